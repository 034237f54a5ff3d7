"""The nightly rebuild beside the service, in a process of its own.

Each run is an `indicators rebuild` of its own, so that its memory is given back and its death is only its own. The
scheduler counts in UTC; what a sleeping machine missed runs once when it wakes, and a service that starts after the
hour makes up for it.
"""

from __future__ import annotations

import multiprocessing
import signal
import subprocess
import sys
from datetime import UTC, datetime
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.base import BaseTrigger

from indicators import store
from indicators.rebuild.alarm import tell
from indicators.rebuild.daily import Daily, is_due


class _Trigger(BaseTrigger):  # type: ignore[misc]  # APScheduler 3 has no types
    """Daily for APScheduler."""

    def __init__(self, daily: Daily):
        self.daily = daily

    def get_next_fire_time(self, previous: datetime | None, now: datetime) -> datetime:
        """The next instant after the last run, else from now on."""
        return self.daily.next_after(previous or now)


def start(data: Path, daily: Daily, arguments: list[str], on_failure: str | None) -> BaseProcess:
    """Start the scheduler's process; it ends when its parent does. `arguments` are those of `indicators rebuild`."""
    data.mkdir(parents=True, exist_ok=True)
    process = multiprocessing.get_context("spawn").Process(
        target=run, args=(data, daily, arguments, on_failure), name="nightly rebuild"
    )
    process.start()
    return process


def stop(data: Path, process: BaseProcess) -> None:
    """End the process that `start` started. A rebuild that it runs ends by itself; /health names no next time."""
    process.terminate()
    process.join()
    (data / "next_rebuild.json").unlink(missing_ok=True)


def run(data: Path, daily: Daily, arguments: list[str], on_failure: str | None) -> None:
    """Rebuild each night until the parent process ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal's Ctrl-C is for the parent, which then ends this
    scheduler = BackgroundScheduler(timezone=UTC)
    now = datetime.now(UTC)
    settings: dict[str, Any] = {"coalesce": True, "misfire_grace_time": None, "max_instances": 1}
    if is_due(data, daily, now):
        settings["next_run_time"] = now
    scheduler.add_job(once, _Trigger(daily), args=(data, daily, arguments, on_failure), **settings)
    remember_next(data, daily)
    scheduler.start()
    parent = multiprocessing.parent_process()
    assert parent is not None, "started by `start`"
    wait([parent.sentinel])
    scheduler.shutdown(wait=False)


def once(data: Path, daily: Daily, arguments: list[str], on_failure: str | None) -> None:
    """Run `indicators rebuild`; it tells its own failures, so here only of a death that kept it from telling."""
    command = [sys.executable, "-m", "indicators.cli", "rebuild", *arguments]
    code = subprocess.run(command, check=False).returncode  # noqa: S603 our own command
    if code < 0 and on_failure:
        tell(on_failure, "failed", f"the rebuild was killed by {signal.Signals(-code).name}")
    remember_next(data, daily)


def remember_next(data: Path, daily: Daily) -> None:
    """Keep the next time for /health."""
    store.write_whole(data / "next_rebuild.json", {"at": daily.next_after(datetime.now(UTC)).isoformat()})

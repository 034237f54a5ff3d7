"""The nightly rebuild: one instant a day whatever the clocks do, a process of its own, units that work as printed."""

from __future__ import annotations

import contextlib
import json
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.request import urlopen

import flood_corpus as corpus
import pytest

from indicators import store
from indicators.rebuild import nightly
from indicators.rebuild.alarm import tell
from indicators.rebuild.daily import daily
from indicators.rebuild.schedule import cron, systemd


def test_the_process_makes_up_for_a_missed_night_and_ends(tmp_path: Path) -> None:
    seeds, data = corpus.make(tmp_path / "seeds"), tmp_path / "data"
    at = daily("02:30", "Asia/Kabul")
    process = nightly.start(data, at, ["--data", str(data), "--seeds", str(seeds)], None)
    try:
        deadline = time.monotonic() + 90
        while store.pointer(data) is None and time.monotonic() < deadline:
            time.sleep(0.2)
        status = store.status(data)
        assert store.pointer(data) is not None and process.is_alive()
        assert datetime.fromisoformat(status["next_rebuild"]) == at.next_after(datetime.now(UTC))
    finally:
        nightly.stop(data, process)
    assert process.exitcode is not None
    assert store.status(data)["next_rebuild"] is None


ORPHAN = """
import sys
from pathlib import Path
from indicators.rebuild import nightly
from indicators.rebuild.daily import daily
if __name__ == "__main__":
    data = Path(sys.argv[1])
    print(nightly.start(data, daily("02:30", "UTC"), ["--data", str(data), "--seeds", "none"], None).pid, flush=True)
    sys.stdin.readline()
    import os
    os._exit(9)
"""


def test_the_process_ends_when_the_service_is_killed(tmp_path: Path) -> None:
    data, script = tmp_path / "data", tmp_path / "parent.py"
    data.mkdir()
    at = datetime.now(UTC).isoformat()
    store.write_whole(data / "last_rebuild.json", {"at": at, "outcome": "published", "message": ""})
    script.write_text(ORPHAN)
    parent = subprocess.Popen(
        [sys.executable, str(script), str(data)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None and parent.stdin is not None
    child = Path("/proc", parent.stdout.readline().strip())
    deadline = time.monotonic() + 60
    while not (data / "next_rebuild.json").exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    assert child.exists()
    parent.communicate("end\n")
    while child.exists() and "State:\tZ" not in _status(child) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not child.exists() or "State:\tZ" in _status(child)


def _status(process: Path) -> str:
    try:
        return (process / "status").read_text()
    except OSError:
        return "State:\tZ"


def test_a_rebuild_that_is_killed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The interpreter that runs `indicators rebuild` is one that kills itself.
    deadly = tmp_path / "python"
    deadly.write_text("#!/bin/sh\nkill -9 $$\n")
    deadly.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(deadly))
    told = tmp_path / "told"
    nightly.once(tmp_path, daily("02:30", "UTC"), [], f'echo "$INDICATORS_OUTCOME: $INDICATORS_MESSAGE" > {told}')
    assert told.read_text() == "failed: the rebuild was killed by SIGKILL\n"


def test_a_webhook_hears_of_a_failure() -> None:
    heard: list[dict[str, str]] = []

    class Hook(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            heard.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Hook) as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        tell(f"http://127.0.0.1:{server.server_port}/", "refused", "there are no documents")
        thread.join(20)
    assert heard == [
        {
            "outcome": "refused",
            "message": "there are no documents",
            "text": "indicators rebuild refused: there are no documents",
        }
    ]


@pytest.mark.parametrize("target", ["exit 3", "http://127.0.0.1:9/"])
def test_an_alarm_that_fails_ends_nothing(target: str, capsys: pytest.CaptureFixture[str]) -> None:
    tell(target, "failed", "m")
    assert f"could not be told to {target}" in capsys.readouterr().err


COMMAND = [
    "/opt/indicators/bin/indicators",
    "rebuild",
    "--data",
    "/srv/five per cent 5%/data",
    "--on-failure",
    'say "$X"',
]


def test_units_pass_the_check_of_systemd(tmp_path: Path) -> None:
    text = systemd([sys.executable, *COMMAND[1:]], daily("02:30", "Europe/Istanbul"), str(tmp_path), "root")
    assert "OnCalendar=*-*-* 02:30:00 Europe/Istanbul" in text
    assert '"/srv/five per cent 5%%/data" --on-failure "say \\"$$X\\""' in text
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not installed")
    files = []
    for part in text.split("# /etc/systemd/system/")[1:]:
        name, _, content = part.partition("\n")
        (tmp_path / name).write_text(content)
        files.append(str(tmp_path / name))
    checked = subprocess.run(["systemd-analyze", "verify", *files], capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stderr) == (0, "")
    calendar = ["systemd-analyze", "calendar", "*-*-* 02:30:00 Europe/Istanbul"]
    assert subprocess.run(calendar, capture_output=True, check=False).returncode == 0


def test_a_line_of_cron_runs_in_a_shell_as_printed(tmp_path: Path) -> None:
    seeds, data = corpus.make(tmp_path / "five % seeds"), tmp_path / "data"
    command = [sys.executable, "-m", "indicators.cli", "rebuild", "--data", str(data), "--seeds", str(seeds)]
    lines = cron(command, daily("02:30", "Europe/Istanbul"), str(corpus.ROOT)).splitlines()
    [line] = [line for line in lines if not line.startswith("#")]
    when, command_line = line[: len("*/15 * * * * ")], line[len("*/15 * * * * ") :]
    assert when == "*/15 * * * * " and "\\%" in command_line
    as_cron_hands_it_on = command_line.replace("\\%", "%")
    for _ in range(2):
        done = subprocess.run(["/bin/sh", "-c", as_cron_hands_it_on], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    assert done.stdout == ""  # the second time it was not due, so it said nothing
    assert len(store.build_ids(data)) == 1


def test_the_service_runs_the_nightly_rebuild_beside_it(tmp_path: Path) -> None:
    seeds, data = corpus.make(tmp_path / "seeds"), tmp_path / "data"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    where = ["--data", str(data), "--seeds", str(seeds), "--port", str(port)]
    words = ["serve", *where, "--nightly", "02:30", "--timezone", "Asia/Kathmandu"]
    service = subprocess.Popen([sys.executable, "-m", "indicators.cli", *words], stderr=subprocess.DEVNULL)
    try:
        health: dict[str, object] = {}
        deadline = time.monotonic() + 120
        while not health.get("next_rebuild") and time.monotonic() < deadline:
            time.sleep(0.3)
            with contextlib.suppress(OSError), urlopen(f"http://127.0.0.1:{port}/health", timeout=10) as answer:
                health = json.load(answer)
        assert health["build"] == store.pointer(data)
        next_night = daily("02:30", "Asia/Kathmandu").next_after(datetime.now(UTC))
        assert datetime.fromisoformat(str(health["next_rebuild"])) == next_night
        assert isinstance(health["last_rebuild"], dict) and health["last_rebuild"]["outcome"] == "published"
    finally:
        service.send_signal(signal.SIGTERM)
        assert service.wait(60) == 0
    assert store.status(data)["next_rebuild"] is None


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["schedule"], "choose one of --systemd and --cron"),
        (["schedule", "--cron", "--systemd"], "choose one of --systemd and --cron"),
        (["schedule", "--cron", "--at", "2.30"], "'2.30' is no time of day: write HH:MM"),
        (["serve", "--nightly", "02:30", "--timezone", "Mars"], "'Mars' is no time zone"),
        (["rebuild", "--due", "noon"], "'noon' is no time of day"),
    ],
)
def test_wrong_words_are_told_what_is_valid(words: list[str], told: str) -> None:
    line = [sys.executable, "-m", "indicators.cli", *words]
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    assert done.returncode == 2 and told in done.stderr

"""The corpus, the service and the client of chaos.py: real processes, and answers whose wholeness can be told."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from indicators import store

DOCUMENTS = 120
TEXT = "Fighting since 3 March has displaced more than {version},000 people in Sool. Report {n} of the situation room."
ASKED = "/v1/observations.json?indicator=people-displaced&limit=10000"


class Corpus:
    """A seeds folder with a data folder; `next_version` changes every document."""

    def __init__(self, folder: Path, data: Path | None = None):
        self.seeds, self.data, self.version = folder / "seeds", data or folder / "data", 0
        self.seeds.mkdir(parents=True)
        self.next_version()

    def next_version(self) -> None:
        """Write every document anew."""
        self.version += 1
        lines = (
            json.dumps({"id": f"r{n}", "published": "2023-04-05", "text": TEXT.format(version=self.version, n=n)})
            for n in range(DOCUMENTS)
        )
        (self.seeds / "reports.jsonl").write_text("\n".join(lines), encoding="utf-8")

    def start(self) -> subprocess.Popen[str]:
        """Start a rebuild in a process group of its own."""
        words = ["rebuild", "--data", str(self.data), "--seeds", str(self.seeds), "--processes", "1", "--keep", "3"]
        line = [sys.executable, "-m", "indicators.cli", *words]
        return subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)

    def rebuild(self) -> tuple[int, str]:
        """Run a rebuild to its end: exit status and what it said."""
        process = self.start()
        out, err = process.communicate()
        return process.returncode, (out + err).strip()

    def served(self) -> int:
        """The version that is served. Raises AssertionError where it is not whole or a fallback."""
        build = store.current(self.data)
        assert build.fallback is None, build.fallback
        versions = Counter(int(o.value) // 1000 for o in build.observations("people-displaced"))
        build.close()
        assert len(versions) == 1 and versions.total() == DOCUMENTS, versions
        return next(iter(versions))

    def orphans(self) -> list[str]:
        """What lies in the data folder that belongs to no published build."""
        builds = set(store.build_ids(self.data))
        known = {"builds", "current", "last_rebuild.json", "lock"}
        left = [path.name for path in self.data.iterdir() if path.name not in known]
        left += [path.name for path in (self.data / "builds").iterdir() if path.name not in builds]
        newest = max(builds)
        return left + ([f"unpublished {newest}"] if newest != store.pointer(self.data) else [])


class Client(threading.Thread):
    """Asks a service without pause and notes every answer that is not whole."""

    def __init__(self, port: int):
        super().__init__(daemon=True)
        self.url, self.stopped = f"http://127.0.0.1:{port}{ASKED}", threading.Event()
        self.answers, self.builds, self.faults = 0, set[str](), list[str]()

    def run(self) -> None:
        """Ask until stopped."""
        while not self.stopped.is_set():
            try:
                with urllib.request.urlopen(self.url, timeout=20) as answer:
                    rows = json.load(answer)["data"]
                    self.builds.add(answer.headers["X-Build"])
            except (OSError, ValueError, urllib.error.URLError) as error:
                self.faults.append(repr(error))
                time.sleep(0.1)
                continue
            time.sleep(0.02)  # leave the processors to the rebuild
            self.answers += 1
            if len(rows) != DOCUMENTS or len({row["value"] for row in rows}) != 1:
                self.faults.append(f"{len(rows)} rows of {len({row['value'] for row in rows})} versions")


@contextmanager
def serving(corpus: Corpus) -> Iterator[int]:
    """A service of the corpus's data on a free port, ready when this is entered."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = ["serve", "--data", str(corpus.data), "--seeds", str(corpus.seeds), "--port", str(port)]
    line = [sys.executable, "-m", "indicators.cli", *words]
    process = subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(600):
            try:
                health(port)
                break
            except OSError:
                time.sleep(0.1)
        yield port
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)


def health(port: int) -> dict[str, object]:
    """What /health says; raises OSError while nobody listens."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=20) as answer:
        return dict(json.load(answer))

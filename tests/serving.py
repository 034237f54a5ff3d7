"""The real server process over a data folder."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import httpx

ROOT = Path(__file__).parent.parent
START = (
    "import sys; from pathlib import Path; from service.server import run;run(Path(sys.argv[1]), port=int(sys.argv[2]))"
)


class Server(NamedTuple):
    """A running server: where it answers, its process, and the file of its log."""

    url: str
    process: subprocess.Popen[bytes]
    log: Path
    client: httpx.Client


@contextmanager
def serving(data: Path) -> Iterator[Server]:
    """A server of two workers over `data`, ready to answer; stopped at the end, however the test went."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = data.parent / f"log-{port}.jsonl"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-c", START, str(data), str(port)],
            stdout=out, stderr=subprocess.DEVNULL, env=os.environ | {"PYTHONPATH": str(ROOT)},
        )  # fmt: skip
    url = f"http://127.0.0.1:{port}"
    try:
        wait_for(url + "/health", process)
        with httpx.Client(base_url=url, timeout=60) as client:
            yield Server(url, process, log, client)
    finally:
        process.terminate()
        try:
            process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_for(url: str, process: subprocess.Popen[bytes], seconds: float = 60) -> None:
    """Return once the address answers at all; fail where the process ended or the time is over."""
    end = time.monotonic() + seconds
    while True:
        try:
            urllib.request.urlopen(url, timeout=10).read()
            return
        except OSError:
            assert process.poll() is None, "the server ended while it started"
            assert time.monotonic() < end, f"{url} did not answer"
            time.sleep(0.1)

"""Requests a second of the service beside its peers: nginx with the same bytes as a file, Datasette with the same rows.

    python benchmarks/serve.py [--rows 100000] [--seconds 3] [--rounds 3] [--connections 16] [--datasette PATH]

Needs wrk, and nginx (Debian: wrk, nginx-light); Datasette is left out where it is not given. All servers stay up and
each round asks every target in turn, so that ratios hold on a machine that others use too.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import ExitStack
from pathlib import Path

from bench_build import SERIES_DAYS, write_build

ROOT = Path(__file__).parent.parent
SLUG = "people-displaced"
START_SERVER = (
    "import sys; from pathlib import Path; from service.server import run;"
    "run(Path(sys.argv[1]), port=int(sys.argv[2]), cache_bytes=int(sys.argv[3]))"
)
CUMULATIVE = (
    "select+date,value,sum(value)+over+(order+by+date,id)+as+cumulative+from+observations"
    "+where+indicator=:i+order+by+date&i=bench"
)


def main() -> None:
    arguments = parse()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-serve-")))
        folder.chmod(0o755)
        write_build(folder / "data", arguments.rows)
        targets = start(stack, folder, arguments.datasette)
        rates = measure(targets, arguments)
    report(rates)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--seconds", type=int, default=3)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--datasette", help="its executable; needs an environment of its own")
    return parser.parse_args()


def start(stack: ExitStack, folder: Path, datasette: str | None) -> dict[str, str]:
    """Start every server; gives the addresses to ask, by name."""
    cached, uncached, static = free_port(), free_port(), free_port()
    for port, cache in ((cached, 64 * 2**20), (uncached, 0)):
        command = [sys.executable, "-c", START_SERVER, str(folder / "data"), str(port), str(cache)]
        launch(stack, command, folder)
        wait(f"http://127.0.0.1:{port}/ready")
    path = f"/v1/indicators/{SLUG}"
    targets = {}
    for suffix in ("json", "csv", "png"):
        url = f"http://127.0.0.1:{cached}{path}.{suffix}"
        with urllib.request.urlopen(url) as answer:
            (folder / f"series.{suffix}").write_bytes(answer.read())
        targets[f"cached {suffix}"] = url
        targets[f"nginx {suffix}"] = f"http://127.0.0.1:{static}/series.{suffix}"
        if suffix != "png":
            targets[f"uncached {suffix}"] = f"http://127.0.0.1:{uncached}{path}.{suffix}"
    launch(stack, [shutil.which("nginx") or "/usr/sbin/nginx", "-c", str(nginx_conf(folder, static))], folder)
    wait(f"http://127.0.0.1:{static}/series.json")
    if datasette:
        port = free_port()
        launch(stack, [datasette, "serve", "-h", "127.0.0.1", "-p", str(port), "-i", str(sqlite_file(folder))], folder)
        targets["datasette json"] = f"http://127.0.0.1:{port}/rows.json?sql={CUMULATIVE}&_shape=array"
        targets["datasette csv"] = f"http://127.0.0.1:{port}/rows.csv?sql={CUMULATIVE}"
        wait(targets["datasette json"])
    return targets


def launch(stack: ExitStack, command: list[str], folder: Path) -> None:
    log = (folder / "servers.log").open("ab")
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(command, stdout=log, stderr=log, env=environment, start_new_session=True, cwd=folder)

    def stop() -> None:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(timeout=30)

    stack.callback(stop)


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def wait(url: str) -> None:
    end = time.monotonic() + 60
    while True:
        try:
            urllib.request.urlopen(url, timeout=10).read()
            return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)


def nginx_conf(folder: Path, port: int) -> Path:
    conf = folder / "nginx.conf"
    temporary = " ".join(
        f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    conf.write_text(
        f"daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log; worker_processes 2;"
        "events { worker_connections 512; } http { access_log off; sendfile on; tcp_nopush on;"
        "keepalive_requests 1000000;"
        f"{temporary} server {{ listen 127.0.0.1:{port}; root {folder}; open_file_cache max=100; }} }}"
    )
    return conf


def sqlite_file(folder: Path) -> Path:
    """The rows of the series that is asked for, as the peer's table."""
    file = folder / "rows.sqlite"
    with sqlite3.connect(file) as connection:
        connection.execute(
            "create table observations (id integer primary key, indicator text, date text, value integer)"
        )
        rows = [("bench", day.isoformat(), 1000) for day in SERIES_DAYS]
        connection.executemany("insert into observations (indicator, date, value) values (?, ?, ?)", rows)
        connection.execute("create index by_date on observations (indicator, date)")
    connection.close()
    return file


def measure(targets: dict[str, str], arguments: argparse.Namespace) -> dict[str, list[float]]:
    rates: dict[str, list[float]] = {name: [] for name in targets}
    for _ in range(arguments.rounds):
        for name, url in targets.items():
            rates[name].append(wrk(url, arguments.connections, arguments.seconds))
    return rates


def wrk(url: str, connections: int, seconds: int) -> float:
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s", url]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in said:
        raise SystemExit(f"{url} failed under load:\n{said}")
    found = re.search(r"Requests/sec:\s+([\d.]+)", said)
    return float(found[1]) if found else 0.0


def report(rates: dict[str, list[float]]) -> None:
    for name, measured in rates.items():
        kind, _, suffix = name.partition(" ")
        line = f"{name:16s} {statistics.median(measured):10.0f} requests/s"
        for peer in ("nginx", "datasette"):
            other = rates.get(f"{peer} {suffix}")
            if other and kind in ("cached", "uncached"):
                ratio = statistics.median(ours / theirs for ours, theirs in zip(measured, other, strict=True))
                line += f"   {ratio:.2f} x {peer}"
        print(line)


if __name__ == "__main__":
    main()

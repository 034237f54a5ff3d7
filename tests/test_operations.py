"""Operations of the real server process: metrics over all workers, its log, new builds, a stop that loses nothing."""

from __future__ import annotations

import http.client
import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest
from gold_service import write_build
from serving import ROOT, START, Server, serving

FIRST, SECOND = "20200201T000000Z-a1", "20200202T000000Z-b2"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    data = tmp_path_factory.mktemp("operations") / "data"
    write_build(data, FIRST)
    with serving(data) as running:
        yield running


def test_metrics_count_for_all_workers(server: Server) -> None:
    def ask(_: int) -> None:
        httpx.get(f"{server.url}/v1/latest.json?limit=7")  # each on a connection of its own, so both workers answer

    server.client.get("/v1/nothing.csv")
    before = sum_of(server, "/v1/<name>")
    threads = [threading.Thread(target=ask, args=(n,)) for n in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {sum_of(server, "/v1/<name>") for _ in range(6)} == {before + 20}


def sum_of(server: Server, route: str) -> float:
    lines = httpx.get(f"{server.url}/metrics").text.splitlines()
    return sum(float(line.rsplit(" ", 1)[1]) for line in lines if "requests_total{" in line and f'"{route}"' in line)


def test_the_log_has_one_record_a_line_whatever_is_asked(server: Server) -> None:
    server.client.get('/v1/latest.csv?q=a%0d%0a{"event":"forged"}%1b[31m')
    server.client.get("/v1/x%0d%0a%7B%22event%22%3A%22forged%22%7D")
    time.sleep(0.2)
    records = [json.loads(line) for line in server.log.read_text(encoding="utf-8").splitlines()]
    assert {record["event"] for record in records} == {"request"}
    assert {"method", "path", "query", "status", "bytes", "ms", "cache", "build", "timestamp"} <= set(records[-1])
    assert any(record["cache"] == "hit" for record in records)


def test_a_new_build_is_served_within_two_seconds_and_the_old_one_by_its_permalink(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    with serving(data) as server:
        assert server.client.get("/ready").status_code == 503
        assert server.client.get("/v1/latest.json").status_code == 503
        assert server.client.get("/health").json()["build"] is None
        write_build(data, FIRST)
        wait_for_build(server, FIRST)
        first = server.client.get("/v1/observations.json?limit=10").json()
        write_build(data, SECOND)
        wait_for_build(server, SECOND)
        assert server.client.get(first["next"]).json()["build"] == FIRST
        permalink = server.client.get(f"/v1/latest.csv?build={FIRST}")
        assert permalink.headers["x-build"] == FIRST
        assert "immutable" in permalink.headers["cache-control"]
        assert "immutable" not in server.client.get("/v1/latest.csv").headers["cache-control"]
        builds = server.client.get("/v1/builds.json").json()["data"]
        assert [row["id"] for row in builds] == [SECOND, FIRST]


def wait_for_build(server: Server, id: str) -> None:
    end = time.monotonic() + 2.5
    while server.client.get("/v1/latest.json").headers["x-build"] != id:
        assert time.monotonic() < end, f"{id} is not served"
        time.sleep(0.05)


def test_a_stop_answers_what_is_in_flight(tmp_path: Path) -> None:
    data = tmp_path / "data"
    write_build(data, FIRST)
    with serving(data) as server:
        host, port = server.url.removeprefix("http://").split(":")
        with closing(http.client.HTTPConnection(host, int(port), timeout=60)) as connection:
            # a cold chart of this size takes a second or more
            connection.request("GET", "/v1/indicators/people-displaced.png?width=4000&height=3000")
            time.sleep(0.3)
            server.process.send_signal(signal.SIGTERM)
            answer = connection.getresponse()
            body = answer.read()
        assert answer.status == 200
        assert body.startswith(b"\x89PNG") and len(body) == int(answer.headers["content-length"])
        assert server.process.wait(timeout=30) == 0


def test_a_taken_port_is_said_in_one_line(server: Server) -> None:
    port = server.url.rpartition(":")[2]
    ran = subprocess.run(
        [sys.executable, "-c", START, "data", port], capture_output=True, text=True, check=False, cwd=ROOT
    )  # fmt: skip
    assert ran.returncode == 1
    assert ran.stderr.strip() == f"cannot listen at 127.0.0.1:{port}: Address already in use"

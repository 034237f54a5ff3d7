"""The layer that answers before Flask: the same answers, and never one of another build, host or encoding."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from gold_service import write_build
from werkzeug.test import Client

from service import create_app
from service.cache import Answer, Answers, CacheLayer, ordered, preferred_encoding, unchanged
from service.context import builds_of

FIRST, SECOND = "20200201T000000Z-a1", "20200202T000000Z-b2"


class Counting:
    """An application before another that counts how often it is asked."""

    def __init__(self, app: Any) -> None:
        self.app, self.asked = app, 0

    def __call__(self, environ: Any, start_response: Any) -> Any:
        self.asked += 1
        return self.app(environ, start_response)


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    write_build(tmp_path / "data", FIRST)
    yield tmp_path / "data"


@pytest.fixture
def behind(data: Path) -> Counting:
    return Counting(create_app(data))


@pytest.fixture
def client(behind: Counting) -> Client:
    return Client(CacheLayer(behind, builds_of(behind.app), 10**7))


def test_the_second_answer_comes_from_memory_and_is_the_same(client: Client, behind: Counting) -> None:
    first, again = (client.get("/v1/latest.csv") for _ in range(2))
    assert behind.asked == 1
    assert (again.data, dict(again.headers)) == (first.data, dict(first.headers))
    head = client.head("/v1/latest.csv")
    assert (behind.asked, head.data, head.headers["Content-Length"]) == (1, b"", str(len(first.data)))


def test_the_order_of_parameters_makes_no_second_copy(client: Client, behind: Counting) -> None:
    client.get("/v1/latest.csv?limit=3&scope=cumulative")
    client.get("/v1/latest.csv?scope=cumulative&limit=3")
    assert behind.asked == 1


@pytest.mark.parametrize(
    "address",
    ["/health", "/ready", "/metrics", "/builds", "/v1/builds.csv", "/v1/latest.csv?limit=0", "/v1/nothing.csv"],
)
def test_what_must_be_fresh_and_errors_are_never_kept(client: Client, behind: Counting, address: str) -> None:
    client.get(address)
    client.get(address)
    assert behind.asked == 2


def test_pages_of_different_hosts_are_kept_apart_and_files_are_not(client: Client, behind: Counting) -> None:
    for host in ("one.example", "two.example"):
        page = client.get("/indicators/people-displaced", headers={"Host": host}).get_data(as_text=True)
        assert f"http://{host}/v1/" in page
    asked = behind.asked
    for host in ("one.example", "two.example"):
        assert "example" not in client.get("/v1/latest.json", headers={"Host": host}).get_data(as_text=True)
    assert behind.asked == asked + 1


def test_each_encoding_has_an_answer_of_its_own(client: Client) -> None:
    for accepted in ("gzip", "br", "", "gzip"):
        answer = client.get("/v1/observations.csv", headers={"Accept-Encoding": accepted})
        assert answer.headers.get("Content-Encoding", "") == accepted


def test_a_new_build_and_a_return_to_the_old_one_are_served_as_such(client: Client, data: Path) -> None:
    assert client.get("/v1/latest.json").json["build"] == FIRST  # type: ignore[index]
    write_build(data, SECOND)
    assert wait_for(client, SECOND)
    permalink = client.get(f"/v1/latest.json?build={FIRST}")
    assert permalink.json["build"] == FIRST  # type: ignore[index]
    (data / "current").write_text(FIRST, encoding="ascii")
    assert wait_for(client, FIRST)


def wait_for(client: Client, build: str) -> bool:
    end = time.monotonic() + 3
    while time.monotonic() < end:
        answer = client.get("/v1/latest.json")
        assert answer.headers["X-Build"] == answer.json["build"]  # type: ignore[index]
        if answer.headers["X-Build"] == build:
            return True
    return False


def test_memory_is_bounded_and_what_is_asked_for_stays() -> None:
    answers = Answers(100_000)
    for number in range(100):
        answers.put(("b", "/", str(number), ""), Answer([], b"x" * 3_000, "r"))
        assert answers.get(("b", "/", "0", "")) is not None
    kept = [number for number in range(100) if answers.get(("b", "/", str(number), "")) is not None]
    assert len(kept) == 100_000 // 5_000
    assert 0 in kept and 99 in kept and 50 not in kept
    answers.put(("b", "/", "huge", ""), Answer([], b"x" * 50_000, "r"))
    assert answers.get(("b", "/", "huge", "")) is None


@pytest.mark.parametrize(
    ("accepted", "chosen"),
    [
        ("gzip, deflate, br, zstd", "zstd"),
        ("gzip;q=1.0, br;q=0.5", "gzip"),
        ("*", "zstd"),
        ("zstd;q=0, *", "br"),
        ("identity", ""),
        ("gzip;q=x", ""),
        ("", ""),
    ],
)
def test_the_best_encoding_of_both_sides_is_chosen(accepted: str, chosen: str) -> None:
    assert preferred_encoding(accepted) == chosen


@pytest.mark.parametrize(
    ("headers", "same"),
    [
        ({}, False),
        ({"HTTP_IF_NONE_MATCH": '"a"'}, True),
        ({"HTTP_IF_NONE_MATCH": 'W/"a", "b"'}, True),
        ({"HTTP_IF_NONE_MATCH": "*"}, True),
        ({"HTTP_IF_NONE_MATCH": '"b"', "HTTP_IF_MODIFIED_SINCE": "Sun, 22 Nov 2026 02:30:00 GMT"}, False),
        ({"HTTP_IF_MODIFIED_SINCE": "Sun, 22 Nov 2026 02:30:00 GMT"}, True),
        ({"HTTP_IF_MODIFIED_SINCE": "Mon, 23 Nov 2026 02:30:00 GMT"}, True),
        ({"HTTP_IF_MODIFIED_SINCE": "Sat, 21 Nov 2026 02:30:00 GMT"}, False),
        ({"HTTP_IF_MODIFIED_SINCE": "yesterday"}, False),
    ],
)
def test_a_client_that_holds_the_answer_is_told_so(headers: dict[str, str], same: bool) -> None:
    assert unchanged(headers, '"a"', "Sun, 22 Nov 2026 02:30:00 GMT") is same


def test_ordering_keeps_every_parameter() -> None:
    assert ordered("b=2&a=1&a=0") == "a=0&a=1&b=2"

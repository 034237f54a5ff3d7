"""Asking again: unchanged pages, patience, pauses and robots.txt."""

from __future__ import annotations

import time
from typing import Any

import pytest
from loopback import NOT_FOUND, Loopback, answer, serving

from indicators.sources import robots
from indicators.sources.http import Client, FetchError, Limits

FAST = Limits(seconds=2.0, size=100_000, pause=0.0, wait=2.0, first_wait=0.01)


def client(server: Loopback, limits: Limits = FAST, **kwargs: Any) -> Client:
    return Client(frozenset({server.netloc}), private=frozenset({server.netloc}), limits=limits, **kwargs)


def test_an_unchanged_page_is_304_and_a_changed_one_comes_whole() -> None:
    def reply(path: str, headers: dict[str, str]) -> list[bytes]:
        if (
            headers.get("if-none-match") == '"1"'
            and headers.get("if-modified-since") == "Tue, 01 Mar 2022 00:00:00 GMT"
        ):
            return [b"HTTP/1.1 304 Not Modified\r\n\r\n"]
        return answer(b"whole", etag='"1"', last_modified="Tue, 01 Mar 2022 00:00:00 GMT")

    with serving(reply) as server:
        asker = client(server)
        first = asker.get(f"{server.url}/x", obey_robots=False)
        assert (first.status, first.body) == (200, b"whole")
        assert asker.get(f"{server.url}/x", known=first, obey_robots=False).status == 304


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
def test_a_server_that_asks_for_patience_is_asked_again(status: str) -> None:
    waits: list[float] = []
    replies = iter([answer(b"", status, retry_after="1"), answer(b"", status), answer(b"whole")])
    with serving(lambda path, headers: next(replies)) as server:
        assert client(server, sleep=waits.append).get(f"{server.url}/x", obey_robots=False).body == b"whole"
    assert 0 < waits[0] <= 1
    assert waits[1] == pytest.approx(2 * FAST.first_wait)


def test_a_server_that_asks_for_much_patience_is_left_alone() -> None:
    late = answer(b"", "429 Too Many Requests", retry_after="3600")
    with serving(lambda path, headers: late) as server:
        with pytest.raises(FetchError, match="answered 429: too many requests") as caught:
            client(server).get(f"{server.url}/x", obey_robots=False)
        assert server.connections == 1
    assert caught.value.retry_at is not None
    assert 3500 < caught.value.retry_at.timestamp() - time.time() <= 3600


def test_a_missing_page_is_not_asked_for_twice() -> None:
    with serving(lambda path, headers: NOT_FOUND) as server:
        with pytest.raises(FetchError):
            client(server).get(f"{server.url}/x", obey_robots=False)
        assert server.connections == 1


def test_a_pause_lies_between_two_requests_to_one_host() -> None:
    waits: list[float] = []
    with serving(lambda path, headers: answer(b"ok")) as server:
        asker = client(server, FAST._replace(pause=5.0), sleep=waits.append)
        asker.get(f"{server.url}/a", obey_robots=False)
        asker.get(f"{server.url}/b", obey_robots=False)
    assert len(waits) == 1
    assert 4 < waits[0] <= 5


def test_robots_txt_is_obeyed_also_behind_a_redirect() -> None:
    def reply(path: str, headers: dict[str, str]) -> list[bytes]:
        if path == "/robots.txt":
            return answer("User-agent: *\nDisallow: /private\nAllow: /private/open\nCrawl-delay: 1.5")
        return answer(b"", "302 Found", location="/private/x") if path == "/go" else answer(b"ok")

    waits: list[float] = []
    with serving(reply) as server:
        asker = client(server, sleep=waits.append)
        for path in ("/private/x", "/private", "/go"):
            with pytest.raises(FetchError, match=r"robots\.txt of .* does not allow /private"):
                asker.get(server.url + path)
        assert asker.get(f"{server.url}/private/open").body == b"ok"
        assert server.paths == ["/robots.txt", "/go", "/private/open"]
    assert all(1 < wait <= 1.5 for wait in waits)


@pytest.mark.parametrize(("status", "allowed"), [("404 Not Found", True), ("401 No", True), ("503 Busy", False)])
def test_no_robots_txt_allows_all_and_one_that_cannot_be_read_nothing(status: str, allowed: bool) -> None:
    def reply(path: str, headers: dict[str, str]) -> list[bytes]:
        return answer(b"", status) if path == "/robots.txt" else answer(b"ok")

    with serving(reply) as server:
        asker = client(server, FAST._replace(tries=1))
        if allowed:
            assert asker.get(f"{server.url}/x").body == b"ok"
        else:
            with pytest.raises(FetchError, match=r"whose robots\.txt cannot be read: answered 503"):
                asker.get(f"{server.url}/x")
            assert server.paths == ["/robots.txt"]


@pytest.mark.parametrize(
    ("text", "target", "allowed"),
    [
        ("", "/a", True),
        ("User-agent: *\nDisallow:", "/a", True),
        ("User-agent: *\nDisallow: /", "/a", False),
        ("User-agent: *\nDisallow: /\n\nUser-agent: Humanitarian-Indicators\nDisallow: /b", "/a", True),
        ("User-agent: x\nUser-agent: humanitarian-indicators\nDisallow: /a", "/abc", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", True),
        ("User-agent: *\nDisallow: /*?s=", "/find?s=x", False),
        ("User-agent: *\nDisallow: /a$", "/ab", True),
        ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", True),
        ("User-agent: *\nDisallow: /%7Ejoe", "/~joe", False),
        ("# comment\nDisallow: /\nUser-agent: * # all\nDisallow: /x # no", "/y", True),
        ("User-agent: *\nDisallow: " + "*a" * 5000, "/" + "a" * 20_000, False),
    ],
)
def test_robots_rules(text: str, target: str, allowed: bool) -> None:
    assert robots.parse(text, "humanitarian-indicators").allow(target) is allowed

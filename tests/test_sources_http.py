"""Servers that misbehave: each is told in one sentence, in bounded time and memory; and nothing private is reached."""

from __future__ import annotations

import gzip
import socket
import time
import tracemalloc
import zlib
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from loopback import NOT_FOUND, Loopback, answer, serving

from indicators.sources.http import Answer, Client, FetchError, Limits

FAST = Limits(seconds=2.0, size=100_000, pause=0.0, wait=2.0, first_wait=0.01)


def client(server: Loopback, limits: Limits = FAST, **kwargs: Any) -> Client:
    return Client(frozenset({server.netloc}), private=frozenset({server.netloc}), limits=limits, **kwargs)


def drip(pieces: Iterable[bytes], seconds: float) -> Iterator[bytes]:
    for piece in pieces:
        yield piece
        time.sleep(seconds)


def bomb() -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    return b"".join([*(packer.compress(b"\0" * 1_000_000) for _ in range(200)), packer.flush()])


def chunked(*chunks: bytes) -> list[bytes]:
    head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
    return [head, *(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)]


MISBEHAVING: dict[str, tuple[Iterable[bytes], str]] = {
    "silent": (drip([b"", b""], 5), "no whole answer within 2 seconds"),
    "header drop by drop": (drip([b"HTTP/1.1 200 OK\r\n"] + [b"x"] * 100, 0.1), "no whole answer within 2 seconds"),
    "body drop by drop": (
        drip([b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n"] + [b"x"] * 100, 0.1),
        "no whole answer within 2 seconds",
    ),
    "endless interim answers": (drip([b"HTTP/1.1 102 Processing\r\n\r\n"] * 1000, 0.01), "no whole answer within"),
    "cut off": ([b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nhalf"], "cut off or malformed answer"),
    "cut off in a chunk": ([*chunked(b"whole")[:1], b"ff\r\nhalf"], "cut off or malformed answer"),
    "no last chunk": (chunked(b"whole"), "cut off or malformed answer"),
    "closed at once": ([], "cut off or malformed answer"),
    "not HTTP": ([b"SSH-2.0-OpenSSH_9.9\r\n"], "cut off or malformed answer"),
    "two lengths": ([b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 9\r\n\r\nok"], "cut off or malformed"),
    "length of minus one": ([b"HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\nok"], "cut off or malformed answer"),
    "endless header": (([b"HTTP/1.1 200 OK\r\nx: "] + [b"x" * 10_000] * 100), "cut off or malformed answer"),
    "huge": ([b"HTTP/1.1 200 OK\r\n\r\n"] + [b"x" * 10_000] * 1000, "larger than 0.1 MB"),
    "huge by its length": ([b"HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n"] + [b"x" * 9_999] * 99, "larger"),
    "gzip bomb": (answer(bomb(), content_encoding="gzip"), "unpacks to more than 0.1 MB"),
    "gzip cut off": (
        answer(gzip.compress(b"x" * 999, mtime=0)[:-12], content_encoding="gzip"),
        "the compressed body has no end",
    ),
    "gzip that is none": (answer(b"plain text", content_encoding="gzip"), "damaged compression"),
    "packed twice": (answer(b"x", content_encoding="gzip, gzip"), "packed as gzip, gzip, which was not asked for"),
    "unknown packing": (answer(b"x", content_encoding="br"), "packed as br, which was not asked for"),
    "404": (NOT_FOUND, "answered 404: not found"),
    "410": (answer(b"", "410 Gone"), "answered 410: gone for good"),
    "403": (answer(b"", "403 Forbidden"), "answered 403: forbidden"),
    "999": (answer(b"", "999 Odd"), "answered 999: an answer that is not used"),
    "206": (answer(b"part", "206 Partial Content"), "answered 206: an answer that is not used"),
    "500": (answer(b"", "500 Oops"), "answered 500: an error of its own"),
    "redirect to a file": (answer(b"", "302 Found", location="file:///etc/passwd"), "only http and https are fetched"),
    "redirect to nowhere": (answer(b"", "302 Found"), "more than 5 redirects"),
    "redirect to itself": (answer(b"", "301 Moved", location="/x"), "more than 5 redirects"),
    "redirect with a name": (answer(b"", "301 Moved", location="http://a:b@127.0.0.1/"), "with a user name"),
    "redirect to junk": (answer(b"", "301 Moved", location="http://[::1/"), "no address"),
    "redirect elsewhere": (answer(b"", "301 Moved", location="http://example.org/"), "none of the hosts"),
}


@pytest.mark.parametrize("name", MISBEHAVING)
def test_a_server_that_misbehaves_is_told_in_one_sentence(name: str) -> None:
    pieces, said = MISBEHAVING[name]
    with serving(lambda path, headers: pieces) as server:
        begun = time.monotonic()
        tracemalloc.start()
        with pytest.raises(FetchError) as caught:
            client(server).get(f"{server.url}/x", obey_robots=False)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
    assert time.monotonic() - begun < 4
    assert peak < 5_000_000


def test_a_server_that_is_not_there_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        netloc = f"127.0.0.1:{listener.getsockname()[1]}"
    asker = Client(frozenset({netloc, "no-such-host.invalid"}), private=frozenset({netloc}), limits=FAST)
    with pytest.raises(FetchError, match="no connection"):
        asker.get(f"http://{netloc}/", obey_robots=False)
    with pytest.raises(FetchError, match=r"no connection: the name no-such-host\.invalid is not known"):
        asker.get("http://no-such-host.invalid/", obey_robots=False)


@pytest.mark.parametrize("body", [chunked(b"who", b"le", b""), answer(b"whole"), answer(b"whole and more")[:1]])
def test_a_whole_answer_arrives(body: list[bytes]) -> None:
    longer = [b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nwhole and more"] if len(body) == 1 else body
    with serving(lambda path, headers: longer) as server:
        assert client(server).get(f"{server.url}/x", obey_robots=False).body == b"whole"


@pytest.mark.parametrize(
    "raw", [gzip.compress(b"whole", mtime=0), zlib.compress(b"whole"), zlib.compress(b"whole")[2:-4]]
)
def test_a_packed_answer_is_unpacked(raw: bytes) -> None:
    with serving(lambda path, headers: answer(raw, content_encoding="deflate")) as server:
        assert client(server).get(f"{server.url}/x", obey_robots=False).body == b"whole"


def test_an_address_is_asked_in_ascii_and_with_a_name() -> None:
    with serving(lambda path, headers: answer(b"ok")) as server:
        asker = client(server, contact="mailto:desk@example.org")
        asker.get(f"{server.url}/Düzce?q=ş b#part", obey_robots=False)
        ((path, headers),) = server.asked
    assert path == "/D%C3%BCzce?q=%C5%9F%20b"
    assert headers["host"] == server.netloc
    assert headers["user-agent"].startswith("humanitarian-indicators/")
    assert headers["user-agent"].endswith("(+mailto:desk@example.org)")


def test_an_answer_knows_its_charset() -> None:
    def charset(value: str) -> str | None:
        headers = (("Content-Type", value),)
        return Answer("u", "u", 200, headers, b"", at=None).charset()  # type: ignore[arg-type]

    assert charset('text/html; charset="Windows-1254"; x=1') == "windows-1254"
    assert charset("text/html") is None
    assert charset("text/html; charset=") is None

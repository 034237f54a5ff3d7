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
from hypothesis import given, settings
from hypothesis import strategies as st
from loopback import NOT_FOUND, Loopback, answer, serving

from indicators.sources import robots
from indicators.sources.address import is_public
from indicators.sources.http import Answer, Client, FetchError, Limits
from indicators.sources.urls import BadUrl, parse

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
        answer(gzip.compress(b"x" * 999)[:-12], content_encoding="gzip"),
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


@pytest.mark.parametrize("raw", [gzip.compress(b"whole"), zlib.compress(b"whole"), zlib.compress(b"whole")[2:-4]])
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


# --- asking again


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


# --- robots.txt


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


# --- nothing private is reached

PRIVATE = (
    "127.0.0.1", "127.1", "127.0.1", "127.255.255.254", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1",
    "017700000001",    "0x7f.0x0.0x0.0x1", "127.0.0.1.", "0", "0.0.0.0", "0x0", "00", "localhost", "LOCALHOST",
    "localhost.", "ip6-localhost",    "①②⑦.⓪.⓪.①", "127。0。0。1", "１２７.0.0.1",
    "10.0.0.1", "167772161", "0xa000001", "012.0.0.1", "10.1", "172.16.0.1", "172.31.255.255", "2886729729",
    "192.168.0.1", "192.168.1", "3232235521", "0xc0a80001", "0300.0250.0.1", "169.254.169.254", "2852039166",
    "0xa9fea9fe", "0251.0376.0251.0376", "169.254.1", "100.64.0.1", "100.127.255.255", "192.0.0.1", "192.0.2.1",
    "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255",
    "4294967295", "192.88.99.1", "0.1.2.3",
    "[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[0000::0001]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::ffff:10.0.0.1]",
    "[::ffff:169.254.169.254]", "[::ffff:8.8.8.8]", "[::127.0.0.1]", "[::7f00:1]", "[64:ff9b::127.0.0.1]",
    "[64:ff9b::a00:1]", "[64:ff9b::a9fe:a9fe]", "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]", "[2002:a00:1::1]",
    "[2002:c0a8:1::]", "[2001::1]", "[2001:0:7f00:1::]", "[2001:db8::1]", "[fe80::1]", "[fe80::1%25lo]",
    "[fe80::1%251]", "[febf::1]", "[fc00::1]", "[fd00::1]", "[fdff:ffff::1]", "[ff02::1]", "[ff05::2]", "[fec0::1]",
    "[3fff::1]", "[5f00::1]", "[100::1]", "[::ffff:0:127.0.0.1]", "[2001:10::1]",
)  # fmt: skip


def try_private(url: str, hosts: set[str]) -> str:
    """Ask with every host on the allow-list, so that only the address can stop it."""
    asker = Client(frozenset(hosts), limits=FAST._replace(tries=1))
    with pytest.raises(FetchError) as caught:
        asker.get(url, obey_robots=False)
    return str(caught.value)


@pytest.fixture(scope="module")
def canary() -> Iterator[Loopback]:
    """A server on loopback, on every address of it, which nothing may reach."""
    with serving(lambda path, headers: answer(b"reached")) as server:
        yield server
        assert server.connections == 0


@pytest.mark.parametrize("host", PRIVATE)
def test_a_private_host_is_not_connected_to(canary: Loopback, host: str) -> None:
    url = f"http://{host}:{canary.port}/"
    try:
        hosts = {parse(url).netloc}
    except BadUrl:
        hosts = set()  # refused before anything is resolved
    before = canary.connections
    said = try_private(url, hosts)
    assert any(words in said for words in ("which is not public", "is not known", "no address", "no host name")), said
    assert canary.connections == before


def test_there_are_a_hundred_ways() -> None:
    assert len(PRIVATE) + len(REDIRECTS) + 4 >= 100


REDIRECTS = (
    "http://127.0.0.1:{port}/", "//127.0.0.1:{port}/", "http://2130706433:{port}/", "http://[::ffff:127.0.0.1]:{port}/",
    "http://localhost:{port}/", "\\\\127.0.0.1:{port}\\", "http:127.0.0.1:{port}", "gopher://127.0.0.1:{port}/",
)  # fmt: skip


@pytest.mark.parametrize("target", REDIRECTS)
def test_a_redirect_does_not_lead_to_a_private_host(canary: Loopback, target: str) -> None:
    location = target.format(port=canary.port)
    with serving(lambda path, headers: answer(b"", "302 Found", location=location)) as server:
        # The first hop may be private, and any netloc of the second is on the allow-list.
        names = ("127.0.0.1", "2130706433", "[::ffff:127.0.0.1]", "localhost")
        hosts = frozenset({server.netloc, *(f"{name}:{canary.port}" for name in names)})
        asker = Client(hosts, private=frozenset({server.netloc}), limits=FAST._replace(tries=1))
        with pytest.raises(FetchError):
            asker.get(f"{server.url}/x", obey_robots=False)
    assert canary.connections == 0


def test_a_host_that_is_not_on_the_list_is_not_even_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def lookup(*args: object, **kwargs: object) -> None:
        raise AssertionError("looked up")

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    for url in (
        "http://example.net/",
        "http://example.org:81/",
        "http://example.org.evil.net/",
        "http://sub.example.org/",
    ):
        with pytest.raises(FetchError, match="none of the hosts that the source allows"):
            Client(frozenset({"example.org"}), limits=FAST).get(url, obey_robots=False)


@pytest.mark.parametrize("second", ["127.0.0.1", "10.0.0.1", "::1"])
def test_a_name_server_that_changes_its_answer_changes_nothing(
    canary: Loopback, monkeypatch: pytest.MonkeyPatch, second: str
) -> None:
    """The name is asked for once a connection, and the connection goes to what was judged."""
    answers = iter(["192.0.2.7", second, second, second])
    asked: list[str] = []
    real = socket.getaddrinfo

    def lookup(host: str, port: int, *args: Any, **kwargs: Any) -> Any:
        if host != "rebinding.example":
            return real(host, port, *args, **kwargs)
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(answers), port))]

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    connected: list[tuple[str, int]] = []
    real_connect = socket.create_connection

    def connect(address: tuple[str, int], *args: Any, **kwargs: Any) -> socket.socket:
        connected.append(address)
        return real_connect(address, *args, **kwargs)

    monkeypatch.setattr(socket, "create_connection", connect)
    monkeypatch.setattr("indicators.sources.wire.is_public", lambda address: address == "192.0.2.7")
    url = f"http://rebinding.example:{canary.port}/"
    try_private(url, {f"rebinding.example:{canary.port}"})  # the judged address: no one is there
    assert asked == ["rebinding.example"]
    assert {address for address, _ in connected} == {"192.0.2.7"}
    said = try_private(url, {f"rebinding.example:{canary.port}"})  # the answer has changed
    assert said == f"rebinding.example has the address {second}, which is not public"
    assert canary.connections == 0


def test_a_name_with_one_public_and_one_private_address_is_refused(
    canary: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, canary.port)) for address in ("9.9.9.9", "127.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: both)
    assert "127.0.0.1, which is not public" in try_private("http://mixed.example/", {"mixed.example"})


def test_a_proxy_of_the_environment_is_not_used(canary: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, canary.url)
    with serving(lambda path, headers: answer(b"direct")) as server:
        assert client(server).get(f"{server.url}/x", obey_robots=False).body == b"direct"
    assert canary.connections == 0


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True), ("1.1.1.1", True), ("172.15.0.1", True), ("172.32.0.1", True), ("100.128.0.1", True),
        ("2606:4700::1111", True), ("2a00:1450::1", True), ("64:ff9b::8.8.8.8", True), ("example.org", False),
        ("", False),
    ],
)  # fmt: skip
def test_public_addresses_stay_reachable(address: str, public: bool) -> None:
    assert is_public(address) is public


@given(text=st.text(max_size=60), scheme=st.sampled_from(["", "http://", "https://", "http:", "//"]))
@settings(max_examples=300, deadline=None)
def test_any_text_is_an_address_or_is_refused(text: str, scheme: str) -> None:
    try:
        url = parse(scheme + text)
    except BadUrl as error:
        assert "\n" not in str(error)
        return
    assert url.host and url.host.isascii() and url.target.isascii()
    assert not set(url.host + url.target) & set(" \r\n\t\0/\\") - {"/"}
    assert "/" not in url.host


def test_an_answer_knows_its_charset() -> None:
    def charset(value: str) -> str | None:
        headers = (("Content-Type", value),)
        return Answer("u", "u", 200, headers, b"", at=None).charset()  # type: ignore[arg-type]

    assert charset('text/html; charset="Windows-1254"; x=1') == "windows-1254"
    assert charset("text/html") is None
    assert charset("text/html; charset=") is None

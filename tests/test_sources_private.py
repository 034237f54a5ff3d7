"""A hundred ways to a private address, none of which connects."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from loopback import Loopback, answer, serving

from indicators.sources.address import is_public
from indicators.sources.http import Client, FetchError, Limits
from indicators.sources.urls import BadUrl, parse

FAST = Limits(seconds=2.0, size=100_000, pause=0.0, wait=2.0, first_wait=0.01)


def client(server: Loopback, limits: Limits = FAST, **kwargs: Any) -> Client:
    return Client(frozenset({server.netloc}), private=frozenset({server.netloc}), limits=limits, **kwargs)


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

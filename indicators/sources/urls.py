"""Addresses taken apart one way for the check and for the connection."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote, urlsplit

_HOST = re.compile(r"[a-z0-9_.-]+|[0-9a-f.]*:[0-9a-f:.]*")
PORTS = {"http": 80, "https": 443}


def printable(text: str, limit: int = 300) -> str:
    """What others wrote, on one line and without control characters, fit for a terminal and a log."""
    return "".join(character if character.isprintable() else "\ufffd" for character in text[:limit])


class BadUrl(ValueError):
    """An address that is not fetched; the message is one sentence."""

    def __init__(self, message: str) -> None:
        super().__init__(printable(message))


class Url(NamedTuple):
    """A checked address: `host` in ASCII, lower case; `target` is what follows it, percent-encoded."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def netloc(self) -> str:
        """Host and, if it is not the scheme's own, port, as allow-lists and the Host header write it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"{self.scheme}://{self.netloc}"


def parse(url: str) -> Url:
    """The parts of an http or https address. Raises BadUrl for any other, and for one with a user name."""
    try:
        parts = urlsplit(url)
        name, port = parts.hostname or "", parts.port
        host = name if ":" in name else name.encode("idna").decode("ascii").lower()
    except ValueError:  # of which UnicodeError is one
        raise BadUrl(f"no address: {url}") from None
    if parts.scheme not in PORTS:
        raise BadUrl(f"only http and https are fetched, not {url}")
    if "@" in parts.netloc:
        raise BadUrl("an address with a user name is not fetched")
    if not _HOST.fullmatch(host):
        raise BadUrl(f"no host name in {url}")
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = "?" + quote(parts.query, safe="/?%:@!$&'()*+,;=~-._[]") if parts.query else ""
    return Url(parts.scheme, host, port or PORTS[parts.scheme], path + query)

"""Fetching that a web master would welcome, and that cannot be led astray.

One `Client` serves one source in one run: it knows which hosts the source may ask, waits between two requests to one
host, obeys robots.txt, tries again later where a server asks for it, and gives up in bounded time with one sentence.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from importlib.metadata import version
from typing import NamedTuple
from urllib.parse import urljoin

import httpcore

from indicators.sources import robots
from indicators.sources.body import BadBody, read_body
from indicators.sources.urls import BadUrl, Url, parse, printable
from indicators.sources.wire import GuardedBackend, Refused

AGENT = "humanitarian-indicators"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class FetchError(Exception):
    """Why an address was not fetched, in one sentence. `retry_at` is when the server allows the next try."""

    def __init__(self, message: str, *, status: int | None = None, retry_at: datetime | None = None) -> None:
        super().__init__(printable(message))
        self.status = status
        self.retry_at = retry_at


Headers = tuple[tuple[str, str], ...]


class Limits(NamedTuple):
    """Seconds for one request and the most bytes of its body; seconds between requests; tries and the longest wait."""

    seconds: float = 30.0
    size: int = 10_000_000
    pause: float = 1.0
    tries: int = 3
    wait: float = 60.0
    first_wait: float = 2.0
    redirects: int = 5


class Answer(NamedTuple):
    """What a server answered: status 200 with a body, or 304 without one. `url` was asked, `final_url` answered."""

    url: str
    final_url: str
    status: int
    headers: Headers
    body: bytes
    at: datetime

    def header(self, name: str) -> str | None:
        """The first header of that name."""
        return next((value for key, value in self.headers if key.casefold() == name.casefold()), None)

    def charset(self) -> str | None:
        """The character set that the Content-Type declares."""
        _, found, rest = (self.header("content-type") or "").casefold().partition("charset=")
        return rest.split(";")[0].strip(" \"'") or None if found else None


class Client:
    """Fetches for one source. `hosts` are the names it may ask ("example.org", or "example.org:8080" for a port that
    is not the scheme's own); `private` are those among them that may have a private address. `asked` is when each
    host was asked last (on the clock of `time.monotonic`): clients that share it leave a pause together.
    """

    def __init__(
        self,
        hosts: frozenset[str],
        *,
        private: frozenset[str] = frozenset(),
        limits: Limits | None = None,
        contact: str | None = None,
        asked: dict[str, float] | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._hosts = hosts
        self._private = private
        self._limits = limits or Limits()
        self._agent = f"{AGENT}/{version('humanitarian-indicators')}" + (f" (+{contact})" if contact else "")
        self._sleep = sleep
        self._asked = {} if asked is None else asked
        self._robots: dict[str, robots.Rules | FetchError] = {}

    def get(self, url: str, *, known: Answer | None = None, obey_robots: bool = True) -> Answer:
        """The answer to a GET, 304 where it is still that of `known`. Raises FetchError."""
        wait = self._limits.first_wait
        for left in range(self._limits.tries - 1, -1, -1):
            try:
                return self._follow(url, known, obey_robots)
            except FetchError as error:
                if not _worth_another_try(error.status) or not left:
                    raise
                asked = (error.retry_at - datetime.now(UTC)).total_seconds() if error.retry_at else wait
                if asked > self._limits.wait:
                    raise
                self._sleep(max(asked, 0.0))
                wait *= 2
        raise AssertionError("unreachable: the last try returns or raises")

    def _follow(self, url: str, known: Answer | None, obey_robots: bool) -> Answer:
        current = url
        for _ in range(self._limits.redirects + 1):
            target = self._allowed(current)
            if obey_robots and not self._rules(target).allow(target.target):
                raise FetchError(f"robots.txt of {target.netloc} does not allow {target.target}")
            answer = self._request(target, known)
            if answer.status not in _REDIRECTS:
                return answer._replace(url=url, final_url=current)
            following = _joined(current, answer.header("location") or "")
            if target.scheme == "https" and not following.startswith("https:"):
                raise FetchError(f"redirected from https to {following}")
            current = following
        raise FetchError(f"more than {self._limits.redirects} redirects")

    def _allowed(self, url: str) -> Url:
        try:
            parsed = parse(url)
        except BadUrl as error:
            raise FetchError(f"{error}") from error
        if parsed.netloc not in self._hosts:
            raise FetchError(f"{parsed.netloc} is none of the hosts that the source allows")
        return parsed

    def _rules(self, url: Url) -> robots.Rules:
        if url.origin not in self._robots:
            self._robots[url.origin] = self._fetch_rules(url)
        rules = self._robots[url.origin]
        if isinstance(rules, FetchError):
            raise rules
        return rules

    def _fetch_rules(self, url: Url) -> robots.Rules | FetchError:
        try:
            answer = self._follow(f"{url.origin}/robots.txt", None, obey_robots=False)
        except FetchError as error:
            # A host without rules allows everything; one that cannot say what it allows, nothing.
            if error.status is not None and 400 <= error.status < 500 and error.status != 429:
                return robots.EVERYTHING
            said = f"nothing is asked of {url.netloc}, whose robots.txt cannot be read: {error}"
            return FetchError(said, status=error.status, retry_at=error.retry_at)
        return robots.parse(answer.body.decode("utf-8", "replace"), AGENT)

    def _request(self, url: Url, known: Answer | None) -> Answer:
        self._pause(url)
        try:
            status, headers, body = self._exchange(url, known)
        except (Refused, BadBody) as error:
            raise FetchError(f"{error}") from error
        except httpcore.TimeoutException as error:
            raise FetchError(f"no whole answer within {self._limits.seconds:g} seconds") from error
        except httpcore.ProtocolError as error:
            raise FetchError(f"cut off or malformed answer: {error}") from error
        except (httpcore.NetworkError, OSError) as error:
            raise FetchError(f"no connection: {error or type(error).__name__}") from error
        answer = Answer("", "", status, headers, body, datetime.now(UTC).replace(microsecond=0))
        if status in (200, 304) or status in _REDIRECTS:
            return answer
        said = _STATUS.get(status, "an answer that is not used")
        raise FetchError(f"answered {status}: {said}", status=status, retry_at=_retry_at(answer))

    def _exchange(self, url: Url, known: Answer | None) -> tuple[int, Headers, bytes]:
        deadline = time.monotonic() + self._limits.seconds
        backend = GuardedBackend(deadline, private=url.netloc in self._private)
        target = httpcore.URL(
            scheme=url.scheme.encode(), host=url.host.encode(), port=url.port, target=url.target.encode("ascii")
        )
        # One connection a request: pauses lie between requests anyway, and each deadline is its own.
        with (
            httpcore.ConnectionPool(ssl_context=_tls(), network_backend=backend) as pool,
            pool.stream("GET", target, headers=self._headers(url, known)) as response,
        ):
            headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers)
            if response.status != 200:  # the body of an error or a redirect is not needed
                return response.status, headers, b""
            packing = next((value for name, value in headers if name.casefold() == "content-encoding"), "")
            return 200, headers, read_body(response.iter_stream(), packing, self._limits.size)

    def _headers(self, url: Url, known: Answer | None) -> list[tuple[bytes, bytes]]:
        headers = {
            "Host": url.netloc,
            "User-Agent": self._agent,
            "Accept": "*/*",
            "Accept-Encoding": "gzip",
            "If-None-Match": known.header("etag") if known else None,
            "If-Modified-Since": known.header("last-modified") if known else None,
        }
        return [(name.encode(), value.encode("latin-1", "replace")) for name, value in headers.items() if value]

    def _pause(self, url: Url) -> None:
        """Leave the time between two requests to one host that we or its robots.txt want."""
        rules = self._robots.get(url.origin)
        asked = rules.delay if isinstance(rules, robots.Rules) else 0.0
        pause = max(self._limits.pause, min(asked, self._limits.wait))
        early = self._asked.get(url.netloc, float("-inf")) + pause - time.monotonic()
        if early > 0:
            self._sleep(early)
        self._asked[url.netloc] = time.monotonic()


_STATUS = {
    401: "it wants a password", 403: "forbidden", 404: "not found", 410: "gone for good", 429: "too many requests",
    451: "withheld for legal reasons", 500: "an error of its own", 502: "bad gateway", 503: "not available now",
    504: "gateway timeout",
}  # fmt: skip


@cache
def _tls() -> ssl.SSLContext:
    return ssl.create_default_context()


def _joined(url: str, location: str) -> str:
    try:
        return urljoin(url, location)
    except ValueError:
        raise FetchError(f"redirected to no address: {location}") from None


def _worth_another_try(status: int | None) -> bool:
    return status == 429 or (status is not None and 500 <= status < 600)


def _retry_at(answer: Answer) -> datetime | None:
    """The instant that Retry-After names, as seconds or as a date."""
    value = (answer.header("retry-after") or "").strip()
    if value.isascii() and value.isdigit() and len(value) < 9:
        return datetime.fromtimestamp(answer.at.timestamp() + int(value), UTC)
    try:
        return parsedate_to_datetime(value).astimezone(UTC) if value else None
    except (ValueError, OverflowError):
        return None

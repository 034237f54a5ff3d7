"""The outermost layer: finished answers come from memory before Flask is asked, and every request is logged once.

An answer is kept under its build, path, ordered query and encoding, so a new build never meets an old answer; memory is
bounded, and what was not asked for lately goes first. Only complete 200s that may be cached are kept.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

import structlog

from service import metrics
from service.builds import Builds

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

Key = tuple[str | None, str, str, str]
Headers = list[tuple[str, str]]
ENCODINGS = ("zstd", "br", "gzip")
ROUTE = "indicators.route"  # where Flask leaves the pattern of the route that answered
_LONG = 4 * 2**20  # bytes from which an answer is passed on in pieces
_ENTRY_OVERHEAD = 2_000  # bytes of headers and bookkeeping that an entry costs beside its body
_NOT_IN_304 = {"content-length", "content-type", "content-encoding"}


class Answer:
    """A finished answer with the header lists of its 200 and its 304."""

    __slots__ = ("asked", "body", "etag", "headers", "modified", "route", "short_headers")

    def __init__(self, headers: Headers, body: bytes, route: str):
        names = {name.lower(): value for name, value in headers}
        self.headers = headers
        self.short_headers = [(name, value) for name, value in headers if name.lower() not in _NOT_IN_304]
        self.body = [body]  # a list of one: servers send it without iterating
        self.etag = names.get("etag", "")
        self.modified = names.get("last-modified", "")
        self.route = route
        self.asked = False


class Answers:
    """Finished answers in bounded memory; eviction gives those asked for since their last turn a second chance."""

    def __init__(self, max_bytes: int):
        self.max_bytes = max_bytes
        self._bytes = 0
        self._entries: OrderedDict[Key, Answer] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Key) -> Answer | None:
        """The answer, marked as asked for; no lock, since reading a dict is atomic."""
        answer = self._entries.get(key)
        if answer is not None:
            answer.asked = True
        return answer

    def put(self, key: Key, answer: Answer) -> None:
        """Keep an answer that is small enough, and forget others until all fit."""
        size = self._size(answer)
        if size > self.max_bytes // 8:
            return
        with self._lock:
            old = self._entries.pop(key, None)
            self._bytes += size - (self._size(old) if old else 0)
            self._entries[key] = answer
            while self._bytes > self.max_bytes:
                oldest, candidate = self._entries.popitem(last=False)
                if candidate.asked:
                    candidate.asked = False
                    self._entries[oldest] = candidate
                else:
                    self._bytes -= self._size(candidate)

    @staticmethod
    def _size(answer: Answer) -> int:
        return len(answer.body[0]) + _ENTRY_OVERHEAD


class Started(NamedTuple):
    """What the application said when it started its answer."""

    status: str
    headers: Headers


class CacheLayer:
    """A WSGI application before another: answers what it knows, keeps what it learns, logs and counts both.

    `builds` says which build an address without `build=` answers from.
    """

    def __init__(self, app: WSGIApplication, builds: Builds, max_bytes: int):
        self._app = app
        self._builds = builds
        self._answers = Answers(max_bytes)
        self._log = structlog.get_logger("service.request")

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer from memory, or let the application answer and keep a copy where it allows that."""
        began = time.perf_counter()
        method = environ["REQUEST_METHOD"]
        query = environ.get("QUERY_STRING", "")
        encoding = environ["HTTP_ACCEPT_ENCODING"] = preferred_encoding(environ.get("HTTP_ACCEPT_ENCODING", ""))
        current = self._builds.current()
        build = current.id if current else None
        path = environ["PATH_INFO"]
        # pages spell out addresses with the host that they were asked for, files never do
        host = "" if path.startswith("/v1/") else f"{environ['wsgi.url_scheme']}://{environ.get('HTTP_HOST', '')}"
        key = (build, host + path, ordered(query), encoding)
        if method in ("GET", "HEAD") and (known := self._answers.get(key)) is not None:
            return self._from_memory(known, environ, start_response, began, build)
        return self._from_app(key, environ, start_response, began)

    def _from_memory(
        self, known: Answer, environ: WSGIEnvironment, start_response: StartResponse, began: float, build: str | None
    ) -> Iterable[bytes]:
        status = 304 if unchanged(environ, known.etag, known.modified) else 200
        if status == 304:
            start_response("304 NOT MODIFIED", known.short_headers)
        else:
            start_response("200 OK", known.headers)
        body = known.body if status == 200 and environ["REQUEST_METHOD"] == "GET" else []
        self._record(environ, known.route, status, "hit", began, len(body and body[0]), build)
        return body

    def _from_app(
        self, key: Key, environ: WSGIEnvironment, start_response: StartResponse, began: float
    ) -> Iterable[bytes]:
        started: list[Started] = []

        def start(status: str, headers: Headers, exc_info: Any = None) -> Callable[[bytes], object]:
            started[:] = [Started(status, headers)]
            return _no_write

        pieces = self._app(environ, start)
        status, headers = started[0]
        route = environ.get(ROUTE, "unmatched")
        names = {name.lower(): value for name, value in headers}
        build = names.get("x-build")
        if int(names.get("content-length", _LONG)) >= _LONG:
            start_response(status, headers)
            self._record(environ, route, int(status[:3]), "none", began, -1, build)
            return pieces
        body = b"".join(pieces)
        if hasattr(pieces, "close"):
            pieces.close()
        keep = status.startswith("200") and "public" in names.get("cache-control", "")
        # Where a new build came while this was made, the key still names the old one.
        if keep and environ["REQUEST_METHOD"] == "GET" and (build == key[0] or "build=" in key[2]):
            self._answers.put(key, Answer(headers, body, route))
        start_response(status, headers)
        self._record(environ, route, int(status[:3]), "miss" if keep else "none", began, len(body), build)
        return [body]

    def _record(
        self, environ: WSGIEnvironment, route: str, status: int, cache: str, began: float, size: int, build: str | None
    ) -> None:
        seconds = time.perf_counter() - began
        method = environ["REQUEST_METHOD"]
        metrics.count(route, method if method in _METHODS else "other", status, cache, seconds)
        self._log.info(
            "request",
            method=method[:20],
            path=environ["PATH_INFO"][:500],
            query=environ.get("QUERY_STRING", "")[:500],
            status=status,
            bytes=size,
            ms=round(seconds * 1000, 3),
            cache=cache,
            build=build,
        )


_METHODS = {"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"}


@lru_cache(maxsize=4096)
def ordered(query: str) -> str:
    """The query with its parameters in order, so that their order makes no second copy."""
    return "&".join(sorted(query.split("&"))) if "&" in query else query


@lru_cache(maxsize=1024)
def preferred_encoding(accepted: str) -> str:
    """The best encoding that both sides speak, as the only one that the application is told of; "" for none."""
    weights = dict(_weights(accepted))
    known = [name for name in ENCODINGS if weights.get(name, weights.get("*", 0.0)) > 0]
    return max(known, key=lambda name: weights.get(name, weights.get("*", 0.0)), default="")


def _weights(accepted: str) -> Iterable[tuple[str, float]]:
    for part in accepted[:500].split(","):
        name, _, weight = part.partition(";")
        try:
            yield name.strip().lower(), float(weight.partition("=")[2]) if weight else 1.0
        except ValueError:
            continue


def unchanged(environ: WSGIEnvironment, etag: str, modified: str) -> bool:
    """Whether the client holds this very answer: by its tag, or without a tag by its time."""
    tags = environ.get("HTTP_IF_NONE_MATCH")
    if tags is not None:
        return tags.strip() == "*" or etag.removeprefix("W/") in {t.strip().removeprefix("W/") for t in tags.split(",")}
    since = environ.get("HTTP_IF_MODIFIED_SINCE")
    if since is None:
        return False
    try:
        return since == modified or parsedate_to_datetime(modified) <= parsedate_to_datetime(since)
    except (TypeError, ValueError):  # no date, or one without a zone: as if it were not there
        return False


def _no_write(_: bytes) -> None:
    raise NotImplementedError("the application answers with an iterable")

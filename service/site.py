"""The service as static files: every page, table and chart that can be reached, linked relatively."""

from __future__ import annotations

import hashlib
import html
import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

Fetch = Callable[[str], tuple[bytes, str]]
_LINK = re.compile(r'\b(href|src|srcset|action)="([^"]*)"')
_FILES = ("/v1/", "/static/", "/thumbnails/", "/openapi.json")  # everything else is a page
_LIVE = {"/health", "/ready", "/metrics"}  # they say something only while a process lives
_LONG = 80  # characters of a query that still make a file name


def write_site(folder: Path, fetch: Fetch, start: Iterable[str]) -> int:
    """Follow every link from the addresses of `start` and write what is found; gives the number of files."""
    waiting, seen = list(start), set(start)
    while waiting:
        address = waiting.pop()
        body, kind = fetch(address)
        if kind == "text/html":
            page = body.decode()
            found = {link for _, value in _LINK.findall(page) if (link := local(html.unescape(value)))}
            waiting += found - seen
            seen |= found
            body = relative_links(page, file_of(address)).encode()
        path = folder / file_of(address)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body)
    return len(seen)


def local(link: str) -> str | None:
    """The address within the service that a link leads to, without fragment and build; None for any other link."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc or not parts.path.startswith("/") or parts.path in _LIVE:
        return None
    query = urlencode([(name, value) for name, value in parse_qsl(parts.query) if name not in ("build", "v")])
    return parts.path + (f"?{query}" if query else "")


def file_of(address: str) -> str:
    """The file that holds an address: a folder with an index for a page, the query as a part of the name."""
    path, _, query = address.partition("?")
    name = PurePosixPath(unquote(path).lstrip("/"))
    if ".." in name.parts:
        raise ValueError(f"{address} would leave the folder")
    mark = f"~{_spelled(query)}" if query else ""
    if path.startswith(_FILES):
        return str(name.with_name(f"{name.stem}{mark}{name.suffix}"))
    return str(name / f"index{mark}.html")


def relative_links(page: str, file: str) -> str:
    """The page with every link into the service made relative to its own file; what is not exported leads nowhere."""

    def replaced(found: re.Match[str]) -> str:
        link = html.unescape(found[2])
        address = local(link)
        if address is None:
            return f'{found[1]}="#"' if link.startswith("/") else found[0]
        target = os.path.relpath(file_of(address), start=str(PurePosixPath(file).parent))
        fragment = f"#{urlsplit(link).fragment}" if urlsplit(link).fragment else ""
        return f'{found[1]}="{html.escape(_quoted(target) + fragment)}"'

    return _LINK.sub(replaced, page)


def _spelled(query: str) -> str:
    """The query as a part of a file name that every file system takes: itself if it is short and plain."""
    plain = query.replace("&", ",")
    if len(plain) <= _LONG and re.fullmatch(r"[A-Za-z0-9.,=_-]+", plain):
        return plain
    return hashlib.sha256(query.encode()).hexdigest()[:16]


def _quoted(path: str) -> str:
    return path.replace("%", "%25").replace("?", "%3F").replace("#", "%23")

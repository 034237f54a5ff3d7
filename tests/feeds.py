"""A web site with a feed, and the sources.toml that reads it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from loopback import NOT_FOUND, Loopback, answer

from indicators.documents import Unreadable
from indicators.model import Document
from indicators.sources import Outcome, collect, fetch_all

NOW = datetime.now(UTC)
LONG = "Officials of the province said that the search would go on until all of the missing had been found."


def rss(server: Loopback, *entries: tuple[str, str, str], when: datetime = NOW - timedelta(days=30)) -> str:
    """A feed of (path, title, summary) entries."""
    items = "".join(
        f"<item><title>{title}</title><link>{server.url}{path}</link><pubDate>{format_datetime(when)}</pubDate>"
        f"<description>&lt;p&gt;{summary}&lt;/p&gt;</description></item>"
        for path, title, summary in entries
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Delta Post</title>{items}</channel></rss>'


def page(title: str, *paragraphs: str) -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in (*paragraphs, LONG))
    return f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{body}</article></body></html>"


class Site:
    """A site whose pages a test changes between fetches; unknown paths are 404."""

    def __init__(self) -> None:
        self.pages: dict[str, list[bytes]] = {}

    def __call__(self, path: str, headers: dict[str, str]) -> list[bytes]:
        return self.pages.get(urlsplit(path).path, NOT_FOUND)

    def put(self, path: str, body: str, **headers: str) -> None:
        self.pages[path] = answer(body, **{"content_type": "text/html", **headers})


def configure(seeds: Path, server: Loopback, kind: str = "feed", path: str = "/feed", **more: Any) -> None:
    seeds.mkdir(exist_ok=True)
    settings = {"kind": kind, "url": server.url + path, "private_hosts": [server.netloc], "pause_s": 0, **more}
    lines = [f"{name} = {json.dumps(value)}" for name, value in settings.items()]
    (seeds / "sources.toml").write_text("\n".join(["[post]", *lines, ""]))


def fetched(data: Path, seeds: Path, **kwargs: Any) -> Outcome:
    (outcome,) = fetch_all(data, seeds, **kwargs)
    return outcome


def read(data: Path, seeds: Path) -> list[Document]:
    entries = list(collect(data, seeds))
    assert not [entry for entry in entries if isinstance(entry, Unreadable)]
    return [entry for entry in entries if isinstance(entry, Document)]

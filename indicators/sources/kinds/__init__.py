"""The kinds of source, one module each. Another kind is another module and a line in KINDS.

A local kind reads its documents where they lie; a web kind fetches items, which the archive keeps and reads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from indicators.sources.archive import Item
from indicators.sources.kinds import feed, folder, html, jsonl, parquet, reliefweb
from indicators.sources.kinds.local import Entry, Shelf
from indicators.sources.source import Source, WebSource
from indicators.sources.visit import Visit


class Local(NamedTuple):
    """A kind whose documents lie in files: its settings and how they are read."""

    settings: type[Source]
    read: Callable[[Any, Shelf], Iterator[Entry]]


class Web(NamedTuple):
    """A kind whose documents are fetched: its settings and how items come from a visit."""

    settings: type[WebSource]
    fetch: Callable[[Any, Visit], Iterator[Item]]


KINDS: dict[str, Local | Web] = {
    "folder": Local(folder.Folder, folder.read),
    "jsonl": Local(jsonl.Jsonl, jsonl.read),
    "parquet": Local(parquet.Parquet, parquet.read),
    "html": Local(html.Html, html.read),
    "feed": Web(feed.Feed, feed.fetch),
    "reliefweb": Web(reliefweb.ReliefWeb, reliefweb.fetch),
}

"""A JSON Lines corpus: one object a line with id, text and, if known, published, title, publisher, url."""

from __future__ import annotations

from collections.abc import Iterator

from indicators.sources.kinds.local import Entry, LocalSource, Shelf


class Jsonl(LocalSource):
    """`path`: the file, or a folder of such files."""


def read(source: Jsonl, shelf: Shelf) -> Iterator[Entry]:
    """Every document of the corpus."""
    return shelf.read(source, frozenset({".jsonl", ".ndjson"}))

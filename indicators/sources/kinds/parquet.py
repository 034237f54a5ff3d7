"""A Parquet corpus: one row a document, with the columns of a JSON Lines corpus."""

from __future__ import annotations

from collections.abc import Iterator

from indicators.sources.kinds.local import Entry, LocalSource, Shelf


class Parquet(LocalSource):
    """`path`: the file, or a folder of such files."""


def read(source: Parquet, shelf: Shelf) -> Iterator[Entry]:
    """Every document of the corpus."""
    return shelf.read(source, frozenset({".parquet"}))

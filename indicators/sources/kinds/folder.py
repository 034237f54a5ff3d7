"""A folder of texts as published: .txt, .md, .html, and corpora that lie among them."""

from __future__ import annotations

from collections.abc import Iterator

from indicators.sources.kinds.local import Entry, LocalSource, Shelf


class Folder(LocalSource):
    """`path`: the folder, read with the folders in it."""


def read(source: Folder, shelf: Shelf) -> Iterator[Entry]:
    """Every document of the folder."""
    return shelf.read(source)

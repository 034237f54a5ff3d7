"""A folder of saved web pages; what else lies in it (pictures, scripts) is passed over."""

from __future__ import annotations

from collections.abc import Iterator

from indicators.sources.kinds.local import Entry, LocalSource, Shelf


class Html(LocalSource):
    """`path`: the folder, read with the folders in it, or one page."""


def read(source: Html, shelf: Shelf) -> Iterator[Entry]:
    """Every page of the folder."""
    return shelf.read(source, frozenset({".html", ".htm", ".xhtml"}))

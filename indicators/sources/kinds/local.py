"""What the kinds that read files share: where the files lie and what is known of their documents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from indicators.documents import Known, Rows, Unopened, Unreadable, held_in
from indicators.sources.source import Source

Entry = Unopened | Unreadable


class LocalSource(Source):
    """A source of files; `path` is relative to the folder of sources.toml."""

    path: Path


class Shelf(NamedTuple):
    """Where sources.toml lies, what is known of the documents, and how the rows of a Parquet file are read."""

    base: Path
    known: Known
    parquet: Rows | None

    def read(self, source: LocalSource, suffixes: frozenset[str] | None = None) -> Iterator[Entry]:
        """The documents of a source's file or folder; with `suffixes`, only of the files so named."""
        path = self.base / source.path
        if not path.exists():
            raise FileNotFoundError(f"no such file or folder: {path}")
        files = [path]
        if suffixes is not None and path.is_dir():
            files = sorted(file for file in path.rglob("*") if file.suffix.lower() in suffixes and file.is_file())
        for file in files:
            yield from held_in(file, self.known, self.parquet)

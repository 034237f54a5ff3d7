"""Every document of every source, read from files and from what was kept: no network."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from indicators.documents import Rows, Unreadable, read_metadata, unique
from indicators.model import Document
from indicators.sources.archive import Archive
from indicators.sources.copies import Copies
from indicators.sources.kinds import KINDS, Local
from indicators.sources.kinds.local import Entry, Shelf
from indicators.sources.settings import read_sources
from indicators.sources.source import Source


def collect(
    data: Path, seeds: Path, *, parquet: Rows | None = None, names: Collection[str] = ()
) -> Iterator[Document | Unreadable]:
    """The documents of the sources (of those in `names`, if any), source by source, each bearing its source's name.

    A document that only repeats one that came before it bears that one's id as `copy_of`; so the order of sources.toml
    decides which is the original. What cannot be read is an Unreadable and never stops the rest. Raises SourcesError
    or MetadataError where sources.toml or documents.toml is not understood.
    """
    shelf = Shelf(seeds, read_metadata(seeds / "documents.toml"), parquet)
    sources = [entry for entry in read_sources(seeds).sources if not names or entry[1].name in names]
    return _copies_marked(unique(_wanted(sources, shelf, data / "fetched")))


def _copies_marked(entries: Iterable[Entry]) -> Iterator[Entry]:
    copies = Copies()
    for entry in entries:
        original = copies.original_of(entry) if isinstance(entry, Document) else None
        yield entry.model_copy(update={"copy_of": original}) if isinstance(entry, Document) and original else entry


def _wanted(sources: list[tuple[str, Source]], shelf: Shelf, fetched: Path) -> Iterator[Entry]:
    for kind, source in sources:
        for entry in _documents(kind, source, shelf, fetched):
            if isinstance(entry, Unreadable):
                yield entry._replace(source=source.name)
            elif source.wants(entry):
                yield entry


def _documents(kind: str, source: Source, shelf: Shelf, fetched: Path) -> Iterator[Entry]:
    reader = KINDS[kind]
    try:
        if isinstance(reader, Local):
            yield from reader.read(source, shelf)
        else:
            yield from Archive(fetched, source.name).documents(shelf.entries, source.known())
    except OSError as error:
        yield Unreadable(source.name, None, f"the source cannot be read: {error}")

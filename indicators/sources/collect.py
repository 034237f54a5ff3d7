"""Every document of every source, read from files and from what was kept: no network."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from indicators.documents import Known, Metadata, Rows, Unopened, Unreadable, opened, read_metadata, unique
from indicators.model import Document
from indicators.sources.archive import Archive
from indicators.sources.kinds import KINDS, Local
from indicators.sources.kinds.local import Shelf
from indicators.sources.outcome import outcomes
from indicators.sources.settings import read_sources
from indicators.sources.source import Source


def collect(
    data: Path, seeds: Path, *, parquet: Rows | None = None, names: Collection[str] = ()
) -> Iterator[Document | Unreadable]:
    """The documents of the sources (of those in `names`, if any), source by source, each bearing its source's name.

    What cannot be read is an Unreadable and never stops the rest. Raises SourcesError or MetadataError where
    sources.toml or documents.toml is not understood. Which document is a copy of another is told by `originals`.
    """
    return unique(opened(held(data, seeds, parquet=parquet, names=names)))


def held(
    data: Path, seeds: Path, *, parquet: Rows | None = None, names: Collection[str] = ()
) -> Iterator[Unopened | Unreadable]:
    """The same as they lie there, to be opened; of two with one id both. Raises as `collect` does."""
    entries = read_metadata(seeds / "documents.toml")
    sources = [entry for entry in read_sources(seeds).sources if not names or entry[1].name in names]
    return _held(sources, entries, data, seeds, parquet)


def _held(
    sources: list[tuple[str, Source]], entries: Mapping[str, Metadata], data: Path, seeds: Path, parquet: Rows | None
) -> Iterator[Unopened | Unreadable]:
    for kind, source in sources:
        known = Known(entries, source.known(), source.name, source.wants, repr(source))
        for entry in _documents(kind, source, Shelf(seeds, known, parquet), data):
            yield entry._replace(source=source.name) if isinstance(entry, Unreadable) else entry


def _documents(kind: str, source: Source, shelf: Shelf, data: Path) -> Iterator[Unopened | Unreadable]:
    reader = KINDS[kind]
    try:
        if isinstance(reader, Local):
            yield from reader.read(source, shelf)
        else:
            if (last := outcomes(data).get(source.name)) and not last.ok:
                yield Unreadable(f"source-{source.name}", None, f"the last fetch {last.message}")
            yield from Archive(data / "fetched", source.name).documents(shelf.known)
    except OSError as error:
        yield Unreadable(f"source-{source.name}", None, f"the source cannot be read: {error}")

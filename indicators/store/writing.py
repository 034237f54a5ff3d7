"""Filling the file of a new build: frames in, one transaction a batch, nothing row by row.

A Draft is what a rebuild fills piece by piece: a new file, or a copy of the last build in which inherit.py makes room
for what has changed. `write` does it in one call.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path
from types import MappingProxyType
from typing import Any

import duckdb
import pandas as pd

from indicators.model import Change, Correction, Document, Episode, IndicatorInfo, Miss, Observation, Point
from indicators.store.engine import StoreError, connect_writing
from indicators.store.frames import (
    DOCUMENT,
    EPISODE,
    INFO,
    JOINT,
    KEYS,
    LISTS,
    frame,
    miss_frame,
    observation_frame,
    point_frame,
)
from indicators.store.objects import Place, document, observation
from indicators.store.record import Record

_NONE: Mapping[str, tuple[str, str]] = MappingProxyType({})


@dataclass(frozen=True)
class Contents:
    """Everything that one build holds. `digests` say by which bytes a document is known (default: none)."""

    record: Record
    documents: Sequence[Document] = ()
    observations: Sequence[Observation] = ()
    misses: Sequence[Miss] = ()
    points: Sequence[Point] = ()
    indicators: Sequence[IndicatorInfo] = ()
    episodes: Sequence[Episode] = ()
    places: Sequence[Any] = ()
    corrections: Sequence[Correction] = ()
    changes: Sequence[Change] = ()
    digests: Mapping[str, str] = field(default_factory=dict)


class Draft:
    """A build being written. Every method may be called again with more; `finish` closes it for good."""

    def __init__(self, connection: duckdb.DuckDBPyConnection):
        self._connection = connection

    def load(self, table: str, rows: pd.DataFrame) -> None:
        """Append a frame whose columns are named like those of the table; the table's other columns stay null."""
        if rows.empty:
            return
        columns = ", ".join(f'"{name}"' for name in rows.columns)
        values = ", ".join(_expression(name) for name in rows.columns)
        self._connection.register("incoming", rows)
        try:
            self._connection.execute(f'insert into "{table}" ({columns}) select {values} from incoming')  # noqa: S608 names of ours
        finally:
            self._connection.unregister("incoming")

    def documents(
        self, documents: Iterable[Document], digests: Mapping[str, str], stamps: Mapping[str, tuple[str, str]] = _NONE
    ) -> None:
        """Append documents with their texts; `stamps` tell of each by what it is known again, if by anything."""
        pick = attrgetter(*DOCUMENT)
        rows = ((*pick(d), d.text, digests.get(d.id, ""), *stamps.get(d.id, (None, None))) for d in documents)
        self.load("documents", frame(rows, (*DOCUMENT, "text", "digest", "stamp", "stated")))

    def sketches(self, rows: Iterable[tuple[str, int, Sequence[int], bytes, bytes]]) -> None:
        """Append by what copies of documents are told: document, number of runs, keys, smallest hashes, figures."""
        columns = ("document", "runs", *KEYS, "smallest", "figures")
        self.load("sketches", frame(((id, runs, *keys, *rest) for id, runs, keys, *rest in rows), columns))

    def readings(self, observations: Iterable[Observation], misses: Iterable[Miss]) -> None:
        """Append what a reader found."""
        self.load("observations", observation_frame(observations))
        self.load("misses", miss_frame(misses))

    def points(self, points: Sequence[Point], parts: Sequence[str | None] | None = None) -> None:
        """Append points of series; `parts` name the strand of each within its series."""
        self.load("points", point_frame(points, parts or [None] * len(points)))

    def strands(self, rows: Iterable[tuple[str, str, str, str]]) -> None:
        """Append which claim is in which strand: series, part, observation, document."""
        self.load("strands", frame(rows, ("series", "part", "observation", "document")))

    def replace(self, corrected: Sequence[Observation]) -> None:
        """Put corrected observations in the place of those with the same id, whose first reading is kept aside."""
        with self.named("decided", [o.id for o in corrected]):
            for statement in _REPLACE:
                self._connection.execute(statement)
        self.load("observations", observation_frame(corrected))

    @contextmanager
    def beside(self, previous: Path) -> Iterator[None]:
        """Another build file attached read-only as `previous` while the block runs."""
        self._connection.execute(f"attach '{str(previous).replace(chr(39), 2 * chr(39))}' as previous (read_only)")
        try:
            yield
        finally:
            self._connection.execute("detach previous")

    @contextmanager
    def named(self, table: str, rows: Iterable[Any], columns: Sequence[str] = ("id",)) -> Iterator[None]:
        """Rows as a table while the block runs; of one column (`id`, if nothing else is said) the bare values."""
        tuples = ((row,) for row in rows) if len(columns) == 1 else rows
        self._connection.register(table, frame(tuples, columns))
        try:
            yield
        finally:
            self._connection.unregister(table)

    def query(self, sql: str, parameters: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """Rows of the draft as dicts, for the comparisons of a rebuild."""
        cursor = self._connection.execute(sql, list(parameters))
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def observations(self, indicator: str | None = None) -> list[Observation]:
        """Observations written so far, of one indicator or of all, by id."""
        where = "" if indicator is None else "where indicator = $1"
        sql = f"select * from observations {where} order by id"  # noqa: S608 no input in it
        return [observation(row) for row in self.query(sql, [] if indicator is None else [indicator])]

    def observations_of(self, document: str) -> list[Observation]:
        """Observations of one document written so far, by id."""
        sql = "select * from observations where document = $1 order by id"
        return [observation(row) for row in self.query(sql, [document])]

    def count(self, table: str) -> int:
        """Rows of a table written so far."""
        return int(self.query(f'select count(*) as n from "{table}"')[0]["n"])  # noqa: S608 names of ours

    def counts(self) -> dict[str, int]:
        """Rows of the tables that a build's record counts."""
        return {table: self.count(table) for table in ("documents", "observations", "misses", "points")}

    def documents_about(self, ids: Collection[str] | None = None) -> dict[str, Document]:
        """Documents written so far by id, text left out: those with the ids and those that supersede them, or all."""
        columns = ", ".join(f'"{name}"' for name in DOCUMENT)
        where = "" if ids is None else " where id in (from about) or supersedes in (from about)"
        with self.named("about", ids or ()):
            rows = self.query(f"select {columns} from documents{where} order by id")  # noqa: S608 names of ours
        return {row["id"]: document(row) for row in rows}

    def text(self, id: str) -> str | None:
        """The text of a document written so far, or None."""
        found = self.query("select text from documents where id = $1", [id])
        return str(found[0]["text"]) if found else None

    def finish(self, record: Record) -> None:
        """Write the record, fold the log into the file and close it."""
        self.load("build", frame([(record.model_dump_json(),)], ("record",)))
        self._connection.execute("checkpoint")
        self._connection.close()

    def curated(
        self,
        *,
        indicators: Sequence[IndicatorInfo] = (),
        episodes: Sequence[Episode] = (),
        places: Sequence[Any] = (),
        corrections: Sequence[Correction] = (),
    ) -> None:
        """Append what people wrote: the catalogue, episodes, places (as the gazetteer gives them) and corrections."""
        info = attrgetter(*INFO)
        self.load("indicators", frame(((*info(i), n) for n, i in enumerate(indicators)), (*INFO, "position")))
        episode = attrgetter(*EPISODE, "starts")
        rows = ((*row[:-1], *row[-1]) for row in map(episode, episodes))
        self.load("episodes", frame(rows, (*EPISODE, "first", "last")))
        self.load("places", frame(map(attrgetter(*Place._fields), places), Place._fields))
        names = ((name, place.key) for place in places for name in (place.name, *place.aliases))
        self.load("aliases", frame(names, ("alias", "key")))
        written = ((n, c.model_dump_json()) for n, c in enumerate(corrections))
        self.load("corrections", frame(written, ("position", "correction")))

    def changes(self, changes: Iterable[Change]) -> None:
        """Append the differences to the build before."""
        columns = tuple(Change.model_fields)
        self.load("changes", frame(map(attrgetter(*columns), changes), columns))

    def same(self, groups: Iterable[Iterable[str]]) -> None:
        """Append groups of observation ids that tell of one incident or facility."""
        rows = ((n, id) for n, group in enumerate(groups) for id in sorted(group))
        self.load("same", frame(rows, ("position", "observation")))

    def unreadable(self, rows: Iterable[tuple[str, str | None, str]], *, failed: bool = False) -> None:
        """Append documents that could not be read: id, source, error; `failed` where it is the reader that failed."""
        self.load("unreadable", frame(((*row, failed) for row in rows), ("id", "source", "error", "failed")))


@contextmanager
def drafting(path: Path, base: Path | None = None) -> Iterator[Draft]:
    """A new build file at `path`, empty or a copy of `base`, closed in any case.

    Raises StoreError where it exists or the disk is full.
    """
    connection = connect_writing(path, base)
    try:
        yield Draft(connection)
    except duckdb.Error as error:
        raise StoreError(f"{path} cannot be written: {str(error).splitlines()[0]}") from error
    finally:
        connection.close()


def write(path: Path, contents: Contents) -> None:
    """Write a whole build file in one go. Raises StoreError."""
    with drafting(path) as draft:
        draft.documents(contents.documents, contents.digests)
        draft.readings(contents.observations, contents.misses)
        draft.points(contents.points)
        draft.curated(
            indicators=contents.indicators,
            episodes=contents.episodes,
            places=contents.places,
            corrections=contents.corrections,
        )
        draft.changes(contents.changes)
        draft.finish(contents.record)


def _expression(column: str) -> str:
    if column in LISTS:
        return f"case when \"{column}\" = '' then [] else string_split(\"{column}\", '{JOINT}') end"
    return f'folded("{column}")' if column == "alias" else f'"{column}"'


_REPLACE = (
    "insert into originals select * from observations where id in (select id from decided)",
    "delete from observations where id in (select id from decided)",
)

"""A build, opened to be read: frozen objects for code, rows with the published columns for everything else.

A Build may be shared by threads: each call takes a cursor of its own. What is small or asked for often (documents'
metadata, observations and points of an indicator) is kept in memory after the first call, since a build never changes.
"""

from __future__ import annotations

import json
import shutil
import uuid
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar, cast

import duckdb
from pydantic import ValidationError

from indicators.model import Change, Correction, Document, Episode, Miss, Observation, Point
from indicators.store import objects
from indicators.store import rows as tables
from indicators.store.engine import StoreError, connect_reading, scratch
from indicators.store.frames import DOCUMENT
from indicators.store.objects import DocumentEntry, IndicatorEntry, Place
from indicators.store.record import Record
from indicators.store.rows import Filters, Table

T = TypeVar("T")
FILE = "build.duckdb"
_COLUMNS = ", ".join(f'"{name}"' for name in DOCUMENT)
_DOCUMENTS = f"select {_COLUMNS}, characters, observations, misses from documents_rows"  # noqa: S608 names of ours


class Build:
    """One immutable build. Use `open_build`; close it when no request uses it any more."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.fallback: str | None = None  # why this build is served though `current` names another
        self._connection = connect_reading(folder / FILE)
        self._kept: dict[tuple[str, str | None], Any] = {}
        self.record = self._record()

    def close(self) -> None:
        """Close the file. Calls after this fail."""
        self._connection.close()

    @property
    def id(self) -> str:
        """The build's name, which is also that of its folder."""
        return self.record.id

    def indicators(self) -> list[IndicatorEntry]:
        """Every indicator of the catalogue, in the catalogue's order, also those that nothing was read of."""
        sql = "select * from indicators_rows order by position"
        return self._keep("indicators", None, lambda: [objects.indicator(row) for row in self._query(sql)])

    def documents(self) -> list[DocumentEntry]:
        """Every document by id, text left out (`text=""`)."""
        sql = f"{_DOCUMENTS} order by id"
        return self._keep("documents", None, lambda: [objects.document_entry(row) for row in self._query(sql)])

    def documents_for(self, ids: Collection[str]) -> dict[str, Document]:
        """Documents of those ids, their originals and successors, without text: what `series` needs of a few."""
        wanted = "(select unnest($1::varchar[]))"
        original = f"(select copy_of from documents where id in {wanted})"  # noqa: S608 no value of anyone
        sql = f"{_DOCUMENTS} where id in {wanted} or supersedes in {wanted} or id in {original}"
        return {row["id"]: objects.document_entry(row).document for row in self._query(sql, [list(ids)])}

    def document_map(self) -> Mapping[str, Document]:
        """Documents without text by id, as `series` takes them."""
        return self._keep("map", None, lambda: {entry.document.id: entry.document for entry in self.documents()})

    def digests(self) -> dict[str, str]:
        """By document id, the hash by which a rebuild knows whether a document is as it was."""
        return self._keep("digests", None, lambda: dict(self._tuples("select id, digest from documents")))

    def stamps(self) -> dict[str, tuple[str, str]]:
        """By stamp, the id of the document that bore it and what documents.toml stated of that."""
        rows = self._tuples("select stamp, id, stated from documents where stamp is not null")
        return {stamp: (id, stated) for stamp, id, stated in rows}

    def text(self, document: str) -> str | None:
        """The text of a document, None where the build has no such document."""
        found = self._query("select text from documents where id = $1", [document])
        return str(found[0]["text"]) if found else None

    def observations(self, indicator: str | None = None, *, document: str | None = None) -> list[Observation]:
        """Observations by id, of one indicator, one document or all; rejected ones too, with that status."""
        if document is not None:
            sql = 'select * from observations where document = $1 order by "start", "end", id'
            found = [objects.observation(row) for row in self._query(sql, [document])]
            return [o for o in found if indicator in (None, o.indicator)]
        return self._of("observations", "id", indicator, objects.observation)

    def observation(self, id: str) -> Observation | None:
        """One observation, None where the build has none of that id."""
        found = self._query("select * from observations where id = $1", [id])
        return objects.observation(found[0]) if found else None

    def observations_by_id(self, ids: Collection[str]) -> dict[str, Observation]:
        """Those of the ids that the build has, each with its observation."""
        found = self._query("select * from observations where id in (select unnest($1::varchar[]))", [list(ids)])
        return {row["id"]: objects.observation(row) for row in found}

    def original(self, id: str) -> Observation | None:
        """What the reader said of an observation that a curator decided on, None where nobody did."""
        found = self._query("select * from originals where id = $1", [id])
        return objects.observation(found[0]) if found else None

    def same(self) -> list[frozenset[str]]:
        """Groups of observation ids that a curator declared one incident or one facility, as `series` takes them."""
        found = self._query("select list(observation) as ids from same group by position order by position")
        return [frozenset(row["ids"]) for row in found]

    def successor(self, id: str) -> str | None:
        """The id under which this build holds an observation that an earlier build knew as `id`, or None."""
        found = self._query("select new from successors where old = $1", [id])
        return str(found[0]["new"]) if found else None

    def points(self, indicator: str | None = None) -> list[Point]:
        """Points by date and series, of one indicator or of all."""
        return self._of("points", "\"date\", series, array_to_string(observations, '|')", indicator, objects.point)

    def latest(self) -> list[Point]:
        """The last point of every series."""
        ends = {each.series: each for each in self.points()}
        return sorted(ends.values(), key=lambda p: (p.date, p.series))

    def misses(self, document: str | None = None) -> list[Miss]:
        """Misses by document and place in it, of one document or of all."""
        sql = 'select * from misses where $1 is null or document = $1 order by document, "start", indicator'
        return [objects.miss(row) for row in self._query(sql, [document])]

    def episodes(self) -> list[Episode]:
        """Named baselines, by slug."""
        return [objects.episode(row) for row in self._query("select * from episodes order by slug")]

    def corrections(self) -> list[Correction]:
        """The curators' decisions that this build carries, in the order of their file."""
        found = self._query("select correction from corrections order by position")
        return [Correction.model_validate_json(row["correction"]) for row in found]

    def changes(self) -> list[Change]:
        """What differs from the build before, points first."""
        sql = 'select * from changes_rows order by series is null, "date", tie'
        return [Change.model_construct(**{k: row[k] for k in Change.model_fields}) for row in self._query(sql)]

    def places(self) -> list[Place]:
        """The gazetteer, by key."""
        columns = ", ".join(Place._fields)
        sql = f"select {columns} from places order by key"  # noqa: S608 names of ours
        return self._keep("places", None, lambda: [objects.place(row) for row in self._query(sql)])

    def countries(self) -> dict[str, str]:
        """Names of countries by their alpha-3 codes."""
        return {row["key"]: row["name"] for row in self._query("select key, name from places where kind = 'country'")}

    def place_keys(self, name: str) -> tuple[str, ...]:
        """Gazetteer keys that a name (in any spelling that folds alike), a P-code or a key stands for; may be none."""
        sql = (
            "select key from aliases where alias = folded($1) union"
            " select key from places where lower(pcode) = lower($1) or lower(key) = lower($1) order by key"
        )
        return tuple(row["key"] for row in self._query(sql, [name]))

    def unreadable(self) -> list[dict[str, Any]]:
        """Documents that could not be read: `id`, `source`, `error`."""
        return self._query("select id, source, error from unreadable order by id, source")

    def log(self) -> Iterator[dict[str, Any]]:
        """The lines of the run that made this build."""
        with (self.folder / "log.jsonl").open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)

    def rows(
        self, table: Table, filters: Filters | None = None, *, limit: int | None = None, offset: int = 0
    ) -> list[dict[str, Any]]:
        """Rows with exactly the published columns of `table`, in the published order.

        Days are `date`, lists are Python lists, whole values are int. Raises ValueError on a filter that the table
        does not have.
        """
        sql, parameters = tables.select(table, filters or Filters(), self.place_keys, limit=limit, offset=offset)
        return [tables.whole(row) for row in self._query(sql, parameters)]

    def count(self, table: Table, filters: Filters | None = None) -> int:
        """How many rows `rows` would give without a limit."""
        sql, parameters = tables.select(table, filters or Filters(), self.place_keys)
        return cast(int, self._query(f"select count(*) as n from ({sql})", parameters)[0]["n"])  # noqa: S608 sql of ours

    def values(self, table: Table, column: str) -> list[str]:
        """Distinct texts of a published column, in order, nulls left out. Raises ValueError on another column."""
        sql = tables.distinct(table, column)
        return self._keep(sql, None, lambda: [str(row[column]) for row in self._query(sql)])

    def copy_csv(
        self, table: Table, path: Path, filters: Filters | None = None, *, limit: int | None = None, offset: int = 0
    ) -> None:
        """Write the rows as CSV by COPY: header, LF, `|` between list items, whole values without a point.

        An apostrophe goes before a text that a spreadsheet would run as a formula.
        """
        sql, parameters = tables.select(
            table, filters or Filters(), self.place_keys, limit=limit, offset=offset, printed=True
        )
        self._copy(sql, parameters, "format csv, header, delimiter ','", path)

    def copy_parquet(
        self, table: Table, path: Path, filters: Filters | None = None, *, limit: int | None = None, offset: int = 0
    ) -> None:
        """Write the rows as Parquet with typed columns by COPY."""
        sql, parameters = tables.select(table, filters or Filters(), self.place_keys, limit=limit, offset=offset)
        self._copy(sql, parameters, "format parquet, compression zstd", path)

    def _copy(self, sql: str, parameters: Sequence[Any], how: str, path: Path) -> None:
        # A reading connection may write into its scratch folder only; the whole file is moved from there.
        unfinished = scratch() / uuid.uuid4().hex
        try:
            self._query(f"copy ({sql}) to '{unfinished}' ({how})", parameters)
            shutil.move(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)

    def _query(self, sql: str, parameters: Sequence[Any] = ()) -> list[dict[str, Any]]:
        with self._connection.cursor() as cursor:
            cursor.execute(sql, list(parameters))
            names = [column[0] for column in cursor.description or ()]
            return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def _tuples(self, sql: str) -> list[tuple[Any, ...]]:
        with self._connection.cursor() as cursor:
            return cursor.execute(sql).fetchall()

    def _keep(self, what: str, indicator: str | None, make: Callable[[], T]) -> T:
        key = (what, indicator)
        if key not in self._kept:
            self._kept[key] = make()
        return cast(T, self._kept[key])

    def _of(self, table: str, order: str, indicator: str | None, make: Callable[[dict[str, Any]], T]) -> list[T]:
        sql = f"select * from {table} where $1 is null or indicator = $1 order by {order}"  # noqa: S608 names of ours
        return self._keep(table, indicator, lambda: [make(row) for row in self._query(sql, [indicator])])

    def _record(self) -> Record:
        try:
            found = self._query("select record from build")
        except duckdb.Error as error:
            raise StoreError(f"{self.folder} is no finished build: {str(error).splitlines()[0]}") from error
        try:
            return Record.model_validate_json(found[0]["record"])
        except (IndexError, ValidationError) as error:
            raise StoreError(f"{self.folder} has no record that this version understands") from error


def open_build(path: Path) -> Build:
    """Open a build folder, or the build.duckdb in it, read-only. Raises StoreError; its bytes are not verified here."""
    return Build(path.parent if path.name == FILE else path)

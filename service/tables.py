"""From a build and the parameters of a request to the rows that every format writes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from operator import attrgetter
from pathlib import Path
from weakref import WeakKeyDictionary

from indicators import store
from indicators.model import Document, Point
from indicators.series import series
from indicators.store import Build, Filters
from service import columns
from service.columns import Column
from service.formats import Row, Table
from service.query import Params

COLUMNS: dict[store.Table, tuple[Column, ...]] = {
    "series": columns.SERIES,
    "observations": columns.OBSERVATIONS,
    "latest": columns.LATEST,
    "documents": columns.DOCUMENTS,
    "indicators": columns.INDICATORS,
    "changes": columns.CHANGES,
    "misses": columns.MISSES,
}
# Some choose among the points of a series; the others choose observations, and the series is computed from those.
_CHOOSE_POINTS = ("start", "end", "scope", "unit", "episode")
_CHOOSE_OBSERVATIONS = ("asof", "place", "country", "publisher", "document", "q")


def filters(table: store.Table, params: Params, indicator: str | None = None) -> Filters:
    """The parameters that the table can be narrowed by."""
    names = {field.name for field in fields(Filters)} & set(store.allowed(table))
    given = {name: value for name in names if (value := getattr(params, name, None)) is not None}
    return Filters(**(given | ({"indicator": indicator} if indicator else {})))


def stored(
    build: Build, table: store.Table, params: Params, *, indicator: str | None = None, limit: int | None
) -> Table:
    """Rows of a stored table, from `params.offset`, at most `limit`."""
    found = build.rows(table, filters(table, params, indicator), limit=limit, offset=params.offset)
    return Table(COLUMNS[table], [Row(row.values()) for row in found])


def points(build: Build, params: Params, indicator: str | None = None) -> list[Point]:
    """The points that the parameters choose, by date and series."""
    return [point for point in _candidates(build, params, indicator) if _chosen(point, params)]


def point_table(build: Build, params: Params, indicator: str) -> Table:
    """The same points with the columns of a series; rows of stored points are kept, as they are asked for again."""
    found = _candidates(build, params, indicator)
    if found is not build.points(indicator):
        return series_table(point for point in found if _chosen(point, params))
    kept = _KEPT.setdefault(build, {})
    if indicator not in kept:
        kept[indicator] = series_table(found).rows
    if all(getattr(params, name) is None for name in _CHOOSE_POINTS):
        return Table(columns.SERIES, kept[indicator])
    pairs = zip(found, kept[indicator], strict=True)
    return Table(columns.SERIES, [row for point, row in pairs if _chosen(point, params)])


def series_table(found: Iterable[Point]) -> Table:
    """Points with the columns of a series."""
    return Table(columns.SERIES, [Row(_SERIES_ROW(point)) for point in found])


def latest_table(found: Iterable[Point]) -> Table:
    """The last point of each series, by date and series; `found` is in order of date."""
    last = {point.series: point for point in found}
    rows = sorted(last.values(), key=lambda point: (point.date, point.series))
    return Table(columns.LATEST, [Row(_LATEST_ROW(point)) for point in rows])


def builds_table(data: Path) -> Table:
    """Every kept build whose manifest is whole, the newest first."""
    return Table(columns.BUILDS, [Row(_BUILD_ROW(record)) for record in store.builds(data)])


def country_of(series: str) -> str | None:
    """The alpha-3 code of the country that ends the slug of a running total of one."""
    last = series.rpartition(".")[2]
    return last.upper() if len(last) == len("SYR") else None


def page(table: Table, params: Params) -> Table:
    """The part of a table that `offset` and `limit` ask for."""
    stop = None if params.limit is None else params.offset + params.limit
    return Table(table.columns, table.rows[params.offset : stop])


_SERIES_ROW = attrgetter(*(column.name for column in columns.SERIES))
_LATEST_ROW = attrgetter(*(column.name for column in columns.LATEST))
_BUILD_ROW = attrgetter(*(column.name for column in columns.BUILDS))


# build and indicator: the rows of all its points
_KEPT: WeakKeyDictionary[Build, dict[str, Sequence[Row]]] = WeakKeyDictionary()


def _candidates(build: Build, params: Params, indicator: str | None) -> list[Point]:
    indicator = indicator or params.indicator
    if all(getattr(params, name) is None for name in _CHOOSE_OBSERVATIONS):
        return build.points(indicator)
    return _recomputed(build, params, indicator)


def _recomputed(build: Build, params: Params, indicator: str | None) -> list[Point]:
    names = ("place", "country", "publisher", "document", "q")
    narrowing = {name: value for name in names if (value := getattr(params, name)) is not None}
    if narrowing:
        rows = build.rows("observations", Filters(indicator=indicator, **narrowing))
        observations = list(build.observations_by_id([row["id"] for row in rows]).values())
        documents: Mapping[str, Document] = build.documents_for({each.document for each in observations})
    else:
        observations, documents = build.observations(indicator), build.document_map()
    found = series(
        observations,
        documents=documents,
        episodes=build.episodes(),
        same=build.same(),
        asof=params.asof,
    )
    return sorted(found, key=lambda point: (point.date, point.series, "|".join(point.observations)))  # as stored


def _chosen(point: Point, params: Params) -> bool:
    first = point.date if point.scope == "cumulative" else point.since or point.date
    return (
        (params.start is None or point.date >= params.start)
        and (params.end is None or first <= params.end)
        and params.scope in (None, point.scope)
        and params.unit in (None, point.unit)
        and params.episode in (None, point.episode)
    )

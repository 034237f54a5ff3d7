"""The published columns of each table, and filters turned into SQL with parameters (no value ever enters the SQL)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, Literal

Table = Literal["series", "observations", "latest", "documents", "indicators", "changes", "misses"]

COLUMNS: dict[Table, tuple[str, ...]] = {
    "series": (
        "indicator", "series", "scope", "episode", "place", "since", "date", "value", "low", "high", "qualifier",
        "unit", "status", "basis", "documents", "publishers", "sources", "observations",
    ),
    "observations": (
        "id", "document", "publisher", "published", "indicator", "scope", "value", "low", "high", "qualifier", "unit",
        "period_start", "period_end", "date_basis", "place", "country", "admin1", "pcode", "lat", "lon", "facility",
        "attribution", "rule", "status", "start", "end", "quote",
    ),
    "latest": ("indicator", "series", "date", "value", "low", "high", "qualifier", "unit", "status", "documents"),
    "documents": (
        "id", "publisher", "title", "url", "published", "published_basis", "language", "characters", "observations",
        "misses", "copy_of", "supersedes",
    ),
    "indicators": ("slug", "title", "definition", "unit", "hxl", "series", "observations", "first", "last"),
    "changes": ("build", "previous", "indicator", "series", "date", "before", "after", "cause", "document", "rule"),
    "misses": ("document", "indicator", "number", "start", "end", "sentence", "reason"),
}  # fmt: skip

_ORDER: dict[Table, str] = {
    "series": '"date", series, tie', "latest": '"date", series', "observations": '"date", indicator, id',
    "documents": '"date", id', "indicators": "position", "changes": '"date", series, tie', "misses": "tie",
}  # fmt: skip
_VALUES = {"value", "low", "high", "before", "after", "lat", "lon"}
# Columns that hold words of documents or of people; the others are slugs, ids, days and numbers of ours.
_WORDS = {
    "publisher", "title", "url", "place", "admin1", "facility", "attribution", "quote", "rule", "number", "reason",
    "definition", "document", "id", "copy_of", "supersedes",
}  # fmt: skip
_JOINED: dict[Table, set[str]] = {
    "series": {"documents", "publishers", "sources", "observations"}, "latest": {"documents"}, "misses": {"sentence"},
}  # fmt: skip


@dataclass(frozen=True)
class Filters:
    """Conditions on rows; None asks nothing. Dates are inclusive.

    `start`/`end` keep rows whose [since, date] overlaps them, running totals by `date` alone. `place` is an alias or a
    P-code and takes in what lies in it. `asof` asks for what was published until that day. `q` is looked for in the
    words of a row, whatever the case and the marks.
    """

    start: date | None = None
    end: date | None = None
    indicator: str | None = None
    scope: str | None = None
    unit: str | None = None
    episode: str | None = None
    series: str | None = None
    place: str | None = None
    country: str | None = None
    publisher: str | None = None
    document: str | None = None
    asof: date | None = None
    q: str | None = None


def _words(columns: str) -> str:
    """The condition that the asked words are in the columns; words of punctuation alone are in none."""
    return f"contains(folded({columns}), nullif(folded(?), ''))"


_FIGURE = {
    "start": '"date" >= ?',
    "end": 'case when scope = \'cumulative\' then "date" else coalesce(since, "date") end <= ?',
    "indicator": "indicator = ?",
    "scope": "scope = ?",
    "unit": "unit = ?",
    "place": "(list_has_any(place_path, ?::varchar[]) or folded(place) = folded(?))",
    "country": "upper(country) = upper(?)",
}
_ONE = {"start": '"date" >= ?', "end": '"date" <= ?'}
_POINT = {
    **_FIGURE,
    "episode": "episode = ?",
    "series": "series = ?",
    "publisher": "list_contains(list_transform(publishers, lambda name: folded(name)), folded(?))",
    "document": "list_contains(documents, ?)",
    "q": _words("concat_ws(' ', series, place, episode, array_to_string(sources, ' '))"),
}
_CONDITIONS: dict[Table, dict[str, str]] = {
    "series": _POINT,
    "latest": _POINT,
    "observations": {
        **_FIGURE,
        "episode": "id in (select unnest(observations) from points where episode = ?)",
        "publisher": "folded(publisher) = folded(?)",
        "document": "document = ?",
        "asof": "published <= ?",
        "q": _words("concat_ws(' ', quote, place, facility, attribution, title)"),
    },
    "documents": {
        **_ONE,
        "publisher": "folded(publisher) = folded(?)",
        "document": "id = ?",
        "asof": "published <= ?",
        "q": _words("concat_ws(' ', id, title, publisher, text)"),
    },
    "indicators": {
        "indicator": "slug = ?",
        "unit": "unit = ?",
        "q": _words("concat_ws(' ', slug, title, definition)"),
    },
    "changes": {**_ONE, "indicator": "indicator = ?", "series": "series = ?", "document": "document = ?"},
    "misses": {
        "start": "published >= ?",
        "end": "published <= ?",
        "indicator": "indicator = ?",
        "document": "document = ?",
        "publisher": "folded(publisher) = folded(?)",
        "asof": "published <= ?",
        "q": _words("words"),
    },
}


def allowed(table: Table) -> tuple[str, ...]:
    """The filters that a table has, in the order of Filters."""
    return tuple(f.name for f in fields(Filters) if f.name in _CONDITIONS[table])


def select(
    table: Table,
    filters: Filters,
    place_keys: Callable[[str], Sequence[str]],
    *,
    limit: int | None = None,
    offset: int = 0,
    printed: bool = False,
) -> tuple[str, list[Any]]:
    """The statement and its parameters; `printed` turns every column into the text that a CSV shows.

    Raises ValueError, naming the valid ones, on a filter that the table does not have.
    """
    conditions, parameters = [], []
    for each in fields(Filters):
        value = getattr(filters, each.name)
        if value is None:
            continue
        if each.name not in _CONDITIONS[table]:
            raise ValueError(f"{table} has no filter {each.name!r}; it has {', '.join(allowed(table))}")
        conditions.append(_CONDITIONS[table][each.name])
        parameters += [list(place_keys(value)), value] if each.name == "place" else [value]
    columns = ", ".join(_printed(table, name) if printed else f'"{name}"' for name in COLUMNS[table])
    where = f" where {' and '.join(conditions)}" if conditions else ""
    page = f" limit {int(limit)}" if limit is not None else ""
    page += f" offset {int(offset)}" if offset else ""
    return f"select {columns} from {table}_rows{where} order by {_ORDER[table]}{page}", parameters  # noqa: S608 names of ours


def distinct(table: Table, column: str) -> str:
    """The statement for the distinct values of one published column. Raises ValueError on another column."""
    if column not in COLUMNS[table]:
        raise ValueError(f"{table} has no column {column!r}; it has {', '.join(COLUMNS[table])}")
    return f'select distinct "{column}" from {table}_rows where "{column}" is not null order by 1'  # noqa: S608


def whole(row: dict[str, Any]) -> dict[str, Any]:
    """The row with whole values as int; coordinates stay as they are."""
    for name in ("value", "low", "high", "before", "after"):
        value = row.get(name)
        if isinstance(value, float) and value.is_integer():
            row[name] = int(value)
    return row


def _printed(table: Table, name: str) -> str:
    if name in _JOINED.get(table, ()):
        return f'safe(array_to_string("{name}", \'|\')) as "{name}"'
    if name in _VALUES:
        digits = f'case when "{name}" = trunc("{name}") then "{name}"::hugeint::varchar else "{name}"::varchar end'
        return f'{digits} as "{name}"'
    return f'safe("{name}") as "{name}"' if name in _WORDS else f'"{name}"'

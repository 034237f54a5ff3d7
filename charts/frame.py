"""Frames become claims: plain tuples with days as ordinals, in the order of their days."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

import pandas as pd


class Claim(NamedTuple):
    """One dated figure: a row of a series frame or of an observations frame. Days are ordinals of `date`; whole
    numbers, save where a mark is moved to the middle of a window."""

    day: float
    since: int | None
    value: float
    low: float | None
    high: float | None
    qualifier: str
    unit: str
    scope: str
    status: str
    series: str
    episode: str
    place: str
    publishers: tuple[str, ...]
    ids: tuple[str, ...]
    facility: str
    indicator: str


# field of Claim: columns that may hold it, series frame first, observations frame second
SOURCES = {
    "day": ("date", "period_end", "published"),
    "since": ("since", "period_start"),
    "publishers": ("publishers", "publisher"),
    "ids": ("observations", "id"),
}
LISTS = {"publishers", "ids"}
DAYS = {"day", "since"}
NUMBERS = {"value", "low", "high"}


def claims(frame: pd.DataFrame | None) -> list[Claim]:
    """Rows of the frame that have a day and a finite value, by day; missing columns count as empty."""
    if frame is None or frame.empty:
        return []
    columns = [_column(frame, name) for name in Claim._fields]
    rows = (Claim(*row) for row in zip(*columns, strict=True) if row[0] is not None and row[2] is not None)
    return sorted(rows, key=lambda claim: (claim.day, claim.series))


def by_series(rows: Iterable[Claim]) -> dict[str, list[Claim]]:
    """Claims by the slug of their series, in order of first appearance."""
    found: dict[str, list[Claim]] = {}
    for row in rows:
        found.setdefault(row.series, []).append(row)
    return found


def publishers_of(rows: Iterable[Claim]) -> tuple[str, ...]:
    """Every publisher behind the claims, once, in order of first appearance."""
    return tuple(dict.fromkeys(name for row in rows for name in row.publishers))


def competing(points: Sequence[Claim], reports: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    """Pairs of a contested point and a report behind it that gives another figure for it.

    Reports that agree, or only bound a point, compete with nothing; one that leads a point of its own is drawn there.
    """
    leading = {row.ids[0] for row in points if row.ids}
    known = {row.ids[0]: row for row in reports if row.ids and row.ids[0] not in leading}
    return [
        (point, known[name])
        for point in points
        if point.status == "contested"
        for name in point.ids
        if name in known and (known[name].value, known[name].qualifier) != (point.value, point.qualifier)
    ]


def lead(frame: pd.DataFrame) -> pd.DataFrame:
    """The rows that stand for an indicator: one running total, or all windows, or all levels of one unit.

    Running totals come before the others, then whatever has the most points, then the latest; ties by name.
    """
    if frame.empty or not {"series", "scope", "unit", "date"} <= set(frame.columns):
        return frame
    # Windows and levels of all places share a picture; running totals from different baselines do not.
    rows = zip(frame["scope"], frame["series"], frame["unit"], strict=True)
    lines = [(scope, series if scope == "cumulative" else "", unit) for scope, series, unit in rows]
    latest = dict(zip(lines, frame["date"].astype(str), strict=True))
    sizes = Counter(lines)
    best = max(sorted(sizes, key=str), key=lambda line: (line[0] == "cumulative", sizes[line], latest[line]))
    return frame if len(sizes) == 1 else frame[[line == best for line in lines]]


def names_facilities(frame: pd.DataFrame, reports: pd.DataFrame | None) -> bool:
    """Whether the rows count facilities, other than as levels, of which the reports name at least one."""
    if reports is None or "facility" not in reports.columns or "unit" not in frame.columns:
        return False
    if "scope" in frame.columns and (frame["scope"] == "stock").all():
        return False
    return bool((frame["unit"] == "facilities").any() and reports["facility"].fillna("").astype(bool).any())


def _column(frame: pd.DataFrame, name: str) -> list[Any]:
    source = next((column for column in SOURCES.get(name, (name,)) if column in frame.columns), None)
    cells: list[Any] = frame[source].tolist() if source else [None] * len(frame)
    if name in DAYS:
        return [_day(cell) for cell in cells]
    if name in NUMBERS:
        return [_finite(cell) for cell in cells]
    if name in LISTS:
        return [_list(cell) for cell in cells]
    return ["" if _empty(cell) else str(cell) for cell in cells]


def _empty(cell: Any) -> bool:
    return cell is None or cell is pd.NA or cell is pd.NaT or (isinstance(cell, float) and math.isnan(cell))


def _finite(cell: Any) -> float | None:
    if not isinstance(cell, float) and _empty(cell):
        return None
    value = float(cell)
    return value if math.isfinite(value) else None


def _day(cell: Any) -> int | None:
    if _empty(cell) or cell == "":
        return None
    return (cell if isinstance(cell, date) else date.fromisoformat(str(cell)[:10])).toordinal()


def _list(cell: Any) -> tuple[str, ...]:
    if isinstance(cell, str):
        return tuple(name for name in cell.split("|") if name)
    if _empty(cell):
        return ()
    return tuple(str(name) for name in cell)

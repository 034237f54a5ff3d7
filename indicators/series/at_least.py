"""The least that happened between two days, from windows that do not overlap."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from indicators.model import Observation, Point


class AtLeast(NamedTuple):
    """A sum of lower bounds that holds: its value, and the rows whose windows it adds up, by day."""

    value: float
    rows: tuple[Observation | Point, ...]


class _Window(NamedTuple):
    end: int
    start: int
    low: float
    name: tuple[str, ...]
    row: Observation | Point


def at_least(rows: Iterable[Observation | Point], start: date, end: date) -> AtLeast:
    """The largest sum of lower bounds over period windows within [start, end] that do not overlap.

    Two windows that only share an end day do not overlap ("in the past week", told on two Mondays); a single day
    overlaps every window that holds it. Rows without a first day or a lower bound are left out, so is what is no
    period. All rows are of one indicator and unit (else ValueError), since people and families cannot be added.
    """
    windows = sorted((found for row in rows if (found := _window(row, start, end))), key=lambda found: found[:4])
    kinds = {(found.row.indicator, found.row.unit) for found in windows}
    if len(kinds) > 1:
        raise ValueError(f"figures of one indicator and unit can be added, not of {sorted(kinds)}")
    ends = [found.end for found in windows]
    best = [0.0]
    before = [bisect_right(ends, found.start, hi=position) for position, found in enumerate(windows)]
    for position, found in enumerate(windows):
        best.append(max(best[-1], best[before[position]] + found.low))
    chosen: list[Observation | Point] = []
    position = len(windows)
    while position:
        if best[position] == best[position - 1]:
            position -= 1
        else:
            chosen.append(windows[position - 1].row)
            position = before[position - 1]
    return AtLeast(best[-1], tuple(reversed(chosen)))


def _window(row: Observation | Point, start: date, end: date) -> _Window | None:
    """The row's window in half days, so that two windows may share an end day while a single day still has a length."""
    first, last = (row.since, row.date) if isinstance(row, Point) else (row.period_start, row.period_end)
    if row.scope != "period" or row.low is None or first is None or last is None or first < start or last > end:
        return None
    name = row.observations if isinstance(row, Point) else (row.id,)
    single = int(first == last)
    return _Window(2 * last.toordinal() + single, 2 * first.toordinal() - single, row.low, name, row)

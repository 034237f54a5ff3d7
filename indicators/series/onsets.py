"""Running totals that nobody's episode claims, and that may yet name one onset with different precision."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from datetime import date
from itertools import combinations

from indicators.model import Point


def same_onset(points: Iterable[Point]) -> list[tuple[str, str]]:
    """Pairs of series (slugs, ordered) that differ in their baseline only, where both baselines may mean one onset.

    "Since April" begins on the 1st and "since late April" on the 21st: two series, since nothing but a curated episode
    may merge them, but an analyst should be told of both.
    """
    baselines = {
        (point.indicator, point.unit, point.series, point.since)
        for point in points
        if point.scope == "cumulative" and point.since and (point.episode or "").startswith("since-")
    }
    by_kind: dict[tuple[str, str, str], list[tuple[str, date]]] = {}
    for indicator, unit, series, since in sorted(baselines):
        country = series.partition(f"since-{since}")[2]
        by_kind.setdefault((indicator, unit, country), []).append((series, since))
    return [
        (one, other)
        for kind in by_kind.values()
        for (one, first), (other, second) in combinations(kind, 2)
        if _overlap(onset(first), onset(second))
    ]


def onset(baseline: date) -> tuple[date, date]:
    """The days that a baseline may mean: the whole month from a 1st, its third from an 11th or 21st, else the day."""
    end = calendar.monthrange(baseline.year, baseline.month)[1]
    last = {1: end, 11: 20, 21: end}.get(baseline.day, baseline.day)
    return baseline, baseline.replace(day=last)


def _overlap(one: tuple[date, date], other: tuple[date, date]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]

"""Running totals: one point for each day with a claim, bounded by every other claim, since a total cannot fall."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, groupby
from typing import NamedTuple

from indicators.model import Episode, Point
from indicators.series.claims import Claim
from indicators.series.keys import Key
from indicators.series.points import point, upper_bound


class Bound(NamedTuple):
    """A bound of a running total and the claim that states it."""

    figure: float
    claim: Claim


def cumulative(key: Key, found: list[Claim], episode: Episode | None) -> Iterator[Point]:
    """The points of one running total, by day.

    `low` is the largest lower bound claimed up to the day; `high` the smallest upper bound claimed from the day on,
    save those that a minimum documented by their own day refutes. Hence low <= high, and low never falls.
    """
    days = [list(of_day) for _, of_day in groupby(sorted(found, key=lambda c: (c.day, c.order)), key=lambda c: c.day)]
    lows = list(accumulate((_lowest(of_day) for of_day in days), _larger))
    uppers = [_uppermost(of_day, low) for of_day, low in zip(days, lows, strict=True)]
    highs = list(accumulate(reversed(uppers), _smaller))[::-1]
    for of_day, low, high in zip(days, lows, highs, strict=True):
        bounding = [bound.claim for bound in (low, high) if bound and bound.claim not in of_day]
        baseline = of_day[0].observation.period_start
        yield point(
            key,
            [*of_day, *bounding],
            low=low.figure if low else None,
            high=high.figure if high else None,
            episode=episode.slug if episode else key.within,
            since=baseline or (episode.starts[0] if episode else None),
        )


def _lowest(of_day: list[Claim]) -> Bound | None:
    largest: Bound | None = None
    for claim in of_day:
        low = claim.observation.low
        if low is not None and (largest is None or low > largest.figure):
            largest = Bound(low, claim)
    return largest


def _uppermost(of_day: list[Claim], low: Bound | None) -> Bound | None:
    smallest: Bound | None = None
    for claim in of_day:
        upper = upper_bound(claim.observation)
        if upper is None or (low is not None and upper < low.figure):
            continue
        if smallest is None or upper < smallest.figure:
            smallest = Bound(upper, claim)
    return smallest


def _larger(before: Bound | None, now: Bound | None) -> Bound | None:
    return now if before is None or (now is not None and now.figure >= before.figure) else before


def _smaller(after: Bound | None, now: Bound | None) -> Bound | None:
    return now if after is None or (now is not None and now.figure <= after.figure) else after

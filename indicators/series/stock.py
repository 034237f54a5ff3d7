"""Levels, and claims that cannot be compared: what was said of one day, bounded by nothing said of another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from indicators.model import Point
from indicators.series.claims import Claim
from indicators.series.keys import Key
from indicators.series.points import point


def stock(key: Key, found: list[Claim]) -> Iterator[Point]:
    """The points of a level of one place: the preferred claim of each day with its own bounds."""
    for _, of_day in groupby(sorted(found, key=lambda c: (c.day, c.order)), key=lambda c: c.day):
        behind = list(of_day)
        yield point(key, behind, low=behind[0].observation.low, high=behind[0].observation.high)


def incomparable(key: Key, found: list[Claim]) -> Iterator[Point]:
    """The points of a series whose baseline or place is unknown: one for each figure told of a day.

    Two claims may speak of different wars or places, so that neither bounds nor contests the other; only the same
    figure told of the same day is taken for one.
    """
    ordered = sorted(found, key=lambda c: (c.day, c.observation.value, c.order))
    for _, of_figure in groupby(ordered, key=lambda c: (c.day, c.observation.value)):
        behind = list(of_figure)
        first = behind[0].observation
        episode = key.within if key.scope == "cumulative" else None
        yield point(key, behind, low=first.low, high=first.high, episode=episode)

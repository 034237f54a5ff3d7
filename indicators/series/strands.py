"""A series in *strands*: the smallest parts whose points no claim outside of them bears on.

    running total, facilities    the whole series, since every claim bounds the others
    level, unknown baseline      the claims of one day
    windows and incidents        the claims of one figure

Hence a rebuild makes only those strands anew that hold a claim of a document that something has happened to. Two
things cross strands: of the copies of one text one document speaks in the whole series, and a curator's `same` may
make one incident of two figures. Whoever asks for some strands gives the claims of all copies, and ties such figures.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from indicators.model import Episode, Point, Scope
from indicators.series.claims import Claim, without_copies
from indicators.series.cumulative import cumulative
from indicators.series.facilities import by_country, distinct
from indicators.series.keys import BASELINE_UNKNOWN, DISTINCT, Key, is_known, key_fields, key_of
from indicators.series.period import period
from indicators.series.stock import incomparable, stock


class Strand(NamedTuple):
    """The name of a strand: that of its series, and the figure or day that it holds ("" for the whole series)."""

    series: str
    part: str


def sort_out(known: Iterable[Claim], episodes: Sequence[Episode]) -> dict[Key, list[Claim]]:
    """The claims of each series, in the order given; one about a facility is also in the count of its country."""
    known = list(known)
    found: dict[Key, list[Claim]] = defaultdict(list)
    keys: dict[tuple[object, ...], Key] = {}
    for claim in known:
        alike = key_fields(claim.observation)
        key = keys.get(alike) or keys.setdefault(alike, key_of(claim.observation, episodes))
        found[key].append(claim)
    return found | by_country(known)


def strands_of(found: Mapping[Key, Iterable[Claim]]) -> Iterator[tuple[Strand, Claim]]:
    """Each claim with the strand that it is in."""
    for key, told in found.items():
        for claim in told:
            yield Strand(key.slug, _part(key, claim)), claim


def strand_of(point: Point) -> Strand:
    """The strand that a point was made of; of an incident with two figures that of the figure shown."""
    known = point.episode != BASELINE_UNKNOWN
    return Strand(point.series, _name(point.scope, known, f"{point.value:.17g}", point.date))


def points_of(
    found: Mapping[Key, list[Claim]],
    episodes: Sequence[Episode],
    same: Sequence[frozenset[str]],
    only: Collection[Strand] | None = None,
) -> list[Point]:
    """The points of sorted claims, or only those of some strands, by date, then series."""
    points: list[Point] = []
    for key, told in found.items():
        counting = without_copies(told)
        if only is not None:
            counting = [claim for claim in counting if Strand(key.slug, _part(key, claim)) in only]
        if counting:
            points += _points(key, counting, episodes, same)
    return sorted(points, key=lambda point: (point.date, point.series, point.value, point.observations))


def _points(
    key: Key, found: list[Claim], episodes: Sequence[Episode], same: Sequence[frozenset[str]]
) -> Iterator[Point]:
    if key.scope == "cumulative" and key.within == DISTINCT:
        return distinct(key, found, same)
    if key.scope == "period":
        return period(key, found, same)
    if not is_known(key):
        return incomparable(key, found)
    if key.scope == "stock":
        return stock(key, found)
    return cumulative(key, found, next((episode for episode in episodes if episode.slug == key.within), None))


def _part(key: Key, claim: Claim) -> str:
    return _name(key.scope, is_known(key), f"{claim.observation.value:.17g}", claim.day)


def _name(scope: Scope, known: bool, figure: str, day: object) -> str:
    if scope == "period":
        return figure
    return str(day) if scope == "stock" or not known else ""

"""Observations to series: pure functions, called by the rebuild and by the service alike.

docs/series.md tells the rules in prose; each module here is one of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from indicators.model import Document, Episode, Observation, Point
from indicators.series.at_least import AtLeast, at_least
from indicators.series.claims import Claim, claims, without_copies
from indicators.series.cumulative import cumulative
from indicators.series.facilities import by_country, distinct
from indicators.series.keys import Key, episode_of, is_known, key_fields, key_of
from indicators.series.onsets import same_onset
from indicators.series.period import period
from indicators.series.points import contesters
from indicators.series.stock import incomparable, stock

__all__ = ["AtLeast", "at_least", "contesters", "episode_of", "key_of", "same_onset", "series"]


def series(
    observations: Iterable[Observation],
    *,
    documents: Mapping[str, Document],
    episodes: Sequence[Episode],
    same: Sequence[frozenset[str]] = (),
    asof: date | None = None,
) -> list[Point]:
    """The points of every series that the observations make, by date, then series.

    `documents` needs those of the observations and those that supersede them (metadata only); `same` are groups of
    observation ids that a curator declared one incident or facility; `asof` answers from what was published until
    that day. The order of the observations does not matter, and one indicator has no bearing on another.
    """
    by_key: dict[Key, list[Claim]] = defaultdict(list)
    keys: dict[tuple[object, ...], Key] = {}
    known = list(claims(observations, documents, asof))
    for claim in known:
        alike = key_fields(claim.observation)
        key = keys.get(alike) or keys.setdefault(alike, key_of(claim.observation, episodes))
        by_key[key].append(claim)
    counts = by_country(known)
    points = [point for key, found in by_key.items() for point in _points(key, without_copies(found), episodes, same)]
    points += [point for key, found in counts.items() for point in distinct(key, without_copies(found), same)]
    return sorted(points, key=lambda point: (point.date, point.series, point.value, point.observations))


def _points(
    key: Key, found: list[Claim], episodes: Sequence[Episode], same: Sequence[frozenset[str]]
) -> Iterator[Point]:
    if key.scope == "period":
        return period(key, found, same)
    if not is_known(key):
        return incomparable(key, found)
    if key.scope == "stock":
        return stock(key, found)
    return cumulative(key, found, next((episode for episode in episodes if episode.slug == key.within), None))

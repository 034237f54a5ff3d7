"""Windows and incidents: the same incident told by several documents is one point; nothing is added up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from indicators.model import Observation, Point
from indicators.series.claims import Claim
from indicators.series.keys import Key, plain
from indicators.series.points import point

UNDATED = timedelta(days=1)
"""An incident without a stated first day is taken to lie on its last day or the day before it."""


class Incident:
    """Claims that tell of one incident; grows while the series is put together, then becomes a point."""

    def __init__(self, told: Sequence[Claim], decided: bool) -> None:
        self.claims: list[Claim] = []
        self.decided = decided
        self.first, self.last = date.min, date.max
        self.path: tuple[str, ...] = ()
        self.names: set[str] = set()
        self.countries: set[str] = set()
        self.facilities: set[str] = set()
        self.documents: set[str] = set()
        for claim in told:
            self.add(claim)

    def add(self, claim: Claim) -> None:
        """Take a claim in: the days common to all, the most specific place, the names and documents."""
        observation = claim.observation
        first, last = window(observation, claim.day)
        self.claims.append(claim)
        self.first, self.last = max(self.first, first), min(self.last, last)
        self.path = max(self.path, observation.place_path, key=len)
        self.documents.add(observation.document)
        for name, names in ((observation.place, self.names), (observation.facility, self.facilities)):
            if name:
                names.add(plain(name))
        if observation.country:
            self.countries.add(observation.country)

    def fits(self, claim: Claim) -> bool:
        """Whether a claim of the same figure tells of this incident: days in common, and a place that fits."""
        observation = claim.observation
        first, last = window(observation, claim.day)
        if first > self.last or last < self.first:
            return False
        if observation.facility and self.facilities and plain(observation.facility) not in self.facilities:
            return False
        return self._place_fits(observation)

    def _place_fits(self, observation: Observation) -> bool:
        if observation.place is None or not self.names:
            return observation.document in self.documents
        if observation.country and self.countries and observation.country not in self.countries:
            return False
        if observation.place_path and self.path:
            shared = min(len(observation.place_path), len(self.path))
            return observation.place_path[:shared] == self.path[:shared]
        return plain(observation.place) in self.names


def window(observation: Observation, last: date) -> tuple[date, date]:
    """The days in which a period figure's incident may lie, both ends included."""
    first = observation.period_start
    return (first if first is not None else last - UNDATED), last


def period(key: Key, found: list[Claim], same: Sequence[frozenset[str]]) -> Iterator[Point]:
    """The points of one period series: an incident or a window each.

    Claims join one after the other, the most specific place first, each the first incident whose every claim it fits;
    so one that says "in the province" cannot tie two towns together, and the order of input does not matter. `same`
    are the incidents that a curator declared one.
    """
    for incident in incidents(found, same):
        behind = sorted(incident.claims, key=_closest)
        first = behind[0].observation
        yield point(
            key,
            behind,
            low=first.low,
            high=first.high,
            since=first.period_start,
            decided=incident.decided,
        )


def incidents(found: list[Claim], same: Sequence[frozenset[str]]) -> list[Incident]:
    """The claims of one period series put together by incident."""
    known: list[Incident] = []
    index: dict[tuple[object, ...], dict[int, Incident]] = defaultdict(dict)

    def keep(incident: Incident, claim: Claim) -> None:
        for address in _addresses(claim, filed=True):
            index[address][id(incident)] = incident

    rest = {claim.observation.id: claim for claim in sorted(found, key=_most_specific)}
    for group in same:
        told = [rest.pop(name) for name in sorted(group) if name in rest]
        if told:
            known.append(Incident(told, decided=len(told) > 1))
            for claim in told:
                keep(known[-1], claim)
    for claim in rest.values():
        candidates = (
            incident for near in map(index.get, _addresses(claim, filed=False)) if near for incident in near.values()
        )
        incident = next((candidate for candidate in candidates if candidate.fits(claim)), None)
        if incident is None:
            incident = Incident((), decided=False)
            known.append(incident)
        incident.add(claim)
        keep(incident, claim)
    return known


def _addresses(claim: Claim, *, filed: bool) -> Iterator[tuple[object, ...]]:
    """Under what an incident is looked up: its figure with each month it touches and a place, name or document.

    An incident is filed under its place and all that contain it; it is looked for under the claim's own place.
    """
    observation = claim.observation
    first, last = window(observation, claim.day)
    places: list[object] = [("document", observation.document)] if filed or observation.place is None else []
    if observation.place is not None:
        places.append(("name", plain(observation.place)))
        places.extend(("path", key) for key in (observation.place_path if filed else observation.place_path[-1:]))
    for month in range(first.year * 12 + first.month, last.year * 12 + last.month + 1):
        for place in places:
            yield observation.value, month, place


def _most_specific(claim: Claim) -> tuple[bool, int, timedelta, date, str]:
    observation = claim.observation
    first, last = window(observation, claim.day)
    return observation.place is None, -len(observation.place_path), last - first, last, observation.id


def _closest(claim: Claim) -> tuple[int, bool, timedelta, tuple[int, int, float, str]]:
    """Preference within one incident: rank, then the claim that dates it most closely, then the usual order."""
    observation = claim.observation
    first, last = window(observation, claim.day)
    return claim.order[0], observation.period_start is None, last - first, claim.order

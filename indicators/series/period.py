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
    """Claims that tell of one incident; it grows while a series is put together, then becomes a point."""

    def __init__(self, decided: bool = False) -> None:
        self.claims: list[Claim] = []
        self.decided = decided
        self.first, self.last = date.min, date.max
        self.path: tuple[str, ...] = ()
        self.names: set[str] = set()
        self.countries: set[str] = set()
        self.facilities: set[str] = set()
        self.documents: set[str] = set()

    def add(self, claim: Claim) -> None:
        """Take a claim in: the days common to all, the most specific place, the names and documents."""
        observation = claim.observation
        first, last = window(claim)
        self.claims.append(claim)
        self.first, self.last = max(self.first, first), min(self.last, last)
        self.path = max(self.path, observation.place_path, key=len)
        self.documents.add(observation.document)
        if observation.place:
            self.names.add(plain(observation.place))
        if observation.facility:
            self.facilities.add(plain(observation.facility))
        if observation.country:
            self.countries.add(observation.country)

    def fits(self, claim: Claim) -> bool:
        """Whether a claim of the same figure tells of this incident: days in common, and a place that fits."""
        observation = claim.observation
        first, last = window(claim)
        if first > self.last or last < self.first:
            return False
        if observation.facility and self.facilities and plain(observation.facility) not in self.facilities:
            return False
        return self._place_fits(observation)

    def _place_fits(self, observation: Observation) -> bool:
        if observation.document in self.documents:
            # A document that tells a figure of one place twice tells of two incidents: the reader dropped repetitions.
            return observation.place is None or not self.names
        if observation.place is None or not self.names:
            return False
        if observation.country and self.countries and observation.country not in self.countries:
            return False
        if observation.place_path and self.path:
            shared = min(len(observation.place_path), len(self.path))
            return observation.place_path[:shared] == self.path[:shared]
        return plain(observation.place) in self.names


def window(claim: Claim) -> tuple[date, date]:
    """The days in which a period figure's incident may lie, both ends included."""
    first = claim.observation.period_start
    return (claim.day - UNDATED if first is None else first), claim.day


def period(key: Key, found: list[Claim], same: Sequence[frozenset[str]]) -> Iterator[Point]:
    """The points of one period series: an incident or a window each; `same` are incidents that a curator made one."""
    for told, decided in incidents(found, same):
        behind = sorted(told, key=_closest)
        first = behind[0].observation
        yield point(key, behind, low=first.low, high=first.high, since=first.period_start, decided=decided)


def incidents(found: list[Claim], same: Sequence[frozenset[str]]) -> Iterator[tuple[list[Claim], bool]]:
    """The claims of one period series put together by incident, and whether a curator did so."""
    rest = {claim.observation.id: claim for claim in found}
    curated: list[Incident] = []
    for group in same:
        told = [rest.pop(name) for name in sorted(group) if name in rest]
        curated.append(Incident(decided=len(told) > 1))
        for claim in told:
            curated[-1].add(claim)
    by_figure: dict[float, list[Claim]] = defaultdict(list)
    for claim in rest.values():
        by_figure[claim.observation.value].append(claim)
    for figure, told in by_figure.items():
        joinable = [incident for incident in curated if any(c.observation.value == figure for c in incident.claims)]
        if len(told) == 1 and not joinable:
            yield told, False
        else:
            yield from ((incident.claims, False) for incident in _of_one_figure(told, joinable))
    yield from ((incident.claims, incident.decided) for incident in curated if incident.claims)


def _of_one_figure(told: list[Claim], joinable: Sequence[Incident]) -> list[Incident]:
    """New incidents from claims of one figure, save those that `joinable` take in.

    Claims join one after the other, the most specific place first, each the first incident whose every claim it fits;
    so one that says "in the province" cannot tie two towns together, and the order of input does not matter.
    """
    shelves: dict[tuple[int, str, str], dict[int, Incident]] = defaultdict(dict)
    new: list[Incident] = []

    def shelve(incident: Incident, claim: Claim) -> None:
        for address in _addresses(claim, filed=True):
            shelves[address][id(incident)] = incident

    for incident in joinable:
        for claim in incident.claims:
            shelve(incident, claim)
    for claim in sorted(told, key=_most_specific):
        near = (shelves[address] for address in _addresses(claim, filed=False) if address in shelves)
        fitting = (incident for shelf in near for incident in shelf.values() if incident.fits(claim))
        chosen = next(fitting, None)
        if chosen is None:
            chosen = Incident()
            new.append(chosen)
        chosen.add(claim)
        shelve(chosen, claim)
    return new


def _addresses(claim: Claim, *, filed: bool) -> Iterator[tuple[int, str, str]]:
    """Where an incident is filed and looked for: each month that it touches, with a place, a name or a document.

    It is filed under its place and all that contain it; it is looked for under the claim's own place.
    """
    observation = claim.observation
    first, last = window(claim)
    places = [("document", observation.document)] if filed or observation.place is None else []
    if observation.place is not None:
        places.append(("name", plain(observation.place)))
        places.extend(("path", key) for key in (observation.place_path if filed else observation.place_path[-1:]))
    for month in range(first.year * 12 + first.month, last.year * 12 + last.month + 1):
        for kind, place in places:
            yield month, kind, place


def _most_specific(claim: Claim) -> tuple[bool, int, timedelta, date, str]:
    first, last = window(claim)
    observation = claim.observation
    return observation.place is None, -len(observation.place_path), last - first, last, observation.id


def _closest(claim: Claim) -> tuple[int, bool, timedelta, int, tuple[int, int, float, str]]:
    """Preference within one incident: rank, then what dates it most closely, then what places it so, then as usual."""
    observation = claim.observation
    first, last = window(claim)
    place = len(observation.place_path) + 1 if observation.place else 0
    return claim.order[0], observation.period_start is None, last - first, -place, claim.order

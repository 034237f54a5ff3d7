"""The running count of distinct facilities: each counts once, whoever tells of it and however often."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from indicators.model import Observation, Point
from indicators.series.claims import Claim
from indicators.series.keys import DISTINCT, Key, plain
from indicators.series.points import lists

Identity = tuple[str, str, str]
"""("name", name, province) or ("kind", kind, place): what tells one facility from another."""


def by_country(found: Iterable[Claim]) -> dict[Key, list[Claim]]:
    """The claims about facilities by the running count that they enter: one an indicator and country.

    A facility whose place the gazetteer does not know is counted where the others of its document stand, if these
    stand in one country.
    """
    told = [claim for claim in found if claim.observation.unit == "facilities"]
    countries: dict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in told:
        if claim.observation.country:
            countries[claim.observation.indicator, claim.observation.document].add(claim.observation.country)
    counts: dict[Key, list[Claim]] = defaultdict(list)
    for claim in told:
        indicator, document = claim.observation.indicator, claim.observation.document
        others = countries[indicator, document]
        country = claim.observation.country or (min(others) if len(others) == 1 else "")
        counts[Key(indicator, "cumulative", "facilities", DISTINCT, country)].append(claim)
    return counts


def distinct(key: Key, found: list[Claim], same: Sequence[frozenset[str]]) -> Iterator[Point]:
    """A point for each day on which the count, or the least that it can be, rises.

    A figure above one, and a facility with neither name nor place, cannot be told from those already counted: it
    enters as `low` only. A point lists every facility counted so far, the newest first.
    """
    facilities = sorted(told_apart(found, same), key=_by_day)
    figures = sorted((claim for claim in found if not is_one(claim)), key=_by_day)
    days = sorted({claim.day for claim in (*facilities, *figures)})
    counted: list[Claim] = []
    low, said, heard = 0.0, 0.0, 0
    for day in days:
        entering = [claim for claim in facilities[len(counted) :] if claim.day == day]
        counted = [*reversed(entering), *counted]
        while heard < len(figures) and figures[heard].day <= day:
            said = max(said, figures[heard].observation.low or 0)
            heard += 1
        before, low = low, max(said, float(len(counted)))
        if entering or (counted and low > before):
            yield _point(key, day, counted, low, facilities[0].day)


def _point(key: Key, day: date, counted: list[Claim], low: float, since: date) -> Point:
    return Point(
        indicator=key.indicator,
        series=key.slug,
        scope=key.scope,
        episode=key.within,
        place=None,
        since=since,
        date=day,
        value=len(counted),
        low=low,
        high=None,
        qualifier="at_least",
        unit=key.unit,
        status="derived",
        basis=counted[0].observation.date_basis,
        **lists(counted),
    )


def is_one(claim: Claim) -> bool:
    """Whether a claim is about one facility that can be told from others: by its name, or by its place."""
    observation = claim.observation
    return observation.value == 1 and bool(observation.facility or observation.place)


def told_apart(found: list[Claim], same: Sequence[frozenset[str]]) -> list[Claim]:
    """One claim for each distinct facility: the earliest, and of one day the preferred."""
    ones = sorted((claim for claim in found if is_one(claim)), key=_by_day)
    identities = _identities(ones)
    for group in same:
        joined = {identities[name] for name in group if name in identities}
        if len(joined) > 1:
            one = min(joined)
            identities = {name: one if identity in joined else identity for name, identity in identities.items()}
    first: dict[Identity, Claim] = {}
    for claim in ones:
        first.setdefault(identities[claim.observation.id], claim)
    return list(first.values())


def _identities(ones: list[Claim]) -> dict[str, Identity]:
    """The facility that each observation is about, by observation id.

    The same name is the same facility, unless two provinces have one of that name. One without a name is told by its
    type and place, and is the named one of that type and place where there is one.
    """
    provinces: dict[str, set[str]] = {}
    for claim in ones:
        if name := _name(claim.observation):
            provinces.setdefault(name, set()).update(_province(claim.observation))
    identities: dict[str, Identity] = {}
    named_at: dict[Identity, Identity] = {}
    for claim in ones:
        if name := _name(claim.observation):
            province = next(iter(_province(claim.observation)), None) or min(provinces[name], default="")
            identity = identities[claim.observation.id] = ("name", name, province)
            here = _kind_and_place(claim.observation)
            named_at[here] = min(named_at.get(here, identity), identity)
    for claim in ones:
        here = _kind_and_place(claim.observation)
        identities.setdefault(claim.observation.id, named_at.get(here, here))
    return identities


def _name(observation: Observation) -> str:
    return plain(observation.facility).removeprefix("the-") if observation.facility else ""


def _province(observation: Observation) -> set[str]:
    """The country's first division that the place lies in, where the gazetteer knows it."""
    return set(observation.place_path[1:2])


def _kind_and_place(observation: Observation) -> Identity:
    place = observation.place_path[-1] if observation.place_path else observation.place or ""
    return "kind", plain(observation.facility_kind or "facility"), plain(place) if place else ""


def _by_day(claim: Claim) -> tuple[date, tuple[int, int, float, str]]:
    return claim.day, claim.order

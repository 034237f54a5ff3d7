"""One point from the claims behind it: lists, status, and who contests it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from indicators.model import Observation, Point, PointStatus
from indicators.series.claims import Claim
from indicators.series.keys import Key

TOLERANCE = 0.05
UPPER_BOUNDS = frozenset({"at_most", "range"})


def point(
    key: Key,
    behind: Sequence[Claim],
    *,
    low: float | None,
    high: float | None,
    episode: str | None = None,
    since: date | None = None,
    decided: bool = False,
) -> Point:
    """The point of the preferred claim `behind[0]`; the others agree with it, contest it or set its bounds.

    `decided` says that a curator made these claims one.
    """
    preferred = behind[0].observation
    return Point(
        indicator=key.indicator,
        series=key.slug,
        scope=key.scope,
        episode=episode,
        place=preferred.place,
        since=since,
        date=behind[0].day,
        value=preferred.value,
        low=low,
        high=high,
        qualifier=preferred.qualifier,
        unit=key.unit,
        status=_status(behind, low, decided),
        basis=preferred.date_basis,
        **lists(behind),
    )


def lists(behind: Sequence[Claim]) -> dict[str, tuple[str, ...]]:
    """Documents, publishers, sources and observations of the claims, each once, in the order given."""
    if len(behind) == 1:
        only, publisher = behind[0].observation, behind[0].publisher
        return {
            "documents": (only.document,),
            "publishers": (publisher,) if publisher else (),
            "sources": (only.attribution,) if only.attribution else (),
            "observations": (only.id,),
        }
    return {
        "documents": _once([claim.observation.document for claim in behind]),
        "publishers": _once([claim.publisher for claim in behind]),
        "sources": _once([claim.observation.attribution for claim in behind]),
        "observations": _once([claim.observation.id for claim in behind]),
    }


def differ(one: Observation, other: Observation) -> bool:
    """Whether two figures are over 5 per cent apart; a vague word ("hundreds") differs only from less than it says."""
    if one.qualifier == "vague" and other.qualifier != "vague":
        return other.value < one.value
    if other.qualifier == "vague" and one.qualifier != "vague":
        return one.value < other.value
    return abs(one.value - other.value) > TOLERANCE * max(abs(one.value), abs(other.value))


def contesters(point: Point, observations: Mapping[str, Observation]) -> list[Observation]:
    """The observations behind a point that contradict its preferred claim, in order of preference.

    `observations` maps ids to observations and holds at least those of the point. A claim contradicts the preferred
    one where both tell the same day (or incident) and differ by more than 5 per cent, where an earlier claim's lower
    bound lies above it or a later one's upper bound below it, or where an upper bound of the day lies below the
    minimum that is documented by then. A derived point is contested by no one.
    """
    if point.status == "derived":
        return []
    return _contesters([observations[name] for name in point.observations], point.low)


def upper_bound(observation: Observation) -> float | None:
    """What a running total was at most, where the claim says so; an exact count bounds from below only."""
    return observation.high if observation.qualifier in UPPER_BOUNDS else None


def _contesters(behind: Sequence[Observation], low: float | None) -> list[Observation]:
    return [other for other in behind[1:] if _contradicts(other, behind[0], low)]


def _contradicts(other: Observation, preferred: Observation, low: float | None) -> bool:
    day, other_day, upper = preferred.period_end, other.period_end, upper_bound(other)
    if preferred.scope == "period" or day is None or other_day is None or day == other_day:
        return differ(preferred, other) or (upper is not None and low is not None and upper < low)
    if other_day < day:
        return other.low is not None and preferred.value < other.low
    return upper is not None and preferred.value > upper


def _status(behind: Sequence[Claim], low: float | None, decided: bool) -> PointStatus:
    preferred = behind[0]
    if decided or preferred.observation.status in ("corrected", "added"):
        return "corrected"
    if len(behind) == 1:
        return "single"
    if _contesters([claim.observation for claim in behind], low):
        return "contested"
    scope = preferred.observation.scope
    voices = {claim.origin for claim in behind if scope == "period" or claim.day == preferred.day}
    return "agreed" if len(voices) > 1 else "single"


def _once(names: list[str | None]) -> tuple[str, ...]:
    return tuple([name for name in dict.fromkeys(names) if name])

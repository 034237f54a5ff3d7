"""The same figure said twice in one document counts once, at its fullest statement.

A headline gives way to the body whose figure it repeats or rounds. Two statements of one figure are one, unless each
gives days of its own that differ. Single facilities are the same where they have the same name, or no name and no other.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..model import Observation

_DEFINITE = re.compile(
    r"\bthe (?:hospital|clinic|school|health (?:centre|center|post|facility)|facility|building)\b", re.IGNORECASE
)
"""A building of which the text has told before: "attacked a hospital in Kherson … The hospital was heavily damaged"."""
_ROUNDED = 0.15
_SMALL = 12


class Found(NamedTuple):
    """An observation, and whether it stands in a headline, a summary or a link rather than in the body.

    `item` is where the list and the item of it begin that it stands in.
    """

    observation: Observation
    summary: bool
    linked: bool = False
    item: tuple[int | None, int] | None = None


def merge(found: list[Found]) -> list[Found]:
    """What remains when repetitions are taken out, in order of the text."""
    body: dict[tuple[str, str], list[Observation]] = {}
    for one in found:
        if not one.summary:
            body.setdefault(_subject(one.observation), []).append(one.observation)
    kept: list[Found] = []
    alike: dict[tuple[str, str, float], list[int]] = {}  # places in `kept`, so that a long list takes no long search
    for candidate in found:
        figure = candidate.observation
        if candidate.summary and any(_repeats(figure, other) for other in body.get(_subject(figure), ())):
            continue
        if any(_told_exactly(figure, other) for other in body.get(_subject(figure), ())):
            continue
        places = alike.setdefault((figure.indicator, figure.unit, figure.value), [])
        same = next((p for p in places if _same(figure, kept[p].observation) and not _beside(candidate, kept[p])), None)
        if same is None:
            places.append(len(kept))
            kept.append(candidate)
        elif _fuller(figure, kept[same].observation):
            kept[same] = candidate
    return sorted(kept, key=lambda f: (f.observation.start, f.observation.end))


def _beside(a: Found, b: Found) -> bool:
    """Whether two figures stand in two items of one list: "Army: 9, three of them children", "Rebels: 20, three of them …"."""
    return a.item is not None and b.item is not None and a.item[0] == b.item[0] and a.item[1] != b.item[1]


def _subject(observation: Observation) -> tuple[str, str]:
    """Figures of different subjects never repeat each other."""
    return observation.unit, _family(observation.indicator)


def _family(indicator: str) -> str:
    return "killed" if indicator.endswith("killed") else "health" if indicator.startswith("hospitals") else indicator


def _repeats(headline: Observation, body: Observation) -> bool:
    """Whether a headline's figure is that of the body on its subject, perhaps rounded or told less exactly."""
    if headline.unit == "facilities" and headline.value == 1:
        return True
    if abs(headline.value - body.value) <= _ROUNDED * body.value:
        return True
    return headline.qualifier == "vague" and headline.value <= body.value <= _VAGUELY * headline.value


def _told_exactly(vague: Observation, later: Observation) -> bool:
    """Whether a vague figure is told with its number further on: "dozens are missing … 31 people are missing"."""
    if vague.qualifier != "vague" or later.qualifier == "vague" or vague.indicator not in _TOLD_TWICE:
        return False
    if vague.indicator != later.indicator or vague.start >= later.start:
        return False
    days = (vague.scope, vague.period_start, vague.period_end) == (later.scope, later.period_start, later.period_end)
    nested = vague.place_path[: len(later.place_path)] == later.place_path[: len(vague.place_path)]
    here = vague.place is None or later.place is None or vague.place == later.place
    here = here or (vague.country == later.country and (nested or vague.indicator == "people-missing"))
    return days and here and vague.value <= later.value <= _VAGUELY * vague.value


_TOLD_TWICE = ("people-missing", "people-killed", "civilians-killed", "people-injured")
_VAGUELY = 20


def _same(a: Observation, b: Observation) -> bool:
    """Whether two statements of one indicator, unit and value are one figure."""
    if a.unit == "facilities" and a.value == 1 and b.value == 1:
        return _same_facility(a, b)
    said = ("clause", "sentence", "block")
    if (
        a.date_basis in said
        and b.date_basis in said
        and (a.period_start, a.period_end) != (b.period_start, b.period_end)
    ):
        return a.scope == b.scope == "cumulative" and a.period_end == b.period_end
    # twelve here and twelve there: one figure only where place and days do not tell them apart
    elsewhere = a.place is not None and b.place is not None and a.place != b.place
    if a.sentence == b.sentence:
        return a.quote == b.quote and not elsewhere  # "one in Abra and one in Apayao"
    if a.unit == "localities" and not (a.date_basis in said and b.date_basis in said):
        return True  # "The rebels claim two villages": those of which the text tells at length
    named = a.attribution and b.attribution and a.attribution != b.attribution
    if elsewhere and not _holds(a, b) and named and a.period_start != b.period_start:
        return False
    if elsewhere and not _holds(a, b) and a.period_start and b.period_start and a.period_start != b.period_start:
        return False
    return not (a.value <= _SMALL and (elsewhere or a.period_start != b.period_start))


def _holds(a: Observation, b: Observation) -> bool:
    """Whether the place of one lies in that of the other, as far as is known: a country holds all of its towns."""
    if not a.place_path or not b.place_path:
        return True
    shorter = min(len(a.place_path), len(b.place_path))
    return a.place_path[:shorter] == b.place_path[:shorter] and len(a.place_path) != len(b.place_path)


def _same_facility(a: Observation, b: Observation) -> bool:
    if a.facility and b.facility:
        one, other = set(a.facility.lower().split()), set(b.facility.lower().split())
        return one <= other or other <= one
    later = a if a.start > b.start else b
    told_on = _kind(a) == _kind(b) and a.place == b.place and a.period_end == b.period_end
    return told_on and not later.facility and _DEFINITE.search(later.quote) is not None


def _kind(o: Observation) -> str:
    return (o.facility_kind or "").removesuffix(" building")


def _fuller(a: Observation, b: Observation) -> bool:
    """A running total or dated statement says more than an undated one."""

    def weight(o: Observation) -> tuple[int, int, int]:
        return (o.period_start is not None, o.date_basis in ("clause", "sentence"), len(o.quote))

    return weight(a)[:2] > weight(b)[:2]

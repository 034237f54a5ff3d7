"""What differs between two builds, and why: every figure with its cause.

An observation keeps its id while its document keeps its characters. Where an edit has moved it, the figure of the same
words (or, failing that, of the same rule) in the new text is its successor, so that permalinks lead on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from indicators.model import Cause, Change, Observation, Point

_FIGURE = (
    "scope", "value", "low", "high", "qualifier", "unit", "period_start", "period_end", "place", "facility",
    "attribution", "status",
)  # fmt: skip
_NONE: Mapping[str, str] = MappingProxyType({})
_SHOWN = ("value", "low", "high", "qualifier", "status", "since")
T = TypeVar("T")


class Why(NamedTuple):
    """The cause of a change, and the document and rule behind it where there are any."""

    cause: Cause
    document: str | None = None
    rule: str | None = None


@dataclass(frozen=True)
class Side:
    """One of the two builds: all document digests by id, and the observations and points that may differ.

    `same` are groups of observations that a curator declared one.
    """

    digests: Mapping[str, str]
    observations: Mapping[str, Observation]
    points: Sequence[Point]
    same: Sequence[frozenset[str]] = ()


@dataclass
class Comparison:
    """Changes of observations and points, and pairs (old id, new id) of observations that were moved."""

    changes: list[Change] = field(default_factory=list)
    successors: list[tuple[str, str]] = field(default_factory=list)


def compare(
    build: str, previous: str, before: Side, after: Side, otherwise: Why, bearing: Mapping[str, str] = _NONE
) -> Comparison:
    """Compare two builds; `otherwise` is why a point differs though no claim, document or group near it does.

    `bearing` tells by document of a changed one that decides whether it counts, as a copy or a version of it.
    """
    found = Comparison()
    moved = _moved(before, after)
    found.successors = sorted(moved.items())
    causes: dict[str, Why] = {}
    near: dict[str, Why] = {}  # by indicator
    for old, new in _observation_pairs(before, after, moved):
        if old and new and _alike(old, new, _FIGURE):
            continue
        seen = _either(new, old)
        why = Why(_cause(old, new, before, after), seen.document, seen.rule)
        causes.update({o.id: why for o in (old, new) if o})
        near.setdefault(seen.indicator, why)
        found.changes.append(
            Change(
                build=build, previous=previous, indicator=seen.indicator, series=None, date=seen.period_end,
                before=old.value if old else None, after=new.value if new else None, observation=seen.id,
                **why._asdict(),
            )
        )  # fmt: skip
    for id in set().union(*before.same, *after.same) if set(before.same) != set(after.same) else ():
        causes.setdefault(id, Why("correction"))
    for old_point, new_point in _point_pairs(before.points, after.points, moved):
        if old_point and new_point and _alike(old_point, new_point, _SHOWN):
            continue
        point = _either(new_point, old_point)
        both = [p for p in (new_point, old_point) if p]
        why = (
            _why(both, causes, before, after)
            or _why_counted(both, bearing, before, after)
            or near.get(point.indicator, otherwise)
        )
        found.changes.append(
            Change(
                build=build, previous=previous, indicator=point.indicator, series=point.series, date=point.date,
                before=old_point.value if old_point else None, after=new_point.value if new_point else None,
                **why._asdict(),
            )
        )  # fmt: skip
    return found


def _why(points: Sequence[Point], causes: Mapping[str, Why], before: Side, after: Side) -> Why | None:
    """The cause of a claim behind the point, else of a document behind it (its rank or its day may have changed)."""
    for point in points:
        for id in point.observations:
            if id in causes:
                return causes[id]
        for document in point.documents:
            if before.digests.get(document) != after.digests.get(document):
                return Why(_of_document(document, before, after), document)
    return None


def _why_counted(points: Sequence[Point], bearing: Mapping[str, str], before: Side, after: Side) -> Why | None:
    """The cause of a changed document of which one behind the point is a copy or an earlier version."""
    changed = (bearing[document] for point in points for document in point.documents if document in bearing)
    return next((Why(_of_document(document, before, after), document) for document in changed), None)


def _observation_pairs(
    before: Side, after: Side, moved: Mapping[str, str]
) -> Iterator[tuple[Observation | None, Observation | None]]:
    arrived = set(moved.values())
    for id in sorted(before.observations.keys() | after.observations.keys()):
        old = before.observations.get(id)
        if old is not None:
            yield old, after.observations.get(moved.get(id, id))
        elif id not in arrived:
            yield None, after.observations[id]


def _moved(before: Side, after: Side) -> dict[str, str]:
    """Old id to new of observations that an edit of their document has moved: by their words, else by their rule."""
    lost = [o for id, o in before.observations.items() if id not in after.observations]
    arrived = [o for id, o in after.observations.items() if id not in before.observations]
    found: dict[str, str] = {}
    for alike in ("quote", "rule"):
        waiting: dict[tuple[str, ...], list[Observation]] = defaultdict(list)
        for old in sorted(lost, key=lambda o: o.start):
            waiting[old.document, old.indicator, old.scope, getattr(old, alike)].append(old)
        unmet = []
        for new in sorted(arrived, key=lambda o: o.start):
            candidates = waiting.get((new.document, new.indicator, new.scope, getattr(new, alike)))
            if candidates:
                found[candidates.pop(0).id] = new.id
            else:
                unmet.append(new)
        arrived = unmet
        lost = [o for o in lost if o.id not in found]
    return found


def _alike(old: Observation | Point, new: Observation | Point, names: Iterable[str]) -> bool:
    return all(getattr(old, name) == getattr(new, name) for name in names)


def _either(new: T | None, old: T | None) -> T:
    """The newer one, else the older; there is always one of the two."""
    seen = new if new is not None else old
    assert seen is not None
    return seen


def _cause(old: Observation | None, new: Observation | None, before: Side, after: Side) -> Cause:
    seen = _either(new, old)
    unread = {o.status for o in (old, new) if o} - {"read"}
    if "added" in unread or (old and new and old.status != new.status):
        return "correction"
    cause = _of_document(seen.document, before, after)
    return "correction" if cause == "changed rule" and unread else cause


def _of_document(document: str, before: Side, after: Side) -> Cause:
    """What happened to a document; of one that is as it was the rules have changed."""
    old, new = before.digests.get(document), after.digests.get(document)
    if old is None:
        return "new document"
    if new is None:
        return "removed document"
    return "changed rule" if old == new else "edited document"


def _point_pairs(
    before: Iterable[Point], after: Iterable[Point], moved: Mapping[str, str]
) -> Iterator[tuple[Point | None, Point | None]]:
    """Points of one series and day; of several on one day, or of incidents, those that share an observation."""
    olds, news = _by_day(before), _by_day(after)
    for key in sorted(olds.keys() | news.keys()):
        left = dict(enumerate(olds.get(key, ())))
        holders = _holders(left, moved)
        several = max(len(left), len(news.get(key, ()))) > 1
        for new in news.get(key, ()):
            if several or new.scope == "period":
                places = (place for id in new.observations for place in holders.get(id, ()) if place in left)
                match = min(places, default=None)
            else:
                match = next(iter(left), None)
            yield (None if match is None else left.pop(match)), new
        yield from ((old, None) for old in left.values())


def _holders(points: Mapping[int, Point], moved: Mapping[str, str]) -> dict[str, list[int]]:
    """The places of the points that each observation stands behind, under the id that it has now."""
    found: dict[str, list[int]] = defaultdict(list)
    for place, point in points.items():
        for id in point.observations:
            found[moved.get(id, id)].append(place)
    return found


def _by_day(points: Iterable[Point]) -> dict[tuple[str, date], list[Point]]:
    found: dict[tuple[str, date], list[Point]] = defaultdict(list)
    for point in points:
        found[point.series, point.date].append(point)
    return found

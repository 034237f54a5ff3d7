"""Points of the series in a draft: all of them, or those of the strands that a change touches."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from indicators.catalogue import INDICATORS
from indicators.model import Episode, Point
from indicators.rebuild.touched import tied
from indicators.series import Claim, Strand, claims, points_of, sort_out, strand_of, strands_of
from indicators.store import Draft
from indicators.store.inherit import same_text
from indicators.store.strands import (
    cut_out,
    documents_in,
    observations_for,
    observations_in,
    strands_of_documents,
    unmake,
)


class Made(NamedTuple):
    """The points that were made, and those that stood in their stead in the draft, both by day."""

    points: list[Point]
    before: list[Point]


def make_all(draft: Draft, episodes: Sequence[Episode], same: Sequence[frozenset[str]]) -> Made:
    """Make the points of every indicator."""
    before = unmake(draft)
    documents = draft.documents_about()
    points: list[Point] = []
    for indicator in INDICATORS:
        found = sort_out(claims(draft.observations(indicator.info.slug), documents, None), episodes)
        draft.strands(
            (*strand, claim.observation.id, claim.observation.document) for strand, claim in strands_of(found)
        )
        points += points_of(found, episodes, same)
    return _made(draft, points, before)


def make_touched(
    draft: Draft,
    documents: Collection[str],
    episodes: Sequence[Episode],
    same: Sequence[frozenset[str]],
    same_before: Sequence[frozenset[str]],
) -> Made:
    """Make the points of the strands that touched documents have a claim in, or had one in before."""
    had = {Strand(*each) for each in strands_of_documents(draft, documents)}
    had = tied(draft, had, same_before)
    cut_out(draft, documents)
    said = claims(observations_in(draft, documents), draft.documents_about(documents), None)
    own = list(strands_of(sort_out(said, episodes)))
    draft.strands(_rows(own))
    touched = tied(draft, had.union(strand for strand, _ in own), same)
    before = unmake(draft, touched)
    # Of copies of one text one document speaks in a series, whatever its figures: so all of them are looked at.
    behind = same_text(draft, documents_in(draft, touched))
    known = claims(observations_for(draft, touched, behind), draft.documents_about(behind), None)
    return _made(draft, points_of(sort_out(known, episodes), episodes, same, only=touched), before)


def _rows(told: Iterable[tuple[Strand, Claim]]) -> Iterator[tuple[str, str, str, str]]:
    return ((*strand, claim.observation.id, claim.observation.document) for strand, claim in told)


def _made(draft: Draft, points: list[Point], before: Iterable[Point]) -> Made:
    draft.points(points, [strand_of(point).part for point in points])
    ordered = sorted(before, key=lambda point: (point.date, point.series, point.value, point.observations))
    return Made(points, ordered)

"""Series of the observations in a draft; those of indicators that nothing has touched are copied."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from indicators.catalogue import INDICATORS
from indicators.model import Episode, Point
from indicators.series import series
from indicators.store import FILE, Build, Draft, indicators_of, linked, reuse_points


def make_points(
    draft: Draft,
    *,
    previous: Build | None,
    affected: Collection[str] | None,
    episodes: Sequence[Episode],
    same: Sequence[frozenset[str]],
) -> list[Point]:
    """Write the points of every indicator into the draft; return those of the affected ones (None: all)."""
    slugs = [indicator.info.slug for indicator in INDICATORS]
    afresh = [slug for slug in slugs if affected is None or slug in affected]
    documents = {document.id: document for document in draft.documents_without_text()}
    found: list[Point] = []
    for slug in afresh:
        found += series(draft.observations(slug), documents=documents, episodes=episodes, same=same)
    draft.points(found)
    if previous is not None:
        reuse_points(draft, previous.folder / FILE, [slug for slug in slugs if slug not in afresh])
    return found


def affected_by(touched: Collection[str], draft: Draft, previous: Build) -> set[str] | None:
    """The indicators of which the touched documents say something, now or before; None where that may be any.

    A copy or a later version of another document changes what the other counts for, so then all are.
    """
    file = previous.folder / FILE
    if not linked(draft, file).isdisjoint(touched):
        return None
    return indicators_of(draft, file, sorted(touched))

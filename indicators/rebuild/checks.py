"""Whether a new build may be published, and what about it is worth a word.

Each check compares with the build before. A refusal stops the publishing, so that the last good build goes on being
served; `--force` with a reason passes. A warning is kept in the build's record.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from indicators.model import Point
from indicators.series import BASELINE_UNKNOWN

GONE = 0.2  # share of the documents of the last build that may be missing
FAR = 0.2  # share by which a count may differ from that of the last build
_FEW = 25  # below this many a count swings by itself
_MOST = 50  # warnings that are told one by one
_ROUNDING = 1e-6


def refusals(
    *,
    documents: Mapping[str, str],
    before: Mapping[str, str],
    scores: Mapping[str, float],
    scores_before: Mapping[str, float],
    stale: Sequence[str],
) -> list[str]:
    """Why the build must not be published; `documents` and `before` are digests by id."""
    found = []
    if not documents:
        found.append("there are no documents")
    gone = sorted(before.keys() - documents.keys())
    if documents and len(gone) > GONE * len(before):
        found.append(f"{len(gone)} of {len(before)} documents of the last build are gone ({_some(gone)})")
    for name, score in sorted(scores.items()):
        if score < scores_before.get(name, 0.0) - _ROUNDING:
            found.append(f"the gold score {name} fell from {scores_before[name]:.4f} to {score:.4f}")
    return [*found, *(f"stale {message}" for message in stale)]


def warnings(
    *, observations: int, observations_before: int | None, points: Iterable[Point], points_before: Iterable[Point]
) -> list[str]:
    """What an analyst should look at. `points` are those that were made anew, by day, running totals whole.

    Totals of an unknown baseline are not compared: they may speak of different wars.
    """
    found = []
    if observations_before is not None:
        most = max(observations, observations_before)
        if most >= _FEW and abs(observations - observations_before) > FAR * most:
            found.append(f"{observations} observations, {observations_before} in the last build")
    known = {point.series: point for point in points_before}
    totals = (point for point in points if point.scope == "cumulative" and point.episode != BASELINE_UNKNOWN)
    for series, claims in groupby(sorted(totals, key=lambda p: (p.series, p.date)), key=lambda p: p.series):
        *earlier, last = claims
        old = known.get(series) or (earlier[-1] if earlier else last)
        if last.value < old.value and last.date >= old.date:
            found.append(f"the running total {series} fell from {old.value:.12g} to {last.value:.12g}")
    more = len(found) - _MOST
    return [*found[:_MOST], f"and {more} more"] if more > 0 else found


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(names[:3])
    return f"{shown} and {len(names) - 3} more" if len(names) > 3 else shown

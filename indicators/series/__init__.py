"""Observations to series: pure functions, called by the rebuild and by the service alike.

docs/series.md tells the rules in prose; each module here is one of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from indicators.model import Document, Episode, Observation, Point
from indicators.series.at_least import AtLeast, at_least
from indicators.series.claims import Claim, claims
from indicators.series.keys import BASELINE_UNKNOWN, episode_of, key_of
from indicators.series.onsets import same_onset
from indicators.series.points import contesters
from indicators.series.strands import Strand, points_of, sort_out, strand_of, strands_of

__all__ = [
    "BASELINE_UNKNOWN", "AtLeast", "Claim", "Strand", "at_least", "claims", "contesters", "episode_of", "key_of",
    "points_of", "same_onset", "series", "sort_out", "strand_of", "strands_of",
]  # fmt: skip


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
    return points_of(sort_out(claims(observations, documents, asof), episodes), episodes, same)

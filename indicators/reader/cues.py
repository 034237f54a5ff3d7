"""Which sentences can hold a figure at all: those with a cue of an indicator. The others are left at once."""

from __future__ import annotations

import functools
import re

from ..catalogue import INDICATORS
from ..catalogue.words import CLASS_OF_KIND
from ..text.fold import ascii_re
from ..text.linear import Machine

_TOTALS = ("total", "figure", "tally", "toll", "it includes")  # "bringing the total to 50" needs no other word


@functools.cache
def _any_cue() -> Machine:
    cues = sorted({cue for indicator in INDICATORS for cue in indicator.cues} | set(_TOTALS))
    return Machine(r"(?i)\b(?:" + "|".join(re.escape(cue) for cue in cues) + ")")


def has_cue(folded: bytes, start: int = 0, end: int | None = None) -> bool:
    """Whether a folded text holds any cue that begins in [start, end)."""
    return _any_cue().finds(folded, start, end)


def find_cue(folded: bytes, start: int) -> tuple[int, int] | None:
    """Where the next cue stands that begins at `start` or behind it."""
    return _any_cue().find(folded, start)


@functools.cache
def any_indicator_cue() -> re.Pattern[str]:
    """The cues of all indicators, without the words for totals."""
    cues = sorted({cue for indicator in INDICATORS for cue in indicator.cues})
    return ascii_re(r"\b(?:" + "|".join(map(re.escape, cues)) + ")", re.IGNORECASE)


@functools.cache
def cues_by_indicator() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """Slug, class of what it counts, and cue pattern of each indicator, in order of the catalogue."""
    found = []
    for indicator in INDICATORS:
        kinds = sorted(indicator.counts[0].kinds - {"number"})
        pattern = r"\b(?:" + "|".join(map(re.escape, indicator.cues)) + ")"
        found.append((indicator.info.slug, CLASS_OF_KIND.get(kinds[0], "people"), ascii_re(pattern, re.IGNORECASE)))
    return tuple(found)

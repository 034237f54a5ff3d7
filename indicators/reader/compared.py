"""Figures that another is compared with: "112 deaths in May, against 151 in April"."""

from __future__ import annotations

from ..text.fold import ascii_re
from .counts import Count

_AGAINST = ascii_re(
    r"(?:[,\x1e]|\b(?:in|during|for) [\w \x0e\x1f]{3,20}) ?(?:against|compared? (?:with|to)|versus|(?:\w+ly )?(?:up|down) from|from|after) $|\bcompares? (?:with|to) $"
    r"|\b(?:double|twice|triple|treble|(?:three|four|five) times|above|below|(?:higher|lower|more|fewer|less) than) $"
)
_IN_ITS_TIME = ascii_re(
    r"(?: (?:recorded|reported|registered|counted|documented|verified|killed|seen))? (?:(?:in|during|over|for|on|at|by) )?(?:the )?(?:\x0e|(?:early |late |mid-)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\d{4}\b|\d{1,2} [A-Z]|Q[1-4]\b|same |end of |(?:whole|week|month|course|rest) of )"
    r"| (?:last (?:year|month|week)|the (?:year|month|week) before|a (?:year|month|week) (?:ago|earlier)) ?"
)
_ELLIPTIC_TIME = ascii_re(r" in the (?:first|second|third|fourth)[.,;)]")


def is_compared(text: str, count: Count) -> bool:
    """Whether a count stands behind words of comparison and before a time of its own.

    "up from 19 in Report No. 3" gives none, and neither does "9,100 in the second", whose noun was said before.
    """
    if not _AGAINST.search(text, 0, count.start):
        return False
    return _IN_ITS_TIME.match(text, count.end) is not None and not _ELLIPTIC_TIME.match(text, count.end)

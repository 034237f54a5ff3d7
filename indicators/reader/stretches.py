"""Stretches of a text and what lies in them: the numbers or dates of a sentence, the text with all else blanked."""

from __future__ import annotations

from bisect import bisect_left
from typing import TypeVar

from ..text.dates import DateMention
from ..text.numbers import Number

Mention = TypeVar("Mention", DateMention, Number)


def only(folded: str, parts: list[tuple[int, int]]) -> str:
    """The text with everything blanked but these parts, so that offsets hold and the rest costs nothing."""
    pieces, at = [], 0
    for start, end in parts:
        edge = folded[max(at, start - 2) : start]  # what stands right before a number can tell what it is
        pieces += [" " * (start - at - len(edge)), edge, folded[start:end]]
        at = end
    return "".join(pieces)


def within(mentions: list[Mention], starts: list[int], start: int, end: int) -> list[Mention]:
    """The mentions that lie in [start, end)."""
    low = bisect_left(starts, start)
    if low == len(starts) or starts[low] >= end:
        return []
    return [m for m in mentions[low : bisect_left(starts, end, low)] if m.end <= end]


def opening_marks(words: str) -> int:
    """How many characters of bars and other marks the words open with, which part them from the item before."""
    return len(words) - len(words.lstrip(" \t\n|;:/"))

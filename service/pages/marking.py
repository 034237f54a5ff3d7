"""Texts cut into pieces that are marked, paragraph by paragraph; quotes may overlap or hold each other."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from indicators.model import Observation

Span = tuple[int, int]


class Piece(NamedTuple):
    """A stretch of text: under no quote, or under `marked`, the shortest of the quotes that hold it.

    `begins` are the observations whose quote begins here, `ends` those whose quote ends here.
    """

    text: str
    marked: Observation | None
    begins: Sequence[Observation]
    ends: Sequence[Observation]


def paragraphs(text: str, span: Span, observations: Sequence[Observation]) -> Iterator[list[Piece]]:
    """The paragraphs of a stretch of text, each as its pieces."""
    waiting = deque(sorted(observations, key=lambda each: each.start))
    reaching: list[Observation] = []
    for found in re.finditer(r"[^\n]+", text[span[0] : span[1]]):
        first, last = span[0] + found.start(), span[0] + found.end()
        while waiting and waiting[0].start < last:
            reaching.append(waiting.popleft())
        reaching = [each for each in reaching if each.end > first]
        if found[0].strip():
            yield list(pieces(text, (first, last), reaching))


def pieces(text: str, span: Span, observations: Sequence[Observation]) -> Iterator[Piece]:
    """The pieces of a stretch of text, in order; joined they are the stretch."""
    first, last = span
    here = [each for each in observations if each.start < last and each.end > first]
    cuts = sorted({first, last, *(at for each in here for at in (each.start, each.end) if first < at < last)})
    for start, end in pairwise(cuts):
        over = [each for each in here if each.start <= start and each.end >= end]
        shortest = min(over, key=lambda each: (each.end - each.start, each.id), default=None)
        begins = [each for each in over if each.start == start or (start == first and each.start < first)]
        yield Piece(text[start:end], shortest, begins, [each for each in over if each.end == end])


def excerpts(text: str, observations: Sequence[Observation]) -> list[Span]:
    """Each quoted sentence with its neighbours; those that touch are one stretch."""
    found: list[Span] = []
    for first, last in sorted(_with_neighbours(text, each) for each in observations):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


_END = re.compile(r"[.!?…][\"”’)\]]*\s+|\n+")
_REACH = 600  # characters; a neighbour longer than this is cut


def _with_neighbours(text: str, observation: Observation) -> Span:
    first, last = min(observation.sentence[0], observation.start), max(observation.sentence[1], observation.end)
    before, after = text[max(0, first - _REACH) : first], text[last : last + _REACH]
    ends = [found.end() for found in _END.finditer(before.rstrip())]
    start = first - len(before) + (ends[-1] if ends else 0)
    next_end = _END.search(after, len(after) - len(after.lstrip()))
    end = last + (next_end.end() if next_end else len(after))
    return start, last + len(text[last:end].rstrip())

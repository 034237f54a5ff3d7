"""The lines of a text as a reader sees them, hard-wrapped lines joined, and the cells of those that are rows."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from indicators.text.english_blocks import BULLET, CAPTION_FOLLOWS, CONNECTING, ENTRY_PREFIX, NUMBERED
from indicators.text.fold import ascii_re

Span = tuple[int, int]
NARROW, WIDE = 55, 100  # characters: the width of hard-wrapped text lies between them

_CELL_GAP = ascii_re(r"\t+| {2,}\|? *|[ \t]*\|[ \t]*")


class Line(NamedTuple):
    """A line without the white space around it; `apart` says that an empty line (or nothing) stands before it."""

    start: int
    end: int
    text: str
    apart: bool

    def after(self, start: int) -> Line:
        """What is left of the line from `start` on."""
        rest = self.text[start - self.start :]
        kept = rest.lstrip()
        return Line(self.end - len(kept), self.end, kept, self.apart)


def joined_lines(text: str) -> list[Line]:
    """The lines of a folded text; lines that were broken only for width are one line over several."""
    lines = _lines(text)
    width = _wrap_width(lines)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and not line.apart and _continues(groups[-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [
        group[0]._replace(end=group[-1].end, text=text[group[0].start : group[-1].end].replace("\n", " "))
        for group in groups
    ]


def _lines(text: str) -> list[Line]:
    lines = []
    start, apart = 0, True
    for raw in text.split("\n"):
        words = raw.strip()
        if words:
            begin = start + len(raw) - len(raw.lstrip())
            lines.append(Line(begin, begin + len(words), words, apart))
        apart = not words
        start += len(raw) + 1
    return lines


def _wrap_width(lines: list[Line]) -> int:
    """The width at which the text was wrapped, or 0 where it was not: most lines that go on end just below it."""
    widest = max((len(line.text) for line in lines), default=0)
    if not NARROW <= widest <= WIDE:
        return 0
    going_on = [len(line.text) for line, after in pairwise(lines) if not after.apart]
    full = sum(length > widest - 14 for length in going_on)
    return widest if full >= 3 and full * 2 >= len(going_on) else 0


def _continues(group: list[Line], line: Line, width: int) -> bool:
    """Whether `line` goes on with the lines before: the last was full, or breaks off in the middle of a sentence."""
    if BULLET.match(line.text) or NUMBERED.match(line.text) or ENTRY_PREFIX.match(line.text) or "|" in line.text:
        return False
    tail = group[-1].text
    if CAPTION_FOLLOWS.match(tail):
        return True
    if is_table_like(tail):
        return False
    unfinished = tail[-1] not in ".!?:;|\"'"
    first_word = line.text.split(None, 1)[0]
    if width and len(tail) + 1 + len(first_word) > width - (16 if unfinished else 2):
        return True
    if not unfinished:
        return False
    if len(tail) >= NARROW - 15 and CONNECTING.search(tail[-8:]):
        return True
    return line.text[0].islower() and (len(tail) >= NARROW - 15 or BULLET.match(group[0].text) is not None)


def is_table_like(line: str) -> bool:
    """Whether a line looks like a row of a table: bars, tabs or wide gaps."""
    return "\t" in line or "|" in line or re.search(r"\S {3,}\S", line) is not None


def cells_of(line: Line) -> tuple[Span, ...]:
    """The spans of the cells of a row split by bars, tabs or two spaces and more; one span for any other line."""
    if "  " not in line.text and "|" not in line.text and "\t" not in line.text:
        return ((line.start, line.end),)
    found = []
    begin = 0
    for gap in _CELL_GAP.finditer(line.text):
        if gap.end() > 0 and gap.start() == 0:
            begin = gap.end()  # the bar that opens a row
            continue
        found.append((line.start + begin, line.start + gap.start()))
        begin = gap.end()
    if begin < len(line.text):
        found.append((line.start + begin, line.end))
    return tuple(found)

"""RE2 asked directly, and one quick look that tells whether any of many rare patterns can occur at all.

The `re2` package makes a match object for every find, which takes longer than the search in a sentence itself. Rules
look for hundreds of wordings of which a sentence holds few: `sieve` makes one machine of many patterns, and only where
it finds something is each of them searched for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import re2

_ANYWHERE = re2._Anchor.UNANCHORED
_AT_START = re2._Anchor.ANCHOR_START
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P<\w+>|\(\?<?[=!]|\(|.", re.DOTALL)
_LOOKS_AROUND = ("(?=", "(?!", "(?<=", "(?<!")


class Machine:
    """An RE2 pattern; searches bytes and tells spans."""

    __slots__ = ("_match", "groups")

    def __init__(self, source: str, options: re2.Options | None = None) -> None:
        machine = re2.compile(source.encode("ascii"), options)
        self._match: Any = machine._regexp.Match
        self.groups: dict[str, int] = {name.decode("ascii"): number for name, number in machine.groupindex.items()}

    def finds(self, data: bytes, start: int = 0, end: int | None = None) -> bool:
        """Whether the pattern occurs in `data[start:end]`."""
        return bool(self._match(_ANYWHERE, data, start, len(data) if end is None else end)[0][0] >= 0)

    def opens(self, data: bytes) -> bool:
        """Whether it stands at the start of `data`."""
        return bool(self._match(_AT_START, data, 0, len(data))[0][0] >= 0)

    def find(self, data: bytes, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
        """Where it occurs first."""
        span: tuple[int, int] = self._match(_ANYWHERE, data, start, len(data) if end is None else end)[0]
        return span if span[0] >= 0 else None

    def matches(self, data: bytes) -> Iterator[list[tuple[int, int]]]:
        """Wherever it occurs, without overlap, the spans of all of it and of its groups; it must not match nothing."""
        match, size = self._match, len(data)
        spans = match(_ANYWHERE, data, 0, size)
        while spans[0][0] >= 0:
            yield spans
            spans = match(_ANYWHERE, data, spans[0][1], size)


def sieve(*whole: re.Pattern[str], parts: Iterable[re.Pattern[str]] = (), any_case: bool = False) -> Machine:
    """A machine that finds something wherever any of the patterns does; it may find more, since it looks at less.

    What stands around a match is not asked for. `parts` are patterns that are searched in parts of the text, so that
    "^" and "$" hold where they do not in the whole. `any_case`: letters are compared without regard to case.

    >>> sieve(re.compile("wounded(?! pride)"), parts=[re.compile("killed$")]).finds(b"three wounded")
    True
    """
    looser = [_loosened(pattern) for pattern in whole] + [_loosened(pattern, without="^$") for pattern in parts]
    return Machine(("(?i)" if any_case else "") + "|".join(looser))


def _loosened(pattern: re.Pattern[str], without: str = "") -> str:
    """The pattern without what it asks of its surroundings, and without the names of its groups."""
    kept: list[str] = []
    around = 0  # how many brackets deep inside a look around
    for piece in _PIECE.findall(pattern.pattern):
        if around:
            around += piece.startswith("(") - piece.count(")", 0, 1)
        elif piece in _LOOKS_AROUND:
            around = 1
        elif piece.startswith("(?P<"):
            kept.append("(?:")
        elif piece not in without:
            kept.append(piece)
    flags = ("i" if pattern.flags & re.IGNORECASE else "") + ("m" if pattern.flags & re.MULTILINE else "")
    return f"(?{flags}:{''.join(kept)})"

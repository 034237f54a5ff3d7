"""The same agency text in several outlets: a later document that adds nothing to an earlier one is its copy.

A copy shares nearly all its runs of five words with the original and states no figure that the original lacks, so that
an update of a story ("the toll has risen to 15") is none, however alike the words. Outlets cut, so a copy may be the
shorter one. A document is told by its *sketch*, some 300 bytes whatever its length, which takes a time linear in its
text; a build keeps the sketches, so that the next one makes only those of documents that are new to it.
"""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from indicators.model import Document

_RUN = 5  # words
_SKETCH = 64  # smallest hashes kept of a document
_KEYS = 4  # of these, how many find it again
_FEWEST = 20  # runs; what is shorter says too little to be told apart
_SHARED = 0.8  # of the copy's runs
_DAYS = 3  # between the publication of an agency's text and that of its copies
_LATE = date.max.toordinal()  # where nothing tells when a document was published
_CROWD = 50  # documents under one key; more are boilerplate, not copies

_PROSE = 7  # spaces of a line; shorter ones are menus, counters and datelines
_WORD = re.compile(rb"[a-z0-9\x80-\xff]+")  # of case-folded UTF-8
_NUMBERS = frozenset(
    b"two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
    b" nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen dozens scores hundred hundreds thousand"
    b" thousands million millions".split()
)
# Days and years are no figures: each outlet puts its own dateline.
_MONTHS = frozenset(
    b"january february march april may june july august september october november december"
    b" jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_LETTERS = ord(b"a")  # a word that begins below is a number
_NO_RUNS: NDArray[np.uint32] = np.empty(0, dtype=np.uint32)
_YEAR = re.compile(rb"(?:19|20)[0-9][0-9]")


class Sketch(NamedTuple):
    """What is kept of a document to tell its copies; only one that shares one of its `keys` can be one."""

    id: str
    url: str | None
    day: int | None  # of publication, as an ordinal
    rank: int
    runs: int
    smallest: bytes  # sorted 32-bit hashes
    figures: bytes  # 32-bit hashes

    @property
    def keys(self) -> list[int]:
        """The hashes under which it is filed."""
        return _hashes(self.smallest[: 4 * _KEYS])


def sketch(document: Document) -> Sketch | None:
    """What tells copies of a document; null where its text is too short to have any."""
    prose = "\n".join(line for line in document.text.split("\n") if line.count(" ") >= _PROSE)
    words = _WORD.findall(prose.casefold().encode())
    runs = _runs(words) if len(words) >= _FEWEST else _NO_RUNS
    if len(runs) < _FEWEST:
        return None
    figures = np.fromiter(_figures(words), dtype=np.uint32).tobytes()
    day = document.published.toordinal() if document.published else None
    known = (document.id, document.url, day, document.rank)
    return Sketch(*known, len(runs), runs[:_SKETCH].tobytes(), figures)


def originals(sketches: Iterable[Sketch]) -> dict[str, str]:
    """By id of each document that only repeats another one, the id of that, which repeats no other.

    Of two that repeat each other the one of higher rank is the original, then the one that was published first, then
    the one with the lesser id. The order in which they come does not matter, nor do those that share no key.
    """
    found: dict[str, str] = {}
    filed: dict[int, list[tuple[int, Sketch]]] = defaultdict(list)  # by key, with the day
    for later in sorted(sketches, key=lambda s: (-s.rank, s.day or _LATE, s.id)):
        own = later.keys
        # Those published within some days of it, or that may have been.
        first, last = (0, _LATE) if later.day is None else (later.day - _DAYS, later.day + _DAYS)
        shelves = [filed[key] for key in own if key in filed]
        met = {near.id: near for shelf in shelves for day, near in shelf if first <= day <= last or day == _LATE}
        original = next((id for id, earlier in met.items() if _is_copy(later, earlier)), None)
        if original is not None:
            found[later.id] = original
            continue
        for key in own:
            if len(filed[key]) < _CROWD:
                filed[key].append((later.day or _LATE, later))
    return found


def _runs(words: list[bytes]) -> NDArray[np.uint32]:
    """The sorted hashes of all runs of five words, each once."""
    codes = np.fromiter(map(zlib.crc32, words), dtype=np.uint64, count=len(words))
    count = len(codes) - _RUN + 1
    if count < 1:
        return _NO_RUNS
    mixed = np.zeros(count, dtype=np.uint64)
    for offset in range(_RUN):
        mixed = mixed * np.uint64(0x9E3779B97F4A7C15) + codes[offset : offset + count]
    mixed = (mixed ^ (mixed >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
    return np.unique((mixed >> np.uint64(32)).astype(np.uint32))


def _figures(words: list[bytes]) -> set[int]:
    """Hashes of each number with the word after it: "three days" is not in a text with only "three hospitals"."""
    found = set()
    for at in [at for at, word in enumerate(words) if word[0] < _LETTERS or word in _NUMBERS]:
        word = words[at]
        before, after = words[at - 1] if at else b"", words[at + 1] if at + 1 < len(words) else b""
        if not (before in _MONTHS or after in _MONTHS or _YEAR.fullmatch(word)):
            found.add(zlib.crc32(word + b" " + after))
    return found


def _is_copy(later: Sketch, earlier: Sketch) -> bool:
    if later.url is not None and later.url == earlier.url:  # another version of it, which supersedes it
        return False
    if _shared(later, earlier) < _SHARED:
        return False
    return set(_hashes(later.figures)).issubset(_hashes(earlier.figures))


def _shared(one: Sketch, other: Sketch) -> float:
    """The estimated share of the runs of `one` that `other` has too."""
    left, right = set(_hashes(one.smallest)), set(_hashes(other.smallest))
    union = sorted(left | right)[:_SKETCH]
    alike = len((left & right).intersection(union)) / len(union)
    return alike * (one.runs + other.runs) / ((1 + alike) * one.runs)


def _hashes(packed: bytes) -> list[int]:
    # Sets of some dozens are compared faster in plain Python than in numpy.
    return memoryview(packed).cast("I").tolist()

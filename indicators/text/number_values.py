"""The value of a bare figure, in whatever way it is written: "half a million" is 500,000."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from indicators.text import english_numbers as english
from indicators.text.fold import ascii_re

_WORD = ascii_re(r"[a-z]+|\d[\d.,' ]*\d|\d|[\x11-\x15]")
_DECIMAL_COMMA = ascii_re(r"\d+,\d{1,2}")
_GROUPING = ascii_re(r"[,' ](?=\d)")
_MIXED = ascii_re(r"(\d{1,2})[ -](\d)/(\d)")
_MANY = ascii_re(r"([\d,]+)s(?:\s+of)?")  # "1000s of"
RATIO = ascii_re(r"(.+?)\s+(out\s+of|in|of(?=\s+every))(\s+every)?\s+(.+)", re.DOTALL)
SCALES = {**english.SCALES, **{f"{word}s": size for word, size in english.SCALES.items()}, **english.SHORT_SCALES}
# What a word does to the sum, and by how much. Plural scales are vague unless a numeral stands before them.
_ROLES: dict[str, tuple[str, float]] = {
    **{word: ("scale", float(size)) for word, size in SCALES.items()},
    **{word: ("plural", float(size)) for word, size in english.PLURALS.items()},
    **{word: ("numeral", float(size)) for word, size in (english.UNITS | english.TEENS | english.TENS).items()},
    **{word: ("fraction", size) for word, size in english.FRACTIONS.items()},
    **{f"{word}s": ("fraction", size) for word, size in english.FRACTIONS.items()},
    **{word: ("vague", float(size)) for word, size in english.VAGUE.items()},
    **{word: ("noun", float(size)) for word, size in english.EXACT_NOUNS.items()},
    "\x11": ("numeral", 1 / 2),
    "\x12": ("numeral", 1 / 4),
    "\x13": ("numeral", 3 / 4),
    "\x14": ("numeral", 1 / 3),
    "\x15": ("numeral", 2 / 3),
}


class Amount(NamedTuple):
    """A bare figure: its value, whether its words are vague ("dozens") and whether it is a share of something."""

    value: float
    vague: bool = False
    share: bool = False


def words_of(core: str) -> list[str]:
    """The words and runs of digits of a figure, in small letters."""
    return _WORD.findall(core.lower())


def _number(digits: str, scaled: bool) -> float:
    if digits.count(".") > 1:
        return float(digits.replace(".", ""))
    if scaled and _DECIMAL_COMMA.fullmatch(digits):
        return float(digits.replace(",", "."))
    return float(_GROUPING.sub("", digits))


class _Sum:
    """Adds up words in the order in which they are written: "two million three hundred thousand and six"."""

    def __init__(self) -> None:
        self.total = 0.0
        self.current: float | None = None  # a numeral that waits for its scale
        self.scale = 1.0  # the last one
        self.vague = False
        self.joined = False  # whether "and" stands right before

    def add(self, word: str, scaled: bool) -> None:
        role, size = (
            _ROLES.get(word, ("", 0.0)) if word[0].isalpha() or word < " " else ("numeral", _number(word, scaled))
        )
        if role == "plural" and (self.current is None or self.vague):
            self.current, self.vague = (self.current or 2.0) * size, True
        elif role in ("plural", "scale"):
            self._multiply(size)
        elif role == "numeral":
            self.current = (self.current or 0.0) + size
        elif role == "vague":
            self.current, self.vague = size, True
        elif role == "noun":
            self.current = (self.current or 1.0) * size
        elif role == "fraction" and self.joined and self.current is None:
            self.total += size * self.scale  # "a million and a half"
        elif role == "fraction" and self.joined:
            self.current = (self.current or 0.0) + size  # "one and a half million"
        elif role == "fraction":
            self.current = (self.current or 1.0) * size  # "three quarters of a million"
        if word not in ("a", "an"):
            self.joined = word == "and"

    def _multiply(self, size: float) -> None:
        if self.vague or size == 100:
            self.current = (self.current or 1.0) * size  # "several hundred", "two hundred and six thousand"
        elif self.current is None and self.total:
            self.total *= size  # "five hundred thousand million"
        else:
            self.total, self.current = self.total + (self.current or 1.0) * size, None
        self.scale = size

    def amount(self) -> Amount:
        value = self.total + (self.current or 0.0)
        return Amount(round(value, 6) if value >= 1 else value, self.vague)


@lru_cache(maxsize=8192)
def amount(core: str) -> Amount | None:
    """The value of a bare figure, or None where it is only a scale without a numeral ("million").

    >>> amount("half a million"), amount("several dozen").value
    (Amount(value=500000.0, vague=False, share=False), 36.0)
    """
    core = core.lower()
    mixed = _MIXED.match(core)
    if mixed:
        whole, top, bottom = (int(digit) for digit in mixed.groups())
        rest = _add_up(["1", *words_of(core[mixed.end() :])])
        return Amount((whole + top / (bottom or 1)) * rest.value)
    many = _MANY.fullmatch(core)
    if many:
        return Amount(2 * _number(many[1], False), vague=True)
    ratio = RATIO.fullmatch(core)
    if ratio and (part := amount(ratio[1])) and (of := amount(ratio[4])) and not part.vague:
        return Amount(part.value / (of.value or 1.0), share=True)
    words = words_of(core)
    if len(words) == 1 and words[0] in english.SCALES:
        return None
    share = _ROLES.get(words[-1], ("", 0.0))[0] == "fraction" and "and" not in words
    return _add_up(words)._replace(share=share)


def _add_up(words: list[str]) -> Amount:
    total = _Sum()
    for word, after in zip_longest(words, words[1:], fillvalue=""):
        total.add(word, after in SCALES)
    return total.amount()

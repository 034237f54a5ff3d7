"""Quantities in English text: where they stand, what they are worth, what kind they are.

Conventions of the spans:
- A span begins with the qualifier words ("more than 1,500", "between 300 and 400") and ends with the figure or the
  words behind it that qualify it ("300 or so", "500+"). It never holds the counted noun, and never the "of" before
  it: "thousands of families" gives "thousands", "a couple of clinics" gives "a couple".
- Verbs that qualify ("exceeds 9,700", "climbed past 200", "is estimated at") lie outside the span, since rules read
  verbs; their qualifier holds all the same.
- "from 38 to 41" after a verb of change is two figures, else one range. "three and four" is always two.
- A currency sign before the figure and a range of two ends with a common unit belong to the span.
- A figure given in words and again in brackets ("four (4)") is one number; brackets around a lone one
  ("(26,898) people") belong to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from indicators.text import number_kinds as kinds
from indicators.text.english_numbers import (
    CHANGE,
    COUNTED,
    MONTHS,
    NOT_COUNTED,
    RANGE_NOUNS,
    SHORT_MONTHS,
)
from indicators.text.fold import ascii_re, fold
from indicators.text.number_context import LEFT, Figure
from indicators.text.number_grammar import PARTS, TOKEN
from indicators.text.number_joins import Number, with_bases, with_brackets
from indicators.text.number_readings import read

__all__ = ["Number", "find_numbers"]


_CHANGED = ascii_re(rf"\b(?:{CHANGE}|toll)\b(?:[ \n]+[\w',%$\0-]+){{0,5}}[ \n]+$", re.IGNORECASE)
_RANGED = ascii_re(rf"\b{RANGE_NOUNS}[ \n]+$", re.IGNORECASE)
_GLUED_MONEY = ascii_re(r"[A-Z][A-Za-z]{0,3}\d")
_MONTH_FIRST = ascii_re(rf"({MONTHS}|{SHORT_MONTHS})\.?\s+(\d{{1,2}})")
_FIGURE_GOES_ON = ascii_re(r"[.,]\d|[ \n](?:million|thousand|billion|lakh|crore|per ?cent)\b|[ ]?%")
_NEXT_WORD = ascii_re(r"[ \n]{1,3}([A-Za-z]+)")
_IN = ascii_re(r"\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Ll]ast)[ \n]$")
_DIGITS = ascii_re(r"\d+")
_FRACTION = ascii_re(r"([1-9])[ ]?/[ ]?([2-9]|10)")
_OF = ascii_re(r"[ \n]of\b")
_DOT_GROUP = ascii_re(r"[1-9]\d{0,2}\.\d{3}")
_ALSO = ascii_re(r",? (?:and|or|to) |, ")
_INHERITED = frozenset(("age", "label"))
_QUALIFIED = frozenset(("count", "share", "percent", "money"))


def find_numbers(text: str, skip: Sequence[tuple[int, int]] = ()) -> list[Number]:
    """Every quantity of the text, in order, without overlaps; `skip` lists spans (dates) that hold none.

    >>> [(n.value, n.qualifier) for n in find_numbers("More than 1,500 died, thousands fled")]
    [(1500.0, 'at_least'), (2000.0, 'vague')]
    """
    folded = _blanked(fold(text), skip)
    data = folded.encode("ascii")
    numbers: list[Number] = []
    position = 0
    while span := TOKEN.find(data, position):
        position = _note(folded, *span, numbers)
    return with_bases(folded, with_brackets(folded, numbers))


def _blanked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with what stands in the spans made unreadable."""
    parts, last = [], 0
    for start, end in sorted(spans):
        if end > last:
            start = max(start, last)
            parts += [text[last:start], "\0" * (end - start)]
            last = end
    return "".join([*parts, text[last:]]) if parts else text


def _note(text: str, start: int, end: int, numbers: list[Number]) -> int:
    """Note the number found at [start, end); returns where to go on, which is sooner if the find held more than one."""
    token = text[start:end]
    reading = read(token, _growth(text, start, token))
    goes_on = end
    if reading is None and _GLUED_MONEY.match(token) and (money := PARTS.match(text, start)):
        reading, goes_on = read(money[0]), money.end()
    if reading is None:
        return _skip_special(text, start, end, numbers)
    figure = Figure(text, start + reading.start, start + reading.end, reading)
    if reading.share and kinds.is_span_of_time(figure):
        reading = read(token, None, ratio=False) or reading
        figure = Figure(text, start + reading.start, start + reading.end, reading)
    number = _number(figure, numbers)
    if number is not None:
        numbers.append(number)
    return goes_on if reading.split is None else start + reading.split


def _growth(text: str, start: int, token: str) -> float | None:
    """How many times A must B at least be, for the "A to B" at `start` to tell of a change and not of a range.

    Any: "raising the toll from 38 to 41". Three times: "rose by 200 to 1,400". None where no verb of change is near.
    """
    if token[0] in "fF" and token[:5].lower() == "from ":
        left = text[max(0, start - LEFT) : start]
        return 1.0 if _CHANGED.search(left) and not _RANGED.search(left) else None
    return 3.0 if text[start - 3 : start] == "by " else None


def _skip_special(text: str, start: int, end: int, numbers: list[Number]) -> int:
    """Note a date, a time, a phone or a name with digits; returns where to go on.

    "In June 16 people" and "May 7,000" are a month and a figure after it, not a day.
    """
    token = text[start:end]
    kind = kinds.special(token)
    month = _MONTH_FIRST.match(token)
    if (
        kind == "date"
        and month
        and (_FIGURE_GOES_ON.match(text, end) or int(month[2]) > 31 or _in_month(text, start, end))
    ):
        return start + month.end(1)
    digits = _DIGITS.search(token)
    fraction = _FRACTION.fullmatch(token)
    if fraction is not None and _OF.match(text, end) and int(fraction[1]) < int(fraction[2]):
        value = int(fraction[1]) / int(fraction[2])
        numbers.append(Number(start, end, (start, end), value, value, value, "exact", "share"))
    elif digits is not None:
        value = float(digits[0])
        numbers.append(Number(start, end, (start, end), value, value, value, "exact", kind))
    return end


def _in_month(text: str, start: int, end: int) -> bool:
    counted = _NEXT_WORD.match(text, end)
    return (
        counted is not None
        and counted[1].lower() in COUNTED
        and _IN.search(text, max(0, start - 12), start) is not None
    )


def _number(figure: Figure, numbers: list[Number]) -> Number | None:
    """The figure as a number, or None where its words are none; `numbers` are those before it."""
    kind = kinds.kind_of(figure)
    if not kind:
        return None
    text, reading, begin, end = figure.text, figure.reading, figure.start, figure.end
    core = (begin - reading.start + reading.core[0], begin - reading.start + reading.core[1])
    value, low, high, qualifier = reading.value, reading.low, reading.high, reading.qualifier
    if kind == "count":
        if numbers and numbers[-1].kind in _INHERITED and _goes_on(text, numbers[-1], begin, end):
            kind = numbers[-1].kind
        scale = 1.0
        if figure.core[-1] == "m" and kinds.is_metres(text, core[1]):
            kind, scale = "distance", 1e-6
        elif "." in figure.core and figure.counts_something() and _DOT_GROUP.fullmatch(figure.core):
            scale = 1000.0
        if scale != 1.0:
            value, low, high = value * scale, low and low * scale, high and high * scale
    if qualifier == "at_most" and _UP_TO.match(text, begin) and _GONE.search(text, max(0, begin - 12), begin):
        begin, qualifier, low, high = core[0], "exact", value, value  # "the toll has gone up to 115"
    took_over = _OVER.match(text, begin) and _TOOK.search(text, max(0, begin - 10), begin)
    if qualifier == "at_least" and took_over and _LOCALITY.match(text, end):
        begin, qualifier, low, high = core[0], "exact", value, value  # "took over 12 villages"
    if qualifier == "exact" and kind in _QUALIFIED:
        outer = figure.outer_qualifier()
        if outer is not None:
            qualifier = outer
            low, high = (value if outer == "at_least" else None), (value if outer == "at_most" else None)
    return Number(begin, end, core, value, low, high, qualifier, kind)


_OVER, _TOOK = ascii_re(r"over ", re.IGNORECASE), ascii_re(r"\b(?:took|taken|takes?|taking|handed) $", re.IGNORECASE)
_LOCALITY = ascii_re(
    r" (?:[a-z-]+ )?(?:villages|towns|neighbou?rhoods|districts|bases|posts|positions|settlements|areas)\b"
)
_UP_TO = ascii_re(r"up to ", re.IGNORECASE)
_GONE = ascii_re(
    r"\b(?:gone|went|goes|going|go|shot|rose|risen|climbed|creeping|crept|revised|adjusted|moved|driven|pushed) $",
    re.IGNORECASE,
)


_LIST_IS_OVER = ascii_re(r"\band \d{1,2},? and $")


def _goes_on(text: str, last: Number, start: int, end: int) -> bool:
    """Whether the figure is of one kind with the last ("Phases 3 and 4"): joined to it, and nothing to count behind."""
    if last.kind == "age" and _LIST_IS_OVER.search(text, max(0, last.start - 12), start):
        return False  # "two children aged 9 and 14, and 89 were hurt"
    if _ALSO.fullmatch(text, last.end, start) is None:
        return False
    word = _NEXT_WORD.match(text, end)
    return word is None or word[1].lower() in NOT_COUNTED

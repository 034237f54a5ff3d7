"""A written quantity taken apart, without regard to what stands around it: figure, qualifier, bounds, range.

A `Reading` holds offsets relative to the expression, so that equal expressions are worked out once.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from indicators.text import english_numbers as english
from indicators.text.fold import ascii_re
from indicators.text.number_grammar import PARTS, any_of
from indicators.text.number_values import RATIO, SCALES, Amount, amount, words_of

_PLAIN = ascii_re(r"\d{1,15}|\d{1,3}(?:,\d{3}){1,4}")
_ALONE = frozenset(("dozen", "hundred", "thousand"))  # "Dozen killed": a counted noun must follow
_TRAILING_OF = ascii_re(r"\s+of$")
_QUALIFIER = ascii_re(
    "|".join(
        [f"(?P<{name}>\\b(?:{any_of(phrases)})(?!\\w))" for name, phrases in english.QUALIFIERS.items()]
        + [f"(?P<sign_{i}>{re.escape(sign)})" for i, sign in enumerate(english.QUALIFIER_SIGNS)]
    ),
    re.IGNORECASE,
)
_SIGN_CLASSES = list(english.QUALIFIER_SIGNS.values())
_SUFFIXES = [(name, ascii_re(any_of(suffixes), re.IGNORECASE)) for name, suffixes in english.SUFFIX_QUALIFIERS.items()]


class Reading(NamedTuple):
    """An expression taken apart. Spans are relative to it; `split` is where a second, separate figure begins."""

    start: int
    end: int
    core: tuple[int, int]
    value: float
    low: float | None
    high: float | None
    qualifier: str
    share: bool
    money: bool
    split: int | None


@lru_cache(maxsize=1024)
def qualifier_of(words: str) -> str:
    """The one qualifier that stacked words amount to: bounds outweigh "about", the first bound outweighs a second.

    >>> qualifier_of("at least some "), qualifier_of("an estimated ")
    ('at_least', 'approximately')
    """
    names = [
        name if not name.startswith("sign_") else _SIGN_CLASSES[int(name[5:])]
        for name in (match.lastgroup or "" for match in _QUALIFIER.finditer(words))
    ]
    bounds = [name for name in names if name != "approximately"]
    return (bounds or names or ["exact"])[0]


def read(expression: str, grows: float | None = None, ratio: bool = True) -> Reading | None:
    """Take an expression apart; None where it is not one.

    `grows`: words before it tell of a change, so that "A to B" is two figures where B is more than so many times A.
    `ratio`: whether "two in three" may be a share.
    """
    lead, _, figure = expression.rpartition(" ")
    if _PLAIN.fullmatch(figure) and (alike := _led_by(lead)):
        return _with_value(alike, float(figure.replace(",", "")), len(expression))
    return _read(expression, grows, ratio)


@lru_cache(maxsize=8192)
def _read(expression: str, grows: float | None, ratio: bool) -> Reading | None:
    parts = PARTS.fullmatch(expression)
    return None if parts is None else _reading(parts, grows, ratio)


@lru_cache(maxsize=1024)
def _led_by(words: str) -> Reading | None:
    """What any plain figure behind these words reads as ("", "more than"), told by a sample; None where they hold more.

    Most figures are such: nothing but the words before the digits needs to be taken apart, and those repeat.
    """
    sample = f"{words} 7".lstrip(" ")
    reading = _read(sample, None, True)
    if reading is None or reading.core != (len(sample) - 1, len(sample)) or reading.end != len(sample):
        return None
    return None if reading.share or reading.money or reading.split is not None else reading


def _with_value(sample: Reading, value: float, end: int) -> Reading:
    low, high = (None if bound is None else value for bound in (sample.low, sample.high))
    return Reading(sample.start, end, (sample.core[0], end), value, low, high, sample.qualifier, False, False, None)


def _reading(parts: re.Match[str], grows: float | None, may_be_ratio: bool) -> Reading | None:
    text = parts["first"]
    core = parts.span("first")
    frame = parts["frame"].strip().lower()
    words = parts["inner"] if frame else parts["qualifiers"] + parts["inner"]
    start = parts.start("inner") if frame else 0
    ratio = RATIO.fullmatch(text.lower())
    if ratio is not None and not (may_be_ratio and _is_share(ratio)):
        # "two in three days": a figure, and a second one that is read on its own.
        core = (core[0], core[0] + ratio.end(1))
        first = amount(ratio[1])
        return first and _single(first, words, "", start, core, parts, core[0] + ratio.start(4))
    first = amount(text)
    if first is None:
        if not words and not parts["suffix"] and text.lower() not in _ALONE:
            return None
        first = Amount(float(SCALES[text.lower()]))
    if parts["second"] is None:
        if not parts["suffix"]:
            core = (core[0], core[1] - len(text) + len(_TRAILING_OF.sub("", text)))
        return _single(first, words, parts["suffix"], start, core, parts, None)
    ends = _range(parts, first, frame, grows)
    if ends is None:
        return _single(first, words, "", start, core, parts, parts.start("qualifiers_2"))
    low, high = ends
    return Reading(0, parts.end(), (core[0], parts.end("second")), (low + high) / 2, low, high, "range", first.share,
                   bool(parts["money"] or parts["money_2"]), None)  # fmt: skip


def _single(
    first: Amount, words: str, suffix: str, start: int, core: tuple[int, int], parts: re.Match[str], split: int | None
) -> Reading:
    qualifier = qualifier_of(words) if words else "exact"
    if suffix and qualifier in ("exact", "approximately"):
        qualifier = next(name for name, pattern in _SUFFIXES if pattern.fullmatch(suffix))
    if first.vague:
        qualifier = "vague"
    low = first.value if qualifier in ("exact", "at_least", "vague") else None
    high = first.value if qualifier in ("exact", "at_most", "nearly") else None
    end = parts.end() if suffix else core[1]
    named = "approximately" if qualifier == "nearly" else qualifier
    return Reading(start, end, core, first.value, low, high, named, first.share, bool(parts["money"]), split)


def _range(parts: re.Match[str], first: Amount, frame: str, grows: float | None) -> tuple[float, float] | None:
    """Both ends, where the second figure is the upper end of a range and not a figure of its own."""
    second = amount(parts["second"])
    join = parts["join"].strip().lower()
    if second is None or first.vague or second.vague or first.share != second.share:
        return None
    if (join == "and") != (frame == "between"):
        return None
    bound = qualifier_of(parts["qualifiers_2"]) if parts["qualifiers_2"] else ""
    if bound == "at_least" or (bound == "at_most" and join == "or"):
        return None
    high = second.value
    low = _scale_shared(parts["first"], first.value, high, parts["second"])
    if low >= high or (join == "to" and grows is not None and high > grows * low and not parts["qualifiers"]):
        return None
    if join == "or" and high > 2 * low + 1:
        return None
    return low, high


def _is_share(ratio: re.Match[str]) -> bool:
    """Whether "A in B" is a share: small, written alike, and out of a number that shares are told in."""
    part, whole = amount(ratio[1]), amount(ratio[4])
    if part is None or whole is None or part.value >= whole.value or ratio[1][0].isdigit() != ratio[4][0].isdigit():
        return False
    return bool(ratio[3]) or whole.value in (10, 100) or whole.value <= (9 if ratio[2] == "in" else 5)


def _scale_shared(first: str, low: float, high: float, second: str) -> float:
    """The lower end of a range in the scale of the upper: "three to four thousand", "40-50,000"."""
    words = words_of(second)
    if not words or any(word in SCALES for word in words_of(first)):
        return low
    scale = 1.0
    for word in reversed(words):
        if word not in SCALES:
            break
        scale *= SCALES[word]
    if scale > 1:
        return low * scale if low < high / scale else low
    lead = high / 1000
    if second.strip().endswith(",000") and "," not in first and low < lead <= 3 * low:
        return low * 1000
    return low

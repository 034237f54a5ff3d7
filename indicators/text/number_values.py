"""The value of a written quantity, without regard to what stands around it: "half a million" is 500,000.

A `Reading` holds offsets relative to the expression, so that equal expressions are worked out once.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from indicators.text import english_numbers as english
from indicators.text.number_grammar import PARTS, any_of

_WORD = re.compile(r"[a-z]+|\d[\d.,' ]*\d|\d|[\x11-\x15]")
_VULGAR = {"\x11": 1 / 2, "\x12": 1 / 4, "\x13": 3 / 4, "\x14": 1 / 3, "\x15": 2 / 3}
_NUMERALS = {**english.UNITS, **english.TEENS, **english.TENS}
_SCALES = {**english.SCALES, **{f"{word}s": size for word, size in english.SCALES.items()}, **english.SHORT_SCALES}
_FRACTIONS = {**english.FRACTIONS, **{f"{word}s": size for word, size in english.FRACTIONS.items()}}
_ALONE = frozenset(("dozen", "hundred", "thousand"))  # "Dozen killed": the reader of kinds asks for a counted noun
_DECIMAL_COMMA = re.compile(r"\d+,\d{1,2}")
_GROUPING = re.compile(r"[,' ](?=\d)")
_MIXED = re.compile(r"(\d{1,2})[ -](\d)/(\d)")
_RATIO = re.compile(r"(.+?)\s+(out\s+of|in|of(?=\s+every))(\s+every)?\s+(.+)", re.DOTALL)
_MANY = re.compile(r"([\d,]+)s(?:\s+of)?")  # "1000s of"
_TRAILING_OF = re.compile(r"\s+of$")
_QUALIFIER = re.compile(
    "|".join(
        [f"(?P<{name}>\\b(?:{any_of(phrases)})(?!\\w))" for name, phrases in english.QUALIFIERS.items()]
        + [f"(?P<sign_{i}>{re.escape(sign)})" for i, sign in enumerate(english.QUALIFIER_SIGNS)]
    ),
    re.IGNORECASE,
)
_SIGN_CLASSES = list(english.QUALIFIER_SIGNS.values())
_SUFFIXES = [
    (name, re.compile(any_of(suffixes), re.IGNORECASE)) for name, suffixes in english.SUFFIX_QUALIFIERS.items()
]


class Amount(NamedTuple):
    """A bare figure: its value, whether its words are vague ("dozens") and whether it is a share of something."""

    value: float
    vague: bool = False
    share: bool = False


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


def _number(digits: str, scaled: bool) -> float:
    if digits.count(".") > 1:
        return float(digits.replace(".", ""))
    if scaled and _DECIMAL_COMMA.fullmatch(digits):
        return float(digits.replace(",", "."))
    return float(_GROUPING.sub("", digits))


def _add_up(words: list[str]) -> Amount:
    """The value of numerals, scales, fractions and vague plurals in the order in which they are written."""
    total, current, last_scale = 0.0, 0.0, 1.0
    pending = False  # whether `current` holds a numeral that waits for its scale
    vague, previous = False, ""
    for index, word in enumerate(words):
        if word in _NUMERALS:
            current, pending = current + _NUMERALS[word], True
        elif word[0].isdigit():
            scaled = index + 1 < len(words) and words[index + 1] in _SCALES
            current, pending = current + _number(word, scaled), True
        elif word in _VULGAR:
            current, pending = current + _VULGAR[word], True
        elif word in _FRACTIONS:
            if previous == "and" and not pending and total:
                total += _FRACTIONS[word] * last_scale  # "a million and a half"
            elif previous == "and":
                current += _FRACTIONS[word]  # "one and a half million"
            else:
                current, pending = (current or 1.0) * _FRACTIONS[word], True
        elif word in ("hundred", "hundreds") and not vague and previous not in _SCALES:
            if word == "hundreds" and not pending:
                current, vague = 2.0, True
            current, pending, last_scale = (current or 1.0) * 100, True, 100.0
        elif word in english.PLURALS and (vague or not pending):
            current = (current if pending or vague else 2.0) * english.PLURALS[word]
            vague, pending = True, True
        elif word in _SCALES and vague:
            current *= _SCALES[word]
        elif word in _SCALES:
            last_scale = float(_SCALES[word])
            if pending or not total:
                total, current, pending = total + (current or 1.0) * last_scale, 0.0, False
            else:
                total *= last_scale  # "five hundred thousand million"
        elif word in english.VAGUE:
            current, vague = float(english.VAGUE[word]), True
        elif word in english.EXACT_NOUNS:
            current, pending = (current or 1.0) * english.EXACT_NOUNS[word], True
        if word not in ("a", "an"):
            previous = word
    value = total + current
    return Amount(round(value, 6) if value >= 1 else value, vague)


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
        rest = _add_up(["1", *_WORD.findall(core[mixed.end() :])])
        return Amount((whole + top / (bottom or 1)) * rest.value)
    many = _MANY.fullmatch(core)
    if many:
        return Amount(2 * _number(many[1], False), vague=True)
    ratio = _RATIO.fullmatch(core)
    if ratio and (part := amount(ratio[1])) and (whole_ := amount(ratio[4])) and not part.vague:
        return Amount(part.value / (whole_.value or 1.0), share=True)
    words = _WORD.findall(core)
    if len(words) == 1 and words[0] in english.SCALES:
        return None
    found = _add_up(words)
    share = words[-1] in _FRACTIONS and "and" not in words
    return Amount(found.value, found.vague, share)


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


def _is_share(ratio: re.Match[str]) -> bool:
    """Whether "A in B" is a share: small, written alike, and out of a number that shares are told in."""
    part, whole = amount(ratio[1]), amount(ratio[4])
    if part is None or whole is None or part.value >= whole.value or ratio[1][0].isdigit() != ratio[4][0].isdigit():
        return False
    return bool(ratio[3]) or whole.value in (10, 100) or whole.value <= (9 if ratio[2] == "in" else 5)


def _scale_shared(first: str, low: float, high: float, second: str) -> float:
    """The lower end of a range in the scale of the upper: "three to four thousand", "40-50,000"."""
    words = _WORD.findall(second.lower())
    if not words or any(word in _SCALES for word in _WORD.findall(first.lower())):
        return low
    scale = 1.0
    for word in reversed(words):
        if word not in _SCALES:
            break
        scale *= _SCALES[word]
    if scale > 1:
        return low * scale if low < high / scale else low
    lead = high / 1000
    if second.strip().endswith(",000") and "," not in first and low < lead <= 3 * low:
        return low * 1000
    return low


@lru_cache(maxsize=8192)
def read(expression: str, changed: bool = False, ratio: bool = True) -> Reading | None:
    """Take an expression apart; None where it is not one.

    `changed`: words before it tell of a change, so that "from A to B" is two figures. `ratio`: whether "two in three"
    may be a share.
    """
    parts = PARTS.fullmatch(expression)
    return None if parts is None else _reading(parts, changed, ratio)


def _reading(parts: re.Match[str], changed: bool, may_be_ratio: bool) -> Reading | None:
    text = parts["first"]
    core = parts.span("first")
    frame = parts["frame"].strip().lower()
    words = parts["inner"] if frame else parts["qualifiers"] + parts["inner"]
    start = parts.start("inner") if frame else 0
    ratio = _RATIO.fullmatch(text.lower())
    if ratio is not None and not (may_be_ratio and _is_share(ratio)):
        # "two in three days": a figure, and a second one that is read on its own.
        core = (core[0], core[0] + ratio.end(1))
        first = amount(ratio[1])
        return first and _single(first, words, "", start, core, parts, core[0] + ratio.start(4))
    first = amount(text)
    if first is None:
        if not words and not parts["suffix"] and text.lower() not in _ALONE:
            return None
        first = Amount(float(_SCALES[text.lower()]))
    if parts["second"] is None:
        if not parts["suffix"]:
            core = (core[0], core[1] - len(text) + len(_TRAILING_OF.sub("", text)))
        return _single(first, words, parts["suffix"], start, core, parts, None)
    ends = _range(parts, first, frame, changed)
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


def _range(parts: re.Match[str], first: Amount, frame: str, changed: bool) -> tuple[float, float] | None:
    """Both ends, where the second figure is the upper end of a range and not a figure of its own."""
    second = amount(parts["second"])
    join = parts["join"].strip().lower()
    if second is None or first.vague or second.vague or first.share != second.share:
        return None
    if (join == "and") != (frame == "between") or (join == "to" and changed and not parts["qualifiers"]):
        return None
    bound = qualifier_of(parts["qualifiers_2"]) if parts["qualifiers_2"] else ""
    if bound == "at_least" or (bound == "at_most" and join == "or"):
        return None
    high = second.value
    low = _scale_shared(parts["first"], first.value, high, parts["second"])
    if low >= high:
        return None
    if join == "or" and high > 2 * low + 1:
        return None
    return low, high

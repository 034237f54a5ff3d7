"""A number, and figures joined with what stands beside them: brackets that say them again, the base of a share."""

from __future__ import annotations

from typing import NamedTuple

from indicators.text.english_numbers import NOT_COUNTED
from indicators.text.fold import ascii_re


class Number(NamedTuple):
    """A quantity found in a text.

    `start`, `end` bound it with its qualifier words, `core` bounds the bare figure. `value` is the best single
    figure, `low` and `high` the inclusive bounds that the words imply. `qualifier` is one of the model's. `kind` is
    "count", or what it is instead: "share" (value is the fraction), "percent" (value is out of 100), "year", "age",
    "date", "time", "duration", "distance", "area", "volume", "weight", "speed", "temperature", "power", "money",
    "magnitude", "ordinal", "label", "attribute" ("25-bed"), "times", "score", "phone", "coordinate", "reference",
    "pronoun" ("one another"), "zero". A share of a stated base ("half of the 90 clinics") is one count; `base` is
    the number of the base.
    """

    start: int
    end: int
    core: tuple[int, int]
    value: float
    low: float | None
    high: float | None
    qualifier: str
    kind: str = "count"
    base: Number | None = None


_TO_BASE = ascii_re(
    r"(?: per ?cent|%| percent)?(?: of)?(?: (?:the|its|their|his|her|our|these|those|all|an?|that|this))?"
    r"(?: [A-Za-z][\w'-]*){0,4}(?: of)? ?"
)
_OWNERS = (["the"], ["its"], ["their"], ["his"], ["her"], ["our"])  # "half its 300 beds"
_NO_BASE = NOT_COUNTED - {"of", "that", "but"} | {"people", "killed", "dead", "injured", "displaced", "wounded", "last"}
_BRACKETED = 100  # below it, a number in brackets may be the mark of a list or of a note
_ALONE = ascii_re(r"(?:^|\n|[,;.] |\band |\b(?P<total>of|total|least|than|about|some|other|another|further) )\($")
_COUNTS = ascii_re(r"\) (?!of\b|and\b|or\b|in\b|at\b|on\b|to\b|by\b)[a-z]")


def with_brackets(text: str, numbers: list[Number]) -> list[Number]:
    """Figures with the brackets that say them again ("four (4)") or hold them alone ("a total of (26,898) people")."""
    if "(" not in text:
        return numbers
    found: list[Number] = []
    for number in numbers:
        start, end = number.start, number.end
        before = found[-1] if found else None
        if number.kind != "count" or text[start - 1 : start] != "(" or text[end : end + 1] != ")":
            found.append(number)
        elif before and before.kind == "count" and before.value == number.value and before.end == start - 2:
            found[-1] = before._replace(end=end + 1)
        elif (
            _COUNTS.match(text, end)
            and (alone := _ALONE.search(text, max(0, start - 8), start))
            and (number.value >= _BRACKETED or alone["total"] or (before and text[before.start] == "("))
        ):
            found.append(number._replace(start=start - 1, end=end + 1))
        else:
            found.append(number)
    return found


def with_bases(text: str, numbers: list[Number]) -> list[Number]:
    """Shares joined with the figure that they are a share of, where one phrase states it."""
    joined: list[Number] = []
    for number in numbers:
        share = joined[-1] if joined else None
        if (
            share is not None
            and number.kind == "count"
            and share.kind in ("share", "percent")
            and number.start - share.end <= 80
            and _states_base(text[share.end : number.start])
        ):
            joined[-1] = _of_base(share, number)
        else:
            joined.append(number)
    return joined


def _states_base(between: str) -> bool:
    """Whether the words from a share to a figure make the figure its base: "of the city's", "the population of"."""
    words = between.replace("\n", " ")
    if _TO_BASE.fullmatch(words) is None:
        return False
    inner = [word for word in words.lower().replace("%", " ").split() if word not in ("per", "cent", "percent")]
    of_a_whole = "of" in inner[:1] + inner[-1:] or inner[:1] in _OWNERS or "'s" in words
    return of_a_whole and not _NO_BASE.intersection(inner)


def _of_base(share: Number, base: Number) -> Number:
    fraction = share.value / 100 if share.kind == "percent" else share.value
    value = round(fraction * base.value, 6)
    qualifier = share.qualifier if share.qualifier != "exact" else base.qualifier
    low = value if qualifier in ("exact", "at_least", "vague") else None
    high = value if qualifier in ("exact", "at_most") else None
    if qualifier == "range":
        scale = 100 if share.kind == "percent" else 1
        low = (share.low if share.low is not None else share.value) / scale * (base.low or base.value)
        high = (share.high if share.high is not None else share.value) / scale * (base.high or base.value)
    return Number(share.start, base.end, (share.core[0], base.core[1]), value, low, high, qualifier, "count", base)

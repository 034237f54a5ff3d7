"""Find the dates of a text and say which days they mean.

`find_dates` scans the whole text once, then goes through what it found in order: a date that bears its year is itself,
a weekday counts from the day of publication, "the following day" from the date before it. Where the sentence looks
ahead ("is expected on Wednesday") an open expression is read forwards.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from indicators.text.date_meanings import Basis, Days, Kind, Meaning, Setting
from indicators.text.date_rules import SCAN, expression
from indicators.text.date_tense import looks_ahead
from indicators.text.fold import fold


class DateMention(NamedTuple):
    """A date expression at `text[start:end]` with its first and last day, None where nothing fixes them."""

    start: int
    end: int
    first: date | None
    last: date | None
    kind: Kind
    future: bool
    anaphoric: bool
    basis: Basis


_CUT = frozenset({"month", "year", "quarter", "season", "part of month", "week"})
# "In May 3 people died", "the 2000 soldiers": a figure that counts what follows it.
_COUNTED = re.compile(
    r"[ \n](?:[a-z]+ )?(?:people|persons|civilians|men|women|children|soldiers|troops|fighters|villagers|families|"
    r"households|homes|houses|others|dead|injured|wounded|percent|per cent|dollars|miles|km|kilometres|kilometers|"
    r"metres|meters|tons|tonnes|refugees|workers|employees|jobs|shares|points|votes)\b"
)
_NAME_AFTER = re.compile(r" [A-Z][a-z]+")
_NO_DATE_AFTER = re.compile(r"[ -]?(?:Mosque|Times|Telegraph|Herald|Night Live)|-?year-old|%")
_BEFORE_MAY = re.compile(
    r"\b(?:in|since|until|till|by|of|from|to|through|during|before|after|for|and|or|between|last|this|next|late|early|"
    r"mid|every|throughout|[A-Z][a-z]+(?: and|,|-|/))[ \n-]$", re.IGNORECASE
)  # fmt: skip
_AFTER_MAY = re.compile(r"'s\b| (?:was|saw|has|had|is|were|to)\b|[,.;:)-]")
_NAMES = frozenset({"may", "march", "april", "june", "august"})


def _candidates(text: str, data: bytes) -> list[tuple[int, int, Meaning]]:
    found = []
    position, size = 0, len(data)
    while position < size:
        match = SCAN.search(data, position)
        if match is None:
            break
        start, end = match.span()
        position = end
        read = expression(text[start:end])
        if read is None:
            # The longest words are none: perhaps a shorter expression begins within them.
            position = start + 1
            continue
        first, last = start + read.start, start + read.end
        if _is_date(text, first, last):
            found.append((first, last, read.meaning))
    return found


def _is_date(text: str, start: int, end: int) -> bool:
    """Whether the words around leave it a date."""
    before, after = text[max(start - 1, 0) : start], text[end : end + 24]
    if (before and before in "$#@_&") or (before in "." and start > 1 and text[start - 2].isdigit()):
        return False
    words = text[start:end]
    lower = words.lower()
    if lower in _NAMES:
        if _NAME_AFTER.match(after):
            return False
        if not _BEFORE_MAY.search(text[max(start - 16, 0) : start]):
            return lower not in ("may", "march") and _AFTER_MAY.match(after) is not None
        return True
    if _NO_DATE_AFTER.match(after):
        return False
    if words[-1].isdigit() and (
        after[:1] in ("%",) or (after[:1] in ",." and after[1:2].isdigit()) or _COUNTED.match(after)
    ):
        return False
    return True


def find_dates(text: str, published: date | None = None) -> list[DateMention]:
    """Every date expression of a text, in order, none overlapping another.

    Days are resolved against `published`; without it only what the text itself fixes is, and the others have no days.
    The span leaves out prepositions ("since", "on") and takes in the words of the expression ("the past ten days").
    """
    folded = fold(text)
    found = _candidates(folded, folded.encode("ascii", "replace"))
    if not found:
        return []
    month_first = _writes_month_first(folded)
    mentions: list[DateMention] = []
    reference: Days | None = None
    near: date | None = None
    empty = Setting(published, month_first=month_first)
    for start, end, meaning in found:
        setting = empty._replace(reference=reference, near=near if published is None else None)
        ahead = meaning.tense == "future"
        if meaning.tense == "open" and published is not None and meaning.basis != "text":
            ahead = looks_ahead(folded, start, end)
        days = meaning.resolve(setting._replace(forward=ahead))
        first, last = days if days else (None, None)
        if last is not None and published is not None:
            if meaning.kind in _CUT and not ahead and last > published >= (first or last):
                last = published
            ahead = ahead or (first is not None and first > published)
        mentions.append(
            DateMention(start, end, first, last, meaning.kind, ahead, meaning.basis == "reference", meaning.basis)
        )
        if days is not None and meaning.kind != "window":
            reference = (first, last)  # type: ignore[assignment]
            if meaning.basis in ("text", "year", "reference"):
                near = first or last
    return mentions


_NUMERIC = re.compile(r"\b([0-9]{1,2})/([0-9]{1,2})/(?:[0-9]{4}|[0-9]{2})\b")


def _writes_month_first(text: str) -> bool:
    """Whether 03/25/2024 occurs in the text, and 25/03/2024 does not."""
    pairs = [(int(a), int(b)) for a, b in _NUMERIC.findall(text)] if "/" in text else []
    return any(b > 12 for _, b in pairs) and not any(a > 12 for a, _ in pairs)


_WHY: dict[Basis, str] = {
    "text": "the words give the year themselves",
    "year": "the words give no year: the latest on or before publication, or the year that the text fixes",
    "published": "counted from the day of publication",
    "reference": "counted from the date that the text named before",
}


def explain_date(mention: DateMention) -> str:
    """One line for people: the days of a mention and what they were counted from."""
    if mention.last is None:
        return f"{mention.kind}: no day is fixed ({_WHY[mention.basis]})"
    first = mention.first.isoformat() if mention.first else "an unknown day"
    days = first if mention.first == mention.last else f"{first} to {mention.last.isoformat()}"
    return f"{mention.kind}: {days}{', still to come' if mention.future else ''} ({_WHY[mention.basis]})"

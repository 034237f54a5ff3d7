"""Find the dates of a text and say which days they mean.

`find_dates` scans the whole text once, then goes through what it found in order: a date that bears its year is itself,
a weekday counts from the day of publication, "the following day" from the date before it. Where the sentence looks
ahead ("is expected on Wednesday") an open expression is read forwards. A date without a year is the latest on or
before publication unless the text fixes its year: by a year that follows in the same list, by a dated event earlier
in the sentence, or by being a narrative of other years, whose running date then goes along.
"""

from __future__ import annotations

import re
from datetime import date

from indicators.text.date_arithmetic import Days
from indicators.text.date_context import is_date, writes_month_first
from indicators.text.date_meanings import Basis, DateMention, Meaning, Setting
from indicators.text.date_scan import SCAN, expression
from indicators.text.date_stories import (
    STATED_YEAR,
    Candidate,
    has_been_before,
    is_its_end,
    is_narrative,
    listed_year,
    looks_back,
    told_date,
)
from indicators.text.date_tense import OF_FIGURES, hints_ahead, is_limit, outlook
from indicators.text.fold import ascii_re, fold

__all__ = ["DateMention", "explain_date", "find_dates"]


# Periods that hold the day of publication end there: "in December", "this year".
_CUT = frozenset({"month", "year", "quarter", "season", "part of month", "week"})
_UNDECIDED = frozenset({"open", "likely"})
# A date without a year that would lie so long ago (days), but soon ahead, is to come where nothing says otherwise.
# "By" and "until" reach further ahead.
_LONG_AGO, _SOON, _MONTHS_AHEAD = 240, 45, 120
# "Officials said today": the day on which somebody spoke is not what "the same day" goes back to.
_SAID = ascii_re(r"\b(?:said|says|told (?:\w+ ){1,3}|announced|reported|added|confirmed)(?: \w+)? $")
_COUNTED_ON = ascii_re(r"\bas (?:of|at|on) $", re.IGNORECASE)
_DAY_BEFORE = ascii_re(
    r"(?:the|a|one) (?:day|night|evening) (?:before|earlier)|the (?:previous|preceding) (?:day|night|evening)",
    re.IGNORECASE,
)
_ENDED = ascii_re(r"[.!?;]\s")
_CLOCK = ascii_re(r"\d{4} ?(?:hrs|hours|h|GMT|UTC|Hrs|HRS)\b")
""""9 May 1730 hrs" is no day of the year 1730."""
_A_WINDOW = ascii_re(r"(?:a|one) (?:single )?(?:day|week|fortnight|month|year)\b", re.IGNORECASE)
_TRAILING_FIGURE = ascii_re(r"\W*\w+$")


def find_dates(text: str, published: date | None = None) -> list[DateMention]:
    """Every date expression of a text, in order, none overlapping another.

    Days are resolved against `published`; without it only what the text itself fixes is, and the others have no days.
    The span leaves out prepositions ("since", "on") and takes in the words of the expression ("the past ten days").
    """
    folded = fold(text)
    data = folded.encode("ascii", "replace")
    found = _candidates(folded, data)
    return _resolve(folded, data, found, published) if found else []


def _candidates(text: str, data: bytes) -> list[Candidate]:
    found = []
    position, size = 0, len(data)
    while span := SCAN.find(data, position):
        start, end = span
        kept = None if _CLOCK.match(text, end - 4) else _read(text, start, end)
        line = text.find("\n", start, end) if kept is None else -1
        if line > 0 and (within := SCAN.find(data, start, line)):
            kept = _read(text, *within)  # "Update: January 16-22" above "January 16: …"
        if kept is None and (shorter := _TRAILING_FIGURE.sub("", text[start:end])):
            # "May 3 and 12" of "on May 3 and 12 people died": perhaps without its last word.
            within = SCAN.find(data, start, start + len(shorter))
            kept = _read(text, *within) if within else None
        if kept is not None:
            found.append(kept)
            position = kept[1]
        else:
            position = start + 1
            while position < size and text[position].isalnum():
                position += 1
    return found


def _read(text: str, start: int, end: int) -> Candidate | None:
    """What the scan found, as an expression, unless the words around it say that it is no date."""
    read = expression(text[start:end])
    if read is None or not is_date(text, start + read.start, start + read.end):
        return None
    return start + read.start, start + read.end, read.meaning


def _resolve(text: str, data: bytes, found: list[Candidate], published: date | None) -> list[DateMention]:
    """The days of each expression in turn, with what was named before it at hand."""
    month_first = writes_month_first(text, data, published)
    narrative = published is None or is_narrative(text, found, published)
    mentions: list[DateMention] = []
    reference: Days | None = None
    day: Days | None = None
    quarter: Days | None = None
    near: date | None = None
    span: Days | None = None
    spoken: tuple[int, Days] | None = None  # where the day of a statement ends, and that day
    dated = False  # whether the text itself gave the year of the mention before
    for index, (start, end, meaning) in enumerate(found):
        basis, year, told = meaning.basis, None, near if narrative else None
        if basis == "year":
            year = listed_year(text, found, index)
            counted = _COUNTED_ON.search(text, max(0, start - 12), start)  # a count is as fresh as its report
            if year is None and told is None and dated and published is not None and not counted:
                told = told_date(text, mentions[-1], start, end, meaning, published)
        if (
            basis == "reference"
            and spoken
            and _DAY_BEFORE.match(text, start)
            and not _ENDED.search(text, spoken[0], start)
        ):
            reference = day = spoken[1]  # "said on Tuesday that a mine had gone off the day before"
        setting = Setting(published, reference, day, quarter, year, told, span, meaning.tense == "future", month_first)
        if published is not None and basis != "text" and year is None and told is None and meaning.tense in _UNDECIDED:
            setting = setting._replace(forward=_looks_ahead(text, data, start, end, meaning, setting, published))
        back = narrative and near is not None and has_been_before(text, start)
        setting = setting._replace(back=back)
        if basis != "reference":
            dated = year is not None or told is not None or STATED_YEAR.search(text, start, end) is not None
        days = meaning.resolve(setting)
        if days is None and meaning.kind == "window" and _A_WINDOW.match(text, start):
            continue  # "lost two ships in a single day" of a story
        if days is not None and published is None and basis == "published":
            basis = "text"  # "Monday the 20th" of a story: the one nearest to where the story is
        first, last = days or (None, None)
        ahead = setting.forward
        if last is not None and published is not None:
            ahead = (ahead and not (narrative and last < published)) or (first or last) > published
            if meaning.kind in _CUT and not ahead and last > published:
                ahead = basis == "text" and hints_ahead(data, start, end) and outlook(text, start, end) > 0
                last = last if ahead else published
        mentions.append(DateMention(start, end, first, last, meaning.kind, ahead, basis == "reference", basis))
        spoke = basis == "published" and _SAID.search(text, max(0, start - 30), start)
        if spoke and first is not None and last is not None:
            spoken = (end, (first, last))
        if last is not None and meaning.kind == "day" and basis != "reference" and not spoke:
            spoken = None
        if last is not None and meaning.kind != "window" and not spoke:
            reference = (first, last)
            if first is not None and (last - first).days < 7:
                day = reference
            elif meaning.kind == "quarter":
                quarter = days
            # A war in brackets ("1992-1996") is no point of a story.
            long = meaning.kind == "range" and first is not None and (last - first).days >= 800
            back = near is not None and looks_back(text, start, end, first or last, near)
            if narrative and basis != "published" and not long and not back and not is_its_end(text, mentions, start):
                near = last if meaning.kind == "range" else first or last
                span = days if meaning.kind == "range" else None
    return mentions


_OF_AN_ATTACK = ascii_re(
    r"(?:'s)? (?:[\w-]+ )?"
    r"(?:attacks?|assault|massacre|raid|invasion|bombings?|(?:earth)?quake|coup|clashes|killings?|shooting)\b"
)
""""Triggered by the October 7 attack": it has happened."""


def _looks_ahead(
    text: str, data: bytes, start: int, end: int, meaning: Meaning, setting: Setting, published: date
) -> bool:
    """Whether an expression that may be past or future is future: by the words around it, else by what is nearer."""
    if meaning.kind == "month" and OF_FIGURES.match(text, end) and _just_past(meaning, setting, published):
        return False
    if _OF_AN_ATTACK.match(text, end):
        return False
    hinted, likely = hints_ahead(data, start, end), meaning.tense == "likely"
    if (hinted or likely) and (view := outlook(text, start, end)) >= 0 and (view > 0 or likely):
        return not (meaning.basis == "year" and meaning.kind == "day" and _just_past(meaning, setting, published))
    if meaning.basis != "year":
        return False
    past, coming = meaning.resolve(setting), meaning.resolve(setting._replace(forward=True))
    if past is None or coming is None:
        return False
    behind, ahead = (published - past[1]).days, ((coming[0] or coming[1]) - published).days
    if behind <= _LONG_AGO or ahead > _MONTHS_AHEAD:
        return False
    if text.startswith(" deadline", end):
        return True
    told_as_past, limit = outlook(text, start, end) < 0, is_limit(text, start)
    return (limit or not told_as_past) if ahead <= _SOON else limit and not told_as_past


def _just_past(meaning: Meaning, setting: Setting, published: date) -> bool:
    """Whether a day without a year was not long ago, and comes again only in a year that would have been named."""
    past, coming = meaning.resolve(setting), meaning.resolve(setting._replace(forward=True))
    return past is not None and coming is not None and (published - past[1]).days <= 90 < (coming[1] - published).days


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

"""Every form that a date takes in English: one rule a form, with the pattern that finds it and what it means.

`SCAN` is all patterns as one RE2 machine, which takes the longest of those that start first; `expression` takes what
it found apart (by the first rule that reads the whole of it) and remembers it, since texts repeat themselves.

In a pattern `<point>` stands for any day, `<date>` for a day of the calendar, `<period>` for a month, year, quarter
or season; they fill the groups `inner`, `start`, `end` and `of`, whose meaning the reader of the rule is given. A
group `lead` or `tail` holds words that must stand around the expression but are no part of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import re2

from indicators.text import date_days as days
from indicators.text import date_periods as periods
from indicators.text import date_relative as relative
from indicators.text.date_meanings import Found, Meaning
from indicators.text.english_dates import (
    ABOUT,
    ANY_WEEKDAY,
    DASH,
    DATE,
    DAY,
    DAY_PART,
    FULL_MONTH,
    ISO,
    MODERN_YEAR,
    MONTH,
    NTH_DAY,
    NUMBER,
    NUMERIC,
    PART,
    SHORT_YEAR,
    TO,
    TODAY,
    UNIT,
    UNITS,
    WEEKDAY,
    YEAR,
    YEAR_DATE,
    spaced,
)
from indicators.text.holidays import HOLIDAYS

Reader = Callable[[Found], Meaning | None]

_WHICH_DAY = r"(?i:last|this|next|this past|the past|the last|this coming|the coming|the previous|the following)"
_WHICH = r"(?i:(?i:the )?(?:last|past|next|coming|current|present)|this(?: past| last| coming)?)"
_REFERENCE = r"(?i:the (?:following|next|same|previous|preceding|ensuing|very next|very same)|that(?: same| very)?)"
_YEAR_WORDS = r"(?i:(?:last|this|that|the same|next|the following|the previous|the) year)"
_PAST = r"(?i:(?i:the )?(?:past|last|previous|preceding|most recent)|(?:this|these) (?:past|last))"
_SEASON = r"(?i:spring|summer|autumn|winter|fall)"
_NTH = r"(?i:first|second|third|fourth|last|final|latest|1st|2nd|3rd|4th)"
_PART = (
    r"(?i:(?i:the )?(?:very )?(?:earlier|early|later|late|mid|middle|start|beginning|end|close|turn|outset|dawn"
    r"|(?:opening|closing|final|early|latter|last) (?:days|weeks|months|part|stages?|years?|half)|latter half))"
)
_SPECIAL_DAY = r"(?:Sept(?:ember|\.)?|Oct(?:ober|\.)?) (?:11|7)(?:th)?"

_WEEKDAY_PART = rf"{WEEKDAY}\b(?:(?:'s)? {DAY_PART}\b)?"
_CALENDAR_DAY = (
    rf"(?:{ANY_WEEKDAY}(?: {DAY_PART})?(?:,| ,)? ?(?:on )?(?i:the )?{DATE}"
    rf"|{ANY_WEEKDAY}(?: {DAY_PART})?,? ?\((?i:the )?{DATE}\)"
    rf"|{DATE},? ?\({ANY_WEEKDAY}\)|{YEAR_DATE},? {WEEKDAY}\b|{DATE}(?: {DAY_PART}\b)?)"
)
_BLOCKS = {
    "<date>": rf"(?:{DATE}|{NUMERIC}|{ISO})",
    "<point>": (
        rf"(?:{_CALENDAR_DAY}|{NUMERIC}|{ISO}|(?:{_WHICH_DAY} )?(?:(?i:early|late) )?{_WEEKDAY_PART}"
        rf"|{TODAY}(?:,? {WEEKDAY}\b)?)"
    ),
    "<period>": (
        rf"(?:{MONTH},? (?:of )?(?:{YEAR}|{SHORT_YEAR})|{FULL_MONTH}\b(?:,? (?:of |in )?{_YEAR_WORDS}\b)?|{YEAR}"
        r"|(?i:(?:last|this|next|the|that|the same|the (?:previous|following|current)) "
        r"(?:week|month|(?:fiscal |calendar )?year|decade|century|season|quarter)\b)"
        rf"|(?i:last|this|next) {FULL_MONTH}\b|(?i:the )?(?:(?:1[0-9]|20)[0-9]0|'?[2-9]0)'?s\b"
        r"|(?i:(?i:the )?(?:twentieth|nineteenth|eighteenth|20th|19th|18th|21st) century)"
        rf"|(?:(?i:the|last|this) )?{_SEASON}(?:,? (?:of )?{YEAR})?\b)"
    ),
}

_RULES: tuple[tuple[str, Reader], ...] = (
    # Days of the calendar.
    (rf"(?:{ANY_WEEKDAY},? ?)?(?P<numeric>{NUMERIC}|{ISO})", days.numeric_day),
    (rf"{ANY_WEEKDAY},? ?\((?P<numeric>{NUMERIC}|{ISO})\)", days.numeric_day),
    (r"(?P<numeric>[0-9]{1,2}/[0-9]{1,2})\b", days.short_numeric_day),
    (rf"{WEEKDAY} ?\((?P<numeric>[0-9]{{1,2}}[/.][0-9]{{1,2}})\)", days.short_numeric_day),
    (rf"(?P<day>{_SPECIAL_DAY})(?P<tail> (?:terror(?:ist)? )?(?i:attacks?|hijackings?|massacres?))", days.named_event),
    (rf"(?P<lead>(?i:the) )?(?P<day>{_CALENDAR_DAY})", days.calendar_day),
    (rf"(?P<lead>(?i:the) )?(?P<day>(?:{ANY_WEEKDAY},? )?(?:the )?{DATE}),? (?:of )?(?P<of>{_YEAR_WORDS})\b", days.day_of_year),
    (r"(?P<numeric>[12][0-9]{3}-[01][0-9]-[0-3][0-9])(?P<tail>T[0-2][0-9])", days.numeric_day),
    (rf"(?i:the) (?P<nth>{NTH_DAY})", days.day_of_reference),
    (rf"(?i:the) (?P<weekday>{WEEKDAY}) (?P<which>(?i:before|after))\b", days.weekday),
    (rf"(?P<weekday>{WEEKDAY}),? (?i:the )?(?P<nth>{NTH_DAY})", days.day_of_month),
    (rf"(?:{WEEKDAY},? )?(?P<nth>{NTH_DAY}) (?i:of )(?P<of>(?i:this|last|next|that|the same|the following) month)\b",
     days.day_of_month),
    (rf"(?:(?P<which>{_WHICH_DAY}) )?(?:(?i:early|late) )?(?P<weekday>{WEEKDAY})\b(?:(?:'s)? {DAY_PART}\b)?",
     days.weekday),
    (rf"(?P<weekday>{WEEKDAY}) (?:of )?(?P<which>(?i:last|next|this)) (?P<unit>(?i:week))\b", days.weekday),
    (rf"(?P<word>(?:(?i:earlier|later|late|early) )?{TODAY})(?:,? {WEEKDAY}\b)?", days.day_beside_today),
    (r"(?P<word>(?i:tonight|overnight|last (?:night|evening)|(?:earlier |later )?this (?:morning|afternoon|evening)|"
     r"(?i:the )?day before yesterday|(?i:the )?day after tomorrow))\b", days.day_beside_today),
    (rf"(?P<holiday>(?i:{HOLIDAYS}))\b(?:,? (?:of )?(?P<year>{YEAR}))?", days.named_day),
    (rf"(?P<which>(?i:last|this|next)) (?P<holiday>(?i:{HOLIDAYS}))\b", days.named_day),
    (r"(?:(?i:the )?(?:(?i:very )?(?i:early|late) )?(?i:(?P<before>eve|early hours|small hours|morning|night|evening"
     r"|afternoon|dawn|daybreak|midnight|noon|hours|course) (?:of|on) (?i:the )?))(?P<inner><point>)", days.eve),
    (rf"(?i:the )?(?P<number>{_NTH}|(?i:fifth)) (?P<weekday>{WEEKDAY}) (?i:of|in) (?P<inner><period>)",
     days.nth_weekday),
    # Ranges.
    (rf"(?:(?P<lead>(?i:from) )|(?i:between) )?(?:(?i:the )?(?i:nights? of ))?(?i:the )?(?P<days>{DAY}(?:(?:,|{DASH}|{TO}| and | & ) ?(?i:the )?{DAY})"
     rf"{{1,4}}) ?(?:of )?(?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?", days.days_of_month),
    (rf"(?:(?P<lead>(?i:from) )|(?i:between|(?i:the )?nights? of) )?(?P<month>{MONTH}) ?(?P<days>{DAY}(?:(?:, ?|{TO}){DAY})*(?:,? (?:and|&) "
     rf"|{TO}){DAY})(?:,? (?P<year>{YEAR}))?", days.days_of_month),
    (r"(?P<start><date>)(?:" + TO + r")(?P<end><date>)", days.from_to),
    (rf"(?P<start>{WEEKDAY})-(?P<end>{WEEKDAY})\b", days.from_to),
    (rf"(?P<lead>(?i:from) )(?P<start><point>){TO}(?P<end><point>)", days.from_to),
    (r"(?i:between) (?P<start><point>) and (?P<end><point>)", days.from_to),
    (rf"(?P<start>(?:{FULL_MONTH}|{MONTH},? {YEAR}))(?:{DASH}| to | through )(?P<end>(?:{MONTH},? {YEAR}|{FULL_MONTH}\b))",
     days.from_to),
    (rf"(?P<lead>(?i:from) )(?P<start>(?:{_PART}(?: of (?i:the )?| |-))?<period>){TO}"
     rf"(?P<end>(?:{_PART}(?: of (?i:the )?| |-))?<period>)", days.from_to),
    (rf"(?i:between) (?P<start>(?:{_PART}(?: of (?i:the )?| |-))?<period>) and "
     rf"(?P<end>(?:{_PART}(?: of (?i:the )?| |-))?<period>)", days.from_to),
    (rf"(?P<lead>(?i:from) )(?P<start><period>){TO}(?P<end><point>)", days.from_to),
    (r"(?i:between) (?P<start><period>) and (?P<end><point>)", days.from_to),
    (rf"(?P<first>{MODERN_YEAR})(?:-|/| - )(?P<last>[0-9]{{2}}|{MODERN_YEAR})\b", periods.years),
    (rf"(?i:the )?(?:(?P<count>{NUMBER}) )?(?P<unit>{UNITS}) (?P<how>(?i:ending|ended|to|beginning|starting|commencing|of)) "
     r"(?:(?i:on|in|late|early) )?(?P<inner><point>|<period>)", periods.unit_ending),
    # Months, years, seasons, quarters.
    (rf"(?:(?i:the )?month of )?(?P<month>{MONTH}|may|march),? (?:of )?(?P<year>{YEAR}|{SHORT_YEAR})", periods.month),
    (rf"(?:(?P<which>{_WHICH}) |(?i:the )?month of )?(?P<month>{FULL_MONTH})\b", periods.month),
    (rf"(?P<month>{FULL_MONTH}),? (?:(?:of|in) )?(?P<of>{_YEAR_WORDS}|(?i:a year (?:ago|earlier|before)))\b", periods.month),
    (rf"(?i:the year )?(?P<year>{YEAR})", periods.year),
    (rf"(?i:FY|(?:fiscal|calendar|financial)(?: year)?)(?: |-)?(?P<year>{YEAR})", periods.year),
    (r"(?i:the )?(?P<decade>(?:1[0-9]|20)[0-9]0)'?s\b", periods.decade),
    (r"(?i:the )(?P<decade>'?[2-9]0)'?s\b", periods.decade),
    (r"(?i:the )?(?P<century>(?i:[a-z]{3,11}|1[0-9]th|20th|21st|[0-9]th))(?:-| )(?i:century)\b", periods.century),
    (rf"(?i:the )?(?P<season>{_SEASON})(?: of|,)? (?P<year>{YEAR})(?:(?:-|/)[0-9]{{2,4}}\b)?", periods.season),
    (rf"(?P<which>{_WHICH}) (?P<season>{_SEASON})\b", periods.season),
    (r"(?i:the )?(?P<season>(?i:spring|summer|autumn|winter))\b", periods.season),
    (rf"(?P<which>{_REFERENCE}) (?P<season>{_SEASON})\b", periods.season_of_reference),
    (rf"(?i:the )?(?P<season>{_SEASON})(?: of)? (?P<of>{_YEAR_WORDS})\b", periods.season),
    (rf"(?:(?i:the|its|their) )?(?:(?i:fiscal) )?(?P<number>(?i:first|second|third|fourth|1st|2nd|3rd|4th))(?:-| )"
     r"(?:fiscal(?:-| ))?(?P<size>(?i:quarter|half))\b", periods.quarter),
    (rf"(?:(?i:the|its|their) )?(?:(?i:fiscal) )?(?P<number>{_NTH})(?:-| )(?:fiscal(?:-| ))?(?P<size>(?i:quarter|half))"
     rf"(?:,? (?:of |in )?(?:(?i:fiscal) )?(?P<year>{YEAR})|,?(?: of| in)? (?P<of>{_YEAR_WORDS}))\b", periods.quarter),
    (rf"(?P<of>(?i:last year|this year|next year|(?:the )?(?:year-ago|year-earlier|prior year|previous year)|{YEAR}))(?:'s)? "
     r"(?P<number>(?i:first|second|third|fourth))(?:-| )(?P<size>(?i:quarter|half))\b", periods.quarter),
    (rf"(?P<number>(?P<size>[QH])[1-4])(?:(?:-|/| (?:of )?)?(?P<year>{YEAR}))?\b", periods.quarter),
    (rf"(?P<year>{MODERN_YEAR})(?:-| )?(?P<number>(?P<size>[QH])[1-4])\b", periods.quarter),
    (rf"(?i:the )?(?i:year(?:'s)?(?:-| )?end)(?:,? (?:of )?(?P<year>{YEAR}))?\b", days.year_end),
    # Parts of a period.
    (rf"(?P<part>{_PART}) of (?P<inner><period>)", periods.part),
    (r"(?P<part>(?i:early|earlier|mid|late|later))(?: in | on | |-)(?P<inner><period>)", periods.part),
    (r"(?P<part>(?i:end))(?:-| )(?P<inner><period>)", periods.part),
    (r"(?i:the )(?P<part>(?i:early|mid|late))(?: |-)(?P<inner><period>)", periods.part),
    (rf"(?i:the )?(?P<nth>(?i:first|second|third|fourth|last|final|opening|closing|latter)) (?:(?P<count>{NUMBER}) )?"
     rf"(?P<unit>{UNITS}|(?i:half)) (?i:of|in) (?P<inner><period>)", periods.part),
    # Relative to the day of publication.
    (rf"(?:(?i:earlier|later|early|late) (?:in )?)?(?P<which>{_WHICH}) (?:(?i:fiscal|calendar|financial) )?(?P<unit>{UNIT})\b",
     relative.unit_beside),
    (r"(?P<which>(?i:the)) (?P<unit>(?i:weekend))\b", relative.unit_beside),
    (rf"{_PAST} (?:{ABOUT})?(?P<count>{NUMBER})(?:-| )(?P<unit>{UNITS})\b", relative.window),
    (rf"(?i:(?i:the )?(?:next|coming|following)) (?:{ABOUT})?(?P<count>{NUMBER}) (?P<unit>{UNITS})\b", relative.coming_window),
    (r"(?i:(?i:the )?(?:recent|past|last)|(?:these|those) (?:past|last)) (?i:days|weeks|months|years|hours|decades)\b",
     relative.recent),
    (r"(?i:(?i:the )?coming) (?i:days|weeks|months|years)\b", relative.coming),
    (rf"(?P<lead>(?P<how>(?i:in|within|over)) (?:{ABOUT})?)(?P<count>{NUMBER}) (?P<unit>{UNITS})\b", relative.open_window),
    (rf"(?P<lead>(?i:in) (?:{ABOUT})?)(?P<count>{NUMBER}|(?i:an?)) (?P<unit>{UNITS})'?s? (?i:time)\b", relative.ahead),
    (rf"(?:{ABOUT})?(?P<count>{NUMBER}|(?i:an?)) (?P<unit>{UNITS}) (?i:from (?:now|today)|hence)\b", relative.ahead),
    (rf"(?:{ABOUT})?(?:(?P<half>(?i:half) )?(?P<count>{NUMBER}|(?i:an?)) |(?i:many|some) )?(?P<unit>{UNITS})(?: and a half)? (?i:ago)\b",
     relative.ago),
    (rf"(?P<count>{NUMBER}|(?i:an?)) (?P<unit>(?i:years?|months?|weeks?)) (?i:ago) (?P<inner>(?i:today|this (?:week|month|day)|last (?:week|month)))\b",
     relative.ago_beside),
    # Relative to a date that the text named before.
    (rf"(?:(?i:later|earlier|early|late) (?:in )?)?(?P<which>{_REFERENCE}) (?P<unit>(?i:day|week|month|year|weekend|decade|quarter))\b",
     relative.beside_reference),
    (rf"(?P<which>{_REFERENCE}) (?P<part>{PART})\b", relative.part_beside_reference),
    (rf"(?:{ABOUT})?(?P<count>{NUMBER}|(?i:an?)) (?P<unit>(?i:days?|weeks?|fortnights?|months?|quarters?|years?|decades?)) (?P<which>(?i:later|earlier|afterwards?|before|prior|previously))\b",
     relative.beside_reference),
    (r"(?i:earlier|later|early|late) (?i:in) (?P<which>(?i:the)) (?P<unit>(?i:day))\b", relative.beside_reference),
    (r"(?i:the) (?P<unit>(?i:day|night|week|month|year)) (?P<which>(?i:before|after))\b", relative.beside_reference),
    (rf"(?i:the )?(?P<which>(?i:same|corresponding|comparable|year-ago|year-earlier|prior-year)) (?i:period|quarter|months?|time|week|day)"
     rf"(?:,? (?:of |in )?(?P<of>{_YEAR_WORDS}|(?i:a year (?:ago|earlier|before))|{YEAR}))?\b", relative.same_period),
)  # fmt: skip
# What stands within other expressions only: "the year" of "the start of the year".
_INNER_RULES: tuple[tuple[str, Reader], ...] = (
    (rf"(?P<which>(?i:the)) (?:(?i:fiscal|calendar|current) )?(?P<unit>{UNIT})", relative.unit_beside),
    (rf"(?:(?i:the) )?(?P<season>{_SEASON})", periods.season),
    (r"(?i:(?:the )?(?:year-ago|year-earlier|prior year|previous year))", relative.year_before),
    (r"(?P<decade>'?[2-9]0)'?s", periods.decade),
)


def _for_reading(pattern: str) -> re.Pattern[str]:
    """The pattern of a rule with its nested expressions left open: they are read by rules of their own."""
    for name in _BLOCKS:
        pattern = pattern.replace(name, r"[^\x00]{2,80}?")
    return re.compile(spaced(pattern))


def _machine() -> re2._Regexp:
    options = re2.Options()
    options.longest_match = True
    options.never_capture = True
    options.max_mem = 128 << 20  # room for the states of one large machine; most are never built
    alternatives = []
    for pattern, _ in _RULES:
        plain = re.sub(r"\?P<[a-z]+>", "?:", pattern)
        for name, block in _BLOCKS.items():
            plain = plain.replace(name, block)
        alternatives.append(spaced(plain))
    return re2.compile(r"\b(?:{})".format("|".join(alternatives)).encode(), options)


SCAN = _machine()
_READERS = [(_for_reading(pattern), reader) for pattern, reader in _RULES]
_INNER_READERS = [(_for_reading(pattern), reader) for pattern, reader in _INNER_RULES]


class Expression(NamedTuple):
    """What words mean, and where in them the expression itself lies, without what must stand around it."""

    meaning: Meaning
    start: int
    end: int


@lru_cache(maxsize=1 << 16)
def expression(text: str, nested: bool = False) -> Expression | None:
    """The expression that folded words are, None where they are no date after all.

    >>> expression("from Friday to Sunday").start
    5
    """
    for pattern, reader in _READERS + _INNER_READERS if nested else _READERS:
        found = pattern.fullmatch(text)
        if found is None:
            continue
        groups = found.groupdict()
        parts = {name: groups[name] for name in ("inner", "start", "end", "of") if groups.get(name)}
        inner = {name: read.meaning for name, part in parts.items() if (read := expression(part, True))}
        meaning = reader(Found(groups, inner)) if len(inner) == len(parts) else None
        if meaning is not None:
            start = found.end("lead") if groups.get("lead") else 0
            return Expression(meaning, start, found.start("tail") if groups.get("tail") else len(text))
    return None

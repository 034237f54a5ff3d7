"""Every form that a date takes in English: one rule a form, with the pattern that finds it and what it means.

`SCAN` is all patterns as one RE2 machine, which takes the longest of those that start first; `meaning` takes one
expression apart (by the first rule that reads the whole of it) and remembers it, since texts repeat themselves.
A group named `lead` holds words that must stand before the expression but are no part of it ("in" of "in 2019"),
`tail` words after it; groups `inner`, `start`, `end` and `of` hold expressions themselves.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import re2

from indicators.text import date_calendar as calendar
from indicators.text import date_relative as relative
from indicators.text.date_calendar import Found
from indicators.text.date_meanings import Meaning
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
    spaced,
)
from indicators.text.holidays import HOLIDAYS

_NESTED = ("inner", "start", "end", "of")
_PAST = r"(?i:(?:the )?(?:past|last|previous|preceding)|this past|these past|these last)"
_LEAD = (
    r"(?i:in|since|by|until|till|from|to|through|throughout|during|of|after|before|for|around|circa|about|between|and|"
    r"late|early|mid|the|year|years|as of|back in|or|than|dated|in early|in late|only|'s|her|his|its|their|our|a)"
)
_YEAR_WORDS = r"(?i:(?:last|this|that|the same|next|the following|the previous) year)"
_YEAR_OF = rf"(?:,? (?:of |in )?{_YEAR_WORDS})"

WEEKDAY_DATE = rf"{ANY_WEEKDAY}(?: {DAY_PART})?(?:,| ,)? ?(?:on )?(?:the )?{DATE}"
WEEKDAY_BRACKET = rf"{ANY_WEEKDAY}(?: {DAY_PART})?,? ?\((?:the )?{DATE}\)"
DATE_WEEKDAY = rf"{DATE},? ?\({ANY_WEEKDAY}\)"
DAY_OF_CALENDAR = rf"(?:{WEEKDAY_DATE}|{WEEKDAY_BRACKET}|{DATE_WEEKDAY}|{DATE}(?: {DAY_PART}\b)?)"
NAMED_WEEKDAY = (
    rf"(?:(?i:last|this|next|this past|the past|the last|this coming|the coming|the previous|the following) )?"
    rf"(?:(?i:early|late) )?{WEEKDAY}\b(?:(?:'s)? {DAY_PART}\b)?"
)
POINT = rf"(?:{DAY_OF_CALENDAR}|{NAMED_WEEKDAY}|{TODAY}(?:,? {WEEKDAY}\b)?)"
MONTH_YEAR = rf"{MONTH},? (?:of )?(?:{YEAR}|{SHORT_YEAR})"
PERIOD = (
    rf"(?:{MONTH_YEAR}|{FULL_MONTH}\b(?:{_YEAR_OF}\b)?|{YEAR}"
    rf"|(?i:(?:last|this|next|the|that|the same|the previous|the following) (?:week|month|year|decade|century|season|quarter|fiscal year)\b)"
    rf"|(?i:last|this|next) {FULL_MONTH}\b"
    rf"|(?:the )?(?:1[0-9]|20)[0-9]0s|the '?[2-9]0s|the (?i:twentieth|nineteenth|20th|19th|18th|21st) century"
    rf"|(?:(?i:the|last|this) )?(?i:spring|summer|autumn|fall|winter)(?:,? (?:of )?{YEAR})?)"
)

_WHICH_DAY = r"(?i:last|this|next|this past|the past|the last|this coming|the coming|the previous|the following)"
_WHICH_UNIT = r"(?i:(?:the )?(?:last|past|next|previous|preceding|coming|current|present)|this(?: past| last| coming)?)"
_REFERENCE = r"(?i:the (?:following|next|same|previous|preceding|ensuing|very next|very same)|that(?: same| very)?)"
_AFTER = r"(?i:later|earlier|before|afterwards?|after|prior|previously|on)"
_OF_PERIOD = rf"(?: (?i:of|in|this|during) (?:the )?| ?,? ?)(?P<of>{PERIOD})"
_PART = (
    r"(?i:(?:the )?(?:very )?(?:earlier|early|later|late|mid|middle|start|beginning|end|close|turn|outset|dawn|"
    r"(?:opening|closing|final|early|latter) (?:days|weeks|months|part|stages?|years?|half)|latter half))"
)

Rule = tuple[str, Callable[[Found], Meaning | None]]
_RULES: tuple[Rule, ...] = (
    # Days of the calendar.
    (rf"(?:{ANY_WEEKDAY},? ?\(?)?(?P<numeric>{NUMERIC}|{ISO})\)?", calendar.numeric_day),
    (rf"{WEEKDAY} ?\((?P<numeric>[0-9]{{1,2}}[/.][0-9]{{1,2}})\)", calendar.numeric_day),
    (r"(?P<lead>(?i:on|since|until|from|to|dated) )(?P<numeric>[0-9]{1,2}/[0-9]{1,2})\b", calendar.numeric_day),
    (r"(?P<lead>\()(?P<numeric>[0-9]{1,2}/[0-9]{1,2})\b", calendar.numeric_day),
    (rf"(?P<day>{DAY_OF_CALENDAR})", calendar.calendar_day),
    (rf"(?:(?P<which>{_WHICH_DAY}) )?(?:(?i:early|late) )?(?P<weekday>{WEEKDAY})\b(?:(?:'s)? {DAY_PART}\b)?", calendar.weekday),
    (rf"(?P<word>(?:(?i:earlier|later|late|early) )?{TODAY})(?:,? {WEEKDAY}\b)?", calendar.day_beside_today),
    (r"(?P<word>(?i:tonight|overnight|last (?:night|evening)|(?:earlier |later )?this (?:morning|afternoon|evening)|"
     r"(?:the )?day before yesterday|(?:the )?day after tomorrow))\b", calendar.day_beside_today),
    (rf"(?P<holiday>(?i:{HOLIDAYS}))\b(?:,? (?P<year>{YEAR}))?", calendar.named_day),
    (rf"(?:the )?(?:(?i:very )?(?i:early|late) )?(?i:(?P<before>eve|early hours|small hours|morning|night|evening|afternoon|"
     rf"dawn|daybreak|midnight|noon|hours|course) (?:of|on) (?:the )?)(?P<inner>{POINT})", calendar.eve),
    # Ranges.
    (rf"(?:(?i:between|from) )?(?:the )?(?i:nights? of )?(?P<days>{DAY}(?:(?:,| ,|{DASH}|{TO}| and | & )(?: ?(?:the )?)?{DAY}){{1,4}}) "
     rf"?(?:of )?(?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?", calendar.days_of_month),
    (rf"(?P<month>{MONTH}) ?(?P<days>{DAY}(?:{DASH}|{TO}){DAY})(?:,? (?P<year>{YEAR}))?", calendar.days_of_month),
    (rf"(?:(?i:between|night of) )(?P<month>{MONTH}) ?(?P<days>{DAY} (?:and|to) {DAY})(?:,? (?P<year>{YEAR}))?", calendar.days_of_month),
    (rf"(?P<month>{MONTH}) ?(?P<days>{DAY} (?:and|&) {DAY}),? (?P<year>{YEAR})", calendar.days_of_month),
    (rf"(?P<start>{DATE}){TO}(?P<end>{DATE})", calendar.from_to),
    (rf"(?P<lead>(?i:from) )?(?P<start>{POINT}){TO}(?P<end>{POINT})", calendar.from_to),
    (rf"(?i:between) (?P<start>{POINT}) and (?P<end>{POINT})", calendar.from_to),
    (rf"(?P<start>{FULL_MONTH}|{MONTH_YEAR})(?:{DASH}| to | through )(?P<end>{MONTH_YEAR}|{FULL_MONTH}\b)", calendar.from_to),
    (rf"(?P<lead>(?i:from) )(?P<start>{PERIOD}|{_PART}(?:-| ){PERIOD})(?:{TO}| up to )(?P<end>{PERIOD}|{POINT})", calendar.from_to),
    (rf"(?i:between) (?P<start>{PERIOD}|{_PART}(?:-| ){PERIOD}) and (?P<end>{PERIOD}|{_PART}(?:-| ){PERIOD}|{POINT})", calendar.from_to),
    (rf"(?P<lead>(?i:from) )(?P<start>{POINT})(?:{TO}| up to )(?P<end>{PERIOD})", calendar.from_to),
    (rf"(?P<first>{MODERN_YEAR})(?:-|/| - )(?P<last>[0-9]{{2}}|{MODERN_YEAR})\b", calendar.years),
    # Months, years, seasons, quarters.
    (rf"(?P<month>{MONTH}),? (?:of )?(?P<year>{YEAR}|{SHORT_YEAR})", calendar.month),
    (rf"(?:(?P<which>{_WHICH_UNIT}) )?(?P<month>{FULL_MONTH})\b", calendar.month),
    (rf"(?P<month>{FULL_MONTH})(?:,? (?:of |in )?)(?P<of>{_YEAR_WORDS})\b", calendar.month),
    (rf"(?P<lead>{_LEAD} |'s )(?P<year>{YEAR})", calendar.year),
    (rf"(?P<lead>\()(?P<year>{MODERN_YEAR})", calendar.year),
    (rf"(?P<year>{MODERN_YEAR})(?P<tail> (?i:was|saw|has|is|to date))\b", calendar.year),
    (rf"(?:(?i:fiscal|calendar|financial|FY)(?: year)?(?:-| )?)(?P<year>{YEAR})", calendar.year),
    (r"(?:the )?(?P<decade>(?:1[0-9]|20)[0-9]0)'?s\b", calendar.decade),
    (r"the (?P<decade>'?[2-9]0)'?s\b", calendar.decade),
    (r"(?:the )?(?P<century>(?i:[a-z]{3,11}|1[0-9]th|20th|21st|[0-9]th))(?:-| )(?i:century)\b", calendar.century),
    (rf"(?P<season>(?i:spring|summer|autumn|winter|fall))(?: of|,)? (?P<year>{YEAR})", calendar.season),
    (rf"(?P<which>{_WHICH_UNIT}) (?P<season>(?i:spring|summer|autumn|winter|fall))\b", calendar.season),
    (r"(?P<lead>(?i:in|over|during|since) the )(?P<season>(?i:spring|summer|autumn|winter))\b", calendar.season),
    (rf"(?P<season>(?i:spring|summer|autumn|winter|fall))(?: of)? (?P<of>{_YEAR_WORDS})\b", calendar.season),
    (rf"(?:(?i:the|its|their) )?(?:(?i:fiscal) )?(?P<number>(?i:first|second|third|fourth|last|final|latest|1st|2nd|3rd|4th))(?:-| )(?:fiscal(?:-| ))?"
     rf"(?P<size>(?i:quarter|half))(?:,? (?:of |in )?(?P<year>{YEAR})|(?: of| in)? (?P<of>{_YEAR_WORDS}))?\b", calendar.quarter),
    (rf"(?P<number>(?P<size>[QH])[1-4])(?:(?:-|/| )(?P<year>{YEAR}))?\b", calendar.quarter),
    (rf"(?P<year>{MODERN_YEAR})(?:-|/| )?(?P<number>(?P<size>[QH])[1-4])\b", calendar.quarter),
    # Parts of a period.
    (rf"(?P<part>{_PART})(?: of the |(?:-| )(?:of |in |on )?(?:the )?)(?P<inner>{PERIOD})", relative.part),
    (rf"(?:the )?(?P<nth>(?i:first|second|third|fourth|last|final|latter)) (?P<unit>(?i:half|quarter)) (?i:of) (?P<inner>{PERIOD})", relative.part),
    (rf"(?:the )?(?P<nth>(?i:first|last|final|opening|closing)) (?:(?P<count>{NUMBER}) )?(?P<unit>{UNITS}) (?i:of|in) (?P<inner>{PERIOD})", relative.part),
    # Relative to the day of publication.
    (rf"(?P<which>{_WHICH_UNIT}) (?:(?i:fiscal|calendar|financial) )?(?P<unit>{UNIT})\b", relative.unit_beside),
    (r"(?P<which>(?i:the)) (?P<unit>(?i:weekend))\b", relative.unit_beside),
    (rf"(?i:(?:earlier|later|early|late) (?:in )?)(?P<which>(?i:this|the|last|next)) (?P<unit>{UNIT})\b", relative.unit_beside),
    (rf"{_PAST} (?:{ABOUT})?(?:(?P<count>{NUMBER})(?:-| ))(?P<unit>{UNITS})\b", relative.window),
    (rf"(?i:(?:the )?(?:next|coming|following)) (?:{ABOUT})?(?P<count>{NUMBER}) (?P<unit>{UNITS})\b", relative.coming_window),
    (r"(?i:(?:the )?(?:recent|past|last)|these past|these last) (?i:days|weeks|months|years|hours|decades)\b", relative.recent),
    (r"(?i:(?:the )?coming) (?i:days|weeks|months|years)\b", relative.coming),
    (rf"(?P<lead>(?i:in|within|over) )(?i:less than |just |under |about |around |barely |only )?(?P<count>{NUMBER}) (?P<unit>{UNITS})\b", relative.open_window),
    (rf"(?i:in) (?P<count>{NUMBER}) (?P<unit>{UNITS})'? (?i:time)\b", relative.ahead),
    (rf"(?:{ABOUT})?(?P<count>{NUMBER}) (?P<unit>{UNITS}) (?i:from now|hence)\b", relative.ahead),
    (rf"(?:{ABOUT})?(?P<count>{NUMBER}|(?i:an?)) (?P<unit>{UNITS}) (?i:ago)\b", relative.ago),
    (r"(?P<unit>(?i:days|weeks|months|years|decades|centuries)) (?i:ago)\b", relative.ago),
    # Relative to a date that the text named before.
    (rf"(?P<which>{_REFERENCE}) (?P<unit>(?i:day|week|month|year|weekend|decade))\b", relative.beside_reference),
    (rf"(?P<which>{_REFERENCE}) (?P<part>{PART})\b", relative.part_beside_reference),
    (rf"(?P<count>{NUMBER}|(?i:an?)) (?P<unit>(?i:days?|weeks?|months?|years?|decades?)) (?P<which>{_AFTER})\b", relative.beside_reference),
    (r"(?i:the) (?P<unit>(?i:day|night|week|month|year)) (?P<which>(?i:before|after))\b", relative.beside_reference),
)  # fmt: skip

_SPACED = [spaced(pattern) for pattern, _ in _RULES]
_PATTERNS = [(re.compile(pattern), reader) for pattern, (_, reader) in zip(_SPACED, _RULES, strict=True)]


def _machine() -> re2._Regexp:
    options = re2.Options()
    options.longest_match = True
    options.never_capture = True
    options.max_mem = 256 << 20  # room for the states of one large machine; most are never built
    # A word boundary stands before every rule, save those that start with a bracket.
    rules = (pattern if pattern.startswith(r"(?P<lead>\(") else r"\b" + pattern for pattern in _SPACED)
    return re2.compile("|".join(re.sub(r"\?P<[a-z]+>", "?:", rule) for rule in rules).encode(), options)


SCAN = _machine()


class Expression(NamedTuple):
    """What words mean, and where in them the expression itself lies, without what must stand around it."""

    meaning: Meaning
    start: int
    end: int


@lru_cache(maxsize=1 << 16)
def expression(text: str) -> Expression | None:
    """The expression that folded words are, None where they are no date after all.

    >>> expression("in 2019").start
    3
    """
    for pattern, reader in _PATTERNS:
        found = pattern.fullmatch(text)
        if found is None:
            continue
        groups = found.groupdict()
        inner = {name: nested.meaning for name in _NESTED if (nested := _nested(groups.get(name)))}
        meaning = reader(Found(groups, inner))
        if meaning is not None:
            lead, tail = found.span("lead") if "lead" in groups else (0, 0), groups.get("tail") or ""
            return Expression(meaning, max(lead[1], 0), len(text) - len(tail))
    return None


def _nested(text: str | None) -> Expression | None:
    """An expression within another; a year needs no words before it there."""
    return (expression(text) or expression("in " + text)) if text else None

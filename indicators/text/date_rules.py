"""Every form that a date takes in English: one rule a form, with the pattern that finds it and what it means.

In a pattern `<point>` stands for any day, `<date>` for a day of the calendar, `<period>` for a month, year, quarter
or season; they fill the groups `inner`, `start`, `end` and `of`, whose meaning the reader of the rule is given. A
group `lead` or `tail` holds words that must stand around the expression but are no part of it. The first rule that
reads the whole of an expression is the one that counts.
"""

from __future__ import annotations

from collections.abc import Callable

from indicators.text import date_days as days
from indicators.text import date_periods as periods
from indicators.text import date_ranges as ranges
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
    LONG_UNITS,
    LOOSE_MONTH,
    MODERN_YEAR,
    MONTH,
    NTH_DAY,
    NUMBER,
    NUMERIC,
    PART,
    SEASON,
    SHORT_YEAR,
    TO,
    TODAY,
    UNIT,
    UNITS,
    WEEKDAY,
    YEAR,
    YEAR_DATE,
)
from indicators.text.holidays import HOLIDAYS

Rule = tuple[str, Callable[[Found], Meaning | None]]

_WHICH_DAY = r"(?:last|this|next|this past|the past|the last|this coming|the coming|the previous|the following)"
_WHICH = r"(?:(?:the )?(?:last|past|next|coming|current|present)|this(?: past| last| coming)?)"
_REFERENCE = r"(?:the (?:following|next|same|previous|preceding|ensuing|very next|very same)|that(?: same| very)?)"
_YEAR_WORDS = r"(?:(?:last|this|that|the same|next|the following|the previous|the) year\b)"
_YEAR_BEFORE = r"(?:a year (?:ago|earlier|before)\b)"
_PAST = r"(?:(?:the )?(?:past|last|previous|preceding|most recent)|(?:this|these) (?:past|last))"
_NTH = r"(?:first|second|third|fourth|last|final|latest|1st|2nd|3rd|4th)"
_PART = (
    r"(?:(?:the )?(?:very )?(?:earlier|early|later|late|mid|middle|start|beginning|end|close|turn|outset|dawn"
    r"|(?:opening|closing|final|early|latter|last) (?:days|weeks|months|part|stages?|years?|half)|latter half))"
)
_PART_OF = rf"(?:{_PART}(?: of | |-))?<period>"
_CALENDAR_DAY = (
    rf"(?:{ANY_WEEKDAY}(?: {DAY_PART})?(?:,| ,)? ?(?:on )?(?:the )?{DATE}"
    rf"|{ANY_WEEKDAY}(?: {DAY_PART})?,? ?\((?:the )?{DATE}\)"
    rf"|{DATE},? ?\({ANY_WEEKDAY}\)|{YEAR_DATE},? {WEEKDAY}\b|{DATE}(?: {DAY_PART})?)"
)
_NAMED_EVENT = r"(?:Sept(?:ember|\.)?|Oct(?:ober|\.)?) (?:11|7)(?:th)?"

BLOCKS = {
    "<date>": rf"(?:{_CALENDAR_DAY}|{NUMERIC}|{ISO})",
    "<point>": (
        rf"(?:{_CALENDAR_DAY}|{NUMERIC}|{ISO}|(?:{_WHICH_DAY} )?(?:(?:early|late) )?{WEEKDAY}\b(?:(?:'s)? {DAY_PART})?"
        rf"|{TODAY}(?:,? {WEEKDAY}\b)?)"
    ),
    "<period>": (
        rf"(?:{MONTH},? (?:of )?(?:{YEAR}|{SHORT_YEAR})|{FULL_MONTH}(?:,? (?:of |in )?{_YEAR_WORDS})?|{YEAR}"
        r"|(?:last|this|next|the|that|the same|the (?:previous|following|current)) "
        r"(?:week|month|(?:fiscal |calendar )?year|decade|century|season|quarter)\b"
        rf"|(?:last|this|next) {FULL_MONTH}|(?:the )?(?:(?:1[0-9]|20)[0-9]0|'?[2-9]0)'?s\b"
        r"|(?:the )?(?:twentieth|nineteenth|eighteenth|20th|19th|18th|21st) century"
        rf"|(?:(?:the|last|this) )?{SEASON}(?:,? (?:of )?{YEAR})?\b)"
    ),
}

_DAYS: tuple[Rule, ...] = (
    (rf"(?:{ANY_WEEKDAY},? ?)?(?P<numeric>{NUMERIC}|{ISO})", days.numeric_day),
    (rf"{ANY_WEEKDAY},? ?\((?P<numeric>{NUMERIC}|{ISO})\)", days.numeric_day),
    (r"(?P<numeric>[12][0-9]{3}-[01][0-9]-[0-3][0-9])(?P<tail>T[0-2][0-9])", days.numeric_day),
    (r"(?P<numeric>[0-9]{1,2}/[0-9]{1,2})\b", days.short_numeric_day),
    (rf"(?P<weekday>{ANY_WEEKDAY}),? (?P<numeric>[0-9]{{1,2}}/[0-9]{{1,2}})\b", days.short_numeric_day),
    (rf"{WEEKDAY} ?\((?P<numeric>[0-9]{{1,2}}[/.][0-9]{{1,2}})\)", days.short_numeric_day),
    (rf"(?P<day>{_NAMED_EVENT})(?P<tail> (?:terror(?:ist)? )?(?:attacks?|hijackings?|massacres?))", days.named_event),
    (rf"(?P<lead>the |(?:early|late) )?(?P<day>{_CALENDAR_DAY})", days.calendar_day),
    (rf"(?P<lead>the )?(?P<day>(?:{ANY_WEEKDAY},? )?(?:the )?{DATE}),? (?:of )?(?P<of>{_YEAR_WORDS})",
     days.day_of_year),
    (rf"(?P<day>{DAY}-{MONTH})-(?P<year>[0-9][0-9])\b", days.calendar_day),
    (rf"the (?P<nth>{NTH_DAY})", days.day_of_reference),
    (rf"the (?P<weekday>{WEEKDAY}) (?P<which>before|after)\b", days.weekday),
    (rf"(?P<weekday>{WEEKDAY}),? (?:the )?(?P<nth>{NTH_DAY})", days.day_of_month),
    (rf"(?P<weekday>{ANY_WEEKDAY}) (?P<nth>[1-9]|[12][0-9]|3[01])(?P<tail>:)", days.day_of_month),
    (rf"(?:{WEEKDAY},? )?(?P<nth>{NTH_DAY}) of (?P<of>(?:this|last|next|that|the same|the following) month)\b",
     days.day_of_month),
    (rf"(?:(?P<which>{_WHICH_DAY}) )?(?:(?:early|late) )?(?P<weekday>{WEEKDAY})\b(?:(?:'s)? {DAY_PART})?",
     days.weekday),
    (rf"(?P<weekday>{WEEKDAY}) (?:of )?(?P<which>last|next|this) (?P<unit>week)\b", days.weekday),
    (rf"(?P<word>(?:(?:earlier|later|late|early) )?{TODAY})(?:,? {WEEKDAY}\b)?", days.day_beside_today),
    (r"(?P<word>tonight|overnight|last (?:night|evening)|(?:earlier |later )?this (?:morning|afternoon|evening)"
     r"|(?:the )?day before yesterday|(?:the )?day after tomorrow)\b", days.day_beside_today),
    (rf"(?P<holiday>{HOLIDAYS})\b(?:,? (?:of )?(?P<year>{YEAR}))?", days.named_day),
    (rf"(?P<which>last|this|next) (?P<holiday>{HOLIDAYS})\b", days.named_day),
    (r"(?:the )?(?:(?:very )?(?:early|late) )?(?P<before>eve|early hours|small hours|morning|night|evening|afternoon"
     r"|dawn|daybreak|midnight|noon|hours|course) (?:of|on) (?:the )?(?P<inner><point>)", days.eve),
    (rf"(?:the )?(?P<number>{_NTH}|fifth) (?P<weekday>{WEEKDAY}) (?:of|in) (?P<inner><period>)", days.nth_weekday),
    (r"(?:the )?year(?:-| )(?:to(?:-| )date|so far)\b", periods.year_to_date),
    (rf"(?:the )?year(?:'s)?(?:-| )?end(?:,? (?:of )?(?P<year>{YEAR}))?\b", days.year_end),
)  # fmt: skip
_RANGES: tuple[Rule, ...] = (
    (rf"(?:(?P<lead>from )|between )?(?P<start><point>)(?:{TO}| and )(?:the )?end of (?:the|that) month\b",
     ranges.to_the_end_of_month),
    (rf"(?:the )?(?:fiscal )?(?:(?P<count>{NUMBER}) )?(?P<unit>{UNITS}) (?P<how>ending|ended|to|beginning|starting"
     r"|commencing|of) (?:(?:on|in|late|early) )?(?P<inner><point>|<period>)", ranges.unit_ending),
    (rf"(?:(?P<lead>from )|between )?(?:(?:the )?nights? of )?(?:the )?(?P<days>{DAY}(?:(?:,|{DASH}|{TO}| and | & ) ?"
     rf"(?:the )?{DAY}){{1,4}}) ?(?:of )?(?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?", ranges.days_of_month),
    (rf"(?:(?P<lead>from )|between |(?:the )?nights? of )?(?P<month>{MONTH}) ?(?P<days>{DAY}(?:(?:, ?|{TO}){DAY})*"
     rf"(?:,? (?:and|&) |{TO}){DAY})(?:,? (?P<year>{YEAR}))?", ranges.days_of_month),
    (rf"(?:(?:the )?nights? of )?(?P<days>{ANY_WEEKDAY} (?:the )?{DAY}{TO}{ANY_WEEKDAY} (?:the )?{DAY}) "
     rf"(?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?", ranges.days_of_month),
    (rf"(?P<start>{NUMERIC}|{ISO}){TO}(?P<end>{NUMERIC}|{ISO})", ranges.from_to),  # whose "/" is no dash
    (rf"(?P<start><date>){TO}(?P<end><date>)", ranges.from_to),
    (rf"(?P<start>{WEEKDAY})-(?P<end>{WEEKDAY})\b", ranges.from_to),
    (rf"(?:(?:the )?nights? (?:of|from)|overnight(?: from)?) (?:the )?(?P<start>{WEEKDAY}) (?:in)?to (?:the )?"
     rf"(?P<end>{WEEKDAY})\b", ranges.from_to),
    (rf"(?P<lead>from )(?P<start><point>){TO}(?P<end><point>)", ranges.from_to),
    (r"between (?P<start><point>) and (?P<end><point>)", ranges.from_to),
    (rf"(?P<start>{FULL_MONTH}|{MONTH},? {YEAR})(?:{DASH}| to | through )(?P<end>{MONTH},? {YEAR}|{FULL_MONTH})",
     ranges.from_to),
    (rf"(?P<start>{MONTH})(?:{DASH}| to | through )(?P<end>{MONTH},? {YEAR})", ranges.from_to),
    (rf"(?P<lead>from )(?P<start>{_PART_OF}){TO}(?P<end>{_PART_OF})", ranges.from_to),
    (rf"between (?P<start>{_PART_OF}) and (?P<end>{_PART_OF})", ranges.from_to),
    (rf"(?P<lead>from )(?P<start><period>){TO}(?P<end><point>)", ranges.from_to),
    (r"between (?P<start><period>) and (?P<end><point>)", ranges.from_to),
    (rf"(?P<first>{YEAR})(?P<dash>-|/| - )(?P<last>[0-9]{{2}}|{YEAR})\b", ranges.years),
)  # fmt: skip
_PERIODS: tuple[Rule, ...] = (
    (rf"(?:(?:the )?month of )?(?P<month>{LOOSE_MONTH}),? (?:of )?(?P<year>{YEAR}|{SHORT_YEAR})", periods.month),
    (rf"(?:(?P<which>{_WHICH}) |(?:the )?month of )?(?P<month>{FULL_MONTH})", periods.month),
    (rf"the (?P<which>following|next|previous|preceding) (?P<month>{FULL_MONTH})", periods.month_of_reference),
    (rf"(?P<which>that)(?: same| very)? (?P<month>{FULL_MONTH})", periods.month_of_reference),
    (rf"(?P<month>{FULL_MONTH}),? (?:(?:of|in) )?(?P<of>{_YEAR_WORDS}|{_YEAR_BEFORE})", periods.month),
    (rf"(?:the year )?(?P<year>{YEAR})", periods.year),
    (r"(?-i:AD|A\.D\.) (?P<year>[0-9]{1,4})\b", periods.year),
    (r"(?P<year>[0-9]{1,4}) (?P<era>(?-i:AD|CE|BCE?|A\.D|B\.C))\b", periods.year_of_era),
    (rf"(?:FY|(?:fiscal|calendar|financial)(?: year)?)(?: |-)?(?P<year>{YEAR})", periods.year),
    (r"(?P<lead>(?:in|of|since|by|until|from|before|during|after) )(?P<year>'[2-9][0-9])\b", periods.year),
    (r"(?:the )?(?P<decade>(?:1[0-9]|20)[0-9]0)'?s\b", periods.decade),
    (r"the (?P<decade>'?[2-9]0)'?s\b", periods.decade),
    (r"(?:the )?(?P<century>[a-z]{3,11}|1[0-9]th|20th|21st|[0-9]th)(?:-| )century\b", periods.century),
    (rf"(?:the )?(?P<season>{SEASON})(?: of|,)? (?P<year>{YEAR})(?:(?:-|/)[0-9]{{2,4}}\b)?", periods.season),
    (rf"(?P<which>{_WHICH}) (?P<season>{SEASON})\b", periods.season),
    (r"(?:the )?(?P<season>spring|summer|autumn|winter)\b", periods.season),
    (r"the (?P<season>fall)\b", periods.season),
    (rf"(?P<which>{_REFERENCE}) (?P<season>{SEASON})\b", periods.season_of_reference),
    (rf"(?:the )?(?P<season>{SEASON})(?: of)? (?P<of>{_YEAR_WORDS})", periods.season),
    (r"(?:(?:the|its|their) )?(?:fiscal )?(?P<number>first|second|third|fourth|1st|2nd|3rd|4th)(?:-| )"
     r"(?:fiscal(?:-| ))?(?P<size>quarter|half)\b", periods.quarter),
    (rf"the (?:(?:latest |most recent )?(?P<quarter>quarter)|(?:full|entire) year|first (?P<count>{NUMBER}) months)\b",
     periods.of_report),
    (r"(?P<lead>(?:in|by|at|until|since|before|after) )mid-?year\b", periods.midyear),
    (rf"(?:(?:the|its|their) )?(?:fiscal )?(?P<number>{_NTH})(?:-| )(?:fiscal(?:-| ))?(?P<size>quarter|half)"
     rf"(?:,? (?:of |in )?(?:fiscal )?(?P<year>{YEAR})|,?(?: of| in)? (?P<of>{_YEAR_WORDS}))", periods.quarter),
    (rf"(?P<of>(?:last|this|next) year|(?:the )?(?:year-ago|year-earlier|prior year|previous year)|{YEAR})(?:'s)? "
     r"(?P<number>first|second|third|fourth)(?:-| )(?P<size>quarter|half)\b", periods.quarter),
    (rf"(?P<number>(?P<size>(?-i:[QH]))[1-4])(?:(?:-|/| (?:of )?)?(?P<year>{YEAR}))?\b", periods.quarter),
    (rf"(?P<year>{MODERN_YEAR})(?:-| )?(?P<number>(?P<size>(?-i:[QH]))[1-4])\b", periods.quarter),
    (rf"(?P<part>{_PART}) of (?P<inner><period>)", periods.part),
    (r"(?P<part>early|earlier|mid|late|later)(?: in | |-)(?P<inner><period>)", periods.part),
    (r"(?P<part>end)(?:-| )(?P<inner><period>)", periods.part),
    (r"the (?P<part>early|mid|late)(?: |-)(?P<inner><period>)", periods.part),
    (rf"(?:the )?(?P<nth>first|second|third|fourth|last|final|opening|closing|latter) (?:(?P<count>{NUMBER}) )?"
     rf"(?P<unit>{UNITS}|half) (?:of|in) (?P<inner><period>)", periods.part),
)  # fmt: skip
_RELATIVE: tuple[Rule, ...] = (
    # To the day of publication.
    (rf"(?:(?:earlier|later|early|late) (?:in )?)?(?P<which>{_WHICH}) (?:(?:fiscal|calendar|financial) )?"
     rf"(?P<unit>{UNIT})\b", relative.unit_beside),
    (r"(?P<which>the) (?P<unit>weekend)\b", relative.unit_beside),
    (rf"{_PAST} {ABOUT}?(?P<count>{NUMBER})(?:-| )(?P<unit>{UNITS})\b", relative.window),
    (rf"the {ABOUT}?(?P<count>{NUMBER}) (?P<unit>days|weeks|months|years) since\b", relative.window),
    (rf"(?:the )?(?:next|coming|following) {ABOUT}?(?P<count>{NUMBER}) (?P<unit>{UNITS})\b", relative.coming_window),
    (r"the past (?P<unit>day|hour)\b", relative.window),
    (r"(?:(?:the )?(?:recent|past|last)|(?:these|those) (?:past|last)) (?:days|weeks|months|years|hours|decades)\b",
     relative.recent),
    (r"(?:the )?coming (?:days|weeks|months|years)\b", relative.coming),
    (rf"(?P<lead>(?P<how>in|within|over) {ABOUT}?)(?P<count>{NUMBER}) (?P<unit>{UNITS})\b", relative.open_window),
    (rf"(?P<lead>(?P<how>in|within|over) the (?:space|course) of {ABOUT}?)(?P<count>{NUMBER}|an?) (?P<unit>{UNITS})"
     r"\b", relative.open_window),
    (rf"(?P<lead>(?P<how>in|within) {ABOUT}?)(?P<count>a|one)(?: single)? (?P<unit>week|fortnight|month|year)\b",
     relative.open_window),
    (r"(?P<lead>(?P<how>in|within) (?:just )?)(?P<count>a|one) single (?P<unit>day)\b", relative.open_window),
    (rf"(?P<lead>in {ABOUT}?)(?P<count>{NUMBER}|an?) (?P<unit>{UNITS})'?s? time\b", relative.ahead),
    (rf"{ABOUT}?(?P<count>{NUMBER}|an?) (?P<unit>{UNITS}) (?:from (?:now|today)|hence)\b", relative.ahead),
    (rf"{ABOUT}?(?:(?P<half>half )?(?P<count>{NUMBER}|an?) |(?:many|some) )?(?P<unit>{UNITS})(?: and a half)? ago\b",
     relative.ago),
    (rf"(?P<count>{NUMBER}|an?) (?P<unit>years?|months?|weeks?) ago (?P<beside>today|this (?:week|month|day)"
     r"|last (?:week|month))\b", relative.ago_beside),
    # To a date that the text named before.
    (rf"{ABOUT}?(?P<count>{NUMBER}|an?) (?P<unit>days?|weeks?) (?P<which>after) that\b", relative.beside_reference),
    (rf"(?:(?:later|earlier|early|late) (?:in )?)?(?P<which>{_REFERENCE}) "
     r"(?P<unit>day|date|week|month|year|weekend|decade|quarter)\b", relative.beside_reference),
    (rf"(?P<which>{_REFERENCE}) (?P<part>{PART})", relative.part_beside_reference),
    (rf"(?P<lead>in )?{ABOUT}?(?P<count>{NUMBER}|an?) (?P<unit>{LONG_UNITS}) "
     r"(?P<which>later|earlier|afterwards?|before|prior|previously)\b", relative.beside_reference),
    (r"(?:earlier|later|early|late) in (?P<which>the) (?P<unit>day)\b", relative.beside_reference),
    (r"the (?P<unit>day|night|week|month|year) (?P<which>before|after)\b", relative.beside_reference),
    (r"(?:the )?(?P<which>same|corresponding|comparable|year-ago|year-earlier|prior-year) "
     r"(?P<unit>period|quarter|months?|time|week|day)"
     rf"(?:,? (?:of |in )?(?P<of>{_YEAR_WORDS}|{_YEAR_BEFORE}|{YEAR}))?\b",
     relative.same_period),
)  # fmt: skip

RULES = _DAYS + _RANGES + _PERIODS + _RELATIVE
# What stands within other expressions only: "the year" of "the start of the year".
INNER_RULES: tuple[Rule, ...] = (
    (rf"(?P<month>{MONTH})", periods.month),
    (rf"(?P<which>the) (?:(?:fiscal|calendar|current) )?(?P<unit>{UNIT})", relative.unit_beside),
    (rf"(?:the )?(?P<season>{SEASON})", periods.season),
    (r"(?:the )?(?:year-ago|year-earlier|prior year|previous year)", relative.year_before),
    (r"(?P<decade>'?[2-9]0)'?s", periods.decade),
)

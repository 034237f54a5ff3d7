"""How English writes dates: the words with their values, and the patterns of which every expression is built.

Patterns are shared by RE2 (which scans a document) and `re` (which takes one expression apart), so they use only
what both read: no look-around, no back-reference, bounded repeats. A space in a pattern stands for any white space
within a paragraph, see `spaced`.
"""

from __future__ import annotations

from collections.abc import Iterable


def _numbered(lines: Iterable[str], first: int) -> dict[str, int]:
    """Each word of the n-th line with its number."""
    return {word: number for number, line in enumerate(lines, first) for word in line.split()}


MONTHS = _numbered(
    ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
     "september sept sep", "october oct", "november nov", "december dec"), 1)  # fmt: skip
WEEKDAYS = _numbered(
    ("monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu", "friday fri", "saturday sat",
     "sunday sun"), 0)  # fmt: skip
NUMBERS = _numbered(
    ("zero", "a an one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
     "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"), 0) | {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    # Vague words count by the same conventional minimum as vague counts of people do.
    "a couple of": 2, "couple of": 2, "a couple": 2, "couple": 2, "few": 2, "a few": 2, "several": 3, "a dozen": 12,
    "half a dozen": 6,
}  # fmt: skip
ORDINALS = _numbered(
    ("first 1st", "second 2nd", "third 3rd", "fourth 4th", "fifth 5th", "sixth 6th", "seventh 7th", "eighth 8th",
     "ninth 9th", "tenth 10th", "eleventh 11th", "twelfth 12th", "thirteenth 13th", "fourteenth 14th",
     "fifteenth 15th", "sixteenth 16th", "seventeenth 17th", "eighteenth 18th", "nineteenth 19th", "twentieth 20th",
     "twenty-first 21st"), 1)  # fmt: skip
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}  # first month; northern hemisphere
DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
           "eighties": 80, "nineties": 90}  # fmt: skip


def number(text: str) -> int:
    """The value of a small numeral in digits or words; the conventional minimum of a vague one."""
    text = " ".join(text.lower().split())
    if text.isdigit():
        return int(text)
    if text in NUMBERS:
        return NUMBERS[text]
    return sum(NUMBERS[part] for part in text.replace("-", " ").split())


def unit(text: str) -> str:
    """A unit of time in the singular."""
    text = text.lower()
    return "hour" if text == "hrs" else text.replace("centuries", "century").removesuffix("s")


def any_of(names: Iterable[str]) -> str:
    """A group of alternatives, longest first, for `re` which takes the first that fits."""
    return "(?:" + "|".join(sorted(names, key=len, reverse=True)) + ")"


def spaced(pattern: str) -> str:
    """Let each space of a pattern stand for a few blanks with at most one line break among them."""
    return pattern.replace(" ", r"(?:[ \t]{1,3}(?:\n[ \t]{0,8})?|\n[ \t]{0,8})")


# Patterns are read without regard to case, save where they say so: "May", "March" and "Mar" are words as well, and a
# month only with a capital (or beside a year, LOOSE_MONTH). An abbreviation is a month beside a figure only.
FULL_MONTH = (
    r"(?:(?:january|february|april|june|july|august|september|october|november|december"
    r"|(?-i:May|MAY|March|MARCH))\b)"
)
MONTH = rf"(?:{FULL_MONTH}|(?:jan|feb|apr|jun|jul|aug|sept|sep|oct|nov|dec|(?-i:Mar|MAR))(?:\.|\b))"
LOOSE_MONTH = rf"(?:{MONTH}|may|march)"
WEEKDAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_SHORT = "Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun"
ANY_WEEKDAY = rf"(?:{WEEKDAY}|(?-i:{any_of((_SHORT + ' ' + _SHORT.upper()).split())})\.?)"

DAY = r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?\b"
NTH_DAY = r"(?:[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)\b"
YEAR = r"(?:1[0-9][0-9][0-9]|20[0-9][0-9])\b"
MODERN_YEAR = r"(?:1[89][0-9][0-9]|20[0-9][0-9])\b"
SHORT_YEAR = r"'[0-9][0-9]\b"
DASH = r"(?: ?(?:-|--|\x16|/) ?)"
TO = rf"(?:{DASH}|,? (?:to|through|thru|until|till|up to) (?:the )?)"

# A day of the calendar, with or without its year.
DAY_MONTH = rf"{DAY}(?: (?:of )?|-|/| day of ){MONTH}"
MONTH_DAY = rf"{MONTH} ?(?:the )?{DAY}"
YEARLESS_DATE = rf"(?:{DAY_MONTH}|{MONTH_DAY})"
YEAR_DATE = (
    rf"(?:{DAY}(?: (?:of )?|-|/| day of ){LOOSE_MONTH}(?:,? |-|/){YEAR}"
    rf"|{LOOSE_MONTH} ?{DAY}(?: ?, ?{YEAR}| {MODERN_YEAR}))"
)
DATE = rf"(?:{YEARLESS_DATE}|{YEAR_DATE})"
ISO = r"(?:1[0-9][0-9][0-9]|20[0-9][0-9])[-/.](?:0?[1-9]|1[0-2])[-/.](?:0[1-9]|[12][0-9]|3[01]|[1-9])\b"
NUMERIC = (
    r"(?:0?[1-9]|[12][0-9]|3[01])[-/.](?:0?[1-9]|[12][0-9]|3[01])"
    r"(?:[-/.](?:1[5-9]|20)[0-9][0-9]|[-/][0-9][0-9])\b"
)

# Parts of a day, which do not change the day.
PART = r"(?:morning|afternoon|evening|night|nightfall|dawn|noon|midday|dusk|midnight|lunchtime|daybreak)\b"
DAY_PART = rf"(?:(?:early|late|mid-?) ?)?{PART}"
TODAY = rf"(?:today|yesterday|tomorrow)\b(?:'s {PART}| {DAY_PART})?"

SEASON = r"(?:spring|summer|autumn|winter|fall)"
UNIT = r"(?:week|fortnight|month|year|decade|century|quarter|season|weekend)"
LONG_UNITS = r"(?:days?|weeks?|fortnights?|months?|quarters?|years?|decades?)"
UNITS = rf"(?:{LONG_UNITS}|hours?|hrs|century|centuries)"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
NUMBER = (
    rf"(?:[0-9]{{1,3}}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:(?:-| )(?:{_ONES}))?|{_ONES}"
    r"|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:half )?a dozen|a couple of"
    r"|couple of|a couple|couple|a few|few|several)"
)
ABOUT = (
    r"(?:(?:about|around|roughly|approximately|some|nearly|almost|more than|less than|fewer than|over|at least"
    r"|just over|just under|well over|just|barely|under|an estimated|at most|exactly|only) )"
)

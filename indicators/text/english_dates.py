"""How English writes dates: the words with their values, and the patterns of which every expression is built.

Patterns are shared by RE2 (which scans a document) and `re` (which takes one expression apart), so they use only
what both read: no look-around, no back-reference, bounded repeats. A space in a pattern stands for any white space
within a paragraph, see `spaced`.
"""

from __future__ import annotations

MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), 1)
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu", "friday fri",
         "saturday sat", "sunday sun"))
    for name in names.split()
}  # fmt: skip
NUMBERS = {
    name: number
    for number, names in enumerate(
        ("zero", "a an one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
         "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"))
    for name in names.split()
} | {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
    # Vague words count by their conventional minimum, as GUIDELINES.md has it for people.
    "a couple of": 2, "couple of": 2, "a couple": 2, "couple": 2, "few": 2, "a few": 2, "several": 3, "a dozen": 12,
    "dozen": 12, "half a dozen": 6,
}  # fmt: skip
ORDINALS = {
    name: number
    for number, names in enumerate(
        ("first 1st", "second 2nd", "third 3rd", "fourth 4th", "fifth 5th", "sixth 6th", "seventh 7th", "eighth 8th",
         "ninth 9th", "tenth 10th", "eleventh 11th", "twelfth 12th", "thirteenth 13th", "fourteenth 14th",
         "fifteenth 15th", "sixteenth 16th", "seventeenth 17th", "eighteenth 18th", "nineteenth 19th",
         "twentieth 20th", "twenty-first 21st"), 1)
    for name in names.split()
}  # fmt: skip
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}  # first month; northern hemisphere
DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
           "eighties": 80, "nineties": 90}  # fmt: skip


def any_of(words: object) -> str:
    """A group of alternatives, longest first, for `re` which takes the first that fits."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"  # type: ignore[call-overload]


def spaced(pattern: str) -> str:
    """Let each space of a pattern stand for a few blanks with at most one line break among them."""
    return pattern.replace(" ", r"(?:[ \t]{1,3}(?:\n[ \t]{0,8})?|\n[ \t]{0,8})")


def words(names: str) -> str:
    """Alternatives of a blank-separated list, in any case of letters."""
    return f"(?i:{any_of(names.split())})"


# Months. "May", "March" and "Mar" are words as well: only with a capital. An abbreviation is a month beside a figure only.
FULL_MONTH = (
    f"(?:{words('january february april june july august september october november december')}|May|MAY|March|MARCH)"
)
MONTH = rf"(?:{FULL_MONTH}|{words('jan feb apr jun jul aug sept sep oct nov dec')}\.?|(?:Mar|MAR)\.?)"
WEEKDAY = words("monday tuesday wednesday thursday friday saturday sunday")
SHORT_WEEKDAY = any_of(
    [
        *["Mon", "Tue", "Tues", "Wed", "Weds", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun"],
        *["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"],
    ]
)
ANY_WEEKDAY = rf"(?:{WEEKDAY}|{SHORT_WEEKDAY}\.?)"

DAY = r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th|ST|ND|RD|TH)?\b"
DAY_WORD = words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
YEAR = r"(?:1[0-9][0-9][0-9]|20[0-9][0-9])\b"
MODERN_YEAR = r"(?:1[89][0-9][0-9]|20[0-9][0-9])\b"
SHORT_YEAR = r"'[0-9][0-9]\b"
DASH = r"(?: ?(?:-|--|\x16|/) ?)"
TO = rf"(?:{DASH}| (?:to|through|thru|until|till|up to) (?:the )?)"

# A day of the calendar, with or without its year.
DAY_MONTH = rf"{DAY}(?: (?:of )?|-|(?: day)? of ){MONTH}"
DAY_MONTH_YEAR = rf"{DAY_MONTH}(?:,? |-|/|, ?){YEAR}"
MONTH_DAY = rf"{MONTH} ?(?:the )?{DAY}"
MONTH_DAY_YEAR = rf"{MONTH} ?{DAY}(?: ?, ?{YEAR}| {MODERN_YEAR})"
ISO = r"(?:1[0-9][0-9][0-9]|20[0-9][0-9])[-/.](?:0?[1-9]|1[0-2])[-/.](?:0[1-9]|[12][0-9]|3[01]|[1-9])\b"
NUMERIC = r"(?:0?[1-9]|[12][0-9]|3[01])[-/.](?:0?[1-9]|[12][0-9]|3[01])[-/.](?:(?:19|20)[0-9][0-9]|[0-9][0-9])\b"
YEARLESS_DATE = rf"(?:{DAY_MONTH}|{MONTH_DAY})"
YEAR_DATE = rf"(?:{DAY_MONTH_YEAR}|{MONTH_DAY_YEAR}|{ISO}|{NUMERIC})"
DATE = rf"(?:{YEARLESS_DATE}|{YEAR_DATE})"

# Parts of a day, which do not change the day.
PART = words("morning afternoon evening night nightfall dawn noon midday dusk midnight lunchtime daybreak")
DAY_PART = rf"(?:(?:early|late|mid-?) ?)?{PART}"
TODAY = rf"(?i:today|yesterday|tomorrow)(?:'s)?(?: {DAY_PART}\b)?"

UNIT = words("day week fortnight month year decade century quarter season weekend")
UNITS = words(
    "hours hour hrs days day weeks week fortnights fortnight months month years year decades decade centuries"
)
NUMBER_WORD = (
    r"(?:(?i:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:(?:-| )(?i:one|two|three|four|five|six|seven|eight|nine))?"
    r"|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|(?:half )?a dozen|a couple of|couple of|a couple|couple|a few|few|several))"
)
NUMBER = rf"(?:[0-9]{{1,3}}|{NUMBER_WORD})"
ABOUT = (
    r"(?:(?i:about|around|roughly|approximately|some|nearly|almost|more than|less than|fewer than|over|at least|just over|"
    r"just under|well over|just|barely|an estimated|as long as) )"
)

"""Whether the words around an expression leave it a date ("May said", "Friday Mosque", "2,019 people" do not)."""

from __future__ import annotations

import re
from datetime import date

from indicators.text.date_arithmetic import day_of

# "In May 3 people died", "the 2000 soldiers": the figure counts what follows it.
_COUNTED = re.compile(
    r"[ \n](?:more |other |local |young |displaced |armed |foreign |civilian |additional |new )?(?:(?P<people>people|"
    r"persons|civilians|men|women|children|soldiers|troops|fighters|villagers|families|others|refugees|residents"
    r"|workers|"
    r"employees)|villages|households|homes|houses|percent|per cent|dollars|miles|"
    r"km|kilomet(?:re|er)s|met(?:re|er)s|tons|"
    r"tonnes|jobs|shares|points|votes|hours|minutes|years|days|pounds|euros|cases|deaths|tents|feet|acres|hectares"
    r"|barrels|megawatts)\b"
    r"|[ -]year-old|%| ?(?:km|kg|mm)\b"
)

_NAME_AFTER = re.compile(r" [A-Z][a-z]+")

_NAME_OF_WEEKDAY = re.compile(
    r"(?:'s)? (?:Mosque|Times|Telegraph|Herald|Night Live|Mirror|Express|Mail|Club|Market|School)\b"
)

_NAME_BEFORE = re.compile(
    r"\b(?:Black|Bloody|Super|Good|Cyber|Sheffield|Girl|Man|Casual|Holy|Fat|Ash|Palm|Every|every|each) $"
)

_MONTH_BEFORE = re.compile(
    r"(?:^|[\s(\"'-])(?:(?i:in|since|until|till|by|of|from|to|through|during|before|after|for|and|or|between|last|this"
    r"|next|late|early|mid|every|throughout|over|on|around|about)|(?:uary|arch|ril|ay|une|uly|ust|ber)[,/-])[\s-]?$"
)

_MONTH_AFTER = re.compile(r"'s\b|[ \n](?:was|saw|has|had|is|were|brought|witnessed|marked|recorded)\b|[,.;:)-]|$")

_VERB_LAST = re.compile(r"\b(?:to|will|would|could|may|might|should|can|must|not|'ll|did|does|and) $")

_LAST_UNITS = re.compile(r"last [a-z0-9-]+ [a-z]+s$")

_EVENT_AFTER = re.compile(r"[ \n](?!(?:and|but|in|at|on|when|to|with)\b)[A-Za-z]")

# "On the 27th, they left", but not "on the 27th floor".
_THE_NTH = re.compile(r"the\s+[0-9]{1,2}(?:st|nd|rd|th)")

_NTH_BEFORE = re.compile(r"\b(?:on|by|since|until|till|from|of|and)\s$", re.IGNORECASE)

_NTH_AFTER = re.compile(r"[.,;:)]|$|[ \n](?:and|they|he|she|it|we|when|at|in|but|the|an?|another|there)\b")

_SEASONS = frozenset(
    {"the spring", "the summer", "the autumn", "the winter", "spring", "summer", "autumn", "winter", "the fall"}
)

_SEASON_BEFORE = re.compile(
    r"\b(?:in|over|during|since|through|until|by|throughout|before|after|for)\s$", re.IGNORECASE
)

_ADJECTIVE = re.compile(r" (?:trees?|cards?|gifts?|carols?|markets?|presents?|dinner|shopping|lights|resolutions?)\b")

_MONTH_NAMES = frozenset({"may", "march", "april", "june", "august"})

# What may stand before a year that stands alone.
_YEAR_BEFORE = re.compile(
    r"(?:^|[\s(\"'-])(?:(?i:in|since|by|until|till|during|throughout|of|after|before|for|around|circa|late|early|mid"
    r"|the|"
    r"from|and|or|through|year|years|than|between|back to|prior to|up to|(?:late|early|recently) as|ca?\.|dated|his"
    r"|her|its|their|our|a|an|election|cup|"
    r"olympics|games|plan|report|summit|overview|appeal|compared (?:to|with)|with|only|this|that)"
    r"|[A-Za-z]+'s|[a-z]+s')[\s-]$|\($|(?:1[0-9]|20)[0-9][0-9],? (?:and |or |to |& )?$|[0-9], $|(?:^|\n)[ *]*$"
)

_CLOCK_AFTER = re.compile(r" ?(?:GMT|UTC|hrs?|hours|local|EST|EDT|BST|IST|WIB|EAT)\b")
_YEARS = re.compile(r"(1[0-9]|20)[0-9]{2} ?[-/] ?[0-9]{2,4}")
_STRONG_BEFORE = re.compile(r"(?:^|[\s(])(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil) $")

_YEAR_AFTER_LINE = re.compile(r"[ \n]?(?:[-:.)]|[A-Z(]|(?:was|saw|has|had)\b|$)")

_SLASH_BEFORE = re.compile(r"(?:\b(?:on|since|until|from|to|dated|of|by)[\s]|\($|\() ?$", re.IGNORECASE)


def is_date(text: str, start: int, end: int) -> bool:
    """Whether what stands around an expression of folded text leaves it a date."""
    words, after, before = text[start:end], text[end : end + 32], text[max(start - 24, 0) : start]
    if before and (before[-1] in "$#@_&" or (before[-1] in "./-" and before[-2:-1].isdigit())):
        return False
    last = words[-1]
    if last.isdigit():
        if after[:1] and after[:1] in ",.:/-" and after[1:2].isdigit():
            return False
        if "'" in words and len(words) < 4:
            return False
        if _CLOCK_AFTER.match(after) and words[-4:].isdigit() and "," not in words:
            return False
        if words.isdigit():
            return _is_year(before, after)
        if _YEARS.fullmatch(words):
            return _COUNTED.match(after) is None and (words[:2] in ("18", "19", "20") or _is_year(before, after))
        if len(words) < 6 and not words[0].isalpha() and ("/" in words or "." in words):
            return words == "9/11" or (_SLASH_BEFORE.search(before) is not None and "." not in words)
        return words[-4:].isdigit() or _COUNTED.match(after) is None
    lower = words.lower()
    if lower in _MONTH_NAMES:
        return _is_month(lower, before, after)
    if lower.endswith("day") and (_NAME_OF_WEEKDAY.match(after) or _NAME_BEFORE.search(before)):
        return False
    if _ADJECTIVE.match(after) and not lower.endswith("day"):
        return False
    if lower == "the fall" and after.startswith(" of"):
        return False
    if lower in _SEASONS:
        return _SEASON_BEFORE.search(before) is not None
    if _THE_NTH.fullmatch(lower):
        return _NTH_BEFORE.search(before) is not None and _NTH_AFTER.match(after) is not None
    if _LAST_UNITS.match(lower) and _VERB_LAST.search(before):
        return False
    # "The day before the storm" is reckoned from the storm, which has no date here.
    return not (lower.endswith((" before", " after", " prior")) and _EVENT_AFTER.match(after))


def _is_year(before: str, after: str) -> bool:
    if after.startswith("'s "):
        return True
    counted = _COUNTED.match(after)
    if (counted and not (counted["people"] and _STRONG_BEFORE.search(before))) or not _YEAR_BEFORE.search(before):
        return False
    if not before or before[-1] in "\n*" or not before.strip(" *"):
        return _YEAR_AFTER_LINE.match(after) is not None
    return True


def _is_month(name: str, before: str, after: str) -> bool:
    """May, March, April, June and August are verbs and given names too."""
    if _NAME_AFTER.match(after) and not _MONTH_BEFORE.search(before):
        return False
    if _MONTH_BEFORE.search(before):
        return True
    sentence_start = not before.strip(" *\"'") or before.rstrip(" \"'")[-1:] in ".!?\n:"
    return sentence_start and _MONTH_AFTER.match(after) is not None


_NUMERIC = re.compile(r"\b([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]((?:19|20)?[0-9]{2})\b")


def writes_month_first(text: str, published: date | None) -> bool:
    """Whether 03/25/2024 occurs in the text and 25/03/2024 does not, or a date is near publication that way only."""
    if not any(mark in text for mark in "/."):
        return False
    found = [(int(a), int(b), int(year)) for a, b, year in _NUMERIC.findall(text)]
    if any(a > 12 >= b for a, b, _ in found):
        return False
    if any(b > 12 >= a for a, b, _ in found):
        return True
    return published is not None and any(
        _near(published, year, a, b) and not _near(published, year, b, a) for a, b, year in found
    )


def _near(published: date, year: int, month: int, day: int) -> bool:
    named = day_of(year if year > 99 else year + (2000 if year < 70 else 1900), month, day)
    return named is not None and abs((published - named).days) <= 7

"""The words around an expression: whether they leave it a date, and whether they look ahead or back."""

from __future__ import annotations

import re
from datetime import date

from indicators.text.date_meanings import day_of

# "In May 3 people died", "the 2000 soldiers": the figure counts what follows it.
_COUNTED = re.compile(
    r"[ \n](?:more |other |local |young |displaced |armed |foreign |civilian |additional |new )?(?:(?P<people>people|persons|"
    r"civilians|men|women|children|soldiers|troops|fighters|villagers|families|others|refugees|residents|workers|employees)|"
    r"villages|households|homes|houses|percent|per cent|dollars|miles|km|kilomet(?:re|er)s|met(?:re|er)s|tons|tonnes|jobs|"
    r"shares|points|votes|hours|minutes|years|days|pounds|euros|cases|deaths|tents|feet|acres|hectares|barrels|megawatts)\b"
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
    r"(?:^|[\s(\"'-])(?:in|since|until|till|by|of|from|to|through|during|before|after|for|and|or|between|last|this|next|late|"
    r"early|mid|every|throughout|through|over|on|around|about|(?:uary|arch|ril|ay|une|uly|ust|ber)[,/-])[\s-]?$"
)
_MONTH_AFTER = re.compile(r"'s\b|[ \n](?:was|saw|has|had|is|were|brought|witnessed|marked|recorded)\b|[,.;:)-]|$")
_VERB_LAST = re.compile(r"\b(?:to|will|would|could|may|might|should|can|must|not|'ll|did|does|and) $")
_SEASONS = frozenset({"the spring", "the summer", "the autumn", "the winter"})
_SEASON_BEFORE = re.compile(
    r"\b(?:in|over|during|since|through|until|by|throughout|before|after|for)\s$", re.IGNORECASE
)
_ADJECTIVE = re.compile(r" (?:trees?|cards?|gifts?|carols?|markets?|presents?|dinner|shopping|lights|resolutions?)\b")
_MONTH_NAMES = frozenset({"may", "march", "april", "june", "august"})
# What may stand before a year that stands alone.
_YEAR_BEFORE = re.compile(
    r"(?:^|[\s(\"'-])(?:(?i:in|since|by|until|till|during|throughout|of|after|before|for|around|circa|late|early|mid|the|"
    r"from|and|or|through|year|years|than|between|back to|prior to|up to|dated|his|her|its|their|our|a|an|election|cup|"
    r"olympics|games|plan|report|summit|overview|appeal|compared (?:to|with)|with|only|this|that)|[A-Za-z]+'s|[a-z]+s')[\s-]$"
    r"|\($|(?:1[0-9]|20)[0-9][0-9],? (?:and |or |to |& )?$|[0-9], $|(?:^|\n)[ *]*$"
)
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
        if words.isdigit():
            return _is_year(before, after)
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
    if lower in _SEASONS:
        return _SEASON_BEFORE.search(before) is not None
    if lower.startswith("last ") and _VERB_LAST.search(before):
        return False
    # "The day before the storm" is reckoned from the storm, which has no date here.
    return not (lower.startswith("the ") and lower.endswith((" before", " after")) and re.match(r"[ \n][a-z]", after))


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
    return (
        sentence_start
        and _MONTH_AFTER.match(after) is not None
        and (name not in ("may",) or after[:1] in "'" or " " == after[:1])
    )


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


_CLAUSE = re.compile(r'[.!?;"](?:\s|$)|\n\s*\n')
_SENTENCE_END = re.compile(r"[.!?;\n](?:\s|$)")
# Adjectives and participles tell nothing of the time: "the damaged city", "rebel-held".
_TIMELESS = r"(?:the|an?|its|their|his|her|our|of|in|and|newly|recently|be|been|being|is|are) [a-z]+ed|[a-z]+-(?:[a-z]+ed|held|led|run)"
_VERBS = (
    "agreed|vow(?:s|ed|ing)|pledg(?:es|ed|ing)|promis(?:es|ed|ing)|threaten(?:s|ed|ing)|wants?|ordered|invited|urged|asked|"
    "prepar(?:es|ed|ing)|expect(?:s|ed|ing)?|plan(?:s|ned|ning)?|hop(?:es|ed|ing)|intend(?:s|ed)?|due|set|scheduled|slated"
)
_BE_TO = (
    r"(?:is|are|was|were|be|been|remains?) (?:also |now |still |tentatively )?(?:expected|due|scheduled|set|slated|planned"
    r"|supposed|likely|going|poised|timed|closed until|suspended until)"
)
_AHEAD = (
    r"(?:will|shall|would|could|should|must|may|might|can)(?! (?:not )?have [a-z]+(?:ed|en|one|ne)\b)(?: not)?(?: be)?(?: [a-z]+)?"
    r"|[a-z]+'ll|(?:is|are) to|to be|promising|threatening|pledging"
    rf"|{_BE_TO}|(?:{_VERBS}) (?:[a-z]+ ){{0,2}}(?:to|on|in|by|for|at|back)|expects?|awaits?|awaiting|(?:we|they|it|he|who|and) needs?"
    r"|forecast(?:s|ers|ing)?|predict(?:s|ion)?|deadline|upcoming|in time for"
    r"|next (?:report|update|meeting|briefing|edition|issue|advisory|review|round)"
    r"|to (?:meet|hold|vote|open|resume|visit|start|begin|return|arrive|leave|discuss)"
    r"|(?:told|tells|asked|asks|required|requires) (?:[A-Za-z]+ ){1,3}to|resume|reopen|convene|begin|meet"
    r"|(?:postponed|delayed|adjourned|deferred|extended|suspended|put off|pushed back|recessed|barred|banned|jailed|remanded)"
    r" (?:[a-z]+ ){0,2}(?:until|till|to)"
    r"|(?:begin|start|open|reopen|resume|meet|end|expire|conclude|convene|go|elect)s"
)
_BACK = (
    "said|says|saying|told|announced|reported|according|was|were|had|has|have|did|began|came|killed|died|hit|struck|took|fled|"
    "left|went|met|won|lost|rose|fell|held|found|made|gave|got|led|set|shot|sent|saw|broke|became|grew|shut|put|[a-z]{2,}ed"
)
# After a date only the verb of its own clause tells.
_LATER_CUES = re.compile(
    rf"\b(?:(?P<ahead>(?:will|shall)(?! have\b)|[a-z]+'ll|(?:is|are) to|{_BE_TO})|{_TIMELESS}|(?P<back>would|{_BACK}))\b"
)
_CUES = re.compile(rf"\b(?:(?P<ahead>{_AHEAD})|{_TIMELESS}|(?P<back>{_BACK}))\b")
_DIRECTLY = re.compile(r"\b(?:ahead of|until|till)(?: the| a| late| early| about| around)?[\s]$", re.IGNORECASE)


def outlook(text: str, start: int, end: int) -> int:
    """1 where the last cue before a date in its clause, or else the first after it, looks ahead; -1 back; 0 for none."""
    before = text[max(start - 100, 0) : start]
    clause = 0
    for boundary in _CLAUSE.finditer(before):
        clause = boundary.end()
    cue = None
    for match in _CUES.finditer(before, clause):
        if match.lastgroup:
            cue = match
    if cue is None:
        if _DIRECTLY.search(before):
            return 1
        after = text[end : end + 90]
        stop = _SENTENCE_END.search(after)
        if after[:2] == "'s":
            return 0
        cue = next(
            (m for m in _LATER_CUES.finditer(after, 0, stop.start() if stop else len(after)) if m.lastgroup), None
        )
    return 0 if cue is None else 1 if cue.lastgroup == "ahead" else -1


_LIMIT = re.compile(r"\b(?:until|till|by|before|through|from|next|deadline of)(?: the| late| early| mid-?)?[\s-]$")


def is_limit(text: str, start: int) -> bool:
    """Whether "by", "until", "from" or the like stands before an expression: it may well name a day to come."""
    return _LIMIT.search(text, max(start - 16, 0), start) is not None

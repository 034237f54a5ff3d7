"""Whether the words around an expression leave it a date ("May said", "Friday Mosque", "2,019 people" do not)."""

from __future__ import annotations

import re
from datetime import date

from indicators.text.date_arithmetic import day_of, full_year
from indicators.text.fold import ascii_re
from indicators.text.linear import sieve

# "In May 3 people died", "the 2000 soldiers": the figure counts what follows it.
_COUNTED = ascii_re(
    r"[ \n](?:more |other |local |young |displaced |armed |foreign |civilian |additional |new )?(?:(?P<people>people|"
    r"persons|civilians|men|women|children|soldiers|troops|fighters|villagers|families|others|refugees|residents"
    r"|workers|"
    r"employees)|villages|households|homes|houses|percent|per cent|dollars|miles|"
    r"km|kilomet(?:re|er)s|met(?:re|er)s|tons|"
    r"tonnes|jobs|shares|points|votes|hours|minutes|years|days|pounds|euros|cases|deaths|tents|feet|acres|hectares"
    r"|barrels|megawatts)\b"
    r"|[ -]year-old|-(?:year|month|week|day|hour|minute|member|point|page|strong|mile)\b|%| ?(?:km|kg|mm)\b"
)

_NAME_AFTER = ascii_re(r" [A-Z][a-z]+")

_NAME_OF_WEEKDAY = ascii_re(
    r"(?:'s)? (?:Mosque|Times|Telegraph|Herald|Night Live|Mirror|Express|Mail|Club|Market|[Ss]chools?)\b"
)

_NAME_BEFORE = ascii_re(
    r"\b(?:Black|Bloody|Super|Good|Cyber|Sheffield|Girl|Man|Casual|Holy|Fat|Ash|Palm|Every|every|each) $"
)

_MONTH_BEFORE = ascii_re(
    r"(?:^|[\s(\"'-])(?:(?i:in|since|until|till|by|of|from|to|through|during|before|after|for|and|or|between|last|this"
    r"|next|late|early|mid|every|throughout|over|on|around|about)|(?:uary|arch|ril|ay|une|uly|ust|ber)[,/-])[\s-]?$"
)

_AND_BEFORE = ascii_re(r"\b(?:and|or) $")
_MONTH_AND_BEFORE = ascii_re(r"(?:uary|arch|ril|ay|une|uly|ust|ber) (?:and|or) $")
# "Automakers reported March sales", "the May figures".
_MONTH_NOUN = ascii_re(
    r" (?:floods?|flooding|earthquake|quake|cyclone|landslides?|attacks?|bombings?|massacre|clashes|sales|"
    r"figures?|exports|imports|results|earnings|output|production|deliveries|shipments|payrolls?|jobs|"
    r"unemployment|inflation|retail|data|traffic|futures|contracts?|elections?|meeting|summit|issue|survey|report)\b"
)
_MONTH_AFTER = ascii_re(r"'s\b|[ \n](?:was|saw|has|had|is|were|brought|witnessed|marked|recorded)\b|[,.;:)-]|$")

_VERB_LAST = ascii_re(r"\b(?:to|will|would|could|may|might|should|can|must|not|'ll|did|does|and) $")

_OF_DAYS = ascii_re(r" of (?:the )?(?:[0-9]|[A-Z])")
_LAST_UNITS = ascii_re(r"last [a-z0-9-]+ [a-z]+s$")

_EVENT_AFTER = ascii_re(r"[ \n](?!(?:and|but|in|at|on|when|to|with)\b)[A-Za-z]")

# "On the 27th, they left", but not "on the 27th floor".
_THE_NTH = ascii_re(r"the\s+[0-9]{1,2}(?:st|nd|rd|th)")

_NTH_BEFORE = ascii_re(r"(?:\b(?:on|by|since|until|till|from|to|of|and|only on)\s|\()$", re.IGNORECASE)

_NTH_AFTER = ascii_re(
    r"[.,;:)]|$|[ \n](?:and|they|he|she|it|we|when|at|in|but|the|an?|another|there)\b"
    r"| (?!Street|St\b|Avenue|Floor|Infantry|Division|Regiment|Brigade|Army|Corps|Battalion|Congress|Amendment)"
    r"[A-Z][a-z]+"
)
# "By the 9th guns were firing", but not "by the 9th century"
_NTH_GOES_ON = ascii_re(
    r" (?!floor|century|day|round|place|street|avenue|anniversary|time|week|month|year|hour|minute|inning|grade"
    r"|parallel|congress|division|infantry|army|edition|meeting|session|report|season|district|ward|percentile|birthday|position"
    r"|largest|biggest|most|of|in|person|child|and|hole|degree|amendment|brigade|battalion|regiment|corps|fleet)[a-z]{2,}"
)

_SEASONS = frozenset(
    {"the spring", "the summer", "the autumn", "the winter", "spring", "summer", "autumn", "winter", "the fall"}
)

# "In the Winter War", "during the Spring Offensive".
_SEASON_NAME = ascii_re(r".{0,2}(?:Spring|Summer|Autumn|Winter|Fall) [A-Z][a-z]")
_SEASON_BEFORE = ascii_re(r"\b(?:in|over|during|since|through|until|by|throughout|before|after|for)\s$", re.IGNORECASE)

# "In the quarter, sales rose", but "the quarter of the city", "the first two months of war".
_OF_REPORT = ascii_re(r"the (?:latest |most recent )?quarter|the (?:full|entire) year|the first [a-z0-9-]+ months")
_REPORT_BEFORE = ascii_re(r"\b(?:in|for|during|over|through)\s$", re.IGNORECASE)

# "USA Today", "World News Tonight".
_TODAY_OF_NAME = ascii_re(r"\b(?:USA|News|India|Russia|Psychology|Business|Christianity) $")

_ADJECTIVE = ascii_re(r" (?:trees?|cards?|gifts?|carols?|markets?|presents?|dinner|shopping|lights|resolutions?)\b")

_MONTH_NAMES = frozenset({"may", "march", "april", "june", "august"})

# What may stand before a year that stands alone.
_YEAR_BEFORE = ascii_re(
    r"(?:^|[\s(\"'-])(?:(?i:in|since|by|until|till|during|throughout|vs\.?|versus|over|against|of|after|before|for"
    r"|around|circa|late|early|mid"
    r"|the|"
    r"from|and|or|through|year|years|than|between|back to|prior to|up to|(?:late|early|recently) as|ca?\.|dated|his"
    r"|her|its|their|our|a|an|election|cup|"
    r"olympics|games|plan|report|summit|overview|appeal|compared (?:to|with)|with|only|this|that|ended"
    r"|began|started|closed|finished)"
    r"|[A-Za-z]+'s|[a-z]+s')[\s-]$|\($|(?:1[0-9]|20)[0-9][0-9](?:,|,? (?:and|or|to|&)) $|[0-9], $|(?:^|\n)[ *]*$"
)

# "1998 was a bad year", but "more than 1998 were freed".
_SENTENCE_BEFORE = ascii_re(r"(?:[.!?][\"')]?|\b(?:[Aa]ccording to|[Ff]or) [^,;.]{2,40},|\b(?:said|says)) $")
_VERB_AFTER = ascii_re(r" (?:was|saw|has|had|is|brought|will)\b")
_WEAK_BEFORE = ascii_re(r"\b(?:for|after|before|between|or|and|than|with|an?|only|over|against|around|by|to|from) $")
_ABOUT_BEFORE = ascii_re(
    r"\b(?:over|about|around|nearly|almost|some|more than|at least|least|only|than|estimated) $", re.IGNORECASE
)
_PLURAL_AFTER = ascii_re(r" (?!levels\b|figures\b|prices\b|standards\b|elections\b)(?:[a-z-]+ )?[a-z]{3,}s\b")
_SUBJECT_AFTER = ascii_re(r" (?:were|are|have been|or more|more)\b")
# "It approved 1999 spending": years stand before such nouns without an article.
_YEAR_NOUN = ascii_re(
    r" (?:spending|budget|results|earnings|profits?|sales|revenues?|income|net|figures?|season|crop|harvest|elections?|"
    r"war|crash|peace|accords?|agreement|invasion|census|constitution|estimates?|total|period|quarter|campaign|law|treaty|"
    r"earthquake|quake|floods?|drought|tsunami|genocide|uprising|revolution|offensive|conflict|ceasefire|truce|referendum)\b"
)
_LABEL_BEFORE = ascii_re(r"(?:[A-Z][a-z]*|[0-9.,$%]|#|No\.) ?$")
_CLOCK_AFTER = ascii_re(r" ?(?:GMT|UTC|hrs?|hours|local|EST|EDT|BST|IST|WIB|EAT)\b")
_YEARS = ascii_re(r"(1[0-9]|20)[0-9]{2} ?[-/] ?[0-9]{2,4}")
_STRONG_BEFORE = ascii_re(r"(?:^|[\s(])(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil) $")

_YEAR_AFTER_LINE = ascii_re(r"[ \n]?(?:[-:.)]|[A-Z(]|(?:was|saw|has|had)\b|$)")

_SLASH_BEFORE = ascii_re(r"(?:\b(?:on|since|until|from|to|dated|of|by)[\s]|\($|\() ?$", re.IGNORECASE)


# "In a week" is a window, but "twice in a day", "the deadliest raid in a year" and "in a week-long siege" give none.
_A_UNIT = ascii_re(r"(?:a|one single|a single) (?:week|fortnight|month|year)|(?:a|one) single day")
_RANKED_BEFORE = ascii_re(
    r"\b(?:once|twice|thrice|times?|days|hours|nights|weeks|months|first|second|third|fourth|fifth|sixth|most|worst|best"
    r"|(?:dead|deadli|bloodi|heavi|larg|high|bigg|great|strong|fierc|low|few|long|hard)e?st|record|only|every|each"
    r"|any|per)\b[^.;]{0,48} $",
    re.IGNORECASE,
)
_NO_WINDOW_AFTER = ascii_re(
    r"-|'s?\b| (?:or|ago|later|earlier|before|after|from|since|care|school|clinic|time|when|where)\b"
)
_BEHIND = 60  # characters before an expression that may say what it is


def _is_window(text: str, start: int, after: str) -> bool:
    """Whether "a week" behind "in" or "within" is the week before the day of the text."""
    ranked = _RANKED_BEFORE.search(text, max(start - _BEHIND, 0), start)
    until = after.startswith(" of ") and text[max(start - 10, 0) : start].lower().endswith("within ")
    return ranked is None and not until and _NO_WINDOW_AFTER.match(after) is None


_ENTRY_BEFORE = ascii_re(r", $|[A-Za-z)] ?(?:-|\x16) $")
# "Incident 7, 14 September": the number of the incident is no day.
_DAYS_LISTED = ascii_re(r"[0-9]{1,2}, ?[0-9]{1,2} ")
_NUMBERED_BEFORE = ascii_re(
    r"\b(?:incident|event|case|entry|attack|no\.?|number|annex|issue|report|update|bulletin|sitrep|flash update"
    r"|round|phase|zone|sector|area|camp|district|ward|block|week|day) (?:no\.? ?|# ?)?$|# ?$",
    re.IGNORECASE,
)


def is_date(text: str, start: int, end: int) -> bool:
    """Whether what stands around an expression of folded text leaves it a date."""
    words, after, before = text[start:end], text[end : end + 32], text[max(start - 24, 0) : start]
    if before and (before[-1] in "$#@_&" or (before[-1] in ".-" and before[-2:-1].isdigit())):
        return False
    if _DAYS_LISTED.match(words) and _NUMBERED_BEFORE.search(before):
        return False
    if _A_UNIT.fullmatch(words):
        return _is_window(text, start, after)
    if words[-1].isdigit():
        return _ends_in_figure(words, before, after)
    if words[-1] in "gnrl" and _SEASON_NAME.match(text, max(end - 6, 0)):
        return False
    return _ends_in_word(words.lower(), before, after)


def _ends_in_figure(words: str, before: str, after: str) -> bool:
    """Whether 3 May, 2019, 1997-98, 9/11 … is a date, and not a count, a clock time, a share or a part of a number."""
    if after[1:2].isdigit() and after[0] in ",.:/-":
        return False
    named = any(map(str.isalpha, words))
    if not named and (before[-1:] == "/" or _CLOCK_AFTER.match(after)):
        return False
    if words.isdigit():
        return _is_year(before, after)
    if _YEARS.fullmatch(words):
        return _COUNTED.match(after) is None and (words[:2] in ("18", "19", "20") or _is_year(before, after))
    if words[0] == "'":
        return _COUNTED.match(after) is None  # '98
    if not named and len(words) < 6:
        if after.startswith(": ") and _ENTRY_BEFORE.search(before):
            return "/" in words  # "Kutum, 11/06: clashes …", "DRC - 11/06: …"
        in_place = _SLASH_BEFORE.search(before) is not None and _NTH_AFTER.match(after) is not None
        return words == "9/11" or (in_place and "." not in words)
    counted = _COUNTED.match(after)
    # "On Dec. 17 troops fired": no month is shortened but beside its day.
    return counted is None or words[-4:].isdigit() or (counted["people"] is not None and "." in words)


def _ends_in_word(words: str, before: str, after: str) -> bool:
    """Whether May, Friday, spring, the 27th, the day before … is a date, and not a name, a verb or another."""
    if words in _MONTH_NAMES:
        return _is_month(words, before, after)
    if words in ("today", "tonight"):
        return _TODAY_OF_NAME.search(before) is None
    if words.endswith("day"):
        if _NAME_OF_WEEKDAY.match(after) or _NAME_BEFORE.search(before):
            return False
    elif _ADJECTIVE.match(after) or (words == "the fall" and after.startswith(" of")):
        return False
    if words.endswith("weekend") and _OF_DAYS.match(after):
        return False  # of the days that follow, which are a date of their own
    if _OF_REPORT.fullmatch(words):
        return _REPORT_BEFORE.search(before) is not None and not after.startswith((" of ", " where ", " end"))
    if words in _SEASONS:
        return _SEASON_BEFORE.search(before) is not None
    if _THE_NTH.fullmatch(words):
        told = _NTH_AFTER.match(after) or _NTH_GOES_ON.match(after)
        return _NTH_BEFORE.search(before) is not None and told is not None
    if _LAST_UNITS.match(words) and _VERB_LAST.search(before):
        return False
    if words.endswith(" since"):
        return _DATE_AFTER.match(after) is None  # "in the six months since 3 May": the day itself is told
    # "The day before the storm" is reckoned from the storm, which has no date here.
    return not (words.endswith((" before", " after", " prior")) and _EVENT_AFTER.match(after))


_DATE_AFTER = ascii_re(
    r" (?:\d|[A-Z][a-z]{2,8}\.? \d|(?:last|early|mid|late|this)\b|[A-Z][a-z]{2,5}day\b"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
)


def _is_year(before: str, after: str) -> bool:
    if _ABOUT_BEFORE.search(before) and _PLURAL_AFTER.match(after):
        return False  # "over 1290 lives lost"
    if after.startswith("'s ") or (_SENTENCE_BEFORE.search(before) and _VERB_AFTER.match(after)):
        return True
    if _YEAR_NOUN.match(after) and not _LABEL_BEFORE.search(before):
        return True
    if _WEAK_BEFORE.search(before) and _SUBJECT_AFTER.match(after):
        return False
    counted = _COUNTED.match(after)
    if (counted and not (counted["people"] and _STRONG_BEFORE.search(before))) or not _YEAR_BEFORE.search(before):
        return False
    if not before or before[-1] in "\n*" or not before.strip(" *"):
        return _YEAR_AFTER_LINE.match(after) is not None
    return True


def _is_month(name: str, before: str, after: str) -> bool:
    """May, March, April, June and August are verbs and given names too."""
    if _NAME_AFTER.match(after) and _AND_BEFORE.search(before) and not _MONTH_AND_BEFORE.search(before):
        return False  # "and June Carter", but "in May and June Israel …"
    if _MONTH_BEFORE.search(before) or _MONTH_NOUN.match(after):
        return True
    if after.startswith(" alone") or (after.startswith(": ") and before.endswith("(")):
        return True  # "(May: 3,100)"
    if after.startswith(")") and _SOURCE_BEFORE.search(before):
        return True
    if before.endswith(", ") and _SAW.match(after):
        return True  # "According to the ministry, August saw 198 people killed"
    sentence_start = not before.strip(" *\"'") or before.rstrip(" \"'")[-1:] in ".!?\n:"
    return sentence_start and _MONTH_AFTER.match(after) is not None and not _NAME_AFTER.match(after)


_SAW = ascii_re(r"[ \n](?:saw|brought|witnessed) ")
_SOURCE_BEFORE = ascii_re(r"\([A-Z][A-Za-z&/]{1,18}, $")  # "(OCHA, May)"

_NUMERIC = ascii_re(r"\b([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]((?:19|20)?[0-9]{2})\b")

_ANY_NUMERIC = sieve(_NUMERIC)


def writes_month_first(text: str, data: bytes, published: date | None) -> bool:
    """Whether 03/25/2024 occurs in the text and 25/03/2024 does not, or a date is near publication that way only."""
    if not _ANY_NUMERIC.finds(data):
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
    named = day_of(full_year(year), month, day)
    return named is not None and abs((published - named).days) <= 7

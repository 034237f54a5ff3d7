"""What a figure is, by what stands beside it: a count, or an age, a sum of money, a distance, a share, a label.

Everything that is not shown to be something else is a count.
"""

from __future__ import annotations

import re

from indicators.text import english_numbers as english
from indicators.text.fold import ascii_re
from indicators.text.number_ages import is_age_at_death, is_age_limit, told_as_age
from indicators.text.number_context import Figure
from indicators.text.number_grammar import DATE, PHONE, TIME
from indicators.text.number_labels import is_hour_and_minute, label_kind

_LETTERS = ascii_re(r"[A-Za-z]+")
_DAYS = ascii_re(r"\d{1,2}(?:\D{1,6}\d{1,2})?")
_MONTH_NAME = ascii_re(rf"[ \n]{{0,2}}(?:of[ \n])?(?:{english.MONTHS}|{english.SHORT_MONTHS})\b")
_YEARS_OLD = ascii_re(
    r"[ \n-]{0,2}(?:years?|yrs?|months?|weeks?|days?)[ \n-]{1,2}(?:olds?\b|of age\b)|"
    r"[ \n]{1,2}(?:and|or)[ \n]{1,2}(?:over|older|above|under|younger|below)\b",
    re.IGNORECASE,
)
_AGE_UNITS = frozenset(("year", "years", "yr", "yrs", "month", "months", "week", "weeks", "day", "days", "and", "or"))
_CLOCK_WORDS = frozenset(("am", "pm", "a.m", "p.m", "o'clock", "noon", "midnight"))
_MAGNITUDE_SIGNS = frozenset(("magnitude", "Magnitude", "M", "Mw", "MW", "ML", "Ms", "mb", "Richter"))
_RICHTER = ascii_re(r"[ \n]on the (?:open-ended )?Richter")
_DEGREES = ascii_re(r"[ ]?\x17[ ]?(?:([CF]\b)|([NSEW]\b|\d))?")
_COMPASS = ascii_re(r"[ ]?[NSEW]\b")
_CELSIUS = ascii_re(r"[ ][CF]\b(?!-)")
_ORDINAL_WORD = ascii_re(r"-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b|-?th\b", re.IGNORECASE)
_FIRST_OF = ascii_re(
    r"\b(?:first|second|third|fourth|fifth|sixth|last|latest|\d(?:st|nd|rd|th))[ \n]of(?:[ \n](?:the|a planned))?[ \n]$"
)
_METRES = ascii_re(
    r"(?:-| )?(?:high|deep|wide|long|tall|away|above|below|thick|across|from|north|south|east|west|waves?|swells?|"
    r"of water|of snow|apart|down|underground|tower|wall|radius|buffer)\b|/s",
    re.IGNORECASE,
)
_ONE_OF_THE_MOST = ascii_re(
    r"[ \n]of[ \n](?:(?:the|its|their|his)[ \n])?(?:most|few|last|first|main|key|many|worst|best|[a-z]{3,}est)\b"
)
_BOTH_AND = ascii_re(r"[ \n][\w'-]+[ \n]and[ \n](?!(?:an?|the|its|their|one|two|another)\b)")
_SPECIALS = ascii_re(
    rf"(?P<date>(?:{DATE}))$|(?P<time>{TIME})$|(?P<phone>(?:{PHONE}))$|(?P<age>(?:under|over)-\d{{1,2}}s?$)|"
    r"(?P<magnitude>(?:M[wLs]?|magnitude-)\d\.\d$)|"
    r"(?P<year>(?:(?:mid|pre|post|late|early)-(?:19|20)\d\d|(?:19|20)\d\d ?/ ?(?:\d\d){1,2})$)|"
    r"(?P<label>[A-Za-z])|(?P<reference>.)",
    re.IGNORECASE | re.DOTALL,
)


def special(token: str) -> str:
    """The kind of a token of digits that is no quantity at all: a date, a clock time, a phone, a name."""
    match = _SPECIALS.match(token)
    return (match and match.lastgroup) or "reference"


def is_span_of_time(at: Figure) -> bool:
    """Whether the figure measures time: "two in three days" is no share."""
    return _unit_kind(at) == "duration"


def is_metres(text: str, end: int) -> bool:
    """Whether an "m" that ends a figure at `end` means metres: "8m high", not "1.2m displaced"."""
    return text[end - 2].isdigit() and _METRES.match(text, end) is not None


_AND_FEMALE = ascii_re(r"(?:,|;| and|/) ?\d+ ?F\b")
_MARGIN = ascii_re(r"(?:\+/-|\d \x7f|\d\x7f) ?$")
"""A sign of plus or minus, which folds to the mark of other signs."""


def kind_of(at: Figure) -> str:
    """The kind of a figure; "" where its words are no number after all ("no one")."""
    if at.reading.money:
        return "money"
    following = at.following(2)
    if following[:1].isalpha():
        return _glued(at.core, _LETTERS.match(at.text, at.end))
    if following[:1] == "%" or following == " %":
        return "percent"
    if following[:1] in (":", "/") and following[1:].isdigit():
        return "time" if following[0] == ":" else "reference"
    if at.text.endswith(" M", at.start, at.end) and _AND_FEMALE.match(at.text, at.end):
        return "attribute"  # "3 M, 2 F": males, and no millions
    if _MARGIN.search(at.left):
        return "attribute"  # "45,000 +/- 3,000"
    if at.next in english.COUNTED and not at.hyphened and _is_plainly_a_count(at):
        return "count"
    return _by_next_word(at) or _by_words_before(at) or _by_its_own_words(at)


def _is_plainly_a_count(at: Figure) -> bool:
    """Whether nothing but the counted noun behind it matters: most figures, and the quickest way out."""
    if at.reading.share or at.core in ("one", "One", "both", "Both") or at.before[-1:] == "." or not at.reading.value:
        return False
    if at.before.lower() in english.LABELS:
        return False
    return not (at.core.isdigit() and len(at.core) == 4)


def _glued(core: str, letters: re.Match[str] | None) -> str:
    """The kind of digits with letters glued behind them: "33rd", "30mm", "1990s", "3D"."""
    suffix = letters[0].lower() if letters else ""
    if suffix in ("st", "nd", "rd", "th"):
        return "ordinal"
    if suffix == "s":
        return "year" if len(core) == 4 else "age"
    return english.UNITS_AFTER.get(suffix, "label")


def _by_next_word(at: Figure) -> str:
    if at.match is None:
        degrees = _DEGREES.match(at.text, at.end)
        return "" if degrees is None else "coordinate" if degrees[2] else "temperature"
    if at.next in _AGE_UNITS and _YEARS_OLD.match(at.text, at.end):
        return "age"
    kind = _unit_kind(at)
    if kind:
        return kind
    if at.next == "per" and at.second_word() == "cent":
        return "percent"
    if at.next in english.BETWEEN_UNIT or at.word[0].isupper():
        unit = english.UNITS_AFTER.get(at.second_word(), "")
        if unit == "money" or (unit not in ("", "time", "reference") and at.next in english.BETWEEN_UNIT):
            return unit
    if _DAYS.fullmatch(at.core) and _MONTH_NAME.match(at.text, at.end):
        return "date"
    if len(at.next) == 1 and "." in at.core and _COMPASS.match(at.text, at.end):
        return "coordinate"
    if len(at.next) == 1 and _CELSIUS.match(at.text, at.end):
        return "temperature"
    if at.next in english.QUAKES and "." in at.core:
        return "magnitude"
    if at.next == "on" and _RICHTER.match(at.text, at.end):
        return "magnitude"
    if at.hyphened:
        return "ordinal" if _ORDINAL_WORD.match(at.text, at.end) else "attribute"
    return ""


def _unit_kind(at: Figure) -> str:
    """What the next word makes of the figure as its unit of measure."""
    kind = english.UNITS_AFTER.get(at.next, "")
    if kind == "time" and not at.word.isupper() and at.next not in _CLOCK_WORDS:
        return ""
    if kind == "duration":
        if at.lead in english.AGE_LEADS:
            return "age"
        if at.next == "second" and not at.hyphened:
            return ""
        if at.next in ("hours", "hrs") and at.plain and is_hour_and_minute(at.core):
            return "time"
    return kind


_PARENT_OF = ascii_re(r"\b(?:(?:grand)?(?:father|mother|parents?)|dad|mum|mom)[- ]of[- ]$", re.IGNORECASE)
_MOST_CHILDREN = 20


def _by_words_before(at: Figure) -> str:
    lead = at.lead
    if told_as_age(at) or is_age_limit(at):
        return "age"
    if lead in english.AGE_LEADS or (lead == "of" and at.before_that in english.AGE_LEADS):
        return "age"
    if at.left.endswith(("under-", "over-", "Under-", "Over-")):
        return "age"
    if _PARENT_OF.search(at.left) and at.reading.value <= _MOST_CHILDREN and not at.counts_something():
        return "attribute"  # "a father of four", "the mother-of-two"
    if at.left.endswith("(") and at.text.startswith(")", at.end) and lead in english.PERSONS_OF_AGE:
        return "age"  # "a woman (61) was killed"
    if (
        lead == "of"
        and at.before_that in english.PERSONS_OF_AGE
        and at.reading.value <= 110
        and not at.counts_something()
    ):
        return "age"  # "a girl of nine"
    if lead == "at" and at.before_that in ("dead", "died", "dies") and is_age_at_death(at):
        return "age"
    if at.before in _MAGNITUDE_SIGNS or (lead == "of" and at.before_that == "magnitude"):
        return "magnitude"
    if lead == "or" and at.before_that in english.UNITS_AFTER:
        return english.UNITS_AFTER[at.before_that]  # "a week or two"
    if (lead == "of" or at.before_that == "of") and _FIRST_OF.search(at.left):
        return "ordinal"
    return label_kind(at)


def _by_its_own_words(at: Figure) -> str:
    """A share or a count, save for words that are pronouns or other nouns here."""
    words = at.core.lower().split()
    first = words[0]
    if at.reading.share:
        if first == "half" and len(words) == 1:
            follows = at.next in english.SHARE_FOLLOWERS or at.word.endswith(("'s", "s'"))
            return "share" if follows and at.lead not in english.HALF_LEADS else ""
        return "share" if first not in ("a", "an") or at.next == "of" else ""
    if len(words) > 1 and words != ["a", "couple"]:
        return "count"
    if first == "one":
        return "pronoun" if _is_pronoun(at) else "count"
    if first == "both":
        return "pronoun" if at.next in english.BOTH_FOLLOWERS or _BOTH_AND.match(at.text, at.end) else "count"
    if first in ("tens", "a"):
        return "count" if at.next in ("of", "more") else ""
    if first == "scores":
        follows = at.next in english.COUNTED or at.next in ("of", "more", "were", "have", "are")
        follows = follows or at.lead in (
            "wounding",
            "killing",
            "injuring",
            "displacing",
            "wounded",
            "killed",
            "injured",
            "hurt",
            "displaced",
            "maimed",
            "arrested",
            "detained",
        )
        return "count" if follows else "score"
    if first in english.SCALES and at.start + len(first) == at.end and at.next not in english.COUNTED:
        return ""
    return "count"


def _is_pronoun(at: Figure) -> bool:
    if at.lead == "no" or at.next in english.ONE_FOLLOWERS or _ONE_OF_THE_MOST.match(at.text, at.end):
        return True
    if (at.lead == "by" and at.before_that == "one") or at.following(2) == "'s" or at.left[-3:].lower() == "no-":
        return True
    named = at.text[at.end + 1 : at.end + 2].isupper()  # "that one Kenyan nurse died"
    return at.lead in english.NO_ONE_LEADS and not at.counts_something() and not named

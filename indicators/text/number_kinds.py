"""What a figure is, by what stands beside it: a count, or a year, an age, a sum of money, a distance, a label.

Everything that is not shown to be something else is a count. Text is folded; dates are blanked out beforehand.
"""

from __future__ import annotations

import re

from indicators.text import english_numbers as english
from indicators.text.number_grammar import DATE, PHONE, TIME
from indicators.text.number_values import Reading

LEFT, RIGHT = 48, 48  # characters that are looked at on either side

_NEXT = re.compile(r"([ \t]{0,3}\n?[ \t]{0,4}|-)([A-Za-z][A-Za-z.'/]*[23]?)")
_SECOND = re.compile(r"[ \t]{0,3}\n?[ \t]{0,4}-?([A-Za-z][A-Za-z.']*)")
_ENDINGS = re.compile(r"'s$|'$|\.$")
_DAYS = re.compile(r"\d{1,2}(?:\D{1,6}\d{1,2})?")
_YEARS_OLD = re.compile(
    r"[ \n-]{0,2}(?:years?|yrs?|months?|weeks?|days?)[ \n-]{1,2}(?:olds?\b|of age\b)|"
    r"[ \n]{1,2}(?:and|or)[ \n]{1,2}(?:over|older|above|under|younger|below)\b",
    re.IGNORECASE,
)
_COMMA_AGE = re.compile(r"[A-Za-z*\"')],[ \n]$")
_LETTERS = re.compile(r"[A-Za-z]+")
_AGE_UNITS = frozenset(
    ("year", "years", "yr", "yrs", "month", "months", "week", "weeks", "day", "days", "and", "or"),
)
_CLOCK_WORDS = frozenset(("am", "pm", "a.m", "p.m", "o'clock", "noon", "midnight"))
_MAGNITUDE_SIGNS = frozenset(("magnitude", "Magnitude", "M", "Mw", "MW", "ML", "Ms", "mb", "Richter"))
_YEAR_SPAN = re.compile(r"(?:19|20)\d\d\D{1,6}(?:(?:19|20)\d\d|\d\d)")
_YEAR_BEFORE = re.compile(r"\b(?:19|20)\d\d[ ]?-$")
_OPENERS = frozenset(("(", '"', "'", "[", '("'))
_BOTH_ENDS = frozenset(("in", "on", "at", "by", "to", "for", "from", "with", "sides", "parties", "ways"))
_ONE_OF_THE_MOST = re.compile(
    r"[ \n]of[ \n](?:(?:the|its|their|his)[ \n])?(?:most|few|last|first|main|key|many|[a-z]+est)\b"
)
_METRES = re.compile(
    r"(?:-| )?(?:high|deep|wide|long|tall|away|above|below|thick|across|from|north|south|east|west|waves?|swells?|"
    r"of water|of snow|apart|down|underground|tower|wall|radius|buffer)\b|/s",
    re.IGNORECASE,
)
_MONTH_NAME = re.compile(rf"[ \n]{{0,2}}(?:of[ \n])?(?:{english.MONTHS}|{english.SHORT_MONTHS})\b")
_ORDINAL_WORD = re.compile(r"-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b|-?th\b", re.IGNORECASE)
_FIRST_OF = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|last|latest|\d(?:st|nd|rd|th)) of(?: the| a planned)? $"
)
_ESTIMATED = re.compile(rf"\b{english.ESTIMATING_VERBS}[ \n]$", re.IGNORECASE)
_PASSING = re.compile(rf"\b{english.PASSING_VERBS}[ \n]$", re.IGNORECASE)
_LIST_MARK = re.compile(r"(?:^|\n)[ \t]*\(?$")
_AFTER_LIST_MARK = re.compile(r"[.)][ \t]+[A-Z(\"]")
_FOURTEEN_THIRTY = re.compile(r"(?:[01]\d|2[0-4])[0-5]\d")
_SPECIALS = re.compile(
    rf"(?P<date>(?:{DATE}))$|(?P<time>{TIME})$|(?P<phone>(?:{PHONE}))$|"
    r"(?P<year>(?:mid|pre|post|late|early)-(?:19|20)\d\d)$|(?P<label>[A-Za-z])|"
    r"(?P<season>(?:19|20)\d\d ?/ ?\d{2,4}$)|(?P<reference>.)",
    re.IGNORECASE | re.DOTALL,
)


def special(token: str) -> str:
    """The kind of a token of digits that is no quantity at all: a date, a clock time, a phone, a name."""
    match = _SPECIALS.match(token)
    kind = (match and match.lastgroup) or "reference"
    return "year" if kind == "season" else kind


def is_metres(text: str, end: int) -> bool:
    """Whether an "m" that ends a figure at `end` means metres: "8m high", not "1.2m displaced"."""
    return text[end - 2].isdigit() and _METRES.match(text, end) is not None


class Figure:
    """A figure in its text and its neighbours, each looked up once: the word before, the word behind."""

    __slots__ = ("before", "before_that", "core", "end", "left", "match", "next", "reading", "start", "text", "word")

    def __init__(self, text: str, start: int, end: int, reading: Reading) -> None:
        self.text, self.start, self.end, self.reading = text, start, end, reading
        offset = start - reading.start
        self.core = text[offset + reading.core[0] : offset + reading.core[1]]
        left = text[max(0, start - LEFT) : start]
        self.left = left[left.rfind("\n\n") + 1 :]
        words = self.left.rsplit(None, 2)
        self.before = words[-1] if words else ""
        if self.before in _OPENERS and len(words) > 1:
            words.pop()
            self.before = words[-1]
        self.before_that = words[-2].lower() if len(words) > 1 else ""
        self.match = _NEXT.match(text, end)
        self.word = self.match[2] if self.match else ""
        self.next = _ENDINGS.sub("", self.word).lower()

    @property
    def lead(self) -> str:
        """The word before the figure, bare."""
        return self.before.strip(".:|\"'([").lower()

    @property
    def plain(self) -> bool:
        """Whether it is written in digits alone."""
        return self.core.isdigit()

    @property
    def bare(self) -> bool:
        """Whether no word qualifies it."""
        return self.reading.start == self.reading.core[0] and self.reading.qualifier == "exact"

    def counts_something(self) -> bool:
        """Whether a word follows that may be the counted noun, and not a preposition, a verb or a stop."""
        return bool(self.next) and self.next not in english.NOT_COUNTED and not self.word[0].isupper()

    def qualifying_verb(self) -> str | None:
        """The qualifier that a verb before the figure gives: "the toll exceeds", "is estimated at"."""
        if _PASSING.search(self.left):
            return "at_least"
        return "approximately" if _ESTIMATED.search(self.left) else None

    def kind(self) -> str:
        """The kind of the figure; "" where its words are no number after all ("no one")."""
        if self.reading.money:
            return "money"
        following = self.text[self.end : self.end + 2]
        if following[:1].isalpha():
            return _glued(self.core, _LETTERS.match(self.text, self.end))
        if following[:1] == "%" or following == " %":
            return "percent"
        if self.next in english.COUNTED and self.match and self.match[1] != "-" and self._is_plainly_a_count():
            return "count"
        return _by_next_word(self) or _by_words_before(self) or _by_its_own_words(self)

    def _is_plainly_a_count(self) -> bool:
        """Whether nothing but the counted noun behind it matters: most figures, and the quickest way out."""
        if self.reading.share or self.core in ("one", "One") or self.before[-1:] == ".":
            return False
        return not (self.core.isdigit() and len(self.core) == 4)


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
        degrees = at.text[at.end : at.end + 2].lstrip()[:1] == "\x17"
        return "temperature" if degrees else ""
    if at.next in _AGE_UNITS and _YEARS_OLD.match(at.text, at.end):
        return "age"
    hyphen = at.match[1] == "-"
    kind = english.UNITS_AFTER.get(at.next, "")
    if kind == "time" and not at.word.isupper() and at.next not in _CLOCK_WORDS:
        kind = ""
    if kind == "duration" and at.next == "second" and not hyphen:
        kind = ""
    if kind == "duration" and at.plain and at.next in ("hours", "hrs") and _FOURTEEN_THIRTY.fullmatch(at.core):
        kind = "time"
    if kind:
        return kind
    if at.next == "per" and at.text[at.match.end() : at.match.end() + 5].split()[:1] == ["cent"]:
        return "percent"
    if at.next in english.BETWEEN_UNIT or at.word[0].isupper():
        second = _SECOND.match(at.text, at.match.end())
        unit = english.UNITS_AFTER.get(_ENDINGS.sub("", second[1]).lower(), "") if second else ""
        if unit == "money" or (unit and unit not in ("time", "reference") and at.next in english.BETWEEN_UNIT):
            return unit
    if _DAYS.fullmatch(at.core) and _MONTH_NAME.match(at.text, at.end):
        return "date"
    if at.plain is False and "." in at.core and len(at.word) == 1 and at.word in "NSEW":
        return "coordinate"
    if hyphen:
        return "ordinal" if _ORDINAL_WORD.match(at.text, at.end) else "attribute"
    return ""


def _by_words_before(at: Figure) -> str:
    if at.before == "" and not at.plain:
        return ""
    if at.lead in english.AGE_LEADS or (at.lead == "of" and at.before_that in english.AGE_LEADS):
        return "age"
    if at.left.endswith(("under-", "over-", "Under-", "Over-")) or _is_age_limit(at):
        return "age"
    if at.before in _MAGNITUDE_SIGNS or (at.lead == "of" and at.before_that == "magnitude"):
        return "magnitude"
    if (at.lead == "of" or at.before_that == "of") and _FIRST_OF.search(at.left):
        return "ordinal"
    if at.bare and _is_label(at):
        return "label"
    if english.UNITS_AFTER.get(at.lead) == "reference":
        return "reference"
    if at.plain and at.bare:
        return _by_bare_digits(at)
    if _YEAR_SPAN.fullmatch(at.core) and not at.counts_something():
        return "year"
    return ""


def _is_age_limit(at: Figure) -> bool:
    """ "children under five", "those over 60", "18 and above": a bound on age, nothing is counted."""
    words = at.text[at.start : at.end - len(at.core)].strip().lower()
    if words not in ("under", "over", "below", "above") or at.reading.value > 110:
        return False
    return at.lead in english.AGED_PEOPLE and not at.counts_something()


def _is_label(at: Figure) -> bool:
    if at.left.endswith("#") or at.before in ("No", "No.", "Nos.", "no.", "nos."):
        return True
    if at.before.endswith(":") or at.reading.value > 9999:
        return False
    if at.lead in english.LABELS and at.lead != "no":
        return True
    if at.lead in english.LABELLED_TIME and at.before_that in english.BEFORE_LABELLED_TIME:
        return not at.counts_something()
    return at.before in english.CAPITAL_LABELS and not at.counts_something()


def _by_bare_digits(at: Figure) -> str:
    value, following = int(at.core), at.text[at.end : at.end + 1]
    if at.core[0] == "0":
        return "label" if len(at.core) > 1 else "zero"
    if _LIST_MARK.search(at.left) and len(at.core) <= 3 and _AFTER_LIST_MARK.match(at.text, at.end):
        return "label"
    if len(at.core) == 4 and 1900 <= value <= 2099 and _is_year(at):
        return "year"
    if at.left[-1:] == "-" and len(at.core) in (2, 4) and _YEAR_BEFORE.search(at.left):
        return "year"
    if value <= 110 and following == "," and _COMMA_AGE.search(at.left):
        return "age"
    if following == "]" or (following == ")" and at.left.endswith("(") and _is_furniture(at)):
        return "reference"
    return ""


def _is_year(at: Figure) -> bool:
    if at.lead in english.YEAR_LEADS and at.lead not in ("the", "this"):
        return True
    if at.next in english.COUNTED or at.lead in english.COUNTED:
        return False
    return at.before[-1:] not in (":", "|")


def _is_furniture(at: Figure) -> bool:
    first = at.text.rfind("\n", 0, at.start) + 1
    last = at.text.find("\n", at.end)
    line = at.text[first : last if last >= 0 else len(at.text)]
    return len(line) < 80 and not any(character.isalpha() for character in line)


def _by_its_own_words(at: Figure) -> str:
    """A share or a count, save for words that are pronouns or other nouns here."""
    words = at.core.lower().split()
    if at.reading.share:
        if words[-1] == "half" and len(words) == 1:
            follows = at.next in english.SHARE_FOLLOWERS or at.word.endswith(("'s", "s'"))
            return "share" if follows and at.lead not in english.HALF_LEADS else ""
        return "share" if words[0] not in ("a", "an") or at.next == "of" else ""
    first = words[0]
    if first == "one" and len(words) == 1:
        return "pronoun" if _is_pronoun(at) else "count"
    if first == "both":
        return "pronoun" if at.next in _BOTH_ENDS else "count"
    if first in ("tens", "couple") or words == ["a", "couple"]:
        return "count" if len(words) > 2 or at.next in ("of", "more") else ""
    if first == "scores":
        follows = at.next in english.COUNTED or at.next in ("of", "were", "have", "are")
        return "count" if follows else "score"
    return "count"


def _is_pronoun(at: Figure) -> bool:
    if at.lead == "no" or at.next in english.ONE_FOLLOWERS or _ONE_OF_THE_MOST.match(at.text, at.end):
        return True
    named = at.text[at.end + 1 : at.end + 2].isupper()  # "that one Kenyan nurse died"
    return at.lead in english.NO_ONE_LEADS and not at.counts_something() and not named

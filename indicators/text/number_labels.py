"""Digits that name, date or decorate: years, labels, list numbers, scores, counters, notes."""

from __future__ import annotations

from indicators.text import english_numbers as english
from indicators.text.fold import ascii_re
from indicators.text.number_context import Figure

_YEAR_SPAN = ascii_re(r"(?:19|20)\d\d\D{1,6}(?:(?:19|20)\d\d|\d\d)")
_YEAR_BEFORE = ascii_re(r"\b(?:19|20)\d\d[ ]?-$")
_COMMA_AGE = ascii_re(r"[A-Za-z*\"')],[ \n]$")
_OF_THEM = ascii_re(  # "In Kabul, 34, including 12 women, died": no age
    r",[ \n](?:including|among|mostly|most|many|some|all|half|of|were|are|have|had|at|(?!died )\w+ of)\b"
)
_LIST_MARK = ascii_re(r"(?:^|\n)[ \t]*\(?$")
_AFTER_LIST_MARK = ascii_re(r"[.)][ \t]+[A-Z\"]")
_HOUR_AND_MINUTE = ascii_re(r"(?:[01]\d|2[0-3])[0-5]\d")
_NUMBER_WORDS = frozenset(("No", "No.", "Nos.", "no.", "nos.", "Nos", "N\x17"))
_TIME_ZONE = ascii_re(r"\b(?:UTC|GMT) ?[+-]$")
_JOINED = {":": "time", "/": "reference"}  # "around 5:30": the second half of what the first half's qualifier tore off
_AT_A_PLACE = frozenset(("in", "at", "near", "around", "outside", "inside", "of"))
_NAMED_SO = ascii_re(
    r",[ \n](?![^.;]*, (?:were|was|are|is|died|have|had|perished)\b)"
    r"(?:where\b|which\b|an? (?:area|neighbou?rhood|district|suburb|slum|quarter)(?=,| of | in | near | on )|"
    r"(?:at least |about |some )?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens)"
    r"[ \n](?!of\b|were\b|are\b|was\b|have\b|had\b|others?\b|more\b|in\b)[a-z])"
)
"""What follows a name that ends with a number: "In Delmas 33, three people were shot"."""
_MOST_WARDS = 99
_MOST_ROUNDS = 999
_CODE = ascii_re(r"\((?!KIA|WIA|MIA|POW|IDP|HHS?\b)[A-Z]{2,4}")
_CODES = ascii_re(r"(?:,|;| and) [A-Z]{2,6} \d+[,);]")
""""(IDF 12, PA 28)": so many of each."""
_LONGEST = 8  # digits without separators: a code, not a count


def is_hour_and_minute(digits: str) -> bool:
    """Whether four digits may be a clock time: "1430"."""
    return _HOUR_AND_MINUTE.fullmatch(digits) is not None


def label_kind(at: Figure) -> str:
    """The kind of digits or a numeral that name something; "" for any other."""
    if at.reading.start == at.reading.core[0] and _is_label(at):
        return "label"
    if at.left[-1:] in _JOINED and at.left[-2:-1].isdigit():
        return _JOINED[at.left[-1]]
    if english.UNITS_AFTER.get(at.lead) == "reference" or at.lead in ("per", "every"):
        return "reference"
    if at.core[0] == "0" and at.core[1:2] != ".":
        return "label" if at.reading.value else "zero"
    if at.plain and at.bare and at.reading.qualifier == "exact":
        return _bare_digits(at)
    if _YEAR_SPAN.fullmatch(at.core) and at.next not in english.COUNTED:
        return "year"
    return ""


def _is_label(at: Figure) -> bool:
    if at.before in _NUMBER_WORDS or at.left.endswith("#") or _TIME_ZONE.search(at.left):
        return True
    if at.reading.value > 9999:
        return False
    if at.lead in english.PHONES:
        return True
    if at.lead in english.LABELS:
        return at.before[-1] not in ":|"
    if at.lead in english.LABELLED_TIME and at.before_that in english.BEFORE_LABELLED_TIME:
        return not at.counts_something()
    if at.plain and at.before_that in _AT_A_PLACE and at.before[:1].isupper() and _NAMED_SO.match(at.text, at.end):
        return at.reading.value <= _MOST_WARDS
    code = at.plain and at.reading.value <= _MOST_ROUNDS and _CODE.fullmatch(at.before) is not None
    if code and at.following(1) in (",", ")") and at.lead not in english.COUNTED and not _CODES.match(at.text, at.end):
        return True  # "(SA 34, data of May)", "(Round 7)" without the word
    named = at.before.lstrip("([") in english.CAPITAL_LABELS or (at.lead in english.WEAK_LABELS and at.plain)
    if named and at.plain and at.before_that in _AT_A_PLACE and at.next not in english.COUNTED:
        return True  # "a house in Camp 11 burned and killed four people"
    return named and not at.counts_something()


def _bare_digits(at: Figure) -> str:
    digits, following = at.core, at.following()
    value = int(digits)
    if _LIST_MARK.search(at.left) and len(digits) <= 3 and _AFTER_LIST_MARK.match(at.text, at.end):
        return "label"
    if len(digits) == 4 and 1900 <= value <= 2099 and _is_year(at):
        return "year"
    if len(digits) == 4 and at.lead == "at" and is_hour_and_minute(digits) and not at.counts_something():
        return "time"
    if len(digits) >= _LONGEST and not at.counts_something():
        return "reference"
    if at.left[-1:] == "-" and len(digits) in (2, 4) and _YEAR_BEFORE.search(at.left):
        return "year"
    if (following == "-" and at.following(2)[1:].isdigit()) or (at.left[-1:] == "-" and at.left[-2:-1].isdigit()):
        return "score" if value <= 99 else "reference"
    if value <= 110 and following == "," and _COMMA_AGE.search(at.left) and not _OF_THEM.match(at.text, at.end):
        return "age"
    if following == "]" or (following == ")" and at.left.endswith("(") and _is_alone_in_line(at)):
        return "reference"
    return ""


def _is_year(at: Figure) -> bool:
    if at.lead in english.YEAR_LEADS:
        return True
    if at.next in english.COUNTED or at.lead in english.COUNTED:
        return False
    if at.lead.endswith("ed") and at.next.endswith("s") and at.counts_something():
        return False  # "arrested 1999 suspects"
    return at.before[-1:] not in (":", "|")


def _is_alone_in_line(at: Figure) -> bool:
    """Whether the line has no letters: "(74) (89)"."""
    first = at.text.rfind("\n", 0, at.start) + 1
    last = at.text.find("\n", at.end)
    line = at.text[first : last if last >= 0 else len(at.text)][:100]
    return len(line) < 100 and not any(character.isalpha() for character in line)

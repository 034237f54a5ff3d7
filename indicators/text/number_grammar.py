r"""What a written quantity looks like: `TOKEN` finds it (RE2, linear time), `PARTS` takes the short find apart (`re`).

Both are put together from the same pieces, so that they agree. Nothing here looks around: what stands beside a find
is judged by `number_kinds.py`. Control characters are those of `fold()`: \x11-\x15 are the vulgar fractions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import re2

from indicators.text import english_numbers as english
from indicators.text.fold import ascii_re
from indicators.text.linear import Machine

# A gap inside an expression: spaces or the end of one wrapped line, never an empty line.
GAP = r"(?:[ \t]{1,3}|[ \t]?\n[ \t]{0,4})"
_JOINT = f"(?:{GAP}|-)"


def any_of(phrases: Iterable[str]) -> str:
    """One alternation; a space in a phrase becomes a gap, "[- ]" a gap or a hyphen."""
    return "|".join(phrase.replace("[- ]", "\0").replace(" ", GAP).replace("\0", _JOINT) for phrase in phrases)


_UNIT, _TEEN, _TENS = any_of(english.UNITS), any_of(english.TEENS), any_of(english.TENS)
_SCALE = f"(?:{any_of(english.SCALES)})"
_BIG = rf"{_SCALE}s?\b"
_SHORT = any_of(sorted(english.SHORT_SCALES, key=len, reverse=True))
_PLURAL = f"(?:{any_of(english.PLURALS)})"
_PARTS_OF_ONE = any_of(f"{word}s?" for word in english.FRACTIONS if not word.startswith("hal"))

# "twenty-five", "two hundred and four", "one million two hundred thousand and six"
_TO_99 = f"(?:(?:{_TENS})(?:{_JOINT}(?:{_UNIT}))?|{_TEEN}|{_UNIT})"
_HUNDREDS = rf"(?:{_TO_99}|an?){_JOINT}hundred\b(?:{GAP}(?:and{GAP})?{_TO_99})?"
_TO_999 = f"(?:{_HUNDREDS}|{_TO_99})"
_WORDS = (
    rf"(?:(?:{_TO_999}|an?){_JOINT}{_BIG}(?:{GAP}{_BIG})?"
    rf"(?:,?{GAP}(?:and{GAP})?{_TO_999}{_JOINT}{_BIG}){{0,2}}"
    rf"(?:(?:,?{GAP}(?:and{GAP})?){_HUNDREDS}|{GAP}(?:and{GAP})?{_TO_99})?|{_TO_999})"
)
# "1,200,000", "2,05,400", "1 200 000", "1'200", "1.200.000", "3.6 million", "90k", "1,5 million", "2 crore 50 lakh"
_DIGITS = (
    r"(?:\d{1,3}(?:,\d{3}){1,4}\b(?:\.\d{1,3}\b)?|\d{1,2}(?:,\d{2}){1,4},\d{3}\b|\d{1,3}(?: \d{3}){1,4}\b|"
    r"\d{1,3}(?:'\d{3}){1,4}\b|\d{1,3}(?:\.\d{3}){2,4}\b|\d{1,12}\.\d{1,6}|\d{1,3}(?:,\d{3}){1,4}|\d{1,15})"
)
_NUMERAL = (
    rf"(?:\d{{1,3}},\d{{1,2}} {_BIG}|\d{{1,2}}[ -]\d/\d{_JOINT}{_BIG}|(?:(?:\d{{1,4}}[ ]?)?[\x11-\x15]|{_DIGITS})"
    rf"(?:{_JOINT}{_BIG}|(?:{_SCALE}|{_SHORT})\b|[ ](?:mn|mln|mio|mil|bn|bln|thsd|(?-i:[KM]))\b)?"
    rf"(?:{GAP}\d{{1,3}}{GAP}{_BIG}|{GAP}{_BIG})?)"
)
# "half a million", "a quarter of a million", "a million and a half", "one and a half million", "two and a half"
_HALVES = (
    rf"(?:half(?:{_JOINT}an?)?{_JOINT}{_SCALE}|an?{GAP}half{_JOINT}{_SCALE}|"
    rf"an?{GAP}(?:third|fifth){GAP}of{GAP}an?{GAP}{_SCALE}|"
    rf"(?:(?:an?|one|three){_JOINT})?quarters?(?:{GAP}of{GAP}an?)?{_JOINT}{_SCALE}|"
    rf"(?:an?|one){GAP}{_SCALE}{GAP}and{GAP}an?{GAP}half|"
    rf"(?:{_TO_99}|an?){_JOINT}and{_JOINT}an?{_JOINT}half(?:{_JOINT}{_BIG})?)"
)
# "several hundred thousand", "a few dozen", "tens of thousands", "a number of", "a pair of", "both"
_SOME = rf"(?:several|an?{GAP}(?:small{GAP})?(?:few|handful|couple)(?:{GAP}of)?|couple{GAP}of)"
_LOOSE = (
    rf"(?:(?:{_SOME}{GAP})?{_PLURAL}(?:{GAP}of{GAP}{_PLURAL}){{0,2}}|{_SOME}(?:{_JOINT}{_SCALE}){{0,2}}|few{GAP}{_SCALE}|"
    rf"(?:10{{1,6}}|10{{0,2}},000)s{GAP}of|"
    rf"an?{GAP}(?:small{GAP})?number{GAP}of|an?{GAP}(?:pair|score){GAP}of|both|(?:two|three){GAP}score)"
)
# "two thirds", "one-third", "seven in ten", "8 out of 10", "half"
_OF_TEN = rf"(?:\d{{1,3}}|{_TEEN}|{_UNIT})"
_SHARE = (
    rf"(?:(?:an?|{_UNIT}|\d){_JOINT}(?:{_PARTS_OF_ONE}|half)|"
    rf"{_OF_TEN}{GAP}(?:(?:out{GAP}of|in)(?:{GAP}every)?|of{GAP}every){GAP}{_OF_TEN}|half)"
)
CORE = rf"(?:\b(?:{_HALVES}|{_SHARE}|{_WORDS}|{_LOOSE}|{_SCALE})\b|{_NUMERAL})"

_QUALIFIER = (
    rf"(?:\b(?:{any_of(phrase for phrases in english.QUALIFIERS.values() for phrase in phrases)}){GAP}|"
    rf"\b(?:approx\.|ca\.|c\.)|(?:{any_of(english.QUALIFIER_SIGNS)})[ ]?)"
)
_SUFFIX = f"(?:{any_of(suffix for suffixes in english.SUFFIX_QUALIFIERS.values() for suffix in suffixes)})"
_PERCENT = rf"(?:[ ]?%|{GAP}per[ ]?cent\b|{GAP}pct\b)"
_JOIN = rf"(?:{GAP}(?:to|and|or){GAP}|[ ]?--?[ ]?)"
_MONEY = rf"(?-i:{english.CURRENCY})[ ]?"


def _expression(group: str) -> str:
    """The grammar of one expression; `group` opens its parts ("(?P<{}>" to name them)."""

    def part(name: str, pattern: str) -> str:
        return f"{group.format(name)}{pattern})"

    second = part("qualifiers_2", f"{_QUALIFIER}{{0,2}}") + part("money_2", f"(?:{_MONEY})?") + part("second", CORE)
    return (
        part("qualifiers", f"{_QUALIFIER}{{0,3}}")
        + part("frame", rf"(?:\b(?:between|from){GAP})?")
        + part("inner", f"{_QUALIFIER}{{0,2}}")
        + part("money", f"(?:{_MONEY})?")
        + part("first", CORE)
        + f"(?:{_PERCENT}?{part('join', _JOIN)}{second})?"
        + part("suffix", f"{_SUFFIX}?")
    )


_MONTH = rf"(?:(?-i:{english.SHORT_MONTHS})\b\.?|(?-i:{english.MONTHS})\b)"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d{2}\b"
DATE = (
    rf"(?:\b{_DAY}(?:(?:[ ]?[-/][ ]?|{GAP}(?:to|and|or){GAP}){_DAY})?{GAP}(?:of{GAP})?{_MONTH}(?:,?{GAP}{_YEAR})?|"
    rf"\b{_MONTH}{GAP}{_DAY}(?:[ ]?-[ ]?{_DAY}|{GAP}(?:to|and){GAP}{_DAY})?\b(?:,?{GAP}{_YEAR})?|"
    rf"\b{_MONTH},?{GAP}{_YEAR}|"
    r"\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b)"
)
TIME = r"(?:\b\d{1,2}[:h]\d{2}(?::\d{2})?\b)"
PHONE = (
    r"(?:\b0\d{1,4}[ -]\d{3,4}[ -]\d{3,4}\b|\+\d[\d ().-]{6,20}\d\b|\(\d{3}\)[ ]?\d{3}-\d{4}\b|\b\d{3}-\d{3}-\d{4}\b)"
)
# Digits that belong to an address, a name ("F-16", "COVID-19") or a code; and fractions of figures.
NAME = (
    r"(?:\b(?:https?://|www\.)[^\s]+|[@#][A-Za-z_]\w*|\b[A-Za-z]+-?\d\w*(?:[-./]\w+)*|"
    r"\b\d+(?:[ ]?/[ ]?\d+)+|\b\d+(?:-\d+){2,}|\d{16,})"
)


def _scanner(pattern: str) -> Machine:
    options = re2.Options()
    options.max_mem = 64 << 20  # bytes of automaton states: this grammar would thrash in the default
    options.case_sensitive = False
    return Machine(pattern, options)


TOKEN = _scanner(f"{DATE}|{TIME}|{PHONE}|{NAME}|{_expression('(?:')}")
PARTS = ascii_re(_expression("(?P<{}>"), re.IGNORECASE)

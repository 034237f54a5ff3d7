"""Ages: numbers that are set beside persons and count nobody, and those that bound an age."""

from __future__ import annotations

import re

from indicators.text import english_numbers as english
from indicators.text.fold import ascii_re
from indicators.text.number_context import Figure

_DEAD_OF_ONE = ascii_re(r"(?:[,(] ?|\b(?:found|is|was|fell|dropped|shot) )dead at $", re.IGNORECASE)
_OLDEST = 110
_YOUNGEST = ascii_re(
    r"\b(?:youngest|oldest|eldest)(?: of (?:them|whom|the \w+))?,?(?: (?:was|is|being|aged|only|just|at))? $"
)
_ONE = (
    r"(?:boy|girl|man|woman|brother|sister|son|daughter|grand\w+|mother|father|wife|husband|teenager|cousin|child|toddler"
    r"|infant|baby|farmer|student|pensioner|nephew|niece)"
)
_SOME = r"(?:boys|girls|men|women|brothers|sisters|sons|daughters|teenagers|cousins|children|twins|couple|students)"
_BESIDE_ONE = ascii_re(rf"\b{_ONE}(?: [A-Z][\w'-]+){{0,3}}(?:, | (?P<of>of) )$")
_BESIDE_SOME = ascii_re(rf"(?<!the )(?<!these )\b{_SOME}(?:,| of) (?P<first>\d{{1,2}},? and )?$")
_SET_APART = ascii_re(r"[,;.)]|$")
_AGE_ENDS = ascii_re(r"[,;.)]|$| (?:and|were|was|have|had|has|died|drowned)\b")
_ANOTHER_AGE = ascii_re(r" and \d{1,2}[,;.)]")
_OF_ANOTHER_AGE = ascii_re(r" and \d{1,2}(?:[,;.)]|$| (?:were|was|have|had|died|drowned)\b)")


def told_as_age(at: Figure) -> bool:
    """ "Two men, 45 and 52, were shot", "three boys, the youngest 9": set beside persons, and no count of any."""
    if at.reading.value > _OLDEST or not at.bare or at.counts_something():
        return False
    if _YOUNGEST.search(at.left):
        return True
    one = _BESIDE_ONE.search(at.left)
    if one:  # "killed a child, 6 were hurt": what a verb follows is a count, save in "a boy of 12 was hurt"
        return (_AGE_ENDS if one["of"] else _SET_APART).match(at.text, at.end) is not None
    beside = _BESIDE_SOME.search(at.left)
    if beside is None:
        return False
    of = at.left.endswith("of ") or (beside["first"] is not None and " of " in beside.group())
    ends = (_AGE_ENDS if of else _SET_APART) if beside["first"] else (_OF_ANOTHER_AGE if of else _ANOTHER_AGE)
    return ends.match(at.text, at.end) is not None


def is_age_at_death(at: Figure) -> bool:
    """ "The singer, dead at 42": an age, and no toll ("put the dead at 30")."""
    if at.reading.value > _OLDEST or not at.bare or at.counts_something():
        return False
    return at.before_that != "dead" or _DEAD_OF_ONE.search(at.left) is not None


def is_age_limit(at: Figure) -> bool:
    """ "children under five", "those over 60", "boys between 14 and 16": a bound on age, nothing is counted."""
    if at.reading.value > _OLDEST or at.lead not in english.AGED_PEOPLE:
        return False
    if at.reading.qualifier == "range" and at.lead not in ("is", "are", "was", "were"):
        return not at.counts_something()
    words = at.text[at.start : at.end - len(at.core)].strip().lower()
    return words in ("under", "over", "below", "above") and not at.counts_something()

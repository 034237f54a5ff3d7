"""Figures that only say of how many another figure is a part: "24 hospitals out of 36", "of the 8 clinics in town, 3"."""

from __future__ import annotations

from ..text.fold import ascii_re
from ..text.numbers import Number

_OF_WHOLE = ascii_re(r"^ (?:out )?of (?:the |its |their |our |these |those )?(?:[\w']+'s? )?(?:the )?$")
_OUT_OF = ascii_re(r"^ (?:out of|\(?of|\(out of) (?:(?:a total of|a total|the|its|their|some|about) ){0,2}$")
_IN_EVERY = ascii_re(r"^(?: \w+){0,2} in (?:every )?$")
_JUST_IN = ascii_re(r"^ in (?:every )?$")
_OF_EVERY = ascii_re(r"^ (?:out )?of (?:every )?$")
_NO_NOUN = ascii_re(
    r" (?:of|in|at|on|were|was|are|is|have|has|had|do|did|does|no|not|now|still|remain|report|lost|lack|need|can|could)\b|$|[,.;)]"
)
_OF_AT_FRONT = ascii_re(r"^\W*(?:Of|Out of|Among) (?:(?:the|its|their|all|some|about) ){0,2}(?:[\w'-]+'s? )?$")
_IN_PLACE = ascii_re(
    r"(?: (?:screened|surveyed|interviewed|tested|examined|assessed|analysed|analyzed|sampled|questioned))?(?: (?:in|of|at|on|along|across|around|within|inside) [\w' -]{2,50})?,"
)
_DEAD_WERE = ascii_re(
    r"(?: (?:people|persons|victims|children|women|civilians|residents|students|passengers))?"
    r" (?:killed|dead|slain|murdered|fatalities|victims|who (?:were killed|died|had died|have died))"
    r" (?:are|were|was) (?:(?:all|mostly|the|an?) )?"
)
_HURT_WERE = ascii_re(r"(?: (?:people|persons|children|women|civilians))? (?:wounded|injured|hurt) (?:are|were|was) ")
_TEN = 10
_TENTHS = (5, 10, 100)
"""Numbers that a share is told in where the noun stands between: "nine houses in ten"."""


def is_part_of(sentence: str, end: int, after: Number, offset: int) -> bool:
    """ "60 of the 89 hospitals": one figure, of the part; the noun stands behind the whole."""
    return after.kind == "count" and _OF_WHOLE.match(sentence[end : after.start - offset]) is not None


def told_out_of(sentence: str, end: int, after: Number, offset: int) -> bool:
    """ "24 hospitals out of 36 are closed": the number behind only says of how many."""
    start, stop = after.start - offset, after.end - offset
    if after.kind != "count":
        return False
    return bool(_OUT_OF.match(sentence[end:start]) and _NO_NOUN.match(sentence, stop))


def said_of_the_dead(sentence: str, position: int) -> int:
    """Where the words begin that say what a part of the dead were: " killed were soldiers" behind "four of the 11"; else 0."""
    said = _DEAD_WERE.match(sentence, position)
    return said.end() if said else 0


def said_of_the_hurt(sentence: str, position: int) -> bool:
    """Whether a part of the injured is only told of: " wounded were children" behind "seven of the ten"."""
    return _HURT_WERE.match(sentence, position) is not None


def is_ratio(sentence: str, number: Number, after: Number, offset: int) -> bool:
    """ "Nine houses in ten", "nine of ten houses": a share of all, and no figure of houses."""
    if number.value >= after.value or after.qualifier != "exact":
        return False
    between = sentence[number.end - offset : after.start - offset]
    usual = after.value in _TENTHS or " every " in between
    if _OF_EVERY.match(between):
        # in digits, "9 of 10 houses" is told of ten houses
        spelled = sentence[number.start - offset].isalpha() and between.startswith(" out")
        return usual and (sentence[after.start - offset].isalpha() or spelled)
    shared = usual or (number.value == 1 and after.value <= _TEN)  # "one Malian in three"
    in_ten = after.value in _TENTHS and _JUST_IN.match(between) and sentence[number.start - offset].isalpha()
    if in_ten:
        return True  # "nine in 10 schools"
    return bool(shared and _IN_EVERY.match(between) and _NO_NOUN.match(sentence, after.end - offset))


def is_whole(sentence: str, start: int, end: int) -> bool:
    """ "Of the county's 190 schools, 41 were damaged": the whole is told only for its part."""
    return bool(_OF_AT_FRONT.match(sentence[:start]) and _IN_PLACE.match(sentence, end))

"""Whom a number without a noun counts: what the sentence or the one before spoke of, and what a total goes on from."""

from __future__ import annotations

import re
from dataclasses import replace

from ..catalogue import totals
from ..catalogue.rules import Frame
from ..catalogue.words import FAMILY_KINDS, KIND_OF_NOUN
from ..text.fold import ascii_re
from ..text.places import demonyms
from .counts import Count
from .heirs import BUILDINGS
from .match import Claim, Line

OF_THE_TOLL = "the toll includes X"
"""The name of the frame by which "it includes three nurses" tells of the dead of the sentence before."""
_OF_THE_TOLL = Frame("killed", OF_THE_TOLL, "")
_SHARED_NOUN = ascii_re(
    r"^ (?:\w+ly )?(?:destroyed|damaged|burned|collapsed|closed|killed|wounded|injured|displaced) (?:and|or) $"
)


def share_nouns(text: str, counts: list[Count]) -> None:
    """ "Three Irish and two Kenyan peacekeepers": the noun behind the last number is that of those before it too."""
    for count, after in zip(reversed(counts[:-1]), reversed(counts[1:]), strict=True):
        nation = _NATION.match(text[count.end : after.start])
        if count.bare and nation and nation[1].lower() in demonyms() and after.cls == "people" and not after.bare:
            count.kind, count.cls, count.noun, count.end = after.kind, "people", after.noun, count.end + nation.end(1)


_NATION = ascii_re(r" (?:South )?([A-Z][a-z]+)(?:,| and|, and) $")


def same_noun(line: Line, counts: list[Count], index: int) -> Count | None:
    """ "610 destroyed and 2,590 damaged houses": the noun of the next figure is that of this one."""
    if not counts[index].bare or index + 1 == len(counts):
        return None
    after = counts[index + 1]
    shared = after.cls not in (None, "other") and _SHARED_NOUN.match(line.main[counts[index].end : after.start])
    return after if shared else None


_OBJECTS = ascii_re(
    r"\b(?:on|at|against|attacked|ambushed|surrounded|stopped|carrying|targeted|trailed|pursued|chased|intercepted|engaged|abducted|seized|captured) (?:the |some |a group of )?(?P<noun>[a-z]+)\b(?=[^;]*$)"
)


def spoken_of(words: str) -> str | None:
    """Whom "N of them" counts where the sentence named them without a number: "fired on residents and killed 30 of them"."""
    if not words.endswith(("and ", ", ")):
        return None  # "attacked villagers, and soldiers killed 14 of them": of the attackers, perhaps
    kinds = [KIND_OF_NOUN.get(found["noun"]) for found in _OBJECTS.finditer(words)]
    return next((kind for kind in kinds if kind in _GROUPS), None)


_GROUPS = ("civilians", "combatants", "children", "women", "aid workers")


_STRIKES = ascii_re(
    r"\b(?:strikes|airstrikes|attacks|raids|incidents|bombs|bombings|missiles|rockets|shells|drones|munitions|explosions|blasts)$|^$"
)


def referent_of(count: Count, earlier: list[Count], before: list[Count]) -> Count | None:
    """What a bare number counts: the nearest earlier phrase of this sentence, else of the one before."""
    if not count.bare:
        return None
    if count.noun in ("facilities", "centres", "centers", "structures"):
        if any(o.kind in ("displaced", "displaced families") or o.noun == "evacuees" for o in earlier):
            return None  # "the last 740 evacuees went home and six centres were closed"
        # "47 nurses killed and 82 facilities raided": buildings, whoever was counted last
        told = [*before[-6:], *earlier] if count.noun != "structures" else earlier
        return next((o for o in reversed(told) if o.cls in BUILDINGS), None)
    for other in reversed(earlier):
        if other.cls == "localities" and other.definite and count.value > other.value * _MANY:
            continue  # "…, of whom 40,000 in the two valleys, and 18,500 had gone home"
        if other.cls == "localities" and any(
            o.cls in BUILDINGS and o.value > count.value > other.value for o in earlier
        ):
            continue  # "Of 1,100 clinics in the five districts, 213 are submerged"
        if other.implied and other.value < count.value and not count.others:
            continue  # "moved to a school, where 64 of them stay": not of the one school
        if other.cls not in (None, "other", "number"):
            return other
        if other.cls == "other" and other.value > count.value and not _STRIKES.search(other.noun):
            return None  # "The dam has 14 gates; one was bombed"
    for other in reversed(before[-6:]):
        if other.implied and other.value < count.value and not count.others:
            continue
        if other.cls not in (None, "other", "number"):
            return other
    return None


_MANY = 100  # times: of so many no place is meant
_OF_DEATHS = ascii_re(r"\b(?:death|deaths|dead|toll|killed|slain|who (?:have )?died)\b")
_OF_PEOPLE = ascii_re(
    r"\b(?:number|total) of (?:\w+ )?(?:people|persons|individuals|returnees|IDPs|evacuees|displaced)\b(?! (?:famil|househ))"
)
_IN_TIME = ascii_re(r"\b(?:since|this|over|during)\b|\x0e")
_OF_A_LEVEL = ascii_re(
    r"\bnumber of (?:\w+ ){0,2}(?:displaced|idps|homeless|people (?:in|living in) (?:camps|shelters))\b", re.IGNORECASE
)
_OF_OTHERS = ascii_re(r"\b(?:injur|wound|displac|missing)")


def same(claim: Claim, last: Claim | None) -> Claim | None:
    """A total that goes on from an earlier figure counts what that counts."""
    if claim.frame.name == totals.INCLUDES:
        of_toll = last is not None and last.frame.event == "killed" and last.frame.says == "toll"
        return replace(claim, frame=_OF_THE_TOLL) if of_toll else None
    while last is not None and last.is_part:
        last = last.host  # "five dead, two of them minors. The army put the dead at four": of all the dead
    if last is None or not claim.count.bare:
        return None
    if claim.frame.name == "another N did so" and not (claim.count.another or claim.count.others):
        return None  # "were invited to register, and 900 did so"
    if last.frame.event != "killed" and _OF_DEATHS.search(claim.words) and not _OF_OTHERS.search(claim.words):
        return None  # "eight were wounded, raising the death toll to eleven"
    claim.count.kind, claim.count.cls = last.count.kind, last.count.cls
    one = (last.count.implied or last.count.partitive) and last.count.value == 1 and last.count.cls == "people"
    if one and claim.count.value > 1 and last.frame.event == "killed":
        claim.count.kind = "people"  # "an elderly woman died, bringing the toll to 22"
    if last.count.kind in FAMILY_KINDS and _OF_PEOPLE.search(claim.words):
        claim.count.kind = "people"  # "1,920 households returned. This brings the number of returnees to 101,300"
    if last.frame.event == "displaced" and _OF_A_LEVEL.search(claim.words) and not _IN_TIME.search(claim.words):
        return replace(claim, frame=replace(claim.frame, event="displaced", says="stock"))
    if claim.frame.name == "bringing the total to N" or claim.frame.says == "toll":
        return replace(claim, frame=replace(claim.frame, event=last.frame.event))
    return replace(claim, frame=replace(claim.frame, event=last.frame.event, says=last.frame.says))

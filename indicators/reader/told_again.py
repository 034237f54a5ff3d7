"""Counts that tell of the same ones again: in apposition, name by name, a total broken down into its parts or summed up before them."""

from __future__ import annotations

import re

from ..catalogue.words import CLASS_OF_KIND, KIND_OF_NOUN
from ..text.fold import ascii_re
from .aid import OF_AID
from .counts import Count
from .match import Claim, readers

_FACILITIES = ("hospitals", "schools")
_NAMES_FOLLOW = ascii_re(r"(?: (?:in|of|at|near|across) [^,;.:]{1,40})?(?:,|:| -) $")
_NEXT_NAME = ascii_re(r"[^,;.:]{0,40}(?:,|,? and|,? as well as) $")
_FIRST_PART = ascii_re(r"[^;.:]{0,90}?(?:,|:| -|\() (?:at least )?$")
_NEXT_PART = ascii_re(r"(?:,|,? and|,? plus) $")
_MOST_PARTS = 5


def apposed(sentence: str, counts: list[Count]) -> list[Count]:
    """ "One of the wounded, a boy of ten, died": the person in apposition is the one, not somebody more."""
    kept: list[Count] = []
    for count in counts:
        one = kept[-1] if kept else None
        if (
            one
            and count.implied
            and count.cls == "people"
            and one.value == 1
            and not one.implied
            and sentence[one.end : count.start] == ", "
        ):
            one.kind, one.cls, one.noun, one.end = count.kind, count.cls, count.noun, count.end
            one.partitive = one.of_whole = False
        else:
            kept.append(count)
            who = _WHO_IS.match(sentence, count.end) if count.value == 1 and count.noun in _FELLOWS else None
            if who and OF_AID.match(sentence, who.end()):
                count.kind = "aid workers"
    return kept


def share_told(sentence: str, counts: list[Count]) -> list[Count]:
    """ "38 per cent of the schools (190 of 500) stayed shut": the count in brackets is of what the share is of."""
    for count in counts:
        share = _SHARE_OF.search(sentence, max(0, count.start - _SHARE), count.start)
        close = _CLOSES.match(sentence, count.end) if share else None
        if share is None or close is None or count.implied:
            continue
        noun = (share["noun"] or "").lower()
        kind = KIND_OF_NOUN.get(noun) if count.bare else count.kind if noun in _THEM else None
        if kind:
            count.noun = noun if count.bare else count.noun
            count.kind, count.cls = kind, CLASS_OF_KIND[kind]
            count.start, count.end = share.start(), close.end()
    return counts


_THEM = ("", "them", "these", "those", "whom", "these people", "the total", "total")
_SHARE = 60  # characters
_SHARE_OF = ascii_re(
    r"(?:\b(?:about|around|some|nearly|almost|more than|over) )?\b(?:\d[\d.]*|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)(?:-[a-z]+)?)"
    r" ?(?:%|per ?cent)(?: of (?:all |the |all the )?(?P<noun>[a-z][a-z -]{2,30}))? \($",
    re.IGNORECASE,
)
_CLOSES = ascii_re(r"(?: (?:of|out of) (?:the |some )?[\d,. ]*\d)?\)")
_FELLOWS = ("colleagues", "staff", "employees", "members", "workers")
_WHO_IS = ascii_re(r", an? (?:[a-z][\w-]* ){0,4}?[a-z][\w-]*(?= (?:with|of|from|for|at) )")
""""One of our colleagues, a logistician with Caritas": for whom the one worked."""
_CIVILIAN = ascii_re(
    r"\bcivilian casualties\b[^.;()]{0,60}[:(-] ?$|\bcivilian $|^\W*(?:the )?(?:number of civilians killed|civilian (?:deaths|killings|fatalities))\b[^.;]{0,160}$",
    re.IGNORECASE,
)


def of_civilians(sentence: str, claims: list[Claim]) -> None:
    """ "1,204 civilian casualties: 402 killed and 802 injured": the dead are civilians."""
    for claim in claims:
        dead = claim.frame.event == "killed" and claim.count.kind in ("people", "deaths")
        if dead and _CIVILIAN.search(sentence, 0, min(claim.start, claim.count.start)):
            claim.count.kind = "civilians"


def named_one_by_one(sentence: str, counts: list[Count]) -> list[Count]:
    """ "Two schools, a lyceum in Izmail and a college in Reni, were hit": two in all, and not four."""
    again: set[int] = set()
    for index, whole in enumerate(counts):
        size = int(whole.value)
        if whole.implied or whole.cls not in _FACILITIES or not 2 <= whole.value <= _MOST_PARTS:
            continue
        names = counts[index + 1 : index + 1 + size]
        ends = [whole.end, *(name.end for name in names)]
        links = [_NAMES_FOLLOW, *[_NEXT_NAME] * (size - 1)]
        if len(names) == size and all(
            name.implied and name.cls == whole.cls and link.fullmatch(sentence, end, name.start)
            for name, end, link in zip(names, ends, links, strict=False)
        ):
            again.update(id(name) for name in names)
    return [count for count in counts if id(count) not in again]


def broken_down(sentence: str, counts: list[Count], chosen: list[Claim]) -> list[Claim]:
    """The parts of a toll that the sentence gives in a row behind it and that sum to it.

    "Fifteen people died in the raid, nine traders and six soldiers".
    """
    taken = {claim.count.start for claim in chosen}
    for claim in chosen:
        if claim.frame.event != "killed" or claim.count.kind != "people":
            continue
        behind = [count for count in counts if count.start >= claim.count.end]
        for size in range(2, min(_MOST_PARTS, len(behind)) + 1):
            if _are_parts(sentence, claim, behind[:size], taken):
                return [Claim(p, claim.frame, p.start, p.end, claim.words, "part", claim) for p in behind[:size]]
    return []


def _are_parts(words: str, claim: Claim, parts: list[Count], taken: set[int]) -> bool:
    if sum(part.value for part in parts) != claim.count.value:
        return False
    if any(part.start in taken or part.bare or ("killed", part.kind or "") not in readers() for part in parts):
        return False
    ends = [claim.count.end, *(part.end for part in parts)]
    links = [_FIRST_PART, *[_NEXT_PART] * (len(parts) - 1)]
    return all(link.fullmatch(words, end, part.start) for part, end, link in zip(parts, ends, links, strict=False))

"""The kind of a counted phrase, narrowed by its modifiers ("8,000 displaced households") and by whose deaths it counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..catalogue.words import CLASS_OF_KIND, KIND_OF_NOUN
from ..text.fold import ascii_re
from .aid import BODIES
from .english import STAFF, STATE_OF_BUILDING
from .nouns import find_noun, following_words

if TYPE_CHECKING:
    from .counts import Count

MOVED = frozenset(("displaced", "uprooted", "evacuated", "relocated", "homeless"))
_AID_BODY = ascii_re(rf"(?:{BODIES}|aid|charity)(?:-(?:contracted|hired|run))?$", re.IGNORECASE)
_OF_WHOM = ascii_re(r" of (?=[a-z])")


def whose(sentence: str, position: int, limit: int) -> str | None:
    """ "Nine bodies of villagers": the kind of those who died, where a plural names it."""
    of = _OF_WHOM.match(sentence, position)
    words = following_words(sentence, of.end() - 1, limit)[1] if of else []
    found = (find_noun(words, at) for at in range(min(3, len(words))))
    return next((noun[0] for noun in found if noun and CLASS_OF_KIND.get(noun[0]) == "people"), None)


def refine(count: Count, modifiers: list[str]) -> None:
    """A modifier can narrow the kind: "8,000 displaced households", "three child soldiers"."""
    if MOVED.intersection(modifiers):
        if count.kind == "families":
            count.kind = "displaced families"
        elif count.kind in ("people", "civilians", "inhabitants"):
            count.kind = "displaced"
    employed = STAFF.intersection([*modifiers, *count.noun.split()])
    if (
        employed
        and count.kind in ("people", "civilians")
        and (any(map(_AID_BODY.match, modifiers)) or _AID_NAME.search(" ".join(modifiers)))
    ):
        count.kind = "aid workers"  # "two UNHCR staff members", "three WFP-contracted drivers"
    if count.kind == "combatants" and {"former", "demobilised", "demobilized", "disarmed"} & set(modifiers):
        count.kind = "people"  # "seven former rebels"
    armed = _ARMED.search(" ".join(modifiers))
    if (
        count.noun in ("members", "guards", "men", "personnel")
        and count.cls == "people"
        and armed
        and armed.end() == len(" ".join(modifiers))
    ):
        count.kind = "combatants"  # "16 Hezbollah members"
    if count.kind in ("people", "children", "civilians") and {"missing", "disappeared"} & set(modifiers):
        count.kind = "missing"  # "the 43 missing students"
    if count.kind == "people" and {"civilian", "unarmed", "innocent"} & set(modifiers):
        count.kind = "civilians"
    if count.kind == "deaths" and "civilian" in modifiers:
        count.kind = "civilians"
    if count.kind == "deaths" and {"child", "infant", "children's"} & set(modifiers):
        count.kind = "children"
    if count.kind in ("people", "civilians") and {"wounded", "injured"} & set(modifiers):
        count.kind = "injuries"
    if count.cls == "people" and {"dead", "slain"} & set(modifiers):
        count.state = "killed"  # "170 dead civilians"
    if count.kind == "civilians" and count.noun.endswith((" deaths", " fatalities", " lives")):
        count.state = "killed"
    if count.kind in ("people", "civilians") or count.cls == "people":
        if "young" in modifiers and count.noun in ("daughters", "sons", "brothers", "sisters", "cousins"):
            count.kind = "children"
        if {"minor", "underage", "infant", "newborn", "teenage"} & set(modifiers):
            count.kind = "children"
    elif count.cls in ("hospitals", "schools", "homes"):
        count.state = next((STATE_OF_BUILDING[word] for word in modifiers if word in STATE_OF_BUILDING), None)
    if {"other", "more", "additional", "further"} & set(modifiers):
        count.others = True


_AID_NAME = ascii_re(
    r"oxfam|caritas|tearfund|care international|doctors without borders|action against hunger|plan international|world central kitchen|save the children|refugee council|rescue committee|world vision|mercy corps|islamic relief|relief international|international medical corps|norwegian people's aid|concern worldwide|red cross|red crescent|food programme"
)
_ARMED = ascii_re(
    r"\b(?:hezbollah|hamas|taliban|al-qaeda|islamic state|isis|isil|iswap|boko haram|al-shabaab|m23|rsf|houthi|pkk|eln|farc|wagner)\b"
)
_AGES = ascii_re(
    r",? (?:both |all )?aged (?:between )?\d{1,2}(?:(?:,|,? and|,? to) \d{1,2})*\b(?! [a-z])| \(aged \d{1,2}(?:(?:,|,? and|,? to) \d{1,2})*\)"
    r"|,? (?:both |all )?aged (?:between )?\d{1,2}(?:(?:,|,? and|,? to) \d{1,2})*(?=,? (?:were|was|have|had|died|drowned)\b)"
)
_OF_AGE = 18
_OF_FORCES = ascii_re(
    r" of (?:the |an? |its |his |their )?(?:(?!(?:family|household|commission|committee|council|union|community|group)\b)[\w'-]+(?<!ing) ){0,2}(?:security forces?|armed forces|(?:[A-Z][\w'-]+ ){0,2}(?<!Salvation )Army|Liberation Front|Resistance Front|army|police|military|militias?|gendarmerie|navy|air force|[A-Z][a-z]+ (?:security )?forces|(?:pro-)?government forces|gangs?|brigades?|battalion|regiment"
    r"|armed groups?|Hezbollah|Hamas|Taliban|al-Qaeda|Islamic State|ISIS|ISIL|ISWAP|Boko Haram|[Aa]l-Shabaab|M23|RSF|Houthis?|PKK|ELN|FARC|Wagner|paramilitar(?:y|ies)|border guards?|national guard|defen[cs]e forces?|self-defen[cs]e (?:force|group)s?|(?:community |local |village )?vigilan(?:ce|te) (?:group|committee|force)s?)\b(?!'s?)(?! (?:chief|widows|officer|family|council|court|commission|union))"
)
_AND_FORCES = ascii_re(r" and members of the (?:security forces|armed forces|army|police|military|security services)\b")
_AND_OTHERS = ascii_re(r" (?:and|or) (\w+)(?: (\w+))?\b")


def minors(sentence: str, position: int) -> bool:
    """Whether the ages told behind a phrase are all of children: "two sisters, aged 8 and 11"."""
    ages = _AGES.match(sentence, position)
    return ages is not None and all(int(age) < _OF_AGE for age in re.findall(r"\d+", ages.group()))


_ALL_ARE = ascii_re(
    r"[^,;.()]{0,40}, all (?:of them |of whom (?:were |are )?)?(?P<noun>[a-z]+)(?= (?:from|of|in|with)\b|[.,;)]|$)"
)


def all_are(sentence: str, position: int) -> str | None:
    """The kind of people that an apposition gives to all of a phrase: "nine people were shot, all farmers"."""
    said = _ALL_ARE.match(sentence, position)
    kind = KIND_OF_NOUN.get(said["noun"]) if said else None
    return kind if kind in ("combatants", "civilians", "children", "women", "aid workers") else None


def of_forces(sentence: str, position: int, limit: int) -> int | None:
    """Where "members" ends who are of a force: "seven members of the security forces"; None where they are of none."""
    force = _OF_FORCES.match(sentence, position)
    return force.end() if force and force.end() <= limit else None


def with_others(sentence: str, position: int, limit: int, kind: str) -> int | None:
    """Where a group of civilians and combatants counted as one ends, None where no such group goes on here."""
    match = _AND_OTHERS.match(sentence, position)
    force = _AND_FORCES.match(sentence, position)
    if kind == "civilians" and force and force.end() <= limit:
        return force.end()
    if match is None or match.group(1) in ("a", "an", "one", "the", "its", "their"):
        return None
    for group in (1, 2):
        other = KIND_OF_NOUN.get((match.group(group) or "").lower())
        if other in ("civilians", "combatants") and other != kind and match.end(group) <= limit:
            return match.end(group)
    return None


_LIVE_THERE = ("people", "residents", "citizens", "inhabitants")
_PLACE_OF = ascii_re(
    r"\b(?:city|town|country|village|district|province|island|territory|strip|enclave|region|governorate|county|state|capital|area)'s $"
)
_NAMED_PLACE = ascii_re(
    r"\b(?!\w+day's|(?:January|February|March|April|May|June|July|August|September|October|November|December)'s)[A-Z][\w-]+(?:'s|s') $"
)
_LIVING = ascii_re(
    r"(?:$|[.,;]| (?:are|were|is|have|had|has|need|live|lack|fled|left|remain|in need|face|do|did|cannot|can|could|depend|rely|got|lost|go|went|who)\b)"
)
_A_HUNDRED, _A_CITY = 100, 100_000


def live_there(sentence: str, count: Count) -> bool:
    """Whether people are counted as those of a place: "the town's 12,000 people", "Goma's two million residents"."""
    if count.noun not in _LIVE_THERE or count.value < _A_HUNDRED or not _LIVING.match(sentence, count.end):
        return False
    of_place = _PLACE_OF.search(sentence, max(0, count.start - 40), count.start)
    by_name = (count.noun != "people" or count.value >= _A_CITY) and _NAMED_PLACE.search(
        sentence, max(0, count.start - 40), count.start
    )
    return bool(of_place or by_name)

"""Whether what a frame says can hold for a count: whom an event befalls, and what a bare number can mean in it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..text.fold import ascii_re
from .counts import Count
from .english import GENERIC
from .heirs import BUILDINGS, event_class
from .match import Claim

_MOVED = ascii_re(r"\b(?:evacuat|flee|fled|displac|moved|transfer|relocat|left|driven|forc)\w*\b")


_MOVERS = ("people", "displaced", "refugees", "returnees", "families", "displaced families", "refugee families")
_TRAVELLERS = ascii_re(
    r"\b(?:tourists|visitors|workers|commuters|pilgrims|drivers|protesters|marchers|settlers|travellers|travelers|shoppers|fans|traders|soldiers)$"
)
_CROSSED = ascii_re(r"\bcross(?:ed|ing|es)?\b")


_NO_AID = ascii_re(
    r"(?:aid|relief|support|help) (?:workers?|staff|agenc(?:y|ies)|groups?|officials?|convoys?|trucks?|sites?)\b"
    r"(?!.*\b(?:g[ia]v\w+|deliver\w*|distribut\w+|provid\w+|br(?:ing|ought)\w*|hand\w*|offer\w*|sent|suppl\w+|serv\w+|aid|relief|assistance|food)\b)",
    re.IGNORECASE,
)


def fits(
    claim: Claim, count: Count, referent: Count | None, table: Mapping[tuple[str, str], object], *, here: bool
) -> bool:
    """Whether a claim can hold for its count; `here` says that the referent stands in the same sentence."""
    event, cls = claim.frame.event, event_class(claim.frame.event)
    if count.whole or (event.startswith("closed") and ", of which" in claim.words):
        return False  # "12 clinics damaged, of which four closed": the five
    if not count.bare:
        if count.cls != cls:
            return False
        if count.share is not None or (claim.frame.only and count.kind not in claim.frame.only):
            return False
        if claim.frame.definite and not count.definite:
            return False
        if count.kind == "prisoners" and event in ("displaced", "live"):
            return False
        if count.implied and cls == "people" and event != "killed" and event not in ("injured", "detained", "missing"):
            return False
        if count.kind == "casualties":
            return False
        travels = event == "displaced" and _TRAVELLERS.search(count.noun)
        if travels and _CROSSED.search(claim.words) and not _MOVED.search(claim.words):
            return False  # "12,000 tourists crossed from Mexico to Texas"
        if event == "reached" and _NO_AID.match(claim.words):
            return False  # "the killings of aid workers rose this year to 24"
        if count.noun == "patients" and event in ("displaced", "live") and not _MOVED.search(claim.words):
            return False  # "saw 310 patients in tents"
        return (event, count.kind or "number") in table
    if claim.frame.name.startswith(("the number of", "displaced residents")) or claim.frame.name.endswith(": N"):
        return claim.frame.only == () and count.share is None  # the frame itself says whom it counts
    if event == "reached" and _NO_AID.match(claim.words):
        return False
    if claim.frame.name == "N more moved" and not (count.another or count.others):
        return False
    if claim.frame.name == "N arrived from" and (referent is None or referent.kind not in _MOVERS):
        return False  # "Three ships docked; two arrived from Odesa"
    if referent is not None and referent.kind in ("bodies", "deaths") and event in ("reached", "displaced", "returned"):
        return False  # "207 bodies were examined; 119 have been handed to their families"
    if event == "detained" and referent is not None and referent.kind == "deaths" and count.partitive:
        return False  # "21 deaths, four of them in custody"
    of_them = count.partitive and referent is not None and referent.kind in claim.frame.only  # "received 5,000 of them"
    if (claim.frame.only and not of_them) or count.share is not None:
        return False
    if cls == "people" and count.noun in GENERIC and claim.frame.event in ("live", "displaced"):
        return False  # "live in 22 centres"
    if claim.frame.name == "we buried N":
        return True
    if cls == "homes" and count.partitive and claim.words.lower().startswith("buried"):
        return False  # "many huts stood empty. We buried nine of them"
    if claim.frame.name in ("home to X", "a city of N", "the population is N"):
        return True
    if referent is not None and referent.cls in (*BUILDINGS, "localities"):
        if cls == referent.cls:
            return True
        # "two clinics were hit and seven were killed": only words of death and harm can mean people here
        moved = not here and event in ("displaced", "returned") and _PEOPLE_DO.search(claim.words) is not None
        grew = count.value > referent.value  # "400 houses burned, leaving 2,000 without a roof"
        moved = moved or (event == "displaced" and _FLED.search(claim.words) is not None and cls != referent.cls)
        moved = moved or (event == "displaced" and grew and _ROOFLESS.search(claim.words) is not None)
        return (event in ("killed", "injured", "detained") or moved) and not count.partitive and not count.implied
    return cls == "people"


_FLED = ascii_re(r"\b(?:fled|flee|fleeing)\b")
_ROOFLESS = ascii_re(r"\b(?:homeless|roofless|without (?:a |any )?(?:roof|shelter|homes?))\b")
""""Fire destroyed 400 houses, leaving 2,000 homeless": no houses; "30 schools were hit, 12 left without a roof": schools."""
_PEOPLE_DO = ascii_re(
    r"^[\x02\x03]\x1f* (?:(?:have|has|had) )?(?:\w+ly )?(?:fled|returned|gone (?:back|home)|went (?:back|home)|come (?:back|home)|came (?:back|home)|moved to|crossed)\b"
)
""""Three schools are shut. Some 1,200 have moved to Goma": no schools."""

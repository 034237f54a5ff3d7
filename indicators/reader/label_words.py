"""What the words of a label say: whom or what it counts ("Health workers"), and what became of them ("killed")."""

from __future__ import annotations

import re

from ..catalogue.words import CLASS_OF_KIND, KIND_OF_NOUN, KIND_OF_SINGULAR, LONGEST_NOUN
from ..text.fold import ascii_re
from ..text.places import demonyms
from .nouns import find_noun, is_national

_OF_ITS_HEAD = ascii_re(
    r" (?:in|at|with|by|from|among|on|inside|outside|staying|living|without|across|over|who|whose)\b"
)
_HEAD_ENDS = ascii_re(
    r"(?:^|,? )(?:in|at|with|by|from|among|on|inside|outside|staying|living|without|who|whose|that|which|where|across|over|under|during|since|due|after|following|because|for|to|into|per|of|last|past)\b|[(,/:-]",
    re.IGNORECASE,
)
"""Where what a label counts has been said, and what follows only tells more of it: "Deaths | by districts"."""
_PLURAL = ascii_re(r"(?=.{4})[a-z-]*(?<![sui])s(?!\w)", re.IGNORECASE)
_EVENTS = frozenset("attacks strikes raids incidents".split())
_NUMBER_OF = ascii_re(r"^(?:(?:total|estimated) )?(?:numbers?|no\.?|nos\.?|#)? ?of (?:the )?", re.IGNORECASE)
BY_DOER = ascii_re(
    r"\bby (?:the )?(?:responsible |alleged |main )?(?:perpetrators?|part(?:y|ies)|actors?|(?:armed )?(?:group|force)s?|responsible|those responsible|cause)\b|\b(?:perpetrator|responsibility):?$",
    re.IGNORECASE,
)
""""Civilians killed, by perpetrator": what stands before a figure says who did it, and not who is counted."""
_SAYS_NOT = ascii_re(
    r"\b(?:without|eligible for|awaiting|not(?: yet)? (?:receiving|reached)) (?:\w+ ){0,2}(?:assistance|aid)?|\bnot(?: yet)? (?:reached|assisted|served)\b"
    r"|\b(?:surveyed|interviewed|assessed|profiled|sampled)\b|\bevacuation (?:orders?|warnings?|alerts?|zones?|plans?|capacity)\b",
    re.IGNORECASE,
)
""""People not reached", "IDPs interviewed": no such figure, or that of a sample."""
_BEASTS = frozenset(
    "cattle livestock poultry sheep goats cows camels horses donkeys pigs chickens birds animals dogs pets vehicles trucks cars boats bridges trees".split()
)
_TIMES = frozenset("hours days weeks months years cases losses affairs numbers totals units others".split())
_STATE_OF = (
    (r"\bnot (?:function|operat|work)\w*|\bnon-?(?:function|operat)\w*|\bclos\w+|\bshut\b|out[ -]of[ -](?:service|action|order|use)", "closed"),
    (r"\bdestr\w+|\brazed\b|\bburn\w+|\bcollaps\w+|\bwashed away\b|\blevell?ed\b|\bdemolish\w+|\bin ruins\b|\b(?:homes|houses|dwellings|huts|shelters) lost\b|\bunder ?water\b", "destroyed"),
    (r"\bdamag\w+|\baffect\w+|\bhit\b|\battack\w*|\bloot\w+|\bstruck\b|\bflood\w+", "damaged"),
    (r"\bkill\w*|\bdead\b|\bdeaths?\b|\bdied\b|\bfatalit\w+|\bdeceased\b|\bmortality\b|\blives lost\b|\bloss of (?:life|lives)\b", "killed"),
    (r"\binjur\w+|\bwound\w+|\bhurt\b", "injured"),
    (r"\bmissing\b|\bunaccounted\b|\bdisappear\w+", "missing"),
    (r"\babduct\w+|\bkidnap\w*|\barrest\w+|\bdetain\w+", "detained"),
    (r"\bin need\b|\b(?:need|requir)(?:e|es|ing)? (?:\w+ ){0,2}(?:aid|assistance|help|support|relief)\b|\bhumanitarian needs\b", "in need"),
    (r"\b(?:villages|towns|localities|settlements|districts|areas|positions) (?:captured|seized|liberated|retaken|recaptured|taken)\b", "captured"),
    (r"\bbodies (?:recovered|found|retrieved)\b", "recovered"),
    (r"\breturn\w+|\brepatriat\w+", "returned"),
    (r"^(?:Places?|Areas?|Provinces?|Districts?|Departments?|Locations?|Communes?|Regions?) of (?:origin|arrival|displacement|destination|refuge)\b", "displaced"),
    (r"\barrivals?\b|\bevacuat(?:ed|ions?|ees)\b|\bdisplac\w+|\bfled\b|\b(?:inside|outside) (?:ECs?\b|evacuation)|\bevacuation cent\w+|\bin (?:\w+ ){0,2}(?:shelters?|camps?|(?:accommodation|reception|collective|transit|relief|temporary) (?:cent(?:re|er)s?|sites?))\b|\bshelter(?:ed|ing)\b|\b(?:moved|brought|taken|led) to (?:safety|safe\w*|higher)\b|\bmoved out\b|\brelocated\b|\bhomeless\b|\bnew movements\b|\bpopulation movements\b|\bpre-?emptive\w*", "displaced"),
    (r"\breturn\w+", "returned"),
    (r"\bin need\b|\bneed(?:ing)? (?:\w+ )?(?:aid|assistance|help)\b", "in need"),
    (r"\bfood[ -]insecur\w+|\bhunger\b|\bIPC\b", "acutely food insecure"),
    (r"\breached\b|\bassisted\b|\bserved\b|\bvaccinated\b|\bassistance\b|\b(?:people|persons|individuals|families|households|children|women) (?:helped|supported|provided with)\b", "assisted"),
)  # fmt: skip
_STATES = tuple((ascii_re(pattern, re.IGNORECASE), word) for pattern, word in _STATE_OF)


def noun_in(label: str) -> tuple[str, str] | None:
    """Kind of the last known noun of a label, and the label without it.

    "People in public shelters" counts people: the noun of what stands before "in" comes first.
    """
    head = _OF_ITS_HEAD.split(label, maxsplit=1)[0]
    if head != label and (named := noun_in(head)):
        return named[0], named[1] + label[len(head) :]
    words = label.split()
    for size in range(min(LONGEST_NOUN, len(words)), 0, -1):
        for at in range(len(words) - size, -1, -1):
            phrase = " ".join(words[at : at + size]).lower()
            kind = KIND_OF_NOUN.get(phrase) or KIND_OF_SINGULAR.get(phrase)
            if kind and CLASS_OF_KIND[kind] == "people" and counts_another(label):
                return None  # "Refugee camps: 12"
            if kind:
                return kind, " ".join(words[:at] + words[at + size :])
    return None


def says_not(label: str) -> bool:
    """Whether a label tells of what has not happened: "People not reached", "Evacuation orders"."""
    return _SAYS_NOT.search(label) is not None


def counts_another(label: str) -> bool:
    """Whether a label counts what no indicator does, for all its words: "Evacuation orders issued", "Death certificates"."""
    label = _NUMBER_OF.sub("", label.strip(" *|\n"))
    if says_not(label):
        return True
    head = _HEAD_ENDS.split(label, maxsplit=1)[0]
    words = [word.strip("*|'\"") for word in head.split()]
    known = {word for word in words if word.lower() in _TIMES or (state_of(word) and word.lower() not in _EVENTS)}
    known.update(word for at, word in enumerate(words) if is_national(word) and (at or word.lower() in demonyms()))
    for at in range(len(words)):
        found = find_noun(words, at)
        known.update(words[at : at + found[1]] if found else ())
    told_at = next((at for at, word in enumerate(words) if word in known), -1)
    # "Kurds displaced", "Airstrikes killed" may be people or their cause; "Evacuation orders" are what is counted
    unknown = [word for at, word in enumerate(words) if at > told_at and _PLURAL.fullmatch(word) and word not in known]
    return bool(unknown) or any(word.lower() in _BEASTS for word in words)


def says_what(label: str) -> bool:
    """Whether a label of its own says whom or what it counts: "Persons", "Dead", not "No. of ECs"."""
    return noun_in(label) is not None or state_of(label) is not None


def state_of(text: str) -> str | None:
    """What a label says became of those counted, as the word that the frames read."""
    return next((word for pattern, word in _STATES if pattern.search(text)), None)


def states_of(text: str) -> set[str]:
    """All that a label says became of those counted."""
    return {word for pattern, word in _STATES if pattern.search(text)}

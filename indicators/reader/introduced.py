"""People whom a text introduces without a number and without a noun of the list: by age, office, name or kinship.

"a 16-year-old", "an elderly couple", "a warder was stabbed", "The mayor of Kaya was killed", "Amina Bello, 34, was shot
dead", "a boy and his grandmother".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..catalogue.words import KIND_OF_SINGULAR
from ..text.fold import ascii_re
from .counts import Count

PERSON_EVENT = ascii_re(
    r"kill|shot|gunned|stabbed|lynched|crushed|drown|perish|dead|died|body|bodies|wound|injur|abduct|kidnap|hostage|captive|detain|arrest|missing|execut|murder|slain|burn|martyr|behead|hanged|One was|lost (?:his|her|their)|succumb|unaccounted|lives|to death|strangl|electrocut|picked up by",
    re.IGNORECASE,
)
OF_AGE = 18
_OF_AN_AGE = ascii_re(
    r"\b(?:[Aa]n? (\d{1,2})-year-old(?= (?:and|was|were|died|who|has|had)\b|,)"
    r"|(?:[Aa]n?|[Hh]is|[Hh]er|[Tt]heir) (\d{1,2})-year-old (?:son|daughter|nephew|niece|brother|sister|grandson|granddaughter|cousin)\b)"
)
""""A 16-year-old and a 19-year-old were shot"."""
_COUPLE = ascii_re(r"\b[Aa]n? (?:[a-z-]+ ){0,2}couple\b(?! of\b|-| (?:were|was) (?:married|wed))")
_UNLISTED = ascii_re(
    r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:(?!of\b|in\b|and\b|by\b|for\b|to\b)[a-z-]+ ){0,2}?(?P<noun>[a-z]{2,}(?:er|or|ist|ian|man|woman|ee|maid|clerk|herd)|artist|poet|editor|actress|waitress|housewife|vet|twin)"
    r"(?= (?:who (?:was|had been) )?(?:(?:was|has been|had been) (?:(?:also|reportedly|later|then|fatally) )?(?:killed|shot(?! down)|stabbed|murdered|lynched|beheaded|executed|abducted|kidnapped|arrested|detained|injured|wounded|electrocuted|crushed|burned to death|burnt to death|beaten|hacked|swept away)|died|drowned|bled to death|was found dead)\b)"
)
"""One person whom no list names, of whom only what happens to people is told: "a warder was stabbed"."""
_NO_PERSON = frozenset(
    "number quarter leader member other tiger panther leopard spider lobster heifer oyster buyer gender computer tower river letter minister whether never tanker freighter cruiser helicopter bulldozer digger tractor factor reactor motor".split()
)
_OFFICE = (
    r"(?:deputy |vice[- ]|former |local |acting |assistant )?(?:(?:village|district|community|ward|clan|traditional|religious) (?:head|chief|elder|leader)"
    r"|(?:police|army|battalion|brigade|militia|rebel|base|camp|field) commander|commander|mayor|deputy mayor|governor|prefect|principal|headmaster|headmistress|head teacher|headteacher"
    r"|imam|pastor|priest|bishop|monarch|emir|councillor|chairman|chairwoman|commissioner|magistrate|judge|prosecutor|divisional police officer)"
)
_DID_TO = r"(?:killed|shot dead|murdered|assassinated|executed|beheaded|gunned down|abducted|kidnapped)"
_IN_OFFICE = ascii_re(
    rf"\b{_DID_TO} (?P<who>(?:the|its|their|a local|the [\w-]+'s) (?P<noun>{_OFFICE}))(?=, [A-Z][\w'-]+ [A-Z]| of (?:an?|the|[A-Z]))"
    rf"|\b(?P<was>[Tt]he (?P<office>{_OFFICE})(?: of (?:the )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)?|(?=, [A-Z])))(?=(?:, [A-Z][^,;]{{3,40}},)? (?:was|has been|had been) {_DID_TO})"
)
"""One who is known by an office: "shot dead the magistrate, Amadou Diallo", "The mayor of Kaya was killed"."""
_TO_NAMED = r"(?:killed|shot dead|shot and killed|murdered|assassinated|executed|beheaded|gunned down|stabbed to death|beaten to death|tortured to death)"
_NAMED = ascii_re(
    r"(?<![\w'-] )(?P<named>[A-Z][\w'-]+(?: (?:bin |ibn |de |da |dos |van )?[A-Z][\w'-]+){1,3},? (?:\((?P<age>\d{1,2})\)|(?P<years>\d{1,2})),?)"
    rf"(?= (?:(?:was|has been|had been) (?:(?:\w+ly|also|then|later) )?{_TO_NAMED}|died|drowned|bled to death)\b)"
)
""""Ko Aung Lin, 34, was shot dead at a checkpoint": one who is known by name and age."""
_AND_KIN = ascii_re(
    r" and (?P<kin>(?:his|her|their) (?:(?:pregnant|elderly|elder|younger|older|infant|teenage|baby|late|young) )?"
    r"(?P<who>mother|grandmother|wife|sister|aunt|father|grandfather|husband|brother|uncle|cousin|son|daughter|baby|child|driver|bodyguard|fiancee|niece|nephew))"
    r"(?=$|[.,;]| (?:were|was|died|drowned|in|on|at|when|near|after|as|by)\b)"
)
_MEMBER = ascii_re(
    r"\b(?:[Aa]|[Oo]ne|[Aa]nother) (?:[a-z]+ )?member of (?:the|an?|its|their|his|her) (?:[\w'-]+ ){0,3}?"
    r"(?P<of>committee|council|community|family|team|crew|congregation|party|clan|household|staff|delegation|militia|patrol|group|guard|assembly|parliament|union|association)\b"
)
_ARMED = frozenset("militia patrol guard".split())
_HER_KIN = frozenset("mother grandmother wife sister aunt fiancee".split())
_CHILD = frozenset("baby child".split())
INTRODUCES = (_OF_AN_AGE, _COUPLE, _UNLISTED, _IN_OFFICE, _NAMED, _AND_KIN, _MEMBER)


def introduced(sentence: str, taken: Sequence[Count]) -> list[Count]:
    """Each as a count of one (a couple: of two), where nothing of `taken` stands there already."""
    found: list[Count] = []

    def add(start: int, end: int, kind: str, noun: str = "person", value: float = 1) -> None:
        if not any(c.start < end and start < c.end for c in (*taken, *found)):
            number = (start, end)
            found.append(
                Count(start, end, value, value, value, "exact", kind, "people", implied=True, number=number, noun=noun)
            )

    for match in _OF_AN_AGE.finditer(sentence):
        add(*match.span(), "children" if int(match.group(1) or match.group(2)) < OF_AGE else "people")
    for match in _COUPLE.finditer(sentence):
        if PERSON_EVENT.search(sentence):
            add(*match.span(), "people", "couple", 2)
    for match in _UNLISTED.finditer(sentence):
        if match["noun"] not in _NO_PERSON:
            add(*match.span(), "people")
    for match in _IN_OFFICE.finditer(sentence):
        kind = KIND_OF_SINGULAR.get((match["noun"] or match["office"]).split()[-1].lower(), "people")
        add(*match.span("who" if match["who"] else "was"), kind)
    for match in _NAMED.finditer(sentence):
        if any(c.end + 2 == match.start("named") and sentence.startswith(", ", c.end) for c in (*taken, *found)):
            continue  # "a nurse, Maria Lopez, 34, died": she is counted
        add(*match.span("named"), "children" if int(match["age"] or match["years"]) < OF_AGE else "people", NAMED)
    for match in _MEMBER.finditer(sentence):
        if PERSON_EVENT.search(sentence):
            add(*match.span(), "combatants" if match["of"] in _ARMED else "people")
    for match in _AND_KIN.finditer(sentence):
        if any(c.end == match.start() and c.cls == "people" for c in (*taken, *found)):
            who = match["who"]
            add(*match.span("kin"), "women" if who in _HER_KIN else "children" if who in _CHILD else "people")
    return found


NAMED = "named"
"""The noun of one who is known by name: in a story whose toll was told, one of those counted in it."""

"""The war, offensive or disaster whose running total a sentence tells, and the day on which it says that it began."""

from __future__ import annotations

import re

from ..text.fold import ascii_re
from ..text.places import find_places
from .context import Memory
from .dated import Dated
from .event_words import EVENT
from .events import onset_named
from .match import Claim

LASTED = ascii_re(rf"\b\w+ (?:years?|months?|weeks?|days?) of (?:\w+ )?{EVENT}(?: in [A-Z]\w+)?", re.IGNORECASE)
_LONG_EVENT = ascii_re(
    rf"\b(?:(?:\w+-)?(?:year|month|decade|decades|years)s?-(?:long|old)|\w+-(?:year|month)) (?:\w+ ){{0,2}}?{EVENT}",
    re.IGNORECASE,
)
HAS = ascii_re(r"\b(?:has|have)\b(?! been)")
_GOES_ON = ascii_re(r",? ?(?:\w+ ){0,2}?\w+ing\b")
_BEGAN = ascii_re(
    r"\b(?:began|begun|launched|started|erupted|resumed|opened(?! fire)|broke out|(?:that|which) (?:has |have )?followed)\b(?!.*\bafter\b)[^;]*$"
    r"|\b(?:fighting|violence|unrest|clashes|conflict|war|crackdown|protests|repression|killings|bloodshed)(?: (?:that|which) (?:broke out|erupted|began|started|flared))? (?:after|following|sparked by|triggered by) (?:the|a|its) (?:\w+ ){0,3}$",
    re.IGNORECASE,
)
_BY_NOON = ascii_re(
    r"\bby (?:noon|midday|midnight|dawn|dusk|sunset|nightfall|(?:the )?(?:morning|afternoon|evening|night))\b"
)
"""On the day itself: "the fire broke out on Sunday and by noon had destroyed 200 shacks"."""
_HAS_DONE = ascii_re(r"\b(?:has|have|had)\b")
_SUBJECT = ascii_re(
    rf"\b(?:(?:[Cc]yclone|[Tt]yphoon|[Hh]urricane|[Ss]torm) [A-Z][a-z]+\b|(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[A-Z][\w'-]+(?:'s?)?)(?: [\w'\"-]+){{0,5}}? (?:{EVENT})\b)"
)


def named_event(sentence: str, claim: Claim) -> str | None:
    """The war, offensive or disaster that is the subject of a running total ("the offensive has killed …")."""
    long = _LONG_EVENT.search(sentence) if "-" in sentence else None
    clause = max(sentence.rfind(mark, 0, claim.start) for mark in (", ", "; ")) + 1
    if long and HAS.search(sentence, clause, claim.end):
        return long.group()
    before = sentence[: max(claim.count.start, claim.start)]
    duration = LASTED.search(before)
    if duration:
        return duration.group()
    if "has" not in before and "have" not in before:
        return None
    subject = None
    for match in _SUBJECT.finditer(before):
        subject = match
    if subject is None:
        return None
    between = before[subject.end() :]
    return subject.group() if re.search(r"\b(?:has|have)\b(?! been)", between) else None


_IT_HAS = ascii_re(r"\W*(?:It|They|These|The \w+) (?:has|have)(?: (?:also|already|since|so far|now))?\b")


def event_just_told(sentence: str, claim: Claim, memory: Memory) -> str | None:
    """The event whose beginning the sentence before tells: "The war began in October 2017. It has killed 5,000"."""
    if (
        memory.sentence < 2
        or not _IT_HAS.match(sentence)
        or claim.frame.event not in ("killed", "injured", "displaced")
    ):
        return None
    told = memory.told[memory.sentence - 2]
    if told.passage[0] != memory.here().passage[0]:
        return None
    began = [d for d in told.dates if d.role in ("on", "since") and d.first and not d.future]
    named = [onset_named(told.text[max(0, d.start - 100) : d.start], told.text[d.end : d.end + 60]) for d in began]
    return next((name for name in named if name), None)


def years_long(event: str) -> int:
    """For how many years an event has gone on by its own name: 12 for "the 12-year war", 0 where it does not say."""
    years = re.search(r"\b(\d{1,2})-year", event)
    return int(years[1]) if years else 0


def began_doing(sentence: str, claim: Claim, dated: Dated) -> bool:
    """ "began in April, killing 300"; "which began in April, has killed 300": the date is the onset of a running total."""
    if dated.role != "on" or not dated.usable or dated.end > claim.start:
        return False
    if not _BEGAN.search(sentence, 0, dated.start) or _BY_NOON.search(sentence, dated.end, claim.start):
        return False
    return bool(_GOES_ON.match(sentence, dated.end, claim.end) or _HAS_DONE.search(sentence, dated.end, claim.end))


def is_of_more(sentence: str, claim: Claim, memory: Memory) -> bool:
    """Whether a total to date is that of a whole war or country, and not of the incident told before.

    "A strike on 18 September killed 40 in the camp. As of 20 September 41,000 people have been killed": so many more
    cannot be of it; neither is what a country counts that the incident's sentence does not name.
    """
    before = memory.claim
    in_harm = ("killed", "injured", "missing")
    if before and claim.count.value >= _MANY and before.frame.event in in_harm and claim.frame.event in in_harm:
        return bool(claim.count.value > _TIMES * before.count.value)
    told = memory.told[memory.incident_sentence - 1].text if memory.incident_sentence > 0 else ""
    named = [place for place in find_places(sentence) if place.place.kind == "country"]
    return any(sentence[place.start : place.end] not in told for place in named)


_MANY, _TIMES = 1000, 20


_HARM = ("killed", "injured", "stated", "detained")
_AND_SO_MANY = ascii_re(
    r"(?: (?:were|was|are|have been|had been|killed|injured|wounded|dead|died|arrested)){0,3},? and (?:(?:another|some|about|at least|nearly|over) )?"
)


_OF_WHICH = ascii_re(r", (?:of which|of them|including|with) ?(?:about |some )?$")


_FULLY_AND = ascii_re(r"(?: \w+){0,3} (?:fully|totally|completely|wholly) and ")


def is_of_which(sentence: str, claim: Claim, memory: Memory) -> bool:
    """ "5,100 homes had been damaged, of which 640 were flattened": as of the same days."""
    before = memory.claim
    if before is None or memory.last_sentence != memory.sentence or claim.count.value >= before.count.value:
        return False
    of = before.frame.event.partition(" ")[2]
    alike = bool(of) and of == claim.frame.event.partition(" ")[2]
    return alike and _OF_WHICH.search(sentence, before.count.end, claim.count.start) is not None


def goes_on_with_figure(sentence: str, claim: Claim, memory: Memory) -> bool:
    """ "339 had died as of 9 May: 183 were crushed and 156 drowned"; "Maradi (108 deaths), Zinder (86)": all of one time."""
    before = memory.claim
    if before is None:
        return False
    if before.frame.event in _HARM and claim.frame.event in _HARM and memory.last and memory.last.scope != "stock":
        between = sentence[before.count.end : claim.count.start]
        if _AND_SO_MANY.fullmatch(between):
            return True  # "27 civilians were killed and 99 injured"
    if memory.last and _FULLY_AND.fullmatch(sentence[before.count.end : claim.count.start]):
        return True  # "5,996 houses have been fully and 13,049 partly damaged"
    if before.frame.event != claim.frame.event or claim.count.value >= before.count.value * 2:
        return False
    return claim.how == "part" or sentence.find(": ", 0, claim.start) > 0

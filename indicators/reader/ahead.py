"""What only a later sentence gives: when the fighting of the lead began, on which day the incident was."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from ..text.fold import ascii_re
from .context import Memory, Told
from .dated import Dated
from .event_words import EVENT
from .events import INCIDENT, SUDDEN, begins_a_war, counts_a_toll, is_day


def onset_ahead(memory: Memory, event: str) -> date | None:
    """The first day of a brief event that the next sentences give: "The clashes began on Sunday morning"."""
    if not _BRIEF_FIGHT.search(event):
        return None
    for told in memory.told[memory.sentence : memory.sentence + 3]:
        began = _IT_BEGAN.match(told.text)
        days = [d for d in told.dates if began and d.start <= began.end() + _BESIDE and d.first and not d.future]
        if days:
            return days[0].first
    return None


def sudden_ahead(memory: Memory) -> Dated | None:
    """The day of the disaster of the title, where a box of figures stands above the sentence that gives it."""
    if not memory.here().key_figure or not SUDDEN.search(memory.told[0].text):
        return None
    return next_incident(memory, definite=False)


def next_incident(memory: Memory, *, definite: bool) -> Dated | None:
    """The day of the incident that a later sentence gives ("Wednesday's shelling …", "The strike took place on …").

    `definite`: only the next two sentences, and only where they speak of it as known; else the first in the text.
    """
    if definite:
        return _incident_in(memory.told[memory.sentence : memory.sentence + 2], definite=True)
    if not memory.looked:  # a text of a thousand incidents is searched for its first one once
        memory.first_incident, memory.looked = _incident_in(memory.told, definite=False), True
    return memory.first_incident


def took_place_ahead(memory: Memory) -> bool:
    """Whether the next sentence says when it was: "The raids, which occurred late on Friday, …"."""
    following = memory.told[memory.sentence : memory.sentence + 1]
    return any(_TOOK_PLACE.match(told.text) for told in following)


def _incident_in(sentences: Sequence[Told], *, definite: bool) -> Dated | None:
    for told in sentences:
        text = told.text
        for dated in told.dates:
            if dated.role != "on" or not is_day(dated) or dated.future or dated.first is None:
                continue
            if counts_a_toll(text, dated):
                continue
            if not definite and INCIDENT.finds(text.encode()) and not begins_a_war(text, dated):
                return dated
            known = (
                _THE_EVENT.match(text)
                or _THEY_CAME.search(text, 0, dated.start)
                or (dated.start == 0 and _OWN_EVENT.match(text, dated.end))
            )
            bare = not told.figures or _AMONG_THE_DEAD.search(text)
            if known or (definite and bare and INCIDENT.finds(text.encode()) and _DID.search(text)):
                return dated
    return None


_BRIEF_FIGHT = ascii_re(r"\b(?:fighting|clashes|violence|unrest|fire|floods?|flooding)\b", re.IGNORECASE)
_IT_BEGAN = ascii_re(
    r"(?:The|These) (?:[\w-]+ ){0,2}(?:fighting|clashes|violence|unrest|fire|floods?|flooding|fires) (?:started|began|erupted|broke out|flared(?: up)?)\b"
)
_TOOK_PLACE = ascii_re(
    rf"(?:The|This|These) (?:\w+ ){{0,2}}(?:{EVENT}|incidents?)s?,? (?:(?:which|that) )?(?:\w+ )?(?:took place|occurred|happened)\b"
)
_BESIDE = 4  # characters: " on "
_AMONG_THE_DEAD = ascii_re(r"\bamong (?:those|the) (?:killed|dead|victims)\b")
_DID = ascii_re(
    r"\b(?:had )?(?:struck|hit|attacked|stormed|raided|bombed|shelled|exploded|collapsed|capsized|sank|fell on|fell in|fired on|opened fire|entered)\b"
)
_THE_EVENT = ascii_re(
    rf"(?:The|That|This) (?:\w+ ){{0,2}}(?:{EVENT}|gunmen|attackers|assailants|raiders|militants|insurgents|bombers?|boat|ferry"
    r"|vessel|bus|train)\b"
)
_THEY_CAME = ascii_re(
    r"\b(?:said|says|told \w+(?: \w+)?)(?: that)? the (?:\w+ )?(?:gunmen|attackers|assailants|raiders|bandits|militants|insurgents|rebels|fighters|assault|attack|raid|ambush)"
    r" (?:came|arrived|struck|stormed|attacked|invaded|entered|rode|began|started|took place|happened|occurred)\b[^;]{0,60}$"
)
_OWN_EVENT = ascii_re(rf"'s? (?:\w+ ){{0,2}}{EVENT}")

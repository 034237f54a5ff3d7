"""Since when a running total counts where the words name its start instead of a day: "since then", "since the blockade began"."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from ..text.fold import ascii_re
from .context import Memory
from .dated import Dated
from .events import LASTING_WORDS
from .governing import cut_off
from .match import Claim

_SINCE = ascii_re(
    r"\bsince (?:the|its|his|their|a|that|then|(?=landfall|onset|then))\b(?P<event>[\w' -]{0,60})", re.IGNORECASE
)
_SINCE_THAT_DAY = ascii_re(
    r"\bsince (?:then|(?:that|this|the same) (?:date|day|time|night|morning|evening))\b|\b(?:killed|wounded|injured|displaced|arrested|fled|died|returned|closed|shut|missing|suspended) since(?=[;.,]|$)|\b(?:relocated|moved|evacuated|displaced|resettled|fled|killed|arrested)\b[^;.,]{0,60} since(?=[;.]|$)"
    r"|\b(?P<own>have|has|had) since (?:been |also )?(?:fled|died|left|crossed|escaped|displaced|arrested|detained|abducted|evacuated|arrived|returned|sought|taken|gone)\b",
    re.IGNORECASE,
)
_RECORD = ascii_re(
    r"\b(?:(?:deadli|high|low|bigg|larg|great|heavi|fierc|bloodi|costli|strong|sharp|steep|fast|long|small|few|wide|broad|fierce|grim|hard|wett|dri|hott|cold)(?:est|st)|the (?:most|worst|first|least)|(?:first|second|third|last|[a-z]{3,}th|\d+(?:st|nd|rd|th)) time|record|unseen|more than (?:in|on|at) any|unprecedented|not seen)\b[^,;.]{0,60}$",
    re.IGNORECASE,
)
"""Before "since": a record ("the highest number since the UN began counting") and no baseline."""
_INCIDENT = ascii_re(
    r"(?:\w+ ){0,2}(?:attack|strike|raid|quake|earthquake|landslide|blast|explosion|incident|massacre|incursion)\b"
)
_ITS_ONSET = ascii_re(r"(?:onset|start|outset|outbreak|beginning)", re.IGNORECASE)
_LASTING = ascii_re(rf"\b(?:{LASTING_WORDS}|disaster|emergency)\b")
_LOOK_BACK = 2  # sentences before the one that says "since then"


class Baseline(NamedTuple):
    """The first day of a running total, None where the text never gave it, and the event that it began with."""

    start: date | None
    event: str | None


def worded_baseline(sentence: str, claim: Claim, dates: list[Dated], memory: Memory) -> Baseline | None:
    """The start that "since …" names without a day of its own, None where the sentence has no such words for the claim."""
    that_day = _SINCE_THAT_DAY.search(sentence)
    own = that_day is None or that_day["own"] is None or " since " in claim.words
    if that_day and own and not cut_off(sentence, claim, that_day.start()):
        named = [d for d in dates if d.end <= that_day.start() and d.role in ("on", "since") and d.usable]
        told = named[-1] if named else _last_told(memory)
        start = told.first if told else memory.last.start if memory.last else None
        return Baseline(start, None)
    since = _SINCE.search(sentence)
    if since is None or is_record(sentence, since.start()) or cut_off(sentence, claim, since.start()):
        return None
    event = since.group("event").strip()
    start = memory.onset(event)
    if start is None and _ITS_ONSET.fullmatch(event):
        start = memory.lasting or memory.disaster or next(iter(memory.onsets.values()), None)
    if start is None and _INCIDENT.match(event):
        known = memory.lead or memory.incident
        start = known.first if known else None
    if start is None and memory.lasting and _LASTING.search(event):
        start = memory.lasting
    if start is None and not event:
        start = memory.last.start if memory.last else None
    return Baseline(start, event or None)


def is_record(sentence: str, position: int) -> bool:
    """Whether "since" at a position tells since when nothing was like it: "the deadliest raid since 2015"."""
    return _RECORD.search(sentence, max(0, position - 80), position) is not None


def _last_told(memory: Memory) -> Dated | None:
    """The last day that the sentences right before this one tell of."""
    for told in reversed(memory.told[max(0, memory.sentence - 1 - _LOOK_BACK) : memory.sentence - 1]):
        days = [d for d in told.dates if d.role in ("on", "since") and d.usable and d.first]
        if days:
            return days[-1]
    return None

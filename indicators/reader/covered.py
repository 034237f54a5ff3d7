"""The time that a report covers as a whole: what its title says of a week, a month or a day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from ..text.fold import ascii_re
from .dated import Dated
from .layout import Sentence

_DAILY = ascii_re(
    r"\b(?:daily|of the day|day's|24[- ]hours?|(?:key|main|security) (?:developments|incidents|events))\b",
    re.IGNORECASE,
)


_OPENING = 4  # blocks
_PERIODICAL = ascii_re(
    r"\b(?:monthly|weekly|quarterly|fortnightly)\b|^(?:Reporting )?(?:Week|Period|Month)(?: \d{1,2})?[:,(| ]",
    re.IGNORECASE,
)


_BY_WHOM = ascii_re(r"[A-Z][\w &/.-]{1,40} ?[|-] ?")
"""Before the days: "OCHA | 1-15 November 2024"."""


def _below_the_title(first: Sentence) -> list[Dated]:
    """The month or the days that stand in a line of their own at the head: "1-31 August 2024"."""
    layout = first.paragraph.layout
    found = []
    for block in layout.blocks[:_OPENING]:
        words = layout.folded[block.start : block.end]
        if block.kind not in ("dateline", "heading"):
            continue
        mentions = layout.dates(block.start, block.end)
        dated = sum(mention.end - mention.start for mention in mentions)
        for mention in mentions:
            alone = len(words) - dated <= _OPENING and (block.kind == "dateline" or len(mentions) > 1)
            alone = alone or _BY_WHOM.fullmatch(words, 0, mention.start - block.start) is not None
            alone = alone or _PERIODICAL.search(words) is not None
            if alone and mention.kind in ("range", "month", "quarter"):
                span = mention.start - block.start, mention.end - block.start
                found.append(Dated(mention.first, mention.last, *span, "on", mention.kind))
    return found


_HEAD = 5  # sentences
_COVERS = ascii_re(
    r"\b(?:time ?frame|period|timeframe) covered(?: (?:by|in) (?:this|the) [\w ]{3,20})?:? $|\b(?:information|report|update|bulletin|digest|summary|overview) (?:\w+ )?cover(?:s|ing) (?:the )?(?:period |developments |events |incidents |week )?(?:from |of |between |in )?$",
    re.IGNORECASE,
)
_MONTHLY = ascii_re(r"\bmonthly\b", re.IGNORECASE)


def _its_month(day: Dated) -> Dated | None:
    """The month of which a day is the last."""
    last = day.last
    if day.role != "as of" or last is None or (last + timedelta(days=1)).day != 1:
        return None
    return replace(day, first=last.replace(day=1), role="on", kind="month")


_PAST_DAY = ascii_re(r"\b(?:over|in|during) (?:the )?(?:past|last) (?:day|24[ -]hours)\b", re.IGNORECASE)
""""Attacks kill 9, injure 43 over past day": a round-up of that day."""
_LEAD = 3  # sentences


def _is_short(day: Dated) -> bool:
    """Whether a stretch is of a day and a night at most."""
    return bool(day.first and day.last and (day.last - day.first).days <= 1)


def covered(told: Sequence[Sentence], published: date | None) -> Dated | None:
    """The time that a report covers, as its title gives it: "Overview, 4-10 March 2023", "Attacks in November"."""
    titles = [sentence for sentence in told[:3] if sentence.block.kind == "headline"]
    stretches = [
        d for sentence in titles for d in sentence.dates if d.role == "on" and d.kind in ("range", "month", "quarter")
    ]
    if not stretches and told:
        stretches = _below_the_title(told[0])
    if not stretches:  # "The information covers 27 August-2 September"
        stretches = [
            d
            for sentence in told[:_HEAD]
            if " cover" in sentence.text  # else its dates would be read before what they go back to is known
            for d in sentence.dates
            if d.kind in ("range", "month", "quarter") and _COVERS.search(sentence.text, 0, d.start)
        ]
    if not stretches:  # "Daily summary of incidents, 22 July"
        daily = [sentence for sentence in titles if _DAILY.search(sentence.text)]
        stretches = [d for sentence in daily for d in sentence.dates if d.role == "on" and d.kind == "day"]
    if not stretches:  # "Monthly snapshot, as of 31 May"
        monthly = [sentence for sentence in titles if _MONTHLY.search(sentence.text)]
        stretches = [m for sentence in monthly for d in sentence.dates if (m := _its_month(d))]
    if not stretches and any(_PAST_DAY.search(sentence.text) for sentence in titles):
        stretches = [d for sentence in told[:_LEAD] for d in sentence.dates if d.kind == "window" and _is_short(d)]
    over = [d for d in stretches if d.first and d.last and published and d.last <= published]
    spans = {(d.first, d.last) for d in stretches}  # "Third quarter 2024 (July-September)" is one
    return over[0] if len(spans) == 1 and over else None

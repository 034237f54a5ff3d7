"""The day on which a level stood: so many displaced, missing or closed as of then, which no period bounds."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from ..model import DateBasis, Scope
from ..text.fold import ascii_re
from .context import Memory, When
from .dated import Above, Dated
from .governing import Near, has_own_date
from .levels import dated_level, is_level, is_listed_level
from .match import Claim


class Days(NamedTuple):
    """The dates that govern a figure, by their role; `end` is the last day of what runs up to the report, and whence."""

    as_of: Near | None
    since: Near | None
    on: Near | None
    at: Near | None
    dates: list[Dated]
    end: date | None
    end_basis: DateBasis


_POINTS = ("day", "month", "quarter", "year")


def beside_a_level(sentence: str, claim: Claim, days: Days, memory: Memory) -> When | None:
    """A level that is compared with another, which bears a day of its own."""
    on = days.on
    if on is None or on.dated.last is None or memory.whole is None or memory.whole.scope != "stock":
        return None
    beside = claim.how in ("part", "compared") and claim.host is not None
    as_then = on.dated.kind in (_POINTS if claim.how == "compared" else ("day",))
    if beside and as_then and has_own_date(sentence, claim, days.dates):
        return When("stock", None, on.dated.last, "clause")  # "45 schools closed (61 on 18 May)"
    if claim.frame.name == "the total stands at N":
        return When("stock", None, on.dated.last, "clause")  # "at the peak, in May, the figure was 137,000"
    return None


def level(
    sentence: str, claim: Claim, spot: Claim, days: Days, memory: Memory, above: Above, natural: Scope | None
) -> When | None:
    """The day of a level, None where the words tell of none; `spot` is the figure that bears the dates of `claim`."""
    as_of, since, on, at, dates = days[:5]
    head = max(spot.start, spot.count.start)
    behind = _NEXT_ITEM.split(sentence[head : _item_ends(sentence, spot.end)], maxsplit=1)[0]
    clause = sentence[spot.start : head] + behind
    near = f"{above.column} {sentence[max(0, spot.start - 8) : spot.start]}{clause}"
    labelled = on is not None and _labels(sentence, on.dated, spot)
    told = is_level(
        spot,
        natural,
        near,
        since=bool(since and (since.in_clause or claim.how != "frame")),
        as_of=bool(as_of or (at and _stood(sentence, claim, at))),
        on=on,
    )
    if not told and (since or (on and not labelled) or not is_listed_level(spot, near, above)):
        return None
    at_its_end = _AT_ITS_END.search(sentence, spot.start) is not None
    if not (at_its_end and memory.period) and (as_of or at or labelled or dated_level(spot, near, on)):
        day = as_of or at or on
        if day and day.dated.last:
            return When("stock", None, day.dated.last, "clause" if day.in_clause else "sentence")
    if at_its_end:
        months = [d for d in dates if d.kind in ("month", "quarter", "week") and d.usable and d.end <= spot.start]
        ended = months[-1] if months else memory.period
        if ended and ended.last:
            return When("stock", None, ended.last, "document")
    if above.row and above.row.last:
        return When("stock", None, above.row.last, "block")
    listed = next((d for d in reversed(above.dates) if above.listed and d.kind == "day" and d.usable), None)
    if listed:
        return When("stock", None, listed.last, "block")
    if days.end_basis == "published" and not dates and not _NOW.search(sentence):
        then = _day_told_before(spot, memory)
        if then:
            return When("stock", None, then, "document")
    return When("stock", None, days.end, days.end_basis)


def _day_told_before(spot: Claim, memory: Memory) -> date | None:
    """ "At the end of May 9,100 were displaced. Sake hosts 6,200 of them": the day of the level told before."""
    number, event, day = memory.level
    alike = event in _DISPLACED and spot.frame.event in _DISPLACED and spot.count.kind != "inhabitants"
    return day if alike and memory.same_passage(number) else None


_DISPLACED = ("displaced", "hosted displaced", "stated")
_NOW = ascii_re(r"\b(?:now|currently|still|today|at present|presently|remain|remains)\b", re.IGNORECASE)
_AT_ITS_END = ascii_re(
    r"\b(?:at|by) the (?:end|close) of the (?:reporting )?(?:month|quarter|period|week)(?=[.,;]|$)|\bat (?:the )?(?:month|quarter|week)'s end\b|\b(?:when|as) the (?:month|quarter|reporting period|week) (?:ended|closed|drew)\b"
)
_NEXT_ITEM = ascii_re(
    r";|, where (?=(?:about |some |nearly |at least |around |almost |more than |over )?\d)|(?<=[a-z]), (?=\d[\d,]* (?:still |more )?(?:missing|injured|wounded|killed|dead|arrested|detained|hurt)\b)"
)
_NEAR = 30  # characters


def _item_ends(sentence: str, position: int) -> int:
    """Where the words near a figure end: at the next cell of a row, if there is one."""
    bar = sentence.find("|", position, position + _NEAR)
    return bar if bar >= 0 else position + _NEAR


def _labels(sentence: str, dated: Dated, claim: Claim) -> bool:
    """ "Displaced: 4,100 (31 May)", "(2023: 15.8M)": the date alone says when a level was so."""
    if dated.end <= claim.count.start:
        return bool(dated.aside) and sentence[dated.end : claim.count.start].strip() == ":"
    return dated.kind == "day" and bool(_IN_BRACKETS.fullmatch(sentence, claim.count.end, dated.start))


_IN_BRACKETS = ascii_re(r" ?[(\[]")
_AT_OPENS = ascii_re(r"\W*At (?:the end of )?")
_WERE_DISPLACED = ascii_re(r"\b(?:were|was) (?:internally |still )?displaced$")


def _stood(sentence: str, claim: Claim, at: Near) -> bool:
    """ "By the end of May 60 schools were closed", "At 31 December 41,000 people were displaced": so many were then."""
    event = claim.frame.event
    displaced = event == "displaced" and _WERE_DISPLACED.search(claim.words) is not None
    return event.startswith("closed") or displaced or _AT_OPENS.fullmatch(sentence, 0, at.dated.start) is not None

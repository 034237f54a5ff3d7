"""Scope and days of a figure: from the words of its clause, then the sentence, the block heading, the document.

The words decide, in this order: a level ("are still missing"); "since …"; a toll that has risen; a war or disaster that
"has killed" so many; a window or day; what the sentence before told; the day of publication.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from ..model import DateBasis, Scope
from .context import EVENT, Memory, When
from .match import Claim
from .roles import Dated

_BREAK = re.compile(
    r";|, (?:bringing|raising|taking|pushing|which (?:brings|raises)|that (?:brings|raises)|up from|while|whereas|but|although|though)\b| while | whereas "
)
_CLAUSE = re.compile(r"[,;:]| and | but | while |\x16| - ")
_SAME_PERIOD = re.compile(
    r"\b(?:in|over|during|for) (?:that|the same|this same|these same|those same) (?:\w+[ -]){0,2}?(?:period|time|months?|weeks?|days?|hours|stretch|spell)\b|\bat the same time\b",
    re.IGNORECASE,
)
_TO_DATE = re.compile(
    r"\b(?:so far|to date|thus far|until now|up to now|cumulative(?:ly)?|since the (?:start|beginning)|all told|overall toll|total toll)\b",
    re.IGNORECASE,
)
_PERFECT = re.compile(r"\b(?:has|have|had)\b", re.IGNORECASE)
_HAVE = re.compile(r"\b(?:has|have|confirmed|are|is)\b", re.IGNORECASE)
_LEVEL_NOW = re.compile(
    r"\b(?:are|is|remains?|remaining|still|currently|lies?|lie|continues? to|have yet|has yet|no longer (?:work|function|operate|accept|receive|in|open)\w*|do not|does not|now|lay)\b",
    re.IGNORECASE,
)
_LEVEL_THEN = re.compile(
    r"\b(?:were|was) (?:still |currently |already )?(?:closed|out of service|out of action|out of use|non-functional|not functioning|not functional|not operational|not working|shut|missing|registered|sheltering|staying|living|hosted|lodged|in displacement|non-operational)\b|\b(?:remained|counted|already counted)\b",
    re.IGNORECASE,
)
_EVENT_NOW = re.compile(r"\b(?:being|now fleeing|fleeing|arriving|have been|has been|had been)\b", re.IGNORECASE)
_LEVEL_EVENTS = (
    "displaced",
    "missing",
    "detained",
    "closed hospitals",
    "closed schools",
    "destroyed hospitals",
    "hosted displaced",
    "fled as refugees",
)
_LEVELS_STATED = ("displaced", "displaced families", "refugees", "missing", "inhabitants")
_SUBSET = ("the dead include X", "among the dead are X", "N dead, counted", "responsible for N of the killings")
_TOTALLED = re.compile(r"^(?:bring|rais|tak|push)", re.IGNORECASE)
_DURATION = re.compile(rf"\b\w+ (?:years?|months?|weeks?|days?) of (?:\w+ )?{EVENT}(?: in [A-Z]\w+)?", re.IGNORECASE)
_SUBJECT = re.compile(rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[A-Z][\w'-]+(?:'s?)?)(?: [\w'\"-]+){{0,5}}? (?:{EVENT})\b")
_OF_INCIDENT = re.compile(
    rf"\b(?:{EVENT}|raid|killed|died|hit|struck|shook|sank|capsized|collapsed|stormed|attacked)\b[^;]{{0,80}}$",
    re.IGNORECASE,
)


class _Near(NamedTuple):
    dated: Dated
    in_clause: bool


def when(
    sentence: str,
    claim: Claim,
    dates: list[Dated],
    memory: Memory,
    published: date | None,
    heading: list[Dated],
    title: str | None,
    natural: Scope | None,
) -> When:
    """Scope and days of one claim. `heading` are the dates above it and `title` the words of its heading; `natural` is the
    scope of indicators that are levels by nature."""
    dates = [_of_its_clause(sentence, dated, claim) for dated in dates if dated.aside is None or _reaches(dated, claim)]
    spot = claim
    while spot.host is not None and not _has_own_date(sentence, spot, dates):
        spot = spot.host
    as_of = _nearest(sentence, spot, dates, ("as of",))
    block = next((d for d in reversed(heading) if d.role in ("as of", "at") and d.usable), None)
    end = as_of.dated.last if as_of else block.last if block else published
    end_basis: DateBasis = "sentence" if as_of else "block" if block else "published"
    since = _nearest(sentence, spot, dates, ("since",))
    on = _nearest(sentence, spot, dates, ("on",))
    at = _nearest(sentence, spot, dates, ("at",))
    near = sentence[max(0, spot.start - 2) : spot.end + 30]
    says = claim.frame.says

    if _is_level(spot, natural, near, bool(since), on):
        if as_of or at or (on and _LEVEL_THEN.search(near)):
            day = as_of or at or on
            if day and day.dated.last:
                return When("stock", None, day.dated.last, "clause" if day.in_clause else "sentence")
        return When("stock", None, end, end_basis)
    if _SAME_PERIOD.search(sentence) and memory.last:
        return When(
            memory.last.scope if memory.last.scope != "stock" else "period",
            memory.last.start,
            memory.last.end,
            "document",
        )
    if since and not (on and on.in_clause and not since.in_clause and says != "toll"):
        return When("cumulative", since.dated.first, end, "clause" if since.in_clause else "sentence")
    undated_since = re.search(
        r"\bsince (?:the|its|his|their|a|that|then|(?=landfall|onset|then))\b(?P<event>[\w' -]{0,60})",
        sentence,
        re.IGNORECASE,
    )
    if undated_since and not (on and on.in_clause) and not _cut_off(sentence, spot, undated_since.start()):
        onset = memory.onset(undated_since.group("event"))
        if onset is None and not undated_since.group("event").strip():
            onset = memory.last.start if memory.last else None
        return When(
            "cumulative", onset, end, "document" if onset else end_basis, undated_since.group("event").strip() or None
        )
    if says == "toll":
        return _toll(sentence, spot, claim, dates, on, memory, heading, end, end_basis)
    if claim.frame.name in _SUBSET or (claim.count.partitive and not on):
        whole = memory.last_by_event.get(claim.frame.event)
        if whole is None and memory.sentence - memory.last_sentence <= 1:
            whole = memory.last
        if whole and not on:
            return When(whole.scope, whole.start, whole.end, "document", whole.event)
    event = _named_event(sentence, spot)
    if event and not (on and (on.in_clause or on.dated.kind in ("window", "range"))):
        onset = memory.onset(event)
        return When("cumulative", onset, end, "document" if onset else end_basis, event)
    if on and _began_doing(sentence, spot, on.dated):
        return When("cumulative", on.dated.first, end, "sentence")
    if on:
        return _on(sentence, on, published, end)
    if at and at.dated.last:
        if _PERFECT.search(near):
            return When("cumulative", None, at.dated.last, "clause" if at.in_clause else "sentence")
        return When("period", None, at.dated.last, "clause" if at.in_clause else "sentence")
    for dated in reversed(heading):
        if dated.usable and dated.role == "since":
            return When("cumulative", dated.first, end, "block")
        if dated.usable and dated.role == "on":
            return When("period", dated.first, dated.last, "block")
    above = re.search(r"\bsince (?P<event>[\w' -]{3,60})", title or "", re.IGNORECASE)
    if above and (onset := memory.onset(above.group("event"))):
        return When("cumulative", onset, end, "block", above.group("event"))
    return _from_document(sentence, spot, claim, memory, end, end_basis)


def _from_document(
    sentence: str, spot: Claim, claim: Claim, memory: Memory, end: date | None, end_basis: DateBasis
) -> When:
    """Nothing in the sentence or its heading dates the figure: the incident or total that the text is telling."""
    words = sentence[max(0, min(spot.start, claim.start) - 12) : max(spot.end, claim.end) + 12]
    just_before = memory.last if memory.sentence - memory.last_sentence <= 1 else None
    totalled = bool(re.search(r", (?:bringing|raising|taking|pushing) ", sentence))
    by_event = re.search(
        rf"\b(?:by|in|from|of|due to|because of|following) the (?:[\w'-]+ ){{0,3}}?{EVENT}\b",
        sentence[spot.end :],
        re.IGNORECASE,
    )
    if _TO_DATE.search(sentence):
        onset = memory.onset(sentence) or (memory.incident.first if memory.incident else None)
        return When("cumulative", onset, end, "document" if onset else end_basis)
    simple = not re.search(r"\b(?:has|have)\b", words) and not (
        re.search(r"\bhad\b", words) and claim.frame.event not in _HARM
    )
    told = _incident(claim, memory, words)
    if claim.count.another and (totalled or not simple):
        if told:
            return When("period", told.first, told.last, "document")
        if totalled or not (just_before and just_before.scope == "cumulative"):
            return When("period", None, end, end_basis)
    perfect = bool(_HAVE.search(words)) or (
        claim.frame.event not in _HARM and not re.search(r"\b(?:was|were|had)\b", words)
    )
    if by_event and (onset := memory.onset(by_event.group())) and not re.search(r"\b(?:was|were)\b", words):
        return When("cumulative", onset, end, "document", by_event.group())
    if just_before and just_before.scope == "cumulative" and just_before.start and perfect:
        return When("cumulative", just_before.start, end, "document", just_before.event)
    if told and not (just_before and just_before.scope == "period" and just_before.start):
        return When("period", told.first, told.last, "document")
    if (
        memory.disaster
        and (perfect or not re.search(r"\b(?:was|were|had)\b", words))
        and claim.frame.event in _OF_DISASTER
    ):
        return When("cumulative", memory.disaster, end, "document")
    if just_before and just_before.scope == "period" and just_before.start and simple:
        return When("period", just_before.start, just_before.end, "document")
    if _DEFINITE.match(sentence) or memory.sentence <= 3:
        incident = told or memory.next_incident(definite=not _DEFINITE.match(sentence))
        if incident and not re.search(r"\bhave\b", words):
            return When("period", incident.first, incident.last, "document")
    return When("period", None, end, end_basis)


def _incident(claim: Claim, memory: Memory, words: str) -> Dated | None:
    """The incident that a figure without a day goes on with: for a few sentences, longer where it is the story's own."""
    since = memory.sentence - memory.incident_sentence
    if re.search(r"\b(?:has|have)\b", words):
        reach = 1 if claim.frame.event in _HARM else 0
    elif claim.frame.event in _HARM:
        reach = _STORY if memory.incident_sentence <= _LEAD else 2
    else:
        reach = 2
    return memory.incident if since <= reach else None


_LEAD, _STORY = 3, 6  # an incident told in the first three sentences is what the next six speak of
_HARM = (
    "killed",
    "injured",
    "destroyed homes",
    "attacked homes",
    "destroyed schools",
    "attacked schools",
    "attacked hospitals",
    "destroyed hospitals",
)
_DEFINITE = re.compile(rf"^[\"' ]*(?:The|That|This) (?:\w+ ){{0,2}}{EVENT}\b")
_OF_DISASTER = (
    "killed",
    "injured",
    "displaced",
    "destroyed homes",
    "attacked homes",
    "destroyed schools",
    "attacked schools",
    "attacked hospitals",
    "destroyed hospitals",
    "stated",
)


def _on(sentence: str, on: _Near, published: date | None, end: date | None) -> When:
    dated = on.dated
    last = dated.last
    if published and last and last > published:
        last = published
    around = sentence[max(0, dated.start - 12) : dated.end + 14]
    if re.search(r"\bso far\b", around) or (
        _TO_DATE.search(sentence) and dated.kind in ("year", "window") and last == published
    ):
        return When("cumulative", dated.first, end, "clause" if on.in_clause else "sentence")
    return When("period", dated.first, last, "clause" if on.in_clause else "sentence")


def _toll(
    sentence: str,
    spot: Claim,
    claim: Claim,
    dates: list[Dated],
    on: _Near | None,
    memory: Memory,
    heading: list[Dated],
    end: date | None,
    end_basis: DateBasis,
) -> When:
    """A toll counts from the day of its incident; a day that dates the count itself is its end."""
    bringing = bool(_TOTALLED.match(claim.frame.name))
    if on and on.dated.kind == "window":
        return When("cumulative", on.dated.first, end, "sentence")
    start: date | None = None
    for dated in () if bringing else [d for d in dates if d.role == "on" and d.usable]:
        if _dates_incident(sentence, dated):
            start = start or dated.first
        elif dated.last and (dated.start < 4 or dated.start > spot.start):
            end, end_basis = dated.last, "sentence"
    if start:
        return When("cumulative", start, end, "sentence")
    block = next((d for d in reversed(heading) if d.role == "since" and d.usable), None)
    if block:
        return When("cumulative", block.first, end, "block")
    onset = memory.onset(sentence[: spot.end])
    if onset:
        return When("cumulative", onset, end, "document")
    incident = memory.incident or memory.next_incident(definite=False)
    if incident and not bringing:
        return When("cumulative", incident.first, end, "document")
    return When("cumulative", None, end, end_basis)


def _dates_incident(sentence: str, dated: Dated) -> bool:
    """Whether a date is that of the incident ("the quake that shook X on Monday", "Tuesday's blast"), not of the count."""
    before, after = sentence[: dated.start], sentence[dated.end : dated.end + 30]
    if re.match(r"'s? ?(?:[\w-]+ ){0,2}" + EVENT, after, re.IGNORECASE):
        return True
    counted = re.search(r"\b(?:toll|rose|risen|climbed|stood|reached|to \d[\d,]*)\b[^,;]{0,30}$", before)
    return bool(_OF_INCIDENT.search(before)) and not counted


def _is_level(claim: Claim, natural: Scope | None, near: str, since: bool, on: _Near | None) -> bool:
    frame = claim.frame
    if frame.says == "stock" or (natural == "stock" and frame.event != "stated"):
        return True
    if since:
        return False
    if frame.event == "stated":
        return claim.count.kind in _LEVELS_STATED and not re.search(
            r"\b(?:arriv|cross|new|record|register)\w*\b.{0,12}$", near[:0]
        )
    if frame.event == "hosted displaced":
        return not re.search(r"\b(?:received|recorded|registered|arrived|taken in|took in)\b", claim.words)
    if frame.event not in _LEVEL_EVENTS:
        return False
    last_been = max((m.end() for m in _EVENT_NOW.finditer(near)), default=0)
    if re.search(r"\b(?:no longer|remains?|still|remain) ", near[last_been:]):
        return True
    if _LEVEL_THEN.search(near):
        return not (on and re.search(r"\bwas (?:closed|shut)\b|\bwere (?:closed|shut)\b", near))
    return (
        bool(_LEVEL_NOW.search(claim.words))
        and not _EVENT_NOW.search(claim.words)
        and not re.search(r"\b(?:was|were|had)\b", claim.words)
    )


def _of_its_clause(sentence: str, dated: Dated, claim: Claim) -> Dated:
    """ "has been shut since Saturday, when gunmen abducted four": for the four it is the day itself."""
    between = sentence[dated.end : claim.start] if claim.start > dated.end else ""
    if dated.role == "since" and re.match(r",? when\b", between) and "," not in between[1:]:
        return replace(dated, role="on")
    return dated


def _reaches(dated: Dated, claim: Claim) -> bool:
    """A date inside an aside says nothing of what stands outside it, save in brackets behind a date."""
    first, last = dated.aside or (0, 0)
    return first <= claim.count.start < last or dated.bracketed


def _cut_off(sentence: str, claim: Claim, position: int) -> bool:
    """Whether words at a position belong to another statement of the sentence."""
    start, end = min(claim.start, claim.count.start), max(claim.end, claim.count.end)
    return bool(_BREAK.search(sentence[end:position] if position >= end else sentence[position:start]))


def _has_own_date(sentence: str, claim: Claim, dates: list[Dated]) -> bool:
    """Whether a date follows a part of a figure at once ("including seven shot on Friday")."""
    return any(
        d.role == "on"
        and d.usable
        and 0 <= d.start - claim.count.end <= 12
        and not re.search(r"[,;]", sentence[claim.count.end : d.start])
        for d in dates
    )


def _named_event(sentence: str, claim: Claim) -> str | None:
    """The war, offensive or disaster that is the subject of a running total ("the offensive has killed …")."""
    before = sentence[: max(claim.count.start, claim.start)]
    duration = _DURATION.search(before)
    if duration:
        return duration.group()
    subject = None
    for match in _SUBJECT.finditer(before):
        subject = match
    if subject is None:
        return None
    between = before[subject.end() :]
    return subject.group() if re.search(r"\b(?:has|have)\b(?! been)", between) else None


def _began_doing(sentence: str, claim: Claim, on: Dated) -> bool:
    """ "began in April, killing 300": the date is the onset of a running total."""
    if on.end > claim.start or not re.search(
        r"\b(?:began|begun|launched|started|erupted|resumed|opened|broke out)\b[^;]*$",
        sentence[: on.start],
        re.IGNORECASE,
    ):
        return False
    return bool(re.match(r",? ?(?:\w+ ){0,2}?\w+ing\b", sentence[on.end : claim.end]))


def _nearest(sentence: str, claim: Claim, dates: list[Dated], wanted: tuple[str, ...]) -> _Near | None:
    """The date that governs a claim: in its clause, else right behind it, else at the head of the sentence."""
    if not any(dated.role in wanted and dated.usable for dated in dates):
        return None
    start, end = min(claim.start, claim.count.start), max(claim.end, claim.count.end)
    low = max((m.end() for m in _CLAUSE.finditer(sentence, 0, start)), default=0)
    high = min((m.start() for m in _CLAUSE.finditer(sentence, end)), default=len(sentence))
    best: tuple[tuple[int, int], Dated] | None = None
    inside = False
    for dated in dates:
        if dated.role not in wanted or not dated.usable:
            continue
        between = sentence[end : dated.start] if dated.start >= end else sentence[dated.end : start]
        if _BREAK.search(between) and not re.search(r"\bof the latter\b", sentence):
            continue
        in_clause = low - 1 <= dated.start and dated.end <= high + 1
        distance = dated.start - end if dated.start >= end else start - dated.end
        rank = (0 if in_clause else 1, distance if dated.start >= end or in_clause else distance // 2)
        if best is None or rank < best[0]:
            best, inside = (rank, dated), in_clause
    return _Near(best[1], inside) if best else None

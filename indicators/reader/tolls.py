"""Running totals: tolls that have risen since an incident, and figures of a time that runs up to the report."""

from __future__ import annotations

import re
from datetime import date

from ..model import DateBasis
from ..text.fold import ascii_re
from .ahead import next_incident
from .context import Memory, When
from .continuing import TO_DATE
from .dated import Dated
from .events import dates_incident, is_day
from .governing import Near
from .match import Claim

_TOTALLED = ascii_re(r"^(?:bring|rais|tak|push)", re.IGNORECASE)
_FELL = ascii_re(r"\b(?:fell|dropped|declined|decreased|eased|slowed|(?:was|were|are|is) down)\b")
_DIED_WHEN = ascii_re(r" ?when\b[^.;,]*$")
"""Between a toll and its day: "the number known to have died when the boat overturned on July 1"."""
_FROM = ascii_re(r"\b(?:from|against|compared (?:with|to)|than) [^,;.]{0,30}$")
_AFTER_MORE = ascii_re(r",? (?:after|as|when) [^;.]{3,80}$")
_LATER_ON = ascii_re(r"[\w -]{3,24} (?:later|after),? on ")
""""Two days later, on 14 September, the toll rose to 24"."""
_BESIDE = 4  # characters: " on "
_THE_TOLL = ascii_re(r"\bthe (?:death )?toll to\b")
_OF_THE_HURT = ascii_re(r"\b(?:of the (?:injured|wounded)|[Oo]ne of them|succumbed)\b")
_MORE = ascii_re(r"\b(?:more|another|others|further|additional)\b", re.IGNORECASE)
_SPANS = ("year", "month", "quarter", "part of year", "week")
_AND = ascii_re(r"(?: \w+){0,2},?(?: and| with|,)(?: (?:another|some|about|nearly|the number of))?(?: \w+ at)? ")


def toll(
    sentence: str,
    spot: Claim,
    claim: Claim,
    dates: list[Dated],
    on: Near | None,
    memory: Memory,
    heading: list[Dated],
    end: date | None,
    end_basis: DateBasis,
) -> When:
    """A toll counts from the day of its incident; a day that dates the count itself is its end."""
    if on and on.in_clause and _FELL.search(claim.words):
        return of_its_time(sentence, on, None, end)  # "civilian deaths fell to 57 in August": of the month
    bringing = bool(_TOTALLED.match(claim.frame.name))
    if on and not bringing and _of_that_time(sentence, spot, claim, dates, on):
        return of_its_time(sentence, on, None, end)
    within = next(
        (d for d in dates if bringing and d.usable and spot.start < d.start < spot.end and d.kind in _SPANS), None
    )
    if within and within.last:  # "bring the toll of 2023 to 61"
        return When("cumulative", within.first, min(within.last, end or within.last), "clause")
    if on and on.dated.kind == "window" and not bringing:
        return When("cumulative", on.dated.first, end, "sentence")
    start = next((d.first for d in dates if d.role == "on" and _DIED_WHEN.match(sentence[spot.end : d.start])), None)
    told = [d for d in dates if d.role == "on" and d.usable]
    if on and spot.host is not None and 0 <= on.dated.start - spot.count.end <= _BESIDE:
        told = [on.dated]  # "31 on Monday, 45 on Tuesday"
    for dated in () if bringing else told:
        if dates_incident(sentence, dated):
            start = start or dated.first
        elif dated.start > spot.end and _AFTER_MORE.search(sentence, spot.end, dated.start):
            continue  # "has climbed to 58, after two more bodies came ashore on Monday"
        elif (
            dated.last
            and end_basis != "sentence"
            and (dated.start < 4 or dated.start > spot.start or _LATER_ON.fullmatch(sentence, 0, dated.start))
        ):
            end, end_basis = dated.last, "sentence"
    if start:
        return When("cumulative", start, end, "sentence")
    block = next((d for d in reversed(heading) if d.role == "since" and d.usable), None)
    if block:
        return When("cumulative", block.first, end, "block")
    onset = memory.onset(sentence[: spot.end])
    if onset:
        return When("cumulative", onset, end, "document")
    just_before = memory.last_by_event.get(claim.frame.event) if memory.sentence - memory.last_sentence == 1 else None
    if just_before and just_before.scope == "cumulative" and just_before.start and not bringing:
        return When("cumulative", just_before.start, end, "document")
    goes_on = (
        claim.frame.name == "bringing the total to N"
        and _THE_TOLL.search(claim.words)
        and memory.same_passage(memory.incident_sentence)
    )
    if (
        goes_on
        and memory.incident
        and memory.incident_sentence < memory.sentence
        and spot.host is None
        and _MORE.search(sentence, 0, spot.start)
    ):
        return When("cumulative", memory.incident.first, end, "document")  # "two more died, bringing the toll to ten"
    taking = claim.frame.name == "bringing the total to N" and _THE_TOLL.search(claim.words)
    if taking and memory.lead and _OF_THE_HURT.search(sentence, 0, spot.start):
        return When(
            "cumulative", memory.lead.first, end, "document"
        )  # "Two of the injured died, taking the toll to 28"
    if memory.here().bullet and memory.parted_from(memory.incident_sentence):
        return When("cumulative", None, end, end_basis)  # an incident of another bullet is none of its own
    incident = memory.incident or next_incident(memory, definite=False)
    if incident and not bringing:
        return When("cumulative", incident.first, end, "document")
    return When("cumulative", None, end, end_basis)


def _of_that_time(sentence: str, spot: Claim, claim: Claim, dates: list[Dated], on: Near) -> bool:
    """Whether a toll is of a bounded time, and no running total."""
    kind = on.dated.kind
    if on.in_clause and claim.frame.name == "the total stands at N" and kind in ("month", "week"):
        return True  # "while in August the figure was 61"
    if is_day(on.dated) and dates_incident(sentence, on.dated):
        return False  # "the toll from the attack of 9 March has climbed to 23"
    inside = spot.start < on.dated.start < spot.count.start and kind in (*_SPANS, "range")
    if on.in_clause and (inside or claim.how == "compared"):
        return True  # "deaths in the first eight months of 2024 stand at 905"
    return kind in _SPANS and _one_of_two(sentence, dates, on.dated)  # "rose to 280 in 2023, up from 118 in 2022"


def _one_of_two(sentence: str, dates: list[Dated], own: Dated) -> bool:
    """Whether a span is compared with another of its kind: "rose from 118 in 2022 to 280 in 2023"."""
    alike = [d for d in dates if d.kind == own.kind and d.role == "on" and d.usable]
    return len(alike) > 1 and any(_FROM.search(sentence, 0, d.start) for d in alike)


def of_its_time(sentence: str, on: Near, published: date | None, end: date | None) -> When:
    """A figure within the time that governs it, cut at `published`; "so far" in it makes a total up to `end`."""
    dated = on.dated
    last = dated.last
    if published and last and last > published:
        last = published
    around = sentence[max(0, dated.start - 12) : dated.end + 14]
    if (
        dated.running
        or re.search(r"\bso far\b", around)
        or (TO_DATE.search(sentence) and dated.kind in ("year", "window") and last == published)
    ):
        last = dated.last if dated.running else end
        return When("cumulative", dated.first, last, "clause" if on.in_clause else "sentence")
    return When("period", dated.first, last, "clause" if on.in_clause else "sentence")


def goes_on_with_toll(sentence: str, claim: Claim, memory: Memory) -> bool:
    """ "The toll climbed to 2,901 dead and 5,530 injured": the second figure is as of the first."""
    before = memory.claim
    if before is None or memory.last_sentence != memory.sentence or before.frame.says != "toll":
        return False
    return _AND.fullmatch(sentence, before.count.end, claim.count.start) is not None

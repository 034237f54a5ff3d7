"""Scope and days of a figure: from the words of its clause, then the sentence, the block heading, the document.

The words decide, in this order: a level ("are still missing"); "since …"; a toll that has risen; a war or disaster that
"has killed" so many; a window or day; what the sentence before told; the day of publication.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from ..model import DateBasis, Scope
from ..text.fold import ascii_re
from .ahead import onset_ahead
from .baseline import is_record, worded_baseline
from .context import Memory, When
from .continuing import from_document
from .dated import Above, Dated
from .governing import Near, comes_later, has_own_date, nearest, of_its_clause, reaches
from .match import OF_THE_DEAD, Claim
from .past_days import day_of_antecedent, day_of_clause_before, day_of_earlier, looks_back
from .roles import REPORTED_ON
from .running_totals import (
    HAS,
    LASTED,
    began_doing,
    event_just_told,
    goes_on_with_figure,
    is_of_more,
    is_of_which,
    named_event,
    years_long,
)
from .standing import Days, beside_a_level, level
from .tolls import goes_on_with_toll, of_its_time, toll

_SAME_PERIOD = ascii_re(
    r"\b(?:in|over|during|for) (?:that|the same|this same|these same|those same|those) (?:\w+[ -]){0,2}?(?:(?P<long>period|months|weeks|days|stretch|spell)|time|month|week|day|hours)\b(?! (?:of (?:the )?\d|(?:of )?last (?:year|month|week)|(?:of|in) (?:the )?(?:previous|preceding|\d)|a (?:year|month|week) (?:ago|earlier|before)|the (?:year|month|week) before))|\b(?:in|over|during) the (?P<span>two|three|four|five|six|seven|\d+) days(?=[.,;]|$)|\bat the same time\b",
    re.IGNORECASE,
)
_OF_A_YEAR = ascii_re(r"\byear\b|\d{4}")
_COUNTED_BY = ascii_re(r"[ \w]{0,12},? (?:[\w'-]+ ){0,4}(?:had )?(?:counted|reported|confirmed|recorded|registered) ")
_HEAD, _STRETCHES = 4, ("year", "month", "quarter", "week", "range", "window")
_IN_ALL_OPENS = ascii_re(
    r"\W*(?:In all|In total|Altogether|All told|Overall|In sum),? (?:the|this|our|these) (?:[\w-]+ )?(?:brief|report|digest|bulletin|list|update|review|monitors?|incidents|entries|database|tracker)\b"
)
"""What a digest says of all that it lists: "In all, the brief counts 58 incidents, in which 21 nurses were killed"."""
_CHANGED = ascii_re(r"[,(] ?(?:up|down|an? (?:increase|rise|drop|fall|decrease) of) (?:by )?[^.;,()]{1,24} since $")
""""Nearly 580,000 displaced, up 60 % since March": since March they have grown."""
_HAS_CHANGED = ascii_re(
    r", (?:the )?(?:\w+ ){1,4}(?:has|have) (?:\w+ )?(?:risen|increased|grown|swollen|worsened|climbed|doubled|surged|soared)\b[^:;]*: "
)
""""Since 23 September displacement has risen steeply: 211,000 are displaced as of today": a level."""
_EVER_SINCE = ascii_re(r"\bsince[.;]?$")
""""The school has been shut since": to the day of the report, whichever day its entry is of."""
_OF_ANOTHER = ascii_re(r", (?:who (?:had been|were|was) )?(?:missing|held|detained|in custody|captive|trapped) since $")
""""… rose to nine after a farmer, missing since Friday, was found": since then he was missing."""
_UP_TO = ascii_re(r"\bup to $", re.IGNORECASE)
_HAD_RETURNED = ascii_re(r"\b(?:has|have|had) ")
_CUMULATIVE = ascii_re(r"\bcumulative\b|\b(?:year|month|season)[ -]to[ -]date\b", re.IGNORECASE)
_OF_WHOM = ascii_re(r"\W*of (?:whom|which|them|these)\b", re.IGNORECASE)
_A_HUNDRED = 100
_HALF_A_YEAR = 182
_BRIEF = ascii_re(
    r"\b(?:attacks?|raids?|strikes?|airstrikes?|shelling|bombings?|bombardment|blast|explosion|fire|crash|accident|collapse|sinking"
    r"|landslide|quake|earthquake)$",
    re.IGNORECASE,
)
_REPORTED = ascii_re(
    r"\b(?:during|in|over|throughout|for|within) (?:the|this) (?:(?:reporting|review|reported) (?:period|week|month)|month|week|quarter"
    r"|period (?:under review|covered))\b(?! (?:of|since|before|after|to|following|preceding|ending|ended))",
    re.IGNORECASE,
)
"""What a report covers: the time that its title names."""
_PERFECT = ascii_re(r"\b(?:has|have|had)\b", re.IGNORECASE)
_EVER_AFTER = ascii_re(r" (?:ever )?since(?: then)?(?=[.,;]|$| and\b)")
_SUBSET = (
    "the dead include X",
    "the toll includes X",
    "among the dead are X",
    "N dead, counted",
    OF_THE_DEAD,
)


_OF_THE = ascii_re(r" of the (?!dead|killed|deaths|victims|injured|wounded|total|latter|displaced)[a-z]")
""""Where 32 of the pupils died": a part of no figure told before."""
_AS_OF_FIRST = ascii_re(r"\W*As (?:of|at) ")
_OF_IT = ("killed", "injured", "missing", "displaced", "stated", "destroyed homes", "attacked homes")


def when(
    sentence: str,
    claim: Claim,
    dates: list[Dated],
    memory: Memory,
    published: date | None,
    above: Above,
    natural: Scope | None,
) -> When:
    """Scope and days of one claim. `natural` is the scope of indicators that are levels by nature."""
    heading = above.dates
    set_apart = [d for d in dates if d.aside and not reaches(d, claim)]
    dates = [of_its_clause(sentence, dated, claim) for dated in dates if dated.aside is None or reaches(dated, claim)]
    dates = [dated for dated in dates if not comes_later(sentence, dated, claim)]
    spot = claim
    while spot.host is not None and not has_own_date(sentence, spot, dates):
        spot = spot.host
    entry = memory.entry_day()
    if entry:
        dates = [d for d in dates if sentence[d.start : d.end].lower() != "overnight"]  # the night of the entry
    as_of = nearest(sentence, spot, dates, ("as of",))
    block = next((d for d in reversed(heading) if d.role in ("as of", "at") and d.usable), None)
    if block is None and _CUMULATIVE.search(above.title or ""):  # "Losses (cumulative, 2 to 20 May)"
        block = next((d for d in reversed(heading) if d.kind == "range" and d.usable), None)
    end = as_of.dated.last if as_of else block.last if block else published
    end_basis: DateBasis = "sentence" if as_of else "block" if block else "published"
    baselines = [
        d
        for d in dates
        if d.role == "since"
        and not is_record(sentence, d.start - 6)
        and not _CHANGED.search(sentence, 0, d.start)
        and not (d.end < claim.start and _HAS_CHANGED.search(sentence, d.end, claim.start))
        and not (_OF_ANOTHER.search(sentence, 0, d.start) and claim.frame.event != "missing")
    ]
    since = nearest(sentence, spot, baselines, ("since",))
    on = nearest(sentence, spot, dates, ("on",))
    at = nearest(sentence, spot, dates, ("at",))
    says = claim.frame.says
    days = Days(as_of, since, on, at, dates, end, end_basis)
    stood = beside_a_level(sentence, claim, days, memory)
    if stood:
        return stood
    if memory.last and memory.last_sentence == memory.sentence and _OF_WHOM.match(above.column):
        return memory.last  # "Arrested in May | Of whom disappeared"
    stood = level(sentence, claim, spot, days, memory, above, natural)
    if stood:
        return stood
    if above.row and above.row.usable and not (as_of or since):
        return When("period", above.row.first, above.row.last, "block")
    if end_basis == "published" and entry and entry.last and not _EVER_SINCE.search(sentence):
        end, end_basis = entry.last, "document"
    known_by = day_of_antecedent(sentence, claim, dates)
    if known_by:
        return When("period", known_by.first, known_by.last, "sentence")
    earlier = day_of_earlier(sentence, claim, dates)
    if earlier:
        return When("period", earlier, earlier, "sentence")
    own = looks_back(sentence, spot, dates)
    if own is not None:
        dates = own
        on = nearest(sentence, spot, dates, ("on",))
        if on is None:
            return When("period", None, end, end_basis)
    if _IN_ALL_OPENS.match(sentence) and not on and not since and not as_of:
        of_all = memory.period
        return When("period", of_all.first, of_all.last, "document") if of_all else When("period", None, end, end_basis)
    told_apart = on and on.in_clause and not (on.dated.anaphoric and on.dated.kind == "quarter")
    if memory.period and not told_apart and not since and _REPORTED.search(sentence):
        return When("period", memory.period.first, memory.period.last, "document")
    lower = sentence.lower()
    same = _SAME_PERIOD.search(sentence) if "same " in lower or " that " in lower or " days" in lower else None
    if (
        same
        and on
        and on.dated.start < same.end() <= on.dated.end
        and _OF_A_YEAR.search(sentence, same.end(), on.dated.end)
    ):
        same = None  # "in the same period last year": the days themselves are told
    before = memory.last_span if same and (same.group("long") or same.group("span")) else memory.last
    if same and before and not (same.group("span") and before.scope != "period"):
        return When(before.scope if before.scope != "stock" else "period", before.start, before.end, "document")
    if at and at.dated.last and not as_of:
        end, end_basis = at.dated.last, "clause" if at.in_clause else "sentence"  # a total "by 18 May" ends there
    if since and not (on and on.in_clause and not since.in_clause and says != "toll"):
        return When("cumulative", since.dated.first, end, "clause" if since.in_clause else "sentence")
    worded = None
    if "since" in lower and not (on and on.in_clause):
        worded = worded_baseline(sentence, spot, dates, memory)
    if worded:
        return When("cumulative", worded.start, end, "document" if worded.start else end_basis, worded.event)
    if memory.last and (goes_on_with_toll(sentence, claim, memory) or _beside_a_toll(claim, memory, on)):
        return memory.last
    if says == "toll":
        return toll(sentence, spot, claim, dates, on, memory, heading, end, end_basis)
    if claim.frame.name in _SUBSET or (claim.count.partitive and not on):
        whole = memory.last_by_event.get(claim.frame.event)
        just_told = memory.sentence - memory.last_sentence <= 1
        of_others = whole is None and _OF_THE.match(sentence, claim.count.number[1]) is not None
        if (
            just_told
            and not of_others
            and (whole is None or (claim.frame.name not in _SUBSET and not claim.count.of_dead))
        ):
            whole = memory.last
        if whole and not on and not any(d.usable and d.role == "on" for d in heading):
            return When(whole.scope, whole.start, whole.end, "document", whole.event)
    began = next((d for d in [*([on.dated] if on else []), *set_apart] if began_doing(sentence, spot, d)), None)
    if began:
        return When("cumulative", began.first, end, "sentence")
    if on and _EVER_AFTER.match(sentence, spot.end) and _PERFECT.search(claim.words):
        return When("cumulative", on.dated.first, end, "sentence")  # "looted on 3 May and has been closed since"
    event = named_event(sentence, spot) or event_just_told(sentence, spot, memory)
    if event and claim.count.value < _A_HUNDRED and _BRIEF.search(event):
        event = None  # "shelling of Taez has killed 14": of one day, which the text goes on to tell
    bounded = on and on.dated.first is not None  # "in recent years" bounds nothing
    if event and bounded and LASTED.fullmatch(event) and not HAS.search(sentence, 0, spot.end):
        event = None  # "in early May, two days of clashes left 13 dead"
    if event and not (on and bounded and (on.in_clause or on.dated.kind in ("window", "range"))):
        onset = memory.onset(event) or onset_ahead(memory, event)
        if onset and published and years_long(event) * _HALF_A_YEAR > (published - onset).days:
            onset = None  # "the 64-year conflict" did not begin with last week's offensive
        return When("cumulative", onset, end, "document" if onset else end_basis, event)
    if on:
        in_box = block.last if block and above.listed else None
        return of_its_time(sentence, on, as_of.dated.last if as_of else in_box or published, end)
    if memory.last and is_of_which(sentence, claim, memory):
        return memory.last
    if at and at.dated.last:
        onset = memory.lasting if spot.frame.event in ("killed", "injured", "stated", "displaced") else None
        if onset and onset <= at.dated.last and _COUNTED_BY.match(sentence, at.dated.end):
            return When("cumulative", onset, at.dated.last, "clause" if at.in_clause else "sentence")
        if _PERFECT.search(sentence[max(0, spot.start - 12) : spot.end + 30]):
            going_on = memory.last and memory.last.scope == "cumulative" and memory.sentence - memory.last_sentence == 1
            onset = memory.last.start if memory.last and going_on and spot.frame.event != "returned" else None
            onset = onset if onset and onset <= at.dated.last else None
            told = (
                memory.incident
                if spot.frame.event == "killed" and memory.same_passage(memory.incident_sentence)
                else None
            )
            if (
                onset is None
                and told
                and told.first
                and told.first <= at.dated.last
                and memory.incident_sentence < memory.sentence
            ):
                onset = told.first  # "a slide hit the town on Saturday. By Sunday 15 bodies had been found"
            return When("cumulative", memory.lasting or onset, at.dated.last, "clause" if at.in_clause else "sentence")
        return When("period", None, at.dated.last, "clause" if at.in_clause else "sentence")
    if as_of and as_of.dated.last and REPORTED_ON.match(sentence):
        return When("period", None, as_of.dated.last, "sentence")
    if as_of and _UP_TO.search(sentence, 0, as_of.dated.start) and _PERFECT.search(sentence, 0, spot.end):
        return When("cumulative", memory.lasting, end, end_basis)  # "up to Sunday the floods had killed 503"
    if as_of and claim.frame.event == "returned" and _HAD_RETURNED.search(claim.words):
        return When("cumulative", memory.lasting, end, end_basis)  # "some 9,000 had gone back as of 9 May"
    if as_of and memory.lasting and _PERFECT.search(sentence, max(0, spot.start - 12), spot.end + 30):
        return When("cumulative", memory.lasting, end, end_basis)  # "as of Sunday, 24 have drowned" in the floods
    begun = memory.incident.first if memory.incident else None
    goes_on = as_of and as_of.dated.last and begun and begun < as_of.dated.last
    told_so_far = _PERFECT.search(sentence, max(0, spot.start - 30), spot.end + 30) or (as_of and as_of.dated.bracketed)
    goes_on = goes_on and told_so_far and not spot.frame.name.startswith("gave shelter")
    if goes_on and is_of_more(sentence, spot, memory):
        return When("cumulative", None, end, end_basis)
    if goes_on and spot.frame.event in _OF_IT:
        return When("cumulative", begun, end, end_basis)  # "Clashes erupted on 1 May. As of 5 May 900 had fled"
    head = next((d for d in dates if d.start <= _HEAD and d.role == "on" and d.kind in _STRETCHES and d.usable), None)
    if head and spot.frame.event in ("killed", "injured", "detained", "stated"):
        return of_its_time(
            sentence, Near(head, False), published, end
        )  # "This year the town was spared, but 14 died in Lodwar"
    day_before = day_of_clause_before(sentence, spot, dates)
    if day_before:
        return When("period", day_before.first, day_before.last, "sentence")
    if entry:
        return When("period", entry.first, entry.last, "document")
    for dated in reversed(heading):
        if dated.usable and dated.role == "since":
            return When("cumulative", dated.first, end, "block")
        if dated.usable and dated.role == "on" and not (as_of and dated.kind == "day"):
            cumulative = dated.running or (dated.kind == "range" and _CUMULATIVE.search(above.title or ""))
            if cumulative:
                return When("cumulative", dated.first, dated.last, "block")
            told = memory.day_before() if dated.kind in ("range", "month", "quarter", "year") else None
            if told and told.first and dated.first and dated.last and dated.first <= told.first <= dated.last:
                return When("period", told.first, told.last, "document")  # goes on with the incident of its entry
            return When("period", dated.first, dated.last, "block")
    named = re.search(r"\bsince (?P<event>[\w' -]{3,60})", above.title or "", re.IGNORECASE)
    if named and (onset := memory.onset(named.group("event"))):
        return When("cumulative", onset, end, "block", named.group("event"))
    if memory.last and memory.last_sentence == memory.sentence and goes_on_with_figure(sentence, claim, memory):
        return memory.last
    when_told = from_document(sentence, spot, claim, memory, end, end_basis)
    last = as_of.dated.last if as_of else None
    if last and when_told.scope == "period" and when_told.start and when_told.end and when_told.end < last:
        start = when_told.start if spot.frame.event in _OF_IT else None
        scope: Scope = "cumulative" if start else "period"
        return When(scope, start, end, "document")  # "As of 12 August 700 homes were destroyed"
    return when_told


def in_order(told: When, published: date | None) -> When:
    """The days of a figure, its last not before its first: "as of 1 September" above, "since 10 September" in the sentence."""
    if told.start is None or told.end is None or told.start <= told.end:
        return told
    return replace(told, end=max(told.start, published or told.start))


def _beside_a_toll(claim: Claim, memory: Memory, on: Near | None) -> bool:
    """ "The toll reached 743 by 31 August; another 614 were injured": as of the same day."""
    before = memory.claim
    if on or before is None or memory.last_sentence != memory.sentence or before.frame.says != "toll":
        return False
    further = claim.count.another or claim.count.others
    return further and claim.frame.event != before.frame.event and claim.frame.event in ("injured", "missing", "stated")

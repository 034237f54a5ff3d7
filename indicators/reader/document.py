"""One document, sentence by sentence: counted phrases, claims, days, places and sources become observations."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from ..catalogue import INDICATORS
from ..catalogue.words import FAMILY_KINDS
from ..model import Document, Miss, Observation, observation_id
from ..text.dates import DateMention, find_dates
from ..text.fold import fold
from ..text.numbers import Number, find_numbers
from ..text.places import PlaceMention, find_places
from ..text.sentences import sentences
from ..text.sources import find_sources
from .choose import choose
from .context import Memory, When
from .counts import Count, counted, implied
from .ignores import why_ignored
from .match import Claim, find_claims, mask, readers
from .merge import Found, merge
from .roles import Dated, roles
from .scope import when
from .where import Where, reported_by, where


@dataclass(slots=True)
class Sentence:
    """A sentence at [start, end) of the document, and what the reader made of it (for `explain`)."""

    start: int
    end: int
    text: str
    headline: bool = False
    heading: str | None = None
    counts: list[Count] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    ignored: list[tuple[Claim, str]] = field(default_factory=list)
    masked: str = ""


@dataclass(slots=True)
class Reading:
    """What the reader made of one document."""

    document: Document
    observations: list[Observation]
    misses: list[Miss]
    sentences: list[Sentence]


_UNIT = {i.info.slug: i.info.unit for i in INDICATORS}
_NATURAL = {i.info.slug: i.scope for i in INDICATORS}
_PERSON_EVENT = re.compile(
    r"kill|shot|dead|died|body|wound|injur|abduct|kidnap|missing|execut|murder|slain|burn|One was", re.IGNORECASE
)


def read(document: Document) -> Reading:
    """Read one document. Never raises on any text."""
    folded = fold(document.text)
    spans = _split(folded)
    published = document.published
    dates = find_dates(folded, published)
    numbers = find_numbers(folded, skip=[(d.start, d.end) for d in dates])
    memory = Memory()
    read_so_far: list[Count] = []
    places = find_places(folded)
    context: list[Where] = []
    found: list[Found] = []
    all_sentences: list[Sentence] = []
    for start, end in spans:
        sentence = Sentence(start, end, folded[start:end].replace("\n", " "))
        sentence.headline = start == 0
        in_dates = [d for d in dates if start <= d.start and d.end <= end]
        in_numbers = [n for n in numbers if start <= n.start and n.end <= end]
        _read_sentence(document, sentence, in_dates, in_numbers, memory, read_so_far, published, found, places, context)
        for mention in places:
            if start <= mention.start < end:
                context.append(Where(document.text[mention.start : mention.end], mention.place))
        all_sentences.append(sentence)
    kept = merge(found)
    return Reading(document, [f.observation for f in kept], [], all_sentences)


def _split(text: str) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            out += sentences(text, at, at + len(line))
        at += len(line) + 1
    return out


def _read_sentence(
    document: Document,
    sentence: Sentence,
    dates: list[DateMention],
    numbers: list[Number],
    memory: Memory,
    before: list[Count],
    published: date | None,
    found: list[Found],
    places: list[PlaceMention],
    context: list[Where],
) -> None:
    text = sentence.text
    dated = roles(text, dates, sentence.start)
    memory.sentence += 1
    memory.note(text, dated)
    counts = counted(text, numbers, sentence.start)
    counts += implied(text, counts, people=bool(_PERSON_EVENT.search(text)))
    counts.sort(key=lambda c: c.start)
    if not counts:
        return
    date_spans = [(d.start - sentence.start, d.end - sentence.start) for d in dates]
    counts = [c for c in counts if not any(s < c.end and c.start < e for s, e in date_spans)]
    others = [(n.start - sentence.start, n.end - sentence.start) for n in numbers if n.kind not in ("count", "share")]
    others = [o for o in others if not any(c.start < o[1] and o[0] < c.end for c in counts)]
    line = mask(text, counts, date_spans, others)
    claims = choose(line, counts, find_claims(line, counts), before)
    sentence.counts, sentence.masked = counts, line.masked
    table = readers()
    days: list[tuple[Claim, When]] = []
    sources = find_sources(document.text, sentence.start, sentence.end) if claims else []
    for claim in claims:
        reason = why_ignored(line, claim, text, sentence.heading)
        if reason:
            sentence.ignored.append((claim, reason))
            continue
        indicator = table.get((claim.frame.event, claim.count.kind or "number"))
        if indicator is None:
            continue
        sentence.claims.append(claim)
        slug = indicator.info.slug
        day = when(text, claim, dated, memory, published, [], _NATURAL[slug])
        days.append((claim, day))
        spot = where(
            text,
            sentence.start,
            min(claim.start, claim.count.start),
            max(claim.end, claim.count.end),
            places,
            context[-1] if context else None,
        )
        source = reported_by(sources, sentence.start + claim.count.start)
        if source and source.denies:
            sentence.ignored.append((claim, f"denied by {source.name}"))
            continue
        found.append(
            Found(
                _observation(document, sentence, claim, slug, day, spot, source.name if source else None),
                sentence.headline,
            )
        )
    _remember(memory, days)
    before.extend(counts)


def _remember(memory: Memory, days: list[tuple[Claim, When]]) -> None:
    for claim, day in days:
        if day.scope != "stock":
            memory.last, memory.last_sentence = day, memory.sentence
            memory.last_by_event[claim.frame.event] = day


def _observation(
    document: Document, sentence: Sentence, claim: Claim, slug: str, day: When, spot: Where | None, source: str | None
) -> Observation:
    count = claim.count
    start, end = sentence.start + min(claim.start, count.start), sentence.start + max(claim.end, count.end)
    quote = document.text[start:end]
    value = int(count.value) if float(count.value).is_integer() else count.value
    unit = "families" if count.kind in FAMILY_KINDS else _UNIT[slug]
    return Observation(
        id=observation_id(document.id, slug, start, end, count.value),
        document=document.id,
        indicator=slug,
        scope=day.scope,
        value=value,
        low=count.low,
        high=count.high,
        qualifier=count.qualifier,
        unit=unit,
        period_start=day.start,
        period_end=day.end,
        date_basis=day.basis,
        event=day.event,
        place=spot.written if spot else None,
        country=spot.place.country if spot and spot.place else None,
        admin1=spot.place.admin1 if spot and spot.place else None,
        pcode=spot.place.pcode or None if spot and spot.place else None,
        lat=spot.place.lat if spot and spot.place else None,
        lon=spot.place.lon if spot and spot.place else None,
        place_path=spot.place.path if spot and spot.place else (),
        attribution=source,
        facility=count.name,
        facility_kind=count.noun if count.implied and unit == "facilities" else None,
        rule=claim.frame.name if claim.how == "frame" else f"{claim.frame.name}, {claim.how}",
        start=start,
        end=end,
        sentence=(sentence.start, sentence.end),
        quote=quote,
    )

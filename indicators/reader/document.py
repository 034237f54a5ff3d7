"""One document, block by block and sentence by sentence: counted phrases, claims, days and places become observations."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TypeVar

from ..catalogue import INDICATORS
from ..catalogue.words import CLASS_OF_KIND, FAMILY_KINDS
from ..model import Document, Miss, Observation, observation_id
from ..text.blocks import Block, blocks
from ..text.dates import DateMention, find_dates
from ..text.fold import fold
from ..text.numbers import Number, find_numbers
from ..text.sentences import sentences
from ..text.sources import find_sources
from .choose import choose
from .context import Memory, When
from .counts import Count, counted
from .cues import has_cue
from .english import GENERIC
from .ignores import why_ignored
from .implied import implied
from .labels import from_label, label_of, noun_in
from .match import IGNORED, Claim, Line, find_claims, mask, readers
from .merge import Found, merge
from .misses import missed
from .place_names import Named, Where
from .reporters import reported_by
from .roles import Dated, roles
from .scope import when
from .where import Setting, enter, note, references, setting_of, where


@dataclass(slots=True)
class Sentence:
    """A sentence at [start, end) of the document, and what the reader made of it (for `explain`)."""

    start: int
    end: int
    text: str
    block: Block
    heading: str | None
    above: list[Dated]
    dates: list[Dated]
    numbers: list[Number]
    tells: bool
    counts: list[Count] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    ignored: list[tuple[Claim, str]] = field(default_factory=list)
    line: Line | None = None


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
    r"kill|shot|dead|died|body|wound|injur|abduct|kidnap|hostage|captive|detain|arrest|missing|execut|murder|slain|burn|One was",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"\b(?:(?P<hospitals>hospitals?|clinics?|health)|(?P<schools>schools?|kindergartens?)|(?P<homes>houses|homes))\b",
    re.IGNORECASE,
)
_UNREAD = ("furniture", "byline", "dateline", "entry time")
_LABELLED = ("key figure", "table row", "bullet")
_SUMMARY = ("headline", "see also")
_FIGURES = re.compile(
    r"\b(?:figures|numbers|week|fortnight|month|quarter|period|glance|overview|summary|toll)\b", re.IGNORECASE
)


def read(document: Document) -> Reading:
    """Read one document. Never raises on any text."""
    folded = fold(document.text)
    if not has_cue(folded.encode()):
        return Reading(document, [], [], [])
    todo = _sentences(folded, document)
    memory = Memory()
    memory.ahead = [(s.text, s.dates) for s in todo]
    setting = setting_of(folded, document.text, document.title)
    before: list[Count] = []
    found: list[Found] = []
    for sentence in todo:
        _read_sentence(document, sentence, memory, before, found, setting)
    kept = merge(found)
    misses = [miss for sentence in todo for miss in missed(document, sentence)]
    return Reading(document, [f.observation for f in kept], misses, todo)


def _sentences(folded: str, document: Document) -> list[Sentence]:
    """Every sentence of the blocks that report anything, with its heading and the dates above it."""
    structure = blocks(folded)
    spans = {
        block: [
            (start, end, _may_tell(folded, structure, block, start, end))
            for start, end in sentences(folded, block.start, block.end)
        ]
        for block in structure
        if block.kind not in _UNREAD and block.kind != "heading"
    }
    told = [(start, end) for parts in spans.values() for start, end, tells in parts if tells]
    mentions = find_dates(folded, document.published) if told else []
    numbers = find_numbers(_only(folded, told), skip=[(d.start, d.end) for d in mentions])
    date_starts, number_starts = [m.start for m in mentions], [n.start for n in numbers]
    above: dict[int, list[Dated]] = {}
    heads: dict[int, str] = {}
    title: list[Dated] = []
    out: list[Sentence] = []
    for index, block in enumerate(structure):
        text = folded[block.start : block.end]
        inherited = above.get(block.heading, []) if block.heading is not None else []
        heading = heads.get(block.heading) if block.heading is not None else None
        if block.kind in ("heading", "entry time", "headline"):
            own = roles(text, _within(mentions, date_starts, block.start, block.end), block.start)
            above[index] = [*inherited, *own]
            heads[index] = f"{heading} {text}" if heading and block.kind == "heading" and len(heading) < 120 else text
            if block.kind == "headline":
                title = [d for d in own if d.kind in ("range", "month", "quarter")]
        if block not in spans:
            continue
        run_in: list[Dated] = [] if inherited or not (heading and _FIGURES.search(heading)) else title
        for start, end, tells in spans[block]:
            flat = folded[start:end].replace("\n", " ")
            dated = roles(flat, _within(mentions, date_starts, start, end), start)
            inside = _within(numbers, number_starts, start, end)
            out.append(Sentence(start, end, flat, block, heading, [*inherited, *run_in], dated, inside, tells))
            if start == block.start and dated:
                run_in = [*run_in, *_run_in(flat, dated, bool(inside))]
                out[-1].above = [*inherited, *run_in]
    return out


def _may_tell(folded: str, structure: list[Block], block: Block, start: int, end: int) -> bool:
    """Whether a sentence, or for a label its heading, holds a cue."""
    if has_cue(folded[start:end].encode()):
        return True
    above = structure[block.heading] if block.heading is not None and block.kind in _LABELLED else None
    return above is not None and has_cue(folded[above.start : above.end].encode())


def _only(folded: str, parts: list[tuple[int, int]]) -> str:
    """The text with everything blanked but these parts, so that offsets hold and the rest costs nothing."""
    pieces, at = [], 0
    for start, end in parts:
        edge = folded[max(at, start - 2) : start]  # what stands right before a number can tell what it is
        pieces += [" " * (start - at - len(edge)), edge, folded[start:end]]
        at = end
    return "".join(pieces)


_Mention = TypeVar("_Mention", DateMention, Number)


def _within(mentions: list[_Mention], starts: list[int], start: int, end: int) -> list[_Mention]:
    """The mentions that lie in [start, end)."""
    low, high = bisect_left(starts, start), bisect_left(starts, end)
    return [m for m in mentions[low:high] if m.end <= end]


def _run_in(text: str, dated: list[Dated], counts: bool) -> list[Dated]:
    """Dates with which a block opens and that hold for all of it: "11-12 June: In …", "Cumulative since 14 June."."""
    first = dated[0]
    if first.start < 22 and re.match(r"\s?:", text[first.end :]):
        first.role = (
            "as of" if first.role == "as of" or re.match(r"as (?:of|reported)", text, re.IGNORECASE) else first.role
        )
        return [first]
    if not counts and len(text.split()) <= 8 and len(dated) == 1:
        return [first]
    return []


def _read_sentence(
    document: Document,
    sentence: Sentence,
    memory: Memory,
    before: list[Count],
    found: list[Found],
    setting: Setting,
) -> None:
    text = sentence.text
    memory.sentence += 1
    memory.note(text, sentence.dates)
    block = (sentence.block.start, sentence.block.kind)
    names = enter(setting, document.text, text, (sentence.start, sentence.end), block, sentence.heading)
    if not sentence.tells:
        note(setting, names, lead=memory.sentence <= 3)
        return
    counts = counted(text, sentence.numbers, sentence.start)
    counts += implied(text, counts, people=bool(_PERSON_EVENT.search(text)))
    counts.sort(key=lambda c: c.start)
    spans = [(d.start, d.end) for d in sentence.dates]
    counts = [c for c in counts if not any(s < c.end and c.start < e for s, e in spans)]
    if counts:
        others = [
            (n.start - sentence.start, n.end - sentence.start)
            for n in sentence.numbers
            if n.kind not in ("count", "share")
        ]
        others = [o for o in others if not any(c.start < o[1] and o[0] < c.end for c in counts)]
        _name_by_label(text, counts)
        for count in counts:
            if (
                count.bare
                and count.noun in GENERIC
                and memory.topic
                and not any(c.cls == memory.topic for c in before[-6:])
            ):
                count.kind, count.cls = memory.topic, memory.topic
        sentence.line = mask(text, counts, spans, others)
        _set_apart(sentence.line, sentence.dates)
        sentence.counts = counts
        # a row of a table is told by its header alone
        made = [] if sentence.block.header else find_claims(sentence.line, counts, before[-6:])
        claims = choose(
            sentence.line, counts, [c for c in made if not c.frame.event.startswith(IGNORED)], before, memory.claim
        )
        claims += _label_claims(sentence, counts, claims, fold(document.text))
        claims = _without_ignored(sentence, claims, [c for c in made if c.frame.event.startswith(IGNORED)])
        _observe(document, sentence, sorted(claims, key=lambda c: c.count.start), memory, found, names, setting)
        before.extend(counts)
    topic = _TOPIC.search(text)
    memory.topic = topic.lastgroup if topic else memory.topic
    note(setting, names, lead=memory.sentence <= 3)


_BEFORE_COLON = re.compile(r"^\W*([A-Za-z][\w' -]{2,40}):\s*$")
_IN_BRACKETS = re.compile(r"[(,;] ?((?:\w+ ){0,2}\w+):? ?$")


def _without_ignored(sentence: Sentence, claims: list[Claim], ignores: list[Claim]) -> list[Claim]:
    """Claims that no ignore of their indicator stops; what is stopped, or only ignored, is kept for `explain`."""
    kept = []
    for claim in claims:
        indicator = readers().get((claim.frame.event, claim.count.kind or "number"))
        slug = indicator.info.slug if indicator else ""
        if any(i.count is claim.count and i.frame.event == IGNORED + slug for i in ignores):
            continue
        kept.append(claim)
    claimed = {claim.count.start for claim in kept}
    sentence.ignored += [(i, i.frame.name) for i in ignores if i.count.start not in claimed]
    return kept


def _set_apart(line: Line, dates: list[Dated]) -> None:
    """Tell each date that stands inside an aside which one that is."""
    for dated in dates:
        aside = next((a for a in line.asides if a.start <= dated.start < a.end), None)
        if aside and not aside.parts:
            dated.aside = (aside.start, aside.end)


def _name_by_label(text: str, counts: list[Count]) -> None:
    """ "Homes: over 23,000 washed away": the word before the colon says what the bare number counts."""
    for count in counts:
        label = (
            _BEFORE_COLON.match(text[: count.start]) or _IN_BRACKETS.search(text[: count.start]) if count.bare else None
        )
        named = noun_in(label.group(1)) if label else None
        if named and named[0] in CLASS_OF_KIND and named[0] not in ("deaths", "casualties"):
            count.kind, count.cls = named[0], CLASS_OF_KIND[named[0]]


def _column(sentence: Sentence, count: Count, folded: str) -> str:
    """The header of the column in which a number of a table row stands."""
    position = sentence.start + count.number[0]
    for cell, header in zip(sentence.block.cells, sentence.block.header, strict=False):
        if cell[0] <= position < cell[1]:
            return folded[header[0] : header[1]]
    return ""


def _label_claims(sentence: Sentence, counts: list[Count], claims: list[Claim], folded: str) -> list[Claim]:
    """Claims of labels and header cells on counts that no sentence frame reads."""
    taken = {claim.count.start for claim in claims}
    plain = sentence.block.kind in ("key figure", "table row", "bullet") or len(sentence.text) < 60
    made: list[Claim] = []
    for count in counts:
        if count.start in taken or count.implied or count.share is not None:
            continue
        if sentence.block.header:
            label = from_label(count, _column(sentence, count, folded), sentence.heading, 0)
        else:
            label = label_of(sentence.text, count, sentence.heading, plain=plain)
        if label is None:
            continue
        options = choose(label.line, [count], find_claims(label.line, [count]), [])
        for claim in options:
            claim.start, claim.end = label.start, max(count.end, count.number[1])
            claim.how = "label"
            made.append(claim)
        if not options and made and not label.from_heading and (made[-1].frame.event, count.kind or "") in readers():
            # "Deaths 34 (children 16, women 7)"
            made.append(Claim(count, made[-1].frame, label.start, count.end, "", "part", made[-1]))
    return made


def _observe(
    document: Document,
    sentence: Sentence,
    claims: list[Claim],
    memory: Memory,
    found: list[Found],
    names: list[Named],
    setting: Setting,
) -> None:
    text, table = sentence.text, readers()
    sources = find_sources(document.text, sentence.start, sentence.end) if claims else []
    spots = [*names, *references(text, names, setting)] if claims else []
    spans = [(count.start, count.end) for count in sentence.counts]
    for claim in claims:
        reason = why_ignored(sentence.line, claim, text, sentence.heading) if sentence.line else None
        source = reported_by(sources, sentence.start + claim.count.start)
        if reason is None and source and source.denies:
            reason = f"denied by {source.name}"
        if reason:
            sentence.ignored.append((claim, reason))
            continue
        indicator = table.get((claim.frame.event, claim.count.kind or "number"))
        if indicator is None:
            continue
        sentence.claims.append(claim)
        slug = indicator.info.slug
        day = when(
            text, claim, sentence.dates, memory, document.published, sentence.above, sentence.heading, _NATURAL[slug]
        )
        if day.scope != "stock" and claim.how != "compared":
            memory.last, memory.last_sentence = day, memory.sentence
            memory.last_by_event[claim.frame.event] = day
        memory.claim = claim
        national = (day.event is not None and day.scope == "cumulative") or _NATURAL[slug] == "stock"
        span = (claim.count.start, claim.count.end)
        others = [other for other in spans if other != span]
        spot = where(text, span, spots, setting, memory.sentence, national=national, others=others)
        found.append(
            Found(
                _observation(document, sentence, claim, slug, day, spot, source.name if source else None),
                sentence.block.kind in _SUMMARY,
                sentence.block.kind == "see also",
            )
        )


def _observation(
    document: Document, sentence: Sentence, claim: Claim, slug: str, day: When, spot: Where | None, source: str | None
) -> Observation:
    count = claim.count
    start, end = sentence.start + min(claim.start, count.start), sentence.start + max(claim.end, count.end)
    place = spot.place if spot else None
    unit = "families" if count.kind in FAMILY_KINDS else _UNIT[slug]
    return Observation(
        id=observation_id(document.id, slug, start, end, count.value),
        document=document.id,
        indicator=slug,
        scope=day.scope,
        value=count.value,
        low=count.low,
        high=count.high,
        qualifier=count.qualifier,
        unit=unit,
        period_start=day.start,
        period_end=day.end,
        date_basis=day.basis,
        place=spot.written if spot else None,
        country=spot.country if spot else None,
        admin1=place.admin1 if place else None,
        pcode=(place.pcode or None) if place else None,
        lat=place.lat if place else None,
        lon=place.lon if place else None,
        place_path=place.path if place else (),
        attribution=source,
        event=day.event,
        facility=count.name,
        facility_kind=count.noun if count.implied and unit == "facilities" else None,
        rule=claim.frame.name if claim.how == "frame" else f"{claim.frame.name}, {claim.how}",
        start=start,
        end=end,
        sentence=(sentence.start, sentence.end),
        quote=document.text[start:end],
    )

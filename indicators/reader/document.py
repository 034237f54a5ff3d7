"""One document, sentence by sentence: claims, days and places become observations."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from ..catalogue import INDICATORS
from ..catalogue.words import FAMILY_KINDS
from ..model import Document, Miss, Observation, observation_id
from ..text.fold import ascii_re, fold
from ..text.places import find_places
from .claims import claims_of
from .context import Memory, When
from .counts import Count
from .covered import covered
from .denials import affirmed
from .ignores import why_ignored
from .layout import Sentence, lay_out
from .lead_in import is_planned
from .match import Claim, readers
from .merge import Found, merge
from .misses import missed
from .place_kinds import Where
from .place_names import Named
from .reach import reach_of
from .reporters import Reporter, named_as, reported_by
from .scenes import scene
from .scope import in_order, when
from .setting import Setting, enter, note, setting_of
from .stretches import opening_marks
from .table_cells import column_place
from .where import where
from .withheld import why_withheld


@dataclass(slots=True)
class Reading:
    """What the reader made of one document."""

    document: Document
    observations: list[Observation]
    misses: list[Miss]
    sentences: list[Sentence]


_UNIT = {i.info.slug: i.info.unit for i in INDICATORS}
_NATURAL = {i.info.slug: i.scope for i in INDICATORS}
_SUMMARY = ("headline", "see also")
_LEAD = 3  # sentences
_A_DAY = timedelta(days=1)


def read(document: Document) -> Reading:
    """Read one document. Never raises on any text."""
    told = lay_out(document)
    found = _figures(document, told)
    misses = [miss for sentence in told for miss in missed(document, sentence)]
    return Reading(document, found, misses, told)


def figures(document: Document) -> list[Observation]:
    """The observations of a document alone: what `read` gives without looking for misses."""
    return _figures(document, lay_out(document))


def _figures(document: Document, told: list[Sentence]) -> list[Observation]:
    period = covered(told, document.published)
    if told:
        told[0].paragraph.layout.period = period
    memory, route = Memory(told=told, period=period), _Route(document, told, Reporter(document.text))
    before: list[Count] = []
    found: list[Found] = []
    heading: str | None = None
    for number, sentence in enumerate(told, start=1):
        if sentence.heading != heading:
            heading = sentence.heading
            if heading and any(mention.place.kind == "country" for mention in find_places(heading)):
                memory.new_story()
            elif heading and _is_region(heading):
                memory.new_region()
            elif sentence.is_entry:
                memory.new_entry()
        if sentence.tells:
            memory.sentence = number
            claims = claims_of(sentence, memory, before)
            if claims:
                route.move_to(number)
                _observe(document, sentence, claims, memory, found, route)
    return [f.observation for f in merge(found)]


@dataclass(slots=True)
class _Route:
    """The way through the places of a document, walked as far as a figure needs it: most texts hold none.

    `names` are those of the last sentence entered, the `entered`th.
    """

    document: Document
    told: list[Sentence]
    reporter: Reporter
    entered: int = 0
    names: list[Named] = field(default_factory=list)
    _setting: Setting | None = None

    @property
    def setting(self) -> Setting:
        """What the document has said of places before the last sentence entered."""
        if self._setting is None:
            text = self.document.text
            self._setting = setting_of(fold(text), text, self.document.title)
        return self._setting

    def move_to(self, number: int) -> None:
        """Enter the sentences up to the `number`th in turn, noting what each says of places when leaving it."""
        for sentence in self.told[self.entered : number]:
            left = self.told[self.entered - 1].text if self.entered else ""
            note(self.setting, left, self.names, lead=self.entered <= _LEAD)
            span = (sentence.start, sentence.end)
            self.names = enter(self.setting, self.document.text, sentence.text, span, sentence.block, sentence.heading)
            self.entered += 1


def _observe(
    document: Document,
    sentence: Sentence,
    claims: list[Claim],
    memory: Memory,
    found: list[Found],
    route: _Route,
) -> None:
    text, table = sentence.text, readers()
    sources = route.reporter.of_sentence(sentence.start, sentence.end, sentence.heading)
    counts = [count.start for count in sentence.counts if not count.implied and count.share is None]
    here = scene(text, route.names, route.setting, counts)
    planned = "the list tells of what is planned" if is_planned(sentence.lead_in) else None
    spots: dict[int, Where | None] = {}
    for claim in claims:
        reason = planned or (
            why_ignored(sentence.line, claim, text, sentence.heading, sentence.following) if sentence.line else None
        )
        source = reported_by(sources, sentence.start + claim.count.start)
        route.reporter.note(source, sentence.end)
        if reason is None:
            reason = why_withheld(claim, text, memory, [f.observation for f in found], document)
        if reason is None and source and source.denies:
            after = affirmed(text, source.end - sentence.start, claim.count.start)
            reason = None if after else f"denied by {source.name}"
            source = None if after and after.endswith("which") else source  # "denied the raid, in which nine died"
        if reason:
            sentence.ignored.append((claim, reason))
            continue
        indicator = table.get((claim.frame.event, claim.count.kind or "number"))
        if indicator is None:
            continue
        sentence.claims.append(claim)
        slug = indicator.info.slug
        memory.catch_up()
        above = sentence.above_at(claim.count.number[0])
        whole = claim
        while whole.host is not None:
            whole = whole.host
        if whole.how == "listed" and memory.whole:
            day = memory.whole
        else:
            told = when(text, claim, sentence.dates, memory, document.published, above, _NATURAL[slug])
            day = memory.whole = in_order(told, document.published)
        compared = claim.how == "compared" or _WAS_BEFORE.search(
            text, max(0, claim.count.number[0] - 30), claim.count.number[0]
        )
        if day.scope == "stock" and day.basis in ("clause", "sentence"):
            memory.level = memory.sentence, claim.frame.event, day.end
        if day.scope != "stock" and not compared:
            memory.last, memory.last_sentence = day, memory.sentence
            if memory.first is None and sentence.block.kind not in _SUMMARY:
                memory.first = day
            if day.start is not None and day.end is not None and day.end - day.start > _A_DAY:
                memory.last_span = day
            toll = memory.last_by_event.get(claim.frame.event)
            if not (
                (claim.count.another or claim.count.others)
                and memory.claim
                and memory.claim.frame.says == "toll"
                and toll
            ):
                memory.last_by_event[claim.frame.event] = day  # "rose to 71 after they found nine more": 71 is the toll
        memory.claim = claim
        reach = reach_of(slug, day, text[: claim.count.start], claim.count, source, opens=route.setting.fresh)
        if reach == "incident" and route.setting.fresh and _sums_up(day, memory):
            reach = "war"
        named_at = (source.start - sentence.start, source.end - sentence.start) if source else None
        spot = column_place(sentence, claim.count.number[0]) or where(
            here,
            (claim.count.start, claim.count.end),
            named_at,
            route.setting,
            memory.sentence,
            reach=reach,
            day=_incident(day),
            of_whole=claim.is_part,
            since=day.start if day.scope == "cumulative" and claim.frame.event in _TOTALLED else None,
        )
        same_once_more = claim.host and _IN_BRACKETS.fullmatch(text, claim.host.count.end, claim.count.start)
        if claim.host and same_once_more and ")" in text[claim.count.end : claim.count.end + 2]:
            spot = spots.get(claim.host.count.start, spot)  # "1,240 households (6,320 people)": the same once more
        spots[claim.count.start] = spot
        found.append(
            Found(
                _observation(document, sentence, claim, slug, day, spot, named_as(source)),
                sentence.block.kind in _SUMMARY,
                sentence.block.kind == "see also",
                (sentence.block.heading, sentence.block.start) if _is_item(sentence) else None,
            )
        )


def _is_region(heading: str) -> bool:
    """Whether a heading is nothing but the name of a place: "Kachin State"."""
    last = heading.rstrip(" :*").rsplit("\n", 1)[-1]
    return any(m.start == 0 and m.end >= len(last) - 1 for m in find_places(last))


_TOTALLED = ("killed", "injured", "stated")
_WAS_BEFORE = ascii_re(
    r"\b(?:up|down) from $|\bcompar(?:es|ed) (?:with|to) (?:the )?$|\bsince [^.,;]{2,30}, when $|\((?:in )?[A-Z][a-z]+(?: \d{4})?: (?:about |some )?$"
)
_IN_BRACKETS = ascii_re(r" \((?:about |some |around |approximately |an estimated |nearly |over )?")


def _is_item(sentence: Sentence) -> bool:
    """Whether it is an item of a list that a line with a colon leads into."""
    return sentence.block.kind == "bullet" and sentence.lead_in != ""


def _sums_up(day: When, memory: Memory) -> bool:
    """Whether a figure is of all the days that the report covers: "Over the two weeks four nurses were killed"."""
    whole = memory.period
    if whole is None or day.scope != "period" or whole.first == whole.last:
        return False
    return (day.start, day.end) == (whole.first, whole.last)


def _incident(day: When) -> date | None:
    """The day of what happened on one."""
    return day.start if day.scope == "period" and day.start == day.end else None


def _observation(
    document: Document, sentence: Sentence, claim: Claim, slug: str, day: When, spot: Where | None, source: str | None
) -> Observation:
    count = claim.count
    start, end = sentence.start + min(claim.start, count.start), sentence.start + max(claim.end, count.end)
    start += opening_marks(document.text[start : sentence.start + count.start])
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

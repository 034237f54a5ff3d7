"""What a document has said of places so far: what it is about, and what "the city" or "there" means at each sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from ..text.blocks import Block
from ..text.english_blocks import DATE
from ..text.fold import ascii_re, fold
from ..text.gazetteer import resolve
from ..text.place_phrases import PlacePhrase, find_place_phrases
from ..text.place_strangers import stranger
from .place_kinds import KINDS, Where
from .place_labels import LONGEST, dash_label, dashed, label_of
from .place_names import Named, named
from .place_rows import row_place

_TITLE_OPENS = 8  # characters


@dataclass(slots=True)
class Setting:
    """The places that a document has spoken of so far.

    `main` is what it is about, `title` the place of its title, `heading` that of the heading above; `spoken` was named
    last, `last` is where the last figure held; `kinds` leads from "township" to the township spoken of last. `label` is
    what the block itself says, in its opening or its table; `dashed` that blocks open with a place and a dash. `below` says that the
    sentence stands under a heading, `digest` that the document has a heading for each country and is about none of them.
    `countries` holds those that the text names anywhere, `most_named` is that of most names, `votes` says how often each was where something
    happened.
    """

    phrases: list[PlacePhrase]
    starts: list[int]
    countries: dict[str, Where]
    title: Where | None = None
    main: Where | None = None
    heading: Where | None = None
    heading_words: str | None = None
    label: Where | None = None
    dashed: bool = False
    town: Where | None = None
    town_block: int = -1
    spoken_block: int = -1
    province: Where | None = None
    digest: bool = False
    below: bool = False
    spoken: Where | None = None
    last: Where | None = None
    last_sentence: int = -10
    last_block: int = -1
    last_day: date | None = None
    totals: dict[date | None, Where] = field(default_factory=dict)  # where the total since a day was said to hold
    block: int = -1
    before: int | None = None  # the bullet before the one that is read
    kind: str = ""
    fresh: bool = True
    read_to: int = 0
    text: str = ""
    most_named: Where | None = None
    names: frozenset[str] | None = None
    kinds: dict[str, Where] = field(default_factory=dict)
    votes: dict[str, int] = field(default_factory=dict)

    @property
    def country(self) -> Where | None:
        """The country that most of the places lie in so far, then of all that the text names, if it is named itself."""
        for code in sorted(self.votes, key=lambda c: (-self.votes[c], c)):
            if code in self.countries:
                return self.countries[code]
        return self.most_named

    def heard(self, name: str) -> bool:
        """Whether the document says somewhere that this (folded) name is a place."""
        if self.names is None:
            self.names = frozenset(fold(self.text[p.start : p.end]) for p in self.phrases)
        return name in self.names

    def between(self, start: int, end: int) -> list[PlacePhrase]:
        """The phrases that begin in [start, end) of the document."""
        return self.phrases[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def setting_of(folded: str, text: str, title: str | None) -> Setting:
    """The setting at the start of a document, with the place that its title gives where the text does not repeat it."""
    phrases = find_place_phrases(folded)
    countries: dict[str, Where] = {}
    for phrase in phrases:
        said = _where_of(text, phrase)
        if said.place is None or said.place.kind not in ("country", "area") or folded.startswith("-", phrase.end):
            continue  # "Iran-backed" speaks of no country's people
        country = resolve(said.place.country) or said.place
        if said.whole_country or country.name in said.written:  # "northern Mali" names the country too
            written = said.written if said.whole_country else country.name
            known = countries.get(country.country)
            if known is None or len(known.written) < len(written):
                countries[country.country] = Where(written, country, country.country)
    setting = Setting(phrases, [p.start for p in phrases], countries, text=text)
    named_in = Counter(phrase.places[0].country for phrase in phrases if phrase.places)
    most = named_in.most_common(1)
    setting.most_named = countries.get(most[0][0]) if most and most[0][1] * 2 > named_in.total() else None
    setting.dashed = dashed(text, phrases)
    if title and not folded.lstrip().startswith(fold(title)[:40]):
        _entitle(setting, named(title, fold(title), 0, find_place_phrases(title), title=True))
    return setting


def _where_of(text: str, phrase: PlacePhrase) -> Where:
    place = phrase.places[0] if phrase.places else None
    return Where(text[phrase.start : phrase.end], place, place.country if place else None)


def _entitle(setting: Setting, names: list[Named]) -> None:
    """Take the title's first narrow place, or the country that it opens with ("CHAD: …"), as the document's main one.

    "Peru earthquake: rescuers reach Pisco" tells of all that shook, "Peru: fire in Callao" of Callao.
    """
    first = names[0] if names and names[0].where.whole_country and names[0].start < _TITLE_OPENS else None
    label = first.where if first and (first.labels or first.befallen) else None
    inner = None if first and first.befallen else next((n.where for n in names if not n.where.whole_country), None)
    setting.title = inner or (names[0].where if names else None)
    setting.main = inner or label
    for name in reversed(names):
        _note_one(setting, name.where, 9 if name.where is label else 3)


def enter(
    setting: Setting, text: str, sentence: str, span: tuple[int, int], block: Block, heading: str | None
) -> list[Named]:
    """Move on to a sentence at `span` of the document, in the block of this start and kind; the names in it that say where."""
    if heading != setting.heading_words:
        above = setting.between(setting.read_to, span[0]) if heading else []
        whole = _NARROWED.split(heading or "")[0]
        inside = [_where_of(text, p) for p in above if fold(text[p.start : p.end]) in whole]
        setting.heading = (_entry_place(text, setting.read_to, span[0]) if heading else None) or (
            inside[-1] if inside else None
        )
        setting.heading_words = heading
        if setting.heading:
            _note_one(setting, setting.heading)
            setting.digest = setting.digest or (setting.heading.whole_country and _opens_with(heading, setting.heading))
    setting.read_to = span[1]
    setting.below = heading is not None
    setting.fresh = block.start != setting.block
    if setting.fresh:
        setting.before = setting.block if setting.kind == block.kind == "bullet" else None
    setting.block, setting.kind = block.start, block.kind
    if setting.fresh:
        _open(setting, text, block)
    here = setting.between(*span)
    found = named(text, sentence, span[0], here, title=block.kind in ("headline", "see also")) if here else []
    if block.kind == "headline" and found and setting.title is None:
        _entitle(setting, found)
    return found


_NARROWED = ascii_re(r" including | \((?=[A-Z])")
""""West Bank, including East Jerusalem", "Mayotte (France)"."""


def _opens_with(heading: str | None, where: Where) -> bool:
    """Whether a heading is of a place: "Mali: floods", not "And the mission led by Kenya?"."""
    return heading is not None and heading.lstrip(" *#").lower().startswith(fold(where.written).lower())


_ROAD = ascii_re(r" (?:road|highway|axis)$")

# "13 | 3 March | La Gabarra, Norte de Santander": the first name behind the date
_ENTRY = ascii_re(rf"(?:^|\n)[ \t]*(?:\d{{1,3}} ?\| ?)?(?:{DATE.pattern}) ?\| ?(?=[A-Z])")


def _entry_place(text: str, start: int, end: int) -> Where | None:
    """The place that the head of an entry in text[start:end] gives with its day."""
    between = fold(text[start:end])
    head = _ENTRY.search(between) if "|" in between else None
    stop = stranger(between, head.end()) if head else None
    return Where(text[start + head.end() : start + stop], None, None) if head and stop else None


def _open(setting: Setting, text: str, block: Block) -> None:
    """Take the places with which a block opens, before its sentences name any: its label, or those of its table."""
    setting.label = None
    if block.cells:
        setting.label = row_place(text, block, {p.start: p for p in setting.between(block.start, block.end)})
        return
    near = setting.between(block.start, block.start + LONGEST)
    setting.label = label_of(text, block.start, near, setting.heard)
    if setting.dashed and setting.label is None:
        label, country = dash_label(text, block.start, near), setting.country
        setting.label = label if label and country and label.country == country.country else None
    if setting.label and setting.label.place and setting.label.place.kind == "admin1":
        setting.province = setting.label
    if setting.label and setting.label.like_town:
        setting.town, setting.town_block = setting.label, setting.block


def _note_one(setting: Setting, where: Where, weight: int = 1) -> None:
    if where.country:
        setting.votes[where.country] = setting.votes.get(where.country, 0) + weight
    if where.whole_country:
        return
    setting.spoken, setting.spoken_block = where, setting.block
    if where.kind in KINDS and where.written.lower().endswith(where.kind):
        setting.kinds[where.kind] = where
    elif where.place and where.place.kind == "admin1":
        setting.province = where
    if where.like_town:
        setting.town, setting.town_block = where, setting.block


_OF_SOME = ascii_re(
    r"\b(?:of (?:them|whom|which|these|those)|of the (?:dead|victims|casualties|total|injured|wounded|displaced))\b[^.;]*$"
    r"|\((?:about |at least |some )?(?:\d[\d,]*|[a-z]+) (?:deaths |dead |killed |people |of them )?(?:in|from|at) [^()]*$"
)
""""57 died, 29 of them in Wajima": the places of parts are not what the text speaks of."""


def note(setting: Setting, text: str, names: list[Named], *, lead: bool) -> None:
    """Remember what a sentence says of places; the first town of title or lead is the document's main place."""
    for name in names:
        if name.beside or name.passing or _OF_SOME.search(text, 0, name.start):
            continue
        if len(names) > 1 and _ROAD.search(name.where.written):
            continue  # "In Bor county raiders stopped a bus on the Juba road": spoken of is the county
        _note_one(setting, name.where)
        # "MALI: floods" is the title of an office for the country; the words below it say where in it
        scene = setting.main is None or (
            setting.kind == "paragraph"
            and (
                (setting.main.whole_country and not setting.below)
                or (
                    setting.main.part_of_country
                    and name.where.country in (None, setting.main.country)
                    and not name.where.part_of_country
                )
            )
        )
        if lead and scene and not setting.digest and not name.where.whole_country and setting.kind != "see also":
            setting.main = name.where

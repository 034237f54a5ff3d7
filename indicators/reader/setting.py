"""What a document has said of places so far: what it is about, and what "the city" or "there" means at each sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from ..text.fold import ascii_re, fold
from ..text.gazetteer import gazetteer, normalise, resolve
from ..text.place_phrases import PlacePhrase, find_place_phrases
from .place_names import KINDS, Named, Where, named

_NATIONWIDE = ascii_re(
    r"\b(?:(?:across|throughout|in) the (?:whole )?country|countrywide|nationwide|the whole country|nationally|the country's|country as a whole|in total)\b",
    re.IGNORECASE,
)
_TOWNS = "city|town|village|camp|township|suburb|quarter|neighbourhood|neighborhood|settlement|port|island|site"
_AREAS = "enclave|district|province|region|governorate|territory|strip|state|county|municipality|locality|area"
# "fled the city", "in the besieged enclave", "the camp's clinic", "people who live there"
_REFERS = ascii_re(
    r"\b(?:[Ii]n|[Aa]t|[Ff]rom|to|into|of|on|near|[Aa]round|[Aa]cross|[Oo]utside|[Ii]nside|within|throughout|over|fled|left|leave|entered|hit|struck|shelled|stormed) "
    rf"(?:the|this|that) (?:[a-z][\w-]* )?(?P<kind>{_TOWNS}|{_AREAS})\b(?! of)"
    rf"|\b[Tt]he (?P<subject>{_TOWNS}|{_AREAS}|country)(?:'s|(?: now| already| also)? (?:is home|hosts|shelters|has|counts|houses))\b"
    r"|(?P<there>\bthere)\b(?! (?:is|are|was|were|has|have|had|be|been|will|may|would|could|remain))"
)
# "into Syrian territory", "on the Lebanese side"
_NATIONAL_SIDE = ascii_re(r"\b([A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:territory|soil|side)\b")
TOWN_WORDS = frozenset(_TOWNS.split("|"))
WIDE = ("province", "region", "governorate", "state", "strip", "territory", "enclave")
_LEVELS = (WIDE, ("enclave", "territory", "strip", "area"))


@dataclass(slots=True)
class Setting:
    """The places that a document has spoken of so far.

    `main` is what it is about, `title` the place of its title, `heading` that of the heading above; `spoken` was named
    last, `last` is where the last figure held; `kinds` leads from "township" to the township spoken of last.
    `below` says that the
    sentence stands under a heading, `digest` says that the document
    has a heading for each country and is about none of them. `countries` holds those that the text names anywhere, `votes` how often each was where something happened.
    """

    phrases: list[PlacePhrase]
    starts: list[int]
    countries: dict[str, Where]
    title: Where | None = None
    main: Where | None = None
    heading: Where | None = None
    heading_words: str | None = None
    town: Where | None = None
    town_block: int = -1
    spoken_block: int = -1
    province: Where | None = None
    digest: bool = False
    below: bool = False
    spoken: Where | None = None
    last: Where | None = None
    last_sentence: int = -10
    block: int = -1
    kind: str = ""
    fresh: bool = True
    read_to: int = 0
    kinds: dict[str, Where] = field(default_factory=dict)
    votes: dict[str, int] = field(default_factory=dict)

    @property
    def country(self) -> Where | None:
        """The country that most of the places lie in, if the text names it, else the only one that it names."""
        for code in sorted(self.votes, key=lambda c: (-self.votes[c], c)):
            if code in self.countries:
                return self.countries[code]
        return next(iter(self.countries.values())) if len(self.countries) == 1 else None

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
    setting = Setting(phrases, [p.start for p in phrases], countries)
    if title and not folded.lstrip().startswith(fold(title)[:40]):
        _entitle(setting, named(title, fold(title), 0, find_place_phrases(title), title=True))
    return setting


def _where_of(text: str, phrase: PlacePhrase) -> Where:
    place = phrase.places[0] if phrase.places else None
    return Where(text[phrase.start : phrase.end], place, place.country if place else None)


def _entitle(setting: Setting, names: list[Named]) -> None:
    """Take the title's first narrow place, or the country that it opens with ("CHAD: …"), as the document's main one."""
    inner = next((n.where for n in names if not n.where.whole_country), None)
    label = names[0].where if names and names[0].labels and names[0].where.whole_country else None
    setting.title = inner or (names[0].where if names else None)
    setting.main = inner or label
    for name in reversed(names):
        _note_one(setting, name.where, 9 if name.where is label else 3)


def enter(
    setting: Setting, text: str, sentence: str, span: tuple[int, int], block: tuple[int, str], heading: str | None
) -> list[Named]:
    """Move on to a sentence at `span` of the document, in the block of this start and kind; the names in it that say where."""
    if heading != setting.heading_words:
        above = setting.between(setting.read_to, span[0]) if heading else []
        inside = [_where_of(text, p) for p in above if fold(text[p.start : p.end]) in (heading or "")]
        setting.heading = inside[-1] if inside else None
        setting.heading_words = heading
        if setting.heading:
            _note_one(setting, setting.heading)
            setting.digest = setting.digest or setting.heading.whole_country
    setting.read_to = span[1]
    setting.below = heading is not None
    setting.fresh = block[0] != setting.block
    setting.block, setting.kind = block
    here = setting.between(*span)
    found = named(text, sentence, span[0], here, title=block[1] in ("headline", "see also")) if here else []
    if block[1] == "headline" and found and setting.title is None:
        _entitle(setting, found)
    return found


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
    if where.kind in TOWN_WORDS:
        setting.town, setting.town_block = where, setting.block


def note(setting: Setting, names: list[Named], *, lead: bool) -> None:
    """Remember what a sentence says of places; the first town of title or lead is the document's main place."""
    for name in names:
        if name.beside:
            continue
        _note_one(setting, name.where)
        # "MALI: floods" is the title of an office for the country; the words below it say where in it
        scene = setting.main is None or (
            setting.main.whole_country and setting.kind == "paragraph" and not setting.below
        )
        if lead and scene and not setting.digest and not name.where.whole_country and setting.kind != "see also":
            setting.main = name.where


def references(sentence: str, names: list[Named], setting: Setting) -> list[Named]:
    """The words of a sentence that point back to a place that it does not name before: "the city", "there"."""
    found = []
    if setting.country and (wide := _NATIONWIDE.search(sentence)):
        found.append(Named(wide.start(), wide.end(), setting.country))
    for match in _NATIONAL_SIDE.finditer(sentence):
        code = gazetteer().nationals.get(normalise(match[1]))
        if code:
            found.append(Named(*match.span(), Where(match.group(), resolve(code), code)))
    for match in _REFERS.finditer(sentence):
        before = [name for name in names if name.start < match.end() and not name.beside]
        word = match["kind"] or match["subject"] or "there"
        if before and word == "there":
            found.append(Named(match.start(), match.end(), before[-1].where))
        if before and (word == "there" or before[-1].end > match.start() or word == before[-1].where.kind):
            continue
        where = _meant(word, setting)
        if where:
            found.append(Named(match.start(), match.end(), where))
    return found


def _meant(word: str, setting: Setting) -> Where | None:
    """The place that "the `word`" means: the last that was called so, else the document's main place."""
    if word == "country":
        return setting.country
    if word in ("there", "area"):
        return setting.spoken if setting.spoken_block == setting.block else setting.main or setting.spoken
    if word in setting.kinds:
        return setting.kinds[word]
    main = setting.main if setting.main and not setting.main.part_of_country else None
    if word in TOWN_WORDS:
        here = setting.town if setting.town_block == setting.block else None
        return here or main or setting.town
    same = next((w for words in _LEVELS if word in words for w in words if w in setting.kinds), None)
    if same:
        return setting.kinds[same]
    if word in WIDE and setting.province and not (main and main.kind in WIDE):
        return setting.province
    return main or setting.spoken

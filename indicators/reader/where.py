"""Where a figure holds and who reports it: the place that the words give, else the one the text is speaking of.

A name says where only after words that do ("in", "near", "fled"), as the host of those counted ("Chad shelters 14,000")
or before a building ("El Fasher's hospital"); otherwise it acts ("Russia bombed"). What a sentence leaves out follows from
the text: "the city" is the last town, a nationwide total the country, an incident that goes on the place of the last figure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from ..text.place_phrases import PlacePhrase
from ..text.places import Place
from ..text.sources import SourceMention

_LOCATIVE = re.compile(
    r"\b(?:in|at|near|from|of|around|outside|inside|across|into|to|towards?|over|between|within|throughout|beyond|through|on|off|for|hit|struck|stormed|shook"
    r"|fled|left|abandoned|quit|leaving|fleeing|reached|reaching|hits|shelled|bombed|attacked|pounded|in and around|south|north|east|west|only)"
    r"(?: (?:the|both|all|much of|parts of|most of|nearby|neighbou?ring|besieged|war-torn|central|now|\w+ern))*"
    r"(?: (?:[\w-]+ ){0,3}?(?:city|town|village|villages|towns|district|districts|province|region|state|camp|area|enclave|governorate|township|suburb|port|part|outskirts|sites?|localit(?:y|ies)) of)?"
    r"(?: (?:the|of))* ?$",
    re.IGNORECASE,
)
_ACTOR_BEFORE = re.compile(
    r"\b(?:government|president|army|forces?|ministry|minister|king|university|bank|embassy|ambassador|troops|military|leader|prime|control|hands|support|help|side|talks|"
    r"people|republic|kingdom|emirate|part|out|because|instead|according|thanks|due|allegiance|citizens?|nationals?|friends) (?:of|in|from|to|with) (?:the )?$",
    re.IGNORECASE,
)
_HOSTS = re.compile(
    r"'?s? ?,? ?(?:(?:which|now|already|also|alone|still|currently|itself|has|have|had|together) )*(?:hosts?|hosted|hosting|shelters?|sheltering|is home|home to|taken in|took in|counts?|counted|houses|has the largest|received|a (?:city|town|village|camp|country)|,? ?the (?:city|town))\b"
)
_OWNS = re.compile(
    r"'s? (?:[\w'-]+ ){0,4}(?:hospitals?|clinics?|schools?|health|dialysis|medical|universit|market|camps?|[\d,]+)",
    re.IGNORECASE,
)
_LABELS = re.compile(r"^\s*(?::|\()")
_NATIONWIDE = re.compile(
    r"\b(?:across the country|countrywide|nationwide|in the country|throughout the country|the whole country|in all|nationally|the country's|country as a whole|in total)\b",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"\b(?:there|the (?:besieged |opposition |rebel )?(?:city|town|village|enclave|camp|district|province|region|governorate|township|area|island|territory|strip|site|settlement))(?:'s)?\b",
    re.IGNORECASE,
)


class Where(NamedTuple):
    """A place as written, and the gazetteer's row where it knows the name."""

    written: str
    place: Place | None
    country: str | None


@dataclass(slots=True)
class Setting:
    """The places that a document has spoken of so far; `last` is where the last figure held."""

    main: Where | None = None
    countries: dict[str, Where] = field(default_factory=dict)
    spoken: Where | None = None
    last: Where | None = None
    last_sentence: int = -10
    votes: dict[str, int] = field(default_factory=dict)

    @property
    def country(self) -> Where | None:
        """The country that most of the places lie in, if the text names it."""
        for code in sorted(self.votes, key=lambda c: (-self.votes[c], c)):
            if code in self.countries:
                return self.countries[code]
        return None


class Named(NamedTuple):
    """A phrase of a sentence that says where, at [start, end) of the sentence."""

    start: int
    end: int
    where: Where
    country: bool


def named(text: str, sentence: str, offset: int, phrases: list[PlacePhrase]) -> list[Named]:
    """The phrases of one sentence that say where something happened (`text` is the document as written)."""
    found: list[Named] = []
    for phrase in phrases:
        start, end = phrase.start - offset, phrase.end - offset
        if end > len(sentence):
            continue
        before = sentence[max(0, start - 70) : start]
        after = sentence[end : end + 60]
        chained = bool(found and start - found[-1].end <= 3)
        says_where = not phrase.places or chained or (_LOCATIVE.search(before) and not _ACTOR_BEFORE.search(before))
        if after.startswith("-"):
            continue  # "the Russia-backed offensive"
        if not (says_where or _HOSTS.match(after) or _OWNS.match(after) or (start < 3 and _LABELS.match(after))):
            continue
        if chained and found[-1].where.place is None and phrase.places:
            inner = found[-1]
            found[-1] = inner._replace(where=inner.where._replace(country=phrase.places[0].country))
            continue
        place = phrase.places[0] if phrase.places else None
        written = text[phrase.start : phrase.end]
        found.append(
            Named(
                start,
                end,
                Where(written, place, place.country if place else None),
                bool(place and place.kind == "country"),
            )
        )
    return found


def note(setting: Setting, names: list[Named], *, lead: bool) -> None:
    """Remember what a sentence says of places; the first town of headline or lead is the document's main place."""
    for name in names:
        if name.where.country:
            setting.votes[name.where.country] = setting.votes.get(name.where.country, 0) + 1
        if name.country:
            setting.countries.setdefault(name.where.country or "", name.where)
        else:
            setting.spoken = name.where
            if lead and setting.main is None:
                setting.main = name.where


def where(
    sentence: str, start: int, end: int, names: list[Named], setting: Setting, number: int, *, national: bool
) -> Where | None:
    """The place of a claim at [start, end) of sentence `number`; `national` says that it is a total of war or need."""
    country = setting.country
    options = [(_distance(sentence, name, start, end), name) for name in names]
    found: Where | None
    if options:
        found = min(options, key=lambda option: option[0])[1].where
    elif _NATIONWIDE.search(sentence) and country:
        found = country
    elif _THERE.search(sentence) and setting.spoken:
        found = setting.spoken
    elif national and country:
        found = country
    elif number - setting.last_sentence <= 1 and setting.last:
        found = setting.last
    else:
        found = setting.main or setting.spoken or country
    if found is None:
        return None
    if found.country is None and setting.votes:
        found = found._replace(country=max(sorted(setting.votes), key=lambda c: setting.votes[c]))
    setting.last, setting.last_sentence = found, number
    return found


def _distance(sentence: str, name: Named, start: int, end: int) -> tuple[int, int, int]:
    """Places in the clause of the claim come before others, those after it before those ahead, narrow before wide."""
    if name.start >= end:
        gap, far = sentence[end : name.start], name.start - end
    elif name.end <= start:
        gap, far = sentence[name.end : start], (start - name.end) // (3 if name.start < 12 else 1)
    else:
        gap, far = "", 0
    breaks = len(re.findall(r";| while | after | when | as | who | which |, and | but ", gap))
    return breaks, far + (40 if name.country else 0), far


def reported_by(sources: list[SourceMention], position: int) -> SourceMention | None:
    """The source whose words hold the position, the narrowest first."""
    holding = [s for s in sources if s.first <= position < s.last]
    return min(holding, key=lambda s: s.last - s.first, default=None)

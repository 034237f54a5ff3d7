"""Phrases that say where: places of the gazetteer, names that it does not know, and lists of both, as written.

"in the village of Odrynka near Izium", "in Gwol and Tambura", "Laghman, Kunar and Nuristan". A name that the gazetteer
lacks is taken for a place only after words that say where, and unless it is a person's, a body's or a day's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from indicators.text.fold import ascii_re, fold
from indicators.text.gazetteer import Place, contains, demonyms, normalise
from indicators.text.places import DIRECTIONS, KIND_AFTER, PlaceMention, find_places


class PlacePhrase(NamedTuple):
    """`text[start:end]` says where; `places` are those of its names that the gazetteer knows, in order."""

    start: int
    end: int
    places: tuple[Place, ...]


_WHERE = frozenset((
    "in", "at", "near", "around", "outside", "inside", "across", "throughout", "into", "toward", "towards", "between",
    "beside", "off", "over", "reached", "entered", "captured", "seized", "retook", "stormed", "shelled",
))  # fmt: skip
_KINDS = frozenset((
    "village", "villages", "town", "towns", "city", "cities", "township", "townships", "district", "districts",
    "suburb", "suburbs", "neighbourhood", "neighbourhoods",
    "neighborhood", "neighborhoods", "settlement", "settlements", "hamlet",
    "hamlets", "camp", "camps", "commune", "communes", "locality", "localities", "municipality", "island", "islands",
    "province", "provinces", "region", "regions", "state", "states", "county", "counties", "area", "areas",
))  # fmt: skip
_LISTS = frozenset(f"{kind}{mark}" for kind in _KINDS if kind.endswith("s") for mark in ",:")
_RAIDS = frozenset((
    "attack", "attacks", "raid", "raids", "assault", "assaults", "strike", "strikes", "airstrike", "airstrikes",
))  # fmt: skip
_PARTS = frozenset((
    "side", "part", "parts", "edge", "heart", "centre", "center", "countryside", "outskirts", "residents", "people",
    "north", "south", "east", "west",
))  # fmt: skip
_QUALITIES = frozenset((
    "the", "nearby", "neighbouring", "neighboring", "besieged", "adjacent", "adjoining", "government-held",
    "opposition-held", "rebel-held",
))  # fmt: skip
_NAME_AFTER_WORD = ascii_re(r"[A-Z](?<=[a-z,:]\s[A-Z])")
_HELD = ascii_re(r"'s (?=[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:district|province|county|region|state|township|territory)\b)")
_ARTICLED = ascii_re(r"\b(?:al|el|ad|an|ar|as|ash|at|az)-[A-Z]")
_LOOK_BACK = 60  # characters before a name in which the words that say where stand
_WAY = ascii_re(r"\b(?:from|to|out of)\s+(?:the\s+)?(?=[A-Z])")
# "from" and "to" say where after a movement only: "fled from Kwalla", not "a letter from Oxfam".
_MOVED = ascii_re(
    r"\b(?:fled|flee|fleeing|moved|returned|return|came|went|arrived|displaced|crossed|evacuated|relocated|road|escaped|"
    r"travelled|walked|transferred|abducted|kidnapped|rescued)\b[^.;\n]{0,60}$"
)
_WORD = r"[A-Z][a-z][A-Za-z']*(?:-[A-Za-z']+)*"
_LINK = r"(?: (?:al|el|de|da|do|dos|du|des|la|le|i|e|bin|ul|us|of)[ -]| |-)"
_NAME = ascii_re(rf"(?:(?:al|el|ad|an|ar|as|ash|at|az)-)?{_WORD}(?:{_LINK}{_WORD})*")
_JOINT = ascii_re(r",? (?:and|or|&) (?:in |the |nearby |neighbou?ring )*|, |/")
_FACILITY = (
    "hospitals?|clinics?|health|medical|schools?|universit(?:y|ies)|college|academy|market|mosque|church|cathedral|"
    "airport|airbase|airfield|base|prison|jail|station|centre|center|dam|bridge|crossing|highway|road|street|hotel|"
    "stadium|square|tower|building|factory|refinery|plant|mine|museum|palace|cemetery|power|hall|court|garden|park|"
    "primary|secondary|maternity|general|central|children|teaching|referral|press|conference|summit"
)
_BODY = (
    "united|nations|organi[sz]ation|agency|ministry|committee|council|commission|department|office|fund|programme|program|"
    "project|operation|army|forces?|front|brigade|battalion|division|guard|corps|party|movement|group|network|union|"
    "association|observatory|crescent|cross|watch|rights|international|medecins|doctors|save|world|bank|security|"
    "emergency|services?|defen[cs]e|affairs|news|times|post|journal|tribune|radio|television|tv|agence|reuters|parliament|"
    "congress|senate|regime|government|troops|militias?|fighters|officials|administration|taliban|hamas|hezbollah|houthis?|"
    "boko|haram|tahrir|isis|al-shabaab"
)
_NOT_A_PLACE = ascii_re(
    rf"\b(?:{_FACILITY}|{_BODY}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|"
    r"june|july|august|september|october|november|december|ramadan|eid|christmas|easter|president|minister|prime|"
    r"mr|mrs|ms|dr|sir|prof|colonel|captain|commander|king|queen|prince|pope|sheikh|governor|mayor|spokes(?:man|woman)|"
    r"constitution|agreement|accord|treaty|convention|resolution|covid|ebola|islam|muslims?|christians?|jews|english|"
    r"arabic|phase|level|category|article|annex|figure|table|chapter|internet|facebook|twitter|telegram|whatsapp|god|"
    r"allah|latest|attacks?|typhoon|cyclone|hurricane|storm|tropical)\b",
    re.IGNORECASE,
)
_BELONGS_AFTER = ascii_re(rf"(?:'s)? (?:{_FACILITY}|{_BODY})\b", re.IGNORECASE)
_SPEAKS_AFTER = ascii_re(r",? (?:said|says|told|added|who)\b")


def find_place_phrases(text: str, near: Iterable[str] = ()) -> list[PlacePhrase]:
    """Every phrase of `text` that names one place or a list of them, in order and without overlap.

    Each mention of `find_places` lies in exactly one phrase, save the area that only says where the one before it lies
    ("Lalpur district, Nangarhar"). `near` is as there.
    """
    folded = fold(text)
    known = {mention.start: mention for mention in find_places(text, near)}
    leads = {way.end() for way in _WAY.finditer(folded) if _MOVED.search(folded, max(0, way.start() - 80), way.start())}
    for at in (found.start() for pattern in (_NAME_AFTER_WORD, _ARTICLED) for found in pattern.finditer(folded)):
        if _says_where(folded[max(0, at - _LOOK_BACK) : at].lower().split()):
            leads.add(at)
    leads |= {held.end() for held in _HELD.finditer(folded)}  # "Kerala's Wayanad district"
    phrases: list[PlacePhrase] = []
    for start in sorted({*known, *leads}):
        if phrases and start < phrases[-1].end:
            continue
        phrase = _phrase(folded, start, known)
        if phrase and not _only_locates(folded, phrases, phrase):
            phrases.append(phrase)
    return phrases


def _says_where(words: list[str]) -> bool:
    """Whether the words before a name say that it is a place: "near", "in the besieged", "the village of"."""
    while words and words[-1] in _QUALITIES:
        words.pop()
    if len(words) > 1 and words[-1] in ("of", "called", "named"):
        return words[-2] in _KINDS or words[-2] in _PARTS
    if len(words) > 1 and words[-1] == "on" and words[-2] in _RAIDS:
        return True
    return bool(words) and (words[-1] in _WHERE or words[-1] in _KINDS or words[-1] in _LISTS)


def _phrase(folded: str, start: int, known: dict[int, PlaceMention]) -> PlacePhrase | None:
    """The name at `start` with what is listed after it."""
    first = _member(folded, start, known)
    if first is None:
        return None
    end, places = first.end, list(first.places)
    while joint := _JOINT.match(folded, end):
        member = _member(folded, joint.end(), known)
        if member is None or not _belongs(folded, joint.group(), places, member):
            break
        end = member.end
        places += member.places
    return PlacePhrase(_with_twin_direction(folded, start), end, tuple(places))


def _belongs(folded: str, joint: str, places: list[Place], member: PlacePhrase) -> bool:
    """Whether a further name continues a list: of the same country, or unknown and followed by more of the list."""
    if not member.places:
        return "," not in joint or _JOINT.match(folded, member.end) is not None
    other = member.places[0]
    if not places:
        return "," not in joint or other.kind not in ("country", "admin1")
    one = places[-1]
    if (one.kind == "country") != (other.kind == "country") or contains(other.path, one.path):
        return False
    return one.country == other.country or one.kind == "country"


def _member(folded: str, start: int, known: dict[int, PlaceMention]) -> PlacePhrase | None:
    """One name: a known place, or a stranger that nothing betrays as something else."""
    mention = known.get(start)
    if mention:
        return PlacePhrase(mention.start, mention.end, (mention.place,))
    name = _NAME.match(folded, start)
    if name is None:
        return None
    end = min([name.end(), *(at for at in known if start < at < name.end())])
    end = start + len(folded[start:end].rstrip(" -,"))
    kind = KIND_AFTER.match(folded, end)
    words = folded[start:end]
    if (
        _NOT_A_PLACE.search(words)
        or normalise(words.split(" ")[0]) in demonyms()
        or normalise(words) in DIRECTIONS
        or _BELONGS_AFTER.match(folded, end)
        or _SPEAKS_AFTER.match(folded, end)
    ):
        return None
    return PlacePhrase(start, kind.end() if kind else end, ())


def _only_locates(folded: str, phrases: list[PlacePhrase], phrase: PlacePhrase) -> bool:
    """Whether a phrase is the holder of the place before it, set off by a comma or bracket: ", Nangarhar"."""
    if not phrases or not phrases[-1].places or not phrase.places:
        return False
    before = phrases[-1]
    aside = folded[before.end : phrase.start] in (", ", " (", ",\n")
    return aside and contains(phrase.places[0].path, before.places[-1].path)


def _with_twin_direction(folded: str, start: int) -> int:
    """The start of "North and South Kivu", whose second half alone is a known name."""
    twin = ascii_re(r"\b([A-Z][a-z]+) and $").search(folded, max(0, start - 20), start)
    direction = folded[start:].split(" ", 1)[0].lower()
    return twin.start() if twin and twin[1].lower() in DIRECTIONS and direction in DIRECTIONS else start

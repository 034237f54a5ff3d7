"""Phrases that say where: places of the gazetteer, names that it does not know, and lists of both, as written.

"in the village of Odrynka near Izium", "in Gwol and Tambura", "Laghman, Kunar and Nuristan". A name that the gazetteer
lacks is taken for a place only after words that say where, and unless it is a person's, a body's or a day's.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from indicators.text.fold import ascii_re, fold
from indicators.text.gazetteer import Place, contains
from indicators.text.place_leads import called_places, leads
from indicators.text.place_strangers import stranger
from indicators.text.places import DIRECTIONS, PlaceMention, find_places

_ENDS_NAME = ("country", "admin1")  # known names before which an unknown one ends: "Geze Gofa" is one name
_TOWNS = ("town", "village")
_NAME_GOES_ON = ascii_re(r"[ -][A-Z][a-z]")
_NAME_IS_OVER = ascii_re(
    r"[.,;:)]|$| (?:in|on|at|near|where|when|and|after|by|during|since|last|which|was|were|killing|wounding)\b"
)
_JOINT = ascii_re(r",? (?:and|or|&) (?:in |the |nearby |neighbou?ring )*|, |/|-(?=[A-Z])")

_A_NAME = ascii_re(r"(?:[a-z]{2}-)?[A-Z]")
_NEW_CLAUSE = ascii_re(
    r" (?:an?|the|some|another|others?|about|at least|more than|over|nearly|\d|one|two|three|four|five|six|seven|eight|"
    r"nine|ten|gunmen|police|officials|floods?)\b"
)


class PlacePhrase(NamedTuple):
    """`text[start:end]` says where; `places` are those of its names that the gazetteer knows, in order.

    `led` says that the words before it lead to a place.
    """

    start: int
    end: int
    places: tuple[Place, ...]
    led: bool = False


def find_place_phrases(text: str, near: Iterable[str] = ()) -> list[PlacePhrase]:
    """Every phrase of `text` that names one place or a list of them, in order and without overlap.

    Each mention of `find_places` lies in exactly one phrase, save the area that only says where the one before it lies
    ("Lalpur district, Nangarhar"). `near` is as there.
    """
    folded = fold(text)
    known = {mention.start: mention for mention in find_places(text, near)}
    led = leads(folded)
    phrases: list[PlacePhrase] = []
    for start in sorted({*known, *led, *called_places(folded)}):
        if phrases and start < phrases[-1].end:
            continue
        phrase = _phrase(folded, start, known)
        if phrase and not _only_locates(folded, phrases, phrase):
            phrases.append(phrase._replace(led=start in led))
    return phrases


def _phrase(folded: str, start: int, known: dict[int, PlaceMention]) -> PlacePhrase | None:
    """The name at `start` with what is listed after it."""
    first = _member(folded, start, known)
    if first is None:
        return None
    end, places = first.end, list(first.places)
    while joint := _JOINT.match(folded, end):
        member = _member(folded, joint.end(), known)
        if member is None or (joint.group().startswith(", and in ") and _NEW_CLAUSE.match(folded, member.end)):
            break  # "3,000 people are in Nakuru, and in Garissa a boat sank"
        if not _belongs(folded, joint.group(), places, member):
            break
        end = member.end
        places += member.places
    return PlacePhrase(_with_twin_direction(folded, start), end, tuple(places))


def _belongs(folded: str, joint: str, places: list[Place], member: PlacePhrase) -> bool:
    """Whether a further name continues a list: of the same country, or unknown and followed by more of the list."""
    if not member.places:
        further = _JOINT.match(folded, member.end)
        return "," not in joint or (further is not None and _A_NAME.match(folded, further.end()) is not None)
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
    if mention and folded.endswith("the ", 0, start) and _ITS_MEN.match(folded, mention.end):
        return None  # "the Zaire militia" of Ituri
    if mention and mention.place.kind in _TOWNS and (longer := _goes_on(folded, mention)):
        return PlacePhrase(start, longer, ())  # "Balad Ruz" is not Balad
    if mention:
        return PlacePhrase(mention.start, mention.end, (mention.place,))
    end = stranger(folded, start, (at for at, other in known.items() if other.place.kind in _ENDS_NAME))
    return PlacePhrase(start, end, ()) if end else None


_ITS_MEN = ascii_re(r" (?:militia|cartel|clan|gang|tribe)\b")


def _goes_on(folded: str, mention: PlaceMention) -> int | None:
    """Where a longer name ends that only begins with that of a known town, where the words behind it show its end."""
    if not _NAME_GOES_ON.match(folded, mention.end):
        return None
    end = stranger(folded, mention.start)
    return end if end and end > mention.end and _NAME_IS_OVER.match(folded, end) else None


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

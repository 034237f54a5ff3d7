"""Places that a text names, as the gazetteer knows them.

A name begins with a capital and stands as a word of its own. Its span takes in the words that belong to it: an article
("al-Hol"), a direction ("southern Idlib") and the kind of place ("Kherson region"). Of several places with one name the
one in a country that the text speaks of is meant, then the larger.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from indicators.text.fold import ascii_re, fold
from indicators.text.gazetteer import (
    APOSTROPHE,
    ARABIC,
    SUN_LETTERS,
    Place,
    all_places,
    contains,
    demonyms,
    gazetteer,
    normalise,
    place_at,
    resolve,
)

__all__ = ["Place", "PlaceMention", "all_places", "contains", "demonyms", "find_places", "resolve"]

LARGE = 200_000  # people; a town of this size is known without its country

_CAPITAL = ascii_re(r"[A-Z][A-Za-z]*")
_POINTS = ("north", "south", "east", "west", "north-east", "north-west", "south-east", "south-west")
DIRECTIONS = frozenset((
    *(point + ending for point in _POINTS for ending in ("", "ern", "ernmost")),
    *(point.replace("-", "") + ending for point in _POINTS[4:] for ending in ("", "ern", "ernmost")),
    "central", "greater", "rural", "upper", "lower", "inner", "coastal", "mid",
))  # fmt: skip
_AREA = (
    "provinces?|governorates?|regions?|states?|districts?|count(?:y|ies)|departments?|prefectures?|oblasts?|ra[iy]ons?|"
    "hromadas?|territor(?:y|ies)|zones?|woredas?|divisions?|regenc(?:y|ies)|cercles?|cantons?|wilayas?|countryside|"
    "local government areas?|lgas?|emirates?|sub-?count(?:y|ies)|sub-?districts?|chiefdoms?|payams?|upazilas?|tehsils?"
)
_TOWN = "cit(?:y|ies)|towns?|townships?|villages?|municipalit(?:y|ies)|communes?|localit(?:y|ies)|suburbs?"
_CAMP = "(?:(?:refugee|displacement|displaced|idps?|transit) )?camps?"
KIND_AFTER = ascii_re(rf"[ -](?:({_AREA})|({_TOWN})|({_CAMP}))\b(?!-)", re.IGNORECASE)
_FITTING: dict[int, frozenset[str]] = {
    1: frozenset(("admin1", "admin2", "area")), 2: frozenset(("town", "village")), 3: frozenset(("camp",)),
}  # fmt: skip
# "Khartoum state television" speaks of a broadcaster, not of Khartoum state.
_STATE_BODY = ascii_re(r"[ -]state[ -](?:media|tv|television|radio|news|run|owned|agency|broadcaster)", re.IGNORECASE)
_LOCATIVE_BEFORE = ascii_re(
    r"\b(?:in|at|near|around|outside|inside|into|to|towards?|from|of|between|across|reached|captured|entered|hit|on)"
    r"(?: (?:the|nearby|neighbou?ring|besieged))?(?: [a-z-]+ (?:of|called|named))? (?:[a-z-]*[ -])?$"
)
_SHOUTED = ascii_re(r"[A-Z][A-Z' -]+")
_PERSON_BEFORE = ascii_re(r"\b[A-Z][a-z]+\.? $")
_PERSON_AFTER = ascii_re(r" [A-Z][a-z]")
_OF_A_STREET = ascii_re(r" (?i:roundabout|junction|crossroads|intersection|street|avenue|square|hospital)\b")
_LOOK_BACK = 40  # characters before a name that can decide whether it is meant as a place
_ASIDE = frozenset((", ", " (", " in ", ", in ", "/", " - "))


class PlaceMention(NamedTuple):
    """`text[start:end]` names `place`."""

    start: int
    end: int
    place: Place


class _Name(NamedTuple):
    """A name at [start, end) of the text without apostrophes, with the indexes of the places that it may mean."""

    start: int
    end: int
    name: str
    choices: Sequence[int]


def find_places(text: str, near: Iterable[str] = ()) -> list[PlaceMention]:
    """Every place that `text` names, in order and without overlap.

    `near` lists countries (alpha-3) that the text is known to speak of, where it is a part of a longer one. Words for
    nationals ("Syrian") are no places, but tell which country is spoken of. A small place whose country nothing else in
    the text speaks of is left out where the text speaks of others: it is more likely a namesake.
    """
    plain, removed = _without_apostrophes(fold(text))
    votes = Counter(near)
    names = _names(plain, votes)
    mentions: list[PlaceMention] = []
    for position, name in enumerate(names):
        kind = KIND_AFTER.match(plain, name.end) if plain[name.end : name.end + 1] in (" ", "-") else None
        if not _meant(plain, name, kind, votes):
            continue
        follower = names[position + 1] if position + 1 < len(names) else None
        place = _choose(plain, name, follower, kind, votes)
        end = name.end
        if kind and place.kind != "country" and not _STATE_BODY.match(plain, end):
            end = kind.end()
        begin = _article_start(plain, name.start) if place.country in ARABIC else name.start
        directed = _direction_start(plain, begin)
        if directed != begin:
            place = _narrower(plain[directed : name.end], place)
        start, stop = _original(directed, removed), _original(end - 1, removed) + 1
        if not mentions or start >= mentions[-1].end:
            mentions.append(PlaceMention(start, stop, place))
    return mentions


def _without_apostrophes(folded: str) -> tuple[str, list[int]]:
    """The text as names are compared in it, and where in it apostrophes were; "Sudan's" keeps its own."""
    if "'" not in folded:
        return folded, []
    removed = [match.start() - count for count, match in enumerate(APOSTROPHE.finditer(folded))]
    return APOSTROPHE.sub("", folded), removed


def _original(position: int, removed: Sequence[int]) -> int:
    return position + bisect_right(removed, position)


def _names(plain: str, votes: Counter[str]) -> list[_Name]:
    """The longest names at each capital; what only one place can be, and nationals, vote for their country and area.

    A name's own votes count under the name itself too, so that no name vouches for itself.
    """
    index = gazetteer()
    starts = index.starts
    lower = plain.lower().replace("-", " ").replace("\n", " ")
    found: list[_Name] = []
    last = 0
    for token in _CAPITAL.finditer(plain):
        word = token.group()
        options = starts.get(word) or starts.get(word.capitalize())  # "NDjamena", that was "N'Djamena"
        if options is None:
            continue
        begin = token.start()
        if begin < last or (begin and plain[begin - 1].isalnum()):
            continue
        for name in options:
            end = begin + len(name)
            if not lower.startswith(name, begin) or plain[end : end + 1].isalnum() or plain[end : end + 1] == "$":
                continue
            if name in index.capitals and not plain[begin:end].isupper():
                continue
            if name in index.bare and _article_start(plain, begin) == begin:
                continue
            last = end
            choices = index.names.get(name, ())
            if name in index.nationals:
                votes[index.nationals[name]] += 1
                choices = choices if KIND_AFTER.match(plain, end) else ()
            if choices:
                found.append(_Name(begin, end, name, choices))
                if len(choices) == 1 and name not in index.guards:
                    votes.update([name, *place_at(choices[0]).path[:2]])
            break
    return found


def _article_start(plain: str, begin: int) -> int:
    """Where the name at `begin` starts with its article, if it has one: "al-Bab", "Ash Shaddadah", not "at Tabqa"."""
    joint = plain[begin - 1 : begin]
    if joint not in (" ", "-", "\n"):
        return begin
    for start in (begin - 3, begin - 4):
        word = plain[max(0, start) : begin - 1]
        if start < 0 or not word.isalpha() or plain[start - 1 : start].isalpha():
            continue
        letter = word[1:].lower()
        assimilated = letter in SUN_LETTERS and plain[begin : begin + 2].lower().startswith(letter)
        if word[0] in "AaEe" and (letter == "l" or (assimilated and (joint == "-" or word[0].isupper()))):
            return start
    return begin


def _direction_start(plain: str, begin: int) -> int:
    """Where the name starts with the directions before it: "northern and eastern " joins, "the " does not."""
    start, cursor = begin, begin
    while cursor >= 4 and plain[cursor - 1] in " -":
        gap = max(plain.rfind(" ", 0, cursor - 1), plain.rfind("\n", 0, cursor - 1)) + 1
        word = plain[gap : cursor - 1].lower().rstrip(",")
        if word in DIRECTIONS:
            start = gap
        elif word not in ("and", "or") or start == begin:
            break
        cursor = gap
    return start


def _meant(plain: str, name: _Name, kind: re.Match[str] | None, votes: Counter[str]) -> bool:
    """Whether a name that other things bear too stands for the place here."""
    guard = gazetteer().guards.get(name.name)
    places = [place_at(choice) for choice in name.choices]
    area = places[0].kind in ("country", "admin1")
    before = plain[max(0, name.start - _LOOK_BACK) : name.start]
    if guard == "person" and kind is None and (_PERSON_BEFORE.search(before) or _PERSON_AFTER.match(plain, name.end)):
        return False
    if places[0].kind == "country" and _OF_A_STREET.match(plain, name.end):
        return False  # "the Kuwait roundabout" is in Gaza
    spoken_of = any(votes[place.country] > votes[name.name] for place in places)
    if guard == "word":
        return spoken_of and (kind is not None or bool(_LOCATIVE_BEFORE.search(before)))
    if not area and not spoken_of and _SHOUTED.fullmatch(plain, name.start, name.end) and _is_shouting(plain, name):
        return False  # "DEATH TOLL FROM NIKA": where all is in capitals, nothing tells a name of a place from others
    if area or (guard is None and places[0].population >= LARGE):
        return area or not _is_acronym(plain, name)
    return (spoken_of or votes.total() <= 3 * votes[name.name]) and not _is_acronym(plain, name)


def _is_shouting(plain: str, name: _Name) -> bool:
    """Whether the line of a name is written in capitals."""
    line = plain[
        plain.rfind("\n", 0, name.start) + 1 : plain.find("\n", name.end) if "\n" in plain[name.end :] else None
    ]
    return len(line) > name.end - name.start + 8 and line.isupper()


def _is_acronym(plain: str, name: _Name) -> bool:
    """Whether a short name in capitals stands in a text that is not: "NEMA said" is no town; a line may begin so."""
    around = plain[max(0, name.start - 20) : name.start] + plain[name.end : name.end + 20]
    short = name.end - name.start <= 5 and plain[name.start - 1 : name.start] not in ("-", "\n", "")
    return short and plain[name.start : name.end].isupper() and any(map(str.islower, around))


def _choose(plain: str, name: _Name, follower: _Name | None, kind: re.Match[str] | None, votes: Counter[str]) -> Place:
    """The place that is meant: of the kind that the next word says, in the place named right after it, in a country
    or area that the text speaks of, the larger; in this order.
    """
    places = [place_at(choice) for choice in name.choices]
    if len(places) == 1:
        return places[0]
    fitting = _FITTING[kind.lastindex or 1] if kind else frozenset[str]()
    aside = follower is not None and plain[name.end : follower.start] in _ASIDE
    holders = {place_at(choice).key for choice in follower.choices} if aside and follower else set[str]()

    def weight(place: Place) -> tuple[bool, bool, int, int]:
        held = not holders.isdisjoint(place.path[:-1])
        return place.kind in fitting, held, votes[place.country], votes[place.path[:2][-1]]

    return max(places, key=weight)


def _narrower(phrase: str, place: Place) -> Place:
    """The area that a name with its direction is known as ("northwest Syria"), else the place itself."""
    for choice in gazetteer().names.get(normalise(phrase), ()):
        if place_at(choice).country == place.country:
            return place_at(choice)
    return place

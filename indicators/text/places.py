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

from indicators.text.fold import fold
from indicators.text.gazetteer import (
    ARABIC,
    Gazetteer,
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

_CAPITAL = re.compile(r"[A-Z][A-Za-z]*")
_APOSTROPHE = re.compile(r"'(?!s\b|S\b)")
_ARTICLES = frozenset((
    "al", "el", "ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az", "ed", "en", "er", "es", "esh", "et", "ez",
))  # fmt: skip
_POINTS = ("north", "south", "east", "west", "north-east", "north-west", "south-east", "south-west")
_DIRECTIONS = frozenset(
    [
        written + ending
        for point in _POINTS
        for written in (point, point.replace("-", ""))
        for ending in ("", "ern", "ernmost")
    ]
    + ["central", "greater", "rural", "upper", "lower", "inner", "coastal", "mid"]
)
_AREA = (
    "provinces?|governorates?|regions?|states?|districts?|count(?:y|ies)|departments?|prefectures?|oblasts?|ra[iy]ons?|"
    "hromadas?|territor(?:y|ies)|zones?|woredas?|divisions?|regenc(?:y|ies)|cercles?|cantons?|wilayas?|countryside|"
    "local government areas?|lgas?|emirates?|sub-?count(?:y|ies)|sub-?districts?|chiefdoms?|payams?|upazilas?|tehsils?"
)
_TOWN = "cit(?:y|ies)|towns?|townships?|villages?|municipalit(?:y|ies)|communes?|localit(?:y|ies)|suburbs?"
_CAMP = "(?:(?:refugee|displacement|displaced|idps?|transit) )?camps?"
_KIND_AFTER = re.compile(rf"[ -](?:({_AREA})|({_TOWN})|({_CAMP}))\b(?!-)", re.IGNORECASE)
_FITTING: dict[int, frozenset[str]] = {
    1: frozenset(("admin1", "admin2", "area")), 2: frozenset(("town", "village")), 3: frozenset(("camp",)),
}  # fmt: skip
# "Khartoum state television" speaks of a broadcaster, not of Khartoum state.
_STATE_BODY = re.compile(r"[ -]state[ -](?:media|tv|television|radio|news|run|owned|agency|broadcaster)", re.IGNORECASE)
_LOCATIVE_BEFORE = re.compile(
    r"\b(?:in|at|near|around|outside|inside|into|to|towards?|from|of|between|across|reached|captured|entered)"
    r"(?: (?:the|nearby|neighbou?ring|besieged))?(?: [a-z-]+ (?:of|called|named))? $"
)
_PERSON_BEFORE = re.compile(r"\b[A-Z][a-z]+\.? $")
_PERSON_AFTER = re.compile(r" [A-Z][a-z]")
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
    nationals ("Syrian") are no places, but tell which country is spoken of.
    """
    index = gazetteer()
    plain, removed = _without_apostrophes(fold(text))
    votes = Counter(near)
    names = _names(plain, index, votes)
    mentions: list[PlaceMention] = []
    for position, name in enumerate(names):
        if not _meant(plain, name, index, votes):
            continue
        kind = _KIND_AFTER.match(plain, name.end)
        follower = names[position + 1] if position + 1 < len(names) else None
        place = _choose(plain, name, follower, kind, votes)
        end = name.end
        if kind and place.kind != "country" and not _STATE_BODY.match(plain, end):
            end = kind.end()
        begin = _with_direction(plain, _with_article(plain, name.start, place))
        if begin != name.start:
            place = _narrower(plain[begin : name.end], place, index)
        start, stop = _original(begin, removed), _original(end - 1, removed) + 1
        if not mentions or start >= mentions[-1].end:
            mentions.append(PlaceMention(start, stop, place))
    return mentions


def _without_apostrophes(folded: str) -> tuple[str, list[int]]:
    """The text as names are compared in it, and where in it apostrophes were; "Sudan's" keeps its own."""
    if "'" not in folded:
        return folded, []
    removed = [match.start() - count for count, match in enumerate(_APOSTROPHE.finditer(folded))]
    return _APOSTROPHE.sub("", folded), removed


def _original(position: int, removed: Sequence[int]) -> int:
    return position + bisect_right(removed, position)


def _names(plain: str, index: Gazetteer, votes: Counter[str]) -> list[_Name]:
    """The longest names at each capital; what only one place can be, and nationals, vote for their country and area."""
    lower = plain.lower().replace("-", " ").replace("\n", " ")
    found: list[_Name] = []
    last = 0
    for token in _CAPITAL.finditer(plain):
        options = index.starts.get(token.group().lower())
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
            if choices:
                found.append(_Name(begin, end, name, choices))
            if name in index.nationals:
                votes[index.nationals[name]] += 2
            elif len(choices) == 1 and name not in index.guards:
                votes.update(place_at(choices[0]).path[:2])
            break
    return found


def _article_start(plain: str, begin: int) -> int:
    """Where the name at `begin` starts with the article before it, if there is one: "al-", "Deir " is none."""
    if begin < 3 or plain[begin - 1] not in " -":
        return begin
    word = re.compile(r"(?<![A-Za-z])[A-Za-z]{2,3}(?=.$)", re.DOTALL).search(plain, max(0, begin - 5), begin)
    return word.start() if word and word.group().lower() in _ARTICLES else begin


def _with_article(plain: str, begin: int, place: Place) -> int:
    return _article_start(plain, begin) if place.country in ARABIC else begin


def _with_direction(plain: str, begin: int) -> int:
    """Where the name starts with the directions before it: "northern and eastern " joins, "the " does not."""
    start, cursor = begin, begin
    while cursor >= 4 and plain[cursor - 1] in " -":
        gap = max(plain.rfind(" ", 0, cursor - 1), plain.rfind("\n", 0, cursor - 1)) + 1
        word = plain[gap : cursor - 1].lower().rstrip(",")
        if word in _DIRECTIONS:
            start = gap
        elif word not in ("and", "or") or start == begin:
            break
        cursor = gap
    return start


def _meant(plain: str, name: _Name, index: Gazetteer, votes: Counter[str]) -> bool:
    """Whether a name that is also a word, or a person's name, stands for the place here."""
    guard = index.guards.get(name.name)
    if guard is None:
        return True
    before = plain[max(0, name.start - _LOOK_BACK) : name.start]
    if guard == "person":
        return not (_PERSON_BEFORE.search(before) or _PERSON_AFTER.match(plain, name.end)) or bool(
            _KIND_AFTER.match(plain, name.end)
        )
    spoken_of = any(votes[place_at(choice).country] for choice in name.choices)
    return spoken_of and bool(_LOCATIVE_BEFORE.search(before) or _KIND_AFTER.match(plain, name.end))


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


def _narrower(phrase: str, place: Place, index: Gazetteer) -> Place:
    """The area that a name with its direction is known as ("northwest Syria"), else the place itself."""
    for choice in index.names.get(normalise(phrase), ()):
        if place_at(choice).country == place.country:
            return place_at(choice)
    return place

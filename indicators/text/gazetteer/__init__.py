"""The gazetteer: countries, their areas and towns, with every spelling under which texts name them.

Two tables beside this file hold the facts (README.md there says where they come from): `countries.csv`, with the words
for nationals ("Syrian"), and `places.csv`. A third, `ambiguous.csv`, lists names that are also words or people's names.
A place's key is its path: `SYR`, `SYR/idlib`, `SYR/idlib/saraqib`; what lies in a place has its key as a prefix.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple, cast

from indicators.text.fold import fold

Kind = Literal["country", "admin1", "admin2", "town", "village", "camp", "area"]
Guard = Literal["word", "person", "not a place"]

# Countries whose names take the Arabic article, which texts write, join, assimilate or leave out at will.
ARABIC = frozenset((
    "ARE", "BHR", "DJI", "DZA", "EGY", "ERI", "ESH", "IRQ", "ISR", "JOR", "KWT", "LBN", "LBY", "MAR", "MRT", "OMN", "PSE",
    "QAT", "SAU", "SDN", "SOM", "SSD", "SYR", "TCD", "TUN", "TUR", "YEM",
))  # fmt: skip
ARTICLE = re.compile(r"(?:al|el|ad|an|ar|as|ash|at|ath|az|adh|ed|en|er|es|esh|et|ez|ech|ul|il) ")
_INNER_ARTICLE = re.compile(r" (?:al|el|ad|an|ar|as|ash|at|ath|az|adh|ed|en|er|es|esh|et|ez|ech|il) (?=(sh|th|dh|.))")
_SUN_LETTERS = frozenset(("d", "dh", "n", "r", "s", "sh", "t", "th", "z"))
SHORTEST_BARE_NAME = 5  # letters that a name needs to be known without its article: "Mayadin", but "al-Hol"


class Place(NamedTuple):
    """One place. `country` is ISO 3166-1 alpha-3; `admin1` the name of the first-level area that it is or lies in.

    `pcode` is OCHA's place code where one is published; `lat`, `lon` are degrees (WGS 84) of the town, or the middle of
    an area's towns; `population` counts people where GeoNames has a figure, else 0. `path` lists the keys from the
    country down to the place itself.
    """

    key: str
    name: str
    kind: Kind
    country: str
    admin1: str | None
    pcode: str | None
    lat: float | None
    lon: float | None
    population: int
    path: tuple[str, ...]
    aliases: tuple[str, ...]


class Gazetteer(NamedTuple):
    """The places and the ways into them.

    `names` leads from a normalised name to indexes of `places`, larger places first; `bare` holds the names that count
    only after an article ("hol" of "al-Hol"), `capitals` those that must stand in capitals ("CAR"). `starts` leads from
    a first word to the names that begin with it, longest first; `nationals` from "syrian" to "SYR".
    """

    places: tuple[Place, ...]
    keys: dict[str, int]
    pcodes: dict[str, int]
    names: dict[str, tuple[int, ...]]
    bare: frozenset[str]
    capitals: frozenset[str]
    starts: dict[str, tuple[str, ...]]
    nationals: dict[str, str]
    guards: dict[str, Guard]


def normalise(name: str) -> str:
    """The spelling that names are compared in: ASCII, lower case, no apostrophes, hyphens as spaces.

    >>> normalise("Ma’arrat an-Nu‘mān")
    'maarrat an numan'
    """
    return fold(name).replace("'", "").replace("-", " ").lower().strip()


def spellings(name: str) -> set[str]:
    """A normalised name with its inner articles as texts write them.

    >>> sorted(spellings("jisr al shughur"))
    ['jisr al shughur', 'jisr ash shughur', 'jisr el shughur', 'jisr esh shughur', 'jisr shughur']
    """
    found = _INNER_ARTICLE.search(name)
    if not found:
        return {name}
    letter = found[1]
    articles = ["al ", "el ", ""]
    if letter in _SUN_LETTERS:
        articles += [f"a{letter} ", f"e{letter} "]
    return {f"{name[: found.start()]} {article}{name[found.end() :]}" for article in articles}


def _rows(table: str) -> Iterator[dict[str, str]]:
    lines = files(__package__).joinpath(table).read_text(encoding="utf-8").splitlines()
    return csv.DictReader(lines)


def _place(row: dict[str, str], names: dict[str, str]) -> Place:
    key = row["key"]
    parts = key.split("/")
    path = tuple("/".join(parts[:depth]) for depth in range(1, len(parts) + 1))
    return Place(
        key=key,
        name=row["name"],
        kind=cast(Kind, row.get("kind") or "country"),
        country=parts[0],
        admin1=names.get(path[1]) if len(path) > 1 else None,
        pcode=row["pcode"] or None,
        lat=float(row["lat"]) if row["lat"] else None,
        lon=float(row["lon"]) if row["lon"] else None,
        population=int(row["population"] or 0),
        path=path,
        aliases=tuple(row["aliases"].split("|")) if row["aliases"] else (),
    )


@cache
def gazetteer() -> Gazetteer:
    """Read the tables once; every later call returns the same object."""
    rows = [*_rows("countries.csv"), *_rows("places.csv")]
    first_level = {row["key"]: row["name"] for row in rows if row.get("kind") == "admin1"}
    places = tuple(_place(row, first_level) for row in rows)
    names: dict[str, list[int]] = {}
    bare: set[str] = set()
    free: set[str] = set()
    capitals: set[str] = set()
    for index, place in enumerate(places):
        for alias in {place.name, *place.aliases}:
            normal = normalise(alias)
            if alias.isupper() and len(alias) <= 5:
                capitals.add(normal)
            article = ARTICLE.match(normal) if place.country in ARABIC else None
            if article:
                normal = normal[article.end() :]
                (free if len(normal) >= SHORTEST_BARE_NAME else bare).add(normal)
            else:
                free.add(normal)
            for spelling in spellings(normal):
                known = names.setdefault(spelling, [])
                if index not in known:
                    known.append(index)
    nationals = {
        normalise(word): row["key"] for row in _rows("countries.csv") for word in row["nationals"].split("|") if word
    }
    guards = {normalise(row["name"]): cast(Guard, row["guard"]) for row in _rows("ambiguous.csv")}
    starts: dict[str, list[str]] = {}
    for name in {*names, *nationals, *(name for name, guard in guards.items() if guard == "not a place")}:
        starts.setdefault(re.split("[^a-z]", name, maxsplit=1)[0], []).append(name)
    return Gazetteer(
        places=places,
        keys={place.key: index for index, place in enumerate(places)},
        pcodes={place.pcode: index for index, place in enumerate(places) if place.pcode},
        names={name: tuple(sorted(known, key=lambda i: _size(places[i]))) for name, known in names.items()},
        bare=frozenset(bare - free),
        capitals=frozenset(capitals),
        starts={word: tuple(sorted(found, key=len, reverse=True)) for word, found in starts.items()},
        nationals=nationals,
        guards=guards,
    )


def _size(place: Place) -> tuple[int, int]:
    """Order of places that share a name: what holds the others first, then the more populous."""
    return len(place.path), -place.population


def all_places() -> Sequence[Place]:
    """Every place of the gazetteer, countries first."""
    return gazetteer().places


def resolve(name: str, near_country: str | None = None) -> Place | None:
    """The place of a name, an alias, a key (`SYR/idlib`), an alpha-3 code or a P-code; None where there is none.

    Of several places with one name, one in `near_country` (alpha-3) comes first, then the larger.
    """
    index = gazetteer()
    exact = index.keys.get(name, index.pcodes.get(name.upper()))
    if exact is not None:
        return index.places[exact]
    normal = normalise(name)
    article = ARTICLE.match(normal)
    known = index.names.get(normal) or (index.names.get(normal[article.end() :]) if article else None)
    if not known:
        return None
    found = [index.places[i] for i in known]
    return next((place for place in found if place.country == near_country), found[0])


def contains(outer: Sequence[str], inner: Sequence[str]) -> bool:
    """Whether the place of path `outer` is, or holds, the place of path `inner`; an empty path holds nothing."""
    return bool(outer) and tuple(inner[: len(outer)]) == tuple(outer)


def demonyms() -> dict[str, str]:
    """Words for nationals, normalised, with the alpha-3 code of their country: {"syrian": "SYR", …}."""
    return dict(gazetteer().nationals)

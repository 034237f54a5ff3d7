"""The gazetteer: countries, their areas and towns, with every spelling under which texts name them.

The tables beside this file hold the facts (README.md there says where they come from): `places.csv`; `nationals.csv`,
the words for the people of a country ("Syrian"); `ambiguous.csv`, names that are also words or people's names.
A place's key is its path: `SYR`, `SYR/idlib`, `SYR/idlib/saraqib`; what lies in a place has its key as a prefix.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from itertools import islice
from typing import Literal, NamedTuple, cast

from indicators.text.fold import fold

Kind = Literal["country", "admin1", "admin2", "town", "village", "camp", "area"]
Guard = Literal["word", "person", "not a place"]

# Countries whose names take the Arabic article, which texts write, join, assimilate or leave out at will.
ARABIC = frozenset((
    "ARE", "BHR", "DJI", "DZA", "EGY", "ERI", "ESH", "IRQ", "ISR", "JOR", "KWT", "LBN", "LBY", "MAR", "MRT", "OMN",
    "PSE", "QAT", "SAU", "SDN", "SOM", "SSD", "SYR", "TCD", "TUN", "TUR", "YEM",
))  # fmt: skip
ARTICLE = re.compile(r"(?:al|el|ad|an|ar|as|ash|at|ath|az|adh|ed|en|er|es|esh|et|ez|ech|ul|il) ")
_INNER_ARTICLE = re.compile(r" (?:al|el|ad|an|ar|as|ash|at|ath|az|adh|ed|en|er|es|esh|et|ez|ech|il) (?=(sh|th|dh|.))")
SUN_LETTERS = frozenset(("d", "dh", "n", "r", "s", "sh", "t", "th", "z"))
APOSTROPHE = re.compile(r"'(?!s\b|S\b)")  # inside a name; "Sudan's" keeps its own
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


class Row(NamedTuple):
    """A row of `places.csv` as it stands there; aliases are joined by "|"."""

    key: str
    name: str
    kind: str
    pcode: str
    lat: str
    lon: str
    population: str
    aliases: str


class Gazetteer(NamedTuple):
    """The rows of the tables, larger places first, and the ways into them; `place_at` makes a Place of a row.

    `names` leads from a normalised name to indexes of `rows`; `bare` holds the names that count only after an article
    ("hol" of "al-Hol"), `capitals` those that must stand in capitals ("CAR"). `starts` leads from a first word
    as texts write it ("Deir", "DEIR") to the names that begin with it, longest first; `nationals` from "syrian" to
    "SYR".
    """

    rows: list[Row]
    keys: dict[str, int]
    pcodes: dict[str, int]
    names: dict[str, list[int]]
    bare: frozenset[str]
    capitals: frozenset[str]
    starts: dict[str, list[str]]
    nationals: dict[str, str]
    guards: dict[str, Guard]


def normalise(name: str) -> str:
    """The spelling that names are compared in: ASCII, lower case, hyphens as spaces, of apostrophes only "Cox's".

    >>> normalise("Ma’arrat an-Nu‘mān")
    'maarrat an numan'
    """
    return APOSTROPHE.sub("", fold(name)).replace("-", " ").lower().strip()


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
    if letter in SUN_LETTERS:
        articles += [f"a{letter} ", f"e{letter} "]
    return {f"{name[: found.start()]} {article}{name[found.end() :]}" for article in articles}


def _table(name: str) -> Iterator[list[str]]:
    lines = files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines()
    return islice(csv.reader(lines), 1, None)


@cache
def gazetteer() -> Gazetteer:
    """Read the tables once, in less than a tenth of a second; every later call returns the same object."""
    # Of places that share a name a country comes first, then the more populous; a table ordered by key puts an area
    # before its towns.
    rows = sorted(map(Row._make, _table("places.csv")), key=lambda row: (len(row.key) > 3, -int(row.population or 0)))
    written = "\n".join([f"{row.name}|{row.aliases}" for row in rows])
    names: dict[str, list[int]] = {}
    bare: set[str] = set()
    free: set[str] = set()
    for index, line in enumerate(normalise(written).split("\n")):
        arabic = rows[index].key[:3] in ARABIC
        for name in line.rstrip("|").split("|"):
            article = ARTICLE.match(name) if arabic else None
            if article:
                name = name[article.end() :]
                (bare if len(name) < SHORTEST_BARE_NAME else free).add(name)
            else:
                free.add(name)
            written_forms = spellings(name) if arabic and " " in name else {name}
            for spelling in written_forms if "'" not in name else {*written_forms, name.replace("'", "")}:
                if spelling not in names:
                    names[spelling] = [index]
                elif names[spelling][-1] != index:
                    names[spelling].append(index)
    nationals = {normalise(word): country for country, words in _table("nationals.csv") for word in words.split("|")}
    guards = {normalise(name): cast(Guard, guard) for name, guard, _ in _table("ambiguous.csv")}
    return Gazetteer(
        rows=rows,
        keys={row.key: index for index, row in enumerate(rows)},
        pcodes={row.pcode: index for index, row in enumerate(rows) if row.pcode},
        names=names,
        bare=frozenset(bare - free),
        capitals=frozenset(name.lower() for name in re.findall(r"(?<![^|\n])[A-Z.]{2,5}(?![^|\n])", written)),
        starts=_starts([*names, *nationals, *guards]),
        nationals=nationals,
        guards=guards,
    )


def _starts(names: Iterable[str]) -> dict[str, list[str]]:
    starts: dict[str, list[str]] = {}
    for name in sorted(set(names), key=len, reverse=True):
        word = name.partition(" ")[0]
        starts.setdefault(word if word.isalpha() else re.split("[^a-z]", word, maxsplit=1)[0], []).append(name)
    return {written: found for word, found in starts.items() for written in (word.capitalize(), word.upper())}


@cache
def place_at(index: int) -> Place:
    """The place of a row of `gazetteer()`."""
    known = gazetteer()
    row = known.rows[index]
    parts = row.key.split("/")
    path = tuple("/".join(parts[:depth]) for depth in range(1, len(parts) + 1))
    area = known.rows[known.keys[path[1]]] if len(path) > 1 else row
    return Place(
        key=row.key,
        name=row.name,
        kind=cast(Kind, row.kind),
        country=parts[0],
        admin1=area.name if area.kind == "admin1" else None,
        pcode=row.pcode or None,
        lat=float(row.lat) if row.lat else None,
        lon=float(row.lon) if row.lon else None,
        population=int(row.population or 0),
        path=path,
        aliases=tuple(row.aliases.split("|")) if row.aliases else (),
    )


def all_places() -> Sequence[Place]:
    """Every place of the gazetteer, by key."""
    return sorted(place_at(index) for index in range(len(gazetteer().rows)))


def resolve(name: str, near_country: str | None = None) -> Place | None:
    """The place of a name, an alias, a key (`SYR/idlib`), an alpha-3 code or a P-code; None where there is none.

    Of several places with one name, one in `near_country` (alpha-3) comes first, then the larger.
    """
    known = gazetteer()
    exact = known.keys.get(name, known.pcodes.get(name.upper()))
    if exact is not None:
        return place_at(exact)
    normal = normalise(name)
    article = ARTICLE.match(normal)
    indexes = known.names.get(normal) or (known.names.get(normal[article.end() :]) if article else None)
    if not indexes:
        return None
    found = [place_at(index) for index in indexes]
    return next((one for one in found if one.country == near_country), found[0])


def contains(outer: Sequence[str], inner: Sequence[str]) -> bool:
    """Whether the place of path `outer` is, or holds, the place of path `inner`; an empty path holds nothing."""
    return bool(outer) and tuple(inner[: len(outer)]) == tuple(outer)


def demonyms() -> dict[str, str]:
    """Words for nationals, normalised, with the alpha-3 code of their country: {"syrian": "SYR", …}."""
    return dict(gazetteer().nationals)

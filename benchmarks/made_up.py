"""Made-up corpora of any size as JSON Lines: documents of one line, of a note's or of a wire story's length.

Places, indicators, days, figures and publishers vary, so that the series have the spread of real ones: many of a few
points, some of many hundreds. The same number and kind always give the same bytes.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

PLACES = (
    "Idlib", "Aleppo", "Saraqeb", "Hama", "Nyala", "El Fasher", "Beledweyne", "Las Anod", "Jowhar", "Goma", "Beni",
    "Bunia", "Maiduguri", "Kandahar", "Herat", "Kunduz", "Dadu", "Sukkur", "Barisal", "Port-au-Prince", "Kharkiv",
    "Kherson", "Mariupol", "Taiz", "Hodeidah", "Marib", "Tripoli", "Sirte", "Mopti", "Gao", "Djibo", "Kaya", "Bangui",
)  # fmt: skip
PUBLISHERS = tuple(f"{name} {kind}" for name in ("Delta", "Northern", "River", "Coast") for kind in ("News", "Post"))
_FIRST, _DAYS = date(2015, 1, 1), 3600
_CLAIMS = (
    "At least {n} civilians were killed in {place} on {day}.",
    "{n} people were injured in {place} on {day} when shells fell on the market.",
    "Fighting since {since} has displaced more than {m} people in {place}.",
    "Floods have displaced {m} people in {place} since {since}.",
    "{n} people were killed in an attack in {place} on {day}, officials said.",
    "Some {m} people returned to {place} in the week to {day}.",
    "{n} children were killed in {place} on {day}, doctors said.",
    "By {day}, {n} schools had been damaged in {place}, the ministry said.",
    "As of {day}, {m} people in {place} were in need of assistance.",
    "The hospital in {place} was put out of service on {day}.",
    "{n} homes were destroyed in {place} on {day} by heavy rain.",
    "{n} people were arrested in {place} on {day}, activists said.",
    "{n} people are missing after a boat sank off {place} on {day}.",
)
_WHO = "aid workers, residents, the mayor, a spokesman, the ministry, volunteers, traders, two doctors".split(", ")
_DID = "said that, warned that, told reporters that, repeated that, denied that, did not know whether".split(", ")
_WHAT = (
    "the road to the north, the market by the river, the bridge, the water station, the old camp, the school yard,"
    " the line of trucks, the power plant, the clinic, the harvest"
).split(", ")
_STATE = (
    "would stay closed until the rain stops, had been repaired in spring, needed fuel and spare parts, was empty again"
    " by the evening, could be reached only on foot, had not been inspected, would be handed over to the council"
).split(", ")


def line(draw: random.Random) -> str:
    """One sentence with one figure."""
    return _claim(draw)


def note(draw: random.Random) -> str:
    """About sixty words with one figure, at times two."""
    told = [_claim(draw) for _ in range(draw.choice((1, 1, 1, 1, 2)))]
    return " ".join([*told, *(_filler(draw) for _ in range(3))])


def wire(draw: random.Random) -> str:
    """About 2,500 characters with four to eight figures."""
    sentences = [_claim(draw) for _ in range(draw.randrange(4, 9))] + [_filler(draw) for _ in range(17)]
    draw.shuffle(sentences)
    return "\n\n".join(" ".join(sentences[start : start + 3]) for start in range(0, len(sentences), 3))


KINDS: dict[str, Callable[[random.Random], str]] = {"line": line, "note": note, "wire": wire}


def records(kind: str, count: int, seed: int = 11) -> Iterator[dict[str, str]]:
    """The documents of a corpus, as objects of a JSON Lines file."""
    draw = random.Random(seed)
    for number in range(count):
        yield {
            "id": f"{kind}-{number:07}",
            "published": str(_FIRST + timedelta(days=draw.randrange(_DAYS))),
            "publisher": draw.choice(PUBLISHERS),
            "title": f"Report {number}",
            "text": KINDS[kind](draw),
        }


def write(path: Path, kind: str, count: int) -> None:
    """Write a corpus."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(record) + "\n" for record in records(kind, count))


def append(path: Path, kind: str, number: int) -> None:
    """Add one more document, which no corpus of `write` holds."""
    [record] = records(kind, 1, seed=1_000_000 + number)
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps({**record, "id": f"{kind}-new-{number}"}) + "\n")


def _claim(draw: random.Random) -> str:
    day = _FIRST + timedelta(days=draw.randrange(_DAYS))
    since = day.replace(day=1)
    return draw.choice(_CLAIMS).format(
        n=draw.randrange(2, 90), m=f"{draw.randrange(1, 400) * 50:,}", place=draw.choice(PLACES),
        day=_words(day), since=_words(since),
    )  # fmt: skip


def _filler(draw: random.Random) -> str:
    who, did, what, state = (draw.choice(words) for words in (_WHO, _DID, _WHAT, _STATE))
    named = f"{who} in {draw.choice(PLACES)}"
    return f"{named[0].upper()}{named[1:]} {did} {what} {state}, and that {draw.choice(_WHAT)} {draw.choice(_STATE)}."


def _words(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"

"""Claims for the tests of series: running totals, incidents and closed facilities of one flood, as papers tell them."""

from __future__ import annotations

from datetime import date
from typing import Any

from indicators.model import Document, Episode, Observation, Point, observation_id
from indicators.series import series

RIVER = Episode(
    slug="river-floods-2022",
    title="River floods, from June 2022",
    starts=(date(2022, 6, 10), date(2022, 6, 20)),
    country="PAK",
    event_words=("river floods",),
)
SHAPES = {
    "exact": lambda v: (v, v),
    "at_least": lambda v: (v, None),
    "at_most": lambda v: (None, v),
    "approximately": lambda v: (None, None),
    "range": lambda v: (v - v // 4, v + v // 4),
    "vague": lambda v: (v, None),
}

TOWN, DISTRICT, OTHER = ("PAK", "PAK-SD", "dadu"), ("PAK", "PAK-SD"), ("PAK", "PAK-SD", "sehwan")


def day(text: str) -> date:
    return date.fromisoformat(f"2022-{text}")


def paper(name: str, published: str | None = "07-01", **known: Any) -> Document:
    return Document(
        id=name, text="", publisher=known.pop("publisher", name), published=published and day(published), **known
    )


def claim(document: str, value: float, end: str = "07-01", start: str | None = "06-14", **fields: Any) -> Observation:
    """A running total of displaced people in Pakistan since 14 June 2022, unless the fields say otherwise."""
    qualifier = fields.pop("qualifier", "exact")
    low, high = SHAPES[qualifier](value)
    at = fields.pop("at", 0)
    indicator = fields.pop("indicator", "people-displaced")
    stated: dict[str, Any] = {
        "id": observation_id(document, indicator, at, at + 5, value),
        "scope": "cumulative",
        "low": low,
        "high": high,
        "unit": "people",
        "period_start": start and day(start),
        "period_end": day(end),
        "date_basis": "clause",
        "country": "PAK",
        "rule": "test",
        "start": at,
        "end": at + 5,
        "sentence": (at, at + 5),
        "quote": "quote",
    }
    return Observation(document=document, indicator=indicator, value=value, qualifier=qualifier, **{**stated, **fields})


def incident(document: str, value: float, end: str, start: str | None = None, **fields: Any) -> Observation:
    fields = {"indicator": "people-killed", "scope": "period", **fields}
    return claim(document, value, end, start, **fields)


def closed(document: str, end: str, value: float = 1, **fields: Any) -> Observation:
    fields = {"indicator": "hospitals-out-of-service", "unit": "facilities", **fields}
    return incident(document, value, end, **fields)


def points(*observations: Observation, documents: tuple[Document, ...] = (), **options: Any) -> list[Point]:
    known = {document.id: document for document in documents} or {o.document: paper(o.document) for o in observations}
    return series(observations, documents=known, episodes=(RIVER,), **options)


def only(found: list[Point]) -> Point:
    assert len(found) == 1, found
    return found[0]

"""Rows of a build's tables to frozen objects. Values are as they were when written, so they are not validated again."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from indicators.model import Document, Episode, IndicatorInfo, Miss, Observation, Point
from indicators.store.frames import INFO


class IndicatorEntry(NamedTuple):
    """An indicator with what the build holds of it; `first` and `last` are days of its observations."""

    info: IndicatorInfo
    series: int
    observations: int
    first: date | None
    last: date | None


class DocumentEntry(NamedTuple):
    """A document without its text, with the length of the text and what was found in it."""

    document: Document
    characters: int
    observations: int
    misses: int


class Place(NamedTuple):
    """A gazetteer entry; `path` are the keys from its country down, itself included."""

    key: str
    name: str
    country: str | None
    admin1: str | None
    pcode: str | None
    lat: float | None
    lon: float | None
    kind: str | None
    path: tuple[str, ...]


def observation(row: dict[str, Any]) -> Observation:
    """The observation of a table row."""
    row["sentence"] = (row.pop("sentence_start"), row.pop("sentence_end"))
    row["place_path"] = tuple(row["place_path"])
    return Observation.model_construct(**row)


def point(row: dict[str, Any]) -> Point:
    """The point of a table row."""
    del row["part"]
    for name in ("documents", "publishers", "sources", "observations"):
        row[name] = tuple(row[name])
    return Point.model_construct(**row)


def indicator(row: dict[str, Any]) -> IndicatorEntry:
    """The indicator of a row of indicators_rows."""
    info = IndicatorInfo.model_construct(**{name: row[name] for name in INFO})
    return IndicatorEntry(info, row["series"], row["observations"], row["first"], row["last"])


def document(row: dict[str, Any]) -> Document:
    """The document of a table row, text left out."""
    row["published_candidates"] = tuple(date.fromisoformat(day) for day in row["published_candidates"])
    return Document.model_construct(text="", **row)


def document_entry(row: dict[str, Any]) -> DocumentEntry:
    """The document of a row of documents_rows with its counts."""
    counts = (row.pop("characters"), row.pop("observations"), row.pop("misses"))
    return DocumentEntry(document(row), *counts)


def miss(row: dict[str, Any]) -> Miss:
    """The miss of a table row."""
    row["sentence"] = (row.pop("sentence_start"), row.pop("sentence_end"))
    return Miss.model_construct(**row)


def episode(row: dict[str, Any]) -> Episode:
    """The episode of a table row."""
    row["starts"] = (row.pop("first"), row.pop("last"))
    return Episode(**{**row, "places": tuple(row["places"]), "event_words": tuple(row["event_words"])})


def place(row: dict[str, Any]) -> Place:
    """The place of a table row."""
    return Place(**{**row, "path": tuple(row["path"])})

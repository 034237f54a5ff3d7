"""The words of the project as frozen types: Document, Indicator, Observation, Miss, Episode, Point.

Field names and meanings follow the contract in docs/ and are what the command line prints, the store holds and
the service serves. Days are `datetime.date`, both ends inclusive; offsets count characters of `Document.text`.
"""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict

Scope = Literal["period", "cumulative", "stock"]
Qualifier = Literal["exact", "at_least", "at_most", "approximately", "range", "vague"]
Unit = Literal["people", "families", "facilities", "buildings", "localities"]
DateBasis = Literal["clause", "sentence", "block", "document", "published"]
PublishedBasis = Literal["given", "inferred", "unknown"]
PointStatus = Literal["single", "agreed", "contested", "derived", "corrected"]
ObservationStatus = Literal["read", "corrected", "added", "accepted", "rejected"]
Cause = Literal["new document", "edited document", "removed document", "changed rule", "correction"]


class Frozen(BaseModel):
    """Base of every type here: immutable, and an unknown field is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Document(Frozen):
    """A text with what is known of it.

    `published` is the day that relative dates count from; `published_basis` says how it is known and
    `published_evidence` quotes the words that give it; where several days remain possible they are listed in
    `published_candidates`. `rank` prefers one publisher's claim to another's (higher wins). `show` says whether the
    whole text may be shown to people, or only the quoted sentences.
    """

    id: str
    text: str
    publisher: str | None = None
    title: str | None = None
    url: str | None = None
    published: date | None = None
    published_basis: PublishedBasis = "unknown"
    published_evidence: str | None = None
    published_candidates: tuple[date, ...] = ()
    language: str = "en"
    rank: int = 0
    show: Literal["full", "quotes"] = "quotes"
    licence: str | None = None
    copy_of: str | None = None
    supersedes: str | None = None
    source: str | None = None


def observation_id(document: str, indicator: str, start: int, end: int, value: float) -> str:
    """First 16 hex digits of SHA-256 of document id, indicator, start, end and value: a lasting permalink."""
    key = "\n".join((document, indicator, str(start), str(end), f"{value:.12g}"))
    return hashlib.sha256(key.encode()).hexdigest()[:16]


class Observation(Frozen):
    """One figure that one document reports about one indicator; `quote == text[start:end]`, always.

    `low` and `high` are inclusive bounds that the words imply, null where they imply none. `date_basis` says where
    the dates came from. `event` names the war, offensive or disaster that a running total without a baseline belongs
    to ("war in Syria"). `facility` is the name of the single facility that the figure is about, `facility_kind` what
    it is ("first aid centre"). `place_path` lists the gazetteer keys of the place from its country down, so that
    "contains" is "is a prefix of"; empty where the gazetteer does not know the place.
    """

    id: str
    document: str
    indicator: str
    scope: Scope
    value: float
    low: float | None
    high: float | None
    qualifier: Qualifier
    unit: Unit
    period_start: date | None
    period_end: date | None
    date_basis: DateBasis
    place: str | None = None
    country: str | None = None
    admin1: str | None = None
    pcode: str | None = None
    lat: float | None = None
    lon: float | None = None
    place_path: tuple[str, ...] = ()
    facility: str | None = None
    facility_kind: str | None = None
    attribution: str | None = None
    event: str | None = None
    rule: str
    status: ObservationStatus = "read"
    start: int
    end: int
    sentence: tuple[int, int]
    quote: str


class Miss(Frozen):
    """A sentence with an indicator's cue and a number that no rule read and no ignore explains."""

    document: str
    indicator: str
    number: str
    start: int
    end: int
    sentence: tuple[int, int]
    reason: str


class Episode(Frozen):
    """A named baseline to which running totals belong; `starts` are the first and last day that a baseline may name.

    `event_words` are phrases by which a text names it without dating it ("war in Syria").
    """

    slug: str
    title: str
    starts: tuple[date, date]
    country: str
    places: tuple[str, ...] = ()
    event_words: tuple[str, ...] = ()


class Point(Frozen):
    """One dated value of a series, with its bounds and the observations behind it (the preferred one first)."""

    indicator: str
    series: str
    scope: Scope
    episode: str | None
    place: str | None
    since: date | None
    date: date
    value: float
    low: float | None
    high: float | None
    qualifier: Qualifier
    unit: Unit
    status: PointStatus
    basis: DateBasis
    documents: tuple[str, ...]
    publishers: tuple[str, ...]
    sources: tuple[str, ...]
    observations: tuple[str, ...]


class IndicatorInfo(Frozen):
    """What is counted, for people: the part of a catalogue file that a build stores and the service shows."""

    slug: str
    title: str
    definition: str
    not_counted: str
    unit: Unit
    group: str
    hxl: str


class Correction(Frozen):
    """A curator's decision from seeds/corrections.toml; `reason` and `author` say why and who.

    `quote` cites the text decided on, verbatim, in `document`; `indicator` narrows it where one quote gives several
    figures. `fields` are the values that `replace` and `add` set. `same` lists the quotes, each with its document,
    that tell of one facility or one incident.
    """

    action: Literal["reject", "accept", "replace", "add", "same"]
    reason: str
    author: str
    document: str | None = None
    quote: str | None = None
    indicator: str | None = None
    fields: dict[str, str | int | float | bool | date | None] = {}
    same: tuple[tuple[str, str], ...] = ()


class Change(Frozen):
    """One figure that differs between two builds and why: a point where `series` is named, else an observation.

    `before` and `after` are values, null where the figure is new or gone; `document` and `rule` are those behind the
    cause.
    """

    build: str
    previous: str
    indicator: str
    series: str | None
    date: date | None
    before: float | None
    after: float | None
    cause: Cause
    document: str | None
    rule: str | None
    observation: str | None = None

"""What `indicators extract` prints: one JSON object a document, in the fields and order of the contract."""

from __future__ import annotations

from typing import Any

from ..model import Document, Miss, Observation
from ..text.dates import find_dates
from ..text.numbers import find_numbers
from ..text.places import find_places
from ..text.sources import find_sources
from .document import Reading

_FIELDS = (
    "id", "document", "indicator", "scope", "value", "low", "high", "qualifier", "unit", "period_start", "period_end",
    "place", "attribution", "facility", "quote", "start", "end", "sentence", "rule", "date_basis",
)  # fmt: skip


def whole(number: float | None) -> float | int | None:
    """Whole values are JSON integers."""
    return int(number) if number is not None and float(number).is_integer() else number


def observation_row(observation: Observation) -> dict[str, Any]:
    """An observation as the contract's JSON object."""
    row = observation.model_dump(mode="json", include=set(_FIELDS))
    for name in ("value", "low", "high"):
        row[name] = whole(row[name])
    return {name: row[name] for name in _FIELDS}


def miss_row(miss: Miss) -> dict[str, Any]:
    """A miss as the contract's JSON object."""
    return {name: value for name, value in miss.model_dump(mode="json").items() if name != "document"}


def document_row(reading: Reading, *, mentions: bool = False) -> dict[str, Any]:
    """A document that was read, as the contract's JSON object."""
    document = reading.document
    row: dict[str, Any] = {
        "id": document.id,
        "published": document.published.isoformat() if document.published else None,
        "published_basis": document.published_basis,
        "observations": [observation_row(o) for o in reading.observations],
        "misses": [miss_row(m) for m in reading.misses],
    }
    if mentions:
        row["mentions"] = mention_rows(document)
    return row


def error_row(id: str, reason: str) -> dict[str, Any]:
    """A document that could not be read, as the contract's JSON object."""
    return {"id": id, "error": reason, "observations": [], "misses": []}


def mention_rows(document: Document) -> list[dict[str, Any]]:
    """Every number, date, place and source of the text, located and normalised, in order of the text."""
    text = document.text
    dates = find_dates(text, document.published)
    rows: list[dict[str, Any]] = []

    def add(kind: str, start: int, end: int, **fields: object) -> None:
        rows.append({"kind": kind, "start": start, "end": end, "text": text[start:end], **fields})

    for number in find_numbers(text, skip=[(d.start, d.end) for d in dates]):
        if number.kind == "count":
            add("number", number.start, number.end, value=whole(number.value), low=whole(number.low), high=whole(number.high), qualifier=number.qualifier)  # fmt: skip
    for date in dates:
        first, last = (day.isoformat() if day else None for day in (date.first, date.last))
        add("date", date.start, date.end, first=first, last=last)
    for mention in find_places(text):
        place = mention.place
        add("place", mention.start, mention.end, name=place.name, country=place.country, admin1=place.admin1, pcode=place.pcode, lat=place.lat, lon=place.lon)  # fmt: skip
    last_source = -1
    for source in find_sources(text):
        if source.start >= last_source:
            add("source", source.start, source.end, name=source.name)
            last_source = source.end
    return sorted(rows, key=lambda row: (row["start"], row["end"], row["kind"]))


def table(reading: Reading) -> str:
    """The figures of a document for a terminal."""
    document = reading.document
    day = f"published {document.published}" if document.published else "day of publication unknown"
    lines = [f"{document.id} ({day}, {document.published_basis})"]
    for o in reading.observations:
        days = " to ".join(str(d) if d else "…" for d in (o.period_start, o.period_end))
        figure = f"{whole(o.value):,}" if o.value is not None else ""
        lines.append(
            f"  {o.indicator:26} {o.scope:10} {o.qualifier:13} {figure:>13} {o.unit:10} {days:24} {o.place or ''}"
        )
        lines.append(f"    “{' '.join(o.quote.split())}”" + (f" — {o.attribution}" if o.attribution else ""))
    return "\n".join(lines if reading.observations else [*lines, "  no figures"])

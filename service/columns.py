"""The columns of every resource: name, kind, meaning and HXL tag, in the order in which every format writes them."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

Kind = Literal["text", "integer", "number", "date", "datetime", "list", "offsets"]


class Column(NamedTuple):
    """One column: cells of kind list hold texts, of kind offsets two numbers; both are joined by `|` in one text."""

    name: str
    kind: Kind
    meaning: str
    hxl: str = ""


_INDICATOR = Column("indicator", "text", "Slug of the indicator.", "#indicator+code")
_SERIES = Column(
    "series", "text", "Slug of the series: indicator, scope, unit and episode or place.", "#indicator+name"
)
_SCOPE = Column("scope", "text", "period, cumulative (a running total) or stock (a level).", "#indicator+type")
_DATE = Column("date", "date", "Last day that the value covers.", "#date+end")
_UNIT = Column("unit", "text", "people, families, facilities, buildings or localities.", "#indicator+unit")
_QUALIFIER = Column("qualifier", "text", "How the words qualify the number, at_least for 'more than'.", "#value+type")
_DOCUMENT = Column("document", "text", "Id of the document.", "#meta+id+document")
_PUBLISHER = Column("publisher", "text", "Who published the document.", "#meta+source")
_DATE_BASIS = "Where the dates come from: clause, sentence, block, document or published."
_START = Column("start", "integer", "First character of the quote in the text of the document.")
_END = Column("end", "integer", "Character after the last one of the quote.")
_BOUNDS = (
    Column("value", "number", "The best single figure.", "#value+amount"),
    Column("low", "number", "Inclusive lower bound; empty where nothing implies one.", "#value+low"),
    Column("high", "number", "Inclusive upper bound; empty where nothing implies one.", "#value+high"),
)

SERIES = (
    _INDICATOR,
    _SERIES,
    _SCOPE,
    Column("episode", "text", "Slug of the named baseline of a running total.", "#crisis+code"),
    Column("place", "text", "Place of the figure, as written.", "#loc+name"),
    Column("since", "date", "Baseline of a running total, or first day of a period.", "#date+start"),
    _DATE,
    *_BOUNDS,
    _QUALIFIER,
    _UNIT,
    Column("status", "text", "single, agreed, contested, derived or corrected.", "#status"),
    Column("basis", "text", _DATE_BASIS, "#date+type"),
    Column("documents", "list", "Ids of the documents, the preferred one first.", "#meta+id+documents"),
    Column("publishers", "list", "Publishers of the documents.", "#meta+source"),
    Column("sources", "list", "Whom the documents name as the source.", "#meta+source+named"),
    Column("observations", "list", "Ids of the observations, the preferred one first.", "#meta+id+observations"),
)

OBSERVATIONS = (
    Column("id", "text", "Permanent id of the observation.", "#meta+id"),
    _DOCUMENT,
    _PUBLISHER,
    Column("published", "date", "Day of publication of the document.", "#date+reported"),
    _INDICATOR,
    _SCOPE,
    *_BOUNDS,
    _QUALIFIER,
    _UNIT,
    Column("period_start", "date", "First day that the figure covers.", "#date+start"),
    Column("period_end", "date", "Last day that the figure covers.", "#date+end"),
    Column("date_basis", "text", _DATE_BASIS, "#date+type"),
    Column("place", "text", "Place of the figure, as written.", "#loc+name"),
    Column("country", "text", "ISO 3166 alpha-3 code.", "#country+code"),
    Column("admin1", "text", "Name of the first-level area.", "#adm1+name"),
    Column("pcode", "text", "P-code of the place.", "#loc+code"),
    Column("lat", "number", "Latitude, WGS 84 degrees.", "#geo+lat"),
    Column("lon", "number", "Longitude, WGS 84 degrees.", "#geo+lon"),
    Column("facility", "text", "Name of the single facility that the figure is about.", "#loc+facility+name"),
    Column("attribution", "text", "Who reports the figure, as written.", "#meta+source+named"),
    Column("rule", "text", "Name of the rule that read the figure.", "#meta+rule"),
    Column("status", "text", "read, or what a curator decided.", "#status"),
    _START,
    _END,
    Column("quote", "text", "The words that state the figure.", "#description"),
)

LATEST = (
    _INDICATOR,
    _SERIES,
    _DATE,
    *_BOUNDS,
    _QUALIFIER,
    _UNIT,
    Column("status", "text", "single, agreed, contested, derived or corrected.", "#status"),
    Column("documents", "list", "Ids of the documents, the preferred one first.", "#meta+id+documents"),
)

DOCUMENTS = (
    Column("id", "text", "Id of the document.", "#meta+id"),
    _PUBLISHER,
    Column("title", "text", "Title.", "#meta+title"),
    Column("url", "text", "Where it was published.", "#meta+url"),
    Column("published", "date", "Day of publication.", "#date+reported"),
    Column("published_basis", "text", "How that day is known: given, inferred or unknown."),
    Column("language", "text", "Language code.", "#meta+lang"),
    Column("characters", "integer", "Length of the text."),
    Column("observations", "integer", "Figures read."),
    Column("misses", "integer", "Sentences that name an indicator and a number that no rule read."),
    Column("copy_of", "text", "Id of the document that this one copies."),
    Column("supersedes", "text", "Id of the earlier version of the same page."),
)

INDICATORS = (
    Column("slug", "text", "Name in addresses.", "#indicator+code"),
    Column("title", "text", "Title.", "#indicator+name"),
    Column("definition", "text", "What is counted.", "#indicator+description"),
    Column("unit", "text", "What one is.", "#indicator+unit"),
    Column("hxl", "text", "HXL tag of its values."),
    Column("series", "integer", "Number of series."),
    Column("observations", "integer", "Number of observations."),
    Column("first", "date", "Day of the first point.", "#date+start"),
    Column("last", "date", "Day of the last point.", "#date+end"),
)

CHANGES = (
    Column("build", "text", "Build that brought the change."),
    Column("previous", "text", "Build before it."),
    _INDICATOR,
    _SERIES,
    _DATE,
    Column("before", "number", "Value before; empty where the point is new."),
    Column("after", "number", "Value after; empty where the point is gone."),
    Column("cause", "text", "new document, edited document, removed document, changed rule or correction."),
    _DOCUMENT,
    Column("rule", "text", "Name of the rule."),
)

MISSES = (
    _DOCUMENT,
    _INDICATOR,
    Column("number", "text", "The number as written."),
    _START,
    _END,
    Column("sentence", "offsets", "First character of the sentence, and the one after its last."),
    Column("reason", "text", "Why no figure was read."),
)

BUILDS = (
    Column("id", "text", "Id of the build."),
    Column("built_at", "datetime", "When it was made, UTC."),
    Column("duration_s", "number", "Seconds that it took."),
    Column("documents", "integer", "Documents read."),
    Column("observations", "integer", "Figures read."),
    Column("misses", "integer", "Sentences left unread."),
    Column("reader", "text", "Version of the reader."),
    Column("outcome", "text", "How the build ended."),
)


def row_schema(columns: tuple[Column, ...]) -> dict[str, Any]:
    """JSON schema of one row of a JSON answer; every name is always there, null where nothing is known."""
    types: dict[Kind, dict[str, Any]] = {
        "text": {"type": ["string", "null"]},
        "integer": {"type": ["integer", "null"]},
        "number": {"type": ["number", "null"]},
        "date": {"type": ["string", "null"], "format": "date"},
        "datetime": {"type": ["string", "null"], "format": "date-time"},
        "list": {"type": "array", "items": {"type": "string"}},
        "offsets": {"type": "array", "items": {"type": "integer"}},
    }
    return {
        "type": "object",
        "properties": {c.name: types[c.kind] | {"description": c.meaning} for c in columns},
        "required": [c.name for c in columns],
        "additionalProperties": False,
    }

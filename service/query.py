"""The parameters of the service as one type; a resource names those that it takes and refuses every other.

A query is parsed once, strictly: names are unique, days are `YYYY-MM-DD`, numbers are plain digits. The same type gives
`/openapi.json` its parameters, so that what is documented is what is accepted.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date
from typing import Annotated, Any, Literal
from urllib.parse import parse_qsl, urlencode

from pydantic import BeforeValidator, Field, ValidationError

from indicators.model import Frozen, Scope, Unit
from service.problems import Problem

MAX_QUERY = 4096  # characters; the longest sensible query has about 600
JSON_ROWS = 1_000
MAX_JSON_ROWS = 10_000
MOST = 1_000_000_000


def _day(value: object) -> object:
    # pydantic alone would take "0" for 1970-01-01
    if isinstance(value, str) and not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise ValueError("no day")
    return value


def _digits(value: object) -> object:
    # int() alone would take "1_000", " 7" and digits of other scripts
    if isinstance(value, str) and not re.fullmatch(r"[0-9]{1,12}", value):
        raise ValueError("no whole number")
    return value


Day = Annotated[date, BeforeValidator(_day)]
Offset = Annotated[int, Field(ge=0, le=MOST), BeforeValidator(_digits)]
FileRows = Annotated[int, Field(ge=1, le=MOST), BeforeValidator(_digits)]
JsonRows = Annotated[int, Field(ge=1, le=MAX_JSON_ROWS), BeforeValidator(_digits)]
Width = Annotated[int, Field(ge=200, le=4000), BeforeValidator(_digits)]
Height = Annotated[int, Field(ge=150, le=3000), BeforeValidator(_digits)]
Scale = Annotated[int, Field(ge=1, le=3), BeforeValidator(_digits)]
Flag = Literal["0", "1"]
Name = Annotated[str, Field(min_length=1, max_length=200)]


class Params(Frozen):
    """Every parameter of the service, with what it means where it is left out."""

    build: str | None = Field(
        None,
        description="Id of a build, for a permalink: the same bytes for as long as that build is kept.",
        pattern=r"^[0-9A-Za-z][0-9A-Za-z._-]{0,99}$",
    )
    start: Day | None = Field(None, description="Keep rows that reach this day or a later one.")
    end: Day | None = Field(None, description="Keep rows that begin on this day or an earlier one.")
    asof: Day | None = Field(None, description="As it was known on this day, from documents published until then.")
    episode: Name | None = Field(None, description="Slug of the episode that a running total belongs to.")
    scope: Scope | None = Field(None, description="Figures of a bounded period, running totals, or levels.")
    unit: Unit | None = Field(None, description="What is counted.")
    place: Name | None = Field(None, description="Name or P-code of a place; what lies in it is included.")
    country: str | None = Field(None, description="ISO 3166 alpha-3 code.", pattern=r"^[A-Za-z]{3}$")
    publisher: Name | None = Field(None, description="Publisher of the document.")
    document: Name | None = Field(None, description="Id of the document.")
    q: Name | None = Field(None, description="Words that the quote holds, in any case.")
    indicator: Name | None = Field(None, description="Slug of the indicator.")
    view: Literal["series", "observations"] = Field("series", description="Points, or the observations behind them.")
    limit: FileRows | None = Field(None, description="Rows at most; a file is whole if this is left out.")
    offset: Offset = Field(0, description="Rows to pass over.")
    hxl: Flag = Field("0", description="1 adds a row of HXL tags below the header.")
    bom: Flag = Field("0", description="1 begins the file with a byte order mark, for Excel.")
    width: Width = Field(1200, description="Width in pixels, before `scale`.")
    height: Height = Field(675, description="Height in pixels, before `scale`.")
    scale: Scale = Field(1, description="Pixels of the image for each pixel asked for.")
    theme: Literal["light", "dark"] = Field("light", description="Colours of the chart.")


class JsonParams(Params):
    """The same for JSON, which comes in pages."""

    limit: JsonRows | None = Field(JSON_ROWS, description="Rows on a page.")


SELECTION = (
    "start", "end", "asof", "episode", "scope", "unit", "place", "country", "publisher", "document", "q",
)  # fmt: skip
PAGE = ("limit", "offset")
CSV = ("hxl", "bom")
PICTURE = ("width", "height", "scale", "theme")


def parse(model: type[Params], names: Collection[str], query: str) -> Params:
    """The query string, which may hold only `names`; raises `Problem` 400, naming what is valid."""
    valid = list(names)
    if len(query) > MAX_QUERY:
        raise Problem(400, f"The query has {len(query)} characters; the most is {MAX_QUERY}.", valid)
    given: dict[str, str] = {}
    for name, value in _pairs(query):
        if name not in names:
            here = f"valid are {', '.join(valid)}." if valid else "this resource has none."
            raise Problem(400, f"There is no parameter {name[:100]!r} here; {here}", valid)
        if name in given:
            raise Problem(400, f"The parameter {name!r} is given twice; give it once.", [f"{name} once"])
        given[name] = value
    try:
        return model.model_validate(given)
    except ValidationError as error:
        raise _bad_value(model, error) from None


def canonical(params: Params, **changes: object) -> str:
    """The query with its defaults left out and its names in order: one spelling for one meaning."""
    values = params.model_dump(exclude_defaults=True) | changes
    return urlencode(sorted((name, str(value)) for name, value in values.items() if value is not None))


def parameter_schema(model: type[Params], name: str) -> dict[str, Any]:
    """The JSON schema of one parameter, without the null that stands for leaving it out."""
    schema: dict[str, Any] = dict(model.model_json_schema()["properties"][name])
    for choice in schema.pop("anyOf", ()):
        if choice.get("type") != "null":
            schema = choice | schema
    schema.pop("title", None)
    if schema.get("default", "") is None:
        del schema["default"]
    return schema


def valid_values(model: type[Params], name: str) -> list[str]:
    """What the parameter `name` accepts: its values, or one phrase."""
    schema = parameter_schema(model, name)
    if "enum" in schema:
        return [str(value) for value in schema["enum"]]
    if schema.get("format") == "date":
        return ["YYYY-MM-DD"]
    if schema["type"] == "integer":
        return [f"{schema['minimum']} to {schema['maximum']}"]
    if "maxLength" in schema:
        return [f"1 to {schema['maxLength']} characters"]
    return [f"text that matches {schema['pattern']}"]


def _pairs(query: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(query, keep_blank_values=True, errors="strict")
    except ValueError:
        raise Problem(400, "The query is no percent-encoded UTF-8.", ["name=value&name=value"]) from None


def _bad_value(model: type[Params], error: ValidationError) -> Problem:
    first = error.errors(include_url=False)[0]
    name = str(first["loc"][0])
    valid = valid_values(model, name)
    return Problem(400, f"{name}={str(first['input'])[:100]!r} is not valid; valid is {' or '.join(valid)}.", valid)

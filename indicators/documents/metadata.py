"""What is known of a document beside its text, and the file that says it (documents.toml)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, ConfigDict, ValidationError

from indicators.model import Frozen


class MetadataError(ValueError):
    """A metadata file or record says something that is not understood; the message names where and what."""


def _day(value: object) -> object:
    """The day of `2024-05-01`, `2024-05-01T10:00:00Z` or a TOML date-time, as its own clock states it."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date) or value is None:
        return value
    if value == "":
        return None
    if isinstance(value, str):
        try:
            return datetime.fromisoformat(value.strip()).date()
        except ValueError:
            pass
    raise ValueError(f"{str(value)[:40]!r} is no day (YYYY-MM-DD)")


class Metadata(Frozen):
    """What someone states about a document, null where nobody does; the fields mean what they mean in Document."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    publisher: str | None = None
    title: str | None = None
    url: str | None = None
    published: Annotated[date | None, BeforeValidator(_day)] = None
    published_evidence: str | None = None
    rank: int | None = None
    show: Literal["full", "quotes"] | None = None
    licence: str | None = None
    supersedes: str | None = None
    source: str | None = None

    def over(self, other: Metadata) -> Metadata:
        """The two together; what this one states wins over `other`."""
        return Metadata.model_construct(**{**other.__dict__, **self.stated()})

    def stated(self) -> dict[str, Any]:
        """The fields that are not null."""
        return {name: value for name, value in self.__dict__.items() if value is not None}


def metadata_of(record: Mapping[str, object]) -> Metadata:
    """The metadata among the fields of a corpus record; other fields of it are left alone. Raises MetadataError."""
    # A corpus says what its texts are; where they come from and how much to trust them is the source's to say.
    wanted = ("publisher", "title", "url", "published", "licence")
    return _validated({name: record[name] for name in wanted if record.get(name) is not None})


def read_metadata(path: Path) -> dict[str, Metadata]:
    """The entries of a documents.toml by document id; empty where there is no such file. Raises MetadataError."""
    try:
        with path.open("rb") as file:
            tables = tomllib.load(file)
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise MetadataError(f"{path}: {error}") from error
    entries = {}
    for id, table in tables.items():
        if not isinstance(table, dict):
            raise MetadataError(f"{path}: {id} is no table; write [{id}] and its fields below it")
        try:
            entries[id] = _validated(table)
        except MetadataError as error:
            raise MetadataError(f"{path}: [{id}] {error}") from None
    return entries


def _validated(fields: Mapping[str, object]) -> Metadata:
    try:
        return Metadata.model_validate(fields)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        name = ".".join(str(part) for part in first["loc"])
        said = str(first["msg"]).removeprefix("Value error, ")
        known = f"; known are {', '.join(Metadata.model_fields)}" if first["type"] == "extra_forbidden" else ""
        raise MetadataError(f"{name}: {said}{known}") from None

"""sources.toml: the sources by name."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from indicators.sources.kinds import KINDS, Web
from indicators.sources.kinds.folder import Folder
from indicators.sources.source import Source, WebSource

SEEDS = "seeds"


class SourcesError(ValueError):
    """sources.toml says something that is not understood; the message names what and where."""


class Sources(NamedTuple):
    """The sources in their order, each with the name of its kind, and whom a web master may write to."""

    contact: str | None
    sources: tuple[tuple[str, Source], ...]


def read_sources(seeds: Path) -> Sources:
    """The sources of `seeds`/sources.toml. The folder itself is always one of them. Raises SourcesError."""
    path = seeds / "sources.toml"
    try:
        with path.open("rb") as file:
            tables = tomllib.load(file)
    except FileNotFoundError:
        tables = {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SourcesError(f"{path}: {error}") from error
    contact = tables.pop("contact", None)
    if contact is not None and not (isinstance(contact, str) and contact.isascii() and contact.isprintable()):
        raise SourcesError(f"{path}: contact is an address to write to, in ASCII")
    sources = [_source(path, name, table) for name, table in tables.items()]
    if SEEDS not in tables:
        sources.insert(0, ("folder", Folder(name=SEEDS, path=Path())))
    return Sources(contact, tuple(sources))


def _source(path: Path, name: str, table: Any) -> tuple[str, Source]:
    if not isinstance(table, dict):
        raise SourcesError(f"{path}: {name} is no table; write [{name}] and its settings below it")
    kind = KINDS.get(str(table.get("kind")))
    if kind is None:
        raise SourcesError(f"{path}: [{name}] kind is one of {', '.join(KINDS)}")
    try:
        source = kind.settings.model_validate({**{k: v for k, v in table.items() if k != "kind"}, "name": name})
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        known = ", ".join(sorted(set(kind.settings.model_fields) - {"name"}))
        raise SourcesError(f"{path}: [{name}] {where}: {first['msg']} (settings are {known})") from None
    if isinstance(kind, Web) and isinstance(source, WebSource) and (problem := source.problem()):
        raise SourcesError(f"{path}: [{name}] {problem}")
    return str(table["kind"]), source

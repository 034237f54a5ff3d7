"""The files that people write beside the documents: episodes.toml and corrections.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from indicators.model import Correction, Episode
from indicators.rebuild.corrections import fault_of


class CuratedError(Exception):
    """A file that a person writes says something that is not understood; the message names the file and the entry."""


class Curated(NamedTuple):
    """What people wrote: named baselines by slug, decisions in the order of their file."""

    episodes: tuple[Episode, ...]
    corrections: tuple[Correction, ...]


def read_curated(seeds: Path) -> Curated:
    """Episodes and corrections of a seeds folder; none where a file is missing. Raises CuratedError."""
    return Curated(read_episodes(seeds / "episodes.toml"), read_corrections(seeds / "corrections.toml"))


def read_episodes(path: Path) -> tuple[Episode, ...]:
    """The named baselines of an episodes.toml. Raises CuratedError, naming the entry."""
    found = []
    for slug, entry in _read(path).items():
        try:
            found.append(Episode.model_validate({"slug": slug, **entry}))
        except (ValidationError, TypeError) as error:
            raise CuratedError(f"{path}: [{slug}] {_first_fault(error)}") from error
    return tuple(sorted(found, key=lambda episode: episode.slug))


def read_corrections(path: Path) -> tuple[Correction, ...]:
    """The decisions of a corrections.toml. Raises CuratedError, naming the entry."""
    tables = _read(path)
    entries = tables.pop("correction", [])
    if tables or not isinstance(entries, list):
        raise CuratedError(f"{path}: write [[correction]], with two brackets, and nothing else")
    return tuple(_correction(entry, f"{path}: correction {n}") for n, entry in enumerate(entries, 1))


def _correction(entry: dict[str, Any], where: str) -> Correction:
    try:
        same = tuple((pair["document"], pair["quote"]) for pair in entry.get("same", ()))
        correction = Correction.model_validate({**entry, "same": same})
    except ValidationError as error:
        raise CuratedError(f"{where}: {_first_fault(error)}") from error
    except (KeyError, TypeError) as error:
        raise CuratedError(f'{where}: same is a list of {{ document = "…", quote = "…" }}') from error
    if fault := fault_of(correction):
        raise CuratedError(f"{where}: {fault}")
    return correction


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CuratedError(f"{path}: {error}") from error


def _first_fault(error: Exception) -> str:
    """What is wrong with an entry, in a few words that name the field."""
    if not isinstance(error, ValidationError):
        return str(error)
    first = error.errors(include_url=False)[0]
    where = ".".join(map(str, first["loc"]))
    return f"{where}: {first['msg'].removeprefix('Value error, ')}" if where else first["msg"]

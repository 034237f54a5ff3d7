"""How the last fetch of each source went: <data>/fetched/outcomes.json, which /health reads too."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from indicators.model import Frozen
from indicators.sources.archive import write_whole


class Outcome(Frozen):
    """One fetch of one source, told in one sentence.

    `new` and `changed` count documents, `urls` are theirs (in a dry run, those that would come); `retry_at` is when
    the server allows the next try. A source that failed keeps the documents that it had.
    """

    source: str
    kind: str
    at: datetime
    ok: bool
    message: str
    new: int = 0
    changed: int = 0
    urls: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    retry_at: datetime | None = None


_Outcomes = TypeAdapter(dict[str, Outcome])


def outcomes(data: Path) -> dict[str, Outcome]:
    """The outcome of the last fetch of each source on the web, by its name."""
    try:
        return _Outcomes.validate_json((data / "fetched" / "outcomes.json").read_bytes())
    except (OSError, ValidationError):
        return {}


def keep_outcomes(data: Path, kept: Mapping[str, Outcome]) -> None:
    """Keep the outcomes in place of those before."""
    write_whole(data / "fetched" / "outcomes.json", _Outcomes.dump_json(dict(kept), indent=1) + b"\n")

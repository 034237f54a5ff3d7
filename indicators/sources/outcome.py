"""How the last fetch of a source went; kept beside what it fetched."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from pydantic import ValidationError

from indicators.documents import identifier
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


def last_outcome(fetched: Path, source: str) -> Outcome | None:
    """The outcome of the last fetch; null where there was none."""
    try:
        return Outcome.model_validate_json((fetched / identifier(source) / "outcome.json").read_bytes())
    except (OSError, ValidationError):
        return None


def keep_outcome(fetched: Path, outcome: Outcome) -> None:
    """Keep the outcome of a fetch in place of the one before."""
    path = fetched / identifier(outcome.source) / "outcome.json"
    write_whole(path, (outcome.model_dump_json(indent=1) + "\n").encode())

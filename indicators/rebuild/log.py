"""The log of one run: a JSON object a line, so that nothing in a document's name or text can begin a line."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path


class Log:
    """Appends to a file. Each line has `at` (UTC) and `event`, then what the event is about."""

    def __init__(self, path: Path):
        self._file = path.open("a", encoding="utf-8")

    def line(self, event: str, **about: object) -> None:
        """Write one line."""
        at = datetime.now(UTC).isoformat(timespec="milliseconds")
        self._file.write(json.dumps({"at": at, "event": event, **about}, ensure_ascii=False, default=str) + "\n")

    def __enter__(self) -> Log:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

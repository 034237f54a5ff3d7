"""One fetch of one source: it asks, keeps what is answered, and remembers what went wrong on the way."""

from __future__ import annotations

import time
from datetime import UTC, datetime

from indicators.sources.archive import Archive
from indicators.sources.http import Answer, Client, FetchError


class Visit:
    """What a kind of source fetches with. `problems` are sentences about single documents that failed."""

    def __init__(self, client: Client, archive: Archive, *, budget_s: float, dry_run: bool = False) -> None:
        self.archive = archive
        self.dry_run = dry_run
        self.problems: list[str] = []
        self.refused: FetchError | None = None
        self.now = datetime.now(UTC).replace(microsecond=0)
        self._client = client
        self._budget = budget_s
        self._end = time.monotonic() + budget_s

    def ask(self, url: str, *, obey_robots: bool = True) -> Answer:
        """The answer to a GET; where nothing changed the kept one, with status 304. Raises FetchError.

        Once a server has asked for peace (429, or a Retry-After that is too long to wait for), none is asked any more.
        """
        if self.refused:
            raise self.refused
        if time.monotonic() > self._end:
            raise FetchError(f"stopped after {self._budget:g} seconds; the rest comes with the next fetch")
        kept = self.archive.answer(url)
        try:
            answer = self._client.get(url, known=kept, obey_robots=obey_robots)
        except FetchError as error:
            if error.status == 429 or error.retry_at:
                self.refused = error
            raise
        if answer.status == 304:
            if kept is None:
                raise FetchError("answered 304 to a question that was not conditional")
            return kept._replace(status=304)
        if not self.dry_run:
            self.archive.keep_answer(answer)
        return answer

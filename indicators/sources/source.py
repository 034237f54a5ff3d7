"""What every source has in common, and what those on the web have beside it."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from indicators.documents import Metadata
from indicators.model import Document, Frozen
from indicators.sources.http import Limits
from indicators.sources.urls import BadUrl, parse


class Source(Frozen):
    """Where documents come from: a table of sources.toml.

    `publisher`, `rank`, `licence` and `show` hold for its documents unless one of them states its own. A document is
    kept if it holds one of the words `keep` (any, if empty), none of the words `skip`, and was published on a day
    from `since` to `until`; one without a day of publication is kept.
    """

    name: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")]
    publisher: str | None = None
    rank: int | None = None
    licence: str | None = None
    show: Literal["full", "quotes"] | None = None
    keep: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None

    def known(self) -> Metadata:
        """What the source states about each of its documents."""
        return Metadata(
            publisher=self.publisher, rank=self.rank, licence=self.licence, show=self.show, source=self.name
        )

    def wants(self, document: Document) -> bool:
        """Whether the filters let a document through."""
        day = document.published
        if day and ((self.since and day < self.since) or (self.until and day > self.until)):
            return False
        text = f"{document.title or ''}\n{document.text}"
        return (not self.keep or _holds(text, self.keep)) and not (self.skip and _holds(text, self.skip))


class WebSource(Source):
    """A source that is fetched over HTTP.

    `hosts` are the names that may be asked ("example.org", "example.org:8080"); that of `url` always may. A host may
    only have a private address if `private_hosts` names it. `limit` is the most documents of one fetch.
    """

    url: str
    hosts: tuple[str, ...] = ()
    private_hosts: tuple[str, ...] = ()
    limit: Annotated[int, Field(ge=1, le=10_000)] = 200
    pause_s: Annotated[float, Field(ge=0, le=60)] = 1.0
    timeout_s: Annotated[float, Field(gt=0, le=300)] = 30.0
    budget_s: Annotated[float, Field(gt=0, le=7200)] = 900.0
    max_mb: Annotated[float, Field(gt=0, le=50)] = 10.0

    def allowed(self) -> frozenset[str]:
        """The hosts that may be asked. Raises BadUrl."""
        return frozenset({parse(self.url).netloc, *map(str.lower, self.hosts)})

    def private(self) -> frozenset[str]:
        """The hosts that may have a private address."""
        return frozenset(map(str.lower, self.private_hosts))

    def limits(self) -> Limits:
        """The limits of one request to it."""
        return Limits(seconds=self.timeout_s, size=int(self.max_mb * 1_000_000), pause=self.pause_s)

    def problem(self) -> str | None:
        """Why it cannot be fetched as configured, in one sentence."""
        try:
            self.allowed()
        except BadUrl as error:
            return f"{error}"
        return None


def _holds(text: str, words: tuple[str, ...]) -> bool:
    return re.search(rf"\b(?:{'|'.join(map(re.escape, words))})\b", text, re.IGNORECASE) is not None

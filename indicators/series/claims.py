"""Which observations are known, which count, and which is preferred to others.

A *claim* is an observation that counts, with what is known of its document. Documents that are copies of one text
count once, a later version of a page replaces the earlier one, and what a curator rejected is gone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from indicators.model import Document, Observation


class Claim(NamedTuple):
    """An observation that counts: its day (`period_end`), its place in the order of preference, and its document.

    `order` sorts the preferred claim first: higher rank, later publication, higher lower bound, then id. `origin` is
    the document that the text was first published as: claims of one origin are no second voice.
    """

    day: date
    order: tuple[int, int, float, str]
    origin: str
    publisher: str | None
    observation: Observation


def claims(
    observations: Iterable[Observation], documents: Mapping[str, Document], asof: date | None
) -> Iterable[Claim]:
    """The claims that were known on `asof` (all that are known now, where it is None), in the order given.

    With `asof` a document counts from its day of publication on; one whose day is unknown is left out, since nothing
    shows that it was known by then. An observation without a last day cannot be placed in a series.
    """
    replaced = {
        document.supersedes
        for document in documents.values()
        if document.supersedes and document.supersedes != document.id and _known(document, asof)
    }
    known: dict[str, tuple[str, int, int, str | None] | None] = {}
    for observation in observations:
        name, day = observation.document, observation.period_end
        if day is None or observation.status == "rejected":
            continue
        if name not in known:
            known[name] = None if name in replaced else _standing(name, documents, asof)
        standing = known[name]
        if standing is not None:
            origin, rank, published, publisher = standing
            low = float("-inf") if observation.low is None else observation.low
            yield Claim(day, (-rank, -published, -low, observation.id), origin, publisher, observation)


def _standing(
    name: str, documents: Mapping[str, Document], asof: date | None
) -> tuple[str, int, int, str | None] | None:
    """Origin, rank, day of publication (ordinal, 0 unknown) and publisher of a document; None if not yet known."""
    document = documents.get(name)
    if not _known(document, asof):
        return None
    if document is None:
        return name, 0, 0, None
    published = document.published.toordinal() if document.published else 0
    origin = _origin(name, documents, asof) if document.copy_of else name
    return origin, document.rank, published, document.publisher


def without_copies(found: list[Claim]) -> list[Claim]:
    """The claims of one series without those of copies: of each origin one document speaks, the original if it can."""
    speakers: dict[str, set[str]] = defaultdict(set)
    for claim in found:
        speakers[claim.origin].add(claim.observation.document)
    if all(len(documents) == 1 for documents in speakers.values()):
        return found
    speaker = {
        origin: origin if origin in documents else _earliest(origin, found) for origin, documents in speakers.items()
    }
    return [claim for claim in found if speaker[claim.origin] == claim.observation.document]


def _earliest(origin: str, found: list[Claim]) -> str:
    copies = (claim for claim in found if claim.origin == origin)
    return min((-claim.order[1], claim.observation.document) for claim in copies)[1]


def _known(document: Document | None, asof: date | None) -> bool:
    if asof is None:
        return True
    return document is not None and document.published is not None and document.published <= asof


def _origin(name: str, documents: Mapping[str, Document], asof: date | None) -> str:
    """The end of the chain of `copy_of` as far as it was known; of a chain that runs in a circle the least id."""
    seen = {name}
    while (found := documents.get(name)) is not None and found.copy_of and _known(found, asof):
        name = found.copy_of
        if name in seen:
            return min(seen)
        seen.add(name)
    return name

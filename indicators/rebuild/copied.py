"""Which documents of a draft are copies of others; found anew only where a changed document may have to do with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from indicators.model import Document
from indicators.sources import Sketch, originals, sketch
from indicators.store import Draft
from indicators.store.inherit import mark_copies
from indicators.store.sketches import is_held, keys_of, that_share_keys


@dataclass
class Sketched:
    """The keys of sketches that came into a draft, and of those that it had before and has no more."""

    come: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)

    def add(self, documents: Iterable[Document], draft: Draft) -> None:
        """Note documents that are new to the draft."""
        found = [told for document in documents if (told := sketch(document))]
        draft.sketches((each.id, each.runs, each.keys, each.smallest, each.figures) for each in found)
        self.come.update(key for each in found for key in each.keys)

    def remove(self, documents: Iterable[str], draft: Draft) -> None:
        """Note documents that are about to leave the draft."""
        self.gone |= keys_of(draft, documents)

    def mark(self, draft: Draft) -> None:
        """Say of every document whether it is a copy: of those alone that share a key with another, which must be all.

        A document without a key in common with any other bears on none, so that most nights there is nothing to find.
        """
        if is_held(draft, self.come, 2) or is_held(draft, self.gone, 1):
            mark_copies(draft, originals(_sketches(that_share_keys(draft))).items())


def _sketches(rows: Iterable[dict[str, Any]]) -> Iterator[Sketch]:
    for row in rows:
        published = row.pop("published")
        yield Sketch(day=published and published.toordinal(), **row)

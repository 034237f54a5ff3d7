"""A document as it lies in its file: told by its bytes, and made into a Document only where these are new.

Of a corpus of 100,000 lines of which one is new, that one is parsed. The bytes and what is stated of all documents of
the source make its *stamp*; what documents.toml states of one of them goes by its id, which a reader of stamps knows
from before. Where both are as they were, so is the document, as long as the program is the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from indicators.documents.build import Unreadable
from indicators.documents.metadata import Metadata
from indicators.model import Document

Entry = Document | Unreadable


@dataclass(frozen=True)
class Known:
    """What is stated about documents, and which of them are wanted.

    `entries` are by id and outrank what a corpus or page says of itself; `default` holds after it. `source` is the name
    of the source, `wants` its filter, and `settings` are all that the filter depends on, as text.
    """

    entries: Mapping[str, Metadata] = field(default_factory=dict)
    default: Metadata = Metadata()  # noqa: RUF009 frozen
    source: str | None = None
    wants: Callable[[Document], bool] | None = None
    settings: str = ""

    def about(self, id: str, said: Metadata | None = None) -> Metadata:
        """All that is stated about one document; `said` is what its corpus says of it."""
        return self.entries.get(id, Metadata()).over(said or Metadata()).over(self.default)

    def entry_of(self, id: str) -> str:
        """What documents.toml states about one document, as a text to compare; empty where it says nothing."""
        entry = self.entries.get(id)
        return repr(entry.stated()) if entry is not None else ""

    def salt(self, kind: str) -> bytes:
        """A hash of what is stated of all documents here and of how they are read."""
        return hashlib.blake2b(f"{kind}\x1f{self._common}".encode("utf-8", "surrogatepass"), digest_size=16).digest()

    @cached_property
    def _common(self) -> str:
        return f"{self.default.stated()!r}\x1f{self.source}\x1f{self.settings}"


class Unopened(NamedTuple):
    """The bytes of a document, a salt that says how they are read, what is known, and what makes an entry of it."""

    content: bytes
    salt: bytes
    known: Known
    make: Callable[[bytes], Entry]

    def stamp(self) -> str:
        """A hash by which it is known again."""
        return hashlib.blake2b(self.content, digest_size=16, key=self.salt).hexdigest()

    def open(self) -> Entry | None:
        """The document, or why there is none; null where its source does not want it."""
        return _sifted(self.make(self.content), self.known)


def _sifted(entry: Entry, known: Known) -> Entry | None:
    """The entry if its source wants it; one that cannot be read bears the name of the source."""
    if isinstance(entry, Unreadable):
        return entry._replace(source=known.source) if known.source else entry
    return entry if known.wants is None or known.wants(entry) else None


def opened(entries: Iterable[Entry | Unopened]) -> Iterator[Entry]:
    """Every entry opened; those that are not wanted are left out."""
    for each in entries:
        entry = each.open() if isinstance(each, Unopened) else each
        if entry is not None:
            yield entry


def unique(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries, where each that bears the id of an earlier one is an error. Memory: some 80 bytes a document."""
    seen: set[int] = set()
    for entry in entries:
        key = hash(entry.id)
        if key in seen and not isinstance(entry, Unreadable):
            yield taken(entry.id)
        else:
            seen.add(key)
            yield entry


def taken(id: str, source: str | None = None) -> Unreadable:
    """The error of a document that bears the id of an earlier one."""
    return Unreadable(id, None, f"two documents have the id {id}; the first one is kept", source)

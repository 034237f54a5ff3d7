"""What the tests of documents share: a plain text, and the one document or reason that a path gives."""

from __future__ import annotations

from pathlib import Path

from indicators.documents import Unreadable, read_path
from indicators.model import Document

SEEDS = Path(__file__).parent.parent / "seeds"
PLAIN = "On 4 May 2021, 12 people were killed by a landslide near Huaraz."


def one(path: Path, **kwargs: object) -> Document | Unreadable:
    """The only entry of a path."""
    (entry,) = read_path(path, **kwargs)  # type: ignore[arg-type]
    return entry


def text_of(entry: Document | Unreadable) -> str:
    """The text of an entry that must be a document."""
    assert isinstance(entry, Document), entry
    return entry.text

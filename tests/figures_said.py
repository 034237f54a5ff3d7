"""What the reader says of a text, in one line that a test can compare."""

from __future__ import annotations

from datetime import date

from indicators.model import Document
from indicators.reader import read

PUBLISHED = date(2024, 6, 15)


def said(text: str, *fields: str, published: date = PUBLISHED) -> str:
    """Each figure as its indicator and whole value, then the named fields: "people-killed 12 period"."""
    found = read(Document(id="x", text=text, published=published)).observations
    rows = ([o.indicator, f"{o.value:.0f}", *(str(getattr(o, field)) for field in fields)] for o in found)
    return ", ".join(" ".join(row) for row in rows)

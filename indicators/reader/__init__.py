"""Document × catalogue → observations and misses. `read` is the door; `observations` reads a bare text."""

from __future__ import annotations

from ..model import Document, Observation
from .document import Reading, figures, read

__all__ = ["Reading", "observations", "read"]


def observations(text: str) -> list[Observation]:
    """Observations of a text of which nothing else is known; its day of publication is inferred where it can be."""
    return figures(Document(id="text", text=text))

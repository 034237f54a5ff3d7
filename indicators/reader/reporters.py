"""Who reports a figure: the source whose words hold it."""

from __future__ import annotations

from ..text.sources import SourceMention


def reported_by(sources: list[SourceMention], position: int) -> SourceMention | None:
    """The source whose words hold the position, the narrowest first."""
    holding = [s for s in sources if s.first <= position < s.last]
    return min(holding, key=lambda s: s.last - s.first, default=None)

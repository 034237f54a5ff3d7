"""Who reports a figure: the source whose words hold it, or one that the sentences around it give.

A quotation of several sentences is its speaker's, a line "Source: X" speaks for what stands above it, and a sentence
that breaks down the figure before ("Of the 60, nine were children") has its source.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..text.fold import fold
from ..text.sources import SourceMention, find_sources, source_below

_BREAKS_DOWN = re.compile(
    r"(?:Of|Among) (?:the|these|those|them|whom)\b|(?:They|The (?:dead|victims|wounded|injured|missing)) (?:also )?include"
)
_OWN_COUNT = re.compile(
    r"(?:'s|(?<=s)') (?:own |latest )?(?:counts?|tall(?:y|ies)|estimates?|reckoning|figures|records)$"
)
_QUOTED_ON = 600  # characters after a sentence in which its quotation may end


@dataclass(slots=True)
class Reporter:
    """The sources of one document, sentence by sentence; `last` reported the last figure, in the sentence before `at`."""

    text: str
    last: SourceMention | None = None
    at: int = -1

    def of_sentence(self, start: int, end: int) -> list[SourceMention]:
        """The sources that speak for parts of the sentence at [start, end)."""
        sources = find_sources(self.text, start, end)
        if not sources:
            around = self._speaker(start, end) or source_below(self.text, start)
            if around is None and self.last and 0 <= start - self.at <= 2 and _BREAKS_DOWN.match(self.text, start):
                around = self.last
            sources = [around._replace(first=start, last=end)] if around else []
        return sources

    def note(self, source: SourceMention | None, end: int) -> None:
        """Remember who reported the last figure of the sentence that ends at `end`."""
        self.last, self.at = source, end

    def _speaker(self, start: int, end: int) -> SourceMention | None:
        """Who speaks a quotation that goes on after this sentence: '"We counted nine. All were young," said a medic'."""
        if fold(self.text[start:end]).count('"') % 2 == 0:
            return None
        paragraph = self.text.find("\n", end, end + _QUOTED_ON)
        stop = paragraph if paragraph >= 0 else end + _QUOTED_ON
        closes = fold(self.text[end:stop]).find('"')
        if closes < 0:
            return None
        return next((s for s in find_sources(self.text, end, stop) if s.start > end + closes), None)


def reported_by(sources: list[SourceMention], position: int) -> SourceMention | None:
    """The source whose words hold the position, the narrowest first."""
    holding = [s for s in sources if s.first <= position < s.last]
    return min(holding, key=lambda s: s.last - s.first, default=None)


def named_as(source: SourceMention | None) -> str | None:
    """The source without what it published: "the union" for "the union's count"."""
    return _OWN_COUNT.sub("", source.name) if source else None

"""Who reports a figure: the source whose words hold it, or one that the sentences around it give.

A quotation of several sentences is its speaker's, a line "Source: X" speaks for what stands above it, and a sentence
that breaks down the figure before ("Of the 60, nine were children") has its source.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..text.fold import fold
from ..text.places import find_places
from ..text.sources import SourceMention, find_sources, source_below
from ..text.speakers import source_in_heading, speaker_of_line

_BREAKS_DOWN = re.compile(
    r"(?:Of|Among) (?:the|these|those|them|whom)\b|(?:They|The (?:dead|victims|wounded|injured|missing)) (?:also )?include"
)
_OWN_COUNT = re.compile(
    r"(?:'s|(?<=s)') (?:own |latest )?(?:counts?|tall(?:y|ies)|estimates?|reckoning|figures|records)$"
)
_COUNTS = re.compile(
    r"(?:,[^,;.]{2,50},)? (?:has |have |had |now )?(?:counts|counted|registered|registers|recorded|records|lists)\b"
)
_OURSELVES = ("we", "We", "I")
"""Who stands for another: a speaker that the text names, or else the publisher."""
_NEXT = 6  # characters to the next sentence at most: its white space, and the number of a paragraph
_QUOTED_ON = 600  # characters after a sentence in which its quotation may end


@dataclass(slots=True)
class Reporter:
    """The sources of one document, sentence by sentence; `last` reported the last figure, in the sentence before `at`."""

    text: str
    last: SourceMention | None = None
    at: int = -1
    folded: str | None = None
    names_below: bool = False

    def of_sentence(self, start: int, end: int, heading: str | None = None) -> list[SourceMention]:
        """The sources that speak for parts of the sentence at [start, end), which stands under a heading."""
        sources = [s for s in find_sources(self.text, start, end) if not self._is_where_it_counts(s)]
        if any(source.name not in _OURSELVES for source in sources):
            return [s for s in sources if s.name not in _OURSELVES]
        if self.folded is None:
            self.folded = fold(self.text)
            self.names_below = "source" in self.folded.lower()
        quoted = self._speaker(self.folded, start, end) if '"' in self.folded else None
        around = quoted or speaker_of_line(self.text, start)
        if sources and around is None:
            return sources
        if around is None and self.names_below:
            around = source_below(self.text, start)
        if around is None and self.last and 0 <= start - self.at <= _NEXT and _BREAKS_DOWN.match(self.text, start):
            around = self.last
        if around is None and heading and (name := source_in_heading(heading)):
            around = SourceMention(start, start, name, start, end)
        return [around._replace(first=start, last=end)] if around else []

    def note(self, source: SourceMention | None, end: int) -> None:
        """Remember who reported the last figure of the sentence that ends at `end`."""
        self.last, self.at = source, end

    def _is_where_it_counts(self, source: SourceMention) -> bool:
        """ "Peru has registered 300 deaths": a place, which tells where and not who says so."""
        if not _COUNTS.match(self.text, source.end):
            return False
        whole = (m.place.kind for m in find_places(source.name) if m.end - m.start == len(source.name))
        return any(kind in ("country", "admin1") for kind in whole)

    def _speaker(self, folded: str, start: int, end: int) -> SourceMention | None:
        """Who speaks a quotation that goes on before or after this sentence: '"We counted nine. All died," said a medic'."""
        marks = folded.count('"', start, end)
        near = max(0, start - _QUOTED_ON)
        before = folded[max(folded.rfind("\n", near, start) + 1, near) : start]
        inside = before.count('"') % 2 == 1
        if marks % 2 == 0 and not inside:
            return None
        closes = start - 1
        if not inside or marks == 0:
            paragraph = folded.find("\n", end, end + _QUOTED_ON)
            stop = paragraph if paragraph >= 0 else end + _QUOTED_ON
            closes = end + folded[end:stop].find('"')
            after = find_sources(self.text, end, stop) if closes >= end else []
            speaker = next((s for s in after if s.start > closes and s.name not in _OURSELVES), None)
            if speaker:
                return speaker
        if not inside:
            return None
        opens = before.rfind('"')
        if before[:opens].rstrip()[-1:] not in (":", ","):
            return None
        at = start - len(before)
        told = [s for s in find_sources(self.text, at, at + opens) if s.name not in _OURSELVES]
        return told[-1] if told else None


def reported_by(sources: list[SourceMention], position: int) -> SourceMention | None:
    """The source whose words hold the position, the narrowest first."""
    holding = [s for s in sources if s.first <= position < s.last]
    return min(holding, key=lambda s: s.last - s.first, default=None)


def named_as(source: SourceMention | None) -> str | None:
    """The source without what it published: "the union" for "the union's count"."""
    return _OWN_COUNT.sub("", source.name) if source else None

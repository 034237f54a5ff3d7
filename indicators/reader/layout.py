"""The sentences of a document that can report anything, with what stands above them.

Most sentences report no figure, and what they say of days and places is asked for only where a later figure needs it:
so mentions are found, and their roles told, when first looked at.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from ..model import Document
from ..text.blocks import Block, blocks
from ..text.dates import DateMention, find_dates
from ..text.fold import ascii_re, fold
from ..text.numbers import Number, find_numbers
from ..text.sentences import sentences
from .captions import DATING, dates_of_lines_above, is_place_below, is_under_cue, row_time
from .counts import Count
from .cues import find_cue, has_cue
from .dated import Above, Dated, roles
from .events import run_in
from .lead_in import lead_in
from .match import Claim, Line
from .stretches import only, within
from .weekdays import of_the_report

_UNREAD = ("furniture", "byline", "dateline", "entry time", "heading")
_BOX = ("key figure", "table row")
_FIGURES = ascii_re(
    r"\b(?:figures|numbers|week|fortnight|month|quarter|period|glance|overview|summary|toll)\b", re.IGNORECASE
)
_LONGEST_HEADING = 120
_WITHDRAWAL = 160


class Layout:
    """A folded document: its blocks, and the mentions of the whole text, each kind found when first asked for.

    `period` is the time that it covers as a whole, once its title has been read.
    """

    def __init__(self, folded: str, document: Document) -> None:
        self.folded, self.document = folded, document
        self.data = folded.encode("ascii")
        self.blocks = blocks(folded)
        self.told: list[tuple[int, int]] = []
        self.period: Dated | None = None
        self._above: dict[int, list[Dated]] = {}

    @cached_property
    def _dates(self) -> tuple[list[DateMention], list[int]]:
        found = find_dates(self.folded, self.document.published)
        return found, [mention.start for mention in found]

    @cached_property
    def _numbers(self) -> tuple[list[Number], list[int]]:
        found = find_numbers(only(self.folded, self.told), skip=[(d.start, d.end) for d in self._dates[0]])
        return found, [number.start for number in found]

    def dates(self, start: int, end: int) -> list[DateMention]:
        """The date mentions in [start, end)."""
        return within(*self._dates, start, end)

    def numbers(self, start: int, end: int) -> list[Number]:
        """The numbers in [start, end), found only in sentences that tell."""
        return within(*self._numbers, start, end)

    @cached_property
    def titled_as_of(self) -> list[Dated]:
        """The day that a second line of the title gives: "Flood bulletin 7 (as of 4 May)"."""
        for block in self.blocks[1:3]:
            words = self.folded[block.start : block.end]
            if block.kind in ("heading", "dateline") and _OF_A_REPORT.search(words):
                dated = roles(words, self.dates(block.start, block.end), block.start)
                return [d for d in dated if d.role == "as of" and d.usable]
        return []

    def dated_above(self, index: int | None) -> list[Dated]:
        """The dates of a heading and of those above it, outermost first."""
        if index is None:
            return []
        if index not in self._above:
            block = self.blocks[index]
            text = self.folded[block.start : block.end]
            own = roles(text, self.dates(block.start, block.end), block.start) if block.kind in DATING else []
            own = [
                dated for dated in own if not dated.anaphoric or dated.role == "since"
            ]  # "the same week" goes back to the text before
            if index == 0 and block.kind == "entry time":
                own = [dated for dated in own if dated.last != self.document.published]  # the day of the text itself
            self._above[index] = [*self.dated_above(block.heading), *own]
        return self._above[index]


_OF_A_REPORT = ascii_re(r"\b(?:report|update|bulletin|sitrep|brief|snapshot|dashboard)\b", re.IGNORECASE)


@dataclass
class Paragraph:
    """A block whose sentences are read, its heading, and the headline before it."""

    layout: Layout
    block: Block
    heading: str | None
    headline: int | None
    first: Sentence | None = None

    @property
    def _governor(self) -> int | None:
        """The heading whose dates hold for the block: prose behind a box of figures no longer stands under the box."""
        heading, blocks = self.block.heading, self.layout.blocks
        boxed = heading is not None and blocks[min(heading + 1, len(blocks) - 1)].kind in _BOX
        prose = self.block.kind == "paragraph" and self.layout.folded[: self.block.start].rstrip(" ").endswith("\n\n")
        return blocks[heading].heading if heading is not None and boxed and prose else heading

    @cached_property
    def above(self) -> list[Dated]:
        """Dates that hold for the whole block: of its headings, of the headline, and those that it opens with."""
        inherited = self.layout.dated_above(self._governor)
        found = list(inherited)
        if not inherited and self.heading and _FIGURES.search(self.heading):
            title = self.layout.dated_above(self.headline)
            found += [d for d in title if d.kind in ("range", "month", "quarter")]
            found += [] if found else self.layout.titled_as_of
        elif not any(dated.usable for dated in inherited):
            found += [d for d in self.layout.dated_above(self.headline) if d.role == "as of"]
            found += [] if found else self.layout.titled_as_of
        return found + dates_of_lines_above(self.layout, self.block) + (self.first.opens_with if self.first else [])


@dataclass
class Sentence:
    """A sentence at [start, end) of the document, and what the reader made of it (for `explain`)."""

    start: int
    end: int
    text: str
    paragraph: Paragraph
    tells: bool
    counts: list[Count] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    ignored: list[tuple[Claim, str]] = field(default_factory=list)
    line: Line | None = None

    @property
    def block(self) -> Block:
        """The block that the sentence stands in."""
        return self.paragraph.block

    @property
    def heading(self) -> str | None:
        """The words of the headings above it."""
        return self.paragraph.heading

    @cached_property
    def lead_in(self) -> str:
        """The words that lead into the list in which it stands."""
        layout = self.paragraph.layout
        return lead_in(layout.folded, layout.blocks, self.block)

    @property
    def following(self) -> str:
        """What its paragraph says after it, as far as a withdrawal reaches."""
        return self.paragraph.layout.folded[self.end : min(self.end + _WITHDRAWAL, self.block.end)]

    @property
    def above(self) -> list[Dated]:
        """The dates above it."""
        return self.paragraph.above

    @property
    def passage(self) -> tuple[int, int | None]:
        """Where its paragraph begins, and which heading below the headline governs it."""
        return self.block.start, self.block.heading if self.block.heading != self.paragraph.headline else None

    @property
    def bullet(self) -> bool:
        """Whether it stands in a bullet of a list."""
        return self.block.kind == "bullet"

    @property
    def key_figure(self) -> bool:
        """Whether it stands in a box of key figures."""
        return self.block.kind == "key figure"

    @property
    def is_entry(self) -> bool:
        """Whether it stands in an entry of a live page, below its time."""
        heading = self.block.heading
        blocks = self.paragraph.layout.blocks
        return heading is not None and "entry time" in (blocks[heading].kind, blocks[max(0, heading - 1)].kind)

    @property
    def figures(self) -> int:
        """How many figures it counts."""
        return sum(number.kind == "count" for number in self.numbers)

    @cached_property
    def numbers(self) -> list[Number]:
        """Its numbers; none where it does not tell."""
        return self.paragraph.layout.numbers(self.start, self.end) if self.tells else []

    @cached_property
    def _dated(self) -> tuple[list[Dated], list[Dated]]:
        layout = self.paragraph.layout
        dated = roles(self.text, layout.dates(self.start, self.end), self.start)
        if layout.period:
            dated = [of_the_report(d, self.text[d.start : d.end], layout.period) for d in dated]
        opens = dated and self.start == self.block.start
        return dated, run_in(self.text, dated, bool(self.numbers)) if opens else []

    @property
    def holds_dates(self) -> bool:
        """Whether it has any date."""
        return bool(self.paragraph.layout.dates(self.start, self.end))

    @property
    def dates(self) -> list[Dated]:
        """Its dates with their roles."""
        return self._dated[0]

    def column(self, position: int) -> tuple[int, int] | None:
        """The header of the column in which a position of the sentence stands, as a span of the document."""
        at = self.start + position
        for cell, header in zip(self.block.cells, self.block.header, strict=False):
            if cell[0] <= at < cell[1]:
                return header
        return None

    def above_at(self, position: int) -> Above:
        """What stands above a position: of the block, and of its column in a table."""
        listed = self.block.kind in ("key figure", "table row")
        header = self.column(position) if self.block.header else None
        if header is None:
            return Above(self.above, self.heading, "", listed)
        layout = self.paragraph.layout
        words = layout.folded[slice(*header)]
        dates = [*self.above, *roles(words, layout.dates(*header), header[0])]
        return Above(dates, self.heading, words, listed, row_time(layout.folded, self.block, layout.document.published))

    @property
    def opens_with(self) -> list[Dated]:
        """Those of its dates that hold for the rest of the block too."""
        return self._dated[1]


def lay_out(document: Document) -> list[Sentence]:
    """Every sentence of the blocks that report anything; none where the text holds no cue at all."""
    folded = fold(document.text)
    if not has_cue(folded.encode("ascii")):
        return []
    layout = Layout(folded, document)
    heads: dict[int, str] = {}
    headline: int | None = None
    out: list[Sentence] = []
    cue = find_cue(layout.data, 0)  # the first one that begins in the sentence or behind it
    for index, block in enumerate(layout.blocks):
        heading = heads.get(block.heading) if block.heading is not None else None
        if block.kind in DATING:
            text = folded[block.start : block.end]
            chained = heading and block.kind == "heading" and len(heading) < _LONGEST_HEADING
            heads[index] = f"{heading} {text}" if chained else text
            headline = index if block.kind == "headline" else headline
        if block.kind in _UNREAD:
            continue
        paragraph = Paragraph(layout, block, heading, headline)
        labelled = is_under_cue(layout, block) or (out != [] and is_place_below(layout, block, out[-1]))
        whole = block.kind == "key figure"  # its figure and its label may stand paragraphs apart
        for start, end in [(block.start, block.end)] if whole else sentences(folded, block.start, block.end):
            if cue and cue[0] < start:
                cue = find_cue(layout.data, start)
            here = cue is not None and cue[0] < end and (cue[1] <= end or has_cue(layout.data, start, end))
            tells = labelled or here
            sentence = Sentence(start, end, folded[start:end].replace("\n", " "), paragraph, tells)
            if start == block.start:
                paragraph.first = sentence
            if tells:
                layout.told.append((start, end))
            out.append(sentence)
    return out

"""What the lines right above a block say of it: the days of a lead-in or caption, and the cue that a label lacks."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date
from typing import TYPE_CHECKING

from ..text.blocks import Block
from ..text.dates import find_dates
from ..text.fold import ascii_re
from .cues import has_cue
from .dated import Dated, roles
from .label_words import counts_another, states_of
from .lead_in import SHORT, is_of_a_place, lead_in, leading

if TYPE_CHECKING:
    from .layout import Layout, Sentence

DATING = ("heading", "entry time", "headline")
"""Blocks whose days hold for what stands under them."""
_LABELLED = ("key figure", "table row", "bullet")
_OPENS_WITH = ascii_re(r"\W*(?:(?:In|On|Between|From|During|Over|Since|As of|By)(?: the)? )?")
_OTHER_TIME = ascii_re(
    r"\b(?:compared|unlike|than|before|previous|last year|in addition|under|adopted|against)\b", re.IGNORECASE
)
_LONGEST_CAPTION = 120  # characters


def dates_of_lines_above(layout: Layout, block: Block) -> list[Dated]:
    """The one date of the line that leads into a list: "New movements, 12-18 May:"."""
    if block.header:
        return _dates_of_caption(layout, block)
    leads = leading(layout.folded, layout.blocks, block)
    if leads is None or leads.kind in DATING:
        return []
    words = layout.folded[leads.start : leads.end]
    start = leads.start + words.rfind(". ") + 1
    dates = roles(layout.folded[start : leads.end], layout.dates(start, leads.end), start)
    if len(dates) != 1 or dates[0].anaphoric or dates[0].role == "said":
        return []
    line = layout.folded[start : leads.end]
    opens = _OPENS_WITH.fullmatch(line, 0, dates[0].start)
    closes = not line[dates[0].end :].strip(" :*)") and not _OTHER_TIME.search(line)
    return dates if opens or closes else []


def title_of_table(layout: Layout, block: Block) -> Block | None:
    """The heading or line right above the table that a row belongs to: "Arrivals, by county (as of 9 June)"."""
    blocks = layout.blocks
    start = layout.folded.rfind("\n", 0, block.header[0][0]) + 1  # of the header's line, which may begin with a bar
    index = bisect_left(blocks, start, key=lambda other: other.start) - 1
    if index < 0 or blocks[index].kind not in ("paragraph", "heading", "headline"):
        return None
    title = blocks[index]
    beside = title.kind != "paragraph" or "\n\n" not in layout.folded[title.end : start]
    long = title.end - title.start > _LONGEST_CAPTION
    return None if long or not beside or layout.folded[title.end - 1] == "." else title


def _dates_of_caption(layout: Layout, block: Block) -> list[Dated]:
    """The dates of the line right above a table: "Arrivals since 2 May, by county (as of 9 June)"."""
    title = title_of_table(layout, block)
    if title is None or title.kind != "paragraph":
        return []
    text = layout.folded[title.start : title.end]
    return roles(text, layout.dates(title.start, title.end), title.start)


def row_time(folded: str, block: Block, published: date | None) -> Dated | None:
    """The time that a row is of, where the column for it stands first: "Month | People reached", "March | 15,100"."""
    if not block.header or not block.cells or not _TIME_COLUMN.fullmatch(folded[slice(*block.header[0])]):
        return None
    start, end = block.cells[0]
    found = find_dates("in " + folded[start:end].strip(" *|"), published)  # "March" and "May" are months behind "in"
    if len(found) != 1 or found[0].first is None or found[0].last is None:
        return None
    return Dated(found[0].first, found[0].last, start, end, "on", found[0].kind)


_TIME_COLUMN = ascii_re(
    r"\W*(?:(?:reporting )?(?:month|date|day|year|quarter|period)|as (?:of|at))s?(?: of (?:report|reporting|displacement|arrival|incident))?\W*",
    re.IGNORECASE,
)


def titled(layout: Layout, block: Block) -> str | None:
    """What the title of a table says of all its numbers ("Displaced people, by state"), or that its rows are camps.

    A title that tells of more than one thing does not say which of them a column is of.
    """
    title = title_of_table(layout, block)
    words = layout.folded[title.start : title.end] if title else ""
    states = states_of(words)
    if len(states) == 1 and not counts_another(words):
        return words
    of_camps = _CAMPS.fullmatch(layout.folded[slice(*block.header[0])])
    return "displaced" if of_camps and not states and not _OTHER_CAMPS.search(words) else None


_CAMPS = ascii_re(
    r"\W*(?:names? of )?(?:(?:the )?(?:IDP|displacement) )?(?:camp|(?<=IDP )site|(?<=displacement )site|(?<=IDP )settlement)s?(?: names?)?\W*",
    re.IGNORECASE,
)
_OTHER_CAMPS = ascii_re(
    r"\b(?:refugees?|distribut\w+|aid|rations?|food|meals|cash|kits?|plans?|planned|targets?|targeted|capacity|fire|vaccin\w+|register\w+ voters|school\w*|pupils|students|enrol\w*|staff|summer|training|rohingya|population)\b",
    re.IGNORECASE,
)


def is_place_below(layout: Layout, block: Block, above: Sentence) -> bool:
    """Whether a line gives the figure of one place of the total right above it: "Sylhet: 9" below "Deaths: 21"."""
    beside = above.tells and above.block.kind == block.kind == "key figure" and block.start - above.end <= 1
    return beside and is_of_a_place(layout.folded[block.start : block.end])


_WHERE_FROM = ascii_re(
    r"\W*(?:Places?|Areas?|Provinces?|Districts?|Departments?|Locations?|Communes?|Regions?) of (?:origin|arrival|displacement|destination|refuge)\b",
    re.IGNORECASE,
)
""""Places of origin": of the displaced, whom the lines below count."""


def is_under_cue(layout: Layout, block: Block) -> bool:
    """Whether a block is made of labels whose heading, or a table row whose header, holds a cue."""
    if block.header and has_cue(layout.data, block.header[0][0], block.header[-1][1]):
        return True
    if block.header and titled(layout, block):
        return True
    if block.kind not in _LABELLED:
        return False
    words = lead_in(layout.folded, layout.blocks, block)
    if words.endswith("follows:") or (0 < len(words) < SHORT and has_cue(words.encode("ascii"))):
        return True
    if block.heading is None:
        return False
    over = layout.blocks[block.heading]
    return has_cue(layout.data, over.start, over.end) or _WHERE_FROM.match(layout.folded, over.start) is not None

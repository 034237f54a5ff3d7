"""The structure of a plain-text or Markdown document: its blocks, and the heading that governs each.

A block is a stretch of text that belongs together: a paragraph (hard-wrapped lines are joined: its span runs over the
line ends), a bullet (without its mark), a heading, a row of a table. Everything but white space, marks and rules
between table rows lies in one block. Kinds, in the order in which a page shows them:

- "headline", "byline", "dateline" (a line of place, date or publisher alone), "caption" (of a picture)
- "heading": governs what follows until a heading of its own rank or a higher one; "As of 3 May" is one
- "entry time": "18:42", "4 minutes ago", "UPDATE 1430 GMT:"; governs its entry as a heading does
- "paragraph", "bullet", "key figure" ("Deaths: 34", "157K+" and the line below it), "table row"
- "see also" (titles of other texts), "furniture" (share buttons, counters, contacts: nothing is reported there)
"""

from __future__ import annotations

from typing import NamedTuple

from indicators.text import english_blocks as english
from indicators.text.fold import fold
from indicators.text.line_kinds import AS_OF, LIST, MINOR, Piece, is_title, line_pieces
from indicators.text.lines import Line, Span, joined_lines, tables

_LISTED = frozenset(("bullet", "key figure", "table row", "furniture", "caption"))


class Block(NamedTuple):
    """A stretch of the text; `heading` is the index of the block that governs it (headings have one too), or None.

    `cells` and `header` are the spans of a table row's cells and of the cells of the header row above it.
    """

    start: int
    end: int
    kind: str
    heading: int | None = None
    cells: tuple[Span, ...] = ()
    header: tuple[Span, ...] = ()


def blocks(text: str) -> list[Block]:
    """The blocks of a document in order.

    >>> [block.kind for block in blocks("KEY FIGURES\\nDeaths: 34\\nHomes lost: 120")]
    ['heading', 'key figure', 'key figure']
    """
    folded = fold(text)
    pieces = _pieces(folded)
    return _governed(_titled(folded, pieces))


def _pieces(text: str) -> list[Piece]:
    lines = joined_lines(text)
    rows = tables(text, lines)
    pieces: list[Piece] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        if place in rows:
            cells, header = rows[place]
            if cells:
                pieces.append(Piece(line.start, line.end, "table row", None, cells, header))
            place += 1
            continue
        after, third = (lines[n] if n < len(lines) and n not in rows else None for n in (place + 1, place + 2))
        if after is not None and _is_pair(line, after, third):
            pieces.append(Piece(line.start, after.end, "key figure"))
            place += 2
            continue
        pieces.extend(line_pieces(line, after, pieces[-1] if pieces else None))
        place += 1
    return pieces


def _is_pair(line: Line, after: Line, third: Line | None) -> bool:
    """Whether a figure and its label stand on two lines, either first: "157K+" over "people displaced"."""
    if len(line.text) > 60 or len(after.text) > 120:
        return False
    if english.NUMBER_ALONE.match(line.text):
        follows = after.text[0].islower() if after.apart else after.text[0].isalpha()
        return follows and after.text[-1] not in ".:"
    if not english.NUMBER_ALONE.match(after.text) or not line.apart or line.text.isupper():
        return False
    label_below = third is not None and third.text[0].islower()
    return line.text[0].isalpha() and line.text[-1] not in ".:;" and not label_below


def _titled(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces with their headline: the first heading-like line, if nothing but frame stands before it.

    Lines of publisher and section beside it, which look like headings, govern nothing.
    """
    titled = False
    for place, piece in enumerate(pieces[:6]):
        after = pieces[place + 1] if place + 1 < len(pieces) else None
        words = text[piece.start : piece.end]
        if piece.kind == "entry time" and english.DATELINE.match(words):
            pieces[place] = piece._replace(kind="dateline", rank=None)
        elif piece.kind in ("furniture", "dateline", "byline", "caption"):
            continue
        elif piece.rank == MINOR and _is_frame(words, titled, after):
            pieces[place] = piece._replace(kind="dateline", rank=None)
        elif titled or piece.kind == "entry time" or piece.rank == AS_OF or english.SECTION.match(words):
            break
        elif piece.rank is not None or (piece.kind in ("paragraph", "key figure") and is_title(words)):
            pieces[place] = piece._replace(kind="headline", rank=None)
            titled = True
        else:
            break
    return pieces


def _is_frame(words: str, titled: bool, after: Piece | None) -> bool:
    """Whether a heading-like line near the top only names the publisher or the section."""
    if after is None:
        return False
    if titled:
        return after.kind in ("dateline", "byline")
    return len(words.split()) <= 2 and (after.rank is not None or after.kind in ("dateline", "furniture"))


def _governed(pieces: list[Piece]) -> list[Block]:
    found: list[Block] = []
    open_headings: list[tuple[int, int]] = []  # rank and index of the headings in force, outermost first
    for piece in pieces:
        rank = piece.rank
        if rank is None and open_headings and open_headings[-1][0] == LIST and piece.kind not in _LISTED:
            open_headings.pop()
        while rank is not None and open_headings and open_headings[-1][0] >= rank:
            open_headings.pop()
        heading = open_headings[-1][1] if open_headings else None
        found.append(Block(piece.start, piece.end, piece.kind, heading, piece.cells, piece.header))
        if rank is not None:
            open_headings.append((rank, len(found) - 1))
    return found

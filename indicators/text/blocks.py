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
from indicators.text.figure_pairs import figures_beside_labels, unmarked_labels
from indicators.text.fold import fold
from indicators.text.line_kinds import AS_OF, ENTRY, LIST, MINOR, Piece, is_title, line_pieces
from indicators.text.lines import Span, joined_lines
from indicators.text.tables import tables

_FRAME = frozenset(("furniture", "dateline", "byline", "caption"))
_TOLD = frozenset(("paragraph", "bullet", "key figure", "table row"))
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
    return _governed(_days(folded, _titled(folded, pieces)))


def _pieces(text: str) -> list[Piece]:
    lines = joined_lines(text)
    rows = tables(text, lines)
    pairs = figures_beside_labels(lines, rows)
    unmarked = unmarked_labels(lines, rows)
    pieces: list[Piece] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        after = lines[place + 1] if place + 1 < len(lines) else None
        if place in rows:
            cells, header = rows[place]
            if cells:
                pieces.append(Piece(line.start, line.end, "table row", None, cells, header))
        elif place in pairs and after is not None:
            pieces.append(Piece(line.start, after.end, "key figure"))
            place += 1
        elif place in unmarked:
            pieces.append(Piece(line.start, line.end, "key figure"))
        else:
            pieces.extend(line_pieces(line, after, pieces[-1] if pieces else None))
        place += 1
    return pieces


def _titled(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces with their headline: the first heading-like line, if nothing but frame stands before it.

    Lines of publisher and section beside it, which look like headings, govern nothing.
    """
    titled = False
    for place, piece in enumerate(pieces[:6]):
        words = text[piece.start : piece.end]
        if piece.kind == "entry time" and english.DATELINE.match(words):
            pieces[place] = piece._replace(kind="dateline", rank=None)
        elif piece.kind in _FRAME or english.UPDATED.match(words):
            continue
        elif piece.rank == MINOR and _is_frame(text, pieces, place, titled):
            pieces[place] = piece._replace(kind="dateline", rank=None)
        elif titled or piece.kind == "entry time" or piece.rank == AS_OF or _opens_figures(piece, words):
            break
        elif piece.rank is not None or (piece.kind in ("paragraph", "key figure") and is_title(words)):
            pieces[place] = piece._replace(kind="headline", rank=None)
            titled = True
        else:
            break
    return pieces


def _opens_figures(piece: Piece, words: str) -> bool:
    """Whether a piece below which figures stand is no title: "KEY FIGURES", or the first of those figures."""
    unmarked = english.UNMARKED_NUMBER.match(words) or english.UNMARKED_NUMBERS.match(words)
    return (piece.kind == "key figure" and unmarked is not None) or english.SECTION.match(words) is not None


def _days(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces with the days of a diary as headings: "Mon 12 June" below other news, or the first of several such.

    A day at the top, or with its year, is that of the document, save where its news follows without any title.
    """
    alone = [
        place
        for place, piece in enumerate(pieces)
        if piece.kind == "dateline" and english.DAY_ALONE.match(text, piece.start, piece.end)
    ]
    told = next((place for place, piece in enumerate(pieces) if piece.kind in _TOLD), len(pieces))
    for place in alone:
        yearless = not english.HAS_YEAR.search(text, pieces[place].start, pieces[place].end)
        untitled = place == 0 and told == 1 and pieces[1].kind == "paragraph"
        if place > told or (yearless and (len(alone) > 1 or untitled)):
            pieces[place] = pieces[place]._replace(kind="entry time", rank=ENTRY)
    return pieces


def _is_frame(text: str, pieces: list[Piece], place: int, titled: bool) -> bool:
    """Whether a heading-like line near the top only names the publisher or the section: a longer title follows."""
    following = pieces[place + 1 : 6]
    if titled:
        return bool(following) and following[0].kind in ("dateline", "byline")
    if len(text[pieces[place].start : pieces[place].end].split()) > 4:
        return False
    for piece in following:
        if piece.kind in _FRAME:
            continue
        words = text[piece.start : piece.end]
        if piece.rank is None and not (piece.kind in ("paragraph", "key figure") and is_title(words)):
            return False
        if len(words.split()) > 4:
            return True
    return False


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

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
from indicators.text.lines import Line, joined_lines, tables

LONGEST_FURNITURE, LONGEST_HEADING, LONGEST_HEADLINE = 250, 90, 200  # characters
# Ranks of headings: a smaller one governs more.
_AS_OF, _ENTRY, _MAJOR, _MINOR, _LIST = 0, 1, 2, 8, 9


class Block(NamedTuple):
    """A stretch of the text; `heading` is the index of the block that governs it (headings have one too), or None.

    `cells` and `header` are the spans of a table row's cells and of the cells of the header row above it.
    """

    start: int
    end: int
    kind: str
    heading: int | None = None
    cells: tuple[tuple[int, int], ...] = ()
    header: tuple[tuple[int, int], ...] = ()


class _Piece(NamedTuple):
    """A block on its way: `rank` is that of a heading, `lonely` says that empty lines are on both sides."""

    start: int
    end: int
    kind: str
    rank: int | None = None
    cells: tuple[tuple[int, int], ...] = ()
    header: tuple[tuple[int, int], ...] = ()


def blocks(text: str) -> list[Block]:
    """The blocks of a document in order.

    >>> [block.kind for block in blocks("KEY FIGURES\\nDeaths: 34\\nHomes lost: 120")]
    ['heading', 'key figure', 'key figure']
    """
    folded = fold(text)
    pieces = _pieces(folded)
    return _governed(_titled(folded, pieces))


def _pieces(text: str) -> list[_Piece]:
    lines = joined_lines(text)
    rows = tables(text, lines)
    pieces: list[_Piece] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        if place in rows:
            cells, header = rows[place]
            if cells:
                pieces.append(_Piece(line.start, line.end, "table row", None, cells, header))
            place += 1
            continue
        after = lines[place + 1] if place + 1 < len(lines) else None
        if after is not None and not after.apart and place + 1 not in rows and _is_pair(pieces, line, after):
            pieces.append(_Piece(line.start, after.end, "key figure"))
            place += 2
            continue
        pieces.extend(_line_pieces(line, after, pieces[-1] if pieces else None))
        place += 1
    return pieces


def _is_pair(pieces: list[_Piece], line: Line, after: Line) -> bool:
    """Whether a figure and its label stand on two lines: "157K+", "people displaced since June"."""
    if len(line.text) > 60 or len(after.text) > 120:
        return False
    if english.NUMBER_ALONE.match(line.text):
        return not english.NUMBER_ALONE.match(after.text) and after.text[0].isalpha() and after.text[-1] not in ".:"
    previous_pair = bool(pieces) and pieces[-1].kind == "key figure" and pieces[-1].end < line.start
    label = line.text[0].isalpha() and line.text[-1] not in ".:;" and not line.text.isupper()
    return label and (previous_pair or line.apart) and english.NUMBER_ALONE.match(after.text) is not None


def _line_pieces(line: Line, after: Line | None, last: _Piece | None) -> list[_Piece]:
    """The one block that a line is, or two where a line begins with the time of an entry."""
    text = line.text
    if english.ENTRY_TIME.match(text):
        return [_Piece(line.start, line.end, "entry time", _ENTRY)]
    prefix = english.ENTRY_PREFIX.match(text)
    if prefix is not None:
        entry = _Piece(line.start, line.start + len(prefix[0].rstrip()), "entry time", _ENTRY)
        rest = line.after(line.start + prefix.end())
        return [entry, *_line_pieces(rest, after, None)] if rest.text else [entry]
    if english.COUNTERS.match(text):
        return [_Piece(line.start, line.end, "furniture")]
    mark = english.BULLET.match(text)
    if mark is not None:
        begin = line.start + mark.end()
        if english.SEE_ALSO.match(text, mark.end()) or (
            last is not None and last.kind == "see also" and not line.apart
        ):
            return [_Piece(begin, line.end, "see also")]
        return [_Piece(begin, line.end, "bullet")]
    kind = _kind_of_short(line, last)
    if kind is not None:
        return [_Piece(line.start, line.end, kind)]
    rank, begin = _heading(line, after)
    if rank is not None:
        return [_Piece(line.start + begin, line.end, "heading", rank)]
    number = english.NUMBERED.match(text)
    begin = line.start + (number.end() if number else 0)
    if len(text) <= 160 and (english.LABELLED_NUMBER.match(text) or english.NUMBER_FIRST.match(text)):
        return [_Piece(begin, line.end, "key figure")]
    return [_Piece(begin, line.end, "paragraph")]


def _kind_of_short(line: Line, last: _Piece | None) -> str | None:
    """The kind of a line that is not prose: furniture, a caption, a byline, a dateline, a link; None for any other."""
    text = line.text
    if english.CAPTION.match(text) and not english.FURNITURE.match(text[:LONGEST_FURNITURE]):
        return "caption"
    if len(text) > LONGEST_FURNITURE:
        return "caption" if english.CREDIT.search(text[-90:]) else None
    if english.AS_OF.match(text) and english.HAS_DATE.search(text):
        return None
    if english.SEE_ALSO.match(text):
        return "see also"
    if english.FURNITURE.match(text):
        return "furniture"
    if english.DATELINE.match(text):
        return "dateline"
    if english.BYLINE.match(text):
        return "byline"
    if english.CREDIT.search(text[-90:]) or (len(text) > 50 and english.ENDS_WITH_DATE.match(text)):
        return "caption"
    if last is not None and last.kind == "see also" and text[-1] not in ".!:" and _is_title(text):
        return "see also"
    return None


def _heading(line: Line, after: Line | None) -> tuple[int | None, int]:
    """The rank of a heading and where its words begin in the line; None for what is no heading."""
    text = line.text
    mark = english.HEADING_MARK.match(text)
    if mark is not None:
        return _MAJOR + len(mark[1]) - 1, mark.end()
    if len(text) > LONGEST_HEADING or text[-1] in ".;,":
        return None, 0
    if english.AS_OF.match(text) and english.HAS_DATE.search(text):
        return _AS_OF, 0
    bold = english.EMPHASIS.match(text)
    if bold is not None:
        return _MAJOR + 1, bold.start(1)
    words = text.split("(")[0]
    number = english.NUMBERED_HEADING.match(text)
    if words.isupper() and sum(map(str.isalpha, words)) > 2 and not english.LABELLED_NUMBER.match(text):
        return _MAJOR + 1, number.end() if number else 0
    if number is not None and _is_title(text[number.end() :]):
        return _MAJOR + 1, number.end()
    if english.LABELLED_NUMBER.match(text) or english.NUMBER_FIRST.match(text):
        return None, 0
    words_alone = text.strip("\"'")
    if after is None or not words_alone[:1].isupper() or len(text.split()) > 12:
        return None, 0
    if text[-1] == ":":
        listed = english.BULLET.match(after.text) or english.LABELLED_NUMBER.match(after.text)
        return (_LIST if listed else None), 0
    if (line.apart or len(text) <= 60) and words_alone[-1] not in ".!,":
        return _MINOR, 0
    return None, 0


def _is_title(text: str) -> bool:
    return len(text) <= LONGEST_HEADLINE and text[:1].isprintable() and text[-1:] not in ".:;,"


def _titled(text: str, pieces: list[_Piece]) -> list[_Piece]:
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
        elif piece.rank == _MINOR and _is_frame(words, titled, after):
            pieces[place] = piece._replace(kind="dateline", rank=None)
        elif titled or piece.kind == "entry time" or piece.rank == _AS_OF:
            break
        elif piece.rank is not None or (piece.kind in ("paragraph", "key figure") and _is_title(words)):
            pieces[place] = piece._replace(kind="headline", rank=None)
            titled = True
        else:
            break
    return pieces


def _is_frame(words: str, titled: bool, after: _Piece | None) -> bool:
    """Whether a heading-like line near the top only names the publisher or the section."""
    if after is None:
        return False
    if titled:
        return after.kind in ("dateline", "byline")
    return len(words.split()) <= 2 and (after.rank is not None or after.kind in ("dateline", "furniture"))


def _governed(pieces: list[_Piece]) -> list[Block]:
    found: list[Block] = []
    open_headings: list[tuple[int, int]] = []  # rank and index of the headings in force, outermost first
    for piece in pieces:
        rank = piece.rank
        if rank is None and open_headings and open_headings[-1][0] == _LIST and piece.kind not in _LISTED:
            open_headings.pop()
        while rank is not None and open_headings and open_headings[-1][0] >= rank:
            open_headings.pop()
        heading = open_headings[-1][1] if open_headings else None
        found.append(Block(piece.start, piece.end, piece.kind, heading, piece.cells, piece.header))
        if rank is not None:
            open_headings.append((rank, len(found) - 1))
    return found


_LISTED = frozenset(("bullet", "key figure", "table row", "furniture", "caption"))

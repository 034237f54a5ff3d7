"""What a line of a document is, by itself and its neighbours: prose, a bullet, a heading, a caption, furniture."""

from __future__ import annotations

import re
from typing import NamedTuple

from indicators.text import english_blocks as english
from indicators.text.lines import Line, Span, is_table_like

LONGEST_FURNITURE, LONGEST_HEADING, LONGEST_HEADLINE = 120, 90, 200  # characters
# Ranks of headings: a smaller one governs more.
AS_OF, ENTRY, MAJOR, MINOR, LIST = 0, 1, 2, 8, 9


class Piece(NamedTuple):
    """A block on its way; `rank` is that of a heading."""

    start: int
    end: int
    kind: str
    rank: int | None = None
    cells: tuple[Span, ...] = ()
    header: tuple[Span, ...] = ()


def line_pieces(line: Line, after: Line | None, last: Piece | None) -> list[Piece]:
    """The one block that a line is, or two where a line begins with the time of an entry."""
    if len(line.text) <= LONGEST_HEADING and english.ENTRY_TIME.match(line.text):
        return [Piece(line.start, line.end, "entry time", ENTRY)]
    if len(line.text) <= LONGEST_HEADING and english.UPDATED.match(line.text):
        return [Piece(line.start, line.end, "heading", AS_OF)]
    prefix = english.ENTRY_PREFIX.match(line.text)
    if prefix is None:
        return [_piece(line, after, last)]
    entry = Piece(line.start, line.start + len(prefix[0].rstrip()), "entry time", ENTRY)
    rest = line.after(line.start + prefix.end())
    return [entry, _piece(rest, after, None)] if rest.text else [entry]


def _piece(line: Line, after: Line | None, last: Piece | None) -> Piece:
    """The block that a line without an entry's time is; `last` is the block before it."""
    text = line.text
    if english.COUNTERS.match(text):
        return Piece(line.start, line.end, "furniture")
    mark = english.BULLET.match(text)
    if mark is not None:
        begin = line.start + mark.end()
        if english.SEE_ALSO.match(text, mark.end()) or (
            last is not None and last.kind == "see also" and not line.apart
        ):
            return Piece(begin, line.end, "see also")
        return Piece(begin, line.end, "bullet")
    bold = english.EMPHASIS.match(text)
    if bold is not None:
        bold_rank = AS_OF if english.AS_OF.match(bold[1]) else MAJOR + 1
        return Piece(line.start + bold.start(1), line.start + bold.end(1), "heading", bold_rank)
    kind = _kind_of_short(line, last)
    if kind == "caption" and after is not None and is_table_like(after.text) and english.ENDS_WITH_DATE.match(text):
        return Piece(line.start, line.end, "heading", LIST)  # the title of the table below
    if kind is not None:
        return Piece(line.start, line.end, kind)
    number = english.NUMBERED.match(text)
    begin = line.start + (number.end() if number else 0)
    if number is not None and _is_in_list(line, after, last):
        return Piece(begin, line.end, "bullet")
    rank, offset = _heading(line, after)
    if rank is not None:
        return Piece(line.start + offset, line.end, "heading", rank)
    if len(text) <= 160 and (english.LABELLED_NUMBER.match(text) or english.NUMBER_FIRST.match(text)):
        return Piece(begin, line.end, "key figure")
    return Piece(begin, line.end, "paragraph")


def _is_in_list(line: Line, after: Line | None, last: Piece | None) -> bool:
    """Whether a short numbered line stands among others: "1. Two clinics closed", "2. One school burned"."""
    if len(line.text) > LONGEST_HEADING:
        return False
    beside = after is not None and not after.apart and english.NUMBERED.match(after.text) is not None
    return beside or (last is not None and last.kind == "bullet" and not line.apart)


def _kind_of_short(line: Line, last: Piece | None) -> str | None:
    """The kind of a line that is not prose: furniture, a caption, a byline, a dateline, a link; None for any other."""
    text = line.text
    long = len(text) > LONGEST_FURNITURE
    if english.AS_OF.match(text) and english.HAS_DATE.search(text):
        return None
    if english.SEE_ALSO.match(text):
        return "see also"
    if (english.LONG_FURNITURE if long else english.FURNITURE).match(text):
        return "furniture"
    if " us " in text and not long and english.CALL_US.search(text):
        return "furniture"
    tail = text[-90:]
    credited = (text.endswith(english.CREDIT_ENDS) or "hoto" in tail) and english.CREDIT.search(tail)
    if credited or english.CAPTION.match(text):
        return "caption"
    if long and text[-1] in '."':
        return None
    if english.FIGURES_OF.match(text):
        return None  # "FIGURES, 1-15 JUNE" is no place
    if english.DATELINE.match(text):
        return "see also" if last is not None and last.kind == "see also" and not line.apart else "dateline"
    if english.BYLINE.match(text):
        return "byline"
    if len(text) > 50 and last is not None and english.ENDS_WITH_DATE.match(text):
        return "caption"
    if last is not None and last.kind == "see also" and text[-1] not in ".!:" and is_title(text):
        return "see also"
    return None


_NTH = re.compile(r"(?<=\d)(?:St|Nd|Rd|Th)\b")


def _in_small(words: str) -> str:
    """A line in capitals written as others are, so that its days are known: "FROM 2 TO 9 MAY"."""
    if not words.isupper():
        return words
    return _NTH.sub(lambda nth: nth[0].lower(), words.title()).replace(" To ", " to ").replace(" And ", " and ")


def _heading(line: Line, after: Line | None) -> tuple[int | None, int]:
    """The rank of a heading and where its words begin in the line; None for what is no heading."""
    text = line.text
    mark = english.HEADING_MARK.match(text)
    if mark is not None:
        return MAJOR + len(mark[1]) - 1, mark.end()
    if len(text) > LONGEST_HEADING or text[-1] in ".;,":
        return None, 0
    if english.AS_OF.match(text) and english.HAS_DATE.search(text):
        return AS_OF, 0
    if after is not None and english.ENTRY_HEAD.match(text) and "|" not in after.text:
        return MINOR, 0
    if after is not None and english.TABLE_TITLE.match(text):
        return LIST, 0
    number = english.NUMBERED_HEADING.match(text)
    words = text[number.end() if number else 0 :].split("(")[0]
    undated = english.DATE.sub("", english.LAST_HOURS.sub("", _in_small(words)))
    if len(words.split()) > 4 and english.HAS_DIGIT.search(undated):
        return None, 0  # "Image of 12 bodies shocks nation" tells of something itself
    labelled = english.LABELLED_NUMBER.match(text) or english.FIGURE_FIRST.match(text)
    if words.isupper() and sum(map(str.isalpha, words)) > 2 and not labelled:
        return MAJOR + 1, number.end() if number else 0
    counted = number is not None and english.LABELLED_NUMBER.match(text, number.end()) is not None
    if number is not None and is_title(text[number.end() :]) and not counted:
        return MAJOR + 1, number.end()
    if english.LABELLED_NUMBER.match(text) or english.NUMBER_FIRST.match(text):
        return None, 0
    words_alone = text.strip("\"'")
    if after is None or not words_alone[:1].isupper() or len(text.split()) > 12:
        return None, 0
    if text[-1] == ":":
        listed = english.BULLET.match(after.text) or english.LABELLED_NUMBER.match(after.text)
        return (LIST if listed else None), 0
    if (line.apart or len(words) <= 60) and ": " not in words and words_alone[-1] not in ".!,":
        return MINOR, 0
    return None, 0


def is_title(text: str) -> bool:
    """Whether a line may be the title of a text: short, and no sentence with a full stop."""
    return len(text) <= LONGEST_HEADLINE and text[:1].isprintable() and text[-1:] not in ".:;,"

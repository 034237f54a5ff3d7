"""A number in a cell of a table: what its column, the first cell of its row and the title of the table say of it.

Mostly the column says what is counted ("Killed") and the row where. In a table of indicators the row says what, and the
column where or nothing ("Figure"). A row of women or of schools says whom or what the column's "Killed" or "Damaged"
holds for. Where row and column say nothing together, the number is left unread.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..catalogue.words import CLASS_OF_KIND, KIND_OF_NOUN
from ..text.fold import ascii_re, fold
from ..text.lines import Span
from ..text.places import find_places
from .captions import title_of_table, titled
from .counts import Count
from .label_words import counts_another, noun_in, says_what, state_of, states_of
from .labels import Label, from_label
from .place_kinds import Where
from .place_rows import is_place_header

if TYPE_CHECKING:
    from ..text.blocks import Block
    from .layout import Sentence

_ASIDE = r"(?: ?\([^()]{1,40}\)| (?:reported|recorded|so far|to date|as (?:of|at|on) .{1,30}))?"
_OF_ROWS = ascii_re(
    rf"\W*(?:(?:key |main )?(?:indicators?|impacts?|categor(?:y|ies)|items?|types?|descriptions?|effects?|loss(?:es)?|damages?|casualt(?:y|ies)|"
    rf"metrics?|measures?|variables?|what|details?|consequences?|data(?: point)?)(?: type| of (?:impact|loss|damage))?){_ASIDE}\W*",
    re.IGNORECASE,
)
_OF_NUMBERS = ascii_re(
    rf"\W*(?:(?:total |overall )?(?:figures?|totals?|numbers?|values?|counts?|quantit(?:y|ies))|no\.?|#|nos\.?|reported){_ASIDE}\W*",
    re.IGNORECASE,
)
_LONGEST_ROW, _WIDEST = 80, 12  # characters, columns
_ANYONE = ("people", "deaths", "injuries", "missing", "displaced", "casualties")
_TO_BUILDINGS = ("damaged", "destroyed", "closed")


def is_listing(folded: str, block: Block) -> bool:
    """Whether a row is a label and its number, its header saying no more than that: "Indicator | Figure"."""
    if len(block.header) != 2 or len(block.cells) > 2:
        return False
    label, number = (folded[slice(*cell)] for cell in block.header)
    return _OF_ROWS.fullmatch(label) is not None and _OF_NUMBERS.fullmatch(number) is not None


def cell_label(sentence: Sentence, count: Count, heading: str | None) -> Label | None:
    """A count in a cell, read from the words of its column or of its row."""
    folded, block = sentence.paragraph.layout.folded, sentence.block
    header = sentence.column(count.number[0])
    if header is None:
        return None
    column, corner = folded[slice(*header)], folded[slice(*block.header[0])]
    row = folded[slice(*block.cells[0])].strip(" *|") if header != block.header[0] else ""
    start = block.cells[0][0] - sentence.start
    heading = titled(sentence.paragraph.layout, block) or heading
    if _is_unclear(sentence, row, corner, column):
        return None
    if says_what(column):
        return from_label(count, _told_of(row, corner, column), heading, start)
    if not row or len(row) > _LONGEST_ROW or not says_what(row):
        return None
    if _OF_NUMBERS.fullmatch(column):
        others = block.header[1:]
        named = len(others) <= _WIDEST and not any(_place_in(folded, cell) for cell in others)  # no total of places
    else:
        named = _place_in(folded, header) is not None
    own = state_of(row) is not None or (not corner.strip(" *|") or _OF_ROWS.fullmatch(corner) is not None)
    return from_label(count, row, heading, start) if named and own else None


def _is_unclear(sentence: Sentence, row: str, corner: str, column: str) -> bool:
    """Whether nobody can tell what a number is of.

    The title tells of two things and the column of neither, or a table of many things has a row of what nobody counts:
    "Killed and injured" over "Men", "Bridges" below "Houses".
    """
    layout = sentence.paragraph.layout
    title = title_of_table(layout, sentence.block)
    several = title is not None and len(states_of(layout.folded[title.start : title.end])) > 1
    return (several and state_of(column) is None and state_of(row) is None) or (
        _OF_ROWS.fullmatch(corner) is not None and counts_another(row)
    )


def column_place(sentence: Sentence, position: int) -> Where | None:
    """The place that the column of a number is of, in a table whose rows say what is counted."""
    header = sentence.column(position) if sentence.block.header else None
    if header is None or header == sentence.block.header[0]:
        return None
    return _place_in(sentence.paragraph.layout.document.text, header)


def _place_in(text: str, cell: Span) -> Where | None:
    """The known place that is all that a cell says."""
    written = text[slice(*cell)].strip(" *|")
    found = find_places(written) if written and len(written) <= _LONGEST_ROW else []
    if len(found) != 1 or found[0].end - found[0].start != len(written):
        return None
    return Where(written, found[0].place, found[0].place.country)


def _told_of(row: str, corner: str, column: str) -> str:
    """The words of a column, with those of the row where the row is of a group or of buildings: "Women", "Schools"."""
    kind, state, named = KIND_OF_NOUN.get(row.lower()), state_of(column), noun_in(column)
    if kind is None or state is None or is_place_header(fold(corner)) or (named and named[0] not in _ANYONE):
        return column
    people = CLASS_OF_KIND[kind] == "people"
    if people == (state in _TO_BUILDINGS):
        return column
    return f"{row} {column}" if named is None else f"{row} {state}"

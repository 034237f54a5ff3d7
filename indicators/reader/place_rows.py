"""The place that a table gives its rows, by a column of places ("Province | Deaths").

A row of a total has none of its own: it holds for all that the table is of.
"""

from __future__ import annotations

import re

from ..text.blocks import Block
from ..text.fold import ascii_re, fold
from ..text.lines import Span
from ..text.place_phrases import PlacePhrase
from ..text.places import Place
from .place_kinds import Where

# What the header of a place column begins with, from wide to narrow.
_LEVELS = (
    r"countr|nation|host",
    r"region|state|province|governorate|department|oblast|prefecture|island|admin ?1|territor",
    r"district|count(?:y|ies)|municipalit|commune|woreda|zone|cercle|lga|local gov|upazila|tehsil|division|admin ?2|raion",
    r"place|location|area|where|town|cit(?:y|ies)|village|camp|site|locality|settlement|township|barangay|neighbo|quarter",
)
_HEADER = ascii_re(
    "[^a-z]*(?:(?:idp|displacement|names? of(?: the)?) )?(?:"
    + "|".join(f"({level})" for level in _LEVELS)
    + ")[^|]{0,40}$",
    re.IGNORECASE,
)
_TOTAL = ascii_re(
    r"\W*(?:(?:grand |sub-?)?totals?|all\b.*|overall|sum|nationwide|national|others?|unknown|not (?:stated|known)|source\b.*)\W*$",
    re.IGNORECASE,
)
_COUNTED = ascii_re(r"\b(?:affected|hit|hosting|reached|covered|closed|damaged)\b|\bno\b|\bnumber\b|#", re.IGNORECASE)


def is_place_header(header: str) -> bool:
    """Whether the words over a column say that it is of places."""
    return _HEADER.match(header) is not None


def row_place(text: str, block: Block, phrases: dict[int, PlacePhrase]) -> Where | None:
    """The place of a table row, None for a total; `phrases` are those of the document by their starts."""
    cell = _place_cell(text, block, phrases)
    if cell is None:
        return None
    written = text[slice(*cell)].strip("* ")
    return None if _TOTAL.match(fold(written)) else Where(written, *_known(text, cell, phrases))


def _place_cell(text: str, block: Block, phrases: dict[int, PlacePhrase]) -> Span | None:
    """The cell of the narrowest place column that says something; without a header, the first that is a known place."""
    best: tuple[int, Span] | None = None
    for (a, b), cell in zip(block.header, block.cells, strict=False):
        head = _HEADER.match(fold(text[a:b]))
        words = fold(text[slice(*cell)])
        if head is None or _COUNTED.search(head[0]) or not any(map(str.isalpha, words)):
            continue
        level = head.lastindex or 0
        if best is None or level >= best[0]:
            best = level, cell
    if best:
        return best[1]
    first = block.cells[0]
    return first if _known(text, first, phrases)[0] is not None else None


def _known(text: str, cell: Span, phrases: dict[int, PlacePhrase]) -> tuple[Place | None, str | None]:
    """The gazetteer's place and country of a cell that begins with a name that it knows."""
    first, last = cell
    while first < last and not text[first].isalnum():
        first += 1
    phrase = phrases.get(first)
    place = phrase.places[0] if phrase and phrase.places and phrase.end <= last else None
    return place, place.country if place else None

"""The tables of a plain text: which lines are their rows, and which cell of the header stands over each of their cells.

A row that does not fit its header stands under cells without words: nobody knows what its numbers are of.
"""

from __future__ import annotations

from indicators.text.fold import ascii_re
from indicators.text.lines import Line, Span, cells_of

Cells = tuple[Span, ...]
Row = tuple[Cells, Cells]
"""The cells of a row, and those of its header."""

_RULE = ascii_re(r"[|\s:+=-]*-[|\s:+=-]*$")
_NUMERIC = ascii_re(
    r"[~<>$+-]?\d[\d,.\s'+%kKMm-]*(?: ?(?:individuals?|people|persons?|ind\.?|households?|families|HHs?))?$"
    r"|[-*]$|(?:n/?a|nil|N/A|NA)$"
)
_LISTED = ascii_re(r"[A-Za-z][A-Za-z '/()-]{1,60},[^,]{1,20}$")
"""A line of a file of two columns: "Injured,90"."""


def tables(text: str, lines: list[Line]) -> dict[int, Row]:
    """The rows of tables by index of their line: cells of the row, cells of its header. A rule has no cells."""
    rows: dict[int, Row] = {}
    place = 0
    while place < len(lines):
        split = [cells_of(lines[place])]
        if len(split[0]) < 2:
            listed = _listed(lines, place)
            rows.update(listed)
            place += max(len(listed), 1)
            continue
        end = place + 1
        while end < len(lines) and not lines[end].apart:
            cells = cells_of(lines[end])
            if len(cells) < 2 and not _RULE.match(lines[end].text):
                break
            split.append(cells)
            end += 1
        if _is_table(text, lines[place:end], split):
            rows.update(_rows(text, lines, place, split))
        place = end
    return rows


def _listed(lines: list[Line], place: int) -> dict[int, Row]:
    """The rows of a file of two columns, from its header at `place` on: "Category,Total", "Injured,90"."""
    end = place
    while end < len(lines) and "," in lines[end].text and _LISTED.match(lines[end].text):
        if end > place and (lines[end].apart or not _NUMERIC.match(lines[end].text.partition(",")[2].strip())):
            break
        end += 1
    head = lines[place].text.partition(",")[2]
    if end - place < 2 or not head.strip() or head[0].isspace() or _NUMERIC.match(head):
        return {}
    rows = {}
    for at in range(place, end):
        line = lines[at]
        comma = line.start + line.text.index(",")
        rows[at] = (line.start, comma), (comma + 1, line.end)
    return {at: (cells, rows[place]) for at, cells in rows.items()}


def _is_table(text: str, lines: list[Line], split: list[Cells]) -> bool:
    if any(_RULE.match(line.text) and "|" in line.text for line in lines):
        return True
    width = max(map(len, split))
    if len(split) < 2 or width < 3:
        return len(split) >= 2 and any(_is_header(text, cells) for cells in split[:1]) and _has_numbers(text, split[1:])
    alike = sum(abs(len(cells) - width) <= 1 for cells in split)
    return alike >= 2 and _has_numbers(text, split[1:])


def _is_numeric(text: str, cell: Span) -> bool:
    return _NUMERIC.match(text[slice(*cell)].strip()) is not None


def _has_numbers(text: str, split: list[Cells]) -> bool:
    with_number = sum(any(_is_numeric(text, cell) for cell in cells) for cells in split)
    return with_number * 2 >= len(split) and with_number > 0


def _is_header(text: str, cells: Cells) -> bool:
    return len(cells) > 1 and not any(_is_numeric(text, cell) for cell in cells)


def _rows(text: str, lines: list[Line], place: int, split: list[Cells]) -> dict[int, Row]:
    told = [at for at in range(len(split)) if not _RULE.match(lines[place + at].text)]
    if not told:
        return {place + at: ((), ()) for at in range(len(split))}
    split = _by_single_tabs(text, lines[place : place + len(split)], split)
    first = told[0]
    header = split[first] if _is_header(text, split[first]) else ()
    if header and _lacks_corner(text, lines, place, split, told):
        header = ((header[0][0], header[0][0]), *header)
    rows: dict[int, Row] = {place + at: ((), ()) for at in range(len(split))}
    for at in told:
        cells = split[at]
        fits = at == first or not header or _fits(text, lines[place + at], cells, header)
        over = header if fits else tuple((header[0][0], header[0][0]) for _ in cells)
        rows[place + at] = cells, over
    return rows


def _by_single_tabs(text: str, lines: list[Line], split: list[Cells]) -> list[Cells]:
    """The cells of rows of unlike lengths with the empty ones among them, if each tab then ends a cell."""
    if len({len(cells) for cells in split}) == 1 or any("\t" not in line.text or "|" in line.text for line in lines):
        return split
    found = [_between_tabs(text, line) for line in lines]
    return found if len({len(cells) for cells in found}) == 1 else split


def _between_tabs(text: str, line: Line) -> Cells:
    begin = text.rfind("\n", 0, line.start) + 1
    end = text.find("\n", line.end)
    cells = []
    for cell in text[begin : end if end >= 0 else len(text)].split("\t"):
        kept = cell.strip()
        first = min(max(begin + (len(cell) - len(cell.lstrip()) if kept else 0), line.start), line.end)
        cells.append((first, first + len(kept)))
        begin += len(cell) + 1
    return tuple(cells)


def _lacks_corner(text: str, lines: list[Line], place: int, split: list[Cells], told: list[int]) -> bool:
    """Whether the cell over the first column is empty: the header is set in, and one cell shorter than each row."""
    first, *others = told
    if not others or any(len(split[at]) != len(split[first]) + 1 for at in others):
        return False
    head = lines[place + first]
    barred = head.text.startswith("|") and not any(lines[place + at].text.startswith("|") for at in others)
    set_in = text[head.start - 1 : head.start] in (" ", "\t")
    return (barred or set_in) and not any(_is_numeric(text, split[at][0]) for at in others)


def _fits(text: str, line: Line, cells: Cells, header: Cells) -> bool:
    """Whether each number of a row stands under a cell of the header.

    Between bars a row may end early; where only space parts cells, nobody knows which one is missing.
    """
    if len(cells) > len(header):
        return not any(_is_numeric(text, cell) for cell in cells[len(header) :])
    return len(cells) == len(header) or "|" in line.text

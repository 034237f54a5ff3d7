"""Facilities by name: one row each in the order of their days, with the running count before the name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import pandas as pd
from matplotlib.figure import Figure

from charts.axes import Panel, draw_days
from charts.frame import Claim, claims, publishers_of
from charts.lettering import fit, measure, plain
from charts.lines import span
from charts.marks import told
from charts.sheet import LABEL, POINTS, TICK, Box, Sheet, furnish, new_sheet, rule, say_empty, write
from charts.words import Words, counted, number, short_day

ROOMY, TWO_LINES, TIGHT = 3.4, 2.8, 1.25  # height of a row in letters: at most, with the place below, at least
NAMES = 0.55  # of the width, at most


class Entry(NamedTuple):
    """A row of the timeline: its claim, the running count at it (none for several without names), and the words."""

    claim: Claim
    rank: int | None
    name: str
    place: str


def facilities(
    reports: pd.DataFrame, words: Words, *, width: int = 1200, height: int = 675, theme: str = "light"
) -> Figure:
    """A timeline of facilities from a frame of observations that names them (`facility`, else `place`).

    The same name counts once, at its first day. A figure of several without names has a row of its own, outside the
    count. Where rows do not all fit the latest are shown and the earlier ones summed up. Raise ValueError for a size or
    theme out of bounds.
    """
    rows = entries(claims(reports))
    sheet = new_sheet(width, height, theme)
    if not rows:
        return say_empty(sheet, words, words.baseline)
    total = max((row.rank or 0 for row in rows), default=0)
    several = "  Diamond: several, unnamed, outside the count." if any(row.rank is None for row in rows) else ""
    about = words.baseline or f"{number(total)} {counted(total, 'facilities')} counted, each once"
    area = furnish(sheet, words, about, publishers_of([row.claim for row in rows]), f"Number: running count.{several}")
    size = max(sheet.body * LABEL, 8.0)
    space = area.height - size * 2.6
    fits = max(1, int(space / (size * TIGHT)))
    hidden = len(rows) - fits + 1 if len(rows) > fits else 0
    shown, lines = rows[hidden:], len(rows) - hidden + bool(hidden)
    pitch = min(size * ROOMY, space / lines)
    counts = max(measure(number(row.rank or 0), size, True) for row in shown) + size * 0.7
    names = max(min(_width(row, size, pitch), area.width * NAMES) for row in shown)
    right = area.right - measure("28 Sep 2020", sheet.body * TICK) - size
    box = Box(area.left + counts + names + size, area.top - pitch * lines, right, area.top)
    panel = Panel(sheet, box, span([row.claim for row in shown], box, sheet.body), (0.0, 1.0))
    rule(sheet, (box.left, area.right), (box.bottom, box.bottom), sheet.theme.muted, max(1.0, sheet.body / 20))
    if hidden:
        text = fit(f"… {number(hidden)} earlier", area.width, size)
        write(
            sheet, area.left + counts, area.top - pitch * 0.5 - size * 0.36, text, size, sheet.theme.muted, role="more"
        )
    for index, row in enumerate(shown):
        middle = area.top - pitch * (index + bool(hidden) + 0.5)
        _words(sheet, row, Box(area.left + counts, middle - pitch / 2, box.left - size, middle + pitch / 2), size)
        _mark(panel, row, middle, size)
    draw_days(panel, max(sheet.body * TICK, 8.0))
    return sheet.figure


def entries(rows: Sequence[Claim]) -> list[Entry]:
    """Each facility once, at its first day: same name, or without one same place; figures above one as they are."""
    first: dict[object, Claim] = {}
    for row in sorted(rows, key=lambda row: (row.day, row.value > 1, not row.facility, row.facility, row.place)):
        name = (row.facility or row.place).casefold()
        first.setdefault(name if row.value == 1 and name else (row.ids, row.day, row.place), row)
    count, found = 0, list[Entry]()
    for row in first.values():
        count += row.value == 1
        name = row.facility or ("unnamed" if row.value == 1 else f"{told(row)}, unnamed")
        found.append(Entry(row, count if row.value == 1 else None, plain(name, 80), plain(row.place, 80)))
    return found


def _width(row: Entry, size: float, pitch: float) -> float:
    """Width that the words of a row would fill: name and place on one line, or one above the other."""
    name, place = measure(row.name, size), measure(row.place, size * 0.85)
    # A pixel more, since what fills the width to the last digit would be cut for a rounding error.
    return 1 + (max(name, place) if pitch >= size * TWO_LINES else name + place + size * 0.5)


def _words(sheet: Sheet, row: Entry, box: Box, size: float) -> None:
    """Count, name and place are separate texts: in one, a name in Arabic script would turn the line around."""
    theme, small = sheet.theme, size * 0.85
    middle = (box.bottom + box.top) / 2 - size * 0.36
    two = box.height >= size * TWO_LINES and row.place
    line = middle + size * 0.55 if two else middle
    if row.rank is not None:
        gap = size * 0.7
        write(
            sheet, box.left - gap, line, number(row.rank), size, theme.lines[0], bold=True, align="right", role="count"
        )
    name = fit(row.name, box.width, size)
    write(sheet, box.left, line, name, size, theme.ink, role="facility")
    left = box.left if two else box.left + measure(name, size) + size * 0.5
    if place := fit(row.place, box.right - left, small):
        write(sheet, left, middle - size * 0.65 if two else line, place, small, theme.muted, role="place")


def _mark(panel: Panel, row: Entry, y: float, size: float) -> None:
    sheet, x = panel.sheet, panel.x(row.claim.day)
    colour = sheet.theme.contested if row.claim.status == "contested" else sheet.theme.lines[0]
    rule(sheet, (panel.box.left, x), (y, y), sheet.theme.grid, max(1.0, sheet.body / 20), label="leader")
    named = row.rank is not None
    rule(
        sheet, (x,), (y,), colour, 0, marker="o" if named else "D", markersize=size * 0.5 * POINTS,
        markeredgecolor=colour, markerfacecolor=colour if named else sheet.theme.background, zorder=4, label="claim",
    )  # fmt: skip
    small = max(sheet.body * TICK, 8.0)
    write(sheet, x + size * 0.6, y - small * 0.36, short_day(row.claim.day), small, sheet.theme.muted, role="label")

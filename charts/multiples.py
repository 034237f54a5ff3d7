"""Many series at a glance: a grid of small panels, each with its own scale, and the single thumbnail of a catalogue."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pandas as pd
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from charts import marks
from charts.axes import Panel
from charts.cumulative import stairs
from charts.frame import Claim, by_series, claims, publishers_of
from charts.lettering import fit
from charts.sheet import LABEL, POINTS, TICK, Box, Sheet, furnish, new_sheet, rule, say_empty, small_sheet, write
from charts.stock import stretches
from charts.words import Words, short_day

SMALLEST, LARGEST = 24, 2000  # of a thumbnail, in pixels


def small_multiples(
    frame: pd.DataFrame, words: Words, *, width: int = 1200, height: int = 675, theme: str = "light"
) -> Figure:
    """A small panel for each series with its name, last figure and day, the latest first; scales are each panel's own.

    Raise ValueError for a size or theme out of bounds.
    """
    points = claims(frame)
    sheet = new_sheet(width, height, theme)
    if not points:
        return say_empty(sheet, words, words.baseline)
    series = sorted(by_series(points).values(), key=lambda rows: (-rows[-1].day, rows[0].series))
    about = words.baseline or "Each panel has its own scale"
    area = furnish(sheet, words, about, publishers_of(points))
    columns = max(1, min(len(series), int(area.width / (sheet.body * 11))))
    most = max(1, int(area.height / (sheet.body * 4.6)))
    lines = min(most, math.ceil(len(series) / columns))
    # Where not all fit, the last cell says how many more there are.
    shown = series if len(series) <= columns * lines else series[: max(1, columns * lines - 1)]
    gap = sheet.body * 1.1
    cell = ((area.width + gap) / columns - gap, area.height / lines)
    for index, rows in enumerate(shown):
        line, column = divmod(index, columns)
        left, top = area.left + column * (cell[0] + gap), area.top - line * cell[1]
        _cell(sheet, rows, words, Box(left, top - cell[1] + sheet.body * 0.6, left + cell[0], top))
    if len(shown) < len(series) and columns * lines > 1:
        left, top = area.right - cell[0], area.top - (lines - 1) * cell[1]
        text = fit(f"and {len(series) - len(shown)} more", cell[0], sheet.body * TICK)
        write(sheet, left, top - sheet.body * LABEL * 2, text, sheet.body * TICK, sheet.theme.muted, role="more")
    return sheet.figure


def thumbnail(frame: pd.DataFrame, *, width: int = 240, height: int = 72, theme: str = "light") -> Figure:
    """The shape of a series without words: the page around it names it. 24 to 2000 pixels a side, else ValueError."""
    for side in (width, height):
        if not SMALLEST <= side <= LARGEST:
            raise ValueError(f"a thumbnail has {SMALLEST} to {LARGEST} pixels a side, not {side}")
    sheet = small_sheet(width, height, theme)
    pad = height * 0.12
    if rows := claims(frame):
        _shape(sheet, rows, Box(pad, pad, width - pad, height - pad), max(1.5, height / 32))
    return sheet.figure


def _cell(sheet: Sheet, rows: Sequence[Claim], words: Words, box: Box) -> None:
    last, size, small = rows[-1], sheet.body * LABEL, max(sheet.body * TICK * 0.85, 8.0)
    y = box.top - small
    name = fit(marks.series_name(words, last), box.width, small)
    write(sheet, box.left, y, name, small, sheet.theme.ink, role="series")
    y -= size * 1.15
    figure = fit(marks.told(last), box.width, size, bold=True)
    write(sheet, box.left, y, figure, size, sheet.theme.lines[0], bold=True, role="label")
    y -= small * 1.25
    day = fit(f"{last.unit}, {short_day(last.day)}", box.width, small)
    write(sheet, box.left, y, day, small, sheet.theme.muted, role="day")
    if y - box.bottom > sheet.body:
        _shape(sheet, rows, Box(box.left, box.bottom, box.right, y - small * 0.6), sheet.body / 11)


def _shape(sheet: Sheet, rows: Sequence[Claim], box: Box, thick: float) -> None:
    """Draw the rows as steps, bars or line, whichever their scope asks for, the last one marked."""
    colour = sheet.theme.lines[0]
    dot = thick * 3
    first, end = min(row.since or row.day if _bars(rows) else row.day for row in rows), max(row.day for row in rows)
    if first == end:
        first, end = first - 3, end + 3
    inner = Box(box.left + dot, box.bottom, box.right - dot, box.top - dot)
    panel = Panel(sheet, inner, (first, end), (0.0, max(1.0, *(row.value for row in rows))))
    rule(sheet, (box.left, box.right), (box.bottom, box.bottom), sheet.theme.grid, max(1.0, thick / 3), label="grid")
    if _bars(rows):
        _windows(panel, rows, thick)
        return
    days, values = [row.day for row in rows], [row.value for row in rows]
    if rows[0].scope == "stock":
        for part in stretches(rows):
            xs, ys = [row.day for row in part], [row.value for row in part]
            rule(sheet, xs, ys, colour, thick, transform=panel.data, label="level")
    else:
        rule(sheet, *stairs(days, values), colour, thick, transform=panel.data, label="steps", solid_joinstyle="miter")
    rule(
        sheet, days[-1:], values[-1:], colour, 0, transform=panel.data, zorder=4, marker="o", markersize=dot * POINTS,
        markeredgecolor="none", markerfacecolor=colour, label="claim",
    )  # fmt: skip


def _bars(rows: Sequence[Claim]) -> bool:
    return rows[0].scope == "period"


def _windows(panel: Panel, rows: Sequence[Claim], thick: float) -> None:
    for row in rows:
        since = row.day if row.since is None else min(row.since, row.day)
        left, right = panel.x(since - 0.5), panel.x(row.day + 0.5)
        wide = max(right - left, thick)
        left = min(max(left, 0.0), panel.sheet.width - wide)
        shape = Rectangle(
            (left, panel.box.bottom), wide, panel.y(row.value) - panel.box.bottom, label="bar",
            facecolor=panel.sheet.theme.lines[0], edgecolor="none", alpha=0.55, transform=panel.sheet.pixels, zorder=2,
        )  # fmt: skip
        panel.sheet.figure.add_artist(shape)

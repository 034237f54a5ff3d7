"""Figures for a window of days as bars: as wide as the window, as high as the value; an unknown start fades away."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from charts import marks
from charts.axes import Panel, unit_box, value_panel
from charts.frame import Claim, claims, competing, publishers_of
from charts.labels import ABOVE, Label, Row, draw_labels, place
from charts.lettering import plain
from charts.sheet import LABEL, TICK, Box, furnish, new_sheet, rule, say_empty
from charts.words import Words, window

LABELLED = 14
FADES = (0.75, 0.5, 0.3, 0.15)  # strengths of the pieces in which a bar with an unknown start fades out
FADE = 0.05  # of the panel's width


def period(
    frame: pd.DataFrame, words: Words, *, reports: pd.DataFrame | None = None,
    width: int = 1200, height: int = 675, theme: str = "light",
) -> Figure:  # fmt: skip
    """Figures of bounded windows, each a bar from its `since` to its `date`, both days whole.

    Bars may overlap, since windows do; they are never added up. `reports` as for `cumulative`. Raise ValueError for a
    size or theme out of bounds.
    """
    points = claims(frame)
    sheet = new_sheet(width, height, theme)
    if not points:
        return say_empty(sheet, words, words.baseline)
    others = [other for _, other in competing(points, claims(reports))]
    open_start = any(row.since is None for row in points)
    legend = marks.key([*points, *others], bool(others)) + ("  Fading bar: start not stated." if open_start else "")
    area = furnish(sheet, words, marks.subtitle(words, points), publishers_of([*points, *others]), legend.strip())
    largest = max(max(row.high or 0, row.value) for row in [*points, *others])
    panel = value_panel(sheet, area, _span(points), largest, points[0].unit)
    boxes = [box for row in sorted(points, key=_length, reverse=True) for box in _bar(panel, row)]
    hard = [
        unit_box(sheet, area, points[0].unit),
        *_tops(panel, points),
        *marks.draw_competing(panel, others, len(points)),
    ]
    box = panel.box
    ranked = sorted(points, key=lambda row: -row.value)[:LABELLED]
    labels = [_label(panel, row, len(points)) for row in ranked]
    placed = place(labels, hard, boxes, Box(box.left, box.bottom, area.right, area.top))
    draw_labels(sheet, placed, over_fills=True)
    return sheet.figure


def _span(rows: Sequence[Claim]) -> tuple[float, float]:
    first = min(row.day if row.since is None else min(row.since, row.day) for row in rows) - 0.5
    last = max(row.day for row in rows) + 0.5
    length = max(last - first, 5.0)
    lead = 2 * FADE if any(row.since is None for row in rows) else 0.02
    middle = (first + last) / 2
    return middle - length * (0.5 + lead), middle + length * 0.52


def _length(row: Claim) -> float:
    return 0 if row.since is None else row.day - row.since


def _edges(panel: Panel, row: Claim) -> tuple[float, float]:
    """Left and right edge in pixels; a single day on a long axis is still a few pixels wide."""
    left = panel.x((row.day if row.since is None else min(row.since, row.day)) - 0.5)
    right = panel.x(row.day + 0.5)
    least = panel.sheet.body * 0.3
    if right - left < least:
        middle = (left + right) / 2
        return middle - least / 2, middle + least / 2
    return left, right


def _bar(panel: Panel, row: Claim) -> list[Box]:
    """Draw one bar; return the boxes of its edges, which labels should not cross."""
    sheet = panel.sheet
    colour, strength = sheet.theme.lines[0], sheet.theme.band
    left, right = _edges(panel, row)
    base, top = panel.y(0), panel.y(row.value)
    thick = sheet.body / 8
    _fill(panel, left, right, top, strength, "bar")
    if row.since is None:
        piece = panel.box.width * FADE / len(FADES)
        for step, fade in enumerate(FADES):
            edge = left - piece * (step + 1)
            _fill(panel, edge, edge + piece, top, strength * fade, "open start")
            rule(sheet, (edge, edge + piece), (top, top), colour, thick, alpha=fade, zorder=3, solid_capstyle="butt")
    rule(sheet, (left, right), (top, top), colour, thick, zorder=3, label="top", solid_capstyle="butt")
    sides = (right,) if row.since is None else (left, right)
    for side in sides:
        rule(sheet, (side, side), (base, top), colour, sheet.body / 28, zorder=2.6, alpha=0.7)
    return [Box(left, top - thick, right, top + thick), *(Box(side - 2, base, side + 2, top) for side in sides)]


def _fill(panel: Panel, left: float, right: float, top: float, strength: float, role: str) -> None:
    base = panel.y(0)
    shape = Rectangle(
        (left, base), right - left, top - base, facecolor=panel.sheet.theme.lines[0], edgecolor="none", alpha=strength,
        transform=panel.sheet.pixels, zorder=2, label=role,
    )  # fmt: skip
    panel.sheet.figure.add_artist(shape)


def _tops(panel: Panel, rows: Sequence[Claim]) -> list[Box]:
    """Draw the qualifier of each bar in the middle of its top."""
    middles = [row._replace(day=_middle(row)) for row in rows]
    return marks.draw_qualifiers(panel, middles, panel.sheet.theme.lines[0])


def _middle(row: Claim) -> float:
    return row.day if row.since is None else (min(row.since, row.day) + row.day) / 2


def _label(panel: Panel, row: Claim, count: int) -> Label:
    sheet = panel.sheet
    text, small = sheet.body * LABEL, max(sheet.body * TICK * 0.9, 8.0)
    if count > LABELLED / 2:
        text = small
    about = " · ".join(part for part in (window(row.since, row.day), plain(row.place, 28)) if part)
    rows = (
        Row(marks.told(row), text, sheet.theme.ink, True),
        Row(about, small, sheet.theme.muted),
    )
    above = marks.marker_width(panel, count) * (2.9 if row.qualifier in marks.MORE else 0.6)
    return Label(panel.x(_middle(row)), panel.y(row.value), rows, above, sheet.body * 0.5, ABOVE)

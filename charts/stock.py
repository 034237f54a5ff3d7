"""Levels at a moment, a line for each place: markers where somebody reported, joined while reports follow closely."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

import pandas as pd
from matplotlib.figure import Figure

from charts import marks
from charts.axes import Panel, value_panel
from charts.cumulative import label, span
from charts.frame import Claim, by_series, claims, competing, publishers_of
from charts.labels import End, draw_labels, end_room, name_ends, place
from charts.sheet import Box, furnish, new_sheet, rule, say_empty
from charts.words import Words

WIDE = 3  # a pause this many times the usual one is a gap


def stock(
    frame: pd.DataFrame, words: Words, *, reports: pd.DataFrame | None = None,
    width: int = 1200, height: int = 675, theme: str = "light",
) -> Figure:  # fmt: skip
    """Levels by place. The six largest at the end have colours and names, others stay grey behind them.

    A pause much longer than usual breaks the line: nobody knows what lay between. `reports` as for `cumulative`. Raise
    ValueError for a size or theme out of bounds.
    """
    points = claims(frame)
    sheet = new_sheet(width, height, theme)
    if not points:
        return say_empty(sheet, words, words.baseline)
    others = [other for _, other in competing(points, claims(reports))]
    series = sorted(by_series(points).values(), key=lambda rows: -rows[-1].value)
    named = series[: len(sheet.theme.lines)]
    area = furnish(
        sheet, words, marks.subtitle(words, points), publishers_of([*points, *others]),
        marks.key([*points, *others], bool(others)),
    )  # fmt: skip
    names = [(marks.series_name(words, rows[-1]), marks.told(rows[-1])) for rows in named]
    room = end_room(sheet, names, area.width) if len(series) > 1 else 0.0
    inner = area._replace(right=area.right - room)
    largest = max(max(row.high or 0, row.low or 0, row.value) for row in [*points, *others])
    panel = value_panel(sheet, inner, span(points, inner, sheet.body), largest, points[0].unit)
    colours = [*sheet.theme.lines, *[sheet.theme.faded] * len(series)][: len(series)]
    hard: list[Box] = []
    soft: list[Box] = []
    for rows, colour in reversed(list(zip(series, colours, strict=True))):
        soft += _line(panel, rows, colour)
        hard += marks.draw_claims(panel, rows, colour)
    hard += marks.draw_competing(panel, others, len(points))
    if room:
        ends = [
            End(panel.x(rows[-1].day), panel.y(rows[-1].value), *name, colour)
            for rows, name, colour in zip(named, names, colours, strict=False)
        ]
        name_ends(sheet, ends, inner.right + sheet.body, Box(area.left, panel.box.bottom, area.right, area.top))
    size = marks.marker_width(panel, len(series[0]))
    labels = [] if room else [label(panel, series[0][-1], colours[0], size)]
    labels += [label(panel, other, sheet.theme.contested, size) for other in others[:4]]
    labels += [label(panel, rows[0], colour, size) for rows, colour in zip(series[:1], colours, strict=False)]
    box = panel.box
    draw_labels(sheet, place(labels, hard, soft, Box(box.left, box.bottom, inner.right, area.top)))
    return sheet.figure


def stretches(rows: Sequence[Claim]) -> list[list[Claim]]:
    """The rows cut wherever a pause is more than `WIDE` times the usual pause."""
    pauses = [after.day - before.day for before, after in pairwise(rows)]
    longest = WIDE * median(pauses) if pauses else 0
    cut = [[rows[0]]]
    for pause, row in zip(pauses, rows[1:], strict=True):
        if pause > longest:
            cut.append([])
        cut[-1].append(row)
    return cut


def _line(panel: Panel, rows: Sequence[Claim], colour: str) -> list[Box]:
    """Draw the stretches of one series; return boxes along them."""
    thick = panel.sheet.body / 9
    boxes = []
    for stretch in stretches(rows):
        days, values = [row.day for row in stretch], [row.value for row in stretch]
        rule(panel.sheet, days, values, colour, thick, transform=panel.data, zorder=2.5, label="level")
        for a, b in pairwise(stretch):
            boxes += _along(panel, a, b, thick)
    return boxes


def _along(panel: Panel, a: Claim, b: Claim, thick: float) -> list[Box]:
    """Small boxes along a slanting line: one box around all of it would keep labels out of half the panel."""
    x0, y0, x1, y1 = panel.x(a.day), panel.y(a.value), panel.x(b.day), panel.y(b.value)
    pieces = max(1, min(12, int(abs(y1 - y0) / panel.sheet.body)))
    boxes = []
    for i in range(pieces):
        left, right = (x0 + (x1 - x0) * part / pieces for part in (i, i + 1))
        one, other = (y0 + (y1 - y0) * part / pieces for part in (i, i + 1))
        boxes.append(Box(left, min(one, other) - thick, right, max(one, other) + thick))
    return boxes

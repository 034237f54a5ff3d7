"""Levels at a moment, a line for each place: markers where somebody reported, joined while reports follow closely."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

import pandas as pd
from matplotlib.figure import Figure

from charts.axes import Panel
from charts.frame import Claim, claims
from charts.lines import draw_lines
from charts.sheet import Box, new_sheet, rule, say_empty
from charts.words import Words

WIDE = 3  # a pause this many times the usual one is a gap


def stock(
    frame: pd.DataFrame, words: Words, *, reports: pd.DataFrame | None = None,
    width: int = 1200, height: int = 675, theme: str = "light",
) -> Figure:  # fmt: skip
    """Levels by place. The largest at the end have colours and names, others stay pale behind them.

    A pause much longer than usual breaks the line: nobody knows what lay between. `reports` as for `cumulative`. Raise
    ValueError for a size or theme out of bounds.
    """
    points = claims(frame)
    sheet = new_sheet(width, height, theme)
    if not points:
        return say_empty(sheet, words, words.baseline)
    return draw_lines(sheet, words, points, claims(reports), draw_level)


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


def draw_level(panel: Panel, rows: Sequence[Claim], colour: str) -> list[Box]:
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

"""Running totals as steps: a marker for each claim, what all claims allow as a light band, dispute in the open."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from matplotlib.figure import Figure
from matplotlib.patches import Polygon

from charts.axes import Panel
from charts.frame import Claim, claims
from charts.lines import draw_lines
from charts.sheet import Box, new_sheet, rule, say_empty
from charts.words import Words

STEPS = 400  # steps that labels try to keep clear of: beyond, a line is a cloud anyway


def cumulative(
    frame: pd.DataFrame, words: Words, *, reports: pd.DataFrame | None = None,
    width: int = 1200, height: int = 675, theme: str = "light",
) -> Figure:  # fmt: skip
    """One or more running totals against their days, from zero.

    `frame` has the columns of series; `reports`, with the columns of observations, lets the claims be
    shown that a contested point was preferred to. Raise ValueError for a size or theme out of bounds.
    """
    points = claims(frame)
    sheet = new_sheet(width, height, theme)
    if not points:
        return say_empty(sheet, words, words.baseline)
    # Bands of several series would only muddy each other.
    single = len({row.series for row in points}) == 1
    banded = single and len(points) > 1 and any(low < high for low, high in map(bounds, points))

    def paint(panel: Panel, rows: Sequence[Claim], colour: str) -> list[Box]:
        if banded:
            draw_band(panel, rows, colour)
        return draw_steps(panel, rows, colour)

    return draw_lines(sheet, words, points, claims(reports), paint, banded)


def bounds(row: Claim) -> tuple[float, float]:
    """Lowest and highest value that the claims together allow at the point, as far as they say."""
    return (
        min(row.value, row.value if row.low is None else row.low),
        max(row.value, row.low or row.value) if row.high is None else max(row.value, row.high),
    )


def stairs(days: Sequence[float], values: Sequence[float]) -> tuple[list[float], list[float]]:
    """Corners of steps that hold each value until the next day."""
    xs = [day for day in days for _ in (0, 1)][1:]
    ys = [value for value in values for _ in (0, 1)][:-1]
    return xs, ys


def draw_band(panel: Panel, rows: Sequence[Claim], colour: str) -> None:
    """Shade between the bounds of the points, step by step."""
    edges = [bounds(row) for row in rows]
    days = [row.day for row in rows]
    xs, lows = stairs(days, [low for low, _ in edges])
    _, highs = stairs(days, [high for _, high in edges])
    shape = Polygon(
        [*zip(xs, highs, strict=True), *zip(xs[::-1], lows[::-1], strict=True)],
        closed=True, facecolor=colour, edgecolor="none", alpha=panel.sheet.theme.band, transform=panel.data, zorder=2,
        label="band",
    )  # fmt: skip
    panel.sheet.figure.add_artist(shape)


def draw_steps(panel: Panel, rows: Sequence[Claim], colour: str) -> list[Box]:
    """Draw the line; return the boxes of its treads and risers for the labels to avoid."""
    xs, ys = stairs([row.day for row in rows], [row.value for row in rows])
    thick = panel.sheet.body / (7 if len(rows) < 300 else 12)
    rule(
        panel.sheet, xs, ys, colour, thick, transform=panel.data, zorder=2.5, label="steps",
        solid_joinstyle="miter", solid_capstyle="butt",
    )  # fmt: skip
    corners = [(panel.x(x), panel.y(y)) for x, y in zip(xs, ys, strict=True)]
    every = max(1, len(corners) // (2 * STEPS)) if corners else 1
    return [
        Box(min(x0, x1) - thick, min(y0, y1) - thick, max(x0, x1) + thick, max(y0, y1) + thick)
        for (x0, y0), (x1, y1) in zip(corners[::every], corners[every::every], strict=False)
    ]

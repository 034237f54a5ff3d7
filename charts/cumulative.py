"""Running totals as steps: a marker for each claim, what all claims allow as a light band, dispute in the open."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from matplotlib.figure import Figure
from matplotlib.patches import Polygon

from charts import marks
from charts.axes import Panel, value_panel
from charts.frame import Claim, by_series, claims, competing, publishers_of
from charts.labels import End, Label, Row, draw_labels, end_room, name_ends, place
from charts.lettering import plain
from charts.sheet import LABEL, TICK, Box, furnish, new_sheet, rule, say_empty
from charts.words import Words, short_day

FEW = 9  # claims that may all be labelled
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
    disputes = competing(points, claims(reports))
    others = [other for _, other in disputes]
    series = by_series(points)
    # Bands of several series would only muddy each other.
    banded = len(series) == 1 and len(points) > 1 and any(low < high for low, high in map(bounds, points))
    legend = marks.key([*points, *others], bool(disputes), banded)
    area = furnish(sheet, words, marks.subtitle(words, points), publishers_of([*points, *others]), legend)
    names = [(marks.series_name(words, rows[-1]), marks.told(rows[-1])) for rows in series.values()]
    room = end_room(sheet, names, area.width) if len(series) > 1 else 0.0
    inner = area._replace(right=area.right - room)
    top = max(max(row.high or 0, row.low or 0, row.value) for row in [*points, *others])
    panel = value_panel(sheet, inner, span(points, inner, sheet.body), top, points[0].unit)
    hard: list[Box] = []
    soft: list[Box] = []
    for rows, colour in zip(series.values(), sheet.theme.lines * len(series), strict=False):
        if banded:
            draw_band(panel, rows, colour)
        soft += draw_steps(panel, rows, colour)
        hard += marks.draw_claims(panel, rows, colour)
    hard += marks.draw_competing(panel, others, len(points))
    box = panel.box
    if room:
        ends = [
            End(panel.x(rows[-1].day), panel.y(rows[-1].value), *name, colour)
            for rows, name, colour in zip(series.values(), names, sheet.theme.lines * len(series), strict=False)
        ]
        name_ends(sheet, ends, inner.right + sheet.body, Box(area.left, box.bottom, area.right, area.top))
    labels = _labels(panel, series, disputes)
    draw_labels(sheet, place(labels, hard, soft, Box(box.left, box.bottom, inner.right, area.top)))
    return sheet.figure


def span(rows: Sequence[Claim], area: Box, body: float) -> tuple[float, float]:
    """First and last day of the axis with room for half a marker; a single day stands in the middle of a week."""
    first, last = min(row.day for row in rows), max(row.day for row in rows)
    if first == last:
        return first - 3.5, first + 3.5
    pad = max((last - first) * body * 1.2 / max(area.width, 1), 0.15)
    return first - pad, last + pad


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


def _labels(panel: Panel, series: dict[str, list[Claim]], disputes: Sequence[tuple[Claim, Claim]]) -> list[Label]:
    """Labels in order of weight: the last claim of a single series, disputes with their other side, then the rest."""
    sheet = panel.sheet
    size = marks.marker_width(panel, max(len(rows) for rows in series.values()))
    single = next(iter(series.values())) if len(series) == 1 else []
    labels = [label(panel, row, sheet.theme.lines[0], size) for row in single[-1:]]
    labels += [label(panel, other, sheet.theme.contested, size) for _, other in disputes[:4]]
    first = single[:-1] if len(single) <= FEW else [single[0], *(r for r in single[:-1] if r.status == "contested")][:4]
    return labels + [label(panel, row, sheet.theme.lines[0], size) for row in reversed(first)]


def label(panel: Panel, row: Claim, colour: str, marker: float) -> Label:
    """Figure in bold; below it, smaller, the day and who says so."""
    sheet = panel.sheet
    text, small = sheet.body * LABEL, max(sheet.body * TICK * 0.9, 8.0)
    about = " · ".join(
        part for part in (short_day(row.day), plain(row.publishers[0], 28) if row.publishers else "") if part
    )
    rows = (Row(marks.told(row), text, colour, True), Row(about, small, sheet.theme.muted))
    above = max(marker * 2.9, sheet.body * 0.6) if row.qualifier in marks.MORE else marker
    return Label(panel.x(row.day), panel.y(row.value), rows, above, marker * 1.4)

"""Series against their days, as running totals and levels share it: claims, disputes, and names around the lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from matplotlib.figure import Figure

from charts import marks
from charts.axes import Panel, unit_box, value_panel
from charts.ends import End, end_room, name_ends
from charts.frame import Claim, by_series, competing, publishers_of
from charts.labels import Label, Row, draw_labels, place
from charts.lettering import plain
from charts.sheet import LABEL, TICK, Box, Sheet, furnish
from charts.words import Words, short_day

FEW = 9  # claims of a single series that may all be labelled
LATE = 0.15  # of the span of days: lines that end in it have their names in the column at the right

# Draws one line in a colour and returns the boxes that labels keep clear of.
Paint = Callable[[Panel, Sequence[Claim], str], list[Box]]


def draw_lines(
    sheet: Sheet, words: Words, points: Sequence[Claim], reports: Sequence[Claim], paint: Paint, banded: bool = False
) -> Figure:
    """Finish the sheet with a line for each series of the points, at least one.

    The series that end highest have colours and names, as many as the theme has colours; others stay pale behind them.
    """
    series = sorted(by_series(points).values(), key=lambda rows: -rows[-1].value)
    colours = [*sheet.theme.lines, *[sheet.theme.faded] * len(series)][: len(series)]
    others = [other for _, other in competing(points, reports)]
    everything = [*points, *others]
    legend = marks.key(everything, bool(others), banded)
    area = furnish(sheet, words, marks.subtitle(words, points), publishers_of(everything), legend)
    first, last = points[0].day, points[-1].day
    named = [] if len(series) == 1 else [
        End(rows[-1].day, rows[-1].value, marks.series_name(words, rows[-1]), marks.told(rows[-1]), colour)
        for rows, colour in zip(series, sheet.theme.lines, strict=False)
    ]  # fmt: skip
    ending = [end for end in named if end.day >= last - LATE * (last - first)]
    inner = area._replace(right=area.right - end_room(sheet, ending, area.width))
    top = max(max(row.high or 0, row.low or 0, row.value) for row in everything)
    panel = value_panel(sheet, inner, span(points, inner, sheet.body), top, points[0].unit)
    hard, soft = [unit_box(sheet, area, points[0].unit)], list[Box]()
    for rows, colour in reversed(list(zip(series, colours, strict=True))):
        soft += paint(panel, rows, colour)
        hard += marks.draw_claims(panel, rows, colour)
    hard += marks.draw_competing(panel, others, len(points))
    name_ends(panel, ending, Box(inner.right + sheet.body, panel.box.bottom, area.right, area.top))
    labels = _labels(panel, series, [end for end in named if end not in ending], others)
    draw_labels(sheet, place(labels, hard, soft, Box(panel.box.left, panel.box.bottom, inner.right, area.top)))
    return sheet.figure


def span(rows: Sequence[Claim], area: Box, body: float) -> tuple[float, float]:
    """First and last day of the axis with room for half a marker; a single day stands in the middle of a week."""
    first, last = min(row.day for row in rows), max(row.day for row in rows)
    if first == last:
        return first - 3.5, first + 3.5
    pad = max((last - first) * body * 1.2 / max(area.width, 1), 0.15)
    return first - pad, last + pad


def _labels(
    panel: Panel, series: Sequence[Sequence[Claim]], early: Sequence[End], others: Sequence[Claim]
) -> list[Label]:
    """Labels in order of weight: the last claim of a single series or lines that end early, disputes, then the rest."""
    sheet, single = panel.sheet, series[0] if len(series) == 1 else []
    size = marks.marker_width(panel, max(len(rows) for rows in series))
    names = {(end.day, end.value, end.colour): end.name for end in early}
    labels = [label(panel, row, sheet.theme.lines[0], size) for row in single[-1:]]
    for rows, colour in zip(series, sheet.theme.lines, strict=False):
        if name := names.get((rows[-1].day, rows[-1].value, colour)):
            labels.append(label(panel, rows[-1], colour, size, name))
    labels += [label(panel, other, sheet.theme.contested, size) for other in others[:4]]
    disputed = [row for row in single[:-1] if row.status == "contested"]
    rest = single[:-1] if len(single) <= FEW else [single[0], *disputed][:4]
    return labels + [label(panel, row, sheet.theme.lines[0], size) for row in reversed(rest)]


def label(panel: Panel, row: Claim, colour: str, marker: float, name: str = "") -> Label:
    """Name, if any, and figure in bold; below it, smaller, the day and who says so."""
    sheet = panel.sheet
    text, small = sheet.body * LABEL, max(sheet.body * TICK * 0.9, 8.0)
    who = plain(row.publishers[0], 28) if row.publishers else ""
    about = " · ".join(part for part in (short_day(row.day), who) if part)
    head = f"{name} {marks.told(row)}" if name else marks.told(row)
    rows = (Row(head, text, colour, True), Row(about, small, sheet.theme.muted))
    above = max(marker * 2.9, sheet.body * 0.6) if row.qualifier in marks.MORE else marker
    return Label(panel.x(row.day), panel.y(row.value), rows, above, marker * 1.4)

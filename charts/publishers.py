"""Who says what: a row for each publisher, a mark for each of its claims, the latest with its figure and day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from charts import marks
from charts.axes import Panel, tick_label, value_ticks
from charts.frame import Claim, claims, publishers_of
from charts.lettering import fit, measure, plain
from charts.sheet import LABEL, POINTS, TICK, Box, Sheet, furnish, new_sheet, rule, say_empty, write
from charts.words import Words, short_day

NAMES = 0.34  # of the width, at most
EARLIER = 0.45  # strength of claims that the publisher has since replaced


def publishers(
    reports: pd.DataFrame, words: Words, *, width: int = 1200, height: int = 675, theme: str = "light"
) -> Figure:
    """Claims of one quantity side by side, from a frame of observations; the highest latest claim comes first.

    Raise ValueError for a size or theme out of bounds.
    """
    rows = claims(reports)
    sheet = new_sheet(width, height, theme)
    said: dict[str, list[Claim]] = {}
    for row in rows:
        said.setdefault(row.publishers[0] if row.publishers else "Publisher not known", []).append(row)
    if not said:
        return say_empty(sheet, words, words.baseline)
    ranked = sorted(said.items(), key=lambda item: (-item[1][-1].value, item[0]))
    area = furnish(sheet, words, marks.subtitle(words, rows), publishers_of(rows), _key(rows))
    size, small = max(sheet.body * LABEL, 8.0), max(sheet.body * TICK * 0.9, 8.0)
    bottom = area.bottom + size * 1.8
    fits = max(1, int((area.top - bottom) / (size * 2.2)))
    shown = ranked if len(ranked) <= fits else ranked[: max(1, fits - 1)]
    pitch = min(size * 4.4, (area.top - bottom) / min(len(ranked), fits))
    names = [fit(plain(name, 60), area.width * NAMES, size) for name, _ in shown]
    left = area.left + max(measure(name, size) for name in names) + size
    box = Box(left, area.top - pitch * min(len(ranked), fits), area.right - size * 0.8, area.top)
    largest = max(max(row.value, row.high or 0, row.low or 0) for _, said_rows in shown for row in said_rows)
    panel = Panel(sheet, box, (0.0, max(largest, 1.0) * 1.12), (0.0, 1.0))
    _value_axis(panel, rows[0].unit, small)
    for index, ((_, claims_of_one), name) in enumerate(zip(shown, names, strict=True)):
        y = area.top - pitch * (index + 0.66)
        write(sheet, area.left, y - size * 0.36, name, size, sheet.theme.ink, role="publisher")
        _row(panel, claims_of_one, y, sheet.theme.lines[index % len(sheet.theme.lines)], size, small)
    if len(shown) < len(ranked) and fits > 1:
        y = area.top - pitch * (len(shown) + 0.66)
        text = f"and {len(ranked) - len(shown)} more"
        write(sheet, area.left, y - size * 0.36, text, size, sheet.theme.muted, role="more")
    return sheet.figure


def _key(rows: Sequence[Claim]) -> str:
    faded = "  Pale: earlier claims of the same publisher." if len(publishers_of(rows)) < len(rows) else ""
    return (marks.key(rows, across=True) + faded).strip()


def _value_axis(panel: Panel, unit: str, size: float) -> None:
    """Draw the values along the bottom: here `days` of the panel are values, from left to right."""
    sheet, box, top = panel.sheet, panel.box, panel.days[1]
    for most in (5, 4, 3, 2, 1):
        ticks = value_ticks(top, most)
        step = ticks[1] if len(ticks) > 1 else top
        labels = [f"0 {unit}", *(tick_label(tick, step) for tick in ticks[1:])]
        widest = max(measure(label, size) for label in labels)
        if box.width * step / top >= widest + size:
            break
    for tick, text in zip(ticks, labels, strict=True):
        x, half = panel.x(tick), measure(text, size) / 2
        rule(sheet, (x, x), (box.bottom, box.top), sheet.theme.grid, max(1.0, sheet.body / 20), label="grid")
        middle = min(max(x, sheet.margin / 2 + half), sheet.width - sheet.margin / 2 - half)
        write(sheet, middle, box.bottom - size * 1.3, text, size, sheet.theme.muted, align="center", role="tick")


def _row(panel: Panel, rows: Sequence[Claim], y: float, colour: str, size: float, small: float) -> None:
    for row in rows[:-1]:
        _mark(panel, row, y, colour, size, EARLIER)
    last = rows[-1]
    _mark(panel, last, y, colour, size, 1.0)
    texts = [
        (f"{marks.told(last)}", size, colour, True),
        (f"  {short_day(last.day)}", small, panel.sheet.theme.muted, False),
    ]
    width = sum(measure(text, high, bold) for text, high, _, bold in texts)
    x = min(max(panel.x(last.value) - size * 0.4, panel.box.left), panel.sheet.width - panel.sheet.margin - width)
    for text, high, tone, bold in texts:
        write(panel.sheet, x, y + size * 0.75, text, high, tone, bold=bold, role="label")
        x += measure(text, high, bold)


def _mark(panel: Panel, row: Claim, y: float, colour: str, size: float, strength: float) -> None:
    sheet, x = panel.sheet, panel.x(row.value)
    if row.qualifier == "range" and row.low is not None and row.high is not None:
        rule(
            sheet, (panel.x(row.low), panel.x(row.high)), (y, y), colour, sheet.body / 6, alpha=strength, label="range"
        )
    arrow = marks.RIGHT if row.qualifier in marks.MORE else marks.LEFT if row.qualifier == "at_most" else None
    if arrow is not None:
        _point(sheet, x, y, arrow, size * 2.2, colour, "none", strength, "at least")
    face = sheet.theme.background if row.qualifier in marks.ROUGH else colour
    _point(sheet, x, y, "o", size * 0.55, colour, face, strength, "claim")


def _point(
    sheet: Sheet, x: float, y: float, marker: Any, size: float, colour: str, face: str, alpha: float, role: str
) -> None:
    artist = Line2D(
        (x,), (y,), linestyle="none", marker=marker, markersize=size * POINTS, markeredgecolor=colour,
        markerfacecolor=face, markeredgewidth=sheet.body / 10 * POINTS, alpha=alpha, transform=sheet.pixels, zorder=4,
        label=role,
    )  # fmt: skip
    sheet.figure.add_artist(artist)

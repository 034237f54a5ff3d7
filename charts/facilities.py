"""Facilities by name: one row each in the order of their days, with the running count before the name."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from matplotlib.figure import Figure

from charts.axes import Panel, draw_days
from charts.cumulative import span
from charts.frame import Claim, claims, publishers_of
from charts.lettering import fit, measure, plain
from charts.sheet import LABEL, POINTS, TICK, Box, Sheet, furnish, new_sheet, rule, say_empty, write
from charts.words import Words, counted, number, short_day

ROOMY, TIGHT = 2.2, 1.25  # height of a row in letters: at most, at least
NAMES = 0.52  # of the width, at most


def facilities(
    reports: pd.DataFrame, words: Words, *, width: int = 1200, height: int = 675, theme: str = "light"
) -> Figure:
    """A timeline of facilities from a frame of observations that names them (`facility`, else `place`).

    The same name counts once, at its first day. A figure of several without names has a row of its own, outside the
    count. Where rows do not all fit the latest are shown and the earlier ones summed up. Raise ValueError for a size or
    theme out of bounds.
    """
    rows = distinct(claims(reports))
    sheet = new_sheet(width, height, theme)
    if not rows:
        return say_empty(sheet, words, words.baseline)
    named = [row for row in rows if row.value == 1]
    few = "  Diamond: several, not named, outside the count." if len(named) < len(rows) else ""
    about = words.baseline or f"{number(len(named))} {counted(len(named), 'facilities')} counted, each once"
    area = furnish(sheet, words, about, publishers_of(rows), f"Number: running count.{few}")
    size = max(sheet.body * LABEL, 8.0)
    bottom = area.bottom + size * 2.6
    fits = max(1, int((area.top - bottom) / (size * TIGHT)))
    hidden = max(0, len(rows) - fits + 1) if len(rows) > fits else 0
    shown = rows[hidden:]
    counts = running(rows)[hidden:]
    pitch = min(size * ROOMY, (area.top - bottom) / (len(shown) + bool(hidden)))
    names = _names(sheet, shown, counts, area.width * NAMES, size)
    left = area.left + max(measure(text, size) for text in names) + size * 1.2
    right = area.right - measure("28 Sep 2020", sheet.body * TICK) - size
    box = Box(left, area.top - pitch * (len(shown) + bool(hidden)), right, area.top)
    panel = Panel(sheet, box, span(shown, box, sheet.body), (0.0, 1.0))
    if hidden:
        text = fit(f"… {number(hidden)} earlier", area.width, size)
        write(sheet, area.left, area.top - pitch * 0.5 - size * 0.36, text, size, sheet.theme.muted, role="facility")
    for index, (row, name) in enumerate(zip(shown, names, strict=True)):
        _row(panel, row, name, area, area.top - pitch * (index + bool(hidden) + 0.5), size)
    draw_days(panel, max(sheet.body * TICK, 8.0))
    return sheet.figure


def distinct(rows: Sequence[Claim]) -> list[Claim]:
    """Each facility once, at its first day: same name, or without one same place; figures above one as they are."""
    found: dict[object, Claim] = {}
    for row in rows:
        name = (row.facility or row.place).casefold()
        found.setdefault(name if row.value == 1 and name else (row.ids, row.day, row.place), row)
    return list(found.values())


def running(rows: Sequence[Claim]) -> list[int | None]:
    """The count at each row; None for rows that stand for several without names."""
    count, counts = 0, list[int | None]()
    for row in rows:
        count += row.value == 1
        counts.append(count if row.value == 1 else None)
    return counts


def _names(sheet: Sheet, rows: Sequence[Claim], counts: Sequence[int | None], room: float, size: float) -> list[str]:
    names = []
    for row, count in zip(rows, counts, strict=True):
        if count is None:
            name = f"{number(row.value)} or more, not named" + (f", {row.place}" if row.place else "")
        else:
            name = f"{count}  " + (row.facility or "Not named") + (f", {row.place}" if row.place else "")
        names.append(fit(plain(name, 90), room, size))
    return names


def _row(panel: Panel, row: Claim, name: str, area: Box, y: float, size: float) -> None:
    sheet, x = panel.sheet, panel.x(row.day)
    colour = sheet.theme.contested if row.status == "contested" else sheet.theme.lines[0]
    write(sheet, area.left, y - size * 0.36, name, size, sheet.theme.ink, role="facility")
    rule(sheet, (panel.box.left, x), (y, y), sheet.theme.grid, max(1.0, sheet.body / 20), label="leader")
    single = row.value == 1
    rule(
        sheet, (x,), (y,), colour, 0, marker="o" if single else "D", markersize=size * 0.5 * POINTS,
        markeredgecolor=colour, markerfacecolor=colour if single else sheet.theme.background, zorder=4, label="claim",
    )  # fmt: skip
    small = max(sheet.body * TICK, 8.0)
    write(sheet, x + size * 0.6, y - small * 0.36, short_day(row.day), small, sheet.theme.muted, role="label")

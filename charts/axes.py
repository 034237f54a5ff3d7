"""A panel: days from left to right, a value upwards from zero, with few ticks that cannot be misread."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from matplotlib.transforms import Affine2D, Transform

from charts.lettering import measure
from charts.sheet import TICK, Box, Sheet, rule, write
from charts.words import MONTHS, number, trimmed

FIRST_DAY, LAST_DAY = date.min.toordinal(), date.max.toordinal()
DAYS_OF_MONTH: tuple[frozenset[int], ...] = (
    frozenset(range(1, 32)),
    frozenset(range(1, 30, 2)),
    frozenset((1, 5, 10, 15, 20, 25)),
    frozenset((1, 10, 20)),
    frozenset((1, 15)),
)
MONTHS_APART = (1, 2, 3, 6)
YEARS_APART = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)


class Panel(NamedTuple):
    """A rectangle of the sheet with its scales: `days` and `values` are what its edges stand for."""

    sheet: Sheet
    box: Box
    days: tuple[float, float]
    values: tuple[float, float]

    @property
    def data(self) -> Transform:
        """From day and value to the figure's own pixels, for artists that keep their data."""
        across = self.box.width / (self.days[1] - self.days[0])
        up = self.box.height / (self.values[1] - self.values[0])
        scale = Affine2D().translate(-self.days[0], -self.values[0]).scale(across, up)
        return scale.translate(self.box.left, self.box.bottom) + self.sheet.pixels

    def x(self, day: float) -> float:
        """Pixels from the left edge of the sheet."""
        return self.box.left + (day - self.days[0]) / (self.days[1] - self.days[0]) * self.box.width

    def y(self, value: float) -> float:
        """Pixels from the bottom edge of the sheet."""
        return self.box.bottom + (value - self.values[0]) / (self.values[1] - self.values[0]) * self.box.height


class Tick(NamedTuple):
    """A day with its label and, where it begins a new year on the axis, the year to write below."""

    day: int
    text: str
    year: str


def value_ticks(top: float, most: int) -> list[float]:
    """Zero and round steps up to `top`, at most `most` of them above zero; whole numbers, since things are counted."""
    rough = top / max(most, 1)
    power = 10.0 ** math.floor(math.log10(rough)) if rough > 0 else 1.0
    step = max(next(power * m for m in (1, 2, 2.5, 5, 10) if power * m >= rough * 0.999), 1.0)
    if step == 2.5:
        step = 5.0
    return [step * i for i in range(int(top / step + 1e-9) + 1)]


def tick_label(value: float, step: float) -> str:
    """A label of the value axis; ticks above a million keep the decimals that tell them apart."""
    if value >= 1e6 and step < 1e4:
        return trimmed(value, 0)
    return number(value)


def day_ticks(first: float, last: float, width: float, size: float) -> list[Tick]:
    """Ticks between two days: the closest kind (days, months, years) whose labels do not touch on `width` pixels."""
    start, end = max(math.ceil(first), FIRST_DAY), min(math.floor(last), LAST_DAY)
    per_day = width / max(last - first, 1e-9)
    room = measure("28 Sep", size) + size * 0.9
    if (end - start) * per_day > 0 and room / per_day < 40:
        for chosen in DAYS_OF_MONTH:
            days = [day for day in range(start, end + 1) if date.fromordinal(day).day in chosen]
            gap = min((b - a for a, b in pairwise(days)), default=end - start + 1)
            if len(days) >= 2 and gap * per_day >= room:
                return labelled(days, lambda day: f"{day.day} {MONTHS[day.month - 1]}")
    for apart in MONTHS_APART:
        if 28 * apart * per_day >= room:
            days = list(_months(start, end, apart))
            if len(days) >= 2:
                return labelled(days, lambda day: MONTHS[day.month - 1])
    room = measure("2020", size) + size
    for years in YEARS_APART:
        if 365 * years * per_day >= room:
            days = [d for d in _months(start, end, 12) if date.fromordinal(d).year % years == 0]
            if len(days) >= 2:
                return [Tick(day, str(date.fromordinal(day).year), "") for day in days]
    ends = [start, end] if (end - start) * per_day >= room * 1.5 else [start]
    return labelled(ends, lambda day: f"{day.day} {MONTHS[day.month - 1]}") if start <= end else []


def labelled(days: Sequence[int], words: Callable[[date], str]) -> list[Tick]:
    """Ticks whose year is written at the first and wherever it changes."""
    ticks: list[Tick] = []
    before = None
    for ordinal in days:
        day = date.fromordinal(ordinal)
        ticks.append(Tick(ordinal, words(day), str(day.year) if day.year != before else ""))
        before = day.year
    return ticks


def _months(start: int, end: int, apart: int) -> Iterator[int]:
    """First days of every `apart`-th month from `start` to `end`, counted from January."""
    if start > end:
        return
    first, last = date.fromordinal(start), date.fromordinal(end)
    for index in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        year, month = divmod(index, 12)
        if month % apart == 0 and (day := date(year, month + 1, 1).toordinal()) >= start:
            yield day


def value_panel(sheet: Sheet, area: Box, days: tuple[float, float], largest: float, unit: str) -> Panel:
    """Draw both axes into the area and return the panel between them, with room for a label above `largest`."""
    size = max(sheet.body * TICK, 8.0)
    bottom = area.bottom + size * 2.75
    ceiling = area.top - size * 1.4
    headroom = min(sheet.body * 2.4, (ceiling - bottom) * 0.3)
    top = max(largest, 1.0) * (ceiling - bottom) / (ceiling - bottom - headroom)
    ticks = value_ticks(top, max(1, min(5, int((ceiling - bottom) / (size * 2.4)))))
    step = ticks[1] - ticks[0] if len(ticks) > 1 else top
    labels = [tick_label(tick, step) for tick in ticks]
    left = area.left + max(measure(label, size) for label in labels) + size * 0.6
    panel = Panel(sheet, Box(left, bottom, area.right, ceiling), days, (0.0, top))
    for tick, label in zip(ticks, labels, strict=True):
        y = panel.y(tick)
        colour = sheet.theme.grid if tick else sheet.theme.muted
        rule(sheet, (left, area.right), (y, y), colour, max(1.0, sheet.body / 20), label="grid")
        write(sheet, left - size * 0.6, y - size * 0.36, label, size, sheet.theme.muted, align="right", role="tick")
    write(sheet, area.left, area.top - size * 0.6, unit, size, sheet.theme.muted, role="unit")
    draw_days(panel, size)
    return panel


def unit_box(sheet: Sheet, area: Box, unit: str) -> Box:
    """Where `value_panel` writes the unit: labels keep clear of it."""
    size = max(sheet.body * TICK, 8.0)
    return Box(area.left, area.top - size * 0.9, area.left + measure(unit, size) + size * 0.5, area.top + size * 0.4)


def draw_days(panel: Panel, size: float) -> None:
    """Draw the day axis below the panel: a short mark, the day, the year where it changes."""
    sheet, box = panel.sheet, panel.box
    for tick in day_ticks(*panel.days, box.width, size):
        x = panel.x(tick.day)
        rule(sheet, (x, x), (box.bottom, box.bottom - size * 0.35), sheet.theme.muted, max(1.0, sheet.body / 20))
        half = max(measure(tick.text, size), measure(tick.year, size)) / 2
        x = min(max(x, sheet.margin / 2 + half), sheet.width - sheet.margin / 2 - half)
        for row, text in enumerate((tick.text, tick.year)):
            if text:
                y = box.bottom - size * (1.35 + 1.15 * row)
                write(sheet, x, y, text, size, sheet.theme.muted, align="center", role="day")

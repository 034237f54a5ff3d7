"""Names at the ends of lines, in a column of their own at the right: read without a legend, and none on another."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean
from typing import NamedTuple

from charts.axes import Panel
from charts.labels import ROW
from charts.lettering import fit, measure
from charts.sheet import Box, Sheet, rule, write

SIZE = 0.88  # of the body size


class End(NamedTuple):
    """Where a line ends, as day and value, with the name to write beside it and, where there is room, the figure."""

    day: float
    value: float
    name: str
    figure: str
    colour: str


def end_room(sheet: Sheet, ends: Sequence[End], width: float) -> float:
    """Width to keep free for the column: as much as the words need, at most two fifths; none without ends."""
    size = sheet.body * SIZE
    widest = max((measure(f"{end.name} {end.figure}", size, True) for end in ends), default=0.0)
    return min(widest + 1.6 * size, width * 0.4) if ends else 0.0


def name_ends(panel: Panel, ends: Sequence[End], column: Box) -> None:
    """Write each name at the height of its line's end, moved up or down where they would touch.

    Those that the height of the column cannot hold are left out, the last of `ends` first.
    """
    sheet, size = panel.sheet, panel.sheet.body * SIZE
    kept = sorted(ends[: max(1, int(column.height / (size * ROW)))], key=lambda end: end.value)
    wanted = [panel.y(end.value) for end in kept]
    heights = spread(wanted, size * ROW, column.bottom + size / 2, column.top - size / 2)
    for end, start, y in zip(kept, wanted, heights, strict=True):
        whole = f"{end.name} {end.figure}"
        text = whole if measure(whole, size, True) <= column.width else fit(end.name, column.width, size, True)
        write(sheet, column.left, y - size * 0.36, text, size, end.colour, bold=True, role="label")
        link = (panel.x(end.day) + size * 0.5, column.left - size * 0.25)
        rule(sheet, link, (start, y), sheet.theme.muted, sheet.body / 24, label="leader")


def spread(wanted: Sequence[float], apart: float, low: float, high: float) -> list[float]:
    """Heights as near as can be to the ascending `wanted`, at least `apart` from each other, within `low` to `high`."""
    # Heights less their rank times `apart` need only be ascending: neighbours that are not share their mean.
    pools: list[list[float]] = []
    for rank, height in enumerate(wanted):
        pools.append([height - rank * apart])
        while len(pools) > 1 and fmean(pools[-2]) > fmean(pools[-1]):
            last = pools.pop()
            pools[-1] += last
    ceiling = max(low, high - (len(wanted) - 1) * apart)
    levels = [min(max(fmean(pool), low), ceiling) for pool in pools for _ in pool]
    return [level + rank * apart for rank, level in enumerate(levels)]

"""Marks that every chart shares: a point for a claim, arrows for "or more" and "up to", bars for ranges, rings."""

from __future__ import annotations

import math
from collections.abc import Sequence

from matplotlib.lines import Line2D
from matplotlib.path import Path

from charts.axes import Panel
from charts.frame import Claim
from charts.lettering import plain
from charts.sheet import POINTS, Box
from charts.words import Words, quantity, short_day


def _arrow(across: int, up: int) -> Path:
    """A stem of unit length from the claim in the given direction, with a head: more, or less, than the marker."""
    side, neck = 0.32, 0.62
    left = (across * neck - up * side, up * neck + across * side)
    right = (across * neck + up * side, up * neck - across * side)
    return Path(
        [(0, 0), (across, up), left, (across, up), right],
        [Path.MOVETO, Path.LINETO, Path.MOVETO, Path.LINETO, Path.LINETO],
    )


UP, DOWN, RIGHT, LEFT = _arrow(0, 1), _arrow(0, -1), _arrow(1, 0), _arrow(-1, 0)
MORE = ("at_least", "vague")
ROUGH = ("approximately", "vague")


def marker_width(panel: Panel, count: int) -> float:
    """Diameter of a claim's marker in pixels: smaller where claims stand close together."""
    spacing = panel.box.width / max(count, 1)
    return min(panel.sheet.body * 0.46, max(spacing * 0.9, panel.sheet.body * 0.12))


def arrow_length(panel: Panel, size: float) -> float:
    """Length of an arrow in pixels for markers of the size."""
    return max(size * 2.6, panel.sheet.body * 0.5)


def draw_claims(panel: Panel, rows: Sequence[Claim], colour: str) -> list[Box]:
    """Draw a marker for each claim with what its qualifier adds; return the boxes that labels keep clear of."""
    size = marker_width(panel, len(rows))
    boxes = draw_qualifiers(panel, rows, colour)
    paper = panel.sheet.theme.background
    _points(panel, [r for r in rows if r.qualifier not in ROUGH], "claim", "o", size, colour, face=colour)
    _points(panel, [r for r in rows if r.qualifier in ROUGH], "rough claim", "o", size, colour, face=paper)
    return boxes


def draw_qualifiers(panel: Panel, rows: Sequence[Claim], colour: str) -> list[Box]:
    """Draw arrows, bars of ranges and rings of dispute, without the markers; return the boxes of marker and all."""
    size = marker_width(panel, len(rows))
    _arrows(panel, rows, size, colour)
    ranges = [r for r in rows if r.qualifier == "range" and r.low is not None and r.high is not None]
    _bars(panel, ranges, size, colour)
    disputed = [r for r in rows if r.status == "contested"]
    _points(panel, disputed, "contested", "o", size * 2.1, panel.sheet.theme.contested)
    return [_box(panel, row, size) for row in rows]


def draw_competing(panel: Panel, rows: Sequence[Claim], count: int) -> list[Box]:
    """Draw the claims that a point was preferred to, as open diamonds in the colour of dispute."""
    size, colour = marker_width(panel, count), panel.sheet.theme.contested
    _arrows(panel, rows, size, colour)
    _points(panel, rows, "competing", "D", size * 0.9, colour, face=panel.sheet.theme.background)
    return [_box(panel, row, size) for row in rows]


def key(rows: Sequence[Claim], competing: bool = False, band: bool = False, across: bool = False) -> str:
    """A sentence for each kind of mark that is on the picture and does not speak for itself.

    `across` where values run from left to right.
    """
    says = (
        (any(r.qualifier in MORE for r in rows), f"Arrow {'right' if across else 'up'}: or more."),
        (any(r.qualifier == "at_most" for r in rows), f"Arrow {'left' if across else 'down'}: up to."),
        (any(r.qualifier in ROUGH for r in rows), "Hollow: approximate."),
        (any(r.qualifier == "range" for r in rows), "Bar: range."),
        (any(r.status == "contested" for r in rows) and not across, "Ring: claims differ."),
        (competing, "Diamond: competing claim."),
        (band, "Shaded: bounds of the claims."),
    )
    return "  ".join(text for present, text in says if present)


def subtitle(words: Words, rows: Sequence[Claim]) -> str:
    """The baseline in words; without any, what the series of the rows tells of itself."""
    if words.baseline or not rows:
        return words.baseline
    names = {row.series for row in rows}
    if len(names) == 1 and (given := words.series.get(rows[0].series)):
        return given
    if rows[0].scope == "cumulative":
        since = {row.since for row in rows}
        known = next(iter(since)) if len(since) == 1 else None
        return f"Running total since {short_day(known)}" if known else "Running total"
    return {"period": "Figures for the days that each bar covers", "stock": "As reported on each day"}.get(
        rows[0].scope, ""
    )


def series_name(words: Words, row: Claim) -> str:
    """What to call the row's series beside its line."""
    return plain(words.series.get(row.series) or row.place or row.episode or row.series, 60)


def told(row: Claim) -> str:
    """The claim's figure with its qualifier."""
    return quantity(row.value, row.low, row.high, row.qualifier)


def thinned(panel: Panel, rows: Sequence[Claim], apart: float) -> list[Claim]:
    """The rows, or of a crowd as many as can be told apart: the last one, and others some `apart` pixels before it."""
    kept: list[Claim] = []
    for row in reversed(rows):
        here = (panel.x(row.day), panel.y(row.value))
        if not kept or math.dist(here, (panel.x(kept[-1].day), panel.y(kept[-1].value))) >= apart:
            kept.append(row)
    return kept[::-1]


def _arrows(panel: Panel, rows: Sequence[Claim], size: float, colour: str) -> None:
    length = arrow_length(panel, size)
    more = thinned(panel, [r for r in rows if r.qualifier in MORE], length * 1.4)
    less = thinned(panel, [r for r in rows if r.qualifier == "at_most"], length * 1.4)
    _points(panel, more, "at least", UP, length * 2, colour)
    _points(panel, less, "at most", DOWN, length * 2, colour)


def _points(
    panel: Panel, rows: Sequence[Claim], role: str, marker: str | Path, size: float, colour: str, face: str = "none"
) -> None:
    if not rows:
        return
    body = panel.sheet.body
    line = Line2D(
        [row.day for row in rows], [row.value for row in rows], linestyle="none", marker=marker,
        markersize=size * POINTS, markeredgecolor=colour, markerfacecolor=face,
        markeredgewidth=min(body / 9, max(size / 7, 0.5)) * POINTS, transform=panel.data,
        zorder=3 if isinstance(marker, Path) else 5 if role == "contested" else 4, label=role,
    )  # fmt: skip
    panel.sheet.figure.add_artist(line)


def _bars(panel: Panel, rows: Sequence[Claim], size: float, colour: str) -> None:
    if not rows:
        return
    nan = float("nan")
    days = [day for row in rows for day in (row.day, row.day, nan)]
    ends = [end for row in rows for end in (row.low or 0.0, row.high or 0.0, nan)]
    line = Line2D(
        days, ends, color=colour, linewidth=panel.sheet.body / 9 * POINTS, marker="_", markersize=size * 1.6 * POINTS,
        markeredgewidth=panel.sheet.body / 9 * POINTS, transform=panel.data, zorder=3, label="range",
    )  # fmt: skip
    panel.sheet.figure.add_artist(line)


def _box(panel: Panel, row: Claim, size: float) -> Box:
    half = size * (1.15 if row.status == "contested" else 0.6)
    low = panel.y(row.low) if row.qualifier == "range" and row.low is not None else panel.y(row.value)
    high = panel.y(row.high) if row.qualifier == "range" and row.high is not None else panel.y(row.value)
    up = arrow_length(panel, size) if row.qualifier in MORE else half
    down = arrow_length(panel, size) if row.qualifier == "at_most" else half
    return Box(panel.x(row.day) - half, low - down, panel.x(row.day) + half, high + up)

"""Labels beside what they name: a small solver that lets none overlap another, a marker or, if it can, a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from matplotlib.patches import Rectangle
from numpy.typing import NDArray

from charts.lettering import measure
from charts.sheet import Box, Sheet, rule, write

ROW = 1.22
# horizontal and vertical direction of a label as seen from its anchor, best first
ABOVE = ((0, 1), (-1, 1), (1, 1))
AROUND = ((0, 1), (-1, 1), (1, 1), (1, 0), (-1, 0), (1, -1), (0, -1), (-1, -1))
NEAR = (1.0, 1.8)
FAR = (3.0, 5.0, 7.0)


class Row(NamedTuple):
    """One line of a label; `size` in pixels."""

    text: str
    size: float
    colour: str
    bold: bool = False


class Label(NamedTuple):
    """Rows of text for the anchor at (`x`, `y`), clear of it by `above` pixels upwards and `beside` elsewhere.

    Where the whole label finds no room near by, its first row alone is tried, then places further above or below
    with a thin line back to the anchor. `around` are the directions that may be tried, best first.
    """

    x: float
    y: float
    rows: tuple[Row, ...]
    above: float
    beside: float
    around: tuple[tuple[int, int], ...] = AROUND


class Placed(NamedTuple):
    """A label's rows with the box that they fill and, where it stands apart, the box of its line to the anchor."""

    rows: tuple[Row, ...]
    box: Box
    leader: Box | None = None


def place(labels: Sequence[Label], hard: Sequence[Box], soft: Sequence[Box], bounds: Box) -> list[Placed]:
    """Find room for the labels, the most important first; one that has none is left out.

    Labels keep clear of each other, of `hard` boxes (markers) and of `soft` ones (lines), and stay within `bounds`. The
    first label alone may cross a line where it could not be drawn otherwise.
    """
    markers, lines = _array(hard), _array(soft)
    taken: list[Placed] = []
    for label in labels:
        done = [_padded(other.box) for other in taken] + [other.leader for other in taken if other.leader]
        occupied = np.vstack([markers, _array(done)])
        found = _room(label, occupied, lines, bounds, crossing=not taken)
        if found:
            taken.append(found)
    return taken


def draw_labels(sheet: Sheet, placed: Sequence[Placed], over_fills: bool = False) -> None:
    """Write the rows of placed labels, each within its box, and the lines of those that stand apart.

    Paper behind the letters keeps grid lines, and with `over_fills` all that is filled, from striking them through.
    """
    for rows, box, leader in placed:
        paper = Rectangle(
            (box.left, box.bottom), box.width, box.height, facecolor=sheet.theme.background, edgecolor="none",
            transform=sheet.pixels, zorder=3.5 if over_fills else 1.5, alpha=0.8 if over_fills else 1.0, label="paper",
        )  # fmt: skip
        sheet.figure.add_artist(paper)
        y = box.top
        for row in rows:
            y -= row.size * ROW
            write(sheet, box.left, y + row.size * 0.3, row.text, row.size, row.colour, bold=row.bold, role="label")
        if leader:
            x = (leader.left + leader.right) / 2
            rule(sheet, (x, x), (leader.bottom, leader.top), sheet.theme.muted, sheet.body / 24, label="leader")


def _room(
    label: Label, occupied: NDArray[np.float64], lines: NDArray[np.float64], bounds: Box, crossing: bool
) -> Placed | None:
    everything = np.vstack([occupied, lines])
    short = label.rows[:1]
    tries = [(everything, rows, far) for far in (False, True) for rows in (label.rows, short)]
    if crossing:
        tries += [(occupied, label.rows, False), (occupied, short, False)]
    for avoided, rows, far in tries:
        for candidate in _candidates(label, rows, far, bounds):
            if _free(candidate.box, avoided) and (candidate.leader is None or _free(candidate.leader, avoided)):
                return candidate
    return None


def _candidates(label: Label, rows: tuple[Row, ...], far: bool, bounds: Box) -> Iterator[Placed]:
    width = max(measure(row.text, row.size, row.bold) for row in rows)
    height = sum(row.size for row in rows) * ROW
    for distance in FAR if far else NEAR:
        for across, up in label.around:
            if far and (across or not up):
                continue
            gap = (label.above if up > 0 else label.beside) * (distance if up else 1.0)
            left = label.x + (across - 1) * width / 2 + across * label.beside * (distance if up == 0 else 0.2)
            # Along the edges a label moves inwards rather than being lost.
            left = min(max(left, bounds.left), bounds.right - width)
            bottom = label.y - height / 2 if up == 0 else label.y + gap if up > 0 else label.y - gap - height
            box = Box(left, bottom, left + width, bottom + height)
            if left >= bounds.left and bottom >= bounds.bottom and box.top <= bounds.top:
                yield Placed(rows, box, _leader(label, box, up) if far else None)


def _leader(label: Label, box: Box, up: int) -> Box:
    if up > 0:
        return Box(label.x - 1, label.y + label.above, label.x + 1, box.bottom)
    return Box(label.x - 1, box.top, label.x + 1, label.y - label.beside)


def _free(box: Box, others: NDArray[np.float64]) -> bool:
    left, bottom, right, top = others.T
    return bool(((left >= box.right) | (right <= box.left) | (bottom >= box.top) | (top <= box.bottom)).all())


def _padded(box: Box) -> Box:
    """Labels side by side need a space between them."""
    pad = box.height * 0.15
    return Box(box.left - 2 * pad, box.bottom - pad, box.right + 2 * pad, box.top + pad)


def _array(boxes: Sequence[Box]) -> NDArray[np.float64]:
    return np.array(boxes, dtype=float).reshape(-1, 4)

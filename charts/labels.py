"""Labels beside what they name: a small solver that lets none overlap another, a marker or, if it can, a line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from charts.lettering import measure
from charts.sheet import Box, Sheet, write

ROW = 1.22
# horizontal and vertical direction of a label as seen from its anchor, best first
AROUND = ((0, 1), (-1, 1), (1, 1), (1, 0), (-1, 0), (1, -1), (0, -1), (-1, -1))
DISTANCES = (1.0, 1.8, 3.0)


class Row(NamedTuple):
    """One line of a label; `size` in pixels."""

    text: str
    size: float
    colour: str
    bold: bool = False


class Label(NamedTuple):
    """Rows of text for the anchor at (`x`, `y`), clear of it by `above` pixels upwards and `beside` elsewhere.

    Where the whole label finds no room, its first row alone is tried.
    """

    x: float
    y: float
    rows: tuple[Row, ...]
    above: float
    beside: float


class Placed(NamedTuple):
    """A label's rows with the box that they fill."""

    rows: tuple[Row, ...]
    box: Box


def place(labels: Sequence[Label], hard: Sequence[Box], soft: Sequence[Box], bounds: Box) -> list[Placed]:
    """Find room for the labels, the most important first; one that has none is left out.

    Labels keep clear of each other and of `hard` boxes (markers), stay within `bounds`, and cross `soft` boxes (lines,
    bands) only where they could not be drawn otherwise.
    """
    markers, lines = _array(hard), _array(soft)
    taken: list[Placed] = []
    for label in labels:
        occupied = np.vstack([markers, _array([_padded(done.box) for done in taken])])
        found = _room(label, occupied, lines, bounds)
        if found:
            taken.append(found)
    return taken


def draw_labels(sheet: Sheet, placed: Sequence[Placed]) -> None:
    """Write the rows of placed labels, each within its box."""
    for rows, box in placed:
        y = box.top
        for row in rows:
            y -= row.size * ROW
            write(sheet, box.left, y + row.size * 0.3, row.text, row.size, row.colour, bold=row.bold, role="label")


def _room(label: Label, occupied: NDArray[np.float64], lines: NDArray[np.float64], bounds: Box) -> Placed | None:
    choices = (label.rows, label.rows[:1]) if len(label.rows) > 1 else (label.rows,)
    for avoided in (np.vstack([occupied, lines]), occupied):
        for rows in choices:
            for box in _candidates(label, rows, bounds):
                if _free(box, avoided):
                    return Placed(rows, box)
    return None


def _candidates(label: Label, rows: tuple[Row, ...], bounds: Box) -> list[Box]:
    width = max(measure(row.text, row.size, row.bold) for row in rows)
    height = sum(row.size for row in rows) * ROW
    boxes = []
    for distance in DISTANCES:
        for across, up in AROUND:
            gap = label.beside * distance
            left = label.x + (across - 1) * width / 2 + across * gap * (1 if up == 0 else 0.2)
            bottom = label.y - height / 2 if up == 0 else label.y + label.above * distance
            if up < 0:
                bottom = label.y - gap - height
            # Along the edges a label moves inwards rather than being lost.
            left = min(max(left, bounds.left), bounds.right - width)
            box = Box(left, bottom, left + width, bottom + height)
            if left >= bounds.left and bottom >= bounds.bottom and box.top <= bounds.top:
                boxes.append(box)
    return boxes


def _free(box: Box, others: NDArray[np.float64]) -> bool:
    apart = (
        (others[:, 0] >= box.right)
        | (others[:, 2] <= box.left)
        | (others[:, 1] >= box.top)
        | (others[:, 3] <= box.bottom)
    )
    return bool(apart.all())


def _padded(box: Box) -> Box:
    """Labels side by side need a space between them."""
    pad = (box.top - box.bottom) * 0.15
    return Box(box.left - 2 * pad, box.bottom - pad, box.right + 2 * pad, box.top + pad)


def _array(boxes: Sequence[Box]) -> NDArray[np.float64]:
    return np.array(boxes, dtype=float).reshape(-1, 4)

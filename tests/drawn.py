"""What was drawn: the artists of a figure by their role and the boxes of its letters, for the tests of charts."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from charts.render import SETTINGS

ROOT = Path(__file__).parent.parent
_spec = importlib.util.spec_from_file_location("gallery", ROOT / "benchmarks" / "gallery.py")
assert _spec and _spec.loader
gallery = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(gallery)

WORDS = gallery.KASANE
PICTURES = {name: figure for name, _, figure in gallery.pictures()}


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def artists(figure: Figure, role: str) -> list[Any]:
    return [artist for artist in figure.get_children() if artist.get_label() == role]


def marks(figure: Figure, role: str) -> list[tuple[float, float]]:
    """Day and value of every mark of a role."""
    return [tuple(xy) for line in artists(figure, role) for xy in line.get_xydata().tolist()]


def texts(figure: Figure, *roles: str) -> list[str]:
    return [
        t.get_text() for t in figure.get_children() if isinstance(t, Text) and (not roles or t.get_label() in roles)
    ]


@contextmanager
def drawn(figure: Figure) -> Iterator[list[tuple[Text, Bbox]]]:
    """All texts with the boxes of their letters as `render` draws them."""
    with mpl.rc_context(SETTINGS):
        renderer = FigureCanvasAgg(figure).get_renderer()
        yield [
            (t, t.get_window_extent(renderer)) for t in figure.get_children() if isinstance(t, Text) and t.get_text()
        ]


def overlap(one: Bbox, other: Bbox) -> bool:
    """Whether letters touch; a pixel of antialiasing does not count."""
    return min(one.x1, other.x1) - max(one.x0, other.x0) > 1.0 and min(one.y1, other.y1) - max(one.y0, other.y0) > 1.0

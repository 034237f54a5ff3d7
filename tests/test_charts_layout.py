"""No text of any picture of the gallery overlaps another, leaves the canvas or is hard to read."""

from __future__ import annotations

import math
from itertools import combinations, pairwise
from typing import Any

import pytest
from drawn import PICTURES, WORDS, artists, drawn, gallery, overlap, texts
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.text import Text

import charts
from charts.ends import spread
from charts.labels import Label, Row, place
from charts.sheet import Box
from charts.style import THEMES, contrast


@pytest.mark.parametrize("size", gallery.SIZES)
@pytest.mark.parametrize("name", PICTURES)
def test_no_text_overlaps_another_or_leaves_the_picture(name: str, size: str) -> None:
    options = gallery.SIZES[size]
    with drawn(PICTURES[name](**options)) as boxes:
        for text, box in boxes:
            inside = (
                box.x0 >= -1 and box.y0 >= -1 and box.x1 <= options["width"] + 1 and box.y1 <= options["height"] + 1
            )
            assert inside, (text, box)
        for (one, a), (other, b) in combinations(boxes, 2):
            assert not overlap(a, b), (one, other)


@pytest.mark.parametrize("name", PICTURES)
def test_letters_are_as_wide_as_they_were_measured(name: str) -> None:
    with drawn(PICTURES[name]()) as boxes:
        for text, box in boxes:
            assert box.width == pytest.approx(text.wide, abs=2.5, rel=0.01), text


@pytest.mark.parametrize("name", ["cumulative", "cumulative-qualifiers", "stock-one"])
def test_labels_keep_clear_of_markers(name: str) -> None:
    figure = PICTURES[name]()
    points = [line.get_transform().transform(line.get_xydata()) for line in artists(figure, "claim")]
    with drawn(figure) as boxes:
        for text, box in boxes:
            if text.get_label() == "label":
                assert not any(box.contains(*xy) for cloud in points for xy in cloud), text


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", PICTURES)
def test_text_has_the_contrast_that_wcag_asks_for(name: str, theme: str) -> None:
    for text in PICTURES[name](theme=theme).get_children():
        if isinstance(text, Text):
            assert contrast(text.get_color(), THEMES[theme].background) >= 4.5, text


@pytest.mark.parametrize("width, height", [(200, 150), (200, 3000), (4000, 150), (4000, 3000), (333, 160), (1200, 200)])
@pytest.mark.parametrize("name", ["cumulative", "period", "facilities", "stock-9", "publishers", "small-multiples"])
def test_at_any_size_title_and_source_remain(name: str, width: int, height: int) -> None:
    figure = PICTURES[name](width=width, height=height)
    assert texts(figure, "title") and texts(figure, "source")
    with drawn(figure) as boxes:
        for text, box in boxes:
            assert box.x0 >= -1 and box.y0 >= -1 and box.x1 <= width + 1 and box.y1 <= height + 1, text
        for (one, a), (other, b) in combinations(boxes, 2):
            assert not overlap(a, b), (one, other)


@pytest.mark.parametrize(
    "options", [{"width": 199}, {"width": 10**9}, {"height": 149}, {"height": 3001}, {"theme": "$x^2$"}]
)
def test_what_is_out_of_bounds_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="must"):
        charts.draw(gallery.claimed()[0], WORDS, **options)


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(0, 300), st.text("abc 0123", max_size=20)), max_size=12))
@settings(deadline=None)
def test_placed_labels_overlap_nothing(anchors: list[tuple[float, float, str]]) -> None:
    bounds = Box(0, 0, 500, 300)
    labels = [Label(x, y, (Row(text, 12, "#000000"), Row("small", 8, "#000000")), 6, 6) for x, y, text in anchors]
    markers = [Box(x - 3, y - 3, x + 3, y + 3) for x, y, _ in anchors]
    boxes = [placed.box for placed in place(labels, markers, [], bounds)]
    for box in boxes:
        assert box.left >= 0 and box.bottom >= 0 and box.right <= 500 and box.top <= 300
        assert not any(_crosses(box, marker) for marker in markers)
    assert not any(_crosses(a, b) for a, b in combinations(boxes, 2))


def _crosses(a: Box, b: Box) -> bool:
    return a.left < b.right and b.left < a.right and a.bottom < b.top and b.bottom < a.top


@given(st.lists(st.floats(-50, 350), min_size=1, max_size=20), st.floats(1, 15))
def test_spread_heights_keep_their_order_and_distance(wanted: list[float], apart: float) -> None:
    heights = spread(sorted(wanted), apart, 0, 300)
    assert all(b - a >= apart - 1e-6 for a, b in pairwise(heights))
    assert heights[0] >= -1e-6 and heights[-1] <= max(300, (len(wanted) - 1) * apart) + 1e-6
    if len(wanted) == 1 and 0 <= wanted[0] <= 300:
        assert heights == wanted


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_lines_differ_also_for_readers_who_are_colour_blind(theme: Any) -> None:
    for matrix in (DEUTERANOPIA, PROTANOPIA):
        seen = [simulated(colour, matrix) for colour in theme.lines]
        assert min(math.dist(a, b) for a, b in combinations(seen, 2)) > 20


# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB
DEUTERANOPIA = ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881))
PROTANOPIA = ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998))


def simulated(colour: str, matrix: tuple[tuple[float, float, float], ...]) -> tuple[float, float, float]:
    """CIE Lab of a colour as seen with a colour vision deficiency."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    r, g, b = (min(max(sum(m * c for m, c in zip(row, linear, strict=True)), 0), 1) for row in matrix)
    x, y, z = (
        0.4124 * r + 0.3576 * g + 0.1805 * b,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        0.0193 * r + 0.1192 * g + 0.9505 * b,
    )
    fx, fy, fz = ((t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116) for t in (x / 0.9505, y, z / 1.089))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)

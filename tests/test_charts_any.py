"""Whatever the figures and words, every kind of chart is drawn whole: within the canvas and without text on text."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import Any

import pandas as pd
import pytest
from drawn import drawn, overlap
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from matplotlib.figure import Figure

import charts
from charts import Words

QUALIFIERS = ["exact", "at_least", "at_most", "approximately", "range", "vague"]
amounts = st.one_of(st.integers(0, 10**7), st.floats(0, 1e15), st.sampled_from([0, 1, 999_999.6, 1e300]))
names = st.text(max_size=40)


@st.composite
def rows(draw: Callable[..., Any]) -> dict[str, Any]:
    """A row that has the columns of series and observations both, in any combination of values."""
    first, last = sorted((draw(st.dates()), draw(st.dates())))
    low, high = sorted((draw(amounts), draw(amounts)))
    name, id = draw(names), draw(st.sampled_from("abc"))
    return {
        "date": last, "period_end": last, "since": draw(st.sampled_from([None, first])), "value": draw(amounts),
        "low": draw(st.sampled_from([None, low])), "high": draw(st.sampled_from([None, high])),
        "qualifier": draw(st.sampled_from(QUALIFIERS)), "unit": draw(st.sampled_from(["people", "facilities"])),
        "status": draw(st.sampled_from(["single", "contested"])), "series": draw(st.sampled_from(["x", "y", "z"])),
        "scope": draw(st.sampled_from(["cumulative", "period", "stock"])), "place": draw(names), "facility": name,
        "episode": None, "publishers": draw(names), "publisher": name, "id": id, "observations": f"{id}|c",
    }  # fmt: skip


KINDS: dict[str, Callable[..., Figure]] = {
    "draw": lambda f, w, **size: charts.draw(f, w, reports=f, **size),
    "cumulative": lambda f, w, **size: charts.cumulative(f, w, reports=f, **size),
    "period": lambda f, w, **size: charts.period(f, w, reports=f, **size),
    "stock": lambda f, w, **size: charts.stock(f, w, reports=f, **size),
    "facilities": charts.facilities,
    "publishers": charts.publishers,
    "small multiples": charts.small_multiples,
}


@pytest.mark.parametrize("kind", KINDS)
@given(
    found=st.lists(rows(), max_size=14),
    words=st.builds(Words, names, names, names, build=names, licence=names),
    width=st.integers(200, 1600),
    height=st.integers(150, 1200),
)
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_any_figures_and_words_are_drawn_whole(
    kind: str, found: list[dict[str, Any]], words: Words, width: int, height: int
) -> None:
    frame = pd.DataFrame(found)
    figure = KINDS[kind](frame, words, width=width, height=height)
    assert charts.alt_text(frame, words, reports=frame)
    with drawn(figure) as boxes:
        for text, box in boxes:
            inside = box.x0 >= -2 and box.y0 >= -2 and box.x1 <= width + 2 and box.y1 <= height + 2
            assert inside, (text, box)
        for (one, a), (other, b) in combinations(boxes, 2):
            assert not overlap(a, b), (one, other)

"""One door to all kinds: picks the chart that fits the figures."""

from __future__ import annotations

from collections import Counter

import pandas as pd
from matplotlib.figure import Figure

from charts.cumulative import cumulative
from charts.facilities import facilities
from charts.period import period
from charts.stock import stock
from charts.words import Words

KINDS = {"cumulative": cumulative, "period": period, "stock": stock}


def lead(frame: pd.DataFrame) -> pd.DataFrame:
    """The rows that stand for an indicator: one running total, or all windows, or all levels of one unit.

    Running totals come before the others, then whatever has the most points, then the latest; ties by name.
    """
    if frame.empty or not {"series", "scope", "unit"} <= set(frame.columns):
        return frame
    # Windows and levels of all places share a picture; running totals from different baselines do not.
    rows = zip(frame["scope"], frame["series"], frame["unit"], strict=True)
    lines = [(scope, series if scope == "cumulative" else "", unit) for scope, series, unit in rows]
    latest = dict(zip(lines, frame["date"].astype(str), strict=True))
    sizes = Counter(lines)
    best = max(sorted(sizes, key=str), key=lambda line: (line[0] == "cumulative", sizes[line], latest[line]))
    return frame if len(sizes) == 1 else frame[[line == best for line in lines]]


def draw(
    frame: pd.DataFrame, words: Words, *, reports: pd.DataFrame | None = None,
    width: int = 1200, height: int = 675, theme: str = "light",
) -> Figure:  # fmt: skip
    """The chart that fits: steps for running totals, bars for windows, lines for levels, rows for named facilities.

    Of a frame of several series the `lead` is drawn. Raise ValueError for a size or theme out of bounds.
    """
    chosen = lead(frame)
    if reports is not None and _named(chosen, reports):
        return facilities(reports, words, width=width, height=height, theme=theme)
    scope = str(chosen["scope"].iloc[0]) if len(chosen) and "scope" in chosen.columns else "cumulative"
    return KINDS[scope](chosen, words, reports=reports, width=width, height=height, theme=theme)


def _named(frame: pd.DataFrame, reports: pd.DataFrame) -> bool:
    """Whether this is about facilities of which at least one has a name."""
    if "facility" not in reports.columns or "unit" not in frame.columns:
        return False
    return bool((frame["unit"] == "facilities").any() and reports["facility"].fillna("").astype(bool).any())

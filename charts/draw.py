"""One door to all kinds: picks the chart that fits the figures."""

from __future__ import annotations

import pandas as pd
from matplotlib.figure import Figure

from charts.cumulative import cumulative
from charts.words import Words


def lead(frame: pd.DataFrame) -> pd.DataFrame:
    """Rows of the series that stands for an indicator: running totals first, then the most points, then the latest."""
    if frame.empty or "series" not in frame.columns:
        return frame
    ranks = {"cumulative": 2, "stock": 1}
    best = max(
        frame.groupby("series", sort=True),
        key=lambda item: (ranks.get(str(item[1]["scope"].iloc[0]), 0), len(item[1]), str(item[1]["date"].iloc[-1])),
    )
    return best[1]


def draw(
    frame: pd.DataFrame, words: Words, *, reports: pd.DataFrame | None = None,
    width: int = 1200, height: int = 675, theme: str = "light",
) -> Figure:  # fmt: skip
    """The chart that fits: steps for running totals, bars for windows, lines for levels, rows for facilities."""
    return cumulative(lead(frame), words, reports=reports, width=width, height=height, theme=theme)

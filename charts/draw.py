"""One door to all kinds: picks the chart that fits the figures."""

from __future__ import annotations

import pandas as pd
from matplotlib.figure import Figure

from charts.cumulative import cumulative
from charts.facilities import facilities
from charts.frame import lead, names_facilities
from charts.period import period
from charts.stock import stock
from charts.words import Words

KINDS = {"cumulative": cumulative, "period": period, "stock": stock}


def draw(
    frame: pd.DataFrame, words: Words, *, reports: pd.DataFrame | None = None,
    width: int = 1200, height: int = 675, theme: str = "light",
) -> Figure:  # fmt: skip
    """The chart that fits: steps for running totals, bars for windows, lines for levels, rows for named facilities.

    Of a frame of several series the `lead` is drawn. Raise ValueError for a size or theme out of bounds.
    """
    chosen = lead(frame)
    if reports is not None and names_facilities(chosen, reports):
        return facilities(reports, words, width=width, height=height, theme=theme)
    scope = str(chosen["scope"].iloc[0]) if len(chosen) and "scope" in chosen.columns else "cumulative"
    return KINDS[scope](chosen, words, reports=reports, width=width, height=height, theme=theme)

"""One door to all kinds: picks the chart that fits the figures."""

from __future__ import annotations

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
    scope = frame["scope"].astype(str)
    # Windows and levels of all places share a picture; running totals from different baselines do not.
    line = frame["series"].where(scope == "cumulative", scope + " " + frame["unit"].astype(str))
    groups = frame.assign(_line=line).groupby("_line", sort=True)
    best = max(
        groups, key=lambda item: ("cumulative" in set(item[1]["scope"]), len(item[1]), str(item[1]["date"].max()))
    )
    return best[1].drop(columns="_line")


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

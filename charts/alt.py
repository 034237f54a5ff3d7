"""The alternative text of a chart, made from its data: what, which days, the last figure and whether it is disputed."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from charts.frame import Claim, by_series, claims, competing, publishers_of
from charts.lettering import plain
from charts.marks import series_name, subtitle, told
from charts.words import Words, counted, listed, long_day

MOST = 3  # series that are told one by one


def alt_text(frame: pd.DataFrame, words: Words, *, reports: pd.DataFrame | None = None) -> str:
    """Sentences for those who cannot see the picture: what is counted, its span of days, the last value, disputes."""
    points = claims(frame) or claims(reports)
    about = plain(subtitle(words, points))
    what = plain(words.title) + (f", {about[0].lower()}{about[1:]}" if about else "")
    if not points:
        return f"{what}: no figures."
    first, last = points[0].day, points[-1].day
    days = f"on {long_day(first)}" if first == last else f"from {long_day(first)} to {long_day(last)}"
    count = "One figure" if len(points) == 1 else f"{len(points):,} figures"
    series = by_series(points)
    sentences = [f"{what}. {count} {days}."]
    if len(series) == 1:
        sentences.append(f"The last: {_told(points[-1])}.")
    else:
        newest = sorted(series.values(), key=lambda rows: -rows[-1].day)[:MOST]
        listed_series = "; ".join(f"{series_name(words, rows[-1])}, {_told(rows[-1])}" for rows in newest)
        sentences.append(
            f"{len(series)} series, the last figures of {'them' if len(series) <= MOST else 'some'}: {listed_series}."
        )
    return " ".join([*sentences, _disputed(points, claims(reports))])


def _told(row: Claim) -> str:
    who = f" ({plain(listed(row.publishers[:2]), 80)})" if row.publishers else ""
    return f"{told(row)} {counted(row.value, row.unit)} on {long_day(row.day)}{who}"


def _disputed(points: Sequence[Claim], reports: Sequence[Claim]) -> str:
    contested = [row for row in points if row.status == "contested"]
    if not contested:
        return "No figure is contested."
    row = contested[-1]
    against = [told(other) for point, other in competing(points, reports) if point is row]
    other = f" against {listed(against)}" if against else ""
    which = "One figure is contested" if len(contested) == 1 else f"{len(contested):,} figures are contested, the last"
    who = publishers_of([row])
    return f"{which}: {told(row)}{other} on {long_day(row.day)}" + (f" ({plain(listed(who), 120)})." if who else ".")

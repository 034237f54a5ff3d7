"""The alternative text of a chart, made from its data: what, which days, the last figure and whether it is disputed."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from charts.facilities import entries
from charts.frame import Claim, by_series, claims, competing, lead, names_facilities
from charts.lettering import clean
from charts.marks import series_name, subtitle, told
from charts.words import Words, counted, listed, long_day

MOST = 3  # series, or facilities, that are told one by one


def alt_text(frame: pd.DataFrame, words: Words, *, reports: pd.DataFrame | None = None) -> str:
    """Sentences for those who cannot see what `draw` makes of the same frame and words.

    They say what is counted, its span of days, the last value with its qualifier, and what is disputed.
    """
    chosen = lead(frame)
    if names_facilities(chosen, reports):
        return _facilities(claims(reports), words)
    points = claims(chosen)
    about = clean(subtitle(words, points))
    what = clean(words.title) + (f", {about[0].lower()}{about[1:]}" if about else "")
    if not points:
        return f"{what}: no figures."
    first, last = points[0].day, points[-1].day
    days = f"on {long_day(first)}" if first == last else f"from {long_day(first)} to {long_day(last)}"
    count = "One figure" if len(points) == 1 else f"{len(points):,} figures"
    return " ".join([f"{what}. {count} {days}.", *_last(points, words), _disputed(points, claims(reports))])


def _last(points: Sequence[Claim], words: Words) -> list[str]:
    if len(points) == 1:
        return [f"It is {_told(points[-1])}."]
    series = sorted(by_series(points).values(), key=lambda rows: -rows[-1].day)
    if len(series) == 1:
        return [f"The last is {_told(points[-1])}."]
    some = "; ".join(f"{series_name(words, rows[-1])}, {_told(rows[-1])}" for rows in series[:MOST])
    return [f"{len(series)} series; the last figure of {'each' if len(series) <= MOST else 'some'}: {some}."]


def _told(row: Claim) -> str:
    who = f" ({clean(listed(row.publishers[:2]), 80)})" if row.publishers else ""
    days = f"on {long_day(row.day)}"
    if row.scope == "period" and row.since is not None and row.since < row.day:
        days = f"from {long_day(row.since)} to {long_day(row.day)}"
    return f"{told(row)} {counted(row.value, row.unit)} {days}{who}"


def _disputed(points: Sequence[Claim], reports: Sequence[Claim]) -> str:
    contested = [row for row in points if row.status == "contested"]
    if not contested:
        return "No figure is contested."
    row = contested[-1]
    against = [told(other) for point, other in competing(points, reports) if point is row]
    other = f" against {listed(against)}" if against else ""
    which = "One figure is contested" if len(contested) == 1 else f"{len(contested):,} figures are contested, the last"
    who = f" ({clean(listed(row.publishers), 120)})" if row.publishers else ""
    return f"{which}: {told(row)}{other} on {long_day(row.day)}{who}."


def _facilities(reports: Sequence[Claim], words: Words) -> str:
    named = [entry for entry in entries(reports) if entry.rank is not None]
    several = len(entries(reports)) - len(named)
    latest = [f"{entry.name} on {long_day(entry.claim.day)}" for entry in named[-MOST:]]
    counted_once = f"{len(named)} {counted(len(named), 'facilities')}, each counted once"
    sentences = [f"{clean(words.title)}: {counted_once}."]
    if latest:
        sentences.append(f"The latest: {'; '.join(latest)}." if len(named) > MOST else f"{'; '.join(latest)}.")
    if several:
        sentences.append(
            f"{several} more {'report speaks' if several == 1 else 'reports speak'} of several without names."
        )
    return " ".join(sentences)

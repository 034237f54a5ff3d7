"""Figures, days and slugs as people read them; the filters and functions of the templates."""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta

from indicators.model import Episode, Observation, Point, Scope

SCOPES = {"cumulative": "Running total", "period": "Window or incident", "stock": "Level at a moment"}
STATUSES = {
    "single": "one source",
    "agreed": "sources agree",
    "contested": "contested",
    "derived": "counted by us",
    "corrected": "corrected",
    "read": "read by a rule",
    "added": "added by a curator",
    "accepted": "accepted by a curator",
    "rejected": "rejected by a curator",
}
QUALIFIERS = {
    "exact": "exactly as stated",
    "at_least": "at least",
    "at_most": "at most",
    "approximately": "about",
    "range": "a range",
    "vague": "a vague word, counted at its conventional minimum",
}
BASES = {
    "clause": "the words of the clause",
    "sentence": "the sentence",
    "block": "the heading of its block",
    "document": "another sentence of the document",
    "published": "the day of publication",
}
SINGULAR = {
    "people": "person",
    "families": "family",
    "facilities": "facility",
    "buildings": "building",
    "localities": "locality",
}


def number(value: float) -> str:
    """A figure with its thousands apart and no needless zeros: 600,000; 2.5."""
    text = f"{value:,.2f}".rstrip("0").rstrip(".")
    return text.replace("-", "−")


def quantity(figure: Point | Observation) -> str:
    """A figure with the words of its qualifier: "600,000 or more", "300 to 400", "nearly 90"."""
    value = number(figure.value)
    if figure.qualifier == "range" and figure.low is not None and figure.high is not None:
        return f"{number(figure.low)} to {number(figure.high)}"
    if figure.qualifier == "approximately" and figure.high is not None:
        return f"nearly {value}"
    if figure.qualifier == "at_most":
        return f"up to {value}"
    if figure.qualifier in ("at_least", "vague"):
        return f"{value} or more"
    return value if figure.qualifier == "exact" else f"about {value}"


def counted(value: float, unit: str) -> str:
    """The unit in the number that fits the value: 1 family, 2 families."""
    return SINGULAR.get(unit, unit) if value == 1 else unit


def bounds(point: Point) -> str:
    """The bounds of a point in words, empty where they say nothing that its figure does not."""
    low, high = point.low, point.high
    if low is None and high is None:
        return "no bounds stated"
    if low == high:
        return ""
    if high is None:
        told = low == point.value and point.qualifier in ("at_least", "vague")
        if told:
            return ""
        # A count of ours is what can be told apart; reports of several at once may state more.
        return (
            f"reports state at least {number(low or 0)}"
            if point.status == "derived"
            else f"at least {number(low or 0)}"
        )
    return f"at most {number(high)}" if low is None else f"between {number(low)} and {number(high)}"


def long_day(day: date) -> str:
    """A day that nobody reads two ways: 20 December 2019."""
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"


def days(first: date | None, last: date | None, scope: Scope = "stock") -> str:
    """The days that a figure covers: "1 to 31 December 2019"; "by 8 January 2020" where no first day is stated."""
    if last is None:
        return "no stated day" if first is None else f"from {long_day(first)}"
    if first is None:
        return {"period": "by ", "cumulative": "until ", "stock": ""}[scope] + long_day(last)
    if first == last:
        return long_day(last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {long_day(last)}"
    if first.year == last.year:
        return f"{first.day} {calendar.month_name[first.month]} to {long_day(last)}"
    return f"{long_day(first)} to {long_day(last)}"


def moment(instant: datetime) -> str:
    """An instant in UTC: 22 November 2026, 02:30 UTC."""
    return f"{long_day(instant.date())}, {instant:%H:%M} UTC"


def duration(seconds: float) -> str:
    """A length of time: 0.8 s, 3 min 20 s, 2 h 5 min."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    whole = timedelta(seconds=round(seconds))
    hours, rest = divmod(int(whole.total_seconds()), 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {left} s"


def episode_title(slug: str | None, episodes: Mapping[str, Episode]) -> str:
    """What a running total counts from, as a heading."""
    if slug is None:
        return "Running totals"
    if slug in episodes:
        return episodes[slug].title
    if slug == "distinct":
        return "Distinct facilities, counted one by one"
    if found := re.fullmatch(r"since-(\d{4}-\d{2}-\d{2})", slug):
        return f"Since {long_day(date.fromisoformat(found[1]))}"
    return "From a beginning that no text gives"


def plural(count: int, one: str, many: str | None = None) -> str:
    """A count with its noun: 1 document, 2,400 documents."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


FILTERS = {
    "number": number,
    "quantity": quantity,
    "bounds": bounds,
    "day": long_day,
    "moment": moment,
    "duration": duration,
}
"""Filters that every template has."""
TABLES: dict[str, dict[str, str]] = {
    "SCOPES": SCOPES,
    "STATUSES": STATUSES,
    "QUALIFIERS": QUALIFIERS,
    "BASES": BASES,
}

"""What dated words mean: days reckoned from a day of publication, from an earlier date of the text, or from nothing.

No language here. A `Meaning` is what an expression says whatever document it stands in; `resolve` turns it into first
and last day once the `Setting` is known. Periods come out whole: that a past period is cut at the day of publication
is the business of `indicators.text.dates`.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import MAXYEAR, date, timedelta
from typing import Literal, NamedTuple

Days = tuple[date | None, date]
Kind = Literal[
    "day", "part of month", "month", "year", "week", "quarter", "season", "window", "range", "night", "other"
]
Basis = Literal["text", "year", "published", "reference"]
Tense = Literal["past", "future", "open", "likely"]


class Setting(NamedTuple):
    """What an expression is read against.

    `reference` is the date last named, `day` the last that was a day; `near` is the running date of a narrative,
    `year` a year that the text fixes for this expression; `forward` says that the sentence looks ahead.
    """

    published: date | None
    reference: Days | None = None
    day: Days | None = None
    year: int | None = None
    near: date | None = None
    forward: bool = False
    month_first: bool = False


class Meaning(NamedTuple):
    """An expression without its document: `basis` names what it needs beside its words.

    "text" needs nothing, "year" a year, "published" the day of publication, "reference" a date that the text gave
    before. `tense` is "open" where only the sentence around tells past from future, "likely" where it is the future
    unless the sentence looks back ("this Friday").
    """

    kind: Kind
    resolve: Callable[[Setting], Days | None]
    basis: Basis
    tense: Tense = "past"


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def shift(day: date, count: int, unit: str) -> date | None:
    """`count` units after a day (before it where negative); the 31st moves to the end of a shorter month."""
    try:
        if unit in ("day", "hour"):
            return day + timedelta(days=count if unit == "day" else count // 24)
        if unit in ("week", "fortnight", "weekend"):
            return day + timedelta(days=count * (14 if unit == "fortnight" else 7))
        months = count * {"month": 1, "quarter": 3, "season": 3, "year": 12, "decade": 120, "century": 1200}[unit]
        index = day.year * 12 + day.month - 1 + months
        year, month = divmod(index, 12)
        if not 1 <= year <= MAXYEAR:
            return None
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except OverflowError:
        return None


def whole(day: date, unit: str) -> Days | None:
    """First and last day of the unit of the calendar that holds a day."""
    if unit in ("day", "hour"):
        return day, day
    try:
        if unit in ("week", "fortnight"):
            monday = day - timedelta(days=day.weekday())
            return monday, monday + timedelta(days=6)
        if unit == "weekend":
            saturday = day - timedelta(days=(day.weekday() - 5) % 7)
            return saturday, saturday + timedelta(days=1)
    except OverflowError:
        return None
    length = {"month": 1, "quarter": 3, "season": 3, "year": 12, "decade": 120, "century": 1200}[unit]
    if length <= 12:
        start = date(day.year, (day.month - 1) // length * length + 1, 1)
    else:
        start = date(max(day.year // (length // 12) * (length // 12), 1), 1, 1)
    return months_from(start.year, start.month, length)


def months_from(year: int, month: int, count: int) -> Days | None:
    """`count` whole months from the first of a month."""
    if not 1 <= year <= MAXYEAR:
        return None
    after = shift(date(year, month, 1), count, "month")
    return (date(year, month, 1), after - timedelta(days=1)) if after else None


def fixed(kind: Kind, days: Days | None) -> Meaning | None:
    """An expression that bears its year."""
    return Meaning(kind, lambda _: days, "text", "open") if days else None


def in_some_year(kind: Kind, make: Callable[[int], Days | None]) -> Meaning:
    """An expression without its year: the latest on or before publication, or the next one where it lies ahead.

    A year that the text fixes comes first; in a narrative the year of the running date, or the one after it where
    autumn runs into spring.
    """

    def resolve(setting: Setting) -> Days | None:
        if setting.year is not None:
            return make(setting.year)
        near, published = setting.near, setting.published
        if near is not None:
            days = make(near.year)
            turned = days and days[0] and near.month >= 10 and days[0].month <= 3
            return make(near.year + 1) if turned or days is None else days
        if published is None:
            return None
        for step in range(9):  # 29 February comes round within eight years
            days = make(published.year + (step if setting.forward else -step))
            if days and (days[1] >= published if setting.forward else (days[0] or days[1]) <= published):
                return days
        return None

    return Meaning(kind, resolve, "year", "open")


def from_published(
    kind: Kind, make: Callable[[date, bool], Days | None], tense: Tense = "past"
) -> Meaning:
    """An expression that counts from the day of publication; `make` is told whether the words look ahead."""
    return Meaning(
        kind, lambda s: make(s.published, s.forward) if s.published is not None else None, "published", tense
    )


def from_reference(kind: Kind, make: Callable[[date, date], Days | None]) -> Meaning:
    """An expression that counts from the date last named (`first`, `last`), else from the day of publication."""

    def resolve(setting: Setting) -> Days | None:
        named = setting.day if kind == "day" else setting.reference
        if named is not None:
            return make(named[0] or named[1], named[1])
        return make(setting.published, setting.published) if setting.published else None

    return Meaning(kind, resolve, "reference")


def single(day: date | None) -> Days | None:
    """A day as first and last."""
    return (day, day) if day else None


def stretch(first: date | None, last: date | None) -> Days | None:
    """From `first` to `last`, None where either is unknown or they are in the wrong order."""
    return (first, last) if first and last and first <= last else None


def unit_at(day: date, count: int, unit: str) -> Days | None:
    """The unit of the calendar `count` units away from the one that holds a day."""
    moved = shift(day, count, unit)
    return whole(moved, unit) if moved else None


def latest_weekday(day: date, weekday: int, *, forward: bool = False, strictly: bool = False) -> Days | None:
    """The latest such weekday on or before a day, or the next one on or after it; `strictly` leaves the day itself out."""
    distance = (weekday - day.weekday()) % 7 if forward else (day.weekday() - weekday) % 7
    distance = 7 if distance == 0 and strictly else distance
    return single(shift(day, distance if forward else -distance, "day"))


def portion(part: str, days: Days | None) -> Days | None:
    """A part of a period: "early", "mid", "late", "start", "end", "half 1", "half 2", "quarter 1" ….

    Thirds of a month are days 1-10, 11-20, 21-end; of a year, four months each; of a decade, years 0-3, 4-6, 7-9; of
    anything else a third of its days. Start and end are its first and last day, so that "since the start of the year"
    and "at the end of March" give the day that a running total or a level needs.
    """
    if days is None or days[0] is None:
        return None
    first, last = days[0], days[1]
    if part in ("start", "end"):
        return single(first if part == "start" else last)
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    name, _, which = part.partition(" ")
    if name in ("half", "quarter"):
        if months == 1:
            middle = first.replace(day=15)
            return stretch(first, middle) if which == "1" else stretch(shift(middle, 1, "day"), last)
        length = max(months // (2 if name == "half" else 4), 1)
        start = shift(first, length * (int(which) - 1), "month")
        return months_from(start.year, start.month, length) if start else None
    third = ("early", "mid", "late").index(name)
    if months == 1 and first.day == 1 and (last - first).days >= 27:
        return (date(first.year, first.month, (1, 11, 21)[third]),
                last if third == 2 else date(first.year, first.month, (10, 20)[third]))  # fmt: skip
    bounds = {12: (0, 4, 8, 12), 120: (0, 48, 84, 120)}.get(months, (0, months // 3, months - months // 3, months))
    if months < 3:
        return days
    start = shift(first, bounds[third], "month")
    return months_from(start.year, start.month, bounds[third + 1] - bounds[third]) if start else None


def part_of(kind: Kind, part: str, whole_of: Meaning) -> Meaning:
    """A part of the period that another expression means."""
    return whole_of._replace(kind=kind, resolve=lambda s: portion(part, whole_of.resolve(s)))


def between(start: Meaning, end: Meaning) -> Meaning:
    """From the first day of one expression to the last day of another; a year at the end goes for the start too."""

    def resolve(setting: Setting) -> Days | None:
        last = end.resolve(setting)
        if last is None:
            return None
        if start.basis == "text":
            first = start.resolve(setting)
            if end.basis == "year" and first and first[0]:
                last = end.resolve(setting._replace(near=None, year=first[0].year))
                if last and last[1] < first[0]:
                    last = end.resolve(setting._replace(near=None, year=first[0].year + 1))
        elif start.basis == "year":
            first = start.resolve(setting._replace(near=None, year=last[1].year))
            if first and first[0] and first[0] > last[1]:
                first = start.resolve(setting._replace(near=None, year=last[1].year - 1))
        else:
            first = start.resolve(setting._replace(published=last[1], forward=False))
        return stretch(first[0] or first[1], last[1]) if first and last else None

    return Meaning("range", resolve, "text" if "text" in (start.basis, end.basis) else end.basis, "open")

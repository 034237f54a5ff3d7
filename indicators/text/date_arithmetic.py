"""Reckoning with days of the calendar: units of time around a day, and parts of a period.

No language here. First and last days are inclusive; where the calendar ends a result is None.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, date, timedelta

Days = tuple[date | None, date]


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def full_year(number: int) -> int:
    """A year as written: '98 is 1998 and '24 is 2024; two digits are of the years 1970 to 2069."""
    return number if number > 99 else number + (2000 if number < 70 else 1900)


def shift(day: date | None, count: int, unit: str) -> date | None:
    """`count` units after a day (before it where negative); the 31st moves to the end of a shorter month.

    None stays None, and where the calendar ends the result is None.
    """
    if day is None:
        return None
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


def whole(day: date | None, unit: str) -> Days | None:
    """First and last day of the unit of the calendar that holds a day."""
    if day is None:
        return None
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
    """The latest such weekday on or before a day, or the next on or after it; `strictly` leaves the day itself out."""
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

"""What expressions for months, years, seasons, quarters and parts of them mean; see `indicators.text.date_days`."""

from __future__ import annotations

import re
from datetime import date

from indicators.text.date_arithmetic import Days, full_year, months_from, shift, stretch
from indicators.text.date_meanings import (
    Found,
    Kind,
    Meaning,
    Setting,
    fixed,
    from_published,
    from_reference,
    in_some_year,
    part_of,
)
from indicators.text.english_dates import MONTHS, ORDINALS, SEASONS, number, unit


def month(found: Found) -> Meaning | None:
    """January 2021, Jan. '98, March of that year, last November, December."""
    month, year = MONTHS[found.get("month").rstrip(".").lower()], found.get("year")
    if year:
        return fixed("month", months_from(full_year(int(year.lstrip("'"))), month, 1))
    if found.get("of"):
        return _in_year_of(found.inner("of"), "month", month, 1)
    which = found.get("which").lower()
    base = in_some_year("month", lambda candidate: months_from(candidate, month, 1))
    if which == "the next":
        return month_of_reference(found)
    if "next" in which or "coming" in which:
        return from_published("month", lambda day, _: _month_beside(day, month, 1), "future")
    if "last" in which or "past" in which or "previous" in which:
        return from_published("month", lambda day, _: _month_beside(day, month, -1))
    if "this" in which:
        return from_published("month", lambda day, _: months_from(day.year, month, 1), "likely")
    return base


def month_of_reference(found: Found) -> Meaning | None:
    """The following February: the first after the date last named, or the last before it."""
    month, back = MONTHS[found.get("month").lower()], found.get("which").lower() in ("previous", "preceding")
    if found.get("which").lower() == "that":  # "that April": of the year last named
        return from_reference("month", lambda first, last: months_from(last.year, month, 1))
    return from_reference("month", lambda first, last: _month_beside(first if back else last, month, -1 if back else 1))


def _in_year_of(outer: Meaning | None, kind: Kind, month: int, count: int) -> Meaning | None:
    """`count` months from a month of the year that another expression means ("June of last year")."""
    if outer is None:
        return None

    def resolve(setting: Setting) -> Days | None:
        days = outer.resolve(setting)
        return months_from(days[1].year, month, count) if days else None

    return outer._replace(kind=kind, resolve=resolve)


def _month_beside(day: date, month: int, step: int) -> Days | None:
    """The nearest such month that is over before the month of a day, or begins after it."""
    later = month > day.month if step > 0 else month < day.month
    return months_from(day.year if later else day.year + step, month, 1)


def year(found: Found) -> Meaning | None:
    """1998, fiscal 1998: the calendar year."""
    number = full_year(int(found.get("year").lstrip("'")))
    return fixed("year", (date(number, 1, 1), date(number, 12, 31))) if number else None


def year_to_date(_: Found) -> Meaning:
    """The year to date: from its first day to that of the text."""
    return from_published("year", lambda day, _: (date(day.year, 1, 1), day))


def midyear(_: Found) -> Meaning:
    """By midyear: the middle third of a year, as in "mid-1998"."""
    return in_some_year("year", lambda candidate: months_from(candidate, 5, 4))


def of_report(found: Found) -> Meaning:
    """The quarter, the full year, the first nine months, where a report has named its quarter; else no days."""
    count = number(found.get("count")) if found.get("count") else 12

    def resolve(setting: Setting) -> Days | None:
        named = setting.quarter
        if named is None or named[0] is None:
            return None
        if found.get("quarter"):
            return named
        return months_from(named[0].year, 1, count) if 1 < count <= 12 else None

    return Meaning("quarter" if found.get("quarter") else "year", resolve, "reference", "open")


def year_of_era(found: Found) -> Meaning | None:
    """410 AD; a year before our era is a date that no calendar here can hold."""
    if "B" in found.get("era"):
        return Meaning("year", lambda _: None, "text", "open")
    return fixed("year", months_from(int(found.get("year")), 1, 12))


def decade(found: Found) -> Meaning | None:
    """The 1990s, the '80s."""
    digits = re.sub("[^0-9]", "", found.get("decade"))
    first = int(digits) if len(digits) == 4 else 1900 + int(digits)
    return fixed("year", (date(first, 1, 1), date(first + 9, 12, 31)))


def century(found: Found) -> Meaning | None:
    """The nineteenth century: 1801 to 1900."""
    number = ORDINALS.get(found.get("century").lower())
    return fixed("year", (date(number * 100 - 99, 1, 1), date(number * 100, 12, 31))) if number else None


def season(found: Found) -> Meaning | None:
    """Autumn 2018, last winter, this summer: three whole months of the northern hemisphere."""
    month, year, which = SEASONS[found.get("season").lower()], found.get("year"), found.get("which").lower()
    if year:
        return fixed("season", months_from(int(year), month, 3))
    if "next" in which or "coming" in which:
        return from_published("season", lambda day, _: months_from(day.year + (month <= day.month), month, 3), "future")
    if found.get("of"):
        return _in_year_of(found.inner("of"), "season", month, 3)
    if which.startswith("last") or "past" in which or "previous" in which:
        # The latest that is over.
        return from_published("season", lambda day, _: _latest_over(day, month))
    return in_some_year("season", lambda candidate: months_from(candidate, month, 3))


def _latest_over(day: date, month: int) -> Days | None:
    """The latest season from that month on that is over before a day."""
    seasons = (months_from(day.year - back, month, 3) for back in range(3))
    return next((days for days in seasons if days and days[1] < day), None)


def season_of_reference(found: Found) -> Meaning | None:
    """That autumn: of the year last named; the following spring: the first such season after the date last named."""
    month, which = SEASONS[found.get("season").lower()], found.get("which").lower()
    step = -1 if "previous" in which or "preceding" in which else 1
    strictly = not ("same" in which or "that" in which)

    def make(first: date, last: date) -> Days | None:
        if not strictly:  # "they fled in July 1994 … that spring": of that year, or that which they were in
            winter = months_from(first.year - 1, month, 3)
            return winter if winter and winter[1] >= first else months_from(first.year, month, 3)
        for year in range(first.year - 1, first.year + 3)[::step]:
            days = months_from(year, month, 3)
            if days is None or days[0] is None:
                return None
            if days[0] > last if step > 0 else days[1] < first:
                return days
        return None

    return from_reference("season", make)


def quarter(found: Found) -> Meaning | None:
    """The third quarter, Q1 2024, the first half of 2021, last year's second half."""
    length, name = 6 if found.get("size").lower() in ("half", "h") else 3, found.get("number").lower()
    number = 12 // length if name in ("last", "final", "latest") else ORDINALS.get(name) or int(name[-1])
    if number > 12 // length:
        return None
    month = (number - 1) * length + 1
    year = found.get("year")
    if year:
        return fixed("quarter", months_from(int(year), month, length))
    if found.get("of"):
        return _in_year_of(found.inner("of"), "quarter", month, length)
    return in_some_year("quarter", lambda candidate: months_from(candidate, month, length))


_PARTS = {
    "early": "early", "earlier": "early", "mid": "mid", "middle": "mid", "late": "late", "later": "late",
    "start": "start", "beginning": "start", "turn": "start", "dawn": "start", "outset": "start", "opening": "early",
    "end": "end", "close": "end", "closing": "late", "final": "late", "latter": "half 2",
}  # fmt: skip


def part(found: Found) -> Meaning | None:
    """Early April, the end of March, the second half of last year, the first three months of 2022."""
    inner = found.inner("inner")
    if inner is None:
        return None
    name = found.get("part").lower().removeprefix("the ").removeprefix("very ")
    if found.get("unit"):
        return _nth_part(found, inner)
    for word, place in _PARTS.items():
        if name.startswith(word):
            # "Earlier this month" is the month up to now, not its first ten days.
            if name.startswith(("earlier", "later")) or (inner.kind == "week" and place not in ("start", "end")):
                ahead = name.startswith("later") and inner.basis == "published"
                return inner._replace(tense="future") if ahead else inner
            kind: Kind = (
                "day" if place in ("start", "end") else "part of month" if inner.kind == "month" else inner.kind
            )
            return part_of(kind, place, inner)
    return None


def _nth_part(found: Found, inner: Meaning) -> Meaning | None:
    """The second half of 2021, the first three months of 2022, the second week of May."""
    nth, size = found.get("nth").lower(), unit(found.get("unit"))
    at_end = nth in ("last", "final", "closing", "latter")
    if size in ("half", "quarter"):
        place = (2 if size == "half" else 4) if at_end else ORDINALS.get(nth, 1)
        kind: Kind = "part of month" if inner.kind == "month" else "quarter"
        return part_of(kind, f"{size} {place}", inner) if place <= (2 if size == "half" else 4) else None
    if not found.get("count") and found.get("unit").lower().endswith("s"):
        return part_of("part of month" if inner.kind == "month" else inner.kind, "late" if at_end else "early", inner)
    count = number(found.get("count")) if found.get("count") else 1
    skipped = 0 if at_end or nth == "opening" else (ORDINALS[nth] - 1) * count

    def resolve(setting: Setting) -> Days | None:
        days = inner.resolve(setting)
        if days is None or days[0] is None:
            return None
        if at_end:
            return stretch(shift(shift(days[1], 1, "day"), -count, size), days[1])
        first = shift(days[0], skipped, size)
        return stretch(first, shift(shift(first, count, size), -1, "day"))

    return inner._replace(kind="range", resolve=resolve)

"""What expressions for ranges mean; see `indicators.text.date_days` for the form of these functions."""

from __future__ import annotations

import re
from datetime import date

from indicators.text.date_arithmetic import Days, day_of, shift, stretch, whole
from indicators.text.date_meanings import Found, Meaning, Setting, between, fixed, in_some_year
from indicators.text.english_dates import MONTHS, number, unit


def days_of_month(found: Found) -> Meaning | None:
    """28-29 January, Jan. 28-29, 2, 3 and 4 May."""
    days = [int(token) for token in re.findall("[0-9]+", found.get("days"))]
    month = MONTHS[found.get("month").rstrip(".").lower()]
    first, last = days[0], days[-1]
    if first > last:
        return None

    def make(year: int) -> Days | None:
        return stretch(day_of(year, month, first), day_of(year, month, last))

    if found.get("year"):
        return fixed("range", make(int(found.get("year"))))
    return in_some_year("range", make)


def from_to(found: Found) -> Meaning | None:
    """From 28 August to 3 September, between March and May 2020, Monday-Friday."""
    start, end = found.inner("start"), found.inner("end")
    return between(start, end) if start and end else None


def to_the_end_of_month(found: Found) -> Meaning | None:
    """From 10 May to the end of the month."""
    start = found.inner("start")
    if start is None:
        return None

    def resolve(setting: Setting) -> Days | None:
        days = start.resolve(setting)
        month = whole(days[0], "month") if days else None
        return stretch(days[0], month[1]) if days and month else None

    return Meaning("range", resolve, start.basis, "open")


def years(found: Found) -> Meaning | None:
    """1991-95, 2014-2016."""
    first, text = int(found.get("first")), found.get("last")
    last = int(text) if len(text) == 4 else first // 100 * 100 + int(text)
    if last <= first or ("/" in found.get("dash") and last != first + 1):  # "resolution 2019/44"
        return None
    return fixed("range", (date(first, 1, 1), date(last, 12, 31)))


# "The quarter ended Sept. 30" of a balance sheet is as good as that day, and "the year of 3 May" says nothing.
_UNITS_WITH = {
    "ended": ("week", "fortnight"),
    "of": ("week",),
    "to": ("week", "fortnight", "month", "quarter", "year", "decade"),
}


def unit_ending(found: Found) -> Meaning | None:
    """The week ending 5 May, the six months to 30 June, the week of 6 May."""
    inner, size, how = found.inner("inner"), unit(found.get("unit")), found.get("how").lower()
    count = number(found.get("count")) if found.get("count") else 1
    allowed = _UNITS_WITH.get(how)
    if inner is None or size == "hour" or (allowed and size not in allowed):
        return None

    def resolve(setting: Setting) -> Days | None:
        days = inner.resolve(setting)
        if days is None:
            return None
        if how == "of":
            return whole(days[1], "week")
        if how in ("ending", "ended", "to"):
            return stretch(shift(shift(days[1], 1, "day"), -count, size), days[1])
        return stretch(days[1], shift(shift(days[1], count, size), -1, "day"))

    return inner._replace(kind="range" if size != "week" else "week", resolve=resolve)

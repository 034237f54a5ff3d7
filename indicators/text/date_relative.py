"""What relative expressions mean: this and last month, windows, "two weeks ago", "the following day"."""

from __future__ import annotations

from datetime import date

from indicators.text.date_arithmetic import Days, shift, single, stretch, unit_at, whole
from indicators.text.date_meanings import Found, Kind, Meaning, Setting, from_published, from_reference
from indicators.text.english_dates import number, unit

_KINDS: dict[str, Kind] = {
    "day": "day", "hour": "day", "week": "week", "fortnight": "week", "month": "month", "quarter": "quarter",
    "season": "season", "year": "year", "decade": "year", "century": "year", "weekend": "week",
}  # fmt: skip


def unit_beside(found: Found) -> Meaning | None:
    """This, last, next week, month, year …: last week is the seven days before, other units those of the calendar."""
    size, which = unit(found.get("unit")), found.get("which").lower()
    kind = _KINDS[size]
    if which == "the next" and size in ("month", "year"):  # "captured on 4 September. The next month …"
        coming = from_published(kind, lambda day, _: unit_at(day, 1, size), "future")
        return coming._replace(resolve=lambda s: unit_at(s.near, 1, size) if s.near else coming.resolve(s))
    if "next" in which or "coming" in which:
        return from_published(kind, lambda day, _: unit_at(day, 1, size), "future")
    if which in ("this past", "this last"):
        which = "last"
    if "this" in which or "current" in which or "present" in which or which == "the":
        if size == "weekend":
            return from_published(kind, _weekend, "likely" if which == "this" else "open")
        if which == "the":  # "by the end of the month": in a narrative the month that it has come to
            calendar = from_published(kind, lambda day, _: whole(day, size), "open")
            return calendar._replace(resolve=lambda s: whole(s.near, size) if s.near else calendar.resolve(s))
        return from_published(kind, lambda day, _: whole(day, size), "open")
    if size in ("week", "fortnight"):
        return from_published(kind, lambda day, _: stretch(shift(day, -1, size), day))
    if size == "weekend":
        return from_published(kind, lambda day, _: _weekend(shift(day, -2, "day") or day, ahead=False))
    if which.startswith("the ") and size in ("month", "year", "decade"):  # "over the past year" runs up to now
        return from_published("window", lambda day, _: stretch(shift(day, -1, size), day))
    return from_published(kind, lambda day, _: unit_at(day, -1, size))


def _weekend(day: date, ahead: bool = False) -> Days | None:
    """The latest Saturday and Sunday, of which the Saturday is on or before a day; the coming one where `ahead`."""
    saturday = shift(day, (5 - day.weekday()) % 7 if ahead else -((day.weekday() - 5) % 7), "day")
    return whole(saturday, "weekend") if saturday else None


def window(found: Found) -> Meaning | None:
    """The past ten days: from that many days before publication up to it; "in nine days" the same."""
    size, count = unit(found.get("unit")), number(found.get("count")) if found.get("count") else 1
    if size == "hour":
        count = -(-count // 24) * 24
    return from_published("window", lambda day, _: stretch(shift(day, -count, size), day))


def open_window(found: Found) -> Meaning | None:
    """In nine days: the nine days before publication, or after it where the sentence looks ahead.

    In a narrative they are nine days of its own time, which nothing fixes.
    """
    past, ahead = window(found), coming_window(found)
    if past is None or ahead is None:
        return None
    return past._replace(
        resolve=lambda s: None if s.near else (ahead if s.forward else past).resolve(s),
        tense="likely" if found.get("how").lower() == "within" else "open",
    )


def coming_window(found: Found) -> Meaning | None:
    """The next three days."""
    size, count = unit(found.get("unit")), number(found.get("count"))
    if size == "hour":
        count = -(-count // 24) * 24
    return from_published("window", lambda day, _: stretch(day, shift(day, count, size)), "future")


def recent(_: Found) -> Meaning | None:
    """Recent days: up to publication, from no day in particular."""
    return from_published("window", lambda day, _: (None, day))


def coming(_: Found) -> Meaning | None:
    """The coming days: no day in particular."""
    return from_published("window", lambda day, _: None, "future")


def ago(found: Found) -> Meaning | None:
    """Three days ago is a day, a week ago the day a week before, two months ago a month, a year ago a year."""
    size = unit(found.get("unit"))
    if not found.get("count") or number(found.get("count")) == 0:
        return from_published("other", lambda day, _: None)
    count = number(found.get("count"))
    if found.get("half") and size == "year":
        size, count = "month", 6
    if size == "hour":
        return from_published("day", lambda day, _: (shift(day, -1, "day") if count > 6 else day, day))
    if size in ("day", "week", "fortnight"):
        return from_published("day", lambda day, _: single(shift(day, -count, size)))
    # "A decade ago" is a year, ten years back.
    whole_unit = "year" if size in ("decade", "century") else size
    return from_published(_KINDS[size], lambda day, _: whole(shift(day, -count, size), whole_unit))


def year_before(_: Found) -> Meaning:
    """The year before that of publication ("the year-ago quarter")."""
    return from_published("year", lambda day, _: unit_at(day, -1, "year"))


def ago_beside(found: Found) -> Meaning | None:
    """Two years ago this month, a year ago today."""
    size, count, name = unit(found.get("unit")), number(found.get("count")), found.get("beside").lower()
    inner = "day" if name in ("today", "this day") else unit(name.split()[1])
    steps = -1 if name.startswith("last") else 0

    def make(day: date, _: bool) -> Days | None:
        return whole(shift(shift(day, steps, inner), -count, size), inner)

    return from_published(_KINDS[inner], make)


def ahead(found: Found) -> Meaning | None:
    """In two weeks' time, two weeks from now."""
    size, count = unit(found.get("unit")), number(found.get("count"))
    return from_published("day", lambda day, _: single(shift(day, count, size)), "future")


_DAYS_OF = {"day": 6, "week": 27, "fortnight": 27, "month": 92}
"""The longest date, in days, that "that day", "the same week" may go back to: an event is often told by a wider one."""


_HALF_A_YEAR = 183  # days


def beside_reference(found: Found) -> Meaning | None:
    """Two days later, a week earlier, the following month: reckoned from the date that the text named last."""
    size, which = (
        unit(found.get("unit").lower().replace("night", "day").replace("date", "day")),
        found.get("which").lower(),
    )
    count = number(found.get("count")) if found.get("count") else 1
    back = any(word in which for word in ("earlier", "before", "previous", "preceding", "prior"))
    steps = 0 if "same" in which or "that" in which or which == "the" else -count if back else count

    def make(first: date, last: date) -> Days | None:
        anchor = first if back else last
        if size in ("day", "week", "hour", "fortnight") and (last - first).days > _HALF_A_YEAR:
            return None  # "under curfew since 2019. Two weeks later, …": it goes on from no year
        if steps == 0:
            longer = (last - first).days > _DAYS_OF.get(size, 366)
            return None if longer else whole(first, size)  # "that week" goes back to no year
        if size in ("day", "hour"):
            return single(shift(anchor, steps, "day"))
        if size in ("decade", "century") and found.get("count"):
            return whole(shift(anchor, steps, size), "year")
        if size == "week" and (last - first).days == 6 and which.startswith("the"):
            return stretch(shift(first, steps, size), shift(last, steps, size))  # before "the week ended Oct. 4"
        if size == "year" and count == 1 and 60 < (last - first).days < 300 and not which.startswith("the"):
            return _years_on(first, last, steps)  # a quarter's year before
        if size in ("week", "fortnight") and not which.startswith("the"):
            return single(shift(anchor, steps, size))  # "a week later"
        return unit_at(anchor, steps, size)

    return from_reference(_KINDS[size], make)


def _years_on(first: date, last: date, years: int) -> Days | None:
    """The same days of the calendar in another year; the end of a month stays one, in leap years too."""
    after = shift(last, 1, "day")
    if after is not None and after.day == 1 and after > last:
        return stretch(shift(first, years, "year"), shift(shift(after, years, "year"), -1, "day"))
    return stretch(shift(first, years, "year"), shift(last, years, "year"))


def part_beside_reference(found: Found) -> Meaning | None:
    """The following morning, that night."""
    step = {"following": 1, "next": 1, "ensuing": 1, "previous": -1, "preceding": -1}.get(
        found.get("which").lower().split()[-1], 0
    )
    return from_reference("day", lambda first, last: single(shift(last if step > 0 else first, step, "day")))


def same_period(found: Found) -> Meaning | None:
    """The same period; the same period last year, the year-ago quarter: the one last named, in another year."""
    outer, earlier = found.inner("of"), found.get("which").lower() in ("year-ago", "year-earlier", "prior-year")

    def resolve(setting: Setting) -> Days | None:
        named = setting.quarter if found.get("unit").lower() == "quarter" else None
        named = named or setting.reference
        if named is None and setting.published and found.get("unit").lower() in ("day", "time", "week"):
            named = (setting.published, setting.published)
        year = outer.resolve(setting) if outer else None
        if named is None or (outer is not None and year is None):
            return year
        first = named[0] or named[1]
        if year is None and earlier and (named[1] - first).days < 28:
            return unit_at(first, -1, "year")
        return _years_on(first, named[1], year[1].year - first.year if year else -1 if earlier else 0)

    return Meaning("other", resolve, "reference")

"""What expressions for days mean.

Each function takes the words that a rule of `indicators.text.date_rules` found and returns what they mean, or None
where they mean no date after all (30 February).
"""

from __future__ import annotations

import re
from datetime import date

from indicators.text.date_arithmetic import Days, day_of, full_year, latest_weekday, shift, single, stretch
from indicators.text.date_meanings import (
    Found,
    Meaning,
    Setting,
    Tense,
    fixed,
    from_published,
    from_reference,
    in_some_year,
)
from indicators.text.english_dates import MONTHS, ORDINALS, WEEKDAYS
from indicators.text.fold import ascii_re
from indicators.text.holidays import holiday

# A month so many days before publication is named by the way, save in a story of other years.
_BY_THE_WAY = 200

_TOKENS = ascii_re(r"[0-9]+|[A-Za-z]+")


def calendar_day(found: Found) -> Meaning | None:
    """A day with its month, in whatever order; a weekday beside it picks the year where none is given."""
    year = full_year(int(found.get("year"))) if found.get("year") else None
    month = day = weekday = None
    for token in _TOKENS.findall(found.get("day")):
        word = token.lower()
        if token.isdigit():
            if len(token) == 4:
                year = int(token)
            else:
                day = int(token)
        elif month is None and word in MONTHS:
            month = MONTHS[word]
        elif word in WEEKDAYS:
            weekday = WEEKDAYS[word]
    if month is None or day is None:
        return None
    if year is not None:
        return fixed("day", single(day_of(year, month, day)))
    return _yearless(month, day, weekday)


def _yearless(month: int, day: int, weekday: int | None) -> Meaning | None:
    if day_of(2000, month, day) is None:
        return None

    def in_year(year: int) -> Days | None:
        days = single(day_of(year, month, day))
        return None if days is None or (weekday is not None and days[1].weekday() != weekday) else days

    plain = in_some_year("day", lambda year: single(day_of(year, month, day)))
    if weekday is None:
        return plain
    strict = in_some_year("day", in_year)
    # A weekday that fits no year nearby is a slip of the writer: the date stands.
    return plain._replace(resolve=lambda s: strict.resolve(s) or plain.resolve(s))


def numeric_day(found: Found) -> Meaning | None:
    """29/01/2025: day first, unless that is impossible or the text shows that it writes the month first."""
    a, b, c = (int(token) for token in re.findall("[0-9]+", found.get("numeric")))
    if a > 31:
        return fixed("day", single(day_of(a, b, c)))
    year = full_year(c)
    day_first, month_first = single(day_of(year, b, a)), single(day_of(year, a, b))
    either = day_first or month_first
    if either is None:
        return None
    return Meaning("day", lambda s: (month_first if s.month_first else day_first) or either, "text", "open")


def short_numeric_day(found: Found) -> Meaning | None:
    """(21/11), Tue 21/11: day first likewise; 9/11 is the day of that name."""
    a, b = (int(token) for token in re.findall("[0-9]+", found.get("numeric")))
    weekday = _weekday_of(found.get("weekday")) if found.get("weekday") else None
    if (a, b) == (9, 11) and weekday is None:
        return fixed("day", single(date(2001, 9, 11)))
    day_first, month_first = _yearless(b, a, weekday), _yearless(a, b, weekday)
    either = day_first or month_first
    if either is None or day_first is None or month_first is None:
        return either
    return either._replace(resolve=lambda s: (month_first if s.month_first else day_first).resolve(s))


def day_of_year(found: Found) -> Meaning | None:
    """3 May last year, the 30th of August of that year."""
    day, outer = calendar_day(found), found.inner("of")
    if day is None or outer is None or day.basis != "year":
        return None

    def resolve(setting: Setting) -> Days | None:
        year = outer.resolve(setting)
        return day.resolve(setting._replace(year=year[1].year)) if year else None

    return outer._replace(kind="day", resolve=resolve)


def named_event(found: Found) -> Meaning | None:
    """The Sept. 11 attacks, the October 7 attack: days that are names, whatever the year of the text."""
    year = {"11": 2001, "7": 2023}["".join(re.findall("[0-9]", found.get("day")))]
    return calendar_day(Found({"day": f"{found.get('day')}, {year}"}, {}))


def day_of_month(found: Found) -> Meaning | None:
    """Tuesday the 12th; "Tue 12:" of a diary; the 3rd of last month."""
    day, outer = int(found.get("nth").rstrip("stndrhSTNDRH")), found.inner("of")
    if outer is not None:

        def in_month(setting: Setting) -> Days | None:
            days = outer.resolve(setting)
            return single(day_of(days[1].year, days[1].month, day)) if days else None

        return outer._replace(kind="day", resolve=in_month)
    weekday = _weekday_of(found.get("weekday"))

    def nearest(published: date, forward: bool) -> Days | None:
        steps = (shift(published, step if forward else -step, "day") for step in range(400))
        return next((single(near) for near in steps if near and near.day == day and near.weekday() == weekday), None)

    plain = from_published("day", nearest, "open")

    def resolve(setting: Setting) -> Days | None:  # in a narrative the one nearest to where it is
        near = setting.near
        if near is None:
            return plain.resolve(setting)
        both = [nearest(near, forward) for forward in (True, False)]
        return min((days for days in both if days), key=lambda days: abs((days[1] - near).days), default=None)

    return plain._replace(resolve=resolve)


def _weekday_of(written: str) -> int:
    """The number of a weekday however it is shortened: 0 for Mon. and Monday."""
    return next(number for name, number in WEEKDAYS.items() if name.startswith(written[:3].lower()))


def day_of_reference(found: Found) -> Meaning | None:
    """On the 27th: of the month that the text is in, be it named by itself or in the day before."""
    day = int(found.get("nth")[:-2])

    def resolve(setting: Setting) -> Days | None:
        named, published = setting.reference, setting.published
        aside = published is not None and named is not None and (published - named[1]).days > _BY_THE_WAY
        if named is None or named[0] is None or (named[1] - named[0]).days > 31 or (aside and setting.near is None):
            named = setting.day or ((published, published) if published else None)
        found = single(day_of(named[1].year, named[1].month, day)) if named else None
        if found is None and published is not None:  # "shut until February; the term ended on the 30th"
            this = day_of(published.year, published.month, day)
            return single(this if this and this <= published else _month_before(published, day))
        return found

    return Meaning("day", resolve, "reference")


def _month_before(published: date, day: int) -> date | None:
    return day_of(published.year - (published.month == 1), published.month - 1 or 12, day)


def nth_weekday(found: Found) -> Meaning | None:
    """The first Sunday of June, the last Friday in March."""
    inner, weekday, name = found.inner("inner"), WEEKDAYS[found.get("weekday").lower()], found.get("number").lower()
    if inner is None or inner.kind != "month":
        return None

    def resolve(setting: Setting) -> Days | None:
        days = inner.resolve(setting)
        if days is None or days[0] is None:
            return None
        if name in ("last", "final", "latest"):
            return latest_weekday(days[1], weekday)
        first = latest_weekday(days[0], weekday, forward=True)
        return single(shift(first[1], ORDINALS[name] - 1, "week")) if first else None

    return inner._replace(kind="day", resolve=resolve)


def weekday(found: Found) -> Meaning | None:
    """Thursday, last Thursday, next Thursday, Thursday night."""
    number, which = WEEKDAYS[found.get("weekday").lower()], found.get("which").lower()
    if found.get("unit"):  # "Thursday last week"
        step = {"next": 7, "last": -7}.get(which, 0)
        later: Tense = "future" if step > 0 else "past"
        return from_published("day", lambda day, _: single(_in_week(day, step, number)), later)
    if "next" in which or "coming" in which:
        return from_published("day", lambda day, _: latest_weekday(day, number, forward=True, strictly=True), "future")
    if which in ("the following", "the previous", "before", "after"):
        back = which in ("the previous", "before")
        return from_reference("day", lambda first, last: latest_weekday(
            first if back else last, number, forward=not back, strictly=True))  # fmt: skip
    # Nobody who writes on a Thursday says "last Thursday" of that day.
    strictly = which in ("last", "this past", "the past", "the last")
    tense: Tense = "past" if strictly else "likely" if which == "this" else "open"

    def resolve(setting: Setting) -> Days | None:
        if setting.published is None:
            return None
        if setting.near is not None:
            return latest_weekday(setting.near, number, forward=True)
        return latest_weekday(setting.published, number, forward=setting.forward, strictly=strictly)

    return Meaning("day", resolve, "published", tense)


def _in_week(day: date, step: int, weekday: int) -> date | None:
    """A weekday in the week of the calendar `step` days away."""
    monday = shift(day, step - day.weekday(), "day")
    return shift(monday, weekday, "day") if monday else None


def day_beside_today(found: Found) -> Meaning | None:
    """Today, yesterday evening, overnight, the day before yesterday."""
    word = found.get("word").lower()
    if word in ("overnight", "last night", "last evening"):
        # "Last night" is the evening before; "overnight" runs into the day of publication.
        if "overnight" in word:
            return from_published("night", lambda day, _: stretch(shift(day, -1, "day"), day))
        return from_published("night", lambda day, _: single(shift(day, -1, "day")))
    count = 0
    if "yesterday" in word:
        count = -2 if "before" in word else -1
    elif "tomorrow" in word:
        count = 2 if "after" in word else 1
    ahead = count > 0 or word.startswith("later")
    return from_published("day", lambda day, _: single(shift(day, count, "day")), "future" if ahead else "past")


def named_day(found: Found) -> Meaning | None:
    """Christmas Eve, Easter Monday 1998, last Thanksgiving."""
    name, year = found.get("holiday"), found.get("year")
    if year:
        return fixed("day", single(holiday(name, int(year))))
    base = in_some_year("day", lambda candidate: single(holiday(name, candidate)))
    tenses: dict[str, Tense] = {"next": "future", "last": "past", "this": "likely"}
    which = found.get("which").lower()
    return base._replace(tense=tenses.get(which, "open"))


def eve(found: Found) -> Meaning | None:
    """The early hours of Tuesday is that Tuesday, the eve of a day the day before it."""
    inner = found.inner("inner")
    if inner is None or not found.get("before").lower().endswith("eve"):
        return inner

    def resolve(setting: Setting) -> Days | None:
        days = inner.resolve(setting)
        return single(shift(days[0], -1, "day")) if days and days[0] else None

    return inner._replace(resolve=resolve)


def year_end(found: Found) -> Meaning | None:
    """Year-end, year-end 1988: the last day of the year."""
    if found.get("year"):
        return fixed("day", single(day_of(int(found.get("year")), 12, 31)))
    return in_some_year("day", lambda year: single(day_of(year, 12, 31)))

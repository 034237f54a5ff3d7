"""What must hold of dates in any text: no exception, spans in order, days in order, and every format reads back."""

from __future__ import annotations

import re
from calendar import day_abbr, day_name, month_abbr, month_name
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.text.date_arithmetic import portion, shift, whole
from indicators.text.dates import explain_date, find_dates
from indicators.text.holidays import HOLIDAYS, easter, holiday
from indicators.text.publication import infer_published

WORDS = (
    "in|on|from|to|between|and|the|of|last|next|this|past|two|three|10|2019|1998|'98|May|march|Jan.|3|3rd|31|"
    "29 February|Monday|night|week|weeks|month|year|ago|later|earlier|early|mid-|late|end|start|second|half|quarter|"
    "Q1|winter|decade|century|20th|1990s|03/04/2005|31.12.1999|12/14|2020-02-30|0001-01-01|9999-12-31|9999|1000|(|)|"
    ",|.|-|–|\n|\n\n|'s|yesterday|tomorrow|overnight|Christmas|Easter|will|said|since|until|500|people|999|hours|"
    "centuries|following|same|day"
)
PIECES = st.sampled_from(WORDS.split("|"))
SOUP = st.lists(PIECES, max_size=40).map(" ".join)
PUBLISHED = st.none() | st.dates()


@settings(max_examples=300, deadline=None)
@given(text=SOUP | st.text(max_size=200), published=PUBLISHED)
def test_any_text_and_day(text: str, published: date | None) -> None:
    mentions = find_dates(text, published)
    end = 0
    for mention in mentions:
        assert end <= mention.start < mention.end <= len(text)
        end = mention.end
        assert mention.last is not None or mention.first is None
        assert mention.first is None or mention.last is None or mention.first <= mention.last
        if published is None:
            assert mention.basis != "published" or mention.last is None
        assert explain_date(mention)


@settings(max_examples=100, deadline=None)
@given(text=SOUP)
def test_publication_of_any_text(text: str) -> None:
    found = infer_published(text, date(2026, 11, 22))
    assert (found.published is None) == (found.basis == "unknown")
    assert list(found.candidates) == sorted(set(found.candidates))
    if found.evidence is not None:
        assert all(part in text for part in found.evidence.split(" … "))


FORMATS = (
    "{d} {month} {y}", "{month} {d}, {y}", "{month} {d} {y}", "{d}{th} of {month}, {y}",
    "{month} {d}{th}, {y}", "{weekday}, {d} {month} {y}", "{weekday}, {month} {d}, {y}",
    "{weekday} ({month} {d}{th}, {y})", "{y}-{m:02}-{d:02}",
    "{abbr}{dot} {d}, {y}", "{d} {abbr} {y}", "{short}, {d} {abbr} {y}", "{d}-{abbr}-{y}", "{d:02}.{m:02}.{y}",
    "{MONTH} {d}, {y}", "{d}/{m}/{y}", "{y}/{m:02}/{d:02}",
)  # fmt: skip


@pytest.mark.parametrize("form", FORMATS)
@settings(max_examples=60, deadline=None)
@given(day=st.dates(date(1800, 1, 1), date(2099, 12, 31)))
def test_every_format_reads_back(form: str, day: date) -> None:
    th = "th" if day.day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    words = form.format(
        d=day.day, m=day.month, y=day.year, th=th, month=month_name[day.month], abbr=month_abbr[day.month],
        dot="" if day.month == 5 else ".",
        weekday=day_name[day.weekday()], short=day_abbr[day.weekday()], MONTH=month_name[day.month].upper(),
    )  # fmt: skip
    text = f"A bridge fell on {words}, the mayor said."
    (mention,) = find_dates(text)
    assert text[mention.start : mention.end] == words
    assert (mention.first, mention.last) == (day, day)


@settings(max_examples=200, deadline=None)
@given(published=st.dates(date(1900, 1, 1), date(2090, 12, 31)), back=st.integers(0, 364))
def test_a_day_without_its_year_is_the_latest(published: date, back: int) -> None:
    day = published - timedelta(days=back)
    if (day.month, day.day) == (2, 29):
        return
    (mention,) = find_dates(f"A bridge had fallen on {day.day} {month_name[day.month]}.", published)
    assert (mention.first, mention.last) in {(day, day), (day.replace(year=day.year + 1),) * 2}
    if (published - day).days < 240:
        assert mention.last == day
        assert not mention.future


@settings(max_examples=100, deadline=None)
@given(published=st.dates(date(1900, 1, 1), date(2090, 12, 31)), weekday=st.integers(0, 6))
def test_a_weekday_is_within_the_last_seven_days(published: date, weekday: int) -> None:
    (mention,) = find_dates(f"A bridge fell on {day_name[weekday]}.", published)
    assert mention.last is not None
    assert mention.last.weekday() == weekday
    assert timedelta(0) <= published - mention.last < timedelta(7)


@given(
    day=st.dates(date(60, 1, 1), date(9940, 12, 31)),
    count=st.integers(-50, 50),
    unit=st.sampled_from(("day", "week", "month", "quarter", "year")),
)
def test_shift_stays_in_the_unit_it_names(day: date, count: int, unit: str) -> None:
    moved = shift(day, count, unit)
    if moved is None:
        return
    around, within = whole(day, unit), whole(moved, unit)
    assert within is not None
    assert around is not None
    if count > 0:
        assert within[1] > around[1]
    assert within[0] is not None
    assert within[0] <= moved <= within[1]


@given(year=st.integers(1, 9998), month=st.integers(1, 12))
def test_thirds_make_up_a_month(year: int, month: int) -> None:
    days = whole(date(year, month, 15), "month")
    early, mid, late = (portion(part, days) for part in ("early", "mid", "late"))
    assert days is not None
    assert early is not None
    assert mid is not None
    assert late is not None
    assert (early[0], early[1].day, mid[1].day, late[1]) == (days[0], 10, 20, days[1])


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("Easter", 1998, "1998-04-12"), ("Easter Sunday", 2024, "2024-03-31"), ("Good Friday", 2019, "2019-04-19"),
        ("Thanksgiving", 1998, "1998-11-26"), ("Labor Day", 1989, "1989-09-04"), ("Memorial Day", 2006, "2006-05-29"),
        ("Martin Luther King Day", 1998, "1998-01-19"), ("New  Year's\nEve", 2003, "2003-12-31"),
    ],
)  # fmt: skip
def test_named_days(name: str, year: int, day: str) -> None:
    assert holiday(name, year) == date.fromisoformat(day)
    assert re.fullmatch(HOLIDAYS, " ".join(name.lower().split()))


@given(year=st.integers(1583, 9998))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    assert easter(year).weekday() == 6
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)


def test_month_first_where_the_text_or_its_day_says_so() -> None:
    table = [
        ("Seen on 04/05/2001.", None, ["2001-05-04"]),
        ("Seen on 04/05/2001 and 04/25/2001.", None, ["2001-04-05", "2001-04-25"]),
        ("Seen on 04/05/2001 and 25/04/2001.", None, ["2001-05-04", "2001-04-25"]),
        ("Seen on 02/06/1998.", date(1998, 2, 7), ["1998-02-06"]),
        ("Seen on 02/06/98.", date(1998, 6, 5), ["1998-06-02"]),
    ]
    for text, published, days in table:
        assert [str(mention.last) for mention in find_dates(text, published)] == days


def test_explained() -> None:
    text = "Rain fell on 3 May 2024 and on Monday, two days after Friday; the next day it will stop."
    lines = [explain_date(mention) for mention in find_dates(text, date(2024, 5, 16))]
    assert lines[0] == "day: 2024-05-03 (the words give the year themselves)"
    assert lines[1] == "day: 2024-05-13 (counted from the day of publication)"
    assert explain_date(find_dates("on Monday")[0]) == "day: no day is fixed (counted from the day of publication)"

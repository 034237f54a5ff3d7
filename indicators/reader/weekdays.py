"""Weekdays and parts of a month in a report that came out after the time it covers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from ..text.fold import ascii_re
from .dated import Dated

_A_WEEKDAY = ascii_re(
    r"(?:(?:early|late|on|last) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?"
)
_A_WEEK = timedelta(days=7)


def of_the_report(dated: Dated, words: str, period: Dated) -> Dated:
    """A weekday of a report that came out later is a day that the report covers: "Tuesday" in "4-10 March"."""
    if dated.role != "on":
        return dated  # "nine missing as of Monday noon": the day that the report was written
    if _OF_THE_MONTH.search(words):
        return _of_its_month(dated, words, period)
    if not _A_WEEKDAY.fullmatch(words) or not (dated.first and dated.last and period.first and period.last):
        return dated
    back = timedelta()
    while dated.last - back > period.last:
        back += _A_WEEK
    first = dated.first - back
    return replace(dated, first=first, last=dated.last - back) if back and first >= period.first else dated


_OF_THE_MONTH = ascii_re(r"\b(?:of|in) the month$")


def _of_its_month(dated: Dated, words: str, period: Dated) -> Dated:
    """ "In the second half of the month", of the month that the report covers and not of that in which it came out."""
    if not (dated.first and dated.last and period.first and period.last):
        return dated
    one = (period.first.year, period.first.month) == (period.last.year, period.last.month)
    if not one or dated.first <= period.last:
        return dated
    start, end = period.first.replace(day=1), period.last
    first = min(start + timedelta(days=dated.first.day - 1), end)
    last = end if _TO_ITS_END.search(words) else start + timedelta(days=dated.last.day - 1)
    return replace(dated, first=first, last=max(first, min(last, end)))


_TO_ITS_END = ascii_re(r"\b(?:second half|end|late|later|rest|remainder|course)\b")

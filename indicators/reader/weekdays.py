"""Weekdays in a report that came out after the time it covers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from ..text.fold import ascii_re
from .roles import Dated

_A_WEEKDAY = ascii_re(
    r"(?:(?:early|late|on|last) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?"
)
_A_WEEK = timedelta(days=7)


def of_the_report(dated: Dated, words: str, period: Dated) -> Dated:
    """A weekday of a report that came out later is a day that the report covers: "Tuesday" in "4-10 March"."""
    if dated.role != "on":
        return dated  # "still missing as of Monday morning": the day that the report was written
    if not _A_WEEKDAY.fullmatch(words) or not (dated.first and dated.last and period.first and period.last):
        return dated
    back = timedelta()
    while dated.last - back > period.last:
        back += _A_WEEK
    first = dated.first - back
    return replace(dated, first=first, last=dated.last - back) if back and first >= period.first else dated

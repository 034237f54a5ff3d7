"""The day of publication of a text that comes without one, with the words that give it.

A date with its year in a dateline or byline is the day itself. Else, where a full date fixes the year, it is the latest
day that the text reports as past: a text cannot report what comes after it. Where no year is fixed the days that remain
possible are listed, and none is chosen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal, NamedTuple

from indicators.text.date_context import outlook
from indicators.text.dates import DateMention, find_dates
from indicators.text.english_dates import WEEKDAYS
from indicators.text.fold import fold


class Publication(NamedTuple):
    """`published` with the words of the text that give it as `evidence`; `candidates` where several days remain."""

    published: date | None
    basis: Literal["inferred", "unknown"]
    evidence: str | None
    candidates: tuple[date, ...] = ()


_HEAD_LINES = 15
_BYLINE = re.compile(
    r"\b(?:published|posted|updated|last updated|last modified|date|dated|issued|released?|as of|as at|on|at|hrs|hours|local|time|"
    r"(?:[0-9]{1,2}[:.]?[0-9]{2} ?(?:hrs|h|[ap]\.?m\.?|gmt|utc|[a-z]{2,4})?)|[0-9]{1,2} ?[ap]\.?m\.?|gmt|utc|[a-z]{2}t|"
    r"by|editor|no\.? ?[0-9]+|#[0-9]+|situation report|sitrep|press release|mon|tue|wed|thu|fri|sat|sun)\b|[^a-z0-9]",
    re.IGNORECASE,
)
_DECLARED = re.compile(
    r"\b(?:published|posted|last updated|updated|date of publication|issued|release date)\b[^.\n]{0,30}$", re.I
)
_DATELINE_PLACE = re.compile(r"^[*\s]*[A-Z][\w'.()/ -]{1,60}(?:, [A-Z][\w'. -]{1,40})?,? ?(?:\([^)\n]{1,40}\))?,? *$")
_DATELINE_DASH = re.compile(r" *(?:\([^)\n]{1,40}\))?,? *(?:--?|\x16|:)")
_NO_EVIDENCE = re.compile(r"copyright|\(c\)|all rights reserved|https?:|www\.", re.I)
_BASELINE = re.compile(
    r"\b(?:since|from|began|begun|started|erupted|launched|broke out|founded|established|born|created|adopted)\b[^.\n]{0,24}$",
    re.I,
)
_FIGURE = re.compile("[0-9]")  # "a Christmas tree" dates nothing
# A day without a year belongs to the days after a full date if it follows within this many days.
_CHAIN = 45
_YEARS_BACK = 15


def _line(text: str, mention: DateMention) -> tuple[int, int]:
    end = text.find("\n", mention.end)
    return text.rfind("\n", 0, mention.start) + 1, len(text) if end < 0 else end


def _is_dateline(text: str, mention: DateMention) -> bool:
    """Whether a date stands alone on its line, after "Published", or between a place and a dash."""
    start, end = _line(text, mention)
    before, after = text[start : mention.start], text[mention.end : end]
    if _DECLARED.search(before):
        return True
    if text.count("\n", 0, start) - text.count("\n\n", 0, start) > _HEAD_LINES:
        return False
    if _DATELINE_PLACE.match(before) and (_DATELINE_DASH.match(after) or (len(before) < 40 and not after.strip())):
        return True
    return not _BYLINE.sub("", before) and not _BYLINE.sub("", after)


def _past(text: str, mentions: Iterable[DateMention]) -> list[DateMention]:
    """The mentions that speak of something that has happened, and not in a footer or an address."""
    return [
        mention
        for mention in mentions
        if not mention.future
        and outlook(text, mention.start, mention.end) <= 0
        and not _NO_EVIDENCE.search(text[_line(text, mention)[0] : mention.start])
    ]


def _weekdays(text: str, mentions: Iterable[DateMention]) -> list[tuple[int, DateMention]]:
    """Bare weekdays with their number, in the order of the text."""
    found = []
    for mention in mentions:
        words = re.findall("[a-z]+", text[mention.start : mention.end].lower())
        numbers = [WEEKDAYS[word] for word in words if word in WEEKDAYS]
        if (
            mention.kind == "day"
            and mention.basis == "published"
            and len(numbers) == 1
            and words[0] not in ("last", "next")
        ):
            found.append((numbers[0], mention))
    return found


def _follow(day: date, others: Iterable[DateMention], text: str) -> tuple[date, DateMention | None]:
    """The latest day reached from a full date by days without a year, each soon after the one before."""
    reached, witness = day, None
    days = []
    for mention in others:
        for year in (day.year, day.year + 1):
            resolved = _in_year(text, mention, year)
            if resolved is not None and resolved > day:
                days.append((resolved, mention))
                break
    for later, mention in sorted(days, key=lambda pair: pair[0]):
        if (later - reached).days > _CHAIN:
            break
        reached, witness = later, mention
    return reached, witness


def infer_published(text: str, latest: date | None = None) -> Publication:
    """The day of publication that a text shows, else the days that remain possible.

    `latest` is the last day that it may be, by default today; it bounds the candidates only.
    """
    folded = fold(text)
    mentions = find_dates(folded)
    quote = {mention: text[mention.start : mention.end] for mention in mentions}
    past = [
        m
        for m in _past(folded, mentions)
        if m.kind not in ("day", "range") or m.basis == "published" or _FIGURE.search(quote[m])
    ]
    full = [m for m in mentions if m.basis == "text" and m.kind in ("day", "range") and m.last is not None]
    stated = [m for m in full if m in past and not _BASELINE.search(folded[max(m.start - 60, 0) : m.start])]
    weekdays = _weekdays(folded, past)
    for mention in full:
        if _is_dateline(folded, mention):
            return Publication(mention.last, "inferred", quote[mention])
    open_days = [m for m in past if m.basis == "year" and m.kind in ("day", "range")]
    floor = max((m.first.year for m in past if m.basis == "text" and m.first), default=None)
    if stated:
        witness = max(stated, key=lambda m: m.last or date.min)
        day = witness.last or date.min
        reached, follower = _follow(day, open_days, folded)
        evidence = quote[follower or witness]
        lead = weekdays[0] if weekdays else None
        if lead is not None:
            behind, ahead = (reached.weekday() - lead[0]) % 7, (lead[0] - reached.weekday()) % 7
            if behind > 3 and 0 < ahead <= 3:
                reached, evidence = reached + timedelta(days=ahead), f"{evidence} … {quote[lead[1]]}"
        if floor is None or floor <= reached.year:
            return Publication(reached, "inferred", evidence)
    today = latest or date.today()
    oldest = floor or today.year - _YEARS_BACK
    return Publication(None, "unknown", None, _candidates(folded, open_days, weekdays, oldest, today))


def _candidates(
    text: str, open_days: list[DateMention], weekdays: list[tuple[int, DateMention]], oldest: int, today: date
) -> tuple[date, ...]:
    """The days that may be the day of publication: in each year the last day named, and weekdays named soon after it.

    The year of an article is a circle: the last day named is the one before the longest gap, so that January comes
    after December. A weekday that stands beside the last day itself leaves only the years in which they agree.
    """
    named = {number for number, _ in weekdays}
    found = set()
    for year in range(oldest, today.year + 1):
        resolved = [(_in_year(text, mention, year), mention) for mention in open_days]
        days = sorted((day, mention.start) for day, mention in resolved if day is not None)
        if not days or len(days) < len(open_days):
            continue
        gaps = [(days[(i + 1) % len(days)][0] - day).days % 366 or 366 for i, (day, _) in enumerate(days)]
        last, start = days[gaps.index(max(gaps))]
        beside = any(name in text[start : start + 12].lower() for name in WEEKDAYS if len(name) > 5)
        week = [last + timedelta(days=step) for step in range(7)]
        found.update(day for day in week if day == last or (day.weekday() in named and not beside))
    return tuple(sorted(day for day in found if day <= today))


def _in_year(text: str, mention: DateMention, year: int) -> date | None:
    """The day that an expression without a year means in a given one."""
    resolved = find_dates(text[mention.start : mention.end], date(year, 12, 31))
    last = resolved[0].last if resolved else None
    return last if last is not None and last.year == year else None

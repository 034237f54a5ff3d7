"""The day of publication of a text that comes without one, with the words that give it.

A date with its year in a dateline or byline is the day itself. Else, where a full date fixes the year, it is the latest
day that the text reports as past: a text cannot report what comes after it. Where no year is fixed the days that remain
possible are listed, and none is chosen.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal, NamedTuple

from indicators.text.date_meanings import Setting
from indicators.text.date_scan import expression
from indicators.text.date_tense import outlook
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
_FURNITURE = re.compile(
    r"\b(?:published|posted|(?:last )?(?:updated|modified)|date|dated|issued|released?|as of|as at|on|at|by|hours|"
    r"local|time|[0-9]{1,2}[:.]?[0-9]{2} ?(?:hrs|h|[ap]\.?m\.?|[a-z]{2,4})?|[0-9]{1,2} ?[ap]\.?m\.?|hrs|gmt|utc"
    r"|[a-z]{2}t|editor|no\.? ?[0-9]+|situation report|sitrep|press release|mon|tue|wed|thu|fri|sat|sun)\b|[^a-z0-9]",
    re.IGNORECASE,
)
_DECLARED = re.compile(
    r"\b(?:published|posted|(?:last )?updated|date of publication|issued|release date)\b[^.\n]{0,30}$", re.IGNORECASE
)
_PLACE = re.compile(r"[*\s]*[A-Z][\w'.()/ -]{1,60}(?:, [A-Z][\w'. -]{1,40})?,? ?(?:\([^)\n]{1,40}\))?,? *")
_DASH = re.compile(r" *(?:\([^)\n]{1,40}\))?,? *(?:--?|\x16|:)")
_NO_EVIDENCE = re.compile(r"©|copyright|\(c\)|all rights reserved|https?:|www\.", re.IGNORECASE)
_BASELINE = re.compile(
    r"\b(?:since|from|began|begun|started|erupted|launched|broke out|founded|established|born|created|adopted)\b"
    r"[^.\n]{0,24}$",
    re.IGNORECASE,
)
_FIGURE = re.compile("[0-9]")  # "a Christmas tree" dates nothing
# A day without a year belongs to the days after a full date if it follows within this many days.
_CHAIN = 45
_YEARS_BACK = 15
# How much of a line is looked at on either side of a date.
_NEARBY = 120


def _before(text: str, mention: DateMention) -> str:
    return text[max(text.rfind("\n", 0, mention.start) + 1, mention.start - _NEARBY) : mention.start]


def _is_dateline(text: str, mention: DateMention, head: int) -> bool:
    """Whether a date stands after "Published", or in the head of a text alone on its line or between place and dash."""
    before, after = _before(text, mention), text[mention.end : mention.end + _NEARBY].partition("\n")[0]
    if _DECLARED.search(before):
        return True
    if mention.start > head:
        return False
    if _PLACE.fullmatch(before) and (_DASH.match(after) or (len(before) < 40 and not after.strip())):
        return True
    return not _FURNITURE.sub("", before) and not _FURNITURE.sub("", after)


def _head(text: str) -> int:
    """Where the first lines that are not blank end."""
    lines = [line.end() for line in itertools.islice(re.finditer(r"\S[^\n]*", text), _HEAD_LINES)]
    return lines[-1] if lines else 0


def _past(text: str, folded: str, mentions: Iterable[DateMention]) -> list[DateMention]:
    """The mentions that speak of something that has happened, and not in a footer or an address."""
    return [
        mention
        for mention in mentions
        if not mention.future
        and outlook(folded, mention.start, mention.end) <= 0
        and not _NO_EVIDENCE.search(_before(text, mention))
    ]


def _weekdays(text: str, mentions: Iterable[DateMention]) -> list[tuple[int, DateMention]]:
    """Bare weekdays with their number, in the order of the text."""
    return [
        (weekday, mention)
        for mention in mentions
        if mention.kind == "day"
        and mention.basis == "published"
        and (weekday := _weekday_in(words := text[mention.start : mention.end])) is not None
        and not words.lower().startswith(("last", "next"))
    ]


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
    head = _head(folded)
    for mention in mentions:
        if mention.basis == "text" and mention.kind in ("day", "range") and _is_dateline(folded, mention, head):
            return Publication(mention.last, "inferred", text[mention.start : mention.end])
    past = _past(text, folded, mentions)
    days = [m for m in past if m.kind in ("day", "range") and _FIGURE.search(folded, m.start, m.end)]
    stated = [m for m in days if m.basis == "text" and not _BASELINE.search(folded[max(m.start - 60, 0) : m.start])]
    open_days = [m for m in days if m.basis == "year"]
    weekdays = _weekdays(folded, past)
    floor = max((m.first.year for m in past if m.basis == "text" and m.first), default=None)
    if stated:
        day, evidence = _latest_day(text, folded, stated, open_days, weekdays)
        if floor is None or floor <= day.year:
            return Publication(day, "inferred", evidence)
    today = latest or date.today()
    oldest = floor or today.year - _YEARS_BACK
    return Publication(None, "unknown", None, _candidates(folded, open_days, weekdays, oldest, today))


def _latest_day(
    text: str,
    folded: str,
    stated: list[DateMention],
    open_days: list[DateMention],
    weekdays: list[tuple[int, DateMention]],
) -> tuple[date, str]:
    """The latest day told, with its words: a full date, the days without a year after it, and the first weekday.

    The first weekday of an article is news: where it was long before the latest date, but comes soon after it, it is
    the one that comes.
    """
    witness = max(stated, key=lambda mention: mention.last or date.min)
    day, follower = _follow(witness.last or date.min, open_days, folded)
    witness = follower or witness
    evidence = text[witness.start : witness.end]
    if weekdays:
        weekday, lead = weekdays[0]
        behind, ahead = (day.weekday() - weekday) % 7, (weekday - day.weekday()) % 7
        if behind > 3 and ahead <= 3:
            return day + timedelta(days=ahead), f"{evidence} … {text[lead.start : lead.end]}"
    return day, evidence


def _candidates(
    text: str, open_days: list[DateMention], weekdays: list[tuple[int, DateMention]], oldest: int, today: date
) -> tuple[date, ...]:
    """The days that may be the day of publication: in each year the last day named, and weekdays named soon after it.

    The year of an article is a circle: the last day named is the one before the longest gap, so that January comes
    after December. A weekday that stands beside a day leaves only the years in which they agree.
    """
    named = {number for number, _ in weekdays}
    beside = {mention: _weekday_in(text[mention.start : mention.end]) for mention in open_days}
    found: set[date] = set()
    for year in range(oldest, today.year + 1):
        days = sorted((day, mention.start, mention) for mention in open_days if (day := _in_year(text, mention, year)))
        if not days or len(days) < len(open_days):
            continue
        gaps = [(days[(i + 1) % len(days)][0] - day).days % 366 or 366 for i, (day, _, _) in enumerate(days)]
        last, _, mention = days[gaps.index(max(gaps))]
        if beside[mention] is not None:
            found.update({last} if last.weekday() == beside[mention] else ())
            continue
        week = [last + timedelta(days=step) for step in range(7)]
        found.update(day for day in week if day == last or day.weekday() in named)
    return tuple(sorted(day for day in found if day <= today))


def _weekday_in(words: str) -> int | None:
    return next((WEEKDAYS[word] for word in re.findall("[a-z]+", words.lower()) if word in WEEKDAYS), None)


def _in_year(text: str, mention: DateMention, year: int) -> date | None:
    """The last day that an expression without a year means in a given one."""
    read = expression(text[mention.start : mention.end])
    days = read.meaning.resolve(Setting(None, year=year)) if read else None
    return days[1] if days else None

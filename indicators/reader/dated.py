"""The dates of a sentence as the reader uses them: with their roles, and with those joined that are one stretch."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from ..text.dates import DateMention
from ..text.fold import ascii_re
from .roles import BY_SOURCE, role_of

_A_WEEKDAY = ascii_re(r",? (?:an? |\()(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_NIGHT_TO = ascii_re(r"\b(?:in|during|on) the night to $", re.IGNORECASE)
_RUNNING = ascii_re(
    r"\b(?:(?:year|month|season|figures|totals?)[ -]to[ -]date|cumulative(?: figures| totals?)?)[ ,:(|-]{0,3}$",
    re.IGNORECASE,
)
_OPENS = 4  # characters
_ABOUT = 2  # days


@dataclass(slots=True)
class Dated:
    """A date of the sentence at [start, end) with its days and role: "since", "as of", "at", "said", "name" or "on"."""

    first: date | None
    last: date | None
    start: int
    end: int
    role: str
    kind: str
    future: bool = False
    anaphoric: bool = False
    aside: tuple[int, int] | None = None
    bracketed: bool = False
    running: bool = False
    """Whether the figures of a stretch add up over it: "Year to date (1 January - 30 April)"."""

    @property
    def usable(self) -> bool:
        """Past, and known at least at one end."""
        return not self.future and (self.first is not None or self.last is not None)


class Above(NamedTuple):
    """What stands above a figure: dates, outermost first, the words of its heading and of its column; whether it is `listed`; `row` is the time that its row is of."""

    dates: list[Dated]
    title: str | None
    column: str
    listed: bool
    row: Dated | None = None


def roles(sentence: str, mentions: list[DateMention], offset: int) -> list[Dated]:
    """The dates of a sentence with their roles; two months or days joined by "and" are one stretch."""
    found: list[Dated] = []
    previous = 0
    for index, mention in enumerate(mentions):
        start, end = mention.start - offset, mention.end - offset
        behind = mentions[index + 1].start - offset if index + 1 < len(mentions) else end
        if mention.anaphoric and sentence[end:behind] == " of ":
            continue  # "the same week of 3 to 9 May": the days are told
        if found and _A_WEEKDAY.fullmatch(sentence, found[-1].end, end) and found[-1].kind == "day":
            continue  # "on May 5, a Sunday, nine drovers were shot"
        if _relative_to(sentence, mention, mentions[index + 1 : index + 2], end, behind):
            continue  # "a month earlier, on 7 February": the day is told
        if start < _OPENS and mention.anaphoric and _day_told(mention, mentions[index + 1 :]):
            continue  # "Four days later, at Papiri, gunmen stormed a school on Friday": the day is told
        role = role_of(sentence, sentence[previous:start], start, end, mention)
        if role == "on" and sentence[start:end].lower() == "overnight" and any(_names_a_day(d) for d in found):
            continue  # "on 14 March shelling made 700 families flee overnight": that night
        dated = Dated(mention.first, mention.last, start, end, role, mention.kind, mention.future, mention.anaphoric)
        if _NIGHT_TO.search(sentence, previous, start) and mention.kind == "day" and mention.first:
            dated.role, dated.first = "on", mention.first - timedelta(days=1)  # "in the night to Saturday"
        closed = sentence[end : end + 1] in (")", "]")
        of_source = mention.kind == "month" and BY_SOURCE.search(sentence, previous, start)
        dated.bracketed = closed and bool(role == "as of" or (role == "on" and of_source))
        dated.running = (
            _RUNNING.search(sentence, max(0, start - 40), end if mention.kind == "year" else start) is not None
        )
        joined = sentence[found[-1].end : start] if found else ""
        if joined and _TO_THE_HOUR.fullmatch(joined) and _days_from(sentence, found[-1], dated):
            found[-1].last, found[-1].end, found[-1].kind = dated.last, end, "range"
            previous = end
            continue
        if (
            joined == ", "
            and dated.kind == found[-1].kind == "month"
            and _one_stretch(found[-1], dated)
            and _follows(found[-1], dated)
        ):
            found[-1].last, found[-1].end = dated.last, end  # "June, July and August"
            previous = end
            continue
        of_nights = joined == " to " and _THE_NTHS.fullmatch(sentence, found[-1].start, end)
        dated.role = "on" if of_nights else dated.role
        if (joined == " and " or of_nights) and _one_stretch(found[-1], dated):
            found[-1].last, found[-1].end = dated.last, end
            previous = end
            continue
        found.append(dated)
        previous = end
    return found


_THE_NTHS = ascii_re(r"(?:(?:the )?nights? of )?the \d{1,2}(?:st|nd|rd|th) to the \d{1,2}(?:st|nd|rd|th)")
""""On the night of the 17th to the 18th"."""


def _relative_to(sentence: str, mention: DateMention, behind: list[DateMention], end: int, start: int) -> bool:
    """Whether an expression that goes back to another date is followed by the very day: "two days later, on 9 May"."""
    if not behind or behind[0].kind != "day" or mention.basis != "reference":
        return False
    return sentence[end:start] in (", on ", " on ", ", ", " (on ", " (")


def _day_told(mention: DateMention, behind: list[DateMention]) -> bool:
    """Whether a later expression of the sentence names about the day that "four days later" comes to."""
    days = [m for m in behind if m.kind == "day" and not m.anaphoric and m.first and not m.future]
    return bool(mention.first and days and days[0].first and abs((days[0].first - mention.first).days) <= _ABOUT)


def _names_a_day(dated: Dated) -> bool:
    return dated.role == "on" and dated.kind in ("day", "night") and not dated.anaphoric


_TO_THE_HOUR = ascii_re(
    r"(?:(?: at)? [\d:.]{1,5}(?: ?[a-z.]{1,5})?)? (?:to|until|till|and|through) (?:(?:\d{1,2}[:.]\d\d|\d{1,2} ?[ap]\.?m\.?|noon|midnight)(?: ?(?:hours|hrs|h))? (?:on|of) )?"
)
_FROM = ascii_re(r"(?:\(|\b(?:from|between) )(?:[\d:.]{1,5}(?: ?[a-z.]{1,5})? (?:on|of) )?$", re.IGNORECASE)


def _days_from(sentence: str, first: Dated, last: Dated) -> bool:
    """ "From 4 September to 18:00 on 20 September": two days in order, told as the ends of a stretch."""
    ends = first.kind == last.kind == "day" and not first.anaphoric and not last.anaphoric
    in_order = first.first and last.last and first.first <= last.last
    return bool(ends and in_order and _FROM.search(sentence, max(0, first.start - 24), first.start))


def _one_stretch(first: Dated, second: Dated) -> bool:
    """ "in September and October": two of a kind, in order."""
    months = {first.kind, second.kind} == {"month", "part of month"} and _follows(first, second)
    alike = (first.kind == second.kind or months) and first.role == second.role == "on"
    return bool(alike and first.first and second.last and first.first <= second.last)


def _follows(first: Dated, second: Dated) -> bool:
    """Whether the second begins on the day behind the first."""
    return bool(first.last and second.first and (second.first - first.last).days == 1)

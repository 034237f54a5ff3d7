"""Find the dates of a text and say which days they mean.

`find_dates` scans the whole text once, then goes through what it found in order: a date that bears its year is itself,
a weekday counts from the day of publication, "the following day" from the date before it. Where the sentence looks
ahead ("is expected on Wednesday") an open expression is read forwards. A date without a year is the latest on or
before publication unless the text fixes its year: by a year that follows in the same list, by a dated event earlier
in the sentence, or by being a narrative of other years, whose running date then goes along.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from indicators.text.date_arithmetic import Days
from indicators.text.date_context import is_date, writes_month_first
from indicators.text.date_meanings import Basis, Kind, Meaning, Setting
from indicators.text.date_scan import SCAN, expression
from indicators.text.date_tense import hints_ahead, is_limit, outlook
from indicators.text.fold import ascii_re, fold


class DateMention(NamedTuple):
    """A date expression at `text[start:end]` with its first and last day, None where nothing fixes them.

    `future` says that it is still to come, `anaphoric` that it counts from the date before it, `basis` what it was
    resolved against (see `explain_date`).
    """

    start: int
    end: int
    first: date | None
    last: date | None
    kind: Kind
    future: bool
    anaphoric: bool
    basis: Basis


Candidate = tuple[int, int, Meaning]

# Periods that hold the day of publication end there: "in December", "this year".
_CUT = frozenset({"month", "year", "quarter", "season", "part of month", "week"})
_UNDECIDED = frozenset({"open", "likely"})
# A date without a year that would lie so long ago (days), but soon ahead, is to come where nothing says otherwise.
# "By" and "until" reach further ahead.
_LONG_AGO, _SOON, _MONTHS_AHEAD = 240, 45, 120
# How many days before publication is still its own time, another year, or history.
_RECENT, _OTHER_YEAR, _OLD = 60, 400, 1100
# So many days after a date of the past the story has left it.
_FAR_ON, _MONTHS_ON = 45, 100
# So many days on from the date that it opens with a story goes on to the next.
_GOES_ON = 300
_LIST = ascii_re(
    r"[ \n]?(?:,|and|or|to|&|-|, and|,? then|until|and again on|and on|and in|, in|, on|and (?:early|late|mid))?[ \n-]?"
    r"(?:on |in )?"
)
_REPORTS = ascii_re(r"\b(?:said|says|told|announced|reported|according)\b")
_SENTENCE_END = ascii_re(r"[.!?][\"')]?\s|\n\s*\n")
_BASELINE = ascii_re(
    r"\b(?:since|began|begun|started|erupted|launched|broke out|founded|established|after|from)\b[^.\n]{0,24}$", re.I
)
_ENDED = ascii_re(r"\band (?:ended|lasted until|continued until|concluded|ceased)\b")
_SINCE = ascii_re(r"\b[Ss]ince\b[^.\n]*$")
_HAS_BEEN = ascii_re(r"\b(?:has|have) (?:been\b|[a-z]+ed\b)")
_TOLD_KINDS = frozenset({"day", "month", "range", "part of month"})
_STATED_YEAR = ascii_re(r"(?:1[0-9]|20)[0-9][0-9]")
_COUNTED_ON = ascii_re(r"\bas (?:of|at|on) $", re.IGNORECASE)
_TRAILING_FIGURE = ascii_re(r"\W*\w+$")


def find_dates(text: str, published: date | None = None) -> list[DateMention]:
    """Every date expression of a text, in order, none overlapping another.

    Days are resolved against `published`; without it only what the text itself fixes is, and the others have no days.
    The span leaves out prepositions ("since", "on") and takes in the words of the expression ("the past ten days").
    """
    folded = fold(text)
    data = folded.encode("ascii", "replace")
    found = _candidates(folded, data)
    return _resolve(folded, data, found, published) if found else []


def _candidates(text: str, data: bytes) -> list[Candidate]:
    found = []
    position, size = 0, len(data)
    while match := SCAN.search(data, position):
        start, end = match.span()
        kept = _read(text, start, end)
        if kept is None and (shorter := _TRAILING_FIGURE.sub("", text[start:end])):
            # "May 3 and 12" of "on May 3 and 12 people died": perhaps without its last word.
            within = SCAN.search(data, start, start + len(shorter))
            kept = _read(text, *within.span()) if within else None
        if kept is not None:
            found.append(kept)
            position = kept[1]
        else:
            position = start + 1
            while position < size and text[position].isalnum():
                position += 1
    return found


def _read(text: str, start: int, end: int) -> Candidate | None:
    """What the scan found, as an expression, unless the words around it say that it is no date."""
    read = expression(text[start:end])
    if read is None or not is_date(text, start + read.start, start + read.end):
        return None
    return start + read.start, start + read.end, read.meaning


def _resolve(text: str, data: bytes, found: list[Candidate], published: date | None) -> list[DateMention]:
    """The days of each expression in turn, with what was named before it at hand."""
    month_first = writes_month_first(text, published)
    narrative = published is None or _is_narrative(text, found, published)
    mentions: list[DateMention] = []
    reference: Days | None = None
    day: Days | None = None
    quarter: Days | None = None
    near: date | None = None
    span: Days | None = None
    dated = False  # whether the text itself gave the year of the mention before
    for index, (start, end, meaning) in enumerate(found):
        basis, year, told = meaning.basis, None, near if narrative else None
        if basis == "year":
            year = _listed_year(text, found, index)
            counted = _COUNTED_ON.search(text, max(0, start - 12), start)  # a count is as fresh as its report
            if year is None and told is None and dated and published is not None and not counted:
                told = _told_date(text, mentions[-1], start, end, meaning, published)
        setting = Setting(published, reference, day, quarter, year, told, span, meaning.tense == "future", month_first)
        if published is not None and basis != "text" and year is None and told is None and meaning.tense in _UNDECIDED:
            setting = setting._replace(forward=_looks_ahead(text, data, start, end, meaning, setting, published))
        if basis != "reference":
            dated = year is not None or told is not None or _STATED_YEAR.search(text, start, end) is not None
        days = meaning.resolve(setting)
        first, last = days or (None, None)
        ahead = setting.forward
        if last is not None and published is not None:
            ahead = ahead or (first or last) > published
            if meaning.kind in _CUT and not ahead and last > published:
                ahead = basis == "text" and hints_ahead(data, start, end) and outlook(text, start, end) > 0
                last = last if ahead else published
        mentions.append(DateMention(start, end, first, last, meaning.kind, ahead, basis == "reference", basis))
        if last is not None and meaning.kind != "window":
            reference = (first, last)
            if first is not None and (last - first).days < 7:
                day = reference
            elif meaning.kind == "quarter":
                quarter = days
            # A war in brackets ("1992-1996") is no point of a story.
            long = meaning.kind == "range" and first is not None and (last - first).days >= 800
            if narrative and basis != "published" and not long and not _is_its_end(text, mentions, start):
                near = last if meaning.kind == "range" else first or last
                span = days if meaning.kind == "range" else None
    return mentions


def _looks_ahead(
    text: str, data: bytes, start: int, end: int, meaning: Meaning, setting: Setting, published: date
) -> bool:
    """Whether an expression that may be past or future is future: by the words around it, else by what is nearer."""
    hinted, likely = hints_ahead(data, start, end), meaning.tense == "likely"
    if (hinted or likely) and (view := outlook(text, start, end)) >= 0 and (view > 0 or likely):
        return not (meaning.basis == "year" and meaning.kind == "day" and _just_past(meaning, setting, published))
    if meaning.basis != "year":
        return False
    past, coming = meaning.resolve(setting), meaning.resolve(setting._replace(forward=True))
    if past is None or coming is None:
        return False
    behind, ahead = (published - past[1]).days, ((coming[0] or coming[1]) - published).days
    if behind <= _LONG_AGO or ahead > _MONTHS_AHEAD:
        return False
    if text.startswith(" deadline", end):
        return True
    told_as_past, limit = outlook(text, start, end) < 0, is_limit(text, start)
    return (limit or not told_as_past) if ahead <= _SOON else limit and not told_as_past


def _is_its_end(text: str, mentions: list[DateMention], start: int) -> bool:
    """Whether a date is the end of what the sentence has just given the beginning of: the story is not there yet."""
    if len(mentions) < 2 or mentions[-2].last is None or start - mentions[-2].end > 80:
        return False
    gap = text[mentions[-2].end : start]
    return _ENDED.search(gap) is not None and not _SENTENCE_END.search(gap)


def _just_past(meaning: Meaning, setting: Setting, published: date) -> bool:
    """Whether a day without a year was not long ago, and comes again only in a year that would have been named."""
    past, coming = meaning.resolve(setting), meaning.resolve(setting._replace(forward=True))
    return past is not None and coming is not None and (published - past[1]).days <= 90 < (coming[1] - published).days


def _is_narrative(text: str, found: list[Candidate], published: date) -> bool:
    """Whether a text tells of other years than that of its publication, and hardly, or not at all, of its own days.

    One that opens with a day or month long ago does so even where a day without a year falls, by chance, into the
    weeks before publication; but not where it tells of what "has been" since.
    """
    setting = Setting(published)
    far = old = near = recent = 0
    opens: bool | None = None
    story: Days | None = None  # what it opens with, until a date goes on from there
    for start, end, meaning in found:
        if meaning.basis == "published":
            # "In three weeks" may be any three weeks.
            near += meaning.kind != "window" or meaning.tense == "past"
        elif meaning.basis != "reference" and (days := meaning.resolve(setting)):
            ago = abs((published - days[1]).days)
            if meaning.basis == "year":
                recent += ago <= _RECENT
                if story is not None:
                    told = meaning.resolve(Setting(published, near=story[1], span=story))
                    opens = told is not None and -1 <= (told[1] - (story[0] or story[1])).days <= _GOES_ON
                opens, story = opens or False, None
            elif _STATED_YEAR.search(text, start, end):
                if opens is None and meaning.kind in _TOLD_KINDS:
                    opens = days[1] < published and ago > _OTHER_YEAR
                    opens = opens and not _SINCE.search(text, max(start - 40, 0), start)
                story = days if opens else None
                far += ago > _OTHER_YEAR
                old += ago > _OLD
                near += ago <= _RECENT
    if near == 0 < far and opens:
        return far > recent <= old or not _HAS_BEEN.search(text)
    return (far >= 4 and far >= 4 * near) or (0 < old == far and near == recent == 0)


def _listed_year(text: str, found: list[Candidate], index: int) -> int | None:
    """The year that a date shares with the dated one that it is listed with ("3 May, 7 June and 9 July 2012")."""
    meaning = found[index][2]
    for after in range(index + 1, min(index + 5, len(found))):
        gap = text[found[after - 1][1] : found[after][0]]
        if len(gap) > 20 or not _LIST.fullmatch(gap):
            return None
        other = found[after][2]
        if other.basis == "text" and other.kind in ("day", "month", "range", "part of month"):
            days = other.resolve(Setting(None))
            if days is None:
                return None
            year = days[1].year
            own = meaning.resolve(Setting(None, year=year))
            return year - 1 if own and own[1] > days[1] else year
        if other.basis != "year":
            return None
    return None


def _told_date(text: str, before: DateMention, start: int, end: int, meaning: Meaning, published: date) -> date | None:
    """The date of an earlier year that a date without a year goes on from, in the same sentence or right after it.

    What is to come does not go on from it, nor does a sentence of its own that would go back in time, or whose day
    is of the weeks before publication.
    """
    gap = text[before.end : start]
    if before.first is None or before.last is None or before.last > published - timedelta(days=200):
        return None
    if len(gap) > 240 or "\n\n" in gap or _REPORTS.search(gap):
        return None
    same_sentence = not _SENTENCE_END.search(gap)
    if before.kind == "year":
        opens = text[max(before.start - 4, 0) : before.start].strip(" \n(.") in ("In", "in")
        return before.first if same_sentence and opens and len(gap) < 120 else None
    if outlook(text, start, end) > 0:
        return None
    if same_sentence:
        return before.first
    if _BASELINE.search(text[max(before.start - 40, 0) : before.start]):
        return None
    told, plain = meaning.resolve(Setting(published, near=before.first)), meaning.resolve(Setting(published))
    backwards = told is not None and (told[0] or told[1]) < before.first
    if backwards or told is None:
        return None
    # A wire gives the year of a day or month that is not of its own year.
    on = ((told[0] or told[1]) - before.first).days
    if meaning.kind in ("month", "part of month") and on > _MONTHS_ON:
        return None
    if plain is None or meaning.kind not in ("day", "range"):
        return before.first
    its_own = (published - plain[1]).days <= _RECENT or (on > _FAR_ON and plain[1].year == published.year)
    return None if its_own else before.first


_WHY: dict[Basis, str] = {
    "text": "the words give the year themselves",
    "year": "the words give no year: the latest on or before publication, or the year that the text fixes",
    "published": "counted from the day of publication",
    "reference": "counted from the date that the text named before",
}


def explain_date(mention: DateMention) -> str:
    """One line for people: the days of a mention and what they were counted from."""
    if mention.last is None:
        return f"{mention.kind}: no day is fixed ({_WHY[mention.basis]})"
    first = mention.first.isoformat() if mention.first else "an unknown day"
    days = first if mention.first == mention.last else f"{first} to {mention.last.isoformat()}"
    return f"{mention.kind}: {days}{', still to come' if mention.future else ''} ({_WHY[mention.basis]})"

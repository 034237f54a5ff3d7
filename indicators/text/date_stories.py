"""Texts that tell of other years than that of their publication: which they are, and which year a date then has."""

from __future__ import annotations

import re
from datetime import date, timedelta

from indicators.text.date_arithmetic import Days
from indicators.text.date_meanings import DateMention, Meaning, Setting
from indicators.text.date_tense import outlook
from indicators.text.fold import ascii_re

Candidate = tuple[int, int, Meaning]
"""A date expression at [start, end) of the text, and what it means."""

# How many days before publication is still its own time, another year, or history.
_RECENT, _OTHER_YEAR, _OLD = 60, 400, 1100
# So many days after a date of the past the story has left it.
_FAR_ON, _MONTHS_ON = 45, 100
# So many days on from the date that it opens with a story goes on to the next.
_GOES_ON = 300
# A chronicle that gives so many years of old may end in days of its own time.
_CHRONICLE, _MOST_OF = 3, 0.66
_LIST = ascii_re(
    r"[ \n]?(?:,|and|or|to|&|-|, and|,? then|until|and again on|and on|and in|, in|, on|and (?:early|late|mid))?[ \n-]?"
    r"(?:on |in )?"
)
_REPORTS = ascii_re(r"\b(?:said|says|told|announced|reported|according)\b")
_SENTENCE_END = ascii_re(r"[.!?][\"')]?\s|\n\s*\n")
_BASELINE = ascii_re(
    r"\b(?:since|began|begun|started|erupted|launched|broke out|founded|established|after|from)\b[^.\n]{0,24}$", re.I
)
_SINCE_THEN = ascii_re(r"\b[Ss]ince (?:[\w' -]{3,60} (?:in|of) )?$")
_ENDED = ascii_re(r"\band (?:ended|lasted until|continued until|concluded|ceased)\b")
_SINCE = ascii_re(r"\b[Ss]ince\b[^.\n]*$")
_HAS_BEEN = ascii_re(r"\b(?:has|have) (?:been\b|[a-z]+ed\b)")
_TOLD_KINDS = frozenset({"day", "month", "range", "part of month"})
# "By the end of the month" may be that of the story.
_ITS_OWN = ascii_re(r"\bthe (?:next )?(?:week|month|quarter|season|year|decade|century)\b|day,? the \d", re.I)
STATED_YEAR = ascii_re(r"(?:1[0-9]|20)[0-9][0-9]")


def is_narrative(text: str, found: list[Candidate], published: date) -> bool:
    """Whether a text tells of other years than that of its publication, and hardly, or not at all, of its own days.

    One that opens with a day or month long ago does so even where a day without a year falls, by chance, into the
    weeks before publication; but not where it tells of what "has been" since.
    """
    setting = Setting(published)
    far = old = near = early = recent = 0
    opens: bool | None = None
    story: Days | None = None  # what it opens with, until a date goes on from there
    judged = False
    for start, end, meaning in found:
        if meaning.basis == "published":
            # "In three weeks" may be any three weeks.
            own = _ITS_OWN.search(text, start, end) or (meaning.resolve(setting) or (start, start))[0] is None
            if (meaning.kind != "window" or meaning.tense == "past") and not own:
                near += 1
                early += start < _MOST_OF * len(text)
        elif meaning.basis != "reference" and (days := meaning.resolve(setting)):
            ago = abs((published - days[1]).days)
            if meaning.basis == "year":
                recent += ago <= _RECENT
                if story is not None:
                    told = meaning.resolve(Setting(published, near=story[1], span=story))
                    opens = told is not None and -1 <= (told[1] - (story[0] or story[1])).days <= _GOES_ON
                opens, story, judged = opens or False, None, True
            elif STATED_YEAR.search(text, start, end):
                if opens is None and meaning.kind in _TOLD_KINDS:
                    opens = days[1] < published and ago > _OTHER_YEAR
                    opens = opens and not _SINCE.search(text, max(start - 40, 0), start)
                story = days if opens and not judged else None
                far += ago > _OTHER_YEAR
                old += ago > _OLD
                near += ago <= _RECENT
                early += ago <= _RECENT and start < _MOST_OF * len(text)
    if opens and (near == 0 < far or (early == 0 and far >= _CHRONICLE)):
        return far > recent <= old or not _HAS_BEEN.search(text)
    return (far >= 4 and far >= 4 * near) or (0 < old == far and near == recent == 0)


def listed_year(text: str, found: list[Candidate], index: int) -> int | None:
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


def told_date(text: str, before: DateMention, start: int, end: int, meaning: Meaning, published: date) -> date | None:
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
        record = before.kind in ("month", "year") and _SINCE_THEN.search(text, max(before.start - 72, 0), before.start)
        return None if record else before.first  # "the deadliest attack since March 2022 took place on 5 October"
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


def has_been_before(text: str, start: int) -> bool:
    """Whether the clause before a date tells of what "had" been before the story came here."""
    had = _HAD_BEEN.search(text, max(0, start - 100), start)
    return had is not None and not _AFTER_IT.search(text, max(0, had.start() - 60), had.start())


_AFTER_IT = ascii_re(r"\b(?:[Aa]fter|[Oo]nce|[Ww]hen|[Aa]s soon as|[Uu]ntil)\b[^.;,!?\n]*$")
_HAD_BEEN = ascii_re(r"(?<!\bby )\bhad (?!to\b|been (?:planned|due))[a-z]+\b(?:(?! (?:by|until|and) )[^.;,!?\n])*$")


def looks_back(text: str, start: int, end: int, first: date, near: date) -> bool:
    """Whether a date only looks back from where the story is: "since the previous October", "had been signed"."""
    if first >= near - timedelta(days=20) or STATED_YEAR.search(text, start, end):
        return False
    sentence = max(
        (match.end() for match in _SENTENCE_END.finditer(text, max(0, start - 200), start)), default=start - 200
    )
    return _BACK.search(text, max(0, sentence), end) is not None


_BACK = ascii_re(r"\b(?:had|having|previous|preceding|earlier|since)\b")


def is_its_end(text: str, mentions: list[DateMention], start: int) -> bool:
    """Whether a date is the end of what the sentence has just given the beginning of: the story is not there yet."""
    if len(mentions) < 2 or mentions[-2].last is None or start - mentions[-2].end > 80:
        return False
    gap = text[mentions[-2].end : start]
    return _ENDED.search(gap) is not None and not _SENTENCE_END.search(gap)

"""Which date of a sentence governs a figure: that of its clause, else the one that nothing parts from it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from ..text.fold import ascii_re
from .dated import Dated
from .match import Claim

_BREAK = ascii_re(
    r";|\b(?:up|down) from\b|, (?:bringing|raising|taking|pushing|which (?:brings|raises)|that (?:brings|raises)|(?:which|who|where) (?:had|has|have)\b|while|whereas|but|although|though)\b| while (?!\w+ing\b)| whereas |,? and there (?:are|is|remain)\b"
    r"|, (?:compared (?:with|to)|against|versus) |, an? (?:[\w.%-]+ ){0,4}?(?:rise|increase|drop|decrease|fall|decline|jump|reduction|surge) (?:of|on|over|from|compared)\b|\bcompares? (?:with|to) |\b(?:than|(?:as (?:many|high|large)) as) (?:in|during|for|over|at|the|on)\b"
    r"|, (?:where|who|(?:[\w,]+ ){1,2}of (?:whom|which|them)) (?:[^,;]|,(?=\d)){0,40}?\b(?:still|remain(?:ed|s)?|later|since|freed|released|let go|escaped|returned|discharged)\b"
)
_OF_A_PART = ascii_re(
    r",? (?:including|among them) (?:[^,;]|,(?=\d)){3,40} who [^,;]*$|, \w+ of them (?:[^,;]|,(?=\d))*$|, \w+ of (?:whom|which) [^;]*$|,? of (?:whom|which|them|these|those) (?:[^,;]|,(?=\d))*\d[^,;]*$"
)
"""What stands right behind the figure of a part is said of the part: "10 million, of whom 8 million since May"."""
_OF_WHOLE = ascii_re(r"\W*(?:Of|Among|Out of) (?:the |these |those |its |their )?$")
_AS_OF_OPENS = ascii_re(
    r"\W*(?:According to [^,;]{3,70}, )?(?:[Aa]s (?:of|at|on)|[Bb]y)(?: [\w:., -]{0,24})? ",
)
""""As of 20 May, 310 families have fled, while 904 stay in schools": of all that the sentence tells."""
_COLON = ascii_re(r",? ?:")
_CLAUSE = ascii_re(r"[,;:]| and | but | while (?!\w+ing\b)|\x16| - ")


_AT_PLACE = ascii_re(
    r"(?: \w+)? (?:(?:in|at|near) [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2},? (?:on|in|during) |(?:in|over|during|for) the (?:whole|course|rest|all|week|month) of )"
)
"""Between a part and its own date: "a farmer in Hardan on 12 June", "390 in the whole of 2021"."""
_COUNTED_IN = ascii_re(
    r" (?:recorded|reported|registered|counted|documented|verified|killed|seen) (?:(?:in|during|over|for|between|on) )?(?:the )?"
)
_WHO_DID = ascii_re(r" who (?:was|were|died|drowned|fell) [^,;]{0,60}(?:on|in|at) ")
_OWN, _OWN_SINCE = 12, 30  # characters from the figure of a part to a date of its own: " have fled since "


class Near(NamedTuple):
    """The date that governs a figure, and whether it stands in the clause of the figure."""

    dated: Dated
    in_clause: bool


def of_its_clause(sentence: str, dated: Dated, claim: Claim) -> Dated:
    """ "has been shut since Saturday, when gunmen abducted four": for the four it is the day itself."""
    between = sentence[dated.end : claim.start] if claim.start > dated.end else ""
    if dated.role == "since" and re.match(r",? when\b", between) and "," not in between[1:]:
        return replace(dated, role="on")
    if dated.role == "since" and (_WHICH_DID.match(between) or _IN_ONE_IN_WHICH.match(between)):
        return replace(dated, role="on")  # "the worst since the floods of August 2018, which killed 483 people"
    return dated


_IN_ONE_IN_WHICH = ascii_re(r" (?:in|during) an? [\w' -]{3,30} (?:in|during) which\b[^.;]*$")
_WHICH_DID = ascii_re(r",? (?:which|that) (?:(?!(?:have|has|had|is|are)\b)[^,.;]{1,60} )?$")


LONG_AFTER = r"\b(?:(?i:days?|weeks?|months?|years?|decades?)) (?:after|since) [^.;]{2,60}, (?:which|that|when|in which|during which) (?:had )?$"
"""Before what an earlier event did: "months after the coup, in which 12 people died"."""
_LONG_AFTER = ascii_re(LONG_AFTER)


def comes_later(sentence: str, dated: Dated, claim: Claim) -> bool:
    """Whether a date is that of what followed: "months after the coup, in which 12 died, troops shot 60 on 3 May"."""
    if dated.start < claim.end or "," not in sentence[claim.end : dated.start]:
        return False
    return _LONG_AFTER.search(sentence, 0, min(claim.start, claim.count.start)) is not None


def reaches(dated: Dated, claim: Claim) -> bool:
    """A date inside an aside says nothing of what stands outside it, save in brackets behind a date."""
    first, last = dated.aside or (0, 0)
    return first <= claim.count.start < last or dated.bracketed


def cut_off(sentence: str, claim: Claim, position: int) -> bool:
    """Whether words at a position belong to another statement of the sentence."""
    start, end = min(claim.start, claim.count.start), max(claim.end, claim.count.end)
    return bool(_BREAK.search(sentence[end:position] if position >= end else sentence[position:start]))


def has_own_date(sentence: str, claim: Claim, dates: list[Dated]) -> bool:
    """Whether a date follows a part of a figure at once ("including seven shot on Friday"), or opens its item."""
    if any(d.role == "on" and d.usable and _opens_item(sentence, d, claim) for d in dates):
        return True
    return any(
        d.role in ("on", "since", "as of")
        and d.usable
        and (
            0 <= d.start - claim.count.end <= (_OWN_SINCE if d.role == "since" else _OWN)
            or (d.start > claim.count.end and _AT_PLACE.fullmatch(sentence, claim.count.end, d.start))
            or (d.start > claim.count.end and _COUNTED_IN.fullmatch(sentence, claim.count.end, d.start))
            or (d.start > claim.count.end and _WHO_DID.fullmatch(sentence, claim.count.end, d.start))
        )
        and not re.search(r"[,;]", sentence[claim.count.end : d.start])
        for d in dates
    )


_OF_THAT_TIME = ascii_re(
    r"\b(?:that|those|the (?:figure|number|toll|level|total)) (?:of|for|in|from) (?:the )?$|\b(?:than|as) (?:in|during|for|over) (?:(?:all|the whole) of )?$"
)
""""Above that of the last quarter of 2023 (388)"."""
_COMMA = 2  # characters: ", "
_ITEM = ascii_re(r"(?:[;,](?: and| then)? |\()(?:from |on |in |between )?$")


def _opens_item(sentence: str, dated: Dated, claim: Claim) -> bool:
    """ "From 8 to 14 May 3,400 people fled; from 15 to 20 May, 1,900", "(Monday: 12, Tuesday: 28)"."""
    start = claim.count.start
    if sentence[dated.end : start] == " (" and sentence.startswith(")", claim.count.end):
        bounded = dated.kind in ("month", "quarter", "year") and dated.role == "on"
        return bounded or _OF_THAT_TIME.search(sentence, 0, dated.start) is not None
    beside = 0 <= start - dated.end <= _COMMA and not sentence[dated.end : start].strip(", :")
    return beside and _ITEM.search(sentence, max(0, dated.start - 20), dated.start) is not None


def nearest(sentence: str, claim: Claim, dates: list[Dated], wanted: tuple[str, ...]) -> Near | None:
    """The date that governs a claim: in its clause, else right behind it, else at the head of the sentence."""
    if not any(dated.role in wanted and dated.usable for dated in dates):
        return None
    start, end = min(claim.start, claim.count.start), max(claim.end, claim.count.end)
    low = max((m.end() for m in _CLAUSE.finditer(sentence, 0, start)), default=0)
    ends = (m.start() for m in _CLAUSE.finditer(sentence, end))
    high = min((at for at in ends if not any(d.start < at < d.end for d in dates)), default=len(sentence))
    best: tuple[tuple[int, int], Dated] | None = None
    inside = False
    for dated in dates:
        if dated.role not in wanted or not dated.usable:
            continue
        between = sentence[end : dated.start] if dated.start >= end else sentence[dated.end : start]
        between = _COMPARED_WITH.sub("", between)
        opens = (
            dated.role in ("as of", "at")
            and (_AS_OF_OPENS.fullmatch(sentence, 0, dated.start) or _COLON.match(sentence, dated.end))
            and not any(d is not dated and d.usable and not cut_off(sentence, claim, d.start) for d in dates)
        )
        if (
            _BREAK.search(between)
            and not dated.bracketed
            and not opens
            and not re.search(r"\bof the latter\b", sentence)
        ):
            continue
        if dated.role == "on" and any(d.role == "said" and dated.end < d.start < start for d in dates):
            continue  # "on 4 May the army put it at 70, and on Friday the mayor said that 115 had died"
        if dated.start >= end and _OF_WHOLE.match(sentence, 0, start) and "," in between:
            continue  # "Of the 90 people killed, 41 died on 11 August": on 11 August 41 did
        if dated.role != "as of" and dated.start >= end and _OF_A_PART.search(between):
            continue
        if dated.start >= end and dated.role == "on" and _NEXT_CLAUSE.search(between):
            continue  # "14 people died, and on Monday nine more were killed"
        if dated.kind == "window" and any(_when_behind(sentence, d, dated, start) for d in dates):
            continue  # "a month ago, when 90 people died in five days of fighting": so long it lasted
        if dated.end <= start and _OF_EARLIER.search(sentence, 0, dated.start) and _THEN_TOLD.fullmatch(between):
            continue  # "34 deaths, against 41 the month before, and 57 injured"
        if dated.start >= end and "," in between and _is_of_a_second(sentence, dates, start, between):
            continue  # "After the quake of 22 May, in which 257 people died, a second one on 5 June wrecked 48 homes"
        if dated.end <= start and _AFTER_ONE_THAT.search(between):
            continue  # "struck on 13 May, a month after a storm that killed 120 people in April"
        if dated.anaphoric and dated.start >= end and _ANOTHER_TOLD.search(between):
            continue  # "three died at once and a fourth died two days later"
        if dated.end <= start and _AND_THEN.fullmatch(between) and _told_behind(sentence, dates, wanted, end):
            continue  # "183 died in May 2025, and 212 died and 980 were hurt in June 2024"
        in_clause = low - 1 <= dated.start and dated.end <= high + 1
        distance = dated.start - end if dated.start >= end else start - dated.end
        rank = (0 if in_clause else 1, distance if dated.start >= end or in_clause else distance // 2)
        if best is None or rank < best[0]:
            best, inside = (rank, dated), in_clause
    return Near(best[1], inside) if best else None


_NEXT_CLAUSE = ascii_re(
    r"(?:;|, (?:and|but|while)|\band,|\bthen,) (?:on|in|early on|late on|by|over|during|overnight)? ?(?:the )?$"
)
_COMPARED_WITH = ascii_re(
    r", (?:against|(?:up|down) from|compared (?:with|to)|versus) [\d,.]+(?: [a-z]+)? (?:the|in|during|a) [\w ]{3,24}(?=,? and )"
)
_IN_WHICH = ascii_re(r", (?:in|during) which (?:[^,;]|,(?=\d))*$")
_A_SECOND = ascii_re(r"\b(?:second|third|another|new|further|fresh|later|latest)\b")


def _is_of_a_second(sentence: str, dates: list[Dated], start: int, between: str) -> bool:
    """Whether the figure stands in an ", in which …" of an event with a day of its own, before another is told."""
    inside = _IN_WHICH.search(sentence, 0, start)
    if inside is None:
        return False
    own = any(d.usable and d.role == "on" and d.end <= inside.start() for d in dates)
    return own or _A_SECOND.search(between) is not None


_AFTER_ONE_THAT = ascii_re(r"\b(?:after|following) [^,;]{3,50},? (?:which|that) (?:had )?(?:[^,;]|,(?=\d))*$")
_OF_EARLIER = ascii_re(
    r"\b(?:against|(?:up|down) from|compared (?:with|to)|versus|than) (?:the )?[\d,.]+(?: [a-z]+)? (?:(?:in|during|for|over) )?(?:the )?$|\b(?:more|fewer|higher|lower|less) than (?:in|during) $"
)
_THEN_TOLD = ascii_re(r"\)?,? and (?:[a-z]+ ){0,2}")
_WHEN = ascii_re(r",? when ")


def _when_behind(sentence: str, day: Dated, window: Dated, start: int) -> bool:
    """Whether a time before the window is what the clause of both is of: "…, when"."""
    if day is window or not day.usable or not day.end <= min(start, window.start):
        return False
    return bool(_WHEN.match(sentence, day.end)) and not re.search(r"[.;]", sentence[day.end : max(start, window.start)])


_AND_THEN = ascii_re(
    r",? (?:and|against|to|versus) (?:(?:another|a further|at least|about|some|nearly|more than|over) )?"
)
_ANOTHER_TOLD = ascii_re(
    r" and (?:an?|one|another|the|\w+) (?:\w+ ){0,2}(?:died|was|were|succumbed|had|followed|fled)\b"
)
_SAME_CLAUSE = ascii_re(r"(?:[^.,;]|,(?=\d))*")


def _told_behind(sentence: str, dates: list[Dated], wanted: tuple[str, ...], end: int) -> bool:
    """Whether a date follows in what is left of the clause: the one ahead closes the clause before."""
    return any(
        d.role in wanted
        and d.usable
        and not d.anaphoric
        and d.start >= end
        and _SAME_CLAUSE.fullmatch(sentence, end, d.start)
        for d in dates
    )

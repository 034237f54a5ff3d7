"""Figures told in passing of an earlier day: of an older attack, of what a court or an anniversary looks back on."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ..text.english_dates import NUMBER, number, unit
from ..text.fold import ascii_re
from .dated import Dated
from .event_words import EVENT
from .governing import has_own_date
from .match import Claim

_ANTECEDENT = ascii_re(
    rf"(?:'s)? (?:[\w'-]+ ){{0,3}}?(?:{EVENT}|bombings?|massacre|killings?|genocide|uprising|disaster),? (?:in which|which|that|during which|where|when)\b(?P<told>[^.;,]{{0,80}}|[^.;,]{{0,60}}, [^.;,]{{0,30}}, [^.;,]{{0,40}})$",
    re.IGNORECASE,
)
OF_THE_PAST = ascii_re(
    r"\banniversary of (?:the )?(?:[\w'-]+ ){1,4}(?:that|which|in which) [^,;.]{0,30}$"
    r"|\b(?:charged with|accused of|convicted of|on trial (?:for|over)|(?:jailed|imprisoned|sentenced|tried)(?: \w+){0,4}? (?:for|over)(?: the)?)"
    r" \w+(?:ing|er)(?: of)? (?:the |at least |about |some )?$",
    re.IGNORECASE,
)
"""Before a figure: what a court or a ceremony speaks of happened on another day than the hearing."""
_CEREMONY = ascii_re(
    r"\b(?:funerals?|burials?|memorials?|(?:memorial|remembrance|church) services?|vigils?|(?:minute|moment)s? of silence|prayers)\b"
    r"[^.;]{0,50}\b(?:for|of) (?:the |at least |about |some )?$"
    r"|\b(?:relatives|famil(?:y|ies)|mourners|residents|villagers|thousands|hundreds|crowds|survivors|friends) [^.;]{0,30}\bburied (?:the |at least |about |some )?$"
    r"|\b(?:laid to rest|mourn(?:ed|s|ing)?|commemorated|paid tribute to) (?:the |at least |about |some )?$"
    r"|\banniversary of (?:the )?(?:[\w'-]+ ){0,4}[\w'-]+, (?:that|which|in which) [^,;.]{0,30}$",
    re.IGNORECASE,
)
_DEATH = ascii_re(
    r" [^.,;]{0,40}\b(?:killed|died|drowned|perished|slain|murdered|fell|lost their lives)\b (?!(?:were|was) )[^.,;]{0,24}"
)


def looks_back(sentence: str, claim: Claim, dates: list[Dated]) -> list[Dated] | None:
    """The dates that may be those of a figure of the past told by a court or at a grave; None where none is."""
    if claim.frame.event == "killed" and _CEREMONY.search(sentence, 0, claim.count.start):
        return [d for d in dates if d.start > claim.count.end and _DEATH.fullmatch(sentence, claim.count.end, d.start)]
    if OF_THE_PAST.search(sentence, 0, claim.count.start):
        return [d for d in dates if has_own_date(sentence, claim, [d])]
    return None


_PERFECT_NOW = ascii_re(r"\b(?:has|have|since)\b")
_PERFECT = ascii_re(r"\b(?:has|have|had)\b", re.IGNORECASE)


def day_of_antecedent(sentence: str, claim: Claim, dates: list[Dated]) -> Dated | None:
    """ "the worst since the 2010 quake, which killed 300": the figure is of what its relative clause tells of."""
    for dated in dates:
        if has_own_date(sentence, claim, dates):
            return None
        if dated.first is None or dated.future or dated.end > claim.count.start:
            continue
        clause = _ANTECEDENT.match(sentence[: claim.count.start], dated.end)
        if clause and not _PERFECT_NOW.search(clause.group("told")):
            return dated
    return None


_AFTER = ascii_re(
    rf"\b(?P<count>{NUMBER}|an?) (?P<unit>days?|weeks?) after (?:(?:at least|about|some|an?|the) )?(?:(?!said\b)[\w'-]+ ){{0,4}}$",
    re.IGNORECASE,
)


def day_of_earlier(sentence: str, claim: Claim, dates: list[Dated]) -> date | None:
    """ "Six died on Monday, a day after 12 were killed": so many days before the day that the rest of the sentence is of."""
    start = min(claim.start, claim.count.start)
    after = _AFTER.search(sentence, max(0, start - 80), start)
    if after is None or has_own_date(sentence, claim, dates):
        return None
    days = [d for d in dates if d.role == "on" and d.usable and d.kind == "day" and not d.anaphoric]
    before = [d for d in days if d.end <= after.start()]
    behind = [d for d in days if d.start >= claim.end and "," in sentence[claim.end : d.start]]
    told = before[-1] if before else behind[0] if behind else None
    count, size = number(after["count"]), unit(after["unit"])
    return told.first - timedelta(days=count * (7 if size == "week" else 1)) if told and told.first else None


def day_of_clause_before(sentence: str, claim: Claim, dates: list[Dated]) -> Dated | None:
    """ "On 3 July a bus overturned; 21 returnees were injured": an undated clause goes on with the day of the one before."""
    start = min(claim.start, claim.count.start)
    semicolon = sentence.rfind(";", 0, start)
    if semicolon < 0 or _PERFECT.search(sentence[semicolon : claim.end]):
        return None
    days = [d for d in dates if d.role == "on" and d.usable and d.kind in ("day", "night") and d.end <= semicolon]
    days = [d for d in days if not d.anaphoric]  # "a fourth died two days later; 12 others were hurt"
    return days[-1] if days and not any(d.start > semicolon for d in dates) else None

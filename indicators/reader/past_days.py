"""Figures told in passing of an earlier day: of an older attack, of what a court or an anniversary looks back on."""

from __future__ import annotations

import re

from ..text.fold import ascii_re
from .events import EVENT
from .governing import has_own_date
from .match import Claim
from .roles import Dated

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


def day_of_clause_before(sentence: str, claim: Claim, dates: list[Dated]) -> Dated | None:
    """ "On 3 July a bus overturned; 21 returnees were injured": an undated clause goes on with the day of the one before."""
    start = min(claim.start, claim.count.start)
    semicolon = sentence.rfind(";", 0, start)
    if semicolon < 0 or _PERFECT.search(sentence[semicolon : claim.end]):
        return None
    days = [d for d in dates if d.role == "on" and d.usable and d.kind in ("day", "night") and d.end <= semicolon]
    return days[-1] if days and not any(d.start > semicolon for d in dates) else None

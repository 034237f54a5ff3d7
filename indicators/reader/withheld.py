"""Figures that only the document takes back: told before with whom they count, one of those just told, ill and not hurt."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import Document, Observation
from ..text.fold import ascii_re
from .context import Memory
from .introduced import NAMED
from .match import Claim

_ONE_OF = ascii_re(r"(?:[Oo]ne|[Aa]nother) of (?:them|the (?:dead|victims|killed|two|three|four|men|women|children))\b")
_OF_ALL, _KILLED = ascii_re(r"\b[Oo]f $"), ascii_re(r"^(?!people).*-killed$")
_HEAD = 300  # characters
_DISEASE = ascii_re(
    r"\b(?:cholera|measles|ebola|mpox|dengue|diphtheria|marburg|lassa|typhoid|epidemic)\b", re.IGNORECASE
)
_IN_HOSPITAL = ascii_re(
    r"\b(?:hospital|hospitali[sz]ed|admitted|under treatment|in treatment|intensive care)\b(?!.*\b(?:wound|injur|hurt))"
)
_STRUCK = ascii_re(
    r"\b(?:shell(?:ing|ed|s)|strikes?|airstrikes?|struck|attack\w*|blasts?|explosions?|bomb\w*|missiles?|rockets?|gunfire|gunmen|shot|shooting|clash\w*"
    r"|fighting|crash\w*|collaps\w+|stampede|quake|earthquake|landslide|fire|burns?|mines?|riots?|beaten)\b"
)
"""What hurt them is named: "as cholera spreads, shelling left 80 people in hospital"."""


def why_withheld(
    claim: Claim, text: str, memory: Memory, told: Sequence[Observation], document: Document
) -> str | None:
    """Why a claim of the sentence `text` is no figure of its own, where the document told these before; None if it is."""
    if _is_one_of_them(claim, memory, text) or _is_a_name_of_the_toll(claim, memory, told):
        return "one of those told before"
    if claim.frame.event == "injured" and _IN_HOSPITAL.search(claim.words):
        ill = not _STRUCK.search(text) and _DISEASE.search(f"{document.title or ''} {document.text[:_HEAD]}")
        return "ill, not hurt" if ill else None
    return "told before" if _is_told_again(claim, text, told) else None


def _is_one_of_them(claim: Claim, memory: Memory, text: str) -> bool:
    """Whether a claim tells more of one of those whom the sentence before counted: "Two were killed. One of them, …"."""
    before = memory.claim
    same = before is not None and before.frame.event == claim.frame.event and before.count.value > 1
    told_just_now = memory.sentence - memory.last_sentence <= 1
    alike = before is not None and claim.count.kind in (None, "people", before.count.kind)
    return bool(same and alike and told_just_now and claim.count.value == 1 and _ONE_OF.match(text, claim.count.start))


def _is_a_name_of_the_toll(claim: Claim, memory: Memory, told: Sequence[Observation]) -> bool:
    """Whether one who is known by name is among those told: a story gives names to its dead; a new day makes a new one."""
    if claim.count.noun != NAMED:
        return False
    dead = [o for o in told if o.indicator.endswith("-killed") and o.value > 1]
    days = [d.first for d in memory.here().dates if d.role == "on" and d.first and not d.future]
    return bool(dead) and not (days and all(o.period_start != days[-1] for o in dead))


def _is_told_again(claim: Claim, text: str, told: Sequence[Observation]) -> bool:
    """ "Of the 157 killed, …": the whole of which parts are told, and which was told before with whom it counts."""
    of_it = claim.count.definite and claim.count.kind == "people" and _OF_ALL.search(text, 0, claim.count.start)
    value = claim.count.value
    return bool(of_it and any(o.value == value and _KILLED.search(o.indicator) for o in told))

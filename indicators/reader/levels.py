"""Whether a figure is a level: so many are displaced, missing or closed at the time, not in a period."""

from __future__ import annotations

import re

from ..model import Scope
from ..text.fold import ascii_re
from .governing import Near
from .match import Claim

_LEVEL_NOW = ascii_re(
    r"\b(?:are|is|remains?|remaining|still|currently|lies?|lie|continues? to|have yet|has yet|no longer (?:work|function|operate|accept|receive|in|open)\w*|do not|does not|now|lay)\b",
    re.IGNORECASE,
)
LEVEL_THEN = ascii_re(
    r"\b(?:were|was) (?:still |currently |already )?(?:closed|out of service|out of action|out of use|non-functional|not functioning|not functional|not operational|not working|shut|missing|registered|sheltering|staying|living|hosted|lodged|in displacement|non-operational)\b|\b(?:remained|counted|already counted)\b",
    re.IGNORECASE,
)
_EVENT_NOW = ascii_re(r"\b(?:being|now fleeing|fleeing|arriving|have been|has been|had been)\b", re.IGNORECASE)
_LEVEL_EVENTS = (
    "displaced",
    "missing",
    "detained",
    "closed hospitals",
    "closed schools",
    "destroyed hospitals",
    "hosted displaced",
    "fled as refugees",
)
_LEVELS_STATED = ("displaced", "displaced families", "refugees", "missing", "inhabitants")


def is_level(claim: Claim, natural: Scope | None, near: str, since: bool, on: Near | None) -> bool:
    """Whether the words tell of a level. `near` is the clause, `since` says that a baseline is given, `on` is its date."""
    frame = claim.frame
    if frame.says == "stock" or (natural == "stock" and frame.event != "stated"):
        return True
    if since:
        return False
    if frame.event == "stated":
        return claim.count.kind in _LEVELS_STATED and not re.search(
            r"\b(?:arriv|cross|new|record|register)\w*\b.{0,12}$", near[:0]
        )
    if frame.event == "hosted displaced":
        return not re.search(r"\b(?:received|recorded|registered|arrived|taken in|took in)\b", claim.words)
    if frame.event not in _LEVEL_EVENTS:
        return False
    last_been = max((m.end() for m in _EVENT_NOW.finditer(near)), default=0)
    if re.search(r"\b(?:no longer|remains?|still|remain) ", near[last_been:]):
        return True
    if LEVEL_THEN.search(near):
        return not (on and re.search(r"\bwas (?:closed|shut)\b|\bwere (?:closed|shut)\b", near))
    return (
        bool(_LEVEL_NOW.search(claim.words))
        and not _EVENT_NOW.search(claim.words)
        and not re.search(r"\b(?:was|were|had)\b", claim.words)
    )

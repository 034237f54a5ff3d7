"""Whether the sentence around a date looks ahead ("is expected on Wednesday") or back."""

from __future__ import annotations

import re

_CLAUSE = re.compile(r'[.!?;:"\n](?=\s|$)(?!\S)|\n\n')
_CUES = re.compile(
    r"\b(?:(?P<ahead>will(?! have)|'ll|shall|would(?! have)|could(?! have)|is to|are to|to be|"
    r"(?:is|are|was|were|be|been) (?:also )?(?:expected|due|scheduled|set|slated|planned|supposed|likely|going|poised) (?:to|for|in|on|by|back)|"
    r"expected|scheduled|slated|due|planned for|plans? (?:to|for)|hopes? to|intends? to|forecast(?:s|ed|ers)?|ahead of|"
    r"deadline|upcoming|expires?|until|till|must|should)"
    r"|(?P<back>said|says|told|announced|reported|according|was|were|had|has|did|began|came|killed|died|hit|struck|"
    r"took|fled|left|went|met|won|lost|rose|fell|[a-z]{3,}ed))\b"
)


def looks_ahead(text: str, start: int, end: int) -> bool:
    """Whether the last cue before a date in its clause, or else the first after it, speaks of what is to come."""
    before = text[max(start - 90, 0) : start]
    for match in reversed(list(_CLAUSE.finditer(before))):
        before = before[match.end() :]
        break
    cue = None
    for match in _CUES.finditer(before):
        cue = match
    if cue is None:
        if text[end : end + 2] == "'s":
            return False
        cue = _CUES.search(re.split(r"[.!?;\n](?:\s|$)", text[end : end + 80], maxsplit=1)[0])
    return cue is not None and cue.group("ahead") is not None

"""Whether the sentence around a date looks ahead ("is expected on Wednesday") or back."""

from __future__ import annotations

import re

import re2

from indicators.text.fold import ascii_re

# How much of the text before and after a date is looked at.
_BEFORE, _AFTER = 100, 90

_CLAUSE = ascii_re(r'[.!?;"](?:\s|$)|\n\s*\n')

_SENTENCE_END = ascii_re(r"[.!?;\n](?:\s|$)")

# Adjectives and participles tell nothing of the time: "the damaged city", "rebel-held".
_TIMELESS = (
    r"(?:the|an?|its|their|his|her|our|of|in|and|newly|recently|be|been|being|is|are) [a-z]+ed"
    r"|[a-z]+-(?:[a-z]+ed|held|led|run)"
)

_VERBS = (
    "agreed|vow(?:s|ed|ing)|pledg(?:es|ed|ing)|promis(?:es|ed|ing)|threaten(?:s|ed|ing)|wants?|ordered|invited|urged"
    "|asked|"
    "prepar(?:es|ed|ing)|expect(?:s|ed|ing)?|plan(?:s|ned|ning)?|hop(?:es|ed|ing)|intend(?:s|ed)?|due"
    r"|set(?! (?:fire|ablaze|alight|up|off|out|foot|free)\b)|scheduled"
    "|slated"
)

_BE_TO = (
    r"(?:is|are|was|were|be|been|remains?) (?:also |now |still |tentatively )?(?:expected|due|scheduled|set|slated"
    r"|planned|supposed|likely|going|poised|timed|closed until|suspended until)"
)

_AHEAD = (
    r"(?:will|shall|would|could|should|must|may|might|can)(?! (?:not )?have [a-z]+(?:ed|en|one|ne)\b)(?: not)?(?: be)?"
    r"(?: [a-z]+)?"
    r"|[a-z]+'ll|(?:is|are) to|to be|promising|threatening|pledging"
    rf"|{_BE_TO}|(?:{_VERBS}) (?:[a-z]+ ){{0,2}}(?:to|on|in|by|for|at|back)|expects?|wants|awaits?|awaiting"
    r"|project(?:ed|ions?)|(?:we|they|it|he|who|and) needs?"
    r"|forecast(?:s|ers|ing)?|predict(?:s|ion)?|deadline|upcoming|in time for"
    r"|next (?:report|update|meeting|briefing|edition|issue|advisory|review|round)"
    r"|to (?:meet|hold|vote|open|resume|visit|start|begin|return|arrive|leave|discuss)"
    r"|(?:told|tells|asked|asks|required|requires) (?:[A-Za-z]+ ){1,3}to|resume|reopen|convene|begin|meet"
    r"|(?:postponed|delayed|adjourned|deferred|extended|suspended|put off|pushed back|recessed|barred|banned|jailed"
    r"|remanded) (?:[a-z]+ ){0,2}(?:until|till|to)"
    r"|(?:begin|start|open|reopen|resume|meet|end|expire|conclude|convene|go|elect)s"
)

_BACK = (
    "said|says|saying|told|announced|reported|according|was|were|had|has|have|did|began|came|killed|died|hit|struck"
    "|took|"
    "fled|left|went|met|won|lost|rose|fell|held|found|made|gave|got|led|set|shot|sent|saw|broke|became|grew|shut|put"
    "|[a-z]{2,}ed"
)

# After a date only the verb of its own clause tells.
_LATER_CUES = ascii_re(
    rf"\b(?:(?P<ahead>(?:will|shall|could|may|might)(?! (?:not )?have\b)|[a-z]+'ll|(?:is|are) to"
    rf"|(?:plan|hope|intend|expect|aim|want)s? to|{_BE_TO})|{_TIMELESS}|(?P<back>would|{_BACK}))\b"
)

_CUES = ascii_re(rf"\b(?:(?P<ahead>{_AHEAD})|{_TIMELESS}|(?P<back>{_BACK}))\b")

_DIRECTLY = ascii_re(r"\b(?:ahead of|until|till)(?: the| a| late| early| about| around)?[\s]$", re.IGNORECASE)


# The beginnings of all that looks ahead: where none is near, most dates are done with at once.
_HINT = re2.compile(
    rb"(?i)\b(?:will|shall|would|could|should|must|may|might|can|[a-z]+'ll|(?:is|are) to|to (?:be|meet|hold|vote|open"
    rb"|resume|visit|start|begin|return|arrive|leave|discuss)|promis|threaten|pledg|expect|schedul|slated|due|set |plan"
    rb"|suppos|likely|going|poised|timed|closed until|suspend|agreed|vow|want|order|invit|urg|ask|prepar|hop|intend|aim"
    rb"|await|need|forecast|predict|project|deadline|upcoming|in time|next|told|tells|requir|resume|reopen|convene"
    rb"|begin"
    rb"|meet|postpon|delay|adjourn|defer|extend|put off|pushed back|recess|barred|banned|jailed|remand|starts|opens"
    rb"|ends"
    rb"|expires|concludes|goes|elects|until|till|ahead of)"
)


def hints_ahead(data: bytes, start: int, end: int) -> bool:
    """Whether anything near a date may look ahead: a quick test of the text as bytes, before `outlook`."""
    return _HINT.search(data, max(start - _BEFORE, 0), end + _AFTER) is not None


def outlook(text: str, start: int, end: int) -> int:
    """1 where the last cue before a date in its clause, or else the first after it, looks ahead; -1 back; else 0."""
    before = text[max(start - _BEFORE, 0) : start]
    clause = 0
    for boundary in _CLAUSE.finditer(before):
        clause = boundary.end()
    cues = [match for match in _CUES.finditer(before, clause) if match.lastgroup]
    if not cues and _DIRECTLY.search(before):
        return 1
    if not cues and text[end : end + 2] != "'s":
        after = text[end : end + _AFTER]
        stop = _SENTENCE_END.search(after)
        later = _LATER_CUES.finditer(after, 0, stop.start() if stop else len(after))
        cues = [match for match in later if match.lastgroup][:1]
    return 0 if not cues else 1 if cues[-1].lastgroup == "ahead" else -1


_LIMIT = ascii_re(r"\b(?:until|till|by|before|through|from|next|deadline of)(?: the| late| early| mid-?)?[\s-]$")


def is_limit(text: str, start: int) -> bool:
    """Whether "by", "until", "from" or the like stands before an expression: it may well name a day to come."""
    return _LIMIT.search(text, max(start - 16, 0), start) is not None

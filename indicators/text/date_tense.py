"""Whether the sentence around a date looks ahead ("is expected on Wednesday") or back."""

from __future__ import annotations

import re

import re2

from indicators.text.fold import ascii_re

# How much of the text before and after a date is looked at.
_BEFORE, _AFTER = 100, 90

# The full stop of "5 p.m. Tuesday", "the U.S. army" or "Sen. Smith" ends nothing.
_CLAUSE = ascii_re(
    r'[.!?;"](?<!\b(?:Mr|Ms|Dr|St|Lt)\.)(?<!\b(?:Mrs|Sen|Rep|Gov|Gen|Col|Sgt|Rev)\.)'
    r"(?:(?<!\.[A-Za-z]\.)(?:\s|$)|\s(?=(?:The|An?|On|In|At|He|She|It|They|But|And|This|That)\s))|\n\s*\n"
)

_SENTENCE_END = ascii_re(r"[.!?;\n](?:\s|$)")

# Adjectives and participles tell nothing of the time: "the damaged city", "rebel-held".
_TIMELESS = (
    r"(?:the|an?|its|their|his|her|our|of|in|and|newly|recently|be|been|being|is|are) [a-z]+ed"
    r"|[a-z]+-(?:[a-z]+ed|held|led|run)"
)

# Words that look ahead to what follows "to" or "for"; beside a day of their own they tell of that day ("agreed on
# Friday", "the plan of Feb. 6", "cut its forecast in June").
_INTENTS = (
    "agreed|vow(?:s|ed|ing)|pledg(?:es|ed|ing)|promis(?:es|ed|ing)|threaten(?:s|ed|ing)|wants?|ordered|invited|urged"
    "|asked|plans?|hop(?:es?|ed|ing)|intend(?:s|ed)?|prepar(?:es?|ed|ing)"
    r"|set(?! (?:fire|ablaze|alight|up|off|out|foot|free)\b)"
)
_VERBS = "expect(?:s|ed|ing)?|plann(?:ed|ing)|due|scheduled|slated"

_BE_TO = (
    r"(?:is|are|was|were|be|been|remains?) (?:also |now |still |tentatively )?(?:expected|due|scheduled|set|slated"
    r"|planned|supposed|likely|going|poised|timed|forecast|closed until|suspended until)"
)

_AHEAD = (
    r"(?:will|shall|would|could|should|must|may|might|can)(?! (?:not )?have [a-z]+(?:ed|en|one|ne)\b)(?: not)?"
    r"(?: (?:be|stay|remain|keep))?(?: [a-z]+)?"
    r"|[a-z]+'ll|(?:is|are) to|(?:was|were) to (?!be\b|become\b|have\b)[a-z]+|to be|promising|threatening|pledging"
    rf"|{_BE_TO}|(?:{_VERBS}) (?:[A-Za-z]+ ){{0,2}}(?:to|on|in|by|for|at|back)|expects?|wants|awaits?|awaiting"
    rf"|(?:{_INTENTS}) (?:[A-Za-z]+ ){{0,2}}(?:for|by|back|to(?! (?:in|on)?\s?$))"
    r"|project(?:ed|ions?)|(?:we|they|it|he|who|and) needs?"
    r"|(?:forecast(?:s|ing)?|predict(?:s|ion)?)(?! (?:in|on|last|late|early)\s$)|deadline|upcoming|in time for"
    r"|next (?:report|update|meeting|briefing|edition|issue|advisory|review|round)"
    r"|to (?:meet|hold|vote|open|resume|visit|start|begin|return|arrive|leave|discuss)"
    r"|(?:told|tells|asked|asks|required|requires) (?:[A-Za-z]+ ){1,3}to|resume|reopen|convene|begin|meet"
    r"|(?:postponed|delayed|adjourned|deferred|extended|suspended|put off|pushed back|recessed|barred|banned|jailed"
    r"|remanded) (?:[a-z]+ ){0,2}(?:until|till|to)"
    r"|(?:begin|start|open|reopen|resume|meet|end|expire|conclude|convene|go|elect|arrive|depart|return|travel)s"
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

# "The deadline is Sunday", but "it is Monday".
_IS_DIRECTLY = ascii_re(r"(?<!\btoday)(?<!\bit) (?:is|are)(?: on)?\s$", re.IGNORECASE)

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
    rb"|expires|concludes|goes|elects|arrives|departs|returns|travels|(?:was|were) to|until|till|ahead of"
    rb"|(?:is|are) (?:on )?(?:mon|tues|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
)


def hints_ahead(data: bytes, start: int, end: int) -> bool:
    """Whether anything near a date may look ahead: a quick test of the text as bytes, before `outlook`."""
    return _HINT.search(data, max(start - _BEFORE, 0), end + _AFTER) is not None


def outlook(text: str, start: int, end: int) -> int:
    """1 where the last cue before a date in its clause, or else the first after it, looks ahead; -1 back; else 0."""
    before = text[max(start - _BEFORE, 0) : start]
    if _IS_DIRECTLY.search(text, max(start - 16, 0), start):
        return 1
    clause = 0
    for boundary in _CLAUSE.finditer(before):
        clause = boundary.end()
    cues = [match for match in _CUES.finditer(before, clause) if match.lastgroup]
    if not cues and _DIRECTLY.search(text, max(start - 24, 0), start):
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

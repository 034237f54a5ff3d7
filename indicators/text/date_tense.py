"""Whether the sentence around a date looks ahead ("is expected on Wednesday") or back."""

from __future__ import annotations

import re

from indicators.text.fold import ascii_re
from indicators.text.linear import Machine

# How much of the text before and after a date is looked at.
_BEFORE, _AFTER = 100, 90

# The full stop of "5 p.m. Tuesday", "the U.S. army" or "Sen. Smith" ends nothing.
_CLAUSE = ascii_re(
    r'[.!?;"](?<!\b(?:Mr|Ms|Dr|St|Lt)\.)(?<!\b(?:Mrs|Sen|Rep|Gov|Gen|Col|Sgt|Rev)\.)'
    r"(?:(?<!\.[A-Za-z]\.)(?:\s|$)|\s(?=(?:The|An?|On|In|At|He|She|It|They|But|And|This|That)\s))|\n\s*\n"
    r"|\bbe (?:recalled|remembered) that\b"
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
    r"|set(?! (?:fire|on|aflame|ablaze|alight|up|off|out|foot|free)\b)"
)
_VERBS = "expect(?:s|ed|ing)?|plann(?:ed|ing)|due|scheduled|slated"

_VERB = "(?: (?:be )?[a-z]+)?"  # "plans to cut": what looks like the past belongs to it

_BE_TO = (
    r"(?:is|are|was|were|be|been|remains?) (?:also |now |still |tentatively )?(?:expected|due|scheduled|slated"
    r"|set(?! (?:on|ablaze|alight|aflame|free|up|off)\b)"
    r"|planned|supposed|likely|going|poised|timed|forecast|closed until|suspended until)"
)

_AHEAD = (
    r"(?:will|shall|would(?! not (?:say|comment|discuss|confirm|elaborate|name|give)\b)|could(?! not\b)|should|must|may"
    r"|might|can)(?! (?:not )?have (?!the\b)[a-z]{3,}\b)(?: (?:not|also|now|still|then|soon|be|stay|remain|keep)){0,3}"
    r"(?: [a-z]+)?"
    r"|[a-z]+'ll|(?:is|are) to(?: be)?(?: [a-z]+)?|(?:was|were) to (?!be\b|become\b|have\b)[a-z]+|to be(?: [a-z]+)?"
    r"|promising|threatening|pledging"
    rf"|{_BE_TO}|(?:{_VERBS}) (?:[A-Za-z]+ ){{0,2}}(?:to{_VERB}|on|in|by|for|at|back)|expects?|wants|awaits?|awaiting"
    rf"|(?:{_INTENTS}) (?:[A-Za-z]+ ){{0,2}}(?:for(?! (?:in|on|last)\s$)|back|to(?! (?:in|on)?\s?$){_VERB})"
    r"|project(?:ed|ions?)|(?:we|they|it|he|who|and) needs?"
    r"|(?:forecast(?:s|ing)?|predict(?:s|ion)?)(?! (?:in|on|last|late|early)\s$)|deadline|upcoming|in time for"
    r"|(?:stay|remain)s? (?:closed|shut|open|off|in (?:effect|force|place))"
    r"|next (?:report|update|meeting|briefing|edition|issue|advisory|review|round)"
    r"|to (?:meet|hold|vote|open|resume|visit|start|begin|return|arrive|leave|discuss)"
    rf"|(?:told|tells|asked|asks|required|requires) (?:[A-Za-z]+ ){{0,3}}to{_VERB}"
    r"|resume|reopen|convene|(?<!to )begin|meet"
    r"|(?:postponed|delayed|adjourned|deferred|extended|suspended|put off|pushed back|recessed|barred|banned|jailed"
    r"|remanded|shut|closed|halted|frozen) (?:[a-z]+ ){0,3}(?:until|till|to)"
    r"|(?:begin|start|open|reopen|resume|meet|end|expire|conclude|convene|goe|elect|arrive|depart|return|travel)s|flies"
)


def _grouped(words: str) -> str:
    """A pattern of many words, by their first letters, of which most are then done with at once."""
    letters: dict[str, list[str]] = {}
    for word in words.split():
        letters.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in letters.items())


_PAST = """
    said told was were had did began came hit struck took fled left went met won lost rose fell held found made gave got
    led set shot sent saw broke became grew shut put bought brought built caught chose cut drew drove felt flew fought
    hurt kept knew laid lay meant paid ran rode sank sold sought spent split spoke spread stole stood swept swore taught
    thought threw tore won woke wore wrote"""
_IRREGULAR = _grouped(_PAST)
_BACK = (
    _grouped(f"{_PAST} says saying according has have couldn't wouldn't taken seen given driven")
    + r"|(?:allowed|enabled|permitted|forced|compelled|helped|led|drove|prompted|pushed|managed)"
    r" (?:[\w,'-]+ ){0,6}?to [a-z]+"
    "|could not|would not|[a-z]{2,}ed"
)

# "To cut" is no past, though "cut" may be.
_SAME_FORM = r"to (?:hit|set|shut|put|cut|hurt|lay|split|spread)"

# After a date only the verb of its own clause tells.
_LATER_CUES = ascii_re(
    rf"\b(?:(?P<ahead>(?:will|shall|could|may|might)(?! (?:not )?have\b)|[a-z]+'ll|(?:is|are) to"
    rf"|(?:plan|hope|intend|expect|aim|want)s? to|should|must|{_BE_TO})|{_TIMELESS}|{_SAME_FORM}"
    rf"|(?P<back>would|{_BACK}))\b"
)

_CUES = ascii_re(rf"\b(?:(?P<ahead>{_AHEAD})|{_TIMELESS}|{_SAME_FORM}|(?P<back>{_BACK}))\b")

# What a day beside it has brought already: "a December ruling", "Saturday's tragedy", "the shooting Monday".
_EVENT = (
    r"(?:accident|ambush|arrest|assassination|attack|battle|blast|bomb|bombing|clash|collapse|collision|coup|crash"
    r"|crackdown|death|decision|delay|defeat|derailment|disaster|downing|earthquake|explosion|eruption|fire|flood|hurricane"
    r"|incident|invasion|killing|landslide|letter|loss|massacre|memo|murder|plunge|quake|raid|revolt|riot|ruling|sell-off"
    r"|shelling|shooting|slaying|storm|takeover|tornado|tragedy|tsunami|upheaval|uprising|verdict|victory|violence)"
    r"(?:e?s)?\b"
)
_EVENT_AFTER = ascii_re(
    rf"(?:'s)? (?:(?!to |for |in |on |at |of |and |or |the |an? |with |after |from )[a-z-]+ )?{_EVENT}"
)
_EVENT_BEFORE = ascii_re(rf"\b{_EVENT}(?: (?:on|in|last))?\s$")

# The verb of a day right before it: "the rebels on Thursday turned back", "it would be Tuesday before help came".
_VERB_AFTER = ascii_re(
    rf"[ \n](?!(?:followed|based|scheduled|expected|called|named|aimed|headed|accompanied|need)\b)(?:{_IRREGULAR}"
    r"|[a-z]{2,}ed)\b"
)
_AIMED_AT = ascii_re(r"\b(?:for|until|till|by|due|set|scheduled|expected|planned|to|and|the|an?|its|their|his|her)\s$")
_WOULD_BE = ascii_re(r"\bwould be(?: (?:late|early))?\s$")
_BUT = ascii_re(r"\bbut\b(?! (?:could|may|might|will)\b)")
_HAD = ascii_re(r"[ \n][a-z ]{0,24}\b(?:had|was|were)\b")

# After a colon a statement begins: "the road may open again: in May 40 lorries passed".
_STATEMENT = ascii_re(r"[a-z]: (?:in|on|during|between|from) $")

# "The deadline is Sunday", but "it is Monday"; "talks start Sunday", "a verdict due Friday".
_IS_DIRECTLY = ascii_re(
    r"(?:(?<!\btoday)(?<!\bit) (?:is|are)|[a-z]s (?:start|open|end|close|arrive|depart)"
    r"|(?<!fell)(?<!came) due)(?: on)?\s$",
    re.IGNORECASE,
)

_DIRECTLY = ascii_re(r"\b(?:ahead of|until|till)(?: the| a| late| early| about| around)?[\s]$", re.IGNORECASE)


# The beginnings of all that looks ahead: where none is near, most dates are done with at once.
_HINT = Machine(
    r"(?i)\b(?:will|shall|would|could|should|must|may|might|can|[a-z]+'ll|(?:is|are) to|to (?:be|meet|hold|vote|open"
    r"|resume|visit|start|begin|return|arrive|leave|discuss)|promis|threaten|pledg|expect|schedul|slated|due|set |plan"
    r"|suppos|likely|going|poised|timed|closed until|suspend|agreed|vow|want|order|invit|urg|ask|prepar|hop|intend|aim"
    r"|await|need|forecast|predict|project|deadline|upcoming|in time|next|told|tells|requir|resume|reopen|convene"
    r"|begin"
    r"|meet|postpon|delay|adjourn|defer|extend|put off|pushed back|recess|barred|banned|jailed|remand"
    r"|(?:start|open|end|close|arrive|depart)s? |expires|concludes|goes|elects|returns|travels|flies|(?:was|were) to"
    r"|until|till|ahead of|stays? |remains? "
    r"|(?:is|are) (?:on )?(?:mon|tues|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
)


def hints_ahead(data: bytes, start: int, end: int) -> bool:
    """Whether anything near a date may look ahead: a quick test of the text as bytes, before `outlook`."""
    return _HINT.finds(data, max(start - _BEFORE, 0), min(end + _AFTER, len(data)))


def outlook(text: str, start: int, end: int) -> int:
    """1 where the last cue before a date in its clause, or else the first after it, looks ahead; -1 back; else 0."""
    view = _outlook(text, start, end)
    return -1 if view > 0 and _is_behind(text, start, end) else view


def _outlook(text: str, start: int, end: int) -> int:
    if _IS_DIRECTLY.search(text, max(start - 16, 0), start):
        return 1
    before = text[max(start - _BEFORE, 0) : start]
    clause = 0
    for boundary in _CLAUSE.finditer(before):
        clause = boundary.end()
    cues = [match for match in _CUES.finditer(before, clause) if match.lastgroup]
    if _STATEMENT.search(before):
        cues = []
    if cues:
        if cues[-1].lastgroup != "ahead":
            return -1
        # "It was to open in June, but work stopped."
        was = any(cue[0].startswith(("was ", "were ")) for cue in cues)
        return -1 if was and _BUT.search(_rest(text, end)) else 1
    if _DIRECTLY.search(text, max(start - 24, 0), start):
        return -1 if _HAD.match(text, end) else 1
    if text.startswith("'s", end):
        return 0
    for cue in _LATER_CUES.finditer(_rest(text, end)):
        if cue.lastgroup:
            return 1 if cue.lastgroup == "ahead" else -1
    return 0


def _rest(text: str, end: int) -> str:
    """What follows a date in its sentence."""
    after = text[end : end + _AFTER]
    stop = _SENTENCE_END.search(after)
    return after[: stop.start()] if stop else after


def _is_behind(text: str, start: int, end: int) -> bool:
    """Whether what stands right beside a date tells of the past, whatever the sentence looks to."""
    return (
        _EVENT_AFTER.match(text, end) is not None
        or _EVENT_BEFORE.search(text, max(start - 24, 0), start) is not None
        or _WOULD_BE.search(text, max(start - 16, 0), start) is not None
        or (_VERB_AFTER.match(text, end) is not None and not _AIMED_AT.search(text, max(start - 16, 0), start))
    )


# "Will report September housing starts tomorrow": figures of a month that is over.
OF_FIGURES = ascii_re(
    r" (?:[a-z]+ ){0,2}(?:sales|figures|data|starts|orders|exports|imports|deficit|surplus|output|production"
    r"|unemployment|inflation|payrolls|earnings|results|toll|casualties)\b"
)
_LIMIT = ascii_re(r"\b(?:until|till|by|before|through|from|next|deadline of)(?: the| late| early| mid-?)?[\s-]$")


def is_limit(text: str, start: int) -> bool:
    """Whether "by", "until", "from" or the like stands before an expression: it may well name a day to come."""
    return _LIMIT.search(text, max(start - 16, 0), start) is not None

"""Figures that tell how many come on average or in a share of all: "five a week", "per 10,000 inhabitants"."""

from __future__ import annotations

import re

from ..text.fold import ascii_re

_A_TIME = ascii_re(
    r"(?: (?:people|men|women|families))? (?:(?:a|an|per|each|every) (?:single )?(?:day|week|month|hour|night|minute)|daily|weekly|monthly)\b(?! (?:earlier|before|ago|later|after|since|for|until|old))",
)
_PER_SO_MANY = ascii_re(
    r"(?: [a-z]+){0,3}? ?(?:(?:per|for every|in every) (?:\d[\d, ]{2,}|hundred|thousand|million|head\b)|/ ?1(?:00|[, ]?000|0[, ]?000|00[, ]?000)\b)"
)
_EVERY = ascii_re(r"\b(?:per|every|out of every|for every|for each) $", re.IGNORECASE)
_OF_EVERY = ascii_re(
    r"\b(?:of|in|out of|for) every [\w,]+ [^.;]*, (?:only |just |at least |about |some )?$", re.IGNORECASE
)
_EACH_DAY = ascii_re(
    r" (?:every|each|per) (?:single |passing |other |few |two |three |five |ten |\d{1,2} )?(?:seconds?|minutes|hours|days|day|week|month|hour|night|year|minute)\b"
)
_TIMES_OVER = ascii_re(rf"(?:(?! (?:where|who|which|that|as|while|with|and)\b)[^,;:.]){{0,40}}{_EACH_DAY.pattern}")
_ON_AVERAGE = ascii_re(r"\b(?:on average\b,?[^;.]{0,60}|averag(?:e|es|ed|ing)(?: of)?(?: \w+)? )$", re.IGNORECASE)

_EVERY_SO_OFTEN = ascii_re(
    r"\W*(?:Every|Each) (?:(?:single|passing|few|two|three|four|five|six|ten|twenty|\d{1,2}) )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|nights?)\b"
)
MAY_AVERAGE = (_EACH_DAY, _ON_AVERAGE, _EVERY_SO_OFTEN)


def is_average(sentence: str, start: int, end: int) -> bool:
    """ "Nine people died every day", "an average of 40 families fled": the figure at `start` of a claim up to `end`."""
    front = _EVERY_SO_OFTEN.match(sentence)
    if front and not re.search(r"[,;:]| (?:where|who|which|said|when) ", sentence[front.end() : start].lstrip(", ")):
        return True
    return bool(_TIMES_OVER.match(sentence, end) or _ON_AVERAGE.search(sentence[max(0, start - 90) : start]))


def is_rate(sentence: str, start: int, end: int) -> bool:
    """ "5-10 abductions a week", "per 10,000 inhabitants", "of every ten hurt, nine": what comes on average, no count."""
    if _A_TIME.match(sentence, end) or _PER_SO_MANY.match(sentence, end):
        return True
    before = sentence[max(0, start - 90) : start].lower()
    told = "every" in before or "each" in before or "per " in before
    return told and bool(_EVERY.search(before) or _OF_EVERY.search(before))

"""Which verbs report: who can be their subject, and what has to follow some: "puts the toll at", not "put to sea"."""

from __future__ import annotations

import re

from indicators.text.fold import EM_DASH, ascii_re
from indicators.text.source_words import DATA_NOUNS, SOURCE_NOUNS

_SOURCE_NOUN = ascii_re(rf"\b(?:{SOURCE_NOUNS})\b", re.IGNORECASE)
# "cases reported in June", "people confirmed dead", "a truce announced by Oslo": no verb of the words before it.
_PARTICIPLE_AFTER = ascii_re(
    r"(?: (?:in (?!(?:an?|its|his|her|their)\b)|(?:by|from|at(?! least)|as|across|during|since|between(?! \d)|among|"
    r"per|so far|dead|missing|killed|injured|wounded|displaced)\b)|:)"
)
_PARTICIPLES = frozenset(("announced", "declared", "disclosed", "revealed", "stated", "claimed"))
# What has to follow some verbs for them to report: "puts the toll at", not "put to sea"; "admitted that", not "admitted
# 12 patients"; "claimed that", not "claimed 90 lives".
_THAT = ascii_re(r" (?:that|it|he|she|they|there|its|his|her|their)\b")
_TOLL = ascii_re(r" (?:(?:the|its|their|that|this|it)\b|(?:deaths|fatalities|losses|injuries|displacement) at )")
_SAID_ONLINE = ascii_re(
    r" (?:that\b|on (?:Telegram|X|Facebook|Twitter|WhatsApp|Instagram|social media|"
    r"(?:its|his|her|their) (?:\w+ )?(?:page|account|channel|website)))"
)
_A_TOLL = ascii_re(r" (?:as \d|(?:an?|the|its|their) (?:[\w-]+ ){0,2}(?:toll|figure|count|number|estimate|tally)\b)")
_ITS_TOLL = ascii_re(
    r" (?:(?:the|its|their) (?:\w+ ){0,2}(?:toll|count|figure|estimate|tally|number)|to [\d,.]+ the)\b"
)
_STOPS = ascii_re(rf"(?: that\b|\s*(?:[.,;]|{EM_DASH}|- |$))")
_NO_LIVES = ascii_re(r"(?!(?:[^.;,]|,(?=\d)){0,60}\b(?:lives|life|responsibility|credit)\b)")
_NEEDS = {
    "states": ascii_re(r" that\b"),  # "in Imo and Rivers states"
    "put": _TOLL, "puts": _TOLL, "found": _THAT, "finds": _STOPS, "admitted": _THAT, "admits": _THAT,
    "posted": _SAID_ONLINE, "alleged": _STOPS, "alleges": _STOPS,
    "recalled": ascii_re(r"(?! (?:that|those) of\b)"), "raises": _ITS_TOLL, "revises": _ITS_TOLL, "revised": _ITS_TOLL,
    "updated": _ITS_TOLL,
    "gave": _A_TOLL, "gives": _A_TOLL, "advanced": _A_TOLL, "advances": _A_TOLL,
    "claim": _NO_LIVES, "claims": _NO_LIVES, "claimed": _NO_LIVES,
}  # fmt: skip
_PRONOUN = ascii_re(r"(?:he|she|it|they)$", re.IGNORECASE)
_OURSELVES = ascii_re(r"(?:we|I)$", re.IGNORECASE)
_RECORDED = ascii_re(r"(?:record|document|verif|log|count|track|tall|identif|confirm|register)")
_DATA_NOUN = ascii_re(rf"\b(?:{DATA_NOUNS})\b", re.IGNORECASE)


_NO_SPEAKER = ascii_re(
    r"(?:the |a )?(?:\w+ )?(?:hunger|cholera|famine|measles|epidemic|outbreak|stampede|blast|floods?|crash|fire"
    r"|landslides?|quake|storm|cyclone|war|disease|erosion|sea|drought"
    r"|disaster|wildfires?|accident|eruption)$",
    re.IGNORECASE,
)
""""Hunger claims 13 children": what takes lives says nothing."""


def reports(sentence: str, span: tuple[int, int], verb: re.Match[str]) -> bool:
    """Whether the verb reports, and its subject, if the verb is weak, is one who does: figures show, bodies record."""
    name, word = sentence[slice(*span)], verb.group()
    if (verb["weak"] or word in _PARTICIPLES) and word.endswith("ed") and _PARTICIPLE_AFTER.match(sentence, verb.end()):
        return False
    data = bool(_DATA_NOUN.search(name))
    if word in _NEEDS and not ((data and verb["weak"]) or _NEEDS[word].match(sentence, verb.end())):
        return False
    if word.startswith(("show", "suggest", "indicat")):
        return data
    if _NO_SPEAKER.match(name):
        return False
    if _OURSELVES.match(name):
        return verb["weak"] is None or _RECORDED.match(word) is not None
    named = name.split()[-1][0].isupper()
    return bool(verb["weak"] is None or data or named or _PRONOUN.match(name) or _SOURCE_NOUN.search(name))

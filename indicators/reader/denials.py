"""What is denied, withdrawn or only hearsay: reasons for which a claimed figure is told as no fact.

A denial stands before its figure ("brushed aside reports that …"), behind it ("…, which the army rejected"), or in the
sentence that follows ("That figure has no basis.").
"""

from __future__ import annotations

import re

from ..text.fold import ascii_re
from ..text.linear import sieve

_BEFORE = ascii_re(
    r"\b(?:mock(?:s|ed|ing)?|ridicul(?:es|ed)|scoff(?:s|ed)|den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|refut(?:es|ed|ing)|disput(?:es|ed|ing)|debunk(?:s|ed|ing)?|retract(?:s|ed|ing)?|withdr[ae]w"
    r"|brush(?:es|ed|ing) (?:aside|off)|shrug(?:s|ged|ging) off|wav(?:es|ed|ing) (?:aside|away)|laugh(?:s|ed|ing) off|scotch(?:es|ed|ing)?|no truth (?:in|to)|contrary to|pour(?:s|ed) (?:scorn|cold water) on|rubbish(?:es|ed)|contradict(?:s|ed|ing)?|(?:describ|brand|label)(?:s|es|ed|led|ing) as (?:laughable|ridiculous|absurd|false|baseless|nonsense|lies|fabricated|untrue|propaganda|exaggerated))\b[^.;]{0,60}\b(?:reports?|claims?|counts?|allegations?|accusations?|charges? that|assertions?|that|lists?|figures?|statements?|suggestions?|tolls?|rumou?rs?|talk (?:of|that)|killing|having|any|stories|posts?|messages?|videos?)\b"
    r"|\b(?:rumou?rs?|talk (?:on|in) (?:social media|the (?:market|streets?|town))|hearsay|doctored|forged|bogus|false (?:reports?|claims?)|baseless (?:reports?|claims?)|unfounded (?:reports?|claims?)|no evidence|not true|untrue|fake|hoax|a lie that|false that)\b"
    r"|\b(?:ask(?:s|ed|ing)|enquired|inquired) about (?:[\w'-]+ ){0,3}(?:messages?|rumou?rs?|reports?|claims?|posts?|videos?|allegations?) (?:that|of|saying|claiming)\b[^.;]*$"
    r"|\b(?:we|this (?:article|story|page|post|report)|an earlier version)(?: of this \w+)?,? (?:(?:had|have|has) )?(?:earlier|previously|wrongly|incorrectly|mistakenly) (?:wrote|written|reported|said|stated|put|gave|given)\b|\bwe (?:wrote|reported|said) (?:earlier|previously|before) that\b"
    r"|\b(?:there (?:are|were|will be) (?:those|some|people) (?:who|that)|some (?:people )?would have it that|the story goes that)\b",
    re.IGNORECASE,
)
_FALSE = r"(?:false|untrue|a fabrication|fabricated|baseless|groundless|a lie|lies|fake|wrong|incorrect|unfounded|exaggerated|a hoax|invented|a rumou?r|only rumou?rs|nonsense|a forgery|a fairy tale)"
_AFTER = ascii_re(
    rf"\b(?:(?:was|were|is|are|as|proved|proven|turned out|called|found)(?: to be| simply| entirely| completely)? {_FALSE}|has been denied|(?:is|are|was|were|been) (?:denied|refuted|debunked|retracted)|{_FALSE}, (?:he|she|it|they) (?:said|added)|a forgery|a fairy tale|not confirmed|unconfirmed|could not have"
    r"|(?:does|do|did) not retain (?:it|them|this|the figure)|never (?:happened|took place|occurred)|did not (?:happen|take place|occur)|(?:is|was|are|were) (?:AI-generated|staged|doctored|digitally altered)|found no (?:trace|evidence|sign|record|confirmation|proof)|knows? of no such|knew of no such|no such (?:event|attack|incident|move|order|thing|case)s?"
    r"|(?:is|was|are|were) (?:in fact )?(?:from|of|shot in|filmed in|taken in) (?:another|a different) (?:country|war|conflict|event|year|disaster|place|flood|earthquake)"
    r"|(?:came|comes|dates?|dated|stems|stemmed) from (?:an?|the) (?:older|old|earlier|previous|different)"
    r"|in an? (?:previous|earlier|older|former|superseded) (?:version|edition|release)"
    r"|sorry, (?:I|that|let me|correction)|I (?:misread|misspoke|stand corrected)|(?:scratch|strike) that)\b"
    r"|\b(?:but|and|before) (?:later |then |subsequently )?(?:revis|correct|lower)(?:ed|ing) (?:it|the|that|its|this|their)\b"
    r"|\b(?:and|but|,) (?:then|later) (?:denied|retracted|withdrew|disowned)\b"
    r"|\b(?:is|are|was|were) assumed(?:[.;,)]|$)"
    r"|, (?:which|(?:a |an )(?:claim|charge|figure|report|account|assertion|allegation|number|toll|count|tally|statement)(?: that| which)?) (?:[\w'-]+ ){1,6}(?:later |promptly |has |have |had |since )?(?:rejected|rejects|denied|denies|dismissed|dismisses|refuted|refutes|withdrawn|withdrew|retracted|disowned|disowns)\b",
    re.IGNORECASE,
)
_INVENTED = ascii_re(r"\b(?:a lie|pure invention|an invention|a hoax|a fairy tale)\b", re.IGNORECASE)
"""Told right behind a figure ("the report of 70 dead was pure invention"); elsewhere it may be said of anything."""
_NOT_TRUE = ascii_re(r"\bnot (?:true|the case)\b")
_FOLLOWING = ascii_re(
    r"\W{0,4}(?:"
    r"(?:It|That|This|These|They|Both|(?:The|That|This|These|Those|Such) (?:\w+ )?(?:figures?|claims?|numbers?|reports?|stor(?:y|ies)|messages?|rumou?rs?|tolls?|allegations?|videos?|posts?|news|counts?))"
    rf" (?:(?:has|have|had) no (?:basis|foundation|truth)|(?:is|was|are|were|proved|turned out)(?: to be| simply| entirely| completely)? (?:{_FALSE}|not true|not correct|not the case|without (?:any )?(?:basis|foundation)|denied|retracted)\b)"
    r"|(?:[A-Z][\w'-]*|the|of|[a-z]+){1,2}(?: [\w'-]+){0,5} (?:knows?|knew|(?:is|was|were|are) aware) of no such"
    rf"|[A-Z][\w' -]{{2,50}} (?:later |has |have |had )?(?:called|calls|branded|brands) (?:it|that|this|them|the (?:claim|charge|figure|report|account|number|toll)) (?:entirely |simply |pure )?{_FALSE}\b"
    r"|No such (?:event|attack|incident|move|order|thing|case)|There (?:is|was) no (?:truth|such)"
    r"|We (?:do not|don't|never) (?:work with|deal in|comment on|report|go by) (?:rumou?rs|hearsay)"
    r"|(?:I'm |I am )?[Ss]orry, (?:I|that|let me|correction)|I (?:misread|misspoke)|Correction:)"
)
UNCONFIRMED = ascii_re(
    r"\b(?:(?:declin|refus)(?:es|ed|ing) to|would not) confirm (?:reports?|claims?|an?|the|that)\b[^.;,]{0,40}$"
)
_SPOKEN_OF = ascii_re(
    r"\b(?:figures?|claims?|talk|reports?|rumou?rs?|stor(?:y|ies)|allegations?|boasts?|whispers?|posts?|accounts?|counts?|tolls?|tall(?:y|ies)|assertions?|tales?) (?:of|that) (?:(?:some|about|over|up to|more than|at least|as many as) )?[\"']?$",
    re.IGNORECASE,
)
_NOT_SO = ascii_re(
    r"(?<!not )(?<!not a )\b(?:fabricat\w+|invention|inventions|fiction|hoax|no credible|quietly dropped|been dropped|did not come from|does not come from)\b",
    re.IGNORECASE,
)
""""Rumours of 50 dead are an invention": what a claim is said to be, before its number or behind it."""
_AFFIRMED = ascii_re(
    r";|, (?:saying|adding|stating|insisting|in which|during which)\b"
    r"|\b(?:but|and|while|though) (?:[\w' ]{0,24}? )?(?:(?:said|says|confirmed|acknowledged|admitted|conceded|insisted|announced)(?! to )|(?:put|puts|gave) (?:the|its) (?:toll|number|figure|dead|total|count))\b"
)
""""Denied a rout but said nine had died": what is told after a denial is told as true."""
MAY_DENY = (_BEFORE, _AFTER, _INVENTED, _NOT_TRUE, _NOT_SO)
_DOUBT = sieve(*MAY_DENY, parts=(UNCONFIRMED,))
"""One linear look for all of them, since few sentences hold any."""
_WITHDRAWN = sieve(_FOLLOWING)


def why_denied(sentence: str, start: int, end: int, following: str) -> str | None:
    """The reason why a figure at `start` of a claim that ends at `end` is told as no fact, or None."""
    if _DOUBT.finds(sentence.encode("ascii")):
        if UNCONFIRMED.search(sentence[:start]):
            return "denied: not confirmed"
        denied = _BEFORE.search(sentence[:end])
        if denied and denied.start() < start and not affirmed(sentence, denied.start(), start):
            return f"denied: {denied.group().split()[0]}"
        if _NOT_SO.search(_statement(sentence, start, end)) and _SPOKEN_OF.search(sentence, max(0, start - 40), start):
            return "denied: a claim, told as false"
        if _INVENTED.search(sentence[end : end + 40]):
            return "denied: told as false"
        if _AFTER.search(sentence[end:]) or _NOT_TRUE.search(sentence[end:]):
            return "denied: told as false"
    return why_withdrawn(following)


def affirmed(sentence: str, first: int, last: int) -> str | None:
    """The words that tell a figure at `last` as true after a denial that begins at `first`, or None."""
    told = _AFFIRMED.search(sentence, first, last)
    return told.group() if told and not _NEGATED.search(sentence, told.end(), last) else None


_NEGATED = ascii_re(r"\b(?:no|not|nobody|none|never|neither)\b")
_APART = ascii_re(r";|, but\b")


def _statement(sentence: str, start: int, end: int) -> str:
    """The part of a sentence around [start, end) that nothing sets against the rest."""
    first = max((found.end() for found in _APART.finditer(sentence, 0, start)), default=0)
    after = _APART.search(sentence, end)
    return sentence[first : after.start() if after else len(sentence)]


def why_withdrawn(following: str) -> str | None:
    """The reason why what follows a sentence takes its figures back, or None."""
    taken_back = _WITHDRAWN.opens(following.encode("ascii")) and _FOLLOWING.match(following)
    return "denied: the next sentence withdraws it" if taken_back else None

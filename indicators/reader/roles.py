"""What a date does in its sentence: since when, as of when, when it happened, or only when somebody spoke."""

from __future__ import annotations

import re

from ..text.dates import DateMention
from ..text.fold import ascii_re
from .event_words import EVENT

_SAYING = (
    r"(?:said|says|say|told(?: \w+){1,4}|reported|announced|confirmed|added|warned|stated|declared|estimated|acknowledged|according to [^,;]{2,60}|tweeted|posted|wrote"
    r"|published|released|statement|repeated|noted|indicated|speaking|spoke|interview|briefing|news conference|data|figures|report|post|bulletin|met|visited|travelled|vetoed|voted|appealed|shared|circulated|issued|updated)"
)
_FILLER = r"(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?|late|early|on|in|by|of|at|from|released|dated|here|\w+ly|a|an|the|statement|press|briefing|letter|emailed|report|news|conference|phone|telephone|tweet|written|reporters|journalists|afp|reuters|ap)"
_SAID = ascii_re(rf"\b{_SAYING},?(?: {_FILLER}){{0,6}} ?$")
_SPEAKER_WHO = ascii_re(r"\b(?:said|says|told)\b[^.;\"]*\bwho\b[^.;\"]*$")
_AS_OF = ascii_re(
    r"\b(?:as of|as at|as on|as per|(?:as )?reported on|as reported by(?: [\w'-]+){1,3} on|as reported by|current as of|data as of|(?:figures|data|numbers|totals) dated|up to|until|till)\b(?:[^.;,]{0,24}|[^.;,]{0,6}\d{1,2}(?:[:.]\d\d)? ?(?:[a-z.]{1,5})?, | \d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?(?: [a-z]{2,5})? on )$"
)
_AT = ascii_re(
    r"\b(?:by|at|to|through)(?: (?:the|end of|close of|beginning of|start of|early|late|mid|morning of|\w+,)){0,4} ?$"
)
_SINCE = ascii_re(
    r"\b(?:since|ever since|starting|beginning|so far since|dating from|dating back to)\b(?P<between>[^.;]{0,110})$"
)
_FROM_ON = ascii_re(r"\b(?:from|after) (?:the )?$")
_DATELINE = ascii_re(r"^\s*[A-Z][\w'./ -]{1,40}(?: \([A-Z][\w. ]{1,24}\))?(?:, ?[A-Z][\w'. ]{2,30}){0,2},? ?$")
_AFTER_DATELINE = ascii_re(r",? ?(?:\([^)]{2,30}\))? ?(?:-|\x16|:)|,? \([A-Z][\w. -]{1,20}\) (?=[A-Z\"'])")
_AGENCY_AFTER = ascii_re(r",? \([A-Z][^)]{1,30}\) ?(?:-|\x16)")
_PREPOSITION = ascii_re(r"\b(?:[Ii]n|On|At|From|By|[Ss]ince|during|as (?:of|at|on))\b")
_NEW_CLAUSE = ascii_re(r", (?:and|but|the|some|at least|more|when)\b")
_ONWARDS = ascii_re(r" (?:onwards?|on)\b")
_TO_DATE = ascii_re(r",? (?:to|through|until|-|\x16) (?:date|the present|present|now)\b| so far\b", re.IGNORECASE)
REPORTED_ON = ascii_re(r"\W*(?:as )?reported on ", re.IGNORECASE)
"""An entry of a log that has no day but that of its source."""
_ARTICLE = ascii_re(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|\w+'s?) $")
_OF_A_NAME = ascii_re(
    r" (?!(?:and|or|in|on|at|to|from|by|when|while|after|before|until|because|as|for|with|that|which|who|is|are|was|were|has|have|had)\b)"
    r"(?:[a-z-]+ )?(?:[a-z-]+ )?(?:accords?|agreements?|deals?|pacts?|treat(?:y|ies)|elections?|vote|census|surveys?|laws?|constitution|budget|report|ruling|referendum|uprising|revolution|coup|ceasefire|truce|summit|olympics|plan|appeal)\b",
    re.IGNORECASE,
)
_OF_AN_ACCORD = ascii_re(
    r"\b(?:agreements?|accords?|deal|treaty|truce|ceasefire|census|constitution|law|elections?|referendum) (?:of|from) $"
)
_BY_A_BODY = ascii_re(
    r"\b(?:Authority|Agency|Office|Bureau|Ministry|Department|Directorate|[Rr]eport|[Uu]pdate|[Bb]ulletin)\b"
)
_AT_THE_HOUR = ascii_re(r",? (?:at )?\d{1,2}[:.]\d\d(?: ?(?:hrs?|hours|local time|GMT|UTC|[ap]\.?m\.?))?\W*")
_BORN = ascii_re(r"\b(?:born|founded|built|established) (?:in|on) $")
_OF_A_ROUND = ascii_re(r"\b(?:[Rr]ound|[Aa]ssessment|[Cc]ensus|[Ss]urvey|[Bb]aseline)(?: \d+)?(?:, | ?\()$")
_TOLD_OF = ascii_re(r"[a-z] (?:of|over|for|within|until|after|before|since) ", re.IGNORECASE)
_ENTRY_OF_A_LOG = ascii_re(
    r": (?!.*\b(?:has|have|said|says?|today|warn\w*|calls?|called|announc\w+|according|reports?|welcom\w+|condemn\w*)\b).{4,140}"
)
"""Behind the day of an incident: "Djibo, 9 May: one nurse abducted.", where a press release would tell at length."""
_UPDATE = ascii_re(
    r"\W{0,4}(?:last )?updated?(?: on)?(?: ?#?\d{1,3})?[:,]? ?[(\[]?"
    r"|\W{0,4}(?:[\w'/-]+:? (?:- )?){0,8}(?:update|sitrep|situation report)(?:,? (?:no\.? ?|#)?\d{1,3})? [(\[](?:as of )?",
    re.IGNORECASE,
)
_COUNT_OF = ascii_re(
    r"\b(?:(?:count|tally|bulletin|update|figures|data|statistics) (?:of|from|for)|(?:[Ff]lash|[Ss]itrep|[Ss]napshot|[Dd]igest|SITREP) of) $"
)
_WAS_THEN = ascii_re(
    r"\bfrom (?:about |some |nearly )?[\d.,]+(?: million| thousand)? (?:in|on|at) (?:(?:late|early|mid|the end of) )?$"
)
""""Fell from 3.4 million in June to 3.1 million": the day of the earlier figure."""
BY_SOURCE = ascii_re(r"\((?:source: )?[A-Z][\w /&'-]{1,40}, (?:as of )?$")
_UNITS_AFTER = ascii_re(
    r"\W*(?:Exactly |Just |Almost |Nearly |More than |About )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|some) (?:days?|weeks?|months?|years?) after [^.;,]{3,80}",
    re.IGNORECASE,
)
_HAVE_BEEN = ascii_re(r", (?:[^.;,]|,(?=\d)){0,60}? (?:have|has) (?:been |died|fled|\w+ed\b)")
_TOLD_OF_BEFORE = ascii_re(
    r",? (?:(?!when\b|as\b|after\b|and\b|in\b|at\b)[\w'-]+,? ){1,9}?(?:said|announced|reported|confirmed|told [\w' ]{2,30}?) (?:that )?(?:[\w-]+,? ){0,4}?[\w,-]*\d[\d,]* (?:[\w-]+ ){0,3}had\b"
)
_INCIDENT_NEAR = ascii_re(r"\b(?:attack|strike|raid|blast|fire|clash|quake|flood)\w*\b[^.;]{0,20}$")
_UNLIKE_SINCE = ascii_re(
    r"\b(?:[a-z]{3,}est|the (?:most|worst|first)) (?:[\w'-]+ ){1,8}since (?:the |its |a )?(?:[\w'-]+ ){1,5}?(?:ended|began|broke out|started|came|fell|collapsed|took|was|struck|erupted) (?:in |on |to an end in |to an end on )$"
)
_THEN_SAID = ascii_re(
    r" (?:said|reported|announced|confirmed|told|stated|revealed|disclosed|(?:put|raised) the (?:[a-z]+ )?(?:toll|number|figure|count|total|tally|dead)|put the (?:dead|injured|wounded))\b(?! by\b)"
)
_PART_OF_DAY = ascii_re(
    r"(?:dawn|daybreak|sunrise|noon|midday|dusk|sunset|nightfall|midnight|night|first light|lunchtime|rush hour)\b",
    re.IGNORECASE,
)
_ON_BEFORE = ascii_re(r"[\w)] on $")
_EVENT_ON = ascii_re(
    rf"\b(?:{EVENT}|protests?|demonstrations?|incidents?)(?: (?:in|at|near|of|against) [\w' -]{{2,40}})? on $",
    re.IGNORECASE,
)
"""What happened on that day speaks to nobody: "An attack on Sunday said to be the work of bandits"."""
_TOLD_THEM = ascii_re(
    r"\b(?:confirmed|told|disclosed|announced|said|spoke|speaking|gave)\b[^.;,]{0,30} (?:to )?(?:newsmen|reporters|journalists|the press|the media|newspapers)\b(?: (?!that\b)[\w']+){0,4} ?$"
)
_STATEMENT = ascii_re(
    r"\bin an? (?:[a-z-]+ ){0,2}(?:statement|communique|press release|broadcast|message|tweet|post|interview|address|speech)(?: [\w'-]+){0,6} ?$"
)
_IN_A, _STATEMENT_AFTER = (
    ascii_re(r"\bin (?:an?|its|his|her|their|the) $"),
    ascii_re(
        r" (?:statement|communique|(?:press |news )?release|message|tweet|interview|speech|letter"
        r"|(?:post|address)(?=,| (?:on|to|by|the|he|she|it|they|[A-Z])))\b"
    ),
)
_SAW = ascii_re(r" (?:saw|was|were|brought|witnessed|ended|began|started)\b")
_SINCE_WORDS = ("since", "starting", "beginning", "dating")
_TITLE = 90  # characters in which a title gives its day
_AS_OF_REACH = 48  # characters: the longest lead and what may stand between it and its date
_POINT_KINDS = ("day", "part of month", "month", "year")


def _is_of_update(sentence: str, start: int, end: int) -> bool:
    """ "Update 17 May, 14:00", "Cholera update (22 May): …": the day that the figures of an update are of."""
    opens = _UPDATE.fullmatch(sentence, 0, start)
    return bool(opens) and (sentence[start - 1] not in "([" or sentence[end : end + 1] in (")", "]", " "))


def role_of(sentence: str, before: str, start: int, end: int, mention: DateMention) -> str:
    """The role of the date at [start, end); `before` is the sentence from the date before it to this one."""
    if start < 30 and REPORTED_ON.fullmatch(sentence, 0, start):
        return "as of"  # "Reported on 9 May: A shell killed two herders"
    if mention.kind == "day" and start < _TITLE and _is_of_update(sentence, start, end):
        return "as of"
    if (
        start < 60
        and mention.kind not in ("range", "window")
        and not (sentence[end : end + 1] == ":" and _TOLD_OF.search(sentence, 0, start))
        and not (mention.kind == "day" and _ENTRY_OF_A_LOG.fullmatch(sentence, end))
        and sentence[start:end].lower() not in ("today", "yesterday")
        and sentence[end:].strip(" :*")  # "New movements, 12 May:" heads a list
        and "/" not in sentence[start:end]  # "Kutum, 11/06: clashes" is an entry of a log
        and _AFTER_DATELINE.match(sentence, end)
        and _DATELINE.match(sentence[:start])
        and not _PREPOSITION.search(sentence, 0, start)
    ):
        return "dateline"
    if not sentence[:start].strip() and _AGENCY_AFTER.match(sentence, end):
        return "dateline"  # "KYIV. June 11 (Agency) - …", whose place is a sentence of its own
    if mention.kind == "year" and _OF_A_NAME.match(sentence, end) and _ARTICLE.search(before):
        return "name"  # "the 2016 peace accord" dates the accord and nothing that is told of it
    if mention.kind == "day" and _BY_A_BODY.search(sentence, 0, start) and _AT_THE_HOUR.fullmatch(sentence, end):
        return "as of"  # "Disaster Management Authority, 2 October 2024, 17:00"
    if mention.kind == "year" and _OF_AN_ACCORD.search(before):
        return "name"  # "the peace agreement of 2016 ended a war in which 450,000 died"
    if _BORN.search(before) or (_WAS_THEN.search(before) and sentence.startswith(" to ", end)):
        return "name"
    if mention.kind == "day" and BY_SOURCE.search(before) and sentence[end : end + 1] == ")":
        return "as of"  # "2.1 million (UNHCR, 31 March)"
    if _OF_A_ROUND.search(sentence, max(0, start - 30), start) and sentence[end : end + 1] == ")":
        return "as of"  # "61,000 IDPs (Round 7, March 2023)"
    if mention.kind == "day" and _COUNT_OF.search(before):
        return "as of"  # "by the prefecture's tally of 9 May"
    if sentence[start:end].lower().endswith(" since"):
        return "since"  # "in the nine days since the offensive began"
    if _UNITS_AFTER.fullmatch(sentence, 0, start) and _HAVE_BEEN.match(sentence, end):
        return "since"  # "Two months after the truce broke down on 3 July, 900 people have been killed"
    if (
        mention.kind == "day"
        and _THEN_SAID.match(sentence, end)
        and _ON_BEFORE.search(before)
        and not _EVENT_ON.search(before)
    ):
        return "said"  # "The ministry on Thursday reported nine deaths"
    if mention.kind == "day" and _TOLD_OF_BEFORE.match(sentence, end) and not _INCIDENT_NEAR.search(before):
        return "said"  # "on Wednesday the prefect said that 115 people had been killed"
    if _UNLIKE_SINCE.search(sentence, max(0, start - 90), start):
        return "name"  # "the bloodiest year since peace came in 2002"
    before = before.lower()  # patterns that need not mind case run twice as fast
    if before.endswith(("(as of ", "(as at ")):
        return "as of"  # "uprooted since the war began (as of 25 April)"
    since = _SINCE.search(before) if any(word in before for word in _SINCE_WORDS) else None
    if since and ", where " in since.group("between"):
        return "on"  # "the deadliest slide since Pettimudi, where 70 died in August 2020"
    if since and not _NEW_CLAUSE.search(since.group("between")):
        return "since"
    if _AS_OF.search(before[-_AS_OF_REACH:]):
        return "as of"
    according = before.rfind("according to ")
    if according >= 0 and before.endswith(", ") and _SAW.match(sentence, end):
        return "on"  # "According to the ministry, October saw 198 people killed"
    if (
        _SAID.search(before)
        or _STATEMENT.search(before)
        or (_IN_A.search(before) and _STATEMENT_AFTER.match(sentence, end))
        or _TOLD_THEM.search(before)
        or (" who" in before and _SPEAKER_WHO.search(before))
    ):
        return "on" if mention.kind in ("window", "range") else "said"
    if _TO_DATE.match(sentence, end):
        return "since"  # "18 June to date"
    if _FROM_ON.search(before[-12:]) and _ONWARDS.match(sentence, end):
        return "since"
    if before.endswith("at ") and _PART_OF_DAY.match(sentence, start):
        return "on"  # "at dawn on Friday"
    if mention.kind == "day" and before.endswith(" before ") and not sentence[start].islower():
        return "at"  # "had claimed 20 lives before Tuesday"
    if mention.kind in _POINT_KINDS and _AT.search(before):
        return "at"
    return "on"

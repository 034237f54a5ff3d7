"""Figures that neither their sentence nor its heading dates: the incident or total that the text goes on telling."""

from __future__ import annotations

import re
from datetime import date

from ..model import DateBasis
from ..text.fold import ascii_re
from ..text.linear import sieve
from .ahead import next_incident, sudden_ahead, took_place_ahead
from .context import Memory, When
from .dated import Dated
from .event_words import EVENT
from .events import SUDDEN
from .governing import LONG_AFTER
from .match import Claim

TO_DATE = ascii_re(
    r"\b(?:so far|to date|thus far|until now|up to now|cumulative(?:ly)?|since the (?:start|beginning)|all told|overall toll|total toll)\b",
    re.IGNORECASE,
)
SAYS_TO_DATE = sieve(TO_DATE)
_TOTALLED = ascii_re(r", (?:bringing|raising|taking|pushing) ")
_BY_EVENT = ascii_re(
    rf"\b(?:by|in|from|of|due to|because of|following) the (?:[\w'-]+ ){{0,3}}?{EVENT}\b", re.IGNORECASE
)
_OF_A_PLACE = ascii_re(r" (?:around|near|at|in|for|over) (?:the )?(?:town |city |village |base )?(?:of )?[A-Z]")
_A_WAR = ascii_re(r"\b(?:civil war|[a-z]+ern conflict|[a-z]+ern war)\b")
_HAS, _HAD = ascii_re(r"\b(?:has|have)\b"), ascii_re(r"\bhad\b")
_WAS, _WAS_OR_HAD = ascii_re(r"\b(?:was|were)\b"), ascii_re(r"\b(?:was|were|had)\b")
_IN_ALL = ascii_re(r"\b(?:as of|cumulative|so far|to date|total)\b", re.IGNORECASE)
_THERE_ARE = ascii_re(r"\bThere are $")
_TOLD_SO_FAR = ascii_re(r"\b(?:has|have|confirmed)\b")
_HAVE = ascii_re(r"\b(?:has|have|confirmed|are|is)\b", re.IGNORECASE)


def from_document(
    sentence: str, spot: Claim, claim: Claim, memory: Memory, end: date | None, end_basis: DateBasis
) -> When:
    """Nothing in the sentence or its heading dates the figure: the incident or total that the text is telling."""
    words = sentence[max(0, min(spot.start, claim.start) - 12) : max(spot.end, claim.end) + 12]
    of_them = memory.last_sentence == memory.sentence and _OF_WHICH.search(sentence, 0, claim.count.start)
    if of_them and memory.last:
        return memory.last  # "1,906 houses were damaged, of which 214 are beyond repair"
    if claim.frame.event in _HARM and _OF_EARLIER_ONES.search(sentence, 0, spot.start):
        return When("period", None, end, end_basis)  # "the third attack since May; the previous two claimed 12 lives"
    over = _over_all(memory) if claim.frame.event in _OF_DISASTER and not _HAS.search(words) else None
    if over and not _DEFINITE.match(sentence):
        return over
    told_already = memory.last_by_event.get(claim.frame.event)
    if claim.frame.name.startswith("put the figure") and told_already and told_already.scope == "period":
        return told_already  # "The governor put the dead at five": of the raid told before
    just_before = memory.last if memory.sentence - memory.last_sentence <= 1 else None
    apart = memory.here().bullet or claim.frame.event not in _OF_DISASTER
    if just_before and apart and memory.parted_from(memory.last_sentence):
        just_before = None
    totalled = bool(_TOTALLED.search(sentence))
    if SAYS_TO_DATE.finds(sentence.encode("ascii")):
        beside = just_before if memory.last_sentence == memory.sentence else None
        if beside and beside.scope == "cumulative" and beside.start:
            return When("cumulative", beside.start, end, "document")
        onset = memory.onset(sentence) or (memory.incident.first if memory.incident else None)
        return When("cumulative", onset, end, "document" if onset else end_basis)
    simple = not _HAS.search(words) and not (_HAD.search(words) and claim.frame.event not in _HARM)
    of_many = _MANY_INCIDENTS.search(sentence, 0, spot.end)
    told = None if _NEW_ONE.match(sentence) or of_many else _incident(claim, memory, words)
    if told is None and memory.lead is not None and memory.lead is memory.incident and not _HAS.search(words):
        told = memory.lead if claim.frame.event in _HARM and _OF_THE_STORY.search(sentence) else None
    counted_up = claim.frame.event in (*_HARM, "displaced", "detained")
    if _OVER_THE_WEEK.search(sentence) and not memory.period and counted_up:
        return When("period", None, end, end_basis)
    if told is None and memory.lead and not _HAS.search(words) and _AFTER_IT.search(sentence):
        told = memory.lead
    if claim.count.another and (totalled or not simple):
        if told:
            return When("period", told.first, told.last, "document")
        if totalled or not (just_before and just_before.scope == "cumulative"):
            return When("period", None, end, end_basis)
    closed = claim.frame.event.startswith("closed ") and memory.same_passage(memory.last_sentence)
    by_it = closed and memory.last_sentence < memory.sentence  # "… its ward was burnt, and it has had to close"
    if by_it and just_before and just_before.scope == "period" and just_before.start:
        return When("period", just_before.start, just_before.end, "document")
    perfect = bool(_HAVE.search(words)) or (claim.frame.event not in _HARM and not _WAS_OR_HAD.search(words))
    by_event = _BY_EVENT.search(sentence, spot.end)
    if by_event and _OF_A_PLACE.match(sentence, by_event.end()):
        by_event = None  # "in the fighting around Bor": of no war as a whole
    if by_event and (onset := memory.onset(by_event.group())) and not _WAS.search(words):
        return When("cumulative", onset, end, "document", by_event.group())
    if by_event and _A_WAR.search(by_event.group()) and not memory.disaster:
        return When("period", None, end, end_basis)  # of a whole war whose beginning the text does not give
    things = claim.frame.event not in ("killed", "injured") and memory.same_passage(memory.sentence - 1)
    things = things and not (_DEFINITE.match(sentence) and simple and not _WAS_OR_HAD.search(words))
    goes_on = perfect or things
    if told and simple and not perfect and _DOERS.match(sentence):
        return When("period", told.first, told.last, "document")  # behind a toll: "The attackers burned 45 houses"
    of_report = memory.period is not None and not memory.same_passage(memory.last_sentence)
    if just_before and just_before.scope == "cumulative" and just_before.start and goes_on and not of_report:
        return When("cumulative", just_before.start, end, "document", just_before.event)
    item = _ITEM_OPENS.match(sentence) is not None and memory.lasting is not None
    listed = (
        item
        or memory.here().key_figure
        or claim.how == "label"
        or claim.frame.name.endswith(": N")
        or _IN_ALL.search(memory.here().lead_in)
    )
    so_far = (
        listed
        or _THERE_ARE.search(sentence, 0, spot.start)
        or _HAVE.search(spot.words)
        or _TOLD_SO_FAR.search(sentence, max(0, spot.start - 14), spot.end)
    )
    if memory.lasting and so_far and claim.frame.event in _OF_DISASTER:
        return When("cumulative", memory.lasting, end, "document")
    of_day = just_before and just_before.scope == "period" and just_before.start
    of_all = (
        memory.last_span if _THE_VIOLENCE.match(sentence) and not memory.same_passage(memory.sentence - 1) else None
    )
    if of_all and of_all.scope == "period" and not _HAS.search(words):
        return When("period", of_all.start, of_all.end, "document")  # what a report of a quarter says of it as a whole
    if told and (not of_day or of_day == told.first):
        return When("period", told.first, told.last, "document")
    sudden = (memory.sudden or sudden_ahead(memory)) if claim.frame.event in _OF_DISASTER else None
    if sudden and memory.sudden_section in (None, memory.here().passage[1]) and not just_before:
        return When("period", sudden.first, sudden.last, "document")
    if memory.disaster and (perfect or not _WAS_OR_HAD.search(words)) and claim.frame.event in _OF_DISASTER:
        return When("cumulative", memory.disaster, end, "document")
    same_event = memory.claim is not None and memory.claim.frame.event == claim.frame.event
    goes_on_here = (
        (memory.last_sentence == memory.sentence and same_event)
        or memory.same_passage(memory.sentence - 1)
        or not (just_before and _is_long(just_before))
    )
    of_the_story = memory.lead and just_before and memory.lead.first == just_before.start
    further_on = claim.frame.event in ("displaced", "returned", "reached") and not of_the_story
    elsewhere = (further_on or _ELSEWHERE.match(sentence) is not None) and not _THE_EVENT.search(sentence)
    if elsewhere and memory.last_sentence > _LEAD and not memory.same_passage(memory.last_sentence):
        goes_on_here = False
    if just_before and just_before.scope == "period" and just_before.start and simple and goes_on_here:
        return When("period", just_before.start, just_before.end, "document")
    begun = memory.since_before() if claim.frame.event in _OF_DISASTER and _HAS.search(sentence) else None
    if begun and not just_before and not _WAS.search(words):
        return When("cumulative", begun, end, "document")
    window = memory.window_before() if claim.frame.event in _OF_DISASTER else None
    if window:
        return When("period", window.first, window.last, "document")
    day = memory.day_before() if claim.frame.event in _HARM and simple else None
    if day:
        return When("period", day.first, day.last, "document")
    another = _ANOTHER_STORY.match(sentence)
    if another or _DEFINITE.match(sentence) or memory.sentence <= 3:
        of_it = not another and (_DEFINITE.match(sentence) or SUDDEN.search(sentence))
        incident = told or next_incident(memory, definite=not of_it)
        perfect_too = _DOERS_HAVE.match(sentence) or took_place_ahead(memory)
        if incident and (another or perfect_too or "have" not in words.split()):
            return When("period", incident.first, incident.last, "document")
    if memory.period and end_basis == "published" and not _HAVE.search(words):
        return When("period", memory.period.first, memory.period.last, "document")
    return When("period", None, end, end_basis)


def _over_all(memory: Memory) -> When | None:
    """Behind "In the deadliest incident, …": the days of which the text told first, whose dead that incident is among."""
    first = memory.first
    if first is None or first.start is None or first.end is None or first.start >= first.end:
        return None
    behind = 0 < memory.episode == memory.incident_sentence and not memory.same_passage(memory.episode)
    return When("period", first.start, first.end, "document") if behind and first.scope == "period" else None


def _is_long(told: When) -> bool:
    """Whether a figure is of more days than one incident: "this season"."""
    return bool(told.start and told.end and (told.end - told.start).days > _A_SPATE)


def _incident(claim: Claim, memory: Memory, words: str) -> Dated | None:
    """The incident that a figure without a day goes on with: for a few sentences, longer where it is the story's own."""
    since = memory.sentence - memory.incident_sentence
    if memory.incident_sentence <= memory.entry_begins and _A_NEW.match(memory.here().text):
        return None  # an entry of a live page that tells of a strike of its own
    if memory.parted_from(memory.incident_sentence) and claim.frame.event not in _HARM:
        return None  # "Relief: 6,700 households received cash" under an attack of the section before
    apart = memory.here().bullet and memory.parted_from(memory.incident_sentence) and memory.incident_sentence > _LEAD
    if apart and _HAS.search(words):
        return None  # "21,500 homes have been flattened" behind the bullet of one aftershock
    if _HAS.search(words):
        reach = 1 if claim.frame.event in _HARM else 0
        if memory.same_passage(memory.incident_sentence) and claim.frame.event in _OF_DISASTER:
            reach = 2
    elif claim.frame.event in _HARM or (claim.frame.event == "stated" and claim.count.kind in _HARMED):
        own = memory.incident_sentence <= _LEAD or memory.same_passage(memory.incident_sentence)
        reach = _STORY if own else 0 if _ELSEWHERE.match(memory.here().text) else 2
    else:
        aside = memory.incident_sentence > _LEAD and not memory.same_passage(memory.incident_sentence)
        aside = aside and not (memory.lead and memory.incident and memory.lead.first == memory.incident.first)
        reach = 0 if aside else 2  # what one incident of a long report did says nothing of the next paragraph
    return memory.incident if since <= reach else None


_OF_EARLIER_ONES = ascii_re(
    rf"\b(?:(?:[Tt]he|[Aa]n|[Aa]|[Tt]wo|[Tt]hree|[Ss]everal|[Bb]oth) (?:previous|earlier|preceding|prior)|Previous|Earlier|Past)"
    rf" (?:(?:[\w'-]+ ){{0,2}}?(?:{EVENT}|{EVENT}s|incidents?|ones?)\b|(?:two|three|four|five|\d+)\b)(?: \w+){{0,4}} $"
    rf"|{LONG_AFTER}"
)
_OF_WHICH = ascii_re(r"\d[^.;]*,? (?:of|among) (?:which|whom)\b[^.;]*$")
_THE_VIOLENCE = ascii_re(r"(?:The|This) (?:violence|insecurity|unrest|bloodshed|fighting|upsurge|surge)\b")
_A_NEW = ascii_re(
    r"[\"' ]*(?:An?|Another) (?:[\w'-]+ ){0,3}?(?:drone|strike|airstrike|raid|shell|rocket|missile|bomb|blast|explosion|attack|mine|gunman)\b(?! (?:victims?|survivors?|witness(?:es)?|site|zone|alert|warning)\b)"
)
_ELSEWHERE = ascii_re(
    r"In (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?P<place>[A-Z][\w'-]*)(?! itself)"
)
_THE_EVENT = ascii_re(rf"\b[Tt]he {EVENT}\b")
_OVER_THE_WEEK = ascii_re(
    r"\b(?:during|over|throughout) the (?:\w+ )?(?:week|fortnight|month|quarter|year|period)\b", re.IGNORECASE
)
_OF_THE_STORY = ascii_re(
    r"\b(?:of|among) the (?:survivors|victims|dead|injured|wounded|passengers|rescued)\b", re.IGNORECASE
)
_ANOTHER_STORY = ascii_re(
    r"(?:Meanwhile|Separately|Elsewhere|In (?:a|another) (?:separate|related|similar|different))\b|In another (?:incident|attack|raid|case)\b"
)
""""Meanwhile, gunmen have killed eight farmers in …": the day of it follows, if at all."""
_DOERS_HAVE = ascii_re(
    r"(?:(?:Suspected|Unknown|Unidentified|Armed|Islamist|Heavily armed) )?(?:[Gg]unmen|[Bb]andits|[Mm]ilitants|[Jj]ihadists|[Aa]ttackers|[Aa]rmed men|[Ii]nsurgents|[Rr]ebels|[Rr]aiders)\b[^.;]{0,40}? have "
)
_AFTER_IT = ascii_re(
    r"\b(?:after|following|in|during) (?:the|this|that) (?:\w+ ){0,2}(?:attack|raid|strike|assault|massacre|ambush|incursion|bombing|shelling|killings?)\b"
)
_A_SPATE = 7  # days
_LEAD, _STORY = 3, 6  # an incident told in the first three sentences is what the next six speak of
_HARM = (
    "killed",
    "injured",
    "destroyed homes",
    "attacked homes",
    "destroyed schools",
    "attacked schools",
    "attacked hospitals",
    "destroyed hospitals",
)
_HARMED = ("injuries", "deaths", "bodies", "lives")
_NEW_ONE = ascii_re(
    rf"[\"' ]*(?:An?|Another) (?:[\w'-]+ ){{0,4}}?{EVENT} (?:on|at|in|near|by|against|of) [^.;]{{0,80}}\b(?:has|have) "
)
""""A strike on a bus in Sidon has killed six": told for the first time."""
_MANY_INCIDENTS = ascii_re(
    r"\b(?:\d[\d,]+|(?:hundreds|dozens|scores) of) (?:[a-z-]+ ){0,2}?(?:incidents|attacks|violations|strikes|raids)\b[^.]*\b(?:has|have) [^.]*$"
)
""""The agency has verified 154 incidents, and 404 people have been killed in them": of no single one."""
_ITEM_OPENS = ascii_re(
    r"[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}: (?:[Aa]t least |[Aa]bout |[Ss]ome )?(?:\d|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)\b)(?![^,;.]*\b(?:were|was|have|has|are|is)\b)"
)
"""The line of one place in a list without verbs: "Khulna: 6 of the dead; 76,904 houses damaged"."""
_DOERS = ascii_re(
    r"[\"' ]*(?:They|(?:The )?(?:[Aa]ttackers|[Aa]ssailants|[Gg]unmen|[Mm]ilitants|[Ff]ighters|[Rr]aiders|[Ss]oldiers|[Bb]andits|[Tt]roops|[Rr]ebels|[Ii]nsurgents))\b"
)
_DEFINITE = ascii_re(rf"^[\"' ]*(?:The|That|This) (?:\w+ ){{0,2}}{EVENT}\b")
_OF_DISASTER = (*_HARM, "displaced", "stated")

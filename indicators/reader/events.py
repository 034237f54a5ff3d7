"""The words for wars and disasters, when they began, and which day of a sentence is that of its incident."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from ..text.english_dates import NUMBER, number, unit
from ..text.fold import ascii_re
from ..text.linear import Machine
from .dated import Dated
from .event_words import DISASTER, EVENT

NAMED = ascii_re(rf"\b(?P<name>{EVENT})\b", re.IGNORECASE)
DISASTER_NAMED = ascii_re("^(?:" + "|".join(DISASTER.split()) + ")$", re.IGNORECASE)
SUDDEN = ascii_re(
    r"\b(?:earthquake|quake|tremor|landslide|mudslide|tsunami|avalanche|explosion|blast|stampede|capsiz\w+|sank|collapsed|derailed"
    r"|tornado|eruption|(?:volcano|mount|mt\.?) [\w' ,-]{1,60}erupt\w+|crash(?:ed)?|(?:a|the) (?:\w+ )?fire (?:broke|swept|started|erupted|razed|gutted|tore))\b",
    re.IGNORECASE,
)
"""What happens on one day: all that a text tells of its harm is of that day."""
LASTING_WORDS = r"floods?|flooding|storms?|cyclones?|typhoons?|hurricanes?|landfall|rains?|rainfall|downpours?|monsoons?|drought|wildfires?|snow|snowfall|blizzards?|gales?|heatwave|(?:cold|heat)\s(?:snap|wave|spell)"
LASTING = ascii_re(rf"(?:{LASTING_WORDS})$", re.IGNORECASE)
"""What goes on for days: what "has" been lost to it is told from its onset to the day of the report."""
_ONSET = ascii_re(
    r"\b(?:began|begin|begun|started|erupted|broke out|resumed|launched|opened|flared|escalated|intensified|spilled over|spread|hit|struck|breached|burst|ignited"
    r"|commenced|collapsed|failed|swept|shook|made landfall|rocked|gave way|stormed|invaded|(?:was|were|been) (?:officially )?declared(?! over)|seized power|took power|made the first|overran)\b",
    re.IGNORECASE,
)


_UNDER = ascii_re(
    rf"\b(?:by|under|in|amid|of) (?:(?:the|an?|its|their) )?(?:[\w'-]+ ){{0,2}}?({EVENT})(?: by [\w' -]{{2,40}})? since $",
    re.IGNORECASE,
)
INCIDENT = Machine(
    rf"(?i)\b{EVENT}\b|kill|struck|hit|wreck|storm|shell|bomb|attack|collaps|wall of (?:mud|water|rock|snow)|engulf|ambush|explo|gunm[ae]n|armed men|assailant|raiders|invasion|invaded|incursion|gave way|came down|buried|burying|burst its banks|(?:volcano|mount|mt\.?) [\w' ,-]{{1,60}}erupt"
)


_STORM_CAME = ascii_re(
    r"\b(storm|cyclone|typhoon|hurricane)\b[^.;,]{0,40}?(?:, (?:which|that))? (?:crossed|lashed|battered|slammed|pounded|came ashore|tore|ravaged)\b[^.;,]{0,60}$",
    re.IGNORECASE,
)
_SINCE = ascii_re(r"\bsince\b", re.IGNORECASE)
_LASHED = ascii_re(
    rf"\b({EVENT}),? (?:(?:that|which) (?:has|have) [\w' -]{{3,60}}|(?:has|have) (?:been )?(?:affect|hitt?|batter|lash|pound|fall|sweep|swept|soak|drench|gripp?|blanket|scorch|bak|ravag|plagu)(?:ing|ed|en)?\b[\w' -]{{0,60}}) since $",
    re.IGNORECASE,
)
_AHEAD = ascii_re(rf",? (?:the |an? )?(?:[\w'-]+ ){{0,3}}?({EVENT})\b", re.IGNORECASE)
_OF_DAY = ascii_re(rf"\b({EVENT}) (?:of|on) (?:the )?(?:early |late |mid-)?$", re.IGNORECASE)
_OF_INCIDENT = ascii_re(
    rf"\b(?:{EVENT}|raid|killed|died|hit|struck|shook|sank|capsized|collapsed|stormed|attacked)\b[^;]{{0,80}}$",
    re.IGNORECASE,
)
_EVENT_OF_DAY = ascii_re(r"(?:'s?)? ?(?:[\w-]+ ){0,2}" + EVENT, re.IGNORECASE)
_TOLL_BEFORE = ascii_re(r"\b(?:toll|rose|risen|climbed|stood|reached|to \d[\d,]*)\b[^,;]{0,30}$")
_TOLL_AFTER = ascii_re(
    r",? [^.;]{0,60}?\b(?:put|puts|raised|revised|gave|given|set|brought) (?:the|its|a) (?:[\w-]+ ){0,2}(?:toll|number|figure|count|total)\b"
    r"|,? (?:the|its) (?:[\w-]+ ){0,2}(?:toll|number of (?:dead|deaths|victims|those killed)|count)\b[^.;,]{0,30}? (?:rose|climbed|reached|stood|grew|jumped|passed|increased|went up|had|has)\b"
)
"""Behind the day on which a toll was given: "on 4 May the governor put the toll at 70"."""
_EVENT_OF = ascii_re(rf"\b{EVENT} (?:of|on) $", re.IGNORECASE)
""""Following the eruption of 3 June, the toll has gone up": the day is that of the event."""
_DAYS = ("day", "night", "week")
_ON = 3  # characters: "On "
_A_SPATE = 7  # days
_SPEAKS = ascii_re(
    r"\b(?:said|says|told|announced|reported|met|visited|warned|called|urged|voted|published|released)\b"
)


_HAPPENED = ascii_re(
    r"\b(?:(?!(?:report|updat|publish|issu|compil|record|verifi|confirm|reported|dat|releas|creat|revis|print|post|bas|display)ed\b)[a-z]+ed|began|fell|struck|hit|came|broke|went|burst|shook|swept|left|rose|was|were|has|have|had)\b"
)


def dates_incident(sentence: str, dated: Dated) -> bool:
    """Whether a date is that of the incident ("the quake that shook X on Monday", "Tuesday's blast"), not of the count."""
    if _EVENT_OF_DAY.match(sentence, dated.end):
        return True
    before = sentence[: dated.start]
    if _OF_DAY.search(before):
        return True  # "the dead of the landslide of 9 March"
    return bool(_OF_INCIDENT.search(before)) and not _TOLL_BEFORE.search(before)


def incident_day(sentence: str, dates: list[Dated]) -> Dated | None:
    """The day of the incident that a sentence tells: the last one, save where an earlier one alone is of the event itself.

    "The number killed in Friday's strike rose to 21 on Saturday" tells of a strike on Friday.
    """
    days = [d for d in dates if d.role == "on" and is_day(d) and d.first is not None and not d.future]
    days = [d for d in days if not begins_a_war(sentence, d)]
    days = [d for d in days if not _TOLL_AFTER.match(sentence, d.end) or _EVENT_OF.search(sentence, 0, d.start)]
    days = [d for d in days if not _IS_OVER.search(sentence, 0, d.start)]
    days = [d for d in days if not _AS_THEY_DUG.search(sentence, 0, d.start)] or days
    if days and _TOLL_BEFORE.search(sentence[: days[-1].start]):
        days = [d for d in days if dates_incident(sentence, d)]
    if not days:  # "authorities said Tuesday, three days after torrential rain sent mud down onto the town"
        said = [d for d in dates if d.role == "said" and is_day(d) and d.first]
        days = [d for d in said if _event_before(sentence, d) is not d]
    return replace(_event_before(sentence, days[-1]), role="on") if days else None


_DAYS_AFTER = ascii_re(
    rf"[^.;]{{0,90}}?[,;] (?P<count>{NUMBER}|an?) (?P<unit>days?|weeks?) after (?:(?:an?|the|its) )?(?:[\w.'-]+ ){{0,4}}?{EVENT} (?:that|which|in |on |at |had |hit |struck |tore |flattened |killed |sent |swept |buried |brought |unleashed |caused )",
    re.IGNORECASE,
)


def _event_before(sentence: str, day: Dated) -> Dated:
    """ "Rescuers on Thursday pulled a boy out, three days after a quake that killed 90": the quake was on Monday."""
    after = _DAYS_AFTER.match(sentence, day.end)
    if after is None or day.first is None:
        return day
    earlier = day.first - timedelta(days=number(after["count"]) * (7 if unit(after["unit"]) == "week" else 1))
    return replace(day, first=earlier, last=earlier)


_AS_THEY_DUG = ascii_re(
    r", as (?:\w+ )?(?:rescuers?|rescue (?:workers|teams|crews)|searchers|teams|crews|firefighters|residents|families|mourners|diggers)\b[^,;]*$"
)
""""Killed 13 late on Tuesday, the ministry said, as rescue workers dug through the rubble on Wednesday"."""
_IS_OVER = ascii_re(
    r"\b(?:fire|blaze|flames|fires)\b[^.;]{0,40}? (?:was|were|been) (?:\w+ )?(?:out|extinguished|doused|contained|under control)\b[^;]*$"
)
"""The end of an event is not its day: "The fire was declared out at dawn of the following day"."""


def counts_a_toll(sentence: str, dated: Dated) -> bool:
    """Whether a date is that on which a toll stood: "rose to 14 on Sunday"."""
    return bool(_TOLL_BEFORE.search(sentence[: dated.start])) and not dates_incident(sentence, dated)


def begins_a_war(sentence: str, dated: Dated) -> bool:
    """Whether a date is that on which a whole war began, which is the day of no incident."""
    name = onset_named(sentence[max(0, dated.start - 100) : dated.start], sentence[dated.end : dated.end + 60])
    return name is not None and event_key(name) in _WARS


def opens_a_story(sentence: str, dated: Dated) -> bool:
    """ "On 24 March bandits went through nine communities": the day that a sentence opens with is that of what follows."""
    opens = (
        dated.start <= _ON and sentence[: dated.start].strip() == "On" and not _TOLL_AFTER.match(sentence, dated.end)
    )
    return opens and dated.role == "on" and is_day(dated) and not dated.future and not _SPEAKS.search(sentence)


def run_in(text: str, dated: list[Dated], counts: bool) -> list[Dated]:
    """Dates with which a block opens and that hold for all of it: "11-12 June: In …", "Cumulative since 14 June."."""
    first = dated[0]
    if first.start < 22 and re.match(r"\s?:", text[first.end :]):
        first.role = (
            "as of" if first.role == "as of" or re.match(r"as (?:of|reported)", text, re.IGNORECASE) else first.role
        )
        return [first]
    tells = _HAPPENED.search(text) is not None  # "Floods began on 5 June." heads nothing
    if not counts and len(text.split()) <= 8 and len(dated) == 1 and not tells and not begins_a_war(text, first):
        return [first]
    return []


def is_day(dated: Dated) -> bool:
    """Whether a date is of one incident: a day, the night between two, or the few days of one raid after another."""
    if dated.kind in _DAYS:
        return True
    return (
        dated.kind == "range"
        and dated.first is not None
        and dated.last is not None
        and (dated.last - dated.first).days <= _A_SPATE
    )


_WARS = frozenset(("war", "conflict", "insurgency"))
"""What lasts so long that the day on which it began dates nothing else that happened."""
GENERIC = frozenset(
    "war conflict fighting violence hostility offensive insurgency crisi clashe operation escalation assault campaign attack".split()
)


_BEGINS = ascii_re(rf",?(?: at [\w:.+ -]{{3,24}},)? (?:[\w'-]+ ){{0,6}}?(?P<name>{EVENT})\b", re.IGNORECASE)


def opening_event(after: str) -> str | None:
    """The event that began on the date that opens a sentence: "On 21 August, flash floods hit Feni"."""
    named = _BEGINS.match(after)
    return (
        named["name"] if named and (_ONSET.search(after, named.end()) or _DID_HARM.match(after, named.end())) else None
    )


_DID_HARM = ascii_re(r"(?: \w+){0,3}? (?:caused|triggered|lashed|battered|devastated|flooded|inundated|submerged)\b")


def event_key(word: str) -> str:
    """One name for the words of one kind of event: a typhoon is a storm, an earthquake a quake."""
    word = word.lower()
    root = {
        "earthquake": "quake", "tremor": "quake", "shock": "quake", "typhoon": "storm", "cyclone": "storm", "hurricane": "storm",
        "landfall": "storm", "flooding": "flood", "clashes": "clashe", "hostilities": "hostility", "insurgencies": "insurgency",
    }.get(word.rstrip("s") if word not in ("clashes", "hostilities", "insurgencies", "crisis") else word)  # fmt: skip
    return root or (word if word.endswith("ss") else word.rstrip("s"))


def onset_named(before: str, after: str) -> str | None:
    """The event that began on the date between these words ("the war, which erupted in …"), or None."""
    clause = before[max(before.rfind("."), before.rfind(";")) + 1 :]
    verb = None
    for match in _ONSET.finditer(clause):
        verb = match
    since = [match.end() for match in _SINCE.finditer(clause)]
    if since:
        inside = list(NAMED.finditer(clause, since[-1]))
        if inside:
            return inside[-1].group("name")
        ahead = _AHEAD.match(after)
        if ahead:
            return ahead.group(1)
        under = _UNDER.search(clause) or _LASHED.search(clause)  # "has been under siege since 3 May"
        return under.group(1) if under else None
    storm = _STORM_CAME.search(clause)
    if storm:
        return storm.group(1)
    if verb and len(clause) - verb.end() < 70:
        names = list(NAMED.finditer(clause))
        near = [m for m in names if m.end() <= verb.start()] or [m for m in names if m.start() >= verb.end()]
        return near[-1].group("name") if near else ("landfall" if "landfall" in clause else None)
    named = _OF_DAY.search(clause)
    return named.group(1) if named else None

"""Whether a figure is a level: so many are displaced, missing or closed at the time, not in a period."""

from __future__ import annotations

import re

from ..model import Scope
from ..text.fold import ascii_re
from .dated import Above
from .governing import Near
from .match import Claim

_LEVEL_NOW = ascii_re(
    r"\b(?:are|is|remains?|remaining|still|currently|lies?|lie|continues? to|have yet|has yet|(?:have|has) (?:not|never) (?:yet )?(?:reopened|resumed|opened (?:again|(?:its|their) doors))|stays?|yet to (?:reopen|open)|no longer (?:work|function|operate|accept|receive|in|open)\w*|do not|does not|now|lay)\b",
    re.IGNORECASE,
)
_IN_SHELTER = r"(?:in|inside|at) (?:[\w,-]+ ){0,3}?(?:shelters?|camps?|(?:evacuation|relief|displacement|collective|transit) (?:cent(?:re|er)|site)s?)\b"
_LEVEL_THEN = ascii_re(
    r"\b(?:were|was) (?:still|currently|already) (?:closed|shut)\b|\bof (?:the )?\w+ [\w -]{3,40}?(?:were|was) closed\b|\b(?:were|was) (?:still |currently |already |being )?(?:out of service|out of action|out of use|non-functional|not functioning|not functional|not operational|not working|shut|missing|unaccounted for|registered|sheltering|staying|living|camped|camping|putting up|hosted|lodged|in displacement|non-operational)\b|\b(?:were|was) (?:still|already|currently) displaced\b"
    rf"|\b(?:were|was) (?:still |already )?{_IN_SHELTER}|\bwere \d[\d,]* [a-z ]{{3,30}}?{_IN_SHELTER}"
    r"|\b(?:remained|counted|already counted)\b",
    re.IGNORECASE,
)
_EVENT_NOW = ascii_re(
    r"\b(?:(?<!still )being|now fleeing|fleeing|arriving|have been|has been|had been)\b", re.IGNORECASE
)
_LEVEL_EVENTS = (
    "displaced",
    "missing",
    "detained",
    "closed hospitals",
    "closed schools",
    "destroyed hospitals",
    "hosted displaced",
    "fled as refugees",
)
_LEVELS_STATED = ("displaced", "displaced families", "refugees", "missing", "inhabitants")


_ARRIVING = ascii_re(
    r"\b(?:(?:arriv|cross|enter|reached|fled|flee|came|coming|went|left|landed|landing|disembark|dock|evacuated|relocated|took|transferred|transported)\w*|new(?:ly)?)\b",
    re.IGNORECASE,
)
_HOUSED = ascii_re(r"\b(?:sheltered|housed|held|hosted|lodged|accommodated) [\x02-\x07]", re.IGNORECASE)
_STAYING = ascii_re(
    r"[\x02-\x07]\x1f* (?:currently |now |still |temporarily |presently )?(?:living|staying|sheltering|taking (?:\w+ )?(?:shelter|refuge)|residing|camped|camping|lodged|housed|hosted)\b"
)
_IN_THEM = ascii_re(
    r"[\x02-\x07]\x1f* (?:(?:still|now|currently) )?(?:in|inside|at) (?:\x08\x1f* )?(?:[\w-]+ ){0,3}?(?:shelters?|camps?|tents|(?:evacuation|relief|displacement|collective|transit|reception|accommodation|informal) (?:cent(?:re|er)|site|settlement)s?)$",
    re.IGNORECASE,
)
_ALREADY = ascii_re(r"\balready (?:shelter|host|hous|accommodat|lodg)(?:s|es|ed|ing)?\b", re.IGNORECASE)
_ALREADY_SO = ascii_re(
    r"[\x02\x03]\x1f* (?:(?:who )?(?:are|were) )?already (?:internally )?(?:displaced|uprooted|homeless)\b"
)
_OUT_NOW = ascii_re(
    r"[\x02-\x07]\x1f* (?:still |now |currently )?(?:out of (?:service|action|order|use)|non-functional|not functioning|inoperative)",
    re.IGNORECASE,
)
_PUT_OUT = ascii_re(r"\b(?:put|puts|putting|knock\w*|took|tak\w+|left|leav\w+|render\w*|forc\w+|bomb\w*|shell\w*)\b")
_LABELLED = ascii_re(r"(?:acilities|entres|enters|ospitals|chools|linics): (?:at least |about )?[\d,]+ closed\b")
_UP_OR_DOWN = ascii_re(r"\b(?:displaced|homeless|in (?:camps|shelters)),? \(?(?:up|down) ")
_SINCE_IT_BEGAN = ascii_re(r"\b(?:displaced|uprooted) since (?:the )?(?:start|beginning|outbreak|onset|escalation)\b")
_CLOSED_LINE = ascii_re(r" ?\d[\d,]* [a-z -]{4,30} closed(?: \(|$)")
_HAD_ALREADY = ascii_re(r"\bhad already\b", re.IGNORECASE)
_KEEPS = ascii_re(r"(?:still )?(?:holds?|holding|keeps?|keeping)\b", re.IGNORECASE)
_BEHIND_BARS = ascii_re(
    r"\bbeing (?:held|kept)\b|^[\x02-\x07]\x1f* (?:still )?in (?:the )?(?:\w+ ){0,2}(?:captivity|custody|detention|prisons?|jails?)$|\blanguish|\bbehind bars\b",
    re.IGNORECASE,
)
_PUT = ascii_re(r"\b(?:put|puts|putting|sent|threw|thrown|landed)\b")
_BEING_HOUSED = ascii_re(
    r"\bbeing (?:temporarily )?(?:housed|sheltered|hosted|accommodated|lodged|put up|cared for)\b", re.IGNORECASE
)
_WAS_MOVED = ascii_re(
    r"\b(?:were|was|been) (?:\w+ly )?(?:evacuated|relocated|moved|rescued|airlifted)\b", re.IGNORECASE
)
_TAKEN = ascii_re(r"\b(?:abduct|kidnap|arrest|detained|jailed|seized|captured|rounded)", re.IGNORECASE)
_WERE = ascii_re(r"\b(?:were|was|are|is)\b", re.IGNORECASE)
_MOVED = ascii_re(
    r"\b(?:evacuat(?!ion (?:cent|site|camp|post|shelter))|relocat|fled|flee|left|arriv|cross|moved|arrest|abduct|kidnap|seized|freed|taken)\w*\b",
    re.IGNORECASE,
)


def is_level(claim: Claim, natural: Scope | None, near: str, *, since: bool, as_of: bool, on: Near | None) -> bool:
    """Whether the words tell of a level.

    `near` is the clause; `since` and `as_of` say that a baseline or the day of a count is given, `on` is its date.
    """
    frame = claim.frame
    if since and frame.name == "the number of displaced is N" and " since " in claim.words:
        return False  # "the number of people displaced since July has reached 200,000"
    if frame.event == "missing" and re.search(r"\b(?:were|was) (?:\w+ly )?disappeared\b", claim.words):
        return False  # "fifteen activists were disappeared"
    lives_there = frame.event == "stated" and claim.count.kind == "inhabitants"
    if frame.says == "stock" or lives_there or (natural == "stock" and frame.event != "stated"):
        return True
    if (
        frame.event == "stated"
        and claim.count.noun
        and _STAY_NOW.search(near[: _OF_ITSELF + claim.count.end - claim.count.start])
    ):
        return True  # "since May …, and about 2,000 refugees remain in Bol"
    if since or (frame.event == "displaced" and _SINCE_IT_BEGAN.search(near)):
        return False
    out = _OUT_OF_SERVICE.search(claim.words) or not (on and on.in_clause)
    if out and frame.name.startswith("the number of X closed") and " since " not in claim.words:
        return True  # "bringing the number of hospitals out of service to 25"
    if frame.event == "stated" and claim.count.kind in ("returnees", "returnee families"):
        return as_of and not _MOVED.search(near)  # "DTM had identified 350,000 returnees as of 30 May"
    if frame.event == "stated" and claim.count.noun.split()[-1:] in (["displacements"], ["movements"]):
        return False  # "7,100 displacements in 2019": so many moves
    if frame.event == "stated":
        return claim.count.kind in _LEVELS_STATED and not _ARRIVING.search(near) and not _came_in_time(claim, near, on)
    if frame.event == "hosted displaced":
        if claim.count.noun.endswith("arrivals"):
            return False  # "counted 1,780 arrivals": so many came
        return not re.search(r"\b(?:received|recorded|registered|arrived|taken in|took in)\b", claim.words)
    if frame.event not in _LEVEL_EVENTS:
        return False
    if frame.event == "detained" and _KEEPS.match(claim.words):
        return True  # "is holding nine traders hostage"
    if frame.event == "detained" and _BEHIND_BARS.search(claim.words) and not _PUT.search(near):
        return True
    last_been = max((m.end() for m in _EVENT_NOW.finditer(near)), default=0)
    if _TAKEN.search(claim.words):
        near = near.split(" and ")[0]  # "were abducted and remain missing": what remains is told of by its own verb
    if re.search(r"\b(?:no longer|remains?|still|remain) ", near[last_been:]):
        return True
    on_a_day = on is not None and on.in_clause and on.dated.kind == "day"
    if (claim.count.kind in _LEVELS_STATED or on_a_day) and _HOUSED.search(claim.words):
        return True
    if _BEING_HOUSED.search(claim.words):
        return True  # "60 families were being housed in huts"
    if frame.event == "displaced" and _ALREADY_SO.search(claim.words):
        return True  # "joining about 900,000 already displaced in the province"
    if _ALREADY.search(near) and claim.count.start > claim.start:
        return True  # "the base, which already sheltered 31,000"
    if frame.event.startswith("closed") and _OUT_NOW.fullmatch(claim.words) and not _PUT_OUT.search(near):
        return True  # "17 work in part and 19 out of service"
    if frame.event.startswith("closed") and frame.name == "X closed" and _LABELLED.search(near) and not on:
        return True  # "Schools: 61 closed"
    if frame.event.startswith("closed") and frame.name == "X closed" and _CLOSED_LINE.match(near):
        return True  # a key figure: "45 schools closed (61 on 18 May)"
    already = _HAD_ALREADY.search(claim.words) or (claim.count.definite and " already " in claim.words)
    if frame.event.startswith("closed") and already:
        return True  # "four others had already shut"
    if frame.event == "displaced" and _UP_OR_DOWN.search(near):
        return True  # "580,000 displaced, up 60 % since March"
    if frame.event == "displaced" and _IN_THEM.fullmatch(claim.words) and not _MOVED.search(near):
        return True  # "410 families in evacuation centres"
    if _STAYING.search(claim.words) and not _WAS_MOVED.search(claim.words):
        return True  # "634,000 displaced people living in camps"
    of_another_time = on is not None and on.in_clause
    if (
        as_of
        and not of_another_time
        and _WERE.search(claim.words)
        and not _EVENT_NOW.search(claim.words)
        and not _MOVED.search(claim.words)
    ):
        return True  # "6.5 million were displaced as of 16 March"
    if _LEVEL_THEN.search(near):
        return not (on and re.search(r"\bwas (?:closed|shut)\b|\bwere (?:closed|shut)\b", near))
    return (
        bool(_LEVEL_NOW.search(claim.words))
        and not _EVENT_NOW.search(claim.words)
        and not re.search(r"\b(?:was|were|had)\b", claim.words)
    )


def dated_level(claim: Claim, near: str, on: Near | None) -> bool:
    """Whether the date of a level is the day on which it was so: "held 342 families on Monday"."""
    if on is None:
        return False
    if on.dated.bracketed:
        return True  # "41,000 IDPs (IOM, May)"
    if claim.frame.event == "stated" and on.in_clause and on.dated.kind == "day" and _THERE_WERE.search(near):
        return True
    if claim.frame.event == "stated" and on.dated.kind == "day" and 0 <= on.dated.start - claim.count.end <= _BEHIND:
        return True  # "held 340 displaced families on Monday"
    told_then = on.in_clause or on.dated.start <= _OPENS
    if claim.frame.event == "detained" and told_then and _BEHIND_BARS.search(claim.words):
        return True  # "in 2022, 300 activists were behind bars"
    if claim.frame.event == "missing" and on.in_clause and on.dated.kind == "day" and _LISTED_AS.search(near):
        return True  # "on Friday the mission listed 640 people as missing"
    if claim.frame.name.startswith("the number") and on.in_clause and 0 <= on.dated.start - claim.count.end <= _BEHIND:
        return True  # "rose from 90,000 in March to 140,000 in May"
    if on.in_clause and claim.frame.name.startswith("the number of X closed") and _OUT_OF_SERVICE.search(claim.words):
        return on.dated.kind == "day"  # "on 12 September shelling raised the number out of service to 25"
    if claim.frame.event in ("need", "hungry") and on.dated.kind in ("month", "quarter", "year", "range"):
        opens = on.dated.start <= _OPENS and on.dated.end < claim.start
        return opens or 0 <= on.dated.start - claim.end <= _BEHIND_VERB  # "5 million people faced hunger in 2022"
    past = on.dated.kind in ("month", "quarter", "year") and (on.in_clause or on.dated.start <= _OPENS)
    if past and claim.frame.event in ("hosted displaced", "live") and _HOSTED_THEN.search(near):
        return True  # "hosted 34,000 refugees in 2016", "in 2016 the camp was home to 34,000 people"
    hosted = claim.frame.event == "hosted displaced" or _HOUSED.search(claim.words)
    return bool(_LEVEL_THEN.search(near)) or bool(hosted and on.in_clause and on.dated.kind == "day")


_OUT_OF_SERVICE = ascii_re(r"\b(?:out of service|not functioning)\b")
_HOSTED_THEN = ascii_re(
    r"\b(?:was|were) home to\b|\b(?:hosted|housed|sheltered|accommodated|harboured) ", re.IGNORECASE
)
_LISTED_AS = ascii_re(r"\b(?:listed|counted|registered|reported) [^.;]*\bas (?:\w+ )?missing\b")
_THERE_WERE = ascii_re(r"\bwere \d|\b(?:held|housed|sheltered|hosted|counted|had) ")
_BEHIND, _BEHIND_VERB, _OPENS = 5, 9, 10  # characters: " on ", " between ", "Between "
_TO_DATE = ascii_re(r"\bcumulative\b", re.IGNORECASE)
_STAY_NOW = ascii_re(
    r"\b(?:displaced|IDPs|refugees|asylum.seekers|people|families|households|persons)(?: (?:people|persons|families|households))?(?: (?:still|now|also))? (?:live|remain|are (?:still |now |currently )?(?:living|staying|sheltering|camped|hosted|housed|lodged))\b"
)
_OF_ITSELF = 32  # characters of `near` before a phrase and behind it, as far as its own verb
_STATES = ("displaced", "closed hospitals", "closed schools", "missing")


def is_listed_level(claim: Claim, near: str, above: Above) -> bool:
    """Whether a bare label tells how things stand: "People in public shelters: 4,100", not "Evacuated: 4,100"."""
    if _TO_DATE.search(near):
        return False  # "Cumulative displaced: 80,000"
    labelled = above.listed or claim.how == "label" or claim.frame.name.endswith(": N")
    if not labelled or claim.frame.event not in _STATES:
        return False
    if claim.how == "frame" and _WERE_MOVED.search(claim.words + near):
        return False  # "FENI - Floods displaced 4,300 people"
    words = f"{above.title or ''} {near}"
    if _OF_ORIGIN.search(above.title or ""):
        return False  # "Places of origin": of those who came, and not of where they stay
    if _MOVED.search(words) or _ARRIVING.search(words):
        return False
    return not any(d.usable and (d.role == "since" or (d.role == "on" and d.kind != "day")) for d in above.dates)


_OF_ORIGIN = ascii_re(r"\bof (?:origin|arrival|destination)\b", re.IGNORECASE)
_WERE_MOVED = ascii_re(r"\b(?:displac(?:ed|ing|es)|uprooted|drove|driven|forced) [\x02\x03]|\bdisplaced by\b")
_WERE_RECEIVED = ascii_re(
    r"\b(?:were|was|been) (?:\w+ly )?(?:received|registered|recorded|admitted|welcomed)\b", re.IGNORECASE
)


def _came_in_time(claim: Claim, near: str, on: Near | None) -> bool:
    """ "48 refugees in December", "between 1 and 22 May 400 were received": so many came, since a level has a day."""
    if on is None:
        return False
    if on.dated.kind in ("range", "window") and _WERE_RECEIVED.search(near):
        return True
    return on.dated.kind in ("month", "year", "quarter") and 0 <= on.dated.start - claim.count.end <= 4

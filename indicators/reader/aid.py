"""Staff of humanitarian, medical and rescue bodies, told by whose they are: "staff of UNRWA", "a driver of an NGO"."""

from __future__ import annotations

import re

from ..text.fold import ascii_re

BODIES = "UN|UNRWA|WFP|UNHCR|UNICEF|IOM|OCHA|ICRC|IFRC|MSF|I?NGO"
"""Acronyms that are no word besides, so that they hold in small letters too (not WHO, not CARE)."""
OF_AID = ascii_re(
    r" (?:of|from|with|at) (?:the |a |an |its )?(?:[\w'-]+ ){0,4}(?:I?NGOs?|UN|Caritas|Oxfam|CARE|Refugee Council|Rescue Committee|Doctors Without Borders|Medecins Sans Frontieres|Islamic Relief|Action Against Hunger|World Central Kitchen|World Food Programme|Plan International|Save the Children|World Vision|Mercy Corps|ICRC|IFRC|UNICEF|WHO|IOM|OCHA|Concern|Tearfund|agency|charity|charities|hospitals?|clinics?|Red Cross|Red Crescent|MSF|White Helmets"
    r"|Civil Defen[cs]e|UNRWA|WFP|UNHCR|UNICEF|ambulance|rescue (?:team|unit|service|party|mission)|relief|aid|humanitarian|medical)\b"
)


_ITS_STAFF = ascii_re(r" of (?:its|their|our) (?:\w+ )?(?:staff|employees|workers|personnel|teams?)\b")
_ITS = ascii_re(r"\bof (?:its|their|our)\b")
_AID_BODY = ascii_re(
    rf"\b(?:{BODIES}|NGOs|U\.N\.|United Nations|WHO|charity|charities|aid (?:agency|group|organi[sz]ation)"
    r"|[Rr]efugee agency|[Aa]id agency|[Rr]elief agency|[Hh]ospital|[Cc]linic|[Hh]ealth (?:cent(?:re|er)|post|facility)|Red C\w+|White Helmets|Civil Defen[cs]e|Caritas|Oxfam|Save the Children|CARE|World Vision|Mercy Corps)\b"
)


_BODY_SAYS = ascii_re(
    rf"\b(?:{BODIES}|WHO|Red Cross|Red Crescent|charity|agency) (?:(?:has |have |had )?lost|says?|said|reports?|reported|mourns?|confirms?|confirmed)(?: that| at least)? $"
)
_OWN_STAFF = ascii_re(r"\b(?:staff|colleagues|employees|aid workers)$")
_OF_OTHERS = ascii_re(r" (?:of|from|at) ")
_DRIVES = ascii_re(r"(?:an?|one|two|three|the|its|their|both|[1-4]) (?:drivers?|crew members?)", re.IGNORECASE)
_DRIVER, _ONE = ascii_re(r"drivers?"), ascii_re(r"\b(?:[Aa]|[Oo]ne|the|its|their) $")
_FIRED = ascii_re(r"\b(?:fire|fired|ambush\w*|attack\w*|hit|struck|shell\w*|mine|bomb\w*|explo\w+)\b")
_RODE = ascii_re(
    rf"\b(?:{BODIES}|NGOs?|aid|relief|humanitarian|Red C\w+|medical)(?:'s?)?(?: (?:agency|team|supply|two|three|marked|armou?red))? (?:vehicles?|convoys?|trucks?|cars?|lorr(?:y|ies)|boats?|helicopters?)\b"
)


def employed_by_aid(before: str) -> bool:
    """Whether the words before one employee name an aid body: "a UN", "an MSF"."""
    return _AID_BODY.search(before) is not None


def of_aid(sentence: str, start: int, end: int) -> int:
    """Where a phrase for staff of an aid body ends, 0 where they are none.

    The body is named behind ("staff of UNRWA") or before ("UNRWA said 65 of its staff").
    """
    behind = OF_AID.match(sentence, end)
    if behind:  # a hospital may have a figure of its own
        return end if behind.group().endswith(("ospital", "ospitals", "linic", "linics")) else behind.end()
    if _drove_under_fire(sentence, start, end):
        return end
    own = _OWN_STAFF.search(sentence, start, end) and not _OF_OTHERS.match(sentence, end)
    if own and _BODY_SAYS.search(sentence, 0, start):
        return end  # "UN says 6 staff dead"
    its = _ITS.search(sentence, start, end) or _ITS_STAFF.match(sentence, end)
    return end if its and _AID_BODY.search(sentence[:start]) else 0


def _drove_under_fire(sentence: str, start: int, end: int) -> bool:
    """ "They fired on two vehicles of an NGO; one driver died": the driver is one of theirs."""
    alone = _DRIVER.fullmatch(sentence, start, end) and _ONE.search(sentence, 0, start)
    drives = alone or _DRIVES.fullmatch(sentence, start, end)
    return bool(drives and _RODE.search(sentence, 0, start) and _FIRED.search(sentence, 0, start))

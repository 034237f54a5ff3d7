"""Figures that go on from place to place and from day to day without their verb: "12 in Pemba and 6 in Erati"."""

from __future__ import annotations

import re

from ..text.fold import ascii_re
from .asides import Aside
from .counts import Count
from .match import Line

PLACE = r"(?:the )?[A-Z][\w'-]*(?: (?:[A-Z][\w'-]*|al|el|de|of|and(?= [A-Z][a-z]+ [A-Z])))*"
_ALSO = r"(?:,? and|,|;| as well as|,? plus|,? while|,? with|,? followed by)(?:(?: in| at| on| near)(?= [A-Z])| another| a further| at least| some| about| nearly| around| over)?[ ,]*"
_TOLD_IN = ascii_re(rf"^(?: [^,;:.]{{1,60}})?? (?P<at>in|at|near|from|to|around|on|for) {PLACE}{_ALSO}$")
_IN_TOO = ascii_re(
    rf" (?P<at>in|at|near|from|to|around|on|for) {PLACE}"
    r"(?=$|[.;,:\x0e\x1e]| (?:and|or|on|in|at|since|by|during|after|when|as|before|over|between|alone|according|while|with)\b| [\x0e(])"
)
_BY_PLACE = ascii_re(
    rf"^(?: [^,;:.]{{1,40}})?{_ALSO}{PLACE} (?:(?:region|province|district|county|state|governorate|department|camp|prefecture) )?(?:(?:counts|counted|recorded|reported|lost|follows with|accounts for|had|has|with) )?$"
)
_PLACE_ENDS = ascii_re(r"$|[.;,]| and [A-Z]| (?:in|on|since|by|during|as of|at) (?:\x0e|the same|that|the end)| each")
"""A list over places: "9 people in Nampula and 12 in Pemba", "Chad hosts 780,000 refugees, Egypt 620,000"."""


_PLACE_FIRST = ascii_re(rf"^(?: [^,;:.]{{0,60}})?[;,](?: and| while)? (?:in|at|near) {PLACE},? $")
""""In Pemba, 14 were killed; in Erati, 6; and in Mueda, 3"."""
_ITEM_ENDS = ascii_re(r"(?: people| others)?[ \x1e]*(?:$|[.;,(]|and\b)")


def with_aside(line: Line, aside: Aside) -> str:
    """The main line with the words of one aside put back."""
    at = next((piece for piece, offset in line.pieces[1:] if offset == aside.start), None)
    if at is None:
        return line.main
    words = line.masked[at : at + aside.end - aside.start]
    return line.main[: aside.start] + words + line.main[aside.end :]


def goes_on_elsewhere(told: str, count: Count, between: str) -> bool:
    """Whether a count goes on with the one before it for another place: the words from one to the other are `between`."""
    between = re.sub(r"[ \x1e]+", " ", between)
    first, second = _TOLD_IN.match(between), _IN_TOO.match(told, count.end)
    if first and second:
        return first.group("at") == second.group("at")
    if count.bare and between == ", " and second:
        return second.group("at") in ("in", "at", "near", "from")  # "8,300 houses, 5,100 in Adiyaman"
    if count.bare and told.startswith(("In ", "At ", "Near ")) and _PLACE_FIRST.match(between):
        return _ITEM_ENDS.match(told, count.end) is not None
    return count.bare and bool(_BY_PLACE.match(between) and _PLACE_ENDS.match(told, count.end))


_CAUSE = (
    r"(?:land ?mines?|mines|unexploded (?:ordnance|shells|bombs|munitions)|explosive remnants(?: of war)?|shelling|artillery|shells|rockets?|missiles?"
    r"|drones?|air ?strikes?|bombs?|snipers?|gunfire|small[- ]arms fire|cross-?fire|IEDs?|car bombs?|roadside bombs?|floods?|flooding|landslides?"
    r"|lightning|storms?|cholera|measles|malaria|gunmen|bandits|militias?|rebels|soldiers|police|troops|jihadists|insurgents)"
)
_BY_CAUSE = ascii_re(
    rf"^(?: [^,;:.]{{1,40}})??(?:,|;)?(?: and| while)? (?:[a-z]+ )?{_CAUSE}(?: (?:and|or) {_CAUSE})?,? (?:another )?$",
    re.IGNORECASE,
)
_CAUSE_ENDS = ascii_re(r"(?: more| others)?(?:[.;,]|$| and\b)")


_BY_DOER = ascii_re(
    r"^(?: [^,;:.]{1,40})??(?:,|;)?(?: and| while)? (?:the )?[A-Z][\w'-]*(?: (?:[A-Z][\w'-]*|al-[A-Z]\w+|of|the|and|for)){0,5} $"
)
""""The SDF killed 13 civilians and Jaysh al-Izza six"."""
_BY_WHAT = r" (?P<by>by|from|of|due to|through) (?:the )?(?=[a-z])"
_DIED_BY = ascii_re(rf"^{_BY_WHAT}[^,;:.]{{3,40}}?(?:,| and|, and) (?:another )?$")
_BY_TOO = ascii_re(_BY_WHAT)


def goes_on_by_cause(told: str, count: Count, between: str) -> bool:
    """ "Shelling killed 31 people, landmines nine": whether a bare count goes on with the one before for another cause."""
    between = re.sub(r"[ \x1e]+", " ", between)
    first, second = _DIED_BY.match(between), _BY_TOO.match(told, count.end)
    if count.bare and first and second and first["by"] == second["by"]:
        return True  # "deaths, of which 31 by drowning and 9 by the collapse of houses"
    doer = _BY_CAUSE.match(between) or (_BY_DOER.match(between) and "," not in between)
    return count.bare and bool(doer and _CAUSE_ENDS.match(told, count.end))


_TOLD_ON = ascii_re(rf"^(?: [^,;:.]{{1,60}})?? \x0e\x1f*{_ALSO}$")
_THEN_ON = ascii_re(r"^[^.;\x0e]{0,60}[,;](?: and| then)? (?:from |on |in |between )?\x0e\x1f*,? $")
_ENDS = ascii_re(r"(?: more| others)?(?:[.;]|$)")
_ON_TOO = ascii_re(
    r"(?: more| others)? (?:(?:on|in|during|over) )?\x0e\x1f*(?=$|[.,;:)]| (?:and|as|when|while|in|at|after|before|alone)\b)"
)


def goes_on_another_day(line: Line, count: Count, between: str) -> bool:
    """ "Some 3,000 people fled on Monday and 6,000 on Tuesday"."""
    if _THEN_ON.match(between):
        return _ENDS.match(line.main, count.end) is not None
    return bool(_TOLD_ON.match(between) and _ON_TOO.match(line.main, count.end))

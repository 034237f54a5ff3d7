"""Which claim stands for each count, what bare numbers refer to, and what lists and parts inherit."""

from __future__ import annotations

import re
from dataclasses import replace

from ..catalogue import totals
from ..text.fold import ascii_re
from .counts import Count
from .fits import fits
from .heirs import BUILDINGS, event_class
from .inherit import inherit
from .match import Claim, Line, readers
from .meant import referent_of, same, same_noun, spoken_of
from .stated import of_the_dead, say_themselves, told_of_dead

_RELATIVE = ascii_re(r".\x1f*,? (?:who|that|which)\b")
_MAIN_AFTER = ascii_re(
    r".\x1f*,? (?:who|that|which) (?:.+ (?:were|was|are|is|have been|has been|had been) "
    r"|(?:(?:have|had|has) )?(?!(?:have|had|has) )\w+ (?:.* )?(?:returned|went back|came back|come back|gone back|gone home|come home|went home|died|drowned)$)"
)


_SOME_OF_THE_DEAD = ("combatants", "aid workers")
"""Told of in one sentence, they are seldom whom the toll in the next counts: "Four medics died. The toll is now nine"."""


def choose(
    line: Line, counts: list[Count], claims: list[Claim], before: list[Count], previous: Claim | None = None
) -> list[Claim]:
    """One claim a count: its kind must be one that an indicator counts in the event; nearer words win.

    `before` are the counts of earlier sentences, latest last: what a bare number may refer to; `previous` is the last
    claim before this sentence: what a total or a part without a host goes on from.
    """
    by_count: dict[int, list[Claim]] = {}
    for claim in claims:
        by_count.setdefault(claim.count.start, []).append(claim)
    chosen: list[Claim] = []
    table = readers()
    for index, count in enumerate(counts):
        options = by_count.get(count.start, [])
        referent = same_noun(line, counts, index) or referent_of(count, counts[:index], before)
        last = chosen[-1] if chosen else told_of_dead(counts[:index]) or previous
        resolved = [same(claim, last) if claim.frame.event == totals.SAME else claim for claim in options]
        resolved = [_who_stay(claim, last) if claim else None for claim in resolved]
        here = referent is None or any(referent is other for other in counts)
        usable = [claim for claim in resolved if claim and fits(claim, count, referent, table, here=here)]
        if not usable:
            continue
        last_told = max(usable, key=lambda claim: claim.end)
        if last_told.frame.event == "killed":  # "was abducted and later shot dead"
            usable = [claim for claim in usable if claim.frame.event != "detained"]
            burned = any(claim.words + last_told.words[len(claim.words) :] == last_told.words for claim in usable)
            if burned:  # "19 people were burned alive": the shorter reading is a part of the longer
                usable = [claim for claim in usable if claim.frame.event != "injured"] or usable
        if last_told.frame.event in _HARM and any(claim is not last_told for claim in usable):
            usable = [claim for claim in usable if not _while_there(claim, last_told)]
        usable = _of_those_named(usable, count, line)
        best = min(usable, key=lambda claim: _order(claim, line))
        of_some = not chosen and last is not None and last.count.kind in _SOME_OF_THE_DEAD
        if count.bare and best.frame.says == "toll" and last and last.frame.event == best.frame.event and not of_some:
            whole = last
            while whole.host is not None:
                whole = whole.host  # "42, including five children": a toll is never of the part
            if not (whole.count.implied and count.value > 1):  # "a woman died, bringing the toll to 22"
                count.kind, count.cls = whole.count.kind, whole.count.cls
        unnamed = count.bare
        of_all = referent and referent.kind == "families" and _OF_THE.fullmatch(line.main, 0, referent.start)
        if count.bare and of_all and best.frame.event in _OF_FAMILIES:
            count.kind, count.cls = "families", "people"  # "Of the 900 families listed, 410 have been helped"
        _settle(count, best, referent)
        if unnamed and count.kind == "people" and best.frame.event == "killed":
            count.kind = _like_those_before(line, count, referent, before) or count.kind
        apart = count.others and referent is not None and referent.share is not None
        if (
            unnamed
            and count.kind == "people"
            and referent
            and not apart
            and _goes_on_with(line, count, referent, counts, best)
        ):
            count.kind = referent.kind
        if (
            count.partitive
            and count.kind == "people"
            and best.frame.event in ("killed", "injured")
            and not count.of_dead
        ):
            count.kind = spoken_of(line.main[: best.start]) or count.kind
        if count.bare or count.kind == "people":
            count.kind = _of_those_attacked(line, count, best, referent) or count.kind
        if best.frame.event == "killed" and count.kind in ("refugees", "displaced"):
            count.kind = next((kind for kind in ("children", "women") if count.noun.endswith(kind)), count.kind)
        named = best.frame.counts or (count.whose if best.frame.event == "killed" else None)
        if named and (best.frame.event, named) in table:
            count.kind = named
        chosen.append(best)
    of_the_dead(line, counts, chosen, chosen[-1] if chosen else previous)
    inherit(line, counts, chosen, previous)
    if say_themselves(counts, chosen):
        inherit(line, counts, chosen, previous)
    return sorted(chosen, key=lambda claim: claim.count.start)


def _who_stay(claim: Claim, last: Claim | None) -> Claim:
    """ "400 were moved to a church hall, where 90 of them remain": of the displaced, not of those who live there."""
    stay = claim.count.partitive and claim.frame.event == "live" and last and last.frame.event == "displaced"
    return replace(claim, frame=replace(claim.frame, event="displaced", says="stock")) if stay else claim


_OF_THE = ascii_re(r"\W*(?:Of|Out of|Among) (?:the )?")
_BUILDINGS = ascii_re(
    r"\b(?:(?P<schools>[Ss]chools?|kindergartens?)|(?P<hospitals>[Hh]ospitals?|[Cc]linics?|[Hh]ealth (?:cent|post|facilit))|(?P<homes>[Hh]ouses|[Hh]omes))"
)


def _of_those_named(usable: list[Claim], count: Count, line: Line) -> list[Claim]:
    """ "Schools reopened on Wednesday; 54 remain closed": a number alone counts the buildings that the sentence names."""
    if not count.bare or any(event_class(claim.frame.event) not in BUILDINGS for claim in usable):
        return usable
    named = [match.lastgroup for match in _BUILDINGS.finditer(line.main, 0, count.start)]
    return [claim for claim in usable if named and event_class(claim.frame.event) == named[-1]] or usable


_COMPARES = ascii_re(r"\W*(?:This|That|It|They|These) (?:compares?|compared) (?:with|to) ")


_AMONG_FIGHTERS = ascii_re(
    r"\b(?:between (?:rival )?(?:[\w-]+ )?(?:militias?|factions|gangs|groups|clans|armies)|soldiers|fighters|militants)\b"
)


def _like_those_before(line: Line, count: Count, referent: Count | None, before: list[Count]) -> str | None:
    """ "This compares with nine murdered in 2021", "Another 60 died": the dead are of the kind that was counted just before."""
    if _COMPARES.match(line.main):
        return next((other.kind for other in reversed(before[-3:]) if other.kind in _GROUPS), None)
    opens = count.another and not line.main[: count.start].strip(' "') and not _AMONG_FIGHTERS.search(line.main)
    return "civilians" if opens and referent is not None and referent.kind == "civilians" else None


_ATTACKED = ascii_re(r"\b(?:of|against|ambushed|attacked|shot|hit|wounded|surrounded) (?:the |some )?$")


def _of_those_attacked(line: Line, count: Count, claim: Claim, referent: Count | None) -> str | None:
    """The kind of those attacked, where the next number tells how many of them died: "shot eight farmers, killing five"."""
    if claim.frame.event != "killed" or referent is None or referent.kind not in _GROUPS or count.noun:
        return None
    told_of = referent.value > count.value and _ATTACKED.search(line.main, max(0, referent.start - 24), referent.start)
    return referent.kind if told_of and _ITS_DEAD.match(claim.words) else None


def _goes_on_with(line: Line, count: Count, referent: Count, counts: list[Count], claim: Claim) -> bool:
    """Whether a bare number goes on with those just counted: "ambushed 20 drovers and four were killed"; "One was killed"."""
    if (
        count.value >= referent.value
        or referent.kind not in _GROUPS
        or (claim.frame.event, referent.kind or "") not in readers()
    ):
        return False
    if any(other is referent for other in counts):
        return _SOME_OF_THEM.fullmatch(line.main, referent.end, count.start) is not None
    return count is counts[0] and not line.main[: count.start].strip()


_SOME_OF_THEM = ascii_re(
    r"(?: (?:were|was|had been) (?:abducted|kidnapped|seized|detained|arrested|taken|ambushed)(?: and (?:later )?(?:released|freed))?(?=;)| (?:surrendered|escaped|fled|resisted)| (?:killed|detained|abducted|arrested)(?: (?:in|on|since|during|over) \x0e\x1f*)?(?=,))?[,;]? (?:(?:and|but) )?(?:[\x02\x03]\x1f* (?:were|was|had been|have been|escaped|surrendered|fled)\b(?: \w+){0,2}[,;]? (?:and |but )?){0,2}"
)
_GROUPS = ("civilians", "combatants", "children", "aid workers")
_ITS_DEAD = ascii_re(r"(?:killing|kills|killed|leaving) ", re.IGNORECASE)
_HARM = ("killed", "injured", "detained", "missing")
_THERE = ascii_re(
    r"[\x02\x03]\x1f* (?:\w+ly )?(?:sheltering|living|staying|sleeping|hiding|camping|camped|lodged|housed|fleeing|waiting)\b"
)


def _while_there(claim: Claim, told: Claim) -> bool:
    """ "40 people sleeping in a church were shot dead": where they were says nothing of how many are there."""
    started = claim.frame.event in ("displaced", "hosted displaced", "live") and _THERE.match(claim.words) is not None
    return started and told.words.startswith(claim.words[:8]) and told.end > claim.end


_RECEIVED = ascii_re(r"[\x02\x03]\x1f* (?:also |each )?(?:received|got|were given)\b")
""""600 families received kits and 400 received cash": families again."""
_OWN_LIFE = ascii_re(r"\b(?:himself|herself|themselves)\b")
_IN_A_PLACE = ascii_re(r"[\x02\x03]\x1f* (?:in|at|inside) ")


def _order(claim: Claim, line: Line) -> tuple[int, int, int]:
    """Prefer loss of service over damage, then the words nearest to the count, then the shorter stretch."""
    count = claim.count
    event = claim.frame.event
    serious = 1 if event.startswith("attacked") or event in ("hosted displaced", "live", "reached") else 0
    if event == "displaced" and _IN_A_PLACE.match(claim.words):
        serious = 2  # "distributed rations to 900 people in camps"
    if _RELATIVE.match(claim.words) and not _MAIN_AFTER.match(claim.words):
        serious = 1
    if (
        event == "fled as refugees"
        or claim.frame.counts
        or claim.frame.name.startswith(("bringing the", "put the figure", "X displaced from there"))
    ):
        serious = -1
    distance = max(count.start - claim.start, claim.end - count.end)
    return serious, distance, claim.end - claim.start


_OF_FAMILIES = ("displaced", "returned", "need", "hungry", "reached")
"""What is counted by families as often as by people."""


def _settle(count: Count, claim: Claim, referent: Count | None) -> None:
    """Give a bare count its kind."""
    if not count.bare:
        return
    cls = event_class(claim.frame.event)
    same_aid = claim.frame.event == "reached" and _RECEIVED.match(claim.words) is not None
    if (
        (count.another or same_aid)
        and referent is not None
        and referent.kind == "families"
        and count.value <= 3 * referent.value
        and claim.frame.event in _OF_FAMILIES
    ):
        count.kind, count.cls = referent.kind, cls
        return  # "6,000 families need shelter and another 2,000 need food"
    if (
        referent is not None
        and referent.cls == cls
        and referent.kind
        and (count.partitive or count.others or cls != "people")
    ):
        kind = referent.kind
        if count.others and (
            kind in ("women and children", "deaths", "bodies", "injuries") or referent.share is not None
        ):
            kind = "people"  # "Half of the victims were children. Seven others were burned alive"
        if _OWN_LIFE.search(claim.words):
            kind = "people"  # "a bomber killed himself and three others"
        if (claim.frame.event, kind) in readers():
            count.kind, count.cls = kind, cls
            return
    count.cls = cls
    count.kind = {"hospitals": "hospitals", "schools": "schools", "homes": "homes", "localities": "localities"}.get(
        cls, "people"
    )

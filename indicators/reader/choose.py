"""Which claim stands for each count, what bare numbers refer to, and what lists and parts inherit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from ..catalogue import totals
from ..catalogue.rules import Frame
from .counts import Count
from .match import Claim, Line, readers

BUILDINGS = ("hospitals", "schools", "homes")
_STATED = {
    **{kind: Frame("stated", f"N {kind}", "") for kind in ("displaced", "displaced families", "refugees", "returnees",
       "returnee families", "injuries", "missing", "arrests", "inhabitants")},
    "deaths": Frame("killed", "N deaths", ""),
}  # fmt: skip
"""Kinds that say by themselves what happened to those counted."""
_A_FEW = 5
_RELATIVE = re.compile(r".\x1f*,? (?:who|that|which)\b")
_MAIN_AFTER = re.compile(r".\x1f*,? (?:who|that|which) .+ (?:were|was|are|is|have been|has been|had been) ")
_PARTS_OF_TOLLS = ("children", "women", "aid workers", "combatants", "civilians", "women and children")
_LIST = re.compile(
    r"^[ ,]*(?:and|or|,|as well as|along with|plus|but also|together with|from|of)?[ ,]*(?:and )?(?:the|at least|in)?[ ,]*$"
)
_LIST_WITH_PLACE = re.compile(
    r"^ (?:in|at|near|from|of|around) [\w' \x0e\x1f-]{2,80}?,?(?: and| as well as|,)(?: the| at least)?[ ,]*$"
)
_OWN_VERB = re.compile(
    r"^(?: in [A-Z][\w' ]{1,30}?)? (?:have|has|had|were|was|are|is|will|would|could|may|might|remain|remained|reopened)\b"
)


def event_class(event: str) -> str:
    """Class of what an event happens to."""
    for cls in BUILDINGS:
        if event.endswith(cls):
            return cls
    return "localities" if event == "captured" else "people"


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
        referent = _referent(count, counts[:index], before)
        last = chosen[-1] if chosen else previous
        resolved = [_same(claim, last) if claim.frame.event == totals.SAME else claim for claim in options]
        usable = [claim for claim in resolved if claim and _fits(claim, count, referent, table)]
        if not usable:
            continue
        best = min(usable, key=lambda claim: _order(claim, line))
        if count.bare and best.frame.says == "toll" and last and last.frame.event == best.frame.event:
            count.kind, count.cls = last.count.kind, last.count.cls
        _settle(count, best, referent)
        chosen.append(best)
    _of_the_dead(counts, chosen)
    _inherit(line, counts, chosen, previous)
    if _say_themselves(counts, chosen):
        _inherit(line, counts, chosen, previous)
    return sorted(chosen, key=lambda claim: claim.count.start)


def _referent(count: Count, earlier: list[Count], before: list[Count]) -> Count | None:
    """What a bare number counts: the nearest earlier phrase of this sentence, else of the one before."""
    if not count.bare:
        return None
    for other in reversed(earlier):
        if other.cls not in (None, "other", "number"):
            return other
    for other in reversed(before[-6:]):
        if other.cls not in (None, "other", "number"):
            return other
    return None


def _fits(claim: Claim, count: Count, referent: Count | None, table: Mapping[tuple[str, str], object]) -> bool:
    event, cls = claim.frame.event, event_class(claim.frame.event)
    if count.whole:
        return False
    if not count.bare:
        if count.cls != cls:
            return False
        if count.share is not None or (claim.frame.only and count.kind not in claim.frame.only):
            return False
        if claim.frame.definite and not count.definite:
            return False
        if count.kind == "prisoners" and event in ("displaced", "live"):
            return False
        if count.implied and cls == "people" and event != "killed" and event not in ("injured", "detained", "missing"):
            return False
        if count.kind == "casualties":
            return False
        return (event, count.kind or "number") in table
    if claim.frame.only or count.share is not None:
        return False
    if claim.frame.name.startswith("the number of") or claim.frame.name.endswith(": N"):
        return True  # the frame itself says whom it counts
    if claim.frame.name in ("home to X", "a city of N", "the population is N"):
        return True
    if referent is not None and referent.cls in (*BUILDINGS, "localities"):
        if cls == referent.cls:
            return True
        # "two clinics were hit and seven were killed": only words of death and harm can mean people here
        return event in ("killed", "injured", "detained") and not count.partitive
    return cls == "people"


def _order(claim: Claim, line: Line) -> tuple[int, int, int]:
    """Prefer loss of service over damage, then the words nearest to the count, then the shorter stretch."""
    count = claim.count
    serious = 0 if not claim.frame.event.startswith("attacked") else 1
    if claim.frame.event in ("hosted displaced", "live", "reached") or (
        _RELATIVE.match(claim.words) and not _MAIN_AFTER.match(claim.words)
    ):
        serious = 1
    if claim.frame.event == "fled as refugees" or claim.frame.name.startswith(("bringing the", "put the figure")):
        serious = -1
    distance = max(count.start - claim.start, claim.end - count.end)
    return serious, distance, claim.end - claim.start


def _settle(count: Count, claim: Claim, referent: Count | None) -> None:
    """Give a bare count its kind."""
    if not count.bare:
        return
    cls = event_class(claim.frame.event)
    if (
        referent is not None
        and referent.cls == cls
        and referent.kind
        and (count.partitive or count.others or cls != "people")
    ):
        kind = referent.kind
        if kind in ("women and children", "deaths", "bodies", "injuries") and count.others:
            kind = "people"
        if (claim.frame.event, kind) in readers():
            count.kind, count.cls = kind, cls
            return
    count.cls = cls
    count.kind = {"hospitals": "hospitals", "schools": "schools", "homes": "homes", "localities": "localities"}.get(
        cls, "people"
    )


def _inherit(line: Line, counts: list[Count], chosen: list[Claim], previous: Claim | None) -> None:
    """Parts of a figure and members of a list take over the event of their whole or neighbour."""
    by_start = {claim.count.start: claim for claim in chosen}
    changed = True
    rounds = 0
    while changed and rounds < 4:
        changed = False
        rounds += 1
        for index, count in enumerate(counts):
            if count.start in by_start or count.cls == "other" or count.kind == "casualties":
                continue
            claim = _inherited(line, counts, index, by_start, previous)
            if claim:
                by_start[count.start] = claim
                chosen.append(claim)
                changed = True


def _inherited(
    line: Line, counts: list[Count], index: int, by_start: dict[int, Claim], previous: Claim | None
) -> Claim | None:
    count = counts[index]
    aside = next((a for a in line.asides if a.start <= count.start < a.end), None)
    if aside and aside.parts:
        host = next(
            (by_start[c.start] for c in reversed(counts[:index]) if c.start in by_start and c.end <= aside.start + 2),
            None,
        )
        if host and (_can_inherit(count, host) or (count.bare and not count.partitive)):
            return _heir(count, host, "part") if _is_asked(count, host) else None
    for other, step in ((index - 1, -1), (index + 1, 1)):
        if not 0 <= other < len(counts):
            continue
        neighbour = by_start.get(counts[other].start)
        if neighbour is None:
            continue
        first, second = (counts[other], count) if step < 0 else (count, counts[other])
        between = line.main[first.end : second.start].replace("\x1e", " ")
        if step < 0 and _OWN_VERB.match(line.main[count.end :]):
            continue
        if re.match(r"^ (?:from|of) $", between) and min(first.value, second.value) <= _A_FEW:
            continue  # "three children from one family": where they come from, not a second figure
        if (_LIST.match(between) or _LIST_WITH_PLACE.match(between)) and _can_inherit(count, neighbour):
            return _heir(count, neighbour, "list")
    if count.partitive or re.match(r"^.{0,3}\b(?:including|among)", line.main[max(0, count.start - 14) : count.start]):
        told_before = previous if count.kind in _PARTS_OF_TOLLS else None
        host = next((by_start[c.start] for c in reversed(counts[:index]) if c.start in by_start), told_before)
        dated = re.match(r" (?:on|in|during|over) \x0e", line.main[count.end :]) is not None
        if host and (_can_inherit(count, host) or (count.bare and dated)):
            return _heir(count, host, "part")
    against = re.search(r"[,\x1e] ?(?:against|compared (?:with|to)|versus) $", line.main[: count.start])
    if against and count.bare and re.match(r" (?:in|during|over|for) ", line.main[count.end :]):
        host = next((by_start[c.start] for c in reversed(counts[:index]) if c.start in by_start), None)
        return _heir(count, host, "compared") if host else None
    return None


def _is_asked(count: Count, host: Claim) -> bool:
    """Of the dead each group has its indicator; of the injured or displaced a part adds nothing to its whole."""
    if event_class(host.frame.event) != "people" or host.frame.event == "killed":
        return True
    return count.kind not in _PARTS_OF_TOLLS


def _same(claim: Claim, last: Claim | None) -> Claim | None:
    """A total that goes on from an earlier figure counts what that counts."""
    if last is None or not claim.count.bare:
        return None
    claim.count.kind, claim.count.cls = last.count.kind, last.count.cls
    if claim.frame.name == "bringing the total to N" or claim.frame.says == "toll":
        return replace(claim, frame=replace(claim.frame, event=last.frame.event))
    return replace(claim, frame=replace(claim.frame, event=last.frame.event, says=last.frame.says))


def _can_inherit(count: Count, host: Claim) -> bool:
    cls = event_class(host.frame.event)
    if count.bare:
        return (not count.partitive and (host.count.start > count.start or count.others)) or count.share is not None
    if cls in BUILDINGS and count.cls in BUILDINGS:
        return True
    return count.cls == cls and (host.frame.event, count.kind or "") in readers()


def _heir(count: Count, host: Claim, how: str) -> Claim:
    if count.bare:
        count.kind, count.cls = host.count.kind, host.count.cls
    if count.share is not None:
        count.value = round(count.share * host.count.value, 6)
        count.low = count.high = count.value
    frame, cls = host.frame, event_class(host.frame.event)
    if count.cls != cls and count.cls in BUILDINGS:
        frame = replace(frame, event=frame.event.replace(cls, count.cls or ""))
    return Claim(count, frame, min(count.start, count.number[0]), count.end, host.words, how, host)


_OF_THE_DEAD = Frame("killed", "N of the dead", "")


def _of_the_dead(counts: list[Count], chosen: list[Claim]) -> None:
    """ "three of the dead were women": the words themselves say what happened to them."""
    taken = {claim.count.start for claim in chosen}
    for count in counts:
        if count.of_dead and count.kind and count.start not in taken and ("killed", count.kind) in readers():
            chosen.append(Claim(count, _OF_THE_DEAD, count.start, count.end, "", "part"))


def _say_themselves(counts: list[Count], chosen: list[Claim]) -> bool:
    """Figures whose noun already says it all: "8,000 displaced households", "3,384 deaths"."""
    taken = {claim.count.start for claim in chosen}
    before = len(chosen)
    for count in counts:
        frame = _STATED.get(count.kind or "")
        if count.state and count.cls:
            frame = Frame(f"{count.state} {count.cls}", f"N {count.state} {count.cls}", "")
        if (
            frame
            and count.start not in taken
            and count.share is None
            and not count.of_base
            and (frame.event, count.kind or "") in readers()
            and not count.implied
        ):
            chosen.append(Claim(count, frame, count.start, count.end, "", "stated"))
    return len(chosen) > before

"""What one figure hands on to another: the event of a whole to its parts, that of a neighbour to the members of a list."""

from __future__ import annotations

from dataclasses import replace

from ..catalogue.words import FAMILY_KINDS
from .compared import is_compared
from .counts import Count
from .match import Claim, readers

BUILDINGS = ("hospitals", "schools", "homes")
PARTS_OF_TOLLS = ("children", "women", "aid workers", "combatants", "civilians", "women and children")


def event_class(event: str) -> str:
    """Class of what an event happens to."""
    for cls in BUILDINGS:
        if event.endswith(cls):
            return cls
    return "localities" if event == "captured" else "people"


def heir_compared(text: str, count: Count, claims: list[Claim]) -> Claim | None:
    """What a bare count is compared with, in a time of its own: "112 deaths in May, against 151 in April"."""
    if not claims or not count.bare or not is_compared(text, count):
        return None
    host = claims[-1]
    while host.host is not None and host.how == "part":
        host = host.host  # "61 civilians, 13 of them children, against 74 in April": the whole
    return heir_of(count, host, "compared")


SAY_WHAT = {"injuries": "injured", "missing": "missing", "deaths": "killed", "arrests": "detained"}
"""Kinds that say what happened to those counted, with its event: they take over no other, and lend it to nobody."""


def whole_of(earlier: list[Count], by_start: dict[int, Claim], otherwise: Claim | None = None) -> Claim | None:
    """The figure that a part belongs to: the last one before it, None where that one is yet to be read."""
    for count in reversed(earlier):
        if count.start in by_start:
            return by_start[count.start]
        if count.kind in SAY_WHAT:
            return None  # "nine injured, including three children": read for what it says itself, after the frames
    return otherwise


def may_go_on(count: Count, host: Claim) -> bool:
    """Whether the event of the host can hold for the count: it counts alike, or says not at all what it counts."""
    several = count.value > 1 or host.frame.event in ("killed", "injured")
    return not count.implied and several and ((count.bare and not count.partitive) or can_inherit(count, host))


def is_asked(count: Count, host: Claim) -> bool:
    """Of the dead each group has its indicator; of the injured or displaced a part adds nothing to its whole."""
    if event_class(host.frame.event) != "people" or host.frame.event == "killed":
        return True
    return count.kind not in PARTS_OF_TOLLS


def can_inherit(count: Count, host: Claim) -> bool:
    """Whether what happened to the host can be said of what the count counts."""
    cls = event_class(host.frame.event)
    if count.bare:
        return (not count.partitive and (host.count.start > count.start or count.others)) or count.share is not None
    if cls in BUILDINGS and count.cls in BUILDINGS:
        return True
    if as_families(count, host):
        return True
    if SAY_WHAT.get(count.kind or "", host.frame.event) != host.frame.event:
        return False  # "eight dead, six missing and 25 people injured"
    return count.cls == cls and (host.frame.event, count.kind or "") in readers()


_FAMILIES_OF = {
    "displaced": "displaced families", "refugees": "refugee families", "returnees": "returnee families",
    "displaced families": "displaced", "refugee families": "refugees", "returnee families": "returnees",
}  # fmt: skip
"""The same people counted as families, and families as people: "36,068 returnees (6,946 households)"."""
_OF_REFUGEES = ("hosted displaced", "fled as refugees")


def as_families(count: Count, host: Claim) -> str | None:
    """The kind of a count that tells the people of its host over again, None where it does not."""
    told = _FAMILIES_OF.get(host.count.kind or "")
    of_refugees = host.count.kind in ("refugees", "refugee families") and host.frame.event in _OF_REFUGEES
    if not (host.frame.event == "stated" or of_refugees) or told is None:
        return None
    return told if count.kind == ("families" if told in FAMILY_KINDS else "people") else None


def heir_of(count: Count, host: Claim, how: str) -> Claim:
    """The claim of a count that takes over the event of its host, and its kind and base where it names none; `how` it does."""
    count.kind = as_families(count, host) or count.kind
    if count.bare:
        count.kind, count.cls = host.count.kind, host.count.cls
    if count.share is not None:
        count.value = round(count.share * host.count.value, 6)
        count.low = count.high = count.value
    frame, cls = host.frame, event_class(host.frame.event)
    if count.cls != cls and count.cls in BUILDINGS:
        frame = replace(frame, event=frame.event.replace(cls, count.cls or ""))
    return Claim(count, frame, min(count.start, count.number[0]), count.end, host.words, how, host)

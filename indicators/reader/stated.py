"""Figures that need no verb: their noun says what happened ("8,000 displaced households"), or that they are of the dead."""

from __future__ import annotations

from dataclasses import replace

from ..catalogue.rules import Frame
from ..text.fold import ascii_re
from .counts import Count
from .match import OF_THE_DEAD, Claim, Line, readers

_STATED = {
    **{kind: Frame("stated", f"N {kind}", "") for kind in ("displaced", "displaced families", "refugees", "refugee families", "returnees",
       "returnee families", "injuries", "missing", "arrests", "inhabitants")},
    "deaths": Frame("killed", "N deaths", ""),
}  # fmt: skip
"""Kinds that say by themselves what happened to those counted."""
_OF_THE_DEAD = Frame("killed", OF_THE_DEAD, "")
_SHARE_OF_DEAD = ascii_re(
    r"\b(?:with|counts|counted|had|has|recorded|reported|accounts for|accounted for|accounting for) $"
)
_DONE_BY = ascii_re(r"\b(?:responsible for|carried out|behind|committed|blamed for) $")


_DEAD_AT = ascii_re(r" (?:were|was|are|occurred|happened|came) (?:in|at|near) (?:the )?(?:[\w'-]+ of )?(?=[A-Z])")


def of_the_dead(line: Line, counts: list[Count], chosen: list[Claim], previous: Claim | None) -> None:
    """ "three of the dead were women": the words themselves say what happened to them.

    `previous` is the last claim of the sentence before: whom "320 of the killings" counts.
    """
    taken = {claim.count.start for claim in chosen}
    for count in counts:
        if (
            count.of_dead
            and count.kind is None
            and (_SHARE_OF_DEAD.search(line.main, 0, count.start) or _DEAD_AT.match(line.main, count.end))
        ):
            count.kind, count.cls = "people", "people"  # "Nampula, with 340 of the deaths"
        dead = previous.count.kind if previous and previous.frame.event == "killed" else None
        if count.of_dead and count.kind is None and dead and _DONE_BY.search(line.main, 0, count.start):
            count.kind, count.cls = "people" if dead in ("deaths", "bodies") else dead, "people"
        if count.of_dead and count.kind and count.start not in taken and ("killed", count.kind) in readers():
            chosen.append(Claim(count, _OF_THE_DEAD, count.start, max(count.end, count.told_to), "", "part"))


def told_of_dead(counts: list[Count]) -> Claim | None:
    """The dead that a noun alone tells of, which a total goes on from: "the nine deaths bring the total to 24"."""
    for count in reversed(counts):
        if count.kind == "deaths" and count.share is None and not count.implied:
            kind = count.whose if count.whose and ("killed", count.whose) in readers() else "deaths"
            told = replace(count, kind=kind)
            return Claim(told, _STATED["deaths"], count.start, count.end, "", "stated")
    return None


def say_themselves(counts: list[Count], chosen: list[Claim]) -> bool:
    """Figures whose noun already says it all: "8,000 displaced households", "3,384 deaths"."""
    taken = {claim.count.start for claim in chosen}
    before = len(chosen)
    for count in counts:
        frame = _STATED.get(count.kind or "")
        if count.state in ("killed", "injured"):
            frame = Frame(count.state, f"N {count.kind} {count.state}", "")
        elif count.state and count.cls:
            frame = Frame(f"{count.state} {count.cls}", f"N {count.state} {count.cls}", "")
        if count.whose and count.kind == "deaths" and ("killed", count.whose) in readers():
            count.kind = count.whose
        if (
            frame
            and count.start not in taken
            and count.share is None
            and not count.of_base
            and not (count.of_whole and count.kind in ("injuries", "missing", "arrests"))
            and (frame.event, count.kind or "") in readers()
            and not count.implied
        ):
            chosen.append(Claim(count, frame, count.start, count.end, "", "stated"))
    return len(chosen) > before

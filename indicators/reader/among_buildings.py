"""Houses, schools and clinics among buildings that no indicator counts: "21 structures were razed, including 11 homes"."""

from __future__ import annotations

from ..catalogue.rules import Frame
from ..text.fold import ascii_re
from .counts import Count
from .match import Claim, Line

_BUILDINGS = ascii_re(r"(?:buildings|structures|properties|constructions|premises|installations)$")
_WRECKED = (
    r"(?:destroy(?:ed|ing|s)|demolish(?:ed|ing|es)|razed|razing|levell?ed|flattened|flattening|torched|torching|burn(?:ed|t)"
    r"|gutted|gutting|collapsed|reduced to rubble|washed away|wiped out)"
)
_STRUCK = r"(?:damaged|damaging|hit|hitting|struck|striking|shelled|shelling|bombed|bombing|flooded|flooding)"
_DONE_TO = r"[^.;]{0,40}? (?:were|was|have been|has been|had been|being) (?:\w+ )?"
_WRECKED_AFTER, _STRUCK_AFTER = ascii_re(rf"{_DONE_TO}{_WRECKED}\b"), ascii_re(rf"{_DONE_TO}{_STRUCK}\b")
_WRECKED_BEFORE = ascii_re(
    rf"\b{_WRECKED} (?:down )?(?:another |a further )?$",
)
_STRUCK_BEFORE = ascii_re(rf"\b{_STRUCK} (?:another |a further )?$")
_HAS_NOT = ascii_re(r"\b(?:not|never|will|would|could|may|might|plans?|threat\w+|risk|order\w*|due to be)\b")


def among_buildings(line: Line, whole: Count, part: Count) -> Claim | None:
    """The claim of a part whose whole is of mere buildings; None where the words do not say that they were hit."""
    if part.cls not in ("homes", "schools", "hospitals") or not _BUILDINGS.search(whole.noun):
        return None
    text = line.main.replace("\x1e", " ")
    if _HAS_NOT.search(text):
        return None
    wrecked = _WRECKED_AFTER.match(text, whole.end) or _WRECKED_BEFORE.search(text, 0, whole.start)
    struck = _STRUCK_AFTER.match(text, whole.end) or _STRUCK_BEFORE.search(text, 0, whole.start)
    if not (wrecked or struck):
        return None
    what = "destroyed" if wrecked else "attacked"
    frame = Frame(f"{what} {part.cls}", f"buildings {what}, including X", "")
    return Claim(part, frame, part.start, part.end, "", "part")

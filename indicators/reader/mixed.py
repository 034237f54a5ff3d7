"""Figures that mix the dead with others, which the text does not separate: "60 killed and wounded", "deaths and injuries: 9"."""

from __future__ import annotations

from ..text.fold import ascii_re

_DEAD = r"(?:killed|dead|died|slain|deaths?|fatalities|killings|kills?|killing)"
_HURT = r"(?:wounded|injured|hurt|maimed|injuries|wounding|injuring|maim|wounds?|injures?)"
_OTHER = rf"(?:{_HURT}|missing|disappeared|captured|detained|arrested|abducted|kidnapped|abductions|kidnappings)"
_FIGURE_NEXT = r"(?! (?:(?:at least|about|some|over|more than|nearly|up to|another|as many as) )?(?:\d|[a-z]+ (?:others|more)\b|dozens|scores|hundreds|thousands|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))"
_OTHERS_NEXT = (
    r"(?! (?:survivors|persons|people|passengers|victims|suspects|civilians|protesters|[a-z]+(?:men|women|ers|ors))\b)"
)
_JOINT = r"(?:/| ?(?:and/or|or|and|&) |, )"
_BEHIND = ascii_re(
    rf"(?: (?:people|persons|civilians|others|were|was|have|has|had|been|are|being|reported|reportedly|so far|left)){{0,4}} ?{_DEAD}"
    rf"(?:(?:/| ?(?:and/or|or|and|&) )(?:[a-z]+ly )?{_OTHER}|, {_OTHER},? (?:or|and) (?:[a-z]+ly )?{_OTHER})\b{_FIGURE_NEXT}{_OTHERS_NEXT}"
)
""""60 were killed and wounded", "200 dead, injured or missing", but not "12 killed and wounded 30"."""
_BEFORE = ascii_re(
    rf"(?:^|(?P<told>\b\w+) ){_DEAD}(?:/| ?(?:and/or|or|and|&) )(?:{_OTHER},? (?:and|or) )?{_OTHER} (?:at least |more than |about |some |over |nearly |as many as |up to |an estimated )?$"
)
""""Shelling killed and wounded dozens", but not "12 were killed and wounded 30"."""
_PASSIVE = ("were", "was", "been", "people", "others", "civilians", "dead")
_LABEL = ascii_re(rf"\b{_DEAD}{_JOINT}{_OTHER}\b[^.;:]{{0,30}}: ?$")
_STATED = ascii_re(rf" (?:people |persons |were )*(?:{_DEAD}|{_OTHER})\b")


def mixes(sentence: str, start: int, number_end: int, end: int) -> bool:
    """Whether the figure whose phrase is at [start, end), with its number up to `number_end`, is of dead and others together."""
    lower = sentence.lower()
    if _BEHIND.match(lower, number_end) or _BEHIND.match(lower, end):
        return True
    before = _BEFORE.search(lower, max(0, start - 70), start)
    if before and before["told"] not in _PASSIVE and not (before["told"] or "").isdigit():
        return True
    told_apart = _STATED.match(lower, number_end)  # "killed and wounded: 12 killed, 30 wounded"
    return told_apart is None and _LABEL.search(lower, max(0, start - 70), start) is not None

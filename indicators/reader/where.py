"""Where a figure holds and who reports it: the most specific place, and the source that governs its words."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..text.places import Place, PlaceMention
from ..text.sources import SourceMention

_NAME = r"(?:(?:al|el|an|ar|as|at|az)-)?[A-Z][\w'-]*(?:(?: (?:al|el|de|du|la|bin|of|el)[ -])?[ -]?(?:al-|el-)?[A-Z][\w'-]*){0,3}"
_PHRASE = re.compile(
    rf"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Aa]round|[Oo]utside|[Ii]nto|[Oo]f|[Ff]led|[Ll]eft|[Aa]cross|[Ww]estern|[Ee]astern) "
    rf"(?:the )?(?:(?:village|town|city|district|area|camp|suburb|township|province|region|neighbourhood|neighborhood|settlement|port|commune|county)s? of )?"
    rf"(?P<name>{_NAME}(?:,? and {_NAME})?)"
)
_NOT_PLACE = re.compile(
    r"^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October"
    r"|November|December|Mr|Mrs|Dr|President|Prime|Minister|Ministry|General|The|UN|IOM|WHO|UNHCR|WFP|Phase|IPC|Islamic|Boko|Al-Shabaab|Russia's|Civil"
    r"|White|Red|Health|Humanitarian|God|Allah|Action|Doctors|Human|Save|Storm|Typhoon|Cyclone|Hurricane|Operation)\b"
)


class Where(NamedTuple):
    """A place as written, and the gazetteer's row where it knows the name."""

    written: str
    place: Place | None


def where(
    sentence: str, offset: int, start: int, end: int, mentions: list[PlaceMention], context: Where | None
) -> Where | None:
    """The place of a claim at [start, end) of its sentence: named right after it, else before it, else from the context."""
    inside = [(m.start - offset, m.end - offset, m) for m in mentions if offset <= m.start < offset + len(sentence)]
    options: list[tuple[tuple[int, int, int], Where]] = []
    for first, last, mention in inside:
        rank = 0 if mention.place.kind not in ("country", "admin1") else 1 if mention.place.kind == "admin1" else 2
        options.append((_distance(sentence, first, start, end, rank), Where(sentence[first:last], mention.place)))
    for match in _PHRASE.finditer(sentence):
        first, last = match.span("name")
        if _NOT_PLACE.match(match.group("name")) or any(f < last and first < e for f, e, _ in inside):
            continue
        options.append((_distance(sentence, first, start, end, 0), Where(match.group("name"), None)))
    if options:
        return min(options, key=lambda option: option[0])[1]
    return context


def _distance(sentence: str, first: int, start: int, end: int, rank: int) -> tuple[int, int, int]:
    gap = sentence[min(end, first) : max(end, first)] if first >= end else sentence[first:start]
    breaks = len(re.findall(r"[;]| and (?=\w+ed\b)", gap))
    return (breaks, rank, first - end if first >= end else start - first)


def reported_by(sources: list[SourceMention], position: int) -> SourceMention | None:
    """The source whose words hold the position, the narrowest first."""
    holding = [s for s in sources if s.first <= position < s.last]
    return min(holding, key=lambda s: s.last - s.first, default=None)

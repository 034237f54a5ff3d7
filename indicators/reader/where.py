"""Where a figure holds: the place that its clause names, else the one that the text is speaking of.

What a sentence leaves out follows from the text: a total of a war or of needs holds where the document's war is, an
incident that goes on keeps the place of the last figure, a box of figures that of its title.
"""

from __future__ import annotations

import re
from typing import Literal

from ..text.fold import EM_DASH
from ..text.gazetteer import gazetteer, normalise
from ..text.sources import SourceMention
from .place_names import Named, Where
from .setting import TOWN_WORDS, WIDE, Setting

_BREAK = re.compile(rf"; | while | after | when | as | who | which |, and | but | - |{EM_DASH}|\(|\)")
_ASIDE = re.compile(rf"\([^()]+\)|{EM_DASH}[^{EM_DASH}]+{EM_DASH}| - .+? - ")
_ONWARD = re.compile(r"\b(?:into|to|towards?|across the (?:border|river)[\w ]{0,12}) (?:the )?$", re.IGNORECASE)
_CROSSED = re.compile(r"\b(?:cross(?:ed|ing)?|border|over to|fled into|refugees)\b", re.IGNORECASE)
_LISTED = ("key figure", "table row")
_NEW_STORY = ("bullet", "paragraph")
_OTHER_CLAUSE = 3  # breaks between a count and a spot that has nothing to do with it
_FAR = 100  # characters, as are the next two: how much further a less likely spot seems than it is
_AHEAD = 40
_OPENING = 16

Span = tuple[int, int]
Reach = Literal["incident", "war", "nation"]


def where(
    sentence: str, count: Span, spots: list[Named], setting: Setting, number: int, *, reach: Reach, others: list[Span]
) -> Where | None:
    """The place of the figure whose number stands at `count` in sentence `number`.

    `spots` are the names and references of the sentence, `others` its other counts; `reach` says whether it is told of one
    incident, of a whole war or season, or of how a nation lives.
    """
    found = _nearest(sentence, count, spots, others) or _understood(
        setting, number, _nation(sentence, count, setting) if reach == "nation" else None, reach
    )
    if found is None:
        return None
    if found.whole_country:
        found = setting.countries.get(found.country or "", found)
    if found.country is None:
        found = found._replace(country=_likely_country(spots, setting))
    setting.last, setting.last_sentence = found, number
    return found


def spots_told(spots: list[Named], source: SourceMention | None, offset: int, count: Span) -> list[Named]:
    """The spots without those in the source's name, or after it where it ends the sentence: "…, said a nurse who reached Pemba"."""
    if source is None:
        return spots
    start, end = source.start - offset, source.end - offset
    return [s for s in spots if s.start < start or (s.start >= end and start < count[0])]


def _likely_country(spots: list[Named], setting: Setting) -> str | None:
    """The country of a place that no gazetteer knows: the one that most of the text's places lie in."""
    if setting.votes:
        return max(sorted(setting.votes), key=lambda code: setting.votes[code])
    return next(
        (s.where.country for s in spots if s.where.country), setting.country.country if setting.country else None
    )


def _nation(sentence: str, count: Span, setting: Setting) -> Where | None:
    """The country of the people counted, if the text names it: "29 million Afghans"."""
    nationals = gazetteer().nationals
    words = [normalise(word) for word in sentence[slice(*count)].split()]
    codes = (nationals[" ".join(words[at:])] for at in range(len(words)) if " ".join(words[at:]) in nationals)
    return next((setting.countries[code] for code in codes if code in setting.countries), None)


def _understood(setting: Setting, number: int, nation: Where | None, reach: Reach) -> Where | None:
    """The place of a figure whose own sentence names none."""
    if setting.digest and setting.heading is None:
        return None
    country, about = setting.country, setting.main or setting.title
    if nation or setting.heading:
        return nation or setting.heading
    if setting.kind in _LISTED:
        return setting.title or about or country
    if reach != "incident":
        office = setting.title if setting.title and setting.title.whole_country else None
        wide = office or about if about and about.kind not in TOWN_WORDS else None
        return wide or country or about
    if setting.last and number - setting.last_sentence <= 1 and not (setting.fresh and setting.kind in _NEW_STORY):
        return setting.last
    if not setting.fresh and setting.spoken_block == setting.block:
        return setting.spoken
    return about or setting.spoken or country


def _nearest(sentence: str, count: Span, spots: list[Named], others: list[Span]) -> Where | None:
    """The spot that stands nearest to the count in its clause; what stands with another count, in another clause, is its own."""
    ranked = sorted((_distance(sentence, spot, count, others), spot.start, spot) for spot in spots)
    if not ranked or ranked[0][0][0] >= _OTHER_CLAUSE:
        return None
    return ranked[0][2].where


def _distance(sentence: str, spot: Named, count: Span, others: list[Span]) -> tuple[int, int]:
    """Spots of the count's own clause come before others, those after it before those ahead, narrow ones before wide.

    A spot after another count belongs to that one; one that opens the sentence holds for all of it.
    """
    start, end = count
    before = sentence[: spot.start]
    onward = _ONWARD.search(before) is not None
    far = (_FAR if spot.where.whole_country else 0) + (_FAR if spot.beside else 0)
    if onward:
        far += -2 * _FAR if _CROSSED.search(sentence) else _FAR
    if spot.start >= end:
        gap = sentence[end : spot.start]
        breaks = len(_BREAK.findall(gap)) + any(end <= other[0] < spot.start for other in others)
        breaks += _OTHER_CLAUSE if _within_aside(sentence, spot, count, others) else 0
        return breaks, far + len(gap)
    gap = sentence[spot.end : start]
    if _within_aside(sentence, spot, count, others):
        return _OTHER_CLAUSE, far
    if spot.start < _OPENING:
        wide = _FAR if spot.where.kind in WIDE else 0
        return min(1, len(_BREAK.findall(gap))), far + wide + len(gap) // 3
    return min(2, len(_BREAK.findall(gap))), far + len(gap) + _AHEAD


def _within_aside(sentence: str, spot: Named, count: Span, others: list[Span]) -> bool:
    """Whether the spot stands in an aside that tells of another count."""
    for aside in _ASIDE.finditer(sentence):
        first, last = aside.span()
        if first < spot.start < last:
            return not first < count[0] < last and any(first < other[0] < last for other in others)
    return False

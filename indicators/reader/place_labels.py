"""Blocks that say where they are before they say what: "Derna: …", "Luhansk, 21 July. …", "3. Fashoda. …".

The name that labels a block holds for all of it, as a heading would, save where a sentence names a place of its own. A
name that no gazetteer knows labels only where more than its capital says that it is a place, since "Health:" and
"Relief." open blocks too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ..text.english_blocks import DATE
from ..text.fold import EM_DASH, ascii_re, fold
from ..text.place_phrases import PlacePhrase
from ..text.place_strangers import stranger
from ..text.places import KIND_AFTER
from .place_kinds import AREAS, TOWNS, Where

LONGEST = 160  # characters in which a label stands
_MAY_LABEL = re.compile(r"[^.:|\n]{2,90}[:|]|[^.:|\n]{2,70}\.(?:\s|$)|\d{1,2}\. |\*")  # most prose does not
_STARS = ascii_re(r"[*\s]*")
_MARK = ascii_re(r"(?:\d{1,2}[.)] |[A-Z][A-Z ]{3,20} - )?(?:Return(?:ing)? to )?")
_AFTER_DATE = ascii_re(rf" ?(?:- |[:.,|] |{EM_DASH}) ?")
# "(Shan State)", ", Dasht-e-Barchi", "/Geneva"
_HOLDER = ascii_re(
    r" \([A-Za-z][^()\n]{1,60}\)|, (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues?|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\b)[A-Z][\w'-]+(?:[ -][A-Z][\w'-]+){0,3}(?=[,.:(]| -|$)"
)
_MORE = ascii_re(r" (?:once more|once again|again|first|last|next|too)\b")
_COLON = ascii_re(r"\*{0,2}[:.]\*{0,2}(?=\s|$)")
_DASH = ascii_re(
    rf" ?(?:- |{EM_DASH}) ?(?=[A-Z\"\d]|(?:at least|about|some|nearly|no|one|two|three|four|five|six|seven|eight|nine|ten) )"
)
_PIPE = ascii_re(r"\s*\|\s*")
# "Sudan, as ever the worst."; a verb would make it a sentence that tells something itself
_VERBLESS = ascii_re(r"(?:, (?!which|who|where|whose)[a-z]+(?: [a-z]+){0,4})?\.(?=\s|$)")
_HAZARD = ascii_re(
    r"(?:conflict|violence|floods?|flooding|storm|cyclone|typhoon|hurricane|(?:wild)?fires?|(?:earth)?quake|landslides?|drought"
    r"|eruption|outbreak|epidemic|displacement|disaster|attacks?|other|update|clashes)$",
    re.IGNORECASE,
)


# Words of reports that open blocks just as names do.
_TOPICS = ascii_re(
    r"(?:access|aid|arrests?|assistance|background|by|casualties|children|context|damage|dead|deaths?|displace[dm]\w*|education|food|funding|gaps|homes"
    r"|houses|housing|hunger|impact|infrastructure|injured|livelihoods|logistics|losses|missing|needs|note|nutrition|outlook|overview|people|population"
    r"|protection|rain|reaction|relief|rescue|response|returns?|roads|safety|sanitation|schools|shelter|situation|source|summary|the|toll|total|update"
    r"|victims|vulnerab\w*|warnings?|wash|water|weather|winter)\b",
    re.IGNORECASE,
)
# "Muisne: the island's 6,000 inhabitants …": what follows calls it a place
_CALLED_ONE = ascii_re(rf"\b[Tt](?:he|his|hat) (?:[a-z-]+ )?(?:{TOWNS}|{AREAS})(?:\b|')")
_BLOCK = 400  # characters of a block in which it may be called one


def label_of(text: str, start: int, phrases: Sequence[PlacePhrase], heard: Callable[[str], bool]) -> Where | None:
    """The place with which the block at `start` labels itself.

    `phrases` are those that begin within the label's reach; `heard` says whether the document calls a name a place.
    """
    if not _MAY_LABEL.match(text, start):
        return None
    opening = fold(text[start : start + LONGEST]).split("\n", 1)[0]
    known = {phrase.start - start: phrase for phrase in phrases}
    if "|" in opening:
        return _in_cells(text, start, opening, known)
    at = _after_mark(opening, known)
    dated = DATE.match(opening, at)
    if dated and (joint := _AFTER_DATE.match(opening, dated.end())):
        at = joint.end()
    end = _name_end(opening, at, known)
    if end is None:
        return None
    phrase = known.get(at)
    sure, first = phrase is not None and bool(phrase.places), end
    if more := _MORE.match(opening, end):
        end = more.end()
        sure = sure or heard(opening[at:first])
    while holder := _HOLDER.match(opening, end):
        sure, end = sure or any(first < other < holder.end() for other in known), holder.end()
    written = first if more else end
    if day := DATE.match(opening, end + 2 if opening.startswith(", ", end) else end + 1):
        sure, end = sure or opening.startswith(",", end), day.end()
    if not (_COLON.match(opening, end) or (sure and _VERBLESS.match(opening, end))):
        return None
    name = opening[at:first]
    if not (sure or KIND_AFTER.search(name) or heard(name) or _called_one(text, start + end, name)):
        return None
    return _where(text, start + at, start + written, phrase)


def _called_one(text: str, end: int, name: str) -> bool:
    """Whether the block that goes on at `end` speaks of an unknown name as of a place."""
    rest = fold(text[end : end + _BLOCK]).split("\n", 1)[0]
    return not _TOPICS.match(name) and _CALLED_ONE.search(rest) is not None


def dash_label(text: str, start: int, phrases: Sequence[PlacePhrase]) -> Where | None:
    """The known place before a dash with which a block opens; of one block it may be where an agency wrote."""
    opening = fold(text[start : start + LONGEST])
    known = {phrase.start - start: phrase for phrase in phrases if phrase.places}
    phrase = known.get(_after_mark(opening, known))
    if phrase and _DASH.match(opening, phrase.end - start):
        return _where(text, phrase.start, phrase.end, phrase)
    return None


def _after_mark(opening: str, known: dict[int, PlacePhrase]) -> int:
    """Where the words of a label begin, past its asterisk, number or "HIGHLIGHT - ", which is no place itself."""
    stars = _STARS.match(opening)
    at = stars.end() if stars else 0
    mark = None if at in known else _MARK.match(opening, at)
    return mark.end() if mark else at


_MARKED = 8  # characters: the mark of a bullet and what may stand around it
_LINE_OPENS = re.compile(r"(?:\n|^)[ \t]*(?:[-*\u2022\u00b7\u25cf\u25aa\u2013][ \t]+)?\*{0,2}$")


def dashed(text: str, phrases: Sequence[PlacePhrase]) -> bool:
    """Whether more than one line of the document opens with a known place and a dash."""
    opening = (p for p in phrases if _LINE_OPENS.search(text, max(0, p.start - _MARKED), p.start))
    return sum(dash_label(text, phrase.start, [phrase]) is not None for phrase in opening) > 1


def _name_end(opening: str, at: int, known: dict[int, PlacePhrase]) -> int | None:
    """Where the name that begins at `at` ends."""
    phrase = known.get(at)
    return phrase.end - phrase.start + at if phrase else stranger(opening, at)


def _in_cells(text: str, start: int, opening: str, known: dict[int, PlacePhrase]) -> Where | None:
    """The place of a paragraph that opens with cells: "14 May | Chad | Adré | Two nurses …"; the narrowest counts."""
    found, at = None, 0
    while pipe := _PIPE.search(opening, at):
        end = pipe.start()
        phrase = known.get(at)
        if phrase and phrase.places and phrase.end - start <= end:
            found = _where(text, start + at, start + end, phrase)
        elif found and (name := stranger(opening, at)) and name >= end - 5 and not _HAZARD.search(opening[at:end]):
            found = _where(text, start + at, start + end, None)
        at = pipe.end()
    return found


def _where(text: str, start: int, end: int, phrase: PlacePhrase | None) -> Where:
    place = phrase.places[0] if phrase and phrase.places else None
    return Where(text[start:end], place, place.country if place else None)

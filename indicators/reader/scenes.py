"""The scene of a sentence: which of its places stands nearest to a count, in the clause that the count stands in."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from ..text.fold import EM_DASH, ascii_re
from .place_kinds import WIDE
from .place_names import Named
from .place_references import references
from .setting import Setting

_BREAK = ascii_re(
    rf"; | while | after | when | as | who | which |, and |, or (?!$|(?:about |some |roughly |nearly |around |over |more than )?\d)| but | - |{EM_DASH}|\(|\)"
)
_SHORT = ascii_re(r" \([\w.,&/ -]{1,24}\)")  # "(PPS)", "(490 households)": no break
_ASIDE = ascii_re(rf"\([^()]+\)|{EM_DASH}[^{EM_DASH}]+{EM_DASH}| - .+? - ")
# "in Zimbabwe, where mudslides hit Chimanimani, 139 died": a clause that keeps its place to itself
_OWN_CLAUSE = ascii_re(r", where [^,;.()]+,(?! and)")
# "Kenya has received 13,000 refugees"
_TELLS_OF_ITSELF = ascii_re(
    r"(?: (?:has|have|had|now|already|also|alone)){0,2} (?:hosts?|hosted|given (?:shelter|refuge|asylum)|taken in|evacuated|received|reported|registered|confirmed|recorded|counts|counted) "
)
_ONWARD = ascii_re(r"\b(?:into|to|towards?|across the (?:border|river)[\w ]{0,12}) (?:the )?$", re.IGNORECASE)
_CROSSED = ascii_re(
    r"\b(?:cross(?:ed|ing)?|border|over to|fled into|refugees|across the river|relocated|transferred|airlifted|deported)\b",
    re.IGNORECASE,
)
_FLED = ascii_re(r"\b(?:fled|flee|fleeing|escaped)\b", re.IGNORECASE)
# "14 of them in Dori": the place is of the part alone
_OF_A_PART = ascii_re(
    r"(?:\b(?:of (?:them|these|those|whom|which)|mostly|mainly|largely|chiefly|(?:nearly|almost) all(?: of them)?|all but \w+(?: of them)?|including (?:[\w,]+ ){1,2}?))(?: were| are| died| killed)? (?:in|at|from|for|to|near)"
    r"(?: the)? $",
    re.IGNORECASE,
)
# "10 million fled, of whom 2 million crossed into Chad": into Chad went the part
_OF_WHOM = ascii_re(
    r",? of (?:whom|which) (?:at least |about |some |nearly |over |more than )?\d(?:[^;,]|,(?=\d))*$|, (?:[\w-]+ ){1,3}of (?:whom|which)(?:,? (?:in|at|near|from) (?:the )?$| (?:were|have|had|are|was|is) [^;,]*$)"
)
# "in six villages of Masisi" counts no people that a place could be of
_COUNTS_PLACES = ascii_re(r"\b(?:in|across|at|from) (?:the |all |at least |about |some )?$")
# "Poland 411,000 and Hungary 120,500": a name with a count right behind it is of that count alone
_OWN_COUNT = ascii_re(r" \(?(?:with |had |has |about |some |nearly |over )?(?:at least |more than )?$")
_RETURNED_FROM = ascii_re(r"\breturn(?:s|ed|ing|ees)?\b[^.;:]*\bfrom (?:the )?$", re.IGNORECASE)
_THERE_WHEN = ascii_re(r"(?: (?!in\b|at\b|and\b)[\w' ]{1,24})?, (?:when|where) [^,;]*$|,? which [^,;]*$")
_SAME_AGAIN = ascii_re(
    r",? \((?:about |some |around |approximately |an estimated |nearly |over )?\d[\d,.]*(?: million)? [a-z ]{2,24}\)"
)
_CLAUSE_IN = ascii_re(r"(?:,|;) (?:and|while|but) (?:in|at|near) (?:the )?(?:\w+ of )?$")
""""130,000 are in camps, and in Garissa a boat sank"."""
_IN_WHICH = ascii_re(r", (?:in|during) which (?:[^,;]|,(?=\d))*$")
_OF_ITS_OWN, _HAS_VERB = (
    ascii_re(r"; (?:the )?(?:\w+ of )?$"),
    ascii_re(r"(?: [A-Z][\w'-]+)* (?:is|was|has|had|remains|lies) "),
)
""""186 houses were lost; the village of Kaya is buried": that village is told of by itself."""
_EN_ROUTE = ascii_re(
    r"; [^;]*\b(?:en route|on (?:its|their) way|coming|arriving|expected|dispatched|shipped|sent) from (?:the )?$"
    r"|; [^;]*\d[^;]*\b(?:en route|on (?:its|their) way|expected|dispatched|shipped|sent) to (?:the )?$"
)
"""Where further supplies come from is not where those before them were given out."""
_OTHER_CLAUSE = 3  # breaks between a count and a spot that has nothing to do with it
_FAR = 100  # characters, as are the next two: how much further a less likely spot seems than it is
_AHEAD = 40
OPENING = 16
_WINDOW = 600  # characters on either side of a count in which its place stands, unless it opens the sentence
_ONWARD_BEFORE = 50

Span = tuple[int, int]


class Scene(NamedTuple):
    """A sentence with what it names of places: `counts` are the starts of its counts, `asides` its brackets and dashes."""

    text: str
    spots: list[Named]
    counts: list[int]
    asides: list[Span]


def scene(text: str, names: list[Named], setting: Setting, counts: list[int]) -> Scene:
    """The scene of a sentence whose `names` say where and whose counts start at `counts`, in order."""
    told = [at for at in counts if not _COUNTS_PLACES.search(text, max(0, at - _ONWARD_BEFORE), at)]
    apart = "(" in text or EM_DASH in text or " - " in text
    asides = [m.span() for m in _ASIDE.finditer(text)] if apart else []
    return Scene(text, [*names, *references(text, names, setting)], told, asides)


def nearest_spot(scene: Scene, count: Span, source: Span | None, *, vague: bool = False) -> Named | None:
    """The spot that stands nearest to the count in its clause; one of another count, in another clause, is none of its own."""
    near = [
        s
        for s in scene.spots
        if (s.vague == vague and -_WINDOW < s.start - count[0] < _WINDOW) or (s.vague == vague and s.start < OPENING)
    ]
    if any(s.labels for s in near) and any(not s.labels and not s.vague and not s.beside for s in near):
        near = [s for s in near if not (s.labels and s.where.written.isupper())]  # "MULTAN: A fire in Kabirwala killed"
    ranked = [(_distance(scene, spot, count), spot) for spot in near if source is None or _told(spot, source, count)]
    best = min(ranked, key=lambda one: one[0], default=None)
    own = _of_the_officials(scene, source, count) if source and not vague else None
    if own and (best is None or _counts_between(scene, count[1], best[1].start)):
        return own
    return best[1] if best and best[0][0] < _OTHER_CLAUSE else None


_OFFICIALS_IN = ascii_re(
    r"(?:the )?(?:local |health |regional |district |emergency |hospital )*(?:(?P<of_a_state>officials|authorities)|police|hospitals|medics|doctors|residents)"
    r" (?:in|of) (?:the )?(?:neighbou?ring |nearby )?$",
    re.IGNORECASE,
)


def _of_the_officials(scene: Scene, source: Span | None, count: Span) -> Named | None:
    """Where those who count sit: "Officials in Travis County reported seven deaths, and there were six in Kendall"."""
    if source is None or source[0] > count[0]:
        return None
    for spot in scene.spots:
        inside = source[0] <= spot.start < source[1]
        if inside and (led := _OFFICIALS_IN.fullmatch(scene.text, source[0], spot.start)):
            of_a_state = (
                led["of_a_state"] is not None and spot.where.like_town
            )  # "authorities in Maputo": of the nation
            return None if of_a_state else spot
    return None


def _told(spot: Named, source: Span, count: Span) -> bool:
    """Whether the source tells of the spot: not "…, said a nurse who reached Pemba", nor "officials in Pemba said"."""
    return spot.start < source[0] or (spot.start >= source[1] and source[0] < count[0])


def _distance(scene: Scene, spot: Named, count: Span) -> tuple[int, int, int]:
    """Spots of the count's own clause come before others, those after it before those ahead, narrow ones before wide.

    A spot after another count belongs to that one; one that opens the sentence holds for all of it.
    """
    text, (start, end) = scene.text, count
    far = (_FAR if spot.where.whole_country else 0) + (_FAR if spot.beside else 0)
    if _ONWARD.search(text, max(0, spot.start - _ONWARD_BEFORE), spot.start):
        far += -2 * _FAR if _crossed(text, spot) else _FAR
    gap = text[end : spot.start] if spot.start >= end else text[spot.end : start]
    breaks = len(_BREAK.findall(_SHORT.sub("", gap[:_WINDOW])))
    if (
        (
            spot.start >= end
            and (_OF_A_PART.search(gap[-50:]) or _OF_WHOM.search(gap[:_WINDOW]) or _OF_BARE_PART.search(gap[-90:]))
        )
        or _in_aside_of_other(scene, spot, count)
        or _is_anothers(scene, spot, count)
        or _RETURNED_FROM.search(text, 0, spot.start)
        or (spot.start >= end and _EN_ROUTE.search(gap))
        or (spot.start >= end and _CLAUSE_IN.search(gap))
        or (spot.start >= end and _OF_ITS_OWN.search(gap) and _HAS_VERB.match(text, spot.end))
        or (spot.start >= end and "; " in gap and _counts_between(scene, end + gap.index("; "), spot.start))
        or (spot.start >= end and ", " in gap and _is_of_a_second(scene, start))
    ) or any(own.start() <= spot.start < own.end() <= start for own in _OWN_CLAUSE.finditer(text)):
        breaks = _OTHER_CLAUSE
    elif spot.end <= start and _THERE_WHEN.match(gap):
        breaks, far = max(0, breaks - 1), far + _AHEAD  # "that of Goma a month ago, when 90 people died"
    elif (spot.end <= start and _TELLS_OF_ITSELF.match(text, spot.end) and len(gap) < _ONWARD_BEFORE) or (
        OPENING <= spot.start < start and _OWN_COUNT.fullmatch(text, spot.end, start)
    ):
        breaks, far = 0, -_FAR
    elif spot.start >= end:
        same = _SAME_AGAIN.match(text, end)  # "1,700 households (8,500 persons) sought refuge in Kalembe"
        breaks += _counts_between(scene, same.end() if same else end, spot.start)
    elif spot.start < OPENING:
        breaks, far = (
            min(1, breaks),
            far + (_FAR if spot.where.kind in (*WIDE, "area") else 0) - len(gap) + len(gap) // 3,
        )
    else:
        breaks, far = min(2, breaks), far + _AHEAD
    return breaks, far + len(gap), spot.start


def _is_of_a_second(scene: Scene, start: int) -> bool:
    """Whether a count stands in an ", in which …" of an event whose place is told before it."""
    inside = _IN_WHICH.search(scene.text, 0, start)
    return inside is not None and any(s.end <= inside.start() and not s.beside for s in scene.spots)


# "Floods displaced 900 people: 600 in Feni and 300 in Cumilla": the places are those of the parts
_OF_BARE_PART = ascii_re(
    r"(?:[:(-]|\b(?:including|of whom|of which|among them)\b) ?(?:[^;.]{0,60}(?:,|and) )?(?:at least |about |some )?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:(?:each|are|were|live|stay|remain|fled|moved|went) )?(?:in|at|from|near|to) (?:the )?$"
)


def _is_anothers(scene: Scene, spot: Named, count: Span) -> bool:
    """Whether another count stands right behind the spot, and the spot in a list of such."""
    position = bisect_left(scene.counts, spot.end)
    if position == len(scene.counts) or scene.counts[position] == count[0] or spot.start < OPENING:
        return False
    behind = scene.text[spot.end : scene.counts[position]]
    return len(behind) < _FAR and _OWN_COUNT.fullmatch(behind) is not None


def _crossed(text: str, spot: Named) -> bool:
    """Whether those who went on to the spot crossed a border."""
    around = max(0, spot.start - _WINDOW), spot.start + _WINDOW
    return bool(_CROSSED.search(text, *around) or (spot.where.whole_country and _FLED.search(text, *around)))


def _counts_between(scene: Scene, first: int, last: int) -> bool:
    """Whether a count starts in [first, last)."""
    return bisect_left(scene.counts, first) < bisect_left(scene.counts, last)


def _in_aside_of_other(scene: Scene, spot: Named, count: Span) -> bool:
    """Whether the spot stands in an aside that tells of another count."""
    position = bisect_left(scene.asides, (spot.start, 0)) - 1
    if position < 0:
        return False
    first, last = scene.asides[position]
    return spot.start < last and not first < count[0] < last and _counts_between(scene, first, last)

"""Where a figure holds: the place that its clause names, else the one that the text is speaking of.

What a sentence leaves out follows from the text: a total of a war or of needs holds where the document's war is, an
incident that goes on keeps the place of the last figure, a box of figures that of its title.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date
from typing import NamedTuple

from ..text.fold import EM_DASH, ascii_re
from ..text.gazetteer import gazetteer, normalise
from .place_kinds import WIDE, Where
from .place_names import Named
from .place_references import references
from .reach import Reach
from .setting import Setting

_BREAK = ascii_re(
    rf"; | while | after | when | as | who | which |, and |, or (?!$|(?:about |some |roughly |nearly |around |over |more than )?\d)| but | - |{EM_DASH}|\(|\)"
)
_SHORT = ascii_re(r" \([\w.,&/ -]{1,24}\)")  # "(PPS)", "(490 households)": no break
_ASIDE = ascii_re(rf"\([^()]+\)|{EM_DASH}[^{EM_DASH}]+{EM_DASH}| - .+? - ")
# "in Zimbabwe, where mudslides hit Chimanimani, 139 died": a clause that keeps its place to itself
_OWN_CLAUSE = ascii_re(r", where [^,;.()]+,(?! and)")
# "Uganda has received 42,000 refugees"
_TELLS_OF_ITSELF = ascii_re(
    r"(?: (?:has|have|had|now|already|also|alone)){0,2} (?:hosts?|hosted|given (?:shelter|refuge|asylum)|taken in|evacuated|received|reported|registered|confirmed|recorded|counts|counted) "
)
_ONWARD = ascii_re(r"\b(?:into|to|towards?|across the (?:border|river)[\w ]{0,12}) (?:the )?$", re.IGNORECASE)
_CROSSED = ascii_re(
    r"\b(?:cross(?:ed|ing)?|border|over to|fled into|refugees|across the river|relocated|transferred|airlifted|deported)\b",
    re.IGNORECASE,
)
_FLED = ascii_re(r"\b(?:fled|flee|fleeing|escaped)\b", re.IGNORECASE)
# "18 of them in Kafr Batna": the place is of the part alone
_OF_A_PART = ascii_re(
    r"(?:\b(?:of (?:them|these|those|whom|which)|mostly|mainly|largely|chiefly|(?:nearly|almost) all(?: of them)?|all but \w+(?: of them)?|including (?:[\w,]+ ){1,2}?))(?: were| are| died| killed)? (?:in|at|from|for|to|near)"
    r"(?: the)? $",
    re.IGNORECASE,
)
# "10 million fled, of whom 2 million crossed into Chad": into Chad went the part
_OF_WHOM = ascii_re(
    r",? of (?:whom|which) (?:at least |about |some |nearly |over |more than )?\d(?:[^;,]|,(?=\d))*$|, (?:[\w-]+ ){1,3}of (?:whom|which)(?:,? (?:in|at|near|from) (?:the )?$| (?:were|have|had|are|was|is) [^;,]*$)"
)
# "in four villages of Djugu" counts no people that a place could be of
_COUNTS_PLACES = ascii_re(r"\b(?:in|across|at|from) (?:the |all |at least |about |some )?$")
# "Romania 595,900 and Moldova 383,600": a name with a count right behind it is of that count alone
_OWN_COUNT = ascii_re(r" \(?(?:with |had |has |about |some |nearly |over )?(?:at least |more than )?$")
_RETURNED_FROM = ascii_re(r"\breturn(?:s|ed|ing|ees)?\b[^.;:]*\bfrom (?:the )?$", re.IGNORECASE)
_THERE_WHEN = ascii_re(r"(?: (?!in\b|at\b|and\b)[\w' ]{1,24})?, (?:when|where) [^,;]*$|,? which [^,;]*$")
_SAME_AGAIN = ascii_re(
    r",? \((?:about |some |around |approximately |an estimated |nearly |over )?\d[\d,.]*(?: million)? [a-z ]{2,24}\)"
)
_CLAUSE_IN = ascii_re(r"(?:,|;) (?:and|while|but) (?:in|at|near) (?:the )?(?:\w+ of )?$")
""""130,000 are in camps, and in Garissa a boat sank"."""
_OVERALL = ascii_re(r"(?:Overall|In (?:all|total|sum)|Altogether|All told|Across all)\b")
_LISTED = ("key figure", "table row")
_NEW_STORY = ("bullet", "paragraph")
_IN_WHICH = ascii_re(r", (?:in|during) which (?:[^,;]|,(?=\d))*$")
_EN_ROUTE = ascii_re(
    r"; [^;]*\b(?:en route|on (?:its|their) way|coming|arriving|expected|dispatched|shipped|sent) from (?:the )?$"
    r"|; [^;]*\d[^;]*\b(?:en route|on (?:its|their) way|expected|dispatched|shipped|sent) to (?:the )?$"
)
"""Where further supplies come from is not where those before them were given out."""
_OTHER_CLAUSE = 3  # breaks between a count and a spot that has nothing to do with it
_FAR = 100  # characters, as are the next two: how much further a less likely spot seems than it is
_AHEAD = 40
_OPENING = 16
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


def where(
    scene: Scene,
    count: Span,
    source: Span | None,
    setting: Setting,
    number: int,
    *,
    reach: Reach,
    day: date | None = None,
    of_whole: bool = False,
    since: date | None = None,
) -> Where | None:
    """The place of the figure whose number stands at `count` in sentence `number`.

    `source` is where the sentence names who reports it; `reach` says whether it is told of one incident, of a whole war
    or season, or of how a nation lives; `day` is that of an incident; `of_whole` that it is a part of another figure,
    so that what follows is told of the place of the whole; `since` the baseline of a total, which keeps its place.
    """
    spot = _nearest(scene, count, source) or _nearest(scene, count, source, vague=True)
    found = spot.where if spot else None
    if found is None:
        nation = (
            _nation(scene.text, count, setting)
            if reach in ("nation", "country") or "return" in scene.text or "million" in scene.text[slice(*count)]
            else None
        )
        part = " of them" in scene.text[count[0] : count[1] + _OPENING]
        overall = _OVERALL.match(scene.text) is not None
        found = _understood(setting, number, nation, reach, None if part else day, overall=overall)
    told = setting.totals.get(since) if spot is None and not setting.label else None
    if told and found and told.country and found.country and told.country != found.country:
        found = told  # "1,644 have died": in Myanmar, as the toll before, though the title names Bangkok
    if found is None:
        return None
    if found.whole_country and not spot and found is not setting.label:
        found = setting.countries.get(found.country or "", found)
    if found.country is None and not found.abroad:
        found = found._replace(country=_likely_country(scene.spots, setting))
    in_brackets = spot is not None and scene.text[spot.end : count[0]] == " ("  # "mostly in Tahoua (9 deaths)"
    if not (spot and (spot.passing or of_whole or in_brackets)):
        setting.last, setting.last_sentence, setting.last_block = found, number, setting.block
        setting.last_day = day
        if spot and since:
            setting.totals.setdefault(since, found)
    return found


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


def _understood(
    setting: Setting, number: int, nation: Where | None, reach: Reach, day: date | None, *, overall: bool
) -> Where | None:
    """The place of a figure whose own sentence names none; `overall` says that it sums up what sections told."""
    frame = setting.label or setting.heading
    if setting.digest and frame is None:
        return None
    country, about = setting.country, setting.main or setting.title
    if nation:
        return nation
    if reach == "country" and country and not (frame and frame.whole_country):
        return country
    if frame and frame is setting.heading and overall and setting.fresh and setting.kind == "paragraph":
        return setting.title or about or country
    if frame:
        return (_nearby(setting, number, day) if reach == "incident" else None) or frame
    if setting.kind in _LISTED:
        return setting.title or about or country
    if reach != "incident":
        last = setting.last if number - setting.last_sentence <= (1 if reach == "war" else 0) else None
        if reach != "country" and last and last.whole_country:
            return last  # "18 million Yemenis need help and four million are displaced"
        if setting.title and setting.title.whole_country:
            return setting.title
        wide = about if about and not about.like_town else None
        return wide or country or about or setting.spoken
    if setting.last and number - setting.last_sentence <= 1 and not (setting.fresh and setting.kind in _NEW_STORY):
        return setting.last
    if not setting.fresh and setting.spoken_block == setting.block:
        return setting.spoken
    sectioned = country if setting.fresh and setting.below else None
    return about or sectioned or setting.spoken or country


def _nearby(setting: Setting, number: int, day: date | None) -> Where | None:
    """The place that the sentences before in the block speak of; not for an incident of another day than the last."""
    if setting.fresh:
        goes_on = day is not None and setting.before is not None and setting.before == setting.spoken_block
        told = setting.spoken if goes_on and setting.last_block != setting.before else None
        return (
            told if told and not told.whole_country else None
        )  # the bullet before told where it happened, and no more
    if setting.last_block == setting.block and setting.last_day and day and day != setting.last_day:
        return None
    last = setting.last if setting.last_block == setting.block and number - setting.last_sentence <= 1 else None
    near = last or (setting.spoken if setting.spoken_block == setting.block else None)
    return near if near and not near.whole_country else None


def _nearest(scene: Scene, count: Span, source: Span | None, *, vague: bool = False) -> Named | None:
    """The spot that stands nearest to the count in its clause; one of another count, in another clause, is none of its own."""
    near = [
        s
        for s in scene.spots
        if (s.vague == vague and -_WINDOW < s.start - count[0] < _WINDOW) or (s.vague == vague and s.start < _OPENING)
    ]
    if any(s.labels for s in near) and any(not s.labels and not s.vague and not s.beside for s in near):
        near = [s for s in near if not (s.labels and s.where.written.isupper())]  # "MULTAN: A fire in Kabirwala killed"
    ranked = [(_distance(scene, spot, count), spot) for spot in near if source is None or _told(spot, source, count)]
    best = min(ranked, key=lambda one: one[0], default=None)
    return best[1] if best and best[0][0] < _OTHER_CLAUSE else None


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
        or (spot.start >= end and "; " in gap and _counts_between(scene, end + gap.index("; "), spot.start))
        or (spot.start >= end and ", " in gap and _is_of_a_second(scene, start))
    ) or any(own.start() <= spot.start < own.end() <= start for own in _OWN_CLAUSE.finditer(text)):
        breaks = _OTHER_CLAUSE
    elif spot.end <= start and _THERE_WHEN.match(gap):
        breaks, far = max(0, breaks - 1), far + _AHEAD  # "that of Goma a month ago, when 90 people died"
    elif (spot.end <= start and _TELLS_OF_ITSELF.match(text, spot.end) and len(gap) < _ONWARD_BEFORE) or (
        _OPENING <= spot.start < start and _OWN_COUNT.fullmatch(text, spot.end, start)
    ):
        breaks, far = 0, -_FAR
    elif spot.start >= end:
        same = _SAME_AGAIN.match(text, end)  # "1,700 households (8,500 persons) sought refuge in Kalembe"
        breaks += _counts_between(scene, same.end() if same else end, spot.start)
    elif spot.start < _OPENING:
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
    if position == len(scene.counts) or scene.counts[position] == count[0] or spot.start < _OPENING:
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

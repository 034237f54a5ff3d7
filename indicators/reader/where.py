"""Where a figure holds: the place that its clause names, else the one that the text is speaking of.

What a sentence leaves out follows from the text: a total of a war or of needs holds where the document's war is, an
incident that goes on keeps the place of the last figure, a box of figures that of its title.
"""

from __future__ import annotations

from datetime import date

from ..text.fold import ascii_re
from ..text.gazetteer import gazetteer, normalise
from .place_kinds import Where
from .place_names import Named
from .reach import Reach
from .scenes import OPENING, Scene, Span, nearest_spot
from .setting import Setting

_OVERALL = ascii_re(r"(?:Overall|In (?:all|total|sum)|Altogether|All told|Across all)\b")
_LISTED = ("key figure", "table row")
_NEW_STORY = ("bullet", "paragraph")


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
    spot = nearest_spot(scene, count, source) or nearest_spot(scene, count, source, vague=True)
    found = spot.where if spot else None
    if found is None:
        nation = (
            _nation(scene.text, count, setting)
            if reach in ("nation", "country") or "return" in scene.text or "million" in scene.text[slice(*count)]
            else None
        )
        part = " of them" in scene.text[count[0] : count[1] + OPENING]
        overall = _OVERALL.match(scene.text) is not None
        titled = setting.title if setting.title and "," not in setting.title.written else None
        frame = setting.label or setting.heading or titled or setting.country
        found = (
            frame
            if frame and _is_sum_of_places(scene, count)
            else _understood(setting, number, nation, reach, None if part else day, overall=overall)
        )
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


def _is_sum_of_places(scene: Scene, count: Span) -> bool:
    """ "73 deaths (66 in Cabo Delgado, four in Nampula)": the whole holds for all that the text is about."""
    inside = _IN_BRACKETS.match(scene.text, count[1])
    return inside is not None and sum(inside.start() < spot.start < inside.end() for spot in scene.spots) > 1


_IN_BRACKETS = ascii_re(r" (?:[a-z]+ )?\([^()]*\)")


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

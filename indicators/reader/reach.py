"""How far a figure reaches: one incident, a whole war or season, how a nation lives, or a country as such."""

from __future__ import annotations

import re
from typing import Literal

from ..text.fold import ascii_re
from ..text.gazetteer import gazetteer, normalise
from ..text.places import find_places
from ..text.sources import SourceMention
from .context import When
from .counts import Count

Reach = Literal["incident", "war", "nation", "country"]

_LONG = 28  # days; a total over more is told of a country or a whole war rather than of the place of one incident
_MANY = 300_000  # people; so many are not told of the town that the sentence before spoke of
_TOO_MANY = 1_000  # dead or injured since a day long ago: more than one incident harms
_VAST = 5_000_000  # people; more than live in most provinces
_A_WAR = ascii_re(r"\b[Tt]he (?:civil )?(?:war|conflict|insurgency)(?:,| has| had|'s)")
_OF_THE_TOWN = ascii_re(
    r"\b[Tt]h(?:e|is) (?:camp|town|city|site|settlement|village|island)(?: now| already| alone)? \w+(?: \w+)? $"
)
""""The camp holds half a million people": however many, they are those of the camp told of."""
_OF_A_COUNTRY = ("people-in-need", "people-food-insecure", "refugees", "population", "people-displaced")
_NATIONAL_BODY = re.compile(
    r"\b(?:ministry|government|agency|authority|office|mission|commission|council|service)\b", re.IGNORECASE
)


def reach_of(slug: str, day: When, before: str, count: Count, source: SourceMention | None, *, opens: bool) -> Reach:
    """What a figure of an indicator is told of, where the words `before` its count stand in its sentence.

    A long window, or few in need, tell of more than an incident where they open a paragraph (`opens`).
    """
    if slug in _OF_A_COUNTRY and count.value >= _VAST:
        return "country"
    if day.scope == "cumulative" and (_A_WAR.search(before) or (source and speaks_for_a_country(source.name))):
        return "country"
    if day.scope == "stock":
        wide = slug in _OF_A_COUNTRY and (opens or count.value >= _MANY)
        return "nation" if wide and not _OF_THE_TOWN.search(before) else "incident"
    long = day.start is not None and day.end is not None and (day.end - day.start).days >= _LONG
    wide = opens or (slug in _OF_A_COUNTRY and count.value >= _MANY)
    wide = wide or (day.scope == "cumulative" and count.value >= _TOO_MANY and slug.endswith(("killed", "injured")))
    wide = wide or (long and day.scope == "cumulative" and slug == "aid-workers-killed")
    return "war" if wide and (long or (day.event is not None and day.scope == "cumulative")) else "incident"


def speaks_for_a_country(name: str) -> bool:
    """Whether a source is a body of or for one whole country: "Togo's health ministry", "the UN office in Peru"."""
    if not _NATIONAL_BODY.search(name):
        return False
    words = normalise(name).split()
    of_nation = any(
        " ".join(words[at : at + size]) in gazetteer().nationals for at in range(len(words)) for size in (1, 2)
    )
    return of_nation or any(mention.place.kind == "country" for mention in find_places(name))

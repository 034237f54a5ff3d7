"""Numbers that share a noun with the next: "five primary and two secondary schools", "12 Malian and three French soldiers"."""

from __future__ import annotations

from itertools import pairwise

from ..catalogue.words import CLASS_OF_KIND, KIND_OF_NOUN
from ..text.fold import ascii_re
from .counts import Count

_AND_THE_NEXT = ascii_re(
    r" (?P<adjective>[A-Za-z][\w-]+)(?:,|,? and|,? or) (?:(?:at least|about|some|nearly|around) )?$"
)
_DAYS = ascii_re(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December"
)
_ADJECTIVES = frozenset(
    "primary secondary public private government state male female local foreign national international regional rural urban".split()
)


_TWO_SORTS = ascii_re(r" (?P<one>[a-z][\w-]+) (?:and|or) (?P<other>[a-z][\w-]+) (?P<noun>[a-z]+s)\b")


def _sorts(sentence: str, count: Count) -> None:
    """ "Two primary and secondary schools": one number of two sorts of a thing."""
    found = _TWO_SORTS.match(sentence, count.number[1])
    if found is None:
        return
    kinds = [KIND_OF_NOUN.get(f"{found[sort]} {found['noun']}") for sort in ("one", "other")]
    if all(kinds) and kinds[0] == kinds[1] and kinds[0]:
        count.kind, count.cls, count.noun, count.end = kinds[0], CLASS_OF_KIND[kinds[0]], found["noun"], found.end()


_FAMILIES_OF = ascii_re(
    r" of (?:(?P<refugee>(?:[A-Z]\w+ )?(?:refugees|asylum[- ]seekers))|(?P<displaced>(?:IDPs|(?:internally )?displaced(?: people| persons)?))|(?P<returnee>returnees))\b"
)


def _families_of(sentence: str, count: Count) -> None:
    """ "740 households of refugees": refugee families."""
    found = _FAMILIES_OF.match(sentence, count.end) if count.kind == "families" else None
    if found:
        count.kind, count.end = f"{found.lastgroup} families", found.end()


def share_nouns(sentence: str, counts: list[Count]) -> None:
    """Give each number before an adjective and "and" the noun of the count behind, which has an adjective of its own."""
    for count in counts:
        _families_of(sentence, count)
        if count.bare or (count.cls == "other" and " " not in count.noun):
            _sorts(sentence, count)
    for first, second in reversed(list(pairwise(counts))):
        open_ended = first.bare or (first.cls == "other" and " " not in first.noun)
        if not open_ended or not second.noun or second.kind is None or second.cls == "other":
            continue
        shared = _AND_THE_NEXT.fullmatch(sentence, first.number[1], second.start)
        words = sentence[second.number[1] : second.end].split()
        if shared is None or len(words) < 2:
            continue
        adjective = shared["adjective"]
        kind = KIND_OF_NOUN.get(f"{adjective.lower()} {words[-1].lower()}")
        of_a_people = adjective[0].isupper() and not _DAYS.fullmatch(adjective)
        if kind is None and (of_a_people or adjective in _ADJECTIVES):
            kind = second.kind
        if kind:
            first.kind, first.cls, first.noun = kind, CLASS_OF_KIND[kind], second.noun
            first.end = shared.end("adjective")

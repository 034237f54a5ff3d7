"""Frames on one sentence: which event each counted phrase is claimed by.

The sentence is masked (counted phrases, dates, asides become characters of their kind), one RE2 set says which frames
occur at all, and only those run. A count that no frame claims can inherit one: as a part of a figure ("including 32
children"), in a list ("three soldiers and two medics"), or by what it is in itself ("8,000 IDPs").
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import re2

from ..catalogue import INDICATORS, totals
from ..catalogue.frames import ASIDE_MARK, CLASS_MARK, DATE_MARK, FILL, NOT_A_COUNT_MARK, expand
from ..catalogue.rules import Frame, Indicator
from ..text.fold import ascii_re
from ..text.linear import Machine
from .active import SAY_THEMSELVES, did_it
from .aid import employed_by_aid
from .asides import Aside, find_asides
from .counts import Count
from .label_words import counts_another

_LONGEST_GAP = 110
OF_THE_DEAD = "N of the dead"
"""The name of the frame by which a share of the dead is told."""
IGNORED = "ignored "
"""Prefix of the event of an indicator's ignore: "ignored people-detained"."""


@dataclass(slots=True)
class Claim:
    """A frame reads a count; `start`, `end` are the stretch of the sentence that the frame matched."""

    count: Count
    frame: Frame
    start: int
    end: int
    words: str
    how: str = "frame"
    host: Claim | None = None

    @property
    def is_part(self) -> bool:
        """Whether it is a part of another figure, or in a list with such a part."""
        return self.host is not None and (self.how == "part" or self.host.is_part)


@dataclass(slots=True)
class Line:
    """A masked sentence: the main line, then each aside read on its own, joined by ';' which no gap crosses."""

    masked: str
    main: str
    pieces: list[tuple[int, int]] = field(default_factory=list)  # (start in `masked`, offset to the sentence)
    asides: list[Aside] = field(default_factory=list)

    def to_sentence(self, position: int) -> int:
        """Position in the sentence of a position in `masked`."""
        start, offset = self.pieces[0]
        if len(self.pieces) > 1:
            start, offset = max((piece for piece in self.pieces if piece[0] <= position), key=lambda p: p[0])
        return position - start + offset


class _Compiled(NamedTuple):
    """A frame ready to run."""

    frame: Frame
    machine: Machine


@functools.cache
def _frames() -> tuple[list[_Compiled], dict[str, tuple[Any, list[int]]]]:
    """Every frame of the catalogue once, and for each class the filter that says which of its frames match a line.

    A filter tells its frames by their position in the list that stands beside it.
    """
    ignores = [Frame(IGNORED + i.info.slug, ignore.reason, ignore.pattern) for i in INDICATORS for ignore in i.ignores]
    frames = tuple(
        dict.fromkeys([*ignores, *(frame for indicator in INDICATORS for frame in indicator.frames), *totals.FRAMES])
    )
    compiled: list[_Compiled] = []
    filters: dict[str, tuple[Any, list[int]]] = {}
    for frame in frames:
        source, cls = expand(frame.pattern), _class_of(frame)
        which, members = filters.setdefault(cls, (re2.Filter(), []))
        which.Add(source.encode("ascii"))
        members.append(len(compiled))
        compiled.append(_Compiled(frame, Machine(source)))
    for which, _ in filters.values():
        which.Compile()
    return compiled, filters


@functools.cache
def outlives() -> dict[Frame, re.Pattern[str]]:
    """The words of a claim that an ignore does not stop, by the frame that stands for the ignore."""
    return {
        Frame(IGNORED + i.info.slug, ignore.reason, ignore.pattern): ascii_re(ignore.unless, re.IGNORECASE)
        for i in INDICATORS
        for ignore in i.ignores
        if ignore.unless
    }


def _matching(line: bytes, classes: set[str | None]) -> list[int]:
    """The frames of these classes that match the line, in the order of the catalogue."""
    found: list[int] = []
    for cls, (which, members) in _frames()[1].items():
        if cls in classes:
            found += [members[index] for index in which.Match(line) or ()]
    return sorted(found)


def _class_of(frame: Frame) -> str:
    """The class that the frame's placeholder asks for; "number" takes any."""
    if "<n>\\x02" in frame.pattern:
        return "people"
    named = [cls for cls in CLASS_MARK if "{" + cls + "}" in frame.pattern]
    return named[0] if named else "number"


@functools.cache
def readers() -> dict[tuple[str, str], Indicator]:
    """The indicator that counts a kind in an event; two indicators claiming one pair is an error of the catalogue."""
    found: dict[tuple[str, str], Indicator] = {}
    for indicator in INDICATORS:
        for counts in indicator.counts:
            for kind in counts.kinds:
                other = found.setdefault((counts.event, kind), indicator)
                if other is not indicator:
                    raise ValueError(f"{indicator.info.slug} and {other.info.slug} both count {kind} of {counts.event}")
    return found


def mask(sentence: str, counts: list[Count], dates: list[tuple[int, int]], others: list[tuple[int, int]]) -> Line:
    """Mask a sentence (folded, newlines as spaces) and set its asides apart."""
    line = list(sentence)

    def cover(start: int, end: int, mark: str) -> None:
        line[start:end] = mark + FILL * (end - start - 1)

    for start, end in dates:
        cover(start, end, DATE_MARK)
    for start, end in others:
        cover(start, end, NOT_A_COUNT_MARK)
    for count in counts:
        # of other things only the number is covered: "staying in 12 evacuation posts" keeps its posts
        end = count.number[1] if count.cls == "other" and not count.implied else count.end
        cover(count.start, end, CLASS_MARK[count.cls or "number"])
    masked = "".join(line).replace('"', ASIDE_MARK).replace("*", ASIDE_MARK)  # as transparent as an aside
    said = [count.end for count in counts if count.kind in SAY_THEMSELVES]
    asides = [aside for aside in find_asides(masked, said) if not _counts_a_share(aside, counts)]
    main, whole, pieces = masked, "", [(0, 0)]
    for aside in asides:
        main = main[: aside.start] + ASIDE_MARK * (aside.end - aside.start) + main[aside.end :]
    whole = main
    for aside in asides:
        if _told_of(masked, aside) < aside.start or any(
            mark in masked[aside.start : aside.end] for mark in CLASS_MARK.values()
        ):
            whole += " ; "
            start = _told_of(masked, aside)
            pieces.append((len(whole), start))
            whole += masked[start : aside.end]
    return Line(whole, main, pieces, asides)


def _counts_a_share(aside: Aside, counts: list[Count]) -> bool:
    """Whether an aside gives the count of a share that says none: "half the province, or 12,000 people, fled"."""
    before = max((count for count in counts if count.end <= aside.start + 1), key=lambda c: c.start, default=None)
    inside = [count for count in counts if aside.start <= count.start < aside.end]
    return bool(before and before.share is not None and not before.of_base and any(c.share is None for c in inside))


_BUILDING_BEFORE = ascii_re(r"[\x04\x05\x06]\x1f*(?: (?:in|at|near|of) [\w' -]{2,30})?$")


def _told_of(masked: str, aside: Aside) -> int:
    """Where an aside is to be read from: a building that a relative clause tells of goes with it ("…, which closed")."""
    if not masked.startswith(", which", aside.start):
        return aside.start
    building = _BUILDING_BEFORE.search(masked, max(0, aside.start - 90), aside.start)
    return building.start() if building else aside.start


_BAD_GAP = ascii_re(
    r"\b(?:who|whom|which|that|where|when|while|because|but|although|though|whose|after|before|said|says|told|if|as they|as he|as the|(?<!, )as (?:fighting|clashes|shells|shelling|bombs|troops|soldiers|rebels|water|floodwaters?|flames|fire|rain|night|people|residents)"
    r"|attended|hosted|watched|survived|survives|killing|wounding|injuring|than|compared|against|neither|none of|nor|the (?:number|total) of|the rest|the others|(?:and|but|while) the (?:other|second|third|fourth|last|remaining))\b|\b(?:not|never)$|\b(?:per cent|percent) of (?:those|all|the)$|\x0f\x1f* of|[:|]"
)
_FINITE = ascii_re(r" and (?:\w+ ){1,2}(?:were|was|had|have|has|are|is)\b")


def _gap_allows(gap: str) -> bool:
    if len(gap) > _LONGEST_GAP:
        return False
    if _COUNT_LAST.search(gap):
        return False  # "90 families in the village, 20 of which lost their homes": nothing is told of the 90
    inner = gap.strip(" \x1e,")
    inner = re.sub(r"^(?:who|which|that|whose [\w ]+)\b|,? \b(?:who|which|that)$", "", inner)
    inner = _WHO_DID.sub("", inner)  # "two guards who gave chase were shot dead"
    if inner == "and":
        return False  # "deployed 190 volunteers and given first aid"
    if inner.endswith("trying to"):
        return False  # "40 people trying to flee were shot dead": they did not get away
    return not _BAD_GAP.search(inner) and not _FINITE.search(inner)


_WHO_DID = ascii_re(r"\bwho (?:had |have )?(?!(?:was|were|is|are|said)\b)\w+(?: [\w'-]+){0,5}$")


_COUNT_LAST = ascii_re(r", [\x02\x03]\x1f* ?$")
_KILLED_WHERE = ascii_re(r"\w+(?: dead)? (?:in|at|near|on|by|during|from|when|after|around|outside) ")
_DOES_IT = ascii_re(r" (?:at least |about |some |nearly |more than |over )?[\x02-\x08]")
_BOUNDARY = ascii_re(
    r"[ .,;|\x1e]*(?:(?:and|when|who|whose|with|that|an?|the|of|in|by|at|from|during|overnight) ?)*[ .,;|\x02-\x08\x1e]?"
)


def find_claims(line: Line, counts: list[Count], before: Sequence[Count] = ()) -> list[Claim]:
    """Every claim that a frame makes on a count of this sentence; `before` are earlier counts that bare ones may mean."""
    frames = _frames()[0]
    haystack = line.masked.encode("latin-1")
    at = {count.start: count for count in counts}
    classes = {count.cls for count in counts} | {"number"}
    if any(count.bare for count in counts):
        classes |= {"people", *(count.cls for count in before)}
    found: list[Claim] = []
    for index in _matching(haystack, classes):
        frame, machine = frames[index]
        groups = machine.groups
        for spans in machine.matches(haystack):
            start, end = spans[0]
            count = at.get(line.to_sentence(spans[groups["n"]][0]))
            if count is None:
                continue
            if (
                "gap" in groups
                and frame.name.startswith("the number of")
                and line.masked[slice(*spans[groups["gap"]])].endswith(" and")
            ):
                continue  # "the number of injured in Cali and at 32 that of the missing"
            if "gap" in groups and frame.says != "toll" and not _gap_allows(line.masked[slice(*spans[groups["gap"]])]):
                continue
            if frame.name == "killed a leader and X" and _KILLED_WHERE.match(line.masked, start):
                continue  # "four were killed in Konstantynivka and one in Pokrovsk"
            if frame.name.startswith("left X") and _DOES_IT.match(line.masked, end):
                continue  # "left 23 dead and displaced 700 families"
            if frame.name.startswith("X ") and did_it(haystack[start:end], haystack[end : end + 24]):
                following = at.get(line.to_sentence(end + 1))
                if following is None or following.kind not in SAY_THEMSELVES:
                    continue
            if "who" in groups:
                who = line.masked[slice(*spans[groups["who"]])]
                if count.bare and frame.name == "killings: N" and counts_another(who):
                    continue  # "Camels killed: 90"
                _name_kind(count, who)
                _, _, building = frame.event.partition(" ")
                if building and count.cls != building:
                    continue  # "the number of damaged bridges is six"
            words = line.masked[start:end]
            if _BOUNDARY.fullmatch(line.masked, spans[groups["n"]][1], end):
                end = spans[groups["n"]][1]  # what only shows where the phrase ends is none of its words
            elif words.endswith((",", ";")):
                end -= 1
            found.append(Claim(count, frame, line.to_sentence(start), line.to_sentence(end - 1) + 1, words))
    return found


def _name_kind(count: Count, who: str) -> None:
    """The words before a late number say whom it counts: "the number of civilians massacred … has risen to 64"."""
    from ..catalogue.words import CLASS_OF_KIND, KIND_OF_NOUN

    words = who.lower().split()
    for size in range(len(words), 0, -1):
        for first in range(len(words) - size + 1):
            kind = KIND_OF_NOUN.get(" ".join(words[first : first + size]))
            if kind and count.bare:
                if kind == "people" and employed_by_aid(" ".join(who.split()[:first])):
                    kind = "aid workers"  # "the number of UNRWA team members killed"
                count.kind, count.cls = kind, CLASS_OF_KIND[kind]
                return

"""Asides: parts of a sentence that a frame must be able to step over.

"95 civilians, including 32 children, were killed", "the Central Hospital — the last in the south — was hit",
"the camp, the governor said, is closed". An aside is replaced by ASIDE_MARK in the main line and read on its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..catalogue.frames import CLASS_MARK, FILL
from ..text.fold import ascii_re


class Aside(NamedTuple):
    """`masked[start:end]` is an aside; `parts` says that its counts are parts of the figure before it."""

    start: int
    end: int
    parts: bool


_MARKS = "".join(CLASS_MARK.values())
_PARENTHESES = ascii_re(r" ?\(([^()]{1,160})\)")
_BRACKETS = ascii_re(r" ?\[[^\[\]]{1,160}\]")
_DASHES = ascii_re(r" ?(?: - | ?\x16 ?)([^\x16;]{3,180}?)(?: - | ?\x16 ?)")
_VERB = r"(?:were|was|have|has|had|are|is|died|fled|left)\b"
_PLACE = r"(?:the )?[A-Z][\w'-]*(?: (?:[A-Z][\w'-]*|of|province|districts?|state|region|county|city|town|governorate|department|village|camp|area))*"


def _part(stops: str) -> str:
    """One of the parts that "including" lists; a word of `stops` ends what is told of it before its verb."""
    return rf"(?:(?:and|plus|as well as|along with|at least)? ?(?:\x08{FILL}*(?: [a-z'-]+){{1,4}}?(?=,|;|\.| and |$)|[{_MARKS}]{FILL}*)(?:(?: (?!{stops})[\w'-]+){{1,9}}(?= {_VERB})| (?:of|from|under|aged)(?: [\w'-]+){{1,4}}| \x0f{FILL}*| (?:in|at|near|around|to|on) {_PLACE})?)"


_PART, _PART_WITH_WHO = _part(rf"{_VERB}|(?:who|which|that|whose)\b"), _part(_VERB)
"""The second holds in a sentence on the dead: "40 were killed, including 12 who were queueing for bread"."""


def _including(part: str) -> re.Pattern[str]:
    return ascii_re(
        rf",? ?\b(?:including|incl\.|among them|amongst them|among whom|of whom|of which|comprising|notably|some of them|half of them|as well as)"
        rf"(?: (?:at least|also|were|are))?,? {part}(?:,? (?:and )?{part})*(?: of the same \w+| among them| as refugees[^,;]{{0,40}})?(?:,|(?=[ .;])|$)"
    )


_INCLUDING, _INCLUDING_WHO = _including(_PART), _including(_PART_WITH_WHO)
_HARMED = ascii_re(
    r"\b(?:kill(?:ed|s|ing)|died|dead|deaths?|perished|drowned|murdered|massacred|wounded|injured|abducted|kidnapped)\b"
)
_WHO_HAS_A_FATE = ascii_re(
    r"\b(?:who|which|that|whose) [^,;.]{0,60}?\b(?:kill(?:ed|s|ing)|die[ds]?|dead|perished|drowned|murdered|wounded|injured|hurt|shot|beheaded|executed"
    r"|abducted|kidnapped|missing|detained|arrested|released|rescued|freed|displaced|evacuated|survived|escaped|children|women|girls|boys|fighters|soldiers"
    r"|civilians|combatants|militants)\b"
)
_PARTS_BEGIN = ("includ", "incl.", "among", "whom", "which", "comprising", "notably", "of them", "as well as")
"""What each wording of `_INCLUDING` holds one of."""
_OF_WHICH_DOES = ascii_re(
    rf",? ?(?:of which|of whom|of them|some of them)(?: \w+)? {_PART} (?:are|were|is|was|have|has|had|remain|remained|do|did|need|needs|require|face|depend|rely|live|lack|fled|died|closed|shut|collapsed|reopened)\b[^,;.]*,?"
)
"""A part with a verb of its own: "14 health posts, of which six are shut" says nothing of the fourteen."""
_MAIN_GOES_ON = ascii_re(
    r"$|[.;]|,? (?:[a-z]|\x0e)| [A-Z][\w' .()-]{2,70} (?:said|says|reported|told|added|announced)\b"
)
# "33 million affected, including 6 million in dire need": what follows a bare part is told of the part alone
_BARE_PART = ascii_re(rf"{CLASS_MARK['number']}{FILL}*$")
_OF_THE_PART = ascii_re(r" (?:in|who|facing|needing|without|with|that)\b")
_HAS_VERB = ascii_re(
    r" (?:were|was|have|has|had|are|is|taken (?:hostage|away|captive)|kidnapped|abducted|arrested|detained|captured|missing|injured|wounded|hurt"
    r"|displaced|evacuated|rescued|burned|destroyed|damaged)\b"
)
# "120,000 live there, including 27,000 people sheltering in schools": the main clause was told before
_DOING = ascii_re(r" (?:sheltering|living|staying|sleeping|camping|trapped|stranded|hosted|housed)\b")
_TOLD = "are|is|live|lives|were|was|have|has|had|died|killed|fled|wounded|injured"
_TOLD_BEFORE = ascii_re(rf"\b(?:{_TOLD})\b")
_TOLD_FIRST = ascii_re(rf"\b(?:{_TOLD}|drowned|perished|displaced|arrested|abducted)\b")
_RELATIVE = ascii_re(r", (?:which|who|whose|where|whom|when)(?: [^,;]{3,110}),")
_ONLY_SUBJECT = ascii_re(rf", \w+ [{_MARKS}]{FILL}*,")
"""", where 26 villagers, mostly women, were killed": the first comma does not end the clause."""
_BREAKDOWN = ascii_re(
    rf"(?: - | ?\x16 ?|: ){_PART}(?:(?:,? (?:and )?{_PART})+|(?:,? (?:and )?{_PART})*,? and (?:the rest|the others)[^,;.]*)[.]?$"
)
_SAME_PEOPLE = ascii_re(
    rf"(?<={FILL}), (?:or |about |some |roughly )?\x02{FILL}*,(?= (?:from|out|to|in|into|have|has|had|were|are|who|running|fleeing|scrambling)\b)"
)
_OR = ascii_re(r", (?:or|that is|i\.e\.|about|roughly|nearly|some|equivalent to) [^,;]{3,60},(?= )")
_APPOSED = ascii_re(
    rf"(?:, (?:the|a|an) [^,;{_MARKS}]{{3,80}}|(?<={FILL}), (?:about |roughly |nearly |some )?[{_MARKS}\x0f]{FILL}*(?: [^,;]{{2,80}})?),(?= (?:was|were|has|have|had|is|are|[a-z]+ed|shut|hit|lost|fell|shot|slain|left|died|took|went|came|remain|remains|live)\b)"
)
_AS_A_SHARE = ascii_re(
    rf"(?<=\w), (?:about |nearly |or |more than )?\x03{FILL}*,(?= (?:face|faces|are|were|live|lives|need|needs|have|has|rely|depend|remain|do|go|lack|suffer|cannot|now|still|already)\b)"
)
"""The same people told as a share: "800,000 people in the province, one in three, face hunger"."""
_OUT_OF = ascii_re(
    rf", (?:out )?of (?:an?|the|its|their) (?:[\w-]+ ){{0,3}}(?:population|total|inhabitants|number) of [{_MARKS}]{FILL}*,"
)
""""About 4,000 people, of a population of 9,000, remain"."""
_EACH = ascii_re(r", each [^,;]{3,60},(?= (?:to|for|were|was|have|has|had|in|at)\b)")
""""Handed out kits, each good for a month, to 3,000 families"."""
_WITH_THEM = ascii_re(
    rf"(?<={FILL}), (?:with|counting|comprising|teaching|serving|holding) (?:a total of |about |some |over )?[{_MARKS}]{FILL}*(?: [a-z]+)?,(?= (?:were|was|have|has|had|are|is|lost|closed|shut|burned|collapsed)\b)"
)
""""Forty schools, with 160 classrooms, lost their roofs"."""
_SAYS = (
    r"(?:said|says|say|told [\w ]{2,30}|reported|reports|report|added|adds|according to|announced|noted|notes|estimates|estimated|confirmed|explained|recalled"
    r"|stated|declared|warned|indicated|indicates|figures show|data show|shows|believes)"
)
_ATTRIBUTION = ascii_re(
    rf", (?:(?:[^,;{_MARKS}]{{2,70}}? {_SAYS}(?: (?:on )?\w+day)?)|(?:according to|citing|quoting) [^,;{_MARKS}]{{2,70}}?),"
)


def _end_of_parts(masked: str, match: re.Match[str], *, told: bool) -> int:
    """ "15 were killed, including 7 children, and 60 shelters were burned": what has a verb of its own is no part."""
    last = match.group().rfind(", and ")
    told = told or _TOLD_FIRST.search(masked, 0, match.start()) is not None
    return match.start() + last if told and last > 0 and _HAS_VERB.match(masked, match.end()) else match.end()


def _tells_of_the_harmed(masked: str) -> bool:
    """ "40 were killed, including 12 who were queueing", but not "90 were abducted, including 14 who were killed"."""
    at = masked.find("includ")
    if at < 0 or not _HARMED.search(masked, 0, at):
        return False
    return not _WHO_HAS_A_FATE.search(masked, at)


def find_asides(masked: str, said: Sequence[int] = ()) -> list[Aside]:
    """Asides of a masked sentence, in order, not overlapping.

    `said` are the ends of the counts that tell by themselves what happened ("nine dead").
    """
    found: list[Aside] = []

    def add(start: int, end: int, parts: bool) -> None:
        if not any(a.start < end and start < a.end for a in found):
            found.append(Aside(start, end, parts))

    dashed = "\x16" in masked or " - " in masked
    if "(" in masked:
        for match in _PARENTHESES.finditer(masked):
            add(*match.span(), True)
    if dashed or ": " in masked:
        breakdown = _BREAKDOWN.search(masked)
        if breakdown:
            add(*breakdown.span(), True)
    if "[" in masked:
        for match in _BRACKETS.finditer(masked):
            add(*match.span(), False)
    if dashed:
        for match in _DASHES.finditer(masked):
            add(*match.span(), True)
    commas = masked.count(",")
    if (commas or "incl" in masked) and any(word in masked for word in _PARTS_BEGIN):
        for match in (_INCLUDING_WHO if _tells_of_the_harmed(masked) else _INCLUDING).finditer(masked):
            if _OF_THE_PART.match(masked, match.end()) and _BARE_PART.search(match.group()):
                continue
            if _DOING.match(masked, match.end()) and _TOLD_BEFORE.search(masked, 0, match.start()):
                continue
            if _MAIN_GOES_ON.match(masked, match.end()):
                verb = _OF_WHICH_DOES.match(masked, match.start())
                end = verb.end() if verb else _end_of_parts(masked, match, told=any(at <= match.start() for at in said))
                if any(mark in masked[match.start() : end] for mark in _MARKS):
                    add(match.start(), end, True)
    if commas > 1:
        for match in _OUT_OF.finditer(masked):
            add(match.start(), match.end(), False)
        for match in _WITH_THEM.finditer(masked):
            add(match.start(), match.end(), False)
        for match in _EACH.finditer(masked):
            add(match.start(), match.end(), False)
        for match in _OR.finditer(masked):
            add(match.start(), match.end(), True)
        for match in _SAME_PEOPLE.finditer(masked):
            add(match.start(), match.end(), True)
        for match in _APPOSED.finditer(masked):
            add(match.start(), match.end(), False)
        for match in _AS_A_SHARE.finditer(masked):
            if any(mark in masked[max(0, match.start() - 60) : match.start()] for mark in ("\x02", "\x03", "\x04")):
                add(match.start(), match.end(), True)
        for match in _RELATIVE.finditer(masked):
            if not _ONLY_SUBJECT.fullmatch(match.group()):
                add(match.start(), match.end(), False)
        for match in _ATTRIBUTION.finditer(masked):
            add(*match.span(), False)
    return sorted(found)

"""Key figures: a label and a number instead of a sentence ("Dead | 156", "Houses: 5,310 units", a table's cell).

The label, or failing that its heading, says whom it counts and what happened to them; the line is then read by the same
frames as a sentence is: "Health workers killed: 6" as "6 health workers killed".
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..catalogue.frames import CLASS_MARK, FILL
from ..catalogue.words import CLASS_OF_KIND, KIND_OF_NOUN, KIND_OF_SINGULAR, LONGEST_NOUN
from ..text.fold import ascii_re
from .counts import Count
from .match import Line

_LABEL = ascii_re(
    r"(?:^|[(,;|*]\s*|\.\s+|\band\s+|:\s+)(?P<label>(?:[A-Za-z][A-Za-z'/ >\x7f-]{2,70}?|IPC(?:/CH)?(?: [Pp]hase)? ?3(?:\+|-5| and above| or (?:above|worse|higher))))(?: (?i:since|on|of|in|from|as of|until|between|during|over)(?: (?i:the (?:last|past)))? \d[^:|()]{2,28})?(?:\s*\([^()]*\))?(?: (?i:at this hour|at present))?(?P<mark>\s*[:|=]\s*|\s+-+\s+|\s+)$"
)
_LABEL_ENDS = (":", "|", "=", "-")
_BEHIND = ascii_re(r"\**\s*\|\s*\**(?P<label>[A-Za-z][A-Za-z'/ -]{2,70})")
"""A label behind its number: "88 | health posts closed"."""
_NO_LABEL = ascii_re(
    r"\b(?:by|with|from|for|against)$|\b(?:soldier|policeman|man|woman|boy|girl|child|fighter|nurse|doctor|teacher) (?:is|was)$"
    r"|\b(?:an?|left|leaving|says?|said|told|stands|stood|now)\b|\b(?:and|or)$|^(?:The|An?|It|They|We|He|She)\b"
)
"""Words before a number that no label ends with: "the dead were carried by 12 men", "the wounded soldier is 34"."""
_OF_ITS_HEAD = ascii_re(r" (?:in|at|with|by|from|among|on|inside|outside|staying|living|without|who|whose)\b")
_COUNTS_SITES = ascii_re(
    r"^\W*(?!(?:people|persons|individuals|families|households|in|inside|outside|at|staying)\b)(?:[\w-]+ ){0,3}(?:cent(?:er|re)s|sites|camps)(?: open(?:ed)?)?\W*$",
    re.IGNORECASE,
)
_NEUTRAL = frozenset("units unit people persons individuals nos no number total others items cases reported".split())
_STATE_OF = (
    (r"\bnot (?:function|operat|work)\w*|\bnon-?(?:function|operat)\w*|\bclos\w+|\bshut\b|out of (?:service|action|order|use)", "closed"),
    (r"\bdestr\w+|\brazed\b|\bburn\w+|\bcollaps\w+|\bwashed away\b|\blevell?ed\b|\bdemolish\w+", "destroyed"),
    (r"\bdamag\w+|\baffect\w+|\bhit\b|\battack\w*|\bloot\w+|\bstruck\b|\bflood\w+", "damaged"),
    (r"\bkill\w*|\bdead\b|\bdeaths?\b|\bdied\b|\bfatalit\w+|\bdeceased\b|\bmortality\b|\blives lost\b", "killed"),
    (r"\binjur\w+|\bwound\w+|\bhurt\b", "injured"),
    (r"\bmissing\b|\bunaccounted\b|\bdisappear\w+", "missing"),
    (r"\babduct\w+|\bkidnap\w+|\barrest\w+|\bdetain\w+", "detained"),
    (r"\barrivals?\b|\bevacuat(?:ed|ions?|ees)\b|\bdisplac\w+|\bfled\b|\b(?:inside|outside) (?:ECs?\b|evacuation)|\bevacuation cent\w+|\bin (?:\w+ ){0,2}(?:shelters?|camps?|(?:accommodation|reception|collective|transit|relief|temporary) (?:cent(?:re|er)s?|sites?))\b|\bshelter(?:ed|ing)\b|\brelocated\b|\bhomeless\b|\bnew movements\b|\bpopulation movements\b|\bpre-?emptive\w*", "displaced"),
    (r"\breturn\w+", "returned"),
    (r"\bin need\b|\bneed(?:ing)? (?:\w+ )?(?:aid|assistance|help)\b", "in need"),
    (r"\bfood[ -]insecur\w+|\bhunger\b|\bIPC\b", "acutely food insecure"),
    (r"\breached\b|\bassisted\b|\bserved\b|\bvaccinated\b|\bassistance\b", "assisted"),
)  # fmt: skip
_STATES = tuple((ascii_re(pattern, re.IGNORECASE), word) for pattern, word in _STATE_OF)
_STILL = ascii_re(r"\b(?:current\w*|still|remaining|at present)\b", re.IGNORECASE)
_MOVED_THEN = ascii_re(r"\b(?:evacuated|arriv\w+|fled|relocated|rescued)\b", re.IGNORECASE)
_CURRENT = ascii_re(
    r"\b(?:current\w*|still|now|remaining|to ?day)\b|\bin(?:side)? (?:evacuation|camps?|shelters?|relief)",
    re.IGNORECASE,
)


class Label(NamedTuple):
    """A count read from its label: the line that the frames read, and where the label begins and ends in the sentence."""

    line: Line
    start: int
    from_heading: bool
    end: int = 0


def noun_in(label: str) -> tuple[str, str] | None:
    """Kind of the last known noun of a label, and the label without it.

    "People in public shelters" counts people: the noun of what stands before "in" comes first.
    """
    head = _OF_ITS_HEAD.split(label, maxsplit=1)[0]
    if head != label and (named := noun_in(head)):
        return named[0], named[1] + label[len(head) :]
    words = label.split()
    for size in range(min(LONGEST_NOUN, len(words)), 0, -1):
        for at in range(len(words) - size, -1, -1):
            phrase = " ".join(words[at : at + size]).lower()
            kind = KIND_OF_NOUN.get(phrase) or KIND_OF_SINGULAR.get(phrase)
            if kind and CLASS_OF_KIND[kind] == "people" and _COUNTS_SITES.search(label):
                return None  # "Refugee camps: 12"
            if kind:
                return kind, " ".join(words[:at] + words[at + size :])
    return None


def label_of(text: str, count: Count, heading: str | None, *, plain: bool) -> Label | None:
    """The label before a number, turned into a line of kinds; None where it is no label.

    `plain` says that the block is made of labels, so that "Deaths 34" needs no mark between label and number.
    """
    number_start = count.number[0]
    if not text[:number_start].strip(" |*"):
        behind = _BEHIND.match(text, count.number[1])
        made = from_label(count, behind.group("label"), None, count.start) if behind else None
        return made._replace(end=behind.end()) if made and behind else None
    if not plain and text[:number_start].rstrip()[-1:] not in _LABEL_ENDS:
        return None
    found = _LABEL.search(text[:number_start])
    if not found or (found.group("mark").isspace() and (not plain or _NO_LABEL.search(found.group("label")))):
        return None
    return from_label(count, found.group("label"), heading, found.start("label"))


def from_label(count: Count, label: str, heading: str | None, start: int) -> Label | None:
    """A count with the words of its label (or header cell) and of its heading."""
    if count.cls == "other" and count.noun not in _NEUTRAL:
        return None  # "killed 1,000 cattle": the number says itself what it counts
    if count.of_dead or (count.bare and _COUNTS_SITES.search(label)):
        return None  # "Ikongo: 60 of the deaths", "Evacuation centres: 36"
    own = count.kind if count.kind not in (None, "other") and count.noun not in _NEUTRAL else None
    named = noun_in(label)
    state = _state(label)
    from_heading = False
    if not own and named is None and heading:
        named = noun_in(heading)
        from_heading = named is not None
    if state is None and heading:
        state = _state(heading)
        from_heading = from_heading or state is not None
    kind = own or (named[0] if named else None)
    if kind is None and state in (
        "killed",
        "injured",
        "missing",
        "displaced",
        "detained",
        "returned",
        "in need",
        "acutely food insecure",
        "assisted",
    ):
        kind = "people"
    if kind is None:
        return None
    if kind == "prisoners" and state == "displaced":
        kind = count.kind = "people"  # "Inmates in relief camps"
    if kind == "casualties" and state:
        kind = "people"
    if not own:
        count.kind, count.cls = kind, CLASS_OF_KIND[kind]
    mark = CLASS_MARK[count.cls or "people"] + FILL * (max(count.end - count.start, 2) - 1)
    moved = state == "displaced" and _MOVED_THEN.search(label) and not _STILL.search(label)
    level = (
        "" if moved else "are currently " if _CURRENT.search(label) or (heading and _CURRENT.search(heading)) else ""
    )
    line = mark + " " + level + (state or "")
    return Label(Line(line, line, [(0, count.start)]), start, from_heading)


def says_what(label: str) -> bool:
    """Whether a label of its own says whom or what it counts: "Persons", "Dead", not "No. of ECs"."""
    return noun_in(label) is not None or _state(label) is not None


def _state(text: str) -> str | None:
    return next((word for pattern, word in _STATES if pattern.search(text)), None)

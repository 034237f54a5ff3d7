"""Key figures: a label and a number instead of a sentence ("Dead | 156", "Houses: 5,310 units", a table's cell).

The label, or failing that its heading, says whom it counts and what happened to them; the line is then read by the same
frames as a sentence is: "Health workers killed: 6" as "6 health workers killed".
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..catalogue.frames import CLASS_MARK, FILL
from ..catalogue.words import CLASS_OF_KIND
from ..text.english_blocks import UNMARKED_NUMBER, UNMARKED_NUMBERS
from ..text.fold import ascii_re
from .counts import Count
from .label_words import BY_DOER, counts_another, noun_in, says_not, state_of
from .match import Line

_LABEL = ascii_re(
    r"(?:^|[(,;|*]\s*|\d[KMkm]?\s*/\s*|\.\s+|\band\s+|:\s+)(?P<label>(?:[A-Za-z][A-Za-z'/ >\x7f-]{2,70}?|(?:(?:People|Population|Persons) in )?IPC(?:/CH)?(?: [Pp]hase)? ?(?:3(?:\+|-5| and above| or (?:above|worse|higher))|[345])(?: (?:population|people|caseload|total))?))(?: (?i:since|on|of|in|from|as of|until|between|during|over)(?: (?i:the (?:last|past)))? (?:[A-Z][a-z]{2,8} )?\d[^:|()]{2,28})?(?:\s*\([^()]*\))?(?: (?i:at this hour|at present))?(?P<mark>\s*[:|=]\s*|\s+-+\s+|\s+)$"
)
_LABEL_ENDS = (":", "|", "=", "-")
_BEHIND = ascii_re(r"\**\s*\|\s*\**(?P<label>[A-Za-z][A-Za-z'/ -]{2,70})")
"""A label behind its number: "88 | health posts closed"."""
_NO_LABEL = ascii_re(
    r"\b(?:by|with|from|for|against)$|\b(?:soldier|policeman|man|woman|boy|girl|child|fighter|nurse|doctor|teacher) (?:is|was)$"
    r"|\b(?:as(?! of\b)|again|amid|after|while|an?|left|leaving|says?|said|told|stands|stood|now)\b|\b(?:and|or)$|^(?:The|An?|It|They|We|He|She)\b"
)
"""Words before a number that no label ends with: "the dead were carried by 12 men", "the wounded soldier is 34"."""
_NEUTRAL = frozenset("units unit people persons individuals nos no number total others items cases reported".split())
_PERSONS = ("individuals", "persons", "people")
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
    if not found or found.group("label").startswith(("a ", "an ")):
        return None  # "a cholera wave reached the state: 92 cases"
    if found.group("mark").isspace() and (not plain or _NO_LABEL.search(found.group("label"))):
        return None
    told = heading if heading and BY_DOER.search(heading) else found.group("label")
    return from_label(count, told, heading, found.start("label"))


def is_unmarked(text: str, *, listed: bool) -> bool:
    """Whether a line is a label and a number with no mark between them, so that its verb is none: "Homes destroyed 90".

    Alone it is one where those counted can hardly have done it; `listed` lines stand beside others of the kind.
    """
    if _DOERS.match(text):
        return False  # "Rebels killed 12" is a headline
    alone = UNMARKED_NUMBER.match(text) is not None and (listed or _DONE_TO.match(text) is not None)
    return alone or UNMARKED_NUMBERS.match(text) is not None


_DOERS = ascii_re(
    r"[^|:/]{0,40}\b(?:police|army|rebels|militants|gunmen|soldiers|fighters|troops|bandits|forces|jihadists|insurgents|militias?|militiamen|attackers|bombs?|strikes?|airstrikes"
    r"|raids?|attacks?|shelling|floods?|rains?|storms?|cyclone|quake|earthquake|landslides?|clashes|fire|they|says?|said|clinics|agencies|partners|volunteers|the)\b[^|:/]{0,30} "
    r"(?:killed|injured|wounded|arrested|detained|displaced|destroyed|damaged|abducted|supported|reached|treated|captured|seized) (?=\d)",
    re.IGNORECASE,
)
_DONE_TO = ascii_re(
    r"(?:people|persons|individuals|families|households|houses|homes|schools) (?:displaced|evacuated|affected|killed|injured|damaged|destroyed) ",
    re.IGNORECASE,
)


def from_label(count: Count, label: str, heading: str | None, start: int) -> Label | None:
    """A count with the words of its label (or header cell) and of its heading."""
    if count.cls == "other" and count.noun not in _NEUTRAL:
        return None  # "killed 1,000 cattle": the number says itself what it counts
    if count.of_dead or says_not(label) or (count.bare and counts_another(label)):
        return None  # "Bari: 12 of the deaths", "Evacuation centres: 36", "Arrest warrants: 9"
    own = count.kind if count.kind not in (None, "other") and count.noun not in _NEUTRAL else None
    named = noun_in(label)
    if named and count.noun in _PERSONS and CLASS_OF_KIND.get(named[0]) != "people":
        named = None  # "Other localities: 720 individuals"
    state = state_of(label)
    from_heading = False
    if not own and named is None and heading:
        named = noun_in(heading)
        from_heading = named is not None
    if state is None and heading:
        state = state_of(heading)
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

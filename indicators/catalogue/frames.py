"""The shapes of English that say something happened to what is counted, and the placeholders of every frame.

`frames(event, …)` turns an event's vocabulary into frames: "X were killed", "killed X", "X died", "the killing of X".
What does not fit a shape is written as a Frame of its own beside the vocabulary.
"""

from __future__ import annotations

import re

from .rules import Frame

CLASS_MARK: dict[str, str] = {
    "people": "\x02",
    "number": "\x03",
    "hospitals": "\x04",
    "schools": "\x05",
    "homes": "\x06",
    "localities": "\x07",
    "other": "\x08",
}
"""The character that stands for a counted phrase of each class; "number" is a bare number, "other" any other noun."""
DATE_MARK, NOT_A_COUNT_MARK, ASIDE_MARK, FILL = "\x0e", "\x0f", "\x1e", "\x1f"

_BARE = CLASS_MARK["number"]
_ANY = "".join(mark for kind, mark in CLASS_MARK.items() if kind != "other")
_ADVERB = (
    r"(?:(?:\w+ly|also|either|reported|confirmed|still|now|since|already|all|newly|both|so far|then|later|again|once"
    r"|further|badly|being|been|together|thus|even|currently|at present|presently|at least|\w+ly or|had|to|have|themselves|initially) ){0,3}"
)
_IN_PLACE = r"(?: (?:of|in|at|near) (?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?)"
"""A named place between what is counted and what happened to it: "the clinic in Kabul, looted on Monday"."""
_WERE = (
    r"(?:were|was|are|is|have been|has been|had been|have|had|being|been|be|got|remain|remains|remained|to have been"
    r"|said to be|reported to be|lay|lie|lies)"
)

PLACEHOLDERS: dict[str, str] = {
    **{name: f"(?P<n>[{mark}{_BARE}]{FILL}*)" for name, mark in CLASS_MARK.items() if name not in ("number", "other")},
    "number": f"(?P<n>[{_ANY}]{FILL}*)",
    "only number": f"(?P<n>{_BARE}{FILL}*)",
    "date": f"{DATE_MARK}{FILL}*",
    "were": f"{_WERE}",
    "few": r"[^,;.\x02-\x07]{0,30}",
    "from before": f"(?: from {_BARE}{FILL}*(?: (?:in|on|at) {DATE_MARK}{FILL}*)?| by [{CLASS_MARK['people']}{_BARE}]{FILL}*(?: since {DATE_MARK}{FILL}*)?)?",  # "has risen from 2 million in May"
    "adv": _ADVERB,
}
_CHANGED = (
    r"(?:rose|risen|fell|fallen|climbed|increased|decreased|dropped|doubled|tripled|halved|jumped|declined|slowed|eased|surged"
    r"|soared|grew|grown|dipped|shrank|went up|went down|came down|shot up)"
)
PLACEHOLDERS["rose to"] = (
    rf"(?: (?:has|have|had))?(?: (?:nearly|almost|more than|further|also|again|\w+ly))* {_CHANGED}(?: (?:\w+ly|again|further|back))?,?"
    rf"(?: by {NOT_A_COUNT_MARK}{FILL}*)?(?: (?:in|during) {DATE_MARK}{FILL}*,?)?{PLACEHOLDERS['from before']} (?:to|past|above|beyond)"
)
"""The change of a figure up to its new value: "almost doubled, from 45 in May to"."""

_COUNTED = re.compile(r"\{(?:" + "|".join([*CLASS_MARK, "only number"]) + r")\}|\(\?P<n>")


def expand(pattern: str) -> str:
    """The RE2 pattern of a frame: placeholders filled in, a space standing for spaces and asides."""
    of = next((name for name in CLASS_MARK if "{" + name + "}" in pattern), "number")
    closed = _ANY if of == "number" else CLASS_MARK[of] + _BARE
    if of in ("hospitals", "schools", "homes"):
        closed = CLASS_MARK["hospitals"] + CLASS_MARK["schools"] + CLASS_MARK["homes"] + _BARE
    if len(_COUNTED.findall(pattern)) != 1:
        raise ValueError(f"a frame counts one thing, and is split where two ways of telling it differ: {pattern}")
    for name, filled in PLACEHOLDERS.items():
        pattern = pattern.replace("{" + name + "}", filled)
    pattern = pattern.replace("{..}", f"(?P<gap>[^{closed};]*?)")
    pieces = re.split(r"(\[(?:\\.|[^\]])*\])", pattern)  # character classes keep their spaces
    return "(?i)" + "".join(p if p.startswith("[") else p.replace(" ", f"(?:[ {ASIDE_MARK}]+)") for p in pieces)


def _either(words: str) -> str:
    """An alternation of a comma-separated list, longest first so that "shot dead" wins over "shot"."""
    if any(word.count("(") != word.count(")") for word in words.split(",")):
        raise ValueError(f"a comma inside brackets parts an entry of {words.strip()[:40]!r}: write it without one")
    listed = sorted({" ".join(word.split()) for word in words.split(",") if word.strip()}, key=lambda w: (-len(w), w))
    return "(?:" + "|".join(listed) + ")"


_RELATIVE = (
    r"(?:his|her|their) (?:[a-z]+ ){0,2}(?:wife|husband|mother|father|brother|sister|son|daughter|uncle|aunt|cousin)"
)
""""The blast wounded his wife and two sons": the two are hurt as she is."""


def frames(
    event: str, of: str, *, done: str = "", did: str = "", happened: str = "", noun: str = "", left: str = ""
) -> tuple[Frame, ...]:
    """Frames of one event from its vocabulary, comma-separated.

    `of` is the placeholder of what it happens to; `done` are past participles ("killed"), `did` transitive verbs in all
    their forms ("killed, killing"), `happened` what the counted themselves do ("died"), `noun` names of the event
    ("death, killing"), `left` what they are left as ("dead", "homeless").
    """
    x = "{" + of + "}"
    found = []
    if done:
        found.append(
            Frame(
                event,
                f"X were {done.split(',')[0].strip()}",
                rf"{x}{{..}} {{were}} {{adv}}(?:(?:[\w'\x08\x1f-]+ ){{1,9}}(?:and|then|before being) {{adv}})?{_either(done)}\b",
            )
        )
        found.append(
            Frame(
                event,
                f"X {done.split(',')[0].strip()}",
                rf"{x}{_IN_PLACE}?,?(?: as)? {{adv}}(?:(?:\w+ ){{1,2}}and {{adv}})?{_either(done)}\b",
            )
        )
    if did:
        found.append(
            Frame(
                event,
                f"{did.split(',')[0].strip()} X",
                rf"\b{_either(did)} (?:(?:up|down|over|off|out) )?(?:\x08\x1f*(?: [\w'-]+){{0,4}}(?:,| and|, and| plus) ){{0,3}}(?:(?:an? (?:entire |whole |single )?family of |{_RELATIVE} (?:and|,) ))?{x}",
            )
        )
    if happened:
        verb = happened.split(",")[0].strip()
        found.append(
            Frame(event, f"X {verb}", rf"{x}{{..}} (?:(?:have|has|had|were|was) )?{{adv}}{_either(happened)}\b")
        )
    if noun:
        found.append(
            Frame(
                event,
                f"the {noun.split(',')[0].strip()} of X",
                rf"\b{_either(noun)}(?:,? (?:(?:on |in |during |over )?{{date}}|overnight|there|so far|in \w+),?)? of {x}",
            )
        )
    if left:
        word = left.split(",")[0].strip()
        found.append(
            Frame(event, f"left X {word}", rf"\b(?:left|leaving|leaves|leave) {x}{{..}} {{adv}}{_either(left)}\b")
        )
        found.append(Frame(event, f"X {word}", rf"{x},?(?: people| others)?(?: {{were}})? {{adv}}{_either(left)}\b"))
    return tuple(found)

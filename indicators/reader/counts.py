"""Numbers to counted phrases: what is counted ("at least nine polio vaccinators"), with its kind and extent.

A counted phrase runs from the words before the number that belong to it ("another", "the") to its noun. A number without
a noun ("seven were killed", "two of them") is bare; what it counts follows from the phrase before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..catalogue.words import CLASS_OF_KIND
from ..text.fold import ascii_re
from ..text.numbers import Number
from ..text.places import demonyms
from .aid import of_aid
from .english import ADJECTIVAL, AGENT, GENERIC, NOT_AGENTS, OTHERS, STAFF, STATE, STATE_OF_BUILDING
from .narrow import MOVED, all_are, live_there, minors, of_forces, refine, whose, with_others
from .nouns import find_noun, following_words, is_national


@dataclass(slots=True)
class Count:
    """A counted phrase at [start, end) of its sentence.

    `kind` and `cls` say what is counted ("civilians", "people"); both are None for a bare number until its referent is
    known. `partitive` marks a part of an earlier figure ("two of them", "18 others"); `share` is the fraction where the
    words give one without its base ("half of them"). `name` is the name of a single facility; `whose` is the kind of those
    whose bodies or deaths are counted ("nine bodies of villagers"). `told_to` is where the words end that say what a part
    of the dead was.
    """

    start: int
    end: int
    value: float
    low: float | None
    high: float | None
    qualifier: str
    kind: str | None = None
    cls: str | None = None
    noun: str = ""
    partitive: bool = False
    others: bool = False
    another: bool = False
    definite: bool = False
    share: float | None = None
    of_base: bool = False
    of_whole: bool = False
    of_dead: bool = False
    whole: bool = False
    state: str | None = None
    implied: bool = False
    name: str | None = None
    whose: str | None = None
    number: tuple[int, int] = (0, 0)
    told_to: int = 0
    label: int | None = None

    @property
    def bare(self) -> bool:
        """No noun says what is counted."""
        return self.kind is None


_LEAD = ascii_re(
    r"(?:\b(?:another|(?:a|an) (?:further|additional|extra)|a total of|in total|the(?: (?:other|remaining|same|first|some|estimated))?|these"
    r"|those|all(?: the)?|its|their|his|her|our|only|just|barely|scarcely|merely|the(?:se)? other|some other|yet another|other|further|additional) )$",
    re.IGNORECASE,
)
_ANOTHER = ascii_re(r"\b(?:another|further|additional|extra)\b", re.IGNORECASE)
_OF = ascii_re(
    r"\"?,? of (them|whom|which|these|those|us|the (?:dead|victims|wounded|injured|total|latter|fatalities|casualties|deaths|killings|killed))\b"
    r"|\"?,? of (?:the |its |their |our |his |her |these |those |this |that |all |all the |the area's |the city's |the country's )?"
    r"|\"? (?:to|in|out of) (?=\x00)"
)
_PREDICATE = ascii_re(
    r"(?:\"?,? of (?P<of>them|whom|these|the dead|the victims|those killed|those who died|those|the wounded|the injured|the fatalities)(?: (?:in|at|near) [A-Z][\w'-]+)?(?: on \w+day)?\"?,?"
    r"(?: (?:are|were|was|is|being|have been|had been))?|\"? (?:are|were|was|is|being|have been|had been))"
    r"(?: (?:said|believed|reported|thought|known|confirmed) to be)?(?= )"
)
_HOSTS = ascii_re(
    r"\b(?:hosts?|hosting|hosted|home to|shelters?|sheltering|houses|housing|accommodates?|holds?)(?: \w+){0,2} $",
    re.IGNORECASE,
)
_OF_THESE = ascii_re(
    r"\W*(?:Of|Among) (?:these|those|them),? (?:(?:some|about|around|at least|nearly|only|just|over) )?"
)
_OF_ALL = ascii_re(
    r"(?: of)? (?:(?:the|its|their|a|this|that)(?: [\w'-]+){0,2}|[A-Z][\w-]+'s?) (?:population|country|nation|populace)\b"
    r"|(?: of)? (?:its|their) (?:people|inhabitants|residents|citizens)\b"
)
_DO = ascii_re(r" (?:have|has|had|are|were|who|need|lack|face|live|remain|returned|went|came|said)\b")
_BECAME = {"deaths": "killed", "injuries": "injured"}
_OF_DEAD = ("the dead", "those killed", "those who died", "the fatalities", "the deaths", "the killings", "the killed")


def _predicated(sentence: str, count: Count, predicate: re.Match[str], limit: int) -> bool:
    """ "32 of them were children", "one was a nurse": what is said of the number is what it counts."""
    article = ascii_re(r" (?:an?|the|still|all|of)(?= )").match(sentence, predicate.end())
    spans, words = following_words(sentence, article.end() if article else predicate.end(), limit)
    for at in range(min(3, len(words))):
        noun = find_noun(words, at, single=True)
        if noun and noun[0] not in ("deaths", "injuries", "missing", "displaced", "casualties", "people"):
            kind, size = noun
            if CLASS_OF_KIND.get(kind) != "people":
                return False
            count.kind, count.cls, count.end = kind, "people", spans[at + size - 1][1]
            count.noun, count.partitive = words[at + size - 1].lower(), True
            count.of_dead = predicate.group("of") in _OF_DEAD
            return True
    return False


_NEXT_NATION = ascii_re(r"(?:,| and|, and) (?:\d{1,3}|[a-z]+) [A-Z][a-z]+")
_MODIFIERS = ("death", "injury", "missing", "arrest", "fatality", "body")


def _counts_next(words: list[str], at: int) -> bool:
    """Whether the word behind "death" or "missing" is what is counted, and no person or kin."""
    following = words[at + 1] if at + 1 < len(words) else ""
    plural = following.endswith("s") and not following.endswith("ss")
    return (
        plural and following.islower() and not find_noun(words, at + 1) and not AGENT.search(following)
    ) or following == "row"


def phrase(sentence: str, number: Number, start: int, end: int, limit: int) -> Count:
    """The phrase that a number at [start, end) of the sentence opens; no word from `limit` on belongs to it."""
    share = number.value if number.kind == "share" else None
    count = Count(
        start,
        end,
        number.value,
        number.low,
        number.high,
        number.qualifier,
        share=share,
        number=(start, end),
        of_base=number.base is not None,
    )
    if share is not None and _OF_ALL.match(sentence, end):
        count.kind, count.cls = "other", "other"  # "more than half of the country's population": no part of a figure
        return count
    lead = _LEAD.search(sentence, max(0, start - 24), start)
    if lead:
        count.start = lead.start()
        count.another = bool(_ANOTHER.search(lead.group()))
        count.definite = lead.group().lower().startswith(("the ", "these ", "those ", "all "))
    if _OF_THESE.fullmatch(sentence, 0, start):
        count.partitive = True  # "Of these, 240 sleep in tents"
    if sentence[end : end + 1] == "," and re.search(r"\b[Oo]f (?:the|these|those) $", sentence[:start]):
        count.kind, count.cls = "other", "other"  # "Of the 541, 13 were children": the whole, told before
        return count
    predicate = _PREDICATE.match(sentence, end)
    if predicate and _predicated(sentence, count, predicate, limit):
        return count
    position = end
    of = _OF.match(sentence, position)
    if of and of.group(1):
        count.partitive, count.end, count.of_dead = True, of.end(), of.group(1) in _OF_DEAD
        return count
    if of:
        position = of.end() - 1
        if sentence[of.start() : of.end()].strip(' ",') != "of":
            count.partitive = True
    spans, words = following_words(sentence, position, limit)
    if len(words) == 1 and words[0].lower() == "displaced" and _HOSTS.search(sentence, max(0, start - 30), start):
        count.kind, count.cls, count.noun, count.end = "displaced", "people", "displaced", spans[0][1]
        return count  # "hosts 650,000 displaced"
    if words == ["displaced"] and (count.definite or count.of_base) and _DO.match(sentence, spans[0][1]):
        count.kind, count.cls, count.noun, count.end = "displaced", "people", "displaced", spans[0][1]
        return count  # "the 9,000 displaced have gone home"
    if words[:1] == ["own"] and not any(find_noun(words, at) for at in range(1, min(4, len(words)))):
        return count  # "lost eight of their own"
    head = None
    at = 0
    while at < len(words):
        if words[at] in ("house", "shelter") and spans[at][1] + 1 == limit:
            break  # "six centres house 940 individuals"
        noun = find_noun(words, at, single=number.value == 1)
        if noun and not head and words[at].lower() in _MODIFIERS and number.value != 1 and _counts_next(words, at):
            count.kind, count.cls, count.noun = "other", "other", words[at + 1].lower()
            count.end = spans[at + 1][1]
            return count  # "37 death sentences", "600 missing posters"
        if noun and head and noun[0] in ("deaths", "injuries") and words[at - 1].lower() in (*ADJECTIVAL, "worker"):
            count.state = _BECAME[noun[0]]  # "249 civilian deaths"
            head = (head[0], at, head[2])
            break
        if noun and head and noun[0] in ("deaths", "injuries", "missing", "displaced") and noun[1] == 1:
            break  # "3,035 civilians dead": what became of them, not who they are
        if noun:
            kind, size = noun
            head = (kind, at + size - 1, at)
            at += size
            if words[at - 1].lower() in ADJECTIVAL:
                # "two Civilian JTF militiamen": a singular before a plural only describes it
                later = next((i for i in range(at, min(at + 3, len(words))) if find_noun(words, i)), at)
                at = later
            continue
        if head:
            break
        at += 1
    if head:
        kind, last, first = head
        count.kind, count.cls, count.end = kind, CLASS_OF_KIND[kind], spans[last][1]
        count.noun = " ".join(words[first : last + 1]).lower()
        modifiers = [word.lower() for word in words[:first]]
        if kind in ("people", "civilians") and not modifiers and live_there(sentence, count):
            count.kind = "inhabitants"  # "Bukavu's million residents"
            return count
        refine(count, modifiers)
        if kind in ("bodies", "deaths"):
            count.whose = whose(sentence, count.end, limit)
        if kind in ("civilians", "combatants") and (mixed := with_others(sentence, count.end, limit, kind)):
            count.kind, count.end = "people", mixed  # "hundreds of civilians and fighters": a mixed group
        if kind == "people" and minors(sentence, count.end):
            count.kind = "children"
        if count.kind in ("people", "civilians"):
            count.kind = all_are(sentence, count.end) or count.kind
        if count.noun == "members" and (ends := of_forces(sentence, count.end, limit)):
            count.kind, count.end = "combatants", ends
        elif count.noun.split()[-1:] and count.noun.split()[-1] in STAFF:
            ends = of_aid(sentence, count.start, count.end)
            count.kind, count.end = ("aid workers", ends) if 0 < ends <= limit else (count.kind, count.end)
        return count
    nationals = [i for i, word in enumerate(words) if is_national(word)]
    if nationals and all(
        word[0].isupper()
        or word in ("more", "other", "South", "ethnic", "sub-Saharan", "black", "white", "young", "elderly", *MOVED)
        for word in words[: nationals[0]]
    ):
        moved = MOVED.intersection(words[: nationals[0]])
        count.kind, count.cls, count.noun = "displaced" if moved else "people", "people", "nationals"
        behind = words[nationals[0] + 1 : nationals[0] + 2]
        who = behind and AGENT.search(behind[0]) and behind[0].lower() not in NOT_AGENTS  # "four British hikers"
        count.end = spans[nationals[0] + bool(who)][1]
        return count
    agents = [i for i, word in enumerate(words) if AGENT.search(word) and word.lower() not in NOT_AGENTS]
    if agents and not any(word.lower() in STATE for word in words[: agents[0]]):
        count.kind, count.cls, count.noun = "people", "people", words[agents[0]].lower()
        count.end = spans[agents[0]][1]
        refine(count, [word.lower() for word in words[: agents[0]]])
        return count
    keep = 0
    while keep < len(words) and words[keep].lower() in OTHERS:
        keep += 1
    if keep:
        count.end, count.others = spans[keep - 1][1], True
    rest = words[keep:]
    if (
        len(rest) > 1
        and rest[0].lower() in STATE_OF_BUILDING
        and rest[1].endswith("s")
        and rest[1].lower() not in STATE
    ):
        count.kind, count.cls, count.noun = "other", "other", rest[1].lower()  # "10 damaged bridges"
        count.end = spans[keep + 1][1]
        return count
    if len(rest) > 1 and rest[0].lower() in ("hungry", "starving", "malnourished"):
        count.kind, count.cls, count.noun = "other", "other", rest[1].lower()  # "300 starving cattle"
        return count
    if len(rest) == 1 and rest[0].lower() in demonyms() and _NEXT_NATION.match(sentence, spans[keep][1]):
        return count  # "three Irish and two Kenyan peacekeepers": the noun stands behind the last
    if rest and not count.others:
        stated = next((i for i, word in enumerate(rest) if word.lower() in STATE or word.endswith("ed")), None)
        if stated != 0:
            last = keep + (stated if stated is not None else len(rest)) - 1
            count.noun, count.end = " ".join(rest[: last + 1 - keep]).lower(), spans[last][1]
            if count.noun in GENERIC:
                count.partitive = True  # "thirty-one of the facilities": what was spoken of before
            else:
                count.kind, count.cls = "other", "other"
    return count

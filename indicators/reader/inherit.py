"""What parts of a figure and members of a list take over: the event of their whole or neighbour."""

from __future__ import annotations

import re
from dataclasses import replace

from ..catalogue.rules import Frame
from ..text.fold import ascii_re
from .among_buildings import among_buildings
from .asides import Aside
from .counts import Count
from .english import GENERIC
from .goes_on import PLACE, goes_on_another_day, goes_on_by_cause, goes_on_elsewhere, with_aside
from .heirs import (
    BUILDINGS,
    PARTS_OF_TOLLS,
    SAY_WHAT,
    as_families,
    can_inherit,
    heir_compared,
    heir_of,
    is_asked,
    may_go_on,
    whole_of,
)
from .match import OF_THE_DEAD, Claim, Line

_A_FEW = 5
_LIST = ascii_re(
    r"^(?: (?:on|in|since|at) \x0e\x1f*(?=,? and\b))?(?:,? (?:aged )?\x0f\x1f*(?:,? and \x0f\x1f*)?(?=,))?(?: (?:totally|fully|completely|partially|partly|wholly|slightly|severely|heavily)(?= (?:and|or)\b))?(?:,? (?:his|her|their) (?:[a-z]+ ){0,2}(?:wife|husband|mother|father|brother|sister|son|daughter|parents|in-laws?|uncle|aunt|cousin|nephew|niece))?"
    r"[ ,]*(?:and|or|,|/|as well as|along with|plus|but also|together with|from|of)?[ ,]*(?:and )?(?:the|at least|in|their|his|her)?[ ,]*$"
)
_LIST_WITH_PLACE = ascii_re(
    r"^ (?:in|at|near|from|of|around) [\w' \x0e\x1f-]{2,80}?,?(?: and| as well as|,)(?: the| at least)?[ ,]*$"
)
_THINGS = ascii_re(
    r"^(?:,? (?:and )?(?:(?:an?|the|one|two|three|several|some|many) [a-z][a-z'-]+(?: [a-z'-]+)?|[a-z-]+s)){1,3}(?:,? (?:and|or)|,)"
    r"(?: the| at least)? *$"
)
"""What else was hit with them: "11 homes, a post office and a school", "a dispensary, houses, a market and a school"."""
_COMPRISING = ascii_re(
    r"^[ ,]*(?:in|from|of|or|amidst|amid|within|across|among|comprising|constituting|representing|forming"
    r"|equivalent to|making up|corresponding to|belonging to|that is|i\.e\.)(?: a total of| some| about)? *$"
)
_PLACED = ascii_re(
    rf" (?:in|at|near|from|around|on|inside|within) (?:{PLACE}|\x0e|(?:areas?|territory|zones?|towns?|villages?|districts?|parts?)\b)"
)
_WHERE_OR_BY = ascii_re(
    r" (?:in an? (?:single |separate )?(?:landslide|mudslide|fire|crash|collapse|blast|strike|airstrike|attack|raid)\b|(?:in|at|inside) (?!(?:critical|serious|stable|grave|an?|need|one|order|their|turn|all|least|most)\b)|by (?:the |(?=[A-Z])))"
)
_IN_CAMPS = ascii_re(
    r" (?:in|inside|at) (?:\x08\x1f* )?(?:[\w-]+ ){0,2}(?:camps|shelters|cent(?:re|er)s|sites|ECs|schools|halls)\b| with (?:host |their )?(?:families|relatives|friends)\b"
)
_SUPPOSED = ascii_re(r"(?: (?:are|were|is|was|may be|could be))? (?:believed|thought|feared|presumed|known|said)\b")
_TOLD_APART = ascii_re(r"\b(?:are|were|is|was|have|has|had) (?!(?:an?|the|at least|about|some)\b)")
_AMONG_THEM = ascii_re(r" among (?:them|those|whom)\b")
_OWN_VERB = ascii_re(
    r"^(?: in [A-Z][\w' ]{1,30}?)? (?:have|has|had|were|was|are|is|will|would|could|may|might|remain|remained|reopened)\b"
)

_FOUND = ascii_re(
    r" (?:were|was|(?:have|has|had) been) (?:found|recovered|retrieved|discovered|pulled|exhumed|buried|identified|unearthed)\b"
)
""""The bodies of a man and two boys were found": nothing else than what is told of the man."""


def inherit(line: Line, counts: list[Count], chosen: list[Claim], previous: Claim | None) -> None:
    """Parts of a figure and members of a list take over the event of their whole or neighbour."""
    by_start = {claim.count.start: claim for claim in chosen}
    changed = True
    rounds = 0
    while changed and rounds < 4:
        changed = False
        rounds += 1
        for index, count in enumerate(counts):
            if count.start in by_start or count.whole or count.cls == "other" or count.kind == "casualties":
                continue
            claim = _inherited(line, counts, index, by_start, previous)
            if claim:
                by_start[count.start] = claim
                chosen.append(claim)
                changed = True


def _inherited(
    line: Line, counts: list[Count], index: int, by_start: dict[int, Claim], previous: Claim | None
) -> Claim | None:
    count = counts[index]
    aside = _aside_of(count, line)
    words = with_aside(line, aside) if aside else line.main
    if count.share is not None and _OF_THOSE_DISPLACED.match(words, count.end):
        home = whole_of(counts[:index], by_start)
        if home is None or home.frame.event != "live":
            return None
        return heir_of(count, replace(home, frame=_DISPLACED_HALF), "part")
    some = (
        counts[index - 1]
        if index and _OF_THEM.search(line.main, counts[index - 1].start, counts[index - 1].end)
        else None
    )
    if some and count.implied and count.kind == "people" and not line.main[some.end : count.start].strip(" ,\x1e"):
        return None  # "two of the captives, a man and a nursing mother, died": one of the two
    if count.state in ("killed", "injured"):
        return None  # "10 civilian deaths and 18 civilians injured": the noun says what became of them
    if _SHELTERED_IN.search(line.main, 0, count.start) and (count.noun.endswith("shelters") or count.noun in GENERIC):
        return None  # "1,316 people are in 19 shelters and 412 houses are damaged"
    if aside and _UNDONE.match(line.masked, _at_in_masked(line, aside, count)):
        return None  # "arrested 300, of whom 80 were released"
    if count.value == 1 and _TELLS.match(line.main, count.end):
        return None  # "one of the elders reported"
    if count.share is not None and index and counts[index - 1].bare and counts[index - 1].start not in by_start:
        return None  # "17 died and 299,000 were affected, of whom half are children"
    if aside and aside.parts and count.bare and count.definite and count.start != count.number[0]:
        return None  # "the UN adds the two": two that were told before
    if aside and count.share is not None and _opening(line, aside).startswith(", or "):
        return None  # "21 million people, or four out of every five": the same people again
    if aside and count.share is not None and not count.noun and not count.partitive and not count.of_base:
        return None  # "21 million people - two in three - depend on aid": likewise
    if aside and aside.parts:
        host = whole_of([c for c in counts[:index] if c.end <= aside.start + 2], by_start)
        there = _PLACED.match(with_aside(line, aside), count.end)  # "(61 of them in Baucau)"
        of_there = there is not None and count.partitive and count.noun not in GENERIC
        if host and (can_inherit(count, host) or (count.bare and (of_there or not count.partitive))):
            return heir_of(count, host, "part") if is_asked(count, host) else None
        whole = next((c for c in reversed(counts[:index]) if c.end <= aside.start + 2), None)
        if host is None and whole and whole.kind in SAY_WHAT and aside.start - whole.end <= 2:
            return None  # "nine dead, including a soldier, and 14 kidnapped": read for what it says itself, after the frames
        if host is None and whole and (one := among_buildings(line, whole, count)):
            return one
    earlier = [by_start[c.start] for c in counts[:index] if c.start in by_start]
    if compared := heir_compared(line.main, count, earlier):
        return compared  # "34 killings, against 51 in May, and 57 injuries"
    among = _AMONG_THEM.match(with_aside(line, aside) if aside else line.main, count.end)
    if among and (told := whole_of(counts[:index], by_start)) and can_inherit(count, told):
        return heir_of(count, told, "part") if is_asked(count, told) else None
    for other, step in ((index - 1, -1), (index + 1, 1)):
        while 0 <= other < len(counts) and not among and _aside_of(counts[other], line) not in (None, aside):
            other += step  # "3,472 houses (1,200 of them fully), 46 schools": the neighbour in the main line
        if not 0 <= other < len(counts):
            continue
        neighbour = by_start.get(counts[other].start)
        if neighbour is None:
            continue
        opens = line.main[: count.start].endswith("; ")  # "one was killed; four of his men and a child were hurt"
        if step > 0 and count.partitive and not opens and any(c.start in by_start for c in counts[:index]):
            continue  # "17 died, nine of them children, and 30 were hurt": a part of what stands before it
        if step > 0 and count.share is not None:
            continue  # "half the town, or 12,000 people, fled": the count behind it is what the share comes to
        first, second = (counts[other], count) if step < 0 else (count, counts[other])
        between = re.sub(r"[ \x1e]*\x1e[ \x1e]*", " ", line.main[first.end : second.start])
        own_verb = step < 0 and _OWN_VERB.match(line.main[count.end :])
        if own_verb and not (neighbour.frame.event == "killed" and _FOUND.match(line.main, count.end)):
            continue
        if step > 0 and count.cls == "people" and _ATTACKED.search(line.main, max(0, count.start - 40), count.start):
            continue  # "Raiders ambushed 20 drovers and four were killed"
        if step < 0 and neighbour.frame.event == "killed" and _counts_among(line.main, neighbour.count, between):
            return heir_of(count, neighbour, "part") if can_inherit(count, neighbour) else None
        if step > 0 and _TOLD_APART.search(between):
            continue  # "Twelve health centres are cut off and three others shut"
        if step > 0 and _WHO_WERE.match(neighbour.words):
            continue  # "eight minors and 28 who were taken to hospital"
        apart = between.endswith(", ") or (between.endswith(" and ") and not counts[other].noun)
        if step > 0 and counts[other].partitive and neighbour.how == "frame" and apart:
            continue  # "300 pupils, 12 of whom were abducted": nothing is told of the 300
        if re.match(r"^ (?:from|of) $", between) and min(first.value, second.value) <= _A_FEW:
            continue  # "three children from one family": where they come from, not a second figure
        if _THINGS.match(between) and count.cls in BUILDINGS and counts[other].cls in BUILDINGS and not count.partitive:
            return heir_of(count, neighbour, "list")
        if step < 0 and _COMPRISING.match(between) and as_families(count, neighbour):
            return heir_of(count, neighbour, "list")
        if step < 0 and neighbour.how == "stated" and neighbour.count.kind in SAY_WHAT and not count.bare:
            continue  # "16 deaths and 31,000 people without power"
        if (_LIST.match(between) or _LIST_WITH_PLACE.match(between)) and can_inherit(count, neighbour):
            if step < 0 and count.partitive and count.kind and not is_asked(count, neighbour):
                return None  # "five men were arrested, one of them a baker"
            return heir_of(count, neighbour, "list")
        if step < 0 and neighbour.frame.name == _OF_THE_KILLED and _WERE_THOSE.fullmatch(between):
            return heir_of(count, neighbour, "list") if can_inherit(count, neighbour) else None
        if step < 0 and count.bare and not count.partitive and goes_on_another_day(line, count, between):
            return heir_of(count, neighbour, "list")
        if step < 0 and count.bare and neighbour.frame.name == OF_THE_DEAD and _AND_ANOTHER.fullmatch(between):
            return heir_of(count, neighbour, "list")
        by_cause = neighbour.frame.name.startswith(("killed X", "injured X")) or neighbour.how == "list"
        words = line.main if aside is None else with_aside(line, aside)
        part = by_start.get(counts[index - 1].start) if step < 0 else None
        if step < 0 and (by_cause or (part and part.how == "part")) and goes_on_by_cause(line.main, count, between):
            return heir_of(count, part or neighbour, part.how if part and part.how == "part" else "list")
        if (
            step < 0
            and goes_on_elsewhere(words, count, words[first.end : second.start])
            and may_go_on(count, neighbour)
        ):
            return heir_of(count, neighbour, "list")
    if count.partitive or re.match(
        r"^.{0,34}\b(?:including|incl\.|among(?: them| those)?|of whom|of which|of these)\b(?:[ a-z-]{0,12}| an? [a-z -]{3,20} and| the [a-z -]{3,20} and)[ :]*$",
        line.main[max(0, count.start - 40) : count.start],
    ):
        told_before = previous if count.kind in PARTS_OF_TOLLS else None
        host = whole_of(counts[:index], by_start, told_before)
        dated = re.match(r" (?:(?:on|in|during|over|since|after) )?\x0e", line.main[count.end :]) is not None
        if count.share is not None and _SUPPOSED.match(line.main, count.end):
            return None  # "100 hostages, a third of whom are believed to be dead"
        placed = _PLACED.match(line.main, count.end) is not None  # "14 of them in Dori"
        if host and host.frame.event in ("displaced", "stated") and count.partitive is False:
            placed = placed or _IN_CAMPS.match(line.main, count.end) is not None
        if host and (host.frame.event in ("killed", "detained") or host.count.kind == "arrests") and count.partitive:
            placed = placed or _WHERE_OR_BY.match(line.main, count.end) is not None  # "31 of them in county jails"
        if host and (
            (can_inherit(count, host) and (count.bare or is_asked(count, host))) or (count.bare and (dated or placed))
        ):
            return heir_of(count, host, "part")
    return None


def _counts_among(main: str, whole: Count, between: str) -> bool:
    """ "The 19 dead included five children", "Among the 19 dead were five children"."""
    if _INCLUDES.fullmatch(between):
        return True
    return _WERE.fullmatch(between) is not None and main[: whole.start].endswith(("Among ", "among ", "mong the "))


_INCLUDES, _WERE = (
    ascii_re(r" (?:also )?(?:included|includes|include) "),
    ascii_re(r"(?: (?:killed|slain|dead))?,? (?:were|was|are|is) "),
)
_WHO_WERE = ascii_re(r"[\x02\x03]\x1f*,? (?:who|that|which) ")
_OF_THEM = ascii_re(r"^\w+ of (?:the|its|their|these|those) ")
_ATTACKED = ascii_re(
    r"\b(?:attacked|ambushed|raided|shelled|bombed|hit|struck|fired (?:on|at|upon)|shot at|opened fire on|surrounded|stopped|targeted|chased|intercepted|besieged|encircled|stoned)"
    r" (?:the |a group of |some |about )?$"
)


def _aside_of(count: Count, line: Line) -> Aside | None:
    """The aside that a count stands in."""
    return next((aside for aside in line.asides if aside.start <= count.start < aside.end), None)


def _at_in_masked(line: Line, aside: Aside, count: Count) -> int:
    """Where the words behind a count of an aside stand in the masked line, which sets asides behind the main line."""
    at = next((piece for piece, offset in line.pieces if offset == aside.start), aside.start)
    return at + count.end - aside.start


_UNDONE = ascii_re(
    r" (?:(?:were|was|have|has|had|are|is) )?(?:(?:been|since|later|already|now|all) ){0,3}"
    r"(?:released|freed|let go|rescued|ransomed|discharged|survived|recovered|reopened|repaired|rebuilt|returned|gone (?:home|back)|went (?:home|back))\b"
)


def _opening(line: Line, aside: Aside) -> str:
    """The first words of an aside as they stand behind the main line."""
    at = next((piece for piece, offset in line.pieces if offset == aside.start), len(line.masked))
    return line.masked[at : at + 8]


_OF_THOSE_DISPLACED = ascii_re(
    r"(?:,? of (?:whom|them|these|those))? (?:are|were|have been|had been|have|had) (?:already |now |also |internally |newly |forcibly )?(?:displaced|uprooted|fled)\b"
)
_DISPLACED_HALF = Frame("displaced", "half of whom are displaced", "", "stock")
""""Home to four million people, half of whom were displaced from elsewhere"."""
_OF_THE_KILLED = "of the N killed, M"
_WERE_THOSE = ascii_re(
    r" (?:were|are) (?:men|women|boys|girls|children|civilians|soldiers|males?|females?),? (?:and )?"
)
""""Of the 157 killed, 82 were men, 66 women and nine children"."""
_AND_ANOTHER = ascii_re(r"[,;]?(?: and| while)? [^,;.]{3,60}? (?:for )?(?:were responsible for )?")
"""What joins two shares of the dead: "Raiders were behind 206 of the killings, troops for 95"."""
_TELLS = ascii_re(r"(?: [a-z]+){0,2} (?:said|says|told|reported|reports|added|confirmed|recalled|explained)\b")
_SHELTERED_IN = ascii_re(r"\b(?:in|at|inside|into) $")

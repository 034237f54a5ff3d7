"""All counted phrases of one sentence: each number with its noun, parts told of their wholes, ratios and rates set aside."""

from __future__ import annotations

from ..catalogue.words import CLASS_OF_KIND, KIND_OF_NOUN
from ..text.fold import ascii_re
from ..text.numbers import Number
from .counts import Count, phrase
from .nouns import find_noun, following_words
from .rates import is_rate
from .shared_nouns import share_nouns
from .wholes import is_part_of, is_ratio, is_whole, said_of_the_dead, said_of_the_hurt, told_out_of

_SHELTERED_IN = ascii_re(
    r"\b(?:in|inside|into|(?:brought|taken|moved|transferred|shifted|relocated|bused|evacuated) to) $"
)
_HOME_GUARD = ascii_re(r" (?:\(VDPs?\)|for the [Dd]efen[cs]e of the [Hh]omeland\b)")
_OF_THE_DEAD = ascii_re(
    r"\b(?:[Oo]f|[Aa]mong) (?:the|those) (?:dead|killed|victims|deceased|fatalities|bodies)(?: [\w ]{2,20})?, $"
)
_SAID_TO_BE = ascii_re(
    r" (?:are|were) (?P<noun>men|women|children|boys|girls|minors|civilians|soldiers|fighters|students|teachers|farmers)\b(?! (?:and|or) )"
)
_CHANGED_BY = ascii_re(r"\([+-] ?$")
_OF_FAMILY = ascii_re(
    r" (?:of|from) (?:(?:one|the same|a single|a|his|her|their) (?:\w+ )?(?:family|household)(?: of (?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?! (?:people|persons|children)))?"
    r"|(?:two|three|four|five|six|seven|\d) (?:different |other )?(?:families|households))\b"
)


_ONE_AMONG = ascii_re(r"\b(?:[Ss]he|[Hh]e|[A-Z][a-z]+|family|I|mother|father) (?:is|was|am) (?:just |only )?$")

_HOME_TO = ascii_re(r"\b(?:home to|a population of|inhabited by) $")


def counted(sentence: str, numbers: list[Number], offset: int) -> list[Count]:
    """Counted phrases of one sentence (folded; `offset` is its place in the document that `numbers` refer to)."""
    found = []
    whole_at = -1
    for index, number in enumerate(numbers):
        if number.kind not in ("count", "share") or number.start == whole_at:
            continue
        start, end = number.start - offset, number.end - offset
        if _CHANGED_BY.search(sentence, max(0, start - 3), start) and sentence.startswith(")", end):
            continue  # "Death toll: 57 (+16)": by how much it rose
        after = numbers[index + 1] if index + 1 < len(numbers) else None
        apart = next((n for n in numbers[index + 1 :] if not _describes(sentence, n, offset)), None)
        limit = apart.start - offset if apart else len(sentence)
        if after and is_ratio(sentence, number, after, offset):
            whole_at = after.start
            continue
        count = phrase(sentence, number, start, end, limit)
        if (
            number.value == 1
            and after
            and _ONE_AMONG.search(sentence, max(0, start - 40), start)
            and is_part_of(sentence, end, after, offset)
        ):
            continue  # "he is one of 700 people who sleep in the hall": told of all
        if sentence[:start].lower().endswith("all but "):
            continue  # "all but two of the 19 dead": the two are those who are not meant
        part = bool(after and is_part_of(sentence, end, after, offset)) or (count.of_base and count.share is None)
        behind = after.end - offset if part and after and not count.of_base else end
        if part and said_of_the_hurt(sentence, behind):
            continue  # "seven of the ten wounded were children": told of the ten
        if part and (said := said_of_the_dead(sentence, behind)):
            if _told_part(sentence, count, said):
                count.end = end if count.of_base or after is None else after.start - offset - 1
                found.append(count)
            continue
        if after and is_part_of(sentence, end, after, offset):
            whole = phrase(sentence, after, after.start - offset, after.end - offset, len(sentence))
            if not whole.bare:
                count.kind, count.cls, count.noun, count.end = whole.kind, whole.cls, whole.noun, whole.end
                count.partitive, count.of_whole = False, True
            whole_at = after.start
        elif after and told_out_of(sentence, count.end, after, offset):
            whole_at = after.start
            in_brackets = sentence.startswith(" (", count.end)
            count.end = count.end if count.cls == "other" or in_brackets else after.end - offset
        if (
            count.noun.endswith(("shelters", "centres", "centers"))
            and count.kind != "hospitals"
            and _SHELTERED_IN.search(sentence, 0, start)
        ):
            count.kind, count.cls = "other", "other"  # where people are, and no homes that were hit
        if count.bare and _HOME_TO.search(sentence, max(0, count.start - 30), count.start):
            count.kind, count.cls = "people", "people"  # "Kerma, home to 9,000, was shelled"
        if count.kind == "aid workers" and _HOME_GUARD.match(sentence, count.end):
            count.kind = "combatants"  # "16 volunteers (VDP)" of Burkina Faso bear arms
        if (
            count.bare
            and (said_as := _SAID_TO_BE.match(sentence, count.end))
            and _OF_THE_DEAD.search(sentence, 0, start)
        ):
            count.kind, count.cls, count.noun = KIND_OF_NOUN[said_as["noun"]], "people", said_as["noun"]
            count.end = said_as.end()  # "Of the dead, 96 are men, 85 women and 29 children"
        if is_rate(sentence, count.start, count.end):
            count.kind, count.cls = "other", "other"
        count.whole = is_whole(sentence, count.start, count.end)
        family = _OF_FAMILY.match(sentence, count.end)
        if family:
            count.end = family.end()  # "five members of one family": one figure
            if after and after.start - offset < count.end:
                whole_at = after.start
        found.append(count)
    share_nouns(sentence, found)
    return found


def _told_part(sentence: str, count: Count, position: int) -> bool:
    """ "Four of the 11 people killed were soldiers": the part takes its kind from what it is said to be."""
    spans, words = following_words(sentence, position - 1, len(sentence))
    known = ((at, find_noun(words, at, single=count.value == 1)) for at in range(min(3, len(words))))
    nouns = [(noun[0], at + noun[1] - 1) for at, noun in known if noun]
    if not nouns or CLASS_OF_KIND.get(nouns[0][0]) != "people":
        return False
    count.told_to = spans[nouns[0][1]][1]
    count.kind, count.cls, count.partitive, count.of_dead = nouns[0][0], "people", True, True
    return True


def _describes(sentence: str, number: Number, offset: int) -> bool:
    """Whether a number may stand inside a counted phrase: "three five-storey houses", "two 12-year-old girls"."""
    return number.kind in ("attribute", "age", "duration") and sentence[number.end - offset :].startswith("-")

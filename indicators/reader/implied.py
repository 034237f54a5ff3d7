"""Single buildings and people that a text names or introduces without a number: each counts as one.

"the Central Hospital", "a nearby clinic", "an elderly farmer", "another in Talmenes".
"""

from __future__ import annotations

import re

from ..catalogue.words import CLASS_OF_KIND, KIND_OF_SINGULAR
from ..text.fold import ascii_re
from ..text.linear import sieve
from .aid import employed_by_aid, of_aid
from .counts import Count
from .english import ADJECTIVAL, FACILITY_MODIFIER, STAFF, STOP
from .introduced import INTRODUCES, OF_AGE, PERSON_EVENT, introduced


def _nouns(people: bool) -> re.Pattern[str]:
    """The nouns of one person, or of one building, longest first."""
    nouns = [noun for noun, kind in KIND_OF_SINGULAR.items() if (CLASS_OF_KIND[kind] == "people") is people]
    longest_first = sorted(map(re.escape, nouns), key=len, reverse=True)
    return ascii_re(r"\b(?:" + "|".join(longest_first) + r")\b", re.IGNORECASE)


_BUILDINGS, _PEOPLE = _nouns(people=False), _nouns(people=True)
_BUILDING, _PERSON = sieve(_BUILDINGS), sieve(_PEOPLE)
_VEHICLE_OF = ascii_re(
    r"\b(?:minibus(?:es)?|bus(?:es)?|vans?|cars?|vehicles?|trucks?|convoys?|boats?|pick-?ups?|lorry|lorries|motorcycles?|ambulances?) (?:of|from|owned by|belonging to|carrying (?:staff|students|pupils|teachers|workers) (?:of|from)) (?:the )?$"
)
_NO_HOME = ascii_re(
    r"\b(?:[Cc]ustoms|[Oo]pera|[Pp]ublishing|[Uu]pper|[Ll]ower|White|[Ss]tate|[Pp]ower|[Pp]ump|[Cc]learing|[Tt]rading|[Pp]rinting|[Pp]acking|[Ss]laughter|[Cc]ourt|[Cc]offee|[Tt]ea) $"
)
_ANYONE = ascii_re(r" (?:who|that) (?:is|has|gets|falls|goes|dies)\b")
_GOES_ON = ascii_re(r"['-]?[a-z]|'s")
_STOREYS = ascii_re(r"\d+-(?:store?y|bed|room|floor)$")
_DETERMINER = ascii_re(r"^(?:the|a|an|another|its|their|one|that|this|his|her|our)$", re.IGNORECASE)
_NAME_PARTICLE = ascii_re(
    r"^(?:(?:al|el|an|ar|as|ash|at|az|ad|ed)-['A-Z].*|al|el|de|du|la|le|des|bin|ibn|abu|of|and|dos|da|van)$"
)
_DESCRIBED = ascii_re(
    r" (?:militia|guard|leader|defence|defense|worker|contractor|employee|officer|official|patrol|vehicle|car|truck|plane|aircraft|airport|ship|boat|house|home|area|market|target|population|suspect|commander|chief|head|joint|bulletin|statement|report|count|toll|tally|source|estimate|visit|release|letter|account|record|communique|list|notice|document|bus|buses|minibus|van|year|fees|uniforms?|meals|feeding|supplies|teacher|principal|director|ward|bed|train)\b",
    re.IGNORECASE,
)
_OF_A_HOSPITAL = ascii_re(
    r" (?:of|at|in) (?:the|an?|its|[A-Z])[\w' -]{0,40}?\b(?:[Hh]ospital|[Cc]linic|[Cc]ent(?:re|er))\b"
)
_ELLIPTIC = ascii_re(
    r"\b(?:(?P<another>[Aa]nother)|[Aa] (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|(?P<that>[Tt]hat) of(?= [A-Z]))"
    r"(?=,| (?:in|at|near|on|outside|was|were|is|has|had|remains|remained|of them|closed|[A-Z]|(?:(?:seriously|critically|badly|slightly|lightly) )?(?:wounded|injured|hurt|missing|killed|abducted|arrested)(?:$|[.,;]| (?:in|on|at|when|by|as|after|and)\b)))"
)
_AND_STATE = ascii_re(r" (?:\w+ly )?(?:wounded|injured|hurt|missing|killed|abducted|arrested)\b")
_MADE = ascii_re(r"\b(?:took|take|takes|taken|taking|held|hold|holding|kept|keeping) (?:[\w'-]+ ){0,6}$")
_AGED = ascii_re(r"\b(\d{1,2})-year-old\b")
_ANY_ONE = sieve(_BUILDINGS, _PEOPLE, _ELLIPTIC, *INTRODUCES)


def implied(sentence: str, taken: list[Count]) -> list[Count]:
    """Single buildings, and people of whom something is told, that the text names or introduces without a number."""
    found: list[Count] = []
    data = sentence.encode("latin-1")
    if not _ANY_ONE.finds(data):
        return found
    spots, people = [[s[0] for s in nouns.matches(data)] for nouns in (_BUILDING, _PERSON)]
    if people and PERSON_EVENT.search(sentence):
        spots += people
    for start, end in sorted(spots, reverse=True):  # "University … Teaching Hospital" is a hospital
        if _GOES_ON.match(sentence, end) or any(c.start < end and start < c.end for c in taken):
            continue
        noun = sentence[start:end].lower()
        if noun in ADJECTIVAL and _DESCRIBED.match(sentence, end):
            continue  # "a civilian militia leader"
        if noun.endswith((" ward", " unit")) and _OF_A_HOSPITAL.match(sentence, end):
            continue  # "the maternity ward of the hospital": a part of it
        if noun in ("hostage", "captive", "prisoner") and _MADE.search(sentence, 0, start):
            continue  # "took a nurse hostage": what became of the nurse
        if noun == "family" and any(c.start == end + 4 for c in taken):
            continue  # "a family of seven" is seven people
        if noun == "house" and _NO_HOME.search(sentence, max(0, start - 12), start):
            continue  # "the customs house"
        kind = KIND_OF_SINGULAR[noun]
        cls = CLASS_OF_KIND[kind]
        count = (_implied_person if cls == "people" else _implied_building)(sentence, start, end)
        if (
            count
            and cls == "homes"
            and re.match(r"(?:his|her|their|its|our|my)\b", sentence[count.start :], re.IGNORECASE)
        ):
            continue  # somebody's house is where a thing happens, not what the text counts
        if count is None or any(c.start < count.end and count.start < c.end for c in (*taken, *found)):
            continue
        aged = _AGED.search(sentence, count.start, start)
        if aged and kind in ("people", "civilians") and int(aged[1]) < OF_AGE:
            kind = "children"  # "a 13-year-old pupil"
        if noun in STAFF and employed_by_aid(sentence[count.start : start]):
            kind = "aid workers"  # "a UN driver"
        if (kind != "combatants" or noun == "officer") and cls == "people" and (ends := of_aid(sentence, start, end)):
            kind, count.end = "aid workers", ends  # "a driver of an NGO"
        count.kind, count.cls, count.noun = kind, cls, noun
        found.append(count)
    found += introduced(sentence, [*taken, *found])
    for match in _ELLIPTIC.finditer(sentence):
        start, end = match.span()
        if re.match(r", (?:the |an? )", sentence[end:]) and any(c.start in (end + 2, end + 6) for c in found):
            continue  # "A fifth, the Omar clinic, was struck": the name is the figure
        of_person = _AND_STATE.match(sentence, end)
        if of_person and not any(c.cls == "people" and c.start < start for c in (*taken, *found)):
            continue  # "one helicopter was shot down and another missing"
        if not any(c.start < end and start < c.end for c in (*taken, *found)):
            found.append(
                Count(start, end, 1, 1, 1, "exact", implied=True, others=True, number=(start, end), noun="another")
            )
    return found


def _implied_building(sentence: str, start: int, end: int) -> Count | None:
    """Walk left over the name and modifiers to a determiner: "the nearby Al-Daman Hospital"."""
    words = [(m.start(), m.group()) for m in re.finditer(r"[^\s,;:()\"]+", sentence[max(0, start - 90) : start])]
    base = max(0, start - 90)
    first, named, determined = start, False, False
    unlisted: int | None = None
    previous_end = start
    for index, (position, word) in reversed(list(enumerate(words))):
        if word == "of" and index and words[index - 1][1].islower():
            break  # "the yard of Arauca hospital": the compound is no part of the name
        if sentence[base + position + len(word) : previous_end] != " ":
            break
        if _DETERMINER.match(word):
            first, determined = base + position, True
            break
        capital = word[0].isupper() and not (
            position + base == 0
            and word
            in ("In", "At", "On", "And", "But", "To", "Near", "From", "As", "One", "Two", "When", "While", "After")
        )
        if word in ("No", "Neither", "Nor"):
            return None  # "No clinic was hit"
        if word.lower() in (
            "in",
            "at",
            "on",
            "near",
            "from",
            "to",
            "by",
            "when",
            "with",
            "for",
            "into",
            "where",
            "and",
            "or",
            "across",
            "inside",
            "outside",
        ) and not _NAME_PARTICLE.match(word):
            break
        if word.endswith(("'s", "s'")):
            determined = True
            first = base + position
            previous_end = base + position
            named = named or capital
            continue
        if capital or (_NAME_PARTICLE.match(word) and (named or word[-1:].isupper() or "-" in word)):
            if word in ("and", "of") and not named:
                break
            first, named = base + position, True
        elif word.lower() in FACILITY_MODIFIER or _STOREYS.match(word):
            first = base + position
        elif word.isalpha() and word not in STOP and not word.endswith("ed") and start - position - base < 40:
            # "the station hospital": a word that nobody listed belongs to it only where an article comes before
            unlisted = first if unlisted is None else unlisted
            first = base + position
        else:
            break
        previous_end = base + position
    if unlisted is not None and not determined:
        first = unlisted
    if _VEHICLE_OF.search(sentence, max(0, first - 40), first):
        return None  # "a lorry of Juba University": the bus was hit
    suffix = ascii_re(r" (?:No\.? ?|#)?\d{1,3}\b(?! [a-z])| No\.? ?\d+").match(sentence, end)
    if suffix:
        end, named = suffix.end(), True
    if not named and sentence[start].isupper() and first < start:
        named = sentence[first].isupper()
    if not (named or determined):
        return None
    name = re.sub(r"^(?:the|a|an|another|its|their|one|that|this) ", "", sentence[first:end], flags=re.IGNORECASE)
    return Count(first, end, 1, 1, 1, "exact", implied=True, name=name if named else None, number=(first, end))


_TELLS = ascii_re(
    r"(?:(?: (?!(?:killed|wounded|injured|was|were|who|that|died|hurt)\b)[a-z]+){0,7}?|(?: [a-z]+){0,3}?,?) (?:who (?:asked|declined|requested|spoke|wished)|said|says|say|told|tells|adds?|added|reports?|reported|confirmed|warned|stated|explained|recalled|wrote|announced|estimated|noted|claimed|argued|insisted|revealed|disclosed)\b"
)


_IN_SO_MANY = ascii_re(
    r" in (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b(?! (?!was\b|has\b|is\b)[a-z]+s\b)"
)
_HEADS_ENTRY = ascii_re(r"(?:^|[|:] ?)\W{0,3}$")
_AGE_NEXT = ascii_re(r", \d{1,2}, |  ?\(\d{1,2}\) ")


def _implied_person(sentence: str, start: int, end: int) -> Count | None:
    """ "a 12-year-old boy", "an elderly farmer": only an indefinite article introduces somebody new."""
    if _HEADS_ENTRY.search(sentence, 0, start) and _AGE_NEXT.match(sentence, end):
        return Count(start, end, 1, 1, 1, "exact", implied=True, number=(start, end))  # "| Girl, 9, killed by …"
    before = re.search(
        r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:(?!an? )[\w'().-]+ ){0,4}$", sentence[max(0, start - 60) : start]
    )
    if not before:
        return None
    first = max(0, start - 60) + before.start()
    inner = sentence[first:start]
    if re.search(r"\b(?:of|in|by|for|and|to|with|who|from|at|was|were|that)\b", inner):
        return None
    if sentence[max(0, first - 14) : first].lower().endswith(("according to ", " said ", " told ")):
        return None  # "three were wounded, according to a midwife"
    if _TELLS.match(sentence, end):
        return None  # "killed 22 villagers, a local official said": who tells it
    if _IN_SO_MANY.match(sentence, end):
        return None  # "one woman in four was hurt": a share
    if _ANYONE.match(sentence, end):
        return None  # "a patient who is wounded is moved first": anyone, and nobody of whom something is told
    return Count(first, end, 1, 1, 1, "exact", implied=True, number=(first, end))

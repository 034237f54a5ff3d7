"""Numbers to counted phrases: what is counted ("at least nine polio vaccinators"), with its kind and extent.

A counted phrase runs from the words before the number that belong to it ("another", "the") to its noun. A number without
a noun ("seven were killed", "two of them") is bare; what it counts follows from the phrase before it. A single building or
person that the text names or introduces ("the Central Hospital", "a paramedic") counts as one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..catalogue.words import CLASS_OF_KIND, KIND_OF_NOUN, KIND_OF_SINGULAR, LONGEST_NOUN
from ..text.numbers import Number


@dataclass(slots=True)
class Count:
    """A counted phrase at [start, end) of its sentence.

    `kind` and `cls` say what is counted ("civilians", "people"); both are None for a bare number until its referent is
    known. `partitive` marks a part of an earlier figure ("two of them", "18 others"); `share` is the fraction where the
    words give one without its base ("half of them"). `name` is the name of a single facility.
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
    implied: bool = False
    name: str | None = None
    number: tuple[int, int] = (0, 0)

    @property
    def bare(self) -> bool:
        """No noun says what is counted."""
        return self.kind is None


_LEAD = re.compile(
    r"(?:\b(?:another|(?:a|an) (?:further|additional|extra)|a total of|in total|the(?: (?:other|remaining|same|first|some|estimated))?|these"
    r"|those|all(?: the)?|its|their|his|her|our|only|just|the(?:se)? other|some other|yet another|other|further|additional) )$",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r"\b(?:another|further|additional|extra)\b", re.IGNORECASE)
_WORD = re.compile(
    r"(,? \"?|\"? \"?|[ -])([A-Za-z](?:[A-Za-z']|[./](?=[A-Za-z]))*(?:-[A-Za-z][A-Za-z']*)*|\d+-[a-z]+(?:-[a-z]+)?)"
)
_OF = re.compile(
    r"\"?,? of (them|whom|which|these|those|us|the (?:dead|victims|wounded|injured|total|latter|fatalities|casualties|deaths|killings|killed))\b"
    r"|\"?,? of (?:the |its |their |our |his |her |these |those |this |that |all |all the |the area's |the city's |the country's )?"
    r"|\"? (?:to|in|out of) (?=\x00)"
)
_OTHERS = frozenset(["others", "other", "more", "additional", "further", "extra", "again", "people", "others'"])
_STATE = frozenset(
    [
        "dead",
        "killed",
        "wounded",
        "injured",
        "displaced",
        "missing",
        "homeless",
        "detained",
        "arrested",
        "abducted",
        "evacuated",
        "hospitalised",
        "kidnapped",
        "fled",
        "affected",
        "uprooted",
        "slain",
        "martyred",
        "destroyed",
        "damaged",
        "closed",
        "hospitalized",
        "shot",
        "drowned",
        "stranded",
        "trapped",
        "living",
        "unaccounted",
        "returned",
        "wounded,",
        "heavily",
        "totally",
        "completely",
        "partially",
        "partly",
        "slightly",
        "seriously",
        "critically",
        "fully",
        "badly",
    ]
)
_STOP = frozenset(
    [
        "in",
        "on",
        "at",
        "to",
        "from",
        "by",
        "with",
        "for",
        "and",
        "or",
        "but",
        "who",
        "whom",
        "which",
        "that",
        "were",
        "was",
        "are",
        "is",
        "be",
        "been",
        "being",
        "have",
        "has",
        "had",
        "did",
        "do",
        "does",
        "as",
        "than",
        "after",
        "before",
        "since",
        "during",
        "when",
        "while",
        "where",
        "whose",
        "because",
        "if",
        "so",
        "of",
        "over",
        "under",
        "into",
        "onto",
        "near",
        "between",
        "among",
        "around",
        "against",
        "across",
        "through",
        "until",
        "till",
        "within",
        "without",
        "about",
        "per",
        "each",
        "every",
        "according",
        "said",
        "says",
        "told",
        "say",
        "also",
        "still",
        "now",
        "then",
        "later",
        "yesterday",
        "today",
        "overnight",
        "already",
        "not",
        "it",
        "they",
        "he",
        "she",
        "we",
        "you",
        "i",
        "a",
        "an",
        "the",
        "this",
        "these",
        "those",
        "some",
        "any",
        "no",
        "its",
        "their",
        "his",
        "her",
        "our",
        "your",
        "may",
        "might",
        "could",
        "would",
        "should",
        "will",
        "can",
        "must",
        "both",
        "either",
        "up",
        "down",
        "out",
        "off",
        "only",
        "just",
        "even",
        "including",
        "amid",
        "via",
        "remain",
        "remains",
        "remained",
        "lost",
        "need",
        "needs",
        "live",
        "lie",
        "lies",
        "there",
        "here",
        "last",
        "next",
        "this",
        "reportedly",
        "allegedly",
        "have't",
        "went",
        "gone",
        "came",
        "come",
        "became",
        "become",
        "died",
        "die",
        "dies",
        "perished",
        "fell",
        "face",
        "faces",
        "faced",
        "facing",
        "require",
        "requires",
        "cross",
        "crossed",
        "left",
        "leave",
        "leaves",
        "received",
        "receive",
        "returned",
        "crossed",
        "escaped",
        "arrived",
        "gathered",
        "took",
        "take",
        "taken",
        "lost",
        "more's",
        "plus",
        "versus",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ]
)
_NATIONAL = re.compile(
    r"[A-Z][a-z]+(?:-[A-Z][a-z]+)?(?:ians|eans|ans|ese|is|ish|nians|tes|ers|ks|ds|ns|gs|rs|as|os|es|ss|nis|mis|hs|lls|ls)$|(?:Rohingya|Hazara|Masalit|Fur|Dinka|Nuer|Tutsi|Hutu|Uighur|Lao|Thai)s?$"
)
_NOT_NATIONAL = frozenset(
    [
        "Forces",
        "Units",
        "Centers",
        "Centres",
        "Services",
        "Tents",
        "Trucks",
        "Houses",
        "Schools",
        "Hospitals",
        "Boats",
        "Lorries",
        "Jets",
        "Planes",
        "Aircraft",
        "Vehicles",
        "Strikes",
        "Groups",
        "Agencies",
        "Airlines",
        "States",
        "Nations",
        "Countries",
        "Times",
        "Days",
        "Hours",
        "Weeks",
        "Months",
        "Years",
        "Series",
        "Dollars",
        "Euros",
        "Pounds",
        "Francs",
        "Rupees",
        "Islands",
        "Lakes",
        "Hills",
        "Mountains",
        "Rivers",
        "Arms",
        "Seats",
        "Wards",
        "Phases",
        "Points",
        "Awards",
        "Prizes",
        "Medals",
        "Parties",
        "Laws",
        "Acts",
        "Degrees",
        "Lives",
        "Cases",
        "Tests",
        "Votes",
    ]
)
_PLACE_NOUNS_OTHER = frozenset(
    [
        "bed",
        "beds",
        "tents",
        "tent",
        "trucks",
        "tonnes",
        "tons",
        "litres",
        "kits",
        "parcels",
        "boats",
        "vehicles",
        "strikes",
        "airstrikes",
    ]
)
_OF_WHOLE = re.compile(r"^ (?:out )?of (?:the |its |their |our |these |those )?(?:[\w']+'s? )?(?:the )?$")
_PREDICATE = re.compile(
    r"(?:\"?,? of (?:them|whom|these|those|the dead|the victims|those killed|the wounded|the injured),?(?: (?:are|were|was|is|being|have been|had been))?"
    r"|\"? (?:are|were|was|is|being|have been|had been))(?: (?:said|believed|reported|thought|known|confirmed) to be)?"
    r" (?:(?:a|an|the|still|all) )?(?:(?:\w+ly|disabled|elderly|pregnant|young|unarmed|innocent|local|small|school-age|other) )?"
    r"(women and children|children and women|children|child|minors?|women|woman|civilians?|boys?|girls?|infants?|babies|baby|soldiers?|fighters?|militants?|paramedics?|medics?"
    r"|doctors?|nurses?|aid workers?|health workers?|rescuers?|volunteers?|teenagers?|teachers?|students?|farmers?|policemen"
    r"|police officers?|journalists?|members of the security forces|displaced people|IDPs)\b"
)


def _find_noun(words: list[str], at: int, *, single: bool = False) -> tuple[str, int] | None:
    """Kind of the longest known noun phrase that begins at word `at`, and how many words it has."""
    for size in range(min(LONGEST_NOUN, len(words) - at), 0, -1):
        phrase = " ".join(words[at : at + size]).lower()
        kind = KIND_OF_NOUN.get(phrase) or (KIND_OF_SINGULAR.get(phrase) if single else None)
        if kind:
            return kind, size
    return None


def counted(sentence: str, numbers: list[Number], offset: int) -> list[Count]:
    """Counted phrases of one sentence (folded; `offset` is its place in the document that `numbers` refer to)."""
    found = []
    whole_at = -1
    for index, number in enumerate(numbers):
        if number.kind not in ("count", "share") or number.start == whole_at:
            continue
        start, end = number.start - offset, number.end - offset
        limit = numbers[index + 1].start - offset if index + 1 < len(numbers) else len(sentence)
        count = _phrase(sentence, number, start, end, limit)
        if index + 1 < len(numbers) and numbers[index + 1].kind == "count" and _OF_WHOLE.match(sentence[end:limit]):
            # "60 of the 89 hospitals": one figure, of the part
            whole = _phrase(sentence, numbers[index + 1], limit, numbers[index + 1].end - offset, len(sentence))
            if not whole.bare:
                count.kind, count.cls, count.noun, count.end = whole.kind, whole.cls, whole.noun, whole.end
                count.partitive = False
                whole_at = numbers[index + 1].start
        found.append(count)
    return found


def _phrase(sentence: str, number: Number, start: int, end: int, limit: int) -> Count:
    share = number.value if number.kind == "share" else None
    count = Count(start, end, number.value, number.low, number.high, number.qualifier, share=share, number=(start, end))
    lead = _LEAD.search(sentence, max(0, start - 24), start)
    if lead:
        count.start = lead.start()
        count.another = bool(_ANOTHER.search(lead.group()))
        count.definite = lead.group().lower().startswith(("the ", "these ", "those ", "all "))
    if (
        re.search(r"\b[Oo]f (?:the|these|those) $", sentence[: count.start] + sentence[count.start : start])
        and sentence[end : end + 1] == ","
    ):
        count.kind, count.cls = "other", "other"  # "Of the 541, 13 were children": the whole, told before
        return count
    predicate = _PREDICATE.match(sentence, end)
    if predicate:
        kind = KIND_OF_SINGULAR.get(predicate.group(1).lower()) or KIND_OF_NOUN.get(predicate.group(1).lower())
        if kind:
            count.kind, count.cls, count.end = kind, CLASS_OF_KIND.get(kind), predicate.end()
            count.noun, count.partitive = predicate.group(1), True
            return count
    position = end
    of = _OF.match(sentence, position)
    if of and of.group(1):
        count.partitive, count.end = True, of.end()
        return count
    if of:
        position = of.end() - 1
        if sentence[of.start() : of.end()].strip(' ",') != "of":
            count.partitive = True
    spans, words = _following_words(sentence, position, limit)
    head = None
    at = 0
    while at < len(words):
        noun = _find_noun(words, at, single=number.value == 1)
        if noun and head and noun[0] in ("deaths", "injuries", "missing", "displaced") and noun[1] == 1:
            break  # "3,035 civilians dead": what became of them, not who they are
        if noun:
            kind, size = noun
            head = (kind, at + size - 1, at)
            at += size
            continue
        if head:
            break
        at += 1
    if head:
        kind, last, first = head
        count.kind, count.cls, count.end = kind, CLASS_OF_KIND[kind], spans[last][1]
        count.noun = " ".join(words[first : last + 1]).lower()
        modifiers = [word.lower() for word in words[:first]]
        _refine(count, modifiers)
        mixed = _AND_OTHERS.match(sentence, count.end) if kind in ("civilians", "combatants") else None
        other = KIND_OF_NOUN.get(mixed.group(1).lower()) if mixed else None
        if mixed and other in ("civilians", "combatants") and other != kind:
            count.kind, count.end = "people", mixed.end()  # "hundreds of civilians and fighters": a mixed group
        if count.noun in _STAFF and _OF_AID.match(sentence, count.end):
            count.kind = "aid workers"
        return count
    nationals = [i for i, word in enumerate(words) if _NATIONAL.match(word) and word not in _NOT_NATIONAL]
    if nationals and all(
        word[0].isupper() or word in ("more", "other", "South", "ethnic") for word in words[: nationals[0]]
    ):
        count.kind, count.cls, count.noun = "people", "people", "nationals"
        count.end = spans[nationals[0]][1]
        return count
    keep = 0
    while keep < len(words) and words[keep].lower() in _OTHERS:
        keep += 1
    if keep:
        count.end, count.others = spans[keep - 1][1], True
    rest = words[keep:]
    if rest and not count.others:
        stated = next((i for i, word in enumerate(rest) if word.lower() in _STATE or word.endswith("ed")), None)
        if stated != 0:
            last = keep + (stated if stated is not None else len(rest)) - 1
            count.noun, count.end = " ".join(rest[: last + 1 - keep]).lower(), spans[last][1]
            if count.noun in GENERIC:
                count.partitive = True  # "thirty-one of the facilities": what was spoken of before
            else:
                count.kind, count.cls = "other", "other"
    return count


_AND_OTHERS = re.compile(r" (?:and|or) (?:\w+ )?(\w+)\b")
_STAFF = frozenset(("staff", "workers", "employees", "members", "personnel", "colleagues"))
_OF_AID = re.compile(
    r" (?:of|from|with|at) (?:the |a |an |its )?(?:[\w'-]+ ){0,4}(?:NGOs?|UN|agency|charity|charities|hospitals?|clinics?|Red Cross|Red Crescent|MSF|White Helmets"
    r"|Civil Defen[cs]e|UNRWA|WFP|UNHCR|UNICEF|ambulance|relief|aid|humanitarian|medical)\b"
)


GENERIC = frozenset(("facilities", "centres", "centers", "structures", "sites", "cases", "them"))


def _refine(count: Count, modifiers: list[str]) -> None:
    """A modifier can narrow the kind: "8,000 displaced households", "three child soldiers"."""
    if "displaced" in modifiers or "uprooted" in modifiers:
        if count.kind == "families":
            count.kind = "displaced families"
        elif count.kind in ("people", "civilians", "inhabitants"):
            count.kind = "displaced"
    if count.kind == "people" and {"civilian", "unarmed", "innocent"} & set(modifiers):
        count.kind = "civilians"
    if count.kind == "deaths" and "civilian" in modifiers:
        count.kind = "civilians"
    if count.kind == "deaths" and {"child", "infant", "children's"} & set(modifiers):
        count.kind = "children"
    if count.kind in ("people", "civilians") and {"wounded", "injured"} & set(modifiers):
        count.kind = "injuries"
    if {"other", "more", "additional", "further"} & set(modifiers):
        count.others = True


def _following_words(sentence: str, position: int, limit: int) -> tuple[list[tuple[int, int]], list[str]]:
    """Up to nine words after a number that can belong to its phrase, with their spans."""
    spans, words = [], []
    while len(words) < 9:
        match = _WORD.match(sentence, position)
        if not match or match.end() > limit:
            aside = re.compile(r" \([^()\d]{1,40}\)(?= [a-z])").match(sentence, position)
            if aside and words and aside.end() < limit:
                position = aside.end()
                continue
            break
        gap, word = match.groups()
        if gap.startswith(","):
            break
        if word in _STOP and not (word.lower() == "and" and _joined(words, sentence, match.end())):
            break
        spans.append(match.span(2))
        words.append(word)
        position = match.end()
        if sentence[position : position + 1] in ('"', ";", ":", ".", ",", "(", ")"):
            if sentence[position : position + 2] == '" ' and len(words) == 0:
                continue
            break
    return spans, words


def _joined(words: list[str], sentence: str, position: int) -> bool:
    """ "and" inside a known phrase: "women and children", "towns and villages"."""
    after = _WORD.match(sentence, position)
    return bool(words and after and f"{words[-1]} and {after.group(2)}".lower() in KIND_OF_NOUN)


_SINGULAR = re.compile(
    r"\b(?:" + "|".join(sorted(map(re.escape, KIND_OF_SINGULAR), key=len, reverse=True)) + r")\b(?!['-]?[a-z])(?!'s)",
    re.IGNORECASE,
)
_FACILITY_MODIFIER = frozenset(
    [
        "district",
        "referral",
        "main",
        "central",
        "only",
        "public",
        "field",
        "children's",
        "maternity",
        "nearby",
        "local",
        "provincial",
        "regional",
        "general",
        "military",
        "private",
        "state",
        "town",
        "city",
        "village",
        "teaching",
        "university",
        "community",
        "temporary",
        "makeshift",
        "mobile",
        "makeshift",
        "women's",
        "eye",
        "national",
        "second",
        "third",
        "last",
        "rural",
        "surgical",
        "civil",
        "government",
        "main",
        "largest",
        "biggest",
        "new",
        "old",
        "small",
        "charity-run",
        "un-run",
        "international",
        "sub-district",
        "county",
        "outpatient",
        "paediatric",
        "pediatric",
        "emergency",
        "primary",
        "secondary",
        "elementary",
        "high",
        "girls'",
        "boys'",
        "religious",
        "koranic",
        "medical",
        "health",
        "trauma",
        "cardiac",
        "fertility",
        "kidney",
        "cancer",
        "nursing",
        "residential",
        "five-storey",
        "two-storey",
        "three-storey",
        "four-storey",
        "six-storey",
        "nine-storey",
        "ten-storey",
        "multi-storey",
        "multistory",
        "apartment",
        "five-story",
        "two-story",
        "three-story",
        "four-story",
        "nine-story",
        "single-storey",
        "family",
        "private",
        "underground",
        "other",
        "crowded",
        "busy",
    ]
)
_PERSON_MODIFIER = re.compile(r"(?:[\w'-]+ ){0,5}$")
_DETERMINER = re.compile(r"^(?:the|a|an|another|its|their|one|that|this|his|her|our)$", re.IGNORECASE)
_NAME_PARTICLE = re.compile(
    r"^(?:(?:al|el|an|ar|as|ash|at|az|ad|ed)-['A-Z].*|al|el|de|du|la|le|des|bin|ibn|abu|of|and|dos|da|van)$"
)
_ELLIPTIC = re.compile(
    r"\b(?:(?P<another>[Aa]nother)|[Aa] (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|(?P<that>[Tt]hat) of(?= [A-Z]))"
    r"(?=,| (?:in|at|near|on|outside|was|were|is|has|had|remains|remained|of them|closed|[A-Z]))"
)


def implied(sentence: str, taken: list[Count], *, people: bool) -> list[Count]:
    """Single buildings, and people where `people`, that the text names or introduces without a number: each counts one."""
    found: list[Count] = []
    for match in reversed(list(_SINGULAR.finditer(sentence))):  # "University … Teaching Hospital" is a hospital
        start, end = match.span()
        if any(c.start < end and start < c.end for c in taken):
            continue
        kind = KIND_OF_SINGULAR[match.group().lower()]
        cls = CLASS_OF_KIND[kind]
        if cls == "people":
            count = _implied_person(sentence, start, end) if people else None
        else:
            count = _implied_building(sentence, start, end)
        if count is None or any(c.start < count.end and count.start < c.end for c in (*taken, *found)):
            continue
        count.kind, count.cls, count.noun = kind, cls, match.group().lower()
        found.append(count)
    for match in _ELLIPTIC.finditer(sentence):
        start, end = match.span()
        if re.match(r", (?:the |an? )", sentence[end:]) and any(c.start in (end + 2, end + 6) for c in found):
            continue  # "A fifth, the Omar clinic, was struck": the name is the figure
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
    previous_end = start
    for position, word in reversed(words):
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
        if word.endswith("'s") or word.endswith("s'"):
            determined = True
            first = base + position
            previous_end = base + position
            named = named or capital
            continue
        if capital or (_NAME_PARTICLE.match(word) and (named or word[-1:].isupper() or "-" in word)):
            if word in ("and", "of") and not named:
                break
            first, named = base + position, True
        elif word.lower() in _FACILITY_MODIFIER or (
            word.isalpha() and word not in _STOP and not word.endswith("ed") and start - position - base < 40
        ):
            first = base + position
        else:
            break
        previous_end = base + position
    suffix = re.compile(r" (?:No\.? ?|#)?\d{1,3}\b(?! [a-z])| No\.? ?\d+").match(sentence, end)
    if suffix:
        end, named = suffix.end(), True
    if not named and sentence[start].isupper() and first < start:
        named = sentence[first].isupper()
    if not (named or determined):
        return None
    name = re.sub(r"^(?:the|a|an|another|its|their|one|that|this) ", "", sentence[first:end], flags=re.IGNORECASE)
    return Count(first, end, 1, 1, 1, "exact", implied=True, name=name if named else None, number=(first, end))


def _implied_person(sentence: str, start: int, end: int) -> Count | None:
    """ "a 12-year-old boy", "an elderly farmer": only an indefinite article introduces somebody new."""
    before = re.search(r"\b([Aa]n?|[Oo]ne) (?:[\w'()-]+ ){0,4}$", sentence[max(0, start - 60) : start])
    if not before:
        return None
    first = max(0, start - 60) + before.start()
    inner = sentence[first:start]
    if re.search(r"\b(?:of|in|by|for|and|to|with|who|from|at|was|were|that)\b", inner):
        return None
    return Count(first, end, 1, 1, 1, "exact", implied=True, number=(first, end))

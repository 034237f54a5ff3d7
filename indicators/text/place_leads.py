"""Where in a text a place is led up to: "in", "the village of", "gunmen attacked", "along the … road"."""

from __future__ import annotations

from collections.abc import Iterator

from indicators.text.fold import ascii_re
from indicators.text.linear import sieve
from indicators.text.place_strangers import FEATURE, stranger

_WHERE = frozenset((
    "in", "at", "near", "around", "outside", "inside", "across", "throughout", "into", "toward", "towards", "between",
    "beside", "off", "over", "along", "reached", "entered", "captured", "seized", "retook", "stormed", "shelled",
))  # fmt: skip
# "a quake shook Sarpol", "gunmen attacked Kofa and fled"; but "attacked Hezbollah fighters"
_BEFALLS = frozenset((
    "hit", "hits", "hitting", "struck", "striking", "shook", "attacked", "attacking", "raided", "raiding", "overran",
    "fled", "fleeing", "left", "leaving", "abandoned", "bombed", "bombing", "shelling", "flooded", "devastated",
    "battered", "swept", "swamped", "submerged", "invaded", "jolted", "rocked", "lashed", "rattled", "ravaged",
    "retaken", "liberated", "besieged", "evacuated",
))  # fmt: skip
_GOES_ON = ascii_re(
    r"\s*(?:[.,;:()]|$|\x16|-(?= ))|'s\b|\s(?:on|in|at|and|or|after|before|near|since|late|early|over|for|by|with|"
    r"when|while|where|as|from|killing|wounding|leaving|hours|minutes|days|weeks|this|last|overnight|yesterday|today|again)\b"
)
# "Kwatamari village" is one wherever it stands
_KIND_NAMED = ascii_re(
    r"\b(?!(?:In|At|On|The|From|To|Near|Around|Inside|Outside|Across|Of|For|And|But|A|An|Each|Every|This|That|No|One|"
    r"Both|All|Our|Their|His|Its|Most|Some|Refugee|Displacement|Transit)\b)(?:[A-Z][a-z'][\w'-]*[ -]){1,3}"
    r"(?:[Dd]istrict|[Tt]erritory|[Cc]ounty|[Tt]ownship|[Vv]illage|[Ww]oreda|LGA|[Mm]unicipality|[Cc]ommune|[Cc]amp|"
    r"[Ss]ite|[Qq]uarter|[Nn]eighbou?rhood|(?:[Rr]efugee|[Dd]isplacement) camp|[Oo]blast|[Gg]overnorate|[Pp]rovince|"
    r"[Pp]refecture|[Uu]pazila)\b"
)
_AWAY = ascii_re(r"\b(?:km|kilomet(?:er|re)s|miles) (?:[\w-]+ )?(?:of|from) (?=[A-Z])")  # "a quake 9 km from Dorvan"
_KINDS = frozenset((
    "village", "villages", "town", "towns", "city", "cities", "township", "townships", "district", "districts",
    "suburb", "suburbs", "neighbourhood", "neighbourhoods",
    "neighborhood", "neighborhoods", "settlement", "settlements", "hamlet", "port",
    "hamlets", "camp", "camps", "commune", "communes", "locality", "localities", "municipality", "island", "islands",
    "community", "communities", "enclave", "valley", "outpost", "ward", "parish", "kebele", "quarter", "territory",
    "province", "provinces", "region", "regions", "state", "states", "county", "counties", "area", "areas",
))  # fmt: skip
_LISTS = frozenset(f"{kind}{mark}" for kind in _KINDS if kind.endswith("s") for mark in ",:")
_RAIDS = frozenset((
    "attack", "attacks", "raid", "raids", "assault", "assaults", "strike", "strikes", "airstrike", "airstrikes",
))  # fmt: skip
_FALLS = frozenset(("landed", "fell", "fired", "rained", "dropped"))  # "shells landed on Kofa"
_PARTS = frozenset((
    "side", "part", "parts", "edge", "heart", "centre", "center", "countryside", "outskirts", "residents", "people",
    "north", "south", "east", "west", "inhabitants", "population", "villagers", "families",
))  # fmt: skip
_OWNED = frozenset(("hospital", "hospitals", "school", "schools", "clinic", "clinics"))  # "the hospital of Ndosho"
_QUALITIES = frozenset((
    "the", "nearby", "neighbouring", "neighboring", "besieged", "adjacent", "adjoining", "government-held",
    "opposition-held", "rebel-held",
))  # fmt: skip
_NAME_AFTER_WORD = ascii_re(r"[A-Z](?<=[a-z,:]\s[A-Z])")
_HELD = ascii_re(
    r"'s (?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:district|province|county|region|state|township|territory)\b)"
)
# "Brazil's southernmost state, Rio Grande do Sul"
_APPOSED = ascii_re(
    r"'s (?:[\w-]+ ){0,3}(?:state|province|region|district|city|town|village|island|port|capital), (?=[A-Z])"
)
_ARTICLED = ascii_re(r"\b(?:al|el|ad|an|ar|as|ash|at|az)-[A-Z]")
_LOOK_BACK = 60  # characters before a name in which the words that say where stand
_WAY = ascii_re(r"\b(?:from|to|out of)\s+(?:the\s+)?(?P<name>[A-Z])")
# "from" and "to" say where after a movement only: "fled from Kwalla", not "a letter from Oxfam".
_MOVED = ascii_re(
    r"\b(?:fled|flee|fleeing|moved|returned|return|came|went|gone|trekked|headed|streamed|bused|ferried|arrived|displaced|crossed|evacuated|relocated|road|escaped|"
    r"travelled|walked|transferred|abducted|kidnapped|rescued)\b[^.;\n]{0,60}$"
)
_FEATURED = ascii_re(
    rf"\b(?:[Oo]n|[Aa]long|[Nn]ear|[Aa]cross|[Ii]n|over|of|off) the (?P<name>(?:[A-Z][\w'-]*[ -]){{1,4}}{FEATURE})"
)
_ANY_WAY, _RARE_LEAD = sieve(_WAY), sieve(_ARTICLED, _FEATURED, _APPOSED, _HELD)
_ANY_CALLED = sieve(_KIND_NAMED, _AWAY)


def leads(folded: str) -> set[int]:
    """The starts of the names that the words before them say are places."""
    found: set[int] = set()
    names = [name.start() for name in _NAME_AFTER_WORD.finditer(folded)]
    data = folded.encode("ascii")
    if _ANY_WAY.finds(data):
        found.update(
            way.start("name")
            for way in _WAY.finditer(folded)
            if _MOVED.search(folded, max(0, way.start() - 80), way.start())
        )
    if _RARE_LEAD.finds(data):
        names += [name.start() for name in _ARTICLED.finditer(folded)]
        found.update(featured.start("name") for featured in _FEATURED.finditer(folded))
        found.update(apposed.end() for apposed in _APPOSED.finditer(folded))
        found.update(held.start("name") for held in _HELD.finditer(folded))  # "Kerala's Wayanad district"
    for at in names:
        words = folded[max(0, at - _LOOK_BACK) : at].lower().split()
        if folded[at - 1] == "\n" and words and words[-1] not in _WHERE:
            continue  # "Kachin State", and below it "Around 900 families fled"
        while words and words[-1] in _QUALITIES:
            words.pop()
        if _says_where(words) or (words and words[-1] in _BEFALLS and _is_hit(folded, at)):
            found.add(at)
    return found


def called_places(folded: str) -> Iterator[int]:
    """The starts of names that a word for a kind of place ends, wherever they stand, or that a distance is from."""
    if not _ANY_CALLED.finds(folded.encode("ascii")):
        return
    yield from (named.start() for named in _KIND_NAMED.finditer(folded))
    yield from (away.end() for away in _AWAY.finditer(folded))


def _is_hit(folded: str, at: int) -> bool:
    """Whether the name at `at` is what was hit, and not the first word of who: "attacked Fulani herders"."""
    end = stranger(folded, at)
    return end is not None and _GOES_ON.match(folded, end) is not None


def _says_where(words: list[str]) -> bool:
    """Whether the words before a name say that it is a place: "near", "in the besieged", "the village of"."""
    if len(words) > 1 and words[-1] in ("of", "called", "named"):
        return words[-2] in _KINDS or words[-2] in _PARTS or words[-2] in _OWNED
    if len(words) > 1 and words[-1] == "on" and (words[-2] in _RAIDS or words[-2] in _FALLS):
        return True
    return bool(words) and (words[-1] in _WHERE or words[-1] in _KINDS or words[-1] in _LISTS)

"""Words that point to a place without its name: "the city", "there", "across the country", "in the south"."""

from __future__ import annotations

import re

from ..text.fold import ascii_re
from ..text.gazetteer import gazetteer, normalise, resolve
from ..text.linear import sieve
from .place_kinds import AREA_WORDS, AREAS, TOWN_WORDS, TOWNS, WIDE, Where
from .place_names import Named
from .setting import Setting

_NATIONWIDE = ascii_re(
    r"\b(?:(?:across|throughout|in) the (?:whole )?country|(?:in|across) all (?:of )?(?:the )?(?:country's )?(?:\w+ )?(?:regions|provinces|states|governorates|departments|counties|districts)(?: of the country)?|countrywide|nationwide|the whole country|nationally|the country's|country as a whole|in total)\b",
    re.IGNORECASE,
)
# "fled the city", "in the besieged enclave", "the camp's clinic", "people who live there"
_REFERS = ascii_re(
    r"\b(?:[Ii]n|[Aa]t|[Ff]rom|to|into|of|on|near|[Aa]round|[Aa]cross|[Oo]utside|[Ii]nside|within|throughout|over|fled|left|leave|entered|hit|struck|shelled|stormed) "
    rf"(?:the|this|that) (?:[a-z][\w-]* )?(?P<kind>{TOWNS}|{AREAS})\b(?! of| capital)"
    rf"|\b[Tt]he (?P<subject>{TOWNS}|{AREAS}|country)(?:'s|(?: now| already| also)? (?:is home|hosts|shelters|has|counts|houses))\b"
    r"|(?P<there>\bthere)\b(?! (?:is|are|was|were|has|have|had|be|been|will|may|would|could|remain))"
)
# "into Syrian territory", "on the Lebanese side"
_NATIONAL_SIDE = ascii_re(r"\b([A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:territory|soil|side)\b")
# "in the south", "in the centre of the country", "in six regions", "to neighbouring countries"
_UNNAMED = ascii_re(
    r"\b(?:in|from|across|to|into) (?P<part>the (?:far |deep )?(?:north|south|east|west|(?:north|south)-?(?:east|west)|interior|(?:centre|center)(?= of the country)|coastal areas|highlands)"
    r"(?: of the country)?)(?=[.,;:)]|$| (?:and|on|in|since|when|after|between|last|this|alone|where|the)\b)"
    r"|\b(?:in|across|from) (?P<many>(?:the )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several) (?:[a-z-]+ )?"
    r"(?:provinces|regions|districts|states|counties|departments|cities|towns|villages|governorates|prefectures|municipalities|communes|settlements)(?: of [A-Z][\w'-]+)?)\b"
    r"|\b(?:to|in|into) (?P<near>neighbou?ring (?:countries|states))\b|\b(?P<abroad>abroad)\b",
)
_ANY_REFERENCE = sieve(_NATIONWIDE, _REFERS, _NATIONAL_SIDE, _UNNAMED)
_LEVELS = (WIDE, ("enclave", "territory", "strip", "area"))


def references(sentence: str, names: list[Named], setting: Setting) -> list[Named]:
    """The words of a sentence that point back to a place that it does not name before: "the city", "there"."""
    if not _ANY_REFERENCE.finds(sentence.encode("ascii")):
        return []
    found = []
    country = setting.heading if setting.heading and setting.heading.whole_country else setting.country
    if country and (wide := _NATIONWIDE.search(sentence)):
        found.append(Named(wide.start(), wide.end(), country))
    for match in _NATIONAL_SIDE.finditer(sentence):
        code = gazetteer().nationals.get(normalise(match[1]))
        if code:
            found.append(Named(*match.span(), Where(match.group(), resolve(code), code)))
    for match in _UNNAMED.finditer(sentence):
        if match.group().startswith("to ") and any(name.end == match.start() - 1 for name in names):
            continue  # "in Kharkiv to the northeast"
        written = match[match.lastgroup or 0]
        found.append(
            Named(
                match.end() - len(written),
                match.end(),
                Where(written, None, None),
                vague=bool(match["many"]),
                passing=True,
            )
        )
    for match in _REFERS.finditer(sentence):
        before = [name for name in names if name.start < match.end() and not name.beside]
        if before and match.group().lower().startswith(("outside", "near ")):
            continue  # "in Nurdagi, outside the city"
        word = match["kind"] or match["subject"] or "there"
        if before and word == "there":
            found.append(Named(match.start(), match.end(), before[-1].where))
        if before and (word == "there" or before[-1].end > match.start() or word == before[-1].where.kind):
            continue
        where = _meant(word, setting)
        if where:
            found.append(Named(match.start(), match.end(), where))
    return found


def _meant(word: str, setting: Setting) -> Where | None:
    """The place that "the `word`" means: the last that was called so, else the document's main place."""
    if word == "country":
        return setting.country
    if word in ("there", "area"):
        return setting.spoken if setting.spoken_block == setting.block else setting.main or setting.spoken
    label = setting.label
    if word in WIDE and label and label.place and label.place.kind == "admin1":
        return label  # "Amhara. Since April the region has lost eleven nurses"
    if word in setting.kinds:
        return setting.kinds[word]
    main = setting.main if setting.main and not setting.main.part_of_country else None
    if word in TOWN_WORDS:
        here = setting.town if setting.town_block == setting.block else None
        city = main and main.place and main.place.kind not in ("country", "area") and _last_word(main) not in AREA_WORDS
        if word == "city" and city and not (here and here.place):
            return main  # what no gazetteer knows may be a quarter of it
        label = label if here is None else None
        if label and word in ("town", "city") and not label.whole_country and _last_word(label) not in AREA_WORDS:
            return label
        narrow = main if main and main.like_town else None
        return here or narrow or setting.town or main
    same = next((w for words in _LEVELS if word in words for w in words if w in setting.kinds), None)
    if same:
        return setting.kinds[same]
    if word in WIDE and setting.province and not (main and main.kind in WIDE):
        return setting.province
    return main or setting.spoken


def _last_word(where: Where) -> str:
    return where.written.rsplit(" ", 1)[-1].lower()

"""Names that no gazetteer knows but that may be places: nothing makes them a person, a body, a day or a building."""

from __future__ import annotations

import re
from collections.abc import Iterable

from indicators.text.fold import ascii_re
from indicators.text.gazetteer import demonyms, normalise
from indicators.text.places import DIRECTIONS, KIND_AFTER

_WORD = r"[A-Z][a-z][A-Za-z']*(?:-[A-Za-z']+)*"
_LINK = r"(?: (?:al|el|de|da|do|dos|du|des|la|le|i|e|bin|ul|us|of)[ -]| |-)"
_SHORT = r"(?:(?:Brgy|Bgy|St|Ste|Sta|Sto|Mt|Ft|Pt)\.? )"
_NAME = ascii_re(rf"(?:(?:al|el|ad|an|ar|as|ash|at|az)-)?{_SHORT}?{_WORD}(?:{_LINK}{_WORD})*")
_FACILITY = (
    "hospitals?|clinics?|health|medical|schools?|universit(?:y|ies)|college|academy|market|mosque|church|cathedral|"
    "airports?|airbase|airfield|bases?|prisons?|jail|stations?|centres?|centers?|dam|bridge|crossing|"
    "highway|road|street|hotel|stadium|square|tower|building|factory|refinery|plant|mine|museum|palace|cemetery|power|hall|court|garden|park|"
    "primary|secondary|maternity|general|central|children|teaching|referral|press|conference|summit"
)
_BODY = (
    "united|nations|organi[sz]ation|agency|ministry|committee|council|commission|department|office|fund|programme|program|"
    "project|operation|army|forces?|front|brigade|battalion|division|guard|corps|party|movement|group|network|union|"
    "association|observatory|crescent|cross|watch|rights|international|medecins|doctors|save|world|bank|security|"
    "emergency|services?|defen[cs]e|affairs|news|times|post|journal|tribune|radio|television|tv|agence|reuters|parliament|"
    "congress|senate|regime|government|troops|militias?|fighters|officials|administration|taliban|hamas|hezbollah|houthis?|"
    "boko|haram|tahrir|isis|al-shabaab"
)
_NOT_A_PLACE = ascii_re(
    rf"\b(?:{_FACILITY}|{_BODY}|jan|feb|apr|aug|sept?|oct|nov|dec|shi'?ites?|shia|sunnis?|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|"
    r"june|july|august|september|october|november|december|ramadan|eid|christmas|easter|president|minister|prime|"
    r"mr|mrs|ms|dr|sir|prof|colonel|captain|commander|king|queen|prince|pope|sheikh|governor|mayor|spokes(?:man|woman)|"
    r"catholic|anglican|methodist|baptist|presbyterian|pentecostal|islamiyya|boarding|catastrophe|crisis|killings|constitution|agreement|accord|treaty|convention|resolution|covid|ebola|islam|muslims?|christians?|jews|english|"
    r"arabic|phase|level|category|article|annex|figure|table|chapter|internet|facebook|twitter|telegram|whatsapp|god|"
    r"allah|latest|control|line|responsibility|operations|attacks?|typhoon|cyclone|hurricane|storm|tropical)\b",
    re.IGNORECASE,
)
_KIND_ALONE = ascii_re(
    r"(?:wards|lgas|districts|villages|provinces|regions|counties|communes|municipalities|townships|sub-districts|barangays|"
    r"numbers|figures|brief|focus|detail|pictures|review|"
    r"states?|region|district|province|county|country|capital|government|governorates|cities|towns|camps|sites|islands|territories|departments|prefectures)",
    re.IGNORECASE,
)
"""No name, however it is written: "in neighbouring Wards"."""
_BELONGS_AFTER = ascii_re(rf"(?:'s)? (?:{_FACILITY}|{_BODY})\b", re.IGNORECASE)
# "on the Gossi-Hombori axis", "the Ruzizi plain": what lies along names that need be no places themselves
_SITE_AFTER = ascii_re(r" (?:site|quarter|neighbou?rhood|ward|roundabout|junction|crossroads|intersection)\b")
FEATURE = r"(?:road|highway|axis|plain|delta|peninsula|corridor|river|mountains)\b"
_FEATURE_AFTER = ascii_re(rf" {FEATURE}")
# "the Black Sea port of Odesa", "the Shi'ite city of Kufa"
_DESCRIBES_AFTER = ascii_re(r" (?:port|city|town|village|resort|suburb|island) of\b")
_SPEAKS_AFTER = ascii_re(
    r" (?:said|says|people|tribe|tribesmen|clan|language|minority|ethnic|fighters|gunmen|herders|herdsmen)\b"
    r"|,? (?:told|added|who)\b"
)


_NUMBERED = frozenset(("Camp", "Ward", "Sector", "Block", "Area", "Zone"))
_NUMBER_AFTER = ascii_re(r" (?:\d{1,3}[A-Z]?|[A-H])\b")
_OPENS_A_SENTENCE = frozenset(
    "As On In At Since By From Over More Some About After Before During When While For To Of The A An It Its This That "
    "These Those Between Until Under Up Among According However Meanwhile Another Both Most Many All".split()
)
"""Words whose capital says only that a line begins."""


def stranger(folded: str, start: int, known: Iterable[int] = ()) -> int | None:
    """Where the name at `start` ends that could be a place; it ends before the `known` ones."""
    name = _NAME.match(folded, start)
    opens = start == 0 or folded[start - 1] in '\n"'
    if name is None or (opens and name.group().split(" ")[0] in _OPENS_A_SENTENCE):
        return None
    end = min([name.end(), *(at for at in known if start < at < name.end())])
    end = start + len(folded[start:end].rstrip(" -,"))
    area = folded.find(" Local Government", start, end)
    end = area if area > 0 else end  # "Maradun Local Government Area"
    kind = KIND_AFTER.match(folded, end) or _SITE_AFTER.match(folded, end)
    words = folded[start:end]
    if words in _NUMBERED:
        numbered = _NUMBER_AFTER.match(folded, end)
        return numbered.end() if numbered else None  # "Camp 11"
    feature = _FEATURE_AFTER.match(folded, end)
    if feature and not _NOT_A_PLACE.search(words):
        return feature.end()
    if (
        _NOT_A_PLACE.search(words)
        or _KIND_ALONE.fullmatch(words)
        or normalise(words.split(" ")[0]) in demonyms()
        or normalise(words) in DIRECTIONS
        or _BELONGS_AFTER.match(folded, end)
        or _SPEAKS_AFTER.match(folded, end)
        or _DESCRIBES_AFTER.match(folded, end)
    ):
        return None
    return kind.end() if kind else end

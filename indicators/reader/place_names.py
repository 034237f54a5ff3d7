"""Which of the places that a sentence names say where something happened, and which only act, locate or date the report.

A name says where only after words that do ("in", "near", "fled"), as the host of those counted ("Chad shelters 14,000"),
as what is hit ("Izium was shelled") or before a building ("El Fasher's hospital"); otherwise it acts ("Russia bombed").
The place before the dash with which an agency opens its story is where it was written.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..text.fold import EM_DASH, ascii_re
from ..text.linear import sieve
from ..text.place_phrases import PlacePhrase
from .place_kinds import Where

_LOCATIVE = ascii_re(
    r"\b(?:in|at|near|from|of|around|outside|inside|across|into|to|towards?|onto|over|between|within|throughout|beyond|through|on|off|for|by way of|hit|struck"
    r"|stormed|invaded|jolted|rocked|rattled|devastated|ravaged|lashed|ransacked|surrounded|burned|razed|torched|shook|fled|left|abandoned|quit|leaving|fleeing|reached|reaching|reach|hits|hitting|shelled|shelling|bombed|bombing|attacked|attacking|pounded"
    r"|pounding|invading|jolting|rocking|devastating|lashing|storming|raiding|entering|seized|captured|retook|recaptured|overran|besieging|raided|flooded|swept|battered|entered|took|taken|taking|under|south|north|east|west|only|crossing)"
    r"(?: (?:the|both|all|much of|parts of|most of|nearby|neighbou?ring|adjacent|besieged|war-torn|occupied|central|rural|now|(?:[\w-]+-)?held|[\w-]+ern))*"
    r"(?: (?:[\w'-]+ ){0,3}?(?:city|town|village|villages|towns|cities|district|districts|province|provinces|region|state|camp|camps|area|enclave|governorate"
    r"|township|suburbs?|port|parts?|outskirts|sites?|localit(?:y|ies)|hamlets?|island|capital|quarter|neighbou?rhoods?|communit(?:y|ies)|edge|side|half"
    r"|centre|countryside|whole|people|residents) of)?"
    r"(?: (?:the|of|whole|besieged|nearby))* ?$",
    re.IGNORECASE,
)
_ACTOR_BEFORE = ascii_re(
    r"\b(?:(?:government|president|army|forces?|ministry|minister|king|university|bank|embassy|ambassador|troops|military|leader|prime minister|republic|kingdom"
    r"|emirate|control|hands|support|help|citizens?|nationals?|friends|because|instead|fighters|parliament|foreign minister|border of|hospital of) of"
    r"|(?:government|junta|authorities|ministry|embassy|talks|negotiators|diplomats|mediators|based) in"
    r"|(?:according|thanks|due|allegiance|loyal|close|returning fire|handed|appeal|letter|addressed|border|talks) to"
    r"|(?:forces|soldiers|troops|workers|gunmen|peacekeepers|militants|tourists|fighters|mercenaries|nationals|citizens|refugees|support|help|arms|weapons|planes|warplanes|drones|funds|letter|call|km|kilomet(?:er|re)s|miles|metres"
    r"|arrived|arriving|came|come|arrivals|coming|them|home|back|return(?:s|ed|ing|ees)?) from"
    r"|(?:main|largest|biggest|chief|principal) (?:town|city|port) of"
    r"|(?:set (?:off|out|sail)|departed|sailed|embarked) from|(?:boat|vessel|ship|ferry|trawler|dinghy|bus)(?:, which)? (?:had |has )?left|(?:trying|attempting|hoping|tried|attempted) to (?:reach|get to|cross into)|(?:heading|headed|bound) (?:to|for)"
    r"|landfall (?:near|over|in|at|on|off)|mourning in|meeting in"
    r"|(?:tells?|told|telling|to|addressed|addressing) (?:the )?(?:reporters|journalists|newsmen|media|press|correspondents|lawmakers|parliament)(?: on \w+day)? (?:in|at)"
    r"|(?:told|at) (?:a|the|an) (?:news |press )?(?:conference|briefing|interview|speech)(?: on \w+day)? (?:in|at)"
    r"|(?:km|kilomet(?:er|re)s|miles|metres)\)? (?:\w+ )?(?:of|from|to)|(?:spread|spill|spilled|spilling) (?:over )?from|declared by|led by|blamed) (?:the )?$",
    re.IGNORECASE,
)
_STATES_OF = ascii_re(
    r"(?:[A-Z][\w-]+ )+(?:states|provinces|regions|districts|departments|counties|prefectures) of [A-Z]"
)
""""In the Andean states of Mérida and Táchira": what these are, before their names."""
_TAKEN_TO = ascii_re(
    r"\b(?:taken|rushed|brought|transferred|sent|flown|moved|admitted|referred|ferried|driven) to (?:[\w-]+ ){0,3}(?:hospitals?|clinics?)(?: [a-z]+){0,2} (?:in|of|at) (?:the )?$"
)
""""The wounded were taken to hospitals in Sebba": not where they came to harm."""
_IS_LOCATIVE, _IS_ACTOR = sieve(_LOCATIVE), sieve(_ACTOR_BEFORE)
"""RE2 goes backwards from the end of the text where a pattern is bound to it."""
_HOSTS = ascii_re(
    r"(?:, [^,.;:()]{3,40},|'?s?) ?,? ?(?:(?:which|now|already|also|alone|still|currently|itself|has|have|had|together|is) )*(?:hosts?|hosted|hosting|shelters?|sheltering|sheltered|registered|home to|has a population|has (?:about |some |over |nearly |more than |at least )?\d|taken in"
    r"|took in|counts?|counted|houses|the largest|received|receives|reported|confirmed|recorded|lies|lost|loses|suffered the|accounts? for|accounted for|bore the brunt|saw (?:the|at least|about|some|\d)|a (?:city|town|village|camp|country)|,? ?the (?:city|town)"
    r"|(?:was|were|been|came|come) (?:again |also |heavily )?(?:hit|struck|shelled|bombed|flooded|attacked|captured|seized|overrun|raided|under (?:fire|attack)|levelled))\b"
)
_OWNS = ascii_re(
    r"'s? (?:[\w'-]+ ){0,4}(?:hospitals?|clinics?|schools?|health|dialysis|medical|universit|market|camps?|population|residents|people|inhabitants|toll|[\d,]+)",
    re.IGNORECASE,
)
# "Neluwa Divisional Hospital", "a Dhaka clinic"
_FACILITY = ascii_re(r" (?:[A-Z][\w'-]+ ){0,2}(?:[Hh]ospitals?|[Cc]linics?|[Hh]ealth (?:[Cc]ent(?:re|er)s?|posts?))\b")
# "Ghazni, a town of 140,000", "as far away as Bangkok, where"; "Timbuktu has been cut off", which opens a sentence
_PRESENTS = ascii_re(
    r",? where\b|, which (?:has|had|is|was|lies|fell|remains|sits|changed)\b|, with (?:at least |about |some |more than )?\d|, (?:an?|the) (?:[\w-]+ ){0,3}(?:city|town|village|region|province|district|camp|territory|state|island|port|enclave|hamlet|suburb)\b"
)
_TOPIC = ascii_re(
    r" (?:ha[sd] (?:also |already |now |long )?(?:been|fallen|become|suffered)|fell|(?:is|was|were|remains?|lies|lay|remained) (?!\w+ing\b|blam|expect|urg|due))"
)
# "in Israel's offensive", "after Russia's invasion"
_ACTS = ascii_re(
    r"(?: (?:troops|soldiers|marines|army|warplanes|destroyers?|navy|jets|sailors|servicemen)\b)|'s? (?:[\w-]+ ){0,2}(?:offensive|war|assault|attacks?|strikes?|bombardment|army|forces|invasion|government|ministry|military|troops|air force|president)\b",
    re.IGNORECASE,
)
_LABELS = ascii_re(r"^\s*:")
_EVENT_AFTER = ascii_re(
    r"(?:'s)?,? (?:[\w-]+ )?(?:floods?|flooding|earthquakes?|quakes?|drought|famine|cyclone|fire|landslide|eruption|crisis|offensive|battle|siege|conflict|war|emergency|live"
    r"|toll|clashes|massacre|response|clinics|families|residents|civilians)\b",
    re.IGNORECASE,
)
_DISASTER_AFTER = ascii_re(
    r"(?:'s)? (?:[\w-]+ )?(?:floods?|flooding|(?:earth)?quakes?|drought|famine|cyclone|typhoon|hurricane|wildfires|monsoon)\b",
    re.IGNORECASE,
)
_QUAKE_NEAR = ascii_re(
    r"\b(?:earth)?quake [^.;]{0,40}\b(?:km|kilomet(?:er|re)s|miles) (?:[\w-]+ )?(?:of|from) (?:the )?$"
)
_TOWARDS = ascii_re(r"\btowards? (?:the )?$")
_ACTS_AFTER = ascii_re(
    r"(?:'s?)?,? (?:(?:and|or) [A-Z][\w'-]+ )?(?:\w+ (?:forces|army|jets|warplanes|troops|regime) )?(?:says?|said|bomb|kill|strike|launch|hit|pound|attack|shell|seize|capture|vow|den(?:y|ies)"
    r"|accuse|warn|reject|call|urge|block|veto|back|confirm|claim|takes?\b|took\b|send|sent\b|open|declare)",
    re.IGNORECASE,
)
# "Bani in the north of Burkina Faso", "Sarjah, near Idlib": the second name only locates the first.
_LOCATES = ascii_re(
    r" on the (?:[a-z]+ )?(?:edge|outskirts|shore|bank|tip) of |,? (?:in|near|outside|close to)(?: the)?(?: [a-z]+ (?:part )?of)? |, | \("
)
_STRIKES_IN = ascii_re(
    r"(?:'s)? (?:[\w-]+ ){1,3}(?:kills?|killed|injures?|wounds?|hits?|bombs?|pounds?|destroys?|leaves?) [^.;:]*\b(?:in|near|on) (?:the )?[A-Z]"
)
_OPENS = 3  # characters
_OWNED_BY = ascii_re(r"'s? ")
# "three villages, Odrynka, Kamiana and Dovhenke"
# ", Hungary 120,500", "and Slovakia 90,200"
_LISTS = ascii_re(r"(?:[,;:]|,? and) $")
_COUNT_AFTER = ascii_re(
    r"(?: \(|(?: with| had| has)?(?: about| some| nearly| over| at least| more than)? )\d[\d,.]*\b(?! (?:km|miles|kilomet))"
)
_ENUMERATES = ascii_re(
    r"\b(?:villages|towns|cities|districts|camps|provinces|regions|areas|settlements|localities|neighbou?rhoods)(?:,|:|,? including|,? such as) $"
    r"|\bfollowed by $|'s (?:[\w-]+ ){0,3}(?:state|province|region|district|city|town|village|island|port|capital), $"  # "Brazil's southernmost state, "
)
# "Kibumba camp, Nyiragongo territory": the second name holds the first.
_HOLDER = ascii_re(
    r", [A-Z][\w'-]*(?: [A-Z][\w'-]*)* (?:territory|province|state|region|county|district|governorate|department)$",
    re.IGNORECASE,
)
_LANDFALL = ascii_re(r"\blandfall\b[^.;]* and (?:over|in|at|near|on) (?:the )?$")
_STORM_BEFORE = ascii_re(r"\b(?:[Cc]yclone|[Tt]yphoon|[Hh]urricane|[Ss]torm|[Ff]ront|[Oo]peration) (?:[A-Z]\w+ )?$")
_BESIDE = ascii_re(
    r"\b(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|outside|km|kilomet(?:er|re)s|miles)\)? (?:of|from)|close to|not far from) (?:the )?(?:(?:[\w-]+ ){0,3}(?:city|town|village|capital|port|resort) of )?$",
    re.IGNORECASE,
)
_KIND_AFTER = ascii_re(
    r" (?:area|enclave|pocket|valley|basin|front|road|highway|axis|plain|delta|peninsula|corridor|river)\b"
)  # words for places that no gazetteer holds
_PROPER = ascii_re(
    r"(?:'s)? (?:Daily|Times|News|Post|Herald|Tribune|Dam|University|Relief|Aid)\b",
    re.IGNORECASE,
)
# "PORT SUDAN, Feb 6 (MidWire) -", "Bangui / Geneva, 19 January 2021 -"
_WRITTEN_AT = ascii_re(
    rf"[A-Z][\w' /-]+(?:, [A-Z][\w. ]+)?(?:,? [\w., ]{{4,20}})?(?: ?\([\w ./]{{2,30}}\))? ?(?:-{{1,2}}|{EM_DASH}) "
)


_OF_SOME = ascii_re(
    r"\bof (?:the|them|these|those|whom)(?: [a-z]+){0,2} (?:were|was|are|is|occurred|came|happened|died|lived) (?:in|from|at) (?:the )?(?:[a-z]+ (?:of )?){0,2}$"
)
""""Eleven of the deaths were in Jiloca": where some of all were."""


_BACK_FROM = ascii_re(r"\breturn(?:s|ed|ing|ees)?\b[^.;:]*\bfrom (?:the )?$", re.IGNORECASE)


class Named(NamedTuple):
    """A phrase of a sentence that says where, at [start, end) of the sentence; whether it labels it ("CHAD: …").

    `beside` says that things happened away from it ("20 km south of Derna"), `vague` that it stands for want of a name
    ("in six regions"), `passing` that what follows is not understood to be there ("in the south"), `befallen` that a disaster of its follows ("Peru earthquake: …").
    """

    start: int
    end: int
    where: Where
    labels: bool = False
    beside: bool = False
    vague: bool = False
    passing: bool = False
    befallen: bool = False


def named(text: str, sentence: str, offset: int, phrases: list[PlacePhrase], *, title: bool = False) -> list[Named]:
    """The phrases of one sentence that say where something happened (`text` is the document as written).

    In a title every name says where that does not act ("Russia bombs Izium").
    """
    dashed = not title and ("- " in sentence or EM_DASH in sentence)
    written_at = _WRITTEN_AT.match(sentence) if dashed else None
    first = written_at.end() if written_at else 0
    found: list[Named] = []
    for phrase in phrases:
        start, end = phrase.start - offset, phrase.end - offset
        if end > len(sentence) or start < first or sentence.startswith("-", end) or _TOWARDS.search(sentence[:start]):
            continue  # "the Russia-backed offensive"
        if _TAKEN_TO.search(sentence, 0, start) or _STATES_OF.match(sentence, start):
            continue
        if title and start < _OPENS and _is_country(phrase) and _STRIKES_IN.match(sentence, end):
            continue  # "US drone kills three in Yemen"
        if holder := _HOLDER.search(sentence, start, end):
            end = holder.start()
        if kind := _KIND_AFTER.match(sentence, end):
            end = kind.end()
        chained = bool(found and start - found[-1].end <= 3)
        hosts = (
            _HOSTS.match(sentence, end) if phrase.places else None
        )  # "beyond Lake Kariba, Zambia has received 13,000"
        if chained and _OWNED_BY.fullmatch(sentence, found[-1].end, start) and not found[-1].where.whole_country:
            found.pop()  # "northern Haiti's Cap-Haitien": the narrower of the two
        locates = found and not hosts and _LOCATES.fullmatch(sentence, found[-1].end, start)
        if locates and not found[-1].where.whole_country:
            inner = found[-1]
            if inner.where.place is None and phrase.places:
                found[-1] = inner._replace(where=inner.where._replace(country=phrase.places[0].country))
            continue
        if not (
            chained
            or (phrase.led and not phrase.places)
            or _says_where(sentence, start, end)
            or (_presented(sentence, start, end) and not _is_country(phrase))
            or (title and _in_title(sentence, start, end))
        ):
            continue
        place = phrase.places[0] if phrase.places else None
        if holder and place and place.name not in sentence[start:end]:
            place = None
        where = Where(text[phrase.start : offset + end], place, phrase.places[0].country if phrase.places else None)
        found.append(
            Named(
                start,
                end,
                where,
                start < 3 and bool(_LABELS.match(sentence[end:])),
                bool(_BESIDE.search(sentence[:start])) and not _QUAKE_NEAR.search(sentence[:start]),
                passing=bool(_OF_SOME.search(sentence, 0, start) or _BACK_FROM.search(sentence, 0, start)),
                befallen=title and bool(_DISASTER_AFTER.match(sentence, end)),
            )
        )
    return found


def _says_where(sentence: str, start: int, end: int) -> bool:
    """Whether the words around a name say that it is where things happened."""
    before, after = sentence[max(0, start - 70) : start], sentence[end : end + 60]
    if _LANDFALL.search(before) or _STORM_BEFORE.search(before) or _ACTS.match(after) or _PROPER.match(after):
        return False
    if _ENUMERATES.search(before) or (_LISTS.search(before) and _COUNT_AFTER.match(after)):
        return True
    if _QUAKE_NEAR.search(before):
        return True
    data = before.encode("ascii")
    if _IS_LOCATIVE.finds(data) and not _IS_ACTOR.finds(data):
        return True
    return bool(_HOSTS.match(after) or _OWNS.match(after) or (start < 3 and _LABELS.match(after)))


_THE = ascii_re(r"\b[Tt]he (?:\d{4} |deadly |recent )?$")
_STRUCK = ascii_re(
    r" (?:earthquakes?|quakes?|floods?|flooding|landslides?|mudslides?|tsunami|eruption|massacre|bombings?|attacks?|fires?|crash|disaster|explosion|blast|stampede)\b"
)


def _presented(sentence: str, start: int, end: int) -> bool:
    """Whether the words after a town's name say that it is spoken of: a hospital of its, what it is, how it fares."""
    after = sentence[end : end + 60]
    if _THE.search(sentence, max(0, start - 16), start) and _STRUCK.match(after):
        return True  # "the 2016 Kumamoto quakes killed 276"
    return bool(_FACILITY.match(after) or _PRESENTS.match(after) or (start < 3 and _TOPIC.match(after)))


def _is_country(phrase: PlacePhrase) -> bool:
    return any(place.kind == "country" for place in phrase.places)


def _in_title(sentence: str, start: int, end: int) -> bool:
    after = sentence[end : end + 60]
    if _PROPER.match(after) or _STORM_BEFORE.search(sentence[:start]):
        return False
    if _EVENT_AFTER.match(after):
        return True
    return not _ACTS_AFTER.match(after) and not _IS_ACTOR.finds(sentence[max(0, start - 70) : start].encode("ascii"))

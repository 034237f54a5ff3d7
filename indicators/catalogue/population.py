"""Population: people who live in an area; a level."""

from __future__ import annotations

from ..model import IndicatorInfo
from .rules import Counts, Frame, Ignore, Indicator, ignored, listed, reads

FRAMES = (
    Frame("live", "X live in", r"{people},?{..} (?:(?:are|were|is|still|also|now|currently|have|has|continue to|who|to be|believed to be|thought to be|estimated to) ){0,3}(?:live|lives|living|reside|resides|residing|inhabit|remain in|remains in|remained in|remaining in|dwell|lived|remain there|stay in|stayed in|remain inside|still inside (?:the |a )?(?:[a-z]+ )?(?:city|town|camp|enclave|village|territory|quarter|districts?|areas?|neighbou?rhoods?|parts|(?-i:[A-Z])\w+)|are inside (?:the )?(?:besieged |encircled )?(?:city|town|camp|enclave|village|strip|territory|(?-i:[A-Z])\w+)|trapped in|besieged in|remain trapped|trapped inside|under siege)\b", "stock"),
    Frame("live", "X remain", r"{people} (?:remain|are left|are holding out|still live there|stay behind|stayed behind)(?: (?:in|inside) the\b| there\b|$|[.,;])", "stock", only=("people", "civilians", "families", "inhabitants")),
    Frame("live", "X call it home", r"{people} (?:still |now )?call (?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)? home\b", "stock"),
    Frame("live", "N are left", r"\b(?:inhabitants|residents|population|townspeople|villagers)\b[^.]{0,60}[;,] (?:only |now |today |just )?{only number} (?:are|is|remain) (?:still )?(?:left|there)\b", "stock"),
    Frame("live", "home to X", r"\b(?:home to|population of|inhabited by|populated by|houses|hosts|host|holds|contains|housing|hosting|home of) {people}", "stock"),
    Frame("live", "a city of N", r"\b(?:city|town|village|camp|district|region|enclave|province|area|country|island|community|settlement|governorate|township|state|nation|port|suburb|neighbourhood|neighborhood|territory|hamlet|municipality|place|county|commune) (?:of|with|that has|with a population of|that is home to|which has|housing|where|holding) {people}", "stock"),
    Frame("live", "a country with N", r"\b(?:country|city|town|nation|state|island|region|province|district|capital)(?: (?:in|of) (?-i:[A-Z])[\w' -]{2,24}?)?,? (?:with|which has|that has) (?:(?:a population of|some) )?{people}(?:$|[.,;])", "stock", only=("people", "inhabitants")),
    Frame("live", "the X people in the area", r"(?P<n>\x02\x1f*) (?:in|of|living in|inside|trapped in|who live in|still in) (?:the )?(?:greater |besieged |wider |whole )?(?:(?-i:[A-Z])[\w'-]*|area|region|city|enclave|country|town|territory|province|district|camp|strip|island)", "stock", definite=True),
    Frame("live", "population: N", r"(?:^|[:;.,|(*-] ?)(?:total |estimated |resident )?population(?: \([^)]*\))? ?(?:[:|=-]|\x1e|(?:is|was|stands at|of|at|numbers|numbered|totals)) ?{people}(?:$|[ ,.;|()\x1e])", "stock"),
    Frame("live", "the population is N", r"\bpopulation{..} (?:is|was|stands at|stood at|numbers|numbered|totals|of|at|estimated at|put at) {people}", "stock"),
    Frame("live", "the population grew to N", r"(?:^|[.,;:]|\x0e\x1f*,?|\b(?:and|but|that|say|says|said|while|as|when|since|whose|where)\b) ?(?:(?:[Tt]he|[Ii]ts|[Tt]heir)(?: \w+'s?)? |(?-i:[A-Z])[\w'-]+'s? )?(?:total |entire |overall |resident |pre-war )?population(?: of (?:the )?(?-i:[A-Z])[\w' -]{2,30}?)? (?:(?:has|have|had|now) ){0,2}(?:reached|passed|exceeded|topped|(?:swelled|swollen|grown|grew|risen|rose|increased|climbed|jumped|doubled|fallen|fell|shrunk|shrank|dropped|dwindled|declined|decreased){from before} (?:to|past)) {people}", "stock"),
    Frame("live", "of its N people X remain", r"\bpopulation of \x03\x1f*[^.;\x02\x03]{0,20}, (?P<n>[\x02\x03]\x1f*) (?:remain|are left|have stayed|stayed|are still there|still live)\b", "stock"),
)  # fmt: skip

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="population",
        title="Population",
        definition="People who live in an area, as the document states it.",
        not_counted="Displaced people and refugees in the area; shares of a population; sizes of forces.",
        unit="people",
        group="Needs and context",
        hxl="#population",
    ),
    counts=(
        Counts("live", frozenset({"people", "civilians", "families", "number", "inhabitants"})),
        Counts("stated", frozenset({"inhabitants"})),
    ),
    frames=FRAMES,
    cues=listed(
        """
        live in, people live, living in, lives in, home to, population, million people, inhabit, city of, country of, region of, enclave of, province of, district of, county of, people remain, residents remain, holding out, state of, town of, village of, a
        camp of, residents, people in the, still live, now live, people live, live there, remain in, still inside, trapped,
        besieged, lived in, hosts
        """
    ),
    examples=(
        reads("Bukavu, a city of 1.3 million, lies on the lake.", 1300000, scope="stock"),
        reads("The island is home to some 45,000 people.", 45000, qualifier="approximately"),
        ignored("About 40 per cent of the population lives in poverty.", "a share without a base"),
        reads("Before the war Sirte had a population of 120,000.", 120000),
        ignored("The city lost 40 of its bakeries.", "no people"),
        ignored("Fourteen captives remain in custody.", "held, sheltered or in hospital, not living there"),
    ),
    scope="stock",
    ignores=(
        Ignore(
            "of old, and not now",
            r"\b(?:had|counted|was home to|were home to) {people}{..} before the (?:war|conflict|fighting|flood|quake|earthquake|attack|invasion|offensive|crisis|eruption)\b",
        ),
        Ignore(
            "whom somebody moves or helps",
            r"\b(?:relocat(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|evacuat(?:e|es|ed|ing)|resettl(?:e|es|ed|ing)|help(?:s|ed|ing)?|support(?:s|ed|ing)?) {people} (?:who )?(?:live|living|lived)\b",
        ),
        Ignore(
            "refugees or displaced people, not inhabitants",
            r"\b(?:refugee|displaced|idp|returnee|prison) population\b[^.;\x02\x03]{0,40} {people}",
        ),
        Ignore(
            "trapped in one place, and not living there",
            r"{people}{..} trapped (?:under|beneath|below|inside|in|on) (?:the |a |an )?(?:\w+ )?(?:rubble|debris|mud|ruins|wreckage|buildings?|mines?|pit|shaft|tunnel|snow|vehicles?|bus|train|lift|roofs?|rooftops?)\b",
        ),
        Ignore(
            "lodged with others, not living there",
            r"{people}{..} (?:live|lives|living|stay|staying) (?:with|among) (?:(?:their|host|extended) )?(?:relatives|families|kin|friends|neighbou?rs|strangers)\b",
        ),
        Ignore(
            "lived there once",
            r"{people}{..} (?:who (?:had )?lived|once lived|(?:had )?(?:lived|resided)(?: (?:here|there|in [\w' -]{2,30}))? (?:before|until|when|in \x0e|in the \d+s))\b",
        ),
        Ignore(
            "sheltered there, not living there",
            r"\b(?:taken|moved|evacuated|relocated|transferred|went|fled|displaced|sheltered|sheltering) (?:in(?:to)?|to|at) [^.;,]{0,40}(?:\b(?:camps?|shelters?|halls?|gym(?:nasium)?s?|stadiums?|schools?|colleges?|church(?:es)?|convents?|mosques?|monaster(?:y|ies)|tents|cent(?:re|er)s?|sites?|barracks)\b|[\x05\x06]\x1f*)[^.;,]{0,40}, where {people}{..} (?:live|living)\b",
        ),
        Ignore(
            "those whom something may befall, not all who live there",
            r"{people} who (?:live|reside) [^.;\x02\x03]{2,60} (?:could|may|might|would|will|must|should) (?:have to )?(?:be|flee|leave|move|lose|face)\b",
        ),
        Ignore("so many a square kilometre", r"\bdensity (?:is|was|of|:){..} ?{people}"),
        Ignore(
            "sheltered there, not living there",
            r"(?:[\x05\x06]\x1f*|\b(?:camps?|shelters?|gyms?|gymnasiums?|stadiums?|(?:relief|evacuation|reception|collective|transit) (?:cent(?:re|er)s?|sites?))\b)[^.;\x02]{0,40} (?:house|houses|housing|housed|host|hosts|hosting|hold|holds|holding|contain|contains) {people}",
        ),
        Ignore(
            "their lives, not where they live",
            r"{people}{..} (?:with )?(?:his|her|their|its|own|human) (?:own )?lives\b",
        ),
        Ignore(
            "held, sheltered or in hospital, not living there",
            r"{people}{..} (?:live|living|remain|remains|remained|are|were|stay|stayed|trapped) (?:still )?in (?:(?:\x08\x1f*|\x05\x1f*|\x06\x1f*|\x0f\x1f*) ?)?(?:\w+ ){0,2}(?:sites|camps|centres|centers|captivity|custody|hospitals?|detention|critical|serious|intensive|prison|jail|need|shelters?|evacuation|displacement|camps|tents|relief camps|accommodation|housing|collective|temporary|makeshift)\b",
        ),
    ),
)

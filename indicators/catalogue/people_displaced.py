"""People displaced: fled, uprooted, evacuated, made homeless or sheltered in camps."""

from __future__ import annotations

from ..model import IndicatorInfo
from .displaced_frames import FRAMES
from .rules import Counts, Ignore, Indicator, ignored, listed, reads
from .words import ANYONE

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="people-displaced",
        title="People displaced",
        definition="People displaced, fled, uprooted, forced or driven from their homes, evacuated, relocated, made homeless or sheltered in camps and evacuation centres, also across a border unless the text calls them refugees.",
        not_counted="Refugees and asylum seekers; people who returned; people who may have to leave; capacities of camps. Families are never converted to people.",
        unit="people",
        group="Displacement",
        hxl="#affected+displaced",
    ),
    counts=(
        Counts(
            "displaced",
            ANYONE - {"combatants"} | {"displaced", "displaced families", "returnees", "deaths"},
        ),
        Counts("hosted displaced", frozenset({"displaced", "displaced families"})),
        Counts("stated", frozenset({"displaced", "displaced families"})),
    ),
    frames=FRAMES,
    ignores=(
        Ignore(
            "went home, and is not displaced anew",
            r"{people}{..} (?:(?:have|has|had) )?(?:left|leave|departed|quit) [^.;\x02\x03]{2,50} for (?:home\b|(?:their|his|her) (?:homes?|villages?|houses?|places? of origin|areas? of origin)\b)",
        ),
        Ignore(
            "got away, and were not displaced",
            r"{people}{..} escaped (?:with|unhurt|unharmed|unscathed|uninjured|injury|death|alive|serious|from (?:the |an? )?(?:\w+ ){0,2}(?:prisons?|jails?|custody|captivity|captors|blaze|wreck(?:age)?|bus|vehicle|truck|mine|detention))\b",
        ),
        Ignore(
            "would not or did not go",
            r"{people}{..} (?:refused|refusing|refuse|declined|unwilling|reluctant) to (?:leave|abandon|evacuate|flee|move|be evacuated)(?: (?:their|the|his|her|its) (?:\w+ )?[\w-]+)?",
            unless=r"\bdisplaced\b|\bidps\b",
        ),
        Ignore(
            "an evacuation that was planned or rehearsed",
            r"\b(?:evacuation|relocation|displacement|eviction) of {people}{..} (?:was|is|were|had been|has been) (?:planned|recommended|considered|proposed|postponed|called off|cancelled)\b",
        ),
        Ignore(
            "captives who escaped",
            r"{people}{..} escaped\b[^.;\x02\x03]{0,60} (?:reunited|rejoined|captors|captivity|kidnappers|abductors)\b",
        ),
        Ignore(
            "on a march or a holiday, and not in flight",
            r"{people}{..} (?:walked|marched|left|moved|set off|are|were|is|was|stay|stays|staying|stayed)\b[^.;\x02\x03]{0,80} (?:in a (?:[a-z]+ )?(?:march|parade|procession|pilgrimage|rally|race)|for the (?:holidays?|summer|weekend|feast|winter|new year|match|festival))\b",
        ),
        Ignore(
            "buildings, and not people", r"{only number} that (?:had |have |has )?(?:housed|hosted|sheltered|lodged)\b"
        ),
        Ignore(
            "inside when it fell",
            r"\b(?:brought down|collapsed|buried|destroyed|hit|struck|burned|fell|swallowed|flattened)\b[^.;\x02]{0,60} with {people} (?:inside|in them|in it)\b",
        ),
        Ignore(
            "pupils, and not the displaced",
            r"{people} (?:in school|in class|enrolled|attending|vaccinated)(?:$|[,.;]| (?:and|in|at|this)\b)",
        ),
        Ignore("got away, and were not displaced", r"{people}{..} escaped (?:displacement|eviction|evacuation)\b"),
        Ignore(
            "came on an errand, and not in flight",
            r"{people}{..} arrived from [^.;\x02\x03]{2,60} (?:to (?:attend|take part|play|compete|perform|watch|join|help|support|train|work|study|visit|search|assist|monitor|observe|vote|celebrate|sign|meet)|for (?:an?|the|their) (?:\w+ )?(?:camp|visit|match|meeting|conference|talks|wedding|festival|training|funeral|ceremony|course|tour|summit|holiday|pilgrimage|competition))\b",
        ),
        Ignore(
            "came on an errand, and not in flight",
            r"\b(?:teams?|delegations?|missions?|crews?|contingents?|brigades?|groups? of (?:experts|doctors|rescuers|volunteers)) of {people}{..} (?:(?:have|has|had) )?arrived\b",
        ),
        Ignore(
            "captives or patients, not displaced",
            r"\b(?:hostages|captives|abductees|prisoners|detainees|inmates|wounded|injured|patients|bodies|corpses) [^.;]{0,100}, where {only number}(?: of them)? (?:(?:were|are) )?(?:still|remain|stay)",
        ),
        Ignore(
            "captives or patients, not displaced",
            r"{people}{..} (?:taken|moved|brought|bused|bussed|transferred|driven|led) (?:to [^.,;\x02\x03]{0,30}\b(?:barracks|police stations?|prisons?|jails?|cells|morgues?|mortuar(?:y|ies)|hospitals?)|[^.,;\x02\x03]{0,40} for (?:questioning|interrogation|screening|treatment|surgery))\b",
        ),
        Ignore(
            "captives or patients, not displaced",
            r"\b(?:detention|prison|labou?r|internment|filtration|penal|re-education|prisoner-of-war|training|military|army|rebel) camps?[^.;\x02\x03]{0,40} (?:holds?|held|holding|houses?|housed|contain(?:s|ed)?|lodge[sd]?) {people}",
        ),
        Ignore(
            "it was their relatives who left",
            r"\b(?:families|relatives|kin|parents|widows|wives|children) of (?:the |some )?{people}",
        ),
        Ignore(
            "captives who escaped",
            r"\b(?:abducted|kidnapped|captured|seized|detained|hostages?|captives?|prisoners?|inmates?|convicts?|detainees?|prisons?|jails?|arrested|(?:took|taken|led|marched|whisked) (?:them )?away)\b[^.]*[;,.] (?:\w+ ){0,2}{only number}(?: of (?:them|the \w+))? (?:\w+ )?escaped\b",
        ),
    ),
    cues=listed(
        """
        displac, uproot, forcibly transf, inside EC, outside EC, fled, flee, fleeing, evacuat, evacuee, staying, sleeping, relatives, host famil, from their homes, their homes, homeless, IDP, forced,
         accommodat, families), households), HH), HHs), centres hous, centers hous, centres host, centers host, camps host, sites host, housed, lodged, driven, drove, driving, pushed, shelter, escaped, crossed, relocated, left home,
        left the, have left, without homes, without a home, roofless, walked, sleep in, took flight, taken flight, moved , with relatives, with friends, with kin, with host, with their, taking in, moved into, moved in with, relief cent, relief camp, hosted, ejected, to leave, chased, remain in, packed into, crammed, still in, transferred to, bused, taken to, container town, container cit, container camp, collective cent, collective site, reception cent, took in, taken in, absorbed, informal sett, informal site,
        moved from, deported, forcing, relocat, expel, emptied of, left for, came over, came across, sought, streamed, poured, ran away, lost their h, lost the roof, reached the, reached safety, trekked, flight of, expulsion,
        helicopters lifted, boats lifted, moved out, moved to, out of harm, running for, running, fleeing, scrambling, scurrying, streaming, airlifted, shifted, drives, pushes, sends, to safety, safer, roof over, without a roof, refuge, camping, camped, shifted to, putting up, camps, gone to, abandoned, expelled,
        arrival, exodus, on the move, over the border, on the run, arrived, vacated, evict, had to leave, had to flee, movements, in the open, on the streets, to the hills, to the bush, to the road, to the mountains, to the forest, higher ground, across the border, home to return, homes to return, nowhere to live, under canvas, their nights, the nights
        """
    ),
    examples=(
        reads(
            "Since 2 June the clashes have uprooted 18,400 people around Goma.",
            18400,
            scope="cumulative",
            period_start="2024-06-02",
        ),
        reads("Some 3,200 families fled Dori last week.", 3200, unit="families", qualifier="approximately"),
        reads("Marawi still hosts 12,600 displaced people.", 12600, scope="stock"),
        reads("Another 7,000 residents were forced to leave their homes.", 7000),
        ignored("The court charged 14 soldiers with fleeing the outpost.", "soldiers who flee are not displaced"),
        ignored("Up to 90,000 people may be displaced by the rains.", "has not happened: may"),
        reads("Shelters on 14 June\nPeople in school shelters: 8,140", 8140),
        reads("People evacuated by truck since 5 June: 2,060", 2060),
        reads("Key figures\n210 400 | internally displaced people\n88 | wells", 210400),
        ignored("At a glance\n300 000 | people projected to be displaced by August", "has not happened: projected"),
        reads("The displaced currently number 4,310, the mayor of Ormoc said.", 4310, scope="stock"),
        reads("Six shelters are open and lodge 740 people.", 740),
        reads("The displacement camps of Pibor were already holding 30,000 people.", 30000),
        ignored("The detention camps hold 900 people.", "held, not displaced"),
        ignored("Raiders kidnapped 14 pupils at Kagara; 6 escaped.", "captives who escaped"),
        ignored("On average 600 people fled Sagaing each week.", "an average, no count"),
        ignored("Arrivals at Adre averaged 350 people a day.", "an average, no count"),
        reads("Some 3,300 villagers crossed into Uganda; 900 of them came over on Friday.", 900),
        ignored("The camp has room for 4,000 people.", "a capacity"),
    ),
)

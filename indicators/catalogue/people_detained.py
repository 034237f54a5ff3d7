"""People detained, arrested, abducted, kidnapped or held hostage."""

from __future__ import annotations

from ..model import IndicatorInfo
from .frames import frames
from .rules import Counts, Frame, Ignore, Indicator, ignored, listed, reads
from .words import ANYONE

FRAMES = (
    *frames(
        "detained",
        "people",
        done="""detained, arrested, picked up for {few}, picked up by {few}, abducted, kidnapped, taken hostage, held hostage, held, being held, rounded up, imprisoned, jailed, captured, seized, taken captive, held captive, taken prisoner, taken into custody,
            in custody, in (?:the )?(?:\\w+ )?\\w+ (?:custody|prisons|jails), under detention, under arrest, in captivity, remain in captivity, in detention, in prison, in jail, behind bars, incarcerated, arbitrarily detained, arbitrarily arrested, carried off, snatched, deprived of their liberty, still held, remanded, interned, taken away, led away, marched away, apprehended, nabbed, locked up, put behind bars, thrown in jail,
            dragged away, dragged off, hauled away, hauled off, whisked away, spirited away, taken in for questioning, taken for questioning, placed under arrest, taken from {few}(?:dormitor(?:y|ies)|schools?|homes?|houses?|beds?|hostels?|villages?|bus|buses|church|mosque|farms?|fields?), held against {few}will, known to be held, in the hands of {few}(?:kidnappers|captors|gunmen|bandits|abductors), picked up by {few}(?:police|soldiers|troops|agents|officers|security forces|intelligence|gendarmes)""",
        did="""detained, whisked away, whisked off, whisking away, whisking off, marched off, marched away, marching off, frogmarched away, drove off with, rode off with, took off with, went away with, going away with, made away with, detaining, arrested, arresting, abducted, abducting, kidnapped, kidnapping, kidnap, rounded up, rounding up, imprisoned, imprisoning, jailed, jailing, captured, capturing, seized, seizing, snatched, snatching,
            took hostage, taking hostage, carried off, carrying off, took captive, led away, took away, abduct, abducts, arrest, arrests, detains, took prisoner, apprehended, apprehending, nabbed, nabbing, made off with, whisked away, spirited away, dragged away,
            dragged off, hauled away, hauled off, locked up, put behind bars, took into custody, placed under arrest""",
        happened="languish in {few}(?:prisons?|jails?|cells|custody|detention|captivity), languishing in {few}(?:prisons?|jails?|cells|custody|detention|captivity)",
        noun="arrest, detention, abduction, kidnapping, arrests, detentions, abductions, kidnappings, imprisonment, arbitrary detention, arbitrary arrest, capture",
        left="in detention, in custody, in captivity, in the hands of {few}",
    ),
    Frame("detained", "the number of arrests is N", r"\bnumber of (?:\w+ ){0,2}(?:arrests|detainees|prisoners|abductions|hostages|people (?:detained|arrested|abducted)|detentions){..} (?:to|at|is|was|reached|passed|exceeded|exceeds|stood at|stands at|hit|of|now) {only number}", "toll"),
    Frame("detained", "put the number taken at N", r"\b(?:put|puts|putting|gave|gives) the number (?:of (?:those |people |pupils |students |girls |women )?)?(?:taken|abducted|kidnapped|seized|snatched|captured|arrested) (?:at|as) {only number}"),
    Frame("detained", "arrests rose to N", r"\b(?:arrests|kidnappings|abductions|detentions){rose to} {only number}"),
    Frame("detained", "captives remain", r"{people}{..} (?:remain|remains|remained|are still|were still|still)(?: (?:held|alive|being held))? (?:in|inside|with|at|there)\b", "stock", only=("prisoners",)),
    Frame("detained", "abducted someone and X", r"\b(?:abducted|kidnapped|whisked away|took away|taken away|arrested|detained) (?:the|an?|his|her|their|its) (?:[\w'-]+ ){1,4}?(?:and|along with|together with|as well as) {people}(?:$|[.;,]| (?:in|on|at|from|near|during|after|when|while|as|over|outside|accused|suspected|with|by|who were|{date})\b)"),
    Frame("detained", "bringing to N those held", r"\b(?:bring|brings|brought|bringing|raise|raises|raised|raising|take|takes|took|taking) to {people} (?:those|the (?:number|total)(?: of (?:those|people))?)(?: \w+)? (?:detained|arrested|abducted|kidnapped|rounded up|held|jailed|imprisoned)\b", "toll"),
    Frame("detained", "holds X against their will", r"\b(?:hold|holds|holding|held|keep|keeps|keeping|kept) {people}{..} against (?:their|his|her) will\b"),
    Frame("detained", "they still hold N", r"\b(?:[Tt]hey|militants|rebels|kidnappers|gunmen|bandits|jihadists|militiamen|group|Hamas) (?:still|now) (?:hold|holds|are holding|is holding) {only number}(?:$|[.,;\x1e])", "stock"),
    Frame("detained", "holds X", r"\b(?:(?:is|are|was|were|still|now) holding|still holds?|holds?|holding) {people}", only=tuple(ANYONE)),
    Frame("detained", "gunmen took X", r"\b(?:gunmen|armed men|bandits|militants|kidnappers|attackers|assailants|raiders|guerrillas|insurgents)\b[^.;]{0,80} (?:took|seized|grabbed|carried off|made off with|led away) {people}(?:$|[.,;]| (?:with them|away|into|from|and|including)\b)", only=("people", "civilians", "children", "women", "aid workers", "women and children", "inhabitants")),
    Frame("detained", "took X hostage", r"\b(?:took|taking|taken|take|takes|hold|holds|held|holding|keep|kept) {people}{..} (?:hostage|captive|prisoner|in detention|in custody|into custody|into detention)\b"),
    Frame("detained", "took X with them", r"\b(?:took|taking|taken) {people} (?:with them|away|captive|from (?:the|a) (?:bus|train|station|vehicle|boat))\b"),
    Frame("detained", "herded X into the bush", r"\b(?:herded|herding|marched|marching|dragged|dragging) {people} (?:off |away )?(?:in|into|to) (?:the |a )?(?:nearby |surrounding )?(?:bush|forests?|hills|mountains|woods|jungle|truck|trucks|vans?|buses|pick-?ups?|waiting \w+)\b"),
    Frame("detained", "X were taken by gunmen", r"{people}{..} {were} taken (?:away )?by (?:the |armed |masked )?(?:gunmen|kidnappers|bandits|militants|militiamen|raiders|insurgents|jihadists|attackers)\b(?:$|[.,;]| (?:in|on|at|from|near|who|when|during|last|this|and)\b)"),
    Frame("detained", "gunmen took X", r"\b(?:gunmen|kidnappers|bandits|militants|raiders|insurgents|jihadists|armed men)(?: [\w\x04-\x08\x1f]+){0,6} (?:took|seized) {people}(?:$|[.;])", only=tuple(ANYONE)),
    Frame("detained", "took passengers", r"\b(?:gunmen|kidnappers|bandits|militants|raiders|insurgents|jihadists|attackers|armed men) (?:took|taken) {people} from\b", only=("civilians",)),
    Frame("detained", "took X from their beds", r"\b(?:gunmen|kidnappers|bandits|militants|fighters|raiders|insurgents|jihadists|abductors|attackers|armed men|men|they|who)(?: [\w\x04-\x08\x1f]+){0,7} (?:took|seized|dragged|marched) {people}{..} (?:from (?:their|a|the) (?:\w+ )?(?:dormitor(?:y|ies)|hostels?|beds?|school|homes?|houses?|village|bus|buses|church|mosque|farms?|fields?)\b|into the (?:bush|forest|hills|mountains)|to the (?:bush|forest|hills|mountains))\b", only=("children", "women", "people", "civilians", "women and children")),
    Frame("detained", "abducted X, N of them", r"\b(?:abducted|kidnapped|arrested|detained|seized) (?:\w+ ){0,3}(?:girls|boys|women|men|people|children|villagers|students),? {only number}"),
    Frame("detained", "arrested: N", r"(?:^|[:;.,|(*-] ?)(?:people |persons )?(?:arrested|detained|abducted|kidnapped|arrests|abductions)(?: \([^)]*\))? ?(?:[:|=-]|\x1e) ?{only number}(?:$|[ ,.;|()\x1e])"),
)  # fmt: skip

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="people-detained",
        title="People detained",
        definition="People detained, arrested, abducted, kidnapped or held hostage.",
        not_counted="People killed in custody; prisoners who escaped or were freed.",
        unit="people",
        group="People harmed",
        hxl="#affected+detained",
    ),
    counts=(
        Counts(
            "detained",
            ANYONE | {"refugees", "returnees", "arrests"},
        ),
        Counts("stated", frozenset({"arrests"})),
    ),
    frames=FRAMES,
    cues=listed(
        """
        away with, still hold, now hold,
        arrest, detain, abduct, kidnap, hostage, captive, detention, rounded up, imprison, jailed, custody,
        prisoner, captur, seized, snatched, deprived of, still held, held in, by gunmen, by the gunmen, by armed men, by bandits, by kidnappers, by militants, are held, is holding,
        carried off, taken from, were held, be held, was held, been held, incarcerat, remanded, interned, in jail, in prison, questioning, rounding, jail, seiz, snatching, carrying off, holds, still hold, hold, nabb, against their will, behind bars, apprehend, nabbed, made off, whisked, picked up by, spirited, hauled, locked up, languish, herded, under arrest, captivity, being held, holding, took, led away, taken away, dragged, marched
        """
    ),
    examples=(
        reads("Police arrested 31 protesters in Tunja on Friday.", 31, period_start="2024-06-14"),
        reads("Gunmen kidnapped about a dozen pupils from a dormitory.", 12, qualifier="approximately"),
        reads("Around 90 hostages are still held in the mountains.", 90, scope="stock"),
        ignored("The rebels threatened to take 20 hostages.", "has not happened: threatened to"),
        reads("Nineteen captives remain in the hills above Chibok.", 19, scope="stock"),
        reads("As of 1 June, 640 people remain under detention.", 640),
        ignored("The relief camps are holding 8,000 people.", "sheltered in a camp, not held"),
        ignored("The militia freed 40 captives on Sunday.", "freed"),
        ignored("Nine traders held since March were released on Sunday.", "freed"),
        reads("Three engineers were kidnapped near Tahoua on 3 June and released two days later.", 3),
    ),
    ignores=(
        Ignore(
            "in somebody's care",
            r"{people}{..} in (?:the )?(?:foster|parental|joint|shared|maternal|sole) (?:custody|care)\b",
        ),
        Ignore(
            "asked for or ordered, and not told as done",
            r"\b(?:warrants? (?:for|covers|covering)|orders?|ordered|ordering|demands?|demanded|demanding|called for|calls for|calling for|seeks?|sought|seeking|urged|urging) (?:the |an? )?(?:immediate )?arrests? of {people}",
        ),
        Ignore(
            "what was held took place",
            r"\b(?:demonstrations?|elections?|funerals?|rall(?:y|ies)|votes?|vigils?|ceremon(?:y|ies)|meetings?|talks|march|marches|protests?|burials?)\b[^.;\x02\x03]{0,20} (?:of|for|with) {people}{..} (?:were|was) held\b",
        ),
        Ignore(
            "freed or escaped, not held",
            r"{people}{..} (?:{were} )?{adv}(?:freed|released|rescued|liberated|escaped|set free|let go|acquitted|exchanged|found (?:alive|safe|unharmed))\b",
            unless=r"\b(?:was|were|been) (?:abducted|kidnapped|arrested|seized|detained|taken hostage|taken away|carried off|taken|rounded up|captured)\b|\b(?:arrested|abducted|kidnapped|seized)$|^(?:took|taking|taken) (?:hostage|captive)",
        ),
        Ignore(
            "sheltered in a camp, not held",
            r"\b(?:IDP|displacement|displaced|relief|refugee|evacuation|transit|reception|collective|tented|school) (?:camps?|cent(?:re|er)s?|shelters?|sites?){..} (?:hold|holds|held|holding) {people}",
        ),
        Ignore(
            "sheltered in a camp, not held",
            r"\b(?:the|these|those|all|biggest|largest|smallest|other|two|three|crowded) camps?{..} (?:hold|holds|held|holding) {people}",
            unless=r"\b(?:detained|arrested|imprisoned|hostage|captive|custody|prisoners?|against their will)\b",
        ),
        Ignore(
            "people in a place, not held",
            r"\b(?:shelters?|sites?|halls?|schools?|mosques?|church|churches|tents?|rooms?|buildings?|stadiums?|gyms?|regions?|provinces?|districts?|county|counties|towns?|city|cities|villages?|areas?|complex|enclaves?|pockets?|islands?|stands?|theatres?|markets?|boats?|bus|buses){..} (?:hold|holds|held|holding) {people}",
            unless=r"\b(?:detained|arrested|imprisoned|hostage|captive|custody)\b",
        ),
        Ignore(
            "freed or escaped, not held",
            r"\b(?:freed|released|freeing|releasing|rescued|rescuing|liberated|exchanged|release of|escape of) {people}",
        ),
    ),
)

"""People reached: who received, or are provided with, aid."""

from __future__ import annotations

from ..model import IndicatorInfo
from .rules import Counts, Frame, Ignore, Indicator, ignored, listed, reads
from .words import ANYONE

_GAVE = r"(?:provided|provides|provide|providing|delivered|delivers|delivering|distributed|distributes|distributing|given|gave|giving|gives|handed|handed out|brought|bringing|brings|supplied|supplying|supplies|served|serving|serves|offered|offering|sent|issued|allocated|dispensed|extended|transferred|disbursed|donated|administered|paid|pays|paying|granted|airdropped|airlifted|air-dropped|trucked|flown|flew|ferried|shipped|dropped off|passed out|doled out|dished out|aid|assistance|relief|support|help)"
FRAMES = (
    Frame("reached", "reached X", r"\b(?:reached|reaching|reaches|reach|assisted|assisting|assists|aided|aiding|helped|helping|supported|supporting|supports|served|serving|serves|vaccinated|vaccinating|immunised|immunized|treated|treating|fed|feeding|feeds|registered and assisted|cooked for|cooking for|screened|benefited|benefiting|benefits|covered|covering|equipped|supplied|supplying|clothed|has reached|screening) {people}"),
    Frame("reached", "gave aid to X", r"\b" + _GAVE + r"(?: (?:\w|[\s,'()/-]|\x0e|\x0f|\x08|\x1f|\x1e|\x16)*?)? (?:to|for|among|reaching|benefiting|covering) {people}"),
    Frame("reached", "a distribution for X", r"\b(?:complet|finish|conduct|carri|organi[sz]|conclud|held|made|did|ended|wrapped)\w*(?: out| up)? (?:an?|its|the|\w+) (?:[\w-]+ )?(?:[\w-]+ )?distributions? (?:of (?:[\w-]+ ){1,5})?(?:for|to|among|covering|reaching) {people}"),
    Frame("reached", "a distribution was held for X", r"\bdistributions? (?:of (?:[\w-]+ ){1,5})?(?:for|to|among|covering|reaching) {people}{..} (?:was|were|has been|have been) (?:successfully )?(?:completed|concluded|finished|carried out|conducted|held|made|done)\b"),
    Frame("reached", "aid went to X", r"\b(?:food|rice|oil|flour|aid|kits|blankets|cash|tents|parcels|supplies|rations|meals|water|relief|assistance|support|seeds|tarpaulins|medicines?|vouchers|grants|packs|packages|baskets)(?: [\w'-]+){0,3} (?:went|gone|goes|going) to {people}"),
    Frame("reached", "X gained access to", r"{people}{..} (?:have |has |had |now )?(?:gained|regained|obtained) access to (?:(?:safe|clean|drinking|potable|basic|essential|primary|improved|adequate|piped|better|maternal|emergency|mental|free|quality|life-saving|safely managed|hygiene|humanitarian|protection|formal|non-formal|specialised|specialized|and) ){0,4}(?:water|sanitation|latrines|healthcare|health care|health services|services|care|education|learning|assistance)\b"),
    Frame("reached", "bringing the number reached to N", r"\b(?:bring|brings|brought|bringing|raise|raises|raised|raising|take|takes|took|taking) (?:the|its) (?:total )?number (?:of (?:people|persons|children|families|households|women|patients) )?(?:reached|assisted|vaccinated|served|supported|helped|treated|fed)\b[^.;\x02\x03]{0,40} to {people}", "toll"),
    Frame("reached", "agency: aid to X", r"(?:^|[.;|] ?)[\x1e\x16 ]*(?:[\w .'-]{2,40}: )?(?:\x08\x1f* )?(?:[\w-]+ ){0,2}(?:food|rice|kits|blankets|cash|tents|parcels|rations|meals|water|tarpaulins|vouchers|packs|packages|baskets)(?: (?:packages|parcels|kits|rations|baskets|packs|assistance))? to {people}"),
    Frame("reached", "gave aid to X and Y", r"\b" + _GAVE + r" [^.;:\x02\x03]{2,80}? (?:to|for) \x02\x1f*(?: [^.;:,\x02\x03]{2,30})?,? and (?:[\w-]+ ){1,4}(?:to|for) {people}"),
    Frame("reached", "X received aid", r"{people}{..} (?:(?:have|has|had|were|are|also|each|now) ){0,2}{adv}(?:received|receive|receives|receiving|got|obtained|benefited|benefit|benefiting|were given|been given|been provided|were provided|given|provided with|supplied with|been supplied|been reached|were reached|reached with|been assisted|were assisted|assisted|been vaccinated|were vaccinated|vaccinated|been treated|treated|fed|served|handed|supported|were supported|been supported|issued with|screened)\b"),
    Frame("reached", "teams saw X", r"\b(?:teams?|doctors|clinics?|nurses|staff|medics|hospitals?|physicians) (?:(?:has|have|had) )?(?:saw|seen|examined|consulted) {people}", only=("civilians",)),
    Frame("reached", "provided X with", r"\b(?:provided|supplied|equipped|furnished|providing|supplying|equipping|provides|supplies) {people}(?: (?:in|at|of|from) {few})? with\b"),
    Frame("reached", "gave X aid", r"\b(?:gave|given|giving|handed|sent|offered|served|provided|supplied|supplying|providing) {people} (?:with )?(?:\x08\x1f* )?(?:(?:\w+ ){0,3})(?:food|meals|aid|cash|shelter|water|kits|rations|packs|blankets|care|support|assistance|help|supplies|clothing|medicine|parcels)\b"),
    Frame("reached", "N reached in", r"(?:^|[|] ?)\x1e{0,2}{only number} (?:reached|assisted|served|vaccinated|treated)(?: (?:in|with|by|since|so far|to date|through)\b|$|[,.;|\x1e])"),
    Frame("reached", "N people reached of", r"{people} (?:reached|assisted|served|vaccinated|treated)(?: (?:of|out of|so far|to date)\b|$|[,.;|\x1e])"),
    Frame("reached", "people reached: N", r"(?:^|[:;.,|(*-] ?)(?:people |persons |families |households |total )?(?:reached|assisted|served|vaccinated|treated)(?: with (?:\w+ ){0,3}\w+)?(?: \([^)]*\))? ?(?:[:|=-]|\x1e) ?{only number}(?:$|[ ,.;|()\x1e])"),
)  # fmt: skip

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="people-reached",
        title="People reached with aid",
        definition="People who received, or are provided with, aid, care or vaccines.",
        not_counted="People targeted or who could be served; stocks and capacities; parcels and tonnes.",
        unit="people",
        group="Needs and context",
        hxl="#reached",
    ),
    counts=(
        Counts(
            "reached",
            ANYONE
            | {"displaced", "displaced families", "refugees", "refugee families", "returnees", "returnee families"},
        ),
    ),
    frames=FRAMES,
    ignores=(
        Ignore(
            "told to leave, and given nothing",
            r"\b(?:instructions?|orders?|warnings?|alerts?|advisor(?:y|ies)|notices?)\b[^.;\x02\x03]{0,60} (?:issued|sent|given|extended|delivered) to {people}",
        ),
        Ignore(
            "words or a survey, and no aid",
            r"\b(?:warnings?|alerts?|messages?|broadcasts?|radio(?: station)?|leaflets?|survey|study|assessments?|census|poll|petition)(?: [a-z]+){0,4} (?:reached|reaches|reaching|covered|covers|covering|supported by|signed by) {people}",
        ),
        Ignore(
            "helped to get out, and given nothing",
            r"\bhelped {people}{..} (?:to )?(?:get out of|flee|leave|escape|evacuate|get away|reach safety)\b",
        ),
        Ignore(
            "what was received is no aid",
            r"{people}{..} (?:receive|receives|received|got|given|handed|awarded) (?:[\w-]+ ){0,3}(?:wounds?|injur(?:y|ies)|cuts|bruises|burns|condolences|medals?|summons(?:es)?|terms?|sentences|threats?|degrees|diplomas|remains|bodies|apolog(?:y|ies)|suspended)\b",
        ),
        Ignore(
            "given nothing", r"{people}{..} (?:received|receive|got|get|getting|receiving) (?:almost )?(?:nothing|no )"
        ),
        Ignore("never reached", r"\b(?:never|hardly|barely|not) (?:yet )?(?:reached|assisted|served|helped) {people}"),
        Ignore(
            "aid that stopped",
            r"\b(?:aid|assistance|support|help|rations|food|supplies|services) (?:to|for) {people}{..} (?:(?:was|were|is|are|has been|have been|had been) )?(?:suspended|halted|cut|stopped|paused|ended|reduced|discontinued)\b",
        ),
        Ignore(
            "aid that stopped",
            r"\b(?:suspends?|suspended|suspending|halt|halts|halted|halting|cut|cuts|cutting|stops?|stopped|stopping|paused|ends?|ended|ending|reduced|discontinued) (?:all |its |their |the |most )?(?:\w+ ){0,2}(?:aid|assistance|support|help|rations|supplies|services|deliveries|distributions?) (?:to|for) {people}",
        ),
        Ignore(
            "whom a facility is there for",
            r"(?:[\x04\x05]\x1f*|\b(?:clinic|hospital|facility|school|plant|station|wells?|pump|network|pipeline|dam|substation|line|reservoir|system)), (?:which|that) (?:once |usually |normally |had )?(?:supplied|supplies|served|serves|provided|provides)(?: [a-z]+){0,3} (?:(?:to|for) )?{people}",
        ),
        Ignore(
            "shelter given to those who fled",
            r"\b(?:serving|used|opened|set up|converted) as (?:\w+ ){0,2}shelters? for {people}",
        ),
        Ignore(
            "whom a facility is there for",
            r"\b(?:[Pp]lant|[Ss]tation|works|grid|port|crossing|corridor|market|mine|railway|utility|clinic|hospital|centre|center|scheme|wells?|pump|dam|pipeline)(?:[^.;\x02\x03]{0,40}\b|\x1e[^;]*; , )which (?:usually |normally )?(?:serves|supplies) {people}",
        ),
        Ignore(
            "whom a company is there for",
            r"\b(?:company|utility|cooperative|co-op|operator|provider|firm|carrier|distributor|electric|power|water board)\b[^.;\x02\x03]{0,60} (?:serves|supplies) {people}",
        ),
        Ignore(
            "promised, and not given",
            r"\b(?:promis(?:ed|es|ing)|pledg(?:ed|es|ing)|vow(?:ed|s|ing)|announc(?:ed|es|ing)) [^.;\x02]{0,60} (?:to|for) {people}",
            unless=r"\b(?:distributed|delivered|provided|handed|given)\b",
        ),
        Ignore("what was given is no aid", r"\b(?:appointments|interviews|tokens|slots)[^.;]{0,20} given to {people}"),
        Ignore(
            "on its way, not yet given",
            r"\b(?:relief|aid|assistance|food|kits|supplies|help|tents|rations)[^.;\x02\x03]{0,20} (?:for|to) {people}{..} (?:is|are) (?:in preparation|being (?:prepared|readied|mobilised|loaded|shipped|prepositioned)|on (?:its|the|their) way|in the pipeline|planned|under way|en route|expected|scheduled|awaited|pending)\b",
        ),
        Ignore(
            "needed or aimed at, not given",
            r"(?:^|[.;|*-] ?)[\x1e\x16 ]*(?:(?:immediate|urgent|key|main|unmet|priority|specific|overall|humanitarian) )?(?:needs?|gaps?|objectives?|targets?|aims?|priorit(?:y|ies)|required|requested|planned|goals?)(?: \d)?[:.] ?[^.;:\x02\x03]{2,60} to {people}",
        ),
        Ignore(
            "what was given is no aid",
            r"\b(?:ransoms?|fines?|bribes?|bounty|bounties|rewards?)\b[^.;\x02]{0,60}? (?:to|for|on) {people}",
        ),
        Ignore(
            "hurt, and told of as such",
            r"{people}{..} treated (?:[\w-]+ ){0,4}for (?:[\w-]+ ){0,3}(?:injur(?:y|ies)|wounds?|burns|cuts|bruises|fractures|lacerations|smoke inhalation|broken \w+)\b",
        ),
        Ignore(
            "hurt, and told of as such",
            r"{people}{..} treated (?:in|at) (?:[\w-]+ ){0,4}(?:hospitals?|clinics?) (?:after|following) (?:the|an?|this|that|\w+'s) (?:\w+ ){0,3}(?:attack|blast|explosion|bombing|shelling|strike|airstrike|clash|clashes|crash|collapse|quake|earthquake|fire|blaze|shooting|stampede|crush|raid|derailment|accident)(?:$|[.,;\x1e]| (?:in|on|at|near|of|that|which|when|between|with|and|outside|inside|from|during|by|overnight|{date})\b)",
        ),
        Ignore(
            "a total that grew, no aid",
            r"\b(?:bringing|brings|brought|taking|raising|raises) to {people}",
        ),
        Ignore(
            "taken in, and given nothing",
            r"\b(?:give|gives|gave|given|giving) (?:\w+ )?(?:shelter|refuge|sanctuary|asylum) to {people}",
        ),
        Ignore(
            "came to that many, and reached nobody",
            r"\b(?:population|displacement|exodus|influx|cases|enrolment|crowds?|list|number|total|arrivals|caseload|attendance|turnout|membership)\b[^.;,\x02\x03]{0,40} (?:(?:has|have|had) )?reached {people}",
        ),
        Ignore(
            "not given, or no longer",
            r"{people}{..} (?:no longer|(?:have|has|had|are|were)? ?(?:yet to|not(?: yet)?)) (?:\w+ )?(?:receive|received|get|got|benefit|benefited|reached|assisted)\b",
        ),
        Ignore(
            "a total that grew, no aid",
            r"\b(?:risen|rose|grown|grew|climbed|swelled|swollen|fallen|fell|dropped)[^.;,\x02\x03]{0,24} to {people}",
        ),
        Ignore("taken in, and given nothing", r"{people}{..} (?:were|was|been|being) (?:\w+ly )?received\b"),
        Ignore(
            "a total that grew, no aid",
            r"\b(?:bringing|brings|brought|taking|raising) (?:the |its )?(?:\w+ )?(?:arrivals|total|number|toll|tally|count|figure|caseload|losses|deaths|fatalities|dead|casualties|injured|strength)\b[^.;\x02\x03]{0,60} to {people}",
            unless=r"number (?:of \w+ )?(?:reached|assisted|vaccinated|served|supported|helped|treated|fed)\b",
        ),
        Ignore(
            "whom a facility is there for",
            r"(?:[\x04\x05]\x1f*|\b(?:clinic|hospital|facility|plant|station|well|borehole|pump|network|pipeline|system|road|bridge|market|bakery|mill|dam|substation|line|reservoir))[^.;\x02\x03]{0,30} (?:that |which )?(?:serves|used to serve) {people}",
        ),
        Ignore(
            "whom a facility is there for",
            r"(?:[\x04\x05]\x1f*|\b(?:clinic|hospital|facility))[^.;\x02\x03]{0,30} serving {people}(?: in [\w' -]{2,30}?)? (?:was|were|is|has|had|closed|shut|stopped|collapsed)\b",
        ),
        Ignore(
            "whom a facility is there for",
            r"\b(?:plant|station|wells?|borehole|pump|network|pipeline|system|road|bridge|bakery|mill|dam|substation|line|reservoir)(?: in [\w' -]{2,30}?)?,? serving {people}",
        ),
        Ignore(
            "came to that many, and reached nobody",
            r"\b(?:fatalities|deaths|death toll|toll|evacuees|dead|displaced)\b[^.;,\x02\x03]{0,40} (?:(?:has|have|had) )?reach(?:ed|es)? {only number}",
        ),
        Ignore(
            "rescued and cared for, no aid",
            r"{people}{..} (?:pulled|dragged|rescued|dug|brought) (?:out |ashore |from {few})?(?:alive )?(?:and|who) {few}treated\b",
        ),
        Ignore(
            "a sum of money received",
            r"{only number} (?:has|have|had|was|were) (?:already |so far )?been (?:received|pledged|raised|disbursed|funded|committed)\b",
        ),
        Ignore(
            "what was given is no aid",
            r"\b(?:gave|given|gives|giving|paid|pays|handed|issued|sent|served|offered|granted|brought)\b[^.;]{0,30}?\b(?:fines?|bribes?|orders?|chase|notices?|sentences?|warnings?|ultimatums?|permission|asylum|residency|residence|refugee status|visas?|citizenship|amnesty|summons|warrants?|deadlines?|votes?|jobs|contracts?|appointments?|awards?|medals?|penalt(?:y|ies)|terms?|ransoms?|evidence|testimony|interviews?|birth|death|justice|charges)\b[^.;]{0,30}? (?:to|for|on|against) {people}",
        ),
        Ignore(
            "told or warned, not helped",
            r"{people}{..} (?:were |been |have been |had been |was )?{adv}(?:given|handed|issued|served|received|got|issued with|served with|get) (?:(?:an?|the|\w+) ){0,2}(?:notices?|orders?|warnings?|deadlines?|ultimatums?|sentences?|until|hours?|days?|summons|fines?|threats?)\b",
        ),
    ),
    cues=listed(
        """
        reached, assisted, received, provided, delivered, distributed, vaccinated, fed, feeding, helping, aided, aiding, helped, supported,
        served, handed, given, supports, distribut, airlifted, air-dropped, gave, gives, giving, paid, grants, medical care, treated, supplied, benefit, brought, rations, meals, trucked, flown, flew, ferried, cooked for, cooking for, cash grant, went to, gone to, hot meal, got food, got aid, support was extended, support to, gained access, regained access, obtained access
        """
    ),
    examples=(
        reads("WFP reached 310,000 people with food in May.", 310000, period_start="2024-05-01"),
        reads("On 12 June hot meals were handed to 1,450 families in Beira.", 1450, unit="families"),
        ignored("The agency is prepositioning food for 60,000 people.", "a capacity"),
        reads("In need: 900,000 | *410K* reached in April", 410000),
        reads("In May the ministry paid allowances to 7,900 families in Taiz.", 7900, unit="families"),
        reads("Caritas handed blankets to 610 families and hot meals to 1,340 people.", 1340),
        reads("Counsellors gave support to 2,050 persons in Antakya.", 2050),
        ignored("The city paid 40,000 pesos to the driver.", "a price"),
        ignored("A number of ten-year sentences were handed down.", "no people"),
        ignored(
            "Another 410 crossed on Friday, bringing arrivals in Renk since May to 9,200.", "a total that grew, no aid"
        ),
        ignored("The court gave sentences of ten years to 14 rioters.", "what was given is no aid"),
        ignored("The city gave notice to 1,200 families to leave.", "what was given is no aid"),
        ignored("The plan targets 2 million people.", "a target of a plan"),
        reads(
            "Since 1 June the Red Cross has given blankets to 5,600 people.",
            5600,
            scope="cumulative",
            period_start="2024-06-01",
        ),
    ),
)

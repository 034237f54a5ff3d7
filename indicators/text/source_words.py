"""The English words by which sources are known: verbs of reporting and denial, nouns for those who report.

Each is an alternation for a regular expression. Strong verbs make anyone that stands before them a source; weak ones
("reported", "recorded") are participles too, so that their subject must be a name or one of the nouns.
"""

from __future__ import annotations

DAYS = (
    "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|"
    "October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|today|yesterday"
)
STRONG = (
    "said|says|say|told|tells|tell|added|adds|announced|announces|announce|stated|explained|noted|warned|claimed|insisted|"
    "lamented|laments|deplored|acknowledge|declared|declares|disclosed|revealed|reveals|wrote|writes|tweeted|recalled|recalls|recounted|acknowledged|"
    "acknowledges|admitted|admits|maintained|maintains|explains|insists|specified|specifies|remarked|remarks|"
    "pointed out|points out|posted|denounced|denounces|reiterated|reiterates|affirmed|affirms|clarified|"
    "clarifies|mentioned|asserted|asserts|alleged|alleges|testified|testifies"
)
WEAK = (
    "reports|reported|report|estimates|estimated|estimate|confirms|confirmed|confirm|documents|documented|records|recorded|"
    "registers|registered|counts|counted|count|tallied|verifies|verified|verify|lists|listed|puts|put|shows|showed|show|"
    "finds|found|assessed|states|claims|claim|notes|warns|warn|believes|believe|logged|tracked|indicates|indicated|"
    "indicate|speaks of|speak of|spoke of|calculates|calculated|describe|describes|described|suggests|suggest|"
    "identified|identifies|advanced|advances|gave|gives|raises|revises|revised|updated"
)
DENIALS = (
    "denied|denies|deny|dismissed|dismisses|dismiss|rejected|rejects|reject|refuted|refutes|disputed|disputes|"
    "contested|contests|played down|called into question"
)
AUXILIARY = (
    "has|have|had|also|now|first|later|earlier|already|since|then|separately|itself|themselves|himself|herself|meanwhile|"
    "however|again|still|so far|thus far|previously|recently|officially|initially|nevertheless|therefore|did|do|does"
)
# After one of these the subject of the verb begins: "after the ministry said".
CLAUSE_WORDS = (
    "after|before|when|while|as|where|because|since|although|though|but|what|which|if|whether|until|than|so|whom|"
    "(?<!of )(?<!in )(?<!at )(?<!from )that"
)
FINITE = (
    "was|were|is|are|had|has|have|would|will|could|can|may|might|should|been|being|killed|wounded|injured|died|fled|"
    "displaced|hit|struck|left|remain|remains|live|lives|entered|visited|toured"
)
DATA_NOUNS = (
    "figures?|data|statistics|numbers|records|report|reports|survey|surveys|assessment|assessments|tally|tallies|count|"
    "counts|tracker|matrix|analysis|update|bulletin|estimates?|estimate|database|study|poll|monitoring|dashboard|images|"
    "statement|table|registry|snapshot|registration|registrations|portal|website"
)
SOURCE_NOUNS = (
    "officials?|authorit(?:y|ies)|ministr(?:y|ies)|ministers?|agenc(?:y|ies)|medics?|doctors?|nurses?|surgeons?|rescuers?|"
    "activists?|police|army|military|forces?|government|administration|administrators?|sources?|residents?|villagers|"
    "witness(?:es)?|survivors?|locals|workers?|monitors?|monitor|groups?|networks?|spokes(?:man|woman|person|people|men)|"
    "governors?|mayors?|directors?|heads?|chiefs?|commanders?|officers?|members?|leaders?|elders?|coordinators?|managers?|"
    "relatives|observers?|observatory|union|syndicate|association|committee|council|commission|society|"
    "organi[sz]ations?|charit(?:y|ies)|ngos?|un|media|newspapers?|television|radio|channel|outlets?|hospitals?|clinics?|"
    "department|directorate|division|service|services|office|bureau|mission|team|teams|centre|center|command|cluster|"
    "partners|partner|unit|units|rebels?|insurgents|militia|fighters|vigilantes|party|parliament|president|experts?|"
    "analysts?|researchers?|reporters?|correspondents?|journalists?|priest|bishop|imam|pastor|teacher|farmer|lawyers?|"
    "prosecutors?|coroner|court|embassy|envoy|ambassador|company|firm|operator|secretary|volunteers?|responders?|"
    "firefighters?|coastguard|lawmakers?|deputy|colleagues?|staff|helmets|crescent|cross|fund|programme|program|"
    "federation|coalition|alliance|movement|delegation|judge|arrivals|"
    "organisers|judiciary|junta|regime|municipality|ombudsman|protection|defen[cs]e|reverend|prefect|commissioners?|"
    "opposition|guerrillas?|diocese|church|coast guard|morgue|diplomats?|consulate|brigade|gendarmerie|senators?|"
    "premier|presidency|neighbours?|neighbors?|institute|university|airline|foundation|inquiry|panel|census|"
    "undertakers?|gravediggers?|"
) + DATA_NOUNS
# Bodies that a bracket after a figure names as its source, "(IOM)".
ACRONYMS = (
    "IOM|IOM DTM|DTM|UNHCR|OCHA|UN OCHA|WHO|WFP|FAO|UNICEF|UNFPA|UNRWA|OHCHR|IFRC|ICRC|MSF|NRC|IRC|UN|"
    "UNAMA|UNSMIL|UNMISS|MONUSCO|MINUSMA|MINUSCA|UNITAMS|BINUH|HRMMU|AFAD|NEMA|SEMA|ANDMA|NDMA|PDMA|BNPB|BPBD|NDRRMC|DSWD|"
    "DROMIC|AHA Centre|DMC|NDRRMA|BIPAD|ACLED|SOHR|SNHR|AAPP|HRW|MoH|MOH|MoPH|MOPH|DGPC|DPC|SES|SESU|INGC|INGD|CNDRR|"
    "CENOE|INDECI|UNGRD|COPECO|CONRED|Reuters|AFP|AP|EUIC|SODMA|FEWS NET|IPC|UNOSAT|ECHO|DG ECHO|IDMC|JRS|SARC|PRCS|"
    "HaMoked|B'Tselem|BNGRC|PRMN"
)

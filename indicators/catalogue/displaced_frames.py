"""Frames of flight, shared by the indicators of the displaced and of refugees."""

from __future__ import annotations

from .frames import frames
from .rules import Frame

_HOME = r"(?:(?:their|his|her|its|the) )?(?:\w+ ){0,3}(?:homes?|houses?|villages?|towns?|land|lands|area|areas|communities|neighbourhoods|neighborhoods|city|cities|region|districts?|camps?|shelters|sites?|settlements?|dwellings|farms|country|border communities)"

FRAMES = (
    *frames(
        "displaced",
        "people",
        done="""displaced, internally displaced, newly displaced, forcibly displaced, uprooted, driven out, driven away, driven from {few}, forced out, forced to flee, forced to leave,
            forced to evacuate, forced to abandon {few}, forced from {few}, evicted, forcibly evicted, made homeless, rendered homeless, left homeless, left without homes, evacuated, pre-emptively evacuated,
            preemptively evacuated, relocated, moved out, moved out of {few}, moved to safety, moved into {few}(?:centers?|centres?|shelters?|camps?|schools?|tents), moved to {few}(?:centers?|centres?|shelters?|safety|camps?|ground|areas), expelled, ejected, made to leave,
            compelled to leave, compelled to flee, obliged to leave, obliged to flee, pushed out, pushed from {few}, chased from {few}, sheltered, accommodated, housed, lodged, encamped,
            sheltering, sleeping rough, sleeping outdoors, sleeping in the open, living in the open, remain in {few}(?:centers?|centres?|shelters?|camps?|posts|sites), packed into {few}(?:centers?|centres?|shelters?|camps?|schools?|halls?), crammed into {few}(?:centers?|centres?|shelters?|camps?|schools?|halls?), still in {few}(?:centers?|centres?|shelters?|camps?), staying in {few}(?:centers?|centres?|shelters?|camps?|schools?|tents|posts|sites|mosques|churches), staying with {few}(?:relatives|families|friends|neighbours|neighbors|hosts?), taking (?:\\w+ )?shelter, taking (?:temporary )?refuge, sleeping in {few}(?:schools?|camps?|tents|open|mosques|churches|streets?), in (?:\\w+ )?(?:shelters?|evacuation sites?|evacuation posts?|host families), living in {few}(?:tents?|camps|shelters|makeshift|(?:displacement|evacuation|relief) (?:cent(?:er|re)s?|sites?|camps?|shelters?|posts?)){few},
            airlifted to safety, transferred to {few}(?:centers?|centres?|shelters?|camps?), bused out, taken to {few}(?:centers?|centres?|shelters?|camps?), in evacuation centers,
            in evacuation centres, in displacement, on the move, on the run, in relief camps, in temporary shelters, in shelters, homeless, in displacement camps, in collective centres, in collective shelters, in camps,
            registered in {few}(?:shelters|centers|centres|camps), camping, camped, taking refuge in {few}, seeking shelter, seeking refuge, rehoused, dislodged, moved from {few}, deported from {few} homes""",
        did="""sheltered, accommodated, displaced, displacing, displace, displaces, uprooted, uprooting, uproot, uproots, drove out, driving out, forced out, forcing out, evacuated, evacuating, evacuate, evacuates, relocated, relocating, made homeless,
            making homeless, rendered homeless, rendering homeless, forcibly displaced, dislodged, expelled, expelling, has displaced, forced the evacuation of, forcing the evacuation of, forced the displacement of, prompted the evacuation of,
            led to the displacement of, caused the displacement of, causing the displacement of, leading to the displacement of, resulted in the displacement of, led to the evacuation of, triggered the displacement of, chased away, emptied of""",
        happened="""fled, flee, flees, fleeing, escaped, left home, had to leave, have had to leave, had to flee, have had to flee, left their homes, left their houses, abandoned their homes, abandoned their villages, abandoned the sites, abandoned {few}(?:homes?|villages?|sites?|camps?|towns?),
            quit their homes, vacated their homes, left the area, left the city, left the town, left the capital, left for safer {few}, crossed (?:the \\w+ (?:river )?)?(?:over )?into, crossed the border, crossed the (?:\\w+ )?(?:river|frontier|strait|sea|lake), crossed over, crossed at, came over (?:on|since|in|from|at|the border), came across (?:on|since|the border), sought refuge, sought shelter, sought safety, took refuge, taken refuge,
            taken shelter, took shelter, streamed out, poured out, poured into, streamed into, streamed across, arrived from, moved into the basements, escaped to, ran away, lost their homes, lost their houses, arrived in search of safety,
            left (?:the )?(?:\\w+ ){0,3}(?:suburbs|districts?|villages?|towns?|camps?|areas?|neighbourhoods?|quarters?), gone to, spent the night in {few}(?:shelters?|centres?|centers?|schools?|camps?|open), (?:took|taken) to the (?:roads?|hills|bush|forests?|mountains), trekked to""",
        noun="displacement, arrival, arrivals, evacuation, exodus, forced displacement, uprooting, eviction, internal displacement, flight, relocation, forced evacuation, expulsion, mass displacement",
        left="homeless, displaced, without homes, without a home, without a roof, without shelter, in the open, on the streets, roofless",
    ),
    Frame("displaced", "drove X from home", r"\b(?:force|forced|forcing|forces|drive|drives|drove|driven|driving|push|pushed|pushing|pushes|made|making|compelled|compelling|sent|sending|prompted|prompting|obliged|obliging|led|leading|caused|causing|chased|chasing|moved|pressed|left) {people}{..} (?:out of|from|off|to flee|to leave|to abandon|to evacuate|fleeing|to run|over the border|across the border|across the \w+|over the \w+|towards?|into displacement|to seek (?:shelter|refuge|safety)|into (?:the )?(?:camps|shelters|exile|flight)|homeless|to escape|out|to move)\b"),
    Frame("displaced", "X arrived after fleeing", r"{people}{..} (?:arrived|reached|came|turned up){few} after (?:fleeing|leaving their|being (?:displaced|driven|uprooted))\b"),
    Frame("displaced", "X left the place", r"{people}{..} (?:(?:have|has|had) )?(?:all |also |already |now )?(?:left|abandoned|quit|vacated|departed|deserted) " + _HOME + r"\b"),
    Frame("displaced", "X have left", r"{people}(?: (?:have|has|had))(?: (?:now|already|also|since))? left\b"),
    Frame("displaced", "X left since", r"{people} left {..}(?:overnight|after (?:warnings|evacuation|the warning))"),
    Frame("displaced", "X who had fled", r"{people},? (?:who|that) (?:have |had |were |has )?{adv}(?:fled|displaced|escaped|uprooted|evacuated|forced (?:from|to flee|out)|driven from|left their homes)\b"),
    Frame("displaced", "the number of displaced is N", r"\bnumber of (?:\w+ ){0,3}(?:displaced|homeless|idps|evacuees|uprooted)(?: (?:people|persons|families|households|individuals|civilians))?{..}{from before}(?:,| (?:to|at|is|was|reached|passed|exceeded|exceeds|stood at|stands at|hit|of|now)) {only number}", "stock"),
    Frame("displaced", "the displaced number N", r"\bthe (?:internally )?(?:displaced|homeless|evacuated|evacuees|idps)(?: (?:people|persons|families|population))?(?: (?:now|currently|already|still|today))? (?:number|numbered|total|totalled|totaled|are|were) {people}", "stock"),
    Frame("displaced", "shelters hold N", r"(?:\b(?:camps?|shelters?|evacuation cent(?:re|er)s?|collective cent(?:re|er)s?)|\x06\x1f*)(?: (?:of|in|at|near) [\w' -]{2,30}?)?(?: (?:\w+ly|are|were|is|was|open|and|now|already|still|together|that)){0,4} (?:hold|holds|held|holding|lodge|lodges|lodged|lodging|contain|contained|accommodate|accommodated) {people}", "stock"),
    Frame("displaced", "displaced: N", r"(?:^|[:;.|*-] ?)(?:total |currently |internally |newly |people |persons |families |individuals |households |number of ){0,3}(?:displaced|idps|evacuated|evacuees|displacement|sheltered|homeless|in evacuation cent(?:er|re)s|inside evacuation cent(?:er|re)s|outside evacuation cent(?:er|re)s|in shelters)(?: (?:people|persons|families|households|individuals|population))?(?: \([^)]*\))? ?(?:[:|=-]|\x1e)? ?{people}(?:$|[ ,.;|()\x1e])"),
    Frame("hosted displaced", "hosts X displaced", r"\b(?:hosts?|hosting|hosted|shelters?|sheltering|sheltered|houses|housing|home to|accommodates?|accommodating|harbours?|harboring|receives|received|receiving|has taken in|have taken in|took in|taken in|counts|counted|counting|registered|registering|lists|listed) {people}", only=("displaced", "displaced families", "refugees", "refugee families")),
    Frame("displaced", "X are in N shelters", r"{people}{..} (?:{were} )?{adv}(?:staying|sheltering|accommodated|housed|sheltered|lodged|packed|crammed|sleeping|hosted|moved|remain|remains|remained|taking (?:\w+ )?(?:shelter|refuge)) (?:in|into|at|inside) [\x05-\x08]\x1f*"),
    Frame("displaced", "X with host families", r"{people} (?:with|in|among) (?:host (?:families|communities)|relatives|(?:collective|reception|evacuation|transit|displacement) (?:shelters?|centres?|centers?|sites?|camps?))\b", "stock"),
)  # fmt: skip
"""Every frame of the event "displaced", and of "hosted displaced", which only counts phrases that say whom ("IDPs")."""

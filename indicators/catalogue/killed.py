"""Frames of killing, shared by the six indicators that differ only in whom they count."""

from __future__ import annotations

from .frames import frames
from .rules import Frame, Ignore, listed

_ROSE = r"(?:risen|rises|rising|rose|climbed|climbs|climbing|increased|increases|increasing|jumped|soared|mounted|grown|grew|gone up|goes up|went up|doubled|edged up|revised up|been revised|been raised|been updated)"
_TOLL = r"\b(?:death toll|death count|toll|number of (?:\w+ ){0,2}(?:deaths|fatalities|dead|martyrs)|number of (?:people|those) (?:\w+ )?(?:killed|dead)|number (?:of )?(?:killed|dead)|number of (?:victims|people|those|civilians|persons) who (?:have |had )?(?:died|perished|lost their lives|been killed|were killed)|dead|deaths|fatalities|body count)"

_DEADLY = r"(?:bomb(?:s|ing|ings|ardment)?|shelling|air ?strikes?|strikes?|raids?|attacks?|massacres?|ambush|war|fighting|clashes|quakes?|earthquakes?|floods?|flooding|rains|fires?|blaze|inferno|landslides?|mudslides?|avalanche|storm|cyclone|typhoon|hurricane|tornado|tsunami|eruption|collapse|crash|accident|explosion|blast|stampede|shipwreck|sinking|disaster|tragedy|epidemic|outbreak|famine)\b"
"""In what people are lost to death, and not to a census or a move."""

FRAMES = (
    *frames(
        "killed",
        "people",
        done="""killed, slain, murdered, massacred, slaughtered, executed, shot dead, shot and killed, gunned down, martyred,
            assassinated, beheaded, burned to death, burnt to death, crushed to death, crushed by {few}(?:wall|roof|tree|building|house|rubble|boulder|rocks|truck|tank), hacked to death, stabbed to death, stoned to death, kicked to death, hanged,
            beaten to death, tortured to death, trampled to death, lynched, neutralised, neutralized, eliminated, liquidated,
            electrocuted, dragged from {few} and shot, lined up and shot, found dead, pronounced dead,
            confirmed dead, declared dead, reported killed, reported dead, confirmed killed, verified as killed, confirmed as killed, registered as killed, blown up, swept to their deaths,
            buried alive, burned alive, burnt alive, killed or executed, summarily executed, swept away and drowned, dead,
            burnt inside {few}, burned inside {few}, shot to death, brought up dead, brought out dead, pulled out dead, washed ashore dead,
            found lifeless, left lifeless, mown down, mowed down, cut down, put to death, entombed, butchered, strangled, bludgeoned to death,
            clubbed to death, battered to death, killed outright, shot {few} and died, shot {few} and later died, fatally shot, fatally injured, fatally wounded, mortally wounded""",
        did="""killed, kill, kills, killing, have killed, fatally shot, fatally shooting, fatally stabbed, fatally wounded, slew, slaying, murdered, murdering, massacred, massacring, executed,
            executing, shot dead, shoot dead, shoots dead, shooting dead, gunned down, guns down, gun down, gunning down, beheaded, beheading, slaughtered, slaughtering,
            claimed the lives of, claiming the lives of, claims the lives of, claim the lives of, cost the lives of,
            costing the lives of, took the lives of, taking the lives of, taken the lives of, led to the deaths of,
            led to the death of, caused the deaths of, resulted in the deaths of, lynched, assassinated, martyred, martyring,
            drowned, drowning, electrocuted, neutralised, neutralized, eliminated, eliminating, buried alive, shot and killed,
            shooting and killing, burned to death, crushed to death, crushing to death, stabbed to death, hacked to death,
            verified the killing of, wiped out, leaving dead, electrocuting, has claimed the lives of,
            mowed down, mowing down, mown down, butchered, entombed, struck dead, put to death, slit the throats of, slitting the throats of,
            cut the throats of, fatally injured, fatally injuring, fatally wounding, strangled""",
        happened="""died, perished, drowned, lost their lives, lost his life, lost her life, lost their life, succumbed,
            dies, die, perish, drown, fell in combat, fell in battle, fell in clashes, fell fighting, starved to death, froze to death,
            suffocated, bled to death, were burnt alive, dying, passed away, fell dead, met their deaths, lay dead,
            fell as martyrs, asphyxiated, paid with their lives, paid the supreme price, paid the ultimate price, made the supreme sacrifice, met his death, met her death, met their death, died instantly,
            choked to death, fell to their deaths, fell to his death, fell to her death, plunged to their deaths, were lost to {few}, burned to death""",
        noun="""death, deaths, killing, killings, murder, murders, massacre, execution, executions, martyrdom, loss, slaughter,
            assassination, drowning, lives, loss of life, extrajudicial killing, extrajudicial killings, unlawful killing,
            summary execution, bodies, body, fatal shooting, burial, remains""",
        left="dead, slain, lifeless",
    ),
    Frame("killed", "claimed N lives", r"\b(?:claim|claimed|claims|claiming|cost|costing|costs|took|taken|taking|takes) {people}", only=("lives",)),
    Frame("killed", "hunger claimed X", r"(?:^|[.;:,] ?)(?:the |a )?(?:\w+ )?(?:hunger|cholera|famine|malnutrition|measles|ebola|epidemic|outbreak|disease|stampede|blast|explosion|floods?|flooding|landslides?|mudslides?|crash|fire|blaze|quake|earthquake|accident|cold|heatwave|storm|cyclone|collapse|attack|ambush|mine|landmine) (?:has |have |had )?(?:claims|claimed|claim) {people}(?:$|[.,;]| (?:in|on|at|near|since|this|last|over|within|during|and|so)\b)"),
    Frame("killed", "hacked X to death", r"\b(?:hacked|hacking|stabbed|stabbing|beat|beaten|beating|burned|burnt|burning|crushed|crushing|trampled|trampling|tortured|torturing|clubbed|bludgeoned|battered|choked|strangled|starved|stoned|kicked|whipped|scalded|buried) {people}{..} (?:to death|alive)\b"),
    Frame("killed", "took X and shot them dead", r"\b(?:pulled|dragged|forced|took|taken|ordered|marched|lined up|rounded up|abducted|kidnapped|captured|seized|hauled|led) {people}(?:,? [^.;,\x02\x03]{0,60}?)?,? (?:and|before|then|and then) (?:shot|shooting|killed|killing|executed|executing|beheaded|beheading|hacked|stabbed|murdered|massacred) them\b"),
    Frame("killed", "fell on X, killing them", r"\b(?:fell on|collapsed on|crashed onto|came down on) {people},? (?:and )?(?:killing|killed) (?:them|all of them)\b"),
    Frame("killed", "cost X their lives", r"\b(?:cost|costs|costing) {people}{..} (?:(?:their|his|her) (?:lives|life))\b"),
    Frame("killed", "X make up N of the dead", r"(?:^|[,;] |\band |\bwith )(?P<who>[\w'-]+(?: [\w'-]+){0,2}) (?:account|accounts|accounted|accounting|make|makes|made|making) (?:up|for) {only number} of (?:the|its|those) (?:dead|deaths|fatalities|killed|victims|death toll|toll)\b"),
    Frame("killed", "N lives lost", r"{people} (?:{were} )?(?:lost|claimed|taken)\b", only=("lives",)),
    Frame("killed", "N dead, counted", r"(?P<n>\x02\x1f*)(?: \x0f\x1f*)?(?: (?:of|from|with) (?:the )?[\w' -]{3,50}?)?(?: {were})? (?:counted|recorded|buried)? ?among (?:the dead|those killed|those who died|the fatalities|the slain|the victims of (?:the|an?|that|this|last|{date}(?:'s?)?) (?:[\w-]+ ){0,2}(?:strikes?|airstrikes?|attacks?|raids?|blasts?|explosions?|bombings?|shelling|massacres?|crash|ambush|landslides?|mudslides?|avalanche|fire|blaze|stampede|shipwreck|sinking|shooting|stabbing|collapse|drowning|derailment|collision)|the bodies (?:recovered|found|retrieved))\b"),
    Frame("killed", "N among those killed", r"(?P<n>\x02\x1f*){..} {were} among (?:the |at least |about |some )*[\x02\x03]\x1f*(?: people| others| victims)? (?:killed|dead|slain|who (?:were killed|died|have died))\b"),
    Frame("killed", "the dead include X", r"\b(?:the dead|the \x03\x1f* dead|(?:the )?\x02\x1f* dead|those killed|the victims|those who (?:have )?died|the fatalities|the deaths|the slain|the killed|the death toll|the toll)(?: since {date})?(?: (?:named|listed|identified)(?: by [\w' -]{3,30}?)?(?: in {date})?)?(?: also)? (?:include|includes|included|including) {people}"),
    Frame("killed", "among the dead are X", r"\bamong (?:the dead|those killed|those who (?:have )?died|the victims|the fatalities|the slain|the casualties)(?: (?:on )?{date}| (?:named|listed|identified|found|buried)(?: [\w' -]{3,30}?)?| (?:that|whom) [\w' -]{3,30}?)? (?:were|was|are|is) {people}"),
    Frame("killed", "dead were X", r"(?:^|[.;] )(?:Dead|Killed|Beheaded|Executed|Slain|Murdered|Burnt to death|Burned to death|Shot dead|Hacked to death|Included in the (?:toll|dead)|Counted in the toll)(?: (?:in|by|on) [^.;,\x02\x03]{3,50}?)? (?:was|were|is|are) {people}"),
    Frame("killed", "of the dead, N are", r"\b(?:of|among) (?:the dead|those killed|those who died|the killed|the victims|the fatalities|the deaths|the slain),? (?:(?:at least|some|about) )?(?P<n>\x02\x1f*)"),
    Frame("killed", "of the N killed, M", r"\bof (?:the |these |those )?[\x02\x03]\x1f*(?: (?:people|civilians))? (?:killed|dead|who (?:had )?died|slain),? {people}"),
    Frame("killed", "of the dead, N", r"\bof (?:the dead|those killed|those who died|the killed|the fatalities|the deaths|the slain), {only number} (?:(?:are|were|was|had been|have been)(?: (?:reported|recorded|found|registered|killed|counted))?|died|lived) (?:in|from|at|near|on)\b"),
    Frame("killed", "pulled N bodies out", r"\b(?:recovered|recover|recovering|retrieved|gathered|pulled|found|exhumed|admitted|received|buried|unearthed|dug out|extracted|brought in|discovered|dragged|removed|counted|collected|identified)(?: out)? {people}(?: {were})?", only=("bodies",)),
    Frame("killed", "N bodies were found", r"{people}{..} {were} {adv}(?:recovered|retrieved|pulled|found|exhumed|dug (?:out|up)|buried|unearthed|brought|extracted|discovered|removed|counted|collected|taken|lying|laid out|delivered|received)\b", only=("bodies",)),
    Frame("killed", "N bodies lie in the morgue", r"{people}{..} (?:remain|remained|remains|lay|lie|are|were|arrived) (?:still |unclaimed |unburied )?(?:in|at) (?:[\w' ]{2,24} )?(?:morgues?|mortuar(?:y|ies))\b", only=("bodies",)),
    Frame("killed", "N bodies washed up", r"{people} (?:(?:have|has|had) )?washed (?:up|ashore)\b", only=("bodies",)),
    Frame("killed", "N bodies found", r"{people} (?:recovered|retrieved|found|pulled out|exhumed|brought (?:in|to))\b", only=("bodies",)),
    Frame("killed", "we buried N", r"\b(?:we|villagers|residents|relatives|mourners|neighbours|elders|townspeople)(?: (?:have|had))?(?: already)? buried {people}"),
    Frame("killed", "the army lost N men", r"\b(?:army|military|police|brigade|battalion|regiment|garrison|mission|gendarmerie|guard)(?:\x1e[^;]*; , which)? (?:(?:has|have|had|also|already|alone) ){0,2}lost {people}", counts="combatants", only=("people",)),
    Frame("killed", "lost N of its nurses", r"(?:\b(?:which|that|who|agency|organi[sz]ation|charity|society|network|NGO)|\x04\x1f*)(?: (?:has|have|had))?(?: (?:also|already))? lost {people}(?: to (?:the )?(?:fighting|war|attacks?|violence|shelling|air ?strikes?|ebola|cholera|flood|storm))?(?:$|[.,;]| (?:in|on|since|when|during|this|last|over|so far)\b)", only=("aid workers",)),
    Frame("killed", "lost N children", r"\b(?:she|he|who|they|mother|father|couple|parents|family|woman|man)(?: (?:has|have|had))? lost {people}(?: \w+)? (?:in|to|when|during|on)\b", only=("children",)),
    Frame("killed", "the death by thirst of X", r"\bdeaths? (?:by|from|through|of) (?:[\w-]+ )?(?:thirst|drowning|hunger|starvation|exposure|cold|heat|hypothermia|suffocation|asphyxia|asphyxiation|fire|burns|burning|hanging|beheading|torture|shooting|gunfire|stoning|electrocution|stabbing|crushing|wounds|shrapnel|exhaustion|dehydration|cholera|malnutrition) of {people}"),
    Frame("killed", "lost X to floods", r"\blost {people}{..} to (?:the |this |that |a |an )?(?:[\w'-]+ ){0,2}?" + _DEADLY),
    Frame("killed", "we lost N people", r"\b(?:we|village|family|families|town|hamlet|neighbourhood|neighborhood|household|street|clan)(?: (?:has|have|had))?(?: already| also| now)? lost {people}{..} (?:(?:in|during) (?:(?:the|this|that|an?|one|last) )?(?:[\w'-]+ ){0,3}?" + _DEADLY + r"|(?:in|on) (?:one|a single|just one) (?:day|night|morning|hour)|on \x0e|that (?:day|night|morning)|to (?:the )?(?:\w+ )?(?:bombs?|bombing|shelling|attacks?|cholera|flood(?:s|ing)?|quake|earthquake|fire|war|fighting|landslide|storm|hunger|disease|measles))\b", only=("people", "children", "civilians", "women", "families", "women and children", "inhabitants")),
    Frame("killed", "who lost N relatives", r"\b(?:who|he|she|I) (?:has |had |have )?lost {people}[\x1e\x1f]*(?:,| (?:in|during) (?:(?:the|this|that|an?|one|last) )?(?:[\w'-]+ ){0,3}?" + _DEADLY + r"| (?:when|that (?:day|night))\b|[.;]|\x1e)", only=("people", "children", "women", "women and children")),
    Frame("killed", "the dead number N", r"\b(?:the|its|their) (?:dead|deceased|killed|fatalities)(?: (?:now|already|so far|currently))? (?:number|numbered|total|totalled|totaled) {people}", "toll"),
    Frame("killed", "the dead are N", r"\b(?:the|its|their) (?:dead|deceased|killed|fatalities)(?: (?:now|already|so far|currently))? (?:are|were) {people}"),
    Frame("killed", "the toll rose to N", _TOLL + r"{..}(?: " + _ROSE + r"(?: again| further| sharply| steadily| slightly)?(?:(?: on| in| by)? {date},?)?| gone from \x03\x1f*| from \x03\x1f*| to| past| above| beyond| at| of| passed| passes| exceeded| exceeds| surpassed| tops| topped| reached| reaches| hits| hit| stands| stood| nears| near| now| is| was)+ {people}", "toll"),
    Frame("killed", "raising the toll to N", r"\b(?:bring|brings|brought|bringing|raise|raises|raised|raising|take|takes|taking|took|push|pushes|pushing|pushed)(?: the| its| their| this)?(?: \w+){0,2} (?:death toll|toll|number of (?:\w+ )?(?:dead|deaths|fatalities|people killed)|dead|deaths|fatalities){..} (?:from [\x02\x03]\x1f* )?(?:to|past|above|beyond|over) {people}", "toll"),
    Frame("killed", "bringing to N the number killed", r"\b(?:bring|brings|brought|bringing|raise|raises|raised|raising|take|takes|took|taking|push|pushes|pushed|pushing) to {people} the (?:number|total|toll)(?: of)?(?P<who>[\w' -]*?) (?:killed|who (?:have |had )?(?:died|been killed)|dead|slain|died|deaths|fatalities|lost|martyred|buried|interred|of bodies (?:\w+ )?(?:exhumed|recovered|found|retrieved|buried))\b", "toll"),
    Frame("killed", "bringing to N those killed", r"\b(?:bring|brings|brought|bringing|raise|raises|raised|raising|take|takes|took|taking) to {people} those (?:killed|slain|who (?:have )?died)\b", "toll"),
    Frame("killed", "put at N the number of dead", r"\b(?:put|puts|putting) at {only number} the number of (?:\w+ ){0,2}(?:dead|deaths|killed|fatalities|victims)\b", "toll"),
    Frame("killed", "put the figure of the dead at N", r"\b(?:put|puts|putting|gave|gives) the (?:number of (?P<who>[\w' -]{0,24}?) ?(?:deaths|dead|killed|fatalities)|dead|number (?:killed|dead)) (?:at|as|to) {people}"),
    Frame("killed", "gave the number of dead as N", r"\b(?:gave|gives|listed|lists|reported|cited) (?:the|a) (?:provisional |latest |new |local )?(?:death toll|(?:number|count|total) of (?:the )?(?:dead|deaths|killed|fatalities))(?: (?:in|at|from|for) [^,;.\x02\x03]{2,30})? (?:as|at) {people}"),
    Frame("killed", "toll of N", r"\b(?:death toll|toll)(?: of| at|:| to) {people}", "toll"),
    Frame("killed", "the number of X killed rose to N", r"\b(?:number|toll) of (?P<who>[\w'. -]{3,40}?) (?:\w+ly )?(?:killed|massacred|slain|murdered|executed|dead|who (?:have )?(?:died|been killed|lost their lives)){..}{from before} (?:to|at|is|was|reached|passed|exceeded|exceeds|stood at|stands at|hit|of) {only number}", "toll"),
    Frame("killed", "deaths rose to N", r"\b(?P<who>[\w'-]+)? ?\b(?:deaths|killings|fatalities){rose to} {only number}"),
    Frame("killed", "killed a leader and X", r"\b(?:killed|killing|kill|kills|shot dead|assassinated|slain) (?:(?:himself|herself|themselves|(?:the|an?|its|his|their) (?:[\w'-]+ ){1,4}|(?:[\w'-]+ ){0,4}(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+){0,3}) ?)(?:and|along with|together with|as well as) {people}(?: (?:in|on|at|near|when|during|while|overnight|{date}|as|after|by|with|who|of|from)\b|[,.;]|$)"),
    Frame("killed", "killed along with X", r"\b(?:killed|died|slain|shot dead|perished)(?: [\w' ]{1,30})?,? (?:along with|together with|alongside) {people}"),
    Frame("killed", "as were X", r"\b(?:killed|died|shot dead|slain)\b[^.;]{0,60}, as (?:was|were) {people}"),
    Frame("killed", "soldiers fell", r"{people}{..} (?:(?:have|has|had) )?{adv}(?:fell|fallen)\b", only=("combatants",)),
    Frame("killed", "civilians killed N", r"^(?:total )?(?P<who>civilians|people|persons|children|women|aid workers|health workers|staff|soldiers)(?: reported| confirmed)? killed ?{only number}(?:$|[ ,.;|()\x1e])"),
    Frame("killed", "killings: N", r"(?:^|[:;.|*-] ?)(?:total )?(?P<who>[\w' -]{0,30}?) ?\b(?:(?:killed|dead|deaths?|fatalities|death toll|confirmed dead|lives lost|died|deceased)(?: toll)?(?: (?:confirmed|recorded|reported|so far|to date))?(?: (?:since|as of|until) (?:{date}|the [a-z]+(?: [a-z]+){0,5}?))?(?: \([^)]*\))? ?(?:[:|=-]|\x1e)|dead|deaths|fatalities|death toll|confirmed dead|lives lost|died|deceased) ?{only number}(?:$|[ ,.;|()\x1e])"),
)  # fmt: skip
"""Every frame of the event "killed"."""

IGNORES = (
    Ignore(
        "feared, foreseen or insured, not told",
        r"\b(?:fears?|feared|projects?|projected|predicts?|predicted|forecasts?|anticipates?|anticipated|insurance covers|policy covers) (?:that )?(?:up to |another |a further )?{people}",
    ),
    Ignore(
        "died in bed, of no violence or disaster",
        r"{people}{..} died (?:of|from|after) (?:an? )?(?:heart attack|cardiac arrest|stroke|cancer|old age|natural causes|(?:long|short|brief) illness|heart failure|kidney failure|leukaemia|leukemia)\b",
    ),
    Ignore(
        "dead told of before, whose bodies are kept",
        r"{people}{..} {were} {adv}(?:withheld|retained|not (?:been )?returned|kept back)\b",
        unless=r"\b(?:killed|shot|murdered|died)\b",
    ),
    Ignore(
        "dead told of before, who now have a name or a grave",
        r"{people}{..} {were} {adv}(?:identified|named|handed over to|repatriated|flown home)\b",
        unless=r"\b(?:killed|died|shot|murdered|perished|bodies|remains|toll)\b",
    ),
)
"""What is told of the dead and counts none anew."""

CUES = listed(
    """
    killed, dead, deceased, death, died, dying, slain, slay, lives, lost his life, lost her life, fell, bodies, corpse,
    perished, drown, crushed, executed, massacre, shot, toll, martyr, fatalit, murder, assassinat, behead,
    lynched, slaughter, gunned down, gun down, guns down, burnt, burned to, burned alive, neutralis, neutraliz,
    eliminat, liquidat, succumb, buried, starved, of them, of whom, victims, electrocuted, suffocat, remains, put the
    figure, put the number, the total, exhumed, trampled, lifeless, blown up, burned inside, fatal, mortally, slew, massacr, execut, gunning, wiped out, electrocut, mowing, supreme price, ultimate price, supreme sacrifice, perish, passed away, asphyxi, lost to, loss of, burial, opened fire on,  throats, mown down, mowed down, cut down, butcher, strangl, entomb, to death, hanged, die , body,  kill, were children, were women, were civilians, were fighters, of these, of those
    """
)
"""Words without which no sentence can be about the killed."""

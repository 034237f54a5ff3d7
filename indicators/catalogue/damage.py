"""Frames of harm to buildings, shared by the indicators of hospitals, schools and homes.

Four events: "destroyed" (gone for good), "closed" (not working, for whatever reason), "attacked" (hit or damaged; whether it
still works is not said) and "looted", each for one class of building.
"""

from __future__ import annotations

from .frames import frames
from .rules import Frame, Ignore, listed

_HALTED = "(?:stopped|halted|suspended|ceased|discontinued|interrupted|paused)"
_WORK = r"(?:(?:all|its|their|most|all of its|all its|most of its) )?(?:work|operations?|services?|activity|activities|functioning|admissions)"
_PART = r"(?:[a-z'-]+ )?(?:[a-z'-]+ )?(?:floors?|store?ys|wings?|blocks?|wards?|windows|units?|departments?|facades?|yards?|courtyards?|roofs?|grounds|entrances?|gates?|compounds?|car parks?|premises|doorsteps?|walls?|gardens?|pharmac(?:y|ies)|laborator(?:y|ies)|kitchens?|morgues?|theatres?|annexe?s?|dormitor(?:y|ies)|librar(?:y|ies)|warehouses?|depots?|generators?|tanks?|fences?)"
"""What stopped ("halted all services"), and the parts of a building that stand for it ("fell on the yard of")."""
_IN_NEED_OF_REPAIR = (
    r"(?:needs?|requires?|(?:are|is|were|was) in need of|await|awaits) (?:\w+ )?(?:repairs?|rebuilding|reconstruction)"
)
_STRUCK_BY = r"(?:quakes?|earthquakes?|floods?|flooding|storms?|cyclones?|hurricanes?|typhoons?|fighting|shelling|bombing|bombardment|attacks?|war|clashes|strikes?|landslides?|eruption|fires?|winds?|rains?|damage[ds]?)"
"""What harmed the building: one in need of repair may be no more than old."""
_THINGS_BUILT = (
    r"(?:facilities|buildings|structures|infrastructure|objects|sites|premises|institutions|properties|installations)"
)
_AMONG = r"(?:including|among them|among which|of which)"
_DESTROYED = """destroyed, completely destroyed, totally destroyed, burned down, burnt down, burned to the ground, burnt to the ground,
    razed, razed to the ground, demolished, levelled, leveled, flattened, reduced to rubble, reduced to ashes, gutted, washed away,
    swept away, blown away, torched, set ablaze, set alight, set on fire, wiped out, obliterated, in ruins, wrecked, ruined, submerged,
    looted and burnt down, looted and burned down, collapsed, buried, blown up, bulldozed, burned, burnt, beyond repair,
    looted and burned, looted and burnt, gone up in flames, swallowed, put to the torch, put to fire, torn down, pulled down, knocked down,
    (?:declared|deemed|judged|found) (?:unfit|uninhabitable|unsafe), rendered uninhabitable, left uninhabitable, made uninhabitable, uninhabitable"""
_CLOSED = """closed, shut, shut down, out of service, out of action, flooded out of action, flooded out of service, bombed out of service, shelled out of service, out of use, out of order, out of operation, non-functional, nonfunctional,
    non-operational, not functional, not functioning, not operating, not operational, not working, not been functioning, not been functional, not been operating, not been operational, not been working, inoperative, inoperable, forced to close,
    forced to shut, forced to shut down, forced to suspend {few}, forced to halt {few}, forced to stop {few},
    forced out of service, forced to cease {few}, put out of service, put out of action, put out of use, put out of operation,
    knocked out of service, knocked out of action, knocked out, taken out of service, rendered inoperable, rendered non-functional,
    rendered out of service, rendered unusable, rendered inoperative, rendered non-operational, rendered nonfunctional, rendered inaccessible, made unusable, no longer functioning, no longer functional, no longer operational,
    no longer operating, no longer working, no longer in service, no longer in use, abandoned, evacuated, suspended, paralysed, paralyzed,
    unable to function, unable to operate, unable to work, idle, made inoperable, left out of service, disabled, shuttered, deserted,
    completely out of service, offline, padlocked, not open, not in service, not in use, forced to evacuate, unusable, unserviceable,
    out of commission, put out of commission, at a standstill, left inoperable, left non-functional, left unusable, decommissioned"""
_CLOSES = rf"""closed, shut, shut down, shut its doors, shut their doors, closed its doors, closed their doors, ceased to function, ceased functioning,
    ceased operating, ceased working, ceased to operate, stopped functioning, stopped working, stopped operating,
    stopped admitting {{few}}, stopped receiving patients, (?:cannot|can not|could not|can no longer|could no longer) (?:take in|admit|receive|accept|treat) {{few}}patients, (?:cannot|can not|could not|can no longer|could no longer) be used, had to send {{few}}patients (?:home|away|elsewhere), had to turn {{few}}patients away, ground to a halt, came to a standstill, fallen silent because, went dark (?:on|after|when|because), ended its work, ended their work,
    went out of service, gone out of service, go out of service, going out of service, fell out of service, went out of action, gone out of action,
    no longer works, no longer work, no longer function, no longer functions, no longer operate, no longer operates, went offline,
    had to close, had to shut, had to shut down, had to suspend {{few}}, had to stop {{few}}, had to halt {{few}}, have to close,
    lost its ability to function, lost all capacity to function, do not work, does not work, do not function, does not function, are not functioning,
    is not functioning, are not operating, is not operating, remain closed, remains closed, remained closed, remain shut, remains shut,
    lies in ruins, lie in ruins, lay in ruins, sits in ruins, stopped providing services, ran out of fuel and closed, discontinued services,
    close (?:during|after|as|for|because|when|on|amid|following|overnight), shut (?:during|after|for|because|amid), (?:not|never) (?:yet )?(?:reopened|opened again|opened (?:its|their) doors again), yet to (?:reopen|open), remain unopened, stay closed, stay shut, stays closed, stays shut, stayed closed, stayed shut,
    has closed, have closed, have shut, has shut, had closed, have shut down, has shut down, {_HALTED} {_WORK}"""
_ATTACKED = """hit, struck, bombed, shelled, attacked, damaged, targeted, raided, looted, vandalised, vandalized, ransacked, pillaged, plundered,
    stormed, partially destroyed, partly destroyed, partially damaged, partly damaged, severely damaged, badly damaged, heavily damaged,
    slightly damaged, directly hit, under fire, came under fire, come under attack, robbed, burgled, shot at, sacked, affected, strafed, flooded, left without (?:a roof|roofs|windows),
    broken into, riddled with bullets, torn open, fired on, fired at, caught fire, cracked, inundated, torn off, unroofed, deroofed, stripped of their roofs, left roofless, occupied, pounded, impacted,
    affected by the flooding, set upon, rocketed, partially collapsed, under water, underwater, waterlogged, marooned"""
_ATTACKS = rf"""hit, hits, hitting, struck, strikes, striking, bombed, bombing, bombs, shelled, shelling, attacked, attacking, damaged, damaging, damages,
    targeted, targeting, raided, raiding, looted, looting, vandalised, vandalized, ransacked, ransacking, stormed, storming, pillaged, pillaging,
    plundered, slammed into, slams into, crashed into, ploughed into, shattered windows at, shattered windows of, shattered the windows of, blew out the windows of,
    (?:brought|bringing) down (?:part|half|a side|one side|a corner|a section|a wall|walls) of, brought down the (?:roof|ceiling|front|walls?|side) of, tore through, ripped through, tore open, ripped open, cracked, cracking, (?:tore|ripped|blew|lifted|sheared|took|tearing|ripping|blowing) (?:the |part of the |parts of the )?roofs? (?:off|from), (?:tore|ripped|blew|tearing|ripping|blowing) off the roofs? of, roofs? (?:{{were}} )?(?:torn|ripped|blown|lifted|sheared) (?:off|from),
    (?:water|floodwaters?|mud|sewage) (?:entered|got into|poured into|rushed into|surged into|seeped into), cracks (?:appeared|opened|were found|were reported|have appeared|developed) in, landed on, fell on, (?:lands?|landed|fell|falls|exploded|explodes|struck|hit) (?:inside|in|within|on) the (?:compound|grounds|premises|courtyard|yard|car park) of, exploded at, exploded near and damaged, sprayed,
    caused damage to, causing damage to, inflicted damage on, broke into, breaking into, breaking windows at, fired on, opened fire on, hit part of, flooded, flooding, inundated, inundating, submerged, submerging, swamped, rocketed, pounded, battered, affected, affecting, occupied, occupying, (?:crashed|crashing|smashed|tore|ripped) through {{few}}(?:roof|roofs|ceiling|walls?|windows?|floor) of,
    (?:hit|hits|struck|strikes|fell on|fell in|landed on|landed in|shelled|bombed|damaged|damaging|targeted|raked|pierced|punctured|tore through|tore off|ripped through|ripped off|tearing off|ripping off|tearing through|blew out|blew off|shattered|wrecked|destroyed|destroying|burned|burned down|flattened|set fire to) (?:the|its|an?|one|two|part of the) {_PART} (?:of|at), stripped, stripping, damage, hit, strike, shell, bomb, attack, loot, ransack, raid,
    (?:dropped|dropping|fired|firing|lobbed|lobbing|launched|threw|rained) {{few}}(?:bombs?|munitions?|shells?|grenades?|missiles?|rockets?|mortars?|explosives?|cylinders?){{few}} (?:on|onto|at|into)(?: the {_PART} of)?"""
_THING = r"(?:(?:the|an?|its|several|some) [a-z'-]+(?: [a-z'-]+){0,2}|[\x04-\x08]\x1f*)"
_THINGS = rf"(?:{_THING}, ){{0,3}}{_THING}(?:,? (?:and|as well as|along with|plus)|,)"
"""What stands before the building in a list of what was hit: "a bridge, two schools and"."""
_DESTROYS = """destroyed, destroying, buried, burying, destroys, burned down, burning down, burnt down, razed, razing, demolished, demolishing, levelled, leveled, flattened, flattening,
    gutted, torched, torching, set fire to, setting fire to, set ablaze, washed away, washing away, swept away, sweeping away, wiped out, reduced to rubble,
    wrecked, wrecking, obliterated, ruined, burned, burnt, burning, collapsed, bulldozed, swallowed, swallowing, engulfed, engulfing, blew up, blowing up, put to the torch, destroy, flatten, raze, torch, burn, demolish, brought down, levels, levelling, leveling, flattens, flattening, wrecks, consumed, consumes, consuming, devoured, devouring"""
_CLOSING = rf"""closed, closing, shut, shuts, closes, shutting, (?:suspends?|suspended|halts?|halted) (?:work|activities|operations|services) (?:at|in), shut down, shutting down, forced the closure of, forcing the closure of, led to the closure of, leading to the closure of,
    disabled, disabling, knocked out, knocking out, put out of service, putting out of service, put out of action, forced the evacuation of, halt, had to halt, had to close,
    had to suspend, suspended, has suspended, have suspended, (?:suspend|halt|stop|cease) {_WORK} (?:in|at), forced to close, forced to shut, forced to suspend, forced to evacuate, has closed, have closed, paralysed, paralyzed,
    (?:classes|lessons|teaching|lectures|schooling|studies|(?:academic|school|educational) activities)(?: [A-Za-z][A-Za-z ]*)?? (?:{{were}} )?(?:suspended|halted|cancelled|canceled|called off|disrupted|interrupted)(?: indefinitely| temporarily| until further notice)? (?:in|at),
    {_HALTED} {_WORK} (?:in|at), (?:brought|bringing) {_WORK} to a (?:halt|standstill) (?:in|at)"""


def building(of: str) -> tuple[Frame, ...]:
    """Every frame of harm to one class of building ("hospitals", "schools", "homes")."""
    x = "{" + of + "}"
    return (
        *frames("destroyed " + of, of, done=_DESTROYED, did=_DESTROYS, noun="destruction, collapse, demolition, burning, razing"),
        Frame("destroyed " + of, "X burned down", rf"{x}{{..}} (?:(?:has|have|had) )?{{adv}}(?:burned|burnt|collapsed|crumbled|went up in flames|caved in|washed away|was lost|were lost|came down|fell down|fell (?:when|that|during|overnight|{{date}})|fell(?:$|[,.;]))"),
        Frame("destroyed " + of, "left X destroyed", rf"\b(?:left|leaving|reduced|reducing|turned|turning) {x}{{..}} (?:destroyed|in ruins|in rubble|(?:in)?to (?:a heap of |a pile of |piles of )?(?:rubble|ashes|ruins)|burnt|burned|flattened|collapsed)\b"),
        Frame("destroyed " + of, "the fire claimed X", rf"\b(?:fires?|wildfires?|blaze|floods?|floodwaters?|river|sea|erosion|quake|earthquake|landslides?|mudslides?|storm|cyclone) (?:has |have |had )?(?:claimed|consumed) {x}"),
        Frame("destroyed " + of, "declared X unfit", rf"\b(?:declared|rendered|made|left|deemed|ruled|leaving|rendering|making) {x}{{..}} (?:as )?(?:unfit|uninhabitable|unsafe|roofless|beyond repair)\b"),
        Frame("destroyed " + of, "X hit, destroying it", rf"\b(?:hit|struck|on|onto|bombed|shelled|attacked|targeted|fire to|burned|torched|stormed|raided) (?:and \w+ )?{x}(?: in (?-i:[A-Z])[\w' -]{{2,30}}?)?,? (?:(?:completely|totally|partly|nearly|almost) )?(?:destroying|levelling|leveling|flattening|gutting|demolishing|burning down) (?:it|them)\b"),
        Frame("closed " + of, "X hit, forcing it to close", rf"{x}(?: in (?-i:[A-Z])[\w' -]{{2,30}}?)?,? (?:(?:forcing|obliging|causing) (?:it|them) to (?:close|shut|suspend|evacuate|halt|stop)|(?:putting|knocking|taking) (?:it|them) out of (?:service|action|use|operation))\b"),
        Frame("closed " + of, "X hit, putting the facility out of service", rf"{x}[^.;]{{0,90}}? (?:and|,) (?:putting|knocking|forcing|taking|rendering|leaving) (?:it|them|the (?:hospital|facility|clinic|centre|center|school|building)) (?:out of (?:service|action|use|operation)|to (?:close|shut|suspend|evacuate)|inoperable|non-functional|unusable)\b"),
        Frame("destroyed " + of, "looted X and burned it down", rf"{x}(?: in (?-i:[A-Z])[\w' -]{{2,30}}?)?,? (?:and|before|then) (?:(?:then|later|also) )?(?:burned|burnt|burning|torched|torching|razed|razing|set fire to|setting fire to|demolished|bulldozed) (?:it|them|the (?:building|buildings|facility|structure|premises)(?:$|[.,;]| (?:and|on|overnight|before|after|during|to the ground|down)\b))"),
        Frame("closed " + of, "hit X and put it out of service", rf"{x}(?: in (?-i:[A-Z])[\w' -]{{2,30}}?)?,? and (?:put|knocked|took|forced|left|rendered) (?:it|them) (?:out of (?:service|action|use|operation)|to (?:close|shut|suspend|evacuate|halt|stop)|unusable|inoperable)\b"),
        Frame("destroyed " + of, "destroyed a thing and X", rf"\b(?:destroyed|burned|burnt|burned down|flattened|levelled|swept away|washed away|swallowed|wrecked|torched|razed|buried)(?: part of| a section of)? {_THINGS} {x}(?: next door| nearby)?(?: (?:in|on|at|near|of|run by|belonging to|used as) [^.;,\x02-\x08]{{2,40}}?)?(?:$|[.,;]| when\b| overnight\b| and an?\b| and [\x04-\x06]| during\b)"),
        Frame("attacked " + of, "hit a thing and X", rf"\b(?:damaged|hit|struck|shelled|bombed|attacked|looted|flooded)(?: part of| a section of)? {_THINGS} {x}(?: next door| nearby)?(?: (?:in|on|at|near|of|run by|belonging to|used as) [^.;,\x02-\x08]{{2,40}}?)?(?:$|[.,;]| when\b| overnight\b| and an?\b| and [\x04-\x06]| during\b)"),
        Frame("destroyed " + of, "so was X", rf"\bso (?:was|were|did) {x}"),
        Frame("closed " + of, "closed, and so is X", rf"\b(?:closed|shut|out of service|out of action|not functioning|not working)\b[^.;]{{0,60}}\bso (?:are|is|have|has) {x}"),
        Frame("destroyed " + of, "as was X", rf"\b(?:destroyed|razed|flattened|burned|burnt|levelled|gutted)\b[^.;]{{0,60}},? as (?:was|were) {x}"),
        Frame("attacked " + of, "as was X", rf"\b(?:damaged|hit|struck|shelled|bombed|attacked|looted|flooded)\b[^.;]{{0,60}},? as (?:was|were) {x}"),
        Frame("destroyed " + of, "X have been wholly, N partly damaged", rf"{x} {{were}} (?:totally|completely|fully|wholly) and \x03\x1f* (?:partially|partly) (?:damaged|destroyed)\b"),
        *frames("closed " + of, of, done=_CLOSED, did=_CLOSING, happened=_CLOSES, noun="closure, shutdown, suspension, evacuation"),
        Frame("closed " + of, "X so badly that it had to close", rf"{x},? so (?:\w+ ){{1,3}}(?:that )?(?:they|it) (?:(?:had|has|have) to (?:be )?(?:close|shut|suspend|stop|halt|cease|evacuate|abandon)\w*|(?:was|were|is|are) (?:{{adv}})(?:closed|shut|abandoned|unusable|out of)|(?:can ?not|could not|no longer|can no longer|could no longer) (?:function|work|operate|open|be used))\b"),
        Frame("destroyed " + of, "set X on fire", rf"\b(?:set|setting|sets) {x}{{..}} (?:on fire|ablaze|alight|aflame)\b"),
        Frame("closed " + of, "put X out of service", rf"\b(?:put|puts|putting|knocked|knocking|knocks|took|taking|taken|forced|forcing|left|leaving|rendered|rendering|kept|keeping|made|making|ordered|ordering|told|instructed|directed|obliged|compelled) {x}{{..}} (?:out of (?:service|action|use|order|operation|commission)|to (?:close|shut|suspend|halt|stop|cease|shut down|evacuate)|closed|shut|inoperable|non-functional|non-operational|unusable|inoperative|offline)\b"),
        *frames("attacked " + of, of, done=_ATTACKED, did=_ATTACKS, noun="bombing, shelling, looting, bombardment, ransacking, storming"),
        Frame("attacked " + of, "X came under attack", rf"{x}{{..}} (?:(?:has|have|had) )?{{adv}}(?:came under (?:\w+ )?(?:fire|attack|bombardment|shelling)|come under (?:\w+ )?(?:fire|attack|bombardment|shelling)|sustained (?:\w+ )?damage|(?:suffered|reported) (?:\w+ ){{0,2}}(?:damage|cracks)|took a (?:direct )?hit|lost (?:(?:part|parts|most|much|some|one) of )?(?:its|their|the|an?) (?:\w+ ){{0,2}}(?:roofs?|windows|walls?|wings?|wards?|floors?|store?ys?|ceilings?|doors|gates?)|caught fire)\b"),
        Frame("attacked " + of, "X need repair after it", rf"{x}(?:, [^,;\x02-\x08]{{3,40}},)?{{..}} {_IN_NEED_OF_REPAIR} (?:after|following|because of|due to|owing to|since) {{few}}{_STRUCK_BY}\b"),
        Frame("attacked " + of, "after it, X need repair", rf"\b{_STRUCK_BY}\b[^.;\x02-\x08]{{0,60}} {x}(?:, [^,;\x02-\x08]{{3,40}},)?{{..}} {_IN_NEED_OF_REPAIR}\b"),
        Frame("attacked " + of, "the number of X damaged is N", r"\bnumber of (?P<who>[\w' -]{3,40}?) (?:damaged|affected|hit|attacked|flooded|rendered uninhabitable|made uninhabitable){..} (?:to|at|is|was|reached|passed|exceeded|stood at|stands at|of|now) (?P<n>\x03\x1f*)"),
        Frame("attacked " + of, "the number of damaged X is N", r"\bnumber of (?:affected|damaged|flooded|attacked) (?P<who>[\w' -]{3,30}?) (?:to|at|is|was|reached|passed|exceeded|stood at|stands at|now) (?P<n>\x03\x1f*)"),
        Frame("destroyed " + of, "the number of X destroyed is N", r"\bnumber of (?P<who>[\w' -]{3,40}?) (?:destroyed|razed|burned|burnt|lost){..} (?:to|at|is|was|reached|passed|exceeded|stood at|stands at|of|now) (?P<n>\x03\x1f*)"),
        Frame("closed " + of, "the number of X closed is N", r"\bnumber of (?P<who>[\w' -]{3,40}?) (?:(?:that|which) (?:have|has|had|are|were)(?: been)? |now )?(?:closed|shut|shut down|shuttered|out of service|not functioning){..} (?:to|at|is|was|reached|passed|exceeded|stood at|stands at|of|now) (?P<n>\x03\x1f*)"),
        Frame("attacked " + of, "and N partly", r"\band {only number}(?: (?:more|others))? (?:partially|partly|slightly|severely|seriously|badly|heavily|lightly)(?:$|[,.;\x1e])"),
        Frame("attacked " + of, "strike on X", rf"\b(?:strikes?|airstrikes?|air strikes?|raids?|attacks?|shelling|bombing|damage|bombardment|fire)(?: by {{few}})? (?:on|to|of|at|against) {x}"),
        Frame("attacked " + of, "a wall of X fell in", rf"\b(?:roofs?|walls?|ceilings?|wings?|part|parts|facades?|floors?|gates?|windows?|doors?|fences?|wards?)(?: [a-z]+)? of {x}{{..}} (?:{{were}} )?{{adv}}(?:fell in|fell down|collapsed|caved in|crumbled|gave way|came down|blown (?:off|out|away|in)|torn (?:off|down)|broken|smashed|shattered|destroyed|damaged|ripped off|burned|burnt|set on fire)\b"),
        Frame("attacked " + of, "windows were broken in X", rf"\b(?:windows?|doors?|roofs?|ceilings?|walls?|panes)(?: and \w+)? (?:{{were}} )?{{adv}}(?:blown (?:off|out|away|in)|broken|shattered|smashed|damaged|destroyed|torn off|ripped off|cracked) (?:in|at|of) {x}"),
        Frame("attacked " + of, "things damaged, including X", rf"\b{_THINGS_BUILT}\b[^.;\x02\x04-\x06]{{0,60}}? {{were}} {{adv}}(?:damaged|hit|struck|affected|looted|shelled|flooded|attacked|vandalised)\b[^.;\x04-\x06]*[.]? ?; ,? ?{_AMONG}[^;]*? {x}"),
        Frame("destroyed " + of, "things destroyed, including X", rf"\b{_THINGS_BUILT}\b[^.;\x02\x04-\x06]{{0,60}}? {{were}} {{adv}}(?:destroyed|razed|burned|burnt|levelled|gutted|demolished|swept away|washed away)\b[^.;\x04-\x06]*[.]? ?; ,? ?{_AMONG}[^;]*? {x}"),
        Frame("attacked " + of, "damaged things, including X", rf"\b(?:damaged|damaging|hit|hitting|struck|striking|affected|affecting|shelled|bombed) (?:[\w-]+ ){{0,3}}{_THINGS_BUILT}\b[^.;\x04-\x06]*[.]? ?; ,? ?{_AMONG}[^;]*? {x}"),
        Frame("destroyed " + of, "destroyed things, including X", rf"\b(?:destroyed|destroying|burned|burned down|razed|levelled|flattened) (?:[\w-]+ ){{0,3}}{_THINGS_BUILT}\b[^.;\x04-\x06]*[.]? ?; ,? ?{_AMONG}[^;]*? {x}"),
        Frame("attacked " + of, "damage to things, including X", rf"\b[Dd]amage (?:was (?:\w+ )?)?to [^.;\x02\x04-\x06]{{0,30}}{_THINGS_BUILT}\b[^.;\x04-\x06]*[.]? ?; ,? ?{_AMONG}[^;]*? {x}"),
        Frame("attacked " + of, "damage was recorded to X", rf"\b[Dd]amage (?:was|has been|had been|is) (?:\w+ )?(?:recorded|reported|caused|done|confirmed|registered) (?:to|in|at) (?:{_THINGS} )?{x}"),
        Frame("closed " + of, "classes at X halted", rf"\b(?:[Cc]lasses|[Ll]essons|[Tt]eaching|[Ll]ectures|[Ss]chooling|[Ss]tudies)\b[^.;\x04-\x06]{{0,50}}? (?:in|at) {x}{{..}} {{were}} {{adv}}(?:suspended|halted|cancelled|canceled|called off|disrupted|interrupted|stopped)\b"),
        Frame("attacked " + of, "damage to X", rf"\b(?:damage|damages|destruction and damage) (?:to|in|at) {x}"),
    )  # fmt: skip


def reopened(of: str) -> Ignore:
    """What works again is not closed, however long it was: for one class of building."""
    again = (
        r"(?:reopened|opened again|opened (?:its|their) doors again|(?:is|are|was|were) (?:now )?open again"
        r"|resumed (?:services|work|operations|classes|lessons|teaching))"
    )
    return Ignore(
        "reopened", "{" + of + r"}{..} (?:have |has |had )?{adv}" + again + r"\b", unless=r"\b(?:not|never|yet to)\b"
    )


HOSPITAL_CUES = listed(
    """
    hospital, clinic, polyclinic, health care, healthcare, health cent, health post, health unit, health
    facilit, health structure, health station, medical post, medical point, medical facilit, medical cent,
    dispensar, first aid, first-aid, PHC, facilities, dialysis, infirmar, maternity, out of service, out of
    action, remains closed, is closed, are closed, been closed, was closed, were closed, are shut, medical
    complex, health complex, burned down, so was, healthcare facilit, health-care, treatment cent, health house, BHU, RHC, trauma, was
    shelled, was struck, was hit
    """
)
"""Words without which no sentence tells of a hospital, attacked or out of service."""

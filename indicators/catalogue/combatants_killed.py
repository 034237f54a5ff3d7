"""Combatants killed: soldiers, fighters, militants, rebels, militia members, policemen in combat."""

from __future__ import annotations

from ..model import IndicatorInfo
from .killed import CUES, FRAMES
from .rules import Counts, Frame, Indicator, ignored, reads

_SIDE = r"(?:army|armies|military|troops|soldiers|junta|regime|rebels?|militias?|fighters|militants|insurgents|guerrillas|battalion|brigade|regiment|navy|air force|marines|gendarmerie|paramilitar(?:y|ies)|Houthis?|Taliban|resistance|separatists|jihadists|mercenar(?:y|ies)|special forces|border guards?|national guard|armed forces|security forces|government forces)"
_OWN = (
    Frame("killed", "N dead among its soldiers", r"{people}(?: (?:dead|killed|deaths|fallen))? (?:among|in|from) (?:its|their|the|his) (?:own )?(?:soldiers|fighters|troops|men|ranks|forces|militants|combatants)\b", only=("deaths", "number"), counts="combatants"),
    Frame("killed", "put the army's dead at N", r"\b(?:put|puts|putting|placed|set|estimated|estimates|gave|gives) (?:the |its |their )?(?:\w+ )?" + _SIDE + r"(?:'s?)? (?:own )?(?:dead|fatalities|death toll|toll|number of dead) (?:at|as) {people}", "toll", counts="combatants"),
    Frame("killed", "put losses at N dead", r"\b" + _SIDE + r"(?:'s?)? [^.;\x02\x03]{0,40}\blosses (?:[^.;\x02\x03]{0,30} )?(?:at|as) {people}", "toll", only=("deaths", "combatants"), counts="combatants"),
    Frame("killed", "put its losses at N soldiers", r"\b(?:put|puts|putting|gave|gives|estimates|estimated) (?:its|their|his|her|the army's|own) (?:own )?(?:losses|dead|fatalities|toll)(?: [^.;\x02\x03]{1,30})? (?:at|as) {people}", "toll", only=("combatants",)),
    Frame("killed", "put losses at N killed", r"\b" + _SIDE + r"(?:'s?)? [^.;\x02\x03]{0,40}\blosses (?:at|as) {only number} (?:killed|dead)\b", "toll", counts="combatants"),
    Frame("killed", "lost N of their own", _SIDE + r"\b[^.;\x02\x03]{0,50} (?:lost|losing) {only number} of (?:their|its) own\b", counts="combatants"),
    Frame("killed", "lost N of their men", _SIDE + r"\b(?:(?: (?:said|say|says|admits?|admitted|claims?|claimed|reported|acknowledged|conceded|that|it|they|has|have|had|also|itself|themselves|command|spokesman)){0,6}| [^.;,]{0,50} killed [\x02\x03]\x1f*[^.;,\x02\x03]{0,30} and) (?:lost|losing) {people}(?:$|[,.;]| (?:in|on|to|at|near|since|during|when|and|over)\b)", only=("people",), counts="combatants"),
    Frame("killed", "put its own dead at N", _SIDE + r"(?: (?:itself|command|spokesman))? (?:put|puts|gave|gives|estimated|estimates) (?:its|their) (?:own )?(?:dead|fatalities|death toll|toll|number of dead) (?:at|as) {people}(?: (?:dead|killed))?", counts="combatants"),
    Frame("killed", "cost the army N men", r"\b(?:cost|costing) (?:the |its )?(?:\w+ )?" + _SIDE + r" {people}(?:$|[,.;]| (?:in|on|to|at|near|since|during|when|and|over|dead|killed)\b)", only=("people", "combatants", "deaths"), counts="combatants"),
    Frame("killed", "the army admits the loss of N men", _SIDE + r"(?: (?:has|have|had|itself|themselves|later|only|command|spokesman))? (?:acknowledged|admitted|conceded|confirmed|announced|reported|acknowledges|admits|concedes|confirms|mourned) (?:the )?loss of {people}(?:$|[,.;]| (?:in|on|to|at|near|since|during|when|and|over|but)\b)", only=("people",), counts="combatants"),
    Frame("killed", "lost N fighters", r"\b(?:lost|losing) {people}(?: {were})?(?:$|[,.;]| (?:in|on|to|at|near|since|during|when|and|over)\b)", only=("combatants",)),
    Frame("killed", "the army admits N dead", r"\b" + _SIDE + r"(?: (?:has|have|had|itself|themselves|later|only))? (?:acknowledged|admitted|conceded|acknowledges|admits|concedes|acknowledge|admit) {people}(?:$|[,.;])", only=("deaths",), counts="combatants"),
)  # fmt: skip
"""Ways in which one side tells of its own dead; losses without a word of death may be wounded or captured."""

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="combatants-killed",
        title="Combatants killed",
        definition="Soldiers, fighters, militants, rebels, policemen in combat and militia members killed.",
        not_counted="Sizes of forces; fighters wounded or captured; figures that mix civilians and fighters (people killed).",
        unit="people",
        group="People harmed",
        hxl="#affected+killed+combatants",
    ),
    counts=(Counts("killed", frozenset({"combatants"})),),
    frames=(*FRAMES, *_OWN),
    cues=(*CUES, "cost the", "cost its", "lost", "losing", "losses"),
    examples=(
        reads("An ambush on the supply road killed eleven soldiers on Sunday.", 11),
        reads("The army says up to 40 militants were killed in the past two days.", 40, qualifier="at_most"),
        ignored("The brigade has 4,000 soldiers in the valley.", "a size of a force"),
        reads("Nine policemen died when their post at Mandol was overrun.", 9),
        ignored("Twelve fighters were wounded in the ambush.", "wounded, not killed"),
        reads("The junta acknowledged nine dead among its troops.", 9),
        reads("Rebels in Shan put the army's dead at 44.", 44),
        reads("Karenni fighters said they had lost six of their own near Demoso.", 6),
        reads("The separatists lost 15 fighters in the battle for Bambo.", 15),
        reads("The border guards lost four of their men near Yarkent.", 4),
        reads("The navy puts its own dead at 17.", 17),
        reads("The rebels admitted no more than three dead.", 3, qualifier="at_most"),
        ignored("Fifteen gunmen killed 31 herders near Zurmi.", "they killed, and were not killed"),
        ignored("Four soldiers shot dead a driver at the checkpoint.", "they killed, and were not killed"),
        ignored("Police put the wounded at 30 and the village lost six of its own.", "nobody calls them fighters"),
        reads("Insurgents put the army's losses at 26 dead.", 26),
        reads("The army puts its own losses at 26 killed.", 26),
        ignored("The army puts its losses at 26.", "they may be wounded"),
        ignored("The army put its losses in vehicles at 30.", "no people"),
    ),
)

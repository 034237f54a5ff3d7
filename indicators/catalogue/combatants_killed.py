"""Combatants killed: soldiers, fighters, militants, rebels, militia members, policemen in combat."""

from __future__ import annotations

from ..model import IndicatorInfo
from .killed import CUES, FRAMES
from .rules import Counts, Indicator, ignored, reads

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
    frames=FRAMES,
    cues=CUES,
    examples=(
        reads("An ambush on the supply road killed eleven soldiers on Sunday.", 11),
        reads("The army says up to 40 militants were killed in the past two days.", 40, qualifier="at_most"),
        ignored("The brigade has 4,000 soldiers in the valley.", "a size of a force"),
        reads("Nine policemen died when their post at Mandol was overrun.", 9),
        ignored("Twelve fighters were wounded in the ambush.", "wounded, not killed"),
    ),
)

"""Children killed, also where they are a part of another figure."""

from __future__ import annotations

from ..model import IndicatorInfo
from .killed import CUES, FRAMES
from .rules import Counts, Indicator, ignored, reads

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="children-killed",
        title="Children killed",
        definition="Children (minors, boys, girls, babies) killed, also where they are a part of another figure: 95 civilians, including 32 children.",
        not_counted="Women and children counted together (civilians killed); children injured, displaced or reached.",
        unit="people",
        group="People harmed",
        hxl="#affected+killed+children",
    ),
    counts=(Counts("killed", frozenset({"children"})),),
    frames=FRAMES,
    cues=CUES,
    examples=(
        reads("Eighteen residents died in the raid, including seven children.", 7),
        reads("Five of the dead were children, and the roof of a mill collapsed; 20 people were killed.", 5),
        reads("A shell killed two girls in the yard.", 2),
        reads("A boy of twelve died when a mine went off near Trostianets.", 1),
        ignored("A woman of nineteen died in childbirth in the camp.", "an age"),
        reads("A baby was crushed by a falling roof in Bam.", 1),
        reads("One of the four wounded, a boy of ten, died in hospital on Friday.", 1),
        ignored("Sixty children were wounded.", "wounded, not killed"),
        ignored("Children were among the crowd when nine people died.", "no figure of children"),
        reads("Flash floods in Bamyan drowned eleven children on 8 June.", 11, period_start="2024-06-08"),
    ),
)

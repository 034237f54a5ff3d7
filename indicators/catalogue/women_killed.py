"""Women killed, also where they are a part of another figure."""

from __future__ import annotations

from ..model import IndicatorInfo
from .killed import CUES, FRAMES
from .rules import Counts, Indicator, ignored, reads

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="women-killed",
        title="Women killed",
        definition="Women killed, also where they are a part of another figure.",
        not_counted="Women and children counted together (civilians killed).",
        unit="people",
        group="People harmed",
        hxl="#affected+killed+women",
    ),
    counts=(Counts("killed", frozenset({"women"})),),
    frames=FRAMES,
    cues=CUES,
    examples=(
        reads("Eleven people died when the ferry sank, among them four women.", 4),
        reads("Two pregnant women were killed by the blast.", 2),
        ignored("Forty women and children were killed in the camp.", "counted as civilians"),
        reads("Of the 30 dead, nine were women.", 9),
        reads("Rescuers dug out the bodies of a woman and three children.", 1),
        reads("Gunmen wounded 60 people. Of those killed, 11 were women.", 11),
        ignored("Seven women were hurt in the stampede.", "hurt, not killed"),
    ),
)

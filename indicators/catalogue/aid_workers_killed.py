"""Aid workers killed: humanitarian, medical, rescue and civil defence workers and their volunteers."""

from __future__ import annotations

from ..model import IndicatorInfo
from .killed import CUES, FRAMES
from .rules import Counts, Frame, Indicator, ignored, reads

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="aid-workers-killed",
        title="Aid workers killed",
        definition="Humanitarian, medical, rescue and civil defence workers, paramedics and volunteers of these killed.",
        not_counted="Journalists and teachers (civilians); aid workers wounded or abducted.",
        unit="people",
        group="People harmed",
        hxl="#affected+killed+aidworkers",
    ),
    counts=(Counts("killed", frozenset({"aid workers"})),),
    frames=(
        *FRAMES,
        Frame(
            "killed",
            "the agency lost N of its staff",
            r"\b(?:(?-i:UN|UNRWA|NGO|MSF|WHO|WFP|UNICEF)|agency|charity|Red Cross|Red Crescent)\b[^.;,\x02\x03]{0,40} (?:(?:has|have|had) )?(?:lost|losing) {people}(?:$|[.;]| (?:in|on|since|during|when|over)\b)",
            only=("aid workers", "number"),
            counts="aid workers",
        ),
    ),
    cues=(*CUES, "lost", "losing"),
    examples=(
        reads("Three paramedics were killed when their post was bombed on 2 June.", 3),
        reads("Health workers killed: 6", 6),
        reads("A logistician of a medical charity was gunned down in Menaka.", 1),
        ignored("Two nurses were abducted on the road to Bama.", "abducted, not killed"),
        reads(
            "Since the war began on 3 February, 18 aid workers have been killed.",
            18,
            scope="cumulative",
            period_start="2024-02-03",
        ),
        ignored("The charity has 300 health workers in Beni.", "a staff"),
        reads("A Red Cross volunteer was shot dead near Walikale on Monday.", 1, period_start="2024-06-10"),
    ),
)

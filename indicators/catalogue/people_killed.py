"""People killed: the dead of whom the text does not say whether they were civilians, and mixed groups."""

from __future__ import annotations

from ..model import IndicatorInfo
from .killed import CUES, FRAMES, IGNORES
from .rules import Counts, Indicator, ignored, reads

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="people-killed",
        title="People killed",
        definition="People killed of whom the document does not say whether they were civilians: ten people, at least 40 dead, the death toll, nationals of a country, protesters, civilians and fighters together.",
        not_counted="Figures that name civilians, children, women, aid workers or combatants; casualties that mix the dead with the injured.",
        unit="people",
        group="People harmed",
        hxl="#affected+killed",
    ),
    counts=(
        Counts(
            "killed", frozenset({"people", "prisoners", "deaths", "lives", "bodies", "families", "number", "arrests"})
        ),
    ),
    frames=FRAMES,
    ignores=IGNORES,
    cues=CUES,
    examples=(
        reads(
            "The number of people who died in the landslides that buried Chocola has increased to 83.",
            83,
            scope="cumulative",
        ),
        reads("The number killed in Sunday's raid on Yelwata has risen to 104.", 104, scope="cumulative"),
        reads("The landslide left at least 27 people dead on Tuesday.", 27, qualifier="at_least"),
        reads("The death toll from the floods has risen to 118, officials said.", 118, scope="cumulative"),
        reads("Rescuers pulled 12 bodies from the collapsed mine.", 12),
        reads("The mayor put the dead at 44. A priest gave a higher figure, 71.", 71),
        reads("Deaths: 61", 61),
        reads("More than 640 lives lost and 3,100 people injured.", 640, qualifier="at_least"),
        reads("Bam was worst hit, where 410 people were killed, including 260 in Baravat town, and 900 injured.", 260),
        reads("IN NUMBERS\n\n312 DEATHS\n\n1,204 INJURED", 312),
        reads("Deaths confirmed since 2 June: 17", 17, scope="cumulative", period_start="2024-06-02"),
        reads("Deceased since 2 June: 17", 17),
        reads("Toll on 4 June\nDead | 23\nInjured | 88", 23),
        ignored("Bodies at the morgue, identified: 17", "a part of the dead that no indicator asks for"),
        reads("The cyclone killed 94 people: 51 in Sofala, 30 in Manica and 13 in Tete.", 30),
        reads("Landslides killed 14 people in Chimanimani and 22 in Nyanga.", 22),
        reads("Sofala was hit hardest, with 51 of the deaths.", 51),
        reads("Nineteen people died, 11 of them in Beira, the mayor said.", 11),
        ignored("The cyclone killed many in Sofala, and 22 in Nyanga hope for news.", "nothing is told of the 22"),
        ignored("The singer, dead at 71, had fled the war.", "an age"),
        ignored("The dead were carried by 12 men.", "those who carried them"),
        ignored("The exercise simulated a quake with 900 dead.", "imagined, not told"),
        ignored("The report of 70 dead was pure invention, the governor said.", "denied: told as false"),
        ignored("Planning figures for a flood of the Niger: 300 dead, 40 bridges lost.", "imagined, not told"),
        ignored("The clashes caused 80 casualties.", "casualties mix the dead with the injured"),
        ignored("Up to 500 people could be killed if the dam fails.", "has not happened: could"),
    ),
)

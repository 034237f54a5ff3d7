"""Civilians killed: people whom the text itself calls civilians, or by a word that can only mean them."""

from __future__ import annotations

from ..model import IndicatorInfo
from .killed import CUES, FRAMES, IGNORES
from .rules import Counts, Indicator, ignored, reads

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="civilians-killed",
        title="Civilians killed",
        definition="People killed whom the document calls civilians, or by a word that can only mean civilians: residents, villagers, worshippers, patients, displaced people, farmers, journalists, teachers, passengers.",
        not_counted="Children, women, aid workers and combatants where the text names them (they have indicators of their own); people of whom it does not say what they were; the injured; anything feared, planned or denied.",
        unit="people",
        group="People harmed",
        hxl="#affected+killed+civilians",
    ),
    counts=(
        Counts(
            "killed",
            frozenset(
                {
                    "civilians",
                    "inhabitants",
                    "displaced",
                    "displaced families",
                    "refugees",
                    "returnees",
                    "women and children",
                }
            ),
        ),
    ),
    frames=FRAMES,
    ignores=IGNORES,
    cues=CUES,
    examples=(
        reads(
            "Mortar fire killed at least nine villagers near Kutum on 3 June.",
            9,
            qualifier="at_least",
            period_start="2024-06-03",
            period_end="2024-06-03",
        ),
        reads(
            "Since the siege began on 12 May, more than 240 civilians have been killed.",
            240,
            scope="cumulative",
            period_start="2024-05-12",
        ),
        reads("Gunmen on motorcycles shot dead 14 worshippers and wounded six others.", 14),
        reads("The shelling claimed the lives of three farmers.", 3),
        reads("Three teachers were dragged out of a bus near Mora and shot dead.", 3),
        reads("Zamfara was worst hit, where 26 villagers, mostly women, were reportedly killed.", 26),
        reads("The mission verified 118 civilian deaths in May.", 118),
        reads("A monitor spoke of 60 dead villagers.", 60),
        reads("A priest was abducted and later shot dead near Kumba.", 1),
        reads("A photographer was gunned down in Quetta.", 1),
        reads("A dozen fighters and a farmer were killed.", 1),
        reads("Eleven bodies of herders were found near Tillaberi.", 11),
        reads("Officials confirmed seven deaths of displaced people in the cold.", 7),
        ignored("Commanders warned that an assault could kill thousands of civilians.", "has not happened: could"),
        ignored("The army denied that its drones had killed 30 civilians.", "denied"),
        ignored("Two soldiers were killed near the bridge.", "counted as combatants"),
    ),
)

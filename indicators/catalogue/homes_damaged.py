"""Homes damaged: houses, housing units, residential buildings or shelters damaged or destroyed."""

from __future__ import annotations

from ..model import IndicatorInfo
from .damage import building
from .rules import Counts, Frame, Ignore, Indicator, ignored, listed, reads

FRAMES = (
    *building("homes"),
    Frame("attacked homes", "and partly damaged: N", r"\b(?:homes|houses|dwellings|housing units)\b[^.\n\x04\x05\x08a-z]{0,4}(?:[ a-z]{0,60}(?:\x0e\x1f*)?[^.\n\x04\x05\x08a-z]{0,30})[;,] ?(?:and )?(?:(?:partially|partly|severely|slightly|moderately|lightly) )?(?:damaged|destroyed) ?(?:[:=-]|\x1e)? ?{only number}(?:$|[ ,.;|()\x1e])"),
)  # fmt: skip

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="homes-damaged",
        title="Homes damaged",
        definition="Homes, houses, housing units, residential buildings or shelters damaged or destroyed.",
        not_counted="Homes at risk; shops, offices and public buildings; tents handed out.",
        unit="buildings",
        group="Infrastructure",
        hxl="#impact+homes",
    ),
    counts=(
        Counts("destroyed homes", frozenset({"homes", "number"})),
        Counts("attacked homes", frozenset({"homes", "number"})),
        Counts("stated damage", frozenset({"homes"})),
    ),
    frames=FRAMES,
    cues=listed(
        """
        house, homes, shack, shant, cottage, cabin, dwelling, residential, apartment, housing, shelters, huts, flats, bungalow, damaged,
        destroyed
        """
    ),
    examples=(
        reads("The quake destroyed 1,300 houses and damaged 4,000 more.", 1300),
        reads("Some 80 homes were burned down in Plateau on 9 June.", 80, unit="buildings"),
        ignored("Up to 3,000 homes could be flooded.", "has not happened: could"),
        reads("Homes destroyed: 240", 240),
        reads("The tremor flattened 2,400 houses in Elbistan and 1,150 in Nurdagi.", 1150),
        reads("About 6,400 homes were partly or wholly destroyed by Cyclone Ana.", 6400),
        reads("In Tinos 340 houses were destroyed and 1,210 partly.", 1210),
        reads("The province recorded 410 destroyed and 1,960 damaged houses.", 410),
        reads("A 9-storey apartment block burned down in Kabul.", 1),
        reads("Nineteen houses fell when the hillside gave way.", 19),
        ignored("The price of 3,000 homes fell last year.", "nothing happened to them"),
        ignored("The family owns two houses in Tulcea.", "nothing happened to them"),
    ),
    ignores=(
        Ignore(
            "a price or a number fell, not the homes",
            r"\b(?:prices?|values?|costs?|rents?|sales?|number|building|construction) of {homes}",
        ),
        Ignore(
            "repaired or rebuilt",
            r"\b(?:repaired|rebuilt|repairing|rebuilding|repair of|reconstruction of|built) {homes}",
        ),
        Ignore(
            "repaired or rebuilt",
            r"{homes}{..} (?:have|has|had|were|was) (?:already |now |since |so far )?(?:been )?(?:rebuilt|repaired|restored|reconstructed|re-?roofed)\b",
        ),
    ),
)

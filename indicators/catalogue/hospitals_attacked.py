"""Hospitals attacked: health facilities hit, bombed, shelled, looted or damaged, and not said to be out of service."""

from __future__ import annotations

from ..model import IndicatorInfo
from .damage import HOSPITAL_CUES, building
from .rules import Counts, Indicator, ignored, reads

FRAMES = building("hospitals")

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="hospitals-attacked",
        title="Hospitals attacked",
        definition="Health facilities hit, struck, bombed, shelled, looted or damaged, and not said to be out of service.",
        not_counted="Facilities said to be destroyed or out of service; attacks, strikes and incidents counted as such; ambulances.",
        unit="facilities",
        group="Infrastructure",
        hxl="#impact+hospitals+attacked",
    ),
    counts=(Counts("attacked hospitals", frozenset({"hospitals", "number"})),),
    frames=FRAMES,
    cues=HOSPITAL_CUES,
    examples=(
        reads("Shells hit two hospitals in Kharkiv overnight.", 2),
        reads("The maternity hospital in Bakhmut was struck on Monday but is still working.", 1),
        ignored("There have been 14 attacks on health care this year.", "attacks are not facilities"),
        reads("Gunmen looted three health posts in Cibitoke on 11 June.", 3, period_start="2024-06-11"),
        ignored("Shelling destroyed the clinic in Kupiansk.", "destroyed: out of service"),
        reads("The dispensary of Ituango, looted on 2 June, treats patients on the pavement.", 1),
        reads("A drone dropped a grenade on the courtyard of the hospital in Nikopol.", 1),
        reads("Hollis Hospital in Georgetown, which lost part of its roof to the hurricane, stayed open.", 1),
        ignored("The clinic in Dnipro was not hit.", "denied"),
        ignored("No hospital was hit in the raids.", "none"),
        ignored("Neither of the two hospitals was damaged.", "none of them"),
        ignored("Planes dropped food parcels on the hospital in Kassala.", "no attack"),
    ),
)

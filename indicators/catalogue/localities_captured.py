"""Localities captured: towns, villages, areas or positions seized or retaken by a party."""

from __future__ import annotations

from ..model import IndicatorInfo
from .frames import frames
from .rules import Counts, Frame, Ignore, Indicator, ignored, listed, reads

FRAMES = (
    *frames(
        "captured",
        "localities",
        done="captured, seized, taken, retaken, recaptured, overrun, occupied, liberated, freed, conquered, regained, taken over, reclaimed, secured, cleared, recovered, wrested from {few}, lost to {few}",
        did="""captured, capturing, capture, captures, seized, seizing, seize, seizes, took, takes, taking, taken, retook, retaking, retaken, retakes, recaptured, recapturing, recaptures, overran, overrunning, overrun, occupied, occupying,
            liberated, liberating, freed, freeing, took control of, taken control of, taking control of, takes control of, seized control of, taken over, took over, took back, taken back, taking back, regained, regaining, regained control of, conquered,
            captured the, entered and seized, gained control of, gained, lost control of, losing control of, reclaimed, reclaiming, secured, stormed and seized, won back, recovered, recovering, clawed back, lost, wrested, wrested control of""",
        happened="fell, fall to, falls to, fallen, have fallen, fell to, changed hands",
        noun="capture, seizure, fall, recapture, liberation, loss, takeover, occupation",
    ),
    Frame("captured", "drove fighters from X", r"\b(?:drove|driven|driving|expelled|expelling|ousted|pushed|flushed|chased) (?:out )?(?:the )?(?:[\w'-]+ ){0,2}(?:rebels|militants|insurgents|fighters|jihadists|army|troops|forces|gunmen|militia|militias|bandits|guerrillas|separatists|taliban|al-shabaab|isis|isil|islamic state|iswap|boko haram|m23|houthis)(?: out)? (?:from|of|out of) {localities}"),
    Frame("captured", "captured the town and X", r"\b(?:took|taken|taking|seized|seizing|captured|capturing|overran|retook|retaken|recaptured|stormed|liberated|freed|liberating|freeing)(?: control of)? (?:the )?(?:(?:town|city|village|base)(?: of (?-i:[A-Z])[\w'-]+)?|(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?(?: (?:airport|air ?base|base|garrison|port|barracks))?),?(?: and| along with| as well as) {localities}"),
    Frame("captured", "the army frees X", r"\b(?:army|troops|forces|soldiers|rebels|fighters|militia) (?:frees|free|liberates|liberate) {localities}"),
    Frame("captured", "cleared X of fighters", r"\b(?:cleared|cleared out) {localities} of (?:[\w'-]+ )?(?:rebels|militants|insurgents|fighters|jihadists|troops|forces|gunmen|militia|militias|bandits|guerrillas|terrorists)\b"),
    Frame("captured", "X came under control", r"{localities}{..} (?:(?:have|has|had) )?(?:came|come|passed|fell|fallen|gone|went) (?:under|into|back under) (?:the )?(?:[\w'-]+ ){0,3}?(?:control|hands)\b"),
    Frame("captured", "control of X passed", r"\bcontrol of {localities}{..} (?:passed|went|fell|has passed|has gone|has fallen|changed hands)\b"),
    Frame("captured", "bringing the number of places to N", r"\b(?:bring|brings|brought|bringing|raise|raising|raised) the (?:number|total){..} to {only number}", "toll"),
)  # fmt: skip

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="localities-captured",
        title="Localities captured",
        definition="Towns, villages, areas or positions seized, captured, taken or retaken by a party.",
        not_counted="A single named town (that is no figure); places that are besieged, shelled or evacuated.",
        unit="localities",
        group="Needs and context",
        hxl="#impact+localities+captured",
    ),
    counts=(Counts("captured", frozenset({"localities", "number"})),),
    frames=FRAMES,
    ignores=(
        Ignore(
            "fell ill, silent or short, and to nobody",
            r"{localities}{..} (?:fell|fall|falls|fallen) (?:ill|sick|silent|quiet|short|behind|victim|prey|apart|outside|below|into (?:disrepair|darkness|poverty|disuse))\b",
        ),
        Ignore("where people are, of whom it is told", r"\x02\x1f* (?:in|from|across|of) {localities}"),
        Ignore(
            "a fire, and no party",
            r"\b(?:firefighters|fire crews|firemen) (?:(?:have|had|has|still|now|also|again|lost|losing|regained|gained|took|taken|kept|retook|recaptured|control|of|over|the|contained) ){1,6}{localities}",
        ),
    ),
    cues=listed(
        """
        captured, seized, retaken, retook, took control, taken control, control of, recaptur, overran,
        overrun, liberated, took back, taken over, villages, towns, districts, fell to, positions, areas,
        settlements, localities
        """
    ),
    examples=(
        reads("The rebels said they had captured seven villages in three days.", 7, unit="localities"),
        reads("Two towns, Erbo and Sanam, were retaken on Friday.", 2),
        ignored("Troops retook Erbo on Friday.", "one named town is no figure"),
        ignored("The general vowed to retake five towns.", "has not happened: vowed to"),
        reads(
            "Since Monday the army has seized nine villages east of Ituri.",
            9,
            scope="cumulative",
            period_start="2024-06-10",
        ),
    ),
)

"""Refugees and asylum seekers, hosted or fleeing."""

from __future__ import annotations

from ..model import IndicatorInfo
from .displaced_frames import FRAMES as FLIGHT
from .rules import Counts, Frame, Ignore, Indicator, ignored, listed, reads
from .words import ANYONE

FRAMES = (
    *FLIGHT,
    Frame("fled as refugees", "X live as refugees", r"{people}{..} (?:(?:still|now|currently) )?(?:lives?|living|are|remain|stay) (?:[^,;.\x02\x03]{2,30} )?as refugees\b", "stock"),
    Frame("fled as refugees", "X as refugees", r"{people}(?P<gap>[^\x02\x03\x1e;]*?) as refugees\b"),
    Frame("fled as refugees", "sought asylum", r"{people}{..} (?:(?:have|has|had) )?(?:sought|applied for|claimed|requested|been granted|received) (?:asylum|refugee status)\b"),
    Frame("fled as refugees", "X crossed to seek asylum", r"{people}{..} (?:have|has|had|crossed|fled|arrived|came|entered|left|gone|are|were)\b[^.;\x02\x03]{0,60} (?:to (?:seek|request|claim|apply for|ask for)|seeking|requesting|asking for) (?:asylum|refugee status|international protection)\b"),
    Frame("fled as refugees", "bringing the refugees to N", r"\b(?:bring|brings|brought|bringing|raise|raises|raised|raising|take|takes|taking|took)(?: the)?(?: total| number)?(?: of)?(?: new)? (?:arrivals (?:of )?)?(?:of )?(?:refugees|asylum.seekers|refugees and asylum.seekers|refugee arrivals)(?: {..})? to {only number}", "toll"),
    Frame("fled as refugees", "the number of refugees is N", r"\bnumber of (?:\w+ ){0,3}(?:refugees|asylum.seekers){..}{from before} (?:to|at|is|was|reached|passed|exceeded|exceeds|stood at|stands at|hit|of|now) {only number}", "stock"),
    Frame("fled as refugees", "the refugee population is N", r"\brefugee population{..} (?:is|was|stands at|stood at|numbers|totals|of|at|reached|has reached|has risen to|rose to) {only number}", "stock"),
    Frame("fled as refugees", "refugees: N", r"(?:^|[:;.,|(*-] ?)(?:total )?(?:\w+ )?(?:refugees|asylum.seekers|refugees and asylum.seekers)(?: in (?-i:[A-Z])\w+)?(?: \([^)]*\))? ?(?:[:|=-]|\x1e) ?{only number}(?:$|[ ,.;|()\x1e])"),
)  # fmt: skip

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="refugees",
        title="Refugees",
        definition="Refugees and asylum seekers, hosted or fleeing.",
        not_counted="People displaced inside their country; refugees who returned; planned resettlement.",
        unit="people",
        group="Displacement",
        hxl="#affected+refugees",
    ),
    counts=(
        Counts("displaced", frozenset({"refugees", "refugee families"})),
        Counts("hosted displaced", frozenset({"refugees", "refugee families"})),
        Counts("stated", frozenset({"refugees", "refugee families"})),
        Counts(
            "fled as refugees",
            ANYONE | {"refugees", "refugee families", "displaced"},
        ),
    ),
    frames=FRAMES,
    cues=listed(
        """
        refugee, asylum
        """
    ),
    ignores=(
        Ignore("affected, and no more is told of them", r"{people}{..} (?:{were} )?{adv}affected\b"),
        Ignore(
            "told of for another reason", r"{people}{..} (?:{were} )?{adv}(?:arrested|detained|abducted|deported)\b"
        ),
    ),
    examples=(
        reads("Uganda hosts 1.6 million refugees.", 1600000, scope="stock"),
        reads(
            "Some 5,000 people crossed into Rwanda as refugees in May.",
            5000,
            period_start="2024-05-01",
            period_end="2024-05-31",
        ),
        ignored("The site is to accommodate 8,000 refugees.", "has not happened: to accommodate"),
        reads(
            "Since 10 April, 31,000 refugees have arrived in Chad.",
            31000,
            scope="cumulative",
            period_start="2024-04-10",
        ),
        reads("Some 2,200 Hondurans have crossed the Suchiate to seek asylum since Monday.", 2200),
        ignored("Two thousand people fled to the hills.", "not called refugees"),
        reads("Kenya hosts 540,000 refugees, Tanzania 240,000 and Rwanda 130,000.", 240000),
        reads("Some 90,000 refugees fled Burundi in May. Rwanda received 41,000 of them.", 41000),
    ),
)

"""Hospitals out of service: health facilities closed, not functioning, forced to suspend work, or destroyed."""

from __future__ import annotations

from ..model import IndicatorInfo
from .damage import HOSPITAL_CUES, building, reopened
from .rules import Counts, Ignore, Indicator, ignored, reads

FRAMES = building("hospitals")

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="hospitals-out-of-service",
        title="Hospitals out of service",
        definition="Health facilities (hospitals, clinics, health centres, medical posts, first aid points) out of service, closed, not functioning, forced to suspend work, or destroyed.",
        not_counted="Facilities hit or damaged that still work; facilities working partially; attacks counted as incidents; bed capacities.",
        unit="facilities",
        group="Infrastructure",
        hxl="#impact+hospitals+outofservice",
    ),
    counts=(
        Counts("destroyed hospitals", frozenset({"hospitals", "number"})),
        Counts("closed hospitals", frozenset({"hospitals", "number"})),
    ),
    frames=FRAMES,
    cues=HOSPITAL_CUES,
    examples=(
        reads("Four clinics around Hodeidah have shut since March.", 4, scope="cumulative", period_start="2024-03-01"),
        reads("The Al-Noor hospital was knocked out of service on 4 June.", 1, period_start="2024-06-04"),
        reads("In Tigris district, 12 health centres remain closed.", 12, scope="stock"),
        ignored("The army field hospital was hit but stayed open.", "hit, not out of service"),
        ignored("The clinic has 40 beds.", "a capacity"),
        reads("The Tulane dispensary halted its work on 3 June for want of chlorine.", 1, period_start="2024-06-03"),
        reads("The blockade brought work to a standstill in six health posts of Tillia.", 6),
        reads("Nine clinics were flooded, three of them so badly that they had to close.", 3),
        reads("At a glance\n52 | clinics closed\n140 000 | people in need", 52),
        reads("In Beira, 9 clinics out of 14 are not working.", 9),
        reads("The county has 21 health posts, of which eight are shut.", 8),
        reads("Of the 11 clinics in the flooded districts, 4 are closed.", 4),
        ignored("In the district four clinics in five are closed.", "a share without a base"),
        ignored("Nine of ten clinics in the delta are closed.", "a share without a base"),
        reads("Nine of the ten clinics in Pyapon are closed.", 9),
        reads("A dispensary that had reopened in March shut its doors on 9 June.", 1),
        ignored("The clinic in Guiuan was not destroyed by the storm.", "denied"),
        ignored("Bulawayo Hospital evacuated 40 patients to the gymnasium.", "its patients were moved out"),
        ignored("The clinic stopped work on its new wing for want of money.", "work on something stopped"),
        ignored("No clinic in Kherson closed last week.", "none"),
        ignored("None of the 12 clinics in Kherson has closed.", "none of them"),
        ignored("The storm hit two dispensaries, neither of which had to close.", "none of them"),
        ignored("Nine of the 12 wards of Port Sudan hospital are closed.", "some of its wards, not the whole"),
        ignored("Midwives at two clinics stopped work over unpaid wages.", "its staff stopped work"),
    ),
    ignores=(
        Ignore(
            "working partially",
            r"{hospitals}{..} (?:{were} )?(?:only )?(?:partially|partly|semi)[ -](?:\w+ )?(?:functional|functioning|operational|working|damaged|open|operating)\b",
        ),
        reopened("hospitals"),
        Ignore(
            "some of its wards, not the whole",
            r"(?:wards?|beds|departments|units|rooms|(?:operating )?theatres?|floors?|[\x03\x07\x08]\x1f*)(?: \w+)? (?:of|in|at) {hospitals}{..} (?:are|is|were|was|remain|remains|have|has)\b",
        ),
        Ignore("none of them", r"{hospitals},? (?:none|neither) of which\b"),
        Ignore(
            "its patients were moved out",
            r"{hospitals} {adv}evacuated (?:its|their|all|some|the|most|patients|[\x02\x03])",
        ),
        Ignore(
            "work on something stopped",
            r"{hospitals}{..} (?:stopped|halted|suspended|ceased) work on (?:an?|its|their|the) ",
        ),
        Ignore(
            "its staff stopped work",
            r"\b(?:staff|doctors|nurses|medics|workers|employees|surgeons|midwives)(?: \w+){0,2} (?:at|of|in|from) {hospitals}{..} (?:stopped|ceased|halted|suspended|walked out)\b",
        ),
    ),
)

"""Hospitals out of service: health facilities closed, not functioning, forced to suspend work, or destroyed."""

from __future__ import annotations

from ..model import IndicatorInfo
from .damage import building, reopened
from .rules import Counts, Ignore, Indicator, ignored, listed, reads

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
    cues=listed(
        """
        hospital, clinic, polyclinic, health care, healthcare, health cent, health post, health unit, health facilit, health structure, health
        station, medical post, medical point, medical facilit, medical cent, dispensar, first aid,
        first-aid, PHC, facilities, dialysis, infirmar, maternity, out of service, out of action, remains
        closed, is closed, so was, healthcare facilit, health-care, treatment cent, trauma, was shelled, was
        struck, was hit
        """
    ),
    examples=(
        reads("Four clinics around Hodeidah have shut since March.", 4, scope="cumulative", period_start="2024-03-01"),
        reads("The Al-Noor hospital was knocked out of service on 4 June.", 1, period_start="2024-06-04"),
        reads("In Tigris district, 12 health centres remain closed.", 12, scope="stock"),
        ignored("The army field hospital was hit but stayed open.", "hit, not out of service"),
        ignored("The clinic has 40 beds.", "a capacity"),
    ),
    ignores=(
        Ignore(
            "working partially",
            r"{hospitals}{..} (?:{were} )?(?:only )?(?:partially|partly|semi)[ -](?:\w+ )?(?:functional|functioning|operational|working|damaged|open|operating)\b",
        ),
        reopened("hospitals"),
    ),
)

"""Schools affected: places of learning attacked, damaged, destroyed or closed."""

from __future__ import annotations

from ..model import IndicatorInfo
from .damage import building, reopened
from .rules import Counts, Ignore, Indicator, ignored, listed, reads

FRAMES = building("schools")

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="schools-affected",
        title="Schools affected",
        definition="Schools and other places of learning attacked, damaged, destroyed or closed.",
        not_counted="Classrooms; schools used as shelters; pupils out of school.",
        unit="facilities",
        group="Infrastructure",
        hxl="#impact+schools",
    ),
    counts=(
        Counts("destroyed schools", frozenset({"schools", "number"})),
        Counts("closed schools", frozenset({"schools", "number"})),
        Counts("attacked schools", frozenset({"schools", "number"})),
    ),
    frames=FRAMES,
    cues=listed(
        """
        school, kindergarten, universit, madras, college, classroom, places of learning, learning cent,
        nurser, academ, education
        """
    ),
    examples=(
        reads("The cyclone damaged 214 schools in Sofala.", 214),
        reads("Nine schools remain closed.", 9, scope="stock"),
        ignored("Sixteen schools are used as shelters.", "used as shelters"),
        reads("In Mindat, shells fell on a primary school overnight.", 1),
        ignored("A new school opened in Mindat.", "opened"),
        ignored("Three schools that were closed in March are open again.", "reopened"),
        ignored("A school that had been shut for a month has opened its doors again.", "reopened"),
        reads("A school in Mindat was closed on Monday.", 1),
        reads("Rockets struck two schools used as shelters in Dnipro.", 2),
        reads("A school sheltering families from the hills was hit by a landslide on Friday.", 1),
        ignored("The school was not hit.", "denied"),
    ),
    ignores=(
        Ignore(
            "used as shelters",
            r"{schools}{..} (?:{were} )?{adv}(?:used|serving|serve|turned|converted|hosting|sheltering|housing)\b",
            unless=r"\b(?:hit|struck|strikes?|shell\w*|bomb\w*|attack\w*|damag\w+|destroy\w*|burn\w*|fell on|landed|fired)\b",
        ),
        reopened("schools"),
    ),
)

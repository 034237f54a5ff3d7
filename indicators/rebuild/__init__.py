"""The nightly run: reads what changed, checks what came of it, and only then serves it.

    outcome = rebuild(Path("data"), Path("seeds"))

A run that fails, is killed, is refused by a check or finds nothing new leaves the last good build as it was.
"""

from indicators.rebuild.curated import CuratedError
from indicators.rebuild.lock import Busy
from indicators.rebuild.publish import roll_back
from indicators.rebuild.run import Outcome, rebuild

__all__ = ["Busy", "CuratedError", "Outcome", "rebuild", "roll_back"]

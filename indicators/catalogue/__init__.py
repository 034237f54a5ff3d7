"""The catalogue: every indicator, one file each, listed here in the order in which people see them."""

from __future__ import annotations

from . import (
    aid_workers_killed,
    children_killed,
    civilians_killed,
    combatants_killed,
    homes_damaged,
    hospitals_attacked,
    hospitals_out_of_service,
    localities_captured,
    people_detained,
    people_displaced,
    people_food_insecure,
    people_in_need,
    people_injured,
    people_killed,
    people_missing,
    people_reached,
    people_returned,
    population,
    refugees,
    schools_affected,
    women_killed,
)
from .rules import Indicator

INDICATORS: tuple[Indicator, ...] = (
    civilians_killed.INDICATOR,
    people_killed.INDICATOR,
    children_killed.INDICATOR,
    women_killed.INDICATOR,
    aid_workers_killed.INDICATOR,
    combatants_killed.INDICATOR,
    people_injured.INDICATOR,
    people_missing.INDICATOR,
    people_detained.INDICATOR,
    people_displaced.INDICATOR,
    refugees.INDICATOR,
    people_returned.INDICATOR,
    hospitals_out_of_service.INDICATOR,
    hospitals_attacked.INDICATOR,
    schools_affected.INDICATOR,
    homes_damaged.INDICATOR,
    people_in_need.INDICATOR,
    people_food_insecure.INDICATOR,
    people_reached.INDICATOR,
    population.INDICATOR,
    localities_captured.INDICATOR,
)
"""All indicators; adding one is a new file beside these and a line here."""

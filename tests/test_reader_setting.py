"""What a document has said of places before a sentence that names none: its block, its section, its title."""

from __future__ import annotations

from datetime import date

import pytest

from indicators.model import Document, Observation
from indicators.reader import read


def figure(text: str, value: float) -> Observation:
    found = read(Document(id="setting", text=text, published=date(2023, 7, 20))).observations
    return next(o for o in found if o.value == value)


RECALLED = """Niger: rain and raids

NIGER. On Tuesday raiders attacked Dorvan. Nine people were killed and 30 houses burned.

The village's only clinic was destroyed.

Across Niger, 4.3 million people need aid. In Zinder, rain destroyed 400 houses. Some 2,100 people
are sheltered in tents.
"""


@pytest.mark.parametrize(
    ("value", "place"),
    [(9, "Dorvan"), (30, "Dorvan"), (1, "Dorvan"), (4300000, "Niger"), (400, "Zinder"), (2100, "Zinder")],
)
def test_what_a_block_tells_first_holds_for_what_follows(value: float, place: str) -> None:
    assert figure(RECALLED, value).place == place


SECTIONS = """Floods in Kenya: situation report

Casualties
Nine people drowned in Garissa on Sunday.

Education
Since April, 61 schools have been closed.
"""


def test_a_section_does_not_take_the_place_of_the_one_before() -> None:
    assert figure(SECTIONS, 61).place == "Kenya"


def test_a_title_of_a_countrys_disaster_holds_for_all_of_it() -> None:
    text = "Peru earthquake: rescuers reach Pisco\n\nLive updates follow below.\n\nThe quake killed 510 people."
    assert figure(text, 510).place == "Peru"
    text = "Peru: blast in Pisco\n\nLive updates follow below.\n\nThe blast killed 10 people."
    assert figure(text, 10).place == "Pisco"


DAYS = """Mali and Niger in July

Mali. On Sunday a bomb in Mopti killed 7 people. Eleven others were wounded. On Tuesday, 24 soldiers were killed.

Niger. A quake struck 9 km from Dorvan on Monday. Six people died.
"""


@pytest.mark.parametrize(("value", "place"), [(7, "Mopti"), (11, "Mopti"), (24, "Mali"), (6, "Dorvan")])
def test_another_day_is_another_incident_under_a_label(value: float, place: str) -> None:
    assert figure(DAYS, value).place == place


WAR = """Drone hits bus station in Kosti

Nine people were killed in Kosti on Monday, a medic in Sudan said.

The war, which began in April 2023, has killed 61,000 people. Some 24.6 million people need aid.

Another 30 people were wounded.
"""


@pytest.mark.parametrize(("value", "place"), [(9, "Kosti"), (61000, "Sudan"), (24.6e6, "Sudan")])
def test_a_war_and_the_need_of_millions_are_a_countrys(value: float, place: str) -> None:
    assert figure(WAR, value).place == place


CITY = """Shelling of Sumy goes on

Shells fell on Sumy again on Friday, killing 6 people.

The suburb of Dorvan lies in ruins. The mayor says that 1,143 houses in the city have been damaged.
"""


def test_the_city_is_not_its_suburb() -> None:
    assert figure(CITY, 1143).place == "Sumy"

"""Notes on one event: levels beside what happened, ends of events, names with numbers; see `figures_said`."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

from datetime import date

import pytest
from figures_said import said

TUESDAY = date(2024, 9, 24)

LEVELS = [
    ('On 3 September 740 people were moved to two convents near Minova, where 610 remained on 9 September.', 'people-displaced 740 period 2024-09-03 2024-09-03, people-displaced 610 stock None 2024-09-09'),
    ('Some 320 families were taken to gyms in Marinduque, where 190 were still staying a week later.', 'people-displaced 320 period None 2024-09-24, people-displaced 190 stock None 2024-09-24'),
    ("The agency's tally as of 20 September: 31 dead; 44,000 people displaced, of whom 18,000 are in 52 evacuation centres.", 'people-killed 31 period None 2024-09-20, people-displaced 44000 period None 2024-09-20, people-displaced 18000 stock None 2024-09-20'),
    ('A blaze gutted 130 houses in Tondo on Monday, leaving 900 homeless.', 'homes-damaged 130 period 2024-09-23 2024-09-23, people-displaced 900 period 2024-09-23 2024-09-23'),
]  # fmt: skip
"""How many are still there is said apart from how many came."""

ENDS = [
    ('On 11 September at around 10 p.m. a blaze broke out in the old market of Bauchi. It was declared out at 4 a.m. on 12 September. Six people died and 40 houses were destroyed.', 'people-killed 6 2024-09-11 2024-09-11, homes-damaged 40 2024-09-11 2024-09-11'),
    ('A fire broke out in Camp Roj on 11 September. The fire was put out at dawn of the following day. Two children died.', 'children-killed 2 2024-09-11 2024-09-11'),
    ('The fire was put out on Monday after killing three people.', 'people-killed 3 2024-09-23 2024-09-23'),
]  # fmt: skip
"""The end of an event is not its day."""

TOLLS = [
    ('The death toll rose overnight from 18 to 23.', 'people-killed 23 cumulative 2024-09-24'),
    ('The death toll rose on Friday from 18 to 23, the mayor said.', 'people-killed 23 cumulative 2024-09-20'),
    ('Officials raised the death toll on Sunday from 18 to 23.', 'people-killed 23 cumulative 2024-09-22'),
    ('The death toll climbed further to 23.', 'people-killed 23 cumulative 2024-09-24'),
    ('Between 18 and 23 people died on Friday, the mayor said.', 'people-killed 20 period 2024-09-20'),
]  # fmt: skip
"""A toll that rose on a day, from so many."""

WHO = [
    ('Some 8,400 Burundian returnees have arrived from Tanzania since Monday.', 'people-returned 8400'),
    ('Some 8,400 people have arrived from Renk since Monday.', 'people-displaced 8400'),
    ('Nine people were treated in hospital after the explosion in Kaya on Monday.', 'people-injured 9'),
    ('Nine people were treated at the clinic in Kaya on Monday.', 'people-reached 9'),
    ('The camp near Kaya hosts 30 aid workers and doctors.', ''),
    ('The camp near Kaya now holds 3,100.', 'people-displaced 3100'),
    ('CARITAS: hot meals to 2,600 displaced people in Kaya.', 'people-reached 2600'),
    ('CARITAS: 500 blankets needed for 2,600 displaced people in Kaya.', ''),
    ('The hamlet lost 12 people in the landslide of 9 September.', 'people-killed 12'),
    ('The club lost 12 members in the vote of 9 September.', ''),
    ('The flood forced the evacuation of three hamlets, with 260 residents moved to Kaya.', 'people-displaced 260'),
    ('Rebels took away 31 pupils from a school in Kaya; nine escaped during the night.', 'people-detained 31'),
    ('Two boys aged 7 and 11, and 40 villagers were wounded in Kaya on Monday.', 'people-injured 2, people-injured 40'),
    ('The wounded boys were aged 7 and 11, and both are in hospital.', 'people-injured 2'),
    ('Kenya is home to 54 million people, among them 90,000 who had fled Kismayo.', 'population 54000000, people-displaced 90000'),
]  # fmt: skip
"""Who arrived, who was treated and who stays."""

PLACES_NAMED = [
    ('In Carrefour 12, five people were shot dead on Monday.', 'people-killed 5 Carrefour'),
    ('In Carrefour, five people were shot dead on Monday.', 'people-killed 5 Carrefour'),
    ('In Kaya 12, mostly farmers, were shot dead on Monday.', 'people-killed 12 Kaya'),
    ('In Brgy. Malinis, 60 families were displaced by a fire on Monday.', 'people-displaced 60 Brgy. Malinis'),
    ('A shell hit St. Petar on Monday, killing two people.', 'people-killed 2 St. Petar'),
]  # fmt: skip
"""Names that end with a number or begin with a short form."""

HALVES = [
    ('Some 210 houses were totally and 34 partly destroyed.', 'homes-damaged 210 buildings, homes-damaged 34 buildings'),
    ('The storm left 210 houses totally and 34 partially damaged.', 'homes-damaged 210 buildings, homes-damaged 34 buildings'),
]  # fmt: skip
"""So many in one way and so many in another."""

EARLIER = [
    ('On 9 September raiders killed four people in Bunagana. The previous two attacks claimed 11 lives.', 'people-killed 4 2024-09-09 2024-09-09, people-killed 11 None 2024-09-24'),
    ('On 9 September raiders killed four people in Bunagana. An earlier report put the number of dead at six.', 'people-killed 4 2024-09-09 2024-09-09'),
    ('On 9 September raiders killed four people in Bunagana. Earlier on Monday they had shot a shepherd.', 'people-killed 4 2024-09-09 2024-09-09'),
    ('The flood of 9 September came a month after a storm which killed 70 people and wrecked 300 homes in August.', 'people-killed 70 2024-08-01 2024-08-31, homes-damaged 300 2024-08-01 2024-08-31'),
    ('On 9 September, two days after the storm, 12 people were killed by a landslide.', 'people-killed 12 2024-09-09 2024-09-09'),
]  # fmt: skip
"""What an earlier attack or storm did is not of the day of this one."""

KIN = [
    ('The shell wounded his wife and three daughters.', 'people-injured 3'),
    ('The bomb killed her father and two cousins.', 'people-killed 2'),
    ('Bandits abducted nine people on Monday; three of the captives were found alive a day later.', 'people-detained 9'),
    ('Some 5,100 people gained access to safe water through new wells.', 'people-reached 5100'),
    ('Some 5,100 people have no access to safe water.', ''),
    ('Overcrowded clinic shelled again as scores flee', 'hospitals-attacked 1'),
]  # fmt: skip
"""The kin of somebody named, those found again, those who can now drink safe water."""

WHERE_IT_IS = [
    ('Most went to Renk, which now hosts 12,000 displaced people, or to the banks of the Sobat.', 'people-displaced 12000 Renk'),
    ('More than 90,000 people have fled their homes in Kassala, of whom 8,000 have crossed into Eritrea.', 'people-displaced 90000 Kassala, people-displaced 8000 Eritrea'),
    ('Caritas gave tents to 300 families; stoves for 200 more are on their way from Juba.', 'people-reached 300 None'),
]  # fmt: skip
"""Relative clauses, totals at the end, supplies on their way, a camp spoken of."""

SAID = [
    ('In Sindh the PDMA reports, as of 19 September, 58 fatalities and 81 injured people.', 'people-killed 58 2024-09-19 the PDMA, people-injured 81 2024-09-19 the PDMA'),
    ('Media report five fatalities in Larkana.', 'people-killed 5 2024-09-24 Media'),
    ('The media report was about five villages.', ''),
    ('In a 15 September statement the army said its forces had killed 40 rebels near Dori.', 'combatants-killed 40 2024-09-24 the army'),
    ('A shepherd gave the number of dead in Gossi as 14.', 'people-killed 14 2024-09-24 None'),
    ('A surgeon listed the number of wounded as 37.', 'people-injured 37 2024-09-24 A surgeon'),
    ('A nurse, who lost six relatives, among them two daughters, fled to Aru.', 'people-killed 6 2024-09-24 None, people-killed 2 2024-09-24 None'),
    ('The candidate, who lost 12 points, conceded.', ''),
]  # fmt: skip
"""Who gives the figure, and on which day only the figure was given."""

PARTS_BY_CAUSE = [
    ('The storm caused 61 deaths, of which 40 by drowning and 21 by the collapse of houses.', 'people-killed 61 61.0, people-killed 40 40.0, people-killed 21 21.0'),
    ('Some 700 families received blankets and 450 received cash.', 'people-reached 700 700.0, people-reached 450 450.0'),
]  # fmt: skip
"""Parts by what killed them."""

ENTRIES = [
    ('Live: strikes on the south\n\n11:02 GMT\nArmy says four soldiers killed\nFour soldiers were killed in battles near Tibnin overnight, the military said.\n\n09:20 GMT\nStrike on car\nA drone hit a car near Sidon, killing its two occupants.', 'combatants-killed 4 2024-09-23 2024-09-24, people-killed 2 None 2024-09-24'),
    ('The rains have lasted for weeks. Roads are cut. Markets are empty. Schools are closed.\n\nOn 12 September, a wall fell in Birao and killed five worshippers.\n\nIn Obo, 140 houses were washed away.', 'civilians-killed 5 2024-09-12 2024-09-12, homes-damaged 140 None 2024-09-24'),
]  # fmt: skip
"""A live page, and a report in which one incident is told among others."""

PAIRS = [
    ('Clashes in Pibor county on 3 September displaced 240 households (1,320 individuals), who now stay in a school of Bor town.', 'people-displaced 240 Pibor county, people-displaced 1320 Pibor county'),
    ('Torrents along the Juba river displaced 800 people (130 households) in Dolow between 3 and 5 September.', 'people-displaced 800 Dolow, people-displaced 130 Dolow'),
    ('Some 700 IDPs returned to Kaga-Bandoro from Bria and Bambari. This brings the number of returnees in the area to 8,300.', 'people-returned 700 Kaga-Bandoro, people-returned 8300 Kaga-Bandoro'),
]  # fmt: skip
"""A figure and the same once more in brackets hold at one place."""

SECOND = [
    ('After the quake of 22 August in Herat, in which 57 people died, a second quake on 5 September in Farah wrecked 48 homes.', 'people-killed 57 2024-08-22 2024-08-22 Herat, homes-damaged 48 2024-09-05 2024-09-05 Farah'),
    ('On 5 September a slope slid in Gofa. About 90 households have been moved from the valley to two sites since.', 'people-displaced 90 2024-09-05 2024-09-24 Gofa'),
    ('The spokesman, Yusuf Bala, confirmed the attack but put the number of deaths at five.', 'people-killed 5 None 2024-09-24 None'),
]  # fmt: skip
"""What the first of two did, and what has happened since."""

CODES = [
    ('Chad hosts 220,000 IDPs (SA 34, data of May).', 'people-displaced 220000'),
    ('The raid left many dead (KIA 34, civilians 9).', ''),
    ('Bandits whisked away the groom and about 15 guests on Monday.', 'people-detained 15'),
    ('About 300 households came back. This brings the number of people who returned to 5,600.', 'people-returned 300, people-returned 5600'),
    ('Gunmen killed three people in Kaura Local Government Area on Monday.', 'people-killed 3'),
]  # fmt: skip
"""Rounds of a survey are no figures, other words for taking people away."""

BUILDINGS = [
    ('Some 21 structures, including 11 homes and a school, were demolished on Monday.', 'homes-damaged 11 2024-09-23, schools-affected 1 2024-09-23'),
    ('The fire destroyed 40 buildings, among them 22 houses and two clinics.', 'homes-damaged 22 2024-09-24, hospitals-out-of-service 2 2024-09-24'),
    ('Rockets damaged 15 structures, including six houses.', 'homes-damaged 6 2024-09-24'),
    ('Some 21 structures, including 11 homes, are to be demolished.', ''),
    ('On 1 September shells hit a hospital in Avdiivka. On 2 September, nine structures were razed.', 'hospitals-attacked 1 2024-09-01'),
]  # fmt: skip
"""Homes, schools and clinics among buildings of which no indicator is."""

KEPT = [
    ('As of August 2024 there are 4,120 Rohingya in the custody of the border guard.', 'people-detained 4120 stock 2024-08-31'),
    ('Five men were shot in Kaya on Monday; two of the bodies were withheld.', ''),
    ('On 1 September a house burnt down in Kaya. During the reporting period, 130 people were displaced.', 'homes-damaged 1 period 2024-09-01, people-displaced 130 period 2024-09-24'),
    ('Some 51,000 people had taken refuge in 340 shelters at the peak; as of 20 September, 4,500 remain.', 'people-displaced 51000 period 2024-09-24, people-displaced 4500 stock 2024-09-20'),
    ('The police said 15 people, including nine members of Colombian forces, were killed on Monday.', 'people-killed 15 period 2024-09-23, combatants-killed 9 period 2024-09-23'),
    ('The bulletin covers 9-15 September 2024. During the week, 40 people were arrested.', 'people-detained 40 period 2024-09-15'),
    ('Of 1,100 village clinics in the six worst-hit districts, 213 are submerged.', 'hospitals-out-of-service 213 stock 2024-09-24'),
]  # fmt: skip
"""Prisoners at a time, bodies that are kept, what the week brought, those who remain."""


@pytest.mark.parametrize(("text", "expected"), LEVELS)
def test_levels_in_stories(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), ENDS)
def test_ends_in_stories(text: str, expected: str) -> None:
    assert said(text, "period_start", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), TOLLS)
def test_tolls_in_stories(text: str, expected: str) -> None:
    assert said(text, "scope", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), WHO)
def test_who_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), PLACES_NAMED)
def test_places_named_in_stories(text: str, expected: str) -> None:
    assert said(text, "place", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), HALVES)
def test_halves_in_stories(text: str, expected: str) -> None:
    assert said(text, "unit", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), EARLIER)
def test_earlier_in_stories(text: str, expected: str) -> None:
    assert said(text, "period_start", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), KIN)
def test_kin_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), WHERE_IT_IS)
def test_where_it_is_in_stories(text: str, expected: str) -> None:
    assert said(text, "place", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_said_in_stories(text: str, expected: str) -> None:
    assert said(text, "period_end", "attribution", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), PARTS_BY_CAUSE)
def test_parts_by_cause_in_stories(text: str, expected: str) -> None:
    assert said(text, "value", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), ENTRIES)
def test_entries_in_stories(text: str, expected: str) -> None:
    assert said(text, "period_start", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), PAIRS)
def test_pairs_in_stories(text: str, expected: str) -> None:
    assert said(text, "place", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), SECOND)
def test_second_in_stories(text: str, expected: str) -> None:
    assert said(text, "period_start", "period_end", "place", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), CODES)
def test_codes_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), BUILDINGS)
def test_buildings_in_stories(text: str, expected: str) -> None:
    assert said(text, "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), KEPT)
def test_kept_in_stories(text: str, expected: str) -> None:
    assert said(text, "scope", "period_end", published=TUESDAY) == expected

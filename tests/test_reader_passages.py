"""Passages of digests, updates and live pages: what holds for the next line, and what only for its own; see `figures_said`."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

from datetime import date

import pytest
from figures_said import said

TUESDAY = date(2024, 9, 24)

APART = [
    ('LIVE: war, 24 September\n\n15:05 A strike on a bus in Sidon has killed six people.\n\n12:10 Before Monday, 111,000 people had left the border over eleven months.\n\n09:15 Shells hit Baalbek, where three people were killed.', 'people-killed 6 period None 2024-09-24, people-displaced 111000 period 2023-10-24 2024-09-24, people-killed 3 period None 2024-09-24'),
    ('Attacks on health care\nAugust 2024\n\nMilitants killed two patients.', 'civilians-killed 2 period 2024-08-01 2024-08-31'),
    ('Monthly News Brief, August 2024\n\nMilitants killed two patients.', 'civilians-killed 2 period 2024-08-01 2024-08-31'),
    ('South Sudan update\nUNHCR | 1-15 September 2024\n\nPROTECTION\n\nOn 9 September, fighting in Gorom left three people dead.\n\nCASH\n\n6,700 households received cash.', 'people-killed 3 period 2024-09-09 2024-09-09, people-reached 6700 period 2024-09-01 2024-09-15'),
    ('Attacks on health care\nAugust 2024\n\nChad\n9 August 2024: In Mao, raiders killed two patients.\n\nIn all, the brief counts 58 incidents in which 21 nurses were killed.', 'civilians-killed 2 period 2024-08-09 2024-08-09, aid-workers-killed 21 period 2024-08-01 2024-08-31'),
    ('- Settlers displaced 41 people on 20 September.\n- Demolitions: 64 people lost their homes.', 'people-displaced 41 period 2024-09-20 2024-09-20, people-displaced 64 period None 2024-09-24'),
    ('14-16 August 2024: Three nurses were killed in Deir al-Balah.\nAs of 31 August: 17 of 36 hospitals were partially functional and 19 out of service.', 'aid-workers-killed 3 period 2024-08-14 2024-08-16, hospitals-out-of-service 19 stock None 2024-08-31'),
    ('Schools: 61 closed, affecting 34,000 pupils.', 'schools-affected 61 stock None 2024-09-24'),
    ('The floods have destroyed 31,000 houses this season.\n\nThe army lost 18 men in the fighting around Kenana.', 'homes-damaged 31000 period 2024-07-01 2024-09-24, combatants-killed 18 period None 2024-09-24'),
]  # fmt: skip
"""Entries, bullets and sections: what one tells dates nothing of the next."""

TOLD = [
    ('Yesterday was the bloodiest day in Yemen since the war ended in 1990: at 7 am the toll stood at 492.', 'people-killed 492 cumulative 2024-09-23 2024-09-23'),
    ('The army said it had retaken four villages, three days after launching its widest push since the rains began.', 'localities-captured 4 period None 2024-09-24'),
    ('Gunmen hit a convoy on Friday. The army, in a statement read on television late on Saturday, spoke of 25 civilians killed.', 'civilians-killed 25 period 2024-09-20 2024-09-20'),
    ('A month earlier, on 7 August, at least 50 people were killed near the village.', 'people-killed 50 period 2024-08-07 2024-08-07'),
    ('Gangs stormed the town in the night of 11 to 12 September. On 13 September the UN put the toll at 70. The attackers burned 45 houses.', 'people-killed 70 cumulative 2024-09-11 2024-09-13, homes-damaged 45 period 2024-09-11 2024-09-12'),
    ('The mayor said on Monday that 12 died; on Wednesday a local official, Ana Ruiz, said that 15 people had been killed.', 'people-killed 12 period None 2024-09-24, people-killed 15 period None 2024-09-24'),
    ('A quake struck on Tuesday, killing 126 people. An initial count in the morning had given nine dead.', 'people-killed 126 period 2024-09-24 2024-09-24'),
    ('Some 103,500 people remain displaced; at the peak, in mid-July, the figure was 137,000.', 'people-displaced 103500 stock None 2024-09-24, people-displaced 137000 stock None 2024-07-20'),
    ('It is the worst disaster since the floods of August 2018, which killed 483 people and made 1.4 million homeless.', 'people-killed 483 period 2018-08-01 2018-08-31, people-displaced 1400000 period 2018-08-01 2018-08-31'),
    ('Since the war of 2014, which has killed 14,000 people, the town has been divided.', 'people-killed 14000 cumulative 2014-01-01 2024-09-24'),
    ('- A raid killed 12 people on 12 September.\n- The number of civilians killed in the war reached 11,743 by 31 August; another 24,614 were injured.', 'people-killed 12 period 2024-09-12 2024-09-12, civilians-killed 11743 cumulative None 2024-08-31, people-injured 24614 cumulative None 2024-08-31'),
    ('August, with 184 dead, was the second-deadliest month, after July (219).', 'people-killed 184 period 2024-08-01 2024-08-31, people-killed 219 period 2024-07-01 2024-07-31'),
    ('Between 1 January and 28 August, 16,220 migrants were intercepted; 498 died.', 'people-killed 498 period 2024-01-01 2024-08-28'),
    ('Libya: quarterly bulletin\nSecond quarter 2024 (April-June)\n\nAt least 84 people were arrested.', 'people-detained 84 period 2024-04-01 2024-06-30'),
    ('IOM: nearly 580,000 displaced, up 60 % since March.', 'people-displaced 580000 stock None 2024-09-24'),
    ('In the year so far, 3,070 people have been displaced, against 1,050 in the same months of 2023.', 'people-displaced 3070 cumulative 2024-01-01 2024-09-24, people-displaced 1050 period 2023-01-01 2023-09-24'),
    ('Cyclone Remal crossed the coast on 16 September.\n\nLosses\n\nKhulna: 6 dead; 76,904 houses damaged.', 'people-killed 6 cumulative 2024-09-16 2024-09-24, homes-damaged 76904 cumulative 2024-09-16 2024-09-24'),
    ('Monitors recorded 61 civilian deaths in August, including 13 children, against 74 in July.', 'civilians-killed 61 period 2024-08-01 2024-08-31, children-killed 13 period 2024-08-01 2024-08-31, civilians-killed 74 period 2024-07-01 2024-07-31'),
    ('The IOM counted 1,780 arrivals in Awasse between 10 and 12 September.', 'people-displaced 1780 period 2024-09-10 2024-09-12'),
]  # fmt: skip
"""Days on which something was said or had been so, beside those on which it happened."""

WHOM = [
    ('The village, where 400 people lived before the war, has 60 inhabitants today.', 'population 60'),
    ('A nurse who gave only her first name said the ward was built for 20 patients.', ''),
    ('The hospital, which served 300,000 people, has not worked since May.', ''),
    ('Some of the 1,200 families have been uprooted four times.', ''),
    ('Most of the 40 people who were killed were farmers.', 'people-killed 40'),
    ('Most of the 300 people killed were civilians.', 'people-killed 300'),
    ('OCHA thinks that 350,000 of the 650,000 who lived in the sites have no shelter.', ''),
    ('About 12,500 still live with relatives or in rented rooms.', 'people-displaced 12500'),
    ('Two refugee children drowned in the camp.', 'children-killed 2'),
    ('Around 21 million people - two in three - depend on aid.', 'people-in-need 21000000'),
    ('Around 21 people - a third of them children - were killed.', 'people-killed 21, children-killed 7'),
    ('Of 1,200 children screened, 210 were malnourished.', 'people-food-insecure 210'),
    ('Twenty-three of the 25 on board died.', 'people-killed 23'),
    ('In Maiduguri a suicide bomber killed herself and three others.', 'combatants-killed 1, people-killed 3'),
    ('Nine died, among them the pilot and two children.', 'people-killed 9, children-killed 2'),
    ('Nine hundred bodies remained in the morgues of the city.', 'people-killed 900'),
    ('More than 8,000 people had been brought to 94 shelters.', 'people-displaced 8000'),
    ('71,312 families / 324,020 persons outside ECs', 'people-displaced 71312, people-displaced 324020'),
    ('A shell hit the pharmacy of Rabia hospital.', 'hospitals-attacked 1'),
    ('The opposition puts the toll at more than 90.', 'people-killed 90'),
    ('Twenty bodies were examined; nine have been handed to families.', ''),
    ('Floods killed 210 people. Of the dead, 96 are men, 85 women and 29 children.', 'people-killed 210, people-killed 96, women-killed 85, children-killed 29'),
    ('Fighters killed 16 volunteers (VDP) and 10 soldiers.', 'combatants-killed 16, combatants-killed 10'),
    ('Raiders killed two volunteers of the Red Cross.', 'aid-workers-killed 2'),
    ('Our teams recorded 61 incidents (week before: 74) and 312 deaths (week before: 268).', 'people-killed 312'),
    ('MSF runs a mobile clinic that served 3,400 people.', 'people-reached 3400'),
    ('Casualties by district:\n- Kalemie – 7 killed\n- Moba – 4 killed', 'people-killed 7, people-killed 4'),
]  # fmt: skip
"""Whom a figure counts: parts without number, capacities, those who once lived there, children among refugees."""


UPDATES = [
    ('NEPAL: EASTERN FLOODS\nSituation Report No. 4 (as of 22 September 2024, 18:00)\n\nThis report is made with partners.\n\nHIGHLIGHTS\n\n- The toll of the floods, which began on 14 September, has reached 27, up from 19 in Report No. 3.\n- 8,460 people are staying in 61 evacuation centres, compared with 9,300 on 19 September.\n\nKEY FIGURES\n27 deaths\n310 houses damaged\n45 schools closed (61 on 18 September)\n12 clinics damaged, of which 4 closed', 'people-killed 27 cumulative 2024-09-14 2024-09-22, people-displaced 8460 stock None 2024-09-22, people-displaced 9300 stock None 2024-09-19, homes-damaged 310 cumulative 2024-09-14 2024-09-22, schools-affected 45 stock None 2024-09-22, schools-affected 61 stock None 2024-09-18, hospitals-attacked 12 cumulative 2024-09-14 2024-09-22, hospitals-out-of-service 4 stock None 2024-09-22'),
    ('Floods began in the east on 14 September.\n\n- Ilam: Seven deaths, including two girls who were swept away in Suryodaya on 17 September.\n- Jhapa: One death.', 'people-killed 7 cumulative 2024-09-14 2024-09-24, children-killed 2 period 2024-09-17 2024-09-17, people-killed 1 cumulative 2024-09-14 2024-09-24'),
    ('The toll from an attack on Lubero, on the night of September 8 to 9, has meanwhile climbed to 17, from 14.', 'people-killed 17 cumulative 2024-09-08 2024-09-24'),
    ('The series began on September 6, a Friday, when nine farmers were shot dead.', 'civilians-killed 9 period 2024-09-06 2024-09-06'),
    ('Health centres in Ilam have been shut since 9 September.\n\nThe last 740 evacuees went home on Sunday and six centres were closed.', 'people-returned 740 period 2024-09-22 2024-09-22'),
    ('Close to 6,200 people with relatives and 4,100 people in 31 centres', 'people-displaced 6200 stock None 2024-09-24, people-displaced 4100 stock None 2024-09-24'),
]  # fmt: skip
"""Reports whose second title line gives the day, and their boxes and bullets."""


@pytest.mark.parametrize(("text", "expected"), APART)
def test_apart_in_passages(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told_in_passages(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), WHOM)
def test_whom_in_passages(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), UPDATES)
def test_updates_in_passages(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end", published=TUESDAY) == expected

"""Where rules end: sentences that one of them once read too widely, beside those that it is for."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

from datetime import date

import pytest
from figures_said import said

LATER = date(2024, 9, 24)

SAID = [
    ("By December, 40,000 people are likely to have died of hunger.", ""),
    ("Without aid, 200,000 children are likely to have died by 2025.", ""),
    ("Up to 25 traders are thought to have died in the ambush.", "civilians-killed 25"),
    ("Three girls were among the victims of assault in Wau.", ""),
    ("About 40 people are among the victims of cholera, MSF said.", ""),
    ("Three girls were among the victims of the ambush.", "children-killed 3"),
    ("The toll climbed to 95. The figure includes 31 people who were hurt.", "people-killed 95, people-injured 31"),
    ("The death toll rose to 340. A Turkish rescue team arrived on Monday. It includes 40 doctors and 12 nurses.", "people-killed 340"),
    ("The death toll rose to 340. It includes 40 doctors and 12 nurses.", "people-killed 340, aid-workers-killed 40, aid-workers-killed 12"),
    ("Missiles struck the port and two hospitals took in 40 wounded.", "people-injured 40"),
    ("Shelling hit the power station, and three schools opened their doors to the displaced.", ""),
    ("Shelling hit the market and the hospital treated 30 people.", "people-reached 30"),
    ("The strike destroyed a tank and a hospital spokesman said 12 people were killed.", "people-killed 12"),
    ("The storm destroyed a bridge, the hospital said.", ""),
    ("Rebels looted the market and 12 houses belonging to soldiers were spared.", ""),
    ("Missiles struck a hotel and a hospital in Kharkiv.", "hospitals-attacked 1"),
    ("The displaced are hosted in Goma (12 sites), Sake (14) and Minova (30).", ""),
    ("Schools hosting the displaced are in Kassala (34), Gedaref (20) and Port Sudan (12).", ""),
    ("Of the displaced children, malnutrition was found in Zamzam (340) and Kalma (200).", ""),
    ("IDPs killed by shelling were from Kadugli (12) and Dilling (8).", ""),
    ("The displaced are hosted in Goma (1,200), Sake (1,400) and Minova (3,000).", "people-displaced 1200, people-displaced 1400, people-displaced 3000"),
    ("IDPs by state: Borno 12 camps, Adamawa 30 sites", ""),
    ("Attacks on hospitals by region: Kharkiv 30, Odesa 12", ""),
    ("The population facing acute hunger has grown to 25 million people.", ""),
    ("The population affected by the floods reached 1.4 million people.", ""),
    ("Aid for the civilian population has reached 40,000 people.", ""),
    ("The vaccination of the local population has so far exceeded 30,000 people.", ""),
    ("The country's population reached 44 million in 2024.", "population 44000000"),
    ("Israel's 101 people held hostage in Gaza must be freed, he said.", ""),
    ("WFP's 450 people in Sudan work without pay; 3 were killed.", "people-killed 3"),
    ("The district's 140 people buried under the landslide have been found.", ""),
    ("At least 12 people drowned, including three people living in tents, when the river burst.", "people-killed 12, people-killed 3"),
    ("Gunmen abducted 40 people, including 12 people living in a camp.", "people-detained 40, people-detained 12"),
    ("About 300 starving cattle died in Turkana.", ""),
    ("The zoo's 300 hungry animals were fed.", ""),
    ("More than 12,000 tourists crossed from Mexico to the United States.", ""),
    ("Inmates in prison: 4,000; killed: 3", "people-killed 3"),
    ("Inmates vaccinated: 300", "people-reached 300"),
    ("Soldiers seized drugs at a hospital, destroying them.", ""),
    ("Some 60 soldiers have been sent home for misconduct.", ""),
    ("Gunmen attacked villagers near Jos and soldiers killed 14 of them.", "people-killed 14"),
    ("Islamists attacked residents of Djibo and the army said it killed 40 of them.", "people-killed 40"),
    ("Some 300 families lost their homes, and another 12,000 were displaced by the storm.", "people-displaced 300, people-displaced 12000"),
    ("One helicopter was shot down and another missing.", ""),
    ("A 16-year-old was nearly killed by a shell.", ""),
    ("Three members of the Salvation Army were killed in Port-au-Prince.", "people-killed 3"),
    ("Floods destroyed 300 homes in May, and 40 in June were rebuilt.", "homes-damaged 300"),
    ("Police held 75 marchers in March and 60 in April released.", ""),
    ("More than 300 people were arrested. Of those able to pay bail, 40 did so.", "people-detained 300"),
    ("A missile struck a centre with 40 people inside, killing 12.", "people-killed 12"),
    ("Persons currently relocated: 400", "people-displaced 400"),
    ("People in need (refugees): 40,000", "people-in-need 40000"),
    ("Settlers broke into three homes in Burqa and set fire to them.", "homes-damaged 3"),
    ("Gunmen raided 40 houses and burned them down in Plateau.", "homes-damaged 40"),
    ("Flood water broke into 200 homes.", "homes-damaged 200"),
    ("The time has come for the return of 400,000 people, he said.", ""),
    ("One of two hospitals in Khan Younis was hit.", "hospitals-attacked 1"),
    ("Cash assistance to the displaced has reached 40,000 people in Borno.", "people-reached 40000"),
    ("Rocket fire aiming at Haifa injured 12 people on Sunday.", "people-injured 12"),
    ("The road is open, and so are all 12 schools in the district.", ""),
    ("Over 130 people probably died in the tremor on Monday.", "people-killed 130"),
    ("The UN said reports of 40 killed were not a fiction.", "people-killed 40"),
    ("The ceasefire brought the return of 300 families.", "people-returned 300"),
    ("MSF runs a mobile clinic that served 3,400 people last month.", "people-reached 3400"),
    ("Gunmen gun down 18 farmers in Plateau state.", "civilians-killed 18"),
    ("The minister spoke of exaggerated figures, but reports of 40 dead were confirmed by the hospital.", "people-killed 40"),
    ("There were reports of 300 people fleeing; the claim that the army fled was a fiction.", "people-displaced 300"),
    ("Two people died and one woman in four was hurt.", "people-killed 2"),
    ("One man in two boats was killed.", "people-killed 1"),
    ("Of the hospitals, 3 doctors were killed.", "aid-workers-killed 3"),
]  # fmt: skip
DATED = [
    ("Mali's 300 people killed in August were jihadists.", "people-killed 300 period 2024-08-01 2024-08-31"),
    ("As of 15 September, 3,000 families had been displaced, while 300 fled on Monday.", "people-displaced 3000 period None 2024-09-15, people-displaced 300 period 2024-09-23 2024-09-23"),
    ("As of 10 August, 300 schools were closed; in September 40 more closed.", "schools-affected 300 stock None 2024-08-10, schools-affected 40 period 2024-09-01 2024-09-24"),
    ("As of 31 August, 1,200 people had been killed since May, but since 1 September another 40 have died.", "people-killed 1200 cumulative 2024-05-01 2024-08-31, people-killed 40 cumulative 2024-09-01 2024-09-24"),
    ("Sudan Flash Update (as of 1 September)\n\nSince 10 September, 300 people have fled El Fasher.", "people-displaced 300 cumulative 2024-09-10 2024-09-24"),
    ("As of 3 May, 300 families had returned in the last week.", "people-returned 300 period 2024-09-17 2024-09-24"),
    ("Title here\n\nCompared with August 2023, the numbers rose as follows:\n- 340 people killed", "people-killed 340 period None 2024-09-24"),
    ("Title here\n\nUnlike the flood of August 2022, this one left the following toll:\n- 340 people killed", "people-killed 340 period None 2024-09-24"),
    ("Title here\n\nAt its meeting on 12 September the committee was told of the following:\n- 340 people killed", "people-killed 340 period None 2024-09-24"),
    ("Title here\n\nNew movements, 12-18 May:\n- 340 people displaced", "people-displaced 340 period 2024-05-12 2024-05-18"),
    ("The number of hospitals closed in August reached 14.", "hospitals-out-of-service 14 period 2024-08-01 2024-08-31"),
    ("The number of clinics closed since May reached 40.", "hospitals-out-of-service 40 cumulative 2024-05-01 2024-09-24"),
    ("Strikes hit a hospital on Sunday, bringing the number of hospitals out of service to 25.", "hospitals-attacked 1 period 2024-09-22 2024-09-22, hospitals-out-of-service 25 stock None 2024-09-24"),
    ("Displaced over the past 7 days: 4,000", "people-displaced 4000 period 2024-09-17 2024-09-24"),
    ("Killed over the last 24 hours: 40", "people-killed 40 period 2024-09-23 2024-09-24"),
    ("Deaths of 3 May: 12", "people-killed 12 period 2024-05-03 2024-05-03"),
    ("Firefighters have lost control of three areas of the blaze.", ""),
    ("Since Monday 3,000 people have been displaced and about 400 refugees remain in Goma.", "people-displaced 3000 cumulative 2024-09-23 2024-09-24, refugees 400 stock None 2024-09-24"),
    ("Shelling drove out 300, bringing the number of people displaced this year to 4,000.", "people-displaced 300 period None 2024-09-24, people-displaced 4000 cumulative None 2024-09-24"),
    ("On Monday a strike hit Goma, killing 12 people. Over the year 300 people have been killed.", "people-killed 12 period 2024-09-23 2024-09-23, people-killed 300 period None 2024-09-24"),
    ("He said on Friday that on Monday 40 people were killed and the night before 12 were wounded.", "people-killed 40 period 2024-09-23 2024-09-23, people-injured 12 period 2024-09-22 2024-09-22"),
    ("Situation report\n\nKey figures as of 20 May: 340 people killed, 4,000 displaced", "people-killed 340 period None 2024-05-20, people-displaced 4000 period None 2024-05-20"),
    ("UNICEF set up a health centre, serving 4,500 people since May.", "people-reached 4500 cumulative 2024-05-01 2024-09-24"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_what_is_read_and_what_is_left(text: str, expected: str) -> None:
    assert said(text, published=LATER) == expected


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_days_that_hold_and_days_that_do_not(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end", published=LATER) == expected

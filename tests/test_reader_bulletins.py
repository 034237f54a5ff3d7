"""What dates the figures of bulletins and reports: numbered lines, captions, a total above, hours and days beside them."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

import pytest
from figures_said import said

HEAD = "Floods in Chattogram and Sylhet\n\nThe rivers are high.\n\n"
BULLETINS = [
    (HEAD + "Deaths since 2 June: 21\nFeni: 9\nBridges: 5\n\nRoads are cut.", "people-killed 21 cumulative 2024-06-02 2024-06-15, people-killed 9 cumulative 2024-06-02 2024-06-15"),
    (HEAD + "Deaths since 2 June: 21\nComilla: 4\nFeni: 6\nSylhet: 11", "people-killed 21 cumulative 2024-06-02 2024-06-15, people-killed 4 cumulative 2024-06-02 2024-06-15, people-killed 6 cumulative 2024-06-02 2024-06-15, people-killed 11 cumulative 2024-06-02 2024-06-15"),
    (HEAD + "Schools damaged: 21\nIncidents: 9\n\nRoads are cut.", "schools-affected 21 period None 2024-06-15"),
    (HEAD + "1. NEW IN THE PAST DAY (9 Jun 0600 hrs to 10 Jun 0600 hrs)\nInjured: 31\n\n2. ALL LOSSES, 1 JUNE TO 10 JUNE 2024\nDistrict | Dead | Hurt\nKurigram | 17 | 60", "people-injured 31 period 2024-06-09 2024-06-10, people-killed 17 period 2024-06-01 2024-06-10, people-injured 60 period 2024-06-01 2024-06-10"),
    (HEAD + "7. Persons killed since 30 May: 16, among them 5 women\n\n8. Livestock lost: 730\n\n9. Evacuation halls open: 66\nPeople in evacuation halls: 8,450", "people-killed 16 cumulative 2024-05-30 2024-06-15, women-killed 5 cumulative 2024-05-30 2024-06-15, people-displaced 8450 stock None 2024-06-15"),
    (HEAD + "Rescued by helicopter today: 74\nMoved to safety since 30 May: 1,306", "people-displaced 1306 cumulative 2024-05-30 2024-06-15"),
    (HEAD + "ARRIVALS\nDisplaced since 25 May, by region where they arrived (as of 11 June)\nRegion | Families | Persons\nDiffa | 310 | 1,870\n", "people-displaced 310 cumulative 2024-05-25 2024-06-11, people-displaced 1870 cumulative 2024-05-25 2024-06-11"),
    ("Yemen: tracking update\n\nOVERVIEW\nThe week was calm.\n\nWHERE PEOPLE FLED TO, 2 TO 9 JUNE\n- Ma'rib: 168 households, in Al Wadi.\n- Ta'iz: 74 households.", "people-displaced 168 period 2024-06-02 2024-06-09, people-displaced 74 period 2024-06-02 2024-06-09"),
    ("Nobody knows when the road will open: in April, 340 people went back to Nasir.", "people-returned 340 period 2024-04-01 2024-04-30"),
    ("UNHCR believes that 46,000 Burundians had gone home as of 20 May.", "people-returned 46000 cumulative None 2024-05-20"),
    ("Gang raids left 31 people dead in Artibonite between 1 and 7 June, a higher count than in April.", "people-killed 31 period 2024-06-01 2024-06-07"),
    ("A police chief told reporters on Tuesday that his men had shot dead seven bandits in Zamfara the day before.", "combatants-killed 7 period 2024-06-10 2024-06-10"),
    ("By 7 June, 22 fishermen had been found dead, while 15 were missing.", "civilians-killed 22 cumulative None 2024-06-07, people-missing 15 stock None 2024-06-07"),
    ("Tracking Round 12 (1 May) recorded 38,200 IDPs in Pemba.", "people-displaced 38200 stock None 2024-05-01"),
    ("DTM had identified 35,000 returnees in Sinjar as of 31 May.", "people-returned 35000 stock None 2024-05-31"),
    ("Nineteen schools around Ouahigouya have not opened again.", "schools-affected 19 stock None 2024-06-15"),
    ("Clashes have forced 730 families from their villages since 3 June, bringing the number of displaced in Blue Nile to 210,000.", "people-displaced 730 cumulative 2024-06-03 2024-06-15, people-displaced 210000 stock None 2024-06-15"),
    ("On 5 June the river burst its banks in Beledweyne. A boy drowned there and six people were injured. About 640 people have been moved out.", "children-killed 1 period 2024-06-05 2024-06-05, people-injured 6 period 2024-06-05 2024-06-05, people-displaced 640 period 2024-06-05 2024-06-05"),
    ("The fighting that broke out after the May 20 coup has killed more than 90 people and forced around 12,000 from their homes.", "people-killed 90 cumulative 2024-05-20 2024-06-15, people-displaced 12000 cumulative 2024-05-20 2024-06-15"),
    ("Some 5,700 people driven from Tawergha are camping in schools in Benghazi.", "people-displaced 5700 stock None 2024-06-15"),
    ("About 860 have been flown home since Sunday, and some 3,300 Ethiopian migrants are stranded in Aden.", "people-returned 860 cumulative 2024-06-09 2024-06-15"),
    ("The charity said four of its staff were killed on Wednesday.", "aid-workers-killed 4 period 2024-06-12 2024-06-12"),
    ("Since April, mudslides have killed 9 villagers, hurt scores and buried 64 huts.", "civilians-killed 9 cumulative 2024-04-01 2024-06-15, people-injured 40 cumulative 2024-04-01 2024-06-15, homes-damaged 64 cumulative 2024-04-01 2024-06-15"),
    ("At 31 May, 41,000 people were displaced in camps.", "people-displaced 41000 stock None 2024-05-31"),
    ("By the governor's tally of 9 June, 58 people have drowned since 28 May.", "people-killed 58 cumulative 2024-05-28 2024-06-09"),
    (HEAD + "INJURED SINCE 4 JUNE: 92", "people-injured 92 cumulative 2024-06-04 2024-06-15"),
    ("The number of dead from the avalanche of June 6 has reached 37.", "people-killed 37 cumulative 2024-06-06 2024-06-15"),
    ("Of the primary schools in the delta, 61 are shut.", "schools-affected 61 stock None 2024-06-15"),
    ("Researchers know the names of 28 civilians shot dead in Bamenda between 1 and 5 June.", "civilians-killed 28 period 2024-06-01 2024-06-05"),
    ("Security log, second quarter\n\nATTACKS, 1 APRIL TO 10 JUNE\n- On 14 May, a man walked into a church in Kaga-Bandoro and shot nine worshippers dead. Four more were hurt.", "civilians-killed 9 period 2024-05-14 2024-05-14, people-injured 4 period 2024-05-14 2024-05-14"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BULLETINS)
def test_bulletins(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end") == expected

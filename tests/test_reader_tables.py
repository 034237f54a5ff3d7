"""Tables in plain text: what a number of theirs counts, of whom and where; and lines of label and number without a mark."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

import pytest
from figures_said import said

HEAD = "Floods in Malawi\n\nThe Shire river rose.\n\n"
TABLES = [
    (HEAD + "Indicator | Figure\nVillagers killed | 26\nHouseholds displaced | 840\nHouses damaged | 2,310", "civilians-killed 26 people period Malawi, people-displaced 840 families stock Malawi, homes-damaged 2310 buildings period Malawi"),
    (HEAD + "| Impact | Total |\n|---|---|\n| Children killed | 7 |\n| Schools damaged | 19 |", "children-killed 7 people period Malawi, schools-affected 19 facilities period Malawi"),
    (HEAD + "|---|---|\n| Deaths | 17 |\n| Injured | 58 |", "people-killed 17 people period Malawi, people-injured 58 people period Malawi"),
    (HEAD + "Item\tNumber (as of 9 June)\nDeaths\t17\nMissing\t6", "people-killed 17 people period Malawi, people-missing 6 people stock Malawi"),
    (HEAD + "Category,Total\nDeaths,17\nInjured,58", "people-killed 17 people period Malawi, people-injured 58 people period Malawi"),
    (HEAD + "Indicator | Value | Target\nPeople displaced | 3,150 | 9,000", "people-displaced 3150 people stock Malawi"),
    (HEAD + "Item | Cost\nHomes destroyed | 640", ""),
    (HEAD + "\tKilled\tInjured\nNsanje\t11\t37\nChikwawa\t4\t21", "people-killed 11 people period Nsanje, people-injured 37 people period Nsanje, people-killed 4 people period Chikwawa, people-injured 21 people period Chikwawa"),
    (HEAD + "| Killed | Injured\nNsanje | 11 | 37\nChikwawa | 4 | 21", "people-killed 11 people period Nsanje, people-injured 37 people period Nsanje, people-killed 4 people period Chikwawa, people-injured 21 people period Chikwawa"),
    (HEAD + "District\tKilled\tInjured\nNsanje\t11\t37\nChikwawa\t\t21", "people-killed 11 people period Nsanje, people-injured 37 people period Nsanje, people-injured 21 people period Chikwawa"),
    (HEAD + "Killed | Injured\nNsanje | 11 | 37\nChikwawa | 4 | 21", ""),
    (HEAD + "District   Killed   Injured\nNsanje   11   37\nChikwawa   21", "people-killed 11 people period Nsanje, people-injured 37 people period Nsanje"),
    (HEAD + "Group | Killed | Injured\nMen | 11 | 37\nWomen | 8 | 16\nGirls | 3 | 9", "people-killed 11 people period Malawi, people-injured 37 people period Malawi, women-killed 8 people period Malawi, people-injured 16 people period Malawi, children-killed 3 people period Malawi, people-injured 9 people period Malawi"),
    (HEAD + "Type | Damaged | Destroyed\nHouses | 410 | 95\nSchools | 12 | 3\nBridges | 6 | 2", "homes-damaged 410 buildings period Malawi, homes-damaged 95 buildings period Malawi, schools-affected 12 facilities period Malawi, schools-affected 3 facilities period Malawi"),
    ("Storm losses\n\nThe storm crossed two countries.\n\nImpact | Malawi | Mozambique\nDeaths | 17 | 44\nHouses destroyed | 310 | 1,260", "people-killed 17 people period Malawi, people-killed 44 people period Mozambique, homes-damaged 310 buildings period Malawi, homes-damaged 1260 buildings period Mozambique"),
    (HEAD + "Impact | Low | High\nDeaths | 17 | 44", ""),
    (HEAD + "Displaced people by district\nDistrict | HHs | Individuals\nNsanje | 720 | 3,480\nChikwawa | 310 | 1,540", "people-displaced 720 families stock Nsanje, people-displaced 3480 people stock Nsanje, people-displaced 310 families stock Chikwawa, people-displaced 1540 people stock Chikwawa"),
    (HEAD + "Killed and injured by district\nDistrict | Men | Women\nNsanje | 11 | 8", ""),
    (HEAD + "The water displaced many.\n\nCamp | HHs | Individuals\nBangula | 720 | 3,480", "people-displaced 720 families stock Bangula, people-displaced 3480 people stock Bangula"),
    (HEAD + "Food distribution\nCamp | HHs | Individuals\nBangula | 720 | 3,480", ""),
    (HEAD + "Houses by district\nDistrict | Totally damaged | Partially damaged\nNsanje | 95 | 410", "homes-damaged 95 buildings period Nsanje, homes-damaged 410 buildings period Nsanje"),
    (HEAD + "People displaced 7,420\nHomes destroyed 960\nSchools damaged 23\n\nRoads are cut.", "people-displaced 7420 people stock Malawi, homes-damaged 960 buildings period Malawi, schools-affected 23 facilities period Malawi"),
    (HEAD + "Deaths 17 / Injuries 58 / Missing 6", "people-killed 17 people period Malawi, people-injured 58 people period Malawi, people-missing 6 people stock Malawi"),
    ("IDPs: 1.9 M | Refugees: 84 K | Returnees: 31 K", "people-displaced 1900000 people stock None, refugees 84000 people stock None, people-returned 31000 people period None"),
    (HEAD + "Deaths: 17 | Households displaced: 840", "people-killed 17 people period Malawi, people-displaced 840 families stock Malawi"),
    (HEAD + "Deaths – 17, families displaced – 840", "people-killed 17 people period Malawi, people-displaced 840 families stock Malawi"),
    (HEAD + "Families displaced 840", "people-displaced 840 families stock Malawi"),
    (HEAD + "Table 1\nTable 2\nPeople displaced 2023\nHomes destroyed 2023", ""),
    (HEAD + "Damage to houses\nType | Damaged | Destroyed\nHouses | 410 | 95\nBridges | 6 | 2", "homes-damaged 410 buildings period Malawi, homes-damaged 95 buildings period Malawi"),
    (HEAD + "Impact | Malawi | Total\nDeaths | 17 | 61", "people-killed 17 people period Malawi"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_tables(text: str, expected: str) -> None:
    assert said(text, "unit", "scope", "place") == expected


def test_quotes_begin_at_a_word() -> None:
    line = said("IDPs: 1.9 M | Households displaced: 840", "quote")
    assert line == "people-displaced 1900000 IDPs: 1.9 M, people-displaced 840 Households displaced: 840"

"""Which day a figure is of: entries of logs, updates, brackets, levels of a day, windows and ceremonies; see `figures_said`."""

# ruff: noqa: E501 - a row reads best on one line
from __future__ import annotations

import pytest
from figures_said import said

ENTRIES = [
    ("Reporting period: 03/06/2024 to 11/06/2024\n\n17 people were killed in Beni.", "people-killed 17 period 2024-06-03 2024-06-11"),
    ("Gorom, 6 June: two drivers abducted.", "people-detained 2 period 2024-06-06 2024-06-06"),
    ("Gorom, Burkina Faso, 6 June: two drivers abducted.", "people-detained 2 period 2024-06-06 2024-06-06"),
    ("Chad, Mao, 4 June 2024: 5 civilians killed.", "civilians-killed 5 period 2024-06-04 2024-06-04"),
    ("Incident 4, 9 June, Kasai: three nurses injured", "people-injured 3 period 2024-06-09 2024-06-09"),
    ("CAR - 10/06: 2 staff killed", "people-killed 2 period 2024-06-10 2024-06-10"),
    ("Tuesday, 4 June\nRaiders killed 8 people in Gao.", "people-killed 8 period 2024-06-04 2024-06-04"),
    ("7 June\nRaiders killed 8 people in Gao.\n8 June\nRaiders killed 3 people in Mopti.", "people-killed 8 period 2024-06-07 2024-06-07, people-killed 3 period 2024-06-08 2024-06-08"),
    ("Key incidents, 5 June\n\nRaiders killed 8 people in Gao.", "people-killed 8 period 2024-06-05 2024-06-05"),
    ("BUNIA, June 5 (Wire) - Nine people were killed in a raid.", "people-killed 9 period None 2024-06-15"),
    ("Geneva, 5 June: The agency said 900 people have been killed.", "people-killed 900 period None 2024-06-15"),
    ("15 June\nRaiders killed 8 people in Gao.", "people-killed 8 period None 2024-06-15"),
]  # fmt: skip

UPDATES = [
    ("Update 11 June, 09:30\n\nThe floods have displaced 730 people.", "people-displaced 730 cumulative None 2024-06-11"),
    ("UPDATE 6 (12 JUN 2024 1800H)\n\nDead: 31\nMissing: 8", "people-killed 31 period None 2024-06-12, people-missing 8 stock None 2024-06-12"),
    ("Last updated: 9 June 2024\n\nTotal displaced: 2,650 people.", "people-displaced 2650 stock None 2024-06-09"),
    ("Updated: 09/06/2024\n\nThere are 2,650 displaced people in Bama.", "people-displaced 2650 stock None 2024-06-09"),
    ("Measles update (10 June): 26 people have died since April.", "people-killed 26 cumulative 2024-04-01 2024-06-10"),
    ("2,650 IDPs [31 May 2024] are in Bama.", "people-displaced 2650 stock None 2024-05-31"),
    ("Displaced: 2,650 (31 May 2024)", "people-displaced 2650 stock None 2024-05-31"),
    ("93 civilians killed (UNAMA, April)", "civilians-killed 93 period 2024-04-01 2024-04-30"),
    ("2,650 IDPs (DTM, April)", "people-displaced 2650 stock None 2024-04-30"),
]  # fmt: skip

COMPARISONS = [
    ("Some 7.4 million people are in need (2022: 6.1M).", "people-in-need 7400000 stock None 2024-06-15, people-in-need 6100000 stock None 2022-12-31"),
    ("A total of 860 people were displaced (April: 540).", "people-displaced 860 period None 2024-06-15, people-displaced 540 period 2024-04-01 2024-04-30"),
    ("Raids killed 19 people (3 June).", "people-killed 19 period 2024-06-03 2024-06-03"),
]  # fmt: skip

LEVELS = [
    ("On Thursday evening, 75 people were still in shelters.", "people-displaced 75 stock None 2024-06-13"),
    ("Some 2,900 people were in shelters on Thursday.", "people-displaced 2900 stock None 2024-06-13"),
    ("There were 2,900 people in shelters on Thursday.", "people-displaced 2900 stock None 2024-06-13"),
    ("On Thursday 2,900 people were moved to shelters.", "people-displaced 2900 period 2024-06-13 2024-06-13"),
    ("As of 8 p.m. on 11 June, 1,480 people were in camps.", "people-displaced 1480 stock None 2024-06-11"),
    ("The country hosted 21,000 refugees in 2018.", "refugees 21000 stock None 2018-12-31"),
    ("In 2018, the town was home to 21,000 people.", "population 21000 stock None 2018-12-31"),
    ("The number of people displaced since March has reached 64,000.", "people-displaced 64000 cumulative 2024-03-01 2024-06-15"),
    ("Some 210 people are being held by the rebels.", "people-detained 210 stock None 2024-06-15"),
    ("Some 210 teachers languish in jails.", "people-detained 210 stock None 2024-06-15"),
    ("Police put 210 teachers behind bars on Thursday.", "people-detained 210 period 2024-06-13 2024-06-13"),
]  # fmt: skip

WINDOWS = [
    ("Raids killed 33 people in a week.", "people-killed 33 period 2024-06-08 2024-06-15"),
    ("Raids killed 33 people in the space of four days.", "people-killed 33 period 2024-06-11 2024-06-15"),
    ("Clashes displaced 5,200 people in just a month.", "people-displaced 5200 period 2024-05-15 2024-06-15"),
    ("Raids killed 33 people in a single day.", "people-killed 33 period 2024-06-14 2024-06-15"),
    ("The fourth raid in a week killed 33 people.", "people-killed 33 period None 2024-06-15"),
    ("The clinic, where 33 people were killed, will reopen in a week.", "people-killed 33 period None 2024-06-15"),
]  # fmt: skip

CEREMONIES = [
    ("Funerals were held on Thursday for 7 children killed in the raid.", "children-killed 7 period None 2024-06-15"),
    ("On Thursday the council observed a minute of silence for the 48 people killed in the March floods.", "people-killed 48 period 2024-03-01 2024-03-31"),
    ("Families on Thursday buried 16 miners who died three weeks ago.", "people-killed 16 period 2024-05-25 2024-05-25"),
    ("Crowds gathered on Thursday to mark the anniversary of the landslide, which killed 260 people.", "people-killed 260 period None 2024-06-15"),
    ("On Thursday gunmen attacked a funeral and killed 16 people.", "people-killed 16 period 2024-06-13 2024-06-13"),
]  # fmt: skip

EARLIER = [
    ("Five people died in Bol on Thursday, a day after 14 were killed in Mao.", "people-killed 5 period 2024-06-13 2024-06-13, people-killed 14 period 2024-06-12 2024-06-12"),
    ("Thursday's raid came three weeks after 22 people were killed in Bama.", "people-killed 22 period 2024-05-23 2024-05-23"),
    ("A week after 22 people were killed in Bama, gunmen killed 6 people on Thursday.", "people-killed 22 period 2024-06-06 2024-06-06, people-killed 6 period 2024-06-13 2024-06-13"),
    ("Civilian deaths were down to 58 in April from 81 in March.", "civilians-killed 58 period 2024-04-01 2024-04-30, civilians-killed 81 period 2024-03-01 2024-03-31"),
    ("Up to Thursday, the floods had killed 139 people.", "people-killed 139 cumulative None 2024-06-13"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), EARLIER + ENTRIES + UPDATES + COMPARISONS + LEVELS + WINDOWS + CEREMONIES
)
def test_days_of_a_figure(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end") == expected

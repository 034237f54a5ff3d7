"""Figures of crowds, their homes and towns, and of those harmed: ways of telling them, and what looks like them."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

from datetime import date

import pytest

from indicators.model import Document
from indicators.reader import read

SAID = [
    ("The shelling of a town of 30,000 people displaced 4,000.", "population 30000, people-displaced 4000"),
    ("Some 41 households displaced three times since May wait in Juba.", "people-displaced 41"),
    ("The families of 60 victims fled Kalma on Monday.", ""),
    ("The minister demanded the return of 6,000 people.", ""),
    ("The ceasefire brought the return of 6,000 people.", "people-returned 6000"),
    ("Two-thirds of the 12,000 displaced have returned home.", "people-returned 8000"),
    ("Refugee camps: 14", ""),
    ("Health posts attacked: 14 | Schools closed: 31 | People displaced: 2,700", "hospitals-attacked 14, schools-affected 31, people-displaced 2700"),
    ("The besieged enclave holds 21,000 people.", "population 21000"),
    ("The county counts 800,000 people, of whom 210,000 need assistance.", "people-in-need 210000"),
    ("Some 9 million people, more than half the population, need humanitarian aid.", "people-in-need 9000000"),
    ("Two clinics were looted and one was burned down.", "hospitals-attacked 2, hospitals-out-of-service 1"),
    ("Some 800 families need shelter and another 300 need food.", "people-in-need 800, people-in-need 300"),
    ("The quake displaced 15,000 (+/- 1,000) people.", "people-displaced 15000"),
    ("Police raided 30 homes in Port Moresby.", ""),
    ("The clinic, which serves 25,000 people, was shelled.", "hospitals-attacked 1"),
    ("Mobile clinics served 25,000 people in Beira.", "people-reached 25000"),
    ("6.1 million displaced, 19 million hungry", "people-displaced 6100000, people-food-insecure 19000000"),
    ("The number of displaced people rose by 11,000 to 97,000.", "people-displaced 97000"),
    ("The number of people facing hunger rose to 11 million this year.", "people-food-insecure 11000000"),
    ("The displaced are in Renk (11,300), Malakal (9,400) and Bor (2,100).", "people-displaced 11300, people-displaced 9400, people-displaced 2100"),
    ("The displaced from Palu (2018) and Lombok (2018) still wait.", ""),
    ("Refugees from Mali: 112,000 in Niger, 61,000 in Burkina Faso.", "refugees 112000, refugees 61000"),
    ("Inside ECs: 4,100 persons / 980 families", "people-displaced 4100, people-displaced 980"),
    ("Pre-emptively evacuated: 980 families (4,100 persons)", "people-displaced 980, people-displaced 4100"),
    ("IPC 3+: 6.4M", "people-food-insecure 6400000"),
    ("Some 7,000 people have crossed from Rakhine into Bangladesh.", "people-displaced 7000"),
    ("Soldiers forcibly transferred 75 families.", "people-displaced 75"),
    ("The stadium now shelters more than 2,600 people.", "people-displaced 2600"),
    ("Windows were blown out in 19 houses.", "homes-damaged 19"),
    ("Some 140 shelters were blown away by the storm.", "homes-damaged 140"),
    ("Rebels took Walikale and six surrounding villages.", "localities-captured 6"),
    ("The army lost control of three towns.", "localities-captured 3"),
    ("The agency supports 2,200 families in Cox's Bazar.", "people-reached 2200"),
    ("Bol is now home to barely 3,000.", "population 3000"),
    ("The town's 14,000 residents have no water.", "population 14000"),
    ("The clinic's 14 doctors have no water.", ""),
    ("Of Avdiivka's pre-war population of 32,000, about 1,600 remain.", "population 32000, population 1600"),
    ("The population of Bosaso has grown from 400,000 to 700,000.", "population 700000"),
    ("The country's population reached 31 million in 2023.", "population 31000000"),
    ("A man was killed and another wounded.", "people-killed 1, people-injured 1"),
    ("A 15-year-old and a 21-year-old were killed.", "children-killed 1, people-killed 1"),
    ("Killed (civilians): 12", "civilians-killed 12"),
    ("Injured (total): 34", "people-injured 34"),
    ("IDPs by state: Borno 1.1 million, Adamawa 190,000 and Yobe 140,000.", "people-displaced 1100000, people-displaced 190000, people-displaced 140000"),
    ("Prices by state: Borno 1,100, Adamawa 1,900.", ""),
    ("Some 900 people fled the town and another 400 did so on Tuesday.", "people-displaced 900, people-displaced 400"),
    ("She is one of about 3,400 people who are sheltering in the stadium in Tacloban.", "people-displaced 3400"),
    ("At least 140 displaced people sheltering in churches have been killed.", "civilians-killed 140"),
    ("Medics treated 2,400 patients in shelters in Tyre.", "people-reached 2400"),
    ("Shelling damaged the surgical wing of a hospital in Kherson.", "hospitals-attacked 1"),
    ("Rockets tore through the upper floor of a clinic in Sloviansk.", "hospitals-attacked 1"),
    ("Missiles hit the top floors of a residential building in Odesa.", "homes-damaged 1"),
    ("Two BHUs in Sibi were washed away.", "hospitals-out-of-service 2"),
    ("Between 30 and 50 civilians are likely to have been killed in the raid.", "civilians-killed 40"),
    ("Some 400 people are likely to be killed by the cold.", ""),
    ("The victims named by residents include up to 12 children and nine women.", "children-killed 12, women-killed 9"),
    ("Nine prisoners died there, along with six ISIL guards.", "people-killed 9, combatants-killed 6"),
    ("Troops killed seven members of the New People's Army in Samar.", "combatants-killed 7"),
    ("Twelve people were killed, two children among them, and between 50 and 60 were wounded.", "people-killed 12, children-killed 2, people-injured 55"),
    ("Mines killed 31 civilians and injured 47 worldwide in May, against 29 civilians killed in April.", "civilians-killed 31, people-injured 47, civilians-killed 29"),
    ("The agency airlifted food to 16,000 people in Pibor.", "people-reached 16000"),
    ("Soldiers shoot dead several hundred civilians in Axum.", "civilians-killed 300"),
    ("Nine people drowned, among them four children, and some 30 are still missing.", "people-killed 9, children-killed 4, people-missing 30"),
    ("Some 14,000 people are still living in 22 centres in Sofala.", "people-displaced 14000"),
    ("At least 90 people were arrested in May. Of those, 41 were forcibly disappeared.", "people-detained 90, people-missing 41"),
    ("The clinic was looted and three of its staff were killed.", "hospitals-attacked 1, aid-workers-killed 3"),
    ("In Gaza 41 UNRWA colleagues have been killed.", "aid-workers-killed 41"),
    ("The toll now stands at 61, the governor said. It includes three teachers.", "people-killed 61, civilians-killed 3"),
    ("The crowd was huge. It includes three teachers.", ""),
    ("Observers said 14 of those killed in Hama on Monday were civilians.", "civilians-killed 14"),
    ("5. Persons still missing: 9", "people-missing 9"),
    ("Human lives lost in the last 24 hours: 12, of them 3 children", "people-killed 12, children-killed 3"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_crowds_and_what_is_none(text: str, expected: str) -> None:
    found = read(Document(id="x", text=text, published=date(2024, 6, 15))).observations
    assert ", ".join(f"{o.indicator} {o.value:.0f}" for o in found) == expected

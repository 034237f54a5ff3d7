"""Rarer verbs and turns by which reports tell of the dead, the fled and the damaged, each in a sentence of our own."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

from datetime import date

import pytest

from indicators.model import Document
from indicators.reader import read

SAID = [
    ("The collapse of a pit at Kolwezi entombed 34 diggers.", "people-killed 34"),
    ("The attack cost 14 people their lives.", "people-killed 14"),
    ("Fourteen people paid with their lives.", "people-killed 14"),
    ("The rebels hacked 12 farmers to death near Oicha.", "civilians-killed 12"),
    ("The stampede crushed nine pilgrims to death.", "civilians-killed 9"),
    ("Raiders dragged eleven traders off a lorry and shot them dead.", "civilians-killed 11"),
    ("A strike in Deir al-Balah killed a family of seven.", "people-killed 7"),
    ("A ration feeds a family of five for a month.", ""),
    ("An ambush killed seven members of the security forces.", "combatants-killed 7"),
    ("The ambush near Dosso cost the army 14 men.", "combatants-killed 14"),
    ("A shell killed a man, his wife and their three children.", "people-killed 1, children-killed 3"),
    ("Two brothers, aged 6 and 9, drowned in Chaman.", "children-killed 2"),
    ("A woman (47) was shot dead at her stall.", "women-killed 1"),
    ("Fri 3 May | Kitale | Girl, 9, killed by a stray bullet", "children-killed 1"),
    ("Nine people have died in the raid, six traders and three soldiers.", "people-killed 9, civilians-killed 6, combatants-killed 3"),
    ("Lives lost: 71\n of whom women: 19", "people-killed 71, women-killed 19"),
    ("A total of 17 lives were claimed by the mudslide.", "people-killed 17"),
    ("Eleven of the 26 dead have been identified.", ""),
    ("The NGO's two cars came under fire and a driver was killed.", "aid-workers-killed 1"),
    ("A UN driver was shot dead in Bunia.", "aid-workers-killed 1"),
    ("Four staff of the Norwegian Refugee Council were killed.", "aid-workers-killed 4"),
    ("The truce broke as seven former rebels were shot dead.", "people-killed 7"),
    ("The general said the guerrillas had lost 900 fighters, dead and wounded.", ""),
    ("The ministry put its losses on Tuesday at six soldiers.", "combatants-killed 6"),
    ("The bus carried 40 pupils; a 12-year-old girl was crushed and later died.", "children-killed 1"),
    ("Eleven others escaped with bruises.", "people-injured 11"),
    ("Nine miners escaped unhurt.", ""),
    ("The fire killed nine inmates and left 30 others with burns.", "people-killed 9, people-injured 30"),
    ("Twenty people were treated for burns at the scene.", "people-injured 20"),
    ("The whereabouts of 53 sailors are unknown.", "people-missing 53"),
    ("There is no trace of nine of the climbers.", "people-missing 9"),
    ("Contact has been lost with 19 herders.", "people-missing 19"),
    ("Four divers who had been reported missing are safe.", ""),
    ("A Belgian national is still missing.", "people-missing 1"),
    ("Raiders made off with 28 girls.", "people-detained 28"),
    ("Gunmen herded 40 passengers into the bush.", "people-detained 40"),
    ("At least 77 writers are behind bars.", "people-detained 77"),
    ("The militia keeps 32 people against their will.", "people-detained 32"),
    ("Police seized 22 men, bringing to more than 900 those arrested since May.", "people-detained 22, people-detained 900"),
    ("Torrents sent 12,000 people running for higher ground.", "people-displaced 12000"),
    ("Soldiers moved 2,200 people out of harm's way.", "people-displaced 2200"),
    ("The slide left 640 people without a roof over their heads.", "people-displaced 640"),
    ("Teams shifted 3,500 villagers to safer places.", "people-displaced 3500"),
    ("Boats lifted 290 people out of Beledweyne.", "people-displaced 290"),
    ("On Sunday 1,120 people left the sites of Masisi for their homes.", "people-returned 1120"),
    ("About 70 patients, nine of them children, left Vovchansk by bus.", "people-displaced 70"),
    ("The town has given shelter to 1,800 people from Jenin.", "people-displaced 1800"),
    ("Sixty households had to be relocated to Soroti.", "people-displaced 60"),
    ("The contingency plan provides for the arrival of 60,000 people.", ""),
    ("The clinic was to have received 400 refugees.", ""),
    ("Germany granted asylum to 40,000 people.", ""),
    ("A ransom of 40 million naira was paid for the 12 captives.", ""),
    ("Volunteers cooked for 4,000 people in Kyrenia.", "people-reached 4000"),
    ("Rice and oil went to 14,500 households.", "people-reached 14500"),
    ("Pilots have flown blankets to some 6,500 people.", "people-reached 6500"),
    ("Nearly half the province, or 540,000 people, need aid.", "people-in-need 540000"),
    ("One in three people, or 8.6 million, needs help.", "people-in-need 8600000"),
    ("Some 2.4 million people do not have enough to eat.", "people-food-insecure 2400000"),
    ("About 900,000 are on the brink of famine.", "people-food-insecure 900000"),
    ("Some 840,000 Chadians are in crisis or worse.", "people-food-insecure 840000"),
    ("Lessons were suspended at 214 schools.", "schools-affected 214"),
    ("Arsonists set two primary schools on fire in Bouaké.", "schools-affected 2"),
    ("The strike on a school bus killed two girls.", "children-killed 2"),
    ("Two schools, a lyceum in Izmail and a college in Reni, were hit.", "schools-affected 2"),
    ("The prefect ordered 30 schools near the front to close.", "schools-affected 30"),
    ("Six schools in Sukma have not reopened.", "schools-affected 6"),
    ("The roof of a health centre in Jacmel fell in.", "hospitals-attacked 1"),
    ("The charity had to suspend work at nine health posts.", "hospitals-out-of-service 9"),
    ("Twelve clinics are cut off and three others have shut.", "hospitals-out-of-service 3"),
    ("Eleven hospitals close during the strike.", "hospitals-out-of-service 11"),
    ("Gales ripped the roofs off 240 houses.", "homes-damaged 240"),
    ("Water entered 700 houses in Ghotki.", "homes-damaged 700"),
    ("Sixty or so houses were put to the torch.", "homes-damaged 60"),
    ("Fire gutted 63 shacks.", "homes-damaged 63"),
    ("The survey found 790 moderately or severely damaged homes.", "homes-damaged 790"),
    ("Houses fully destroyed since 2 May: 322; partially damaged: 1,769.", "homes-damaged 322, homes-damaged 1769"),
    ("In Vlora 18 houses were damaged, in Fier seven.", "homes-damaged 18, homes-damaged 7"),
    ("The army retook Bara and three villages.", "localities-captured 3"),
    ("Three villages fall to rebels.", "localities-captured 3"),
    ("Correction: we wrote earlier that 18 nurses had died.", ""),
    ("The army branded as laughable the claim that 102 soldiers had been killed.", ""),
    ("The agency declined to confirm a count of ten dead.", ""),
    ("It had reported 41 deaths on Wednesday.", ""),
    ("The party spoke of 300 dead and then denied having done so.", ""),
    ("Some 5,216 people (1,002 households) were displaced in Amhara.\n\nThe displaced moved to two districts:\nGondar | 4,210 individuals | 812 HHs\nDebark | 1,006 individuals | 190 HHs", "people-displaced 5216, people-displaced 1002, people-displaced 4210, people-displaced 812, people-displaced 1006, people-displaced 190"),
    ("The toll of the fire has been revised up to 88.", "people-killed 88"),
    ("Police arrested four smugglers on Sunday, one of them a baker.", "people-detained 4"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_rarer_ways_of_telling_a_figure(text: str, expected: str) -> None:
    found = read(Document(id="x", text=text, published=date(2024, 6, 15))).observations
    assert ", ".join(f"{o.indicator} {o.value:.0f}" for o in found) == expected

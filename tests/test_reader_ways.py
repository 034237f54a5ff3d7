"""Ways of telling a figure that wires and bulletins use beside the plain ones, each in a sentence of our own."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

import pytest
from figures_said import said

SAID = [
    ("The army announced the arrest overnight of nine alleged members of the cartel.", "people-detained 9"),
    ("Police reported the capture on Friday of several dozen presumed rebels.", "people-detained 36"),
    ("Troops took 64 protesters into custody in Amhara.", "people-detained 64"),
    ("Bandits took 37 pupils from their dormitory in Kebbi.", "people-detained 37"),
    ("The storm took 37 children from their homes.", ""),
    ("Thirty women and six children were among those killed.", "women-killed 30, children-killed 6"),
    ('The ministry speaks of "90 terrorists liquidated" in the past two days.', "combatants-killed 90"),
    ("Totals for May: 1,116 civilians killed, incl. 209 children.", "civilians-killed 1116, children-killed 209"),
    ("Four persons, one of them a woman aged 72, shot dead in a car near Moreh.", "people-killed 4, women-killed 1"),
    ("Some 2,600 tenants were evicted in Nairobi and 900 people had to leave their homes in Thika.", "people-displaced 2600, people-displaced 900"),
    ("If the dyke breaks, 900 people would have to leave their homes.", ""),
    ("Last week 12,300 people left the capital.", "people-displaced 12300"),
    ("New movements, 12-18 May:\n\n* Bol → Liwa: 1,204 people\n* Ngouri → Mao: 86 households", "people-displaced 1204, people-displaced 86"),
    ("The district in numbers:\n\n* Bol: 1,204 people\n* Ngouri: 86 households", ""),
    ("Some 4,120 people came home in the first week of May.", "people-returned 4120"),
    ("Some 900 South Sudanese have crossed back into Renk.", "people-returned 900"),
    ("Six shops were damaged in the raid, as were two kindergartens.", "schools-affected 2"),
    ("A rocket tore open a residential building in Odesa.", "homes-damaged 1"),
    ("The tremor cracked about 40 homes in Afar.", "homes-damaged 40"),
    ("Since Monday, 31 houses have been totally and 210 partially damaged in Leyte.", "homes-damaged 31, homes-damaged 210"),
    ("Kurdish forces freed six villages east of Manbij.", "localities-captured 6"),
    ("The army freed six hostages in Borno.", ""),
    ("On 4 May the office gave 1,210 families one food pack each.", "people-reached 1210"),
    ("Over 3,000 people got a cash grant and a hot meal at the centre.", "people-reached 3000"),
    ("Four candidates got 3,000 votes.", ""),
    ("Over 14 million people needed aid at mid-year.", "people-in-need 14000000"),
    ("In the Yagha, 9 health and social promotion centres are closed.", "hospitals-out-of-service 9"),
    ("Two clinics were shelled in May. In all, 17 nurses were killed, 40 arrested and 82 facilities raided.", "hospitals-attacked 2, aid-workers-killed 17, people-detained 40, hospitals-attacked 82"),
    ("Clinics closed: 12 in May compared with 9 in April.", "hospitals-out-of-service 12, hospitals-out-of-service 9"),
    ("Deaths in May: 12, against a target of 9.", "people-killed 12"),
    ("Gunmen held up a bus and took 8 passengers to the hills.", "people-detained 8"),
    ("The Red Cross put the number of homeless at 12,000.", "people-displaced 12000"),
    ("She lost four children in the flood.", "children-killed 4"),
    ("The team lost four players in May.", ""),
    ('"We buried eleven of our neighbours on Friday," said Aminata Kone.', "people-killed 11"),
    ("A mudslide buried the road for two days.", ""),
    ("Officials raised the number of dead from 61 to 66 overnight.", "people-killed 66"),
    ("The mine employs 600 men; 12 have been brought up dead.", "people-killed 12"),
    ("The ship sank off Zuwara; 87 were rescued and 14 bodies recovered.", "people-killed 14"),
    ("The number of schools that have been shut has doubled to 84.", "schools-affected 84"),
    ("At the Al-Salam camp, 900 tents were torn down, leaving 4,500 people in the open.", "people-displaced 4500"),
    ("Government troops drove the rebels from two towns and a dozen hamlets in Galgaduud.", "localities-captured 2, localities-captured 12"),
    ("Militiamen drove families from two villages.", ""),
    ("There were 312 deaths last year, 41 of them of children.", "people-killed 312, children-killed 41"),
    ("Nine people died, five of them of Syrian origin.", "people-killed 9"),
    ("KEY FIGURES\n98        people killed since late May\n3,100     homes destroyed", "people-killed 98, homes-damaged 3100"),
    ("Soldiers swept through the market of Nyala and led away 31 men.", "people-detained 31"),
    ("By dusk 2,300 villagers had taken to the bush.", "people-displaced 2300"),
    ("Oxfam trucked water to 6,100 people in Minova.", "people-reached 6100"),
    ("A shell gutted the customs house in Odesa.", ""),
    ("Nine bodies brought to the morgue were unclaimed.", "people-killed 9"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_ways_of_telling_a_figure(text: str, expected: str) -> None:
    assert said(text) == expected

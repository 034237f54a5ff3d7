"""Figures beside others: compared with an earlier time, told with their whole, going on from what was told before; see `figures_said`."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

from datetime import date

import pytest
from figures_said import said

TUESDAY = date(2024, 9, 24)

COMPARED = [
    ('Civilian deaths rose from 118 in 2022 to 280 in 2023.', 'civilians-killed 280 period 2023-01-01 2023-12-31'),
    ('The number of people killed rose to 280 in 2023, up from 118 in 2022.', 'people-killed 280 period 2023-01-01 2023-12-31, people-killed 118 period 2022-01-01 2022-12-31'),
    ('Arrests fell to 61 in August from 88 in July.', 'people-detained 61 period 2024-08-01 2024-08-31, people-detained 88 period 2024-07-01 2024-07-31'),
    ('New displacements fell to 12,000 in August from 19,000 in July.', 'people-displaced 12000 period 2024-08-01 2024-08-31, people-displaced 19000 period 2024-07-01 2024-07-31'),
    ('The number of displaced people rose to 2.4 million in August, from 2.1 million in June.', 'people-displaced 2400000 stock None 2024-08-31, people-displaced 2100000 stock None 2024-06-30'),
    ('A total of 88 people died in July; while in August the figure was 61.', 'people-killed 88 period 2024-07-01 2024-07-31, people-killed 61 period 2024-08-01 2024-08-31'),
    ('Some 61 people were killed in August, down from 88 the previous month.', 'people-killed 61 period 2024-08-01 2024-08-31'),
    ('The 340 civilian deaths in the first half of the year compare with 283 in the same period last year.', 'civilians-killed 340 period 2024-01-01 2024-06-30, civilians-killed 283 period 2023-01-01 2023-06-30'),
    ('At least 14 health workers were killed in the first six months, twice as many as in the whole of 2023 (7).', 'aid-workers-killed 14 period None 2024-09-24, aid-workers-killed 7 period 2023-01-01 2023-12-31'),
    ('Returns slowed to 4,000 in August after 9,000 in July.', 'people-returned 4000 period 2024-08-01 2024-08-31, people-returned 9000 period 2024-07-01 2024-07-31'),
    ('The number of conflict-related deaths in the first eight months of 2024 stands at 905, against 480 in the same period of 2023.', 'people-killed 905 period 2024-01-01 2024-08-31, people-killed 480 period 2023-01-01 2023-08-31'),
    ('In Ituri, 64 civilians were killed (July: 81); in North Kivu, 57 (July: 40); and in Tanganyika, 12.', 'civilians-killed 64 period None 2024-09-24, civilians-killed 81 period 2024-07-01 2024-07-31, civilians-killed 57 period None 2024-09-24, civilians-killed 40 period 2024-07-01 2024-07-31, civilians-killed 12 period None 2024-09-24'),
    ('The agency reached 340,000 people in August, 40,000 more than in July.', 'people-reached 340000 period 2024-08-01 2024-08-31'),
    ('In August 3,000 more families fled than in July.', ''),
    ('Some 40 people were killed more than a week ago.', 'people-killed 40 period 2024-09-17 2024-09-17'),
    ('Death toll: 57 (+16). Missing: 9 (-4).', 'people-killed 57 cumulative None 2024-09-24, people-missing 9 stock None 2024-09-24'),
    ('The toll is 57. The previous bulletin, on 17 September, gave 41 dead.', 'people-killed 57 cumulative None 2024-09-24'),
]  # fmt: skip
"""Figures beside those of an earlier time: each of its own, differences of none."""

WHOLES = [
    ('Hospitals out of service: 12 (of 30)', 'hospitals-out-of-service 12'),
    ('Twelve hospitals of 30 are out of service.', 'hospitals-out-of-service 12'),
    ('Seven members of a family of 9 were killed.', 'people-killed 7'),
    ('Gunmen attacked 12 nurses and one was killed.', 'aid-workers-killed 1'),
    ('Raiders ambushed 20 soldiers and four were killed.', 'combatants-killed 4'),
    ('Raiders ambushed 20 soldiers and 14 people were killed.', 'people-killed 14'),
    ('Some 31 insurgents surrendered and 14 have been killed.', 'combatants-killed 14'),
    ('Gunmen abducted three aid workers; two were freed and one was killed.', 'people-detained 3, aid-workers-killed 1'),
    ('Gunmen abducted three aid workers. One was killed.', 'people-detained 3, aid-workers-killed 1'),
    ('Clashes wounded three soldiers. Twelve were killed.', 'people-injured 3, people-killed 12'),
    ('The 19 dead included five children.', 'people-killed 19, children-killed 5'),
    ('Among the 19 killed were four children and a nurse.', 'people-killed 19, children-killed 4, aid-workers-killed 1'),
    ('All but two of the 36 passengers died.', ''),
    ('No one among the 12 crew died.', ''),
    ('The bodies of a man and two boys were found.', 'people-killed 1, children-killed 2'),
    ('Twelve people were killed and two boys were found.', 'people-killed 12'),
    ('During the quarter, 1,310 people were arrested, of whom 880 were released within 48 hours.', 'people-detained 1310'),
    ('At least 209 people were abducted in August, bringing to 1,460 the number abducted since January.', 'people-detained 209, people-detained 1460'),
    ('Displaced: 84,000 people, of whom 61,000 in 402 evacuation centres and 23,000 with relatives.', 'people-displaced 84000, people-displaced 61000, people-displaced 23000'),
    ('- 41,600 people in 316 relief camps', 'people-displaced 41600'),
    ('1.2 million people in 14 provinces are affected.', ''),
    ('Some 300 people in 12 villages fell ill.', ''),
    ('Twelve villages fell to the rebels.', 'localities-captured 12'),
    ('Police captured 12 suspects in five villages.', 'people-detained 12'),
    ('Evacuation orders cover 12,000 people.', ''),
    ('As of Sunday, 12,000 people remained under evacuation orders.', 'people-displaced 12000'),
    ('The town of Goma took in 4,200 people last week.', 'people-displaced 4200'),
    ('About 23,000 people left the two towns.', 'people-displaced 23000'),
    ('The rebels took Kitshanga. Some 8,000 returned after the truce.', 'people-returned 8000'),
    ('IPC 3+ population: 3.1 million', 'people-food-insecure 3100000'),
    ('Out-of-service hospitals: 12', 'hospitals-out-of-service 12'),
    ('Currently 5.1 million people (31% of the population analysed) face IPC Phase 3 or worse, including 410,000 in Phase 4.', 'people-food-insecure 5100000, people-food-insecure 410000'),
]  # fmt: skip
"""Wholes that are told for their part, and parts of which something else is told."""

WHEN = [
    ('A drone strike on a market killed eight people on Monday. Two more died in hospital overnight, bringing the toll to ten.', 'people-killed 8 period 2024-09-23 2024-09-23, people-killed 2 period 2024-09-23 2024-09-24, people-killed 10 cumulative 2024-09-23 2024-09-24'),
    ('Five people drowned on Friday, taking the toll to 71.', 'people-killed 5 period 2024-09-20 2024-09-20, people-killed 71 cumulative None 2024-09-24'),
    ('A landslide swept through Kamituga late on Saturday. By Sunday night 15 bodies had been found.', 'people-killed 15 cumulative 2024-09-21 2024-09-22'),
    ('Cyclone Ilda made landfall on Friday night. By Saturday noon, the authorities counted 11 dead and 120 injured.', 'people-killed 11 cumulative 2024-09-20 2024-09-21, people-injured 120 cumulative 2024-09-20 2024-09-21'),
    ('A year ago, on 23 September 2023, floods killed 62 people here. This year the town was spared, but 14 died in Lodwar.', 'people-killed 62 period 2023-09-23 2023-09-23, people-killed 14 period 2024-01-01 2024-09-24'),
    ('The base, which already sheltered 31,000, was hit.', 'people-displaced 31000 stock None 2024-09-24'),
    ('Gangs set fire to the clinic on 16 September. Four other hospitals in the capital had already shut.', 'hospitals-out-of-service 1 period 2024-09-16 2024-09-16, hospitals-out-of-service 4 stock None 2024-09-24'),
    ('Since January 212 migrants have drowned, 40 of them this month.', 'people-killed 212 cumulative 2024-01-01 2024-09-24, people-killed 40 period 2024-09-01 2024-09-24'),
    ('The mission has verified the deaths of 1,024 civilians since the start of the year, among them 301 in August.', 'civilians-killed 1024 cumulative 2024-01-01 2024-09-24, civilians-killed 301 period 2024-08-01 2024-08-31'),
    ("Six journalists were detained in August and two remained in custody at month's end.", 'people-detained 6 period 2024-08-01 2024-08-31, people-detained 2 stock None 2024-08-31'),
    ('Of the 163 civilians killed in August, 51 died in a single attack on the 11th.', 'civilians-killed 163 period 2024-08-01 2024-08-31, civilians-killed 51 period 2024-08-11 2024-08-11'),
    ('In the nine days since the offensive began, 240 civilians have died, the ministry said on Saturday.', 'civilians-killed 240 cumulative 2024-09-15 2024-09-24'),
    ('In the 83 days since the war began on 3 July, 24,000 people have been killed.', 'people-killed 24000 cumulative 2024-07-03 2024-09-24'),
    ('Two months after the truce collapsed on 3 July, 8,600 people have been displaced.', 'people-displaced 8600 cumulative 2024-07-03 2024-09-24'),
    ('Nine days after two dams gave way on 3 July, the boats have taken over. The toll is 300.', 'people-killed 300 cumulative 2024-07-03 2024-09-24'),
    ('In June, July and August, 1,900 people died of the heat.', 'people-killed 1900 period 2024-06-01 2024-08-31'),
    ('The fire broke out shortly before dawn on Sunday and by noon had destroyed 200 shacks.', 'homes-damaged 200 period 2024-09-22 2024-09-22'),
    ('WFP aims to reach 400,000 people by December and had assisted 152,000 by mid-September.', 'people-reached 152000 cumulative None 2024-09-20'),
]  # fmt: skip
"""Days of figures that go on from an incident, a level or a time told before."""


@pytest.mark.parametrize(("text", "expected"), COMPARED)
def test_compared_beside_others(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), WHOLES)
def test_wholes_beside_others(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), WHEN)
def test_when_beside_others(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end", published=TUESDAY) == expected

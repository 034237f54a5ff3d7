"""Faults that a reader with fresh eyes found: each row was read wrongly once."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

from datetime import date

import pytest
from figures_said import said

TUESDAY = date(2024, 9, 24)

FATES = [
    ('More than 90 people were abducted, including 14 who were later killed.', 'people-detained 90, people-killed 14'),
    ('Nearly 120 people are missing, including 30 who were found dead on Monday.', 'people-missing 120, people-killed 30'),
    ('A total of 340 migrants were rescued, including nine who were injured.', 'people-injured 9'),
    ('About 40,000 people fled, including 12 who died on the way.', 'people-displaced 40000, people-killed 12'),
    ('Some 200 people were arrested, including 12 who were wounded by rubber bullets.', 'people-detained 200, people-injured 12'),
    ('At least 40 people were killed, including 12 who were queueing for bread.', 'people-killed 40, people-killed 12'),
    ('Twelve people trying to reach Lampedusa drowned on Sunday.', 'people-killed 12'),
    ('Some 900 people trying to flee the fighting were turned back.', ''),
    ('Three medics trying to rescue the wounded were shot dead.', 'aid-workers-killed 3'),
]  # fmt: skip
"""What became of some of those taken, and what the dead were doing."""

NO_HARM = [
    ('The number of damaged roads is 34, and the number of damaged bridges is now six.', ''),
    ('The number of damaged schools is 34, and the number of damaged homes is now 600.', 'schools-affected 34, homes-damaged 600'),
    ('The ministry said 61 health centres require repairs ahead of the rainy season.', ''),
    ('After the quake, 61 health centres require repairs.', 'hospitals-attacked 61'),
    ('More than 3,000 people walked to Kyiv in a march for the prisoners of war.', ''),
    ('Two of the four banks in Goma closed, and two more moved to Bukavu.', ''),
    ('Twelve soldiers were killed and five others left for treatment abroad.', 'combatants-killed 12'),
    ('About 4,000 people were evacuated from the town, but 350 remain.', 'people-displaced 4000'),
    ('Nearly 60 families are with relatives in Akkar for the holidays.', ''),
    ('Some camps near Dadaab now have 12,000 children in school.', ''),
    ('The 3,000 pupils have gone home for the holidays.', ''),
    ('Some 60 children are in foster custody in Oslo.', ''),
    ('The death from cancer of 12 workers at the plant led to a lawsuit.', ''),
    ('As cholera spreads in Khartoum, shelling of a market on Monday left 80 people in hospital.', 'people-injured 80'),
    ('A house in Camp 11 burned and killed four people.', 'homes-damaged 1, people-killed 4'),
    ('Output: cash distributed to 3,200 households in Kandahar.', 'people-reached 3200'),
    ('The Norwegian Refugee Council, which serves 140,000 people in Yobe, suspended work.', 'people-reached 140000'),
    ('The pumping station, which serves 300,000 consumers, stopped.', ''),
    ('Some 14 civilians were killed. Another 21 were killed in clashes between rival militias.', 'civilians-killed 14, people-killed 21'),
]  # fmt: skip
"""Repairs, holidays, marches and schools that tell of no harm and no flight."""

SPEAKERS = [
    ('A bombing on Monday put the number of dead in Mogadishu at 32.', 'people-killed 32 None 2024-09-23'),
    ('The floods on Saturday put the clinic out of action in Derna.', 'hospitals-out-of-service 1 None 2024-09-21'),
    ('Clashes on Friday reported by a monitoring group left 14 dead in Aleppo.', 'people-killed 14 a monitoring group 2024-09-20'),
    ('The strike on Tuesday confirmed fears of escalation; it killed 22 people in Tyre.', 'people-killed 22 None 2024-09-24'),
    ('The government announced a three-day mourning period, and said 90 people were killed.', 'people-killed 90 The government None'),
    ('In a 12 September post on X the governor said nine people had died.', 'people-killed 9 the governor None'),
    ('In an address to the nation the president said 130 people had been killed.', 'people-killed 130 the president None'),
    ('In a press release MSF said it had treated 240 wounded.', 'people-injured 240 MSF None'),
]  # fmt: skip
"""Events that speak to nobody, and statements by their speakers."""

TOTALS = [
    ('A quake struck Kaya on 12 September and killed nine. On 14 September the toll rose to 24.', 'people-killed 9 period 2024-09-12 2024-09-12, people-killed 24 cumulative 2024-09-12 2024-09-14'),
    ('A quake struck Kaya on 12 September and killed nine. Two days later, on 14 September, the toll rose to 24.', 'people-killed 9 period 2024-09-12 2024-09-12, people-killed 24 cumulative 2024-09-12 2024-09-14'),
    ('On 3 September a drone hit a hospital in El Fasher. As of 20 September, 9 hospitals have been hit.', 'hospitals-attacked 1 period 2024-09-03 2024-09-03, hospitals-attacked 9 period None 2024-09-20'),
    ('Months after the coup, in which 12 people died, soldiers killed 60 protesters on 3 September.', 'people-killed 12 period None 2024-09-24, people-killed 60 period 2024-09-03 2024-09-03'),
    ('Since the war began (as of 12 September), 11,700 civilians have been killed in Ukraine.', 'civilians-killed 11700 cumulative None 2024-09-12'),
    ('An air strike on 18 September killed 40 people in Gaza. As of 20 September, 41,272 people have been killed in Gaza.', 'people-killed 40 period 2024-09-18 2024-09-18, people-killed 41272 cumulative None 2024-09-20'),
    ('A stampede on 14 September killed 30 in Conakry. As of 20 September, 120 people had been arrested in Guinea over the protests.', 'people-killed 30 period 2024-09-14 2024-09-14, people-detained 120 cumulative None 2024-09-20'),
    ('UNICEF has worked in the area since 2016. Fourteen aid workers have been killed.', 'aid-workers-killed 14 period None 2024-09-24'),
    ('The district has been affected since May 2023. Fourteen aid workers have been killed.', 'aid-workers-killed 14 cumulative 2023-05-01 2024-09-24'),
    ('A truce allowed 4,200 families to return home to Nabatieh on Friday.', 'people-returned 4200 period 2024-09-20 2024-09-20'),
]  # fmt: skip
"""What a total counts from and to."""


@pytest.mark.parametrize(("text", "expected"), FATES)
def test_fates_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), NO_HARM)
def test_no_harm_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), SPEAKERS)
def test_speakers_in_stories(text: str, expected: str) -> None:
    assert said(text, "attribution", "period_start", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), TOTALS)
def test_totals_in_stories(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end", published=TUESDAY) == expected

"""Stories told over several sentences: which day, part and cause a figure goes on with; see `figures_said`."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

from datetime import date

import pytest
from figures_said import said

TUESDAY = date(2024, 9, 24)

DAYS = [
    ('Monitors counted 61 deaths in April, and 48 deaths and 90 injuries in June.', 'people-killed 61 period 2024-04-01 2024-04-30, people-killed 48 period 2024-06-01 2024-06-30, people-injured 90 period 2024-06-01 2024-06-30'),
    ('On 9 September a mine struck a minibus near Shire. Two riders died at once and a third died in hospital three days later; seven others were hurt.', 'people-killed 2 period 2024-09-09 2024-09-09, people-injured 7 period 2024-09-09 2024-09-09'),
    ('Troops shot dead six herders near Kibati on Monday. Scores of families have since fled to Rutshuru.', 'civilians-killed 6 period 2024-09-23 2024-09-23, people-displaced 40 cumulative 2024-09-23 2024-09-24'),
    ('Security digest, 2-8 September 2024\n\nSix herders were shot dead in Kibati on Tuesday.', 'civilians-killed 6 period 2024-09-03 2024-09-03'),
    ('Security digest, 16-22 September 2024\n\nA ferry sank off Kalemie on Saturday. Nine people were still missing as of Monday evening.', 'people-missing 9 stock None 2024-09-23'),
    ('Clashes between clans broke out on Friday and Saturday in Bor. The army said it had killed 31 gunmen over the two days.', 'combatants-killed 31 period 2024-09-20 2024-09-21'),
    ('A clinic in Ouanda was looted on 11 September and has been closed since.', 'hospitals-out-of-service 1 cumulative 2024-09-11 2024-09-24'),
    ('Four people were hurt when a shell hit Kupiansk on Sunday. A dispensary in the same street lost its doors and has had to close.', 'people-injured 4 period 2024-09-22 2024-09-22, hospitals-out-of-service 1 period 2024-09-22 2024-09-22'),
    ('Some 900 houses were flooded on 15 September, of which 120 are beyond repair and 780 are cracked.', 'homes-damaged 900 period 2024-09-15 2024-09-15, homes-damaged 120 period 2024-09-15 2024-09-15, homes-damaged 780 period 2024-09-15 2024-09-15'),
    ('Meanwhile, raiders have killed five fishermen and abducted nine others near Baga.\n\nA villager said the raiders came in canoes late on Thursday.', 'civilians-killed 5 period 2024-09-19 2024-09-19, people-detained 9 period 2024-09-19 2024-09-19'),
    ('Bandits have killed seven traders near Kaya. The attackers struck on Sunday, the prefect said.', 'civilians-killed 7 period 2024-09-22 2024-09-22'),
    ('A boat sank on the Ubangi on Friday. The head of the port, who spoke to reporters in Bangui on Saturday, said 14 people had died.', 'people-killed 14 period 2024-09-20 2024-09-20'),
    ('Key figures (as of 31 August)\nAid workers killed in 2024: 6', 'aid-workers-killed 6 period 2024-01-01 2024-08-31'),
]  # fmt: skip
"""Days that close one clause, or belong to another figure, a report or a box."""

PARTS = [
    ('Floods hit eastern Uganda on Monday. Five people were reported dead: three in Mbale, one in Sironko and one in Bududa. Nine were hurt.', 'people-killed 5 eastern Uganda, people-killed 3 Mbale, people-killed 1 Sironko, people-killed 1 Bududa, people-injured 9 eastern Uganda'),
    ('Fighting broke out around Mweka. Some 400 households (2,100 persons) fled to Ilebo, while another 90 households (450 persons) sought refuge in Demba.', 'people-displaced 400 Ilebo, people-displaced 2100 Ilebo, people-displaced 90 Demba, people-displaced 450 Demba'),
]  # fmt: skip
"""Figures told for one place after the other, and what follows them."""

CAUSES = [
    ('Artillery killed 21 people, drones nine and landmines two.', 'people-killed 21, people-killed 9, people-killed 2'),
    ('Shells killed 12 people, and police held 40.', 'people-killed 12'),
    ('The storm killed 12 people in Lira, and the bill came to 14.', 'people-killed 12'),
    ('Landmines killed four herders in Abyan and unexploded ordnance another three.', 'civilians-killed 4, civilians-killed 3'),
]  # fmt: skip
"""Ellipsis by cause, and what is no such list."""

WORDS = [
    ('The number of people driven from their homes in Haiti has passed 1.3 million.', 'people-displaced 1300000 stock'),
    ('An estimated 800 households moved towards Kalehe.', 'people-displaced 800 period'),
    ('Thousands of protesters moved towards the palace.', ''),
    ('Four health posts (Bau, Geissan, Kurmuk, Wad) have not been functioning since 3 September.', 'hospitals-out-of-service 4 cumulative'),
    ('Caritas completed a distribution for 5,200 people in Maban on Friday.', 'people-reached 5200 period'),
    ('Distributions of seed to 600 families were completed in Pissila.', 'people-reached 600 period'),
    ('A distribution for 600 families is planned in Pissila.', ''),
    ('The army acknowledged the loss of nine men near Tessit.', 'combatants-killed 9 period'),
    ('The company acknowledged the loss of nine men.', 'people-killed 9 period'),
    ('Two members of a village vigilance committee who gave the alarm were shot dead.', 'combatants-killed 2 period'),
    ('Two witnesses who said soldiers had come were questioned.', ''),
    ('Nine people died in Bria, residents tell Reuters.', 'people-killed 9 period'),
]  # fmt: skip
"""Ways of telling flight, aid, losses and closure."""


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_days_in_stories(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_parts_in_stories(text: str, expected: str) -> None:
    assert said(text, "place", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), CAUSES)
def test_causes_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_words_in_stories(text: str, expected: str) -> None:
    assert said(text, "scope", published=TUESDAY) == expected

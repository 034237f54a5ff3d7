"""Numbers that look like figures and are none: rates, averages, ages, chances, plans told in a list."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

import pytest
from figures_said import said

SAID = [
    ("Evacuation orders issued: 14", ""),
    ("Evacuation flights: 9", ""),
    ("Death certificates issued: 310", ""),
    ("Missing persons reports: 44", ""),
    ("Missing persons: 44", "people-missing 44"),
    ("Hunger strikes: 6", ""),
    ("Arrest warrants: 17", ""),
    ("Camels killed: 230", ""),
    ("Deaths across districts: 17", "people-killed 17"),
    ("Displaced villages visited: 12", ""),
    ("Syrians killed: 12", "people-killed 12"),
    ("Traders say 3 to 6 kidnappings a week are now common near Zaria.", ""),
    ("The district has four nurses per 8,000 inhabitants.", ""),
    ("Of every ten people wounded in cities, nine were civilians.", ""),
    ("About 600 people arrive at Renk every day.", ""),
    ("On average, 12 people died every day in March.", ""),
    ("In March 40 people were killed each month.", ""),
    ("A week earlier, 12 people died.", "people-killed 12"),
    ("Twelve people were killed a day earlier in Bunia.", "people-killed 12"),
    ("One in every five of the 400 houses collapsed.", "homes-damaged 80"),
    ("On 3 May three girls between 12 and 14 were shot dead in Kpalime.", "children-killed 3"),
    ("Clashes killed between 14 and 16 people.", "people-killed 15"),
    ("The model gives a chance of 20 per cent to a toll of between 100 and 1,000.", ""),
    ("The plan foresees the closure of 40 schools and the evacuation of 12,000 people.", ""),
    ("If the lake rises, the following would be done:\n\n1) Evacuation of 2,100 people from Manuka.\n2) Closure of 9 schools in Tolo.", ""),
    ("What happened in May:\n\n- Closure of 9 schools in Tolo.\n- Evacuation of 2,100 people from Manuka.", "schools-affected 9, people-displaced 2100"),
    ("Each shelter holds up to 200 people.", ""),
    ("Every resident of the town, 4,000 people, was evacuated.", "people-displaced 4000"),
    ("One person in every twelve in Yemen is displaced.", ""),
    ('"Is it true that 500 people died?" a reporter asked.', ""),
    ("The stadium was holding 900 people detained since Monday.", "people-detained 900"),
    ("In a drill on Friday, 200 pupils were evacuated from a school in Manila.", ""),
    ("In a drill on Friday, two soldiers were killed.", "combatants-killed 2"),
    ("Twelve of the 14 miners reported missing have turned up at home.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_numbers_that_count_nothing(text: str, expected: str) -> None:
    assert said(text) == expected

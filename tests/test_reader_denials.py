"""What is denied, withdrawn or only hearsay is no figure; what stands beside a denial of something else still is."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

import pytest
from figures_said import said

SAID = [
    ("The governor brushed aside the union's charge that 60 miners had lost their lives in Bukoba.", ""),
    ("A delegate asked about a message that 300 families had been evacuated from Tanna. The office knows of no such move.", ""),
    ('"We have heard this figure of 900 dead in Derna. It has no basis," he added.', ""),
    ("News on the radio of 25 deaths at Chokwe is refuted.", ""),
    ("The Taliban claimed to have killed 19 officers, which the interior ministry rejected.", ""),
    ('Separatists alleged that "dozens" had died in a hospital; observers who went there found no trace of the attack.', ""),
    ('A video that speaks of "nine dead and 80 missing in Tolima" is from another country.', ""),
    ('The mayor said: "There are those who say 700 dead. We do not deal in rumours."', ""),
    ("In 2023, 212 schools were damaged ... sorry, I misread, I will come back to you.", ""),
    ("The minister asked about the killing; 12 people were killed.", "people-killed 12"),
    ("The army, which denied a rout, said 12 rebels were killed.", "combatants-killed 12"),
    ("Rebels said 40 soldiers were killed. The army denied targeting civilians.", "combatants-killed 40"),
    ("The storm killed 14 people. It is the worst in years.", "people-killed 14"),
    ("No one died; the figure of 14 dead came from an older flood.", ""),
    ("Aid groups had put the dead at 60, a count they have since withdrawn.", ""),
    ("A doctored leaflet put the toll at 9,000.", ""),
    ("The governor blamed the strike for the death of two patients. The union called that a lie.", ""),
    ("The governor blamed the strike for the death of two patients. The union called it off.", "civilians-killed 2"),
    ("The raid was coded to 12 deaths in an earlier version of the data.", ""),
    ("Where reports say \"many\", 10 deaths are assumed.", ""),
    ("Forty miners are missing and are assumed dead.", "people-missing 40"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_figures_beside_a_denial(text: str, expected: str) -> None:
    assert said(text) == expected

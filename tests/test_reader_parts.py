"""Whose part a figure is, what two figures mix, and figures that a text takes back or tells of others."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

from datetime import date

import pytest

from indicators.model import Document
from indicators.reader import read

SAID = [
    ("Four civilians were killed and nine injured, including three children.", "civilians-killed 4, people-injured 9"),
    ("4 killed; 13 wounded, four of them children.", "people-killed 4, people-injured 13"),
    ("In Jalalabad 17 miners died, nine of them children, and a further 30 were injured.", "people-killed 17, children-killed 9, people-injured 30"),
    ("Four miners were killed, three of them women, and nine injured.", "people-killed 4, women-killed 3, people-injured 9"),
    ("In Jacmel, which has a population of about 40,000, several hundred people slept outside last night.", "population 40000"),
    ("This year at least 80 migrants have died or gone missing at sea.", ""),
    ("So far 80 Rohingya have died or - the agency adds the two up - gone missing.", ""),
    ("A flood left three dead and two missing; both were found alive on Monday.", "people-killed 3"),
    ("A flood left three dead and two missing.", "people-killed 3, people-missing 2"),
    ("The boat sank; six passengers have yet to be found.", "people-missing 6"),
    ("Six more people drowned in Bihar, an official bulletin said.", "people-killed 6"),
    ("A first toll, on the night of the raid, gave 21 dead.", ""),
    ("Shells hit two health centres, neither of which had to close.", "hospitals-attacked 2"),
    ("Some 12,700 live in 40 spontaneous sites.", ""),
    ("Another 2,120 people, in Hodan, have been given notice.", ""),
    ("The Adjara region holds 3,400 refugee families.", "refugees 3400"),
    ("Since Monday 1,200 refugees crossed, bringing arrivals of refugees this year to 15,340.", "refugees 1200, refugees 15340"),
    ("Rescuers had first spoken of 41 dead; the final toll is 37.", "people-killed 37"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_parts_and_what_is_taken_back(text: str, expected: str) -> None:
    found = read(Document(id="x", text=text, published=date(2024, 6, 15))).observations
    assert ", ".join(f"{o.indicator} {o.value:.0f}" for o in found) == expected

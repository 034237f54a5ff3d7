"""Whose part a figure is, what two figures mix, and figures that a text takes back or tells of others."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

import pytest
from figures_said import said

SAID = [
    ("Four civilians were killed and nine injured, including three children.", "civilians-killed 4, people-injured 9"),
    ("6 killed; 19 wounded, five of them children.", "people-killed 6, people-injured 19"),
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
    ("A father of six was shot dead at a checkpoint.", "people-killed 1"),
    ("The mother-of-two was hurt when the wall fell.", ""),
    ("Five of the 14 people killed were policemen.", "combatants-killed 5, people-killed 14"),
    ("Six of the nine dead were women.", "women-killed 6, people-killed 9"),
    ("Two thirds of the 33 killed were children.", "children-killed 22"),
    ("Ten of the 12 women killed were Yazidis.", "women-killed 12"),
    ("All but two of the 19 dead were miners.", "people-killed 19"),
    ("Half of the 40 dead were children.", "children-killed 20"),
    ("Seven of the ten wounded were children.", "people-injured 10"),
    ("Two French reporters were among nine people killed in the blast.", "civilians-killed 2, people-killed 9"),
    ("The hamlet had 300 inhabitants, 12 of whom were killed.", "population 300, civilians-killed 12"),
    ("Of 64 people on the ferry, 27 were rescued and the rest are missing.", ""),
    ("Some 100 hostages remain in the hills, a third of whom are believed to be dead.", "people-detained 100"),
    ("The army announced a death, bringing its losses in Donbas to 348.", ""),
    ("Nine workers remain trapped under the rubble.", ""),
    ("Troops killed or captured more than 100 fighters.", ""),
    ("Civilian casualties in May: 184 killed, 856 injured.", "civilians-killed 184, people-injured 856"),
    ("A raid killed 45, including 16 Hezbollah members.", "people-killed 45, combatants-killed 16"),
    ("WHO says 6 staff dead.", "aid-workers-killed 6"),
    ("Three World Central Kitchen workers were killed near Lviv.", "aid-workers-killed 3"),
    ("There is no truth in claims that 25 civilians died.", ""),
    ("Army says no soldiers killed, contrary to rebel claim of 50 dead.", ""),
    ("Officials initially said 12 people had died but later revised the figure to nine.", "people-killed 9"),
    ("Every ten minutes a child is killed.", ""),
    ("In the novel, a plague kills 2 million people.", ""),
    ("The bomber killed himself and 11 others.", "people-killed 11"),
    ("The drone killed commander Musa Adan and 15 other fighters.", "combatants-killed 15"),
    ("The mayor was killed along with at least ten other officials.", "people-killed 10"),
    ("Some 24 civilians were killed, as were three policemen.", "civilians-killed 24, combatants-killed 3"),
    ("The number of martyrs has risen to 1,467 and the injured to 5,921.", "people-killed 1467, people-injured 5921"),
    ("Kidnappings rose to 1,021 in May.", "people-detained 1021"),
    ("The army said it had killed 40 terrorists and lost 3 men.", "combatants-killed 3, combatants-killed 40"),
    ("The charity lost six employees in May.", "aid-workers-killed 6"),
    ("Ten men were hanged in Shiraz.", "people-killed 10"),
    ("The blast blinded dozens.", "people-injured 24"),
    ("Reports that 60 people were killed could not be independently verified.", "people-killed 60"),
    ("Families of the 43 missing students marched on Thursday.", "people-missing 43"),
    ("Haiti raid: 70 dead incl. 10 women and 3 infants", "people-killed 70, women-killed 10, children-killed 3"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_parts_and_what_is_taken_back(text: str, expected: str) -> None:
    assert said(text) == expected

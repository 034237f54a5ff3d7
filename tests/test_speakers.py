"""Who reports a figure beyond its own sentence: the speaker of a line, of a quotation, of a heading; verbs of wires."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

from datetime import date

import pytest

from indicators.model import Document
from indicators.reader import read

SAID = [
    ('A nun told us: "The mission is gone. I counted eleven bodies."', "A nun"),
    ('"We buried many on Friday. Two were killed at home," said a medic in Tine.', "a medic in Tine"),
    ("**09:30** Civil protection: in Sofala, 3,120 houses were destroyed on Friday.", "Civil protection"),
    ("**09:30** A fisherman in Beira: six children drowned when the boat sank.", "A fisherman in Beira"),
    ("Mayor Ali Hassan: 14 people were killed in the market.", "Mayor Ali Hassan"),
    ("Mali Red Cross: 85 people still missing", "Mali Red Cross"),
    ("Gang territory: a convoy was looted and 12 people were killed.", "None"),
    ("Police killed: 12", "None"),
    ("Residents: 12,000 people were displaced.", "None"),
    ("ANNA (OCHA): Good morning. In Malakal, two clinics were closed. Some 9,000 people fled.\n\nQ: How many?", "ANNA (OCHA), ANNA (OCHA)"),
    ("DARFUR\nCumulative since 1 May 2024 (Ministry of Health, as of 9 June)\nFatalities: 29\nInjuries: 70", "Ministry of Health, Ministry of Health"),
    ("Five people were killed in Herat, the provincial council specified.", "the provincial council"),
    ("At least four villagers were murdered last Sunday in Cauca, the ombudsman denounced this Monday.", "the ombudsman"),
    ("On 3 June a strike killed 4 people, Governor Oleh Bondar posted on Telegram.", "Governor Oleh Bondar"),
    ("Soldiers posted at the bridge killed 4 people.", "None"),
    ("The Coalition for Rights advances a higher toll: between 40 and 50 dead.", "The Coalition for Rights"),
    ("From 1 May to 3 June we documented at least 31 health workers killed.", "we"),
    ("State media claims that nine people were killed in Damascus.", "State media"),
    ("Peru has registered 31,000 refugees from the border.", "None"),
    ("The bodies of nine people were counted by torchlight.", "None"),
    ("The unrest recalled that of 2019, when eleven people were killed.", "None"),
    ("Last year 3,100 people fled Kaga, UNHCR's portal shows.", "UNHCR's portal"),
    ("Troops evacuated 1,450 people from Larkana, officials said here on Thursday.", "officials"),
    ("NEW YORK - Nearly 6,000 civilians were killed in Iraq in May, a U.N. report said.", "a U.N. report"),
    ("Ombudsman Carlos Camargo lamented on X that 9 fishermen had been murdered.", "Ombudsman Carlos Camargo"),
    ("Some 300 villagers, the lawsuit alleges, were killed by the guards.", "the lawsuit"),
    ("In its weekly bulletin, the ministry put deaths at 312.", "the ministry"),
    ("The toll, which the prefect gave as 17 dead on Sunday, is provisional.", "the prefect"),
    ("Hospital records seen by AFP show that 64 people died.", "Hospital records seen by AFP"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_who_reports(text: str, expected: str) -> None:
    found = read(Document(id="x", text=text, published=date(2024, 6, 15))).observations
    assert ", ".join(str(o.attribution) for o in found) == expected

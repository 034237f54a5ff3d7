"""What dates the figures of bulletins and reports: numbered lines, captions, a total above, hours and days beside them."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

from datetime import date

import pytest

from indicators.model import Document
from indicators.reader import read

HEAD = "Floods in Chattogram and Sylhet\n\nThe rivers are high.\n\n"
BULLETINS = [
    (HEAD + "Deaths since 2 June: 21\nFeni: 9\nBridges: 5\n\nRoads are cut.", "people-killed 21 cumulative 2024-06-02 2024-06-15, people-killed 9 cumulative 2024-06-02 2024-06-15"),
    (HEAD + "Schools damaged: 21\nIncidents: 9\n\nRoads are cut.", "schools-affected 21 period None 2024-06-15"),
    (HEAD + "1. LOSSES, LAST 24 HOURS (14 Jun 1300 hrs to 15 Jun 1300 hrs)\nDeaths: 12\n\n2. CUMULATIVE LOSSES, 2 JUNE TO 15 JUNE 2024\nProvince | Deaths | Injured\nSindh | 54 | 78", "people-killed 12 period 2024-06-14 2024-06-15, people-killed 54 cumulative 2024-06-02 2024-06-15, people-injured 78 cumulative 2024-06-02 2024-06-15"),
    (HEAD + "4. Human lives lost since 2 June: 11, of them 4 children\n\n5. Persons still missing: 7\n\n6. Relief camps open: 845\nInmates in relief camps: 41,200", "people-killed 11 cumulative 2024-06-02 2024-06-15, children-killed 4 cumulative 2024-06-02 2024-06-15, people-missing 7 stock None 2024-06-15, people-displaced 41200 stock None 2024-06-15"),
    (HEAD + "Persons evacuated by boat today: 365\nPersons evacuated since 2 June: 2,188", "people-displaced 365 period 2024-06-15 2024-06-15, people-displaced 2188 cumulative 2024-06-02 2024-06-15"),
    (HEAD + "DISPLACEMENT\nDisplaced since 2 June, by state of arrival (as of 12 June)\nState | Households | Individuals\nKassala | 722 | 3,610\n", "people-displaced 722 cumulative 2024-06-02 2024-06-12, people-displaced 3610 cumulative 2024-06-02 2024-06-12"),
    ("Yemen: tracking update\n\nOVERVIEW\nThe week was calm.\n\nWHERE PEOPLE FLED TO, 2 TO 9 JUNE\n- Ma'rib: 168 households, in Al Wadi.\n- Ta'iz: 74 households.", "people-displaced 168 period 2024-06-02 2024-06-09, people-displaced 74 period 2024-06-02 2024-06-09"),
    ("Families ask whether they can go home: in May, 920 families returned to Bor.", "people-returned 920 period 2024-05-01 2024-05-31"),
    ("IOM estimates that 270,000 people had returned to their homes as of 3 June.", "people-returned 270000 cumulative None 2024-06-03"),
    ("Violence left at least 87 people dead in Mopti between 4 and 10 June, more than in any week since March.", "people-killed 87 period 2024-06-04 2024-06-10"),
    ("The army said on Thursday that its jets had killed 40 gunmen near Djibo the day before.", "combatants-killed 40 period 2024-06-12 2024-06-12"),
    ("By 3 June, 67 people had drowned, while 53 were missing.", "people-killed 67 cumulative None 2024-06-03, people-missing 53 stock None 2024-06-03"),
    ("Tracking Round 12 (1 May) recorded 38,200 IDPs in Pemba.", "people-displaced 38200 stock None 2024-05-01"),
    ("DTM had identified 35,000 returnees in Sinjar as of 31 May.", "people-returned 35000 stock None 2024-05-31"),
    ("Six schools in Zinda Jan have not reopened.", "schools-affected 6 stock None 2024-06-15"),
    ("Raids drove 2,500 people from their homes since May, taking the number of displaced in Ituri to 1.7 million.", "people-displaced 2500 cumulative 2024-05-01 2024-06-15, people-displaced 1700000 stock None 2024-06-15"),
    ("On 9 June a landslide hit Ha Giang. Two men died there and three were hurt. Some 104 people have been evacuated.", "people-killed 2 period 2024-06-09 2024-06-09, people-injured 3 period 2024-06-09 2024-06-09, people-displaced 104 period 2024-06-09 2024-06-09"),
    ("The violence that followed the disputed May 7 vote has killed more than 600 people and driven some 150,000 from their homes.", "people-killed 600 cumulative 2024-05-07 2024-06-15, people-displaced 150000 cumulative 2024-05-07 2024-06-15"),
    ("In Sirte, more than 21,000 people displaced from Misrata and nearby villages are sheltering in schools.", "people-displaced 21000 stock None 2024-06-15"),
    ("More than 1,500 have been trucked home since Friday, and about 7,000 Malian refugees remain in Bol.", "people-returned 1500 cumulative 2024-06-14 2024-06-15, refugees 7000 stock None 2024-06-15"),
    ("The UN refugee agency says two members of its staff were killed on Monday.", "aid-workers-killed 2 period 2024-06-10 2024-06-10"),
    ("Since May, floods have killed 16 people, injured dozens and brought down 517 houses.", "people-killed 16 cumulative 2024-05-01 2024-06-15, people-injured 24 cumulative 2024-05-01 2024-06-15, homes-damaged 517 cumulative 2024-05-01 2024-06-15"),
    ("At 31 May, 41,000 people were displaced in camps.", "people-displaced 41000 stock None 2024-05-31"),
    ("By the ministry's count of 4 June, 404 people have been killed since 8 May.", "people-killed 404 cumulative 2024-05-08 2024-06-04"),
    (HEAD + "INJURED SINCE 4 JUNE: 92", "people-injured 92 cumulative 2024-06-04 2024-06-15"),
    ("The death toll from the earthquake of June 2 now stands at 125.", "people-killed 125 cumulative 2024-06-02 2024-06-15"),
    ("Of the health facilities of the capital, 19 are closed.", "hospitals-out-of-service 19 stock None 2024-06-15"),
    ("Rights groups can name 73 civilians killed in Juba between 2 and 9 June.", "civilians-killed 73 period 2024-06-02 2024-06-09"),
    ("Incidents of the second quarter\n\nINCIDENTS, 1 APRIL TO 14 JUNE\n- On 1 June, two men entered a mosque in Herat and killed 33 worshippers. Six others were wounded.", "civilians-killed 33 period 2024-06-01 2024-06-01, people-injured 6 period 2024-06-01 2024-06-01"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BULLETINS)
def test_bulletins(text: str, expected: str) -> None:
    found = read(Document(id="x", text=text, published=date(2024, 6, 15))).observations
    said = ", ".join(f"{o.indicator} {o.value:.0f} {o.scope} {o.period_start} {o.period_end}" for o in found)
    assert said == expected

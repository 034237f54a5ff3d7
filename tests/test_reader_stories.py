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
    ('Security digest, 16-22 September 2024\n\nA ferry sank off Kalemie on Saturday. As of Monday noon, nine passengers were missing.', 'people-missing 9 stock None 2024-09-23'),
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
    ('The number of people forced from their homes in Benue has passed 310,000.', 'people-displaced 310000 stock'),
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

NOTES = [
    ('Monitoring digest, August 2024\n\nThree schools in Bay were torched in the second half of the month.', 'schools-affected 3 period 2024-08-16 2024-08-31'),
    ('Monitoring digest, August 2024\n\nFour clinics closed early in the month and two more late in the month.', 'hospitals-out-of-service 4 period 2024-08-01 2024-08-10, hospitals-out-of-service 2 period 2024-08-21 2024-08-31'),
    ('Flood bulletin\n\nLosses (cumulative, 2 to 20 September)\n\nThe death toll has climbed to 58, after two more bodies were washed up in Sylhet on Monday. Six people are still missing and 240 were hurt.', 'people-killed 58 cumulative None 2024-09-24, people-missing 6 stock None 2024-09-24, people-injured 240 period 2024-09-16 2024-09-16'),
    ('As of 20 September, 80 per cent of them (9,200 individuals) were living with relatives.', 'people-displaced 9200 stock None 2024-09-20'),
    ('Flash note: attacks in Sofala, 9 to 15 September 2024\n\nSome 5,000 people fled Caia.\n\nPlaces of origin\nSena: 2,900 individuals (58%)\nOther villages of the district: 2,100 individuals (42%)', 'people-displaced 5000 period 2024-09-09 2024-09-15, people-displaced 2900 period 2024-09-09 2024-09-15, people-displaced 2100 period 2024-09-09 2024-09-15'),
    ('At the end of August 41,000 people were displaced in Dosso. Gaya hosts 62 per cent of the IDPs (25,400).', 'people-displaced 41000 stock None 2024-08-31, people-displaced 25400 stock None 2024-08-31'),
    ('Some 31,000 people remain displaced, compared with 44,000 in March 2024.', 'people-displaced 31000 stock None 2024-09-24, people-displaced 44000 stock None 2024-03-31'),
    ('The office recorded 34 killings in May, against 51 the month before, and 57 injuries.', 'people-killed 34 period 2024-05-01 2024-05-31, people-injured 57 period 2024-05-01 2024-05-31'),
    ('Dozens were missing after the slide on Sunday. By noon on Monday the mayor spoke of 31 people missing.', 'people-missing 24 stock None 2024-09-22, people-missing 31 stock None 2024-09-23'),
    ('Scores of people were killed in Bor on Sunday. On Sunday 34 people were killed in Juba.', 'people-killed 40 period 2024-09-22 2024-09-22, people-killed 34 period 2024-09-22 2024-09-22'),
    ('The violence drove 20,000 people into Bunia, joining about 900,000 already displaced in the province.', 'people-displaced 20000 period None 2024-09-24, people-displaced 900000 stock None 2024-09-24'),
    ('The fall of Sake follows that of Goma a month ago, when more than 700 people died in five days of fighting.', 'people-killed 700 period 2024-08-01 2024-08-31'),
]  # fmt: skip
"""Notes on displacement and bulletins: shares with their count, places of origin, months of a late report."""

COUNTED = [
    ('38 per cent of schools (190 of 500) remained closed when the term began.', 'schools-affected 190'),
    ('About 70% of health facilities (14 of 20) are not functional.', 'hospitals-out-of-service 14'),
    ('About 12 per cent of respondents (45) said they were hungry.', ''),
    ('Some 8,700 people are sheltering in 14 schools and camps. The biggest of the camps, near Lira, holds 2,300 people.', 'people-displaced 8700, people-displaced 2300'),
    ('The number of camps has grown to 88; together they host 7,300 households.', 'people-displaced 7300'),
    ('Some 1,500 families fled. Mopti received the largest share, with 800 families, followed by Bandiagara (420) and Djenne (280).', 'people-displaced 1500, people-displaced 800, people-displaced 420, people-displaced 280'),
    ('Forty schools, with 160 classrooms, lost their roofs.', 'schools-affected 40'),
    ('Baucau: 26 deaths (19 of them in Laga)', 'people-killed 26, people-killed 19'),
    ('Soldiers were responsible for 21 deaths, three of them in custody.', 'people-killed 21, people-killed 3'),
    ('Attackers killed 18 people in Boga. Half of the victims were children. Five others were burned alive in their huts.', 'people-killed 18, children-killed 9, people-killed 5'),
    ('Nine nurses were abducted and released; one was killed.', 'people-detained 9, aid-workers-killed 1'),
    ('Some 71,000 people were displaced at the end of August, of whom 40,000 in the two valleys, and 18,500 had returned.', 'people-displaced 71000, people-returned 18500'),
    ('The town, usually home to about 60,000 people, had taken in some 2,400 families this week.', 'people-displaced 2400, population 60000'),
    ('Another 900 people crossed on Sunday, bringing to more than 7,000 the number who have arrived since June.', 'people-displaced 7000'),
    ('At least 120 civilians were killed between April and June, nearly double the 64 recorded in the first three months of the year.', 'civilians-killed 120, civilians-killed 64'),
]  # fmt: skip
"""Whom a figure counts that leans on another."""

SECTIONS = [
    ('Earthquake in eastern Timor: flash update\n\nKey numbers\n34 injured\n1,150 houses damaged\n\nA strong earthquake struck Viqueque on 20 September.', 'people-injured 34 period 2024-09-20 2024-09-20, homes-damaged 1150 period 2024-09-20 2024-09-20'),
    ('Daily brief\n\nTahoua Region\nOn Friday gunmen killed six herders near Tassa.\n\nDosso Region\nThe army captured 14 raiders near Gaya.', 'civilians-killed 6 period 2024-09-20 2024-09-20, people-detained 14 period None 2024-09-24'),
    ('Key numbers\n1,363 killed (cumulative since 7 June 2024)\n5,070 injured\n11 of 20 hospitals partially functional\n1.4 million displaced', 'people-killed 1363 cumulative 2024-06-07 2024-09-24, people-injured 5070 cumulative 2024-06-07 2024-09-24, people-displaced 1400000 stock None 2024-09-24'),
    ('Conflict report\n\nAt least 120 civilians were killed between April and June.\n\nOn 30 June a raid on Boga killed nine people.\n\nThe violence drove 20,000 people into Bunia.', 'civilians-killed 120 period 2024-04-01 2024-06-30, people-killed 9 period 2024-06-30 2024-06-30, people-displaced 20000 period 2024-04-01 2024-06-30'),
    ('Fierce clashes between two clans have killed at least 41 people, elders said.\n\nThe clashes started on Sunday morning in Towfiq.', 'people-killed 41 cumulative 2024-09-22 2024-09-24'),
]  # fmt: skip
"""Boxes, headings and tables: what stands above a figure and what does not."""

TABLES = [
    ('| Town | Displaced persons | Confined persons | Deaths |\n|---|---|---|---|\n| Tame | 2,310 | 540 | 12 |', 'people-displaced 2310 Tame, people-killed 12 Tame'),
    ('According to the agency, the deaths were reported from Sylhet (14), Khulna (7) and Feni (4).', 'people-killed 14 Sylhet, people-killed 7 Khulna, people-killed 4 Feni'),
    ('On Monday the Sool militia killed 12 people in Garowe.', 'people-killed 12 Garowe'),
    ('Kachin State\nAround 700 residents of Bhamo have fled their homes.', 'people-displaced 700 Bhamo'),
    ('Mandalay Region\nTwo prisoners of conscience died in jail last week, the network said.', 'people-killed 2 Mandalay Region'),
]  # fmt: skip
"""Tables and lists by place."""

FLIGHT = [
    ('Clashes in June left 17 dead and displaced about 300 families.', 'people-killed 17 period, people-displaced 300 period'),
    ('The storm left 40 families homeless and destroyed 12 houses.', 'people-displaced 40 period, homes-damaged 12 period'),
    ('Last week four convoys took 1,900 refugees from Adre to Farchana.', 'refugees 1900 period'),
    ('Chad had received 310,000 Sudanese refugees (88,000 households) by 12 September.', 'refugees 310000 cumulative, refugees 88000 cumulative'),
    ('Some 23,000 people remain at the spontaneous site of Adre.', 'people-displaced 23000 stock'),
    ('The ombudsman registered 140 displaced households and 52 persons who could not leave.', 'people-displaced 140 period'),
]  # fmt: skip
"""Who came, who stays and who was left how."""

AFTER = [
    ('In the last 36 hours rains have killed 27 people.\n\nIn the deadliest incident, a slide hit a house in Matta late on Sunday night, killing 11 people.\n\nThe authority said 214 houses were damaged.', 'people-killed 27 period 2024-09-22 2024-09-24, homes-damaged 1 period 2024-09-22 2024-09-22, people-killed 11 period 2024-09-22 2024-09-22, homes-damaged 214 period 2024-09-22 2024-09-24'),
    ('Raiders seized five pupils in Kagara.\n\nThree of them escaped the next day.', 'people-detained 5 period None 2024-09-24'),
    ('Some 300 people fled Dori on Sunday. Forty of them escaped by boat.', 'people-displaced 300 period 2024-09-22 2024-09-22, people-displaced 40 period 2024-09-22 2024-09-22'),
    ("The number of deaths from last week's floods in Sylhet rose to 12 after a boy, missing since Thursday, was found in Kanaighat.", 'people-killed 12 cumulative 2024-09-17 2024-09-24'),
    ('The monthly report, as of 31 August 2024\n\nThe authorities organised the return of 1,300 households in the second half of the month.', 'people-returned 1300 period 2024-08-16 2024-08-31'),
]  # fmt: skip
"""What follows an incident among many, captives who got away, and days of other things."""

STAY = [
    ('Close to 9,500 people are displaced in Gedeo. Some 4,200 live in 11 schools.', 'people-displaced 9500, people-displaced 4200'),
    ('Eight hundred people live in the four valleys.', 'population 800'),
    ('At least 940 people from Agat and Pililla moved to schools and gyms before dusk.', 'people-displaced 940'),
    ('However, 2,150 returned households found their houses destroyed.', ''),
]  # fmt: skip
"""Where people stay, and who had come back before."""


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


@pytest.mark.parametrize(("text", "expected"), NOTES)
def test_notes_in_stories(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_counted_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), SECTIONS)
def test_sections_in_stories(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_tables_in_stories(text: str, expected: str) -> None:
    assert said(text, "place", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), FLIGHT)
def test_flight_in_stories(text: str, expected: str) -> None:
    assert said(text, "scope", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), AFTER)
def test_after_in_stories(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), STAY)
def test_stay_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected

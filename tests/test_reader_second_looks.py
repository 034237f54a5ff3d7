"""What a second look found: rules that took in too much, each beside what they are for; see `figures_said`."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

from datetime import date

import pytest
from figures_said import said

TUESDAY = date(2024, 9, 24)

ARRIVALS = [
    ('Some 8,400 people have arrived from Renk since Monday.', 'people-displaced 8400 cumulative'),
    ('A search and rescue team of 62 people arrived from Turkey on Sunday in Derna.', ''),
    ('Some 30 people arrived from Geneva on Monday to attend the peace talks in Juba.', ''),
    ('Three ships with grain docked in Port Sudan on Friday; two arrived from Odesa.', ''),
    ('Forty doctors were sent to Derna on Sunday, and 25 arrived from Italy.', ''),
    ('The hostages were moved to a camp in the forest, where 17 remain.', ''),
    ('The families were moved to a camp in the forest, where 17 remain.', 'people-displaced 17 stock'),
    ('Troops evacuated the village of Ruwa, with 12 civilians brought to the army barracks for questioning.', ''),
    ('The detention camp in Zawiya holds 1,200.', ''),
]  # fmt: skip
"""Who arrives from somewhere is in flight, or on an errand."""

LOSSES = [
    ('The village lost 40 people in the flood of 9 September.', 'people-killed 40'),
    ('The village lost 40 people in a single night.', 'people-killed 40'),
    ('The village lost 40 people in the last census.', ''),
    ('The clan lost 40 people in a migration to the city.', ''),
    ('The town lost 3,000 people in the exodus of 1999.', ''),
    ('The minister, who lost 30 people in the shuffle, defended the cuts.', ''),
]  # fmt: skip
"""What a community lost to death, to a move or in a count."""

HELD = [
    ('Rebels abducted a pastor and 12 worshippers in Bagoua.', 'people-detained 1, people-detained 12'),
    ('Police detained a pastor and 12 people in Tunis on Monday.', 'people-detained 1, people-detained 12'),
    ('Police seized the car and two people walked free.', ''),
    ('Rebels seized an army base and 40 soldiers surrendered in Bagoua.', ''),
    ('The court arrested the assets and 14 people lost their jobs.', ''),
]  # fmt: skip
"""Taken along with another, or doing something of their own."""

AIDED = [
    ('Caritas: hot meals to 2,600 people in Kaya.', 'people-reached 2600'),
    ('Needs: Water to 12,000 people in Kaya.', ''),
    ('In Kaya 900 people gained access to safe water.', 'people-reached 900'),
    ('After the coup 40 people gained access to the presidential health care bunker in Niamey.', ''),
    ('After the quake, 1,200 people were treated in our mobile clinics after the fire brigade cleared the road.', 'people-reached 1200'),
    ('After the quake, nine people were treated in hospital after the fire in Kaya.', 'people-injured 9'),
]  # fmt: skip
"""Given, or only needed and aimed at."""

THERE = [
    ('Hundreds of villagers were evacuated to Kharkiv, where 1.3 million people live.', 'people-displaced 200 period, population 1300000 stock'),
    ('Some 400 villagers were moved to a school in Kharkiv, where 210 people are living.', ''),
    ('Food was brought to the besieged town of Kadugli, where 250,000 people are living.', 'population 250000 stock'),
]  # fmt: skip
"""Who lives where others were taken."""

ROOFS = [
    ('The storm hit 30 schools in Beira; 12 were left without a roof.', 'schools-affected 30, schools-affected 12'),
    ('The storm burned 30 houses in Beira, leaving 120 without a roof.', 'homes-damaged 30, people-displaced 120'),
    ('The flood struck four villages in Bor; three were left homeless.', ''),
    ('The flood struck four villages in Bor, leaving 300 homeless.', 'people-displaced 300'),
]  # fmt: skip
"""Roofs of buildings and of people."""

RELATIVE = [
    ('An inferno, in which 21 pupils died, tore through a dormitory in Nyeri on 5 September.', 'civilians-killed 21 2024-09-05 Nyeri'),
    ('A stampede, in which at least 11 people died on Saturday, broke out at a church in Port Harcourt.', 'people-killed 11 2024-09-21 Port Harcourt'),
    ('On Sunday there was a clash, in which two soldiers were killed, in Kidal.', 'combatants-killed 2 2024-09-22 Kidal'),
    ('After the storm of 3 September in Beira, in which nine people died, a second one on 10 September wrecked 48 homes in Dondo.', 'people-killed 9 2024-09-03 Beira, homes-damaged 48 2024-09-10 Dondo'),
]  # fmt: skip
"""Behind "in which" the sentence goes on with the same event, or tells of a second."""

BRACKETS = [
    ('Shelling killed 14 people (nine of them in Avdiivka, five in Toretsk) in Donetsk region.', 'people-killed 14 None, people-killed 9 Avdiivka, people-killed 5 Toretsk'),
    ('Across Mali 400 people (12 in Gao) were killed in August.', 'people-killed 400 Mali, people-killed 12 Gao'),
    ('Some 310 families (1,900 people) were evacuated in Beira.', 'people-displaced 310 Beira, people-displaced 1900 Beira'),
    ('Some 5,000 fled to Beni, or about 900 families, after the raid on Mbau.', 'people-displaced 5000 Beni, people-displaced 900 Beni'),
    ('Flash floods killed nine; food is on its way to Derna, a mayor in Benghazi said.', 'people-killed 9 Derna'),
]  # fmt: skip
"""The place of what stands in brackets."""

EARLIER = [
    ('On 9 September gunmen raided Kaura. Two previous mayors and four guards were killed.', 'people-killed 2 2024-09-09, people-killed 4 2024-09-09'),
    ('On 9 September gunmen raided Kaura. The two previous raids killed nine people.', 'people-killed 9 None'),
    ('On 9 September a wall fell in Lahore. The previous owner and three workers were injured.', 'people-injured 3 2024-09-09'),
    ('In the previous attack on Kaya 14 people died, and on Monday nine more were killed.', 'people-killed 14 None, people-killed 9 2024-09-23'),
    ('Live updates: Lebanon\n\n14:05 GMT\nStrike on Tyre\nA strike on Tyre killed six people on Monday.\n\n13:40 GMT\nHospital overwhelmed\nA strike victim died of her wounds; 30 people were injured, the hospital said.', 'people-killed 6 2024-09-23, people-killed 1 2024-09-23, people-injured 30 2024-09-23'),
]  # fmt: skip
"""Earlier attacks, and earlier people."""

DAYS = [
    ('In a Monday post on X the mayor said six people died in Kabul.', 'people-killed 6 None'),
    ('In the 7 September post office blast six people died in Kabul.', 'people-killed 6 2024-09-07'),
    ('In a Sunday post-election riot 12 people died in Maputo.', 'people-killed 12 2024-09-22'),
    ('In its Monday release the ministry said 12 people died.', 'people-killed 12 None'),
]  # fmt: skip
"""Days of statements, and of what only sounds like one."""

NAMES = [
    ('In Delmas 33, three people were shot dead on Monday.', 'people-killed 3'),
    ('In Homs 23, six civilians and 17 soldiers, were killed on Monday.', 'people-killed 23, civilians-killed 6, combatants-killed 17'),
    ('In Beirut 34, 12 soldiers among them, died on Monday.', 'people-killed 34, combatants-killed 12'),
    ('The attack killed 40 people (IDF 12, PA 28), officials said.', 'people-killed 40, people-killed 12, people-killed 28'),
]  # fmt: skip
"""Numbers that belong to a name, and those that count."""

WHO_SAID = [
    ('The governor visited Goma and said 40 people died.', 'people-killed 40 The governor'),
    ('Residents fled the town but said 14 people were killed.', 'people-killed 14 Residents'),
    ('In a 12 September letter the union said 40 nurses had been killed since January.', 'aid-workers-killed 40 the union'),
    ('Local media report 14 dead in Larkana.', 'people-killed 14 Local media'),
    ('The army confirmed the raid but put the number of dead at nine.', 'people-killed 9 The army'),
]  # fmt: skip
"""Who says so, where another verb stands first."""

PARTS = [
    ('The strike killed 40 people, including 12 who were queueing for bread, in Rafah.', 'people-killed 40, people-killed 12'),
    ('Gunmen killed 12 farmers, including three who had come back to harvest rice, in Zabarmari on Saturday.', 'civilians-killed 12, civilians-killed 3'),
    ('The strike killed 30 people, including 14 who had fled from Jabalia.', 'people-killed 30, people-killed 14'),
    ('The camp holds 3,000 refugees, including 400 who arrived in May.', 'refugees 3000'),
]  # fmt: skip
"""Parts of the dead that a relative clause tells of."""

GOES_ON = [
    ('A gas tanker exploded in Nairobi on Friday night.\n\nThe blast shook Embakasi. Windows broke. Traffic stopped. Police came late.\n\nThree people died at the scene and 280 were injured.\n\nSome 600 residents were evacuated and 40 houses were gutted.', 'people-killed 3 2024-09-20, people-injured 280 2024-09-20, people-displaced 600 2024-09-20, homes-damaged 40 2024-09-20'),
    ('Gunmen attacked the village of Ruwa on 12 September.\n\nThe motive was unclear. Farmers blamed herders. Soldiers came late. Mobiles were dead.\n\nThe men shot 14 villagers and set 60 houses on fire.\n\nAround 2,000 people fled to Mangu.', 'homes-damaged 60 2024-09-12, people-displaced 2000 2024-09-12'),
]  # fmt: skip
"""What the story of one incident goes on to tell, paragraphs later."""

LEVELS = [
    ('Clashes erupted in Sinjar on 3 September. As of 20 September, teams had recorded 1,700 families displaced from the town.', 'people-displaced 1700 cumulative 2024-09-03 2024-09-20'),
    ('The quake has affected 40,000 people since 9 September. Some 310 deaths and 900 injuries have been reported.', 'people-killed 310 cumulative 2024-09-09 2024-09-24, people-injured 900 cumulative 2024-09-09 2024-09-24'),
    ('The figures (WHO, 12 September) are 310 people dead and 45 missing.', 'people-killed 310 period None 2024-09-12, people-missing 45 stock None 2024-09-12'),
    ('Forty schools closed in Kaya, which adds to the 120 already shut in the region.', 'schools-affected 40 period None 2024-09-24, schools-affected 120 stock None 2024-09-24'),
    ('We have nine relief centres open, and they are taking in over 2,100 people.\n\nAnother 700 are with relatives.', 'people-displaced 2100 stock None 2024-09-24, people-displaced 700 stock None 2024-09-24'),
    ('Situation Report No. 4 (12 September 2024)\n\n310 homes have been damaged.', 'homes-damaged 310 period None 2024-09-12'),
    ('Since early August aid workers handed out kits; between 2 and 12 September they assisted 3,100 people; 1,400 received cash.', 'people-reached 3100 period 2024-09-02 2024-09-12, people-reached 1400 period 2024-09-02 2024-09-12'),
]  # fmt: skip
"""Counts as of a day, and what they go on from."""

BEFORE = [
    ('It would be recalled that in March this year, bandits killed 14 people in Bakura.', 'people-killed 14 2024-03-01 2024-03-31'),
    ('It will be recalled that 14 people were killed in Bakura in March.', 'people-killed 14 2024-03-01 2024-03-31'),
    ('The storm came a year after Eline, which killed 120 people in Beira.', 'people-killed 120 None 2024-09-24'),
    ('It is the deadliest attack since March 2022 and took place on 5 September, killing 31 people.', 'people-killed 31 2024-09-05 2024-09-05'),
    ('According to the institute, August saw 190 people killed in 60 attacks.', 'people-killed 190 2024-08-01 2024-08-31'),
    ('Last year 1,900 people died in raids, a hundred more than in 2022, and 310 were abducted.', 'people-killed 1900 2023-01-01 2023-12-31, people-detained 310 2023-01-01 2023-12-31'),
    ('No fewer than 13 persons have been killed in Bakura.\n\nThe raids, which occurred late on Friday, hit five villages.', 'people-killed 13 2024-09-20 2024-09-20'),
    ('The division recorded the deaths of 90 civilians, a fall of 14 per cent on the first quarter, when 115 had been killed.', 'civilians-killed 90 None 2024-09-24, people-killed 115 2024-01-01 2024-03-31'),
]  # fmt: skip
"""What lies before the story, and how it is called back to mind."""

MOVES = [
    ('Authorities moved 900 families from low-lying parts of Beira on Monday.', 'people-displaced 900 period'),
    ('At least 660 people have walked down to Goma since Monday.', 'people-displaced 660 cumulative'),
    ('Some 40,000 people fled in May; 6,800 more moved in June.', 'people-displaced 40000 period, people-displaced 6800 period'),
    ('Some 5,400 people have quit their homes: 2,600 are in Cucuta, 1,200 in Ocana and 800 in Tibu.', 'people-displaced 5400 period, people-displaced 2600 stock, people-displaced 1200 stock, people-displaced 800 stock'),
    ('North Kivu is home to some three million people, about half of whom are displaced.', 'population 3000000 stock, people-displaced 1500000 stock'),
    ('Mumps was found in Zindajan, where 740 people shelter.', 'people-displaced 740 stock'),
    ('My brother and his three sons were in the house.', ''),
    ('Relief for 500 households is in preparation.', ''),
    ('The truce let some 870 families go back to their hamlets in Kaya.', 'people-returned 870 period'),
]  # fmt: skip
"""Ways in which people leave, and things that only look like it."""

WHOSE = [
    ('Since May nine nurses have been killed. This compares with four murdered last year.', 'aid-workers-killed 9, aid-workers-killed 4'),
    ('The army killed 13 civilians and Jaysh al-Izza six. Another 20 died in bombings.', 'civilians-killed 13, civilians-killed 6, civilians-killed 20'),
    ('In May the mission counted 57 civilians killed. Of the 57 killed, 22 were men, 26 women, four boys and five girls.', 'civilians-killed 57, people-killed 22, women-killed 26, children-killed 4, children-killed 5'),
    ('Nine people died and 9,000 were affected, of whom half are children.', 'people-killed 9'),
    ('The raids caused 80 deaths, the ministry said; the ombudsman confirms 61.', 'people-killed 80, people-killed 61'),
    ('Burundi has lost at least 55 people to the rains.', 'people-killed 55'),
    ('The clashes displaced 40,000 people, bringing the total in Ituri to 900,000, more than a third of its people.', 'people-displaced 40000, people-displaced 900000'),
]  # fmt: skip
"""Whom a number without a noun counts."""

HELD_AND_HIT = [
    ('They went away with 31 people, mostly women.', 'people-detained 31'),
    ('A drone hit a health centre in Kaya and put it out of service.', 'hospitals-out-of-service 1'),
    ('Raiders looted a clinic in Kaya and later torched the building.', 'hospitals-out-of-service 1'),
    ('Shrapnel punctured the roof of a clinic in Kaya.', 'hospitals-attacked 1'),
]  # fmt: skip
"""Taken along, hit and burned."""

WHERE = [
    ('Some 3,000 people are in camps in Nakuru, and in Garissa a boat sank and 20 drowned.', 'people-displaced 3000 Nakuru, people-killed 20 Garissa'),
    ('Twelve people were injured in Enga, two of whom were taken on to Mount Hagen.', 'people-injured 12 Enga'),
    ('Six clinics were hit in Sumy region; one hospital, in Izium, was hit twice.', 'hospitals-attacked 6 Sumy region, hospitals-attacked 1 Izium'),
    ('Shells landed on Kafr Nobl on Monday, wounding seven.', 'people-injured 7 Kafr Nobl'),
    ('Idlib suffered the heaviest loss, with 32 deaths.', 'people-killed 32 Idlib'),
]  # fmt: skip
"""Where it was, and where only some of it was."""

OFFICES = [
    ('Rebels shot dead the magistrate, Amadou Diallo, and wounded a guard on Monday.', 'civilians-killed 1, people-injured 1'),
    ('The mayor of Kaya was killed on Monday.', 'people-killed 1'),
    ('They abducted the district head of Kaya.', 'people-detained 1'),
    ('He accused the mayor of Kaya of murder.', ''),
    ('The governor said five were killed.', 'people-killed 5'),
]  # fmt: skip
"""One who is known by an office and is named counts as one."""

HOURS = [
    ('Gunmen killed two at dawn on Friday in Papiri.', 'people-killed 2 2024-09-20 2024-09-20'),
    ('By dawn on Friday 12 people had died in Kaya.', 'people-killed 12 None 2024-09-20'),
    ('The ministry on Thursday reported nine deaths in Kaya.', 'people-killed 9 None 2024-09-24'),
    ('Four days later and 600 km to the south, armed men killed two at dawn on Friday.', 'people-killed 2 2024-09-20 2024-09-20'),
]  # fmt: skip
"""Parts of a day, and days of statements behind their subject."""

ILL = [
    ('Cholera spreads in Luanda\n\nThe outbreak has killed nine. Some 352 people are now in hospital.', 'people-killed 9'),
    ('Blast in Luanda\n\nThe blast killed nine. Some 352 people are now in hospital.', 'people-killed 9, people-injured 352'),
]  # fmt: skip
"""Who is in hospital for a disease is not hurt."""

NO_PLACE = [
    ('In Kharkiv to the northeast, nine people were killed on Thursday.', 'people-killed 9 Kharkiv'),
    ('The mayor of Kaya, Ali Bako, was shot dead on Monday.', 'people-killed 1 Kaya'),
]  # fmt: skip
"""Where those told of did not come to harm."""

CLAUSES = [
    ('In Kaya, soldiers killed two on Friday.', 'people-killed 2'),
    ('Nearby, rebels killed two.', 'people-killed 2'),
    ('Killed in May (women 12, children five): 17', 'people-killed 17'),
]  # fmt: skip
"""A comma parts clauses as often as the items of a list."""

HOMEWARD = [
    ('The 12,000 who fled have gone home.', 'people-returned 12000 None 2024-09-24'),
    ('Ten people drowned in the Mara river in the night to Saturday.', 'people-killed 10 2024-09-20 2024-09-21'),
    ('Police say nine died on Monday; residents say 20.', 'people-killed 9 2024-09-23 2024-09-23, people-killed 20 2024-09-23 2024-09-23'),
]  # fmt: skip
"""Who has come home is displaced no more; nights that lead to a day."""

UNDONE = [
    ('Some 600 of the 2,000 homes burned in Lahaina have been rebuilt.', ''),
    ('The authorities moved 1,100 inmates from the flooded prison in Maiduguri; 281 escaped.', ''),
    ('In the past 48 hours rescuers have recovered 26 bodies, bringing the total to 120.', 'people-killed 26 2024-09-22, people-killed 120 None'),
]  # fmt: skip
"""What was rebuilt, who got out of prison, and totals behind a window."""

NUMBERED = [
    ('The fire destroyed 412 shelters in Camp 11 and killed two.', 'homes-damaged 412 Camp 11, people-killed 2 Camp 11'),
    ('By Wednesday 64 bodies, 41 of men and 23 of women, had been dug out in Gofa.', 'people-killed 64 Gofa, people-killed 41 Gofa, women-killed 23 Gofa'),
    ('The minister put the number of affected schools at 340.', 'schools-affected 340 None'),
    ('The minister put the number of affected people at 340.', ''),
]  # fmt: skip
"""Camps with numbers, bodies dug out, and what a minister puts a number at."""


@pytest.mark.parametrize(("text", "expected"), ARRIVALS)
def test_arrivals_in_stories(text: str, expected: str) -> None:
    assert said(text, "scope", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), LOSSES)
def test_losses_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), HELD)
def test_held_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), AIDED)
def test_aided_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), THERE)
def test_there_in_stories(text: str, expected: str) -> None:
    assert said(text, "scope", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), ROOFS)
def test_roofs_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), RELATIVE)
def test_relative_in_stories(text: str, expected: str) -> None:
    assert said(text, "period_start", "place", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), BRACKETS)
def test_brackets_in_stories(text: str, expected: str) -> None:
    assert said(text, "place", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), EARLIER)
def test_earlier_in_stories(text: str, expected: str) -> None:
    assert said(text, "period_start", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_days_in_stories(text: str, expected: str) -> None:
    assert said(text, "period_start", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), WHO_SAID)
def test_who_said_in_stories(text: str, expected: str) -> None:
    assert said(text, "attribution", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_parts_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), GOES_ON)
def test_goes_on_in_stories(text: str, expected: str) -> None:
    assert said(text, "period_start", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), LEVELS)
def test_levels_in_stories(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), BEFORE)
def test_before_in_stories(text: str, expected: str) -> None:
    assert said(text, "period_start", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), MOVES)
def test_moves_in_stories(text: str, expected: str) -> None:
    assert said(text, "scope", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), WHOSE)
def test_whose_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), HELD_AND_HIT)
def test_held_and_hit_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), WHERE)
def test_where_in_stories(text: str, expected: str) -> None:
    assert said(text, "place", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), HOURS)
def test_hours_in_stories(text: str, expected: str) -> None:
    assert said(text, "period_start", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), ILL)
def test_ill_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), NO_PLACE)
def test_no_place_in_stories(text: str, expected: str) -> None:
    assert said(text, "place", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), CLAUSES)
def test_clauses_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), HOMEWARD)
def test_homeward_in_stories(text: str, expected: str) -> None:
    assert said(text, "period_start", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), UNDONE)
def test_undone_in_stories(text: str, expected: str) -> None:
    assert said(text, "period_start", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), NUMBERED)
def test_numbered_in_stories(text: str, expected: str) -> None:
    assert said(text, "place", published=TUESDAY) == expected

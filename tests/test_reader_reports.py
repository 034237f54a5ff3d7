"""What reports of several kinds showed: each row was read wrongly, or not at all, once."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

from datetime import date

import pytest
from figures_said import said

TUESDAY = date(2024, 9, 24)

NAMED = [
    ('A seven-year-old girl and her grandmother were killed on the spot.', 'children-killed 1, women-killed 1'),
    ('A boy and his mother were killed.', 'children-killed 1, women-killed 1'),
    ('Ko Zaw Min, 34, was shot dead at a checkpoint in Myaing on the night of 12 September.', 'people-killed 1'),
    ('The strike killed 12 people. Ahmed Saleh, 34, was killed as he slept.', 'people-killed 12'),
    ('Gunmen killed a member of the village council.', 'people-killed 1'),
    ('Two women were taken away and let go the next day.', 'people-detained 2'),
    ('An elderly woman died of her wounds on Monday, bringing the toll to 22.', 'women-killed 1, people-killed 22'),
    ('A nine-month-old baby survived in the arms of her mother, who died.', ''),
    ('Total number of UNRWA team members killed since the beginning of hostilities: 162.', 'aid-workers-killed 162'),
]  # fmt: skip
"""People known by name, age, kinship or membership."""

BUILT = [
    ('171 public facilities were damaged, including 31 schools, 124 places of worship and three health facilities.', 'schools-affected 31, hospitals-attacked 3'),
    ('Damage to 171 public facilities had also been recorded, among them 31 schools, 124 places of worship and three health facilities.', 'schools-affected 31, hospitals-attacked 3'),
    ('Damage was recorded to 31 schools and three health facilities.', 'schools-affected 31, hospitals-attacked 3'),
    ('The strikes damaged civilian infrastructure, including two schools and a clinic.', 'schools-affected 2, hospitals-attacked 1'),
    ('Classes for over 5,400 pupils at 11 schools have been halted.', 'schools-affected 11'),
    ('The Red Cross said it had deployed 190 volunteers and given first aid to 730 people.', 'people-reached 730'),
    ('A total of 48,000 children are missing out on lessons.', ''),
    ('Over 50,000 are still crowded into schools, churches and the homes of relatives in Chiure.', 'people-displaced 50000'),
    ('Some 37,000 households have had to seek refuge with host families or in public buildings.', 'people-displaced 37000'),
    ('The flooding forced 300 families to relocate.', 'people-displaced 300'),
    ('Partners have covered 6,640 households with shelter kits, or 4 per cent of those in need.', 'people-reached 6640'),
    ('3,100 women in high-risk pregnancy received care.', 'people-reached 3100'),
    ('Some 9,000 refugees have been affected since Saturday.', ''),
]  # fmt: skip
"""Buildings among facilities, and what is no figure of its own."""

DAYS = [
    ('The war began in October 2017. It has killed more than 5,000 people.', 'people-killed 5000 cumulative 2017-10-01 2024-09-24'),
    ('BAGO, Sept 24 - Rescuers on Tuesday pulled a boy alive from the rubble, three days after an earthquake that killed at least 271 people. Two nephews died when their house came down.', 'people-killed 271 period 2024-09-21 2024-09-21, people-killed 2 period 2024-09-21 2024-09-21'),
    ('In March, WFP reached 86,000 people. Around 47,000 people received rations during the first quarter, compared to 39,000 in the same period last year.', 'people-reached 86000 period 2024-03-01 2024-03-31, people-reached 47000 period 2024-01-01 2024-03-31, people-reached 39000 period 2023-01-01 2023-03-31'),
    ('According to the Ministry of Health, as of 7 September, at least 800 people have been killed since 7 August; 2,298 have been injured.', 'people-killed 800 cumulative 2024-08-07 2024-09-07, people-injured 2298 cumulative 2024-08-07 2024-09-07'),
    ('On 6 September, three people were killed when a school was hit. The agency has verified 154 incidents at its premises and 404 people have been killed in them; at least 1,385 have been injured.', 'people-killed 3 period 2024-09-06 2024-09-06, schools-affected 1 period 2024-09-06 2024-09-06, people-killed 404 period None 2024-09-24, people-injured 1385 period None 2024-09-24'),
    ('Heavy rains have been falling on Niger since June. The floods had caused the deaths of 339 people as of 19 September: 183 were killed when houses collapsed and 156 drowned.', 'people-killed 339 cumulative 2024-06-01 2024-09-19, people-killed 183 cumulative 2024-06-01 2024-09-19, people-killed 156 cumulative 2024-06-01 2024-09-19'),
    ('Heavy rains have been falling since June. The regions of Maradi (108 deaths), Zinder (86) and Tahoua (71) were the worst hit.', 'people-killed 108 cumulative 2024-06-01 2024-09-24, people-killed 86 cumulative 2024-06-01 2024-09-24, people-killed 71 cumulative 2024-06-01 2024-09-24'),
    ('On the night of the 17th to the 18th, three fishermen were abducted.', 'people-detained 3 period 2024-09-17 2024-09-18'),
    ('ECHO Daily Flash of 20 September 2024\n\n- Following the eruption of 3 September, the death toll has gone up to 110. According to the agency, 57 people were injured.', 'people-killed 110 cumulative 2024-09-03 2024-09-20, people-injured 57 period 2024-09-03 2024-09-03'),
    ('A specialist team treated nine children, six of whom were flown to Texas on Wednesday.', 'people-reached 9 period None 2024-09-24'),
    ('A bus fell into a ravine near Kotmale on Sunday, killing 21. One of them, a woman of 41, died, bringing the toll to 22 by evening.', 'people-killed 21 period 2024-09-22 2024-09-22, women-killed 1 period 2024-09-22 2024-09-22, people-killed 22 cumulative 2024-09-22 2024-09-24'),
]  # fmt: skip
"""Days and baselines that the text gives elsewhere."""

WHERE = [
    ('A distribution point at the Kuwait roundabout came under fire on the evening of 5 September, killing nine people waiting for flour.', 'people-killed 9 Kuwait roundabout None'),
    ('Some 21 homes were demolished in Area C in the first week of September.', 'homes-damaged 21 Area C None'),
    ('By Friday afternoon the Red Cross had counted 6,270 people who had fled the town; 1,200 were in three makeshift sites.', 'people-displaced 6270 None the Red Cross, people-displaced 1200 None the Red Cross'),
    ('On 12 September in Mandalay, plain-clothes police arrested three students of Yadanabon University for posts on Facebook.', 'people-detained 3 Mandalay None'),
    ('UNRWA report on the Gaza Strip and the West Bank\n\nWest Bank, including East Jerusalem\n- Since 7 October, 409 people have been killed.', 'people-killed 409 West Bank None'),
    ('186 houses have been destroyed; the village of San Miguel is buried entirely.', 'homes-damaged 186 None None'),
]  # fmt: skip
"""Roundabouts, areas with a letter, and who speaks."""

SHARED = [
    ('Five primary and two secondary schools were damaged.', 'schools-affected 5, schools-affected 2'),
    ('Twelve Malian and three French soldiers were killed.', 'combatants-killed 12, combatants-killed 3'),
    ('Twenty-seven educational and nine health facilities were damaged.', 'schools-affected 27, hospitals-attacked 9'),
    ('The army killed four and wounded two fighters.', 'people-killed 4, people-injured 2'),
    ('More than 33,400 people spent a second night in 355 shelters.', 'people-displaced 33400'),
    ('Three of the eight hospitals on the peninsula cannot take in patients since their water pipes burst.', 'hospitals-out-of-service 3'),
    ('A missile strike on a printing house left seven workers dead.', 'people-killed 7'),
    ('Twenty-seven schools and nine health facilities were damaged, bringing the totals since 24 February 2022 to 1,062 and 429.', 'schools-affected 27, hospitals-attacked 9'),
    ('One soldier was killed; four of his colleagues and a child were injured.', 'combatants-killed 1, people-injured 4, people-injured 1'),
    ('The clinic lost two nurses in May.', 'aid-workers-killed 2'),
    ('Last week mobile teams saw 9,310 patients, 1,240 of them children under five.', 'people-reached 9310'),
]  # fmt: skip
"""Nouns that two numbers share, colleagues, nights, and totals of two kinds."""

PARTS = [
    ('The quake killed 57 people on the Noto peninsula on Monday - 29 of them in Wajima and 22 in Suzu. Over 300 were hurt.', 'people-killed 57 None 2024-09-23 2024-09-23, people-killed 29 Wajima 2024-09-23 2024-09-23, people-killed 22 Suzu 2024-09-23 2024-09-23, people-injured 300 None 2024-09-23 2024-09-23'),
    ('The 2018 Palu earthquake killed 4,300 people.', 'people-killed 4300 Palu 2018-01-01 2018-12-31'),
    ('In the 2016 Kumamoto quakes 276 died.', 'people-killed 276 Kumamoto 2016-01-01 2016-12-31'),
    ('Some 11,000 people were evacuated from 10 May to the end of the month.', 'people-displaced 11000 None 2024-05-10 2024-05-31'),
    ('Some 11,000 people were evacuated between 10 May and the end of the month.', 'people-displaced 11000 None 2024-05-10 2024-05-31'),
]  # fmt: skip
"""Parts with places of their own, disasters named for a place, the end of the month."""

TOLD_OF = [
    ('Clashes left five dead on Monday in Sipi, two of them minors. The army put the dead at four.', 'people-killed 5, children-killed 2, people-killed 4'),
    ('Some 777 sites, chiefly schools, are open to the displaced and host 92,000 people.', 'people-displaced 92000'),
    ('WFP provided hot meals and bread to 66,000 people in shelters on Thursday.', 'people-reached 66000'),
    ('Gunmen stopped a bus on the road on Sunday and took 13 passengers.', 'people-detained 13'),
    ('Some 29 passengers swam ashore; about 30 are still inside the wreck.', ''),
]  # fmt: skip
"""Tolls behind parts, sites that host, gunmen who take, displacement told by its cases."""

SINCE = [
    ('Since 3 September, displacement has risen steeply: IOM recorded 21,319 internally displaced people as of 16 September, 18,000 of them since Monday alone.', 'people-displaced 21319 stock None 2024-09-16 None, people-displaced 18000 cumulative 2024-09-23 2024-09-24 None'),
    ('From January to August, the Office registered 182 cases of forced displacement that affected 53,800 people.', 'people-displaced 53800 period 2024-01-01 2024-08-31 None'),
    ('The peace agreement of 2016 put an end to five decades of war in which 450,000 people lost their lives.', 'people-killed 450000 period None 2024-09-24 None'),
    ('In May, 27 civilians were killed and 99 injured, that is 16 per cent of the total.', 'civilians-killed 27 period 2024-05-01 2024-05-31 None, people-injured 99 period 2024-05-01 2024-05-31 None'),
    ('Cyclone X\n\nMayotte (France)\nThe provisional toll stands at 31 dead and 1,373 wounded.', 'people-killed 31 cumulative None 2024-09-24 Mayotte, people-injured 1373 cumulative None 2024-09-24 Mayotte'),
    ('Mozambique: Cyclone\n\nThe storm made landfall on 15 September near Mecufi. The institute confirmed 73 deaths (66 in Cabo Delgado, four in Nampula and three in Niassa).', 'people-killed 73 cumulative 2024-09-15 2024-09-24 Mozambique, people-killed 66 cumulative 2024-09-15 2024-09-24 Cabo Delgado, people-killed 4 cumulative 2024-09-15 2024-09-24 Nampula, people-killed 3 cumulative 2024-09-15 2024-09-24 Niassa'),
]  # fmt: skip
"""Levels behind a rise, accords with a year, wholes of several places."""

LATE_ON = [
    ('A drone attack on Sumy Oblast late on September 18 struck a hospital in Krasnopillia, prompting the evacuation of 147 patients.', 'hospitals-attacked 1 period 2024-09-18 2024-09-18, people-displaced 147 period 2024-09-18 2024-09-18'),
    ('Gunmen killed nine people early on September 19.', 'people-killed 9 period 2024-09-19 2024-09-19'),
    ('Gunmen killed nine people late Sunday, September 15.', 'people-killed 9 period 2024-09-15 2024-09-15'),
    ('Rains have soaked Mindanao since Aug. 28. Floods and slides had claimed at least 20 lives before Tuesday.', 'people-killed 20 cumulative 2024-08-28 2024-09-24'),
    ('According to ACLED, 2023 was the deadliest year since the insurgency began, with over 8,400 deaths.', 'people-killed 8400 period 2023-01-01 2023-12-31'),
    ('Shelling kills two over past day\n\nShelling killed two people over the past 24 hours, officials said on Tuesday.\n\nIn Kherson, 14 houses were damaged.', 'people-killed 2 period 2024-09-23 2024-09-24, homes-damaged 14 period 2024-09-23 2024-09-24'),
    ('A slide hit Masara in Maco. The toll rose to 29 on Monday. The slope came down late on Friday night and buried around 55 houses.', 'people-killed 29 cumulative 2024-09-20 2024-09-23, homes-damaged 55 period 2024-09-20 2024-09-20'),
]  # fmt: skip
"""Late on a day of a month, before a day, round-ups of a day, years that were the deadliest."""

BESIDE = [
    ('Soldiers killed 44 people, including 20 children, in Nondin village, and 179 people, including 36 children, in the nearby Soro village.', 'people-killed 44 Nondin village None, children-killed 20 Nondin village None, people-killed 179 Soro village None, children-killed 36 Soro village None'),
    ('In Donetsk, four people were killed in Kostiantynivka and one in Pokrovsk.', 'people-killed 4 Kostiantynivka None, people-killed 1 Pokrovsk None'),
    ('"They stopped at each house and made everyone get out," said a farmer of 61 who lost 11 members of his family.', 'people-killed 11 None a farmer'),
    ('Classes have been called off indefinitely in 17 schools of the district.', 'schools-affected 17 None None'),
    ('A cloudburst on Monday brought down 12 houses, with around 40 people inside.', 'homes-damaged 12 None None'),
]  # fmt: skip
"""Wholes with their parts in one place and another, and speakers of an age."""

BY_NAME = [
    ('On April 3, two BSF jawans lost their lives and five were injured.', 'combatants-killed 2 None None, people-injured 5 None None'),
    ('Nine people have been picked up for questioning.', 'people-detained 9 None None'),
    ('A shell struck the Eddaman hospital in El Obeid, killing four patients and two of its staff and putting the facility out of service.', 'hospitals-out-of-service 1 El Obeid None, civilians-killed 4 El Obeid None, aid-workers-killed 2 El Obeid None'),
    ('Six confirmed deaths, one person unaccounted for on Union Island.', 'people-killed 6 None None, people-missing 1 None None'),
    ('Two of the four health centres in the islands have been rendered non-operational.', 'hospitals-out-of-service 2 None None'),
    ('7 health centres and 19 schools reported damage.', 'hospitals-attacked 7 None None, schools-affected 19 None None'),
    ('Two of the captives, a man of 70 and a nursing mother, died in the forest.', 'people-killed 2 None None, people-killed 1 None None, women-killed 1 None None'),
    ('He said three of the kidnappers were killed in a gun battle last Sunday.', 'combatants-killed 3 None He'),
    ('On Thursday, a cholera wave reached the state: 92 cases with 11 deaths had been recorded.', 'people-killed 11 None None'),
    ('EL OBEID - Shelling killed six. It had also damaged the corps hospital in the centre.', 'people-killed 6 None None, hospitals-attacked 1 None None'),
]  # fmt: skip
"""Jawans and bandits, what was picked up, what a wave reached, the centre."""

CARED_FOR = [
    ('Raiders attacked Bura. Eleven were hurt and rushed to hospitals in Kita and Kayes.', 'people-injured 11 people Bura'),
    ('President Castillo flew over the area and promised help "at once" to about 500 families.', ''),
    ('Four health posts cannot be used.', 'hospitals-out-of-service 4 facilities None'),
    ('By midday, 104 people had been rescued, among them eight minors and 28 who were taken to hospital with hypothermia.', 'people-injured 28 people None'),
    ('Of the 900 families listed for stoves in Kita, 410 have been assisted since May.', 'people-reached 410 families Kita'),
    ('As of 3 May, Kasese district hosted 8,700 refugees and Arua district 6,100.', 'refugees 8700 people Kasese district, refugees 6100 people Arua district'),
    ('Eight refugees arrested at a bus stop on 2 May were freed.', 'people-detained 8 people None'),
    ('The camp hosts 740 households of refugees.', 'refugees 740 families None'),
]  # fmt: skip
"""Hospitals the wounded went to, promises, wholes that lend their noun."""

OF_WHICH = [
    ('The storm hit on 3 September. By 9 September, 5,100 homes had been damaged along the coast, of which 640 were flattened. The storm also damaged 23 schools.', 'homes-damaged 5100 cumulative 2024-09-03 2024-09-09, homes-damaged 640 cumulative 2024-09-03 2024-09-09, schools-affected 23 period 2024-09-03 2024-09-03'),
]  # fmt: skip
"""Parts of a total to date, and what an event did besides."""

IN_BED = [
    ('The coach, Ali Diaw, 54, died of a heart attack on Monday.', ''),
    ('The driver, Ali Diaw, 54, was killed on Monday.', 'people-killed 1'),
    ('A nurse, Maria Lopez, 34, died at the scene.', 'aid-workers-killed 1'),
    ('Two primary and secondary schools were damaged.', 'schools-affected 2'),
    ('Forty buildings were destroyed, including 31 that had housed families.', ''),
    ('The clinic lost two nurses to better paid jobs.', ''),
    ('Raiders abducted 13 women on Sunday and 40 men.', 'people-detained 13, people-detained 40'),
    ('The strike killed 12 people on Sunday and 300 families fled.', 'people-killed 12, people-displaced 300'),
]  # fmt: skip
"""Deaths in bed, ages of the named, two sorts of a thing, buildings that housed."""

SHORT_FORMS = [
    ('Between 22 and 24 August, according to the Ministry of Health (MoH) in Gaza, 69 Palestinians were killed and 212 were injured.', 'people-killed 69 Gaza the Ministry of Health 2024-08-22, people-injured 212 Gaza the Ministry of Health 2024-08-22'),
    ('The military, which lost 98 men in an attack on the Boma peninsula in March 2020, has banned night journeys.', 'combatants-killed 98 Boma peninsula None 2020-03-01'),
    ('A mudslide in Las Tejerías has left at least 43 people dead and 56 missing, authorities said Tuesday, three days after torrential rain sent mud and rocks down onto the town.', 'people-killed 43 Las Tejerías authorities 2024-09-21, people-missing 56 Las Tejerías authorities None'),
    ("Last month's storms killed 13 in the Andean states of Mérida, Táchira and Zulia.", 'people-killed 13 Mérida, Táchira and Zulia None 2024-08-01'),
]  # fmt: skip
"""Names with a short form in brackets, armies and their losses, days reckoned from what was said."""

TO_SAFETY = [
    ('The army and the police have taken 10,807 people to safety.', 'people-displaced 10807 period None'),
    ('Flood update\nDisaster Management Authority, 22 September 2024, 17:00\n\nDeaths 241', 'people-killed 241 period None'),
    ('Rains fell from 16 to 18 September. According to the ministry, 5,996 houses have been fully and 13,049 partly damaged.', 'homes-damaged 5996 period 2024-09-16, homes-damaged 13049 period 2024-09-16'),
    ('Schools across the country reopened on Wednesday after three days; 54 that were destroyed remain closed.', ''),
]  # fmt: skip
"""Who was taken to safety, tolls updated, parts that go on, buildings named without a number."""

OFFICIALS = [
    ('Officials in neighboring Travis County reported seven deaths, and there were six more in Kendall County.', 'people-killed 7 Travis County'),
    ('Police in Lagos said 12 people were killed in Kano.', 'people-killed 12 Kano'),
    ('Doctors in Goma reported 12 deaths on Monday.', 'people-killed 12 Goma'),
]  # fmt: skip
"""Where those who count sit, where nothing else says where."""

PAST = [
    ('The toll has climbed past 1,100.', 'people-killed 1100'),
    ("The army recaptured Bukavu's airport and two nearby towns on Sunday.", 'localities-captured 2'),
    ('WFP plans to feed 900,000 people a month and has reached 310,000 so far.', 'people-reached 310000'),
    ('The town had 90,000 inhabitants before the war.', ''),
]  # fmt: skip
"""Tolls that climb past a number, what a plan has reached, towns before a war."""

OF_WHOM = [
    ('The province has 3 million people, 400,000 of whom live in camps.', 'people-displaced 400000'),
    ('The school has 900 pupils, 40 of whom were abducted on Monday.', 'people-detained 40'),
    ('The town has 3,000 people, 400 of whom are displaced.', 'people-displaced 400'),
    ('The district has 60 health centres, 14 of which are closed.', 'hospitals-out-of-service 14'),
    ('There were 90 families in the village, 20 of which lost their homes.', 'people-displaced 20'),
    ('Twelve villagers, four of them women, were abducted.', 'people-detained 12'),
    ('At least 40 people, nine of whom were children, were killed.', 'people-killed 40, children-killed 9'),
    ('Thousands of civilians, among them 4,300 children, have been killed or maimed since 2015.', ''),
]  # fmt: skip
"""What is told of a part is not told of its whole."""

HE_HAD = [
    ('He had 12 children and three of them were killed.', 'children-killed 3'),
    ('The village has 300 families and 40 of them have fled.', 'people-displaced 40'),
    ('Twelve women and four of their children were killed.', 'women-killed 12, children-killed 4'),
    ('Some 500 students and 40 teachers were in the school when it was hit; 12 were wounded.', 'people-injured 12'),
]  # fmt: skip
"""Who somebody had, and where pupils were when it was hit."""


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_named_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), BUILT)
def test_built_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_days_in_stories(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), WHERE)
def test_where_in_stories(text: str, expected: str) -> None:
    assert said(text, "place", "attribution", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), SHARED)
def test_shared_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_parts_in_stories(text: str, expected: str) -> None:
    assert said(text, "place", "period_start", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), TOLD_OF)
def test_told_of_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), SINCE)
def test_since_in_stories(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end", "place", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), LATE_ON)
def test_late_on_in_stories(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_beside_in_stories(text: str, expected: str) -> None:
    assert said(text, "place", "attribution", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), BY_NAME)
def test_by_name_in_stories(text: str, expected: str) -> None:
    assert said(text, "place", "attribution", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), CARED_FOR)
def test_cared_for_in_stories(text: str, expected: str) -> None:
    assert said(text, "unit", "place", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), OF_WHICH)
def test_of_which_in_stories(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), IN_BED)
def test_in_bed_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), SHORT_FORMS)
def test_short_forms_in_stories(text: str, expected: str) -> None:
    assert said(text, "place", "attribution", "period_start", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), TO_SAFETY)
def test_to_safety_in_stories(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), OFFICIALS)
def test_officials_in_stories(text: str, expected: str) -> None:
    assert said(text, "place", published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), PAST)
def test_past_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), OF_WHOM)
def test_of_whom_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected


@pytest.mark.parametrize(("text", "expected"), HE_HAD)
def test_he_had_in_stories(text: str, expected: str) -> None:
    assert said(text, published=TUESDAY) == expected

"""Scope and days of a figure, in short documents of several conflicts and disasters; published on 15 June 2024, a Saturday."""

# ruff: noqa: E501 - a row reads best on one line
from __future__ import annotations

from datetime import date

import pytest

from indicators.model import Document
from indicators.reader import read

PUBLISHED = date(2024, 6, 15)

SINCE = [
    ("The push began on 4 June. Since then 212 civilians have been killed.", 212, "cumulative 2024-06-04 2024-06-15"),
    ("A curfew was declared on 9 June. Police have arrested 88 people since that day.", 88, "cumulative 2024-06-09 2024-06-15"),
    ("Protests erupted on 2 June. Medics say 31 marchers have been killed since; the army denies it.", 31, "cumulative 2024-06-02 2024-06-15"),
    ("Kutum has been under siege since 20 May. Around 9,000 people have fled the town since the siege began.", 9000, "cumulative 2024-05-20 2024-06-15"),
    ("On Monday 40 miners were killed, the worst disaster since the pits were opened.", 40, "period 2024-06-10 2024-06-10"),
    ("Between 3 and 9 June 7,100 people fled Lashkar Gah, the highest number since the war began.", 7100, "period 2024-06-03 2024-06-09"),
    ("Gunmen killed 14 villagers on Friday in the deadliest raid since 2019.", 14, "period 2024-06-14 2024-06-14"),
    ("Some 610,000 people are displaced, of whom 94,000 have fled since 1 May.", 94000, "cumulative 2024-05-01 2024-06-15"),
    ("As of 10 June 72,500 refugees were living in Adré, of whom 30,200 had come since 1 May.", 72500, "stock None 2024-06-10"),
]  # fmt: skip

LEVELS = [
    ("As of 31 May, 215,000 people were displaced in Cabo Delgado.", 215000, "stock None 2024-05-31"),
    ("Nine clinics were flooded and non-functional as of 12 June.", 9, "stock None 2024-06-12"),
    ("The camp at Dadaab held 340 displaced families on Monday.", 340, "stock None 2024-06-10"),
    ("On 11 June the school sheltered 510 displaced people.", 510, "stock None 2024-06-11"),
    ("On 7 June, 4,300 refugees crossed into Chad.", 4300, "period 2024-06-07 2024-06-07"),
    ("Last week 950 displaced families arrived in Tawila.", 950, "period 2024-06-08 2024-06-15"),
    ("The centre registered 61 refugees in May.", 61, "period 2024-05-01 2024-05-31"),
    ("Floods in Khyber cut off five valleys, situation report 3\n\nDISPLACED PEOPLE (as of 12 June)\nSwat: 4,200 individuals\nDir: 1,150 individuals", 1150, "stock None 2024-06-12"),
    ("KEY FIGURES\n38 health facilities closed in Tillabéri\n2 dead", 38, "stock None 2024-06-15"),
    ("Floods in Dir cut off five valleys, situation report 3\n\nKEY FIGURES (12 June)\n3,480 people in public shelters\n12 dead", 3480, "stock None 2024-06-12"),
    ("Floods in Dir cut off five valleys, situation report 3\n\nEVACUATIONS, 1-7 JUNE\nPersons evacuated: 6,300", 6300, "period 2024-06-01 2024-06-07"),
]  # fmt: skip

ABOVE = [
    ("GAZA\nCumulative since 7 October 2023 (health ministry, as of 12 June 2024)\nFatalities: 37,200\nInjuries: 84,800", 84800, "cumulative 2023-10-07 2024-06-12"),
    ("Violence in Petit-Goâve went on.\n\nTOTALS, 1-10 JUNE\nCivilians killed: 19\nPersons kidnapped: 33", 33, "period 2024-06-01 2024-06-10"),
    ("| District | Houses destroyed since 2 June | New arrivals of refugees in May |\n|---|---|---|\n| Moyale | 310 | 1,240 |", 310, "cumulative 2024-06-02 2024-06-15"),
    ("| District | Houses destroyed since 2 June | New arrivals of refugees in May |\n|---|---|---|\n| Moyale | 310 | 1,240 |", 1240, "period 2024-05-01 2024-05-31"),
    ("| Country | Refugees (31 May) |\n|---|---|\n| Uganda | 1,620,000 |\n| Kenya | 580,000 |", 580000, "stock None 2024-05-31"),
]  # fmt: skip

CLAUSES = [
    ("On 3 June a dam burst near Maiduguri; 26 farmers drowned.", 26, "period 2024-06-03 2024-06-03"),
    ("The toll of Tuesday's quake in Badakhshan climbed to 410 dead and 1,200 injured, the ministry said on Friday.", 1200, "cumulative 2024-06-11 2024-06-15"),
    ("The number of dead in Monday's ferry accident rose to 17 on Friday. Six crew members were injured.", 6, "period 2024-06-10 2024-06-10"),
    ("Between 1 and 12 June floods injured 46 people; a boy was killed on 5 June. In the same days 2,600 people were evacuated.", 2600, "period 2024-06-01 2024-06-12"),
    ("The UN estimated that the war in Yemen had caused 377,000 deaths by the end of 2021.", 377000, "cumulative None 2021-12-31"),
    ("Bor, 6 to 8 June. Raiders burned the market. The police reported three of their officers dead.", 3, "period 2024-06-06 2024-06-08"),
]  # fmt: skip

DIARY = "Log of the week in Beni and Lubero, eastern Congo\n\nMon 3 June\n- Oicha: 6 farmers killed.\n- Quiet in Eringeti.\n\nTue 4 June\n- Mangina: two clinics looted.\n\nThu 6 June\n- Butembo: 14 houses burned down."
HEADINGS = [
    (DIARY, 6, "period 2024-06-03 2024-06-03"),
    (DIARY, 14, "period 2024-06-06 2024-06-06"),
    ("Protection cluster, Tanganyika: monthly overview of incidents, May 2024\nKalemie, 12 June 2024\n\nMAY IN FIGURES\nCivilians killed: 31\nHouses burned: 240", 240, "period 2024-05-01 2024-05-31"),
    ("Monsoon in Sindh, daily report of the authority\n\n1. LOSSES DURING LAST 24 HOURS\nDistrict     Deaths    Injured\nDadu         4         11\nSukkur       2         19", 19, "period 2024-06-14 2024-06-15"),
    ("Monsoon in Sindh, daily report of the authority\n\n2. CUMULATIVE LOSSES SINCE 20TH MAY\nDeaths: 117", 117, "cumulative 2024-05-20 2024-06-15"),
    ("Storm over Cyrenaica, third update of the tracking team\n\nDisplaced individuals by municipality and site, 11 June 2024\n\nMunicipality     IDPs     Sites\nTokra            2,160    3\nMarj             915      2", 915, "stock None 2024-06-11"),
]  # fmt: skip
BEGAN = [
    ("Clashes that broke out on Sunday in Buenaventura have left 23 people dead.", 23, "cumulative 2024-06-09 2024-06-15"),
    ("Raids on Mahin, which started on 31 March, had displaced 4,100 people by 18 May.", 4100, "cumulative 2024-03-31 2024-05-18"),
    ("The fighting, which erupted on 3 May, was fierce. On 5 May 12 soldiers were killed.", 12, "period 2024-05-05 2024-05-05"),
    ("Cyclone Hana crossed the coast on 27 May. The cyclone has killed 16 people.", 16, "cumulative 2024-05-27 2024-06-15"),
    ("By Tuesday evening the agency had given tents to 1,900 families since the start of the influx on 3 June.", 1900, "cumulative 2024-06-03 2024-06-11"),
    ("On 11 June there were 7,012 displaced people in the camp of Bentiu.", 7012, "stock None 2024-06-11"),
    ("Some 57,000 people were still displaced on Sunday.", 57000, "stock None 2024-06-09"),
    ("On Wednesday two boats with 230 refugees landed in Aceh.", 230, "period 2024-06-12 2024-06-12"),
    ("Fighting on 4 June made 740 families flee overnight.", 740, "period 2024-06-04 2024-06-04"),
    ("An ambulance driver was abducted on Tuesday; he is still held.", 1, "period 2024-06-11 2024-06-11"),
    ("On 4 June bandits rode through nine hamlets. Elders say that 50 people were killed.", 50, "period 2024-06-04 2024-06-04"),
    ("KYIV. June 12 (Wire) - Three people were killed in the overnight attack.", 3, "period 2024-06-14 2024-06-15"),
]  # fmt: skip


INCIDENTS = [
    ("Gunmen killed nine herders near Zurmi, police said Friday.\n\nThe attackers rode in before dawn Thursday and went from hut to hut.", 9, "period 2024-06-13 2024-06-13"),
    ("At least 31 people were killed when shells hit a market, activists said on Friday. The forces had struck the stalls twice on Wednesday.", 31, "period 2024-06-12 2024-06-12"),
    ("Six hostages were freed Wednesday near Furfuri. Two soldiers died in the gunbattle.", 2, "period 2024-06-12 2024-06-12"),
    ("What we know\n\nWhat about the depot?\n\nAn explosion tore through a depot on Monday.\n\nThe owner has fled.\n\nNearly 70 people were injured.", 70, "period 2024-06-10 2024-06-10"),
    ("The number of people killed in a bomb attack on a store rose to 14 on Friday. Rescuers are at work after Wednesday's attack.", 14, "cumulative 2024-06-12 2024-06-14"),
    ("A 6.1 quake shook Yunnan on Tuesday, killing 40 people.\n\nHelp is slow.\n\nNobody sleeps indoors.\n\nRoads are cut.\n\nThe ministry said 31 schools had been damaged.", 31, "period 2024-06-11 2024-06-11"),
    ("The cyclone made landfall near Beira on 7 June. Malawi has reported 56 deaths.", 56, "cumulative 2024-06-07 2024-06-15"),
    ("On Saturday (8 June) at 04:15 local time, heavy rain triggered floods in Kasese.\n\nThe bridges are gone.\n\nSo far 61 people have died.", 61, "cumulative 2024-06-08 2024-06-15"),
    ("The fighting broke out after raiders fired on two convoys on Thursday, killing 44 herders.", 44, "period 2024-06-13 2024-06-13"),
    ("Officials spoke on Friday.\n\nA fire broke out in a hostel in Goma on Tuesday. Nine people died.", 9, "period 2024-06-11 2024-06-11"),
    ("Five of 13 dispensaries were closed, the mission found.", 5, "stock None 2024-06-15"),
    ("Raiders came on 12 June and three clinics were closed.", 3, "period 2024-06-12 2024-06-12"),
    ("The fighting that broke out on Thursday has killed 44 herders.", 44, "cumulative 2024-06-13 2024-06-15"),
    ("The law dates from 2021.\n\nOther events of the same week:\n- Kutum, 11/06: clashes drove 90 families from their homes.", 90, "period 2024-06-11 2024-06-11"),
    ("On 8 June, flash floods hit Feni. So far 71 people have died since the onset of the floods.", 71, "cumulative 2024-06-08 2024-06-15"),
    ("Militias shelled Cortes over the past three days. Some 412 houses have been damaged.", 412, "period 2024-06-12 2024-06-15"),
    ("Rebels raided Ngarbuh on 4 June, killing 21 people. The army denies it. Rights groups ask for an inquiry. At least 600 people fled after the raid.", 600, "period 2024-06-04 2024-06-04"),
    ("Rebel shelling of Taiz has killed 14 civilians. The rockets hit late Thursday.", 14, "period 2024-06-13 2024-06-13"),
    ("Overview: Sahel | 1-7 June 2024\n\nOn 3 June rebels killed four people in Aorema. In all, the tracker records 270 fatalities during the reporting period.", 270, "period 2024-06-01 2024-06-07"),
    ("Attacks rise in May\n\nMultan: The provinces differ.\n\nSindh saw five attacks and 13 deaths.", 13, "period 2024-05-01 2024-05-31"),
    ("Incident date: 7 June 2024\nLocation: Al Suwaiq\n\nSummary\n\nNeighbours searched the rubble. Three houses were destroyed.", 3, "period 2024-06-07 2024-06-07"),
    ("Killings in May\n\n13 | 3 May | La Gabarra, Tibu\nThree men were shot dead in a bar.\n\n14 | 12 May | Jamundi, Valle del Cauca\nFour men were shot dead on a farm.", 4, "period 2024-05-12 2024-05-12"),
    ("11 May, Horo Guduru. Two officials were abducted. 24 May, Gida Ayana, Oromia. Nine farmers were killed.", 9, "period 2024-05-24 2024-05-24"),
    ("A teenager born in 2008 was hurt. In the past 24 hours five others were wounded.", 5, "period 2024-06-14 2024-06-15"),
    ("Some 1,560 households have been displaced by floods since Tuesday and 16 schools are closed.", 16, "stock None 2024-06-15"),
    ("In Goma 99 people were killed while trying to reach the wells in the last 24 hours.", 99, "period 2024-06-14 2024-06-15"),
    ("Armed men entered Maze in the night of Thursday 6 to Friday 7 June. The sources say that sixty huts were set on fire.", 60, "period 2024-06-06 2024-06-07"),
    ("War erupted on 15 April. Two guards were killed in Nyala.", 2, "period None 2024-06-15"),
]  # fmt: skip


REPORTS = [
    ("It was the worst flood since the 1998 quake, which killed 300 people.", 300, "period 1998-01-01 1998-12-31"),
    ("It was the deadliest raid since a 2016 bombing that killed 155 people.", 155, "period 2016-01-01 2016-12-31"),
    ("The campaign followed the October 7 attack, in which 1,200 people were killed.", 1200, "period 2023-10-07 2023-10-07"),
    ("Friday marked the tenth anniversary of the raids that killed 290 people.", 290, "period None 2024-06-15"),
    ("Two men accused of killing 23 villagers were in court on Thursday.", 23, "period None 2024-06-15"),
    ("A court convicted a general of killing 23 villagers in 2019.", 23, "period 2019-01-01 2019-12-31"),
    ("Fatalities: 299; missing: 34; injured: 192 (as of 12 June).", 299, "period None 2024-06-12"),
    ("This raises to 18 the number of children who have died of cold.", 18, "cumulative None 2024-06-15"),
    ("The dead were five women and three men.", 5, "period None 2024-06-15"),
    ("Civilian deaths fell to 57 in May.", 57, "period 2024-05-01 2024-05-31"),
    ("The cartel is holding 32 people hostage.", 32, "stock None 2024-06-15"),
    ("On Thursday the UN listed 905 people as missing.", 905, "stock None 2024-06-13"),
    ("Volcano erupts\n\nThree people are dead.\n\nMount Kanlaon erupted on Wednesday, hurling rocks.\n\nSome 80 houses were damaged.", 80, "period 2024-06-12 2024-06-12"),
    ("The toll of the mudslide rose to 57 on Friday.\n\nThe hillside gave way on Tuesday morning.", 57, "cumulative 2024-06-11 2024-06-14"),
    ("The river rose during the night of 5 to 6 June.\n\nTOTALS SINCE THAT NIGHT\nLives lost: 33", 33, "cumulative 2024-06-05 2024-06-15"),
    ("Gangs have killed 300 people this year, compared with 450 in the whole of 2023.", 450, "period 2023-01-01 2023-12-31"),
    ("Eighty families were being housed in tents as of Friday noon.", 80, "stock None 2024-06-14"),
    ("Cyclone Ofelia, which slammed into Toliara on 3 June, has killed 53 people.", 53, "cumulative 2024-06-03 2024-06-15"),
    ("3-4 June. Saraqib. Four shepherds were killed overnight when a shed blew up.", 4, "period 2024-06-03 2024-06-04"),
    ("Between 1 and 12 June, 4,100 asylum-seekers were received in Gambella.", 4100, "period 2024-06-01 2024-06-12"),
    ("Nineteen sailors were unaccounted for on 12 June.", 19, "stock None 2024-06-12"),
    ("From 1 June to 18:00 on 12 June, 8,760 refugees crossed into Chad.", 8760, "period 2024-06-01 2024-06-12"),
    ("Since 2012, raids have driven 37,000 people from their homes, and there are 5,600 Malian refugees in Niamey.", 5600, "stock None 2024-06-15"),
    ("In mid-March 2021, three days of clashes in Gao left 19 fighters dead.", 19, "period 2021-03-11 2021-03-20"),
    ("Mines killed three children near Afrin in April, and a farmer in Jindires on 2 June.", 1, "period 2024-06-02 2024-06-02"),
    ("Some 5,600 people living on the slopes were evacuated on Tuesday.", 5600, "period 2024-06-11 2024-06-11"),
    ("Rebels launched an offensive on Tuesday. The 40-year conflict has killed 450,000 people.", 450000, "cumulative None 2024-06-15"),
    ("Reported on 12 June: A shell killed two farmers in Sirwah.", 2, "period None 2024-06-12"),
    ("Daily summary of incidents, 13 June 2024\n\nIdlib\n- Warplanes killed 29 traders.", 29, "period 2024-06-13 2024-06-13"),
    ("KASAI: floods, update 4\n\nThe river is falling.\n\nLOSSES, 18 May to date\nDead: 50\nInjured: 81", 81, "cumulative 2024-05-18 2024-06-15"),
    ("HEALTH: attacks on care\n\nThe week was calm.\n\n2024 SO FAR (to 9 June)\n66 health workers killed", 66, "cumulative 2024-01-01 2024-06-09"),
    ("BENIN: floods\n\nSINCE 6 MAY (AS OF 12 JUNE)\n47\npeople killed\n649\nhomes destroyed\n\nThe river is high. Some 2,000 residents are sheltering in schools, officials say.", 2000, "stock None 2024-06-15"),
    ("As of 9 June, 31,000 people were displaced in Ituri. As of the same date, 2,904 refugees remained in Bunia.", 2904, "stock None 2024-06-09"),
    ("On Thursday, three huts were set on fire in Torit.", 3, "period 2024-06-13 2024-06-13"),
    ("The death toll from the June 3 missile attack on a bakery has climbed to 44.", 44, "cumulative 2024-06-03 2024-06-15"),
    ("The marchers left. In the same week of 20 to 26 May, 31 households went back to Bol.", 31, "period 2024-05-20 2024-05-26"),
    ("We recorded 2,830 displacements in Sofala in 2022.", 2830, "period 2022-01-01 2022-12-31"),
    ("Two transit centres in Renk sheltered 1,590 people on 4 June.", 1590, "stock None 2024-06-04"),
    ("Cyclone Ofelia hit Toliara on 3 June. By 10 June 67 people had lost their lives and 6,500 had been displaced since its onset.", 6500, "cumulative 2024-06-03 2024-06-10"),
    ("Roughly 6,900 Syrians live in Larnaca as refugees.", 6900, "stock None 2024-06-15"),
    ("By the end of May, 1,766 schools were closed.", 1766, "stock None 2024-05-31"),
]  # fmt: skip

TITLES = [
    ("CHAD: Floods - Flash Update #2, as of 18:00, 12 June\n\nSome 3,100 people are displaced in Bol.", 3100, "stock None 2024-06-12"),
    ("Mali: floods\n\nFigures as at 31 May 2024:\n\n- 3,100 houses destroyed", 3100, "period None 2024-05-31"),
    ("Haiti: tracking\n\nRaids that began on 31 March displaced 900 families.\n\nNew movements, 2-8 June:\n* Lascahobas: 31 households (120 people)", 120, "period 2024-06-02 2024-06-08"),
    ("Haiti: tracking\n\nOn 3 June floods destroyed the following homes:\n* Lascahobas: 31 houses destroyed", 31, "period 2024-06-03 2024-06-03"),
    ("As of 10 June, 3,100 families have fled, while 904 families are staying in schools.", 904, "stock None 2024-06-10"),
    ("Mali: floods\n\nKey figures\n\nKilled: 45 (up from 12 in May)", 45, "period None 2024-06-15"),
    ("Troops retook eight villages from the rebels, which had seized them in 2014.", 8, "period None 2024-06-15"),
    ("Strikes hit a clinic on Sunday, bringing the number of hospitals out of service to 25.", 25, "stock None 2024-06-15"),
    ("Cumulative displaced: 80,000. Currently displaced: 45,000.", 80000, "cumulative None 2024-06-15"),
    ("The number of displaced people fell from 3.4 million in March to 3.1 million in May.", 3100000, "stock None 2024-05-31"),
    ("Some 5.1 million people faced acute hunger between January and March 2024.", 5100000, "stock None 2024-03-31"),
    ("In 2022, 5.1 million people needed humanitarian aid.", 5100000, "stock None 2022-12-31"),
    ("Some 900 people fled on Monday and 610 on Tuesday.", 610, "period 2024-06-11 2024-06-11"),
    ("From 2 to 5 June, 900 people fled the town; from 6 to 9 June, 610.", 610, "period 2024-06-06 2024-06-09"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value", "expected"), [*INCIDENTS, *HEADINGS, *BEGAN, *SINCE, *LEVELS, *ABOVE, *CLAUSES, *REPORTS, *TITLES]
)
def test_figure_holds_when_its_words_say(text: str, value: float, expected: str) -> None:
    found = read(Document(id="x", text=text, published=PUBLISHED)).observations
    said = [f"{o.scope} {o.period_start} {o.period_end}" for o in found if o.value == value]
    assert said and set(said) == {expected}, [
        (o.indicator, o.value, o.scope, o.period_start, o.period_end) for o in found
    ]

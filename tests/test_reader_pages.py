"""Ways of writing met on real pages, each in a sentence of our own: what they say, and what they must not be taken for."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

from datetime import date

import pytest

from indicators.model import Document
from indicators.reader import read

SAID = [
    ("Over 1340 lives lost and almost 9800 people injured.", "people-killed 1340 None, people-injured 9800 None"),
    ("Nearly 12 million affected, including 2.4 million in dire need of aid.", "people-in-need 2400000 None"),
    ("Some 5.1 million people, including 900,000 children, need aid.", "people-in-need 5100000 None"),
    ("More than 2,300 people including some 900 children from hamlets in Kokang and Laukkai were displaced.", "people-displaced 2300 None"),
    ("At least 19 people including two staff of the medical charity Action for Life were killed.", "people-killed 19 None, aid-workers-killed 2 None"),
    ("Tawila already hosts over 480,000 displaced.", "people-displaced 480000 None"),
    ("Tawila hosts 48,000 people.", "population 48000 None"),
    ("Raiders killed four soldiers and a civilian guard leader on 12 June.", "combatants-killed 4 2024-06-12, people-killed 1 2024-06-12"),
    ("Raiders killed four soldiers and a civilian on 12 June.", "combatants-killed 4 2024-06-12, civilians-killed 1 2024-06-12"),
    ("Hundreds of civilians and rebels were killed in Bor.", "people-killed 200 None"),
    ("The army accused 30 soldiers of fleeing the base.", ""),
    ("The UN chief called for a truce as the militia killed 120 people in Zalingei.", "people-killed 120 None"),
    ("The UN chief called for the release of 120 people held in Zalingei.", ""),
    ("The 2016 peace accord fell apart on 3 June, when 25 villagers were killed.", "civilians-killed 25 2024-06-03"),
    ("In the 2015 earthquake 8,900 people were killed.", "people-killed 8900 2015-01-01"),
    ("The latest bulletin, shared on 12 June, counted nine deaths.", "people-killed 9 None"),
    ("The decade-long insurgency has killed 35,000 people and displaced two million.", "people-killed 35000 None, people-displaced 2000000 None"),
    ("The insurgency has claimed over 31,000 lives in recent years.", "people-killed 31000 None"),
    ("Fire in the camps of Teknaf, situation report 6\n\nDamage and losses\n\n1,240\n\nSHELTERS DAMAGED\n\n13\n\nDEATHS\n\n563\n\nPEOPLE INJURED", "homes-damaged 1240 None, people-killed 13 None, people-injured 563 None"),
    ("Shells hit a clinic in Taiz on 12 June. The clinic was badly damaged, medics said.", "hospitals-attacked 1 2024-06-12"),
    ("Shells hit a clinic in Taiz on 12 June. A second clinic was looted.", "hospitals-attacked 1 2024-06-12, hospitals-attacked 1 2024-06-12"),
    ("Raiders killed 22 farmers, a local official said.", "civilians-killed 22 None"),
    ("Raiders killed a local official and 22 farmers.", "people-killed 1 None, civilians-killed 22 None"),
    ("More than 900 soldiers were killed or wounded, the ministry said.", ""),
    ("The flood left 40 people dead or missing.", ""),
    ("The agency appeals for US$20 million, of which 6.4 million has been received.", ""),
    ("WFP provided 7,300 displaced people in Mocuba with maize flour.", "people-reached 7300 None"),
    ("Residents were reached by phone. Six of the dead were women.", "women-killed 6 None"),
    ("At least 15 people were killed, including two nurses, and 60 shelters were burned.", "people-killed 15 None, aid-workers-killed 2 None, homes-damaged 60 None"),
    ("The table shows 3,100 people staying at 41 evacuation points.", "people-displaced 3100 None"),
    ("On 7 June another 1,940 people arrived in Namapa after fleeing Ocua.", "people-displaced 1940 2024-06-07"),
    ("Of those hit, 300,900 remained in 2,331 evacuation shelters.", "people-displaced 300900 None"),
    ("Some 90,000 people are living in the area under orders, including 27,000 people sheltering at 40 displacement sites.", "population 90000 None, people-displaced 27000 None"),
    ("War erupted in Sudan on 15 April. A clinic has been damaged in Nyala, leaving two guards dead.", "hospitals-attacked 1 None, people-killed 2 None"),
    ("At least 80 people were killed in the past day.", "people-killed 80 2024-06-14"),
    ("Two nurses were abducted on 11 June and remain unaccounted for.", "people-detained 2 2024-06-11"),
    ("On 3, 5 and 6 June raiders attacked three hamlets near Zurmi. There were reports of 17 fatalities.", "people-killed 17 2024-06-03"),
    ("The storm left 310 flooded houses, 14 damaged bridges, 6 destroyed culverts and 9 damaged schools.", "homes-damaged 310 None, schools-affected 9 None"),
    ("Some 860 houses were submerged (bulletin of 0900 HRS UTC+7).", "homes-damaged 860 None"),
    ("Gunmen fatally shot nine people in Cali and wounded four others.", "people-killed 9 None, people-injured 4 None"),
    ("Five people were killed and 12 were injured. A second blast raised the death toll to nine with 20 wounded.", "people-killed 5 None, people-injured 12 None, people-killed 9 None, people-injured 20 None"),
    ("Total 140 HHs/610 persons evacuated in Bireuen.", "people-displaced 140 None, people-displaced 610 None"),
    ("The survey found 51,200 internally displaced persons (IDPs) amidst 9,300 households.", "people-displaced 51200 None, people-displaced 9300 None"),
    ("The survey found 51,200 IDPs (9,300 households) and 4,100 returnees (720 households).", "people-displaced 51200 None, people-displaced 9300 None, people-returned 4100 None, people-returned 720 None"),
    ("The six reception centres house 940 individuals (210 households).", "people-displaced 940 None, people-displaced 210 None"),
    ("Civilians reported killed\n2 - 5\nCivilians reported injured\n4-10", "civilians-killed 4 None, people-injured 7 None"),
    ("Four fatalities, three missing and 16 people injured were confirmed.", "people-killed 4 None, people-missing 3 None, people-injured 16 None"),
    ("The governor reported 11 deaths and 40,000 people without power.", "people-killed 11 None"),
    ("The governor reported nearly 7,300 evacuated people and six injured persons in Ulsan.", "people-displaced 7300 None, people-injured 6 None"),
    ("A total of 410 families or 1,960 persons took temporary shelter in nine schools.", "people-displaced 410 None, people-displaced 1960 None"),
    ("A total of 31 families or 140 persons have temporarily stayed with their relatives.", "people-displaced 31 None, people-displaced 140 None"),
    ("Eleven evacuation centers are currently open with 620 families.", "people-displaced 620 None"),
    ("Another 88 families are staying outside the ECs with friends.", "people-displaced 88 None"),
    ("Bandits killed six and abducted eleven in Kontagora on 4 June.", "people-killed 6 2024-06-04, people-detained 11 2024-06-04"),
    ("Nine people were burned alive in a barn in Kitui.", "people-killed 9 None"),
    ("Clinics in Juba treated 44 people with gunshot wounds.", "people-injured 44 None"),
    ("The crash caused the deaths of 12 people and injury to 31 others.", "people-killed 12 None, people-injured 31 None"),
    ("The number of dead has risen to 88 and that of the injured to 240.", "people-killed 88 None, people-injured 240 None"),
    ("The mayor put at 14 the number of injured and at 6 that of the missing.", "people-injured 14 None"),
    ("Seven more bodies washed up near Zarzis.", "people-killed 7 None"),
    ("Nine loyalists were killed near Marib.", "combatants-killed 9 None"),
    ("The crisis has cost the lives of 640 civilians and members of the security forces.", "people-killed 640 None"),
    ("The insurgents are still holding 17 foreigners.", "people-detained 17 None"),
    ("Gunmen took 21 passengers from a bus near Tillaberi.", "people-detained 21 None"),
    ("Five girls from Kagara are still in captivity.", "people-detained 5 None"),
    ("Some 930 people are in 12 collective shelters and 88 houses were damaged.", "people-displaced 930 None, homes-damaged 88 None"),
    ("Over 4,000 people are putting up in nine relief camps.", "people-displaced 4000 None"),
    ("About 60 families left the Bab al-Hawa neighbourhood.", "people-displaced 60 None"),
    ("Some 240 households arrived at sites near Baidoa.", "people-displaced 240 None"),
    ("Twelve athletes arrived in Baidoa.", ""),
    ("Some 7,000 families fled Ancuabe. They went to Metoro (3,100 families) and Pemba (2,050 families).", "people-displaced 7000 None, people-displaced 3100 None, people-displaced 2050 None"),
    ("The monitor documented the killing of 90 people since 2 June, distributed as follows:\n\n- 61 of the people of Azaz.\n- 29 tribal fighters.", "people-killed 90 2024-06-02, people-killed 61 2024-06-02, combatants-killed 29 2024-06-02"),
    ("The toll rose to 52. An earlier toll given by the army stood at 40.", "people-killed 52 None"),
    ("Evacuation orders were issued to 41,000 households in Kyushu.", ""),
    ("Two nuns were killed in Wau. One of them, Sister Agnes, died in her room.", "civilians-killed 2 None"),
    ("Some 3.1 million people were estimated to face crisis levels of food insecurity.", "people-food-insecure 3100000 None"),
    ("Wash: 1.4M people reached of 2.6M targeted.", "people-reached 1400000 None"),
    ("In Avdiivka only some 300 people remain.", "population 300 None"),
    ("The ministry listed 76 as missing.", "people-missing 76 None"),
    ("Three UNHCR-contracted drivers were killed near Kebkabiya.", "aid-workers-killed 3 None"),
    ("Shells damaged 11 homes, a bakery and a school in Huwara.", "homes-damaged 11 None, schools-affected 1 None"),
    ("Some 600 houses (about 90 of them fully), 8 schools and two clinics have been damaged.", "homes-damaged 600 None, schools-affected 8 None, hospitals-attacked 2 None"),
    ("Of 44 schools assessed, 9 are closed.", "schools-affected 9 None"),
    ("The toll in the clashes has gone up to 31.", "people-killed 31 None"),
    ("Villagers disputed the account, saying as many as 20 people were missing.", "people-missing 20 None"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_figures_with_the_first_day_that_the_words_give(text: str, expected: str) -> None:
    found = read(Document(id="x", text=text, published=date(2024, 6, 15))).observations
    assert ", ".join(f"{o.indicator} {o.value:.0f} {o.period_start}" for o in found) == expected

"""Where a figure holds and who reports it, in sentences and in short documents of several conflicts and disasters."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

import unicodedata
from datetime import date

import pytest

from indicators.model import Document, Observation
from indicators.reader import read

PLACES = [
    ("Gunmen killed eight villagers in northern Mali's Gao region.", 8, "Gao region"),
    ("Six people were killed in eastern Chad's Abeche.", 6, "Abeche"),
    ("Gunmen rode into the community of Tudun Biri in Igabi district and killed six people.", 6, "Tudun Biri"),
    (
        "Clashes in northwest Pakistan kill 82\n\nPeshawar - At least 82 people have been killed in Pakistan's Orakzai "
        "district, an official said.\n\nAround 300 families fled on Saturday.",
        300,
        "Orakzai district",
    ),
    ("Shelling killed nine people in Lysychansk on Monday.", 9, "Lysychansk"),
    ("In Bukavu, 14 people were killed and 30 wounded.", 30, "Bukavu"),
    ("Nineteen civilians were killed in Taiz and eleven in Marib.", 11, "Marib"),
    ("Nineteen civilians were killed in Taiz and eleven in Marib.", 19, "Taiz"),
    ("Russia bombed Kharkiv, killing seven people.", 7, "Kharkiv"),
    ("Israel's offensive in Rafah has displaced 40,000 people.", 40000, "Rafah"),
    ("The war in Yemen has killed 150,000 people.", 150000, "Yemen"),
    ("Uganda hosts 1.5 million refugees.", 1500000, "Uganda"),
    ("Around 7,000 people fled from Masisi to Sake.", 7000, "Masisi"),
    ("Some 12,000 people crossed into Rwanda.", 12000, "Rwanda"),
    ("Gunmen stormed the village of Yelewata in Benue, killing 32 people.", 32, "Yelewata"),
    ("Fighters attacked Barsalogho, leaving 22 people dead.", 22, "Barsalogho"),
    ("An air strike hit Mekelle's hospital and killed four people.", 4, "Mekelle"),
    ("Four people were killed when a market in Kassala, eastern Sudan, was shelled.", 4, "Kassala"),
    ("Two clinics, in Kutum and Mellit, were closed on Friday.", 2, "Kutum and Mellit"),
    ("The army took three villages, Ryzhivka, Zhuravka and Novenke, on Friday.", 3, "Ryzhivka, Zhuravka and Novenke"),
    ("Eleven people drowned 30 km south of Derna.", 11, None),
    ("A bomb in the fishing town of Lembeni, north of the port city of Tanga, killed five people.", 5, "Lembeni"),
    ("Raiders killed nine people in the Iraqi town of Baiji Qadim.", 9, "Baiji Qadim"),
    ("Raiders killed nine people in Baiji Saturday.", 9, "Baiji"),
    ("A landslide in Ocros (Vinchos District, Ayacucho) caused four deaths.", 4, "Ocros"),
    ("Some 800 people fled to neighbouring Wards of the state.", 800, None),
    ("Across Lake Albert, Uganda has received 42,000 refugees.", 42000, "Uganda"),
    ("In Zimbabwe, where mudslides hit the hills near Chimanimani, 139 people died.", 139, "Zimbabwe"),
    ("The killings, one by one\n\n13 | 3 May | La Gabarra, Norte de Santander\nNine men were killed.", 9, "La Gabarra"),
    ("Kachin State has also been hit, with 900 people evacuated.", 900, "Kachin State"),
    ("At least 16 people were killed in the town of Paoua, in the Central African Republic.", 16, "Paoua"),
    ("Ten people were killed in Kibumba camp, Nyiragongo territory.", 10, "Kibumba camp"),
    ("Across Haiti, 5.4 million people face acute hunger.", 5400000, "Haiti"),
    ("According to police in Nairobi, 14 people were killed in Mandera.", 14, "Mandera"),
    ("Six miners died in Kamituga, officials in Kinshasa said.", 6, "Kamituga"),
    ("Seven people were killed in Jenin, said a medic who had walked from Nablus.", 7, "Jenin"),
    ("The health ministry in Gaza said 21 people were killed in Khan Younis.", 21, "Khan Younis"),
    ("Rebels backed by Rwanda killed 13 people in Rutshuru.", 13, "Rutshuru"),
    ("Some 300 houses were destroyed in Jacmel, while 40 people died in Kenscoff.", 40, "Kenscoff"),
    ("Some 300 houses were destroyed in Jacmel, while 40 people died in Kenscoff.", 300, "Jacmel"),
    ("KHARTOUM, May 4 (Wire) - Eight people were killed in Omdurman on Sunday.", 8, "Omdurman"),
    ("GOMA, DR Congo - Twelve people were killed in Minova on Tuesday.", 12, "Minova"),
    ("Typhoon Rai killed 17 people in Surigao del Norte.", 17, "Surigao del Norte"),
    ("Five hospitals in Sumy region were damaged.", 5, "Sumy region"),
    ("In Ituri province, 28 people were killed in an attack on Djaiba.", 28, "Djaiba"),
    ("Ethiopia has taken in 50,000 refugees.", 50000, "Ethiopia"),
    ("More than 800 families returned to Raqqa.", 800, "Raqqa"),
    ("Kupiansk was shelled on Tuesday, and three people were killed.", 3, "Kupiansk"),
    ("Militias hold northern Mali. The country has 25,000 refugees.", 25000, "Mali"),
    ("Shelling killed two people on the Lebanese side.", 2, "Lebanese side"),
    ("Crops failed in western Niger. Some 3 million Nigeriens need aid.", 3000000, "Niger"),
    ("Some 14,000 people have fled from Mali to Mauritania.", 14000, "Mauritania"),
    ("Heavy rain in Kerala's Wayanad district has killed 93 people.", 93, "Wayanad district"),
    ("Four aid workers from Norway were killed in Bor.", 4, "Bor"),
    ("Warplanes bombed Hays's only hospital, killing 8 patients.", 8, "Hays"),
    ("Police arrested 45 people in Minsk and 12 people in Brest.", 12, "Brest"),
    ("Floods in Sindh have destroyed 20,000 houses.", 20000, "Sindh"),
    ("About 2,000 people live in Avdiivka.", 2000, "Avdiivka"),
    ("Residents of Cox's Bazar said 6 people were killed.", 6, None),
    ("Saada, a city of 50,000 people, was bombed.", 50000, "Saada"),
    ("The quake was felt as far away as Ghazni, where 7 people died.", 7, "Ghazni"),
    ("Storms killed 60 people, 18 of them in Herat.", 60, None),
    ("Three clinics were closed in the south on Monday.", 3, "the south"),
    ("Shelling hit the south of Herat and killed 8 people.", 8, "Herat"),
    ("Floods killed 31 people in six provinces.", 31, "six provinces"),
    ("Floods killed 31 people in six villages near Herat.", 31, "Herat"),
    ("About 5,000 people have fled to neighbouring countries.", 5000, "neighbouring countries"),
    ("The number of U.S. troops killed rose to 12.", 12, None),
    ("Some 6,000 people have returned home from Iran.", 6000, None),
    ("A Kassala clinic was closed after 4 people were killed.", 4, "Kassala"),
    ("The storm made landfall near Beira and killed 21 people.", 21, None),
    ("Some 700 families fled towards Bunia on Monday.", 700, None),
    ("Heavy rain has hit Peru's northernmost province, Dorvan Alto, and killed 13 people.", 13, "Dorvan Alto"),
    ("Uganda has received 41,000 refugees, Rwanda 12,300 and Burundi 9,800.", 41000, "Uganda"),
    ("Uganda has received 41,000 refugees, Rwanda 12,300 and Burundi 9,800.", 12300, "Rwanda"),
    ("Uganda has received 41,000 refugees, Rwanda 12,300 and Burundi 9,800.", 9800, "Burundi"),
    ("Some 63,000 people are displaced, most of them in Zinder (41,000) and Tahoua (22,000).", 22000, "Tahoua"),
    ("Somalia has a population of 17 million people.", 17e6, "Somalia"),
    ("In Dorvan, outside the city, 640 families fled.", 640, "Dorvan"),
    ("Nine people drowned in a stream in neighbouring Dorvan, said an officer.", 9, "Dorvan"),
    ("Gunmen killed 8 people at Dorvan, 15 km from Bulle, the main town of the Upper Shore.", 8, "Dorvan"),
    ("In Darfur, gunmen killed 23 people in four villages of Kutum.", 23, "Kutum"),
    ("Some 480 families were relocated from Baidoa to Dollo.", 480, "Dollo"),
    ("The Dorvan site shelters 2,300 refugees.", 2300, "Dorvan site"),
    ("Rebels took Mongu on Monday, killing 5 people.", 5, "Mongu"),
    ("A mine killed 6 people on the Dorvan-Meska road.", 6, "Dorvan-Meska road"),
    ("MANILA, Mar. 4 (Wire) -- A total of 31 people were killed as a tremor rattled the southern Philippines' Davao de Oro on Sunday.", 31, "Davao de Oro"),
    ("Raiders killed 17 people when they invaded Gwandal, a hamlet in Zamfara State.", 17, "Gwandal"),
    ("A flash flood that swept Tarumbia sub-district on Friday left 8 people dead.", 8, "Tarumbia sub-district"),
    ("Mudslide in southern Uganda kills 31\n\nA mudslide in southern Uganda killed 31 people on Monday.\n\nA slope in the Bukwale district gave way at dawn.\n\nThe dead include nine women.", 9, "Bukwale district"),
    ("Quake in northern Chile kills 12\n\nA quake in northern Chile killed 12 people on Monday. Seven of the dead were in Pozo Verde.\n\nSome 410 homes were damaged.", 410, "northern Chile"),
    ("Questions and answers on Togo\n\nSome 400 people have fled northern Togo.\n\nAnd the force led by Ghana?\n\nSome 70,000 Togolese need aid.", 70000, "Togo"),
    ("In Sokodé, a hard week\n\nOn Monday a shell hit a school in Sokodé, Togo, killing a girl.\n\nTogo's health ministry says 61 people have died since 3 May.", 61, "Togo"),
    ("At least six traders of the Lendu people were murdered on Friday in the commune of Djugu.", 6, "Djugu"),
]  # fmt: skip

SOURCES = [
    ("Nine people were killed, the provincial governor said.", 9, "the provincial governor"),
    ("A suicide attack on a wedding claimed at least 18 lives.", 18, None),
    ("The raid, which broke a truce declared by Oslo and Doha, killed 25 people.", 25, None),
    ("According to the Yemen Data Project, 25 civilians were killed.", 25, "the Yemen Data Project"),
    ("The blockade has displaced 4,000 people, by the charity's count.", 4000, "the charity"),
    ("The Red Crescent said 12 people were wounded.", 12, "The Red Crescent"),
    ('"They killed nine people. All were children," said a gravedigger in Kassala.', 9, "a gravedigger in Kassala"),
    ('"They took nine men," he said. The army killed 12 people.', 12, None),
    ("Shelling killed 60 people, the mayor said. Of the dead, nine were children.", 9, "the mayor"),
    ("Shelling killed 60 people in Derna. Source: Libya Observer", 60, "Libya Observer"),
    ("Fighting displaced 5,000 people (IOM).", 5000, "IOM"),
    ("The floods killed 41 people, officials announced on Sunday.", 41, "officials"),
    ("Forces loyal to the president killed 14 people.", 14, None),
    ("The storm claimed 41 lives.", 41, None),
    ("UNHCR estimates that 90,000 people fled.", 90000, "UNHCR"),
    ("Hospitals have received 31 bodies, doctors told reporters.", 31, "doctors"),
    ("The union, which counts 200 members, said 12 nurses were killed.", 12, "The union"),
    ("Neither the army nor the rebels commented. Seven people were killed.", 7, None),
    ("Cholera killed 19 people, WHO said on Monday.", 19, "WHO"),
    ("Medics say 18 people died; the police put the toll at 11.", 18, "Medics"),
    ("Medics say 18 people died; the police put the toll at 11.", 11, "the police"),
]  # fmt: skip


def figures(text: str, title: str | None = None) -> list[Observation]:
    return read(Document(id="t", text=text, title=title, published=date(2024, 5, 20))).observations


def figure(text: str, value: float, title: str | None = None) -> Observation:
    found = [o for o in figures(text, title) if o.value == value]
    assert found, f"no figure of {value:g} in {text!r}"
    return found[0]


@pytest.mark.parametrize(("text", "value", "place"), PLACES)
def test_place(text: str, value: float, place: str | None) -> None:
    found = figure(text, value).place
    if place is not None:
        assert found == place
    else:
        assert found is None or found in text


@pytest.mark.parametrize(("text", "value", "source"), SOURCES)
def test_source(text: str, value: float, source: str | None) -> None:
    assert figure(text, value).attribution == source


NEWS = """Shells hit bakery in Lysychansk, killing 12

KYIV, May 20 (Wire) - Twelve people were killed and 30 wounded when shells hit a bakery in Lysychansk on Sunday.

The dead include four children. The city's only hospital was also hit.

In Severodonetsk, across the river, six people died. Some 4,000 people have fled from there.

About 15,000 people still live in the city, the mayor said. Two residents of nearby Pryvillia were wounded.

The war has displaced 6 million people. Poland hosts a million refugees.
"""

NEWS_PLACES = [
    (12, "Lysychansk"), (30, "Lysychansk"), (4, "Lysychansk"), (1, "Lysychansk"), (6, "Severodonetsk"),
    (4000, "Severodonetsk"), (15000, "Lysychansk"), (2, "Pryvillia"), (1000000, "Poland"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "place"), NEWS_PLACES)
def test_news(value: float, place: str) -> None:
    assert figure(NEWS, value).place == place


UPDATE = """MOZAMBIQUE: Cyclone Gombe - Flash Update No. 3
12 March 2022

KEY FIGURES
Deaths: 53
Injured: 82

• In Nampula province, 47 people died.
• Some 30,000 houses have been destroyed.
• Two health centres, in Mossuril and Monapo, are closed.

Across the border in Malawi, 7 people were killed.
"""


@pytest.mark.parametrize(
    ("value", "place"),
    [
        (53, "MOZAMBIQUE"),
        (82, "MOZAMBIQUE"),
        (47, "Nampula province"),
        (30000, "MOZAMBIQUE"),
        (2, "Mossuril and Monapo"),
        (7, "Malawi"),
    ],
)
def test_flash_update(value: float, place: str) -> None:
    assert figure(UPDATE, value).place == place


DIGEST = """Incidents of the week

This brief lists incidents that partners reported.

Haiti
3 May: In Carrefour, nine people were killed. Source: Le Nouvelliste
4 May: Twelve people were kidnapped. Source: Haiti Libre

Mali
5 May: In Bandiagara district, six farmers were killed. Source: Studio Tamani

TOTALS
People wounded: 88
"""


@pytest.mark.parametrize(
    ("value", "place", "source"),
    [
        (9, "Carrefour", "Le Nouvelliste"), (12, "Haiti", "Haiti Libre"), (6, "Bandiagara district", "Studio Tamani"),
        (88, None, None),
    ],
)  # fmt: skip
def test_digest(value: float, place: str | None, source: str | None) -> None:
    found = figure(DIGEST, value)
    assert (found.place, found.attribution) == (place, source)


HISTORY = """Taliban enter Lashkar Gah

Fighters entered Lashkar Gah on Monday. A doctor at the city's main hospital said 26 people were killed.

They also seized Nad Ali district. In the district, four schools were destroyed.

At least 900 families from the province have fled to Kandahar since Friday.

In 2015 an attack on Kunduz killed 22 people there.

Nationwide, 5 million people are displaced, the UN says. Some 37 million people live in Afghanistan.
"""


@pytest.mark.parametrize(
    ("value", "place"),
    [(26, "Lashkar Gah"), (4, "Nad Ali district"), (22, "Kunduz"), (5000000, "Afghanistan"), (37000000, "Afghanistan")],
)
def test_history(value: float, place: str) -> None:
    assert figure(HISTORY, value).place == place


HEADED = """Situation in Libya

In Benghazi and Derna:
- 12,000 people displaced in April
- Nine clinics closed in April

In Tripoli:
- 40 people killed in April
"""


@pytest.mark.parametrize(
    ("value", "place"), [(12000, "Benghazi and Derna"), (9, "Benghazi and Derna"), (40, "Tripoli")]
)
def test_a_heading_gives_the_place_of_its_list(value: float, place: str) -> None:
    assert figure(HEADED, value).place == place


REPORT = """Monthly situation report
National Emergency Office, Nepal

1. Deaths 61, injured 140.

2. Some 2,300 houses have been destroyed.
"""


def test_a_report_that_names_one_country_alone_is_about_it() -> None:
    assert {o.place for o in figures(REPORT)} == {"Nepal"}


def test_a_title_outside_the_text_gives_the_place() -> None:
    found = figure("Twelve people were killed on Sunday.", 12, title="Landslide in Enga buries villages")
    assert found.place == "Enga"


def test_who_backs_a_party_is_no_country_of_the_place() -> None:
    found = figure("Iran-backed rebels shelled Karyaan, wounding 6 people.", 6)
    assert (found.place, found.country) == ("Karyaan", None)


def test_a_place_keeps_its_country() -> None:
    found = figure("Five people were killed in Karyaan, a village in Somalia.", 5)
    assert (found.place, found.country) == ("Karyaan", "SOM")


def test_places_are_words_of_the_text() -> None:
    for text in (NEWS, UPDATE, DIGEST, HISTORY, HEADED):
        plain = unicodedata.normalize("NFKD", text).lower()
        assert all(o.place is None or o.place.lower() in plain for o in figures(text))

"""Places: one place under many spellings, containment, namesakes, words that are no places, and the tables."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.text.gazetteer import gazetteer, normalise, spellings
from indicators.text.place_phrases import find_place_phrases
from indicators.text.places import all_places, contains, demonyms, find_places, resolve


def named(text: str) -> list[tuple[str, str]]:
    return [(text[mention.start : mention.end], mention.place.key) for mention in find_places(text)]


def keys(text: str) -> list[str]:
    return [key for _, key in named(text)]


@pytest.mark.parametrize(
    ("key", "written"),
    [
        (
            "SYR/idlib/maarat-al-numan",
            "Ma'arat al-Num'an|Ma’arat al-Nu‘man|Maaret al-Numan|Maarat Al-Numan|Maarrat al-Nu'man|Ma'arrat an-Nu'man|"
            "MAARAT AL-NUMAN|Maarat al Numan|Maʿarrat an-Nuʿmān|Maarat Numan",
        ),
        ("SYR/idlib/jisr-al-shughur", "Jisr al-Shughur|Jisr ash-Shughur|Jisr al-Shughour|Jisr el-Shughur"),
        ("SYR/idlib/talmenes", "Talmenes|Tal Mannas|Telmenes"),
        ("SYR/al-hasakah/al-hol", "al-Hol|Al Hol|AL-HOL|al-Hawl"),
        ("SYR/aleppo/kobani", "Kobani|Kobane|Ain al-Arab|Ayn al-Arab"),
        ("YEM/hodeidah", "Hodeidah|Al Hudaydah|Hudaydah|al-Hodeida"),
        ("IRQ/ninewa", "Ninewa|Nineveh|Ninawa"),
        ("SDN/north-darfur/el-fasher", "El Fasher|Al-Fashir|El-Fasher|Al Fasher"),
        ("BGD/chattogram/coxs-bazar", "Cox's Bazar|Cox’s Bazar|Coxs Bazar|COX'S BAZAR"),
        ("COD/north-kivu", "North Kivu|Nord-Kivu|Nord Kivu|north Kivu"),
        ("UKR/kharkiv", "Kharkiv|Kharkov|Kharkivska"),
        ("ETH/tigray/mekelle", "Mekelle|Mek'ele|Mekele"),
        ("MMR/rakhine", "Rakhine|Rakhine State|Arakan"),
        ("AFG/balkh/mazar-e-sharif", "Mazar-e-Sharif|Mazar-i-Sharif|Mazar e Sharif"),
        ("SOM/hiraan/beledweyne", "Beledweyne|Belet Weyne|Beletweyne"),
        ("TUR", "Turkey|Türkiye|Turkiye|TÜRKIYE"),
        ("CIV", "Côte d’Ivoire|Cote d'Ivoire|Ivory Coast"),
        ("COD", "DR Congo|the DRC|Democratic Republic of the Congo|D.R. Congo"),
        ("CAF", "CAR|Central African Republic"),
        ("USA", "the US|U.S.|United States"),
    ],
)
def test_spellings_of_one_place(key: str, written: str) -> None:
    for name in written.split("|"):
        text = f"Officials in {name} say the clinic closed."
        assert keys(text) == [key], name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the clinic in southern Idlib province shut", [("southern Idlib province", "SYR/idlib")]),
        ("across northwest Syria", [("northwest Syria", "SYR/northwest-syria")]),
        ("north-western Syria", [("north-western Syria", "SYR/northwest-syria")]),
        ("northern and eastern Aleppo", [("northern and eastern Aleppo", "SYR/aleppo")]),
        ("The northern Hama Province", [("northern Hama Province", "SYR/hama")]),
        ("in Idlib city", [("Idlib city", "SYR/idlib/idlib")]),
        (
            "Kherson region and Kherson city",
            [("Kherson region", "UKR/kherson"), ("Kherson city", "UKR/kherson/kherson")],
        ),
        ("near Deir\nez-Zor", [("Deir\nez-Zor", "SYR/deir-ez-zor")]),
        ("Sudan's El Obeid", [("Sudan", "SDN"), ("El Obeid", "SDN/north-kordofan/el-obeid")]),
        ("the Zamzam displacement camp", [("Zamzam displacement camp", "SDN/north-darfur/zamzam")]),
        ("at Tabqa dam", [("Tabqa", "SYR/raqqa/al-tabqa")]),
        ("Khartoum state television", [("Khartoum", "SDN/khartoum")]),
        ("the Russia-Ukraine war", [("Russia", "RUS"), ("Ukraine", "UKR")]),
        ("to Darfur24 and Chadian", []),
        ("us and them", []),
        ("US$5 million", []),
        ("a Car hit the car", []),
    ],
)
def test_span_takes_in_what_belongs_to_the_name(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Shelling hit Tripoli, the Libyan army said.", "LBY/tripoli"),
        ("Lebanon's army deployed in Tripoli.", "LBN/north-lebanon/tripoli"),
        ("Tripoli, Lebanon", "LBN/north-lebanon/tripoli"),
        ("Nigerian troops left Niger state.", "NGA/niger-state"),
        ("Niger closed its border.", "NER"),
        ("Georgia and Armenia signed.", "GEO"),
        ("Gunmen took Sinjar, Iraqi officials said.", "IRQ/ninewa/sinjar"),
        ("Floods in Jalalabad, Afghanistan", "AFG/nangarhar/jalalabad"),
        ("The Congolese army held Goma.", "COD/north-kivu/goma"),
    ],
)
def test_namesakes_are_told_apart_by_the_country_that_the_text_speaks_of(text: str, key: str) -> None:
    assert key in keys(text)


@pytest.mark.parametrize(
    "text",
    [
        "More people Say they Come from the Main road, in Mali and Niger.",
        "Michael Jordan and Chelsea Clinton spoke.",
        "NEMA said 12 died in Nigeria.",
        "Hayat Tahrir al-Sham",
        "The Geneva Conventions apply.",
        "Syrian and Sudanese refugees",
    ],
)
def test_words_persons_and_bodies_are_no_places(text: str) -> None:
    assert set(keys(text)) <= {"MLI", "NER", "NGA"}


def test_a_small_place_of_a_country_that_nobody_mentions_is_a_namesake() -> None:
    assert keys("In Syria, doctors at Daman clinic fled.") == ["SYR"]
    assert keys("In Afghanistan, people fled Daman district.") == ["AFG", "AFG/kandahar/daman"]


def test_a_longer_text_may_say_which_country_it_speaks_of() -> None:
    assert keys("Tripoli") == ["LBY/tripoli"]
    assert [mention.place.key for mention in find_places("Tripoli", near=["LBN"])] == ["LBN/north-lebanon/tripoli"]


def test_resolve_takes_names_keys_codes_and_a_preferred_country() -> None:
    idlib = resolve("SY07")
    assert idlib is not None and idlib == resolve("Idleb") == resolve("SYR/idlib") == resolve("idlib")
    assert (idlib.name, idlib.kind, idlib.country, idlib.admin1, idlib.path) == (
        "Idlib", "admin1", "SYR", "Idlib", ("SYR", "SYR/idlib"),
    )  # fmt: skip
    town = resolve("Saraqeb")
    assert town is not None and (town.admin1, town.path[-1]) == ("Idlib", "SYR/idlib/saraqib")
    lebanese = resolve("Tripoli", near_country="LBN")
    assert lebanese is not None and lebanese.country == "LBN"
    assert resolve("SYR") is resolve("Syria")
    assert resolve("Nowhere-on-Sea") is None


def test_containment_follows_the_path() -> None:
    syria, idlib, town, hama = (resolve(name) for name in ("Syria", "Idlib", "Ariha", "SYR/hama"))
    assert syria and idlib and town and hama
    assert contains(syria.path, town.path) and contains(idlib.path, town.path) and contains(town.path, town.path)
    assert not contains(town.path, idlib.path) and not contains(hama.path, town.path)
    assert not contains((), town.path)


def test_demonyms_lead_to_countries() -> None:
    assert demonyms()["south sudanese"] == "SSD"
    assert set(demonyms().values()) <= set(gazetteer().keys)


# The tables


def test_every_key_is_unique_and_has_its_parent() -> None:
    places = all_places()
    known = Counter(place.key for place in places)
    assert max(known.values()) == 1
    assert all(part in known for place in places for part in place.path)
    assert 7_000 < len(places) < 9_500


def test_keys_are_readable_and_rows_in_their_order() -> None:
    rows = sorted(gazetteer().rows)
    assert all(re.fullmatch(r"[A-Z]{3}(/[a-z0-9]+(-[a-z0-9]+)*){0,3}", row.key) for row in rows)
    assert {row.kind for row in rows} == {"country", "admin1", "admin2", "town", "village", "camp", "area"}


def test_pcodes_are_unique_and_begin_with_their_country() -> None:
    coded = [place for place in all_places() if place.pcode]
    assert max(Counter(place.pcode for place in coded).values()) == 1
    for place in coded:
        assert re.fullmatch(r"[A-Z]{2,3}[A-Z0-9]*", place.pcode or ""), place.key
    areas = [place for place in coded if place.kind == "admin1"]
    prefixes = {(place.country, re.match("[A-Z]+?(?=G?[0-9])", place.pcode or "")) for place in areas}
    assert len({(country, found.group()) for country, found in prefixes if found}) == len({c for c, _ in prefixes})


def test_coordinates_lie_about_their_country() -> None:
    wide = {
        "RUS": 95,
        "USA": 80,
        "KIR": 360,
        "CAN": 35,
        "CHN": 30,
        "IDN": 26,
        "PRT": 25,
        "BRA": 25,
        "AUS": 25,
        "KAZ": 20,
    }
    for place in all_places():
        country = resolve(place.country)
        assert country and country.lat is not None and country.lon is not None, place.country
        if place.lat is None or place.lon is None:
            continue
        assert -60 < place.lat < 80 and -180 <= place.lon <= 180, place.key
        limit = wide.get(place.country, 17)
        assert abs(place.lat - country.lat) <= limit and abs(place.lon - country.lon) <= limit, place.key


def test_every_country_with_a_response_has_areas_and_towns() -> None:
    response = (
        "SYR IRQ YEM LBN JOR PSE LBY SDN SSD ETH SOM KEN UGA COD CAF TCD CMR NER NGA MLI BFA MOZ ZWE MDG AFG PAK NPL "
        "BGD LKA MMR PHL IDN HTI COL VEN ECU GTM HND SLV UKR"
    ).split()
    count = Counter((place.country, place.kind) for place in all_places())
    for country in response:
        assert count[country, "admin1"] >= 2, country
        assert count[country, "town"] + count[country, "admin2"] >= 10, country


def test_aliases_are_clean_and_guards_are_about_known_names() -> None:
    for place in all_places():
        assert all(alias == alias.strip() and alias for alias in place.aliases), place.key
        assert normalise(place.name) not in {normalise(alias) for alias in place.aliases}, place.key
    index = gazetteer()
    assert all(name in index.names for name, guard in index.guards.items() if guard != "not a place")


def test_inner_articles_need_no_alias() -> None:
    assert spellings("maarat al numan") >= {"maarat an numan", "maarat en numan", "maarat el numan", "maarat numan"}
    assert spellings("saraqib") == {"saraqib"}


# Any text


@given(st.text(max_size=300))
def test_any_text_gives_ordered_spans(text: str) -> None:
    mentions = find_places(text)
    assert all(0 <= mention.start < mention.end <= len(text) for mention in mentions)
    assert all(one.end <= other.start for one, other in pairwise(mentions))


NAMES = st.sampled_from(
    ["Ma’arat al-Num’an", "Goma", "N'Djamena", "southern Idlib", "Côte d’Ivoire", "al-Hol camp", "Port Sudan"]
)
GLUE = st.sampled_from(["' ", " ‘quoted’ ", ", ", "’s ", " — ", "\n", "; "])


@given(st.lists(st.tuples(NAMES, GLUE), max_size=8))
def test_offsets_hold_among_apostrophes_and_marks(parts: list[tuple[str, str]]) -> None:
    text = "".join(name + glue for name, glue in parts)
    near = ["SYR", "COD", "TCD", "CIV", "SDN"]
    found = [text[mention.start : mention.end] for mention in find_places(text, near)]
    assert found == [name for name, _ in parts]


@given(st.text(alphabet="abIN dl'-,.Golim\n", max_size=200))
def test_phrases_never_raise_and_hold_every_place(text: str) -> None:
    spans = [(phrase.start, phrase.end) for phrase in find_place_phrases(text)]
    assert all(start < end <= len(text) for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


# Phrases


def phrases(text: str) -> list[str]:
    return [text[phrase.start : phrase.end] for phrase in find_place_phrases(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ten homes burned in the village of Odrynka near Izium.", ["Odrynka", "Izium"]),
        ("Clinics in Gwol and Tambura closed.", ["Gwol and Tambura"]),
        ("Floods hit Laghman, Kunar and Nuristan.", ["Laghman, Kunar and Nuristan"]),
        ("people in Lalpur district, Nangarhar", ["Lalpur district"]),
        ("the eastern side of Myaypon Township, Rakhine State", ["Myaypon Township", "Rakhine State"]),
        ("across North and South Kivu", ["North and South Kivu"]),
        ("Between Tumbu Ridge and Arbaat", ["Tumbu Ridge and Arbaat"]),
        ("They fled from Kwalla to Mubi", ["Kwalla", "Mubi"]),
        ("shot in Umm Hajaliya on Monday", ["Umm Hajaliya"]),
        ("at Mweso hospital", []),
        ("in March and on Friday", []),
        ("in President Ruto's speech", []),
        ("near Human Rights Watch staff", []),
        ("in Syrian hands", []),
        ("in English and in Phase 5", []),
        ("Russia and the Wagner forces", ["Russia"]),
    ],
)
def test_phrases_that_say_where(text: str, expected: list[str]) -> None:
    assert phrases(text) == expected


def test_a_phrase_knows_the_places_in_it() -> None:
    [phrase] = find_place_phrases("in Odrynka and Izium")
    assert [place.key for place in phrase.places] == ["UKR/kharkiv/izium"]

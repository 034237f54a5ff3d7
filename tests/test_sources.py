"""Sources: who says it, which words that covers, and what only looks like a source."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.text.quotations import find_quotations
from indicators.text.sources import find_sources, source_below


def names(sentence: str) -> list[str]:
    return [source.name for source in find_sources(sentence)]


def speaker_of(words: str, sentence: str) -> str | None:
    """The name of the narrowest source that governs `words`."""
    at = sentence.index(words)
    holding = [source for source in find_sources(sentence) if source.first <= at < source.last]
    return min(holding, key=lambda source: source.last - source.first).name if holding else None


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        # before its statement
        ("Police said 12 miners were killed.", "Police"),
        ("The provincial council says that 40 homes burned.", "The provincial council"),
        ("Rescuers now say nine people drowned.", "Rescuers"),
        ("Officials in Sofala province say about 70 boats sank.", "Officials in Sofala province"),
        ("On Tuesday, the coastguard reported 14 bodies.", "the coastguard"),
        ("In a statement on Monday the governor's office said 30 shops were looted.", "the governor's office"),
        (
            "UNHCR and the Jesuit Refugee Service estimate that 9,000 people crossed.",
            "UNHCR and the Jesuit Refugee Service",
        ),
        ("MSF has documented 61 cases of torture.", "MSF"),
        ("Since May, the monitoring mission has verified 210 deaths.", "the monitoring mission"),
        ("Local elders put the number of dead at 33.", "Local elders"),
        ("Ramón Quispe, who heads the town's fire brigade, said 18 houses collapsed.", "Ramón Quispe"),
        ("Halima Idris, head of the state health bureau, told Reuters that 55 wards had closed.", "Halima Idris"),
        ("Dr. Peter Okello, director of the clinic, confirmed 6 deaths.", "Dr. Peter Okello"),
        ("For his part, the mayor of Tulcán said 300 families had left.", "the mayor of Tulcán"),
        ("He told reporters that 12 people died.", "He"),
        ("It added that 500 tents had been handed out to 2,000 people.", "It"),
        ("IDMC's database lists 71,000 new displacements.", "IDMC's database"),
        ("Figures from the interior ministry showed that 88 people drowned.", "Figures from the interior ministry"),
        ("A survey by Concern found that 3,100 people had gone home.", "A survey by Concern"),
        ("The Civil Protection agency (DGPC) said 19 people were missing.", "The Civil Protection agency"),
        ("U.S. officials said 11 soldiers were wounded.", "U.S. officials"),
        ("But residents reported 7 dead.", "residents"),
        ("After the flood, the army said it had evacuated 950 people.", "the army"),
        ("The administrator of that district said 23 wells were dry.", "The administrator of that district"),
        ("OCHA: 45,000 people have been displaced.", "OCHA"),
        ("Farmers who reached Quelimane told us that 30 huts burned.", "Farmers"),
        ("The defence ministry speaks of 17 dead.", "The defence ministry"),
        ("The relief commission recorded in its daily bulletin 600 arrivals.", "The relief commission"),
        ("The head of the mission, Ana Sofía Rojas, said 8 wells were dry.", "Ana Sofía Rojas"),
        # after it
        ("Ten people died, governor Pavlo Hrytsenko said last night.", "governor Pavlo Hrytsenko"),
        ("Ten people died, the mayor says in his latest post.", "the mayor"),
        ("Wards took in 88 wounded, indicates the district hospital.", "the district hospital"),
        ("Twelve people died, police said.", "police"),
        ("Twelve people died, the ministry said on Friday.", "the ministry"),
        ("Twelve people died, medics and a rights group told AFP.", "medics and a rights group"),
        ("Some 70 huts were burned, says the Kachin News Group.", "the Kachin News Group"),
        ("A mortar killed three girls, reports Radio Okapi.", "Radio Okapi"),
        ('"We buried 14 of them," said a teacher from the village, who gave no name.', "a teacher from the village"),
        ('"They took nine boys", Mariam Diallo said.', "Mariam Diallo"),
        ("Four bridges fell, according to the transport ministry.", "the transport ministry"),
        ("Four bridges fell, the transport ministry has said.", "the transport ministry"),
        ("There, survivors say, 60 people were shot.", "survivors"),
        ("The toll has reached 90, in the words of the district chief.", "the district chief"),
        ("More than 400 were hurt, as reported by the Red Cross.", "the Red Cross"),
        ("Raiders killed 8 herders, local media said, citing police.", "local media"),
        ("Aid reached 7,000 people (OCHA).", "OCHA"),
        ("Dead: 45 (NDRRMC, 3 June 2021)", "NDRRMC"),
        ("Injured: 210. Source: Ministry of Health", "Ministry of Health"),
        ("By the union's count, 31 teachers have been arrested.", "the union's count"),
        # before and after
        ("According to the ombudsman, 16 people were killed.", "the ombudsman"),
        ("Figures released on Monday by the coast guard showed that 31 people drowned.", "the coast guard"),
        ("Ministry figures for 9 May put the dead at 14.", "Ministry figures"),
        ("According to data from the river authority, 5,000 people moved.", "data from the river authority"),
        ("* According to NEMA, 44 people died.", "NEMA"),
    ],
)
def test_who_says_it(sentence: str, name: str) -> None:
    assert names(sentence)[0] == name


@pytest.mark.parametrize(
    "sentence",
    [
        "Villagers were told to leave the valley.",
        "Fifteen people are said to have died.",
        "The number of cases reported in June fell to 40.",
        "Confirmed deaths rose to 75.",
        "An estimated 3,000 people fled.",
        "The recorded rainfall was 300 mm.",
        "Initial reports of 60 deaths were wrong.",
        "They walked for nine hours per day.",
        "About 20 per cent of them are children.",
        "The blast killed 30 people by the river.",
        "Residents found 12 bodies.",
        "The clinic, which counts 40 beds, closed.",
        "The number of people reported missing is 12.",
        "The rising, which broke out in 2011, has claimed 4,210 lives.",
        "Landmines claimed the lives of six shepherds.",
        "The hospital admitted 40 patients.",
        "Despite a truce announced in May, nine people died.",
        "Incidents recorded: 12",
        "GOMA (Reuters) - Ten people were killed.",
        "The convoy of 12 lorries put to sea on Monday.",
        "Many internally displaced persons (IDPs) sleep outside.",
    ],
)
def test_what_only_looks_like_a_source(sentence: str) -> None:
    assert names(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "words", "name"),
    [
        ("Ten died, police said, but the army said 12 were hurt.", "Ten died", "police"),
        ("Ten died, police said, but the army said 12 were hurt.", "12 were", "the army"),
        ("The army said 12 died, while medics put the toll at 20.", "12 died", "The army"),
        ("The army said 12 died, while medics put the toll at 20.", "at 20", "medics"),
        ("Some 60 homes were razed, the agency said, and two clinics were looted.", "two clinics", "the agency"),
        ("Ten died in the city; five in the port, according to the mayor.", "five", "the mayor"),
        ("According to the harbour master, Ribeiro said, 40 sailors drowned.", "40 sailors", "the harbour master"),
        ("The strike hit a school, police said. ", "a school", "police"),
        ("Before the ministry said that 9 had died, nobody knew.", "9 had", "the ministry"),
        ("Nine people drowned before the ministry said that a ferry had sunk.", "Nine", None),
        ("The governor said the toll was 12, and the Red Crescent said it was 20.", "was 12", "The governor"),
        ("The governor said the toll was 12, and the Red Crescent said it was 20.", "was 20", "the Red Crescent"),
        ("Fighters seized three towns, residents said, killing 14 people.", "14 people", "residents"),
        (
            "Two miners died near Likasi, the mine's owner told state radio late Sunday.",
            "Two miners",
            "the mine's owner",
        ),
        ("Two miners died near Likasi, mayor Paul Ilunga wrote on Telegram.", "Two miners", "mayor Paul Ilunga"),
        ("Nurses, citing ward records, said 19 people died.", "19 people", "Nurses"),
    ],
)
def test_what_a_source_governs(sentence: str, words: str, name: str | None) -> None:
    assert speaker_of(words, sentence) == name


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The militia denied that it had killed 30 villagers.", "The militia"),
        ("An army spokesman rejected as baseless reports that 2,000 people had died.", "An army spokesman"),
        ('The ministry dismissed as "propaganda" the claim that 90 conscripts fell.', "The ministry"),
        ("The government disputes the figure of 400 dead.", "The government"),
    ],
)
def test_a_denial_is_marked(sentence: str, name: str) -> None:
    [source] = find_sources(sentence)
    assert (source.name, source.denies) == (name, True)


def test_a_claim_is_no_denial() -> None:
    assert not any(source.denies for source in find_sources("The militia claimed it had killed 30 soldiers."))


def test_offsets_are_those_of_the_whole_text() -> None:
    text = "Rain fell. “Nine drowned,” said Zoë Brandão. Sun shone."
    start = text.index("“")
    [source] = find_sources(text, start, text.index(" Sun"))
    assert text[source.start : source.end] == source.name == "Zoë Brandão"
    assert text[source.first : source.last].startswith("“Nine")


def test_a_source_line_below_speaks_for_its_paragraph() -> None:
    text = "Two nurses were abducted near Kaya. One is free.\nSource: Studio Yafa\n\nA clinic burned."
    below = source_below(text, 0)
    assert below is not None and below.name == text[below.start : below.end] == "Studio Yafa"
    assert text[below.first : below.last].endswith("is free.\n")
    assert source_below(text, text.index("A clinic")) is None


# Quotations over several sentences


def spoken(text: str) -> list[tuple[str, str | None]]:
    return [(text[quote.first : quote.last], quote.name) for quote in find_quotations(text)]


def test_a_quotation_of_several_sentences_has_one_speaker() -> None:
    text = '"Five boats sank. We found 30 bodies," said Joana Reis, a nurse in Pemba.'
    assert spoken(text) == [('"Five boats sank. We found 30 bodies,"', "Joana Reis")]


def test_a_speaker_may_come_first() -> None:
    text = 'The mayor told us: "Nine people died. Two are missing."'
    assert spoken(text) == [('"Nine people died. Two are missing."', "The mayor")]


def test_a_quotation_goes_on_after_its_speaker() -> None:
    text = '"Ten houses burned," Idrissa Sow said. "Six people are missing."'
    assert spoken(text) == [('"Ten houses burned,"', "Idrissa Sow"), ('"Six people are missing."', "Idrissa Sow")]


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    text = "“Ten houses burned,” said Idrissa Sow.\n\n“Six people are missing.”\n\nRain is expected. “A disaster.”"
    assert spoken(text)[:2] == [("“Ten houses burned,”", "Idrissa Sow"), ("“Six people are missing.”", "Idrissa Sow")]


def test_an_open_quotation_ends_with_the_next_mark() -> None:
    text = '"Ten houses burned.\n\n"Six people are missing," the imam said.'
    assert [name for _, name in spoken(text)] == ["the imam", "the imam"]


def test_quoted_words_without_a_speaker_have_none() -> None:
    assert spoken('They call it "the long road" home.') == []


# Any text


@given(st.text(max_size=300), st.integers(0, 300), st.integers(0, 300))
def test_any_text_gives_spans_inside_it(text: str, start: int, end: int) -> None:
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    for source in find_sources(text, start, end):
        assert start <= source.start < source.end <= end and start <= source.first <= source.last <= end
        assert text[source.start : source.end] == source.name


WORDS = st.sampled_from('police said , " the told who (IOM) according to 12 died . denied Ali'.split(" "))


@given(st.lists(WORDS, max_size=40))
def test_words_of_sources_in_any_order(words: list[str]) -> None:
    text = " ".join(words)
    found = find_sources(text)
    assert all(one.end <= other.start for one, other in pairwise(found))
    for quote in find_quotations(text):
        assert quote.first < quote.last <= len(text)

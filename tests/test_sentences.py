"""Sentences: where they end, and where a full stop does not end one. "|" marks the expected ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.text.fold import fold
from indicators.text.sentences import LONGEST, sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "marked",
    [
        "Rescuers left at dawn.|They found nobody.",
        "Dr. Amina Yusuf treated 14 people.|She said three died.",
        "The U.S. Geological Survey put the quake at 6.1.|Aftershocks followed.",
        "He lives in the U.S.|The flood reached his home in Aug. 2019.",
        "Gen. Pavel Orlov and Lt. Col. R. J. Mbeki spoke at 6 p.m. Friday.|Nobody answered.",
        "The curfew began at 9 p.m.|Residents stayed indoors.",
        '"We ran.|We hid," said Maryam.|She lost two sons.',
        '"Where is the bread?" she asked.|"Nobody brought it."|He wept.',
        '"Why us?" Maryam Idris asked.|The envoy had no reply.',
        'He said: "It is over."|Then he left.',
        "“Nous partons.”|Then the bus left.",
        "About 3.5 million people (e.g. farmers, herders, etc.) need aid.|Most are in the south.",
        "St. Lucia and Mt. Elgon were hit by approx. 40 landslides.|No. 7 clinic closed.",
        "The toll rose to 12...|Then it stopped.",
        "Is it true?|No!|We do not know.",
        "3. Infrastructure.|Since June, 40 bridges have gone.",
        "The army denied it.|(It often does.)|Rebels laughed.",
        "The price was Rs. 500 a sack.|Few could pay.",
        '"We have nothing left."|About 300 families sleep outside.',
        "Floods hit the delta, the coast, etc.|Thousands fled.",
        "I said no.|They came anyway.",
        "The village of al-Bab was hit.|12 people died.",
        "He studied modern art.|Bombs fell.",
        "Rep. Ana P. Ruiz, D-Calif., spoke.|She left.",
        "The U.S.-led coalition struck.|Ten died.",
        "Approx. 40 of 90 huts at St. Mary's burned at 5 a.m. local time.|No. IV clinic stands.",
        "What now? asked the mayor.",
        "The road was cut.[4]|Two towns were isolated.",
        "Snow closed the pass.Drivers waited for hours.",
    ],
)
def test_ends(marked: str) -> None:
    joined = marked.replace("|", " ")
    assert split(joined) == marked.replace("pass.Drivers", "pass.|Drivers").split("|")


def test_wrapped_lines_are_one_sentence_and_an_empty_line_ends_one() -> None:
    assert split("Floods cut\nthe road. Two\ntowns wait\n\nNo bread") == [
        "Floods cut\nthe road.",
        "Two\ntowns wait",
        "No bread",
    ]


def test_part_of_a_text_keeps_its_offsets() -> None:
    text = "Skip this. Keep this. And this."
    assert [text[a:b] for a, b in sentences(text, 11, 21)] == ["Keep this."]


def test_what_runs_on_is_cut_at_a_good_place() -> None:
    text = "the rain fell, and the river rose; " * 400
    parts = split(text)
    assert all(len(part) <= LONGEST for part in parts)
    assert all(part.endswith(";") for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_hostile_repetition_ends() -> None:
    assert sentences("Dr. " * 100_000)
    assert len(sentences("a " * 500_000)) > 300


@given(st.text(alphabet=st.sampled_from(" .!?\n\"'()[]aZé1٣…—") | st.characters(), max_size=300))
def test_every_character_but_white_space_is_in_one_sentence(text: str) -> None:
    spans = sentences(text)
    last = 0
    for start, end in spans:
        assert last <= start < end <= len(text)
        last = end
    inside = {place for start, end in spans for place in range(start, end)}
    assert all(place in inside or not character.isalnum() for place, character in enumerate(fold(text)))

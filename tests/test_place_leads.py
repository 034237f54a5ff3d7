"""Names that no gazetteer knows: what leads up to a place, and what only looks like one."""

from __future__ import annotations

import pytest

from indicators.text.place_phrases import find_place_phrases


def led(text: str) -> list[str]:
    return [text[phrase.start : phrase.end] for phrase in find_place_phrases(text) if phrase.led]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A quake shook Dorvan on Monday.", ["Dorvan"]),
        ("Gunmen attacked Dorvan, killing six.", ["Dorvan"]),
        ("Raiders attacked Dorvan herders on Monday.", []),
        ("Residents left Dorvan after dark.", ["Dorvan"]),
        ("Peru's northernmost province, Dorvan Alto, is cut off.", ["Dorvan Alto"]),
        ("Its northernmost province, Dorvan Alto, is cut off.", []),
        ("A bus burned on the Dorvan-Meska road.", ["Dorvan-Meska road"]),
        ("Dykes broke along the Dorvan.", ["Dorvan"]),
        ("Rice is lost across the Dorvan delta.", ["Dorvan delta"]),
        ("the hospital of Dorvan", ["Dorvan"]),
        ("the inhabitants of Dorvan", ["Dorvan"]),
        ("the Yellow Bay port of Dorvan", ["Dorvan"]),
        ("between Oct. 3 and Oct. 9", []),
        ("an attack in the Shi'ite quarter", []),
        ("Inside Evacuation Centers", []),
        ("the Area of Responsibility", []),
        ("along the Line of Control", []),
    ],
)
def test_names_after_words_for_what_befalls_a_place(text: str, expected: list[str]) -> None:
    assert led(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dorvan village was empty.", ["Dorvan village"]),
        ("Meska camp shelters nine families.", ["Meska camp"]),
        ("The Dorvan site is full.", ["Dorvan site"]),
        ("At Dorvan camp nobody slept.", ["Dorvan camp"]),
        ("Each village has a well.", []),
    ],
)
def test_a_name_with_its_kind_is_a_place_wherever_it_stands(text: str, expected: list[str]) -> None:
    assert [text[phrase.start : phrase.end] for phrase in find_place_phrases(text)] == expected

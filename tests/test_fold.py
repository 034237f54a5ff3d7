"""Folding: one ASCII character for each, so that offsets hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.text.fold import EM_DASH, HALF, OTHER, fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("٤٬٣٠٠ people", "4,300 people"),
        ("１２ dead", "12 dead"),
        ("1\u202f200\u00a0km", "1 200 km"),
        ("Ma’arat — “gone”", f'Ma\'arat {EM_DASH} "gone"'),
        ("Türkiye, São Tomé", "Turkiye, Sao Tome"),
        ("½ million", f"{HALF} million"),
        ("≥500 and ≈ 20", ">500 and ~ 20"),
        ("1,200¹ people", "1,200  people"),
        ("⅕ of them", f"{OTHER} of them"),
        ("سوريا 5", f"{OTHER * 5} 5"),
        ("a\x00b\u200bc", "a b c"),
    ],
)
def test_folds(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_length_holds_and_all_is_ascii(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert folded.isascii()
    assert fold(folded) == folded

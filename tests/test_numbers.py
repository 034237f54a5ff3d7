"""Numbers: worked examples of every way to write a quantity, and of what only looks like one."""

from __future__ import annotations

import pytest

from indicators.text.numbers import find_numbers


def only(text: str) -> tuple[str, float, float | None, float | None]:
    (number,) = find_numbers(text)
    return number.qualifier, number.value, number.low, number.high


@pytest.mark.parametrize(
    ("words", "qualifier", "value", "low", "high"),
    [
        ("95", "exact", 95, 95, 95),
        ("three million", "exact", 3e6, 3e6, 3e6),
        ("half a million", "exact", 5e5, 5e5, 5e5),
        ("more than 70", "at_least", 70, 70, None),
        ("no fewer than 70", "at_least", 70, 70, None),
        ("up to 70", "at_most", 70, None, 70),
        ("as many as 70", "at_most", 70, None, 70),
        ("about 70", "approximately", 70, None, None),
        ("70 or so", "approximately", 70, None, None),
        ("nearly 70", "approximately", 70, None, 70),
        ("between 70 and 90", "range", 80, 70, 90),
        ("several", "vague", 3, 3, None),
        ("dozens", "vague", 24, 24, None),
        ("hundreds of thousands", "vague", 2e5, 2e5, None),
        ("both", "exact", 2, 2, 2),
    ],
)
def test_quantity_table(words: str, qualifier: str, value: float, low: float | None, high: float | None) -> None:
    text = f"On the coast {words} people were rescued"
    (number,) = find_numbers(text)
    assert only(text) == (qualifier, value, low, high)
    assert text[number.start : number.end] == words

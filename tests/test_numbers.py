"""Numbers: every way to write a quantity, what it is worth, and properties over any text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.text.fold import fold
from indicators.text.numbers import Number, find_numbers


def only(text: str) -> Number:
    (number,) = find_numbers(text)
    return number


def values(text: str, kind: str = "count") -> list[float]:
    return [number.value for number in find_numbers(text) if number.kind == kind]


@pytest.mark.parametrize(
    ("words", "qualifier", "value", "low", "high"),
    [
        ("95", "exact", 95, 95, 95),
        ("three million", "exact", 3e6, 3e6, 3e6),
        ("half a million", "exact", 5e5, 5e5, 5e5),
        ("a dozen", "exact", 12, 12, 12),
        ("more than 70", "at_least", 70, 70, None),
        ("well over 70", "at_least", 70, 70, None),
        ("at least some 70", "at_least", 70, 70, None),
        ("more than an estimated 70", "at_least", 70, 70, None),
        ("no fewer than 70", "at_least", 70, 70, None),
        ("not less than 70", "at_least", 70, 70, None),
        ("upwards of 70", "at_least", 70, 70, None),
        ("in excess of 70", "at_least", 70, 70, None),
        ("a minimum of 70", "at_least", 70, 70, None),
        ("70+", "at_least", 70, 70, None),
        ("70-plus", "at_least", 70, 70, None),
        ("70 or more", "at_least", 70, 70, None),
        (">70", "at_least", 70, 70, None),
        ("up to 70", "at_most", 70, None, 70),
        ("as many as about 70", "at_most", 70, None, 70),
        ("no more than 70", "at_most", 70, None, 70),
        ("fewer than 70", "at_most", 70, None, 70),
        ("under 70", "at_most", 70, None, 70),
        ("about 70", "approximately", 70, None, None),
        ("an estimated 70", "approximately", 70, None, None),
        ("in the region of 70", "approximately", 70, None, None),
        ("~70", "approximately", 70, None, None),
        ("ca. 70", "approximately", 70, None, None),
        ("70 or so", "approximately", 70, None, None),
        ("70-odd", "approximately", 70, None, None),
        ("nearly 70", "approximately", 70, None, 70),
        ("just under 70", "approximately", 70, None, 70),
        ("close to 70", "approximately", 70, None, 70),
        ("between 70 and 90", "range", 80, 70, 90),
        ("from 70 to 90", "range", 80, 70, 90),
        ("some 70 to 90", "range", 80, 70, 90),
        ("70-90", "range", 80, 70, 90),
        ("70–90", "range", 80, 70, 90),
        ("five or six", "range", 5.5, 5, 6),
        ("three to four thousand", "range", 3500, 3000, 4000),
        ("between three and four hundred", "range", 350, 300, 400),
        ("1.5-2 million", "range", 1.75e6, 1.5e6, 2e6),
        ("40-50,000", "range", 45_000, 40_000, 50_000),
        ("several", "vague", 3, 3, None),
        ("several hundred", "vague", 300, 300, None),
        ("several dozen", "vague", 36, 36, None),
        ("a few dozen", "vague", 24, 24, None),
        ("a few", "vague", 2, 2, None),
        ("dozens", "vague", 24, 24, None),
        ("scores", "vague", 40, 40, None),
        ("hundreds", "vague", 200, 200, None),
        ("tens of thousands", "vague", 2e4, 2e4, None),
        ("hundreds of thousands", "vague", 2e5, 2e5, None),
        ("millions", "vague", 2e6, 2e6, None),
        ("one", "exact", 1, 1, 1),
        ("both", "exact", 2, 2, 2),
    ],
)
def test_quantity_table(words: str, qualifier: str, value: float, low: float | None, high: float | None) -> None:
    text = f"On the coast {words} people were rescued"
    number = only(text)
    assert (number.qualifier, number.value, number.low, number.high) == (qualifier, value, low, high)
    assert (text[number.start : number.end], number.kind) == (words, "count")


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("1,200,000", 1_200_000), ("1 200 000", 1_200_000), ("1\u202f200\u202f000", 1_200_000),
        ("1'200'000", 1_200_000),
        ("1.200.000", 1_200_000), ("12,05,400", 1_205_400), ("٤٬٣٠٠", 4_300), ("१२", 12), ("3.6 million", 3_600_000),
        ("3,6 million", 3_600_000), ("1.5m", 1_500_000), ("90k", 90_000), ("7.5M", 7_500_000), ("2.4 mn", 2_400_000),
        ("6 lakh", 600_000), ("2 crore 50 lakh", 25_000_000), ("4.500", 4_500), ("1½ million", 1_500_000),
        ("1 1/2 million", 1_500_000), ("twenty-one", 21), ("a hundred and five", 105), ("seventeen hundred", 1_700),
        ("one thousand two hundred and four", 1_204), ("one hundred and twenty thousand", 120_000),
        ("two million three hundred thousand", 2_300_000), ("a million and a half", 1_500_000),
        ("one and a half million", 1_500_000), ("a quarter of a million", 250_000), ("half-a-million", 500_000),
        ("two and a half thousand", 2_500), ("half a dozen", 6), ("two dozen", 24), ("a hundred", 100),
    ],
)  # fmt: skip
def test_numerals(words: str, value: float) -> None:
    number = only(f"Here {words} refugees live")
    assert (number.value, number.low, number.high, number.qualifier, number.kind) == (
        value,
        value,
        value,
        "exact",
        "count",
    )


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Thousands of families fled", "Thousands"),
        ("a couple of clinics closed", "a couple"),
        ("a pair of nurses died", "a pair"),
        ("a number of wells dried up", "a number"),
        ("the toll exceeds 9,700", "9,700"),
        ("the number climbed past 200", "200"),
    ],
)
def test_spans_hold_neither_the_counted_noun_nor_verbs(text: str, span: str) -> None:
    number = only(text)
    assert text[number.start : number.end] == span


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("Deaths now exceed 700", "at_least"),
        ("The toll has passed 3,000", "at_least"),
        ("The count topped 1,000", "at_least"),
        ("The loss is estimated at 500 homes", "approximately"),
        ("It killed 30 people or more", "at_least"),
        ("It took 30 people or so", "approximately"),
        ("They passed 3 checkpoints", "exact"),
    ],
)
def test_words_outside_the_span_qualify(text: str, qualifier: str) -> None:
    assert only(text).qualifier == qualifier


def test_a_qualifier_holds_for_one_figure() -> None:
    found = find_numbers("about 1,200 dead and 1,500 injured")
    assert [number.qualifier for number in found] == ["approximately", "exact"]


@pytest.mark.parametrize(
    "text", ["raising the toll from 38 to 41", "up from 38 to 41", "38 and 41 people", "38, then 41"]
)
def test_a_change_or_a_list_is_two_figures(text: str) -> None:
    assert values(text) == [38, 41]


@pytest.mark.parametrize(
    ("phrase", "value", "base", "qualifier"),
    [
        ("half of the population of 22 million", 11e6, 22e6, "exact"),
        ("half its 600 beds", 300, 600, "exact"),
        ("60 per cent of the city's 180 schools", 108, 180, "exact"),
        ("25% of Beira's 400 wells", 100, 400, "exact"),
        ("two thirds of the 90 clinics", 60, 90, "exact"),
        ("more than 60 per cent of the 40 wells", 24, 40, "at_least"),
        ("a third of the camp's roughly 12,000 residents", 4000, 12000, "approximately"),
    ],
)
def test_shares_of_a_stated_base(phrase: str, value: float, base: float, qualifier: str) -> None:
    number = only(phrase)
    assert (number.kind, number.value, number.qualifier) == ("count", pytest.approx(value), qualifier)
    assert number.base is not None
    assert number.base.value == base


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a third of them children", 1 / 3), ("two-thirds of the victims", 2 / 3), ("half were women", 1 / 2),
        ("seven in ten hospitals", 0.7), ("8 out of 10 wells", 0.8), ("one in every four", 1 / 4),
        ("1/3 of homes", 1 / 3),
    ],
)  # fmt: skip
def test_shares_without_a_base(text: str, value: float) -> None:
    assert only(text).kind == "share"
    assert only(text).value == pytest.approx(value)


def test_skipped_spans_hold_no_number() -> None:
    text = "On 8 January 16 people fled in 2019"
    found = find_numbers(text, skip=[(3, 12), (31, 35)])
    assert [(number.value, number.kind) for number in found] == [(16, "count")]


SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety"


def spelled(number: int) -> str:
    """An independent speller, for the round trip."""
    small, tens = SMALL.split(" "), TENS.split(" ")
    for size, name in ((1_000_000, "million"), (1_000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = spelled(number % size) if number % size else ""
            joint = " and " if rest and (number % size < 100 and size < 1_000_000) else " "
            return f"{spelled(number // size)} {name}{joint + rest if rest else ''}"
    if number < 20:
        return small[number]
    return tens[number // 10] + (f"-{small[number % 10]}" if number % 10 else "")


WAYS = (
    str,
    "{:,}".format,
    lambda n: f"{n:,}".replace(",", "\u00a0"),
    lambda n: f"{n:,}".replace(",", "’"),
    lambda n: str(n).translate({48 + d: 0x660 + d for d in range(10)}),
    spelled,
)


@given(st.integers(1, 99_999_999), st.sampled_from(WAYS))
def test_round_trip(count: int, write: object) -> None:
    assert callable(write)
    (number,) = find_numbers(f"there {write(count)} families wait")
    assert (number.value, number.kind) == (count, "count")


WORDS = (
    "more than|about|between|and|from|to|or|-| |\n|,|.|half|a|of|the|dozen|hundred|thousands|million|12|1,200|2019|"
    "5.5|%|per cent|$|USD|May|June|one|both|several|in|ten|third|s|m|k|+|(|)|°|½|١٢|no|under|five|Phase|'|/|:|N|\u202f"
)
PIECES = st.sampled_from([*WORDS.split("|")])


@given(st.lists(PIECES | st.text(max_size=3), max_size=25).map("".join) | st.lists(PIECES, max_size=25).map(" ".join))
def test_spans_are_in_order_and_in_bounds(text: str) -> None:
    last = 0
    for number in find_numbers(text):
        assert last <= number.start <= number.core[0] < number.core[1] <= number.end <= len(text)
        assert re.search(r"[\w\x11-\x15]", fold(text[number.start : number.end]))
        assert number.low is None or number.low <= number.value + 1e-9
        assert number.high is None or number.high >= number.value - 1e-9
        last = number.end


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Twenty-two (22) people died.", ["Twenty-two (22)"]),
        ("Nine (8) people died.", ["Nine", "8"]),
        ("In total (26,898) people were held.", ["(26,898)"]),
        ("Of those (2) died, and (3,120) fled.", ["2", "(3,120)"]),
    ],
)
def test_brackets_that_say_a_figure_belong_to_it(text: str, said: list[str]) -> None:
    assert [text[n.start : n.end] for n in find_numbers(text)] == said

"""What is written on charts: numbers, days, ticks, alternative texts, and words that try to do harm."""

from __future__ import annotations

import math
import xml.etree.ElementTree as ET
from datetime import date
from itertools import pairwise

import pandas as pd
import pytest
from drawn import WORDS, day, gallery
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.text import Text

import charts
from charts.axes import day_ticks, value_ticks
from charts.lettering import clean, fit, measure, plain, wrap
from charts.words import Words, number, quantity, window


@pytest.mark.parametrize(
    "value, text",
    [
        (0, "0"), (3, "3"), (2.5, "2.5"), (1_100, "1,100"), (600_000, "600,000"), (999_999, "999,999"),
        (1_000_000, "1 million"), (1_200_000, "1.2 million"), (1_234_567, "1.23 million"), (11_000_000, "11 million"),
        (3.2e9, "3.2 billion"), (2e12, "2 trillion"), (-40, "−40"), (math.nan, "unknown"), (999_999_999, "1 billion"),
    ],
)  # fmt: skip
def test_numbers_as_people_read_them(value: float, text: str) -> None:
    assert number(value) == text


def test_quantities_carry_their_qualifier() -> None:
    assert quantity(600_000, 600_000, None, "at_least") == "600,000 or more"
    assert quantity(90, None, 90, "at_most") == "up to 90"
    assert quantity(350, 300, 400, "range") == "300 to 400"
    assert quantity(2_000_000, None, None, "approximately") == "about 2 million"
    assert quantity(1_500, 1_500, 1_500, "exact") == "1,500"


def test_windows_are_short_and_unambiguous() -> None:
    assert window(day("2026-05-01"), day("2026-05-31")) == "1–31 May 2026"
    assert window(day("2026-04-28"), day("2026-05-03")) == "28 Apr – 3 May 2026"
    assert window(day("2025-12-28"), day("2026-01-03")) == "28 Dec 2025 – 3 Jan 2026"
    assert window(day("2026-01-08"), day("2026-01-08")) == "8 Jan 2026"
    assert window(None, day("2026-01-08")) == "to 8 Jan 2026"


@given(st.integers(1, 3_600_000), st.integers(0, 60_000), st.integers(80, 4000), st.integers(8, 70))
@settings(deadline=None, max_examples=300)
def test_ticks_of_days_never_touch_and_always_tell_the_year(first: int, span: int, width: int, size: int) -> None:
    ticks = day_ticks(first - 0.5, first + span + 0.5, width, size)
    per_day = width / (span + 1)
    for a, b in pairwise(ticks):
        halves = sum(max(measure(t.text, size), measure(t.year, size)) / 2 for t in (a, b))
        assert (b.day - a.day) * per_day > halves
    years = [tick.year or tick.text for tick in ticks]
    assert all(year.isdigit() or tick.year == "" for tick, year in zip(ticks, years, strict=True))
    for a, b in pairwise(ticks):
        if date.fromordinal(a.day).year != date.fromordinal(b.day).year:
            assert str(date.fromordinal(b.day).year) in (b.text, b.year)
    if ticks:
        assert str(date.fromordinal(ticks[0].day).year) in (ticks[0].text, ticks[0].year)


@given(st.floats(0.5, 1e13), st.integers(1, 6))
def test_ticks_of_values_are_few_round_and_within(top: float, most: int) -> None:
    ticks = value_ticks(top, most)
    assert ticks[0] == 0 and ticks[-1] <= top * (1 + 1e-8) and len(ticks) <= most + 1
    assert all(tick == int(tick) for tick in ticks)


@given(st.text(max_size=300), st.floats(1, 400), st.floats(5, 60), st.integers(1, 4))
@settings(deadline=None)
def test_any_text_is_made_plain_and_fits(text: str, width: float, size: float, lines: int) -> None:
    line = plain(text)
    assert line == plain(line) and len(line) <= 400
    assert line.isprintable() or any(joiner in line for joiner in "\u200c\u200d")
    assert measure(fit(line, width, size), size) <= width
    wrapped = wrap(line, width, size, lines)
    assert len(wrapped) <= lines and all(measure(line, size) <= width for line in wrapped)


def test_scripts_that_the_font_lacks_are_kept_where_nothing_is_drawn() -> None:
    assert plain("কক্সবাজার 3").endswith("□ 3")
    assert clean("কক্সবাজার 3") == "কক্সবাজার 3"
    alt = charts.alt_text(gallery.claimed()[0], Words("কক্সবাজার"))
    assert alt.startswith("কক্সবাজার,")


def test_hostile_words_are_harmless_in_every_format() -> None:
    points, reports = gallery.claimed()
    words = gallery.hostile()
    figure = charts.draw(points.assign(publishers="\x00$\\frac{$|<b>\u202e"), words, reports=reports)
    for text in figure.get_children():
        if isinstance(text, Text):
            assert not text.get_parse_math() and not text.get_usetex()
            assert not set(text.get_text()) & set("\x00\x1b\u202e\u2066\n")
    alt = charts.alt_text(points, words, reports=reports)
    assert len(alt) < 1_200
    assert charts.render(figure, "png", title=words.title, description=alt)
    root = ET.fromstring(charts.render(figure, "svg", title=words.title, description=alt))
    assert not [element for element in root.iter() if element.tag.endswith("script")]


def test_alternative_text_tells_span_last_value_and_dispute() -> None:
    points, reports = gallery.claimed()
    assert charts.alt_text(points, WORDS, reports=reports).replace(": ", ". ").split(". ") == [
        "People displaced, since early May 2026, flooding of the Kasane valley",
        "3 figures from 20 May 2026 to 25 June 2026",
        "The last is 600,000 or more people on 25 June 2026 (Radio Kasane)",
        "One figure is contested",
        "600,000 or more against 400,000 or more on 24 May 2026 (Valley Courier and Radio Kasane).",
    ]


def test_alternative_texts_of_other_kinds() -> None:
    words = Words("Refugees")
    assert charts.alt_text(pd.DataFrame(), words) == "Refugees: no figures."
    levels = charts.alt_text(gallery.levels(2), words)
    assert "2 series; the last figure of each: Kasane, 80,000 people on 2 June 2025 (Valley Courier)" in levels
    one = charts.alt_text(gallery.windows()[:1], words)
    assert "It is 350,000 or more people from 1 May 2026 to 31 May 2026 (Valley Courier)." in one


def test_alternative_text_of_facilities_names_them() -> None:
    found = gallery.clinics(2)
    assert charts.alt_text(gallery.count_of(found), Words("Hospitals closed"), reports=found).split(". ") == [
        "Hospitals closed: 2 facilities, each counted once",
        "Central Hospital on 8 May 2026; مستشفى الإيمان on 13 May 2026",
        "1 more report speaks of several without names.",
    ]

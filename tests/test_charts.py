"""Charts, judged by the artists that were drawn: points, bounds, arrows and words; never by pixels."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date
from typing import Any

import pandas as pd
import pytest
from drawn import PICTURES, WORDS, artists, day, gallery, marks, texts

import charts
from charts.style import THEMES


def test_a_running_total_has_a_marker_for_each_claim_and_steps_between() -> None:
    points, reports = gallery.claimed()
    figure = charts.draw(points, WORDS, reports=reports)
    first, second, last = day("2026-05-20"), day("2026-05-24"), day("2026-06-25")
    assert marks(figure, "claim") == [(first, 500_000), (second, 600_000), (last, 600_000)]
    assert marks(figure, "steps") == [
        (first, 500_000), (second, 500_000), (second, 600_000), (last, 600_000), (last, 600_000),
    ]  # fmt: skip


def test_a_contested_point_is_ringed_and_shows_the_claim_that_it_was_preferred_to() -> None:
    points, reports = gallery.claimed()
    figure = charts.draw(points, WORDS, reports=reports)
    assert marks(figure, "contested") == [(day("2026-05-24"), 600_000)]
    assert marks(figure, "competing") == [(day("2026-05-24"), 400_000)]
    assert "400,000 or more" in texts(figure, "label")
    assert "24 May 2026 · Radio Kasane" in texts(figure, "label")
    assert any("Diamond: competing claim." in text for text in texts(figure, "key"))
    alone = charts.draw(points, WORDS)
    assert marks(alone, "contested") and not marks(alone, "competing")


def test_reports_that_agree_or_only_bound_a_point_compete_with_nothing() -> None:
    points, reports = gallery.claimed()
    for status in ("agreed", "single", "corrected"):
        figure = charts.draw(points.assign(status=status), WORDS, reports=reports)
        assert not marks(figure, "competing"), status
    led = points.assign(observations=["first", "a|b|first", "last"])
    told = pd.concat([reports, reports[:1].assign(id="first", value=500_000, period_end="2026-05-20")])
    assert [x for x, _ in marks(charts.draw(led, WORDS, reports=told), "competing")] == [day("2026-05-24")]


def test_qualifiers_are_arrows_bars_and_hollow_markers() -> None:
    figure = charts.draw(gallery.qualified(), WORDS)
    assert marks(figure, "at least") == [(day("2026-05-04"), 1_800)]
    assert marks(figure, "at most") == [(day("2026-06-08"), 30_000)]
    assert marks(figure, "rough claim") == [(day("2026-05-04"), 1_800), (day("2026-05-17"), 20_000)]
    bar = [xy for xy in marks(figure, "range") if not math.isnan(xy[0])]
    assert bar == [(day("2026-05-26"), 20_000), (day("2026-05-26"), 26_000)]
    (up,) = artists(figure, "at least")
    (down,) = artists(figure, "at most")
    assert up.get_marker().vertices[:, 1].max() > 0 > down.get_marker().vertices[:, 1].min()
    (hollow,) = artists(figure, "rough claim")
    assert hollow.get_markerfacecolor() == THEMES["light"].background


def test_the_band_lies_between_the_bounds_of_the_points() -> None:
    figure = charts.draw(gallery.qualified(), WORDS)
    (band,) = artists(figure, "band")
    corners = {tuple(xy) for xy in band.get_xy().tolist()}
    assert {(day("2026-05-17"), 12_500), (day("2026-05-17"), 26_000), (day("2026-05-26"), 12_500)} <= corners
    assert not artists(charts.draw(gallery.claimed()[0], WORDS), "band")


def test_words_around_the_chart_say_baseline_definition_sources_build_and_licence() -> None:
    points, _ = gallery.claimed()
    figure = charts.draw(points, WORDS)
    assert texts(figure, "title") == ["People displaced"]
    assert texts(figure, "subtitle") == ["Since early May 2026, flooding of the Kasane valley"]
    assert " ".join(texts(figure, "definition")) == WORDS.definition
    assert texts(figure, "source") == ["Sources: Valley Courier and Radio Kasane"]
    assert texts(figure, "imprint") == ["Build 20270302T021500-9c41d7, 2 Mar 2027 · CC BY 4.0"]
    assert texts(figure, "unit") == ["people"]


def test_a_long_definition_is_set_smaller_before_it_is_cut() -> None:
    points, _ = gallery.claimed()
    long = replace(
        WORDS, definition="People who left their homes, within the country or across a border, " * 2 + "by day."
    )
    assert " ".join(texts(charts.draw(points, long), "definition")) == long.definition


def test_without_a_baseline_the_first_day_of_the_series_is_told() -> None:
    points, _ = gallery.claimed()
    figure = charts.draw(points, replace(WORDS, baseline=""))
    assert texts(figure, "subtitle") == ["Running total since 1 May 2026"]
    named = charts.draw(points, replace(WORDS, baseline="", series={"kasane-2026": "the Kasane flood"}))
    assert texts(named, "subtitle") == ["The Kasane flood"]


@pytest.mark.parametrize("count", [200, 5000])
def test_long_series_keep_every_claim_and_thin_what_only_repeats(count: int) -> None:
    frame = gallery.long(count, 2)
    figure = charts.draw(frame, WORDS)
    assert len(marks(figure, "claim")) + len(marks(figure, "rough claim")) == count
    assert 10 < len(marks(figure, "at least")) < 100
    assert len(marks(figure, "steps")) == 2 * count - 1


def test_one_point_is_one_marker_with_its_label() -> None:
    figure = charts.draw(gallery.claimed()[0][:1], WORDS)
    assert marks(figure, "claim") == [(day("2026-05-20"), 500_000)]
    assert texts(figure, "label") == ["500,000 or more", "20 May 2026 · Valley Courier"]


@pytest.mark.parametrize("draw", [charts.draw, charts.cumulative, charts.period, charts.stock, charts.small_multiples])
@pytest.mark.parametrize("columns", [False, True])
def test_no_points_is_a_chart_that_says_so(draw: Any, columns: bool) -> None:
    frame = gallery.claimed()[0][:0] if columns else pd.DataFrame()
    figure = draw(frame, WORDS)
    assert texts(figure, "empty") == ["No figures for this choice"]
    assert charts.render(figure, "png").startswith(b"\x89PNG")


def test_rows_without_day_or_finite_value_are_not_drawn() -> None:
    rows = [gallery.row("2026-05-20", 5), gallery.row("2026-05-21", math.inf), gallery.row("2026-05-22", math.nan)]
    frame = pd.DataFrame([*rows, gallery.row("2026-05-23", 7) | {"date": pd.NaT}])
    assert marks(charts.draw(frame, WORDS), "claim") == [(day("2026-05-20"), 5)]


def test_days_may_be_dates_timestamps_or_text() -> None:
    points, _ = gallery.claimed()
    expected = marks(charts.draw(points, WORDS), "claim")
    for convert in (lambda s: pd.to_datetime(s), lambda s: s.map(date.fromisoformat)):
        assert marks(charts.draw(points.assign(date=convert(points["date"])), WORDS), "claim") == expected


def test_several_running_totals_have_their_names_at_their_ends() -> None:
    figure = PICTURES["cumulative-4"]()
    names = texts(figure, "label")
    assert [name.split()[0] for name in sorted(names)] == ["Amaru", "Kasane", "Mazo", "Ruo"]
    assert len({t.get_color() for t in artists(figure, "label")}) == 4

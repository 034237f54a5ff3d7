"""Bars, levels, facilities, publishers, small multiples and thumbnails: what is drawn for which figures."""

from __future__ import annotations

import pandas as pd
import pytest
from drawn import PICTURES, WORDS, artists, day, gallery, marks, texts
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.text import Text

import charts
from charts.style import THEMES


def test_a_bar_is_as_wide_as_its_window_and_as_high_as_its_value() -> None:
    frame = gallery.windows().query("since.notna()")
    figure = charts.draw(frame, WORDS)
    bars = sorted((bar.get_bbox() for bar in artists(figure, "bar")), key=lambda box: box.height)
    by_value = frame.sort_values("value")
    widths = [day(row.date) - day(row.since) + 1 for row in by_value.itertuples()]
    assert [bar.width / bars[0].width for bar in bars] == pytest.approx([w / widths[0] for w in widths])
    assert [bar.height / bars[0].height for bar in bars] == pytest.approx([v / 120_000 for v in by_value["value"]])
    assert len({bar.y0 for bar in bars}) == 1


def test_a_bar_whose_start_is_not_stated_fades_out() -> None:
    figure = charts.draw(gallery.windows(), WORDS)
    strengths = [piece.get_alpha() for piece in artists(figure, "open start")]
    assert len(strengths) == 4 and strengths == sorted(strengths, reverse=True)
    assert any("Fading bar: start not stated." in text for text in texts(figure, "key"))


def test_a_single_day_on_a_long_axis_can_still_be_seen() -> None:
    rows = [gallery.row("2006-05-20", 5, since="2006-05-20"), gallery.row("2026-05-20", 7, since="2026-05-20")]
    figure = charts.period(pd.DataFrame(rows).assign(scope="period"), WORDS)
    assert all(bar.get_width() >= 5 for bar in artists(figure, "bar"))


def test_a_gap_in_reports_of_a_level_is_a_gap_in_its_line() -> None:
    figure = charts.draw(gallery.levels(2), WORDS)
    assert len(artists(figure, "level")) == 3  # Port Amaru whole, Kasane in two stretches
    assert "Port Amaru 99,400" in texts(figure, "label")
    reported = gallery.levels(2)
    assert len(marks(figure, "claim")) == len(reported)


def test_of_many_places_the_largest_are_named_and_coloured() -> None:
    figure = charts.draw(gallery.levels(9), WORDS)
    names = [text.rsplit(" ", 1)[0] for text in texts(figure, "label")]
    last = gallery.levels(9).groupby("place").last().sort_values("value", ascending=False)
    assert set(last.index[:6]) <= set(names)
    assert not set(last.index[6:]) & set(names)


def test_facilities_have_names_days_and_a_running_count() -> None:
    found = gallery.clinics(5)
    twice = pd.concat([found, found[:1].assign(period_end="2026-06-30", publisher="Radio Kasane", id="again")])
    figure = charts.draw(gallery.count_of(found), WORDS, reports=twice)
    assert texts(figure, "count") == ["1", "2", "3", "4", "5"]
    assert texts(figure, "facility")[:2] == ["Central Hospital", "مستشفى الإيمان"]
    assert texts(figure, "facility")[-1] == "about 3, unnamed"
    assert "8 May 2026" in texts(figure, "label") and "30 Jun 2026" not in texts(figure, "label")


@pytest.mark.parametrize("length", range(4, 30))
def test_a_place_is_whole_beside_a_name_of_any_length(length: int) -> None:
    found = gallery.clinics(12).assign(place="Nyasera", value=1)
    found["facility"] = [f"{n} Mbeta clinic of the upper valley"[:length] for n in range(len(found))]
    figure = charts.facilities(found, WORDS)
    assert len(texts(figure, "place")) > 5
    assert set(texts(figure, "place")) == {"Nyasera"}


def test_more_facilities_than_fit_are_summed_up() -> None:
    figure = PICTURES["facilities-40"]()
    shown = len(texts(figure, "facility"))
    assert texts(figure, "more") == [f"… {41 - shown} earlier"]
    assert texts(figure, "count")[-1] == "40"


def test_publishers_stand_in_the_order_of_their_latest_claims() -> None:
    figure = charts.publishers(gallery.voices(), WORDS)
    assert texts(figure, "publisher") == [
        "Ministry of the Interior", "Valley Courier", "صوت الوادي", "Office for Relief", "Radio Kasane",
    ]  # fmt: skip
    assert [text.strip() for text in texts(figure, "label")][::2] == [
        "up to 700,000", "600,000 or more", "about 550,000", "480,000", "400,000 or more",
    ]  # fmt: skip
    assert len(artists(figure, "claim")) == len(gallery.voices())


def test_small_multiples_show_each_series_or_say_how_many_more() -> None:
    figure = PICTURES["small-multiples"]()
    shown = len(texts(figure, "series"))
    assert texts(figure, "more") == [f"and {gallery.many()['series'].nunique() - shown} more"]


@pytest.mark.parametrize("theme", THEMES)
def test_a_thumbnail_is_a_shape_without_words(theme: str) -> None:
    figure = charts.thumbnail(gallery.long(40), theme=theme)
    assert not texts(figure) and len(marks(figure, "claim")) == 1
    assert charts.render(charts.thumbnail(gallery.long(40)[:0]), "svg")
    with pytest.raises(ValueError, match="24 to 2000"):
        charts.thumbnail(gallery.long(40), width=10**9)


def test_of_several_series_the_lead_is_a_running_total_then_the_longest() -> None:
    total, other = gallery.long(3), gallery.long(5).assign(series="other")
    assert set(charts.lead(pd.concat([gallery.windows(), total]))["series"]) == {"kasane-2026"}
    assert set(charts.lead(pd.concat([total, other]))["series"]) == {"other"}
    stocks = gallery.levels(3)
    assert len(charts.lead(pd.concat([gallery.windows(), stocks]))) == len(stocks)


def test_artists_are_only_what_figures_hold() -> None:
    """No axes: everything stands on the figure, which is what makes a chart cheap."""
    figure = PICTURES["stock-9"]()
    assert not figure.axes
    assert all(isinstance(artist, Line2D | Patch | Text) for artist in figure.get_children())

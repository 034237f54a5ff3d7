"""What the pages are made of: marked texts, figures and days in words, addresses, and pages over the gold build."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import gold_seeds
import gold_service
import pytest
from flask.testing import FlaskClient
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.model import Correction, Observation
from indicators.series import series
from service import create_app
from service.pages.links import address
from service.pages.marking import excerpts, paragraphs, pieces
from service.pages.observation import decides
from service.pages.views import line, views
from service.pages.words import bounds, counted, days, duration, moment, number, plural, quantity

TEXT = "It rained. At least 40 people, 12 of them children, drowned in Beira. Roads are cut. Nobody slept. The end."
TEMPLATE = gold_seeds.observations()[0]


def quoted(quote: str, **fields: object) -> Observation:
    start = TEXT.index(quote)
    sentence = TEXT.index("At least"), TEXT.index(" Roads")
    where = {"start": start, "end": start + len(quote), "quote": quote, "sentence": sentence, "id": quote}
    return TEMPLATE.model_copy(update={**where, **fields})


# Marked texts


def test_quotes_within_quotes_are_marked_by_the_shortest() -> None:
    outer, inner = quoted("At least 40 people, 12 of them children, drowned"), quoted("12 of them children")
    found = list(pieces(TEXT, (0, len(TEXT)), [outer, inner]))
    assert [(each.text, each.marked and each.marked.id) for each in found if each.marked] == [
        ("At least 40 people, ", outer.id),
        ("12 of them children", inner.id),
        (", drowned", outer.id),
    ]
    assert [each.id for piece in found for each in piece.begins] == [outer.id, inner.id]
    assert [each.id for piece in found for each in piece.ends] == [inner.id, outer.id]


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(1, 60)), max_size=8))
def test_pieces_joined_are_the_text_and_each_quote_begins_once(spans: list[tuple[int, int]]) -> None:
    observations = [
        TEMPLATE.model_copy(update={"id": str(n), "start": start, "end": min(start + length, len(TEXT))})
        for n, (start, length) in enumerate(spans)
        if start < len(TEXT)
    ]
    found = list(pieces(TEXT, (0, len(TEXT)), observations))
    assert "".join(each.text for each in found) == TEXT
    assert sorted(each.id for piece in found for each in piece.begins) == sorted(each.id for each in observations)
    assert sorted(each.id for piece in found for each in piece.ends) == sorted(each.id for each in observations)


def test_excerpts_are_the_sentence_and_its_neighbours() -> None:
    assert [TEXT[slice(*span)] for span in excerpts(TEXT, [quoted("12 of them children")])] == [
        "It rained. At least 40 people, 12 of them children, drowned in Beira. Roads are cut."
    ]


def test_excerpts_that_touch_are_one_and_others_stay_apart() -> None:
    text = "A first. Two died. A third. A fourth. A fifth. Six died. A last."
    found = [
        TEMPLATE.model_copy(update={"id": words, "start": at, "end": at + 4, "sentence": (at, at + len(words))})
        for words in ("Two died.", "Six died.")
        for at in [text.index(words)]
    ]
    assert [text[slice(*span)] for span in excerpts(text, found)] == [
        "A first. Two died. A third.",
        "A fifth. Six died. A last.",
    ]


def test_paragraphs_are_lines_with_words() -> None:
    found = list(paragraphs("One.\n \n\nTwo\r", (0, 12), []))
    assert [[each.text for each in paragraph] for paragraph in found] == [["One."], ["Two\r"]]


# Words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"value": 600_000, "qualifier": "at_least"}, "600,000 or more"),
        ({"value": 16, "qualifier": "exact"}, "16"),
        ({"value": 350, "qualifier": "range", "low": 300, "high": 400}, "300 to 400"),
        ({"value": 90, "qualifier": "approximately", "low": None, "high": 90}, "nearly 90"),
        ({"value": 90, "qualifier": "approximately", "low": None, "high": None}, "about 90"),
        ({"value": 12.5, "qualifier": "at_most"}, "up to 12.5"),
        ({"value": 200, "qualifier": "vague"}, "200 or more"),
    ],
)
def test_figures_in_words(fields: dict[str, object], words: str) -> None:
    assert quantity(TEMPLATE.model_copy(update=fields)) == words


def test_numbers_and_nouns() -> None:
    assert [number(2_000_000), number(0.25), number(-3)] == ["2,000,000", "0.25", "−3"]
    assert [counted(1, "families"), counted(2, "families")] == ["family", "families"]
    assert [plural(1, "miss", "misses"), plural(1200, "document")] == ["1 miss", "1,200 documents"]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2019-12-01", "2019-12-31", "1 to 31 December 2019"),
        ("2019-04-21", "2019-12-20", "21 April to 20 December 2019"),
        ("2019-12-28", "2020-01-03", "28 December 2019 to 3 January 2020"),
        ("2020-01-08", "2020-01-08", "8 January 2020"),
        (None, "2020-01-08", "by 8 January 2020"),
        ("2020-01-08", None, "from 8 January 2020"),
        (None, None, "no stated day"),
    ],
)
def test_days_in_words(first: str | None, last: str | None, words: str) -> None:
    assert days(first and date.fromisoformat(first), last and date.fromisoformat(last), "period") == words


def test_instants_and_lengths_of_time() -> None:
    assert moment(datetime(2026, 11, 22, 2, 30)) == "22 November 2026, 02:30 UTC"
    assert [duration(0.84), duration(200), duration(7500)] == ["0.8 s", "3 min 20 s", "2 h 5 min"]


def test_bounds_say_only_what_the_figure_does_not() -> None:
    points = {p.series: p for p in series(gold_seeds.observations(), documents={}, episodes=())}
    point = next(iter(points.values()))
    for fields, words in (
        ({"qualifier": "at_least", "value": 5, "low": 5, "high": None}, ""),
        ({"qualifier": "at_least", "value": 5, "low": 8, "high": None}, "at least 8"),
        (
            {"qualifier": "at_least", "value": 5, "low": 8, "high": None, "status": "derived"},
            "reports state at least 8",
        ),
        ({"value": 5, "low": 5, "high": 5}, ""),
        ({"value": 5, "low": None, "high": 9}, "at most 9"),
        ({"value": 5, "low": 4, "high": 9}, "between 4 and 9"),
        ({"value": 5, "low": None, "high": None}, "no bounds stated"),
    ):
        assert bounds(point.model_copy(update=fields)) == words


def test_a_decision_is_shown_with_the_figures_that_it_cites() -> None:
    observation = quoted("At least 40 people")
    cited = {"reason": "r", "author": "a", "document": observation.document}
    assert decides(Correction(action="reject", quote="40 people", **cited), observation)
    assert not decides(Correction(action="reject", quote="12 of them", **cited), observation)
    other = Correction(action="reject", quote="40 people", indicator="population", **cited)
    assert not decides(other, observation)
    same = Correction(action="same", reason="r", author="a", same=((observation.document, "At least 40 people, 12"),))
    assert decides(same, observation)


# Pages over HTTP, without a browser


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    data = tmp_path_factory.mktemp("data")
    gold_service.write_build(data)
    app = create_app(data, pictures=tmp_path_factory.mktemp("pictures"))
    yield app.test_client()


def page(client: FlaskClient, path: str, status: int = 200) -> str:
    answer = client.get(path, headers={"Accept": "text/html"})
    assert answer.status_code == status, answer.text
    assert answer.content_type == "text/html; charset=utf-8"
    return answer.text


def test_addresses_are_encoded_and_stay_in_the_build_of_the_page(client: FlaskClient) -> None:
    with client.application.test_request_context("/builds"):
        assert address("/documents", "a b/c", anchor="o-1") == "/documents/a%20b%2Fc#o-1"
        assert address("/v1/indicators", "x", ".csv", scope="stock", unit=None) == "/v1/indicators/x.csv?scope=stock"
        assert address("/") == "/"
    with client.application.test_request_context("/builds?build=B"):
        assert address("/about") == "/about?build=B"


def test_the_catalogue_tells_figures_with_their_words_and_days(client: FlaskClient) -> None:
    text = page(client, "/")
    assert "600,000 or more" in text
    assert "25 January 2020" in text
    assert "No figures yet" in text


def test_a_contested_point_names_who_contests_it(client: FlaskClient) -> None:
    text = page(client, "/indicators/people-displaced")
    assert "by 400,000 (Zaman Al Wasl)" in text
    assert "<strong>contests this point</strong>" in text


def test_a_page_as_of_a_day_knows_nothing_later(client: FlaskClient) -> None:
    text = page(client, "/indicators/civilians-killed?asof=2019-12-21")
    assert "1,500" not in text
    assert "20 December 2019" in text


def test_only_sentences_of_a_document_that_may_not_be_shown_whole(client: FlaskClient) -> None:
    text = page(client, f"/documents/{gold_service.QUOTED}")
    assert "more than 600,000 people have been driven from their homes" in text
    assert "I cannot stop crying" not in text
    assert "Meanwhile, " in page(client, f"/documents/{gold_service.WHOLE}")


def test_what_a_person_decided_is_shown_with_reason_and_name(client: FlaskClient) -> None:
    decided = next(each for each in gold_seeds.observations() if gold_service.CORRECTED in each.quote)
    text = page(client, f"/observations/{decided.id}")
    assert "The ten days were counted from the statement" in text
    assert "A curator (replace)" in text


def test_running_totals_of_two_countries_with_one_beginning_are_two_views() -> None:
    total = {"scope": "cumulative", "period_start": date(2021, 5, 1)}
    told = [
        TEMPLATE.model_copy(update={**total, "id": code, "country": code, "value": value})
        for code, value in (("NGA", 700.0), ("TCD", 90.0))
    ]
    found = views(series(told, documents={}, episodes=()), episodes=())
    assert [(view.label, view.country, [point.value for point in view.points]) for view in found] == [
        ("Since 1 May 2021, NGA", "NGA", [700]),
        ("Since 1 May 2021, TCD", "TCD", [90]),
    ]


def test_a_running_total_that_no_curator_named_says_its_country() -> None:
    total = TEMPLATE.model_copy(
        update={"scope": "cumulative", "period_start": date(2021, 5, 1), "country": "NGA", "event": None}
    )
    found = series([total], documents={}, episodes=())
    assert [(view.label, view.country) for view in views(found, (), {"NGA": "Nigeria"})] == [
        ("Since 1 May 2021, Nigeria", None)
    ]


def test_the_greatest_of_several_levels_stands_for_them() -> None:
    levels = [
        TEMPLATE.model_copy(update={"scope": "stock", "id": place, "place": place, "place_path": (), "value": value})
        for place, value in (("Adamawa", 900.0), ("Borno", 40.0))
    ]
    (view,) = views(series(levels, documents={}, episodes=()), ())
    assert [point.value for point in line(view)] == [900]


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        ("/indicators/none-such", 404, "people-displaced"),
        ("/observations/0000000000000000", 404, "none took its place"),
        ("/documents/none-such", 404, gold_service.WHOLE),
        ("/indicators/people-displaced?colour=red", 400, "asof"),
        ("/indicators/people-displaced?asof=yesterday", 400, "YYYY-MM-DD"),
        ("/thumbnails/light/people-missing.svg", 404, "nothing to draw"),
        ("/thumbnails/pink/people-displaced.svg", 404, "light"),
        ("/nowhere", 404, "To the catalogue"),
    ],
)
def test_errors_are_pages_that_name_what_is_valid(client: FlaskClient, path: str, status: int, words: str) -> None:
    assert words in page(client, path, status)


def test_pages_hold_no_script_and_no_style_of_their_own(client: FlaskClient) -> None:
    for path in (
        "/",
        "/indicators/people-displaced",
        f"/documents/{gold_service.WHOLE}",
        "/builds",
        "/misses",
        "/about",
    ):
        text = page(client, path)
        assert not any(forbidden in text for forbidden in ("<script", "<style", "style=", "onclick", "javascript:"))


def test_a_service_without_a_build_says_so_in_a_page(tmp_path: Path) -> None:
    answer = create_app(tmp_path).test_client().get("/", headers={"Accept": "text/html"})
    assert answer.status_code == 503
    assert "No build is open yet" in answer.text

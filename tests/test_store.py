"""Builds written and read back with real DuckDB: every value, every published column, and nothing but reading."""

from __future__ import annotations

import threading
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import duckdb
import gold_seeds
import pytest
from gold_build import INFO, RECORD, contents

from indicators import store
from indicators.store import COLUMNS, Build, Contents, Filters, StoreError


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Build]:
    folder = tmp_path_factory.mktemp("build")
    store.write(folder / store.FILE, contents())
    opened = store.open_build(folder)
    yield opened
    opened.close()


def test_objects_come_back_as_they_were_written(build: Build) -> None:
    written = contents()
    assert build.record == RECORD
    assert build.observations() == sorted(written.observations, key=lambda o: o.id)
    assert sorted(build.points(), key=lambda p: (p.series, p.date, p.observations)) == sorted(
        written.points, key=lambda p: (p.series, p.date, p.observations)
    )
    assert build.misses() == list(written.misses)
    assert build.episodes() == sorted(written.episodes, key=lambda e: e.slug)
    assert build.corrections() == list(written.corrections)
    assert build.changes() == list(written.changes)
    assert [entry.info for entry in build.indicators()] == list(INFO)
    assert {entry.document.id: entry.document for entry in build.documents()} == {
        d.id: d.model_copy(update={"text": ""}) for d in written.documents
    }


def test_every_quote_is_found_where_its_observation_says(build: Build) -> None:
    for observation in build.observations():
        text = build.text(observation.document)
        assert text is not None and text[observation.start : observation.end] == observation.quote


def test_counts_of_documents_and_indicators(build: Build) -> None:
    counted = {entry.document.id: entry for entry in build.documents()}
    for document in gold_seeds.documents().values():
        entry = counted[document.id]
        assert entry.characters == len(document.text)
        assert entry.observations == len(build.observations(document=document.id))
    displaced, killed, refugees = build.indicators()
    assert displaced.observations == len(build.observations("people-displaced")) > 0
    assert killed.first is not None and killed.last is not None and killed.first <= killed.last
    assert refugees.series == len({p.series for p in build.points("refugees")})


def test_unknown_ids_are_none(build: Build) -> None:
    assert build.text("nowhere") is None
    assert build.observation("nowhere") is None
    assert build.observation(build.observations()[0].id) == build.observations()[0]
    assert build.successor("nowhere") is None


@pytest.mark.parametrize("table", COLUMNS)
def test_rows_have_exactly_the_published_columns(build: Build, table: store.Table) -> None:
    rows = build.rows(table)
    assert rows and all(tuple(row) == COLUMNS[table] for row in rows)
    assert build.count(table) == len(rows)
    assert build.rows(table, limit=1, offset=len(rows) - 1) == rows[-1:]


def test_whole_values_are_integers(build: Build) -> None:
    values = [row["value"] for row in build.rows("observations")]
    assert 500000 in values and all(isinstance(value, int) for value in values)


def test_the_window_keeps_what_overlaps_and_running_totals_by_their_day(build: Build) -> None:
    window = Filters(start=date(2019, 12, 24), end=date(2019, 12, 31))
    rows = build.rows("observations", window)
    assert rows
    for row in rows:
        assert row["period_end"] >= date(2019, 12, 24)
        if row["scope"] == "cumulative":
            assert row["period_end"] <= date(2019, 12, 31)
    assert any(row["scope"] == "cumulative" and row["period_start"] < date(2019, 12, 1) for row in rows)


@pytest.mark.parametrize("name", ["SY07", "idleb", "IDLIB", "Greater Idlib Area", "sy07"])
def test_a_place_takes_in_what_lies_in_it(build: Build, name: str) -> None:
    places = {row["place"] for row in build.rows("observations", Filters(place=name))}
    assert {"Sarjah", "greater Idlib area"} <= places


def test_a_place_that_no_gazetteer_knows_is_matched_as_written(build: Build) -> None:
    assert build.place_keys("Talmenes") == ()
    assert {row["place"] for row in build.rows("observations", Filters(place="talmenes"))} == {"Talmenes"}


@pytest.mark.parametrize(
    ("filters", "kept"),
    [
        (Filters(indicator="civilians-killed"), lambda row: row["indicator"] == "civilians-killed"),
        (Filters(scope="stock", unit="people"), lambda row: row["scope"] == "stock" and row["unit"] == "people"),
        (Filters(publisher="diyaruna"), lambda row: row["publisher"] == "Diyaruna"),
        (Filters(country="tur"), lambda row: row["country"] == "TUR"),
        (Filters(document="000_c56c5381fdbb65e9"), lambda row: row["document"] == "000_c56c5381fdbb65e9"),
        (Filters(q="KNOCKED out"), lambda row: "knocked out" in row["quote"]),
    ],
)
def test_filters(build: Build, filters: Filters, kept: object) -> None:
    assert callable(kept)
    everything = build.rows("observations")
    expected = [row for row in everything if kept(row)]
    assert 0 < len(expected) < len(everything)
    assert build.rows("observations", filters) == expected


def test_values_never_enter_the_statement(build: Build) -> None:
    assert build.rows("observations", Filters(indicator="x' or 1=1 --", q="'; drop table observations; --")) == []


def test_a_search_for_no_word_finds_nothing(build: Build) -> None:
    assert build.rows("observations", Filters(q="'?; --%_")) == []


def test_a_filter_that_a_table_lacks_is_refused_with_those_it_has(build: Build) -> None:
    with pytest.raises(
        ValueError, match="changes has no filter 'place'; it has start, end, indicator, series, document"
    ):
        build.rows("changes", Filters(place="Idlib"))


def test_latest_is_the_last_day_of_each_series(build: Build) -> None:
    last = {p.series: p.date for p in build.points()}
    assert {row["series"]: row["date"] for row in build.rows("latest")} == last
    assert [(p.series, p.date) for p in build.latest()] == [(r["series"], r["date"]) for r in build.rows("latest")]


@pytest.mark.parametrize(
    "sql",
    [
        "copy documents to '/tmp/stolen.csv'",
        "select * from read_csv('/etc/passwd')",
        "set memory_limit = '9GB'",
        "attach '/tmp/stolen.csv' as x",
        "delete from points",
    ],
)
def test_an_open_build_can_only_be_read(build: Build, sql: str) -> None:
    with pytest.raises(duckdb.Error):
        build._query(sql)
    assert not Path("/tmp/stolen.csv").exists()


def test_threads_share_a_build(build: Build) -> None:
    expected, wrong = build.rows("observations"), []

    def ask() -> None:
        wrong.extend(1 for _ in range(20) if build.rows("observations") != expected)

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_a_build_is_written_once(tmp_path: Path) -> None:
    store.write(tmp_path / store.FILE, Contents(RECORD))
    with pytest.raises(StoreError, match="a build is written once"):
        store.write(tmp_path / store.FILE, Contents(RECORD))


def test_an_empty_build_answers_everything_with_nothing(tmp_path: Path) -> None:
    store.write(tmp_path / store.FILE, Contents(RECORD))
    empty = store.open_build(tmp_path)
    for table in COLUMNS:
        assert empty.rows(table) == []
    empty.copy_csv("series", tmp_path / "series.csv")
    assert (tmp_path / "series.csv").read_text() == ",".join(COLUMNS["series"]) + "\n"
    empty.close()


@pytest.mark.parametrize("damage", [b"", b"not a database at all" * 999])
def test_what_is_no_build_is_refused(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / store.FILE).write_bytes(damage)
    with pytest.raises(StoreError):
        store.open_build(tmp_path)


def test_fractions_stay_fractions(tmp_path: Path) -> None:
    half = replace(
        contents(), points=[], observations=[contents().observations[0].model_copy(update={"value": 37.5, "low": 30.0})]
    )
    store.write(tmp_path / store.FILE, half)
    build = store.open_build(tmp_path)
    assert [(row["value"], row["low"]) for row in build.rows("observations")] == [(37.5, 30)]
    build.close()


def test_only_the_store_imports_duckdb() -> None:
    root = Path(store.__file__).parent.parent
    naming = [
        p
        for top in (root, root.parent / "service", root.parent / "charts")
        for p in top.rglob("*.py")
        if "import duckdb" in p.read_text()
    ]
    assert naming and all(p.parent.name == "store" for p in naming)


def test_the_lock_pins_a_duckdb_that_keeps_its_rows() -> None:
    project = tomllib.loads((gold_seeds.ROOT / "pyproject.toml").read_text())
    assert "duckdb>=2.0,<3" in project["project"]["dependencies"]

"""CSV and Parquet out of a build and Parquet in: what the rows say, and nothing that a spreadsheet runs."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import duckdb
import pytest
from gold_build import contents

from indicators import store
from indicators.store import COLUMNS, Build, Filters


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Build]:
    folder = tmp_path_factory.mktemp("build")
    store.write(folder / store.FILE, contents())
    opened = store.open_build(folder)
    yield opened
    opened.close()


@pytest.mark.parametrize("table", COLUMNS)
def test_csv_by_copy_says_what_the_rows_say(build: Build, table: store.Table, tmp_path: Path) -> None:
    build.copy_csv(table, tmp_path / "rows.csv")
    with (tmp_path / "rows.csv").open(encoding="utf-8", newline="") as file:
        printed = list(csv.reader(file))
    assert tuple(printed[0]) == COLUMNS[table]

    def shown(value: object) -> str:
        if isinstance(value, list):
            return "|".join(map(str, value))
        return "" if value is None else str(value)

    assert printed[1:] == [[shown(value) for value in row.values()] for row in build.rows(table)]


def test_parquet_by_copy_keeps_types(build: Build, tmp_path: Path) -> None:
    build.copy_parquet("observations", tmp_path / "rows.parquet", Filters(scope="stock"))
    with duckdb.connect() as connection:
        read = connection.execute(
            "select id, value, period_end from read_parquet($1)", [str(tmp_path / "rows.parquet")]
        ).fetchall()
    assert read == [(r["id"], r["value"], r["period_end"]) for r in build.rows("observations", Filters(scope="stock"))]


FORMULAS = ("=1+1", "+49 170", "-2", "@SUM(A1)", "\tx", "'=x", "＝1")


def test_cells_that_a_spreadsheet_would_run_are_disarmed_in_csv_only(tmp_path: Path) -> None:
    run = [
        o.model_copy(update={"attribution": words}) for o, words in zip(contents().observations, FORMULAS, strict=False)
    ]
    store.write(tmp_path / store.FILE, replace(contents(), observations=run, points=[]))
    build = store.open_build(tmp_path)
    build.copy_csv("observations", tmp_path / "rows.csv")
    with (tmp_path / "rows.csv").open(encoding="utf-8", newline="") as file:
        assert {row["attribution"] for row in csv.DictReader(file)} == {f"'{words}" for words in FORMULAS}
    assert {row["attribution"] for row in build.rows("observations")} == set(FORMULAS)
    build.close()


def test_parquet_of_rows_in_memory_comes_back(tmp_path: Path) -> None:
    columns = [("name", "text"), ("n", "integer"), ("x", "number"), ("day", "date"), ("at", "datetime"), ("of", "list")]
    rows = [
        ("Ormoc", 3, 1.5, date(2021, 12, 18), datetime(2021, 12, 18, 6, 30), ["a", "b"]),
        (None, None, None, None, None, []),
    ]
    (tmp_path / "t.parquet").write_bytes(store.parquet(columns, rows))
    assert [tuple(row.values()) for row in store.parquet_rows(tmp_path / "t.parquet")] == rows
    (tmp_path / "e.parquet").write_bytes(store.parquet(columns, []))
    assert list(store.parquet_rows(tmp_path / "e.parquet")) == []


def test_what_is_no_parquet_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list(store.parquet_rows(tmp_path / "missing.parquet"))
    (tmp_path / "x.parquet").write_text("id,text")
    with pytest.raises(ValueError, match=r"x\.parquet"):
        list(store.parquet_rows(tmp_path / "x.parquet"))

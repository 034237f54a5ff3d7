"""The same rows in every format, whatever stands in them; and no cell that a spreadsheet runs."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import duckdb
import frictionless
import openpyxl
import pytest
from flask.testing import FlaskClient
from gold_service import write_build
from hypothesis import given
from hypothesis import strategies as st
from odd_build import FORMULAS, MINUS, SLUG, TEXTS, write_odd

from indicators.store import COLUMNS
from service import columns, create_app
from service.api.tabular import RESOURCES
from service.formats import plain_text, safe_text

Row = dict[str, Any]


@pytest.fixture(scope="module")
def gold(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    data = tmp_path_factory.mktemp("gold")
    write_build(data)
    yield create_app(data).test_client()


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    data = tmp_path_factory.mktemp("odd")
    write_odd(data)
    yield create_app(data).test_client()


def from_json(client: FlaskClient, address: str) -> list[Row]:
    """Rows as JSON gives them, lists joined as the other formats join them."""
    rows = client.get(f"{address}.json?limit=10000").get_json()["data"]
    return [{name: "|".join(map(str, v)) if isinstance(v, list) else v for name, v in row.items()} for row in rows]


def from_csv(client: FlaskClient, address: str, like: list[Row]) -> list[Row]:
    """Rows of the CSV, each cell taken back to the type that JSON gives it."""
    lines = csv.DictReader(io.StringIO(client.get(f"{address}.csv").get_data(as_text=True), newline=""))
    return [{k: _as(v, like[n][k]) for k, v in row.items()} for n, row in enumerate(lines)]


def _as(cell: str, like: object) -> object:
    if cell == "" and not isinstance(like, str):
        return None
    if isinstance(like, int | float):
        return json.loads(cell)
    return plain_text(cell)


def from_xlsx(client: FlaskClient, address: str) -> list[Row]:
    """Rows of the workbook; every cell must be a value, never a formula."""
    sheet = openpyxl.load_workbook(io.BytesIO(client.get(f"{address}.xlsx").data)).active
    assert sheet is not None
    assert all(cell.data_type != "f" for line in sheet.iter_rows() for cell in line)
    names, *lines = sheet.iter_rows(values_only=True)
    return [{str(k): _plain(v) for k, v in zip(names, line, strict=True)} for line in lines]


def from_parquet(client: FlaskClient, address: str, folder: Path) -> list[Row]:
    file = folder / "rows.parquet"
    file.write_bytes(client.get(f"{address}.parquet").data)
    with duckdb.connect() as connection:
        found = connection.execute("select * from read_parquet(?)", [str(file)])
        names = [column[0] for column in found.description or ()]
        return [{k: _plain(v) for k, v in zip(names, line, strict=True)} for line in found.fetchall()]


def _plain(value: object) -> object:
    if isinstance(value, list):
        return "|".join(value)
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return int(value) if isinstance(value, float) and value == int(value) else value


def slugs(client: FlaskClient) -> list[str]:
    return [row["slug"] for row in client.get("/v1/indicators.json").get_json()["data"]]


def test_columns_are_those_of_the_contract() -> None:
    documented = {
        "series": columns.SERIES, "observations": columns.OBSERVATIONS, "latest": columns.LATEST,
        "documents": columns.DOCUMENTS, "indicators": columns.INDICATORS, "changes": columns.CHANGES,
        "misses": columns.MISSES,
    }  # fmt: skip
    assert {name: tuple(c.name for c in found) for name, found in documented.items()} == COLUMNS
    assert [c.name for c in columns.BUILDS] == [
        "id", "built_at", "duration_s", "documents", "observations", "misses", "reader", "outcome",
    ]  # fmt: skip


def test_every_indicator_has_the_same_rows_in_all_formats(gold: FlaskClient, tmp_path: Path) -> None:
    told = 0
    for slug in slugs(gold):
        address = f"/v1/indicators/{slug}"
        rows = from_json(gold, address)
        told += len(rows)
        assert from_csv(gold, address, rows) == rows, slug
        assert blank(from_xlsx(gold, address)) == blank(rows), slug
        assert from_parquet(gold, address, tmp_path) == rows, slug
    assert told > 30


@pytest.mark.parametrize("name", RESOURCES)
def test_every_table_has_the_same_rows_in_all_formats(gold: FlaskClient, name: str, tmp_path: Path) -> None:
    rows = from_json(gold, f"/v1/{name}")
    assert rows
    assert from_csv(gold, f"/v1/{name}", rows) == rows
    if "xlsx" in RESOURCES[name].suffixes:
        assert blank(from_xlsx(gold, f"/v1/{name}")) == blank(rows)
        assert from_parquet(gold, f"/v1/{name}", tmp_path) == rows


def blank(rows: list[Row]) -> list[Row]:
    """A cell of a sheet cannot tell an empty text from none."""
    return [{k: v if v != "" else None for k, v in row.items()} for row in rows]


@pytest.mark.parametrize("address", ["/v1/observations", f"/v1/indicators/{SLUG}"])
def test_odd_cells_survive_every_format(odd: FlaskClient, address: str, tmp_path: Path) -> None:
    rows = from_json(odd, address)
    assert len(rows) >= len(TEXTS) // 2
    assert from_csv(odd, address, rows) == rows
    assert from_parquet(odd, address, tmp_path) == rows
    sheet = from_xlsx(odd, address)
    assert [row["value"] for row in sheet] == [row["value"] for row in rows]
    if address == "/v1/observations":
        assert {row["quote"] for row in rows} == set(TEXTS)


def test_no_cell_of_a_csv_is_a_formula_and_negative_numbers_stay_numbers(odd: FlaskClient) -> None:
    answer = odd.get("/v1/observations.csv").get_data(as_text=True)
    rows = list(csv.DictReader(io.StringIO(answer, newline="")))
    for row in rows:
        for name, cell in row.items():
            if name in ("value", "low", "lat", "lon"):
                assert cell == "" or float(cell) == float(cell)
            else:
                assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝")), cell
    assert str(MINUS) in {row["value"] for row in rows}
    assert {plain_text(row["quote"]) for row in rows} >= set(FORMULAS)


@given(st.text())
def test_the_guard_of_a_cell_can_be_undone(text: str) -> None:
    guarded = safe_text(text)
    assert plain_text(guarded) == text
    assert not guarded.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\0"))


def test_a_large_csv_is_the_same_as_a_small_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = tmp_path / "data"
    write_odd(data)
    client = create_app(data).test_client()
    addresses = ["/v1/observations.csv", "/v1/observations.csv?hxl=1&bom=1", "/v1/observations.csv?limit=7&offset=3"]
    small = [client.get(address).data for address in addresses]
    parquet = from_parquet(client, "/v1/observations", tmp_path)
    monkeypatch.setattr("service.respond.LARGE", 0)
    large = [client.get(address) for address in addresses]
    assert [answer.data for answer in large] == small
    assert [answer.content_length for answer in large] == [len(body) for body in small]
    assert from_parquet(client, "/v1/observations", tmp_path) == parquet
    again = client.get(addresses[0], headers={"If-None-Match": large[0].headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    again.close()


def test_hxl_and_bom(gold: FlaskClient) -> None:
    plain = gold.get("/v1/indicators/people-displaced.csv").data
    marked = gold.get("/v1/indicators/people-displaced.csv?bom=1&hxl=1").data
    assert marked.startswith(b"\xef\xbb\xbf") and not plain.startswith(b"\xef\xbb\xbf")
    lines = marked.decode("utf-8-sig").splitlines()
    assert [lines[0], *lines[2:]] == plain.decode().splitlines()
    tags = dict(zip(lines[0].split(","), lines[1].split(","), strict=True))
    assert all(tag.startswith("#") for tag in tags.values())
    assert tags["date"] == "#date+end" and tags["value"] == "#value+amount"


def test_the_zip_is_a_valid_data_package(gold: FlaskClient, tmp_path: Path) -> None:
    for slug in ("people-displaced", "people-missing"):  # with rows and without
        body = gold.get(f"/v1/indicators/{slug}.zip").data
        assert gold.get(f"/v1/indicators/{slug}.zip").data == body
        folder = tmp_path / slug
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            archive.extractall(folder)
        names = {"datapackage.json", "README.md", "LICENCE.md", f"{slug}.csv", f"{slug}.metadata.json", f"{slug}.png"}
        assert {path.name for path in folder.iterdir()} == names
        assert (folder / f"{slug}.csv").read_bytes() == gold.get(f"/v1/indicators/{slug}.csv").data
        report = frictionless.Package(str(folder / "datapackage.json")).validate()
        assert report.valid, report.flatten(["rowNumber", "type", "message"])


def test_the_odd_zip_is_valid_too(odd: FlaskClient, tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(odd.get(f"/v1/indicators/{SLUG}.zip").data)) as archive:
        archive.extractall(tmp_path)
    assert frictionless.Package(str(tmp_path / "datapackage.json")).validate().valid


def test_a_workbook_that_would_not_fit_is_refused(gold: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("service.respond.MAX_XLSX_ROWS", 3)
    answer = gold.get("/v1/observations.xlsx")
    assert answer.status_code == 400
    assert ".csv" in answer.get_json()["valid"]
    assert gold.get("/v1/observations.xlsx?limit=3").status_code == 200


def test_metadata_say_what_a_reader_of_the_file_needs(gold: FlaskClient) -> None:
    about = gold.get("/v1/indicators/people-displaced.metadata.json").get_json()
    assert about["definition"] and about["not_counted"] and about["unit"] == "people"
    assert [column["name"] for column in about["columns"]] == [column.name for column in columns.SERIES]
    assert gold.get(about["permalink"]).status_code == 200
    assert about["build"] in about["citation"]
    assert {source["publisher"] for source in about["sources"]} == {"EA WorldView", "Zaman Al Wasl"}


@pytest.mark.parametrize("suffix", ["png", "svg"])
def test_odd_words_are_drawn_as_they_are(odd: FlaskClient, suffix: str) -> None:
    answer = odd.get(f"/v1/indicators/{SLUG}.{suffix}?width=300&height=200")
    assert answer.status_code == 200
    if suffix == "svg":
        text = answer.get_data(as_text=True)
        assert "<script" not in text and "<i>" not in text
        assert "sandbox" in answer.headers["Content-Security-Policy"]

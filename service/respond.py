"""A table as the answer to a request: in pages as JSON, whole as a file, and never short."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from flask import Response, request

from indicators import store
from indicators.store import Build, Filters
from service import formats
from service.formats import Table
from service.problems import Problem
from service.query import Params, canonical
from service.tables import COLUMNS, filters, stored

LARGE = 20_000  # rows from which a file goes by way of the disk
MAX_XLSX_ROWS = 100_000  # a workbook takes about a second for each 6,000 rows
_CHUNK = 256 * 1024
Load = Callable[[int | None], Table]  # rows from params.offset, at most so many


def json_page(build: Build, params: Params, load: Load) -> Response:
    """One page as `{"data", "build", "next"}`; `next` names the build, so that a new one loses and repeats nothing."""
    limit = params.limit or 0
    table = load(limit + 1)
    more = len(table.rows) > limit
    following = None
    if more:
        query = canonical(params, build=build.id, limit=limit, offset=params.offset + limit)
        following = f"{request.path}?{query}"
    rows = formats.json_array(Table(table.columns, table.rows[:limit]))
    rest = formats.json_text({"build": build.id, "next": following})
    response = Response(f'{{"data":{rows},{rest[1:]}', content_type=formats.JSON)
    if following:
        response.headers["Link"] = f'<{following}>; rel="next"'
    return response


def json_answer(value: object) -> Response:
    """Any value as JSON."""
    return Response(formats.json_text(value), content_type=formats.JSON)


def table_file(build: Build, params: Params, table: Table, suffix: str, title: str) -> Response:
    """A table in memory as a whole CSV, XLSX or Parquet file."""
    if suffix == "csv":
        body = formats.csv_bytes(table, hxl=params.hxl == "1", bom=params.bom == "1")
        return Response(body, content_type=formats.CSV)
    if suffix == "parquet":
        return Response(parquet_bytes(table), content_type=formats.PARQUET)
    require_sheet(len(table.rows))
    return Response(formats.xlsx_bytes(table, build.record.built_at, title), content_type=formats.XLSX)


def stored_file(
    build: Build, params: Params, table: store.Table, suffix: str, title: str, *, indicator: str | None = None
) -> Response:
    """Rows of a stored table as a whole file: from memory, or by way of the disk where they are many."""
    chosen = filters(table, params, indicator)
    rows = build.count(table, chosen)
    rows = rows if params.limit is None else min(rows, params.limit)
    if suffix == "xlsx":
        require_sheet(rows)
    elif rows > LARGE:
        return _large_file(build, params, table, suffix, chosen)
    found = stored(build, table, params, indicator=indicator, limit=params.limit)
    return table_file(build, params, found, suffix, title)


def _large_file(build: Build, params: Params, table: store.Table, suffix: str, chosen: Filters) -> Response:
    # It is finished, and its length known, before the first byte goes: never a short answer.
    handle, name = tempfile.mkstemp(prefix="indicators-", suffix=f".{suffix}")
    os.close(handle)
    path = Path(name)
    copy = build.copy_csv if suffix == "csv" else build.copy_parquet
    try:
        copy(table, path, chosen, limit=params.limit, offset=params.offset)
        file = path.open("rb")
    finally:
        path.unlink()  # the open file lives on until it is sent
    start = b""
    if suffix == "csv":
        start = formats.csv_bytes(Table(COLUMNS[table], []), hxl=params.hxl == "1", bom=params.bom == "1")
        file.readline()  # its header is in `start`
    length = len(start) + os.fstat(file.fileno()).st_size - file.tell()
    kind = formats.CSV if suffix == "csv" else formats.PARQUET
    response = Response(_pieces(start, file), content_type=kind)
    response.content_length = length
    response.call_on_close(file.close)  # also where nothing is read of it
    # The bytes follow from the build and the query, so these make the tag without reading them.
    tag = hashlib.blake2b(f"{build.id} {request.path} {canonical(params)}".encode(), digest_size=12)
    response.set_etag(tag.hexdigest())
    return response


def require_sheet(rows: int) -> None:
    """Refuse a workbook that would take minutes or not fit a sheet; it is never cut."""
    if rows > MAX_XLSX_ROWS:
        detail = f"A workbook holds at most {MAX_XLSX_ROWS} rows here, not {rows}; narrow it, or take .csv or .parquet."
        raise Problem(400, detail, [f"limit={MAX_XLSX_ROWS}", ".csv", ".parquet"])


def parquet_bytes(table: Table) -> bytes:
    """The table as a Parquet file with typed columns; lists stay lists."""
    return store.parquet([(column.name, column.kind) for column in table.columns], table.rows)


def _pieces(start: bytes, file: IO[bytes]) -> Iterator[bytes]:
    with file:
        if start:
            yield start
        while piece := file.read(_CHUNK):
            yield piece

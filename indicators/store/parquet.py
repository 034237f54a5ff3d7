"""Parquet without another library: rows in memory to a file's bytes, and the rows of a file that someone gives us."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb

from indicators.store.engine import OFFLINE, scratch
from indicators.store.frames import JOINT

_TYPES = {"text": "varchar", "integer": "bigint", "number": "double", "date": "date", "datetime": "timestamp"}
_ROWS_AT_ONCE = 1000


def parquet(columns: Sequence[tuple[str, str]], rows: Sequence[Sequence[Any]]) -> bytes:
    """A Parquet file (zstd) of rows with named, typed columns.

    Kinds of column are text, integer, number, date, datetime (UTC) and list (of texts); None is null.
    """
    import pandas as pd

    cells = list(zip(*rows, strict=True)) or [()] * len(columns)
    frame = pd.DataFrame({str(n): _series(kind, cells[n]) for n, (_, kind) in enumerate(columns)})
    typed = ", ".join(f'{_expression(str(n), kind)} as "{name}"' for n, (name, kind) in enumerate(columns))
    unfinished = scratch() / uuid.uuid4().hex
    try:
        with duckdb.connect(config=OFFLINE) as connection:
            connection.register("incoming", frame)
            sql = f"select {typed} from incoming"  # noqa: S608 names of ours
            connection.execute(f"copy ({sql}) to '{unfinished}' (format parquet, compression zstd)")
        return unfinished.read_bytes()
    finally:
        unfinished.unlink(missing_ok=True)


def parquet_rows(path: Path) -> Iterator[Mapping[str, object]]:
    """The rows of a Parquet file as dicts, as they are read. Raises OSError, and ValueError on another kind of file."""
    with path.open("rb"):  # so that a missing file is an OSError that says so
        pass
    with duckdb.connect(config=OFFLINE) as connection:
        try:
            cursor = connection.execute("select * from read_parquet($1)", [str(path)])
            names = [column[0] for column in cursor.description or ()]
            while rows := cursor.fetchmany(_ROWS_AT_ONCE):
                yield from (dict(zip(names, row, strict=True)) for row in rows)
        except duckdb.Error as error:
            raise ValueError(str(error).splitlines()[0]) from error


def _series(kind: str, cells: Sequence[Any]) -> Any:
    import pandas as pd

    if kind in ("integer", "number"):
        return pd.array(cells, dtype="Float64" if kind == "number" else "Int64")
    if kind == "list":
        cells = [None if cell is None else JOINT.join(map(str, cell)) for cell in cells]
    return pd.array([None if cell is None else str(cell) for cell in cells], dtype="str")


def _expression(column: str, kind: str) -> str:
    if kind == "list":
        return f"case when \"{column}\" = '' then [] else string_split(\"{column}\", '{JOINT}') end::varchar[]"
    return f'"{column}"::{_TYPES[kind]}'

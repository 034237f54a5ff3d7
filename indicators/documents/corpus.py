"""Corpora of many documents in one file: JSON Lines, read line by line, and the rows of a Parquet file."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import IO

from indicators.documents.build import MAX_BYTES, Unreadable, document, identifier
from indicators.documents.metadata import MetadataError, metadata_of
from indicators.documents.unopened import Entry, Known, Unopened

MAX_LINE = 2 * MAX_BYTES

Rows = Callable[[Path], Iterator[Mapping[str, object]]]


def read_lines(path: Path, known: Known) -> Iterator[Unopened | Unreadable]:
    """The documents of a JSON Lines file, one a line, in order; a broken line is an error that names it."""
    stem = identifier(path.stem)
    salt = known.salt("line")
    try:
        with path.open("rb") as file:
            for number, line in enumerate(_bounded(file), 1):
                if line is None:
                    reason = f"line {number}: larger than {MAX_LINE // 1_000_000} MB, the limit of one line"
                    yield Unreadable(f"{stem}-line-{number}", path, reason)
                elif not line.isspace():
                    yield Unopened(line, salt, known, partial(_line, number, path, known))
    except OSError as error:
        yield Unreadable(stem, path, f"cannot be read: {error.strerror}")


def read_rows(path: Path, known: Known, rows: Rows | None) -> Iterator[Unopened | Unreadable]:
    """The documents of a Parquet file, one a row, with the columns of a JSON Lines corpus."""
    stem = identifier(path.stem)
    if rows is None:
        raise TypeError("read_path(…, parquet=…) is needed to read Parquet")
    salt = known.salt("row")
    try:
        for number, row in enumerate(rows(path), 1):
            content = repr(row).encode("utf-8", "surrogatepass")
            yield Unopened(content, salt, known, partial(_row, row, number, path, known))
    except (OSError, ValueError) as error:
        yield Unreadable(stem, path, f"cannot be read as Parquet: {_first_line(error)}")


def _bounded(file: IO[bytes]) -> Iterator[bytes | None]:
    """The lines of a file; null for one that is too long, which is passed over without being held."""
    while line := file.readline(MAX_LINE):
        if len(line) < MAX_LINE or line.endswith(b"\n"):
            yield line
            continue
        while (rest := file.readline(MAX_LINE)) and not rest.endswith(b"\n"):
            pass
        yield None


def _line(number: int, path: Path, known: Known, line: bytes) -> Entry:
    fallback, where = f"{identifier(path.stem)}-line-{number}", f"line {number}"
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return Unreadable(fallback, path, f"{where}: not UTF-8")
    except (ValueError, RecursionError) as error:
        return Unreadable(fallback, path, f"{where}: not JSON: {_first_line(error)}")
    if not isinstance(record, dict):
        return Unreadable(fallback, path, f"{where}: no JSON object with id and text")
    return _record(record, fallback, where, path, known)


def _row(row: Mapping[str, object], number: int, path: Path, known: Known, _: bytes) -> Entry:
    return _record(row, f"{identifier(path.stem)}-row-{number}", f"row {number}", path, known)


def _record(record: Mapping[str, object], fallback: str, where: str, path: Path, known: Known) -> Entry:
    name, text = record.get("id"), record.get("text")
    if isinstance(name, bool) or not isinstance(name, str | int) or name == "":
        return Unreadable(fallback, path, f"{where}: no id")
    id = identifier(str(name))
    if not isinstance(text, str):
        return Unreadable(id, path, f"{where}: no text")
    try:
        said = metadata_of(record)
    except MetadataError as error:
        return Unreadable(id, path, f"{where}: {error}")
    return document(id, text, known.about(id, said), path=path)


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:200]

"""Corpora of many documents in one file: JSON Lines, read line by line, and the rows of a Parquet file."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import IO, NamedTuple

from indicators.documents.build import MAX_BYTES, Unreadable, document, identifier
from indicators.documents.metadata import Metadata, MetadataError, metadata_of
from indicators.model import Document

MAX_LINE = 2 * MAX_BYTES

Rows = Callable[[Path], Iterator[Mapping[str, object]]]
Entry = Document | Unreadable


class Known(NamedTuple):
    """What is stated about documents: `entries` by id, before what a corpus or page says; `default` after it."""

    entries: Mapping[str, Metadata]
    default: Metadata

    def about(self, id: str, said: Metadata | None = None) -> Metadata:
        """All that is stated about one document; `said` is what its corpus says of it."""
        return self.entries.get(id, Metadata()).over(said or Metadata()).over(self.default)


def read_lines(path: Path, known: Known) -> Iterator[Entry]:
    """The documents of a JSON Lines file, one a line, in order; a broken line is an error that names it."""
    stem = identifier(path.stem)
    try:
        with path.open("rb") as file:
            for number, line in enumerate(_bounded(file), 1):
                if line is None or line.strip():
                    yield _line(line, f"{stem}-line-{number}", f"line {number}", path, known)
    except OSError as error:
        yield Unreadable(stem, path, f"cannot be read: {error.strerror}")


def read_rows(path: Path, known: Known, rows: Rows | None) -> Iterator[Entry]:
    """The documents of a Parquet file, one a row, with the columns of a JSON Lines corpus."""
    stem = identifier(path.stem)
    if rows is None:
        raise TypeError("read_path(…, parquet=…) is needed to read Parquet")
    try:
        for number, row in enumerate(rows(path), 1):
            yield _record(row, f"{stem}-row-{number}", f"row {number}", path, known)
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


def _line(line: bytes | None, fallback: str, where: str, path: Path, known: Known) -> Entry:
    if line is None:
        return Unreadable(fallback, path, f"{where}: larger than {MAX_LINE // 1_000_000} MB, the limit of one line")
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return Unreadable(fallback, path, f"{where}: not UTF-8")
    except (ValueError, RecursionError) as error:
        return Unreadable(fallback, path, f"{where}: not JSON: {_first_line(error)}")
    if not isinstance(record, dict):
        return Unreadable(fallback, path, f"{where}: no JSON object with id and text")
    return _record(record, fallback, where, path, known)


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

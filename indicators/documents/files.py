"""Files, folders and standard input, read one document at a time."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import IO

from indicators.documents.build import MAX_BYTES, Unreadable, document, identifier
from indicators.documents.corpus import Rows, read_lines, read_rows
from indicators.documents.metadata import Metadata, read_metadata
from indicators.documents.unopened import Entry, Known, Unopened, opened, unique

_HTML = frozenset({".html", ".htm", ".xhtml"})
_TEXT = frozenset({".txt", ".text", ".md", ".markdown", ""})
_LINES = frozenset({".jsonl", ".ndjson"})
_PARQUET = frozenset({".parquet"})
_READ = _TEXT | _HTML | _LINES | _PARQUET
# What lies beside documents and is about them.
_BESIDE = frozenset({".toml"})


def read_path(
    path: Path,
    entries: Mapping[str, Metadata] | None = None,
    default: Metadata | None = None,
    *,
    parquet: Rows | None = None,
) -> Iterator[Entry]:
    """The documents of a file, folder, .jsonl or .parquet, in order of name, as they are read.

    `entries` states metadata by document id and outranks what a corpus or a page says of itself; where none are given,
    a folder's own documents.toml states them. `default` holds where nobody says anything. `parquet` gives the rows of a
    Parquet file (`indicators.store.parquet_rows`). Two equal ids are an error of the later one. Raises
    FileNotFoundError where there is no such path, MetadataError where its documents.toml is not understood.
    """
    if not path.exists():
        raise FileNotFoundError(f"no such file or folder: {path}")
    if entries is None:
        entries = read_metadata(path / "documents.toml") if path.is_dir() else {}
    return unique(opened(held_in(path, Known(entries, default or Metadata()), parquet)))


def held_in(path: Path, known: Known, parquet: Rows | None = None) -> Iterator[Unopened | Unreadable]:
    """The documents of a path as they lie there, to be opened; of two with one id both."""
    if path.is_dir():
        for file in _files(path):
            yield from _in_folder(file, known, parquet)
    else:
        yield from _in_file(path, path.suffix.lower(), known, parquet)


def read_stream(stream: IO[bytes], known: Metadata | None = None, id: str = "stdin") -> Entry:
    """The one document of a byte stream; HTML where it begins like HTML."""
    raw = stream.read(MAX_BYTES + 1)
    head = raw[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return document(id, raw, known, html=head.startswith((b"<!doctype html", b"<html")))


def _in_file(path: Path, kind: str, known: Known, parquet: Rows | None) -> Iterator[Unopened | Unreadable]:
    if kind in _LINES:
        yield from read_lines(path, known)
    elif kind in _PARQUET:
        yield from read_rows(path, known, parquet)
    else:
        yield _file(path, kind in _HTML, known)


def _in_folder(file: Path, known: Known, parquet: Rows | None) -> Iterator[Unopened | Unreadable]:
    """A file that nobody named is read only if its name says that it is a text or a corpus."""
    kind = file.suffix.lower()
    if kind in _READ:
        yield from _in_file(file, kind, known, parquet)
    elif kind not in _BESIDE:
        yield Unreadable(identifier(file.stem), file, f"{kind} files are not read; .txt .md .html .jsonl .parquet are")


def _files(folder: Path) -> Iterator[Path]:
    """The regular files of a folder and its folders, by name; what is hidden or may not be listed is passed over."""
    try:
        with os.scandir(folder) as listed:
            found = sorted(listed, key=lambda each: each.name)
    except PermissionError:
        return
    for each in found:
        if each.name.startswith("."):
            continue
        if each.is_dir(follow_symlinks=False):
            yield from _files(Path(each.path))
        elif _is_file(each):
            yield Path(each.path)


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:  # a link that leads to itself
        return False


def _file(path: Path, html: bool, known: Known) -> Unopened | Unreadable:
    id = identifier(path.stem)
    try:
        with path.open("rb") as file:
            # A pipe has no size. Asked for its size alone, a small file is not given room for the largest.
            size = os.fstat(file.fileno()).st_size or MAX_BYTES
            raw = file.read(min(size, MAX_BYTES) + 1)
    except OSError as error:
        return Unreadable(id, path, f"cannot be opened: {error.strerror}")
    salt = known.salt(f"{'page' if html else 'text'} {id}")
    return Unopened(raw, salt, known, partial(_document, id, known, path, html))


def _document(id: str, known: Known, path: Path, html: bool, raw: bytes) -> Entry:
    return document(id, raw, known.about(id), html=html, path=path)

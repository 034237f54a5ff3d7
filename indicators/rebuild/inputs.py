"""What a build depends on, as hashes: documents, curators' files, and the code and data that read them."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import indicators
from indicators.model import Document
from indicators.store import Record

_PACKAGE = Path(indicators.__file__).parent
# The sketches of documents are kept with what was read in them.
_READER = ("model.py", "text", "catalogue", "reader", "reader.py", "sources/copies.py")
_MAKING = ("model.py", "text", "documents", "sources")
# What was made of it in the last build is kept where nothing touches it.
_MADE = ("rebuild/corrections.py", "rebuild/points.py", "rebuild/touched.py", "store/inherit.py", "store/strands.py")
_SERIES = ("model.py", "series", "series.py", *_MADE)
_SCHEMA = ("store/schema.sql",)


def digest(document: Document) -> str:
    """A hash of everything that is known of a document, its text included."""
    known = "\x1f".join(f"{name}={value!r}" for name, value in sorted(document.__dict__.items()))
    return hashlib.blake2b(known.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


@cache
def reader_version() -> str:
    """A hash of everything that decides what a text says: where it changes, every document is read again."""
    return _hash_of_files(_READER)


@cache
def series_version() -> str:
    """A hash of everything that decides what series the observations make."""
    return _hash_of_files(_SERIES)


@cache
def _making_version() -> str:
    """A hash of everything that decides which document some bytes become."""
    parts = [_hash_of_files(_MAKING), *(version(name) for name in ("lxml", "trafilatura")), platform.python_version()]
    return hashlib.sha256(" ".join(parts).encode()).hexdigest()[:16]


@cache
def versions() -> dict[str, str]:
    """What a build was made with; `schema`, `documents` and `series` decide what may be taken from it."""
    return {
        "humanitarian-indicators": version("humanitarian-indicators"),
        "duckdb": version("duckdb"),
        "python": platform.python_version(),
        "documents": _making_version(),
        "series": series_version(),
        "schema": _hash_of_files(_SCHEMA),
    }


def inputs_hash(
    digests: Mapping[str, str], unreadable: Iterable[tuple[str, str | None, str]], curated: Iterable[Any]
) -> str:
    """A hash of the documents and of what curators wrote, whatever the order of the documents."""
    parts = [*sorted(digests.items()), *sorted(map(repr, unreadable)), *map(repr, curated)]
    return hashlib.sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()


def same_tables(record: Record) -> bool:
    """Whether a build has the tables of today, so that it can be compared with and copied from."""
    return record.versions.get("schema") == versions()["schema"]


def same_reader(record: Record) -> bool:
    """Whether what a build says of a document is what would be read in it today."""
    return same_tables(record) and record.reader == reader_version()


def same_making(record: Record) -> bool:
    """Whether the same bytes would become the same documents today as in a build."""
    return same_tables(record) and record.versions.get("documents") == _making_version()


def same_rules(record: Record) -> bool:
    """Whether reader and series are those of a build, so that the same documents give the same points."""
    return same_reader(record) and record.versions.get("series") == series_version()


def _hash_of_files(names: Iterable[str]) -> str:
    found = hashlib.sha256()
    for name in names:
        path = _PACKAGE / name
        for file in [path] if path.is_file() else sorted(path.rglob("*")):
            if file.is_file() and file.suffix != ".pyc":
                found.update(f"{file.relative_to(_PACKAGE)}\n".encode())
                found.update(hashlib.sha256(file.read_bytes()).digest())
    return found.hexdigest()[:16]

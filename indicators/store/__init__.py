"""The only door to DuckDB: builds are written once by a rebuild and then only read.

write(path, Contents(...))       a whole build file          drafting(path)       one filled piece by piece
open_build(folder) -> Build      what it says                current(data)        the build to be served
open_verified(data, id)          an earlier build            builds(data)         what each build says of itself
pointer(data)                    cheap enough for every request; `status(data)` is for /health

What a rebuild does within a draft is in `store.inherit`, `store.strands` and `store.sketches`.
"""

from indicators.store.engine import StoreError
from indicators.store.folders import (
    DRAFT,
    build_ids,
    builds,
    builds_folder,
    current,
    open_verified,
    pointer,
    seal,
    status,
    sync,
    verify,
    write_whole,
)
from indicators.store.objects import DocumentEntry, IndicatorEntry, Place
from indicators.store.parquet import parquet, parquet_rows
from indicators.store.reading import FILE, Build, open_build
from indicators.store.record import Record
from indicators.store.rows import COLUMNS, Filters, Table, allowed
from indicators.store.writing import Contents, Draft, drafting, write

__all__ = [
    "COLUMNS", "DRAFT", "FILE", "Build", "Contents", "DocumentEntry", "Draft", "Filters", "IndicatorEntry", "Place",
    "Record", "StoreError", "Table", "allowed", "build_ids", "builds", "builds_folder", "current", "drafting",
    "open_build", "open_verified", "parquet", "parquet_rows", "pointer", "seal", "status", "sync", "verify", "write",
    "write_whole",
]  # fmt: skip

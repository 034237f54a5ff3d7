"""The only door to DuckDB: builds are written once by a rebuild and then only read.

write(path, Contents(...))      a whole build file          drafting(path)    one filled piece by piece
open_build(folder) -> Build     what it says                current(data)     the build to be served
"""

from indicators.store.engine import StoreError
from indicators.store.objects import DocumentEntry, IndicatorEntry, Place
from indicators.store.reading import FILE, Build, open_build
from indicators.store.record import Record
from indicators.store.rows import COLUMNS, Filters, Table, allowed
from indicators.store.writing import Contents, Draft, PlaceRow, drafting, write

__all__ = [
    "COLUMNS", "FILE", "Build", "Contents", "DocumentEntry", "Draft", "Filters", "IndicatorEntry", "Place", "PlaceRow",
    "Record", "StoreError", "Table", "allowed", "drafting", "open_build", "write",
]  # fmt: skip

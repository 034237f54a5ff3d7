"""Opening DuckDB files: the version that is safe, and a connection that can do nothing but read.

DuckDB 1.4 could lose committed rows on a full disk without a word, so anything before 2 is refused.
"""

from __future__ import annotations

import shutil
import tempfile
from functools import cache
from pathlib import Path

import duckdb

SCHEMA = Path(__file__).with_name("schema.sql")
_Config = dict[str, str | bool | int | float | list[str]]
OFFLINE: _Config = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"}
_READING: _Config = {**OFFLINE, "memory_limit": "1GB", "threads": "2"}


class StoreError(Exception):
    """A build that cannot be opened, found or believed; the message is for people."""


def _require_safe_version() -> None:
    if int(duckdb.__version__.split(".")[0]) < 2:
        raise StoreError(
            f"DuckDB {duckdb.__version__} is not supported: it can lose rows on a full disk. Install duckdb>=2"
        )


@cache
def scratch() -> Path:
    """The one folder of this process into which a reading connection may write its exports."""
    folder = tempfile.TemporaryDirectory(prefix="indicators-")
    _KEPT.append(folder)
    return Path(folder.name)


_KEPT: list[tempfile.TemporaryDirectory[str]] = []  # removed when the process ends


def connect_reading(path: Path) -> duckdb.DuckDBPyConnection:
    """A read-only connection with external access off and its configuration locked. Raises StoreError."""
    _require_safe_version()
    try:
        connection = duckdb.connect(str(path), read_only=True, config=_READING)
        locked = connection.execute("select current_setting('lock_configuration')").fetchone()
        if locked == (False,):  # a second opening in this process shares the settings of the first
            connection.execute(f"set allowed_directories = ['{scratch()}']")
            connection.execute("set temp_directory = ''")
            connection.execute("set enable_external_access = false")
            connection.execute("set lock_configuration = true")
    except duckdb.Error as error:
        raise StoreError(f"{path} cannot be opened: {str(error).splitlines()[0]}") from error
    return connection


def connect_writing(path: Path, base: Path | None = None) -> duckdb.DuckDBPyConnection:
    """A new file with the tables of schema.sql, or a copy of `base`, which has them.

    Raises StoreError where the file exists or cannot be made.
    """
    _require_safe_version()
    if path.exists():
        raise StoreError(f"{path} exists: a build is written once")
    try:
        if base is not None:
            shutil.copyfile(base, path)
        connection = duckdb.connect(str(path), config=OFFLINE)
        if base is None:
            connection.execute(SCHEMA.read_text(encoding="utf-8"))
    except duckdb.Error as error:
        raise StoreError(f"{path} cannot be written: {str(error).splitlines()[0]}") from error
    return connection

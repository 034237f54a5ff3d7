"""One rebuild at a time, across processes: the kernel drops the lock when its holder ends, however it ends."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from indicators.store import StoreError


class Busy(Exception):
    """Another rebuild holds the lock."""


@contextmanager
def exclusive(data: Path) -> Iterator[None]:
    """Hold the lock of a data folder, which is made if need be.

    Raises Busy at once where another process holds it, StoreError where the folder cannot be made or written.
    """
    try:
        data.mkdir(parents=True, exist_ok=True)
        handle = os.open(data / "lock", os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise StoreError(f"{data} cannot hold builds: {error.strerror}") from error
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(handle, 20, 0).decode("ascii", "replace").strip()
            raise Busy(f"another rebuild runs{f' (process {holder})' if holder else ''}") from None
        os.ftruncate(handle, 0)
        os.pwrite(handle, str(os.getpid()).encode(), 0)
        yield
    finally:
        os.close(handle)

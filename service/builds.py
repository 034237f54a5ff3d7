"""Which build answers: the current one, moved to between two requests, or the one that a permalink names."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from pathlib import Path

from indicators import store
from indicators.store import Build, StoreError

_LOOK_EVERY_S = 0.5  # so that a new build is served well within two seconds
_KEPT_OPEN = 4  # permalinks to old builds that are asked for in turn


class Builds:
    """The open builds of one process. A request asks once and keeps what it got, so that its answer is of one build.

    Nothing is closed here: a build that no request holds any more closes itself.
    """

    def __init__(self, data: Path):
        self.data = data
        self._lock = threading.Lock()
        self._looked = 0.0
        self._pointer: str | None = None
        self._current: Build | None = None
        self._others: OrderedDict[str, Build] = OrderedDict()

    def current(self) -> Build | None:
        """The build to answer from, or None while there is none; a bad new build leaves the last good one."""
        now = time.monotonic()
        # Whoever looks does so alone; the others go on with what is open, and wait only where nothing is.
        if now - self._looked > _LOOK_EVERY_S and self._lock.acquire(blocking=self._current is None):
            try:
                if now - self._looked > _LOOK_EVERY_S:
                    self._look()
                    self._looked = now
            finally:
                self._lock.release()
        return self._current

    def get(self, id: str) -> Build | None:
        """The build of that id if it is still kept and intact, else None."""
        current = self.current()
        if current is not None and current.id == id:
            return current
        with self._lock:
            if id not in self._others:
                opened = self._open(id)
                if opened is None:
                    return None
                self._others[id] = opened
            self._others.move_to_end(id)
            while len(self._others) > _KEPT_OPEN:
                self._others.popitem(last=False)
            return self._others[id]

    def kept(self) -> list[str]:
        """Ids of the builds that can be asked for, the newest first."""
        return store.build_ids(self.data)

    def _open(self, id: str) -> Build | None:
        try:
            return store.open_verified(self.data, id)
        except StoreError:
            return None

    def _look(self) -> None:
        pointer = store.pointer(self.data)
        if self._current is not None and pointer == self._pointer:
            return
        try:
            self._current = store.current(self.data)
        except StoreError:
            return
        self._pointer = pointer

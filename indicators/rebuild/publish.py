"""From a finished draft to the build that is served: seal, rename, move the pointer; sweep what runs that died left.

The order is such that a reader, or a power cut, at any moment finds the last good build or the new one.

    <data>/current      the id that is served; after a rollback a second line names the newest build that was published,
                        so that builds after `current` are not taken for leftovers
"""

from __future__ import annotations

import hashlib
import shutil
from datetime import datetime, timedelta
from pathlib import Path

from indicators import store
from indicators.rebuild.lock import exclusive
from indicators.store import DRAFT, Record

_STAMP = "%Y%m%dT%H%M%SZ"
_ROLLED_BACK = "rolled back from "


def new_draft(data: Path) -> Path:
    """An empty folder for a build that is being made."""
    folder = store.builds_folder(data) / DRAFT
    folder.mkdir(parents=True)
    return folder


def discard(data: Path) -> None:
    """Remove the draft, if there is one."""
    shutil.rmtree(store.builds_folder(data) / DRAFT, ignore_errors=True)


def new_id(data: Path, now: datetime, inputs: str, reader: str) -> tuple[str, datetime]:
    """The name of the next build and the instant in it; later than every other build's, whatever the clock says."""
    at = now.replace(microsecond=0)
    newest = next(iter(store.build_ids(data)), None)
    if newest is not None:
        at = max(at, datetime.strptime(newest.split("-")[0], _STAMP) + timedelta(seconds=1))
    fingerprint = hashlib.sha256(f"{inputs} {reader}".encode()).hexdigest()
    return f"{at.strftime(_STAMP)}-{fingerprint[:12]}", at


def publish(data: Path, draft: Path, record: Record) -> None:
    """Make a finished draft the build that is served. Raises StoreError where its bytes are not what was written."""
    store.seal(draft, record)
    folder = draft.rename(store.builds_folder(data) / record.id)
    store.sync(folder.parent)
    store.verify(folder)
    store.write_whole(data / "current", record.id)


def sweep(data: Path) -> list[str]:
    """Remove what killed runs left, unpublished builds among it. Returns the names."""
    folder = store.builds_folder(data)
    left = [*folder.glob(f"{DRAFT}*"), *data.glob(".*.json.*"), *data.glob(".current.*")]
    last = _last_published(data)
    if last is not None:
        left += [folder / id for id in store.build_ids(data) if id > last]
    for path in left:
        _remove(path)
    return [path.name for path in left]


def prune(data: Path, keep: int) -> list[str]:
    """Remove all but the newest `keep` builds, never the one that is served. Returns their ids."""
    gone = [id for id in store.build_ids(data)[keep:] if id != store.pointer(data)]
    for id in gone:
        _remove(store.builds_folder(data) / id)
    return gone


def roll_back(data: Path, id: str) -> None:
    """Serve an earlier build again. Raises StoreError where it is unknown or damaged, Busy while a rebuild runs."""
    with exclusive(data):
        # Without a pointer nothing tells which was served last; a build too many is better than one lost.
        newest = _last_published(data) or next(iter(store.build_ids(data)), None)
        store.open_verified(data, id).close()
        note = f"\n{_ROLLED_BACK}{newest}" if newest and newest != id else ""
        store.write_whole(data / "current", id + note)


def _last_published(data: Path) -> str | None:
    """The newest build that was ever served, None where nothing tells."""
    served = store.pointer(data)
    if served is None:
        return None
    lines = (data / "current").read_text(encoding="ascii").split("\n")
    newest = lines[1].removeprefix(_ROLLED_BACK) if len(lines) > 1 else ""
    return max(served, newest)


def _remove(path: Path) -> None:
    """Remove a file, or a folder in such a way that a kill leaves no half build behind."""
    if path.is_dir():
        doomed = path if path.name.startswith(DRAFT) else path.rename(path.with_name(f"{DRAFT}-{path.name}"))
        shutil.rmtree(doomed)
    else:
        path.unlink(missing_ok=True)

"""The data folder: builds under their own names, the pointer to the one that is served, and what may be believed.

    <data>/builds/<id>/build.duckdb   log.jsonl   manifest.json     one build, never changed once published
    <data>/current                                                  the id of the build that is served
    <data>/last_rebuild.json  next_rebuild.json                     what the last run came to; when the next is due

A manifest lists the SHA-256 of every other file of its build, and of itself. A build is served only after its bytes
were compared with it, since a damaged file may still open.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from indicators.store.engine import StoreError
from indicators.store.reading import FILE, Build, open_build
from indicators.store.record import Record

MANIFEST = "manifest.json"
DRAFT = ".draft"  # what the folder of a build that is being made starts with
_ID = re.compile(r"\d{8}T\d{6}Z-[0-9a-f]+")


def builds_folder(data: Path) -> Path:
    """Where the builds of a data folder lie."""
    return data / "builds"


def build_ids(data: Path) -> list[str]:
    """Ids of the published builds, newest first."""
    folder = builds_folder(data)
    names = (path.name for path in folder.iterdir()) if folder.is_dir() else iter(())
    return sorted((name for name in names if _ID.fullmatch(name)), reverse=True)


def pointer(data: Path) -> str | None:
    """The id that the pointer names, None where there is no pointer or it is unreadable. Cheap: asked per request."""
    try:
        name = (data / "current").read_text(encoding="ascii").split("\n")[0]
    except (OSError, UnicodeDecodeError):
        return None
    return name if _ID.fullmatch(name) else None


def current(data: Path) -> Build:
    """Open the build that `current` names; where it is missing or damaged, the newest that is whole.

    `Build.fallback` then says in one sentence why. Raises StoreError where there is no whole build.
    """
    named = pointer(data)
    others = [name for name in build_ids(data) if name != named]
    faults = [] if named or not others else ["the pointer `current` is missing or unreadable"]
    for name in [named, *others] if named else others:
        try:
            build = open_verified(data, name)
        except StoreError as error:
            faults.append(str(error))
        else:
            build.fallback = f"{'; '.join(faults)}; serving {name} instead" if faults else None
            return build
    raise StoreError("; ".join(faults) or f"no build in {data}: run `indicators rebuild`")


def open_verified(data: Path, id: str) -> Build:
    """Open one build by its id after comparing its bytes with its manifest. Raises StoreError, naming the valid ids."""
    if id not in build_ids(data):
        raise StoreError(f"no build {id!r}; there are: {', '.join(build_ids(data)) or 'none'}")
    folder = builds_folder(data) / id
    verify(folder)
    return open_build(folder)


def verify(folder: Path) -> Record:
    """Compare every file of a build with its manifest and return its record. Raises StoreError on any difference."""
    manifest = _manifest(folder)
    for name, expected in manifest["files"].items():
        try:
            found = sha256(folder / name)
        except OSError as error:
            raise StoreError(f"build {folder.name} is damaged: {name}: {error.strerror}") from error
        if found != expected:
            raise StoreError(f"build {folder.name} is damaged: the bytes of {name} are not those of its manifest")
    if (folder / f"{FILE}.wal").exists():  # DuckDB would replay it into what is read
        raise StoreError(f"build {folder.name} is damaged: {FILE}.wal is not in its manifest")
    record = _record(manifest, folder)
    if record.id != folder.name:
        raise StoreError(f"build {folder.name} is damaged: its record is that of {record.id}")
    return record


def seal(folder: Path, record: Record) -> None:
    """Write the manifest of a finished folder and force everything in it to the disk."""
    files = {path.name: sha256(path) for path in sorted(folder.iterdir())}
    for name in files:
        sync(folder / name)
    body = {"record": record.model_dump(mode="json"), "files": files}
    write_whole(folder / MANIFEST, {**body, "sha256": _digest(body)})


def builds(data: Path) -> list[Record]:
    """What each build says of itself, newest first, from the manifests; those with a damaged manifest are left out."""
    found = []
    for id in build_ids(data):
        folder = builds_folder(data) / id
        with suppress(StoreError):
            found.append(_record(_manifest(folder), folder))
    return found


def status(data: Path) -> dict[str, Any]:
    """`last_rebuild` ({at, outcome, message} or null), `next_rebuild` (UTC, ISO 8601, or null) and `failing_sources`
    ({source, at, message}: those whose last fetch failed), for /health.
    """
    coming = _read(data / "next_rebuild.json") or {}
    fetches = (_read(data / "fetched" / "outcomes.json") or {}).values()
    failing = [{name: told.get(name) for name in ("source", "at", "message")} for told in fetches if not told.get("ok")]
    return {
        "last_rebuild": _read(data / "last_rebuild.json"),
        "next_rebuild": coming.get("at"),
        "failing_sources": failing,
    }


def write_whole(path: Path, content: Mapping[str, Any] | str) -> None:
    """Write a small file so that a reader, or a power cut, finds the old one or the new one and nothing between."""
    text = content if isinstance(content, str) else _written(content)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with unfinished.open("w", encoding="utf-8") as file:
            file.write(text + "\n")
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    sync(path.parent)


def _written(content: Mapping[str, Any]) -> str:
    return json.dumps(content, indent=1, ensure_ascii=False)


def sha256(path: Path) -> str:
    """Hex digest of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sync(path: Path) -> None:
    """Force a file's bytes, or the names in a folder, to the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _digest(body: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()


def _manifest(folder: Path) -> dict[str, Any]:
    manifest = _read(folder / MANIFEST)
    if manifest is None:
        raise StoreError(f"build {folder.name} is damaged: {MANIFEST} is missing or no JSON object")
    # to the byte: a change that says nothing, such as a lost last line end, is damage all the same
    whole = (folder / MANIFEST).read_text(encoding="utf-8") == _written(manifest) + "\n"
    stated = manifest.pop("sha256", None)
    if not whole or stated != _digest(manifest) or FILE not in manifest.get("files", {}):
        raise StoreError(f"build {folder.name} is damaged: {MANIFEST} was changed")
    return manifest


def _record(manifest: Mapping[str, Any], folder: Path) -> Record:
    try:
        return Record.model_validate(manifest["record"], strict=False)
    except (KeyError, ValidationError) as error:
        raise StoreError(f"build {folder.name} is damaged: {MANIFEST} holds no record") from error


def _read(path: Path) -> dict[str, Any] | None:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None

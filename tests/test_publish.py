"""Which build is served: pointer, manifests, sweeping, retention, rolling back, one rebuild at a time."""

from __future__ import annotations

import os
from pathlib import Path

import flood_corpus as corpus
import pytest

from indicators import store
from indicators.rebuild import Busy, roll_back
from indicators.rebuild.lock import exclusive
from indicators.store import StoreError


def test_a_draft_and_an_unpublished_build_are_swept(data: Path, seeds: Path) -> None:
    first = corpus.built(corpus.run(data, seeds))
    builds = data / "builds"
    (builds / ".draft").mkdir()
    (builds / ".draft" / "build.duckdb").write_bytes(b"half")
    (builds / "29990101T000000Z-abcdef").mkdir()
    (data / ".current.77").write_text("half")
    assert corpus.run(data, seeds).outcome == "nothing new"
    assert [path.name for path in builds.iterdir()] == [first]
    assert sorted(path.name for path in data.iterdir()) == ["builds", "current", "last_rebuild.json", "lock"]


def test_only_the_last_builds_are_kept(data: Path, seeds: Path) -> None:
    ids = [corpus.built(corpus.run(data, seeds, full=True, keep=2)) for _ in range(4)]
    assert store.build_ids(data) == ids[:1:-1]
    assert ids == sorted(ids)


def test_rolling_back_serves_the_earlier_build_and_keeps_the_later(data: Path, seeds: Path) -> None:
    first = corpus.built(corpus.run(data, seeds))
    corpus.put(seeds, "bulletin-3", "2023-11-20", "A storm damaged 40 houses in Jowhar on 19 November.")
    second = corpus.built(corpus.run(data, seeds))
    roll_back(data, first)
    assert store.pointer(data) == first
    assert corpus.values(data, "people-displaced") == [4000, 9500, 11000]
    third = corpus.built(corpus.run(data, seeds))
    assert store.build_ids(data) == [third, second, first]
    with pytest.raises(StoreError, match=f"no build 'x'; there are: {third}"):
        roll_back(data, "x")


def damage(data: Path, id: str, name: str) -> None:
    path = data / "builds" / id / name
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)


@pytest.mark.parametrize("name", ["build.duckdb", "log.jsonl", "manifest.json"])
def test_a_damaged_build_is_not_served(data: Path, seeds: Path, name: str) -> None:
    first = corpus.built(corpus.run(data, seeds))
    second = corpus.built(corpus.run(data, seeds, full=True))
    damage(data, second, name)
    build = store.current(data)
    assert build.id == first
    assert build.fallback is not None and second in build.fallback and f"serving {first} instead" in build.fallback
    with pytest.raises(StoreError, match="damaged"):
        store.open_verified(data, second)


def test_a_manifest_without_its_last_line_end_is_damaged(data: Path, seeds: Path) -> None:
    first = corpus.built(corpus.run(data, seeds))
    manifest = data / "builds" / first / "manifest.json"
    manifest.write_bytes(manifest.read_bytes()[:-1])
    with pytest.raises(StoreError, match=r"manifest\.json was changed"):
        store.open_verified(data, first)


def test_a_rebuild_mends_a_damaged_build(data: Path, seeds: Path) -> None:
    first = corpus.built(corpus.run(data, seeds))
    second = corpus.built(corpus.run(data, seeds, full=True))
    damage(data, second, "build.duckdb")
    third = corpus.run(data, seeds)
    build = store.current(data)
    assert (build.id, build.fallback) == (third.build, None)
    assert third.outcome == "published with warnings"
    assert f"build {second} is damaged" in third.message and f"compared with {first} instead" in third.message


def test_a_rebuild_says_that_no_build_could_be_believed(data: Path, seeds: Path) -> None:
    first = corpus.built(corpus.run(data, seeds))
    damage(data, first, "build.duckdb")
    outcome = corpus.run(data, seeds)
    assert f"build {first} is damaged" in outcome.message and "compared with none" in outcome.message
    assert outcome.outcome == "published with warnings" and "(3 read, 0 as before" in outcome.message


@pytest.mark.parametrize("pointer", ["", "\x00\xff", "../../etc", "29990101T000000Z-abc"])
def test_a_damaged_pointer_falls_back_to_the_newest_build(data: Path, seeds: Path, pointer: str) -> None:
    first = corpus.built(corpus.run(data, seeds))
    (data / "current").write_bytes(pointer.encode("latin-1"))
    build = store.current(data)
    assert build.id == first and build.fallback is not None
    assert corpus.built(corpus.run(data, seeds)) > first
    assert store.current(data).fallback is None


def test_a_foreign_log_beside_the_file_is_damage(data: Path, seeds: Path) -> None:
    first = corpus.built(corpus.run(data, seeds))
    (data / "builds" / first / "build.duckdb.wal").write_bytes(b"of another file")
    with pytest.raises(StoreError, match=r"build\.duckdb\.wal"):
        store.current(data)


def test_a_second_rebuild_is_told_that_one_runs(data: Path, seeds: Path) -> None:
    with exclusive(data), pytest.raises(Busy, match=f"another rebuild runs \\(process {os.getpid()}\\)"):
        corpus.run(data, seeds)
    assert corpus.run(data, seeds).ok


def test_a_rollback_without_a_pointer_loses_no_build(data: Path, seeds: Path) -> None:
    first = corpus.built(corpus.run(data, seeds))
    second = corpus.built(corpus.run(data, seeds, full=True))
    (data / "current").unlink()
    roll_back(data, first)
    corpus.run(data, seeds)
    assert store.pointer(data) == first and store.build_ids(data) == [second, first]

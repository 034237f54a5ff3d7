"""Rebuilds with real documents, the real reader and real processes: what is published, what stays, what is swept."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import flood_corpus as corpus
import pytest

from indicators import store
from indicators.model import Document
from indicators.rebuild import rebuild
from indicators.rebuild.reading import read_all


def log_lines(data: Path, event: str) -> list[dict[str, object]]:
    build = store.current(data)
    found = [line for line in build.log() if line["event"] == event]
    build.close()
    return found


def test_a_rebuild_serves_what_the_documents_say(data: Path, seeds: Path) -> None:
    id = corpus.built(corpus.run(data, seeds))
    build = store.current(data)
    assert build.id == id == store.pointer(data)
    assert build.fallback is None
    assert [p.value for p in build.points("people-displaced")] == [4000, 9500, 11000]
    assert [p.value for p in build.points("civilians-killed")] == [12]
    for observation in build.observations():
        text = build.text(observation.document)
        assert text is not None and text[observation.start : observation.end] == observation.quote
    record = build.record
    assert (record.documents, record.read, record.reused, record.failed) == (3, 3, 0, 0)
    assert record.observations == len(build.observations()) and record.points == len(build.points())
    assert record.versions["duckdb"].startswith("2.") and record.reader
    assert store.builds(data) == [record]


def test_nothing_new_leaves_the_build_as_it_is(data: Path, seeds: Path) -> None:
    first = corpus.built(corpus.run(data, seeds))
    files = {path: path.stat().st_mtime_ns for path in (data / "builds").rglob("*")}
    again = corpus.run(data, seeds)
    assert (again.outcome, again.ok, again.build) == ("nothing new", True, first)
    assert {path: path.stat().st_mtime_ns for path in (data / "builds").rglob("*")} == files
    assert store.status(data)["last_rebuild"]["outcome"] == "nothing new"


def test_a_file_that_cannot_be_read_comes_and_goes_with_a_build(data: Path, seeds: Path) -> None:
    corpus.built(corpus.run(data, seeds))
    (seeds / "scan.txt").write_bytes(bytes(range(32)) * 100)
    corpus.built(corpus.run(data, seeds))
    assert store.builds(data)[0].failed == 1
    assert corpus.run(data, seeds).outcome == "nothing new"
    (seeds / "scan.txt").unlink()
    corpus.built(corpus.run(data, seeds))
    assert store.builds(data)[0].failed == 0


def test_only_what_changed_is_read(data: Path, seeds: Path) -> None:
    corpus.run(data, seeds)
    corpus.put(
        seeds, "bulletin-4", "2023-11-25", "By 24 November, 30 schools had been damaged in Jowhar, the ministry said."
    )
    corpus.built(corpus.run(data, seeds))
    assert [line["document"] for line in log_lines(data, "read")] == ["bulletin-4"]
    assert [line["documents"] for line in log_lines(data, "reused")] == [3]
    assert corpus.values(data, "people-displaced") == [4000, 9500, 11000]


def test_an_incremental_build_has_the_bytes_of_a_full_one(data: Path, seeds: Path, tmp_path: Path) -> None:
    corpus.run(data, seeds)
    corpus.put(seeds, "bulletin-2", "2023-11-14", corpus.TEXTS["bulletin-2"][1].replace("9,500", "9,700"))
    corpus.put(seeds, "bulletin-4", "2023-11-25", "On 24 November 16 people were injured in Jowhar when a bridge fell.")
    corpus.built(corpus.run(data, seeds))
    incremental = corpus.csv_of(data, tmp_path)
    corpus.built(corpus.run(data, seeds, full=True))
    assert len(log_lines(data, "read")) == 4
    assert corpus.csv_of(data, tmp_path) == incremental
    corpus.built(corpus.run(tmp_path / "elsewhere", seeds))
    assert corpus.csv_of(tmp_path / "elsewhere", tmp_path) == incremental


def test_order_processes_and_time_zone_change_no_byte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    documents = corpus.many(300)
    seeds = tmp_path / "none"
    rebuild(tmp_path / "one", seeds, lambda: documents, processes=1)
    expected = corpus.csv_of(tmp_path / "one", tmp_path)
    assert expected["observations"].count(b"\n") > 300
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    time.tzset()
    shuffled = documents[::-2] + documents[-2::-2]
    outcome = rebuild(tmp_path / "two", seeds, lambda: shuffled, processes=2)
    monkeypatch.undo()
    time.tzset()
    corpus.built(outcome)
    assert corpus.csv_of(tmp_path / "two", tmp_path) == expected


def test_which_of_two_is_the_copy_does_not_depend_on_their_order(tmp_path: Path) -> None:
    story = (
        "At least 12 civilians were killed on Tuesday when shells fell on the market of Nyala, witnesses said. The "
        "army spoke of a reprisal for the raid on its depot north of the town, of which nothing is left but the gate. "
    )
    notes = [
        Document.model_validate(
            {"id": id, "text": story + "Traders fled. " * 9, "published": "2023-08-24", "rank": rank}
        )
        for id, rank in (("b-outlet", 0), ("a-outlet", 0), ("wire", 3))
    ]
    for name, order in (("one", notes), ("two", notes[::-1])):
        rebuild(tmp_path / name, tmp_path, lambda order=order: order, processes=1)
        build = store.current(tmp_path / name)
        marked = {entry.document.id: entry.document.copy_of for entry in build.documents()}
        assert marked == {"wire": None, "a-outlet": "wire", "b-outlet": "wire"}
        assert [p.documents for p in build.points("civilians-killed")] == [("wire",)]
    gone = rebuild(tmp_path / "one", tmp_path, lambda: notes[:2], processes=1, force="withdrawn")
    corpus.built(gone)
    build = store.current(tmp_path / "one")
    assert [p.documents for p in build.points("civilians-killed")] == [("a-outlet",)]
    assert {entry.document.id: entry.document.copy_of for entry in build.documents()} == {
        "a-outlet": None,
        "b-outlet": "a-outlet",
    }


def test_a_document_that_kills_its_reader_costs_only_itself() -> None:
    documents = corpus.many(140)
    # A text on which the reading process dies: it is no text at all, and pickling it ends the interpreter.
    deadly = documents[130].model_copy(update={"text": Deadly()})
    found = list(read_all([*documents[:130], deadly, *documents[131:]], 2))
    assert [read.document.id for read in found] == [document.id for document in documents]
    assert [(read.document.id, read.error) for read in found if read.error] == [
        ("report-0130", "the process that read it died")
    ]
    assert all(read.observations for read in found if not read.error)


class Deadly:
    """Ends the process that receives it."""

    def __reduce__(self) -> tuple[object, tuple[int]]:
        return os._exit, (9,)


def test_what_cannot_be_read_is_reported_and_stops_nothing(data: Path, seeds: Path) -> None:
    (seeds / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9)
    (seeds / "table.csv").write_text("a,b\n1,2\n")
    corpus.built(corpus.run(data, seeds))
    build = store.current(data)
    assert [row["id"] for row in build.unreadable()] == ["picture", "table"]
    assert build.record.failed == 2 and build.record.documents == 3
    assert {line["document"] for line in log_lines(data, "error")} == {"picture", "table"}


def test_the_log_is_one_object_a_line(data: Path, seeds: Path) -> None:
    (seeds / "odd\nname\x1b[31m.csv").write_text("1")
    corpus.built(corpus.run(data, seeds))
    lines = (data / "builds" / str(store.pointer(data)) / "log.jsonl").read_text(encoding="utf-8").splitlines()
    events = [json.loads(line)["event"] for line in lines]
    assert sorted(events) == ["built", "error", "read", "read", "read"]

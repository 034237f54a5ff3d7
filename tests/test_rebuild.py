"""Rebuilds with real documents, the real reader and real processes: what is published, what stays, what is swept."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import flood_corpus as corpus
import pytest

from indicators import store
from indicators.model import Document
from indicators.rebuild import Busy, rebuild, roll_back
from indicators.rebuild.lock import exclusive
from indicators.rebuild.reading import read_all
from indicators.store import StoreError


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    return corpus.make(tmp_path / "seeds")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def values(data: Path, indicator: str) -> list[float]:
    build = store.current(data)
    found = [point.value for point in build.points(indicator)]
    build.close()
    return found


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


def test_only_what_changed_is_read(data: Path, seeds: Path) -> None:
    corpus.run(data, seeds)
    corpus.put(
        seeds, "bulletin-4", "2023-11-25", "By 24 November, 30 schools had been damaged in Jowhar, the ministry said."
    )
    corpus.built(corpus.run(data, seeds))
    assert [line["document"] for line in log_lines(data, "read")] == ["bulletin-4"]
    assert [line["documents"] for line in log_lines(data, "reused")] == [3]
    assert values(data, "people-displaced") == [4000, 9500, 11000]


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


def many(count: int) -> list[Document]:
    """Documents enough for several batches, each with figures of its own."""
    text = (
        "At least {n} civilians were killed in Sool on {day} March. The clashes have displaced {m},000 people from "
        "Las Anod since 6 February."
    )
    return [
        Document.model_validate(
            {
                "id": f"report-{n:04}",
                "text": text.format(n=n + 2, day=n % 28 + 1, m=n % 90 + 10),
                "published": "2023-04-05",
            }
        )
        for n in range(count)
    ]


def test_order_processes_and_time_zone_change_no_byte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    documents = many(300)
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


def test_a_document_that_kills_its_reader_costs_only_itself() -> None:
    documents = many(140)
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


# -- checks


def test_no_documents_are_refused(data: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    outcome = corpus.run(data, tmp_path / "empty")
    assert (outcome.outcome, outcome.build) == ("refused", None)
    assert outcome.message == "not published: there are no documents"
    assert store.build_ids(data) == []


def test_more_than_a_fifth_gone_is_refused_unless_forced(data: Path, seeds: Path) -> None:
    first = corpus.built(corpus.run(data, seeds))
    corpus.take_away(seeds, "bulletin-1")
    outcome = corpus.run(data, seeds)
    assert (outcome.outcome, outcome.build) == ("refused", first)
    assert "1 of 3 documents of the last build are gone (bulletin-1)" in outcome.message
    assert store.pointer(data) == first and store.build_ids(data) == [first]
    assert store.status(data)["last_rebuild"]["outcome"] == "refused"
    forced = corpus.run(data, seeds, force="The bulletin was withdrawn by its author")
    record = store.builds(data)[0]
    assert (forced.outcome, record.outcome) == ("forced", "forced")
    assert record.reason == "The bulletin was withdrawn by its author"
    assert values(data, "civilians-killed") == []


def test_a_fifth_gone_is_not_more_than_a_fifth(data: Path, tmp_path: Path) -> None:
    documents = many(10)
    rebuild(data, tmp_path, lambda: documents, processes=1)
    assert rebuild(data, tmp_path, lambda: documents[:8], processes=1).ok
    assert rebuild(data, tmp_path, lambda: documents[:6], processes=1).outcome == "refused"


def test_a_reader_that_does_worse_on_the_gold_is_refused(data: Path, seeds: Path, tmp_path: Path) -> None:
    # A copy of the program, with the gold beside it, in which one indicator is missing.
    for part in ("indicators", "tests/gold", "seeds"):
        shutil.copytree(corpus.ROOT / part, tmp_path / "edited" / part)
    line = [sys.executable, "-m", "indicators.cli", "rebuild", "--data", str(data), "--seeds", str(seeds)]
    assert subprocess.run(line, cwd=tmp_path / "edited", capture_output=True, check=False).returncode == 0
    first = store.pointer(data)
    catalogue = tmp_path / "edited" / "indicators" / "catalogue" / "__init__.py"
    listed = catalogue.read_text(encoding="utf-8")
    catalogue.write_text(listed.replace("    people_displaced.INDICATOR,\n", ""), encoding="utf-8")
    done = subprocess.run(line, cwd=tmp_path / "edited", capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "the gold score seeds core F1 fell from" in done.stderr
    assert store.pointer(data) == first


def test_a_falling_running_total_warns(data: Path, seeds: Path) -> None:
    corpus.run(data, seeds)
    corpus.put(seeds, "bulletin-3", "2023-11-20", corpus.TEXTS["bulletin-3"][1].replace("11,000", "8,000"))
    outcome = corpus.run(data, seeds)
    assert outcome.outcome == "published with warnings"
    assert any("fell from 11000 to 8000" in warning for warning in store.builds(data)[0].warnings)


def test_a_count_far_from_the_last_one_warns(data: Path, tmp_path: Path) -> None:
    documents = many(60)
    rebuild(data, tmp_path, lambda: documents[:30], processes=1)
    rebuild(data, tmp_path, lambda: documents, processes=1)
    before, after = (record.observations for record in reversed(store.builds(data)))
    assert f"{after} observations, {before} in the last build" in store.builds(data)[0].warnings


def test_a_broken_curated_file_fails_with_its_name(data: Path, seeds: Path) -> None:
    first = corpus.built(corpus.run(data, seeds))
    (seeds / "episodes.toml").write_text('[flood]\ntitle = "Flood"\nstarts = [2023-11-01]\ncountry = "SOM"\n')
    outcome = corpus.run(data, seeds)
    assert (outcome.outcome, outcome.build) == ("failed", first)
    assert "episodes.toml: [flood] starts" in outcome.message


# -- publishing


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
    assert values(data, "people-displaced") == [4000, 9500, 11000]
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


def test_a_rebuild_mends_a_damaged_build(data: Path, seeds: Path) -> None:
    corpus.run(data, seeds)
    damage(data, corpus.built(corpus.run(data, seeds, full=True)), "build.duckdb")
    third = corpus.built(corpus.run(data, seeds))
    build = store.current(data)
    assert (build.id, build.fallback) == (third, None)


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


# -- the command


def command(*words: str | Path) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "indicators.cli", *map(str, words)]
    return subprocess.run(line, capture_output=True, text=True, check=False)


def test_exit_statuses_and_sentences_of_the_command(data: Path, seeds: Path, tmp_path: Path) -> None:
    where = ("--data", data, "--seeds", seeds)
    done = command("rebuild", *where)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    assert "3 documents (3 read, 0 as before, 0 unreadable)" in done.stdout
    again = command("rebuild", *where)
    assert again.returncode == 0 and again.stdout.startswith("nothing new")
    with exclusive(data):
        busy = command("rebuild", *where)
    assert busy.returncode == 75 and "another rebuild runs" in busy.stderr
    wrong = command("rebuild", *where, "no-such-source")
    assert wrong.returncode == 2 and "sources are seeds" in wrong.stderr
    told = tmp_path / "told"
    corpus.take_away(seeds, "bulletin-1")
    refused = command("rebuild", *where, "--on-failure", f'echo "$INDICATORS_OUTCOME: $INDICATORS_MESSAGE" > {told}')
    assert refused.returncode == 1 and "documents of the last build are gone" in refused.stderr
    assert told.read_text().startswith("refused: not published: 1 of 3 documents")
    forced = command("rebuild", *where, "--force", "withdrawn")
    assert forced.returncode == 0
    listed = command("builds", "--data", data).stdout.splitlines()
    assert listed[0].startswith("* ") and "forced (withdrawn)" in listed[0]
    shown = command("builds", "current", "--data", data).stdout
    assert "12 -> -  (removed document: bulletin-1" in shown
    back = command("rollback", store.build_ids(data)[1], "--data", data)
    assert back.returncode == 0 and store.pointer(data) == store.build_ids(data)[1]
    assert "people-displaced" in command("list", "--data", data).stdout


def test_a_file_or_folder_may_be_named(data: Path, seeds: Path) -> None:
    done = command("rebuild", seeds / "bulletin-2.txt", "--data", data, "--seeds", seeds)
    assert done.returncode == 0, done.stderr
    build = store.current(data)
    assert [str(entry.document.published) for entry in build.documents()] == ["2023-11-14"]


def test_the_log_is_one_object_a_line(data: Path, seeds: Path) -> None:
    (seeds / "odd\nname\x1b[31m.csv").write_text("1")
    corpus.built(corpus.run(data, seeds))
    lines = (data / "builds" / str(store.pointer(data)) / "log.jsonl").read_text(encoding="utf-8").splitlines()
    events = [json.loads(line)["event"] for line in lines]
    assert sorted(events) == ["built", "error", "read", "read", "read"]

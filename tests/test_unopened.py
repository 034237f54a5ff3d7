"""Documents are known again by their bytes and by what is stated of them, and opened where either is new."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import flood_corpus as corpus
import pytest

from indicators import store
from indicators.documents import unopened

LINE = {"id": "flood", "published": "2023-11-10", "text": "At least 12 civilians were killed on 8 November 2023."}
OTHER = {"id": "storm", "published": "2023-11-11", "text": "On 9 November 2023, 16 people were injured in Jowhar."}


@pytest.fixture(autouse=True)
def no_scores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("indicators.rebuild.run.gold_scores", dict)


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    (tmp_path / "seeds").mkdir()
    return tmp_path / "seeds"


@pytest.fixture
def looked_into(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []
    opening = unopened.Unopened.open

    def opened(self: unopened.Unopened) -> Any:
        entry = opening(self)
        found.append(entry.id if entry is not None else "unwanted")
        return entry

    monkeypatch.setattr(unopened.Unopened, "open", opened)
    return found


def put(seeds: Path, *lines: dict[str, str]) -> None:
    (seeds / "corpus.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))


def run(tmp_path: Path) -> store.Build:
    outcome = corpus.run(tmp_path / "data", tmp_path / "seeds", force="test")
    assert outcome.ok, outcome.message
    return store.current(tmp_path / "data")


def test_only_a_new_line_is_opened(tmp_path: Path, seeds: Path, looked_into: list[str]) -> None:
    put(seeds, LINE)
    run(tmp_path)
    put(seeds, OTHER, LINE)
    build = run(tmp_path)
    assert looked_into == ["flood", "storm"]
    assert (build.record.read, build.record.reused) == (1, 1)
    run(tmp_path)
    assert looked_into == ["flood", "storm"]


def test_what_is_stated_of_one_document_opens_that_one(tmp_path: Path, seeds: Path, looked_into: list[str]) -> None:
    put(seeds, LINE, OTHER)
    run(tmp_path)
    looked_into.clear()
    (seeds / "documents.toml").write_text("[flood]\nrank = 2\n")
    build = run(tmp_path)
    assert looked_into == ["flood"]
    assert build.document_map()["flood"].rank == 2
    (seeds / "documents.toml").write_text("")
    assert run(tmp_path).document_map()["flood"].rank == 0


def test_the_same_document_from_other_bytes_is_known_by_them_then(
    tmp_path: Path, seeds: Path, looked_into: list[str]
) -> None:
    put(seeds, LINE, OTHER)
    run(tmp_path)
    put(seeds, {**LINE, "unused": "field"}, {**OTHER, "text": "On 9 November 2023, 17 people were injured in Jowhar."})
    build = run(tmp_path)
    assert (build.record.read, build.record.reused) == (1, 1)
    looked_into.clear()
    put(seeds, {**LINE, "unused": "field"})
    run(tmp_path)
    assert looked_into == []


def test_a_source_that_states_or_wants_something_else_is_opened(
    tmp_path: Path, seeds: Path, looked_into: list[str]
) -> None:
    (tmp_path / "beside").mkdir()
    put(tmp_path / "beside", LINE, OTHER)
    source = "[lines]\nkind = 'jsonl'\npath = '../beside/corpus.jsonl'\n"
    (seeds / "sources.toml").write_text(source)
    run(tmp_path)
    looked_into.clear()
    (seeds / "sources.toml").write_text(f"{source}rank = 3\n")
    assert {document.rank for document in run(tmp_path).document_map().values()} == {3}
    assert looked_into == ["flood", "storm"]
    (seeds / "sources.toml").write_text(f"{source}rank = 3\nskip = ['injured']\n")
    assert list(run(tmp_path).document_map()) == ["flood"]


def test_a_program_that_makes_documents_otherwise_opens_all(
    tmp_path: Path, seeds: Path, looked_into: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    put(seeds, LINE, OTHER)
    run(tmp_path)
    looked_into.clear()
    monkeypatch.setattr("indicators.rebuild.intake.same_making", lambda record: False)
    assert corpus.run(tmp_path / "data", seeds).outcome == "nothing new"
    assert looked_into == ["flood", "storm"]


def test_an_id_that_is_taken_is_told_of_once_a_build(tmp_path: Path, seeds: Path) -> None:
    put(seeds, LINE, {**OTHER, "id": "flood"})
    assert [row["id"] for row in run(tmp_path).unreadable()] == ["flood"]
    put(seeds, LINE, {**OTHER, "id": "flood"}, OTHER)
    build = run(tmp_path)
    assert [row["id"] for row in build.unreadable()] == ["flood"]
    assert sorted(build.document_map()) == ["flood", "storm"]
    put(seeds, LINE, LINE, OTHER)
    assert corpus.run(tmp_path / "data", seeds).outcome == "nothing new"

"""sources.toml: files of every kind, filters, and settings that are not understood."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from feeds import page, read

from indicators.documents import MetadataError, Unreadable
from indicators.model import Document
from indicators.sources import SourcesError, collect, read_sources


def test_files_of_every_kind_bear_what_their_source_states(tmp_path: Path) -> None:
    seeds = tmp_path / "seeds"
    for name in ("texts", "pages"):
        (seeds / name).mkdir(parents=True)
    (seeds / "texts" / "t.md").write_text("Nine people are missing.")
    (seeds / "pages" / "p.html").write_text(page("Ferry sinks", "31 people died."))
    (seeds / "pages" / "logo.svg").write_text("<svg/>")
    (seeds / "c.jsonl").write_text(json.dumps({"id": "j", "text": "Two died.", "publisher": "Own"}))
    (seeds / "rows.parquet").write_bytes(b"")
    (seeds / "sources.toml").write_text(
        '[seeds]\nkind = "folder"\npath = "texts"\nskip = ["nothing"]\n'
        '[pages]\nkind = "html"\npath = "pages"\nrank = 3\n'
        '[corpus]\nkind = "jsonl"\npath = "c.jsonl"\npublisher = "Default"\n'
        '[table]\nkind = "parquet"\npath = "rows.parquet"\n'
        '[absent]\nkind = "jsonl"\npath = "absent.jsonl"\n'
    )
    rows = iter([{"id": "r", "text": "Six died.", "published": "2021-05-05"}])
    entries = list(collect(tmp_path / "data", seeds, parquet=lambda path: rows))
    assert [(entry.id, entry.source) for entry in entries] == [
        ("t", "seeds"), ("p", "pages"), ("j", "corpus"), ("r", "table"), ("source-absent", "absent"),
    ]  # fmt: skip
    ranks = [(entry.rank, entry.publisher) for entry in entries if isinstance(entry, Document)]
    assert ranks == [(0, None), (3, None), (0, "Own"), (0, None)]
    assert isinstance(entries[-1], Unreadable)
    assert entries[-1].reason.startswith("the source cannot be read: no such file or folder")
    assert [entry.id for entry in collect(tmp_path / "data", seeds, names=["corpus"])] == ["j"]


def test_filters_are_by_whole_words_and_days(tmp_path: Path) -> None:
    texts = {"a": "Nine people were KILLED.", "b": "A skilled crew.", "c": "Killed in sport.", "d": "Killed long ago."}
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text)
    (tmp_path / "documents.toml").write_text("[d]\npublished = 2001-01-01\n[a]\npublished = 2021-01-01\n")
    (tmp_path / "sources.toml").write_text(
        '[seeds]\nkind = "folder"\npath = "."\nkeep = ["killed", "dead"]\nskip = ["sport"]\nsince = 2010-01-01\n'
    )
    assert [entry.id for entry in read(tmp_path / "data", tmp_path)] == ["a"]


def test_the_folder_is_read_without_any_settings(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Nine died.")
    assert [(entry.id, entry.source) for entry in read(tmp_path / "data", tmp_path)] == [("a", "seeds")]


def test_the_settings_of_the_seeds_read_the_seeds() -> None:
    seeds = Path(__file__).parent.parent / "seeds"
    assert [(kind, source.name) for kind, source in read_sources(seeds).sources] == [("folder", "seeds")]
    documents = read(Path("absent"), seeds)
    assert len(documents) >= 5
    assert {entry.copy_of for entry in documents} == {None}


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ("[x", "sources.toml"),
        ("x = 1", "x is no table"),
        ("[x]\nkind = 'ftp'", r"\[x\] kind is one of folder, jsonl, parquet, html, feed, reliefweb"),
        ("[x]\nkind = 'feed'", r"\[x\] url: Field required \(settings are .*budget_s.*\)"),
        ("[x]\nkind = 'folder'\npath = '.'\npublishr = 'P'", r"\[x\] publishr: Extra inputs"),
        ("[x]\nkind = 'feed'\nurl = 'ftp://example.org/'", r"\[x\] only http and https are fetched"),
        ("['../x']\nkind = 'folder'\npath = '.'", r"name: String should match"),
        ("contact = 3", "contact is an address to write to"),
        ("[x]\nkind = 'reliefweb'", r"\[x\] appname: Field required"),
    ],
)
def test_settings_that_are_not_understood_say_where(tmp_path: Path, toml: str, said: str) -> None:
    (tmp_path / "sources.toml").write_text(toml)
    with pytest.raises(SourcesError, match=said):
        collect(tmp_path / "data", tmp_path)


def test_a_metadata_file_that_is_not_understood_stops_the_run(tmp_path: Path) -> None:
    (tmp_path / "documents.toml").write_text("[a]\nrank = 'high'")
    with pytest.raises(MetadataError, match=r"\[a\] rank"):
        collect(tmp_path / "data", tmp_path)

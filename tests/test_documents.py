"""Reading files, folders and corpora: every document arrives, and what cannot be read says why."""

from __future__ import annotations

import io
import json
import os
import threading
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest
from reading import PLAIN, SEEDS, one, text_of

from indicators.documents import (
    Metadata,
    MetadataError,
    Unreadable,
    identifier,
    read_metadata,
    read_path,
    read_stream,
)
from indicators.model import Document


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("a-b_c.1", "a-b_c.1"),
        ("a b", "a%20b"),
        ("é", "%C3%A9"),
        ("a~b", "a%7Eb"),
        ("a/b", "a%2Fb"),
        ("a%", "a%25"),
        ("\ud800", "%ED%A0%80"),
        ("\udce9", "%E9"),
    ],
)
def test_ids_are_safe_in_an_address(name: str, id: str) -> None:
    assert identifier(name) == id


def test_a_file_name_that_is_no_utf8_gives_an_id(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    try:
        path.write_text(PLAIN)
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    assert one(path).id == "caf%E9"


def test_of_two_equal_ids_the_later_one_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(PLAIN)
    (tmp_path / "a.txt").write_text(PLAIN)
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "a.txt").write_text(PLAIN)
    first, second, third = read_path(tmp_path)
    assert isinstance(first, Document)
    assert second == third == Unreadable("a", None, "two documents have the id a; the first one is kept")


def test_a_folder_is_read_by_name_without_hidden_and_metadata_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "c.HTML", ".hidden.txt", "notes.toml", "d.docx", "README"):
        (tmp_path / name).write_text(f"<p>{PLAIN}</p>" if name == "c.HTML" else PLAIN)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.txt").write_text(PLAIN)
    (tmp_path / "z.jsonl").write_text(json.dumps({"id": "line", "text": PLAIN}))
    entries = list(read_path(tmp_path))
    assert [entry.id for entry in entries] == ["README", "a", "b", "c", "d", "line"]
    assert [entry.reason for entry in entries if isinstance(entry, Unreadable)] == [
        ".docx files are not read; .txt .md .html .jsonl .parquet are"
    ]


def test_files_of_folders_in_folders_come_by_name(tmp_path: Path) -> None:
    for name in ("b/z.txt", "b/a/y.txt", "a.txt", "b-1.txt", "c.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(PLAIN)
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    (tmp_path / "up").symlink_to(tmp_path)
    (tmp_path / "linked.txt").symlink_to(tmp_path / "c.txt")
    assert [entry.id for entry in read_path(tmp_path)] == ["a", "y", "z", "b-1", "c", "linked"]


def test_a_text_is_read_from_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "report")
    writer = threading.Thread(target=(tmp_path / "report").write_text, args=(PLAIN,))
    writer.start()
    (entry,) = read_path(tmp_path / "report")
    writer.join()
    assert text_of(entry) == PLAIN


def test_json_lines_give_their_metadata_and_broken_lines_their_number(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    lines = [
        json.dumps({"id": "a", "text": PLAIN, "published": "2021-05-05", "publisher": "P", "title": "T", "url": "u"}),
        "",
        "{broken",
        "[1]",
        json.dumps({"text": PLAIN}),
        json.dumps({"id": "no-text"}),
        json.dumps({"id": "day", "text": PLAIN, "published": "5 May"}),
        json.dumps({"id": "instant", "text": PLAIN, "published": "2021-05-05T23:00:00-05:00", "extra": 1}),
        json.dumps({"id": 7, "text": PLAIN, "published": None}),
        "\ufeff" + json.dumps({"id": "marked", "text": "\ufeff12 dead\r\n"}),
        json.dumps({"id": "a", "text": PLAIN}),
        "[" * 100_000,
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    with path.open("ab") as file:
        file.write(b'\n{"id": "x", "text": "\xff"}')
    entries = list(read_path(path))
    first = entries[0]
    assert isinstance(first, Document)
    assert (first.published, first.published_basis, first.publisher) == (date(2021, 5, 5), "given", "P")
    assert (first.title, first.url) == ("T", "u")
    read = {entry.id: entry for entry in entries if isinstance(entry, Document)}
    assert list(read) == ["a", "instant", "7", "marked"]
    assert read["instant"].published == date(2021, 5, 5)
    assert read["7"].published_basis == "inferred"
    assert read["marked"].text == "12 dead\n"
    reasons = [(entry.id, entry.reason) for entry in entries if isinstance(entry, Unreadable)]
    assert reasons[0][0] == "corpus-line-3"
    assert reasons[0][1].startswith("line 3: not JSON: ")
    assert reasons[1:5] == [
        ("corpus-line-4", "line 4: no JSON object with id and text"),
        ("corpus-line-5", "line 5: no id"),
        ("no-text", "line 6: no text"),
        ("day", "line 7: published: '5 May' is no day (YYYY-MM-DD)"),
    ]
    assert [reason for _, reason in reasons[5:]] == [
        "two documents have the id a; the first one is kept",
        reasons[6][1],
        "line 13: not UTF-8",
    ]
    assert reasons[6][1].startswith("line 12: not JSON")


def test_a_parquet_corpus_comes_through_the_rows_that_the_caller_gives(tmp_path: Path) -> None:
    def rows(path: Path) -> Iterator[Mapping[str, object]]:
        yield {"id": "a", "text": PLAIN, "published": date(2021, 5, 5)}
        yield {"id": "b", "text": None, "published": None}
        raise ValueError("damaged page\nand more")

    path = tmp_path / "corpus.parquet"
    path.write_bytes(b"PAR1")
    first, *errors = read_path(path, parquet=rows)
    assert isinstance(first, Document)
    assert first.published == date(2021, 5, 5)
    assert [entry.reason for entry in errors if isinstance(entry, Unreadable)] == [
        "row 2: no text",
        "cannot be read as Parquet: damaged page",
    ]


@pytest.mark.parametrize("markup", [f"<!DOCTYPE html><p>{PLAIN}</p>", f"\n<html><body><p>{PLAIN}</p></body></html>"])
def test_standard_input_is_html_where_it_begins_so(markup: str) -> None:
    assert text_of(read_stream(io.BytesIO(markup.encode()))) == PLAIN
    assert text_of(read_stream(io.BytesIO(PLAIN.encode()))) == PLAIN


def test_what_is_stated_outranks_what_a_corpus_says_and_a_default_does_not(tmp_path: Path) -> None:
    path = tmp_path / "c.jsonl"
    path.write_text(json.dumps({"id": "a", "text": PLAIN, "publisher": "corpus", "title": "corpus"}))
    entries = {"a": Metadata(title="stated")}
    entry = one(path, entries=entries, default=Metadata(publisher="default", title="default", rank=2))
    assert isinstance(entry, Document)
    assert (entry.publisher, entry.title, entry.rank) == ("corpus", "stated", 2)


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("[a]\npublisher = 3", r"\[a\] publisher: Input should be a valid string"),
        ("[a]\npublishd = 2021-05-05", r"\[a\] publishd: .*known are publisher, title, url, published"),
        ('[a]\npublished = "May"', r"\[a\] published: 'May' is no day"),
        ("a = 1", r"a is no table"),
        ("[a", "documents.toml"),
    ],
)
def test_a_metadata_file_that_is_not_understood_says_where(tmp_path: Path, toml: str, message: str) -> None:
    path = tmp_path / "documents.toml"
    path.write_text(toml)
    with pytest.raises(MetadataError, match=message):
        read_metadata(path)


def test_the_seeds_are_verbatim_and_dated() -> None:
    documents = [entry for entry in read_path(SEEDS) if isinstance(entry, Document)]
    assert [(entry.id[:3], entry.published) for entry in documents] == [
        ("000", date(2020, 1, 25)),
        ("001", date(2019, 12, 20)),
        ("002", date(2020, 1, 28)),
        ("003", date(2019, 12, 24)),
        ("004", date(2019, 12, 24)),
    ]
    for entry in documents:
        assert entry.text == (SEEDS / f"{entry.id}.txt").read_text(encoding="utf-8")
        assert (entry.show, entry.published_basis) == ("full", "given")
        # Title and publisher are only what the text itself tells.
        assert (entry.title or "") in entry.text
        assert (entry.publisher or "") in entry.text


def test_a_seed_without_an_entry_is_dated_from_its_text() -> None:
    documents = {entry.id[:3]: entry for entry in read_path(SEEDS, {}) if isinstance(entry, Document)}
    assert documents["001"].published == date(2019, 12, 20)
    assert documents["003"].published in (date(2019, 12, 23), date(2019, 12, 24))
    assert documents["000"].published is not None
    assert date(2020, 1, 22) <= documents["000"].published <= date(2020, 1, 25)
    assert {documents[id].published_basis for id in ("000", "001", "003")} == {"inferred"}
    assert all(documents[id].published_evidence for id in ("000", "001", "003"))

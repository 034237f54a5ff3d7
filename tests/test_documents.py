"""Reading files, folders and corpora: every document arrives, and what cannot be read says why in one sentence."""

from __future__ import annotations

import io
import json
import os
import resource
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.documents import (
    Metadata,
    MetadataError,
    Unreadable,
    decode,
    document,
    identifier,
    read_metadata,
    read_path,
    read_stream,
)
from indicators.documents.build import MAX_BYTES
from indicators.documents.language import language_of
from indicators.model import Document

SEEDS = Path(__file__).parent.parent / "seeds"
PLAIN = "On 4 May 2021, 12 people were killed by a landslide near Huaraz."


def one(path: Path, **kwargs: object) -> Document | Unreadable:
    (entry,) = read_path(path, **kwargs)  # type: ignore[arg-type]
    return entry


def text_of(entry: Document | Unreadable) -> str:
    assert isinstance(entry, Document), entry
    return entry.text


# --- character sets


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Düzce – 12 dead".encode(), "Düzce – 12 dead"),
        (b"\xef\xbb\xbf12 dead", "12 dead"),
        ("Düzce".encode("utf-16"), "Düzce"),
        ("Düzce".encode("utf-32"), "Düzce"),
        ("Düzce – 12 dead".encode("cp1252"), "Düzce – 12 dead"),
        (b"one\r\ntwo\r\n", "one\ntwo\n"),
        ("12 tués à Goma é".encode()[:-1], "12 tués à Goma "),  # cut off within its last character
    ],
)
def test_text_is_utf8_else_cp1252_without_mark_and_with_lf(raw: bytes, text: str) -> None:
    assert text_of(document("x", raw)) == text


def test_a_declared_charset_is_used_where_the_bytes_are_no_utf8() -> None:
    assert decode("Łódź".encode("iso-8859-2"), "iso-8859-2") == "Łódź"
    assert decode("Łódź".encode(), "iso-8859-2") == "Łódź"  # UTF-8 is tried first
    assert decode("“quoted”".encode("cp1252"), "iso-8859-1") == "“quoted”"  # the label that cp1252 goes by


@pytest.mark.parametrize("declared", ["base64", "utf-7", "unicode_escape", "no such", "", "punycode", "\x00"])
def test_a_declared_charset_that_is_none_is_passed_over(declared: str) -> None:
    assert decode(b"caf\xe9 +AGE-", declared) == "café +AGE-"


def test_a_lone_surrogate_becomes_a_replacement_character() -> None:
    assert text_of(document("x", "12 dead\ud800.")) == "12 dead\ufffd."


# --- what is no document


@pytest.mark.parametrize(
    ("name", "raw", "reason"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\t\n", "empty"),
        ("a.txt", b"%PDF-1.7 ...", "not a text: its bytes are those of a PDF file"),
        ("a.txt", bytes(range(256)) * 4, "not a text: too many control characters"),
        ("a.txt", b"a" * (MAX_BYTES + 1), "larger than 10 MB, the limit of one document"),
        ("a.html", b"<html><body></body></html>", "no main text found in the page"),
        ("a.txt", "مقتل ١٢ مدنيا في غارة جوية".encode(), "language not supported: ar"),
        ("a.docx", b"PK\x03\x04", "not a text: its bytes are those of a ZIP, DOCX or XLSX file"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, name: str, raw: bytes, reason: str) -> None:
    path = tmp_path / name
    path.write_bytes(raw)
    assert one(path) == Unreadable("a", path, reason)


def test_a_missing_path_is_an_error_at_once(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no such file or folder"):
        read_path(tmp_path / "absent")


def test_a_file_that_may_not_be_opened_is_an_error_of_that_document(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "a.txt")  # a loop: opening it fails, for every user
    (tmp_path / "b.txt").write_text(PLAIN)
    if os.geteuid():
        (tmp_path / "c.txt").write_text(PLAIN)
        (tmp_path / "c.txt").chmod(0)
    entries = list(read_path(tmp_path))
    assert [entry.id for entry in entries if isinstance(entry, Document)] == ["b"]


def test_a_page_may_be_large_by_its_pictures_but_not_by_its_markup() -> None:
    picture = f'<img src="data:image/png;base64,{"QUJD" * 1_500_000}">'
    assert text_of(document("x", f"<html><body>{picture}<p>{PLAIN}</p></body></html>", html=True)) == PLAIN
    entry = document("x", f"<html><body>{'<b></b>' * 800_000}<p>{PLAIN}</p></body></html>", html=True)
    assert entry == Unreadable("x", None, "more than 5 MB of markup, the limit of one page")


# --- language


@pytest.mark.parametrize(
    "text",
    [
        "12 killed",
        "Huaraz: 12 killed.",
        "San José de la Montaña, Santa Cruz de los Pinos y Las Palmas: 12 killed",
        "El Fasher, El Geneina, Um Dukhun, Ed Daein, Wad Madani",
        "Der Spiegel and Die Zeit reported on Monday that 12 people had died in Deir ez-Zor.",
        "The governor said: “Les familles ont été déplacées par les combats.” He named 40 of them in a list.",
        "12 killed in Дніпро (Dnipro), officials said on Monday.",
        "١٢ people were killed on ٤ May",
        "(" * 500,
    ],
)
def test_english_is_not_rejected_for_being_short_or_full_of_names(text: str) -> None:
    assert language_of(text) == "en"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "قتل اثنا عشر مدنيا في الغارة"),
        ("fa", "دوازده نفر در این حمله کشته شدند و گروهی زخمی شدند چند پل"),
        ("ru", "В результате обстрела погибли 12 человек"),
        ("uk", "Унаслідок обстрілу загинули 12 людей, її підтвердили"),
        ("zh", "洪水造成十二人死亡"),
        ("ja", "洪水で12人が死亡した"),
        ("am", "በጎርፍ አደጋ 12 ሰዎች ሞቱ"),
        ("fr", "Au moins 12 personnes sont mortes dans les inondations qui ont frappé la ville, selon le maire."),
        ("es", "Al menos 12 personas murieron en los deslizamientos y otras 30 fueron evacuadas por las lluvias."),
        ("pt", "Pelo menos 12 pessoas morreram nas enchentes, segundo os bombeiros, e mais 30 foram levadas."),
        ("de", "Bei dem Erdrutsch wurden zwölf Menschen getötet und 30 verletzt, die Stadt ist von der Außenwelt."),
        ("tr", "Sel nedeniyle 12 kişi öldü ve çok sayıda ev için tahliye kararı alındı, bir köy boşaltıldı."),
        ("id", "Sebanyak 12 orang tewas dalam banjir yang melanda kota itu dan 30 lainnya akan dievakuasi."),
        ("sw", "Watu 12 walifariki katika mafuriko hayo na wengine kwa mujibu wa gavana ni wengi ya mji."),
    ],
)
def test_another_language_is_told(language: str, text: str) -> None:
    assert language_of(text) == language


# --- identity


@pytest.mark.parametrize(
    ("name", "id"),
    [("a-b_c.1", "a-b_c.1"), ("a b", "a%20b"), ("é", "%C3%A9"), ("a~b", "a%7Eb"), ("a/b", "a%2Fb"), ("a%", "a%25")],
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


# --- folders, corpora, streams


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


# --- what is known


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


# --- hostile content

HOSTILE = {
    "NUL bytes": "At least 35\x00 people were killed\x00 on 3 March 2022.",
    "surrogates": b"At least 35 people \xed\xa0\x80\xff\xfe were killed.",
    "bidi": "At least \u202e53\u202c people \u2066were\u2069 killed on \u200f3 March 2022.",
    "digits": "9" * 5000,
    "commas": "1" + ",1" * 10_000,
    "brackets": "(" * 20_000 + "35 killed" + ")" * 20_000,
    "newlines": "\n" * 200_000 + PLAIN,
    "one line": PLAIN * 15_000,
    "open tags": "<div>" * 50_000 + PLAIN,
    "entities": "&" * 100_000 + PLAIN,
    "attributes": f"<p {'a=1 ' * 50_000}>{PLAIN}",
    "comments": "<!--" * 50_000,
    "deep table": "<table><tr><td>" * 5_000 + PLAIN,
    "bomb": '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><p>&b;&b;</p>',
}


@pytest.mark.parametrize("html", [False, True])
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_content_gives_a_document_or_a_reason(name: str, html: bool) -> None:
    entry = document("x", HOSTILE[name], Metadata(published=date(2022, 3, 4)), html=html)
    if isinstance(entry, Unreadable):
        assert 0 < len(entry.reason) < 200
    else:
        entry.text.encode("utf-8")


@given(raw=st.binary(max_size=4000), html=st.booleans(), charset=st.none() | st.text(max_size=20))
@settings(max_examples=150, deadline=None)
def test_any_bytes_give_a_document_or_a_reason(raw: bytes, html: bool, charset: str | None) -> None:
    entry = document("x", raw, html=html, charset=charset)
    if isinstance(entry, Document):
        assert "\r\n" not in entry.text.replace("\r\r\n", "")
        entry.text.encode("utf-8")


@given(text=st.text(max_size=2000))
@settings(max_examples=100, deadline=None)
def test_a_text_is_kept_character_for_character(text: str) -> None:
    entry = document("x", text)
    if isinstance(entry, Document):
        assert entry.text == text.removeprefix("\ufeff").replace("\r\n", "\n")


def test_memory_does_not_grow_with_a_corpus(tmp_path: Path) -> None:
    """60 MB of lines, and one line of 30 MB, are read in less than a third of that."""
    path = tmp_path / "big.jsonl"
    with path.open("w") as file:
        for number in range(3_000):
            file.write(json.dumps({"id": f"d{number}", "text": PLAIN * 300, "published": "2021-05-05"}) + "\n")
        file.write('{"id": "long", "text": "' + "a" * 30_000_000 + '"}\n')
    program = (
        "import resource, sys; from pathlib import Path; from indicators.documents import read_path, Unreadable\n"
        "base = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "bad = [e for e in read_path(Path(sys.argv[1])) if isinstance(e, Unreadable)]\n"
        "print(len(bad), bad[0].reason, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - base, sep='|')"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True)
    count, reason, grown = done.stdout.strip().split("|")
    assert (count, reason) == ("1", "line 3001: larger than 20 MB, the limit of one line")
    unit = 1 if sys.platform == "darwin" else 1024
    assert int(grown) * unit < 90_000_000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > 0

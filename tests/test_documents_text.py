"""Bytes into text, and the language of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from reading import PLAIN, one, text_of

from indicators.documents import (
    Unreadable,
    decode,
    document,
    read_path,
)
from indicators.documents.build import MAX_BYTES
from indicators.documents.language import language_of
from indicators.model import Document


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

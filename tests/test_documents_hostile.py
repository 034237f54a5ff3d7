"""Whatever the content, there is a document or a reason, in bounded memory."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading import PLAIN

from indicators.documents import (
    Metadata,
    Unreadable,
    document,
)
from indicators.model import Document

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
    "control characters": f"<p>a\x01b</p><p>c&#1;&#xD800;&#xFFFE;&#0;</p>{PLAIN}\ufffe",
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
        "import sys; from pathlib import Path; from indicators.documents import read_path, Unreadable\n"
        # not getrusage: that of a child begins with what its parent held when it was started
        "def most(): return next(int(l.split()[1]) for l in open('/proc/self/status') if l.startswith('VmHWM'))\n"
        "base = most()\n"
        "bad = [e for e in read_path(Path(sys.argv[1])) if isinstance(e, Unreadable)]\n"
        "print(len(bad), bad[0].reason, most() - base, sep='|')"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True)
    count, reason, grown = done.stdout.strip().split("|")
    assert (count, reason) == ("1", "line 3001: larger than 20 MB, the limit of one line")
    assert int(grown) * 1024 < 90_000_000


@pytest.mark.parametrize("odd", ["\x01", "&#1;", "&#xD800;", "&#xFFFE;", "\x00", "\ufffe", "&#99999999999;"])
def test_an_odd_character_costs_a_page_only_itself(odd: str) -> None:
    entry = document("x", f"<html><body><p>12{odd}dead</p><p>{PLAIN}</p></body></html>", html=True)
    assert isinstance(entry, Document)
    assert PLAIN in entry.text
    assert entry.text.startswith("12")

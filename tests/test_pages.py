"""Saved pages of varied make: the main text arrives whole and alone, and the day of publication is the page's own.

`pages/expected.json` holds, for each page, its title, publisher, day (null where the page states none), language, the
blocks of its main text and words of its furniture (menus, cookie bars, comments, teasers).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from indicators.documents import read_path
from indicators.model import Document

PAGES = Path(__file__).parent / "pages"
EXPECTED: dict[str, dict[str, Any]] = json.loads((PAGES / "expected.json").read_text(encoding="utf-8"))


def read(name: str) -> Document:
    (entry,) = read_path(PAGES / f"{name}.html")
    assert isinstance(entry, Document), entry
    return entry


def test_every_page_is_expected() -> None:
    assert sorted(EXPECTED) == sorted(path.stem for path in PAGES.glob("*.html"))
    assert len(EXPECTED) >= 20


@pytest.mark.parametrize("name", EXPECTED)
def test_metadata_is_what_the_page_states(name: str) -> None:
    page, expected = read(name), EXPECTED[name]
    if expected["published"]:
        assert (str(page.published), page.published_basis) == (expected["published"], "given")
        assert page.published_evidence
    else:
        assert page.published_basis == "unknown"
    assert page.title == expected["title"]
    assert page.publisher == expected["publisher"]
    assert page.language == expected["language"]


@pytest.mark.parametrize("name", EXPECTED)
def test_no_furniture(name: str) -> None:
    text = read(name).text
    assert [words for words in EXPECTED[name]["furniture"] if words in text] == []


def test_nearly_every_block_of_the_main_text_is_kept_once() -> None:
    texts = {name: read(name).text for name in EXPECTED}
    blocks = [(name, block) for name, page in EXPECTED.items() for block in page["main"]]
    lost = [(name, block) for name, block in blocks if block not in texts[name]]
    assert len(lost) <= 0.05 * len(blocks), lost
    twice = [(name, block) for name, block in blocks if len(block) > 60 and texts[name].count(block) > 1]
    assert twice == []


@pytest.mark.parametrize("name", EXPECTED)
def test_each_long_block_stands_alone_between_empty_lines_or_in_a_list(name: str) -> None:
    lines = read(name).text.split("\n")
    for block in (block for block in EXPECTED[name]["main"] if len(block) > 60 and block in "\n".join(lines)):
        assert any(line.removeprefix("- ") == block for line in lines), block

"""Saved pages of varied make: the main text arrives whole and alone, and the day of publication is the page's own.

`pages/expected.json` holds, for each page, its title, publisher, day (null where the page states none), language, the
blocks of its main text and words of its furniture (menus, cookie bars, comments, teasers).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from indicators.documents import Unreadable, document, read_path
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


BODY = """<p>At least 31 people were killed in the northern districts when the dam above the valley failed.</p>
<p>Another 140 people were injured, and 2,300 left their homes for the schools of the capital.</p>
<p>Founded on 3 March 1998, the rescue service has 400 members.</p>"""
LD = '<script type="application/ld+json">{}</script>'


def dated(head: str = "", byline: str = "", after: str = "") -> Document | Unreadable:
    """A page whose footer and neighbours bear other days than 14 June 2019."""
    return document(
        "x",
        f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Dam fails</title>{head}</head><body>"
        f"<nav><a href=/>Home</a> 1 January 2026</nav><main><article><h1>Dam fails</h1>{byline}{BODY}</article>{after}"
        '<div class="related"><time datetime="2018-01-02">2 Jan 2018</time> The dam was opened</div></main>'
        "<footer>Copyright 2021. Last built 2026-01-01</footer></body></html>",
        html=True,
    )


@pytest.mark.parametrize(
    "stated",
    [
        {"byline": "<p class=meta>Published 14 June 2019</p>"},
        {"byline": "<span class=date>June 14, 2019</span>"},
        {"byline": "<div>Posted on 2019-06-14 at 10:00</div>"},
        {"byline": "<div class=date>14/06/2019</div>"},
        {"byline": "<div>14.06.2019</div>"},
        {"byline": "<time>14 June 2019</time>"},
        {"byline": "<time datetime=2019-06-14T23:50:00-08:00>a while ago</time>"},
        {"byline": "<p>Updated 20 June 2019, published 14 June 2019</p>"},
        {"byline": "<p class=updated>Last updated 20 June 2019</p><p class=byline>By Ama | 14 June 2019</p>"},
        {"byline": "<abbr class=published title=2019-06-14T10:00:00>14 June</abbr>"},
        {"byline": "<span class=timestamp data-date=2019-06-14>a while ago</span>"},
        {"byline": "<div class=teaser><time datetime=2018-01-02>2 Jan</time></div><i>Friday 14th June 2019 10:21</i>"},
        {"head": LD.format('{"@type": "NewsArticle", "datePublished": "June 14, 2019 10:00"}')},
        {"head": LD.format('{"@type": "NewsArticle", "datePublished": 1560506400000}')},
        {"head": LD.format('{"@type": "NewsArticle", "datePublished": "2019-06-14",}')},
        {"head": LD.format('//<![CDATA[\n[{"@graph": [{"@type": "Report", "datePublished": "20190614"}]}]\n//]]>')},
        {"head": LD.format('{"@type": "NewsArticle", "dateModified": "2019-06-14"}')},
        {"head": LD.format('{"@type": "WebPage", "datePublished": "2001-01-01"}')
            + LD.format('{"@type": "BlogPosting", "datePublished": "2019-06-14"}')},
        {"head": '<meta name=pubdate content="Fri, 14 Jun 2019 10:00:00 GMT">'},
        {"head": '<meta name=date content="14 June 2019"><meta name=expires content=2030-01-01>'},
        {"head": '<meta property="article:modified_time" content="2019-06-14T10:00:00Z">'},
        {"head": '<link rel=canonical href="https://p.example/2019/06/14/dam">'},
        {"head": '<meta property="og:url" content="https://p.example/news/2019-06-14-dam-fails">'},
    ],
)  # fmt: skip
def test_the_day_of_publication_is_found_wherever_a_page_states_it(stated: dict[str, str]) -> None:
    page = dated(**stated)
    assert isinstance(page, Document)
    assert (str(page.published), page.published_basis) == ("2019-06-14", "given"), page.published_evidence


@pytest.mark.parametrize("head", ["", LD.format('{"datePublished": "soon"}'), LD.format("[" * 9000), LD.format("")])
def test_a_page_that_states_no_day_has_none(head: str) -> None:
    page = dated(head)
    assert isinstance(page, Document)
    assert (page.published, page.published_basis) == (None, "unknown")


def test_figures_keep_their_labels_and_lists_their_lines() -> None:
    page = document(
        "x",
        f"<html lang=en><head><title>Key figures</title></head><body><main><h1>Key figures</h1>{BODY}"
        "<dl><dt>People displaced</dt><dd>41,200</dd><dt>Homes destroyed:</dt><dd><b>3,150</b></dd></dl>"
        "<div><span>14</span><span>schools closed</span></div><p><b>Wi</b><b>de</b> fields.<br>No roads.</p>"
        "<ol><li>12 villages are cut off.<ul><li>Of these, 4 were reached.</li></ul></li><li>Roads are shut.</li></ol>"
        "<table><tr><th>Side</th><th>Dead</th></tr><tr><td>North</td><td>12</td></tr></table></main></body></html>",
        html=True,
    )
    assert isinstance(page, Document)
    end = page.text.split("400 members.\n\n")[1]
    assert end == (
        "- People displaced: 41,200\n- Homes destroyed: 3,150\n\n14 schools closed\n\nWide fields.\n\nNo roads.\n\n"
        "- 12 villages are cut off.\n  - Of these, 4 were reached.\n- Roads are shut.\n\n"
        "| Side | Dead |\n|---|---|\n| North | 12 |"
    )

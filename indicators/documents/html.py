"""The main text of an HTML page and what the page says of itself: title, publisher, address, day of publication.

trafilatura is imported only when a page is read: it costs half a second that no other command should pay.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from indicators.documents.metadata import Metadata
from indicators.documents.pagedate import published_of

_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_ITEM = ("- ", "| ", "|-")
_TITLE_WITHIN = 2000  # a title found this early in the text stands above it already
_BLOCKS = ("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "figure")
_EMPTY_LINE = re.compile(r"\n\s*\n")
_SPACE = re.compile(r"\s+")


class Page(NamedTuple):
    """The main text, paragraphs apart by an empty line, list items and table rows on lines of their own."""

    text: str
    known: Metadata


def read_page(markup: str) -> Page:
    """The main text and metadata of a page; an empty text where it has none. Never raises on malformed markup."""
    import trafilatura

    tree = trafilatura.load_html(_XML_DECLARATION.sub("", markup))
    if tree is None:
        return Page("", Metadata())
    published = published_of(tree)
    said: Any = trafilatura.extract_metadata(tree, date_config={"extensive_search": False, "original_date": True})
    body: Any = trafilatura.bare_extraction(tree, include_comments=False, include_tables=True)
    title = _line(said.title) if said else None
    known = Metadata(
        title=title,
        publisher=_line(said.sitename) if said else None,
        url=said.url if said else None,
        published=published.day if published else None,
        published_evidence=published.evidence if published else None,
    )
    return Page(_blocks(body.text if body else "", title), known)


def text_of_fragment(markup: str) -> str:
    """The whole text of a piece of HTML, such as a feed's summary, its blocks apart by an empty line."""
    from lxml import html

    if not markup.strip():
        return ""
    tree = html.fragment_fromstring(markup, create_parent="div")
    for element in tree.iter(*_BLOCKS):
        element.tail = f"\n\n{element.tail or ''}"
    blocks = (_line(block) for block in _EMPTY_LINE.split(str(tree.text_content())))
    return "\n\n".join(block for block in blocks if block)


def _blocks(text: str, title: str | None) -> str:
    """The text with its title on top and paragraphs apart, so that no sentence runs into the next block."""
    out = ""
    for line in text.split("\n"):
        joined = out and line.startswith(_ITEM) and out.rpartition("\n")[2].startswith(_ITEM)
        out += ("\n" if joined else "\n\n" if out else "") + line.rstrip()
    if title and out and title.casefold() not in _SPACE.sub(" ", out[:_TITLE_WITHIN]).casefold():
        return f"{title}\n\n{out}"
    return out


def _line(value: str | None) -> str | None:
    return _SPACE.sub(" ", value).strip() or None if value else None

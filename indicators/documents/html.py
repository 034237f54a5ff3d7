"""The main text of an HTML page and what the page says of itself: title, publisher, address, day of publication.

trafilatura is imported only when a page is read: it costs half a second that no other command should pay.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from indicators.documents.metadata import Metadata
from indicators.documents.pagedate import published_of

MAX_MARKUP = 5_000_000

_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_ITEMS = ("-", "|")  # the marks that trafilatura puts before a list item and a table row
_TITLE_WITHIN = 2000  # a title found this early in the text stands above it already
_BLOCKS = ("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "figure")
# Pictures within the markup: megabytes that say nothing.
_INLINE_DATA = re.compile(r"data:[\w.+/-]{1,100};base64,[A-Za-z0-9+/=\s]*")
_FURNITURE = ("head", "script", "style", "noscript", "template", "nav", "footer", "form", "button", "select")
_BREAK = "\u2028"  # the line separator: markup may hold it, and means the same by it
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LONG_CELL = 600  # characters; a cell of data is shorter
_SPACE = re.compile(r"\s+")


class PageTooLarge(Exception):
    """A page with more than MAX_MARKUP characters of markup, inline pictures not counted."""


class Page(NamedTuple):
    """The main text, paragraphs apart by an empty line, list items and table rows on lines of their own."""

    text: str
    known: Metadata


def read_page(markup: str) -> Page:
    """The main text and metadata of a page; an empty text where it has none. Raises PageTooLarge."""
    import trafilatura

    markup = _INLINE_DATA.sub("", markup)
    if len(markup) > MAX_MARKUP:
        raise PageTooLarge
    tree = _parsed(markup)
    if tree is None:
        return Page("", Metadata())
    published = published_of(tree)
    said: Any = trafilatura.extract_metadata(tree, date_config={"extensive_search": False, "original_date": True})
    title = _line(said.title) if said else None
    known = Metadata(
        title=title,
        publisher=_line(said.sitename) if said else None,
        url=said.url if said and str(said.url).startswith(("http://", "https://")) else None,
        published=published.day if published else None,
        published_evidence=published.evidence if published else None,
    )
    _join_figures(tree)
    _unfold_layout(tree)
    body: Any = trafilatura.bare_extraction(tree, include_comments=False, include_tables=True)
    if not body or not body.text:  # a page too small to have a main part is all main part
        return Page(_all_text(_parsed(markup)), known)
    return Page(_blocks(body.text, title), known)


def _parsed(markup: str) -> Any:
    """The tree of a page; null where there is nothing in it. Markup deeper than 256 elements is cut off there."""
    from lxml import etree, html

    parser = html.HTMLParser(remove_comments=True, remove_pis=True)
    try:
        return _cleaned(html.document_fromstring(_XML_DECLARATION.sub("", markup), parser=parser))
    except (etree.ParserError, ValueError):
        return None


def _cleaned(tree: Any) -> Any:
    """The tree without the characters that it lets in, raw or as `&#1;`, but lets nobody write."""
    for element in tree.iter():
        if element.text and _UNWRITABLE.search(element.text):
            element.text = _UNWRITABLE.sub(" ", element.text)
        if element.tail and _UNWRITABLE.search(element.tail):
            element.tail = _UNWRITABLE.sub(" ", element.tail)
    return tree


def _join_figures(tree: Any) -> None:
    """Keep a figure and its label together: `<dt>Killed</dt><dd>12</dd>` as one item, `<b>12</b><b>dead</b>` apart."""
    for value in list(tree.iter("dd")):
        label = value.getprevious()
        if label is not None and label.tag == "dt":
            value.text = f"{_SPACE.sub(' ', label.text_content()).strip().rstrip(':')}: {value.text or ''}"
            value.tag = "li"
            label.drop_tree()
    for element in tree.iter("span", "b", "strong"):
        after = element.getnext()
        if not element.tail and after is not None and after.tag in ("span", "b", "strong", "small"):
            ends, begins = element.text_content()[-1:], after.text_content()[:1]
            if ends.isalnum() and begins.isalnum() and ends.isdigit() != begins.isdigit():
                element.tail = " "


def _unfold_layout(tree: Any) -> None:
    """Make tables that only place things on the page into plain blocks, so that no menu is taken for a row of data."""
    for table in list(tree.iter("table")):
        cells = table.xpath("./tr/td | ./tbody/tr/td")
        if any(len(cell.findall(".//p")) > 1 or len(cell.text_content()) > _LONG_CELL for cell in cells):
            for part in (table, *table.xpath("./tbody | ./tr | ./tbody/tr"), *cells):
                part.tag = "div"


def text_of_fragment(markup: str) -> str:
    """The whole text of a piece of HTML, such as a feed's summary, its blocks apart by an empty line."""
    tree = _parsed(markup)
    return "" if tree is None else _all_text(tree)


def _all_text(tree: Any) -> str:
    """All text of a tree that is shown, blocks apart by an empty line. The tree is spent afterwards."""
    from lxml import etree

    etree.strip_elements(tree, *_FURNITURE, with_tail=False)
    for element in tree.iter(*_BLOCKS):
        element.text = _BREAK + (element.text or "")
        element.tail = _BREAK + (element.tail or "")
    blocks = (_line(block) for block in str(tree.text_content()).split(_BREAK))
    return "\n\n".join(block for block in blocks if block)


def _blocks(text: str, title: str | None) -> str:
    """The text with its title on top and paragraphs apart, so that no sentence runs into the next block."""
    pieces: list[str] = []
    before = ""
    for line in text.split("\n"):
        mark = line.lstrip()[:1]
        together = mark in _ITEMS and mark == before.lstrip()[:1]
        pieces += ("\n" if together else "\n\n", line.rstrip())
        before = line
    body = "".join(pieces[1:])
    if title and title.casefold() not in _SPACE.sub(" ", body[:_TITLE_WITHIN]).casefold():
        return f"{title}\n\n{body}"
    return body


def _line(value: str | None) -> str | None:
    return _SPACE.sub(" ", value).strip() or None if value else None

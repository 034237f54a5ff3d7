"""The day of publication that a page states: in JSON-LD, meta tags, time elements, a byline, its address.

The first publication is wanted, on the page's own clock; a later change counts only where nothing else is stated.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import islice
from typing import Any, NamedTuple

from indicators.text.dates import find_dates

# Names of meta tags (name, property, itemprop) that state the first publication, the surest first; then a change.
_META = (
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "dc.date.issued",
    "dcterms.issued", "dc.issued", "citation_publication_date", "citation_date", "parsely-pub-date", "sailthru.date",
    "publish-date", "publish_date", "publication_date", "publicationdate", "published_date", "published", "pubdate",
    "date.published", "article.published", "article_date_original", "originalpublicationdate", "datecreated",
    "dc.date", "dc.date.created", "dcterms.created", "dcterms.date", "date",
)  # fmt: skip
_META_CHANGED = ("article:modified_time", "og:updated_time", "dcterms.modified", "lastmod", "last-modified")
_ADDRESSES = "//link[@rel='canonical']/@href | //meta[@property='og:url']/@content"
_IN_ADDRESS = re.compile(r"[/=-]((?:19|20)\d\d)([/-])(\d\d)\2(\d\d)(?=\D|$)")
_LD_WRAPPING = re.compile(r"^\s*(?://)?\s*(?:<!\[CDATA\[|<!--)|(?://)?\s*(?:\]\]>|-->)\s*$")
_LD_BROKEN = re.compile(r'"datePublished"\s*:\s*"([^"]{1,60})"')
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:\d{2}|\d{4}|\d{6}|T.*)?")
_EPOCH = re.compile(r"(1\d{9})(?:\d{3})?")

# What stands around an article and has dates of its own.
_AROUND = re.compile(
    r"related|sidebar|recommend|teaser|most-?read|latest|comment|footer|widget|promo|trending|more-", re.I
)
_DATING = re.compile(
    r"publish|posted|pub-?date|date|time|byline|by-line|dateline|meta|issued|entry-|author|credit|info", re.I
)
_FIRST = re.compile(r"\b(?:published|posted|issued|date of publication|release date|pub-?date)\b", re.I)
_CHANGED = re.compile(r"updat|modif|revis|changed", re.I)
_BYLINE = ("time", "p", "div", "span", "small", "li", "dd", "abbr", "address", "em", "i", "b", "strong", "td", "font")
_BYLINE_LENGTH = 80
_VALUE_LENGTH = 120
_BYLINE_PARTS = 8  # elements within it
_BYLINES = 400  # elements that are looked at; a byline stands near the top


class Stated(NamedTuple):
    """A day and the words of the markup that state it."""

    day: date
    evidence: str


def published_of(tree: Any) -> Stated | None:
    """The day of publication that an lxml tree of a page states; null where none is stated."""
    return next(_claims(tree), None)


def _claims(tree: Any) -> Iterator[Stated]:
    """All claims, the surest first."""
    linked = list(_linked_data(tree))
    yield from _stated_all("JSON-LD datePublished", (entry.get("datePublished") for entry in linked))
    yield from _meta(tree, _META)
    yield from _visible(tree)
    yield from _address(tree)
    yield from _stated_all("JSON-LD dateModified", (entry.get("dateModified") for entry in linked))
    yield from _meta(tree, _META_CHANGED)


def _linked_data(tree: Any) -> list[dict[str, Any]]:
    """The objects of the page's JSON-LD that have a date, an article before the page that bears it."""
    found: list[dict[str, Any]] = []
    for script in tree.xpath("//script[@type='application/ld+json']"):
        text = _LD_WRAPPING.sub("", script.text or "")
        try:
            found += _objects(json.loads(text, strict=False))
        except (ValueError, RecursionError):
            found += [{"datePublished": value} for value in _LD_BROKEN.findall(text)[:1]]
    dated = [entry for entry in found if "datePublished" in entry or "dateModified" in entry]
    return sorted(dated, key=lambda entry: "page" in str(entry.get("@type", "")).casefold())


def _objects(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD value, its graph and its lists; not the articles that an article refers to."""
    if isinstance(value, list):
        for item in value:
            yield from _objects(item, depth + 1)
    elif isinstance(value, dict) and depth < 5:
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(value.get(key), depth + 1)


def _meta(tree: Any, names: tuple[str, ...]) -> Iterator[Stated]:
    contents: dict[str, str] = {}
    for element in tree.xpath("//meta[@content]"):
        for attribute in ("property", "name", "itemprop"):
            contents.setdefault((element.get(attribute) or "").strip().casefold(), element.get("content"))
    for name in names:
        yield from _stated_all(f"meta {name}", [contents.get(name)])


def _visible(tree: Any) -> Iterator[Stated]:
    """What elements of the article itself say, those first that say that it is the publication."""
    ranked: list[tuple[int, Stated]] = []
    for element in _near_the_top(tree):
        rank = _rank(element)
        if rank is not None:
            ranked += [(rank, stated) for stated in _stated_all("page", _values(element))]
    yield from (stated for _, stated in sorted(ranked, key=lambda entry: entry[0]))


def _near_the_top(tree: Any) -> Iterator[Any]:
    """Small elements outside menus, footers and lists of other articles, in the order of the page."""
    for element in islice(tree.iter(*_BYLINE), _BYLINES):
        small = next(islice(element.iter(), _BYLINE_PARTS, None), None) is None
        if (
            small
            and len(element.text_content()) <= _BYLINE_LENGTH
            and not any(map(_is_around, (element, *element.iterancestors())))
        ):
            yield element


def _is_around(element: Any) -> bool:
    return element.tag in ("footer", "aside", "nav") or _AROUND.search(_names(element)) is not None


def _rank(element: Any) -> int | None:
    """How surely an element states the publication: 0 in so many words … 3 a change; null where it does not."""
    text, names = element.text_content(), _names(element)
    if element.get("itemprop") == "datePublished" or element.get("pubdate") is not None:
        return 0
    if _FIRST.search(text):
        return 0
    if _CHANGED.search(text) or _CHANGED.search(names):
        return 3
    if _FIRST.search(names):
        return 0
    if element.tag == "time" or _DATING.search(names):
        return 1
    return 2 if _is_date_alone(text) else None


def _is_date_alone(text: str) -> bool:
    mention = next(iter(find_dates(text)), None)
    return mention is not None and len(text.strip()) <= mention.end - mention.start + 20


def _values(element: Any) -> Iterator[str]:
    for name in ("datetime", "content", "data-date", "data-published", "data-timestamp", "data-time", "title"):
        yield element.get(name) or ""
    text = element.text_content()
    first = _FIRST.search(text)
    yield text[first.start() :] if first else text  # "Updated 3 May, published 1 May"


def _names(element: Any) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def _address(tree: Any) -> Iterator[Stated]:
    for address in tree.xpath(_ADDRESSES):
        for year, _, month, day in _IN_ADDRESS.findall(address):
            yield from _stated_all(f"address {address}", [f"{year}-{month}-{day}"])


def _stated_all(where: str, values: Any) -> Iterator[Stated]:
    for value in values:
        said = " ".join(str(value or "").split())[:_VALUE_LENGTH]
        if said and (day := _day(said)):
            yield Stated(day, f"{where}: {said}"[:160])


def _day(value: str) -> date | None:
    """The day of an ISO instant, of seconds since 1970, or of a whole date in words; null for anything else."""
    try:
        if match := _ISO.match(value) or _COMPACT.fullmatch(value):
            return date(int(match[1]), int(match[2]), int(match[3]))
        if match := _EPOCH.fullmatch(value):
            return datetime.fromtimestamp(int(match[1]), UTC).date()
    except ValueError:
        return None
    return next((mention.first for mention in find_dates(value) if mention.kind == "day" and mention.first), None)

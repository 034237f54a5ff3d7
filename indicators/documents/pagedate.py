"""The day of publication that a page states in its markup: JSON-LD, meta tags, time elements."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, NamedTuple

_ARTICLE = re.compile(r"Article|Blog|Report|Posting|Review|Page", re.I)
# Names of meta tags (name, property, itemprop) that state the first publication, the surest first.
_META = (
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "dc.date.issued",
    "dcterms.issued", "dc.issued", "citation_publication_date", "citation_date", "parsely-pub-date", "sailthru.date",
    "publish-date", "publish_date", "publication_date", "publicationdate", "published_date", "published", "pubdate",
    "date.published", "article.published", "article_date_original", "originalpublicationdate", "datecreated",
    "dc.date", "dc.date.created", "dcterms.created", "dcterms.date", "date",
)  # fmt: skip
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_COMPACT = re.compile(r"^(\d{4})(\d\d)(\d\d)(?:\d{2,6}|T.*)?$")


class Stated(NamedTuple):
    """A day and the words of the markup that state it."""

    day: date
    evidence: str


def published_of(tree: Any) -> Stated | None:
    """The day of first publication that an lxml tree states, on the page's own clock; null where none is stated."""
    for stated in _claims(tree):
        return stated
    return None


def _claims(tree: Any) -> Iterator[Stated]:
    yield from _json_ld(tree)
    yield from _meta(tree)
    yield from _times(tree)
    yield from _guess(tree)


def _json_ld(tree: Any) -> Iterator[Stated]:
    found = []
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            value = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        found += [entry for entry in _objects(value) if "datePublished" in entry]
    # An article outranks the page that bears it.
    found.sort(key=lambda entry: "page" in str(entry.get("@type", "")).casefold())
    for entry in found:
        if _ARTICLE.search(str(entry.get("@type", ""))):
            yield from _stated("JSON-LD datePublished", str(entry["datePublished"]))


def _objects(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD value, its graph and its lists; not the articles that an article refers to."""
    if isinstance(value, list):
        for item in value:
            yield from _objects(item, depth + 1)
    elif isinstance(value, dict) and depth < 5:
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(value.get(key), depth + 1)


def _meta(tree: Any) -> Iterator[Stated]:
    contents: dict[str, str] = {}
    for element in tree.xpath("//meta[@content]"):
        for attribute in ("property", "name", "itemprop"):
            name = (element.get(attribute) or "").strip().casefold()
            contents.setdefault(name, element.get("content"))
    for name in _META:
        if name in contents:
            yield from _stated(f"meta {name}", contents[name])


def _times(tree: Any) -> Iterator[Stated]:
    """Time elements that say they are the publication, then the first one of the article."""
    published = (
        "//*[@itemprop='datePublished']"
        " | //time[@pubdate or contains(@class, 'publish') or contains(@class, 'entry-date')]"
    )
    first = "(//article//time[@datetime] | //main//time[@datetime] | //header//time[@datetime])[1]"
    for path in (published, first):
        for element in tree.xpath(path):
            value = element.get("datetime") or element.get("content") or element.text_content()
            yield from _stated("time element", value)


def _guess(tree: Any) -> Iterator[Stated]:
    """What htmldate finds in bylines and addresses, without its guesses from the body."""
    from htmldate import find_date

    found = find_date(tree, original_date=True, extensive_search=False)
    if found:
        yield from _stated("date on the page", found)


def _stated(where: str, value: str) -> Iterator[Stated]:
    day = _day(value.strip())
    if day:
        yield Stated(day, f"{where}: {value.strip()[:80]}")


def _day(value: str) -> date | None:
    """The day of an ISO or RFC 2822 date, as its own clock states it; null for anything else."""
    match = _ISO.search(value) or _COMPACT.match(value)
    try:
        if match:
            return date(int(match[1]), int(match[2]), int(match[3]))
        return datetime.strptime(value[:16].strip(), "%a, %d %b %Y").date()
    except ValueError:
        return None

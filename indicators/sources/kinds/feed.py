"""An RSS or Atom feed: each entry is a document, its text that of the linked page where it may be fetched."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Annotated, Any, NamedTuple

from pydantic import Field

from indicators.documents import Metadata, Unreadable, decode, document, normalised, text_of_fragment
from indicators.sources.archive import Item
from indicators.sources.http import Answer, FetchError
from indicators.sources.source import WebSource
from indicators.sources.visit import Visit

# A document type without declarations of its own says nothing; one with them can blow up a parser or read files.
_HARMLESS_DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]*>", re.IGNORECASE)
_DECLARATIONS = re.compile(r"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_ENCODING = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})""")

_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,20})|([0-9]{1,20}));?")
_PASSED_OVER = (("<![CDATA[", "]]>"), ("<!--", "-->"))
# feedparser's time grows with the square of the depth.
_DEEPEST = 1000
_LONGEST = 5_000_000


class Feed(WebSource):
    """`pages`: fetch the page of each entry (else the feed's own text is the document). A page whose entry is younger
    than `refresh_days` is asked again, since news pages are updated.
    """

    pages: bool = True
    refresh_days: Annotated[int, Field(ge=0, le=60)] = 2


class _Entry(NamedTuple):
    url: str
    title: str | None
    published: date | None
    evidence: str | None
    text: str


def fetch(source: Feed, visit: Visit) -> Iterator[Item]:
    """The documents of the feed that are new or may have changed. Raises FetchError where the feed itself fails."""
    publisher, entries = _parse(visit.ask(source.url))
    for entry in entries[: source.limit]:
        known = Metadata(
            title=entry.title,
            publisher=None if source.publisher else publisher,
            published=entry.published,
            published_evidence=entry.evidence,
        )
        own = Item(entry.url, entry.text.encode(), False, "utf-8", known)
        if not source.pages or visit.dry_run:
            yield own
        elif _due(source, visit, entry):
            page = _page(visit, entry.url)
            if page:
                # The page names its publisher better than the title of a feed does.
                yield Item(entry.url, page.body, True, page.charset(), known.model_copy(update={"publisher": None}))
            elif not visit.archive.has(entry.url):
                yield own  # better the feed's own words than nothing; the page is asked for again next time


def _due(source: Feed, visit: Visit, entry: _Entry) -> bool:
    """Whether a page is to be asked for: not kept yet, or so young that it may still change."""
    if visit.archive.answer(entry.url) is None:
        return True
    oldest = visit.now.date() - timedelta(days=source.refresh_days)
    return entry.published is not None and entry.published >= oldest


def _page(visit: Visit, url: str) -> Answer | None:
    """The page, or null where it is unchanged, cannot be had or is no page; the reason goes to the visit's problems."""
    try:
        answer = visit.ask(url)
    except FetchError as error:
        visit.problems.append(f"{url}: {error}")
        return None
    kind = (answer.header("content-type") or "text/html").partition(";")[0].strip().casefold()
    if "html" not in kind:
        visit.problems.append(f"{url}: is {kind}, no page")
        return None
    read = document("any", answer.body, html=True, charset=answer.charset())
    if isinstance(read, Unreadable):
        visit.problems.append(f"{url}: {read.reason}")
        return None
    return answer


def _parse(answer: Answer) -> tuple[str | None, list[_Entry]]:
    """The feed's title and its entries with an address, in the feed's order. Raises FetchError."""
    import feedparser

    declared = _ENCODING.search(answer.body)
    text = decode(answer.body, answer.charset() or (declared[1].decode() if declared else None))
    text = _HARMLESS_DOCTYPE.sub("", _XML_DECLARATION.sub("", text.removeprefix("\ufeff")))
    if _DECLARATIONS.search(text):
        raise FetchError("the feed declares XML entities, which is not read")
    if len(text) > _LONGEST or _depth(text) > _DEEPEST:
        raise FetchError(
            f"the feed is larger than {_LONGEST // 1_000_000} MB or nested deeper than {_DEEPEST} elements"
        )
    text = _REFERENCE.sub(_possible, text)
    # A stream, since feedparser takes a string for an address or a file name.
    try:
        parsed = feedparser.parse(
            io.BytesIO(text.encode("utf-8", "replace")),
            response_headers={"content-type": "application/xml; charset=utf-8", "content-location": answer.final_url},
        )
    except (KeyError, IndexError, AttributeError, TypeError, ValueError, AssertionError) as error:
        # The parser stumbles over some broken nestings ("<link><channel></link>") instead of reporting them.
        raise FetchError(f"the feed's elements are broken ({type(error).__name__} in the parser)") from error
    if not parsed.get("version"):
        raise FetchError("the answer is no RSS or Atom feed")
    entries = [_entry(entry) for entry in parsed.entries]
    # An address that is none of the web ("javascript:…") identifies nothing, and people will click on it.
    on_web = [entry for entry in entries if entry.url.startswith(("http://", "https://"))]
    return _said(parsed.feed, "title") or None, on_web


def _possible(reference: re.Match[str]) -> str:
    """The reference if it names a character; feedparser gives up on one that does not."""
    code = int(reference[1], 16) if reference[1] else int(reference[2])
    return reference[0] if 0 < code < 0xD800 or 0xE000 <= code < 0x110000 else "\ufffd"


def _depth(text: str) -> int:
    """How deep elements lie in each other, marked sections and comments passed over; one look at each character."""
    depth = deepest = at = 0
    while (at := text.find("<", at)) >= 0:
        closing = next((end for begin, end in _PASSED_OVER if text.startswith(begin, at)), ">")
        end = text.find(closing, at)
        if end < 0:
            break
        if text.startswith("</", at):
            depth -= 1
        elif text[at + 1 : at + 2].isalpha() and text[end - 1] != "/":
            depth += 1
            deepest = max(deepest, depth)
        at = end + len(closing)
    return deepest


def _entry(entry: Any) -> _Entry:
    body = max([*(_said(content, "value") for content in entry.get("content", [])), _said(entry, "summary")], key=len)
    title = _said(entry, "title") or None
    said = _said(entry, "published") or _said(entry, "created")
    day = _day(said)
    return _Entry(
        url=_said(entry, "link"),
        title=title,
        published=day,
        evidence=f"feed entry: {said}" if day else None,
        text="\n\n".join(part for part in (title, text_of_fragment(body)) if part),
    )


def _said(entry: Any, name: str) -> str:
    # A character reference may name half a character, which no file can hold.
    return normalised(str(entry.get(name) or "")).strip()


def _day(value: str) -> date | None:
    """The day of an RFC 2822 or ISO instant, on its own clock."""
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return read(value).date()
        except (ValueError, OverflowError):
            continue
    return None

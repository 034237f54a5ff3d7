"""One text with what is known of it into a Document, or into an error that says in one sentence why not."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from indicators.documents.decode import binary_kind, declared_charset, decode, looks_binary, normalised
from indicators.documents.language import language_of
from indicators.documents.metadata import Metadata
from indicators.model import Document

MAX_BYTES = 10_000_000
TOO_LARGE = f"larger than {MAX_BYTES // 1_000_000} MB, the limit of one document"
# The languages that the reader has a pack for.
LANGUAGES = frozenset({"en"})
_HAS_WORDS = re.compile(r"\w")


class Unreadable(NamedTuple):
    """A document that could not be read: its id, the file that holds it (null for a text given as such), why, and the
    name of the source that it comes from, if it comes from one.
    """

    id: str
    path: Path | None
    reason: str
    source: str | None = None


def identifier(name: str) -> str:
    """The name as a document id: `[A-Za-z0-9._-]+`, other characters percent-encoded as UTF-8 ("a b" -> "a%20b")."""
    try:
        raw = os.fsencode(name)  # a file name may hold bytes that are no UTF-8
    except UnicodeEncodeError:  # half a character, as JSON may hold
        raw = name.encode("utf-8", "surrogatepass")
    return quote(raw, safe="").replace("~", "%7E") or "%"


def document(
    id: str,
    content: str | bytes,
    known: Metadata | None = None,
    *,
    html: bool = False,
    charset: str | None = None,
    path: Path | None = None,
) -> Document | Unreadable:
    """The document of a text, or why there is none; never raises, whatever the content.

    `known` is what is stated about it and outranks what an HTML page says of itself; `charset` is what a header
    declares. Where nobody states the day of publication it is inferred from the text.
    """
    known = known or Metadata()
    if len(content) > MAX_BYTES:
        return Unreadable(id, path, TOO_LARGE)
    if isinstance(content, bytes):
        if kind := binary_kind(content):
            return Unreadable(id, path, f"not a text: its bytes are those of a {kind} file")
        content = decode(content, charset or declared_charset(content))
        if looks_binary(content):
            return Unreadable(id, path, "not a text: too many control characters")
    text = normalised(content)
    if html:
        from indicators.documents.html import MAX_MARKUP, PageTooLarge, read_page

        try:
            page = read_page(text)
        except PageTooLarge:
            return Unreadable(id, path, f"more than {MAX_MARKUP // 1_000_000} MB of markup, the limit of one page")
        except Exception as error:  # markup may break its parser in ways that no one lists
            return Unreadable(id, path, f"the page could not be read: {type(error).__name__}: {str(error)[:100]}")
        known, text = known.over(page.known), normalised(page.text)
    if not _HAS_WORDS.search(text):
        return Unreadable(id, path, "no main text found in the page" if html else "empty")
    language = language_of(text)
    if language not in LANGUAGES:
        return Unreadable(id, path, f"language not supported: {language}")
    return Document(id=id, text=text, language=language, **(_published(text, known) | known.stated()))


def _published(text: str, known: Metadata) -> dict[str, Any]:
    """How the day of publication is known; inferred from the text, where nobody states it, with the evidence."""
    if known.published is not None:
        return {"published_basis": "given"}
    from indicators.text.publication import infer_published

    found = infer_published(text)
    return {
        "published": found.published,
        "published_basis": "inferred" if found.published else "unknown",
        "published_evidence": found.evidence,
        "published_candidates": tuple(found.candidates),
    }

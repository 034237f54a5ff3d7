"""The changes of a build as an Atom feed (RFC 4287)."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, tostring

from indicators.model import Change
from indicators.store import Build
from service.formats import whole

_ATOM = "http://www.w3.org/2005/Atom"
_ENTRIES = 500  # readers take the rest from changes.json


def feed(build: Build) -> bytes:
    """One entry for each changed figure, points first; an id names build, series and day and never changes."""
    updated = build.record.built_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    root = Element("feed", xmlns=_ATOM)
    _text(root, "id", "urn:humanitarian-indicators:changes")
    _text(root, "title", "Changed humanitarian figures")
    _text(root, "updated", updated)
    SubElement(root, "link", rel="self", href="/v1/changes.atom")
    SubElement(root, "link", rel="alternate", href="/builds")
    _text(SubElement(root, "author"), "name", "Humanitarian indicators")
    for number, change in enumerate(build.changes()[:_ENTRIES]):
        _entry(root, build, change, number, updated)
    return ('<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="unicode")).encode()


def title(change: Change) -> str:
    """What changed, in one line."""
    what = change.series or change.observation or change.indicator
    day = f" on {change.date.isoformat()}" if change.date else ""
    before, after = _value(change.before), _value(change.after)
    told = f"{before} → {after}" if before != after else f"{after} stays, its bounds, standing or reports differ"
    return f"{what}{day}: {told} ({change.cause})"


def _entry(root: Element, build: Build, change: Change, number: int, updated: str) -> None:
    entry = SubElement(root, "entry")
    _text(entry, "id", f"urn:humanitarian-indicators:{build.id}:{number}")
    _text(entry, "title", title(change))
    _text(entry, "updated", updated)
    SubElement(entry, "link", rel="alternate", href=f"/indicators/{change.indicator}")
    why = f"Cause: {change.cause}. Document: {change.document or 'none'}. Rule: {change.rule or 'none'}."
    _text(entry, "content", why)


def _value(value: float | None) -> str:
    return "none" if value is None else f"{whole(value):,}"


def _text(parent: Element, tag: str, text: str) -> None:
    # XML has no place for control characters
    SubElement(parent, tag).text = "".join(c for c in text if c >= " " or c in "\t\n")

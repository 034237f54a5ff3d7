"""One document: what is known of it, and the text that offsets count."""

from __future__ import annotations

from bisect import bisect_left
from urllib.parse import quote

from flask import Blueprint, Response

from indicators.store import Build, DocumentEntry
from service.context import arguments, split_suffix
from service.formats import whole
from service.names import known, unknown
from service.respond import json_answer

blueprint = Blueprint("documents", __name__)


@blueprint.get("/v1/documents/<name>")
def document(name: str) -> Response:
    """A document's metadata with its observations and misses, or its text."""
    id, suffix = split_suffix(name, ("json", "txt"))
    build, _ = arguments()
    entry = find(build, id)
    if suffix == "txt":
        return Response(build.text(entry.document.id) or "", content_type="text/plain; charset=utf-8")
    return json_answer({"data": _described(build, entry), "build": build.id})


def find(build: Build, id: str) -> DocumentEntry:
    """The document of that id, also where a percent-encoded id was decoded on its way; raises `Problem` 404."""
    entries = build.documents()
    for spelled in (id, quote(id, safe="")):
        at = bisect_left(entries, spelled, key=lambda entry: entry.document.id)
        if at < len(entries) and entries[at].document.id == spelled:
            return entries[at]
    raise unknown("document", id, known(build, "document"), 404)


def _described(build: Build, entry: DocumentEntry) -> dict[str, object]:
    values = entry.document.model_dump(mode="json", exclude={"text"})
    observations = []
    for each in build.observations(document=entry.document.id):
        fields = each.model_dump(mode="json")
        observations.append(fields | {name: whole(fields[name]) for name in ("value", "low", "high")})
    return values | {
        "characters": entry.characters,
        "observations": observations,
        "misses": [miss.model_dump(mode="json") for miss in build.misses(entry.document.id)],
    }

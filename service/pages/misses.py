"""For curators: sentences with an indicator's cue and a number that no rule read, ready to be decided on."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from flask import Blueprint, render_template

from indicators import store
from service.context import arguments
from service.pages.links import address

blueprint = Blueprint("misses", __name__)
ROWS = 50


class Shown(NamedTuple):
    """A miss with its sentence cut at the number, and the lines of seeds/corrections.toml that would add it."""

    miss: dict[str, Any]
    before: str
    after: str
    correction: str


@blueprint.get("/misses")
def misses() -> str:
    """The misses of a build, of one indicator or document where the address says so."""
    build, params = arguments("indicator", "document", "offset")
    chosen = store.Filters(indicator=params.indicator, document=params.document)
    found = build.rows("misses", chosen, limit=ROWS, offset=params.offset)
    infos = {entry.info.slug: entry.info for entry in build.indicators()}
    every = {slug: build.count("misses", store.Filters(indicator=slug, document=params.document)) for slug in infos}
    total = build.count("misses", chosen)
    texts = {each["document"]: build.text(each["document"]) or "" for each in found}
    where: dict[str, Any] = {"indicator": params.indicator, "document": params.document}
    at = params.offset
    return render_template(
        "misses.html",
        build=build,
        params=params,
        shown=[_shown(each, texts[each["document"]]) for each in found],
        total=total,
        counts={slug: count for slug, count in every.items() if count},
        infos=infos,
        documents=build.document_map(),
        previous=address("/misses", **where, offset=max(0, at - ROWS) or None) if at else None,
        following=address("/misses", **where, offset=at + ROWS) if at + ROWS < total else None,
    )


def _shown(miss: dict[str, Any], text: str) -> Shown:
    start, end = miss["start"], miss["end"]
    first, last = min(miss["sentence"][0], start), max(miss["sentence"][1], end)
    # A JSON string is a TOML string too.
    document, quote = (json.dumps(words, ensure_ascii=False) for words in (miss["document"], text[first:last].strip()))
    correction = (
        f'[[correction]]\naction = "add"\ndocument = {document}\nindicator = "{miss["indicator"]}"\n'
        f'quote = {quote}\nfields = {{ value = , unit = "people", scope = "period" }}\nreason = ""\nauthor = ""'
    )
    return Shown(miss, text[first:start].lstrip(), text[end:last].rstrip(), correction)

"""For curators: sentences with an indicator's cue and a number that no rule read, ready to be decided on."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from flask import Blueprint, render_template

from indicators.model import Miss
from service.context import arguments
from service.pages.links import address

blueprint = Blueprint("misses", __name__)
ROWS = 50


class Shown(NamedTuple):
    """A miss with its sentence cut at the number, and the lines of seeds/corrections.toml that would add it."""

    miss: Miss
    before: str
    after: str
    correction: str


@blueprint.get("/misses")
def misses() -> str:
    """The misses of a build, of one indicator or document where the address says so."""
    build, params = arguments("indicator", "document", "offset")
    found = [each for each in build.misses(params.document) if params.indicator in (None, each.indicator)]
    by_indicator: dict[str, int] = {}
    for each in build.misses(params.document):
        by_indicator[each.indicator] = by_indicator.get(each.indicator, 0) + 1
    texts = {each.document: build.text(each.document) or "" for each in found[params.offset : params.offset + ROWS]}
    chosen: dict[str, Any] = {"indicator": params.indicator, "document": params.document}
    at = params.offset
    return render_template(
        "misses.html",
        build=build,
        params=params,
        shown=[_shown(each, texts[each.document]) for each in found[at : at + ROWS]],
        total=len(found),
        counts=by_indicator,
        infos={entry.info.slug: entry.info for entry in build.indicators()},
        documents=build.document_map(),
        previous=address("/misses", **chosen, offset=max(0, at - ROWS) or None) if at else None,
        following=address("/misses", **chosen, offset=at + ROWS) if at + ROWS < len(found) else None,
    )


def _shown(miss: Miss, text: str) -> Shown:
    first, last = min(miss.sentence[0], miss.start), max(miss.sentence[1], miss.end)
    # A JSON string is a TOML string too.
    quote = json.dumps(text[first:last].strip(), ensure_ascii=False)
    correction = (
        f'[[correction]]\naction = "add"\ndocument = {json.dumps(miss.document)}\nindicator = "{miss.indicator}"\n'
        f'quote = {quote}\nfields = {{ value = , unit = "people", scope = "period" }}\nreason = ""\nauthor = ""'
    )
    return Shown(miss, text[first : miss.start].lstrip(), text[miss.end : last].rstrip(), correction)

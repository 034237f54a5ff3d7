"""One document: what is known of it, and its quotes marked, in the whole text only where that may be shown."""

from __future__ import annotations

from flask import Blueprint, render_template

from service.api.documents import find
from service.context import arguments
from service.pages.marking import excerpts, paragraphs
from service.pages.words import quantity

blueprint = Blueprint("document", __name__)


@blueprint.get("/documents/<id>")
def document(id: str) -> str:
    """The page of a document."""
    build, _ = arguments()
    entry = find(build, id)
    observations = build.observations(document=entry.document.id)
    text = build.text(entry.document.id) or ""
    whole = entry.document.show == "full"
    spans = [(0, len(text))] if whole else excerpts(text, observations)
    infos = {each.info.slug: each.info for each in build.indicators()}
    others = build.document_map()
    return render_template(
        "document.html",
        build=build,
        entry=entry,
        whole=whole,
        stretches=[list(paragraphs(text, span, observations)) for span in spans],
        observations=observations,
        numbers={each.id: position for position, each in enumerate(observations, 1)},
        infos=infos,
        hues={group: position for position, group in enumerate(dict.fromkeys(info.group for info in infos.values()))},
        figures={each.id: quantity(each) for each in observations},
        copies=[each for each in others.values() if each.copy_of == entry.document.id],
        replaced_by=[each for each in others.values() if each.supersedes == entry.document.id],
        misses=build.misses(entry.document.id),
    )

"""One observation: everything that is known of a figure, or what took its place."""

from __future__ import annotations

from flask import Blueprint, Response

from indicators.model import Observation
from indicators.store import Build
from service.context import arguments, split_suffix
from service.formats import whole
from service.problems import Problem
from service.respond import json_answer

blueprint = Blueprint("observations", __name__)


@blueprint.get("/v1/observations/<name>")
def observation(name: str) -> Response:
    """An observation with its document, its sentence and the series that rest on it."""
    id, _ = split_suffix(name, ("json",))
    build, _ = arguments()
    found = build.observation(id)
    replaced_by = None
    if found is None:
        replaced_by = build.successor(id)
        found = build.observation(replaced_by) if replaced_by else None
    if found is None:
        raise Problem(
            404,
            f"Build {build.id} has no observation {id[:100]!r}, and none took its place.",
            ["/v1/observations.json"],
        )
    return json_answer({"data": described(build, found), "build": build.id, "asked": id, "replaced_by": replaced_by})


def described(build: Build, found: Observation) -> dict[str, object]:
    """The fields of an observation, with its sentence in words, its document and the points that rest on it."""
    document = build.document_map()[found.document]
    text = build.text(found.document) or ""
    values = found.model_dump(mode="json")
    values |= {name: whole(values[name]) for name in ("value", "low", "high")}
    return values | {
        "sentence_text": text[slice(*found.sentence)],
        "publisher": document.publisher,
        "published": document.published.isoformat() if document.published else None,
        "title": document.title,
        "url": document.url,
        "points": [
            {"series": point.series, "date": point.date.isoformat(), "value": whole(point.value)}
            for point in build.points(found.indicator)
            if found.id in point.observations
        ],
    }

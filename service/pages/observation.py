"""One observation: its sentence, the rule that read it, every field, what rests on it, and what a person decided."""

from __future__ import annotations

from flask import Blueprint, render_template

from indicators.model import Correction, Observation
from indicators.store import Build
from service.api.indicators import find as find_indicator
from service.context import arguments
from service.pages.links import absolute, address
from service.pages.views import Reader, views
from service.pages.words import long_day, quantity
from service.problems import Problem

blueprint = Blueprint("observation", __name__)


@blueprint.get("/observations/<id>")
def observation(id: str) -> str:
    """The page of an observation, or of the one that took its place, saying so."""
    build, _ = arguments()
    found = build.observation(id)
    successor = build.successor(id) if found is None else None
    if successor is not None:
        found = build.observation(successor)
    if found is None:
        detail = f"This build has no figure of the address {id[:100]!r}, and none took its place."
        raise Problem(404, detail, ["/v1/observations.csv lists those that it has"])
    entry = find_indicator(build, found.indicator)
    reader = Reader(build)
    resting = [
        (view, point)
        for view in views(build.points(found.indicator), build.episodes(), build.countries())
        for point in view.points
        if found.id in point.observations
    ]
    rows = reader.rows([point for _, point in resting])
    return render_template(
        "observation.html",
        build=build,
        entry=entry,
        evidence=reader.evidence(found),
        figure=quantity(found),
        asked=id,
        original=build.original(found.id),
        corrections=[each for each in build.corrections() if decides(each, found)],
        resting=[(view, row) for (view, _), row in zip(resting, rows, strict=True)],
        citation=_citation(build, found, entry.info.title),
        permalink=absolute(address("/observations", found.id, build=build.id)),
    )


def decides(correction: Correction, observation: Observation) -> bool:
    """Whether a curator's decision is about this observation: its document, its indicator, and words of its quote."""
    if correction.indicator not in (None, observation.indicator):
        return False
    cited = [(correction.document, correction.quote), *correction.same]
    return any(
        document == observation.document and quote and (quote in observation.quote or observation.quote in quote)
        for document, quote in cited
    )


def _citation(build: Build, found: Observation, title: str) -> str:
    document = build.document_map()[found.document]
    published = long_day(document.published) if document.published else "no known day"
    named = f" “{document.title}.”" if document.title else ""
    link = absolute(address("/observations", found.id, build=build.id))
    return (
        f"{document.publisher or document.id}.{named} {published}. {title}: {quantity(found)}, "
        f"as read by Humanitarian Indicators, build {build.id}. {link}"
    )

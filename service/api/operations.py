"""What operators and feed readers watch: health, readiness, metrics, and the news of each build."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Blueprint, Response, render_template

from indicators import store
from service import metrics
from service.atom import feed
from service.context import arguments, builds, no_arguments
from service.headers import NEVER
from service.openapi import document, operations
from service.problems import Problem
from service.respond import json_answer

blueprint = Blueprint("operations", __name__)


@blueprint.get("/health")
def health() -> Response:
    """200 while the process lives, with what it serves and how the last rebuild went."""
    no_arguments()
    build = builds().current()
    built_at = build.record.built_at if build else None
    now = datetime.now(UTC).replace(tzinfo=None)
    fallback = build.fallback if build else None
    response = json_answer(
        {
            "status": "no build yet" if build is None else "degraded" if fallback else "ok",
            "build": build.id if build else None,
            "built_at": built_at.strftime("%Y-%m-%dT%H:%M:%SZ") if built_at else None,
            "age_s": round((now - built_at).total_seconds()) if built_at else None,
            "fallback": fallback,
            **store.status(builds().data),
        }
    )
    response.headers["Cache-Control"] = NEVER
    return response


@blueprint.get("/ready")
def ready() -> Response:
    """200 once a build is open, 503 before."""
    no_arguments()
    build = builds().current()
    if build is None:
        raise Problem(503, "No build is open yet.", headers={"Retry-After": "5"})
    response = json_answer({"status": "ready", "build": build.id})
    response.headers["Cache-Control"] = NEVER
    return response


@blueprint.get("/metrics")
def prometheus() -> Response:
    """Metrics of all workers in Prometheus' text format."""
    no_arguments()
    build = builds().current()
    body = metrics.exposition(build.id if build else None, build.record.built_at if build else None)
    response = Response(body, content_type=metrics.CONTENT_TYPE_LATEST)
    response.headers["Cache-Control"] = NEVER
    return response


@blueprint.get("/openapi.json")
def openapi() -> Response:
    """This interface as an OpenAPI 3.1 document."""
    no_arguments()
    return json_answer(document(builds().current(), builds().kept()))


@blueprint.get("/docs")
def docs() -> str:
    """The interface for people, from the same document."""
    no_arguments()
    described = document(builds().current(), builds().kept())
    parameters = {p["name"]: p for p in described["components"]["parameters"].values() if p["in"] == "query"}
    return render_template("docs.html", operations=list(operations()), parameters=parameters)


@blueprint.get("/v1/changes.atom")
def changes() -> Response:
    """The changes of the build as an Atom feed."""
    build, _ = arguments()
    return Response(feed(build), content_type="application/atom+xml; charset=utf-8")

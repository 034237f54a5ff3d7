"""Errors as RFC 9457 problem details for machines and as a page for people; both say what would have been valid."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from http import HTTPStatus

import structlog
from flask import Flask, Response, render_template, request
from jinja2 import TemplateNotFound
from markupsafe import Markup
from pydantic import BaseModel, Field
from werkzeug.exceptions import HTTPException, MethodNotAllowed, NotFound

PROBLEM_JSON = "application/problem+json"
_log = structlog.get_logger("service")


class ProblemDetails(BaseModel):
    """The body of every error: one sentence in `detail`, and in `valid` the names or values that would be accepted."""

    type: str = Field(description="Where this kind of problem is explained, relative to the service.")
    title: str
    status: int
    detail: str
    valid: list[str]


class Problem(Exception):
    """An error that its reader can mend: `detail` is one sentence, `valid` lists what would be accepted."""

    def __init__(self, status: int, detail: str, valid: Sequence[str] = (), headers: Mapping[str, str] | None = None):
        super().__init__(detail)
        self.details = ProblemDetails(
            type=f"/docs#problem-{status}",
            title=HTTPStatus(status).phrase,
            status=status,
            detail=detail,
            valid=list(valid),
        )
        self.headers = dict(headers or {})


def problem_response(problem: Problem) -> Response:
    """The problem as a page where a browser asked for one, as `application/problem+json` for everything else."""
    details = problem.details
    if for_people():
        response = Response(_page(details), status=details.status, mimetype="text/html")
    else:
        body = json.dumps(details.model_dump(), ensure_ascii=False)
        response = Response(body, status=details.status, content_type=PROBLEM_JSON)
    response.headers.update(problem.headers)
    return response


def for_people() -> bool:
    """Whether the request comes from a browser that asks for a page, not for data."""
    accepted = request.accept_mimetypes
    return not request.path.startswith("/v1/") and accepted["text/html"] > accepted[PROBLEM_JSON]


def register(app: Flask) -> None:
    """Answer every error of `app` as a problem; what nobody foresaw is logged and says nothing of its inside."""

    @app.errorhandler(Problem)
    def _known(problem: Problem) -> Response:
        return problem_response(problem)

    @app.errorhandler(HTTPException)
    def _http(error: HTTPException) -> Response:
        status = error.code or 500
        headers = {}
        detail = error.description or HTTPStatus(status).description
        valid: list[str] = []
        if isinstance(error, NotFound):
            detail, valid = "There is nothing at this address; / and /docs lead to all that there is.", ["/", "/docs"]
        elif isinstance(error, MethodNotAllowed):
            valid = sorted(error.valid_methods or ())
            headers["Allow"] = ", ".join(valid)
        return problem_response(Problem(status, detail, valid, headers))

    @app.errorhandler(Exception)
    def _unforeseen(error: Exception) -> Response:
        _log.error("unforeseen", path=request.path, query=request.query_string.decode("latin-1"), exc_info=error)
        return problem_response(Problem(500, "The service failed on this request; the fault is in its log."))


def _page(details: ProblemDetails) -> str:
    try:
        return render_template("error.html", problem=details)
    except TemplateNotFound:
        valid = Markup(", ").join(details.valid)
        page = Markup('<!doctype html><html lang="en"><title>{t}</title><h1>{t}</h1><p>{d}</p><p>{v}</p></html>')
        return str(page.format(t=details.title, d=details.detail, v=valid))

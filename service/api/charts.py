"""Charts as images."""

from __future__ import annotations

from flask import Response

from indicators.store import Build, IndicatorEntry
from service.context import pictures
from service.pictures import rendered
from service.query import Params

_TYPES = {"png": "image/png", "svg": "image/svg+xml; charset=utf-8"}
# An SVG that is opened by itself is a page: it may style its own text and nothing else.
_SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox"


def picture(build: Build, params: Params, entry: IndicatorEntry, suffix: str) -> Response:
    """The chart of an indicator."""
    return image(rendered(pictures(), build, params, entry, suffix), suffix)


def image(drawn: bytes, suffix: str) -> Response:
    """The bytes of a drawn chart as an answer."""
    response = Response(drawn, content_type=_TYPES[suffix])
    if suffix == "svg":
        response.headers["Content-Security-Policy"] = _SVG_POLICY
    return response

"""The service: `create_app(data)` gives the WSGI application that answers from the builds of a data folder."""

from __future__ import annotations

import tempfile
from pathlib import Path

from flask import Flask, Response, g, request
from flask_compress import Compress

from service import api, context, headers, pages, problems
from service.builds import Builds
from service.cache import ROUTE

COMPRESSED = ["text/html", "text/css", "text/plain", "text/csv", "application/json", "application/problem+json",
              "image/svg+xml", "application/atom+xml"]  # fmt: skip


def create_app(data: Path, *, pictures: Path | None = None) -> Flask:
    """The application over the builds of `data`, which may still be empty.

    `pictures` is where rendered charts are kept, a temporary folder by default.
    """
    app = Flask(__name__)
    app.config.update(
        COMPRESS_MIMETYPES=COMPRESSED,
        COMPRESS_REGISTER=False,
        MAX_CONTENT_LENGTH=64 * 1024,
        PROVIDE_AUTOMATIC_OPTIONS=False,
    )
    app.url_map.strict_slashes = False
    builds = Builds(data)
    context.install(app, builds, pictures or Path(tempfile.mkdtemp(prefix="indicators-")))
    problems.register(app)
    api.register(app)
    pages.register(app)
    compress = Compress(app)

    @app.before_request
    def _preflight() -> Response | None:
        # A browser sends the request itself only if the question before it succeeds, whatever the address.
        asked = request.method == "OPTIONS" and "Access-Control-Request-Method" in request.headers
        return Response(status=204) if asked else None

    @app.after_request
    def _finish(response: Response) -> Response:
        build = g.get("build") or builds.current()
        if request.url_rule is not None:
            request.environ[ROUTE] = request.url_rule.rule
        headers.add(response, build.id if build else None, build.record.built_at if build else None)
        response = compress.after_request(response)
        headers.answer_condition(response)
        return response

    return app

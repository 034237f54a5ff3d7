"""The pages for people: plain HTML that needs no script, each figure one click from the sentence that states it."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from flask import Flask, url_for

from service.pages import about, builds, catalogue, document, indicator, misses, observation, words
from service.pages.links import address

_STYLE = Path(__file__).parent.parent / "static" / "site.css"


def register(app: Flask) -> None:
    """Add every page of the service, and what their templates use."""
    for module in (catalogue, indicator, observation, document, builds, misses, about):
        app.register_blueprint(module.blueprint)
    app.jinja_env.filters.update(words.FILTERS)
    app.jinja_env.globals.update(
        words.TABLES,
        address=address,
        counted=words.counted,
        days=words.days,
        plural=words.plural,
        style=lambda: url_for("static", filename="site.css", v=_style_digest()),
    )
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True


@cache
def _style_digest() -> str:
    """What the address of the style sheet changes with, so that a cache may keep the sheet."""
    return hashlib.sha256(_STYLE.read_bytes()).hexdigest()[:12]

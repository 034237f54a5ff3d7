"""What this service does and does not: method, the reader's own scores, limits, and care for people."""

from __future__ import annotations

from flask import Blueprint, render_template

from service.context import arguments
from service.metadata import LICENCE

blueprint = Blueprint("about", __name__)


@blueprint.get("/about")
def about() -> str:
    """The page about method and limits, with the scores of the build that answers."""
    build, _ = arguments()
    return render_template(
        "about.html",
        build=build,
        infos=[entry.info for entry in build.indicators()],
        episodes=build.episodes(),
        licence=LICENCE,
    )

"""The builds that are kept, and what the one that is shown changed."""

from __future__ import annotations

from flask import Blueprint, render_template

from indicators import store
from service import context
from service.context import arguments

blueprint = Blueprint("builds", __name__)
ROWS = 200  # changes on the page; the files have all


@blueprint.get("/builds")
def builds() -> str:
    """Every kept build, the newest first, and the changes of the one that answers."""
    build, _ = arguments()
    changes = build.changes()
    return render_template(
        "builds.html",
        build=build,
        kept=store.builds(context.builds().data),
        status=store.status(context.builds().data),
        points=[each for each in changes if each.series is not None][:ROWS],
        total=len(changes),
        of_points=sum(each.series is not None for each in changes),
        titles={entry.info.slug: entry.info.title for entry in build.indicators()},
        unreadable=build.unreadable(),
    )

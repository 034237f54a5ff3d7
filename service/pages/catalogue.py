"""The first page: every indicator with the shape of its leading series and its latest figure."""

from __future__ import annotations

from typing import NamedTuple

from flask import Blueprint, Response, render_template

from indicators.model import Point
from indicators.store import Build, IndicatorEntry
from service.api.charts import image
from service.api.indicators import find
from service.context import arguments, pictures
from service.pages.views import Reader, View, line, views
from service.pictures import thumbnail
from service.problems import Problem

blueprint = Blueprint("catalogue", __name__)


class Item(NamedTuple):
    """An indicator as the catalogue lists it; without a figure it has neither view nor latest point."""

    entry: IndicatorEntry
    view: View | None
    latest: Point | None
    figure: str


@blueprint.get("/")
def catalogue() -> str:
    """Every indicator by group."""
    build, _ = arguments()
    groups: dict[str, list[Item]] = {}
    for entry in build.indicators():
        groups.setdefault(entry.info.group, []).append(_item(build, entry))
    return render_template("catalogue.html", build=build, groups=groups)


@blueprint.get("/thumbnails/<theme>/<slug>.svg")
def picture(theme: str, slug: str) -> Response:
    """The shape of an indicator's leading series."""
    build, _ = arguments()
    entry = find(build, slug)
    if theme not in ("light", "dark"):
        raise Problem(404, f"There is no theme {theme[:20]!r}; valid are light and dark.", ["light", "dark"])
    found = views(build, build.points(slug))
    if not found:
        raise Problem(404, f"{entry.info.title} has no figures yet, so that there is nothing to draw.")
    return image(thumbnail(pictures(), build, line(found[0]), theme), "svg")


def _item(build: Build, entry: IndicatorEntry) -> Item:
    found = views(build, build.points(entry.info.slug))
    if not found:
        return Item(entry, None, None, "")
    latest = line(found[0])[-1]
    reader = Reader(build, build.observations(entry.info.slug))
    return Item(entry, found[0], latest, reader.row(latest).figure)

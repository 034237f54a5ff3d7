"""The first page: every indicator with the shape of its leading series and its latest figure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from flask import Blueprint, Response, render_template

from indicators.model import Point
from indicators.store import Build, IndicatorEntry
from service.api.charts import image
from service.api.indicators import find
from service.context import arguments, pictures
from service.pages.views import View, figures, line, views
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
    countries = build.countries()
    leading = {entry.info.slug: _leading(build, entry, countries) for entry in build.indicators()}
    latest = {slug: line(view)[-1] for slug, view in leading.items() if view}
    told = dict(zip(latest, figures(build, list(latest.values())), strict=True))
    groups: dict[str, list[Item]] = {}
    for entry in build.indicators():
        slug = entry.info.slug
        groups.setdefault(entry.info.group, []).append(Item(entry, leading[slug], latest.get(slug), told.get(slug, "")))
    return render_template("catalogue.html", build=build, groups=groups)


@blueprint.get("/thumbnails/<theme>/<slug>.svg")
def picture(theme: str, slug: str) -> Response:
    """The shape of an indicator's leading series."""
    build, _ = arguments()
    entry = find(build, slug)
    if theme not in ("light", "dark"):
        raise Problem(404, f"There is no theme {theme[:20]!r}; valid are light and dark.", ["light", "dark"])
    leading = _leading(build, entry, build.countries())
    if leading is None:
        raise Problem(404, f"{entry.info.title} has no figures yet, so that there is nothing to draw.")
    return image(thumbnail(pictures(), build, line(leading), theme), "svg")


def _leading(build: Build, entry: IndicatorEntry, countries: Mapping[str, str]) -> View | None:
    return next(iter(views(build.points(entry.info.slug), build.episodes(), countries)), None)

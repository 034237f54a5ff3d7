"""One indicator: its points, or the observations behind them, in every format, with metadata and as a data package."""

from __future__ import annotations

from functools import partial

from flask import Blueprint, Response

from indicators.store import Build, IndicatorEntry
from service.api.charts import picture
from service.context import arguments, pictures, split_suffix
from service.formats import Table
from service.metadata import metadata
from service.names import unknown
from service.package import zip_package
from service.pictures import rendered
from service.query import CSV, PAGE, PICTURE, SELECTION, Params
from service.respond import json_answer, json_page, stored_file, table_file
from service.tables import page, point_table, stored

blueprint = Blueprint("indicators", __name__)
_ROWS = (*SELECTION, "view")
# ending: the parameters beside `build` that are valid with it
NAMES = {
    "json": (*_ROWS, *PAGE),
    "csv": (*_ROWS, *PAGE, *CSV),
    "xlsx": (*_ROWS, *PAGE),
    "parquet": (*_ROWS, *PAGE),
    "png": (*SELECTION, *PICTURE),
    "svg": (*SELECTION, *PICTURE),
    "zip": (*_ROWS, "theme"),
    "metadata.json": _ROWS,
}


@blueprint.get("/v1/indicators/<name>")
def indicator(name: str) -> Response:
    """Points of one indicator in the format of the ending."""
    slug, suffix = split_suffix(name, NAMES)
    build, params = arguments(*NAMES[suffix], json=suffix == "json")
    entry = find(build, slug)
    if suffix in ("png", "svg"):
        return picture(build, params, entry, suffix)
    load = partial(rows, build, params, slug)
    if suffix == "json":
        return json_page(build, params, load)
    if suffix == "metadata.json":
        return json_answer(metadata(build, params, entry, load(None)))
    if suffix == "zip":
        chart = rendered(pictures(), build, params.model_copy(update={"view": "series"}), entry, "png")
        return Response(zip_package(build, params, entry, load(None), chart), content_type="application/zip")
    if params.view == "observations":
        return stored_file(build, params, "observations", suffix, entry.info.title, indicator=slug)
    return table_file(build, params, load(params.limit), suffix, entry.info.title)


def find(build: Build, slug: str) -> IndicatorEntry:
    """The indicator of that slug; raises `Problem` 404 naming those that exist."""
    for entry in build.indicators():
        if entry.info.slug == slug:
            return entry
    raise unknown("indicator", slug, [entry.info.slug for entry in build.indicators()], 404)


def rows(build: Build, params: Params, slug: str, limit: int | None) -> Table:
    """Points or observations of an indicator, from `params.offset`, at most `limit`."""
    if params.view == "observations":
        return stored(build, "observations", params, indicator=slug, limit=limit)
    return page(point_table(build, params, slug), params.model_copy(update={"limit": limit}))

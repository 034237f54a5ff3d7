"""The tables of a build, each under one name with an ending for its format."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple, cast

from flask import Blueprint, Response

from indicators import store
from indicators.store import Build
from service import columns
from service.context import arguments, builds, split_suffix
from service.formats import Table
from service.names import unknown
from service.query import CSV, PAGE, SELECTION, Params
from service.respond import json_page, stored_file, table_file
from service.tables import COLUMNS, builds_table, latest_table, page, points, stored

blueprint = Blueprint("tabular", __name__)


class Resource(NamedTuple):
    """A table with an address: the parameters that narrow it and the endings that it has."""

    title: str
    columns: tuple[columns.Column, ...]
    selection: tuple[str, ...]
    suffixes: tuple[str, ...] = ("json", "csv")

    def names(self, suffix: str) -> tuple[str, ...]:
        """The parameters beside `build` that are valid with an ending."""
        return (*self.selection, *PAGE, *(CSV if suffix == "csv" else ()))


def _narrowing(table: store.Table) -> tuple[str, ...]:
    return tuple(name for name in (*SELECTION, "indicator") if name in store.allowed(table))


RESOURCES = {
    "indicators": Resource("Every indicator of the catalogue", columns.INDICATORS, _narrowing("indicators")),
    "latest": Resource("The last point of every series", columns.LATEST, (*SELECTION, "indicator")),
    "observations": Resource(
        "What documents report, figure by figure",
        columns.OBSERVATIONS,
        _narrowing("observations"),
        ("json", "csv", "xlsx", "parquet"),
    ),
    "documents": Resource("What was read", columns.DOCUMENTS, _narrowing("documents")),
    "builds": Resource("Every build that is kept, the newest first", columns.BUILDS, ()),
    "changes": Resource("What the build changed, and why", columns.CHANGES, _narrowing("changes")),
    "misses": Resource("Sentences that no rule read", columns.MISSES, _narrowing("misses")),
}


@blueprint.get("/v1/<name>")
def table(name: str) -> Response:
    """A table in the format of its ending."""
    stem = name.partition(".")[0]
    if stem not in RESOURCES:
        raise unknown("resource", stem, list(RESOURCES), 404)
    resource = RESOURCES[stem]
    _, suffix = split_suffix(name, resource.suffixes)
    build, params = arguments(*resource.names(suffix), json=suffix == "json")
    load = partial(_load, build, params, stem)
    if suffix == "json":
        return json_page(build, params, load)
    if stem in COLUMNS and stem != "latest":
        return stored_file(build, params, stem, suffix, resource.title)
    return table_file(build, params, load(params.limit), suffix, resource.title)


def _load(build: Build, params: Params, name: str, limit: int | None) -> Table:
    if name == "builds":
        return page(builds_table(builds().data), params.model_copy(update={"limit": limit}))
    if name == "latest":
        return page(latest_table(points(build, params)), params.model_copy(update={"limit": limit}))
    return stored(build, cast(store.Table, name), params, limit=limit)

"""One indicator: its chart, what is counted, its points with the sentences behind them, and how to take it away."""

from __future__ import annotations

from typing import NamedTuple

from flask import Blueprint, render_template

from indicators.series import same_onset
from indicators.store import Build, IndicatorEntry
from service.api.indicators import find
from service.context import arguments
from service.metadata import LICENCE
from service.pages.links import absolute, address
from service.pages.snippets import snippets
from service.pages.views import Reader, View, figures, line, views
from service.pages.words import long_day
from service.pictures import alternative
from service.query import SELECTION, Params
from service.tables import points

blueprint = Blueprint("indicator", __name__)
ROWS = 100  # points on a page
NARROWING = ("start", "end", "place", "country", "publisher", "document", "q")
DOWNLOADS = {
    "csv": "one row a point, for any program",
    "xlsx": "a workbook for Excel",
    "json": "for programs, in pages",
    "parquet": "typed columns, for DuckDB, pandas and R",
    "png": "the chart as a picture",
    "svg": "the chart to scale or edit",
    "metadata.json": "definition, columns, sources",
    "zip": "all of it as a Frictionless Data Package",
}


class Page(NamedTuple):
    """Which points of a view stand on this page, and where the others are."""

    first: int
    total: int
    earlier: str | None
    later: str | None


@blueprint.get("/indicators/<slug>")
def indicator(slug: str) -> str:
    """The page of an indicator; scope, episode and unit choose the view, everything else narrows it."""
    build, params = arguments(*SELECTION, "offset")
    entry = find(build, slug)
    chosen = points(build, params.model_copy(update={"scope": None, "episode": None, "unit": None}), slug)
    offered = views(chosen, build.episodes(), build.countries())
    view = _chosen(offered, params)
    shown = _narrowed(params, view)
    newest_first = view.points[::-1] if view else []
    rows = Reader(build).rows(newest_first[params.offset : params.offset + ROWS])
    latest = line(view)[-1] if view else None
    selection = _selection(shown)
    return render_template(
        "indicator.html",
        build=build,
        entry=entry,
        views=offered,
        view=view,
        page=_page(slug, shown, len(newest_first)),
        rows=rows,
        latest=latest,
        figure=figures(build, [latest])[0] if latest else "",
        selection=selection,
        narrowed={name: value for name in NARROWING if (value := getattr(params, name)) is not None},
        params=params,
        alternative=alternative(build, shown, entry),
        onsets=_onsets(view, offered),
        downloads=DOWNLOADS,
        snippets=snippets(
            absolute(address("/v1/indicators", slug, ".csv", **selection)),
            absolute(address("/v1/indicators", slug, ".parquet", **selection)),
        ),
        citation=_citation(build, entry, selection),
        licence=LICENCE,
    )


def _chosen(offered: list[View], params: Params) -> View | None:
    """The view that the address asks for, else the leading one."""
    fitting = (
        view
        for view in offered
        if params.scope in (None, view.scope)
        and params.episode in (None, view.episode)
        and params.unit in (None, view.unit)
        and (view.country is None or params.country in (None, view.country))
    )
    return next(fitting, None)


def _narrowed(params: Params, view: View | None) -> Params:
    if view is None:
        return params
    chosen = {
        "scope": view.scope,
        "episode": view.episode,
        "unit": view.unit,
        "country": view.country or params.country,
    }
    return params.model_copy(update=chosen)


def _selection(params: Params) -> dict[str, str]:
    """The parameters that files and charts of this page are asked for with."""
    given = params.model_dump(include=set(SELECTION), exclude_none=True, mode="json")
    return {name: str(given[name]) for name in SELECTION if name in given}


def _page(slug: str, params: Params, total: int) -> Page:
    selection = _selection(params)
    at = params.offset
    later = address("/indicators", slug, anchor="points", **selection, offset=max(0, at - ROWS) or None) if at else None
    more = at + ROWS < total
    earlier = address("/indicators", slug, anchor="points", **selection, offset=at + ROWS) if more else None
    return Page(at + 1, total, earlier, later)


def _onsets(view: View | None, offered: list[View]) -> list[View]:
    """Other views whose beginning may be the same as that of the one shown, told with another precision."""
    if view is None:
        return []
    pairs = same_onset(point for each in offered for point in each.points)
    mine = {point.series for point in view.points}
    near = {one if other in mine else other for one, other in pairs if one in mine or other in mine}
    return [each for each in offered if each is not view and near & {point.series for point in each.points}]


def _citation(build: Build, entry: IndicatorEntry, selection: dict[str, str]) -> str:
    link = absolute(address("/indicators", entry.info.slug, **(selection | {"build": build.id})))
    built = long_day(build.record.built_at.date())
    return f"“{entry.info.title}.” Humanitarian Indicators, build {build.id} of {built}. {link}"

"""How the points of an indicator are laid out for people: one view a running total, one for windows, one for levels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from indicators.model import Document, Episode, Observation, Point, Scope, Unit
from indicators.series import contesters
from indicators.store import Build
from service.pages.words import episode_title, quantity
from service.tables import country_of


class View(NamedTuple):
    """Points that share one picture; `label` names them beside the other views of the indicator.

    `country` is set where running totals of two countries have the same beginning.
    """

    scope: Scope
    episode: str | None
    unit: Unit
    country: str | None
    label: str
    points: Sequence[Point]


class Evidence(NamedTuple):
    """An observation with its document, its sentence cut at the quote, and its part in a point."""

    observation: Observation
    document: Document
    before: str
    quote: str
    after: str
    contests: bool


class Row(NamedTuple):
    """A point as its table shows it: its figure in words and what stands behind it, the preferred claim first."""

    point: Point
    figure: str
    evidence: Sequence[Evidence]

    @property
    def anchor(self) -> str:
        """Where the point stands on its page; it lasts as long as the observation that leads it."""
        return f"p-{self.point.observations[0]}"


def views(
    points: Sequence[Point], episodes: Sequence[Episode], countries: Mapping[str, str] = MappingProxyType({})
) -> list[View]:
    """The views of an indicator, the leading one first; `countries` names those that are no curated episode's.

    Running totals come before windows and levels, curated episodes before others, then whatever has the most points.
    Windows and levels of all places share a picture, running totals from different baselines do not.
    """
    titles = {episode.slug: episode for episode in episodes}
    groups: dict[tuple[Scope, str | None, Unit], dict[str, list[Point]]] = {}
    for point in points:
        episode = point.episode if point.scope == "cumulative" else None
        parts = groups.setdefault((point.scope, episode, point.unit), {})
        parts.setdefault(point.series if point.scope == "cumulative" else "", []).append(point)
    units = {unit for _, _, unit in groups}
    found = []
    for (scope, episode, unit), parts in groups.items():
        label = episode_title(episode, titles) if scope == "cumulative" else _LABELS[scope]
        label = f"{label} ({unit})" if len(units) > 1 else label
        for series, members in parts.items():
            # The title of a curated episode says where; a bare day does not.
            where = country_of(series) if scope == "cumulative" and episode not in titles else None
            name = f"{label}, {countries.get(where, where)}" if where else label
            found.append(View(scope, episode, unit, where if len(parts) > 1 else None, name, members))
    return sorted(
        found,
        key=lambda view: (
            view.scope != "cumulative",
            view.episode not in titles,
            -len(view.points),
            -view.points[-1].date.toordinal(),
            view.label,
        ),
    )


def figures(build: Build, points: Sequence[Point]) -> list[str]:
    """What each point says, in words."""
    known = build.observations_by_id({point.observations[0] for point in points})
    return [quantity(point if point.status == "derived" else known[point.observations[0]]) for point in points]


def line(view: View) -> Sequence[Point]:
    """The points of a view that make one line: windows all together, else those of the series with the most points.

    Of several, the one that ends last, then the one with the greatest figure, stands for them.
    """
    if view.scope == "period":
        return view.points
    by_series: dict[str, list[Point]] = {}
    for point in view.points:
        by_series.setdefault(point.series, []).append(point)
    return max(
        by_series.values(), key=lambda points: (len(points), points[-1].date, points[-1].value, points[-1].series)
    )


_LABELS = {"period": "Windows and incidents", "stock": "Levels by place"}


class Reader:
    """Finds sentences for points of one build; keeps the texts that it has read while a page is made."""

    def __init__(self, build: Build) -> None:
        self._build = build
        self._documents = build.document_map()
        self._texts: dict[str, str] = {}

    def rows(self, points: Sequence[Point]) -> list[Row]:
        """The points with their figures in words and their evidence."""
        known = self._build.observations_by_id({id for point in points for id in point.observations})
        return [self._row(point, known) for point in points]

    def _row(self, point: Point, known: Mapping[str, Observation]) -> Row:
        against = {other.id for other in contesters(point, known)}
        behind = [known[id] for id in point.observations]
        figure = quantity(point if point.status == "derived" else behind[0])
        return Row(point, figure, [self.evidence(each, each.id in against) for each in behind])

    def evidence(self, observation: Observation, contests: bool = False) -> Evidence:
        """An observation with its sentence."""
        if observation.document not in self._texts:
            self._texts[observation.document] = self._build.text(observation.document) or ""
        text = self._texts[observation.document]
        first, last = observation.sentence
        start, end = observation.start, observation.end
        before, after = text[min(first, start) : start], text[end : max(last, end)]
        document = self._documents[observation.document]
        return Evidence(observation, document, before.lstrip(), text[start:end], after.rstrip(), contests)

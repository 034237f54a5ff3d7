"""Charts of an indicator: drawn once for a build and its parameters, then taken from a folder of all workers."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

import pandas as pd

from indicators.model import Point
from indicators.store import Build, IndicatorEntry
from service.formats import Table
from service.metadata import LICENCE
from service.problems import Problem
from service.query import Params, canonical
from service.tables import country_of, points, series_table, stored

if TYPE_CHECKING:
    from charts import Words

MAX_PIXELS = 16_000_000  # of one image; a greater `scale` is lowered to fit
WAIT_S = 5
MOST_WAITING = 6  # threads of a worker that draw or wait to draw; its others go on answering
MOST_KEPT = 256 * 2**20  # bytes of rendered files; the folder is emptied where it holds more
_DRAWING = threading.Lock()  # matplotlib draws one chart at a time
_WAITING = threading.BoundedSemaphore(MOST_WAITING)


def rendered(folder: Path, build: Build, params: Params, entry: IndicatorEntry, suffix: str) -> bytes:
    """The image, from `folder` if it was drawn before. Raises `Problem` 503 where too many charts wait."""
    name = f"{build.id} {entry.info.slug} {suffix} {canonical(params, build=None)}"
    return once(folder, name, suffix, lambda: draw(build, params, entry, suffix))


def once(folder: Path, name: str, suffix: str, make: Callable[[], bytes]) -> bytes:
    """The image of that name from `folder`, made if it is not there. Raises `Problem` 503 where too many wait."""
    path = folder / f"{hashlib.sha256(name.encode()).hexdigest()[:32]}.{suffix}"
    try:
        return path.read_bytes()
    except FileNotFoundError:
        pass
    with _turn():
        if path.exists():
            return path.read_bytes()
        image = make()
        _keep(path, image)
        return image


@contextmanager
def _turn() -> Iterator[None]:
    busy = Problem(503, "Too many charts are being drawn; ask again in a moment.", headers={"Retry-After": "5"})
    if not _WAITING.acquire(blocking=False):
        raise busy
    try:
        if not _DRAWING.acquire(timeout=WAIT_S):
            raise busy
        try:
            yield
        finally:
            _DRAWING.release()
    finally:
        _WAITING.release()


def draw(build: Build, params: Params, entry: IndicatorEntry, suffix: str) -> bytes:
    """The chart of the points that the parameters choose, as PNG or SVG."""
    import charts  # here, since matplotlib takes a second to load and most processes never draw

    frame, reports, words = _materials(build, params, entry)
    figure = charts.draw(
        frame, words, reports=reports, width=params.width, height=params.height, theme=params.theme
    )  # fmt: skip
    scale = min(float(params.scale), (MAX_PIXELS / (params.width * params.height)) ** 0.5)
    kind = cast(Literal["png", "svg"], suffix)
    alternative = charts.alt_text(frame, words, reports=reports)
    return charts.render(figure, kind, scale, title=words.title, description=alternative)


def alternative(build: Build, params: Params, entry: IndicatorEntry) -> str:
    """What the chart shows, in words for those who do not see it."""
    import charts

    frame, reports, words = _materials(build, params, entry)
    return charts.alt_text(frame, words, reports=reports)


def thumbnail(folder: Path, build: Build, found: Sequence[Point], theme: str) -> bytes:
    """The shape of the given points as a small SVG, for a page that names them."""

    def make() -> bytes:
        import charts

        return charts.render(charts.thumbnail(_frame(series_table(found)), theme=theme), "svg", 1.0)

    return once(folder, f"{build.id} {found[0].series} thumbnail {theme}", "svg", make)


def _materials(build: Build, params: Params, entry: IndicatorEntry) -> tuple[pd.DataFrame, pd.DataFrame, Words]:
    """Points, reports and words of a chart."""
    import charts

    info = entry.info
    frame = _frame(series_table(points(build, params, info.slug)))
    shown = charts.lead(frame)
    words = charts.Words(
        title=info.title,
        definition=info.definition,
        baseline=_baseline(build, shown),
        build=build.id,
        built_at=build.record.built_at.date(),
        licence=LICENCE["name"],
    )
    return frame, _reports(build, params, info.slug, shown), words


def _reports(build: Build, params: Params, slug: str, shown: pd.DataFrame) -> pd.DataFrame:
    """The observations that the query chooses; for a count of facilities those of its country, whatever their scope."""
    counting = not shown.empty and shown["episode"].iloc[0] == "distinct"
    freed = {"offset": 0} | ({"scope": None, "episode": None} if counting else {})
    reports = _frame(stored(build, "observations", params.model_copy(update=freed), indicator=slug, limit=None))
    if not counting or (country := country_of(shown["series"].iloc[0])) is None:
        return reports
    behind = {id for ids in shown["observations"] for id in ids}
    return reports[(reports["country"] == country) | reports["id"].isin(behind)]


def _frame(table: Table) -> pd.DataFrame:
    return pd.DataFrame(list(table.rows), columns=[column.name for column in table.columns])


def _baseline(build: Build, shown: pd.DataFrame) -> str:
    """ "since late April 2019, offensive on greater Idlib", as far as the episode of the series says it."""
    if shown.empty or shown["scope"].iloc[0] != "cumulative":
        return ""
    for episode in build.episodes():
        if episode.slug == shown["episode"].iloc[0]:
            return episode.title
    if shown["episode"].iloc[0] == "distinct":
        words = "distinct facilities, each counted once"
    elif isinstance(since := shown["since"].iloc[0], date):
        words = f"since {since.day} {since:%B %Y}"
    else:
        words = "running total, beginning not stated"
    country = country_of(shown["series"].iloc[0])
    return f"{words}, {build.countries().get(country, country)}" if country else words


def _keep(path: Path, image: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    known = list(path.parent.iterdir())
    if sum(_size(old) for old in known) > MOST_KEPT:
        for old in known:
            old.unlink(missing_ok=True)
    unfinished = path.with_suffix(f".{os.getpid()}")
    unfinished.write_bytes(image)
    unfinished.replace(path)


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except FileNotFoundError:  # another worker has just emptied the folder
        return 0

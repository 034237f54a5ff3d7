"""Charts of an indicator: drawn once for a build and its parameters, then taken from a folder of all workers."""

from __future__ import annotations

import hashlib
import os
import threading
from datetime import date
from pathlib import Path
from typing import Literal, cast

import pandas as pd

from indicators.store import Build, IndicatorEntry
from service.columns import Table
from service.metadata import LICENCE
from service.problems import Problem
from service.query import Params, canonical
from service.tables import points, series_table, stored

MAX_PIXELS = 16_000_000  # of one image; a greater `scale` is lowered to fit
WAIT_S = 5
KEPT = 2_000  # rendered files; the folder is emptied where it holds more
_DRAWING = threading.Lock()  # matplotlib draws one chart at a time


def rendered(folder: Path, build: Build, params: Params, entry: IndicatorEntry, suffix: str) -> bytes:
    """The image, from `folder` if it was drawn before. Raises `Problem` 503 where too many charts wait."""
    name = f"{build.id} {entry.info.slug} {suffix} {canonical(params, build=None)}"
    path = folder / f"{hashlib.sha256(name.encode()).hexdigest()[:32]}.{suffix}"
    try:
        return path.read_bytes()
    except FileNotFoundError:
        pass
    if not _DRAWING.acquire(timeout=WAIT_S):
        raise Problem(503, "Too many charts are being drawn; ask again in a moment.", headers={"Retry-After": "5"})
    try:
        if path.exists():
            return path.read_bytes()
        image = draw(build, params, entry, suffix)
        _keep(path, image)
        return image
    finally:
        _DRAWING.release()


def draw(build: Build, params: Params, entry: IndicatorEntry, suffix: str) -> bytes:
    """The chart of the points that the parameters choose, as PNG or SVG."""
    import charts  # here, since matplotlib takes a second to load and most processes never draw

    info = entry.info
    frame = _frame(series_table(points(build, params, info.slug)))
    reports = _frame(
        stored(build, "observations", params.model_copy(update={"offset": 0}), indicator=info.slug, limit=None)
    )
    shown = charts.lead(frame)
    words = charts.Words(
        title=info.title,
        definition=info.definition,
        baseline=_baseline(build, shown),
        build=build.id,
        built_at=build.record.built_at.date(),
        licence=LICENCE["name"],
    )
    figure = charts.draw(
        frame, words, reports=reports, width=params.width, height=params.height, theme=params.theme
    )  # fmt: skip
    scale = min(float(params.scale), (MAX_PIXELS / (params.width * params.height)) ** 0.5)
    kind = cast(Literal["png", "svg"], suffix)
    alternative = charts.alt_text(frame, words, reports=reports)
    return charts.render(figure, kind, scale, title=info.title, description=alternative)


def _frame(table: Table) -> pd.DataFrame:
    return pd.DataFrame(list(table.rows), columns=[column.name for column in table.columns])


def _baseline(build: Build, shown: pd.DataFrame) -> str:
    """ "since late April 2019, offensive on greater Idlib", as far as the episode of the series says it."""
    if shown.empty or shown["scope"].iloc[0] != "cumulative":
        return ""
    for episode in build.episodes():
        if episode.slug == shown["episode"].iloc[0]:
            return episode.title
    since = shown["since"].iloc[0]
    return f"since {since.isoformat()}" if isinstance(since, date) else ""


def _keep(path: Path, image: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    known = list(path.parent.iterdir())
    if len(known) >= KEPT:
        for old in known:
            old.unlink(missing_ok=True)
    unfinished = path.with_suffix(f".{os.getpid()}")
    unfinished.write_bytes(image)
    unfinished.replace(path)

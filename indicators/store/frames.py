"""Frozen objects to frames: the columns of each table and their types, in one place.

Lists travel as text joined by a character that no name contains, since a frame column of Python lists loads slowly
and loses its type where every list is empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any

import numpy as np
import pandas as pd

from indicators.model import Document, Episode, IndicatorInfo, Miss, Observation, Point

JOINT = "\x1f"

OBSERVATION = tuple(name for name in Observation.model_fields if name != "sentence")
MISS = tuple(name for name in Miss.model_fields if name != "sentence")
POINT = tuple(Point.model_fields)
DOCUMENT = tuple(name for name in Document.model_fields if name != "text")
EPISODE = tuple(name for name in Episode.model_fields if name != "starts")
INFO = tuple(IndicatorInfo.model_fields)

DAYS = {"period_start", "period_end", "published", "since", "date", "first", "last"}
NUMBERS = {"value", "low", "high", "lat", "lon", "before", "after"}
KEYS = ("k0", "k1", "k2", "k3")
WHOLE = {"start", "end", "sentence_start", "sentence_end", "rank", "position", "runs", "code", "least", *KEYS}
BYTES = {"smallest", "figures"}
FLAGS = {"failed"}
LISTS = {
    "place_path", "published_candidates", "documents", "publishers", "sources", "observations", "places", "event_words",
    "path",
}  # fmt: skip


def frame(rows: Iterable[Sequence[Any]], columns: Sequence[str]) -> pd.DataFrame:
    """Rows as a frame whose column types follow from the column names, also where there is no row at all."""
    data = list(zip(*rows, strict=True)) or [()] * len(columns)
    return pd.DataFrame({name: _column(name, values) for name, values in zip(columns, data, strict=True)})


def _column(name: str, values: Sequence[Any]) -> Any:
    if name in DAYS:
        return np.array(values, dtype="datetime64[D]").astype("datetime64[s]")
    if name in NUMBERS:
        return np.array([np.nan if value is None else value for value in values], dtype="float64")
    if name in WHOLE:
        return np.array(values, dtype="int64")
    if name in FLAGS:
        return np.array(values, dtype="bool")
    if name in BYTES:
        return np.array(values, dtype="object")
    if name in LISTS:
        values = [JOINT.join(map(str, value)) for value in values]
    return pd.array(values, dtype="str")


def observation_frame(observations: Iterable[Observation]) -> pd.DataFrame:
    """One row an observation, with the columns of the table."""
    pick = attrgetter(*OBSERVATION, "sentence")
    rows = ((*row[:-1], *row[-1]) for row in map(pick, observations))
    return frame(rows, (*OBSERVATION, "sentence_start", "sentence_end"))


def miss_frame(misses: Iterable[Miss]) -> pd.DataFrame:
    """One row a miss, with the columns of the table."""
    pick = attrgetter(*MISS, "sentence")
    rows = ((*row[:-1], *row[-1]) for row in map(pick, misses))
    return frame(rows, (*MISS, "sentence_start", "sentence_end"))


def point_frame(points: Iterable[Point], parts: Iterable[str | None]) -> pd.DataFrame:
    """One row a point, with the columns of the table; `parts` are those of the series that they were made of."""
    rows = ((*row, part) for row, part in zip(map(attrgetter(*POINT), points), parts, strict=True))
    return frame(rows, (*POINT, "part"))

"""The gold of the seeds as the contents of a build, for tests of the store."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

import gold_seeds

from indicators.model import Change, Correction, IndicatorInfo, Miss, Observation
from indicators.series import series
from indicators.store import Contents, Record

RECORD = Record(
    id="20200201T000000Z-abc", built_at=datetime(2020, 2, 1, 0, 0), duration_s=1.5, documents=5, observations=49,
    misses=1, points=3, reader="r1", inputs="i1", warnings=("a warning",), versions={"duckdb": "2.0.0"},
    scores={"core_f1": 0.97},
)  # fmt: skip


class Area(NamedTuple):
    key: str
    name: str
    country: str
    admin1: str | None
    pcode: str | None
    lat: float
    lon: float
    kind: str
    path: tuple[str, ...]
    aliases: tuple[str, ...]


SYRIA, IDLIB, SARJAH = ("SYR",), ("SYR", "SYR-idlib"), ("SYR", "SYR-idlib", "SYR-sarjah")
PLACES = (
    Area(SYRIA[-1], "Syria", "SYR", None, "SY", 35.0, 38.0, "country", SYRIA, ("Syrian Arab Republic",)),
    Area(IDLIB[-1], "Idlib", "SYR", "Idlib", "SY07", 35.9, 36.6, "admin1", IDLIB, ("Idleb", "greater Idlib area")),
    Area(SARJAH[-1], "Sarjah", "SYR", "Idlib", None, 35.7, 36.5, "town", SARJAH, ("Al-Sarjah",)),
)
INFO = tuple(
    IndicatorInfo(
        slug=slug, title=slug, definition=f"Definition of {slug}", not_counted="", unit="people", group="g", hxl="#x"
    )
    for slug in ("people-displaced", "civilians-killed", "refugees")
)


def placed(observation: Observation) -> Observation:
    paths = {"Sarjah": SARJAH, "greater Idlib area": IDLIB}
    return observation.model_copy(update={"place_path": paths.get(observation.place or "", ())})


def contents() -> Contents:
    observations = [placed(o) for o in gold_seeds.observations()]
    documents = gold_seeds.documents()
    points = series(observations, documents=documents, episodes=gold_seeds.EPISODES)
    miss = Miss(
        document=observations[0].document,
        indicator="refugees",
        number="90",
        start=5,
        end=7,
        sentence=(0, 40),
        reason="no rule",
    )
    correction = Correction(
        action="reject", reason="told twice", author="L. Haddad", document="x", quote="y", fields={"value": 3}
    )
    change = Change(
        build=RECORD.id, previous="p", indicator="refugees", series=None, date=date(2020, 1, 2), before=None,
        after=12.0, cause="new document", document="d", rule="r", observation="o",
    )  # fmt: skip
    return Contents(
        record=RECORD, documents=tuple(documents.values()), observations=observations, misses=[miss], points=points,
        indicators=INFO, episodes=gold_seeds.EPISODES, places=PLACES, corrections=[correction], changes=[change],
    )  # fmt: skip

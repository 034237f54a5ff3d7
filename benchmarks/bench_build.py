"""A build of any size for benchmarks, written through the real store: one running total of 200 days, and others."""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta
from pathlib import Path

from indicators import store
from indicators.model import Document, Episode, IndicatorInfo, Observation, observation_id
from indicators.series import series

SERIES_DAYS = [date(2022, 1, 1) + timedelta(days=4 * n) for n in range(200)]
ID = "20240301T000000Z-be9c4"
EPISODE = Episode(slug="delta-flood", title="Flood of the delta, from January 2022",
                  starts=(date(2022, 1, 1), date(2022, 1, 1)), country="BGD")  # fmt: skip
INDICATORS = [
    IndicatorInfo(
        slug=slug, title=title, definition=f"{title}, as documents report them.", not_counted="Plans.", unit="people",
        group="test", hxl="#affected",
    )
    for slug, title in (("people-displaced", "People displaced"), ("people-injured", "People injured"))
]  # fmt: skip


def write_build(data: Path, rows: int) -> None:
    """A data folder with one build of `rows` observations, 200 of them the running total of people-displaced."""
    draw = random.Random(7)
    documents, observations, total = [], [], 0
    for number in range(rows):
        in_series = number < len(SERIES_DAYS)
        day = SERIES_DAYS[number] if in_series else date(2015, 1, 1) + timedelta(days=draw.randrange(3000))
        total += draw.randrange(1, 9000)
        value = total if in_series else draw.randrange(1, 50_000)
        quote = f"At least {value:,} people were {'displaced' if in_series else 'injured'} in the district"
        name = f"doc-{number:07d}"
        documents.append(
            Document(id=name, text=quote, publisher=f"Paper {number % 40}", title="Bulletin", published=day,
                     published_basis="given")
        )  # fmt: skip
        slug = INDICATORS[0 if in_series else 1].slug
        observations.append(
            Observation(
                id=observation_id(name, slug, 0, len(quote), value), document=name, indicator=slug,
                scope="cumulative" if in_series else "period", value=value, low=value, high=None, qualifier="at_least",
                unit="people", period_start=SERIES_DAYS[0] if in_series else day, period_end=day, date_basis="clause",
                place="Barisal", country="BGD", rule="bench", start=0, end=len(quote), sentence=(0, len(quote)),
                quote=quote,
            )
        )  # fmt: skip
    known = {document.id: document for document in documents}
    points = series(observations[: len(SERIES_DAYS)], documents=known, episodes=[EPISODE])
    record = store.Record(
        id=ID, built_at=datetime(2024, 3, 1), duration_s=1.0, documents=rows, observations=rows, misses=0,
        points=len(points), reader="bench", inputs="bench",
    )  # fmt: skip
    folder = data / "builds" / ID
    folder.mkdir(parents=True)
    store.write(
        folder / store.FILE,
        store.Contents(record=record, documents=documents, observations=observations, points=points,
                       indicators=INDICATORS, episodes=[EPISODE]),
    )  # fmt: skip
    store.seal(folder, record)
    (data / "current").write_text(ID)

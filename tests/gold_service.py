"""A data folder with one build of the gold observations, written and sealed by the real store.

It holds what pages must show beside figures: a document of which only sentences may be shown, a corrected figure, a
miss, changes against an earlier build, scores and a warning.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import gold_seeds

from indicators import store
from indicators.catalogue import INDICATORS
from indicators.model import Change, Correction, Document, Miss, Observation, Point
from indicators.series import series

ID, PREVIOUS = "20261122T023000Z-5eed5eed", "20261121T023000Z-0ddba115"
QUOTED = "003_48256269d1679eb9"
WHOLE = "004_4decd3eaae78c1b6"
CORRECTED = "over the last 10 days, 95 civilians, including 32 children and one civil defence volunteer were killed"


def write_build(data: Path, id: str = ID) -> None:
    """Make the gold the current build of `data`, under `id`."""
    publish(data, contents(id))


def publish(data: Path, build: store.Contents) -> None:
    """Write a build, seal it, and let `current` name it."""
    folder = store.builds_folder(data) / build.record.id
    folder.mkdir(parents=True)
    store.write(folder / store.FILE, build)
    (folder / "log.jsonl").write_text("", encoding="utf-8")
    store.seal(folder, build.record)
    store.write_whole(data / "current", build.record.id)


def contents(id: str = ID) -> store.Contents:
    """Everything that the build holds."""
    documents = gold_seeds.documents()
    documents[QUOTED] = documents[QUOTED].model_copy(update={"show": "quotes", "url": "https://paper.example/1"})
    observations = [
        each.model_copy(update={"status": "corrected"}) if CORRECTED in each.quote else each
        for each in gold_seeds.observations()
    ]
    points = series(observations, documents=documents, episodes=gold_seeds.EPISODES)
    misses = [_miss(documents[WHOLE])]
    record = store.Record(
        id=id,
        built_at=datetime(2026, 11, 22, 2, 30),
        duration_s=3.4,
        documents=len(documents),
        observations=len(observations),
        misses=len(misses),
        points=len(points),
        reader="0123abcd",
        inputs="4567ef89",
        previous=PREVIOUS,
        scores={"core_f1": 0.95, "full_f1": 0.9},
        warnings=("people-displaced: far more figures than in the last build",),
    )
    return store.Contents(
        record=record,
        documents=list(documents.values()),
        observations=observations,
        misses=misses,
        points=points,
        indicators=[each.info for each in INDICATORS],
        episodes=gold_seeds.EPISODES,
        corrections=[_correction(observations)],
        changes=[_change(id, points[0], None), _change(id, points[1], points[1].value - 7)],
    )


def _correction(observations: list[Observation]) -> Correction:
    decided = next(each for each in observations if each.status == "corrected")
    return Correction(
        action="replace",
        reason="The ten days were counted from the statement, not from the article",
        author="A curator",
        document=decided.document,
        quote=decided.quote,
        fields={"attribution": "Syrian Civil Defence"},
    )


def _miss(document: Document) -> Miss:
    start = document.text.index("four kilometres")
    sentence = document.text.rindex("Regime forces", 0, start), document.text.index("AFP.", start) + 4
    return Miss(
        document=document.id,
        indicator="localities-captured",
        number="four",
        start=start,
        end=start + 4,
        sentence=sentence,
        reason="no rule reads this number",
    )


def _change(build: str, point: Point, before: float | None) -> Change:
    return Change(
        build=build,
        previous=PREVIOUS,
        indicator=point.indicator,
        series=point.series,
        date=point.date,
        before=before,
        after=point.value,
        cause="new document" if before is None else "changed rule",
        document=point.documents[0],
        rule=None,
    )

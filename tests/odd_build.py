"""A build of figures that no format may spoil: formulas, markup, separators, odd scripts, a negative number."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from gold_service import publish

from indicators import store
from indicators.model import Document, Episode, IndicatorInfo, Observation, observation_id
from indicators.series import series

ID = "20240501T000000Z-0dd"
# cells that a spreadsheet could run, and what stands in them
FORMULAS = (
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "''-1", "＝1+1", '=HYPERLINK("http://x")',
)  # fmt: skip
ODD = (
    '<script>alert("1")</script>', "a,b;c|d", 'quoted "twice"', "two\nlines", "$\\frac{a}{b}$", "معرة النعمان",
    "'Anjara", "nul\0byte", "line\u2028separator", "{{ 7*7 }}", "../../etc/passwd", "a" * 5000,
)  # fmt: skip
TEXTS = (*FORMULAS, *ODD)
SLUG, MINUS = "people-displaced", -12.5


def contents(extra: int = 0) -> store.Contents:
    """One document and one figure for each odd text, and `extra` plain ones."""
    documents, observations = [], []
    for number, text in enumerate((*TEXTS, *(f"plain {n}" for n in range(extra)))):
        id = f"doc-{number:05d}"
        day = date(2024, 1, 1 + number % 28)
        documents.append(
            Document(id=id, text=text, publisher=text[:100], title=text, url=text[:50], published=day,
                     published_basis="given")
        )  # fmt: skip
        observations.append(_observation(id, text, day, number))
    episode = Episode(
        slug="delta-flood", title="<b>Flood</b>", starts=(date(2024, 1, 1), date(2024, 1, 1)), country="BGD"
    )
    known = {each.id: each for each in documents}
    points = series(observations[: len(TEXTS)], documents=known, episodes=[episode])
    info = IndicatorInfo(
        slug=SLUG, title="$\\frac{People}$ <i>displaced</i>", definition="=1+1", not_counted="-1", unit="people",
        group="@g", hxl="#affected",
    )  # fmt: skip
    record = store.Record(
        id=ID, built_at=datetime(2024, 5, 1), duration_s=0.5, documents=len(documents), observations=len(observations),
        misses=0, points=len(points), reader="r", inputs="i",
    )  # fmt: skip
    return store.Contents(
        record=record, documents=documents, observations=observations, points=points, indicators=[info],
        episodes=[episode],
    )  # fmt: skip


def write_odd(data: Path, extra: int = 0) -> None:
    """Make it the current build of `data`."""
    publish(data, contents(extra))


def _observation(document: str, text: str, day: date, number: int) -> Observation:
    value = MINUS if number == 0 else float(number * 1000)
    return Observation(
        id=observation_id(document, SLUG, 0, len(text), value), document=document, indicator=SLUG,
        scope="cumulative" if number % 2 else "period", value=value, low=value, high=None, qualifier="at_least",
        unit="people", period_start=date(2024, 1, 1) if number % 2 else day, period_end=day, date_basis="clause",
        place=text[:60], country="BGD", lat=-1.5, lon=90.25, facility=None, attribution=text[:80], rule="test",
        start=0, end=len(text), sentence=(0, len(text)), quote=text,
    )  # fmt: skip

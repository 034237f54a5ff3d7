"""The gold observations of the five seeds as Documents and Observations, for tests that must not wait for a reader."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from indicators.model import Document, Episode, Observation, observation_id

ROOT = Path(__file__).parent.parent
EPISODES = (
    Episode(
        slug="idlib-2019",
        title="Offensive on greater Idlib, from late April 2019",
        starts=(date(2019, 4, 1), date(2019, 4, 30)),
        country="SYR",
    ),
    Episode(
        slug="idlib-2019-12",
        title="Renewed offensive on Idlib, from mid-December 2019",
        starts=(date(2019, 12, 15), date(2019, 12, 20)),
        country="SYR",
    ),
    Episode(
        slug="syria-war",
        title="War in Syria, from March 2011",
        starts=(date(2011, 3, 1), date(2011, 3, 31)),
        country="SYR",
        event_words=("war in Syria", "Syrian war"),
    ),
)
PUBLISHERS = {"002_6823266cdacac8c6": "Diyaruna", "004_4decd3eaae78c1b6": "Zaman Al Wasl"}
# What the gold leaves out and the reader adds: the name, kind and event that the sentence gives.
FACILITIES = {
    "the Central Hospital": ("Central Hospital", "hospital"),
    "Al-Iman hospital": ("Al-Iman hospital", "hospital"),
    "first aid centre in the town": (None, "first aid centre"),
    "another in the town of": (None, "first aid centre"),
}
EVENTS = {"killed 560,000": "war in Syria", "driven half": "war in Syria", "6 million as refugees": "war in Syria"}


def _of_quote(words: dict[str, Any], quote: str) -> Any:
    return next((value for phrase, value in words.items() if phrase in quote), None)


def documents() -> dict[str, Document]:
    """The seeds with their text, as documents.toml describes them."""
    return {
        gold["id"]: Document(
            id=gold["id"],
            text=(ROOT / gold["file"]).read_text(encoding="utf-8"),
            publisher=PUBLISHERS.get(gold["id"], "EA WorldView"),
            title=f"Seed {gold['id'][:3]}",
            published=date.fromisoformat(gold["published"]),
            published_basis="given",
            show="full",
        )
        for gold in _lines()
    }


def observations() -> list[Observation]:
    """Every observation of the gold, with offsets into its document."""
    texts = documents()
    return [
        _observation(gold["id"], texts[gold["id"]].text, stated) for gold in _lines() for stated in gold["observations"]
    ]


def _lines() -> list[dict[str, Any]]:
    lines = (ROOT / "tests/gold/seeds.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def _observation(document: str, text: str, stated: dict[str, Any]) -> Observation:
    fields = {name: value for name, value in stated.items() if name != "optional"}
    start = text.index(fields["quote"])
    end = start + len(fields["quote"])
    facility, kind = _of_quote(FACILITIES, fields["quote"]) or (None, None)
    return Observation(
        **fields,
        id=observation_id(document, fields["indicator"], start, end, fields["value"]),
        document=document,
        date_basis="published" if fields["period_start"] is None else "clause",
        country="TUR" if fields["place"] == "Turkey" else "SYR",
        facility=facility,
        facility_kind=kind,
        event=_of_quote(EVENTS, fields["quote"]),
        rule="gold",
        start=start,
        end=end,
        sentence=(text.rfind("\n", 0, start) + 1, end),
    )

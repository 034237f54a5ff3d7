"""A chain of nightly builds, whatever happened between them, is the build that a first run makes of the same inputs.

Documents come, go, are edited, ranked, copied by others and superseded; curators decide and take back. After each
night the published tables have the bytes of a build from nothing, and the changes are those that a full run tells.
"""

from __future__ import annotations

import json
import random
import shutil
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import flood_corpus as corpus
import pytest

from indicators import store
from indicators.model import Document

PLACES = ("Idlib", "Saraqeb", "Aleppo", "Beledweyne", "Jowhar", "Foo Town")
SENTENCES = (
    "At least {n} civilians were killed in {place} on {day} March 2023.",
    "{n} civilians were killed in an attack in {place} on {day} March 2023, officials said.",
    "Floods have displaced more than {n},000 people in {place} since {day} February 2023.",
    "More than {n},000 people have been displaced in {place}.",
    "As of {day} March 2023, {n},500 people in {place} were in need of assistance.",
    "The hospital in {place} was put out of service on {day} March 2023.",
    "Two hospitals were put out of service in {place} on {day} March 2023.",
    "The Mehar Hospital in {place} was destroyed on {day} March 2023.",
    "{n} people were injured in {place} on {day} March 2023.",
)
FILLER = (
    "The road to the north would stay closed until the rain stops, the council of {place} repeated on the same evening,"
    " and nobody knew when the bridge over the river would be inspected by the engineers of the ministry again."
)


def drawn(draw: random.Random, id: str) -> Document:
    said = [draw.choice(SENTENCES) for _ in range(draw.randrange(1, 5))] + [FILLER] * draw.choice((0, 1, 1))
    text = "\n\n".join(
        each.format(n=draw.randrange(2, 7), day=draw.randrange(1, 6), place=draw.choice(PLACES)) for each in said
    )
    published = date(2023, 3, 6) + timedelta(days=draw.randrange(8)) if draw.random() < 0.9 else None
    return Document(
        id=id, text=text, published=published, published_basis="given" if published else "unknown",
        publisher=draw.choice((None, "Delta News", "River Post")), rank=draw.choice((0, 0, 0, 2)),
    )  # fmt: skip


class Inputs:
    """Documents and decisions that a night's happenings change."""

    def __init__(self, draw: random.Random, seeds: Path):
        self.draw, self.seeds, self.count = draw, seeds, 0
        self.documents: dict[str, Document] = {}
        self.decisions: list[dict[str, Any]] = []
        seeds.mkdir()
        for _ in range(12):
            self.add()

    def some(self) -> Document:
        return self.draw.choice(list(self.documents.values()))

    def put(self, document: Document) -> None:
        self.documents[document.id] = document

    def new_id(self) -> str:
        self.count += 1
        return f"{self.draw.choice('abc')}-{self.count}"

    def add(self) -> None:
        self.put(drawn(self.draw, self.new_id()))

    def remove(self) -> None:
        del self.documents[self.some().id]

    def edit(self) -> None:
        self.put(drawn(self.draw, self.some().id))

    def move(self) -> None:
        known = self.some()
        self.put(known.model_copy(update={"text": f"An update.\n\n{known.text}"}))

    def rank(self) -> None:
        self.put(self.some().model_copy(update={"rank": self.draw.randrange(3)}))

    def copy(self) -> None:
        told = self.some()
        cut = told.text.split("\n\n")[self.draw.randrange(2) :]
        changed = {
            "id": self.new_id(),
            "publisher": "Outlet",
            "supersedes": None,
            "text": "\n\n".join(cut) or told.text,
        }
        self.put(told.model_copy(update=changed))

    def supersede(self) -> None:
        old = self.some()
        self.put(drawn(self.draw, self.new_id()).model_copy(update={"supersedes": old.id}))

    def decide(self, build: store.Build) -> None:
        found = [o for o in build.observations() if o.document in self.documents]
        one = self.draw.choice(found)
        other = self.draw.choice([o for o in found if o.indicator == one.indicator])
        signed = {"reason": "test", "author": "me"}
        cited = {"document": one.document, "quote": one.quote, "indicator": one.indicator}
        decision: dict[str, Any] = {"action": "reject", **cited}
        action = self.draw.choice(("reject", "replace", "same"))
        if action == "replace":
            decision = {"action": "replace", **cited, "fields": {"value": one.value + 1}}
        if action == "same":
            pairs = [{"document": o.document, "quote": o.quote} for o in (one, other)]
            decision = {"action": "same", "indicator": one.indicator, "same": pairs}
        self.decisions.append({**decision, **signed})

    def take_back(self) -> None:
        if self.decisions:
            self.decisions.pop(self.draw.randrange(len(self.decisions)))

    def happen(self, build: store.Build) -> None:
        for _ in range(self.draw.randrange(1, 4)):
            plain = [self.add, self.remove, self.edit, self.move, self.rank, self.copy, self.supersede, self.take_back]
            self.draw.choice([*plain, self.copy, lambda: self.decide(build), lambda: self.decide(build)])()
        (self.seeds / "corrections.toml").write_text("\n".join(map(toml, self.decisions)), encoding="utf-8")

    def build(self, data: Path, full: bool = False) -> None:
        order = self.draw.sample(list(self.documents.values()), len(self.documents))
        (self.seeds / "notes.jsonl").write_text("\n".join(map(as_line, order)), encoding="utf-8")
        (self.seeds / "documents.toml").write_text("\n".join(map(as_entry, order)), encoding="utf-8")
        outcome = corpus.run(data, self.seeds, full=full, force="random")
        assert outcome.ok, outcome.message


def as_line(document: Document) -> str:
    known = document.model_dump(mode="json", include={"id", "text", "publisher", "published"}, exclude_none=True)
    return json.dumps(known)


def as_entry(document: Document) -> str:
    replaces = f"supersedes = '{document.supersedes}'" if document.supersedes else ""
    return f"['{document.id}']\nrank = {document.rank}\n{replaces}" if document.rank or replaces else ""


def toml(decision: dict[str, Any]) -> str:
    lines = []
    for name, value in decision.items():
        if isinstance(value, list):
            shown = ", ".join(f"{{ {', '.join(f'{k} = {json.dumps(v)}' for k, v in each.items())} }}" for each in value)
            lines.append(f"{name} = [{shown}]")
        elif isinstance(value, dict):
            lines.append(f"{name} = {{ {', '.join(f'{k} = {json.dumps(v)}' for k, v in value.items())} }}")
        else:
            lines.append(f"{name} = {json.dumps(value, ensure_ascii=False)}")
    return "[[correction]]\n" + "\n".join(lines) + "\n"


def changes(data: Path) -> Counter[tuple[Any, ...]]:
    build = store.current(data)
    found = Counter((c.indicator, c.series, c.date, c.before, c.after, c.cause, c.document) for c in build.changes())
    build.close()
    return found


@pytest.mark.parametrize("seed", range(8))
def test_a_chain_of_builds_is_a_build_from_nothing(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("indicators.rebuild.run.gold_scores", dict)
    inputs = Inputs(random.Random(seed), tmp_path / "seeds")
    data = tmp_path / "data"
    inputs.build(data)
    for night in range(6):
        build = store.current(data)
        inputs.happen(build)
        build.close()
        shutil.copytree(data, tmp_path / "beside")
        inputs.build(data)
        inputs.build(tmp_path / "beside", full=True)
        inputs.build(tmp_path / f"new-{night}")
        expected = corpus.csv_of(tmp_path / f"new-{night}", tmp_path)
        assert corpus.csv_of(data, tmp_path) == expected
        assert corpus.csv_of(tmp_path / "beside", tmp_path) == expected
        if store.pointer(data) != build.id:
            assert changes(data) == changes(tmp_path / "beside")
        shutil.rmtree(tmp_path / "beside")

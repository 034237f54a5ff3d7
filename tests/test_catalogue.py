"""Every worked example of every indicator, one test each; and what each catalogue file must hold."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from indicators import catalogue
from indicators.catalogue import INDICATORS
from indicators.catalogue.rules import Example, Indicator
from indicators.model import Document, Observation
from indicators.reader import Reading, read

CASES = [
    pytest.param(
        indicator,
        example,
        id=f"{indicator.info.slug}: {example.text[:60]}",
        marks=[pytest.mark.xfail(strict=True, reason=str(example.reason))] if example.outcome == "missed" else [],
    )
    for indicator in INDICATORS
    for example in indicator.examples
]


def reading(example: Example) -> Reading:
    return read(Document(id="example", text=example.text, published=date.fromisoformat(example.published)))


def described(observation: Observation) -> str:
    return f"{observation.indicator} {observation.value:g} ({observation.rule}) “{observation.quote}”"


@pytest.mark.parametrize(("indicator", "example"), CASES)
def test_example(indicator: Indicator, example: Example) -> None:
    result = reading(example)
    of_indicator = [o for o in result.observations if o.indicator == indicator.info.slug]
    if example.outcome == "ignored":
        assert not of_indicator, [described(o) for o in of_indicator]
        return
    fitting = [o for o in of_indicator if o.value == example.value]
    assert fitting, [described(o) for o in result.observations] or [m.reason for m in result.misses]
    row = fitting[0].model_dump(mode="json")
    assert {name: row[name] for name in example.fields} == example.fields


@pytest.mark.parametrize("indicator", INDICATORS, ids=lambda i: i.info.slug)
def test_a_catalogue_file_is_complete(indicator: Indicator) -> None:
    info = indicator.info
    assert len(info.definition) > 40
    assert len(info.not_counted) > 20
    outcomes = [example.outcome for example in indicator.examples]
    assert outcomes.count("reads") >= 3
    assert outcomes.count("ignored") >= 2
    assert indicator.cues
    assert len({frame.name for frame in indicator.frames}) > 3


def test_every_file_is_listed() -> None:
    folder = Path(str(catalogue.__file__)).parent
    texts = {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.py")}
    defining = {stem for stem, text in texts.items() if "INDICATOR = Indicator(" in text}
    assert defining == {indicator.info.slug.replace("-", "_") for indicator in INDICATORS}
    assert len({indicator.info.slug for indicator in INDICATORS}) == len(INDICATORS) == 21

"""The reader's scores on gold do not fall below those recorded here. Raise a figure when the reader has risen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from indicators.evaluate import evaluate, load_gold, readings

GOLD = Path(__file__).parent / "gold"
# file: core F1, core precision, full F1, never-violations at most
RECORDED = {
    "seeds.jsonl": (1.0, 1.0, 1.0, 0),
    "dev.jsonl": (1.0, 1.0, 0.99, 0),
    "wider/first.jsonl": (0.99, 0.99, 0.98, 0),
    "wider/second.jsonl": (0.98, 0.99, 0.96, 0),
    "wider/third.jsonl": (0.98, 0.99, 0.94, 0),
    "wider/fourth.jsonl": (0.99, 0.99, 0.96, 1),
    "wider/fifth.jsonl": (0.98, 0.99, 0.95, 0),
    "wider/sixth.jsonl": (0.98, 0.99, 0.97, 0),
    "wider/seventh.jsonl": (0.97, 0.98, 0.91, 1),
    "wider/eighth.jsonl": (0.98, 0.98, 0.93, 0),
    "wider/ninth.jsonl": (0.96, 0.98, 0.86, 0),
    "wider/tenth.jsonl": (0.96, 0.98, 0.92, 1),
    "wider/eleventh.jsonl": (0.96, 0.98, 0.92, 0),
    "wider/twelfth.jsonl": (0.98, 0.99, 0.97, 0),
    "wider/thirteenth.jsonl": (0.96, 0.98, 0.90, 1),
    "wider/fourteenth.jsonl": (0.97, 0.95, 0.93, 1),
    "wider/fifteenth.jsonl": (0.94, 0.97, 0.84, 0),
    "wider/sixteenth.jsonl": (0.98, 0.98, 0.97, 0),
    "wider/seventeenth.jsonl": (0.97, 0.98, 0.91, 1),
    "wider/eighteenth.jsonl": (0.99, 0.99, 0.95, 0),
}


@pytest.mark.parametrize("name", RECORDED)
def test_scores_hold(name: str) -> None:
    documents = load_gold(GOLD / name)
    figures, errors = evaluate(documents, readings(documents))
    core, precision, full, never = RECORDED[name]
    told = "\n".join(errors)
    assert figures["core_f1"] >= core, told
    assert figures["core_precision"] >= precision, told
    assert figures["full_f1"] >= full, told
    assert figures["never_violations"] <= never, told


@pytest.mark.parametrize("name", RECORDED)
def test_the_first_day_is_not_behind_the_last(name: str) -> None:
    found = readings(load_gold(GOLD / name))
    days = [(row["period_start"], row["period_end"], row["quote"]) for rows in found.values() for row in rows]
    assert [day for day in days if day[0] and day[1] and day[0] > day[1]] == []


def test_every_quote_is_the_text_at_its_offsets() -> None:
    documents = load_gold(GOLD / "dev.jsonl")
    found = readings(documents)
    texts = {str(document["id"]): document["text"] for document in documents}
    rows = [row for rows in found.values() for row in rows]
    assert len(rows) > 300
    assert all(row["quote"] == texts[row["document"]][row["start"] : row["end"]] for row in rows)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "line 2 is no gold document"),
        ("[1]", "line 2 is no gold document"),
        ('{"id": "b", "observations": []}', "line 2 is no gold document"),
        ('{"text": "Calm in Kismayo."}', "line 2 has no id and no observations"),
        ('{"id": "b", "observations": [], "file": "none-such.txt"}', "no file none-such.txt"),
    ],
)
def test_a_broken_gold_file_is_told_in_one_sentence(tmp_path: Path, line: str, told: str) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text('{"id": "a", "text": "Calm in Kismayo.", "observations": []}\n' + line, encoding="utf-8")
    command = [sys.executable, "-m", "indicators.cli", "evaluate", str(gold)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1 and told in done.stderr and "Traceback" not in done.stderr

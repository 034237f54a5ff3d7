"""How often the first and last day of an expression in whole news texts are right; raise a floor when they have risen.

Each line of a file in `gold/dates` is a text as `date_rows` marks them: its expressions in brackets, their days in
order, "?" for one on which careful readers would differ. A mention counts where it overlaps the words marked.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from date_rows import shown

from indicators.text.dates import DateMention, find_dates

GOLD = Path(__file__).parent / "gold" / "dates"
# file: share of the expressions whose days are right, and how many more may be found that are no dates
RECORDED = {
    "wires.jsonl": (0.98, 2),
    "stories.jsonl": (0.98, 2),
    "outlook.jsonl": (0.96, 1),
    "histories.jsonl": (0.98, 1),
    "newsrooms.jsonl": (0.97, 2),
    "wars.jsonl": (0.94, 6),
}


def unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its brackets, and where the words in brackets lie in it."""
    text, spans = "", []
    for piece in marked.split("["):
        inside, bracket, after = piece.partition("]")
        if bracket:
            spans.append((len(text), len(text) + len(inside)))
        text += inside + after
    return text, spans


@pytest.mark.parametrize("name", RECORDED)
def test_days_of_whole_texts(name: str) -> None:
    asked = right = 0
    errors, others = [], []
    for line in (GOLD / name).read_text("utf-8").splitlines():
        document = json.loads(line)
        text, spans = unmarked(document["text"])
        assert len(spans) == len(document["days"]), document["text"][:60]
        mentions = find_dates(text, date.fromisoformat(document["published"]) if document["published"] else None)
        told: list[DateMention] = []
        for (start, end), days in zip(spans, document["days"], strict=True):
            here = [mention for mention in mentions if mention.start < end and start < mention.end]
            told += here
            if days != "?":
                asked += 1
                read = [shown(mention).removeprefix(">") for mention in here]
                right += days in read
                if days not in read:
                    errors.append(f"{document['published']} {text[max(start - 30, 0) : end]}: {days}, not {read}")
        others += [text[max(m.start - 30, 0) : m.end] for m in mentions if m not in told]
    share, more = RECORDED[name]
    assert right / asked >= share, "\n".join(errors)
    assert len(others) <= more, "\n".join(others)

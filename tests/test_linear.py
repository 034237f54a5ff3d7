"""A sieve finds something wherever one of its patterns does: else a rule would be passed over without a word."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from indicators.reader import implied, modality, place_references
from indicators.text import date_context, place_leads, sources
from indicators.text.fold import ascii_re, fold
from indicators.text.linear import Machine, sieve

GOLD = Path(__file__).parent / "gold" / "wider"
LINES = [line for path in sorted(GOLD.glob("*.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()]
TEXTS = [fold(json.loads(line)["text"]) for line in LINES]
SIEVES = [
    (sources._ANY_SOURCE, [sources._VERB, sources._PHRASE, sources._LINE, sources._BRACKETED, sources._HEADED]),
    (place_leads._RARE_LEAD, [place_leads._ARTICLED, place_leads._FEATURED, place_leads._APPOSED, place_leads._HELD]),
    (place_leads._ANY_CALLED, [place_leads._KIND_NAMED, place_leads._AWAY]),
    (place_references._ANY_REFERENCE, [place_references._REFERS, place_references._UNNAMED]),
    (implied._ANY_ONE, [implied._BUILDINGS, implied._PEOPLE, implied._ELLIPTIC]),
    (date_context._ANY_NUMERIC, [date_context._NUMERIC]),
    (modality.UNSURE, [modality.MIXED, modality.CONDITION, modality.FEAR, modality.REVISED, modality.FOR_NUMBER]),
    (modality.TO_COME, [modality.MODAL, modality.BARE_TO, modality.OR_ELSE]),
]


@pytest.mark.parametrize(("machine", "patterns"), SIEVES)
def test_nothing_is_missed_in_real_texts(machine: Machine, patterns: list[re.Pattern[str]]) -> None:
    for text in TEXTS:
        for part in (text, *text.splitlines()):
            if any(pattern.search(part) for pattern in patterns):
                assert machine.finds(part.encode("ascii")), part


@pytest.mark.parametrize(
    ("source", "flags", "text"),
    [
        (r"killed(?! time)", 0, "killed time"),
        (r"(?<=\()the (?P<who>dead)", 0, "(the dead)"),
        (r"[)(?=] (?:of|in)\b(?=[ )(])", 0, "( of them"),
        (r"^[A-Z]+: ", re.MULTILINE, "12 May\nIOM: 3 dead"),
        (r"\(source(?=: (?:a|b\)))", re.IGNORECASE, "(SOURCE: b)"),
    ],
)
def test_what_stands_around_a_match_is_not_asked_for(source: str, flags: int, text: str) -> None:
    assert sieve(ascii_re(source, flags)).finds(text.encode("ascii"))


def test_parts_of_a_text_may_end_anywhere() -> None:
    before = ascii_re(r"\bthe target of $")
    assert sieve(parts=[before]).finds(b"missed the target of 300 tents")
    assert not sieve(before).finds(b"missed the target of 300 tents")


def test_spans_are_those_of_the_pattern() -> None:
    machine = Machine(r"(?P<n>\d+) (?P<what>\w+)")
    found = list(machine.matches(b"3 men, 12 women"))
    assert [spans[machine.groups["what"]] for spans in found] == [(2, 5), (10, 15)]
    assert machine.find(b"3 men, 12 women", 1) == (7, 15)
    assert machine.find(b"none") is None
    assert machine.opens(b"3 men") and not machine.opens(b" 3 men")

"""Whatever the text, the reader ends without an exception, quotes what stands there, and stays small."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.documents import Metadata, document
from indicators.model import Document
from indicators.reader import Reading, observations, read
from indicators.text.sentences import LONGEST

GOLD = Path(__file__).parent / "gold"
PLAIN = "On 4 May 2021, 12 people were killed by a landslide near Huaraz. "
MOST_MEMORY = 300  # MB
HOSTILE = {
    "nothing": "",
    "NUL bytes": "At least 35\x00 people were killed\x00 on 3 March 2022.",
    "lone surrogates": "At least 35 people \udced\udca0\udc80 were killed.",
    "bidi controls": "At least \u202e53\u202c people \u2066were\u2069 killed on \u200f3 March 2022.",
    "zero-width spaces": "1\u200b2,0\u200d00 people were displaced on 3 March 2022.",
    "digits of three scripts": "١٢٠٠ people were displaced; ۳۵ killed on ३ March ２０２２.",
    "superscripts": "１０² people were killed; ① dead; ½ million displaced.",
    "separators": "1.234.567, 1 234 567, 1'234'567, 12,34,567 and 1,23 people were displaced.",
    "endless digits": "At least " + "9" * 5_000 + " people were displaced on 3 March 2022.",
    "no numbers": "1e400 people, 1e-400, inf, nan, 0x1F and 1_000 people were killed.",
    "impossible dates": "On 31 February 2022, 30/02/2021, 00-00-0000 and 32 May 99999 35 people were killed.",
    "commas": "1" + ",1" * 10_000 + " people were killed.",
    "digits and spaces": "1 " * 20_000 + "killed",
    "one letter": "killed " + "a" * 50_000,
    "one word": "people " * 10_000 + "killed",
    "number words": "one hundred and " * 5_000 + "people were killed",
    "open brackets": "(" * 20_000 + "35 killed" + ")" * 20_000,
    "nested brackets": "(35 killed " * 1_000 + ")" * 1_000,
    "including": "35 people were killed, " + "including 3 children, " * 1_000,
    "dates": "killed 3 March 2022 " * 3_000,
    "newlines": "\n" * 200_000 + PLAIN,
    "one line": PLAIN * 1_500,
    "distinct figures": " ".join(f"{n} people were killed." for n in range(100, 2_100)),
    "incidents": "The attack killed 35 people. " * 1_500,
    "bullets": "- 35 people killed in Huaraz\n" * 1_000,
    "table": "Dead | 156 | 33\n" * 1_000,
    "quotations": '"35 killed" ' * 1_000,
}


def check(reading: Reading) -> None:
    """Every observation and miss cites the characters that it stands for."""
    text = reading.document.text
    for figure in reading.observations:
        assert figure.quote == text[figure.start : figure.end]
        assert figure.sentence[0] <= figure.start < figure.end <= figure.sentence[1]
    for miss in reading.misses:
        assert miss.number == text[miss.start : miss.end]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_read_to_its_end(name: str) -> None:
    check(read(Document(id="x", text=HOSTILE[name], published=date(2022, 3, 4))))


def test_no_sentence_of_a_long_line_is_long() -> None:
    """What a rule does within a sentence cannot grow with the document, however few full stops that has."""
    text = "35 people were killed and 20 wounded, " * 3_000
    assert max(s.end - s.start for s in read(Document(id="x", text=text)).sentences) <= LONGEST


def test_a_short_reading_gives_the_observations_of_the_whole() -> None:
    text = PLAIN + "Floods displaced 4,000 families in Beira. Nobody counted the 900 tents."
    assert observations(text) == read(Document(id="text", text=text)).observations != []


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=400))
def test_random_bytes(data: bytes) -> None:
    entry = document("x", data, Metadata(published=date(2022, 3, 4)))
    if isinstance(entry, Document):
        check(read(entry))


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=300))
def test_random_unicode_among_words_of_the_subject(text: str) -> None:
    check(read(Document(id="x", text=f"{text}35{text} people were killed{text} on 3 May {text}", published=None)))


def gold_words() -> list[str]:
    rows = [json.loads(line) for line in (GOLD / "dev.jsonl").read_text(encoding="utf-8").splitlines()]
    return [word for row in rows for word in row.get("text", "").split(" ")]


WORDS = gold_words()


@settings(deadline=None, max_examples=60)
@given(st.randoms(use_true_random=False))
def test_shuffled_words_of_the_gold(chance: random.Random) -> None:
    text = " ".join(chance.choices(WORDS, k=150))
    check(read(Document(id="x", text=text, published=date(2022, 3, 4))))


def test_a_long_document_needs_little_memory() -> None:
    """A megabyte in one line, most of it figures that all differ, in a process of its own."""
    code = (
        "from indicators.reader import observations;"
        "text = ' '.join(f'{n} people were killed.' for n in range(100, 5100)) + ' The day was quiet.' * 48000;"
        "assert len(text) > 1_000_000 and len(observations(text)) > 4000;"
        # not getrusage: that of a child begins with what its parent held when it was started
        "print(next(int(line.split()[1]) // 1024 for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(run.stdout) < MOST_MEMORY

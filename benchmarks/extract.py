"""Megabytes a second of the reader, beside one rule of the standard library's `re` taking turns in one run.

    python benchmarks/extract.py [--rounds 5] [--seconds 1.0] [--growth 1.6]

Two corpora are drawn from sentences of our own: `hot`, where every document is on the subject, and `cold`, where one in
twenty is. The rule finds "number … people … verb" and no more: no dates, places, sources or scopes; the ratio to it
holds on any machine, the megabytes only on this one (processor time, one thread). Then each hostile text is read at
1, 2 and 4 times its length: exit 1 where twice the length takes more than `--growth` times as long per character.
BENCH_SHORT=1 makes two short rounds.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterator

from indicators.reader import observations

HOT = (
    "At least {n} people were killed and {m} wounded when shells hit a market in Goma on {d} May, medics said.",
    "Floods in Beira displaced {n} families, according to the disaster agency.",
    "{n} houses were destroyed and a clinic was damaged in the quake.",
    "Since {d} April, {n} civilians have died in the fighting, including {m} children.",
    "Gunmen abducted {m} pupils from a school near Kaduna on Monday.",
    "More than {n} refugees crossed into Uganda last week, the UN refugee agency said.",
)
COLD = (
    "The central bank left its main rate at {m} per cent for a third month.",
    "The home side won before a crowd of {n}, with all the goals in the second half.",
    "Ticket sales for the film festival opened on {d} March.",
    "The ferry, built in 1987, runs {m} times a day in summer.",
    "A new library of {n} volumes will open beside the old town hall.",
    "The mayor, who took office in 2019, spoke of a difficult winter.",
    "Critics praised the exhibition as the finest in years.",
    "Wheat prices rose by {m} dollars a tonne in the second quarter.",
)
RULE = re.compile(
    r"(?i)\b(?:\d{1,3}(?:,\d{3})+|\d+)(?: [a-z'-]+){0,3} (?:people|civilians|families|refugees|children|pupils)\b"
    r"(?: [a-z',-]+){0,5} (?:killed|died|wounded|displaced|destroyed|crossed|abducted)\b"
)
PUMPED: dict[str, Callable[[int], str]] = {
    "documents on the subject": lambda n: " ".join(documents(n // 2_000, hot_share=1.0)),
    "one line of figures": lambda n: "1," * (n // 2) + " people were killed",
    "including, including": lambda n: "35 people were killed, " + "including " * (n // 10),
    "nested brackets": lambda n: "(35 killed " * (n // 12) + ")" * (n // 12),
    "number words": lambda n: "one hundred and " * (n // 16) + "people were killed",
    "dates": lambda n: "35 killed on 3 March 2022, " * (n // 27),
    "bullets": lambda n: "- 35 people killed in Goma\n" * (n // 27),
    "different figures": lambda n: " ".join(f"{k} people were killed." for k in range(100, 100 + n // 24)),
}
LENGTH = 20_000  # characters of a pumped text at its shortest


def documents(count: int, *, hot_share: float, seed: int = 3) -> Iterator[str]:
    """Documents of about two thousand characters; those on the subject mix both kinds of sentences."""
    chance = random.Random(seed)
    for _ in range(count):
        pool = (*HOT, *COLD) if chance.random() < hot_share else COLD
        drawn = (chance.choice(pool) for _ in range(26))
        yield " ".join(
            s.format(n=f"{chance.randrange(1000, 90000):,}", m=chance.randrange(3, 90), d=chance.randrange(1, 29))
            for s in drawn
        )


def speed(read: Callable[[str], object], texts: list[str], seconds: float) -> float:
    """Megabytes a second of processor time over whole documents."""
    done, began = 0, time.process_time()
    while True:
        for text in texts:
            read(text)
            done += len(text)
            spent = time.process_time() - began
            if spent >= seconds:
                return done / spent / 1e6


def by_rule(text: str) -> int:
    """How often the rule matches."""
    return sum(1 for _ in RULE.finditer(text))


def throughput(rounds: int, seconds: float) -> None:
    """Print the medians of both corpora."""
    for name, share in (("hot", 1.0), ("cold", 0.05)):
        texts = list(documents(200, hot_share=share))
        observations(texts[0])
        pairs = [(speed(observations, texts, seconds), speed(by_rule, texts, seconds / 2)) for _ in range(rounds)]
        ours, rule = (statistics.median(column) for column in zip(*pairs, strict=True))
        ratio = statistics.median(a / b for a, b in pairs)
        print(f"{name:5} {ours:7.2f} MB/s   re rule {rule:7.2f} MB/s   ratio {ratio:.3f}")


def growth(rounds: int) -> float:
    """Print how the time of each pumped text grows; the largest factor of time per character for twice the length."""
    worst = 0.0
    for name, pumped in PUMPED.items():
        texts = [pumped(LENGTH * factor) for factor in (1, 2, 4)]
        times = [min(once(text) for _ in range(rounds)) / len(text) * 1e6 for text in texts]
        step = max(times[1] / times[0], times[2] / times[1])
        worst = max(worst, step)
        print(
            f"{name:26} " + "  ".join(f"{t:7.2f}" for t in times) + f"  s/MB at 1, 2, 4 times   worst step {step:.2f}"
        )
    return worst


def once(text: str) -> float:
    """Seconds of processor time for one reading."""
    began = time.process_time()
    observations(text)
    return time.process_time() - began


def main() -> int:
    """Run both parts; 1 where time grows faster than the text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    short = bool(os.environ.get("BENCH_SHORT"))
    parser.add_argument("--rounds", type=int, default=2 if short else 5)
    parser.add_argument("--seconds", type=float, default=0.3 if short else 1.0)
    parser.add_argument("--growth", type=float, default=1.6)
    arguments = parser.parse_args()
    throughput(arguments.rounds, arguments.seconds)
    return 1 if growth(arguments.rounds) > arguments.growth else 0


if __name__ == "__main__":
    sys.exit(main())

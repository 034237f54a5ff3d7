"""What one document more costs: a full build of a made-up corpus, then rebuilds with one new document each.

    python benchmarks/incremental.py [--kind line|note|wire] [--documents 100000] [--rounds 3] [--processes 1]

Each is a run of `indicators rebuild` of its own, timed from its start to its end, as wall clock and as processor time.
The ratio is that of the medians; the goal is at most a fifth, and the log must name one document as read.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import made_up

from indicators import store

SEEDS = Path(__file__).parent.parent / "seeds"


class Cost(NamedTuple):
    """Seconds of one run."""

    wall: float
    processor: float


def rebuilt(corpus: Path, data: Path, *options: str) -> Cost:
    """Run a rebuild; raises CalledProcessError where it fails."""
    words = ["rebuild", str(corpus), "--data", str(data), "--seeds", str(SEEDS), "--offline", *options]
    began, before = time.perf_counter(), _used()
    subprocess.run([sys.executable, "-m", "indicators.cli", *words], check=True, stdout=subprocess.DEVNULL)
    return Cost(time.perf_counter() - began, _used() - before)


def _used() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def read_in(data: Path) -> int:
    """How many documents the newest build's log names as read."""
    log = store.builds_folder(data) / store.build_ids(data)[0] / "log.jsonl"
    with log.open(encoding="utf-8") as lines:
        return sum(json.loads(line)["event"] == "read" for line in lines)


def main() -> None:
    """Print the seconds of the full build, of those with one more document, and their ratios."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--kind", choices=sorted(made_up.KINDS), default="line")
    options.add_argument("--documents", type=int, default=100_000)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--processes", default="1")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        corpus, data = Path(folder) / "corpus.jsonl", Path(folder) / "data"
        made_up.write(corpus, given.kind, given.documents)
        full = rebuilt(corpus, data, "--processes", given.processes)
        print(f"{given.documents} documents ({given.kind}): {read_in(data)} read", flush=True)
        print(f"full         {full.wall:8.1f} s   {full.processor:8.1f} s of processor", flush=True)
        more = []
        for number in range(given.rounds):
            made_up.append(corpus, given.kind, number)
            more.append(rebuilt(corpus, data, "--processes", given.processes))
            print(
                f"one more     {more[-1].wall:8.1f} s   {more[-1].processor:8.1f} s, {read_in(data)} read", flush=True
            )
        wall, processor = (statistics.median(costs) for costs in zip(*more, strict=True))
        size = (store.builds_folder(data) / store.build_ids(data)[0] / store.FILE).stat().st_size
        print(f"ratio        {wall / full.wall:8.3f}     {processor / full.processor:8.3f}   (at most 0.2)")
        print(f"build        {size / 1e6:8.1f} MB")


if __name__ == "__main__":
    main()

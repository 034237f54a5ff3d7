"""How long the store takes to load observations, beside DuckDB's own ingest of the same frame.

    python benchmarks/load.py [--rows 1000000] [--rounds 3]

Both write a new file, checkpoint it and force it to the disk, from the same frame in memory; they take turns, and the
ratio is the median of the rounds. The goal is at most 1.2.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path

import duckdb
import pandas as pd

from indicators import store
from indicators.model import Observation, observation_id
from indicators.store.frames import observation_frame


def observation(n: int) -> Observation:
    """One of many figures that differ in document, day, place and value."""
    quote = f"At least {n % 50_000:,} people fled their homes"
    return Observation.model_validate(
        {
            "id": observation_id(f"doc-{n // 3:07}", "people-displaced", n % 2000, n % 2000 + len(quote), n),
            "document": f"doc-{n // 3:07}", "indicator": "people-displaced", "scope": "period", "value": n % 50_000,
            "low": n % 50_000, "high": None, "qualifier": "at_least", "unit": "people",
            "period_start": f"20{10 + n % 15}-0{1 + n % 9}-11", "period_end": f"20{10 + n % 15}-0{1 + n % 9}-18",
            "date_basis": "clause", "place": f"Place {n % 50}", "country": "SOM",
            "place_path": ("SOM", f"SOM-{n % 50}"), "rule": "X fled", "start": n % 2000,
            "end": n % 2000 + len(quote), "sentence": (0, 90), "quote": quote,
        }
    )  # fmt: skip


def ours(path: Path, frame: pd.DataFrame) -> float:
    """Seconds of the store."""
    began = time.perf_counter()
    with store.drafting(path) as draft:
        draft.load("observations", frame)
        draft.query("checkpoint")
    _force(path)
    return time.perf_counter() - began


def plain(path: Path, frame: pd.DataFrame) -> float:
    """Seconds of an ingest as it stands in DuckDB's documentation, lists left as texts."""
    began = time.perf_counter()
    with duckdb.connect(str(path)) as connection:
        connection.register("incoming", frame)
        days = ", ".join(f"{name}::date as {name}" for name in ("period_start", "period_end"))
        connection.execute(f"create table observations as select * replace ({days}) from incoming")
        connection.execute("checkpoint")
    _force(path)
    return time.perf_counter() - began


def _force(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    os.fsync(handle)
    os.close(handle)


def main() -> None:
    """Print the seconds of both, their ratio, and bytes a row."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    observations = [observation(n) for n in range(asked.rows)]
    began = time.perf_counter()
    frame = observation_frame(observations)
    made = time.perf_counter() - began
    pairs = []
    with tempfile.TemporaryDirectory() as work:
        for n in range(asked.rounds):
            path = Path(work, f"ours-{n}.duckdb")
            pairs.append((ours(path, frame), plain(Path(work, f"plain-{n}.duckdb"), frame)))
            size = path.stat().st_size
    ratio = statistics.median(a / b for a, b in pairs)
    took, beside = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"{asked.rows} observations to a frame of {len(frame.columns)} columns: {made:.2f} s")
    print(f"store {took:.2f} s, plain ingest {beside:.2f} s, ratio {ratio:.2f}; {size / asked.rows:.0f} bytes a row")


if __name__ == "__main__":
    main()

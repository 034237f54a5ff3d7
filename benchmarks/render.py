"""Milliseconds for a cold chart of 200 points as PNG, ours against stock matplotlib, taking turns in one run.

    python benchmarks/render.py [--rounds 9] [--points 200] [--limit 1.0]

Both draw the same running total at the same size. Stock is a `Figure` with one step line, a title, a label and a grid;
ours has in addition markers, qualifiers, labels, definition, sources and an alternative text. Exit 1 where the median
ratio is above `--limit`.
"""

from __future__ import annotations

import argparse
import io
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pandas as pd
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

import charts

Points = list[dict[str, Any]]
WORDS = charts.Words(
    "People displaced", "People driven from their homes.", "Since early May 2026, flooding of the Kasane valley",
    build="20270302T021500-9c41d7", licence="CC BY 4.0",
)  # fmt: skip


def sample(count: int) -> Points:
    """A running total with a claim every third day."""
    first = date(2020, 1, 1)
    return [{"date": str(first + timedelta(days=3 * i)), "cumulative": 1000 + 730 * i} for i in range(count)]


def stock(points: Points, width: int = 800, height: int = 400) -> bytes:
    """What a few lines of plain matplotlib make of the points."""
    figure = Figure(figsize=(width / 100, height / 100), dpi=100)
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    axes.step([date.fromisoformat(p["date"]) for p in points], [p["cumulative"] for p in points], where="post")
    axes.set_title("People displaced")
    axes.set_ylabel("people, cumulative")
    axes.grid(True, alpha=0.3)
    file = io.BytesIO()
    figure.savefig(file, format="png")
    return file.getvalue()


def ours(points: Points, width: int = 800, height: int = 400) -> bytes:
    """The same points through this project, from frame to bytes."""
    frame = pd.DataFrame(points).rename(columns={"cumulative": "value"})
    frame = frame.assign(series="s", scope="cumulative", unit="people", qualifier="at_least", status="single")
    figure = charts.draw(frame, WORDS, width=width, height=height)
    return charts.render(figure, "png", title=WORDS.title, description=charts.alt_text(frame, WORDS))


def milliseconds(draw: Callable[[], bytes], repeat: int = 5) -> float:
    """Mean of a few calls."""
    start = time.perf_counter()
    for _ in range(repeat):
        draw()
    return (time.perf_counter() - start) / repeat * 1000


def main() -> int:
    """Measure both sizes and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--points", type=int, default=200)
    parser.add_argument("--limit", type=float, default=1.0)
    options = parser.parse_args()
    points, worst = sample(options.points), 0.0
    for size in ((800, 400), (1200, 675)):
        engines = [lambda size=size: stock(points, *size), lambda size=size: ours(points, *size)]
        for engine in engines:
            engine()
        rounds = [[milliseconds(engine) for engine in engines] for _ in range(options.rounds)]
        theirs, own = (statistics.median(column) for column in zip(*rounds, strict=True))
        ratio = statistics.median(b / a for a, b in rounds)
        worst = max(worst, ratio)
        print(
            f"{size[0]}x{size[1]}, {options.points} points: stock {theirs:.1f} ms, ours {own:.1f} ms, ratio {ratio:.2f}"
        )
    return int(worst > options.limit)


if __name__ == "__main__":
    sys.exit(main())

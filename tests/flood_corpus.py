"""A small made-up corpus for rebuilds: three bulletins on one flood, in a seeds folder that tests may change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from indicators import store
from indicators.documents import Unopened, Unreadable
from indicators.model import Document
from indicators.rebuild import Outcome, rebuild
from indicators.sources import held

ROOT = Path(__file__).parent.parent
TEXTS = {
    "bulletin-1": (
        "2023-11-10",
        "Floods along the Shabelle river have displaced more than 4,000 people in Somalia since 2 November.\n\n"
        "At least 12 civilians were killed in a mortar attack in Beledweyne on 8 November.",
    ),
    "bulletin-2": (
        "2023-11-14",
        "Floods along the Shabelle river have displaced more than 9,500 people in Somalia since 2 November.\n\n"
        "The district clinic in Beledweyne, Somalia, was destroyed on 12 November. "
        "Some 3,000 families received aid last week.",
    ),
    "bulletin-3": (
        "2023-11-20",
        "Floods along the Shabelle river have displaced more than 11,000 people in Somalia since 2 November. "
        "In all, 7 children were killed on 15 November, officials said.",
    ),
}


def put(seeds: Path, id: str, published: str, text: str, more: str = "") -> None:
    """Write a document with its day of publication, or write it anew; `more` are further lines of documents.toml."""
    seeds.mkdir(parents=True, exist_ok=True)
    (seeds / f"{id}.txt").write_text(text, encoding="utf-8")
    (seeds / ".entries").mkdir(exist_ok=True)
    (seeds / ".entries" / id).write_text(f"[{id}]\npublished = {published}\n{more}\n", encoding="utf-8")
    _write_metadata(seeds)


def take_away(seeds: Path, id: str) -> None:
    """Remove a document."""
    (seeds / f"{id}.txt").unlink()
    (seeds / ".entries" / id).unlink()
    _write_metadata(seeds)


def make(seeds: Path) -> Path:
    """The three bulletins in a new seeds folder."""
    for id, (published, text) in TEXTS.items():
        put(seeds, id, published, text)
    return seeds


def run(
    data: Path, seeds: Path, *, processes: int = 1, full: bool = False, force: str | None = None, keep: int = 30
) -> Outcome:
    """A rebuild of what the folder holds."""
    return rebuild(data, seeds, documents(data, seeds), processes=processes, full=full, force=force, keep=keep)


def documents(data: Path, seeds: Path) -> Callable[[], Iterator[Unopened | Unreadable]]:
    """What a rebuild of the folder reads."""
    return lambda: held(data, seeds, parquet=store.parquet_rows)


def built(outcome: Outcome) -> str:
    """The id of a build that was published; fails where it was not."""
    assert outcome.ok and outcome.outcome != "nothing new" and outcome.build, outcome.message
    return outcome.build


def csv_of(data: Path, into: Path) -> dict[str, bytes]:
    """The bytes of every CSV of the current build by table."""
    build = store.current(data)
    found = {}
    for table in ("series", "observations", "latest", "documents", "indicators", "misses"):
        build.copy_csv(table, into / f"{table}.csv")
        found[table] = (into / f"{table}.csv").read_bytes()
    build.close()
    return found


def values(data: Path, indicator: str) -> list[float]:
    """The values of an indicator's points in the current build, by day."""
    build = store.current(data)
    found = [point.value for point in build.points(indicator)]
    build.close()
    return found


def many(count: int) -> list[Document]:
    """Documents with figures of their own, enough for several batches."""
    text = (
        "At least {n} civilians were killed in Sool on {day} March. The clashes have displaced {m},000 people from "
        "Las Anod since 6 February."
    )
    return [
        Document.model_validate(
            {
                "id": f"report-{n:04}",
                "text": text.format(n=n + 2, day=n % 28 + 1, m=n % 90 + 10),
                "published": "2023-04-05",
            }
        )
        for n in range(count)
    ]


def _write_metadata(seeds: Path) -> None:
    entries = [path.read_text(encoding="utf-8") for path in sorted((seeds / ".entries").iterdir())]
    (seeds / "documents.toml").write_text("\n".join(entries), encoding="utf-8")

"""How often the reader is right: its observations against gold, figure by figure.

A figure is right in its core where indicator and value agree (within half a per cent), and in full where bounds,
qualifier, unit, scope and both days agree too. Place and attribution agree where they share a word. Each gold
observation is paired with at most one reading, those that agree most first; gold marked `optional` is neither asked
for nor held against the reader, and a reading whose quote is one of a document's `never` quotes is counted apart.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

FIELDS = ("scope", "qualifier", "low", "high", "unit", "period_start", "period_end", "place", "attribution")
FULL = FIELDS[:7]
GOLD = Path(__file__).parent.parent / "tests" / "gold"
_TOLERANCE = 0.005
_PRONOUNS = frozenset(("he", "she", "it", "they", "we"))
_SMALL_WORDS = frozenset(("the", "of", "in", "a", "an", "and", "at", "near", "province", "city", "town", "village"))

Row = Mapping[str, Any]


def load_gold(path: Path) -> list[dict[str, Any]]:
    """The documents of a gold file, each with its text (a `file` is looked for beside the file and above it).

    Raises ValueError, naming file and line, where one is no gold document, and OSError where a file is not there.
    """
    documents = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.strip():
            try:
                document = json.loads(line)
                lacks = [key for key in ("id", "observations") if key not in document]
                if "text" not in document:
                    document["text"] = _beside(path, document["file"]).read_text(encoding="utf-8")
            except (ValueError, KeyError, TypeError) as error:
                raise ValueError(f"{path}: line {number} is no gold document with a text or file") from error
            if lacks:
                raise ValueError(f"{path}: line {number} has no {' and no '.join(lacks)}")
            documents.append(document)
    return documents


def _beside(path: Path, name: str) -> Path:
    for folder in path.resolve().parents:
        if (folder / name).is_file():
            return folder / name
    raise FileNotFoundError(f"{path}: no file {name} beside it or in a folder above")


def readings(documents: Iterable[Row]) -> dict[str, list[dict[str, Any]]]:
    """What the reader finds in each gold document, by id."""
    from .documents import Metadata, Unreadable, document
    from .reader import read
    from .reader.output import observation_row

    found = {}
    for gold in documents:
        known = Metadata(**{k: gold[k] for k in ("published", "title", "publisher", "url") if k in gold})
        entry = document(str(gold["id"]), gold["text"], known)
        found[str(gold["id"])] = (
            [] if isinstance(entry, Unreadable) else [observation_row(o) for o in read(entry).observations]
        )
    return found


def words(text: str | None) -> set[str]:
    """The words of a name that tell it from others, folded."""
    plain = re.sub(r"['’‘ʿʾ`]", "", unicodedata.normalize("NFKD", text or ""))
    return set(re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode().lower())) - _SMALL_WORDS


def _same_number(a: float | None, b: float | None) -> bool:
    if a is None or b is None:
        return a is b
    return abs(a - b) <= _TOLERANCE * max(abs(a), abs(b))


def agrees(field: str, gold: Row, read: Row) -> bool:
    """Whether one field of a reading agrees with the gold."""
    a, b = gold.get(field), read.get(field)
    if field in ("low", "high"):
        return _same_number(a, b)
    if field in ("place", "attribution"):
        one, other = words(a), words(b)
        if field == "attribution" and a and b and (one <= _PRONOUNS or other <= _PRONOUNS):
            return True
        return bool(one & other) or not (one or other)
    return a == b


def _core(gold: Row, read: Row) -> bool:
    return gold["indicator"] == read["indicator"] and _same_number(gold["value"], read["value"])


def pair(golds: Sequence[Row], reads: Sequence[Row]) -> tuple[list[tuple[Row, Row]], list[Row], list[Row]]:
    """Pairs of gold and reading, the gold that was missed, and the readings that are extra."""
    options = sorted(
        (-sum(agrees(f, g, r) for f in FIELDS) - 2 * bool(words(g["quote"]) & words(r.get("quote"))), i, j)
        for i, g in enumerate(golds)
        for j, r in enumerate(reads)
        if _core(g, r)
    )
    pairs: list[tuple[Row, Row]] = []
    used_golds: set[int] = set()
    used_reads: set[int] = set()
    for _, i, j in options:
        if i not in used_golds and j not in used_reads:
            used_golds.add(i)
            used_reads.add(j)
            pairs.append((golds[i], reads[j]))
    missed = [g for i, g in enumerate(golds) if i not in used_golds]
    extra = [r for j, r in enumerate(reads) if j not in used_reads]
    return pairs, missed, extra


def _f1(hits: int, gold: int, read: int) -> tuple[float, float, float]:
    precision = hits / read if read else float(not gold)
    recall = hits / gold if gold else 1.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def evaluate(documents: Sequence[Row], found: Mapping[str, Sequence[Row]]) -> tuple[dict[str, Any], list[str]]:
    """The figures (documents, gold, found, core_*, full_*, never_violations, fields, indicators), a line an error."""
    counts: Counter[str] = Counter()
    fields: Counter[str] = Counter()
    by_indicator: dict[str, Counter[str]] = defaultdict(Counter)
    errors: list[str] = []
    for document in documents:
        pairs, missed, extra = pair(document["observations"], found.get(str(document["id"]), []))
        asked = [(g, r) for g, r in pairs if not g.get("optional")]
        missed = [g for g in missed if not g.get("optional")]
        counts.update(gold=len(asked) + len(missed), found=len(asked) + len(extra), core=len(asked))
        for g, r in asked:
            by_indicator[g["indicator"]].update(hit=1, gold=1, guess=1)
            fields.update(f for f in FIELDS if agrees(f, g, r))
            wrong = {f: (g.get(f), r.get(f)) for f in FULL if not agrees(f, g, r)}
            counts["full"] += not wrong
            if wrong:
                errors.append(f"FIELDS {document['id']} {g['indicator']} {g['value']:g} {wrong} | {g['quote'][:90]}")
        for g in missed:
            by_indicator[g["indicator"]].update(gold=1)
            errors.append(f"MISSED {document['id']} {g['indicator']} {g['value']:g} | {g['quote'][:120]}")
        for r in extra:
            by_indicator[r["indicator"]].update(guess=1)
            errors.append(f"EXTRA  {document['id']} {r['indicator']} {r['value']} | {str(r.get('quote'))[:120]}")
            quote = r.get("quote") or ""
            counts["never"] += bool(quote) and any(q in quote or quote in q for q in document.get("never", []))
    core = _f1(counts["core"], counts["gold"], counts["found"])
    full = _f1(counts["full"], counts["gold"], counts["found"])
    figures = {
        "documents": len(documents),
        "gold": counts["gold"],
        "found": counts["found"],
        **dict(zip(("core_precision", "core_recall", "core_f1"), core, strict=True)),
        **dict(zip(("full_precision", "full_recall", "full_f1"), full, strict=True)),
        "never_violations": counts["never"],
        "fields": {f: fields[f] / counts["core"] if counts["core"] else 0.0 for f in FIELDS},
        "indicators": {
            slug: dict(row, f1=_f1(row["hit"], row["gold"], row["guess"])[2])
            for slug, row in sorted(by_indicator.items())
        },
    }
    return figures, sorted(errors)


def report(figures: Mapping[str, Any]) -> str:
    """The figures as a table for a terminal."""
    lines = [
        f"{slug:28} gold {row.get('gold', 0):4} found {row.get('guess', 0):4} hit {row.get('hit', 0):4} "
        f"F1 {row['f1']:.3f}"
        for slug, row in figures["indicators"].items()
    ]
    lines.append("fields  " + "  ".join(f"{name} {share:.2f}" for name, share in figures["fields"].items()))
    for kind in ("core", "full"):
        lines.append(
            f"{kind}: precision {figures[f'{kind}_precision']:.3f} recall {figures[f'{kind}_recall']:.3f} "
            f"F1 {figures[f'{kind}_f1']:.3f}  ({figures['documents']} documents, {figures['gold']} gold, "
            f"{figures['never_violations']} never-violations)"
        )
    return "\n".join(lines)


def scores() -> dict[str, float]:
    """Core and full F1 on each gold file ("seeds core F1"); none where the project was installed without them."""
    found: dict[str, float] = {}
    for path in sorted(GOLD.glob("*.jsonl")):
        documents = load_gold(path)
        figures, _ = evaluate(documents, readings(documents))
        found[f"{path.stem} core F1"] = round(figures["core_f1"], 4)
        found[f"{path.stem} full F1"] = round(figures["full_f1"], 4)
    return found

"""One rebuild from beginning to end, as a table of contents."""

from __future__ import annotations

import os
import time
import traceback
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, NamedTuple

from indicators import store
from indicators.documents import MetadataError, Unopened, Unreadable
from indicators.evaluate import scores as gold_scores
from indicators.model import Document
from indicators.rebuild import checks
from indicators.rebuild.curated import CuratedError, read_curated
from indicators.rebuild.derive import derive
from indicators.rebuild.inputs import inputs_hash, reader_version, same_reader, same_rules, versions
from indicators.rebuild.intake import take_in
from indicators.rebuild.lock import exclusive
from indicators.rebuild.log import Log
from indicators.rebuild.publish import discard, new_draft, new_id, prune, publish, sweep
from indicators.sources import SourcesError
from indicators.store import FILE, Build, Record, StoreError

Entries = Iterable[Document | Unopened | Unreadable]
KEEP = 30
_EXPECTED = (StoreError, CuratedError, MetadataError, SourcesError, OSError)
_SHOWN = 3  # warnings in the one sentence; the build's record has them all


class Outcome(NamedTuple):
    """How a run ended, in one sentence, and the build that is served after it (None: there is none)."""

    outcome: Literal["published", "published with warnings", "forced", "nothing new", "refused", "failed"]
    message: str
    build: str | None

    @property
    def ok(self) -> bool:
        """Whether nothing stopped the run."""
        return self.outcome not in ("refused", "failed")


def rebuild(
    data: Path,
    seeds: Path,
    documents: Callable[[], Entries],
    *,
    full: bool = False,
    processes: int | None = None,
    force: str | None = None,
    keep: int = KEEP,
) -> Outcome:
    """Build what is new in `documents` and serve it.

    `seeds` holds episodes.toml and corrections.toml. `full` reads every document again; `force` is the reason for
    which a build that a check refuses is published all the same; the newest `keep` builds are kept. `processes` (all
    processors by default) changes the time, never the result. Raises Busy where another rebuild of `data` runs
    and StoreError where that folder cannot be made or written; anything else that goes wrong is an Outcome.
    """
    with exclusive(data):
        try:
            sweep(data)
            outcome = _run(data, seeds, documents, full, processes or os.cpu_count() or 1, force)
            prune(data, keep)
        except Exception as error:
            if not isinstance(error, _EXPECTED):
                traceback.print_exc()  # a fault of the program: whoever mends it needs to know where
            outcome = Outcome("failed", _cause(error, data), store.pointer(data))
        finally:
            discard(data)
        _remember(data, outcome)
        return outcome


def _run(
    data: Path, seeds: Path, documents: Callable[[], Entries], full: bool, processes: int, force: str | None
) -> Outcome:
    began, now = time.perf_counter(), datetime.now(UTC).replace(tzinfo=None)
    curated = read_curated(seeds)
    previous, fault = _previous(data)
    base = previous if previous and not full and same_reader(previous.record) else None
    draft_folder = new_draft(data)
    with (
        Log(draft_folder / "log.jsonl") as log,
        store.drafting(draft_folder / FILE, base.folder / FILE if base else None) as draft,
    ):
        intake = take_in(documents(), draft, log, base=base, processes=processes)
        inputs = inputs_hash(intake.digests, intake.unreadable, curated)
        if previous and not full and _nothing_new(previous, inputs):
            return Outcome("nothing new", f"nothing new: {previous.id} stays", previous.id)
        id, at = new_id(data, now, inputs, reader_version())
        derived = derive(draft, intake.digests, curated, previous, id, grown=base is not None)
        scores_before = previous.record.scores if previous else {}
        scores = scores_before if base else gold_scores()
        refusals = checks.refusals(
            documents=intake.digests,
            before=previous.digests() if previous else {},
            scores=scores,
            scores_before=scores_before,
            stale=derived.stale,
        )
        if refusals and not force:
            return Outcome("refused", f"not published: {'; '.join(refusals)}", previous.id if previous else None)
        told = [*([fault] if fault else []), *derived.warnings]
        record = Record(
            id=id,
            built_at=at,
            duration_s=round(time.perf_counter() - began, 3),
            **draft.counts(),
            reader=reader_version(),
            inputs=inputs,
            outcome="forced" if refusals else "published with warnings" if told else "published",
            previous=previous.id if previous else None,
            reason=force if refusals else None,
            read=len(intake.read),
            reused=len(intake.reused),
            failed=draft.count("unreadable"),
            warnings=(*refusals, *told),
            versions=versions(),
            scores=scores,
        )
        log.line("built", **record.model_dump(mode="json"))
        draft.finish(record)
    publish(data, draft_folder, record)
    return Outcome(record.outcome, _sentence(record), record.id)


def _cause(error: Exception, data: Path) -> str:
    full = "No space left" in str(error)  # as the system says it, or DuckDB in its own words
    if full:
        return f"failed: the disk that holds {data} is full; the last build stays"
    return f"failed: {error}" if isinstance(error, _EXPECTED) else f"failed: {type(error).__name__}: {error}"


def _previous(data: Path) -> tuple[Build | None, str | None]:
    """The build that is served, None where there is none that can be believed; why it is not the one that was."""
    try:
        build = store.current(data)
    except StoreError as error:
        return None, f"{error}; compared with none" if store.build_ids(data) else None
    return build, build.fallback.replace("; serving", "; compared with") if build.fallback else None


def _nothing_new(previous: Build, inputs: str) -> bool:
    record = previous.record
    return record.inputs == inputs and same_rules(record) and previous.fallback is None


def _sentence(record: Record) -> str:
    said = (
        f"{record.outcome}: {record.id}, {record.documents} documents ({record.read} read, {record.reused} as before,"
        f" {record.failed} unreadable), {record.observations} observations, {record.misses} misses,"
        f" in {record.duration_s:.1f} s"
    )
    more = len(record.warnings) - _SHOWN
    return "; ".join((said, *record.warnings[:_SHOWN], *([f"and {more} more warnings"] if more > 0 else [])))


def _remember(data: Path, outcome: Outcome) -> None:
    """Keep how the run ended for /health; on a full disk the caller is told all the same."""
    said = {"outcome": outcome.outcome, "message": outcome.message, "build": outcome.build}
    with suppress(OSError):
        store.write_whole(data / "last_rebuild.json", {"at": datetime.now(UTC).isoformat(timespec="seconds"), **said})

"""Documents into a draft: what is new or edited is read, what is as it was stays as the last build had it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from indicators.documents import Unopened, Unreadable, taken
from indicators.model import Document
from indicators.rebuild.copied import Sketched
from indicators.rebuild.inputs import digest, same_making
from indicators.rebuild.log import Log
from indicators.rebuild.reading import Read, read_all
from indicators.store import Build, Draft
from indicators.store.inherit import forget, open_again, restamp

_ROWS = 1000  # documents that are written at once

Entry = Document | Unopened | Unreadable
Fault = tuple[str, str | None, str]
Stamp = tuple[str, str]  # of a document's bytes, and what documents.toml states about it


@dataclass
class Intake:
    """What came in: digests of all documents by id, those that were read, and those that stay as they were.

    `known` are the digests of the last build by id, `remembered` its ids by stamp, with what documents.toml stated.
    `stamps` are those of documents that are not written yet. `unreadable` are those that are no document (id, path,
    reason), `failed` those at which the reader failed.
    """

    known: dict[str, str] = field(default_factory=dict)
    remembered: dict[str, tuple[str, str]] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)
    stamps: dict[str, Stamp] = field(default_factory=dict)
    read: list[str] = field(default_factory=list)
    reused: list[str] = field(default_factory=list)
    sketched: Sketched = field(default_factory=Sketched)
    unreadable: list[Fault] = field(default_factory=list)
    failed: list[Fault] = field(default_factory=list)


def take_in(entries: Iterable[Entry], draft: Draft, log: Log, *, base: Build | None, processes: int) -> Intake:
    """Bring a draft to the documents in `entries`: an empty one, or (`base`) a copy of that build."""
    intake = Intake()
    if base is not None:
        open_again(draft)
        intake.known = base.digests()
        intake.remembered = base.stamps() if same_making(base.record) else {}
    waiting: list[Read] = []
    for read in read_all(_changed(entries, intake, log), processes):
        _log_read(read, intake, log)
        waiting.append(read)
        if len(waiting) >= _ROWS:
            _write(waiting, draft, intake)
            waiting.clear()
    _write(waiting, draft, intake)
    _forget(intake.known.keys() - intake.digests.keys(), draft, intake)
    restamp(draft, intake.stamps)
    draft.unreadable(intake.unreadable)
    draft.unreadable(intake.failed, failed=True)
    if base is not None and intake.reused:
        log.line("reused", documents=len(intake.reused), build=base.id)
    intake.sketched.mark(draft)
    return intake


def _changed(entries: Iterable[Entry], intake: Intake, log: Log) -> Iterator[Document]:
    """The documents that must be read; the others are noted on the way, those known by their stamps without opening."""
    faulty: set[str] = set()
    for each in entries:
        stamp = each.stamp() if isinstance(each, Unopened) else ""
        id, stated = intake.remembered.get(stamp, ("", ""))
        entry: Document | Unreadable | None
        if isinstance(each, Unopened):
            if id and stated == each.known.entry_of(id) and id not in intake.digests and id not in faulty:
                intake.digests[id] = intake.known[id]
                intake.reused.append(id)
                continue
            entry = each.open()
        else:
            entry = each
        if isinstance(entry, Document) and (entry.id in intake.digests or entry.id in faulty):
            entry = taken(entry.id, entry.source)
        if isinstance(entry, Unreadable):
            faulty.add(entry.id)
            intake.unreadable.append((entry.id, entry.source, entry.reason))
            log.line("error", document=entry.id, path=entry.path, reason=entry.reason)
        elif entry is not None:
            if isinstance(each, Unopened):
                intake.stamps[entry.id] = stamp, each.known.entry_of(entry.id)
            intake.digests[entry.id] = found = digest(entry)
            if intake.known.get(entry.id) == found:
                intake.reused.append(entry.id)
            else:
                yield entry


def _log_read(read: Read, intake: Intake, log: Log) -> None:
    intake.read.append(read.document.id)
    if read.error:
        intake.failed.append((read.document.id, read.document.source, read.error))
        log.line("error", document=read.document.id, reason=read.error)
    else:
        counts = {"observations": len(read.observations), "misses": len(read.misses)}
        log.line("read", document=read.document.id, **counts, ms=round(read.seconds * 1000, 1))


def _write(reads: list[Read], draft: Draft, intake: Intake) -> None:
    documents = [read.document for read in reads]
    _forget([document.id for document in documents if document.id in intake.known], draft, intake)
    draft.documents(documents, intake.digests, intake.stamps)
    for document in documents:
        intake.stamps.pop(document.id, None)
    intake.sketched.add(documents, draft)
    draft.readings((o for read in reads for o in read.observations), (m for read in reads for m in read.misses))


def _forget(documents: Collection[str], draft: Draft, intake: Intake) -> None:
    if documents:
        intake.sketched.remove(documents, draft)
        forget(draft, documents)

"""Documents into a draft: what is new or edited is read, what is as it was is copied from the build before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from indicators.documents import Unreadable
from indicators.model import Document
from indicators.rebuild.inputs import digest, same_reader
from indicators.rebuild.log import Log
from indicators.rebuild.reading import Read, read_all
from indicators.sources import Copies
from indicators.store import FILE, Build, Draft, reuse_documents

_ROWS = 1000  # documents that are written at once


Fault = tuple[str, str | None, str]


@dataclass
class Intake:
    """What came in: digests of all documents by id, those that were read, and those that were copied.

    `copies` tells which repeat another one, whatever the order in which they came. `unreadable` are those that are no
    document (id, path, reason), `failed` those at which the reader failed.
    """

    digests: dict[str, str] = field(default_factory=dict)
    read: list[str] = field(default_factory=list)
    reused: list[str] = field(default_factory=list)
    copies: Copies = field(default_factory=Copies)
    unreadable: list[Fault] = field(default_factory=list)
    failed: list[Fault] = field(default_factory=list)


def take_in(
    entries: Iterable[Document | Unreadable],
    draft: Draft,
    log: Log,
    *,
    previous: Build | None,
    full: bool,
    processes: int,
) -> Intake:
    """Fill the draft with documents and what they say; `full` reads again what could be copied from `previous`."""
    intake = Intake()
    known = previous.digests() if previous and not full and same_reader(previous.record) else {}
    waiting: list[Read] = []
    for read in read_all(_changed(entries, intake, known, log), processes):
        _log_read(read, intake, log)
        waiting.append(read)
        if len(waiting) >= _ROWS:
            _write(waiting, draft, intake)
            waiting.clear()
    _write(waiting, draft, intake)
    draft.unreadable([*intake.unreadable, *intake.failed])
    if previous is not None and intake.reused:
        reuse_documents(draft, previous.folder / FILE, intake.reused)
        log.line("reused", documents=len(intake.reused), build=previous.id)
    draft.mark_copies(intake.copies.originals())
    return intake


def _changed(
    entries: Iterable[Document | Unreadable], intake: Intake, known: Mapping[str, str], log: Log
) -> Iterator[Document]:
    """The documents that must be read; the others are noted on the way."""
    for entry in entries:
        if isinstance(entry, Unreadable):
            intake.unreadable.append((entry.id, entry.source, entry.reason))
            log.line("error", document=entry.id, path=entry.path, reason=entry.reason)
            continue
        intake.copies.add(entry)
        intake.digests[entry.id] = found = digest(entry)
        if known.get(entry.id) == found:
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
    draft.documents((read.document for read in reads), intake.digests)
    draft.readings((o for read in reads for o in read.observations), (m for read in reads for m in read.misses))

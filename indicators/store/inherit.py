"""What a new build takes over from the one before, file to file, and where the two differ."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from indicators.model import Observation
from indicators.store.objects import observation
from indicators.store.writing import Draft

_DOCUMENTS = (
    "insert into documents select d.* from previous.documents d semi join kept using (id)",
    "insert into unreadable select u.* from previous.unreadable u semi join kept using (id)",
    "insert into misses select m.* from previous.misses m semi join kept on kept.id = m.document",
    # What a curator added is no reading; what was decided on comes back as it was first read.
    "insert into observations select o.* from previous.observations o semi join kept on kept.id = o.document"
    " where o.status = 'read' union all"
    " select o.* from previous.originals o semi join kept on kept.id = o.document",
)
_POINTS = "insert into points select p.* from previous.points p semi join kept on kept.id = p.indicator"
# A permalink that moved again leads to where its newest successor is.
_SUCCESSORS = (
    "insert into successors select p.old, coalesce(s.new, p.new) from previous.successors p"
    " left join successors s on s.old = p.new anti join successors newer on newer.old = p.old"
)
_DIFFERENCE = (
    "select o.* from {one} o semi join kept on kept.id = o.document"
    " except select o.* from {other} o semi join kept on kept.id = o.document order by id"
)


_LINKED = "select id, copy_of, supersedes from {documents} where copy_of is not null or supersedes is not null"
_MARKED = "select d.id from documents d join previous.documents p using (id) where d.copy_of is distinct from p.copy_of"
_INDICATORS = "select distinct o.indicator from {observations} o semi join kept on kept.id = o.document"


def reuse_documents(draft: Draft, previous: Path, documents: Sequence[str]) -> None:
    """Copy these documents from another build with what the reader said of them, corrections undone."""
    with draft.beside(previous), draft.named("kept", documents):
        for statement in _DOCUMENTS:
            draft.query(statement)


def reuse_points(draft: Draft, previous: Path, indicators: Sequence[str]) -> None:
    """Copy the points of these indicators from another build."""
    with draft.beside(previous), draft.named("kept", indicators):
        draft.query(_POINTS)


def reuse_successors(draft: Draft, previous: Path) -> None:
    """Carry over which observation replaced which."""
    with draft.beside(previous):
        draft.query(_SUCCESSORS)


def differences(draft: Draft, previous: Path, documents: Sequence[str]) -> tuple[list[Observation], list[Observation]]:
    """The observations of these documents that the other build and the draft do not share: there, and here."""
    there, here = ("previous.observations", "observations")
    with draft.beside(previous), draft.named("kept", documents):
        only_there = draft.query(_DIFFERENCE.format(one=there, other=here))
        only_here = draft.query(_DIFFERENCE.format(one=here, other=there))
    return [observation(row) for row in only_there], [observation(row) for row in only_here]


def linked(draft: Draft, previous: Path) -> set[str]:
    """Documents that are copies or later versions of another, or have one, in either build."""
    with draft.beside(previous):
        rows = draft.query(
            " union ".join(_LINKED.format(documents=name) for name in ("documents", "previous.documents"))
        )
    return {id for row in rows for id in row.values() if id}


def newly_marked(draft: Draft, previous: Path) -> set[str]:
    """Documents of both builds that are copies in one of them only, or of another document."""
    with draft.beside(previous):
        return {row["id"] for row in draft.query(_MARKED)}


def indicators_of(draft: Draft, previous: Path, documents: Sequence[str]) -> set[str]:
    """The indicators of which these documents say something in either build."""
    tables = ("observations", "previous.observations")
    with draft.beside(previous), draft.named("kept", documents):
        rows = draft.query(" union ".join(_INDICATORS.format(observations=name) for name in tables))
    return {row["indicator"] for row in rows}

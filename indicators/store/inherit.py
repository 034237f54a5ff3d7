"""What a new build takes over from the one before, and where the two differ.

A draft that is a copy of the last build is first made *open*: what each run writes anew is cleared away, and what
curators decided is undone. Then documents that are gone or different are forgotten. Functions that say so need the
last build beside the draft, as `previous` (`Draft.beside`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from indicators.model import Observation
from indicators.store.objects import observation
from indicators.store.writing import Draft

_OPENING = (
    # What a curator added is no reading; what was decided on comes back as it was first read.
    "delete from observations where status <> 'read'",
    "insert into observations select * from originals",
    "delete from originals",
    "delete from unreadable where not failed",
    *(f"delete from {table}" for table in ("build", "changes", "corrections", "episodes", "same")),  # noqa: S608
)
_FORGETTING = (
    "delete from documents where id in (from forgotten)",
    "delete from unreadable where id in (from forgotten)",
    *(
        f"delete from {table} where document in (from forgotten)"  # noqa: S608 names of ours
        for table in ("observations", "misses", "sketches")
    ),
)
# A permalink that moved again leads to where its newest successor is.
_SUCCESSION = (
    "delete from successors where old in (select old from moved)",
    "update successors set new = moved.new from moved where successors.new = moved.old",
    "insert into successors select old, new from moved",
)
_DIFFERENCE = (
    "select o.* from {one} o semi join kept on kept.id = o.document"
    " except select o.* from {other} o semi join kept on kept.id = o.document order by id"
)
_MARKING = (
    "update documents set copy_of = null where copy_of is not null and id not in (select id from marked)",
    "update documents set copy_of = marked.original from marked"
    " where documents.id = marked.id and copy_of is distinct from marked.original",
)
_STAMPING = (
    "update documents set stamp = stamped.stamp, stated = stamped.stated from stamped where documents.id = stamped.id"
)
_MARKED = "select d.id from documents d join previous.documents p using (id) where d.copy_of is distinct from p.copy_of"
_SUPERSEDED = "select supersedes as id from {documents} where id in (from these) and supersedes is not null"
_SAME_TEXT = (
    "select id from {documents} where coalesce(copy_of, id) in"
    " (select coalesce(copy_of, id) from {documents} where id in (from these))"
)
_BOTH = ("documents", "previous.documents")
_OVER = "select supersedes as id, id as by from {documents} where id in (from these) and supersedes is not null"
_BESIDE = (
    "select o.id, c.by from bearing c join {documents} m on m.id = c.id"
    " join {documents} o on coalesce(o.copy_of, o.id) = coalesce(m.copy_of, m.id)"
)


def open_again(draft: Draft) -> None:
    """Make a copy of the last build into a draft: only documents, their readings and what these came to are left."""
    for statement in _OPENING:
        draft.query(statement)


def forget(draft: Draft, documents: Collection[str]) -> None:
    """Remove documents and what was read in them; what series had made of them is left."""
    with draft.named("forgotten", documents):
        for statement in _FORGETTING if documents else ():
            draft.query(statement)


def inherit_successors(draft: Draft) -> None:
    """Carry over from `previous` which observation replaced which."""
    draft.query("insert into successors from previous.successors")


def add_successors(draft: Draft, moved: Sequence[tuple[str, str]]) -> None:
    """Add which observation replaced which (old id, new id) to what the draft knows of that."""
    with draft.named("moved", moved, ("old", "new")):
        for statement in _SUCCESSION if moved else ():
            draft.query(statement)


def mark_copies(draft: Draft, originals: Iterable[tuple[str, str]]) -> None:
    """Say of every document whether it repeats another one: id of the copy, id of the original."""
    with draft.named("marked", originals, ("id", "original")):
        for statement in _MARKING:
            draft.query(statement)


def restamp(draft: Draft, stamps: Mapping[str, tuple[str, str]]) -> None:
    """Note by what documents are known again that are as they were, but come from other bytes."""
    with draft.named("stamped", ((id, *each) for id, each in stamps.items()), ("id", "stamp", "stated")):
        for statement in (_STAMPING,) if stamps else ():
            draft.query(statement)


def differences(draft: Draft, documents: Iterable[str]) -> tuple[list[Observation], list[Observation]]:
    """The observations of these documents that `previous` and the draft do not share: there, and here."""
    there, here = ("previous.observations", "observations")
    with draft.named("kept", documents):
        only_there = draft.query(_DIFFERENCE.format(one=there, other=here))
        only_here = draft.query(_DIFFERENCE.format(one=here, other=there))
    return [observation(row) for row in only_there], [observation(row) for row in only_here]


def newly_marked(draft: Draft) -> set[str]:
    """Documents of the draft and of `previous` that are copies in one of them only, or of another document."""
    return {row["id"] for row in draft.query(_MARKED)}


def kin(draft: Draft, documents: Collection[str]) -> set[str]:
    """The documents, those that they supersede, and all that share a text with any of these, now or in `previous`."""
    superseded = _ids(draft, [_SUPERSEDED.format(documents=name) for name in _BOTH], documents)
    found = superseded.union(documents)
    return found | _ids(draft, [_SAME_TEXT.format(documents=name) for name in _BOTH], found)


def bearing_on(draft: Draft, changed: Collection[str]) -> dict[str, str]:
    """By id of a document the changed one that decides whether it counts.

    That one supersedes it, or shares its text or that of one that it supersedes, now or in `previous`.
    """
    over = " union ".join(_OVER.format(documents=name) for name in _BOTH)
    beside = " union ".join(_BESIDE.format(documents=name) for name in _BOTH)
    with draft.named("these", changed):
        pairs = {(row["id"], row["by"]) for row in draft.query(over)} if changed else set()
    pairs |= {(id, id) for id in changed}
    with draft.named("bearing", pairs, ("id", "by")):
        pairs |= {(row["id"], row["by"]) for row in draft.query(beside)} if changed else set()
    return dict(sorted(((id, by) for id, by in pairs if id != by), reverse=True))


def same_text(draft: Draft, documents: Collection[str]) -> set[str]:
    """The documents of the draft that are these, or copies of one text with one of these."""
    return _ids(draft, [_SAME_TEXT.format(documents="documents")], documents)


def _ids(draft: Draft, statements: Sequence[str], these: Collection[str]) -> set[str]:
    with draft.named("these", these):
        return {row["id"] for row in draft.query(" union ".join(statements))}

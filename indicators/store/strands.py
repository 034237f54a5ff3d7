"""The strands of a draft: which claims are in them, and the points that were made of them.

Series know what a strand is (series/strands.py); here it is a pair of texts, the series and the part of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from indicators.model import Observation, Point
from indicators.store.objects import observation, point
from indicators.store.writing import Draft

Names = Collection[tuple[str, str]]
_COLUMNS = ("series", "part")
_MADE = "(series, part) in (select series, part from touched)"
_CLAIMS = (
    "select * from observations where document in (from those)"
    " and indicator in (select indicator from observations where id in (select observation from strands where {made}))"
    " order by id"
)


def strands_of_documents(draft: Draft, documents: Iterable[str]) -> set[tuple[str, str]]:
    """The strands that hold a claim of these documents."""
    with draft.named("those", documents):
        return _pairs(draft, "select distinct series, part from strands where document in (from those)")


def strands_of_observations(draft: Draft, observations: Iterable[str]) -> set[tuple[str, str]]:
    """The strands that hold these claims."""
    with draft.named("those", observations):
        return _pairs(draft, "select distinct series, part from strands where observation in (from those)")


def cut_out(draft: Draft, documents: Iterable[str]) -> None:
    """Take the claims of these documents out of all strands."""
    with draft.named("those", documents):
        draft.query("delete from strands where document in (from those)")


def unmake(draft: Draft, strands: Names | None = None) -> list[Point]:
    """Take the points of these strands out of the draft and return them; None: of all, with the strands themselves."""
    if strands is None:
        found = draft.query("from points")
        draft.query("delete from points")
        draft.query("delete from strands")
        return [point(row) for row in found]
    with draft.named("touched", strands, _COLUMNS):
        found = draft.query(f"from points where {_MADE}")
        draft.query(f"delete from points where {_MADE}")  # noqa: S608 names of ours
    return [point(row) for row in found]


def documents_in(draft: Draft, strands: Names) -> set[str]:
    """The documents whose claims are in these strands."""
    with draft.named("touched", strands, _COLUMNS):
        return {row["document"] for row in draft.query(f"select distinct document from strands where {_MADE}")}  # noqa: S608


def observations_in(draft: Draft, documents: Iterable[str]) -> list[Observation]:
    """All that these documents say, by id."""
    with draft.named("those", documents):
        rows = draft.query("select * from observations where document in (from those) order by id")
    return [observation(row) for row in rows]


def observations_for(draft: Draft, strands: Names, documents: Iterable[str]) -> list[Observation]:
    """All that these documents say of the indicators that the strands are about, by id."""
    with draft.named("touched", strands, _COLUMNS), draft.named("those", documents):
        return [observation(row) for row in draft.query(_CLAIMS.format(made=_MADE))]


def _pairs(draft: Draft, sql: str) -> set[tuple[str, str]]:
    return {(row["series"], row["part"]) for row in draft.query(sql)}

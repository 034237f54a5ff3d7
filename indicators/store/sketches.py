"""The sketches of a draft's documents, by which copies are told: which of them may be of one text."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from indicators.store.writing import Draft

_FILED = "(select document, unnest([k0, k1, k2, k3])::bigint as code from sketches)"
_KEYS = f"select code from {_FILED} where document in (from those)"  # noqa: S608 names of ours, here and below
_SHARED = f"select code from {_FILED} group by code having count(*) > 1"  # noqa: S608
_SHARING = f"select document from {_FILED} where code in ({_SHARED})"  # noqa: S608
_TOLD = "select s.document as id, d.url, d.published, d.rank, s.runs, s.smallest, s.figures"
_SKETCHES = f"{_TOLD} from sketches s join documents d on d.id = s.document where s.document in ({_SHARING})"
_HELD = f"select 1 from {_FILED} join asked using (code) group by code, least having count(*) >= least limit 1"  # noqa: S608


def keys_of(draft: Draft, documents: Iterable[str]) -> set[int]:
    """The keys of the sketches of these documents."""
    with draft.named("those", documents):
        return {row["code"] for row in draft.query(_KEYS)}


def is_held(draft: Draft, keys: Collection[int], least: int) -> bool:
    """Whether any of the keys is that of as many documents."""
    with draft.named("asked", ((key, least) for key in keys), ("code", "least")):
        return bool(keys) and bool(draft.query(_HELD))


def that_share_keys(draft: Draft) -> list[dict[str, Any]]:
    """Every sketch that shares a key with another one, with what is known of its document."""
    return draft.query(_SKETCHES)

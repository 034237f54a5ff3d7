"""What a change touches: the documents of which anything may differ, and the strands of series that they are in.

A document is *touched* where it is new, edited or gone, where a decision on it was made, moved or taken back, where it
became a copy or ceased to be one, and where such a one supersedes it or shares its text. A strand (series/strands.py)
is touched where a touched document has, or had, a claim in it. Everything else is as it was in the last build.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from indicators.model import Correction
from indicators.series import Strand
from indicators.store import Draft
from indicators.store.inherit import kin, newly_marked
from indicators.store.strands import strands_of_observations


def touched_documents(
    draft: Draft,
    digests: Mapping[str, str],
    before: Mapping[str, str],
    corrections: Sequence[Correction],
    corrections_before: Sequence[Correction],
    *,
    decided_alike: bool = True,
) -> set[str]:
    """The touched documents of a draft with the last build beside it; `digests` and `before` are theirs by id.

    Without `decided_alike`, every document is touched that a decision cites.
    """
    differ = {id for id, _ in digests.items() ^ before.items()}
    here, there = _decisions(corrections), _decisions(corrections_before)
    cited = {id for id in here.keys() | there.keys() if not decided_alike or here[id] != there[id]}
    return kin(draft, differ | cited | newly_marked(draft))


def tied(draft: Draft, strands: Collection[Strand], same: Iterable[frozenset[str]]) -> set[Strand]:
    """The strands with those that a curator's groups tie to them: figures that were made one incident."""
    groups = [{Strand(*each) for each in strands_of_observations(draft, group)} for group in same]
    found = set(strands)
    while more := [group for group in groups if not group.isdisjoint(found) and not group <= found]:
        found = found.union(*more)
    return found


def _decisions(corrections: Iterable[Correction]) -> defaultdict[str, list[str]]:
    """The decisions that cite each document, in their order: of two on one figure the later one holds."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for correction in corrections:
        for id in {correction.document or "", *(document for document, _ in correction.same)} - {""}:
            found[id].append(repr(correction))
    return found

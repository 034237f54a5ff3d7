"""What follows from the readings: corrections applied, series made, and every difference to the build before."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from indicators.catalogue import INDICATORS
from indicators.model import Correction, Point
from indicators.rebuild import checks
from indicators.rebuild.changes import Comparison, Side, Why, compare
from indicators.rebuild.corrections import Decided, decide
from indicators.rebuild.curated import Curated
from indicators.rebuild.inputs import same_reader, same_rules, same_tables
from indicators.rebuild.points import affected_by, make_points
from indicators.store import FILE, Build, Draft, differences, newly_marked, reuse_successors
from indicators.text.places import all_places


@dataclass
class Derived:
    """Corrections that are stale, and what is worth a warning."""

    stale: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def derive(
    draft: Draft, digests: Mapping[str, str], curated: Curated, previous: Build | None, id: str, *, full: bool
) -> Derived:
    """Complete a draft that holds the documents and their readings; `digests` are those of its documents."""
    decided = _correct(draft, curated)
    draft.curated(
        indicators=[indicator.info for indicator in INDICATORS],
        episodes=curated.episodes,
        places=all_places(),
        corrections=curated.corrections,
    )
    if previous is not None and not same_tables(previous.record):
        previous = None  # nothing can be copied from it or compared with it
    touched, affected = _touched(draft, digests, curated, previous, full)
    copied = previous if affected is not None else None
    points = make_points(draft, previous=copied, affected=affected, episodes=curated.episodes, same=decided.same)
    before = _points_before(previous, affected)
    if previous is not None:
        comparison = _compare(draft, digests, points, before, decided, touched, previous, id)
        draft.changes(comparison.changes, comparison.successors)
        reuse_successors(draft, previous.folder / FILE)
    count = previous.record.observations if previous else None
    told = checks.warnings(
        observations=draft.counts()["observations"], observations_before=count, points=points, points_before=before
    )
    return Derived(decided.stale, told)


def _correct(draft: Draft, curated: Curated) -> Decided:
    decided = decide(curated.corrections, draft.text, draft.observations_of)
    draft.replace(list(decided.changed.values()))
    draft.readings(decided.added, ())
    draft.same(decided.same)
    return decided


def _touched(
    draft: Draft, digests: Mapping[str, str], curated: Curated, previous: Build | None, full: bool
) -> tuple[Collection[str], Collection[str] | None]:
    """The documents of which anything may differ, and the indicators whose series may (None: all)."""
    if previous is None:
        return digests.keys(), None
    before = previous.digests()
    if full or not same_reader(previous.record):
        return digests.keys() | before.keys(), None
    differ = {id for id in digests.keys() | before.keys() if digests.get(id) != before.get(id)}
    decisions = set(map(repr, curated.corrections)) ^ set(map(repr, previous.corrections()))
    cited = {
        id for each in (*curated.corrections, *previous.corrections()) if repr(each) in decisions for id in _cited(each)
    }
    touched = differ | cited | newly_marked(draft, previous.folder / FILE)
    as_before = same_rules(previous.record) and list(curated.episodes) == previous.episodes()
    return touched, affected_by(touched, draft, previous) if as_before else None


def _cited(correction: Correction) -> set[str]:
    return {correction.document or "", *(document for document, _ in correction.same)} - {""}


def _points_before(previous: Build | None, affected: Collection[str] | None) -> list[Point]:
    if previous is None:
        return []
    if affected is None:
        return previous.points()
    return [point for slug in sorted(affected) for point in previous.points(slug)]


def _compare(
    draft: Draft,
    digests: Mapping[str, str],
    points: list[Point],
    points_before: list[Point],
    decided: Decided,
    touched: Collection[str],
    previous: Build,
    id: str,
) -> Comparison:
    there, here = differences(draft, previous.folder / FILE, sorted(touched))
    before = Side(previous.digests(), {o.id: o for o in there}, points_before, previous.same())
    after = Side(digests, {o.id: o for o in here}, points, decided.same)
    return compare(id, previous.id, before, after, Why("correction" if same_rules(previous.record) else "changed rule"))

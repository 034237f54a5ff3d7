"""What follows from the readings: corrections applied, series made, and every difference to the build before."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field

from indicators.catalogue import INDICATORS
from indicators.rebuild import checks
from indicators.rebuild.changes import Side, Why, compare
from indicators.rebuild.corrections import Decided, decide
from indicators.rebuild.curated import Curated
from indicators.rebuild.inputs import same_rules, same_tables
from indicators.rebuild.points import Made, make_all, make_touched
from indicators.rebuild.touched import touched_documents
from indicators.store import FILE, Build, Draft
from indicators.store.inherit import add_successors, bearing_on, differences, inherit_successors
from indicators.text.places import all_places


@dataclass
class Derived:
    """Corrections that are stale, and what is worth a warning."""

    stale: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def derive(
    draft: Draft, digests: Mapping[str, str], curated: Curated, previous: Build | None, id: str, *, grown: bool
) -> Derived:
    """Complete a draft that holds the documents and their readings; `digests` are those of its documents.

    `grown` says that the draft was a copy of `previous`; then only what a change touches is made anew.
    """
    decided = _correct(draft, curated)
    draft.curated(episodes=curated.episodes, corrections=curated.corrections)
    if not grown:
        draft.curated(indicators=[indicator.info for indicator in INDICATORS], places=all_places())
    if previous is not None and not same_tables(previous.record):
        previous = None  # nothing can be taken from it or compared with it
    with draft.beside(previous.folder / FILE) if previous else nullcontext():
        if previous is None:
            made = make_all(draft, curated.episodes, decided.same)
        elif not grown:
            inherit_successors(draft)
            made = make_all(draft, curated.episodes, decided.same)._replace(before=previous.points())
            _compare(draft, digests, made, decided, digests.keys() | previous.digests().keys(), previous, id)
        else:
            alike = same_rules(previous.record)
            touched = touched_documents(
                draft,
                digests,
                previous.digests(),
                curated.corrections,
                previous.corrections(),
                decided_alike=alike,
            )
            if alike and list(curated.episodes) == previous.episodes():
                made = make_touched(draft, touched, curated.episodes, decided.same, previous.same())
            else:
                made = make_all(draft, curated.episodes, decided.same)
            _compare(draft, digests, made, decided, touched, previous, id)
    count = previous.record.observations if previous else None
    told = checks.warnings(
        observations=draft.count("observations"),
        observations_before=count,
        points=made.points,
        points_before=made.before,
    )
    return Derived(decided.stale, told)


def _correct(draft: Draft, curated: Curated) -> Decided:
    decided = decide(curated.corrections, draft.text, draft.observations_of)
    draft.replace(list(decided.changed.values()))
    draft.readings(decided.added, ())
    draft.same(decided.same)
    return decided


def _compare(
    draft: Draft,
    digests: Mapping[str, str],
    made: Made,
    decided: Decided,
    touched: Collection[str],
    previous: Build,
    id: str,
) -> None:
    there, here = differences(draft, sorted(touched))
    before = Side(previous.digests(), {o.id: o for o in there}, made.before, previous.same())
    after = Side(digests, {o.id: o for o in here}, made.points, decided.same)
    otherwise = Why("correction" if same_rules(previous.record) else "changed rule")
    bearing = bearing_on(draft, {document for document, _ in digests.items() ^ before.digests.items()})
    found = compare(id, previous.id, before, after, otherwise, bearing)
    draft.changes(found.changes)
    add_successors(draft, found.successors)

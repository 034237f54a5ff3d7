"""Why a figure changed overnight: every difference between two builds with the right cause."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import flood_corpus as corpus
import pytest

import indicators
from indicators import store
from indicators.model import Change, Point
from indicators.rebuild.changes import Side, Why, compare
from indicators.store import Build


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    return corpus.make(tmp_path / "seeds")


@pytest.fixture
def data(tmp_path: Path, seeds: Path) -> Path:
    corpus.built(corpus.run(tmp_path / "data", seeds))
    return tmp_path / "data"


def rebuilt(data: Path, seeds: Path, **how: object) -> Build:
    corpus.built(corpus.run(data, seeds, **how))  # type: ignore[arg-type]
    return store.current(data)


def points(build: Build) -> Iterator[tuple[str, date | None, float | None, float | None, str, str | None]]:
    return ((c.indicator, c.date, c.before, c.after, c.cause, c.document) for c in build.changes() if c.series)


def figures(build: Build) -> list[tuple[str, float | None, float | None, str, str | None]]:
    return [(c.indicator, c.before, c.after, c.cause, c.document) for c in build.changes() if not c.series]


def test_the_first_build_changes_nothing(data: Path) -> None:
    assert store.current(data).changes() == []
    assert store.current(data).record.previous is None


def test_a_new_document(data: Path, seeds: Path) -> None:
    before = store.current(data).id
    corpus.put(seeds, "bulletin-4", "2023-11-25", "A bridge in Jowhar fell and 16 people were injured on 24 November.")
    build = rebuilt(data, seeds)
    assert figures(build) == [("people-injured", None, 16, "new document", "bulletin-4")]
    assert list(points(build)) == [("people-injured", date(2023, 11, 24), None, 16, "new document", "bulletin-4")]
    [row] = [row for row in build.rows("changes") if row["series"] is None]
    assert (row["build"], row["previous"], row["rule"]) == (
        build.id,
        before,
        build.observations("people-injured")[0].rule,
    )


def test_an_edited_document(data: Path, seeds: Path) -> None:
    corpus.put(seeds, "bulletin-1", "2023-11-10", corpus.TEXTS["bulletin-1"][1].replace("12 civ", "14 civ"))
    build = rebuilt(data, seeds)
    assert figures(build) == [("civilians-killed", 12, 14, "edited document", "bulletin-1")]
    assert list(points(build)) == [("civilians-killed", date(2023, 11, 8), 12, 14, "edited document", "bulletin-1")]


def test_a_removed_document(data: Path, seeds: Path) -> None:
    corpus.take_away(seeds, "bulletin-1")
    build = rebuilt(data, seeds, force="withdrawn")
    assert figures(build) == [
        ("civilians-killed", 12, None, "removed document", "bulletin-1"),
        ("people-displaced", 4000, None, "removed document", "bulletin-1"),
    ]
    assert {cause for *_, cause, _ in points(build)} == {"removed document"}


def test_a_changed_rule(data: Path, seeds: Path, tmp_path: Path) -> None:
    # The same program with one indicator less, as after an edit of the catalogue.
    shutil.copytree(Path(indicators.__file__).parent, tmp_path / "edited" / "indicators")
    catalogue = tmp_path / "edited" / "indicators" / "catalogue" / "__init__.py"
    listed = catalogue.read_text(encoding="utf-8")
    catalogue.write_text(listed.replace("    children_killed.INDICATOR,\n", ""), encoding="utf-8")
    words = ["rebuild", "--data", str(data), "--seeds", str(seeds)]
    line = [sys.executable, "-m", "indicators.cli", *words]
    subprocess.run(line, cwd=tmp_path / "edited", check=True, capture_output=True)
    build = store.current(data)
    assert build.record.read == 3
    assert ("children-killed", 7, None, "changed rule", "bulletin-3") in figures(build)
    assert {change.cause for change in build.changes()} == {"changed rule"}
    assert {c.indicator for c in build.changes()} <= {"children-killed", "people-killed", "civilians-killed"}


def test_a_correction_added_and_taken_back(data: Path, seeds: Path) -> None:
    (seeds / "corrections.toml").write_text(
        '[[correction]]\naction = "replace"\ndocument = "bulletin-2"\nquote = "more than 9,500 people"\n'
        'fields = { value = 9800 }\nreason = "Recounted"\nauthor = "N. Okafor"\n'
    )
    build = rebuilt(data, seeds)
    assert figures(build) == [("people-displaced", 9500, 9800, "correction", "bulletin-2")]
    assert ("people-displaced", date(2023, 11, 14), 9500, 9800, "correction", "bulletin-2") in list(points(build))
    assert {cause for *_, cause, _ in points(build)} == {"correction"}
    (seeds / "corrections.toml").unlink()
    build = rebuilt(data, seeds)
    assert figures(build) == [("people-displaced", 9800, 9500, "correction", "bulletin-2")]


def test_an_episode_moves_points_by_decision(data: Path, seeds: Path) -> None:
    (seeds / "episodes.toml").write_text(
        '[shabelle-2023]\ntitle = "Floods on the Shabelle"\nstarts = [2023-11-01, 2023-11-05]\ncountry = "SOM"\n'
    )
    build = rebuilt(data, seeds)
    assert figures(build) == []
    if changed := list(points(build)):
        assert {cause for *_, cause, _ in changed} == {"correction"}


def test_another_rank_is_an_edit_of_the_document(data: Path, seeds: Path) -> None:
    rival = "Floods along the Shabelle river have displaced 7,000 people in Somalia since 2 November."
    corpus.put(seeds, "rival", "2023-11-14", rival)
    rebuilt(data, seeds)
    corpus.put(seeds, "rival", "2023-11-14", rival, more="rank = 5")
    build = rebuilt(data, seeds)
    assert figures(build) == []
    assert ("people-displaced", date(2023, 11, 14), 9500, 7000, "edited document", "rival") in list(points(build))


def test_what_an_edit_moves_keeps_its_link(data: Path, seeds: Path) -> None:
    old = store.current(data).observations("civilians-killed")[0]
    text = corpus.TEXTS["bulletin-1"][1]
    corpus.put(seeds, "bulletin-1", "2023-11-10", f"An update from the field.\n\n{text}")
    build = rebuilt(data, seeds)
    assert figures(build) == [] and list(points(build)) == []
    [new] = build.observations("civilians-killed")
    assert new.id != old.id and build.successor(old.id) == new.id
    corpus.put(seeds, "bulletin-1", "2023-11-10", f"A second update from the field.\n\n{text}")
    later = rebuilt(data, seeds)
    [newest] = later.observations("civilians-killed")
    assert later.successor(old.id) == later.successor(new.id) == newest.id
    corpus.put(seeds, "bulletin-4", "2023-11-25", "Nothing is counted in this note about the river.")
    assert rebuilt(data, seeds).successor(old.id) == newest.id


def test_a_full_rebuild_of_the_same_changes_nothing(data: Path, seeds: Path) -> None:
    assert rebuilt(data, seeds, full=True).changes() == []


def point(value: float, observations: tuple[str, ...], scope: str = "period") -> Point:
    return Point.model_validate(
        {
            "indicator": "people-killed", "series": f"people-killed.{scope}.people", "scope": scope, "episode": None,
            "place": None, "since": None, "date": date(2024, 2, 3), "value": value, "low": value, "high": None,
            "qualifier": "exact", "unit": "people", "status": "single", "basis": "clause", "documents": ("d",),
            "publishers": (), "sources": (), "observations": observations,
        }
    )  # fmt: skip


def changed(before: list[Point], after: list[Point]) -> list[Change]:
    digests = {"d": "1"}
    return compare("b2", "b1", Side(digests, {}, before), Side(digests, {}, after), Why("changed rule")).changes


def test_several_incidents_of_one_day_are_told_apart() -> None:
    assert changed([point(3, ("a",)), point(5, ("b",))], [point(5, ("b",)), point(3, ("a",))]) == []
    [gone] = changed([point(3, ("a",)), point(5, ("b",))], [point(5, ("b",))])
    assert (gone.before, gone.after) == (3, None)
    [new] = changed([point(5, ("b",))], [point(4, ("c",)), point(5, ("b",))])
    assert (new.before, new.after) == (None, 4)


def test_a_day_of_many_incidents_is_matched_whatever_their_order() -> None:
    day = [point(n, (f"claim-{n}", f"echo-{n}")) for n in range(500)]
    assert changed(day, day[::-1]) == []
    [edited] = changed(day, [point(9_000, ("echo-7",)), *(p for p in day[::-1] if p.value != 7)])
    assert (edited.before, edited.after) == (7, 9_000)


def test_of_a_running_total_the_day_is_compared() -> None:
    [change] = changed([point(3, ("a",), "cumulative")], [point(4, ("z",), "cumulative")])
    assert (change.before, change.after, change.cause) == (3, 4, "changed rule")


def test_of_totals_without_baseline_those_of_one_claim_are_compared() -> None:
    before = [point(500, ("a",), "cumulative"), point(300, ("b",), "cumulative")]
    assert changed(before, before[::-1]) == []

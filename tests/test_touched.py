"""What a change touches beyond its own strand: copies of one text, figures that a curator made one incident."""

from __future__ import annotations

from pathlib import Path

import flood_corpus as corpus
import pytest

from indicators import store

STORY = (
    "At least 12 civilians were killed in Nyala on 22 August 2023 when shells fell on the market, witnesses said. The "
    "army spoke of a reprisal for the raid on its depot north of the town, of which nothing is left but the gate. "
    "At least 5 civilians were killed in El Fasher on 21 August 2023, and traders fled to the camps of the south."
)


@pytest.fixture(autouse=True)
def no_scores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("indicators.rebuild.run.gold_scores", dict)


def decide(seeds: Path, *entries: str) -> None:
    signed = "reason = 'the agency withdrew it'\nauthor = 'me'\n"
    (seeds / "corrections.toml").write_text("".join(f"[[correction]]\n{signed}{entry}\n" for entry in entries))


def killed(data: Path) -> list[tuple[float, tuple[str, ...]]]:
    build = store.current(data)
    found = [(point.value, point.documents) for point in build.points("civilians-killed")]
    build.close()
    return found


def as_from_nothing(data: Path, seeds: Path, tmp_path: Path) -> bool:
    corpus.built(corpus.run(tmp_path / "nothing", seeds))
    return corpus.csv_of(data, tmp_path) == corpus.csv_of(tmp_path / "nothing", tmp_path)


def test_a_figure_of_a_copy_does_not_count_whatever_a_curator_makes_of_it(tmp_path: Path) -> None:
    seeds, data = tmp_path / "seeds", tmp_path / "data"
    corpus.put(seeds, "agency", "2023-08-23", STORY)
    corpus.put(seeds, "outlet", "2023-08-23", STORY)
    corpus.built(corpus.run(data, seeds))
    assert killed(data) == [(5, ("agency",)), (12, ("agency",))]
    decide(seeds, "action='replace'\ndocument='outlet'\nquote='At least 5 civilians'\nfields={value=6}")
    corpus.built(corpus.run(data, seeds))
    assert killed(data) == [(5, ("agency",)), (12, ("agency",))]
    corpus.put(seeds, "note", "2023-08-23", "At least 6 civilians were killed in El Fasher on 21 August 2023.")
    corpus.built(corpus.run(data, seeds))
    assert killed(data) == [(5, ("agency",)), (6, ("note",)), (12, ("agency",))]
    assert as_from_nothing(data, seeds, tmp_path)


def test_a_new_report_of_one_of_two_figures_that_were_made_one_incident(tmp_path: Path) -> None:
    seeds, data = tmp_path / "seeds", tmp_path / "data"
    corpus.put(seeds, "first", "2023-08-23", "At least 12 civilians were killed in Nyala on 22 August 2023.")
    corpus.put(seeds, "second", "2023-08-24", "At least 15 civilians were killed in Nyala on 22 August 2023.")
    cited = "{document='first', quote='At least 12 civilians'}, {document='second', quote='At least 15 civilians'}"
    decide(seeds, f"action='same'\nsame=[{cited}]")
    corpus.built(corpus.run(data, seeds))
    assert [documents for _, documents in killed(data)] == [("second", "first")]
    corpus.put(seeds, "third", "2023-08-25", "At least 12 civilians were killed in Nyala on 22 August 2023.")
    corpus.built(corpus.run(data, seeds))
    assert [documents for _, documents in killed(data)] == [("third", "second", "first")]
    assert as_from_nothing(data, seeds, tmp_path)


def test_of_two_decisions_on_one_figure_the_later_one_holds(tmp_path: Path) -> None:
    seeds, data = tmp_path / "seeds", tmp_path / "data"
    corpus.put(seeds, "first", "2023-08-23", "At least 12 civilians were killed in Nyala on 22 August 2023.")
    six, seven = (
        f"action='replace'\ndocument='first'\nquote='At least 12 civilians'\nfields={{value={n}}}" for n in (6, 7)
    )
    decide(seeds, six, seven)
    corpus.built(corpus.run(data, seeds))
    assert killed(data) == [(7, ("first",))]
    decide(seeds, seven, six)
    corpus.built(corpus.run(data, seeds))
    assert killed(data) == [(6, ("first",))]
    build = store.current(data)
    assert {(change.before, change.after, change.cause) for change in build.changes()} == {(7, 6, "correction")}
    build.close()
    assert as_from_nothing(data, seeds, tmp_path)


def test_decisions_are_applied_anew_where_the_program_applies_them_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seeds, data = tmp_path / "seeds", tmp_path / "data"
    corpus.put(seeds, "first", "2023-08-23", "At least 12 civilians were killed in Nyala on 22 August 2023.")
    decide(seeds, "action='replace'\ndocument='first'\nquote='At least 12 civilians'\nfields={value=6}")
    with monkeypatch.context() as older:
        older.setattr("indicators.rebuild.corrections._complete", lambda fields, _: {**fields, "value": 5})
        corpus.built(corpus.run(data, seeds))
        assert killed(data) == [(5, ("first",))]
    monkeypatch.setattr("indicators.rebuild.inputs.series_version", lambda: "newer")
    corpus.built(corpus.run(data, seeds))
    assert killed(data) == [(6, ("first",))]
    build = store.current(data)
    assert any(change.observation and (change.before, change.after) == (5, 6) for change in build.changes())
    build.close()
    assert as_from_nothing(data, seeds, tmp_path)


@pytest.mark.parametrize("full", [False, True])
def test_what_does_not_count_any_more_names_the_document_that_it_gave_way_to(full: bool, tmp_path: Path) -> None:
    seeds, data = tmp_path / "seeds", tmp_path / "data"
    corpus.put(seeds, "early", "2023-08-23", "At least 12 civilians were killed in Nyala on 22 August 2023.")
    corpus.put(seeds, "late", "2023-08-24", "At least 15 civilians were killed in Nyala on 22 August 2023.")
    corpus.put(seeds, "agency", "2023-08-23", STORY)
    corpus.put(seeds, "outlet", "2023-08-23", STORY)
    corpus.built(corpus.run(data, seeds))
    corpus.put(
        seeds,
        "late",
        "2023-08-24",
        "At least 15 civilians were killed in Nyala on 22 August 2023.",
        "supersedes = 'early'",
    )
    assert told(data, seeds, full) == [(12, "edited document", "late")]
    corpus.put(seeds, "outlet", "2023-08-23", STORY, "rank = 1")
    causes = told(data, seeds, full)
    assert causes and {(cause, document) for _, cause, document in causes} == {("edited document", "outlet")}


def told(data: Path, seeds: Path, full: bool) -> list[tuple[float | None, str, str | None]]:
    corpus.built(corpus.run(data, seeds, full=full))
    build = store.current(data)
    found = [(change.before, change.cause, change.document) for change in build.changes()]
    build.close()
    return found

"""Curators' decisions: each kind survives rebuilds, is shown as such, and is loud when what it cites is gone."""

from __future__ import annotations

from pathlib import Path

import flood_corpus as corpus
import pytest

from indicators import store
from indicators.rebuild.curated import CuratedError, read_corrections
from indicators.store import Build

SIGNED = 'reason = "As the annex says"\nauthor = "N. Okafor"\n'


def decide(seeds: Path, *entries: str) -> None:
    text = "".join(f"[[correction]]\n{entry.strip()}\n{SIGNED}\n" for entry in entries)
    (seeds / "corrections.toml").write_text(text, encoding="utf-8")


def rebuilt(data: Path, seeds: Path) -> Build:
    corpus.built(corpus.run(data, seeds))
    return store.current(data)


REJECT = """
action = "reject"
document = "bulletin-1"
quote = "At least 12 civilians were killed"
"""
REPLACE = """
action = "replace"
document = "bulletin-2"
quote = "displaced more than 9,500 people"
fields = { value = 9800, qualifier = "exact" }
"""
ADD = """
action = "add"
document = "bulletin-3"
quote = "Floods along the Shabelle river"
indicator = "people-missing"
fields = { value = 6, unit = "people", scope = "stock", period_end = 2023-11-20, place = "Syria" }
"""


def test_a_rejected_figure_is_shown_but_counts_nowhere(data: Path, seeds: Path) -> None:
    decide(seeds, REJECT)
    build = rebuilt(data, seeds)
    [rejected] = build.observations("civilians-killed")
    assert (rejected.status, rejected.value) == ("rejected", 12)
    assert build.points("civilians-killed") == []
    original = build.original(rejected.id)
    assert original is not None and original.status == "read"
    [correction] = build.corrections()
    assert (correction.author, correction.reason) == ("N. Okafor", "As the annex says")


def test_an_accepted_figure_says_so(data: Path, seeds: Path) -> None:
    decide(seeds, REJECT.replace("reject", "accept"))
    build = rebuilt(data, seeds)
    assert [o.status for o in build.observations("civilians-killed")] == ["accepted"]
    assert [p.value for p in build.points("civilians-killed")] == [12]


def test_a_replaced_figure_keeps_its_permalink_and_its_first_reading(data: Path, seeds: Path) -> None:
    before = {o.document: o.id for o in rebuilt(data, seeds).observations("people-displaced")}
    decide(seeds, REPLACE)
    build = rebuilt(data, seeds)
    corrected = build.observation(before["bulletin-2"])
    assert corrected is not None
    assert (corrected.value, corrected.low, corrected.high, corrected.status) == (9800, 9800, 9800, "corrected")
    original = build.original(corrected.id)
    assert original is not None and (original.value, original.high) == (9500, None)
    assert [(p.value, p.status) for p in build.points("people-displaced")][1] == (9800, "corrected")


def test_an_added_figure_stands_on_its_quote(data: Path, seeds: Path) -> None:
    decide(seeds, ADD)
    build = rebuilt(data, seeds)
    [added] = build.observations("people-missing")
    text = build.text("bulletin-3")
    assert text is not None and text[added.start : added.end] == added.quote == "Floods along the Shabelle river"
    assert (added.status, added.value, added.low, added.high, added.rule) == ("added", 6, 6, 6, "added by N. Okafor")
    assert (added.country, added.place_path) == ("SYR", ("SYR",))
    assert [p.value for p in build.points("people-missing")] == [6]


def test_two_facilities_declared_one_count_once(data: Path, seeds: Path) -> None:
    corpus.put(
        seeds,
        "radio",
        "2023-11-15",
        "The Hanti-Wadaag health post in Beledweyne, Somalia, was destroyed on 13 November.",
    )
    separate = rebuilt(data, seeds)
    assert {p.value for p in separate.points("hospitals-out-of-service") if p.status == "derived"} >= {2}
    decide(
        seeds,
        """
        action = "same"
        same = [
          { document = "bulletin-2", quote = "The district clinic in Beledweyne, Somalia, was destroyed" },
          { document = "radio", quote = "health post in Beledweyne, Somalia, was destroyed" },
        ]
        """,
    )
    build = rebuilt(data, seeds)
    [group] = build.same()
    assert group == {o.id for o in build.observations("hospitals-out-of-service")}
    assert {p.value for p in build.points("hospitals-out-of-service") if p.status == "derived"} == {1}


def test_decisions_survive_rebuilds_and_are_undone_when_taken_back(data: Path, seeds: Path) -> None:
    plain = [row["status"] for row in rebuilt(data, seeds).rows("observations")]
    decide(seeds, REJECT, REPLACE, ADD)
    first = rebuilt(data, seeds).rows("observations")
    assert sorted({row["status"] for row in first}) == ["added", "corrected", "read", "rejected"]
    corpus.put(seeds, "bulletin-4", "2023-11-25", "No figure is in this note about the flood.")
    assert rebuilt(data, seeds).rows("observations") == first
    (seeds / "corrections.toml").unlink()
    undone = rebuilt(data, seeds)
    assert undone.record.reused == 4
    assert [row["status"] for row in undone.rows("observations")] == plain


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (REJECT.replace("12", "13"), "bulletin-1 no longer says “At least 13 civilians were killed”"),
        (REJECT.replace("bulletin-1", "bulletin-9"), "there is no document bulletin-9"),
        (REJECT.replace("At least 12 civilians were killed", "Floods"), "no figure is read in “Floods” of bulletin-1"),
        (
            REPLACE.replace("displaced more than 9,500 people", corpus.TEXTS["bulletin-2"][1].split("\n")[2]),
            "holds several figures (hospitals-out-of-service 1, people-reached 3000): cite fewer words",
        ),
        (
            'action = "add"\ndocument = "bulletin-1"\nquote = "12 civilians were killed"\n'
            'indicator = "civilians-killed"\nfields = { value = 12, unit = "people", scope = "period" }',
            "the reader now finds “12 civilians were killed” in bulletin-1 by itself",
        ),
    ],
)
def test_a_stale_correction_stops_the_publishing(data: Path, seeds: Path, entry: str, told: str) -> None:
    first = rebuilt(data, seeds).id
    decide(seeds, entry)
    outcome = corpus.run(data, seeds)
    assert (outcome.outcome, outcome.build) == ("refused", first)
    assert "stale correction 1" in outcome.message and told in outcome.message
    assert corpus.run(data, seeds, force="under discussion").outcome == "forced"
    assert any(told in warning for warning in store.builds(data)[0].warnings)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[[correction]]\naction = "delete"\nreason = "r"\nauthor = "a"', "correction 1: action"),
        ('[[correction]]\naction = "reject"\nreason = "r"', "correction 1: author"),
        ('[[correction]]\naction = "reject"\nreason = " "\nauthor = "a"', "reason and author are needed"),
        (f'[[correction]]\naction = "reject"\n{SIGNED}', "reject needs a document and a quote"),
        (f"[[correction]]{REPLACE}{SIGNED}".replace("value =", "amount ="), "no field amount; there are value, low"),
        (f"[[correction]]{REPLACE}{SIGNED}".replace('"exact"', '"sure"'), "qualifier is one of exact, at_least"),
        (
            f"[[correction]]{ADD}{SIGNED}".replace('unit = "people", ', ""),
            "add needs an indicator and the fields value",
        ),
        (f'[[correction]]\naction = "same"\nsame = ["x"]\n{SIGNED}', "same is a list of { document"),
        (f'[[correction]]\naction = "same"\n{SIGNED}', "same names two quotes or more"),
        ('[correction]\naction = "reject"', "write [[correction]], with two brackets"),
        ("[[corrections]]", "write [[correction]]"),
        ("action = ", "corrections.toml"),
    ],
)
def test_what_is_written_wrongly_is_named(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "corrections.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CuratedError) as raised:
        read_corrections(path)
    assert told in str(raised.value)


def test_the_packaged_file_holds_no_correction_and_its_examples_are_right(tmp_path: Path) -> None:
    packaged = Path(__file__).parent.parent / "seeds" / "corrections.toml"
    assert read_corrections(packaged) == ()
    examples = packaged.read_text(encoding="utf-8").split("# Examples:")[1]
    (tmp_path / "examples.toml").write_text(examples.replace("\n#", "\n"), encoding="utf-8")
    assert [c.action for c in read_corrections(tmp_path / "examples.toml")] == ["reject", "replace", "add", "same"]


def test_one_figure_is_added_once(data: Path, seeds: Path) -> None:
    decide(seeds, ADD, ADD)
    outcome = corpus.run(data, seeds)
    assert outcome.outcome == "refused" and "an earlier correction adds the same figure" in outcome.message


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ('value = "forty"', "value is a number"),
        ("value = -3", "value is a number"),
        ("value = nan", "value is a number"),
        ("value = true", "value is a number"),
        ("value = 4, high = inf", "high is a number"),
        ('period_end = "last week"', "period_end is a day"),
        ("place = 3", "place is a text"),
    ],
)
def test_a_field_of_another_kind_is_named(fields: str, fault: str, seeds: Path) -> None:
    decide(seeds, REPLACE.replace('value = 9800, qualifier = "exact"', fields))
    with pytest.raises(CuratedError, match=f"correction 1: {fault}"):
        read_corrections(seeds / "corrections.toml")


def test_an_indicator_that_is_none_is_named(seeds: Path) -> None:
    decide(seeds, ADD.replace("people-missing", "people-mising"))
    with pytest.raises(CuratedError, match="correction 1: no indicator people-mising; there are"):
        read_corrections(seeds / "corrections.toml")

"""What a rebuild refuses to publish, and what it warns of."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import flood_corpus as corpus

from indicators import store
from indicators.rebuild import rebuild


def test_no_documents_are_refused(data: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    outcome = corpus.run(data, tmp_path / "empty")
    assert (outcome.outcome, outcome.build) == ("refused", None)
    assert outcome.message == "not published: there are no documents"
    assert store.build_ids(data) == []


def test_more_than_a_fifth_gone_is_refused_unless_forced(data: Path, seeds: Path) -> None:
    first = corpus.built(corpus.run(data, seeds))
    corpus.take_away(seeds, "bulletin-1")
    outcome = corpus.run(data, seeds)
    assert (outcome.outcome, outcome.build) == ("refused", first)
    assert "1 of 3 documents of the last build are gone (bulletin-1)" in outcome.message
    assert store.pointer(data) == first and store.build_ids(data) == [first]
    assert store.status(data)["last_rebuild"]["outcome"] == "refused"
    forced = corpus.run(data, seeds, force="The bulletin was withdrawn by its author")
    record = store.builds(data)[0]
    assert (forced.outcome, record.outcome) == ("forced", "forced")
    assert record.reason == "The bulletin was withdrawn by its author"
    assert corpus.values(data, "civilians-killed") == []


def test_a_fifth_gone_is_not_more_than_a_fifth(data: Path, tmp_path: Path) -> None:
    documents = corpus.many(10)
    rebuild(data, tmp_path, lambda: documents, processes=1)
    assert rebuild(data, tmp_path, lambda: documents[:8], processes=1).ok
    assert rebuild(data, tmp_path, lambda: documents[:6], processes=1).outcome == "refused"


def test_a_reader_that_does_worse_on_the_gold_is_refused(data: Path, seeds: Path, tmp_path: Path) -> None:
    # A copy of the program, with the gold beside it, in which one indicator is missing.
    for part in ("indicators", "tests/gold", "seeds"):
        shutil.copytree(corpus.ROOT / part, tmp_path / "edited" / part)
    line = [sys.executable, "-m", "indicators.cli", "rebuild", "--data", str(data), "--seeds", str(seeds)]
    assert subprocess.run(line, cwd=tmp_path / "edited", capture_output=True, check=False).returncode == 0
    first = store.pointer(data)
    catalogue = tmp_path / "edited" / "indicators" / "catalogue" / "__init__.py"
    listed = catalogue.read_text(encoding="utf-8")
    catalogue.write_text(listed.replace("    people_displaced.INDICATOR,\n", ""), encoding="utf-8")
    done = subprocess.run(line, cwd=tmp_path / "edited", capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "the gold score seeds core F1 fell from" in done.stderr
    assert store.pointer(data) == first


def test_a_falling_running_total_warns(data: Path, seeds: Path) -> None:
    corpus.run(data, seeds)
    corpus.put(seeds, "bulletin-3", "2023-11-20", corpus.TEXTS["bulletin-3"][1].replace("11,000", "8,000"))
    outcome = corpus.run(data, seeds)
    assert outcome.outcome == "published with warnings"
    assert any("fell from 11000 to 8000" in warning for warning in store.builds(data)[0].warnings)


def test_a_count_far_from_the_last_one_warns(data: Path, tmp_path: Path) -> None:
    documents = corpus.many(60)
    rebuild(data, tmp_path, lambda: documents[:30], processes=1)
    rebuild(data, tmp_path, lambda: documents, processes=1)
    before, after = (record.observations for record in reversed(store.builds(data)))
    assert f"{after} observations, {before} in the last build" in store.builds(data)[0].warnings


def test_a_broken_curated_file_fails_with_its_name(data: Path, seeds: Path) -> None:
    first = corpus.built(corpus.run(data, seeds))
    (seeds / "episodes.toml").write_text('[flood]\ntitle = "Flood"\nstarts = [2023-11-01]\ncountry = "SOM"\n')
    outcome = corpus.run(data, seeds)
    assert (outcome.outcome, outcome.build) == ("failed", first)
    assert "episodes.toml: [flood] starts" in outcome.message

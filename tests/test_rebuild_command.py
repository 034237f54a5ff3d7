"""The commands about builds as a person runs them: exit statuses, sentences, arguments."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import flood_corpus as corpus

from indicators import store
from indicators.rebuild.lock import exclusive


def command(*words: str | Path) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "indicators.cli", *map(str, words)]
    return subprocess.run(line, capture_output=True, text=True, check=False)


def test_exit_statuses_and_sentences_of_the_command(data: Path, seeds: Path, tmp_path: Path) -> None:
    where = ("--data", data, "--seeds", seeds)
    done = command("rebuild", *where)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    assert "3 documents (3 read, 0 as before, 0 unreadable)" in done.stdout
    again = command("rebuild", *where)
    assert again.returncode == 0 and again.stdout.startswith("nothing new")
    with exclusive(data):
        busy = command("rebuild", *where)
    assert busy.returncode == 75 and "another rebuild runs" in busy.stderr
    wrong = command("rebuild", *where, "no-such-source")
    assert wrong.returncode == 2 and "sources are seeds" in wrong.stderr
    told = tmp_path / "told"
    corpus.take_away(seeds, "bulletin-1")
    refused = command("rebuild", *where, "--on-failure", f'echo "$INDICATORS_OUTCOME: $INDICATORS_MESSAGE" > {told}')
    assert refused.returncode == 1 and "documents of the last build are gone" in refused.stderr
    assert told.read_text().startswith("refused: not published: 1 of 3 documents")
    forced = command("rebuild", *where, "--force", "withdrawn")
    assert forced.returncode == 0
    listed = command("builds", "--data", data).stdout.splitlines()
    assert listed[0].startswith("* ") and "forced (withdrawn)" in listed[0]
    shown = command("builds", "current", "--data", data).stdout
    assert "12 -> -  (removed document: bulletin-1" in shown
    days = {line[2:12] for line in shown.splitlines()[1:]}
    assert days == {str(change.date or "").ljust(10) for change in store.current(data).changes()} != {" " * 10}
    back = command("rollback", store.build_ids(data)[1], "--data", data)
    assert back.returncode == 0 and store.pointer(data) == store.build_ids(data)[1]
    assert "people-displaced" in command("list", "--data", data).stdout


def test_a_file_or_folder_may_be_named(data: Path, seeds: Path) -> None:
    done = command("rebuild", seeds / "bulletin-2.txt", "--data", data, "--seeds", seeds)
    assert done.returncode == 0, done.stderr
    build = store.current(data)
    assert [str(entry.document.published) for entry in build.documents()] == ["2023-11-14"]


def test_a_data_folder_that_cannot_be_made_is_told_in_one_sentence(seeds: Path, tmp_path: Path) -> None:
    data = tmp_path / "file" / "data"
    data.parent.write_text("in the way", encoding="utf-8")
    for words in (["rebuild", "--seeds", seeds], ["serve", "--seeds", seeds], ["rollback", "x"]):
        done = command(*words, "--data", data)
        assert (done.returncode, done.stderr) == (1, f"Error: {data} cannot hold builds: Not a directory\n")

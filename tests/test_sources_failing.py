"""Sources that fail: told in one sentence, they keep what they had and never stop the others."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from feeds import Site, configure, fetched, page, read, rss
from loopback import NOT_FOUND, answer, serving

from indicators.documents import Unreadable
from indicators.model import Document
from indicators.sources import collect, fetch_all, outcomes
from indicators.sources.archive import locked
from indicators.store import status


def test_a_source_that_fails_keeps_its_documents_and_never_stops_the_others(tmp_path: Path) -> None:
    site = Site()
    data, seeds = tmp_path / "data", tmp_path / "seeds"
    with serving(site) as server:
        configure(seeds, server, pages=False)
        with (seeds / "sources.toml").open("a") as file:
            file.write((seeds / "sources.toml").read_text().replace("[post]", "[second]").replace("/feed", "/other"))
        site.put("/feed", rss(server, ("/a", "Ferry sinks", "At least 31 people died when a ferry sank on the lake.")))
        site.put("/other", rss(server, ("/c", "Herd lost", "Drought has killed half of the herd of the valley.")))
        assert [outcome.ok for outcome in fetch_all(data, seeds)] == [True, True]
        before = read(data, seeds)
        site.pages["/feed"] = answer(b"", "410 Gone")
        heard: list[str] = []
        told = fetch_all(data, seeds, report=lambda outcome: heard.append(outcome.source))
        assert [outcome.ok for outcome in told] == [False, True]
        assert heard == ["post", "second"]
    assert told[0].message == "failed: answered 410: gone for good; 0 new documents"
    assert outcomes(data) == {"post": told[0], "second": told[1]}
    failing, *entries = collect(data, seeds)
    assert failing == Unreadable("source-post", None, f"the last fetch {told[0].message}", "post")
    assert entries == before
    assert len(before) == 2
    assert [source["source"] for source in status(data)["failing_sources"]] == ["post"]


def test_a_source_that_is_no_more_is_not_told_of_for_ever(tmp_path: Path) -> None:
    data, seeds = tmp_path / "data", tmp_path / "seeds"
    with serving(lambda path, headers: NOT_FOUND) as server:
        configure(seeds, server)
        assert not fetched(data, seeds).ok
    (seeds / "sources.toml").unlink()
    assert fetch_all(data, seeds) == []
    assert outcomes(data) == {}


def test_a_server_that_wants_peace_is_not_asked_by_the_next_fetch(tmp_path: Path) -> None:
    site = Site()
    with serving(site) as server:
        configure(tmp_path / "seeds", server)
        site.pages["/feed"] = answer(b"", "429 Too Many Requests", retry_after="3600")
        assert not fetched(tmp_path / "data", tmp_path / "seeds").ok
        asked = server.connections
        outcome = fetched(tmp_path / "data", tmp_path / "seeds")
        assert outcome.message.startswith("not asked: the server wants no request before ")
        assert fetched(tmp_path / "data", tmp_path / "seeds").message == outcome.message
        assert server.connections == asked


def test_a_page_that_is_too_many_ends_the_visit_and_the_rest_keeps_the_words_of_the_feed(tmp_path: Path) -> None:
    site = Site()
    data, seeds = tmp_path / "data", tmp_path / "seeds"
    with serving(site) as server:
        configure(seeds, server)
        site.put("/feed", rss(server, *((f"/{number}", f"Entry {number}", "Words.") for number in range(4))))
        site.put("/0", page("Entry 0", "Nine miners are missing."))
        site.pages["/1"] = answer(b"", "429 Too Many Requests", retry_after="3600")
        outcome = fetched(data, seeds)
        assert (outcome.ok, outcome.message) == (True, "4 new documents, 3 not had")
        assert "/2" not in server.paths
        assert fetched(data, seeds).message.startswith("not asked: the server wants no request before ")
        assert "/2" not in server.paths
    assert len([entry for entry in collect(data, seeds) if isinstance(entry, Document)]) == 4


def test_two_fetches_at_once_do_not_meet(tmp_path: Path) -> None:
    with serving(Site()) as server:
        configure(tmp_path / "seeds", server)
        with locked(tmp_path / "data" / "fetched") as mine:
            assert mine
            outcome = fetched(tmp_path / "data", tmp_path / "seeds")
        assert outcome.message == "not fetched: another fetch runs"
        assert server.connections == 0


def test_a_fetch_ends_when_its_budget_is_spent(tmp_path: Path) -> None:
    site = Site()
    with serving(site) as server:
        configure(tmp_path / "seeds", server, pause_s=0.3, budget_s=0.5)
        site.put("/feed", rss(server, *((f"/{number}", f"Entry {number}", "Words.") for number in range(5))))
        outcome = fetched(tmp_path / "data", tmp_path / "seeds")
    assert len(read(tmp_path / "data", tmp_path / "seeds")) == 5  # the feed's own words, at least
    assert any("stopped after 0.5 seconds" in problem for problem in outcome.problems)


def test_a_damaged_archive_is_an_error_of_the_document_and_a_cut_line_is_passed_over(tmp_path: Path) -> None:
    site = Site()
    data, seeds = tmp_path / "data", tmp_path / "seeds"
    with serving(site) as server:
        configure(seeds, server, pages=False)
        site.put("/feed", rss(server, ("/a", "Ferry sinks", "31 dead."), ("/b", "Bridge falls", "Two hurt.")))
        fetched(data, seeds)
        lines = data / "fetched" / "post" / "documents.jsonl"
        first, second = (json.loads(line) for line in lines.read_text().splitlines())
        body = data / "fetched" / "objects" / first["body"][:2] / first["body"]
        body.write_bytes(body.read_bytes() + b"!")
        entry, good = collect(data, seeds)
        assert entry == Unreadable(first["id"], None, "its kept body is missing or damaged", "post")
        assert isinstance(good, Document)
        lines.write_text(lines.read_text()[:-20])  # a crash while the second line was written
        assert [entry.id for entry in collect(data, seeds)] == [first["id"]]
        assert fetched(data, seeds).new == 1
        assert [entry.id for entry in read(data, seeds)] == [first["id"], second["id"]]  # the body is mended too


def test_the_archive_moves_with_its_folder(tmp_path: Path) -> None:
    site = Site()
    with serving(site) as server:
        configure(tmp_path / "seeds", server, pages=False)
        site.put("/feed", rss(server, ("/a", "Ferry sinks", "31 dead.")))
        fetched(tmp_path / "data", tmp_path / "seeds")
    before = read(tmp_path / "data", tmp_path / "seeds")
    shutil.move(tmp_path / "data", tmp_path / "elsewhere")
    assert read(tmp_path / "elsewhere", tmp_path / "seeds") == before

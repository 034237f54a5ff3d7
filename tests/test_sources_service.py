"""From a feed to the service: an entry that comes between two nightly rebuilds is a new figure with its cause."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from feeds import Site, configure, page, rss
from loopback import answer
from loopback import serving as site_at
from serving import serving

FIRST = "More than 4,000 people have been displaced since the offensive on Tambura began on 2 March 2024."
SECOND = "More than 9,500 people have been displaced since the offensive on Tambura began on 2 March 2024."


def indicators(*arguments: str | Path) -> str:
    command = [sys.executable, "-m", "indicators.cli", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


@pytest.mark.slow
def test_a_feed_that_gains_an_entry_changes_the_series(tmp_path: Path) -> None:
    data, seeds = tmp_path / "data", tmp_path / "seeds"
    site = Site()
    options = ("--data", data, "--seeds", seeds)
    with site_at(site) as origin:
        configure(seeds, origin, publisher="Delta Post")
        site.put("/a", page("Thousands flee Tambura", FIRST))
        site.put("/b", page("More flee Tambura", SECOND))
        first = ("/a", "Thousands flee Tambura", "Short.")
        site.put("/feed", rss(origin, first), etag='"1"')
        assert "post: 1 new document" in indicators("rebuild", *options)
        with serving(data) as service:
            get = service.client.get
            before = get("/v1/indicators/people-displaced.json").json()
            assert [point["value"] for point in before["data"]] == [4000]
            assert get("/health").json()["failing_sources"] == []

            site.put("/feed", rss(origin, ("/b", "More flee Tambura", "Short."), first), etag='"2"')
            dry = indicators("fetch", "--dry-run", *options)
            assert dry.split("\n")[:2] == ["post: would bring 1 new document", f"  {origin.url}/b"]
            assert "post: 1 new document" in indicators("rebuild", *options)

            (document,) = [row for row in get("/v1/documents.json").json()["data"] if row["url"] == f"{origin.url}/b"]
            assert (document["publisher"], document["observations"]) == ("Delta Post", 1)
            after = get("/v1/indicators/people-displaced.json").json()
            assert after["build"] != before["build"]
            assert 9500 in [point["value"] for point in after["data"]]
            changes = get("/v1/changes.json", params={"build": after["build"]}).json()["data"]
            assert {(change["cause"], change["document"]) for change in changes} == {("new document", document["id"])}
            assert 9500 in [change["after"] for change in changes], changes
            (row,) = get("/v1/observations.json", params={"document": document["id"]}).json()["data"]
            text = get(f"/v1/documents/{document['id']}.txt").text
            assert text[row["start"] : row["end"]] == row["quote"]

            site.pages["/feed"] = answer(b"", "503 Service Unavailable", retry_after="7200")
            indicators("rebuild", *options)
            (failing,) = get("/health").json()["failing_sources"]
            assert failing["source"] == "post"
            assert failing["message"].startswith("failed: answered 503")
            served = get("/v1/indicators/people-displaced.json").json()["data"]
            assert [point["value"] for point in served] == [point["value"] for point in after["data"]]
    told = indicators("sources", *options)
    assert "2 documents        2 observations" in told
    assert "failed: answered 503" in told
    kept = (data / "fetched" / "post" / "answers.jsonl").read_text().splitlines()
    assert [json.loads(line)["status"] for line in kept] == [200] * len(kept)

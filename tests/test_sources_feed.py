"""Feeds over real HTTP: what comes is kept verbatim, comes once, and is read offline."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from feeds import LONG, NOW, Site, configure, fetched, page, read, rss
from hypothesis import given, settings
from hypothesis import strategies as st
from loopback import answer, serving

from indicators.sources import outcomes
from indicators.sources.archive import Archive
from indicators.sources.http import Answer, FetchError
from indicators.sources.kinds.feed import _parse


def test_a_feed_brings_each_entry_once_with_its_page(tmp_path: Path) -> None:
    site = Site()
    with serving(site) as server:
        configure(tmp_path / "seeds", server, publisher="The Post", rank=2, licence="CC BY 4.0", show="full")
        site.put("/feed", rss(server, ("/a", "Ferry sinks", "Short."), ("/b", "Bridge falls", "Short.")), etag='"1"')
        site.put("/a", page("Ferry sinks", "At least 31 people died when a ferry sank on the lake."))
        site.put("/b", page("Bridge falls", "Two people were hurt when a bridge fell into the river."))
        outcome = fetched(tmp_path / "data", tmp_path / "seeds")
        assert (outcome.ok, outcome.message, outcome.new) == (True, "2 new documents", 2)
        first, second = read(tmp_path / "data", tmp_path / "seeds")
        assert first.text == f"Ferry sinks\n\nAt least 31 people died when a ferry sank on the lake.\n\n{LONG}"
        assert (first.publisher, first.rank, first.licence, first.show) == ("The Post", 2, "CC BY 4.0", "full")
        assert (first.url, first.source, first.published) == (f"{server.url}/a", "post", (NOW - timedelta(30)).date())
        assert first.published_evidence is not None
        assert first.published_evidence.startswith("feed entry: ")
        assert second.title == "Bridge falls"
        assert fetched(tmp_path / "data", tmp_path / "seeds").message == "0 new documents"
        assert server.paths.count("/a") == 1  # an old entry's page is not asked for again
        assert read(tmp_path / "data", tmp_path / "seeds") == [first, second]


def test_a_changed_page_is_a_new_version_and_the_old_one_stays(tmp_path: Path) -> None:
    site = Site()
    data, seeds = tmp_path / "data", tmp_path / "seeds"
    with serving(site) as server:
        configure(seeds, server)
        site.put("/feed", rss(server, ("/a", "Ferry sinks", "Short."), when=NOW))
        site.put("/a", page("Ferry sinks", "At least 31 people died when a ferry sank."))
        fetched(data, seeds)
        site.put("/a", page("Ferry sinks", "At least 31 people died when a ferry sank.") + "<!-- 99 advertisements -->")
        assert fetched(data, seeds).message == "0 new documents"  # other bytes, the same text
        site.put("/a", page("Ferry sinks", "At least 40 people died when a ferry sank."))
        assert fetched(data, seeds).message == "0 new documents, 1 changed"
        site.put("/a", page("Ferry sinks", "At least 44 people died when a ferry sank."))
        fetched(data, seeds)
    one, two, three = read(data, seeds)
    assert [two.id, three.id] == [f"{one.id}-v2", f"{one.id}-v3"]
    assert [one.supersedes, two.supersedes, three.supersedes] == [None, one.id, two.id]
    assert [text.copy_of for text in (one, two, three)] == [None, None, None]
    assert ("31" in one.text, "40" in two.text, "44" in three.text) == (True, True, True)


def test_what_was_fetched_is_kept_verbatim_and_read_offline(tmp_path: Path) -> None:
    site = Site()
    started = datetime.now(UTC).replace(microsecond=0)
    data, seeds = tmp_path / "data", tmp_path / "seeds"
    markup = page("Naïve hope", "Twelve people drowned near Beira – the mayor said “twelve”.")
    with serving(site) as server:
        configure(seeds, server)
        site.put("/feed", rss(server, ("/a", "Hope", "Short.")))
        site.pages["/a"] = answer(markup.encode("cp1252"), content_type="text/html; charset=windows-1252", x_seen="yes")
        fetched(data, seeds)
    assert "Twelve people drowned near Beira – the mayor said “twelve”." in read(data, seeds)[0].text
    kept = Archive(data / "fetched", "post").answer(f"{server.url}/a")
    assert kept is not None
    assert kept.body == markup.encode("cp1252")
    assert kept.header("X-Seen") == "yes"
    assert started <= kept.at <= datetime.now(UTC)


def test_an_entry_whose_page_cannot_be_had_keeps_the_words_of_the_feed(tmp_path: Path) -> None:
    site = Site()
    data, seeds = tmp_path / "data", tmp_path / "seeds"
    with serving(site) as server:
        configure(seeds, server)
        entries = (
            ("/a", "Mine floods", "Nine miners are missing after a mine flooded."),
            ("/b", "Pdf", "A long report."),
        )
        site.put("/feed", rss(server, *entries))
        site.put("/b", "%PDF-1.7", content_type="application/pdf")
        outcome = fetched(data, seeds)
        assert (outcome.ok, outcome.message) == (True, "2 new documents, 2 not had")
        assert outcome.problems == (
            f"{server.url}/a: answered 404: not found",
            f"{server.url}/b: is application/pdf, no page",
        )
        assert read(data, seeds)[0].text == "Mine floods\n\nNine miners are missing after a mine flooded."
        site.put("/a", page("Mine floods", "Nine miners are missing after a mine flooded near Goma."))
        fetched(data, seeds)
    assert [text.supersedes is not None for text in read(data, seeds)] == [False, False, True]


def test_without_pages_the_feed_itself_is_the_text(tmp_path: Path) -> None:
    site = Site()
    with serving(site) as server:
        configure(tmp_path / "seeds", server, pages=False, keep=["missing"])
        summary = "Nine miners are &lt;b&gt;missing&lt;/b&gt;.&lt;br&gt;Two are dead."
        site.put("/feed", rss(server, ("/a", "Mine floods", summary), ("/b", "Fair opens", "A fair.")))
        fetched(tmp_path / "data", tmp_path / "seeds")
        assert "/a" not in server.paths
    (entry,) = read(tmp_path / "data", tmp_path / "seeds")
    assert entry.text == "Mine floods\n\nNine miners are missing.\n\nTwo are dead."
    assert entry.publisher == "Delta Post"


def test_a_dry_run_shows_what_would_come_and_keeps_nothing(tmp_path: Path) -> None:
    site = Site()
    data, seeds = tmp_path / "data", tmp_path / "seeds"
    with serving(site) as server:
        configure(seeds, server)
        site.put("/feed", rss(server, ("/a", "Ferry sinks", "Short.")))
        outcome = fetched(data, seeds, dry_run=True)
        assert (outcome.message, outcome.urls) == ("would bring 1 new document", (f"{server.url}/a",))
        assert "/a" not in server.paths
    assert not list((data / "fetched").rglob("*.json*"))
    assert outcomes(data) == {}


ATOM = """<?xml version="1.0" encoding="iso-8859-1"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Río</title>
<entry><title>Crecida: thirteen dead in Río Negro</title><link href="/n/1"/>
<published>2024-02-29T23:30:00-03:00</published>
<content type="html">&lt;p&gt;Thirteen people died when the river rose.&lt;/p&gt;</content></entry></feed>"""


def test_an_atom_feed_in_latin_1_has_its_addresses_and_its_own_day(tmp_path: Path) -> None:
    site = Site()
    with serving(site) as server:
        configure(tmp_path / "seeds", server, pages=False)
        site.pages["/feed"] = answer(ATOM.encode("latin-1"), content_type="application/atom+xml")
        fetched(tmp_path / "data", tmp_path / "seeds")
    (entry,) = read(tmp_path / "data", tmp_path / "seeds")
    assert (entry.title, entry.url) == ("Crecida: thirteen dead in Río Negro", f"{server.url}/n/1")
    assert str(entry.published) == "2024-02-29"


ENTITIES = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&b;&x;</title></channel></rss>"""

RSS = b"<rss version='2.0'><channel>"
DEEP = "failed: the feed is larger than 5 MB or nested deeper than 1000 elements; 0 new documents"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (ENTITIES.encode(), "failed: the feed declares XML entities, which is not read; 0 new documents"),
        (ENTITIES.encode("utf-16"), "failed: the feed declares XML entities, which is not read; 0 new documents"),
        (b"<html><body>Please log in</body></html>", "failed: the answer is no RSS or Atom feed; 0 new documents"),
        (b"", "failed: the answer is no RSS or Atom feed; 0 new documents"),
        (b"/etc/passwd", "failed: the answer is no RSS or Atom feed; 0 new documents"),
        (b"\x00\xff" * 500, "failed: the answer is no RSS or Atom feed; 0 new documents"),
        (RSS + b"<item><title>no link</title></item></channel></rss>", "0 new documents"),
        (RSS + b"<x>" * 100_000, DEEP),
        (RSS + b"<![CDATA[" * 100_000, "0 new documents"),
        (RSS + b"<item><![CDATA[" + b"<br>" * 2_000 + b"]]></item></channel></rss>", "0 new documents"),
        (RSS + b" " * 6_000_000, DEEP),
    ],
)
def test_a_feed_that_is_none_or_hostile_fails_in_one_sentence(tmp_path: Path, body: bytes, said: str) -> None:
    site = Site()
    with serving(site) as server:
        configure(tmp_path / "seeds", server)
        site.pages["/feed"] = answer(body, content_type="application/rss+xml")
        assert fetched(tmp_path / "data", tmp_path / "seeds").message == said


PIECES = [
    b"<item>",
    b"</item>",
    b"<title>",
    b"<link>http://x/",
    b"</link>",
    b"<![CDATA[",
    b"]]>",
    b"&#0;",
    b"&#xD800;",
    b"&x;",
]


def test_broken_nesting_is_told_in_one_sentence() -> None:
    body = RSS + b"<item><link>http://x/</item></link>"
    with pytest.raises(FetchError, match="the feed's elements are broken"):
        _parse(Answer("http://x/", "http://x/", 200, (), body, NOW))


@given(pieces=st.lists(st.sampled_from(PIECES) | st.binary(max_size=12), max_size=30), whole=st.booleans())
@settings(max_examples=200, deadline=None)
def test_any_feed_has_entries_or_a_reason(pieces: list[bytes], whole: bool) -> None:
    body = (RSS if whole else b"") + b"".join(pieces)
    try:
        _, entries = _parse(Answer("http://x/", "http://x/", 200, (), body, NOW))
    except FetchError as error:
        assert str(error).isprintable()
        return
    for entry in entries:
        entry.text.encode("utf-8")
        assert entry.url.startswith(("http://", "https://"))

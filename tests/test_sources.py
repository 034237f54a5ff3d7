"""Sources end to end over real HTTP: what comes is kept verbatim, comes once, and stays when a source fails."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from loopback import NOT_FOUND, Loopback, answer, serving

from indicators.documents import MetadataError, Unreadable
from indicators.model import Document
from indicators.sources import Outcome, SourcesError, collect, fetch_all, outcomes, read_sources
from indicators.sources.archive import Archive, locked
from indicators.store import status

NOW = datetime.now(UTC)
LONG = "Officials of the province said that the search would go on until all of the missing had been found."


def rss(server: Loopback, *entries: tuple[str, str, str], when: datetime = NOW - timedelta(days=30)) -> str:
    """A feed of (path, title, summary) entries."""
    items = "".join(
        f"<item><title>{title}</title><link>{server.url}{path}</link><pubDate>{format_datetime(when)}</pubDate>"
        f"<description>&lt;p&gt;{summary}&lt;/p&gt;</description></item>"
        for path, title, summary in entries
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Delta Post</title>{items}</channel></rss>'


def page(title: str, *paragraphs: str) -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in (*paragraphs, LONG))
    return f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{body}</article></body></html>"


class Site:
    """A site whose pages a test changes between fetches; unknown paths are 404."""

    def __init__(self) -> None:
        self.pages: dict[str, list[bytes]] = {}

    def __call__(self, path: str, headers: dict[str, str]) -> list[bytes]:
        return self.pages.get(urlsplit(path).path, NOT_FOUND)

    def put(self, path: str, body: str, **headers: str) -> None:
        self.pages[path] = answer(body, **{"content_type": "text/html", **headers})


def configure(seeds: Path, server: Loopback, kind: str = "feed", path: str = "/feed", **more: Any) -> None:
    seeds.mkdir(exist_ok=True)
    settings = {"kind": kind, "url": server.url + path, "private_hosts": [server.netloc], "pause_s": 0, **more}
    lines = [f"{name} = {json.dumps(value)}" for name, value in settings.items()]
    (seeds / "sources.toml").write_text("\n".join(["[post]", *lines, ""]))


def fetched(data: Path, seeds: Path, **kwargs: Any) -> Outcome:
    (outcome,) = fetch_all(data, seeds, **kwargs)
    return outcome


def read(data: Path, seeds: Path) -> list[Document]:
    entries = list(collect(data, seeds))
    assert not [entry for entry in entries if isinstance(entry, Unreadable)]
    return [entry for entry in entries if isinstance(entry, Document)]


# --- feeds


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
    assert abs((kept.at - NOW).total_seconds()) < 300


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


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (ENTITIES.encode(), "failed: the feed declares XML entities, which is not read; 0 new documents"),
        (ENTITIES.encode("utf-16"), "failed: the feed declares XML entities, which is not read; 0 new documents"),
        (b"<html><body>Please log in</body></html>", "failed: the answer is no RSS or Atom feed; 0 new documents"),
        (b"", "failed: the answer is no RSS or Atom feed; 0 new documents"),
        (b"/etc/passwd", "failed: the answer is no RSS or Atom feed; 0 new documents"),
        (b"\x00\xff" * 500, "failed: the answer is no RSS or Atom feed; 0 new documents"),
        (b"<rss version='2.0'><channel><item><title>no link</title></item>" + b"<x>" * 20_000, "0 new documents"),
    ],
)
def test_a_feed_that_is_none_or_hostile_fails_in_one_sentence(tmp_path: Path, body: bytes, said: str) -> None:
    site = Site()
    with serving(site) as server:
        configure(tmp_path / "seeds", server)
        site.pages["/feed"] = answer(body, content_type="application/rss+xml")
        assert fetched(tmp_path / "data", tmp_path / "seeds").message == said


# --- failing


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
        assert [entry.id for entry in collect(data, seeds)] == [first["id"], second["id"]]


# --- ReliefWeb


def report(number: int, **fields: Any) -> dict[str, Any]:
    body = "At least 12 people were killed by landslides." if number else ""
    given = {
        "title": f"Flash update {number}", "body": body, "url_alias": f"https://reports.example/{number}",
        "date": {"original": "2023-10-10T00:00:00+00:00", "created": "2023-10-12T00:00:00+00:00"},
        "source": [{"name": "Flood Cell"}, {"name": "Red Crescent"}],
    }  # fmt: skip
    return {"id": str(number), "fields": {**given, **fields}}


def test_reports_of_the_api_are_asked_for_page_by_page(tmp_path: Path) -> None:
    def reply(path: str, headers: dict[str, str]) -> list[bytes]:
        query = parse_qs(urlsplit(path).query)
        first, count = int(query["offset"][0]), int(query["limit"][0])
        reports = [report(number) for number in range(first, min(first + count, 130))]
        return answer(json.dumps({"totalCount": 130, "data": reports}), content_type="application/json")

    data, seeds = tmp_path / "data", tmp_path / "seeds"
    with serving(reply) as server:
        configure(
            seeds, server, kind="reliefweb", path="/v2/reports", appname="desk-x1", query="flood", limit=150,
            countries=["MOZ", "MWI"], themes=["Health"], publisher="ignored",
        )  # fmt: skip
        outcome = fetched(data, seeds)
        queries = [parse_qs(urlsplit(path).query) for path in server.paths]
    assert (outcome.message, outcome.problems) == (
        "129 new documents, 1 not had",
        ("https://reports.example/0: has no text of its own (a map or an attached file)",),
    )
    assert [(query["offset"], query["limit"]) for query in queries] == [(["0"], ["100"]), (["100"], ["50"])]
    first = queries[0]
    assert (first["appname"], first["query[value]"]) == (["desk-x1"], ["flood"])
    assert first["filter[conditions][0][value][]"] == ["moz", "mwi"]
    assert (first["filter[operator]"], first["filter[conditions][1][field]"]) == (["AND"], ["theme.name"])
    entry = next(iter(read(data, seeds)))
    assert entry.text == "Flash update 1\n\nAt least 12 people were killed by landslides."
    assert (entry.publisher, str(entry.published)) == ("Flood Cell; Red Crescent", "2023-10-10")
    assert entry.url == "https://reports.example/1"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("{", "failed: the answer is none of the ReliefWeb API: no JSON with data; 0 new documents"),
        (
            '{"data": 3}',
            "failed: the answer is none of the ReliefWeb API: its data is no list of reports; 0 new documents",
        ),
        ("[" * 100_000, "failed: the answer is none of the ReliefWeb API: no JSON with data; 0 new documents"),
        ('{"data": [{"id": "7"}, {"fields": {"url": 3}}]}', "0 new documents, 2 not had"),
        (json.dumps({"data": [report(1, date="soon", source="x")]}), "1 new document"),
    ],
)
def test_an_api_that_answers_something_else_is_told(tmp_path: Path, body: str, said: str) -> None:
    with serving(lambda path, headers: answer(body)) as server:
        configure(tmp_path / "seeds", server, kind="reliefweb", appname="desk-x1")
        assert fetched(tmp_path / "data", tmp_path / "seeds").message == said


# --- files


def test_files_of_every_kind_bear_what_their_source_states(tmp_path: Path) -> None:
    seeds = tmp_path / "seeds"
    for name in ("texts", "pages"):
        (seeds / name).mkdir(parents=True)
    (seeds / "texts" / "t.md").write_text("Nine people are missing.")
    (seeds / "pages" / "p.html").write_text(page("Ferry sinks", "31 people died."))
    (seeds / "pages" / "logo.svg").write_text("<svg/>")
    (seeds / "c.jsonl").write_text(json.dumps({"id": "j", "text": "Two died.", "publisher": "Own"}))
    (seeds / "rows.parquet").write_bytes(b"")
    (seeds / "sources.toml").write_text(
        '[seeds]\nkind = "folder"\npath = "texts"\nskip = ["nothing"]\n'
        '[pages]\nkind = "html"\npath = "pages"\nrank = 3\n'
        '[corpus]\nkind = "jsonl"\npath = "c.jsonl"\npublisher = "Default"\n'
        '[table]\nkind = "parquet"\npath = "rows.parquet"\n'
        '[absent]\nkind = "jsonl"\npath = "absent.jsonl"\n'
    )
    rows = iter([{"id": "r", "text": "Six died.", "published": "2021-05-05"}])
    entries = list(collect(tmp_path / "data", seeds, parquet=lambda path: rows))
    assert [(entry.id, entry.source) for entry in entries] == [
        ("t", "seeds"), ("p", "pages"), ("j", "corpus"), ("r", "table"), ("source-absent", "absent"),
    ]  # fmt: skip
    ranks = [(entry.rank, entry.publisher) for entry in entries if isinstance(entry, Document)]
    assert ranks == [(0, None), (3, None), (0, "Own"), (0, None)]
    assert isinstance(entries[-1], Unreadable)
    assert entries[-1].reason.startswith("the source cannot be read: no such file or folder")
    assert [entry.id for entry in collect(tmp_path / "data", seeds, names=["corpus"])] == ["j"]


def test_filters_are_by_whole_words_and_days(tmp_path: Path) -> None:
    texts = {"a": "Nine people were KILLED.", "b": "A skilled crew.", "c": "Killed in sport.", "d": "Killed long ago."}
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text)
    (tmp_path / "documents.toml").write_text("[d]\npublished = 2001-01-01\n[a]\npublished = 2021-01-01\n")
    (tmp_path / "sources.toml").write_text(
        '[seeds]\nkind = "folder"\npath = "."\nkeep = ["killed", "dead"]\nskip = ["sport"]\nsince = 2010-01-01\n'
    )
    assert [entry.id for entry in read(tmp_path / "data", tmp_path)] == ["a"]


def test_the_folder_is_read_without_any_settings(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Nine died.")
    assert [(entry.id, entry.source) for entry in read(tmp_path / "data", tmp_path)] == [("a", "seeds")]


def test_the_settings_of_the_seeds_read_the_seeds() -> None:
    seeds = Path(__file__).parent.parent / "seeds"
    assert [(kind, source.name) for kind, source in read_sources(seeds).sources] == [("folder", "seeds")]
    documents = read(Path("absent"), seeds)
    assert len(documents) >= 5
    assert {entry.copy_of for entry in documents} == {None}


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ("[x", "sources.toml"),
        ("x = 1", "x is no table"),
        ("[x]\nkind = 'ftp'", r"\[x\] kind is one of folder, jsonl, parquet, html, feed, reliefweb"),
        ("[x]\nkind = 'feed'", r"\[x\] url: Field required \(settings are .*budget_s.*\)"),
        ("[x]\nkind = 'folder'\npath = '.'\npublishr = 'P'", r"\[x\] publishr: Extra inputs"),
        ("[x]\nkind = 'feed'\nurl = 'ftp://example.org/'", r"\[x\] only http and https are fetched"),
        ("['../x']\nkind = 'folder'\npath = '.'", r"name: String should match"),
        ("contact = 3", "contact is an address to write to"),
        ("[x]\nkind = 'reliefweb'", r"\[x\] appname: Field required"),
    ],
)
def test_settings_that_are_not_understood_say_where(tmp_path: Path, toml: str, said: str) -> None:
    (tmp_path / "sources.toml").write_text(toml)
    with pytest.raises(SourcesError, match=said):
        collect(tmp_path / "data", tmp_path)


def test_a_metadata_file_that_is_not_understood_stops_the_run(tmp_path: Path) -> None:
    (tmp_path / "documents.toml").write_text("[a]\nrank = 'high'")
    with pytest.raises(MetadataError, match=r"\[a\] rank"):
        collect(tmp_path / "data", tmp_path)


def test_the_archive_moves_with_its_folder(tmp_path: Path) -> None:
    site = Site()
    with serving(site) as server:
        configure(tmp_path / "seeds", server, pages=False)
        site.put("/feed", rss(server, ("/a", "Ferry sinks", "31 dead.")))
        fetched(tmp_path / "data", tmp_path / "seeds")
    before = read(tmp_path / "data", tmp_path / "seeds")
    shutil.move(tmp_path / "data", tmp_path / "elsewhere")
    assert read(tmp_path / "elsewhere", tmp_path / "seeds") == before

"""The machine interface over HTTP, against the real server process on a build of the gold observations."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from datetime import date
from urllib.parse import urljoin
from xml.etree import ElementTree

import httpx
import pandas as pd
import pytest
from gold_service import write_build
from serving import Server, serving

from indicators.model import Change
from service.api.indicators import NAMES
from service.api.tabular import RESOURCES
from service.atom import title

FIRST = "20200201T000000Z-a1"
DISPLACED = "/v1/indicators/people-displaced"
TABLES = [f"/v1/{name}.{suffix}" for name, resource in RESOURCES.items() for suffix in resource.suffixes]
FILES = [f"{DISPLACED}.{suffix}" for suffix in NAMES]
OTHERS = ["/health", "/ready", "/metrics", "/openapi.json", "/docs", "/v1/changes.atom"]
SECURITY = ("content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    data = tmp_path_factory.mktemp("service") / "data"
    write_build(data, FIRST)
    with serving(data) as running:
        yield running


def problem(answer: httpx.Response) -> dict[str, object]:
    """The problem that an answer states, which must say all that a problem says."""
    assert answer.headers["content-type"] == "application/problem+json"
    details = answer.json()
    assert set(details) == {"type", "title", "status", "detail", "valid"}
    assert details["status"] == answer.status_code
    assert isinstance(details, dict)
    return details


@pytest.mark.parametrize("address", [*TABLES, *FILES, *OTHERS])
def test_every_address_answers_with_every_header(server: Server, address: str) -> None:
    answer = server.client.get(address)
    assert answer.status_code == 200, answer.text
    assert answer.headers["x-build"] == FIRST
    for name in ("etag", "last-modified", "cache-control", "access-control-allow-origin", *SECURITY):
        assert answer.headers.get(name), name
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]


@pytest.mark.parametrize("address", [f"{DISPLACED}.json", f"{DISPLACED}.csv", f"{DISPLACED}.png", "/v1/latest.csv"])
def test_a_client_that_holds_the_answer_gets_304_and_head_gets_no_body(server: Server, address: str) -> None:
    for _ in range(3):  # from Flask first, then from the cache
        full = server.client.get(address)
        tag = full.headers["etag"]
        same = server.client.get(address, headers={"If-None-Match": f'"other", {tag}'})
        assert (same.status_code, same.content, same.headers["etag"]) == (304, b"", tag)
        since = server.client.get(address, headers={"If-Modified-Since": full.headers["last-modified"]})
        assert since.status_code == 304
        assert server.client.get(address, headers={"If-None-Match": '"other"'}).status_code == 200
        head = server.client.head(address)
        assert (head.status_code, head.content) == (200, b"")
        assert head.headers["content-length"] == full.headers.get("content-length", head.headers["content-length"])


@pytest.mark.parametrize("encoding", ["gzip", "br", "zstd", "identity"])
def test_each_encoding_is_of_the_same_text_and_has_a_tag_of_its_own(server: Server, encoding: str) -> None:
    plain = server.client.get(f"{DISPLACED}.csv", headers={"Accept-Encoding": "identity"})
    for _ in range(2):
        with server.client.stream("GET", f"{DISPLACED}.csv", headers={"Accept-Encoding": encoding}) as answer:
            raw = b"".join(answer.iter_raw())
        assert answer.headers["vary"] == "Accept-Encoding"
        if encoding == "identity":
            assert raw == plain.content
        else:
            assert answer.headers["content-encoding"] == encoding
            assert len(raw) < len(plain.content) / 2
            assert answer.headers["etag"] != plain.headers["etag"]
    if encoding == "gzip":
        assert gzip.decompress(raw) == plain.content


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("colour=red", "start"),
        ("start=2020-1-5", "YYYY-MM-DD"),
        ("start=0", "YYYY-MM-DD"),
        ("end=2020-02-30", "YYYY-MM-DD"),
        ("asof=yesterday", "YYYY-MM-DD"),
        ("scope=total", "cumulative"),
        ("unit=tents", "families"),
        ("limit=0", "1 to"),
        ("limit=1_0", "1 to"),
        ("offset=-1", "0 to"),
        ("episode=nowhere", "idlib-2019"),
        ("publisher=Nobody", "EA WorldView"),
        ("document=none", "000_c56c5381fdbb65e9"),
        ("place=Atlantis", "Idlib"),
        ("country=Syria", "{3}"),
        ("country=SYX", "SYR"),
        ("build=20990101T000000Z-ff", FIRST),
        ("view=chart", "observations"),
        ("hxl=yes", "0"),
        ("limit=1&limit=2", "once"),
        ("q=", "1 to 200"),
        ("q=%ff", "name=value"),
    ],
)
def test_a_bad_query_is_400_and_names_what_is_valid(server: Server, query: str, words: str) -> None:
    answer = server.client.get(f"{DISPLACED}.csv?{query}")
    details = problem(answer)
    assert answer.status_code == 400
    assert any(words in str(each) for each in details["valid"]), details  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/v1/indicators/people-lost.csv", "people-displaced"),
        (f"{DISPLACED}.xml", ".csv"),
        (DISPLACED, ".json"),
        ("/v1/rivers.csv", "observations"),
        ("/v1/documents/none.txt", "000_c56c5381fdbb65e9"),
        ("/v1/observations/0000000000000000.json", "/v1/observations.json"),
        ("/nowhere", "/docs"),
    ],
)
def test_an_unknown_name_is_404_and_names_what_there_is(server: Server, address: str, words: str) -> None:
    answer = server.client.get(address)
    details = problem(answer)
    assert answer.status_code == 404
    assert words in details["valid"]  # type: ignore[operator]


def test_sizes_of_pictures_are_bounded(server: Server) -> None:
    for query in ("width=1000000000", "height=149", "scale=4", "width=1e3", "theme=pink", "limit=3"):
        answer = server.client.get(f"{DISPLACED}.png?{query}")
        assert answer.status_code == 400, query
        assert problem(answer)["valid"]


def test_other_methods_are_405_and_say_which_are_allowed(server: Server) -> None:
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        answer = server.client.request(method, f"{DISPLACED}.csv")
        assert answer.status_code == 405
        assert "GET" in answer.headers["allow"]
    asked = {"Origin": "https://example.org", "Access-Control-Request-Method": "GET"}
    preflight = server.client.options(f"{DISPLACED}.csv", headers=asked)
    assert (preflight.status_code, preflight.content) == (204, b"")
    assert preflight.headers["access-control-allow-origin"] == "*"
    assert "GET" in preflight.headers["access-control-allow-methods"]


def test_the_running_total_is_what_the_documents_say(server: Server) -> None:
    answer = server.client.get(f"{DISPLACED}.json", params={"episode": "idlib-2019"}).json()
    told = [(row["date"], row["value"], row["qualifier"], row["status"]) for row in answer["data"]]
    assert told == [
        ("2019-12-20", 500000, "at_least", "single"),
        ("2019-12-24", 600000, "at_least", "contested"),
        ("2020-01-25", 600000, "at_least", "single"),
    ]


def test_asof_answers_from_what_was_published_until_then(server: Server) -> None:
    query = {"episode": "idlib-2019", "asof": "2019-12-20"}
    early = server.client.get(f"{DISPLACED}.json", params=query).json()["data"]
    assert [(row["date"], row["value"]) for row in early] == [("2019-12-20", 500000)]
    reports = server.client.get("/v1/observations.json", params={"asof": "2019-12-20"}).json()["data"]
    assert {row["published"] for row in reports} == {"2019-12-20"}


def test_start_and_end_keep_what_overlaps(server: Server) -> None:
    rows = server.client.get(f"{DISPLACED}.json").json()["data"]
    kept = server.client.get(f"{DISPLACED}.json", params={"start": "2019-12-21", "end": "2020-01-24"}).json()["data"]

    def overlaps(row: dict[str, str]) -> bool:
        first = row["date"] if row["scope"] == "cumulative" else row["since"] or row["date"]
        return row["date"] >= "2019-12-21" and first <= "2020-01-24"

    assert kept == [row for row in rows if overlaps(row)]
    assert 0 < len(kept) < len(rows)
    empty = server.client.get(f"{DISPLACED}.csv", params={"start": "2100-01-01"})
    assert empty.text.startswith("indicator,series,scope,") and empty.text.count("\n") == 1


@pytest.mark.parametrize("name", ["observations", "latest", "indicators/people-displaced"])
def test_pages_carry_the_build_and_lose_nothing(server: Server, name: str) -> None:
    whole = server.client.get(f"/v1/{name}.json").json()
    assert whole["build"] == FIRST and whole["next"] is None
    rows, address = [], f"/v1/{name}.json?limit=4"
    while address:
        answer = server.client.get(address)
        page = answer.json()
        rows += page["data"]
        if page["next"]:
            assert f"build={FIRST}" in page["next"]
            assert answer.headers["link"] == f'<{page["next"]}>; rel="next"'
        address = page["next"] and urljoin(address, page["next"])
    assert rows == whole["data"]


def test_every_quote_stands_in_the_text_that_is_served(server: Server) -> None:
    rows = server.client.get("/v1/observations.json").json()["data"]
    texts = {id: server.client.get(f"/v1/documents/{id}.txt") for id in {row["document"] for row in rows}}
    for row in rows:
        text = texts[row["document"]]
        assert text.headers["content-type"] == "text/plain; charset=utf-8"
        assert text.text[row["start"] : row["end"]] == row["quote"]
    one = server.client.get(f"/v1/observations/{rows[0]['id']}.json").json()["data"]
    assert {name: one[name] for name in ("value", "quote", "published")} == {
        name: rows[0][name] for name in ("value", "quote", "published")
    }
    assert rows[0]["quote"] in one["sentence_text"]
    document = server.client.get(f"/v1/documents/{rows[0]['document']}.json").json()["data"]
    assert rows[0]["id"] in [each["id"] for each in document["observations"]]


def test_pandas_reads_the_address(server: Server) -> None:
    frame = pd.read_csv(f"{server.url}/v1/observations.csv")
    assert len(frame) == len(server.client.get("/v1/observations.json").json()["data"])
    assert frame["value"].dtype.kind in "if"


def test_a_change_that_keeps_its_figure_says_that_something_else_differs() -> None:
    usual = {"build": "b", "previous": "a", "indicator": "people-killed", "series": "s", "date": date(2021, 5, 1)}
    change = Change(**usual, before=1800, after=1800, cause="removed document", document="d", rule="r")
    assert title(change) == "s on 2021-05-01: 1,800 stays, its bounds, standing or reports differ (removed document)"
    assert title(change.model_copy(update={"before": None})) == "s on 2021-05-01: none → 1,800 (removed document)"


def test_the_feed_is_atom(server: Server) -> None:
    root = ElementTree.fromstring(server.client.get("/v1/changes.atom").content)
    assert root.tag == "{http://www.w3.org/2005/Atom}feed"


def test_a_series_that_is_computed_again_is_the_stored_one(server: Server) -> None:
    for slug in [row["slug"] for row in server.client.get("/v1/indicators.json").json()["data"]]:
        stored = server.client.get(f"/v1/indicators/{slug}.json").json()["data"]
        assert server.client.get(f"/v1/indicators/{slug}.json?asof=2100-01-01").json()["data"] == stored, slug


def test_a_publisher_s_series_is_made_of_its_own_documents(server: Server) -> None:
    query = {"episode": "idlib-2019", "publisher": "zaman al wasl"}
    rows = server.client.get(f"{DISPLACED}.json", params=query).json()["data"]
    assert [(row["date"], row["value"], row["publishers"], row["status"]) for row in rows] == [
        ("2019-12-24", 400000, ["Zaman Al Wasl"], "single")
    ]

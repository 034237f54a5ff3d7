"""The ReliefWeb API: what is asked of it, and what is made of its answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from feeds import configure, fetched, read
from loopback import answer, serving


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

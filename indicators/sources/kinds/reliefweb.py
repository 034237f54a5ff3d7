"""Reports of the ReliefWeb API, version 2: chosen by words, countries and themes, newest first.

The API is made to be asked by programs and its terms apply, so robots.txt is not consulted. It wants an `appname`
that it has approved: https://apidoc.reliefweb.int/parameters
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Annotated, Any
from urllib.parse import urlencode

from pydantic import Field

from indicators.documents import Metadata, MetadataError, metadata_of
from indicators.sources.archive import Item
from indicators.sources.http import FetchError
from indicators.sources.source import WebSource
from indicators.sources.visit import Visit

_FIELDS = ("title", "body", "url_alias", "url", "date.original", "date.created", "source.name", "language.code")
_PAGE = 100


class ReliefWeb(WebSource):
    """`appname` is yours; `query` in the API's own search words; `countries` as ISO 3166 alpha-3 codes; `themes`,
    `formats` and `publishers` by their names. Several values of one field are alternatives, fields narrow each other.
    """

    appname: Annotated[str, Field(min_length=1)]
    url: str = "https://api.reliefweb.int/v2/reports"
    query: str | None = None
    countries: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en",)


def fetch(source: ReliefWeb, visit: Visit) -> Iterator[Item]:
    """The newest reports, at most `limit`. Raises FetchError where the API fails or answers what it never did."""
    for offset in range(0, source.limit, _PAGE):
        size = min(_PAGE, source.limit - offset)
        answer = visit.ask(f"{source.url}?{_parameters(source, offset, size)}", obey_robots=False)
        reports = _reports(answer.body)
        for report in reports:
            item = _item(report)
            if isinstance(item, Item):
                yield item
            else:
                visit.problems.append(item)
        if len(reports) < size:
            return


def _parameters(source: ReliefWeb, offset: int, size: int) -> str:
    pairs: list[tuple[str, str]] = [("appname", source.appname), ("limit", str(size)), ("offset", str(offset))]
    pairs += [("sort[]", "date.created:desc")]
    pairs += [("fields[include][]", field) for field in _FIELDS]
    if source.query:
        pairs.append(("query[value]", source.query))
    chosen = {
        "country.iso3": tuple(code.lower() for code in source.countries),
        "theme.name": source.themes,
        "format.name": source.formats,
        "source.name": source.publishers,
        "language.code": source.languages,
    }
    conditions = [(field, values) for field, values in chosen.items() if values]
    if conditions:
        pairs.append(("filter[operator]", "AND"))
    for number, (field, values) in enumerate(conditions):
        at = f"filter[conditions][{number}]"
        pairs += [(f"{at}[field]", field), (f"{at}[operator]", "OR")]
        pairs += [(f"{at}[value][]", value) for value in values]
    return urlencode(pairs)


def _reports(body: bytes) -> list[dict[str, Any]]:
    try:
        reports = json.loads(body)["data"]
    except (ValueError, RecursionError, KeyError, TypeError):
        raise FetchError("the answer is none of the ReliefWeb API: no JSON with data") from None
    if not isinstance(reports, list) or not all(isinstance(report, dict) for report in reports):
        raise FetchError("the answer is none of the ReliefWeb API: its data is no list of reports")
    return reports


def _item(report: dict[str, Any]) -> Item | str:
    """The document of a report, or why there is none, in one sentence."""
    fields = report.get("fields")
    url = str(fields.get("url_alias") or fields.get("url")) if isinstance(fields, dict) else ""
    if not isinstance(fields, dict) or not url.startswith("https://"):
        return f"report {str(report.get('id'))[:40]} has no address"
    title, body = str(fields.get("title") or ""), str(fields.get("body") or "")
    if not body.strip():
        return f"{url}: has no text of its own (a map or an attached file)"
    dates = fields.get("date")
    published = dates.get("original") or dates.get("created") if isinstance(dates, dict) else None
    names = [source.get("name") for source in fields.get("source") or [] if isinstance(source, dict)]
    said = {"title": title or None, "publisher": "; ".join(map(str, names)) or None, "published": published}
    try:
        known = metadata_of(said)
    except MetadataError as error:
        return f"{url}: {error}"
    evidence = f"ReliefWeb date: {published}" if known.published else None
    text = f"{title}\n\n{body}" if title else body
    return Item(url, text.encode(), False, "utf-8", known.over(Metadata(published_evidence=evidence)))

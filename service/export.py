"""Everything that the service answers, as files: tables in one format, or the whole site for any web server.

The files are what a client would get, since a client gets them: the application is asked in this process.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from flask.testing import FlaskClient

from service import create_app, formats
from service.site import write_site

FORMATS = ("csv", "parquet", "xlsx", "datapackage", "site")


class ExportError(Exception):
    """An address of the service did not answer as it should; the message is for people."""


def export(data: Path, folder: Path, format: str = "csv") -> int:
    """Write the current build of `data` into `folder` and give the number of files.

    `format` is one of FORMATS: csv, parquet and xlsx write a file for each table that has that format and one for each
    indicator; datapackage writes a zip for each indicator; site writes pages, tables and charts that link to each other
    relatively. Files of the same names are replaced, others are left. Raises ExportError where there is no build.
    """
    client = create_app(data).test_client()
    if client.get("/ready").status_code != 200:
        raise ExportError(f"no build in {data}: run `indicators rebuild`")
    if format == "site":
        return write_site(folder, lambda address: fetch(client, address), ["/", *machine_addresses(client)])
    addresses = list(machine_addresses(client, "zip" if format == "datapackage" else format))
    for address in addresses:
        path = folder / address.removeprefix("/v1/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(fetch(client, address)[0])
    return len(addresses)


def fetch(client: FlaskClient, address: str) -> tuple[bytes, str]:
    """Body and media type of an address; the pages of a paged answer come as one. Raises ExportError."""
    answer = client.get(address)
    if answer.status_code != 200:
        raise ExportError(f"{address}: {(answer.json or {}).get('detail', answer.status)}")
    page = answer.get_json() if answer.mimetype == "application/json" else {}
    if page.get("next"):
        return formats.json_text(_whole(client, page)).encode(), formats.JSON
    return answer.get_data(), answer.mimetype or ""


def machine_addresses(client: FlaskClient, suffix: str | None = None) -> Iterator[str]:
    """Addresses of whole files under /v1/, those that end in `suffix` or all of them."""
    document = json.loads(fetch(client, "/openapi.json")[0])
    parameters = document["components"]["parameters"].values()
    values = {each["name"]: each["schema"].get("enum", []) for each in parameters if each["in"] == "path"}
    for path in document["paths"]:
        if not path.startswith("/v1/") or (suffix and not path.endswith(f".{suffix}")):
            continue
        name = path.partition("{")[2].partition("}")[0]
        yield from [path.replace(f"{{{name}}}", value) for value in values[name]] if name else [path]


def _whole(client: FlaskClient, page: dict[str, Any]) -> dict[str, Any]:
    rows, following = page["data"], page["next"]
    while following:
        answer = client.get(following).get_json()
        rows += answer["data"]
        following = answer["next"]
    return page | {"data": rows, "next": None}

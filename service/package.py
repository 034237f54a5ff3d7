"""An indicator as a Frictionless Data Package: a zip of its CSV, metadata, README, chart and licence."""

from __future__ import annotations

import hashlib
import io
import zipfile
from typing import Any

from indicators.store import Build, IndicatorEntry
from service import formats
from service.columns import Column
from service.formats import Table
from service.metadata import LICENCE, metadata
from service.query import Params

_TYPES = {"text": "string", "integer": "integer", "number": "number", "date": "date", "datetime": "datetime"}


def zip_package(build: Build, params: Params, entry: IndicatorEntry, table: Table, chart: bytes) -> bytes:
    """The zip of a table and its chart (PNG); the same build and parameters give the same bytes."""
    slug = entry.info.slug
    about = metadata(build, params, entry, table)
    csv = formats.csv_bytes(table)
    files = {
        f"{slug}.csv": csv,
        "datapackage.json": formats.json_text(descriptor(about, table, csv)).encode(),
        f"{slug}.metadata.json": formats.json_text(about).encode(),
        f"{slug}.png": chart,
        "README.md": _readme(about).encode(),
        "LICENCE.md": f"{LICENCE['title']}\n{LICENCE['path']}\n".encode(),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in files.items():
            # a fixed time, since the zip shall not change where its content does not
            member = zipfile.ZipInfo(name, build.record.built_at.timetuple()[:6])
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            archive.writestr(member, body)
    return buffer.getvalue()


def descriptor(about: dict[str, Any], table: Table, csv: bytes) -> dict[str, Any]:
    """The `datapackage.json`: one tabular resource with its schema, size and hash."""
    slug = about["slug"]
    sources = {source["publisher"] or source["document"]: source["url"] for source in about["sources"]}
    return {
        "profile": "tabular-data-package",
        "name": slug,
        "title": about["title"],
        "description": about["definition"],
        "version": about["build"],
        "created": about["built_at"],
        "licenses": [LICENCE],
        "sources": [{"title": title} | ({"path": url} if url else {}) for title, url in sources.items()]
        or [{"title": "none"}],
        "resources": [
            {
                "profile": "tabular-data-resource",
                "name": slug,
                "path": f"{slug}.csv",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "bytes": len(csv),
                "hash": f"sha256:{hashlib.sha256(csv).hexdigest()}",
                "schema": {"fields": [_field(column) for column in table.columns], "missingValues": [""]},
            }
        ],
    }


def _field(column: Column) -> dict[str, str]:
    type = _TYPES.get(column.kind, "string")  # lists are one text, joined by |
    return {"name": column.name, "type": type, "description": column.meaning}


def _readme(about: dict[str, Any]) -> str:
    columns = "\n".join(f"- `{c['name']}` ({c['type']}): {c['meaning']}" for c in about["columns"])
    return f"""# {about["title"]}

{about["definition"]}

Not counted: {about["not_counted"]}

{about["rows"]} rows of build `{about["build"]}`, made {about["built_at"]} (UTC). An empty cell means that
nothing is known; it is never zero. Lists are joined by `|`. An apostrophe stands before text that a spreadsheet
could take for a formula. A value without an upper bound is a documented minimum, not an estimate.

{columns}

Cite as: {about["citation"]}
"""

"""What an indicator's file says about itself: definition, columns, episodes, sources and how to cite it."""

from __future__ import annotations

from typing import Any

from indicators.store import Build, IndicatorEntry
from service.formats import Table
from service.query import Params, canonical

LICENCE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0 (the figures; quotes belong to their publishers)",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}


def metadata(build: Build, params: Params, entry: IndicatorEntry, table: Table) -> dict[str, Any]:
    """Everything a reader of the file needs to know, as JSON values."""
    info = entry.info
    documents = {each.document.id: each.document for each in build.documents()}
    used = sorted(_documents(table) & documents.keys())
    query = canonical(params, build=build.id)
    return {
        "slug": info.slug,
        "title": info.title,
        "definition": info.definition,
        "not_counted": info.not_counted,
        "unit": info.unit,
        "group": info.group,
        "hxl": info.hxl,
        "build": build.id,
        "built_at": build.record.built_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "rows": len(table.rows),
        "columns": [{"name": c.name, "type": c.kind, "meaning": c.meaning, "hxl": c.hxl} for c in table.columns],
        "episodes": [
            {"slug": e.slug, "title": e.title, "starts": [day.isoformat() for day in e.starts], "country": e.country}
            for e in build.episodes()
        ],
        "sources": [
            {
                "document": id,
                "publisher": documents[id].publisher,
                "title": documents[id].title,
                "url": documents[id].url,
                "published": day.isoformat() if (day := documents[id].published) else None,
            }
            for id in used
        ],
        "licence": LICENCE,
        "permalink": f"/v1/indicators/{info.slug}.csv?{query}",
        "citation": f"{info.title}. Humanitarian indicators, build {build.id}, /v1/indicators/{info.slug}.csv?{query}",
    }


def _documents(table: Table) -> set[str]:
    names = [column.name for column in table.columns]
    if "documents" in names:
        at = names.index("documents")
        return {id for row in table.rows for id in row[at]}
    at = names.index("document")
    return {row[at] for row in table.rows}

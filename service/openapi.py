"""The OpenAPI 3.1 document, made from the resources, parameter types and columns that answer requests.

Where a parameter takes a name that the build holds, the document lists those names.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from indicators.store import Build
from service import columns, formats
from service.api.indicators import NAMES
from service.api.tabular import RESOURCES
from service.columns import row_schema
from service.names import known
from service.problems import PROBLEM_JSON, ProblemDetails
from service.query import JsonParams, Params, parameter_schema

MEDIA = {
    "json": formats.JSON, "csv": "text/csv", "xlsx": formats.XLSX, "parquet": formats.PARQUET, "png": "image/png",
    "svg": "image/svg+xml", "zip": "application/zip", "metadata.json": formats.JSON, "txt": "text/plain",
    "atom": "application/atom+xml",
}  # fmt: skip
_LISTED = ("indicator", "episode", "publisher", "document", "country", "place")
_MOST_LISTED = 1_000  # names; beyond these the parameter is any text
_ANY_OBJECT = {"type": "object"}


class Operation(NamedTuple):
    """One address: its path, what it answers, its parameters and the form of its answer."""

    path: str
    summary: str
    parameters: tuple[str, ...]
    media: str
    schema: dict[str, Any] | None = None  # of a JSON answer
    tag: str = "data"


def operations() -> Iterator[Operation]:
    """Every address of the machine interface, in the order in which people read about them."""
    both = {"anyOf": [row_schema(columns.SERIES), row_schema(columns.OBSERVATIONS)]}
    for suffix, names in NAMES.items():
        schema = _page(both) if suffix == "json" else _ANY_OBJECT if suffix == "metadata.json" else None
        path = f"/v1/indicators/{{slug}}.{suffix}"
        yield Operation(path, _WHAT[suffix], ("build", *names), MEDIA[suffix], schema)
    for name, resource in RESOURCES.items():
        for suffix in resource.suffixes:
            schema = _page(row_schema(resource.columns)) if suffix == "json" else None
            names = ("build", *resource.names(suffix))
            yield Operation(f"/v1/{name}.{suffix}", resource.title, names, MEDIA[suffix], schema)
    one = {
        "type": "object",
        "properties": {"data": _ANY_OBJECT, "build": {"type": "string"}},
        "required": ["data", "build"],
    }
    yield Operation("/v1/observations/{observation}.json", "One figure and all about it", ("build",), formats.JSON, one)
    yield Operation("/v1/documents/{document}.json", "One document and its figures", ("build",), formats.JSON, one)
    yield Operation("/v1/documents/{document}.txt", "The text that offsets count", ("build",), MEDIA["txt"])
    yield Operation("/v1/changes.atom", "What the build changed, as a feed", ("build",), MEDIA["atom"])
    yield Operation("/health", "Whether the service lives, and what it serves", (), formats.JSON, _HEALTH, "operations")
    yield Operation("/ready", "Whether a build is open", (), formats.JSON, _ANY_OBJECT, "operations")
    yield Operation("/metrics", "Metrics for Prometheus", (), "text/plain", None, "operations")
    yield Operation("/openapi.json", "This document", (), formats.JSON, _ANY_OBJECT, "operations")


def document(build: Build | None, kept: list[str]) -> dict[str, Any]:
    """The whole document for a build and the ids of those kept."""
    paths: dict[str, Any] = {}
    for operation in operations():
        paths[operation.path] = {"get": _operation(operation)}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Humanitarian indicators",
            "version": "1",
            "description": "Dated, sourced humanitarian figures; every one leads back to the words that state it.",
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {
            "parameters": _query_parameters(build, kept) | _path_parameters(build),
            "schemas": {"Problem": ProblemDetails.model_json_schema()},
            "responses": {
                "Problem": {
                    "description": "What is wrong in one sentence, and what would be valid.",
                    "content": {PROBLEM_JSON: {"schema": {"$ref": "#/components/schemas/Problem"}}},
                },
                "Unchanged": {"description": "The client holds this answer already."},
            },
        },
    }


def _operation(operation: Operation) -> dict[str, Any]:
    names = [part.partition("}")[0] for part in operation.path.split("{")[1:]]
    refs = [f"path_{name}" for name in names]
    refs += [
        "limit_json" if name == "limit" and operation.media == formats.JSON else name for name in operation.parameters
    ]
    schema = operation.schema or {"type": "string"}
    if operation.media not in _TEXTS:
        schema = {}
    answers = {
        "200": {"description": operation.summary, "content": {operation.media: {"schema": schema}}},
        "304": {"$ref": "#/components/responses/Unchanged"},
    }
    for status in ("400", "404", "405", "500", "503"):
        answers[status] = {"$ref": "#/components/responses/Problem"}
    return {
        "operationId": operation.path.strip("/").replace("{", "").replace("}", "").replace("/", "_").replace(".", "_"),
        "summary": operation.summary,
        "tags": [operation.tag],
        "parameters": [{"$ref": f"#/components/parameters/{ref}"} for ref in refs],
        "responses": answers,
    }


def _query_parameters(build: Build | None, kept: list[str]) -> dict[str, Any]:
    found = {name: _parameter(Params, name) for name in Params.model_fields}
    found["limit_json"] = _parameter(JsonParams, "limit")
    if kept:
        found["build"]["schema"] = {"type": "string", "enum": kept}
    for name in _LISTED if build else ():
        values = known(build, name) if build else []
        if 0 < len(values) <= _MOST_LISTED:
            found[name]["schema"] = {"type": "string", "enum": values}
    return found


def _parameter(model: type[Params], name: str) -> dict[str, Any]:
    schema = parameter_schema(model, name)
    about = schema.pop("description", "")
    return {"name": name, "in": "query", "required": False, "description": about, "schema": schema}


def _path_parameters(build: Build | None) -> dict[str, Any]:
    slugs = known(build, "indicator") if build else []
    documents = known(build, "document")[:_MOST_LISTED] if build else []
    observation = build.rows("observations", limit=1) if build else []
    example = {"examples": [observation[0]["id"]]} if observation else {}
    return {
        "path_slug": _in_path("slug", "Slug of an indicator.", {"enum": slugs} if slugs else {}),
        "path_document": _in_path("document", "Id of a document.", {"enum": documents} if documents else {}),
        "path_observation": _in_path("observation", "Id of an observation.", {"pattern": "^[0-9a-f]{16}$"} | example),
    }


def _in_path(name: str, description: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": name, "in": "path", "required": True, "description": description, "schema": {"type": "string"} | schema,
    }  # fmt: skip


def _page(row: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            "data": {"type": "array", "items": row},
            "build": {"type": "string"},
            "next": {"type": ["string", "null"], "description": "Address of the next page of the same build."},
        },
        "required": ["data", "build", "next"],
        "additionalProperties": False,
    }


_TEXTS = {formats.JSON, "text/csv", "text/plain", "image/svg+xml", "application/atom+xml"}
_WHAT = {
    "json": "Points of an indicator, in pages",
    "csv": "Points of an indicator",
    "xlsx": "Points of an indicator, as a workbook",
    "parquet": "Points of an indicator, with typed columns",
    "png": "A chart",
    "svg": "A chart that scales",
    "zip": "Points, metadata, chart and licence as a Frictionless Data Package",
    "metadata.json": "Definition, columns, sources, and how to cite",
}
_HEALTH = {
    "type": "object",
    "properties": {
        "status": {"type": "string"},
        "build": {"type": ["string", "null"]},
        "built_at": {"type": ["string", "null"]},
        "age_s": {"type": ["integer", "null"]},
        "last_rebuild": {"type": ["object", "null"]},
        "next_rebuild": {"type": ["string", "null"]},
    },
    "required": ["status", "build", "built_at", "age_s", "last_rebuild", "next_rebuild"],
}

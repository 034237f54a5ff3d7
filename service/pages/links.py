"""Addresses within the service; on a permalinked page every link stays in the same build."""

from __future__ import annotations

from urllib.parse import quote, urlencode

from flask import request


def address(path: str, *parts: str, anchor: str = "", **query: object) -> str:
    """`path` with percent-encoded `parts`, a query of what is not None, and the build that this page was asked for.

    An ending is the last part and begins with a full stop: `address("/v1/indicators", slug, ".csv")`.
    """
    ending = parts[-1] if parts and parts[-1].startswith(".") else ""
    steps = parts[:-1] if ending else parts
    found = "/".join([path.rstrip("/") if steps else path, *(quote(step, safe="") for step in steps)]) + ending
    pinned = {"build": request.args["build"]} if "build" in request.args else {}
    given = {name: value for name, value in (query | pinned).items() if value is not None}
    return found + (f"?{urlencode(given)}" if given else "") + (f"#{quote(anchor)}" if anchor else "")


def absolute(path: str) -> str:
    """The whole URL of an address of this service, as the reader reached it."""
    return request.host_url.rstrip("/") + path

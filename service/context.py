"""What a request works with: the builds of this process, its own build, and its parameters."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import cast

from flask import Flask, current_app, g, request

from indicators.store import Build
from service.builds import Builds
from service.names import check
from service.problems import Problem
from service.query import JsonParams, Params, parse

_BUILDS = "indicators.builds"
_PICTURES = "indicators.pictures"


def install(app: Flask, builds: Builds, pictures: Path) -> None:
    """Let the requests of `app` find its builds, and the folder of rendered charts."""
    app.extensions[_BUILDS] = builds
    app.extensions[_PICTURES] = pictures


def builds() -> Builds:
    """The builds of this process."""
    return builds_of(current_app)


def builds_of(app: Flask) -> Builds:
    """The builds of an application, for what stands around it."""
    return cast(Builds, app.extensions[_BUILDS])


def pictures() -> Path:
    """The folder of rendered charts, shared by all workers."""
    return cast(Path, current_app.extensions[_PICTURES])


def arguments(*names: str, json: bool = False) -> tuple[Build, Params]:
    """The build that the request is answered from and its parameters, of which `build` and `names` are valid."""
    params = parse(JsonParams if json else Params, ("build", *names), request.query_string.decode("latin-1"))
    build = _build(params)
    check(build, params)
    return build, params


def no_arguments() -> None:
    """Refuse any parameter."""
    parse(Params, (), request.query_string.decode("latin-1"))


def _build(params: Params) -> Build:
    found = builds().current() if params.build is None else builds().get(params.build)
    if found is None and params.build is not None:
        kept = builds().kept()
        raise Problem(
            400, f"There is no build {params.build!r}; the newest is {kept[0] if kept else 'none'}.", kept[:50]
        )
    if found is None:
        raise Problem(503, "No build is open yet; the first one is being made.", headers={"Retry-After": "5"})
    g.build = found
    return found


def split_suffix(name: str, suffixes: Collection[str]) -> tuple[str, str]:
    """The id and the suffix of `name`; raises `Problem` 404 naming the suffixes that exist."""
    for suffix in sorted(suffixes, key=len, reverse=True):
        if name.endswith("." + suffix) and len(name) > len(suffix) + 1:
            return name[: -len(suffix) - 1], suffix
    valid = [f".{suffix}" for suffix in suffixes]
    raise Problem(404, f"This address needs one of the endings {', '.join(valid)}.", valid)

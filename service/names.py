"""Names that a query may use are those that its build holds; any other is refused with those that come closest."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from weakref import WeakKeyDictionary

from indicators.store import Build
from service.problems import Problem
from service.query import Params

_SHOWN = 20
_KNOWN: WeakKeyDictionary[Build, dict[str, list[str]]] = WeakKeyDictionary()


def check(build: Build, params: Params) -> None:
    """Raise `Problem` 400 where a parameter names what the build does not hold."""
    for name in ("indicator", "episode", "publisher", "document"):
        value = getattr(params, name)
        if value is not None and not _holds(known(build, name), value, exact=name != "publisher"):
            raise unknown(name, value, known(build, name))
    if params.place is not None and not build.place_keys(params.place):
        names = known(build, "place")
        if not _holds(names, params.place, exact=False):
            raise unknown("place", params.place, names)


def known(build: Build, name: str) -> list[str]:
    """Every value of a parameter that the build holds, in order; made once for each build."""
    lists = _KNOWN.setdefault(build, {})
    if name not in lists:
        lists[name] = sorted({value for value in _collect(build, name) if value})
    return lists[name]


def unknown(name: str, value: str, valid: list[str], status: int = 400) -> Problem:
    """The refusal of a name, with the nearest ones where there are many."""
    shown = valid
    if len(valid) > _SHOWN:
        near = get_close_matches(value[:100], valid[:5000], n=_SHOWN, cutoff=0.4)
        shown = near or valid[:_SHOWN]
    listed = ", ".join(shown) if shown else "none so far"
    return Problem(status, f"There is no {name} {value[:100]!r}; valid are {listed}.", shown)


def _collect(build: Build, name: str) -> Iterable[str | None]:
    if name == "indicator":
        return [entry.info.slug for entry in build.indicators()]
    if name == "episode":
        return [*(e.slug for e in build.episodes()), *(p.episode for p in build.points())]
    if name == "publisher":
        return [entry.document.publisher for entry in build.documents()]
    if name == "document":
        return [entry.document.id for entry in build.documents()]
    return [each for o in build.observations() for each in (o.place, o.pcode)]


def _holds(values: list[str], value: str, *, exact: bool) -> bool:
    return value in values or (not exact and value.casefold() in {each.casefold() for each in values})

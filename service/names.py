"""Names that a query may use are those that its build holds; any other is refused with those that come closest."""

from __future__ import annotations

from difflib import get_close_matches

from indicators.store import Build, Table
from service.problems import Problem
from service.query import Params

_SHOWN = 30  # so that the whole catalogue fits
_COMPARED = 500  # names that a misspelt one is compared with
_COLUMNS: dict[str, tuple[tuple[Table, str], ...]] = {
    "indicator": (("indicators", "slug"),),
    "episode": (("series", "episode"),),
    "publisher": (("documents", "publisher"),),
    "document": (("documents", "id"),),
    "country": (("observations", "country"),),
    "place": (("observations", "place"), ("observations", "pcode")),
}


def check(build: Build, params: Params) -> None:
    """Raise `Problem` 400 where a parameter names what the build does not hold."""
    for name in ("indicator", "episode", "publisher", "document", "country"):
        value = getattr(params, name)
        if value is not None and not _holds(known(build, name), value, exact=name not in ("publisher", "country")):
            raise unknown(name, value, known(build, name))
    if params.place is not None and not build.place_keys(params.place):
        names = known(build, "place")
        if not _holds(names, params.place, exact=False):
            raise unknown("place", params.place, names)


def known(build: Build, name: str) -> list[str]:
    """Every value of a parameter that the build holds, in order."""
    lists = [build.values(table, column) for table, column in _COLUMNS[name]]
    if name == "episode":
        lists.append([episode.slug for episode in build.episodes()])
    if name == "country":
        lists.append(list(build.countries()))
    return lists[0] if len(lists) == 1 else sorted({value for values in lists for value in values})


def unknown(name: str, value: str, valid: list[str], status: int = 400) -> Problem:
    """The refusal of a name with those that are valid; of very many the nearest ones, and how many there are."""
    shown, those = valid, "valid are"
    if len(valid) > _SHOWN:
        near = get_close_matches(value[:100], valid[:_COMPARED], n=_SHOWN, cutoff=0.4)
        shown, those = near or valid[:_SHOWN], f"{len(valid):,} are valid, such as"
    listed = ", ".join(shown) if shown else "none so far"
    return Problem(status, f"There is no {name} {value[:100]!r}; {those} {listed}.", shown)


def _holds(values: list[str], value: str, *, exact: bool) -> bool:
    return value in values or (not exact and value.casefold() in {each.casefold() for each in values})

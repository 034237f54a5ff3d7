"""Distinct facilities: which are one, and their running count."""

from __future__ import annotations

from claims_told import TOWN, closed, points

from indicators.model import Point


def counted(found: list[Point]) -> list[tuple[str, float, float | None]]:
    return [(str(p.date)[5:], p.value, p.low) for p in found if p.status == "derived"]


def test_a_named_facility_counts_once_whoever_tells_it() -> None:
    told = (
        closed("a", "06-10", facility="Mehar Hospital", place="Mehar"),
        closed("b", "06-12", facility="the Mehar hospital", place="Dadu district"),
        closed("c", "06-14", facility="Johi Clinic", place="Johi"),
    )
    assert counted(points(*told)) == [("06-10", 1, 1), ("06-14", 2, 2)]


def test_one_name_in_two_provinces_is_two_facilities() -> None:
    told = (
        closed("a", "06-10", facility="Civil Hospital", place="Dadu", place_path=TOWN),
        closed("b", "06-12", facility="Civil Hospital", place="Quetta", place_path=("PAK", "PAK-BA", "quetta")),
    )
    assert [value for _, value, _ in counted(points(*told))] == [1, 2]


def test_a_nameless_facility_is_told_by_type_and_place() -> None:
    told = (
        closed("a", "06-10", facility="Mehar Hospital", facility_kind="hospital", place="Mehar"),
        closed("b", "06-11", facility_kind="hospital", place="Mehar"),
        closed("c", "06-12", facility_kind="clinic", place="Mehar"),
        closed("d", "06-13", facility_kind="clinic", place="Mehar"),
        closed("e", "06-14", facility_kind="clinic", place="Johi"),
    )
    assert counted(points(*told)) == [("06-10", 1, 1), ("06-12", 2, 2), ("06-14", 3, 3)]


def test_figures_above_one_and_the_placeless_enter_as_low_only() -> None:
    told = (
        closed("a", "06-09", value=2),
        closed("b", "06-10", facility="Mehar Hospital", place="Mehar"),
        closed("c", "06-12", value=5),
        closed("d", "06-13", facility_kind="clinic"),
    )
    assert counted(points(*told)) == [("06-10", 1, 2), ("06-12", 1, 5)]


def test_a_village_that_no_gazetteer_knows_counts_in_the_country_of_its_document() -> None:
    told = (
        closed("a", "06-10", facility_kind="clinic", place="Dadu", place_path=TOWN),
        closed("a", "06-10", facility_kind="clinic", place="Haji Goth", country=None, at=80),
        closed("b", "06-10", facility_kind="clinic", place="Elsewhere", country=None),
    )
    found = [(p.series.rpartition("distinct")[2], p.value) for p in points(*told) if p.status == "derived"]
    assert found == [("", 1), (".pak", 2)]


def test_a_curator_makes_two_facilities_one() -> None:
    a = closed("a", "06-10", facility="Mehar Hospital", place="Mehar")
    b = closed("b", "06-12", facility="Taluka Hospital", place="Mehar")
    assert [value for _, value, _ in counted(points(a, b))] == [1, 2]
    assert [value for _, value, _ in counted(points(a, b, same=[frozenset({a.id, b.id})]))] == [1]

"""Windows and incidents: what is one, and what at least may add up."""

from __future__ import annotations

import pytest
from claims_told import DISTRICT, OTHER, TOWN, claim, day, incident, only, points

from indicators.model import Observation
from indicators.series import at_least

# Windows and incidents


def test_one_incident_told_by_two_documents_is_one_point() -> None:
    found = only(
        points(
            incident("a", 12, "06-20", "06-20", place="Dadu", place_path=TOWN),
            incident("b", 12, "06-21", "06-19", place="Sindh", place_path=DISTRICT),
        )
    )
    assert (found.status, found.place, found.documents) == ("agreed", "Dadu", ("a", "b"))
    assert (found.since, found.date) == (day("06-20"), day("06-20"))


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (incident("b", 13, "06-20", "06-20", place="Dadu", place_path=TOWN), "another figure"),
        (incident("b", 12, "06-22", "06-22", place="Dadu", place_path=TOWN), "another day"),
        (incident("b", 12, "06-20", "06-20", place="Sehwan", place_path=OTHER), "another town"),
        (incident("b", 12, "06-20", "06-20", place=None), "no place, another document"),
        (incident("b", 12, "06-20", "06-20", place="Dadu", country="NGA"), "another country"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_parts_two_incidents(other: Observation, why: str) -> None:
    assert len(points(incident("a", 12, "06-20", "06-20", place="Dadu", place_path=TOWN), other)) == 2, why


def test_equal_names_fit_where_the_gazetteer_knows_neither() -> None:
    told = (incident("a", 12, "06-20", place="Ma’rib Al-Jadida"), incident("b", 12, "06-21", place="Marib al-Jadida"))
    assert only(points(*told)).status == "agreed"


def test_null_place_fits_any_within_one_document() -> None:
    told = (incident("a", 12, "06-20", place="Dadu", place_path=TOWN), incident("a", 12, "06-20", place=None, at=80))
    assert only(points(*told)).place == "Dadu"


def test_two_incidents_of_one_document_with_one_figure_and_place_stay_two() -> None:
    dadu = {"place": "Dadu", "place_path": TOWN}
    found = points(
        incident("a", 5, "06-20", **dadu), incident("a", 5, "06-20", at=80, **dadu), incident("b", 5, "06-20", **dadu)
    )
    assert sorted(p.documents for p in found) == [("a",), ("a", "b")]


def test_a_province_does_not_tie_two_towns_together() -> None:
    found = points(
        incident("a", 12, "06-20", place="Dadu", place_path=TOWN),
        incident("b", 12, "06-20", place="Sehwan", place_path=OTHER),
        incident("c", 12, "06-20", place="Sindh", place_path=DISTRICT),
    )
    assert sorted(len(p.documents) for p in found) == [1, 2]


def test_a_curator_makes_two_incidents_one() -> None:
    a = incident("a", 12, "06-20", place="Dadu", place_path=TOWN)
    b = incident("b", 20, "06-29", place="Sehwan", place_path=OTHER)
    found = only(points(a, b, same=[frozenset({a.id, b.id})]))
    assert (found.status, set(found.observations)) == ("corrected", {a.id, b.id})
    assert len(points(a, b, same=[frozenset({a.id, "gone"})])) == 2


# at_least


def test_at_least_takes_the_largest_sum_of_windows_that_do_not_overlap() -> None:
    weeks = [
        incident("a", 40, "06-08", "06-01"),
        incident("b", 50, "06-15", "06-08"),
        incident("c", 70, "06-12", "06-04"),
    ]
    found = at_least(weeks, day("06-01"), day("06-30"))
    assert (found.value, [row.document for row in found.rows if isinstance(row, Observation)]) == (90, ["a", "b"])


def test_at_least_does_not_count_a_day_within_a_window_twice() -> None:
    told = [incident("a", 40, "06-08", "06-01"), incident("b", 5, "06-08", "06-08"), incident("c", 3, "06-08", "06-08")]
    assert at_least(told, day("06-01"), day("06-30")).value == 40
    assert at_least(told, day("06-02"), day("06-30")).value == 5


def test_at_least_leaves_out_null_starts_missing_bounds_and_other_scopes() -> None:
    told = [
        incident("a", 40, "06-08"),
        incident("b", 30, "06-08", "06-01", qualifier="approximately"),
        claim("c", 900, "06-20", "06-14"),
    ]
    assert at_least(told, day("06-01"), day("06-30")) == (0, ())


def test_at_least_takes_points_and_refuses_to_add_people_and_families() -> None:
    told = (incident("a", 40, "06-08", "06-01"), incident("b", 9, "06-20", "06-20", unit="families"))
    assert at_least(points(told[0]), day("06-01"), day("06-30")).value == 40
    with pytest.raises(ValueError, match="families"):
        at_least(told, day("06-01"), day("06-30"))

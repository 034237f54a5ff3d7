"""The rules of docs/series.md, each with worked examples, and properties that hold for any claims."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

import gold_seeds
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from indicators.model import Document, Episode, Observation, Point, observation_id
from indicators.series import at_least, contesters, key_of, same_onset, series

RIVER = Episode(
    slug="river-floods-2022",
    title="River floods, from June 2022",
    starts=(date(2022, 6, 10), date(2022, 6, 20)),
    country="PAK",
    event_words=("river floods",),
)
SHAPES = {
    "exact": lambda v: (v, v),
    "at_least": lambda v: (v, None),
    "at_most": lambda v: (None, v),
    "approximately": lambda v: (None, None),
    "range": lambda v: (v - v // 4, v + v // 4),
    "vague": lambda v: (v, None),
}


def day(text: str) -> date:
    return date.fromisoformat(f"2022-{text}")


def paper(name: str, published: str | None = "07-01", **known: Any) -> Document:
    return Document(
        id=name, text="", publisher=known.pop("publisher", name), published=published and day(published), **known
    )


def claim(document: str, value: float, end: str = "07-01", start: str | None = "06-14", **fields: Any) -> Observation:
    """A running total of displaced people in Pakistan since 14 June 2022, unless the fields say otherwise."""
    qualifier = fields.pop("qualifier", "exact")
    low, high = SHAPES[qualifier](value)
    at = fields.pop("at", 0)
    indicator = fields.pop("indicator", "people-displaced")
    stated: dict[str, Any] = {
        "id": observation_id(document, indicator, at, at + 5, value),
        "scope": "cumulative",
        "low": low,
        "high": high,
        "unit": "people",
        "period_start": start and day(start),
        "period_end": day(end),
        "date_basis": "clause",
        "country": "PAK",
        "rule": "test",
        "start": at,
        "end": at + 5,
        "sentence": (at, at + 5),
        "quote": "quote",
    }
    return Observation(document=document, indicator=indicator, value=value, qualifier=qualifier, **{**stated, **fields})


def incident(document: str, value: float, end: str, start: str | None = None, **fields: Any) -> Observation:
    fields = {"indicator": "people-killed", "scope": "period", **fields}
    return claim(document, value, end, start, **fields)


def closed(document: str, end: str, value: float = 1, **fields: Any) -> Observation:
    fields = {"indicator": "hospitals-out-of-service", "unit": "facilities", **fields}
    return incident(document, value, end, **fields)


def points(*observations: Observation, documents: tuple[Document, ...] = (), **options: Any) -> list[Point]:
    known = {document.id: document for document in documents} or {o.document: paper(o.document) for o in observations}
    return series(observations, documents=known, episodes=(RIVER,), **options)


def only(found: list[Point]) -> Point:
    assert len(found) == 1, found
    return found[0]


# The five seeds


def seeds(asof: date | None = None) -> list[Point]:
    return series(gold_seeds.observations(), documents=gold_seeds.documents(), episodes=gold_seeds.EPISODES, asof=asof)


def of_series(found: list[Point], slug: str) -> list[tuple[str, float, str]]:
    return [(str(p.date), p.value, p.qualifier) for p in found if p.series == slug]


def test_seeds_people_displaced_since_late_april() -> None:
    slug = "people-displaced.cumulative.people.idlib-2019"
    assert of_series(seeds(), slug) == [
        ("2019-12-20", 500_000, "at_least"),
        ("2019-12-24", 600_000, "at_least"),
        ("2020-01-25", 600_000, "at_least"),
    ]
    contested = next(p for p in seeds() if p.series == slug and p.date == date(2019, 12, 24))
    by_id = {o.id: o for o in gold_seeds.observations()}
    assert contested.status == "contested"
    assert [(o.document[:3], o.value) for o in contesters(contested, by_id)] == [("004", 400_000)]


def test_seeds_civilians_killed_since_late_april_and_in_other_episodes() -> None:
    found = [p for p in seeds() if p.indicator == "civilians-killed" and p.scope == "cumulative"]
    assert [(str(p.date), p.episode, p.value) for p in found] == [
        ("2019-12-20", "idlib-2019", 1_100),
        ("2019-12-20", "idlib-2019-12", 50),
        ("2019-12-24", "idlib-2019", 1_100),
        ("2019-12-24", "since-2019-11-01", 40),
        ("2020-01-25", "idlib-2019", 1_500),
    ]


def test_seeds_facilities_one_by_8_january_and_four_by_28_january() -> None:
    derived = [p for p in seeds() if p.indicator == "hospitals-out-of-service" and p.status == "derived"]
    assert [(str(p.date), p.value, p.low) for p in derived] == [("2020-01-08", 1, 1), ("2020-01-28", 4, 4)]
    by_id = {o.id: o for o in gold_seeds.observations()}
    told = [by_id[name] for name in derived[-1].observations]
    assert sorted(o.facility or f"{o.facility_kind}, {o.place}" for o in told) == [
        "Al-Iman hospital",
        "Central Hospital",
        "first aid centre, Maarat al-Artik",
        "first aid centre, Talmenes",
    ]


def test_seeds_war_without_a_baseline_joins_the_war_it_names() -> None:
    found = {p.indicator: p for p in seeds() if p.episode == "syria-war"}
    assert {name: p.value for name, p in found.items()} == {
        "people-killed": 560_000,
        "people-displaced": 11_000_000,
        "refugees": 6_000_000,
    }
    assert {p.since for p in found.values()} == {date(2011, 3, 1)}


def test_seeds_as_of_21_december_know_nothing_of_2020() -> None:
    known = seeds(asof=date(2019, 12, 21))
    assert {p.date.year for p in known} == {2019}
    assert {name for p in known for name in p.documents} == {"001_a35e93686a727230"}
    assert [p.value for p in known if p.indicator == "civilians-killed" and p.episode == "idlib-2019"] == [1_100]


# Episodes and keys


def test_a_baseline_within_the_starts_of_an_episode_joins_it() -> None:
    assert only(points(claim("a", 900, start="06-10"))).episode == "river-floods-2022"


def test_a_baseline_of_another_country_makes_its_own_episode() -> None:
    found = only(points(claim("a", 900, country="NGA")))
    assert (found.episode, found.series) == (
        "since-2022-06-14",
        "people-displaced.cumulative.people.since-2022-06-14.nga",
    )


def test_a_baseline_without_country_fits_any_episode() -> None:
    assert only(points(claim("a", 900, country=None))).episode == "river-floods-2022"


def test_a_null_baseline_joins_the_episode_that_its_clause_names() -> None:
    found = only(points(claim("a", 900, start=None, event="the River Floods")))
    assert (found.episode, found.since) == ("river-floods-2022", date(2022, 6, 10))


@pytest.mark.parametrize("event", [None, "river", "the monsoon"])
def test_a_null_baseline_that_names_no_episode_is_unknown(event: str | None) -> None:
    found = only(points(claim("a", 900, start=None, event=event)))
    assert (found.episode, found.since) == ("baseline-unknown", None)


def test_an_event_is_not_claimed_before_it_began() -> None:
    assert only(points(claim("a", 900, end="03-01", start=None, event="river floods"))).episode == "baseline-unknown"


def test_of_two_episodes_the_narrower_takes_a_baseline() -> None:
    wide = RIVER.model_copy(update={"slug": "wet-year", "starts": (date(2022, 1, 1), date(2022, 12, 31))})
    assert key_of(claim("a", 900), [wide, RIVER]).within == "river-floods-2022"
    assert key_of(claim("a", 900, start="03-02"), [wide, RIVER]).within == "wet-year"


def test_totals_of_unknown_baseline_neither_bound_nor_contest_each_other() -> None:
    found = points(claim("a", 900, start=None), claim("b", 20, start=None), claim("c", 900, start=None))
    assert [(p.value, p.low, p.status, set(p.documents)) for p in found] == [
        (20, 20, "single", {"b"}),
        (900, 900, "agreed", {"a", "c"}),
    ]


def test_families_and_people_never_share_a_line() -> None:
    found = points(claim("a", 900), claim("a", 150, unit="families"))
    assert {p.series for p in found} == {
        "people-displaced.cumulative.people.river-floods-2022",
        "people-displaced.cumulative.families.river-floods-2022",
    }


def test_baselines_that_name_one_onset_with_different_precision_are_told() -> None:
    found = points(
        claim("a", 900, start="03-01"), claim("b", 950, start="03-21"), claim("c", 70, start="04-02"), claim("d", 5)
    )
    assert same_onset(found) == [
        (
            "people-displaced.cumulative.people.since-2022-03-01.pak",
            "people-displaced.cumulative.people.since-2022-03-21.pak",
        )
    ]
    assert same_onset(points(claim("a", 9, start="03-01"), claim("b", 9, start="03-21", country="NGA"))) == []


def test_slugs_are_safe_in_urls_and_differ_where_names_do() -> None:
    level = {"scope": "stock", "start": None, "indicator": "population"}
    found = points(
        claim("a", 5, place="Côte d’Or / Nord", **level),
        claim("b", 5, place="تعز", **level),
        claim("c", 5, place="عدن", **level),
    )
    slugs = {p.series for p in found}
    assert "population.stock.people.cote-dor-nord.pak" in slugs
    assert len(slugs) == 3
    assert all(set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789.-") for slug in slugs)


# Running totals


def test_the_preferred_claim_is_by_rank_then_publication_then_lower_bound_then_id() -> None:
    ranked = (paper("a", "07-02"), paper("b", "07-01", rank=1))
    assert only(points(claim("a", 900), claim("b", 800), documents=ranked)).value == 800
    later = (paper("a", "07-02"), paper("b", "07-01"))
    assert only(points(claim("a", 880), claim("b", 900), documents=later)).value == 880
    assert only(points(claim("a", 900), claim("b", 905))).value == 905
    tied = only(points(claim("a", 900), claim("b", 900)))
    assert tied.observations == tuple(sorted(tied.observations))


def test_low_is_the_largest_lower_bound_so_far_and_the_fall_is_contested() -> None:
    found = points(claim("a", 900, "07-01"), claim("b", 700, "07-05", qualifier="approximately"))
    assert [(p.value, p.low, p.status) for p in found] == [(900, 900, "single"), (700, 900, "contested")]
    assert found[1].documents == ("b", "a")


def test_an_exact_count_bounds_from_below_and_not_from_above() -> None:
    found = points(claim("a", 900, "07-01"), claim("b", 1200, "07-02"))
    assert [(p.low, p.high) for p in found] == [(900, None), (1200, None)]


def test_high_is_the_smallest_upper_bound_from_the_day_on() -> None:
    found = points(
        claim("a", 500, "07-01"),
        claim("b", 800, "07-03", qualifier="range"),
        claim("c", 900, "07-05", qualifier="at_most"),
    )
    assert [(p.value, p.low, p.high) for p in found] == [(500, 500, 900), (800, 600, 900), (900, 600, 900)]
    assert found[0].documents == ("a", "c")


def test_an_upper_bound_below_the_documented_minimum_is_refuted_and_contested() -> None:
    found = points(claim("a", 900, "07-01"), claim("b", 500, "07-04", qualifier="at_most"), claim("c", 950, "07-04"))
    assert [(p.value, p.low, p.high, p.status) for p in found] == [
        (900, 900, None, "single"),
        (950, 950, None, "contested"),
    ]


def test_a_later_document_can_lower_high_and_asof_freezes_it() -> None:
    told = (claim("a", 500, "07-01"), claim("b", 700, "08-01", qualifier="at_most"))
    papers = (paper("a", "07-01"), paper("b", "08-01"))
    assert points(*told, documents=papers)[0].high == 700
    assert points(*told, documents=papers, asof=day("07-15"))[0].high is None


@pytest.mark.parametrize(("other", "status"), [(950, "agreed"), (949, "contested"), (1050, "agreed")])
def test_claims_of_a_day_contest_above_five_per_cent(other: float, status: str) -> None:
    papers = (paper("a", rank=1), paper("b"))
    found = only(
        points(
            claim("a", 1000, qualifier="approximately"), claim("b", other, qualifier="approximately"), documents=papers
        )
    )
    assert (found.value, found.status) == (1000, status)


def test_a_vague_word_is_contested_only_by_less_than_it_says() -> None:
    papers = (paper("a", rank=1), paper("b"))
    assert only(points(claim("a", 3512), claim("b", 2000, qualifier="vague"), documents=papers)).status == "agreed"
    assert only(points(claim("a", 1512), claim("b", 2000, qualifier="vague"), documents=papers)).status == "contested"


def test_two_figures_of_one_document_are_no_second_voice() -> None:
    assert only(points(claim("a", 1000), claim("a", 1010, at=50))).status == "single"


# Copies, versions, curators


def test_a_copy_counts_once_even_in_a_chain() -> None:
    papers = (paper("agency"), paper("b", copy_of="agency"), paper("c", copy_of="b"), paper("own"))
    found = only(points(*(claim(d.id, 900) for d in papers), documents=papers))
    assert (set(found.documents), found.status) == ({"agency", "own"}, "agreed")
    assert only(points(claim("b", 900), claim("c", 900), documents=papers)).status == "single"


def test_the_first_copy_speaks_where_the_original_is_not_known() -> None:
    papers = (paper("agency", "07-09"), paper("b", "07-03", copy_of="agency"), paper("c", "07-02", copy_of="agency"))
    told = [claim(d.id, 900) for d in papers]
    assert only(points(*told, documents=papers, asof=day("07-05"))).documents == ("c",)
    assert only(points(*told, documents=papers)).documents == ("agency",)


def test_copies_in_a_circle_still_count_once() -> None:
    papers = (paper("a", copy_of="b"), paper("b", copy_of="a"))
    assert only(points(claim("a", 900), claim("b", 900), documents=papers)).documents == ("a",)


def test_a_later_version_replaces_the_earlier_from_its_publication_on() -> None:
    papers = (paper("v1", "07-01"), paper("v2", "07-03", supersedes="v1"))
    told = (claim("v1", 900), claim("v2", 90))
    assert only(points(*told, documents=papers)).value == 90
    assert only(points(*told, documents=papers, asof=day("07-02"))).value == 900


def test_asof_leaves_out_documents_of_unknown_day() -> None:
    papers = (paper("a", None),)
    assert only(points(claim("a", 900), documents=papers)).value == 900
    assert points(claim("a", 900), documents=papers, asof=day("12-31")) == []


def test_rejected_and_undated_observations_make_no_point() -> None:
    assert points(claim("a", 900, status="rejected"), claim("b", 1, period_end=None)) == []


@pytest.mark.parametrize("status", ["corrected", "added"])
def test_what_a_person_decided_is_shown_even_where_it_is_contested(status: str) -> None:
    papers = (paper("a", rank=1), paper("b"))
    found = only(points(told := claim("a", 900, status=status), other := claim("b", 500), documents=papers))
    assert found.status == "corrected"
    assert contesters(found, {told.id: told, other.id: other}) == [other]


# Windows and incidents

TOWN, DISTRICT, OTHER = ("PAK", "PAK-SD", "dadu"), ("PAK", "PAK-SD"), ("PAK", "PAK-SD", "sehwan")


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


# Facilities


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


# Levels


def test_a_level_is_a_series_of_its_place() -> None:
    level = {"scope": "stock", "start": None, "indicator": "refugees"}
    found = points(
        claim("a", 1000, place="Dadu", place_path=TOWN, **level),
        claim("b", 1300, place="Dadu town", place_path=TOWN, **level),
        claim("c", 40, "07-05", place="Dadu", place_path=TOWN, **level),
        claim("d", 7, place="Sehwan", place_path=OTHER, **level),
    )
    assert [(p.series.rpartition(".")[2], p.value, p.low, p.status) for p in found] == [
        ("dadu", 1300, 1300, "contested"),
        ("sehwan", 7, 7, "single"),
        ("dadu", 40, 40, "single"),
    ]


# Properties

# A shared machine may take long over an example; that says nothing of a rule.
patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def told(draw: st.DrawFn) -> tuple[list[Observation], tuple[Document, ...]]:
    papers = tuple(
        paper(
            name,
            draw(st.sampled_from(["06-20", "07-01", "07-02", "07-09", None])),
            rank=draw(st.integers(0, 1)),
            copy_of=draw(st.sampled_from([None, None, None, "a", "b"])),
            supersedes=draw(st.sampled_from([None, None, None, None, "c"])),
        )
        for name in "abcde"
    )
    drawn = st.builds(
        claim,
        document=st.sampled_from("abcde"),
        value=st.integers(1, 40),
        end=st.sampled_from(["06-20", "06-21", "07-01", "07-02"]),
        start=st.sampled_from(["06-14", "06-01", None, "06-20"]),
        scope=st.sampled_from(["cumulative", "period", "stock"]),
        qualifier=st.sampled_from(sorted(SHAPES)),
        place=st.sampled_from([None, "Dadu", "Elsewhere"]),
        place_path=st.sampled_from([(), TOWN, DISTRICT, OTHER]),
        unit=st.sampled_from(["people", "facilities"]),
        facility=st.sampled_from([None, None, "Mehar Hospital"]),
        at=st.integers(0, 10_000),
    )
    found = {o.id: o for o in draw(st.lists(drawn, max_size=25))}
    return list(found.values()), papers


@patient
@given(told(), st.randoms(use_true_random=False))
def test_the_order_of_input_does_not_matter(
    given_: tuple[list[Observation], tuple[Document, ...]], order: random.Random
) -> None:
    observations, papers = given_
    shuffled = order.sample(observations, len(observations))
    assert points(*shuffled, documents=papers) == points(*observations, documents=papers)


@patient
@given(told())
def test_bounds_hold_and_low_never_falls(given_: tuple[list[Observation], tuple[Document, ...]]) -> None:
    observations, papers = given_
    lows: dict[str, float] = {}
    for point in points(*observations, documents=papers):
        assert point.low is None or point.high is None or point.low <= point.high
        assert len(set(point.observations)) == len(point.observations) > 0
        if point.scope == "cumulative" and point.episode != "baseline-unknown":
            assert (point.low if point.low is not None else 0) >= lows.get(point.series, 0)
            lows[point.series] = point.low if point.low is not None else 0


@patient
@given(told())
def test_a_point_stands_on_observations_of_its_own_series(
    given_: tuple[list[Observation], tuple[Document, ...]],
) -> None:
    observations, papers = given_
    by_id = {o.id: o for o in observations}
    for point in points(*observations, documents=papers):
        if point.status != "derived":
            assert {key_of(by_id[name], (RIVER,)).slug for name in point.observations} == {point.series}


@patient
@given(told())
def test_one_indicator_has_no_bearing_on_another(given_: tuple[list[Observation], tuple[Document, ...]]) -> None:
    observations, papers = given_
    renamed = [o.model_copy(update={"indicator": "refugees", "id": o.id[::-1]}) for o in observations]
    together = points(*observations, *renamed, documents=papers)
    assert [p for p in together if p.indicator != "refugees"] == points(*observations, documents=papers)


@patient
@given(told(), st.integers(0, 40))
def test_asof_knows_only_what_was_published(given_: tuple[list[Observation], tuple[Document, ...]], days: int) -> None:
    observations, papers = given_
    asof = day("06-15") + timedelta(days=days)
    then = {paper.id: paper for paper in papers if paper.published is not None and paper.published <= asof}
    frozen = points(*observations, documents=papers, asof=asof)
    assert {name for point in frozen for name in point.documents} <= set(then)
    known = [observation for observation in observations if observation.document in then]
    assert frozen == points(*known, documents=tuple(then.values()))

"""The rules of docs/series.md for keys, running totals, copies and levels, each with worked examples."""

from __future__ import annotations

from datetime import date

import pytest
from claims_told import OTHER, RIVER, TOWN, claim, day, only, paper, points

from indicators.series import contesters, key_of, same_onset

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

"""What holds for the series of any claims."""

from __future__ import annotations

import random
from datetime import timedelta

from claims_told import DISTRICT, OTHER, RIVER, SHAPES, TOWN, claim, day, paper, points
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from indicators.model import Document, Observation
from indicators.series import key_of

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

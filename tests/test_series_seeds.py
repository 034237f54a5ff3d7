"""The series of the five seeds, point by point."""

from __future__ import annotations

from datetime import date

import gold_seeds

from indicators.model import Point
from indicators.series import contesters, series


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

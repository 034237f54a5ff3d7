"""The day of publication of texts of our own invention, and of the five seeds as the project's owner wants it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from indicators.text.publication import infer_published

SEEDS = Path(__file__).parent.parent / "seeds"
LATEST = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "published", "evidence"),
    [
        # Datelines and bylines say it themselves.
        ("Quake toll rises\n\n12 January 2015\n\nTen people died on Monday.", "2015-01-12", "12 January 2015"),
        ("Cyclone bulletin\nPublished on Wed, 29/01/2025 - 11:20\nRain fell.", "2025-01-29", "Wed, 29/01/2025"),
        ("GABORONE, 26 February 2020 – Hail fell on 14 March 2011 too.", "2020-02-26", "26 February 2020"),
        ("LIMA, Peru, May 31, 2019 (Wire) -- A slope gave way.", "2019-05-31", "May 31, 2019"),
        ("SITREP 9\n1300 hrs, 26 August 2022\nDeaths: 34", "2022-08-26", "26 August 2022"),
        ("Flood update no. 4 (as of 3 May 2021)\nTwo bridges fell.", "2021-05-03", "3 May 2021"),
        ("Windhoek, 1 April 2021\n\nSix boats sank on Friday.", "2021-04-01", "1 April 2021"),
        ("Posted: March 3, 2018\nThe well dried up in 2016.", "2018-03-03", "March 3, 2018"),
        # Else the latest day that the text reports as past.
        ("Nurses wait for news, July 9, 2014\n\nShells fell on Tuesday.", "2014-07-09", "July 9, 2014"),
        ("The truce of 3 May 2013 held until shells fell on 9 June 2013.", "2013-06-09", "9 June 2013"),
        ("On 28 December 2017 a mine flooded. On January 9 a second one did.", "2018-01-09", "January 9"),
        ("Fighting on 2 March 2021 killed two. A vote is due on 3 May 2030.", "2021-03-02", "2 March 2021"),
        ("A ship sank on 2 March 2021. Talks are expected on March 20.", "2021-03-02", "2 March 2021"),
        # The first weekday is news: Saturday comes two days after the latest date.
        ("A dam broke on Saturday.\n\nRain had flooded it by Thursday, 12 May 2016.", "2016-05-14",
         "Thursday, 12 May 2016 … Saturday"),
    ],
)  # fmt: skip
def test_inferred(text: str, published: str, evidence: str) -> None:
    found = infer_published(text, LATEST)
    assert (found.published, found.evidence) == (date.fromisoformat(published), evidence)
    assert (found.basis, found.candidates) == ("inferred", ())


@pytest.mark.parametrize(
    ("text", "fits", "never"),
    [
        ("Shells hit the harbour on Tuesday (January 28th).", ["2014-01-28", "2020-01-28"], ["2019-01-28"]),
        ("MAPUTO, Feb 6 (Wire) - A bus fell into the Save on Thursday.", ["2025-02-06"], ["2025-02-08"]),
        ("A raid on Dec. 20 killed six. Two more died on Monday night.", ["2019-12-20", "2019-12-23"], ["2019-12-22"]),
        ("In 2018 the well dried. On 4 June, it rained.", ["2018-06-04", "2025-06-04"], ["2017-06-04", "2027-06-04"]),
        ("A clash on 30 December and another on 2 January.", ["2020-01-02"], ["2020-12-30"]),
    ],
)
def test_candidates(text: str, fits: list[str], never: list[str]) -> None:
    found = infer_published(text, LATEST)
    assert (found.published, found.basis, found.evidence) == (None, "unknown", None)
    days = {day.isoformat() for day in found.candidates}
    assert set(fits) <= days
    assert not days & set(never)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Rain fell for three weeks.",
        "Shells fell on Tuesday.",
        "© 12 May 2014 Wire Service. All rights reserved.",
        "The war, which began on 15 April 2023, has gone on.",
        "A market opened on 3 May 2010. In 2019 it burned down.",
    ],
)
def test_nothing_fixes_the_day(text: str) -> None:
    assert infer_published(text, LATEST).published is None


@pytest.mark.parametrize(
    ("seed", "first", "last"),
    [("000", "2020-01-22", "2020-01-25"), ("001", "2019-12-20", "2019-12-20"), ("003", "2019-12-23", "2019-12-24")],
)
def test_seeds_with_a_full_date(seed: str, first: str, last: str) -> None:
    text = next(SEEDS.glob(f"{seed}_*.txt")).read_text(encoding="utf-8")
    found = infer_published(text, LATEST)
    assert found.published is not None
    assert date.fromisoformat(first) <= found.published <= date.fromisoformat(last)
    assert found.evidence is not None
    assert all(part in text for part in found.evidence.split(" … "))


@pytest.mark.parametrize(("seed", "day"), [("002", "2020-01-28"), ("004", "2019-12-24")])
def test_seeds_without_a_year(seed: str, day: str) -> None:
    found = infer_published(next(SEEDS.glob(f"{seed}_*.txt")).read_text(encoding="utf-8"), LATEST)
    assert found.published is None
    assert date.fromisoformat(day) in found.candidates

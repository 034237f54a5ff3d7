"""Past and coming days where words that look ahead stand near both; see `date_rows`."""

from __future__ import annotations

import pytest
from date_rows import check, rows

BEHIND = rows(
    "1994-06-15",  # a Wednesday
    ("The firm will shut a mill it bought in [March].", "1994-03-01..1994-03-31"),
    ("Aides plan to sue the man who wrote a [May 9] letter.", "1994-05-09"),
    ("Owners hope to rebuild what [Sunday]'s fire left.", "1994-06-12"),
    ("We must learn from the [June 1] crash, she said.", "1994-06-01"),
    ("He should explain the shooting [Friday].", "1994-06-10"),
    ("The attack [Tuesday] may delay talks.", "1994-06-14"),
    ("The guards, who may strike, on [Monday] locked the gates.", "1994-06-13"),
    ("Crews could not reach the valley on [Monday].", "1994-06-13"),
    ("A clerk would not say [Monday] who called.", "1994-06-13"),
    ("Until [Sunday] she had planned to run.", "1994-06-12"),
    ("Votes should have been counted by [Monday].", "1994-06-13"),
    ("It would be [Monday] before boats came.", "1994-06-13"),
    ("It was due to open in [April], but work stopped.", "1994-04-01..1994-04-30"),
    ("Neighbors expecting rain sold their hay [Saturday].", "1994-06-11"),
    ("The panel is to hear of a visit on [May 30].", "1994-05-30"),
    ("Donors' pledges by [Monday] came to $9 million.", "1994-06-13"),
)  # fmt: skip

AHEAD = rows(
    "1994-06-15",
    ("The fair is to be held on [Friday].", ">1994-06-17"),
    ("It is expected to cut rates [Friday].", ">1994-06-17"),
    ("They plan to shut the mill [Friday].", ">1994-06-17"),
    ("Troops were told to put down arms by [Friday].", ">1994-06-17"),
    ("By [Friday] the roads should be clear.", ">1994-06-17"),
    ("Classes start [Monday].", ">1994-06-20"),
    ("Ports stay shut through [Sunday]; the ban remains in force until [Monday].", ">1994-06-19", ">1994-06-20"),
    ("A verdict due [Friday] could be put off.", ">1994-06-17"),
    ("The dance was set for [Friday].", ">1994-06-17"),
    ("A new round of talks will open on [Aug. 30].", ">1994-08-30"),
)  # fmt: skip

STORIES = rows(
    "2006-09-01",
    ("The siege began on [12 October 1854] and ended on [9 May 1855]. On [14 December] the walls were shelled.",
     "1854-10-12", "1855-05-09", "1854-12-14"),
    ("He fell ill in [May 1814], came home [the next March] and died on [Christmas Day 1066] of another tale.",
     "1814-05-01..1814-05-31", "1815-03-01..1815-03-31", "1066-12-25"),
    ("From USA Today and World News Tonight; he reads [today]. [Tonight] he rests.", "2006-09-01", "2006-09-01"),
)  # fmt: skip


@pytest.mark.parametrize(("published", "row"), [*BEHIND, *AHEAD, *STORIES])
def test_rows(published: str | None, row: tuple[str, ...]) -> None:
    check(published, row)

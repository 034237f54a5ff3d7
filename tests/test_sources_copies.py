"""Agency copies: the same text in several outlets counts once, an update of it does not."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest

from indicators.model import Document
from indicators.sources.copies import originals, sketch

DAY = date(2022, 2, 18)
STORY = """At least 44 people were killed when a truck loaded with kerosene overturned and burned near Zou on Thursday.
The driver had lost control of it on the descent to the river, where the road has been under repair since November.
Witnesses said that villagers had gathered around the wreck with basins and bottles when the fuel caught fire.
Another 80 people were taken to three hospitals, 21 of them with burns over more than half of the body, a doctor said.
The governor declared two days of mourning and asked the ministry to close the road to heavy vehicles after dark.
Trucks of that size have been banned from the road since 2019, but drivers say that nobody stops them at the barrier."""
OTHER = """The council of Zou met on Monday to discuss the budget of schools, which have waited for paint since spring.
Teachers complained that 12 classrooms have no roof and that the parents were asked to pay for the repairs."""


def text(id: str, body: str, day: date | None = DAY, url: str | None = None) -> Document:
    return Document(id=id, text=body, published=day, url=url or f"https://{id}.example/")


def copy_of(*documents: Document) -> list[str | None]:
    found = []
    for order in (documents, documents[::-1]):
        found.append(originals(told for document in order if (told := sketch(document))))
    assert found[0] == found[1]
    return [found[0].get(document.id) for document in documents]


@pytest.mark.parametrize(
    "copy",
    [
        STORY,
        f"Home News Sport\n(Agency)\n{STORY}\n(74) (89)\nShare this",
        STORY.upper(),
        STORY.replace("\n", " "),
        "\n".join(STORY.split("\n")[:4]),
        f"ZOU, 18 February 2022 (Agency) - {STORY}",
        STORY.replace("overturned and burned", "overturned, then burned"),
    ],
    ids=["same", "furniture", "case", "one line", "cut", "dateline", "edited"],
)
def test_a_copy_is_told(copy: str) -> None:
    assert copy_of(text("agency", STORY), text("other", OTHER), text("outlet", copy)) == [None, None, "agency"]


@pytest.mark.parametrize(
    "other",
    [
        STORY.replace("44 people", "51 people"),
        STORY.replace("two days", "three days"),
        f"{STORY}\nOn Friday the hospital of the district said that 6 more of the wounded had died in the night.",
        OTHER,
        STORY.split("\n")[0] + "\n" + OTHER * 3,
        "44 people were killed.",
    ],
    ids=["update", "number word", "adds a figure", "another story", "one sentence shared", "too short"],
)
def test_what_says_more_or_something_else_is_no_copy(other: str) -> None:
    assert copy_of(text("agency", STORY), text("outlet", other)) == [None, None]


def test_another_version_of_one_address_is_no_copy() -> None:
    assert copy_of(text("a", STORY, url="https://x.example/1"), text("b", STORY, url="https://x.example/1")) == [
        None,
        None,
    ]


def test_a_text_of_another_week_is_no_copy() -> None:
    assert copy_of(text("a", STORY), text("b", STORY, DAY + timedelta(7)), text("c", STORY, None)) == [None, None, "a"]


def test_a_copy_of_a_copy_is_one_of_the_original() -> None:
    assert copy_of(text("a", STORY), text("b", STORY), text("c", STORY)) == [None, "a", "a"]


def test_a_crowd_of_texts_with_one_boilerplate_stays_fast() -> None:
    head = "This daily note is compiled from the reports of partners and may be corrected. " * 3
    notes = [
        text(f"n{number}", f"{head}\n{' '.join(f'w{number}x{word}' for word in range(60))}") for number in range(2_000)
    ]
    sketches = [told for note in notes if (told := sketch(note))]
    assert len(sketches) == len(notes)
    began = time.process_time()
    assert originals(sketches) == {}
    assert time.process_time() - began < 20

"""Blocks: single lines and tables, sentences that look like furniture, and properties over any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.text.blocks import blocks


def kinds(text: str) -> list[str]:
    return [block.kind for block in blocks(text)]


@pytest.mark.parametrize(
    ("table", "first", "header"),
    [
        ("| Province | Dead | Hurt |\n|---|---|---|\n| Cabinda | 4 | 19 |\n| Uige | 2 | 7 |", "Cabinda", "Province"),
        ("Province\tDead\tHurt\nCabinda\t4\t19\nUige\t2\t7", "Cabinda", "Province"),
        ("Province      Dead    Hurt\nCabinda          4      19\nUige             2       7", "Cabinda", "Province"),
        ("Indicator | Number\nDead | 4\nHurt | 19", "Dead", "Indicator"),
    ],
)
def test_tables(table: str, first: str, header: str) -> None:
    rows = [block for block in blocks("A title\n\n" + table) if block.kind == "table row"]
    text = "A title\n\n" + table
    cells = [[text[a:b] for a, b in row.cells] for row in rows]
    assert len(cells) == 3
    assert cells[1][0] == first
    assert [text[a:b] for a, b in rows[1].header] == cells[0]
    assert cells[0][0] == header
    assert cells[1][1] == "4"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Health workers killed: 6", "key figure"),
        ("Schools - 47", "key figure"),
        ("1.2M people displaced", "key figure"),
        ("See also: Fiji braces for a second storm", "see also"),
        ("Photo: A. Vula", "caption"),
        ("Share this: Facebook | Telegram", "furniture"),
        ("Comments (12)", "furniture"),
        ("(7)   (19)", "furniture"),
        ("Do you like this article?", "furniture"),
        ("Copyright 2031 Wavelength", "furniture"),
        ("For interviews call +44 20 5555 0100.", "furniture"),
        ("By Ana Vula in Suva", "byline"),
        ("Suva, 18 December 2031", "dateline"),
        ("(as of 17 April 2031)", "heading"),
        ("## Displacement", "heading"),
        ("**Health**", "heading"),
        ("NEEDS", "heading"),
        ("Women wait for water near Labasa, Fiji, December 18, 2031", "caption"),
    ],
)
def test_single_lines(line: str, kind: str) -> None:
    text = f"Storm leaves thousands without homes\n\nThe storm has passed.\n\n{line}\n\nThe rain goes on."
    assert kinds(text)[2] == kind


@pytest.mark.parametrize(
    "sentence",
    [
        "Share prices fell after 12 miners were killed in the strike.",
        "Call centres were flooded and 40 staff were evacuated.",
        "Contact was lost with three villages on Sunday.",
        "More than 40 people died.",
        "Top officials fled.",
        "Print shops, homes and two schools were burned.",
        "Search teams found nine bodies.",
        "Registered refugees number 34,000.",
        "Home to 40,000 people, the town was shelled again.",
        "Watching from the hill, Amina saw four houses burn.",
        "Next to the clinic, five people died.",
        "Related illnesses killed 14 children.",
        "Published figures put the toll at 50.",
        "Donate or die, the gunmen told 30 traders.",
        "Tags were found on the bodies of 12 soldiers.",
        "Follow-up strikes killed seven.",
        "Phone lines are down and 300 families are cut off.",
        "Save the Children said 14 schools were closed.",
        "Email and phones were cut; 200 people are missing.",
        "Image analysis shows 120 homes destroyed.",
        "Watch towers fell and four guards died.",
        "Download speeds matter little to the 4,000 displaced.",
        "Recommended rations are not reaching 9,000 people.",
        "Read together, the lists name 90 dead.",
        "Video from the scene shows ten bodies.",
        "Updated figures show 80 dead.",
        "FLOODS LEAVE 30 DEAD IN HERAT",
        "Copyright lawyers fled too.",
        "By Tuesday 14 people had died",
        "Image of 12 bodies shocks a nation",
        "Mobile clinics treated 3,400 people.",
        "Home to 12 families, the mosque was hit.",
    ],
)
def test_a_sentence_is_never_furniture(sentence: str) -> None:
    text = f"Storm leaves thousands without homes\n\nThe storm has passed.\n\n{sentence}\n\nThe rain goes on."
    assert kinds(text)[2] == "paragraph"


def test_hostile_repetition_ends() -> None:
    assert len(blocks("UPDATE: " * 20_000)) == 2
    assert len(blocks("| " * 20_000)) <= 2
    assert blocks("Share " * 20_000 + "x")
    assert blocks("a: " * 20_000)
    assert len(blocks(("the water is still rising and the road to the north has been cut since\n") * 10_000)) == 1


LINES = st.sampled_from(
    ["", "NEEDS", "- one bullet", "Dead | 4", "a\tb\tc", "| a | b |", "|---|---|", "12:30", "157K+", "  ", "**",
     "people displaced", "See also: a title", "(4) (5)", "1. Roads. Cut.", "UPDATE 1200 GMT: Two died.", "word " * 15,
     "As of 3 May 2030", "#", "#  x", "•", "— x", "٣ قتلى", "\u2028", "..."]
)  # fmt: skip


@given(st.lists(LINES | st.text(max_size=40), max_size=12).map("\n".join))
def test_blocks_are_ordered_and_hold_every_word(text: str) -> None:
    last = 0
    found = blocks(text)
    for index, block in enumerate(found):
        assert last <= block.start < block.end <= len(text)
        last = block.end
        assert block.heading is None or block.heading < index
        assert all(block.start <= a <= b <= block.end for a, b in block.cells)

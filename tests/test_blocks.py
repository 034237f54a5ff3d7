"""Blocks: invented documents of each sort, and what each of their lines is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.text.blocks import Block, blocks


def shown(text: str) -> list[tuple[str, str]]:
    return [(block.kind, text[block.start : block.end]) for block in blocks(text)]


def kinds(text: str) -> list[str]:
    return [block.kind for block in blocks(text)]


def path(found: list[Block], text: str, words: str) -> list[str]:
    """The headings over the block that begins with `words`, innermost first."""
    block = next(block for block in found if text[block.start :].startswith(words))
    headings = []
    while block.heading is not None:
        block = found[block.heading]
        headings.append(text[block.start : block.end])
    return headings


WIRE = """\
Storm kills 14 on Fiji's northern islands

SUVA, Dec 18 (Wavelength) - At least 14 people were killed when a
cyclone crossed the northern islands of Fiji on Thursday, the
disaster office said, and 2,300 families have lost their homes.

"We have not reached two of the islands," said its director,
Sera Tuivaga. "The jetties are gone." Roads were cut in
Labasa.

(Reporting by Ana Vula)
"""


def test_a_wire_story_wrapped_at_its_width_has_whole_paragraphs() -> None:
    found = shown(WIRE)
    assert [kind for kind, _ in found[:3]] == ["headline", "paragraph", "paragraph"]
    assert found[1][1].endswith("lost their homes.")
    assert found[2][1].endswith("Labasa.")


SITREP = """\
MALAWI: Southern Region Floods - Situation Report 4
Department of Disasters, Blantyre
9 March 2031

As of 8 March 2031

I. CASUALTIES (since 2 March)
Dead | 41
Injured | 310
Three fishermen are missing.

II. SHELTER
KEY FIGURES
88K+
people displaced in Nsanje and Chikwawa
214
schools used as shelters

In the lakeshore districts:
- 1,200 homes damaged
- 3 clinics closed, one of them for
  want of staff
The road to Bangula is open.

Contact: Grace Phiri, +265 1 555 0133
"""


def test_a_situation_report() -> None:
    assert shown(SITREP) == [
        ("headline", "MALAWI: Southern Region Floods - Situation Report 4"),
        ("dateline", "Department of Disasters, Blantyre"),
        ("dateline", "9 March 2031"),
        ("heading", "As of 8 March 2031"),
        ("heading", "CASUALTIES (since 2 March)"),
        ("key figure", "Dead | 41"),
        ("key figure", "Injured | 310"),
        ("paragraph", "Three fishermen are missing."),
        ("heading", "SHELTER"),
        ("heading", "KEY FIGURES"),
        ("key figure", "88K+\npeople displaced in Nsanje and Chikwawa"),
        ("key figure", "214\nschools used as shelters"),
        ("heading", "In the lakeshore districts:"),
        ("bullet", "1,200 homes damaged"),
        ("bullet", "3 clinics closed, one of them for\n  want of staff"),
        ("paragraph", "The road to Bangula is open."),
        ("furniture", "Contact: Grace Phiri, +265 1 555 0133"),
    ]


def test_headings_govern_until_one_of_their_rank() -> None:
    found = blocks(SITREP)
    assert path(found, SITREP, "Injured") == ["CASUALTIES (since 2 March)", "As of 8 March 2031"]
    assert path(found, SITREP, "1,200 homes")[0] == "In the lakeshore districts:"
    assert path(found, SITREP, "The road") == ["KEY FIGURES", "As of 8 March 2031"]


DIGEST = """\
Schools Watch: 1-14 May 2030

Colombia
3-4 May: In Cauca, armed men burned a school in Toribio. Source: El Valle
As of 9 May, 14 schools in Narino were closed.

Burkina Faso
11 May: In Djibo, a teacher was abducted. Source: Faso Info

Past editions: 15-30 April 2030 | 1-14 April 2030
"""


def test_a_digest_of_incidents() -> None:
    assert kinds(DIGEST) == ["headline", "heading", "paragraph", "paragraph", "heading", "paragraph", "see also"]
    assert path(blocks(DIGEST), DIGEST, "11 May") == ["Burkina Faso"]


LIVE = """\
Flood live: Dam at risk above Oroquieta

14:20
Town emptied
Police say 6,000 residents have left.

12:05 GMT
UPDATE 1130 GMT: Two bridges are closed.

35 minutes ago
We are pausing this page.

0 Comments
"""


def test_a_live_page() -> None:
    assert shown(LIVE)[1:] == [
        ("entry time", "14:20"),
        ("heading", "Town emptied"),
        ("paragraph", "Police say 6,000 residents have left."),
        ("entry time", "12:05 GMT"),
        ("entry time", "UPDATE 1130 GMT:"),
        ("paragraph", "Two bridges are closed."),
        ("entry time", "35 minutes ago"),
        ("paragraph", "We are pausing this page."),
        ("furniture", "0 Comments"),
    ]
    assert path(blocks(LIVE), LIVE, "Police say") == ["Town emptied", "14:20"]


def test_numbered_paragraphs_lose_their_numbers() -> None:
    text = "1. Deaths. Since June, 20 people have died in the valley.\n\n2. Roads. Nine bridges were washed away."
    assert [words[:6] for _, words in shown(text)] == ["Deaths", "Roads."]


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
    ],
)
def test_a_sentence_is_never_furniture(sentence: str) -> None:
    text = f"Storm leaves thousands without homes\n\nThe storm has passed.\n\n{sentence}\n\nThe rain goes on."
    assert kinds(text)[2] == "paragraph"


def test_key_figures_over_or_under_their_labels() -> None:
    text = "KEY FIGURES\n\n2.9M\n\npeople displaced\n\nPeople in need\n\n14.7 million\n\nOVERVIEW\n\nRain fell."
    assert shown(text)[1:3] == [
        ("key figure", "2.9M\n\npeople displaced"),
        ("key figure", "People in need\n\n14.7 million"),
    ]


def test_a_numbered_list_is_no_row_of_headings() -> None:
    text = "Flood update\n\nThe rain went on.\n\n1. Two clinics closed\n2. One school burned\n\nMore rain is coming."
    assert kinds(text)[2:] == ["bullet", "bullet", "paragraph"]


def test_short_lines_are_not_taken_for_wrapped_ones() -> None:
    text = 'Flood update\n17:30\nThe governor says 110 people are in hospital.\n"All is lost," a farmer said.\nHe wept.'
    assert kinds(text)[2:] == ["paragraph"] * 3


def test_a_line_that_breaks_off_goes_on() -> None:
    text = (
        "SOMALIA\n- 4 June: Gunmen shot and killed a driver near\nAfgooye. Source: Partner\n- 5 June: A clinic closed."
    )
    assert [words[:9] for _, words in shown(text)] == ["SOMALIA", "4 June: G", "5 June: A"]


def test_a_figure_at_the_start_is_no_clock_time() -> None:
    assert kinds("Flood update\n\n1.85 million people were displaced by the storm.")[1] == "paragraph"


def test_hostile_repetition_ends() -> None:
    assert len(blocks("UPDATE: " * 20_000)) == 2
    assert len(blocks("| " * 20_000)) <= 2
    assert blocks("Share " * 20_000 + "x")
    assert blocks("a: " * 20_000)


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

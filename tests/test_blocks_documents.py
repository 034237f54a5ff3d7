"""Blocks: invented documents of each sort, what each of their lines is, and which heading governs it."""

from __future__ import annotations

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


def test_key_figures_over_or_under_their_labels() -> None:
    text = "KEY FIGURES\n\n2.9M\n\npeople displaced\n\nPeople in need\n\n14.7 million\n\nOVERVIEW\n\nRain fell."
    assert shown(text)[1:3] == [
        ("key figure", "2.9M\n\npeople displaced"),
        ("key figure", "People in need\n\n14.7 million"),
    ]


def test_labels_over_their_figures() -> None:
    text = "AT A GLANCE\nDEATHS\n23\nMISSING\n7\nHOMES LOST\n3,100+\nHighlights\nThe storm made landfall on Friday."
    assert shown(text)[1:5] == [
        ("key figure", "DEATHS\n23"),
        ("key figure", "MISSING\n7"),
        ("key figure", "HOMES LOST\n3,100+"),
        ("heading", "Highlights"),
    ]


def test_the_publisher_above_the_title_is_no_headline() -> None:
    text = "The Daily Courier\n\nWorld\n\nGunmen kill 14 in a market\n\nBy Musa Bello\n\nGunmen killed 14 people."
    assert kinds(text) == ["dateline", "dateline", "headline", "byline", "paragraph"]


def test_links_below_a_text() -> None:
    text = (
        "Gunmen kill 14\n\nThey came.\n\nMore on this story\nTen killed in a raid\n2 May\n\nTop Stories\nQuake kills 40"
    )
    assert kinds(text)[2:] == ["see also"] * 5


def test_the_title_of_a_table_governs_its_rows() -> None:
    text = "Floods\n\nIt rained.\n\nTable 1: People hurt\n\nCounty | Hurt\nGarissa | 12\nTana | 40\n\nIt stopped."
    assert path(blocks(text), text, "Tana") == ["Table 1: People hurt"]
    assert path(blocks(text), text, "It stopped") == []


def test_numbered_sections_are_headings() -> None:
    text = "Daily report\n\n1.0 SUMMARY\n1.1 Deaths\nSo far: 45 (men 20, women 25)\n1.1 million people wait"
    assert kinds(text)[1:] == ["heading", "heading", "key figure", "key figure"]


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

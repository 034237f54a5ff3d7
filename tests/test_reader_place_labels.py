"""Places that a block is labelled with: its opening words, its table's column, a dash, a line of cells."""

from __future__ import annotations

from datetime import date

import pytest

from indicators.model import Document
from indicators.reader import read


def places(text: str) -> dict[float, str | None]:
    found = read(Document(id="label", text=text, published=date(2023, 7, 20))).observations
    return {o.value: o.place for o in found}


LABELLED = """Weekly incidents in Peru and Chile

Arequipa, 12 July. A landslide hit two streets. Eleven people were killed and 23 injured.

Tacna (southern Peru): 140 people were evacuated on Friday.

3. Huancayo. On 14 July a fire destroyed 60 houses. In Pozo Almonte, 9 people were hurt.

Thursday, 13 July - Cusco: two clinics were damaged.

Quelpa: the village's 310 inhabitants were evacuated on 15 July.

Health: six hospitals were damaged on 16 July.

Shelter: 75 families were evacuated on 16 July.

Casualties. On 17 July, 44 people were killed.

Chile, as so often the last. On Saturday, 38 people were injured.
"""


@pytest.mark.parametrize(
    ("value", "place"),
    [
        (11, "Arequipa"), (23, "Arequipa"), (140, "Tacna (southern Peru)"), (60, "Huancayo"), (9, "Pozo Almonte"),
        (2, "Cusco"), (310, "Quelpa"), (38, "Chile"),
    ],
)  # fmt: skip
def test_a_label_holds_for_its_block(value: float, place: str) -> None:
    assert places(LABELLED)[value] == place


@pytest.mark.parametrize("value", [6, 75, 44])
def test_a_topic_is_no_label(value: float) -> None:
    assert places(LABELLED)[value] not in ("Health", "Shelter", "Casualties")


TABLES = """Bolivia: floods of January

People evacuated since 3 January

| Department | Municipality | Evacuated people |
|---|---|---|
| La Paz | Guanay | 2,310 |
| Beni | Reyes | 1,145 |
| Total | | 3,455 |

Houses destroyed and people killed since 3 January

Province      People killed     Houses destroyed
Larecaja      14                402
Vaca Diez     6                 188
"""


@pytest.mark.parametrize(
    ("value", "place"),
    [(2310, "Guanay"), (1145, "Reyes"), (14, "Larecaja"), (402, "Larecaja"), (188, "Vaca Diez")],
)
def test_a_table_gives_the_place_of_its_row(value: float, place: str) -> None:
    assert places(TABLES)[value] == place


def test_a_total_holds_for_all_that_the_table_is_of() -> None:
    assert places(TABLES).get(3455, "Bolivia") == "Bolivia"


CELLS = """Attacks on aid, July 2023

02/07/2023 | Haiti | Carrefour | Two nurses were killed at a clinic.

05/07/2023 | Niger | Flood | Twelve volunteers were injured.
"""


def test_a_line_of_cells_gives_the_narrowest_place_and_no_hazard() -> None:
    assert places(CELLS) == {2: "Carrefour", 12: "Niger"}


DASHED = """Security developments in Nigeria

KADUNA - Gunmen killed 13 people on Monday.

MAIDUGURI - A bomb wounded 21 people on Tuesday.

GENEVA - Fighting has driven 45,000 families from their homes, a U.N. agency said.
"""


def test_dashes_label_where_several_blocks_open_so() -> None:
    found = places(DASHED)
    assert (found[13], found[21]) == ("KADUNA", "MAIDUGURI")
    assert found[45000] == "Nigeria"  # written in Geneva


def test_one_dash_is_where_an_agency_wrote() -> None:
    assert places("KADUNA, July 4 (Wire) - Gunmen killed 13 people in Zaria.")[13] == "Zaria"

"""A place as a text writes it, and the kinds of place: town words, area words, and what the gazetteer calls it."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..text.fold import ascii_re
from ..text.places import Place

TOWNS = "city|town|village|camp|township|suburb|quarter|neighbourhood|neighborhood|settlement|port|island|site"
AREAS = "enclave|district|province|region|governorate|territory|strip|state|county|municipality|locality|area"
AREA_WORDS = frozenset(AREAS.split("|"))
TOWN_WORDS = frozenset(TOWNS.split("|"))
WIDE = ("province", "region", "governorate", "state", "strip", "territory", "enclave")
KINDS = frozenset((
    "city", "town", "village", "camp", "township", "suburb", "quarter", "settlement", "port", "island", "site", "enclave",
    "district", "province", "region", "governorate", "territory", "strip", "state", "county", "municipality", "locality",
    "area", "neighbourhood", "neighborhood",
))  # fmt: skip
_GAZETTEER_KINDS = {"admin1": "province", "admin2": "district", "town": "town"}
_PART_OF = ascii_re(
    r"(?:the )?(?:north|south|east|west|central|greater|rural|upper|lower|coastal|occupied)", re.IGNORECASE
)


class Where(NamedTuple):
    """A place as written, and the gazetteer's row where it knows the name."""

    written: str
    place: Place | None
    country: str | None

    @property
    def whole_country(self) -> bool:
        """Whether it is a country rather than a place in one ("northern Mali")."""
        return self.place is not None and self.place.kind == "country" and not self.part_of_country

    @property
    def like_town(self) -> bool:
        """Whether it may be called a town: the gazetteer has one row for a district and the seat that it is named for."""
        if self.kind in TOWN_WORDS:
            return True
        return self.place is not None and self.place.kind == "admin2" and not self.written.endswith("istrict")

    @property
    def abroad(self) -> bool:
        """Whether it is other countries than the one spoken of, whichever they are."""
        return self.written == "abroad" or self.written.startswith("neighbo")

    @property
    def part_of_country(self) -> bool:
        """Whether a direction narrows the country that it names; "South Sudan" is a whole one."""
        if self.place is None or self.place.kind != "country" or _PART_OF.match(self.place.name):
            return False
        return bool(_PART_OF.match(self.written)) or self.written.endswith((" territory", " soil", " side"))

    @property
    def kind(self) -> str:
        """The word for what it is: its last one ("district"), else that of the gazetteer, else "town"."""
        word = self.written.rsplit(" ", 1)[-1].lower()
        if word in KINDS:
            return word
        if self.place is None:
            return "town"
        if self.place.kind == "country":
            return "region" if self.part_of_country else "country"
        return _GAZETTEER_KINDS.get(self.place.kind, self.place.kind)

"""Whether those counted did it themselves: "Twelve gunmen killed 30 villagers" is no figure of killed gunmen."""

from __future__ import annotations

from ..text.linear import Machine

_TRANSITIVE = (
    b"killed", b"wounded", b"injured", b"abducted", b"kidnapped", b"arrested", b"detained", b"murdered", b"executed",
    b"massacred", b"slaughtered", b"beheaded", b"evacuated", b"captured", b"seized", b"shot dead", b"jailed", b"imprisoned", b"hanged", b"stabbed", b"shot", b"hurt", b"maimed", b"uprooted", b"evicted", b"expelled", b"gunned down", b"displaced",
)  # fmt: skip
_AND_DID = Machine(
    r"(?i) (?:and|then) (?:burned|burnt|torched|destroyed|looted|damaged|demolished|razed|shelled|bombed|closed|shut|wrecked)$"
)
""""Raided nine houses and burned two"."""
_PASSIVE = Machine(r"\b(?:was|were|been|being|are|is|be|got)\b")
_OBJECT = Machine(
    r"(?i) (?:(?:the|an?|his|her|its|their|our|several|many|most|all|another|some|other|civilians|people|villagers"
    r"|children|women|soldiers|police|members|hundreds|dozens|at least) (?:[a-z]|\x02)|[\x02-\x07])"
)
_WHEN = Machine(
    r"(?i) (?:the same|the (?:other|previous|next|day|week|night)|a (?:day|week|month|year|few)|at least (?:once|twice)|[\x02-\x07]\x1f* times)\b"
)
SAY_THEMSELVES = ("injuries", "deaths", "missing", "arrests")
"""Kinds that are no object of the verb before them: "12 killed 30 wounded"."""


def did_it(words: bytes, rest: bytes) -> bool:
    """Whether the verb at the end of `words` is active, as the object at the start of `rest` shows."""
    if not words.lower().endswith(_TRANSITIVE) and not _AND_DID.finds(words):
        return False
    if _PASSIVE.finds(words):
        return False
    return _OBJECT.opens(rest) and not _WHEN.opens(rest)

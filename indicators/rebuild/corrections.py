"""Curators' decisions, applied to what the reader found, and loud when they are stale.

A correction decides on the observations of its document whose quote overlaps the words that it cites. It is stale when
those words are gone, when no figure is read there any more, or (for add) when the reader finds the figure by itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, get_args

from pydantic import TypeAdapter, ValidationError

from indicators.catalogue import INDICATORS
from indicators.model import Correction, Observation, Qualifier, Scope, Unit, observation_id
from indicators.text.places import resolve

CHANGEABLE = (
    "value", "low", "high", "qualifier", "unit", "scope", "period_start", "period_end", "place", "country", "facility",
    "facility_kind", "attribution", "event",
)  # fmt: skip
_NEEDED_TO_ADD = ("value", "unit", "scope")
_SLUGS = tuple(indicator.info.slug for indicator in INDICATORS)
_NUMBERS = ("value", "low", "high")
_DAYS = ("period_start", "period_end")
_DAY = TypeAdapter(date)
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "scope": get_args(Scope),
    "unit": get_args(Unit),
    "qualifier": get_args(Qualifier),
}


@dataclass
class Decided:
    """What the corrections came to: observations that replace those of the same id, new ones, groups, stale ones."""

    changed: dict[str, Observation] = field(default_factory=dict)
    added: list[Observation] = field(default_factory=list)
    same: list[frozenset[str]] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)


def decide(
    corrections: Sequence[Correction], text: Callable[[str], str | None], found: Callable[[str], Iterable[Observation]]
) -> Decided:
    """Apply the corrections in their order; `text` and `found` give a document's text and what was read in it."""
    decided = Decided()
    read: dict[str, dict[str, Observation]] = {}

    def observations(document: str) -> dict[str, Observation]:
        if document not in read:
            read[document] = {o.id: o for o in found(document)}
        return read[document]

    for number, correction in enumerate(corrections, 1):
        try:
            _apply(correction, decided, text, observations)
        except _Stale as stale:
            decided.stale.append(f"correction {number} ({correction.action}, {correction.author}): {stale}")
    return decided


class _Stale(Exception):
    """Why a correction no longer decides on anything."""


def _apply(
    correction: Correction,
    decided: Decided,
    text: Callable[[str], str | None],
    observations: Callable[[str], dict[str, Observation]],
) -> None:
    if correction.action == "same":
        ids = [_one(_targets(text, observations, *cited, correction.indicator), *cited).id for cited in correction.same]
        decided.same.append(frozenset(ids))
        return
    document, quote = correction.document or "", correction.quote or ""
    targets = _targets(text, observations, document, quote, correction.indicator)
    if correction.action == "add":
        added = _added(correction, text(document) or "")
        if any(o.value == added.value for o in targets):
            raise _Stale(f"the reader now finds “{quote}” in {document} by itself")
        if any(o.id == added.id for o in decided.added):
            raise _Stale(f"an earlier correction adds the same figure at “{quote}” of {document}")
        decided.added.append(added)
        return
    if correction.action == "replace":
        targets = [_one(targets, document, quote)]
    elif not targets:
        raise _Stale(f"no figure is read in “{quote}” of {document} any more")
    for target in targets:
        observations(document)[target.id] = decided.changed[target.id] = _changed(target, correction)


def _targets(
    text: Callable[[str], str | None],
    observations: Callable[[str], dict[str, Observation]],
    document: str,
    quote: str,
    indicator: str | None,
) -> list[Observation]:
    """What is read in the cited words. Raises _Stale where the words are gone."""
    whole = text(document)
    if whole is None:
        raise _Stale(f"there is no document {document}")
    cited = [(m.start(), m.end()) for m in re.finditer(re.escape(quote), whole)]
    if not cited:
        raise _Stale(f"{document} no longer says “{quote}”")
    return [
        o
        for o in observations(document).values()
        if indicator in (None, o.indicator) and any(o.start < end and o.end > start for start, end in cited)
    ]


def _one(targets: list[Observation], document: str, quote: str) -> Observation:
    if not targets:
        raise _Stale(f"no figure is read in “{quote}” of {document} any more")
    if len(targets) > 1:
        names = ", ".join(sorted(f"{o.indicator} {o.value:g}" for o in targets))
        raise _Stale(f"“{quote}” of {document} holds several figures ({names}): cite fewer words or name the indicator")
    return targets[0]


def _changed(target: Observation, correction: Correction) -> Observation:
    if correction.action == "replace":
        fields = _complete(correction.fields, target.qualifier)
        return Observation.model_validate({**target.__dict__, **fields, "status": "corrected"})
    status = "rejected" if correction.action == "reject" else "accepted"
    return target.model_copy(update={"status": status})


def _added(correction: Correction, text: str) -> Observation:
    document, quote, indicator = str(correction.document), str(correction.quote), str(correction.indicator)
    start = text.index(quote)
    end = start + len(quote)
    last_line = text.find("\n", end)
    stated = {"low": None, "high": None, "qualifier": "exact", "period_start": None, "period_end": None}
    fields = {**stated, **_complete(correction.fields, "exact")}
    return Observation.model_validate(
        {
            **fields,
            "id": observation_id(document, indicator, start, end, float(fields["value"])),
            "document": document,
            "indicator": indicator,
            "date_basis": "document",
            "rule": f"added by {correction.author}",
            "status": "added",
            "start": start,
            "end": end,
            "sentence": (text.rfind("\n", 0, start) + 1, last_line if last_line >= 0 else len(text)),
            "quote": quote,
        }
    )


def _complete(fields: Mapping[str, Any], qualifier: str) -> dict[str, Any]:
    """The fields with what they imply: the bounds of a new value, and what the gazetteer knows of a new place."""
    found = dict(fields)
    value, qualifier = found.get("value"), found.get("qualifier", qualifier)
    if value is not None:
        found.setdefault("low", value if qualifier in ("exact", "at_least", "vague") else None)
        found.setdefault("high", value if qualifier in ("exact", "at_most") else None)
    if "place" in found:
        known = resolve(found["place"]) if found["place"] else None
        for name in ("country", "admin1", "pcode", "lat", "lon"):
            found.setdefault(name, getattr(known, name, None))
        found["place_path"] = known.path if known else ()
    return found


def fault_of(correction: Correction) -> str | None:
    """What a decision as written lacks, or None."""
    fields = correction.fields
    if not correction.reason.strip() or not correction.author.strip():
        return "reason and author are needed"
    if correction.indicator not in (None, *_SLUGS):
        return f"no indicator {correction.indicator}; there are {', '.join(_SLUGS)}"
    if correction.action == "same":
        return None if len(correction.same) > 1 else "same names two quotes or more"
    if not correction.document or not correction.quote:
        return f"{correction.action} needs a document and a quote"
    if bool(fields) != (correction.action in ("replace", "add")):
        return "fields are for replace and add" if fields else f"{correction.action} needs fields"
    if unknown := set(fields) - set(CHANGEABLE):
        return f"no field {', '.join(sorted(unknown))}; there are {', '.join(CHANGEABLE)}"
    for name, choices in _CHOICES.items():
        if name in fields and fields[name] not in choices:
            return f"{name} is one of {', '.join(choices)}"
    if fault := next((found for name, value in fields.items() if (found := _fault_of_value(name, value))), None):
        return fault
    if correction.action == "add" and (not correction.indicator or not all(name in fields for name in _NEEDED_TO_ADD)):
        return f"add needs an indicator and the fields {', '.join(_NEEDED_TO_ADD)}"
    return None


def _fault_of_value(name: str, value: object) -> str | None:
    if value is None and name != "value":
        return None
    if name in _NUMBERS:
        known = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < float("inf")
        return None if known else f"{name} is a number, not {value!r}"
    if name in _DAYS:
        try:
            _DAY.validate_python(value)
        except ValidationError:
            return f"{name} is a day (YYYY-MM-DD), not {value!r}"
        return None
    return None if isinstance(value, str) else f"{name} is a text, not {value!r}"

"""What a document has said so far: when its wars and disasters began, which day it is telling of, what it counted last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from ..model import DateBasis, Scope
from ..text.fold import ascii_re
from .events import (
    DISASTER_NAMED,
    EVENT,
    GENERIC,
    INCIDENT,
    NAMED,
    begins_a_war,
    event_key,
    incident_day,
    onset_named,
    opens_a_story,
)
from .roles import Dated


@dataclass(frozen=True, slots=True)
class When:
    """Scope and days of a figure, and where they come from."""

    scope: Scope
    start: date | None
    end: date | None
    basis: DateBasis
    event: str | None = None


class Told(Protocol):
    """A sentence of the document with its dates."""

    text: str

    @property
    def dates(self) -> list[Dated]:
        """Its dates with their roles."""


@dataclass(slots=True)
class Memory:
    """Grows sentence by sentence; what it lends to a later sentence is recorded there as date_basis "document"."""

    onsets: dict[str, date] = field(default_factory=dict)
    disaster: date | None = None
    incident: Dated | None = None
    last: When | None = None
    last_span: When | None = None
    last_sentence: int = -10
    last_by_event: dict[str, When] = field(default_factory=dict)
    sentence: int = 0
    claim: Any = None
    topic: str | None = None
    told: Sequence[Told] = ()
    noted: int = 0
    incident_sentence: int = -10
    first_incident: Dated | None = None
    looked: bool = False

    def new_story(self) -> None:
        """A heading that names a country opens a story of its own: nothing of the one before holds for it."""
        self.disaster = self.incident = self.last = self.last_span = self.claim = None
        self.incident_sentence = self.last_sentence = -10
        self.onsets.clear()
        self.last_by_event.clear()

    def onset(self, words: str) -> date | None:
        """First day of the event that these words name ("the offensive"), if the text gave it."""
        names = [match.group("name") for match in NAMED.finditer(words)]
        for name in reversed(names):
            if event_key(name) in self.onsets:
                return self.onsets[event_key(name)]
        if any(DISASTER_NAMED.match(name) for name in names):
            return self.disaster
        if any(event_key(name) in GENERIC and event_key(name) != "war" for name in names):
            return next((day for key, day in reversed(self.onsets.items()) if key in GENERIC), None)
        return None

    def catch_up(self) -> None:
        """Note the sentences up to the one being read: put off until a figure asks, since most texts hold none."""
        while self.noted < self.sentence:
            told = self.told[self.noted]
            self.noted += 1
            self._note(told.text, told.dates, self.noted)

    def _note(self, sentence: str, dates: list[Dated], number: int) -> None:
        """Remember what a sentence says of onsets and of the day of an incident."""
        if not dates:
            return
        data = sentence.encode()
        incident = INCIDENT.search(data) is not None
        if incident or b"landfall" in data:  # without a word of any event nothing began
            self._note_onsets(sentence, dates)
        day = incident_day(sentence, dates) if incident else None
        day = day or next((d for d in dates if opens_a_story(sentence, d)), None)
        if day:
            self.incident, self.incident_sentence = day, number

    def _note_onsets(self, sentence: str, dates: list[Dated]) -> None:
        for dated in dates:
            if dated.first is None or dated.future:
                continue
            before = sentence[max(0, dated.start - 100) : dated.start]
            name = onset_named(before, sentence[dated.end : dated.end + 60])
            if name:
                self.onsets.setdefault(event_key(name), dated.first)
                if DISASTER_NAMED.match(name) and self.disaster is None and dated.role == "since":
                    self.disaster = dated.first

    def next_incident(self, *, definite: bool) -> Dated | None:
        """The day of the incident that a later sentence gives ("Wednesday's shelling …", "The strike took place on …").

        `definite`: only the next two sentences, and only where they speak of it as known; else the first in the text.
        """
        if definite:
            return self._incident_in(self.told[self.sentence : self.sentence + 2], definite=True)
        if not self.looked:  # a text of a thousand incidents is searched for its first one once
            self.first_incident, self.looked = self._incident_in(self.told, definite=False), True
        return self.first_incident

    def _incident_in(self, sentences: Sequence[Told], *, definite: bool) -> Dated | None:
        for told in sentences:
            text = told.text
            for dated in told.dates:
                if dated.role != "on" or dated.kind not in ("day", "night") or dated.future or dated.first is None:
                    continue
                if not definite and INCIDENT.search(text.encode()) and not begins_a_war(text, dated):
                    return dated
                known = _THE_EVENT.match(text) or (dated.start == 0 and _OWN_EVENT.match(text, dated.end))
                if known:
                    return dated
        return None


_THE_EVENT = ascii_re(rf"(?:The|That|This) (?:\w+ ){{0,2}}{EVENT}\b")
_OWN_EVENT = ascii_re(rf"'s? (?:\w+ ){{0,2}}{EVENT}")

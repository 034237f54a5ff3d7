"""What a document has said so far: when its wars and disasters began, which day it is telling of, what it counted last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from ..model import DateBasis, Scope
from ..text.fold import ascii_re
from .dated import Dated
from .event_words import EVENT
from .events import (
    DISASTER_NAMED,
    GENERIC,
    INCIDENT,
    LASTING,
    NAMED,
    SUDDEN,
    begins_a_war,
    event_key,
    incident_day,
    is_day,
    onset_named,
    opening_event,
    opens_a_story,
)


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
    def holds_dates(self) -> bool:
        """Whether it has any."""

    @property
    def dates(self) -> list[Dated]:
        """Its dates with their roles."""

    @property
    def passage(self) -> tuple[int, int | None]:
        """Where its paragraph begins, and which heading below the headline governs it."""

    @property
    def bullet(self) -> bool:
        """Whether it stands in a bullet of a list."""

    @property
    def key_figure(self) -> bool:
        """Whether it stands in a box of key figures."""

    @property
    def figures(self) -> int:
        """How many figures it counts."""

    @property
    def lead_in(self) -> str:
        """The words that lead into the list in which it stands."""


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
    broken_down: tuple[int, Any] = (-10, None)  # the last line that broke a total down by place, and that total
    whole: When | None = None  # of the last figure that no list breaks down
    topic: str | None = None
    topics_in: list[str] = field(default_factory=list)
    told: Sequence[Told] = ()
    noted: int = 0
    incident_sentence: int = -10
    first_incident: Dated | None = None
    looked: bool = False
    sudden: Dated | None = None
    sudden_section: int | None = None
    lasting: date | None = None
    lead: Dated | None = None
    first: When | None = None  # the days of the first figure below the headline
    entry_begins: int = 0  # the sentence before the entry of a live page that is being read
    episode: int = -10  # the last sentence that told of one incident among many
    period: Dated | None = None
    level: tuple[int, str, date | None] = (
        -10,
        "",
        None,
    )  # sentence, event and day of the last level said to be of a day

    def new_story(self) -> None:
        """A heading that names a country opens a story of its own: nothing of the one before holds for it."""
        self.disaster = self.incident = self.last = self.last_span = self.claim = None
        self.sudden = self.lasting = self.lead = None
        self.incident_sentence = self.last_sentence = -10
        self.onsets.clear()
        self.last_by_event.clear()

    def new_region(self) -> None:
        """A heading that is the name of a place: what happened elsewhere does not go on there, but the disaster does."""
        self.incident = self.last = self.claim = None
        self.incident_sentence = self.last_sentence = -10
        self.last_by_event.clear()

    def new_entry(self) -> None:
        """The next entry of a live page may go on with the incident, and not with the time of the last figure."""
        self.last = self.last_span = None
        self.last_sentence = -10
        self.entry_begins = self.sentence

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
            if told.holds_dates:
                self._note(told, self.noted)

    def _note(self, told: Told, number: int) -> None:
        """Remember what a sentence says of onsets and of the day of an incident."""
        sentence = told.text
        labelled = _LABELLED_DAY.match(sentence) is not None
        incident = INCIDENT.finds(sentence.encode())
        event = incident or "landfall" in sentence
        if not event and not labelled and not sentence.lstrip().startswith("On"):
            return  # without a word of any event nothing began, and no story opens
        dates = told.dates
        if labelled and is_day(dates[0]) and dates[0].first:
            self.sudden, self.sudden_section = dates[0], None  # "Incident date: 27 April 2025" holds for the whole text
        if event:
            self._note_onsets(sentence, dates)
        day = incident_day(sentence, dates) if incident else None
        day = day or next((d for d in dates if opens_a_story(sentence, d)), None)
        if (
            day
            and number == 1
            and _OF_A_REPORT.search(sentence, 0, day.start)
            and day.end >= len(sentence.rstrip(" .)]"))
        ):
            day = None  # "Attacks in the north: situation note, 11 October" bears its own date
        if day:
            self.incident, self.incident_sentence = day, number
            self.episode = number if _EPISODE.match(sentence) else self.episode
            if self.lead is None and number <= _OPENING:
                self.lead = day
            if self.sudden is None and number <= _OPENING and SUDDEN.search(sentence):
                self.sudden, self.sudden_section = day, self.told[number - 1].passage[1]

    def _note_onsets(self, sentence: str, dates: list[Dated]) -> None:
        for dated in dates:
            if (
                dated.first is None
                or dated.future
                or dated.role in ("said", "name")
                or dated.bracketed
                or dated.kind == "window"
            ):
                continue
            before = sentence[max(0, dated.start - 100) : dated.start]
            name = onset_named(before, sentence[dated.end : dated.end + 60])
            if name is None and before.strip() in ("On", ""):
                name = opening_event(sentence[dated.end : dated.end + 160])
            if name:
                self.onsets.setdefault(event_key(name), dated.first)
                if self.lasting is None and LASTING.match(name):
                    self.lasting = dated.first
                if DISASTER_NAMED.match(name) and self.disaster is None and dated.role == "since":
                    self.disaster = dated.first

    def here(self) -> Told:
        """The sentence that is being read."""
        return self.told[self.sentence - 1]

    def same_passage(self, number: int) -> bool:
        """Whether the `number`th sentence stands in the paragraph of the one being read, or opens its section."""
        if not 1 <= number <= len(self.told):
            return False
        there, here = self.told[number - 1].passage, self.here().passage
        opens = number == 1 or self.told[number - 2].passage[1] != there[1]
        return there[0] == here[0] or (opens and here[1] is not None and there[1] == here[1])

    def parted_from(self, number: int) -> bool:
        """Whether the `number`th sentence stands in another bullet, or in another section, than the one being read."""
        if not 1 <= number <= len(self.told):
            return True
        there, here = self.told[number - 1], self.here()
        return there.passage[0] != here.passage[0] and (here.bullet or there.passage[1] != here.passage[1])

    def day_before(self) -> Dated | None:
        """The day that the sentence before tells of, in the same paragraph."""
        before = self.told[self.sentence - 2] if self.sentence > 1 else None
        if before is None or before.passage[0] != self.here().passage[0]:
            return None
        days = [d for d in before.dates if d.role == "on" and is_day(d) and not d.future and d.first]
        return days[-1] if days and not begins_a_war(before.text, days[-1]) else None

    def window_before(self) -> Dated | None:
        """The window that the sentence before gives in the same paragraph: "… over the past 72 hours. 412 houses …"."""
        before = self.told[self.sentence - 2] if self.sentence > 1 else None
        if before is None or before.passage[0] != self.here().passage[0]:
            return None
        return next(
            (d for d in before.dates if d.role == "on" and d.kind == "window" and d.first and not d.future), None
        )

    def since_before(self) -> date | None:
        """The baseline of the sentence before, in the same paragraph: "… affected since 7 October. 1,480 have died"."""
        before = self.told[self.sentence - 2] if self.sentence > 1 else None
        if before is None or before.passage[0] != self.here().passage[0]:
            return None
        baselines = [d.first for d in before.dates if d.role == "since" and d.first and not d.future]
        told_of_harm = _OF_THE_CRISIS.search(before.text)
        return baselines[-1] if len(baselines) == 1 and before.dates[-1].role == "since" and told_of_harm else None

    def entry_day(self) -> Dated | None:
        """The day of the entry that goes on here: "24 January, Gida Ayana, Oromia. One farmer killed"."""
        for number in range(self.sentence - 1, max(0, self.sentence - 1 - _LONGEST_ENTRY), -1):
            told = self.told[number - 1]
            if told.passage[0] != self.here().passage[0]:
                return None
            if told.dates:
                day = told.dates[0]
                only = day.role == "on" and is_day(day) and day.start == 0 and day.first and not day.future
                return day if only and _NAMES_ALONE.fullmatch(told.text, day.end) else None
        return None


_OF_THE_CRISIS = ascii_re(
    rf"\b(?:{EVENT}|affect\w*|fought|insecurity|displac\w+|fled|flee\w*|kill\w*|died|deaths?|lost|suffer\w*|injur\w*|wounded|destroy\w*|damag\w*|abduct\w*|arrest\w*)\b"
)
""""UNICEF has worked here since 2016" is no baseline of those killed."""
_LABELLED_DAY = ascii_re(
    r"(?:(?:Incident|Event|Attack|Strike) date|Date of (?:the )?(?:incident|event|attack|disaster|strike))\b[ :|]*"
)
_EPISODE = ascii_re(
    r"In (?:the|one|another|a) (?:[\w-]+ ){0,3}(?:incident|attack|case|strike|raid|episode|tragedy),|The (?:deadliest|worst|bloodiest) (?:\w+ )?(?:incident|attack|strike|raid)\b"
)
_LONGEST_ENTRY = 8  # sentences
_NAMES_ALONE = ascii_re(
    r"(?:,? ?(?:at )?(?:(?:approx\.?|about|around|circa|ca?\.|~) ?)?\d{1,2}[:.h]?\d{2}(?: ?(?:-|to) ?\d{1,2}[:.h]?\d{2})?"
    r"(?: ?(?:h|hrs?|hours|local time|GMT|UTC|[ap]\.?m\.?))?|,? (?:(?:early|late) )?(?:in the )?(?:morning|afternoon|evening|night|dawn|midday|noon))?"
    r"[,:|-]? ?(?:[A-Z][\w'-]*|[,.()/ ]|of|al|el|de|and|woreda|district|village|zone|province|town|county|state)+"
)
_OF_A_REPORT = ascii_re(r"(?:[,|:(-]|\bof|\bas of) $")
_OPENING = 6  # sentences: what they tell of is what the whole text is about

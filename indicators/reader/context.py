"""What a document has said so far: when its wars and disasters began, which day it is telling of, what it counted last."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

import re2

from ..model import DateBasis, Scope
from ..text.fold import ascii_re
from .roles import Dated

_CONFLICT = (
    "offensives? wars? conflicts? insurgency insurgencies campaigns? assaults? crisis operations? siege blockade uprising rebellion invasion "
    "escalation fighting clashes violence hostilities bombardment bombing battle push aggression coup unrest protests crackdown genocide "
    "intervention shelling attacks? raids? strikes? airstrikes? ceasefire truce lull hijacking standoff takeover mobilisation"
)
_DISASTER = (
    "earthquakes? quakes? tremors? floods? flooding storms? cyclones? typhoons? hurricanes? disasters? droughts? eruptions? outbreak epidemic "
    "landslides? mudslides? monsoon rains wildfires? fires? tsunami shocks? emergency famine landfall avalanche heatwave tornado(?:es)? dam breach "
    "collapse explosion blast accident sinking crash rainy.seasons?"
)
EVENT = "(?:" + "|".join((_CONFLICT + " " + _DISASTER).replace(".", " ").split()) + ")"
_NAMED = ascii_re(rf"\b(?P<name>{EVENT})\b", re.IGNORECASE)
_DISASTER_NAMED = ascii_re("^(?:" + "|".join(_DISASTER.split()) + ")$", re.IGNORECASE)
_ONSET = ascii_re(
    r"\b(?:began|begin|begun|started|erupted|broke out|resumed|launched|opened|flared|escalated|intensified|spilled over|spread|hit|struck|breached|burst|ignited"
    r"|commenced|collapsed|failed|swept|shook|made landfall|rocked|gave way|stormed|invaded|seized power|took power|made the first|overran)\b",
    re.IGNORECASE,
)


_UNDER = ascii_re(
    rf"\b(?:by|under|in|amid|of) (?:(?:the|an?|its|their) )?(?:[\w'-]+ ){{0,2}}?({EVENT})(?: by [\w' -]{{2,40}})? since $",
    re.IGNORECASE,
)
_INCIDENT = re2.compile(
    rf"(?i)\b{EVENT}\b|kill|struck|hit|wreck|storm|shell|bomb|attack|collaps|ambush|explo".encode("ascii")
)


_STORM_CAME = ascii_re(
    r"\b(storm|cyclone|typhoon|hurricane)\b[^.;,]{0,40}? (?:crossed|lashed|battered|slammed|pounded|came ashore|tore|ravaged)\b[^.;,]{0,60}$",
    re.IGNORECASE,
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
        names = [match.group("name") for match in _NAMED.finditer(words)]
        for name in reversed(names):
            if _key(name) in self.onsets:
                return self.onsets[_key(name)]
        if any(_DISASTER_NAMED.match(name) for name in names):
            return self.disaster
        if any(_key(name) in _GENERIC and _key(name) != "war" for name in names):
            return next((day for key, day in reversed(self.onsets.items()) if key in _GENERIC), None)
        return None

    def catch_up(self) -> None:
        """Note the sentences up to the one being read: put off until a figure asks, since most texts hold none."""
        while self.noted < self.sentence:
            told = self.told[self.noted]
            self.noted += 1
            self._note(told.text, told.dates, self.noted)

    def _note(self, sentence: str, dates: list[Dated], number: int) -> None:
        """Remember what a sentence says of onsets and of the day of an incident."""
        data = sentence.encode()
        incident = bool(dates) and _INCIDENT.search(data) is not None
        if not dates:
            return
        for dated in dates:
            if dated.first is None or dated.future:
                continue
            before = sentence[max(0, dated.start - 100) : dated.start]
            name = onset_named(before, sentence[dated.end : dated.end + 60])
            if name:
                self.onsets.setdefault(_key(name), dated.first)
                if _DISASTER_NAMED.match(name) and self.disaster is None and dated.role == "since":
                    self.disaster = dated.first
        if incident and (day := _incident_day(sentence, dates)):
            self.incident, self.incident_sentence = day, number
        elif opening := next((d for d in dates if _opens_a_story(sentence, d)), None):
            self.incident, self.incident_sentence = opening, number

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
                if not definite and _INCIDENT.search(text.encode()):
                    return dated
                known = re.match(rf"(?:The|That|This) (?:\w+ ){{0,2}}{EVENT}\b", text) or (
                    dated.start == 0 and re.match(rf"'s? (?:\w+ ){{0,2}}{EVENT}", text[dated.end :])
                )
                if known:
                    return dated
        return None


_OF_INCIDENT = ascii_re(
    rf"\b(?:{EVENT}|raid|killed|died|hit|struck|shook|sank|capsized|collapsed|stormed|attacked)\b[^;]{{0,80}}$",
    re.IGNORECASE,
)
_EVENT_OF_DAY = ascii_re(r"'s? ?(?:[\w-]+ ){0,2}" + EVENT, re.IGNORECASE)
_TOLL_BEFORE = ascii_re(r"\b(?:toll|rose|risen|climbed|stood|reached|to \d[\d,]*)\b[^,;]{0,30}$")
_DAYS = ("day", "night", "week")
_ON = 3  # characters: "On "
_SPEAKS = ascii_re(
    r"\b(?:said|says|told|announced|reported|met|visited|warned|called|urged|voted|published|released)\b"
)


def dates_incident(sentence: str, dated: Dated) -> bool:
    """Whether a date is that of the incident ("the quake that shook X on Monday", "Tuesday's blast"), not of the count."""
    if _EVENT_OF_DAY.match(sentence, dated.end):
        return True
    before = sentence[: dated.start]
    return bool(_OF_INCIDENT.search(before)) and not _TOLL_BEFORE.search(before)


def _incident_day(sentence: str, dates: list[Dated]) -> Dated | None:
    """The day of the incident that a sentence tells: the last one, save where an earlier one alone is of the event itself.

    "The number killed in Friday's strike rose to 21 on Saturday" tells of a strike on Friday.
    """
    days = [d for d in dates if d.role == "on" and _is_day(d) and d.first is not None and not d.future]
    if len(days) > 1 and _TOLL_BEFORE.search(sentence[: days[-1].start]):
        days = [d for d in days if dates_incident(sentence, d)] or days
    return days[-1] if days else None


def _opens_a_story(sentence: str, dated: Dated) -> bool:
    """ "On 24 March bandits went through nine communities": the day that a sentence opens with is that of what follows."""
    opens = dated.start <= _ON and sentence[: dated.start].strip() == "On"
    return opens and dated.role == "on" and _is_day(dated) and not dated.future and not _SPEAKS.search(sentence)


def _is_day(dated: Dated) -> bool:
    """Whether a date is of one incident: a day, or the night between two."""
    if dated.kind in _DAYS:
        return True
    return (
        dated.kind == "range"
        and dated.first is not None
        and dated.last is not None
        and (dated.last - dated.first).days == 1
    )


_GENERIC = frozenset(
    "war conflict fighting violence hostility offensive insurgency crisi clashe operation escalation assault campaign attack".split()
)


def _key(word: str) -> str:
    word = word.lower()
    root = {
        "earthquake": "quake", "tremor": "quake", "shock": "quake", "typhoon": "storm", "cyclone": "storm", "hurricane": "storm",
        "landfall": "storm", "flooding": "flood", "clashes": "clashe", "hostilities": "hostility", "insurgencies": "insurgency",
    }.get(word.rstrip("s") if word not in ("clashes", "hostilities", "insurgencies", "crisis") else word)  # fmt: skip
    return root or (word if word.endswith("ss") else word.rstrip("s"))


def onset_named(before: str, after: str) -> str | None:
    """The event that began on the date between these words ("the war, which erupted in …"), or None."""
    clause = re.split(r"[.;]", before)[-1]
    names = list(_NAMED.finditer(clause))
    verb = None
    for match in _ONSET.finditer(clause):
        verb = match
    if re.search(r"\bsince\b", clause, re.IGNORECASE):
        tail = clause[[m.end() for m in re.finditer(r"\bsince\b", clause, re.IGNORECASE)][-1] :]
        inside = list(_NAMED.finditer(tail))
        if inside:
            return inside[-1].group("name")
        ahead = re.match(r",? (?:the |an? )?(?:[\w'-]+ ){0,3}?" + f"({EVENT})" + r"\b", after, re.IGNORECASE)
        if ahead:
            return ahead.group(1)
        under = _UNDER.search(clause)  # "has been under siege since 3 May"
        return under.group(1) if under else None
    storm = _STORM_CAME.search(clause)
    if storm:
        return storm.group(1)
    if verb and len(clause) - verb.end() < 70:
        near = [m for m in names if m.end() <= verb.start()] or [m for m in names if m.start() >= verb.end()]
        return near[-1].group("name") if near else ("landfall" if "landfall" in clause else None)
    named = re.search(rf"\b({EVENT}) (?:of|on) (?:the )?(?:early |late |mid-)?$", clause, re.IGNORECASE)
    return named.group(1) if named else None

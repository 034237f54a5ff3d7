"""What a document has said so far: the onset of its wars and offensives, the day of the incident it tells."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from ..text.dates import DateMention

EVENT = (
    r"(?:offensives?|wars?|conflicts?|insurgency|insurgencies|campaigns?|assaults?|crisis|operations?|siege|blockade|uprising|rebellion|invasion|escalation"
    r"|fighting|clashes|violence|hostilities|bombardment|bombing|battle|push|aggression|attacks?|earthquakes?|quakes?|tremors?|floods?|flooding|storms?|cyclones?|typhoons?"
    r"|hurricanes?|disasters?|droughts?|eruptions?|outbreak|epidemic|landslides?|mudslides?|monsoon|rains|wildfires?|fires?|tsunami|dam|shock|emergency|coup|unrest|protests|crackdown|raids?|genocide|intervention|civil war|famine|ceasefire|truce|lull|rainy season|rainy seasons|intercommunal violence|shelling|strikes?|airstrikes?)"
)
_NAMED = re.compile(rf"\b(?P<name>{EVENT})\b", re.IGNORECASE)
_ONSET = re.compile(
    r"\b(?:began|begin|begun|started|erupted|broke out|resumed|launched|opened|flared|escalated|intensified|spilled over|spread|hit|struck|breached|burst|ignited|flared up|commenced|collapsed|failed|swept|shook|made landfall|rocked)\b",
    re.IGNORECASE,
)
SINCE = re.compile(
    r"\b(?:since|ever since|from|starting(?: from)?|beginning|as of the start of|dating back to|following|after)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Memory:
    """Grows sentence by sentence; read by the sentences that follow, never silently: `date_basis` says "document"."""

    onsets: dict[str, tuple[date, int]] = field(default_factory=dict)
    incident: DateMention | None = None
    incident_at: int = -(10**9)
    incident_blocks: int = 0

    def onset(self, words: str) -> date | None:
        """First day of the event that these words name ("the offensive"), if the text gave it."""
        for match in reversed(list(_NAMED.finditer(words))):
            found = self.onsets.get(_key(match.group("name")))
            if found:
                return found[0]
        return None

    def note(self, sentence: str, dates: list[DateMention], offset: int) -> None:
        """Remember onsets and incident days that this sentence states."""
        for mention in dates:
            if mention.first is None or mention.future:
                continue
            start, end = mention.start - offset, mention.end - offset
            before = sentence[max(0, start - 90) : start]
            event = None
            for match in _NAMED.finditer(before):
                event = match
            if event and is_onset(before, sentence[end : end + 60]):
                self.onsets[_key(event.group("name"))] = (mention.first, mention.start)
            after = re.match(
                r",? (?:the |an? )?(?:[\w-]+ ){0,3}?(" + EVENT + r")\b", sentence[end : end + 50], re.IGNORECASE
            )
            if re.search(r"\b[Ss]ince (?:early |mid-|late )?$", before) and after:
                self.onsets.setdefault(_key(after.group(1)), (mention.first, mention.start))


def _key(word: str) -> str:
    word = word.lower()
    for ending, root in (
        ("offensives", "offensive"),
        ("wars", "war"),
        ("floods", "flood"),
        ("flooding", "flood"),
        ("quakes", "quake"),
    ):
        if word == ending:
            return root
    return {"earthquake": "quake", "tremor": "quake", "typhoon": "storm", "cyclone": "storm", "hurricane": "storm"}.get(
        word, word.rstrip("s")
    )


def is_onset(before: str, after: str) -> bool:
    """Whether a date between these words is the day when something began ("the war, which erupted in …")."""
    near = before[-90:]
    clause = re.split(r"[.;:]", near)[-1]
    if re.search(r"\bsince\b", clause, re.IGNORECASE) and _NAMED.search(clause):
        return True
    verb = None
    for match in _ONSET.finditer(clause):
        verb = match
    if verb is None:
        named = re.search(rf"\b{EVENT} (?:of|on|in) (?:early |late |mid-)?$", clause, re.IGNORECASE)
        return bool(named)
    tail = clause[verb.end() :]
    return len(tail) < 60 and bool(_NAMED.search(clause[: verb.start()]) or _NAMED.search(tail))

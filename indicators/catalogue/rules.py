"""What a catalogue file is made of: an Indicator with its rules (frames), ignores and worked examples.

A frame is a regular expression of RE2 over a sentence in which every counted phrase, date and aside has been
replaced by a character of its kind. Its placeholders, one level deep:

    {people} {hospitals} {schools} {homes} {localities}   a counted phrase of that class ("at least 34 civilians"),
                                                           or a bare number ("another 16", "two of them")
    {number}                                               a counted phrase of any class, or a bare number
    {date}                                                 a date expression
    {..}                                                   a few words that hold no counted phrase of the class
    {few}                                                  up to thirty characters of the same clause
    {were}                                                 the forms of "to be" and "to have" of a passive or perfect
    {adv}                                                  adverbs and particles of a verb group
A space stands for any run of spaces, asides ("— the last in southern Idlib —") included.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from ..model import IndicatorInfo, Scope

Said = Literal["stock", "toll"]


def listed(words: str) -> tuple[str, ...]:
    """The entries of a comma-separated list, without the line breaks of the source."""
    return tuple(" ".join(word.split()) for word in words.split(",") if word.strip())


@dataclass(frozen=True, slots=True)
class Frame:
    """One way of saying that something happened to what is counted.

    `name` is a small sentence, kept with each observation that the frame reads. `says` is what the words themselves
    fix about the scope: a level ("are still missing") or a running total ("the toll has risen to"). `only` narrows the
    kinds that it may read ("pulled N bodies out"); `definite` asks for "the" before the number. `counts` is the kind
    that the words themselves give to a number or to the dead: in "the army put its dead at 30" they are combatants.
    """

    event: str
    name: str
    pattern: str
    says: Said | None = None
    only: tuple[str, ...] = ()
    definite: bool = False
    counts: str | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """An indicator counts these kinds in this event; the shared frames of the event then read it."""

    event: str
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Ignore:
    """A figure that the indicator must not read, with the reason that `explain` shows; a pattern as that of a frame.

    `unless` are words of a claim that hold all the same: a school used as a shelter is counted where it "was hit".
    """

    reason: str
    pattern: str
    unless: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """A worked example that one test runner executes: read with these fields, ignored for this reason, or missed."""

    text: str
    outcome: Literal["reads", "ignored", "missed"]
    value: float | None = None
    reason: str | None = None
    published: str = "2024-06-15"
    fields: dict[str, object] = field(default_factory=dict)


def reads(text: str, value: float, published: str = "2024-06-15", **fields: object) -> Example:
    """The text yields an observation of the indicator with this value and these fields."""
    return Example(text, "reads", value=value, published=published, fields=fields)


def ignored(text: str, because: str) -> Example:
    """The text yields no observation of the indicator; `because` names the ignore or says why in words."""
    return Example(text, "ignored", reason=because)


def missed(text: str, value: float, because: str) -> Example:
    """The text ought to yield this value but does not yet: a strict expected failure."""
    return Example(text, "missed", value=value, reason=because)


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator: what people read about it, what it counts, what it ignores, and the proof by example."""

    info: IndicatorInfo
    counts: tuple[Counts, ...]
    frames: tuple[Frame, ...]
    cues: tuple[str, ...]
    examples: tuple[Example, ...]
    ignores: tuple[Ignore, ...] = ()
    scope: Scope | None = None
    """A level by nature (people in need, population): the scope unless the words say otherwise."""

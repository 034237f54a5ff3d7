"""What dated words mean: days reckoned from a day of publication, from an earlier date of the text, or from nothing.

No language here. A `Meaning` is what an expression says whatever document it stands in; `resolve` turns it into first
and last day once the `Setting` is known. Periods come out whole: that a past period is cut at the day of publication
is the business of `indicators.text.dates`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Literal, NamedTuple

from indicators.text.date_arithmetic import Days, portion, stretch

Kind = Literal[
    "day", "part of month", "month", "year", "week", "quarter", "season", "window", "range", "night", "other"
]

Basis = Literal["text", "year", "published", "reference"]

Tense = Literal["past", "future", "open", "likely"]


class Setting(NamedTuple):
    """What an expression is read against.

    `reference` is the date last named, `day` the last that was a day, `quarter` the last quarter; `near` is the
    running date of a narrative, `span` the stretch of years it has just named, `year` a year that the text fixes for
    this expression; `forward` says that the sentence looks ahead.
    """

    published: date | None
    reference: Days | None = None
    day: Days | None = None
    quarter: Days | None = None
    year: int | None = None
    near: date | None = None
    span: Days | None = None
    forward: bool = False
    month_first: bool = False
    back: bool = False


class Meaning(NamedTuple):
    """An expression without its document: `basis` names what it needs beside its words.

    "text" needs nothing, "year" a year, "published" the day of publication, "reference" a date that the text gave
    before. `tense` is "open" where only the sentence around tells past from future, "likely" where it is the future
    unless the sentence looks back ("this Friday").
    """

    kind: Kind
    resolve: Callable[[Setting], Days | None]
    basis: Basis
    tense: Tense = "past"


class Found(NamedTuple):
    """The named groups of a rule in one expression; those that hold an expression themselves come with its meaning."""

    words: Mapping[str, str]
    meanings: Mapping[str, Meaning]

    def get(self, name: str) -> str:
        """The words of a group, empty where it took no part."""
        return self.words.get(name) or ""

    def inner(self, name: str) -> Meaning | None:
        """The meaning of a group that holds an expression."""
        return self.meanings.get(name)


# So many months back are a turn of the year.
_TURN = 7


def fixed(kind: Kind, days: Days | None) -> Meaning | None:
    """An expression that bears its year."""
    return Meaning(kind, lambda _: days, "text", "open") if days else None


def in_some_year(kind: Kind, make: Callable[[int], Days | None]) -> Meaning:
    """An expression without its year: the latest on or before publication, or the next one where it lies ahead.

    A year that the text fixes comes first; in a narrative the year of the running date, or the one after it where
    the way back would be longer than the way on (from autumn to spring).
    """

    def resolve(setting: Setting) -> Days | None:
        if setting.year is not None:
            return make(setting.year)
        near, published = setting.near, setting.published
        if near is not None:
            if setting.span is not None and setting.span[0] is not None:
                days = make(setting.span[0].year)
                if days and setting.span[0] <= (days[0] or days[1]) and days[1] <= setting.span[1]:
                    return days
            days = make(near.year)
            if setting.back and days and (days[0] or days[1]) > near:  # "cruisers had slipped through in August"
                return make(near.year - 1)
            turned = days and days[0] and near.month - days[0].month >= _TURN
            return make(near.year + 1) if turned or days is None else days
        if published is None:
            return None
        for step in range(9):  # 29 February comes round within eight years
            days = make(published.year + (step if setting.forward else -step))
            if days and (days[1] >= published if setting.forward else (days[0] or days[1]) <= published):
                return days
        return None

    return Meaning(kind, resolve, "year", "open")


def from_published(kind: Kind, make: Callable[[date, bool], Days | None], tense: Tense = "past") -> Meaning:
    """An expression that counts from the day of publication; `make` is told whether the words look ahead."""
    return Meaning(
        kind, lambda s: make(s.published, s.forward) if s.published is not None else None, "published", tense
    )


def from_reference(kind: Kind, make: Callable[[date, date], Days | None]) -> Meaning:
    """An expression that counts from the date last named (`first`, `last`), else from the day of publication."""

    def resolve(setting: Setting) -> Days | None:
        named = setting.day if kind == "day" else setting.reference
        if named is not None:
            return make(named[0] or named[1], named[1])
        return make(setting.published, setting.published) if setting.published else None

    return Meaning(kind, resolve, "reference")


def part_of(kind: Kind, part: str, whole_of: Meaning) -> Meaning:
    """A part of the period that another expression means."""
    return whole_of._replace(kind=kind, resolve=lambda s: portion(part, whole_of.resolve(s)))


def between(start: Meaning, end: Meaning) -> Meaning:
    """From the first day of one expression to the last day of another; a year at the end goes for the start too."""

    def resolve(setting: Setting) -> Days | None:
        last = end.resolve(setting)
        if last is None:
            return None
        if start.basis == "text":
            first = start.resolve(setting)
            if end.basis == "year" and first and first[0]:
                last = end.resolve(setting._replace(near=None, year=first[0].year))
                if last and last[1] < first[0]:
                    last = end.resolve(setting._replace(near=None, year=first[0].year + 1))
        elif start.basis == "year":
            first = start.resolve(setting._replace(near=None, year=last[1].year))
            if first and first[0] and first[0] > last[1]:
                first = start.resolve(setting._replace(near=None, year=last[1].year - 1))
        else:
            first = start.resolve(setting._replace(published=last[1], forward=False))
        return stretch(first[0] or first[1], last[1]) if first and last else None

    return Meaning("range", resolve, "text" if "text" in (start.basis, end.basis) else end.basis, "open")


class DateMention(NamedTuple):
    """A date expression at `text[start:end]` with its first and last day, None where nothing fixes them.

    `future` says that it is still to come, `anaphoric` that it counts from the date before it, `basis` what it was
    resolved against (see `explain_date`).
    """

    start: int
    end: int
    first: date | None
    last: date | None
    kind: Kind
    future: bool
    anaphoric: bool
    basis: Basis

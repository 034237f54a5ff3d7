"""What people read: the words that stand around a chart, numbers and days as a newspaper writes them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LONG_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SINGULAR = {
    "people": "person",
    "families": "family",
    "facilities": "facility",
    "buildings": "building",
    "localities": "locality",
}


@dataclass(frozen=True)
class Words:
    """Plain words for one picture; nothing here is parsed or trusted.

    `title` names what is counted, `definition` says it in a sentence, `baseline` from when and for what
    ("since late April 2019, offensive on greater Idlib"). `series` maps a series' slug to words for it (an episode or a
    place). `publishers` are the sources, by default those of the frame. `build`, `built_at` and `licence` go
    into the footer.
    """

    title: str
    definition: str = ""
    baseline: str = ""
    series: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    publishers: tuple[str, ...] = ()
    build: str = ""
    built_at: date | str | None = None
    licence: str = ""


def number(value: float) -> str:
    """A figure as people read it: 600,000; 1.2 million; 3.45 billion; 2.5."""
    if not math.isfinite(value):
        return "unknown"
    sign, size = ("−" if value < 0 else ""), abs(value)
    if size >= 1e15:  # nobody counts that many of anything, but it must not fill the picture with digits
        return f"{sign}{size:.1e}"
    # A figure that would round up to the next word takes it: 1 billion, not 1,000 million.
    for unit, word, nearly in ((1e12, "trillion", 5e6), (1e9, "billion", 5e3), (1e6, "million", 0.5)):
        if size >= unit - nearly:
            return f"{sign}{trimmed(size / unit, 2)} {word}"
    return sign + trimmed(size, 0 if size >= 100 else 1)


def trimmed(value: float, decimals: int) -> str:
    """The value with thousands separated and no needless zeros after the point."""
    text = f"{value:,.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def quantity(value: float, low: float | None, high: float | None, qualifier: str) -> str:
    """A figure with the words of its qualifier: "600,000 or more", "300 to 400", "about 1.2 million"."""
    if qualifier == "at_least":
        return f"{number(value)} or more"
    if qualifier == "at_most":
        return f"up to {number(value)}"
    if qualifier == "range" and low is not None and high is not None:
        return f"{number(low)} to {number(high)}"
    if qualifier in ("approximately", "vague", "range"):
        return f"about {number(value)}"
    return number(value)


def counted(value: float, unit: str) -> str:
    """The unit in the number that fits the value: 1 family, 2 families."""
    return SINGULAR.get(unit, unit) if value == 1 else unit


def short_day(ordinal: float) -> str:
    """24 Dec 2019: a day that no reader can take for another."""
    day = date.fromordinal(int(ordinal))
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def long_day(ordinal: float) -> str:
    """24 December 2019, for sentences."""
    day = date.fromordinal(int(ordinal))
    return f"{day.day} {LONG_MONTHS[day.month - 1]} {day.year}"


def window(since: float | None, day: float) -> str:
    """The days that a figure covers, as short as is clear: 1–31 Dec 2019; 28 Dec 2019 – 3 Jan 2020; to 8 Jan 2020."""
    if since is None:
        return f"to {short_day(day)}"
    if since >= day:
        return short_day(day)
    first, last = date.fromordinal(int(since)), date.fromordinal(int(day))
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{short_day(day)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} – {short_day(day)}"
    return f"{short_day(since)} – {short_day(day)}"


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def listed(names: tuple[str, ...] | list[str]) -> str:
    """Names as a sentence lists them: A; A and B; A, B and C."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)

"""Why a text was read as it was, for whoever writes rules: each sentence with what was found in it and what became of it.

Mentions are coloured (numbers, dates, places, sources); below stand the rules that fired, the ignores that stopped a
figure, the misses, and for a sentence that yields nothing the first condition that failed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import click

from ..model import Miss, Observation
from ..text.dates import find_dates
from ..text.place_phrases import find_place_phrases
from ..text.sources import find_sources
from .document import Reading
from .layout import Sentence
from .output import whole

_COLOUR = {"number": "yellow", "date": "cyan", "place": "green", "source": "magenta"}
_DATE_FROM = {
    "clause": "the clause",
    "sentence": "the sentence",
    "block": "the heading of its block",
    "document": "what the text told before",
    "published": "the day of publication",
}


def explanation(reading: Reading) -> str:
    """The document sentence by sentence, with terminal colours (`click.echo` drops them in a pipe)."""
    document = reading.document
    lines = [_head(reading), ""]
    marks = _marks(reading)
    read, missed = _by_sentence(reading.observations), _by_sentence(reading.misses)
    for sentence in reading.sentences:
        spot = (sentence.start, sentence.end)
        lines.append(_coloured(document.text, sentence, marks))
        lines += list(_told(sentence, read.get(spot, []), missed.get(spot, [])))
        lines.append("")
    return "\n".join(lines)


def _head(reading: Reading) -> str:
    document = reading.document
    day = f"{document.published} ({document.published_basis})" if document.published else "not known"
    if document.published_candidates:
        day += ", perhaps " + ", ".join(str(day) for day in document.published_candidates)
    legend = "  ".join(click.style(kind, fg=colour) for kind, colour in _COLOUR.items())
    return f"{document.id}: published {day}; {len(reading.observations)} figures, {len(reading.misses)} misses   [{legend}]"


def _marks(reading: Reading) -> list[tuple[int, int, str]]:
    """Mentions of the document in order, as (start, end, kind); of two that overlap the first stands."""
    text = reading.document.text
    found = [(d.start, d.end, "date") for d in find_dates(text, reading.document.published)]
    found += [(p.start, p.end, "place") for p in find_place_phrases(text)]
    for sentence in reading.sentences:
        found += [(n.start, n.end, "number") for n in sentence.numbers]
        found += [(s.start, s.end, "source") for s in find_sources(text, sentence.start, sentence.end)]
    kept: list[tuple[int, int, str]] = []
    for mark in sorted(found):
        if not kept or mark[0] >= kept[-1][1]:
            kept.append(mark)
    return kept


def _coloured(text: str, sentence: Sentence, marks: list[tuple[int, int, str]]) -> str:
    pieces, at = [], sentence.start
    for start, end, kind in marks:
        if sentence.start <= start and end <= sentence.end:
            pieces += [text[at:start], click.style(text[start:end], fg=_COLOUR[kind])]
            at = end
    return " ".join("".join([*pieces, text[at : sentence.end]]).split())


def _told(sentence: Sentence, observations: list[Observation], misses: list[Miss]) -> Iterator[str]:
    for o in observations:
        days = " to ".join(str(day) if day else "open" for day in (o.period_start, o.period_end))
        yield click.style(
            f"  read     {o.indicator} {whole(o.value):,} {o.unit} ({o.qualifier}, {o.scope}, {days})", bold=True
        )
        yield f"           rule “{o.rule}”; days from {_DATE_FROM[o.date_basis]}; {o.place or 'no place'}; {o.attribution or 'no source'}"
        yield f"           “{' '.join(o.quote.split())}”"
    for claim, reason in sentence.ignored:
        yield f"  ignored  {whole(claim.count.value):,}: {reason} (rule “{claim.frame.name}”)"
    for miss in misses:
        yield click.style(f"  missed   {miss.number} ({miss.indicator}): {miss.reason}", fg="red")
    if not (observations or sentence.ignored or misses):
        yield f"  nothing  {_first_failure(sentence)}"


def _first_failure(sentence: Sentence) -> str:
    """The first condition that a sentence does not meet on its way to a figure."""
    if not sentence.tells:
        return "no word of any indicator"
    if not sentence.counts:
        kinds = sorted({number.kind for number in sentence.numbers} - {"count", "share"})
        return f"no number that counts ({', '.join(kinds)} only)" if kinds else "no number"
    if sentence.claims:
        return "told at another place of the text, where it says more"
    nouns = [count.noun for count in sentence.counts if count.cls == "other"]
    if nouns:
        return f"the number counts what no indicator counts ({', '.join(nouns)})"
    return "no rule joins the number to what happened: " + "; ".join(
        count.noun or "a bare number" for count in sentence.counts
    )


_Row = TypeVar("_Row", Observation, Miss)


def _by_sentence(rows: list[_Row]) -> dict[tuple[int, int], list[_Row]]:
    found: dict[tuple[int, int], list[_Row]] = {}
    for row in rows:
        found.setdefault(row.sentence, []).append(row)
    return found

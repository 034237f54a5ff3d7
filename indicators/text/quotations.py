"""Quoted speech and its speaker, over as many sentences and paragraphs as it lasts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from indicators.text.fold import ascii_re, fold
from indicators.text.sources import SourceMention, find_sources


class Quotation(NamedTuple):
    """`text[first:last]` is quoted speech with its marks; `name` is its speaker, at [start, end) of the text.

    Without a speaker `name`, `start` and `end` are None.
    """

    first: int
    last: int
    name: str | None
    start: int | None
    end: int | None


_PARAGRAPH = ascii_re(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")
_LINE_END = ascii_re(r"[.!?](?=\s)|\n|$")
_NEARBY = 240  # characters beside a quotation in which its speaker is looked for
_WORDS_BETWEEN = 2  # at most, from the closing mark to the speaker: "said ", "- added "


def find_quotations(text: str) -> list[Quotation]:
    """Every quotation of `text` in order, save a few quoted words inside a sentence that nobody is said to speak.

    The speaker is named after the closing mark or before the opening one. A quotation without one of its own, in the
    same paragraph as another or opening the next, goes on in the voice of the last speaker.
    """
    folded = fold(text)
    found: list[Quotation] = []
    waiting: list[tuple[int, int]] = []  # quotations that their paragraph left open, up to the mark that closes them
    speaker: SourceMention | None = None
    for first, last, opens_paragraph, closed in _quoted(folded):
        own = _speaker_after(text, folded, last) if closed else None
        own = own or _speaker_before(text, folded, first)
        if not closed:
            waiting.append((first, last))
            continue
        if own:
            speaker = own
        elif not opens_paragraph and not _same_paragraph(folded, found, first):
            waiting.clear()
            continue
        if speaker:
            found += [Quotation(*span, speaker.name, speaker.start, speaker.end) for span in (*waiting, (first, last))]
        waiting.clear()
    return found


def _quoted(folded: str) -> Iterator[tuple[int, int, bool, bool]]:
    """First, last, whether it opens a paragraph, whether it is closed, of each stretch between quotation marks."""
    for paragraph in _PARAGRAPH.finditer(folded):
        marks = [at for at in range(*paragraph.span()) if folded[at] == '"']
        begin = paragraph.start() + len(paragraph.group()) - len(paragraph.group().lstrip())
        for first, last in zip(marks[::2], [*(at + 1 for at in marks[1::2]), None], strict=False):
            yield first, last or paragraph.end(), first == begin, last is not None


def _same_paragraph(folded: str, found: list[Quotation], first: int) -> bool:
    return bool(found) and "\n\n" not in folded[found[-1].last : first]


def _speaker_after(text: str, folded: str, last: int) -> SourceMention | None:
    """Who is said to speak right after the closing mark at `last - 1`."""
    end = _LINE_END.search(folded, last, last + _NEARBY)
    for source in find_sources(text, last - 1, end.start() if end else last + _NEARBY):
        if len(folded[last : source.start].split()) <= _WORDS_BETWEEN:
            return source
    return None


def _speaker_before(text: str, folded: str, first: int) -> SourceMention | None:
    """Who is said to speak right before the opening mark at `first`: 'The mayor told us: "…'."""
    if folded[max(0, first - 2) : first].strip()[-1:] not in (":", ","):
        return None
    near = max(0, first - _NEARBY)
    begin = max(folded.rfind("\n", near, first) + 1, folded.rfind(". ", near, first) + 1, near)
    sources = find_sources(text, begin, first)
    return sources[-1] if sources else None

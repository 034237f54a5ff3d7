"""Sentences of English prose, with exact offsets.

A full stop, a question or an exclamation mark ends a sentence where white space and a fitting beginning follow, save
behind abbreviations, initials and list numbers. A quotation of several sentences is several sentences. An empty line
always ends one. No sentence is longer than `LONGEST`: what runs on is cut at the best place before that.
"""

from __future__ import annotations

import re

from indicators.text.english_sentences import BEFORE_DIGITS, MAYBE_LAST, NEVER_LAST, SPEECH_VERBS, STARTERS
from indicators.text.fold import ascii_re, fold

LONGEST = 1200  # characters: longer ones are lists, and what stands in one sentence is compared with each other
_LONGEST_WORD = 40

# A mark with the quotes, brackets and note numbers behind it, and the gap; or the end of a line, with its gap.
_MARK = ascii_re(r"([.!?\n][.!?\"')\]]*(?:\[\d{1,3}\])*)(\s*)")
_GLUED = ascii_re(r"[A-Z][a-z]+\s")
_BEFORE_GLUE = 'abcdefghijklmnopqrstuvwxyz)]"'
_OPENING = "\"'([*-"
_WORD_AFTER = ascii_re(r"[\"'(\[*-]*\s?(\w[\w'-]*)(?:[ \n]+([A-Za-z'-]+))?(?:[ \n]+([A-Za-z]+))?")
_ACRONYM = ascii_re(r"(?:[A-Za-z]\.)+[A-Za-z]")
_LIST_NUMBER = ascii_re(r"[\"'(*-]*\s?(?:\d{1,3}|[IVXLC]{1,6}|[A-Za-z])")
_CUTS = (ascii_re(r"[;:]\s"), ascii_re(r",\s"), ascii_re(r"\s"))


def sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The spans of the sentences of `text[start:end]`, in order, without the white space around them.

    >>> sentences("Dr. Okello left. Nobody saw him.")
    [(0, 16), (17, 32)]
    """
    folded = fold(text[start : len(text) if end is None else end])
    last = len(folded.rstrip())
    first = len(folded) - len(folded.lstrip())
    spans = []
    for mark in _MARK.finditer(folded, first, last):
        if _ends(folded, first, mark):
            stop = mark.end(1) if mark[1][0] != "\n" else first + len(folded[first : mark.start()].rstrip())
            spans.extend(_cut(folded, first, stop, start))
            first = mark.end()
    if first < last:
        spans.extend(_cut(folded, first, last, start))
    return spans


def _ends(text: str, first: int, mark: re.Match[str]) -> bool:
    """Whether a sentence that began at `first` ends at the mark."""
    where, beyond = mark.start(), mark.end()
    sign, gap = mark.groups()
    if sign[0] == "\n":
        return "\n" in gap
    if beyond == len(text) or text[beyond].islower():
        return False
    if not gap:  # "the town.Medics"
        return sign[-1] == "." and text[where - 1] in _BEFORE_GLUE and _GLUED.match(text, beyond) is not None
    if sign == ".":
        back = max(first, where - _LONGEST_WORD)
        word = text[max(text.rfind(" ", back, where), text.rfind("\n", back, where), back - 1) + 1 : where]
        if len(word) > 7 and "." not in word:
            return True
        return _ends_behind(text, first, where, word.lstrip(_OPENING), _WORD_AFTER.match(text, beyond))
    after = _WORD_AFTER.match(text, beyond)
    if after is None:
        return True
    if sign[-1] in "\"'" and sign[0] in "!?":
        return after[2] not in SPEECH_VERBS and after[3] not in SPEECH_VERBS
    return not after[1][0].islower()


def _ends_behind(text: str, first: int, where: int, word: str, after: re.Match[str] | None) -> bool:
    """Whether a single full stop behind `word` ends a sentence: it does not behind abbreviations and initials."""
    if after is None:
        return True
    following, lower = after[1], word.lower()
    if following[0].islower() or _LIST_NUMBER.fullmatch(text, first, where):
        return False
    if len(word) == 1 and word.isupper():
        return following in STARTERS
    if lower in NEVER_LAST:
        return False
    if lower in BEFORE_DIGITS:
        return not following[0].isdigit() and not (word == "No" and len(following) < 5 and following.isupper())
    if lower in MAYBE_LAST or _ACRONYM.fullmatch(word):
        return following in STARTERS and not _is_unit_after_digits(lower, following)
    return True


def _is_unit_after_digits(word: str, following: str) -> bool:
    """ "6 p.m. Friday", "Aug. 5": the abbreviation goes on with the day or number behind it."""
    return following[0].isdigit() or (word in ("a.m", "p.m") and following.endswith("day"))


def _cut(text: str, first: int, last: int, offset: int) -> list[tuple[int, int]]:
    """The span, moved by `offset`: whole, or in parts no longer than `LONGEST`, each cut at the latest good place."""
    parts = []
    while last - first > LONGEST:
        middle, limit = first + LONGEST // 2, first + LONGEST
        where = limit
        for pattern in _CUTS:
            places = [place.end() for place in pattern.finditer(text, middle, limit)]
            if places:
                where = places[-1]
                break
        parts.append((offset + first, offset + first + len(text[first:where].rstrip())))
        first = where
        while first < last and text[first].isspace():
            first += 1
    parts.append((offset + first, offset + last))
    return parts

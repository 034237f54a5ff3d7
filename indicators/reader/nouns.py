"""The words after a number, and the noun among them that says whom or what it counts."""

from __future__ import annotations

import functools
import re

from ..catalogue.words import KIND_OF_NOUN, KIND_OF_SINGULAR, LONGEST_NOUN
from ..text.fold import ascii_re
from ..text.places import demonyms
from .english import NOT_NATIONAL, STATE, STOP

_WORD = ascii_re(
    r"(,? \"?|\"? \"?|\*{1,2} | {1,3}|-)((?:[A-Z]\.){2,}(?= [A-Za-z])|[A-Za-z](?:[A-Za-z']|[./](?=[A-Za-z]))*(?:-[A-Za-z][A-Za-z']*)*|\d+-[a-z]+(?:-[a-z]+)?)"
)
_OPENS_A_ROW = ascii_re(r"\W*[\d.,]+[+KkMm]?$")
_BRACKETED = ascii_re(r" \([^()\d]{1,40}\)(?= [a-z])")
_MARGIN = ascii_re(r" ?(?:\+/-|\x7f) ?[\d.,]+(?= [a-z])")
""""45,000 +/- 3,000 people"."""
_NATIONAL = ascii_re(
    r"[A-Z][a-z]+(?:-[A-Z][a-z]+)?(?:ians|eans|ans|ese|is|ish|nians|tes|ers|ks|ds|ns|gs|rs|as|os|es|ss|nis|mis|hs|lls|ls)$|(?:Rohingya|Hazara|Masalit|Fur|Dinka|Nuer|Tutsi|Hutu|Uighur|Lao|Thai)s?$"
)


@functools.cache
def _invariable_nationals() -> frozenset[str]:
    """Nationals whose plural is their singular ("Malagasy", "Burkinabe"), lower case."""
    known = demonyms()
    return frozenset(word for word in known if not word.endswith("s") and word + "s" not in known)


def is_national(word: str) -> bool:
    """Whether a capitalised word names people by their nation or group: "Nigerians", "Rohingya"."""
    if not word[0].isupper() or word in NOT_NATIONAL:
        return False
    return bool(_NATIONAL.match(word)) or word.lower() in _invariable_nationals()


def find_noun(words: list[str], at: int, *, single: bool = False) -> tuple[str, int] | None:
    """Kind of the longest known noun phrase that begins at word `at`, and how many words it has."""
    for size in range(min(LONGEST_NOUN, len(words) - at), 0, -1):
        phrase = " ".join(words[at : at + size]).lower()
        kind = KIND_OF_NOUN.get(phrase) or (KIND_OF_SINGULAR.get(phrase) if single else None)
        if kind:
            return kind, size
    return None


def following_words(sentence: str, position: int, limit: int) -> tuple[list[tuple[int, int]], list[str]]:
    """Up to nine words after a number that can belong to its phrase, with their spans."""
    spans: list[tuple[int, int]] = []
    words: list[str] = []
    if _OPENS_A_ROW.match(sentence, 0, position):
        position += len(sentence) - position - len(sentence[position:].lstrip(" ")) - 1  # "98        people killed"
    while len(words) < 9:
        match = _WORD.match(sentence, position)
        if not match or match.end() > limit:
            aside = _BRACKETED.match(sentence, position)
            if aside and words and aside.end() < limit:
                position = aside.end()
                continue
            margin = None if words else _MARGIN.match(sentence, position)
            if margin:
                position = margin.end()
                continue
            break
        gap, word = match.groups()
        if gap.startswith(","):
            break
        named = word == "and" and words and words[-1][0].isupper() and re.match(r" [A-Z]", sentence[match.end() :])
        if word in STOP and not named and not (word.lower() in ("and", "or") and _joined(words, sentence, match.end())):
            break
        spans.append(match.span(2))
        words.append(word)
        position = match.end()
        if sentence[position : position + 1] in ('"', ";", ":", ".", ",", "(", ")"):
            if sentence[position : position + 2] == '" ' and len(words) == 0:
                continue
            break
    return spans, words


@functools.cache
def _joined_words() -> frozenset[str]:
    """What stands on both sides of "and" inside the known phrases: "women and children", "health and social"."""
    told = [noun.split() for noun in KIND_OF_NOUN if " and " in noun]
    return frozenset(
        " ".join(words[at - 1 : at + 2]) for words in told for at in range(1, len(words)) if words[at] == "and"
    )


def _joined(words: list[str], sentence: str, position: int) -> bool:
    """ "and" inside a known phrase: "women and children", "towns and villages", "partly or fully damaged homes"."""
    after = _WORD.match(sentence, position)
    if not words or after is None:
        return False
    if words[-1].lower() in STATE and after.group(2).lower() in STATE and words[-1].endswith("ly"):
        return True
    return f"{words[-1]} and {after.group(2)}".lower() in _joined_words()

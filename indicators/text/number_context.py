"""A figure and its neighbours in the sentence. Text is folded; dates may be blanked out."""

from __future__ import annotations

import re

from indicators.text import english_numbers as english
from indicators.text.fold import ascii_re
from indicators.text.number_readings import Reading

LEFT = 48  # characters before a figure that are looked at

_NEXT = ascii_re(r"([ \t]{0,3}\n?[ \t]{0,4}|-)([A-Za-z][A-Za-z.'/]*[23]?)")
_SECOND = ascii_re(r"[ \t]{0,3}\n?[ \t]{0,4}-?([A-Za-z][A-Za-z.']*)")
_ENDS = (".", "!", "?")
_OPENERS = frozenset(("(", '"', "'", "[", '("'))
_ESTIMATED = ascii_re(rf"\b{english.ESTIMATING_VERBS}[ \n]$", re.IGNORECASE)
_PASSING = ascii_re(rf"\b{english.PASSING_VERBS}[ \n]$", re.IGNORECASE)
_OR_MORE = ascii_re(r"[ \n][A-Za-z]{3,15}[ \n]or[ \n](?:(more)|(fewer|less)|(?:so|thereabouts))\b")


def plain_word(word: str) -> str:
    """The word in small letters, without possessive ending or full stop."""
    return word.lower().removesuffix(".").removesuffix("'s").removesuffix("'")


class Figure:
    """A figure in its text and its neighbours, each looked up once.

    `core` is the bare figure. `before` and `before_that` are the words before it, `lead` is `before` in small letters
    without stops; `left` is the text before it within its paragraph. `word` is the word behind it as written, `next`
    the same bare, "" where none follows at once.
    """

    __slots__ = (
        "before", "before_that", "core", "end", "lead", "left", "match", "next", "reading", "start", "text", "word",
    )  # fmt: skip

    def __init__(self, text: str, start: int, end: int, reading: Reading) -> None:
        self.text, self.start, self.end, self.reading = text, start, end, reading
        offset = start - reading.start
        self.core = text[offset + reading.core[0] : offset + reading.core[1]]
        left = text[max(0, start - LEFT) : start]
        self.left = left[left.rfind("\n\n") + 1 :]
        words = self.left.rsplit(None, 2)
        self.before = words[-1] if words else ""
        if self.before in _OPENERS and len(words) > 1:
            words.pop()
            self.before = words[-1]
        if self.before[-1:] in _ENDS and self.core[:1].isupper():
            words, self.before = [], ""  # "she said by phone. Six of the dead …": the word ends another sentence
        self.before_that = words[-2].lower() if len(words) > 1 else ""
        self.lead = self.before.strip(".:|\"'([").lower()
        self.match = _NEXT.match(text, end)
        self.word = self.match[2] if self.match else ""
        self.next = plain_word(self.word)

    @property
    def plain(self) -> bool:
        """Whether it is written in digits alone."""
        return self.core.isdigit()

    @property
    def bare(self) -> bool:
        """Whether no word before it qualifies it."""
        return self.reading.start == self.reading.core[0] and self.reading.qualifier != "range"

    @property
    def hyphened(self) -> bool:
        """Whether a hyphen ties the next word to it."""
        return self.match is not None and self.match[1] == "-"

    def second_word(self) -> str:
        """The bare word behind the next one."""
        second = _SECOND.match(self.text, self.match.end()) if self.match else None
        return plain_word(second[1]) if second else ""

    def following(self, characters: int = 1) -> str:
        """The text right behind the figure."""
        return self.text[self.end : self.end + characters]

    def counts_something(self) -> bool:
        """Whether a word follows that may be the counted noun, and not a preposition, a verb or a stop."""
        if not self.next or self.word[0].isupper():
            return False
        return self.next not in english.NOT_COUNTED and self.next not in english.DETERMINERS

    def outer_qualifier(self) -> str | None:
        """The qualifier that words outside its span give: "toll exceeds", "estimated at", "30 people or more"."""
        if self.before in english.QUALIFYING_VERB_ENDS:
            if _PASSING.search(self.left):
                return "at_least"
            if _ESTIMATED.search(self.left):
                return "approximately"
        more = _OR_MORE.match(self.text, self.end)
        if more is None:
            return None
        return "at_least" if more[1] else "at_most" if more[2] else "approximately"

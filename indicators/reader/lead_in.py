"""The words that lead into a list: what "the following would be carried out:" says holds for each of its bullets."""

from __future__ import annotations

from bisect import bisect_left

from ..text.fold import ascii_re
from .layout import Sentence

_LISTED = ("bullet", "key figure")
_LONGEST_LIST = 12
_NOT_YET = ascii_re(
    r"\b(?:would|will|could|may|might|shall|should|is to|are to|(?:is|are) (?:planned|foreseen|envisaged|proposed|expected)"
    r"|in case of|in the event|if|plans?|planned|proposals?|proposed|scenarios?|contingency|measures (?:foreseen|proposed)|recommend\w*|requests?|requested|asks? (?:for|that)|demands?|demanded|targets?)\b"
)


def lead_in(sentence: Sentence) -> str:
    """The paragraph right above a list that ends in a colon, folded, for a sentence of the list; else ""."""
    if sentence.block.kind not in _LISTED:
        return ""
    layout = sentence.paragraph.layout
    index = bisect_left(layout.blocks, sentence.block.start, key=lambda block: block.start)
    for block in reversed(layout.blocks[max(0, index - _LONGEST_LIST) : index]):
        if block.kind in _LISTED:
            continue
        words = layout.folded[block.start : block.end].rstrip(" *")
        return words if words.endswith(":") else ""
    return ""


def is_planned(words: str) -> bool:
    """Whether the last sentence of a lead-in tells of what has not happened."""
    last = words[words.rfind(". ") + 1 :].strip()
    return _NOT_YET.search(last[:1].lower() + last[1:]) is not None

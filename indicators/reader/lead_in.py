"""The words that lead into a list: what "the following would be carried out:" says holds for each of its bullets."""

from __future__ import annotations

from bisect import bisect_left

from ..text.blocks import Block
from ..text.fold import ascii_re
from ..text.places import find_places

_LISTED = ("bullet", "key figure", "table row")
_LONGEST_LIST = 12
SHORT = 60
"""Characters of a line that says itself what its list counts: "New movements, 12-18 May:"."""
_NOT_YET = ascii_re(
    r"\b(?:would|will|could|may|might|shall|should|is to|are to|(?:is|are) (?:planned|foreseen|envisaged|proposed|expected)"
    r"|in case of|in the event|if|plans?|planned|proposals?|proposed|scenarios?|contingency|measures (?:foreseen|proposed)|recommend\w*|requests?|requested|asks? (?:for|that)|demands?|demanded|targets?)\b"
)


def lead_in(folded: str, blocks: list[Block], block: Block) -> str:
    """The paragraph right above a list that ends in a colon, for a block of the list; else ""."""
    leads = leading(folded, blocks, block)
    return folded[leads.start : leads.end].rstrip(" *") if leads else ""


def leading(folded: str, blocks: list[Block], block: Block) -> Block | None:
    """The block whose words `lead_in` gives."""
    if block.kind not in _LISTED:
        return None
    index = bisect_left(blocks, block.start, key=lambda other: other.start)
    for other in reversed(blocks[max(0, index - _LONGEST_LIST) : index]):
        if other.kind in _LISTED:
            continue
        return other if folded[other.start : other.end].rstrip(" *").endswith(":") else None
    return None


_PLACE_LINE = ascii_re(
    r"(?:Of (?:which|whom|these),? (?:in )?|Including |In )?(?P<name>[A-Z][\w' -]{2,30}?)(?: [Dd]istrict| [Pp]rovince| [Ss]tate)? ?(?:[:|]|-(?= )) ?[\d, ]+\W*"
)


def is_of_a_place(text: str) -> bool:
    """Whether a line is the figure of one place: "Sylhet: 9"."""
    line = _PLACE_LINE.fullmatch(text)
    return line is not None and any(m.end - m.start == len(line["name"]) for m in find_places(line["name"]))


def is_planned(words: str) -> bool:
    """Whether the last sentence of a lead-in tells of what has not happened."""
    last = words[words.rfind(". ") + 1 :].strip()
    return _NOT_YET.search(last[:1].lower() + last[1:]) is not None

"""Numbers in a sentence with an indicator's cue that no rule read and no ignore explains."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..catalogue import INDICATORS
from ..catalogue.words import CLASS_OF_KIND
from ..model import Document, Miss

if TYPE_CHECKING:
    from .document import Sentence

_CLASS_OF_GROUP = {"people": ("people",), "families": ("people",)}


@functools.cache
def _cues() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """Slug, class of what it counts, and cue pattern of each indicator."""
    classes = {
        i.info.slug: CLASS_OF_KIND.get(next(iter(sorted(i.counts[0].kinds - {"number"}))), "people") for i in INDICATORS
    }
    return tuple(
        (i.info.slug, classes[i.info.slug], re.compile("|".join(re.escape(cue) for cue in i.cues), re.IGNORECASE))
        for i in INDICATORS
    )


def missed(document: Document, sentence: Sentence) -> Iterator[Miss]:
    """The misses of one sentence, each with its reason as far as it is known."""
    if not sentence.counts:
        return
    explained = {c.count.start for c in sentence.claims} | {c.count.start for c, _ in sentence.ignored}
    for count in sentence.counts:
        if count.start in explained or count.implied or count.cls == "other" or count.partitive:
            continue
        for slug, cls, cue in _cues():
            if (count.bare or count.cls == cls) and cue.search(sentence.text):
                start, end = sentence.start + count.number[0], sentence.start + count.number[1]
                yield Miss(
                    document=document.id,
                    indicator=slug,
                    number=document.text[start:end],
                    start=start,
                    end=end,
                    sentence=(sentence.start, sentence.end),
                    reason=_reason(count.share is not None, count.bare, count.kind),
                )
                break


def _reason(share: bool, bare: bool, kind: str | None) -> str:
    if share:
        return "a share whose base the sentence does not state"
    if kind == "casualties":
        return "casualties mix the dead with the injured"
    return "no noun says what is counted" if bare else "no rule knows this way of writing"

"""Numbers in a sentence with an indicator's cue that no rule read and no ignore explains."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..model import Document, Miss
from .cues import any_indicator_cue, cues_by_indicator

if TYPE_CHECKING:
    from .layout import Sentence


def missed(document: Document, sentence: Sentence) -> Iterator[Miss]:
    """The misses of one sentence, each with its reason as far as it is known."""
    if not sentence.counts or not any_indicator_cue().search(sentence.text):
        return
    explained = {c.count.start for c in sentence.claims} | {c.count.start for c, _ in sentence.ignored}
    for count in sentence.counts:
        if count.start in explained or count.implied or count.cls == "other" or count.partitive or count.whole:
            continue
        for slug, cls, cue in cues_by_indicator():
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

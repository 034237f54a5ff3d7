"""Why a text was read as it was: what a rule author wants to see, sentence by sentence."""

from __future__ import annotations

from .document import Reading


def explanation(reading: Reading) -> str:
    """Each sentence with its counted phrases, the rules that fired, the ignores and the misses."""
    lines = []
    for sentence in reading.sentences:
        lines.append(reading.document.text[sentence.start : sentence.end])
        for observation in reading.observations:
            if observation.sentence == (sentence.start, sentence.end):
                lines.append(
                    f"  read     {observation.indicator} {observation.value:g} by “{observation.rule}”: {observation.quote}"
                )
        for claim, reason in sentence.ignored:
            lines.append(f"  ignored  {claim.count.value:g} by “{claim.frame.name}”: {reason}")
    return "\n".join(lines)

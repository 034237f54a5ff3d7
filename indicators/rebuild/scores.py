"""How well the reader does on the gold that is packaged with it."""

from __future__ import annotations


def gold_scores() -> dict[str, float]:
    """Scores by name, between 0 and 1; none where no gold is packaged."""
    try:
        from indicators.evaluate import scores
    except ModuleNotFoundError:
        return {}
    return dict(scores())

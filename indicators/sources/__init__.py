"""Where documents come from: files that lie somewhere, feeds and APIs that are fetched and kept.

    outcomes = fetch_all(data, seeds)         # ask the web, keep what is answered under <data>/fetched
    for entry in collect(data, seeds): ...    # every document of every source; no network

Both the command line and the nightly rebuild use these two.
"""

from indicators.sources.collect import collect, held
from indicators.sources.copies import Sketch, originals, sketch
from indicators.sources.fetch import fetch_all
from indicators.sources.outcome import Outcome, outcomes
from indicators.sources.settings import Sources, SourcesError, read_sources

__all__ = [
    "Outcome", "Sketch", "Sources", "SourcesError", "collect", "fetch_all", "held", "originals", "outcomes",
    "read_sources", "sketch",
]  # fmt: skip

"""Which series an observation belongs to: indicator, scope, unit, and episode (running totals) or place (levels).

The key depends on the observation and the curated episodes alone, never on other observations.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from indicators.model import Episode, Observation, Scope, Unit

BASELINE_UNKNOWN = "baseline-unknown"
PLACE_UNKNOWN = "place-unknown"
DISTINCT = "distinct"


class Key(NamedTuple):
    """What makes a series; `within` is the episode of a running total, the place of a level, else empty.

    `country` parts what has the same name in two countries ("since-2021-05-01"): it is set only where `within` alone
    would mix them.
    """

    indicator: str
    scope: Scope
    unit: Unit
    within: str = ""
    country: str = ""

    @property
    def slug(self) -> str:
        """The name of the series in URLs: letters, digits, hyphens, and a full stop between the parts of the key."""
        return _slug(self)


@lru_cache(maxsize=65536)
def _slug(key: Key) -> str:
    return ".".join(plain(part) for part in key if part)


@lru_cache(maxsize=65536)
def plain(name: str) -> str:
    """A name without marks, case and punctuation: `plain("Côte d’Or") == "cote-dor"`; names compare equal by it.

    A name of which no ASCII letter or digit is left keeps a hash in its stead, so that two such names differ.
    """
    bare = re.sub(r"['’‘ʿʾ`´]", "", name)
    ascii_only = unicodedata.normalize("NFKD", bare).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")
    return words or hashlib.sha256(name.encode()).hexdigest()[:8]


def key_of(observation: Observation, episodes: Sequence[Episode]) -> Key:
    """The key of the series that an observation's figure belongs to."""
    head = (observation.indicator, observation.scope, observation.unit)
    if observation.scope == "period":
        return Key(*head)
    if observation.scope == "stock":
        return Key(*head, *_place(observation))
    return Key(*head, *_episode(observation, episodes))


def key_fields(observation: Observation) -> tuple[object, ...]:
    """All that the key depends on beside the episodes: observations alike in these have the same key."""
    head = (observation.indicator, observation.scope, observation.unit)
    if observation.scope == "period":
        return head
    where = (*head, observation.country)
    if observation.scope == "stock":
        return (*where, observation.place_path, observation.place)
    return (*where, observation.period_start, observation.event, observation.event and observation.period_end)


def is_known(key: Key) -> bool:
    """Whether claims of the series speak of one thing; those of an unknown baseline or place cannot be compared."""
    return key.within not in (BASELINE_UNKNOWN, PLACE_UNKNOWN)


def _place(observation: Observation) -> tuple[str, str]:
    if observation.place_path:
        return observation.place_path[-1], ""
    if observation.place:
        return observation.place, observation.country or ""
    return PLACE_UNKNOWN, observation.country or ""


def _episode(observation: Observation, episodes: Sequence[Episode]) -> tuple[str, str]:
    found = episode_of(observation, episodes)
    if found is not None:
        return found.slug, ""
    baseline = observation.period_start
    return f"since-{baseline}" if baseline else BASELINE_UNKNOWN, observation.country or ""


def episode_of(observation: Observation, episodes: Sequence[Episode]) -> Episode | None:
    """The curated episode that a running total belongs to, by its baseline or, without one, by the event it names.

    Of several the one that names the observation's own country wins, then the longest phrase, then the narrowest
    range of starts, then the slug.
    """
    fitting = [
        (episode, named)
        for episode in episodes
        if observation.country in (None, episode.country)
        and (named := _claims(episode, observation.period_start, observation.event, observation.period_end))
    ]
    if not fitting:
        return None
    return min(fitting, key=lambda f: (-f[1], f[0].starts[1] - f[0].starts[0], f[0].slug))[0]


def _claims(episode: Episode, baseline: date | None, event: str | None, day: date | None) -> int:
    """How strongly an episode claims a running total: 0 not at all, for an event the length of the phrase."""
    first, last = episode.starts
    if baseline is not None:
        return int(first <= baseline <= last)
    if event is None or (day is not None and day < first):
        return 0
    named = f"-{plain(event)}-"
    phrases = (episode.slug, episode.title, *episode.event_words)
    return max((len(phrase) for phrase in phrases if f"-{plain(phrase)}-" in named), default=0)

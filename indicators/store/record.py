"""What a build says of itself, stored inside it and repeated in its manifest."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field

from indicators.model import Frozen


class Record(Frozen):
    """One build. `built_at` is UTC without a zone; counts are of the build, `read`, `reused` and `failed` of the run.

    `reader` is a hash of everything that decides what a text says (code, catalogue, places), `inputs` one of the
    documents and curators' files. `scores` are those on the packaged gold, empty where none is packaged.
    `reason` is what `--force` was given; `previous` the build that it was compared with.
    """

    id: str
    built_at: datetime
    duration_s: float
    documents: int
    observations: int
    misses: int
    points: int
    reader: str
    inputs: str
    outcome: Literal["published", "published with warnings", "forced"] = "published"
    previous: str | None = None
    reason: str | None = None
    read: int = 0
    reused: int = 0
    failed: int = 0
    warnings: tuple[str, ...] = ()
    versions: dict[str, str] = Field(default_factory=dict)
    scores: dict[str, float] = Field(default_factory=dict)

"""Fixtures that several files share."""

from __future__ import annotations

from pathlib import Path

import flood_corpus
import pytest


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    """A seeds folder with three bulletins on a flood."""
    return flood_corpus.make(tmp_path / "seeds")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Where a data folder may be made."""
    return tmp_path / "data"

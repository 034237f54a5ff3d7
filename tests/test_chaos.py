"""The short form of benchmarks/chaos.py: kills, damage, races and a full disk under a reading client."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

CHAOS = Path(__file__).parent.parent / "benchmarks" / "chaos.py"


@pytest.mark.slow
def test_no_client_ever_sees_half_a_build() -> None:
    short = ["--kills", "20", "--damaged", "20", "--twos", "1", "--fives", "1", "--fills", "4"]
    done = subprocess.run([sys.executable, str(CHAOS), *short], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 not whole" in done.stdout and done.stdout.endswith("all as it must be\n")

"""Telling someone that a rebuild failed: a command of theirs, or a webhook."""

from __future__ import annotations

import os
import subprocess
import sys

_SECONDS = 30


def tell(target: str, outcome: str, message: str) -> None:
    """Run a command, or POST to an http(s) URL; a failure to tell is said on standard error and ends nothing.

    The command finds `INDICATORS_OUTCOME` and `INDICATORS_MESSAGE` in its environment; the URL gets them as JSON:
    `{"outcome": …, "message": …, "text": …}`, where `text` is what chat services show.
    """
    try:
        if target.startswith(("http://", "https://")):
            _post(target, outcome, message)
        else:
            _run(target, outcome, message)
    except Exception as error:
        print(f"The failure could not be told to {target}: {error}", file=sys.stderr)


def _post(url: str, outcome: str, message: str) -> None:
    import httpx

    said = {"outcome": outcome, "message": message, "text": f"indicators rebuild {outcome}: {message}"}
    httpx.post(url, json=said, timeout=_SECONDS).raise_for_status()


def _run(command: str, outcome: str, message: str) -> None:
    environment = {**os.environ, "INDICATORS_OUTCOME": outcome, "INDICATORS_MESSAGE": message}
    # The operator's own words, so a shell may read them.
    subprocess.run(command, shell=True, check=True, env=environment, timeout=_SECONDS)  # noqa: S602

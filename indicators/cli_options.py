"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

DATA = click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    envvar="INDICATORS_DATA",
    default=Path("data"),
    show_default=True,
    help="Folder of the builds (environment: INDICATORS_DATA).",
)
SEEDS = click.option(
    "--seeds",
    type=click.Path(file_okay=False, path_type=Path),
    envvar="INDICATORS_SEEDS",
    default=Path("seeds"),
    show_default=True,
    help="Folder of the documents, sources.toml, episodes.toml and corrections.toml (environment: INDICATORS_SEEDS).",
)
DAY = click.DateTime(["%Y-%m-%d"])
BUSY = 75  # exit status: another rebuild runs

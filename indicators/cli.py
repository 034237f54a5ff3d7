"""The command line: one short function a command. Service, charts and the reader are imported where they are needed."""

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
DAY = click.DateTime(["%Y-%m-%d"])


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="humanitarian-indicators")
def main() -> None:
    """Dated, sourced humanitarian figures from articles and situation reports.

    Start with `indicators serve`, or read one text with `indicators explain FILE`.
    """


if __name__ == "__main__":
    main()

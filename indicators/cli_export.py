"""The command that writes what the service answers as files."""

from __future__ import annotations

from pathlib import Path

import click

from indicators.cli_options import DATA


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--format",
    type=click.Choice(["csv", "parquet", "xlsx", "datapackage", "site"]),
    default="csv",
    show_default=True,
    help="Tables in one format, a data package for each indicator, or the whole service as a static site.",
)
@DATA
def export(folder: Path, format: str, data: Path) -> None:
    """Write the current build into DIR: the same bytes that the service answers."""
    from service.export import ExportError
    from service.export import export as write

    try:
        files = write(data, folder, format)
    except ExportError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{files} files in {folder}")


COMMANDS = (export,)

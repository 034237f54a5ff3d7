"""The command line: one short function a command. Service, charts and the reader are imported where they are needed."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from indicators import cli_builds, cli_chart, cli_export, cli_rebuild, cli_sources
from indicators.cli_options import DAY

if TYPE_CHECKING:
    from indicators.reader import Reading


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="humanitarian-indicators")
def main() -> None:
    """Dated, sourced humanitarian figures from articles and situation reports.

    Start with `indicators serve`, or read one text with `indicators explain FILE`.
    """


PATHS = click.argument("paths", nargs=-1, required=True, metavar="PATH…")
PUBLISHED = click.option("--published", type=DAY, help="Day of publication of the texts that state none (YYYY-MM-DD).")


@main.command()
@PATHS
@PUBLISHED
@click.option("--jsonl", is_flag=True, help="One JSON object a document, as it is read.")
@click.option("--mentions", is_flag=True, help="Also every number, date, place and source (with --jsonl).")
def extract(paths: tuple[str, ...], published: datetime | None, jsonl: bool, mentions: bool) -> None:
    """Read texts and print their figures; needs no build.

    PATH is a file, a folder, a .jsonl or .parquet corpus, or - for standard input.
    """
    from indicators.reader import output

    for reading in _readings(paths, published):
        if isinstance(reading, tuple):
            identifier, reason = reading
            if jsonl:
                click.echo(json.dumps(output.error_row(identifier, reason), ensure_ascii=False))
            else:
                click.echo(f"{identifier}: not read: {reason}", err=True)
        elif jsonl:
            click.echo(json.dumps(output.document_row(reading, mentions=mentions), ensure_ascii=False))
        else:
            click.echo(output.table(reading))


@main.command()
@click.argument("path", metavar="PATH|-")
@PUBLISHED
def explain(path: str, published: datetime | None) -> None:
    """Show how a text is read: its sentences with what was found in them, the rules, the ignores and the misses."""
    from indicators.reader.explain import explanation

    for reading in _readings((path,), published):
        if isinstance(reading, tuple):
            raise click.ClickException(f"{reading[0]}: not read: {reading[1]}")
        click.echo(explanation(reading))


@main.command()
@click.argument("gold", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="The figures as JSON.")
@click.option("--errors", is_flag=True, help="Also a line for each figure missed, extra or wrong in a field.")
def evaluate(gold: tuple[Path, ...], as_json: bool, errors: bool) -> None:
    """Measure the reader against gold observations (GOLD.jsonl: text, published, observations)."""
    from indicators import evaluate as measure

    try:
        documents = [document for path in gold for document in measure.load_gold(path)]
    except (OSError, ValueError) as error:
        raise click.ClickException(str(error)) from error
    figures, wrong = measure.evaluate(documents, measure.readings(documents))
    if as_json:
        click.echo(json.dumps(figures, indent=1))
        return
    for line in wrong if errors else ():
        click.echo(line)
    click.echo(measure.report(figures))


def _readings(paths: tuple[str, ...], published: datetime | None) -> Iterator[Reading | tuple[str, str]]:
    """Each document of the paths, read; or its id and the reason why it could not be."""
    from itertools import chain

    from indicators.documents import Metadata, MetadataError, Unreadable, read_path, read_stream, unique
    from indicators.reader import read
    from indicators.store import parquet_rows

    default = Metadata(published=published.date()) if published else Metadata()
    missing = [path for path in paths if path != "-" and not Path(path).exists()]
    if missing:
        raise click.UsageError(f"no such file or folder: {', '.join(missing)}")
    entries = chain.from_iterable(
        [read_stream(sys.stdin.buffer, default)]
        if path == "-"
        else read_path(Path(path), default=default, parquet=parquet_rows)
        for path in paths
    )
    try:
        for entry in unique(entries):
            yield (entry.id, entry.reason) if isinstance(entry, Unreadable) else read(entry)
    except MetadataError as error:
        raise click.UsageError(str(error)) from error


for module in (cli_rebuild, cli_builds, cli_sources, cli_chart, cli_export):
    for command in module.COMMANDS:
        main.add_command(command)

if __name__ == "__main__":
    main()

"""Commands that look at sources: fetch, sources."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import click

from indicators.cli_options import DATA, SEEDS


@click.command()
@click.argument("names", nargs=-1, metavar="[SOURCE …]")
@DATA
@SEEDS
@click.option("--dry-run", is_flag=True, help="Show what would come and keep nothing.")
def fetch(names: tuple[str, ...], data: Path, seeds: Path, dry_run: bool) -> None:
    """Ask the sources on the web (all, or those named) for what is new and keep it; `rebuild` reads it.

    Exit status: 0 all answered, 1 one failed (the others were fetched, and it keeps its documents), 2 usage.
    """
    from indicators.sources import Outcome, SourcesError, fetch_all, read_sources

    def told(outcome: Outcome) -> None:
        click.echo(f"{outcome.source}: {outcome.message}")
        for line in (*outcome.urls, *outcome.problems) if dry_run else outcome.problems:
            click.echo(f"  {line}")

    try:
        known = [source.name for _, source in read_sources(seeds).sources]
        if unknown := sorted(set(names) - set(known)):
            raise click.UsageError(f"no source {', '.join(unknown)}; sources are {', '.join(known)}")
        outcomes = fetch_all(data, seeds, names=names, dry_run=dry_run, report=told)
    except SourcesError as error:
        raise click.UsageError(str(error)) from error
    if not outcomes:
        click.echo("no source on the web: see docs/sources.md")
    if not all(outcome.ok for outcome in outcomes):
        sys.exit(1)


@click.command()
@DATA
@SEEDS
def sources(data: Path, seeds: Path) -> None:
    """List the sources, each with how its last fetch went and what the current build has of it."""
    from indicators.sources import SourcesError, outcomes, read_sources

    try:
        known = read_sources(seeds).sources
    except SourcesError as error:
        raise click.UsageError(str(error)) from error
    told, yields = outcomes(data), _yields(data)
    for kind, source in known:
        documents, observations, misses = yields.get(source.name, (0, 0, 0))
        counts = f"{documents:>7} documents {observations:>8} observations {misses:>6} misses"
        click.echo(f"{source.name:<20} {kind:<10} {counts}")
        if outcome := told.get(source.name):
            click.echo(f"    {outcome.at:%Y-%m-%d %H:%M} UTC  {outcome.message}")


def _yields(data: Path) -> dict[str, tuple[int, int, int]]:
    """Documents, observations and misses of the current build by source; empty where there is no build."""
    from indicators import store

    try:
        build = store.current(data)
    except store.StoreError:
        return {}
    documents: Counter[str] = Counter()
    observations: Counter[str] = Counter()
    misses: Counter[str] = Counter()
    for entry in build.documents():
        name = entry.document.source or ""
        documents[name] += 1
        observations[name] += entry.observations
        misses[name] += entry.misses
    build.close()
    return {name: (count, observations[name], misses[name]) for name, count in documents.items()}


COMMANDS = (fetch, sources)

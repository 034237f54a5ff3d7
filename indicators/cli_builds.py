"""Commands that look at builds: builds, rollback, misses, list."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from indicators.cli_options import BUSY, DATA

if TYPE_CHECKING:
    from indicators.store import Build


@click.command()
@click.argument("id", required=False)
@DATA
def builds(id: str | None, data: Path) -> None:
    """List the builds that are kept, or show of one (ID, or `current`) what changed in it and why."""
    from indicators import store

    if id is not None:
        _show_changes(open_build(data, id))
        return
    served = store.pointer(data)
    kept = {record.id: record for record in store.builds(data)}
    for name in store.build_ids(data):
        mark, record = "*" if name == served else " ", kept.get(name)
        if record is None:
            click.echo(f"{mark} {name}  damaged: its manifest cannot be believed")
            continue
        counts = f"{record.documents:>7} documents {record.observations:>8} observations {record.misses:>6} misses"
        reason = f" ({record.reason})" if record.reason else ""
        click.echo(f"{mark} {name}  {counts} {record.duration_s:>8.1f} s  {record.outcome}{reason}")
        for warning in record.warnings:
            click.echo(f"    {warning}")
    if not store.build_ids(data):
        click.echo(f"no build in {data}: run `indicators rebuild`")


@click.command()
@click.argument("id")
@DATA
def rollback(id: str, data: Path) -> None:
    """Serve the earlier build ID again (`indicators builds` lists them).

    The next rebuild compares with it; unless what was wrong is mended, it will publish the same again.
    """
    from indicators.rebuild import Busy, roll_back
    from indicators.store import StoreError

    try:
        roll_back(data, id)
    except Busy as busy:
        click.echo(str(busy), err=True)
        sys.exit(BUSY)
    except StoreError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{id} is served now")


@click.command()
@click.option("--indicator", metavar="SLUG", help="Only those of this indicator.")
@click.option("--document", metavar="ID", help="Only those of this document.")
@DATA
def misses(indicator: str | None, document: str | None, data: Path) -> None:
    """List the sentences that hold a cue and a number of an indicator, but were not read: what the rules lack."""
    from indicators.store import Filters

    build = open_build(data)
    require_slug(build, indicator)
    for row in build.rows("misses", Filters(indicator=indicator, document=document)):
        text = build.text(row["document"]) or ""
        sentence = " ".join(text[slice(*row["sentence"])].split())
        click.echo(f"{row['document']}  {row['indicator']}  {row['number']}: {row['reason']}\n    {sentence}")


@click.command("list")
@DATA
def list_indicators(data: Path) -> None:
    """List the indicators with what the current build holds of each."""
    for row in open_build(data).rows("indicators"):
        days = f"{row['first']} to {row['last']}" if row["last"] else "no figure"
        click.echo(
            f"{row['slug']:<26} {row['series']:>4} series {row['observations']:>6} figures  {days:<24}  {row['title']}"
        )


COMMANDS = (builds, rollback, misses, list_indicators)


def open_build(data: Path, id: str = "current") -> Build:
    """The build that is served, or the one of that id; where there is none the command fails with the reason."""
    from indicators import store

    try:
        return store.current(data) if id == "current" else store.open_verified(data, id)
    except store.StoreError as error:
        raise click.ClickException(str(error)) from error


def require_slug(build: Build, slug: str | None) -> None:
    """Refuse a slug that is no indicator, as wrong usage, and name those that are."""
    slugs = [entry.info.slug for entry in build.indicators()]
    if slug is not None and slug not in slugs:
        raise click.UsageError(f"no indicator {slug!r}; there are {', '.join(slugs)}")


def _show_changes(build: Build) -> None:
    record = build.record
    click.echo(f"{record.id}  {record.outcome}, compared with {record.previous or 'nothing: it is the first'}")
    for change in build.changes():
        what = change.series or f"{change.indicator} in {change.document}"
        before, after = (f"{v:.12g}" if v is not None else "-" for v in (change.before, change.after))
        because = ", ".join(part for part in (change.document, change.rule) if part)
        day = change.date.isoformat() if change.date else ""
        click.echo(f"  {day:<10}  {what}: {before} -> {after}  ({change.cause}: {because})")

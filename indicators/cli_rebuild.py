"""Commands that make builds and serve them: rebuild, schedule, serve."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from indicators.cli_options import BUSY, DATA, SEEDS

if TYPE_CHECKING:
    from indicators.documents import Unopened, Unreadable
    from indicators.rebuild.daily import Daily
    from indicators.rebuild.run import Entries

ON_FAILURE = click.option(
    "--on-failure",
    metavar="COMMAND|URL",
    help="Tell of a rebuild that was refused or failed: run COMMAND (with INDICATORS_OUTCOME and INDICATORS_MESSAGE in"
    " its environment), or POST both to an http(s) URL as JSON.",
)
TIMEZONE = click.option(
    "--timezone", default="UTC", show_default=True, help="Time zone of the hour, such as Europe/Istanbul."
)


@click.command()
@click.argument("sources", nargs=-1, metavar="[SOURCE …]")
@DATA
@SEEDS
@click.option("--full", is_flag=True, help="Read every document again, also those that did not change.")
@click.option("--offline", is_flag=True, help="Fetch nothing: read the files and what was fetched before.")
@click.option("--processes", type=click.IntRange(1, 64), help="Processes that read (default: one a processor).")
@click.option("--force", metavar="REASON", help="Publish what a check refuses; the reason is kept with the build.")
@click.option("--keep", type=click.IntRange(1), default=30, show_default=True, help="How many builds are kept.")
@click.option("--due", metavar="HH:MM", help="Do nothing if a rebuild has run since the last HH:MM (for cron).")
@TIMEZONE
@ON_FAILURE
def rebuild(
    sources: tuple[str, ...],
    data: Path,
    seeds: Path,
    full: bool,
    offline: bool,
    processes: int | None,
    force: str | None,
    keep: int,
    due: str | None,
    timezone: str,
    on_failure: str | None,
) -> None:
    """Read what changed and serve the new build once it has passed its checks.

    SOURCE is a file, a folder or a source named in sources.toml; without any, all of sources.toml are read (the seeds
    folder itself is always one). Sources on the web are fetched first.

    Exit status: 0 done or nothing new, 1 refused by a check or failed (the last good build stays), 2 usage, 75 another
    rebuild runs.
    """
    from indicators.rebuild import Busy
    from indicators.rebuild import rebuild as run
    from indicators.store import StoreError

    if due and not _is_due(data, _daily(due, timezone)):
        return
    documents = _documents(sources, data, seeds, offline)
    try:
        outcome = run(data, seeds, documents, full=full, processes=processes, force=force, keep=keep)
    except Busy as busy:
        click.echo(f"{busy}; try again when it is done", err=True)
        sys.exit(BUSY)
    except StoreError as error:
        raise click.ClickException(str(error)) from error
    click.echo(outcome.message, err=not outcome.ok)
    if not outcome.ok:
        if on_failure:
            from indicators.rebuild.alarm import tell

            tell(on_failure, outcome.outcome, outcome.message)
        sys.exit(1)


@click.command()
@click.option("--systemd", "as_units", is_flag=True, help="A service and a timer.")
@click.option("--cron", "as_lines", is_flag=True, help="Lines of a crontab.")
@click.option("--at", default="02:30", show_default=True, metavar="HH:MM", help="When to rebuild.")
@TIMEZONE
@DATA
@SEEDS
@ON_FAILURE
def schedule(
    as_units: bool, as_lines: bool, at: str, timezone: str, data: Path, seeds: Path, on_failure: str | None
) -> None:
    """Print what rebuilds every night without `serve --nightly`, with the paths of this installation."""
    import getpass

    from indicators.rebuild.schedule import cron, systemd

    if as_units == as_lines:
        raise click.UsageError("choose one of --systemd and --cron")
    executable = Path(sys.executable).with_name("indicators")
    command = [str(executable), "rebuild", "--data", str(data.resolve()), "--seeds", str(seeds.resolve())]
    command += ["--on-failure", on_failure] if on_failure else []
    daily, folder = _daily(at, timezone), str(Path.cwd())
    text = cron(command, daily, folder) if as_lines else systemd(command, daily, folder, getpass.getuser())
    click.echo(text, nl=False)


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen at; 0.0.0.0 for all.")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
@click.option("--nightly", metavar="HH:MM", help="Rebuild every night at this hour, in a process beside the service.")
@TIMEZONE
@DATA
@SEEDS
@ON_FAILURE
def serve(
    host: str, port: int, nightly: str | None, timezone: str, data: Path, seeds: Path, on_failure: str | None
) -> None:
    """Serve pages, CSV, JSON and charts over HTTP; builds first if there is no build yet."""
    from indicators.store import build_ids
    from service import server

    daily = _daily(nightly, timezone) if nightly else None
    if not build_ids(data):
        _build_first(data, seeds)
    if daily is None:
        server.run(data, host, port)
        return
    from indicators.rebuild import nightly as night

    arguments = ["--data", str(data), "--seeds", str(seeds), *(["--on-failure", on_failure] if on_failure else [])]
    beside = night.start(data, daily, arguments, on_failure)
    try:
        server.run(data, host, port)
    finally:
        night.stop(data, beside)


COMMANDS = (rebuild, schedule, serve)


def _documents(sources: tuple[str, ...], data: Path, seeds: Path, offline: bool) -> Callable[[], Entries]:
    """What a rebuild reads, fetched where it lies on the web; a bar shows the progress on a terminal."""
    from indicators.sources import SourcesError, fetch_all, read_sources

    paths = [Path(source) for source in sources if Path(source).exists()]
    names = [source for source in sources if not Path(source).exists()]
    try:
        known = [source.name for _, source in read_sources(seeds).sources]
        if unknown := sorted(set(names) - set(known)):
            raise click.UsageError(f"no file, folder or source {', '.join(unknown)}; sources are {', '.join(known)}")
        if not offline and (names or not paths):
            fetch_all(
                data, seeds, names=names, report=lambda told: click.echo(f"{told.source}: {told.message}", err=True)
            )
    except SourcesError as error:
        raise click.UsageError(str(error)) from error
    return lambda: _counted(_read(paths, names, data, seeds))


def _read(paths: list[Path], names: list[str], data: Path, seeds: Path) -> Iterator[Unopened | Unreadable]:
    from itertools import chain

    from indicators.documents import Known, held_in, read_metadata
    from indicators.sources import held
    from indicators.store import parquet_rows

    known = read_metadata(seeds / "documents.toml")
    beside = {path: read_metadata(path / "documents.toml") for path in paths if path.is_dir()}
    given = [held_in(path, Known({**known, **beside.get(path, {})}), parquet_rows) for path in paths]
    named = [held(data, seeds, parquet=parquet_rows, names=names)] if names or not paths else []
    return chain.from_iterable([*given, *named])


def _counted(entries: Entries) -> Entries:
    from tqdm import tqdm

    return tqdm(entries, unit=" documents", disable=None, leave=False)


def _daily(at: str, timezone: str) -> Daily:
    from indicators.rebuild.daily import daily

    try:
        return daily(at, timezone)
    except ValueError as error:
        raise click.UsageError(str(error)) from error


def _is_due(data: Path, daily: Daily) -> bool:
    from indicators.rebuild.daily import is_due

    return is_due(data, daily, datetime.now(UTC))


def _build_first(data: Path, seeds: Path) -> None:
    from indicators.rebuild import Busy
    from indicators.rebuild import rebuild as run
    from indicators.store import StoreError

    try:
        outcome = run(data, seeds, _documents((), data, seeds, offline=False))
    except Busy as busy:
        click.echo(f"{busy}; the service is ready when it is done", err=True)
        return
    except StoreError as error:
        raise click.ClickException(str(error)) from error
    click.echo(outcome.message, err=True)
    if not outcome.ok:
        sys.exit(1)

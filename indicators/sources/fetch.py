"""Ask the sources on the web for what is new, and keep it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import UTC, datetime
from pathlib import Path

from indicators.sources.archive import Archive, locked
from indicators.sources.http import Client, FetchError
from indicators.sources.kinds import KINDS, Web
from indicators.sources.outcome import Outcome, keep_outcomes, outcomes
from indicators.sources.settings import read_sources
from indicators.sources.source import WebSource
from indicators.sources.urls import printable
from indicators.sources.visit import Visit


def fetch_all(
    data: Path,
    seeds: Path,
    *,
    names: Collection[str] = (),
    dry_run: bool = False,
    report: Callable[[Outcome], None] | None = None,
) -> list[Outcome]:
    """Fetch each source on the web (of those in `names`, if any), one after the other; `report` hears of each at once.

    A source that fails is told in its outcome, keeps its documents and never stops the others. A dry run asks the
    feeds and keeps nothing. Raises SourcesError where sources.toml is not understood.
    """
    contact, sources = read_sources(seeds)
    on_web = {source.name: (kind, source) for kind, source in sources if isinstance(source, WebSource)}
    told = outcomes(data)
    if not on_web and not told:
        return []
    done = []
    asked: dict[str, float] = {}  # shared, so that two sources of one host leave a pause too
    with locked(data / "fetched") as mine:
        # What is no source any more is not told of for ever.
        kept = {name: outcome for name, outcome in told.items() if name in on_web}
        if mine and not dry_run and kept != told:
            keep_outcomes(data, kept)
        for name, (kind, source) in on_web.items():
            if names and name not in names:
                continue
            limits, hosts, private = source.limits(), source.allowed(), source.private()
            client = Client(hosts, private=private, limits=limits, contact=contact, asked=asked)
            outcome = _fetch(data, kind, source, client, kept.get(name), dry_run) if mine else _busy(kind, source)
            done.append(outcome)
            if mine and not dry_run:
                kept[name] = outcome
                keep_outcomes(data, kept)
            if report:
                report(outcome)
    return done


def _busy(kind: str, source: WebSource) -> Outcome:
    return Outcome(source=source.name, kind=kind, at=_now(), ok=False, message="not fetched: another fetch runs")


def _fetch(data: Path, kind: str, source: WebSource, client: Client, before: Outcome | None, dry_run: bool) -> Outcome:
    now = _now()
    if before and before.retry_at and before.retry_at > now:
        message = f"not asked: the server wants no request before {before.retry_at:%Y-%m-%d %H:%M} UTC"
        return before.model_copy(update={"at": now, "ok": False, "message": message, "new": 0, "changed": 0})
    return _visit(data / "fetched", kind, source, client, dry_run)


def _visit(fetched: Path, kind: str, source: WebSource, client: Client, dry_run: bool) -> Outcome:
    fetcher = KINDS[kind]
    assert isinstance(fetcher, Web)
    archive = Archive(fetched, source.name)
    visit = Visit(client, archive, budget_s=source.budget_s, dry_run=dry_run)
    new: list[str] = []
    changed: list[str] = []
    failure: FetchError | None = None
    try:
        for item in fetcher.fetch(source, visit):
            known = archive.has(item.url)
            if not known if dry_run else archive.keep(item, visit.now):
                (changed if known else new).append(item.url)
    except FetchError as error:
        failure = error
    except Exception as error:  # what a server answers may break a parser; it must not break the other sources
        failure = FetchError(f"its answer could not be read: {type(error).__name__}: {error}")
    return Outcome(
        source=source.name,
        kind=kind,
        at=visit.now,
        ok=failure is None,
        message=_sentence(failure, len(new), len(changed), len(visit.problems), dry_run),
        new=len(new),
        changed=len(changed),
        urls=tuple(map(printable, new + changed)),
        problems=tuple(map(printable, visit.problems[:100])),
        retry_at=visit.refused.retry_at if visit.refused else None,
    )


def _sentence(failure: FetchError | None, new: int, changed: int, problems: int, dry_run: bool) -> str:
    said = f"{new} new document{'s' * (new != 1)}" + (f", {changed} changed" if changed else "")
    if dry_run:
        said = f"would bring {said}"
    if problems:
        said += f", {problems} not had"
    return f"failed: {failure}; {said}" if failure else said


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)

"""Reading documents over processes, in batches, so that memory is bounded and one bad document costs only itself."""

from __future__ import annotations

import multiprocessing
import time
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from typing import NamedTuple

from indicators.model import Document, Miss, Observation

BATCH = 128


class Read(NamedTuple):
    """What came of one document: its figures and misses, or the error that says why there are none."""

    document: Document
    observations: list[Observation]
    misses: list[Miss]
    error: str | None
    seconds: float


def read_all(documents: Iterable[Document], processes: int) -> Iterator[Read]:
    """Read documents, in their order. Few of them, or `processes` 1, are read here without starting any process.

    A document that kills the process that reads it is an error of that document; the others are read all the same.
    """
    batches = _batches(iter(documents))
    first = next(batches, [])
    yield from read_batch(first)
    if processes < 2:
        for batch in batches:
            yield from read_batch(batch)
    elif (second := next(batches, None)) is not None:
        yield from _in_processes(chain([second], batches), processes)


def read_batch(documents: list[Document]) -> list[Read]:
    """Read documents one after the other, each error kept to its document."""
    from indicators.reader import read

    found = []
    for document in documents:
        started = time.perf_counter()
        observations: list[Observation] = []
        misses: list[Miss] = []
        error = None
        try:
            reading = read(document)
            observations, misses = reading.observations, reading.misses
        except Exception as fault:
            error = f"the reader failed: {type(fault).__name__}: {fault}"
        found.append(Read(document, observations, misses, error, time.perf_counter() - started))
    return found


def _in_processes(batches: Iterator[list[Document]], processes: int) -> Iterator[Read]:
    """Batches over a pool, at most two per process under way, results in order."""
    pool = _pool(processes)
    under_way: deque[tuple[list[Document], Future[list[Read]]]] = deque()
    try:
        for batch in batches:
            try:
                under_way.append((batch, pool.submit(read_batch, batch)))
            except BrokenProcessPool:
                yield from _rescued(under_way)
                yield from _one_by_one(batch)
                pool = _pool(processes)
            if len(under_way) >= 2 * processes:
                yield from _result(*under_way.popleft())
        while under_way:
            yield from _result(*under_way.popleft())
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _result(batch: list[Document], future: Future[list[Read]]) -> list[Read]:
    try:
        return future.result()
    except BrokenProcessPool:
        return _one_by_one(batch)


def _rescued(under_way: deque[tuple[list[Document], Future[list[Read]]]]) -> Iterator[Read]:
    while under_way:
        yield from _result(*under_way.popleft())


def _one_by_one(batch: list[Document]) -> list[Read]:
    """Each document alone in a process that may die of it; the next one gets a new process."""
    found: list[Read] = []
    pool = _pool(1)
    for document in batch:
        try:
            found += pool.submit(read_batch, [document]).result()
        except BrokenProcessPool:
            found.append(Read(document, [], [], "the process that read it died", 0.0))
            pool = _pool(1)
    pool.shutdown()
    return found


def _pool(processes: int) -> ProcessPoolExecutor:
    # Fresh interpreters: a fork would inherit DuckDB's threads and the lock of the rebuild.
    return ProcessPoolExecutor(processes, multiprocessing.get_context("spawn"))


def _batches(documents: Iterator[Document]) -> Iterator[list[Document]]:
    while batch := list(islice(documents, BATCH)):
        yield batch

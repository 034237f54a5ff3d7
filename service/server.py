"""The production server: granian's workers around `create_app`, one JSON line a request, a stop that loses nothing."""

from __future__ import annotations

import functools
import importlib
import logging
import multiprocessing
import os
import socket
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

WORKERS = 2
THREADS = 8  # of which at most six draw charts or wait to
CACHE_BYTES = 64 * 2**20  # of finished answers, in each worker
# what the server itself has to say is no request, so it does not belong among their lines
_STDERR = {"class": "logging.StreamHandler", "formatter": "generic", "stream": "ext://sys.stderr"}
STOP_S = 15  # seconds that requests in flight have after SIGTERM


def run(
    data: Path,
    host: str = "127.0.0.1",
    port: int = 8000,
    workers: int = WORKERS,
    threads: int = THREADS,
    cache_bytes: int = CACHE_BYTES,
) -> None:
    """Serve the builds of `data` until SIGTERM or SIGINT; then answer what is in flight and return.

    Each worker is a process of its own with `threads` threads; they share the listening socket, a folder for
    rendered charts and one for metrics, both of which go with the server. `cache_bytes` bounds the finished answers
    that each keeps in memory.
    """
    from granian.constants import HTTPModes, Interfaces
    from granian.log import LogLevels
    from granian.server.mp import MPServer

    _require_free(host, port)
    # A fresh interpreter for each worker: DuckDB's threads do not survive a fork.
    multiprocessing.set_start_method("spawn", force=True)
    with tempfile.TemporaryDirectory(prefix="indicators-") as scratch:
        metrics = Path(scratch, "metrics")
        metrics.mkdir()
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = str(metrics)
        server = MPServer(
            "service",
            address=host,
            port=port,
            interface=Interfaces.WSGI,
            workers=workers,
            blocking_threads=threads,
            http=HTTPModes.http1,
            websockets=False,
            log_access=False,
            log_level=LogLevels.error,
            log_dictconfig={"handlers": {"console": _STDERR, "access": _STDERR}},
            respawn_failed_workers=True,
            workers_kill_timeout=STOP_S,
        )
        loader = functools.partial(load, data, Path(scratch, "charts"), cache_bytes)
        print(f"Serving {data} on http://{host}:{port}/", file=sys.stderr, flush=True)
        server.serve(target_loader=loader, wrap_loader=False)


def _require_free(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        socket.create_server((host, port), family=family).close()
    except OSError as error:
        sys.exit(f"cannot listen at {host}:{port}: {os.strerror(error.errno or 0)}")


def load(data: Path, charts: Path, cache_bytes: int) -> Callable[..., Any]:
    """The application of one worker, with its log set up."""
    from werkzeug.middleware.proxy_fix import ProxyFix

    from service import create_app
    from service.cache import CacheLayer
    from service.context import builds_of

    configure_log()
    # The first chart shall not wait a second for matplotlib to load.
    threading.Thread(target=importlib.import_module, args=("charts",), daemon=True).start()
    app = create_app(data, pictures=charts)
    layer = CacheLayer(app, builds_of(app), cache_bytes)
    # Only a proxy may say under which host and scheme the service is reached: anyone else could forge it.
    return ProxyFix(layer, x_proto=1, x_host=1) if os.environ.get("INDICATORS_BEHIND_PROXY") == "1" else layer


def configure_log() -> None:
    """One JSON object a line on standard output: control characters are escaped, so no field can begin a line."""
    import structlog

    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.WriteLoggerFactory(),  # a line and its end in one write: workers share the output
        cache_logger_on_first_use=True,
    )

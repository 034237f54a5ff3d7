"""Connections that go only where they may and end when their time is up.

The name is resolved here, every address that it resolves to is judged, and the connection is made to the very address
that was judged: a name server that answers differently a moment later changes nothing.
"""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Iterable
from typing import Any

import httpcore

from indicators.sources.address import is_public

CONNECT_SECONDS = 10.0


class Refused(Exception):
    """A connection that policy forbids; the message is one sentence."""


class GuardedBackend(httpcore.NetworkBackend):
    """Connects to public addresses, or to any where `private`; all within a deadline.

    `deadline` is on the clock of `time.monotonic`. It bounds every read and write, so that a server that sends one
    byte now and then cannot hold us.
    """

    def __init__(self, deadline: float, *, private: bool) -> None:
        self._deadline = deadline
        self._private = private
        self._sockets = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of the host that answers. Raises Refused or httpcore.ConnectError."""
        addresses = _resolve(host, port)
        hidden = [address for address in addresses if not is_public(address)]
        if hidden and not self._private:
            raise Refused(f"{host} has the address {hidden[0]}, which is not public")
        error: Exception = httpcore.ConnectError(f"no address for {host}")
        for address in addresses:
            try:
                within = min(_left(self._deadline), CONNECT_SECONDS)
                stream = self._sockets.connect_tcp(address, port, within, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as failed:
                error = failed
            else:
                return _TimedStream(stream, self._deadline)
        raise error

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        """Never allowed."""
        raise Refused("unix sockets are not fetched")


class _TimedStream(httpcore.NetworkStream):
    """A stream whose every operation ends at the deadline."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: float) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(self._deadline))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _left(self._deadline))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        stream = self._stream.start_tls(ssl_context, server_hostname, _left(self._deadline))
        return _TimedStream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout("the time is up")
    return left


def _resolve(host: str, port: int) -> list[str]:
    """The numeric addresses of a host, without repeats, in the resolver's order."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise httpcore.ConnectError(f"the name {host} is not known") from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))

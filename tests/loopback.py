"""A web server on loopback that answers whatever a test wants, byte by byte if need be."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

# The raw bytes of an answer in pieces, from the path and the headers of the request (names in lower case).
Reply = Callable[[str, dict[str, str]], Iterable[bytes]]


class Loopback:
    """The running server: its address and the paths that were asked, in order, with their headers."""

    def __init__(self, listener: socket.socket, reply: Reply) -> None:
        self.port = listener.getsockname()[1]
        self.netloc = f"127.0.0.1:{self.port}"
        self.url = f"http://{self.netloc}"
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.connections = 0
        self._listener = listener
        self._reply = reply

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]

    def run(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            try:
                connection.settimeout(20)
                request = b""
                while b"\r\n\r\n" not in request and (more := connection.recv(65536)):
                    request += more
                first, *lines = request.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
                path = [*first.split(" "), "", ""][1]
                headers = {name.casefold(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
                self.asked.append((path, headers))
                for piece in self._reply(path, headers):
                    connection.sendall(piece)
            except OSError:
                pass  # the client had enough


@contextmanager
def serving(reply: Reply) -> Iterator[Loopback]:
    """A server for the length of a block."""
    with socket.create_server(("127.0.0.1", 0), backlog=128) as listener:
        server = Loopback(listener, reply)
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join(5)


def answer(body: bytes | str = b"", status: str = "200 OK", **headers: str) -> list[bytes]:
    """A well-formed answer; header names with underscores for hyphens."""
    raw = body.encode() if isinstance(body, str) else body
    fields = {"content_length": str(len(raw)), "connection": "close", **headers}
    head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items())
    return [f"HTTP/1.1 {status}\r\n{head}\r\n".encode(), raw]


NOT_FOUND = answer(b"no", "404 Not Found")

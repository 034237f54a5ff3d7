"""The body of an answer, decompressed piece by piece and never beyond its limit."""

from __future__ import annotations

import zlib
from collections.abc import Iterable


class BadBody(Exception):
    """A body that is too large, cut off or packed in a way that is not read; the message is one sentence."""


def read_body(chunks: Iterable[bytes], encoding: str, limit: int) -> bytes:
    """The whole body. `encoding` is the Content-Encoding header, `limit` the most bytes that it may unpack to."""
    encoding = encoding.strip().casefold()
    if encoding in ("", "identity"):
        return _plain(chunks, limit)
    if encoding in ("gzip", "x-gzip", "deflate"):
        return _unpacked(chunks, limit)
    raise BadBody(f"packed as {encoding[:40]}, which was not asked for")


def _plain(chunks: Iterable[bytes], limit: int) -> bytes:
    body = bytearray()
    for chunk in chunks:
        body += chunk
        if len(body) > limit:
            raise BadBody(f"larger than {_size(limit)}")
    return bytes(body)


def _unpacked(chunks: Iterable[bytes], limit: int) -> bytes:
    body = bytearray()
    packer = None
    for chunk in chunks:
        if not chunk:
            continue
        if packer is None:
            # gzip, or zlib, or the bare deflate stream that some servers send for "deflate"
            headed = chunk[:1] in (b"\x1f", b"\x78")
            packer = zlib.decompressobj(zlib.MAX_WBITS | 32 if headed else -zlib.MAX_WBITS)
        try:
            body += packer.decompress(chunk, limit + 1 - len(body))
        except zlib.error as error:
            raise BadBody("damaged compression") from error
        if len(body) > limit:
            raise BadBody(f"unpacks to more than {_size(limit)}")
    if packer is not None and not packer.eof:
        raise BadBody("cut off: the compressed body has no end")
    return bytes(body)


def _size(limit: int) -> str:
    return f"{limit / 1_000_000:g} MB"

"""What was fetched, kept verbatim: a rebuild reads it offline and finds every version of every document again.

    <data>/fetched/objects/ab/abcd…            a body, under the SHA-256 of its bytes
    <data>/fetched/<source>/answers.jsonl      each answer: address, status, headers, instant, body
    <data>/fetched/<source>/documents.jsonl    each version of each document: address, body, metadata
    <data>/fetched/<source>/outcome.json       how the last fetch went

Lines are only ever appended and bodies never changed. A line that a crash cut short is passed over and written again
by the next fetch.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import Any, NamedTuple

from indicators.documents import Known, Metadata, Unopened, Unreadable, document, identifier
from indicators.model import Document
from indicators.sources.http import Answer


class Item(NamedTuple):
    """One version of a document as a source gives it: `url` is its identity, `known` what the source states."""

    url: str
    body: bytes
    html: bool
    charset: str | None
    known: Metadata


class Version(NamedTuple):
    """An item as kept: its id, that of the version before it, and the digest of its body."""

    id: str
    supersedes: str | None
    url: str
    body: str
    html: bool
    charset: str | None
    known: Metadata
    at: str


class Archive:
    """The kept answers and documents of one source."""

    def __init__(self, fetched: Path, source: str) -> None:
        self._objects = fetched / "objects"
        self._folder = fetched / identifier(source)
        self._source = source

    @cached_property
    def _latest(self) -> dict[str, Version]:
        return {version.url: version for version in self.versions()}

    @cached_property
    def _answers(self) -> dict[str, dict[str, Any]]:
        return {str(line["url"]): line for line in _lines(self._folder / "answers.jsonl")}

    def versions(self) -> Iterator[Version]:
        """Every version of every document, in the order in which they came."""
        for line in _lines(self._folder / "documents.jsonl"):
            yield Version(**{**line, "known": Metadata.model_validate(line["known"])})

    def documents(self, known: Known) -> Iterator[Unopened | Unreadable]:
        """Every version as a document, to be made anew from its kept body; a damaged body is an error of that document.

        What `known` states by document id comes before what was fetched; its default holds where that says nothing.
        """
        salt = known.salt("fetched")
        for version in self.versions():
            body = self._body(version.body)
            if body is None:
                yield Unreadable(version.id, None, "its kept body is missing or damaged")
            else:
                yield Unopened(repr(version).encode(), salt, known, partial(_document, version, body, known))

    def has(self, url: str) -> bool:
        """Whether a document of that address is kept."""
        return url in self._latest

    def answer(self, url: str) -> Answer | None:
        """The last whole answer to that address, with its body; null where there is none."""
        line = self._answers.get(url)
        body = self._body(str(line["body"])) if line else None
        if line is None or body is None:
            return None
        headers = tuple((str(name), str(value)) for name, value in line["headers"])
        at = datetime.fromisoformat(line["at"])
        return Answer(url, str(line["final_url"]), int(line["status"]), headers, body, at)

    def keep_answer(self, answer: Answer) -> None:
        """Keep an answer of status 200."""
        line = {**answer._asdict(), "body": self._store(answer.body), "at": answer.at.isoformat()}
        _append(self._folder / "answers.jsonl", line)
        self._answers[answer.url] = line

    def keep(self, item: Item, at: datetime) -> Version | None:
        """Keep an item if its text or metadata differ from the version before; null where they do not."""
        before = self._latest.get(item.url)
        if before is not None and self._says_the_same(item, before):
            return None
        stem = f"{identifier(self._source)}-{_digest(item.url.encode())[:16]}"
        number = int(before.id.removeprefix(f"{stem}-v")) + 1 if before and before.id != stem else 2
        version = Version(
            id=f"{stem}-v{number}" if before else stem,
            supersedes=before.id if before else None,
            at=at.isoformat(),
            **{**item._asdict(), "body": self._store(item.body)},
        )
        _append(self._folder / "documents.jsonl", {**version._asdict(), "known": _plain(item.known)})
        self._latest[item.url] = version
        return version

    def _says_the_same(self, item: Item, before: Version) -> bool:
        """Whether text and metadata are those of the version before, both read as they are read today.

        A page differs at every visit in what is not its text; what cannot be read is told apart by its bytes.
        """
        if item.known != before.known:
            return False
        if _digest(item.body) == before.body:
            self._store(item.body)  # mends a body that was damaged
            return True
        body = self._body(before.body)
        return body is not None and _text(item) == _text(item._replace(body=body, html=before.html))

    def _store(self, body: bytes) -> str:
        digest = _digest(body)
        if self._body(digest) is None:
            write_whole(self._objects / digest[:2] / digest, body)
        return digest

    def _body(self, digest: str) -> bytes | None:
        try:
            body = (self._objects / digest[:2] / digest).read_bytes()
        except OSError:
            return None
        return body if _digest(body) == digest else None


@contextmanager
def locked(fetched: Path) -> Iterator[bool]:
    """Hold the one lock of the archive; gives false, without waiting, where another fetch holds it."""
    fetched.mkdir(parents=True, exist_ok=True)
    with (fetched / "lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that after a crash it is either whole or as it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{path.name}.{os.getpid()}.new")
    with temporary.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)


def _append(path: Path, line: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab+") as file:
        if file.tell():
            file.seek(-1, os.SEEK_END)
            if file.read(1) != b"\n":  # a crash cut the line before: end it, so that only that one is lost
                file.write(b"\n")
        file.write(json.dumps(line, ensure_ascii=False).encode("utf-8", "surrogateescape") + b"\n")
        file.flush()
        os.fsync(file.fileno())


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    try:
        file = path.open("rb")
    except FileNotFoundError:
        return
    with file:
        for line in file:
            try:
                value = json.loads(line)
            except ValueError:
                continue
            yield value


def _document(version: Version, body: bytes, known: Known, _: bytes) -> Document | Unreadable:
    own = Metadata(url=version.url, supersedes=version.supersedes)
    about = own.over(known.about(version.id, version.known))
    return document(version.id, body, about, html=version.html, charset=version.charset)


def _text(item: Item) -> str | bytes:
    read = document("any", item.body, item.known, html=item.html, charset=item.charset)
    return read.text if isinstance(read, Document) else item.body


def _plain(known: Metadata) -> dict[str, Any]:
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in known.stated().items()}


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()

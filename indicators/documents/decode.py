"""Bytes into text: UTF-8, then the declared character set, then cp1252; line ends LF, no byte order mark."""

from __future__ import annotations

import codecs
import re

_MARKS = (  # the longer mark first: UTF-32's begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<(?:meta\b[^>]{0,500}?charset|\?xml\b[^>]{0,200}?encoding)\s*=\s*["']?\s*([\w.:-]{1,40})""", re.I
)
# Python knows codecs that are no character sets, or that turn plain words into something else.
_NO_CHARSET = re.compile(r"unicode.?escape|utf.?7|idna|punycode|undefined|charmap|mbcs|oem", re.I)
# Browsers read these labels as cp1252, and pages that bear them are written so.
_READ_AS_CP1252 = {"iso8859-1", "ascii"}
_SIGNATURES = {
    b"%PDF-": "PDF", b"PK\x03\x04": "ZIP, DOCX or XLSX", b"\x89PNG": "PNG", b"\xff\xd8\xff": "JPEG", b"GIF8": "GIF",
    b"\x1f\x8b": "gzip", b"BZh": "bzip2", b"\xfd7zXZ": "xz", b"\x7fELF": "program", b"\xd0\xcf\x11\xe0": "DOC or XLS",
    b"SQLite format 3": "SQLite", b"PAR1": "Parquet", b"7z\xbc\xaf": "7z", b"{\\rtf": "RTF",
}  # fmt: skip
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f\ufffd]")
_LONE_SURROGATES = re.compile("[\ud800-\udfff]")
_MAX_NO_TEXT = 0.05


def binary_kind(raw: bytes) -> str | None:
    """The name of the binary format that the bytes begin with ("PDF"), else null."""
    return next((kind for mark, kind in _SIGNATURES.items() if raw.startswith(mark)), None)


def looks_binary(text: str) -> bool:
    """Whether more than one in twenty of the first 100,000 characters belongs to no text."""
    head = text[:100_000]
    return len(_NO_TEXT.findall(head)) > _MAX_NO_TEXT * len(head)


def declared_charset(raw: bytes) -> str | None:
    """The character set that an HTML or XML text declares in its first 4,096 bytes."""
    found = _DECLARED.search(raw[:4096])
    return found[1].decode("ascii", "replace") if found else None


def decode(raw: bytes, declared: str | None = None) -> str:
    """The text of the bytes; never fails. `declared` is what a header or the text itself says its character set is."""
    for mark, charset in _MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(charset, "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":  # a transfer that was cut within its last character
            return raw[: error.start].decode("utf-8")
    known = _known(declared)
    if known:
        try:
            return raw.decode(known)
        except (UnicodeError, ValueError):
            pass
    return raw.decode("cp1252", "replace")


def normalised(text: str) -> str:
    """The text that offsets count: no byte order mark, line ends LF, lone surrogates as U+FFFD."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    try:
        text.encode("utf-8")  # much faster than looking for them
    except UnicodeEncodeError:
        return _LONE_SURROGATES.sub("\ufffd", text)
    return text


def _known(charset: str | None) -> str | None:
    if not charset or _NO_CHARSET.search(charset):
        return None
    try:
        name = codecs.lookup(charset).name
        b"a".decode(name)  # refuses codecs that do not make text, such as base64
    except (LookupError, UnicodeError, ValueError):
        return None
    return "cp1252" if name in _READ_AS_CP1252 else name

"""Text that can be drawn: cleaned of what no font should meet, measured, cut and wrapped to a width in pixels."""

from __future__ import annotations

import threading
import unicodedata
from functools import cache, lru_cache

from matplotlib.font_manager import FontProperties, findfont
from matplotlib.ft2font import FT2Font, LoadFlags

FAMILY = "DejaVu Sans"
LONGEST = 400
ELLIPSIS = "…"
NO_GLYPH = "□"
JOINERS = "\u200c\u200d"  # Arabic and Persian need them to shape words
MEASURED_AT = 100.0

_lock = threading.Lock()


@cache
def properties(size: float, bold: bool) -> FontProperties:
    """Font of every chart, `size` in points: it ships with matplotlib and covers Latin, Cyrillic, Greek and Arabic."""
    return FontProperties(family=FAMILY, weight="bold" if bold else "normal", size=size)


@cache
def _face(bold: bool) -> FT2Font:
    """A face of our own: those that matplotlib keeps may be drawing in another thread."""
    return FT2Font(findfont(properties(10, bold)))


@cache
def _drawable() -> frozenset[int]:
    return frozenset(_face(False).get_charmap()) & frozenset(_face(True).get_charmap())


@lru_cache(4096)
def clean(text: str, longest: int = LONGEST) -> str:
    """The text on one line without control characters and direction overrides, at most `longest` characters.

    Piled up combining marks are cut to two.
    """
    kept: list[str] = []
    marks = 0
    for char in unicodedata.normalize("NFC", text[: 4 * longest]):
        category = unicodedata.category(char)
        marks = marks + 1 if category == "Mn" else 0
        if category in ("Cc", "Zs", "Zl", "Zp"):
            kept.append(" ")
        elif marks <= 2 and (category[0] != "C" or char in JOINERS):
            kept.append(char)
    line = " ".join("".join(kept).split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + ELLIPSIS


def plain(text: str, longest: int = LONGEST) -> str:
    """The clean text as it can be drawn: characters that the font lacks become a box."""
    return "".join(char if ord(char) in _drawable() else NO_GLYPH for char in clean(text, longest))


@lru_cache(16384)
def _measured(text: str, bold: bool) -> float:
    with _lock:
        face = _face(bold)
        face.set_size(MEASURED_AT, 72)
        face.set_text(text, 0.0, flags=LoadFlags.NO_HINTING)
        width: int = face.get_width_height()[0]
    return width / 64


def measure(text: str, size: float, bold: bool = False) -> float:
    """Width of one line in pixels, at a size in pixels."""
    return _measured(text, bold) * size / MEASURED_AT if text else 0.0


def fit(text: str, width: float, size: float, bold: bool = False) -> str:
    """The text, cut with an ellipsis where it is wider than `width`; empty where not even one letter fits."""
    if measure(text, size, bold) <= width:
        return text
    shortest, longest = 0, len(text) - 1
    while shortest < longest:
        middle = (shortest + longest + 1) // 2
        if measure(text[:middle].rstrip() + ELLIPSIS, size, bold) <= width:
            shortest = middle
        else:
            longest = middle - 1
    return text[:shortest].rstrip() + ELLIPSIS if shortest else ""


def wrap(text: str, width: float, size: float, lines: int, bold: bool = False) -> list[str]:
    """The text on at most `lines` lines no wider than `width`, the last one cut with an ellipsis."""
    words, wrapped = text.split(), list[str]()
    while words and len(wrapped) < lines - 1:
        taken = 1
        while taken < len(words) and measure(" ".join(words[: taken + 1]), size, bold) <= width:
            taken += 1
        wrapped.append(fit(" ".join(words[:taken]), width, size, bold))
        words = words[taken:]
    if words and lines > 0:
        wrapped.append(fit(" ".join(words), width, size, bold))
    return [line for line in wrapped if line]

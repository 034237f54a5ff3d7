"""Fold a text to plain ASCII, one character for one, so that offsets hold and every rule sees one spelling.

Digits of other scripts become 0-9, odd spaces become a space, curly quotes become straight ones, letters lose their
marks ("Türkiye" reads as "Turkiye"). What has no one-character ASCII form becomes one of the control characters
named below; letters of other scripts become OTHER. All other control characters become spaces. Folding what is
folded changes nothing.
"""

from __future__ import annotations

import re
import unicodedata

EM_DASH = "\x16"
HALF, QUARTER, THREE_QUARTERS, THIRD, TWO_THIRDS = "\x11", "\x12", "\x13", "\x14", "\x15"
DEGREE = "\x17"
OTHER = "\x7f"

_FIXED = {
    **dict.fromkeys("—―⸺⸻﹘", EM_DASH),
    **dict.fromkeys("‐‑‒–−﹣－⁃", "-"),
    **dict.fromkeys("‘’‚‛′ʿʾʼʻ＇`´ˈ", "'"),
    **dict.fromkeys("“”„‟″«»＂〝〞", '"'),
    **dict.fromkeys("•●○▪◦‣■□▶►·∙⁌⁍◆◇➤➢✓", "*"),
    **dict.fromkeys("€£¥₹₽₺₪₦₨₩₴", "$"),
    **dict.fromkeys("٫", "."), **dict.fromkeys("٬،", ","), "٪": "%", "‰": "%", "؛": ";", "؟": "?",
    "≥": ">", "≤": "<", "≈": "~", "∼": "~",
    "½": HALF, "¼": QUARTER, "¾": THREE_QUARTERS, "⅓": THIRD, "⅔": TWO_THIRDS, "°": DEGREE, "…": ".", "×": "x",
    "ß": "s", "æ": "a", "Æ": "A", "ø": "o", "Ø": "O", "œ": "o", "Œ": "O", "ð": "d", "Ð": "D", "þ": "t", "Þ": "T",
    "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ŋ": "n", "ƴ": "y", "ɓ": "b", "ɗ": "d", "ƙ": "k", "Ɓ": "B",
    "\n": "\n", "\t": "\t",
}  # fmt: skip
_OWN = (HALF, QUARTER, THREE_QUARTERS, THIRD, TWO_THIRDS, EM_DASH, DEGREE, OTHER)
_CONTROL = re.compile(rb"[\x00-\x08\x0b-\x10\x18-\x1f]")
_PLAIN = _CONTROL.sub(b"", bytes(range(128)))


def _fold_character(character: str) -> str:
    fixed = _FIXED.get(character)
    if fixed is not None:
        return fixed
    code = ord(character)
    if 32 <= code < 127 or character in _OWN:
        return character
    kind = unicodedata.category(character)
    if kind in ("Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Cn", "Co"):
        return " "
    if kind == "Nd":
        return str(unicodedata.digit(character))
    if kind.startswith("M"):
        return "'"  # a combining mark stays inside its word, as an apostrophe does
    shape = unicodedata.decomposition(character).partition(" ")[0]
    if kind == "No" and shape in ("<super>", "<sub>", "<fraction>"):
        return OTHER if shape == "<fraction>" else " "  # "1,200¹ people" bears a note and is not 12,001
    plain = unicodedata.normalize("NFKD", character)[0]
    return plain if 32 < ord(plain) < 127 else OTHER


class _Table(dict[int, str]):
    """Filled as characters are met: a text uses few of the million that exist."""

    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        self[code] = folded
        return folded


_TABLE = _Table()
_TO_FOLD = re.compile(r"[^\n\t -_a-~]+")  # only these stretches are looked up: most of a text is plain already


def ascii_re(source: str, flags: int = 0) -> re.Pattern[str]:
    """A regular expression for folded text: letters, digits and case are those of ASCII, which is faster."""
    return re.compile(source, flags | re.ASCII)


def fold(text: str) -> str:
    r"""The text in ASCII, character for character: `len(fold(text)) == len(text)`.

    >>> fold("١٤ killed — Ma’arat")
    "14 killed \x16 Ma'arat"
    """
    if text.isascii() and not text.encode("ascii").translate(None, _PLAIN):  # nothing is left but plain characters
        return text
    return _TO_FOLD.sub(lambda odd: odd[0].translate(_TABLE), text)

"""Colours and sizes of every chart: two themes, each colour of text at least 4.5 : 1 against its background."""

from __future__ import annotations

from dataclasses import dataclass

WIDTHS = (200, 4000)
HEIGHTS = (150, 3000)
SCALES = (1, 3)
DPI = 100


@dataclass(frozen=True)
class Theme:
    """Colours by what they are for; `lines` are told apart by colour-blind readers too (a search under
    simulated deuteranopia and protanopia chose them)."""

    name: str
    background: str
    ink: str
    muted: str
    grid: str
    faded: str
    lines: tuple[str, ...]
    contested: str
    band: float


LIGHT = Theme(
    name="light",
    background="#FFFFFF",
    ink="#191C20",
    muted="#59616D",
    grid="#E2E5E9",
    faded="#C5CAD2",
    lines=("#0B5FA5", "#A66210", "#118253", "#611B5A", "#4A3E0E", "#5F737D"),
    contested="#B3261E",
    band=0.16,
)
DARK = Theme(
    name="dark",
    background="#14171C",
    ink="#F2F4F6",
    muted="#A9B1BD",
    grid="#2D333C",
    faded="#474F5B",
    lines=("#62B6F2", "#CC7025", "#3DDC97", "#D46C9B", "#F1C111", "#D3D8DB"),
    contested="#FF8A7A",
    band=0.22,
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK)}


def luminance(colour: str) -> float:
    """Relative luminance of a `#RRGGBB` colour, as WCAG 2 defines it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def check_size(width: int, height: int) -> None:
    """Raise ValueError where a picture of this size is not drawn."""
    for name, value, (least, most) in (("width", width, WIDTHS), ("height", height, HEIGHTS)):
        if not least <= value <= most:
            raise ValueError(f"{name} must lie between {least} and {most}, not {value}")


def body_size(width: int, height: int) -> float:
    """Size of running text in pixels: grows with the picture, so that a large one still reads when shown small."""
    return max(9.0, min(width / 43, height / 24), min(width / 30, height / 30, 12.0))

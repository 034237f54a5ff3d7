"""Figures become bytes: PNG and SVG, the same bytes for the same figure on every run."""

from __future__ import annotations

import io
import re
import threading
from typing import Any, Literal
from xml.sax.saxutils import escape, quoteattr

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from charts.lettering import FAMILY, clean
from charts.style import DPI, SCALES

# Groups are numbered from one in every file: two of them in one page would clash.
NUMBERED = re.compile(r'<g id="\w+_\d+">')
Format = Literal["png", "svg"]
# Verdana is drawn to nearly the same widths, for readers who have no DejaVu.
FALLBACKS = f"'{FAMILY}', Verdana, 'Noto Sans', 'Noto Sans Arabic', sans-serif"
# Unhinted letters are as wide as they were measured, at every scale, and faster to draw.
SETTINGS: Any = {
    "path.simplify": True,
    "svg.fonttype": "none",
    "svg.hashsalt": "charts",
    "svg.id": None,
    "text.hinting": "none",
}

# matplotlib says of itself that it is not safe to draw in several threads at once.
_lock = threading.RLock()


def render(figure: Figure, format: Format, scale: float = 1, *, title: str = "", description: str = "") -> bytes:
    """The figure as a file; `scale` (1 to 3) multiplies the pixels of a PNG.

    `title` and `description` (an alternative text) go into the file: as <title> and <desc>, or as PNG text.
    Raise ValueError for another format or scale.
    """
    if format not in ("png", "svg"):
        raise ValueError(f"format must be png or svg, not {clean(str(format), 40)}")
    if not SCALES[0] <= scale <= SCALES[1]:
        raise ValueError(f"scale must lie between {SCALES[0]} and {SCALES[1]}, not {scale}")
    title, description = clean(title), clean(description, 2000)
    with _lock, mpl.rc_context(SETTINGS):
        return _svg(figure, title, description) if format == "svg" else _png(figure, scale, title, description)


def _png(figure: Figure, scale: float, title: str, description: str) -> bytes:
    figure.set_dpi(DPI * scale)
    try:
        canvas: Any = FigureCanvasAgg(figure)
        canvas.draw()
        width, height = canvas.get_width_height(physical=True)
        image = Image.frombuffer("RGBA", (width, height), canvas.buffer_rgba(), "raw", "RGBA", 0, 1).convert("RGB")
    finally:
        figure.set_dpi(DPI)
    notes = PngInfo()
    for key, text in (("Title", title), ("Description", description)):
        if text:
            notes.add_itxt(key, text)
    file = io.BytesIO()
    _indexed(image).save(file, "PNG", compress_level=4, pnginfo=notes, dpi=(DPI * scale, DPI * scale))
    return file.getvalue()


def _indexed(image: Image.Image) -> Image.Image:
    """The image with 256 colours, which is a third of the bytes in half the time; its background stays exact."""
    paper = image.getpixel((0, 0))
    few = image.quantize(256, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    palette, index = few.getpalette(), few.getpixel((0, 0))
    if palette and isinstance(paper, tuple) and isinstance(index, int):
        palette[3 * index : 3 * index + 3] = [int(channel) for channel in paper]
        few.putpalette(palette)
    return few


def _svg(figure: Figure, title: str, description: str) -> bytes:
    file = io.StringIO()
    metadata = dict.fromkeys(("Date", "Creator", "Format", "Type"))
    figure.savefig(file, format="svg", metadata=metadata, facecolor=figure.get_facecolor(), edgecolor="none")
    drawn = file.getvalue()
    body = drawn[drawn.index(">", drawn.index("<svg")) + 1 :].replace(f"'{FAMILY}'", FALLBACKS)
    body = NUMBERED.sub("<g>", body)
    points = [inches * 72 for inches in figure.get_size_inches()]
    width, height = (round(inches * DPI) for inches in figure.get_size_inches())
    told = "".join(
        f"<{tag}>{escape(text)}</{tag}>\n" for tag, text in (("title", title), ("desc", description)) if text
    )
    # Without words it decorates a page that names it.
    role = f'role="img" aria-label={quoteattr(description or title)}' if told else 'aria-hidden="true"'
    root = (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1"'
        f' {role} width="{width}" height="{height}" viewBox="0 0 {points[0]:g} {points[1]:g}">\n{told}'
    )
    return (root + body).encode()

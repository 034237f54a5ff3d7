"""The sheet of paper: a Figure in pixels with title, subtitle and footer, and the area that is left for the drawing.

Everything is placed on the figure itself at computed positions. An `Axes` with its ticks, or a layout engine, would
cost more time than the whole drawing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text
from matplotlib.transforms import Affine2D, Transform

from charts.lettering import fit, measure, plain, properties, wrap
from charts.style import DPI, THEMES, Theme, body_size, check_size
from charts.words import Words, capital, listed, short_day

POINTS = 72 / DPI  # points a pixel
TITLE, SUBTITLE, LABEL, TICK, SMALL, FOOT = 1.4, 0.95, 0.95, 0.85, 0.74, 0.68  # of the body size
LEADING = 1.32
ALIGN = {"left": 0.0, "center": 0.5, "right": 1.0}


class Line(Text):
    """One upright line of text on its baseline: drawn where it is put, without the layout that costs half of `Text`."""

    wide = 0.0

    def draw(self, renderer: Any) -> None:
        """Draw with the width measured before; `wide` is in pixels at the figure's own resolution."""
        figure = self.get_figure(root=True)
        if figure is None or not self.get_text():
            return
        x, y = self.get_transform().transform(self.get_unitless_position())
        x -= ALIGN[self.get_horizontalalignment()] * self.wide * figure.dpi / DPI
        if renderer.flipy():
            y = renderer.height - y
        gc = renderer.new_gc()
        gc.set_foreground(self.get_color())
        renderer.draw_text(gc, x, y, self.get_text(), self.get_fontproperties(), 0, ismath=False, mtext=self)
        gc.restore()


class Box(NamedTuple):
    """A rectangle in pixels from the lower left corner of the sheet."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """Pixels from left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Pixels from bottom to top."""
        return self.top - self.bottom


class Sheet(NamedTuple):
    """A figure being drawn: its size in pixels, its theme, the size of running text and the transform of pixels."""

    figure: Figure
    width: int
    height: int
    theme: Theme
    body: float
    pixels: Transform

    @property
    def margin(self) -> float:
        """White space around everything."""
        return self.body * 0.9

    @property
    def rows(self) -> float:
        """Lines of running text that the height holds: what is dropped on small pictures depends on it."""
        return self.height / self.body


def new_sheet(width: int, height: int, theme: str) -> Sheet:
    """An empty sheet for a chart. Raise ValueError for a size out of bounds or a theme that is not known."""
    check_size(width, height)
    return small_sheet(width, height, theme)


def small_sheet(width: int, height: int, theme: str) -> Sheet:
    """An empty sheet of any size. Raise ValueError for a theme that is not known."""
    if theme not in THEMES:
        raise ValueError(f"theme must be one of {', '.join(THEMES)}, not {plain(theme, 40)}")
    colours = THEMES[theme]
    figure = Figure(figsize=(width / DPI, height / DPI), dpi=DPI, facecolor=colours.background, edgecolor="none")
    pixels = Affine2D().scale(1 / DPI) + figure.dpi_scale_trans
    return Sheet(figure, width, height, colours, body_size(width, height), pixels)


def write(
    sheet: Sheet, x: float, y: float, text: str, size: float, colour: str,
    *, bold: bool = False, align: str = "left", role: str = "text",
) -> None:  # fmt: skip
    """Draw one line of text with its baseline at `y`; `role` names the artist for those who look for it."""
    artist = Line(
        x, y, text, color=colour, fontproperties=properties(round(size * POINTS, 2), bold), ha=align, va="baseline",
        parse_math=False, usetex=False, transform=sheet.pixels, zorder=6,
    )  # fmt: skip
    artist.wide = measure(text, size, bold)
    artist.set_label(role)
    sheet.figure.add_artist(artist)


def rule(sheet: Sheet, xs: Sequence[float], ys: Sequence[float], colour: str, width: float, **line: Any) -> None:
    """Draw a line through pixels, or through whatever a `transform` given says; NaN lifts the pen."""
    placed = {"transform": sheet.pixels, "zorder": 1, **line}
    sheet.figure.add_artist(Line2D(xs, ys, color=colour, linewidth=width * POINTS, **placed))


def furnish(sheet: Sheet, words: Words, subtitle: str, publishers: Sequence[str], key: str = "") -> Box:
    """Draw title, subtitle, definition, key and footer; return the area that is left.

    Small pictures lose the definition, the key, the build and then the subtitle, never the title and the source.
    """
    body, room = sheet.body, sheet.width - 2 * sheet.margin
    top = sheet.height - sheet.margin * 0.8
    title_lines = 2 if sheet.rows >= 20 else 1
    for line in wrap(plain(words.title), room, body * TITLE, title_lines, bold=True):
        top -= body * TITLE * (1.0 if top > sheet.height - body * 1.5 else LEADING)
        write(sheet, sheet.margin, top, line, body * TITLE, sheet.theme.ink, bold=True, role="title")
    top -= body * 0.2
    lines = (
        wrap(plain(capital(subtitle)), room, body * SUBTITLE, 2 if sheet.rows >= 22 else 1) if sheet.rows >= 12 else []
    )
    for line in lines:
        top -= body * SUBTITLE * LEADING
        write(sheet, sheet.margin, top, line, body * SUBTITLE, sheet.theme.ink, role="subtitle")
    if sheet.rows >= 17:
        most = 2 if sheet.rows >= 23 and len(lines) < 2 else 1
        definition, size = plain(words.definition), body * TICK
        if wrap(definition, room, size, most) != wrap(definition, room, size, most + 1):
            size = body * SMALL  # rather smaller than cut
        for line in wrap(definition, room, size, most):
            top -= size * LEADING
            write(sheet, sheet.margin, top, line, size, sheet.theme.muted, role="definition")
    return Box(sheet.margin, _footer(sheet, words, publishers, key), sheet.width - sheet.margin, top - body * 0.9)


def _footer(sheet: Sheet, words: Words, publishers: Sequence[str], key: str) -> float:
    """Draw the footer from the bottom up; return where the drawing may begin."""
    size = max(sheet.body * FOOT, 8.0)
    room, y = sheet.width - 2 * sheet.margin, sheet.margin * 0.75
    names = [plain(name, 80) for name in words.publishers or publishers]
    source = ("Sources: " if len(names) > 1 else "Source: ") + (listed(names) if names else "not stated")
    lines = wrap(source, room, size, 2 if sheet.rows >= 22 else 1)
    if sheet.rows >= 15:
        imprint = " · ".join(plain(part, 120) for part in (_built(words), words.licence) if part)
        # On one line with the sources where both fit: a footer should take no more room than it needs.
        if len(lines) == 1 and measure(f"{lines[0]}     {imprint}", size) <= room:
            write(sheet, sheet.width - sheet.margin, y, imprint, size, sheet.theme.muted, align="right", role="imprint")
        elif imprint:
            write(sheet, sheet.margin, y, fit(imprint, room, size), size, sheet.theme.muted, role="imprint")
            y += size * LEADING
    for line in reversed(lines):
        write(sheet, sheet.margin, y, line, size, sheet.theme.muted, role="source")
        y += size * LEADING
    if key and sheet.rows >= 17:
        y += size * 0.1
        for line in reversed(wrap(key, room, size, 2 if sheet.rows >= 26 else 1)):
            write(sheet, sheet.margin, y, line, size, sheet.theme.muted, role="key")
            y += size * LEADING
    return y + sheet.body * 0.1


def _built(words: Words) -> str:
    when = words.built_at
    day = short_day(when.toordinal()) if isinstance(when, date) else (when or "")
    return f"Build {words.build}" + (f", {day}" if day else "") if words.build else day


def say_empty(sheet: Sheet, words: Words, subtitle: str) -> Figure:
    """Finish a chart that has nothing to show: it says so."""
    area = furnish(sheet, words, subtitle, ())
    middle = ((area.left + area.right) / 2, (area.bottom + area.top) / 2)
    text = fit("No figures for this choice", area.width, sheet.body)
    write(sheet, *middle, text, sheet.body, sheet.theme.muted, align="center", role="empty")
    return sheet.figure

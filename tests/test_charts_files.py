"""PNG and SVG: sizes, words, determinism, threads, and what importing charts brings along."""

from __future__ import annotations

import io
import math
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from drawn import ROOT, WORDS, gallery
from matplotlib.figure import Figure
from PIL import Image

import charts


def test_svg_keeps_text_as_text_and_tells_what_it_shows() -> None:
    points, reports = gallery.claimed()
    alt = charts.alt_text(points, WORDS, reports=reports)
    svg = charts.render(charts.draw(points, WORDS, reports=reports), "svg", title=WORDS.title, description=alt)
    root = ET.fromstring(svg)
    name = "{http://www.w3.org/2000/svg}"
    assert (root[0].tag, root[0].text) == (f"{name}title", "People displaced")
    assert (root[1].tag, root[1].text) == (f"{name}desc", alt)
    assert (root.get("width"), root.get("height"), root.get("role")) == ("1200", "675", "img")
    written = {element.text for element in root.iter(f"{name}text")}
    assert {"People displaced", "400,000 or more", "Sources: Valley Courier and Radio Kasane"} <= written
    assert b"<dc:date>" not in svg
    assert b'id="figure_1"' not in svg and b'id="text_1"' not in svg


def test_svg_without_words_is_decoration() -> None:
    root = ET.fromstring(charts.render(charts.thumbnail(gallery.long(9)), "svg"))
    assert root.get("aria-hidden") == "true" and root.get("role") is None


@pytest.mark.parametrize("scale", [1, 1.5, 3])
def test_png_has_the_size_asked_for_and_its_words(scale: float) -> None:
    png = charts.render(
        charts.draw(gallery.qualified(), WORDS, width=400, height=300), "png", scale, title="T", description="D"
    )
    image = Image.open(io.BytesIO(png))
    assert image.size == (round(400 * scale), round(300 * scale))
    assert (image.info["Title"], image.info["Description"]) == ("T", "D")
    assert image.convert("RGB").getpixel((0, 0)) == (255, 255, 255)


@pytest.mark.parametrize("format, scale", [("pdf", 1), ("png", 0.5), ("png", 10**9), ("svg", math.nan)])
def test_other_formats_and_scales_are_refused(format: Any, scale: float) -> None:
    with pytest.raises(ValueError, match="must"):
        charts.render(Figure(), format, scale)


SCRIPT = """
import hashlib, sys; sys.path[:0] = ["benchmarks"]
import gallery, charts
points, reports = gallery.claimed()
for kind in ("png", "svg"):
    figure = charts.draw(points, gallery.KASANE, reports=reports)
    print(hashlib.sha256(charts.render(figure, kind)).hexdigest())
print([name for name in ("matplotlib.pyplot", "flask", "duckdb", "indicators", "service") if name in sys.modules])
"""


def test_bytes_are_the_same_in_any_process_and_locale_and_nothing_heavy_is_imported() -> None:
    outputs = []
    for seed, locale in (("1", "C"), ("2", "C.UTF-8")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "MPLBACKEND": "agg"}
        run = subprocess.run(
            [sys.executable, "-c", SCRIPT], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
        )
        outputs.append(run.stdout.splitlines())
    assert outputs[0] == outputs[1]
    assert outputs[0][2] == "[]"


def test_threads_draw_the_same_bytes() -> None:
    def picture(_: int) -> bytes:
        return charts.render(charts.draw(gallery.qualified(), WORDS, width=500, height=300), "png")

    with ThreadPoolExecutor(6) as pool:
        assert len(set(pool.map(picture, range(12)))) == 1

"""Every kind of chart, drawn into a folder for a look: light and dark, wide, phone, small, long, short, empty, hostile.

    python benchmarks/gallery.py [FOLDER]       default: data/gallery

The figures are invented. An index.html shows them side by side, the wide ones also 400 pixels wide.
"""

from __future__ import annotations

import html
import math
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

import charts
from charts import Words

BUILD = {"build": "20270302T021500-9c41d7", "built_at": date(2027, 3, 2), "licence": "CC BY 4.0"}
RIVERS = ("Mazo", "Kasane", "Amaru", "Ruo")
KASANE = Words(
    "People displaced",
    "People driven from their homes, within the country or across a border, unless they are called refugees.",
    "Since early May 2026, flooding of the Kasane valley",
    **BUILD,
)


def row(day: str, value: float, qualifier: str = "at_least", **more: Any) -> dict[str, Any]:
    """A row of a series frame; `more` replaces what is usual."""
    bounds = {"at_least": (value, None), "exact": (value, value), "at_most": (None, value), "vague": (value, None)}
    low, high = bounds.get(qualifier, (None, None))
    usual = {
        "indicator": "people-displaced", "series": "kasane-2026", "scope": "cumulative", "episode": "kasane-2026",
        "place": None, "since": "2026-05-01", "low": low, "high": high, "unit": "people", "status": "single",
        "publishers": "Valley Courier", "observations": f"{day}-{value:g}",
    }  # fmt: skip
    return {**usual, "date": day, "value": value, "qualifier": qualifier, **more}


def report(day: str, value: float, publisher: str, qualifier: str = "at_least", **more: Any) -> dict[str, Any]:
    """A row of an observations frame."""
    named = {"period_end": day, "publisher": publisher, "id": f"{publisher}-{day}-{value:g}", "period_start": None}
    found = {**row(day, value, qualifier), **named, **more}
    return {key: cell for key, cell in found.items() if key not in ("date", "since", "publishers", "observations")}


def claimed() -> tuple[pd.DataFrame, pd.DataFrame]:
    """A short running total of which one point is contested."""
    points = [
        row("2026-05-20", 500_000),
        row("2026-05-24", 600_000, status="contested", publishers="Valley Courier|Radio Kasane", observations="a|b"),
        row("2026-06-25", 600_000, publishers="Radio Kasane"),
    ]
    return pd.DataFrame(points), pd.DataFrame([report("2026-05-24", 400_000, "Radio Kasane", id="b")])


def qualified() -> pd.DataFrame:
    """Every qualifier in one running total."""
    rows = [
        row("2026-05-04", 1_800, "vague"),
        row("2026-05-09", 12_500, "exact"),
        row("2026-05-17", 20_000, "approximately", low=12_500, high=26_000),
        row("2026-05-26", 23_000, "range", low=20_000, high=26_000),
        row("2026-06-08", 30_000, "at_most", low=23_000, high=30_000),
        row("2026-06-15", 28_400, "exact", publishers="Office for Relief"),
    ]
    return pd.DataFrame(rows)


def long(count: int, step: int = 3) -> pd.DataFrame:
    """A running total of many claims that rises, rests and is contested now and then."""
    first = date(2026, 1, 3) - timedelta(days=count * step)
    rows = []
    for i in range(count):
        value = round(9_000 * i**0.9 * (1 + 0.2 * math.sin(i / max(count / 25, 1)) / 4), -2) + 1000
        qualifier = ("at_least", "exact", "approximately")[i % 3]
        status = "contested" if i % max(count // 3, 1) == 7 else "single"
        rows.append(row(str(first + timedelta(days=i * step)), value, qualifier, status=status))
    return pd.DataFrame(rows)


def windows() -> pd.DataFrame:
    """Figures of overlapping windows, one without a stated start."""
    rows = [
        row("2026-05-31", 350_000, since="2026-05-01", place="Kasane valley"),
        row("2026-05-24", 210_000, since="2026-05-17", place="Lower Mazo"),
        row("2026-05-24", 120_000, "exact", since="2026-05-24", place="Port Amaru"),
        row("2026-05-20", 90_000, "exact", since=None),
        row("2026-06-14", 130_000, since="2026-06-05", status="contested", place="Upper Mazo"),
    ]
    return pd.DataFrame(rows).assign(scope="period", series="period", episode=None)


def incidents() -> pd.DataFrame:
    """Two years of single days and short windows."""
    first = date(2024, 2, 2)
    rows = []
    for i in range(40):
        day = first + timedelta(days=i * 17 + (i * i) % 11)
        since = day - timedelta(days=(i * 7) % 9)
        rows.append(row(str(day), 3 + (i * 37) % 61, ("exact", "at_least")[i % 2], since=str(since)))
    return pd.DataFrame(rows).assign(scope="period", series="period", episode=None)


def clinics(count: int) -> pd.DataFrame:
    """Named facilities, some in Arabic script, and several without names."""
    names = [
        "Central Hospital",
        "مستشفى الإيمان",
        "Saint Brigid's clinic",
        "first aid centre",
        "Mazo Bridge health post",
    ]
    places = ["Kasane", "Sarjah", "Port Amaru", "Upper Mazo", "Lower Mazo"]
    first = date(2026, 5, 8)
    rows = []
    for i in range(count):
        name = names[i] if i < len(names) else f"Health centre No. {i + 1}"
        day = str(first + timedelta(days=(i * i) % 5 + i * 4))
        rows.append(report(day, 1, "Valley Courier", "exact", facility=name, place=places[i % 5]))
    rows.append(report("2026-05-28", 3, "Radio Kasane", "vague", facility="", place="northern districts"))
    return pd.DataFrame(rows).assign(unit="facilities", scope="period", indicator="hospitals-out-of-service")


def count_of(found: pd.DataFrame) -> pd.DataFrame:
    """The running count of named facilities as the derived series that the service holds."""
    days = sorted(found[found["facility"] != ""]["period_end"])
    rows = [row(day, count, "exact", status="derived", since=days[0]) for count, day in enumerate(days, 1)]
    return pd.DataFrame(rows).assign(unit="facilities", indicator="hospitals-out-of-service")


def levels(count: int) -> pd.DataFrame:
    """Refugees by place over three years, with a pause in the reports of one."""
    places = ["Port Amaru", "Kasane", "Tel Hamra", "Nyasera", "Île Verte", "Hořice", "Mbeta", "Ust-Lena", "Quillota"]
    rows = []
    for n in range(count):
        for month in range(30):
            if n == 1 and 9 < month < 18:
                continue
            day = date(2023 + month // 12, month % 12 + 1, 1 + n)
            value = round((90_000 / (n + 1)) * (1 + 0.4 * math.sin(month / 5 + n)) + month * 900, -2)
            rows.append(row(str(day), value, "exact", place=places[n % 9], series=f"stock-{n}", scope="stock"))
    return pd.DataFrame(rows).assign(indicator="refugees", episode=None, since=None)


def voices() -> pd.DataFrame:
    """Claims of several publishers about one quantity."""
    rows = [
        report("2026-05-20", 500_000, "Valley Courier"),
        report("2026-05-24", 600_000, "Valley Courier"),
        report("2026-05-24", 400_000, "Radio Kasane"),
        report("2026-06-02", 450_000, "Office for Relief", "range", low=420_000, high=480_000),
        report("2026-06-12", 480_000, "Office for Relief", "exact"),
        report("2026-06-10", 550_000, "صوت الوادي", "approximately"),
        report("2026-06-01", 700_000, "Ministry of the Interior", "at_most"),
    ]
    return pd.DataFrame(rows)


def totals() -> pd.DataFrame:
    """Running totals of four valleys."""
    shares = {name: long(12, 9).assign(series=name) for name in RIVERS}
    return pd.concat(frame.assign(value=frame["value"] / n) for n, frame in enumerate(shares.values(), 1))


def many() -> pd.DataFrame:
    """A dozen series of several kinds."""
    parts = [long(20, 5 + n).assign(series=f"total-{n}", episode=f"river {n + 1}") for n in range(6)]
    return pd.concat([*parts, levels(5), windows()], ignore_index=True)


def hostile() -> Words:
    """Words that attack mathematics, markup, direction, length and the terminal."""
    title = "$\\frac{1}{0}$ {{{ <script>alert(1)</script> \u202eevil & \x00\x1b[31m " + "long title " * 900
    return Words(title, "ع" * 3000 + "$x_{" * 50, "\u202e\u2066since 漢字 a" + "\u0301" * 9, **BUILD)


def pictures() -> Iterator[tuple[str, str, Callable[..., Figure]]]:
    """Name, alternative text and a function from size and theme to a Figure, for every picture of the gallery."""
    points, others = claimed()
    refugees = Words("Refugees", "Refugees and asylum seekers living in each town.", **BUILD)
    shut = Words("Health facilities out of service", "Closed, destroyed or forced to suspend work.", **BUILD)
    plain = Words("People displaced", KASANE.definition, **BUILD)
    millions = qualified().assign(value=lambda f: f["value"] * 900, low=None, high=None)
    drawn: list[tuple[str, pd.DataFrame, Words, pd.DataFrame | None]] = [
        ("cumulative", points, KASANE, others),
        ("cumulative-qualifiers", qualified(), KASANE, None),
        ("cumulative-one", points[:1], KASANE, None),
        ("cumulative-3-days", pd.DataFrame([row("2026-12-31", 10), row("2027-01-02", 14, "exact")]), KASANE, None),
        ("cumulative-200", long(200), KASANE, None),
        ("cumulative-5000", long(5000, 2), KASANE, None),
        ("cumulative-millions", millions, KASANE, None),
        ("period", windows(), plain, None),
        ("period-incidents", incidents(), Words("People killed", "", **BUILD), None),
        ("facilities", count_of(clinics(5)), shut, clinics(5)),
        ("facilities-40", count_of(clinics(40)), shut, clinics(40)),
        ("stock", levels(3), refugees, None),
        ("stock-9", levels(9), refugees, None),
        ("stock-one", levels(1), refugees, None),
        ("empty", points[:0], KASANE, None),
        ("hostile", points, hostile(), others),
    ]
    for name, frame, words, reports in drawn:
        alt = charts.alt_text(frame, words, reports=reports)
        yield name, alt, lambda f=frame, w=words, r=reports, **size: charts.draw(f, w, reports=r, **size)
    rivers = replace(plain, series={name: f"{name} valley" for name in RIVERS})
    yield "cumulative-4", "Four totals", lambda **size: charts.cumulative(totals(), rivers, **size)
    yield "publishers", "Claims by publisher", lambda **size: charts.publishers(voices(), KASANE, **size)
    yield "small-multiples", "Twelve series", lambda **size: charts.small_multiples(many(), plain, **size)


SIZES = {
    "light": {"width": 1200, "height": 675, "theme": "light"},
    "dark": {"width": 1200, "height": 675, "theme": "dark"},
    "phone": {"width": 390, "height": 520, "theme": "light"},
    "small": {"width": 400, "height": 225, "theme": "light"},
    "least": {"width": 200, "height": 150, "theme": "light"},
}


def main(folder: Path) -> None:
    """Draw all pictures in all sizes, thumbnails, and the page that shows them."""
    folder.mkdir(parents=True, exist_ok=True)
    shown = []
    for name, alt, figure in pictures():
        for size, options in SIZES.items():
            drawn = figure(**options)
            (folder / f"{name}-{size}.png").write_bytes(charts.render(drawn, "png", title=name, description=alt))
            shown.append(f'<img src="{name}-{size}.png" alt="{html.escape(alt)}">')
        (folder / f"{name}.svg").write_bytes(charts.render(figure(), "svg", title=name, description=alt))
        shown.append(f'<img src="{name}.svg" alt="{html.escape(alt)}"><img src="{name}-light.png" width="400" alt="">')
    for name, frame in (("total", long(40)), ("windows", windows()), ("levels", levels(1)), ("one", claimed()[0][:1])):
        for theme in ("light", "dark"):
            file = folder / f"thumbnail-{name}-{theme}.png"
            file.write_bytes(charts.render(charts.thumbnail(frame, theme=theme), "png", 2))
            shown.append(f'<img src="{file.name}" width="240" alt="">')
    page = "<!doctype html><meta charset=utf-8><title>Gallery</title>" + "\n".join(shown)
    (folder / "index.html").write_text(page, encoding="utf-8")
    print(f"{len(shown)} pictures in {folder}/index.html")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "data/gallery"))

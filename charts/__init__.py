"""Pictures of series that a newspaper would print: frame and plain words in, a matplotlib Figure out, then PNG or SVG.

Nothing here knows where the figures come from: callers pass frames with the columns of the service's series (and, where
competing claims, facilities or publishers are shown, of its observations) and a `Words`.
"""

from charts.alt import alt_text
from charts.cumulative import cumulative
from charts.draw import draw
from charts.facilities import facilities
from charts.frame import lead
from charts.multiples import small_multiples, thumbnail
from charts.period import period
from charts.publishers import publishers
from charts.render import render
from charts.stock import stock
from charts.words import Words

__all__ = [
    "Words",
    "alt_text",
    "cumulative",
    "draw",
    "facilities",
    "lead",
    "period",
    "publishers",
    "render",
    "small_multiples",
    "stock",
    "thumbnail",
]

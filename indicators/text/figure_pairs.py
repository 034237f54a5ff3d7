"""Figures that stand on a line of their own, paired with the line that says what they count.

Boxes of key figures put the figure over its label ("157K+", "people displaced") or under it ("DEATHS", "23"). Which
of both holds is decided for a whole run of figures, by the looks of the labels.
"""

from __future__ import annotations

from collections.abc import Container

from indicators.text.english_blocks import NUMBER_ALONE, SECTION, UNMARKED_NUMBER, UNMARKED_NUMBERS
from indicators.text.lines import Line

_LONGEST = 120  # characters of a label


def figures_beside_labels(lines: list[Line], taken: Container[int]) -> set[int]:
    """The indices of the lines that begin a pair of figure and label; lines in `taken` pair with none."""
    alone = [
        place
        for place, line in enumerate(lines)
        if len(line.text) <= 40 and place not in taken and NUMBER_ALONE.match(line.text)
    ]
    pairs: set[int] = set()
    run: list[int] = []
    for place in [*alone, -1]:
        if run and (place - run[-1] != 2 or not _label(lines, run[-1] + 1, taken)):
            pairs.update(_paired(lines, run, taken))
            run = []
        run.append(place)
    return pairs


def unmarked_labels(lines: list[Line], taken: Container[int]) -> set[int]:
    """The indices of lines of label and number without a mark between them, two and more in a row or on one line."""
    like = [
        place not in taken and len(line.text) <= _LONGEST and UNMARKED_NUMBER.match(line.text) is not None
        for place, line in enumerate(lines)
    ]
    joined = [like[place] and like[place + 1] and not lines[place + 1].apart for place in range(len(lines) - 1)]
    beside = {place + after for place, two in enumerate(joined) if two for after in (0, 1)}
    several = (place not in taken and UNMARKED_NUMBERS.match(line.text) is not None for place, line in enumerate(lines))
    return beside | {place for place, items in enumerate(several) if items}


def _label(lines: list[Line], place: int, taken: Container[int]) -> str:
    """The line at that place if it may be a label, else "" (also beyond either end)."""
    if not 0 <= place < len(lines) or place in taken:
        return ""
    text = lines[place].text
    fits = len(text) <= _LONGEST and text[0].isalpha() and text[-1] not in ".:;"
    return text if fits and NUMBER_ALONE.match(text) is None else ""


def _paired(lines: list[Line], run: list[int], taken: Container[int]) -> list[int]:
    """The first lines of the pairs of a run of figures, each two lines from the next."""
    above, below = _label(lines, run[0] - 1, taken), _label(lines, run[-1] + 1, taken)
    if not above and not below:
        return []
    between = [lines[place + 1].text for place in run[:-1]]
    if below and (not above or _is_figure_first(lines, run, above, below, between)):
        return run
    return [place - 1 for place in run] if above else []


def _is_figure_first(lines: list[Line], run: list[int], above: str, below: str, between: list[str]) -> bool:
    """Whether each figure stands over its label: the line below the run looks like its labels, that above does not."""
    if below[0].islower() or SECTION.match(above):
        return True
    if between and _style(above) != _style(below):
        return _style(below) == _style(between[0])
    near, far = lines[run[-1] + 1], lines[run[0]]
    if near.apart != far.apart:
        return not near.apart  # the figure stands with the line that no empty line parts from it
    return above.isupper() and not below.isupper()


def _style(text: str) -> str:
    return "upper" if text.isupper() else "lower" if text[0].islower() else "title"

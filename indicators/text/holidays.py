"""Days of the year that English names, with the rule of the calendar behind each."""

from __future__ import annotations

from datetime import MAXYEAR, date, timedelta

_FIXED = {
    "new year's day": (1, 1), "new year": (1, 1), "new year's": (1, 1), "new year's eve": (12, 31),
    "valentine's day": (2, 14), "st. patrick's day": (3, 17), "may day": (5, 1), "bastille day": (7, 14),
    "halloween": (10, 31), "armistice day": (11, 11), "veterans day": (11, 11), "christmas": (12, 25),
    "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26), "nowruz": (3, 21),
    "july fourth": (7, 4), "july 4th": (7, 4), "the fourth of july": (7, 4), "fourth of july": (7, 4),
    "earth day": (4, 22), "anzac day": (4, 25), "australia day": (1, 26), "canada day": (7, 1), "flag day": (6, 14),
    "all saints' day": (11, 1), "epiphany": (1, 6), "groundhog day": (2, 2), "april fools' day": (4, 1),
    "st. stephen's day": (12, 26), "remembrance day": (11, 11),
}  # fmt: skip
_FROM_EASTER = {"good friday": -2, "easter": 0, "easter sunday": 0, "easter monday": 1, "palm sunday": -7,
                "ash wednesday": -46, "maundy thursday": -3, "easter saturday": -1, "pentecost": 49}  # fmt: skip
# Month, weekday, and which such weekday of the month (-1 is the last).
_FLOATING = {
    "thanksgiving": (11, 3, 4), "thanksgiving day": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1),
    "martin luther king day": (1, 0, 3), "martin luther king jr. day": (1, 0, 3), "columbus day": (10, 0, 2),
    "presidents' day": (2, 0, 3), "presidents day": (2, 0, 3), "mother's day": (5, 6, 2), "father's day": (6, 6, 3),
}  # fmt: skip
HOLIDAYS = "|".join(sorted((*_FIXED, *_FROM_EASTER, *_FLOATING), key=len, reverse=True)).replace(".", r"\.")


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * weekday) // 451
    month, day = divmod(h + weekday - 7 * m + 114, 31)
    return date(year, month, day + 1)


def holiday(name: str, year: int) -> date | None:
    """The day of a named holiday in a year, None for a name or a year that is not known."""
    name = " ".join(name.lower().split())
    if not 1 <= year < MAXYEAR:
        return None
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if year < 1583:
        return None
    if name in _FROM_EASTER:
        return easter(year) + timedelta(days=_FROM_EASTER[name])
    if name not in _FLOATING:
        return None
    month, weekday, which = _FLOATING[name]
    if which < 0:
        last = date(year, month + 1, 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))

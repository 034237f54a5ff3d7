"""A time of day in a time zone as instants in UTC: exactly one a day, also where the clocks change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from indicators import store


@dataclass(frozen=True)
class Daily:
    """Every day at `at` by the clocks of `zone`.

    A time that the clocks skip in spring comes as much later as they jump; of one that they show twice in autumn the
    first counts.
    """

    at: time
    zone: ZoneInfo

    def on(self, day: date) -> datetime:
        """The instant of that day, in UTC."""
        return datetime.combine(day, self.at, tzinfo=self.zone).astimezone(UTC)

    def next_after(self, instant: datetime) -> datetime:
        """The first one after an aware instant."""
        return next(found for found in self._around(instant) if found > instant)

    def last_until(self, instant: datetime) -> datetime:
        """The last one at or before an aware instant."""
        return next(found for found in reversed(self._around(instant)) if found <= instant)

    def _around(self, instant: datetime) -> list[datetime]:
        today = instant.astimezone(self.zone).date()
        return [self.on(today + timedelta(days=n)) for n in (-2, -1, 0, 1, 2)]


def daily(at: str, zone: str) -> Daily:
    """A Daily of "02:30" and "Europe/Istanbul". Raises ValueError with a sentence that says what is valid."""
    try:
        parsed = datetime.strptime(at, "%H:%M").time()
    except ValueError:
        raise ValueError(f"{at!r} is no time of day: write HH:MM, as in 02:30") from None
    try:
        return Daily(parsed, ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"{zone!r} is no time zone: write UTC or a name such as Europe/Istanbul") from None


def is_due(data: Path, daily: Daily, now: datetime) -> bool:
    """Whether the last rebuild, however it ended, began before the latest time at which one should."""
    last = store.status(data)["last_rebuild"]
    try:
        return datetime.fromisoformat(last["at"]) < daily.last_until(now)
    except (TypeError, KeyError, ValueError):
        return True

"""A time of day as instants: once a day whatever the clocks do."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from indicators import store
from indicators.rebuild.daily import daily, is_due


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "at", "day", "instant"),
    [
        ("UTC", "02:30", date(2026, 11, 23), "2026-11-23T02:30"),
        ("Europe/Istanbul", "02:30", date(2026, 11, 23), "2026-11-22T23:30"),
        ("Asia/Kathmandu", "00:10", date(2027, 1, 1), "2026-12-31T18:25"),
        # The clocks of Berlin jump from 02:00 to 03:00 on 28 March 2027 and show 02:30 twice on 31 October 2027.
        ("Europe/Berlin", "02:30", date(2027, 3, 28), "2027-03-28T01:30"),
        ("Europe/Berlin", "02:30", date(2027, 10, 31), "2027-10-31T00:30"),
        ("Pacific/Apia", "12:00", date(2028, 2, 29), "2028-02-28T23:00"),
    ],
)
def test_the_instant_of_a_day(zone: str, at: str, day: date, instant: str) -> None:
    assert daily(at, zone).on(day) == utc(instant)


@pytest.mark.parametrize(
    "zone",
    ["UTC", "Europe/Berlin", "America/New_York", "Asia/Beirut", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Kabul"],
)
@pytest.mark.parametrize("at", ["00:00", "01:59", "02:30", "23:59"])
def test_each_day_of_two_years_comes_once(zone: str, at: str) -> None:
    nightly_at = daily(at, zone)
    instant = utc("2026-12-31T12:00")
    found = []
    while instant < utc("2028-12-31T12:00"):
        instant = nightly_at.next_after(instant)
        found.append(instant)
        assert nightly_at.last_until(instant) == instant
        assert nightly_at.last_until(instant + timedelta(minutes=1)) == instant
    days = [each.astimezone(nightly_at.zone).date() for each in found]
    assert len(days) == len(set(days)) == (days[-1] - days[0]).days + 1 > 730


@pytest.mark.parametrize(
    ("at", "zone", "told"),
    [
        ("25:00", "UTC", "'25:00' is no time of day: write HH:MM, as in 02:30"),
        ("02:30", "Europe/Istambul", "'Europe/Istambul' is no time zone: write UTC or a name such as Europe/Istanbul"),
        ("02:30", "../../etc/passwd", "is no time zone"),
    ],
)
def test_what_is_no_hour_or_zone_is_named(at: str, zone: str, told: str) -> None:
    with pytest.raises(ValueError, match="is no time") as raised:
        daily(at, zone)
    assert told in str(raised.value)


def test_due_where_the_last_rebuild_is_older_than_the_last_hour(tmp_path: Path) -> None:
    at, now = daily("02:30", "UTC"), utc("2026-11-22T08:00")
    assert is_due(tmp_path, at, now)
    for last, due in (("2026-11-22T02:29:59", True), ("2026-11-22T02:30:00", False), ("2026-11-21T23:00:00", True)):
        store.write_whole(tmp_path / "last_rebuild.json", {"at": f"{last}+00:00", "outcome": "refused", "message": "m"})
        assert is_due(tmp_path, at, now) is due
    store.write_whole(tmp_path / "last_rebuild.json", {"at": "yesterday"})
    assert is_due(tmp_path, at, now)

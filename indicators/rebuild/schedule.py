"""Units of systemd and lines of cron that run the nightly rebuild where the service does not do it itself."""

from __future__ import annotations

import shlex
from collections.abc import Sequence

from indicators.rebuild.daily import Daily


def systemd(command: Sequence[str], daily: Daily, folder: str, user: str) -> str:
    """A service and a timer, each headed by the path that it belongs at. `folder` is where the command runs."""
    line = " ".join(_systemd_word(word) for word in command)
    return f"""\
# /etc/systemd/system/indicators-rebuild.service
[Unit]
Description=Rebuild the humanitarian indicators
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
User={user}
WorkingDirectory={folder}
ExecStart={line}
# 75: another rebuild runs, which is as good
SuccessExitStatus=75
Nice=10

# /etc/systemd/system/indicators-rebuild.timer
[Unit]
Description=Rebuild the humanitarian indicators every night

[Timer]
OnCalendar=*-*-* {daily.at:%H:%M}:00 {daily.zone.key}
# What a machine that was off has missed runs when it starts
Persistent=true

[Install]
WantedBy=timers.target

# then: systemctl daemon-reload && systemctl enable --now indicators-rebuild.timer
"""


def cron(command: Sequence[str], daily: Daily, folder: str) -> str:
    """Lines of a crontab. Cron knows one clock only, so it asks every quarter of an hour whether the time has come."""
    due = [*command, "--due", f"{daily.at:%H:%M}", "--timezone", daily.zone.key]
    # In a crontab a per cent sign ends the command.
    line = f"cd {shlex.quote(folder)} && {shlex.join(due)}".replace("%", "\\%")
    return f"""\
# Every quarter of an hour: rebuild if the last rebuild was before {daily.at:%H:%M} {daily.zone.key}, else do nothing.
*/15 * * * * {line}
"""


def _systemd_word(word: str) -> str:
    """A word as ExecStart reads it: per cent and dollar signs doubled, quoted where it holds a space or a quote."""
    plain = word.replace("\\", "\\\\").replace("%", "%%").replace("$", "$$")
    return '"' + plain.replace('"', '\\"') + '"' if any(c in word for c in " \"'\\\t;") else plain

"""How the tables of date tests are written and checked.

A row is a sentence with its expressions in [brackets] and their days in order: "2024-05-03", "2024-05-03..2024-05-09",
"..2024-05-16" where the first day is open, "-" where nothing fixes the days; ">" before what is still to come. What is
marked, and only that, must be found.
"""

from __future__ import annotations

from datetime import date

import pytest

from indicators.text.dates import DateMention, find_dates


def shown(mention: DateMention) -> str:
    if mention.last is None:
        days = "-"
    elif mention.first == mention.last:
        days = mention.last.isoformat()
    else:
        days = f"{mention.first or ''}..{mention.last}"
    return f">{days}" if mention.future else days


def marked(sentence: str, mentions: list[DateMention]) -> str:
    """The sentence with its mentions in brackets."""
    for mention in reversed(mentions):
        inside = sentence[mention.start : mention.end]
        sentence = f"{sentence[: mention.start]}[{inside}]{sentence[mention.end :]}"
    return sentence


def check(published: str | None, row: tuple[str, ...]) -> None:
    sentence, *days = row
    text = sentence.replace("[", "").replace("]", "")
    mentions = find_dates(text, date.fromisoformat(published) if published else None)
    assert marked(text, mentions) == sentence
    assert [shown(mention) for mention in mentions] == days


def rows(published: str | None, *table: tuple[str, ...]) -> list[object]:
    return [pytest.param(published, row, id=f"{published}: {row[0][:60]}") for row in table]

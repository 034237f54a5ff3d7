"""The rules of `indicators.text.date_rules` at work: one scan of a document, and the meaning of what it finds.

`SCAN` is all patterns as one RE2 machine, which takes the longest of those that start first, in time linear in the
text; `expression` takes what it found apart and remembers it, since texts repeat themselves.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

import re2

from indicators.text.date_meanings import Found, Meaning
from indicators.text.date_rules import BLOCKS, INNER_RULES, RULES
from indicators.text.english_dates import spaced
from indicators.text.fold import ascii_re
from indicators.text.linear import Machine

_NESTED = ("inner", "start", "end", "of")
# Nested expressions are left open when a rule takes an expression apart: they are read by rules of their own.
_OPEN = r"[^\x00]{2,80}?"


def _machine() -> Machine:
    options = re2.Options()
    options.longest_match = True
    options.never_capture = True
    options.max_mem = 128 << 20  # room for the states of one large machine; most are never built
    alternatives = []
    for pattern, _ in RULES:
        plain = re.sub(r"\?P<[a-z]+>", "?:", pattern)
        for name, block in BLOCKS.items():
            plain = plain.replace(name, block)
        alternatives.append(spaced(plain))
    return Machine(r"(?i)\b(?:{})".format("|".join(alternatives)), options)


def _for_reading(pattern: str) -> re.Pattern[str]:
    for name in BLOCKS:
        pattern = pattern.replace(name, _OPEN)
    return ascii_re(spaced(pattern), re.IGNORECASE)


SCAN = _machine()
_READERS = [(_for_reading(pattern), reader) for pattern, reader in RULES]
_INNER_READERS = [(_for_reading(pattern), reader) for pattern, reader in INNER_RULES]


class Expression(NamedTuple):
    """What words mean, and where in them the expression itself lies, without what must stand around it."""

    meaning: Meaning
    start: int
    end: int


@lru_cache(maxsize=1 << 16)
def expression(text: str, nested: bool = False) -> Expression | None:
    """The expression that folded words are, None where they are no date after all.

    >>> expression("from Friday to Sunday").start
    5
    """
    for pattern, reader in _READERS + _INNER_READERS if nested else _READERS:
        found = pattern.fullmatch(text)
        if found is None:
            continue
        groups = found.groupdict()
        parts = {name: groups[name] for name in _NESTED if groups.get(name)}
        inner = {name: read.meaning for name, part in parts.items() if (read := expression(part, True))}
        meaning = reader(Found(groups, inner)) if len(inner) == len(parts) else None
        if meaning is not None:
            start = found.end("lead") if groups.get("lead") else 0
            return Expression(meaning, start, found.start("tail") if groups.get("tail") else len(text))
    return None

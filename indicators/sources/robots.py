"""robots.txt as RFC 9309 has it: the group of our name, else of `*`; the longest matching rule decides."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import unquote


class Rules(NamedTuple):
    """What a host asks of us: (allowed, path pattern) pairs and the seconds to leave between two requests."""

    paths: tuple[tuple[bool, str], ...] = ()
    delay: float = 0.0

    def allow(self, target: str) -> bool:
        """Whether a path (with its query) may be fetched."""
        path = unquote(target)
        matching = [(len(pattern), allowed) for allowed, pattern in self.paths if _matches(pattern, path)]
        return max(matching, default=(0, True))[1]  # of two rules as long, the one that allows


EVERYTHING = Rules()


def parse(text: str, agent: str) -> Rules:
    """The rules for an agent's name in the first 500,000 characters of a robots.txt."""
    groups: dict[str, Rules] = {}
    names: list[str] = []
    in_rules = False
    for line in text[:500_000].splitlines():
        field, colon, value = line.partition("#")[0].partition(":")
        field, value = field.strip().casefold(), value.strip()
        if not colon:
            continue
        if field == "user-agent":
            names = [value.casefold()] if in_rules else [*names, value.casefold()]
            in_rules = False
        elif field in ("allow", "disallow", "crawl-delay"):
            in_rules = True
            for name in names:
                groups[name] = _with(groups.get(name, EVERYTHING), field, value)
    own = groups.get(agent.casefold())
    return own if own is not None else groups.get("*", EVERYTHING)


def _with(rules: Rules, field: str, value: str) -> Rules:
    if field == "crawl-delay":
        seconds = re.fullmatch(r"\d{1,5}(?:\.\d{1,3})?", value)
        return rules._replace(delay=float(value)) if seconds else rules
    if not value:  # "Disallow:" forbids nothing
        return rules
    return rules._replace(paths=(*rules.paths, (field == "allow", unquote(value))))


def _matches(pattern: str, path: str) -> bool:
    """Whether a rule's path, where `*` is anything and a final `$` the end, begins the path. Linear time."""
    ends = pattern.endswith("$")
    first, *rest = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    if not rest:
        return not ends or at == len(path)
    *inner, last = rest
    for piece in inner:
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    if ends:
        return path.endswith(last) and len(path) - len(last) >= at
    return path.find(last, at) >= 0

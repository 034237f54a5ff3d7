"""Who reports a figure: "the ministry said", "according to medics", "(Source: IOM)", and which words that governs.

Works on one sentence at a time. A source before its statement ("police said that …", "According to X, …") governs what
follows; one after it ("…, police said") what precedes, and what goes on after it. A source that denies is marked, since
a denied figure is no observation. Names are given as written: a pronoun stays a pronoun.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from indicators.text.fold import EM_DASH, fold
from indicators.text.source_words import (
    ACRONYMS,
    AUXILIARY,
    CLAUSE_WORDS,
    DATA_NOUNS,
    DAYS,
    DENIALS,
    FINITE,
    SOURCE_NOUNS,
    STRONG,
    WEAK,
)


class SourceMention(NamedTuple):
    """`text[start:end]` is `name`, who states (or `denies`) what stands in `text[first:last]`."""

    start: int
    end: int
    name: str
    first: int
    last: int
    denies: bool = False


class _Source(NamedTuple):
    """A source with the place of its own words: [start, end) the name, [outer, after) with its verb or preposition."""

    start: int
    end: int
    outer: int
    after: int
    leads: bool
    denies: bool


_VERB = re.compile(rf"\b(?:(?P<strong>{STRONG})|(?P<weak>{WEAK})|(?P<denial>{DENIALS}))\b(?!-)")
_PHRASE = re.compile(
    r"\b(?:according to|in the words of|citing|quoting|per|by|"
    r"(?:as )?(?:reported|stated|announced|documented|recorded|confirmed|verified|counted|tallied|compiled|collected) by) ",
    re.IGNORECASE,
)
_COUNT = re.compile(r"\b(?:counts?|tall(?:y|ies)|estimates?|reckoning|figures|records)$")
_LINE = re.compile(r"\bsources?\s?:\s*", re.IGNORECASE)
_BRACKETED = re.compile(rf"\(({ACRONYMS})(?:,? [^()]{{0,24}}\d{{4}})?\)(?! (?:-|{EM_DASH}))")
_BOUNDARY = re.compile(rf'[,;:"()\n{EM_DASH}*|]| - ')
# Where a name that follows its verb or preposition ends.
_STOP = re.compile(
    rf'[,;:"()\n{EM_DASH}*|!?]| - |\.(?=\s|$)|\b(?:who|which|that|whose|where|while|when|as|after|before|but|since|because|'
    rf"adding|saying|if|though|although|in an?|late on|early on|last|this|(?:on )?(?:{DAYS})|{FINITE}|{STRONG})\b"
)
_CUT = re.compile(rf"\b(?:{CLAUSE_WORDS})\b")
_TRAILING = re.compile(
    rf"(?:[\s,]+(?:{AUXILIARY}|(?:(?:late|early) )?on (?:{DAYS})|(?:{DAYS})|in (?:a|an|its|his|her|their)(?: [a-z]+)* "
    r"(?:statement|report|update|post|briefing|interview)))+\s*$",
    re.IGNORECASE,
)
# "In a statement on Monday the ministry", "and the ministry", "For his part, the director"
_OPENING = re.compile(
    rf"(?:(?:in|on|at|by|during|earlier|late|early|last|since|over|for|as)\b.*\b(?:{DAYS}|statement|report|update|week|month|"
    r"year|morning|evening|night|part|\d{4}),? |(?:and|but|yet|meanwhile|however|also|so|then|now) )(?=\S)",
    re.IGNORECASE,
)
_TWO_CLAUSES = re.compile(rf"(?:\d|\b(?:{FINITE})\b).*\b(?:and|or)\s", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:is|was|were|are|be|been|being|to|not|of|so)\s$")
_NOUN_BEFORE = re.compile(
    r"(?:^|\b(?:the|an?|its|their|this|his|her|our|some|no|initial|new|latest|official|local|media|earlier|unconfirmed|death|"
    r"body|other|more|many|several|press|news|situation|these|those|early|first|later|previous|in|on|from|by|with|and)\s)$",
    re.IGNORECASE,
)
_AMBIGUOUS = frozenset(
    "reports report estimates estimate counts count claims claim records lists notes states documents".split()
)
_PRONOUN = re.compile(r"(?:he|she|it|they)$", re.IGNORECASE)
_SOURCE_NOUN = re.compile(rf"\b(?:{SOURCE_NOUNS})\b", re.IGNORECASE)
_DATA_NOUN = re.compile(rf"\b(?:{DATA_NOUNS})\b", re.IGNORECASE)
_NO_SOURCE = re.compile(
    rf"(?:{DAYS}|\d|(?:this|that|these|those|which|there|some|many|most|all|both|each|none|at least|more than)\b)",
    re.IGNORECASE,
)
_TOLL = re.compile(r" (?:the|its|their|that|this|it)\b[^.,;]{0,60}")
# After the verb of a source that follows its statement: a hearer, a day, a setting, and then a stop.
_TAIL = re.compile(
    rf"(?: (?!that\b)(?:the )?[A-Z][\w'-]*(?: [A-Z][\w'-]*)*| reporters| journalists| us| me| by telephone| by phone"
    rf"| (?:(?:late|early) )?(?:on )?(?:{DAYS})(?: [\w ]{{0,20}})?| in an? [\w' -]{{1,40}}| at an? [\w' -]{{1,40}})*\s*"
    rf'(?:[.,;:"()]|{EM_DASH}|$)'
)


def find_sources(text: str, start: int = 0, end: int | None = None) -> list[SourceMention]:
    """The sources that the sentence `text[start:end]` names, in order; offsets are those of `text`.

    `[first, last)` of each is the part of the sentence that it governs; parts of two sources overlap only where one
    stands inside the other's statement.
    """
    sentence = fold(text[start:end])
    found = sorted({source.start: source for source in [*_by_phrase(sentence), *_by_verb(sentence)]}.values())
    found = [source for i, source in enumerate(found) if not i or source.start >= found[i - 1].end]
    mentions = []
    for position, source in enumerate(found):
        first, last = _governed(sentence, position, found)
        name = text[start + source.start : start + source.end]
        mentions.append(
            SourceMention(start + source.start, start + source.end, name, start + first, start + last, source.denies)
        )
    return mentions


def _by_phrase(sentence: str) -> list[_Source]:
    """Sources after a preposition, on a "Source:" line and in brackets."""
    found = []
    for phrase in _PHRASE.finditer(sentence):
        words = phrase.group().lower()
        start, end = _name_after(sentence, phrase.end())
        name = sentence[start:end]
        if not name or _NO_SOURCE.match(name) or (words == "by " and not _COUNT.search(name)):
            continue
        if words == "per " and not name[0].isupper() and not name.startswith("the "):
            continue
        opening = sentence[: phrase.start()].strip(" *-\n")
        leads = not opening or opening[-1] in ";:" or opening.endswith(("and", "but", "while"))
        found.append(_Source(start, end, phrase.start(), end, leads, False))
    for line in _LINE.finditer(sentence):
        end = min((stop.start() for stop in re.finditer(r"[\n)|]|\.\s*$|, \d", sentence[line.end() :])), default=-1)
        end = len(sentence) if end < 0 else line.end() + end
        if end > line.end():
            found.append(_Source(line.end(), end, line.start(), end, False, False))
    for bracket in _BRACKETED.finditer(sentence):
        found.append(_Source(*bracket.span(1), bracket.start(), bracket.end(), False, False))
    return found


def _by_verb(sentence: str) -> list[_Source]:
    """Subjects of verbs of reporting or denial, before or after them."""
    found = []
    for verb in _VERB.finditer(sentence):
        before = sentence[: verb.start()]
        word = verb.group()
        if _PASSIVE.search(before[-8:]) or (word in _AMBIGUOUS and _NOUN_BEFORE.search(before[-14:])):
            continue
        if word in ("put", "puts") and not _TOLL.match(sentence, verb.end()):
            continue
        denies = verb["denial"] is not None
        inverted = _inverted(sentence, verb) if verb["strong"] else None
        if inverted:
            found.append(_Source(*inverted, verb.start(), inverted[1], False, False))
            continue
        subject = _subject(sentence, verb.start())
        if not subject:
            continue
        start, end = subject
        name = sentence[start:end]
        if verb["strong"] is None and not _reports(name, word):
            continue
        follows = bool(_BOUNDARY.match(sentence[:start].rstrip()[-1:])) and not denies
        tail = _TAIL.match(sentence, verb.end()) if follows else None
        after = tail.end() if tail else verb.end()
        found.append(_Source(start, end, start, after, tail is None, denies))
    return found


def _reports(name: str, verb: str) -> bool:
    """Whether `name` is someone who reports: figures and surveys show, bodies and people record."""
    if verb.startswith(("show", "suggest", "indicat")):
        return bool(_DATA_NOUN.search(name))
    return bool(
        _PRONOUN.match(name) or _SOURCE_NOUN.search(name) or (name.split()[-1][0].isupper() and name not in ("We", "I"))
    )


def _name_after(sentence: str, start: int) -> tuple[int, int]:
    stop = _STOP.search(sentence, start)
    end = stop.start() if stop else len(sentence)
    return start, start + len(sentence[start:end].rstrip(" ."))


def _inverted(sentence: str, verb: re.Match[str]) -> tuple[int, int] | None:
    """The subject after its verb: '…," said a surgeon at the hospital, who …'."""
    before = sentence[: verb.start()].rstrip()
    if verb.group() in ("told", "tells") or not before or before[-1] not in f',"{EM_DASH}-':
        return None
    start, end = _name_after(sentence, verb.end() + 1)
    name = sentence[start:end]
    if not name or _NO_SOURCE.match(name) or re.search(r"\d", name):
        return None
    stop = sentence[end : end + 6].lstrip()
    if re.match(rf"(?:{FINITE})\b", stop) or not (
        name[0].isupper() or re.match(r"(?:an?|the|one|his|her)\b", name) or _SOURCE_NOUN.match(name)
    ):
        return None
    return start, end


def _subject(sentence: str, verb: int) -> tuple[int, int] | None:
    """The words before a verb that name who speaks: the nearest clause, or what an apposition or "who" explains."""
    end = verb
    trailing = _TRAILING.search(sentence, 0, end)
    end = trailing.start() if trailing else len(sentence[:end].rstrip())
    explained = sentence[end - 1 : end] in (",", ")", EM_DASH) or sentence[:end].endswith((" -", " who"))
    pieces = _pieces(sentence, end)
    if explained and len(pieces) > 1:
        pieces = [*pieces[1:2], pieces[0], *pieces[2:3]]
    for start, stop in pieces[: 3 if explained else 1]:
        cut = start
        for clause in _CUT.finditer(sentence, start, stop):
            cut = clause.end()
        opening = _OPENING.match(sentence[cut:stop].lstrip())
        if opening:
            cut = stop - len(sentence[cut:stop].lstrip()) + opening.end()
        both = _TWO_CLAUSES.search(sentence, cut, stop)
        if both:
            cut = both.end()
        name = sentence[cut:stop].strip(" .'")
        if name and not _NO_SOURCE.match(name) and not re.search(rf"\b(?:{FINITE})\b", name):
            found = sentence.index(name, cut)
            return found, found + len(name)
    return None


def _pieces(sentence: str, end: int) -> list[tuple[int, int]]:
    """The stretches between commas, brackets and dashes before `end`, nearest first, at most four."""
    bounds = [0, *(match.end() for match in _BOUNDARY.finditer(sentence, 0, end)), end + 1]
    spans = [
        (first, last - 1) for first, last in zip(bounds, bounds[1:], strict=False) if sentence[first : last - 1].strip()
    ]
    return spans[::-1][:4]


def _governed(sentence: str, position: int, found: list[_Source]) -> tuple[int, int]:
    """The part of the sentence that `found[position]` speaks for."""
    source = found[position]
    before = found[position - 1] if position else None
    after = found[position + 1] if position + 1 < len(found) else None
    last = len(sentence)
    if source.leads:
        if after:
            last = after.outer if after.leads else _clause(sentence, source.after, after.outer) or last
        return source.after, last
    first = 0
    if before:
        first = before.after if not before.leads else _clause(sentence, before.after, source.outer) or before.after
    if not sentence[first : source.outer].strip(' ,;"'):
        return source.after, source.after
    if after:
        last = after.outer if after.leads else source.after
    return first, last


def _clause(sentence: str, first: int, last: int) -> int | None:
    """Where the last clause of its own between two sources begins: "; ", ", while "."""
    found = None
    for match in re.finditer(r"; |, (?=(?:while|but|and|whereas)\b)", sentence[first:last]):
        found = first + match.end()
    return found

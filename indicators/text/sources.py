"""Who reports a figure: "the ministry said", "according to medics", "(Source: IOM)", and which words that governs.

Works on one sentence at a time. A source before its statement ("police said that …", "According to X, …") governs what
follows; one after it ("…, police said") what precedes, and what goes on after it. A source that denies is marked, since
a denied figure is no observation. Names are given as written: a pronoun stays a pronoun.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from indicators.text.fold import EM_DASH, ascii_re, fold
from indicators.text.linear import sieve
from indicators.text.source_names import name_after, subject_after, subject_before, who_acted
from indicators.text.source_verbs import reports
from indicators.text.source_words import ACRONYMS, DAYS, DENIALS, SOURCE_NOUNS, STRONG, WEAK


class SourceMention(NamedTuple):
    """`text[start:end]` is `name`, who states (or `denies`) what stands in `text[first:last]`."""

    start: int
    end: int
    name: str
    first: int
    last: int
    denies: bool = False


class _Source(NamedTuple):
    """A name at [start, end); [outer, after) with its verb or preposition. `leads` if its statement follows."""

    start: int
    end: int
    outer: int
    after: int
    leads: bool
    denies: bool = False


_VERB = ascii_re(rf"\b(?:(?P<strong>{STRONG})|(?P<weak>{WEAK})|(?P<denial>{DENIALS}))\b(?!-)")
_PHRASE = ascii_re(
    r"\b(?:[Aa]ccording to|[Ii]n the words of|[Cc]iting|[Qq]uoting|[Pp]er|[Bb]y|(?:[Aa]s )?(?:reported|stated|"
    r"announced|documented|recorded|confirmed|verified|counted|tallied|compiled) by) "
)
_NAMES_ONE = ascii_re(r"[A-Z]|(?:the|an?|its|their|his|her|several|two|three|local)\b")
_COUNT = ascii_re(r"\b(?:counts?|tall(?:y|ies)|estimates?|reckoning|figures|records)$")
_LINE = ascii_re(
    r"\b(?<!local )(?<!security )(?<!hospital )(?<!medical )(?<!military )(?<!several )(?<!two )(?<!three )(?<!other )"
    r"sources?\s?:\s*(?P<name>[^\n)|]+?)(?=[\n)|]|\.?\s*$|\.\s|, \d)",
    re.IGNORECASE,
)
_OF_DAY = r"(?:,? [^()]{0,24}\d{4}|, \d{1,2} [A-Z][a-z]{2,8}|, [A-Z][a-z]{2,8} \d{1,2})?"
_BRACKETED = ascii_re(rf"\((?P<name>{ACRONYMS}){_OF_DAY}\)(?! (?:-|{EM_DASH}))")
_HEADED = ascii_re(rf"^[ *\-]*(?P<name>{ACRONYMS}): ", re.MULTILINE)
_PASSIVE = ascii_re(r"\b(?:is|was|were|are|be|been|being|to|not|of|so)\s$")
_WHAT_HAPPENED = ascii_re(
    r"(?:the|this|that) (?:[\w-]+ )?(?:attack|incident|development|news|deaths?|killings?|figures?|toll|raid|abduction|"
    r"accident|blast|strike)s?"
)
""""The spokesman, Yusuf Bala, confirmed the attack": not the attack that confirms."""
_NO_SUBJECT = ascii_re(r"\b(?:but|and) (?:then |also |later )?$")
_NOUN_BEFORE = ascii_re(
    r"(?:^|'s? |\b(?:the|an?|its|their|this|his|her|our|some|no|initial|new|latest|official|local|media|earlier|death|"
    r"unconfirmed|other|more|many|several|press|news|situation|these|those|early|first|later|previous|in|on|from|by|with|"
    r"body|and)\s)$",
    re.IGNORECASE,
)
_SEEN = ascii_re(r"(?:seen|obtained|reviewed|kept|compiled|published|released|shared|examined|consulted) by\b")
_MEDIA_SAY = ascii_re(
    r"media (?:\w+ that (?!\w+ed\b)|report (?=(?:at least |about |some |up to |over |more than )?"
    r"(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens)\b)))",
    re.IGNORECASE,
)
_ADJECTIVE = ascii_re(r"\b(?:the|an?|its|their|this|that|of|hotly|much|long|bitterly|widely) $")
_NOUN_OR_VERB = frozenset((
    "reports", "report", "estimates", "estimate", "counts", "count", "claims", "claim", "records", "lists", "notes",
    "states", "documents",
))  # fmt: skip
_INVERTIBLE = ascii_re(r"reports|reported|indicates|notes|warns|confirms|confirmed|estimates|states")
_SOURCE_NOUN = ascii_re(rf"\b(?:{SOURCE_NOUNS})\b", re.IGNORECASE)
# After the verb of a source that follows its statement: a hearer, a day, a setting, and then a stop. No figure follows.
_TAIL = ascii_re(
    rf"(?: (?!that\b)(?:the )?[A-Z][\w'-]*(?: [A-Z][\w'-]*){{0,4}}| reporters| journalists| us| me| here"
    rf"| (?:(?:late|early) )?(?:on )?(?:{DAYS})(?: [\w ]{{0,20}})?"
    rf"| on \d{{1,2}}(?:st|nd|rd|th)? (?:{DAYS})| (?:last|this|earlier|later)(?: \w+){{0,2}}"
    rf"| (?:in|at|on|to|by|via) [A-Za-z' -]{{1,40}}"
    rf"| (?:in|at|on) (?:an?|the|its|his|her|their|this) [\w' -]{{1,40}}){{,4}}"
    rf'\s*(?:[.,;:"()]|{EM_DASH}|- |$)'
)
_HEARER = ascii_re(rf" (?!that\b)[A-Za-z' -]{{1,60}}(?:[.,;:\"()]|{EM_DASH}|$)")
# The line of a source that stands in another item of the list is of that item.
_THE_FIGURES = ascii_re(r"\b(?:figures|data|estimates|numbers|tolls?|counts?|reports) $", re.IGNORECASE)
""""The latest figures (WHO, 12 October) are 4,345 dead"."""
_OTHER_ITEM = re.compile(r"\n[ \t]*(?:[-*+\u2022\u00b7\u25cf\u25aa]|[0-9]{1,3}[.)])[ \t]+[^\n]*$")
_FURTHEST_BELOW = 1500  # characters between a statement and the line that gives its source
_DECLARED = ascii_re(
    r" (?:declared|announced|imposed) (?P<what>(?:an?|its|the|two|three) [^,;.\d]{3,70}), (?:(?:but|while|as)\b"
    r"|and(?! (?:said|says|added|adding|reported|confirmed|told|put|gave)\b"
    r"| the (?:deaths?|injur|killing|arrest|loss)))"
)
""""The government declared a pause in fighting, but seven people were killed": nobody says so."""
_OWN_CLAUSE = ascii_re(r"; |, (?=(?:while|but|and|whereas)\b)")
_ANY_SOURCE = sieve(_VERB, _PHRASE, _LINE, _BRACKETED, _HEADED)


def find_sources(text: str, start: int = 0, end: int | None = None) -> list[SourceMention]:
    """The sources that the sentence `text[start:end]` names, in order; offsets are those of `text`.

    `[first, last)` of each is the part of the sentence that it governs; parts of two sources overlap only where one
    stands inside the other's statement. Of a whole text, names and their places hold, but not what they govern.
    """
    sentence = fold(text[start:end])
    if not _ANY_SOURCE.finds(sentence.encode("ascii")):
        return []
    found: list[_Source] = []
    for source in sorted([*_by_phrase(sentence), *_by_verb(sentence)]):
        if not found or source.start >= found[-1].end:
            found.append(source)
    mentions = []
    for position, source in enumerate(found):
        first, last = _governed(sentence, position, found)
        source = _who_published(sentence, source)
        name = text[start + source.start : start + source.end]
        mentions.append(
            SourceMention(start + source.start, start + source.end, name, start + first, start + last, source.denies)
        )
    return mentions


_PUBLISHED_BY = ascii_re(
    r"(?:the |an? )?(?:latest |new |official |preliminary |updated |recent )*"
    r"(?:figures|data|numbers|statistics) (?:released|published|issued|compiled|collected|shared)"
    r"(?: (?:on|in) [\w ,]{2,25}?)? by "
    r"(?=(?:the|an?|its|local|state|[A-Z]{2,})\b)",
    re.IGNORECASE,
)
_RECEIVED = ascii_re(
    r" (?:received|obtained|collected|got)$| (?:published|released|issued) (?:in|on)\b(?!.* by )[\w ,]*$"
)
_OF_A_DAY = ascii_re(r" (?:for|from|of|as of|on|in)(?: \d{1,2})?$")


def _who_published(sentence: str, source: _Source) -> _Source:
    """The source without what it published: "the health ministry" for "figures released by the health ministry"."""
    published = _PUBLISHED_BY.match(sentence, source.start, source.end)
    dated = _OF_A_DAY.search(sentence, source.start, source.end) or _RECEIVED.search(sentence, source.start, source.end)
    start = published.end() if published else source.start
    end = dated.start() if dated else source.end
    return source._replace(start=start, end=end) if start < end else source


_SHORT_FORM = ascii_re(r" ?\([A-Z][A-Za-z]{1,6}\) (?:in|of|for|at) ")


def _by_phrase(sentence: str) -> Iterator[_Source]:
    """Sources after a preposition, on a "Source:" line, in brackets, and at the head of a line."""
    for phrase in _PHRASE.finditer(sentence):
        words = phrase.group().lower()
        span = name_after(sentence, phrase.end())
        if span is None:
            continue
        name = sentence[slice(*span)]
        if words == "by " and not _COUNT.search(name):
            continue
        if words.endswith(" by ") and not (_NAMES_ONE.match(name) or _SOURCE_NOUN.search(name)):
            continue  # "counted by torchlight"
        if name.startswith("our "):
            continue  # the publisher's own voice
        if words == "per " and not (name[0].isupper() or name.startswith("the ")):
            continue
        opening = sentence[max(0, phrase.start() - 12) : phrase.start()].rstrip(" *-\n")
        leads = not opening or opening[-1] in ";:.!" or opening.endswith((" and", " but", " while"))
        yield _Source(*span, phrase.start(), span[1], leads)
    for pattern in (_LINE, _BRACKETED, _HEADED):
        for match in pattern.finditer(sentence):
            if pattern is _BRACKETED and _SHORT_FORM.match(sentence, match.start()):
                continue  # "according to the Ministry of Health (MoH) in Gaza, 69 people were killed"
            leads = pattern is _HEADED or _THE_FIGURES.search(sentence, 0, match.start()) is not None
            yield _Source(*match.span("name"), match.start(), match.end(), leads)


# "Residents disputed the official account, saying as many as 60 people were missing"
_TELLS_OTHERWISE = ascii_re(r" [^.;,]{3,50}, (?:saying|claiming|insisting|maintaining|stating)\b")


def _by_verb(sentence: str) -> Iterator[_Source]:
    """Subjects of verbs of reporting or denial, before or after them."""
    for verb in _VERB.finditer(sentence):
        word = verb.group()
        before = sentence[max(0, verb.start() - 14) : verb.start()]
        if _PASSIVE.search(before):
            continue
        following = verb.end() + 1
        if _NO_SUBJECT.search(before):
            acted = who_acted(sentence, verb.start())
            if acted and not _VERB.search(sentence, acted[1], verb.start()):
                yield _Source(*acted, verb.start(), verb.end(), True)
            continue  # "confirmed the attack but put the number at five": said by whoever confirmed it
        if word in _NOUN_OR_VERB and (_VERB.match(sentence, following) or _SEEN.match(sentence, following)):
            continue  # "a UN report said"
        if word in _NOUN_OR_VERB and _NOUN_BEFORE.search(before) and not _MEDIA_SAY.match(sentence, verb.start() - 6):
            continue
        if before.rstrip()[-1:] in (",", '"', EM_DASH, "-") and (verb["strong"] or _INVERTIBLE.match(word)):
            span = subject_after(sentence, verb.end()) if word not in ("told", "tells") else None
            if span and not _WHAT_HAPPENED.fullmatch(sentence, *span):
                yield _Source(*span, verb.start(), span[1], False)
                continue
        span = subject_before(sentence, verb.start())
        if span is None or not reports(sentence, span, verb):
            continue
        if verb["denial"] and _ADJECTIVE.search(sentence, max(0, verb.start() - 14), verb.start()):
            continue  # "the disputed vote"
        denies = verb["denial"] is not None and not _TELLS_OTHERWISE.match(sentence, verb.end())
        follows = sentence[max(0, span[0] - 4) : span[0]].rstrip()[-1:] in (",", '"', EM_DASH, "-", ")") and not denies
        tail = _TAIL.match(sentence, verb.end()) if follows else None
        if follows and tail is None and word in ("told", "tells"):
            tail = _HEARER.match(sentence, verb.end())
        yield _Source(*span, span[0], tail.end() if tail else verb.end(), tail is None, denies)


def _governed(sentence: str, position: int, found: list[_Source]) -> tuple[int, int]:
    """The part of the sentence that `found[position]` speaks for."""
    source = found[position]
    before = found[position - 1] if position else None
    after = found[position + 1] if position + 1 < len(found) else None
    if source.leads:
        apart = _DECLARED.match(sentence, source.end)
        last = apart.end("what") if apart else len(sentence)
        if after:
            last = after.outer if after.leads else _clause(sentence, source.after, after.outer) or last
        return source.after, last
    first = 0
    if before:
        first = _clause(sentence, before.after, source.outer) or before.after if before.leads else before.after
    if not sentence[first : source.outer].strip(' ,;"'):
        return source.after, source.after
    last = len(sentence) if after is None else after.outer if after.leads else source.after
    return first, last


def source_below(text: str, position: int) -> SourceMention | None:
    """The source that a line "Source: X" under `position`, in the same paragraph, gives for what stands above it."""
    end = text.find("\n\n", position, position + _FURTHEST_BELOW)
    end = position + _FURTHEST_BELOW if end < 0 else end
    below = text[position:end]
    line = _LINE.search(fold(below)) if "source" in below.lower() else None
    if line is None or _OTHER_ITEM.search(below, 0, line.start()):
        return None
    start, stop = position + line.start("name"), position + line.end("name")
    return SourceMention(start, stop, text[start:stop], position, position + line.start())


def _clause(sentence: str, first: int, last: int) -> int | None:
    """Where the last clause of its own between two sources begins: "; ", ", while "."""
    starts = [first + match.end() for match in _OWN_CLAUSE.finditer(sentence[first:last])]
    return starts[-1] if starts else None

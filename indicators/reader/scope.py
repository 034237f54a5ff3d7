"""Scope and days of a figure: from the words of its clause, then the sentence, the block heading, the document.

The words decide, in this order: a level ("are still missing"); "since …"; a toll that has risen; a war or offensive that
"has killed" so many; a window or day; the day of the incident that an earlier sentence tells; the day of publication.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from ..model import DateBasis, Scope
from ..text.dates import DateMention
from .context import EVENT, Memory
from .match import Claim

SAYING = r"(?:said|says|say|told (?:\w+ ){1,4}|reported|announced|confirmed|added|warned|stated|declared|estimates|estimated|put out|acknowledged|according to [^,;]{2,60}|tweeted|posted|wrote|published|released|statement|repeated|noted|indicated|speaking|spoke|interview|briefing|news conference|data|figures|report|latest post|bulletin|vetoed|met|visited|toll)"
_SAID = re.compile(
    rf"\b{SAYING}(?:,)?(?: (?:late|early|on|in|by|of|at|from|released|dated|here|\w+ly|a|an|the|statement|press|briefing|post|letter|emailed|report|news|conference|phone|telephone|tweet|written)){{0,5}} ?$",
    re.IGNORECASE,
)
_AS_OF = re.compile(
    r"\b(?:as of|as at|as on|as per|up to|until|till|through|as reported on|by|at the end of|at the close of|at|to|until the end of|current as of|data as of|reported on|on record by)(?: (?:the|end of|close of|early|late|\d{1,2}[:.]?\d{0,2}(?: ?[ap]\.?m\.?)?|\w+,)){0,3} ?$",
    re.IGNORECASE,
)
_STATED_AS_OF = re.compile(r"\b(?:as of|as at|as on|as reported on|up to|until|through)\b[^.;]{0,16}$", re.IGNORECASE)
_SINCE = re.compile(
    r"\b(?:since|ever since|starting|beginning|so far since)\b(?P<between>[^.;]{0,110})$", re.IGNORECASE
)
_FROM = re.compile(r"\bfrom (?:the )?(?:start of |beginning of )?$", re.IGNORECASE)
_TO_DATE = re.compile(
    r"\b(?:so far this|so far in|to date|thus far|until now|up to now|so far|cumulative(?:ly)?|since the (?:start|beginning)|all told|in all since|total toll|overall toll)\b",
    re.IGNORECASE,
)
_LEVEL = re.compile(
    r"\b(?:are|is|remains?|remaining|still|currently|now|lies?|stands?|continues? to|has yet|have yet)\b(?! (?:believed|thought|reported|said|known|feared|confirmed) to have)",
    re.IGNORECASE,
)
_NO_LEVEL = re.compile(
    r"\b(?:have|has|had) (?:\w+ ){0,2}been\b|\b(?:was|were) (?:still )?(?!still|closed|shut|out of|not)", re.IGNORECASE
)
_LEVEL_EVENTS = (
    "displaced",
    "missing",
    "detained",
    "closed hospitals",
    "closed schools",
    "destroyed hospitals",
    "hosted displaced",
    "fled as refugees",
)
_LEVEL_PAST = re.compile(
    r"\b(?:were|was) (?:\w+ )?(?:closed|out of service|out of action|non-functional|not functioning|not functional|not operational|shut|missing|registered|sheltering|staying|living|hosted|lodged)\b|\bremained\b",
    re.IGNORECASE,
)
_TOTAL_VERB = re.compile(rf"\b(?:{EVENT})\b[^.;]{{0,120}}?\b(?:has|have|had)\b", re.IGNORECASE)
_PERFECT = re.compile(r"\b(?:has|have)\b", re.IGNORECASE)
_BEGAN_KILLING = re.compile(
    r"\b(?:began|launched|started|erupted|resumed|opened|broke out|has escalated|escalated)\b", re.IGNORECASE
)
_TOTAL_TO = re.compile(
    r"\b(?:bringing|raising|taking|pushing|brings|raises|takes|brought|raised|pushed|took) (?:the |its |their )?(?:\w+ ){0,3}?(?:total|number|figure|toll|tally|count)?\b",
    re.IGNORECASE,
)
_INCREMENT = re.compile(r"\b(?:another|a further|an additional|more)\b", re.IGNORECASE)
_DURATION_WAR = re.compile(rf"\b(?:\w+ (?:years?|months?|weeks?|days?) of (?:\w+ )?{EVENT})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class When:
    """Scope and days of a figure, and where they come from."""

    scope: Scope
    start: date | None
    end: date | None
    basis: DateBasis
    event: str | None = None


@dataclass(slots=True)
class Dated:
    """A date of the sentence with its role: "since", "as of", "said" (the day of a statement) or "on"."""

    mention: DateMention
    start: int
    end: int
    role: str


def roles(sentence: str, dates: list[DateMention], offset: int) -> list[Dated]:
    """The dates of a sentence with their roles."""
    found: list[Dated] = []
    previous_end = 0
    for mention in dates:
        start, end = mention.start - offset, mention.end - offset
        before = sentence[previous_end:start]
        role = "on"
        since = _SINCE.search(before)
        if (
            since
            and not re.search(r"[,)] (?:and|but|the|some|at least|more)\b", since.group("between"))
            and "," not in since.group("between")[:-1].strip() + "x"[:0]
        ) or (since and not since.group("between").strip()):
            role = "since"
        elif _STATED_AS_OF.search(before):
            role = "as of"
        elif _SAID.search(before):
            role = "said"
        elif _FROM.search(before) and re.match(r" (?:on|onwards?|and)\b", sentence[end : end + 10]):
            role = "since"
        elif _AS_OF.search(before):
            role = "at"
        if mention.kind in ("window",) and role in ("said", "at"):
            role = "on"
        if role == "on" and re.match(r"[,)]? ?(?:said|says|reported|told)\b", sentence[end : end + 10]) and start < 3:
            role = "on"
        found.append(Dated(mention, start, end, role))
        previous_end = end
    return found


def _usable(dated: Dated) -> bool:
    mention = dated.mention
    return not mention.future and (mention.first is not None or mention.last is not None)


def _clause_of(sentence: str, start: int, end: int) -> tuple[int, int]:
    begin = max((m.end() for m in re.finditer(r"[,;:]| and | but | while ", sentence[:start])), default=0)
    stop = re.search(r"[,;]| and | but | while ", sentence[end:])
    return begin, end + stop.start() if stop else len(sentence)


def _nearest(sentence: str, claim: Claim, dates: list[Dated], wanted: tuple[str, ...]) -> tuple[Dated, bool] | None:
    """The date that governs a claim: in its clause, else right behind it, else at the head, else the nearest."""
    usable = [d for d in dates if d.role in wanted and _usable(d)]
    if not usable:
        return None
    start, end = min(claim.start, claim.count.start), max(claim.end, claim.count.end)
    low, high = _clause_of(sentence, start, end)
    inside = [d for d in usable if low - 1 <= d.start and d.end <= high]
    if inside:
        best = min(inside, key=lambda d: (d.start < start, abs(d.start - end)))
        return best, True

    def distance(d: Dated) -> tuple[int, int]:
        if d.start < 4 or (d.end <= start and not re.search(r"[;]", sentence[d.end : start])):
            return (0 if d.start >= 4 else 1, start - d.end if d.end <= start else d.start - end)
        return (1, abs(d.start - end))

    return min(usable, key=distance), False


def when(
    sentence: str,
    claim: Claim,
    dates: list[Dated],
    memory: Memory,
    published: date | None,
    heading: list[Dated],
    natural: Scope | None,
) -> When:
    """Scope and days of one claim. `natural` is the scope of indicators that are levels by nature."""
    says, words = claim.frame.says, claim.words
    as_of = _nearest(sentence, claim, dates, ("as of",))
    block_as_of = next((d for d in reversed(heading) if d.role in ("as of", "at") and _usable(d)), None)
    end_day = as_of[0].mention.last if as_of else block_as_of.mention.last if block_as_of else published
    end_basis: DateBasis = "sentence" if as_of else "block" if block_as_of else "published"
    since = _nearest(sentence, claim, dates, ("since",))
    on = _nearest(sentence, claim, dates, ("on",))
    at = _nearest(sentence, claim, dates, ("at",))
    near = sentence[max(0, claim.start - 2) : claim.end + 25]

    if _is_level(claim, natural, near, since is not None):
        day = as_of or at or (on if on and on[0].mention.kind in ("day", "part of month") and natural is None else None)
        if day and day[0].mention.last:
            return When("stock", None, day[0].mention.last, "clause" if day[1] else "sentence")
        return When("stock", None, end_day, end_basis)
    if since and not (on and on[1] and not since[1] and on[0].mention.kind != "window"):
        return When("cumulative", since[0].mention.first, end_day, "clause" if since[1] else "sentence")
    event = _named_event(sentence, claim)
    if since is None and re.search(r"\bsince (?:the|its|his|their|a)\b", sentence):
        word = re.search(r"\bsince (?:the|its|his|their|a) ([\w' -]{3,60})", sentence)
        onset = memory.onset(word.group(1)) if word else None
        if onset or not on:
            return When(
                "cumulative", onset, end_day, "document" if onset else end_basis, word.group(1) if word else None
            )
    if says == "toll":
        start, basis = _incident_start(on, memory, heading)
        if on and on[0].mention.last and as_of is None and start == on[0].mention.first and start == end_day:
            pass
        block_since = next((d for d in reversed(heading) if d.role == "since" and _usable(d)), None)
        if start is None and block_since:
            start, basis = block_since.mention.first, "block"
        if start is None:
            start, basis = memory.onset(sentence), "document"
        return When("cumulative", start, end_day, basis)
    if (
        on
        and on[0].mention.kind == "window"
        and re.search(r"\bso far\b", sentence[max(0, on[0].start - 9) : on[0].end + 12])
    ):
        return When("cumulative", on[0].mention.first, end_day, "clause")
    if event is not None and not (on and on[1]):
        onset = memory.onset(event)
        return When("cumulative", onset, end_day, "document" if onset else end_basis, event)
    if (
        on
        and _BEGAN_KILLING.search(sentence[: on[0].start])
        and on[0].end <= claim.start
        and re.match(r",? ?(?:\w+ ){0,2}\w+ing\b", sentence[on[0].end : claim.start + 12])
    ):
        return When("cumulative", on[0].mention.first, end_day, "sentence")
    if on:
        mention = on[0].mention
        last = mention.last
        if published and last and last > published and not mention.future:
            last = published
        if (
            _TO_DATE.search(sentence)
            and "so far" in sentence
            and mention.kind in ("year", "window", "month")
            and last
            and published
            and last >= published
        ):
            return When("cumulative", mention.first, end_day, "clause" if on[1] else "sentence")
        return When("period", mention.first, last, "clause" if on[1] else "sentence")
    if at and at[0].mention.last:
        return When("period", None, at[0].mention.last, "clause" if at[1] else "sentence")
    for dated in reversed(heading):
        if not _usable(dated):
            continue
        if dated.role == "since":
            return When("cumulative", dated.mention.first, end_day, "block")
        if dated.role == "on":
            return When("period", dated.mention.first, dated.mention.last, "block")
    if _TO_DATE.search(sentence):
        onset = memory.onset(sentence)
        return When("cumulative", onset, end_day, "document" if onset else end_basis)
    if as_of:
        return When("period", None, end_day, end_basis)
    if memory.incident is not None and _continues(sentence, claim):
        return When("period", memory.incident.first, memory.incident.last, "document")
    return When("period", None, end_day, end_basis)


def _is_level(claim: Claim, natural: Scope | None, near: str, since: bool) -> bool:
    frame = claim.frame
    if frame.says == "stock":
        return True
    if natural == "stock" and frame.event != "stated":
        return True
    if frame.event == "stated":
        return (
            claim.count.kind in ("displaced", "displaced families", "refugees", "missing", "inhabitants", "detained")
            and not since
        )
    if frame.event == "hosted displaced":
        return not since and not re.search(r"\b(?:received|recorded|arrived|taken in|took in)\b", claim.words)
    if frame.event not in _LEVEL_EVENTS or since:
        return False
    words = near
    if _LEVEL_PAST.search(words):
        return True
    return bool(_LEVEL.search(words)) and not _NO_LEVEL.search(words)


def _named_event(sentence: str, claim: Claim) -> str | None:
    """The war, offensive or disaster that is the subject of a running total ("the offensive has killed …")."""
    before = sentence[: claim.count.start]
    duration = _DURATION_WAR.search(before)
    if duration:
        return duration.group()
    if claim.how == "list" or claim.how == "part":
        pass
    subject = None
    for match in re.finditer(
        rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[A-Z][\w'-]+(?:'s)?)(?: [\w'\"-]+){{0,5}}? {EVENT}\b", before
    ):
        subject = match
    if subject is None:
        return None
    between = before[subject.end() :]
    if re.search(r"\b(?:has|have)\b(?! been)", between) and not re.search(r"\x02|\bin which\b", between[:0]):
        return subject.group()
    return None


def _incident_start(
    on: tuple[Dated, bool] | None, memory: Memory, heading: list[Dated]
) -> tuple[date | None, DateBasis]:
    if on and on[0].mention.first:
        return on[0].mention.first, "sentence"
    if memory.incident is not None:
        return memory.incident.first, "document"
    return None, "published"


def _continues(sentence: str, claim: Claim) -> bool:
    """Whether a sentence without a day goes on with the incident that the text is telling."""
    if claim.frame.event in ("need", "hungry", "live", "reached", "returned", "hosted displaced"):
        return False
    if _PERFECT.search(claim.words) and not re.search(r"\bhad\b", claim.words):
        return False
    return not claim.count.another or claim.frame.event == "killed"

"""What one sentence claims: its counted phrases, the frames that read them, its labels, and what an ignore stops."""

from __future__ import annotations

import re

from ..catalogue.words import FAMILY_KINDS
from ..text.fold import ascii_re
from .choose import choose
from .context import Memory
from .counting import counted
from .counts import Count
from .dated import Dated
from .english import GENERIC
from .heirs import heir_compared
from .implied import implied
from .inherit import inherit
from .label_names import name_by_label
from .label_words import BY_DOER, state_of
from .labels import from_label, is_unmarked, label_of
from .layout import Sentence
from .lead_in import SHORT
from .lists import by_destination, by_place_below, listed_claims, place_by_place, placed_claims
from .match import IGNORED, Claim, Line, find_claims, mask, outlives, readers
from .meant import OF_THE_TOLL, share_nouns
from .table_cells import cell_label, is_listing
from .told_again import apposed, broken_down, named_one_by_one, of_civilians, share_told

_LONGEST_ROW = 160  # characters of a line of several labels
_TOPIC = ascii_re(
    r"\b(?:(?P<hospitals>hospitals?|clinics?|health)|(?P<schools>schools?|kindergartens?)|(?P<homes>houses|homes))\b",
    re.IGNORECASE,
)
_OPENS_WITH_LABEL = ascii_re(r"[A-Z][^:.;]{1,80}: (?:at least |about |some )?(?:\d|[a-z]+\b)")
_REMEMBERED = 6
"""Counts of earlier sentences that a bare number may refer to."""


def claims_of(sentence: Sentence, memory: Memory, before: list[Count]) -> list[Claim]:
    """The claims of a sentence that tells, in order; its counts join `before`."""
    text = sentence.text
    counts = _counts(sentence)
    earlier = [] if sentence.key_figure else before[-_REMEMBERED:]  # "1.9 million displaced" says all of itself
    claims: list[Claim] = []
    if counts:
        if not BY_DOER.search(sentence.heading or _short(sentence.lead_in) or ""):
            name_by_label(text, counts, several=len(text) <= _LONGEST_ROW and not _in_columns(sentence))
        _name_by_topic(counts, memory, before[-_REMEMBERED:])
        sentence.counts = counts
        sentence.line = _line(sentence)
        # a row of a table is told by its header alone
        labelled = _in_columns(sentence) or is_unmarked(text, listed=sentence.block.kind == "key figure")
        made = [] if labelled else find_claims(sentence.line, counts, earlier)
        ignores = [c for c in made if c.frame.event.startswith(IGNORED)]
        told = [c for c in made if not c.frame.event.startswith(IGNORED)]
        open_to = [claim for claim in told if not _is_ignored(claim, ignores)]
        previous = memory.claim
        titles = [sentence.heading or "", _short(sentence.lead_in) or ""]
        of_its_own = state_of(titles[0]) or any(BY_DOER.search(title) for title in titles)
        if sentence.block.kind == "bullet" and _OPENS_WITH_LABEL.match(text) and of_its_own:
            previous = None  # "Rebels: 12, five of them children" under "Civilians killed": parts of its own figure
        claims = choose(sentence.line, counts, open_to, earlier if sentence.key_figure else before, previous)
        if memory.claim and memory.claim.frame.event == "detained" and memory.sentence - memory.last_sentence <= 1:
            claims = [claim for claim in claims if not _got_away(claim)]
        if memory.sentence - memory.last_sentence > 1:
            claims = [claim for claim in claims if claim.frame.name != OF_THE_TOLL]
        of_civilians(sentence.text, claims)
        claims += broken_down(sentence.text, counts, claims)
        claims += by_destination(sentence, counts, claims, memory)
        claims += by_place_below(sentence, counts, claims, memory)
        claims += _label_claims(sentence, counts, claims)
        if not sentence.block.header and any(claim.how == "label" for claim in claims):
            inherit(sentence.line, counts, claims, None)  # "The dead: 14 women, 9 men and 6 children"
        claims += listed_claims(sentence, counts, claims, memory)
        claims += placed_claims(sentence, counts, claims, memory)
        claims = _without_ignored(sentence, claims, ignores)
        before.extend(counts)
        for claim in claims:
            if claim.how == "stated" and claim.count.label is not None:
                claim.start = min(claim.start, claim.count.label)  # "Refugees: 900": the words that state it
    memory.topics_in.append(text)
    return sorted(claims, key=lambda claim: claim.count.start)


_ESCAPED = ascii_re(r"\b(?:escaped|fled|ran away|got away|broke free)\b")


def _got_away(claim: Claim) -> bool:
    """ "Raiders seized five pupils. Three of them escaped": captives who got away, and no displaced."""
    some = claim.count.partitive or claim.count.bare
    return some and claim.frame.event == "displaced" and _ESCAPED.search(claim.words) is not None


def _counts(sentence: Sentence) -> list[Count]:
    """The counted phrases of a sentence, in order; what lies in a date counts nothing."""
    counts = counted(sentence.text, sentence.numbers, sentence.start)
    counts += implied(sentence.text, counts)
    counts = apposed(sentence.text, sorted(counts, key=lambda count: count.start))
    counts = share_told(sentence.text, counts) if "(" in sentence.text else counts
    counts = named_one_by_one(sentence.text, counts)
    share_nouns(sentence.text, counts)
    dates = sentence.dates if counts else []
    if not dates:
        return counts
    return [c for c in counts if not any(d.start < c.number[1] and c.number[0] < d.end for d in dates)]


def _name_by_topic(counts: list[Count], memory: Memory, before: list[Count]) -> None:
    """ "Thirty-one of the facilities": what the text was speaking of, unless it was counted just before."""
    if any(count.noun == "evacuees" or count.kind in ("displaced", "displaced families") for count in counts):
        return  # "the last 740 evacuees went home and six centres were closed"
    for count in counts:
        if count.bare and count.noun in GENERIC:
            topic = _topic(memory)
            if topic is not None and not any(other.cls == topic for other in before):
                count.kind, count.cls = topic, topic


def _topic(memory: Memory) -> str | None:
    """What the text spoke of last; its sentences are asked only when a count needs to know."""
    for text in memory.topics_in:
        found = _TOPIC.search(text)
        memory.topic = found.lastgroup if found else memory.topic
    memory.topics_in.clear()
    return memory.topic


def _line(sentence: Sentence) -> Line:
    """The sentence masked, each date told which aside it stands in."""
    dates, counts = sentence.dates, sentence.counts
    others = [
        (n.start - sentence.start, n.end - sentence.start) for n in sentence.numbers if n.kind not in ("count", "share")
    ]
    others = [o for o in others if not any(c.start < o[1] and o[0] < c.end for c in counts)]
    line = mask(sentence.text, counts, [(d.start, d.end) for d in dates], others)
    _set_apart(sentence.text, line, dates, counts)
    return line


_LOOKS_BACK = ascii_re(r"\b(?:had|having|after|before|previously|once|formerly)\b")


def _without_ignored(sentence: Sentence, claims: list[Claim], ignores: list[Claim]) -> list[Claim]:
    """Claims that no ignore of their indicator stops; what is stopped, or only ignored, is kept for `explain`."""
    kept = []
    for claim in claims:
        if not _is_ignored(claim, ignores):
            kept.append(claim)
    claimed = {claim.count.start for claim in kept}
    sentence.ignored += [(i, i.frame.name) for i in ignores if i.count.start not in claimed]
    return kept


def _is_ignored(claim: Claim, ignores: list[Claim]) -> bool:
    if not ignores:
        return False
    indicator = readers().get((claim.frame.event, claim.count.kind or "number"))
    slug = indicator.info.slug if indicator else ""
    return any(i.frame.event == IGNORED + slug and _stops(i, claim) for i in ignores)


def _stops(ignore: Claim, claim: Claim) -> bool:
    """Whether an ignore stops a claim of its count: not what the sentence tells after it, nor what outlives it.

    "A clinic that had reopened in May shut its doors", "a school used as a shelter was hit".
    """
    if ignore.count is not claim.count:
        return False
    if claim.count.kind == "prisoners" and ignore.frame.name.startswith("sheltered in a camp"):
        return False
    since = claim.words[ignore.end - claim.start :] if claim.start == ignore.start == claim.count.start else ""
    told_after = since != "" and not _LOOKS_BACK.search(since)
    unless = outlives().get(ignore.frame)
    return not told_after and not (unless and unless.search(claim.words))


_IN_SQUARE = ascii_re(r" ?\[\]")
""""4,100 IDPs [31 May]": the brackets hold the day of the figure before them and nothing else."""
_ROUGHLY = r"(?:[~<>] ?|(?:about|some|over|nearly|around) )?"
_COMPARED = ascii_re(
    rf" ?\((?:[^()]{{1,80}}[,;] )?(?:in )?\x0b ?[:=] ?{_ROUGHLY}\d"
    rf"|(?: ?\()(?:(?:vs\.?|versus|compared (?:with|to)|against|(?:up |down )?from) )?{_ROUGHLY}[\d.,]+ ?(?:[MmKk]|million|thousand)?\b"
    r"(?: [\w-]+){0,2} (?:in|at|on|by|as of|at the end of) \x0b\)",
    re.IGNORECASE,
)
"""A date within brackets that is of the figure there alone: "(2023: 15.8M)", "(up from 900 in May)"."""


def _set_apart(text: str, line: Line, dates: list[Dated], counts: list[Count]) -> None:
    """Tell each date that stands inside an aside which one that is."""
    for dated in dates:
        aside = next((a for a in line.asides if a.start <= dated.start < a.end), None)
        if aside is None or _IN_SQUARE.fullmatch(text[aside.start : dated.start] + text[dated.end : aside.end]):
            continue
        of_part = text.startswith(("(", " ("), aside.start) and any(aside.start < c.start < dated.start for c in counts)
        if not aside.parts or of_part or _COMPARED.match(text[aside.start : dated.start] + "\x0b" + text[dated.end :]):
            dated.aside = (aside.start, aside.end)


def _in_columns(sentence: Sentence) -> bool:
    """Whether a row is told by the header above it, not by itself."""
    return bool(sentence.block.header) and not is_listing(sentence.paragraph.layout.folded, sentence.block)


def _label_claims(sentence: Sentence, counts: list[Count], claims: list[Claim]) -> list[Claim]:
    """Claims of labels and header cells on counts that no sentence frame reads."""
    taken = {claim.count.start for claim in claims}
    heading = sentence.heading or _short(sentence.lead_in)
    plain = sentence.block.kind in ("key figure", "table row", "bullet") or len(sentence.text) < 60
    made: list[Claim] = []
    for count in counts:
        if count.start in taken or count.implied or count.share is not None:
            continue
        label = None if _in_columns(sentence) else label_of(sentence.text, count, heading, plain=plain)
        if label is None and sentence.block.header:
            label = cell_label(sentence, count, heading)
        if label is None and count.bare and (listed := place_by_place(sentence.text, count)):
            label = from_label(count, listed, heading, count.start)
        if label is None:
            if made and count.bare and (then := heir_compared(sentence.text, count, made)):
                made.append(then)
            elif made and count.kind and _PART_OF_LABEL.search(sentence.text, max(0, count.start - 30), count.start):
                if (made[-1].frame.event, count.kind) in readers():
                    made.append(Claim(count, made[-1].frame, count.start, count.end, "", "part", made[-1]))
            elif made and _told_again(sentence.text, made[-1].count, count):
                made.append(Claim(count, made[-1].frame, count.start, count.end, "", "part", made[-1]))
            continue
        options = choose(label.line, [count], find_claims(label.line, [count]), [])
        for claim in options:
            claim.start, claim.end = label.start, max(count.end, count.number[1], label.end)
            claim.how = "label"
            made.append(claim)
        other_column = sentence.block.header and count.kind in ("people", "families")  # "Displaced | Confined persons"
        if (
            not options
            and made
            and not label.from_heading
            and not other_column
            and (made[-1].frame.event, count.kind or "") in readers()
        ):
            # "Deaths 34 (children 16, women 7)"
            made.append(Claim(count, made[-1].frame, label.start, count.end, "", "part", made[-1]))
    return made


_PART_OF_LABEL = ascii_re(r", (?:of (?:them|whom|which)|including|among them|incl\.)(?: at least)? $")
_OR_AS = ascii_re(r" ?(?:/|\(|\bor|\band|=|,) ?$")


def _told_again(text: str, label: Count, count: Count) -> bool:
    """ "Inside ECs: 3,100 families / 12,034 persons": those of a label, counted once more as people or as families."""
    families = sum(c.kind in FAMILY_KINDS for c in (label, count))
    alike = count.cls == label.cls == "people" and families == 1
    return alike and label.end < count.start and _OR_AS.fullmatch(text, label.end, count.start) is not None


def _short(words: str) -> str | None:
    """A line that leads into a list and says itself what the list counts: "New movements, 12-18 May:"."""
    return words if 0 < len(words) < SHORT else None

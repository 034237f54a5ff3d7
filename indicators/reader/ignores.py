"""What has not happened, is denied or asked, or is a capacity: reasons for which a claimed figure is no observation."""

from __future__ import annotations

import re

from .active import SAY_THEMSELVES
from .denials import why_denied, why_withdrawn
from .match import Claim, Line
from .mixed import mixes
from .modality import (
    AFTER_MODAL,
    ALMOST,
    ALREADY,
    AS_IF,
    ASKED,
    ASKED_OF,
    BARE_TO,
    BELIEVED,
    CLAUSE,
    CONDITION,
    DOUBT,
    EACH,
    EARLIER_TOLL,
    EXPECTED,
    FEAR,
    FINITE,
    FOR_NUMBER,
    FROM,
    GIVEN_FOR,
    HARM,
    HARMED,
    IMAGINED,
    IN_A_DRILL,
    LIST_ITEM,
    MIXED,
    MODAL,
    MORE_THAN_THEN,
    NEITHER,
    NONE_OF,
    NOT_DONE,
    OR_ELSE,
    PART_OF,
    PLACE_OF_MANY,
    PLAN_HEADING,
    REHEARSED,
    RELATIVE_PAST,
    REVISED,
    SEARCHED,
    SOME_OF,
    STATIC,
    TARGET,
    TO_ANOTHER,
    TO_BE_SEEN,
    TO_COME,
    TO_DONE,
    UNSURE,
    WATER,
    WEEK_BEFORE,
    WHEN_NEXT,
)
from .rates import is_average


def why_ignored(line: Line, claim: Claim, sentence: str, heading: str | None, following: str = "") -> str | None:
    """The reason why a claim is no observation, or None; `following` is what the text says after the sentence."""
    count, masked = claim.count, line.main
    start, end = min(claim.start, count.start), max(claim.end, count.end)
    inside = next((a for a in line.asides if a.start <= count.start < a.end), None)
    if inside:
        masked = " " * inside.start + sentence[inside.start : inside.end] + " " * (len(sentence) - inside.end)
    before = sentence[: count.number[0]]
    if NOT_DONE.search(sentence[max(0, start - 12) : start]) or NEITHER.search(sentence, max(0, start - 40), start):
        return "denied: not done"  # "said it did not strike the hospital"
    if count.value < 1 or (
        count.share is None and not count.of_base and count.qualifier != "range" and count.value % 1
    ):
        return "a rate, no count"  # "2.4 deaths"
    if " than " in sentence and MORE_THAN_THEN.match(sentence, count.number[1]):
        return "a difference from an earlier figure"
    if ALMOST.search(claim.words):
        return "denied: almost, but not done"
    of_harm = claim.frame.event in HARM or (claim.frame.event == "stated" and count.kind in SAY_THEMSELVES)
    if of_harm and mixes(sentence, count.start, count.number[1], count.end):
        return "mixes the dead with others"
    if of_harm and inside and mixes(sentence, inside.start, inside.end, inside.end):
        return "mixes the dead with others"  # "thousands, among them 4,300 children, were killed or maimed"
    entered = claim.frame.event == "attacked homes" and SEARCHED.match(claim.words)
    if (
        entered
        and not HARMED.search(sentence, end, end + 80)
        and not WATER.search(sentence[max(0, start - 16) : start])
    ):
        return "searched, not damaged"
    if (
        not UNSURE.finds(sentence.encode("ascii"))
        and not TO_COME.finds(line.main.encode("ascii"))
        and not (inside and TO_COME.finds(masked.encode("ascii")))
        and not (heading and PLAN_HEADING.search(heading))
        and not before.endswith("from ")
    ):
        return why_withdrawn(following)
    clause_start = max((m.end() for m in CLAUSE.finditer(masked, 0, start)), default=0)
    if claim.frame.name.startswith("the ") and masked[:clause_start].endswith(" and "):
        # "foresees the closure of 40 schools and the evacuation of …": a noun has no verb of its own
        clause_start = max((m.end() for m in CLAUSE.finditer(masked, 0, clause_start - 5)), default=0)
    clause = masked[clause_start:end]
    if not clause.lstrip().startswith("May "):  # the month; any other word may open a sentence
        clause = clause[:2].lower() + clause[2:]
    if claim.frame.event in ("killed", "injured", "missing", "detained") and MIXED.search(
        sentence, max(0, start - 24), end + 24
    ):
        return "mixes the dead with others"
    planned = heading and PLAN_HEADING.search(heading) and not ALREADY.search(sentence)
    if planned and claim.frame.event not in ("killed", "injured"):
        return "the block lists what is planned or expected"
    if ("?" in sentence or "sked " in sentence[:20]) and ASKED.search(sentence.strip()):
        return "asked, not told"
    if "?" in sentence and ASKED_OF.match(sentence, count.end):
        return "asked, not told"
    if EACH.match(clause):
        return "told of each, not of all"
    if REVISED.search(before[-90:]) and not WHEN_NEXT.match(sentence, end):
        return "an earlier figure that this one replaces"
    if EARLIER_TOLL.search(before[-90:]) or WEEK_BEFORE.search(before[-40:]):
        return "an earlier figure that this one replaces"
    if FROM.search(before[-6:]) and TO_ANOTHER.match(sentence, count.number[1]):
        return "an earlier figure that this one replaces"  # "from 38 to 41"
    if claim.frame.event in ("killed", "injured", "missing") and OR_ELSE.match(line.main, max(claim.end, count.end)):
        return "a mixed figure: the text does not separate it"
    if is_average(sentence, count.start, end):
        return "an average, no count"
    if TARGET.search(LIST_ITEM.split(before[-30:])[-1]):
        return "has not happened: a target"
    if EXPECTED.search(before[-80:]):
        return "has not happened: expected"
    none = NONE_OF.search(before[-40:])
    if none and not (SOME_OF.match(none.group()) and not FINITE.search(claim.words)):
        return "denied: none of them"  # but "few of the 300 people displaced by the flood are back" tells of the 300
    whole_told = " who " in claim.words or " that " in claim.words  # "most of the 40 who were killed"
    if PART_OF.search(before[-30:]) and count.share is None and FINITE.search(claim.words) and not whole_told:
        return "told of a part whose number is not given"
    for_number = FOR_NUMBER.search(before[-60:]) and not GIVEN_FOR.search(before[-80:])
    if for_number or PLACE_OF_MANY.search(before[-40:]):
        return "a capacity or a stock, not people reached"
    modal = MODAL.search(clause)
    if modal and modal.group() == "designed for" and "now " in claim.words:
        modal = None  # "The centre, designed for 4,500, now hosts 13,600"
    if (
        modal
        and modal.group().startswith(("target", "aim at", "aims at", "aiming at"))
        and claim.frame.event not in ("reached", "need")
    ):
        modal = None  # "an attack targeting a market"
    if modal and modal.group() == "trying to" and of_harm and count.end <= clause_start + modal.start():
        modal = None  # "Twelve people trying to reach the island drowned"
    if modal and modal.group() in ("cannot", "can") and claim.frame.event.startswith("closed "):
        modal = None  # "three hospitals cannot take in patients"
    believed = BELIEVED.search(sentence) is not None and not TO_BE_SEEN.search(sentence)
    if modal and believed and modal.group() == "likely to":
        modal = None  # "are likely to have been killed in June": an estimate of what happened
    if modal and (claim.frame.event != "live" or modal.group().startswith("plan")) and not _past_after(clause, modal):
        return f"has not happened: {modal.group().strip()}"
    to = BARE_TO.search(clause)
    if (
        to
        and not TO_DONE.search(clause[: to.start() + 3])
        and to.end() > count.start - clause_start - 40
        and claim.frame.event not in STATIC
    ):
        return f"has not happened: {to.group().strip()}"
    next_clause = CLAUSE.search(masked, end)
    after_modal = AFTER_MODAL.match(masked, count.end, next_clause.start() if next_clause else len(masked))
    shut = claim.frame.event.startswith("closed ") and "can" in claim.words
    if (
        after_modal
        and not shut
        and " who " not in after_modal.group()
        and not (believed and "likely" in after_modal.group())
    ):
        return f"has not happened: {after_modal.group().split()[-1]}"
    if DOUBT.finds(sentence.encode("ascii")):
        if CONDITION.search(sentence[:end]) and claim.frame.event != "need" and not AS_IF.search(sentence, 0, end):
            return "a condition"
        imagined = IMAGINED.search(before)
        if imagined:
            return f"imagined, not told: {imagined.group()}"
        rehearsed = (
            (REHEARSED.search(before) or IN_A_DRILL.search(sentence, end))
            if claim.frame.event not in ("killed", "injured")
            else None
        )
        if rehearsed:
            return f"rehearsed, not told: {rehearsed.group()}"
        fear = FEAR.search(sentence[clause_start : end + 12])
        if fear:
            return f"feared, not told: {fear.group()}"
    return why_denied(sentence, count.start, end, following)


def _past_after(clause: str, modal: re.Match[str]) -> bool:
    """ "had planned … but killed": a finished verb group after the modal word means that it governs something else."""
    word = modal.group()
    rest = clause[modal.end() :]
    if word in ("can", "cannot") and rest.startswith("'t"):
        return False
    if word.startswith("risk") and clause[: modal.start()].rstrip().endswith(("at great", "at")):
        return True
    return RELATIVE_PAST.search(rest) is not None

"""What has not happened, is denied or asked, or is a capacity: reasons for which a claimed figure is no observation."""

from __future__ import annotations

import re

from ..text.fold import ascii_re
from ..text.linear import sieve
from .active import SAY_THEMSELVES
from .denials import MAY_DENY, UNCONFIRMED, why_denied, why_withdrawn
from .match import Claim, Line
from .mixed import mixes
from .rates import MAY_AVERAGE, is_average

_CLAUSE = ascii_re(
    r"[,;:]| and (?=(?:the|a|an|he|she|it|they|we|there|its|their|officials|aid|had|has)\b)| but | while | whereas | although | as (?=(?:the|an?|its|their)\b|(?-i:[A-Z]))",
    re.IGNORECASE,
)
_MODAL = ascii_re(
    r"\b(?:could(?! not (?:immediately |independently )?be (?:immediately |independently )?(?:verif|confirm|corroborat))|may|might|would(?! be (?:recalled|remembered))|should|(?<!their )(?<!his )(?<!her )will(?! be (?:recalled|remembered))|shall|won't|can(?! (?:name|confirm|verify|document)\b)|cannot|must|ought|expected to|likely to|unlikely to|set to|about to|due to (?=[a-z]+ )"
    r"|poised to|bound to|at risk|(?<!high-)(?<!low-)risks?|threaten(?:s|ed|ing)? to|plans? to|planned|planning|aims? to|aims? at|aiming at|aiming to|intends? to|intended|vow(?:s|ed)? to|hopes? (?:to|that)|hoped to|wants? to"
    r"|are to|is to|was to be|were to be|was to have|were to have|(?<!had )(?<!have )(?<!has )to be (?=\w+ed)|proposes? to|agreed to|offered to|promised to|pledged to|ordered to|asked to|told to|urged to|ready to|prepared to|preparing to|prepar(?:es|ing|ed) for|prepares to|need(?:s|ed)? to (?:be )?(?:evacuat|flee|leave|relocat|clos)"
    r"|projected|projections?|forecasts?|predict(?:s|ed)?|estimated to need|potentially|exposed|expects?|target(?:s|ing)?(?= )|in need of evacuation|have orders to|had orders to|being considered|scenario"
    r"|standby|stand by|to come forward|would-be|appeal(?:s|ed|ing)? (?:for|to)|call(?:s|ed|ing)? (?:for|on)|seek(?:s|ing)? to|in order to|so as to|able to|capable of|designed (?:for|to)|meant (?:for|to)|enough (?:for|to(?! eat))|sufficient (?:for|to)"
    r"|room for|space for|capacity|stockpil\w+|preposition\w*|pre-position\w*|earmarked|reserved for|accommodate|attempt(?:s|ed)? to|(?<!while )(?<!when )(?<!after )(?<!died )(?<!killed )try(?:ing)? to|tried to|foresees?|foresaw|envisages?|envisaged|foil(?:s|ed)|prevent(?:s|ed|ing)?|avert(?:s|ed)?|spare[ds]?|upcoming|awaiting|waiting to)\b"
)
_BARE_TO = ascii_re(
    r"\bto (?:\w+ )?(?:kill|displace|evacuate|flee|force|destroy|close|arrest|detain|retake|capture|seize|take|reach|assist|provide|deliver|help|feed|vaccinate|return|support|relocate|house|shelter|host|treat|leave|serve|distribute|bring|accommodate|repatriate)\b"
)
_TO_DONE = ascii_re(
    r"\b(?:had|have|has|forced|made|managed|continued|continue|continues|compelled|began|begun|obliged|led|helped|used|able|enabled|allowed|going on|proceeded|prompted|pushed|driving|forcing|forces|causing|caused|leading|pushing|drove|started|unable|pressed|driven|chose|decided|left) (?:\w+ ){0,6}?to\b|[\x02-\x07]\x1f*(?: \w+){0,3} to\b"
)
_CONDITION = ascii_re(
    r"(?:^|[,;\x1e] ?|\b(?:and|but|that|said|warned) )(?:if|unless|in case|in the event|provided that|as long as|were (?:the|a|it)|should (?:the|a|an|it|they|fighting|heavy))\b",
    re.IGNORECASE,
)
_FEAR = ascii_re(
    r"\b(?:fear(?:s|ed|ing)?(?: that| for| (?:up to |at least |more than |some |about |as many as )?\d[\d,]* (?:more |other )?(?:deaths|dead|people))|feared (?:dead|killed|drowned|buried|to have|trapped|missing)|raising fears|amid fears|fears are|threat of|danger of|warn(?:s|ed|ing) of)\b",
    re.IGNORECASE,
)
_IMAGINED = ascii_re(
    r"\b(?:simulat(?:ed|es|ing|ions?)|(?:opening|final|first|last|second|closing) (?:chapter|episode|scene|act)(?=,)|(?:[Ii]n|of) (?:the|an?|his|her|its) (?:novel|play|thriller|opera|musical|comic)\b|[Tt]he (?:play|thriller|musical|opera|novel|film),? in which|(?:novel|book|film|play|story) (?:imagines|imagined)|mock (?:attack|raid|assault|insurgents|battle)|[Ii]n the drill|rehears(?:ed|es|ing) for|(?:played|plays|playing) the (?:role|part)s? of (?=\d)|planning (?:figures?|assumptions?)|scenarios?|contingency plans?|(?:in|of) the (?:novel|film|movie|video game|thriller)|the (?:film|movie|novel) (?:tells|follows|shows)|hypothetical(?:ly)?|imaginary)\b",
    re.IGNORECASE,
)
_REHEARSED = ascii_re(
    r"\b(?:(?:evacuation|fire|earthquake|tsunami|emergency|safety|a|the) (?:drills?|rehearsals?)|[Dd]uring the exercise)\b",
    re.IGNORECASE,
)
_IN_A_DRILL = ascii_re(
    r"\b(?:in|during|as part of) (?:the|an?|this|that) (?:\w+ )?(?:drill|exercise|rehearsal)(?=[.,;]|$| on\b| at\b| held\b)"
)
_DOUBT = sieve(_IN_A_DRILL, _CONDITION, _FEAR, _IMAGINED, _REHEARSED)
"""One linear look for all of them, since few sentences hold any."""
_ASKED = ascii_re(r"\?\s*[\"']?\s*$|^(?:asked|when asked) (?:whether|if)\b", re.IGNORECASE)
_ASKED_OF = ascii_re(r"[^.?!]{0,120}\?[\"'] (?:[\w'.,]+ ){0,6}(?:asks?|asked|wonder(?:s|ed))\b")
_EACH = ascii_re(r"\W*(?:each|every) (?!of |day|week|month|year|time|one )\w+ ", re.IGNORECASE)
_REVISED = ascii_re(
    r"\b(?:(?:against|compared (?:with|to)) (?:an? )?(?:(?:earlier|previous|initial|prior|preliminary|last week's|first) )?(?:toll|count|figure|estimate|number|total|tally|one)? ?(?:of |at )?|from (?:an? )?(?:earlier|previous|initial|prior|preliminary|first) (?:\w+ )?(?:of |at )?|(?:earlier|previous|initial|preliminary|prior|first|provisional) (?:\w+ ){0,2}(?:toll|count|figure|estimate|number|total|tally|reports?)s?(?:, [^,;.]{3,40},)?(?: (?:of|gave|given|spoke of|spoken of|had spoken of|was|had been|stood at|were|put|at|given|placed|spoke of|spoken of|been|had|on \w+day))*(?: (?:more than|at least))?|(?:had|was|were) (?:first|initially|originally|at first) (?:spoken of|given|reported|announced|counted|put|set|put at|given as|reported as)(?: (?:the )?(?:toll|figure|number))?(?: (?:as|at|of))?|up from|down from|rather than|instead of|not the|not|than the|more than the|corrected from|revised (?:down |up )?from|revised down from) ?$",
    re.IGNORECASE,
)
_WEEK_BEFORE = ascii_re(
    r"\((?:the )?(?:(?:previous|prior|preceding|last) (?:week|month|quarter|year|period|report|update)|(?:week|month|quarter|year|day) (?:before|earlier|prior)) ?[:=] ?$",
    re.IGNORECASE,
)
_PLACE_OF_MANY = ascii_re(r"\b(?:capacity|room|space|beds|seats?|places) (?:of|for|to \w+) ?$", re.IGNORECASE)
_GIVEN_FOR = ascii_re(
    r"\b(?:has|have|had) (?:provided|given|delivered|distributed|supplied|brought|handed out) (?:[\w'-]+ ){0,3}for ?$"
)
_FOR_NUMBER = ascii_re(
    r"\b(?:room|space|food|shelter|supplies|enough|sufficient|tents|kits|capacity|rations|stocks?|rice|wheat|aid|medicines?|blankets|water|places|beds|money|needs|required|appeal\w*|reserves?) (?:[\w']+ )?(?:is |are |was |were )?for ?$|\b(?:built|designed|meant|intended|equipped|big enough|large enough|fit) for (?:about |some |around |only )?$",
    re.IGNORECASE,
)
_EXPECTED = ascii_re(
    r"\b(?:an? |the )?(?:expected|anticipated|projected|potential|possible|planned|targeted|additional expected|predicted|modelled) ?$|\b(?:probability|likelihood|chances?|odds) (?:of|that) [^,;.]{0,50}$",
    re.IGNORECASE,
)
_TARGET = ascii_re(r"\b(?:targets?|targeted|planned|goal|of a planned|capacity)\b\W{0,3}$", re.IGNORECASE)
_NONE_OF = ascii_re(
    r"\b(?:none|neither|nobody|not (?:a single )?one|no one|(?:very )?few|hardly any|barely any|scarcely any) of (?:the |its |their |these |those |our )?(?:[\w'-]+ ){0,2}$"
    r"|\bnot a single (?:one|\w+) of the (?:\w+ )?$|\ball but [\w-]+ of (?:the |its |their )?(?:[\w'-]+ ){0,2}$|\bnot a (?:single )?$",
    re.IGNORECASE,
)
_PART_OF = ascii_re(
    r"\b(?:some|many|most|several|half|a (?:few|number|third|quarter|majority|minority)|the (?:majority|bulk)) of (?:the |its |their |these |those )$",
    re.IGNORECASE,
)
"""Whom a predicate holds for without their number: "most of the 300 families have been displaced twice"."""
_SOME_OF = ascii_re(r"(?:all but|(?:very )?few|hardly|barely|scarcely)\b", re.IGNORECASE)
_FINITE = ascii_re(
    r"\b(?:have|has|had|were|was|are|is|can|could|died|perished|drowned|survived|escaped|fled|left|returned)\b"
)
_MIXED = ascii_re(
    r", (?:dead|killed) and (?:wounded|injured)\b|\b(?:killed|dead|died|slain) (?:or|and/or) (?:\w+ )?(?:wounded|injured|hurt|maimed|missing|captured|detained|arrested|abducted)\b|\b(?:wounded|injured|hurt|maimed|missing|disappeared|captured|detained) (?:or|and/or) (?:\w+ )?(?:killed|dead|died)\b",
    re.IGNORECASE,
)
_WHEN_NEXT = ascii_re(r" (?:in|on|during) ")
_FROM = ascii_re(r"\bfrom $")
_TO_ANOTHER = ascii_re(r"[^.;]{0,20}? to [\d\w]")
_MODAL_VERB = ascii_re(
    r"(?:could(?! not (?:immediately |independently )?be (?:immediately |independently )?(?:verif|confirm|corroborat))|may|might|would(?! be (?:recalled|remembered))|(?<!their )(?<!his )(?<!her )will(?! be (?:recalled|remembered))|should|can be|are to|is to|are expected|are likely|are at risk|risk)\b"
)
_AFTER_MODAL = ascii_re(rf"[\s\x1e]*(?:\w+ ){{0,4}}?{_MODAL_VERB.pattern}")
_AS_IF = ascii_re(r"\b(?:as|even) if\b")
_OR_ELSE = ascii_re(
    r"[\s\x1e]*(?:and/)?or[\s\x1e]+(?:(?:gone|went|were|are|been|have|left|otherwise|seriously|badly) ){0,3}(?:missing|injured|wounded|hurt|disappeared|maimed|killed)\b"
)
_RELATIVE_PAST = ascii_re(
    r"\b(?:(?:which|who|that) (?:has|have|had|were|was)|and (?:has|have|had) (?:already |so far )?(?!to\b)) ?"
)
_HARM = ("killed", "injured", "missing", "detained")
_STATIC = {"need", "hungry", "live"}
_ALREADY = ascii_re(r"\b(?:already|so far|to date)\b")
_PLAN_HEADING = ascii_re(
    r"\b(?:planning|plan|plans|planned|projected|projections?|expected|forecast|outlook|scenarios?|contingency|preparedness|targets?|requirements?|appeal|potential|anticipated|funding|at risk|exposed|worst.case)\b",
    re.IGNORECASE,
)

_EARLIER_TOLL = ascii_re(
    r"\b(?:previous|earlier|former|prior) (?:\w+ ){0,2}?(?:toll|count|tally|figure|estimate|bulletin|report|update|statement)\b[^.;]{0,60}$"
    r"|\b(?:initial|first|preliminary|provisional) (?:\w+ ){0,2}?(?:toll|count|tally|figure|estimate|report)\b[^.;]{0,40}\bhad (?:given|put|spoken of|counted|listed)[^.;]{0,30}$"
    r"|^\W*(?:it|they|he|she|officials|authorities|police) had (?:\w+ly |at first |first |before )?(?:(?:earlier |previously |initially |at first |first )?(?:reported|announced|spoken of|confirmed)|(?:given|put|announced) a toll of) $",
    re.IGNORECASE,
)
_BELIEVED = ascii_re(r"\blikely to have (?:been|died)\b")
_TO_BE_SEEN = ascii_re(
    r"\b(?:by (?:the end|next|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)|without|unless|if)\b",
    re.IGNORECASE,
)
_MORE_THAN_THEN = ascii_re(
    r"(?: [\w-]+){0,2}? (?:more|fewer|less)(?: (?:[\w-]+ ){1,6}than a (?:week|month|year) (?:ago|before|earlier)"
    r"|(?: [\w-]+){0,6}? than (?:in|during|for|last|the (?:week|month|year|day) (?:before|earlier)|the (?:previous|preceding|same))\b)"
)
"""12,000 in August, "3,000 more than in July"."""
_ALMOST = ascii_re(r"\b(?:nearly|almost|narrowly) (?:been )?(?:killed|died|drowned|destroyed|burned)\b")
_SEARCHED = ascii_re(r"(?:raid|search|broke into|breaking into)\w*", re.IGNORECASE)
_HARMED = ascii_re(r"\b(?:burn|set fire|set ablaze|torch|destroy|damag|loot|demolish|raze|blew)\w*")
_WATER = ascii_re(r"\b(?:water|waters|floods?|mud|sea|river)\W*$", re.IGNORECASE)
_NOT_DONE = ascii_re(r"\b(?:did|had|has|have|does) (?:not|never) $")
_NEITHER = ascii_re(
    r"\b[Nn]either [a-z]+ nor $|\b(?:Nor|nor) (?:were|was|did|have|had|has) (?:\w+ )?$|\bnever $|\b[Nn]o one (?:among|of|in) (?:(?:the|its|their) )?$"
)
_LIST_ITEM = ascii_re(r"[,;|] ")
_UNSURE = sieve(
    *(_MIXED, _CONDITION, _FEAR, _IMAGINED, _REHEARSED, _IN_A_DRILL, *MAY_DENY),
    parts=(
        UNCONFIRMED,
        _ASKED,
        _REVISED,
        _EARLIER_TOLL,
        _WEEK_BEFORE,
        _TARGET,
        _EXPECTED,
        _NONE_OF,
        _PART_OF,
        _FOR_NUMBER,
        _PLACE_OF_MANY,
        *MAY_AVERAGE,
    ),
)
_TO_COME = sieve(_EACH, _MODAL, _BARE_TO, _MODAL_VERB, _OR_ELSE, any_case=True)
"""Looks for all that a sentence, or the clauses of a masked one, may hold against a figure: most hold nothing."""


def why_ignored(line: Line, claim: Claim, sentence: str, heading: str | None, following: str = "") -> str | None:
    """The reason why a claim is no observation, or None; `following` is what the text says after the sentence."""
    count, masked = claim.count, line.main
    start, end = min(claim.start, count.start), max(claim.end, count.end)
    inside = next((a for a in line.asides if a.start <= count.start < a.end), None)
    if inside:
        masked = " " * inside.start + sentence[inside.start : inside.end] + " " * (len(sentence) - inside.end)
    before = sentence[: count.number[0]]
    if _NOT_DONE.search(sentence[max(0, start - 12) : start]) or _NEITHER.search(sentence, max(0, start - 40), start):
        return "denied: not done"  # "said it did not strike the hospital"
    if count.value < 1 or (
        count.share is None and not count.of_base and count.qualifier != "range" and count.value % 1
    ):
        return "a rate, no count"  # "2.4 deaths"
    if " than " in sentence and _MORE_THAN_THEN.match(sentence, count.number[1]):
        return "a difference from an earlier figure"
    if _ALMOST.search(claim.words):
        return "denied: almost, but not done"
    of_harm = claim.frame.event in _HARM or (claim.frame.event == "stated" and count.kind in SAY_THEMSELVES)
    if of_harm and mixes(sentence, count.start, count.number[1], count.end):
        return "mixes the dead with others"
    entered = claim.frame.event == "attacked homes" and _SEARCHED.match(claim.words)
    if (
        entered
        and not _HARMED.search(sentence, end, end + 80)
        and not _WATER.search(sentence[max(0, start - 16) : start])
    ):
        return "searched, not damaged"
    if (
        not _UNSURE.finds(sentence.encode("ascii"))
        and not _TO_COME.finds(line.main.encode("ascii"))
        and not (inside and _TO_COME.finds(masked.encode("ascii")))
        and not (heading and _PLAN_HEADING.search(heading))
        and not before.endswith("from ")
    ):
        return why_withdrawn(following)
    clause_start = max((m.end() for m in _CLAUSE.finditer(masked, 0, start)), default=0)
    if claim.frame.name.startswith("the ") and masked[:clause_start].endswith(" and "):
        # "foresees the closure of 40 schools and the evacuation of …": a noun has no verb of its own
        clause_start = max((m.end() for m in _CLAUSE.finditer(masked, 0, clause_start - 5)), default=0)
    clause = masked[clause_start:end]
    if not clause.lstrip().startswith("May "):  # the month; any other word may open a sentence
        clause = clause[:2].lower() + clause[2:]
    if claim.frame.event in ("killed", "injured", "missing", "detained") and _MIXED.search(
        sentence, max(0, start - 24), end + 24
    ):
        return "mixes the dead with others"
    planned = heading and _PLAN_HEADING.search(heading) and not _ALREADY.search(sentence)
    if planned and claim.frame.event not in ("killed", "injured"):
        return "the block lists what is planned or expected"
    if ("?" in sentence or "sked " in sentence[:20]) and _ASKED.search(sentence.strip()):
        return "asked, not told"
    if "?" in sentence and _ASKED_OF.match(sentence, count.end):
        return "asked, not told"
    if _EACH.match(clause):
        return "told of each, not of all"
    if _REVISED.search(before[-90:]) and not _WHEN_NEXT.match(sentence, end):
        return "an earlier figure that this one replaces"
    if _EARLIER_TOLL.search(before[-90:]) or _WEEK_BEFORE.search(before[-40:]):
        return "an earlier figure that this one replaces"
    if _FROM.search(before[-6:]) and _TO_ANOTHER.match(sentence, count.number[1]):
        return "an earlier figure that this one replaces"  # "from 38 to 41"
    if claim.frame.event in ("killed", "injured", "missing") and _OR_ELSE.match(line.main, max(claim.end, count.end)):
        return "a mixed figure: the text does not separate it"
    if is_average(sentence, count.start, end):
        return "an average, no count"
    if _TARGET.search(_LIST_ITEM.split(before[-30:])[-1]):
        return "has not happened: a target"
    if _EXPECTED.search(before[-80:]):
        return "has not happened: expected"
    none = _NONE_OF.search(before[-40:])
    if none and not (_SOME_OF.match(none.group()) and not _FINITE.search(claim.words)):
        return "denied: none of them"  # but "few of the 300 people displaced by the flood are back" tells of the 300
    whole_told = " who " in claim.words or " that " in claim.words  # "most of the 40 who were killed"
    if _PART_OF.search(before[-30:]) and count.share is None and _FINITE.search(claim.words) and not whole_told:
        return "told of a part whose number is not given"
    for_number = _FOR_NUMBER.search(before[-60:]) and not _GIVEN_FOR.search(before[-80:])
    if for_number or _PLACE_OF_MANY.search(before[-40:]):
        return "a capacity or a stock, not people reached"
    modal = _MODAL.search(clause)
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
    believed = _BELIEVED.search(sentence) is not None and not _TO_BE_SEEN.search(sentence)
    if modal and believed and modal.group() == "likely to":
        modal = None  # "are likely to have been killed in June": an estimate of what happened
    if modal and (claim.frame.event != "live" or modal.group().startswith("plan")) and not _past_after(clause, modal):
        return f"has not happened: {modal.group().strip()}"
    to = _BARE_TO.search(clause)
    if (
        to
        and not _TO_DONE.search(clause[: to.start() + 3])
        and to.end() > count.start - clause_start - 40
        and claim.frame.event not in _STATIC
    ):
        return f"has not happened: {to.group().strip()}"
    next_clause = _CLAUSE.search(masked, end)
    after_modal = _AFTER_MODAL.match(masked, count.end, next_clause.start() if next_clause else len(masked))
    shut = claim.frame.event.startswith("closed ") and "can" in claim.words
    if (
        after_modal
        and not shut
        and " who " not in after_modal.group()
        and not (believed and "likely" in after_modal.group())
    ):
        return f"has not happened: {after_modal.group().split()[-1]}"
    if _DOUBT.finds(sentence.encode("ascii")):
        if _CONDITION.search(sentence[:end]) and claim.frame.event != "need" and not _AS_IF.search(sentence, 0, end):
            return "a condition"
        imagined = _IMAGINED.search(before)
        if imagined:
            return f"imagined, not told: {imagined.group()}"
        rehearsed = (
            (_REHEARSED.search(before) or _IN_A_DRILL.search(sentence, end))
            if claim.frame.event not in ("killed", "injured")
            else None
        )
        if rehearsed:
            return f"rehearsed, not told: {rehearsed.group()}"
        fear = _FEAR.search(sentence[clause_start : end + 12])
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
    return _RELATIVE_PAST.search(rest) is not None

"""Where the name of a source begins and ends: before its verb, after it, or after a preposition.

All functions take one folded sentence and return the span of the name in it, or None. They look at a bounded stretch of
it only, so that time grows with the length of a text and no faster.
"""

from __future__ import annotations

import re

from indicators.text.fold import EM_DASH, ascii_re
from indicators.text.source_words import AUXILIARY, CLAUSE_WORDS, DAYS, FINITE, SOURCE_NOUNS, STRONG

LOOK_BACK = 240  # characters before a verb in which its subject may stand: a name, its apposition and more
LOOK_AHEAD = 160

# A full stop that ends a sentence, and not an abbreviation; the stop itself is tried first, since it is rare.
_ABBREVIATED = "".join(
    rf"(?<!\b{short}\.)"
    for short in "[A-Z] Dr Mr Ms St No Lt Mrs Gen Col Gov Sen Rep Maj Sgt Brig Capt Prof".split(" ")
)
_FULL_STOP = rf"[.!?]{_ABBREVIATED}(?=[\"')\]]*(?:\s|$))"
_BOUNDARY = ascii_re(rf'[,;:"()\n{EM_DASH}*|]| - |{_FULL_STOP}')
_STOP = ascii_re(
    rf'[,;:"()\n{EM_DASH}*|]| - |{_FULL_STOP}|\b(?:who|which|that|whose|where|while|when|as|after|before|but|'
    rf"since|because|adding|saying|if|though|although|in an?|late on|early on|last|this|(?:on )?(?:{DAYS})|"
    rf"{FINITE}|{STRONG})\b"
)
_CUT = ascii_re(rf"\b(?:{CLAUSE_WORDS})\b", re.IGNORECASE)
_SETTING = "statement|report|update|post|briefing|interview"
_TRAILING = ascii_re(
    rf"(?:[\s,]+(?:{AUXILIARY}|(?:(?:late|early) )?on (?:{DAYS})|(?:{DAYS})|"
    rf"in (?:a|an|its|his|her|their)(?: [a-z]+){{0,3}} (?:{_SETTING})))+\s*$",
    re.IGNORECASE,
)
_LEFT_OVER = re.compile(r" (?:in|on|of|at|for)$")
"""What remains of "an analysis in June found" without its day."""
_MAY_TRAIL = ascii_re(rf"\b(?:{AUXILIARY}|{DAYS}|{_SETTING})\s*$", re.IGNORECASE)
# "In a statement on Monday the ministry", "and the ministry"
_OPENING = ascii_re(
    rf"(?:(?:in|on|at|by|during|from|between|earlier|late|early|last|since|over|for|as)\b.*\b(?:{DAYS}|statement|report|"
    r"update|week|month|year|morning|afternoon|noon|midday|evening|night|dawn|dusk|part|\d{4}),? "
    r"|(?:and|but|yet|meanwhile|however|also|so|then|now) )(?=\S)",
    re.IGNORECASE,
)
_IN_PLACE = ascii_re(
    r"In (?:the )?[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,2} "
    r"(?=(?:the|local|media|officials|police|authorities|medics|residents)\b)"
)
_TWO_CLAUSES = ascii_re(rf"(?:\d|\b(?:{FINITE})\b).*\b(?:and|or)\s", re.IGNORECASE)
_FINITE = ascii_re(rf"\b(?:{FINITE})\b")
_SOURCE_NOUN = ascii_re(rf"\b(?:{SOURCE_NOUNS})\b", re.IGNORECASE)
_ARTICLE = ascii_re(r"(?:an?|the|one|his|her|its|their|another)\b")
_PERSON = ascii_re(r"(?:Dr\.? |Mrs?\.? |Ms\.? )?[A-Z][\w'-]+(?: (?:[a-z]{2,3}[- ])?[A-Z][\w'-]+)+$")
_PRONOUN_LAST = ascii_re(r"\s(we|he|she|they|I)$")
_OF_THE_STATEMENT = ascii_re(
    r"(?:[Ii]n (?:an?|the|its|his|her|their) (?:[\w-]+ ){0,2})?"
    r"(?:letter|address|release|statement|broadcast|message|speech|post)"
    r"(?: (?:at|to) the \w+| on (?:the \w+|X|Twitter|Facebook|Telegram|Instagram|WhatsApp|television))?"
    r" (?=the |[A-Z])"
)
""""In a 12 September letter the union said": what is left behind the day."""
_SPOKE = ascii_re(r"(?:said|says|added|recalled|explained) (?=[A-Z][\w'-]+ [A-Z])")
""""…," said Marie Joseph, spokeswoman of a local group, who put the toll at 50": the name is what counts."""
_NO_SOURCE = ascii_re(
    rf"(?:(?:{DAYS}|this|that|these|those|which|there|some|many|most|all|both|each|none|more|by|in|of|at|on|from|with|for|"
    r"to|per|according|about|nearly|almost|only|killing|including|citing|quoting|saying|adding|despite)\b|\d|(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)$)|(?:an?|the|its|their|his|her|and|or|who)$)",
    re.IGNORECASE,
)


_ACTED = (
    "visited|entered|reached|toured|inspected|found|fled|arrived|went|came|travelled|traveled|met|flew|addressed|attended|"
    "returned|condemned|mourned|blamed|opened|arrested|recovered"
)
_WHO_ACTED = ascii_re(
    r"(?:^|[.;\n] )(?P<name>(?:(?:the|an?|local|state|security|senior|several) )?(?:[a-z'-]+ ){0,3}?"
    rf"(?:{SOURCE_NOUNS})(?: of [a-z][\w'-]+)?) (?:{_ACTED}) [^;:.\"]{{2,80}}?,? (?:and|but)(?: later| then)? $",
    re.IGNORECASE,
)


def who_acted(sentence: str, verb: int) -> tuple[int, int] | None:
    """Who does something before the verb of saying: "The governor visited Goma and said that 40 had died"."""
    found = _WHO_ACTED.search(sentence, max(0, verb - LOOK_BACK), verb)
    return found.span("name") if found else None


def name_after(sentence: str, start: int) -> tuple[int, int] | None:
    """The name that starts at `start` and ends before a stop, a clause or a verb."""
    stop = _STOP.search(sentence, start, start + LOOK_AHEAD)
    end = stop.start() if stop else min(len(sentence), start + LOOK_AHEAD)
    name = sentence[start:end].rstrip(" .")
    if not name or _NO_SOURCE.match(name):
        return None
    return start, start + len(name)


_OF_AGE = ascii_re(r" (?:of|aged) \d{1,3}\b")
""""…," said a farmer of 61 who lost his house."""
_TELLS = ascii_re(r"(?:They|We|He|She|I|It|You|There) [a-z]")
"""What begins so is what was said, and not who said it."""


def subject_after(sentence: str, verb: int) -> tuple[int, int] | None:
    """The subject after its verb, which ends at `verb`: '…," said a surgeon at the hospital, who …'."""
    span = name_after(sentence, verb + 1)
    if span is None:
        return None
    aged = _OF_AGE.search(sentence, *span)
    span = (span[0], aged.start()) if aged else span
    name = sentence[slice(*span)]
    named = name[0].isupper() or _ARTICLE.match(name) or _SOURCE_NOUN.match(name)
    if not named or re.search(r"\d", name) or _FINITE.match(sentence[span[1] : span[1] + 12].lstrip()):
        return None
    return span


def subject_before(sentence: str, verb: int) -> tuple[int, int] | None:
    """The words before a verb that name who speaks: of its own clause, or what an apposition or "who" explains."""
    left = max(0, verb - LOOK_BACK)
    may_trail = _MAY_TRAIL.search(sentence, max(0, verb - 16), verb)
    trailing = _TRAILING.search(sentence, max(0, verb - 80), verb) if may_trail else None
    end = trailing.start() if trailing else left + len(sentence[left:verb].rstrip())
    explained = sentence[max(0, end - 4) : end].endswith((",", ")", EM_DASH, " -", " who"))
    pieces = _pieces(sentence, left, end)
    if explained and len(pieces) > 1 and not _PERSON.match(sentence[slice(*pieces[0])].strip()):
        pieces = [pieces[1], pieces[0], *pieces[2:3]]
    for start, stop in pieces[: 3 if explained else 1]:
        found = _name_in(sentence, start, stop)
        if found:
            return found
    return None


def _pieces(sentence: str, left: int, end: int) -> list[tuple[int, int]]:
    """The stretches between commas, brackets, dashes and full stops before `end`, nearest first."""
    spans, start = [], left
    for bound in _BOUNDARY.finditer(sentence, left, end):
        spans.append((start, bound.start()))
        start = bound.end()
    spans.append((start, end))
    return [span for span in reversed(spans) if sentence[slice(*span)].strip()]


def _name_in(sentence: str, start: int, stop: int) -> tuple[int, int] | None:
    """The name at the end of a stretch, without what opens the clause before it."""
    for clause in _CUT.finditer(sentence, start, stop):
        start = clause.end() if clause.group() != "WHO" else start
    start = stop - len(sentence[start:stop].lstrip())
    relative = sentence.find(" who ", start, stop)  # "a nurse who walked from Quelimane"
    stop = relative if relative > start else stop
    for opening in (_IN_PLACE, _OPENING, _TWO_CLAUSES):
        at_start = opening is not _TWO_CLAUSES
        found = opening.match(sentence, start, stop) if at_start else opening.search(sentence, start, stop)
        if found:
            start = found.end()
    spoke = _SPOKE.match(sentence, start, stop)
    start = spoke.end() if spoke else start
    statement = _OF_THE_STATEMENT.match(sentence, start, stop)
    start = statement.end() if statement else start
    name = _LEFT_OVER.sub("", sentence[start:stop].strip(" .'"))
    speaks = _PRONOUN_LAST.search(name)  # "From 1 May to 3 June we"
    name = speaks.group(1) if speaks else name
    told = _FINITE.search(name) or _TELLS.match(name)
    if not name or (_NO_SOURCE.match(name) and name != "WHO") or told:
        return None
    at = sentence.rindex(name, start, stop) if speaks else sentence.index(name, start)
    return at, at + len(name)

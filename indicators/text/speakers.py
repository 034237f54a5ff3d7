"""Who speaks a line that names its speaker first: "17:30 Civil protection: …", "RUTH (WFP): …"; whom a heading names.

Such a name speaks for all of its line, where a colon behind any other words ("Gang territory: …") is no speaker.
"""

# ruff: noqa: E501 - an alternation of words reads best on one line

from __future__ import annotations

from indicators.text.fold import ascii_re, fold
from indicators.text.source_words import ACRONYMS, SOURCE_NOUNS
from indicators.text.sources import SourceMention

_LONGEST_NAME = 80
_LONGEST_LINE = 3000
_TIME = r"[ *]*(?:\d{1,2}[:.h]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?[ *,-]*)?"
_AGENCY = (
    r"[Cc]ivil [Pp]rotection|[Cc]ivil [Dd]efen[cs]e|[Mm]inistry(?: of [\w ]{3,30})?|[Mm]unicipality|"
    rf"(?:[A-Z][a-z]+ )?[Rr]ed (?:[Cc]ross|[Cc]rescent)|[Cc]oastguard|[Ff]ire (?:[Bb]rigade|[Ss]ervice)|{ACRONYMS}"
)
_BODY = rf"{_AGENCY}|[Pp]olice|[Aa]rmy"
_PERSON = (
    r"priest|bishop|imam|pastor|reverend|nun|monk|mayor|governor|prefect|official|spokes(?:man|woman|person)|witness|resident|"
    r"doctor|nurse|surgeon|medic|teacher|farmer|fisherman|shopkeeper|survivor|reader|minister|commissioner|chief|director|elder"
)
_HEADED = ascii_re(
    rf"{_TIME}(?P<name>(?:The )?(?:{_BODY})|(?:An?|The) (?:[\w-]+ ){{0,3}}(?:{_PERSON})(?: (?:in|at|of|from) [\w' -]{{2,40}})?"
    r"|(?:Mayor|Governor|Minister|Prefect|Dr|Father|Bishop|President) [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2})[ *]*: "
)
_IS_AGENCY = ascii_re(rf"(?:The )?(?:{_AGENCY})$")
"""A body of which nobody dies: "Red Crescent: 85 missing" is its count, where "Police: 12 dead" may be their own."""
_IN_TRANSCRIPT = ascii_re(
    rf"[ *]*(?P<name>[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){{0,3}} \((?:{ACRONYMS}|[^()]{{0,40}}\b(?:{SOURCE_NOUNS})\b[^()]{{0,20}})\))[ *]*: "
)
_CLAUSE = ascii_re(
    r"(?:[^\n]*?[ ,])?(?:was|were|is|are|had|has|have|been|killed|wounded|injured|died|fled|displaced|arrived|hit|struck|left|lost|drowned|perished|collapsed|destroyed|damaged|burned|we|I|our)\b"
)
_IN_HEADING = ascii_re(
    r"\((?P<body>(?:the )?[Mm]inistry of [A-Z]\w+|[A-Z]{2,9}(?=,? as of ))(?:[,;] [^()]{0,40})?\)|"
    r"\((?:[^()]{0,40}\b(?:validated|verified|confirmed|reported|compiled|counted|issued|provided|recorded) by|[Ss]ources?:?) (?P<name>(?:the )?[A-Z][^();,]{1,60}|the [^();,]{2,60})\)"
)


def speaker_of_line(text: str, position: int) -> SourceMention | None:
    """The speaker with whom the line around `position` opens."""
    near = max(0, position - _LONGEST_LINE)
    first = text.rfind("\n", near, position) + 1
    if first == 0 and near:
        return None
    line = fold(text[first : first + _LONGEST_NAME + 400])
    line = line.partition("\n")[0]
    if ": " not in line:
        return None
    head = _IN_TRANSCRIPT.match(line)
    if head is None:
        head = _HEADED.match(line)
        if head is None or not (_IS_AGENCY.match(head["name"]) or _CLAUSE.match(line, head.end())):
            return None
    if head.end("name") > _LONGEST_NAME or first + head.end("name") > position + len(head.group()):
        return None
    start, end = first + head.start("name"), first + head.end("name")
    return SourceMention(start, end, text[start:end], first + head.end(), first + len(line))


def source_in_heading(heading: str) -> str | None:
    """The body that a heading says has counted what stands below it: "CASUALTIES (validated by the NDRRMC)"."""
    found = _IN_HEADING.search(heading) if "(" in heading else None
    return found["body"] or found["name"] if found else None

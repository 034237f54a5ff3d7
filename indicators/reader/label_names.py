"""What bare numbers count by the words of a label right before them: "Homes: over 900 washed away", "Killed (women): 12"."""

from __future__ import annotations

from ..catalogue.words import CLASS_OF_KIND
from ..text.fold import ascii_re
from .counts import Count
from .label_words import counts_another, noun_in, state_of

_REACH = 80  # characters of a label before its number
_BEFORE_COLON = ascii_re(r"^\W*([A-Za-z][\w' -]{2,40}):\s*$")
_AFTER_BAR = ascii_re(r"(?:^\W*|[|;/]\W*|\d, )([A-Za-z][\w' -]{2,40}?)(?:\**:| ?\||\t| [\x16-])[\s*]*$")
"""The label of an item of a line of several: "IDPs: 6,100 | Refugees: 900"."""
_OF_UNCOUNTED = ascii_re(
    r"\W*(?:Of|Among) (?:the|its|their) ((?:[a-z]+ ){0,2}(?:hospitals|clinics|facilities|centres|centers|schools|homes|houses))(?: (?:of|in|at) [^,;]{2,40})?, (?:about |some |only |at least )?"
)
""""Among the schools in the delta, 61 are shut"."""
_CLASS_IN_BRACKETS = ascii_re(
    r"\b(?:[Kk]illed|[Dd]ead|[Dd]eaths|[Ii]njured|[Ww]ounded|[Ff]atalities|[Mm]issing|[Dd]etained|[Aa]rrested|[Aa]bducted|[Ii]njuries) \(([A-Za-z][a-z -]{3,24})\)\s*[:|=-]\s*$"
)
_IN_BRACKETS = ascii_re(
    r"[(,;] ?((?:[A-Za-z]+ ){0,2}(?!(?:and|or|for|in|of|at|by|to|with|from|than|on)\b)[A-Za-z]+):? ?$"
)


def name_by_label(text: str, counts: list[Count], *, several: bool) -> None:
    """ "Homes: over 23,000 washed away": the word before the colon says what the bare number counts."""
    for count in counts:
        if not count.bare:
            continue
        near, end = max(0, count.start - _REACH), count.start
        label = _BEFORE_COLON.match(text, 0, end) if end <= _REACH else None
        label = label or (_AFTER_BAR.search(text, near, end) if several else None)
        item = _IN_BRACKETS.search(text, near, end)
        if item and item.group()[0] != "(" and not _is_of_a_list(text, counts, item.start()):
            item = None
        label = label or item or _CLASS_IN_BRACKETS.search(text, near, end)
        label = label or _OF_UNCOUNTED.fullmatch(text, 0, end)
        named = noun_in(label.group(1)) if label and not counts_another(label.group(1)) else None
        if label and named and named[0] == "injuries" and label.group().startswith(", ") and ":" not in label.group():
            continue  # "drowned nine people, injured scores": a verb, no label
        if named and label and named[0] in _SAYS_MORE and _SAYS_MORE[named[0]] == state_of(label.group(1)):
            continue  # "Refugees returned: 900": read as its label says, not as so many refugees
        if named and label and named[0] == "inhabitants" and "affected" in label.group(1).lower():
            continue
        if named and label and named[0] == "displaced" and "efugee" in label.group(1):
            named = "refugees", ""  # "Refugee arrivals: 900"
        if named and named[0] in CLASS_OF_KIND and named[0] not in ("deaths", "casualties"):
            count.kind, count.cls = named[0], CLASS_OF_KIND[named[0]]
            count.label = label.start(1) if label else None


def _is_of_a_list(text: str, counts: list[Count], comma: int) -> bool:
    """Whether a comma parts two items of a list of figures, and not two clauses: "Nearby, rebels killed two"."""
    in_brackets = text.rfind("(", 0, comma) > text.rfind(")", 0, comma)
    return in_brackets or any(count.end == comma for count in counts)


_SAYS_MORE = {
    "refugees": "returned",
    "refugee families": "returned",
    "displaced": "returned",
    "displaced families": "returned",
    "inhabitants": "displaced",
}

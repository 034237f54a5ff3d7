"""Figures of lists: bullets that break a total down, rows and brackets that tell the displaced place by place."""

from __future__ import annotations

import re

from ..catalogue.rules import Frame
from ..text.fold import ascii_re
from .context import Memory
from .counts import Count
from .label_words import state_of
from .layout import Sentence
from .lead_in import is_of_a_place
from .match import Claim, readers


def listed_claims(sentence: Sentence, counts: list[Count], claims: list[Claim], memory: Memory) -> list[Claim]:
    """The first figure of each bullet under "… killed 594 people, as follows:" is a part of what stands there."""
    whole = memory.claim
    first = counts[0]
    if (
        whole is None
        or sentence.block.kind not in ("bullet", "table row")
        or any(claim.count.start == first.start for claim in claims)
    ):
        return []
    near = memory.sentence - memory.last_sentence <= _LONGEST_LIST and first.start <= _OPENS
    if not near or first.implied or first.share is not None or not _BREAKS_DOWN.search(sentence.lead_in):
        return []
    if first.bare:
        first.kind, first.cls = "people", "people"
    if (whole.frame.event, first.kind or "") not in readers():
        return []
    return [Claim(first, whole.frame, first.start, first.end, "", "listed")]


def by_place_below(sentence: Sentence, counts: list[Count], claims: list[Claim], memory: Memory) -> list[Claim]:
    """ "Sylhet: 9" in the lines right below "Deaths since 2 June: 21": the same, place by place."""
    line, whole = memory.broken_down
    if line != memory.sentence - 1:
        whole = memory.claim if memory.sentence - memory.last_sentence <= 1 else None
    if (
        whole is None
        or sentence.block.kind not in ("key figure", "bullet")
        or claims
        or len(counts) != 1
        or not counts[0].bare
    ):
        return []
    while whole.host is not None:
        whole = whole.host
    count = counts[0]
    if state_of(sentence.lead_in) not in (None, whole.frame.event):
        return []  # "Injured by district:" below a sentence of the dead
    if whole.how not in _LABELLED or count.value > whole.count.value or not is_of_a_place(sentence.text):
        return []
    count.kind, count.cls = whole.count.kind, whole.count.cls
    memory.broken_down = memory.sentence, whole
    return [Claim(count, whole.frame, count.start, count.end, "", "listed")]


_LABELLED = ("label", "frame", "stated")


def by_destination(sentence: Sentence, counts: list[Count], claims: list[Claim], memory: Memory) -> list[Claim]:
    """The figures of a row under "The displaced moved to three districts:": "Gondar | 4,210 people | 812 households"."""
    whole = memory.claim
    if whole is None or whole.frame.event != "displaced" or not _BY_DESTINATION.search(sentence.lead_in):
        return []
    taken = {claim.count.start for claim in claims}
    here = [c for c in counts if c.start not in taken and c.kind in _THE_DISPLACED and not c.implied]
    return [Claim(count, whole.frame, count.start, count.end, "", "listed") for count in here]


_THE_DISPLACED = ("people", "families", "displaced", "displaced families")
_BY_DESTINATION = ascii_re(
    r"\b(?:displaced|fled|moved|went|arrived|relocated|sought (?:shelter|refuge)|destinations?)\b[^.]*\b(?:to|in|into|across|towards|from|are|were|period|places?|areas?)\b[^.]*:$",
    re.IGNORECASE,
)
_LONGEST_LIST = 8  # sentences from the whole to its last bullet
_OPENS = 2  # characters
_BREAKS_DOWN = ascii_re(
    r"\b(?:as follows|follows|distributed|broken down|breakdown|among them|of whom|of them|including)\b[^.]*:$"
)


def place_by_place(text: str, count: Count) -> str | None:
    """The label of a line that goes from place to place, where a count stands behind one: "IDPs by state: Benue 310,000"."""
    label = _BY_UNIT.match(text)
    named = label and label.end() < count.start and _NAME_BEFORE.search(text, label.end() - 1, count.start)
    return label["label"] if label and named and not _COUNTED.search(text, label.end()) else None


_BY_UNIT = ascii_re(
    r"\W*(?P<label>(?:total |number of |new |newly |internally |registered )*(?:IDPs|displaced|refugees|asylum-seekers|returnees|evacuees|evacuated|deaths|dead|killed|fatalities|injured|wounded|missing|displacements|arrivals)(?: (?:people|persons|families|households|individuals|population))?)"
    r"(?: \([^()]{2,30}\))? (?:by|per|in each) (?:(?:host|affected|main) )?(?:state|district|province|region|county|country|governorate|municipality|town|city|area|location|site|camp|department|zone|woreda|oblast)s?(?: of \w+)?(?: \([^()]{2,30}\))?(?: are| were)?: ",
    re.IGNORECASE,
)
_COUNTED = ascii_re(r"\d (?!(?:million|thousand|and)\b)[a-z]{3,}")
"""A noun behind a number: "Borno 12 camps"."""
_NAME_BEFORE = ascii_re(
    r"(?:^|[ ,;])(?:and )?[A-Z][\w'-]*(?: (?:[A-Z][\w'-]*|al|el|de|of|and))* ?[(:-]? ?(?:about |some )?$"
)


def placed_claims(sentence: Sentence, counts: list[Count], claims: list[Claim], memory: Memory) -> list[Claim]:
    """ "They went to Bol (1,200 families) and Mao (900 families)": the displaced, place by place."""
    told = next((claim for claim in claims if claim.frame.event == "displaced"), None)
    if told is None and memory.claim is not None and memory.sentence - memory.last_sentence <= _SOON:
        told = memory.claim if memory.claim.frame.event == "displaced" else None
    taken = {claim.count.start for claim in claims}
    placed = [
        count
        for count in counts
        if count.start not in taken
        and _AT_PLACE.search(sentence.text, 0, count.start)
        and sentence.text.startswith(")", count.end)
    ]
    moved = _THE_MOVED.fullmatch(sentence.text, 0, placed[0].start) if len(placed) > 1 else None
    by_place = moved is not None and all(
        _PEOPLE_ALONE.fullmatch(words) for words in _BRACKETS_AT_PLACES.findall(sentence.text)
    )
    if told is None and not by_place:
        return _harmed_by_place(sentence.text, placed)
    if moved and by_place and moved["refugees"]:
        for count in placed:
            count.kind, count.cls = "refugees", "people"
        return [Claim(count, _HOSTED, count.start, count.end, "", "part") for count in placed]
    _name_followers(sentence.text, told, placed)
    frame = told.frame if told else _STAYING if _STAY.search(sentence.text, 0, placed[0].start) else _BY_PLACE
    made = []
    for count in placed:
        if count.kind == "families" or (by_place and (count.bare or count.kind == "people")):
            if count.bare:
                count.kind, count.cls = "people", "people"
            made.append(Claim(count, frame, count.start, count.end, "", "part"))
    return made


def _name_followers(text: str, told: Claim | None, placed: list[Count]) -> None:
    """ "… with 940 families, followed by Bol (410) and Mao (355)": what the first counts, those behind it count too."""
    if told is None or not placed or not _FOLLOWED.fullmatch(text, told.count.end, placed[0].start):
        return
    for count in placed:
        if count.bare and told.count.kind == "families":
            count.kind, count.cls = "families", "people"


_FOLLOWED = ascii_re(r"[^.;]{0,30}\bfollowed by [^.;()]{2,60}\(")


def _harmed_by_place(text: str, placed: list[Count]) -> list[Claim]:
    """ "Most deaths were recorded in Feni (71), Sylhet (64) and Bogra (33)": the dead, place by place."""
    harmed = _THE_HARMED.fullmatch(text, 0, placed[0].start) if len(placed) > 1 else None
    if harmed is None or not all(_PEOPLE_ALONE.fullmatch(words) for words in _BRACKETS_AT_PLACES.findall(text)):
        return []
    event = next(event for word, event in _HARM.items() if harmed["what"].lower().startswith(word))
    kind = "civilians" if harmed["civilian"] and event == "killed" else "people"
    made = [count for count in placed if count.bare or count.kind == "people"]
    for count in made:
        count.kind, count.cls = kind, "people"
    return [Claim(c, Frame(event, f"{event}, place by place", ""), c.start, c.end, "", "part") for c in made]


_HARM = {
    "dea": "killed",
    "kill": "killed",
    "fatal": "killed",
    "injur": "injured",
    "wound": "injured",
    "arrest": "detained",
    "detain": "detained",
    "abduct": "detained",
    "missing": "missing",
}
_THE_HARMED = ascii_re(
    r"\W*(?:In (?:all|total), |According to [^,;]{2,60}, )?(?:the )?(?:(?:highest|largest|greatest) (?:numbers?|concentrations?) of |(?:most|majority|bulk) of (?:the )?|most |(?:districts?|provinces?|states?|regions?|areas|governorates?) with the (?:most|highest (?:numbers? of)?) )?(?:the )?"
    r"(?P<civilian>civilian )?(?P<what>dead|deaths|killings|killed|fatalities|injured|injuries|wounded|arrests|arrested|detainees|detained|abductions|abducted|missing)"
    r"(?: (?:people|persons|civilians))?(?: (?:are|were|have|had|been|recorded|reported|occurred|documented|registered|verified|counted|came|happened|fell|took|place|in|at|from|mainly|mostly|again|chiefly)){1,7} [A-Z][\w'-]*(?: [A-Z][\w'-]*)* \(",
    re.IGNORECASE,
)
_SOON = 3  # sentences
_AT_PLACE = ascii_re(r"\b[A-Z][\w'-]+ \($")
_THE_MOVED = ascii_re(
    r"\W*(?:the )?(?:(?:highest|largest|greatest) (?:numbers?|concentrations?|groups?|shares?) of |(?:numbers?|majority) of )?(?:(?:the|most of the|some of the|many of the|all the|these|newly|internally|new) ){0,2}(?:displaced|IDPs|evacuees|new arrivals|(?P<refugees>refugees|asylum.seekers))"
    r"(?: (?:people|persons|families|households|individuals))?(?: (?:are|were|have|had|live|stay|remain|now|still|currently|mainly|mostly|hosted|sheltering|staying|living|located|recorded|registered|reported|found"
    r"|concentrated|moved|gone|fled|arrived|come|came|went|from|in|to|into|at|towards|across|the|districts?|of|states?|localit(?:y|ies)|provinces?)){1,8} [A-Z][\w'-]*(?: [A-Z][\w'-]*)* \(",
    re.IGNORECASE,
)
_BRACKETS_AT_PLACES = ascii_re(r"[A-Z][\w'-]+ \(([^()]*)\)")
_PEOPLE_ALONE = ascii_re(r"[\d,. ]+(?: (?:people|persons|individuals|families|households|HHs?|IDPs))?")
_STAY = ascii_re(r"\b(?:are|is|remain|live|living|hosted|staying|sheltering|currently|now)\b")
_BY_PLACE = Frame("displaced", "the displaced, place by place", "")
_HOSTED = Frame("stated", "refugees, place by place", "", "stock")
_STAYING = Frame("displaced", "the displaced stay, place by place", "", "stock")

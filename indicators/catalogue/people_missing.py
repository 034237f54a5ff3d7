"""People missing: unaccounted for or disappeared; a level at the time of the report."""

from __future__ import annotations

from ..model import IndicatorInfo
from .frames import frames
from .rules import Counts, Frame, Ignore, Indicator, ignored, listed, reads
from .words import ANYONE

FRAMES = (
    *frames(
        "missing",
        "people",
        done="""missing, unaccounted for, still missing, reported missing, listed as missing, feared missing, being searched for, being sought, still being searched for, believed missing, declared missing, registered as missing,
            forcibly disappeared, presumed missing, yet to be found, yet to be located, not been found, lost at sea, listed missing, considered missing""",
        happened="disappeared, vanished, went missing, gone missing, go missing, have yet to be found, could not be found, could not be accounted for, not been heard from, not been heard of, not been seen since, never came home, failed to return from {few}",
        noun="disappearance, enforced disappearance, disappearances",
        left="missing, unaccounted for",
    ),
    Frame("missing", "listed N as missing", r"\b(?:listed|lists|listing|reported|reports|registered|counted|gave) {people} as (?:\w+ )?missing\b", "stock"),
    Frame("missing", "X are on the list of the missing", r"{people}{..} (?:are|were|is|remain|remained) (?:still )?on (?:the|an?) (?:\w+ )?list of (?:the |those )?missing\b", "stock"),
    Frame("missing", "searching for N", r"\b(?:search(?:ing|ed)? (?:continues |goes on |is on |is under ?way |was under ?way |resumed |(?:in |under )?the (?:rubble|mud|debris|water|sea|ruins) )?for|looking for|hunt for|searches for) {people}", "stock"),
    Frame("missing", "the fate of X is unknown", r"\b(?:whereabouts|fate|location) of (?:the (?:other|remaining) )?{people}{..} (?:is|are|was|were|remain|remains|remained) (?:still |yet |as yet )?(?:unknown|unclear|uncertain|not known|a mystery)\b", "stock"),
    Frame("missing", "no trace of X", r"\bno (?:trace|sign|word|news|information) (?:of|from|about|on) (?:the (?:other|remaining|fate of) )?{people}", "stock"),
    Frame("missing", "contact lost with X", r"\b(?:contact (?:{were} )?{adv}lost|lost (?:all )?contact) with {people}", "stock", only=("people", "civilians", "children", "aid workers", "number")),
    Frame("missing", "the number of missing is N", r"\bnumber of (?:\w+ ){0,2}missing(?: \w+)?{..}{from before} (?:to|at|is|was|reached|stood at|stands at|of|now) {only number}", "stock"),
    Frame("missing", "the missing are N", r"\bthe missing(?: (?:people|persons))?(?: (?:now|still|currently))? (?:are|were|number|numbered|total|totalled|totaled) {people}", "stock"),
    Frame("missing", "missing: N", r"(?:^|[:;.,|(*-] ?)(?:people |persons |still )?missing(?: people| persons)?(?: \([^)]*\))? ?(?:[:|=-]|\x1e)? ?{only number}(?:$|[ ,.;|()\x1e])", "stock"),
)  # fmt: skip

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="people-missing",
        title="People missing",
        definition="People missing, unaccounted for or disappeared at the time of the report.",
        not_counted="The dead and the displaced; people trapped whose whereabouts are known.",
        unit="people",
        group="People harmed",
        hxl="#affected+missing",
    ),
    counts=(
        Counts(
            "missing",
            ANYONE | {"displaced", "refugees", "missing", "bodies"},
        ),
        Counts("stated", frozenset({"missing"})),
    ),
    frames=FRAMES,
    cues=listed(
        """
        missing, unaccounted, disappear, search, vanished, been found, be found, sought, lost at sea, accounted, yet to be, looking for, whereabouts, fate of, trace of, sign of, word from, news of, contact, been heard, been seen, came home, failed to return
        """
    ),
    examples=(
        reads("Eleven crew members are still missing.", 11, scope="stock"),
        reads("At least 60 people remain unaccounted for after the mudslide.", 60, scope="stock"),
        reads("Missing: 23", 23),
        reads("The missing are 31 people, the coastguard said.", 31, scope="stock"),
        ignored("If the ice gives way, ten people may go missing.", "has not happened: may"),
        ignored("Ten hikers who had been missing were found on Sunday.", "found"),
        reads("The coastguard is still searching for 14 fishermen.", 14, scope="stock"),
    ),
    scope="stock",
    ignores=(
        Ignore(
            "missing something, and not gone",
            r"{people}{..} missing (?:out|school|class(?:es)?|lessons|meals?|work|an?|their|limbs?|the chance|vaccinations?|doses?)\b",
        ),
        Ignore("their kin, not they", r"(?P<n>\x02\x1f*)(?: [a-z]+)? of (?:the )?(?:disappeared|missing)\b"),
        Ignore(
            "found again",
            r"{people}{..} (?:{were} )?{adv}(?:found|rescued|located|traced|reunited|turned up|resurfaced|reappeared|safe|alive and well)\b",
            unless=r"\byet to be\b",
        ),
        Ignore(
            "found again",
            r"{people}(?: people| others)?(?: (?:{were} )?(?:still |reported )?missing)?[^.;\x02-\x08]{0,20}[;,] (?:but |and )?(?:both|all|all of them|they|the two|the three|each|\x03\x1f*) (?:(?:was|were|have been|had been|has been) )?(?:later |since )?(?:found|located|accounted for|turned up|traced|rescued)",
        ),
    ),
)

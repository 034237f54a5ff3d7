"""People acutely food insecure, facing hunger or famine; a level."""

from __future__ import annotations

from ..model import IndicatorInfo
from .rules import Counts, Frame, Indicator, ignored, listed, reads
from .words import ANYONE

_HUNGER = r"(?:(?:\w+[ -]){0,4}(?:hunger|famine|starvation|food insecurity|food shortages|food crisis|food insecure|levels of food insecurity|malnutrition|food deprivation|catastrophic conditions))"
FRAMES = (
    Frame("hungry", "X face hunger", r"{people},?{..} (?:(?:are|were|is|now|already|still|currently|also|have been|remain) ){0,3}(?:face|faces|facing|faced|experience|experiencing|experienced|(?:estimated|believed|thought|assessed|reported) to (?:be facing|face|experience|be experiencing|suffer)|suffer|suffers|suffering|suffered|struggle with|struggling with|struggled with|grapple with|grappling with|contend with|battle|endure|enduring|confront|confronted with|threatened by|hit by|affected by|gripped by|live with|living with|in)(?: from)? (?:(?:a|the|what is) )?" + _HUNGER + r"\b"),
    Frame("hungry", "X are food insecure", r"{people},?{..} (?:(?:are|were|is|now|already|still|currently|also|remain|have been|become|being|considered|classified as) ){0,4}(?:(?:acutely|severely|moderately|highly|chronically|critically|extremely) ){0,2}(?:food[ -]insecure|hungry|going hungry|starving|malnourished|undernourished|short of food|without enough food|at crisis levels)\b"),
    Frame("hungry", "X in IPC phase", r"{people}{..} (?:in|at|face|faces|faced|facing|under|classified in|experience|experiencing) (?:(?:the|an?|acute|food) ){0,2}(?:IPC|Phase|CH|crisis or worse|emergency levels|crisis levels|high levels of acute food)\b"),
    Frame("hungry", "X in Crisis", r"{people}{..} (?:in|at|face|faces|faced|facing|under|classified in|experience|experiencing) (?:(?:the|an?|acute|food) ){0,2}(?:(?-i:Crisis|Emergency|Catastrophe)(?: (?:\(|or|and|phase|level|conditions|food)|$|[,.;:)|\x1e])|(?:crisis|emergency|catastrophe)(?: ?\x1e| or (?:worse|above)))"),
    Frame("hungry", "X go hungry", r"{people}{..} (?:(?:are|were|now|have) )?(?:(?:go|going|gone|went|goes) (?:hungry|without food|to bed hungry)|(?:on|at|near|close to) the (?:brink|edge|verge) of (?:famine|starvation)|(?:one|a) step (?:away )?from famine)\b"),
    Frame("hungry", "X do not have enough to eat", r"{people}{..} (?:(?:do not|don't|does not|doesn't|did not|no longer|cannot|can not|lack|are not|struggle to) (?:have |get |getting |find |afford |eat |buy )?(?:enough to eat|enough food|sufficient food|food)|struggle to feed themselves|struggling to feed themselves|are struggling to (?:eat|feed themselves|find food)|do not know where their next meal (?:will|would) come from|have (?:nothing|little|almost nothing|next to nothing|too little) to eat)\b"),
    Frame("hungry", "the number of hungry is N", r"\bnumber of (?:\w+ ){0,4}(?:hungry|food insecure|food-insecure|(?:people|persons|\w+s) (?:who are |now )?(?:facing|experiencing|suffering|suffering from|in|at) " + _HUNGER + r")(?: people)?{..}{from before} (?:to|at|is|was|reached|stands at|stood at|of|now) {only number}"),
    Frame("hungry", "food insecure: N", r"(?:^|[:;.,|(*-] ?)(?:people |persons )?(?:acutely |severely )?(?:food[ -]insecure|facing hunger|food insecurity)(?: people)?(?: \([^)]*\))? ?(?:[:|=-]|\x1e) ?{only number}(?:$|[ ,.;|()\x1e])"),
)  # fmt: skip

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="people-food-insecure",
        title="People food insecure",
        definition="People who are acutely food insecure, facing hunger or famine (IPC phase 3 and above where the text says so).",
        not_counted="Projections; malnourished children treated; people who received food.",
        unit="people",
        group="Needs and context",
        hxl="#affected+foodinsecure",
    ),
    counts=(
        Counts(
            "hungry",
            ANYONE | {"displaced", "displaced families", "refugees", "returnees"},
        ),
    ),
    frames=FRAMES,
    cues=listed(
        """
        hunger, hungry, famine, food insecur, food-insecur, IPC, starv, Phase 5, Phase 4, Phase 3,
        malnourish, enough to eat, nothing to eat, little to eat, enough food, without food, feed themselves, next meal, find food, crisis levels, emergency levels, crisis or worse
        """
    ),
    examples=(
        reads("Some 5.2 million Haitians face acute hunger.", 5200000, qualifier="approximately", scope="stock"),
        reads("Across Yemen, 41,000 people are in IPC Phase 5.", 41000),
        ignored("Projections show 3 million people facing hunger by October.", "has not happened: projections"),
        reads("At least 900,000 Somalis are acutely food insecure.", 900000, qualifier="at_least"),
        reads("Lean season: 1.2M in need | 740K acutely food insecure", 740000),
        reads("Some 800,000 people in Ennedi, one in three, face hunger.", 800000),
        ignored("Food prices rose by 30 per cent.", "a price"),
    ),
    scope="stock",
)

"""People in need of humanitarian aid, or dependent on it; a level."""

from __future__ import annotations

from ..model import IndicatorInfo
from .rules import Counts, Frame, Ignore, Indicator, ignored, listed, reads
from .words import ANYONE

_AID = r"(?:\w+[ -]){0,3}(?:aid|assistance|help|relief|support|protection|food|food aid|shelter|handouts)"
FRAMES = (
    Frame("need", "X in need", r"{people}{..} (?:(?:are|were|remain|is|still|now|currently|being|live|left) ){0,3}in (?:\w+ ){0,3}need\b"),
    Frame("need", "X need aid", r"{people},?(?:{..}) (?:already |now |still |also |currently |urgently |in the country |will ){0,2}(?:need|needs|needed|require|requires|required) (?:\w+ )?" + _AID + r"\b"),
    Frame("need", "X depend on aid", r"{people}{..} (?:(?:are|were|is|now|still|currently|remain|almost|entirely|heavily) ){0,3}(?:depend|depends|dependent|rely|relies|reliant|relied|survive|surviving|live|subsist)(?: \w+){0,2} (?:on|upon) " + _AID + r"\b"),
    Frame("need", "the number in need is N", r"\b(?:number|total)(?: of people)? (?:in need|who need|needing|requiring)(?: \w+){0,4}?{..}{from before} (?:to|at|is|was|reached|stands at|stood at|of|now) {only number}"),
    Frame("need", "in need: N", r"(?:^|[:;.,|(*-] ?)(?:people |total |persons )*(?:in need|needing assistance|in need of (?:\w+ )?assistance|PIN)(?: \([^)]*\))? ?(?:[:|=-]|\x1e) ?{only number}(?:$|[ ,.;|()\x1e])"),
    Frame("need", "in need N", r"(?:^|[|] ?)(?:people |persons )?in need ?{only number}(?: ?[|]|$)"),
    Frame("need", "X needing aid", r"{people} (?:needing|requiring|who need|who require|who depend on|who rely on|that need|in need|dependent on|reliant on)\b"),
)  # fmt: skip

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="people-in-need",
        title="People in need",
        definition="People in need of humanitarian aid, or dependent on it.",
        not_counted="People targeted by a plan; people reached; needs of money.",
        unit="people",
        group="Needs and context",
        hxl="#inneed",
    ),
    counts=(
        Counts(
            "need",
            ANYONE | {"displaced", "displaced families", "refugees", "returnees"},
        ),
    ),
    frames=FRAMES,
    cues=listed(
        """
        in need, dire need, urgent need, acute need, need of, need humanitarian, need assistance, need aid, needed aid, needed assist, needed help, need help, need urgent, needed urgent, needs urgent, need emergency, needs, require
        humanitarian, require assistance, require aid, humanitarian assistance, humanitarian aid, depend on,
        dependent, rely, reliant, food aid, assistance, needing, PIN
        """
    ),
    examples=(
        ignored("Some 4 million people are affected, including many in dire need.", "affected is not in need"),
        reads("Over 9 million affected, including over 1.2 million in dire need of aid.", 1200000),
        ignored("Cholera brought the total to 1,602 cases; the need is great.", "cases are no people"),
        reads("In all, 9.8 million people need humanitarian assistance in Mali.", 9800000, scope="stock"),
        reads("Roughly 700,000 Malagasy depend on food aid.", 700000, qualifier="approximately"),
        ignored("By August 2 million people could be in need.", "has not happened: could"),
        reads("The number of people in need has reached 3.1 million in Burkina Faso.", 3100000, scope="stock"),
        reads(
            "The number of people in need of aid has risen from 1.8 million in March 2024 to 2.3 million now.", 2300000
        ),
        ignored("The appeal targets 600,000 people.", "a target of a plan"),
    ),
    ignores=(
        Ignore(
            "told of as reached",
            r"{people} (?:in need|in dire need|who need (?:\w+ )?(?:aid|help|assistance)|needing (?:aid|help|assistance)) (?:(?:have|has|had|were|was|are|being|been) ){0,3}(?:reached|assisted|served|helped|fed|supported|received|receiving|got|getting)(?: \w+){0,2}",
        ),
        Ignore(
            "told of as reached",
            r"\b(?:reached|reaching|assisted|assisting|helped|served|supported|fed) {people} (?:in need|in dire need|who need|needing|requiring)\b",
        ),
        Ignore(
            "told of as planned",
            r"\bseeks? [^.;\x02\x03]{0,40}to (?:help|reach|assist) {people} (?:in need|who need|needing|requiring)\b",
        ),
        Ignore("affected is not in need", r"{people}{..} affected,? including {few}in (?:\w+ ){0,2}need\b"),
    ),
    scope="stock",
)

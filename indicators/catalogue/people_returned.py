"""People who returned to their homes or areas of origin."""

from __future__ import annotations

from ..model import IndicatorInfo
from .frames import frames
from .rules import Counts, Frame, Ignore, Indicator, ignored, listed, reads
from .words import ANYONE

_BACK = r"(?:returned|gone back|went back|come back|came back|moved back|go back|travelled back|trickled back|headed back|made their way back|made their way home|found their way home|been returned|been (?:trucked|bused|bussed|flown|driven) (?:back )?home|resettled in their|gone home|went home|come home|came home|crossed back|cross back|gone back home)"
FRAMES = (
    *frames("returned", "people", done="repatriated, voluntarily repatriated, returned home", noun="return, returns, repatriation, voluntary return"),
    Frame("returned", "X returned", r"{people}{..} (?:(?:have|has|had|were|are) )?{adv}" + _BACK + r"\b"),
    Frame("returned", "X were brought back home", r"{people}{..} (?:have |has |had )?(?:were |was |been |being )(?:brought|sent|taken|escorted|helped|transported|ferried) (?:back )?(?:home|to their (?:homes?|villages?|places? of origin|areas? of origin))\b", only=("refugees", "refugee families", "displaced", "displaced families", "returnees")),
    Frame("returned", "let X go home", r"\b(?:allowed|enabled|permitted|let) {people}{..} (?:to )?(?:return|go (?:home|back)) (?:home|to (?:their|the|its)|in safety)", only=("people", "families", "civilians", "inhabitants", "displaced", "displaced families", "refugees", "refugee families", "women and children")),
    Frame("returned", "X left the camp for home", r"{people}{..} (?:(?:have|has|had) )?(?:left|leave|departed|quit) [^.;\x02\x03]{2,50} for (?:home\b|(?:their|his|her) (?:homes?|villages?|houses?|places? of origin|areas? of origin)\b)"),
    Frame("returned", "the number of returnees is N", r"\bnumber of (?:\w+ ){0,2}(?:returnees|returns|returned){..}{from before} (?:to|at|is|was|reached|passed|exceeded|stood at|stands at|hit|of|now) {only number}", "toll"),
    Frame("returned", "returns rose to N", r"\b(?:returns|repatriations){rose to} {only number}"),
    Frame("returned", "returnees: N", r"(?:^|[:;.,|(*-] ?)(?:total )?(?:returnees|returns|returned)(?: \([^)]*\))? ?(?:[:|=-]|\x1e) ?{only number}(?:$|[ ,.;|()\x1e])"),
    Frame("returned", "repatriated X", r"\b(?:repatriated|repatriating|brought home|helped|assisted) {people}{..} (?:to return|return|home|go home|to go back)\b"),
)  # fmt: skip

INDICATOR = Indicator(
    info=IndicatorInfo(
        slug="people-returned",
        title="People returned",
        definition="People who returned to their homes or areas of origin.",
        not_counted="Returns that are planned or hoped for; people back at work or school.",
        unit="people",
        group="Displacement",
        hxl="#affected+returned",
    ),
    counts=(
        Counts(
            "returned",
            ANYONE
            | {"displaced", "displaced families", "refugees", "refugee families", "returnees", "returnee families"},
        ),
        Counts("stated", frozenset({"returnees", "returnee families"})),
    ),
    frames=FRAMES,
    ignores=(
        Ignore(
            "returned before, and counted for something else",
            r"{only number} returned (?:households|families|people|persons|refugees|IDPs|residents|villagers)\b",
        ),
        Ignore(
            "home for a holiday",
            r"{people}{..} (?:returned|went|gone|come|came|go|going) (?:back )?home for (?:the |a )?(?:\w+ )?(?:holidays?|summer|weekend|feast|winter|new year|christmas|eid|easter|break)\b",
        ),
        Ignore(
            "back at work or school",
            r"{people}{..} (?:returned|went back|gone back|come back|came back|return|go back) to (?:(?:their|the|in-person) )?(?:posts|work|jobs?|school|class(?:es|rooms?)?|duty|barracks|parliament|lessons|studies)(?:$|[.,;]| (?:on|in|after|since|this|last)\b)",
        ),
        Ignore(
            "a return that is asked for or agreed on",
            r"(?:\b(?:demand\w*|for|awaits?|awaiting|sought|seeks?|seeking)|\b(?:agreements?|deals?|talks?|negotiations?|accords?|memorandum|plans?|consensus) (?:on|about|covering)) (?:the |a )?(?:\w+ ){0,2}?(?:return|returns|repatriation) (?:home )?of {people}",
        ),
    ),
    cues=listed(
        """
        return, go back, trucked home, bused home, flown home, driven home, went back, gone back, repatriat, come back, came back, went home, gone home, came home, come home, crossed back
        """
    ),
    examples=(
        reads("About 2,300 people went back to Baga on Thursday.", 2300, qualifier="approximately"),
        reads("June saw the return of 640 families to Sinjar.", 640, unit="families"),
        ignored("Officials hope 10,000 people will return by winter.", "has not happened: will"),
        reads(
            "Some 4,000 refugees returned to Burundi last month.",
            4000,
            period_start="2024-05-01",
            period_end="2024-05-31",
        ),
        reads("Some 5,200 people who had fled to Bangui returned to Boda in May.", 5200),
        ignored("Pupils returned to 40 schools.", "not to their homes"),
        reads("This month 1,900 people have returned from Chad and 700 from Niger.", 700),
    ),
)

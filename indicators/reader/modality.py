"""Words that tell of what has not happened, is denied or asked, or is a capacity, and quick looks for all of them."""

from __future__ import annotations

import re

from ..text.fold import ascii_re
from ..text.linear import sieve
from .denials import MAY_DENY, UNCONFIRMED
from .rates import MAY_AVERAGE

CLAUSE = ascii_re(
    r"[,;:]| and (?=(?:the|a|an|he|she|it|they|we|there|its|their|officials|aid|had|has)\b)| but | while | whereas | although | as (?=(?:the|an?|its|their)\b|(?-i:[A-Z]))",
    re.IGNORECASE,
)
MODAL = ascii_re(
    r"\b(?:could(?! not (?:immediately |independently )?be (?:immediately |independently )?(?:verif|confirm|corroborat))|may|might|would(?! be (?:recalled|remembered))|should|(?<!their )(?<!his )(?<!her )will(?! be (?:recalled|remembered))|shall|won't|can(?! (?:name|confirm|verify|document)\b)|cannot|must|ought|expected to|likely to|unlikely to|set to|about to|due to (?=[a-z]+ )"
    r"|poised to|bound to|at risk|(?<!high-)(?<!low-)risks?|threaten(?:s|ed|ing)? to|plans? to|planned|planning|aims? to|aims? at|aiming at|aiming to|intends? to|intended|vow(?:s|ed)? to|hopes? (?:to|that)|hoped to|wants? to"
    r"|are to|is to|was to be|were to be|was to have|were to have|(?<!had )(?<!have )(?<!has )to be (?=\w+ed)|proposes? to|agreed to|offered to|promised to|pledged to|ordered to|asked to|told to|urged to|ready to|prepared to|preparing to|prepar(?:es|ing|ed) for|prepares to|need(?:s|ed)? to (?:be )?(?:evacuat|flee|leave|relocat|clos)"
    r"|projected|projections?|forecasts?|predict(?:s|ed)?|estimated to need|potentially|exposed|expects?|target(?:s|ing)?(?= )|in need of evacuation|have orders to|had orders to|being considered|scenario"
    r"|standby|stand by|to come forward|would-be|appeal(?:s|ed|ing)? (?:for|to)|call(?:s|ed|ing)? (?:for|on)|seek(?:s|ing)? to|in order to|so as to|able to|capable of|designed (?:for|to)|meant (?:for|to)|enough (?:for|to(?! eat))|sufficient (?:for|to)"
    r"|room for|space for|capacity|stockpil\w+|preposition\w*|pre-position\w*|earmarked|reserved for|accommodate|attempt(?:s|ed)? to|(?<!while )(?<!when )(?<!after )(?<!died )(?<!killed )try(?:ing)? to|tried to|foresees?|foresaw|envisages?|envisaged|foil(?:s|ed)|prevent(?:s|ed|ing)?|avert(?:s|ed)?|spare[ds]?|upcoming|awaiting|waiting to)\b"
)
BARE_TO = ascii_re(
    r"\bto (?:\w+ )?(?:kill|displace|evacuate|flee|force|destroy|close|arrest|detain|retake|capture|seize|take|reach|assist|provide|deliver|help|feed|vaccinate|return|support|relocate|house|shelter|host|treat|leave|serve|distribute|bring|accommodate|repatriate)\b"
)
TO_DONE = ascii_re(
    r"\b(?:had|have|has|forced|made|managed|continued|continue|continues|compelled|began|begun|obliged|led|helped|used|able|enabled|allowed|going on|proceeded|prompted|pushed|driving|forcing|forces|causing|caused|leading|pushing|drove|started|unable|pressed|driven|chose|decided|left) (?:\w+ ){0,6}?to\b|[\x02-\x07]\x1f*(?: \w+){0,3} to\b"
)
CONDITION = ascii_re(
    r"(?:^|[,;\x1e] ?|\b(?:and|but|that|said|warned) )(?:if|unless|in case|in the event|provided that|as long as|were (?:the|a|it)|should (?:the|a|an|it|they|fighting|heavy))\b",
    re.IGNORECASE,
)
FEAR = ascii_re(
    r"\b(?:fear(?:s|ed|ing)?(?: that| for| (?:up to |at least |more than |some |about |as many as )?\d[\d,]* (?:more |other )?(?:deaths|dead|people))|feared (?:dead|killed|drowned|buried|to have|trapped|missing)|raising fears|amid fears|fears are|threat of|danger of|warn(?:s|ed|ing) of)\b",
    re.IGNORECASE,
)
IMAGINED = ascii_re(
    r"\b(?:simulat(?:ed|es|ing|ions?)|(?:opening|final|first|last|second|closing) (?:chapter|episode|scene|act)(?=,)|(?:[Ii]n|of) (?:the|an?|his|her|its) (?:novel|play|thriller|opera|musical|comic)\b|[Tt]he (?:play|thriller|musical|opera|novel|film),? in which|(?:novel|book|film|play|story) (?:imagines|imagined)|mock (?:attack|raid|assault|insurgents|battle)|[Ii]n the drill|rehears(?:ed|es|ing) for|(?:played|plays|playing) the (?:role|part)s? of (?=\d)|planning (?:figures?|assumptions?)|scenarios?|contingency plans?|(?:in|of) the (?:novel|film|movie|video game|thriller)|the (?:film|movie|novel) (?:tells|follows|shows)|hypothetical(?:ly)?|imaginary)\b",
    re.IGNORECASE,
)
REHEARSED = ascii_re(
    r"\b(?:(?:evacuation|fire|earthquake|tsunami|emergency|safety|a|the) (?:drills?|rehearsals?)|[Dd]uring the exercise)\b",
    re.IGNORECASE,
)
IN_A_DRILL = ascii_re(
    r"\b(?:in|during|as part of) (?:the|an?|this|that) (?:\w+ )?(?:drill|exercise|rehearsal)(?=[.,;]|$| on\b| at\b| held\b)"
)
DOUBT = sieve(IN_A_DRILL, CONDITION, FEAR, IMAGINED, REHEARSED)
"""One linear look for all of them, since few sentences hold any."""
ASKED = ascii_re(r"\?\s*[\"']?\s*$|^(?:asked|when asked) (?:whether|if)\b", re.IGNORECASE)
ASKED_OF = ascii_re(r"[^.?!]{0,120}\?[\"'] (?:[\w'.,]+ ){0,6}(?:asks?|asked|wonder(?:s|ed))\b")
EACH = ascii_re(r"\W*(?:each|every) (?!of |day|week|month|year|time|one )\w+ ", re.IGNORECASE)
REVISED = ascii_re(
    r"\b(?:(?:against|compared (?:with|to)) (?:an? )?(?:(?:earlier|previous|initial|prior|preliminary|last week's|first) )?(?:toll|count|figure|estimate|number|total|tally|one)? ?(?:of |at )?|from (?:an? )?(?:earlier|previous|initial|prior|preliminary|first) (?:\w+ )?(?:of |at )?|(?:earlier|previous|initial|preliminary|prior|first|provisional) (?:\w+ ){0,2}(?:toll|count|figure|estimate|number|total|tally|reports?)s?(?:, [^,;.]{3,40},)?(?: (?:of|gave|given|spoke of|spoken of|had spoken of|was|had been|stood at|were|put|at|given|placed|spoke of|spoken of|been|had|on \w+day))*(?: (?:more than|at least))?|(?:had|was|were) (?:first|initially|originally|at first) (?:spoken of|given|reported|announced|counted|put|set|put at|given as|reported as)(?: (?:the )?(?:toll|figure|number))?(?: (?:as|at|of))?|up from|down from|rather than|instead of|not the|not|than the|more than the|corrected from|revised (?:down |up )?from|revised down from) ?$",
    re.IGNORECASE,
)
WEEK_BEFORE = ascii_re(
    r"\((?:the )?(?:(?:previous|prior|preceding|last) (?:week|month|quarter|year|period|report|update)|(?:week|month|quarter|year|day) (?:before|earlier|prior)) ?[:=] ?$",
    re.IGNORECASE,
)
PLACE_OF_MANY = ascii_re(r"\b(?:capacity|room|space|beds|seats?|places) (?:of|for|to \w+) ?$", re.IGNORECASE)
GIVEN_FOR = ascii_re(
    r"\b(?:has|have|had) (?:provided|given|delivered|distributed|supplied|brought|handed out) (?:[\w'-]+ ){0,3}for ?$"
)
FOR_NUMBER = ascii_re(
    r"\b(?:room|space|food|shelter|supplies|enough|sufficient|tents|kits|capacity|rations|stocks?|rice|wheat|aid|medicines?|blankets|water|places|beds|money|needs|required|appeal\w*|reserves?) (?:[\w']+ )?(?:is |are |was |were )?for ?$|\b(?:built|designed|meant|intended|equipped|big enough|large enough|fit) for (?:about |some |around |only )?$",
    re.IGNORECASE,
)
EXPECTED = ascii_re(
    r"\b(?:an? |the )?(?:expected|anticipated|projected|potential|possible|planned|targeted|additional expected|predicted|modelled) ?$|\b(?:probability|likelihood|chances?|odds) (?:of|that) [^,;.]{0,50}$",
    re.IGNORECASE,
)
TARGET = ascii_re(r"\b(?:targets?|targeted|planned|goal|of a planned|capacity)\b\W{0,3}$", re.IGNORECASE)
NONE_OF = ascii_re(
    r"\b(?:none|neither|nobody|not (?:a single )?one|no one|(?:very )?few|hardly any|barely any|scarcely any) of (?:the |its |their |these |those |our )?(?:[\w'-]+ ){0,2}$"
    r"|\bnot a single (?:one|\w+) of the (?:\w+ )?$|\ball but [\w-]+ of (?:the |its |their )?(?:[\w'-]+ ){0,2}$|\bnot a (?:single )?$",
    re.IGNORECASE,
)
PART_OF = ascii_re(
    r"\b(?:some|many|most|several|half|a (?:few|number|third|quarter|majority|minority)|the (?:majority|bulk)) of (?:the |its |their |these |those )$",
    re.IGNORECASE,
)
"""Whom a predicate holds for without their number: "most of the 300 families have been displaced twice"."""
SOME_OF = ascii_re(r"(?:all but|(?:very )?few|hardly|barely|scarcely)\b", re.IGNORECASE)
FINITE = ascii_re(
    r"\b(?:have|has|had|were|was|are|is|can|could|died|perished|drowned|survived|escaped|fled|left|returned)\b"
)
MIXED = ascii_re(
    r", (?:dead|killed) and (?:wounded|injured)\b|\b(?:killed|dead|died|slain) (?:or|and/or) (?:\w+ )?(?:wounded|injured|hurt|maimed|missing|captured|detained|arrested|abducted)\b|\b(?:wounded|injured|hurt|maimed|missing|disappeared|captured|detained) (?:or|and/or) (?:\w+ )?(?:killed|dead|died)\b",
    re.IGNORECASE,
)
WHEN_NEXT = ascii_re(r" (?:in|on|during) ")
FROM = ascii_re(r"\bfrom $")
TO_ANOTHER = ascii_re(r"[^.;]{0,20}? to [\d\w]")
_MODAL_VERB = ascii_re(
    r"(?:could(?! not (?:immediately |independently )?be (?:immediately |independently )?(?:verif|confirm|corroborat))|may|might|would(?! be (?:recalled|remembered))|(?<!their )(?<!his )(?<!her )will(?! be (?:recalled|remembered))|should|can be|are to|is to|are expected|are likely|are at risk|risk)\b"
)
AFTER_MODAL = ascii_re(rf"[\s\x1e]*(?:\w+ ){{0,4}}?{_MODAL_VERB.pattern}")
AS_IF = ascii_re(r"\b(?:as|even) if\b")
OR_ELSE = ascii_re(
    r"[\s\x1e]*(?:and/)?or[\s\x1e]+(?:(?:gone|went|were|are|been|have|left|otherwise|seriously|badly) ){0,3}(?:missing|injured|wounded|hurt|disappeared|maimed|killed)\b"
)
RELATIVE_PAST = ascii_re(
    r"\b(?:(?:which|who|that) (?:has|have|had|were|was)|and (?:has|have|had) (?:already |so far )?(?!to\b)) ?"
)
HARM = ("killed", "injured", "missing", "detained")
STATIC = {"need", "hungry", "live"}
ALREADY = ascii_re(r"\b(?:already|so far|to date)\b")
PLAN_HEADING = ascii_re(
    r"\b(?:planning|plan|plans|planned|projected|projections?|expected|forecast|outlook|scenarios?|contingency|preparedness|targets?|requirements?|appeal|potential|anticipated|funding|at risk|exposed|worst.case)\b",
    re.IGNORECASE,
)

EARLIER_TOLL = ascii_re(
    r"\b(?:previous|earlier|former|prior) (?:\w+ ){0,2}?(?:toll|count|tally|figure|estimate|bulletin|report|update|statement)\b[^.;]{0,60}$"
    r"|\b(?:initial|first|preliminary|provisional) (?:\w+ ){0,2}?(?:toll|count|tally|figure|estimate|report)\b[^.;]{0,40}\bhad (?:given|put|spoken of|counted|listed)[^.;]{0,30}$"
    r"|^\W*(?:it|they|he|she|officials|authorities|police) had (?:\w+ly |at first |first |before )?(?:(?:earlier |previously |initially |at first |first )?(?:reported|announced|spoken of|confirmed)|(?:given|put|announced) a toll of) $",
    re.IGNORECASE,
)
BELIEVED = ascii_re(r"\blikely to have (?:been|died)\b")
TO_BE_SEEN = ascii_re(
    r"\b(?:by (?:the end|next|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)|without|unless|if)\b",
    re.IGNORECASE,
)
MORE_THAN_THEN = ascii_re(
    r"(?: [\w-]+){0,2}? (?:more|fewer|less)(?: (?:[\w-]+ ){1,6}than a (?:week|month|year) (?:ago|before|earlier)"
    r"|(?: [\w-]+){0,6}? than (?:in|during|for|last|the (?:week|month|year|day) (?:before|earlier)|the (?:previous|preceding|same))\b)"
)
"""12,000 in August, "3,000 more than in July"."""
ALMOST = ascii_re(r"\b(?:nearly|almost|narrowly) (?:been )?(?:killed|died|drowned|destroyed|burned)\b")
SEARCHED = ascii_re(r"(?:raid|search|broke into|breaking into)\w*", re.IGNORECASE)
HARMED = ascii_re(r"\b(?:burn|set fire|set ablaze|torch|destroy|damag|loot|demolish|raze|blew)\w*")
WATER = ascii_re(r"\b(?:water|waters|floods?|mud|sea|river)\W*$", re.IGNORECASE)
NOT_DONE = ascii_re(r"\b(?:did|had|has|have|does) (?:not|never) $")
NEITHER = ascii_re(
    r"\b[Nn]either [a-z]+ nor $|\b(?:Nor|nor) (?:were|was|did|have|had|has) (?:\w+ )?$|\bnever $|\b[Nn]o one (?:among|of|in) (?:(?:the|its|their) )?$"
)
LIST_ITEM = ascii_re(r"[,;|] ")
UNSURE = sieve(
    *(MIXED, CONDITION, FEAR, IMAGINED, REHEARSED, IN_A_DRILL, *MAY_DENY),
    parts=(
        UNCONFIRMED,
        ASKED,
        REVISED,
        EARLIER_TOLL,
        WEEK_BEFORE,
        TARGET,
        EXPECTED,
        NONE_OF,
        PART_OF,
        FOR_NUMBER,
        PLACE_OF_MANY,
        *MAY_AVERAGE,
    ),
)
TO_COME = sieve(EACH, MODAL, BARE_TO, _MODAL_VERB, OR_ELSE, any_case=True)
"""Looks for all that a sentence, or the clauses of a masked one, may hold against a figure: most hold nothing."""

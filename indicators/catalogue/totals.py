"""Frames that give a figure without saying again what it counts: "bringing the total to 50", "put the figure at 400".

What they count is the figure that stands before them, in the sentence or in the one before.
"""

from __future__ import annotations

from .rules import Frame

SAME = "same"
INCLUDES = "it includes X"
"""What a toll told in the sentence before includes."""
FRAMES = (
    Frame(SAME, "bringing the total to N", r"\b(?:bring|brings|brought|bringing|raise|raises|raised|raising|take|takes|took|taking|push|pushes|pushed|pushing) (?:the|its|their|this|that|his)(?: \w+){0,2}? (?:total|number|figure|tally|count|sum|toll)\b{..} (?:to|past|above|beyond|over) {only number}", "toll"),
    Frame(SAME, "put the figure at N", r"\b(?:put|puts|putting|gave|gives|giving|placed|places|placing|set|sets|revised|revising|revises) (?:the|that|this|its|their)(?: \w+){0,2}? (?:figure|number|toll|total|count|tally|dead)(?: of (?:the )?(?:dead|killed|victims|deaths))?(?:,? (?:far |much |even |slightly |considerably )?(?:higher|lower|closer|nearer))?,? (?:at|as|to) {only number}"),
    Frame(SAME, "X confirms N", r"(?:;|,? while|,? but|,? and) (?:[\w'.-]+ ){1,6}(?:confirms|confirmed|documented|verifies|verified|speaks of|spoke of|say|says|said|claim|claims) (?:only |just )?{only number}(?:$|[.,;\x1e])"),
    Frame(SAME, "another N did so", r"{only number}(?: (?:more|others))? (?:did so|did the same|followed suit|did likewise)\b"),
    Frame(SAME, INCLUDES, r"^\W*(?:It|That|This|They|These|That figure|The figure|The number|The total) (?:also )?(?:include|includes|included) (?:at least )?{people}(?:$|[.;,]| and\b| (?:who (?:were|was) (?:at|in|inside|on|under|asleep|sleeping|praying|working|travelling|playing|killed|buried)|whose|killed|buried|aged|from)\b)"),
    Frame(SAME, "gave a lower figure", r"\b(?:gave|gives|cited|cites|has|had|spoke of) an? (?:\w+ ){0,2}(?:lower|higher|different|smaller|larger|similar) (?:figure|number|toll|count|tally|estimate)(?:,| of|:| -) {only number}"),
    Frame(SAME, "the total stands at N", r"\b(?:the|their|its|that) (?:overall |combined |new |latest |current )?(?:total|tally|figure|count)(?: (?:now|since|had|has|so far|there))* (?:stands at|stood at|is|reached|rose to|risen to|climbed to|was) {only number}", "toll"),
)  # fmt: skip
"""Frames of the event "same"."""

"""The words for wars and disasters, as patterns: what an incident, a baseline or a lasting event is called."""

from __future__ import annotations

CONFLICT = (
    "offensives? wars? conflicts? insurgency insurgencies campaigns? assaults? crisis operations? siege blockade uprising rebellion invasion "
    "escalation fighting clashes violence hostilities bombardment bombing battle push aggression coup unrest protests crackdown genocide "
    "intervention shelling attacks? raids? strikes? airstrikes? ceasefire truce lull hijacking standoff takeover mobilisation"
)
DISASTER = (
    "earthquakes? quakes? tremors? floods? flooding storms? cyclones? typhoons? hurricanes? disasters? droughts? eruptions? outbreak epidemic rains? rainfall downpours? "
    "landslides? mudslides? monsoon rains wildfires? fires? tsunami shocks? emergency famine landfall avalanche heatwave tornado(?:es)? dam breach "
    "collapse explosion blast accident sinking crash rainy.seasons? snow snowfall snowstorms? blizzards? hailstorms? gales? monsoons? "
    r"cold\s(?:snap|wave|spell) heat\swave"
)
EVENT = "(?:" + "|".join((CONFLICT + " " + DISASTER).replace(".", " ").split()) + ")"

"""English words that bound a counted phrase: where it ends, what only modifies, what is no nationality."""

from __future__ import annotations

from ..text.fold import ascii_re

AGENT = ascii_re(r"[a-z](?:men|women|ers|ists|ants|ees|folk|wives)$")
"""Endings of people whom no list names: "tribesmen", "beekeepers"."""
NOT_AGENTS = frozenset(
    """
    centers shelters tankers containers bunkers trailers boilers computers numbers orders powers papers matters letters
    helicopters rivers towers lawmakers offers chapters quarters meters kilometers litres liters dollars hectares
    borders lockers engines restaurants plants elephants trees degrees committees coffees variants grants tents
    fees knees bees carriers cruisers launchers rollers drawers corners posters
    registers ledgers servers printers droppers blisters wafers burners cookers heaters coolers generators
    stickers banners markers layers answers prayers murders disorders cancers tumours ulcers others chargers
    freighters ferries cylinders boosters ventures seconds thunders gathers figures warrants restraints
    bulldozers excavators loaders tractors harvesters trucks scooters choppers mortars
    """.split()
)
"""Nouns with such an ending that are no people."""

OTHERS = frozenset(
    """
    others other more additional further extra again people
    """.split()
)
"""After a number: more of what was counted before ("18 others")."""

STATE = frozenset(
    """
    dead killed wounded injured displaced missing homeless fleeing detained arrested abducted evacuated hospitalised
    kidnapped fled affected uprooted slain martyred destroyed damaged closed hospitalized shot drowned stranded
    trapped living unaccounted returned heavily totally completely partially partly slightly seriously
    hungry starving malnourished
    critically fully badly hurt severely acutely moderately lightly deceased
    """.split()
)
"""What became of those counted ("37 dead", "8,000 displaced"): no noun of its own."""

STOP = frozenset(
    """
    in on at to from by with for and or but who whom which that were was are is be been being have has had did do
    does as than after before since during when while where whose because if so of over under into onto near between
    among around against across through until till within without about per each every according said says told say
    also still now then later yesterday today overnight already not it they he she we you i a an the this these
    those some any no its their his her our your may might could would should will can must both either up down out
    off only just even including amid via remain remains remained lost need needs live lie lies there here last next
    worldwide nationwide countrywide statewide
    reportedly allegedly went gone came come became become died die dies perished perish perishes drown drowns flee flees escape escapes evacuate evacuates starve starves seek seeks sought await awaits fell face faces faced
    facing require requires cross crossed left leave leaves received receive returned escaped arrived gathered took
    take taken plus versus depend depends rely relies survive suffer suffered struggle endure want hope sleep wait say used far away alone ago opposite beside behind beyond inside outside aboard monday tuesday wednesday thursday friday saturday sunday january february march
    april june july august september october november december
    """.split()
)
"""Words at which a counted phrase has ended."""

NOT_NATIONAL = frozenset(
    """
    Forces Units Centers Centres Services Tents Trucks Houses Schools Hospitals Boats Lorries Jets Planes Aircraft
    Vehicles Strikes Groups Agencies Airlines States Nations Countries Times Days Hours Weeks Months Years Series
    Dollars Euros Pounds Francs Rupees Islands Lakes Hills Mountains Rivers Arms Seats Wards Phases Points Awards
    Prizes Medals Parties Laws Acts Degrees Lives Cases Tests Votes
    """.split()
)
"""Capitalised plurals that are no people."""

ADJECTIVAL = frozenset(
    "civilian child refugee idp hospital clinic school house home police militia woman taliban army".split()
)
"""Known nouns that describe the noun behind them when they stand in the singular."""
STAFF = frozenset(
    """
    staff workers employees members personnel colleagues worker employee member colleague driver drivers guards guard
    coordinator coordinators contractors contractor
    """.split()
)
"""Employees of whoever the next words name."""

GENERIC = frozenset(
    """
    facilities centres centers structures sites them
    """.split()
)
"""Nouns that stand for what was spoken of before ("31 of the facilities")."""

FACILITY_MODIFIER = frozenset(
    """
    district referral main central only public field children's maternity nearby local provincial regional general
    military private state town city village teaching university community temporary makeshift mobile women's eye
    national second third last rural surgical civil government largest biggest new old small charity-run un-run
    international sub-district county outpatient paediatric pediatric emergency primary secondary elementary high
    girls' boys' religious koranic medical health trauma cardiac fertility kidney cancer nursing residential
    five-storey two-storey three-storey four-storey six-storey nine-storey ten-storey multi-storey multistory
    apartment five-story two-story three-story four-story nine-story single-storey family underground other crowded
    busy
    """.split()
)
"""Words between a determiner and a building ("the nearby district hospital")."""

STATE_OF_BUILDING = {
    "damaged": "attacked", "flooded": "attacked", "submerged": "attacked", "inundated": "attacked", "looted": "attacked", "destroyed": "destroyed", "collapsed": "destroyed",
    "burned": "destroyed", "burnt": "destroyed", "ruined": "destroyed", "razed": "destroyed", "closed": "closed",
    "shuttered": "closed", "non-functional": "closed", "non-functioning": "closed",
}  # fmt: skip
"""Adjectives that say what happened to a building, with the event: "1,327 damaged houses"."""

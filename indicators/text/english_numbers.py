"""The English words of quantities: numerals, qualifiers, units, labels. Data only; `numbers.py` says what they do.

Phrases are regular expressions of the common part of RE2 and `re`; one space in a phrase stands for any gap within
a paragraph (spaces, or the end of a hard-wrapped line).
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


UNITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
# Words that multiply the numeral before them; the short ones are glued to digits or stand right after them.
SCALES = {
    "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "trillion": 1_000_000_000_000,
    "lakh": 100_000, "lac": 100_000, "crore": 10_000_000, "dozen": 12,
}  # fmt: skip
SHORT_SCALES = {
    "k": 1_000, "m": 1_000_000, "mn": 1_000_000, "mln": 1_000_000, "mio": 1_000_000, "mil": 1_000_000,
    "bn": 1_000_000_000,
    "bln": 1_000_000_000, "b": 1_000_000_000, "tn": 1_000_000_000_000, "thsd": 1_000,
}  # fmt: skip
# Plurals that count nothing exactly: at least two of them, or several, or a few.
PLURALS = {
    "tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1_000, "lakhs": 100_000,
    "millions": 1_000_000, "crores": 10_000_000, "billions": 1_000_000_000,
}  # fmt: skip
# Conventional minimum of a vague determiner; all but the first need an article or an "of".
VAGUE = {"several": 3, "couple": 2, "few": 2, "handful": 2, "number": 2}
EXACT_NOUNS = {"both": 2, "pair": 2, "score": 20}
QUAKES = _words("quake earthquake tremor temblor aftershock shock")
FRACTIONS = {
    "half": 1 / 2, "halves": 1 / 2, "third": 1 / 3, "quarter": 1 / 4, "fourth": 1 / 4, "fifth": 1 / 5, "sixth": 1 / 6,
    "seventh": 1 / 7, "eighth": 1 / 8, "ninth": 1 / 9, "tenth": 1 / 10,
}  # fmt: skip

# What the words before a figure say of it. "nearly" is approximate with the figure as its upper end.
QUALIFIERS = {
    "at_least": (
        "(?:(?:well|far|just|slightly|significantly|considerably|substantially|much|a little|a bit|many|even) )?"
        "(?:more than|over|above|upwards? of|in excess of|north of|higher than|greater than|larger than|beyond)",
        "(?:at least|at the (?:very )?least|at a minimum|at minimum|(?:a|the) minimum of|minimum|as few as|"
        "no fewer than|not fewer than|no less than|not less than|exceeding|surpassing|topping)",
    ),
    "at_most": (
        "(?:(?:well|far|slightly|significantly|considerably|substantially|much|a little|a bit|even) )?"
        "(?:less than|fewer than|under|below|lower than|smaller than)",
        "(?:up to|upto|as many as|as much as|as high as|at most|at the most|(?:a|the) maximum of|maximum|"
        "no more than|not more than|"
        "no greater than|no higher than|not exceeding)",
    ),
    "nearly": (
        "(?:nearly|almost|close to|close on|just under|just below|just short of|just shy of|approaching|nearing|"
        "not quite|virtually|little short of|getting on for)",
    ),
    "approximately": (
        "(?:about|around|some|roughly|approximately|approx\\.?|circa|ca\\.|c\\.|an estimated|estimated|the estimated|"
        "an approximate|a rough|in the region of|(?:in|on|of) the order of|in the neighbou?rhood of|"
        "in the vicinity of|something like|somewhere around|perhaps|maybe|probably|give or take)",
    ),
}  # fmt: skip
QUALIFIER_SIGNS = {">=": "at_least", ">": "at_least", "<=": "at_most", "<": "at_most", "~": "approximately"}
# What follows a figure: "300 or so", "300-odd", "300+", "300 or more".
SUFFIX_QUALIFIERS = {
    "at_least": (r"\+", "[- ]plus", " or more", " or over", " and above", " or above"),
    "at_most": (" or fewer", " or less", " or under"),
    "approximately": (" or so", " or thereabouts", "[- ]odd", "-ish"),
}
# Verbs before a figure that bound it from below. They stay outside its span, since rules read verbs.
PASSING_VERBS = (
    "(?:exceed(?:s|ed)?|surpass(?:es|ed)?|topped|tops|"
    "(?:deaths?|toll|dead|casualties|displaced|numbers?|figures?|refugees|total) top|"
    "(?:climb(?:s|ed)?|rises|rose|risen|soar(?:s|ed)?|jump(?:s|ed)?|went|gone|grown|grew|passed|crept|edged) (?:to )?"
    "(?:past|above|beyond|over)|"
    "(?:toll|numbers?|total|count|tally|figure|deaths|casualties|population|has|have|had|could|may|might|to|will|now)"
    "[^.!?\n]{0,25} pass(?:ed|es)?)"
)
ESTIMATING_VERBS = "(?:estimated (?:at|to be)|put (?:roughly )?at about|estimates? of)"
# The last words of these verbs: without one of them before a figure there is no need to look.
QUALIFYING_VERB_ENDS = _words("""
    exceeds exceed exceeded surpass surpasses surpassed top topped tops past above beyond over pass passed passes at be
    about of
""")
# Before "from A to B" these tell a change from A to B; without them it is a range.
CHANGE = (
    "(?:rais|ris|rose|increas|grow|grew|climb|jump|soar|surg|swel|swol|mount|doubl|tripl|trebl|quadrupl|fall|fell|"
    "drop|declin|decreas|reduc|cut|revis|went|gone|up|down|chang|mov|shift|shr|slash|plung|upgrad|downgrad|expand|slid|dip)[a-z]*"
)
RANGE_NOUNS = "(?:ranging|ranges|ranged|range|anywhere|anything|estimates|varying|varies)"

MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
)
SHORT_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC"
CURRENCY = (
    r"(?:(?:US|A|C|NZ|HK|S|Z|R|AU|CA)?\$|(?:USD|EUR|GBP|CHF|PHP|INR|PKR|BDT|NPR|LKR|IDR|MMK|KES|NGN|ETB|SDG|SSP|"
    r"XAF|XOF|FCFA|CFA|YER|IQD|SYP|LBP|AFN|UAH|JPY|CNY|AUD|CAD|SEK|NOK|DKK|TRY|ZAR|UGX|TZS|MWK|ZMW|MZN|HTG|COP|"
    r"VES|GNF|CDF|Rs\.?|Rp\.?|Tk\.?|K[Ss]h\.?|Php|NRs\.?|Shs?\.?|Birr))"
)
_MONEY = """
    dollar dollars euro euros franc francs pound pounds rupee rupees rupiah naira birr peso pesos yen yuan ruble
    rubles rouble roubles lira liras dinar dinars riyal riyals rial rials shilling shillings cedi cedis kwacha taka
    afghanis hryvnia hryvnias kyat kyats baht dong gourdes cents cent pence usd eur gbp cfa fcfa chf quid bucks
    reais krone kroner kronor dirhams
"""

_UNITS_AFTER = {
    "duration": """
        second seconds minute minutes min mins hour hours hr hrs day days week weeks fortnight
        fortnights month months year years yr yrs decade decades century centuries night nights weekend weekends
        evening evenings morning mornings afternoon moment afternoons seasons summers winters semester semesters
        generations
    """,
    "distance": """
        km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters m cm mm centimetre
        centimetres centimeter centimeters millimetre millimetres millimeter millimeters feet foot ft inch
        inches yard yards nm nautical mi
    """,
    "area": """
        hectare hectares ha acre acres square sq sqm sqkm km2 m2 dunam dunams dunum dunums dunoms feddan feddans
        donum donums
    """,
    "weight": """
        kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos tonne tonnes ton tons metric mt gram grams
        gramme grammes lb lbs quintal quintals carat carats megaton megatons kt ounces ounce
    """,
    "volume": """
        litre litres liter liters gallon gallons barrel barrels bpd cubic m3 cusecs cumecs millilitres ml
    """,
    "temperature": "degree degrees celsius fahrenheit degc",
    "speed": "kph kmh km/h km/hr mph knot knots kt/h m/s kts",
    "power": """
        mw megawatt megawatts gw gigawatt gigawatts kw kilowatt kilowatts kwh mwh gwh kv volts mva watts
        gigabytes megabytes gb mb
    """,
    "percent": "percent percentage pct percentages",
    "times": "times fold occasions",
    "score": "votes points goals runs wickets",
    "time": """
        am pm a.m p.m gmt utc wib wita wit est edt eat cet cest eet bst pst ist pkt pht ast cat wat msk o'clock
        noon midnight
    """,
    "magnitude": "magnitude",
    "money": _MONEY,
    "reference": """
        comment comments replies views readings shares likes retweets followers subscribers characters
    """,
}
UNITS_AFTER = {word: kind for kind, words in _UNITS_AFTER.items() for word in words.split()}
# "three full weeks", "40 more metres": between the figure and its unit.
BETWEEN_UNIT = _words("""
    consecutive straight full more long whole further additional short extra successive working calendar solid
    entire hard running odd bloody uninterrupted sleepless bitter such british american us u.s syrian lebanese
    sudanese egyptian swiss canadian australian turkish iraqi yemeni pakistani indian nepali congolese kenyan
    ugandan somali ethiopian west-african cfa central hong sterling euros new other
""")

LABELS = _words("""
    phase phases resolution resolutions highway highways route routes road figure figures fig section sections
    chapter chapters category categories cat article articles page pages pp paragraph para paragraphs table annex
    annexe appendix tier grade stage version vol volume edition bulletin sitrep formula channel apollo platform
    windows radio episode pillar sdg goal boeing airbus pier runway ipc p footnote footnotes latitude longitude lat
    lon round
""")
PHONES = _words("tel telephone phone fax mobile whatsapp sms hotline helpline ext")
# A label only where nothing is counted: "a level 3 emergency" but "of this type 12 people died".
WEAK_LABELS = _words("level type class call dial")
CAPITAL_LABELS = _words("""
    Update Number Level Type Class Part Block Ward Zone Camp Site Room Unit Building Gate Round Day Week Month Year
    Season Sector Line Protocol Item Step Lot Point District Area Report Issue Act Law Decree Order Directive
    Regulation Box Call Flight Kilometre Kilometer Km Group Division Brigade Battalion Regiment Squadron Checkpoint
    Station Terminal Map Photo Image Source Note Footnote Game Race Lake School Hospital Battery Corridor Clause
    Rule Chart Graph Slide Outcome Objective Cluster France News Darfur Cyclone Bridge Province Warehouse Shelter
    Health Post Hall Court Precinct Quarter Fund Track Highway Interstate UPDATE REPORT DAY WEEK PART LEVEL ANNEX
""")
LABELLED_TIME = _words("""
    day week month year hour
""")  # a label after these: "on day 5", "epidemiological week 32"
BEFORE_LABELLED_TIME = _words("""
    on by in until since of epi epidemiological through from to
""")

AGE_LEADS = _words("""
    aged age ages ageing aging
""")
AGED_PEOPLE = _words("""
    children child those people persons infants girls boys youths kids women men adults anyone everyone babies
    minors them all individuals pupils patients is are was were youth residents civilians males females
""")
PERSONS_OF_AGE = _words("""
    boy girl child man woman youth teenager toddler infant baby lad son daughter
""")  # "a girl of nine"
YEAR_LEADS = _words("""
    in since until till before after during early late mid circa through throughout ending year
""")
# A noun that is counted: what makes "2019 people were killed" a count, and "children under five" no count of children.
COUNTED = _words("""
    people persons person civilians civilian individuals residents villagers inhabitants citizens men women children
    boys girls babies infants minors families family households household homes houses buildings schools hospitals
    clinics refugees migrants idps returnees displaced dead deaths fatalities casualties injured wounded killed
    missing hurt victims bodies survivors workers volunteers soldiers troops fighters militants rebels police
    policemen officers prisoners detainees hostages patients students teachers farmers journalists passengers
    protesters pilgrims worshippers tents shelters units camps sites centres centers villages towns localities
    districts cases members others arrests abductions evacuees martyrs syrians palestinians ukrainians afghans
    sudanese israelis iraqis yemenis somalis lebanese rohingya nationals staff medics paramedics doctors nurses
    hhs hh pupils beneficiaries lives souls dwellings facilities structures
    classrooms incidents aftershocks
""")
# After a bare share these show that it is one ("half were women"), and after "over 60" that nothing is counted.
NOT_COUNTED = _words("""
    in on at by of to for from with without and or but who whom whose which that than as is are was were be been has
    have had do did does die died dies suffer suffered live lived will would could can may might must should because
    while when where if since until before after during about against per not also said says
""")
DETERMINERS = _words("the a an this these those its their his her our some all another each every any no")
SHARE_FOLLOWERS = _words("""
    of the their its his her our your my them those these that are were is was have had all said say
""")
HALF_LEADS = _words("""
    first second latter other in and top bottom one by northern southern eastern western upper lower
""")
BOTH_FOLLOWERS = _words("in on at by to for from with sides parties ways ends directions")
NO_ONE_LEADS = _words("no any every some this that the each which last next other day square number")
ONE_FOLLOWERS = _words("""
    another morning night evening by time hand side point thing said says told added recalled who
    monday tuesday wednesday thursday friday saturday sunday
""")

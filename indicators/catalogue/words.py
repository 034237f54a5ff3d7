"""Whom and what a number counts: the nouns of English reports, each with its kind.

A counted phrase ("at least nine polio vaccinators") is classed by its last known noun. The kinds are what the
indicators tell apart; each kind belongs to one class, which is what the verb frames ask for (people, hospitals, …).
Nouns are lower-case plurals, separated by commas. This is the English language pack of nouns: another language
brings its own table with the same kinds.
"""

from __future__ import annotations

from . import trades

PEOPLE: dict[str, str] = {
    "people": """ind, inds, pax, people, persons, individuals, men, adults, sons, daughters, cousins, neighbours, neighbors, parents, youths, victims, relatives, brothers, sisters, males,
        youngsters, aides, associates, companions, bodyguards, deputies, spectators, concertgoers, revellers, partygoers, members, family members, migrants, protesters, protestors, demonstrators, activists, politicians,
        officials, employees, staff, suspects, guards, watchmen, workers, miners, fans,
        supporters, survivors, guests, humans, human beings, citizens, nationals, foreigners, expatriates, sailors,
        crew, crew members, crewmen, pilots, tourists, construction workers, factory workers, garment workers,
        elderly people, older people, elders, party members, candidates, evacuees, girls and women, contractors, signatories, operators, councillors,
        counsellors, senators, mayors, ex-combatants, former combatants, former fighters, logisticians, colleagues, co-workers, engineers, cleaners, translators, interpreters, coordinators, ex-fighters,"""
    + trades.ANYONE,
    "prisoners": "prisoners, inmates, detainees, hostages, captives, convicts, prisoners of war, abductees",
    "civilians": """civilians, civilian, non-combatants, noncombatants, residents, villagers, worshippers, worshipers,
        patients, townspeople, townsfolk, locals, farmers, shepherds, herders, herdsmen, pastoralists,
        fishermen, fisherfolk, fisherwomen, fishers, shoppers, journalists, reporters, photographers, media workers, teachers, students,
        passengers, commuters, bystanders, passers-by, pedestrians, motorists, drivers, bus drivers, truck drivers,
        lorry drivers, shopkeepers, traders, merchants, vendors, pilgrims, peasants, labourers, laborers, farm workers,
        farmworkers, parishioners, churchgoers, mourners, schoolteachers, professors, lecturers, judges, lawyers, imams,
        priests, clerics, nuns, monks, pastors, dwellers, islanders, day labourers, market traders, unarmed people,
        camp residents, wedding guests, civilian deaths, civilian fatalities, civilian lives, civilian victims,
        civilian casualties killed, travellers, travelers, holidaymakers, recipients, headteachers, vice-principals, principals, headmasters, headmistresses, educators, students and educators, students and teachers, teachers and students, pupils, mosque-goers, non combatants, noncombatant civilians,"""
    + trades.CIVILIAN,
    "inhabitants": "inhabitants, citizens and residents",
    "women and children": """girls and young women, young women and girls, women and children, children and women, women and girls, mothers and children,
        women or children, women and minors""",
    "children": """children, child, minors, boys, girls, babies, infants, toddlers, newborns, teenagers, kids, schoolchildren,
        schoolgirls, schoolboys, orphans, adolescents, school children, boys and girls, teenage boys, teenage girls,
        child deaths, under-fives, under-18s, under-15s, teens, premature babies, schoolgirls and boys""",
    "women": "women, woman, mothers, wives, widows, females, grandmothers, pregnant women, elderly women",
    "aid workers": """paramedics, medics, doctors, nurses, surgeons, midwives, rescuers, vaccinators, physicians, pharmacists,
        first responders, aid workers, aid worker, humanitarian workers, humanitarians, health workers, healthcare workers,
        health-care workers, health care workers, relief workers, medical workers, medical staff, medical personnel,
        health personnel, health staff, healthcare personnel, healthcare staff, hospital staff, hospital workers,
        hospital employees, ambulance workers, ambulance drivers, ambulance crew, ambulance staff, ambulance officers,
        rescue workers, rescue volunteers, rescue personnel, rescue team members, civil defence workers,
        civil defense workers, civil defence volunteers, civil defense volunteers, civil defence volunteer,
        civil defence members, civil defense members, civil defence personnel, civil defence staff, civil defence rescuers,
        civil defence rescuer, white helmets, white helmets volunteers, volunteers, volunteer medics, aid volunteers,
        aid staff, aid agency staff, ngo workers, ngo staff, ngo employees, un staff, un workers, un staff members,
        un employees, unrwa staff, unrwa employees, unrwa workers, red cross workers, red cross volunteers, red cross staff,
        red crescent volunteers, red crescent workers, red crescent staff, health professionals, medical professionals,
        medical volunteers, firefighters, relief volunteers, humanitarian staff, humanitarian personnel,
        community health workers, community health promoters, health promoters, hygiene promoters, staff and volunteers, polio workers, polio vaccinators, emergency workers, deminers,
        mine clearers, charity workers, nutrition workers, health volunteers, medical students on duty, msf staff""",
    "combatants": """soldiers, fighters, commanders, militants, rebels, insurgents, gunmen, troops, servicemen, servicemembers, policemen,
        militiamen, jihadists, jihadis, terrorists, combatants, kidnappers, robbers, hoodlums, gangsters, jawans, maoists, naxals, naxalites, constables, cadres, guerrillas, guerillas, paramilitaries, gendarmes, commandos,
        mercenaries, conscripts, officers, infantrymen, marines, rangers, attackers, assailants, extremists, islamists,
        separatists, warriors, militia, militias, militia members, militia fighters, militia elements, recruits, cadets,
        peacekeepers, loyalists, partisans, armed men, police officers, police, security personnel, security forces personnel, security force personnel, security officers, security forces,
        security force members, security guards, army personnel, military personnel, taliban, houthis, bandits,
        gang members, defence force members, vigilantes, ground troops, army officers, border guards, national guards,
        national guardsmen, elements, troopers, suicide bombers, bombers, regime forces, government forces,
        al-shabaab members, tribal fighters, vdp, vdps, vdp volunteers, vdp fighters, vdp members, army volunteers, homeland defence volunteers, dozos, dozo hunters, mai-mai, wazalendo, service members, defenders, dissidents, operatives, saboteurs, infiltrators, snipers, gunners, enemy troops""",
    "families": "families, households, hhs, hh, family households, housing-less families",
    "refugees": """refugees, refugee, asylum seekers, asylum-seekers, asylum applicants, refugees and asylum-seekers,
        refugees and asylum seekers, asylum-seekers and refugees, newly arrived refugees, refugee children, refugee women, refugees and migrants""",
    "displaced": """idps, idp, internally displaced, internally displaced people, internally displaced persons,
        internally displaced individuals, internally displaced civilians, displaced people, displaced persons,
        displaced individuals, displaced civilians, displaced residents, displaced children, displaced women,
        displaced students, displaced inhabitants, displaced villagers, displaced population, displacements, displaced men,
        women idps, forcibly displaced people, forcibly displaced persons, new displacements, new displacement movements, new arrivals, arrivals, evacuees""",
    "displaced families": """displaced families, displaced households, displaced hhs, idp families, idp households,
        internally displaced families, internally displaced households""",
    "refugee families": """refugee families, refugee households, families of refugees, households of refugees, asylum-seeker families, asylum seeker families,
        households of asylum seekers, families of asylum seekers, asylum seeker households, asylum-seeker households""",
    "returnees": "returnees, returnee, returning refugees, returned refugees, returned idps, idp returnees",
    "returnee families": "returnee families, returnee households, returning families",
    "bodies": "bodies, corpses, body, corpse, dead bodies, sets of remains, human remains",
    "deaths": "deaths, fatalities, death, fatality, dead, martyrs, killings, slayings, slain, lost lives, deceased",
    "injuries": "injuries, war-wounded, war wounded, injured, wounded, injured people, wounded people, wounded civilians, wounded patients, injury",
    "missing": "missing, missing persons, missing people, disappeared, disappearances, missing children",
    "lives": "lives, human lives, souls",
    "arrests": "arrests, detentions, abductions, kidnappings, arbitrary arrests",
    "casualties": "casualties, casualty, dead and wounded, killed and wounded, dead or injured, killed or injured",
}
PLACES: dict[str, str] = {
    "hospitals": """hospitals, clinics, dispensaries, polyclinics, infirmaries, phcus, phcs, phccs, health facilities,
        health centres, health centers, health-care facilities, healthcare facilities, health care facilities,
        medical facilities, medical centres, medical centers, medical posts, medical points, health posts, health units,
        rural health units, health stations, health structures, medical structures, field hospitals, mobile clinics,
        first aid points, first aid posts, first aid centres, first aid centers, first-aid points, first-aid posts,
        first-aid centres, aid posts, dialysis centres, dialysis centers, trauma centres, trauma centers, maternity wards,
        maternity units, maternities, health points, health institutions, medical institutions, health clinics,
        primary health care centres, primary health care centers, primary health centres, primary health centers,
        primary healthcare centres, primary healthcare centers, primary care centres, health-care centres,
        healthcare centres, healthcare centers, healthcare units, health care centers, health care centres,
        sub-health centres, health houses, basic health units, bhus, rhcs, barangay health stations, treatment centres, treatment centers,
        health outposts, hospital buildings, medical complexes, nutrition centres, health sub-centres, health huts,
        blood banks, medical units, medical clinics, community health centers, community health centres,
        health and social promotion centres, health and social centres, health care units, stabilisation centres, stabilization centres, health care institutions, infirmaries,
        health complexes, upazila health complexes, community clinics, hospitals and clinics, clinics and hospitals, hospital, clinic""",
    "schools": """schools, kindergartens, universities, colleges, madrasas, madrassas, madrassahs, nurseries, preschools,
        academies, lyceums, educational facilities, education facilities, educational institutions, learning centres,
        learning centers, learning spaces, places of learning, school buildings, temporary learning spaces, creches,
        learning facilities, primary schools, secondary schools, high schools, day care centers, daycare centres,
        day-care centres, seminaries, education centres, elementary schools, schools and universities, koranic schools""",
    "classrooms": "classrooms, class rooms",
    "homes": """shacks, shanties, cabins, cottages, homes, houses, dwellings, apartments, flats, bungalows, huts, residences, villas, housing units,
        residential buildings, residential units, apartment buildings, apartment blocks, residential houses,
        residential blocks, family homes, makeshift shelters, emergency shelters, private houses, dwelling units,
        tower blocks, high-rises, residential structures, residential properties, mobile homes, homesteads, farmhouses,
        shelters, family houses, house, home, high-rise buildings, houses and buildings, homes and buildings,
        apartment buildings and houses, civilian homes, shelter units, housing structures""",
    "localities": """garrisons, towns, villages, localities, settlements, districts, areas, neighbourhoods, neighborhoods, cities,
        hamlets, farms, strongholds, positions, hilltops, townships, communities, quarters, suburbs, residential areas,
        towns and villages, villages and towns, villages and farms, villages and hamlets, army bases, military bases,
        army posts, military posts, army positions, military positions, outposts, populated areas, population centres,
        population centers, strategic hills, hills, provincial capitals, district centres, district centers,
        municipalities, communes, checkpoints, provinces, points, regions, bases, enclaves, wards""",
}

CLASS_OF_KIND: dict[str, str] = {
    **dict.fromkeys(PEOPLE, "people"),
    "hospitals": "hospitals",
    "schools": "schools",
    "classrooms": "schools",
    "homes": "homes",
    "localities": "localities",
}
"""Class of each kind: what a frame's placeholder accepts."""

ANYONE = frozenset(
    {
        "people",
        "prisoners",
        "civilians",
        "inhabitants",
        "women and children",
        "children",
        "women",
        "aid workers",
        "combatants",
        "families",
        "number",
    }
)
"""Kinds of people that say nothing of what happened to them; "number" is a bare number of people."""

FAMILY_KINDS = frozenset({"families", "displaced families", "returnee families", "refugee families"})

KIND_OF_NOUN: dict[str, str] = {
    " ".join(noun.split()): kind
    for table in (PEOPLE, PLACES)
    for kind, nouns in table.items()
    for noun in nouns.lower().split(",")
}
"""Kind of each noun phrase, lower case; later entries of the tables above win."""

LONGEST_NOUN = max(noun.count(" ") + 1 for noun in KIND_OF_NOUN)

SINGULAR_PEOPLE: dict[str, str] = {
    "civilians": """civilian, resident, villager, worshipper, patient, farmer, shepherd, journalist, reporter, cameraman,
        photographer, teacher, student, pupil, passenger, bystander, pedestrian, driver, shopkeeper, trader, pilgrim,
        herder, fisherman, traveller, headteacher, headmaster, vice-principal, priest, imam, pastor, nun, lawyer, pensioner""",
    "people": "person, man, father, passer-by, minister, prisoner, national, hiker, tourist, pilot, climber, relative, victim, worker, miner, protester, activist, migrant, official, employee, migrant worker",
    "children": "child, grandchild, boy, girl, baby, infant, toddler, newborn, teenager, schoolgirl, schoolboy, minor",
    "women": "woman, mother, grandmother, pregnant woman",
    "aid workers": """paramedic, medic, doctor, nurse, surgeon, midwife, rescuer, vaccinator, aid worker, health worker,
        humanitarian worker, relief worker, rescue worker, civil defence volunteer, civil defence worker, ambulance driver,
        civil defence rescuer, white helmet, red cross volunteer, red crescent volunteer, volunteer, volunteer medic,
        ambulance worker, firefighter, aid agency worker, first responder, staff member, humanitarian""",
    "combatants": "soldier, fighter, militant, rebel, insurgent, gunman, policeman, police officer, officer, gendarme, militiaman",
    "families": "family, household",
}
SINGULAR_PLACES: dict[str, str] = {
    "hospitals": """hospital, clinic, dispensary, polyclinic, infirmary, health centre, health center, health facility,
        healthcare facility, medical facility, medical centre, medical center, medical post, medical point, health post,
        health unit, rural health unit, health station, field hospital, mobile clinic, first aid point, first aid post,
        first aid centre, first aid center, first-aid point, first-aid post, first-aid centre, aid post, dialysis centre,
        dialysis center, trauma centre, trauma center, maternity ward, maternity unit, health clinic, healthcare centre,
        primary health care centre, primary health care center, primary health centre, primary health center,
        primary healthcare centre, primary healthcare center, health-care centre, treatment centre, treatment center,
        medical complex, blood bank, outpatient clinic, maternity hospital, medical clinic, cholera treatment centre,
        health care center, health care centre, health point, health outpost, stabilization centre, phc, phcu,
        health complex, primary health care unit, health house, bhu, rhc, primary care centre, hospital building, health care unit, community clinic""",
    "schools": """school, lyceum, religious school, boarding school, kindergarten, university, college, madrasa, madrassa, nursery, preschool, academy,
        primary school, secondary school, high school, learning centre, learning center, school building, creche""",
    "homes": """house, home, apartment block, apartment building, residential building, residential block, tower block,
        housing unit, family home, dwelling, bungalow, high-rise""",
}


def _singular(noun: str) -> str | None:
    """ "peacekeepers" -> "peacekeeper"; None where the plural does not end in a plain s or -men."""
    if noun.endswith("men"):
        return noun[:-2] + "an"
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith(("ss", "us", "hhs")) else None


_NOT_ONE = frozenset("local individual national human elder guest foreigner other elderly member native".split())
_ONE_IS_NAMED = ("people", "prisoners", "civilians", "children", "women", "aid workers", "combatants")

KIND_OF_SINGULAR: dict[str, str] = {
    **{
        one: kind
        for noun, kind in KIND_OF_NOUN.items()
        if kind in _ONE_IS_NAMED
        and " and " not in noun
        and (one := _singular(noun))
        and one not in KIND_OF_NOUN
        and one not in _NOT_ONE
    },
    **{
        " ".join(noun.split()): kind
        for table in (SINGULAR_PEOPLE, SINGULAR_PLACES)
        for kind, nouns in table.items()
        for noun in nouns.lower().split(",")
    },
}
"""Kind of one person or building, lower case: the plurals above made singular, and what the tables add."""

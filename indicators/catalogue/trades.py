"""Trades and callings by which a text names the person whom something happened to.

Lower-case plurals, separated by commas; the singular follows from them (`words`). `CIVILIAN` are words that can only
mean civilians, as "farmers" and "shopkeepers" do; `ANYONE` are those that say nothing of it, as "officials" do, and
kin and friends. Words that also mean things ("coaches", "actors" who are armed groups) are left out on purpose.
"""

from __future__ import annotations

CIVILIAN = """cyclists, bicyclists, motorcyclists, beekeepers, tailors, seamstresses, weavers, potters, musicians, singers, poets,
    dancers, comedians, painters, sculptors, filmmakers, novelists, bloggers, youtubers, influencers, electricians, plumbers, welders, carpenters, joiners,
    blacksmiths, goldsmiths, masons, stonemasons, bricklayers, plasterers, roofers, bakers, butchers, barbers, hairdressers, cobblers, shoemakers, stallholders,
    hawkers, peddlers, street vendors, street sellers, fruit sellers, vegetable sellers, milkmen, porters, trekkers, skiers, swimmers, bathers, surfers, anglers,
    mountaineers, hillwalkers, seafarers, boatmen, ferrymen, boatwomen, stewardesses, flight attendants, footballers, athletes, referees, magistrates, accountants,
    cashiers, bankers, shop assistants, shop owners, business owners, restaurant owners, hoteliers, businessmen, businesswomen, brokers, farmhands, cowherds, goatherds, cattle herders, camel herders, ranchers, hunters, gatherers,
    woodcutters, wood cutters, firewood collectors, loggers, lumberjacks, charcoal burners, charcoal makers, scrap collectors, waste pickers, garbage collectors, street sweepers, sweepers,
    gold panners, date pickers, fruit pickers, tea pickers, woodworkers, well diggers, gravediggers, brickmakers, builders, bishops, archbishops, catechists, deacons,
    seminarians, missionaries, rabbis, vicars, preachers, evangelists, muezzins, onlookers, passersby, bus conductors, tram conductors, train conductors, diners, waiters, waitresses, bartenders, chefs, dishwashers, housewives, homemakers,
    housekeepers, maids, domestic workers, nannies, babysitters, gardeners, caretakers, janitors, postmen, mail carriers, taxi drivers, minibus drivers, rickshaw drivers,
    rickshaw pullers, tuk-tuk drivers, tractor drivers, delivery drivers, delivery riders, delivery men, motorcycle taxi drivers, pensioners, retirees, brides, bridegrooms, bridesmaids, beggars, campers, picnickers, festivalgoers,
    theatregoers, cinemagoers, clubbers, moviegoers, landowners, smallholders, tenant farmers, sharecroppers, farm labourers, dentists, veterinarians, librarians, archaeologists, academics, undergraduates, tutors"""

ANYONE = """visitors, cooks, mechanics, technicians, guides, tour guides, mountain guides, divers, rowers, helmsmen, seamen, deckhands, stewards, players, prosecutors, attorneys, clerks, scientists, researchers,
    consultants, surveyors, apprentices, trainees, interns, campaigners, trade unionists, union leaders, opposition leaders, community leaders, tribal leaders, religious leaders, party leaders, village heads, village chiefs, headmen,
    tribal chiefs, traditional chiefs, tribal elders, sheikhs, civil servants, tax collectors, census takers, poll workers, election workers, election officials, diplomats, ambassadors, consuls, governors, vice-governors,
    lifeguards, couriers, truckers, bikers, settlers, tenants, homeowners, landlords, immigrants, deportees, stowaways, smugglers, vagrants, octogenarians, centenarians, uncles, aunts,
    nephews, nieces, grandfathers, grandsons, granddaughters, grandchildren, fathers-in-law, brothers-in-law, siblings, classmates, schoolmates, housemates, roommates, workmates, friends,
    beauty queens, gamekeepers, poachers, sanitation workers, utility workers, municipal workers, oil workers, road workers, railway workers, port workers, power workers"""

"""English words that a full stop does not end, and words that begin a sentence. Data only."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Before a name or an example: a full stop behind these never ends a sentence.
NEVER_LAST = _words("""
    mr mrs ms mx dr prof gen lt col maj capt sgt cpl cmdr brig adm gov sen rep pres hon rev fr sr st mt messrs mme mlle
    amb insp supt det pvt pte cdr nos vs viz e.g i.e eg ie dept univ assn bldg incl excl ave blvd maj.gen lt.gen
    brig.gen lt.col p.o brgy bgy sta sto ste
""")
# Before a number: a full stop behind these ends a sentence only where no digit follows.
BEFORE_DIGITS = _words("""
    no nr art fig figs sec ch vol p pp pg para approx ca cf rs rp tk tel ext max min avg op ft est
""")
# These may end a sentence: they do where the next word usually begins one.
MAYBE_LAST = _words("""
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m u.s u.n u.k
    e.u d.c u.s.a u.a.e d.r.c etc inc ltd co corp jr al govt a.k.a b.c a.d n.b ph.d m.d resp
""")
STARTERS = _words("""
    The A An In On At It Its He She They We I You But And Or Yet So This That These Those There Then Here When While
    Where After Before Since As For From To By With Without Under Over Of Our Their His Her My Your However
    Meanwhile Moreover Also Although Though Despite Because If Unless Until Once Some Many Most More Much Several
    Another Other Others Both Each Every All Any Few No None Nobody Not Nothing One Two Three Four Five Six Seven
    Eight Nine Ten Dozens Hundreds Thousands Scores According About Around Nearly Almost Earlier Later Last
    Next Today Yesterday Now Only Even Still Just What Who Why How Which Whether Officials Residents Witnesses
    Rescuers Authorities Police Local Aid Medics Activists Doctors Survivors Government Rebels Troops Forces Women
    Children People Families Casualties Deaths Monday Tuesday Wednesday Thursday Friday Saturday Sunday Had Have Has
    Was Were Is Are Did Do Does Additionally Furthermore Elsewhere Separately Overall Among Across Between Inside
    Outside Near During Following Further Such Humanitarian Health Heavy Hospitals Schools Homes Food Water
""")
# "'Why us?' Maryam asked": a capital behind a closed question need not begin a sentence.
SPEECH_VERBS = _words("said asked says asks told added cried shouted replied wrote exclaimed wondered recalled")

"""Dates in the manner of crisis reporting and situation reports; see `date_rows`."""

from __future__ import annotations

import pytest
from date_rows import check, rows

IRAQ = rows(
    "2003-04-09",
    ("BAGHDAD, Iraq (Wire) - U.S. tanks rolled in [Wednesday], three weeks to the day after the war began "
     "[March 20].",
     "2003-04-09", "2003-03-20"),
    ("For the second straight day looters ran riot. On [Monday], and again [Tuesday morning], ...",
     "2003-04-07", "2003-04-08"),
    ("The unit lost two men on [7 April] and one [the next day], [8 April].", "2003-04-07", "2003-04-08", "2003-04-08"),
    ("[A month ago] few believed it; [a year from now] few will recall it.", "2003-03-01..2003-03-31", ">2004-04-09"),
    ("Since the war's start on [March 20], 96 have died.", "2003-03-20"),
    ("He ruled for 24 years, from [July 1979 to April 2003].", "1979-07-01..2003-04-30"),
    ("The [1991] and [1998] strikes; the [1980-1988] war with Iran.",
     "1991-01-01..1991-12-31", "1998-01-01..1998-12-31", "1980-01-01..1988-12-31"),
    ("As recently as [Sunday] he was seen on TV. As late as [1990] he was an ally.",
     "2003-04-06", "1990-01-01..1990-12-31"),
    ("By 11 p.m. [Tuesday] (1900 GMT), the bridge was taken.", "2003-04-08"),
    ("[The next 48 hours] are critical. Over [the next several days] aid should flow.",
     ">2003-04-09..2003-04-11", ">2003-04-09..2003-04-12"),
    ("The minister, in an [April 6] interview, said he'd win 'within days'.", "2003-04-06"),
    ("In the week since [April 2], 300 wounded a day arrived at one hospital.", "2003-04-02"),
)  # fmt: skip

LEBANON = rows(
    "2006-08-14",
    ("The month-long war, which began [July 12] when two soldiers were seized, killed more than 1,100.", "2006-07-12"),
    ("[Between 12 July and 14 August] some 4,000 rockets fell.", "2006-07-12..2006-08-14"),
    ("On [Sunday], a day before the ceasefire, 30 soldiers died.", "2006-08-13"),
    ("The worst day since the [1982] invasion.", "1982-01-01..1982-12-31"),
    ("The Security Council voted [Friday night] for Resolution 1701; the cabinet approved it [Sunday].",
     "2006-08-11", "2006-08-13"),
    ("The army plans to pull out within [10 days], but officers said it could take until [September].",
     ">2006-08-14..2006-08-24", ">2006-09-01..2006-09-30"),
    ("By nightfall on [Saturday] 24 soldiers had been killed.", "2006-08-12"),
    ("Eighteen-year-old Sara, born in [1988], remembers [the summer of 1996], [the winter of 2000] and "
     "[last summer].",
     "1988-01-01..1988-12-31", "1996-06-01..1996-08-31", "2000-12-01..2001-02-28", "2005-06-01..2005-08-31"),
    ("In [the week to Sunday], 61 people were killed; in [the previous week], 43.",
     "2006-08-07..2006-08-13", "2006-07-31..2006-08-06"),
    ("Aid convoys resumed on [Aug 8] and again on [the 11th].", "2006-08-08", "2006-08-11"),
    ("It came two weeks after the Qana strike and three days before the deadline of [Aug. 17].", ">2006-08-17"),
    ("[This year]'s toll, already higher than [last year]'s, will rise by [December].",
     "2006-01-01..2006-08-14", "2005-01-01..2005-12-31", ">2006-12-01..2006-12-31"),
    ("Diplomats hope for 15,000 troops by [early November].", ">2006-11-01..2006-11-10"),
    ("From [Friday evening until Sunday noon] no aid got in.", "2006-08-11..2006-08-13"),
    ("UN figures for [June] and [July] show 5,800 civilians died in Iraq; in [May] it was 2,669.",
     "2006-06-01..2006-06-30", "2006-07-01..2006-07-31", "2006-05-01..2006-05-31"),
    ("A roadside bomb on [Saturday (12 Aug)] hit Basra. On [13 Aug.] another did.", "2006-08-12", "2006-08-13"),
)  # fmt: skip

FLOODS = rows(
    "2023-09-20",
    ("DERNA, Libya (Wire) — At [dawn on Sept. 11], two dams gave way. By [Monday], 4,000 bodies were found.",
     "2023-09-11", "2023-09-18"),
    ("Storm Daniel hit on [the night of Sept. 10-11], a [Sunday].", "2023-09-10..2023-09-11", "2023-09-17"),
    ("As of [18 September 2023], 43,059 people were displaced (IOM, [18 Sept]).", "2023-09-18", "2023-09-18"),
    ("Reporting period: [11-17 September 2023] | Issued: [19/09/2023]", "2023-09-11..2023-09-17", "2023-09-19"),
    ("Data as of: [15.09.2023]; next update on [22 September].", "2023-09-15", ">2023-09-22"),
    ("From [January to August 2023], 2,300 people drowned, against 1,400 during [the same period in 2022].",
     "2023-01-01..2023-08-31", "2022-01-01..2022-08-31"),
    ("[Between 1 January and 31 August], 2,300 drowned.", "2023-01-01..2023-08-31"),
    ("Since [January 1st], 2,300 have drowned; in [July] alone, 700.", "2023-01-01", "2023-07-01..2023-07-31"),
    ("The rains of [June–September 2022] left a third of Sindh under water.", "2022-06-01..2022-09-30"),
    ("In [June], [July] and [August 2022] floods killed 1,700.",
     "2022-06-01..2022-06-30", "2022-07-01..2022-07-31", "2022-08-01..2022-08-31"),
    ("On [6, 7 and 9 September] quakes hit Al Haouz.", "2023-09-06..2023-09-09"),
    ("[Q3] figures will follow on [Oct. 5].", ">2023-07-01..2023-09-30", ">2023-10-05"),
    ("The [2023/24] season; the [2022-2023] lean season ([June-August]).",
     "2023-01-01..2024-12-31", "2022-01-01..2023-12-31", "2023-06-01..2023-08-31"),
    ("In [the year to August], 71,000 crossed; in [the 12 months to 30 June], 90,000.",
     "2022-09-01..2023-08-31", "2022-07-01..2023-06-30"),
    ("Over [the last week of August], and [the first days of September], 700 died.",
     "2023-08-25..2023-08-31", "2023-09-01..2023-09-10"),
    ("For [the month of August], the cluster counted 31 incidents.", "2023-08-01..2023-08-31"),
    ("A year on from the floods of [summer 2022], 8 million lack water.", "2022-06-01..2022-08-31"),
    ("The attack happened at around 2 am local time on [Saturday, 16 September].", "2023-09-16"),
    ("Security forces killed six on [Thursday, September 14], and two on [Friday the 15th].",
     "2023-09-14", "2023-09-15"),
    ("The [Sept. 8] quake (magnitude 6.8) and the [Feb. 6] quakes differ.", "2023-09-08", "2023-02-06"),
    ("He was abducted on or about [September 1].", "2023-09-01"),
    ("Kabul fell on [15 August 2021]; [two years later], aid is down. [That month] 120,000 flew out.",
     "2021-08-15", "2023-01-01..2023-09-20", "-"),
    ("By [mid-September], 5,000 had fled, up from 1,200 [a week before].", "2023-09-11..2023-09-20", "2023-09-04"),
    ("[Next month] marks a year since the truce of [2 April 2022] lapsed on [2 October].",
     ">2023-10-01..2023-10-31", "2022-04-02", "2022-10-02"),
    ("[Monday]'s strike came a day after [Sunday]'s.", "2023-09-18", "2023-09-17"),
    ("On [Saturday] and [Sunday], [16-17 September], shelling hit Omdurman.",
     "2023-09-16", "2023-09-17", "2023-09-16..2023-09-17"),
    ("Fighting broke out on [April 15th this year].", "2023-04-15"),
    ("In the six months since [April 15], 5.3 million have fled.", "2023-04-15"),
    ("Earlier, on [Tuesday evening], 17 died. Later on [Wednesday] two more did.", "2023-09-19", "2023-09-20"),
    ("In [2021/2022] and [2020-21] rains failed.", "2021-01-01..2022-12-31", "2020-01-01..2021-12-31"),
    ("The toll for [2022] was 3,119; for [2021], 2,062.", "2022-01-01..2022-12-31", "2021-01-01..2021-12-31"),
    ("More than 2,000 people in [2022] and 1,500 in [2021] were killed.",
     "2022-01-01..2022-12-31", "2021-01-01..2021-12-31"),
    ("It will last from [25 September until 1 October 2023].", ">2023-09-25..2023-10-01"),
    ("Polls are set for [December 20, 2023], 14 months after the coup of [Sept. 30, 2022].",
     ">2023-12-20", "2022-09-30"),
    ("On [Dec 20th] elections are to be held.", ">2023-12-20"),
    ("UPDATED [20 SEP 2023] 14:05 GMT", "2023-09-20"),
    ("Posted at 14:05, [Wednesday 20 September]", "2023-09-20"),
    ("[2023-09-20]T14:05:00Z", "2023-09-20"),
    ("The last time this happened was in [Sept 2017], [six years ago].",
     "2017-09-01..2017-09-30", "2017-01-01..2017-12-31"),
    ("[The first half of September] saw twice the usual rain, as did [the second half of August].",
     "2023-09-01..2023-09-15", "2023-08-16..2023-08-31"),
    ("in [march 2023] and in [january]; on [monday]", "2023-03-01..2023-03-31", "2023-01-01..2023-01-31", "2023-09-18"),
    ("the [2nd of september]; the [30th of August last year]", "2023-09-02", "2022-08-30"),
    ("[One year ago], on [16 September 2022], Mahsa died.", "2022-01-01..2022-12-31", "2022-09-16"),
    ("On [Tuesday last week], and on [Friday of last week], he spoke.", "2023-09-12", "2023-09-15"),
    ("[the morning of Tuesday, 19 September]; in the early hours of [this morning]; late on [Monday night]; "
     "around [midnight on Sunday]",
     "2023-09-19", "2023-09-20", "2023-09-18", "2023-09-17"),
    ("in [the last fortnight]; in [the past month]; in [the last year]; over [the past decade]; in the past "
     "half century; for [the past three weeks]",
     "2023-09-06..2023-09-20", "2023-08-20..2023-09-20", "2022-09-20..2023-09-20", "2013-09-20..2023-09-20",
     "2023-08-30..2023-09-20"),
    ("[half a year ago]; [a century ago]; [some two weeks ago]; [about 10 years ago]; [a couple of days "
     "ago]; [a few weeks ago]; [many years ago]; [more than a year ago]; [less than a month ago]",
     "2023-03-01..2023-03-31", "1923-01-01..1923-12-31", "2023-09-06", "2013-01-01..2013-12-31", "2023-09-18",
     "2023-09-06", "-", "2022-01-01..2022-12-31", "2023-08-01..2023-08-31"),
    ("by [the end of this week]; at [the end of last year]; towards [the end of the month]; at [the start "
     "of the week]; since [the start of 2023]; [beginning of May]",
     ">2023-09-24", "2022-12-31", ">2023-09-30", "2023-09-18", "2023-01-01", "2023-05-01"),
    ("since [the beginning of January 2023]; as of [end-August]; [end August]; [end-2022]; [end of 2022]; "
     "by [end 2023]",
     "2023-01-01", "2023-08-31", "2023-08-31", "2022-12-31", "2022-12-31", ">2023-12-31"),
    ("in [the third week of August]; in [the second half of last month]; during [the last ten days of "
     "August]; in [the closing weeks of 2022]",
     "2023-08-15..2023-08-21", "2023-08-16..2023-08-31", "2023-08-22..2023-08-31", "2022-09-01..2022-12-31"),
)  # fmt: skip

BOATS = rows(
    "2015-08-20",
    ("Boats sank on [Aug. 5] and [Aug. 6]; by [Aug. 15] the toll had reached 200, and on [Tuesday] it "
     "passed 230.",
     "2015-08-05", "2015-08-06", "2015-08-15", "2015-08-18"),
    ("Since [the start of 2015], 264,500 people have crossed, up from 219,000 in all of [2014].",
     "2015-01-01", "2014-01-01..2014-12-31"),
    ("In [the first seven months of the year] 340,000 came, three times as many as in [the same period of "
     "2014].",
     "2015-01-01..2015-07-31", "2014-01-01..2014-07-31"),
    ("The camp, opened in [July 2012], was full by [the following spring]; [last month] 1,200 left it.",
     "2012-07-01..2012-07-31", "2013-03-01..2013-05-31", "2015-07-01..2015-07-31"),
    ("In [April] alone, 1,308 drowned; on [the night of April 18] some 800 did.",
     "2015-04-01..2015-04-30", "2015-04-18"),
    ("[Two years ago], on [Aug. 21, 2013], rockets hit Ghouta. [A year later] nothing had changed.",
     "2013-01-01..2013-12-31", "2013-08-21", "2014-01-01..2014-12-31"),
    ("The strike on [16 August], a [Sunday], killed over 100 in Douma. It was the third [that week].",
     "2015-08-16", "2015-08-16", "2015-08-10..2015-08-16"),
    ("[Between mid-July and mid-August], and again from [late August], it rained.",
     "2015-07-11..2015-08-20", ">2015-08-21..2015-08-31"),
    ("It's been four years since protests began in [March 2011].", "2011-03-01..2011-03-31"),
    ("By [Wednesday night] 31 had died, after 28 on [Tuesday]; nine more died [early Thursday].",
     "2015-08-19", "2015-08-18", "2015-08-20"),
    ("A cease-fire announced for [Saturday] was called off on [Friday].", "2015-08-15", "2015-08-14"),
    ("He was last seen on [August 3rd] around 8pm. Police appealed for help on [the 10th].",
     "2015-08-03", "2015-08-10"),
    ("Elections will be held on [1 November]. Campaigning ends [the day before].", ">2015-11-01", ">2015-10-31"),
    ("The Ebola outbreak, declared over on [May 9], had begun in [Dec 2013]. On [June 29] a new case was "
     "found.",
     "2015-05-09", "2013-12-01..2013-12-31", "2015-06-29"),
    ("Cholera killed 1,900 in [2014] and 55 so far in [2015] (as of [12 Aug]).",
     "2014-01-01..2014-12-31", "2015-01-01..2015-08-20", "2015-08-12"),
    ("On [Friday, 14 August 2015] - Day 142 - shelling killed nine.", "2015-08-14"),
    ("[Mid-2014] to [mid-2015]; [Jan-Jul 2015]; [Jan – Jul 2015]; [Q2 of 2015]; [2nd quarter 2015]; [H1 "
     "2015]; FY [2014/15]; [2014-2015]; [April/May 2015]; [end-July 2015]",
     "2014-05-01..2014-08-31", "2015-05-01..2015-08-20", "2015-01-01..2015-07-31", "2015-01-01..2015-07-31",
     "2015-04-01..2015-06-30", "2015-04-01..2015-06-30", "2015-01-01..2015-06-30", "2014-01-01..2015-12-31",
     "2014-01-01..2015-12-31", "2015-04-01..2015-05-31", "2015-07-31"),
    ("during the weekend of [8/9 August]; on [8 & 9 August]; on [8, 9 August]; [8th, 9th and 10th August]; "
     "[8 to 10 of August]; [Aug 8th-10th]; [August 8 - September 2]",
     "2015-08-08..2015-08-09", "2015-08-08..2015-08-09", "2015-08-08..2015-08-09", "2015-08-08..2015-08-10",
     "2015-08-08..2015-08-10", "2015-08-08..2015-08-10", ">2015-08-08..2015-09-02"),
    ("at [the turn of the year]; around [New Year]; over [Christmas] and [New Year's]; at [Easter]; on "
     "[Labor Day]; since [Thanksgiving]; during Ramadan",
     "2015-01-01", "2015-01-01", "2014-12-25", "2015-01-01", "2015-04-05", ">2015-09-07", "2014-11-27"),
    ("as of [today]; until [today]; to date; since [yesterday morning]; from [yesterday]; by [tomorrow "
     "night]; up to now; as of [last Friday]; as of [end of July]; as at [31 July]",
     "2015-08-20", "2015-08-20", "2015-08-19", "2015-08-19", ">2015-08-21", "2015-08-14", "2015-07-31", "2015-07-31"),
)  # fmt: skip

DIARY = rows(
    "2024-06-15",
    ("[Tue 4]: two clinics looted. [Thu 6]: 14 houses burned. Tue 4:30 news", "2024-06-04", "2024-06-06"),
    ("Cumulative since [7 October 2023] (ministry, as of [12 June])", "2023-10-07", "2024-06-12"),
    ("Damage due to the storm since [28 May]", "2024-05-28"),
)  # fmt: skip


@pytest.mark.parametrize(("published", "row"), [*BOATS, *IRAQ, *LEBANON, *FLOODS, *DIARY])
def test_rows(published: str | None, row: tuple[str, ...]) -> None:
    check(published, row)

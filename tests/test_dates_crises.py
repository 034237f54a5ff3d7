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
     "2021-08-15", "2023-01-01..2023-09-20", "2023-01-01..2023-01-31"),
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


@pytest.mark.parametrize(("published", "row"), [*IRAQ, *LEBANON, *FLOODS])
def test_rows(published: str | None, row: tuple[str, ...]) -> None:
    check(published, row)

"""Dates in sentences of our own invention: what is marked, and only that, is a mention with these days.

A row is a sentence with its expressions in [brackets] and their days in order: "2024-05-03", "2024-05-03..2024-05-09",
"..2024-05-16" where the first day is open, "-" where nothing fixes the days; ">" before what is still to come.
"""

from __future__ import annotations

from datetime import date

import pytest

from indicators.text.dates import DateMention, find_dates


def shown(mention: DateMention) -> str:
    if mention.last is None:
        days = "-"
    elif mention.first == mention.last:
        days = mention.last.isoformat()
    else:
        days = f"{mention.first or ''}..{mention.last}"
    return f">{days}" if mention.future else days


def marked(sentence: str, mentions: list[DateMention]) -> str:
    """The sentence with its mentions in brackets."""
    for mention in reversed(mentions):
        inside = sentence[mention.start : mention.end]
        sentence = f"{sentence[: mention.start]}[{inside}]{sentence[mention.end :]}"
    return sentence


def check(published: str | None, row: tuple[str, ...]) -> None:
    sentence, *days = row
    text = sentence.replace("[", "").replace("]", "")
    mentions = find_dates(text, date.fromisoformat(published) if published else None)
    assert marked(text, mentions) == sentence
    assert [shown(mention) for mention in mentions] == days


def rows(published: str | None, *table: tuple[str, ...]) -> list[object]:
    return [pytest.param(published, row, id=f"{published}: {row[0][:60]}") for row in table]


ABSOLUTE = rows(
    "2024-05-16",  # a Thursday
    ("The dam burst on [3 May 2024].", "2024-05-03"),
    ("The dam burst on [May 3, 2024], officials said.", "2024-05-03"),
    ("The dam burst on [May 3 2024].", "2024-05-03"),
    ("The dam burst on the [3rd of May 2024].", "2024-05-03"),
    ("The dam burst on the [3rd of May].", "2024-05-03"),
    ("The dam burst on [03/05/2024].", "2024-05-03"),
    ("The dam burst on [2024-05-03].", "2024-05-03"),
    ("The dam burst on [3.5.2024].", "2024-05-03"),
    ("The dam burst on [29/01/2024].", "2024-01-29"),
    ("Forms dated [04/25/2024] and [05/03/2024] were lost.", "2024-04-25", "2024-05-03"),
    ("The dam burst on [3-May-2024].", "2024-05-03"),
    ("The dam burst on [3 MAY 2024].", "2024-05-03"),
    ("NIAMEY, [MAY 3] (Wire) -- A dam burst.", "2024-05-03"),
    ("The dam burst on [May 3rd].", "2024-05-03"),
    ("The dam burst on [Sept 5].", "2023-09-05"),
    ("The dam burst on [5 Sept.], killing nine.", "2023-09-05"),
    ("The dam burst on [Sept. 5], killing nine.", "2023-09-05"),
    ("The dam burst on [Jan. 28-29].", "2024-01-28..2024-01-29"),
    ("The dam burst on [28-29 January].", "2024-01-28..2024-01-29"),
    ("The dam burst on [28–29 January 2021].", "2021-01-28..2021-01-29"),
    ("Rain fell from [30 April-2 May].", "2024-04-30..2024-05-02"),
    ("Past issues: [24 May-6 June 2023]", "2023-05-24..2023-06-06"),
    ("Rain fell [between 3 and 9 May].", "2024-05-03..2024-05-09"),
    ("Rain fell from [28 August to 3 September].", "2023-08-28..2023-09-03"),
    ("Rain fell from [May 3 to May 9].", "2024-05-03..2024-05-09"),
    ("Rain fell from [28 December 2023 to 3 January 2024].", "2023-12-28..2024-01-03"),
    ("Rain fell from [28 December to 3 January].", "2023-12-28..2024-01-03"),
    ("Rain fell [between May 3 and 9].", "2024-05-03..2024-05-09"),
    ("Rain fell [between 3 April and 9 May].", "2024-04-03..2024-05-09"),
    ("Rain fell [between April 3 and May 9], 2,000 people fled.", "2024-04-03..2024-05-09"),
    ("Fighting on [2, 3 and 4 May] killed six.", "2024-05-02..2024-05-04"),
    ("Two were shot on [Monday (13/05)].", "2024-05-13"),
    ("Two were shot ([13/05]) in the harbour.", "2024-05-13"),
    ("Two were shot on [Tuesday (April 30th)].", "2024-04-30"),
    ("Two were shot on [Tuesday (30 April)].", "2024-04-30"),
    ("Two were shot on [Friday 3 May 2024].", "2024-05-03"),
    ("Two were shot on [Friday, 3 May].", "2024-05-03"),
    ("Two were shot on [Friday, May 3, 2024].", "2024-05-03"),
    ("Two were shot on [Friday night, May 3].", "2024-05-03"),
    ("Two were shot on [3 May (Friday)].", "2024-05-03"),
    ("Two were shot on [Tues., Sept. 5].", "2023-09-05"),
    ("Published on [Wed, 29/01/2020]", "2020-01-29"),
    ("Situation as of 6:00 PM, [14 May 2024]", "2024-05-14"),
    ("As of 6 PM, [14 May], 900 families were sheltered.", "2024-05-14"),
    ("Coast Daily, [Dec 23]: A City Alone", "2023-12-23"),
    ("Guards shot two on [the night of 4 to 5 May].", "2024-05-04..2024-05-05"),
    ("Guards shot two on [the night of 4-5 May].", "2024-05-04..2024-05-05"),
    ("Guards shot two on [the night of May 4-5].", "2024-05-04..2024-05-05"),
    ("Guards shot two in [the early hours of Tuesday 14 May].", "2024-05-14"),
    ("Guards shot two in [the early hours of Tuesday].", "2024-05-14"),
    ("Guards shot two on [the morning of 14 May 2024].", "2024-05-14"),
    ("Guards shot two on [the eve of 1 May].", "2024-04-30"),
    ("The [9/11] attacks, and those of [7 October], changed both.", "2001-09-11", "2023-10-07"),
    ("He spoke at 10 a.m. on [May 14] in Tunis.", "2024-05-14"),
    ("Lists of [14 May 2024, Tuesday] were wrong.", "2024-05-14"),
    ("The treaty of [11 November 1918] held.", "1918-11-11"),
    ("Police in Jos said on [Wednesday, May 15], that six had died.", "2024-05-15"),
)  # fmt: skip

WEEKDAYS = rows(
    "2024-05-16",  # a Thursday
    ("Nine died on [Thursday], the mayor said.", "2024-05-16"),
    ("Nine died [Friday].", "2024-05-10"),
    ("Nine died last [Sunday]." .replace("last [", "[last "), "2024-05-12"),
    ("Nine died in [Tuesday]'s attack.", "2024-05-14"),
    ("[Wednesday]'s shelling wrecked a school.", "2024-05-15"),
    ("Nine died on [Monday night].", "2024-05-13"),
    ("Nine died on [Thursday morning].", "2024-05-16"),
    ("Nine died [early Sunday].", "2024-05-12"),
    ("Nine died [late on Saturday]." .replace("late on [", "[").replace("[late on ", "late on ["), "2024-05-11"),
    ("Nine died on [Saturday evening] in Kano.", "2024-05-11"),
    ("Nine died [between Monday and Wednesday].", "2024-05-13..2024-05-15"),
    ("Nine died from [Friday to Sunday].", "2024-05-10..2024-05-12"),
    ("Since [Friday] troops have taken nine villages.", "2024-05-10"),
    ("The toll reported [Monday] was wrong.", "2024-05-13"),
    ("The court said [Tuesday] that it will rule.", "2024-05-14"),
    ("Shells fell on [monday] and [TUESDAY].", "2024-05-13", "2024-05-14"),
    ("The court is expected to rule on [Wednesday].", ">2024-05-22"),
    ("The council will vote on [Friday].", ">2024-05-17"),
    ("On [Friday], the council will vote.", ">2024-05-17"),
    ("A hearing is scheduled for [Monday].", ">2024-05-20"),
    ("The minister is due in Lagos on [Saturday].", ">2024-05-18"),
    ("Polls open [next Tuesday].", ">2024-05-21"),
    ("The deadline expires on [Sunday].", ">2024-05-19"),
    ("Envoys plan to meet [Monday] in Doha.", ">2024-05-20"),
    ("Troops said on [Monday] they had left.", "2024-05-13"),
    ("Ministers who will meet again soon were told on [Monday] of the plan.", "2024-05-13"),
)  # fmt: skip

NEAR = rows(
    "2024-05-16",
    ("Six drowned [today].", "2024-05-16"),
    ("Six drowned [earlier today].", "2024-05-16"),
    ("Six drowned [yesterday].", "2024-05-15"),
    ("[Yesterday evening] six drowned.", "2024-05-15"),
    ("Six drowned [overnight].", "2024-05-15..2024-05-16"),
    ("Six drowned [last night].", "2024-05-15"),
    ("Six drowned [this morning].", "2024-05-16"),
    ("Six drowned [this afternoon].", "2024-05-16"),
    ("The siren sounded again [tonight].", "2024-05-16"),
    ("Six drowned [the day before yesterday].", "2024-05-14"),
    ("Schools reopen [tomorrow].", ">2024-05-17"),
    ("Schools reopen [tomorrow morning].", ">2024-05-17"),
    ("Schools reopen [the day after tomorrow].", ">2024-05-18"),
    ("They struck at dawn [today, Thursday].", "2024-05-16"),
    ("[Today]'s toll is the worst.", "2024-05-16"),
    ("Both were freed [this week].", "2024-05-13..2024-05-16"),
    ("Both were freed [earlier this week].", "2024-05-13..2024-05-16"),
    ("Both were freed [last week].", "2024-05-09..2024-05-16"),
    ("Both were freed in [the past week].", "2024-05-09..2024-05-16"),
    ("Both were freed [a week ago].", "2024-05-09"),
    ("Both were freed [two weeks ago].", "2024-05-02"),
    ("Both were freed [three days ago].", "2024-05-13"),
    ("Both were freed [several days ago].", "2024-05-13"),
    ("Both were freed [months ago].", "-"),
    ("Both were freed [a month ago].", "2024-04-01..2024-04-30"),
    ("Both were freed [two months ago].", "2024-03-01..2024-03-31"),
    ("Both were freed [44 years ago].", "1980-01-01..1980-12-31"),
    ("Both were freed [a year ago].", "2023-01-01..2023-12-31"),
    ("Both were freed [last month].", "2024-04-01..2024-04-30"),
    ("Both were freed [this month].", "2024-05-01..2024-05-16"),
    ("Both were freed [early this month].", "2024-05-01..2024-05-10"),
    ("Both were freed [earlier this month].", "2024-05-01..2024-05-16"),
    ("Both were freed [late last month].", "2024-04-21..2024-04-30"),
    ("Both were freed [last year].", "2023-01-01..2023-12-31"),
    ("Both were freed [this year].", "2024-01-01..2024-05-16"),
    ("Both were freed [earlier this year].", "2024-01-01..2024-05-16"),
    ("Both were freed [late last year].", "2023-09-01..2023-12-31"),
    ("Both were freed over [the weekend].", "2024-05-11..2024-05-12"),
    ("Both were freed [last weekend].", "2024-05-11..2024-05-12"),
    ("Both will be freed [next week].", ">2024-05-20..2024-05-26"),
    ("Both will be freed [next month].", ">2024-06-01..2024-06-30"),
    ("Both will be freed [next year].", ">2025-01-01..2025-12-31"),
    ("Both will be freed [later this year].", ">2024-01-01..2024-12-31"),
    ("[The past ten days] saw 40 raids.", "2024-05-06..2024-05-16"),
    ("Raids in [the last 24 hours] killed 40.", "2024-05-15..2024-05-16"),
    ("Raids in [the past 48 hours] killed 40.", "2024-05-14..2024-05-16"),
    ("Raids in [the past 72 hours] killed 40.", "2024-05-13..2024-05-16"),
    ("Raids over [the past four days] killed 40.", "2024-05-12..2024-05-16"),
    ("Raids over [the last three months] killed 40.", "2024-02-16..2024-05-16"),
    ("Raids over [the past two years] killed 40.", "2022-05-16..2024-05-16"),
    ("Raids over [the past few days] killed 40.", "2024-05-14..2024-05-16"),
    ("Raids in [the last couple of weeks] killed 40.", "2024-05-02..2024-05-16"),
    ("Raids in [recent days] killed 40.", "..2024-05-16"),
    ("Raids in [recent weeks] killed 40.", "..2024-05-16"),
    ("Raids killed 85 people in [nine days].", "2024-05-07..2024-05-16"),
    ("Raids killed 85 people over [10 days].", "2024-05-06..2024-05-16"),
    ("Raids killed 85 people in [fifteen days].", "2024-05-01..2024-05-16"),
    ("Raids killed 85 people in [less than two weeks].".replace("[less than ", "less than ["), "2024-05-02..2024-05-16"),
    ("The camp will be full within [72 hours].", ">2024-05-16..2024-05-19"),
    ("The camp will be full in [the next three days].", ">2024-05-16..2024-05-19"),
    ("The camp will be full in [the coming days].", ">-"),
    ("Aid will run out in [two weeks' time].", ">2024-05-30"),
    ("Rains may begin by [the end of the year].", ">2024-12-31"),
    ("It has closed since [the start of the year].", "2024-01-01"),
    ("It has closed since [the beginning of the year].", "2024-01-01"),
    ("It has closed since [the beginning of this month].", "2024-05-01"),
    ("So far [this year] 300 have drowned.", "2024-01-01..2024-05-16"),
)  # fmt: skip

PERIODS = rows(
    "2024-05-16",
    ("Floods struck in [January 2021].", "2021-01-01..2021-01-31"),
    ("Floods struck in [Jan. 2021].", "2021-01-01..2021-01-31"),
    ("Floods struck in [March].", "2024-03-01..2024-03-31"),
    ("Floods struck in [December].", "2023-12-01..2023-12-31"),
    ("Floods struck in [May].", "2024-05-01..2024-05-16"),
    ("Floods struck [last March].", "2024-03-01..2024-03-31"),
    ("Floods struck [last May].", "2023-05-01..2023-05-31"),
    ("Floods struck [last November].", "2023-11-01..2023-11-30"),
    ("Floods struck in [March this year].", "2024-03-01..2024-03-31"),
    ("Floods struck in [March of last year].", "2023-03-01..2023-03-31"),
    ("Floods struck in [late April].", "2024-04-21..2024-04-30"),
    ("Floods struck in [mid-December].", "2023-12-11..2023-12-20"),
    ("Floods struck in [early March].", "2024-03-01..2024-03-10"),
    ("Floods struck in [early September 2019].", "2019-09-01..2019-09-10"),
    ("Floods struck at [the end of March].", "2024-03-31"),
    ("Floods struck at [the start of January].", "2024-01-01"),
    ("Floods struck in [early 2019].", "2019-01-01..2019-04-30"),
    ("Floods struck in [mid-2023].", "2023-05-01..2023-08-31"),
    ("Floods struck in [late 2020].", "2020-09-01..2020-12-31"),
    ("Floods struck in [the middle of 2020].", "2020-05-01..2020-08-31"),
    ("[January's] rains were the worst.".replace("'s]", "]'s"), "2024-01-01..2024-01-31"),
    ("[March] saw the worst rains.", "2024-03-01..2024-03-31"),
    ("[The last quarter of 2021] was calm.", "2021-10-01..2021-12-31"),
    ("[Q1 2024] was calm.", "2024-01-01..2024-03-31"),
    ("It fell in [the third quarter].", "2023-07-01..2023-09-30"),
    ("It fell in [the first quarter of 2023].", "2023-01-01..2023-03-31"),
    ("It fell in [the first three months of 2022].", "2022-01-01..2022-03-31"),
    ("It fell in [the first nine months of last year].", "2023-01-01..2023-09-30"),
    ("It fell in [the last two months of 2022].", "2022-11-01..2022-12-31"),
    ("It fell in [the first half of the year].", "2024-01-01..2024-05-16"),
    ("It fell in [the second half of 2021].", "2021-07-01..2021-12-31"),
    ("It fell in [the first half of April].", "2024-04-01..2024-04-15"),
    ("It fell [last quarter].", "2024-01-01..2024-03-31"),
    ("It fell [last winter].", "2023-12-01..2024-02-29"),
    ("It fell in [autumn 2018].", "2018-09-01..2018-11-30"),
    ("It fell in [the summer of 2018].", "2018-06-01..2018-08-31"),
    ("It fell in [the spring].", "2024-03-01..2024-05-16"),
    ("It fell in [2019].", "2019-01-01..2019-12-31"),
    ("The post has stood since [2011].", "2011-01-01..2011-12-31"),
    ("It rose in [2024].", "2024-01-01..2024-05-16"),
    ("The [2010] quake ruined the port.", "2010-01-01..2010-12-31"),
    ("Haiti's [2010] quake ruined the port.", "2010-01-01..2010-12-31"),
    ("The war ([1991]) was long.", "1991-01-01..1991-12-31"),
    ("The war ([1991-1995]) was long.", "1991-01-01..1995-12-31"),
    ("The budget of [1997-98] was cut.", "1997-01-01..1998-12-31"),
    ("From [2014 to 2019] nobody came.", "2014-01-01..2019-12-31"),
    ("[Between 2014 and 2019] nobody came.", "2014-01-01..2019-12-31"),
    ("[Between January and March] nobody came.", "2024-01-01..2024-03-31"),
    ("[Between November and March] nobody came.", "2023-11-01..2024-03-31"),
    ("From [January to March 2022] nobody came.", "2022-01-01..2022-03-31"),
    ("[January-March 2022] was calm.", "2022-01-01..2022-03-31"),
    ("From [November 2021 to February 2022] nobody came.", "2021-11-01..2022-02-28"),
    ("In [the 1990s] nobody came.", "1990-01-01..1999-12-31"),
    ("In [the early 1990s] nobody came.", "1990-01-01..1993-12-31"),
    ("In [the late 1980s] nobody came.", "1987-01-01..1989-12-31"),
    ("In [the 19th century] nobody came.", "1801-01-01..1900-12-31"),
    ("Profit rose in fiscal [2023].".replace("fiscal [", "[fiscal "), "2023-01-01..2023-12-31"),
    ("They fled on [Christmas Eve].", "2023-12-24"),
    ("They fled on [New Year's Eve].", "2023-12-31"),
    ("They fled on [Christmas Day 2009].", "2009-12-25"),
    ("They fled on [Easter Monday].", "2024-04-01"),
    ("Talks in [October 2015] failed.", "2015-10-01..2015-10-31"),
    ("Talks in [the week of 6 May] failed.", "2024-05-06..2024-05-12"),
    ("Talks in [the week ending 5 May] failed.", "2024-04-29..2024-05-05"),
)  # fmt: skip

REFERENCE = rows(
    "2024-05-16",
    ("A bridge fell on [3 May]. [The following day] two died.", "2024-05-03", "2024-05-04"),
    ("A bridge fell on [3 May]. [The next day] two died.", "2024-05-03", "2024-05-04"),
    ("A bridge fell on [3 May]. Two died [the same day].", "2024-05-03", "2024-05-03"),
    ("A bridge fell on [3 May]. Two died [two days later].", "2024-05-03", "2024-05-05"),
    ("A bridge fell on [3 May]. Two died [the previous day].", "2024-05-03", "2024-05-02"),
    ("A bridge fell on [3 May]. Two died [a day earlier].", "2024-05-03", "2024-05-02"),
    ("A bridge fell on [3 May]. Two had died [the day before].", "2024-05-03", "2024-05-02"),
    ("A bridge fell on [3 May]. [That day] two died.", "2024-05-03", "2024-05-03"),
    ("A bridge fell on [3 May]. [That night] two died.", "2024-05-03", "2024-05-03"),
    ("A bridge fell on [3 May]. [A week later] two died.", "2024-05-03", "2024-05-10"),
    ("A bridge fell on [3 May]. [The next morning] two died.", "2024-05-03", "2024-05-04"),
    ("A bridge fell on [3 March 2011]. [A month later] two died.", "2011-03-03", "2011-04-01..2011-04-30"),
    ("A bridge fell on [3 March 2011]. [Two years earlier] two died.", "2011-03-03", "2009-01-01..2009-12-31"),
    ("A bridge fell on [3 March 2011]. [Later that month] two died.", "2011-03-03", "2011-03-01..2011-03-31"),
    ("A bridge fell on [3 March 2011]. In [June of that year] two died.", "2011-03-03", "2011-06-01..2011-06-30"),
    ("A bridge fell in [2011]. [The following year] two died.", "2011-01-01..2011-12-31", "2012-01-01..2012-12-31"),
    ("Rebels struck on [Friday] and again [the next day].", "2024-05-10", "2024-05-11"),
)  # fmt: skip

NEGATIVE = rows(
    "2024-05-16",
    ("A 24-hour truce and a 60-day plan.",),
    ("They held it for three weeks.",),
    ("A three-month siege ended.",),
    ("It may rain. They march on Rome.",),
    ("May God help us, said April Smith.",),
    ("The Sun set; they sat down. Second to none.",),
    ("Theresa May said no.",),
    ("Resolution 2254 was read to 1,930 people.",),
    ("The M5 motorway, version 3.11.7, call 555-2024.",),
    ("The girl, 12, and a 45-year-old man died.",),
    ("It cost $2019 and 2,012 people paid.",),
    ("Prayers at the Friday Mosque.",),
    ("He scored 12/14 points in 3 minutes.",),
    ("Some 2000 people fled 1990 villages.",),
    ("It takes days. It took years.",),
    ("Order 4/2012 was void.",),
    ("Open 24/7, all year round.",),
)

ALL = [*ABSOLUTE, *WEEKDAYS, *NEAR, *PERIODS, *REFERENCE, *NEGATIVE]


@pytest.mark.parametrize(("published", "row"), ALL)
def test_rows(published: str | None, row: tuple[str, ...]) -> None:
    check(published, row)

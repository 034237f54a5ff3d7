"""Dates in the manner of history, where the text itself gives the years; see `date_rows`."""

from __future__ import annotations

import pytest
from date_rows import check, rows

HISTORY = rows(
    None,
    ("The battle began on [21 February 1916] and lasted until [18 December]. In [July] the offensive on the "
     "Somme drew troops away. By [mid-September] both sides were spent. [The following year] the mutinies "
     "came. In [April 1917] the army attacked again; on [15 May] Petain took command.",
     "1916-02-21", "1916-12-18", "1916-07-01..1916-07-31", "1916-09-11..1916-09-20", "1917-01-01..1917-12-31",
     "1917-04-01..1917-04-30", "1917-05-15"),
    ("On [1 September 1939] Germany invaded Poland. [Two days later] Britain declared war. On [17 "
     "September] Soviet troops crossed the border; Warsaw fell on [27 September]. In [November] the Soviets "
     "turned on Finland. In [March 1940] peace was made. On [9 April] Denmark was occupied, and on [10 May] "
     "France was attacked.",
     "1939-09-01", "1939-09-03", "1939-09-17", "1939-09-27", "1939-11-01..1939-11-30", "1940-03-01..1940-03-31",
     "1940-04-09", "1940-05-10"),
    ("In [the winter of 1941-42] the front froze. In [January] the counter-attack went on.",
     "1941-12-01..1942-02-28", "1942-01-01..1942-01-31"),
    ("The siege ([1992-1996]) was the longest. [Between 2 May 1992 and 29 February 1996] the city was cut "
     "off.",
     "1992-01-01..1996-12-31", "1992-05-02..1996-02-29"),
    ("Born on [5 June 1819], he died [21 January 1892].", "1819-06-05", "1892-01-21"),
    ("The republic was proclaimed on [14 April 1931]. In [October of that year] a constitution followed, "
     "and in [December] its first president. On [the morning of 18 July 1936] the garrisons rose; [the next "
     "day] Barcelona fought back.",
     "1931-04-14", "1931-10-01..1931-10-31", "1931-12-01..1931-12-31", "1936-07-18", "1936-07-19"),
    ("In [early March 1836], Santa Anna's army, having arrived on [February 23], prepared to storm the "
     "mission. At 5:30 a.m. on [March 6] the columns moved. By dawn all was over. [Three weeks later], on "
     "[the 27th], Fannin's men were shot. On [April 21] Houston struck at San Jacinto; [the next day] Santa "
     "Anna was taken.",
     "1836-03-01..1836-03-10", "1836-02-23", "1836-03-06", "1836-03-27", "1836-03-27", "1836-04-21", "1836-04-22"),
    ("The Ottoman Empire entered the war in [October 1914]; on [2 November] Russia declared war, followed "
     "by Britain on [5 November]. By [February 1915] a fleet stood off the straits. Landings followed on "
     "[25 April], and again in [August]; the last men left on [9 January 1916].",
     "1914-10-01..1914-10-31", "1914-11-02", "1914-11-05", "1915-02-01..1915-02-28", "1915-04-25",
     "1915-08-01..1915-08-31", "1916-01-09"),
    ("From [late 1942 until May 1943] the front moved west. In [the first week of May] Tunis fell.",
     "1942-09-01..1943-05-31", "1943-05-01..1943-05-07"),
    ("After [1945], and especially from [the mid-1950s], the movement grew; by [the 1960s] it had 100,000 "
     "members.",
     "1945-01-01..1945-12-31", "1954-01-01..1956-12-31", "1960-01-01..1969-12-31"),
    ("In [1879] war came. On [January 22] the camp was overrun; the post at the drift held through [the "
     "night of 22-23 January]. In [July] the capital burned.",
     "1879-01-01..1879-12-31", "1879-01-22", "1879-01-22..1879-01-23", "1879-07-01..1879-07-31"),
    ("The truce of [11 June 1948] lasted four weeks. Fighting resumed on [9 July] and continued until [18 "
     "July]. A third phase ran from [15 October 1948 to 10 March 1949].",
     "1948-06-11", "1948-07-09", "1948-07-18", "1948-10-15..1949-03-10"),
    ("During [the summer of 1863], [between 1 and 3 July], the armies met; [the day after], [4 July], "
     "Vicksburg surrendered.",
     "1863-06-01..1863-08-31", "1863-07-01..1863-07-03", "1863-07-04", "1863-07-04"),
    ("On [June 5th, 1967], at 7:45 in the morning, the jets took off.", "1967-06-05"),
    ("On the [5th of June, 1967], the jets took off. On [the 6th] they did so again.", "1967-06-05", "1967-06-06"),
    ("By [the end of 1915] 80,000 had died. In [1916] the army regrouped, and in [June] it struck.",
     "1915-12-31", "1916-01-01..1916-12-31", "1916-06-01..1916-06-30"),
    ("World War I ([1914–18]) and the [1919-1922] war. Elections in [1923], [1925] and [1928] failed.",
     "1914-01-01..1918-12-31", "1919-01-01..1922-12-31", "1923-01-01..1923-12-31", "1925-01-01..1925-12-31",
     "1928-01-01..1928-12-31"),
    ("On [December 7, 1941] ([December 8] in Asia) the fleet was attacked. [Four days later] Germany "
     "declared war. [Early in 1942] Singapore fell.",
     "1941-12-07", "1941-12-08", "1941-12-12", "1942-01-01..1942-04-30"),
    ("In [May of 1940] and again [the following month]; [later that year]; [the year before]; in [the same "
     "year]; [that autumn]; [the following spring].",
     "1940-05-01..1940-05-31", "1940-06-01..1940-06-30", "1940-01-01..1940-12-31", "1939-01-01..1939-12-31",
     "1939-01-01..1939-12-31", "1939-09-01..1939-11-30", "1940-03-01..1940-05-31"),
    ("Throughout [1968], in particular on [30–31 January], towns were stormed. The siege ended on [April 8, "
     "1968], after 77 days.",
     "1968-01-01..1968-12-31", "1968-01-30..1968-01-31", "1968-04-08"),
    ("The battle of [12-13 September 1683]. On [the evening of 12 September 1683] the hussars charged.",
     "1683-09-12..1683-09-13", "1683-09-12"),
    ("In [late August] and [early September 1914] the armies fell back; from [5 to 12 September] they stood.",
     "1914-08-21..1914-08-31", "1914-09-01..1914-09-10", "1914-09-05..1914-09-12"),
    ("The expedition of [1812] began in [June]; by [December] it was over. In [the spring of 1813] fighting "
     "resumed.",
     "1812-01-01..1812-12-31", "1812-06-01..1812-06-30", "1812-12-01..1812-12-31", "1813-03-01..1813-05-31"),
    ("The Falklands War began on [2 April 1982], when Argentine forces landed. On [5 April] the fleet "
     "sailed. South Georgia was retaken on [25 April]. The Belgrano was sunk on [2 May], and [two days "
     "later] Sheffield was hit. San Carlos followed on [21 May]; Goose Green fell on [the night of 27-28 "
     "May]. The surrender came on [14 June].",
     "1982-04-02", "1982-04-05", "1982-04-25", "1982-05-02", "1982-05-04", "1982-05-21", "1982-05-27..1982-05-28",
     "1982-06-14"),
    ("[Between April and July 1994] some 800,000 were killed. The genocide began on [the night of 6 April]; "
     "by [mid-May] 200,000 were dead. On [4 July] Kigali fell and on [18 July] the war was declared over. "
     "In [August 1995] tribunals were set up, the first verdict following in [September 1998].",
     "1994-04-01..1994-07-31", "1994-04-06", "1994-05-11..1994-05-20", "1994-07-04", "1994-07-18",
     "1995-08-01..1995-08-31", "1998-09-01..1998-09-30"),
    ("At [dawn on Saturday 14 October 1066], Harold's men stood on the ridge. By the evening they had fled.",
     "1066-10-14"),
    ("In [November 1885] Serbia declared war; the battle of Slivnitsa was fought from [17 to 19 November]. "
     "In [December] an armistice was signed, and peace was made on [3 March 1886].",
     "1885-11-01..1885-11-30", "1885-11-17..1885-11-19", "1885-12-01..1885-12-31", "1886-03-03"),
    ("Zhukov's attack began on [20 August 1939]; by [31 August] it was over, one day before the war in "
     "Europe.",
     "1939-08-20", "1939-08-31"),
    ("In [late December 1989], U.S. troops invaded Panama. On [January 3] Noriega surrendered; he was flown "
     "to Miami [the same day].",
     "1989-12-21..1989-12-31", "1990-01-03", "1990-01-03"),
    ("The Anglo-Zanzibar War was fought on [27 August 1896] between 9:02 and 9:40.", "1896-08-27"),
    ("The Soviet–Afghan War lasted from [December 1979 to February 1989]. In [the spring of 1980] protests "
     "spread.",
     "1979-12-01..1989-02-28", "1980-03-01..1980-05-31"),
    ("In [the first half of 1943], and [the latter half of 1944], and throughout [the autumn].",
     "1943-01-01..1943-06-30", "1944-07-01..1944-12-31", "1944-09-01..1944-11-30"),
    ("From [1 July to 18 November 1916] a million fell. On the first day alone, 57,470.", "1916-07-01..1916-11-18"),
    ("The Six-Day War ([June 5–10, 1967]) and the war of [6–25 October 1973]; [1956]'s Suez crisis.",
     "1967-06-05..1967-06-10", "1973-10-06..1973-10-25", "1956-01-01..1956-12-31"),
    ("It started [July 19, 1936] and ended [April 1, 1939]. In the meantime, in [April 1937], Guernica "
     "burned; the town fell on [the 29th].",
     "1936-07-19", "1939-04-01", "1937-04-01..1937-04-30", "1937-04-29"),
    ("The Treaty of Paris, signed [30 March 1856], ended a war that had begun in [October 1853].",
     "1856-03-30", "1853-10-01..1853-10-31"),
    ("The years [1642–1651]; c. [1350]; circa [1415]; in [1337–1453]; 1,066 men; in [40 BC].",
     "1642-01-01..1651-12-31", "1350-01-01..1350-12-31", "1415-01-01..1415-12-31", "1337-01-01..1453-12-31", "-"),
    ("On [22nd June 1941] three million men crossed. By [the middle of July] Smolensk was cut off, and on "
     "[8 September] Leningrad. In [early December], with the frost, came the counter-blow. During [1942], "
     "in [May], Kharkov was lost; in [late June] the drive south began; [the following February] it ended "
     "at Stalingrad.",
     "1941-06-22", "1941-07-11..1941-07-20", "1941-09-08", "1941-12-01..1941-12-10", "1942-01-01..1942-12-31",
     "1942-05-01..1942-05-31", "1942-06-21..1942-06-30", "1943-02-01..1943-02-28"),
)  # fmt: skip

HISTORY_PUBLISHED = rows(
    "2010-03-01",
    ("The war began on [22 September 1980], when Iraqi planes bombed ten airfields. On [24 October] "
     "Khorramshahr fell. In [January 1981] a counter-attack failed. In [March 1982] another began; by [24 "
     "May] the city was free again. In [July] the fighting crossed the border. A ceasefire followed on [20 "
     "August 1988]. Prisoners went home in [1990] and in [2003].",
     "1980-09-22", "1980-10-24", "1981-01-01..1981-01-31", "1982-03-01..1982-03-31", "1982-05-24",
     "1982-07-01..1982-07-31", "1988-08-20", "1990-01-01..1990-12-31", "2003-01-01..2003-12-31"),
    ("The siege of the port opened on [8 February 1904]. By [the end of the month] the fleet was shut in. A sortie on "
     "[13 April] cost a battleship; two more sank on mines [a month later]. The hill fell on [5 December].",
     "1904-02-08", "1904-02-29", "1904-04-13", "1904-05-01..1904-05-31", "1904-12-05"),
    ("The rising broke out on [1 August 1944] and was put down on [2 October]. By [the end of the year] the city was "
     "empty. The front had stood on the far bank since [mid-September].",
     "1944-08-01", "1944-10-02", "1944-12-31", "1944-09-11..1944-09-20"),
    ("The war began on [8 October 1912]. The fort fell on [6 March 1913], and the town, besieged since [the previous "
     "October], was relieved. The allies met on [23 April] and fell out "
     "by [the 9th].", "1912-10-08", "1913-03-06", "1912-10-01..1912-10-31", "1913-04-23", "1913-04-09"),
    ("In [January 1915] the straits were open; two cruisers had slipped through them in [August]. The forts "
     "were shelled on [19 February] and [two days after that].",
     "1915-01-01..1915-01-31", "1914-08-01..1914-08-31", "1915-02-19", "1915-02-21"),
    ("Columbo fell on [4 September 2006]. [The next month], on [Sunday the 15th], a truck exploded. [That April] "
     "talks had failed.", "2006-09-04", "2006-10-01..2006-10-31", "2006-10-15", "2006-04-01..2006-04-30"),
    ("He took the throne in [July 1830]; [that spring] his fleet had sailed for Algiers. [A decade later] he lost it.",
     "1830-07-01..1830-07-31", "1830-03-01..1830-05-31", "1840-01-01..1840-12-31"),
)  # fmt: skip


# The season of the story may be that of publication.
SAME_SEASON = rows(
    "2013-11-25",
    ("The siege of Przemysl opened on [16 September 1914]. On [10 October] it was lifted. From [9 November] the town "
     "was shut in again. On [22 November] food ran short. On the [22nd of March], by then in [1915], it gave up.",
     "1914-09-16", "1914-10-10", "1914-11-09", "1914-11-22", "1915-03-22", "1915-01-01..1915-12-31"),
    ("The retreat lasted from [18 November 1915 to 10 January 1916]. On [24 November] Kosovo was crossed. By [2 "
     "January] the coast was reached. On [Nov. 30] troops mutinied.",
     "1915-11-18..1916-01-10", "1915-11-24", "1916-01-02", "1916-11-30"),
    ("Fighting began on [12 October 1899] and by [late November] three towns were shut in. In [June] peace came.",
     "1899-10-12", "1899-11-21..1899-11-30", "1899-06-01..1899-06-30"),
    ("The bridge of [4 May 1931] has been closed since [2 November]; a crane has damaged it.",
     "1931-05-04", "1931-11-02"),
    ("The war was fought in [1879]. On [11 December 1878] an envoy came. On [22 January 1879] the camp fell. On [28 "
     "October] a king was caught.",
     "1879-01-01..1879-12-31", "1878-12-11", "1879-01-22", "1879-10-28"),
    ("From [3 March to 20 December 1917] they dug. On [5 April] a mine went up. In [June] rain came.",
     "1917-03-03..1917-12-20", "1917-04-05", "1917-06-01..1917-06-30"),
    ("The [2011] war started on [12 July 2011]. On [14 August] a bridge fell, on [20 November] a town.",
     "2011-01-01..2011-12-31", "2011-07-12", "2011-08-14", "2011-11-20"),
    ("The war started on [12 July 2011] and has displaced 900 families. On [14 August] a bridge fell, on [20 "
     "November] a town.",
     "2011-07-12", "2013-08-14", "2013-11-20"),
    ("On [30 November 1853] a fleet was sunk. In [September 1854] they landed; on [the 20th] they won.",
     "1853-11-30", "1854-09-01..1854-09-30", "1854-09-20"),
    ("Since the flood of [3 July 2008], towns have rebuilt. On [9 November] a dyke broke.", "2008-07-03", "2013-11-09"),
    ("The Winter War and the Spring Offensive; in the Winter War; in [summer] Warsaw burned.",
     "2013-06-01..2013-08-31"),
    ("On [Nov. 17] troops fired. On [the 22nd] Marshal Kilo fell; on the 22nd Infantry they relied; on the 9th Street.",
     "2013-11-17", "2013-11-22"),
)  # fmt: skip


@pytest.mark.parametrize(("published", "row"), [*HISTORY, *HISTORY_PUBLISHED, *SAME_SEASON])
def test_rows(published: str | None, row: tuple[str, ...]) -> None:
    check(published, row)

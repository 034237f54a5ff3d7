"""Kinds of numbers: what is counted, and what only looks like a count."""

from __future__ import annotations

import pytest

from indicators.text.numbers import find_numbers

# Phrases of which every figure is of that kind, split by "|".
KINDS = {
    "year": "in 2019|2019/20|since 1991|1990s|mid-2023|between 2015 and 2019|(2019)|the 2023 earthquake|2015-2019",
    "age": "12-year-old boy|18 years old|aged 5 to 17|Rania, 31, said|children under five|under-5s|people over 60|"
    "65 or older|most of them under 18|a six-month-old|her 60s|aged 6-59 months",
    "time": "09:50|around 5:30|6 PM|1430 GMT|17.00 WIB|1300 hrs|5 o'clock|9 a.m.|at 1745",
    "duration": "three weeks|24 hours|36-month|two days' walk|10 more days|two or three days|over 10 years",
    "distance": "33 km|5.38 metres|8m high|6ft|three miles",
    "area": "60,000 hectares|2 sq km|500 square kilometres",
    "weight": "40 metric tons|1,200 MT|9 kg|2,000lb",
    "volume": "350,000 barrels|30 cubic metres",
    "temperature": "4 degrees|38°C|minus 4 C",
    "speed": "195 kph|30 km/h|12 knots",
    "money": "$1.2 million|US$46 million|USD 30,000|12 million dollars|PHP 38.7 million|Rs 500|£2m|18,000 francs|"
    "€1.5bn|5 million Swiss francs|CHF3m",
    "percent": "40 percent|50-60 per cent|about 20% of the rest",
    "ordinal": "33rd|the 284th day|the first of nine landfalls|twenty-first",
    "magnitude": "M 5.9|M5.9|7.8-magnitude|a magnitude of 6.1|6.1 on the Richter scale|a 5.5 quake",
    "label": "Phase 5|Resolution 2254|No. 3|#12|F-16|M5 highway|Highway 55|Update 2|Hospital No 3|COVID-19|figure 2|"
    "section 4|Il-76|G7|Site 3 is closed|on day 5|IPC Phase 3 or above|call 112|Phases 3 and 4|Phases 3-5|pp. 12-14|"
    "hotline: 1199|latitude 34.5|grade 5 pupils",
    "attribute": "25-bed hospital|five-storey|12-member council|one-off",
    "score": "121 votes|lost 3-1",
    "phone": "+90 342 555 0188|020 7946 0958|(202) 555-0100",
    "coordinate": "33.51 N|12.5°N",
    "reference": "Comments (12)|(7) (19)|9/11|Number of readings: 1,274|ID 20231109|per 1,000 births|noted [3]",
    "pronoun": "no one|no-one|one Saturday|both Malians and Nigeriens|day one|one another|at one point|both sides|"
    "one of the worst",
    "zero": "0 deaths",
    "date": "8 January|Feb. 6|11-13 April|from 14 to 17 May|29/01/2031",
    "times": "three times|3-fold",
}
ROWS = [(phrase, kind) for kind, row in KINDS.items() for phrase in row.split("|")]


@pytest.mark.parametrize(("phrase", "kind"), ROWS)
def test_what_is_no_count(phrase: str, kind: str) -> None:
    assert {number.kind for number in find_numbers(phrase)} == {kind}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2019 people were killed", [2019]),
        ("On Tuesday 12 people died", [12]),
        ("8 January 16 civilians", [16]),
        ("In June 3.4 million people", [3.4e6]),
        ("In May 12 people fled", [12]),
        ("On May 12 people fled", []),
        ("Camp 16 residents fled", [16]),
        ("on the same day 34 people", [34]),
        ("In Phase 5 12,000 people", [12_000]),
        ("the number of clinics", []),
        ("numerous villages, many homes", []),
        ("no deaths, zero injuries", []),
        ("One of its paramedics died", [1]),
        ("four out of seven clinics", [4, 7]),
        ("two in three days", [2]),
        ("test scores, scores of people", [40]),
        ("dozens, if not hundreds", [24, 200]),
        ("100s of homes, 1,000s of people", [200, 2000]),
        ("the last few hundred families", [200]),
        ("the dead number 34", [34]),
        ("Police arrested 1999 suspects", [1999]),
        ("In Beira, 34, including 12 women, were hurt", [34, 12]),
        ("It rose by 200 to 1,400", [200, 1400]),
        ("a week or two", []),
        ("both hospitals and the school", [2]),
    ],
)
def test_counts_in_doubtful_company(text: str, expected: list[float]) -> None:
    assert [number.value for number in find_numbers(text) if number.kind == "count"] == expected

"""Digests of incidents and months: people named by their trade, parts of the dead, totals of a stretch; see `figures_said`."""

# ruff: noqa: E501 - a row reads best on one line

from __future__ import annotations

import pytest
from figures_said import said

PEOPLE = [
    ('Bandits beheaded a woodcutter near Labé.', 'civilians-killed 1'),
    ('The strike killed a bus conductor and wounded a tailor.', 'civilians-killed 1, people-injured 1'),
    ('Police detained a beekeeper and two cyclists.', 'people-detained 1, people-detained 2'),
    ('A warder was stabbed on the stairs.', ''),
    ('A warder was stabbed to death on the stairs.', 'people-killed 1'),
    ('A government adviser was shot dead in Gao.', 'people-killed 1'),
    ('An elderly couple were shot dead in Mindat.', 'people-killed 2'),
    ('A couple and their three children were killed when a shell hit the kitchen.', 'people-killed 2, children-killed 3'),
    ('A couple of soldiers were killed.', 'combatants-killed 2'),
    ('A mother and child were killed.', 'women-killed 1'),
    ('A father and his two sons were killed by a mine.', 'people-killed 1, people-killed 2'),
    ('A prisoner was shot dead during the riot.', 'people-killed 1'),
    ('Rebels took a nurse prisoner.', ''),
    ('A number were killed.', ''),
    ('A leopard was killed in Goma.', ''),
    ('A tailor said 12 people were killed.', 'people-killed 12'),
    ('He was shot dead by a hunter.', ''),
    ('A 12-year-old cyclist was shot dead in Buga.', 'children-killed 1'),
    ('A 32-year-old cyclist was shot dead in Buga.', 'civilians-killed 1'),
    ('Rebels marched off 42 pupils and two cooks.', 'people-detained 42, people-detained 2'),
    ('A bomb hit a lorry of Lashio University.', ''),
    ('A shell landed inside the compound of Tumaco hospital.', 'hospitals-attacked 1'),
]  # fmt: skip
"""Trades, kin and couples that a text names without a number."""

PARTS = [
    ('At least 6 dead, incl. a deputy mayor, and 27 passengers taken hostage.', 'people-killed 6, people-killed 1, people-detained 27'),
    ('Four fishermen dead and 27 passengers taken hostage.', 'civilians-killed 4, people-detained 27'),
    ('The coroner put the dead at 23, among them at least three minors.', 'people-killed 23, children-killed 3'),
    ('The mayor put the number of dead at 28.', 'people-killed 28'),
    ('In March, 26 people died under torture, eleven of them in army barracks.', 'people-killed 26, people-killed 11'),
    ('Nineteen people were hurt, eight of them in the legs.', 'people-injured 19'),
    ('The killings of aid workers rose this year to 51.', ''),
    ('Aid workers in the quarter brought relief to 1,750 families.', 'people-reached 1750'),
    ('The mission verified the killing of 480 civilians in May. Gangs were behind 260 of the killings, the police for 90.', 'civilians-killed 480, civilians-killed 260, civilians-killed 90'),
    ('The highest numbers of civilian dead were recorded in Cali (52), Tumaco (38) and Buga (17).', 'civilians-killed 52, civilians-killed 38, civilians-killed 17'),
    ('The centre documented 127 deaths.\n\nVictims by perpetrator:\n- Police: 85 people, among them 14 children\n- Gangs: 21', 'people-killed 127'),
    ('Turnout was highest in Cali (52) and Tumaco (38), where 200 died.', 'people-killed 200'),
    ('Digest of May\n\nII. Killings\n\nThe centre documented 127 deaths.\n\nCivilian victims by perpetrator:\n- Police: 85 civilians, among them 14 children\n- Gangs: 21, six of them children\n- Vigilantes: seven', 'people-killed 127, civilians-killed 85, children-killed 14, civilians-killed 21, children-killed 6, civilians-killed 7'),
    ('Three people were killed in Cali.\n\nInjured by district:\n- Buga: 12\n- Tumaco: 9', 'people-killed 3, people-injured 12, people-injured 9'),
]  # fmt: skip
"""Parts of the dead, and figures that stand beside them."""

WHEN = [
    ('The six landslide deaths in June bring the total for 2024 to 37.', 'people-killed 6 period 2024-06-01 2024-06-15, people-killed 37 cumulative 2024-01-01 2024-06-15'),
    ('On 28 May, 30 were freed, leaving nine pupils and two cooks in captivity.', 'people-detained 9 stock None 2024-05-28, people-detained 2 stock None 2024-05-28'),
    ('Mudslides hit the hills on 27 May. Some 240 people were moved to a church hall, where 95 of them remain.', 'people-displaced 240 period 2024-05-27 2024-05-27, people-displaced 95 stock None 2024-06-15'),
    ('2,360 people in collective centres in Tonga', 'people-displaced 2360 stock None 2024-06-15'),
    ('Raiders seized six drivers on 4 June, two of whom were freed on 9 June.', 'people-detained 6 period 2024-06-04 2024-06-04'),
    ('Killings of civilians were below those of the first quarter of 2022 (290).', ''),
    ('At least 95 people were killed during the week, compared with 120 in the week of 27 May.', 'people-killed 95 period None 2024-06-15, people-killed 120 period 2024-05-27 2024-06-02'),
    ('In May, over 70 students were detained; some 25 were still in custody as the month ended.', 'people-detained 70 period 2024-05-01 2024-05-31, people-detained 25 stock None 2024-05-31'),
    ('Heavy snow has hit the north since 5 June. The agency said that as of 9 June, 13 people have died.', 'people-killed 13 cumulative 2024-06-05 2024-06-09'),
    ('A heatwave has gripped the plains since 5 June. 13 people have died.', 'people-killed 13 cumulative 2024-06-05 2024-06-15'),
    ('Torrential rains fell on 5 June. So far 13 people have died.', 'people-killed 13 cumulative 2024-06-05 2024-06-15'),
    ('The quake struck on 5 June. 13 people died.', 'people-killed 13 period 2024-06-05 2024-06-05'),
    ('Since late May, 18 deaths have been reported, figures dated 11 June.', 'people-killed 18 cumulative 2024-05-21 2024-06-11'),
    ('Party | Arrested in May | Of whom disappeared\nArmy | 310 | 120\nGangs | 64 | 18', 'people-detained 310 period 2024-05-01 2024-05-31, people-missing 120 period 2024-05-01 2024-05-31, people-detained 64 period 2024-05-01 2024-05-31, people-missing 18 period 2024-05-01 2024-05-31'),
    ('A curfew has held since 2019. Three weeks later, on 23 May, raiders burned down a school in Buga.', 'schools-affected 1 period 2024-05-23 2024-05-23'),
    ('Tue 11/06: nine people were killed in Cali.', 'people-killed 9 period 2024-06-11 2024-06-11'),
    ('Fighting that resumed on 27 May has uprooted 46,000 people. By 9 June officials had counted 130 houses destroyed in Buga.', 'people-displaced 46000 cumulative 2024-05-27 2024-06-15, homes-damaged 130 cumulative 2024-05-27 2024-06-09'),
    ('Digest of the week\n\nThree trucks were looted in Gao.\n\nYear to date (1 January - 8 June)\n\nSix aid workers were killed.', 'aid-workers-killed 6 cumulative 2024-01-01 2024-06-08'),
    ('Year to date (1 January to 8 June): 6 aid workers killed, 4 abducted.', 'aid-workers-killed 6 cumulative 2024-01-01 2024-06-08, people-detained 4 cumulative 2024-01-01 2024-06-08'),
    ('Year-to-date, 51 people were killed.', 'people-killed 51 cumulative 2024-01-01 2024-06-15'),
    ('In the year to date, 6 aid workers have been killed.', 'aid-workers-killed 6 cumulative 2024-01-01 2024-06-15'),
]  # fmt: skip
"""Which days a figure of a digest is of."""


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_people_of_digests(text: str, expected: str) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_parts_of_digests(text: str, expected: str) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(("text", "expected"), WHEN)
def test_when_of_digests(text: str, expected: str) -> None:
    assert said(text, "scope", "period_start", "period_end") == expected

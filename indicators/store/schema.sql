-- One build is one file with these tables. Days are DATE, instants are UTC TIMESTAMP; no TIMESTAMPTZ anywhere.
-- Lists are VARCHAR[]; an empty list says "none". The views at the end have the columns that the service publishes.

-- The spelling under which names are compared: lower case, no marks, no apostrophes, one space, no leading article.
create macro folded(name) as regexp_replace(
    trim(regexp_replace(regexp_replace(lower(strip_accents(name)), '[''’‘ʿʾʼ`]', '', 'g'), '[^\pL\pN]+', ' ', 'g')),
    '^(al|el|ad|an|ar|as|ash|at|az|the) ', '');

-- A text as a CSV cell: an apostrophe before what a spreadsheet would run as a formula.
create macro safe(cell) as
    case when regexp_matches(cell, '^''*[=+\-@\t\r\n\x00＝＋－＠]') then '''' || cell else cell end;

create table build (record varchar not null);

create table documents (
    id varchar not null, digest varchar not null, text varchar not null, publisher varchar, title varchar, url varchar,
    published date, published_basis varchar not null, published_evidence varchar, published_candidates varchar[],
    language varchar not null, rank integer not null, "show" varchar not null, licence varchar, copy_of varchar,
    supersedes varchar, source varchar,
    -- By what it is known again before it is made (documents/unopened.py): of its bytes, and what documents.toml states.
    stamp varchar, stated varchar);

-- Documents that could not be read, with the reason; `failed` are those at which the reader failed, which are documents.
create table unreadable (id varchar not null, source varchar, error varchar not null, failed boolean not null);

-- By what a copy of a document is told (sources/copies.py); `k0` to `k3` are its smallest hashes, which find it again.
create table sketches (
    document varchar not null, runs integer not null, k0 uinteger not null, k1 uinteger not null,
    k2 uinteger not null, k3 uinteger not null, smallest blob not null, figures blob not null);

create table observations (
    id varchar not null, document varchar not null, indicator varchar not null, scope varchar not null,
    value double not null, low double, high double, qualifier varchar not null, unit varchar not null,
    period_start date, period_end date, date_basis varchar not null, place varchar, country varchar, admin1 varchar,
    pcode varchar, lat double, lon double, place_path varchar[], facility varchar, facility_kind varchar,
    attribution varchar, event varchar, rule varchar not null, status varchar not null,
    "start" integer not null, "end" integer not null, sentence_start integer not null, sentence_end integer not null,
    quote varchar not null);

-- What the reader said of the observations that a curator decided on: the next build starts from these.
create table originals as from observations limit 0;

create table misses (
    document varchar not null, indicator varchar not null, number varchar not null, "start" integer not null,
    "end" integer not null, sentence_start integer not null, sentence_end integer not null, reason varchar not null);

create table points (
    indicator varchar not null, series varchar not null, scope varchar not null, episode varchar, place varchar,
    since date, "date" date not null, value double not null, low double, high double, qualifier varchar not null,
    unit varchar not null, status varchar not null, basis varchar not null, documents varchar[], publishers varchar[],
    sources varchar[], observations varchar[], part varchar);

-- Which claims the points were made of, by strand (series/strands.py): a series, and a figure or a day in it.
create table strands (
    series varchar not null, part varchar not null, observation varchar not null, document varchar not null);

create table indicators (
    slug varchar not null, title varchar not null, definition varchar not null, not_counted varchar not null,
    unit varchar not null, "group" varchar not null, hxl varchar not null, position integer not null);

create table episodes (
    slug varchar not null, title varchar not null, first date not null, last date not null, country varchar not null,
    places varchar[], event_words varchar[]);

create table places (
    key varchar not null, name varchar not null, country varchar, admin1 varchar, pcode varchar, lat double, lon double,
    kind varchar, path varchar[]);
create table aliases (alias varchar not null, key varchar not null);

create table corrections (position integer not null, correction varchar not null);

-- Observations that a curator declared one incident or facility, as numbered groups.
create table same (position integer not null, observation varchar not null);

create table changes (
    build varchar not null, previous varchar not null, indicator varchar not null, series varchar, "date" date,
    before double, after double, cause varchar not null, document varchar, rule varchar, observation varchar);

-- Observations that an earlier build had under another id: permalinks lead on from `old` to `new`.
create table successors (old varchar not null, new varchar not null);

create view observations_rows as
select o.*, d.publisher, d.published, d.title, o.period_start as since, o.period_end as "date", o.id as tie
from observations o left join documents d on d.id = o.document;

create view series_rows as
select p.*, o.country, o.place_path, array_to_string(p.observations, '|') as tie
from points p left join observations o on o.id = p.observations[1];

create view latest_rows as
select * from series_rows qualify row_number() over (partition by series order by "date" desc, tie desc) = 1;

create view documents_rows as
select d.*, length(d.text) as characters, coalesce(o.n, 0) as observations, coalesce(m.n, 0) as misses,
       d.published as since, d.published as "date", d.id as tie
from documents d
left join (select document, count(*) as n from observations group by document) o on o.document = d.id
left join (select document, count(*) as n from misses group by document) m on m.document = d.id;

create view indicators_rows as
select i.*, coalesce(p.series, 0) as series, coalesce(o.n, 0) as observations, o.first, o.last, i.slug as tie
from indicators i
left join (select indicator, count(distinct series) as series from points group by indicator) p on p.indicator = i.slug
left join (select indicator, count(*) as n, min(period_end) as first, max(period_end) as last
           from observations where status <> 'rejected' group by indicator) o on o.indicator = i.slug;

create view misses_rows as
select m.*, [m.sentence_start, m.sentence_end] as sentence, d.publisher, d.published,
       substring(d.text, m.sentence_start + 1, m.sentence_end - m.sentence_start) as words,
       m.document || ' ' || lpad(m."start"::varchar, 9, '0') || ' ' || m.indicator as tie
from misses m left join documents d on d.id = m.document;

create view changes_rows as
select *, concat_ws(' ', indicator, series, document, observation, after, before) as tie from changes;

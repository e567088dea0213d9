-- What the house itself needs before anybody lives in it: facts and later work that survive a crash,
-- and node numbers so that two processes never give the same id.

create table facts (
    id integer primary key autoincrement,
    kind text not null,
    place_id bigint,
    at bigint not null,
    body text not null
);
create index facts_of_a_place on facts (place_id, id);
create index facts_of_a_place_by_time on facts (place_id, at);

create table subscribers (
    name text primary key,
    heard_id bigint not null
);

create table jobs (
    id bigint primary key,
    kind text not null,
    body text not null,
    state text not null check (state in ('waiting', 'running', 'stuck')),
    next_at bigint not null,
    until_at bigint not null,
    tries integer not null,
    error text not null
);
create index jobs_by_time on jobs (state, next_at);

create table nodes (
    node integer primary key,
    until_at bigint not null
);

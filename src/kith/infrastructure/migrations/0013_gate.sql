-- Who may knock. A way leads from the knocker over one or two people to the one at home, each step a bond;
-- a knock that came on ways takes credit from every step of them, in the direction it went.

-- Who may knock freely at somebody's door; without a row, who shares a friend or is joined by two ways.
create table knock_needs (
    person_id bigint primary key references people (id),
    needs text not null
);

-- These allow that a way over them is told by their name.
create table nameables (
    person_id bigint primary key references people (id)
);

-- takes: how much of the bond's credit, and until when; a burnt bond lends nothing.
create table bond_lendings (
    knock_id bigint not null,
    way integer not null,
    step integer not null,
    from_id bigint not null references people (id),
    to_id bigint not null references people (id),
    takes integer not null,
    spent_at bigint not null,
    until_at bigint not null,
    primary key (knock_id, way, step)
);
create index bond_lendings_along on bond_lendings (from_id, to_id, until_at);
create index bond_lendings_from_the_other_side on bond_lendings (to_id, from_id, until_at);

-- Knocks that came on the allowance: out of which house, and here through whom they live in it.
create table knock_draws (
    knock_id bigint primary key,
    home_id bigint not null references homes (id),
    through_id bigint not null,
    at bigint not null
);
create index knock_draws_by_time on knock_draws (at);

-- Strangers of this hour, so that each counts once; and how many of them other hours had.
create table strangers (
    person_id bigint primary key references people (id),
    at bigint not null
);
create index strangers_by_time on strangers (at);

create table stranger_hours (
    hour bigint primary key,
    strangers integer not null
);

-- Closed to strangers; by_id 0 is the house by itself.
create table lockdowns (
    id bigint primary key,
    since_at bigint not null,
    until_at bigint not null,
    by_id bigint not null,
    opened_at bigint,
    opened_by_id bigint
);

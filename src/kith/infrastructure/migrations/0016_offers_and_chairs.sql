-- Asks and offers are opening words like others, with a mark. Carrying keeps no copy: it only says where.

create table offers (
    post_id bigint primary key references posts (id) on delete cascade,
    place_id bigint not null references places (id),
    kind text not null,
    may_carry integer not null,
    settled_at bigint
);
create index offers_in_a_place on offers (place_id, post_id);

-- Somebody carried an ask one step: post_id are their own words, which opened a conversation or a letter.
create table carries (
    ask_id bigint not null references offers (post_id) on delete cascade,
    carrier_id bigint not null references people (id),
    post_id bigint not null unique references posts (id) on delete cascade,
    primary key (ask_id, carrier_id)
);

-- A seat for one from outside, at one round of a circle or at one gathering. seed: secret till closed_at.
-- until_at: when the names are closed. last_at: when it is too late to say yes. place_id leans on nothing,
-- as a gathering is forgotten before its chair may be. way: lot, or named by somebody in the place.
create table chairs (
    id bigint primary key,
    place_id bigint not null,
    host_id bigint not null references people (id),
    means text not null,
    kind text not null,
    way text not null,
    told text not null,
    question text not null,
    day text not null,
    until_at bigint not null,
    last_at bigint not null,
    seed text not null,
    closed_at bigint,
    ended_at bigint,
    why text not null
);
create index chairs_of_a_place on chairs (place_id, id);
create index chairs_by_time on chairs (last_at);

-- Who put their name in the bowl, or was named (by_id). asked_at, until_at: since and till when they
-- are asked. says: '', yes, no; a no is told to nobody and ends no sooner than silence.
create table chair_names (
    chair_id bigint not null references chairs (id) on delete cascade,
    person_id bigint not null references people (id),
    token text not null,
    by_id bigint references people (id),
    asked_at bigint,
    until_at bigint,
    says text not null,
    primary key (chair_id, person_id),
    unique (chair_id, token)
);
create index chair_names_of_a_person on chair_names (person_id);

-- Gatherings are places of their kind with a seat for each person who is asked; guests have no seat.
-- day and begins, ends_day and ends (empty: the house takes three hours): as the clocks of zone show it.

create table gatherings (
    id bigint primary key references places (id),
    circle_id bigint references circles (id),
    host_id bigint not null references people (id),
    what text not null,
    day text not null,
    begins text not null,
    ends_day text not null,
    ends text not null,
    zone text not null,
    starts_at bigint not null,
    ends_at bigint not null,
    place text not null,
    know text not null,
    room integer not null,
    uid text not null,
    sequence integer not null,
    changed_at bigint not null,
    cancelled_at bigint,
    together_at bigint,
    guest_link text unique,
    table_id bigint references circles (id)
);
create index gatherings_by_end on gatherings (ends_at);
create index gatherings_of_a_circle on gatherings (circle_id, starts_at) where circle_id is not null;

-- Everybody who was asked: somebody of this house, or a guest with a name and a secret link of theirs.
-- says: '' (no answer yet), coming, late, cannot. asked_id: when they asked for a place; the order of the
-- line. waits: they stand in the line. chair: their place is beside those there is room for.
create table comings (
    id bigint primary key,
    gathering_id bigint not null references gatherings (id) on delete cascade,
    person_id bigint references people (id),
    name text not null,
    secret blob unique,
    says text not null,
    asked_id bigint not null,
    waits integer not null,
    chair integer not null,
    unique (gathering_id, person_id)
);
create index comings_of_a_person on comings (person_id, gathering_id) where person_id is not null;

-- by_id says that about_id was there.
create table presences (
    gathering_id bigint not null references gatherings (id) on delete cascade,
    by_id bigint not null references people (id),
    about_id bigint not null references people (id),
    primary key (gathering_id, by_id, about_id)
);

-- Circles that fold at a moment, but for those who keep them.
create table foldings (
    circle_id bigint primary key references circles (id),
    folds_at bigint not null,
    gathering_id bigint,
    from_circle_id bigint
);
create index foldings_by_time on foldings (folds_at);

create table folding_wishes (
    circle_id bigint not null references foldings (circle_id) on delete cascade,
    person_id bigint not null references people (id),
    keeps integer not null,
    primary key (circle_id, person_id)
);

-- The secret address at which a person's own calendar looks.
create table calendar_feeds (
    person_id bigint primary key references people (id),
    token text not null unique
);

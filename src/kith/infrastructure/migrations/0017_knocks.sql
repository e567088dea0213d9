-- A stranger's one try at somebody's door: kept for 30 days, then gone with its words.
-- Who may read one is asked in access/door.py. state: waiting, held (till the gate has room for it),
-- passed, blocked or shown. brought: by a doorkeeper, to whom the door is. origin_id: whom the one
-- who knocks came through, or 0.

create table knocks (
    id bigint primary key,
    home_id bigint not null references homes (id),
    from_id bigint not null references people (id),
    to_id bigint not null references people (id),
    words text not null,
    means text not null,
    origin_id bigint not null,
    says_through integer not null,
    state text not null,
    brought integer not null,
    statement_id bigint,
    until_at bigint not null
);
create index knocks_by_a_person on knocks (from_id, until_at);
create index knocks_at_a_door on knocks (to_id, id);
create index knocks_by_time on knocks (until_at);
create index knocks_by_origin on knocks (origin_id, id);
create index knocks_that_are_held on knocks (state, id);

-- A knock became a letter; since then the two may see each other's page.
create table opened_doors (
    from_id bigint not null references people (id),
    to_id bigint not null references people (id),
    letter_id bigint not null references places (id),
    opened_at bigint not null,
    primary key (from_id, to_id)
);
create index opened_doors_of_a_person on opened_doors (to_id, from_id);

-- A friend who answers somebody's door for some days. until_at: once they have agreed. set_aside:
-- they would rather not, which the one who asked is not told.
create table doorkeepers (
    owner_id bigint primary key references people (id),
    keeper_id bigint not null references people (id),
    days integer not null,
    asked_at bigint not null,
    until_at bigint,
    set_aside integer not null
);
create index doorkeepers_by_keeper on doorkeepers (keeper_id);

-- Whose door a knock was at that was shown to the guides: they never decide on it.
create table shown_knocks (
    report_id bigint primary key references reports (id) on delete cascade,
    to_id bigint not null references people (id)
);

-- Two people decided that somebody knocks at no door for some time.
create table no_knocking (
    report_id bigint primary key references reports (id) on delete cascade,
    person_id bigint not null references people (id),
    until_at bigint not null
);
create index no_knocking_by_a_person on no_knocking (person_id, until_at);

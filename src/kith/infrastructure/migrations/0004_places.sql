-- Every shared thing lives in exactly one place, and a seat is the only way into a place.
-- since: the id from which on a conversation is open to this person.

create table places (
    id bigint primary key,
    kind text not null check (kind in ('circle'))
);

create table seats (
    place_id bigint not null references places (id),
    person_id bigint not null references people (id),
    since bigint not null,
    came_at bigint not null,
    seen_id bigint not null,
    arranged bigint not null,
    primary key (place_id, person_id)
);
create index seats_of_a_person on seats (person_id, place_id);

create view access as
select place_id, person_id, since from seats;

create table circles (
    id bigint primary key references places (id),
    name text not null,
    purpose text not null,
    glyph text not null,
    dye text not null,
    history text not null check (history in ('came', 'everything')),
    host_id bigint not null references people (id),
    host_since bigint not null,
    host_until bigint not null
);

create table askings (
    circle_id bigint not null references circles (id),
    person_id bigint not null references people (id),
    by_id bigint not null references people (id),
    asked_at bigint not null,
    set_aside_at bigint,
    primary key (circle_id, person_id)
);
create index askings_of_a_person on askings (person_id);

create table departures (
    id bigint primary key,
    circle_id bigint not null references circles (id),
    person_id bigint not null references people (id),
    reason text,
    removed_by_id bigint references people (id)
);
create index departures_from_a_circle on departures (circle_id, id);
create index departures_of_a_person on departures (person_id);

create table proposals (
    id bigint primary key,
    circle_id bigint not null references circles (id),
    kind text not null check (kind in ('host', 'member', 'removal', 'history')),
    by_id bigint not null references people (id),
    about_id bigint references people (id),
    words text not null
);
create index proposals_in_a_circle on proposals (circle_id, id);

create table agreements (
    proposal_id bigint not null references proposals (id) on delete cascade,
    person_id bigint not null references people (id),
    primary key (proposal_id, person_id)
);

create table invitations (
    id bigint primary key,
    by_id bigint not null references people (id),
    whom text not null,
    words text not null,
    code text not null unique,
    circle_id bigint references circles (id),
    uses integer not null check (uses between 1 and 12),
    until_at bigint not null
);
create index invitations_by_a_person on invitations (by_id, id);

create table arrivals (
    invitation_id bigint not null references invitations (id) on delete cascade,
    person_id bigint not null references people (id),
    primary key (invitation_id, person_id)
);

-- How two people came to know each other, line by line: who says it and when. Nobody: the house does.
create table bond_lines (
    id bigint primary key,
    a_id bigint not null references people (id),
    b_id bigint not null references people (id),
    kind text not null,
    speaker_id bigint references people (id),
    words text not null,
    place text not null,
    at bigint not null,
    check (a_id < b_id)
);
create index bond_lines_of_two on bond_lines (a_id, b_id, at, id);
create index bond_lines_from_the_other_side on bond_lines (b_id);

-- A hand held out: eight digits and an address behind a QR, for five minutes and once.
-- handshake_id: what became of it. shown: whether a stranger at that address sees name and face.
create table hands (
    id bigint primary key,
    person_id bigint not null references people (id),
    digits text not null,
    code text not null unique,
    secret blob not null,
    shown integer not null,
    handshake_id bigint,
    until_at bigint not null
);
create index hands_of_a_person on hands (person_id, id);
create index hands_by_digits on hands (digits);

-- Wrong digits, for as long as they are counted.
create table wrong_digits (
    id bigint primary key,
    person_id bigint not null references people (id)
);
create index wrong_digits_of_a_person on wrong_digits (person_id, id);

-- Two who meet. state: open, done, or stopped because the four digits were not the same.
-- way: here (both at once), apart (their phones kept it till there was a line), or guest (by a slip).
create table handshakes (
    id bigint primary key,
    four text not null,
    state text not null,
    way text not null,
    until_at bigint not null
);
create index handshakes_by_time on handshakes (until_at);

-- What each of the two says of it. said: whether it is "Yes, that's us"; gone: put aside, silently.
create table handshake_sides (
    handshake_id bigint not null references handshakes (id) on delete cascade,
    person_id bigint not null references people (id),
    how text not null,
    place text not null,
    said integer not null,
    gone integer not null,
    primary key (handshake_id, person_id)
);
create index handshake_sides_of_a_person on handshake_sides (person_id, handshake_id);

-- Who says "greeting" where others say "handshake".
create table greetings (
    person_id bigint primary key references people (id)
);

-- What somebody without an account left for whoever showed them a QR: claimable once, for 60 days.
create table guest_slips (
    id bigint primary key,
    for_id bigint not null references people (id),
    name text not null,
    reach text not null,
    fingerprint blob not null unique,
    until_at bigint not null
);
create index guest_slips_for_a_person on guest_slips (for_id, id);

-- The public half of a key that a browser made and keeps, to sign what happens without a network.
create table device_keys (
    id bigint primary key,
    person_id bigint not null references people (id),
    session_id bigint not null references sessions (id) on delete cascade,
    public blob not null,
    unique (session_id, public)
);
create index device_keys_of_a_person on device_keys (person_id);

-- What two phones kept for each other meanwhile. sum: of the slip, so that none counts twice.
create table hand_slips (
    id bigint primary key,
    person_id bigint not null references people (id),
    part text not null,
    digits text not null,
    at bigint not null,
    sum blob not null unique,
    handshake_id bigint,
    until_at bigint not null
);
create index hand_slips_by_digits on hand_slips (digits);
create index hand_slips_of_a_person on hand_slips (person_id, id);

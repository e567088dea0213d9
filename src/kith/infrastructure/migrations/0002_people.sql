-- Who is here. People live in this house or in another from the first day on: home_id.

create table house (
    id integer primary key check (id = 1),
    name text not null,
    purpose text not null,
    shape text not null check (shape in ('friends', 'team', 'organisation', 'peers')),
    secret blob not null,
    made_at bigint not null
);

create table first_links (
    fingerprint blob primary key,
    until_at bigint not null
);

create table house_log (
    id bigint primary key,
    kind text not null,
    about text not null
);

create table homes (
    id bigint primary key,
    domain text unique
);

create table people (
    id bigint primary key,
    home_id bigint not null references homes (id),
    handle text not null,
    name text not null,
    know_me text not null,
    lately text not null,
    zone text not null,
    language text not null,
    through_id bigint references people (id),
    unique (home_id, handle)
);

create table listings (
    person_id bigint primary key references people (id)
);

create table administrators (
    person_id bigint primary key references people (id),
    since bigint not null
);

create table accounts (
    person_id bigint primary key references people (id),
    public_key blob not null unique,
    key_made_at bigint not null,
    key_put_away_at bigint
);

create table passkeys (
    id blob primary key,
    person_id bigint not null references people (id),
    public_key blob not null,
    sign_count bigint not null,
    bound_to text not null,
    device text not null,
    made_at bigint not null
);
create index passkeys_of_a_person on passkeys (person_id);

create table sessions (
    id bigint primary key,
    person_id bigint not null references people (id),
    fingerprint blob not null unique,
    device text not null,
    seen_at bigint not null
);
create index sessions_of_a_person on sessions (person_id);

create table house_lines (
    id bigint primary key,
    person_id bigint not null references people (id),
    kind text not null,
    about text not null
);
create index house_lines_of_a_person on house_lines (person_id, id);

-- How people are tied. A bond is kept once, smaller id first; what each says of it is theirs.

create table bonds (
    a_id bigint not null references people (id),
    b_id bigint not null references people (id),
    since bigint not null,
    primary key (a_id, b_id),
    check (a_id < b_id)
);
create index bonds_from_the_other_side on bonds (b_id, a_id);

create table tellings (
    speaker_id bigint not null references people (id),
    about_id bigint not null references people (id),
    how text not null,
    said_at bigint not null,
    primary key (speaker_id, about_id)
);
create index tellings_about_a_person on tellings (about_id);

create table blocks (
    person_id bigint not null references people (id),
    blocked_id bigint not null references people (id),
    since bigint not null,
    primary key (person_id, blocked_id)
);
create index blocks_from_the_other_side on blocks (blocked_id, person_id);

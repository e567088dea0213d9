-- Two people are asked, each alone, whether they want to know each other. A no is kept like silence:
-- an introduction says nothing of answers before both are yes, and is over on the same day in any case.
create table introductions (
    id bigint primary key,
    by_id bigint not null references people (id),
    means text not null,
    until_at bigint not null,
    passed_at bigint,
    taken_back_at bigint,
    place_id bigint references places (id),
    told integer not null
);
create index introductions_by_a_person on introductions (by_id, id);
create index introductions_by_their_end on introductions (until_at);

-- What one of the two is told: the introducer's words to them, and what the other is called.
create table introduction_sides (
    introduction_id bigint not null references introductions (id) on delete cascade,
    person_id bigint not null references people (id),
    other_id bigint not null references people (id),
    words text not null,
    described text not null,
    names_other integer not null,
    primary key (introduction_id, person_id)
);
create index introduction_sides_of_a_person on introduction_sides (person_id, introduction_id);

create table introduction_answers (
    introduction_id bigint not null references introductions (id) on delete cascade,
    person_id bigint not null references people (id),
    answer text not null,
    primary key (introduction_id, person_id)
);

-- One person speaks for another, to the one who is asked and to nobody else.
create table vouches (
    id bigint primary key,
    introduction_id bigint references introductions (id) on delete set null,
    speaker_id bigint not null references people (id),
    about_id bigint not null references people (id),
    to_id bigint not null references people (id),
    kind text not null,
    said_at bigint not null,
    until_at bigint not null,
    statement_id bigint not null
);
create index vouches_by_a_person on vouches (speaker_id, id);
create index vouches_to_a_person on vouches (to_id, about_id);
create index vouches_in_an_introduction on vouches (introduction_id)
    where introduction_id is not null;

-- Letters that began with an introduction, and whose it was.
create table introduction_letters (
    conversation_id bigint primary key references posts (id) on delete cascade,
    by_id bigint not null references people (id)
);

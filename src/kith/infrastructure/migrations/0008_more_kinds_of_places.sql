-- Letters are places too; and words can wait: for a pause to end, for a round to open, for a reader's morning.

alter table places drop column kind;

alter table places add column kind text not null default 'circle' check (kind in ('circle', 'letter'));

-- Nobody speaks in a place (or only not in one conversation of it) until a moment.
create table silences (
    id bigint primary key,
    place_id bigint not null references places (id),
    conversation_id bigint references posts (id) on delete cascade,
    kind text not null check (kind in ('pause', 'sealed', 'over')),
    until_at bigint not null
);

create index silences_in_a_place on silences (place_id, until_at);

-- Words that reach one of their readers only in that person's morning.
create table held (
    post_id bigint not null references posts (id) on delete cascade,
    person_id bigint not null references people (id),
    until_at bigint not null,
    primary key (post_id, person_id)
);

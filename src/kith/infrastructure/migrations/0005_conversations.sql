-- A conversation is its opening post (conversation_id = id) and the answers to it, flat, by time.
-- stirred_id stands on the opening only: the last post by somebody who was new to the conversation.

create table posts (
    id bigint primary key,
    place_id bigint not null references places (id),
    conversation_id bigint not null references posts (id),
    answers_id bigint references posts (id),
    author_id bigint not null references people (id),
    means text not null check (means in ('hand', 'program')),
    words text not null,
    changed_at bigint,
    wrong_at bigint,
    gone_at bigint,
    stirred_id bigint
);
create index posts_in_a_conversation on posts (conversation_id, id);
create index conversations_in_a_place on posts (place_id, stirred_id) where stirred_id is not null;
create index posts_by_a_person on posts (author_id, id);
create index posts_that_answer on posts (answers_id) where answers_id is not null;

create table voices (
    conversation_id bigint not null references posts (id),
    person_id bigint not null references people (id),
    place_id bigint not null references places (id),
    last_id bigint not null,
    primary key (conversation_id, person_id)
);
create index voices_in_a_place on voices (place_id, person_id, last_id);

create table earlier_words (
    post_id bigint not null references posts (id) on delete cascade,
    until_at bigint not null,
    words text not null,
    primary key (post_id, until_at)
);

create table heard (
    post_id bigint not null references posts (id) on delete cascade,
    person_id bigint not null references people (id),
    heard_at bigint not null,
    primary key (post_id, person_id)
);

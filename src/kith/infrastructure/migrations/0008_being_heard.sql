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

-- Pictures and voices. The bytes lie in the folder media, or in a bucket; here stands what they are.
-- A row waits without a post: while it arrives, till its words are said, or for what is sealed (kept_for).

create table media (
    id bigint primary key,
    owner_id bigint not null references people (id),
    kind text not null check (kind in ('picture', 'voice')),
    state text not null check (state in ('arriving', 'ready', 'refused', 'aside')),
    token text not null unique,
    type text not null,
    size bigint not null,
    got bigint not null,
    width integer not null,
    height integer not null,
    blur text not null,
    lasts integer not null,
    peaks text not null,
    words text not null,
    sha256 blob,
    sums text not null default '',
    post_id bigint references posts (id) on delete set null,
    kept_for bigint,
    nth integer not null
);
create index media_of_a_post on media (post_id, nth) where post_id is not null;
create index media_of_a_person on media (owner_id, id);
create index media_kept_for on media (kept_for, owner_id) where kept_for is not null;

-- Sums of files that nobody brings into this house again.
create table refused_files (
    sha256 blob primary key,
    refused_at bigint not null
);

-- Who said that they listen to pictures: then those who share a circle know for whom they write the sentence.
create table by_ear (
    person_id bigint primary key references people (id)
);

-- Letters are places of their kind with a seat for each reader, and one conversation in them.
-- A night is from one hour of the person's own clock to another; without a row here it is 21 to 8.
create table nights (
    person_id bigint primary key references people (id),
    from_hour integer not null check (from_hour between 0 and 23),
    to_hour integer not null check (to_hour between 0 and 23),
    letters integer not null check (letters in (0, 1))
);

-- When words that were written at night reach one of their readers: what the two are told of it.
create table mornings (
    post_id bigint not null references posts (id) on delete cascade,
    person_id bigint not null references people (id),
    at bigint not null,
    primary key (post_id, person_id)
);
create index mornings_of_a_person on mornings (person_id, at);

-- "Thinking of you": the last of one person to another, till it was seen and the sender's day is over.
create table thoughts (
    from_id bigint not null references people (id),
    to_id bigint not null references people (id),
    at bigint not null,
    again_at bigint not null,
    unseen integer not null check (unseen in (0, 1)),
    primary key (from_id, to_id)
);
create index thoughts_of_a_person on thoughts (to_id, from_id);

-- A round is a question that opens a conversation. Until it opens, answers lie only in round_answers.

create table round_series (
    id bigint primary key,
    circle_id bigint not null references circles (id),
    asked_by_id bigint not null references people (id),
    every text not null check (every in ('week', 'fortnight', 'month', 'season')),
    days integer not null,
    next_at bigint not null,
    passed integer not null
);
create index round_series_in_a_circle on round_series (circle_id);

create table rounds (
    id bigint primary key references posts (id) on delete cascade,
    circle_id bigint not null references circles (id),
    asked_by_id bigint not null references people (id),
    by_house integer not null,
    day text not null,
    opens_at bigint not null,
    ways text not null,
    listening integer not null,
    state text not null check (state in ('sealed', 'open', 'filed', 'empty')),
    reminded integer not null,
    opened_at bigint,
    filed_at bigint,
    series_id bigint references round_series (id) on delete set null
);
create index rounds_in_a_circle on rounds (circle_id, id);
create index rounds_of_a_series on rounds (series_id, id) where series_id is not null;

create table round_evenings (
    round_id bigint not null references rounds (id) on delete cascade,
    person_id bigint not null references people (id),
    until_at bigint not null,
    primary key (round_id, person_id)
);

create table round_answers (
    round_id bigint not null references rounds (id) on delete cascade,
    person_id bigint not null references people (id),
    words text not null,
    means text not null check (means in ('hand', 'program')),
    passed integer not null,
    told_at bigint not null,
    primary key (round_id, person_id)
);
create index round_answers_of_a_person on round_answers (person_id);

create table round_turns (
    post_id bigint primary key references posts (id) on delete cascade,
    round_id bigint not null references rounds (id) on delete cascade,
    person_id bigint not null references people (id),
    quiet integer not null,
    late integer not null,
    unique (round_id, person_id)
);
create index round_turns_of_a_person on round_turns (person_id, round_id);

create table listenings (
    answer_id bigint not null references round_turns (post_id) on delete cascade,
    listener_id bigint not null references people (id),
    round_id bigint not null references rounds (id) on delete cascade,
    since bigint not null,
    role text not null check (role in ('first', 'beside', 'instead')),
    heard_id bigint references posts (id) on delete set null,
    verdict text not null check (verdict in ('', 'yes', 'no')),
    addition_id bigint references posts (id) on delete set null,
    primary key (answer_id, listener_id)
);
create index listenings_of_a_person on listenings (listener_id, round_id);
create index listenings_in_a_round on listenings (round_id);
create index listenings_heard on listenings (heard_id) where heard_id is not null;
create index listenings_added on listenings (addition_id) where addition_id is not null;

-- A round for two, offered when somebody came in by an invitation that was for them alone. A sentence
-- lies in its part until both are there; then both open as a letter, and no part is kept.

create table rounds_for_two (
    id bigint primary key,
    inviter_id bigint not null references people (id),
    newcomer_id bigint not null references people (id),
    question text not null,
    until_at bigint not null,
    conversation_id bigint references posts (id) on delete cascade,
    unique (newcomer_id, inviter_id)
);
create index rounds_for_two_of_an_inviter on rounds_for_two (inviter_id, newcomer_id);
create index rounds_for_two_by_letter on rounds_for_two (conversation_id)
    where conversation_id is not null;

create table parts_for_two (
    round_id bigint not null references rounds_for_two (id) on delete cascade,
    person_id bigint not null references people (id),
    words text not null,
    means text not null check (means in ('hand', 'program')),
    set_aside integer not null check (set_aside in (0, 1)),
    primary key (round_id, person_id)
);

-- A circle's book goes by when a conversation began, where its page goes by who spoke in it last.

create index conversations_by_time on posts (place_id, id) where stirred_id is not null;

-- "Hold my words 10 minutes": who wants it where, and the words that wait for their time or their writer.
create table holds (
    place_id bigint not null references places (id),
    person_id bigint not null references people (id),
    primary key (place_id, person_id)
);

-- What these words would answer may be taken back meanwhile, so its ids lean on nothing.
-- until_at: when they are said; null once they could not be, and wait for their writer to look.
create table waiting_words (
    id bigint primary key,
    place_id bigint not null references places (id),
    person_id bigint not null references people (id),
    conversation_id bigint,
    answers_id bigint,
    means text not null check (means in ('hand', 'program')),
    words text not null,
    shown text not null,
    until_at bigint,
    why text not null check (why in ('', 'readers', 'silent', 'closed'))
);

create index waiting_words_of_a_person on waiting_words (person_id, id);

-- A pause: who asks for one at this moment; and that somebody has had their turn, for a day.
create table pause_askings (
    place_id bigint primary key references places (id),
    by_id bigint not null references people (id),
    until_at bigint not null
);

create table pause_turns (
    place_id bigint not null references places (id),
    person_id bigint not null references people (id),
    until_at bigint not null,
    primary key (place_id, person_id)
);

-- A line from the house that leads to words goes with them: whoever hears that they went takes it away.
alter table house_lines add column post_id bigint;

create index house_lines_about_a_post on house_lines (post_id) where post_id is not null;

-- Words that lay sealed till others were in too: nobody reads those and then takes back their own.
alter table posts add column sealed integer not null default 0 check (sealed in (0, 1));

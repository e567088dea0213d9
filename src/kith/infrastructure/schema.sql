-- Made from the migrations by `kith schema`; read it to learn what a house keeps.

CREATE TABLE facts (
    id integer primary key autoincrement,
    kind text not null,
    place_id bigint,
    at bigint not null,
    body text not null
);

CREATE INDEX facts_of_a_place on facts (place_id, id);

CREATE INDEX facts_of_a_place_by_time on facts (place_id, at);

CREATE TABLE subscribers (
    name text primary key,
    heard_id bigint not null
);

CREATE TABLE jobs (
    id bigint primary key,
    kind text not null,
    body text not null,
    state text not null check (state in ('waiting', 'running', 'stuck')),
    next_at bigint not null,
    until_at bigint not null,
    tries integer not null,
    error text not null
);

CREATE INDEX jobs_by_time on jobs (state, next_at);

CREATE TABLE nodes (
    node integer primary key,
    until_at bigint not null
);

CREATE TABLE house (
    id integer primary key check (id = 1),
    name text not null,
    purpose text not null,
    shape text not null check (shape in ('friends', 'team', 'organisation', 'peers')),
    secret blob not null,
    made_at bigint not null
);

CREATE TABLE first_links (
    fingerprint blob primary key,
    until_at bigint not null
);

CREATE TABLE house_log (
    id bigint primary key,
    kind text not null,
    about text not null
);

CREATE TABLE homes (
    id bigint primary key,
    domain text unique
);

CREATE TABLE people (
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

CREATE TABLE listings (
    person_id bigint primary key references people (id)
);

CREATE TABLE administrators (
    person_id bigint primary key references people (id),
    since bigint not null
);

CREATE TABLE accounts (
    person_id bigint primary key references people (id),
    public_key blob not null unique,
    key_made_at bigint not null,
    key_put_away_at bigint
);

CREATE TABLE passkeys (
    id blob primary key,
    person_id bigint not null references people (id),
    public_key blob not null,
    sign_count bigint not null,
    bound_to text not null,
    device text not null,
    made_at bigint not null
);

CREATE INDEX passkeys_of_a_person on passkeys (person_id);

CREATE TABLE sessions (
    id bigint primary key,
    person_id bigint not null references people (id),
    fingerprint blob not null unique,
    device text not null,
    seen_at bigint not null
);

CREATE INDEX sessions_of_a_person on sessions (person_id);

CREATE TABLE house_lines (
    id bigint primary key,
    person_id bigint not null references people (id),
    kind text not null,
    about text not null
);

CREATE INDEX house_lines_of_a_person on house_lines (person_id, id);

CREATE TABLE bonds (
    a_id bigint not null references people (id),
    b_id bigint not null references people (id),
    since bigint not null,
    primary key (a_id, b_id),
    check (a_id < b_id)
);

CREATE INDEX bonds_from_the_other_side on bonds (b_id, a_id);

CREATE TABLE tellings (
    speaker_id bigint not null references people (id),
    about_id bigint not null references people (id),
    how text not null,
    said_at bigint not null,
    primary key (speaker_id, about_id)
);

CREATE INDEX tellings_about_a_person on tellings (about_id);

CREATE TABLE blocks (
    person_id bigint not null references people (id),
    blocked_id bigint not null references people (id),
    since bigint not null,
    primary key (person_id, blocked_id)
);

CREATE INDEX blocks_from_the_other_side on blocks (blocked_id, person_id);

CREATE TABLE places (
    id bigint primary key,
    kind text not null check (kind in ('circle'))
);

CREATE TABLE seats (
    place_id bigint not null references places (id),
    person_id bigint not null references people (id),
    since bigint not null,
    came_at bigint not null,
    seen_id bigint not null,
    arranged bigint not null,
    primary key (place_id, person_id)
);

CREATE INDEX seats_of_a_person on seats (person_id, place_id);

CREATE VIEW access as
select place_id, person_id, since from seats;

CREATE TABLE circles (
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

CREATE TABLE askings (
    circle_id bigint not null references circles (id),
    person_id bigint not null references people (id),
    by_id bigint not null references people (id),
    asked_at bigint not null,
    set_aside_at bigint,
    primary key (circle_id, person_id)
);

CREATE INDEX askings_of_a_person on askings (person_id);

CREATE TABLE departures (
    id bigint primary key,
    circle_id bigint not null references circles (id),
    person_id bigint not null references people (id),
    reason text,
    removed_by_id bigint references people (id)
);

CREATE INDEX departures_from_a_circle on departures (circle_id, id);

CREATE INDEX departures_of_a_person on departures (person_id);

CREATE TABLE proposals (
    id bigint primary key,
    circle_id bigint not null references circles (id),
    kind text not null check (kind in ('host', 'member', 'removal', 'history')),
    by_id bigint not null references people (id),
    about_id bigint references people (id),
    words text not null
);

CREATE INDEX proposals_in_a_circle on proposals (circle_id, id);

CREATE TABLE agreements (
    proposal_id bigint not null references proposals (id) on delete cascade,
    person_id bigint not null references people (id),
    primary key (proposal_id, person_id)
);

CREATE TABLE invitations (
    id bigint primary key,
    by_id bigint not null references people (id),
    whom text not null,
    words text not null,
    code text not null unique,
    circle_id bigint references circles (id),
    uses integer not null check (uses between 1 and 12),
    until_at bigint not null
);

CREATE INDEX invitations_by_a_person on invitations (by_id, id);

CREATE TABLE arrivals (
    invitation_id bigint not null references invitations (id) on delete cascade,
    person_id bigint not null references people (id),
    primary key (invitation_id, person_id)
);

CREATE TABLE posts (
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

CREATE INDEX posts_in_a_conversation on posts (conversation_id, id);

CREATE INDEX conversations_in_a_place on posts (place_id, stirred_id) where stirred_id is not null;

CREATE INDEX posts_by_a_person on posts (author_id, id);

CREATE INDEX posts_that_answer on posts (answers_id) where answers_id is not null;

CREATE TABLE voices (
    conversation_id bigint not null references posts (id),
    person_id bigint not null references people (id),
    place_id bigint not null references places (id),
    last_id bigint not null,
    primary key (conversation_id, person_id)
);

CREATE INDEX voices_in_a_place on voices (place_id, person_id, last_id);

CREATE TABLE earlier_words (
    post_id bigint not null references posts (id) on delete cascade,
    until_at bigint not null,
    words text not null,
    primary key (post_id, until_at)
);

CREATE TABLE heard (
    post_id bigint not null references posts (id) on delete cascade,
    person_id bigint not null references people (id),
    heard_at bigint not null,
    primary key (post_id, person_id)
);

CREATE TABLE door_secrets (
    id integer primary key check (id = 1),
    secret blob not null
);

CREATE TABLE spent_challenges (
    fingerprint blob primary key,
    until_at bigint not null
);

CREATE TABLE last_kept (
    node integer not null,
    turn integer not null,
    token bigint not null,
    primary key (node, turn)
);

CREATE TABLE backups (
    id bigint primary key,
    place text not null,
    name text not null,
    made_at bigint not null,
    size bigint not null,
    sha256 text not null,
    drilled_at bigint,
    found text not null check (found in ('', 'sound', 'sealed', 'wrong')),
    says text not null,
    unique (place, name)
);

CREATE TABLE troubles (
    kind text primary key check (kind in ('backup', 'drill')),
    since bigint not null,
    tries integer not null,
    says text not null,
    told_at bigint
);

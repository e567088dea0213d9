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
, imprint text not null default '');

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
, post_id bigint);

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
    id bigint primary key, kind text not null default 'circle');

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
    words text not null,
    changed_at bigint,
    wrong_at bigint,
    gone_at bigint,
    stirred_id bigint
, sealed integer not null default 0 check (sealed in (0, 1)), gone_by text not null default '' check (gone_by in ('', 'guides', 'two')), means text not null default 'hand');

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

CREATE TABLE silences (
    id bigint primary key,
    place_id bigint not null references places (id),
    conversation_id bigint references posts (id) on delete cascade,
    kind text not null check (kind in ('pause', 'sealed', 'over')),
    until_at bigint not null
);

CREATE INDEX silences_in_a_place on silences (place_id, until_at);

CREATE TABLE held (
    post_id bigint not null references posts (id) on delete cascade,
    person_id bigint not null references people (id),
    until_at bigint not null,
    primary key (post_id, person_id)
);

CREATE TABLE media (
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

CREATE INDEX media_of_a_post on media (post_id, nth) where post_id is not null;

CREATE INDEX media_of_a_person on media (owner_id, id);

CREATE INDEX media_kept_for on media (kept_for, owner_id) where kept_for is not null;

CREATE TABLE refused_files (
    sha256 blob primary key,
    refused_at bigint not null
);

CREATE TABLE by_ear (
    person_id bigint primary key references people (id)
);

CREATE TABLE nights (
    person_id bigint primary key references people (id),
    from_hour integer not null check (from_hour between 0 and 23),
    to_hour integer not null check (to_hour between 0 and 23),
    letters integer not null check (letters in (0, 1))
);

CREATE TABLE mornings (
    post_id bigint not null references posts (id) on delete cascade,
    person_id bigint not null references people (id),
    at bigint not null,
    primary key (post_id, person_id)
);

CREATE INDEX mornings_of_a_person on mornings (person_id, at);

CREATE TABLE thoughts (
    from_id bigint not null references people (id),
    to_id bigint not null references people (id),
    at bigint not null,
    again_at bigint not null,
    unseen integer not null check (unseen in (0, 1)),
    primary key (from_id, to_id)
);

CREATE INDEX thoughts_of_a_person on thoughts (to_id, from_id);

CREATE TABLE round_series (
    id bigint primary key,
    circle_id bigint not null references circles (id),
    asked_by_id bigint not null references people (id),
    every text not null check (every in ('week', 'fortnight', 'month', 'season')),
    days integer not null,
    next_at bigint not null,
    passed integer not null
);

CREATE INDEX round_series_in_a_circle on round_series (circle_id);

CREATE TABLE rounds (
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

CREATE INDEX rounds_in_a_circle on rounds (circle_id, id);

CREATE INDEX rounds_of_a_series on rounds (series_id, id) where series_id is not null;

CREATE TABLE round_evenings (
    round_id bigint not null references rounds (id) on delete cascade,
    person_id bigint not null references people (id),
    until_at bigint not null,
    primary key (round_id, person_id)
);

CREATE TABLE round_answers (
    round_id bigint not null references rounds (id) on delete cascade,
    person_id bigint not null references people (id),
    words text not null,
    means text not null check (means in ('hand', 'program')),
    passed integer not null,
    told_at bigint not null,
    primary key (round_id, person_id)
);

CREATE INDEX round_answers_of_a_person on round_answers (person_id);

CREATE TABLE round_turns (
    post_id bigint primary key references posts (id) on delete cascade,
    round_id bigint not null references rounds (id) on delete cascade,
    person_id bigint not null references people (id),
    quiet integer not null,
    late integer not null,
    unique (round_id, person_id)
);

CREATE INDEX round_turns_of_a_person on round_turns (person_id, round_id);

CREATE TABLE listenings (
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

CREATE INDEX listenings_of_a_person on listenings (listener_id, round_id);

CREATE INDEX listenings_in_a_round on listenings (round_id);

CREATE INDEX listenings_heard on listenings (heard_id) where heard_id is not null;

CREATE INDEX listenings_added on listenings (addition_id) where addition_id is not null;

CREATE TABLE rounds_for_two (
    id bigint primary key,
    inviter_id bigint not null references people (id),
    newcomer_id bigint not null references people (id),
    question text not null,
    until_at bigint not null,
    conversation_id bigint references posts (id) on delete cascade,
    unique (newcomer_id, inviter_id)
);

CREATE INDEX rounds_for_two_of_an_inviter on rounds_for_two (inviter_id, newcomer_id);

CREATE INDEX rounds_for_two_by_letter on rounds_for_two (conversation_id)
    where conversation_id is not null;

CREATE TABLE parts_for_two (
    round_id bigint not null references rounds_for_two (id) on delete cascade,
    person_id bigint not null references people (id),
    words text not null,
    means text not null check (means in ('hand', 'program')),
    set_aside integer not null check (set_aside in (0, 1)),
    primary key (round_id, person_id)
);

CREATE INDEX conversations_by_time on posts (place_id, id) where stirred_id is not null;

CREATE TABLE holds (
    place_id bigint not null references places (id),
    person_id bigint not null references people (id),
    primary key (place_id, person_id)
);

CREATE TABLE waiting_words (
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

CREATE INDEX waiting_words_of_a_person on waiting_words (person_id, id);

CREATE TABLE pause_askings (
    place_id bigint primary key references places (id),
    by_id bigint not null references people (id),
    until_at bigint not null
);

CREATE TABLE pause_turns (
    place_id bigint not null references places (id),
    person_id bigint not null references people (id),
    until_at bigint not null,
    primary key (place_id, person_id)
);

CREATE INDEX house_lines_about_a_post on house_lines (post_id) where post_id is not null;

CREATE TABLE notice_choices (
    person_id bigint primary key references people (id),
    hours text not null,
    mail_words integer not null check (mail_words in (0, 1)),
    push_words integer not null check (push_words in (0, 1))
);

CREATE TABLE mail_ways (
    person_id bigint primary key references people (id),
    address text not null,
    token text not null unique,
    bounce text not null unique,
    told_id bigint not null,
    refused_at bigint
);

CREATE TABLE mail_proofs (
    id bigint primary key,
    person_id bigint not null references people (id),
    address text not null,
    fingerprint blob not null,
    tries integer not null,
    until_at bigint not null
);

CREATE INDEX mail_proofs_of_a_person on mail_proofs (person_id, id);

CREATE INDEX mail_proofs_for_an_address on mail_proofs (address);

CREATE TABLE push_keys (
    id integer primary key check (id = 1),
    private blob not null,
    public blob not null
);

CREATE TABLE push_ways (
    id bigint primary key,
    person_id bigint not null references people (id),
    session_id bigint not null references sessions (id) on delete cascade,
    endpoint text not null unique,
    p256dh blob not null,
    auth blob not null,
    told_id bigint not null
);

CREATE INDEX push_ways_of_a_person on push_ways (person_id);

CREATE INDEX push_ways_of_a_session on push_ways (session_id);

CREATE TABLE near (
    person_id bigint not null references people (id),
    other_id bigint not null references people (id),
    primary key (person_id, other_id)
);

CREATE TABLE notices (
    person_id bigint not null references people (id),
    way_id bigint not null,
    about text not null,
    state text not null check (state in ('waiting', 'going', 'gone')),
    until_at bigint not null,
    primary key (person_id, way_id, about)
);

CREATE INDEX notices_by_time on notices (until_at);

CREATE TABLE "troubles" (
    kind text primary key check (kind in ('backup', 'drill', 'mail')),
    since bigint not null,
    tries integer not null,
    says text not null,
    told_at bigint
);

CREATE TABLE guides (
    person_id bigint primary key references people (id),
    since bigint not null
);

CREATE TABLE guide_askings (
    person_id bigint primary key references people (id),
    by_id bigint not null references people (id),
    asked_at bigint not null
, turned_down integer not null default 0);

CREATE TABLE reports (
    id bigint primary key,
    by_id bigint not null references people (id),
    about_id bigint not null references people (id),
    place_id bigint not null references places (id),
    post_id bigint not null,
    excerpt text not null,
    help text not null,
    against_law integer not null check (against_law in (0, 1)),
    host_may integer not null check (host_may in (0, 1)),
    shown_at bigint not null,
    stage integer not null check (stage in (1, 2)),
    verdict text not null check (verdict in ('', 'leave', 'ask', 'away', 'remove')),
    decided_at bigint
);

CREATE INDEX reports_by_a_person on reports (by_id, id);

CREATE INDEX reports_about_a_person on reports (about_id, id);

CREATE INDEX reports_by_verdict on reports (verdict, id);

CREATE TABLE report_sayings (
    report_id bigint not null references reports (id) on delete cascade,
    stage integer not null check (stage in (1, 2)),
    person_id bigint not null references people (id),
    verdict text not null check (verdict in ('leave', 'ask', 'away', 'remove')),
    reason text not null,
    said_at bigint not null,
    primary key (report_id, stage, person_id)
);

CREATE TABLE report_decisions (
    report_id bigint not null references reports (id) on delete cascade,
    stage integer not null check (stage in (1, 2)),
    verdict text not null check (verdict in ('leave', 'ask', 'away', 'remove')),
    one_id bigint not null references people (id),
    other_id bigint not null references people (id),
    by_guides integer not null check (by_guides in (0, 1)),
    decided_at bigint not null,
    primary key (report_id, stage)
);

CREATE TABLE report_appeals (
    report_id bigint primary key references reports (id) on delete cascade,
    by_id bigint not null references people (id),
    reason text not null,
    made_at bigint not null
);

CREATE TABLE report_helpers (
    report_id bigint not null references reports (id) on delete cascade,
    stage integer not null check (stage in (1, 2)),
    person_id bigint not null references people (id),
    by_id bigint not null references people (id),
    answer text not null check (answer in ('', 'yes', 'no')),
    primary key (report_id, stage, person_id)
);

CREATE INDEX report_helpers_of_a_person on report_helpers (person_id);

CREATE TABLE report_tellings (
    report_id bigint not null references reports (id) on delete cascade,
    stage integer not null check (stage in (1, 2)),
    person_id bigint not null references people (id),
    seen_at bigint,
    primary key (report_id, stage, person_id)
);

CREATE INDEX report_tellings_of_a_person on report_tellings (person_id);

CREATE TABLE withheld (
    post_id bigint primary key references posts (id) on delete cascade,
    report_id bigint not null references reports (id),
    words text not null,
    changed_at bigint,
    wrong_at bigint
);

CREATE TABLE withheld_earlier (
    post_id bigint not null references withheld (post_id) on delete cascade,
    until_at bigint not null,
    words text not null,
    primary key (post_id, until_at)
);

CREATE TABLE quarantines (
    id bigint primary key,
    report_id bigint not null,
    media_id bigint not null,
    post_id bigint not null,
    kind text not null,
    owner_id bigint not null references people (id),
    token text not null,
    sums text not null,
    state text not null check (state in ('held', 'confirmed', 'lifted', 'destroyed')),
    handed_at bigint,
    changed_at bigint not null
);

CREATE INDEX quarantines_of_a_report on quarantines (report_id);

CREATE TABLE search_words (
    post_id bigint primary key references posts (id) on delete cascade,
    words text not null
);

CREATE VIRTUAL TABLE search_index using fts5 (
    words, content = 'search_words', content_rowid = 'post_id', tokenize = 'ascii'
);

CREATE TRIGGER search_words_come after insert on search_words begin
    insert into search_index (rowid, words) values (new.post_id, new.words);
end;

CREATE TRIGGER search_words_go after delete on search_words begin
    insert into search_index (search_index, rowid, words) values ('delete', old.post_id, old.words);
end;

CREATE TABLE house_signing (
    id integer primary key check (id = 1),
    private blob not null,
    public blob not null
);

CREATE TABLE statements (
    id bigint primary key,
    kind text not null,
    by_id bigint not null references people (id),
    about_id bigint not null references people (id),
    body text not null,
    made_at bigint not null
);

CREATE INDEX statements_by_a_person on statements (by_id, id);

CREATE INDEX statements_about_a_person on statements (about_id, id);

CREATE TABLE bond_lines (
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

CREATE INDEX bond_lines_of_two on bond_lines (a_id, b_id, at, id);

CREATE INDEX bond_lines_from_the_other_side on bond_lines (b_id);

CREATE TABLE hands (
    id bigint primary key,
    person_id bigint not null references people (id),
    digits text not null,
    code text not null unique,
    secret blob not null,
    shown integer not null,
    handshake_id bigint,
    until_at bigint not null
);

CREATE INDEX hands_of_a_person on hands (person_id, id);

CREATE INDEX hands_by_digits on hands (digits);

CREATE TABLE wrong_digits (
    id bigint primary key,
    person_id bigint not null references people (id)
);

CREATE INDEX wrong_digits_of_a_person on wrong_digits (person_id, id);

CREATE TABLE handshakes (
    id bigint primary key,
    four text not null,
    state text not null,
    way text not null,
    until_at bigint not null
);

CREATE INDEX handshakes_by_time on handshakes (until_at);

CREATE TABLE handshake_sides (
    handshake_id bigint not null references handshakes (id) on delete cascade,
    person_id bigint not null references people (id),
    how text not null,
    place text not null,
    said integer not null,
    gone integer not null,
    primary key (handshake_id, person_id)
);

CREATE INDEX handshake_sides_of_a_person on handshake_sides (person_id, handshake_id);

CREATE TABLE greetings (
    person_id bigint primary key references people (id)
);

CREATE TABLE guest_slips (
    id bigint primary key,
    for_id bigint not null references people (id),
    name text not null,
    reach text not null,
    fingerprint blob not null unique,
    until_at bigint not null
);

CREATE INDEX guest_slips_for_a_person on guest_slips (for_id, id);

CREATE TABLE device_keys (
    id bigint primary key,
    person_id bigint not null references people (id),
    session_id bigint not null references sessions (id) on delete cascade,
    public blob not null,
    unique (session_id, public)
);

CREATE INDEX device_keys_of_a_person on device_keys (person_id);

CREATE TABLE hand_slips (
    id bigint primary key,
    person_id bigint not null references people (id),
    part text not null,
    digits text not null,
    at bigint not null,
    sum blob not null unique,
    handshake_id bigint,
    until_at bigint not null
);

CREATE INDEX hand_slips_by_digits on hand_slips (digits);

CREATE INDEX hand_slips_of_a_person on hand_slips (person_id, id);

CREATE TABLE introductions (
    id bigint primary key,
    by_id bigint not null references people (id),
    means text not null,
    until_at bigint not null,
    passed_at bigint,
    taken_back_at bigint,
    place_id bigint references places (id),
    told integer not null
);

CREATE INDEX introductions_by_a_person on introductions (by_id, id);

CREATE INDEX introductions_by_their_end on introductions (until_at);

CREATE TABLE introduction_sides (
    introduction_id bigint not null references introductions (id) on delete cascade,
    person_id bigint not null references people (id),
    other_id bigint not null references people (id),
    words text not null,
    described text not null,
    names_other integer not null,
    primary key (introduction_id, person_id)
);

CREATE INDEX introduction_sides_of_a_person on introduction_sides (person_id, introduction_id);

CREATE TABLE introduction_answers (
    introduction_id bigint not null references introductions (id) on delete cascade,
    person_id bigint not null references people (id),
    answer text not null,
    primary key (introduction_id, person_id)
);

CREATE TABLE vouches (
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

CREATE INDEX vouches_by_a_person on vouches (speaker_id, id);

CREATE INDEX vouches_to_a_person on vouches (to_id, about_id);

CREATE INDEX vouches_in_an_introduction on vouches (introduction_id)
    where introduction_id is not null;

CREATE TABLE introduction_letters (
    conversation_id bigint primary key references posts (id) on delete cascade,
    by_id bigint not null references people (id)
);

CREATE TABLE knock_needs (
    person_id bigint primary key references people (id),
    needs text not null
);

CREATE TABLE nameables (
    person_id bigint primary key references people (id)
);

CREATE TABLE bond_lendings (
    knock_id bigint not null,
    way integer not null,
    step integer not null,
    from_id bigint not null references people (id),
    to_id bigint not null references people (id),
    takes integer not null,
    spent_at bigint not null,
    until_at bigint not null,
    primary key (knock_id, way, step)
);

CREATE INDEX bond_lendings_along on bond_lendings (from_id, to_id, until_at);

CREATE INDEX bond_lendings_from_the_other_side on bond_lendings (to_id, from_id, until_at);

CREATE TABLE knock_draws (
    knock_id bigint primary key,
    home_id bigint not null references homes (id),
    through_id bigint not null,
    at bigint not null
);

CREATE INDEX knock_draws_by_time on knock_draws (at);

CREATE TABLE strangers (
    person_id bigint primary key references people (id),
    at bigint not null
);

CREATE INDEX strangers_by_time on strangers (at);

CREATE TABLE stranger_hours (
    hour bigint primary key,
    strangers integer not null
);

CREATE TABLE lockdowns (
    id bigint primary key,
    since_at bigint not null,
    until_at bigint not null,
    by_id bigint not null,
    opened_at bigint,
    opened_by_id bigint
);

CREATE TABLE knocks (
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

CREATE INDEX knocks_by_a_person on knocks (from_id, until_at);

CREATE INDEX knocks_at_a_door on knocks (to_id, id);

CREATE INDEX knocks_by_time on knocks (until_at);

CREATE INDEX knocks_by_origin on knocks (origin_id, id);

CREATE INDEX knocks_that_are_held on knocks (state, id);

CREATE TABLE opened_doors (
    from_id bigint not null references people (id),
    to_id bigint not null references people (id),
    letter_id bigint not null references places (id),
    opened_at bigint not null,
    primary key (from_id, to_id)
);

CREATE INDEX opened_doors_of_a_person on opened_doors (to_id, from_id);

CREATE TABLE doorkeepers (
    owner_id bigint primary key references people (id),
    keeper_id bigint not null references people (id),
    days integer not null,
    asked_at bigint not null,
    until_at bigint,
    set_aside integer not null
);

CREATE INDEX doorkeepers_by_keeper on doorkeepers (keeper_id);

CREATE TABLE shown_knocks (
    report_id bigint primary key references reports (id) on delete cascade,
    to_id bigint not null references people (id)
);

CREATE TABLE no_knocking (
    report_id bigint primary key references reports (id) on delete cascade,
    person_id bigint not null references people (id),
    until_at bigint not null
);

CREATE INDEX no_knocking_by_a_person on no_knocking (person_id, until_at);

CREATE TABLE gatherings (
    id bigint primary key references places (id),
    circle_id bigint references circles (id),
    host_id bigint not null references people (id),
    what text not null,
    day text not null,
    begins text not null,
    ends_day text not null,
    ends text not null,
    zone text not null,
    starts_at bigint not null,
    ends_at bigint not null,
    place text not null,
    know text not null,
    room integer not null,
    uid text not null,
    sequence integer not null,
    changed_at bigint not null,
    cancelled_at bigint,
    together_at bigint,
    guest_link text unique,
    table_id bigint references circles (id)
);

CREATE INDEX gatherings_by_end on gatherings (ends_at);

CREATE INDEX gatherings_of_a_circle on gatherings (circle_id, starts_at) where circle_id is not null;

CREATE TABLE comings (
    id bigint primary key,
    gathering_id bigint not null references gatherings (id) on delete cascade,
    person_id bigint references people (id),
    name text not null,
    secret blob unique,
    says text not null,
    asked_id bigint not null,
    waits integer not null,
    chair integer not null,
    unique (gathering_id, person_id)
);

CREATE INDEX comings_of_a_person on comings (person_id, gathering_id) where person_id is not null;

CREATE TABLE presences (
    gathering_id bigint not null references gatherings (id) on delete cascade,
    by_id bigint not null references people (id),
    about_id bigint not null references people (id),
    primary key (gathering_id, by_id, about_id)
);

CREATE TABLE foldings (
    circle_id bigint primary key references circles (id),
    folds_at bigint not null,
    gathering_id bigint,
    from_circle_id bigint
);

CREATE INDEX foldings_by_time on foldings (folds_at);

CREATE TABLE folding_wishes (
    circle_id bigint not null references foldings (circle_id) on delete cascade,
    person_id bigint not null references people (id),
    keeps integer not null,
    primary key (circle_id, person_id)
);

CREATE TABLE calendar_feeds (
    person_id bigint primary key references people (id),
    token text not null unique
);

CREATE TABLE public_pages (
    id bigint primary key references places (id),
    owner_id bigint not null unique references people (id),
    name text not null unique,
    looks text not null unique,
    title text not null,
    expect text not null,
    opened_at bigint not null,
    closed_at bigint
);

CREATE TABLE page_roles (
    id bigint primary key,
    page_id bigint not null references public_pages (id),
    words text not null,
    unique (page_id, words)
);

CREATE TABLE page_entries (
    post_id bigint primary key references posts (id) on delete cascade,
    page_id bigint not null references public_pages (id),
    role text not null,
    off_at bigint
);

CREATE INDEX page_entries_by_time on page_entries (page_id, post_id);

CREATE TABLE entry_statements (
    post_id bigint primary key,
    statement_id bigint not null references statements (id) on delete cascade
);

CREATE TABLE page_helpers (
    page_id bigint not null references public_pages (id),
    person_id bigint not null references people (id),
    asked_at bigint not null,
    came_at bigint,
    rather_not_at bigint,
    primary key (page_id, person_id)
);

CREATE INDEX page_helpers_by_person on page_helpers (person_id);

CREATE TABLE page_readers (
    person_id bigint not null references people (id),
    page_id bigint not null references public_pages (id),
    since_at bigint not null,
    seen_id bigint not null,
    primary key (person_id, page_id)
);

CREATE INDEX page_readers_of_a_page on page_readers (page_id, since_at);

CREATE TABLE plain_facts (
    page_id bigint primary key references public_pages (id),
    bucket integer not null,
    week bigint not null
);

CREATE TABLE mailbags (
    id bigint primary key,
    page_id bigint not null references public_pages (id),
    about text not null,
    until_at bigint not null,
    ended_at bigint,
    is_full integer not null check (is_full in (0, 1)),
    brought_at bigint,
    bundle_at bigint
);

CREATE INDEX mailbags_of_a_page on mailbags (page_id, id);

CREATE INDEX mailbags_by_time on mailbags (until_at);

CREATE TABLE mailbag_letters (
    id bigint primary key,
    mailbag_id bigint not null references mailbags (id) on delete cascade,
    writer_id bigint not null references people (id),
    means text not null,
    words text not null,
    may_quote integer not null check (may_quote in (0, 1)),
    aside integer not null check (aside in (0, 1)),
    unique (mailbag_id, writer_id)
);

CREATE INDEX mailbag_letters_by_a_writer on mailbag_letters (writer_id);

CREATE TABLE offers (
    post_id bigint primary key references posts (id) on delete cascade,
    place_id bigint not null references places (id),
    kind text not null,
    may_carry integer not null,
    settled_at bigint
);

CREATE INDEX offers_in_a_place on offers (place_id, post_id);

CREATE TABLE carries (
    ask_id bigint not null references offers (post_id) on delete cascade,
    carrier_id bigint not null references people (id),
    post_id bigint not null unique references posts (id) on delete cascade,
    primary key (ask_id, carrier_id)
);

CREATE TABLE chairs (
    id bigint primary key,
    place_id bigint not null,
    host_id bigint not null references people (id),
    means text not null,
    kind text not null,
    way text not null,
    told text not null,
    question text not null,
    day text not null,
    until_at bigint not null,
    last_at bigint not null,
    seed text not null,
    closed_at bigint,
    ended_at bigint,
    why text not null
);

CREATE INDEX chairs_of_a_place on chairs (place_id, id);

CREATE INDEX chairs_by_time on chairs (last_at);

CREATE TABLE chair_names (
    chair_id bigint not null references chairs (id) on delete cascade,
    person_id bigint not null references people (id),
    token text not null,
    by_id bigint references people (id),
    asked_at bigint,
    until_at bigint,
    says text not null,
    primary key (chair_id, person_id),
    unique (chair_id, token)
);

CREATE INDEX chair_names_of_a_person on chair_names (person_id);

-- A house at schema 10, written by tools/fixture_house.py of Kith 0.1.0.
-- house key of Mara: 0V0BPPP1XCF2CC58A6610PH2
-- house key of Jonas: 7T785VB6VWCVK238GBE2VEMR
-- house key of Hana: SHR6XSDHB3PSMW0XTFY3983Q
-- house key of Tom: RX69HC8K92J5CS4J2MQCKFV1
-- house key of Noor: VDM8ERXKGAS288KPD7406ESS
-- house key of Aiko: 0Q4PS8ZSJV629932MYRQKHSG
-- house key of Ines: 1BEVAZCWP8EW2X8M1JQHQSDT
-- house key of Bea: G5RMADDPCXZQE5DYDJTFPY6M
-- house key of Wren: 9879YY1RSMQ8P5HNN1ZAZFPB
begin;
CREATE TABLE migrations (number integer primary key, name text not null, sha256 text not null);
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
insert into search_index (search_index, rank) values ('secure-delete', 1);
insert into migrations values (1, 'the_machine', 'b6817610aa451e4484449e6b8d9b97d21c6580eb9d42e64b3eadb34c736abb7f');
insert into migrations values (2, 'people', '217924189e477fe5fd28ae0449e5b4c106ee218fe6531369a70b1efe6398e22d');
insert into migrations values (3, 'ties', '8c1bde1e2f60d9fa7a57dd72d55ee32ded04ed577228f86cce936be545268e2d');
insert into migrations values (4, 'places', '4e13719e908a8e7877c8cf9a9f3bb48abe4eef7f88a78f6cabc1f3fbff4ac224');
insert into migrations values (5, 'conversations', '67b16e66b67e6c0b782ace8bc7ce0b1c10b39e91cb57fd57e61323ca01b47976');
insert into migrations values (6, 'several_processes', '7435af6ed55d5f04afb95b4242fa038138f604860aaef784302970d90f48b9af');
insert into migrations values (7, 'backups', '32a13b3404d8e982984e44fee301e9db70af3f3f38248d164f7513b99b1aa701');
insert into migrations values (8, 'being_heard', '49c7e271f4c328ed1341e66ddc60f4d8e7da305f822a06f2be6d529ca944ea7a');
insert into migrations values (9, 'told_found_decided', 'd76ec79813b9dd8538717b83a330b3985620e70df774b8f6821ae45ffc0f6b24');
insert into migrations values (10, 'meeting', '04a6ab2add59ce0a7baa29c4bd8cfe4c524504a3e3f9fafa58cd20cbea5a4222');
insert into facts values (1, 'Bonded', NULL, 1795455290716, '{"a_id":7530685307633532928,"b_id":7530685307671281664,"place_id":null}');
insert into facts values (2, 'Arrived', NULL, 1795455290716, '{"person_id":7530685307671281664,"through_id":7530685307633532928,"place_id":null}');
insert into facts values (3, 'Bonded', NULL, 1795455290720, '{"a_id":7530685307633532928,"b_id":7530685307688058880,"place_id":null}');
insert into facts values (4, 'Arrived', NULL, 1795455290720, '{"person_id":7530685307688058880,"through_id":7530685307633532928,"place_id":null}');
insert into facts values (5, 'Bonded', NULL, 1795455290724, '{"a_id":7530685307633532928,"b_id":7530685307704836096,"place_id":null}');
insert into facts values (6, 'Arrived', NULL, 1795455290724, '{"person_id":7530685307704836096,"through_id":7530685307633532928,"place_id":null}');
insert into facts values (7, 'Bonded', NULL, 1795455290731, '{"a_id":7530685307633532928,"b_id":7530685307734196224,"place_id":null}');
insert into facts values (8, 'Arrived', NULL, 1795455290731, '{"person_id":7530685307734196224,"through_id":7530685307633532928,"place_id":null}');
insert into facts values (9, 'Bonded', NULL, 1795455290736, '{"a_id":7530685307671281664,"b_id":7530685307755167744,"place_id":null}');
insert into facts values (10, 'Arrived', NULL, 1795455290736, '{"person_id":7530685307755167744,"through_id":7530685307671281664,"place_id":null}');
insert into facts values (11, 'Bonded', NULL, 1795455290743, '{"a_id":7530685307688058880,"b_id":7530685307784527872,"place_id":null}');
insert into facts values (12, 'Arrived', NULL, 1795455290743, '{"person_id":7530685307784527872,"through_id":7530685307688058880,"place_id":null}');
insert into facts values (13, 'Bonded', NULL, 1795455290752, '{"a_id":7530685307784527872,"b_id":7530685307822276608,"place_id":null}');
insert into facts values (14, 'Arrived', NULL, 1795455290752, '{"person_id":7530685307822276608,"through_id":7530685307784527872,"place_id":null}');
insert into facts values (15, 'Bonded', NULL, 1795455290759, '{"a_id":7530685307822276608,"b_id":7530685307851636736,"place_id":null}');
insert into facts values (16, 'Arrived', NULL, 1795455290759, '{"person_id":7530685307851636736,"through_id":7530685307822276608,"place_id":null}');
insert into facts values (17, 'Bonded', NULL, 1795455290768, '{"a_id":7530685307671281664,"b_id":7530685307688058880,"place_id":null}');
insert into facts values (18, 'Bonded', NULL, 1795455290775, '{"a_id":7530685307688058880,"b_id":7530685307822276608,"place_id":null}');
insert into facts values (19, 'Bonded', NULL, 1795455290777, '{"a_id":7530685307704836096,"b_id":7530685307688058880,"place_id":null}');
insert into facts values (20, 'Bonded', NULL, 1795455290779, '{"a_id":7530685307755167744,"b_id":7530685307688058880,"place_id":null}');
insert into facts values (21, 'Bonded', NULL, 1795455290781, '{"a_id":7530685307704836096,"b_id":7530685307822276608,"place_id":null}');
insert into facts values (22, 'Bonded', NULL, 1795455290790, '{"a_id":7530685307671281664,"b_id":7530685307704836096,"place_id":null}');
insert into facts values (23, 'Bonded', NULL, 1795455290792, '{"a_id":7530685307755167744,"b_id":7530685307734196224,"place_id":null}');
insert into facts values (24, 'Bonded', NULL, 1795455290793, '{"a_id":7530685307671281664,"b_id":7530685307734196224,"place_id":null}');
insert into facts values (25, 'Bonded', NULL, 1795455290795, '{"a_id":7530685307734196224,"b_id":7530685307851636736,"place_id":null}');
insert into facts values (26, 'Asked', 7530685308006825984, 1795455290796, '{"person_id":7530685307633532928,"by_id":7530685307734196224,"place_id":7530685308006825984}');
insert into facts values (27, 'Asked', 7530685308006825984, 1795455290796, '{"person_id":7530685307671281664,"by_id":7530685307734196224,"place_id":7530685308006825984}');
insert into facts values (28, 'Asked', 7530685308006825984, 1795455290796, '{"person_id":7530685307755167744,"by_id":7530685307734196224,"place_id":7530685308006825984}');
insert into facts values (29, 'Asked', 7530685308006825984, 1795455290796, '{"person_id":7530685307851636736,"by_id":7530685307734196224,"place_id":7530685308006825984}');
insert into facts values (30, 'CameIn', 7530685308006825984, 1795455290802, '{"person_id":7530685307671281664,"place_id":7530685308006825984}');
insert into facts values (31, 'CameIn', 7530685308006825984, 1795455290807, '{"person_id":7530685307633532928,"place_id":7530685308006825984}');
insert into facts values (32, 'CameIn', 7530685308006825984, 1795455290808, '{"person_id":7530685307755167744,"place_id":7530685308006825984}');
insert into facts values (33, 'CameIn', 7530685308006825984, 1795455290809, '{"person_id":7530685307851636736,"place_id":7530685308006825984}');
insert into facts values (34, 'Opened', 7530685308006825984, 1795455290810, '{"post_id":7530685308065546240,"place_id":7530685308006825984}');
insert into facts values (35, 'Answered', 7530685308006825984, 1795455290812, '{"post_id":7530685308073934848,"conversation_id":7530685308065546240,"place_id":7530685308006825984}');
insert into facts values (36, 'Asked', 7530685308082323456, 1795455290814, '{"person_id":7530685307633532928,"by_id":7530685307688058880,"place_id":7530685308082323456}');
insert into facts values (37, 'Asked', 7530685308082323456, 1795455290814, '{"person_id":7530685307671281664,"by_id":7530685307688058880,"place_id":7530685308082323456}');
insert into facts values (38, 'Asked', 7530685308082323456, 1795455290814, '{"person_id":7530685307784527872,"by_id":7530685307688058880,"place_id":7530685308082323456}');
insert into facts values (39, 'Asked', 7530685308082323456, 1795455290814, '{"person_id":7530685307822276608,"by_id":7530685307688058880,"place_id":7530685308082323456}');
insert into facts values (40, 'CameIn', 7530685308082323456, 1795455290819, '{"person_id":7530685307633532928,"place_id":7530685308082323456}');
insert into facts values (41, 'CameIn', 7530685308082323456, 1795455290820, '{"person_id":7530685307671281664,"place_id":7530685308082323456}');
insert into facts values (42, 'CameIn', 7530685308082323456, 1795455290821, '{"person_id":7530685307784527872,"place_id":7530685308082323456}');
insert into facts values (43, 'CameIn', 7530685308082323456, 1795455290822, '{"person_id":7530685307822276608,"place_id":7530685308082323456}');
insert into facts values (44, 'Opened', 7530685308082323456, 1795455290823, '{"post_id":7530685308120072192,"place_id":7530685308082323456}');
insert into facts values (45, 'Answered', 7530685308082323456, 1795455290827, '{"post_id":7530685308136849408,"conversation_id":7530685308120072192,"place_id":7530685308082323456}');
insert into facts values (46, 'Asked', 7530685308082323456, 1795455290828, '{"person_id":7530685307704836096,"by_id":7530685307688058880,"place_id":7530685308082323456}');
insert into facts values (47, 'Proposed', 7530685308082323456, 1795455290828, '{"proposal_id":7530685308141043712,"place_id":7530685308082323456}');
insert into facts values (48, 'CameIn', 7530685308082323456, 1795455290829, '{"person_id":7530685307704836096,"place_id":7530685308082323456}');
insert into facts values (49, 'Asked', 7530685308153626624, 1795455290831, '{"person_id":7530685307688058880,"by_id":7530685307784527872,"place_id":7530685308153626624}');
insert into facts values (50, 'Asked', 7530685308153626624, 1795455290831, '{"person_id":7530685307822276608,"by_id":7530685307784527872,"place_id":7530685308153626624}');
insert into facts values (51, 'CameIn', 7530685308153626624, 1795455290835, '{"person_id":7530685307688058880,"place_id":7530685308153626624}');
insert into facts values (52, 'CameIn', 7530685308153626624, 1795455290836, '{"person_id":7530685307822276608,"place_id":7530685308153626624}');
insert into facts values (53, 'Proposed', 7530685308153626624, 1795455290837, '{"proposal_id":7530685308178792448,"place_id":7530685308153626624}');
insert into facts values (54, 'Asked', 7530685308153626624, 1795455290838, '{"person_id":7530685307851636736,"by_id":7530685307822276608,"place_id":7530685308153626624}');
insert into facts values (55, 'Proposed', 7530685308153626624, 1795455290838, '{"proposal_id":7530685308178792448,"place_id":7530685308153626624}');
insert into facts values (56, 'CameIn', 7530685308153626624, 1795455290842, '{"person_id":7530685307851636736,"place_id":7530685308153626624}');
insert into facts values (57, 'Proposed', 7530685308153626624, 1795455290843, '{"proposal_id":7530685308208152576,"place_id":7530685308153626624}');
insert into facts values (58, 'Asked', 7530685308153626624, 1795455290844, '{"person_id":7530685307704836096,"by_id":7530685307688058880,"place_id":7530685308153626624}');
insert into facts values (59, 'Proposed', 7530685308153626624, 1795455290844, '{"proposal_id":7530685308208152576,"place_id":7530685308153626624}');
insert into facts values (60, 'CameIn', 7530685308153626624, 1795455290846, '{"person_id":7530685307704836096,"place_id":7530685308153626624}');
insert into facts values (61, 'Opened', 7530685308153626624, 1795455290847, '{"post_id":7530685308224929792,"place_id":7530685308153626624}');
insert into facts values (62, 'Answered', 7530685308153626624, 1795455290855, '{"post_id":7530685308254289920,"conversation_id":7530685308224929792,"place_id":7530685308153626624}');
insert into facts values (63, 'Asked', 7530685308271067136, 1795455290859, '{"person_id":7530685307633532928,"by_id":7530685307704836096,"place_id":7530685308271067136}');
insert into facts values (64, 'Asked', 7530685308271067136, 1795455290859, '{"person_id":7530685307671281664,"by_id":7530685307704836096,"place_id":7530685308271067136}');
insert into facts values (65, 'Asked', 7530685308271067136, 1795455290859, '{"person_id":7530685307822276608,"by_id":7530685307704836096,"place_id":7530685308271067136}');
insert into facts values (66, 'CameIn', 7530685308271067136, 1795455290860, '{"person_id":7530685307633532928,"place_id":7530685308271067136}');
insert into facts values (67, 'CameIn', 7530685308271067136, 1795455290862, '{"person_id":7530685307822276608,"place_id":7530685308271067136}');
insert into facts values (68, 'CameIn', 7530685308271067136, 1795455290871, '{"person_id":7530685307671281664,"place_id":7530685308271067136}');
insert into facts values (69, 'Proposed', 7530685308271067136, 1795455290872, '{"proposal_id":7530685308325593088,"place_id":7530685308271067136}');
insert into facts values (70, 'Asked', 7530685308271067136, 1795455290873, '{"person_id":7530685307851636736,"by_id":7530685307822276608,"place_id":7530685308271067136}');
insert into facts values (71, 'Proposed', 7530685308271067136, 1795455290873, '{"proposal_id":7530685308325593088,"place_id":7530685308271067136}');
insert into facts values (72, 'CameIn', 7530685308271067136, 1795455290874, '{"person_id":7530685307851636736,"place_id":7530685308271067136}');
insert into facts values (73, 'Opened', 7530685308271067136, 1795455290876, '{"post_id":7530685308342370304,"place_id":7530685308271067136}');
insert into facts values (74, 'Answered', 7530685308271067136, 1795455290883, '{"post_id":7530685308371730432,"conversation_id":7530685308342370304,"place_id":7530685308271067136}');
insert into facts values (75, 'Asked', 7530685308388507648, 1795455290887, '{"person_id":7530685307688058880,"by_id":7530685307755167744,"place_id":7530685308388507648}');
insert into facts values (76, 'Asked', 7530685308388507648, 1795455290887, '{"person_id":7530685307734196224,"by_id":7530685307755167744,"place_id":7530685308388507648}');
insert into facts values (77, 'CameIn', 7530685308388507648, 1795455290891, '{"person_id":7530685307688058880,"place_id":7530685308388507648}');
insert into facts values (78, 'CameIn', 7530685308388507648, 1795455290892, '{"person_id":7530685307734196224,"place_id":7530685308388507648}');
insert into facts values (79, 'Proposed', 7530685308388507648, 1795455290895, '{"proposal_id":7530685308422062080,"place_id":7530685308388507648}');
insert into facts values (80, 'Asked', 7530685308388507648, 1795455290896, '{"person_id":7530685307704836096,"by_id":7530685307688058880,"place_id":7530685308388507648}');
insert into facts values (81, 'Proposed', 7530685308388507648, 1795455290896, '{"proposal_id":7530685308422062080,"place_id":7530685308388507648}');
insert into facts values (82, 'CameIn', 7530685308388507648, 1795455290897, '{"person_id":7530685307704836096,"place_id":7530685308388507648}');
insert into facts values (83, 'Opened', 7530685308388507648, 1795455290901, '{"post_id":7530685308447227904,"place_id":7530685308388507648}');
insert into facts values (84, 'Answered', 7530685308388507648, 1795455290907, '{"post_id":7530685308472393728,"conversation_id":7530685308447227904,"place_id":7530685308388507648}');
insert into facts values (85, 'Proposed', 7530685308388507648, 1795455290911, '{"proposal_id":7530685308489170944,"place_id":7530685308388507648}');
insert into facts values (86, 'Asked', 7530685308388507648, 1795455290914, '{"person_id":7530685307784527872,"by_id":7530685307688058880,"place_id":7530685308388507648}');
insert into facts values (87, 'Proposed', 7530685308388507648, 1795455290914, '{"proposal_id":7530685308489170944,"place_id":7530685308388507648}');
insert into facts values (88, 'CameIn', 7530685308388507648, 1795455290915, '{"person_id":7530685307784527872,"place_id":7530685308388507648}');
insert into facts values (89, 'SessionEnded', NULL, 1795455291019, '{"session_id":7530685307851636737,"place_id":null}');
insert into facts values (90, 'KeyReplaced', NULL, 1795455291019, '{"person_id":7530685307851636736,"by_administrator":true,"place_id":null}');
insert into facts values (91, 'PasskeyAdded', NULL, 1795455291024, '{"person_id":7530685307688058880,"place_id":null}');
insert into facts values (92, 'Changed', 7530685308082323456, 1795455291027, '{"post_id":7530685308120072192,"conversation_id":7530685308120072192,"place_id":7530685308082323456}');
insert into facts values (93, 'Heard', 7530685308082323456, 1795455291029, '{"post_id":7530685308120072192,"conversation_id":7530685308120072192,"author_id":7530685307688058880,"place_id":7530685308082323456}');
insert into facts values (94, 'Answered', 7530685308082323456, 1795455291031, '{"post_id":7530685308992491520,"conversation_id":7530685308120072192,"place_id":7530685308082323456}');
insert into facts values (95, 'Changed', 7530685308082323456, 1795455291033, '{"post_id":7530685308992491520,"conversation_id":7530685308120072192,"place_id":7530685308082323456}');
insert into facts values (96, 'Changed', 7530685308006825984, 1795455291034, '{"post_id":7530685308065546240,"conversation_id":7530685308065546240,"place_id":7530685308006825984}');
insert into facts values (97, 'Asked', 7530685308388507648, 1795455291043, '{"person_id":7530685307671281664,"by_id":7530685307755167744,"place_id":7530685308388507648}');
insert into facts values (98, 'Opened', 7530685308153626624, 1795455291044, '{"post_id":7530685309047017472,"place_id":7530685308153626624}');
insert into facts values (99, 'Left', 7530685308153626624, 1795455291044, '{"person_id":7530685307822276608,"place_id":7530685308153626624}');
insert into facts values (100, 'Proposed', 7530685308153626624, 1795455291046, '{"proposal_id":7530685309055406080,"place_id":7530685308153626624}');
insert into facts values (101, 'Opened', 7530685308388507648, 1795455291491, '{"post_id":7530685310926065664,"place_id":7530685308388507648}');
insert into facts values (102, 'Opened', 7530685308388507648, 1795455291494, '{"post_id":7530685310934454272,"place_id":7530685308388507648}');
insert into facts values (103, 'Opened', 7530685308082323456, 1795455291495, '{"post_id":7530685310942842880,"place_id":7530685308082323456}');
insert into facts values (104, 'RoundLaid', 7530685308082323456, 1795455291495, '{"round_id":7530685310942842880,"place_id":7530685308082323456}');
insert into facts values (105, 'Answered', 7530685308082323456, 1795455291513, '{"post_id":7530685311018340352,"conversation_id":7530685310942842880,"place_id":7530685308082323456}');
insert into facts values (106, 'Answered', 7530685308082323456, 1795455291513, '{"post_id":7530685311018340353,"conversation_id":7530685310942842880,"place_id":7530685308082323456}');
insert into facts values (107, 'Answered', 7530685308082323456, 1795455291513, '{"post_id":7530685311035117568,"conversation_id":7530685310942842880,"place_id":7530685308082323456}');
insert into facts values (108, 'Answered', 7530685308082323456, 1795455291513, '{"post_id":7530685311039311872,"conversation_id":7530685310942842880,"place_id":7530685308082323456}');
insert into facts values (109, 'Answered', 7530685308082323456, 1795455291513, '{"post_id":7530685311039311873,"conversation_id":7530685310942842880,"place_id":7530685308082323456}');
insert into facts values (110, 'ListenerAsked', NULL, 1795455291513, '{"round_id":7530685310942842880,"answer_id":7530685311039311873,"listener_id":7530685307633532928,"place_id":null}');
insert into facts values (111, 'ListenerAsked', NULL, 1795455291513, '{"round_id":7530685310942842880,"answer_id":7530685311018340353,"listener_id":7530685307704836096,"place_id":null}');
insert into facts values (112, 'ListenerAsked', NULL, 1795455291513, '{"round_id":7530685310942842880,"answer_id":7530685311039311872,"listener_id":7530685307671281664,"place_id":null}');
insert into facts values (113, 'ListenerAsked', NULL, 1795455291513, '{"round_id":7530685310942842880,"answer_id":7530685311035117568,"listener_id":7530685307688058880,"place_id":null}');
insert into facts values (114, 'ListenerAsked', NULL, 1795455291513, '{"round_id":7530685310942842880,"answer_id":7530685311018340352,"listener_id":7530685307784527872,"place_id":null}');
insert into facts values (115, 'ListenerAsked', NULL, 1795455291513, '{"round_id":7530685310942842880,"answer_id":7530685311035117568,"listener_id":7530685307784527872,"place_id":null}');
insert into facts values (116, 'RoundOpened', 7530685308082323456, 1795455291513, '{"round_id":7530685310942842880,"place_id":7530685308082323456}');
insert into facts values (117, 'Answered', 7530685308082323456, 1795455291522, '{"post_id":7530685311051894784,"conversation_id":7530685310942842880,"place_id":7530685308082323456}');
insert into facts values (118, 'HeardBack', 7530685308082323456, 1795455291522, '{"round_id":7530685310942842880,"answer_id":7530685311039311873,"listener_id":7530685307633532928,"post_id":7530685311051894784,"writer_id":7530685307671281664,"place_id":7530685308082323456}');
insert into facts values (119, 'Answered', 7530685308082323456, 1795455291527, '{"post_id":7530685311072866304,"conversation_id":7530685310942842880,"place_id":7530685308082323456}');
insert into facts values (120, 'HeardBack', 7530685308082323456, 1795455291527, '{"round_id":7530685310942842880,"answer_id":7530685311039311872,"listener_id":7530685307671281664,"post_id":7530685311072866304,"writer_id":7530685307784527872,"place_id":7530685308082323456}');
insert into facts values (121, 'Answered', 7530685308082323456, 1795455291528, '{"post_id":7530685311081254912,"conversation_id":7530685310942842880,"place_id":7530685308082323456}');
insert into facts values (122, 'Changed', 7530685308082323456, 1795455291528, '{"post_id":7530685311039311873,"conversation_id":7530685310942842880,"place_id":7530685308082323456}');
insert into facts values (123, 'Opened', 7530685308271067136, 1795455291530, '{"post_id":7530685311085449216,"place_id":7530685308271067136}');
insert into facts values (124, 'RoundLaid', 7530685308271067136, 1795455291530, '{"round_id":7530685311085449216,"place_id":7530685308271067136}');
insert into facts values (125, 'Opened', 7530685312322768896, 1795455291825, '{"post_id":7530685312326963201,"place_id":7530685312322768896}');
insert into facts values (126, 'Opened', 7530685312356323328, 1795455291832, '{"post_id":7530685312356323331,"place_id":7530685312356323328}');
insert into facts values (127, 'Answered', 7530685312356323328, 1795455291832, '{"post_id":7530685312356323332,"conversation_id":7530685312356323331,"place_id":7530685312356323328}');
insert into facts values (128, 'Changed', 7530685308082323456, 1795455291842, '{"post_id":7530685308120072192,"conversation_id":7530685308120072192,"place_id":7530685308082323456}');
insert into facts values (129, 'Regretted', 7530685308082323456, 1795455291842, '{"post_id":7530685308120072192,"place_id":7530685308082323456}');
insert into facts values (130, 'PauseChanged', 7530685308271067136, 1795455291851, '{"place_id":7530685308271067136}');
insert into facts values (131, 'PauseChanged', 7530685308006825984, 1795455291853, '{"place_id":7530685308006825984}');
insert into facts values (132, 'PauseChanged', 7530685308006825984, 1795455291854, '{"place_id":7530685308006825984}');
insert into facts values (133, 'Opened', 7530685312612175872, 1795455291894, '{"post_id":7530685312612175875,"place_id":7530685312612175872}');
insert into facts values (134, 'AskedToGuide', NULL, 1795455291906, '{"person_id":7530685307688058880,"by_id":7530685307633532928,"place_id":null}');
insert into facts values (135, 'AskedToGuide', NULL, 1795455291912, '{"person_id":7530685307704836096,"by_id":7530685307633532928,"place_id":null}');
insert into facts values (136, 'AskedToGuide', NULL, 1795455292120, '{"person_id":7530685307755167744,"by_id":7530685307633532928,"place_id":null}');
insert into facts values (137, 'BecameGuide', NULL, 1795455292126, '{"person_id":7530685307688058880,"place_id":null}');
insert into facts values (138, 'BecameGuide', NULL, 1795455292128, '{"person_id":7530685307704836096,"place_id":null}');
insert into facts values (139, 'Changed', 7530685308082323456, 1795455292136, '{"post_id":7530685308992491520,"conversation_id":7530685308120072192,"place_id":7530685308082323456}');
insert into facts values (140, 'ShownToGuides', NULL, 1795455292139, '{"report_id":7530685313639780352,"place_id":null}');
insert into facts values (141, 'Changed', 7530685308082323456, 1795455292150, '{"post_id":7530685308992491520,"conversation_id":7530685308120072192,"place_id":7530685308082323456}');
insert into facts values (142, 'DecidedByTwo', NULL, 1795455292150, '{"report_id":7530685313639780352,"stage":1,"place_id":null}');
insert into facts values (143, 'AskedToDecideAgain', NULL, 1795455292159, '{"report_id":7530685313639780352,"place_id":null}');
insert into facts values (144, 'Opened', 7530685308153626624, 1795455292450, '{"post_id":7530685314948403200,"place_id":7530685308153626624}');
insert into facts values (145, 'Changed', 7530685308153626624, 1795455292452, '{"post_id":7530685314948403200,"conversation_id":7530685314948403200,"place_id":7530685308153626624}');
insert into facts values (146, 'ShownToGuides', NULL, 1795455292452, '{"report_id":7530685314952597504,"place_id":null}');
insert into facts values (147, 'HandTaken', NULL, 1795455292459, '{"handshake_id":7530685314981957632,"place_id":null}');
insert into facts values (148, 'HandsShaken', NULL, 1795455292461, '{"one_id":7530685307671281664,"other_id":7530685307755167744,"first":false,"place_id":null}');
insert into facts values (149, 'Opened', 7530685315116175360, 1795455292490, '{"post_id":7530685315116175363,"place_id":7530685315116175360}');
insert into facts values (150, 'Answered', 7530685315116175360, 1795455292490, '{"post_id":7530685315116175364,"conversation_id":7530685315116175363,"place_id":7530685315116175360}');
insert into facts values (151, 'Bonded', NULL, 1795455292490, '{"a_id":7530685307704836096,"b_id":7530685307755167744,"place_id":null}');
insert into facts values (152, 'ClosedToStrangers', NULL, 1795455292501, '{"by_id":7530685307633532928,"until_at":1795541692501,"place_id":null}');
insert into facts values (153, 'OpenedToStrangers', NULL, 1795455292502, '{"by_id":7530685307633532928,"place_id":null}');
insert into facts values (154, 'Opened', 7530685315330084864, 1795455292542, '{"post_id":7530685315330084867,"place_id":7530685315330084864}');
insert into facts values (155, 'DoorOpened', NULL, 1795455292542, '{"from_id":7530685307784527872,"to_id":7530685307704836096,"letter_id":7530685315330084864,"place_id":null}');
insert into facts values (156, 'ShownToGuides', NULL, 1795455292550, '{"report_id":7530685315363639296,"place_id":null}');
insert into facts values (157, 'GatheringAsked', 7530685315401388032, 1795455292555, '{"person_id":7530685307633532928,"by_id":7530685307688058880,"place_id":7530685315401388032}');
insert into facts values (158, 'GatheringAsked', 7530685315401388032, 1795455292555, '{"person_id":7530685307671281664,"by_id":7530685307688058880,"place_id":7530685315401388032}');
insert into facts values (159, 'GatheringAsked', 7530685315401388032, 1795455292555, '{"person_id":7530685307704836096,"by_id":7530685307688058880,"place_id":7530685315401388032}');
insert into facts values (160, 'GatheringAsked', 7530685315401388032, 1795455292555, '{"person_id":7530685307784527872,"by_id":7530685307688058880,"place_id":7530685315401388032}');
insert into facts values (161, 'GatheringAsked', 7530685315401388032, 1795455292555, '{"person_id":7530685307822276608,"by_id":7530685307688058880,"place_id":7530685315401388032}');
insert into facts values (162, 'Opened', 7530685315455913984, 1795455292573, '{"post_id":7530685315460108289,"place_id":7530685315455913984}');
insert into facts values (163, 'AskedToHelp', 7530685315455913984, 1795455292574, '{"person_id":7530685307851636736,"place_id":7530685315455913984}');
insert into facts values (164, 'Opened', 7530685315455913984, 1795455292577, '{"post_id":7530685315476885504,"place_id":7530685315455913984}');
insert into facts values (165, 'Opened', 7530685308271067136, 1795455292587, '{"post_id":7530685315518828544,"place_id":7530685308271067136}');
insert into facts values (166, 'Opened', 7530685308082323456, 1795455292595, '{"post_id":7530685315556577280,"place_id":7530685308082323456}');
insert into subscribers values ('today', 146);
insert into subscribers values ('search', 166);
insert into subscribers values ('notices', 166);
insert into subscribers values ('letters', 146);
insert into subscribers values ('for two', 16);
insert into subscribers values ('rounds', 100);
insert into subscribers values ('gatherings', 100);
insert into subscribers values ('not heard', 0);
insert into subscribers values ('gatherings today', 0);
insert into subscribers values ('pages', 164);
insert into subscribers values ('pages stated', 166);
insert into subscribers values ('doors', 156);
insert into jobs values (7530685307650310144, 'sweep', '', 'waiting', 1795458890709, 1795718090709, 0, '');
insert into jobs values (7530685310942842882, 'rounds', 'series 7530685310942842881', 'waiting', 1796029200000, 1798621200000, 0, '');
insert into jobs values (7530685310942842884, 'rounds', 'sealed 7530685310942842880', 'waiting', 1795464000000, 1798056000000, 0, '');
insert into jobs values (7530685311043506176, 'rounds', 'open 7530685310942842880', 'waiting', 1795714491513, 1798306491513, 0, '');
insert into jobs values (7530685311089643521, 'rounds', 'sealed 7530685311085449216', 'waiting', 1795464000000, 1798056000000, 0, '');
insert into jobs values (7530685312326963202, 'morning', '{"post_id":7530685312326963201,"person_id":7530685307851636736}', 'waiting', 1795492800000, 1795752000000, 0, '');
insert into jobs values (7530685312381489153, 'say-held', '7530685312381489152', 'waiting', 1795455891839, 1795715091839, 0, '');
insert into jobs values (7530685312385683457, 'say-held', '7530685312385683456', 'waiting', 1795455891840, 1795715091840, 0, '');
insert into jobs values (7530685312436015104, 'end-pause', '7530685308271067136', 'waiting', 1795458891851, 1795718091851, 0, '');
insert into jobs values (7530685312440209408, 'end-pause', '7530685308006825984', 'waiting', 1795458891853, 1795718091853, 0, '');
insert into jobs values (7530685312444403713, 'end-pause', '7530685308006825984', 'waiting', 1795458891854, 1795718091854, 0, '');
insert into jobs values (7530685312482152449, 'notice-proof', '7530685312482152448', 'waiting', 1795455422476, 1795541691863, 1, 'Elsewhere');
insert into jobs values (7530685312498929665, 'notices', '', 'waiting', 1795455901000, 1795459501000, 0, '');
insert into jobs values (7530685312654118912, 'notice-mail', '{"person_id":7530685307688058880,"way_id":0,"about":"letter 7530685312612175875"}', 'waiting', 1795455415931, 1795714491903, 1, 'Elsewhere');
insert into jobs values (7530685315401388045, 'gatherings', '7530685315401388032 0', 'waiting', 1795870800000, 1795874400000, 0, '');
insert into jobs values (7530685315426553857, 'chairs', '7530685315426553856', 'waiting', 1795564800000, 1795824000000, 0, '');
insert into jobs values (7530685315447525379, 'folding', '7530685315447525376', 'waiting', 1797269692570, 1797528892570, 0, '');
insert into nodes values (0, 1795455290922);
insert into nodes values (1, 1795455292776);
insert into house values (1, 'Garden', 'A place to think aloud together.', 'friends', X'90E004405906DAD139F8E7837EB9CAC305A9FE31C54569F24F992A6AA61A8102', 1795455290706, '');
insert into first_links values (X'E9C0F8B575CBFCB42AB3B78ECC87EFA3B011D9A5D10B09FA4E96F240BF6A82F5', 1795455291047);
insert into house_log values (7530685308946354176, 'key', '7530685307851636736');
insert into house_log values (7530685313585254400, 'guide', '7530685307688058880');
insert into house_log values (7530685313593643008, 'guide', '7530685307704836096');
insert into house_log values (7530685313690112000, 'words-away', 'guides');
insert into house_log values (7530685314956791810, 'aside', '');
insert into house_log values (7530685315158118401, 'closed-24', '7530685307633532928');
insert into house_log values (7530685315162312704, 'opened', '7530685307633532928');
insert into homes values (1, NULL);
insert into people values (7530685307633532928, 1, 'mara', 'Mara', '', '', 'UTC', 'en', NULL);
insert into people values (7530685307671281664, 1, 'jonas', 'Jonas', '', '', 'UTC', 'en', 7530685307633532928);
insert into people values (7530685307688058880, 1, 'hana', 'Hana', '', '', 'UTC', 'en', 7530685307633532928);
insert into people values (7530685307704836096, 1, 'tom', 'Tom', '', '', 'UTC', 'en', 7530685307633532928);
insert into people values (7530685307734196224, 1, 'noor', 'Noor', '', '', 'UTC', 'en', 7530685307633532928);
insert into people values (7530685307755167744, 1, 'aiko', 'Aiko', '', '', 'UTC', 'en', 7530685307671281664);
insert into people values (7530685307784527872, 1, 'ines', 'Ines', '', '', 'UTC', 'en', 7530685307688058880);
insert into people values (7530685307822276608, 1, 'bea', 'Bea', '', '', 'UTC', 'en', 7530685307784527872);
insert into people values (7530685307851636736, 1, 'wren', 'Wren', '', '', 'UTC', 'en', 7530685307822276608);
insert into listings values (7530685307633532928);
insert into listings values (7530685307671281664);
insert into listings values (7530685307688058880);
insert into listings values (7530685307704836096);
insert into listings values (7530685307734196224);
insert into listings values (7530685307755167744);
insert into listings values (7530685307784527872);
insert into administrators values (7530685307633532928, 1795455290706);
insert into accounts values (7530685307633532928, X'3B2C6EF1A395F1313B795811A60B932C0C14C50701DC9BE79B4F9ACFBDA80D3E', 1795455290706, NULL);
insert into accounts values (7530685307671281664, X'07A7BD581F17F5BA96F4819E8B573096681D5B4FA0C79DF0F190EEEBC6F3BC15', 1795455290716, NULL);
insert into accounts values (7530685307688058880, X'296255C23B9E7134ECF35D1694C690EFC9A081BCB60818E74D01BAA6EF8FBF34', 1795455290720, NULL);
insert into accounts values (7530685307704836096, X'B6D4AC02754A5A64C70840842EC45335728CD3FA4FFC3FE7DB3F89BF40BBB61A', 1795455290724, NULL);
insert into accounts values (7530685307734196224, X'149090944676B038A67EF96882215A959B43C6C0AD5DE11EF963B9BE9338D147', 1795455290731, NULL);
insert into accounts values (7530685307755167744, X'933EE1B80BDDFCBE4019ADC0C3AFE55B0F61A3F308C93F9EF126717274257B00', 1795455290736, NULL);
insert into accounts values (7530685307784527872, X'2927EFFDFCE10CE948E5D456DC9600E52E0FEA91B2EA33D92C24E25A755F3F7D', 1795455290743, NULL);
insert into accounts values (7530685307822276608, X'9B83BAF76105E038B63BA82690F1217ECBF137A3F917B9D0D45031816044AAF9', 1795455290752, NULL);
insert into accounts values (7530685307851636736, X'40C71EB48218E4B21BCC77CFFE7C3F2676F51777BEE48BBB1F7C5E954B07D60B', 1795455291019, NULL);
insert into passkeys values (X'0707070707070707070707070707070707070707070707070707070707070707', 7530685307688058880, X'A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5', 3, 'localhost', 'Hana''s phone', 1795455291024);
insert into sessions values (7530685307637727232, 7530685307633532928, X'028BD9CED3DC33C52FE653C79CA0CD5D3A662193D60220D1144349D3B3824A4F', 'Firefox', 1795455290706);
insert into sessions values (7530685307671281665, 7530685307671281664, X'11FD23FB8B46E838509EEC2066FDB442DF46D4468FFBB5CA0E9B874414026707', 'Firefox', 1795455290716);
insert into sessions values (7530685307688058881, 7530685307688058880, X'B7363A0460B5C8D32349CA172F2F36C1C1BFCC6B1321C453E8720076ACC9C3B8', 'Firefox', 1795455290720);
insert into sessions values (7530685307704836097, 7530685307704836096, X'8B17FCD98E9B906C701DBCA37081DE300E3C9A607916DE07F5196FEB9A6D095E', 'Firefox', 1795455290724);
insert into sessions values (7530685307734196225, 7530685307734196224, X'5264044EA8993229D0F833F28E24B9E520FDBC75CA14E24DA77AC82C2C1AD69E', 'Firefox', 1795455290731);
insert into sessions values (7530685307759362048, 7530685307755167744, X'5E8CCEA6B79820069179E12F75CFC3556DF8D6AA0F9573D276236B28B937E751', 'Firefox', 1795455290736);
insert into sessions values (7530685307784527873, 7530685307784527872, X'B6568B566ED08B8AB0FA91AB01AF23EA05C4A0727117C5C93DB7DD753815B282', 'Firefox', 1795455290743);
insert into sessions values (7530685307822276609, 7530685307822276608, X'D001B608C8D31F579C11867DC15D61BA83086EC673AD13A921D60EB8637F24A2', 'Firefox', 1795455290752);
insert into sessions values (7530685316311552000, 7530685307704836096, X'C6458D30C1DD29E8AB328BE13B7F43D453E9C4CE11270D6E23B84DA479E1CD73', 'Firefox, Linux', 1795455292775);
insert into house_lines values (7530685309067988993, 7530685307734196224, 'key', '{"name":"Wren","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530685309067988994, 7530685307822276608, 'key', '{"name":"Wren","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530685309067988995, 7530685307688058880, 'own-passkey', '{"name":"","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530685309067988996, 7530685307784527872, 'left', '{"name":"Bea","circle":"The choir","reason":"","link":""}', NULL);
insert into house_lines values (7530685312436015105, 7530685307671281664, 'wrong', '{"name":"Hana","circle":"","reason":"","link":"/conversations/7530685308120072192#said-7530685308120072192"}', 7530685308120072192);
insert into house_lines values (7530685312436015106, 7530685307784527872, 'wrong', '{"name":"Hana","circle":"","reason":"","link":"/conversations/7530685308120072192#said-7530685308120072192"}', 7530685308120072192);
insert into house_lines values (7530685315372027904, 7530685307784527872, 'door', '{"name":"Tom","circle":"","reason":"","link":"/letters/7530685315330084864"}', NULL);
insert into house_lines values (7530685315506245633, 7530685307851636736, 'page-help', '{"name":"Noor","circle":"","reason":"","link":"/pages/under-bridges/help"}', NULL);
insert into bonds values (7530685307633532928, 7530685307671281664, 1795455290716);
insert into bonds values (7530685307633532928, 7530685307688058880, 1795455290720);
insert into bonds values (7530685307633532928, 7530685307704836096, 1795455290724);
insert into bonds values (7530685307633532928, 7530685307734196224, 1795455290731);
insert into bonds values (7530685307671281664, 7530685307755167744, 1795455290736);
insert into bonds values (7530685307688058880, 7530685307784527872, 1795455290743);
insert into bonds values (7530685307784527872, 7530685307822276608, 1795455290752);
insert into bonds values (7530685307822276608, 7530685307851636736, 1795455290759);
insert into bonds values (7530685307671281664, 7530685307688058880, 1795455290768);
insert into bonds values (7530685307688058880, 7530685307822276608, 1795455290775);
insert into bonds values (7530685307688058880, 7530685307704836096, 1795455290777);
insert into bonds values (7530685307688058880, 7530685307755167744, 1795455290779);
insert into bonds values (7530685307704836096, 7530685307822276608, 1795455290781);
insert into bonds values (7530685307671281664, 7530685307704836096, 1795455290790);
insert into bonds values (7530685307734196224, 7530685307755167744, 1795455290792);
insert into bonds values (7530685307671281664, 7530685307734196224, 1795455290793);
insert into bonds values (7530685307734196224, 7530685307851636736, 1795455290795);
insert into bonds values (7530685307704836096, 7530685307755167744, 1795455292490);
insert into tellings values (7530685307688058880, 7530685307671281664, 'How Hana knows Jonas.', 1795455290767);
insert into tellings values (7530685307671281664, 7530685307688058880, 'How Jonas knows Hana.', 1795455290768);
insert into tellings values (7530685307822276608, 7530685307688058880, 'How Bea knows Hana.', 1795455290770);
insert into tellings values (7530685307688058880, 7530685307822276608, 'How Hana knows Bea.', 1795455290775);
insert into tellings values (7530685307688058880, 7530685307704836096, 'How Hana knows Tom.', 1795455290776);
insert into tellings values (7530685307704836096, 7530685307688058880, 'How Tom knows Hana.', 1795455290777);
insert into tellings values (7530685307688058880, 7530685307755167744, 'How Hana knows Aiko.', 1795455290778);
insert into tellings values (7530685307755167744, 7530685307688058880, 'How Aiko knows Hana.', 1795455290779);
insert into tellings values (7530685307822276608, 7530685307704836096, 'How Bea knows Tom.', 1795455290780);
insert into tellings values (7530685307704836096, 7530685307822276608, 'How Tom knows Bea.', 1795455290781);
insert into tellings values (7530685307704836096, 7530685307671281664, 'How Tom knows Jonas.', 1795455290789);
insert into tellings values (7530685307671281664, 7530685307704836096, 'How Jonas knows Tom.', 1795455290790);
insert into tellings values (7530685307734196224, 7530685307755167744, 'How Noor knows Aiko.', 1795455290791);
insert into tellings values (7530685307755167744, 7530685307734196224, 'How Aiko knows Noor.', 1795455290792);
insert into tellings values (7530685307734196224, 7530685307671281664, 'How Noor knows Jonas.', 1795455290792);
insert into tellings values (7530685307671281664, 7530685307734196224, 'How Jonas knows Noor.', 1795455290793);
insert into tellings values (7530685307851636736, 7530685307734196224, 'How Wren knows Noor.', 1795455290794);
insert into tellings values (7530685307734196224, 7530685307851636736, 'How Noor knows Wren.', 1795455290795);
insert into tellings values (7530685307671281664, 7530685307755167744, 'She measures, I ask.', 1795455292461);
insert into tellings values (7530685307755167744, 7530685307671281664, 'He asked about the seal.', 1795455292461);
insert into blocks values (7530685307671281664, 7530685307734196224, 1795455291041);
insert into places values (7530685308006825984, 'circle');
insert into places values (7530685308082323456, 'circle');
insert into places values (7530685308153626624, 'circle');
insert into places values (7530685308271067136, 'circle');
insert into places values (7530685308388507648, 'circle');
insert into places values (7530685312322768896, 'letter');
insert into places values (7530685312356323328, 'letter');
insert into places values (7530685312612175872, 'letter');
insert into places values (7530685315116175360, 'letter');
insert into places values (7530685315330084864, 'letter');
insert into places values (7530685315355250688, 'knock');
insert into places values (7530685315401388032, 'gathering');
insert into places values (7530685315447525376, 'circle');
insert into places values (7530685315455913984, 'page');
insert into seats values (7530685308006825984, 7530685307734196224, 0, 1795455290796, 7530685308006825985, 1795455290796);
insert into seats values (7530685308006825984, 7530685307671281664, 7530685308031991808, 1795455290802, 7530685308031991809, 1795455290802);
insert into seats values (7530685308006825984, 7530685307633532928, 7530685308052963328, 1795455290807, 7530685308052963329, 1795455290807);
insert into seats values (7530685308006825984, 7530685307755167744, 7530685308057157632, 1795455290808, 7530685308057157633, 1795455290808);
insert into seats values (7530685308006825984, 7530685307851636736, 7530685308061351936, 1795455290809, 7530685308061351937, 1795455290809);
insert into seats values (7530685308082323456, 7530685307688058880, 0, 1795455290814, 7530685308082323457, 1795455290814);
insert into seats values (7530685308082323456, 7530685307633532928, 7530685308103294976, 1795455290819, 7530685308103294977, 1795455290819);
insert into seats values (7530685308082323456, 7530685307671281664, 7530685308107489280, 1795455290820, 7530685308107489281, 1795455290820);
insert into seats values (7530685308082323456, 7530685307784527872, 7530685308111683584, 1795455290821, 7530685308111683585, 1795455290821);
insert into seats values (7530685308082323456, 7530685307822276608, 7530685308115877888, 1795455290822, 7530685308115877889, 1795455290822);
insert into seats values (7530685308082323456, 7530685307704836096, 7530685308145238016, 1795455290829, 7530685308145238017, 1795455290829);
insert into seats values (7530685308153626624, 7530685307784527872, 0, 1795455290831, 7530685308153626625, 1795455290831);
insert into seats values (7530685308153626624, 7530685307688058880, 7530685308170403840, 1795455290835, 7530685308170403841, 1795455290835);
insert into seats values (7530685308153626624, 7530685307851636736, 7530685308199763968, 1795455290842, 7530685308199763969, 1795455290842);
insert into seats values (7530685308153626624, 7530685307704836096, 7530685308216541184, 1795455290846, 7530685308216541185, 1795455290846);
insert into seats values (7530685308271067136, 7530685307704836096, 0, 1795455290859, 7530685308271067137, 1795455290859);
insert into seats values (7530685308271067136, 7530685307633532928, 7530685308275261440, 1795455290860, 7530685308275261441, 1795455290860);
insert into seats values (7530685308271067136, 7530685307822276608, 7530685308283650048, 1795455290862, 7530685308283650049, 1795455290862);
insert into seats values (7530685308271067136, 7530685307671281664, 7530685308321398784, 1795455290871, 7530685308321398785, 1795455290871);
insert into seats values (7530685308271067136, 7530685307851636736, 7530685308338176000, 1795455290874, 7530685308338176001, 1795455290874);
insert into seats values (7530685308388507648, 7530685307755167744, 0, 1795455290887, 7530685308388507649, 1795455290887);
insert into seats values (7530685308388507648, 7530685307688058880, 0, 1795455290891, 7530685308405284864, 1795455290891);
insert into seats values (7530685308388507648, 7530685307734196224, 0, 1795455290892, 7530685308409479168, 1795455290892);
insert into seats values (7530685308388507648, 7530685307704836096, 0, 1795455290897, 7530685308430450688, 1795455290897);
insert into seats values (7530685308388507648, 7530685307784527872, 0, 1795455290915, 7530685308510142464, 1795455290915);
insert into seats values (7530685312322768896, 7530685307734196224, 0, 1795455291825, 7530685312322768897, 1795455291825);
insert into seats values (7530685312322768896, 7530685307851636736, 0, 1795455291825, 7530685312326963200, 1795455291825);
insert into seats values (7530685312356323328, 7530685307688058880, 0, 1795455291832, 7530685312356323329, 1795455291832);
insert into seats values (7530685312356323328, 7530685307784527872, 0, 1795455291832, 7530685312356323330, 1795455291832);
insert into seats values (7530685312612175872, 7530685307784527872, 0, 1795455291894, 7530685312612175873, 1795455291894);
insert into seats values (7530685312612175872, 7530685307688058880, 0, 1795455291894, 7530685312612175874, 1795455291894);
insert into seats values (7530685315116175360, 7530685307704836096, 0, 1795455292490, 7530685315116175361, 1795455292490);
insert into seats values (7530685315116175360, 7530685307755167744, 0, 1795455292490, 7530685315116175362, 1795455292490);
insert into seats values (7530685315330084864, 7530685307704836096, 0, 1795455292542, 7530685315330084865, 1795455292542);
insert into seats values (7530685315330084864, 7530685307784527872, 0, 1795455292542, 7530685315330084866, 1795455292542);
insert into seats values (7530685315401388032, 7530685307688058880, 0, 1795455292555, 7530685315401388034, 1795455292555);
insert into seats values (7530685315401388032, 7530685307633532928, 0, 1795455292555, 7530685315401388036, 1795455292555);
insert into seats values (7530685315401388032, 7530685307671281664, 0, 1795455292555, 7530685315401388038, 1795455292555);
insert into seats values (7530685315401388032, 7530685307704836096, 0, 1795455292555, 7530685315401388040, 1795455292555);
insert into seats values (7530685315401388032, 7530685307784527872, 0, 1795455292555, 7530685315401388042, 1795455292555);
insert into seats values (7530685315401388032, 7530685307822276608, 0, 1795455292555, 7530685315401388044, 1795455292555);
insert into seats values (7530685315447525376, 7530685307704836096, 0, 1795455292570, 7530685315447525377, 1795455292570);
insert into seats values (7530685315447525376, 7530685307822276608, 0, 1795455292570, 7530685315447525378, 1795455292570);
insert into circles values (7530685308006825984, 'Field team', 'What Field team is for.', 'compass', 'plum', 'came', 7530685307734196224, 1795455290796, 1803859200000);
insert into circles values (7530685308082323456, 'Sunday soup', 'What Sunday soup is for.', 'soup', 'moss', 'came', 7530685307688058880, 1795455290814, 1803859200000);
insert into circles values (7530685308153626624, 'The choir', 'What The choir is for.', 'note', 'indigo', 'came', 7530685307784527872, 1795455290831, 1803859200000);
insert into circles values (7530685308271067136, 'The allotment', 'What The allotment is for.', 'leaf', 'teal', 'came', 7530685307704836096, 1795455290859, 1803859200000);
insert into circles values (7530685308388507648, 'Slow readers', 'What Slow readers is for.', 'book', 'ochre', 'everything', 7530685307755167744, 1795455290887, 1803859200000);
insert into circles values (7530685315447525376, 'What was said', 'For those who were there.', 'door', 'indigo', 'everything', 7530685307704836096, 1795455292570, 1803859200000);
insert into askings values (7530685308388507648, 7530685307671281664, 7530685307755167744, 1795455291043, NULL);
insert into departures values (7530685309047017473, 7530685308153626624, 7530685307822276608, NULL, NULL);
insert into proposals values (7530685309055406080, 7530685308153626624, 'removal', 7530685307784527872, 7530685307851636736, 'You have the ladle anyway.');
insert into agreements values (7530685309055406080, 7530685307784527872);
insert into invitations values (7530685307667087360, 7530685307633532928, 'Jonas', 'Come and sit with us, Jonas.', 'YSQ0VZVH', NULL, 1, 1796664890715);
insert into invitations values (7530685307683864576, 7530685307633532928, 'Hana', 'Come and sit with us, Hana.', 'CTJ49A1R', NULL, 1, 1796664890719);
insert into invitations values (7530685307700641792, 7530685307633532928, 'Tom', 'Come and sit with us, Tom.', 'C7JGGQZZ', NULL, 1, 1796664890723);
insert into invitations values (7530685307713224704, 7530685307633532928, 'Noor', 'Come and sit with us, Noor.', 'HF69SWZF', NULL, 1, 1796664890726);
insert into invitations values (7530685307750973440, 7530685307671281664, 'Aiko', 'Come and sit with us, Aiko.', 'Z0CW46YK', NULL, 1, 1796664890735);
insert into invitations values (7530685307763556352, 7530685307688058880, 'Ines', 'Come and sit with us, Ines.', 'KTR9KQF7', NULL, 1, 1796664890738);
insert into invitations values (7530685307818082304, 7530685307784527872, 'Bea', 'Come and sit with us, Bea.', 'ACFR4FP9', NULL, 1, 1796664890751);
insert into invitations values (7530685307830665216, 7530685307822276608, 'Wren', 'Come and sit with us, Wren.', '1EX6SWW7', NULL, 1, 1796664890754);
insert into arrivals values (7530685307667087360, 7530685307671281664);
insert into arrivals values (7530685307683864576, 7530685307688058880);
insert into arrivals values (7530685307700641792, 7530685307704836096);
insert into arrivals values (7530685307713224704, 7530685307734196224);
insert into arrivals values (7530685307750973440, 7530685307755167744);
insert into arrivals values (7530685307763556352, 7530685307784527872);
insert into arrivals values (7530685307818082304, 7530685307822276608);
insert into arrivals values (7530685307830665216, 7530685307851636736);
insert into posts values (7530685308065546240, 7530685308006825984, 7530685308065546240, NULL, 7530685307755167744, '', NULL, NULL, 1795455291034, 7530685308073934848, 0, '', 'hand');
insert into posts values (7530685308073934848, 7530685308006825984, 7530685308065546240, NULL, 7530685307734196224, 'Then it is the seal. Mara, do you still have the drawing?', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530685308120072192, 7530685308082323456, 7530685308120072192, NULL, 7530685307688058880, 'There is barley, and the rest of the celeriac.', 1795455291027, 1795455291842, NULL, 7530685308136849408, 0, '', 'hand');
insert into posts values (7530685308136849408, 7530685308082323456, 7530685308120072192, NULL, 7530685307671281664, 'I bring bread and a bad mood about Leipzig.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530685308224929792, 7530685308153626624, 7530685308224929792, NULL, 7530685307784527872, 'Bar forty. Sopranos early. Again on Tuesday.', NULL, NULL, NULL, 7530685308254289920, 0, '', 'hand');
insert into posts values (7530685308254289920, 7530685308153626624, 7530685308224929792, NULL, 7530685307851636736, 'The violas were late too. That was me.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530685308342370304, 7530685308271067136, 7530685308342370304, NULL, 7530685307704836096, 'The pump handle is mended. It took eleven minutes.', NULL, NULL, NULL, 7530685308371730432, 0, '', 'hand');
insert into posts values (7530685308371730432, 7530685308271067136, 7530685308342370304, NULL, 7530685307822276608, 'I was there at six and heard you swear for ten of them.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530685308447227904, 7530685308388507648, 7530685308447227904, NULL, 7530685307734196224, 'Page nine. She never says whose letter it is. لماذا؟', NULL, NULL, NULL, 7530685308472393728, 0, '', 'hand');
insert into posts values (7530685308472393728, 7530685308388507648, 7530685308447227904, NULL, 7530685307755167744, 'Perhaps she does not know. よくわからない。', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530685308992491520, 7530685308082323456, 7530685308120072192, 7530685308120072192, 7530685307671281664, '', NULL, NULL, 1795455292150, NULL, 0, 'guides', 'hand');
insert into posts values (7530685309047017472, 7530685308153626624, 7530685309047017472, NULL, 7530685307822276608, 'It is Tuesdays, not you.', NULL, NULL, NULL, 7530685309047017472, 0, '', 'hand');
insert into posts values (7530685310926065664, 7530685308388507648, 7530685310926065664, NULL, 7530685307755167744, 'The letter, as I see it lying there.', NULL, NULL, NULL, 7530685310926065664, 0, '', 'hand');
insert into posts values (7530685310934454272, 7530685308388507648, 7530685310934454272, NULL, 7530685307734196224, 'Read aloud.', NULL, NULL, NULL, 7530685310934454272, 0, '', 'hand');
insert into posts values (7530685310942842880, 7530685308082323456, 7530685310942842880, NULL, 7530685307688058880, 'What did you carry home this week?', NULL, NULL, NULL, 7530685311039311873, 0, '', 'hand');
insert into posts values (7530685311018340352, 7530685308082323456, 7530685310942842880, NULL, 7530685307633532928, 'A bag, says Mara.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530685311018340353, 7530685308082323456, 7530685310942842880, NULL, 7530685307688058880, 'A bag, says Hana.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530685311035117568, 7530685308082323456, 7530685310942842880, NULL, 7530685307704836096, 'A bag, says Tom.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530685311039311872, 7530685308082323456, 7530685310942842880, NULL, 7530685307784527872, 'A bag, says Ines.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530685311039311873, 7530685308082323456, 7530685310942842880, NULL, 7530685307671281664, 'A bag, says Jonas.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530685311051894784, 7530685308082323456, 7530685310942842880, 7530685311039311873, 7530685307633532928, 'That it was heavy.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530685311072866304, 7530685308082323456, 7530685310942842880, 7530685311039311872, 7530685307671281664, 'That it was heavy.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530685311081254912, 7530685308082323456, 7530685310942842880, 7530685311051894784, 7530685307671281664, 'And that I was glad of it.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530685311085449216, 7530685308271067136, 7530685311085449216, NULL, 7530685307704836096, 'What grows where nobody planted it?', NULL, NULL, NULL, 7530685311085449216, 0, '', 'hand');
insert into posts values (7530685312326963201, 7530685312322768896, 7530685312326963201, NULL, 7530685307734196224, 'For your morning, Wren.', NULL, NULL, NULL, 7530685312326963201, 0, '', 'hand');
insert into posts values (7530685312356323331, 7530685312356323328, 7530685312356323331, NULL, 7530685307784527872, 'A sentence of Ines''s.', NULL, NULL, NULL, 7530685312356323332, 1, '', 'hand');
insert into posts values (7530685312356323332, 7530685312356323328, 7530685312356323331, NULL, 7530685307688058880, 'A sentence of Hana''s.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530685312612175875, 7530685312612175872, 7530685312612175875, NULL, 7530685307784527872, 'Come over, the door is open.', NULL, NULL, NULL, 7530685312612175875, 0, '', 'hand');
insert into posts values (7530685314948403200, 7530685308153626624, 7530685314948403200, NULL, 7530685307851636736, 'What I found in the hall.', NULL, NULL, NULL, 7530685314948403200, 0, '', 'hand');
insert into posts values (7530685315116175363, 7530685315116175360, 7530685315116175363, NULL, 7530685307688058880, 'He mends what others throw away.', NULL, NULL, NULL, 7530685315116175363, 0, '', 'hand');
insert into posts values (7530685315116175364, 7530685315116175360, 7530685315116175363, NULL, 7530685307688058880, 'She counts in her head.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530685315330084867, 7530685315330084864, 7530685315330084867, NULL, 7530685307784527872, 'I read what you said of the pump, Tom.', NULL, NULL, NULL, 7530685315330084867, 0, '', 'hand');
insert into posts values (7530685315460108289, 7530685315455913984, 7530685315460108289, NULL, 7530685307734196224, 'Four centimetres, not three.', NULL, NULL, NULL, 7530685315460108289, 0, '', 'hand');
insert into posts values (7530685315476885504, 7530685315455913984, 7530685315476885504, NULL, 7530685307851636736, 'Noor is on a river this week.', NULL, NULL, NULL, 7530685315476885504, 0, '', 'helper');
insert into posts values (7530685315518828544, 7530685308271067136, 7530685315518828544, NULL, 7530685307704836096, 'A ladder of five metres, for one Saturday.', NULL, NULL, NULL, 7530685315518828544, 0, '', 'hand');
insert into posts values (7530685315556577280, 7530685308082323456, 7530685315556577280, NULL, 7530685307671281664, 'Tom asks, and he brings it back clean.', NULL, NULL, NULL, 7530685315556577280, 0, '', 'hand');
insert into voices values (7530685308065546240, 7530685307734196224, 7530685308006825984, 7530685308073934848);
insert into voices values (7530685308120072192, 7530685307688058880, 7530685308082323456, 7530685308120072192);
insert into voices values (7530685308224929792, 7530685307784527872, 7530685308153626624, 7530685308224929792);
insert into voices values (7530685308224929792, 7530685307851636736, 7530685308153626624, 7530685308254289920);
insert into voices values (7530685308342370304, 7530685307704836096, 7530685308271067136, 7530685308342370304);
insert into voices values (7530685308342370304, 7530685307822276608, 7530685308271067136, 7530685308371730432);
insert into voices values (7530685308447227904, 7530685307734196224, 7530685308388507648, 7530685308447227904);
insert into voices values (7530685308447227904, 7530685307755167744, 7530685308388507648, 7530685308472393728);
insert into voices values (7530685309047017472, 7530685307822276608, 7530685308153626624, 7530685309047017472);
insert into voices values (7530685310926065664, 7530685307755167744, 7530685308388507648, 7530685310926065664);
insert into voices values (7530685310934454272, 7530685307734196224, 7530685308388507648, 7530685310934454272);
insert into voices values (7530685310942842880, 7530685307688058880, 7530685308082323456, 7530685311018340353);
insert into voices values (7530685310942842880, 7530685307633532928, 7530685308082323456, 7530685311051894784);
insert into voices values (7530685310942842880, 7530685307704836096, 7530685308082323456, 7530685311035117568);
insert into voices values (7530685310942842880, 7530685307784527872, 7530685308082323456, 7530685311039311872);
insert into voices values (7530685310942842880, 7530685307671281664, 7530685308082323456, 7530685311081254912);
insert into voices values (7530685311085449216, 7530685307704836096, 7530685308271067136, 7530685311085449216);
insert into voices values (7530685312326963201, 7530685307734196224, 7530685312322768896, 7530685312326963201);
insert into voices values (7530685312356323331, 7530685307784527872, 7530685312356323328, 7530685312356323331);
insert into voices values (7530685312356323331, 7530685307688058880, 7530685312356323328, 7530685312356323332);
insert into voices values (7530685312612175875, 7530685307784527872, 7530685312612175872, 7530685312612175875);
insert into voices values (7530685308120072192, 7530685307671281664, 7530685308082323456, 7530685308136849408);
insert into voices values (7530685314948403200, 7530685307851636736, 7530685308153626624, 7530685314948403200);
insert into voices values (7530685315116175363, 7530685307688058880, 7530685315116175360, 7530685315116175364);
insert into voices values (7530685315330084867, 7530685307784527872, 7530685315330084864, 7530685315330084867);
insert into voices values (7530685315518828544, 7530685307704836096, 7530685308271067136, 7530685315518828544);
insert into voices values (7530685315556577280, 7530685307671281664, 7530685308082323456, 7530685315556577280);
insert into earlier_words values (7530685308120072192, 1795455291027, 'There is barley, and there is the end of the celeriac.');
insert into heard values (7530685308120072192, 7530685307784527872, 1795455291029);
insert into door_secrets values (1, X'0F34E07D4BAAD005218A9EBBCC5B01334E2BEF26BE0B935C09FB240A139262F3');
insert into spent_challenges values (X'ABC91495A6128DC396B9C47D31519DBA285B3A07A2147254D2448EA47672E64D', 1795455592000);
insert into last_kept values (3, 1, 7530497183053778944);
insert into backups values (7530685309067988992, '/mnt/other-disk', 'garden-2026-11-22-0314.kith-backup.tar', 1795317240000, 411648, '5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a', NULL, '', '');
insert into silences values (7530685311089643520, 7530685308271067136, 7530685311085449216, 'sealed', 4611686018427387903);
insert into silences values (7530685312444403712, 7530685308006825984, NULL, 'pause', 1795458891854);
insert into held values (7530685312326963201, 7530685307851636736, 1795492800000);
insert into media values (7530685309189623808, 7530685307755167744, 'picture', 'ready', 'EerGAbILhg0_v35nOl4RVMN8fUabDUHc', 'image/webp', 708, 0, 64, 48, 'LIFgeG~q?u-;~q_3?b%f?v?b-;%M', 0, '', '', X'6C2D23526C65F81307873DD146AF4DB3F709EB237863F18BD41A46F213B81D81', '5ce65ebf7a360aa763c4cc60fcd3e5e7573138fd41bf19adae4259e938c9bc7c 5ce65ebf7a360aa763c4cc60fcd3e5e7573138fd41bf19adae4259e938c9bc7c', 7530685310926065664, NULL, 0);
insert into media values (7530685310301114368, 7530685307734196224, 'voice', 'ready', 'yo2O35LL_ZpDNUL3bSeE7_ixs8h6pHqh', 'audio/ogg', 10099, 0, 0, 0, '', 4000, '101c2935424e5b6c7885919eabb7c4d5e1eefaff182431424e5b6874818d9aabb7c4d0ddeaf6ff1824313e4a576370818d9aa6b3c0ccd9eaf6ff14202d394657', '', X'35801B66DA1931FC65EE641F9ED28ED63902BE59981C6B9CB9155151AB0C2EF1', '35801b66da1931fc65ee641f9ed28ed63902be59981c6b9cb9155151ab0c2ef1', 7530685310934454272, NULL, 0);
insert into media values (7530685311093837824, 7530685307822276608, 'picture', 'ready', 'B-scErDcnxR_k0GwLgc7klzx5h5uW61B', 'image/webp', 157, 0, 64, 48, 'LIA1h%~q_2-;~q~W?b-:_2?b?H%M', 0, '', '', X'1FEA542807426D1B2F07B6466C5A667F737716F6B1225B45995C22901A5E9D50', '45b3f8374513900d231730356b14bea66a983bad7472c346c3573cacd9de13ac 45b3f8374513900d231730356b14bea66a983bad7472c346c3573cacd9de13ac', NULL, 7530685311085449216, 0);
insert into media values (7530685313736249344, 7530685307851636736, 'picture', 'aside', '_l3H_e0MrSwD0eNMZJExnO6Br16Ehwf9', 'image/webp', 654, 0, 32, 32, 'LH9@}7~q_2-;~q~W?b-:_2?b?H%M', 0, '', '', X'C9A23C8F91BA1B47FAA5452883FF852F07479BFBBA0542CC93730030AA5EF07B', '8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd 8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd', NULL, NULL, 0);
insert into refused_files values (X'C9A23C8F91BA1B47FAA5452883FF852F07479BFBBA0542CC93730030AA5EF07B', 1795455292452);
insert into refused_files values (X'8A74319CD857E5B8283F9D7EFBCA4280AB9E72CEE087EF8B556222028BBFA4BD', 1795455292457);
insert into by_ear values (7530685307822276608);
insert into nights values (7530685307851636736, 16, 4, 0);
insert into nights values (7530685307688058880, 4, 16, 0);
insert into mornings values (7530685312326963201, 7530685307851636736, 1795492800000);
insert into thoughts values (7530685307822276608, 7530685307851636736, 1795455291828, 1795478400000, 1);
insert into round_series values (7530685310942842881, 7530685308082323456, 7530685307688058880, 'week', 1, 1796029200000, 0);
insert into rounds values (7530685310942842880, 7530685308082323456, 7530685307688058880, 0, '2026-11-24', 1795550400000, 'writing', 1, 'open', 0, 1795455291513, NULL, 7530685310942842881);
insert into rounds values (7530685311085449216, 7530685308271067136, 7530685307704836096, 0, '2026-11-24', 1795550400000, 'writing picture', 1, 'sealed', 0, NULL, NULL, NULL);
insert into round_evenings values (7530685310942842880, 7530685307633532928, 1795550400000);
insert into round_evenings values (7530685310942842880, 7530685307671281664, 1795550400000);
insert into round_evenings values (7530685310942842880, 7530685307688058880, 1795550400000);
insert into round_evenings values (7530685310942842880, 7530685307704836096, 1795550400000);
insert into round_evenings values (7530685310942842880, 7530685307784527872, 1795550400000);
insert into round_evenings values (7530685310942842880, 7530685307822276608, 1795550400000);
insert into round_evenings values (7530685311085449216, 7530685307633532928, 1795550400000);
insert into round_evenings values (7530685311085449216, 7530685307671281664, 1795550400000);
insert into round_evenings values (7530685311085449216, 7530685307704836096, 1795550400000);
insert into round_evenings values (7530685311085449216, 7530685307822276608, 1795550400000);
insert into round_evenings values (7530685311085449216, 7530685307851636736, 1795550400000);
insert into round_answers values (7530685311085449216, 7530685307822276608, 'Borage, behind the pump.', 'hand', 0, 1795456800000);
insert into round_answers values (7530685311085449216, 7530685307851636736, '', 'hand', 1, 1795456800000);
insert into round_turns values (7530685311018340352, 7530685310942842880, 7530685307633532928, 1, 0);
insert into round_turns values (7530685311018340353, 7530685310942842880, 7530685307688058880, 0, 0);
insert into round_turns values (7530685311035117568, 7530685310942842880, 7530685307704836096, 1, 0);
insert into round_turns values (7530685311039311872, 7530685310942842880, 7530685307784527872, 1, 0);
insert into round_turns values (7530685311039311873, 7530685310942842880, 7530685307671281664, 0, 0);
insert into listenings values (7530685311039311873, 7530685307633532928, 7530685310942842880, 1795455291513, 'first', 7530685311051894784, 'no', 7530685311081254912);
insert into listenings values (7530685311018340353, 7530685307704836096, 7530685310942842880, 1795455291513, 'first', NULL, '', NULL);
insert into listenings values (7530685311039311872, 7530685307671281664, 7530685310942842880, 1795455291513, 'first', 7530685311072866304, '', NULL);
insert into listenings values (7530685311035117568, 7530685307688058880, 7530685310942842880, 1795455291513, 'first', NULL, '', NULL);
insert into listenings values (7530685311018340352, 7530685307784527872, 7530685310942842880, 1795455291513, 'first', NULL, '', NULL);
insert into listenings values (7530685311035117568, 7530685307784527872, 7530685310942842880, 1795455291513, 'beside', NULL, '', NULL);
insert into rounds_for_two values (7530685307763556353, 7530685307633532928, 7530685307671281664, 'two-4', 1796664890716, NULL);
insert into rounds_for_two values (7530685307767750656, 7530685307633532928, 7530685307688058880, 'two-5', 1796664890720, NULL);
insert into rounds_for_two values (7530685307767750657, 7530685307633532928, 7530685307704836096, 'two-5', 1796664890724, NULL);
insert into rounds_for_two values (7530685307767750658, 7530685307633532928, 7530685307734196224, 'two-5', 1796664890731, NULL);
insert into rounds_for_two values (7530685307767750659, 7530685307671281664, 7530685307755167744, 'two-5', 1796664890736, NULL);
insert into rounds_for_two values (7530685307818082305, 7530685307688058880, 7530685307784527872, 'two-2', 1796664890743, 7530685312356323331);
insert into rounds_for_two values (7530685307834859520, 7530685307784527872, 7530685307822276608, 'two-1', 1796664890752, NULL);
insert into rounds_for_two values (7530685307885191168, 7530685307822276608, 7530685307851636736, 'two-3', 1796664890759, NULL);
insert into parts_for_two values (7530685307767750659, 7530685307755167744, 'A sentence of Aiko''s.', 'hand', 0);
insert into parts_for_two values (7530685307834859520, 7530685307784527872, 'A sentence of Ines''s.', 'hand', 0);
insert into parts_for_two values (7530685307767750656, 7530685307688058880, 'A sentence of Hana''s.', 'hand', 0);
insert into holds values (7530685308082323456, 7530685307822276608);
insert into waiting_words values (7530685312381489152, 7530685308082323456, 7530685307822276608, NULL, NULL, 'hand', 'I will have said this in ten minutes.', '7530685307822276608.7530685307688058880.7530685307784527872.7530685307671281664.7530685307633532928.7530685307704836096', 1795455891839, '');
insert into waiting_words values (7530685312385683456, 7530685308082323456, 7530685307822276608, 7530685308120072192, 7530685308120072192, 'hand', 'And this as an answer.', '7530685307822276608.7530685307688058880.7530685307784527872.7530685307671281664.7530685307633532928', 1795455891840, '');
insert into pause_askings values (7530685308271067136, 7530685307704836096, 1795458891851);
insert into pause_turns values (7530685308271067136, 7530685307704836096, 1795541691851);
insert into pause_turns values (7530685308006825984, 7530685307633532928, 1795541691853);
insert into pause_turns values (7530685308006825984, 7530685307755167744, 1795541691854);
insert into notice_choices values (7530685307688058880, '', 1, 0);
insert into notice_choices values (7530685307704836096, '', 1, 0);
insert into mail_ways values (7530685307688058880, 'hana@example.org', 'Sv2JH-mMOBvS4aH_UofTCc1g_rJ6IiyuqS9ex6xt5zo', 'xkqxn167q98tb6bcr2zd2g6pyw', 7530685312498929664, NULL);
insert into mail_proofs values (7530685312482152448, 7530685307671281664, 'jonas@example.org', X'7275C498CAEBA032EA562DB79798571E1DAC198AD3F7D7B4F71B6E7DF55020D1', 0, 1795541691863);
insert into mail_proofs values (7530685312486346752, 7530685307688058880, '', X'80DA05F124417A21B3966E7C723E00F2729E73748F4AFCC575756591DD4DD4C1', 0, 1795541691864);
insert into push_keys values (1, X'B70CA447D967F4D0FC9529AFBE7E9FF56CA45715508C607B89240E4F432CD89B', X'04E5E5BA3CBB59E6411635D5DC4BBF0479A1807ED1210F683251FF47E49B48654CB54440BEE83C71DAFBDAFAF22C3CF03435EC91E7F766B5AFDBDFECACC92728C7');
insert into push_ways values (7530685312616370176, 7530685307704836096, 7530685307704836097, 'https://push.invalid/tom', X'047B896153104EED70AFE43415B2EBB03565E449A62029D2D7F5BE268636CFAF084E694CD50144EDA82DC6225E37C7F9BFC8CE03A81060CDA7428B46CB13C8607E', X'05050505050505050505050505050505', 7530685312616370177);
insert into near values (7530685307688058880, 7530685307784527872);
insert into notices values (7530685307688058880, 0, 'letter 7530685312612175875', 'waiting', 1795458891903);
insert into troubles values ('backup', 1795455291052, 1, 'The disk of /mnt/other-disk is full.', NULL);
insert into troubles values ('mail', 1795455291892, 1, 'People wait for mail, and the setting mail is empty.', NULL);
insert into guides values (7530685307688058880, 1795455292126);
insert into guides values (7530685307704836096, 1795455292128);
insert into guide_askings values (7530685307755167744, 7530685307633532928, 1795455292120, 0);
insert into reports values (7530685313639780352, 7530685307784527872, 7530685307671281664, 7530685308082323456, 7530685308992491520, '[…]
You never bring any.', 'That he says it to me.', 0, 0, 1795455292139, 2, '', NULL);
insert into reports values (7530685314952597504, 7530685307784527872, 7530685307851636736, 7530685308153626624, 7530685314948403200, 'What I found in the hall.', '', 1, 0, 1795455292452, 1, '', NULL);
insert into reports values (7530685315363639296, 7530685307633532928, 7530685307851636736, 7530685315355250688, 7530685315355250688, 'I read what you said of the pump, Mara.', '', 0, 0, 1795455292550, 1, '', NULL);
insert into report_sayings values (7530685313639780352, 1, 7530685307688058880, 'away', 'It was said to one person, and everybody had to read it.', 1795455292147);
insert into report_sayings values (7530685313639780352, 1, 7530685307704836096, 'away', 'It was said to one person, and everybody had to read it.', 1795455292150);
insert into report_decisions values (7530685313639780352, 1, 'away', 7530685307688058880, 7530685307704836096, 1, 1795455292150);
insert into report_appeals values (7530685313639780352, 7530685307671281664, 'I said it about the rye, and we laughed.', 1795455292159);
insert into report_helpers values (7530685313639780352, 2, 7530685307734196224, 7530685307633532928, '');
insert into report_tellings values (7530685313639780352, 1, 7530685307784527872, NULL);
insert into report_tellings values (7530685313639780352, 1, 7530685307671281664, NULL);
insert into withheld values (7530685308992491520, 7530685313639780352, 'Rye. You never bring any.', 1795455292136, 1795455291033);
insert into withheld_earlier values (7530685308992491520, 1795455292136, 'Rye, then.
Or none.');
insert into quarantines values (7530685314956791808, 7530685314952597504, 7530685313736249344, 7530685314948403200, 'picture', 7530685307851636736, '_l3H_e0MrSwD0eNMZJExnO6Br16Ehwf9', 'c9a23c8f91ba1b47faa5452883ff852f07479bfbba0542cc93730030aa5ef07b 8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd 8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd', 'held', NULL, 1795455292452);
insert into search_words values (7530685308073934848, '§p7530685308006825984 §w7530685307734196224 then it is the seal mara do you still have the drawing');
insert into search_words values (7530685308136849408, '§p7530685308082323456 §w7530685307671281664 i bring bread and a bad mood about leipzig');
insert into search_words values (7530685308224929792, '§p7530685308153626624 §w7530685307784527872 bar forty sopranos early again on tuesday');
insert into search_words values (7530685308254289920, '§p7530685308153626624 §w7530685307851636736 the violas were late too that was me');
insert into search_words values (7530685308342370304, '§p7530685308271067136 §w7530685307704836096 the pump handle is mended it took eleven minutes');
insert into search_words values (7530685308371730432, '§p7530685308271067136 §w7530685307822276608 i was there at six and heard you swear for ten of them');
insert into search_words values (7530685308447227904, '§p7530685308388507648 §w7530685307734196224 page nine she never says whose letter it is لماذا');
insert into search_words values (7530685308472393728, '§p7530685308388507648 §w7530685307755167744 perhaps she does not know よく くわ わか から らな ない い');
insert into search_words values (7530685309047017472, '§p7530685308153626624 §w7530685307822276608 it is tuesdays not you');
insert into search_words values (7530685310926065664, '§p7530685308388507648 §w7530685307755167744 the letter as i see it lying there');
insert into search_words values (7530685310934454272, '§p7530685308388507648 §w7530685307734196224 read aloud');
insert into search_words values (7530685310942842880, '§p7530685308082323456 §w7530685307688058880 what did you carry home this week');
insert into search_words values (7530685311018340352, '§p7530685308082323456 §w7530685307633532928 a bag says mara');
insert into search_words values (7530685311018340353, '§p7530685308082323456 §w7530685307688058880 a bag says hana');
insert into search_words values (7530685311035117568, '§p7530685308082323456 §w7530685307704836096 a bag says tom');
insert into search_words values (7530685311039311872, '§p7530685308082323456 §w7530685307784527872 a bag says ines');
insert into search_words values (7530685311051894784, '§p7530685308082323456 §w7530685307633532928 that it was heavy');
insert into search_words values (7530685311072866304, '§p7530685308082323456 §w7530685307671281664 that it was heavy');
insert into search_words values (7530685311081254912, '§p7530685308082323456 §w7530685307671281664 and that i was glad of it');
insert into search_words values (7530685311039311873, '§p7530685308082323456 §w7530685307671281664 a bag says jonas');
insert into search_words values (7530685311085449216, '§p7530685308271067136 §w7530685307704836096 what grows where nobody planted it');
insert into search_words values (7530685312326963201, '§p7530685312322768896 §w7530685307734196224 for your morning wren');
insert into search_words values (7530685312356323331, '§p7530685312356323328 §w7530685307784527872 a sentence of ines s');
insert into search_words values (7530685312356323332, '§p7530685312356323328 §w7530685307688058880 a sentence of hana s');
insert into search_words values (7530685308120072192, '§p7530685308082323456 §w7530685307688058880 there is barley and the rest of the celeriac');
insert into search_words values (7530685312612175875, '§p7530685312612175872 §w7530685307784527872 come over the door is open');
insert into search_words values (7530685314948403200, '§p7530685308153626624 §w7530685307851636736 what i found in the hall');
insert into search_words values (7530685315116175363, '§p7530685315116175360 §w7530685307688058880 he mends what others throw away');
insert into search_words values (7530685315116175364, '§p7530685315116175360 §w7530685307688058880 she counts in her head');
insert into search_words values (7530685315330084867, '§p7530685315330084864 §w7530685307784527872 i read what you said of the pump tom');
insert into search_words values (7530685315460108289, '§p7530685315455913984 §w7530685307734196224 four centimetres not three');
insert into search_words values (7530685315476885504, '§p7530685315455913984 §w7530685307851636736 noor is on a river this week');
insert into search_words values (7530685315518828544, '§p7530685308271067136 §w7530685307704836096 a ladder of five metres for one saturday');
insert into search_words values (7530685315556577280, '§p7530685308082323456 §w7530685307671281664 tom asks and he brings it back clean');
insert into house_signing values (1, X'1575CB6B269E8E91FFC16ED4DBF7F9428AE049BA0EBA077280A01420DF464691', X'28CE196A3BF0ECD9FD93CD71ED908E3454132B747528801D3FBEACE34ED9B1B9');
insert into statements values (7530685314994540545, 'handshake', 7530685307671281664, 7530685307755167744, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307755167744","by":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307671281664","id":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/statements/7530685314994540545","made":"2026-11-23T17:34:52Z","met":"in person","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:34:52Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z3z9AecwRT3Xh3pYkXyqV8HYoB3YeFmBHvmzpifbu48krYuAiWAmvnzLC26TjgfzEeufhjAFDL8QVEbzxmoqQbNHo","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv#z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv"},"type":"handshake"}', 1795455292461);
insert into statements values (7530685314998734849, 'handshake', 7530685307755167744, 7530685307671281664, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307671281664","by":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307755167744","id":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/statements/7530685314998734849","made":"2026-11-23T17:34:52Z","met":"in person","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:34:52Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z4RBdeJqgRrBvND4E5VKaLETKXg9rUaJ97WkZUHVYrPKRVoWdvhMMyoBbkmv3fj1HHVX7zHoXzWAUM6MTrmTzrtNb","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv#z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv"},"type":"handshake"}', 1795455292461);
insert into statements values (7530685315103592449, 'vouch', 7530685307688058880, 7530685307755167744, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307755167744","by":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307688058880","how":"worked","id":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/statements/7530685315103592449","made":"2026-11-23T17:34:52Z","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:34:52Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z5AZgKsrxS6BowL1RePKLE95BARAm9nCPui14f1YrNU4X8hKPe9A5eYqaHSidLf7A5QYvywCVvBuHNkAkongsuhC4","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv#z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv"},"type":"vouch"}', 1795455292487);
insert into statements values (7530685315116175366, 'introduction', 7530685307704836096, 7530685307755167744, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307755167744","by":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307704836096","id":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/statements/7530685315116175366","made":"2026-11-23T17:34:52Z","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:34:52Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z4986zvg6SZd7271aKMFQvzEx16RPoPkcDjDdQEepUXkPA43VYbCrqyZpBfxoPtsVEfYZW4gcJ4Bo3M58QKH5F8ow","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv#z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv"},"through":"7530685307688058880","type":"introduction"}', 1795455292490);
insert into statements values (7530685315116175367, 'introduction', 7530685307755167744, 7530685307704836096, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307704836096","by":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307755167744","id":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/statements/7530685315116175367","made":"2026-11-23T17:34:52Z","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:34:52Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z4Me8qgyv1QW6Dt1thUWS9rSzUBfhxrpREkwx4XbFaSFYV53G2571QiqMJ5FVMGuDtiaFAjUNqZVkCQNXU2a7yssf","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv#z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv"},"through":"7530685307688058880","type":"introduction"}', 1795455292490);
insert into statements values (7530685315124563969, 'vouch', 7530685307688058880, 7530685307822276608, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307822276608","by":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307688058880","how":"worked","id":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/statements/7530685315124563969","made":"2026-11-23T17:34:52Z","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:34:52Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z4SUtk8q6nMwRJ91awwukJwr4f7jn1AxX6r7YnBN9kZpu45RV18CGPwXufkcT2Cr1qLfpc7gRCWbhGD6Gh5deqg6a","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv#z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv"},"type":"vouch"}', 1795455292493);
insert into statements values (7530685315200061441, 'knock', 7530685307784527872, 7530685307734196224, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307734196224","by":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307784527872","id":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/statements/7530685315200061441","made":"2026-11-23T17:34:52Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:34:52Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z3EfPyU9j9gB2TJJEPmpuJmGd338ULWCoGXRDcGQWaSMu1bL33nUyeo6eyZKsabvcN3844KoKEebW6ymXAbZByZ1j","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv#z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv"},"type":"knock","until":1798047292510,"ways":[],"words":"I read what you said of the pump, Noor."}', 1795455292510);
insert into statements values (7530685315246198785, 'knock', 7530685307851636736, 7530685307671281664, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307671281664","by":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307851636736","id":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/statements/7530685315246198785","made":"2026-11-23T17:34:52Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:34:52Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z5wJhidSUh7mAFUNxvy6rQAwGHM5CJiAV9qT6BQ3sMMy9GMnKnEnRuXqsfTRLFQsAkXz4ccwExFYXyFLmUqGW8Jg6","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv#z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv"},"type":"knock","until":1798047292521,"ways":[],"words":"I read what you said of the pump, Jonas."}', 1795455292521);
insert into statements values (7530685315262976001, 'knock', 7530685307633532928, 7530685307822276608, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307822276608","by":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307633532928","id":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/statements/7530685315262976001","made":"2026-11-23T17:34:52Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:34:52Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z49yiTTqDCytcUCqb1gTgptr8fLzEbjNgo3EraezAuKUqDq9UcpkBAJ8VUkfWEsXb7jzEKHDBCVfGkqoZB7yknbzZ","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv#z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv"},"type":"knock","until":1798047292525,"ways":[],"words":"I read what you said of the pump, Bea."}', 1795455292525);
insert into statements values (7530685315313307649, 'knock', 7530685307734196224, 7530685307688058880, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307688058880","by":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307734196224","id":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/statements/7530685315313307649","made":"2026-11-23T17:34:52Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:34:52Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"zzdNdeVQFp5RpKjcqTzEaSXfs3KXwPwUHfoUCV4PPAzM7G44bAo694SmWugSz2D5VnzvZ3zRnF7mcPbDZZdkGQYw","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv#z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv"},"type":"knock","until":1798047292537,"ways":["7530685307755167744"],"words":"I read what you said of the pump, Hana."}', 1795455292537);
insert into statements values (7530685315355250689, 'knock', 7530685307851636736, 7530685307633532928, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307633532928","by":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307851636736","id":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/statements/7530685315355250689","made":"2026-11-23T17:34:52Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:34:52Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z4mXKQLMUdMgPgQSDSfALTTjhi4vLV4xVFdDzkNGhbYZYSuc3zRXZdDbXvK4c2zMANSFFKYGQBKiURBmE6Mi4utnv","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv#z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv"},"type":"knock","until":1798047292547,"ways":[],"words":"I read what you said of the pump, Mara."}', 1795455292547);
insert into statements values (7530685315476885505, 'entry', 7530685307734196224, 7530685307734196224, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307734196224","by":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307734196224","entry":"7530685315460108289","id":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/statements/7530685315476885505","made":"2026-11-23T17:34:52Z","means":"hand","page":"under-bridges","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:34:52Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z2XBUshE6nFXNEJDwkzUpSGyKY26aVrapbHWjN4r7wH7cAfAmjHMVRE2EgMnj1butQE6JnpbWBbeukCpjTh2FGMs6","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv#z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv"},"role":"as an engineer","type":"entry","words":"4d7c889ab035bc6a58879486481f93241ea2047316b3b5096068f02cc1a33ff3"}', 1795455292577);
insert into statements values (7530685315510439936, 'entry', 7530685307851636736, 7530685307734196224, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307734196224","by":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/people/7530685307851636736","entry":"7530685315476885504","id":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv/statements/7530685315510439936","made":"2026-11-23T17:34:52Z","means":"helper","page":"under-bridges","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:34:52Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z2QvVAGdzjfMgugrh22WPAPNqnorvFUodBPtG4Vde2e4DEGcM3bcAS4av43UqEBR4zoqfyZiL6pat8VyomRZuRz5Y","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv#z6MkhCYdQyzY4uTAsXa6kF6KXvnXL3K4HwV7xDj751b4MyKv"},"role":"","type":"entry","words":"e4cd74fb2df95d834ab5731069a2d5dc002a692967c66e6e8602fa30132e438b"}', 1795455292585);
insert into bond_lines values (7530685314994540544, 7530685307671281664, 7530685307755167744, 'again', 7530685307671281664, 'She measures, I ask.', 'Under the barn', 1795455292461);
insert into bond_lines values (7530685314998734848, 7530685307671281664, 7530685307755167744, 'again', 7530685307755167744, 'He asked about the seal.', '', 1795455292461);
insert into bond_lines values (7530685315116175365, 7530685307704836096, 7530685307755167744, 'introduced', 7530685307688058880, '', '', 1795455292490);
insert into hands values (7530685314969374720, 7530685307755167744, '44103378', 'QCQGGRBV9RNVH2EZZZ11', X'10720A9C4CE0F484C23D342BC419BCB69C71D8AEE7AF911F9FF7105764783064', 1, 7530685314981957632, 1795455592456);
insert into wrong_digits values (7530685314977763328, 7530685307671281664);
insert into handshakes values (7530685314981957632, '0528', 'done', 'here', 1795541692459);
insert into handshake_sides values (7530685314981957632, 7530685307755167744, '', '', 1, 0);
insert into handshake_sides values (7530685314981957632, 7530685307671281664, '', '', 1, 0);
insert into greetings values (7530685307851636736);
insert into guest_slips values (7530685315023900672, 7530685307704836096, 'Emil', 'the flat below, ring twice', X'61D1BD147E54A18687C4D9410DF46FA8F4799D132177AFCAE52A8870BE395DD9', 1800639292469);
insert into device_keys values (7530685315028094976, 7530685307688058880, 7530685307688058881, X'040A12D302DB119548FB0E131942C50E133CEC78C33760A0C5925AD6D29CF65629FE9D7F9795A56DEDCE66BDE5C8AFB0530A3AFBC416D8A60954D0DB742A56421A');
insert into hand_slips values (7530685315078426624, 7530685307688058880, 'typed', '48217705', 1795455292471, X'796D1BF48B739877749D84A68C2D947B574CF9BB14EFD5DD88E87505DBF3232A', NULL, 1798047292471);
insert into introductions values (7530685315103592448, 7530685307688058880, 'hand', 1797269692487, 1795455292490, NULL, 7530685315116175360, 0);
insert into introductions values (7530685315124563968, 7530685307688058880, 'hand', 1797269692493, NULL, NULL, NULL, 0);
insert into introduction_sides values (7530685315103592448, 7530685307755167744, 7530685307704836096, '', '', 1);
insert into introduction_sides values (7530685315103592448, 7530685307704836096, 7530685307755167744, '', '', 1);
insert into introduction_sides values (7530685315124563968, 7530685307822276608, 7530685307755167744, 'She counts in her head.', '', 1);
insert into introduction_sides values (7530685315124563968, 7530685307755167744, 7530685307822276608, 'He mends what others throw away.', '', 1);
insert into introduction_answers values (7530685315124563968, 7530685307822276608, 'yes');
insert into vouches values (7530685315103592450, 7530685315103592448, 7530685307688058880, 7530685307755167744, 7530685307704836096, 'worked', 1795455292487, 1826991292487, 7530685315103592449);
insert into vouches values (7530685315124563970, 7530685315124563968, 7530685307688058880, 7530685307822276608, 7530685307755167744, 'worked', 1795455292493, 1826991292493, 7530685315124563969);
insert into introduction_letters values (7530685315116175363, 7530685307688058880);
insert into knock_needs values (7530685307755167744, 'two');
insert into nameables values (7530685307755167744);
insert into bond_lendings values (7530685315200061440, 0, 0, 7530685307784527872, 7530685307688058880, 1, 1795455292510, 1796060092510);
insert into bond_lendings values (7530685315200061440, 0, 1, 7530685307688058880, 7530685307633532928, 1, 1795455292510, 1796060092510);
insert into bond_lendings values (7530685315200061440, 0, 2, 7530685307633532928, 7530685307734196224, 1, 1795455292510, 1796060092510);
insert into bond_lendings values (7530685315200061440, 1, 0, 7530685307784527872, 7530685307822276608, 1, 1795455292510, 1796060092510);
insert into bond_lendings values (7530685315200061440, 1, 1, 7530685307822276608, 7530685307851636736, 1, 1795455292510, 1796060092510);
insert into bond_lendings values (7530685315200061440, 1, 2, 7530685307851636736, 7530685307734196224, 1, 1795455292510, 1796060092510);
insert into bond_lendings values (7530685315262976000, 0, 0, 7530685307633532928, 7530685307688058880, 1, 1795455292525, 1796060092525);
insert into bond_lendings values (7530685315262976000, 0, 1, 7530685307688058880, 7530685307822276608, 1, 1795455292525, 1796060092525);
insert into bond_lendings values (7530685315313307648, 0, 0, 7530685307734196224, 7530685307755167744, 1, 1795455292537, 1796060092537);
insert into bond_lendings values (7530685315313307648, 0, 1, 7530685307755167744, 7530685307688058880, 1, 1795455292537, 1796060092537);
insert into knock_draws values (7530685315246198784, 1, 7530685307822276608, 1795455292521);
insert into knock_draws values (7530685315321696256, 1, 7530685307688058880, 1795455292539);
insert into knock_draws values (7530685315355250688, 1, 7530685307822276608, 1795455292547);
insert into strangers values (7530685307851636736, 1795455292521);
insert into strangers values (7530685307784527872, 1795455292539);
insert into stranger_hours values (498737, 2);
insert into lockdowns values (7530685315158118400, 1795455292501, 1795541692501, 7530685307633532928, 1795455292502, 7530685307633532928);
insert into knocks values (7530685315200061440, 1, 7530685307784527872, 7530685307734196224, 'I read what you said of the pump, Noor.', 'hand', 7530685307688058880, 0, 'waiting', 0, 7530685315200061441, 1798047292510);
insert into knocks values (7530685315246198784, 1, 7530685307851636736, 7530685307671281664, 'I read what you said of the pump, Jonas.', 'hand', 7530685307822276608, 0, 'waiting', 0, 7530685315246198785, 1798047292521);
insert into knocks values (7530685315262976000, 1, 7530685307633532928, 7530685307822276608, 'I read what you said of the pump, Bea.', 'hand', 0, 0, 'waiting', 0, 7530685315262976001, 1798047292525);
insert into knocks values (7530685315313307648, 1, 7530685307734196224, 7530685307688058880, 'I read what you said of the pump, Hana.', 'hand', 7530685307633532928, 0, 'waiting', 0, 7530685315313307649, 1798047292537);
insert into knocks values (7530685315355250688, 1, 7530685307851636736, 7530685307633532928, 'I read what you said of the pump, Mara.', 'hand', 7530685307822276608, 0, 'shown', 0, 7530685315355250689, 1798047292547);
insert into opened_doors values (7530685307784527872, 7530685307704836096, 7530685315330084864, 1795455292542);
insert into doorkeepers values (7530685307734196224, 7530685307755167744, 7, 1795455292509, 1796060092509, 0);
insert into shown_knocks values (7530685315363639296, 7530685307633532928);
insert into no_knocking values (7530685315363639296, 7530685307851636736, 1798047292551);
insert into gatherings values (7530685315401388032, 7530685308082323456, 7530685307688058880, 'Dumplings', '2026-11-28', '15:00', '', '', 'Europe/Berlin', 1795874400000, 1795885200000, 'My kitchen', '', 0, '019f66deaf1ac96b1265286d5ec01dc7', 0, 1795455292555, NULL, NULL, 'rqqwFJ7QrmRoIdDvTz8t0uOmgMAnmHM9ITqZYFG7vJM', NULL);
insert into comings values (7530685315401388033, 7530685315401388032, 7530685307688058880, '', NULL, 'coming', 7530685315401388033, 0, 0);
insert into comings values (7530685315401388035, 7530685315401388032, 7530685307633532928, '', NULL, '', 7530685315401388035, 0, 0);
insert into comings values (7530685315401388037, 7530685315401388032, 7530685307671281664, '', NULL, '', 7530685315401388037, 0, 0);
insert into comings values (7530685315401388039, 7530685315401388032, 7530685307704836096, '', NULL, '', 7530685315401388039, 0, 0);
insert into comings values (7530685315401388041, 7530685315401388032, 7530685307784527872, '', NULL, 'late', 7530685315409776640, 0, 0);
insert into comings values (7530685315401388043, 7530685315401388032, 7530685307822276608, '', NULL, '', 7530685315401388043, 0, 0);
insert into comings values (7530685315418165248, 7530685315401388032, NULL, 'Emil', X'3517A8110CCCABAAFFB96A8FF16E623375449DFA02ED84CFCA997A292AE9817B', 'coming', 7530685315418165249, 0, 0);
insert into presences values (7530685315401388032, 7530685307784527872, 7530685307688058880);
insert into foldings values (7530685315447525376, 1797269692570, NULL, 7530685308271067136);
insert into folding_wishes values (7530685315447525376, 7530685307822276608, 1);
insert into calendar_feeds values (7530685307688058880, 'vaEYHZ2wB4IM2Tn9BEizSvAGebo2-9xztU12iKm6Agw');
insert into public_pages values (7530685315455913984, 7530685307734196224, 'under-bridges', 'underbrldges', 'Under bridges', 'I write when a bridge has said something.', 1795455292572, NULL);
insert into page_roles values (7530685315460108288, 7530685315455913984, 'as an engineer');
insert into page_entries values (7530685315460108289, 7530685315455913984, 'as an engineer', NULL);
insert into page_entries values (7530685315476885504, 7530685315455913984, '', NULL);
insert into entry_statements values (7530685315460108289, 7530685315476885505);
insert into entry_statements values (7530685315476885504, 7530685315510439936);
insert into page_helpers values (7530685315455913984, 7530685307851636736, 1795455292574, 1795455292575, NULL);
insert into page_readers values (7530685307633532928, 7530685315455913984, 1795455292582, 7530685315476885504);
insert into plain_facts values (7530685315455913984, 0, 2968);
insert into mailbags values (7530685315506245632, 7530685315455913984, 'What would you ask a bridge?', 1795887292584, NULL, 0, NULL, NULL);
insert into mailbag_letters values (7530685315506245634, 7530685315506245632, 7530685307671281664, 'hand', 'Was it something I said?', 0, 0);
insert into offers values (7530685315518828544, 7530685308271067136, 'ask', 1, NULL);
insert into carries values (7530685315518828544, 7530685307671281664, 7530685315556577280);
insert into chairs values (7530685315426553856, 7530685315401388032, 7530685307688058880, 'hand', 'gathering', 'lot', 'Whoever is hungry.', 'Dumplings', '', 1795564800000, 1795874400000, 'f35abe00f68414c01a4e80ddadabd80c2bb31dfe315c1fbae50b60fe1f9b0d3f', NULL, NULL, '');
insert into chair_names values (7530685315426553856, 7530685307734196224, 'bdd8b00dd03c00a1', NULL, NULL, NULL, '');
commit;

-- A house at schema 10, written by tools/fixture_house.py of Kith 0.1.0.
-- house key of Mara: RVF2FQFE2SBBZPPQR7BHVETB
-- house key of Jonas: RZGM47R7RJ70M6P4NXZ9980P
-- house key of Hana: 4PK0HEEK3KGB0M6W8RC6D78W
-- house key of Tom: S3TPZQ9CWXED8WXZWBMC1M8V
-- house key of Noor: FQSG82FXWNXXJ87HBCSE3TJK
-- house key of Aiko: S3T2XFM22J1K9Y9VAK1G3RZ6
-- house key of Ines: 0HNK4RC7V2PBAX3G406KSN9Y
-- house key of Bea: YNZDJJ0P5GKKVYZ0XSYCFX5S
-- house key of Wren: GSC82994BGB36EKSVY9YFSEY
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
);
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
insert into migrations values (10, 'meeting', '36a53f8cf81f74dfffcba886e1eaa6b3a49c2e1584b6a9efb9263ab81156cb7a');
insert into facts values (1, 'Bonded', NULL, 1795453227192, '{"a_id":7530676652599148544,"b_id":7530676652624314368,"place_id":null}');
insert into facts values (2, 'Arrived', NULL, 1795453227192, '{"person_id":7530676652624314368,"through_id":7530676652599148544,"place_id":null}');
insert into facts values (3, 'Bonded', NULL, 1795453227194, '{"a_id":7530676652599148544,"b_id":7530676652632702976,"place_id":null}');
insert into facts values (4, 'Arrived', NULL, 1795453227194, '{"person_id":7530676652632702976,"through_id":7530676652599148544,"place_id":null}');
insert into facts values (5, 'Bonded', NULL, 1795453227196, '{"a_id":7530676652599148544,"b_id":7530676652641091584,"place_id":null}');
insert into facts values (6, 'Arrived', NULL, 1795453227196, '{"person_id":7530676652641091584,"through_id":7530676652599148544,"place_id":null}');
insert into facts values (7, 'Bonded', NULL, 1795453227198, '{"a_id":7530676652599148544,"b_id":7530676652649480192,"place_id":null}');
insert into facts values (8, 'Arrived', NULL, 1795453227198, '{"person_id":7530676652649480192,"through_id":7530676652599148544,"place_id":null}');
insert into facts values (9, 'Bonded', NULL, 1795453227200, '{"a_id":7530676652624314368,"b_id":7530676652657868800,"place_id":null}');
insert into facts values (10, 'Arrived', NULL, 1795453227200, '{"person_id":7530676652657868800,"through_id":7530676652624314368,"place_id":null}');
insert into facts values (11, 'Bonded', NULL, 1795453227203, '{"a_id":7530676652632702976,"b_id":7530676652674646016,"place_id":null}');
insert into facts values (12, 'Arrived', NULL, 1795453227203, '{"person_id":7530676652674646016,"through_id":7530676652632702976,"place_id":null}');
insert into facts values (13, 'Bonded', NULL, 1795453227206, '{"a_id":7530676652674646016,"b_id":7530676652683034624,"place_id":null}');
insert into facts values (14, 'Arrived', NULL, 1795453227206, '{"person_id":7530676652683034624,"through_id":7530676652674646016,"place_id":null}');
insert into facts values (15, 'Bonded', NULL, 1795453227208, '{"a_id":7530676652683034624,"b_id":7530676652691423232,"place_id":null}');
insert into facts values (16, 'Arrived', NULL, 1795453227208, '{"person_id":7530676652691423232,"through_id":7530676652683034624,"place_id":null}');
insert into facts values (17, 'Bonded', NULL, 1795453227211, '{"a_id":7530676652624314368,"b_id":7530676652632702976,"place_id":null}');
insert into facts values (18, 'Bonded', NULL, 1795453227213, '{"a_id":7530676652632702976,"b_id":7530676652683034624,"place_id":null}');
insert into facts values (19, 'Bonded', NULL, 1795453227215, '{"a_id":7530676652641091584,"b_id":7530676652632702976,"place_id":null}');
insert into facts values (20, 'Bonded', NULL, 1795453227216, '{"a_id":7530676652657868800,"b_id":7530676652632702976,"place_id":null}');
insert into facts values (21, 'Bonded', NULL, 1795453227218, '{"a_id":7530676652641091584,"b_id":7530676652683034624,"place_id":null}');
insert into facts values (22, 'Bonded', NULL, 1795453227220, '{"a_id":7530676652624314368,"b_id":7530676652641091584,"place_id":null}');
insert into facts values (23, 'Bonded', NULL, 1795453227222, '{"a_id":7530676652657868800,"b_id":7530676652649480192,"place_id":null}');
insert into facts values (24, 'Bonded', NULL, 1795453227224, '{"a_id":7530676652624314368,"b_id":7530676652649480192,"place_id":null}');
insert into facts values (25, 'Bonded', NULL, 1795453227226, '{"a_id":7530676652649480192,"b_id":7530676652691423232,"place_id":null}');
insert into facts values (26, 'Asked', 7530676652771115008, 1795453227227, '{"person_id":7530676652599148544,"by_id":7530676652649480192,"place_id":7530676652771115008}');
insert into facts values (27, 'Asked', 7530676652771115008, 1795453227227, '{"person_id":7530676652624314368,"by_id":7530676652649480192,"place_id":7530676652771115008}');
insert into facts values (28, 'Asked', 7530676652771115008, 1795453227227, '{"person_id":7530676652657868800,"by_id":7530676652649480192,"place_id":7530676652771115008}');
insert into facts values (29, 'Asked', 7530676652771115008, 1795453227227, '{"person_id":7530676652691423232,"by_id":7530676652649480192,"place_id":7530676652771115008}');
insert into facts values (30, 'CameIn', 7530676652771115008, 1795453227229, '{"person_id":7530676652624314368,"place_id":7530676652771115008}');
insert into facts values (31, 'CameIn', 7530676652771115008, 1795453227230, '{"person_id":7530676652599148544,"place_id":7530676652771115008}');
insert into facts values (32, 'CameIn', 7530676652771115008, 1795453227231, '{"person_id":7530676652657868800,"place_id":7530676652771115008}');
insert into facts values (33, 'CameIn', 7530676652771115008, 1795453227233, '{"person_id":7530676652691423232,"place_id":7530676652771115008}');
insert into facts values (34, 'Opened', 7530676652771115008, 1795453227234, '{"post_id":7530676652800475136,"place_id":7530676652771115008}');
insert into facts values (35, 'Answered', 7530676652771115008, 1795453227235, '{"post_id":7530676652808863744,"conversation_id":7530676652800475136,"place_id":7530676652771115008}');
insert into facts values (36, 'Asked', 7530676652813058048, 1795453227237, '{"person_id":7530676652599148544,"by_id":7530676652632702976,"place_id":7530676652813058048}');
insert into facts values (37, 'Asked', 7530676652813058048, 1795453227237, '{"person_id":7530676652624314368,"by_id":7530676652632702976,"place_id":7530676652813058048}');
insert into facts values (38, 'Asked', 7530676652813058048, 1795453227237, '{"person_id":7530676652674646016,"by_id":7530676652632702976,"place_id":7530676652813058048}');
insert into facts values (39, 'Asked', 7530676652813058048, 1795453227237, '{"person_id":7530676652683034624,"by_id":7530676652632702976,"place_id":7530676652813058048}');
insert into facts values (40, 'CameIn', 7530676652813058048, 1795453227238, '{"person_id":7530676652599148544,"place_id":7530676652813058048}');
insert into facts values (41, 'CameIn', 7530676652813058048, 1795453227239, '{"person_id":7530676652624314368,"place_id":7530676652813058048}');
insert into facts values (42, 'CameIn', 7530676652813058048, 1795453227240, '{"person_id":7530676652674646016,"place_id":7530676652813058048}');
insert into facts values (43, 'CameIn', 7530676652813058048, 1795453227242, '{"person_id":7530676652683034624,"place_id":7530676652813058048}');
insert into facts values (44, 'Opened', 7530676652813058048, 1795453227243, '{"post_id":7530676652838223872,"place_id":7530676652813058048}');
insert into facts values (45, 'Answered', 7530676652813058048, 1795453227244, '{"post_id":7530676652842418176,"conversation_id":7530676652838223872,"place_id":7530676652813058048}');
insert into facts values (46, 'Asked', 7530676652813058048, 1795453227245, '{"person_id":7530676652641091584,"by_id":7530676652632702976,"place_id":7530676652813058048}');
insert into facts values (47, 'Proposed', 7530676652813058048, 1795453227245, '{"proposal_id":7530676652846612480,"place_id":7530676652813058048}');
insert into facts values (48, 'CameIn', 7530676652813058048, 1795453227247, '{"person_id":7530676652641091584,"place_id":7530676652813058048}');
insert into facts values (49, 'Asked', 7530676652859195392, 1795453227248, '{"person_id":7530676652632702976,"by_id":7530676652674646016,"place_id":7530676652859195392}');
insert into facts values (50, 'Asked', 7530676652859195392, 1795453227248, '{"person_id":7530676652683034624,"by_id":7530676652674646016,"place_id":7530676652859195392}');
insert into facts values (51, 'CameIn', 7530676652859195392, 1795453227250, '{"person_id":7530676652632702976,"place_id":7530676652859195392}');
insert into facts values (52, 'CameIn', 7530676652859195392, 1795453227251, '{"person_id":7530676652683034624,"place_id":7530676652859195392}');
insert into facts values (53, 'Proposed', 7530676652859195392, 1795453227252, '{"proposal_id":7530676652875972608,"place_id":7530676652859195392}');
insert into facts values (54, 'Asked', 7530676652859195392, 1795453227253, '{"person_id":7530676652691423232,"by_id":7530676652683034624,"place_id":7530676652859195392}');
insert into facts values (55, 'Proposed', 7530676652859195392, 1795453227253, '{"proposal_id":7530676652875972608,"place_id":7530676652859195392}');
insert into facts values (56, 'CameIn', 7530676652859195392, 1795453227254, '{"person_id":7530676652691423232,"place_id":7530676652859195392}');
insert into facts values (57, 'Proposed', 7530676652859195392, 1795453227256, '{"proposal_id":7530676652892749824,"place_id":7530676652859195392}');
insert into facts values (58, 'Asked', 7530676652859195392, 1795453227257, '{"person_id":7530676652641091584,"by_id":7530676652632702976,"place_id":7530676652859195392}');
insert into facts values (59, 'Proposed', 7530676652859195392, 1795453227257, '{"proposal_id":7530676652892749824,"place_id":7530676652859195392}');
insert into facts values (60, 'CameIn', 7530676652859195392, 1795453227258, '{"person_id":7530676652641091584,"place_id":7530676652859195392}');
insert into facts values (61, 'Opened', 7530676652859195392, 1795453227259, '{"post_id":7530676652905332736,"place_id":7530676652859195392}');
insert into facts values (62, 'Answered', 7530676652859195392, 1795453227263, '{"post_id":7530676652922109952,"conversation_id":7530676652905332736,"place_id":7530676652859195392}');
insert into facts values (63, 'Asked', 7530676652930498560, 1795453227264, '{"person_id":7530676652599148544,"by_id":7530676652641091584,"place_id":7530676652930498560}');
insert into facts values (64, 'Asked', 7530676652930498560, 1795453227264, '{"person_id":7530676652624314368,"by_id":7530676652641091584,"place_id":7530676652930498560}');
insert into facts values (65, 'Asked', 7530676652930498560, 1795453227264, '{"person_id":7530676652683034624,"by_id":7530676652641091584,"place_id":7530676652930498560}');
insert into facts values (66, 'CameIn', 7530676652930498560, 1795453227266, '{"person_id":7530676652599148544,"place_id":7530676652930498560}');
insert into facts values (67, 'CameIn', 7530676652930498560, 1795453227267, '{"person_id":7530676652683034624,"place_id":7530676652930498560}');
insert into facts values (68, 'CameIn', 7530676652930498560, 1795453227269, '{"person_id":7530676652624314368,"place_id":7530676652930498560}');
insert into facts values (69, 'Proposed', 7530676652930498560, 1795453227270, '{"proposal_id":7530676652951470080,"place_id":7530676652930498560}');
insert into facts values (70, 'Asked', 7530676652930498560, 1795453227271, '{"person_id":7530676652691423232,"by_id":7530676652683034624,"place_id":7530676652930498560}');
insert into facts values (71, 'Proposed', 7530676652930498560, 1795453227271, '{"proposal_id":7530676652951470080,"place_id":7530676652930498560}');
insert into facts values (72, 'CameIn', 7530676652930498560, 1795453227272, '{"person_id":7530676652691423232,"place_id":7530676652930498560}');
insert into facts values (73, 'Opened', 7530676652930498560, 1795453227273, '{"post_id":7530676652964052992,"place_id":7530676652930498560}');
insert into facts values (74, 'Answered', 7530676652930498560, 1795453227274, '{"post_id":7530676652972441600,"conversation_id":7530676652964052992,"place_id":7530676652930498560}');
insert into facts values (75, 'Asked', 7530676652976635904, 1795453227276, '{"person_id":7530676652632702976,"by_id":7530676652657868800,"place_id":7530676652976635904}');
insert into facts values (76, 'Asked', 7530676652976635904, 1795453227276, '{"person_id":7530676652649480192,"by_id":7530676652657868800,"place_id":7530676652976635904}');
insert into facts values (77, 'CameIn', 7530676652976635904, 1795453227277, '{"person_id":7530676652632702976,"place_id":7530676652976635904}');
insert into facts values (78, 'CameIn', 7530676652976635904, 1795453227278, '{"person_id":7530676652649480192,"place_id":7530676652976635904}');
insert into facts values (79, 'Proposed', 7530676652976635904, 1795453227279, '{"proposal_id":7530676652989218816,"place_id":7530676652976635904}');
insert into facts values (80, 'Asked', 7530676652976635904, 1795453227280, '{"person_id":7530676652641091584,"by_id":7530676652632702976,"place_id":7530676652976635904}');
insert into facts values (81, 'Proposed', 7530676652976635904, 1795453227280, '{"proposal_id":7530676652989218816,"place_id":7530676652976635904}');
insert into facts values (82, 'CameIn', 7530676652976635904, 1795453227282, '{"person_id":7530676652641091584,"place_id":7530676652976635904}');
insert into facts values (83, 'Opened', 7530676652976635904, 1795453227283, '{"post_id":7530676653005996032,"place_id":7530676652976635904}');
insert into facts values (84, 'Answered', 7530676652976635904, 1795453227283, '{"post_id":7530676653010190336,"conversation_id":7530676653005996032,"place_id":7530676652976635904}');
insert into facts values (85, 'Proposed', 7530676652976635904, 1795453227285, '{"proposal_id":7530676653014384640,"place_id":7530676652976635904}');
insert into facts values (86, 'Asked', 7530676652976635904, 1795453227286, '{"person_id":7530676652674646016,"by_id":7530676652632702976,"place_id":7530676652976635904}');
insert into facts values (87, 'Proposed', 7530676652976635904, 1795453227286, '{"proposal_id":7530676653014384640,"place_id":7530676652976635904}');
insert into facts values (88, 'CameIn', 7530676652976635904, 1795453227287, '{"person_id":7530676652674646016,"place_id":7530676652976635904}');
insert into facts values (89, 'SessionEnded', NULL, 1795453227321, '{"session_id":7530676652691423233,"place_id":null}');
insert into facts values (90, 'KeyReplaced', NULL, 1795453227321, '{"person_id":7530676652691423232,"by_administrator":true,"place_id":null}');
insert into facts values (91, 'PasskeyAdded', NULL, 1795453227323, '{"person_id":7530676652632702976,"place_id":null}');
insert into facts values (92, 'Changed', 7530676652813058048, 1795453227324, '{"post_id":7530676652838223872,"conversation_id":7530676652838223872,"place_id":7530676652813058048}');
insert into facts values (93, 'Heard', 7530676652813058048, 1795453227325, '{"post_id":7530676652838223872,"conversation_id":7530676652838223872,"author_id":7530676652632702976,"place_id":7530676652813058048}');
insert into facts values (94, 'Answered', 7530676652813058048, 1795453227326, '{"post_id":7530676653186355200,"conversation_id":7530676652838223872,"place_id":7530676652813058048}');
insert into facts values (95, 'Changed', 7530676652813058048, 1795453227328, '{"post_id":7530676653186355200,"conversation_id":7530676652838223872,"place_id":7530676652813058048}');
insert into facts values (96, 'Changed', 7530676652771115008, 1795453227329, '{"post_id":7530676652800475136,"conversation_id":7530676652800475136,"place_id":7530676652771115008}');
insert into facts values (97, 'Asked', 7530676652976635904, 1795453227331, '{"person_id":7530676652624314368,"by_id":7530676652657868800,"place_id":7530676652976635904}');
insert into facts values (98, 'Opened', 7530676652859195392, 1795453227332, '{"post_id":7530676653215715328,"place_id":7530676652859195392}');
insert into facts values (99, 'Left', 7530676652859195392, 1795453227332, '{"person_id":7530676652683034624,"place_id":7530676652859195392}');
insert into facts values (100, 'Proposed', 7530676652859195392, 1795453227334, '{"proposal_id":7530676653219909632,"place_id":7530676652859195392}');
insert into facts values (101, 'Opened', 7530676652976635904, 1795453227556, '{"post_id":7530676654151045120,"place_id":7530676652976635904}');
insert into facts values (102, 'Opened', 7530676652976635904, 1795453227559, '{"post_id":7530676654163628032,"place_id":7530676652976635904}');
insert into facts values (103, 'Opened', 7530676652813058048, 1795453227561, '{"post_id":7530676654172016640,"place_id":7530676652813058048}');
insert into facts values (104, 'RoundLaid', 7530676652813058048, 1795453227561, '{"round_id":7530676654172016640,"place_id":7530676652813058048}');
insert into facts values (105, 'Answered', 7530676652813058048, 1795453227571, '{"post_id":7530676654213959680,"conversation_id":7530676654172016640,"place_id":7530676652813058048}');
insert into facts values (106, 'Answered', 7530676652813058048, 1795453227571, '{"post_id":7530676654213959681,"conversation_id":7530676654172016640,"place_id":7530676652813058048}');
insert into facts values (107, 'Answered', 7530676652813058048, 1795453227571, '{"post_id":7530676654213959682,"conversation_id":7530676654172016640,"place_id":7530676652813058048}');
insert into facts values (108, 'Answered', 7530676652813058048, 1795453227571, '{"post_id":7530676654213959683,"conversation_id":7530676654172016640,"place_id":7530676652813058048}');
insert into facts values (109, 'Answered', 7530676652813058048, 1795453227571, '{"post_id":7530676654218153984,"conversation_id":7530676654172016640,"place_id":7530676652813058048}');
insert into facts values (110, 'ListenerAsked', NULL, 1795453227571, '{"round_id":7530676654172016640,"answer_id":7530676654213959683,"listener_id":7530676652674646016,"place_id":null}');
insert into facts values (111, 'ListenerAsked', NULL, 1795453227571, '{"round_id":7530676654172016640,"answer_id":7530676654213959681,"listener_id":7530676652632702976,"place_id":null}');
insert into facts values (112, 'ListenerAsked', NULL, 1795453227571, '{"round_id":7530676654172016640,"answer_id":7530676654213959682,"listener_id":7530676652641091584,"place_id":null}');
insert into facts values (113, 'ListenerAsked', NULL, 1795453227571, '{"round_id":7530676654172016640,"answer_id":7530676654218153984,"listener_id":7530676652599148544,"place_id":null}');
insert into facts values (114, 'ListenerAsked', NULL, 1795453227571, '{"round_id":7530676654172016640,"answer_id":7530676654213959680,"listener_id":7530676652624314368,"place_id":null}');
insert into facts values (115, 'ListenerAsked', NULL, 1795453227571, '{"round_id":7530676654172016640,"answer_id":7530676654213959681,"listener_id":7530676652624314368,"place_id":null}');
insert into facts values (116, 'RoundOpened', 7530676652813058048, 1795453227571, '{"round_id":7530676654172016640,"place_id":7530676652813058048}');
insert into facts values (117, 'Answered', 7530676652813058048, 1795453227577, '{"post_id":7530676654239125504,"conversation_id":7530676654172016640,"place_id":7530676652813058048}');
insert into facts values (118, 'HeardBack', 7530676652813058048, 1795453227577, '{"round_id":7530676654172016640,"answer_id":7530676654218153984,"listener_id":7530676652599148544,"post_id":7530676654239125504,"writer_id":7530676652641091584,"place_id":7530676652813058048}');
insert into facts values (119, 'Answered', 7530676652813058048, 1795453227579, '{"post_id":7530676654247514112,"conversation_id":7530676654172016640,"place_id":7530676652813058048}');
insert into facts values (120, 'HeardBack', 7530676652813058048, 1795453227579, '{"round_id":7530676654172016640,"answer_id":7530676654213959680,"listener_id":7530676652624314368,"post_id":7530676654247514112,"writer_id":7530676652674646016,"place_id":7530676652813058048}');
insert into facts values (121, 'Answered', 7530676652813058048, 1795453227581, '{"post_id":7530676654255902720,"conversation_id":7530676654172016640,"place_id":7530676652813058048}');
insert into facts values (122, 'Changed', 7530676652813058048, 1795453227581, '{"post_id":7530676654218153984,"conversation_id":7530676654172016640,"place_id":7530676652813058048}');
insert into facts values (123, 'Opened', 7530676652930498560, 1795453227582, '{"post_id":7530676654264291328,"place_id":7530676652930498560}');
insert into facts values (124, 'RoundLaid', 7530676652930498560, 1795453227582, '{"round_id":7530676654264291328,"place_id":7530676652930498560}');
insert into facts values (125, 'Opened', 7530676654826328064, 1795453227717, '{"post_id":7530676654826328067,"place_id":7530676654826328064}');
insert into facts values (126, 'Opened', 7530676654859882496, 1795453227725, '{"post_id":7530676654864076802,"place_id":7530676654859882496}');
insert into facts values (127, 'Answered', 7530676654859882496, 1795453227725, '{"post_id":7530676654864076803,"conversation_id":7530676654864076802,"place_id":7530676654859882496}');
insert into facts values (128, 'Changed', 7530676652813058048, 1795453227733, '{"post_id":7530676652838223872,"conversation_id":7530676652838223872,"place_id":7530676652813058048}');
insert into facts values (129, 'Regretted', 7530676652813058048, 1795453227733, '{"post_id":7530676652838223872,"place_id":7530676652813058048}');
insert into facts values (130, 'PauseChanged', 7530676652930498560, 1795453227735, '{"place_id":7530676652930498560}');
insert into facts values (131, 'PauseChanged', 7530676652771115008, 1795453227739, '{"place_id":7530676652771115008}');
insert into facts values (132, 'PauseChanged', 7530676652771115008, 1795453227741, '{"place_id":7530676652771115008}');
insert into facts values (133, 'Opened', 7530676655015071744, 1795453227762, '{"post_id":7530676655015071747,"place_id":7530676655015071744}');
insert into facts values (134, 'AskedToGuide', NULL, 1795453227770, '{"person_id":7530676652632702976,"by_id":7530676652599148544,"place_id":null}');
insert into facts values (135, 'AskedToGuide', NULL, 1795453227862, '{"person_id":7530676652641091584,"by_id":7530676652599148544,"place_id":null}');
insert into facts values (136, 'AskedToGuide', NULL, 1795453227864, '{"person_id":7530676652657868800,"by_id":7530676652599148544,"place_id":null}');
insert into facts values (137, 'BecameGuide', NULL, 1795453227866, '{"person_id":7530676652632702976,"place_id":null}');
insert into facts values (138, 'BecameGuide', NULL, 1795453227867, '{"person_id":7530676652641091584,"place_id":null}');
insert into facts values (139, 'Changed', 7530676652813058048, 1795453227868, '{"post_id":7530676653186355200,"conversation_id":7530676652838223872,"place_id":7530676652813058048}');
insert into facts values (140, 'ShownToGuides', NULL, 1795453227870, '{"report_id":7530676655468056576,"place_id":null}');
insert into facts values (141, 'Changed', 7530676652813058048, 1795453227874, '{"post_id":7530676653186355200,"conversation_id":7530676652838223872,"place_id":7530676652813058048}');
insert into facts values (142, 'DecidedByTwo', NULL, 1795453227874, '{"report_id":7530676655468056576,"stage":1,"place_id":null}');
insert into facts values (143, 'AskedToDecideAgain', NULL, 1795453227876, '{"report_id":7530676655468056576,"place_id":null}');
insert into facts values (144, 'Opened', 7530676652859195392, 1795453228005, '{"post_id":7530676656034287616,"place_id":7530676652859195392}');
insert into facts values (145, 'Changed', 7530676652859195392, 1795453228007, '{"post_id":7530676656034287616,"conversation_id":7530676656034287616,"place_id":7530676652859195392}');
insert into facts values (146, 'ShownToGuides', NULL, 1795453228007, '{"report_id":7530676656042676224,"place_id":null}');
insert into facts values (147, 'HandTaken', NULL, 1795453228015, '{"handshake_id":7530676656076230656,"place_id":null}');
insert into facts values (148, 'HandsShaken', NULL, 1795453228017, '{"one_id":7530676652624314368,"other_id":7530676652657868800,"first":false,"place_id":null}');
insert into facts values (149, 'Opened', 7530676656168505344, 1795453228037, '{"post_id":7530676656168505347,"place_id":7530676656168505344}');
insert into facts values (150, 'Answered', 7530676656168505344, 1795453228037, '{"post_id":7530676656172699648,"conversation_id":7530676656168505347,"place_id":7530676656168505344}');
insert into facts values (151, 'Bonded', NULL, 1795453228037, '{"a_id":7530676652641091584,"b_id":7530676652657868800,"place_id":null}');
insert into facts values (152, 'ClosedToStrangers', NULL, 1795453228045, '{"by_id":7530676652599148544,"until_at":1795539628045,"place_id":null}');
insert into facts values (153, 'OpenedToStrangers', NULL, 1795453228047, '{"by_id":7530676652599148544,"place_id":null}');
insert into facts values (154, 'Opened', 7530676656294334464, 1795453228067, '{"post_id":7530676656294334467,"place_id":7530676656294334464}');
insert into facts values (155, 'DoorOpened', NULL, 1795453228067, '{"from_id":7530676652674646016,"to_id":7530676652641091584,"letter_id":7530676656294334464,"place_id":null}');
insert into facts values (156, 'ShownToGuides', NULL, 1795453228071, '{"report_id":7530676656315305984,"place_id":null}');
insert into facts values (157, 'GatheringAsked', 7530676656336277504, 1795453228075, '{"person_id":7530676652599148544,"by_id":7530676652632702976,"place_id":7530676656336277504}');
insert into facts values (158, 'GatheringAsked', 7530676656336277504, 1795453228075, '{"person_id":7530676652624314368,"by_id":7530676652632702976,"place_id":7530676656336277504}');
insert into facts values (159, 'GatheringAsked', 7530676656336277504, 1795453228075, '{"person_id":7530676652641091584,"by_id":7530676652632702976,"place_id":7530676656336277504}');
insert into facts values (160, 'GatheringAsked', 7530676656336277504, 1795453228075, '{"person_id":7530676652674646016,"by_id":7530676652632702976,"place_id":7530676656336277504}');
insert into facts values (161, 'GatheringAsked', 7530676656336277504, 1795453228075, '{"person_id":7530676652683034624,"by_id":7530676652632702976,"place_id":7530676656336277504}');
insert into facts values (162, 'Opened', 7530676656378220544, 1795453228088, '{"post_id":7530676656382414848,"place_id":7530676656378220544}');
insert into facts values (163, 'AskedToHelp', 7530676656378220544, 1795453228089, '{"person_id":7530676652691423232,"place_id":7530676656378220544}');
insert into facts values (164, 'Opened', 7530676656378220544, 1795453228092, '{"post_id":7530676656399192064,"place_id":7530676656378220544}');
insert into facts values (165, 'Opened', 7530676652930498560, 1795453228099, '{"post_id":7530676656428552192,"place_id":7530676652930498560}');
insert into facts values (166, 'Opened', 7530676652813058048, 1795453228100, '{"post_id":7530676656432746496,"place_id":7530676652813058048}');
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
insert into jobs values (7530676652611731456, 'sweep', '', 'waiting', 1795456827188, 1795716027188, 0, '');
insert into jobs values (7530676654172016642, 'rounds', 'series 7530676654172016641', 'waiting', 1796029200000, 1798621200000, 0, '');
insert into jobs values (7530676654176210944, 'rounds', 'sealed 7530676654172016640', 'waiting', 1795464000000, 1798056000000, 0, '');
insert into jobs values (7530676654218153985, 'rounds', 'open 7530676654172016640', 'waiting', 1795712427571, 1798304427571, 0, '');
insert into jobs values (7530676654264291330, 'rounds', 'sealed 7530676654264291328', 'waiting', 1795464000000, 1798056000000, 0, '');
insert into jobs values (7530676654826328068, 'morning', '{"post_id":7530676654826328067,"person_id":7530676652691423232}', 'waiting', 1795492800000, 1795752000000, 0, '');
insert into jobs values (7530676654885048321, 'say-held', '7530676654885048320', 'waiting', 1795453827731, 1795713027731, 0, '');
insert into jobs values (7530676654889242625, 'say-held', '7530676654889242624', 'waiting', 1795453827732, 1795713027732, 0, '');
insert into jobs values (7530676654901825536, 'end-pause', '7530676652930498560', 'waiting', 1795456827735, 1795716027735, 0, '');
insert into jobs values (7530676654918602752, 'end-pause', '7530676652771115008', 'waiting', 1795456827739, 1795716027739, 0, '');
insert into jobs values (7530676654926991361, 'end-pause', '7530676652771115008', 'waiting', 1795456827741, 1795716027741, 0, '');
insert into jobs values (7530676654939574273, 'notice-proof', '7530676654939574272', 'waiting', 1795453343806, 1795539627744, 1, 'Elsewhere');
insert into jobs values (7530676654952157185, 'notices', '', 'waiting', 1795454101000, 1795457701000, 0, '');
insert into jobs values (7530676655031848960, 'notice-mail', '{"person_id":7530676652632702976,"way_id":0,"about":"letter 7530676655015071747"}', 'waiting', 1795453337861, 1795712427766, 1, 'Elsewhere');
insert into jobs values (7530676656336277517, 'gatherings', '7530676656336277504 0', 'waiting', 1795870800000, 1795874400000, 0, '');
insert into jobs values (7530676656361443328, 'chairs', '7530676656357249024', 'waiting', 1795564800000, 1795824000000, 0, '');
insert into jobs values (7530676656369831936, 'folding', '7530676656365637632', 'waiting', 1797267628084, 1797526828084, 0, '');
insert into nodes values (0, 1795453227289);
insert into nodes values (1, 1795453228227);
insert into house values (1, 'Garden', 'A place to think aloud together.', 'friends', X'9B3A9E3367B54368B2CC7DD86AD5ECAFF56528B28C10BB802252990BC2AA3DF3', 1795453227185, '');
insert into first_links values (X'E9C0F8B575CBFCB42AB3B78ECC87EFA3B011D9A5D10B09FA4E96F240BF6A82F5', 1795453227335);
insert into house_log values (7530676653165383680, 'key', '7530676652691423232');
insert into house_log values (7530676655451279360, 'guide', '7530676652632702976');
insert into house_log values (7530676655455473664, 'guide', '7530676652641091584');
insert into house_log values (7530676655489028096, 'words-away', 'guides');
insert into house_log values (7530676656046870528, 'aside', '');
insert into house_log values (7530676656202059777, 'closed-24', '7530676652599148544');
insert into house_log values (7530676656210448384, 'opened', '7530676652599148544');
insert into homes values (1, NULL);
insert into people values (7530676652599148544, 1, 'mara', 'Mara', '', '', 'UTC', 'en', NULL);
insert into people values (7530676652624314368, 1, 'jonas', 'Jonas', '', '', 'UTC', 'en', 7530676652599148544);
insert into people values (7530676652632702976, 1, 'hana', 'Hana', '', '', 'UTC', 'en', 7530676652599148544);
insert into people values (7530676652641091584, 1, 'tom', 'Tom', '', '', 'UTC', 'en', 7530676652599148544);
insert into people values (7530676652649480192, 1, 'noor', 'Noor', '', '', 'UTC', 'en', 7530676652599148544);
insert into people values (7530676652657868800, 1, 'aiko', 'Aiko', '', '', 'UTC', 'en', 7530676652624314368);
insert into people values (7530676652674646016, 1, 'ines', 'Ines', '', '', 'UTC', 'en', 7530676652632702976);
insert into people values (7530676652683034624, 1, 'bea', 'Bea', '', '', 'UTC', 'en', 7530676652674646016);
insert into people values (7530676652691423232, 1, 'wren', 'Wren', '', '', 'UTC', 'en', 7530676652683034624);
insert into listings values (7530676652599148544);
insert into listings values (7530676652624314368);
insert into listings values (7530676652632702976);
insert into listings values (7530676652641091584);
insert into listings values (7530676652649480192);
insert into listings values (7530676652657868800);
insert into listings values (7530676652674646016);
insert into administrators values (7530676652599148544, 1795453227185);
insert into accounts values (7530676652599148544, X'06E7D1DF4E81186B31B7184F2953C63FC840155FA21F6892FFAF62DE56151CFD', 1795453227185, NULL);
insert into accounts values (7530676652624314368, X'A2422D3DDC11E843876FE29D135EFCF78A8BC4FA4196524D656A22A9AC4AD956', 1795453227192, NULL);
insert into accounts values (7530676652632702976, X'0F5FF97E8CDFBCFD58FCD8D0B6D574D3790C339672E1311727CC2BF1C4CC9A5B', 1795453227194, NULL);
insert into accounts values (7530676652641091584, X'B30CC18960F8B5DCD2A5480EFBC07D13B581E41D1E8F62AC9BC4611A505121A2', 1795453227196, NULL);
insert into accounts values (7530676652649480192, X'B97C498F628AB1449261F16CDAEFF2523F1269BBF7A6CF6DD88E0CFB802A8936', 1795453227198, NULL);
insert into accounts values (7530676652657868800, X'3EDA481EA15394DC77F3BE12B90426CCEB0E8D466C7363BCE1D300ABC493CED5', 1795453227200, NULL);
insert into accounts values (7530676652674646016, X'21E9A79560319E25C8589291987018AFBAE8936F1225DB43C24454F2A530BB7A', 1795453227203, NULL);
insert into accounts values (7530676652683034624, X'2725FC48F4C54628A485A9ED2828A28D2E703269B7EB4908E0A892453D108FD4', 1795453227206, NULL);
insert into accounts values (7530676652691423232, X'6C4EC2C94A54DA3609623CCCF28EC0237AB2224E0D59F40A947AECE96475B943', 1795453227321, NULL);
insert into passkeys values (X'0707070707070707070707070707070707070707070707070707070707070707', 7530676652632702976, X'A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5', 3, 'localhost', 'Hana''s phone', 1795453227323);
insert into sessions values (7530676652603342848, 7530676652599148544, X'F292E361CFD7D629CB913912170B36645752182BCA7EACA636C649BCA093F274', 'Firefox', 1795453227185);
insert into sessions values (7530676652624314369, 7530676652624314368, X'D84E9CDCC7E02163C6469ECAB69B3A7AE66006843FA5C5FF64DB856676BDCEFA', 'Firefox', 1795453227192);
insert into sessions values (7530676652632702977, 7530676652632702976, X'3DEC60E0AE563FE96CA8E9E9C9A248442F6C399FB3CBEF981B8E22A4410644B7', 'Firefox', 1795453227194);
insert into sessions values (7530676652641091585, 7530676652641091584, X'F4830B98FB315615EFE632F67D901B1EB8137A64D096B39313F29DF0C5CE2032', 'Firefox', 1795453227196);
insert into sessions values (7530676652649480193, 7530676652649480192, X'5EBA4164E5EC44701C2CCA920CC429BE20614341D4449CDE148D6DF57FC3D089', 'Firefox', 1795453227198);
insert into sessions values (7530676652662063104, 7530676652657868800, X'124344BB1AD295F31932B13B27EB357C74BEF6DD8DD62B0FA1A17F7CCD5C784C', 'Firefox', 1795453227200);
insert into sessions values (7530676652674646017, 7530676652674646016, X'9B9EC9C568AFFDE5DF48786B509A2D5D924B0C13F788F3C425E19D622FE0901A', 'Firefox', 1795453227203);
insert into sessions values (7530676652683034625, 7530676652683034624, X'8318DEF46FABBA3CD707B9E2B7A08FFA42E05A3A1D88A9EFE16D9B3C82750164', 'Firefox', 1795453227206);
insert into sessions values (7530676656965423104, 7530676652641091584, X'B9A7CD286B8EBDCA427AFDAFC4A0D800E7188CC77099189280482B268ABE729F', 'Firefox, Linux', 1795453228226);
insert into house_lines values (7530676653232492545, 7530676652649480192, 'key', '{"name":"Wren","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530676653232492546, 7530676652683034624, 'key', '{"name":"Wren","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530676653232492547, 7530676652632702976, 'own-passkey', '{"name":"","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530676653232492548, 7530676652674646016, 'left', '{"name":"Bea","circle":"The choir","reason":"","link":""}', NULL);
insert into house_lines values (7530676654901825537, 7530676652624314368, 'wrong', '{"name":"Hana","circle":"","reason":"","link":"/conversations/7530676652838223872#said-7530676652838223872"}', 7530676652838223872);
insert into house_lines values (7530676654901825538, 7530676652674646016, 'wrong', '{"name":"Hana","circle":"","reason":"","link":"/conversations/7530676652838223872#said-7530676652838223872"}', 7530676652838223872);
insert into house_lines values (7530676656319500288, 7530676652674646016, 'door', '{"name":"Tom","circle":"","reason":"","link":"/letters/7530676656294334464"}', NULL);
insert into house_lines values (7530676656415969281, 7530676652691423232, 'page-help', '{"name":"Noor","circle":"","reason":"","link":"/pages/under-bridges/help"}', NULL);
insert into bonds values (7530676652599148544, 7530676652624314368, 1795453227192);
insert into bonds values (7530676652599148544, 7530676652632702976, 1795453227194);
insert into bonds values (7530676652599148544, 7530676652641091584, 1795453227196);
insert into bonds values (7530676652599148544, 7530676652649480192, 1795453227198);
insert into bonds values (7530676652624314368, 7530676652657868800, 1795453227200);
insert into bonds values (7530676652632702976, 7530676652674646016, 1795453227203);
insert into bonds values (7530676652674646016, 7530676652683034624, 1795453227206);
insert into bonds values (7530676652683034624, 7530676652691423232, 1795453227208);
insert into bonds values (7530676652624314368, 7530676652632702976, 1795453227211);
insert into bonds values (7530676652632702976, 7530676652683034624, 1795453227213);
insert into bonds values (7530676652632702976, 7530676652641091584, 1795453227215);
insert into bonds values (7530676652632702976, 7530676652657868800, 1795453227216);
insert into bonds values (7530676652641091584, 7530676652683034624, 1795453227218);
insert into bonds values (7530676652624314368, 7530676652641091584, 1795453227220);
insert into bonds values (7530676652649480192, 7530676652657868800, 1795453227222);
insert into bonds values (7530676652624314368, 7530676652649480192, 1795453227224);
insert into bonds values (7530676652649480192, 7530676652691423232, 1795453227226);
insert into bonds values (7530676652641091584, 7530676652657868800, 1795453228037);
insert into tellings values (7530676652632702976, 7530676652624314368, 'How Hana knows Jonas.', 1795453227209);
insert into tellings values (7530676652624314368, 7530676652632702976, 'How Jonas knows Hana.', 1795453227211);
insert into tellings values (7530676652683034624, 7530676652632702976, 'How Bea knows Hana.', 1795453227212);
insert into tellings values (7530676652632702976, 7530676652683034624, 'How Hana knows Bea.', 1795453227213);
insert into tellings values (7530676652632702976, 7530676652641091584, 'How Hana knows Tom.', 1795453227214);
insert into tellings values (7530676652641091584, 7530676652632702976, 'How Tom knows Hana.', 1795453227215);
insert into tellings values (7530676652632702976, 7530676652657868800, 'How Hana knows Aiko.', 1795453227216);
insert into tellings values (7530676652657868800, 7530676652632702976, 'How Aiko knows Hana.', 1795453227216);
insert into tellings values (7530676652683034624, 7530676652641091584, 'How Bea knows Tom.', 1795453227217);
insert into tellings values (7530676652641091584, 7530676652683034624, 'How Tom knows Bea.', 1795453227218);
insert into tellings values (7530676652641091584, 7530676652624314368, 'How Tom knows Jonas.', 1795453227219);
insert into tellings values (7530676652624314368, 7530676652641091584, 'How Jonas knows Tom.', 1795453227220);
insert into tellings values (7530676652649480192, 7530676652657868800, 'How Noor knows Aiko.', 1795453227221);
insert into tellings values (7530676652657868800, 7530676652649480192, 'How Aiko knows Noor.', 1795453227222);
insert into tellings values (7530676652649480192, 7530676652624314368, 'How Noor knows Jonas.', 1795453227223);
insert into tellings values (7530676652624314368, 7530676652649480192, 'How Jonas knows Noor.', 1795453227224);
insert into tellings values (7530676652691423232, 7530676652649480192, 'How Wren knows Noor.', 1795453227225);
insert into tellings values (7530676652649480192, 7530676652691423232, 'How Noor knows Wren.', 1795453227226);
insert into tellings values (7530676652624314368, 7530676652657868800, 'She measures, I ask.', 1795453228017);
insert into tellings values (7530676652657868800, 7530676652624314368, 'He asked about the seal.', 1795453228017);
insert into blocks values (7530676652624314368, 7530676652649480192, 1795453227330);
insert into places values (7530676652771115008, 'circle');
insert into places values (7530676652813058048, 'circle');
insert into places values (7530676652859195392, 'circle');
insert into places values (7530676652930498560, 'circle');
insert into places values (7530676652976635904, 'circle');
insert into places values (7530676654826328064, 'letter');
insert into places values (7530676654859882496, 'letter');
insert into places values (7530676655015071744, 'letter');
insert into places values (7530676656168505344, 'letter');
insert into places values (7530676656294334464, 'letter');
insert into places values (7530676656306917376, 'knock');
insert into places values (7530676656336277504, 'gathering');
insert into places values (7530676656365637632, 'circle');
insert into places values (7530676656378220544, 'page');
insert into seats values (7530676652771115008, 7530676652649480192, 0, 1795453227227, 7530676652771115009, 1795453227227);
insert into seats values (7530676652771115008, 7530676652624314368, 7530676652779503616, 1795453227229, 7530676652779503617, 1795453227229);
insert into seats values (7530676652771115008, 7530676652599148544, 7530676652787892224, 1795453227230, 7530676652787892225, 1795453227230);
insert into seats values (7530676652771115008, 7530676652657868800, 7530676652792086528, 1795453227231, 7530676652792086529, 1795453227231);
insert into seats values (7530676652771115008, 7530676652691423232, 7530676652796280832, 1795453227233, 7530676652796280833, 1795453227233);
insert into seats values (7530676652813058048, 7530676652632702976, 0, 1795453227237, 7530676652813058049, 1795453227237);
insert into seats values (7530676652813058048, 7530676652599148544, 7530676652817252352, 1795453227238, 7530676652817252353, 1795453227238);
insert into seats values (7530676652813058048, 7530676652624314368, 7530676652821446656, 1795453227239, 7530676652821446657, 1795453227239);
insert into seats values (7530676652813058048, 7530676652674646016, 7530676652825640960, 1795453227240, 7530676652825640961, 1795453227240);
insert into seats values (7530676652813058048, 7530676652683034624, 7530676652834029568, 1795453227242, 7530676652834029569, 1795453227242);
insert into seats values (7530676652813058048, 7530676652641091584, 7530676652855001088, 1795453227247, 7530676652855001089, 1795453227247);
insert into seats values (7530676652859195392, 7530676652674646016, 0, 1795453227248, 7530676652859195393, 1795453227248);
insert into seats values (7530676652859195392, 7530676652632702976, 7530676652867584000, 1795453227250, 7530676652867584001, 1795453227250);
insert into seats values (7530676652859195392, 7530676652691423232, 7530676652888555520, 1795453227254, 7530676652888555521, 1795453227254);
insert into seats values (7530676652859195392, 7530676652641091584, 7530676652901138432, 1795453227258, 7530676652901138433, 1795453227258);
insert into seats values (7530676652930498560, 7530676652641091584, 0, 1795453227264, 7530676652930498561, 1795453227264);
insert into seats values (7530676652930498560, 7530676652599148544, 7530676652934692864, 1795453227266, 7530676652934692865, 1795453227266);
insert into seats values (7530676652930498560, 7530676652683034624, 7530676652943081472, 1795453227267, 7530676652943081473, 1795453227267);
insert into seats values (7530676652930498560, 7530676652624314368, 7530676652947275776, 1795453227269, 7530676652947275777, 1795453227269);
insert into seats values (7530676652930498560, 7530676652691423232, 7530676652959858688, 1795453227272, 7530676652959858689, 1795453227272);
insert into seats values (7530676652976635904, 7530676652657868800, 0, 1795453227276, 7530676652976635905, 1795453227276);
insert into seats values (7530676652976635904, 7530676652632702976, 0, 1795453227277, 7530676652980830208, 1795453227277);
insert into seats values (7530676652976635904, 7530676652649480192, 0, 1795453227278, 7530676652985024512, 1795453227278);
insert into seats values (7530676652976635904, 7530676652641091584, 0, 1795453227282, 7530676653001801728, 1795453227282);
insert into seats values (7530676652976635904, 7530676652674646016, 0, 1795453227287, 7530676653022773248, 1795453227287);
insert into seats values (7530676654826328064, 7530676652649480192, 0, 1795453227717, 7530676654826328065, 1795453227717);
insert into seats values (7530676654826328064, 7530676652691423232, 0, 1795453227717, 7530676654826328066, 1795453227717);
insert into seats values (7530676654859882496, 7530676652632702976, 0, 1795453227725, 7530676654864076800, 1795453227725);
insert into seats values (7530676654859882496, 7530676652674646016, 0, 1795453227725, 7530676654864076801, 1795453227725);
insert into seats values (7530676655015071744, 7530676652674646016, 0, 1795453227762, 7530676655015071745, 1795453227762);
insert into seats values (7530676655015071744, 7530676652632702976, 0, 1795453227762, 7530676655015071746, 1795453227762);
insert into seats values (7530676656168505344, 7530676652641091584, 0, 1795453228037, 7530676656168505345, 1795453228037);
insert into seats values (7530676656168505344, 7530676652657868800, 0, 1795453228037, 7530676656168505346, 1795453228037);
insert into seats values (7530676656294334464, 7530676652641091584, 0, 1795453228067, 7530676656294334465, 1795453228067);
insert into seats values (7530676656294334464, 7530676652674646016, 0, 1795453228067, 7530676656294334466, 1795453228067);
insert into seats values (7530676656336277504, 7530676652632702976, 0, 1795453228075, 7530676656336277506, 1795453228075);
insert into seats values (7530676656336277504, 7530676652599148544, 0, 1795453228075, 7530676656336277508, 1795453228075);
insert into seats values (7530676656336277504, 7530676652624314368, 0, 1795453228075, 7530676656336277510, 1795453228075);
insert into seats values (7530676656336277504, 7530676652641091584, 0, 1795453228075, 7530676656336277512, 1795453228075);
insert into seats values (7530676656336277504, 7530676652674646016, 0, 1795453228075, 7530676656336277514, 1795453228075);
insert into seats values (7530676656336277504, 7530676652683034624, 0, 1795453228075, 7530676656336277516, 1795453228075);
insert into seats values (7530676656365637632, 7530676652641091584, 0, 1795453228084, 7530676656365637633, 1795453228084);
insert into seats values (7530676656365637632, 7530676652683034624, 0, 1795453228084, 7530676656365637634, 1795453228084);
insert into circles values (7530676652771115008, 'Field team', 'What Field team is for.', 'compass', 'plum', 'came', 7530676652649480192, 1795453227227, 1803859200000);
insert into circles values (7530676652813058048, 'Sunday soup', 'What Sunday soup is for.', 'soup', 'moss', 'came', 7530676652632702976, 1795453227237, 1803859200000);
insert into circles values (7530676652859195392, 'The choir', 'What The choir is for.', 'note', 'indigo', 'came', 7530676652674646016, 1795453227248, 1803859200000);
insert into circles values (7530676652930498560, 'The allotment', 'What The allotment is for.', 'leaf', 'teal', 'came', 7530676652641091584, 1795453227264, 1803859200000);
insert into circles values (7530676652976635904, 'Slow readers', 'What Slow readers is for.', 'book', 'ochre', 'everything', 7530676652657868800, 1795453227276, 1803859200000);
insert into circles values (7530676656365637632, 'What was said', 'For those who were there.', 'door', 'plum', 'everything', 7530676652641091584, 1795453228084, 1803859200000);
insert into askings values (7530676652976635904, 7530676652624314368, 7530676652657868800, 1795453227331, NULL);
insert into departures values (7530676653215715329, 7530676652859195392, 7530676652683034624, NULL, NULL);
insert into proposals values (7530676653219909632, 7530676652859195392, 'removal', 7530676652674646016, 7530676652691423232, 'You have the ladle anyway.');
insert into agreements values (7530676653219909632, 7530676652674646016);
insert into invitations values (7530676652615925760, 7530676652599148544, 'Jonas', 'Come and sit with us, Jonas.', 'QET2W7D9', NULL, 1, 1796662827190);
insert into invitations values (7530676652628508672, 7530676652599148544, 'Hana', 'Come and sit with us, Hana.', 'GQNAT9NX', NULL, 1, 1796662827193);
insert into invitations values (7530676652636897280, 7530676652599148544, 'Tom', 'Come and sit with us, Tom.', '4RTGANMA', NULL, 1, 1796662827195);
insert into invitations values (7530676652645285888, 7530676652599148544, 'Noor', 'Come and sit with us, Noor.', '4AD3XCX9', NULL, 1, 1796662827197);
insert into invitations values (7530676652653674496, 7530676652624314368, 'Aiko', 'Come and sit with us, Aiko.', 'X4AAKET9', NULL, 1, 1796662827199);
insert into invitations values (7530676652666257408, 7530676652632702976, 'Ines', 'Come and sit with us, Ines.', '7QPKE5XX', NULL, 1, 1796662827202);
insert into invitations values (7530676652678840320, 7530676652674646016, 'Bea', 'Come and sit with us, Bea.', 'QK58ET92', NULL, 1, 1796662827205);
insert into invitations values (7530676652687228928, 7530676652683034624, 'Wren', 'Come and sit with us, Wren.', '8SNCCKXB', NULL, 1, 1796662827207);
insert into arrivals values (7530676652615925760, 7530676652624314368);
insert into arrivals values (7530676652628508672, 7530676652632702976);
insert into arrivals values (7530676652636897280, 7530676652641091584);
insert into arrivals values (7530676652645285888, 7530676652649480192);
insert into arrivals values (7530676652653674496, 7530676652657868800);
insert into arrivals values (7530676652666257408, 7530676652674646016);
insert into arrivals values (7530676652678840320, 7530676652683034624);
insert into arrivals values (7530676652687228928, 7530676652691423232);
insert into posts values (7530676652800475136, 7530676652771115008, 7530676652800475136, NULL, 7530676652657868800, '', NULL, NULL, 1795453227329, 7530676652808863744, 0, '', 'hand');
insert into posts values (7530676652808863744, 7530676652771115008, 7530676652800475136, NULL, 7530676652649480192, 'Then it is the seal. Mara, do you still have the drawing?', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530676652838223872, 7530676652813058048, 7530676652838223872, NULL, 7530676652632702976, 'There is barley, and the rest of the celeriac.', 1795453227324, 1795453227733, NULL, 7530676652842418176, 0, '', 'hand');
insert into posts values (7530676652842418176, 7530676652813058048, 7530676652838223872, NULL, 7530676652624314368, 'I bring bread and a bad mood about Leipzig.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530676652905332736, 7530676652859195392, 7530676652905332736, NULL, 7530676652674646016, 'Bar forty. Sopranos early. Again on Tuesday.', NULL, NULL, NULL, 7530676652922109952, 0, '', 'hand');
insert into posts values (7530676652922109952, 7530676652859195392, 7530676652905332736, NULL, 7530676652691423232, 'The violas were late too. That was me.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530676652964052992, 7530676652930498560, 7530676652964052992, NULL, 7530676652641091584, 'The pump handle is mended. It took eleven minutes.', NULL, NULL, NULL, 7530676652972441600, 0, '', 'hand');
insert into posts values (7530676652972441600, 7530676652930498560, 7530676652964052992, NULL, 7530676652683034624, 'I was there at six and heard you swear for ten of them.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530676653005996032, 7530676652976635904, 7530676653005996032, NULL, 7530676652649480192, 'Page nine. She never says whose letter it is. لماذا؟', NULL, NULL, NULL, 7530676653010190336, 0, '', 'hand');
insert into posts values (7530676653010190336, 7530676652976635904, 7530676653005996032, NULL, 7530676652657868800, 'Perhaps she does not know. よくわからない。', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530676653186355200, 7530676652813058048, 7530676652838223872, 7530676652838223872, 7530676652624314368, '', NULL, NULL, 1795453227874, NULL, 0, 'guides', 'hand');
insert into posts values (7530676653215715328, 7530676652859195392, 7530676653215715328, NULL, 7530676652683034624, 'It is Tuesdays, not you.', NULL, NULL, NULL, 7530676653215715328, 0, '', 'hand');
insert into posts values (7530676654151045120, 7530676652976635904, 7530676654151045120, NULL, 7530676652657868800, 'The letter, as I see it lying there.', NULL, NULL, NULL, 7530676654151045120, 0, '', 'hand');
insert into posts values (7530676654163628032, 7530676652976635904, 7530676654163628032, NULL, 7530676652649480192, 'Read aloud.', NULL, NULL, NULL, 7530676654163628032, 0, '', 'hand');
insert into posts values (7530676654172016640, 7530676652813058048, 7530676654172016640, NULL, 7530676652632702976, 'What did you carry home this week?', NULL, NULL, NULL, 7530676654218153984, 0, '', 'hand');
insert into posts values (7530676654213959680, 7530676652813058048, 7530676654172016640, NULL, 7530676652674646016, 'A bag, says Ines.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530676654213959681, 7530676652813058048, 7530676654172016640, NULL, 7530676652599148544, 'A bag, says Mara.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530676654213959682, 7530676652813058048, 7530676654172016640, NULL, 7530676652632702976, 'A bag, says Hana.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530676654213959683, 7530676652813058048, 7530676654172016640, NULL, 7530676652624314368, 'A bag, says Jonas.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530676654218153984, 7530676652813058048, 7530676654172016640, NULL, 7530676652641091584, 'A bag, says Tom.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530676654239125504, 7530676652813058048, 7530676654172016640, 7530676654218153984, 7530676652599148544, 'That it was heavy.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530676654247514112, 7530676652813058048, 7530676654172016640, 7530676654213959680, 7530676652624314368, 'That it was heavy.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530676654255902720, 7530676652813058048, 7530676654172016640, 7530676654239125504, 7530676652641091584, 'And that I was glad of it.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530676654264291328, 7530676652930498560, 7530676654264291328, NULL, 7530676652641091584, 'What grows where nobody planted it?', NULL, NULL, NULL, 7530676654264291328, 0, '', 'hand');
insert into posts values (7530676654826328067, 7530676654826328064, 7530676654826328067, NULL, 7530676652649480192, 'For your morning, Wren.', NULL, NULL, NULL, 7530676654826328067, 0, '', 'hand');
insert into posts values (7530676654864076802, 7530676654859882496, 7530676654864076802, NULL, 7530676652674646016, 'A sentence of Ines''s.', NULL, NULL, NULL, 7530676654864076803, 1, '', 'hand');
insert into posts values (7530676654864076803, 7530676654859882496, 7530676654864076802, NULL, 7530676652632702976, 'A sentence of Hana''s.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530676655015071747, 7530676655015071744, 7530676655015071747, NULL, 7530676652674646016, 'Come over, the door is open.', NULL, NULL, NULL, 7530676655015071747, 0, '', 'hand');
insert into posts values (7530676656034287616, 7530676652859195392, 7530676656034287616, NULL, 7530676652691423232, 'What I found in the hall.', NULL, NULL, NULL, 7530676656034287616, 0, '', 'hand');
insert into posts values (7530676656168505347, 7530676656168505344, 7530676656168505347, NULL, 7530676652632702976, 'He mends what others throw away.', NULL, NULL, NULL, 7530676656168505347, 0, '', 'hand');
insert into posts values (7530676656172699648, 7530676656168505344, 7530676656168505347, NULL, 7530676652632702976, 'She counts in her head.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530676656294334467, 7530676656294334464, 7530676656294334467, NULL, 7530676652674646016, 'I read what you said of the pump, Tom.', NULL, NULL, NULL, 7530676656294334467, 0, '', 'hand');
insert into posts values (7530676656382414848, 7530676656378220544, 7530676656382414848, NULL, 7530676652649480192, 'Four centimetres, not three.', NULL, NULL, NULL, 7530676656382414848, 0, '', 'hand');
insert into posts values (7530676656399192064, 7530676656378220544, 7530676656399192064, NULL, 7530676652691423232, 'Noor is on a river this week.', NULL, NULL, NULL, 7530676656399192064, 0, '', 'helper');
insert into posts values (7530676656428552192, 7530676652930498560, 7530676656428552192, NULL, 7530676652641091584, 'A ladder of five metres, for one Saturday.', NULL, NULL, NULL, 7530676656428552192, 0, '', 'hand');
insert into posts values (7530676656432746496, 7530676652813058048, 7530676656432746496, NULL, 7530676652624314368, 'Tom asks, and he brings it back clean.', NULL, NULL, NULL, 7530676656432746496, 0, '', 'hand');
insert into voices values (7530676652800475136, 7530676652649480192, 7530676652771115008, 7530676652808863744);
insert into voices values (7530676652838223872, 7530676652632702976, 7530676652813058048, 7530676652838223872);
insert into voices values (7530676652905332736, 7530676652674646016, 7530676652859195392, 7530676652905332736);
insert into voices values (7530676652905332736, 7530676652691423232, 7530676652859195392, 7530676652922109952);
insert into voices values (7530676652964052992, 7530676652641091584, 7530676652930498560, 7530676652964052992);
insert into voices values (7530676652964052992, 7530676652683034624, 7530676652930498560, 7530676652972441600);
insert into voices values (7530676653005996032, 7530676652649480192, 7530676652976635904, 7530676653005996032);
insert into voices values (7530676653005996032, 7530676652657868800, 7530676652976635904, 7530676653010190336);
insert into voices values (7530676653215715328, 7530676652683034624, 7530676652859195392, 7530676653215715328);
insert into voices values (7530676654151045120, 7530676652657868800, 7530676652976635904, 7530676654151045120);
insert into voices values (7530676654163628032, 7530676652649480192, 7530676652976635904, 7530676654163628032);
insert into voices values (7530676654172016640, 7530676652632702976, 7530676652813058048, 7530676654213959682);
insert into voices values (7530676654172016640, 7530676652674646016, 7530676652813058048, 7530676654213959680);
insert into voices values (7530676654172016640, 7530676652599148544, 7530676652813058048, 7530676654239125504);
insert into voices values (7530676654172016640, 7530676652624314368, 7530676652813058048, 7530676654247514112);
insert into voices values (7530676654172016640, 7530676652641091584, 7530676652813058048, 7530676654255902720);
insert into voices values (7530676654264291328, 7530676652641091584, 7530676652930498560, 7530676654264291328);
insert into voices values (7530676654826328067, 7530676652649480192, 7530676654826328064, 7530676654826328067);
insert into voices values (7530676654864076802, 7530676652674646016, 7530676654859882496, 7530676654864076802);
insert into voices values (7530676654864076802, 7530676652632702976, 7530676654859882496, 7530676654864076803);
insert into voices values (7530676655015071747, 7530676652674646016, 7530676655015071744, 7530676655015071747);
insert into voices values (7530676652838223872, 7530676652624314368, 7530676652813058048, 7530676652842418176);
insert into voices values (7530676656034287616, 7530676652691423232, 7530676652859195392, 7530676656034287616);
insert into voices values (7530676656168505347, 7530676652632702976, 7530676656168505344, 7530676656172699648);
insert into voices values (7530676656294334467, 7530676652674646016, 7530676656294334464, 7530676656294334467);
insert into voices values (7530676656428552192, 7530676652641091584, 7530676652930498560, 7530676656428552192);
insert into voices values (7530676656432746496, 7530676652624314368, 7530676652813058048, 7530676656432746496);
insert into earlier_words values (7530676652838223872, 1795453227324, 'There is barley, and there is the end of the celeriac.');
insert into heard values (7530676652838223872, 7530676652674646016, 1795453227325);
insert into door_secrets values (1, X'AC3CA8B13D9242088A0DFBF4DD6BA77EEB6D6E8A71CE847B33C19AFC05AE7565');
insert into spent_challenges values (X'CF84028AC343ABFB39A17AC883F9523A0FD4276C7565068B997C1FCF628A1736', 1795453528000);
insert into last_kept values (3, 1, 7530497183053778944);
insert into backups values (7530676653232492544, '/mnt/other-disk', 'garden-2026-11-22-0314.kith-backup.tar', 1795317240000, 411648, '5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a', NULL, '', '');
insert into silences values (7530676654264291329, 7530676652930498560, 7530676654264291328, 'sealed', 4611686018427387903);
insert into silences values (7530676654926991360, 7530676652771115008, NULL, 'pause', 1795456827741);
insert into held values (7530676654826328067, 7530676652691423232, 1795492800000);
insert into media values (7530676653278629888, 7530676652657868800, 'picture', 'ready', 'oCP46pZZqBMeVjhZ17HiFIvqbzqpqRJs', 'image/webp', 708, 0, 64, 48, 'LIFgeG~q?u-;~q_3?b%f?v?b-;%M', 0, '', '', X'6C2D23526C65F81307873DD146AF4DB3F709EB237863F18BD41A46F213B81D81', '5ce65ebf7a360aa763c4cc60fcd3e5e7573138fd41bf19adae4259e938c9bc7c 5ce65ebf7a360aa763c4cc60fcd3e5e7573138fd41bf19adae4259e938c9bc7c', 7530676654151045120, NULL, 0);
insert into media values (7530676653920358400, 7530676652649480192, 'voice', 'ready', 'kSfawF_El47s5lcQ7o1A8Wx85phxWKq6', 'audio/ogg', 10099, 0, 0, 0, '', 4000, '101c2935424e5b6c7885919eabb7c4d5e1eefaff182431424e5b6874818d9aabb7c4d0ddeaf6ff1824313e4a576370818d9aa6b3c0ccd9eaf6ff14202d394657', '', X'35801B66DA1931FC65EE641F9ED28ED63902BE59981C6B9CB9155151AB0C2EF1', '35801b66da1931fc65ee641f9ed28ed63902be59981c6b9cb9155151ab0c2ef1', 7530676654163628032, NULL, 0);
insert into media values (7530676654272679936, 7530676652683034624, 'picture', 'ready', 'G5Z2zPt6aWAdueleu5tq-HCg11SqFm2y', 'image/webp', 157, 0, 64, 48, 'LIA1h%~q_2-;~q~W?b-:_2?b?H%M', 0, '', '', X'1FEA542807426D1B2F07B6466C5A667F737716F6B1225B45995C22901A5E9D50', '45b3f8374513900d231730356b14bea66a983bad7472c346c3573cacd9de13ac 45b3f8374513900d231730356b14bea66a983bad7472c346c3573cacd9de13ac', NULL, 7530676654264291328, 0);
insert into media values (7530676655505805312, 7530676652691423232, 'picture', 'aside', 'd1YTv41K37ZEbHp1oie_18Uxlle7hA-M', 'image/webp', 654, 0, 32, 32, 'LH9@}7~q_2-;~q~W?b-:_2?b?H%M', 0, '', '', X'C9A23C8F91BA1B47FAA5452883FF852F07479BFBBA0542CC93730030AA5EF07B', '8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd 8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd', NULL, NULL, 0);
insert into refused_files values (X'C9A23C8F91BA1B47FAA5452883FF852F07479BFBBA0542CC93730030AA5EF07B', 1795453228007);
insert into refused_files values (X'8A74319CD857E5B8283F9D7EFBCA4280AB9E72CEE087EF8B556222028BBFA4BD', 1795453228012);
insert into by_ear values (7530676652683034624);
insert into nights values (7530676652691423232, 16, 4, 0);
insert into nights values (7530676652632702976, 4, 16, 0);
insert into mornings values (7530676654826328067, 7530676652691423232, 1795492800000);
insert into thoughts values (7530676652683034624, 7530676652691423232, 1795453227720, 1795478400000, 1);
insert into round_series values (7530676654172016641, 7530676652813058048, 7530676652632702976, 'week', 1, 1796029200000, 0);
insert into rounds values (7530676654172016640, 7530676652813058048, 7530676652632702976, 0, '2026-11-24', 1795550400000, 'writing', 1, 'open', 0, 1795453227571, NULL, 7530676654172016641);
insert into rounds values (7530676654264291328, 7530676652930498560, 7530676652641091584, 0, '2026-11-24', 1795550400000, 'writing picture', 1, 'sealed', 0, NULL, NULL, NULL);
insert into round_evenings values (7530676654172016640, 7530676652599148544, 1795550400000);
insert into round_evenings values (7530676654172016640, 7530676652624314368, 1795550400000);
insert into round_evenings values (7530676654172016640, 7530676652632702976, 1795550400000);
insert into round_evenings values (7530676654172016640, 7530676652641091584, 1795550400000);
insert into round_evenings values (7530676654172016640, 7530676652674646016, 1795550400000);
insert into round_evenings values (7530676654172016640, 7530676652683034624, 1795550400000);
insert into round_evenings values (7530676654264291328, 7530676652599148544, 1795550400000);
insert into round_evenings values (7530676654264291328, 7530676652624314368, 1795550400000);
insert into round_evenings values (7530676654264291328, 7530676652641091584, 1795550400000);
insert into round_evenings values (7530676654264291328, 7530676652683034624, 1795550400000);
insert into round_evenings values (7530676654264291328, 7530676652691423232, 1795550400000);
insert into round_answers values (7530676654264291328, 7530676652683034624, 'Borage, behind the pump.', 'hand', 0, 1795456800000);
insert into round_answers values (7530676654264291328, 7530676652691423232, '', 'hand', 1, 1795456800000);
insert into round_turns values (7530676654213959680, 7530676654172016640, 7530676652674646016, 1, 0);
insert into round_turns values (7530676654213959681, 7530676654172016640, 7530676652599148544, 1, 0);
insert into round_turns values (7530676654213959682, 7530676654172016640, 7530676652632702976, 0, 0);
insert into round_turns values (7530676654213959683, 7530676654172016640, 7530676652624314368, 0, 0);
insert into round_turns values (7530676654218153984, 7530676654172016640, 7530676652641091584, 1, 0);
insert into listenings values (7530676654213959683, 7530676652674646016, 7530676654172016640, 1795453227571, 'first', NULL, '', NULL);
insert into listenings values (7530676654213959681, 7530676652632702976, 7530676654172016640, 1795453227571, 'first', NULL, '', NULL);
insert into listenings values (7530676654213959682, 7530676652641091584, 7530676654172016640, 1795453227571, 'first', NULL, '', NULL);
insert into listenings values (7530676654218153984, 7530676652599148544, 7530676654172016640, 1795453227571, 'first', 7530676654239125504, 'no', 7530676654255902720);
insert into listenings values (7530676654213959680, 7530676652624314368, 7530676654172016640, 1795453227571, 'first', 7530676654247514112, '', NULL);
insert into listenings values (7530676654213959681, 7530676652624314368, 7530676654172016640, 1795453227571, 'beside', NULL, '', NULL);
insert into rounds_for_two values (7530676652666257409, 7530676652599148544, 7530676652624314368, 'two-3', 1796662827192, NULL);
insert into rounds_for_two values (7530676652670451712, 7530676652599148544, 7530676652632702976, 'two-4', 1796662827194, NULL);
insert into rounds_for_two values (7530676652670451713, 7530676652599148544, 7530676652641091584, 'two-4', 1796662827196, NULL);
insert into rounds_for_two values (7530676652670451714, 7530676652599148544, 7530676652649480192, 'two-4', 1796662827198, NULL);
insert into rounds_for_two values (7530676652670451715, 7530676652624314368, 7530676652657868800, 'two-4', 1796662827200, NULL);
insert into rounds_for_two values (7530676652678840321, 7530676652632702976, 7530676652674646016, 'two-1', 1796662827204, 7530676654864076802);
insert into rounds_for_two values (7530676652687228929, 7530676652674646016, 7530676652683034624, 'two-3', 1796662827206, NULL);
insert into rounds_for_two values (7530676652695617536, 7530676652683034624, 7530676652691423232, 'two-5', 1796662827208, NULL);
insert into parts_for_two values (7530676652670451715, 7530676652657868800, 'A sentence of Aiko''s.', 'hand', 0);
insert into parts_for_two values (7530676652687228929, 7530676652674646016, 'A sentence of Ines''s.', 'hand', 0);
insert into parts_for_two values (7530676652670451712, 7530676652632702976, 'A sentence of Hana''s.', 'hand', 0);
insert into holds values (7530676652813058048, 7530676652683034624);
insert into waiting_words values (7530676654885048320, 7530676652813058048, 7530676652683034624, NULL, NULL, 'hand', 'I will have said this in ten minutes.', '7530676652683034624.7530676652632702976.7530676652674646016.7530676652624314368.7530676652599148544.7530676652641091584', 1795453827731, '');
insert into waiting_words values (7530676654889242624, 7530676652813058048, 7530676652683034624, 7530676652838223872, 7530676652838223872, 'hand', 'And this as an answer.', '7530676652683034624.7530676652632702976.7530676652674646016.7530676652624314368.7530676652599148544', 1795453827732, '');
insert into pause_askings values (7530676652930498560, 7530676652641091584, 1795456827735);
insert into pause_turns values (7530676652930498560, 7530676652641091584, 1795539627735);
insert into pause_turns values (7530676652771115008, 7530676652599148544, 1795539627739);
insert into pause_turns values (7530676652771115008, 7530676652657868800, 1795539627741);
insert into notice_choices values (7530676652632702976, '', 1, 0);
insert into notice_choices values (7530676652641091584, '', 1, 0);
insert into mail_ways values (7530676652632702976, 'hana@example.org', 'FAwRVD-1IPju-b2UVDYSOdHCr80x8oUCIWsegy43S08', '28q47j57vb88g8tcqbs69bqbxt', 7530676654952157184, NULL);
insert into mail_proofs values (7530676654939574272, 7530676652624314368, 'jonas@example.org', X'2187A58BBADE8A15AF613C9D0959B1DBCBD8B573BAAFA77CD7A936F8CDEEE9F5', 0, 1795539627744);
insert into mail_proofs values (7530676654943768576, 7530676652632702976, '', X'80DA05F124417A21B3966E7C723E00F2729E73748F4AFCC575756591DD4DD4C1', 0, 1795539627745);
insert into push_keys values (1, X'F0C66327F9252FDA8154FA948B2D324E641DE08948E98166E08321295C153735', X'04DED7003DC5A2DCFBBADCE86FE268C59D60351C7CBE74785352B4CE38F5AB59277B3CF4AF664A7F81320E0B976DBB8C69413279C565F3B2A3DD5F983B6CD49FA1');
insert into push_ways values (7530676655023460352, 7530676652641091584, 7530676652641091585, 'https://push.invalid/tom', X'047096929EB7209D0CFA18205EAEB65CC1841BAFDEF01F56BB3D4D2068E3384C25B9CDD28A7EDD18C8AC0B2794807349C0D9FBF9F09BABCD7682C4B5145566DE1E', X'05050505050505050505050505050505', 7530676655023460353);
insert into near values (7530676652632702976, 7530676652674646016);
insert into notices values (7530676652632702976, 0, 'letter 7530676655015071747', 'waiting', 1795456827766);
insert into troubles values ('backup', 1795453227338, 1, 'The disk of /mnt/other-disk is full.', NULL);
insert into troubles values ('mail', 1795453227759, 1, 'People wait for mail, and the setting mail is empty.', NULL);
insert into guides values (7530676652632702976, 1795453227866);
insert into guides values (7530676652641091584, 1795453227867);
insert into guide_askings values (7530676652657868800, 7530676652599148544, 1795453227864);
insert into reports values (7530676655468056576, 7530676652674646016, 7530676652624314368, 7530676652813058048, 7530676653186355200, '[…]
You never bring any.', 'That he says it to me.', 0, 0, 1795453227870, 2, '', NULL);
insert into reports values (7530676656042676224, 7530676652674646016, 7530676652691423232, 7530676652859195392, 7530676656034287616, 'What I found in the hall.', '', 1, 0, 1795453228007, 1, '', NULL);
insert into reports values (7530676656315305984, 7530676652599148544, 7530676652691423232, 7530676656306917376, 7530676656306917376, 'I read what you said of the pump, Mara.', '', 0, 0, 1795453228071, 1, '', NULL);
insert into report_sayings values (7530676655468056576, 1, 7530676652632702976, 'away', 'It was said to one person, and everybody had to read it.', 1795453227872);
insert into report_sayings values (7530676655468056576, 1, 7530676652641091584, 'away', 'It was said to one person, and everybody had to read it.', 1795453227874);
insert into report_decisions values (7530676655468056576, 1, 'away', 7530676652632702976, 7530676652641091584, 1, 1795453227874);
insert into report_appeals values (7530676655468056576, 7530676652624314368, 'I said it about the rye, and we laughed.', 1795453227876);
insert into report_helpers values (7530676655468056576, 2, 7530676652649480192, 7530676652599148544, '');
insert into report_tellings values (7530676655468056576, 1, 7530676652674646016, NULL);
insert into report_tellings values (7530676655468056576, 1, 7530676652624314368, NULL);
insert into withheld values (7530676653186355200, 7530676655468056576, 'Rye. You never bring any.', 1795453227868, 1795453227328);
insert into withheld_earlier values (7530676653186355200, 1795453227868, 'Rye, then.
Or none.');
insert into quarantines values (7530676656042676225, 7530676656042676224, 7530676655505805312, 7530676656034287616, 'picture', 7530676652691423232, 'd1YTv41K37ZEbHp1oie_18Uxlle7hA-M', 'c9a23c8f91ba1b47faa5452883ff852f07479bfbba0542cc93730030aa5ef07b 8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd 8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd', 'held', NULL, 1795453228007);
insert into search_words values (7530676652808863744, '§p7530676652771115008 §w7530676652649480192 then it is the seal mara do you still have the drawing');
insert into search_words values (7530676652842418176, '§p7530676652813058048 §w7530676652624314368 i bring bread and a bad mood about leipzig');
insert into search_words values (7530676652905332736, '§p7530676652859195392 §w7530676652674646016 bar forty sopranos early again on tuesday');
insert into search_words values (7530676652922109952, '§p7530676652859195392 §w7530676652691423232 the violas were late too that was me');
insert into search_words values (7530676652964052992, '§p7530676652930498560 §w7530676652641091584 the pump handle is mended it took eleven minutes');
insert into search_words values (7530676652972441600, '§p7530676652930498560 §w7530676652683034624 i was there at six and heard you swear for ten of them');
insert into search_words values (7530676653005996032, '§p7530676652976635904 §w7530676652649480192 page nine she never says whose letter it is لماذا');
insert into search_words values (7530676653010190336, '§p7530676652976635904 §w7530676652657868800 perhaps she does not know よく くわ わか から らな ない い');
insert into search_words values (7530676653215715328, '§p7530676652859195392 §w7530676652683034624 it is tuesdays not you');
insert into search_words values (7530676654151045120, '§p7530676652976635904 §w7530676652657868800 the letter as i see it lying there');
insert into search_words values (7530676654163628032, '§p7530676652976635904 §w7530676652649480192 read aloud');
insert into search_words values (7530676654172016640, '§p7530676652813058048 §w7530676652632702976 what did you carry home this week');
insert into search_words values (7530676654213959680, '§p7530676652813058048 §w7530676652674646016 a bag says ines');
insert into search_words values (7530676654213959681, '§p7530676652813058048 §w7530676652599148544 a bag says mara');
insert into search_words values (7530676654213959682, '§p7530676652813058048 §w7530676652632702976 a bag says hana');
insert into search_words values (7530676654213959683, '§p7530676652813058048 §w7530676652624314368 a bag says jonas');
insert into search_words values (7530676654239125504, '§p7530676652813058048 §w7530676652599148544 that it was heavy');
insert into search_words values (7530676654247514112, '§p7530676652813058048 §w7530676652624314368 that it was heavy');
insert into search_words values (7530676654255902720, '§p7530676652813058048 §w7530676652641091584 and that i was glad of it');
insert into search_words values (7530676654218153984, '§p7530676652813058048 §w7530676652641091584 a bag says tom');
insert into search_words values (7530676654264291328, '§p7530676652930498560 §w7530676652641091584 what grows where nobody planted it');
insert into search_words values (7530676654826328067, '§p7530676654826328064 §w7530676652649480192 for your morning wren');
insert into search_words values (7530676654864076802, '§p7530676654859882496 §w7530676652674646016 a sentence of ines s');
insert into search_words values (7530676654864076803, '§p7530676654859882496 §w7530676652632702976 a sentence of hana s');
insert into search_words values (7530676652838223872, '§p7530676652813058048 §w7530676652632702976 there is barley and the rest of the celeriac');
insert into search_words values (7530676655015071747, '§p7530676655015071744 §w7530676652674646016 come over the door is open');
insert into search_words values (7530676656034287616, '§p7530676652859195392 §w7530676652691423232 what i found in the hall');
insert into search_words values (7530676656168505347, '§p7530676656168505344 §w7530676652632702976 he mends what others throw away');
insert into search_words values (7530676656172699648, '§p7530676656168505344 §w7530676652632702976 she counts in her head');
insert into search_words values (7530676656294334467, '§p7530676656294334464 §w7530676652674646016 i read what you said of the pump tom');
insert into search_words values (7530676656382414848, '§p7530676656378220544 §w7530676652649480192 four centimetres not three');
insert into search_words values (7530676656399192064, '§p7530676656378220544 §w7530676652691423232 noor is on a river this week');
insert into search_words values (7530676656428552192, '§p7530676652930498560 §w7530676652641091584 a ladder of five metres for one saturday');
insert into search_words values (7530676656432746496, '§p7530676652813058048 §w7530676652624314368 tom asks and he brings it back clean');
insert into house_signing values (1, X'A2D1FD136426A7C931832181B7D41B1F765F211F384E03A1D85EF5FE5CE0E8F0', X'99FFD7771E75AA4F622C5CE313661AECA3ABFA61BDEAF4C06E484126E771837D');
insert into statements values (7530676656093007872, 'handshake', 7530676652624314368, 7530676652657868800, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652657868800","by":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652624314368","id":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/statements/7530676656093007872","made":"2026-11-23T17:00:28Z","met":"in person","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:00:28Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z4rnCfUSmZSjNaKFcyGi9Lho6Q4PsiRTdYzj49XXe6aLZybFTeK8z3ccMWXyEytoS49HCihu96HfH6YogMr22d3ms","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6#z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6"},"type":"handshake"}', 1795453228017);
insert into statements values (7530676656097202177, 'handshake', 7530676652657868800, 7530676652624314368, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652624314368","by":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652657868800","id":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/statements/7530676656097202177","made":"2026-11-23T17:00:28Z","met":"in person","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:00:28Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"znxP5AWmNimahUcJqa3Y19Lpqkoz74W1AvDCq2HpG6LDB3s4dpTDnGVqYHASfKRLfVPuix3Qb5NwhwioEF4c6rwD","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6#z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6"},"type":"handshake"}', 1795453228017);
insert into statements values (7530676656155922433, 'vouch', 7530676652632702976, 7530676652657868800, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652657868800","by":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652632702976","how":"worked","id":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/statements/7530676656155922433","made":"2026-11-23T17:00:28Z","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:00:28Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z3sZXJA3daMKboamoRF9Ujt55TnPuWyBwTAnvSfXDtGzkP3Xar7MzKp2fFqY6EEnsFswrMKinJEwmYMx9bDvLXPqE","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6#z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6"},"type":"vouch"}', 1795453228034);
insert into statements values (7530676656172699650, 'introduction', 7530676652641091584, 7530676652657868800, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652657868800","by":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652641091584","id":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/statements/7530676656172699650","made":"2026-11-23T17:00:28Z","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:00:28Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z33u53jbiiKabdDCZsxFZ19dyqFAQzRiSn9masrNqTWRFg6uUZDmifN5Pu8JnaTNRCRPyACjFfa8SCZqPLUUdEurw","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6#z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6"},"through":"7530676652632702976","type":"introduction"}', 1795453228037);
insert into statements values (7530676656172699651, 'introduction', 7530676652657868800, 7530676652641091584, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652641091584","by":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652657868800","id":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/statements/7530676656172699651","made":"2026-11-23T17:00:28Z","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:00:28Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z3RTcggB8FtpnMYDRr6iSJhrwWi1rPfDQHZeoYMMsV6yp5B3KXVyMPpTHmLFGez6B7zf4bhmg44hSKruEAzwXi1Kf","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6#z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6"},"through":"7530676652632702976","type":"introduction"}', 1795453228037);
insert into statements values (7530676656185282561, 'vouch', 7530676652632702976, 7530676652683034624, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652683034624","by":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652632702976","how":"worked","id":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/statements/7530676656185282561","made":"2026-11-23T17:00:28Z","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:00:28Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z3ZHTXp4TXBFJJxnHdCaAsuFu5s4SL3RZA1BTeWZrrJ5jks7KeKx4edaxDrj24eSv9WDbVmGaEvbjdfC2yGrPBgAt","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6#z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6"},"type":"vouch"}', 1795453228040);
insert into statements values (7530676656231419905, 'knock', 7530676652674646016, 7530676652649480192, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652649480192","by":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652674646016","id":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/statements/7530676656231419905","made":"2026-11-23T17:00:28Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:00:28Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"zdqHY3QvVaqkQf1K6uGD3sz7NVnHTdA7TTncpX1boQTxwDLeBwoR9MnYMGZy7yn4X3P5w36AqG3cqRrhCiiL2ciU","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6#z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6"},"type":"knock","until":1798045228051,"ways":[],"words":"I read what you said of the pump, Noor."}', 1795453228051);
insert into statements values (7530676656248197121, 'knock', 7530676652691423232, 7530676652624314368, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652624314368","by":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652691423232","id":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/statements/7530676656248197121","made":"2026-11-23T17:00:28Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:00:28Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z25UStgMvvtWPNKR6ozxDTJvjMCeGavhCbAM9rNcXGr8YRvFG6n8aDNUvQMzXxWqx8GPTRTEHdZquVJZL29ZTghn6","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6#z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6"},"type":"knock","until":1798045228055,"ways":[],"words":"I read what you said of the pump, Jonas."}', 1795453228055);
insert into statements values (7530676656256585729, 'knock', 7530676652599148544, 7530676652683034624, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652683034624","by":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652599148544","id":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/statements/7530676656256585729","made":"2026-11-23T17:00:28Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:00:28Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z3jm1Y2DCdLkoWeH4jvcbSwH99k3hmrQbX32GirYFsEDyjWr6yRzxoBtEFfpEs3SVKtrSqYDrULraZFv68thfo6M1","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6#z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6"},"type":"knock","until":1798045228057,"ways":[],"words":"I read what you said of the pump, Bea."}', 1795453228057);
insert into statements values (7530676656277557249, 'knock', 7530676652649480192, 7530676652632702976, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652632702976","by":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652649480192","id":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/statements/7530676656277557249","made":"2026-11-23T17:00:28Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:00:28Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z4LQWsmPeYquiZjDgpHUVSNATvd5nMwsSR18r6qz6K6syrnAi68evefDCJEnxdKwxJcXvNd5GTpDCe1ogGzvhDhU4","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6#z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6"},"type":"knock","until":1798045228062,"ways":["7530676652657868800"],"words":"I read what you said of the pump, Hana."}', 1795453228062);
insert into statements values (7530676656306917377, 'knock', 7530676652691423232, 7530676652599148544, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652599148544","by":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652691423232","id":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/statements/7530676656306917377","made":"2026-11-23T17:00:28Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:00:28Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z4jViYnCtTmG3g2theHAQAnmvfb9CLjLvdLRT7xY8KCH2jkAMFrEoV44MLpDM5w2nHPAbsbDPeZj7K9t7ZxRk13Ff","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6#z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6"},"type":"knock","until":1798045228069,"ways":[],"words":"I read what you said of the pump, Mara."}', 1795453228069);
insert into statements values (7530676656399192065, 'entry', 7530676652649480192, 7530676652649480192, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652649480192","by":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652649480192","entry":"7530676656382414848","id":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/statements/7530676656399192065","made":"2026-11-23T17:00:28Z","means":"hand","page":"under-bridges","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:00:28Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z2WZAbaDNNDJTvMagPFdPgENLnEG4NKDXa1FmpNyyQ9nygucMKYPn4PFvjvzoyagVrWUAMwHJHYuN4bHRH2ULmWN1","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6#z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6"},"role":"as an engineer","type":"entry","words":"4d7c889ab035bc6a58879486481f93241ea2047316b3b5096068f02cc1a33ff3"}', 1795453228092);
insert into statements values (7530676656420163585, 'entry', 7530676652691423232, 7530676652649480192, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652649480192","by":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/people/7530676652691423232","entry":"7530676656399192064","id":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6/statements/7530676656420163585","made":"2026-11-23T17:00:28Z","means":"helper","page":"under-bridges","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:00:28Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z5M7YRhoN6NZ27XrjWJ95512JKgZCnFYtMKqHFmi9UH9x47uEwpshhWf9T5xkoFYokS8sX9ncBkToF3VuCdCmqmYk","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6#z6MkppQh2SPKK7tKgX6AhV6ejYQHmtQWwJG1YMS5XhEAGTu6"},"role":"","type":"entry","words":"e4cd74fb2df95d834ab5731069a2d5dc002a692967c66e6e8602fa30132e438b"}', 1795453228097);
insert into bond_lines values (7530676656088813568, 7530676652624314368, 7530676652657868800, 'again', 7530676652624314368, 'She measures, I ask.', 'Under the barn', 1795453228017);
insert into bond_lines values (7530676656097202176, 7530676652624314368, 7530676652657868800, 'again', 7530676652657868800, 'He asked about the seal.', '', 1795453228017);
insert into bond_lines values (7530676656172699649, 7530676652641091584, 7530676652657868800, 'introduced', 7530676652632702976, '', '', 1795453228037);
insert into hands values (7530676656059453440, 7530676652657868800, '25898553', 'A0BPJ2A5PN1ABKH82FB4', X'F398D2E8E013C4EB4FBA22F44885441491E0C23A113E7F0CB6B2F5DE7094E1B4', 1, 7530676656076230656, 1795453528011);
insert into wrong_digits values (7530676656067842048, 7530676652624314368);
insert into handshakes values (7530676656076230656, '9254', 'done', 'here', 1795539628015);
insert into handshake_sides values (7530676656076230656, 7530676652657868800, '', '', 1, 0);
insert into handshake_sides values (7530676656076230656, 7530676652624314368, '', '', 1, 0);
insert into greetings values (7530676652691423232);
insert into guest_slips values (7530676656109785088, 7530676652641091584, 'Emil', 'the flat below, ring twice', X'1E7D812FFDC0506700A26BD6B9E6F814527875DBBB6B5876541EA45398B00AF2', 1800637228023);
insert into device_keys values (7530676656118173696, 7530676652632702976, 7530676652632702977, X'04D419B92D428CE67A2A916D99184FB1B4FDF4E6302EB346D05BD59865B513D0FB4BDC363DCC238AC2C00FDFD8DB4990A920C3D8E99CD1D524E773514DDF3199A9');
insert into hand_slips values (7530676656147533824, 7530676652632702976, 'typed', '48217705', 1795453228025, X'216ECC173B447DE92186CC37D9C9569DF721FED14AC457CE7018E10C848CBAEE', NULL, 1798045228025);
insert into introductions values (7530676656155922432, 7530676652632702976, 'hand', 1797267628034, 1795453228037, NULL, 7530676656168505344, 0);
insert into introductions values (7530676656185282560, 7530676652632702976, 'hand', 1797267628040, NULL, NULL, NULL, 0);
insert into introduction_sides values (7530676656155922432, 7530676652657868800, 7530676652641091584, '', '', 1);
insert into introduction_sides values (7530676656155922432, 7530676652641091584, 7530676652657868800, '', '', 1);
insert into introduction_sides values (7530676656185282560, 7530676652683034624, 7530676652657868800, 'She counts in her head.', '', 1);
insert into introduction_sides values (7530676656185282560, 7530676652657868800, 7530676652683034624, 'He mends what others throw away.', '', 1);
insert into introduction_answers values (7530676656185282560, 7530676652683034624, 'yes');
insert into vouches values (7530676656160116736, 7530676656155922432, 7530676652632702976, 7530676652657868800, 7530676652641091584, 'worked', 1795453228034, 1826989228034, 7530676656155922433);
insert into vouches values (7530676656185282562, 7530676656185282560, 7530676652632702976, 7530676652683034624, 7530676652657868800, 'worked', 1795453228040, 1826989228040, 7530676656185282561);
insert into introduction_letters values (7530676656168505347, 7530676652632702976);
insert into knock_needs values (7530676652657868800, 'two');
insert into nameables values (7530676652657868800);
insert into bond_lendings values (7530676656231419904, 0, 0, 7530676652674646016, 7530676652632702976, 1, 1795453228051, 1796058028051);
insert into bond_lendings values (7530676656231419904, 0, 1, 7530676652632702976, 7530676652599148544, 1, 1795453228051, 1796058028051);
insert into bond_lendings values (7530676656231419904, 0, 2, 7530676652599148544, 7530676652649480192, 1, 1795453228051, 1796058028051);
insert into bond_lendings values (7530676656231419904, 1, 0, 7530676652674646016, 7530676652683034624, 1, 1795453228051, 1796058028051);
insert into bond_lendings values (7530676656231419904, 1, 1, 7530676652683034624, 7530676652691423232, 1, 1795453228051, 1796058028051);
insert into bond_lendings values (7530676656231419904, 1, 2, 7530676652691423232, 7530676652649480192, 1, 1795453228051, 1796058028051);
insert into bond_lendings values (7530676656256585728, 0, 0, 7530676652599148544, 7530676652632702976, 1, 1795453228057, 1796058028057);
insert into bond_lendings values (7530676656256585728, 0, 1, 7530676652632702976, 7530676652683034624, 1, 1795453228057, 1796058028057);
insert into bond_lendings values (7530676656277557248, 0, 0, 7530676652649480192, 7530676652657868800, 1, 1795453228062, 1796058028062);
insert into bond_lendings values (7530676656277557248, 0, 1, 7530676652657868800, 7530676652632702976, 1, 1795453228062, 1796058028062);
insert into knock_draws values (7530676656248197120, 1, 7530676652683034624, 1795453228055);
insert into knock_draws values (7530676656285945856, 1, 7530676652632702976, 1795453228064);
insert into knock_draws values (7530676656306917376, 1, 7530676652683034624, 1795453228069);
insert into strangers values (7530676652691423232, 1795453228055);
insert into strangers values (7530676652674646016, 1795453228064);
insert into stranger_hours values (498737, 2);
insert into lockdowns values (7530676656202059776, 1795453228045, 1795539628045, 7530676652599148544, 1795453228047, 7530676652599148544);
insert into knocks values (7530676656231419904, 1, 7530676652674646016, 7530676652649480192, 'I read what you said of the pump, Noor.', 'hand', 7530676652632702976, 0, 'waiting', 0, 7530676656231419905, 1798045228051);
insert into knocks values (7530676656248197120, 1, 7530676652691423232, 7530676652624314368, 'I read what you said of the pump, Jonas.', 'hand', 7530676652683034624, 0, 'waiting', 0, 7530676656248197121, 1798045228055);
insert into knocks values (7530676656256585728, 1, 7530676652599148544, 7530676652683034624, 'I read what you said of the pump, Bea.', 'hand', 0, 0, 'waiting', 0, 7530676656256585729, 1798045228057);
insert into knocks values (7530676656277557248, 1, 7530676652649480192, 7530676652632702976, 'I read what you said of the pump, Hana.', 'hand', 7530676652599148544, 0, 'waiting', 0, 7530676656277557249, 1798045228062);
insert into knocks values (7530676656306917376, 1, 7530676652691423232, 7530676652599148544, 'I read what you said of the pump, Mara.', 'hand', 7530676652683034624, 0, 'shown', 0, 7530676656306917377, 1798045228069);
insert into opened_doors values (7530676652674646016, 7530676652641091584, 7530676656294334464, 1795453228067);
insert into doorkeepers values (7530676652649480192, 7530676652657868800, 7, 1795453228050, 1796058028050, 0);
insert into shown_knocks values (7530676656315305984, 7530676652599148544);
insert into no_knocking values (7530676656315305984, 7530676652691423232, 1798045228073);
insert into gatherings values (7530676656336277504, 7530676652813058048, 7530676652632702976, 'Dumplings', '2026-11-28', '15:00', '', '', 'Europe/Berlin', 1795874400000, 1795885200000, 'My kitchen', '', 0, '12ddca456b5f429bdcaeedbc5652b7cb', 0, 1795453228075, NULL, NULL, '3Wgu1ourfTxmLx-xnZYSiY0tCJUuIbdOazLcuVNVAL8', NULL);
insert into comings values (7530676656336277505, 7530676656336277504, 7530676652632702976, '', NULL, 'coming', 7530676656336277505, 0, 0);
insert into comings values (7530676656336277507, 7530676656336277504, 7530676652599148544, '', NULL, '', 7530676656336277507, 0, 0);
insert into comings values (7530676656336277509, 7530676656336277504, 7530676652624314368, '', NULL, '', 7530676656336277509, 0, 0);
insert into comings values (7530676656336277511, 7530676656336277504, 7530676652641091584, '', NULL, '', 7530676656336277511, 0, 0);
insert into comings values (7530676656336277513, 7530676656336277504, 7530676652674646016, '', NULL, 'late', 7530676656344666112, 0, 0);
insert into comings values (7530676656336277515, 7530676656336277504, 7530676652683034624, '', NULL, '', 7530676656336277515, 0, 0);
insert into comings values (7530676656348860416, 7530676656336277504, NULL, 'Emil', X'B03618E8162FB08332F58BB303078232286333130F30A0D7A3A846104E953B35', 'coming', 7530676656348860417, 0, 0);
insert into presences values (7530676656336277504, 7530676652674646016, 7530676652632702976);
insert into foldings values (7530676656365637632, 1797267628084, NULL, 7530676652930498560);
insert into folding_wishes values (7530676656365637632, 7530676652683034624, 1);
insert into calendar_feeds values (7530676652632702976, 'Tt_B-l5KWDa3KvA7a3uUWXTAL7Q-hjGmzejd5QjsqSE');
insert into public_pages values (7530676656378220544, 7530676652649480192, 'under-bridges', 'underbrldges', 'Under bridges', 'I write when a bridge has said something.', 1795453228087, NULL);
insert into page_roles values (7530676656378220545, 7530676656378220544, 'as an engineer');
insert into page_entries values (7530676656382414848, 7530676656378220544, 'as an engineer', NULL);
insert into page_entries values (7530676656399192064, 7530676656378220544, '', NULL);
insert into entry_statements values (7530676656382414848, 7530676656399192065);
insert into entry_statements values (7530676656399192064, 7530676656420163585);
insert into page_helpers values (7530676656378220544, 7530676652691423232, 1795453228089, 1795453228091, NULL);
insert into page_readers values (7530676652599148544, 7530676656378220544, 1795453228093, 7530676656399192064);
insert into plain_facts values (7530676656378220544, 0, 2968);
insert into mailbags values (7530676656415969280, 7530676656378220544, 'What would you ask a bridge?', 1795885228096, NULL, 0, NULL);
insert into mailbag_letters values (7530676656420163584, 7530676656415969280, 7530676652624314368, 'hand', 'Was it something I said?', 0);
insert into offers values (7530676656428552192, 7530676652930498560, 'ask', 1, NULL);
insert into carries values (7530676656428552192, 7530676652624314368, 7530676656432746496);
insert into chairs values (7530676656357249024, 7530676656336277504, 7530676652632702976, 'hand', 'gathering', 'lot', 'Whoever is hungry.', 'Dumplings', '', 1795564800000, 1795874400000, 'e88a265d0013279c6492b37e96125bc7adeeead108dad6763d09466de50977b9', NULL, NULL, '');
insert into chair_names values (7530676656357249024, 7530676652649480192, 'd8000d01484bdb53', NULL, NULL, NULL, '');
commit;

-- A house at schema 10, written by tools/fixture_house.py of Kith 0.1.0.
-- house key of Mara: 24HTSH6FCCAVT76XA3N9QMJA
-- house key of Jonas: ZQR49VQQT385BR5RKW2ACQYH
-- house key of Hana: Q260N2TCXG9AAYQMPZT2V2EB
-- house key of Tom: C8NCY2ZR0EZDVQZ51NWEMQQM
-- house key of Noor: E31JGJ9H8EV1A8DD1PQFD31B
-- house key of Aiko: HBMV2K3K12T9SJ3601EKK9FN
-- house key of Ines: 3AYWEG0G558NZ5AT8VHFWCAH
-- house key of Bea: E6K9WNGSNT92RBF2M64T9SEG
-- house key of Wren: F8282D92FARFG16JDJKZV43Y
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
insert into facts values (1, 'Bonded', NULL, 1795449060849, '{"a_id":7530659177694232576,"b_id":7530659177715204096,"place_id":null}');
insert into facts values (2, 'Arrived', NULL, 1795449060849, '{"person_id":7530659177715204096,"through_id":7530659177694232576,"place_id":null}');
insert into facts values (3, 'Bonded', NULL, 1795449060851, '{"a_id":7530659177694232576,"b_id":7530659177723592704,"place_id":null}');
insert into facts values (4, 'Arrived', NULL, 1795449060851, '{"person_id":7530659177723592704,"through_id":7530659177694232576,"place_id":null}');
insert into facts values (5, 'Bonded', NULL, 1795449060853, '{"a_id":7530659177694232576,"b_id":7530659177731981312,"place_id":null}');
insert into facts values (6, 'Arrived', NULL, 1795449060853, '{"person_id":7530659177731981312,"through_id":7530659177694232576,"place_id":null}');
insert into facts values (7, 'Bonded', NULL, 1795449060855, '{"a_id":7530659177694232576,"b_id":7530659177740369920,"place_id":null}');
insert into facts values (8, 'Arrived', NULL, 1795449060855, '{"person_id":7530659177740369920,"through_id":7530659177694232576,"place_id":null}');
insert into facts values (9, 'Bonded', NULL, 1795449060857, '{"a_id":7530659177715204096,"b_id":7530659177748758528,"place_id":null}');
insert into facts values (10, 'Arrived', NULL, 1795449060857, '{"person_id":7530659177748758528,"through_id":7530659177715204096,"place_id":null}');
insert into facts values (11, 'Bonded', NULL, 1795449060860, '{"a_id":7530659177723592704,"b_id":7530659177761341440,"place_id":null}');
insert into facts values (12, 'Arrived', NULL, 1795449060860, '{"person_id":7530659177761341440,"through_id":7530659177723592704,"place_id":null}');
insert into facts values (13, 'Bonded', NULL, 1795449060862, '{"a_id":7530659177761341440,"b_id":7530659177769730048,"place_id":null}');
insert into facts values (14, 'Arrived', NULL, 1795449060862, '{"person_id":7530659177769730048,"through_id":7530659177761341440,"place_id":null}');
insert into facts values (15, 'Bonded', NULL, 1795449060864, '{"a_id":7530659177769730048,"b_id":7530659177778118658,"place_id":null}');
insert into facts values (16, 'Arrived', NULL, 1795449060864, '{"person_id":7530659177778118658,"through_id":7530659177769730048,"place_id":null}');
insert into facts values (17, 'Bonded', NULL, 1795449060871, '{"a_id":7530659177715204096,"b_id":7530659177723592704,"place_id":null}');
insert into facts values (18, 'Bonded', NULL, 1795449060873, '{"a_id":7530659177723592704,"b_id":7530659177769730048,"place_id":null}');
insert into facts values (19, 'Bonded', NULL, 1795449060875, '{"a_id":7530659177731981312,"b_id":7530659177723592704,"place_id":null}');
insert into facts values (20, 'Bonded', NULL, 1795449060877, '{"a_id":7530659177748758528,"b_id":7530659177723592704,"place_id":null}');
insert into facts values (21, 'Bonded', NULL, 1795449060878, '{"a_id":7530659177731981312,"b_id":7530659177769730048,"place_id":null}');
insert into facts values (22, 'Bonded', NULL, 1795449060880, '{"a_id":7530659177715204096,"b_id":7530659177731981312,"place_id":null}');
insert into facts values (23, 'Bonded', NULL, 1795449060882, '{"a_id":7530659177748758528,"b_id":7530659177740369920,"place_id":null}');
insert into facts values (24, 'Bonded', NULL, 1795449060884, '{"a_id":7530659177715204096,"b_id":7530659177740369920,"place_id":null}');
insert into facts values (25, 'Bonded', NULL, 1795449060886, '{"a_id":7530659177740369920,"b_id":7530659177778118658,"place_id":null}');
insert into facts values (26, 'Asked', 7530659177874587648, 1795449060887, '{"person_id":7530659177694232576,"by_id":7530659177740369920,"place_id":7530659177874587648}');
insert into facts values (27, 'Asked', 7530659177874587648, 1795449060887, '{"person_id":7530659177715204096,"by_id":7530659177740369920,"place_id":7530659177874587648}');
insert into facts values (28, 'Asked', 7530659177874587648, 1795449060887, '{"person_id":7530659177748758528,"by_id":7530659177740369920,"place_id":7530659177874587648}');
insert into facts values (29, 'Asked', 7530659177874587648, 1795449060887, '{"person_id":7530659177778118658,"by_id":7530659177740369920,"place_id":7530659177874587648}');
insert into facts values (30, 'CameIn', 7530659177874587648, 1795449060889, '{"person_id":7530659177715204096,"place_id":7530659177874587648}');
insert into facts values (31, 'CameIn', 7530659177874587648, 1795449060890, '{"person_id":7530659177694232576,"place_id":7530659177874587648}');
insert into facts values (32, 'CameIn', 7530659177874587648, 1795449060891, '{"person_id":7530659177748758528,"place_id":7530659177874587648}');
insert into facts values (33, 'CameIn', 7530659177874587648, 1795449060892, '{"person_id":7530659177778118658,"place_id":7530659177874587648}');
insert into facts values (34, 'Opened', 7530659177874587648, 1795449060893, '{"post_id":7530659177903947776,"place_id":7530659177874587648}');
insert into facts values (35, 'Answered', 7530659177874587648, 1795449060895, '{"post_id":7530659177908142080,"conversation_id":7530659177903947776,"place_id":7530659177874587648}');
insert into facts values (36, 'Asked', 7530659177916530688, 1795449060897, '{"person_id":7530659177694232576,"by_id":7530659177723592704,"place_id":7530659177916530688}');
insert into facts values (37, 'Asked', 7530659177916530688, 1795449060897, '{"person_id":7530659177715204096,"by_id":7530659177723592704,"place_id":7530659177916530688}');
insert into facts values (38, 'Asked', 7530659177916530688, 1795449060897, '{"person_id":7530659177761341440,"by_id":7530659177723592704,"place_id":7530659177916530688}');
insert into facts values (39, 'Asked', 7530659177916530688, 1795449060897, '{"person_id":7530659177769730048,"by_id":7530659177723592704,"place_id":7530659177916530688}');
insert into facts values (40, 'CameIn', 7530659177916530688, 1795449060898, '{"person_id":7530659177694232576,"place_id":7530659177916530688}');
insert into facts values (41, 'CameIn', 7530659177916530688, 1795449060899, '{"person_id":7530659177715204096,"place_id":7530659177916530688}');
insert into facts values (42, 'CameIn', 7530659177916530688, 1795449060900, '{"person_id":7530659177761341440,"place_id":7530659177916530688}');
insert into facts values (43, 'CameIn', 7530659177916530688, 1795449060901, '{"person_id":7530659177769730048,"place_id":7530659177916530688}');
insert into facts values (44, 'Opened', 7530659177916530688, 1795449060902, '{"post_id":7530659177941696512,"place_id":7530659177916530688}');
insert into facts values (45, 'Answered', 7530659177916530688, 1795449060904, '{"post_id":7530659177945890816,"conversation_id":7530659177941696512,"place_id":7530659177916530688}');
insert into facts values (46, 'Asked', 7530659177916530688, 1795449060905, '{"person_id":7530659177731981312,"by_id":7530659177723592704,"place_id":7530659177916530688}');
insert into facts values (47, 'Proposed', 7530659177916530688, 1795449060905, '{"proposal_id":7530659177950085120,"place_id":7530659177916530688}');
insert into facts values (48, 'CameIn', 7530659177916530688, 1795449060907, '{"person_id":7530659177731981312,"place_id":7530659177916530688}');
insert into facts values (49, 'Asked', 7530659177962668032, 1795449060908, '{"person_id":7530659177723592704,"by_id":7530659177761341440,"place_id":7530659177962668032}');
insert into facts values (50, 'Asked', 7530659177962668032, 1795449060908, '{"person_id":7530659177769730048,"by_id":7530659177761341440,"place_id":7530659177962668032}');
insert into facts values (51, 'CameIn', 7530659177962668032, 1795449060909, '{"person_id":7530659177723592704,"place_id":7530659177962668032}');
insert into facts values (52, 'CameIn', 7530659177962668032, 1795449060910, '{"person_id":7530659177769730048,"place_id":7530659177962668032}');
insert into facts values (53, 'Proposed', 7530659177962668032, 1795449060911, '{"proposal_id":7530659177975250944,"place_id":7530659177962668032}');
insert into facts values (54, 'Asked', 7530659177962668032, 1795449060912, '{"person_id":7530659177778118658,"by_id":7530659177769730048,"place_id":7530659177962668032}');
insert into facts values (55, 'Proposed', 7530659177962668032, 1795449060912, '{"proposal_id":7530659177975250944,"place_id":7530659177962668032}');
insert into facts values (56, 'CameIn', 7530659177962668032, 1795449060913, '{"person_id":7530659177778118658,"place_id":7530659177962668032}');
insert into facts values (57, 'Proposed', 7530659177962668032, 1795449060914, '{"proposal_id":7530659177992028160,"place_id":7530659177962668032}');
insert into facts values (58, 'Asked', 7530659177962668032, 1795449060916, '{"person_id":7530659177731981312,"by_id":7530659177723592704,"place_id":7530659177962668032}');
insert into facts values (59, 'Proposed', 7530659177962668032, 1795449060916, '{"proposal_id":7530659177992028160,"place_id":7530659177962668032}');
insert into facts values (60, 'CameIn', 7530659177962668032, 1795449060917, '{"person_id":7530659177731981312,"place_id":7530659177962668032}');
insert into facts values (61, 'Opened', 7530659177962668032, 1795449060918, '{"post_id":7530659178004611072,"place_id":7530659177962668032}');
insert into facts values (62, 'Answered', 7530659177962668032, 1795449060919, '{"post_id":7530659178008805376,"conversation_id":7530659178004611072,"place_id":7530659177962668032}');
insert into facts values (63, 'Asked', 7530659178012999680, 1795449060920, '{"person_id":7530659177694232576,"by_id":7530659177731981312,"place_id":7530659178012999680}');
insert into facts values (64, 'Asked', 7530659178012999680, 1795449060920, '{"person_id":7530659177715204096,"by_id":7530659177731981312,"place_id":7530659178012999680}');
insert into facts values (65, 'Asked', 7530659178012999680, 1795449060920, '{"person_id":7530659177769730048,"by_id":7530659177731981312,"place_id":7530659178012999680}');
insert into facts values (66, 'CameIn', 7530659178012999680, 1795449060922, '{"person_id":7530659177694232576,"place_id":7530659178012999680}');
insert into facts values (67, 'CameIn', 7530659178012999680, 1795449060923, '{"person_id":7530659177769730048,"place_id":7530659178012999680}');
insert into facts values (68, 'CameIn', 7530659178012999680, 1795449060924, '{"person_id":7530659177715204096,"place_id":7530659178012999680}');
insert into facts values (69, 'Proposed', 7530659178012999680, 1795449060925, '{"proposal_id":7530659178033971200,"place_id":7530659178012999680}');
insert into facts values (70, 'Asked', 7530659178012999680, 1795449060927, '{"person_id":7530659177778118658,"by_id":7530659177769730048,"place_id":7530659178012999680}');
insert into facts values (71, 'Proposed', 7530659178012999680, 1795449060927, '{"proposal_id":7530659178033971200,"place_id":7530659178012999680}');
insert into facts values (72, 'CameIn', 7530659178012999680, 1795449060928, '{"person_id":7530659177778118658,"place_id":7530659178012999680}');
insert into facts values (73, 'Opened', 7530659178012999680, 1795449060929, '{"post_id":7530659178050748416,"place_id":7530659178012999680}');
insert into facts values (74, 'Answered', 7530659178012999680, 1795449060930, '{"post_id":7530659178054942720,"conversation_id":7530659178050748416,"place_id":7530659178012999680}');
insert into facts values (75, 'Asked', 7530659178059137024, 1795449060931, '{"person_id":7530659177723592704,"by_id":7530659177748758528,"place_id":7530659178059137024}');
insert into facts values (76, 'Asked', 7530659178059137024, 1795449060931, '{"person_id":7530659177740369920,"by_id":7530659177748758528,"place_id":7530659178059137024}');
insert into facts values (77, 'CameIn', 7530659178059137024, 1795449060933, '{"person_id":7530659177723592704,"place_id":7530659178059137024}');
insert into facts values (78, 'CameIn', 7530659178059137024, 1795449060934, '{"person_id":7530659177740369920,"place_id":7530659178059137024}');
insert into facts values (79, 'Proposed', 7530659178059137024, 1795449060935, '{"proposal_id":7530659178075914240,"place_id":7530659178059137024}');
insert into facts values (80, 'Asked', 7530659178059137024, 1795449060936, '{"person_id":7530659177731981312,"by_id":7530659177723592704,"place_id":7530659178059137024}');
insert into facts values (81, 'Proposed', 7530659178059137024, 1795449060936, '{"proposal_id":7530659178075914240,"place_id":7530659178059137024}');
insert into facts values (82, 'CameIn', 7530659178059137024, 1795449060937, '{"person_id":7530659177731981312,"place_id":7530659178059137024}');
insert into facts values (83, 'Opened', 7530659178059137024, 1795449060938, '{"post_id":7530659178088497152,"place_id":7530659178059137024}');
insert into facts values (84, 'Answered', 7530659178059137024, 1795449060939, '{"post_id":7530659178092691456,"conversation_id":7530659178088497152,"place_id":7530659178059137024}');
insert into facts values (85, 'Proposed', 7530659178059137024, 1795449060941, '{"proposal_id":7530659178101080064,"place_id":7530659178059137024}');
insert into facts values (86, 'Asked', 7530659178059137024, 1795449060942, '{"person_id":7530659177761341440,"by_id":7530659177723592704,"place_id":7530659178059137024}');
insert into facts values (87, 'Proposed', 7530659178059137024, 1795449060942, '{"proposal_id":7530659178101080064,"place_id":7530659178059137024}');
insert into facts values (88, 'CameIn', 7530659178059137024, 1795449060943, '{"person_id":7530659177761341440,"place_id":7530659178059137024}');
insert into facts values (89, 'SessionEnded', NULL, 1795449060980, '{"session_id":7530659177782312960,"place_id":null}');
insert into facts values (90, 'KeyReplaced', NULL, 1795449060980, '{"person_id":7530659177778118658,"by_administrator":true,"place_id":null}');
insert into facts values (91, 'PasskeyAdded', NULL, 1795449060982, '{"person_id":7530659177723592704,"place_id":null}');
insert into facts values (92, 'Changed', 7530659177916530688, 1795449060983, '{"post_id":7530659177941696512,"conversation_id":7530659177941696512,"place_id":7530659177916530688}');
insert into facts values (93, 'Heard', 7530659177916530688, 1795449060984, '{"post_id":7530659177941696512,"conversation_id":7530659177941696512,"author_id":7530659177723592704,"place_id":7530659177916530688}');
insert into facts values (94, 'Answered', 7530659177916530688, 1795449060985, '{"post_id":7530659178289827840,"conversation_id":7530659177941696512,"place_id":7530659177916530688}');
insert into facts values (95, 'Changed', 7530659177916530688, 1795449060987, '{"post_id":7530659178289827840,"conversation_id":7530659177941696512,"place_id":7530659177916530688}');
insert into facts values (96, 'Changed', 7530659177874587648, 1795449060988, '{"post_id":7530659177903947776,"conversation_id":7530659177903947776,"place_id":7530659177874587648}');
insert into facts values (97, 'Asked', 7530659178059137024, 1795449060990, '{"person_id":7530659177715204096,"by_id":7530659177748758528,"place_id":7530659178059137024}');
insert into facts values (98, 'Opened', 7530659177962668032, 1795449060992, '{"post_id":7530659178314993664,"place_id":7530659177962668032}');
insert into facts values (99, 'Left', 7530659177962668032, 1795449060992, '{"person_id":7530659177769730048,"place_id":7530659177962668032}');
insert into facts values (100, 'Proposed', 7530659177962668032, 1795449060993, '{"proposal_id":7530659178319187968,"place_id":7530659177962668032}');
insert into facts values (101, 'Opened', 7530659178059137024, 1795449061207, '{"post_id":7530659179216769024,"place_id":7530659178059137024}');
insert into facts values (102, 'Opened', 7530659178059137024, 1795449061209, '{"post_id":7530659179225157632,"place_id":7530659178059137024}');
insert into facts values (103, 'Opened', 7530659177916530688, 1795449061211, '{"post_id":7530659179233546240,"place_id":7530659177916530688}');
insert into facts values (104, 'RoundLaid', 7530659177916530688, 1795449061211, '{"round_id":7530659179233546240,"place_id":7530659177916530688}');
insert into facts values (105, 'Answered', 7530659177916530688, 1795449061221, '{"post_id":7530659179279683584,"conversation_id":7530659179233546240,"place_id":7530659177916530688}');
insert into facts values (106, 'Answered', 7530659177916530688, 1795449061221, '{"post_id":7530659179279683585,"conversation_id":7530659179233546240,"place_id":7530659177916530688}');
insert into facts values (107, 'Answered', 7530659177916530688, 1795449061221, '{"post_id":7530659179279683586,"conversation_id":7530659179233546240,"place_id":7530659177916530688}');
insert into facts values (108, 'Answered', 7530659177916530688, 1795449061221, '{"post_id":7530659179279683587,"conversation_id":7530659179233546240,"place_id":7530659177916530688}');
insert into facts values (109, 'Answered', 7530659177916530688, 1795449061221, '{"post_id":7530659179279683588,"conversation_id":7530659179233546240,"place_id":7530659177916530688}');
insert into facts values (110, 'ListenerAsked', NULL, 1795449061221, '{"round_id":7530659179233546240,"answer_id":7530659179279683587,"listener_id":7530659177723592704,"place_id":null}');
insert into facts values (111, 'ListenerAsked', NULL, 1795449061221, '{"round_id":7530659179233546240,"answer_id":7530659179279683588,"listener_id":7530659177715204096,"place_id":null}');
insert into facts values (112, 'ListenerAsked', NULL, 1795449061221, '{"round_id":7530659179233546240,"answer_id":7530659179279683585,"listener_id":7530659177694232576,"place_id":null}');
insert into facts values (113, 'ListenerAsked', NULL, 1795449061221, '{"round_id":7530659179233546240,"answer_id":7530659179279683584,"listener_id":7530659177731981312,"place_id":null}');
insert into facts values (114, 'ListenerAsked', NULL, 1795449061221, '{"round_id":7530659179233546240,"answer_id":7530659179279683586,"listener_id":7530659177761341440,"place_id":null}');
insert into facts values (115, 'ListenerAsked', NULL, 1795449061221, '{"round_id":7530659179233546240,"answer_id":7530659179279683587,"listener_id":7530659177715204096,"place_id":null}');
insert into facts values (116, 'RoundOpened', 7530659177916530688, 1795449061221, '{"round_id":7530659179233546240,"place_id":7530659177916530688}');
insert into facts values (117, 'Answered', 7530659177916530688, 1795449061225, '{"post_id":7530659179292266496,"conversation_id":7530659179233546240,"place_id":7530659177916530688}');
insert into facts values (118, 'HeardBack', 7530659177916530688, 1795449061225, '{"round_id":7530659179233546240,"answer_id":7530659179279683585,"listener_id":7530659177694232576,"post_id":7530659179292266496,"writer_id":7530659177723592704,"place_id":7530659177916530688}');
insert into facts values (119, 'Answered', 7530659177916530688, 1795449061227, '{"post_id":7530659179300655104,"conversation_id":7530659179233546240,"place_id":7530659177916530688}');
insert into facts values (120, 'HeardBack', 7530659177916530688, 1795449061227, '{"round_id":7530659179233546240,"answer_id":7530659179279683588,"listener_id":7530659177715204096,"post_id":7530659179300655104,"writer_id":7530659177761341440,"place_id":7530659177916530688}');
insert into facts values (121, 'Answered', 7530659177916530688, 1795449061228, '{"post_id":7530659179309043712,"conversation_id":7530659179233546240,"place_id":7530659177916530688}');
insert into facts values (122, 'Changed', 7530659177916530688, 1795449061228, '{"post_id":7530659179279683585,"conversation_id":7530659179233546240,"place_id":7530659177916530688}');
insert into facts values (123, 'Opened', 7530659178012999680, 1795449061230, '{"post_id":7530659179313238016,"place_id":7530659178012999680}');
insert into facts values (124, 'RoundLaid', 7530659178012999680, 1795449061230, '{"round_id":7530659179313238016,"place_id":7530659178012999680}');
insert into facts values (125, 'Opened', 7530659179837526016, 1795449061355, '{"post_id":7530659179837526019,"place_id":7530659179837526016}');
insert into facts values (126, 'Opened', 7530659179866886144, 1795449061362, '{"post_id":7530659179866886147,"place_id":7530659179866886144}');
insert into facts values (127, 'Answered', 7530659179866886144, 1795449061362, '{"post_id":7530659179866886148,"conversation_id":7530659179866886147,"place_id":7530659179866886144}');
insert into facts values (128, 'Changed', 7530659177916530688, 1795449061366, '{"post_id":7530659177941696512,"conversation_id":7530659177941696512,"place_id":7530659177916530688}');
insert into facts values (129, 'Regretted', 7530659177916530688, 1795449061366, '{"post_id":7530659177941696512,"place_id":7530659177916530688}');
insert into facts values (130, 'PauseChanged', 7530659178012999680, 1795449061367, '{"place_id":7530659178012999680}');
insert into facts values (131, 'PauseChanged', 7530659177874587648, 1795449061369, '{"place_id":7530659177874587648}');
insert into facts values (132, 'PauseChanged', 7530659177874587648, 1795449061370, '{"place_id":7530659177874587648}');
insert into facts values (133, 'Opened', 7530659179971743744, 1795449061387, '{"post_id":7530659179971743747,"place_id":7530659179971743744}');
insert into facts values (134, 'AskedToGuide', NULL, 1795449061472, '{"person_id":7530659177723592704,"by_id":7530659177694232576,"place_id":null}');
insert into facts values (135, 'AskedToGuide', NULL, 1795449061474, '{"person_id":7530659177731981312,"by_id":7530659177694232576,"place_id":null}');
insert into facts values (136, 'AskedToGuide', NULL, 1795449061475, '{"person_id":7530659177748758528,"by_id":7530659177694232576,"place_id":null}');
insert into facts values (137, 'BecameGuide', NULL, 1795449061476, '{"person_id":7530659177723592704,"place_id":null}');
insert into facts values (138, 'BecameGuide', NULL, 1795449061477, '{"person_id":7530659177731981312,"place_id":null}');
insert into facts values (139, 'Changed', 7530659177916530688, 1795449061478, '{"post_id":7530659178289827840,"conversation_id":7530659177941696512,"place_id":7530659177916530688}');
insert into facts values (140, 'ShownToGuides', NULL, 1795449061479, '{"report_id":7530659180361814016,"place_id":null}');
insert into facts values (141, 'Changed', 7530659177916530688, 1795449061482, '{"post_id":7530659178289827840,"conversation_id":7530659177941696512,"place_id":7530659177916530688}');
insert into facts values (142, 'DecidedByTwo', NULL, 1795449061482, '{"report_id":7530659180361814016,"stage":1,"place_id":null}');
insert into facts values (143, 'AskedToDecideAgain', NULL, 1795449061484, '{"report_id":7530659180361814016,"place_id":null}');
insert into facts values (144, 'Opened', 7530659177962668032, 1795449061612, '{"post_id":7530659180919656448,"place_id":7530659177962668032}');
insert into facts values (145, 'Changed', 7530659177962668032, 1795449061614, '{"post_id":7530659180919656448,"conversation_id":7530659180919656448,"place_id":7530659177962668032}');
insert into facts values (146, 'ShownToGuides', NULL, 1795449061614, '{"report_id":7530659180923850752,"place_id":null}');
insert into facts values (147, 'HandTaken', NULL, 1795449061620, '{"handshake_id":7530659180949016576,"place_id":null}');
insert into facts values (148, 'HandsShaken', NULL, 1795449061623, '{"one_id":7530659177715204096,"other_id":7530659177748758528,"first":false,"place_id":null}');
insert into facts values (149, 'Opened', 7530659181028708352, 1795449061638, '{"post_id":7530659181028708355,"place_id":7530659181028708352}');
insert into facts values (150, 'Answered', 7530659181028708352, 1795449061638, '{"post_id":7530659181028708356,"conversation_id":7530659181028708355,"place_id":7530659181028708352}');
insert into facts values (151, 'Bonded', NULL, 1795449061638, '{"a_id":7530659177731981312,"b_id":7530659177748758528,"place_id":null}');
insert into facts values (152, 'ClosedToStrangers', NULL, 1795449061644, '{"by_id":7530659177694232576,"until_at":1795535461644,"place_id":null}');
insert into facts values (153, 'OpenedToStrangers', NULL, 1795449061646, '{"by_id":7530659177694232576,"place_id":null}');
insert into facts values (154, 'Opened', 7530659181125177344, 1795449061662, '{"post_id":7530659181125177347,"place_id":7530659181125177344}');
insert into facts values (155, 'DoorOpened', NULL, 1795449061662, '{"from_id":7530659177761341440,"to_id":7530659177731981312,"letter_id":7530659181125177344,"place_id":null}');
insert into facts values (156, 'ShownToGuides', NULL, 1795449061666, '{"report_id":7530659181141954560,"place_id":null}');
insert into facts values (157, 'GatheringAsked', 7530659181162926080, 1795449061669, '{"person_id":7530659177694232576,"by_id":7530659177723592704,"place_id":7530659181162926080}');
insert into facts values (158, 'GatheringAsked', 7530659181162926080, 1795449061669, '{"person_id":7530659177715204096,"by_id":7530659177723592704,"place_id":7530659181162926080}');
insert into facts values (159, 'GatheringAsked', 7530659181162926080, 1795449061669, '{"person_id":7530659177731981312,"by_id":7530659177723592704,"place_id":7530659181162926080}');
insert into facts values (160, 'GatheringAsked', 7530659181162926080, 1795449061669, '{"person_id":7530659177761341440,"by_id":7530659177723592704,"place_id":7530659181162926080}');
insert into facts values (161, 'GatheringAsked', 7530659181162926080, 1795449061669, '{"person_id":7530659177769730048,"by_id":7530659177723592704,"place_id":7530659181162926080}');
insert into facts values (162, 'Opened', 7530659181196480512, 1795449061680, '{"post_id":7530659181200674816,"place_id":7530659181196480512}');
insert into facts values (163, 'AskedToHelp', 7530659181196480512, 1795449061680, '{"person_id":7530659177778118658,"place_id":7530659181196480512}');
insert into facts values (164, 'Opened', 7530659181196480512, 1795449061682, '{"post_id":7530659181209063424,"place_id":7530659181196480512}');
insert into facts values (165, 'Opened', 7530659178012999680, 1795449061688, '{"post_id":7530659181234229248,"place_id":7530659178012999680}');
insert into facts values (166, 'Opened', 7530659177916530688, 1795449061689, '{"post_id":7530659181242617856,"place_id":7530659177916530688}');
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
insert into jobs values (7530659177706815488, 'sweep', '', 'waiting', 1795452660846, 1795711860846, 0, '');
insert into jobs values (7530659179237740544, 'rounds', 'series 7530659179233546241', 'waiting', 1796029200000, 1798621200000, 0, '');
insert into jobs values (7530659179237740546, 'rounds', 'sealed 7530659179233546240', 'waiting', 1795464000000, 1798056000000, 0, '');
insert into jobs values (7530659179283877888, 'rounds', 'open 7530659179233546240', 'waiting', 1795708261221, 1798300261221, 0, '');
insert into jobs values (7530659179313238018, 'rounds', 'sealed 7530659179313238016', 'waiting', 1795464000000, 1798056000000, 0, '');
insert into jobs values (7530659179837526020, 'morning', '{"post_id":7530659179837526019,"person_id":7530659177778118658}', 'waiting', 1795485600000, 1795744800000, 0, '');
insert into jobs values (7530659179875274753, 'say-held', '7530659179875274752', 'waiting', 1795449661364, 1795708861364, 0, '');
insert into jobs values (7530659179879469057, 'say-held', '7530659179879469056', 'waiting', 1795449661365, 1795708861365, 0, '');
insert into jobs values (7530659179892051968, 'end-pause', '7530659178012999680', 'waiting', 1795452661367, 1795711861367, 0, '');
insert into jobs values (7530659179896246272, 'end-pause', '7530659177874587648', 'waiting', 1795452661369, 1795711861369, 0, '');
insert into jobs values (7530659179900440577, 'end-pause', '7530659177874587648', 'waiting', 1795452661370, 1795711861370, 0, '');
insert into jobs values (7530659179913023489, 'notice-proof', '7530659179913023488', 'waiting', 1795449170245, 1795535461373, 1, 'Elsewhere');
insert into jobs values (7530659179921412097, 'notices', '', 'waiting', 1795449601000, 1795453201000, 0, '');
insert into jobs values (7530659179988520960, 'notice-mail', '{"person_id":7530659177723592704,"way_id":0,"about":"letter 7530659179971743747"}', 'waiting', 1795449158404, 1795708261390, 1, 'Elsewhere');
insert into jobs values (7530659181162926093, 'gatherings', '7530659181162926080 0', 'waiting', 1795870800000, 1795874400000, 0, '');
insert into jobs values (7530659181179703297, 'chairs', '7530659181179703296', 'waiting', 1795564800000, 1795824000000, 0, '');
insert into jobs values (7530659181188091904, 'folding', '7530659181183897600', 'waiting', 1797263461676, 1797522661676, 0, '');
insert into nodes values (0, 1795449060945);
insert into nodes values (1, 1795449061795);
insert into house values (1, 'Garden', 'A place to think aloud together.', 'friends', X'E050F31D63F6DA7C15A3E6D5197130296EE2959313FBB20822EB3B884012E77E', 1795449060843, '');
insert into first_links values (X'E9C0F8B575CBFCB42AB3B78ECC87EFA3B011D9A5D10B09FA4E96F240BF6A82F5', 1795449060994);
insert into house_log values (7530659178264662016, 'key', '7530659177778118658');
insert into house_log values (7530659180345036800, 'guide', '7530659177723592704');
insert into house_log values (7530659180349231104, 'guide', '7530659177731981312');
insert into house_log values (7530659180374396928, 'words-away', 'guides');
insert into house_log values (7530659180928045057, 'aside', '');
insert into house_log values (7530659181053874177, 'closed-24', '7530659177694232576');
insert into house_log values (7530659181058068480, 'opened', '7530659177694232576');
insert into homes values (1, NULL);
insert into people values (7530659177694232576, 1, 'mara', 'Mara', '', '', 'UTC', 'en', NULL);
insert into people values (7530659177715204096, 1, 'jonas', 'Jonas', '', '', 'UTC', 'en', 7530659177694232576);
insert into people values (7530659177723592704, 1, 'hana', 'Hana', '', '', 'UTC', 'en', 7530659177694232576);
insert into people values (7530659177731981312, 1, 'tom', 'Tom', '', '', 'UTC', 'en', 7530659177694232576);
insert into people values (7530659177740369920, 1, 'noor', 'Noor', '', '', 'UTC', 'en', 7530659177694232576);
insert into people values (7530659177748758528, 1, 'aiko', 'Aiko', '', '', 'UTC', 'en', 7530659177715204096);
insert into people values (7530659177761341440, 1, 'ines', 'Ines', '', '', 'UTC', 'en', 7530659177723592704);
insert into people values (7530659177769730048, 1, 'bea', 'Bea', '', '', 'UTC', 'en', 7530659177761341440);
insert into people values (7530659177778118658, 1, 'wren', 'Wren', '', '', 'UTC', 'en', 7530659177769730048);
insert into listings values (7530659177694232576);
insert into listings values (7530659177715204096);
insert into listings values (7530659177723592704);
insert into listings values (7530659177731981312);
insert into listings values (7530659177740369920);
insert into listings values (7530659177748758528);
insert into listings values (7530659177761341440);
insert into administrators values (7530659177694232576, 1795449060843);
insert into accounts values (7530659177694232576, X'19FD9BA5B186E1ABCA6E383E293804B2CF25673AE735F4A9E459B012946FA8A0', 1795449060843, NULL);
insert into accounts values (7530659177715204096, X'A1961AE765B93BF977D16A47693543153B6284EEDF93D17B7BFD07813E8EABA0', 1795449060849, NULL);
insert into accounts values (7530659177723592704, X'9663E056FA07AE82D2AA424150BF36035E0927AACF99DCA34388C26C4778DA7A', 1795449060851, NULL);
insert into accounts values (7530659177731981312, X'1E2F5DDBF07052FCD1EB5071352E57817B53BC3F19EF4274E464DC8403A2CA00', 1795449060853, NULL);
insert into accounts values (7530659177740369920, X'C080DA5AF85F05C2988C39722BEBD6B4023748128EB432567DD69D7F31FCC095', 1795449060855, NULL);
insert into accounts values (7530659177748758528, X'56C33F7C087EF11EBA7FECC8D4CC4485657900E6E995C77ACCAD7A4EA87034FC', 1795449060857, NULL);
insert into accounts values (7530659177761341440, X'252C0F7E43BB2B5E6AB4A29BB6551A0E4D9514CF35B8D148E796430CD5DCA826', 1795449060860, NULL);
insert into accounts values (7530659177769730048, X'99973C483B428261928273DC621ADEDAC3321F1F1B860791FA6EC8F14CE9FCFC', 1795449060862, NULL);
insert into accounts values (7530659177778118658, X'F5EA3136B7B24856BE20464372D1C65652F0B67C3DD5C8E7DF8E904C77867A72', 1795449060980, NULL);
insert into passkeys values (X'0707070707070707070707070707070707070707070707070707070707070707', 7530659177723592704, X'A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5', 3, 'localhost', 'Hana''s phone', 1795449060982);
insert into sessions values (7530659177694232577, 7530659177694232576, X'156E8F61D0EB9D9E30460243483EDE4A5BE3877B355884AE2E2EB93B166A6F59', 'Firefox', 1795449060843);
insert into sessions values (7530659177715204097, 7530659177715204096, X'5703044F883BED941FD51B74F495AE21A77BEF6C980CF4B1C8845B2AA2C75CFE', 'Firefox', 1795449060849);
insert into sessions values (7530659177723592705, 7530659177723592704, X'916B0C7159FFE6E24986D721FD12BA7933792B480BCDBFA24E93313A9407A04C', 'Firefox', 1795449060851);
insert into sessions values (7530659177731981313, 7530659177731981312, X'A53240B8A6D545DFD2331E0B2D6C247D22E8EE38222E9A8C813E05211544A573', 'Firefox', 1795449060853);
insert into sessions values (7530659177740369921, 7530659177740369920, X'C0D199533F1079BDB21A14970E22CAEE07019237E72279457DF28A6D7AA394C0', 'Firefox', 1795449060855);
insert into sessions values (7530659177748758529, 7530659177748758528, X'844223A88EDF942325988265B39320477406EEC1ACBA2536F7FF2FA71304CBD8', 'Firefox', 1795449060857);
insert into sessions values (7530659177761341441, 7530659177761341440, X'A803B5C7541371705D62AD5B0E420DD2DB7FEE780397C6434888089E0D2938C4', 'Firefox', 1795449060860);
insert into sessions values (7530659177773924352, 7530659177769730048, X'7795AC98DF205FE87B6BAB7626B66B1AB9973DB1D0677DFC4EC000BA0B677596', 'Firefox', 1795449060862);
insert into sessions values (7530659181678825472, 7530659177731981312, X'D9AA187CF6B0E9B1DF1B96C8A62D1631F98426B0117E3230D5BDC65A4CD705E9', 'Firefox, Linux', 1795449061794);
insert into house_lines values (7530659178331770881, 7530659177740369920, 'key', '{"name":"Wren","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530659178331770882, 7530659177769730048, 'key', '{"name":"Wren","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530659178331770883, 7530659177723592704, 'own-passkey', '{"name":"","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530659178331770884, 7530659177761341440, 'left', '{"name":"Bea","circle":"The choir","reason":"","link":""}', NULL);
insert into house_lines values (7530659179892051969, 7530659177715204096, 'wrong', '{"name":"Hana","circle":"","reason":"","link":"/conversations/7530659177941696512#said-7530659177941696512"}', 7530659177941696512);
insert into house_lines values (7530659179892051970, 7530659177761341440, 'wrong', '{"name":"Hana","circle":"","reason":"","link":"/conversations/7530659177941696512#said-7530659177941696512"}', 7530659177941696512);
insert into house_lines values (7530659181150343168, 7530659177761341440, 'door', '{"name":"Tom","circle":"","reason":"","link":"/letters/7530659181125177344"}', NULL);
insert into house_lines values (7530659181225840641, 7530659177778118658, 'page-help', '{"name":"Noor","circle":"","reason":"","link":"/pages/under-bridges/help"}', NULL);
insert into bonds values (7530659177694232576, 7530659177715204096, 1795449060849);
insert into bonds values (7530659177694232576, 7530659177723592704, 1795449060851);
insert into bonds values (7530659177694232576, 7530659177731981312, 1795449060853);
insert into bonds values (7530659177694232576, 7530659177740369920, 1795449060855);
insert into bonds values (7530659177715204096, 7530659177748758528, 1795449060857);
insert into bonds values (7530659177723592704, 7530659177761341440, 1795449060860);
insert into bonds values (7530659177761341440, 7530659177769730048, 1795449060862);
insert into bonds values (7530659177769730048, 7530659177778118658, 1795449060864);
insert into bonds values (7530659177715204096, 7530659177723592704, 1795449060871);
insert into bonds values (7530659177723592704, 7530659177769730048, 1795449060873);
insert into bonds values (7530659177723592704, 7530659177731981312, 1795449060875);
insert into bonds values (7530659177723592704, 7530659177748758528, 1795449060877);
insert into bonds values (7530659177731981312, 7530659177769730048, 1795449060878);
insert into bonds values (7530659177715204096, 7530659177731981312, 1795449060880);
insert into bonds values (7530659177740369920, 7530659177748758528, 1795449060882);
insert into bonds values (7530659177715204096, 7530659177740369920, 1795449060884);
insert into bonds values (7530659177740369920, 7530659177778118658, 1795449060886);
insert into bonds values (7530659177731981312, 7530659177748758528, 1795449061638);
insert into tellings values (7530659177723592704, 7530659177715204096, 'How Hana knows Jonas.', 1795449060866);
insert into tellings values (7530659177715204096, 7530659177723592704, 'How Jonas knows Hana.', 1795449060871);
insert into tellings values (7530659177769730048, 7530659177723592704, 'How Bea knows Hana.', 1795449060872);
insert into tellings values (7530659177723592704, 7530659177769730048, 'How Hana knows Bea.', 1795449060873);
insert into tellings values (7530659177723592704, 7530659177731981312, 'How Hana knows Tom.', 1795449060874);
insert into tellings values (7530659177731981312, 7530659177723592704, 'How Tom knows Hana.', 1795449060875);
insert into tellings values (7530659177723592704, 7530659177748758528, 'How Hana knows Aiko.', 1795449060876);
insert into tellings values (7530659177748758528, 7530659177723592704, 'How Aiko knows Hana.', 1795449060877);
insert into tellings values (7530659177769730048, 7530659177731981312, 'How Bea knows Tom.', 1795449060878);
insert into tellings values (7530659177731981312, 7530659177769730048, 'How Tom knows Bea.', 1795449060878);
insert into tellings values (7530659177731981312, 7530659177715204096, 'How Tom knows Jonas.', 1795449060879);
insert into tellings values (7530659177715204096, 7530659177731981312, 'How Jonas knows Tom.', 1795449060880);
insert into tellings values (7530659177740369920, 7530659177748758528, 'How Noor knows Aiko.', 1795449060881);
insert into tellings values (7530659177748758528, 7530659177740369920, 'How Aiko knows Noor.', 1795449060882);
insert into tellings values (7530659177740369920, 7530659177715204096, 'How Noor knows Jonas.', 1795449060883);
insert into tellings values (7530659177715204096, 7530659177740369920, 'How Jonas knows Noor.', 1795449060884);
insert into tellings values (7530659177778118658, 7530659177740369920, 'How Wren knows Noor.', 1795449060885);
insert into tellings values (7530659177740369920, 7530659177778118658, 'How Noor knows Wren.', 1795449060886);
insert into tellings values (7530659177715204096, 7530659177748758528, 'She measures, I ask.', 1795449061623);
insert into tellings values (7530659177748758528, 7530659177715204096, 'He asked about the seal.', 1795449061623);
insert into blocks values (7530659177715204096, 7530659177740369920, 1795449060990);
insert into places values (7530659177874587648, 'circle');
insert into places values (7530659177916530688, 'circle');
insert into places values (7530659177962668032, 'circle');
insert into places values (7530659178012999680, 'circle');
insert into places values (7530659178059137024, 'circle');
insert into places values (7530659179837526016, 'letter');
insert into places values (7530659179866886144, 'letter');
insert into places values (7530659179971743744, 'letter');
insert into places values (7530659181028708352, 'letter');
insert into places values (7530659181125177344, 'letter');
insert into places values (7530659181133565952, 'knock');
insert into places values (7530659181162926080, 'gathering');
insert into places values (7530659181183897600, 'circle');
insert into places values (7530659181196480512, 'page');
insert into seats values (7530659177874587648, 7530659177740369920, 0, 1795449060887, 7530659177874587649, 1795449060887);
insert into seats values (7530659177874587648, 7530659177715204096, 7530659177882976256, 1795449060889, 7530659177882976257, 1795449060889);
insert into seats values (7530659177874587648, 7530659177694232576, 7530659177887170560, 1795449060890, 7530659177887170561, 1795449060890);
insert into seats values (7530659177874587648, 7530659177748758528, 7530659177891364864, 1795449060891, 7530659177891364865, 1795449060891);
insert into seats values (7530659177874587648, 7530659177778118658, 7530659177899753472, 1795449060892, 7530659177899753473, 1795449060892);
insert into seats values (7530659177916530688, 7530659177723592704, 0, 1795449060897, 7530659177916530689, 1795449060897);
insert into seats values (7530659177916530688, 7530659177694232576, 7530659177920724992, 1795449060898, 7530659177920724993, 1795449060898);
insert into seats values (7530659177916530688, 7530659177715204096, 7530659177924919296, 1795449060899, 7530659177924919297, 1795449060899);
insert into seats values (7530659177916530688, 7530659177761341440, 7530659177929113600, 1795449060900, 7530659177929113601, 1795449060900);
insert into seats values (7530659177916530688, 7530659177769730048, 7530659177937502208, 1795449060901, 7530659177937502209, 1795449060901);
insert into seats values (7530659177916530688, 7530659177731981312, 7530659177958473728, 1795449060907, 7530659177958473729, 1795449060907);
insert into seats values (7530659177962668032, 7530659177761341440, 0, 1795449060908, 7530659177962668033, 1795449060908);
insert into seats values (7530659177962668032, 7530659177723592704, 7530659177966862336, 1795449060909, 7530659177966862337, 1795449060909);
insert into seats values (7530659177962668032, 7530659177778118658, 7530659177983639552, 1795449060913, 7530659177983639553, 1795449060913);
insert into seats values (7530659177962668032, 7530659177731981312, 7530659178000416768, 1795449060917, 7530659178000416769, 1795449060917);
insert into seats values (7530659178012999680, 7530659177731981312, 0, 1795449060920, 7530659178017193984, 1795449060920);
insert into seats values (7530659178012999680, 7530659177694232576, 7530659178021388288, 1795449060922, 7530659178021388289, 1795449060922);
insert into seats values (7530659178012999680, 7530659177769730048, 7530659178025582592, 1795449060923, 7530659178025582593, 1795449060923);
insert into seats values (7530659178012999680, 7530659177715204096, 7530659178029776896, 1795449060924, 7530659178029776897, 1795449060924);
insert into seats values (7530659178012999680, 7530659177778118658, 7530659178046554112, 1795449060928, 7530659178046554113, 1795449060928);
insert into seats values (7530659178059137024, 7530659177748758528, 0, 1795449060931, 7530659178059137025, 1795449060931);
insert into seats values (7530659178059137024, 7530659177723592704, 0, 1795449060933, 7530659178067525632, 1795449060933);
insert into seats values (7530659178059137024, 7530659177740369920, 0, 1795449060934, 7530659178071719936, 1795449060934);
insert into seats values (7530659178059137024, 7530659177731981312, 0, 1795449060937, 7530659178084302848, 1795449060937);
insert into seats values (7530659178059137024, 7530659177761341440, 0, 1795449060943, 7530659178109468672, 1795449060943);
insert into seats values (7530659179837526016, 7530659177740369920, 0, 1795449061355, 7530659179837526017, 1795449061355);
insert into seats values (7530659179837526016, 7530659177778118658, 0, 1795449061355, 7530659179837526018, 1795449061355);
insert into seats values (7530659179866886144, 7530659177723592704, 0, 1795449061362, 7530659179866886145, 1795449061362);
insert into seats values (7530659179866886144, 7530659177761341440, 0, 1795449061362, 7530659179866886146, 1795449061362);
insert into seats values (7530659179971743744, 7530659177761341440, 0, 1795449061387, 7530659179971743745, 1795449061387);
insert into seats values (7530659179971743744, 7530659177723592704, 0, 1795449061387, 7530659179971743746, 1795449061387);
insert into seats values (7530659181028708352, 7530659177731981312, 0, 1795449061638, 7530659181028708353, 1795449061638);
insert into seats values (7530659181028708352, 7530659177748758528, 0, 1795449061638, 7530659181028708354, 1795449061638);
insert into seats values (7530659181125177344, 7530659177731981312, 0, 1795449061662, 7530659181125177345, 1795449061662);
insert into seats values (7530659181125177344, 7530659177761341440, 0, 1795449061662, 7530659181125177346, 1795449061662);
insert into seats values (7530659181162926080, 7530659177723592704, 0, 1795449061669, 7530659181162926081, 1795449061669);
insert into seats values (7530659181162926080, 7530659177694232576, 0, 1795449061669, 7530659181162926083, 1795449061669);
insert into seats values (7530659181162926080, 7530659177715204096, 0, 1795449061669, 7530659181162926085, 1795449061669);
insert into seats values (7530659181162926080, 7530659177731981312, 0, 1795449061669, 7530659181162926087, 1795449061669);
insert into seats values (7530659181162926080, 7530659177761341440, 0, 1795449061669, 7530659181162926089, 1795449061669);
insert into seats values (7530659181162926080, 7530659177769730048, 0, 1795449061669, 7530659181162926091, 1795449061669);
insert into seats values (7530659181183897600, 7530659177731981312, 0, 1795449061676, 7530659181183897601, 1795449061676);
insert into seats values (7530659181183897600, 7530659177769730048, 0, 1795449061676, 7530659181183897602, 1795449061676);
insert into circles values (7530659177874587648, 'Field team', 'What Field team is for.', 'compass', 'plum', 'came', 7530659177740369920, 1795449060887, 1803859200000);
insert into circles values (7530659177916530688, 'Sunday soup', 'What Sunday soup is for.', 'soup', 'moss', 'came', 7530659177723592704, 1795449060897, 1803859200000);
insert into circles values (7530659177962668032, 'The choir', 'What The choir is for.', 'note', 'indigo', 'came', 7530659177761341440, 1795449060908, 1803859200000);
insert into circles values (7530659178012999680, 'The allotment', 'What The allotment is for.', 'leaf', 'teal', 'came', 7530659177731981312, 1795449060920, 1803859200000);
insert into circles values (7530659178059137024, 'Slow readers', 'What Slow readers is for.', 'book', 'ochre', 'everything', 7530659177748758528, 1795449060931, 1803859200000);
insert into circles values (7530659181183897600, 'What was said', 'For those who were there.', 'lamp', 'moss', 'everything', 7530659177731981312, 1795449061676, 1803859200000);
insert into askings values (7530659178059137024, 7530659177715204096, 7530659177748758528, 1795449060990, NULL);
insert into departures values (7530659178314993665, 7530659177962668032, 7530659177769730048, NULL, NULL);
insert into proposals values (7530659178319187968, 7530659177962668032, 'removal', 7530659177761341440, 7530659177778118658, 'You have the ladle anyway.');
insert into agreements values (7530659178319187968, 7530659177761341440);
insert into invitations values (7530659177711009792, 7530659177694232576, 'Jonas', 'Come and sit with us, Jonas.', '5X0E5TX8', NULL, 1, 1796658660848);
insert into invitations values (7530659177719398400, 7530659177694232576, 'Hana', 'Come and sit with us, Hana.', 'TSJSJNHZ', NULL, 1, 1796658660850);
insert into invitations values (7530659177727787008, 7530659177694232576, 'Tom', 'Come and sit with us, Tom.', 'QRRKBKV1', NULL, 1, 1796658660852);
insert into invitations values (7530659177736175616, 7530659177694232576, 'Noor', 'Come and sit with us, Noor.', 'RTBM06MG', NULL, 1, 1796658660854);
insert into invitations values (7530659177744564224, 7530659177715204096, 'Aiko', 'Come and sit with us, Aiko.', 'RSDKKCQ5', NULL, 1, 1796658660856);
insert into invitations values (7530659177757147136, 7530659177723592704, 'Ines', 'Come and sit with us, Ines.', 'CN9PVFN3', NULL, 1, 1796658660859);
insert into invitations values (7530659177765535744, 7530659177761341440, 'Bea', 'Come and sit with us, Bea.', 'QN8JK8ZY', NULL, 1, 1796658660861);
insert into invitations values (7530659177778118656, 7530659177769730048, 'Wren', 'Come and sit with us, Wren.', 'N6T6E55H', NULL, 1, 1796658660864);
insert into arrivals values (7530659177711009792, 7530659177715204096);
insert into arrivals values (7530659177719398400, 7530659177723592704);
insert into arrivals values (7530659177727787008, 7530659177731981312);
insert into arrivals values (7530659177736175616, 7530659177740369920);
insert into arrivals values (7530659177744564224, 7530659177748758528);
insert into arrivals values (7530659177757147136, 7530659177761341440);
insert into arrivals values (7530659177765535744, 7530659177769730048);
insert into arrivals values (7530659177778118656, 7530659177778118658);
insert into posts values (7530659177903947776, 7530659177874587648, 7530659177903947776, NULL, 7530659177748758528, '', NULL, NULL, 1795449060988, 7530659177908142080, 0, '', 'hand');
insert into posts values (7530659177908142080, 7530659177874587648, 7530659177903947776, NULL, 7530659177740369920, 'Then it is the seal. Mara, do you still have the drawing?', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530659177941696512, 7530659177916530688, 7530659177941696512, NULL, 7530659177723592704, 'There is barley, and the rest of the celeriac.', 1795449060983, 1795449061366, NULL, 7530659177945890816, 0, '', 'hand');
insert into posts values (7530659177945890816, 7530659177916530688, 7530659177941696512, NULL, 7530659177715204096, 'I bring bread and a bad mood about Leipzig.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530659178004611072, 7530659177962668032, 7530659178004611072, NULL, 7530659177761341440, 'Bar forty. Sopranos early. Again on Tuesday.', NULL, NULL, NULL, 7530659178008805376, 0, '', 'hand');
insert into posts values (7530659178008805376, 7530659177962668032, 7530659178004611072, NULL, 7530659177778118658, 'The violas were late too. That was me.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530659178050748416, 7530659178012999680, 7530659178050748416, NULL, 7530659177731981312, 'The pump handle is mended. It took eleven minutes.', NULL, NULL, NULL, 7530659178054942720, 0, '', 'hand');
insert into posts values (7530659178054942720, 7530659178012999680, 7530659178050748416, NULL, 7530659177769730048, 'I was there at six and heard you swear for ten of them.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530659178088497152, 7530659178059137024, 7530659178088497152, NULL, 7530659177740369920, 'Page nine. She never says whose letter it is. لماذا؟', NULL, NULL, NULL, 7530659178092691456, 0, '', 'hand');
insert into posts values (7530659178092691456, 7530659178059137024, 7530659178088497152, NULL, 7530659177748758528, 'Perhaps she does not know. よくわからない。', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530659178289827840, 7530659177916530688, 7530659177941696512, 7530659177941696512, 7530659177715204096, '', NULL, NULL, 1795449061482, NULL, 0, 'guides', 'hand');
insert into posts values (7530659178314993664, 7530659177962668032, 7530659178314993664, NULL, 7530659177769730048, 'It is Tuesdays, not you.', NULL, NULL, NULL, 7530659178314993664, 0, '', 'hand');
insert into posts values (7530659179216769024, 7530659178059137024, 7530659179216769024, NULL, 7530659177748758528, 'The letter, as I see it lying there.', NULL, NULL, NULL, 7530659179216769024, 0, '', 'hand');
insert into posts values (7530659179225157632, 7530659178059137024, 7530659179225157632, NULL, 7530659177740369920, 'Read aloud.', NULL, NULL, NULL, 7530659179225157632, 0, '', 'hand');
insert into posts values (7530659179233546240, 7530659177916530688, 7530659179233546240, NULL, 7530659177723592704, 'What did you carry home this week?', NULL, NULL, NULL, 7530659179279683588, 0, '', 'hand');
insert into posts values (7530659179279683584, 7530659177916530688, 7530659179233546240, NULL, 7530659177715204096, 'A bag, says Jonas.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530659179279683585, 7530659177916530688, 7530659179233546240, NULL, 7530659177723592704, 'A bag, says Hana.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530659179279683586, 7530659177916530688, 7530659179233546240, NULL, 7530659177694232576, 'A bag, says Mara.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530659179279683587, 7530659177916530688, 7530659179233546240, NULL, 7530659177731981312, 'A bag, says Tom.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530659179279683588, 7530659177916530688, 7530659179233546240, NULL, 7530659177761341440, 'A bag, says Ines.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530659179292266496, 7530659177916530688, 7530659179233546240, 7530659179279683585, 7530659177694232576, 'That it was heavy.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530659179300655104, 7530659177916530688, 7530659179233546240, 7530659179279683588, 7530659177715204096, 'That it was heavy.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530659179309043712, 7530659177916530688, 7530659179233546240, 7530659179292266496, 7530659177723592704, 'And that I was glad of it.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530659179313238016, 7530659178012999680, 7530659179313238016, NULL, 7530659177731981312, 'What grows where nobody planted it?', NULL, NULL, NULL, 7530659179313238016, 0, '', 'hand');
insert into posts values (7530659179837526019, 7530659179837526016, 7530659179837526019, NULL, 7530659177740369920, 'For your morning, Wren.', NULL, NULL, NULL, 7530659179837526019, 0, '', 'hand');
insert into posts values (7530659179866886147, 7530659179866886144, 7530659179866886147, NULL, 7530659177761341440, 'A sentence of Ines''s.', NULL, NULL, NULL, 7530659179866886148, 1, '', 'hand');
insert into posts values (7530659179866886148, 7530659179866886144, 7530659179866886147, NULL, 7530659177723592704, 'A sentence of Hana''s.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530659179971743747, 7530659179971743744, 7530659179971743747, NULL, 7530659177761341440, 'Come over, the door is open.', NULL, NULL, NULL, 7530659179971743747, 0, '', 'hand');
insert into posts values (7530659180919656448, 7530659177962668032, 7530659180919656448, NULL, 7530659177778118658, 'What I found in the hall.', NULL, NULL, NULL, 7530659180919656448, 0, '', 'hand');
insert into posts values (7530659181028708355, 7530659181028708352, 7530659181028708355, NULL, 7530659177723592704, 'He mends what others throw away.', NULL, NULL, NULL, 7530659181028708355, 0, '', 'hand');
insert into posts values (7530659181028708356, 7530659181028708352, 7530659181028708355, NULL, 7530659177723592704, 'She counts in her head.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530659181125177347, 7530659181125177344, 7530659181125177347, NULL, 7530659177761341440, 'I read what you said of the pump, Tom.', NULL, NULL, NULL, 7530659181125177347, 0, '', 'hand');
insert into posts values (7530659181200674816, 7530659181196480512, 7530659181200674816, NULL, 7530659177740369920, 'Four centimetres, not three.', NULL, NULL, NULL, 7530659181200674816, 0, '', 'hand');
insert into posts values (7530659181209063424, 7530659181196480512, 7530659181209063424, NULL, 7530659177778118658, 'Noor is on a river this week.', NULL, NULL, NULL, 7530659181209063424, 0, '', 'helper');
insert into posts values (7530659181234229248, 7530659178012999680, 7530659181234229248, NULL, 7530659177731981312, 'A ladder of five metres, for one Saturday.', NULL, NULL, NULL, 7530659181234229248, 0, '', 'hand');
insert into posts values (7530659181242617856, 7530659177916530688, 7530659181242617856, NULL, 7530659177715204096, 'Tom asks, and he brings it back clean.', NULL, NULL, NULL, 7530659181242617856, 0, '', 'hand');
insert into voices values (7530659177903947776, 7530659177740369920, 7530659177874587648, 7530659177908142080);
insert into voices values (7530659177941696512, 7530659177723592704, 7530659177916530688, 7530659177941696512);
insert into voices values (7530659178004611072, 7530659177761341440, 7530659177962668032, 7530659178004611072);
insert into voices values (7530659178004611072, 7530659177778118658, 7530659177962668032, 7530659178008805376);
insert into voices values (7530659178050748416, 7530659177731981312, 7530659178012999680, 7530659178050748416);
insert into voices values (7530659178050748416, 7530659177769730048, 7530659178012999680, 7530659178054942720);
insert into voices values (7530659178088497152, 7530659177740369920, 7530659178059137024, 7530659178088497152);
insert into voices values (7530659178088497152, 7530659177748758528, 7530659178059137024, 7530659178092691456);
insert into voices values (7530659178314993664, 7530659177769730048, 7530659177962668032, 7530659178314993664);
insert into voices values (7530659179216769024, 7530659177748758528, 7530659178059137024, 7530659179216769024);
insert into voices values (7530659179225157632, 7530659177740369920, 7530659178059137024, 7530659179225157632);
insert into voices values (7530659179233546240, 7530659177723592704, 7530659177916530688, 7530659179309043712);
insert into voices values (7530659179233546240, 7530659177715204096, 7530659177916530688, 7530659179300655104);
insert into voices values (7530659179233546240, 7530659177694232576, 7530659177916530688, 7530659179292266496);
insert into voices values (7530659179233546240, 7530659177731981312, 7530659177916530688, 7530659179279683587);
insert into voices values (7530659179233546240, 7530659177761341440, 7530659177916530688, 7530659179279683588);
insert into voices values (7530659179313238016, 7530659177731981312, 7530659178012999680, 7530659179313238016);
insert into voices values (7530659179837526019, 7530659177740369920, 7530659179837526016, 7530659179837526019);
insert into voices values (7530659179866886147, 7530659177761341440, 7530659179866886144, 7530659179866886147);
insert into voices values (7530659179866886147, 7530659177723592704, 7530659179866886144, 7530659179866886148);
insert into voices values (7530659179971743747, 7530659177761341440, 7530659179971743744, 7530659179971743747);
insert into voices values (7530659177941696512, 7530659177715204096, 7530659177916530688, 7530659177945890816);
insert into voices values (7530659180919656448, 7530659177778118658, 7530659177962668032, 7530659180919656448);
insert into voices values (7530659181028708355, 7530659177723592704, 7530659181028708352, 7530659181028708356);
insert into voices values (7530659181125177347, 7530659177761341440, 7530659181125177344, 7530659181125177347);
insert into voices values (7530659181234229248, 7530659177731981312, 7530659178012999680, 7530659181234229248);
insert into voices values (7530659181242617856, 7530659177715204096, 7530659177916530688, 7530659181242617856);
insert into earlier_words values (7530659177941696512, 1795449060983, 'There is barley, and there is the end of the celeriac.');
insert into heard values (7530659177941696512, 7530659177761341440, 1795449060984);
insert into door_secrets values (1, X'148BF9B54691E565A1A99CCD341E9D0C83558CB8A9899EE047B578A05B182827');
insert into spent_challenges values (X'6E3311F6DDE5190FBFFF6A3CD4BE58B406AF022DF6F689A804EAB785B6D1D4AF', 1795449361000);
insert into last_kept values (3, 1, 7530497183053778944);
insert into backups values (7530659178331770880, '/mnt/other-disk', 'garden-2026-11-22-0314.kith-backup.tar', 1795317240000, 411648, '5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a', NULL, '', '');
insert into silences values (7530659179313238017, 7530659178012999680, 7530659179313238016, 'sealed', 4611686018427387903);
insert into silences values (7530659179900440576, 7530659177874587648, NULL, 'pause', 1795452661370);
insert into held values (7530659179837526019, 7530659177778118658, 1795485600000);
insert into media values (7530659178377908224, 7530659177748758528, 'picture', 'ready', 'QhUGs3y3jDWBSh-yhRNzPMFJCDRjB1Rr', 'image/webp', 708, 0, 64, 48, 'LIFgeG~q?u-;~q_3?b%f?v?b-;%M', 0, '', '', X'6C2D23526C65F81307873DD146AF4DB3F709EB237863F18BD41A46F213B81D81', '5ce65ebf7a360aa763c4cc60fcd3e5e7573138fd41bf19adae4259e938c9bc7c 5ce65ebf7a360aa763c4cc60fcd3e5e7573138fd41bf19adae4259e938c9bc7c', 7530659179216769024, NULL, 0);
insert into media values (7530659178977693696, 7530659177740369920, 'voice', 'ready', 'av2ycfaG9eYJCOvkXPXAOBDfoUvYH2eo', 'audio/ogg', 10099, 0, 0, 0, '', 4000, '101c2935424e5b6c7885919eabb7c4d5e1eefaff182431424e5b6874818d9aabb7c4d0ddeaf6ff1824313e4a576370818d9aa6b3c0ccd9eaf6ff14202d394657', '', X'35801B66DA1931FC65EE641F9ED28ED63902BE59981C6B9CB9155151AB0C2EF1', '35801b66da1931fc65ee641f9ed28ed63902be59981c6b9cb9155151ab0c2ef1', 7530659179225157632, NULL, 0);
insert into media values (7530659179321626624, 7530659177769730048, 'picture', 'ready', 'vy4fKkEwk5igsnML4oXac0XFvjLFRhPg', 'image/webp', 157, 0, 64, 48, 'LIA1h%~q_2-;~q~W?b-:_2?b?H%M', 0, '', '', X'1FEA542807426D1B2F07B6466C5A667F737716F6B1225B45995C22901A5E9D50', '45b3f8374513900d231730356b14bea66a983bad7472c346c3573cacd9de13ac 45b3f8374513900d231730356b14bea66a983bad7472c346c3573cacd9de13ac', NULL, 7530659179313238016, 0);
insert into media values (7530659180391174144, 7530659177778118658, 'picture', 'aside', 'Mlz_3j39jM6DTSQmO_CpmgWFRiqFqNdD', 'image/webp', 654, 0, 32, 32, 'LH9@}7~q_2-;~q~W?b-:_2?b?H%M', 0, '', '', X'C9A23C8F91BA1B47FAA5452883FF852F07479BFBBA0542CC93730030AA5EF07B', '8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd 8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd', NULL, NULL, 0);
insert into refused_files values (X'C9A23C8F91BA1B47FAA5452883FF852F07479BFBBA0542CC93730030AA5EF07B', 1795449061614);
insert into refused_files values (X'8A74319CD857E5B8283F9D7EFBCA4280AB9E72CEE087EF8B556222028BBFA4BD', 1795449061618);
insert into by_ear values (7530659177769730048);
insert into nights values (7530659177778118658, 14, 2, 0);
insert into nights values (7530659177723592704, 2, 14, 0);
insert into mornings values (7530659179837526019, 7530659177778118658, 1795485600000);
insert into thoughts values (7530659177769730048, 7530659177778118658, 1795449061357, 1795478400000, 1);
insert into round_series values (7530659179233546241, 7530659177916530688, 7530659177723592704, 'week', 1, 1796029200000, 0);
insert into rounds values (7530659179233546240, 7530659177916530688, 7530659177723592704, 0, '2026-11-24', 1795550400000, 'writing', 1, 'open', 0, 1795449061221, NULL, 7530659179233546241);
insert into rounds values (7530659179313238016, 7530659178012999680, 7530659177731981312, 0, '2026-11-24', 1795550400000, 'writing picture', 1, 'sealed', 0, NULL, NULL, NULL);
insert into round_evenings values (7530659179233546240, 7530659177694232576, 1795550400000);
insert into round_evenings values (7530659179233546240, 7530659177715204096, 1795550400000);
insert into round_evenings values (7530659179233546240, 7530659177723592704, 1795550400000);
insert into round_evenings values (7530659179233546240, 7530659177731981312, 1795550400000);
insert into round_evenings values (7530659179233546240, 7530659177761341440, 1795550400000);
insert into round_evenings values (7530659179233546240, 7530659177769730048, 1795550400000);
insert into round_evenings values (7530659179313238016, 7530659177694232576, 1795550400000);
insert into round_evenings values (7530659179313238016, 7530659177715204096, 1795550400000);
insert into round_evenings values (7530659179313238016, 7530659177731981312, 1795550400000);
insert into round_evenings values (7530659179313238016, 7530659177769730048, 1795550400000);
insert into round_evenings values (7530659179313238016, 7530659177778118658, 1795550400000);
insert into round_answers values (7530659179313238016, 7530659177769730048, 'Borage, behind the pump.', 'hand', 0, 1795449600000);
insert into round_answers values (7530659179313238016, 7530659177778118658, '', 'hand', 1, 1795449600000);
insert into round_turns values (7530659179279683584, 7530659179233546240, 7530659177715204096, 0, 0);
insert into round_turns values (7530659179279683585, 7530659179233546240, 7530659177723592704, 0, 0);
insert into round_turns values (7530659179279683586, 7530659179233546240, 7530659177694232576, 1, 0);
insert into round_turns values (7530659179279683587, 7530659179233546240, 7530659177731981312, 1, 0);
insert into round_turns values (7530659179279683588, 7530659179233546240, 7530659177761341440, 1, 0);
insert into listenings values (7530659179279683587, 7530659177723592704, 7530659179233546240, 1795449061221, 'first', NULL, '', NULL);
insert into listenings values (7530659179279683588, 7530659177715204096, 7530659179233546240, 1795449061221, 'first', 7530659179300655104, '', NULL);
insert into listenings values (7530659179279683585, 7530659177694232576, 7530659179233546240, 1795449061221, 'first', 7530659179292266496, 'no', 7530659179309043712);
insert into listenings values (7530659179279683584, 7530659177731981312, 7530659179233546240, 1795449061221, 'first', NULL, '', NULL);
insert into listenings values (7530659179279683586, 7530659177761341440, 7530659179233546240, 1795449061221, 'first', NULL, '', NULL);
insert into listenings values (7530659179279683587, 7530659177715204096, 7530659179233546240, 1795449061221, 'beside', NULL, '', NULL);
insert into rounds_for_two values (7530659177757147137, 7530659177694232576, 7530659177715204096, 'two-5', 1796658660849, NULL);
insert into rounds_for_two values (7530659177757147138, 7530659177694232576, 7530659177723592704, 'two-5', 1796658660851, NULL);
insert into rounds_for_two values (7530659177757147139, 7530659177694232576, 7530659177731981312, 'two-5', 1796658660853, NULL);
insert into rounds_for_two values (7530659177757147140, 7530659177694232576, 7530659177740369920, 'two-5', 1796658660855, NULL);
insert into rounds_for_two values (7530659177757147141, 7530659177715204096, 7530659177748758528, 'two-5', 1796658660857, NULL);
insert into rounds_for_two values (7530659177765535745, 7530659177723592704, 7530659177761341440, 'two-2', 1796658660860, 7530659179866886147);
insert into rounds_for_two values (7530659177778118657, 7530659177761341440, 7530659177769730048, 'two-5', 1796658660862, NULL);
insert into rounds_for_two values (7530659177786507264, 7530659177769730048, 7530659177778118658, 'two-2', 1796658660864, NULL);
insert into parts_for_two values (7530659177757147141, 7530659177748758528, 'A sentence of Aiko''s.', 'hand', 0);
insert into parts_for_two values (7530659177778118657, 7530659177761341440, 'A sentence of Ines''s.', 'hand', 0);
insert into parts_for_two values (7530659177757147138, 7530659177723592704, 'A sentence of Hana''s.', 'hand', 0);
insert into holds values (7530659177916530688, 7530659177769730048);
insert into waiting_words values (7530659179875274752, 7530659177916530688, 7530659177769730048, NULL, NULL, 'hand', 'I will have said this in ten minutes.', '7530659177769730048.7530659177723592704.7530659177761341440.7530659177715204096.7530659177694232576.7530659177731981312', 1795449661364, '');
insert into waiting_words values (7530659179879469056, 7530659177916530688, 7530659177769730048, 7530659177941696512, 7530659177941696512, 'hand', 'And this as an answer.', '7530659177769730048.7530659177723592704.7530659177761341440.7530659177715204096.7530659177694232576', 1795449661365, '');
insert into pause_askings values (7530659178012999680, 7530659177731981312, 1795452661367);
insert into pause_turns values (7530659178012999680, 7530659177731981312, 1795535461367);
insert into pause_turns values (7530659177874587648, 7530659177694232576, 1795535461369);
insert into pause_turns values (7530659177874587648, 7530659177748758528, 1795535461370);
insert into notice_choices values (7530659177723592704, '', 1, 0);
insert into notice_choices values (7530659177731981312, '', 1, 0);
insert into mail_ways values (7530659177723592704, 'hana@example.org', 'oY5t4tsPhhIMunOywf8aKsPGHK2PBKzg0uHl_U8Qq-0', '63e92z07dzy7rdpk23bn3ka13c', 7530659179921412096, NULL);
insert into mail_proofs values (7530659179913023488, 7530659177715204096, 'jonas@example.org', X'D7167105E0C63569C56BD4CE5F5750C276BD644E98633444F91BA1D5F43EFCC4', 0, 1795535461373);
insert into mail_proofs values (7530659179917217792, 7530659177723592704, '', X'80DA05F124417A21B3966E7C723E00F2729E73748F4AFCC575756591DD4DD4C1', 0, 1795535461374);
insert into push_keys values (1, X'E6D59C0D0D633510CDAD15FE4EBBD0C786DE3EDA5822501D70173B4DE5B7688E', X'042593EDDBF1658794A9CFC6DC0ECC3DC97DB4FC140EC247C4852EAB71D0EED638FAB03588AC4CE42EB5FD26FA0B7D0E7776F62EBC9B091C0C0326F949603E3831');
insert into push_ways values (7530659179980132352, 7530659177731981312, 7530659177731981313, 'https://push.invalid/tom', X'04057CA7B129A955F798F3DE827FCABF6B29F39DD773C0478A05734DB00F0E6695F387DB012C9EDBDBBFF66E2FDAD12EF8D2731AC8EB42819E686E199D29D6DE64', X'05050505050505050505050505050505', 7530659179980132353);
insert into near values (7530659177723592704, 7530659177761341440);
insert into notices values (7530659177723592704, 0, 'letter 7530659179971743747', 'waiting', 1795452661390);
insert into troubles values ('backup', 1795449060997, 1, 'The disk of /mnt/other-disk is full.', NULL);
insert into troubles values ('mail', 1795449061386, 1, 'People wait for mail, and the setting mail is empty.', NULL);
insert into guides values (7530659177723592704, 1795449061476);
insert into guides values (7530659177731981312, 1795449061477);
insert into guide_askings values (7530659177748758528, 7530659177694232576, 1795449061475);
insert into reports values (7530659180361814016, 7530659177761341440, 7530659177715204096, 7530659177916530688, 7530659178289827840, '[…]
You never bring any.', 'That he says it to me.', 0, 0, 1795449061479, 2, '', NULL);
insert into reports values (7530659180923850752, 7530659177761341440, 7530659177778118658, 7530659177962668032, 7530659180919656448, 'What I found in the hall.', '', 1, 0, 1795449061614, 1, '', NULL);
insert into reports values (7530659181141954560, 7530659177694232576, 7530659177778118658, 7530659181133565952, 7530659181133565952, 'I read what you said of the pump, Mara.', '', 0, 0, 1795449061666, 1, '', NULL);
insert into report_sayings values (7530659180361814016, 1, 7530659177723592704, 'away', 'It was said to one person, and everybody had to read it.', 1795449061480);
insert into report_sayings values (7530659180361814016, 1, 7530659177731981312, 'away', 'It was said to one person, and everybody had to read it.', 1795449061482);
insert into report_decisions values (7530659180361814016, 1, 'away', 7530659177723592704, 7530659177731981312, 1, 1795449061482);
insert into report_appeals values (7530659180361814016, 7530659177715204096, 'I said it about the rye, and we laughed.', 1795449061484);
insert into report_helpers values (7530659180361814016, 2, 7530659177740369920, 7530659177694232576, '');
insert into report_tellings values (7530659180361814016, 1, 7530659177761341440, NULL);
insert into report_tellings values (7530659180361814016, 1, 7530659177715204096, NULL);
insert into withheld values (7530659178289827840, 7530659180361814016, 'Rye. You never bring any.', 1795449061478, 1795449060987);
insert into withheld_earlier values (7530659178289827840, 1795449061478, 'Rye, then.
Or none.');
insert into quarantines values (7530659180923850753, 7530659180923850752, 7530659180391174144, 7530659180919656448, 'picture', 7530659177778118658, 'Mlz_3j39jM6DTSQmO_CpmgWFRiqFqNdD', 'c9a23c8f91ba1b47faa5452883ff852f07479bfbba0542cc93730030aa5ef07b 8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd 8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd', 'held', NULL, 1795449061614);
insert into search_words values (7530659177908142080, '§p7530659177874587648 §w7530659177740369920 then it is the seal mara do you still have the drawing');
insert into search_words values (7530659177945890816, '§p7530659177916530688 §w7530659177715204096 i bring bread and a bad mood about leipzig');
insert into search_words values (7530659178004611072, '§p7530659177962668032 §w7530659177761341440 bar forty sopranos early again on tuesday');
insert into search_words values (7530659178008805376, '§p7530659177962668032 §w7530659177778118658 the violas were late too that was me');
insert into search_words values (7530659178050748416, '§p7530659178012999680 §w7530659177731981312 the pump handle is mended it took eleven minutes');
insert into search_words values (7530659178054942720, '§p7530659178012999680 §w7530659177769730048 i was there at six and heard you swear for ten of them');
insert into search_words values (7530659178088497152, '§p7530659178059137024 §w7530659177740369920 page nine she never says whose letter it is لماذا');
insert into search_words values (7530659178092691456, '§p7530659178059137024 §w7530659177748758528 perhaps she does not know よく くわ わか から らな ない い');
insert into search_words values (7530659178314993664, '§p7530659177962668032 §w7530659177769730048 it is tuesdays not you');
insert into search_words values (7530659179216769024, '§p7530659178059137024 §w7530659177748758528 the letter as i see it lying there');
insert into search_words values (7530659179225157632, '§p7530659178059137024 §w7530659177740369920 read aloud');
insert into search_words values (7530659179233546240, '§p7530659177916530688 §w7530659177723592704 what did you carry home this week');
insert into search_words values (7530659179279683584, '§p7530659177916530688 §w7530659177715204096 a bag says jonas');
insert into search_words values (7530659179279683586, '§p7530659177916530688 §w7530659177694232576 a bag says mara');
insert into search_words values (7530659179279683587, '§p7530659177916530688 §w7530659177731981312 a bag says tom');
insert into search_words values (7530659179279683588, '§p7530659177916530688 §w7530659177761341440 a bag says ines');
insert into search_words values (7530659179292266496, '§p7530659177916530688 §w7530659177694232576 that it was heavy');
insert into search_words values (7530659179300655104, '§p7530659177916530688 §w7530659177715204096 that it was heavy');
insert into search_words values (7530659179309043712, '§p7530659177916530688 §w7530659177723592704 and that i was glad of it');
insert into search_words values (7530659179279683585, '§p7530659177916530688 §w7530659177723592704 a bag says hana');
insert into search_words values (7530659179313238016, '§p7530659178012999680 §w7530659177731981312 what grows where nobody planted it');
insert into search_words values (7530659179837526019, '§p7530659179837526016 §w7530659177740369920 for your morning wren');
insert into search_words values (7530659179866886147, '§p7530659179866886144 §w7530659177761341440 a sentence of ines s');
insert into search_words values (7530659179866886148, '§p7530659179866886144 §w7530659177723592704 a sentence of hana s');
insert into search_words values (7530659177941696512, '§p7530659177916530688 §w7530659177723592704 there is barley and the rest of the celeriac');
insert into search_words values (7530659179971743747, '§p7530659179971743744 §w7530659177761341440 come over the door is open');
insert into search_words values (7530659180919656448, '§p7530659177962668032 §w7530659177778118658 what i found in the hall');
insert into search_words values (7530659181028708355, '§p7530659181028708352 §w7530659177723592704 he mends what others throw away');
insert into search_words values (7530659181028708356, '§p7530659181028708352 §w7530659177723592704 she counts in her head');
insert into search_words values (7530659181125177347, '§p7530659181125177344 §w7530659177761341440 i read what you said of the pump tom');
insert into search_words values (7530659181200674816, '§p7530659181196480512 §w7530659177740369920 four centimetres not three');
insert into search_words values (7530659181209063424, '§p7530659181196480512 §w7530659177778118658 noor is on a river this week');
insert into search_words values (7530659181234229248, '§p7530659178012999680 §w7530659177731981312 a ladder of five metres for one saturday');
insert into search_words values (7530659181242617856, '§p7530659177916530688 §w7530659177715204096 tom asks and he brings it back clean');
insert into house_signing values (1, X'41893C535F25D7343BC0ED36EC4EDADBD8A182F4EE5812561C797084307CD7AC', X'4B58617292394008F2F3319051536C67355BB9B8FBF786603CF9FF6266C0B099');
insert into statements values (7530659180961599489, 'handshake', 7530659177715204096, 7530659177748758528, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177748758528","by":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177715204096","id":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/statements/7530659180961599489","made":"2026-11-23T15:51:01Z","met":"in person","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T15:51:01Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z3XDExBcZTXkAmeQqfYz6g1yoc4GB96TZqqnzk4WTnrwPvMQJevm9FkydNmhsZ8Sog3g9NBJCioEMd1iyB3uBU4N7","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY#z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY"},"type":"handshake"}', 1795449061623);
insert into statements values (7530659180965793793, 'handshake', 7530659177748758528, 7530659177715204096, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177715204096","by":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177748758528","id":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/statements/7530659180965793793","made":"2026-11-23T15:51:01Z","met":"in person","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T15:51:01Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z223UWegF4YdfDxne2bxGzoAhP1rHP8x5q61jw4nsudLFTKosgHFkqgQtxi3F7Sers9WekfE5Jx8sEjEEdn7txLRV","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY#z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY"},"type":"handshake"}', 1795449061623);
insert into statements values (7530659181016125441, 'vouch', 7530659177723592704, 7530659177748758528, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177748758528","by":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177723592704","how":"worked","id":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/statements/7530659181016125441","made":"2026-11-23T15:51:01Z","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T15:51:01Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z4nNoV6QmdjCNk9Fj6Ta2hRkanpcRJjGhBpEYCNMr3gp1TTkc3embRyzVgKWgHewEVeHaXtfTdUv3RsddTX9SZkXd","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY#z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY"},"type":"vouch"}', 1795449061635);
insert into statements values (7530659181028708358, 'introduction', 7530659177731981312, 7530659177748758528, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177748758528","by":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177731981312","id":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/statements/7530659181028708358","made":"2026-11-23T15:51:01Z","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T15:51:01Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z2Qept4ibET5zAMjMzaVZFbq1MhYPvpT5cwsRCtxU1GWYN3VvhLEQ8EuHj7ytPcnWy59KGCvwe5StRt6oFg3LcUjJ","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY#z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY"},"through":"7530659177723592704","type":"introduction"}', 1795449061638);
insert into statements values (7530659181028708359, 'introduction', 7530659177748758528, 7530659177731981312, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177731981312","by":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177748758528","id":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/statements/7530659181028708359","made":"2026-11-23T15:51:01Z","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T15:51:01Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z2rLPVVok5opEdFxxWbHCci8a2AHbvmMEqy8XDmHqeq5DKPMSqaHSkPJr8YGTGSW7xfBqu8iKiQ2nh3asyKagSfrQ","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY#z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY"},"through":"7530659177723592704","type":"introduction"}', 1795449061638);
insert into statements values (7530659181037096961, 'vouch', 7530659177723592704, 7530659177769730048, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177769730048","by":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177723592704","how":"worked","id":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/statements/7530659181037096961","made":"2026-11-23T15:51:01Z","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T15:51:01Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z5HxkPgoBhLzjenu9pfcVFtgUn6WbBKjU3iguxu8tg8bJ4C63RBgXGGsHGMURpdStJGQtmFUFeNHp5jSUoSnWYhBN","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY#z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY"},"type":"vouch"}', 1795449061641);
insert into statements values (7530659181074845697, 'knock', 7530659177761341440, 7530659177740369920, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177740369920","by":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177761341440","id":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/statements/7530659181074845697","made":"2026-11-23T15:51:01Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T15:51:01Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z2yBPFL9XSJvzuLzwvaZacaQvAscq2T3Nq8XqWSgGdGaJ3jYKeDwdT2f6UnAKgAyu9yFAe5axXfVUVRikneD59q7k","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY#z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY"},"type":"knock","until":1798041061649,"ways":[],"words":"I read what you said of the pump, Noor."}', 1795449061649);
insert into statements values (7530659181087428609, 'knock', 7530659177778118658, 7530659177715204096, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177715204096","by":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177778118658","id":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/statements/7530659181087428609","made":"2026-11-23T15:51:01Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T15:51:01Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z5YBfcno65jnY9LbTZY9nbjwYcMW7MZUaaG5UXiYxxyUUhZiu1ZqnNQv1r5rkn5mRJ92HdgGR9tKmLctMgtTByHq5","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY#z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY"},"type":"knock","until":1798041061652,"ways":[],"words":"I read what you said of the pump, Jonas."}', 1795449061652);
insert into statements values (7530659181095817217, 'knock', 7530659177694232576, 7530659177769730048, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177769730048","by":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177694232576","id":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/statements/7530659181095817217","made":"2026-11-23T15:51:01Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T15:51:01Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z5UrU7UdNrm38yibpjTto6R5i7nBZAGN5XPvezkCmqf69MMfxnwusfUsQnZS3g5K2nCv5DcJTFjyyHrf3nKasddey","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY#z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY"},"type":"knock","until":1798041061654,"ways":[],"words":"I read what you said of the pump, Bea."}', 1795449061654);
insert into statements values (7530659181108400129, 'knock', 7530659177740369920, 7530659177723592704, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177723592704","by":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177740369920","id":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/statements/7530659181108400129","made":"2026-11-23T15:51:01Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T15:51:01Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"zbnuyXHeia5bS49JUxNbzvYB4B3TxoEd9qSaU3ynGjm29TJkG6u4ML8Mjk2JMkduarDfSgXBtYXUX1urhvHwWZiH","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY#z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY"},"type":"knock","until":1798041061658,"ways":[],"words":"I read what you said of the pump, Hana."}', 1795449061658);
insert into statements values (7530659181133565953, 'knock', 7530659177778118658, 7530659177694232576, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177694232576","by":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177778118658","id":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/statements/7530659181133565953","made":"2026-11-23T15:51:01Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T15:51:01Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z4B3M4FYpwTy9PGLoTGCYtmyCdWxXi5HJRdhC9FFJyttPP4EXSLFqPraJ5bT4tqYytfvA7Q59YgJsVMMAP7pZNjNt","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY#z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY"},"type":"knock","until":1798041061664,"ways":[],"words":"I read what you said of the pump, Mara."}', 1795449061664);
insert into statements values (7530659181213257728, 'entry', 7530659177740369920, 7530659177740369920, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177740369920","by":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177740369920","entry":"7530659181200674816","id":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/statements/7530659181213257728","made":"2026-11-23T15:51:01Z","means":"hand","page":"under-bridges","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T15:51:01Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z36frCpddbxP6c1nbXYPXX2sAhijRyf3et5Eamc8bG7hxfiJnXfzr8gGhckhEimW4ZjTSLGut5wYZUi3aFgS8gnbK","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY#z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY"},"role":"as an engineer","type":"entry","words":"4d7c889ab035bc6a58879486481f93241ea2047316b3b5096068f02cc1a33ff3"}', 1795449061682);
insert into statements values (7530659181230034945, 'entry', 7530659177778118658, 7530659177740369920, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177740369920","by":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/people/7530659177778118658","entry":"7530659181209063424","id":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY/statements/7530659181230034945","made":"2026-11-23T15:51:01Z","means":"helper","page":"under-bridges","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T15:51:01Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z32tMJX4NxQAfj62FjgTinjoqAU72KZYEwXCc7KtAZGyzxHKczTUjSHts6FRKnCiqLFfEZH3oenqvzmaFREF2TFF","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY#z6MkjXNnc6M14QqjTC7eU4CUBY57EWi8BTmjUvGvpTKoh6GY"},"role":"","type":"entry","words":"e4cd74fb2df95d834ab5731069a2d5dc002a692967c66e6e8602fa30132e438b"}', 1795449061687);
insert into bond_lines values (7530659180961599488, 7530659177715204096, 7530659177748758528, 'again', 7530659177715204096, 'She measures, I ask.', 'Under the barn', 1795449061623);
insert into bond_lines values (7530659180965793792, 7530659177715204096, 7530659177748758528, 'again', 7530659177748758528, 'He asked about the seal.', '', 1795449061623);
insert into bond_lines values (7530659181028708357, 7530659177731981312, 7530659177748758528, 'introduced', 7530659177723592704, '', '', 1795449061638);
insert into hands values (7530659180936433664, 7530659177748758528, '25753433', 'TYCGBBHFB7PD8HGJWXS4', X'3D1DA840F360589085C941C7B19866F2BA78831BF3A43E99ECBCFF9A1FF0FD83', 1, 7530659180949016576, 1795449361617);
insert into wrong_digits values (7530659180944822272, 7530659177715204096);
insert into handshakes values (7530659180949016576, '3830', 'done', 'here', 1795535461620);
insert into handshake_sides values (7530659180949016576, 7530659177748758528, '', '', 1, 0);
insert into handshake_sides values (7530659180949016576, 7530659177715204096, '', '', 1, 0);
insert into greetings values (7530659177778118658);
insert into guest_slips values (7530659180978376704, 7530659177731981312, 'Emil', 'the flat below, ring twice', X'9566E8FC4911AF55FD1EBA72B5C15119FC65CFFDFADE94B1A7698C60D5109B8D', 1800633061627);
insert into device_keys values (7530659180982571008, 7530659177723592704, 7530659177723592705, X'04B9286F96169F9661B7D34997973B6A927971BED0A80AC8A75C022F02DA6B50F9636F78373AC5BDC2EE6604D65D94AD45977AD40DC7AE1CE1CECE7E1678D5AD1F');
insert into hand_slips values (7530659181007736832, 7530659177723592704, 'typed', '48217705', 1795449061629, X'2CE3DA3E64413EA2A27465902C363278E5EA064BCFCA5521B4859B6744516DDC', NULL, 1798041061629);
insert into introductions values (7530659181016125440, 7530659177723592704, 'hand', 1797263461635, 1795449061638, NULL, 7530659181028708352, 0);
insert into introductions values (7530659181037096960, 7530659177723592704, 'hand', 1797263461641, NULL, NULL, NULL, 0);
insert into introduction_sides values (7530659181016125440, 7530659177748758528, 7530659177731981312, '', '', 1);
insert into introduction_sides values (7530659181016125440, 7530659177731981312, 7530659177748758528, '', '', 1);
insert into introduction_sides values (7530659181037096960, 7530659177769730048, 7530659177748758528, 'She counts in her head.', '', 1);
insert into introduction_sides values (7530659181037096960, 7530659177748758528, 7530659177769730048, 'He mends what others throw away.', '', 1);
insert into introduction_answers values (7530659181037096960, 7530659177769730048, 'yes');
insert into vouches values (7530659181016125442, 7530659181016125440, 7530659177723592704, 7530659177748758528, 7530659177731981312, 'worked', 1795449061635, 1826985061635, 7530659181016125441);
insert into vouches values (7530659181037096962, 7530659181037096960, 7530659177723592704, 7530659177769730048, 7530659177748758528, 'worked', 1795449061641, 1826985061641, 7530659181037096961);
insert into introduction_letters values (7530659181028708355, 7530659177723592704);
insert into knock_needs values (7530659177748758528, 'two');
insert into nameables values (7530659177748758528);
insert into bond_lendings values (7530659181074845696, 0, 0, 7530659177761341440, 7530659177723592704, 1, 1795449061649, 1796053861649);
insert into bond_lendings values (7530659181074845696, 0, 1, 7530659177723592704, 7530659177694232576, 1, 1795449061649, 1796053861649);
insert into bond_lendings values (7530659181074845696, 0, 2, 7530659177694232576, 7530659177740369920, 1, 1795449061649, 1796053861649);
insert into bond_lendings values (7530659181074845696, 1, 0, 7530659177761341440, 7530659177769730048, 1, 1795449061649, 1796053861649);
insert into bond_lendings values (7530659181074845696, 1, 1, 7530659177769730048, 7530659177778118658, 1, 1795449061649, 1796053861649);
insert into bond_lendings values (7530659181074845696, 1, 2, 7530659177778118658, 7530659177740369920, 1, 1795449061649, 1796053861649);
insert into bond_lendings values (7530659181095817216, 0, 0, 7530659177694232576, 7530659177723592704, 1, 1795449061654, 1796053861654);
insert into bond_lendings values (7530659181095817216, 0, 1, 7530659177723592704, 7530659177769730048, 1, 1795449061654, 1796053861654);
insert into bond_lendings values (7530659181108400128, 0, 0, 7530659177740369920, 7530659177748758528, 1, 1795449061658, 1796053861658);
insert into bond_lendings values (7530659181108400128, 0, 1, 7530659177748758528, 7530659177723592704, 1, 1795449061658, 1796053861658);
insert into knock_draws values (7530659181087428608, 1, 7530659177769730048, 1795449061652);
insert into knock_draws values (7530659181116788736, 1, 7530659177723592704, 1795449061660);
insert into knock_draws values (7530659181133565952, 1, 7530659177769730048, 1795449061664);
insert into strangers values (7530659177778118658, 1795449061652);
insert into strangers values (7530659177761341440, 1795449061660);
insert into stranger_hours values (498735, 2);
insert into lockdowns values (7530659181053874176, 1795449061644, 1795535461644, 7530659177694232576, 1795449061646, 7530659177694232576);
insert into knocks values (7530659181074845696, 1, 7530659177761341440, 7530659177740369920, 'I read what you said of the pump, Noor.', 'hand', 7530659177723592704, 0, 'waiting', 0, 7530659181074845697, 1798041061649);
insert into knocks values (7530659181087428608, 1, 7530659177778118658, 7530659177715204096, 'I read what you said of the pump, Jonas.', 'hand', 7530659177769730048, 0, 'waiting', 0, 7530659181087428609, 1798041061652);
insert into knocks values (7530659181095817216, 1, 7530659177694232576, 7530659177769730048, 'I read what you said of the pump, Bea.', 'hand', 0, 0, 'waiting', 0, 7530659181095817217, 1798041061654);
insert into knocks values (7530659181108400128, 1, 7530659177740369920, 7530659177723592704, 'I read what you said of the pump, Hana.', 'hand', 7530659177694232576, 0, 'waiting', 0, 7530659181108400129, 1798041061658);
insert into knocks values (7530659181133565952, 1, 7530659177778118658, 7530659177694232576, 'I read what you said of the pump, Mara.', 'hand', 7530659177769730048, 0, 'shown', 0, 7530659181133565953, 1798041061664);
insert into opened_doors values (7530659177761341440, 7530659177731981312, 7530659181125177344, 1795449061662);
insert into doorkeepers values (7530659177740369920, 7530659177748758528, 7, 1795449061648, 1796053861648, 0);
insert into shown_knocks values (7530659181141954560, 7530659177694232576);
insert into no_knocking values (7530659181141954560, 7530659177778118658, 1798041061667);
insert into gatherings values (7530659181162926080, 7530659177916530688, 7530659177723592704, 'Dumplings', '2026-11-28', '15:00', '', '', 'Europe/Berlin', 1795874400000, 1795885200000, 'My kitchen', '', 0, 'c8219e5131e7be70fc64f7d1a05c7b71', 0, 1795449061669, NULL, NULL, 'twniEHfJyBGFsAu3OW3KODuDoeAYHWltTVWTW8UuQeI', NULL);
insert into comings values (7530659181162926082, 7530659181162926080, 7530659177723592704, '', NULL, 'coming', 7530659181162926082, 0, 0);
insert into comings values (7530659181162926084, 7530659181162926080, 7530659177694232576, '', NULL, '', 7530659181162926084, 0, 0);
insert into comings values (7530659181162926086, 7530659181162926080, 7530659177715204096, '', NULL, '', 7530659181162926086, 0, 0);
insert into comings values (7530659181162926088, 7530659181162926080, 7530659177731981312, '', NULL, '', 7530659181162926088, 0, 0);
insert into comings values (7530659181162926090, 7530659181162926080, 7530659177761341440, '', NULL, 'late', 7530659181171314688, 0, 0);
insert into comings values (7530659181162926092, 7530659181162926080, 7530659177769730048, '', NULL, '', 7530659181162926092, 0, 0);
insert into comings values (7530659181171314689, 7530659181162926080, NULL, 'Emil', X'327FCE0AFECC5871604AE8A525B0E3E77F5E59EE564F414BC137E05D42B1CE0B', 'coming', 7530659181171314690, 0, 0);
insert into presences values (7530659181162926080, 7530659177761341440, 7530659177723592704);
insert into foldings values (7530659181183897600, 1797263461676, NULL, 7530659178012999680);
insert into folding_wishes values (7530659181183897600, 7530659177769730048, 1);
insert into calendar_feeds values (7530659177723592704, 'D3r4fHM3nO3KmaCGfeF0YP4OHMfe393Ru7aMTp6-cH0');
insert into public_pages values (7530659181196480512, 7530659177740369920, 'under-bridges', 'underbrldges', 'Under bridges', 'I write when a bridge has said something.', 1795449061678, NULL);
insert into page_roles values (7530659181196480513, 7530659181196480512, 'as an engineer');
insert into page_entries values (7530659181200674816, 7530659181196480512, 'as an engineer', NULL);
insert into page_entries values (7530659181209063424, 7530659181196480512, '', NULL);
insert into entry_statements values (7530659181200674816, 7530659181213257728);
insert into entry_statements values (7530659181209063424, 7530659181230034945);
insert into page_helpers values (7530659181196480512, 7530659177778118658, 1795449061680, 1795449061681, NULL);
insert into page_readers values (7530659177694232576, 7530659181196480512, 1795449061684, 7530659181209063424);
insert into plain_facts values (7530659181196480512, 0, 2968);
insert into mailbags values (7530659181225840640, 7530659181196480512, 'What would you ask a bridge?', 1795881061686, NULL, 0, NULL);
insert into mailbag_letters values (7530659181230034944, 7530659181225840640, 7530659177715204096, 'hand', 'Was it something I said?', 0);
insert into offers values (7530659181234229248, 7530659178012999680, 'ask', 1, NULL);
insert into carries values (7530659181234229248, 7530659177715204096, 7530659181242617856);
insert into chairs values (7530659181179703296, 7530659181162926080, 7530659177723592704, 'hand', 'gathering', 'lot', 'Whoever is hungry.', 'Dumplings', '', 1795564800000, 1795874400000, '733dcfb69ec1cfd291f7f147371abfb195af7ec59d9e26de9ae1dbc6721eaff4', NULL, NULL, '');
insert into chair_names values (7530659181179703296, 7530659177740369920, '8cce4a8b5bfe4d70', NULL, NULL, NULL, '');
commit;

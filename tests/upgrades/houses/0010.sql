-- A house at schema 10, written by tools/fixture_house.py of Kith 0.1.0.
-- house key of Mara: A5M5JKKDZJAPA3738HCBPBVD
-- house key of Jonas: 8PNKXYQ2B7X966WM2CJV469Q
-- house key of Hana: FCPSR3DKRQSNDZ515KHMW9JA
-- house key of Tom: D28QMF78VP1JCKMPH57N8Y85
-- house key of Noor: 4CZQPSSS05FHJYH4R3AN3TW5
-- house key of Aiko: NCP178AFZAYBKKJGY7EFP2RC
-- house key of Ines: FGVZ1VW5AZ91XK4RD6E1X4HK
-- house key of Bea: Q1K7N5TKEPY45ZGY195VPJZ8
-- house key of Wren: QGF9AFYV3RQ78CQGM9GZ9HCJ
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
insert into migrations values (10, 'meeting', '155b10ed4beaa2b4348998b804a59099e80383b80f1f359786fe99ce65850626');
insert into facts values (1, 'Bonded', NULL, 1795453817792, '{"a_id":7530679129759285248,"b_id":7530679129780256768,"place_id":null}');
insert into facts values (2, 'Arrived', NULL, 1795453817792, '{"person_id":7530679129780256768,"through_id":7530679129759285248,"place_id":null}');
insert into facts values (3, 'Bonded', NULL, 1795453817794, '{"a_id":7530679129759285248,"b_id":7530679129788645377,"place_id":null}');
insert into facts values (4, 'Arrived', NULL, 1795453817794, '{"person_id":7530679129788645377,"through_id":7530679129759285248,"place_id":null}');
insert into facts values (5, 'Bonded', NULL, 1795453817796, '{"a_id":7530679129759285248,"b_id":7530679129797033984,"place_id":null}');
insert into facts values (6, 'Arrived', NULL, 1795453817796, '{"person_id":7530679129797033984,"through_id":7530679129759285248,"place_id":null}');
insert into facts values (7, 'Bonded', NULL, 1795453817798, '{"a_id":7530679129759285248,"b_id":7530679129805422592,"place_id":null}');
insert into facts values (8, 'Arrived', NULL, 1795453817798, '{"person_id":7530679129805422592,"through_id":7530679129759285248,"place_id":null}');
insert into facts values (9, 'Bonded', NULL, 1795453817800, '{"a_id":7530679129780256768,"b_id":7530679129813811200,"place_id":null}');
insert into facts values (10, 'Arrived', NULL, 1795453817800, '{"person_id":7530679129813811200,"through_id":7530679129780256768,"place_id":null}');
insert into facts values (11, 'Bonded', NULL, 1795453817803, '{"a_id":7530679129788645377,"b_id":7530679129826394112,"place_id":null}');
insert into facts values (12, 'Arrived', NULL, 1795453817803, '{"person_id":7530679129826394112,"through_id":7530679129788645377,"place_id":null}');
insert into facts values (13, 'Bonded', NULL, 1795453817805, '{"a_id":7530679129826394112,"b_id":7530679129834782720,"place_id":null}');
insert into facts values (14, 'Arrived', NULL, 1795453817805, '{"person_id":7530679129834782720,"through_id":7530679129826394112,"place_id":null}');
insert into facts values (15, 'Bonded', NULL, 1795453817807, '{"a_id":7530679129834782720,"b_id":7530679129843171328,"place_id":null}');
insert into facts values (16, 'Arrived', NULL, 1795453817807, '{"person_id":7530679129843171328,"through_id":7530679129834782720,"place_id":null}');
insert into facts values (17, 'Bonded', NULL, 1795453817810, '{"a_id":7530679129780256768,"b_id":7530679129788645377,"place_id":null}');
insert into facts values (18, 'Bonded', NULL, 1795453817812, '{"a_id":7530679129788645377,"b_id":7530679129834782720,"place_id":null}');
insert into facts values (19, 'Bonded', NULL, 1795453817813, '{"a_id":7530679129797033984,"b_id":7530679129788645377,"place_id":null}');
insert into facts values (20, 'Bonded', NULL, 1795453817815, '{"a_id":7530679129813811200,"b_id":7530679129788645377,"place_id":null}');
insert into facts values (21, 'Bonded', NULL, 1795453817817, '{"a_id":7530679129797033984,"b_id":7530679129834782720,"place_id":null}');
insert into facts values (22, 'Bonded', NULL, 1795453817819, '{"a_id":7530679129780256768,"b_id":7530679129797033984,"place_id":null}');
insert into facts values (23, 'Bonded', NULL, 1795453817821, '{"a_id":7530679129813811200,"b_id":7530679129805422592,"place_id":null}');
insert into facts values (24, 'Bonded', NULL, 1795453817822, '{"a_id":7530679129780256768,"b_id":7530679129805422592,"place_id":null}');
insert into facts values (25, 'Bonded', NULL, 1795453817824, '{"a_id":7530679129805422592,"b_id":7530679129843171328,"place_id":null}');
insert into facts values (26, 'Asked', 7530679129918668800, 1795453817825, '{"person_id":7530679129759285248,"by_id":7530679129805422592,"place_id":7530679129918668800}');
insert into facts values (27, 'Asked', 7530679129918668800, 1795453817825, '{"person_id":7530679129780256768,"by_id":7530679129805422592,"place_id":7530679129918668800}');
insert into facts values (28, 'Asked', 7530679129918668800, 1795453817825, '{"person_id":7530679129813811200,"by_id":7530679129805422592,"place_id":7530679129918668800}');
insert into facts values (29, 'Asked', 7530679129918668800, 1795453817825, '{"person_id":7530679129843171328,"by_id":7530679129805422592,"place_id":7530679129918668800}');
insert into facts values (30, 'CameIn', 7530679129918668800, 1795453817827, '{"person_id":7530679129780256768,"place_id":7530679129918668800}');
insert into facts values (31, 'CameIn', 7530679129918668800, 1795453817829, '{"person_id":7530679129759285248,"place_id":7530679129918668800}');
insert into facts values (32, 'CameIn', 7530679129918668800, 1795453817830, '{"person_id":7530679129813811200,"place_id":7530679129918668800}');
insert into facts values (33, 'CameIn', 7530679129918668800, 1795453817831, '{"person_id":7530679129843171328,"place_id":7530679129918668800}');
insert into facts values (34, 'Opened', 7530679129918668800, 1795453817832, '{"post_id":7530679129948028928,"place_id":7530679129918668800}');
insert into facts values (35, 'Answered', 7530679129918668800, 1795453817833, '{"post_id":7530679129956417536,"conversation_id":7530679129948028928,"place_id":7530679129918668800}');
insert into facts values (36, 'Asked', 7530679129960611840, 1795453817835, '{"person_id":7530679129759285248,"by_id":7530679129788645377,"place_id":7530679129960611840}');
insert into facts values (37, 'Asked', 7530679129960611840, 1795453817835, '{"person_id":7530679129780256768,"by_id":7530679129788645377,"place_id":7530679129960611840}');
insert into facts values (38, 'Asked', 7530679129960611840, 1795453817835, '{"person_id":7530679129826394112,"by_id":7530679129788645377,"place_id":7530679129960611840}');
insert into facts values (39, 'Asked', 7530679129960611840, 1795453817835, '{"person_id":7530679129834782720,"by_id":7530679129788645377,"place_id":7530679129960611840}');
insert into facts values (40, 'CameIn', 7530679129960611840, 1795453817836, '{"person_id":7530679129759285248,"place_id":7530679129960611840}');
insert into facts values (41, 'CameIn', 7530679129960611840, 1795453817837, '{"person_id":7530679129780256768,"place_id":7530679129960611840}');
insert into facts values (42, 'CameIn', 7530679129960611840, 1795453817838, '{"person_id":7530679129826394112,"place_id":7530679129960611840}');
insert into facts values (43, 'CameIn', 7530679129960611840, 1795453817840, '{"person_id":7530679129834782720,"place_id":7530679129960611840}');
insert into facts values (44, 'Opened', 7530679129960611840, 1795453817841, '{"post_id":7530679129985777664,"place_id":7530679129960611840}');
insert into facts values (45, 'Answered', 7530679129960611840, 1795453817842, '{"post_id":7530679129989971968,"conversation_id":7530679129985777664,"place_id":7530679129960611840}');
insert into facts values (46, 'Asked', 7530679129960611840, 1795453817843, '{"person_id":7530679129797033984,"by_id":7530679129788645377,"place_id":7530679129960611840}');
insert into facts values (47, 'Proposed', 7530679129960611840, 1795453817843, '{"proposal_id":7530679129994166272,"place_id":7530679129960611840}');
insert into facts values (48, 'CameIn', 7530679129960611840, 1795453817844, '{"person_id":7530679129797033984,"place_id":7530679129960611840}');
insert into facts values (49, 'Asked', 7530679130002554880, 1795453817845, '{"person_id":7530679129788645377,"by_id":7530679129826394112,"place_id":7530679130002554880}');
insert into facts values (50, 'Asked', 7530679130002554880, 1795453817845, '{"person_id":7530679129834782720,"by_id":7530679129826394112,"place_id":7530679130002554880}');
insert into facts values (51, 'CameIn', 7530679130002554880, 1795453817847, '{"person_id":7530679129788645377,"place_id":7530679130002554880}');
insert into facts values (52, 'CameIn', 7530679130002554880, 1795453817848, '{"person_id":7530679129834782720,"place_id":7530679130002554880}');
insert into facts values (53, 'Proposed', 7530679130002554880, 1795453817849, '{"proposal_id":7530679130019332096,"place_id":7530679130002554880}');
insert into facts values (54, 'Asked', 7530679130002554880, 1795453817850, '{"person_id":7530679129843171328,"by_id":7530679129834782720,"place_id":7530679130002554880}');
insert into facts values (55, 'Proposed', 7530679130002554880, 1795453817850, '{"proposal_id":7530679130019332096,"place_id":7530679130002554880}');
insert into facts values (56, 'CameIn', 7530679130002554880, 1795453817851, '{"person_id":7530679129843171328,"place_id":7530679130002554880}');
insert into facts values (57, 'Proposed', 7530679130002554880, 1795453817852, '{"proposal_id":7530679130036109312,"place_id":7530679130002554880}');
insert into facts values (58, 'Asked', 7530679130002554880, 1795453817853, '{"person_id":7530679129797033984,"by_id":7530679129788645377,"place_id":7530679130002554880}');
insert into facts values (59, 'Proposed', 7530679130002554880, 1795453817853, '{"proposal_id":7530679130036109312,"place_id":7530679130002554880}');
insert into facts values (60, 'CameIn', 7530679130002554880, 1795453817855, '{"person_id":7530679129797033984,"place_id":7530679130002554880}');
insert into facts values (61, 'Opened', 7530679130002554880, 1795453817856, '{"post_id":7530679130048692224,"place_id":7530679130002554880}');
insert into facts values (62, 'Answered', 7530679130002554880, 1795453817856, '{"post_id":7530679130052886528,"conversation_id":7530679130048692224,"place_id":7530679130002554880}');
insert into facts values (63, 'Asked', 7530679130057080832, 1795453817858, '{"person_id":7530679129759285248,"by_id":7530679129797033984,"place_id":7530679130057080832}');
insert into facts values (64, 'Asked', 7530679130057080832, 1795453817858, '{"person_id":7530679129780256768,"by_id":7530679129797033984,"place_id":7530679130057080832}');
insert into facts values (65, 'Asked', 7530679130057080832, 1795453817858, '{"person_id":7530679129834782720,"by_id":7530679129797033984,"place_id":7530679130057080832}');
insert into facts values (66, 'CameIn', 7530679130057080832, 1795453817859, '{"person_id":7530679129759285248,"place_id":7530679130057080832}');
insert into facts values (67, 'CameIn', 7530679130057080832, 1795453817860, '{"person_id":7530679129834782720,"place_id":7530679130057080832}');
insert into facts values (68, 'CameIn', 7530679130057080832, 1795453817861, '{"person_id":7530679129780256768,"place_id":7530679130057080832}');
insert into facts values (69, 'Proposed', 7530679130057080832, 1795453817862, '{"proposal_id":7530679130073858048,"place_id":7530679130057080832}');
insert into facts values (70, 'Asked', 7530679130057080832, 1795453817864, '{"person_id":7530679129843171328,"by_id":7530679129834782720,"place_id":7530679130057080832}');
insert into facts values (71, 'Proposed', 7530679130057080832, 1795453817864, '{"proposal_id":7530679130073858048,"place_id":7530679130057080832}');
insert into facts values (72, 'CameIn', 7530679130057080832, 1795453817864, '{"person_id":7530679129843171328,"place_id":7530679130057080832}');
insert into facts values (73, 'Opened', 7530679130057080832, 1795453817866, '{"post_id":7530679130090635264,"place_id":7530679130057080832}');
insert into facts values (74, 'Answered', 7530679130057080832, 1795453817867, '{"post_id":7530679130094829568,"conversation_id":7530679130090635264,"place_id":7530679130057080832}');
insert into facts values (75, 'Asked', 7530679130099023872, 1795453817868, '{"person_id":7530679129788645377,"by_id":7530679129813811200,"place_id":7530679130099023872}');
insert into facts values (76, 'Asked', 7530679130099023872, 1795453817868, '{"person_id":7530679129805422592,"by_id":7530679129813811200,"place_id":7530679130099023872}');
insert into facts values (77, 'CameIn', 7530679130099023872, 1795453817869, '{"person_id":7530679129788645377,"place_id":7530679130099023872}');
insert into facts values (78, 'CameIn', 7530679130099023872, 1795453817870, '{"person_id":7530679129805422592,"place_id":7530679130099023872}');
insert into facts values (79, 'Proposed', 7530679130099023872, 1795453817871, '{"proposal_id":7530679130111606784,"place_id":7530679130099023872}');
insert into facts values (80, 'Asked', 7530679130099023872, 1795453817872, '{"person_id":7530679129797033984,"by_id":7530679129788645377,"place_id":7530679130099023872}');
insert into facts values (81, 'Proposed', 7530679130099023872, 1795453817872, '{"proposal_id":7530679130111606784,"place_id":7530679130099023872}');
insert into facts values (82, 'CameIn', 7530679130099023872, 1795453817874, '{"person_id":7530679129797033984,"place_id":7530679130099023872}');
insert into facts values (83, 'Opened', 7530679130099023872, 1795453817874, '{"post_id":7530679130128384000,"place_id":7530679130099023872}');
insert into facts values (84, 'Answered', 7530679130099023872, 1795453817875, '{"post_id":7530679130132578304,"conversation_id":7530679130128384000,"place_id":7530679130099023872}');
insert into facts values (85, 'Proposed', 7530679130099023872, 1795453817877, '{"proposal_id":7530679130136772608,"place_id":7530679130099023872}');
insert into facts values (86, 'Asked', 7530679130099023872, 1795453817878, '{"person_id":7530679129826394112,"by_id":7530679129788645377,"place_id":7530679130099023872}');
insert into facts values (87, 'Proposed', 7530679130099023872, 1795453817878, '{"proposal_id":7530679130136772608,"place_id":7530679130099023872}');
insert into facts values (88, 'CameIn', 7530679130099023872, 1795453817879, '{"person_id":7530679129826394112,"place_id":7530679130099023872}');
insert into facts values (89, 'SessionEnded', NULL, 1795453817952, '{"session_id":7530679129843171329,"place_id":null}');
insert into facts values (90, 'KeyReplaced', NULL, 1795453817952, '{"person_id":7530679129843171328,"by_administrator":true,"place_id":null}');
insert into facts values (91, 'PasskeyAdded', NULL, 1795453817963, '{"person_id":7530679129788645377,"place_id":null}');
insert into facts values (92, 'Changed', 7530679129960611840, 1795453817967, '{"post_id":7530679129985777664,"conversation_id":7530679129985777664,"place_id":7530679129960611840}');
insert into facts values (93, 'Heard', 7530679129960611840, 1795453817971, '{"post_id":7530679129985777664,"conversation_id":7530679129985777664,"author_id":7530679129788645377,"place_id":7530679129960611840}');
insert into facts values (94, 'Answered', 7530679129960611840, 1795453817979, '{"post_id":7530679130564595712,"conversation_id":7530679129985777664,"place_id":7530679129960611840}');
insert into facts values (95, 'Changed', 7530679129960611840, 1795453817983, '{"post_id":7530679130564595712,"conversation_id":7530679129985777664,"place_id":7530679129960611840}');
insert into facts values (96, 'Changed', 7530679129918668800, 1795453817984, '{"post_id":7530679129948028928,"conversation_id":7530679129948028928,"place_id":7530679129918668800}');
insert into facts values (97, 'Asked', 7530679130099023872, 1795453817991, '{"person_id":7530679129780256768,"by_id":7530679129813811200,"place_id":7530679130099023872}');
insert into facts values (98, 'Opened', 7530679130002554880, 1795453817995, '{"post_id":7530679130631704576,"place_id":7530679130002554880}');
insert into facts values (99, 'Left', 7530679130002554880, 1795453817995, '{"person_id":7530679129834782720,"place_id":7530679130002554880}');
insert into facts values (100, 'Proposed', 7530679130002554880, 1795453817999, '{"proposal_id":7530679130648481792,"place_id":7530679130002554880}');
insert into facts values (101, 'Opened', 7530679130099023872, 1795453818376, '{"post_id":7530679132233928704,"place_id":7530679130099023872}');
insert into facts values (102, 'Opened', 7530679130099023872, 1795453818378, '{"post_id":7530679132238123008,"place_id":7530679130099023872}');
insert into facts values (103, 'Opened', 7530679129960611840, 1795453818380, '{"post_id":7530679132246511616,"place_id":7530679129960611840}');
insert into facts values (104, 'RoundLaid', 7530679129960611840, 1795453818380, '{"round_id":7530679132246511616,"place_id":7530679129960611840}');
insert into facts values (105, 'Answered', 7530679129960611840, 1795453818399, '{"post_id":7530679132326203392,"conversation_id":7530679132246511616,"place_id":7530679129960611840}');
insert into facts values (106, 'Answered', 7530679129960611840, 1795453818399, '{"post_id":7530679132330397696,"conversation_id":7530679132246511616,"place_id":7530679129960611840}');
insert into facts values (107, 'Answered', 7530679129960611840, 1795453818399, '{"post_id":7530679132330397697,"conversation_id":7530679132246511616,"place_id":7530679129960611840}');
insert into facts values (108, 'Answered', 7530679129960611840, 1795453818399, '{"post_id":7530679132330397698,"conversation_id":7530679132246511616,"place_id":7530679129960611840}');
insert into facts values (109, 'Answered', 7530679129960611840, 1795453818399, '{"post_id":7530679132330397699,"conversation_id":7530679132246511616,"place_id":7530679129960611840}');
insert into facts values (110, 'ListenerAsked', NULL, 1795453818399, '{"round_id":7530679132246511616,"answer_id":7530679132330397696,"listener_id":7530679129788645377,"place_id":null}');
insert into facts values (111, 'ListenerAsked', NULL, 1795453818399, '{"round_id":7530679132246511616,"answer_id":7530679132326203392,"listener_id":7530679129826394112,"place_id":null}');
insert into facts values (112, 'ListenerAsked', NULL, 1795453818399, '{"round_id":7530679132246511616,"answer_id":7530679132330397699,"listener_id":7530679129797033984,"place_id":null}');
insert into facts values (113, 'ListenerAsked', NULL, 1795453818399, '{"round_id":7530679132246511616,"answer_id":7530679132330397697,"listener_id":7530679129780256768,"place_id":null}');
insert into facts values (114, 'ListenerAsked', NULL, 1795453818399, '{"round_id":7530679132246511616,"answer_id":7530679132330397698,"listener_id":7530679129759285248,"place_id":null}');
insert into facts values (115, 'ListenerAsked', NULL, 1795453818399, '{"round_id":7530679132246511616,"answer_id":7530679132330397696,"listener_id":7530679129780256768,"place_id":null}');
insert into facts values (116, 'RoundOpened', 7530679129960611840, 1795453818399, '{"round_id":7530679132246511616,"place_id":7530679129960611840}');
insert into facts values (117, 'Answered', 7530679129960611840, 1795453818407, '{"post_id":7530679132363952128,"conversation_id":7530679132246511616,"place_id":7530679129960611840}');
insert into facts values (118, 'HeardBack', 7530679129960611840, 1795453818407, '{"round_id":7530679132246511616,"answer_id":7530679132330397698,"listener_id":7530679129759285248,"post_id":7530679132363952128,"writer_id":7530679129826394112,"place_id":7530679129960611840}');
insert into facts values (119, 'Answered', 7530679129960611840, 1795453818409, '{"post_id":7530679132368146432,"conversation_id":7530679132246511616,"place_id":7530679129960611840}');
insert into facts values (120, 'HeardBack', 7530679129960611840, 1795453818409, '{"round_id":7530679132246511616,"answer_id":7530679132330397697,"listener_id":7530679129780256768,"post_id":7530679132368146432,"writer_id":7530679129797033984,"place_id":7530679129960611840}');
insert into facts values (121, 'Answered', 7530679129960611840, 1795453818411, '{"post_id":7530679132376535040,"conversation_id":7530679132246511616,"place_id":7530679129960611840}');
insert into facts values (122, 'Changed', 7530679129960611840, 1795453818411, '{"post_id":7530679132330397698,"conversation_id":7530679132246511616,"place_id":7530679129960611840}');
insert into facts values (123, 'Opened', 7530679130057080832, 1795453818419, '{"post_id":7530679132414283776,"place_id":7530679130057080832}');
insert into facts values (124, 'RoundLaid', 7530679130057080832, 1795453818419, '{"round_id":7530679132414283776,"place_id":7530679130057080832}');
insert into facts values (125, 'Opened', 7530679133181841408, 1795453818603, '{"post_id":7530679133181841411,"place_id":7530679133181841408}');
insert into facts values (126, 'Opened', 7530679133274116096, 1795453818625, '{"post_id":7530679133274116099,"place_id":7530679133274116096}');
insert into facts values (127, 'Answered', 7530679133274116096, 1795453818625, '{"post_id":7530679133274116100,"conversation_id":7530679133274116099,"place_id":7530679133274116096}');
insert into facts values (128, 'Changed', 7530679129960611840, 1795453818637, '{"post_id":7530679129985777664,"conversation_id":7530679129985777664,"place_id":7530679129960611840}');
insert into facts values (129, 'Regretted', 7530679129960611840, 1795453818637, '{"post_id":7530679129985777664,"place_id":7530679129960611840}');
insert into facts values (130, 'PauseChanged', 7530679130057080832, 1795453818638, '{"place_id":7530679130057080832}');
insert into facts values (131, 'PauseChanged', 7530679129918668800, 1795453818639, '{"place_id":7530679129918668800}');
insert into facts values (132, 'PauseChanged', 7530679129918668800, 1795453818643, '{"place_id":7530679129918668800}');
insert into facts values (133, 'Opened', 7530679133483831296, 1795453818675, '{"post_id":7530679133483831299,"place_id":7530679133483831296}');
insert into facts values (134, 'AskedToGuide', NULL, 1795453818686, '{"person_id":7530679129788645377,"by_id":7530679129759285248,"place_id":null}');
insert into facts values (135, 'AskedToGuide', NULL, 1795453818688, '{"person_id":7530679129797033984,"by_id":7530679129759285248,"place_id":null}');
insert into facts values (136, 'AskedToGuide', NULL, 1795453818772, '{"person_id":7530679129813811200,"by_id":7530679129759285248,"place_id":null}');
insert into facts values (137, 'BecameGuide', NULL, 1795453818773, '{"person_id":7530679129788645377,"place_id":null}');
insert into facts values (138, 'BecameGuide', NULL, 1795453818775, '{"person_id":7530679129797033984,"place_id":null}');
insert into facts values (139, 'Changed', 7530679129960611840, 1795453818776, '{"post_id":7530679130564595712,"conversation_id":7530679129985777664,"place_id":7530679129960611840}');
insert into facts values (140, 'ShownToGuides', NULL, 1795453818778, '{"report_id":7530679133915844608,"place_id":null}');
insert into facts values (141, 'Changed', 7530679129960611840, 1795453818781, '{"post_id":7530679130564595712,"conversation_id":7530679129985777664,"place_id":7530679129960611840}');
insert into facts values (142, 'DecidedByTwo', NULL, 1795453818781, '{"report_id":7530679133915844608,"stage":1,"place_id":null}');
insert into facts values (143, 'AskedToDecideAgain', NULL, 1795453818783, '{"report_id":7530679133915844608,"place_id":null}');
insert into facts values (144, 'Opened', 7530679130002554880, 1795453818975, '{"post_id":7530679134746316800,"place_id":7530679130002554880}');
insert into facts values (145, 'Changed', 7530679130002554880, 1795453818977, '{"post_id":7530679134746316800,"conversation_id":7530679134746316800,"place_id":7530679130002554880}');
insert into facts values (146, 'ShownToGuides', NULL, 1795453818977, '{"report_id":7530679134754705408,"place_id":null}');
insert into facts values (147, 'HandTaken', NULL, 1795453818992, '{"handshake_id":7530679134813425664,"place_id":null}');
insert into facts values (148, 'HandsShaken', NULL, 1795453819001, '{"one_id":7530679129780256768,"other_id":7530679129813811200,"first":false,"place_id":null}');
insert into facts values (149, 'Opened', 7530679134993780736, 1795453819034, '{"post_id":7530679134993780739,"place_id":7530679134993780736}');
insert into facts values (150, 'Answered', 7530679134993780736, 1795453819034, '{"post_id":7530679134993780740,"conversation_id":7530679134993780739,"place_id":7530679134993780736}');
insert into facts values (151, 'Bonded', NULL, 1795453819034, '{"a_id":7530679129797033984,"b_id":7530679129813811200,"place_id":null}');
insert into facts values (152, 'ClosedToStrangers', NULL, 1795453819051, '{"by_id":7530679129759285248,"until_at":1795540219051,"place_id":null}');
insert into facts values (153, 'OpenedToStrangers', NULL, 1795453819052, '{"by_id":7530679129759285248,"place_id":null}');
insert into facts values (154, 'Opened', 7530679135278993408, 1795453819103, '{"post_id":7530679135278993411,"place_id":7530679135278993408}');
insert into facts values (155, 'DoorOpened', NULL, 1795453819103, '{"from_id":7530679129826394112,"to_id":7530679129797033984,"letter_id":7530679135278993408,"place_id":null}');
insert into facts values (156, 'ShownToGuides', NULL, 1795453819115, '{"report_id":7530679135329325056,"place_id":null}');
insert into facts values (157, 'GatheringAsked', 7530679135404822528, 1795453819131, '{"person_id":7530679129759285248,"by_id":7530679129788645377,"place_id":7530679135404822528}');
insert into facts values (158, 'GatheringAsked', 7530679135404822528, 1795453819131, '{"person_id":7530679129780256768,"by_id":7530679129788645377,"place_id":7530679135404822528}');
insert into facts values (159, 'GatheringAsked', 7530679135404822528, 1795453819131, '{"person_id":7530679129797033984,"by_id":7530679129788645377,"place_id":7530679135404822528}');
insert into facts values (160, 'GatheringAsked', 7530679135404822528, 1795453819131, '{"person_id":7530679129826394112,"by_id":7530679129788645377,"place_id":7530679135404822528}');
insert into facts values (161, 'GatheringAsked', 7530679135404822528, 1795453819131, '{"person_id":7530679129834782720,"by_id":7530679129788645377,"place_id":7530679135404822528}');
insert into facts values (162, 'Opened', 7530679135597760512, 1795453819183, '{"post_id":7530679135614537728,"place_id":7530679135597760512}');
insert into facts values (163, 'AskedToHelp', 7530679135597760512, 1795453819191, '{"person_id":7530679129843171328,"place_id":7530679135597760512}');
insert into facts values (164, 'Opened', 7530679135597760512, 1795453819199, '{"post_id":7530679135681646592,"place_id":7530679135597760512}');
insert into facts values (165, 'Opened', 7530679130057080832, 1795453819227, '{"post_id":7530679135799087104,"place_id":7530679130057080832}');
insert into facts values (166, 'Opened', 7530679129960611840, 1795453819234, '{"post_id":7530679135832641536,"place_id":7530679129960611840}');
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
insert into jobs values (7530679129771868160, 'sweep', '', 'waiting', 1795457417788, 1795716617788, 0, '');
insert into jobs values (7530679132250705920, 'rounds', 'series 7530679132246511617', 'waiting', 1796029200000, 1798621200000, 0, '');
insert into jobs values (7530679132250705922, 'rounds', 'sealed 7530679132246511616', 'waiting', 1795464000000, 1798056000000, 0, '');
insert into jobs values (7530679132334592000, 'rounds', 'open 7530679132246511616', 'waiting', 1795713018399, 1798305018399, 0, '');
insert into jobs values (7530679132414283778, 'rounds', 'sealed 7530679132414283776', 'waiting', 1795464000000, 1798056000000, 0, '');
insert into jobs values (7530679133181841412, 'morning', '{"post_id":7530679133181841411,"person_id":7530679129843171328}', 'waiting', 1795492800000, 1795752000000, 0, '');
insert into jobs values (7530679133290893313, 'say-held', '7530679133290893312', 'waiting', 1795454418628, 1795713618628, 0, '');
insert into jobs values (7530679133316059137, 'say-held', '7530679133316059136', 'waiting', 1795454418635, 1795713618635, 0, '');
insert into jobs values (7530679133328642048, 'end-pause', '7530679130057080832', 'waiting', 1795457418638, 1795716618638, 0, '');
insert into jobs values (7530679133337030656, 'end-pause', '7530679129918668800', 'waiting', 1795457418639, 1795716618639, 0, '');
insert into jobs values (7530679133349613569, 'end-pause', '7530679129918668800', 'waiting', 1795457418643, 1795716618643, 0, '');
insert into jobs values (7530679133374779393, 'notice-proof', '7530679133374779392', 'waiting', 1795453937614, 1795540218649, 1, 'Elsewhere');
insert into jobs values (7530679133416722433, 'notices', '', 'waiting', 1795454101000, 1795457701000, 0, '');
insert into jobs values (7530679133517385728, 'notice-mail', '{"person_id":7530679129788645377,"way_id":0,"about":"letter 7530679133483831299"}', 'waiting', 1795453946369, 1795713018682, 1, 'Elsewhere');
insert into jobs values (7530679135409016835, 'gatherings', '7530679135404822528 0', 'waiting', 1795870800000, 1795874400000, 0, '');
insert into jobs values (7530679135497097217, 'chairs', '7530679135497097216', 'waiting', 1795564800000, 1795824000000, 0, '');
insert into jobs values (7530679135530651651, 'folding', '7530679135530651648', 'waiting', 1797268219162, 1797527419162, 0, '');
insert into nodes values (0, 1795453817881);
insert into nodes values (1, 1795453819407);
insert into house values (1, 'Garden', 'A place to think aloud together.', 'friends', X'4B0E5E5211B819CAB087AC7C58C5FC90E9B4E2184835A999F9A36E71A19D2CAB', 1795453817786, '');
insert into first_links values (X'E9C0F8B575CBFCB42AB3B78ECC87EFA3B011D9A5D10B09FA4E96F240BF6A82F5', 1795453818001);
insert into house_log values (7530679130451349504, 'key', '7530679129843171328');
insert into house_log values (7530679133899067392, 'guide', '7530679129788645377');
insert into house_log values (7530679133903261696, 'guide', '7530679129797033984');
insert into house_log values (7530679133932621824, 'words-away', 'guides');
insert into house_log values (7530679134754705411, 'aside', '');
insert into house_log values (7530679135060889601, 'closed-24', '7530679129759285248');
insert into house_log values (7530679135065083904, 'opened', '7530679129759285248');
insert into homes values (1, NULL);
insert into people values (7530679129759285248, 1, 'mara', 'Mara', '', '', 'UTC', 'en', NULL);
insert into people values (7530679129780256768, 1, 'jonas', 'Jonas', '', '', 'UTC', 'en', 7530679129759285248);
insert into people values (7530679129788645377, 1, 'hana', 'Hana', '', '', 'UTC', 'en', 7530679129759285248);
insert into people values (7530679129797033984, 1, 'tom', 'Tom', '', '', 'UTC', 'en', 7530679129759285248);
insert into people values (7530679129805422592, 1, 'noor', 'Noor', '', '', 'UTC', 'en', 7530679129759285248);
insert into people values (7530679129813811200, 1, 'aiko', 'Aiko', '', '', 'UTC', 'en', 7530679129780256768);
insert into people values (7530679129826394112, 1, 'ines', 'Ines', '', '', 'UTC', 'en', 7530679129788645377);
insert into people values (7530679129834782720, 1, 'bea', 'Bea', '', '', 'UTC', 'en', 7530679129826394112);
insert into people values (7530679129843171328, 1, 'wren', 'Wren', '', '', 'UTC', 'en', 7530679129834782720);
insert into listings values (7530679129759285248);
insert into listings values (7530679129780256768);
insert into listings values (7530679129788645377);
insert into listings values (7530679129797033984);
insert into listings values (7530679129805422592);
insert into listings values (7530679129813811200);
insert into listings values (7530679129826394112);
insert into administrators values (7530679129759285248, 1795453817786);
insert into accounts values (7530679129759285248, X'DB17EB606D7CB2B83F90CE4B385C6108A28282D32587F107FE865F5C410629F0', 1795453817786, NULL);
insert into accounts values (7530679129780256768, X'A84C12FA3E9EBDF2D0E1DB18958E08B17AC02701948E52F0EED99FE63E3D2C06', 1795453817792, NULL);
insert into accounts values (7530679129788645377, X'F50791D0172D279139552405D19AFB99C84A0E19A7050F43734D893591E18E75', 1795453817794, NULL);
insert into accounts values (7530679129797033984, X'742D3516D08A65311E2F963FFCA2DCC2AC991A3CE63D8FEBC65DDB350E8D23F2', 1795453817796, NULL);
insert into accounts values (7530679129805422592, X'6B4BFEF5F96CD589E05AB6985DCC0D1901FB804A83F066B4D60D475CF426CC09', 1795453817798, NULL);
insert into accounts values (7530679129813811200, X'A9E5D9860570C345D92FAC8BEFC72768ABF33617ED91195D458C1EABEC48BB39', 1795453817800, NULL);
insert into accounts values (7530679129826394112, X'1F1335641DCCDAE8F49F7809912574D5D07E6EB96C2189058C65C7F9AAB0FDDA', 1795453817803, NULL);
insert into accounts values (7530679129834782720, X'A003FEFBF5FFB977697672C4FE19EE0648679A5D1736D8BD34DC12CBF11347B7', 1795453817805, NULL);
insert into accounts values (7530679129843171328, X'E35EEFD7637BE012197C8D5FBFC80BAE310A1A325FCB10C7D4F2DD99CA8667CC', 1795453817952, NULL);
insert into passkeys values (X'0707070707070707070707070707070707070707070707070707070707070707', 7530679129788645377, X'A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5', 3, 'localhost', 'Hana''s phone', 1795453817963);
insert into sessions values (7530679129759285249, 7530679129759285248, X'17A07FA33DD98C5EA68668ACFADC9CCC36D944C765A245DC3B279FB7D39C69F6', 'Firefox', 1795453817786);
insert into sessions values (7530679129780256769, 7530679129780256768, X'DFEDD3C839771843FFF3F3EE9C3334A2002197C842FDF9EB6C05B02A78D2C411', 'Firefox', 1795453817792);
insert into sessions values (7530679129792839680, 7530679129788645377, X'C44948D8FB96EA526415CE42E59D34024CF3F10555385E13C677022FCA45FEBF', 'Firefox', 1795453817794);
insert into sessions values (7530679129797033985, 7530679129797033984, X'2486CD41075003775715BF42CA32619030328E587D984A7F17E9C6B95FFFF44E', 'Firefox', 1795453817796);
insert into sessions values (7530679129805422593, 7530679129805422592, X'305C35BF9CD0F410F5D30C1757AF926045A7AB71AC42E79B31CC62ED6BD93D33', 'Firefox', 1795453817798);
insert into sessions values (7530679129813811201, 7530679129813811200, X'7EDD3791F8C27AF11B3832FEB48C824A565FE43F732360AA07A399FD2142C49C', 'Firefox', 1795453817800);
insert into sessions values (7530679129826394113, 7530679129826394112, X'F46F6C629C1E52000AE9DA46AB496325E927FA45E2A8435D5997CBA6467D36F7', 'Firefox', 1795453817803);
insert into sessions values (7530679129834782721, 7530679129834782720, X'C71CFE4F91F948E80DE91E36F8A386299C90B8814CA411C0F130F5E76E848BF5', 'Firefox', 1795453817805);
insert into sessions values (7530679136545673216, 7530679129797033984, X'CCBE39897622212F3C91EAD4B1B171521513C81C909CC0D00B545DA2A06DB42A', 'Firefox, Linux', 1795453819405);
insert into house_lines values (7530679130665259009, 7530679129805422592, 'key', '{"name":"Wren","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530679130665259010, 7530679129834782720, 'key', '{"name":"Wren","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530679130665259011, 7530679129788645377, 'own-passkey', '{"name":"","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530679130669453312, 7530679129826394112, 'left', '{"name":"Bea","circle":"The choir","reason":"","link":""}', NULL);
insert into house_lines values (7530679133328642049, 7530679129780256768, 'wrong', '{"name":"Hana","circle":"","reason":"","link":"/conversations/7530679129985777664#said-7530679129985777664"}', 7530679129985777664);
insert into house_lines values (7530679133328642050, 7530679129826394112, 'wrong', '{"name":"Hana","circle":"","reason":"","link":"/conversations/7530679129985777664#said-7530679129985777664"}', 7530679129985777664);
insert into house_lines values (7530679135379656704, 7530679129826394112, 'door', '{"name":"Tom","circle":"","reason":"","link":"/letters/7530679135278993408"}', NULL);
insert into house_lines values (7530679135731978241, 7530679129843171328, 'page-help', '{"name":"Noor","circle":"","reason":"","link":"/pages/under-bridges/help"}', NULL);
insert into bonds values (7530679129759285248, 7530679129780256768, 1795453817792);
insert into bonds values (7530679129759285248, 7530679129788645377, 1795453817794);
insert into bonds values (7530679129759285248, 7530679129797033984, 1795453817796);
insert into bonds values (7530679129759285248, 7530679129805422592, 1795453817798);
insert into bonds values (7530679129780256768, 7530679129813811200, 1795453817800);
insert into bonds values (7530679129788645377, 7530679129826394112, 1795453817803);
insert into bonds values (7530679129826394112, 7530679129834782720, 1795453817805);
insert into bonds values (7530679129834782720, 7530679129843171328, 1795453817807);
insert into bonds values (7530679129780256768, 7530679129788645377, 1795453817810);
insert into bonds values (7530679129788645377, 7530679129834782720, 1795453817812);
insert into bonds values (7530679129788645377, 7530679129797033984, 1795453817813);
insert into bonds values (7530679129788645377, 7530679129813811200, 1795453817815);
insert into bonds values (7530679129797033984, 7530679129834782720, 1795453817817);
insert into bonds values (7530679129780256768, 7530679129797033984, 1795453817819);
insert into bonds values (7530679129805422592, 7530679129813811200, 1795453817821);
insert into bonds values (7530679129780256768, 7530679129805422592, 1795453817822);
insert into bonds values (7530679129805422592, 7530679129843171328, 1795453817824);
insert into bonds values (7530679129797033984, 7530679129813811200, 1795453819034);
insert into tellings values (7530679129788645377, 7530679129780256768, 'How Hana knows Jonas.', 1795453817808);
insert into tellings values (7530679129780256768, 7530679129788645377, 'How Jonas knows Hana.', 1795453817810);
insert into tellings values (7530679129834782720, 7530679129788645377, 'How Bea knows Hana.', 1795453817811);
insert into tellings values (7530679129788645377, 7530679129834782720, 'How Hana knows Bea.', 1795453817812);
insert into tellings values (7530679129788645377, 7530679129797033984, 'How Hana knows Tom.', 1795453817813);
insert into tellings values (7530679129797033984, 7530679129788645377, 'How Tom knows Hana.', 1795453817813);
insert into tellings values (7530679129788645377, 7530679129813811200, 'How Hana knows Aiko.', 1795453817814);
insert into tellings values (7530679129813811200, 7530679129788645377, 'How Aiko knows Hana.', 1795453817815);
insert into tellings values (7530679129834782720, 7530679129797033984, 'How Bea knows Tom.', 1795453817816);
insert into tellings values (7530679129797033984, 7530679129834782720, 'How Tom knows Bea.', 1795453817817);
insert into tellings values (7530679129797033984, 7530679129780256768, 'How Tom knows Jonas.', 1795453817818);
insert into tellings values (7530679129780256768, 7530679129797033984, 'How Jonas knows Tom.', 1795453817819);
insert into tellings values (7530679129805422592, 7530679129813811200, 'How Noor knows Aiko.', 1795453817820);
insert into tellings values (7530679129813811200, 7530679129805422592, 'How Aiko knows Noor.', 1795453817821);
insert into tellings values (7530679129805422592, 7530679129780256768, 'How Noor knows Jonas.', 1795453817822);
insert into tellings values (7530679129780256768, 7530679129805422592, 'How Jonas knows Noor.', 1795453817822);
insert into tellings values (7530679129843171328, 7530679129805422592, 'How Wren knows Noor.', 1795453817823);
insert into tellings values (7530679129805422592, 7530679129843171328, 'How Noor knows Wren.', 1795453817824);
insert into tellings values (7530679129780256768, 7530679129813811200, 'She measures, I ask.', 1795453819001);
insert into tellings values (7530679129813811200, 7530679129780256768, 'He asked about the seal.', 1795453819001);
insert into blocks values (7530679129780256768, 7530679129805422592, 1795453817986);
insert into places values (7530679129918668800, 'circle');
insert into places values (7530679129960611840, 'circle');
insert into places values (7530679130002554880, 'circle');
insert into places values (7530679130057080832, 'circle');
insert into places values (7530679130099023872, 'circle');
insert into places values (7530679133181841408, 'letter');
insert into places values (7530679133274116096, 'letter');
insert into places values (7530679133483831296, 'letter');
insert into places values (7530679134993780736, 'letter');
insert into places values (7530679135278993408, 'letter');
insert into places values (7530679135299964928, 'knock');
insert into places values (7530679135404822528, 'gathering');
insert into places values (7530679135530651648, 'circle');
insert into places values (7530679135597760512, 'page');
insert into seats values (7530679129918668800, 7530679129805422592, 0, 1795453817825, 7530679129918668801, 1795453817825);
insert into seats values (7530679129918668800, 7530679129780256768, 7530679129931251712, 1795453817827, 7530679129931251713, 1795453817827);
insert into seats values (7530679129918668800, 7530679129759285248, 7530679129935446016, 1795453817829, 7530679129935446017, 1795453817829);
insert into seats values (7530679129918668800, 7530679129813811200, 7530679129939640320, 1795453817830, 7530679129939640321, 1795453817830);
insert into seats values (7530679129918668800, 7530679129843171328, 7530679129943834624, 1795453817831, 7530679129943834625, 1795453817831);
insert into seats values (7530679129960611840, 7530679129788645377, 0, 1795453817835, 7530679129960611841, 1795453817835);
insert into seats values (7530679129960611840, 7530679129759285248, 7530679129964806144, 1795453817836, 7530679129964806145, 1795453817836);
insert into seats values (7530679129960611840, 7530679129780256768, 7530679129969000448, 1795453817837, 7530679129969000449, 1795453817837);
insert into seats values (7530679129960611840, 7530679129826394112, 7530679129973194752, 1795453817838, 7530679129973194753, 1795453817838);
insert into seats values (7530679129960611840, 7530679129834782720, 7530679129981583360, 1795453817840, 7530679129981583361, 1795453817840);
insert into seats values (7530679129960611840, 7530679129797033984, 7530679129998360576, 1795453817844, 7530679129998360577, 1795453817844);
insert into seats values (7530679130002554880, 7530679129826394112, 0, 1795453817845, 7530679130002554881, 1795453817845);
insert into seats values (7530679130002554880, 7530679129788645377, 7530679130010943488, 1795453817847, 7530679130010943489, 1795453817847);
insert into seats values (7530679130002554880, 7530679129843171328, 7530679130027720704, 1795453817851, 7530679130027720705, 1795453817851);
insert into seats values (7530679130002554880, 7530679129797033984, 7530679130044497920, 1795453817855, 7530679130044497921, 1795453817855);
insert into seats values (7530679130057080832, 7530679129797033984, 0, 1795453817858, 7530679130057080833, 1795453817858);
insert into seats values (7530679130057080832, 7530679129759285248, 7530679130061275136, 1795453817859, 7530679130061275137, 1795453817859);
insert into seats values (7530679130057080832, 7530679129834782720, 7530679130065469440, 1795453817860, 7530679130065469441, 1795453817860);
insert into seats values (7530679130057080832, 7530679129780256768, 7530679130069663744, 1795453817861, 7530679130069663745, 1795453817861);
insert into seats values (7530679130057080832, 7530679129843171328, 7530679130086440960, 1795453817864, 7530679130086440961, 1795453817864);
insert into seats values (7530679130099023872, 7530679129813811200, 0, 1795453817868, 7530679130099023873, 1795453817868);
insert into seats values (7530679130099023872, 7530679129788645377, 0, 1795453817869, 7530679130103218176, 1795453817869);
insert into seats values (7530679130099023872, 7530679129805422592, 0, 1795453817870, 7530679130107412480, 1795453817870);
insert into seats values (7530679130099023872, 7530679129797033984, 0, 1795453817874, 7530679130124189696, 1795453817874);
insert into seats values (7530679130099023872, 7530679129826394112, 0, 1795453817879, 7530679130145161216, 1795453817879);
insert into seats values (7530679133181841408, 7530679129805422592, 0, 1795453818603, 7530679133181841409, 1795453818603);
insert into seats values (7530679133181841408, 7530679129843171328, 0, 1795453818603, 7530679133181841410, 1795453818603);
insert into seats values (7530679133274116096, 7530679129788645377, 0, 1795453818625, 7530679133274116097, 1795453818625);
insert into seats values (7530679133274116096, 7530679129826394112, 0, 1795453818625, 7530679133274116098, 1795453818625);
insert into seats values (7530679133483831296, 7530679129826394112, 0, 1795453818675, 7530679133483831297, 1795453818675);
insert into seats values (7530679133483831296, 7530679129788645377, 0, 1795453818675, 7530679133483831298, 1795453818675);
insert into seats values (7530679134993780736, 7530679129797033984, 0, 1795453819034, 7530679134993780737, 1795453819034);
insert into seats values (7530679134993780736, 7530679129813811200, 0, 1795453819034, 7530679134993780738, 1795453819034);
insert into seats values (7530679135278993408, 7530679129797033984, 0, 1795453819103, 7530679135278993409, 1795453819103);
insert into seats values (7530679135278993408, 7530679129826394112, 0, 1795453819103, 7530679135278993410, 1795453819103);
insert into seats values (7530679135404822528, 7530679129788645377, 0, 1795453819131, 7530679135404822530, 1795453819131);
insert into seats values (7530679135404822528, 7530679129759285248, 0, 1795453819131, 7530679135404822532, 1795453819131);
insert into seats values (7530679135404822528, 7530679129780256768, 0, 1795453819131, 7530679135404822534, 1795453819131);
insert into seats values (7530679135404822528, 7530679129797033984, 0, 1795453819131, 7530679135404822536, 1795453819131);
insert into seats values (7530679135404822528, 7530679129826394112, 0, 1795453819131, 7530679135409016832, 1795453819131);
insert into seats values (7530679135404822528, 7530679129834782720, 0, 1795453819131, 7530679135409016834, 1795453819131);
insert into seats values (7530679135530651648, 7530679129797033984, 0, 1795453819163, 7530679135530651649, 1795453819163);
insert into seats values (7530679135530651648, 7530679129834782720, 0, 1795453819163, 7530679135530651650, 1795453819163);
insert into circles values (7530679129918668800, 'Field team', 'What Field team is for.', 'compass', 'plum', 'came', 7530679129805422592, 1795453817825, 1803859200000);
insert into circles values (7530679129960611840, 'Sunday soup', 'What Sunday soup is for.', 'soup', 'moss', 'came', 7530679129788645377, 1795453817835, 1803859200000);
insert into circles values (7530679130002554880, 'The choir', 'What The choir is for.', 'note', 'indigo', 'came', 7530679129826394112, 1795453817845, 1803859200000);
insert into circles values (7530679130057080832, 'The allotment', 'What The allotment is for.', 'leaf', 'teal', 'came', 7530679129797033984, 1795453817858, 1803859200000);
insert into circles values (7530679130099023872, 'Slow readers', 'What Slow readers is for.', 'book', 'ochre', 'everything', 7530679129813811200, 1795453817868, 1803859200000);
insert into circles values (7530679135530651648, 'What was said', 'For those who were there.', 'lamp', 'teal', 'everything', 7530679129797033984, 1795453819163, 1803859200000);
insert into askings values (7530679130099023872, 7530679129780256768, 7530679129813811200, 1795453817991, NULL);
insert into departures values (7530679130631704577, 7530679130002554880, 7530679129834782720, NULL, NULL);
insert into proposals values (7530679130648481792, 7530679130002554880, 'removal', 7530679129826394112, 7530679129843171328, 'You have the ladle anyway.');
insert into agreements values (7530679130648481792, 7530679129826394112);
insert into invitations values (7530679129776062464, 7530679129759285248, 'Jonas', 'Come and sit with us, Jonas.', '97SD6KDC', NULL, 1, 1796663417791);
insert into invitations values (7530679129788645376, 7530679129759285248, 'Hana', 'Come and sit with us, Hana.', '9B5XMKBQ', NULL, 1, 1796663417794);
insert into invitations values (7530679129792839681, 7530679129759285248, 'Tom', 'Come and sit with us, Tom.', 'FE4X9FHJ', NULL, 1, 1796663417795);
insert into invitations values (7530679129801228288, 7530679129759285248, 'Noor', 'Come and sit with us, Noor.', 'SCPXS6X2', NULL, 1, 1796663417797);
insert into invitations values (7530679129809616896, 7530679129780256768, 'Aiko', 'Come and sit with us, Aiko.', 'RTJRDEJV', NULL, 1, 1796663417799);
insert into invitations values (7530679129822199808, 7530679129788645377, 'Ines', 'Come and sit with us, Ines.', 'CJFTCV9J', NULL, 1, 1796663417802);
insert into invitations values (7530679129830588416, 7530679129826394112, 'Bea', 'Come and sit with us, Bea.', '8T1WTDAC', NULL, 1, 1796663417804);
insert into invitations values (7530679129838977024, 7530679129834782720, 'Wren', 'Come and sit with us, Wren.', 'K006FB31', NULL, 1, 1796663417806);
insert into arrivals values (7530679129776062464, 7530679129780256768);
insert into arrivals values (7530679129788645376, 7530679129788645377);
insert into arrivals values (7530679129792839681, 7530679129797033984);
insert into arrivals values (7530679129801228288, 7530679129805422592);
insert into arrivals values (7530679129809616896, 7530679129813811200);
insert into arrivals values (7530679129822199808, 7530679129826394112);
insert into arrivals values (7530679129830588416, 7530679129834782720);
insert into arrivals values (7530679129838977024, 7530679129843171328);
insert into posts values (7530679129948028928, 7530679129918668800, 7530679129948028928, NULL, 7530679129813811200, '', NULL, NULL, 1795453817984, 7530679129956417536, 0, '', 'hand');
insert into posts values (7530679129956417536, 7530679129918668800, 7530679129948028928, NULL, 7530679129805422592, 'Then it is the seal. Mara, do you still have the drawing?', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530679129985777664, 7530679129960611840, 7530679129985777664, NULL, 7530679129788645377, 'There is barley, and the rest of the celeriac.', 1795453817967, 1795453818637, NULL, 7530679129989971968, 0, '', 'hand');
insert into posts values (7530679129989971968, 7530679129960611840, 7530679129985777664, NULL, 7530679129780256768, 'I bring bread and a bad mood about Leipzig.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530679130048692224, 7530679130002554880, 7530679130048692224, NULL, 7530679129826394112, 'Bar forty. Sopranos early. Again on Tuesday.', NULL, NULL, NULL, 7530679130052886528, 0, '', 'hand');
insert into posts values (7530679130052886528, 7530679130002554880, 7530679130048692224, NULL, 7530679129843171328, 'The violas were late too. That was me.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530679130090635264, 7530679130057080832, 7530679130090635264, NULL, 7530679129797033984, 'The pump handle is mended. It took eleven minutes.', NULL, NULL, NULL, 7530679130094829568, 0, '', 'hand');
insert into posts values (7530679130094829568, 7530679130057080832, 7530679130090635264, NULL, 7530679129834782720, 'I was there at six and heard you swear for ten of them.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530679130128384000, 7530679130099023872, 7530679130128384000, NULL, 7530679129805422592, 'Page nine. She never says whose letter it is. لماذا؟', NULL, NULL, NULL, 7530679130132578304, 0, '', 'hand');
insert into posts values (7530679130132578304, 7530679130099023872, 7530679130128384000, NULL, 7530679129813811200, 'Perhaps she does not know. よくわからない。', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530679130564595712, 7530679129960611840, 7530679129985777664, 7530679129985777664, 7530679129780256768, '', NULL, NULL, 1795453818781, NULL, 0, 'guides', 'hand');
insert into posts values (7530679130631704576, 7530679130002554880, 7530679130631704576, NULL, 7530679129834782720, 'It is Tuesdays, not you.', NULL, NULL, NULL, 7530679130631704576, 0, '', 'hand');
insert into posts values (7530679132233928704, 7530679130099023872, 7530679132233928704, NULL, 7530679129813811200, 'The letter, as I see it lying there.', NULL, NULL, NULL, 7530679132233928704, 0, '', 'hand');
insert into posts values (7530679132238123008, 7530679130099023872, 7530679132238123008, NULL, 7530679129805422592, 'Read aloud.', NULL, NULL, NULL, 7530679132238123008, 0, '', 'hand');
insert into posts values (7530679132246511616, 7530679129960611840, 7530679132246511616, NULL, 7530679129788645377, 'What did you carry home this week?', NULL, NULL, NULL, 7530679132330397698, 0, '', 'hand');
insert into posts values (7530679132326203392, 7530679129960611840, 7530679132246511616, NULL, 7530679129780256768, 'A bag, says Jonas.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530679132330397696, 7530679129960611840, 7530679132246511616, NULL, 7530679129759285248, 'A bag, says Mara.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530679132330397697, 7530679129960611840, 7530679132246511616, NULL, 7530679129797033984, 'A bag, says Tom.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530679132330397698, 7530679129960611840, 7530679132246511616, NULL, 7530679129826394112, 'A bag, says Ines.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530679132330397699, 7530679129960611840, 7530679132246511616, NULL, 7530679129788645377, 'A bag, says Hana.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530679132363952128, 7530679129960611840, 7530679132246511616, 7530679132330397698, 7530679129759285248, 'That it was heavy.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530679132368146432, 7530679129960611840, 7530679132246511616, 7530679132330397697, 7530679129780256768, 'That it was heavy.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530679132376535040, 7530679129960611840, 7530679132246511616, 7530679132363952128, 7530679129826394112, 'And that I was glad of it.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530679132414283776, 7530679130057080832, 7530679132414283776, NULL, 7530679129797033984, 'What grows where nobody planted it?', NULL, NULL, NULL, 7530679132414283776, 0, '', 'hand');
insert into posts values (7530679133181841411, 7530679133181841408, 7530679133181841411, NULL, 7530679129805422592, 'For your morning, Wren.', NULL, NULL, NULL, 7530679133181841411, 0, '', 'hand');
insert into posts values (7530679133274116099, 7530679133274116096, 7530679133274116099, NULL, 7530679129826394112, 'A sentence of Ines''s.', NULL, NULL, NULL, 7530679133274116100, 1, '', 'hand');
insert into posts values (7530679133274116100, 7530679133274116096, 7530679133274116099, NULL, 7530679129788645377, 'A sentence of Hana''s.', NULL, NULL, NULL, NULL, 1, '', 'hand');
insert into posts values (7530679133483831299, 7530679133483831296, 7530679133483831299, NULL, 7530679129826394112, 'Come over, the door is open.', NULL, NULL, NULL, 7530679133483831299, 0, '', 'hand');
insert into posts values (7530679134746316800, 7530679130002554880, 7530679134746316800, NULL, 7530679129843171328, 'What I found in the hall.', NULL, NULL, NULL, 7530679134746316800, 0, '', 'hand');
insert into posts values (7530679134993780739, 7530679134993780736, 7530679134993780739, NULL, 7530679129788645377, 'He mends what others throw away.', NULL, NULL, NULL, 7530679134993780739, 0, '', 'hand');
insert into posts values (7530679134993780740, 7530679134993780736, 7530679134993780739, NULL, 7530679129788645377, 'She counts in her head.', NULL, NULL, NULL, NULL, 0, '', 'hand');
insert into posts values (7530679135278993411, 7530679135278993408, 7530679135278993411, NULL, 7530679129826394112, 'I read what you said of the pump, Tom.', NULL, NULL, NULL, 7530679135278993411, 0, '', 'hand');
insert into posts values (7530679135614537728, 7530679135597760512, 7530679135614537728, NULL, 7530679129805422592, 'Four centimetres, not three.', NULL, NULL, NULL, 7530679135614537728, 0, '', 'hand');
insert into posts values (7530679135681646592, 7530679135597760512, 7530679135681646592, NULL, 7530679129843171328, 'Noor is on a river this week.', NULL, NULL, NULL, 7530679135681646592, 0, '', 'helper');
insert into posts values (7530679135799087104, 7530679130057080832, 7530679135799087104, NULL, 7530679129797033984, 'A ladder of five metres, for one Saturday.', NULL, NULL, NULL, 7530679135799087104, 0, '', 'hand');
insert into posts values (7530679135832641536, 7530679129960611840, 7530679135832641536, NULL, 7530679129780256768, 'Tom asks, and he brings it back clean.', NULL, NULL, NULL, 7530679135832641536, 0, '', 'hand');
insert into voices values (7530679129948028928, 7530679129805422592, 7530679129918668800, 7530679129956417536);
insert into voices values (7530679129985777664, 7530679129788645377, 7530679129960611840, 7530679129985777664);
insert into voices values (7530679130048692224, 7530679129826394112, 7530679130002554880, 7530679130048692224);
insert into voices values (7530679130048692224, 7530679129843171328, 7530679130002554880, 7530679130052886528);
insert into voices values (7530679130090635264, 7530679129797033984, 7530679130057080832, 7530679130090635264);
insert into voices values (7530679130090635264, 7530679129834782720, 7530679130057080832, 7530679130094829568);
insert into voices values (7530679130128384000, 7530679129805422592, 7530679130099023872, 7530679130128384000);
insert into voices values (7530679130128384000, 7530679129813811200, 7530679130099023872, 7530679130132578304);
insert into voices values (7530679130631704576, 7530679129834782720, 7530679130002554880, 7530679130631704576);
insert into voices values (7530679132233928704, 7530679129813811200, 7530679130099023872, 7530679132233928704);
insert into voices values (7530679132238123008, 7530679129805422592, 7530679130099023872, 7530679132238123008);
insert into voices values (7530679132246511616, 7530679129788645377, 7530679129960611840, 7530679132330397699);
insert into voices values (7530679132246511616, 7530679129780256768, 7530679129960611840, 7530679132368146432);
insert into voices values (7530679132246511616, 7530679129759285248, 7530679129960611840, 7530679132363952128);
insert into voices values (7530679132246511616, 7530679129797033984, 7530679129960611840, 7530679132330397697);
insert into voices values (7530679132246511616, 7530679129826394112, 7530679129960611840, 7530679132376535040);
insert into voices values (7530679132414283776, 7530679129797033984, 7530679130057080832, 7530679132414283776);
insert into voices values (7530679133181841411, 7530679129805422592, 7530679133181841408, 7530679133181841411);
insert into voices values (7530679133274116099, 7530679129826394112, 7530679133274116096, 7530679133274116099);
insert into voices values (7530679133274116099, 7530679129788645377, 7530679133274116096, 7530679133274116100);
insert into voices values (7530679133483831299, 7530679129826394112, 7530679133483831296, 7530679133483831299);
insert into voices values (7530679129985777664, 7530679129780256768, 7530679129960611840, 7530679129989971968);
insert into voices values (7530679134746316800, 7530679129843171328, 7530679130002554880, 7530679134746316800);
insert into voices values (7530679134993780739, 7530679129788645377, 7530679134993780736, 7530679134993780740);
insert into voices values (7530679135278993411, 7530679129826394112, 7530679135278993408, 7530679135278993411);
insert into voices values (7530679135799087104, 7530679129797033984, 7530679130057080832, 7530679135799087104);
insert into voices values (7530679135832641536, 7530679129780256768, 7530679129960611840, 7530679135832641536);
insert into earlier_words values (7530679129985777664, 1795453817967, 'There is barley, and there is the end of the celeriac.');
insert into heard values (7530679129985777664, 7530679129826394112, 1795453817971);
insert into door_secrets values (1, X'261F18FA0C05DDF5FCD2511E7D7DA10897F54B52EAF2F5D00844FB5017625CB1');
insert into spent_challenges values (X'F60FD922A518BC5D70FA8581EB5EFFD13741CE1AF632ED8FA8860E48C7AE1D3D', 1795454119000);
insert into last_kept values (3, 1, 7530497183053778944);
insert into backups values (7530679130665259008, '/mnt/other-disk', 'garden-2026-11-22-0314.kith-backup.tar', 1795317240000, 411648, '5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a', NULL, '', '');
insert into silences values (7530679132414283777, 7530679130057080832, 7530679132414283776, 'sealed', 4611686018427387903);
insert into silences values (7530679133349613568, 7530679129918668800, NULL, 'pause', 1795457418643);
insert into held values (7530679133181841411, 7530679129843171328, 1795492800000);
insert into media values (7530679130749145088, 7530679129813811200, 'picture', 'ready', 'tbLdVJi0TXHS4vjJmZf-fryHBD_78pSK', 'image/webp', 708, 0, 64, 48, 'LIFgeG~q?u-;~q_3?b%f?v?b-;%M', 0, '', '', X'6C2D23526C65F81307873DD146AF4DB3F709EB237863F18BD41A46F213B81D81', '5ce65ebf7a360aa763c4cc60fcd3e5e7573138fd41bf19adae4259e938c9bc7c 5ce65ebf7a360aa763c4cc60fcd3e5e7573138fd41bf19adae4259e938c9bc7c', 7530679132233928704, NULL, 0);
insert into media values (7530679131743195136, 7530679129805422592, 'voice', 'ready', 'pEixAcN0K-JiCBeyk6YsGVGEwhyeZk5Z', 'audio/ogg', 10099, 0, 0, 0, '', 4000, '101c2935424e5b6c7885919eabb7c4d5e1eefaff182431424e5b6874818d9aabb7c4d0ddeaf6ff1824313e4a576370818d9aa6b3c0ccd9eaf6ff14202d394657', '', X'35801B66DA1931FC65EE641F9ED28ED63902BE59981C6B9CB9155151AB0C2EF1', '35801b66da1931fc65ee641f9ed28ed63902be59981c6b9cb9155151ab0c2ef1', 7530679132238123008, NULL, 0);
insert into media values (7530679132422672384, 7530679129834782720, 'picture', 'ready', 'mItBT8B8IogK-zWZ-blBkkid3NpmtsmM', 'image/webp', 157, 0, 64, 48, 'LIA1h%~q_2-;~q~W?b-:_2?b?H%M', 0, '', '', X'1FEA542807426D1B2F07B6466C5A667F737716F6B1225B45995C22901A5E9D50', '45b3f8374513900d231730356b14bea66a983bad7472c346c3573cacd9de13ac 45b3f8374513900d231730356b14bea66a983bad7472c346c3573cacd9de13ac', NULL, 7530679132414283776, 0);
insert into media values (7530679133953593344, 7530679129843171328, 'picture', 'aside', 'Ud39XIRC54LLfolmJMblJlnOP6RKUdGs', 'image/webp', 654, 0, 32, 32, 'LH9@}7~q_2-;~q~W?b-:_2?b?H%M', 0, '', '', X'C9A23C8F91BA1B47FAA5452883FF852F07479BFBBA0542CC93730030AA5EF07B', '8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd 8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd', NULL, NULL, 0);
insert into refused_files values (X'C9A23C8F91BA1B47FAA5452883FF852F07479BFBBA0542CC93730030AA5EF07B', 1795453818977);
insert into refused_files values (X'8A74319CD857E5B8283F9D7EFBCA4280AB9E72CEE087EF8B556222028BBFA4BD', 1795453818990);
insert into by_ear values (7530679129834782720);
insert into nights values (7530679129843171328, 16, 4, 0);
insert into nights values (7530679129788645377, 4, 16, 0);
insert into mornings values (7530679133181841411, 7530679129843171328, 1795492800000);
insert into thoughts values (7530679129834782720, 7530679129843171328, 1795453818611, 1795478400000, 1);
insert into round_series values (7530679132246511617, 7530679129960611840, 7530679129788645377, 'week', 1, 1796029200000, 0);
insert into rounds values (7530679132246511616, 7530679129960611840, 7530679129788645377, 0, '2026-11-24', 1795550400000, 'writing', 1, 'open', 0, 1795453818399, NULL, 7530679132246511617);
insert into rounds values (7530679132414283776, 7530679130057080832, 7530679129797033984, 0, '2026-11-24', 1795550400000, 'writing picture', 1, 'sealed', 0, NULL, NULL, NULL);
insert into round_evenings values (7530679132246511616, 7530679129759285248, 1795550400000);
insert into round_evenings values (7530679132246511616, 7530679129780256768, 1795550400000);
insert into round_evenings values (7530679132246511616, 7530679129788645377, 1795550400000);
insert into round_evenings values (7530679132246511616, 7530679129797033984, 1795550400000);
insert into round_evenings values (7530679132246511616, 7530679129826394112, 1795550400000);
insert into round_evenings values (7530679132246511616, 7530679129834782720, 1795550400000);
insert into round_evenings values (7530679132414283776, 7530679129759285248, 1795550400000);
insert into round_evenings values (7530679132414283776, 7530679129780256768, 1795550400000);
insert into round_evenings values (7530679132414283776, 7530679129797033984, 1795550400000);
insert into round_evenings values (7530679132414283776, 7530679129834782720, 1795550400000);
insert into round_evenings values (7530679132414283776, 7530679129843171328, 1795550400000);
insert into round_answers values (7530679132414283776, 7530679129834782720, 'Borage, behind the pump.', 'hand', 0, 1795456800000);
insert into round_answers values (7530679132414283776, 7530679129843171328, '', 'hand', 1, 1795456800000);
insert into round_turns values (7530679132326203392, 7530679132246511616, 7530679129780256768, 0, 0);
insert into round_turns values (7530679132330397696, 7530679132246511616, 7530679129759285248, 1, 0);
insert into round_turns values (7530679132330397697, 7530679132246511616, 7530679129797033984, 1, 0);
insert into round_turns values (7530679132330397698, 7530679132246511616, 7530679129826394112, 1, 0);
insert into round_turns values (7530679132330397699, 7530679132246511616, 7530679129788645377, 0, 0);
insert into listenings values (7530679132330397696, 7530679129788645377, 7530679132246511616, 1795453818399, 'first', NULL, '', NULL);
insert into listenings values (7530679132326203392, 7530679129826394112, 7530679132246511616, 1795453818399, 'first', NULL, '', NULL);
insert into listenings values (7530679132330397699, 7530679129797033984, 7530679132246511616, 1795453818399, 'first', NULL, '', NULL);
insert into listenings values (7530679132330397697, 7530679129780256768, 7530679132246511616, 1795453818399, 'first', 7530679132368146432, '', NULL);
insert into listenings values (7530679132330397698, 7530679129759285248, 7530679132246511616, 1795453818399, 'first', 7530679132363952128, 'no', 7530679132376535040);
insert into listenings values (7530679132330397696, 7530679129780256768, 7530679132246511616, 1795453818399, 'beside', NULL, '', NULL);
insert into rounds_for_two values (7530679129822199809, 7530679129759285248, 7530679129780256768, 'two-3', 1796663417792, NULL);
insert into rounds_for_two values (7530679129822199810, 7530679129759285248, 7530679129788645377, 'two-3', 1796663417794, NULL);
insert into rounds_for_two values (7530679129822199811, 7530679129759285248, 7530679129797033984, 'two-3', 1796663417796, NULL);
insert into rounds_for_two values (7530679129822199812, 7530679129759285248, 7530679129805422592, 'two-3', 1796663417798, NULL);
insert into rounds_for_two values (7530679129822199813, 7530679129780256768, 7530679129813811200, 'two-3', 1796663417800, NULL);
insert into rounds_for_two values (7530679129830588417, 7530679129788645377, 7530679129826394112, 'two-5', 1796663417803, 7530679133274116099);
insert into rounds_for_two values (7530679129838977025, 7530679129826394112, 7530679129834782720, 'two-2', 1796663417805, NULL);
insert into rounds_for_two values (7530679129851559936, 7530679129834782720, 7530679129843171328, 'two-5', 1796663417807, NULL);
insert into parts_for_two values (7530679129822199813, 7530679129813811200, 'A sentence of Aiko''s.', 'hand', 0);
insert into parts_for_two values (7530679129838977025, 7530679129826394112, 'A sentence of Ines''s.', 'hand', 0);
insert into parts_for_two values (7530679129822199810, 7530679129788645377, 'A sentence of Hana''s.', 'hand', 0);
insert into holds values (7530679129960611840, 7530679129834782720);
insert into waiting_words values (7530679133290893312, 7530679129960611840, 7530679129834782720, NULL, NULL, 'hand', 'I will have said this in ten minutes.', '7530679129834782720.7530679129788645377.7530679129826394112.7530679129780256768.7530679129759285248.7530679129797033984', 1795454418628, '');
insert into waiting_words values (7530679133316059136, 7530679129960611840, 7530679129834782720, 7530679129985777664, 7530679129985777664, 'hand', 'And this as an answer.', '7530679129834782720.7530679129788645377.7530679129826394112.7530679129780256768.7530679129759285248', 1795454418635, '');
insert into pause_askings values (7530679130057080832, 7530679129797033984, 1795457418638);
insert into pause_turns values (7530679130057080832, 7530679129797033984, 1795540218638);
insert into pause_turns values (7530679129918668800, 7530679129759285248, 1795540218639);
insert into pause_turns values (7530679129918668800, 7530679129813811200, 1795540218643);
insert into notice_choices values (7530679129788645377, '', 1, 0);
insert into notice_choices values (7530679129797033984, '', 1, 0);
insert into mail_ways values (7530679129788645377, 'hana@example.org', 'K7jWnPXnA78Bz3F4xlYOfVDCsoygj2uP-1tzcpvZ7Vo', 'jzvb321fe6t63mmckp0qn57q13', 7530679133416722432, NULL);
insert into mail_proofs values (7530679133374779392, 7530679129780256768, 'jonas@example.org', X'EF6DBF9CC317F52A63BD76621E396DF622B39F57E01BAC71FED51745737DEDCB', 0, 1795540218649);
insert into mail_proofs values (7530679133391556608, 7530679129788645377, '', X'80DA05F124417A21B3966E7C723E00F2729E73748F4AFCC575756591DD4DD4C1', 0, 1795540218653);
insert into push_keys values (1, X'0538B34BDB0599507ECFCB7C4D182D114EBC7C05317FF5573005444545B9F9F7', X'049F447E02DB281697B259A83330AE4A889A3B979FF1E49FBF0C0DAF0530069FC8BA0607898969062F97608C928127E40E19B81A7317AC41D1763D9783B4091E78');
insert into push_ways values (7530679133504802816, 7530679129797033984, 7530679129797033985, 'https://push.invalid/tom', X'0499FE071837FC7611FB026FAC6D715711603C696BAC44D91D05A592D2CA6B8F892DF5459B2DAB90091BF14DB41C98D6FAEA2DCC303ADA042849E5AD5614BE00B0', X'05050505050505050505050505050505', 7530679133504802817);
insert into near values (7530679129788645377, 7530679129826394112);
insert into notices values (7530679129788645377, 0, 'letter 7530679133483831299', 'waiting', 1795457418682);
insert into troubles values ('backup', 1795453818007, 1, 'The disk of /mnt/other-disk is full.', NULL);
insert into troubles values ('mail', 1795453818674, 1, 'People wait for mail, and the setting mail is empty.', NULL);
insert into guides values (7530679129788645377, 1795453818773);
insert into guides values (7530679129797033984, 1795453818775);
insert into guide_askings values (7530679129813811200, 7530679129759285248, 1795453818772);
insert into reports values (7530679133915844608, 7530679129826394112, 7530679129780256768, 7530679129960611840, 7530679130564595712, '[…]
You never bring any.', 'That he says it to me.', 0, 0, 1795453818778, 2, '', NULL);
insert into reports values (7530679134754705408, 7530679129826394112, 7530679129843171328, 7530679130002554880, 7530679134746316800, 'What I found in the hall.', '', 1, 0, 1795453818977, 1, '', NULL);
insert into reports values (7530679135329325056, 7530679129759285248, 7530679129843171328, 7530679135299964928, 7530679135299964928, 'I read what you said of the pump, Mara.', '', 0, 0, 1795453819115, 1, '', NULL);
insert into report_sayings values (7530679133915844608, 1, 7530679129788645377, 'away', 'It was said to one person, and everybody had to read it.', 1795453818779);
insert into report_sayings values (7530679133915844608, 1, 7530679129797033984, 'away', 'It was said to one person, and everybody had to read it.', 1795453818781);
insert into report_decisions values (7530679133915844608, 1, 'away', 7530679129788645377, 7530679129797033984, 1, 1795453818781);
insert into report_appeals values (7530679133915844608, 7530679129780256768, 'I said it about the rye, and we laughed.', 1795453818783);
insert into report_helpers values (7530679133915844608, 2, 7530679129805422592, 7530679129759285248, '');
insert into report_tellings values (7530679133915844608, 1, 7530679129826394112, NULL);
insert into report_tellings values (7530679133915844608, 1, 7530679129780256768, NULL);
insert into withheld values (7530679130564595712, 7530679133915844608, 'Rye. You never bring any.', 1795453818776, 1795453817983);
insert into withheld_earlier values (7530679130564595712, 1795453818776, 'Rye, then.
Or none.');
insert into quarantines values (7530679134754705409, 7530679134754705408, 7530679133953593344, 7530679134746316800, 'picture', 7530679129843171328, 'Ud39XIRC54LLfolmJMblJlnOP6RKUdGs', 'c9a23c8f91ba1b47faa5452883ff852f07479bfbba0542cc93730030aa5ef07b 8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd 8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd', 'held', NULL, 1795453818977);
insert into search_words values (7530679129956417536, '§p7530679129918668800 §w7530679129805422592 then it is the seal mara do you still have the drawing');
insert into search_words values (7530679129989971968, '§p7530679129960611840 §w7530679129780256768 i bring bread and a bad mood about leipzig');
insert into search_words values (7530679130048692224, '§p7530679130002554880 §w7530679129826394112 bar forty sopranos early again on tuesday');
insert into search_words values (7530679130052886528, '§p7530679130002554880 §w7530679129843171328 the violas were late too that was me');
insert into search_words values (7530679130090635264, '§p7530679130057080832 §w7530679129797033984 the pump handle is mended it took eleven minutes');
insert into search_words values (7530679130094829568, '§p7530679130057080832 §w7530679129834782720 i was there at six and heard you swear for ten of them');
insert into search_words values (7530679130128384000, '§p7530679130099023872 §w7530679129805422592 page nine she never says whose letter it is لماذا');
insert into search_words values (7530679130132578304, '§p7530679130099023872 §w7530679129813811200 perhaps she does not know よく くわ わか から らな ない い');
insert into search_words values (7530679130631704576, '§p7530679130002554880 §w7530679129834782720 it is tuesdays not you');
insert into search_words values (7530679132233928704, '§p7530679130099023872 §w7530679129813811200 the letter as i see it lying there');
insert into search_words values (7530679132238123008, '§p7530679130099023872 §w7530679129805422592 read aloud');
insert into search_words values (7530679132246511616, '§p7530679129960611840 §w7530679129788645377 what did you carry home this week');
insert into search_words values (7530679132326203392, '§p7530679129960611840 §w7530679129780256768 a bag says jonas');
insert into search_words values (7530679132330397696, '§p7530679129960611840 §w7530679129759285248 a bag says mara');
insert into search_words values (7530679132330397697, '§p7530679129960611840 §w7530679129797033984 a bag says tom');
insert into search_words values (7530679132330397699, '§p7530679129960611840 §w7530679129788645377 a bag says hana');
insert into search_words values (7530679132363952128, '§p7530679129960611840 §w7530679129759285248 that it was heavy');
insert into search_words values (7530679132368146432, '§p7530679129960611840 §w7530679129780256768 that it was heavy');
insert into search_words values (7530679132376535040, '§p7530679129960611840 §w7530679129826394112 and that i was glad of it');
insert into search_words values (7530679132330397698, '§p7530679129960611840 §w7530679129826394112 a bag says ines');
insert into search_words values (7530679132414283776, '§p7530679130057080832 §w7530679129797033984 what grows where nobody planted it');
insert into search_words values (7530679133181841411, '§p7530679133181841408 §w7530679129805422592 for your morning wren');
insert into search_words values (7530679133274116099, '§p7530679133274116096 §w7530679129826394112 a sentence of ines s');
insert into search_words values (7530679133274116100, '§p7530679133274116096 §w7530679129788645377 a sentence of hana s');
insert into search_words values (7530679129985777664, '§p7530679129960611840 §w7530679129788645377 there is barley and the rest of the celeriac');
insert into search_words values (7530679133483831299, '§p7530679133483831296 §w7530679129826394112 come over the door is open');
insert into search_words values (7530679134746316800, '§p7530679130002554880 §w7530679129843171328 what i found in the hall');
insert into search_words values (7530679134993780739, '§p7530679134993780736 §w7530679129788645377 he mends what others throw away');
insert into search_words values (7530679134993780740, '§p7530679134993780736 §w7530679129788645377 she counts in her head');
insert into search_words values (7530679135278993411, '§p7530679135278993408 §w7530679129826394112 i read what you said of the pump tom');
insert into search_words values (7530679135614537728, '§p7530679135597760512 §w7530679129805422592 four centimetres not three');
insert into search_words values (7530679135681646592, '§p7530679135597760512 §w7530679129843171328 noor is on a river this week');
insert into search_words values (7530679135799087104, '§p7530679130057080832 §w7530679129797033984 a ladder of five metres for one saturday');
insert into search_words values (7530679135832641536, '§p7530679129960611840 §w7530679129780256768 tom asks and he brings it back clean');
insert into house_signing values (1, X'7656153CFDCCED300CE4FA2F2DB524D44D0F943377DEE2D5B57E7AB5567E5D07', X'1D619E59A485ADA0F4FDC5047046EA6101F149912C39DC245F2A0BE83BE4A943');
insert into statements values (7530679134851174401, 'handshake', 7530679129780256768, 7530679129813811200, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129813811200","by":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129780256768","id":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/statements/7530679134851174401","made":"2026-11-23T17:10:19Z","met":"in person","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:10:19Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z2x7QtKTC2Zkza5ZMZbTH1bxxbs3vcsui9488JrDUjaqBQAwBz3qxGccBKvgtuYXUK6wvVPX6hfiUz7xjHLhyLUuw","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8#z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8"},"type":"handshake"}', 1795453819001);
insert into statements values (7530679134855368705, 'handshake', 7530679129813811200, 7530679129780256768, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129780256768","by":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129813811200","id":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/statements/7530679134855368705","made":"2026-11-23T17:10:19Z","met":"in person","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:10:19Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z3tSXMuLEQC4NTjujmyHAEyN3jtpJ48nWf79hNsfNWndZi1AZM39uLa9niSPEkJqgC3pTRxjMyR8rTW4hTCdBTB8M","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8#z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8"},"type":"handshake"}', 1795453819001);
insert into statements values (7530679134977003521, 'vouch', 7530679129788645377, 7530679129813811200, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129813811200","by":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129788645377","how":"worked","id":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/statements/7530679134977003521","made":"2026-11-23T17:10:19Z","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:10:19Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"zxtFqJY9t8qAjyTtwHBa5P8i3mgM2PU43pJHnH6De5dKJ14AG4Gw2duxZB91yzTMoVpUbwAbdooXnXpkEbAcALEu","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8#z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8"},"type":"vouch"}', 1795453819031);
insert into statements values (7530679134993780742, 'introduction', 7530679129797033984, 7530679129813811200, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129813811200","by":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129797033984","id":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/statements/7530679134993780742","made":"2026-11-23T17:10:19Z","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:10:19Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z4rj5r3FuZ9CQqHTpxKNdQ3jLH95BoYDLrMkiPbdT9fmv5bSvM9tDsS2QBDAirKJUEU1kZ6W5Xih2ZgZAqfwweY2E","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8#z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8"},"through":"7530679129788645377","type":"introduction"}', 1795453819034);
insert into statements values (7530679134993780743, 'introduction', 7530679129813811200, 7530679129797033984, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129797033984","by":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129813811200","id":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/statements/7530679134993780743","made":"2026-11-23T17:10:19Z","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:10:19Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"zD95oRkv2sNRQ3oqh3mffdt5jtdRy48bHU65h6iRsgaCScvDanKkBdknvPsoKJ17y5TrziZD4QqUrbn5EbLxcQJi","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8#z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8"},"through":"7530679129788645377","type":"introduction"}', 1795453819034);
insert into statements values (7530679135010557953, 'vouch', 7530679129788645377, 7530679129834782720, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129834782720","by":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129788645377","how":"worked","id":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/statements/7530679135010557953","made":"2026-11-23T17:10:19Z","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:10:19Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z4DK39Eg7dYVS13Pu2qWFT1f7kcsjCmWAE66QDBK5K8gXfeXWY72MFpd8DCtz6R3yyUzxdWXiBNFxCa8WMeU4r5eY","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8#z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8"},"type":"vouch"}', 1795453819039);
insert into statements values (7530679135107026945, 'knock', 7530679129826394112, 7530679129805422592, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129805422592","by":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129826394112","id":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/statements/7530679135107026945","made":"2026-11-23T17:10:19Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:10:19Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z4WMdDUkV5pynQ8bBsX4Jb5A8caw4WmF3pzKP7GjoasS4aoN115oBvFyqy4inPbVWNErnnATeKTLSrkHo7N6ZAkYu","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8#z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8"},"type":"knock","until":1798045819061,"ways":[],"words":"I read what you said of the pump, Noor."}', 1795453819061);
insert into statements values (7530679135132192769, 'knock', 7530679129843171328, 7530679129780256768, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129780256768","by":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129843171328","id":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/statements/7530679135132192769","made":"2026-11-23T17:10:19Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:10:19Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"zQcSw6CU5iXCSDY2KRfqMpvqxFKAHsWEeAuiaAKRzVhDBXCREUvQo8vMasPcbacS54wwkb9Ntszg53YrNw4KjXFM","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8#z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8"},"type":"knock","until":1798045819067,"ways":[],"words":"I read what you said of the pump, Jonas."}', 1795453819067);
insert into statements values (7530679135140581377, 'knock', 7530679129759285248, 7530679129834782720, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129834782720","by":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129759285248","id":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/statements/7530679135140581377","made":"2026-11-23T17:10:19Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:10:19Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z66AcuKSy7qi7VkYgjYarMXPNZS1jTDm7bBsepSGSzHNmutbXwDjejoMt5WnGUbmfEPqGVYKxX1JAhGYCuWpGHsTK","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8#z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8"},"type":"knock","until":1798045819070,"ways":[],"words":"I read what you said of the pump, Bea."}', 1795453819070);
insert into statements values (7530679135216078849, 'knock', 7530679129805422592, 7530679129788645377, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129788645377","by":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129805422592","id":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/statements/7530679135216078849","made":"2026-11-23T17:10:19Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:10:19Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z4cU5CZEej58Stds8sPYVgPK34yHYnfYBxhZoNub3EYwUX1Zb9jYJgrRjQjqBw5UhYrKde6HYR4yoFfAaCMm74qQz","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8#z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8"},"type":"knock","until":1798045819087,"ways":["7530679129813811200"],"words":"I read what you said of the pump, Hana."}', 1795453819087);
insert into statements values (7530679135299964929, 'knock', 7530679129843171328, 7530679129759285248, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129759285248","by":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129843171328","id":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/statements/7530679135299964929","made":"2026-11-23T17:10:19Z","means":"hand","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:10:19Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"zcjZnnpfpdzautgG8TSiaKvRW75RfpM6GWpN7r295UN6obFytCLjvjetMAoyA6vmxXAwuabhKjqzNsBRHBfdLKmB","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8#z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8"},"type":"knock","until":1798045819107,"ways":[],"words":"I read what you said of the pump, Mara."}', 1795453819107);
insert into statements values (7530679135681646593, 'entry', 7530679129805422592, 7530679129805422592, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129805422592","by":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129805422592","entry":"7530679135614537728","id":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/statements/7530679135681646593","made":"2026-11-23T17:10:19Z","means":"hand","page":"under-bridges","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:10:19Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z5YQMixtpcJBxZhiYdKjD83PPcHf6cRsJT1RU3vpzvahzBXzjxVcQoDicg14foV6x6amAGWbTB9KiZTaukFGTMFkj","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8#z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8"},"role":"as an engineer","type":"entry","words":"4d7c889ab035bc6a58879486481f93241ea2047316b3b5096068f02cc1a33ff3"}', 1795453819199);
insert into statements values (7530679135769726976, 'entry', 7530679129843171328, 7530679129805422592, '{"@context":"https://w3id.org/security/data-integrity/v2","about":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129805422592","by":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/people/7530679129843171328","entry":"7530679135681646592","id":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8/statements/7530679135769726976","made":"2026-11-23T17:10:19Z","means":"helper","page":"under-bridges","proof":{"@context":"https://w3id.org/security/data-integrity/v2","created":"2026-11-23T17:10:19Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","proofValue":"z5VPhxMWGdZgsfdQoebUvXdNuuUzmt6jEF12ygGDCKqxMhMiRzF2hquS6vfpxaNEskVZR47B2rZ2bRNZkz26kLwDh","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8#z6MkgRxCjM45fcNxqZta5gitvP1MbW2Wu9E62inN65YwTws8"},"role":"","type":"entry","words":"e4cd74fb2df95d834ab5731069a2d5dc002a692967c66e6e8602fa30132e438b"}', 1795453819219);
insert into bond_lines values (7530679134851174400, 7530679129780256768, 7530679129813811200, 'again', 7530679129780256768, 'She measures, I ask.', 'Under the barn', 1795453819001);
insert into bond_lines values (7530679134855368704, 7530679129780256768, 7530679129813811200, 'again', 7530679129813811200, 'He asked about the seal.', '', 1795453819001);
insert into bond_lines values (7530679134993780741, 7530679129797033984, 7530679129813811200, 'introduced', 7530679129788645377, '', '', 1795453819034);
insert into hands values (7530679134771482624, 7530679129813811200, '63911933', '5QBY2BSQW15F7ESHRWVN', X'81D954F81A89D5E23F05C0B444AA20123AF0B9BC1FE72917B84B116FC57DC64E', 1, 7530679134813425664, 1795454118982);
insert into wrong_digits values (7530679134788259840, 7530679129780256768);
insert into handshakes values (7530679134813425664, '3811', 'done', 'here', 1795540218992);
insert into handshake_sides values (7530679134813425664, 7530679129813811200, '', '', 1, 0);
insert into handshake_sides values (7530679134813425664, 7530679129780256768, '', '', 1, 0);
insert into greetings values (7530679129843171328);
insert into guest_slips values (7530679134893117440, 7530679129797033984, 'Emil', 'the flat below, ring twice', X'B7887A0B96FFEF6DE8155F9AB5E843A0EFEEE66FB962C3D78F16573A28C19C12', 1800637819011);
insert into device_keys values (7530679134905700352, 7530679129788645377, 7530679129792839680, X'04524BE298B4F82BAAD0A6B40821751B8B38FB002BE122244EC83A66A1C17B7D71FF4BE0D03A89AF95F7D0261FB1C6C2F760CFAA1390247883C62E6D720E0DBECB');
insert into hand_slips values (7530679134951837696, 7530679129788645377, 'typed', '48217705', 1795453819018, X'C258F842DC8429847380C538B1887967ED4168A2A6C35DF1D0FFCEE2C2CA3B32', NULL, 1798045819018);
insert into introductions values (7530679134977003520, 7530679129788645377, 'hand', 1797268219031, 1795453819034, NULL, 7530679134993780736, 0);
insert into introductions values (7530679135010557952, 7530679129788645377, 'hand', 1797268219039, NULL, NULL, NULL, 0);
insert into introduction_sides values (7530679134977003520, 7530679129813811200, 7530679129797033984, '', '', 1);
insert into introduction_sides values (7530679134977003520, 7530679129797033984, 7530679129813811200, '', '', 1);
insert into introduction_sides values (7530679135010557952, 7530679129834782720, 7530679129813811200, 'She counts in her head.', '', 1);
insert into introduction_sides values (7530679135010557952, 7530679129813811200, 7530679129834782720, 'He mends what others throw away.', '', 1);
insert into introduction_answers values (7530679135010557952, 7530679129834782720, 'yes');
insert into vouches values (7530679134981197824, 7530679134977003520, 7530679129788645377, 7530679129813811200, 7530679129797033984, 'worked', 1795453819031, 1826989819031, 7530679134977003521);
insert into vouches values (7530679135014752256, 7530679135010557952, 7530679129788645377, 7530679129834782720, 7530679129813811200, 'worked', 1795453819039, 1826989819039, 7530679135010557953);
insert into introduction_letters values (7530679134993780739, 7530679129788645377);
insert into knock_needs values (7530679129813811200, 'two');
insert into nameables values (7530679129813811200);
insert into bond_lendings values (7530679135107026944, 0, 0, 7530679129826394112, 7530679129788645377, 1, 1795453819061, 1796058619061);
insert into bond_lendings values (7530679135107026944, 0, 1, 7530679129788645377, 7530679129759285248, 1, 1795453819061, 1796058619061);
insert into bond_lendings values (7530679135107026944, 0, 2, 7530679129759285248, 7530679129805422592, 1, 1795453819061, 1796058619061);
insert into bond_lendings values (7530679135107026944, 1, 0, 7530679129826394112, 7530679129834782720, 1, 1795453819061, 1796058619061);
insert into bond_lendings values (7530679135107026944, 1, 1, 7530679129834782720, 7530679129843171328, 1, 1795453819061, 1796058619061);
insert into bond_lendings values (7530679135107026944, 1, 2, 7530679129843171328, 7530679129805422592, 1, 1795453819061, 1796058619061);
insert into bond_lendings values (7530679135140581376, 0, 0, 7530679129759285248, 7530679129788645377, 1, 1795453819070, 1796058619070);
insert into bond_lendings values (7530679135140581376, 0, 1, 7530679129788645377, 7530679129834782720, 1, 1795453819070, 1796058619070);
insert into bond_lendings values (7530679135216078848, 0, 0, 7530679129805422592, 7530679129813811200, 1, 1795453819087, 1796058619087);
insert into bond_lendings values (7530679135216078848, 0, 1, 7530679129813811200, 7530679129788645377, 1, 1795453819087, 1796058619087);
insert into knock_draws values (7530679135132192768, 1, 7530679129834782720, 1795453819067);
insert into knock_draws values (7530679135249633280, 1, 7530679129788645377, 1795453819095);
insert into knock_draws values (7530679135299964928, 1, 7530679129834782720, 1795453819107);
insert into strangers values (7530679129843171328, 1795453819067);
insert into strangers values (7530679129826394112, 1795453819095);
insert into stranger_hours values (498737, 2);
insert into lockdowns values (7530679135060889600, 1795453819051, 1795540219051, 7530679129759285248, 1795453819052, 7530679129759285248);
insert into knocks values (7530679135107026944, 1, 7530679129826394112, 7530679129805422592, 'I read what you said of the pump, Noor.', 'hand', 7530679129788645377, 0, 'waiting', 0, 7530679135107026945, 1798045819061);
insert into knocks values (7530679135132192768, 1, 7530679129843171328, 7530679129780256768, 'I read what you said of the pump, Jonas.', 'hand', 7530679129834782720, 0, 'waiting', 0, 7530679135132192769, 1798045819067);
insert into knocks values (7530679135140581376, 1, 7530679129759285248, 7530679129834782720, 'I read what you said of the pump, Bea.', 'hand', 0, 0, 'waiting', 0, 7530679135140581377, 1798045819070);
insert into knocks values (7530679135216078848, 1, 7530679129805422592, 7530679129788645377, 'I read what you said of the pump, Hana.', 'hand', 7530679129759285248, 0, 'waiting', 0, 7530679135216078849, 1798045819087);
insert into knocks values (7530679135299964928, 1, 7530679129843171328, 7530679129759285248, 'I read what you said of the pump, Mara.', 'hand', 7530679129834782720, 0, 'shown', 0, 7530679135299964929, 1798045819107);
insert into opened_doors values (7530679129826394112, 7530679129797033984, 7530679135278993408, 1795453819103);
insert into doorkeepers values (7530679129805422592, 7530679129813811200, 7, 1795453819060, 1796058619060, 0);
insert into shown_knocks values (7530679135329325056, 7530679129759285248);
insert into no_knocking values (7530679135329325056, 7530679129843171328, 1798045819123);
insert into gatherings values (7530679135404822528, 7530679129960611840, 7530679129788645377, 'Dumplings', '2026-11-28', '15:00', '', '', 'Europe/Berlin', 1795874400000, 1795885200000, 'My kitchen', '', 0, '21a7dbd9a502c5b5170a36e036748639', 0, 1795453819131, NULL, NULL, '0jk6xkC1w85rj8dVI5TWkGeSFXvvYpgcVjBR1mu-F40', NULL);
insert into comings values (7530679135404822529, 7530679135404822528, 7530679129788645377, '', NULL, 'coming', 7530679135404822529, 0, 0);
insert into comings values (7530679135404822531, 7530679135404822528, 7530679129759285248, '', NULL, '', 7530679135404822531, 0, 0);
insert into comings values (7530679135404822533, 7530679135404822528, 7530679129780256768, '', NULL, '', 7530679135404822533, 0, 0);
insert into comings values (7530679135404822535, 7530679135404822528, 7530679129797033984, '', NULL, '', 7530679135404822535, 0, 0);
insert into comings values (7530679135404822537, 7530679135404822528, 7530679129826394112, '', NULL, 'late', 7530679135434182656, 0, 0);
insert into comings values (7530679135409016833, 7530679135404822528, 7530679129834782720, '', NULL, '', 7530679135409016833, 0, 0);
insert into comings values (7530679135463542784, 7530679135404822528, NULL, 'Emil', X'D004616EDFA637643C1EAFC09C792732AD39FAA7A69D440B5E240F31E036CBA8', 'coming', 7530679135463542785, 0, 0);
insert into presences values (7530679135404822528, 7530679129826394112, 7530679129788645377);
insert into foldings values (7530679135530651648, 1797268219162, NULL, 7530679130057080832);
insert into folding_wishes values (7530679135530651648, 7530679129834782720, 1);
insert into calendar_feeds values (7530679129788645377, 'gb3hUHBlS-EA4jGLA1wkYv6eIQutW6mKuPwm9fWu4fM');
insert into public_pages values (7530679135597760512, 7530679129805422592, 'under-bridges', 'underbrldges', 'Under bridges', 'I write when a bridge has said something.', 1795453819179, NULL);
insert into page_roles values (7530679135597760513, 7530679135597760512, 'as an engineer');
insert into page_entries values (7530679135614537728, 7530679135597760512, 'as an engineer', NULL);
insert into page_entries values (7530679135681646592, 7530679135597760512, '', NULL);
insert into entry_statements values (7530679135614537728, 7530679135681646593);
insert into entry_statements values (7530679135681646592, 7530679135769726976);
insert into page_helpers values (7530679135597760512, 7530679129843171328, 1795453819191, 1795453819195, NULL);
insert into page_readers values (7530679129759285248, 7530679135597760512, 1795453819203, 7530679135681646592);
insert into plain_facts values (7530679135597760512, 0, 2968);
insert into mailbags values (7530679135731978240, 7530679135597760512, 'What would you ask a bridge?', 1795885819211, NULL, 0, NULL, NULL);
insert into mailbag_letters values (7530679135765532672, 7530679135731978240, 7530679129780256768, 'hand', 'Was it something I said?', 0, 0);
insert into offers values (7530679135799087104, 7530679130057080832, 'ask', 1, NULL);
insert into carries values (7530679135799087104, 7530679129780256768, 7530679135832641536);
insert into chairs values (7530679135497097216, 7530679135404822528, 7530679129788645377, 'hand', 'gathering', 'lot', 'Whoever is hungry.', 'Dumplings', '', 1795564800000, 1795874400000, 'f36967f37296b6c9e55502018ee9f472f833c64078b3cc897adcfaf20efdc6a7', NULL, NULL, '');
insert into chair_names values (7530679135497097216, 7530679129805422592, '6a370ba0c4b146c8', NULL, NULL, NULL, '');
commit;

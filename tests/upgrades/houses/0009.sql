-- A house at schema 9, written by tools/fixture_house.py of Kith 0.1.0.
-- house key of Mara: 4S2PJXAWYK59JCERA3VDSBH3
-- house key of Jonas: N1TXP3FAG1HRP4XQM6BKX23M
-- house key of Hana: PV27X17DZ62D5S13M9CJ2MKQ
-- house key of Tom: M30JEXGVFKM4SP39ZZJ07ZR5
-- house key of Noor: GHCWQZZGRPYQS7XHM6YPDD6K
-- house key of Aiko: KRFR4RX3RWC8YJP75JGEVKR9
-- house key of Ines: 3EFPGZMYTNGSQNWSPEMV9EKF
-- house key of Bea: JDSEF6EEW1DMV3CMFQ2TG260
-- house key of Wren: SHWCFA10DJY0RAD8N92C8DYJ
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
    id bigint primary key, kind text not null default 'circle' check (kind in ('circle', 'letter')));
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
, gone_by text not null default '' check (gone_by in ('', 'guides', 'two')));
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
insert into search_index (search_index, rank) values ('secure-delete', 1);
insert into migrations values (1, 'the_machine', 'b6817610aa451e4484449e6b8d9b97d21c6580eb9d42e64b3eadb34c736abb7f');
insert into migrations values (2, 'people', '217924189e477fe5fd28ae0449e5b4c106ee218fe6531369a70b1efe6398e22d');
insert into migrations values (3, 'ties', '8c1bde1e2f60d9fa7a57dd72d55ee32ded04ed577228f86cce936be545268e2d');
insert into migrations values (4, 'places', '4e13719e908a8e7877c8cf9a9f3bb48abe4eef7f88a78f6cabc1f3fbff4ac224');
insert into migrations values (5, 'conversations', '67b16e66b67e6c0b782ace8bc7ce0b1c10b39e91cb57fd57e61323ca01b47976');
insert into migrations values (6, 'several_processes', '7435af6ed55d5f04afb95b4242fa038138f604860aaef784302970d90f48b9af');
insert into migrations values (7, 'backups', '32a13b3404d8e982984e44fee301e9db70af3f3f38248d164f7513b99b1aa701');
insert into migrations values (8, 'being_heard', 'a394fc9e5f611491ab700ba04e286bb9271dc432d17b30b5ec0733109cfe71bb');
insert into migrations values (9, 'told_found_decided', 'd76ec79813b9dd8538717b83a330b3985620e70df774b8f6821ae45ffc0f6b24');
insert into facts values (1, 'Bonded', NULL, 1795431876743, '{"a_id":7530587102333894656,"b_id":7530587102350671872,"place_id":null}');
insert into facts values (2, 'Arrived', NULL, 1795431876743, '{"person_id":7530587102350671872,"through_id":7530587102333894656,"place_id":null}');
insert into facts values (3, 'Bonded', NULL, 1795431876746, '{"a_id":7530587102333894656,"b_id":7530587102363254784,"place_id":null}');
insert into facts values (4, 'Arrived', NULL, 1795431876746, '{"person_id":7530587102363254784,"through_id":7530587102333894656,"place_id":null}');
insert into facts values (5, 'Bonded', NULL, 1795431876748, '{"a_id":7530587102333894656,"b_id":7530587102371643392,"place_id":null}');
insert into facts values (6, 'Arrived', NULL, 1795431876748, '{"person_id":7530587102371643392,"through_id":7530587102333894656,"place_id":null}');
insert into facts values (7, 'Bonded', NULL, 1795431876751, '{"a_id":7530587102333894656,"b_id":7530587102384226304,"place_id":null}');
insert into facts values (8, 'Arrived', NULL, 1795431876751, '{"person_id":7530587102384226304,"through_id":7530587102333894656,"place_id":null}');
insert into facts values (9, 'Bonded', NULL, 1795431876753, '{"a_id":7530587102350671872,"b_id":7530587102392614912,"place_id":null}');
insert into facts values (10, 'Arrived', NULL, 1795431876753, '{"person_id":7530587102392614912,"through_id":7530587102350671872,"place_id":null}');
insert into facts values (11, 'Bonded', NULL, 1795431876755, '{"a_id":7530587102363254784,"b_id":7530587102401003522,"place_id":null}');
insert into facts values (12, 'Arrived', NULL, 1795431876755, '{"person_id":7530587102401003522,"through_id":7530587102363254784,"place_id":null}');
insert into facts values (13, 'Bonded', NULL, 1795431876758, '{"a_id":7530587102401003522,"b_id":7530587102413586432,"place_id":null}');
insert into facts values (14, 'Arrived', NULL, 1795431876758, '{"person_id":7530587102413586432,"through_id":7530587102401003522,"place_id":null}');
insert into facts values (15, 'Bonded', NULL, 1795431876760, '{"a_id":7530587102413586432,"b_id":7530587102421975040,"place_id":null}');
insert into facts values (16, 'Arrived', NULL, 1795431876760, '{"person_id":7530587102421975040,"through_id":7530587102413586432,"place_id":null}');
insert into facts values (17, 'Bonded', NULL, 1795431876762, '{"a_id":7530587102350671872,"b_id":7530587102363254784,"place_id":null}');
insert into facts values (18, 'Bonded', NULL, 1795431876764, '{"a_id":7530587102363254784,"b_id":7530587102413586432,"place_id":null}');
insert into facts values (19, 'Bonded', NULL, 1795431876766, '{"a_id":7530587102371643392,"b_id":7530587102363254784,"place_id":null}');
insert into facts values (20, 'Bonded', NULL, 1795431876768, '{"a_id":7530587102392614912,"b_id":7530587102363254784,"place_id":null}');
insert into facts values (21, 'Bonded', NULL, 1795431876769, '{"a_id":7530587102371643392,"b_id":7530587102413586432,"place_id":null}');
insert into facts values (22, 'Bonded', NULL, 1795431876771, '{"a_id":7530587102350671872,"b_id":7530587102371643392,"place_id":null}');
insert into facts values (23, 'Bonded', NULL, 1795431876773, '{"a_id":7530587102392614912,"b_id":7530587102384226304,"place_id":null}');
insert into facts values (24, 'Bonded', NULL, 1795431876774, '{"a_id":7530587102350671872,"b_id":7530587102384226304,"place_id":null}');
insert into facts values (25, 'Bonded', NULL, 1795431876776, '{"a_id":7530587102384226304,"b_id":7530587102421975040,"place_id":null}');
insert into facts values (26, 'Asked', 7530587102493278208, 1795431876777, '{"person_id":7530587102333894656,"by_id":7530587102384226304,"place_id":7530587102493278208}');
insert into facts values (27, 'Asked', 7530587102493278208, 1795431876777, '{"person_id":7530587102350671872,"by_id":7530587102384226304,"place_id":7530587102493278208}');
insert into facts values (28, 'Asked', 7530587102493278208, 1795431876777, '{"person_id":7530587102392614912,"by_id":7530587102384226304,"place_id":7530587102493278208}');
insert into facts values (29, 'Asked', 7530587102493278208, 1795431876777, '{"person_id":7530587102421975040,"by_id":7530587102384226304,"place_id":7530587102493278208}');
insert into facts values (30, 'CameIn', 7530587102493278208, 1795431876779, '{"person_id":7530587102350671872,"place_id":7530587102493278208}');
insert into facts values (31, 'CameIn', 7530587102493278208, 1795431876780, '{"person_id":7530587102333894656,"place_id":7530587102493278208}');
insert into facts values (32, 'CameIn', 7530587102493278208, 1795431876781, '{"person_id":7530587102392614912,"place_id":7530587102493278208}');
insert into facts values (33, 'CameIn', 7530587102493278208, 1795431876782, '{"person_id":7530587102421975040,"place_id":7530587102493278208}');
insert into facts values (34, 'Opened', 7530587102493278208, 1795431876783, '{"post_id":7530587102522638336,"place_id":7530587102493278208}');
insert into facts values (35, 'Answered', 7530587102493278208, 1795431876785, '{"post_id":7530587102526832640,"conversation_id":7530587102522638336,"place_id":7530587102493278208}');
insert into facts values (36, 'Asked', 7530587102531026944, 1795431876786, '{"person_id":7530587102333894656,"by_id":7530587102363254784,"place_id":7530587102531026944}');
insert into facts values (37, 'Asked', 7530587102531026944, 1795431876786, '{"person_id":7530587102350671872,"by_id":7530587102363254784,"place_id":7530587102531026944}');
insert into facts values (38, 'Asked', 7530587102531026944, 1795431876786, '{"person_id":7530587102401003522,"by_id":7530587102363254784,"place_id":7530587102531026944}');
insert into facts values (39, 'Asked', 7530587102531026944, 1795431876786, '{"person_id":7530587102413586432,"by_id":7530587102363254784,"place_id":7530587102531026944}');
insert into facts values (40, 'CameIn', 7530587102531026944, 1795431876788, '{"person_id":7530587102333894656,"place_id":7530587102531026944}');
insert into facts values (41, 'CameIn', 7530587102531026944, 1795431876789, '{"person_id":7530587102350671872,"place_id":7530587102531026944}');
insert into facts values (42, 'CameIn', 7530587102531026944, 1795431876790, '{"person_id":7530587102401003522,"place_id":7530587102531026944}');
insert into facts values (43, 'CameIn', 7530587102531026944, 1795431876791, '{"person_id":7530587102413586432,"place_id":7530587102531026944}');
insert into facts values (44, 'Opened', 7530587102531026944, 1795431876792, '{"post_id":7530587102560387072,"place_id":7530587102531026944}');
insert into facts values (45, 'Answered', 7530587102531026944, 1795431876794, '{"post_id":7530587102564581376,"conversation_id":7530587102560387072,"place_id":7530587102531026944}');
insert into facts values (46, 'Asked', 7530587102531026944, 1795431876795, '{"person_id":7530587102371643392,"by_id":7530587102363254784,"place_id":7530587102531026944}');
insert into facts values (47, 'Proposed', 7530587102531026944, 1795431876795, '{"proposal_id":7530587102568775680,"place_id":7530587102531026944}');
insert into facts values (48, 'CameIn', 7530587102531026944, 1795431876796, '{"person_id":7530587102371643392,"place_id":7530587102531026944}');
insert into facts values (49, 'Asked', 7530587102577164288, 1795431876797, '{"person_id":7530587102363254784,"by_id":7530587102401003522,"place_id":7530587102577164288}');
insert into facts values (50, 'Asked', 7530587102577164288, 1795431876797, '{"person_id":7530587102413586432,"by_id":7530587102401003522,"place_id":7530587102577164288}');
insert into facts values (51, 'CameIn', 7530587102577164288, 1795431876799, '{"person_id":7530587102363254784,"place_id":7530587102577164288}');
insert into facts values (52, 'CameIn', 7530587102577164288, 1795431876800, '{"person_id":7530587102413586432,"place_id":7530587102577164288}');
insert into facts values (53, 'Proposed', 7530587102577164288, 1795431876801, '{"proposal_id":7530587102593941504,"place_id":7530587102577164288}');
insert into facts values (54, 'Asked', 7530587102577164288, 1795431876802, '{"person_id":7530587102421975040,"by_id":7530587102413586432,"place_id":7530587102577164288}');
insert into facts values (55, 'Proposed', 7530587102577164288, 1795431876802, '{"proposal_id":7530587102593941504,"place_id":7530587102577164288}');
insert into facts values (56, 'CameIn', 7530587102577164288, 1795431876803, '{"person_id":7530587102421975040,"place_id":7530587102577164288}');
insert into facts values (57, 'Proposed', 7530587102577164288, 1795431876804, '{"proposal_id":7530587102606524416,"place_id":7530587102577164288}');
insert into facts values (58, 'Asked', 7530587102577164288, 1795431876805, '{"person_id":7530587102371643392,"by_id":7530587102363254784,"place_id":7530587102577164288}');
insert into facts values (59, 'Proposed', 7530587102577164288, 1795431876805, '{"proposal_id":7530587102606524416,"place_id":7530587102577164288}');
insert into facts values (60, 'CameIn', 7530587102577164288, 1795431876806, '{"person_id":7530587102371643392,"place_id":7530587102577164288}');
insert into facts values (61, 'Opened', 7530587102577164288, 1795431876807, '{"post_id":7530587102619107328,"place_id":7530587102577164288}');
insert into facts values (62, 'Answered', 7530587102577164288, 1795431876808, '{"post_id":7530587102623301632,"conversation_id":7530587102619107328,"place_id":7530587102577164288}');
insert into facts values (63, 'Asked', 7530587102627495936, 1795431876809, '{"person_id":7530587102333894656,"by_id":7530587102371643392,"place_id":7530587102627495936}');
insert into facts values (64, 'Asked', 7530587102627495936, 1795431876809, '{"person_id":7530587102350671872,"by_id":7530587102371643392,"place_id":7530587102627495936}');
insert into facts values (65, 'Asked', 7530587102627495936, 1795431876809, '{"person_id":7530587102413586432,"by_id":7530587102371643392,"place_id":7530587102627495936}');
insert into facts values (66, 'CameIn', 7530587102627495936, 1795431876810, '{"person_id":7530587102333894656,"place_id":7530587102627495936}');
insert into facts values (67, 'CameIn', 7530587102627495936, 1795431876811, '{"person_id":7530587102413586432,"place_id":7530587102627495936}');
insert into facts values (68, 'CameIn', 7530587102627495936, 1795431876812, '{"person_id":7530587102350671872,"place_id":7530587102627495936}');
insert into facts values (69, 'Proposed', 7530587102627495936, 1795431876813, '{"proposal_id":7530587102644273152,"place_id":7530587102627495936}');
insert into facts values (70, 'Asked', 7530587102627495936, 1795431876814, '{"person_id":7530587102421975040,"by_id":7530587102413586432,"place_id":7530587102627495936}');
insert into facts values (71, 'Proposed', 7530587102627495936, 1795431876814, '{"proposal_id":7530587102644273152,"place_id":7530587102627495936}');
insert into facts values (72, 'CameIn', 7530587102627495936, 1795431876815, '{"person_id":7530587102421975040,"place_id":7530587102627495936}');
insert into facts values (73, 'Opened', 7530587102627495936, 1795431876816, '{"post_id":7530587102656856066,"place_id":7530587102627495936}');
insert into facts values (74, 'Answered', 7530587102627495936, 1795431876817, '{"post_id":7530587102661050368,"conversation_id":7530587102656856066,"place_id":7530587102627495936}');
insert into facts values (75, 'Asked', 7530587102665244672, 1795431876818, '{"person_id":7530587102363254784,"by_id":7530587102392614912,"place_id":7530587102665244672}');
insert into facts values (76, 'Asked', 7530587102665244672, 1795431876818, '{"person_id":7530587102384226304,"by_id":7530587102392614912,"place_id":7530587102665244672}');
insert into facts values (77, 'CameIn', 7530587102665244672, 1795431876820, '{"person_id":7530587102363254784,"place_id":7530587102665244672}');
insert into facts values (78, 'CameIn', 7530587102665244672, 1795431876821, '{"person_id":7530587102384226304,"place_id":7530587102665244672}');
insert into facts values (79, 'Proposed', 7530587102665244672, 1795431876822, '{"proposal_id":7530587102682021888,"place_id":7530587102665244672}');
insert into facts values (80, 'Asked', 7530587102665244672, 1795431876823, '{"person_id":7530587102371643392,"by_id":7530587102363254784,"place_id":7530587102665244672}');
insert into facts values (81, 'Proposed', 7530587102665244672, 1795431876823, '{"proposal_id":7530587102682021888,"place_id":7530587102665244672}');
insert into facts values (82, 'CameIn', 7530587102665244672, 1795431876824, '{"person_id":7530587102371643392,"place_id":7530587102665244672}');
insert into facts values (83, 'Opened', 7530587102665244672, 1795431876825, '{"post_id":7530587102694604800,"place_id":7530587102665244672}');
insert into facts values (84, 'Answered', 7530587102665244672, 1795431876826, '{"post_id":7530587102698799104,"conversation_id":7530587102694604800,"place_id":7530587102665244672}');
insert into facts values (85, 'Proposed', 7530587102665244672, 1795431876827, '{"proposal_id":7530587102702993408,"place_id":7530587102665244672}');
insert into facts values (86, 'Asked', 7530587102665244672, 1795431876828, '{"person_id":7530587102401003522,"by_id":7530587102363254784,"place_id":7530587102665244672}');
insert into facts values (87, 'Proposed', 7530587102665244672, 1795431876828, '{"proposal_id":7530587102702993408,"place_id":7530587102665244672}');
insert into facts values (88, 'CameIn', 7530587102665244672, 1795431876829, '{"person_id":7530587102401003522,"place_id":7530587102665244672}');
insert into facts values (89, 'SessionEnded', NULL, 1795431876852, '{"session_id":7530587102421975041,"place_id":null}');
insert into facts values (90, 'KeyReplaced', NULL, 1795431876852, '{"person_id":7530587102421975040,"by_administrator":true,"place_id":null}');
insert into facts values (91, 'PasskeyAdded', NULL, 1795431876854, '{"person_id":7530587102363254784,"place_id":null}');
insert into facts values (92, 'Changed', 7530587102531026944, 1795431876855, '{"post_id":7530587102560387072,"conversation_id":7530587102560387072,"place_id":7530587102531026944}');
insert into facts values (93, 'Heard', 7530587102531026944, 1795431876856, '{"post_id":7530587102560387072,"conversation_id":7530587102560387072,"author_id":7530587102363254784,"place_id":7530587102531026944}');
insert into facts values (94, 'Answered', 7530587102531026944, 1795431876857, '{"post_id":7530587102828826624,"conversation_id":7530587102560387072,"place_id":7530587102531026944}');
insert into facts values (95, 'Changed', 7530587102531026944, 1795431876858, '{"post_id":7530587102828826624,"conversation_id":7530587102560387072,"place_id":7530587102531026944}');
insert into facts values (96, 'Changed', 7530587102493278208, 1795431876859, '{"post_id":7530587102522638336,"conversation_id":7530587102522638336,"place_id":7530587102493278208}');
insert into facts values (97, 'Asked', 7530587102665244672, 1795431876862, '{"person_id":7530587102350671872,"by_id":7530587102392614912,"place_id":7530587102665244672}');
insert into facts values (98, 'Opened', 7530587102577164288, 1795431876863, '{"post_id":7530587102853992448,"place_id":7530587102577164288}');
insert into facts values (99, 'Left', 7530587102577164288, 1795431876863, '{"person_id":7530587102413586432,"place_id":7530587102577164288}');
insert into facts values (100, 'Proposed', 7530587102577164288, 1795431876864, '{"proposal_id":7530587102862381056,"place_id":7530587102577164288}');
insert into facts values (101, 'Opened', 7530587102665244672, 1795431877067, '{"post_id":7530587103709630464,"place_id":7530587102665244672}');
insert into facts values (102, 'Opened', 7530587102665244672, 1795431877068, '{"post_id":7530587103713824768,"place_id":7530587102665244672}');
insert into facts values (103, 'Opened', 7530587102531026944, 1795431877069, '{"post_id":7530587103722213376,"place_id":7530587102531026944}');
insert into facts values (104, 'RoundLaid', 7530587102531026944, 1795431877069, '{"round_id":7530587103722213376,"place_id":7530587102531026944}');
insert into facts values (105, 'Answered', 7530587102531026944, 1795431877077, '{"post_id":7530587103751573504,"conversation_id":7530587103722213376,"place_id":7530587102531026944}');
insert into facts values (106, 'Answered', 7530587102531026944, 1795431877077, '{"post_id":7530587103755767808,"conversation_id":7530587103722213376,"place_id":7530587102531026944}');
insert into facts values (107, 'Answered', 7530587102531026944, 1795431877077, '{"post_id":7530587103755767809,"conversation_id":7530587103722213376,"place_id":7530587102531026944}');
insert into facts values (108, 'Answered', 7530587102531026944, 1795431877077, '{"post_id":7530587103755767810,"conversation_id":7530587103722213376,"place_id":7530587102531026944}');
insert into facts values (109, 'Answered', 7530587102531026944, 1795431877077, '{"post_id":7530587103755767811,"conversation_id":7530587103722213376,"place_id":7530587102531026944}');
insert into facts values (110, 'ListenerAsked', NULL, 1795431877077, '{"round_id":7530587103722213376,"answer_id":7530587103755767810,"listener_id":7530587102333894656,"place_id":null}');
insert into facts values (111, 'ListenerAsked', NULL, 1795431877077, '{"round_id":7530587103722213376,"answer_id":7530587103755767808,"listener_id":7530587102401003522,"place_id":null}');
insert into facts values (112, 'ListenerAsked', NULL, 1795431877077, '{"round_id":7530587103722213376,"answer_id":7530587103755767809,"listener_id":7530587102363254784,"place_id":null}');
insert into facts values (113, 'ListenerAsked', NULL, 1795431877077, '{"round_id":7530587103722213376,"answer_id":7530587103755767811,"listener_id":7530587102350671872,"place_id":null}');
insert into facts values (114, 'ListenerAsked', NULL, 1795431877077, '{"round_id":7530587103722213376,"answer_id":7530587103751573504,"listener_id":7530587102371643392,"place_id":null}');
insert into facts values (115, 'ListenerAsked', NULL, 1795431877077, '{"round_id":7530587103722213376,"answer_id":7530587103755767809,"listener_id":7530587102350671872,"place_id":null}');
insert into facts values (116, 'RoundOpened', 7530587102531026944, 1795431877077, '{"round_id":7530587103722213376,"place_id":7530587102531026944}');
insert into facts values (117, 'Answered', 7530587102531026944, 1795431877081, '{"post_id":7530587103768350720,"conversation_id":7530587103722213376,"place_id":7530587102531026944}');
insert into facts values (118, 'HeardBack', 7530587102531026944, 1795431877081, '{"round_id":7530587103722213376,"answer_id":7530587103755767810,"listener_id":7530587102333894656,"post_id":7530587103768350720,"writer_id":7530587102401003522,"place_id":7530587102531026944}');
insert into facts values (119, 'Answered', 7530587102531026944, 1795431877082, '{"post_id":7530587103772545024,"conversation_id":7530587103722213376,"place_id":7530587102531026944}');
insert into facts values (120, 'HeardBack', 7530587102531026944, 1795431877082, '{"round_id":7530587103722213376,"answer_id":7530587103755767811,"listener_id":7530587102350671872,"post_id":7530587103772545024,"writer_id":7530587102371643392,"place_id":7530587102531026944}');
insert into facts values (121, 'Answered', 7530587102531026944, 1795431877084, '{"post_id":7530587103780933632,"conversation_id":7530587103722213376,"place_id":7530587102531026944}');
insert into facts values (122, 'Changed', 7530587102531026944, 1795431877084, '{"post_id":7530587103755767810,"conversation_id":7530587103722213376,"place_id":7530587102531026944}');
insert into facts values (123, 'Opened', 7530587102627495936, 1795431877085, '{"post_id":7530587103785127936,"place_id":7530587102627495936}');
insert into facts values (124, 'RoundLaid', 7530587102627495936, 1795431877085, '{"round_id":7530587103785127936,"place_id":7530587102627495936}');
insert into facts values (125, 'Opened', 7530587104292638720, 1795431877206, '{"post_id":7530587104292638723,"place_id":7530587104292638720}');
insert into facts values (126, 'Opened', 7530587104317804544, 1795431877212, '{"post_id":7530587104317804547,"place_id":7530587104317804544}');
insert into facts values (127, 'Answered', 7530587104317804544, 1795431877212, '{"post_id":7530587104317804548,"conversation_id":7530587104317804547,"place_id":7530587104317804544}');
insert into facts values (128, 'Changed', 7530587102531026944, 1795431877216, '{"post_id":7530587102560387072,"conversation_id":7530587102560387072,"place_id":7530587102531026944}');
insert into facts values (129, 'Regretted', 7530587102531026944, 1795431877216, '{"post_id":7530587102560387072,"place_id":7530587102531026944}');
insert into facts values (130, 'PauseChanged', 7530587102627495936, 1795431877217, '{"place_id":7530587102627495936}');
insert into facts values (131, 'PauseChanged', 7530587102493278208, 1795431877219, '{"place_id":7530587102493278208}');
insert into facts values (132, 'PauseChanged', 7530587102493278208, 1795431877220, '{"place_id":7530587102493278208}');
insert into facts values (133, 'Opened', 7530587104422662144, 1795431877237, '{"post_id":7530587104422662147,"place_id":7530587104422662144}');
insert into facts values (134, 'AskedToGuide', NULL, 1795431877242, '{"person_id":7530587102363254784,"by_id":7530587102333894656,"place_id":null}');
insert into facts values (135, 'AskedToGuide', NULL, 1795431877244, '{"person_id":7530587102371643392,"by_id":7530587102333894656,"place_id":null}');
insert into facts values (136, 'AskedToGuide', NULL, 1795431877279, '{"person_id":7530587102392614912,"by_id":7530587102333894656,"place_id":null}');
insert into facts values (137, 'BecameGuide', NULL, 1795431877281, '{"person_id":7530587102363254784,"place_id":null}');
insert into facts values (138, 'BecameGuide', NULL, 1795431877282, '{"person_id":7530587102371643392,"place_id":null}');
insert into facts values (139, 'Changed', 7530587102531026944, 1795431877283, '{"post_id":7530587102828826624,"conversation_id":7530587102560387072,"place_id":7530587102531026944}');
insert into facts values (140, 'ShownToGuides', NULL, 1795431877284, '{"report_id":7530587104619794432,"place_id":null}');
insert into facts values (141, 'Changed', 7530587102531026944, 1795431877287, '{"post_id":7530587102828826624,"conversation_id":7530587102560387072,"place_id":7530587102531026944}');
insert into facts values (142, 'DecidedByTwo', NULL, 1795431877287, '{"report_id":7530587104619794432,"stage":1,"place_id":null}');
insert into facts values (143, 'AskedToDecideAgain', NULL, 1795431877288, '{"report_id":7530587104619794432,"place_id":null}');
insert into facts values (144, 'Opened', 7530587102577164288, 1795431877406, '{"post_id":7530587105135693824,"place_id":7530587102577164288}');
insert into facts values (145, 'Changed', 7530587102577164288, 1795431877408, '{"post_id":7530587105135693824,"conversation_id":7530587105135693824,"place_id":7530587102577164288}');
insert into facts values (146, 'ShownToGuides', NULL, 1795431877408, '{"report_id":7530587105139888128,"place_id":null}');
insert into subscribers values ('today', 146);
insert into subscribers values ('search', 146);
insert into subscribers values ('notices', 144);
insert into subscribers values ('letters', 146);
insert into subscribers values ('for two', 16);
insert into subscribers values ('rounds', 100);
insert into subscribers values ('not heard', 0);
insert into jobs values (7530587102342283264, 'sweep', '', 'waiting', 1795435476740, 1795694676740, 0, '');
insert into jobs values (7530587103722213378, 'rounds', 'series 7530587103722213377', 'waiting', 1796029200000, 1798621200000, 0, '');
insert into jobs values (7530587103722213380, 'rounds', 'sealed 7530587103722213376', 'waiting', 1795464000000, 1798056000000, 0, '');
insert into jobs values (7530587103759962112, 'rounds', 'open 7530587103722213376', 'waiting', 1795691077077, 1798283077077, 0, '');
insert into jobs values (7530587103785127938, 'rounds', 'sealed 7530587103785127936', 'waiting', 1795464000000, 1798056000000, 0, '');
insert into jobs values (7530587104292638724, 'morning', '{"post_id":7530587104292638723,"person_id":7530587102421975040}', 'waiting', 1795471200000, 1795730400000, 0, '');
insert into jobs values (7530587104330387457, 'say-held', '7530587104330387456', 'waiting', 1795432477214, 1795691677214, 0, '');
insert into jobs values (7530587104334581761, 'say-held', '7530587104334581760', 'waiting', 1795432477215, 1795691677215, 0, '');
insert into jobs values (7530587104342970368, 'end-pause', '7530587102627495936', 'waiting', 1795435477217, 1795694677217, 0, '');
insert into jobs values (7530587104347164672, 'end-pause', '7530587102493278208', 'waiting', 1795435477219, 1795694677219, 0, '');
insert into jobs values (7530587104351358977, 'end-pause', '7530587102493278208', 'waiting', 1795435477220, 1795694677220, 0, '');
insert into jobs values (7530587104363941889, 'notice-proof', '7530587104363941888', 'waiting', 1795431988337, 1795518277223, 1, 'Elsewhere');
insert into jobs values (7530587104372330497, 'notices', '', 'waiting', 1795432501000, 1795436101000, 0, '');
insert into jobs values (7530587104435245056, 'notice-mail', '{"person_id":7530587102363254784,"way_id":0,"about":"letter 7530587104422662147"}', 'waiting', 1795431983571, 1795691077239, 1, 'Elsewhere');
insert into nodes values (0, 1795431876830);
insert into nodes values (1, 1795431877497);
insert into house values (1, 'Garden', 'A place to think aloud together.', 'friends', X'C6390465DBC5FDC05C7236F46434B5666361E9A0056047A3E890F0B4882FCCBB', 1795431876738, '');
insert into first_links values (X'E9C0F8B575CBFCB42AB3B78ECC87EFA3B011D9A5D10B09FA4E96F240BF6A82F5', 1795431876866);
insert into house_log values (7530587102812049408, 'key', '7530587102421975040');
insert into house_log values (7530587104607211520, 'guide', '7530587102363254784');
insert into house_log values (7530587104611405824, 'guide', '7530587102371643392');
insert into house_log values (7530587104632377344, 'words-away', 'guides');
insert into house_log values (7530587105139888131, 'aside', '');
insert into homes values (1, NULL);
insert into people values (7530587102333894656, 1, 'mara', 'Mara', '', '', 'UTC', 'en', NULL);
insert into people values (7530587102350671872, 1, 'jonas', 'Jonas', '', '', 'UTC', 'en', 7530587102333894656);
insert into people values (7530587102363254784, 1, 'hana', 'Hana', '', '', 'UTC', 'en', 7530587102333894656);
insert into people values (7530587102371643392, 1, 'tom', 'Tom', '', '', 'UTC', 'en', 7530587102333894656);
insert into people values (7530587102384226304, 1, 'noor', 'Noor', '', '', 'UTC', 'en', 7530587102333894656);
insert into people values (7530587102392614912, 1, 'aiko', 'Aiko', '', '', 'UTC', 'en', 7530587102350671872);
insert into people values (7530587102401003522, 1, 'ines', 'Ines', '', '', 'UTC', 'en', 7530587102363254784);
insert into people values (7530587102413586432, 1, 'bea', 'Bea', '', '', 'UTC', 'en', 7530587102401003522);
insert into people values (7530587102421975040, 1, 'wren', 'Wren', '', '', 'UTC', 'en', 7530587102413586432);
insert into listings values (7530587102333894656);
insert into listings values (7530587102350671872);
insert into listings values (7530587102363254784);
insert into listings values (7530587102371643392);
insert into listings values (7530587102384226304);
insert into listings values (7530587102392614912);
insert into listings values (7530587102401003522);
insert into administrators values (7530587102333894656, 1795431876738);
insert into accounts values (7530587102333894656, X'99A630100BAE0907406699F373AEF382B6B272FCA03DFF2756D2F4FBDC3D4D93', 1795431876738, NULL);
insert into accounts values (7530587102350671872, X'4A2DC72FC2BE5006838F6B31B0DE2F66B77760F58C8B48996CD054CC69D22297', 1795431876743, NULL);
insert into accounts values (7530587102363254784, X'F35C4D03F3F1994713053983AB7431BB09B98A68241AABF044454B16EFEB8AF8', 1795431876746, NULL);
insert into accounts values (7530587102371643392, X'23D676D7A37B1BE40CACC172664892B3CF7E2628DC44AC027812AE38D184B60E', 1795431876748, NULL);
insert into accounts values (7530587102384226304, X'681B9577AED5AC208BC50A01AB326EC1F53104091ECFF29F71244D41044D620F', 1795431876751, NULL);
insert into accounts values (7530587102392614912, X'B00348477FD17F3FFB777D91BE447F70FAAE8784BA4D7FD13B6D31A8C1F06575', 1795431876753, NULL);
insert into accounts values (7530587102401003522, X'0AE7FDBC9054DA0548B9CD5D4A2485B7D989A339F1E466E1C35950FEBC84A4CF', 1795431876755, NULL);
insert into accounts values (7530587102413586432, X'F0B6E8F2A92175FB33B11772F4ED5C971B9B97B59AA205C19F33FAD97344246D', 1795431876758, NULL);
insert into accounts values (7530587102421975040, X'DFB5B10F701CAC0AAA92DB1E78F5F3043D20020FBD90DAD52242C1EFEE6C7970', 1795431876852, NULL);
insert into passkeys values (X'0707070707070707070707070707070707070707070707070707070707070707', 7530587102363254784, X'A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5', 3, 'localhost', 'Hana''s phone', 1795431876854);
insert into sessions values (7530587102333894657, 7530587102333894656, X'F9217A12E4DA74FBB24A510909FCD386B40584AEF0C382D8AA1FEDC87275EA25', 'Firefox', 1795431876738);
insert into sessions values (7530587102350671873, 7530587102350671872, X'24915B640B2F2C94D88D247DE471AB09ECB661C6584FBBC4AADC4C079688308F', 'Firefox', 1795431876743);
insert into sessions values (7530587102363254785, 7530587102363254784, X'11B93383B4B2E6CE1D103FCA7D1A79484DC507ECAA4D2BAE877A40CF731DEB96', 'Firefox', 1795431876746);
insert into sessions values (7530587102375837696, 7530587102371643392, X'6999BF7725BCF1862602AD62E0C1E82E646FA0AFE44F42EC21E3C39C55C22A64', 'Firefox', 1795431876748);
insert into sessions values (7530587102384226305, 7530587102384226304, X'01C9724A50C57B123B0B1A68EC292F2EC079B1ECFCEAFE30AF5BF0A790FBB654', 'Firefox', 1795431876751);
insert into sessions values (7530587102392614913, 7530587102392614912, X'567E8FF447DF1A87B978EC4F6690F9B60446A05F38241DF2A9D3B80678BFF629', 'Firefox', 1795431876753);
insert into sessions values (7530587102405197824, 7530587102401003522, X'D96334F619E1AB3E9B3FE19B27CB0D11659DAB3A76A13310C934E917ABED6146', 'Firefox', 1795431876755);
insert into sessions values (7530587102413586433, 7530587102413586432, X'9B87A855F969B82DA75868315C93BEA646E6ADC1D244CE4E991481273FC216A4', 'Firefox', 1795431876758);
insert into sessions values (7530587105500598272, 7530587102371643392, X'16804E4647C674FE53E7D1A4468DBF8D590C6222FB6FF8046C6EE30C94CD0C12', 'Firefox, Linux', 1795431877494);
insert into house_lines values (7530587102845603841, 7530587102384226304, 'key', '{"name":"Wren","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530587102845603842, 7530587102413586432, 'key', '{"name":"Wren","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530587102845603843, 7530587102363254784, 'own-passkey', '{"name":"","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530587102866575360, 7530587102401003522, 'left', '{"name":"Bea","circle":"The choir","reason":"","link":""}', NULL);
insert into house_lines values (7530587104342970369, 7530587102350671872, 'wrong', '{"name":"Hana","circle":"","reason":"","link":"/conversations/7530587102560387072#said-7530587102560387072"}', 7530587102560387072);
insert into house_lines values (7530587104342970370, 7530587102401003522, 'wrong', '{"name":"Hana","circle":"","reason":"","link":"/conversations/7530587102560387072#said-7530587102560387072"}', 7530587102560387072);
insert into bonds values (7530587102333894656, 7530587102350671872, 1795431876743);
insert into bonds values (7530587102333894656, 7530587102363254784, 1795431876746);
insert into bonds values (7530587102333894656, 7530587102371643392, 1795431876748);
insert into bonds values (7530587102333894656, 7530587102384226304, 1795431876751);
insert into bonds values (7530587102350671872, 7530587102392614912, 1795431876753);
insert into bonds values (7530587102363254784, 7530587102401003522, 1795431876755);
insert into bonds values (7530587102401003522, 7530587102413586432, 1795431876758);
insert into bonds values (7530587102413586432, 7530587102421975040, 1795431876760);
insert into bonds values (7530587102350671872, 7530587102363254784, 1795431876762);
insert into bonds values (7530587102363254784, 7530587102413586432, 1795431876764);
insert into bonds values (7530587102363254784, 7530587102371643392, 1795431876766);
insert into bonds values (7530587102363254784, 7530587102392614912, 1795431876768);
insert into bonds values (7530587102371643392, 7530587102413586432, 1795431876769);
insert into bonds values (7530587102350671872, 7530587102371643392, 1795431876771);
insert into bonds values (7530587102384226304, 7530587102392614912, 1795431876773);
insert into bonds values (7530587102350671872, 7530587102384226304, 1795431876774);
insert into bonds values (7530587102384226304, 7530587102421975040, 1795431876776);
insert into tellings values (7530587102363254784, 7530587102350671872, 'How Hana knows Jonas.', 1795431876761);
insert into tellings values (7530587102350671872, 7530587102363254784, 'How Jonas knows Hana.', 1795431876762);
insert into tellings values (7530587102413586432, 7530587102363254784, 'How Bea knows Hana.', 1795431876763);
insert into tellings values (7530587102363254784, 7530587102413586432, 'How Hana knows Bea.', 1795431876764);
insert into tellings values (7530587102363254784, 7530587102371643392, 'How Hana knows Tom.', 1795431876765);
insert into tellings values (7530587102371643392, 7530587102363254784, 'How Tom knows Hana.', 1795431876766);
insert into tellings values (7530587102363254784, 7530587102392614912, 'How Hana knows Aiko.', 1795431876767);
insert into tellings values (7530587102392614912, 7530587102363254784, 'How Aiko knows Hana.', 1795431876768);
insert into tellings values (7530587102413586432, 7530587102371643392, 'How Bea knows Tom.', 1795431876768);
insert into tellings values (7530587102371643392, 7530587102413586432, 'How Tom knows Bea.', 1795431876769);
insert into tellings values (7530587102371643392, 7530587102350671872, 'How Tom knows Jonas.', 1795431876770);
insert into tellings values (7530587102350671872, 7530587102371643392, 'How Jonas knows Tom.', 1795431876771);
insert into tellings values (7530587102384226304, 7530587102392614912, 'How Noor knows Aiko.', 1795431876772);
insert into tellings values (7530587102392614912, 7530587102384226304, 'How Aiko knows Noor.', 1795431876773);
insert into tellings values (7530587102384226304, 7530587102350671872, 'How Noor knows Jonas.', 1795431876773);
insert into tellings values (7530587102350671872, 7530587102384226304, 'How Jonas knows Noor.', 1795431876774);
insert into tellings values (7530587102421975040, 7530587102384226304, 'How Wren knows Noor.', 1795431876775);
insert into tellings values (7530587102384226304, 7530587102421975040, 'How Noor knows Wren.', 1795431876776);
insert into blocks values (7530587102350671872, 7530587102384226304, 1795431876861);
insert into places values (7530587102493278208, 'circle');
insert into places values (7530587102531026944, 'circle');
insert into places values (7530587102577164288, 'circle');
insert into places values (7530587102627495936, 'circle');
insert into places values (7530587102665244672, 'circle');
insert into places values (7530587104292638720, 'letter');
insert into places values (7530587104317804544, 'letter');
insert into places values (7530587104422662144, 'letter');
insert into seats values (7530587102493278208, 7530587102384226304, 0, 1795431876777, 7530587102493278209, 1795431876777);
insert into seats values (7530587102493278208, 7530587102350671872, 7530587102501666816, 1795431876779, 7530587102501666817, 1795431876779);
insert into seats values (7530587102493278208, 7530587102333894656, 7530587102505861120, 1795431876780, 7530587102505861121, 1795431876780);
insert into seats values (7530587102493278208, 7530587102392614912, 7530587102510055424, 1795431876781, 7530587102510055425, 1795431876781);
insert into seats values (7530587102493278208, 7530587102421975040, 7530587102518444032, 1795431876782, 7530587102518444033, 1795431876782);
insert into seats values (7530587102531026944, 7530587102363254784, 0, 1795431876786, 7530587102531026945, 1795431876786);
insert into seats values (7530587102531026944, 7530587102333894656, 7530587102539415552, 1795431876788, 7530587102539415553, 1795431876788);
insert into seats values (7530587102531026944, 7530587102350671872, 7530587102543609856, 1795431876789, 7530587102543609857, 1795431876789);
insert into seats values (7530587102531026944, 7530587102401003522, 7530587102551998464, 1795431876790, 7530587102551998465, 1795431876790);
insert into seats values (7530587102531026944, 7530587102413586432, 7530587102556192768, 1795431876791, 7530587102556192769, 1795431876791);
insert into seats values (7530587102531026944, 7530587102371643392, 7530587102572969984, 1795431876796, 7530587102572969985, 1795431876796);
insert into seats values (7530587102577164288, 7530587102401003522, 0, 1795431876797, 7530587102577164289, 1795431876797);
insert into seats values (7530587102577164288, 7530587102363254784, 7530587102585552896, 1795431876799, 7530587102585552897, 1795431876799);
insert into seats values (7530587102577164288, 7530587102421975040, 7530587102602330112, 1795431876803, 7530587102602330113, 1795431876803);
insert into seats values (7530587102577164288, 7530587102371643392, 7530587102614913024, 1795431876806, 7530587102614913025, 1795431876806);
insert into seats values (7530587102627495936, 7530587102371643392, 0, 1795431876809, 7530587102627495937, 1795431876809);
insert into seats values (7530587102627495936, 7530587102333894656, 7530587102631690240, 1795431876810, 7530587102631690241, 1795431876810);
insert into seats values (7530587102627495936, 7530587102413586432, 7530587102635884544, 1795431876811, 7530587102635884545, 1795431876811);
insert into seats values (7530587102627495936, 7530587102350671872, 7530587102640078848, 1795431876812, 7530587102640078849, 1795431876812);
insert into seats values (7530587102627495936, 7530587102421975040, 7530587102656856064, 1795431876815, 7530587102656856065, 1795431876815);
insert into seats values (7530587102665244672, 7530587102392614912, 0, 1795431876818, 7530587102669438976, 1795431876818);
insert into seats values (7530587102665244672, 7530587102363254784, 0, 1795431876820, 7530587102673633280, 1795431876820);
insert into seats values (7530587102665244672, 7530587102384226304, 0, 1795431876821, 7530587102677827584, 1795431876821);
insert into seats values (7530587102665244672, 7530587102371643392, 0, 1795431876824, 7530587102690410496, 1795431876824);
insert into seats values (7530587102665244672, 7530587102401003522, 0, 1795431876829, 7530587102711382016, 1795431876829);
insert into seats values (7530587104292638720, 7530587102384226304, 0, 1795431877206, 7530587104292638721, 1795431877206);
insert into seats values (7530587104292638720, 7530587102421975040, 0, 1795431877206, 7530587104292638722, 1795431877206);
insert into seats values (7530587104317804544, 7530587102363254784, 0, 1795431877212, 7530587104317804545, 1795431877212);
insert into seats values (7530587104317804544, 7530587102401003522, 0, 1795431877212, 7530587104317804546, 1795431877212);
insert into seats values (7530587104422662144, 7530587102401003522, 0, 1795431877237, 7530587104422662145, 1795431877237);
insert into seats values (7530587104422662144, 7530587102363254784, 0, 1795431877237, 7530587104422662146, 1795431877237);
insert into circles values (7530587102493278208, 'Field team', 'What Field team is for.', 'compass', 'plum', 'came', 7530587102384226304, 1795431876777, 1803859200000);
insert into circles values (7530587102531026944, 'Sunday soup', 'What Sunday soup is for.', 'soup', 'moss', 'came', 7530587102363254784, 1795431876786, 1803859200000);
insert into circles values (7530587102577164288, 'The choir', 'What The choir is for.', 'note', 'indigo', 'came', 7530587102401003522, 1795431876797, 1803859200000);
insert into circles values (7530587102627495936, 'The allotment', 'What The allotment is for.', 'leaf', 'teal', 'came', 7530587102371643392, 1795431876809, 1803859200000);
insert into circles values (7530587102665244672, 'Slow readers', 'What Slow readers is for.', 'book', 'ochre', 'everything', 7530587102392614912, 1795431876818, 1803859200000);
insert into askings values (7530587102665244672, 7530587102350671872, 7530587102392614912, 1795431876862, NULL);
insert into departures values (7530587102853992449, 7530587102577164288, 7530587102413586432, NULL, NULL);
insert into proposals values (7530587102862381056, 7530587102577164288, 'removal', 7530587102401003522, 7530587102421975040, 'You have the ladle anyway.');
insert into agreements values (7530587102862381056, 7530587102401003522);
insert into invitations values (7530587102346477568, 7530587102333894656, 'Jonas', 'Come and sit with us, Jonas.', 'WRHG41Y4', NULL, 1, 1796641476742);
insert into invitations values (7530587102359060480, 7530587102333894656, 'Hana', 'Come and sit with us, Hana.', 'FH2E9SAR', NULL, 1, 1796641476745);
insert into invitations values (7530587102367449088, 7530587102333894656, 'Tom', 'Come and sit with us, Tom.', '6QYGPW04', NULL, 1, 1796641476747);
insert into invitations values (7530587102380032000, 7530587102333894656, 'Noor', 'Come and sit with us, Noor.', '2FJXK21M', NULL, 1, 1796641476750);
insert into invitations values (7530587102388420608, 7530587102350671872, 'Aiko', 'Come and sit with us, Aiko.', '54C6X4ZX', NULL, 1, 1796641476752);
insert into invitations values (7530587102401003520, 7530587102363254784, 'Ines', 'Come and sit with us, Ines.', 'X4ND8S60', NULL, 1, 1796641476755);
insert into invitations values (7530587102409392128, 7530587102401003522, 'Bea', 'Come and sit with us, Bea.', 'MBAJ5HD5', NULL, 1, 1796641476757);
insert into invitations values (7530587102417780736, 7530587102413586432, 'Wren', 'Come and sit with us, Wren.', '9DRFA285', NULL, 1, 1796641476759);
insert into arrivals values (7530587102346477568, 7530587102350671872);
insert into arrivals values (7530587102359060480, 7530587102363254784);
insert into arrivals values (7530587102367449088, 7530587102371643392);
insert into arrivals values (7530587102380032000, 7530587102384226304);
insert into arrivals values (7530587102388420608, 7530587102392614912);
insert into arrivals values (7530587102401003520, 7530587102401003522);
insert into arrivals values (7530587102409392128, 7530587102413586432);
insert into arrivals values (7530587102417780736, 7530587102421975040);
insert into posts values (7530587102522638336, 7530587102493278208, 7530587102522638336, NULL, 7530587102392614912, 'hand', '', NULL, NULL, 1795431876859, 7530587102526832640, '');
insert into posts values (7530587102526832640, 7530587102493278208, 7530587102522638336, NULL, 7530587102384226304, 'hand', 'Then it is the seal. Mara, do you still have the drawing?', NULL, NULL, NULL, NULL, '');
insert into posts values (7530587102560387072, 7530587102531026944, 7530587102560387072, NULL, 7530587102363254784, 'hand', 'There is barley, and the rest of the celeriac.', 1795431876855, 1795431877216, NULL, 7530587102564581376, '');
insert into posts values (7530587102564581376, 7530587102531026944, 7530587102560387072, NULL, 7530587102350671872, 'hand', 'I bring bread and a bad mood about Leipzig.', NULL, NULL, NULL, NULL, '');
insert into posts values (7530587102619107328, 7530587102577164288, 7530587102619107328, NULL, 7530587102401003522, 'hand', 'Bar forty. Sopranos early. Again on Tuesday.', NULL, NULL, NULL, 7530587102623301632, '');
insert into posts values (7530587102623301632, 7530587102577164288, 7530587102619107328, NULL, 7530587102421975040, 'hand', 'The violas were late too. That was me.', NULL, NULL, NULL, NULL, '');
insert into posts values (7530587102656856066, 7530587102627495936, 7530587102656856066, NULL, 7530587102371643392, 'hand', 'The pump handle is mended. It took eleven minutes.', NULL, NULL, NULL, 7530587102661050368, '');
insert into posts values (7530587102661050368, 7530587102627495936, 7530587102656856066, NULL, 7530587102413586432, 'hand', 'I was there at six and heard you swear for ten of them.', NULL, NULL, NULL, NULL, '');
insert into posts values (7530587102694604800, 7530587102665244672, 7530587102694604800, NULL, 7530587102384226304, 'hand', 'Page nine. She never says whose letter it is. لماذا؟', NULL, NULL, NULL, 7530587102698799104, '');
insert into posts values (7530587102698799104, 7530587102665244672, 7530587102694604800, NULL, 7530587102392614912, 'hand', 'Perhaps she does not know. よくわからない。', NULL, NULL, NULL, NULL, '');
insert into posts values (7530587102828826624, 7530587102531026944, 7530587102560387072, 7530587102560387072, 7530587102350671872, 'hand', '', NULL, NULL, 1795431877287, NULL, 'guides');
insert into posts values (7530587102853992448, 7530587102577164288, 7530587102853992448, NULL, 7530587102413586432, 'hand', 'It is Tuesdays, not you.', NULL, NULL, NULL, 7530587102853992448, '');
insert into posts values (7530587103709630464, 7530587102665244672, 7530587103709630464, NULL, 7530587102392614912, 'hand', 'The letter, as I see it lying there.', NULL, NULL, NULL, 7530587103709630464, '');
insert into posts values (7530587103713824768, 7530587102665244672, 7530587103713824768, NULL, 7530587102384226304, 'hand', 'Read aloud.', NULL, NULL, NULL, 7530587103713824768, '');
insert into posts values (7530587103722213376, 7530587102531026944, 7530587103722213376, NULL, 7530587102363254784, 'hand', 'What did you carry home this week?', NULL, NULL, NULL, 7530587103755767811, '');
insert into posts values (7530587103751573504, 7530587102531026944, 7530587103722213376, NULL, 7530587102363254784, 'hand', 'A bag, says Hana.', NULL, NULL, NULL, NULL, '');
insert into posts values (7530587103755767808, 7530587102531026944, 7530587103722213376, NULL, 7530587102350671872, 'hand', 'A bag, says Jonas.', NULL, NULL, NULL, NULL, '');
insert into posts values (7530587103755767809, 7530587102531026944, 7530587103722213376, NULL, 7530587102333894656, 'hand', 'A bag, says Mara.', NULL, NULL, NULL, NULL, '');
insert into posts values (7530587103755767810, 7530587102531026944, 7530587103722213376, NULL, 7530587102401003522, 'hand', 'A bag, says Ines.', NULL, NULL, NULL, NULL, '');
insert into posts values (7530587103755767811, 7530587102531026944, 7530587103722213376, NULL, 7530587102371643392, 'hand', 'A bag, says Tom.', NULL, NULL, NULL, NULL, '');
insert into posts values (7530587103768350720, 7530587102531026944, 7530587103722213376, 7530587103755767810, 7530587102333894656, 'hand', 'That it was heavy.', NULL, NULL, NULL, NULL, '');
insert into posts values (7530587103772545024, 7530587102531026944, 7530587103722213376, 7530587103755767811, 7530587102350671872, 'hand', 'That it was heavy.', NULL, NULL, NULL, NULL, '');
insert into posts values (7530587103780933632, 7530587102531026944, 7530587103722213376, 7530587103768350720, 7530587102401003522, 'hand', 'And that I was glad of it.', NULL, NULL, NULL, NULL, '');
insert into posts values (7530587103785127936, 7530587102627495936, 7530587103785127936, NULL, 7530587102371643392, 'hand', 'What grows where nobody planted it?', NULL, NULL, NULL, 7530587103785127936, '');
insert into posts values (7530587104292638723, 7530587104292638720, 7530587104292638723, NULL, 7530587102384226304, 'hand', 'For your morning, Wren.', NULL, NULL, NULL, 7530587104292638723, '');
insert into posts values (7530587104317804547, 7530587104317804544, 7530587104317804547, NULL, 7530587102401003522, 'hand', 'A sentence of Ines''s.', NULL, NULL, NULL, 7530587104317804548, '');
insert into posts values (7530587104317804548, 7530587104317804544, 7530587104317804547, NULL, 7530587102363254784, 'hand', 'A sentence of Hana''s.', NULL, NULL, NULL, NULL, '');
insert into posts values (7530587104422662147, 7530587104422662144, 7530587104422662147, NULL, 7530587102401003522, 'hand', 'Come over, the door is open.', NULL, NULL, NULL, 7530587104422662147, '');
insert into posts values (7530587105135693824, 7530587102577164288, 7530587105135693824, NULL, 7530587102421975040, 'hand', 'What I found in the hall.', NULL, NULL, NULL, 7530587105135693824, '');
insert into voices values (7530587102522638336, 7530587102384226304, 7530587102493278208, 7530587102526832640);
insert into voices values (7530587102560387072, 7530587102363254784, 7530587102531026944, 7530587102560387072);
insert into voices values (7530587102619107328, 7530587102401003522, 7530587102577164288, 7530587102619107328);
insert into voices values (7530587102619107328, 7530587102421975040, 7530587102577164288, 7530587102623301632);
insert into voices values (7530587102656856066, 7530587102371643392, 7530587102627495936, 7530587102656856066);
insert into voices values (7530587102656856066, 7530587102413586432, 7530587102627495936, 7530587102661050368);
insert into voices values (7530587102694604800, 7530587102384226304, 7530587102665244672, 7530587102694604800);
insert into voices values (7530587102694604800, 7530587102392614912, 7530587102665244672, 7530587102698799104);
insert into voices values (7530587102853992448, 7530587102413586432, 7530587102577164288, 7530587102853992448);
insert into voices values (7530587103709630464, 7530587102392614912, 7530587102665244672, 7530587103709630464);
insert into voices values (7530587103713824768, 7530587102384226304, 7530587102665244672, 7530587103713824768);
insert into voices values (7530587103722213376, 7530587102363254784, 7530587102531026944, 7530587103751573504);
insert into voices values (7530587103722213376, 7530587102350671872, 7530587102531026944, 7530587103772545024);
insert into voices values (7530587103722213376, 7530587102333894656, 7530587102531026944, 7530587103768350720);
insert into voices values (7530587103722213376, 7530587102401003522, 7530587102531026944, 7530587103780933632);
insert into voices values (7530587103722213376, 7530587102371643392, 7530587102531026944, 7530587103755767811);
insert into voices values (7530587103785127936, 7530587102371643392, 7530587102627495936, 7530587103785127936);
insert into voices values (7530587104292638723, 7530587102384226304, 7530587104292638720, 7530587104292638723);
insert into voices values (7530587104317804547, 7530587102401003522, 7530587104317804544, 7530587104317804547);
insert into voices values (7530587104317804547, 7530587102363254784, 7530587104317804544, 7530587104317804548);
insert into voices values (7530587104422662147, 7530587102401003522, 7530587104422662144, 7530587104422662147);
insert into voices values (7530587102560387072, 7530587102350671872, 7530587102531026944, 7530587102564581376);
insert into voices values (7530587105135693824, 7530587102421975040, 7530587102577164288, 7530587105135693824);
insert into earlier_words values (7530587102560387072, 1795431876855, 'There is barley, and there is the end of the celeriac.');
insert into heard values (7530587102560387072, 7530587102401003522, 1795431876856);
insert into door_secrets values (1, X'33CB0EF0614684E0940143B115A6D1BB46BFDB1F35C64B9FBE41A3B67FC9F18C');
insert into spent_challenges values (X'B5EA27F1261A5653D0CA67E2DC32732A37A3089ED6BE870AA7C5CB03228839AC', 1795432177000);
insert into last_kept values (3, 1, 7530497183053778944);
insert into backups values (7530587102870769664, '/mnt/other-disk', 'garden-2026-11-22-0314.kith-backup.tar', 1795317240000, 411648, '5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a', NULL, '', '');
insert into silences values (7530587103785127937, 7530587102627495936, 7530587103785127936, 'sealed', 4611686018427387903);
insert into silences values (7530587104351358976, 7530587102493278208, NULL, 'pause', 1795435477220);
insert into held values (7530587104292638723, 7530587102421975040, 1795471200000);
insert into media values (7530587102916907008, 7530587102392614912, 'picture', 'ready', 'POJFUI_PbvTnMH9zKKKxPaPLvVh0gqDV', 'image/webp', 708, 0, 64, 48, 'LIFgeG~q?u-;~q_3?b%f?v?b-;%M', 0, '', '', X'6C2D23526C65F81307873DD146AF4DB3F709EB237863F18BD41A46F213B81D81', '5ce65ebf7a360aa763c4cc60fcd3e5e7573138fd41bf19adae4259e938c9bc7c 5ce65ebf7a360aa763c4cc60fcd3e5e7573138fd41bf19adae4259e938c9bc7c', 7530587103709630464, NULL, 0);
insert into media values (7530587103499915264, 7530587102384226304, 'voice', 'ready', 'NdjKGFD294Pdj1cUNrfqz-YOdcGWzixk', 'audio/ogg', 10099, 0, 0, 0, '', 4000, '101c2935424e5b6c7885919eabb7c4d5e1eefaff182431424e5b6874818d9aabb7c4d0ddeaf6ff1824313e4a576370818d9aa6b3c0ccd9eaf6ff14202d394657', '', X'35801B66DA1931FC65EE641F9ED28ED63902BE59981C6B9CB9155151AB0C2EF1', '35801b66da1931fc65ee641f9ed28ed63902be59981c6b9cb9155151ab0c2ef1', 7530587103713824768, NULL, 0);
insert into media values (7530587103793516544, 7530587102413586432, 'picture', 'ready', 'w4AK--9WeBa-h_PW3ErZCrEAsiFeEKlG', 'image/webp', 157, 0, 64, 48, 'LIA1h%~q_2-;~q~W?b-:_2?b?H%M', 0, '', '', X'1FEA542807426D1B2F07B6466C5A667F737716F6B1225B45995C22901A5E9D50', '45b3f8374513900d231730356b14bea66a983bad7472c346c3573cacd9de13ac 45b3f8374513900d231730356b14bea66a983bad7472c346c3573cacd9de13ac', NULL, 7530587103785127936, 0);
insert into media values (7530587104649154560, 7530587102421975040, 'picture', 'aside', 'lyqJBZusvM98vLwgMnjgTve9dqJCg-rx', 'image/webp', 654, 0, 32, 32, 'LH9@}7~q_2-;~q~W?b-:_2?b?H%M', 0, '', '', X'C9A23C8F91BA1B47FAA5452883FF852F07479BFBBA0542CC93730030AA5EF07B', '8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd 8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd', NULL, NULL, 0);
insert into refused_files values (X'C9A23C8F91BA1B47FAA5452883FF852F07479BFBBA0542CC93730030AA5EF07B', 1795431877408);
insert into refused_files values (X'8A74319CD857E5B8283F9D7EFBCA4280AB9E72CEE087EF8B556222028BBFA4BD', 1795431877495);
insert into by_ear values (7530587102413586432);
insert into nights values (7530587102421975040, 10, 22, 0);
insert into nights values (7530587102363254784, 22, 10, 0);
insert into mornings values (7530587104292638723, 7530587102421975040, 1795471200000);
insert into thoughts values (7530587102413586432, 7530587102421975040, 1795431877208, 1795478400000, 1);
insert into round_series values (7530587103722213377, 7530587102531026944, 7530587102363254784, 'week', 1, 1796029200000, 0);
insert into rounds values (7530587103722213376, 7530587102531026944, 7530587102363254784, 0, '2026-11-24', 1795550400000, 'writing', 1, 'open', 0, 1795431877077, NULL, 7530587103722213377);
insert into rounds values (7530587103785127936, 7530587102627495936, 7530587102371643392, 0, '2026-11-24', 1795550400000, 'writing picture', 1, 'sealed', 0, NULL, NULL, NULL);
insert into round_evenings values (7530587103722213376, 7530587102333894656, 1795550400000);
insert into round_evenings values (7530587103722213376, 7530587102350671872, 1795550400000);
insert into round_evenings values (7530587103722213376, 7530587102363254784, 1795550400000);
insert into round_evenings values (7530587103722213376, 7530587102371643392, 1795550400000);
insert into round_evenings values (7530587103722213376, 7530587102401003522, 1795550400000);
insert into round_evenings values (7530587103722213376, 7530587102413586432, 1795550400000);
insert into round_evenings values (7530587103785127936, 7530587102333894656, 1795550400000);
insert into round_evenings values (7530587103785127936, 7530587102350671872, 1795550400000);
insert into round_evenings values (7530587103785127936, 7530587102371643392, 1795550400000);
insert into round_evenings values (7530587103785127936, 7530587102413586432, 1795550400000);
insert into round_evenings values (7530587103785127936, 7530587102421975040, 1795550400000);
insert into round_answers values (7530587103785127936, 7530587102413586432, 'Borage, behind the pump.', 'hand', 0, 1795435200000);
insert into round_answers values (7530587103785127936, 7530587102421975040, '', 'hand', 1, 1795435200000);
insert into round_turns values (7530587103751573504, 7530587103722213376, 7530587102363254784, 0, 0);
insert into round_turns values (7530587103755767808, 7530587103722213376, 7530587102350671872, 0, 0);
insert into round_turns values (7530587103755767809, 7530587103722213376, 7530587102333894656, 1, 0);
insert into round_turns values (7530587103755767810, 7530587103722213376, 7530587102401003522, 1, 0);
insert into round_turns values (7530587103755767811, 7530587103722213376, 7530587102371643392, 1, 0);
insert into listenings values (7530587103755767810, 7530587102333894656, 7530587103722213376, 1795431877077, 'first', 7530587103768350720, 'no', 7530587103780933632);
insert into listenings values (7530587103755767808, 7530587102401003522, 7530587103722213376, 1795431877077, 'first', NULL, '', NULL);
insert into listenings values (7530587103755767809, 7530587102363254784, 7530587103722213376, 1795431877077, 'first', NULL, '', NULL);
insert into listenings values (7530587103755767811, 7530587102350671872, 7530587103722213376, 1795431877077, 'first', 7530587103772545024, '', NULL);
insert into listenings values (7530587103751573504, 7530587102371643392, 7530587103722213376, 1795431877077, 'first', NULL, '', NULL);
insert into listenings values (7530587103755767809, 7530587102350671872, 7530587103722213376, 1795431877077, 'beside', NULL, '', NULL);
insert into rounds_for_two values (7530587102375837697, 7530587102333894656, 7530587102350671872, 'two-5', 1796641476743, NULL);
insert into rounds_for_two values (7530587102375837698, 7530587102333894656, 7530587102363254784, 'two-5', 1796641476746, NULL);
insert into rounds_for_two values (7530587102380032001, 7530587102333894656, 7530587102371643392, 'two-1', 1796641476748, NULL);
insert into rounds_for_two values (7530587102388420609, 7530587102333894656, 7530587102384226304, 'two-3', 1796641476751, NULL);
insert into rounds_for_two values (7530587102401003521, 7530587102350671872, 7530587102392614912, 'two-1', 1796641476753, NULL);
insert into rounds_for_two values (7530587102409392129, 7530587102363254784, 7530587102401003522, 'two-3', 1796641476755, 7530587104317804547);
insert into rounds_for_two values (7530587102417780737, 7530587102401003522, 7530587102413586432, 'two-5', 1796641476758, NULL);
insert into rounds_for_two values (7530587102426169344, 7530587102413586432, 7530587102421975040, 'two-2', 1796641476760, NULL);
insert into parts_for_two values (7530587102401003521, 7530587102392614912, 'A sentence of Aiko''s.', 'hand', 0);
insert into parts_for_two values (7530587102417780737, 7530587102401003522, 'A sentence of Ines''s.', 'hand', 0);
insert into parts_for_two values (7530587102375837698, 7530587102363254784, 'A sentence of Hana''s.', 'hand', 0);
insert into holds values (7530587102531026944, 7530587102413586432);
insert into waiting_words values (7530587104330387456, 7530587102531026944, 7530587102413586432, NULL, NULL, 'hand', 'I will have said this in ten minutes.', '7530587102413586432.7530587102363254784.7530587102401003522.7530587102350671872.7530587102333894656.7530587102371643392', 1795432477214, '');
insert into waiting_words values (7530587104334581760, 7530587102531026944, 7530587102413586432, 7530587102560387072, 7530587102560387072, 'hand', 'And this as an answer.', '7530587102413586432.7530587102363254784.7530587102401003522.7530587102350671872.7530587102333894656', 1795432477215, '');
insert into pause_askings values (7530587102627495936, 7530587102371643392, 1795435477217);
insert into pause_turns values (7530587102627495936, 7530587102371643392, 1795518277217);
insert into pause_turns values (7530587102493278208, 7530587102333894656, 1795518277219);
insert into pause_turns values (7530587102493278208, 7530587102392614912, 1795518277220);
insert into notice_choices values (7530587102363254784, '', 1, 0);
insert into notice_choices values (7530587102371643392, '', 1, 0);
insert into mail_ways values (7530587102363254784, 'hana@example.org', 'uFwI0J7J8H6Bn95SkQZZvFO2T5Cal65AIsJE9m9zuuA', 'a98n37sb587x47b0g58bh5ag8s', 7530587104372330496, NULL);
insert into mail_proofs values (7530587104363941888, 7530587102350671872, 'jonas@example.org', X'6B188DF42F0BD3E968BD43DE529BCBA7EDE88CE0DF853730888660DB2AC8F18B', 0, 1795518277223);
insert into mail_proofs values (7530587104368136192, 7530587102363254784, '', X'80DA05F124417A21B3966E7C723E00F2729E73748F4AFCC575756591DD4DD4C1', 0, 1795518277224);
insert into push_keys values (1, X'B83346A1D0563C3AAEE925C775B79A68423F0E5DC9A94914EFC0CF3E08D44743', X'0481312DA10527835AC1CD19676A4A42D30033C8EAEB6D9BD2FDAA9B7BD01B7E155703F23F0611D010C8D38858BC037330CA9ACFF0BD11A4CB5273ECFE3D67BC9B');
insert into push_ways values (7530587104426856448, 7530587102371643392, 7530587102375837696, 'https://push.invalid/tom', X'04B1D09055740604040F1C2AF264BE9149A67961DF500C1ADF780DB2623EF596E49CCB6454AAF171057D8D5C54460F8B1B438EEEE08E0C2EDA3842BC78F53FE636', X'05050505050505050505050505050505', 7530587104426856449);
insert into near values (7530587102363254784, 7530587102401003522);
insert into notices values (7530587102363254784, 0, 'letter 7530587104422662147', 'waiting', 1795435477239);
insert into troubles values ('backup', 1795431876868, 1, 'The disk of /mnt/other-disk is full.', NULL);
insert into troubles values ('mail', 1795431877236, 1, 'People wait for mail, and the setting mail is empty.', NULL);
insert into guides values (7530587102363254784, 1795431877281);
insert into guides values (7530587102371643392, 1795431877282);
insert into guide_askings values (7530587102392614912, 7530587102333894656, 1795431877279);
insert into reports values (7530587104619794432, 7530587102401003522, 7530587102350671872, 7530587102531026944, 7530587102828826624, '[…]
You never bring any.', 'That he says it to me.', 0, 0, 1795431877284, 2, '', NULL);
insert into reports values (7530587105139888128, 7530587102401003522, 7530587102421975040, 7530587102577164288, 7530587105135693824, 'What I found in the hall.', '', 1, 0, 1795431877408, 1, '', NULL);
insert into report_sayings values (7530587104619794432, 1, 7530587102363254784, 'away', 'It was said to one person, and everybody had to read it.', 1795431877285);
insert into report_sayings values (7530587104619794432, 1, 7530587102371643392, 'away', 'It was said to one person, and everybody had to read it.', 1795431877287);
insert into report_decisions values (7530587104619794432, 1, 'away', 7530587102363254784, 7530587102371643392, 1, 1795431877287);
insert into report_appeals values (7530587104619794432, 7530587102350671872, 'I said it about the rye, and we laughed.', 1795431877288);
insert into report_helpers values (7530587104619794432, 2, 7530587102384226304, 7530587102333894656, '');
insert into report_tellings values (7530587104619794432, 1, 7530587102401003522, NULL);
insert into report_tellings values (7530587104619794432, 1, 7530587102350671872, NULL);
insert into withheld values (7530587102828826624, 7530587104619794432, 'Rye. You never bring any.', 1795431877283, 1795431876858);
insert into withheld_earlier values (7530587102828826624, 1795431877283, 'Rye, then.
Or none.');
insert into quarantines values (7530587105139888129, 7530587105139888128, 7530587104649154560, 7530587105135693824, 'picture', 7530587102421975040, 'lyqJBZusvM98vLwgMnjgTve9dqJCg-rx', 'c9a23c8f91ba1b47faa5452883ff852f07479bfbba0542cc93730030aa5ef07b 8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd 8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd', 'held', NULL, 1795431877408);
insert into search_words values (7530587102526832640, '§p7530587102493278208 §w7530587102384226304 then it is the seal mara do you still have the drawing');
insert into search_words values (7530587102564581376, '§p7530587102531026944 §w7530587102350671872 i bring bread and a bad mood about leipzig');
insert into search_words values (7530587102619107328, '§p7530587102577164288 §w7530587102401003522 bar forty sopranos early again on tuesday');
insert into search_words values (7530587102623301632, '§p7530587102577164288 §w7530587102421975040 the violas were late too that was me');
insert into search_words values (7530587102656856066, '§p7530587102627495936 §w7530587102371643392 the pump handle is mended it took eleven minutes');
insert into search_words values (7530587102661050368, '§p7530587102627495936 §w7530587102413586432 i was there at six and heard you swear for ten of them');
insert into search_words values (7530587102694604800, '§p7530587102665244672 §w7530587102384226304 page nine she never says whose letter it is لماذا');
insert into search_words values (7530587102698799104, '§p7530587102665244672 §w7530587102392614912 perhaps she does not know よく くわ わか から らな ない い');
insert into search_words values (7530587102853992448, '§p7530587102577164288 §w7530587102413586432 it is tuesdays not you');
insert into search_words values (7530587103709630464, '§p7530587102665244672 §w7530587102392614912 the letter as i see it lying there');
insert into search_words values (7530587103713824768, '§p7530587102665244672 §w7530587102384226304 read aloud');
insert into search_words values (7530587103722213376, '§p7530587102531026944 §w7530587102363254784 what did you carry home this week');
insert into search_words values (7530587103751573504, '§p7530587102531026944 §w7530587102363254784 a bag says hana');
insert into search_words values (7530587103755767808, '§p7530587102531026944 §w7530587102350671872 a bag says jonas');
insert into search_words values (7530587103755767809, '§p7530587102531026944 §w7530587102333894656 a bag says mara');
insert into search_words values (7530587103755767811, '§p7530587102531026944 §w7530587102371643392 a bag says tom');
insert into search_words values (7530587103768350720, '§p7530587102531026944 §w7530587102333894656 that it was heavy');
insert into search_words values (7530587103772545024, '§p7530587102531026944 §w7530587102350671872 that it was heavy');
insert into search_words values (7530587103780933632, '§p7530587102531026944 §w7530587102401003522 and that i was glad of it');
insert into search_words values (7530587103755767810, '§p7530587102531026944 §w7530587102401003522 a bag says ines');
insert into search_words values (7530587103785127936, '§p7530587102627495936 §w7530587102371643392 what grows where nobody planted it');
insert into search_words values (7530587104292638723, '§p7530587104292638720 §w7530587102384226304 for your morning wren');
insert into search_words values (7530587104317804547, '§p7530587104317804544 §w7530587102401003522 a sentence of ines s');
insert into search_words values (7530587104317804548, '§p7530587104317804544 §w7530587102363254784 a sentence of hana s');
insert into search_words values (7530587102560387072, '§p7530587102531026944 §w7530587102363254784 there is barley and the rest of the celeriac');
insert into search_words values (7530587104422662147, '§p7530587104422662144 §w7530587102401003522 come over the door is open');
insert into search_words values (7530587105135693824, '§p7530587102577164288 §w7530587102421975040 what i found in the hall');
commit;

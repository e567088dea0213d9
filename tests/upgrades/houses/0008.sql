-- A house at schema 8, written by tools/fixture_house.py of Kith 0.1.0.
-- house key of Mara: DXK8PFE5TS476D5106GKX70J
-- house key of Jonas: 93JZFPJZ7GKFQY8300HEB9H1
-- house key of Hana: MZW8Q3EGFP3NHSNVF8RN18M7
-- house key of Tom: 34S7CVXSRPY0RV7VSWD1SGQM
-- house key of Noor: 041VGQZ1HWAMKNG8EC8HXFRA
-- house key of Aiko: 6VTMJ7N17XF828M6GPWHKMRX
-- house key of Ines: S3EJ2899CCBYNPWC46QY04RR
-- house key of Bea: 6ZBGVG7FBTF3CYR7Y23STPEF
-- house key of Wren: DFR0VBDZZE6PNQ9EGECXPKD9
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
insert into migrations values (1, 'the_machine', 'b6817610aa451e4484449e6b8d9b97d21c6580eb9d42e64b3eadb34c736abb7f');
insert into migrations values (2, 'people', '217924189e477fe5fd28ae0449e5b4c106ee218fe6531369a70b1efe6398e22d');
insert into migrations values (3, 'ties', '8c1bde1e2f60d9fa7a57dd72d55ee32ded04ed577228f86cce936be545268e2d');
insert into migrations values (4, 'places', '4e13719e908a8e7877c8cf9a9f3bb48abe4eef7f88a78f6cabc1f3fbff4ac224');
insert into migrations values (5, 'conversations', '67b16e66b67e6c0b782ace8bc7ce0b1c10b39e91cb57fd57e61323ca01b47976');
insert into migrations values (6, 'several_processes', '7435af6ed55d5f04afb95b4242fa038138f604860aaef784302970d90f48b9af');
insert into migrations values (7, 'backups', '32a13b3404d8e982984e44fee301e9db70af3f3f38248d164f7513b99b1aa701');
insert into migrations values (8, 'being_heard', 'a394fc9e5f611491ab700ba04e286bb9271dc432d17b30b5ec0733109cfe71bb');
insert into facts values (1, 'Bonded', NULL, 1795430845982, '{"a_id":7530582779013103616,"b_id":7530582779029880832,"place_id":null}');
insert into facts values (2, 'Arrived', NULL, 1795430845982, '{"person_id":7530582779029880832,"through_id":7530582779013103616,"place_id":null}');
insert into facts values (3, 'Bonded', NULL, 1795430845984, '{"a_id":7530582779013103616,"b_id":7530582779038269440,"place_id":null}');
insert into facts values (4, 'Arrived', NULL, 1795430845984, '{"person_id":7530582779038269440,"through_id":7530582779013103616,"place_id":null}');
insert into facts values (5, 'Bonded', NULL, 1795430845987, '{"a_id":7530582779013103616,"b_id":7530582779046658048,"place_id":null}');
insert into facts values (6, 'Arrived', NULL, 1795430845987, '{"person_id":7530582779046658048,"through_id":7530582779013103616,"place_id":null}');
insert into facts values (7, 'Bonded', NULL, 1795430845989, '{"a_id":7530582779013103616,"b_id":7530582779055046656,"place_id":null}');
insert into facts values (8, 'Arrived', NULL, 1795430845989, '{"person_id":7530582779055046656,"through_id":7530582779013103616,"place_id":null}');
insert into facts values (9, 'Bonded', NULL, 1795430845991, '{"a_id":7530582779029880832,"b_id":7530582779063435264,"place_id":null}');
insert into facts values (10, 'Arrived', NULL, 1795430845991, '{"person_id":7530582779063435264,"through_id":7530582779029880832,"place_id":null}');
insert into facts values (11, 'Bonded', NULL, 1795430845993, '{"a_id":7530582779038269440,"b_id":7530582779071823872,"place_id":null}');
insert into facts values (12, 'Arrived', NULL, 1795430845993, '{"person_id":7530582779071823872,"through_id":7530582779038269440,"place_id":null}');
insert into facts values (13, 'Bonded', NULL, 1795430845995, '{"a_id":7530582779071823872,"b_id":7530582779080212480,"place_id":null}');
insert into facts values (14, 'Arrived', NULL, 1795430845995, '{"person_id":7530582779080212480,"through_id":7530582779071823872,"place_id":null}');
insert into facts values (15, 'Bonded', NULL, 1795430845997, '{"a_id":7530582779080212480,"b_id":7530582779088601088,"place_id":null}');
insert into facts values (16, 'Arrived', NULL, 1795430845997, '{"person_id":7530582779088601088,"through_id":7530582779080212480,"place_id":null}');
insert into facts values (17, 'Bonded', NULL, 1795430845999, '{"a_id":7530582779029880832,"b_id":7530582779038269440,"place_id":null}');
insert into facts values (18, 'Bonded', NULL, 1795430846001, '{"a_id":7530582779038269440,"b_id":7530582779080212480,"place_id":null}');
insert into facts values (19, 'Bonded', NULL, 1795430846003, '{"a_id":7530582779046658048,"b_id":7530582779038269440,"place_id":null}');
insert into facts values (20, 'Bonded', NULL, 1795430846004, '{"a_id":7530582779063435264,"b_id":7530582779038269440,"place_id":null}');
insert into facts values (21, 'Bonded', NULL, 1795430846006, '{"a_id":7530582779046658048,"b_id":7530582779080212480,"place_id":null}');
insert into facts values (22, 'Bonded', NULL, 1795430846011, '{"a_id":7530582779029880832,"b_id":7530582779046658048,"place_id":null}');
insert into facts values (23, 'Bonded', NULL, 1795430846013, '{"a_id":7530582779063435264,"b_id":7530582779055046656,"place_id":null}');
insert into facts values (24, 'Bonded', NULL, 1795430846015, '{"a_id":7530582779029880832,"b_id":7530582779055046656,"place_id":null}');
insert into facts values (25, 'Bonded', NULL, 1795430846016, '{"a_id":7530582779055046656,"b_id":7530582779088601088,"place_id":null}');
insert into facts values (26, 'Asked', 7530582779172487168, 1795430846017, '{"person_id":7530582779013103616,"by_id":7530582779055046656,"place_id":7530582779172487168}');
insert into facts values (27, 'Asked', 7530582779172487168, 1795430846017, '{"person_id":7530582779029880832,"by_id":7530582779055046656,"place_id":7530582779172487168}');
insert into facts values (28, 'Asked', 7530582779172487168, 1795430846017, '{"person_id":7530582779063435264,"by_id":7530582779055046656,"place_id":7530582779172487168}');
insert into facts values (29, 'Asked', 7530582779172487168, 1795430846017, '{"person_id":7530582779088601088,"by_id":7530582779055046656,"place_id":7530582779172487168}');
insert into facts values (30, 'CameIn', 7530582779172487168, 1795430846019, '{"person_id":7530582779029880832,"place_id":7530582779172487168}');
insert into facts values (31, 'CameIn', 7530582779172487168, 1795430846020, '{"person_id":7530582779013103616,"place_id":7530582779172487168}');
insert into facts values (32, 'CameIn', 7530582779172487168, 1795430846021, '{"person_id":7530582779063435264,"place_id":7530582779172487168}');
insert into facts values (33, 'CameIn', 7530582779172487168, 1795430846022, '{"person_id":7530582779088601088,"place_id":7530582779172487168}');
insert into facts values (34, 'Opened', 7530582779172487168, 1795430846023, '{"post_id":7530582779197652992,"place_id":7530582779172487168}');
insert into facts values (35, 'Answered', 7530582779172487168, 1795430846024, '{"post_id":7530582779201847296,"conversation_id":7530582779197652992,"place_id":7530582779172487168}');
insert into facts values (36, 'Asked', 7530582779210235904, 1795430846026, '{"person_id":7530582779013103616,"by_id":7530582779038269440,"place_id":7530582779210235904}');
insert into facts values (37, 'Asked', 7530582779210235904, 1795430846026, '{"person_id":7530582779029880832,"by_id":7530582779038269440,"place_id":7530582779210235904}');
insert into facts values (38, 'Asked', 7530582779210235904, 1795430846026, '{"person_id":7530582779071823872,"by_id":7530582779038269440,"place_id":7530582779210235904}');
insert into facts values (39, 'Asked', 7530582779210235904, 1795430846026, '{"person_id":7530582779080212480,"by_id":7530582779038269440,"place_id":7530582779210235904}');
insert into facts values (40, 'CameIn', 7530582779210235904, 1795430846027, '{"person_id":7530582779013103616,"place_id":7530582779210235904}');
insert into facts values (41, 'CameIn', 7530582779210235904, 1795430846028, '{"person_id":7530582779029880832,"place_id":7530582779210235904}');
insert into facts values (42, 'CameIn', 7530582779210235904, 1795430846029, '{"person_id":7530582779071823872,"place_id":7530582779210235904}');
insert into facts values (43, 'CameIn', 7530582779210235904, 1795430846030, '{"person_id":7530582779080212480,"place_id":7530582779210235904}');
insert into facts values (44, 'Opened', 7530582779210235904, 1795430846031, '{"post_id":7530582779231207424,"place_id":7530582779210235904}');
insert into facts values (45, 'Answered', 7530582779210235904, 1795430846032, '{"post_id":7530582779235401728,"conversation_id":7530582779231207424,"place_id":7530582779210235904}');
insert into facts values (46, 'Asked', 7530582779210235904, 1795430846033, '{"person_id":7530582779046658048,"by_id":7530582779038269440,"place_id":7530582779210235904}');
insert into facts values (47, 'Proposed', 7530582779210235904, 1795430846033, '{"proposal_id":7530582779239596032,"place_id":7530582779210235904}');
insert into facts values (48, 'CameIn', 7530582779210235904, 1795430846034, '{"person_id":7530582779046658048,"place_id":7530582779210235904}');
insert into facts values (49, 'Asked', 7530582779247984642, 1795430846035, '{"person_id":7530582779038269440,"by_id":7530582779071823872,"place_id":7530582779247984642}');
insert into facts values (50, 'Asked', 7530582779247984642, 1795430846035, '{"person_id":7530582779080212480,"by_id":7530582779071823872,"place_id":7530582779247984642}');
insert into facts values (51, 'CameIn', 7530582779247984642, 1795430846037, '{"person_id":7530582779038269440,"place_id":7530582779247984642}');
insert into facts values (52, 'CameIn', 7530582779247984642, 1795430846038, '{"person_id":7530582779080212480,"place_id":7530582779247984642}');
insert into facts values (53, 'Proposed', 7530582779247984642, 1795430846038, '{"proposal_id":7530582779264761856,"place_id":7530582779247984642}');
insert into facts values (54, 'Asked', 7530582779247984642, 1795430846039, '{"person_id":7530582779088601088,"by_id":7530582779080212480,"place_id":7530582779247984642}');
insert into facts values (55, 'Proposed', 7530582779247984642, 1795430846039, '{"proposal_id":7530582779264761856,"place_id":7530582779247984642}');
insert into facts values (56, 'CameIn', 7530582779247984642, 1795430846040, '{"person_id":7530582779088601088,"place_id":7530582779247984642}');
insert into facts values (57, 'Proposed', 7530582779247984642, 1795430846041, '{"proposal_id":7530582779273150466,"place_id":7530582779247984642}');
insert into facts values (58, 'Asked', 7530582779247984642, 1795430846042, '{"person_id":7530582779046658048,"by_id":7530582779038269440,"place_id":7530582779247984642}');
insert into facts values (59, 'Proposed', 7530582779247984642, 1795430846042, '{"proposal_id":7530582779273150466,"place_id":7530582779247984642}');
insert into facts values (60, 'CameIn', 7530582779247984642, 1795430846044, '{"person_id":7530582779046658048,"place_id":7530582779247984642}');
insert into facts values (61, 'Opened', 7530582779247984642, 1795430846045, '{"post_id":7530582779289927680,"place_id":7530582779247984642}');
insert into facts values (62, 'Answered', 7530582779247984642, 1795430846046, '{"post_id":7530582779294121984,"conversation_id":7530582779289927680,"place_id":7530582779247984642}');
insert into facts values (63, 'Asked', 7530582779298316288, 1795430846047, '{"person_id":7530582779013103616,"by_id":7530582779046658048,"place_id":7530582779298316288}');
insert into facts values (64, 'Asked', 7530582779298316288, 1795430846047, '{"person_id":7530582779029880832,"by_id":7530582779046658048,"place_id":7530582779298316288}');
insert into facts values (65, 'Asked', 7530582779298316288, 1795430846047, '{"person_id":7530582779080212480,"by_id":7530582779046658048,"place_id":7530582779298316288}');
insert into facts values (66, 'CameIn', 7530582779298316288, 1795430846048, '{"person_id":7530582779013103616,"place_id":7530582779298316288}');
insert into facts values (67, 'CameIn', 7530582779298316288, 1795430846049, '{"person_id":7530582779080212480,"place_id":7530582779298316288}');
insert into facts values (68, 'CameIn', 7530582779298316288, 1795430846050, '{"person_id":7530582779029880832,"place_id":7530582779298316288}');
insert into facts values (69, 'Proposed', 7530582779298316288, 1795430846051, '{"proposal_id":7530582779315093504,"place_id":7530582779298316288}');
insert into facts values (70, 'Asked', 7530582779298316288, 1795430846052, '{"person_id":7530582779088601088,"by_id":7530582779080212480,"place_id":7530582779298316288}');
insert into facts values (71, 'Proposed', 7530582779298316288, 1795430846052, '{"proposal_id":7530582779315093504,"place_id":7530582779298316288}');
insert into facts values (72, 'CameIn', 7530582779298316288, 1795430846053, '{"person_id":7530582779088601088,"place_id":7530582779298316288}');
insert into facts values (73, 'Opened', 7530582779298316288, 1795430846054, '{"post_id":7530582779327676416,"place_id":7530582779298316288}');
insert into facts values (74, 'Answered', 7530582779298316288, 1795430846055, '{"post_id":7530582779331870720,"conversation_id":7530582779327676416,"place_id":7530582779298316288}');
insert into facts values (75, 'Asked', 7530582779336065024, 1795430846056, '{"person_id":7530582779038269440,"by_id":7530582779063435264,"place_id":7530582779336065024}');
insert into facts values (76, 'Asked', 7530582779336065024, 1795430846056, '{"person_id":7530582779055046656,"by_id":7530582779063435264,"place_id":7530582779336065024}');
insert into facts values (77, 'CameIn', 7530582779336065024, 1795430846057, '{"person_id":7530582779038269440,"place_id":7530582779336065024}');
insert into facts values (78, 'CameIn', 7530582779336065024, 1795430846058, '{"person_id":7530582779055046656,"place_id":7530582779336065024}');
insert into facts values (79, 'Proposed', 7530582779336065024, 1795430846059, '{"proposal_id":7530582779348647936,"place_id":7530582779336065024}');
insert into facts values (80, 'Asked', 7530582779336065024, 1795430846060, '{"person_id":7530582779046658048,"by_id":7530582779038269440,"place_id":7530582779336065024}');
insert into facts values (81, 'Proposed', 7530582779336065024, 1795430846060, '{"proposal_id":7530582779348647936,"place_id":7530582779336065024}');
insert into facts values (82, 'CameIn', 7530582779336065024, 1795430846061, '{"person_id":7530582779046658048,"place_id":7530582779336065024}');
insert into facts values (83, 'Opened', 7530582779336065024, 1795430846062, '{"post_id":7530582779361230848,"place_id":7530582779336065024}');
insert into facts values (84, 'Answered', 7530582779336065024, 1795430846064, '{"post_id":7530582779369619456,"conversation_id":7530582779361230848,"place_id":7530582779336065024}');
insert into facts values (85, 'Proposed', 7530582779336065024, 1795430846066, '{"proposal_id":7530582779378008064,"place_id":7530582779336065024}');
insert into facts values (86, 'Asked', 7530582779336065024, 1795430846068, '{"person_id":7530582779071823872,"by_id":7530582779038269440,"place_id":7530582779336065024}');
insert into facts values (87, 'Proposed', 7530582779336065024, 1795430846068, '{"proposal_id":7530582779378008064,"place_id":7530582779336065024}');
insert into facts values (88, 'CameIn', 7530582779336065024, 1795430846070, '{"person_id":7530582779071823872,"place_id":7530582779336065024}');
insert into facts values (89, 'SessionEnded', NULL, 1795430846101, '{"session_id":7530582779088601089,"place_id":null}');
insert into facts values (90, 'KeyReplaced', NULL, 1795430846101, '{"person_id":7530582779088601088,"by_administrator":true,"place_id":null}');
insert into facts values (91, 'PasskeyAdded', NULL, 1795430846111, '{"person_id":7530582779038269440,"place_id":null}');
insert into facts values (92, 'Changed', 7530582779210235904, 1795430846115, '{"post_id":7530582779231207424,"conversation_id":7530582779231207424,"place_id":7530582779210235904}');
insert into facts values (93, 'Heard', 7530582779210235904, 1795430846116, '{"post_id":7530582779231207424,"conversation_id":7530582779231207424,"author_id":7530582779038269440,"place_id":7530582779210235904}');
insert into facts values (94, 'Answered', 7530582779210235904, 1795430846117, '{"post_id":7530582779591921664,"conversation_id":7530582779231207424,"place_id":7530582779210235904}');
insert into facts values (95, 'Changed', 7530582779210235904, 1795430846118, '{"post_id":7530582779591921664,"conversation_id":7530582779231207424,"place_id":7530582779210235904}');
insert into facts values (96, 'Changed', 7530582779172487168, 1795430846119, '{"post_id":7530582779197652992,"conversation_id":7530582779197652992,"place_id":7530582779172487168}');
insert into facts values (97, 'Asked', 7530582779336065024, 1795430846122, '{"person_id":7530582779029880832,"by_id":7530582779063435264,"place_id":7530582779336065024}');
insert into facts values (98, 'Opened', 7530582779247984642, 1795430846123, '{"post_id":7530582779617087488,"place_id":7530582779247984642}');
insert into facts values (99, 'Left', 7530582779247984642, 1795430846123, '{"person_id":7530582779080212480,"place_id":7530582779247984642}');
insert into facts values (100, 'Proposed', 7530582779247984642, 1795430846124, '{"proposal_id":7530582779621281792,"place_id":7530582779247984642}');
insert into facts values (101, 'Opened', 7530582779336065024, 1795430846452, '{"post_id":7530582780997013504,"place_id":7530582779336065024}');
insert into facts values (102, 'Opened', 7530582779336065024, 1795430846454, '{"post_id":7530582781005402112,"place_id":7530582779336065024}');
insert into facts values (103, 'Opened', 7530582779210235904, 1795430846459, '{"post_id":7530582781026373632,"place_id":7530582779210235904}');
insert into facts values (104, 'RoundLaid', 7530582779210235904, 1795430846459, '{"round_id":7530582781026373632,"place_id":7530582779210235904}');
insert into facts values (105, 'Answered', 7530582779210235904, 1795430846480, '{"post_id":7530582781118648320,"conversation_id":7530582781026373632,"place_id":7530582779210235904}');
insert into facts values (106, 'Answered', 7530582779210235904, 1795430846480, '{"post_id":7530582781118648321,"conversation_id":7530582781026373632,"place_id":7530582779210235904}');
insert into facts values (107, 'Answered', 7530582779210235904, 1795430846480, '{"post_id":7530582781118648322,"conversation_id":7530582781026373632,"place_id":7530582779210235904}');
insert into facts values (108, 'Answered', 7530582779210235904, 1795430846480, '{"post_id":7530582781118648323,"conversation_id":7530582781026373632,"place_id":7530582779210235904}');
insert into facts values (109, 'Answered', 7530582779210235904, 1795430846480, '{"post_id":7530582781118648324,"conversation_id":7530582781026373632,"place_id":7530582779210235904}');
insert into facts values (110, 'ListenerAsked', NULL, 1795430846480, '{"round_id":7530582781026373632,"answer_id":7530582781118648323,"listener_id":7530582779029880832,"place_id":null}');
insert into facts values (111, 'ListenerAsked', NULL, 1795430846480, '{"round_id":7530582781026373632,"answer_id":7530582781118648320,"listener_id":7530582779038269440,"place_id":null}');
insert into facts values (112, 'ListenerAsked', NULL, 1795430846480, '{"round_id":7530582781026373632,"answer_id":7530582781118648324,"listener_id":7530582779013103616,"place_id":null}');
insert into facts values (113, 'ListenerAsked', NULL, 1795430846480, '{"round_id":7530582781026373632,"answer_id":7530582781118648322,"listener_id":7530582779071823872,"place_id":null}');
insert into facts values (114, 'ListenerAsked', NULL, 1795430846480, '{"round_id":7530582781026373632,"answer_id":7530582781118648321,"listener_id":7530582779046658048,"place_id":null}');
insert into facts values (115, 'ListenerAsked', NULL, 1795430846480, '{"round_id":7530582781026373632,"answer_id":7530582781118648320,"listener_id":7530582779029880832,"place_id":null}');
insert into facts values (116, 'RoundOpened', 7530582779210235904, 1795430846480, '{"round_id":7530582781026373632,"place_id":7530582779210235904}');
insert into facts values (117, 'Answered', 7530582779210235904, 1795430846487, '{"post_id":7530582781143814144,"conversation_id":7530582781026373632,"place_id":7530582779210235904}');
insert into facts values (118, 'HeardBack', 7530582779210235904, 1795430846487, '{"round_id":7530582781026373632,"answer_id":7530582781118648324,"listener_id":7530582779013103616,"post_id":7530582781143814144,"writer_id":7530582779038269440,"place_id":7530582779210235904}');
insert into facts values (119, 'Answered', 7530582779210235904, 1795430846488, '{"post_id":7530582781148008448,"conversation_id":7530582781026373632,"place_id":7530582779210235904}');
insert into facts values (120, 'HeardBack', 7530582779210235904, 1795430846488, '{"round_id":7530582781026373632,"answer_id":7530582781118648323,"listener_id":7530582779029880832,"post_id":7530582781148008448,"writer_id":7530582779071823872,"place_id":7530582779210235904}');
insert into facts values (121, 'Answered', 7530582779210235904, 1795430846491, '{"post_id":7530582781160591360,"conversation_id":7530582781026373632,"place_id":7530582779210235904}');
insert into facts values (122, 'Changed', 7530582779210235904, 1795430846491, '{"post_id":7530582781118648324,"conversation_id":7530582781026373632,"place_id":7530582779210235904}');
insert into facts values (123, 'Opened', 7530582779298316288, 1795430846495, '{"post_id":7530582781177368576,"place_id":7530582779298316288}');
insert into facts values (124, 'RoundLaid', 7530582779298316288, 1795430846495, '{"round_id":7530582781177368576,"place_id":7530582779298316288}');
insert into facts values (125, 'Opened', 7530582781965897728, 1795430846683, '{"post_id":7530582781965897731,"place_id":7530582781965897728}');
insert into facts values (126, 'Opened', 7530582781995257856, 1795430846690, '{"post_id":7530582781995257859,"place_id":7530582781995257856}');
insert into facts values (127, 'Answered', 7530582781995257856, 1795430846690, '{"post_id":7530582781995257860,"conversation_id":7530582781995257859,"place_id":7530582781995257856}');
insert into facts values (128, 'Changed', 7530582779210235904, 1795430846694, '{"post_id":7530582779231207424,"conversation_id":7530582779231207424,"place_id":7530582779210235904}');
insert into facts values (129, 'Regretted', 7530582779210235904, 1795430846694, '{"post_id":7530582779231207424,"place_id":7530582779210235904}');
insert into facts values (130, 'PauseChanged', 7530582779298316288, 1795430846695, '{"place_id":7530582779298316288}');
insert into facts values (131, 'PauseChanged', 7530582779172487168, 1795430846696, '{"place_id":7530582779172487168}');
insert into facts values (132, 'PauseChanged', 7530582779172487168, 1795430846698, '{"place_id":7530582779172487168}');
insert into facts values (133, 'Opened', 7530582782095921152, 1795430846714, '{"post_id":7530582782095921155,"place_id":7530582782095921152}');
insert into facts values (134, 'AskedToGuide', NULL, 1795430846719, '{"person_id":7530582779038269440,"by_id":7530582779013103616,"place_id":null}');
insert into facts values (135, 'AskedToGuide', NULL, 1795430846721, '{"person_id":7530582779046658048,"by_id":7530582779013103616,"place_id":null}');
insert into facts values (136, 'AskedToGuide', NULL, 1795430846755, '{"person_id":7530582779063435264,"by_id":7530582779013103616,"place_id":null}');
insert into facts values (137, 'BecameGuide', NULL, 1795430846757, '{"person_id":7530582779038269440,"place_id":null}');
insert into facts values (138, 'BecameGuide', NULL, 1795430846758, '{"person_id":7530582779046658048,"place_id":null}');
insert into facts values (139, 'Changed', 7530582779210235904, 1795430846759, '{"post_id":7530582779591921664,"conversation_id":7530582779231207424,"place_id":7530582779210235904}');
insert into facts values (140, 'ShownToGuides', NULL, 1795430846760, '{"report_id":7530582782288859136,"place_id":null}');
insert into facts values (141, 'Changed', 7530582779210235904, 1795430846762, '{"post_id":7530582779591921664,"conversation_id":7530582779231207424,"place_id":7530582779210235904}');
insert into facts values (142, 'DecidedByTwo', NULL, 1795430846762, '{"report_id":7530582782288859136,"stage":1,"place_id":null}');
insert into facts values (143, 'AskedToDecideAgain', NULL, 1795430846764, '{"report_id":7530582782288859136,"place_id":null}');
insert into facts values (144, 'Opened', 7530582779247984642, 1795430846894, '{"post_id":7530582782850895872,"place_id":7530582779247984642}');
insert into facts values (145, 'Changed', 7530582779247984642, 1795430846898, '{"post_id":7530582782850895872,"conversation_id":7530582782850895872,"place_id":7530582779247984642}');
insert into facts values (146, 'ShownToGuides', NULL, 1795430846898, '{"report_id":7530582782867673088,"place_id":null}');
insert into subscribers values ('today', 146);
insert into subscribers values ('search', 146);
insert into subscribers values ('notices', 144);
insert into subscribers values ('letters', 146);
insert into subscribers values ('for two', 16);
insert into subscribers values ('rounds', 100);
insert into subscribers values ('not heard', 0);
insert into jobs values (7530582779021492224, 'sweep', '', 'waiting', 1795434445980, 1795693645980, 0, '');
insert into jobs values (7530582781026373634, 'rounds', 'series 7530582781026373633', 'waiting', 1796029200000, 1798621200000, 0, '');
insert into jobs values (7530582781030567937, 'rounds', 'sealed 7530582781026373632', 'waiting', 1795464000000, 1798056000000, 0, '');
insert into jobs values (7530582781122842624, 'rounds', 'open 7530582781026373632', 'waiting', 1795690046480, 1798282046480, 0, '');
insert into jobs values (7530582781177368578, 'rounds', 'sealed 7530582781177368576', 'waiting', 1795464000000, 1798056000000, 0, '');
insert into jobs values (7530582781970092032, 'morning', '{"post_id":7530582781965897731,"person_id":7530582779088601088}', 'waiting', 1795467600000, 1795726800000, 0, '');
insert into jobs values (7530582782003646465, 'say-held', '7530582782003646464', 'waiting', 1795431446692, 1795690646692, 0, '');
insert into jobs values (7530582782007840769, 'say-held', '7530582782007840768', 'waiting', 1795431446693, 1795690646693, 0, '');
insert into jobs values (7530582782016229376, 'end-pause', '7530582779298316288', 'waiting', 1795434446695, 1795693646695, 0, '');
insert into jobs values (7530582782024617984, 'end-pause', '7530582779172487168', 'waiting', 1795434446696, 1795693646696, 0, '');
insert into jobs values (7530582782028812289, 'end-pause', '7530582779172487168', 'waiting', 1795434446698, 1795693646698, 0, '');
insert into jobs values (7530582782041395201, 'notice-proof', '7530582782041395200', 'waiting', 1795430947871, 1795517246700, 1, 'Elsewhere');
insert into jobs values (7530582782049783809, 'notices', '', 'waiting', 1795431601000, 1795435201000, 0, '');
insert into jobs values (7530582782108504064, 'notice-mail', '{"person_id":7530582779038269440,"way_id":0,"about":"letter 7530582782095921155"}', 'waiting', 1795430979531, 1795690046717, 1, 'Elsewhere');
insert into nodes values (0, 1795430846072);
insert into nodes values (1, 1795430847084);
insert into house values (1, 'Garden', 'A place to think aloud together.', 'friends', X'149885803A9E8F3BEB195671A769EA7331A3AA9E41109180526E29C4E8A4B6CF', 1795430845978);
insert into first_links values (X'E9C0F8B575CBFCB42AB3B78ECC87EFA3B011D9A5D10B09FA4E96F240BF6A82F5', 1795430846125);
insert into house_log values (7530582779529007104, 'key', '7530582779088601088');
insert into house_log values (7530582782276276224, 'guide', '7530582779038269440');
insert into house_log values (7530582782280470528, 'guide', '7530582779046658048');
insert into house_log values (7530582782301442048, 'words-away', 'guides');
insert into house_log values (7530582782871867392, 'aside', '');
insert into homes values (1, NULL);
insert into people values (7530582779013103616, 1, 'mara', 'Mara', '', '', 'UTC', 'en', NULL);
insert into people values (7530582779029880832, 1, 'jonas', 'Jonas', '', '', 'UTC', 'en', 7530582779013103616);
insert into people values (7530582779038269440, 1, 'hana', 'Hana', '', '', 'UTC', 'en', 7530582779013103616);
insert into people values (7530582779046658048, 1, 'tom', 'Tom', '', '', 'UTC', 'en', 7530582779013103616);
insert into people values (7530582779055046656, 1, 'noor', 'Noor', '', '', 'UTC', 'en', 7530582779013103616);
insert into people values (7530582779063435264, 1, 'aiko', 'Aiko', '', '', 'UTC', 'en', 7530582779029880832);
insert into people values (7530582779071823872, 1, 'ines', 'Ines', '', '', 'UTC', 'en', 7530582779038269440);
insert into people values (7530582779080212480, 1, 'bea', 'Bea', '', '', 'UTC', 'en', 7530582779071823872);
insert into people values (7530582779088601088, 1, 'wren', 'Wren', '', '', 'UTC', 'en', 7530582779080212480);
insert into listings values (7530582779013103616);
insert into listings values (7530582779029880832);
insert into listings values (7530582779038269440);
insert into listings values (7530582779046658048);
insert into listings values (7530582779055046656);
insert into listings values (7530582779063435264);
insert into listings values (7530582779071823872);
insert into administrators values (7530582779013103616, 1795430845978);
insert into accounts values (7530582779013103616, X'2381D73971ADE14FE9E20C7A2F02FFCDD879914423B86A8C830E9ECD0E54F1EB', 1795430845978, NULL);
insert into accounts values (7530582779029880832, X'11CCFB557F3DF834C9FA2401D71B77F8C02F64DFF26A2B28E71626FF57CD310F', 1795430845982, NULL);
insert into accounts values (7530582779038269440, X'925176704874FA2757447D237B4AD754F5CF592C37C2577D3D58B13E0339E8E0', 1795430845984, NULL);
insert into accounts values (7530582779046658048, X'6D837B8C7552937692E9F41121CF78E8654621BD9B13C92B0C043DC8A5993815', 1795430845987, NULL);
insert into accounts values (7530582779055046656, X'B53FD6AFEC587B1213A60C1C36A28BCA8765E310EE3263636EA581E61139F462', 1795430845989, NULL);
insert into accounts values (7530582779063435264, X'22099AF2EED38E256554D8D3EC7D6F81A690C89ABDF980B511A433A8F548E5E1', 1795430845991, NULL);
insert into accounts values (7530582779071823872, X'6B3FB70CD476E78F790B823B618D60C14A0A63F4820AAD8833BB3F268D3DFB9E', 1795430845993, NULL);
insert into accounts values (7530582779080212480, X'228ED2DC68B65BFAA18576CA89789ECE2BB45CB47C9F0D24E99BD89C3A291BE6', 1795430845995, NULL);
insert into accounts values (7530582779088601088, X'31A6B060871B3DB324AC33B2F327C53592BA90E072AF23F4B4DDBD8CDC70FB8C', 1795430846101, NULL);
insert into passkeys values (X'0707070707070707070707070707070707070707070707070707070707070707', 7530582779038269440, X'A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5', 3, 'localhost', 'Hana''s phone', 1795430846111);
insert into sessions values (7530582779013103617, 7530582779013103616, X'364653799B7EB6A6819A21BCB871D645C45BCFFB3CEF81A3D45AAD472AB89685', 'Firefox', 1795430845978);
insert into sessions values (7530582779029880833, 7530582779029880832, X'239D9B33F77811C63E5794D2D400043DB57A37A918F52AF24F9374D860891AFF', 'Firefox', 1795430845982);
insert into sessions values (7530582779038269441, 7530582779038269440, X'366CF6FC15F64DEF05BFCB029833F61789C267245A02A5877251E45341D0582A', 'Firefox', 1795430845984);
insert into sessions values (7530582779046658049, 7530582779046658048, X'261F3EA3F10B4BBCA1058F7D56535328E09B48AA14BA2698668F8A1EA348FFC6', 'Firefox', 1795430845987);
insert into sessions values (7530582779055046657, 7530582779055046656, X'A7B26CB9F4CAD6102CB713382EDBEAC51792D95A6695559CFF96C3E12BFF3E99', 'Firefox', 1795430845989);
insert into sessions values (7530582779063435265, 7530582779063435264, X'0FEF0269C66FE4CB37260AC6FBF128546C115989E5DCFB41C0ACDE7622D2584F', 'Firefox', 1795430845991);
insert into sessions values (7530582779071823873, 7530582779071823872, X'C4F18A76CDFECABBEBF0C3BC162703FD22FDB9F5E36730A20D8B625A24572437', 'Firefox', 1795430845993);
insert into sessions values (7530582779080212481, 7530582779080212480, X'A0FC3D9213A10D71BCF94507F8C6F731164481708284F155500E96DC3BC4952A', 'Firefox', 1795430845995);
insert into sessions values (7530582783610064896, 7530582779046658048, X'4D60C978F971DD3B9FB81B783F92F4458E7D1BC9ACC2F56B5C44A95C168E16DF', 'Firefox, Linux', 1795430847075);
insert into house_lines values (7530582779608698881, 7530582779055046656, 'key', '{"name":"Wren","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530582779608698882, 7530582779080212480, 'key', '{"name":"Wren","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530582779608698883, 7530582779038269440, 'own-passkey', '{"name":"","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530582779629670400, 7530582779071823872, 'left', '{"name":"Bea","circle":"The choir","reason":"","link":""}', NULL);
insert into house_lines values (7530582782020423680, 7530582779029880832, 'wrong', '{"name":"Hana","circle":"","reason":"","link":"/conversations/7530582779231207424#said-7530582779231207424"}', 7530582779231207424);
insert into house_lines values (7530582782020423681, 7530582779071823872, 'wrong', '{"name":"Hana","circle":"","reason":"","link":"/conversations/7530582779231207424#said-7530582779231207424"}', 7530582779231207424);
insert into bonds values (7530582779013103616, 7530582779029880832, 1795430845982);
insert into bonds values (7530582779013103616, 7530582779038269440, 1795430845984);
insert into bonds values (7530582779013103616, 7530582779046658048, 1795430845987);
insert into bonds values (7530582779013103616, 7530582779055046656, 1795430845989);
insert into bonds values (7530582779029880832, 7530582779063435264, 1795430845991);
insert into bonds values (7530582779038269440, 7530582779071823872, 1795430845993);
insert into bonds values (7530582779071823872, 7530582779080212480, 1795430845995);
insert into bonds values (7530582779080212480, 7530582779088601088, 1795430845997);
insert into bonds values (7530582779029880832, 7530582779038269440, 1795430845999);
insert into bonds values (7530582779038269440, 7530582779080212480, 1795430846001);
insert into bonds values (7530582779038269440, 7530582779046658048, 1795430846003);
insert into bonds values (7530582779038269440, 7530582779063435264, 1795430846004);
insert into bonds values (7530582779046658048, 7530582779080212480, 1795430846006);
insert into bonds values (7530582779029880832, 7530582779046658048, 1795430846011);
insert into bonds values (7530582779055046656, 7530582779063435264, 1795430846013);
insert into bonds values (7530582779029880832, 7530582779055046656, 1795430846015);
insert into bonds values (7530582779055046656, 7530582779088601088, 1795430846016);
insert into tellings values (7530582779038269440, 7530582779029880832, 'How Hana knows Jonas.', 1795430845998);
insert into tellings values (7530582779029880832, 7530582779038269440, 'How Jonas knows Hana.', 1795430845999);
insert into tellings values (7530582779080212480, 7530582779038269440, 'How Bea knows Hana.', 1795430846000);
insert into tellings values (7530582779038269440, 7530582779080212480, 'How Hana knows Bea.', 1795430846001);
insert into tellings values (7530582779038269440, 7530582779046658048, 'How Hana knows Tom.', 1795430846002);
insert into tellings values (7530582779046658048, 7530582779038269440, 'How Tom knows Hana.', 1795430846003);
insert into tellings values (7530582779038269440, 7530582779063435264, 'How Hana knows Aiko.', 1795430846004);
insert into tellings values (7530582779063435264, 7530582779038269440, 'How Aiko knows Hana.', 1795430846004);
insert into tellings values (7530582779080212480, 7530582779046658048, 'How Bea knows Tom.', 1795430846005);
insert into tellings values (7530582779046658048, 7530582779080212480, 'How Tom knows Bea.', 1795430846006);
insert into tellings values (7530582779046658048, 7530582779029880832, 'How Tom knows Jonas.', 1795430846011);
insert into tellings values (7530582779029880832, 7530582779046658048, 'How Jonas knows Tom.', 1795430846011);
insert into tellings values (7530582779055046656, 7530582779063435264, 'How Noor knows Aiko.', 1795430846012);
insert into tellings values (7530582779063435264, 7530582779055046656, 'How Aiko knows Noor.', 1795430846013);
insert into tellings values (7530582779055046656, 7530582779029880832, 'How Noor knows Jonas.', 1795430846014);
insert into tellings values (7530582779029880832, 7530582779055046656, 'How Jonas knows Noor.', 1795430846015);
insert into tellings values (7530582779088601088, 7530582779055046656, 'How Wren knows Noor.', 1795430846016);
insert into tellings values (7530582779055046656, 7530582779088601088, 'How Noor knows Wren.', 1795430846016);
insert into blocks values (7530582779029880832, 7530582779055046656, 1795430846121);
insert into places values (7530582779172487168, 'circle');
insert into places values (7530582779210235904, 'circle');
insert into places values (7530582779247984642, 'circle');
insert into places values (7530582779298316288, 'circle');
insert into places values (7530582779336065024, 'circle');
insert into places values (7530582781965897728, 'letter');
insert into places values (7530582781995257856, 'letter');
insert into places values (7530582782095921152, 'letter');
insert into seats values (7530582779172487168, 7530582779055046656, 0, 1795430846017, 7530582779172487169, 1795430846017);
insert into seats values (7530582779172487168, 7530582779029880832, 7530582779180875776, 1795430846019, 7530582779180875777, 1795430846019);
insert into seats values (7530582779172487168, 7530582779013103616, 7530582779185070080, 1795430846020, 7530582779185070081, 1795430846020);
insert into seats values (7530582779172487168, 7530582779063435264, 7530582779189264384, 1795430846021, 7530582779189264385, 1795430846021);
insert into seats values (7530582779172487168, 7530582779088601088, 7530582779193458688, 1795430846022, 7530582779193458689, 1795430846022);
insert into seats values (7530582779210235904, 7530582779038269440, 0, 1795430846026, 7530582779210235905, 1795430846026);
insert into seats values (7530582779210235904, 7530582779013103616, 7530582779214430208, 1795430846027, 7530582779214430209, 1795430846027);
insert into seats values (7530582779210235904, 7530582779029880832, 7530582779218624512, 1795430846028, 7530582779218624513, 1795430846028);
insert into seats values (7530582779210235904, 7530582779071823872, 7530582779222818816, 1795430846029, 7530582779222818817, 1795430846029);
insert into seats values (7530582779210235904, 7530582779080212480, 7530582779227013120, 1795430846030, 7530582779227013121, 1795430846030);
insert into seats values (7530582779210235904, 7530582779046658048, 7530582779247984640, 1795430846034, 7530582779247984641, 1795430846034);
insert into seats values (7530582779247984642, 7530582779071823872, 0, 1795430846035, 7530582779247984643, 1795430846035);
insert into seats values (7530582779247984642, 7530582779038269440, 7530582779256373248, 1795430846037, 7530582779256373249, 1795430846037);
insert into seats values (7530582779247984642, 7530582779088601088, 7530582779273150464, 1795430846040, 7530582779273150465, 1795430846040);
insert into seats values (7530582779247984642, 7530582779046658048, 7530582779285733376, 1795430846044, 7530582779285733377, 1795430846044);
insert into seats values (7530582779298316288, 7530582779046658048, 0, 1795430846047, 7530582779298316289, 1795430846047);
insert into seats values (7530582779298316288, 7530582779013103616, 7530582779302510592, 1795430846048, 7530582779302510593, 1795430846048);
insert into seats values (7530582779298316288, 7530582779080212480, 7530582779306704896, 1795430846049, 7530582779306704897, 1795430846049);
insert into seats values (7530582779298316288, 7530582779029880832, 7530582779310899200, 1795430846050, 7530582779310899201, 1795430846050);
insert into seats values (7530582779298316288, 7530582779088601088, 7530582779323482112, 1795430846053, 7530582779323482113, 1795430846053);
insert into seats values (7530582779336065024, 7530582779063435264, 0, 1795430846056, 7530582779336065025, 1795430846056);
insert into seats values (7530582779336065024, 7530582779038269440, 0, 1795430846057, 7530582779340259328, 1795430846057);
insert into seats values (7530582779336065024, 7530582779055046656, 0, 1795430846058, 7530582779344453632, 1795430846058);
insert into seats values (7530582779336065024, 7530582779046658048, 0, 1795430846061, 7530582779357036544, 1795430846061);
insert into seats values (7530582779336065024, 7530582779071823872, 0, 1795430846070, 7530582779394785280, 1795430846070);
insert into seats values (7530582781965897728, 7530582779055046656, 0, 1795430846683, 7530582781965897729, 1795430846683);
insert into seats values (7530582781965897728, 7530582779088601088, 0, 1795430846683, 7530582781965897730, 1795430846683);
insert into seats values (7530582781995257856, 7530582779038269440, 0, 1795430846690, 7530582781995257857, 1795430846690);
insert into seats values (7530582781995257856, 7530582779071823872, 0, 1795430846690, 7530582781995257858, 1795430846690);
insert into seats values (7530582782095921152, 7530582779071823872, 0, 1795430846714, 7530582782095921153, 1795430846714);
insert into seats values (7530582782095921152, 7530582779038269440, 0, 1795430846714, 7530582782095921154, 1795430846714);
insert into circles values (7530582779172487168, 'Field team', 'What Field team is for.', 'compass', 'plum', 'came', 7530582779055046656, 1795430846017, 1803859200000);
insert into circles values (7530582779210235904, 'Sunday soup', 'What Sunday soup is for.', 'soup', 'moss', 'came', 7530582779038269440, 1795430846026, 1803859200000);
insert into circles values (7530582779247984642, 'The choir', 'What The choir is for.', 'note', 'indigo', 'came', 7530582779071823872, 1795430846035, 1803859200000);
insert into circles values (7530582779298316288, 'The allotment', 'What The allotment is for.', 'leaf', 'teal', 'came', 7530582779046658048, 1795430846047, 1803859200000);
insert into circles values (7530582779336065024, 'Slow readers', 'What Slow readers is for.', 'book', 'ochre', 'everything', 7530582779063435264, 1795430846056, 1803859200000);
insert into askings values (7530582779336065024, 7530582779029880832, 7530582779063435264, 1795430846122, NULL);
insert into departures values (7530582779617087489, 7530582779247984642, 7530582779080212480, NULL, NULL);
insert into proposals values (7530582779621281792, 7530582779247984642, 'removal', 7530582779071823872, 7530582779088601088, 'You have the ladle anyway.');
insert into agreements values (7530582779621281792, 7530582779071823872);
insert into invitations values (7530582779021492225, 7530582779013103616, 'Jonas', 'Come and sit with us, Jonas.', 'GCTT8JJ0', NULL, 1, 1796640445981);
insert into invitations values (7530582779034075136, 7530582779013103616, 'Hana', 'Come and sit with us, Hana.', '8CSD3T18', NULL, 1, 1796640445984);
insert into invitations values (7530582779042463744, 7530582779013103616, 'Tom', 'Come and sit with us, Tom.', 'S9SPBF8S', NULL, 1, 1796640445986);
insert into invitations values (7530582779050852352, 7530582779013103616, 'Noor', 'Come and sit with us, Noor.', 'V2K7BPHH', NULL, 1, 1796640445988);
insert into invitations values (7530582779059240960, 7530582779029880832, 'Aiko', 'Come and sit with us, Aiko.', 'A29Y5FT4', NULL, 1, 1796640445990);
insert into invitations values (7530582779067629568, 7530582779038269440, 'Ines', 'Come and sit with us, Ines.', 'BXP9HNTC', NULL, 1, 1796640445992);
insert into invitations values (7530582779076018176, 7530582779071823872, 'Bea', 'Come and sit with us, Bea.', 'ZMHGRS7J', NULL, 1, 1796640445994);
insert into invitations values (7530582779084406784, 7530582779080212480, 'Wren', 'Come and sit with us, Wren.', 'EEG8Q5VP', NULL, 1, 1796640445996);
insert into arrivals values (7530582779021492225, 7530582779029880832);
insert into arrivals values (7530582779034075136, 7530582779038269440);
insert into arrivals values (7530582779042463744, 7530582779046658048);
insert into arrivals values (7530582779050852352, 7530582779055046656);
insert into arrivals values (7530582779059240960, 7530582779063435264);
insert into arrivals values (7530582779067629568, 7530582779071823872);
insert into arrivals values (7530582779076018176, 7530582779080212480);
insert into arrivals values (7530582779084406784, 7530582779088601088);
insert into posts values (7530582779197652992, 7530582779172487168, 7530582779197652992, NULL, 7530582779063435264, 'hand', '', NULL, NULL, 1795430846119, 7530582779201847296);
insert into posts values (7530582779201847296, 7530582779172487168, 7530582779197652992, NULL, 7530582779055046656, 'hand', 'Then it is the seal. Mara, do you still have the drawing?', NULL, NULL, NULL, NULL);
insert into posts values (7530582779231207424, 7530582779210235904, 7530582779231207424, NULL, 7530582779038269440, 'hand', 'There is barley, and the rest of the celeriac.', 1795430846115, 1795430846694, NULL, 7530582779235401728);
insert into posts values (7530582779235401728, 7530582779210235904, 7530582779231207424, NULL, 7530582779029880832, 'hand', 'I bring bread and a bad mood about Leipzig.', NULL, NULL, NULL, NULL);
insert into posts values (7530582779289927680, 7530582779247984642, 7530582779289927680, NULL, 7530582779071823872, 'hand', 'Bar forty. Sopranos early. Again on Tuesday.', NULL, NULL, NULL, 7530582779294121984);
insert into posts values (7530582779294121984, 7530582779247984642, 7530582779289927680, NULL, 7530582779088601088, 'hand', 'The violas were late too. That was me.', NULL, NULL, NULL, NULL);
insert into posts values (7530582779327676416, 7530582779298316288, 7530582779327676416, NULL, 7530582779046658048, 'hand', 'The pump handle is mended. It took eleven minutes.', NULL, NULL, NULL, 7530582779331870720);
insert into posts values (7530582779331870720, 7530582779298316288, 7530582779327676416, NULL, 7530582779080212480, 'hand', 'I was there at six and heard you swear for ten of them.', NULL, NULL, NULL, NULL);
insert into posts values (7530582779361230848, 7530582779336065024, 7530582779361230848, NULL, 7530582779055046656, 'hand', 'Page nine. She never says whose letter it is. لماذا؟', NULL, NULL, NULL, 7530582779369619456);
insert into posts values (7530582779369619456, 7530582779336065024, 7530582779361230848, NULL, 7530582779063435264, 'hand', 'Perhaps she does not know. よくわからない。', NULL, NULL, NULL, NULL);
insert into posts values (7530582779591921664, 7530582779210235904, 7530582779231207424, 7530582779231207424, 7530582779029880832, 'hand', '', NULL, NULL, 1795430846762, NULL);
insert into posts values (7530582779617087488, 7530582779247984642, 7530582779617087488, NULL, 7530582779080212480, 'hand', 'It is Tuesdays, not you.', NULL, NULL, NULL, 7530582779617087488);
insert into posts values (7530582780997013504, 7530582779336065024, 7530582780997013504, NULL, 7530582779063435264, 'hand', 'The letter, as I see it lying there.', NULL, NULL, NULL, 7530582780997013504);
insert into posts values (7530582781005402112, 7530582779336065024, 7530582781005402112, NULL, 7530582779055046656, 'hand', 'Read aloud.', NULL, NULL, NULL, 7530582781005402112);
insert into posts values (7530582781026373632, 7530582779210235904, 7530582781026373632, NULL, 7530582779038269440, 'hand', 'What did you carry home this week?', NULL, NULL, NULL, 7530582781118648323);
insert into posts values (7530582781118648320, 7530582779210235904, 7530582781026373632, NULL, 7530582779046658048, 'hand', 'A bag, says Tom.', NULL, NULL, NULL, NULL);
insert into posts values (7530582781118648321, 7530582779210235904, 7530582781026373632, NULL, 7530582779013103616, 'hand', 'A bag, says Mara.', NULL, NULL, NULL, NULL);
insert into posts values (7530582781118648322, 7530582779210235904, 7530582781026373632, NULL, 7530582779029880832, 'hand', 'A bag, says Jonas.', NULL, NULL, NULL, NULL);
insert into posts values (7530582781118648323, 7530582779210235904, 7530582781026373632, NULL, 7530582779071823872, 'hand', 'A bag, says Ines.', NULL, NULL, NULL, NULL);
insert into posts values (7530582781118648324, 7530582779210235904, 7530582781026373632, NULL, 7530582779038269440, 'hand', 'A bag, says Hana.', NULL, NULL, NULL, NULL);
insert into posts values (7530582781143814144, 7530582779210235904, 7530582781026373632, 7530582781118648324, 7530582779013103616, 'hand', 'That it was heavy.', NULL, NULL, NULL, NULL);
insert into posts values (7530582781148008448, 7530582779210235904, 7530582781026373632, 7530582781118648323, 7530582779029880832, 'hand', 'That it was heavy.', NULL, NULL, NULL, NULL);
insert into posts values (7530582781160591360, 7530582779210235904, 7530582781026373632, 7530582781143814144, 7530582779038269440, 'hand', 'And that I was glad of it.', NULL, NULL, NULL, NULL);
insert into posts values (7530582781177368576, 7530582779298316288, 7530582781177368576, NULL, 7530582779046658048, 'hand', 'What grows where nobody planted it?', NULL, NULL, NULL, 7530582781177368576);
insert into posts values (7530582781965897731, 7530582781965897728, 7530582781965897731, NULL, 7530582779055046656, 'hand', 'For your morning, Wren.', NULL, NULL, NULL, 7530582781965897731);
insert into posts values (7530582781995257859, 7530582781995257856, 7530582781995257859, NULL, 7530582779071823872, 'hand', 'A sentence of Ines''s.', NULL, NULL, NULL, 7530582781995257860);
insert into posts values (7530582781995257860, 7530582781995257856, 7530582781995257859, NULL, 7530582779038269440, 'hand', 'A sentence of Hana''s.', NULL, NULL, NULL, NULL);
insert into posts values (7530582782095921155, 7530582782095921152, 7530582782095921155, NULL, 7530582779071823872, 'hand', 'Come over, the door is open.', NULL, NULL, NULL, 7530582782095921155);
insert into posts values (7530582782850895872, 7530582779247984642, 7530582782850895872, NULL, 7530582779088601088, 'hand', 'What I found in the hall.', NULL, NULL, NULL, 7530582782850895872);
insert into voices values (7530582779197652992, 7530582779055046656, 7530582779172487168, 7530582779201847296);
insert into voices values (7530582779231207424, 7530582779038269440, 7530582779210235904, 7530582779231207424);
insert into voices values (7530582779289927680, 7530582779071823872, 7530582779247984642, 7530582779289927680);
insert into voices values (7530582779289927680, 7530582779088601088, 7530582779247984642, 7530582779294121984);
insert into voices values (7530582779327676416, 7530582779046658048, 7530582779298316288, 7530582779327676416);
insert into voices values (7530582779327676416, 7530582779080212480, 7530582779298316288, 7530582779331870720);
insert into voices values (7530582779361230848, 7530582779055046656, 7530582779336065024, 7530582779361230848);
insert into voices values (7530582779361230848, 7530582779063435264, 7530582779336065024, 7530582779369619456);
insert into voices values (7530582779617087488, 7530582779080212480, 7530582779247984642, 7530582779617087488);
insert into voices values (7530582780997013504, 7530582779063435264, 7530582779336065024, 7530582780997013504);
insert into voices values (7530582781005402112, 7530582779055046656, 7530582779336065024, 7530582781005402112);
insert into voices values (7530582781026373632, 7530582779038269440, 7530582779210235904, 7530582781160591360);
insert into voices values (7530582781026373632, 7530582779046658048, 7530582779210235904, 7530582781118648320);
insert into voices values (7530582781026373632, 7530582779013103616, 7530582779210235904, 7530582781143814144);
insert into voices values (7530582781026373632, 7530582779029880832, 7530582779210235904, 7530582781148008448);
insert into voices values (7530582781026373632, 7530582779071823872, 7530582779210235904, 7530582781118648323);
insert into voices values (7530582781177368576, 7530582779046658048, 7530582779298316288, 7530582781177368576);
insert into voices values (7530582781965897731, 7530582779055046656, 7530582781965897728, 7530582781965897731);
insert into voices values (7530582781995257859, 7530582779071823872, 7530582781995257856, 7530582781995257859);
insert into voices values (7530582781995257859, 7530582779038269440, 7530582781995257856, 7530582781995257860);
insert into voices values (7530582782095921155, 7530582779071823872, 7530582782095921152, 7530582782095921155);
insert into voices values (7530582779231207424, 7530582779029880832, 7530582779210235904, 7530582779235401728);
insert into voices values (7530582782850895872, 7530582779088601088, 7530582779247984642, 7530582782850895872);
insert into earlier_words values (7530582779231207424, 1795430846115, 'There is barley, and there is the end of the celeriac.');
insert into heard values (7530582779231207424, 7530582779071823872, 1795430846116);
insert into door_secrets values (1, X'EEA0FA57639D535FDA3EDE97D5F2FEFA2730367551C9A64E2F55B4A6412401BB');
insert into spent_challenges values (X'4811464B62602E25007E519871C61115B07905B9C1D5597FF6AED67DFDD9575E', 1795431146000);
insert into last_kept values (3, 1, 7530497183053778944);
insert into backups values (7530582779629670401, '/mnt/other-disk', 'garden-2026-11-22-0314.kith-backup.tar', 1795317240000, 411648, '5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a', NULL, '', '');
insert into troubles values ('backup', 1795430846127, 1, 'The disk of /mnt/other-disk is full.', NULL);
insert into silences values (7530582781177368577, 7530582779298316288, 7530582781177368576, 'sealed', 4611686018427387903);
insert into silences values (7530582782028812288, 7530582779172487168, NULL, 'pause', 1795434446698);
insert into held values (7530582781965897731, 7530582779088601088, 1795467600000);
insert into media values (7530582779663224832, 7530582779063435264, 'picture', 'ready', '6Q0jJvK_ULlUy-eff3RbvhLbipSJKzW9', 'image/webp', 708, 0, 64, 48, 'LIFgeG~q?u-;~q_3?b%f?v?b-;%M', 0, '', '', X'6C2D23526C65F81307873DD146AF4DB3F709EB237863F18BD41A46F213B81D81', '5ce65ebf7a360aa763c4cc60fcd3e5e7573138fd41bf19adae4259e938c9bc7c 5ce65ebf7a360aa763c4cc60fcd3e5e7573138fd41bf19adae4259e938c9bc7c', 7530582780997013504, NULL, 0);
insert into media values (7530582780254621696, 7530582779055046656, 'voice', 'ready', 'lu8gj5Xu1CpprG1qT4LyqUeIPGUAK9aa', 'audio/ogg', 10099, 0, 0, 0, '', 4000, '101c2935424e5b6c7885919eabb7c4d5e1eefaff182431424e5b6874818d9aabb7c4d0ddeaf6ff1824313e4a576370818d9aa6b3c0ccd9eaf6ff14202d394657', '', X'35801B66DA1931FC65EE641F9ED28ED63902BE59981C6B9CB9155151AB0C2EF1', '35801b66da1931fc65ee641f9ed28ed63902be59981c6b9cb9155151ab0c2ef1', 7530582781005402112, NULL, 0);
insert into media values (7530582781194145792, 7530582779080212480, 'picture', 'ready', '_ufD1IaaZtaqne6eX7d3DcqcCarIAfWy', 'image/webp', 157, 0, 64, 48, 'LIA1h%~q_2-;~q~W?b-:_2?b?H%M', 0, '', '', X'1FEA542807426D1B2F07B6466C5A667F737716F6B1225B45995C22901A5E9D50', '45b3f8374513900d231730356b14bea66a983bad7472c346c3573cacd9de13ac 45b3f8374513900d231730356b14bea66a983bad7472c346c3573cacd9de13ac', NULL, 7530582781177368576, 0);
insert into media values (7530582782318219264, 7530582779088601088, 'picture', 'aside', 'ItcKPC8KBhuZOnRkvgkcVsE_rxUUfovT', 'image/webp', 654, 0, 32, 32, 'LH9@}7~q_2-;~q~W?b-:_2?b?H%M', 0, '', '', X'C9A23C8F91BA1B47FAA5452883FF852F07479BFBBA0542CC93730030AA5EF07B', '8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd 8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd', NULL, NULL, 0);
insert into refused_files values (X'C9A23C8F91BA1B47FAA5452883FF852F07479BFBBA0542CC93730030AA5EF07B', 1795430846898);
insert into refused_files values (X'8A74319CD857E5B8283F9D7EFBCA4280AB9E72CEE087EF8B556222028BBFA4BD', 1795430847081);
insert into by_ear values (7530582779080212480);
insert into nights values (7530582779088601088, 9, 21, 0);
insert into nights values (7530582779038269440, 21, 9, 0);
insert into mornings values (7530582781965897731, 7530582779088601088, 1795467600000);
insert into thoughts values (7530582779080212480, 7530582779088601088, 1795430846686, 1795478400000, 1);
insert into round_series values (7530582781026373633, 7530582779210235904, 7530582779038269440, 'week', 1, 1796029200000, 0);
insert into rounds values (7530582781026373632, 7530582779210235904, 7530582779038269440, 0, '2026-11-24', 1795550400000, 'writing', 1, 'open', 0, 1795430846480, NULL, 7530582781026373633);
insert into rounds values (7530582781177368576, 7530582779298316288, 7530582779046658048, 0, '2026-11-24', 1795550400000, 'writing picture', 1, 'sealed', 0, NULL, NULL, NULL);
insert into round_evenings values (7530582781026373632, 7530582779013103616, 1795550400000);
insert into round_evenings values (7530582781026373632, 7530582779029880832, 1795550400000);
insert into round_evenings values (7530582781026373632, 7530582779038269440, 1795550400000);
insert into round_evenings values (7530582781026373632, 7530582779046658048, 1795550400000);
insert into round_evenings values (7530582781026373632, 7530582779071823872, 1795550400000);
insert into round_evenings values (7530582781026373632, 7530582779080212480, 1795550400000);
insert into round_evenings values (7530582781177368576, 7530582779013103616, 1795550400000);
insert into round_evenings values (7530582781177368576, 7530582779029880832, 1795550400000);
insert into round_evenings values (7530582781177368576, 7530582779046658048, 1795550400000);
insert into round_evenings values (7530582781177368576, 7530582779080212480, 1795550400000);
insert into round_evenings values (7530582781177368576, 7530582779088601088, 1795550400000);
insert into round_answers values (7530582781177368576, 7530582779080212480, 'Borage, behind the pump.', 'hand', 0, 1795431600000);
insert into round_answers values (7530582781177368576, 7530582779088601088, '', 'hand', 1, 1795431600000);
insert into round_turns values (7530582781118648320, 7530582781026373632, 7530582779046658048, 1, 0);
insert into round_turns values (7530582781118648321, 7530582781026373632, 7530582779013103616, 1, 0);
insert into round_turns values (7530582781118648322, 7530582781026373632, 7530582779029880832, 0, 0);
insert into round_turns values (7530582781118648323, 7530582781026373632, 7530582779071823872, 1, 0);
insert into round_turns values (7530582781118648324, 7530582781026373632, 7530582779038269440, 0, 0);
insert into listenings values (7530582781118648323, 7530582779029880832, 7530582781026373632, 1795430846480, 'first', 7530582781148008448, '', NULL);
insert into listenings values (7530582781118648320, 7530582779038269440, 7530582781026373632, 1795430846480, 'first', NULL, '', NULL);
insert into listenings values (7530582781118648324, 7530582779013103616, 7530582781026373632, 1795430846480, 'first', 7530582781143814144, 'no', 7530582781160591360);
insert into listenings values (7530582781118648322, 7530582779071823872, 7530582781026373632, 1795430846480, 'first', NULL, '', NULL);
insert into listenings values (7530582781118648321, 7530582779046658048, 7530582781026373632, 1795430846480, 'first', NULL, '', NULL);
insert into listenings values (7530582781118648320, 7530582779029880832, 7530582781026373632, 1795430846480, 'beside', NULL, '', NULL);
insert into rounds_for_two values (7530582779046658050, 7530582779013103616, 7530582779029880832, 'two-3', 1796640445983, NULL);
insert into rounds_for_two values (7530582779046658051, 7530582779013103616, 7530582779038269440, 'two-3', 1796640445985, NULL);
insert into rounds_for_two values (7530582779050852353, 7530582779013103616, 7530582779046658048, 'two-4', 1796640445987, NULL);
insert into rounds_for_two values (7530582779059240961, 7530582779013103616, 7530582779055046656, 'two-1', 1796640445989, NULL);
insert into rounds_for_two values (7530582779067629569, 7530582779029880832, 7530582779063435264, 'two-3', 1796640445991, NULL);
insert into rounds_for_two values (7530582779076018177, 7530582779038269440, 7530582779071823872, 'two-5', 1796640445993, 7530582781995257859);
insert into rounds_for_two values (7530582779084406785, 7530582779071823872, 7530582779080212480, 'two-2', 1796640445995, NULL);
insert into rounds_for_two values (7530582779096989696, 7530582779080212480, 7530582779088601088, 'two-5', 1796640445997, NULL);
insert into parts_for_two values (7530582779067629569, 7530582779063435264, 'A sentence of Aiko''s.', 'hand', 0);
insert into parts_for_two values (7530582779084406785, 7530582779071823872, 'A sentence of Ines''s.', 'hand', 0);
insert into parts_for_two values (7530582779046658051, 7530582779038269440, 'A sentence of Hana''s.', 'hand', 0);
insert into holds values (7530582779210235904, 7530582779080212480);
insert into waiting_words values (7530582782003646464, 7530582779210235904, 7530582779080212480, NULL, NULL, 'hand', 'I will have said this in ten minutes.', '7530582779080212480.7530582779038269440.7530582779071823872.7530582779029880832.7530582779013103616.7530582779046658048', 1795431446692, '');
insert into waiting_words values (7530582782007840768, 7530582779210235904, 7530582779080212480, 7530582779231207424, 7530582779231207424, 'hand', 'And this as an answer.', '7530582779080212480.7530582779038269440.7530582779071823872.7530582779029880832.7530582779013103616', 1795431446693, '');
insert into pause_askings values (7530582779298316288, 7530582779046658048, 1795434446695);
insert into pause_turns values (7530582779298316288, 7530582779046658048, 1795517246695);
insert into pause_turns values (7530582779172487168, 7530582779013103616, 1795517246696);
insert into pause_turns values (7530582779172487168, 7530582779063435264, 1795517246698);
commit;

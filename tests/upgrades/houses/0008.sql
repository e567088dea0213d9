-- A house at schema 8, written by tools/fixture_house.py of Kith 0.1.0.
-- house key of Mara: EMVB6T42CQ0GA0VZPW8PP7T3
-- house key of Jonas: GYQ7R2D7Y2GAQBYS7YMDNYD7
-- house key of Hana: QMMS1ESCJWFT09V8QG95AF19
-- house key of Tom: CZVB8VE8617497KTQ5E24ESD
-- house key of Noor: N6D6D6SPKYE90E24Q3W6MJ4M
-- house key of Aiko: 23W9KHKCV49MJEK27SR9Z3VE
-- house key of Ines: 27FDGWBP8CXQ4XXWZN7CVBMV
-- house key of Bea: AFXZ1ACQXVH3KA6Q02SV9W03
-- house key of Wren: RBHRCMNSAPD6ZC7CS6PVGM8K
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
, sealed integer not null default 0 check (sealed in (0, 1)));
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
insert into migrations values (8, 'being_heard', '49c7e271f4c328ed1341e66ddc60f4d8e7da305f822a06f2be6d529ca944ea7a');
insert into facts values (1, 'Bonded', NULL, 1795439411701, '{"a_id":7530618706146099200,"b_id":7530618706259345408,"place_id":null}');
insert into facts values (2, 'Arrived', NULL, 1795439411701, '{"person_id":7530618706259345408,"through_id":7530618706146099200,"place_id":null}');
insert into facts values (3, 'Bonded', NULL, 1795439411746, '{"a_id":7530618706146099200,"b_id":7530618706448089088,"place_id":null}');
insert into facts values (4, 'Arrived', NULL, 1795439411746, '{"person_id":7530618706448089088,"through_id":7530618706146099200,"place_id":null}');
insert into facts values (5, 'Bonded', NULL, 1795439411873, '{"a_id":7530618706146099200,"b_id":7530618706976571392,"place_id":null}');
insert into facts values (6, 'Arrived', NULL, 1795439411873, '{"person_id":7530618706976571392,"through_id":7530618706146099200,"place_id":null}');
insert into facts values (7, 'Bonded', NULL, 1795439411928, '{"a_id":7530618706146099200,"b_id":7530618707207258112,"place_id":null}');
insert into facts values (8, 'Arrived', NULL, 1795439411928, '{"person_id":7530618707207258112,"through_id":7530618706146099200,"place_id":null}');
insert into facts values (9, 'Bonded', NULL, 1795439411935, '{"a_id":7530618706259345408,"b_id":7530618707236618240,"place_id":null}');
insert into facts values (10, 'Arrived', NULL, 1795439411935, '{"person_id":7530618707236618240,"through_id":7530618706259345408,"place_id":null}');
insert into facts values (11, 'Bonded', NULL, 1795439411956, '{"a_id":7530618706448089088,"b_id":7530618707324698624,"place_id":null}');
insert into facts values (12, 'Arrived', NULL, 1795439411956, '{"person_id":7530618707324698624,"through_id":7530618706448089088,"place_id":null}');
insert into facts values (13, 'Bonded', NULL, 1795439411967, '{"a_id":7530618707324698624,"b_id":7530618707370835968,"place_id":null}');
insert into facts values (14, 'Arrived', NULL, 1795439411967, '{"person_id":7530618707370835968,"through_id":7530618707324698624,"place_id":null}');
insert into facts values (15, 'Bonded', NULL, 1795439411975, '{"a_id":7530618707370835968,"b_id":7530618707404390400,"place_id":null}');
insert into facts values (16, 'Arrived', NULL, 1795439411975, '{"person_id":7530618707404390400,"through_id":7530618707370835968,"place_id":null}');
insert into facts values (17, 'Bonded', NULL, 1795439411977, '{"a_id":7530618706259345408,"b_id":7530618706448089088,"place_id":null}');
insert into facts values (18, 'Bonded', NULL, 1795439411979, '{"a_id":7530618706448089088,"b_id":7530618707370835968,"place_id":null}');
insert into facts values (19, 'Bonded', NULL, 1795439411980, '{"a_id":7530618706976571392,"b_id":7530618706448089088,"place_id":null}');
insert into facts values (20, 'Bonded', NULL, 1795439411982, '{"a_id":7530618707236618240,"b_id":7530618706448089088,"place_id":null}');
insert into facts values (21, 'Bonded', NULL, 1795439411984, '{"a_id":7530618706976571392,"b_id":7530618707370835968,"place_id":null}');
insert into facts values (22, 'Bonded', NULL, 1795439411986, '{"a_id":7530618706259345408,"b_id":7530618706976571392,"place_id":null}');
insert into facts values (23, 'Bonded', NULL, 1795439411987, '{"a_id":7530618707236618240,"b_id":7530618707207258112,"place_id":null}');
insert into facts values (24, 'Bonded', NULL, 1795439411989, '{"a_id":7530618706259345408,"b_id":7530618707207258112,"place_id":null}');
insert into facts values (25, 'Bonded', NULL, 1795439411991, '{"a_id":7530618707207258112,"b_id":7530618707404390400,"place_id":null}');
insert into facts values (26, 'Asked', 7530618707475693568, 1795439411991, '{"person_id":7530618706146099200,"by_id":7530618707207258112,"place_id":7530618707475693568}');
insert into facts values (27, 'Asked', 7530618707475693568, 1795439411991, '{"person_id":7530618706259345408,"by_id":7530618707207258112,"place_id":7530618707475693568}');
insert into facts values (28, 'Asked', 7530618707475693568, 1795439411991, '{"person_id":7530618707236618240,"by_id":7530618707207258112,"place_id":7530618707475693568}');
insert into facts values (29, 'Asked', 7530618707475693568, 1795439411991, '{"person_id":7530618707404390400,"by_id":7530618707207258112,"place_id":7530618707475693568}');
insert into facts values (30, 'CameIn', 7530618707475693568, 1795439411993, '{"person_id":7530618706259345408,"place_id":7530618707475693568}');
insert into facts values (31, 'CameIn', 7530618707475693568, 1795439411994, '{"person_id":7530618706146099200,"place_id":7530618707475693568}');
insert into facts values (32, 'CameIn', 7530618707475693568, 1795439411996, '{"person_id":7530618707236618240,"place_id":7530618707475693568}');
insert into facts values (33, 'CameIn', 7530618707475693568, 1795439411997, '{"person_id":7530618707404390400,"place_id":7530618707475693568}');
insert into facts values (34, 'Opened', 7530618707475693568, 1795439411998, '{"post_id":7530618707505053696,"place_id":7530618707475693568}');
insert into facts values (35, 'Answered', 7530618707475693568, 1795439412000, '{"post_id":7530618707509248000,"conversation_id":7530618707505053696,"place_id":7530618707475693568}');
insert into facts values (36, 'Asked', 7530618707517636608, 1795439412001, '{"person_id":7530618706146099200,"by_id":7530618706448089088,"place_id":7530618707517636608}');
insert into facts values (37, 'Asked', 7530618707517636608, 1795439412001, '{"person_id":7530618706259345408,"by_id":7530618706448089088,"place_id":7530618707517636608}');
insert into facts values (38, 'Asked', 7530618707517636608, 1795439412001, '{"person_id":7530618707324698624,"by_id":7530618706448089088,"place_id":7530618707517636608}');
insert into facts values (39, 'Asked', 7530618707517636608, 1795439412001, '{"person_id":7530618707370835968,"by_id":7530618706448089088,"place_id":7530618707517636608}');
insert into facts values (40, 'CameIn', 7530618707517636608, 1795439412003, '{"person_id":7530618706146099200,"place_id":7530618707517636608}');
insert into facts values (41, 'CameIn', 7530618707517636608, 1795439412004, '{"person_id":7530618706259345408,"place_id":7530618707517636608}');
insert into facts values (42, 'CameIn', 7530618707517636608, 1795439412005, '{"person_id":7530618707324698624,"place_id":7530618707517636608}');
insert into facts values (43, 'CameIn', 7530618707517636608, 1795439412006, '{"person_id":7530618707370835968,"place_id":7530618707517636608}');
insert into facts values (44, 'Opened', 7530618707517636608, 1795439412007, '{"post_id":7530618707538608128,"place_id":7530618707517636608}');
insert into facts values (45, 'Answered', 7530618707517636608, 1795439412008, '{"post_id":7530618707542802432,"conversation_id":7530618707538608128,"place_id":7530618707517636608}');
insert into facts values (46, 'Asked', 7530618707517636608, 1795439412009, '{"person_id":7530618706976571392,"by_id":7530618706448089088,"place_id":7530618707517636608}');
insert into facts values (47, 'Proposed', 7530618707517636608, 1795439412009, '{"proposal_id":7530618707546996736,"place_id":7530618707517636608}');
insert into facts values (48, 'CameIn', 7530618707517636608, 1795439412011, '{"person_id":7530618706976571392,"place_id":7530618707517636608}');
insert into facts values (49, 'Asked', 7530618707559579648, 1795439412012, '{"person_id":7530618706448089088,"by_id":7530618707324698624,"place_id":7530618707559579648}');
insert into facts values (50, 'Asked', 7530618707559579648, 1795439412012, '{"person_id":7530618707370835968,"by_id":7530618707324698624,"place_id":7530618707559579648}');
insert into facts values (51, 'CameIn', 7530618707559579648, 1795439412013, '{"person_id":7530618706448089088,"place_id":7530618707559579648}');
insert into facts values (52, 'CameIn', 7530618707559579648, 1795439412014, '{"person_id":7530618707370835968,"place_id":7530618707559579648}');
insert into facts values (53, 'Proposed', 7530618707559579648, 1795439412027, '{"proposal_id":7530618707622494208,"place_id":7530618707559579648}');
insert into facts values (54, 'Asked', 7530618707559579648, 1795439412031, '{"person_id":7530618707404390400,"by_id":7530618707370835968,"place_id":7530618707559579648}');
insert into facts values (55, 'Proposed', 7530618707559579648, 1795439412031, '{"proposal_id":7530618707622494208,"place_id":7530618707559579648}');
insert into facts values (56, 'CameIn', 7530618707559579648, 1795439412043, '{"person_id":7530618707404390400,"place_id":7530618707559579648}');
insert into facts values (57, 'Proposed', 7530618707559579648, 1795439412051, '{"proposal_id":7530618707723157504,"place_id":7530618707559579648}');
insert into facts values (58, 'Asked', 7530618707559579648, 1795439412059, '{"person_id":7530618706976571392,"by_id":7530618706448089088,"place_id":7530618707559579648}');
insert into facts values (59, 'Proposed', 7530618707559579648, 1795439412059, '{"proposal_id":7530618707723157504,"place_id":7530618707559579648}');
insert into facts values (60, 'CameIn', 7530618707559579648, 1795439412071, '{"person_id":7530618706976571392,"place_id":7530618707559579648}');
insert into facts values (61, 'Opened', 7530618707559579648, 1795439412079, '{"post_id":7530618707840598016,"place_id":7530618707559579648}');
insert into facts values (62, 'Answered', 7530618707559579648, 1795439412091, '{"post_id":7530618707890929664,"conversation_id":7530618707840598016,"place_id":7530618707559579648}');
insert into facts values (63, 'Asked', 7530618707928678400, 1795439412100, '{"person_id":7530618706146099200,"by_id":7530618706976571392,"place_id":7530618707928678400}');
insert into facts values (64, 'Asked', 7530618707928678400, 1795439412100, '{"person_id":7530618706259345408,"by_id":7530618706976571392,"place_id":7530618707928678400}');
insert into facts values (65, 'Asked', 7530618707928678400, 1795439412100, '{"person_id":7530618707370835968,"by_id":7530618706976571392,"place_id":7530618707928678400}');
insert into facts values (66, 'CameIn', 7530618707928678400, 1795439412115, '{"person_id":7530618706146099200,"place_id":7530618707928678400}');
insert into facts values (67, 'CameIn', 7530618707928678400, 1795439412123, '{"person_id":7530618707370835968,"place_id":7530618707928678400}');
insert into facts values (68, 'CameIn', 7530618707928678400, 1795439412131, '{"person_id":7530618706259345408,"place_id":7530618707928678400}');
insert into facts values (69, 'Proposed', 7530618707928678400, 1795439412149, '{"proposal_id":7530618708134199296,"place_id":7530618707928678400}');
insert into facts values (70, 'Asked', 7530618707928678400, 1795439412163, '{"person_id":7530618707404390400,"by_id":7530618707370835968,"place_id":7530618707928678400}');
insert into facts values (71, 'Proposed', 7530618707928678400, 1795439412163, '{"proposal_id":7530618708134199296,"place_id":7530618707928678400}');
insert into facts values (72, 'CameIn', 7530618707928678400, 1795439412173, '{"person_id":7530618707404390400,"place_id":7530618707928678400}');
insert into facts values (73, 'Opened', 7530618707928678400, 1795439412190, '{"post_id":7530618708306165760,"place_id":7530618707928678400}');
insert into facts values (74, 'Answered', 7530618707928678400, 1795439412206, '{"post_id":7530618708373274624,"conversation_id":7530618708306165760,"place_id":7530618707928678400}');
insert into facts values (75, 'Asked', 7530618708398440448, 1795439412212, '{"person_id":7530618706448089088,"by_id":7530618707236618240,"place_id":7530618708398440448}');
insert into facts values (76, 'Asked', 7530618708398440448, 1795439412212, '{"person_id":7530618707207258112,"by_id":7530618707236618240,"place_id":7530618708398440448}');
insert into facts values (77, 'CameIn', 7530618708398440448, 1795439412235, '{"person_id":7530618706448089088,"place_id":7530618708398440448}');
insert into facts values (78, 'CameIn', 7530618708398440448, 1795439412239, '{"person_id":7530618707207258112,"place_id":7530618708398440448}');
insert into facts values (79, 'Proposed', 7530618708398440448, 1795439412251, '{"proposal_id":7530618708562018304,"place_id":7530618708398440448}');
insert into facts values (80, 'Asked', 7530618708398440448, 1795439412256, '{"person_id":7530618706976571392,"by_id":7530618706448089088,"place_id":7530618708398440448}');
insert into facts values (81, 'Proposed', 7530618708398440448, 1795439412256, '{"proposal_id":7530618708562018304,"place_id":7530618708398440448}');
insert into facts values (82, 'CameIn', 7530618708398440448, 1795439412263, '{"person_id":7530618706976571392,"place_id":7530618708398440448}');
insert into facts values (83, 'Opened', 7530618708398440448, 1795439412273, '{"post_id":7530618708658487296,"place_id":7530618708398440448}');
insert into facts values (84, 'Answered', 7530618708398440448, 1795439412278, '{"post_id":7530618708700430336,"conversation_id":7530618708658487296,"place_id":7530618708398440448}');
insert into facts values (85, 'Proposed', 7530618708398440448, 1795439412307, '{"proposal_id":7530618708801093632,"place_id":7530618708398440448}');
insert into facts values (86, 'Asked', 7530618708398440448, 1795439412329, '{"person_id":7530618707324698624,"by_id":7530618706448089088,"place_id":7530618708398440448}');
insert into facts values (87, 'Proposed', 7530618708398440448, 1795439412329, '{"proposal_id":7530618708801093632,"place_id":7530618708398440448}');
insert into facts values (88, 'CameIn', 7530618708398440448, 1795439412333, '{"person_id":7530618707324698624,"place_id":7530618708398440448}');
insert into facts values (89, 'SessionEnded', NULL, 1795439412541, '{"session_id":7530618707404390401,"place_id":null}');
insert into facts values (90, 'KeyReplaced', NULL, 1795439412541, '{"person_id":7530618707404390400,"by_administrator":true,"place_id":null}');
insert into facts values (91, 'PasskeyAdded', NULL, 1795439412575, '{"person_id":7530618706448089088,"place_id":null}');
insert into facts values (92, 'Changed', 7530618707517636608, 1795439412589, '{"post_id":7530618707538608128,"conversation_id":7530618707538608128,"place_id":7530618707517636608}');
insert into facts values (93, 'Heard', 7530618707517636608, 1795439412611, '{"post_id":7530618707538608128,"conversation_id":7530618707538608128,"author_id":7530618706448089088,"place_id":7530618707517636608}');
insert into facts values (94, 'Answered', 7530618707517636608, 1795439412620, '{"post_id":7530618710109720576,"conversation_id":7530618707538608128,"place_id":7530618707517636608}');
insert into facts values (95, 'Changed', 7530618707517636608, 1795439412635, '{"post_id":7530618710109720576,"conversation_id":7530618707538608128,"place_id":7530618707517636608}');
insert into facts values (96, 'Changed', 7530618707475693568, 1795439412637, '{"post_id":7530618707505053696,"conversation_id":7530618707505053696,"place_id":7530618707475693568}');
insert into facts values (97, 'Asked', 7530618708398440448, 1795439412656, '{"person_id":7530618706259345408,"by_id":7530618707236618240,"place_id":7530618708398440448}');
insert into facts values (98, 'Opened', 7530618707559579648, 1795439412666, '{"post_id":7530618710306852864,"place_id":7530618707559579648}');
insert into facts values (99, 'Left', 7530618707559579648, 1795439412666, '{"person_id":7530618707370835968,"place_id":7530618707559579648}');
insert into facts values (100, 'Proposed', 7530618707559579648, 1795439412675, '{"proposal_id":7530618710344601600,"place_id":7530618707559579648}');
insert into facts values (101, 'Opened', 7530618708398440448, 1795439413966, '{"post_id":7530618715759448064,"place_id":7530618708398440448}');
insert into facts values (102, 'Opened', 7530618708398440448, 1795439414006, '{"post_id":7530618715923025920,"place_id":7530618708398440448}');
insert into facts values (103, 'Opened', 7530618707517636608, 1795439414019, '{"post_id":7530618715981746176,"place_id":7530618707517636608}');
insert into facts values (104, 'RoundLaid', 7530618707517636608, 1795439414019, '{"round_id":7530618715981746176,"place_id":7530618707517636608}');
insert into facts values (105, 'Answered', 7530618707517636608, 1795439414079, '{"post_id":7530618716229210112,"conversation_id":7530618715981746176,"place_id":7530618707517636608}');
insert into facts values (106, 'Answered', 7530618707517636608, 1795439414079, '{"post_id":7530618716233404416,"conversation_id":7530618715981746176,"place_id":7530618707517636608}');
insert into facts values (107, 'Answered', 7530618707517636608, 1795439414079, '{"post_id":7530618716233404417,"conversation_id":7530618715981746176,"place_id":7530618707517636608}');
insert into facts values (108, 'Answered', 7530618707517636608, 1795439414079, '{"post_id":7530618716233404418,"conversation_id":7530618715981746176,"place_id":7530618707517636608}');
insert into facts values (109, 'Answered', 7530618707517636608, 1795439414079, '{"post_id":7530618716233404419,"conversation_id":7530618715981746176,"place_id":7530618707517636608}');
insert into facts values (110, 'ListenerAsked', NULL, 1795439414079, '{"round_id":7530618715981746176,"answer_id":7530618716233404416,"listener_id":7530618706448089088,"place_id":null}');
insert into facts values (111, 'ListenerAsked', NULL, 1795439414079, '{"round_id":7530618715981746176,"answer_id":7530618716229210112,"listener_id":7530618706259345408,"place_id":null}');
insert into facts values (112, 'ListenerAsked', NULL, 1795439414079, '{"round_id":7530618715981746176,"answer_id":7530618716233404418,"listener_id":7530618707324698624,"place_id":null}');
insert into facts values (113, 'ListenerAsked', NULL, 1795439414079, '{"round_id":7530618715981746176,"answer_id":7530618716233404417,"listener_id":7530618706146099200,"place_id":null}');
insert into facts values (114, 'ListenerAsked', NULL, 1795439414079, '{"round_id":7530618715981746176,"answer_id":7530618716233404419,"listener_id":7530618706976571392,"place_id":null}');
insert into facts values (115, 'ListenerAsked', NULL, 1795439414079, '{"round_id":7530618715981746176,"answer_id":7530618716233404416,"listener_id":7530618707324698624,"place_id":null}');
insert into facts values (116, 'RoundOpened', 7530618707517636608, 1795439414079, '{"round_id":7530618715981746176,"place_id":7530618707517636608}');
insert into facts values (117, 'Answered', 7530618707517636608, 1795439414107, '{"post_id":7530618716350844928,"conversation_id":7530618715981746176,"place_id":7530618707517636608}');
insert into facts values (118, 'HeardBack', 7530618707517636608, 1795439414107, '{"round_id":7530618715981746176,"answer_id":7530618716233404417,"listener_id":7530618706146099200,"post_id":7530618716350844928,"writer_id":7530618706448089088,"place_id":7530618707517636608}');
insert into facts values (119, 'Answered', 7530618707517636608, 1795439414119, '{"post_id":7530618716396982272,"conversation_id":7530618715981746176,"place_id":7530618707517636608}');
insert into facts values (120, 'HeardBack', 7530618707517636608, 1795439414119, '{"round_id":7530618715981746176,"answer_id":7530618716229210112,"listener_id":7530618706259345408,"post_id":7530618716396982272,"writer_id":7530618707324698624,"place_id":7530618707517636608}');
insert into facts values (121, 'Answered', 7530618707517636608, 1795439414131, '{"post_id":7530618716447313920,"conversation_id":7530618715981746176,"place_id":7530618707517636608}');
insert into facts values (122, 'Changed', 7530618707517636608, 1795439414131, '{"post_id":7530618716233404417,"conversation_id":7530618715981746176,"place_id":7530618707517636608}');
insert into facts values (123, 'Opened', 7530618707928678400, 1795439414147, '{"post_id":7530618716514422784,"place_id":7530618707928678400}');
insert into facts values (124, 'RoundLaid', 7530618707928678400, 1795439414147, '{"round_id":7530618716514422784,"place_id":7530618707928678400}');
insert into facts values (125, 'Opened', 7530618719806951424, 1795439414932, '{"post_id":7530618719806951427,"place_id":7530618719806951424}');
insert into facts values (126, 'Opened', 7530618719832117248, 1795439414938, '{"post_id":7530618719832117251,"place_id":7530618719832117248}');
insert into facts values (127, 'Answered', 7530618719832117248, 1795439414938, '{"post_id":7530618719832117252,"conversation_id":7530618719832117251,"place_id":7530618719832117248}');
insert into facts values (128, 'Changed', 7530618707517636608, 1795439414942, '{"post_id":7530618707538608128,"conversation_id":7530618707538608128,"place_id":7530618707517636608}');
insert into facts values (129, 'Regretted', 7530618707517636608, 1795439414942, '{"post_id":7530618707538608128,"place_id":7530618707517636608}');
insert into facts values (130, 'PauseChanged', 7530618707928678400, 1795439414943, '{"place_id":7530618707928678400}');
insert into facts values (131, 'PauseChanged', 7530618707475693568, 1795439414945, '{"place_id":7530618707475693568}');
insert into facts values (132, 'PauseChanged', 7530618707475693568, 1795439414951, '{"place_id":7530618707475693568}');
insert into facts values (133, 'Opened', 7530618720188633088, 1795439415023, '{"post_id":7530618720188633091,"place_id":7530618720188633088}');
insert into facts values (134, 'AskedToGuide', NULL, 1795439415091, '{"person_id":7530618706448089088,"by_id":7530618706146099200,"place_id":null}');
insert into facts values (135, 'AskedToGuide', NULL, 1795439415128, '{"person_id":7530618706976571392,"by_id":7530618706146099200,"place_id":null}');
insert into facts values (136, 'AskedToGuide', NULL, 1795439415147, '{"person_id":7530618707236618240,"by_id":7530618706146099200,"place_id":null}');
insert into facts values (137, 'BecameGuide', NULL, 1795439415343, '{"person_id":7530618706448089088,"place_id":null}');
insert into facts values (138, 'BecameGuide', NULL, 1795439415375, '{"person_id":7530618706976571392,"place_id":null}');
insert into facts values (139, 'Changed', 7530618707517636608, 1795439415395, '{"post_id":7530618710109720576,"conversation_id":7530618707538608128,"place_id":7530618707517636608}');
insert into facts values (140, 'ShownToGuides', NULL, 1795439415415, '{"report_id":7530618721832800256,"place_id":null}');
insert into facts values (141, 'Changed', 7530618707517636608, 1795439415449, '{"post_id":7530618710109720576,"conversation_id":7530618707538608128,"place_id":7530618707517636608}');
insert into facts values (142, 'DecidedByTwo', NULL, 1795439415449, '{"report_id":7530618721832800256,"stage":1,"place_id":null}');
insert into facts values (143, 'AskedToDecideAgain', NULL, 1795439415465, '{"report_id":7530618721832800256,"place_id":null}');
insert into facts values (144, 'Opened', 7530618707559579648, 1795439416290, '{"post_id":7530618725502816256,"place_id":7530618707559579648}');
insert into facts values (145, 'Changed', 7530618707559579648, 1795439416300, '{"post_id":7530618725502816256,"conversation_id":7530618725502816256,"place_id":7530618707559579648}');
insert into facts values (146, 'ShownToGuides', NULL, 1795439416300, '{"report_id":7530618725548953600,"place_id":null}');
insert into subscribers values ('today', 146);
insert into subscribers values ('search', 146);
insert into subscribers values ('notices', 144);
insert into subscribers values ('letters', 146);
insert into subscribers values ('for two', 16);
insert into subscribers values ('rounds', 100);
insert into subscribers values ('not heard', 0);
insert into jobs values (7530618706229985280, 'sweep', '', 'waiting', 1795443011695, 1795702211695, 0, '');
insert into jobs values (7530618715981746178, 'rounds', 'series 7530618715981746177', 'waiting', 1796029200000, 1798621200000, 0, '');
insert into jobs values (7530618715981746180, 'rounds', 'sealed 7530618715981746176', 'waiting', 1795464000000, 1798056000000, 0, '');
insert into jobs values (7530618716237598720, 'rounds', 'open 7530618715981746176', 'waiting', 1795698614079, 1798290614079, 0, '');
insert into jobs values (7530618716518617089, 'rounds', 'sealed 7530618716514422784', 'waiting', 1795464000000, 1798056000000, 0, '');
insert into jobs values (7530618719806951428, 'morning', '{"post_id":7530618719806951427,"person_id":7530618707404390400}', 'waiting', 1795478400000, 1795737600000, 0, '');
insert into jobs values (7530618719844700161, 'say-held', '7530618719844700160', 'waiting', 1795440014940, 1795699214940, 0, '');
insert into jobs values (7530618719848894465, 'say-held', '7530618719848894464', 'waiting', 1795440014941, 1795699214941, 0, '');
insert into jobs values (7530618719857283072, 'end-pause', '7530618707928678400', 'waiting', 1795443014943, 1795702214943, 0, '');
insert into jobs values (7530618719861477376, 'end-pause', '7530618707475693568', 'waiting', 1795443014945, 1795702214945, 0, '');
insert into jobs values (7530618719886643201, 'end-pause', '7530618707475693568', 'waiting', 1795443014951, 1795702214951, 0, '');
insert into jobs values (7530618719987306497, 'notice-proof', '7530618719987306496', 'waiting', 1795439533629, 1795525814975, 1, 'Elsewhere');
insert into jobs values (7530618720037638145, 'notices', '', 'waiting', 1795439701000, 1795443301000, 0, '');
insert into jobs values (7530618720356405248, 'notice-mail', '{"person_id":7530618706448089088,"way_id":0,"about":"letter 7530618720188633091"}', 'waiting', 1795439534673, 1795698615062, 1, 'Elsewhere');
insert into nodes values (0, 1795439412350);
insert into nodes values (1, 1795439417040);
insert into house values (1, 'Garden', 'A place to think aloud together.', 'friends', X'7CA1B77071C9018D16C1E07D09573E48348398CE382234B1A5E376EA2E40FBF5', 1795439411675);
insert into first_links values (X'E9C0F8B575CBFCB42AB3B78ECC87EFA3B011D9A5D10B09FA4E96F240BF6A82F5', 1795439412688);
insert into house_log values (7530618709782564864, 'key', '7530618707404390400');
insert into house_log values (7530618721535004672, 'guide', '7530618706448089088');
insert into house_log values (7530618721665028096, 'guide', '7530618706976571392');
insert into house_log values (7530618722000572416, 'words-away', 'guides');
insert into house_log values (7530618725548953603, 'aside', '');
insert into homes values (1, NULL);
insert into people values (7530618706146099200, 1, 'mara', 'Mara', '', '', 'UTC', 'en', NULL);
insert into people values (7530618706259345408, 1, 'jonas', 'Jonas', '', '', 'UTC', 'en', 7530618706146099200);
insert into people values (7530618706448089088, 1, 'hana', 'Hana', '', '', 'UTC', 'en', 7530618706146099200);
insert into people values (7530618706976571392, 1, 'tom', 'Tom', '', '', 'UTC', 'en', 7530618706146099200);
insert into people values (7530618707207258112, 1, 'noor', 'Noor', '', '', 'UTC', 'en', 7530618706146099200);
insert into people values (7530618707236618240, 1, 'aiko', 'Aiko', '', '', 'UTC', 'en', 7530618706259345408);
insert into people values (7530618707324698624, 1, 'ines', 'Ines', '', '', 'UTC', 'en', 7530618706448089088);
insert into people values (7530618707370835968, 1, 'bea', 'Bea', '', '', 'UTC', 'en', 7530618707324698624);
insert into people values (7530618707404390400, 1, 'wren', 'Wren', '', '', 'UTC', 'en', 7530618707370835968);
insert into listings values (7530618706146099200);
insert into listings values (7530618706259345408);
insert into listings values (7530618706448089088);
insert into listings values (7530618706976571392);
insert into listings values (7530618707207258112);
insert into listings values (7530618707236618240);
insert into listings values (7530618707324698624);
insert into administrators values (7530618706146099200, 1795439411675);
insert into accounts values (7530618706146099200, X'21B22FCBCB96A3D3AD69D9381A72087FB2429D5FA736BBA9CF3A53C9468774BD', 1795439411675, NULL);
insert into accounts values (7530618706259345408, X'2A69AE481BE62C7CBC62AC02CEF9CAF38E99B5D0904C4A2597375DAAA9E3F582', 1795439411701, NULL);
insert into accounts values (7530618706448089088, X'E2B287F099C427EA7CDEEBFE4395EFA085DD3359C4BC7A8EBB076E1BFF05C1C9', 1795439411746, NULL);
insert into accounts values (7530618706976571392, X'D57182A7B22936A6A7377BCB5C6F95E609CA46890BBC664AC41BF1F2E614D9D6', 1795439411873, NULL);
insert into accounts values (7530618707207258112, X'9DCA34D34E95D26A6431CC7D74D1DC5BC05269F4D68E7AF5A0B5D7CFA490C3EB', 1795439411928, NULL);
insert into accounts values (7530618707236618240, X'52BBFB51C56CF824BE7537FF4503F5F06456FE6C071B0EEC18B459F8067360DF', 1795439411935, NULL);
insert into accounts values (7530618707324698624, X'7229E9D9ED3E1E91F1B9C87D2967A0E63D071499963C97343F223EF8F2A6DC1D', 1795439411956, NULL);
insert into accounts values (7530618707370835968, X'3DEA129993A76713F4C2509B65494F408EDACE76682E2E9C913CB4F36ED590C8', 1795439411967, NULL);
insert into accounts values (7530618707404390400, X'015837B3DB6C7583130A5B94A37C28BEE53937443474C7933DF995C7B622A3F9', 1795439412541, NULL);
insert into passkeys values (X'0707070707070707070707070707070707070707070707070707070707070707', 7530618706448089088, X'A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5', 3, 'localhost', 'Hana''s phone', 1795439412575);
insert into sessions values (7530618706150293504, 7530618706146099200, X'710500B4F109BBD38ECC83D36265DAA6B6248FA2A19159F721780AF231E1AB38', 'Firefox', 1795439411675);
insert into sessions values (7530618706259345409, 7530618706259345408, X'2FBB0714B9EF9E0BD71C945A25D0671D4ABF570FACF903B4A8A1F9EED9D8A29E', 'Firefox', 1795439411701);
insert into sessions values (7530618706448089089, 7530618706448089088, X'33B71E170158FBB9BDFBECC84E86E0BDC58E5FAF4F8B5CB1E204B878482376F3', 'Firefox', 1795439411746);
insert into sessions values (7530618706976571393, 7530618706976571392, X'4225DA8FB2210EC1CFC4DA7AD8860E418D6F8D542FF1653CAA90CF981E768852', 'Firefox', 1795439411873);
insert into sessions values (7530618707207258113, 7530618707207258112, X'60634F1F13A2158C7D01E55967F2B3542BF00216C5B40277327A56B367A781B3', 'Firefox', 1795439411928);
insert into sessions values (7530618707236618241, 7530618707236618240, X'2E3F8A0A3C3A668E0F2924B9DBE0234FA51DE28784C8839EC80834527A626688', 'Firefox', 1795439411935);
insert into sessions values (7530618707324698625, 7530618707324698624, X'E6AE15AC2045D041151BFB43FD8A49217FEB7AC004EF6FE1A8D66C58B4890CD9', 'Firefox', 1795439411956);
insert into sessions values (7530618707370835969, 7530618707370835968, X'70DFA38628D9D2F006900EB522AF8E139A84B560289BD143AD7369F563153E71', 'Firefox', 1795439411967);
insert into sessions values (7530618728275251200, 7530618706976571392, X'6E0DDB7AEF49F70C15DAC12A08BBD0CAE4F040EA7C7E695628FCD350D542B7CA', 'Firefox, Linux', 1795439416951);
insert into house_lines values (7530618710197800961, 7530618707207258112, 'key', '{"name":"Wren","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530618710197800962, 7530618707370835968, 'key', '{"name":"Wren","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530618710197800963, 7530618706448089088, 'own-passkey', '{"name":"","circle":"","reason":"","link":""}', NULL);
insert into house_lines values (7530618710399127552, 7530618707324698624, 'left', '{"name":"Bea","circle":"The choir","reason":"","link":""}', NULL);
insert into house_lines values (7530618719857283073, 7530618706259345408, 'wrong', '{"name":"Hana","circle":"","reason":"","link":"/conversations/7530618707538608128#said-7530618707538608128"}', 7530618707538608128);
insert into house_lines values (7530618719857283074, 7530618707324698624, 'wrong', '{"name":"Hana","circle":"","reason":"","link":"/conversations/7530618707538608128#said-7530618707538608128"}', 7530618707538608128);
insert into bonds values (7530618706146099200, 7530618706259345408, 1795439411701);
insert into bonds values (7530618706146099200, 7530618706448089088, 1795439411746);
insert into bonds values (7530618706146099200, 7530618706976571392, 1795439411873);
insert into bonds values (7530618706146099200, 7530618707207258112, 1795439411928);
insert into bonds values (7530618706259345408, 7530618707236618240, 1795439411935);
insert into bonds values (7530618706448089088, 7530618707324698624, 1795439411956);
insert into bonds values (7530618707324698624, 7530618707370835968, 1795439411967);
insert into bonds values (7530618707370835968, 7530618707404390400, 1795439411975);
insert into bonds values (7530618706259345408, 7530618706448089088, 1795439411977);
insert into bonds values (7530618706448089088, 7530618707370835968, 1795439411979);
insert into bonds values (7530618706448089088, 7530618706976571392, 1795439411980);
insert into bonds values (7530618706448089088, 7530618707236618240, 1795439411982);
insert into bonds values (7530618706976571392, 7530618707370835968, 1795439411984);
insert into bonds values (7530618706259345408, 7530618706976571392, 1795439411986);
insert into bonds values (7530618707207258112, 7530618707236618240, 1795439411987);
insert into bonds values (7530618706259345408, 7530618707207258112, 1795439411989);
insert into bonds values (7530618707207258112, 7530618707404390400, 1795439411991);
insert into tellings values (7530618706448089088, 7530618706259345408, 'How Hana knows Jonas.', 1795439411976);
insert into tellings values (7530618706259345408, 7530618706448089088, 'How Jonas knows Hana.', 1795439411977);
insert into tellings values (7530618707370835968, 7530618706448089088, 'How Bea knows Hana.', 1795439411978);
insert into tellings values (7530618706448089088, 7530618707370835968, 'How Hana knows Bea.', 1795439411979);
insert into tellings values (7530618706448089088, 7530618706976571392, 'How Hana knows Tom.', 1795439411980);
insert into tellings values (7530618706976571392, 7530618706448089088, 'How Tom knows Hana.', 1795439411980);
insert into tellings values (7530618706448089088, 7530618707236618240, 'How Hana knows Aiko.', 1795439411982);
insert into tellings values (7530618707236618240, 7530618706448089088, 'How Aiko knows Hana.', 1795439411982);
insert into tellings values (7530618707370835968, 7530618706976571392, 'How Bea knows Tom.', 1795439411983);
insert into tellings values (7530618706976571392, 7530618707370835968, 'How Tom knows Bea.', 1795439411984);
insert into tellings values (7530618706976571392, 7530618706259345408, 'How Tom knows Jonas.', 1795439411985);
insert into tellings values (7530618706259345408, 7530618706976571392, 'How Jonas knows Tom.', 1795439411986);
insert into tellings values (7530618707207258112, 7530618707236618240, 'How Noor knows Aiko.', 1795439411986);
insert into tellings values (7530618707236618240, 7530618707207258112, 'How Aiko knows Noor.', 1795439411987);
insert into tellings values (7530618707207258112, 7530618706259345408, 'How Noor knows Jonas.', 1795439411988);
insert into tellings values (7530618706259345408, 7530618707207258112, 'How Jonas knows Noor.', 1795439411989);
insert into tellings values (7530618707404390400, 7530618707207258112, 'How Wren knows Noor.', 1795439411990);
insert into tellings values (7530618707207258112, 7530618707404390400, 'How Noor knows Wren.', 1795439411991);
insert into blocks values (7530618706259345408, 7530618707207258112, 1795439412641);
insert into places values (7530618707475693568, 'circle');
insert into places values (7530618707517636608, 'circle');
insert into places values (7530618707559579648, 'circle');
insert into places values (7530618707928678400, 'circle');
insert into places values (7530618708398440448, 'circle');
insert into places values (7530618719806951424, 'letter');
insert into places values (7530618719832117248, 'letter');
insert into places values (7530618720188633088, 'letter');
insert into seats values (7530618707475693568, 7530618707207258112, 0, 1795439411991, 7530618707475693569, 1795439411991);
insert into seats values (7530618707475693568, 7530618706259345408, 7530618707479887872, 1795439411993, 7530618707479887873, 1795439411993);
insert into seats values (7530618707475693568, 7530618706146099200, 7530618707484082176, 1795439411994, 7530618707484082177, 1795439411994);
insert into seats values (7530618707475693568, 7530618707236618240, 7530618707496665088, 1795439411996, 7530618707496665089, 1795439411996);
insert into seats values (7530618707475693568, 7530618707404390400, 7530618707496665090, 1795439411997, 7530618707496665091, 1795439411997);
insert into seats values (7530618707517636608, 7530618706448089088, 0, 1795439412001, 7530618707517636609, 1795439412001);
insert into seats values (7530618707517636608, 7530618706146099200, 7530618707521830912, 1795439412003, 7530618707521830913, 1795439412003);
insert into seats values (7530618707517636608, 7530618706259345408, 7530618707526025216, 1795439412004, 7530618707526025217, 1795439412004);
insert into seats values (7530618707517636608, 7530618707324698624, 7530618707530219520, 1795439412005, 7530618707530219521, 1795439412005);
insert into seats values (7530618707517636608, 7530618707370835968, 7530618707534413824, 1795439412006, 7530618707534413825, 1795439412006);
insert into seats values (7530618707517636608, 7530618706976571392, 7530618707555385344, 1795439412011, 7530618707555385345, 1795439412011);
insert into seats values (7530618707559579648, 7530618707324698624, 0, 1795439412012, 7530618707559579649, 1795439412012);
insert into seats values (7530618707559579648, 7530618706448089088, 7530618707563773952, 1795439412013, 7530618707563773953, 1795439412013);
insert into seats values (7530618707559579648, 7530618707404390400, 7530618707689603072, 1795439412043, 7530618707689603073, 1795439412043);
insert into seats values (7530618707559579648, 7530618706976571392, 7530618707807043584, 1795439412071, 7530618707807043585, 1795439412071);
insert into seats values (7530618707928678400, 7530618706976571392, 0, 1795439412100, 7530618707928678401, 1795439412100);
insert into seats values (7530618707928678400, 7530618706146099200, 7530618707991592960, 1795439412115, 7530618707991592961, 1795439412115);
insert into seats values (7530618707928678400, 7530618707370835968, 7530618708025147392, 1795439412123, 7530618708025147393, 1795439412123);
insert into seats values (7530618707928678400, 7530618706259345408, 7530618708058701824, 1795439412131, 7530618708058701825, 1795439412131);
insert into seats values (7530618707928678400, 7530618707404390400, 7530618708234862592, 1795439412173, 7530618708234862593, 1795439412173);
insert into seats values (7530618708398440448, 7530618707236618240, 0, 1795439412212, 7530618708398440449, 1795439412212);
insert into seats values (7530618708398440448, 7530618706448089088, 0, 1795439412235, 7530618708494909440, 1795439412235);
insert into seats values (7530618708398440448, 7530618707207258112, 0, 1795439412239, 7530618708511686656, 1795439412239);
insert into seats values (7530618708398440448, 7530618706976571392, 0, 1795439412263, 7530618708612349952, 1795439412263);
insert into seats values (7530618708398440448, 7530618707324698624, 0, 1795439412333, 7530618708905951232, 1795439412333);
insert into seats values (7530618719806951424, 7530618707207258112, 0, 1795439414932, 7530618719806951425, 1795439414932);
insert into seats values (7530618719806951424, 7530618707404390400, 0, 1795439414932, 7530618719806951426, 1795439414932);
insert into seats values (7530618719832117248, 7530618706448089088, 0, 1795439414938, 7530618719832117249, 1795439414938);
insert into seats values (7530618719832117248, 7530618707324698624, 0, 1795439414938, 7530618719832117250, 1795439414938);
insert into seats values (7530618720188633088, 7530618707324698624, 0, 1795439415023, 7530618720188633089, 1795439415023);
insert into seats values (7530618720188633088, 7530618706448089088, 0, 1795439415023, 7530618720188633090, 1795439415023);
insert into circles values (7530618707475693568, 'Field team', 'What Field team is for.', 'compass', 'plum', 'came', 7530618707207258112, 1795439411991, 1803859200000);
insert into circles values (7530618707517636608, 'Sunday soup', 'What Sunday soup is for.', 'soup', 'moss', 'came', 7530618706448089088, 1795439412001, 1803859200000);
insert into circles values (7530618707559579648, 'The choir', 'What The choir is for.', 'note', 'indigo', 'came', 7530618707324698624, 1795439412012, 1803859200000);
insert into circles values (7530618707928678400, 'The allotment', 'What The allotment is for.', 'leaf', 'teal', 'came', 7530618706976571392, 1795439412100, 1803859200000);
insert into circles values (7530618708398440448, 'Slow readers', 'What Slow readers is for.', 'book', 'ochre', 'everything', 7530618707236618240, 1795439412212, 1803859200000);
insert into askings values (7530618708398440448, 7530618706259345408, 7530618707236618240, 1795439412656, NULL);
insert into departures values (7530618710306852865, 7530618707559579648, 7530618707370835968, NULL, NULL);
insert into proposals values (7530618710344601600, 7530618707559579648, 'removal', 7530618707324698624, 7530618707404390400, 'You have the ladle anyway.');
insert into agreements values (7530618710344601600, 7530618707324698624);
insert into invitations values (7530618706246762496, 7530618706146099200, 'Jonas', 'Come and sit with us, Jonas.', 'DG25CBD7', NULL, 1, 1796649011699);
insert into invitations values (7530618706334842880, 7530618706146099200, 'Hana', 'Come and sit with us, Hana.', 'JHSZZT01', NULL, 1, 1796649011720);
insert into invitations values (7530618706720718848, 7530618706146099200, 'Tom', 'Come and sit with us, Tom.', '6G8WBE8R', NULL, 1, 1796649011812);
insert into invitations values (7530618707152732160, 7530618706146099200, 'Noor', 'Come and sit with us, Noor.', 'JD6GNTS9', NULL, 1, 1796649011915);
insert into invitations values (7530618707219841024, 7530618706259345408, 'Aiko', 'Come and sit with us, Aiko.', 'E4X0W4EA', NULL, 1, 1796649011931);
insert into invitations values (7530618707282755584, 7530618706448089088, 'Ines', 'Come and sit with us, Ines.', 'ETGRZ4ZW', NULL, 1, 1796649011946);
insert into invitations values (7530618707362447360, 7530618707324698624, 'Bea', 'Come and sit with us, Bea.', '9YV6HR0J', NULL, 1, 1796649011965);
insert into invitations values (7530618707396001792, 7530618707370835968, 'Wren', 'Come and sit with us, Wren.', 'CQGRET4M', NULL, 1, 1796649011973);
insert into arrivals values (7530618706246762496, 7530618706259345408);
insert into arrivals values (7530618706334842880, 7530618706448089088);
insert into arrivals values (7530618706720718848, 7530618706976571392);
insert into arrivals values (7530618707152732160, 7530618707207258112);
insert into arrivals values (7530618707219841024, 7530618707236618240);
insert into arrivals values (7530618707282755584, 7530618707324698624);
insert into arrivals values (7530618707362447360, 7530618707370835968);
insert into arrivals values (7530618707396001792, 7530618707404390400);
insert into posts values (7530618707505053696, 7530618707475693568, 7530618707505053696, NULL, 7530618707236618240, 'hand', '', NULL, NULL, 1795439412637, 7530618707509248000, 0);
insert into posts values (7530618707509248000, 7530618707475693568, 7530618707505053696, NULL, 7530618707207258112, 'hand', 'Then it is the seal. Mara, do you still have the drawing?', NULL, NULL, NULL, NULL, 0);
insert into posts values (7530618707538608128, 7530618707517636608, 7530618707538608128, NULL, 7530618706448089088, 'hand', 'There is barley, and the rest of the celeriac.', 1795439412589, 1795439414942, NULL, 7530618707542802432, 0);
insert into posts values (7530618707542802432, 7530618707517636608, 7530618707538608128, NULL, 7530618706259345408, 'hand', 'I bring bread and a bad mood about Leipzig.', NULL, NULL, NULL, NULL, 0);
insert into posts values (7530618707840598016, 7530618707559579648, 7530618707840598016, NULL, 7530618707324698624, 'hand', 'Bar forty. Sopranos early. Again on Tuesday.', NULL, NULL, NULL, 7530618707890929664, 0);
insert into posts values (7530618707890929664, 7530618707559579648, 7530618707840598016, NULL, 7530618707404390400, 'hand', 'The violas were late too. That was me.', NULL, NULL, NULL, NULL, 0);
insert into posts values (7530618708306165760, 7530618707928678400, 7530618708306165760, NULL, 7530618706976571392, 'hand', 'The pump handle is mended. It took eleven minutes.', NULL, NULL, NULL, 7530618708373274624, 0);
insert into posts values (7530618708373274624, 7530618707928678400, 7530618708306165760, NULL, 7530618707370835968, 'hand', 'I was there at six and heard you swear for ten of them.', NULL, NULL, NULL, NULL, 0);
insert into posts values (7530618708658487296, 7530618708398440448, 7530618708658487296, NULL, 7530618707207258112, 'hand', 'Page nine. She never says whose letter it is. لماذا؟', NULL, NULL, NULL, 7530618708700430336, 0);
insert into posts values (7530618708700430336, 7530618708398440448, 7530618708658487296, NULL, 7530618707236618240, 'hand', 'Perhaps she does not know. よくわからない。', NULL, NULL, NULL, NULL, 0);
insert into posts values (7530618710109720576, 7530618707517636608, 7530618707538608128, 7530618707538608128, 7530618706259345408, 'hand', '', NULL, NULL, 1795439415449, NULL, 0);
insert into posts values (7530618710306852864, 7530618707559579648, 7530618710306852864, NULL, 7530618707370835968, 'hand', 'It is Tuesdays, not you.', NULL, NULL, NULL, 7530618710306852864, 0);
insert into posts values (7530618715759448064, 7530618708398440448, 7530618715759448064, NULL, 7530618707236618240, 'hand', 'The letter, as I see it lying there.', NULL, NULL, NULL, 7530618715759448064, 0);
insert into posts values (7530618715923025920, 7530618708398440448, 7530618715923025920, NULL, 7530618707207258112, 'hand', 'Read aloud.', NULL, NULL, NULL, 7530618715923025920, 0);
insert into posts values (7530618715981746176, 7530618707517636608, 7530618715981746176, NULL, 7530618706448089088, 'hand', 'What did you carry home this week?', NULL, NULL, NULL, 7530618716233404419, 0);
insert into posts values (7530618716229210112, 7530618707517636608, 7530618715981746176, NULL, 7530618707324698624, 'hand', 'A bag, says Ines.', NULL, NULL, NULL, NULL, 1);
insert into posts values (7530618716233404416, 7530618707517636608, 7530618715981746176, NULL, 7530618706146099200, 'hand', 'A bag, says Mara.', NULL, NULL, NULL, NULL, 1);
insert into posts values (7530618716233404417, 7530618707517636608, 7530618715981746176, NULL, 7530618706448089088, 'hand', 'A bag, says Hana.', NULL, NULL, NULL, NULL, 1);
insert into posts values (7530618716233404418, 7530618707517636608, 7530618715981746176, NULL, 7530618706976571392, 'hand', 'A bag, says Tom.', NULL, NULL, NULL, NULL, 1);
insert into posts values (7530618716233404419, 7530618707517636608, 7530618715981746176, NULL, 7530618706259345408, 'hand', 'A bag, says Jonas.', NULL, NULL, NULL, NULL, 1);
insert into posts values (7530618716350844928, 7530618707517636608, 7530618715981746176, 7530618716233404417, 7530618706146099200, 'hand', 'That it was heavy.', NULL, NULL, NULL, NULL, 0);
insert into posts values (7530618716396982272, 7530618707517636608, 7530618715981746176, 7530618716229210112, 7530618706259345408, 'hand', 'That it was heavy.', NULL, NULL, NULL, NULL, 0);
insert into posts values (7530618716447313920, 7530618707517636608, 7530618715981746176, 7530618716350844928, 7530618706448089088, 'hand', 'And that I was glad of it.', NULL, NULL, NULL, NULL, 0);
insert into posts values (7530618716514422784, 7530618707928678400, 7530618716514422784, NULL, 7530618706976571392, 'hand', 'What grows where nobody planted it?', NULL, NULL, NULL, 7530618716514422784, 0);
insert into posts values (7530618719806951427, 7530618719806951424, 7530618719806951427, NULL, 7530618707207258112, 'hand', 'For your morning, Wren.', NULL, NULL, NULL, 7530618719806951427, 0);
insert into posts values (7530618719832117251, 7530618719832117248, 7530618719832117251, NULL, 7530618707324698624, 'hand', 'A sentence of Ines''s.', NULL, NULL, NULL, 7530618719832117252, 1);
insert into posts values (7530618719832117252, 7530618719832117248, 7530618719832117251, NULL, 7530618706448089088, 'hand', 'A sentence of Hana''s.', NULL, NULL, NULL, NULL, 1);
insert into posts values (7530618720188633091, 7530618720188633088, 7530618720188633091, NULL, 7530618707324698624, 'hand', 'Come over, the door is open.', NULL, NULL, NULL, 7530618720188633091, 0);
insert into posts values (7530618725502816256, 7530618707559579648, 7530618725502816256, NULL, 7530618707404390400, 'hand', 'What I found in the hall.', NULL, NULL, NULL, 7530618725502816256, 0);
insert into voices values (7530618707505053696, 7530618707207258112, 7530618707475693568, 7530618707509248000);
insert into voices values (7530618707538608128, 7530618706448089088, 7530618707517636608, 7530618707538608128);
insert into voices values (7530618707840598016, 7530618707324698624, 7530618707559579648, 7530618707840598016);
insert into voices values (7530618707840598016, 7530618707404390400, 7530618707559579648, 7530618707890929664);
insert into voices values (7530618708306165760, 7530618706976571392, 7530618707928678400, 7530618708306165760);
insert into voices values (7530618708306165760, 7530618707370835968, 7530618707928678400, 7530618708373274624);
insert into voices values (7530618708658487296, 7530618707207258112, 7530618708398440448, 7530618708658487296);
insert into voices values (7530618708658487296, 7530618707236618240, 7530618708398440448, 7530618708700430336);
insert into voices values (7530618710306852864, 7530618707370835968, 7530618707559579648, 7530618710306852864);
insert into voices values (7530618715759448064, 7530618707236618240, 7530618708398440448, 7530618715759448064);
insert into voices values (7530618715923025920, 7530618707207258112, 7530618708398440448, 7530618715923025920);
insert into voices values (7530618715981746176, 7530618706448089088, 7530618707517636608, 7530618716447313920);
insert into voices values (7530618715981746176, 7530618707324698624, 7530618707517636608, 7530618716229210112);
insert into voices values (7530618715981746176, 7530618706146099200, 7530618707517636608, 7530618716350844928);
insert into voices values (7530618715981746176, 7530618706976571392, 7530618707517636608, 7530618716233404418);
insert into voices values (7530618715981746176, 7530618706259345408, 7530618707517636608, 7530618716396982272);
insert into voices values (7530618716514422784, 7530618706976571392, 7530618707928678400, 7530618716514422784);
insert into voices values (7530618719806951427, 7530618707207258112, 7530618719806951424, 7530618719806951427);
insert into voices values (7530618719832117251, 7530618707324698624, 7530618719832117248, 7530618719832117251);
insert into voices values (7530618719832117251, 7530618706448089088, 7530618719832117248, 7530618719832117252);
insert into voices values (7530618720188633091, 7530618707324698624, 7530618720188633088, 7530618720188633091);
insert into voices values (7530618707538608128, 7530618706259345408, 7530618707517636608, 7530618707542802432);
insert into voices values (7530618725502816256, 7530618707404390400, 7530618707559579648, 7530618725502816256);
insert into earlier_words values (7530618707538608128, 1795439412589, 'There is barley, and there is the end of the celeriac.');
insert into heard values (7530618707538608128, 7530618707324698624, 1795439412611);
insert into door_secrets values (1, X'A2AA0ACE37773BF19F81BD4838A4DF8CCCB4B32037D32E98D377D2E787C903E2');
insert into spent_challenges values (X'AA1EEA461B247175FCA36CF471E8C0226075487D9DE33F36D27639CD8D7FFD50', 1795439716000);
insert into last_kept values (3, 1, 7530497183053778944);
insert into backups values (7530618710457847808, '/mnt/other-disk', 'garden-2026-11-22-0314.kith-backup.tar', 1795317240000, 411648, '5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a', NULL, '', '');
insert into troubles values ('backup', 1795439412705, 1, 'The disk of /mnt/other-disk is full.', NULL);
insert into silences values (7530618716518617088, 7530618707928678400, 7530618716514422784, 'sealed', 4611686018427387903);
insert into silences values (7530618719886643200, 7530618707475693568, NULL, 'pause', 1795443014951);
insert into held values (7530618719806951427, 7530618707404390400, 1795478400000);
insert into media values (7530618710684340224, 7530618707236618240, 'picture', 'ready', 'TMSajr9UwJ7UaS30459_2MtkiczPe3zw', 'image/webp', 708, 0, 64, 48, 'LIFgeG~q?u-;~q_3?b%f?v?b-;%M', 0, '', '', X'6C2D23526C65F81307873DD146AF4DB3F709EB237863F18BD41A46F213B81D81', '5ce65ebf7a360aa763c4cc60fcd3e5e7573138fd41bf19adae4259e938c9bc7c 5ce65ebf7a360aa763c4cc60fcd3e5e7573138fd41bf19adae4259e938c9bc7c', 7530618715759448064, NULL, 0);
insert into media values (7530618713838456832, 7530618707207258112, 'voice', 'ready', 'iqX6XBgtdn3cCkDNDEQFtVdzzeOAaRBI', 'audio/ogg', 10099, 0, 0, 0, '', 4000, '101c2935424e5b6c7885919eabb7c4d5e1eefaff182431424e5b6874818d9aabb7c4d0ddeaf6ff1824313e4a576370818d9aa6b3c0ccd9eaf6ff14202d394657', '', X'35801B66DA1931FC65EE641F9ED28ED63902BE59981C6B9CB9155151AB0C2EF1', '35801b66da1931fc65ee641f9ed28ed63902be59981c6b9cb9155151ab0c2ef1', 7530618715923025920, NULL, 0);
insert into media values (7530618716560560128, 7530618707370835968, 'picture', 'ready', '7yIURwwYGNdwJ_JjmLbdE-mfQLgG2OZP', 'image/webp', 157, 0, 64, 48, 'LIA1h%~q_2-;~q~W?b-:_2?b?H%M', 0, '', '', X'1FEA542807426D1B2F07B6466C5A667F737716F6B1225B45995C22901A5E9D50', '45b3f8374513900d231730356b14bea66a983bad7472c346c3573cacd9de13ac 45b3f8374513900d231730356b14bea66a983bad7472c346c3573cacd9de13ac', NULL, 7530618716514422784, 0);
insert into media values (7530618722206093312, 7530618707404390400, 'picture', 'aside', 'E9yj4n_PaTORoz1HHZM_5Om8svHWsUtA', 'image/webp', 654, 0, 32, 32, 'LH9@}7~q_2-;~q~W?b-:_2?b?H%M', 0, '', '', X'C9A23C8F91BA1B47FAA5452883FF852F07479BFBBA0542CC93730030AA5EF07B', '8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd 8a74319cd857e5b8283f9d7efbca4280ab9e72cee087ef8b556222028bbfa4bd', NULL, NULL, 0);
insert into refused_files values (X'C9A23C8F91BA1B47FAA5452883FF852F07479BFBBA0542CC93730030AA5EF07B', 1795439416300);
insert into refused_files values (X'8A74319CD857E5B8283F9D7EFBCA4280AB9E72CEE087EF8B556222028BBFA4BD', 1795439416975);
insert into by_ear values (7530618707370835968);
insert into nights values (7530618707404390400, 12, 0, 0);
insert into nights values (7530618706448089088, 0, 12, 0);
insert into mornings values (7530618719806951427, 7530618707404390400, 1795478400000);
insert into thoughts values (7530618707370835968, 7530618707404390400, 1795439414934, 1795478400000, 1);
insert into round_series values (7530618715981746177, 7530618707517636608, 7530618706448089088, 'week', 1, 1796029200000, 0);
insert into rounds values (7530618715981746176, 7530618707517636608, 7530618706448089088, 0, '2026-11-24', 1795550400000, 'writing', 1, 'open', 0, 1795439414079, NULL, 7530618715981746177);
insert into rounds values (7530618716514422784, 7530618707928678400, 7530618706976571392, 0, '2026-11-24', 1795550400000, 'writing picture', 1, 'sealed', 0, NULL, NULL, NULL);
insert into round_evenings values (7530618715981746176, 7530618706146099200, 1795550400000);
insert into round_evenings values (7530618715981746176, 7530618706259345408, 1795550400000);
insert into round_evenings values (7530618715981746176, 7530618706448089088, 1795550400000);
insert into round_evenings values (7530618715981746176, 7530618706976571392, 1795550400000);
insert into round_evenings values (7530618715981746176, 7530618707324698624, 1795550400000);
insert into round_evenings values (7530618715981746176, 7530618707370835968, 1795550400000);
insert into round_evenings values (7530618716514422784, 7530618706146099200, 1795550400000);
insert into round_evenings values (7530618716514422784, 7530618706259345408, 1795550400000);
insert into round_evenings values (7530618716514422784, 7530618706976571392, 1795550400000);
insert into round_evenings values (7530618716514422784, 7530618707370835968, 1795550400000);
insert into round_evenings values (7530618716514422784, 7530618707404390400, 1795550400000);
insert into round_answers values (7530618716514422784, 7530618707370835968, 'Borage, behind the pump.', 'hand', 0, 1795442400000);
insert into round_answers values (7530618716514422784, 7530618707404390400, '', 'hand', 1, 1795442400000);
insert into round_turns values (7530618716229210112, 7530618715981746176, 7530618707324698624, 1, 0);
insert into round_turns values (7530618716233404416, 7530618715981746176, 7530618706146099200, 1, 0);
insert into round_turns values (7530618716233404417, 7530618715981746176, 7530618706448089088, 0, 0);
insert into round_turns values (7530618716233404418, 7530618715981746176, 7530618706976571392, 1, 0);
insert into round_turns values (7530618716233404419, 7530618715981746176, 7530618706259345408, 0, 0);
insert into listenings values (7530618716233404416, 7530618706448089088, 7530618715981746176, 1795439414079, 'first', NULL, '', NULL);
insert into listenings values (7530618716229210112, 7530618706259345408, 7530618715981746176, 1795439414079, 'first', 7530618716396982272, '', NULL);
insert into listenings values (7530618716233404418, 7530618707324698624, 7530618715981746176, 1795439414079, 'first', NULL, '', NULL);
insert into listenings values (7530618716233404417, 7530618706146099200, 7530618715981746176, 1795439414079, 'first', 7530618716350844928, 'no', 7530618716447313920);
insert into listenings values (7530618716233404419, 7530618706976571392, 7530618715981746176, 1795439414079, 'first', NULL, '', NULL);
insert into listenings values (7530618716233404416, 7530618707324698624, 7530618715981746176, 1795439414079, 'beside', NULL, '', NULL);
insert into rounds_for_two values (7530618707035291648, 7530618706146099200, 7530618706259345408, 'two-3', 1796649011702, NULL);
insert into rounds_for_two values (7530618707035291649, 7530618706146099200, 7530618706448089088, 'two-3', 1796649011747, NULL);
insert into rounds_for_two values (7530618707152732161, 7530618706146099200, 7530618706976571392, 'two-1', 1796649011873, NULL);
insert into rounds_for_two values (7530618707219841025, 7530618706146099200, 7530618707207258112, 'two-2', 1796649011928, NULL);
insert into rounds_for_two values (7530618707282755585, 7530618706259345408, 7530618707236618240, 'two-2', 1796649011935, NULL);
insert into rounds_for_two values (7530618707366641664, 7530618706448089088, 7530618707324698624, 'two-2', 1796649011956, 7530618719832117251);
insert into rounds_for_two values (7530618707396001793, 7530618707324698624, 7530618707370835968, 'two-4', 1796649011967, NULL);
insert into rounds_for_two values (7530618707408584704, 7530618707370835968, 7530618707404390400, 'two-2', 1796649011975, NULL);
insert into parts_for_two values (7530618707282755585, 7530618707236618240, 'A sentence of Aiko''s.', 'hand', 0);
insert into parts_for_two values (7530618707396001793, 7530618707324698624, 'A sentence of Ines''s.', 'hand', 0);
insert into parts_for_two values (7530618707035291649, 7530618706448089088, 'A sentence of Hana''s.', 'hand', 0);
insert into holds values (7530618707517636608, 7530618707370835968);
insert into waiting_words values (7530618719844700160, 7530618707517636608, 7530618707370835968, NULL, NULL, 'hand', 'I will have said this in ten minutes.', '7530618707370835968.7530618706448089088.7530618707324698624.7530618706259345408.7530618706146099200.7530618706976571392', 1795440014940, '');
insert into waiting_words values (7530618719848894464, 7530618707517636608, 7530618707370835968, 7530618707538608128, 7530618707538608128, 'hand', 'And this as an answer.', '7530618707370835968.7530618706448089088.7530618707324698624.7530618706259345408.7530618706146099200', 1795440014941, '');
insert into pause_askings values (7530618707928678400, 7530618706976571392, 1795443014943);
insert into pause_turns values (7530618707928678400, 7530618706976571392, 1795525814943);
insert into pause_turns values (7530618707475693568, 7530618706146099200, 1795525814945);
insert into pause_turns values (7530618707475693568, 7530618707236618240, 1795525814951);
commit;

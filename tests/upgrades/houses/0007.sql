-- A house at schema 7, written by tools/fixture_house.py of Kith 0.1.0.
-- house key of Mara: 66EZAH8M8VA4RTWC3B5TSWE6
-- house key of Jonas: E27Z5Q02H1BQSWK98QGHBSRS
-- house key of Hana: 4WMG51XK649E1S9X1DWEC9AE
-- house key of Tom: VD105YTNCT7RXT7Q5Q2CRS9W
-- house key of Noor: B5DJKX7G7KY60QEEDSHMWJAR
-- house key of Aiko: 28KY2BCDKJRPZGSZ10V7T14T
-- house key of Ines: VV3BQCR2MDFCX4ZTFYS6JFF2
-- house key of Bea: WMDJD5FKZCAPEAFFQZXD4XK1
-- house key of Wren: S6872E9RCC1X0GESN3QVDBS7
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
insert into migrations values (1, 'the_machine', 'b6817610aa451e4484449e6b8d9b97d21c6580eb9d42e64b3eadb34c736abb7f');
insert into migrations values (2, 'people', '217924189e477fe5fd28ae0449e5b4c106ee218fe6531369a70b1efe6398e22d');
insert into migrations values (3, 'ties', '8c1bde1e2f60d9fa7a57dd72d55ee32ded04ed577228f86cce936be545268e2d');
insert into migrations values (4, 'places', '4e13719e908a8e7877c8cf9a9f3bb48abe4eef7f88a78f6cabc1f3fbff4ac224');
insert into migrations values (5, 'conversations', '67b16e66b67e6c0b782ace8bc7ce0b1c10b39e91cb57fd57e61323ca01b47976');
insert into migrations values (6, 'several_processes', '7435af6ed55d5f04afb95b4242fa038138f604860aaef784302970d90f48b9af');
insert into migrations values (7, 'backups', '32a13b3404d8e982984e44fee301e9db70af3f3f38248d164f7513b99b1aa701');
insert into facts values (1, 'Bonded', NULL, 1795411609011, '{"a_id":7530502093136723968,"b_id":7530502093321273344,"place_id":null}');
insert into facts values (2, 'Arrived', NULL, 1795411609011, '{"person_id":7530502093321273344,"through_id":7530502093136723968,"place_id":null}');
insert into facts values (3, 'Bonded', NULL, 1795411609014, '{"a_id":7530502093136723968,"b_id":7530502093333856256,"place_id":null}');
insert into facts values (4, 'Arrived', NULL, 1795411609014, '{"person_id":7530502093333856256,"through_id":7530502093136723968,"place_id":null}');
insert into facts values (5, 'Bonded', NULL, 1795411609054, '{"a_id":7530502093136723968,"b_id":7530502093501628416,"place_id":null}');
insert into facts values (6, 'Arrived', NULL, 1795411609054, '{"person_id":7530502093501628416,"through_id":7530502093136723968,"place_id":null}');
insert into facts values (7, 'Bonded', NULL, 1795411609061, '{"a_id":7530502093136723968,"b_id":7530502093530988544,"place_id":null}');
insert into facts values (8, 'Arrived', NULL, 1795411609061, '{"person_id":7530502093530988544,"through_id":7530502093136723968,"place_id":null}');
insert into facts values (9, 'Bonded', NULL, 1795411609065, '{"a_id":7530502093321273344,"b_id":7530502093547765760,"place_id":null}');
insert into facts values (10, 'Arrived', NULL, 1795411609065, '{"person_id":7530502093547765760,"through_id":7530502093321273344,"place_id":null}');
insert into facts values (11, 'Bonded', NULL, 1795411609083, '{"a_id":7530502093333856256,"b_id":7530502093623263232,"place_id":null}');
insert into facts values (12, 'Arrived', NULL, 1795411609083, '{"person_id":7530502093623263232,"through_id":7530502093333856256,"place_id":null}');
insert into facts values (13, 'Bonded', NULL, 1795411609096, '{"a_id":7530502093623263232,"b_id":7530502093677789184,"place_id":null}');
insert into facts values (14, 'Arrived', NULL, 1795411609096, '{"person_id":7530502093677789184,"through_id":7530502093623263232,"place_id":null}');
insert into facts values (15, 'Bonded', NULL, 1795411609111, '{"a_id":7530502093677789184,"b_id":7530502093740703744,"place_id":null}');
insert into facts values (16, 'Arrived', NULL, 1795411609111, '{"person_id":7530502093740703744,"through_id":7530502093677789184,"place_id":null}');
insert into facts values (17, 'Bonded', NULL, 1795411609116, '{"a_id":7530502093321273344,"b_id":7530502093333856256,"place_id":null}');
insert into facts values (18, 'Bonded', NULL, 1795411609118, '{"a_id":7530502093333856256,"b_id":7530502093677789184,"place_id":null}');
insert into facts values (19, 'Bonded', NULL, 1795411609120, '{"a_id":7530502093501628416,"b_id":7530502093333856256,"place_id":null}');
insert into facts values (20, 'Bonded', NULL, 1795411609121, '{"a_id":7530502093547765760,"b_id":7530502093333856256,"place_id":null}');
insert into facts values (21, 'Bonded', NULL, 1795411609123, '{"a_id":7530502093501628416,"b_id":7530502093677789184,"place_id":null}');
insert into facts values (22, 'Bonded', NULL, 1795411609124, '{"a_id":7530502093321273344,"b_id":7530502093501628416,"place_id":null}');
insert into facts values (23, 'Bonded', NULL, 1795411609125, '{"a_id":7530502093547765760,"b_id":7530502093530988544,"place_id":null}');
insert into facts values (24, 'Bonded', NULL, 1795411609127, '{"a_id":7530502093321273344,"b_id":7530502093530988544,"place_id":null}');
insert into facts values (25, 'Bonded', NULL, 1795411609128, '{"a_id":7530502093530988544,"b_id":7530502093740703744,"place_id":null}');
insert into facts values (26, 'Asked', 7530502093816201216, 1795411609129, '{"person_id":7530502093136723968,"by_id":7530502093530988544,"place_id":7530502093816201216}');
insert into facts values (27, 'Asked', 7530502093816201216, 1795411609129, '{"person_id":7530502093321273344,"by_id":7530502093530988544,"place_id":7530502093816201216}');
insert into facts values (28, 'Asked', 7530502093816201216, 1795411609129, '{"person_id":7530502093547765760,"by_id":7530502093530988544,"place_id":7530502093816201216}');
insert into facts values (29, 'Asked', 7530502093816201216, 1795411609129, '{"person_id":7530502093740703744,"by_id":7530502093530988544,"place_id":7530502093816201216}');
insert into facts values (30, 'CameIn', 7530502093816201216, 1795411609131, '{"person_id":7530502093321273344,"place_id":7530502093816201216}');
insert into facts values (31, 'CameIn', 7530502093816201216, 1795411609132, '{"person_id":7530502093136723968,"place_id":7530502093816201216}');
insert into facts values (32, 'CameIn', 7530502093816201216, 1795411609132, '{"person_id":7530502093547765760,"place_id":7530502093816201216}');
insert into facts values (33, 'CameIn', 7530502093816201216, 1795411609133, '{"person_id":7530502093740703744,"place_id":7530502093816201216}');
insert into facts values (34, 'Opened', 7530502093816201216, 1795411609134, '{"post_id":7530502093837172736,"place_id":7530502093816201216}');
insert into facts values (35, 'Answered', 7530502093816201216, 1795411609135, '{"post_id":7530502093841367040,"conversation_id":7530502093837172736,"place_id":7530502093816201216}');
insert into facts values (36, 'Asked', 7530502093845561344, 1795411609136, '{"person_id":7530502093136723968,"by_id":7530502093333856256,"place_id":7530502093845561344}');
insert into facts values (37, 'Asked', 7530502093845561344, 1795411609136, '{"person_id":7530502093321273344,"by_id":7530502093333856256,"place_id":7530502093845561344}');
insert into facts values (38, 'Asked', 7530502093845561344, 1795411609136, '{"person_id":7530502093623263232,"by_id":7530502093333856256,"place_id":7530502093845561344}');
insert into facts values (39, 'Asked', 7530502093845561344, 1795411609136, '{"person_id":7530502093677789184,"by_id":7530502093333856256,"place_id":7530502093845561344}');
insert into facts values (40, 'CameIn', 7530502093845561344, 1795411609143, '{"person_id":7530502093136723968,"place_id":7530502093845561344}');
insert into facts values (41, 'CameIn', 7530502093845561344, 1795411609144, '{"person_id":7530502093321273344,"place_id":7530502093845561344}');
insert into facts values (42, 'CameIn', 7530502093845561344, 1795411609146, '{"person_id":7530502093623263232,"place_id":7530502093845561344}');
insert into facts values (43, 'CameIn', 7530502093845561344, 1795411609148, '{"person_id":7530502093677789184,"place_id":7530502093845561344}');
insert into facts values (44, 'Opened', 7530502093845561344, 1795411609149, '{"post_id":7530502093900087296,"place_id":7530502093845561344}');
insert into facts values (45, 'Answered', 7530502093845561344, 1795411609151, '{"post_id":7530502093908475904,"conversation_id":7530502093900087296,"place_id":7530502093845561344}');
insert into facts values (46, 'Asked', 7530502093845561344, 1795411609152, '{"person_id":7530502093501628416,"by_id":7530502093333856256,"place_id":7530502093845561344}');
insert into facts values (47, 'Proposed', 7530502093845561344, 1795411609152, '{"proposal_id":7530502093912670208,"place_id":7530502093845561344}');
insert into facts values (48, 'CameIn', 7530502093845561344, 1795411609156, '{"person_id":7530502093501628416,"place_id":7530502093845561344}');
insert into facts values (49, 'Asked', 7530502093942030336, 1795411609159, '{"person_id":7530502093333856256,"by_id":7530502093623263232,"place_id":7530502093942030336}');
insert into facts values (50, 'Asked', 7530502093942030336, 1795411609159, '{"person_id":7530502093677789184,"by_id":7530502093623263232,"place_id":7530502093942030336}');
insert into facts values (51, 'CameIn', 7530502093942030336, 1795411609162, '{"person_id":7530502093333856256,"place_id":7530502093942030336}');
insert into facts values (52, 'CameIn', 7530502093942030336, 1795411609169, '{"person_id":7530502093677789184,"place_id":7530502093942030336}');
insert into facts values (53, 'Proposed', 7530502093942030336, 1795411609170, '{"proposal_id":7530502093992361984,"place_id":7530502093942030336}');
insert into facts values (54, 'Asked', 7530502093942030336, 1795411609176, '{"person_id":7530502093740703744,"by_id":7530502093677789184,"place_id":7530502093942030336}');
insert into facts values (55, 'Proposed', 7530502093942030336, 1795411609176, '{"proposal_id":7530502093992361984,"place_id":7530502093942030336}');
insert into facts values (56, 'CameIn', 7530502093942030336, 1795411609177, '{"person_id":7530502093740703744,"place_id":7530502093942030336}');
insert into facts values (57, 'Proposed', 7530502093942030336, 1795411609178, '{"proposal_id":7530502094025916416,"place_id":7530502093942030336}');
insert into facts values (58, 'Asked', 7530502093942030336, 1795411609180, '{"person_id":7530502093501628416,"by_id":7530502093333856256,"place_id":7530502093942030336}');
insert into facts values (59, 'Proposed', 7530502093942030336, 1795411609180, '{"proposal_id":7530502094025916416,"place_id":7530502093942030336}');
insert into facts values (60, 'CameIn', 7530502093942030336, 1795411609187, '{"person_id":7530502093501628416,"place_id":7530502093942030336}');
insert into facts values (61, 'Opened', 7530502093942030336, 1795411609190, '{"post_id":7530502094072053760,"place_id":7530502093942030336}');
insert into facts values (62, 'Answered', 7530502093942030336, 1795411609195, '{"post_id":7530502094093025280,"conversation_id":7530502094072053760,"place_id":7530502093942030336}');
insert into facts values (63, 'Asked', 7530502094097219584, 1795411609196, '{"person_id":7530502093136723968,"by_id":7530502093501628416,"place_id":7530502094097219584}');
insert into facts values (64, 'Asked', 7530502094097219584, 1795411609196, '{"person_id":7530502093321273344,"by_id":7530502093501628416,"place_id":7530502094097219584}');
insert into facts values (65, 'Asked', 7530502094097219584, 1795411609196, '{"person_id":7530502093677789184,"by_id":7530502093501628416,"place_id":7530502094097219584}');
insert into facts values (66, 'CameIn', 7530502094097219584, 1795411609200, '{"person_id":7530502093136723968,"place_id":7530502094097219584}');
insert into facts values (67, 'CameIn', 7530502094097219584, 1795411609201, '{"person_id":7530502093677789184,"place_id":7530502094097219584}');
insert into facts values (68, 'CameIn', 7530502094097219584, 1795411609206, '{"person_id":7530502093321273344,"place_id":7530502094097219584}');
insert into facts values (69, 'Proposed', 7530502094097219584, 1795411609207, '{"proposal_id":7530502094143356928,"place_id":7530502094097219584}');
insert into facts values (70, 'Asked', 7530502094097219584, 1795411609210, '{"person_id":7530502093740703744,"by_id":7530502093677789184,"place_id":7530502094097219584}');
insert into facts values (71, 'Proposed', 7530502094097219584, 1795411609210, '{"proposal_id":7530502094143356928,"place_id":7530502094097219584}');
insert into facts values (72, 'CameIn', 7530502094097219584, 1795411609211, '{"person_id":7530502093740703744,"place_id":7530502094097219584}');
insert into facts values (73, 'Opened', 7530502094097219584, 1795411609215, '{"post_id":7530502094176911360,"place_id":7530502094097219584}');
insert into facts values (74, 'Answered', 7530502094097219584, 1795411609219, '{"post_id":7530502094193688576,"conversation_id":7530502094176911360,"place_id":7530502094097219584}');
insert into facts values (75, 'Asked', 7530502094197882880, 1795411609220, '{"person_id":7530502093333856256,"by_id":7530502093547765760,"place_id":7530502094197882880}');
insert into facts values (76, 'Asked', 7530502094197882880, 1795411609220, '{"person_id":7530502093530988544,"by_id":7530502093547765760,"place_id":7530502094197882880}');
insert into facts values (77, 'CameIn', 7530502094197882880, 1795411609223, '{"person_id":7530502093333856256,"place_id":7530502094197882880}');
insert into facts values (78, 'CameIn', 7530502094197882880, 1795411609229, '{"person_id":7530502093530988544,"place_id":7530502094197882880}');
insert into facts values (79, 'Proposed', 7530502094197882880, 1795411609231, '{"proposal_id":7530502094244020224,"place_id":7530502094197882880}');
insert into facts values (80, 'Asked', 7530502094197882880, 1795411609238, '{"person_id":7530502093501628416,"by_id":7530502093333856256,"place_id":7530502094197882880}');
insert into facts values (81, 'Proposed', 7530502094197882880, 1795411609238, '{"proposal_id":7530502094244020224,"place_id":7530502094197882880}');
insert into facts values (82, 'CameIn', 7530502094197882880, 1795411609242, '{"person_id":7530502093501628416,"place_id":7530502094197882880}');
insert into facts values (83, 'Opened', 7530502094197882880, 1795411609247, '{"post_id":7530502094311129088,"place_id":7530502094197882880}');
insert into facts values (84, 'Answered', 7530502094197882880, 1795411609250, '{"post_id":7530502094323712000,"conversation_id":7530502094311129088,"place_id":7530502094197882880}');
insert into facts values (85, 'Proposed', 7530502094197882880, 1795411609253, '{"proposal_id":7530502094336294912,"place_id":7530502094197882880}');
insert into facts values (86, 'Asked', 7530502094197882880, 1795411609256, '{"person_id":7530502093623263232,"by_id":7530502093333856256,"place_id":7530502094197882880}');
insert into facts values (87, 'Proposed', 7530502094197882880, 1795411609256, '{"proposal_id":7530502094336294912,"place_id":7530502094197882880}');
insert into facts values (88, 'CameIn', 7530502094197882880, 1795411609259, '{"person_id":7530502093623263232,"place_id":7530502094197882880}');
insert into facts values (89, 'SessionEnded', NULL, 1795411609339, '{"session_id":7530502093740703745,"place_id":null}');
insert into facts values (90, 'KeyReplaced', NULL, 1795411609339, '{"person_id":7530502093740703744,"by_administrator":true,"place_id":null}');
insert into facts values (91, 'PasskeyAdded', NULL, 1795411609341, '{"person_id":7530502093333856256,"place_id":null}');
insert into facts values (92, 'Changed', 7530502093845561344, 1795411609345, '{"post_id":7530502093900087296,"conversation_id":7530502093900087296,"place_id":7530502093845561344}');
insert into facts values (93, 'Heard', 7530502093845561344, 1795411609347, '{"post_id":7530502093900087296,"conversation_id":7530502093900087296,"author_id":7530502093333856256,"place_id":7530502093845561344}');
insert into facts values (94, 'Answered', 7530502093845561344, 1795411609356, '{"post_id":7530502094768312320,"conversation_id":7530502093900087296,"place_id":7530502093845561344}');
insert into facts values (95, 'Changed', 7530502093845561344, 1795411609363, '{"post_id":7530502094768312320,"conversation_id":7530502093900087296,"place_id":7530502093845561344}');
insert into facts values (96, 'Changed', 7530502093816201216, 1795411609365, '{"post_id":7530502093837172736,"conversation_id":7530502093837172736,"place_id":7530502093816201216}');
insert into facts values (97, 'Asked', 7530502094197882880, 1795411609368, '{"person_id":7530502093321273344,"by_id":7530502093547765760,"place_id":7530502094197882880}');
insert into facts values (98, 'Opened', 7530502093942030336, 1795411609369, '{"post_id":7530502094827032576,"place_id":7530502093942030336}');
insert into facts values (99, 'Left', 7530502093942030336, 1795411609369, '{"person_id":7530502093677789184,"place_id":7530502093942030336}');
insert into facts values (100, 'Proposed', 7530502093942030336, 1795411609376, '{"proposal_id":7530502094852198400,"place_id":7530502093942030336}');
insert into subscribers values ('today', 99);
insert into jobs values (7530502093157695488, 'sweep', '', 'waiting', 1795415208972, 1795674408972, 0, '');
insert into nodes values (0, 1795411609261);
insert into nodes values (1, 1795411609639);
insert into house values (1, 'Garden', 'A place to think aloud together.', 'friends', X'C21CDE225B8A523E276E7F590F7F3A1FB3DCEB0039808A4FF9E310E996D55334', 1795411608967);
insert into first_links values (X'E9C0F8B575CBFCB42AB3B78ECC87EFA3B011D9A5D10B09FA4E96F240BF6A82F5', 1795411609377);
insert into house_log values (7530502094697009152, 'key', '7530502093740703744');
insert into homes values (1, NULL);
insert into people values (7530502093136723968, 1, 'mara', 'Mara', '', '', 'UTC', 'en', NULL);
insert into people values (7530502093321273344, 1, 'jonas', 'Jonas', '', '', 'UTC', 'en', 7530502093136723968);
insert into people values (7530502093333856256, 1, 'hana', 'Hana', '', '', 'UTC', 'en', 7530502093136723968);
insert into people values (7530502093501628416, 1, 'tom', 'Tom', '', '', 'UTC', 'en', 7530502093136723968);
insert into people values (7530502093530988544, 1, 'noor', 'Noor', '', '', 'UTC', 'en', 7530502093136723968);
insert into people values (7530502093547765760, 1, 'aiko', 'Aiko', '', '', 'UTC', 'en', 7530502093321273344);
insert into people values (7530502093623263232, 1, 'ines', 'Ines', '', '', 'UTC', 'en', 7530502093333856256);
insert into people values (7530502093677789184, 1, 'bea', 'Bea', '', '', 'UTC', 'en', 7530502093623263232);
insert into people values (7530502093740703744, 1, 'wren', 'Wren', '', '', 'UTC', 'en', 7530502093677789184);
insert into listings values (7530502093136723968);
insert into listings values (7530502093321273344);
insert into listings values (7530502093333856256);
insert into listings values (7530502093501628416);
insert into listings values (7530502093530988544);
insert into listings values (7530502093547765760);
insert into listings values (7530502093623263232);
insert into administrators values (7530502093136723968, 1795411608967);
insert into accounts values (7530502093136723968, X'42769B937C447A37C587A25E6D089C4EE5D99AFFA1A06768443CC13BD9E05D4B', 1795411608967, NULL);
insert into accounts values (7530502093321273344, X'F4C0291AAE48520C828162AD625EF91B180F433E4345543F4125738651DB5F82', 1795411609011, NULL);
insert into accounts values (7530502093333856256, X'A3242B29940E860463DB407F0F13B077A290509D3E190C3A0FAEE0AA28A3FF9F', 1795411609014, NULL);
insert into accounts values (7530502093501628416, X'A670283DFED368071C925EBB3930AEBAEE8398DAE08114A95EEDA86F89D3BA87', 1795411609054, NULL);
insert into accounts values (7530502093530988544, X'67ADFEABDF9BF10222B3209DE7CD26ECF9E869C11AE62AB79CEDF147F3406B7D', 1795411609061, NULL);
insert into accounts values (7530502093547765760, X'5A8EBF7F08C38DD2F2B48FD7F2F106DCAAC6E96328D8A9F350C6E69971DFBA7E', 1795411609065, NULL);
insert into accounts values (7530502093623263232, X'FA8155405E3B8C7BC281776A92CA331B9A1CB625B881F717EBC9373F239CFA1F', 1795411609083, NULL);
insert into accounts values (7530502093677789184, X'7574DFE9E5CE4C6197543CB415B0655D50E83814093012B4DFA5F0B45989EB55', 1795411609096, NULL);
insert into accounts values (7530502093740703744, X'DD565FC50C0B66FBEE1B1CC0AC8FB4DF8AB0A872498A4EA869ABCD65AC6800A4', 1795411609339, NULL);
insert into passkeys values (X'0707070707070707070707070707070707070707070707070707070707070707', 7530502093333856256, X'A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5', 3, 'localhost', 'Hana''s phone', 1795411609341);
insert into sessions values (7530502093153501184, 7530502093136723968, X'C6418170AFEE0E2C9BE0DF09FC1A693F5A021E6890E4E80D009EF518788A0D05', 'Firefox', 1795411608967);
insert into sessions values (7530502093325467648, 7530502093321273344, X'F648838179729B5324A78F9820E7F0F52598211CA9EC4730927FC34025B7629E', 'Firefox', 1795411609011);
insert into sessions values (7530502093333856257, 7530502093333856256, X'9F7141703DDC1145DFE874B94B28CC34228E3143285E84B0CAF8BE2E109018C8', 'Firefox', 1795411609014);
insert into sessions values (7530502093505822720, 7530502093501628416, X'F3C03ED6C19EF7CFE00FFF635FF9375D2EA17C05A8F429D15EA0777AC0428C29', 'Firefox', 1795411609054);
insert into sessions values (7530502093530988545, 7530502093530988544, X'24BFF412813B0A5E6A2161A7E4CC00604CD73732C2FF736A08EF4617B4C11F85', 'Firefox', 1795411609061);
insert into sessions values (7530502093547765761, 7530502093547765760, X'BF015A0BAC0D6CBE1413F9A06822C97D55900A1B076138CAF32920275CBBEE73', 'Firefox', 1795411609065);
insert into sessions values (7530502093627457536, 7530502093623263232, X'682E0311C39A85E2EF04FE98EA24E711A8934AC2D425CFC0EE3FDA466E74940D', 'Firefox', 1795411609083);
insert into sessions values (7530502093681983488, 7530502093677789184, X'B8AB8AAF39655F45E1DDD58CB6C18EAFBFB3905496ED44B1E0118F3DD3451603', 'Firefox', 1795411609096);
insert into sessions values (7530502095921745920, 7530502093501628416, X'4EFFA494CA541F0AF064383AD7FF984AD6FB741A14DB363126DBD724602EE326', 'Firefox, Linux', 1795411609631);
insert into house_lines values (7530502094705397760, 7530502093530988544, 'key', '{"name":"Wren","circle":"","reason":""}');
insert into house_lines values (7530502094705397761, 7530502093677789184, 'key', '{"name":"Wren","circle":"","reason":""}');
insert into house_lines values (7530502094722174976, 7530502093333856256, 'own-passkey', '{"name":"","circle":"","reason":""}');
insert into house_lines values (7530502094852198401, 7530502093623263232, 'left', '{"name":"Bea","circle":"The choir","reason":""}');
insert into bonds values (7530502093136723968, 7530502093321273344, 1795411609011);
insert into bonds values (7530502093136723968, 7530502093333856256, 1795411609014);
insert into bonds values (7530502093136723968, 7530502093501628416, 1795411609054);
insert into bonds values (7530502093136723968, 7530502093530988544, 1795411609061);
insert into bonds values (7530502093321273344, 7530502093547765760, 1795411609065);
insert into bonds values (7530502093333856256, 7530502093623263232, 1795411609083);
insert into bonds values (7530502093623263232, 7530502093677789184, 1795411609096);
insert into bonds values (7530502093677789184, 7530502093740703744, 1795411609111);
insert into bonds values (7530502093321273344, 7530502093333856256, 1795411609116);
insert into bonds values (7530502093333856256, 7530502093677789184, 1795411609118);
insert into bonds values (7530502093333856256, 7530502093501628416, 1795411609120);
insert into bonds values (7530502093333856256, 7530502093547765760, 1795411609121);
insert into bonds values (7530502093501628416, 7530502093677789184, 1795411609123);
insert into bonds values (7530502093321273344, 7530502093501628416, 1795411609124);
insert into bonds values (7530502093530988544, 7530502093547765760, 1795411609125);
insert into bonds values (7530502093321273344, 7530502093530988544, 1795411609127);
insert into bonds values (7530502093530988544, 7530502093740703744, 1795411609128);
insert into tellings values (7530502093333856256, 7530502093321273344, 'How Hana knows Jonas.', 1795411609115);
insert into tellings values (7530502093321273344, 7530502093333856256, 'How Jonas knows Hana.', 1795411609116);
insert into tellings values (7530502093677789184, 7530502093333856256, 'How Bea knows Hana.', 1795411609117);
insert into tellings values (7530502093333856256, 7530502093677789184, 'How Hana knows Bea.', 1795411609118);
insert into tellings values (7530502093333856256, 7530502093501628416, 'How Hana knows Tom.', 1795411609119);
insert into tellings values (7530502093501628416, 7530502093333856256, 'How Tom knows Hana.', 1795411609120);
insert into tellings values (7530502093333856256, 7530502093547765760, 'How Hana knows Aiko.', 1795411609120);
insert into tellings values (7530502093547765760, 7530502093333856256, 'How Aiko knows Hana.', 1795411609121);
insert into tellings values (7530502093677789184, 7530502093501628416, 'How Bea knows Tom.', 1795411609122);
insert into tellings values (7530502093501628416, 7530502093677789184, 'How Tom knows Bea.', 1795411609123);
insert into tellings values (7530502093501628416, 7530502093321273344, 'How Tom knows Jonas.', 1795411609123);
insert into tellings values (7530502093321273344, 7530502093501628416, 'How Jonas knows Tom.', 1795411609124);
insert into tellings values (7530502093530988544, 7530502093547765760, 'How Noor knows Aiko.', 1795411609125);
insert into tellings values (7530502093547765760, 7530502093530988544, 'How Aiko knows Noor.', 1795411609125);
insert into tellings values (7530502093530988544, 7530502093321273344, 'How Noor knows Jonas.', 1795411609126);
insert into tellings values (7530502093321273344, 7530502093530988544, 'How Jonas knows Noor.', 1795411609127);
insert into tellings values (7530502093740703744, 7530502093530988544, 'How Wren knows Noor.', 1795411609127);
insert into tellings values (7530502093530988544, 7530502093740703744, 'How Noor knows Wren.', 1795411609128);
insert into blocks values (7530502093321273344, 7530502093530988544, 1795411609366);
insert into places values (7530502093816201216, 'circle');
insert into places values (7530502093845561344, 'circle');
insert into places values (7530502093942030336, 'circle');
insert into places values (7530502094097219584, 'circle');
insert into places values (7530502094197882880, 'circle');
insert into seats values (7530502093816201216, 7530502093530988544, 0, 1795411609129, 7530502093816201217, 1795411609129);
insert into seats values (7530502093816201216, 7530502093321273344, 7530502093824589824, 1795411609131, 7530502093824589825, 1795411609131);
insert into seats values (7530502093816201216, 7530502093136723968, 7530502093828784128, 1795411609132, 7530502093828784129, 1795411609132);
insert into seats values (7530502093816201216, 7530502093547765760, 7530502093832978432, 1795411609132, 7530502093832978433, 1795411609132);
insert into seats values (7530502093816201216, 7530502093740703744, 7530502093832978434, 1795411609133, 7530502093832978435, 1795411609133);
insert into seats values (7530502093845561344, 7530502093333856256, 0, 1795411609136, 7530502093845561345, 1795411609136);
insert into seats values (7530502093845561344, 7530502093136723968, 7530502093874921472, 1795411609143, 7530502093874921473, 1795411609143);
insert into seats values (7530502093845561344, 7530502093321273344, 7530502093883310080, 1795411609144, 7530502093883310081, 1795411609144);
insert into seats values (7530502093845561344, 7530502093623263232, 7530502093887504384, 1795411609146, 7530502093887504385, 1795411609146);
insert into seats values (7530502093845561344, 7530502093677789184, 7530502093895892992, 1795411609148, 7530502093895892993, 1795411609148);
insert into seats values (7530502093845561344, 7530502093501628416, 7530502093929447424, 1795411609156, 7530502093929447425, 1795411609156);
insert into seats values (7530502093942030336, 7530502093623263232, 0, 1795411609159, 7530502093942030337, 1795411609159);
insert into seats values (7530502093942030336, 7530502093333856256, 7530502093954613248, 1795411609162, 7530502093954613249, 1795411609162);
insert into seats values (7530502093942030336, 7530502093740703744, 7530502094021722112, 1795411609177, 7530502094021722113, 1795411609177);
insert into seats values (7530502093942030336, 7530502093501628416, 7530502094059470848, 1795411609187, 7530502094059470849, 1795411609187);
insert into seats values (7530502094097219584, 7530502093501628416, 0, 1795411609196, 7530502094097219585, 1795411609196);
insert into seats values (7530502094097219584, 7530502093136723968, 7530502094113996800, 1795411609200, 7530502094113996801, 1795411609200);
insert into seats values (7530502094097219584, 7530502093677789184, 7530502094118191104, 1795411609201, 7530502094118191105, 1795411609201);
insert into seats values (7530502094097219584, 7530502093321273344, 7530502094139162624, 1795411609206, 7530502094139162625, 1795411609206);
insert into seats values (7530502094097219584, 7530502093740703744, 7530502094160134144, 1795411609211, 7530502094160134145, 1795411609211);
insert into seats values (7530502094197882880, 7530502093547765760, 0, 1795411609220, 7530502094202077184, 1795411609220);
insert into seats values (7530502094197882880, 7530502093333856256, 0, 1795411609223, 7530502094210465792, 1795411609223);
insert into seats values (7530502094197882880, 7530502093530988544, 0, 1795411609229, 7530502094235631616, 1795411609229);
insert into seats values (7530502094197882880, 7530502093501628416, 0, 1795411609242, 7530502094290157568, 1795411609242);
insert into seats values (7530502094197882880, 7530502093623263232, 0, 1795411609259, 7530502094361460736, 1795411609259);
insert into circles values (7530502093816201216, 'Field team', 'What Field team is for.', 'compass', 'plum', 'came', 7530502093530988544, 1795411609129, 1803859200000);
insert into circles values (7530502093845561344, 'Sunday soup', 'What Sunday soup is for.', 'soup', 'moss', 'came', 7530502093333856256, 1795411609136, 1803859200000);
insert into circles values (7530502093942030336, 'The choir', 'What The choir is for.', 'note', 'indigo', 'came', 7530502093623263232, 1795411609159, 1803859200000);
insert into circles values (7530502094097219584, 'The allotment', 'What The allotment is for.', 'leaf', 'teal', 'came', 7530502093501628416, 1795411609196, 1803859200000);
insert into circles values (7530502094197882880, 'Slow readers', 'What Slow readers is for.', 'book', 'ochre', 'everything', 7530502093547765760, 1795411609220, 1803859200000);
insert into askings values (7530502094197882880, 7530502093321273344, 7530502093547765760, 1795411609368, NULL);
insert into departures values (7530502094827032577, 7530502093942030336, 7530502093677789184, NULL, NULL);
insert into proposals values (7530502094852198400, 7530502093942030336, 'removal', 7530502093623263232, 7530502093740703744, 'You have the ladle anyway.');
insert into agreements values (7530502094852198400, 7530502093623263232);
insert into invitations values (7530502093262553088, 7530502093136723968, 'Jonas', 'Come and sit with us, Jonas.', 'F0ZJXKT7', NULL, 1, 1796621208997);
insert into invitations values (7530502093329661952, 7530502093136723968, 'Hana', 'Come and sit with us, Hana.', 'W405D97J', NULL, 1, 1796621209013);
insert into invitations values (7530502093472268288, 7530502093136723968, 'Tom', 'Come and sit with us, Tom.', 'FR17WWRK', NULL, 1, 1796621209047);
insert into invitations values (7530502093522599936, 7530502093136723968, 'Noor', 'Come and sit with us, Noor.', 'G24H699A', NULL, 1, 1796621209059);
insert into invitations values (7530502093539377152, 7530502093321273344, 'Aiko', 'Come and sit with us, Aiko.', '9QSMPFGM', NULL, 1, 1796621209063);
insert into invitations values (7530502093577125888, 7530502093333856256, 'Ines', 'Come and sit with us, Ines.', 'TM67CA9T', NULL, 1, 1796621209072);
insert into invitations values (7530502093640040448, 7530502093623263232, 'Bea', 'Come and sit with us, Bea.', '70BRG7B6', NULL, 1, 1796621209087);
insert into invitations values (7530502093715537920, 7530502093677789184, 'Wren', 'Come and sit with us, Wren.', 'YX2ZAJ8W', NULL, 1, 1796621209105);
insert into arrivals values (7530502093262553088, 7530502093321273344);
insert into arrivals values (7530502093329661952, 7530502093333856256);
insert into arrivals values (7530502093472268288, 7530502093501628416);
insert into arrivals values (7530502093522599936, 7530502093530988544);
insert into arrivals values (7530502093539377152, 7530502093547765760);
insert into arrivals values (7530502093577125888, 7530502093623263232);
insert into arrivals values (7530502093640040448, 7530502093677789184);
insert into arrivals values (7530502093715537920, 7530502093740703744);
insert into posts values (7530502093837172736, 7530502093816201216, 7530502093837172736, NULL, 7530502093547765760, 'hand', '', NULL, NULL, 1795411609365, 7530502093841367040);
insert into posts values (7530502093841367040, 7530502093816201216, 7530502093837172736, NULL, 7530502093530988544, 'hand', 'Then it is the seal. Mara, do you still have the drawing?', NULL, NULL, NULL, NULL);
insert into posts values (7530502093900087296, 7530502093845561344, 7530502093900087296, NULL, 7530502093333856256, 'hand', 'There is barley, and the rest of the celeriac.', 1795411609345, NULL, NULL, 7530502093908475904);
insert into posts values (7530502093908475904, 7530502093845561344, 7530502093900087296, NULL, 7530502093321273344, 'hand', 'I bring bread and a bad mood about Leipzig.', NULL, NULL, NULL, NULL);
insert into posts values (7530502094072053760, 7530502093942030336, 7530502094072053760, NULL, 7530502093623263232, 'hand', 'Bar forty. Sopranos early. Again on Tuesday.', NULL, NULL, NULL, 7530502094093025280);
insert into posts values (7530502094093025280, 7530502093942030336, 7530502094072053760, NULL, 7530502093740703744, 'hand', 'The violas were late too. That was me.', NULL, NULL, NULL, NULL);
insert into posts values (7530502094176911360, 7530502094097219584, 7530502094176911360, NULL, 7530502093501628416, 'hand', 'The pump handle is mended. It took eleven minutes.', NULL, NULL, NULL, 7530502094193688576);
insert into posts values (7530502094193688576, 7530502094097219584, 7530502094176911360, NULL, 7530502093677789184, 'hand', 'I was there at six and heard you swear for ten of them.', NULL, NULL, NULL, NULL);
insert into posts values (7530502094311129088, 7530502094197882880, 7530502094311129088, NULL, 7530502093530988544, 'hand', 'Page nine. She never says whose letter it is. لماذا؟', NULL, NULL, NULL, 7530502094323712000);
insert into posts values (7530502094323712000, 7530502094197882880, 7530502094311129088, NULL, 7530502093547765760, 'hand', 'Perhaps she does not know. よくわからない。', NULL, NULL, NULL, NULL);
insert into posts values (7530502094768312320, 7530502093845561344, 7530502093900087296, 7530502093900087296, 7530502093321273344, 'hand', 'Rye, then.
Or none.', NULL, 1795411609363, NULL, NULL);
insert into posts values (7530502094827032576, 7530502093942030336, 7530502094827032576, NULL, 7530502093677789184, 'hand', 'It is Tuesdays, not you.', NULL, NULL, NULL, 7530502094827032576);
insert into voices values (7530502093837172736, 7530502093530988544, 7530502093816201216, 7530502093841367040);
insert into voices values (7530502093900087296, 7530502093333856256, 7530502093845561344, 7530502093900087296);
insert into voices values (7530502093900087296, 7530502093321273344, 7530502093845561344, 7530502094768312320);
insert into voices values (7530502094072053760, 7530502093623263232, 7530502093942030336, 7530502094072053760);
insert into voices values (7530502094072053760, 7530502093740703744, 7530502093942030336, 7530502094093025280);
insert into voices values (7530502094176911360, 7530502093501628416, 7530502094097219584, 7530502094176911360);
insert into voices values (7530502094176911360, 7530502093677789184, 7530502094097219584, 7530502094193688576);
insert into voices values (7530502094311129088, 7530502093530988544, 7530502094197882880, 7530502094311129088);
insert into voices values (7530502094311129088, 7530502093547765760, 7530502094197882880, 7530502094323712000);
insert into voices values (7530502094827032576, 7530502093677789184, 7530502093942030336, 7530502094827032576);
insert into earlier_words values (7530502093900087296, 1795411609345, 'There is barley, and there is the end of the celeriac.');
insert into heard values (7530502093900087296, 7530502093623263232, 1795411609347);
insert into door_secrets values (1, X'356A607935B139A6A33540384C95DF6116B8F890912BAB59938D20BFB4CA5D2A');
insert into spent_challenges values (X'CFE09C0D08BCEC3FCD749FD4743436A4DDA15D24CD91491D318687F07D338435', 1795411909000);
insert into last_kept values (3, 1, 7530497183053778944);
insert into backups values (7530502094864781312, '/mnt/other-disk', 'garden-2026-11-22-0314.kith-backup.tar', 1795317240000, 411648, '5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a', NULL, '', '');
insert into troubles values ('backup', 1795411609380, 1, 'The disk of /mnt/other-disk is full.', NULL);
commit;

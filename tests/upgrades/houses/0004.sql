-- A house at schema 4, written by tools/fixture_house.py of Kith 0.1.0.
-- house key of Mara: ENABTF2N781K7C4PYEECSJ27
-- house key of Jonas: HJK511NPTHMA24JQ489BSXYJ
-- house key of Hana: A1KAP0VB0WX14R5MQ1PJ5WBS
-- house key of Tom: 033PSGRH85BTJ1KC6E3M0KGQ
-- house key of Noor: Z77PMA4XXY7D05FD0A844D64
-- house key of Aiko: ED43X791KET7S84DMVSDH2JV
-- house key of Ines: JF7HKDX8GS17Z4TM8TW0TVZB
-- house key of Bea: 7X845RQZXB39JC7MXGBPZD5K
-- house key of Wren: PXRGE8G2MBFFNWH2PR656VG8
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
insert into migrations values (1, 'the_machine', 'b6817610aa451e4484449e6b8d9b97d21c6580eb9d42e64b3eadb34c736abb7f');
insert into migrations values (2, 'people', '217924189e477fe5fd28ae0449e5b4c106ee218fe6531369a70b1efe6398e22d');
insert into migrations values (3, 'ties', '8c1bde1e2f60d9fa7a57dd72d55ee32ded04ed577228f86cce936be545268e2d');
insert into migrations values (4, 'places', '4e13719e908a8e7877c8cf9a9f3bb48abe4eef7f88a78f6cabc1f3fbff4ac224');
insert into facts values (1, 'Bonded', NULL, 1795408997582, '{"a_id":7530491140181590016,"b_id":7530491140198367232,"place_id":null}');
insert into facts values (2, 'Arrived', NULL, 1795408997582, '{"person_id":7530491140198367232,"through_id":7530491140181590016,"place_id":null}');
insert into facts values (3, 'Bonded', NULL, 1795408997585, '{"a_id":7530491140181590016,"b_id":7530491140206755840,"place_id":null}');
insert into facts values (4, 'Arrived', NULL, 1795408997585, '{"person_id":7530491140206755840,"through_id":7530491140181590016,"place_id":null}');
insert into facts values (5, 'Bonded', NULL, 1795408997586, '{"a_id":7530491140181590016,"b_id":7530491140215144448,"place_id":null}');
insert into facts values (6, 'Arrived', NULL, 1795408997586, '{"person_id":7530491140215144448,"through_id":7530491140181590016,"place_id":null}');
insert into facts values (7, 'Bonded', NULL, 1795408997588, '{"a_id":7530491140181590016,"b_id":7530491140219338753,"place_id":null}');
insert into facts values (8, 'Arrived', NULL, 1795408997588, '{"person_id":7530491140219338753,"through_id":7530491140181590016,"place_id":null}');
insert into facts values (9, 'Bonded', NULL, 1795408997590, '{"a_id":7530491140198367232,"b_id":7530491140227727360,"place_id":null}');
insert into facts values (10, 'Arrived', NULL, 1795408997590, '{"person_id":7530491140227727360,"through_id":7530491140198367232,"place_id":null}');
insert into facts values (11, 'Bonded', NULL, 1795408997592, '{"a_id":7530491140206755840,"b_id":7530491140236115968,"place_id":null}');
insert into facts values (12, 'Arrived', NULL, 1795408997592, '{"person_id":7530491140236115968,"through_id":7530491140206755840,"place_id":null}');
insert into facts values (13, 'Bonded', NULL, 1795408997593, '{"a_id":7530491140236115968,"b_id":7530491140240310273,"place_id":null}');
insert into facts values (14, 'Arrived', NULL, 1795408997593, '{"person_id":7530491140240310273,"through_id":7530491140236115968,"place_id":null}');
insert into facts values (15, 'Bonded', NULL, 1795408997595, '{"a_id":7530491140240310273,"b_id":7530491140248698880,"place_id":null}');
insert into facts values (16, 'Arrived', NULL, 1795408997595, '{"person_id":7530491140248698880,"through_id":7530491140240310273,"place_id":null}');
insert into facts values (17, 'Bonded', NULL, 1795408997597, '{"a_id":7530491140198367232,"b_id":7530491140206755840,"place_id":null}');
insert into facts values (18, 'Bonded', NULL, 1795408997598, '{"a_id":7530491140206755840,"b_id":7530491140240310273,"place_id":null}');
insert into facts values (19, 'Bonded', NULL, 1795408997600, '{"a_id":7530491140215144448,"b_id":7530491140206755840,"place_id":null}');
insert into facts values (20, 'Bonded', NULL, 1795408997601, '{"a_id":7530491140227727360,"b_id":7530491140206755840,"place_id":null}');
insert into facts values (21, 'Bonded', NULL, 1795408997603, '{"a_id":7530491140215144448,"b_id":7530491140240310273,"place_id":null}');
insert into facts values (22, 'Bonded', NULL, 1795408997604, '{"a_id":7530491140198367232,"b_id":7530491140215144448,"place_id":null}');
insert into facts values (23, 'Bonded', NULL, 1795408997606, '{"a_id":7530491140227727360,"b_id":7530491140219338753,"place_id":null}');
insert into facts values (24, 'Bonded', NULL, 1795408997607, '{"a_id":7530491140198367232,"b_id":7530491140219338753,"place_id":null}');
insert into facts values (25, 'Bonded', NULL, 1795408997608, '{"a_id":7530491140219338753,"b_id":7530491140248698880,"place_id":null}');
insert into facts values (26, 'Asked', 7530491140307419136, 1795408997609, '{"person_id":7530491140181590016,"by_id":7530491140219338753,"place_id":7530491140307419136}');
insert into facts values (27, 'Asked', 7530491140307419136, 1795408997609, '{"person_id":7530491140198367232,"by_id":7530491140219338753,"place_id":7530491140307419136}');
insert into facts values (28, 'Asked', 7530491140307419136, 1795408997609, '{"person_id":7530491140227727360,"by_id":7530491140219338753,"place_id":7530491140307419136}');
insert into facts values (29, 'Asked', 7530491140307419136, 1795408997609, '{"person_id":7530491140248698880,"by_id":7530491140219338753,"place_id":7530491140307419136}');
insert into facts values (30, 'CameIn', 7530491140307419136, 1795408997611, '{"person_id":7530491140198367232,"place_id":7530491140307419136}');
insert into facts values (31, 'CameIn', 7530491140307419136, 1795408997612, '{"person_id":7530491140181590016,"place_id":7530491140307419136}');
insert into facts values (32, 'CameIn', 7530491140307419136, 1795408997613, '{"person_id":7530491140227727360,"place_id":7530491140307419136}');
insert into facts values (33, 'CameIn', 7530491140307419136, 1795408997614, '{"person_id":7530491140248698880,"place_id":7530491140307419136}');
insert into facts values (34, 'Opened', 7530491140307419136, 1795408997615, '{"post_id":7530491140332584960,"place_id":7530491140307419136}');
insert into facts values (35, 'Answered', 7530491140307419136, 1795408997616, '{"post_id":7530491140336779264,"conversation_id":7530491140332584960,"place_id":7530491140307419136}');
insert into facts values (36, 'Asked', 7530491140340973568, 1795408997617, '{"person_id":7530491140181590016,"by_id":7530491140206755840,"place_id":7530491140340973568}');
insert into facts values (37, 'Asked', 7530491140340973568, 1795408997617, '{"person_id":7530491140198367232,"by_id":7530491140206755840,"place_id":7530491140340973568}');
insert into facts values (38, 'Asked', 7530491140340973568, 1795408997617, '{"person_id":7530491140236115968,"by_id":7530491140206755840,"place_id":7530491140340973568}');
insert into facts values (39, 'Asked', 7530491140340973568, 1795408997617, '{"person_id":7530491140240310273,"by_id":7530491140206755840,"place_id":7530491140340973568}');
insert into facts values (40, 'CameIn', 7530491140340973568, 1795408997618, '{"person_id":7530491140181590016,"place_id":7530491140340973568}');
insert into facts values (41, 'CameIn', 7530491140340973568, 1795408997619, '{"person_id":7530491140198367232,"place_id":7530491140340973568}');
insert into facts values (42, 'CameIn', 7530491140340973568, 1795408997620, '{"person_id":7530491140236115968,"place_id":7530491140340973568}');
insert into facts values (43, 'CameIn', 7530491140340973568, 1795408997620, '{"person_id":7530491140240310273,"place_id":7530491140340973568}');
insert into facts values (44, 'Opened', 7530491140340973568, 1795408997621, '{"post_id":7530491140357750784,"place_id":7530491140340973568}');
insert into facts values (45, 'Answered', 7530491140340973568, 1795408997622, '{"post_id":7530491140361945088,"conversation_id":7530491140357750784,"place_id":7530491140340973568}');
insert into facts values (46, 'Asked', 7530491140340973568, 1795408997623, '{"person_id":7530491140215144448,"by_id":7530491140206755840,"place_id":7530491140340973568}');
insert into facts values (47, 'Proposed', 7530491140340973568, 1795408997623, '{"proposal_id":7530491140366139392,"place_id":7530491140340973568}');
insert into facts values (48, 'CameIn', 7530491140340973568, 1795408997624, '{"person_id":7530491140215144448,"place_id":7530491140340973568}');
insert into facts values (49, 'Asked', 7530491140374528000, 1795408997625, '{"person_id":7530491140206755840,"by_id":7530491140236115968,"place_id":7530491140374528000}');
insert into facts values (50, 'Asked', 7530491140374528000, 1795408997625, '{"person_id":7530491140240310273,"by_id":7530491140236115968,"place_id":7530491140374528000}');
insert into facts values (51, 'CameIn', 7530491140374528000, 1795408997626, '{"person_id":7530491140206755840,"place_id":7530491140374528000}');
insert into facts values (52, 'CameIn', 7530491140374528000, 1795408997627, '{"person_id":7530491140240310273,"place_id":7530491140374528000}');
insert into facts values (53, 'Proposed', 7530491140374528000, 1795408997627, '{"proposal_id":7530491140382916610,"place_id":7530491140374528000}');
insert into facts values (54, 'Asked', 7530491140374528000, 1795408997628, '{"person_id":7530491140248698880,"by_id":7530491140240310273,"place_id":7530491140374528000}');
insert into facts values (55, 'Proposed', 7530491140374528000, 1795408997628, '{"proposal_id":7530491140382916610,"place_id":7530491140374528000}');
insert into facts values (56, 'CameIn', 7530491140374528000, 1795408997629, '{"person_id":7530491140248698880,"place_id":7530491140374528000}');
insert into facts values (57, 'Proposed', 7530491140374528000, 1795408997630, '{"proposal_id":7530491140395499520,"place_id":7530491140374528000}');
insert into facts values (58, 'Asked', 7530491140374528000, 1795408997631, '{"person_id":7530491140215144448,"by_id":7530491140206755840,"place_id":7530491140374528000}');
insert into facts values (59, 'Proposed', 7530491140374528000, 1795408997631, '{"proposal_id":7530491140395499520,"place_id":7530491140374528000}');
insert into facts values (60, 'CameIn', 7530491140374528000, 1795408997631, '{"person_id":7530491140215144448,"place_id":7530491140374528000}');
insert into facts values (61, 'Opened', 7530491140374528000, 1795408997632, '{"post_id":7530491140403888128,"place_id":7530491140374528000}');
insert into facts values (62, 'Answered', 7530491140374528000, 1795408997633, '{"post_id":7530491140408082432,"conversation_id":7530491140403888128,"place_id":7530491140374528000}');
insert into facts values (63, 'Asked', 7530491140412276736, 1795408997634, '{"person_id":7530491140181590016,"by_id":7530491140215144448,"place_id":7530491140412276736}');
insert into facts values (64, 'Asked', 7530491140412276736, 1795408997634, '{"person_id":7530491140198367232,"by_id":7530491140215144448,"place_id":7530491140412276736}');
insert into facts values (65, 'Asked', 7530491140412276736, 1795408997634, '{"person_id":7530491140240310273,"by_id":7530491140215144448,"place_id":7530491140412276736}');
insert into facts values (66, 'CameIn', 7530491140412276736, 1795408997635, '{"person_id":7530491140181590016,"place_id":7530491140412276736}');
insert into facts values (67, 'CameIn', 7530491140412276736, 1795408997636, '{"person_id":7530491140240310273,"place_id":7530491140412276736}');
insert into facts values (68, 'CameIn', 7530491140412276736, 1795408997636, '{"person_id":7530491140198367232,"place_id":7530491140412276736}');
insert into facts values (69, 'Proposed', 7530491140412276736, 1795408997637, '{"proposal_id":7530491140424859648,"place_id":7530491140412276736}');
insert into facts values (70, 'Asked', 7530491140412276736, 1795408997638, '{"person_id":7530491140248698880,"by_id":7530491140240310273,"place_id":7530491140412276736}');
insert into facts values (71, 'Proposed', 7530491140412276736, 1795408997638, '{"proposal_id":7530491140424859648,"place_id":7530491140412276736}');
insert into facts values (72, 'CameIn', 7530491140412276736, 1795408997639, '{"person_id":7530491140248698880,"place_id":7530491140412276736}');
insert into facts values (73, 'Opened', 7530491140412276736, 1795408997639, '{"post_id":7530491140433248258,"place_id":7530491140412276736}');
insert into facts values (74, 'Answered', 7530491140412276736, 1795408997640, '{"post_id":7530491140437442560,"conversation_id":7530491140433248258,"place_id":7530491140412276736}');
insert into facts values (75, 'Asked', 7530491140441636864, 1795408997641, '{"person_id":7530491140206755840,"by_id":7530491140227727360,"place_id":7530491140441636864}');
insert into facts values (76, 'Asked', 7530491140441636864, 1795408997641, '{"person_id":7530491140219338753,"by_id":7530491140227727360,"place_id":7530491140441636864}');
insert into facts values (77, 'CameIn', 7530491140441636864, 1795408997642, '{"person_id":7530491140206755840,"place_id":7530491140441636864}');
insert into facts values (78, 'CameIn', 7530491140441636864, 1795408997643, '{"person_id":7530491140219338753,"place_id":7530491140441636864}');
insert into facts values (79, 'Proposed', 7530491140441636864, 1795408997644, '{"proposal_id":7530491140454219776,"place_id":7530491140441636864}');
insert into facts values (80, 'Asked', 7530491140441636864, 1795408997645, '{"person_id":7530491140215144448,"by_id":7530491140206755840,"place_id":7530491140441636864}');
insert into facts values (81, 'Proposed', 7530491140441636864, 1795408997645, '{"proposal_id":7530491140454219776,"place_id":7530491140441636864}');
insert into facts values (82, 'CameIn', 7530491140441636864, 1795408997646, '{"person_id":7530491140215144448,"place_id":7530491140441636864}');
insert into facts values (83, 'Opened', 7530491140441636864, 1795408997647, '{"post_id":7530491140466802688,"place_id":7530491140441636864}');
insert into facts values (84, 'Answered', 7530491140441636864, 1795408997648, '{"post_id":7530491140470996992,"conversation_id":7530491140466802688,"place_id":7530491140441636864}');
insert into facts values (85, 'Proposed', 7530491140441636864, 1795408997649, '{"proposal_id":7530491140475191296,"place_id":7530491140441636864}');
insert into facts values (86, 'Asked', 7530491140441636864, 1795408997650, '{"person_id":7530491140236115968,"by_id":7530491140206755840,"place_id":7530491140441636864}');
insert into facts values (87, 'Proposed', 7530491140441636864, 1795408997650, '{"proposal_id":7530491140475191296,"place_id":7530491140441636864}');
insert into facts values (88, 'CameIn', 7530491140441636864, 1795408997651, '{"person_id":7530491140236115968,"place_id":7530491140441636864}');
insert into facts values (89, 'SessionEnded', NULL, 1795408997663, '{"session_id":7530491140248698881,"place_id":null}');
insert into facts values (90, 'KeyReplaced', NULL, 1795408997663, '{"person_id":7530491140248698880,"by_administrator":true,"place_id":null}');
insert into facts values (91, 'PasskeyAdded', NULL, 1795408997665, '{"person_id":7530491140206755840,"place_id":null}');
insert into facts values (92, 'Changed', 7530491140340973568, 1795408997666, '{"post_id":7530491140357750784,"conversation_id":7530491140357750784,"place_id":7530491140340973568}');
insert into facts values (93, 'Heard', 7530491140340973568, 1795408997667, '{"post_id":7530491140357750784,"conversation_id":7530491140357750784,"author_id":7530491140206755840,"place_id":7530491140340973568}');
insert into facts values (94, 'Answered', 7530491140340973568, 1795408997668, '{"post_id":7530491140554887168,"conversation_id":7530491140357750784,"place_id":7530491140340973568}');
insert into facts values (95, 'Changed', 7530491140340973568, 1795408997669, '{"post_id":7530491140554887168,"conversation_id":7530491140357750784,"place_id":7530491140340973568}');
insert into facts values (96, 'Changed', 7530491140307419136, 1795408997670, '{"post_id":7530491140332584960,"conversation_id":7530491140332584960,"place_id":7530491140307419136}');
insert into facts values (97, 'Asked', 7530491140441636864, 1795408997671, '{"person_id":7530491140198367232,"by_id":7530491140227727360,"place_id":7530491140441636864}');
insert into facts values (98, 'Opened', 7530491140374528000, 1795408997672, '{"post_id":7530491140571664384,"place_id":7530491140374528000}');
insert into facts values (99, 'Left', 7530491140374528000, 1795408997672, '{"person_id":7530491140240310273,"place_id":7530491140374528000}');
insert into facts values (100, 'Proposed', 7530491140374528000, 1795408997674, '{"proposal_id":7530491140580052992,"place_id":7530491140374528000}');
insert into subscribers values ('today', 99);
insert into jobs values (7530491140185784321, 'sweep', '', 'waiting', 1795412597580, 1795671797580, 0, '');
insert into nodes values (0, 1795408997651);
insert into nodes values (1, 1795408997675);
insert into house values (1, 'Garden', 'A place to think aloud together.', 'friends', X'121A15660432B1EF6D049E503F0786C8DAF3DDFCDD79E8157EA4D3481D631784', 1795408997578);
insert into first_links values (X'E9C0F8B575CBFCB42AB3B78ECC87EFA3B011D9A5D10B09FA4E96F240BF6A82F5', 1795408997675);
insert into house_log values (7530491140533915648, 'key', '7530491140248698880');
insert into homes values (1, NULL);
insert into people values (7530491140181590016, 1, 'mara', 'Mara', '', '', 'UTC', 'en', NULL);
insert into people values (7530491140198367232, 1, 'jonas', 'Jonas', '', '', 'UTC', 'en', 7530491140181590016);
insert into people values (7530491140206755840, 1, 'hana', 'Hana', '', '', 'UTC', 'en', 7530491140181590016);
insert into people values (7530491140215144448, 1, 'tom', 'Tom', '', '', 'UTC', 'en', 7530491140181590016);
insert into people values (7530491140219338753, 1, 'noor', 'Noor', '', '', 'UTC', 'en', 7530491140181590016);
insert into people values (7530491140227727360, 1, 'aiko', 'Aiko', '', '', 'UTC', 'en', 7530491140198367232);
insert into people values (7530491140236115968, 1, 'ines', 'Ines', '', '', 'UTC', 'en', 7530491140206755840);
insert into people values (7530491140240310273, 1, 'bea', 'Bea', '', '', 'UTC', 'en', 7530491140236115968);
insert into people values (7530491140248698880, 1, 'wren', 'Wren', '', '', 'UTC', 'en', 7530491140240310273);
insert into listings values (7530491140181590016);
insert into listings values (7530491140198367232);
insert into listings values (7530491140206755840);
insert into listings values (7530491140215144448);
insert into listings values (7530491140219338753);
insert into listings values (7530491140227727360);
insert into listings values (7530491140236115968);
insert into administrators values (7530491140181590016, 1795408997578);
insert into accounts values (7530491140181590016, X'902A71E53F519A41BCAA8967A186E9656AC639C9BBE5EA7312E4A8A0C9F0DFDA', 1795408997578, NULL);
insert into accounts values (7530491140198367232, X'76028B06C654BB7F1D14F5914F9F52778C44D8A76FE6F9128F320F89141624E2', 1795408997582, NULL);
insert into accounts values (7530491140206755840, X'28DB653D3CF0193B0542EE76F6A7A463AA90A2714E0D9C10C10535306F208498', 1795408997585, NULL);
insert into accounts values (7530491140215144448, X'B271BE27456E9C2996BB6E93F56D9AC231C885466D0338D4C52421937DA1123D', 1795408997586, NULL);
insert into accounts values (7530491140219338753, X'F04FB827B6A8DEDD5192878FE9A57BCAFEB3B2B6437F057FC04AAC4DC6B62400', 1795408997588, NULL);
insert into accounts values (7530491140227727360, X'6E3CA62E1B2BE41ECC35B74741A61D93C5A327C03C53B02F29A26AB8763E7F4D', 1795408997590, NULL);
insert into accounts values (7530491140236115968, X'EAAB6E1B51237402E2995023CF5C5A2D72BD7905470195BD8C83156A72C49BCF', 1795408997592, NULL);
insert into accounts values (7530491140240310273, X'BAC71EE2493F3822E344253DBF1DF67BC43B0381D261A80A3F99E1F03DD5A2F4', 1795408997593, NULL);
insert into accounts values (7530491140248698880, X'25FA508641613C113A8139D633FEFFE08F6C84BA400417989E52D1224718D9A6', 1795408997663, NULL);
insert into passkeys values (X'0707070707070707070707070707070707070707070707070707070707070707', 7530491140206755840, X'A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5A5', 3, 'localhost', 'Hana''s phone', 1795408997665);
insert into sessions values (7530491140185784320, 7530491140181590016, X'8A9192FFBC79ACF876A65F91D1B7C9A45D57CC8C92FBEEB93FD935BAFC79E094', 'Firefox', 1795408997578);
insert into sessions values (7530491140198367233, 7530491140198367232, X'CD9FD3CE3FA140114DB10636AF21B6A61EE7765CE1D0737A440989DCA48C59B2', 'Firefox', 1795408997582);
insert into sessions values (7530491140206755841, 7530491140206755840, X'B43DFF3F338A75F8D85D000A526E7100923F7C2E5C57FD867EA7A9C0AE8FCA3E', 'Firefox', 1795408997585);
insert into sessions values (7530491140215144449, 7530491140215144448, X'0BC702E475582A8B4CC266C2F690E1AFFD7851B12A5213FC11AB2A42B9C11B09', 'Firefox', 1795408997586);
insert into sessions values (7530491140219338754, 7530491140219338753, X'62C3F7C8BEA521426AFD4F0E725E97F0C0A9038D4A4DC9869EDB97881FBACA47', 'Firefox', 1795408997588);
insert into sessions values (7530491140227727361, 7530491140227727360, X'9088095C856BC1B417CFD9D3A02AA1203E3B7FD46E77A08D55B5596E5697CEC3', 'Firefox', 1795408997590);
insert into sessions values (7530491140236115969, 7530491140236115968, X'5A179C9425143D73942C94BA904DB85EF5158EB322DD953FB3F3F0133CF1202E', 'Firefox', 1795408997592);
insert into sessions values (7530491140244504576, 7530491140240310273, X'5FA443D7CE6F3E24C0B72EE132254AAC72A59234BF96F7C5D48A8081E86DAF33', 'Firefox', 1795408997593);
insert into house_lines values (7530491140542304256, 7530491140219338753, 'key', '{"name":"Wren","circle":"","reason":""}');
insert into house_lines values (7530491140542304257, 7530491140240310273, 'key', '{"name":"Wren","circle":"","reason":""}');
insert into house_lines values (7530491140546498560, 7530491140206755840, 'own-passkey', '{"name":"","circle":"","reason":""}');
insert into house_lines values (7530491140580052993, 7530491140236115968, 'left', '{"name":"Bea","circle":"The choir","reason":""}');
insert into bonds values (7530491140181590016, 7530491140198367232, 1795408997582);
insert into bonds values (7530491140181590016, 7530491140206755840, 1795408997585);
insert into bonds values (7530491140181590016, 7530491140215144448, 1795408997586);
insert into bonds values (7530491140181590016, 7530491140219338753, 1795408997588);
insert into bonds values (7530491140198367232, 7530491140227727360, 1795408997590);
insert into bonds values (7530491140206755840, 7530491140236115968, 1795408997592);
insert into bonds values (7530491140236115968, 7530491140240310273, 1795408997593);
insert into bonds values (7530491140240310273, 7530491140248698880, 1795408997595);
insert into bonds values (7530491140198367232, 7530491140206755840, 1795408997597);
insert into bonds values (7530491140206755840, 7530491140240310273, 1795408997598);
insert into bonds values (7530491140206755840, 7530491140215144448, 1795408997600);
insert into bonds values (7530491140206755840, 7530491140227727360, 1795408997601);
insert into bonds values (7530491140215144448, 7530491140240310273, 1795408997603);
insert into bonds values (7530491140198367232, 7530491140215144448, 1795408997604);
insert into bonds values (7530491140219338753, 7530491140227727360, 1795408997606);
insert into bonds values (7530491140198367232, 7530491140219338753, 1795408997607);
insert into bonds values (7530491140219338753, 7530491140248698880, 1795408997608);
insert into tellings values (7530491140206755840, 7530491140198367232, 'How Hana knows Jonas.', 1795408997596);
insert into tellings values (7530491140198367232, 7530491140206755840, 'How Jonas knows Hana.', 1795408997597);
insert into tellings values (7530491140240310273, 7530491140206755840, 'How Bea knows Hana.', 1795408997598);
insert into tellings values (7530491140206755840, 7530491140240310273, 'How Hana knows Bea.', 1795408997598);
insert into tellings values (7530491140206755840, 7530491140215144448, 'How Hana knows Tom.', 1795408997599);
insert into tellings values (7530491140215144448, 7530491140206755840, 'How Tom knows Hana.', 1795408997600);
insert into tellings values (7530491140206755840, 7530491140227727360, 'How Hana knows Aiko.', 1795408997601);
insert into tellings values (7530491140227727360, 7530491140206755840, 'How Aiko knows Hana.', 1795408997601);
insert into tellings values (7530491140240310273, 7530491140215144448, 'How Bea knows Tom.', 1795408997602);
insert into tellings values (7530491140215144448, 7530491140240310273, 'How Tom knows Bea.', 1795408997603);
insert into tellings values (7530491140215144448, 7530491140198367232, 'How Tom knows Jonas.', 1795408997604);
insert into tellings values (7530491140198367232, 7530491140215144448, 'How Jonas knows Tom.', 1795408997604);
insert into tellings values (7530491140219338753, 7530491140227727360, 'How Noor knows Aiko.', 1795408997605);
insert into tellings values (7530491140227727360, 7530491140219338753, 'How Aiko knows Noor.', 1795408997606);
insert into tellings values (7530491140219338753, 7530491140198367232, 'How Noor knows Jonas.', 1795408997606);
insert into tellings values (7530491140198367232, 7530491140219338753, 'How Jonas knows Noor.', 1795408997607);
insert into tellings values (7530491140248698880, 7530491140219338753, 'How Wren knows Noor.', 1795408997608);
insert into tellings values (7530491140219338753, 7530491140248698880, 'How Noor knows Wren.', 1795408997608);
insert into blocks values (7530491140198367232, 7530491140219338753, 1795408997671);
insert into places values (7530491140307419136, 'circle');
insert into places values (7530491140340973568, 'circle');
insert into places values (7530491140374528000, 'circle');
insert into places values (7530491140412276736, 'circle');
insert into places values (7530491140441636864, 'circle');
insert into seats values (7530491140307419136, 7530491140219338753, 0, 1795408997609, 7530491140307419137, 1795408997609);
insert into seats values (7530491140307419136, 7530491140198367232, 7530491140315807744, 1795408997611, 7530491140315807745, 1795408997611);
insert into seats values (7530491140307419136, 7530491140181590016, 7530491140320002048, 1795408997612, 7530491140320002049, 1795408997612);
insert into seats values (7530491140307419136, 7530491140227727360, 7530491140324196352, 1795408997613, 7530491140324196353, 1795408997613);
insert into seats values (7530491140307419136, 7530491140248698880, 7530491140328390656, 1795408997614, 7530491140328390657, 1795408997614);
insert into seats values (7530491140340973568, 7530491140206755840, 0, 1795408997617, 7530491140340973569, 1795408997617);
insert into seats values (7530491140340973568, 7530491140181590016, 7530491140345167872, 1795408997618, 7530491140345167873, 1795408997618);
insert into seats values (7530491140340973568, 7530491140198367232, 7530491140349362176, 1795408997619, 7530491140349362177, 1795408997619);
insert into seats values (7530491140340973568, 7530491140236115968, 7530491140353556480, 1795408997620, 7530491140353556481, 1795408997620);
insert into seats values (7530491140340973568, 7530491140240310273, 7530491140353556482, 1795408997620, 7530491140353556483, 1795408997620);
insert into seats values (7530491140340973568, 7530491140215144448, 7530491140370333696, 1795408997624, 7530491140370333697, 1795408997624);
insert into seats values (7530491140374528000, 7530491140236115968, 0, 1795408997625, 7530491140374528001, 1795408997625);
insert into seats values (7530491140374528000, 7530491140206755840, 7530491140378722304, 1795408997626, 7530491140378722305, 1795408997626);
insert into seats values (7530491140374528000, 7530491140248698880, 7530491140391305216, 1795408997629, 7530491140391305217, 1795408997629);
insert into seats values (7530491140374528000, 7530491140215144448, 7530491140399693824, 1795408997631, 7530491140399693825, 1795408997631);
insert into seats values (7530491140412276736, 7530491140215144448, 0, 1795408997634, 7530491140412276737, 1795408997634);
insert into seats values (7530491140412276736, 7530491140181590016, 7530491140416471040, 1795408997635, 7530491140416471041, 1795408997635);
insert into seats values (7530491140412276736, 7530491140240310273, 7530491140420665344, 1795408997636, 7530491140420665345, 1795408997636);
insert into seats values (7530491140412276736, 7530491140198367232, 7530491140420665346, 1795408997636, 7530491140420665347, 1795408997636);
insert into seats values (7530491140412276736, 7530491140248698880, 7530491140433248256, 1795408997639, 7530491140433248257, 1795408997639);
insert into seats values (7530491140441636864, 7530491140227727360, 0, 1795408997641, 7530491140441636865, 1795408997641);
insert into seats values (7530491140441636864, 7530491140206755840, 0, 1795408997642, 7530491140445831168, 1795408997642);
insert into seats values (7530491140441636864, 7530491140219338753, 0, 1795408997643, 7530491140450025472, 1795408997643);
insert into seats values (7530491140441636864, 7530491140215144448, 0, 1795408997646, 7530491140462608384, 1795408997646);
insert into seats values (7530491140441636864, 7530491140236115968, 0, 1795408997651, 7530491140483579904, 1795408997651);
insert into circles values (7530491140307419136, 'Field team', 'What Field team is for.', 'compass', 'plum', 'came', 7530491140219338753, 1795408997609, 1803859200000);
insert into circles values (7530491140340973568, 'Sunday soup', 'What Sunday soup is for.', 'soup', 'moss', 'came', 7530491140206755840, 1795408997617, 1803859200000);
insert into circles values (7530491140374528000, 'The choir', 'What The choir is for.', 'note', 'indigo', 'came', 7530491140236115968, 1795408997625, 1803859200000);
insert into circles values (7530491140412276736, 'The allotment', 'What The allotment is for.', 'leaf', 'teal', 'came', 7530491140215144448, 1795408997634, 1803859200000);
insert into circles values (7530491140441636864, 'Slow readers', 'What Slow readers is for.', 'book', 'ochre', 'everything', 7530491140227727360, 1795408997641, 1803859200000);
insert into askings values (7530491140441636864, 7530491140198367232, 7530491140227727360, 1795408997671, NULL);
insert into departures values (7530491140571664385, 7530491140374528000, 7530491140240310273, NULL, NULL);
insert into proposals values (7530491140580052992, 7530491140374528000, 'removal', 7530491140236115968, 7530491140248698880, 'You have the ladle anyway.');
insert into agreements values (7530491140580052992, 7530491140236115968);
insert into invitations values (7530491140189978624, 7530491140181590016, 'Jonas', 'Come and sit with us, Jonas.', 'PP0WACRW', NULL, 1, 1796618597581);
insert into invitations values (7530491140202561536, 7530491140181590016, 'Hana', 'Come and sit with us, Hana.', 'BJCEYEAC', NULL, 1, 1796618597584);
insert into invitations values (7530491140210950144, 7530491140181590016, 'Tom', 'Come and sit with us, Tom.', '8DF2FAPF', NULL, 1, 1796618597586);
insert into invitations values (7530491140219338752, 7530491140181590016, 'Noor', 'Come and sit with us, Noor.', 'Y3JDNXW5', NULL, 1, 1796618597588);
insert into invitations values (7530491140223533056, 7530491140198367232, 'Aiko', 'Come and sit with us, Aiko.', 'Z24W7DH9', NULL, 1, 1796618597589);
insert into invitations values (7530491140231921664, 7530491140206755840, 'Ines', 'Come and sit with us, Ines.', 'CT2YKD67', NULL, 1, 1796618597591);
insert into invitations values (7530491140240310272, 7530491140236115968, 'Bea', 'Come and sit with us, Bea.', 'VVV30YZZ', NULL, 1, 1796618597593);
insert into invitations values (7530491140244504577, 7530491140240310273, 'Wren', 'Come and sit with us, Wren.', 'QMSYNT0F', NULL, 1, 1796618597594);
insert into arrivals values (7530491140189978624, 7530491140198367232);
insert into arrivals values (7530491140202561536, 7530491140206755840);
insert into arrivals values (7530491140210950144, 7530491140215144448);
insert into arrivals values (7530491140219338752, 7530491140219338753);
insert into arrivals values (7530491140223533056, 7530491140227727360);
insert into arrivals values (7530491140231921664, 7530491140236115968);
insert into arrivals values (7530491140240310272, 7530491140240310273);
insert into arrivals values (7530491140244504577, 7530491140248698880);
commit;

-- A house at schema 2, written by tools/fixture_house.py of Kith 0.1.0.
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
insert into migrations values (1, 'the_machine', 'b6817610aa451e4484449e6b8d9b97d21c6580eb9d42e64b3eadb34c736abb7f');
insert into migrations values (2, 'people', '217924189e477fe5fd28ae0449e5b4c106ee218fe6531369a70b1efe6398e22d');
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
commit;

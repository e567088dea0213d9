-- A house at schema 1, written by tools/fixture_house.py of Kith 0.1.0.
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
insert into migrations values (1, 'the_machine', 'b6817610aa451e4484449e6b8d9b97d21c6580eb9d42e64b3eadb34c736abb7f');
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
commit;

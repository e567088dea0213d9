-- What must hold outside this house too is stated and signed; and places are of any kind.

alter table places add column sort text not null default 'circle';
update places set sort = kind;
alter table places drop column kind;
alter table places rename column sort to kind;

-- The Ed25519 key that the house signs with, made when it is first needed.
create table house_signing (
    id integer primary key check (id = 1),
    private blob not null,
    public blob not null
);

-- body: canonical JSON (RFC 8785) with its proof (eddsa-jcs-2022), as it can be shown elsewhere.
create table statements (
    id bigint primary key,
    kind text not null,
    by_id bigint not null references people (id),
    about_id bigint not null references people (id),
    body text not null,
    made_at bigint not null
);
create index statements_by_a_person on statements (by_id, id);
create index statements_about_a_person on statements (about_id, id);

-- How two people came to know each other, line by line: who says it and when. Nobody: the house does.
create table bond_lines (
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
create index bond_lines_of_two on bond_lines (a_id, b_id, at, id);
create index bond_lines_from_the_other_side on bond_lines (b_id);

-- A hand held out: eight digits and an address behind a QR, for five minutes and once.
-- handshake_id: what became of it. shown: whether a stranger at that address sees name and face.
create table hands (
    id bigint primary key,
    person_id bigint not null references people (id),
    digits text not null,
    code text not null unique,
    secret blob not null,
    shown integer not null,
    handshake_id bigint,
    until_at bigint not null
);
create index hands_of_a_person on hands (person_id, id);
create index hands_by_digits on hands (digits);

-- Wrong digits, for as long as they are counted.
create table wrong_digits (
    id bigint primary key,
    person_id bigint not null references people (id)
);
create index wrong_digits_of_a_person on wrong_digits (person_id, id);

-- Two who meet. state: open, done, or stopped because the four digits were not the same.
-- way: here (both at once), apart (their phones kept it till there was a line), or guest (by a slip).
create table handshakes (
    id bigint primary key,
    four text not null,
    state text not null,
    way text not null,
    until_at bigint not null
);
create index handshakes_by_time on handshakes (until_at);

-- What each of the two says of it. said: whether it is "Yes, that's us"; gone: put aside, silently.
create table handshake_sides (
    handshake_id bigint not null references handshakes (id) on delete cascade,
    person_id bigint not null references people (id),
    how text not null,
    place text not null,
    said integer not null,
    gone integer not null,
    primary key (handshake_id, person_id)
);
create index handshake_sides_of_a_person on handshake_sides (person_id, handshake_id);

-- Who says "greeting" where others say "handshake".
create table greetings (
    person_id bigint primary key references people (id)
);

-- What somebody without an account left for whoever showed them a QR: claimable once, for 60 days.
create table guest_slips (
    id bigint primary key,
    for_id bigint not null references people (id),
    name text not null,
    reach text not null,
    fingerprint blob not null unique,
    until_at bigint not null
);
create index guest_slips_for_a_person on guest_slips (for_id, id);

-- The public half of a key that a browser made and keeps, to sign what happens without a network.
create table device_keys (
    id bigint primary key,
    person_id bigint not null references people (id),
    session_id bigint not null references sessions (id) on delete cascade,
    public blob not null,
    unique (session_id, public)
);
create index device_keys_of_a_person on device_keys (person_id);

-- What two phones kept for each other meanwhile. sum: of the slip, so that none counts twice.
create table hand_slips (
    id bigint primary key,
    person_id bigint not null references people (id),
    part text not null,
    digits text not null,
    at bigint not null,
    sum blob not null unique,
    handshake_id bigint,
    until_at bigint not null
);
create index hand_slips_by_digits on hand_slips (digits);
create index hand_slips_of_a_person on hand_slips (person_id, id);

-- Two people are asked, each alone, whether they want to know each other. A no is kept like silence:
-- an introduction says nothing of answers before both are yes, and is over on the same day in any case.
create table introductions (
    id bigint primary key,
    by_id bigint not null references people (id),
    means text not null,
    until_at bigint not null,
    passed_at bigint,
    taken_back_at bigint,
    place_id bigint references places (id),
    told integer not null
);
create index introductions_by_a_person on introductions (by_id, id);
create index introductions_by_their_end on introductions (until_at);

-- What one of the two is told: the introducer's words to them, and what the other is called.
create table introduction_sides (
    introduction_id bigint not null references introductions (id) on delete cascade,
    person_id bigint not null references people (id),
    other_id bigint not null references people (id),
    words text not null,
    described text not null,
    names_other integer not null,
    primary key (introduction_id, person_id)
);
create index introduction_sides_of_a_person on introduction_sides (person_id, introduction_id);

create table introduction_answers (
    introduction_id bigint not null references introductions (id) on delete cascade,
    person_id bigint not null references people (id),
    answer text not null,
    primary key (introduction_id, person_id)
);

-- One person speaks for another, to the one who is asked and to nobody else.
create table vouches (
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
create index vouches_by_a_person on vouches (speaker_id, id);
create index vouches_to_a_person on vouches (to_id, about_id);
create index vouches_in_an_introduction on vouches (introduction_id)
    where introduction_id is not null;

-- Letters that began with an introduction, and whose it was.
create table introduction_letters (
    conversation_id bigint primary key references posts (id) on delete cascade,
    by_id bigint not null references people (id)
);

-- Who may knock. A way leads from the knocker over one or two people to the one at home, each step a bond;
-- a knock that came on ways takes credit from every step of them, in the direction it went.

-- Who may knock freely at somebody's door; without a row, who shares a friend or is joined by two ways.
create table knock_needs (
    person_id bigint primary key references people (id),
    needs text not null
);

-- These allow that a way over them is told by their name.
create table nameables (
    person_id bigint primary key references people (id)
);

-- takes: how much of the bond's credit, and until when; a burnt bond lends nothing.
create table bond_lendings (
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
create index bond_lendings_along on bond_lendings (from_id, to_id, until_at);
create index bond_lendings_from_the_other_side on bond_lendings (to_id, from_id, until_at);

-- Knocks that came on the allowance: out of which house, and here through whom they live in it.
create table knock_draws (
    knock_id bigint primary key,
    home_id bigint not null references homes (id),
    through_id bigint not null,
    at bigint not null
);
create index knock_draws_by_time on knock_draws (at);

-- Strangers of this hour, so that each counts once; and how many of them other hours had.
create table strangers (
    person_id bigint primary key references people (id),
    at bigint not null
);
create index strangers_by_time on strangers (at);

create table stranger_hours (
    hour bigint primary key,
    strangers integer not null
);

-- Closed to strangers; by_id 0 is the house by itself.
create table lockdowns (
    id bigint primary key,
    since_at bigint not null,
    until_at bigint not null,
    by_id bigint not null,
    opened_at bigint,
    opened_by_id bigint
);

-- A stranger's one try at somebody's door: kept for 30 days, then gone with its words.
-- Who may read one is asked in access/door.py. state: waiting, held (till the gate has room for it),
-- passed, blocked or shown. brought: by a doorkeeper, to whom the door is. origin_id: whom the one
-- who knocks came through, or 0.

create table knocks (
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
create index knocks_by_a_person on knocks (from_id, until_at);
create index knocks_at_a_door on knocks (to_id, id);
create index knocks_by_time on knocks (until_at);
create index knocks_by_origin on knocks (origin_id, id);
create index knocks_that_are_held on knocks (state, id);

-- A knock became a letter; since then the two may see each other's page.
create table opened_doors (
    from_id bigint not null references people (id),
    to_id bigint not null references people (id),
    letter_id bigint not null references places (id),
    opened_at bigint not null,
    primary key (from_id, to_id)
);
create index opened_doors_of_a_person on opened_doors (to_id, from_id);

-- A friend who answers somebody's door for some days. until_at: once they have agreed. set_aside:
-- they would rather not, which the one who asked is not told.
create table doorkeepers (
    owner_id bigint primary key references people (id),
    keeper_id bigint not null references people (id),
    days integer not null,
    asked_at bigint not null,
    until_at bigint,
    set_aside integer not null
);
create index doorkeepers_by_keeper on doorkeepers (keeper_id);

-- Whose door a knock was at that was shown to the guides: they never decide on it.
create table shown_knocks (
    report_id bigint primary key references reports (id) on delete cascade,
    to_id bigint not null references people (id)
);

-- Two people decided that somebody knocks at no door for some time.
create table no_knocking (
    report_id bigint primary key references reports (id) on delete cascade,
    person_id bigint not null references people (id),
    until_at bigint not null
);
create index no_knocking_by_a_person on no_knocking (person_id, until_at);

-- Gatherings are places of their kind with a seat for each person who is asked; guests have no seat.
-- day and begins, ends_day and ends (empty: the house takes three hours): as the clocks of zone show it.

create table gatherings (
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
create index gatherings_by_end on gatherings (ends_at);
create index gatherings_of_a_circle on gatherings (circle_id, starts_at) where circle_id is not null;

-- Everybody who was asked: somebody of this house, or a guest with a name and a secret link of theirs.
-- says: '' (no answer yet), coming, late, cannot. asked_id: when they asked for a place; the order of the
-- line. waits: they stand in the line. chair: their place is beside those there is room for.
create table comings (
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
create index comings_of_a_person on comings (person_id, gathering_id) where person_id is not null;

-- by_id says that about_id was there.
create table presences (
    gathering_id bigint not null references gatherings (id) on delete cascade,
    by_id bigint not null references people (id),
    about_id bigint not null references people (id),
    primary key (gathering_id, by_id, about_id)
);

-- Circles that fold at a moment, but for those who keep them.
create table foldings (
    circle_id bigint primary key references circles (id),
    folds_at bigint not null,
    gathering_id bigint,
    from_circle_id bigint
);
create index foldings_by_time on foldings (folds_at);

create table folding_wishes (
    circle_id bigint not null references foldings (circle_id) on delete cascade,
    person_id bigint not null references people (id),
    keeps integer not null,
    primary key (circle_id, person_id)
);

-- The secret address at which a person's own calendar looks.
create table calendar_feeds (
    person_id bigint primary key references people (id),
    token text not null unique
);

-- Public pages: places in which nobody sits, which anybody reads while they are open (closed_at is null).

create table public_pages (
    id bigint primary key references places (id),
    owner_id bigint not null unique references people (id),
    name text not null unique,
    looks text not null unique,
    title text not null,
    expect text not null,
    opened_at bigint not null,
    closed_at bigint
);

-- By which means words were written has more kinds now: also as a helper. Rooms say which.
alter table posts add column by_means text not null default 'hand';
update posts set by_means = means;
alter table posts drop column means;
alter table posts rename column by_means to means;

create table page_roles (
    id bigint primary key,
    page_id bigint not null references public_pages (id),
    words text not null,
    unique (page_id, words)
);

-- An entry is a post in the place of the page. role: '' as oneself, and with a helper's entries.
-- off_at: the page's owner took a helper's entry off it; the words stay the writer's.
create table page_entries (
    post_id bigint primary key references posts (id) on delete cascade,
    page_id bigint not null references public_pages (id),
    role text not null,
    off_at bigint
);
create index page_entries_by_time on page_entries (page_id, post_id);

-- What the house states of an entry, for other houses. No key to the entry: it may be gone without a trace.
create table entry_statements (
    post_id bigint primary key,
    statement_id bigint not null references statements (id) on delete cascade
);

-- Who was asked to help with a page, and who does. A helper who is one no more has no row.
create table page_helpers (
    page_id bigint not null references public_pages (id),
    person_id bigint not null references people (id),
    asked_at bigint not null,
    came_at bigint,
    rather_not_at bigint,
    primary key (page_id, person_id)
);
create index page_helpers_by_person on page_helpers (person_id);

-- Who reads a page from here: shown to the reader alone, never to whose page it is.
create table page_readers (
    person_id bigint not null references people (id),
    page_id bigint not null references public_pages (id),
    since_at bigint not null,
    seen_id bigint not null,
    primary key (person_id, page_id)
);
create index page_readers_of_a_page on page_readers (page_id, since_at);

-- The one word about a page's readers, looked for once a week at most.
create table plain_facts (
    page_id bigint primary key references public_pages (id),
    bucket integer not null,
    week bigint not null
);

-- Questions collected for some days. ended_at: closed before until_at; is_full: because no more fit.
-- brought_at: since when whoever answered the door of its owner had looked through it.
create table mailbags (
    id bigint primary key,
    page_id bigint not null references public_pages (id),
    about text not null,
    until_at bigint not null,
    ended_at bigint,
    is_full integer not null check (is_full in (0, 1)),
    brought_at bigint,
    bundle_at bigint
);
create index mailbags_of_a_page on mailbags (page_id, id);
create index mailbags_by_time on mailbags (until_at);

create table mailbag_letters (
    id bigint primary key,
    mailbag_id bigint not null references mailbags (id) on delete cascade,
    writer_id bigint not null references people (id),
    means text not null,
    words text not null,
    may_quote integer not null check (may_quote in (0, 1)),
    aside integer not null check (aside in (0, 1)),
    unique (mailbag_id, writer_id)
);
create index mailbag_letters_by_a_writer on mailbag_letters (writer_id);

-- Asks and offers are opening words like others, with a mark. Carrying keeps no copy: it only says where.

create table offers (
    post_id bigint primary key references posts (id) on delete cascade,
    place_id bigint not null references places (id),
    kind text not null,
    may_carry integer not null,
    settled_at bigint
);
create index offers_in_a_place on offers (place_id, post_id);

-- Somebody carried an ask one step: post_id are their own words, which opened a conversation or a letter.
create table carries (
    ask_id bigint not null references offers (post_id) on delete cascade,
    carrier_id bigint not null references people (id),
    post_id bigint not null unique references posts (id) on delete cascade,
    primary key (ask_id, carrier_id)
);

-- A seat for one from outside, at one round of a circle or at one gathering. seed: secret till closed_at.
-- until_at: when the names are closed. last_at: when it is too late to say yes. place_id leans on nothing,
-- as a gathering is forgotten before its chair may be. way: lot, or named by somebody in the place.
create table chairs (
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
create index chairs_of_a_place on chairs (place_id, id);
create index chairs_by_time on chairs (last_at);

-- Who put their name in the bowl, or was named (by_id). asked_at, until_at: since and till when they
-- are asked. says: '', yes, no; a no is told to nobody and ends no sooner than silence.
create table chair_names (
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
create index chair_names_of_a_person on chair_names (person_id);

-- Who was asked to be a guide and would rather not: for whoever asked it stays an asking like others.
alter table guide_askings add column turned_down integer not null default 0;

-- Being told what is new. Nothing of what a notice tells is kept: it is asked anew when one goes out.
-- told_id: up to which id somebody was told on this way. way_id: 0 for mail, else a row of push_ways.

create table notice_choices (
    person_id bigint primary key references people (id),
    hours text not null,
    mail_words integer not null check (mail_words in (0, 1)),
    push_words integer not null check (push_words in (0, 1))
);

create table mail_ways (
    person_id bigint primary key references people (id),
    address text not null,
    token text not null unique,
    bounce text not null unique,
    told_id bigint not null,
    refused_at bigint
);

create table mail_proofs (
    id bigint primary key,
    person_id bigint not null references people (id),
    address text not null,
    fingerprint blob not null,
    tries integer not null,
    until_at bigint not null
);
create index mail_proofs_of_a_person on mail_proofs (person_id, id);
create index mail_proofs_for_an_address on mail_proofs (address);

create table push_keys (
    id integer primary key check (id = 1),
    private blob not null,
    public blob not null
);

create table push_ways (
    id bigint primary key,
    person_id bigint not null references people (id),
    session_id bigint not null references sessions (id) on delete cascade,
    endpoint text not null unique,
    p256dh blob not null,
    auth blob not null,
    told_id bigint not null
);
create index push_ways_of_a_person on push_ways (person_id);
create index push_ways_of_a_session on push_ways (session_id);

-- A letter from other_id may reach person_id at once.
create table near (
    person_id bigint not null references people (id),
    other_id bigint not null references people (id),
    primary key (person_id, other_id)
);

-- One notice, so that it goes out once: about is a day and a time of it, or a letter.
create table notices (
    person_id bigint not null references people (id),
    way_id bigint not null,
    about text not null,
    state text not null check (state in ('waiting', 'going', 'gone')),
    until_at bigint not null,
    primary key (person_id, way_id, about)
);
create index notices_by_time on notices (until_at);

-- Mail, too, should go by itself.
create table troubles_now (
    kind text primary key check (kind in ('backup', 'drill', 'mail')),
    since bigint not null,
    tries integer not null,
    says text not null,
    told_at bigint
);
insert into troubles_now (kind, since, tries, says, told_at)
select kind, since, tries, says, told_at from troubles;
drop table troubles;
alter table troubles_now rename to troubles;

-- Guides, what is shown to them, and what two people decided about it.

create table guides (
    person_id bigint primary key references people (id),
    since bigint not null
);

create table guide_askings (
    person_id bigint primary key references people (id),
    by_id bigint not null references people (id),
    asked_at bigint not null
);

-- post_id stays when the writer deletes the post: what was shown is decided all the same.
-- stage: 1 first, 2 on appeal. verdict: '' until two said the same in this stage.
create table reports (
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
create index reports_by_a_person on reports (by_id, id);
create index reports_about_a_person on reports (about_id, id);
create index reports_by_verdict on reports (verdict, id);

create table report_sayings (
    report_id bigint not null references reports (id) on delete cascade,
    stage integer not null check (stage in (1, 2)),
    person_id bigint not null references people (id),
    verdict text not null check (verdict in ('leave', 'ask', 'away', 'remove')),
    reason text not null,
    said_at bigint not null,
    primary key (report_id, stage, person_id)
);

-- by_guides: both were guides when they decided, and not the administrator and a member.
create table report_decisions (
    report_id bigint not null references reports (id) on delete cascade,
    stage integer not null check (stage in (1, 2)),
    verdict text not null check (verdict in ('leave', 'ask', 'away', 'remove')),
    one_id bigint not null references people (id),
    other_id bigint not null references people (id),
    by_guides integer not null check (by_guides in (0, 1)),
    decided_at bigint not null,
    primary key (report_id, stage)
);

create table report_appeals (
    report_id bigint primary key references reports (id) on delete cascade,
    by_id bigint not null references people (id),
    reason text not null,
    made_at bigint not null
);

-- Somebody asked to decide where there are not two guides; answer: '' not yet.
create table report_helpers (
    report_id bigint not null references reports (id) on delete cascade,
    stage integer not null check (stage in (1, 2)),
    person_id bigint not null references people (id),
    by_id bigint not null references people (id),
    answer text not null check (answer in ('', 'yes', 'no')),
    primary key (report_id, stage, person_id)
);
create index report_helpers_of_a_person on report_helpers (person_id);

-- A decision that somebody is told, until they have seen it.
create table report_tellings (
    report_id bigint not null references reports (id) on delete cascade,
    stage integer not null check (stage in (1, 2)),
    person_id bigint not null references people (id),
    seen_at bigint,
    primary key (report_id, stage, person_id)
);
create index report_tellings_of_a_person on report_tellings (person_id);

-- Words taken away, for as long as an appeal can give them back.
create table withheld (
    post_id bigint primary key references posts (id) on delete cascade,
    report_id bigint not null references reports (id),
    words text not null,
    changed_at bigint,
    wrong_at bigint
);

create table withheld_earlier (
    post_id bigint not null references withheld (post_id) on delete cascade,
    until_at bigint not null,
    words text not null,
    primary key (post_id, until_at)
);

-- '' the writer, guides: two guides, two: two people of this house.
alter table posts add column gone_by text not null default '' check (gone_by in ('', 'guides', 'two'));

-- Pictures and recordings put aside unseen. No key into media: what lies here stays, whatever is forgotten there.
create table quarantines (
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
create index quarantines_of_a_report on quarantines (report_id);

alter table house add column imprint text not null default '';

-- What of words is searched for, and each engine's own index over it. The rows are the same on both:
-- tokens made by one program, in the order of the words, with the place and the writer before them.
create table search_words (
    post_id bigint primary key references posts (id) on delete cascade,
    words text not null
);

-- on sqlite
create virtual table search_index using fts5 (
    words, content = 'search_words', content_rowid = 'post_id', tokenize = 'ascii'
);

-- What was deleted is gone from the index too, not only marked as gone.
insert into search_index (search_index, rank) values ('secure-delete', 1);

create trigger search_words_come after insert on search_words begin
    insert into search_index (rowid, words) values (new.post_id, new.words);
end;

create trigger search_words_go after delete on search_words begin
    insert into search_index (search_index, rowid, words) values ('delete', old.post_id, old.words);
end;

-- on postgresql
create index search_index on search_words using gin (array_to_tsvector(string_to_array(words, ' ')));

-- on both
-- What was said before there was a search is taken in bit by bit, once the house runs.
insert into jobs (id, kind, body, state, next_at, until_at, tries, error)
select 1, 'search-index', '0', 'waiting', 0, 9000000000000000000, 0, ''
 where exists (select 1 from posts);

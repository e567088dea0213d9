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
create table mailbags (
    id bigint primary key,
    page_id bigint not null references public_pages (id),
    about text not null,
    until_at bigint not null,
    ended_at bigint,
    is_full integer not null check (is_full in (0, 1)),
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
    unique (mailbag_id, writer_id)
);
create index mailbag_letters_by_a_writer on mailbag_letters (writer_id);

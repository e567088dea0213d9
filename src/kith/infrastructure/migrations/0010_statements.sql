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

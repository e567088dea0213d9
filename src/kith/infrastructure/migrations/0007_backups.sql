-- The backups that this house put somewhere, as long as they lie there, and what was found when they
-- were opened again. A trouble is there for as long as something fails that should go by itself.
create table backups (
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

create table troubles (
    kind text primary key check (kind in ('backup', 'drill')),
    since bigint not null,
    tries integer not null,
    says text not null,
    told_at bigint
);

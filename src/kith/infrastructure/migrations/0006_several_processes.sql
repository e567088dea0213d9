-- What the processes of one house have in common: a secret that is there before anybody has made the
-- house, and the challenges that were answered, so that none is answered twice. last_kept is how a
-- process on PostgreSQL that lost its connection in the middle of a COMMIT learns what became of it.
create table door_secrets (
    id integer primary key check (id = 1),
    secret blob not null
);

create table spent_challenges (
    fingerprint blob primary key,
    until_at bigint not null
);

create table last_kept (
    node integer not null,
    turn integer not null,
    token bigint not null,
    primary key (node, turn)
);
